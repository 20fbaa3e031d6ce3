"""Whom a sentence is about that names nobody: the parties before it, by words for them, or those that do what it tells of."""

import re
from collections.abc import Container, Iterable, Iterator, Mapping

from plugin_host.importing.document import Document, Sentence, Shape
from plugin_host.importing.recognising.phrases import words
from plugin_host.importing.recognising.subjects import Subjects
from plugin_host.policy.registry_view import RegistryView

_ANAPHORA = words(
    "dat doen|dit doen|dat gebeurt|dit gebeurt|we do this|we do that|this happens|das machen|das tun|das geschieht"
    "|dies geschieht|das passiert|daartoe|hiertoe|daarin|hierin|erin|ermee|daarna|dazu|hierzu|damit|darin|darüber|dort"
    "|hiervan|daarvan|ervan|davon|dabei|dafür|hierfür|daarvoor|hiervoor|daarbij|hierbij|daarmee|zij|hun|hen|ze|they|their"
    "|them|it|its|diese daten|deze gegevens|this data|these data|<this-one>|*logdatei*|*logfile*|*logbestand*|server-log*"
    "|server log*|access log*|log files|the logs|de logs|zugriffsprotokoll*"
)
_GOES_ON = words(
    "zij|ze|die|dat|dit|deze|hij|beide|hun|they|these|this|that|both|it|sie|diese*|<this-one>|daar*|hier*"
    "|dort|da|dazu|dafür|hierfür|hierzu|for this|for that|to this end"
)
"""How a sentence begins that is about the party of the one before, and not about that of the heading."""
_OPTS_OUT = words("<refuse>")
"""How customers say that they do not want something: where they do so is no other subject."""
SO_DO_THEY = words("zij|ze|deze|die|beide|they|these|those|both|all of them|sie|diese|alle|allemaal")
"""How a sentence begins that goes on about the parties of the one before, and may name another."""
_LAST_TWO = re.compile(
    r"(?:(?:met|voor|bij|van|aan|with|for|of|to|mit|für|bei|von|an) )?(?:both|beiden?|allebei|neither|either|the two"
    r"|geen van beide|keine\w* (?:von|der) beiden)\b|.*\b(?:allebei|them both|of them|(?:von|der) beiden|these two"
    r"|geen van beiden?|neither|keine\w* der beiden)\b",
    re.IGNORECASE,
)
"""How a sentence begins that is about the last two parties, or what stands in it."""
_EACH = words(
    "alles start*|alles wordt|alles laadt|everything|alles wird|each of|elk van|ieder van|jede* dieser|jede* von"
    "|all of these|all of them|with each|met elk*|met ieder*|mit jede*"
    "|mit allen|sie alle|alle drie|all three|with them|with all|met hen|met al deze|mit ihnen|<these> <party>"
)
"""Words about all parties of the paragraph or list before a sentence."""
_ABOVE = words(
    "bovenstaande|hierboven|voornoemde|bovengenoemde|genoemde|above|aforementioned|vorgenannte*|genannten|obengenannten"
    "|oben|obige*|vorstehende*"
)
"""Words about all parties below the heading so far."""
_LATTER = words("the latter|laatstgenoemde|dat laatste|deze laatste|de laatste|letztere*|<this-one>")
_FORMER = words("the former|eerstgenoemde|de eerste|erstere*")
_THEY = words("zij|ze|they")


def kinds_of(registry: RegistryView, ids: Iterable[str]) -> set[str]:
    """The kinds of service that these vendors offer."""
    vendors = [vendor for vendor in map(registry.get, ids) if vendor]
    return {service.kind for vendor in vendors for service in vendor.services}


_LIKE_MAIL = frozenset({"business_email", "analytics"})
_OF_MAIL = words("<opened>|lesen|lezen|klik*|click*|klick*|*pixel*|das tracking|het volgen|the tracking")


def _goes_on(text: str, said: set[str], kinds: set[str]) -> bool:
    """Whether words of another service are about this one: that mails are read, or on which server the shop stands."""
    of_mail = "mailing" in kinds and said <= _LIKE_MAIL and _OF_MAIL.search(text)
    return bool(of_mail or ("shop_software" in kinds and said == {"hosting"}))


def carry(document: Document, registry: RegistryView, about: dict[int, tuple[str, ...]], topics: Subjects) -> None:
    """A sentence that names nobody is about whom the one before it is about, or its heading, unless it turns elsewhere."""
    last: tuple[str, ...] = ()
    under: tuple[str, ...] = ()
    headings: tuple[str, ...] = ()
    before = document.sentences[0]
    near: dict[str, None] = {}
    so_far: dict[str, None] = {}
    for place, sentence in enumerate(document.sentences):
        if sentence.shape is Shape.HEADING:
            under = last = about[place]
            before, headings = sentence, (*sentence.headings, sentence.text)
            near, so_far = {}, {}
            continue
        apart = sentence.block != before.block
        if sentence.headings != headings and apart:
            last, so_far = (), {}
        if about[place]:
            last, named = about[place], dict.fromkeys(about[place])
            near = {**near, **named} if not apart or sentence.shape is before.shape is Shape.ITEM else named
            so_far |= named
        elif apart and sentence.shape is Shape.ROW:
            last = ()
        elif (
            held := under
            if len(under) == 1 and not {*under} & {*last} and not _GOES_ON.match(sentence.text)
            else last or under
        ):
            listed = before.shape is Shape.ITEM and apart
            meant = _referred(sentence.text, held, tuple(near), tuple(so_far), listed=listed)
            said = set(topics.said(sentence.text))
            kinds, called = kinds_of(registry, held), _called(sentence.text, registry, meant)
            away = said and not said & kinds and not _goes_on(sentence.text, said, kinds)
            if away and meant == held and not called and not _ANAPHORA.search(sentence.text):
                last = last if _OPTS_OUT.search(sentence.text) else ()
            else:
                fitting = tuple(vendor for vendor in meant if said & kinds_of(registry, [vendor]))
                about[place] = called or fitting or meant
        before, headings = sentence, sentence.headings


