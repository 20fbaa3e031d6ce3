"""What a sentence or heading is about: the kinds of service and the sections of a policy, by the words of each."""

import re
from collections.abc import Mapping
from functools import cache

from plugin_host.importing.document import Document, Sentence, Shape

_S = re.IGNORECASE

KINDS: Mapping[str, str] = {
    "shop_software": r"webwinkelsoftware|webshopsoftware|winkelsoftware|(?:web)?(?:winkel|shop|site)\w* (?:is |draait |werkt |wordt )?(?:\w+ ){0,4}(?:gemaakt|ontwikkeld|gebouwd|draait)"
    r"|shop ?software|e-?commerce[- ]?(?:platform|software)|(?:shop|store|website) (?:is |runs )?(?:\w+ ){0,3}(?:built|powered|hosted on|runs on)|shop-?system|shopsystem|shopsoftware"
    r"|draait (?:onze|de) (?:web)?(?:winkel|shop)|platform van onze (?:webshop|webwinkel)|webshopplatform",
    "hosting": r"hosting|\bgehost|\bhost(?:er|ed|s)?\b|webspace|server(?:ruimte|s)? (?:huren|van)|serverstandort|rechenzentrum|ruimte op het internet|domeinnaam|provider unserer",
    "business_email": r"(?:zakelijk|gewone|regulier)\w* (?:e-?mail|mail)|e-?mailverkeer|mailbox|postvak|(?:business|ordinary|regular) e-?mail|e-?mail(?:s)? (?:loopt|lopen|gaat|is|are|run|hosted)"
    r"|postfach|e-?mail-?verkehr|geschäftliche e-?mail|inbox",
    "mailing": r"nieuwsbrief|newsletter|mailing(?:s|lijst|list)?|e-?mail ?marketing|transactionele|mailinglist|bevestigingsmail|order(?:bevestigings)?mails|rundbrief",
    "payments": r"\bbeta(?:al|len|ling)|\bpay(?:ing|ment|ments)?\b|checkout|zahl(?:ung|en|t)|bezahl|creditcard|credit card|kreditkarte|\bideal\b|afrekenen",
    "reviews": r"beoordel|\breview|ervaring(?:en)? (?:achter|delen)|bewertung|kundenmeinung|rezension",
    "shipping": r"verzend|verstuur|bezorg|pakket|lever(?:t|en|ing)\b|logistiek|transporteur|\bship(?:ping|ped|s)?\b|deliver|parcel|carrier|courier|versand|liefer|zustell|paket|koerier",
    "fulfilment": r"fulfil|verzendlabel|labels?\b|magazijn|warehouse|verzendplatform|versandlabel|lager\b|logistiek",
    "accounting": r"boekhoud|administratie\b|factu(?:ur|ren|rering)|bookkeep|accounting|invoic|buchhaltung|buchführung|rechnung",
    "sales_channels": r"verkoopkana|marktplaats|marketplace|verkoopplatform|sales channel|marktplatz|verkopen (?:wij )?(?:ook|een deel|deel)|also sell|verkaufen (?:wir )?(?:auch|einen)",
    "analytics": r"counts? (?:visits|visitors)|tellen (?:wij|we)|telt bezoek|besuche? zähl|statisti|analytics|analys|bezoekgedrag|bezoekersgedrag|measure (?:visits|how)|webanalyse|heatmap|meten (?:wij|we)|besuch(?:e|er) (?:zu )?(?:messen|zählen)|how visitors use|hoe bezoekers",
    "advertising": r"adverten|reclame|remarketing|retargeting|advertis|\bads?\b|werbe|werbung|anzeigen|pixel\b|conversie|conversion",
    "customer_service": r"\bchat(?:ten|box|bot|venster|fenster)?\b|klantenservice|klantcontact|customer (?:service|support)|helpdesk|kundenservice|kundendienst|live ?chat|whatsapp|support-?ticket",
    "security": r"captcha|firewall|spam|ddos|bots?\b|misbruik|misuse|missbrauch|bescherm\w* tegen",
    "media": r"video|youtube|vimeo|lettertype|fonts?\b|schrift(?:art|en)|kaart(?:en|je)?\b|maps?\b|embedded|ingesloten|instagram-?feed",
}  # fmt: skip  # one kind an entry
"""Patterns by kind of service, in the three languages together: few words of one mean something else in another."""

