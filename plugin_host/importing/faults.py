"""What is wrong with an old text: the faults of real policies, each with the words that show it."""

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass

from plugin_host.importing.document import Block, Document, Sentence, Shape
from plugin_host.importing.recognising.parties import Parties
from plugin_host.importing.recognising.periods import PERIOD
from plugin_host.importing.values import Values
from plugin_host.policy.findings.rules import RULES
from plugin_host.policy.registry_view import RegistryView


@dataclass(frozen=True)
class Flaw:
    """A kind of fault: its code, what is wrong, the article, and what the new policy does instead."""

    code: str
    law: str
    meaning: str
    instead: str


@dataclass(frozen=True)
class Fault:
    """A fault of the old text; ``quotation`` is empty where something is missing."""

    flaw: Flaw
    quotation: str = ""
    line: int = 0

    def as_dict(self) -> dict[str, object]:
        """All of it for JSON."""
        flaw = self.flaw
        return {
            "code": flaw.code,
            "quotation": self.quotation,
            "line": self.line,
            "why": flaw.meaning,
            "law": flaw.law,
            "instead": flaw.instead,
        }


_OWN: tuple[Flaw, ...] = (
    Flaw("placeholder", "GDPR 12(1)", "A blank or an example of the template was left in.", "No blank can be published."),
    Flaw("section-empty", "GDPR 12(1)", "A heading has no text below it.", "A section without anything to say is left out."),
    Flaw("name-missing", "GDPR 12(1)", "A name has dropped out of the sentence.", "A sentence is written only if every name in it is known."),
    Flaw("full-stop-doubled", "GDPR 12(1)", "Two full stops stand where one belongs.", "Names that end in a full stop get no second one."),
    Flaw("name-inconsistent", "GDPR 13(1)(a)", "One party has several names, and nothing explains that.", "Names are explained once, then used alike."),
    Flaw("forms-contradict", "GDPR 5(1)(a)", "Two sentences exclude each other.", "Each question has one answer."),
    Flaw("contact-dangling", "GDPR 13(1)(b)", "The text refers to somebody or something that it does not give.", "Nobody is referred to who is not given."),
    Flaw("title-missing", "GDPR 12(1)", "The text has no title.", "Every policy has a title."),
    Flaw("website-missing", "GDPR 13(1)(a)", "The address of the shop is not given.", "The website stands at the top."),
    Flaw("date-missing", "GDPR 12(1)", "Nothing says from when the text holds.", "Every version has its date."),
    Flaw("phone-mangled", "GDPR 13(1)(a)", "A phone number was mangled.", "A phone number is printed as you write it."),
    Flaw("markup-left", "GDPR 12(1)", "The reader sees markup.", "Texts are made for reading in each format."),
    Flaw("sentence-broken", "GDPR 12(1)", "A sentence breaks off.", "Sentences are composed whole."),
    Flaw("name-misspelt", "GDPR 13(1)(e)", "The name of a party is written wrongly.", "Names come from the party's own statement."),
    Flaw("ip-not-personal", "GDPR 4(1)", "IP addresses and data about use are personal data (C-582/14).", "They are named as personal data."),
    Flaw("cookies-not-personal", "GDPR 4(1)", "Cookies that tell visitors apart are personal data.", "Cookies are listed with what they do."),
    Flaw("sharing-denied", "GDPR 13(1)(e)", "It says that nothing is shared, while parties receive data.", "Every recipient is in one table."),
    Flaw("host-denied", "GDPR 13(1)(e)", "The host is said to see no data.", "What the host stores or logs is said."),
    Flaw("mailbox-denied", "GDPR 5(1)(a)", "Whoever runs the mail can get at the mailbox.", "No such promise is made."),
    Flaw("basis-wrong", "GDPR 6(1)", "This basis cannot carry the activity.", "Each purpose has its own basis."),
    Flaw("transfer-ground-dead", "GDPR 45", "Safe Harbor and the Privacy Shield no longer hold (C-362/14, C-311/18).", "Each transfer has a ground that holds."),
    Flaw("right-wrong", "GDPR 12 and 15 to 22", "A right is described wrongly.", "Rights are described as the law has them."),
    Flaw("trade-foreign", "GDPR 12(1)", "Words of another trade stand in the policy of a shop.", "The sentences are those of a shop."),
    Flaw("language-mixed", "GDPR 12(1)", "A passage stands in another language.", "A policy is in one language, or is not published."),
    Flaw("compliance-claimed", "GDPR 5(1)(a)", "No text can promise that a shop complies or is completely safe.", "No such promise is made."),
    Flaw("law-outdated", "GDPR 12(1)", "An act or authority is named that no longer exists.", "The law of today is named."),
)  # fmt: skip  # one flaw a line