def _referred(
    text: str, held: tuple[str, ...], near: tuple[str, ...], so_far: tuple[str, ...], *, listed: bool
) -> tuple[str, ...]:
    """Those of the parties before a sentence that its words for them mean; without such words those of the one before."""
    if _ABOVE.search(text) and len(so_far) > 1:
        return so_far
    if _LATTER.search(text):
        return held[-1:]
    if _EACH.search(text) or (listed and _THEY.match(text)):
        return near if len(near) > len(held) else held
    if _LAST_TWO.match(text) and len(held) == 1:
        return near[-2:] or held
    if _FORMER.search(text):
        return held[:1] if len(held) > 1 else near[-2:-1] or held
    return held


def _called(text: str, registry: RegistryView, held: tuple[str, ...]) -> tuple[str, ...]:
    """Those of some vendors that a text calls by the first word of a name, such as "Google" for Google Analytics."""
    firsts = {v.id: {name.split()[0] for name in (v.name, *v.aliases)} for v in map(registry.get, held) if v}
    written = set(re.findall(r"\w+", text))
    return tuple(vendor for vendor, names in firsts.items() if names & written)


_ROLES: Mapping[str, str] = {
    "shipping": (
        "*vervoerder*|*bezorgdienst*|*bezorger*|*pakketdienst*|*postbedrij*|*transporteur*|*koerier*|transportbedrij*"
        "|verzendpartner*|carrier*|courier*|whoever delivers|delivery compan*|delivery partner*|delivery service*"
        "|parcel compan*|parcel service*|shipping compan*|*versanddienst*|*paketdienst*|*zustelldienst*|*zusteller*"
        "|*versandpartner*|*versandunternehmen|*transportunternehmen|*logistikunternehmen|*logistikpartner*"
    ),
    "payments": (
        "betaaldienst*|betaalprovider*|betaalpartner*|betaalbedrij*|payment compan*|payment provider*|payment service*"
        "|payment partner*|*zahlungsdienst*|*zahlungsanbieter*|*zahlungspartner*|bezahldienst*"
    ),
    "hosting": "hostingpartij|hostingprovider|*hoster|hosters|hostingbedrij*|our host|hosting provider|hosting compan*",
}
"""What parties are called by what they do."""
_ANY = re.compile(
    r"\b(?:die|unsere|diese|beide|jeweil\w+|betreffende|each|elke|iedere|jede\w*|any|alle\w*|all|whichever) (?:[\w-]+e[nr]? )?$",
    re.IGNORECASE,
)
_THE = re.compile(
    r"\b(?:de|het|the|de[rnm]|onze|our|unser\w*|dieser?|diesem|deze|this) (?:[\w-]+e[nr]? )?$|^(?=whoever)",
    re.IGNORECASE,
)
_A_NAME = re.compile(r" [A-ZÀ-Þ]")


def _called_by(text: str) -> Iterator[tuple[str, bool]]:
    """The kinds of service whose parties a text calls by what they do, and whether it means all; not one with a name."""
    for kind, pattern in _ROLES.items():
        called = words(pattern).search(text)
        if called and not _A_NAME.match(text, called.end()):
            before = text[: called.start()]
            several = called[0].endswith(("s", "n", "e")) or _ANY.search(before) is not None
            if several or _THE.search(before):
                yield kind, several


def by_role(
    document: Document,
    about: dict[int, tuple[str, ...]],
    services: Mapping[str, Mapping[str, Sentence]],
    naming: Container[Sentence],
    topics: Subjects,
) -> Iterator[int]:
    """Sentences that name nobody are about whom they call by what they do; the places where only the subject tells.

    That is the vendor that the shop uses for what a sentence tells of, if it is one, or all of them if it calls them so.
    """
    for place, sentence in enumerate(document.sentences):
        if sentence in naming or sentence.shape is Shape.HEADING:
            continue
        for kind, several in _called_by(sentence.text):
            of_kind = {vendor: used[kind] for vendor, used in services.items() if kind in used}
            held = [vendor for vendor in about[place] if vendor in of_kind and not several]
            beside = [vendor for vendor, shown in of_kind.items() if shown.headings == sentence.headings]
            about[place] = tuple(held or beside or of_kind) or about[place]
        if not about[place]:
            above = topics.above(sentence)
            told = [kind for kind in topics.said(sentence.text) if not above or kind in above] or above
            offered = [[vendor for vendor, used in services.items() if kind in used] for kind in told]
            meant = {vendors[0] for vendors in offered if len(vendors) == 1}
            if len(meant) == 1:
                about[place] = tuple(meant)
                yield place