HEADINGS: Mapping[str, str] = {
    "about": r"over (?:deze|dit|onze) privacy|about this|introduct|inleiding|einleitung|algemeen\b|toepass|geltungsbereich|über diese|scope|wie zijn wij|wie wij zijn|who we are|verantwoordelijke\b|allgemeines|verantwortlich",
    "at-a-glance": r"in het kort|samenvatting|overzicht|at a glance|summary|in short|auf einen blick|zusammenfassung|überblick",
    "collect": r"welke (?:persoons)?gegevens|(?:persoons)?gegevens die (?:wij|we)|what (?:data|information|we)|data (?:that )?we collect|information we collect|welche daten|verzamel|erheben|erhobene|gegevens van jou",
    "parties": r"delen met derden|derde partijen|with whom|met wie|sharing|third part|weitergabe|empfänger|dienstleister|partijen|verwerkers|delen (?:van|wij|we)|ontvangers|recipients",
    "purposes": r"doel|waarvoor|waarom|purpose|why we|zweck|wofür|grondslag|rechtsgrund|legal bas",
    "retention": r"bewaar|hoe ?lang|retention|how long|speicherdauer|aufbewahr|löschung|wie lange",
    "transfers": r"doorgifte|buiten de (?:eu|eer|europ)|transfer|drittl[aä]nd|drittstaat|outside (?:of )?(?:the )?(?:eu|eea|europ)",
    "rights": r"recht(?:en|e)?\b|\brights?\b|betroffen|inzage|rectification|rectificatie|portab|bezwaar|widerspruch|auskunft",
    "device": r"cookie|koekjes|tracking|pixel|trackers",
    "our-security": r"beveilig|security|sicher|beschermen wij|protect",
    "changes": r"wijziging|veranderingen|changes|updates?|änderung|aktualisierung|aanpassing",
    "contact": r"contact|kontakt|klacht|complaint|vragen|questions|fragen|bereik",
}  # fmt: skip  # one section an entry
"""Patterns of headings by section, besides those of vendors."""