FLAWS: Mapping[str, Flaw] = {flaw.code: flaw for flaw in _OWN} | {
    code: Flaw(code, rule.law, rule.meaning, rule.fix)
    for code, rule in RULES.items()
    if code
    in (
        "controller-identity", "website-insecure", "marketing-denied", "automated-denied", "basis-missing", "transfer-unknown",
        "cookie-undeclared", "invoice-term", "retention-missing", "retention-contradiction", "no-cap", "rights-incomplete",
        "withdrawal-missing", "id-copy",
    )
}  # fmt: skip  # a list of codes
"""Every fault that is looked for; those of the policy's own findings keep their words."""

_I = re.IGNORECASE
_SENTENCES: tuple[tuple[str, re.Pattern[str]], ...] = (
    ("placeholder", re.compile(r"\[[^\]\n]*[A-ZÀ-Þ]{3}[^\]\n]*\]|\[(?:naam|name|datum|date|adres|address|e-?mail|telefoon|bedrijfsnaam|insert|invullen|vul|uw|your|ihr|firma)[^\]\n]*\]|\{\{|\}\}|<<|\bX{3,}\b|\.{5,}|_{4,}|lorem ipsum|\b(?:VOORBEELD|EXAMPLE|BEISPIEL)\s*:|(?:suggested text|voorgestelde tekst|vorgeschlagener text)\s*:|\b(?:hier invullen|insert here|hier einfügen|TODO|TBD)\b", _I)),
    ("full-stop-doubled", re.compile(r"(?<![.…])\.\.(?!\.)(?=\s|$)")),
    ("name-missing", re.compile(r"\b(?:namens|van|via|met|door|bij|aan|met de|on behalf of|by|with|via|from|of|at|durch|von|bei|mit|über) [.,](?:\s|$)|\b(?:namens|on behalf of|im namen von)\s*\.", _I)),
    ("markup-left", re.compile(r"</?(?:p|br|b|i|strong|em|div|span|a|li|ul|h\d)\b[^>]*>|&(?:nbsp|amp|euml|eacute|quot|lt|gt|#\d+);|\[/?[a-z_]+(?: [a-z]+=[^\]]*)?\](?!\()|\*\*\S|^#{2,} |\{%|\[[^\]]+\]\(https?:", 0)),
    ("ip-not-personal", re.compile(r"(?:metagegevens|meta-?data|metadaten|IP-?adres\w*|IP address\w*|dit (?:zijn|is)|this is|das sind|dies(?:e)? sind).{0,60}(?:geen|niet|no|not|kein\w*|nicht).{0,30}(?:persoonsgegeven|persoonlijk|personal (?:data|information)|personenbezogen)", _I)),
    ("cookies-not-personal", re.compile(r"cookies?.{0,80}(?:geen|niet|no|not|never|kein\w*|nicht).{0,40}(?:persoonsgegeven|persoonlijke (?:gegevens|informatie)|personal (?:data|information)|personenbezogen|persönlichen daten)", _I)),
    ("transfer-ground-dead", re.compile(r"privacy.?shield|safe.?harbou?r", _I)),
    ("compliance-claimed", re.compile(r"(?:100 ?%|volledig|geheel|fully|completely|vollständig|hundertprozentig|absolut)\s*(?:\w+ )?(?:AVG|GDPR|DSGVO|veilig|secure|safe|sicher|compliant|konform)|(?:AVG|GDPR|DSGVO)[- ]?(?:proof|compliant|konform|gecertificeerd|zertifiziert|certified)|(?:voldoe\w*|comply|complies|entspr\w+).{0,30}(?:aan alle|with all|allen).{0,40}(?:AVG|GDPR|DSGVO|wet|laws|gesetz)", _I)),
    ("law-outdated", re.compile(r"wet bescherming persoonsgegevens|\bWbp\b|college bescherming persoonsgegevens|\bCBP\b|data protection act 1998|directive 95/46|richtlijn 95/46|richtlinie 95/46|\bBDSG[- ]alt|teleme(?:diengesetz|dia act)|\bTMG\b|\bTTDSG\b|bewerkersovereenkomst", _I)),
    ("mailbox-denied", re.compile(r"(?:geen toegang|no access|cannot (?:read|access)|keinen zugriff|kan (?:er )?niet bij|heeft? .{0,20}geen inzage).{0,60}(?:postvak|mailbox|e-?mail|inbox|postfach)|(?:postvak|mailbox|inbox|postfach|e-?mails?).{0,50}(?:geen toegang|no access|keinen zugriff)", _I)),
    ("host-denied", re.compile(r"(?:host\w*|server\w*|domein\w*|domain\w*).{0,80}(?:geen|niet|no|not|never|kein\w*|nicht).{0,30}(?:gegevens|data|daten).{0,20}(?:zien|ziet|inzien|krijg|see|access|receive|einsehen|sieht|erhält)|(?:ziet|sees|sieht|krijgt|ontvangt|receives|erhält).{0,20}(?:geen|no|none of|keine).{0,20}(?:persoons)?(?:gegevens|data|daten)", _I)),
    ("basis-wrong", re.compile(r"(?:door|by|mit|met|durch).{0,30}(?:te bestellen|een bestelling|bezoek|gebruik te maken|using|visit|order|placing|bestell|nutzung|besuch).{0,80}(?:toestemming|stemt? (?:u|je)|akkoord|consent|agree|einwillig|zustimm|willigen)|(?:bestelling|order|bestellung).{0,60}(?:op basis van|on the basis of|based on|aufgrund|auf grundlage).{0,15}(?:uw |je |your |ihrer )?(?:toestemming|consent|einwilligung)", _I)),
    ("right-wrong", re.compile(r"(?:kosten|fee|vergoeding|gebühr|administratiekosten|€ ?\d).{0,80}(?:verzoek|request|inzage|anfrage|auskunft|kopie|copy)|(?:verzoek|request|inzage|anfrage|auskunft|kopie|copy).{0,80}(?:kosten in rekening|brengen wij .{0,20}kosten|fee of|charge|vergoeding van|gebühr von|€ ?\d)|(?:binnen|within|innerhalb).{0,12}(?:(?:zes|acht|twaalf|six|eight|twelve|sechs|acht|zwölf|[6-9]|1\d) (?:weken|weeks|wochen)|(?:twee|drie|two|three|zwei|drei|[2-9]) (?:maanden|months|monaten)|(?:60|90) (?:dagen|days|tagen))", _I)),
    ("trade-foreign", re.compile(r"\b(?:cliënt(?:en)?|opdrachtgever|patiënt(?:en)?|dossier|mandant(?:en)?|client matter|patients?|uw behandeling|huurder|tenant|(?:uw|your|ihre?n?) (?:opdracht|assignment|mandat)|leerling(?:en)?|sollicitant(?:en)?|advocatenkantoor|praktijk|praxis|engagement letter)\b", _I)),
    ("id-copy", re.compile(r"(?:stuur|voeg|vraag|vragen|ontvangen|send|include|enclose|ask|require|senden|fügen|verlangen|benötigen).{0,90}(?:kopie|copy|scan).{0,30}(?:identiteitsbewijs|legitimatiebewijs|paspoort|id-?bewijs|id-?kaart|identity|passport|driving licence|\bID\b|ausweis)", _I)),
    ("phone-mangled", re.compile(r"(?:tel\w*|phone|T|bel)\W{0,3}(?:[+\d][\d ()-]*[_#xX*]{2,}|\+?\(?_+)|\+\d{2} ?\(0\)_|\b0\d{1,3}-\s*$|(?:tel(?:efoon|efon)?|phone)\W{1,3}\+?\d[\d -]{1,5}\s*$", 0)),
    ("no-cap", re.compile(r"(?:onbeperkt|voor altijd|indefinitely|for ever|unbegrenzt|auf unbestimmte)|(?:bewaren|houden|keep|store|retain|speichern).{0,90}(?:totdat|tot u|tot je|until you|bis sie|zolang (?:u|je) klant|as long as you are a customer)|^tot (?:je|u) .{0,30}(?:weg|verwijder|stop)", _I)),
)  # fmt: skip  # one fault an entry
"""Faults that one sentence shows."""

