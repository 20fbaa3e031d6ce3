"""Who a policy says that it is of: the names of the shop and its company, its site and its address for mail."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from plugin_host.importing.document import Shape
from plugin_host.importing.faults.addresses import HOST, domain
from plugin_host.importing.faults.nobody import NOBODY
from plugin_host.importing.faults.reading import Reading
from plugin_host.importing.recognising.given_names import GIVEN_NAMES
from plugin_host.importing.recognising.identity.forms import LEGAL
from plugin_host.importing.recognising.identity.naming import ACADEMIC, COUPLE

_WORD = r"(?<![\w’'&.-])[A-ZÀ-Þ0-9][\w’'&.-]{0,40}\w|(?<![\w’'&.-])[A-ZÀ-Þ]"
NAME = rf"(?:{_WORD})(?: (?:(?:&|en|und|and|van|de|der|den|von|’t|'t) )*(?:{_WORD}|&(?: Co\.?)?)){{0,5}}\.?"
"""A pattern of what may be a name by its capitals."""
POLICY = r"(?:[Pp]rivacy(?:verklaring|beleid|statement|[ -][Pp]olicy|[ -][Nn]otice)|[Pp]olicy|[Dd]atenschutz(?:erklärung|hinweise))"
_TITLE = re.compile(rf"{POLICY}(?: (?:van|of|for|von|der|des|–|-))+ (?P<name>{NAME})")
EXPLAINED = re.compile(
    r"is (?:een|de|het) (?:web|online )?(?:winkel|shop|site|merk|label|initiatief)|is (?:an?|the) (?:online )?(?:shop|store|brand|website)|ist (?:ein\w*|der|die|das) (?:online-?)?(?:shop|marke|angebot|laden)|"
    r"handelsnaam|handelend onder|hierna|onderdeel van|merk van|eigenaar|h\.o\.d\.n|t/a\b|trading name|trading as|brand of|part of|owned|operated|hereinafter|hereafter"
    r"|\bOwner|Marke|Handelsname|Inh\.|Inhaber|nachfolgend|im Folgenden|betrieben|gehört zu|ook bekend als|also known as|voorheen|formerly|vormals|ehemals|is van\b|belongs to|gehört\b|"
    r"eigendom van|property of|beheerd door|run by|aanbieder is|provider is|anbieter ist|aangeboden door|provided by|angeboten von|"
    r"geëxploiteerd|exploitatie",
    re.IGNORECASE,
)
"""What explains that two names are of one party."""
MAIL_OF_ANYBODY = re.compile(
    r"^(?:gmail|hotmail|outlook|live|ziggo|kpnmail|gmx|web|t-online|icloud|yahoo|xs4all|planet|home|telenet|skynet|me|freenet|posteo|proton\w*)\."
)
_DOCUMENT = re.compile(
    r"privacy|datenschutz|cookie|policy|statement|fragen|antwort|vragen|vraag|question|answer|.{50}", re.IGNORECASE
)
"""What a heading names that names no shop."""
_SHORTEST = 3
_WITHIN = 4
"""A name of fewer letters is no part of another."""
_SMALL_WORDS = frozenset({"de", "het", "the", "die", "der", "das", "en", "und", "and", "van"})


@dataclass(frozen=True)
class Shop:
    """What a text calls itself, and where it says that the shop is."""

    reading: Reading

    @cached_property
    def names(self) -> tuple[str, ...]:
        """Names of the shop and its company, and those that a sentence explains beside one of them."""
        values = self.reading.values
        known = list(self._titles())
        shop, company = (
            value if value and not self._of_another(str(value.value)) else None
            for value in (values.get(("shop", "name")), values.get(("controller", "name")))
        )
        if shop and (not known or fits(str(shop.value), known)):
            known.append(str(shop.value))
        if shop and company and known == [str(shop.value)] and not self._common(known[0]):
            known = []
        formed = any(_bare(name) != name for name in known)
        named = re.sub(rf"^{ACADEMIC}", "", str(company.value)) if company else ""
        if named and (not known or fits(named, known) or (not formed and self._seated(named))):
            known.append(named)
        for sentence in self.reading.sentences:
            if EXPLAINED.search(sentence.text):
                told = re.findall(NAME, sentence.text)
                if any(fits(name, known) for name in told) if known or self._host else told:
                    known += [name for name in told if name.lower() not in NOBODY and len(squash(name)) >= _SHORTEST]
        return tuple(known or self._as_its_domain())

    def _as_its_domain(self) -> list[str]:
        """The names in the text that are the shop's domain."""
        text = self.reading.document.text if self._host else ""
        return [name for name in dict.fromkeys(re.findall(NAME, text)) if squash(name) == self._host]

    def _of_another(self, name: str) -> bool:
        """Whether a name is a title or one that the text has for a vendor, and the shop's domain is not called by it."""
        written = {squash(mention.written) for mention in self.reading.found.mentions}
        return (squash(name) in written or _DOCUMENT.match(name) is not None) and not self._at_home(name)

    def _at_home(self, name: str) -> bool:
        """Whether the shop's domain is called by a name."""
        return bool(self._host) and (squash(name) in self._host or self._host in squash(name))

    def _seated(self, company: str) -> bool:
        """Whether a company stands where the address does: in a line of its own, or with the street."""
        street = self.reading.values.get(("controller", "street"))
        line = re.compile(rf"(?:[^:]{{2,30}}: )?{re.escape(company)}[.,]?")
        if _bare(company) == company.strip(" .,") and company.split(" ")[0] not in GIVEN_NAMES:
            return False
        told = (s.text for s in self.reading.sentences if company in s.text)
        return any(line.fullmatch(text) or (street and str(street.value) in text) for text in told)

    def _common(self, name: str) -> bool:
        """Whether a name stands in more sentences than one, or in an address on the web."""
        return sum(name in sentence.text for sentence in self.reading.sentences) > 1 or self.at(name)

    def _titles(self) -> Iterator[str]:
        for block in self.reading.document.blocks[:3]:
            if match := _TITLE.search(block.text):
                yield match["name"]
            elif block.shape is Shape.HEADING and re.fullmatch(NAME, block.text) and not _DOCUMENT.search(block.text):
                yield from filter(self._said_again, (block.text,))

    def _said_again(self, name: str) -> bool:
        """Whether what stands as a heading is the name of the shop: a sentence, the site or what was recognised has it too."""
        values = self.reading.values
        paths = (("shop", "name"), ("controller", "name"), ("controller", "email"), ("shop", "website"))
        told = squash(" ".join(str(values[path].value) for path in paths if path in values))
        below = (s.text for s in self.reading.sentences if s.shape is not Shape.HEADING)
        return bool(squash(name) and squash(name) in told) or any(map(amid(name).search, below))

    @cached_property
    def site(self) -> str:
        """The shop's own domain, without its ending."""
        value = self.reading.values.get(("shop", "website"))
        return domain(str(value.value)) if value else ""

    @cached_property
    def mail(self) -> str:
        """The shop's own address for mail."""
        value = self.reading.values.get(("controller", "email"))
        return str(value.value) if value else ""

    @cached_property
    def _host(self) -> str:
        """The domain of the shop's site, else that of its mail."""
        host = self.mail.rpartition("@")[2]
        return self.site or ("" if MAIL_OF_ANYBODY.match(host) else domain(host))

    @cached_property
    def home(self) -> str:
        """The shop's own domain: that of its site, else that of its mail; one that is called by its name comes first."""
        given = self._host
        if not given or self._called(given):
            return given
        text = self.reading.document.text
        labels = (domain(m["host"]) for m in HOST.finditer(text) if text[max(0, m.start() - 1) : m.start()] != "@")
        return next(filter(self._called, labels), given)

    def at(self, name: str) -> bool:
        """Whether the shop's site is called by a name."""
        return bool(self.site) and (squash(name) in self.site or self.site in squash(name))

    def goes_by(self, name: str) -> bool:
        """Whether a name is one of the shop's."""
        return fits(name, self.names) or self.at(name)

    def has_site(self, label: str) -> bool:
        """Whether a domain is the shop's, or called by one of its names."""
        return label in self.home or self.home in label or self._called(label)

    def _called(self, label: str) -> bool:
        alike = (squash(name) for name in self.names)
        return any(name and (label in name or (len(name) > 3 and name in label)) for name in alike)