TEXTS: Mapping[str, str] = {
    "parties": r"(?:delen|verstrekken|geven|doorgeven|gedeeld|verkopen) .{0,60}(?:derden|andere (?:partijen|bedrijven)|anderen)|(?:derden|andere (?:partijen|bedrijven)).{0,80}(?:delen|verstrek|gedeeld|doorgegeven|inschakel)|verwerkersovereenkomsten|(?:share|disclose|pass|sell) .{0,80}(?:third part|others|other (?:companies|parties)|anyone)|(?:weiter(?:gegeben|gabe|geben)|teilen) .{0,60}(?:dritte|andere|dienstleister)|(?:an|mit) dritte",
    "about": r"deze (?:privacy)?(?:verklaring|beleid|policy|statement) (?:is|geldt|gaat|legt|beschrijft|vertelt|is van)|this (?:privacy )?(?:policy|notice|statement) (?:is|applies|explains|describes|tells|covers|sets)"
    r"|diese (?:datenschutz)?(?:erklärung|hinweise) (?:gilt|gelten|informier|beschreib|erklär)|in (?:deze|dit) (?:privacy)?(?:verklaring|beleid|statement|policy)|(?:verwerkings)?verantwoordelijke|\bcontroller\b|verantwortlich(?:er|e)? (?:im sinne|für)|lees(?:t| je) (?:u )?(?:hier|in)",
    "collect": r"(?:verzamelen|vragen|ontvangen|verwerken|bewaren|registreren) (?:wij|we)|(?:wij|we) (?:verzamelen|vragen|verwerken|registreren)|we (?:collect|ask|process|receive|store)|(?:erheben|verarbeiten|speichern) wir|wir (?:erheben|verarbeiten|speichern)|als (?:u|je|jij) (?:iets )?(?:bestelt|een bestelling|een account)|when you (?:order|place|buy|visit|register)|wenn sie (?:bestellen|ein)|vul(?:t)? (?:u|je)\b.*(?:in\b)",
    "purposes": r"(?:om|voor) (?:uw|je|de|jouw) bestelling|(?:gebruiken|verwerken) (?:wij|we|deze).{0,80}\b(?:om|voor)\b|we use (?:your|this|the|it).{0,80}\b(?:to|for)\b|to (?:process|handle|fulfil|deliver) (?:your )?order|um ihre bestellung|zur (?:abwicklung|bearbeitung)|zweck|grondslag|legal basis|rechtsgrundlage|gerechtvaardigd belang|legitimate interest|berechtigtes interesse",
    "retention": r"bewaar|bewaren|bewaartermijn|verwijderen (?:wij|we).{0,60}\b(?:jaar|maand|dag)|(?:keep|kept|retain|store[sd]?|delete[sd]?).{0,80}\b(?:years?|months?|days?|long|until)|aufbewahr|speicher(?:n|t|dauer).{0,90}(?:jahr|monat|tage|lange)|(?:jahre|monate|tage)n? (?:gespeichert|aufbewahrt|gelöscht)",
    "transfers": r"buiten (?:de )?(?:eu\b|eer\b|europ)|outside (?:of )?(?:the )?(?:eu\b|eea\b|europ)|außerhalb (?:der )?(?:eu\b|des ewr|europ)|drittl[aä]nd|privacy shield|safe harbou?r|standaardcontract|modelcontract|standard contractual|standardvertragsklausel|data privacy framework|(?:naar|in) de (?:vs|verenigde staten)|(?:to|in) the (?:us|usa|united states)\b|in den? usa",
    "rights": r"recht (?:op|om|van|auf|zu)\b|rights? to\b|inzage|mag .{0,40}(?:inzien|opvragen|laten (?:verwijderen|wissen))|you (?:can|may) .{0,40}(?:access|object|delete|erase|copy of)|auskunft|widerspr|löschung ihrer|verwijder(?:en|d) .{0,30}gegevens|gegevens .{0,40}(?:inzien|wijzigen|verwijderen)",
    "device": r"cookie|koekjes|tracking-?pixel",
    "our-security": r"(?:wij|we) .{0,60}(?:beveilig|beschermen)|(?:passende|technische|organisatorische) .{0,40}maatregelen|ssl|\btls\b|versleutel|we (?:protect|secure|take .{0,30}measures)|encrypt|verschlüssel|technische und organisatorische",
    "changes": r"(?:verklaring|beleid|policy|statement|notice|erklärung|tekst).{0,60}(?:wijzig|aanpass|verander|change|update|amend|änder|anpass)|(?:wijzig|aanpass|verander|change|update|amend|änder|anpass)\w*.{0,60}(?:verklaring|beleid|policy|statement|notice|erklärung|pagina|page|tekst)",
    "contact": r"(?:bereik|bereikbaar|mail|schrijf|stuur|e-?mail) .{0,60}@|@\S+ .{0,40}(?:vragen|questions)|neem (?:dan |gerust |even )?contact|vragen\b.{0,80}(?:mail|bel|contact|stuur|bereik)|contact us|get in touch|questions?.{0,80}(?:mail|contact|write|call|reach)|kontaktieren|fragen.{0,80}(?:wenden|mail|schreiben|kontakt|erreich)|(?:mail|bel|stuur|schrijf) ons|contactpersoon",
}  # fmt: skip  # one section an entry
"""Patterns of sentences by section, for what stands without a heading of its own."""


@cache
def _compiled(name: str) -> Mapping[str, re.Pattern[str]]:
    table = {"kinds": KINDS, "headings": HEADINGS, "texts": TEXTS}[name]
    return {key: re.compile(pattern, _S) for key, pattern in table.items()}


def subjects_of(sentence: Sentence) -> tuple[str, ...]:
    """Kinds of service that a sentence is about, by its own words or those of the heading above it."""
    patterns = _compiled("kinds")
    own = tuple(kind for kind, pattern in patterns.items() if pattern.search(sentence.text))
    above = " / ".join(sentence.headings[-2:])
    return (*own, *(kind for kind, pattern in patterns.items() if kind not in own and above and pattern.search(above)))


def sections(document: Document) -> dict[str, Sentence]:
    """The general sections that a policy has, each with the first sentence on its subject."""
    found: dict[str, Sentence] = {}
    headings, texts = _compiled("headings"), _compiled("texts")
    for sentence in document.sentences:
        if sentence.shape is Shape.HEADING:
            continue
        above = sentence.headings[-1] if sentence.headings else ""
        for section, pattern in headings.items():
            if above and pattern.search(above):
                found.setdefault(section, sentence)
        for section, pattern in texts.items():
            if pattern.search(sentence.text):
                found.setdefault(section, sentence)
    return found