_NOT_COPIED = re.compile(
    r"\b(?:geen|nooit|niet|no|never|not|kein\w*|nicht|n't)\b.{0,60}(?:kopie|copy|scan|legitimatie|ausweis)", _I
)
_NO_MARKETING = re.compile(
    r"(?:nooit|niet|geen|never|not|no|nicht|kein\w*|nie).{0,60}(?:reclame|marketing|commerciële doeleinden|advertis|werbung|werbezweck|werbliche)",
    _I,
)
_NOTHING_SHARED = re.compile(
    r"(?:delen|verstrekken|verkopen en delen|geven|share|pass|disclose|give|teilen|geben).{0,60}(?:nooit|niet|geen|never|not|nicht|nie|keine).{0,40}(?:derden|anderen|third|anyone|others|dritte|andere)|(?:nooit|niet|never|not|nicht|niemals|n't).{0,40}(?:gedeeld|met derden|aan derden|shared?|with third|pass|weitergegeben|an dritte|mit dritten)",
    _I,
)
_EXCEPT = re.compile(
    r"tenzij|behalve|alleen|uitsluitend|zonder|unless|except|only|without|außer|nur|ohne|sofern|voor (?:commerciële|reclame)|verko(?:pen|cht)",
    _I,
)
_AUTOMATED_DENIED = re.compile(
    r"(?:geen|niet|no|not|kein\w*|nicht).{0,40}(?:automatisch\w* (?:besluit|beslis)|geautomatiseerd|automated|automatisiert)|(?:nimmt|nehmen|neemt|nemen|take).{0,30}(?:geen|no|kein\w*).{0,40}(?:geautomatiseerd|automatisiert|automated)",
    _I,
)
_SCORED = re.compile(
    r"kredietbeoorde|kredietcheck|kredietcontrole|credit (?:check|score|assess)|bonität|scoring|scorewert|financiële positie|achteraf betal|pay later",
    _I,
)
_BASIS = re.compile(
    r"grondslag|legal basis|lawful basis|rechtsgrundlage|art(?:ikel|\.|icle)? ?6|gerechtvaardigd(?:e)? belang|legitimate interest|berechtigte[sn]? interesse|uitvoering van (?:de|een|onze) overeenkomst|performance of (?:a|the|our) contract|vertragserfüllung|erfüllung (?:des|eines) vertrag|wettelijke (?:plicht|verplichting)|legal obligation|rechtliche verpflichtung|(?:nodig|noodzakelijk|necessary|needed|required) (?:om|voor|to|for)\b.{0,40}(?:overeenkomst|contract)|wet .{0,20}verplicht|required by law|law requires|gesetzlich verpflichtet|(?:op grond van|op basis van|on the basis of|based on|aufgrund) .{0,12}(?:toestemming|consent|einwilligung)",
    _I,
)
_ABROAD = re.compile(
    r"amerikaans|verenigde staten|\bVS\b|\bUSA\b|\bU\.S\.|united states|american\b|in the US\b|canad[ae]|china|chinese|india|buiten (?:de )?(?:EU|EER|Europ)|outside (?:of )?(?:the )?(?:EU|EEA|Europ)|außerhalb (?:der|des) (?:EU|EWR|Europ)|amerikanisch|vereinigte[nr]? staaten|kanada|drittl[aä]nd",
    _I,
)
_GROUND = re.compile(
    r"standaardcontract|modelcontract|modelclausul|model(?:\w+ )?bepaling|standard contractual|\bSCC|standardvertragsklausel|data privacy framework|\bDPF\b|adequa|adequacy|angemessenheitsbeschluss|adequaatheid|passend beschermingsniveau|binding corporate|privacy.?shield|safe.?harbou?r",
    _I,
)
_COOKIES_SET = re.compile(r"cookie", _I)
_LIFETIME = re.compile(
    r"(?:_ga|_gid|_fbp|PHPSESSID|wordpress_|woocommerce_|cart|session|[A-Za-z]+_[A-Za-z_]+).{0,200}?(?:\d+ (?:dag|day|tag|maand|month|monat|ja|year|minu|uur|hour|stund)|sessie|session|sitzung)",
    _I,
)
_DATE = re.compile(
    r"\b\d{1,2}[-./ ](?:\d{1,2}|jan\w*|feb\w*|m(?:aa|a|ä)r?\w*|apr\w*|mei|mai|may|jun\w*|jul\w*|aug\w*|sep\w*|o[kc]t\w*|nov\w*|de[cz]\w*)[-./ ]+\d{2,4}\b|\b(?:jan\w*|feb\w*|maart|march|märz|april|mei|mai|may|jun[ie]\w*|jul[iy]\w*|august\w*|sept\w*|o[kc]tober|november|de[cz]ember)\.? (?:\d{1,2},? )?(?:19|20)\d{2}\b|(?:versie|version|stand|datum|date|updated|bijgewerkt).{0,30}(?:19|20)\d{2}|\b20\d{2}-\d{2}-\d{2}\b",
    _I,
)
_TITLE = re.compile(r"privacy|datenschutz|persoonsgegevens|gegevensbescherming|data protection", _I)
_TITLE_WITHIN = 60
"""A title names the subject within so many characters."""
_INVOICE = re.compile(
    r"factu(?:ur|ren)|invoice|rechnung(?:en)?\b|belastingwet|fiscale|tax law|steuerrecht|steuerliche|boekhouding|administratie",
    _I,
)
_KEPT = re.compile(r"bewa|keep|kept|retain|stor(?:e|ed|ing)|aufbewahr|speicher|gelöscht|verwijder", _I)
_KEPT_UNDER = re.compile(_KEPT.pattern + r"|hoe ?lang|how long|wie lange|termijn|dauer|retention|weg\b|wis", _I)
_CONSENT = re.compile(r"toestemming|\bconsent|einwillig", _I)
_OPEN_END = re.compile(
    r"totdat|tot u|tot je|until you|bis sie|zolang|as long as|solange|onbeperkt|indefinitely|unbegrenzt", _I
)
_REFERRED = re.compile(
    r"(?:contactpersoon|functionaris (?:voor )?gegevensbescherming|data protection officer|datenschutzbeauftragte|bijlage|annex|appendix|anlage|onderstaand formulier|form below|contactformulier hieronder)",
    _I,
)
_BROKEN = re.compile(
    r"\b(?:en|of|de|het|een|van|voor|met|om|die|dat|and|or|the|a|of|for|with|to|that|und|oder|der|die|das|ein|eine|von|für|mit|zu)$",
    _I,
)
_TERMS = {"NL": 7, "BE": 10, "DE": 8, "FR": 10}
"""Years for which tax law wants invoices kept, in the countries whose shops write in these languages."""


