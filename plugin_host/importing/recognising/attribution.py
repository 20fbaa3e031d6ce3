"""Whom a sentence is about that names nobody: the parties before it, by words for them, or those that do what it tells of."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence

from plugin_host.importing.document import Document, Sentence, Shape
from plugin_host.importing.recognising.phrases import words
from plugin_host.importing.recognising.subjects import Subjects
from plugin_host.policy.registry_view import RegistryView

_ANAPHORA = words(
    "dat doen|dit doen|dat gebeurt|dit gebeurt|we do this|we do that|this happens|das machen|das tun|das geschieht"
    "|dies geschieht|das passiert|daartoe|hiertoe|daarin|hierin|erin|ermee|daarna"
    "|deze leverancier|dit systeem|deze tool|deze software|de aanbieder|deze partner"
    "|this provider|this supplier|this tool|this system|the provider|the tool|der anbieter|der dienst"
    "|dieses tool|dieses system|dieser dienstleister|diese firma|dieses unternehmen|dazu|hierzu|damit|darin|darüber|dort"
    "|hiervan|daarvan|ervan|dit programma|dit pakket|this software|diese software|davon|deze partij"
    "|deze verwerker|deze dienst*|dit bedrijf|deze aanbieder|zij|hun|hen|ze|dit platform"
    "|het platform|daarvoor|hiervoor|daarbij|hierbij|daarmee|they|their|them|it|its|this party"
    "|this company|this service|this provider|dieser anbieter|dieser dienst|diese daten|deze gegevens"
    "|dabei|dafür|hierfür|this data|these data|*logdatei*|*logfile*|*logbestand*|server-log*|server log*|access log*"
    "|log files|the logs|de logs|zugriffsprotokoll*"
)
SO_DO_THEY = words("zij|ze|deze|die|beide|they|these|those|both|all of them|sie|diese|alle|allemaal")
"""How a sentence begins that goes on about the parties of the one before, and may name another."""
_LED = "met|voor|bij|van|aan|with|for|of|to|mit|für|bei|von|an"
_BOTH = words(
    "both|beide|beiden|allebei|the two|neither|either|keiner von beiden"
    + "".join(
        f"|{led} {two}" for led in _LED.split("|") for two in ("both", "beide", "beiden", "neither", "geen van beide")
    )
)
"""How a sentence begins that is about the last two parties."""
_TOGETHER = words("allebei|alle beide|geen van beide|neither of them|both of them|keine* von beiden|beide*, bei")
_EACH = words(
    "each of|elk van|ieder van|jede* dieser|jede* von|all of these|all of them|with each|met elk*|met ieder*|mit jede*"
    "|mit allen|sie alle|alle drie|all three|deze partijen|deze bedrijven|deze dienst*|deze verwerkers|diese dienst*"
    "|diesen dienst*|diese anbieter|diesen anbietern|diese unternehmen|diesen unternehmen|diese partner|diesen partnern"
    "|these compan*|these part*|these service*|these provider*|these tools|with these|with them|with all|met hen"
    "|met al deze|mit ihnen|mit diesen"
)
"""Words about all parties of the paragraph or list before a sentence."""
_ABOVE = words(
    "bovenstaande|hierboven|voornoemde|bovengenoemde|genoemde|all of the above|the above|above|aforementioned"
    "|vorgenannte*|genannten|obengenannten|oben|obige*|vorstehende*"
)
"""Words about all parties below the heading so far."""
_LATTER = words(
    "the latter|laatstgenoemde|dat laatste|deze laatste|de laatste|letztere*|dieser anbieter|dieser dienst|diesem anbieter"
    "|dieser dienstleister|dieses unternehmen|deze partij|deze aanbieder|deze leverancier|deze verwerker|deze dienst"
    "|this company|this provider|this party|this tool"
)
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
    near: list[str] = []
    so_far: list[str] = []
    for place, sentence in enumerate(document.sentences):
        if sentence.shape is Shape.HEADING:
            under = last = about[place]
            before, headings = sentence, (*sentence.headings, sentence.text)
            near, so_far = [], []
            continue
        apart = sentence.block != before.block
        if sentence.headings != headings and apart:
            last, so_far = (), []
        if about[place]:
            near = [*(near if not apart or sentence.shape is before.shape is Shape.ITEM else ()), *about[place]]
            so_far += about[place]
            last = about[place]
        elif apart and sentence.shape is Shape.ROW:
            last = ()
        elif held := last or under:
            listed = before.shape is Shape.ITEM and apart
            meant = _referred(sentence.text, held, _once(near), _once(so_far), listed=listed)
            said = set(topics.said(sentence.text))
            kinds = kinds_of(registry, held)
            away = said and not said & kinds and not _goes_on(sentence.text, said, kinds)
            if (
                away
                and meant == held
                and not _ANAPHORA.search(sentence.text)
                and not _calls(sentence.text, registry, held)
            ):
                last = ()
            else:
                about[place] = _called(sentence.text, registry, meant) or _fitting(said, registry, meant)
        before, headings = sentence, sentence.headings


def _once(named: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(named))


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
    if (_BOTH.match(text) or _TOGETHER.search(text)) and len(held) == 1:
        return near[-2:] or held
    if _FORMER.search(text):
        return held[:1] if len(held) > 1 else near[-2:-1] or held
    return held


def _fitting(said: set[str], registry: RegistryView, held: tuple[str, ...]) -> tuple[str, ...]:
    """Those of several vendors that offer what a sentence tells of; all of them if none or each does."""
    return tuple(vendor for vendor in held if said & kinds_of(registry, [vendor])) or held


def _called(text: str, registry: RegistryView, held: tuple[str, ...]) -> tuple[str, ...]:
    """Those of several vendors that a text calls by the first word of a name, such as "Google"."""
    if len(held) == 1:
        return held
    firsts = {v.id: {name.split()[0] for name in (v.name, *v.aliases)} for v in map(registry.get, held) if v}
    written = set(re.findall(r"\w+", text))
    return tuple(vendor for vendor, names in firsts.items() if names & written)


def _calls(text: str, registry: RegistryView, held: Iterable[str]) -> bool:
    """Whether a text calls one of these vendors by the first word of its name, such as "Google" for Google Analytics."""
    names = [vendor.name.split()[0] for vendor in map(registry.get, held) if vendor]
    return any(re.search(rf"(?<!\w){re.escape(name)}(?!\w)", text) for name in names)


_ROLES: Mapping[str, str] = {
    "shipping": (
        "*vervoerder*|*bezorgdienst*|*bezorger*|*pakketdienst*|*postbedrij*|transporteur*|*koeriersdienst*|*koerier|*koeriers"
        "|carrier*|courier*|delivery compan*|delivery partner*|delivery service*|parcel service*|parcel compan*"
        "|shipping compan*|shipping partner*|*versanddienst*|*paketdienst*|*zustelldienst*|*zusteller*|*versandpartner*"
        "|*versandunternehmen*|*transportunternehmen|*transportdienst*|*logistikunternehmen|*logistikpartner*"
        "|verzendpartner*|verzenddienst*|transportpartner*|transportbedrij*"
    ),
    "payments": (
        "betaaldienst*|betaalprovider*|betaalpartner*|betaalbedrij*|payment compan*|payment provider*|payment service*"
        "|payment partner*|*zahlungsdienst*|*zahlungsanbieter*|*zahlungspartner*|bezahldienst*"
    ),
    "hosting": "hostingpartij|hostingprovider|*hoster|hosters|hostingbedrij*|our host|hosting provider|hosting compan*",
    "mailing": (
        "nieuwsbriefdienst*|nieuwsbriefprogramma|newsletter tool|newsletter service|newsletter provider|newsletter compan*"
        "|newsletter-dienst*|newsletterdienst*|newsletter-anbieter|newsletteranbieter"
    ),
    "accounting": "boekhoudprogramma|boekhoudpakket|boekhoudsoftware|bookkeeping software|buchhaltungssoftware",
}
"""What parties are called by what they do."""
_SEVERAL = words(
    "*vervoerders|*diensten|*bezorgers|*koeriers|transporteurs|*partijen|*bedrijven|*partners|*providers|carriers|couriers"
    "|*compan*|*services|die *dienst*|unsere* *dienst*|die *partner|*partnern|unsere *partner|*zustellern|whichever"
    "|jeweilige*|betreffende|respective|each|elke|iedere|jede*|any|alle*|all|both|beide*"
)
"""Words by which all are meant that do it."""


def _called_by(text: str) -> Iterator[str]:
    """The kinds of service whose parties a text calls all, or as one that is meant; not one that it calls by a name."""
    for kind, pattern in _ROLES.items():
        called = words(pattern).search(text)
        if (
            called
            and not _A_NAME.match(text, called.end())
            and (_SEVERAL.search(text) or _THE.search(text[: called.start()]))
        ):
            yield kind


_A_NAME = re.compile(r" [A-ZÀ-Þ]")
_THE = re.compile(r"\b(?:de|het|the|de[rnm]|onze|our|unser\w*|dieser?|diesem|deze|this) $", re.IGNORECASE)


def by_role(
    document: Document,
    about: dict[int, tuple[str, ...]],
    services: Mapping[str, Iterable[str]],
    named: Mapping[str, Sequence[Sentence]],
    topics: Subjects,
) -> set[int]:
    """Sentences that name nobody are about whom they call by what they do; the places where only the subject tells.

    That is the vendor that the shop uses for what a sentence tells of, if it is one, or all of them if it calls them so.
    """
    by_kind: dict[str, list[str]] = {}
    for vendor, kinds in services.items():
        for kind in kinds:
            by_kind.setdefault(kind, []).append(vendor)
    sole = {kind: ids[0] for kind, ids in by_kind.items() if len(ids) == 1}
    naming = {sentence for sentences in named.values() for sentence in sentences}
    guessed = set()
    for place, sentence in enumerate(document.sentences):
        if sentence in naming or sentence.shape is Shape.HEADING:
            continue
        called = [v for kind in _called_by(sentence.text) for v in by_kind.get(kind, ())]
        held = [vendor for vendor in about[place] if vendor in called]
        if called and (_SEVERAL.search(sentence.text) or not held):
            beside = [v for v in called if any(other.headings == sentence.headings for other in named[v])]
            held = beside or called
        if held:
            about[place] = _once(held)
        elif not about[place]:
            above = topics.above(sentence)
            told = [kind for kind in topics.said(sentence.text) if not above or kind in above] or above
            meant = _once(sole[kind] for kind in told if kind in sole)
            if len(meant) == 1:
                about[place] = meant
                guessed.add(place)
    return guessed
