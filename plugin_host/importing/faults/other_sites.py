"""Addresses on the web and for mail that are neither the shop's nor those of a party of the text."""

import re
from dataclasses import dataclass
from functools import cached_property
from itertools import islice

from plugin_host.importing.document import Sentence
from plugin_host.importing.faults.addresses import HOST, MAIL, domain, sites
from plugin_host.importing.faults.nobody import OTHERS
from plugin_host.importing.faults.phrases import Span
from plugin_host.importing.faults.whose import MAIL_OF_ANYBODY, Shop, squash
from plugin_host.importing.recognising.identity.places import AUTHORITY

_OF_THE_SHOP = re.compile(
    r"\b(?:wij|we|ons|onze|us|our|wir|uns|unser\w*|u|uw|je|jij|jouw|you|your|sie|ihre?\w?|du|dein\w*|klanten|customers|kund\w+)\b|\b(?:deze|dit|this|diese\w*) \w+"
    r"|verklaring|beleid|statement|policy|notice|erklärung|hinweise|website|webshop",
    re.IGNORECASE,
)
"""Words of whose site it is that an address without a name leads to, and of whoever reads there."""
_LOOKED_UP = re.compile(
    r"browser|opt-?out|meer informatie|more information|weitere informationen|lees meer|read more|mehr erfahren|intypen|controleren|\bcheck|\btest|prüfen|leverancier|supplier|lieferant|fabrikant|manufacturer|hersteller",
    re.IGNORECASE,
)
"""What somebody else's site is for."""
_POLICY_PAGE = re.compile(
    r"/[\w/.-]*(?:privacy|policy|policies|datenschutz|legal|terms|cookie|consent|einwilligung|toestemming)",
    re.IGNORECASE,
)
"""The rest of an address that leads to somebody's policy: that of a party which the sentence tells of."""
_CHOICE = re.compile(
    r"toestemming|consent|einwilligung|keuze|choice|auswahl|wahl\b|change your mind|voorkeur|preferences|aanpas|wijzig|ändern|geändert",
    re.IGNORECASE,
)
"""What the reader decides on such a page, where the sentence tells of nobody else."""
_AUTHORITY = re.compile(r"ico|gov|dataprotection|bfdi|ld[ai]|lfdi?|dsb|edpb|europa|datenschutz.*|.*autoriteit.*")
_OFFICER = re.compile(
    r"functionaris|\bfg\b|officer|\bdpo\b|beauftragt|\bdsb\b|\bjurist|advoca|kanzlei|anwält|anwalt|solicitor|lawyer|accountant|boekhoud|steuerberat",
    re.IGNORECASE,
)
"""Who has an address elsewhere: an officer or an adviser."""
_LABEL = 12
"""What stands before an address in a line of its own."""
_MOST = 200
"""No sentence has more addresses."""
_NEAR = 300
"""What tells whose an address is stands within so many characters of it."""


@dataclass(frozen=True)
class OtherSites:
    """Domains and e-mail addresses of nobody whom the text names."""

    shop: Shop
    strange: frozenset[str] = frozenset()
    """Names in the text of whom the text is not."""

    def stranger(self, sentence: Sentence) -> Span | None:
        """Where a sentence has an address that is somebody else's as that of the shop."""
        if not self.shop.home:
            return None
        text = sentence.text
        if OTHERS.search(text) or AUTHORITY.search(text):
            return None
        officer = _OFFICER.search(text)
        here = {domain(m.written) for m in self.shop.reading.found.mentions if m.sentence is sentence}
        for match in islice(MAIL.finditer(text), _MOST) if not officer else ():
            host, label = match["host"].lower(), domain(match["host"])
            own = self.shop.has_site(label) or (match[0] == self.shop.mail and not self._mails_from_home)
            if not own and not MAIL_OF_ANYBODY.match(host) and label not in here and not self._party(label):
                return match.span()
        for match in islice(HOST.finditer(text), _MOST) if self.shop.site else ():
            label = domain(match["host"])
            of_mail = "@" in text[max(0, match.start() - 30) : match.start()].split(" ")[-1]
            if of_mail or self.shop.has_site(label) or label in here or self._party(label):
                continue
            page = _POLICY_PAGE.match(text, match.end())
            near = text[max(0, match.start() - _NEAR) : match.end() + _NEAR]
            named = match["host"][:1].isupper() or _LOOKED_UP.search(near)
            line = not page and len(text) - len(match[0]) <= _LABEL
            if (line or (_CHOICE if page else _OF_THE_SHOP).search(near)) and not (here if page else named):
                return match.span()
        return None

    @cached_property
    def _mails_from_home(self) -> bool:
        """Whether the text has an address for mail at the shop's own domain."""
        mails = MAIL.finditer(self.shop.reading.document.text)
        return any(self.shop.has_site(domain(match["host"])) for match in mails)

    @cached_property
    def _words(self) -> str:
        """The letters of the text without its addresses and those names."""
        text = HOST.sub(" ", MAIL.sub(" ", self.shop.reading.document.text))
        for name in self.strange:
            text = text.replace(name, " ")
        return squash(text)

    @cached_property
    def _of_vendors(self) -> frozenset[str]:
        return sites(self.shop.reading)

    def _party(self, label: str) -> bool:
        """Whether a domain is that of a party which the text names, or of a vendor."""
        return label in self._words or label in self._of_vendors or _AUTHORITY.fullmatch(label) is not None