def faults(
    document: Document, registry: RegistryView, found: Parties, values: Values, rights: Mapping[str, Sentence]
) -> tuple[Fault, ...]:
    """Everything that is wrong with the text, each fault with each quotation once."""
    looks: tuple[Callable[[], Iterator[Fault]], ...] = (
        lambda: _by_sentence(document),
        lambda: _structure(document),
        lambda: _names(registry, found),
        lambda: _contradictions(document, found),
        lambda: _missing(document, values, rights),
        lambda: _terms(document, values),
    )
    return tuple(dict.fromkeys(fault for look in looks for fault in look()))


def _fault(code: str, sentence: Sentence | None = None, text: str = "") -> Fault:
    return Fault(FLAWS[code], text or (sentence.text if sentence else ""), sentence.line if sentence else 0)


def _by_sentence(document: Document) -> Iterator[Fault]:
    for sentence in document.sentences:
        for code, pattern in _SENTENCES:
            if pattern.search(sentence.text) and not (code == "id-copy" and _NOT_COPIED.search(sentence.text)):
                if code == "no-cap" and PERIOD.search(sentence.text):
                    continue
                yield _fault(code, sentence)
    for line in document.foreign:
        block = next(block for block in document.blocks if block.line == line)
        yield Fault(FLAWS["language-mixed"], block.text, line)