def fits(name: str, known: list[str] | tuple[str, ...]) -> bool:
    """Whether a name is a shorter or longer form of one that is known, or of the two people whose shop it is."""
    words, squashed = words_of(name), squash(name)
    if not words or COUPLE.fullmatch(name):
        return True
    for other in known:
        theirs = words_of(other)
        initials = "".join(word[0] for word in re.findall(r"[^\W_]+", other.lower()))
        if words <= theirs or (theirs and theirs <= words) or squashed == initials:
            return True
        shorter, longer = sorted((squashed, squash(other)), key=len)
        if shorter and (shorter == longer or (len(shorter) >= _WITHIN and shorter in longer)):
            return True
    return False


def amid(name: str) -> re.Pattern[str]:
    """Finds a name in the middle of a sentence."""
    return re.compile(rf"(?<=[a-zà-ÿ,] ){re.escape(name)}\b")


def squash(text: str) -> str:
    """The letters of a name without its legal form."""
    return re.sub(r"[^a-z0-9à-ÿ]", "", _bare(text).lower().replace("&", "en"))


def words_of(name: str) -> frozenset[str]:
    """The words of a name without its legal form, and without articles and the like."""
    return frozenset(re.findall(r"[^\W_]+", _bare(name).lower())) - _SMALL_WORDS


def _bare(name: str) -> str:
    return re.sub(rf",? {LEGAL}$", "", name.strip(" ,")).strip(" .,")
