"""What is denied of those who host the shop or its mail, and the shop said to stand in two places."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from plugin_host.api import Role, Vendor
from plugin_host.importing.document import Shape
from plugin_host.importing.faults.fault import Fault, excluded, shown
from plugin_host.importing.faults.phrases import Phrases, Span, meaning
from plugin_host.importing.faults.reading import Reading
from plugin_host.importing.faults.statements import spans
from plugin_host.importing.recognising.phrases import heard, words
from plugin_host.importing.values import Certainty
from plugin_host.sections.hosting import HostingForm

_HOST = meaning("host")
_BY_PROVIDER = meaning("mail provider")
_LOGGED, _NEVER = meaning("ip"), meaning("never")
_COMPANY = Phrases(
    nl=(
        "(dit|dat|het|deze|die) (bedrijf|partij|aanbieder|firma|onderneming|vennootschap|dienstverlener|leverancier|hoster|provider)",
    ),
    en=("(this|that|the) (company|provider|firm)",),
    de=("(dieses|das|der|dieser) (unternehmen|anbieter)",),
)
_DENIED = ("=no-access & !<ip>|<log-file> & !=other-access",)
_ACCESS = (
    "<looks-in>|<gets>|<out-of-sight>|bij|in|into|an|aan|erbij|ran|heran|dran|ontvanger*|recipient*|empfänger*|sleutel|key|schlüssel",
)
"""Of what access is denied must be spoken."""
_HOSTS = "host|hosts|hoster*|hosting*|hosted|hostet|webhost*|provider*"
_NOT_GIVEN = (
    "<customer-data> & <not>|<nothing> & verstrek*|ter beschikking|beschikbaar|doorgegeven|gegeven|gedeeld|geven|overgedragen"
    "|available|disclose*|shared|given|passed|transferred|provided|transmitted|übermittelt|übermitteln|weitergegeben|zugänglich"
    "|offengelegt|überlassen|bereitgestellt|zur verfügung"
    f" & {'|'.join(f'{to} ... {host}' for to in ('to', 'with', 'aan', 'met', 'van het', 'an', 'dem', 'unserem', 'mit') for host in _HOSTS.split('|'))}"
    f" & !{'|'.join(f'{by} ... {host}' for by in ('by', 'door', 'durch', 'von') for host in _HOSTS.split('|'))}"
    "|<only>|tenzij|behalve|unless|except|außer|es sei denn|<consent>|<ip>|<log-file>",
)
"""Data is not passed to whoever hosts."""
_NOT_THE_SHOP = words(
    "wachtwoorden|passwords|passwörter|*schriften|lettertype*|fonts|registrar|domeinnaam|domeinnamen|domainname*|domain|domains|domein|dns|registrierungsstelle"
)
_SAYS_NO = re.compile(
    r"(?:nee|neen|nooit|nimmer|no|never|nein|nie|niemals|(?:zeker|natuurlijk|uiteraard) niet|(?:certainly|of course|absolutely|definitely) not"
    r"|(?:natürlich|sicher|gewiss) nicht|keineswegs|geen sprake van|auf keinen fall|in geen geval|not at all|no way)\b",
    re.IGNORECASE,
)
"""How an answer begins that denies what was asked."""
_ELSEWHERE = (
    "<can> wel|<can> ... er wel|<can> ... wel bij|<can> ... wel in|in theorie|in theory|theoreti*|technically able|technically possible|does have|cookie*",
    "=own-server",
    "is not personal data|are not personal data|is geen persoonsgegeven*|zijn geen persoonsgegeven*"
    "|ist kein* personenbezogen*|sind kein* personenbezogen*",
)
_NO_SHOP = "boekhoud*|administratie|facturen|bookkeep*|accounting|invoices|buchhaltung|rechnungen|lettertype*|font*|schrift*|<mailbox>|wachtwoord*|passwor*"
_BY_US = "betreiben wir selbst|selbst installiert|draaien ... zelf|zelf geïnstalleerd|run ... ourselves|installed ... ourselves"
_BY_HAND = "zelf geïnstalleerd|installed ourselves|selbst installiert"
"""Who installs the software need not own what it runs on."""
_OWN_SERVER = (
    f"=own-server & <stands>|<host-firm> & !{_NO_SHOP}|{_BY_HAND}",
    f"=own-server & {_BY_HAND} & <machine> & !{_NO_SHOP}",
)
_SHOP_ITSELF = (
    "<the-shop>|webserver*|web server*|*hosting|<host-firm>|de server|the server|der server|everything|alles|all data|alle gegevens|alle daten|*bestellingen|all orders|alle bestellungen|klantgegevens|customer data|kundendaten",
)
_SHOP_BEFORE = ("<the-shop>|*software",)
_HOSTED, _STANDS = (
    (f"{meaning} & <the-shop> & !<not>|rents|huurt|mietet|<mailbox>|{_BY_US} & !=own-server",)
    for meaning in ("=hosted", "=stands-with")
)
"""Hosted in so many words, or standing somewhere: on a platform that may only be its software."""
_ON_SERVERS = (
    "cloud of|cloud van|cloud von|cloud der|*servers van|*server van|*servers of|*server of|*servern von|*server von|*servern der",
)
"""Who says so of a platform means where the shop stands, not what it is made with."""
_IT = re.compile(
    r"(?:(?:hij|die|deze|it|this|er|sie|dieser|diese)) (?:\w+ )?(?:\w+ )?(?:gehost|hosted|gehostet|auf|on|op|bij|bei|at|with|in)\b",
    re.IGNORECASE,
)
"""How a sentence goes on about the shop that the one before names."""
_AND_ALSO = re.compile(r",? (?:dat|die|which|who|das|der|en|and|und) (?:ook|also|auch)\b")
"""Where a sentence goes on about what else somebody does for the shop."""
_SHORT = 600
"""What stands further on in a block is about something else."""
_PROVIDER = words(
    "google|microsoft|*host|*hoster*|*hosting*|*provider*|*partij*|*bedrijf|*aanbieder*|leverancier*|*dienst*"
    "|*compan*|*service|supplier*|*anbieter*|*unternehmen|firma|beheerder*|uitbater*|exploitant*|operator*|betreiber*|organisati*|whoever|zij|ze|hen|hun|they|them|its|ihnen|ihm|daar|dort"
    "|there"
)
_SUBJECT = words(
    "<not>|<nothing>|<only>|de sleutel|the key|den schlüssel|<can>|<gets>|<looks-in>|<without>|zij|ze|hij|die|dat|dit|deze|het|er|they|it|who|which|that"
    "|this|sie|es|das|der|diese*|ook|zelfs|even|auch|selbst|word*|is|are|does|do|would|could|wird|werden|in|an|bij"
    "|van|von|of|at|op|met|mit|with|auf|aan|zu|wat|welke|wie|what|was|wer|welche"
)
"""How a clause begins that goes on about whom the one before it was about."""
_JOINED = re.compile(
    r"^(?:(?:en|and|und|maar|but|aber|dus|so|also|doch|want|omdat|because|weil|zodat|while|terwijl|während)\b,? ?)+",
    re.I,
)
_MAIL = words(
    "<mailbox>|mail*|e-mail*|schriftwechsel|schriftverkehr|briefwisseling|was sie ... schick*|was sie ... send*"
    "|was du ... schick*|wat u ... stuur*|wat je ... stuur*|what you ... send|what you ... write"
)
_DATA = words("<customer-data>|server*|*website|*shop|*winkel|*site|webhosting|hosting")


def hosting(reading: Reading) -> Iterator[Fault]:
    """Every sentence about where the shop or its mail stands that what is there makes untrue."""
    for place, sentence in enumerate(reading.sentences):
        if sentence.shape is not Shape.HEADING:
            for code, span in dict(_denials(reading, place)).items():
                yield shown(code, sentence, span)
    yield from _hosted_twice(reading)


def _denials(reading: Reading, place: int) -> Iterator[tuple[str, Span]]:
    """The faults of the clauses of a sentence by which somebody who holds data or mail has no access to it."""
    text = reading.sentences[place].text
    if heard(_ELSEWHERE, text):
        return
    access = heard(_ACCESS, text)
    for start, end in _parts(text):
        denied = (access and heard(_DENIED, text[start:end])) or _in_short(text[start:end], text[:start])
        if denied and (code := _denied(reading, place, (start, end))):
            yield code, (start, end)
    if heard(_NOT_GIVEN, text):
        yield "host-denied", (0, len(text))
    asked = reading.answers.get(place, "")
    refused = bool(asked and _SAYS_NO.match(text) and heard(_DENIED, asked))
    spoken_of = refused and (reading.vendors_in(place - 1) or _PROVIDER.within(asked))
    if spoken_of and (code := _denied(reading, place, (0, len(text)))):
        yield code, (0, len(text))


def _in_short(clause: str, before: str) -> bool:
    """Whether a few words deny of somebody the access that the words before them speak of."""
    few = len(clause) < _FEW and heard(("<not> & !=other-access",), clause)
    return few and heard(("<only> & <looks-in>|kunnen ... bij|kommen ... an & !<not>",), before)


def _parts(text: str) -> Iterator[Span]:
    """The clauses of a sentence; those of a cell with several sentences, or of two things said, each by itself too."""
    for start, end in spans(text):
        yield start, end
        seams = [start, *(start + seam.end() for seam in _SEAM.finditer(text[start:end])), end]
        if seams[2:]:
            yield from pairwise(seams)


_SEAM = re.compile(r"[.!?] (?=[A-ZÀ-Þ])|, (?:and|en|und|but|maar|aber) ")
_FEW = 30


def _denied(reading: Reading, place: int, span: Span) -> str:
    """The code of the fault of a clause that denies access, if those whom it is about hold what it is about."""
    text = reading.sentences[place].text
    named = _named_until(reading, place, span)
    if not (_is_named(reading, place, span) or _SUBJECT.match(_JOINED.sub("", text[slice(*span)]))):
        return ""
    asked = reading.vendors_in(place - 1) if place in reading.answers else ()
    about = named or reading.vendors_about(place) or asked
    told = (text[slice(*span)], text[: span[0]], text, reading.around(place))
    spoken_of = next((part for part in told if _MAIL.within(part) or _DATA.within(part)), "")
    if _MAIL.within(spoken_of) or (not spoken_of and any(_runs_only_mail(reading, vendor) for vendor in about)):
        others = _others_in(reading, place, "hosting") | _others_in(reading, place, "business_email")
        runs = others or any(map(_runs_mail, about)) or (not named and reading.has(_BY_PROVIDER, reading.around(place)))
        return "mailbox-denied" if runs else ""
    near = (reading.around(place), reading.document.blocks[reading.sentences[place].block].text[:_SHORT])
    spoken = any(reading.has(_HOST, part) for part in near) or _is_hosted(reading, place, named)
    holds = (
        (not named and not _NOT_THE_SHOP.within(text))
        or _logs(reading, place)
        or any(_holds_data(reading, vendor) for vendor in named)
    )
    return "host-denied" if spoken and holds else ""


def _is_named(reading: Reading, place: int, span: Span) -> bool:
    """Whether a clause names a party or has a word for one that hosts."""
    sentence = reading.sentences[place]
    clause = sentence.text if sentence.shape is Shape.ROW else sentence.text[slice(*span)]
    called = any(_calls(clause, vendor) for vendor in (*reading.vendors_about(place), *reading.vendors_in(place)))
    return called or _PROVIDER.within(clause) or any(_called(name, clause) for name in reading.others())


def _calls(text: str, vendor: Vendor) -> bool:
    """Whether a text calls a vendor by the first word of one of its names."""
    return any(name.split()[0].lower() in text.lower() for name in (vendor.name, *vendor.aliases))


def _named_until(reading: Reading, place: int, span: Span) -> tuple[Vendor, ...]:
    """The vendors that a clause names; else those named in the sentence, or that it is about and calls by their first name."""
    sentence = reading.sentences[place]
    inside = [m.vendor for m in reading.found.mentions if m.sentence is sentence and span[0] <= m.start < span[1]]
    named = tuple(filter(None, map(reading.registry.get, dict.fromkeys(inside)))) or reading.vendors_in(place)
    return named or tuple(vendor for vendor in reading.vendors_about(place) if _calls(sentence.text, vendor))


def _runs_mail(vendor: Vendor) -> bool:
    return any(service.kind in ("business_email", "hosting") for service in vendor.services)


def _runs_only_mail(reading: Reading, vendor: Vendor) -> bool:
    return reading.serves(vendor.id, "business_email") and not reading.serves(vendor.id, "hosting")


def _holds_data(reading: Reading, vendor: Vendor) -> bool:
    """Whether a vendor hosts, and more than the domain name."""
    form = reading.values.get(("vendors", vendor.id, "hosting", "form"))
    return _holds_shops(vendor) and (form is None or form.value != HostingForm.DNS.value)


def _logs(reading: Reading, place: int) -> bool:
    """Whether the sentence before tells that addresses of visitors are written down."""
    before = reading.before(place)
    return reading.has(_LOGGED, before) and not reading.has(_NEVER, before)


def _is_hosted(reading: Reading, place: int, named: tuple[Vendor, ...]) -> bool:
    """Whether a sentence is about a party that the shop uses for hosting, or that does nothing else."""
    return bool(_others_in(reading, place, "hosting")) or any(
        reading.serves(vendor.id, "hosting") or vendor.services[0].kind == "hosting" or _rented(vendor)
        for vendor in named or _pointed(reading, place)
    )


def _pointed(reading: Reading, place: int) -> tuple[Vendor, ...]:
    """The vendors that the words of a sentence for a company stand for."""
    return reading.vendors_about(place) if reading.has(_COMPANY, reading.sentences[place].text) else ()


def _rented(vendor: Vendor) -> bool:
    """Whether a vendor runs the shop software itself."""
    first = vendor.services[0]
    return first.kind == "shop_software" and first.role is Role.PROCESSOR


def _made_with(vendor: Vendor) -> bool:
    """Whether a shop that runs on a vendor may only be made with its software."""
    return vendor.services[0].kind == "shop_software"


def _holds_shops(vendor: Vendor) -> bool:
    return any(service.kind in ("hosting", "shop_software") for service in vendor.services)


@dataclass(frozen=True)
class _Hosted:
    """Where a sentence says that the shop stands: with these parties, or on a server of its own."""

    place: int
    by: frozenset[str]


def _hosted_twice(reading: Reading) -> Iterator[Fault]:
    """The shop said to stand at one party here and at another, or on its own server, there."""
    own = {place for place, _ in enumerate(reading.sentences) if _on_own_server(reading, place)}
    said = [_Hosted(place, frozenset({"", *_named(reading, place)})) for place in own]
    hosted = {place: _hosting_it(reading, place) for place, _ in enumerate(reading.sentences)}
    hosted |= _said_to_host(reading) if own else {}
    said += [_Hosted(place, by) for place, by in hosted.items() if place not in own and by]
    if len(said) > 1 and not frozenset.intersection(*(claim.by for claim in said)):
        for claim in said:
            against = next((reading.sentences[other.place] for other in said if not other.by & claim.by), None)
            yield excluded("forms-contradict", reading.sentences[claim.place], against)


def _hosting_it(reading: Reading, place: int) -> frozenset[str]:
    """Those with whom a sentence says that the shop stands."""
    text = reading.sentences[place].text
    if reading.sentences[place].shape is Shape.HEADING:
        return frozenset()
    said = _AND_ALSO.split(f"{reading.before(place)} {text}" if _IT.match(text) else text)[0]
    if heard(_HOSTED, said):
        return _named(reading, place)
    if not heard(_STANDS, said):
        return frozenset()
    servers = heard(_ON_SERVERS, text)
    return _named(reading, place) - {v.id for v in reading.vendors_in(place) if _made_with(v) and not servers}


def _on_own_server(reading: Reading, place: int) -> bool:
    """Whether a sentence says that the shop, or what the one before it calls so, stands on a server of its own."""
    sentence = reading.sentences[place]
    if sentence.shape is Shape.HEADING or not heard(_OWN_SERVER, sentence.text):
        return False
    itself = heard(_SHOP_ITSELF, sentence.text)
    about = reading.vendors_in(place) if itself else reading.vendors_about(place)
    return all(map(_holds_shops, about)) and (itself or heard(_SHOP_BEFORE, reading.around(place)))


def _said_to_host(reading: Reading) -> dict[int, frozenset[str]]:
    """The places of the sentences that clearly say of a party that the shop stands there."""
    places = {sentence: place for place, sentence in enumerate(reading.sentences)}
    forms = [value for path, value in reading.values.items() if path[-2:] == ("hosting", "form")]
    return {
        places[value.evidence]: frozenset({value.path[1]})
        for value in forms
        if value.value == HostingForm.FULL.value
        and value.certainty is not Certainty.LIKELY
        and value.evidence in places
    }


def _named(reading: Reading, place: int) -> frozenset[str]:
    vendors = reading.vendors_in(place)
    hosting = {vendor.id for vendor in vendors if _holds_shops(vendor)}
    others = _others_in(reading, place)
    return frozenset(hosting | others)


def _others_in(reading: Reading, place: int, kind: str = "") -> set[str]:
    """The parties without a module that a sentence names: those of one kind of service, or all."""
    text = reading.sentences[place].text
    return {other.lower() for other in reading.others(kind) if _called(other, text)}


def _called(name: str, text: str) -> bool:
    """Whether a text has the name of a party, or its first word, if that is no ordinary one."""
    first = name.split()[0]
    ordinary = len(first) < _SHORT_NAME or _PROVIDER.match(first) or _MAIL.match(first) or _DATA.match(first)
    return name.lower() in text.lower() or (not ordinary and re.search(rf"\b{re.escape(first)}\b", text) is not None)


_SHORT_NAME = 4