def _structure(document: Document) -> Iterator[Fault]:
    blocks = document.blocks
    for index, block in enumerate(blocks):
        after = blocks[index + 1] if index + 1 < len(blocks) else None
        if block.shape is Shape.HEADING and index > 0 and _nothing_below(block, after, index):
            yield Fault(FLAWS["section-empty"], block.text, block.line)
        last = block.text.rstrip()
        over = after is None or after.shape in (Shape.HEADING, Shape.PARAGRAPH)
        broken = len(last) > 40 and (_BROKEN.search(last) or last.endswith(","))
        if block.shape is Shape.PARAGRAPH and over and broken:
            yield Fault(FLAWS["sentence-broken"], last, block.line)
    if not any(_TITLE.search(block.text[:_TITLE_WITHIN]) for block in blocks[:4]):
        yield _fault("title-missing")
    for index, block in enumerate(blocks):
        if match := _REFERRED.search(block.text):
            near = " ".join(item.text for item in blocks[index : index + 4])
            denied = re.search(r"\b(?:geen|niet|no|not|kein\w*|nicht)\b", block.text, _I)
            given = re.search(r"@|\d{3}[ -]?\d{2}|§|https?:", near)
            if not (denied or given):
                yield Fault(FLAWS["contact-dangling"], block.text if len(block.text) < 200 else match[0], block.line)


def _nothing_below(block: Block, after: Block | None, index: int) -> bool:
    """Whether a heading has nothing below it; the first lines of a text are names and titles, and long ones no headings."""
    if after is None:
        return True
    follows = after.shape is Shape.HEADING and after.level <= block.level
    return follows and index >= 3 and (block.level <= 2 or len(block.text) <= 40)


def _names(registry: RegistryView, found: Parties) -> Iterator[Fault]:
    for mention in found.mentions:
        vendor = registry.get(mention.vendor)
        if vendor is None:
            continue
        known = {vendor.name, *vendor.aliases}
        same = {
            name
            for name in known
            if re.sub(r"[\s-]", "", name.lower()) == re.sub(r"[\s-]", "", mention.written.lower())
        }
        capitals = (
            bool(same)
            and mention.written not in known
            and not mention.sentence.text.isupper()
            and mention.sentence.shape is not Shape.HEADING
        )
        listed = any(mention.written in (name, f"{name}s", f"{name}'s") for name in known)
        if (mention.misspelt or capitals) and "." not in mention.written and not listed:
            yield _fault("name-misspelt", mention.sentence)


def _contradictions(document: Document, found: Parties) -> Iterator[Fault]:
    kinds = {kind for services in found.services.values() for kind in services}
    scored = any(_SCORED.search(sentence.text) for sentence in document.sentences)
    promoted = bool(kinds & {"advertising", "mailing"}) or re.search(
        r"nieuwsbrief|newsletter|advertent|remarketing", document.text, _I
    )
    for sentence in document.sentences:
        if (
            promoted
            and _NO_MARKETING.search(sentence.text)
            and not re.search(r"zonder|without|ohne|toestemming|consent|einwilligung", sentence.text, _I)
        ):
            yield _fault("marketing-denied", sentence)
        if found.services and _NOTHING_SHARED.search(sentence.text) and not _EXCEPT.search(sentence.text):
            yield _fault("sharing-denied", sentence)
        if scored and _AUTOMATED_DENIED.search(sentence.text):
            yield _fault("automated-denied", sentence)


def _missing(document: Document, values: Values, rights: Mapping[str, Sentence]) -> Iterator[Fault]:
    yield from _unsaid_by_shop(document, values)
    yield from _unsaid_of_data(document)
    needed = ("access", "rectification", "erasure", "restriction", "portability", "objection", "complaint")
    if any(right not in rights for right in needed):
        yield _fault("rights-incomplete")
    if _CONSENT.search(document.text) and "withdrawal" not in rights:
        yield _fault("withdrawal-missing")


def _unsaid_by_shop(document: Document, values: Values) -> Iterator[Fault]:
    if ("controller", "street") not in values or ("controller", "email") not in values:
        yield _fault("controller-identity")
    if ("shop", "website") not in values:
        yield _fault("website-missing")
    elif (site := values["shop", "website"]).value.startswith("http://"):
        yield _fault("website-insecure", site.evidence)
    if not _DATE.search(document.text):
        yield _fault("date-missing")


def _unsaid_of_data(document: Document) -> Iterator[Fault]:
    text = document.text
    if not _BASIS.search(text):
        yield _fault("basis-missing")
    abroad = [sentence for sentence in document.sentences if _ABROAD.search(sentence.text)]
    if abroad and not _GROUND.search(text):
        yield _fault("transfer-unknown", abroad[0])
    cookies = [
        sentence
        for sentence in document.sentences
        if _COOKIES_SET.search(sentence.text) and sentence.shape is not Shape.HEADING
    ]
    if cookies and not _LIFETIME.search(" ".join(sentence.text for sentence in cookies)):
        yield _fault("cookie-undeclared", cookies[0])
    if not any(
        (PERIOD.search(s.text) and _KEPT_UNDER.search(" ".join((*s.headings, s.text))))
        or (_KEPT.search(s.text) and _OPEN_END.search(s.text))
        for s in document.sentences
    ):
        yield _fault("retention-missing")


def _terms(document: Document, values: Values) -> Iterator[Fault]:
    country = (
        values[path].value
        if (path := ("controller", "country")) in values
        else {"nl": "NL", "de": "DE"}.get(document.language, "")
    )
    ends: dict[str, set[str]] = {}
    for sentence in document.sentences:
        if not _KEPT.search(sentence.text) or sentence.shape is Shape.HEADING:
            continue
        periods = [match[0].lower() for match in PERIOD.finditer(sentence.text)]
        if _INVOICE.search(sentence.text):
            years = [int(p.split()[0]) for p in periods if p.split()[0].isdigit() and re.search(r"ja|year", p)]
            words = {
                "zeven": 7,
                "seven": 7,
                "tien": 10,
                "zehn": 10,
                "acht": 8,
                "vijf": 5,
                "five": 5,
                "fünf": 5,
                "ten": 10,
            }
            years += [words[p.split()[0]] for p in periods if p.split()[0] in words and re.search(r"ja|year", p)]
            if not periods or (years and country in _TERMS and _TERMS[country] not in years):
                yield _fault("invoice-term", sentence)
            continue
        for subject in ("klant", "account", "customer", "kunden", "gegevens", "bestel"):
            if subject in sentence.text.lower():
                kept = {*periods, *(["open"] if _OPEN_END.search(sentence.text) else [])}
                known = ends.setdefault(subject, set())
                if kept and known and kept != known and subject in ("klant", "account", "customer", "kunden"):
                    yield _fault("retention-contradiction", sentence)
                known |= kept
                break
