"""Sentences by which an answer of the shop file is recognised: data, one entry an answer.

A pattern holds for the three languages together. ``unless`` takes back what a pattern says too broadly.
"""

import re
from dataclasses import dataclass
from functools import cached_property
from typing import Any


@dataclass(frozen=True)
class Clue:
    """An answer and the pattern of sentences that give it. ``kind`` is the service that asks, or a table of the shop."""

    kind: str
    key: str
    value: Any
    says: str
    unless: str = ""

    def heard(self, text: str) -> re.Match[str] | None:
        """Where a sentence gives the answer, None where it does not."""
        match = self._says.search(text)
        return None if match is None or self._unless.search(text) else match

    @cached_property
    def _says(self) -> re.Pattern[str]:
        return re.compile(self.says, re.IGNORECASE)

    @cached_property
    def _unless(self) -> re.Pattern[str]:
        return re.compile(self.unless or r"(?!)", re.IGNORECASE)


NOT = r"\b(?:geen|niet|nooit|no|not|never|n't|kein\w*|nicht|nie)\b"

OF_VENDORS: tuple[Clue, ...] = (
    Clue("*", "agreement", True, r"(?:verwerkersovereenkomst|bewerkersovereenkomst|(?:data )?processing agreement|\bDPA\b|auftragsverarbeitungsvertrag|AV-vertrag|vertrag (?:zur|über) auftragsverarbeitung|op (?:basis|grond) van (?:de|onze) overeenkomst die wij)", NOT),
    Clue("*", "role", "processor", r"(?:namens ons|in onze opdracht|als (?:onze )?verwerker\b|on our behalf|on our instructions|as (?:our |a )?(?:data )?processor|in unserem auftrag|als (?:unser )?auftragsverarbeiter)", r"verwerkingsverantwoordelijke|gezamenlijk"),
    Clue("*", "role", "controller", r"(?:zelfstandig verwerkingsverantwoordelijke|zelf (?:verwerkings)?verantwoordelijk|independent (?:data )?controller|own (?:data )?controller|eigenverantwortlich|eigener verantwortlicher)"),
    Clue("shop_software", "run_by", "self", r"(?:eigen|own|eigene[nm]?) server", NOT),
    Clue("shop_software", "support_access", True, r"(?:alleen|enkel|uitsluitend|om ons|only|nur).{0,60}(?:support|ondersteun|te helpen|help|unterstütz)"),
    Clue("shop_software", "technical_cookies", True, r"(?:technische|noodzakelijke|functionele|technical|necessary|functional|notwendige|technisch (?:notwendige|erforderliche)).{0,20}cookies|cookies.{0,60}(?:technische redenen|technical reasons|technisch)", NOT),
    Clue("hosting", "form", "redirect", r"(?:stuurt|verwijst).{0,30}door|redirect|leitet.{0,60}weiter|doorstur"),
    Clue("hosting", "form", "dns", r"(?:alleen|only|nur) .{0,40}(?:domein|domain)"),
    Clue("hosting", "form", "full", r"(?:onze |de |our |unsere )?(?:website|webshop|winkel|shop|site|data|gegevens).{0,60}(?:gehost|wordt gehost|staat (?:op|bij)|hosted|runs on|liegt auf|gehostet)|hosting(?:pakket|dienst| provider)?|ruimte op het internet|webspace", r"domein|redirect|doorst|weiterleit"),
    Clue("hosting", "logs_ip", True, r"(?:log|legt|registr|bewaart|bewaar|record|store|speicher|protokoll|erfass).{0,60}IP-?(?:adres|address)|IP-?(?:adres|address).{0,60}(?:log|geregistreerd|bewaard|vastgelegd|recorded|stored|gespeichert|protokoll)", NOT),
    Clue("business_email", "confidential", True, r"(?:vertrouwelijk|confidential|vertraulich)"),
    Clue("mailing", "newsletters", True, r"nieuwsbrief|nieuwsbrieven|newsletter|rundbrief|maandmail", r"\b(?:geen|no|kein\w*) (?:nieuwsbrie|newsletter)"),
    Clue("mailing", "transactional", "all", r"(?:alle|all|sämtliche).{0,40}(?:bevestiging|confirmation|order|bestell|formulier|form|e-?mails)", NOT),
    Clue("mailing", "transactional", "some", r"(?:sommige|een deel van|enkele|some|part of|einige|ein teil).{0,40}(?:bevestiging|confirmation|order|bestell|mails)"),
    Clue("mailing", "tracking", "individual", r"(?:of|whether|if|ob).{0,60}(?:geopend|opent|open(?:s|ed)?\b|gelezen|leest|read\b|öffne|geöffnet|gelesen)|(?:zien|see|sehen).{0,60}(?:openen|geopend|open|öffne)|opens? and (?:clicks|reads)|openings?-?(?:en klik)", r"\bhoeveel\b|how many|wie viele|" + NOT),
    Clue("mailing", "tracking", "none", r"(?:niet|geen|not|never|nicht|kein\w*).{0,50}(?:geopend|opent|openen|tracking|track|open(?:s|ed)?\b|öffne)"),
    Clue("payments", "entry", "vendor", r"(?:op|on|auf) (?:de |the |der )?(?:\w+ )?(?:betaal)?(?:pagina|omgeving|page|seite|website)\w* (?:van|of|von)\b.{0,60}"),
    Clue("payments", "pay_later", "third_party", r"kredietbeoordela|credit ?assessor|kredietinformatie|(?:achteraf|later).{0,120}(?:via|another company|ander bedrijf|derde)|auskunftei.{0,60}weiter|credit (?:reference|check) (?:agenc|compan)", r"(?:niet mogelijk|bieden (?:wij|we) niet|geen )"),
    Clue("payments", "pay_later", "own", r"(?:achteraf betal|later betal|pay later|pay afterwards|kauf auf rechnung|rechnungskauf|später zahlen|ratenkauf|gespreid betal|in (?:3|drie) (?:termijnen|keer))", r"kredietbeoordela|credit ?assessor|\bniet\b|\bgeen\b|\bnot\b|\bkein|\bnicht\b"),
    Clue("payments", "pay_later", "none", r"(?:achteraf betal|later betal|pay later|kauf auf rechnung).{0,60}(?:niet|geen|not|nicht|kein)|(?:niet|geen|not|no|kein\w*|nicht).{0,30}(?:achteraf|later betal|pay(?:ing)? later|kauf auf rechnung)"),
    Clue("payments", "other_way", True, r"(?:andere|other|another|andere[nrs]?) (?:manier|wijze|betaalmethode|way|payment method|zahlungsart|weise).{0,40}(?:betal|pay|zahl|mogelijk)?"),
    Clue("reviews", "fields", "name_city_email", r"(?:naam|name).{0,12}(?:woonplaats|plaats|town|city|place|wohnort|ort)\b.{0,12}(?:e-?mail)", r"niet verplicht|optional|vrijwillig|freiwillig|publi"),
    Clue("reviews", "fields", "optional", r"(?:niet verplicht|hoeft u.{0,40}niet|optioneel|optional|freiwillig|do not have to).{0,90}"),
    Clue("reviews", "fields", "name_email", r"(?:verplicht|moet|must|have to|required|need to|müssen|pflicht).{0,60}(?:naam|name)n?.{0,10}(?:en|and|und|&|,).{0,20}e-?mail", r"woonplaats|plaats\b|niet verplicht|optional|freiwillig|town|\bcity|\bort\b"),
    Clue("reviews", "published", "nothing", r"(?:anoniem|anonymous|anonym)\w*|(?:naam|name)n?\b.{0,40}(?:niet|not|nicht)\b.{0,30}(?:gepubliceerd|getoond|published|shown|veröffentlicht)"),
    Clue("reviews", "published", "first_name", r"(?:voornaam|first name|vorname).{0,50}(?:publi|toon|zicht|show|bij|veröffentlicht|site|website)|(?:publi|toon|show|veröffentlich|zet)\w*.{0,50}(?:voornaam|first name|vorname)"),
    Clue("reviews", "published", "name_place", r"(?:publi|toon|show|zet|veröffentlich)\w*.{0,50}(?:naam|name)n?.{0,8}(?:en|and|und) (?:uw |your |ihren )?(?:woonplaats|plaats|town|city|place|wohnort|ort)\b"),
    Clue("reviews", "published", "name", r"(?:publi|toont|tonen|show|zet|veröffentlich)\w*.{0,40}(?<!voor)(?<!first )(?<!vor)(?:naam|name)n?\b|(?<!voor)(?<!first )(?:naam|name)n?\b.{0,40}(?:wordt|is|wird).{0,20}(?:gepubliceerd|published|veröffentlicht|getoond|shown)", r"woonplaats|plaats\b|town|\bcity|\bort\b|" + NOT),
    Clue("reviews", "invitation", "with_order", r"(?:uitnod|nodigen|invit|einlad).{0,120}(?:bestelling|bestelgegevens|order (?:details|number)|bestelldaten|bestellnummer)", r"na (?:uw|je) bestelling|" + NOT),
    Clue("reviews", "invitation", "name_email", r"(?:uitnod|nodigen|invit|einlad|laden wir).{0,120}(?:naam|name)n?.{0,14}e-?mail", r"bestelgegevens|ordergegevens|order (?:details|number)|bestelnummer|bestelldaten|" + NOT),
    Clue("shipping", "contact", "both", r"(?:e-?mail).{0,30}(?:telefoon|phone|telefon|mobiel|06-)|(?:telefoon|phone|telefon)\w*.{0,30}e-?mail"),
    Clue("shipping", "contact", "email", r"e-?mail", r"telefoon|phone|telefon|mobiel|" + NOT),
    Clue("shipping", "contact", "phone", r"telefoon|phone|telefon|mobiel|\b06\b", r"e-?mail|" + NOT),
    Clue("accounting", "form", "self", r"(?:eigen|own|eigene[nrm]?) (?:server|administratie|computer|systeem)"),
    Clue("accounting", "form", "accountant", r"(?:accountant|boekhouder|bookkeeper|steuerberater)"),
    Clue("accounting", "designated_staff", True, r"(?:aangewezen|bevoegde|designated|authorised|authorized|befugte|bestimmte).{0,20}(?:medewerkers|personeel|staff|people|employees|mitarbeiter)"),
    Clue("accounting", "staff_secrecy", True, r"(?:medewerkers|personeel|staff|employees|mitarbeiter|zij|they|die).{0,80}(?:geheimhouding|geheim te houden|secrecy|confidential|verschwiegenheit)"),
    Clue("analytics", "reuse", "none", r"(?:niet|geen|not|never|nicht|kein\w*|untersagt).{0,60}(?:toegestaan|toestemming|andere (?:google[- ]?)?diensten|allow|permit|own (?:ends|purposes|products)|other services|eigene zwecke|gestattet|erlaubt|mit google (?:geteilt|zu teilen))"),
    Clue("analytics", "reuse", "ads", r"(?:mag|kan|may|can|darf|kann).{0,80}(?:advertent|advertis|werbe|andere (?:google[- ]?)?diensten|other (?:google )?services|andere dienste)|(?:toegestaan|allowed|gestattet).{0,80}(?:andere|other|weitere)|combin|combineren.{0,60}", NOT),
    Clue("analytics", "asked", "consent", r"(?:pas|alleen|eerst|only|after|first|erst|nur).{0,60}(?:toestemming|akkoord|instem|consent|agree|accept|zustimm|einwillig)|(?:toestemming|consent|einwilligung).{0,40}(?:gegeven|given|erteilt)|mit ihrer einwilligung|met (?:uw|je) toestemming|with your consent", r"zonder|without|ohne"),
    Clue("analytics", "asked", "not_asked", r"(?:zonder|without|ohne).{0,30}(?:toestemming|te vragen|asking|consent|einwilligung|zustimmung)"),
    Clue("media", "load", "click", r"(?:pas|alleen|eerst|only|first|erst|nur).{0,60}(?:klik|click|start|speelt|play|anklick|abspiel)"),
    Clue("advertising", "consent", True, r"(?:pas|alleen|eerst|only|after|first|erst|nur).{0,60}(?:toestemming|akkoord|instem|consent|agree|accept|zustimm|einwillig)|mit ihrer einwilligung|met (?:uw|je) toestemming|with your consent", r"zonder|without|ohne"),
)  # fmt: skip  # one clue an entry
"""Answers that stand under a vendor; ``*`` is any kind of service."""

OF_THE_SHOP: tuple[Clue, ...] = (
    Clue("practices", "guest_checkout", True, r"(?:zonder (?:een )?account|als gast|without (?:creating )?an account|as a guest|guest checkout|ohne (?:kunden)?konto|als gast|account is (?:niet verplicht|optional|not required)|account (?:hoeft|is).{0,10}niet)"),
    Clue("practices", "guest_checkout", False, r"(?:account (?:is )?(?:nodig|verplicht|required)|need an account|have to (?:create|register)|konto (?:ist )?(?:erforderlich|nötig)|registrierung erforderlich)", NOT),
    Clue("practices", "accounts", True, r"(?:account|kundenkonto|klantaccount|konto).{0,30}(?:aanmak|maak|maakt|creat|open|anleg|registr)|(?:maakt|maak|aanmaken|create|opens?|register|registreer|legen sie|richten sie).{0,40}(?:account|konto)\b|(?:in|met) (?:uw|je|jouw|your|ihrem) (?:account|kundenkonto)", r"google|social|bank|facebook"),
    Clue("practices", "newsletter", "soft_opt_in", r"(?:klanten|klant|gekocht|besteld|customers|bought|ordered|kunden|gekauft).{0,120}(?:nieuwsbrief|aanbiedingen|newsletter|offers|angebote).{0,120}(?:afmeld|bezwaar|unsubscribe|opt.?out|object|abmeld|widersprech)|soft opt-?in|bestandskunden|§ ?7 (?:abs\. ?3 )?UWG"),
    Clue("practices", "newsletter", "consent", r"(?:toestemming|aangemeld|aanmeld|meld(?:t|en)?\b.{0,30}aan|inschrij|schrijf|opt-?in|signed? up|subscrib|consent|einwilligung|anmeld|angemeldet|abonn).{0,90}(?:nieuwsbrief|newsletter)|(?:nieuwsbrief|newsletter).{0,110}(?:toestemming|aangemeld|aanmeld|\baan\b|inschrij|signed? up|subscribe(?:d)?\b|consent|opt-?in|einwilligung|anmeld|angemeldet|abonn)", r"zonder toestemming|without (?:your )?consent|automatisch|" + r"\b(?:geen|no|kein\w*) (?:nieuwsbrief|newsletter)"),
    Clue("practices", "newsletter", "none", r"(?:geen|no|kein\w*) (?:nieuwsbrie\w+|newsletters?)\b|(?:versturen|sturen|send|versenden).{0,15}(?:geen|no|kein\w*) .{0,20}(?:nieuwsbrie|newsletter)"),
    Clue("practices", "sales_calls", "none", r"(?:bellen|call|rufen).{0,30}(?:nooit|niet|never|not|nie|nicht).{0,40}(?:verkop|sell|aanbied|offer|verkauf|werb)|geen (?:telemarketing|verkooptelefoon)"),
    Clue("practices", "mail_tracking_consent", True, r"(?:toestemming|consent|einwilligung).{0,80}(?:openen|geopend|opens?|opened|öffn)"),
    Clue("practices", "consent_banner", True, r"(?:pas|alleen|eerst|only|not .{0,20}until|after|first|erst|nur).{0,80}(?:toestemming|akkoord|instem|consent|agree|accept|zustimm|einwillig).{0,60}|(?:cookie)?(?:banner|melding|venster|hinweis).{0,80}(?:toestemming|akkoord|keuze|consent|agree|choice|choose|zustimm|einwillig|auswahl)"),
    Clue("practices", "fraud_scoring", "automated", r"(?:automatisch|automated|automatically|computer|automatisiert).{0,80}(?:fraud|betrug).{0,80}(?:geweiger|refus|reject|abgelehnt|blokk|cancel)|(?:fraud|betrug).{0,80}(?:automatisch|automatically|automatisiert).{0,40}(?:geweiger|refus|reject|abgelehnt|geblokk)"),
    Clue("practices", "fraud_scoring", "manual", r"(?:medewerker|iemand|persoon|staff|person|mitarbeiter|wir selbst|zelf|handmatig|by hand|manually|manuell).{0,80}(?:verdacht|fraud|suspicious|betrug|verdächtig)|(?:verdacht|fraud|suspicious|betrug|verdächtig).{0,80}(?:medewerker|handmatig|een mens|staff|by hand|manually|a person|mitarbeiter|manuell)"),
    Clue("practices", "reports_fraud", True, r"(?:aangifte|report|anzeige|melden (?:wij|we)).{0,60}(?:politie|police|polizei|fraud|betrug)|(?:fraud|oplichting|betrug).{0,60}(?:aangifte|report|politie|police|anzeige)"),
    Clue("practices", "personalisation", True, r"(?:op basis van|based on|auf grundlage|aufgrund).{0,60}(?:eerdere|previous|earlier|past|früher|bestell|bezoek|visits|orders|käufe).{0,80}(?:producten|aanbevel|products|recommend|empfehl|produkte|tonen|show)|(?:producten|products|produkte|aanbevelingen|recommendations|empfehlungen).{0,80}(?:op basis van|based on|auf grundlage|aufgrund)", NOT),
    Clue("practices", "id_copy", True, r"(?:kopie|copy|scan).{0,30}(?:identiteitsbewijs|legitimatie|paspoort|id-?bewijs|identity (?:document|card)|passport|ausweis|personalausweis)|(?:ausweiskopie|kopie ihres (?:personal)?ausweises)", r"\b(?:geen|nooit|no|never|kein\w*)\b|niet (?:om|nodig|gevraagd)|not ask|n't ask"),
    Clue("practices", "id_copy", False, r"(?:geen|nooit|no|never|keine|niet (?:om )?(?:een )?).{0,30}(?:kopie|copy|scan).{0,40}(?:identiteitsbewijs|legitimatie|paspoort|identity|passport|ausweis)|(?:not|n't) ask .{0,20}copy.{0,40}(?:passport|id\b|identity)"),
    Clue("practices", "change_notices", True, r"(?:wijzig|aanpass|verander|raakt|change|update|affect|amend|änder).{0,200}(?:e-?mail(?:en|t)?|mail(?:en|t)?|per post|write to you|notify you by|informieren wir sie per|bericht per)", NOT),
    Clue("practices", "staff_access_limited", True, r"(?:medewerkers|staff|employees|mitarbeiter).{0,60}(?:geen toegang meer|alleen (?:degenen|wie)|no (?:longer have )?access|only those|keinen zugriff mehr|nur wer)|(?:alleen|only|nur) (?:medewerkers|staff|employees|mitarbeiter)\b.{0,60}(?:nodig|need|brauchen|benötigen)"),
    Clue("practices", "aimed_under_16", False, r"(?:niet gericht|niet bedoeld|not (?:aimed|directed|intended)|richtet sich nicht|nicht (?:an|für)).{0,40}(?:kinderen|jonger|onder|children|under|minderjähr|kinder|personen unter)"),
    Clue("practices", "oss", True, r"(?:one.?stop.?shop|\bOSS\b|éénloket|eenloket)", NOT),
    Clue("practices", "deliveries_outside_eea", True, r"(?:bezorgen|leveren|versturen|verzenden|deliver|ship|liefern|versenden).{0,60}(?:buiten (?:de )?(?:eu|eer|europ)|outside (?:the )?(?:eu|eea|europ)|wereldwijd|worldwide|weltweit|zwitserland|switzerland|schweiz)", NOT),
    Clue("practices", "deliveries_outside_eea", False, r"(?:bezorgen|leveren|versturen|verzenden|deliver|ship|liefern|versenden).{0,30}(?:alleen|uitsluitend|only|nur|ausschließlich).{0,40}(?:nederland|belgi|eu\b|europ|netherlands|germany|deutschland|innerhalb|within|binnen)"),
)  # fmt: skip  # one clue an entry
"""Answers of [practices]."""

_N = r"(?P<n>\d{1,3}|één|een|twee|drie|vier|vijf|zes|zeven|acht|tien|twaalf|one|two|three|four|five|six|seven|eight|ten|twelve|ein(?:em|en|es|er)?|zwei|drei|vier|fünf|sechs|sieben|acht|zehn|zwölf)"
NUMBERS = {
    "één": 1, "een": 1, "one": 1, "ein": 1, "einem": 1, "einen": 1, "eines": 1, "einer": 1, "twee": 2, "two": 2, "zwei": 2, "drie": 3, "three": 3, "drei": 3,
    "vier": 4, "four": 4, "vijf": 5, "five": 5, "fünf": 5, "zes": 6, "six": 6, "sechs": 6, "zeven": 7, "seven": 7, "sieben": 7, "acht": 8, "eight": 8,
    "tien": 10, "ten": 10, "zehn": 10, "twaalf": 12, "twelve": 12, "zwölf": 12,
}  # fmt: skip  # a table
PERIOD = re.compile(
    rf"\b{_N}(?: \(\w+\))? (?P<unit>jaar|jaren|years?|jahren?|maand(?:en)?|months?|monaten?|dagen|dag|days?|tagen?|weken|weeks?|wochen?)\b",
    re.IGNORECASE,
)
"""A length of time as people write it."""

CLOCKS: tuple[Clue, ...] = (
    Clue("retention", "invoice_years", None, r"factu(?:ur|ren)|invoice|fiscal|belasting|rechnung|buchhaltung|boekhoud|steuer|\btax\b|administratie"),
    Clue("retention", "log_days", None, r"\blog(?:s|boek|bestand\w*|files?|dateien?|gegevens)?\b|IP-?adres|IP address|serverlog|server-log|IP-Adresse"),
    Clue("retention", "request_years", None, r"(?:verzoek|request|anfrage|antrag).{0,80}(?:recht|bewijs|afgehandeld|rights?|proof|handled|nachweis|betroffen)"),
    Clue("retention", "newsletter_proof_years", None, r"(?:bewijs|proof|nachweis|aantonen).{0,60}(?:toestemming|aanmelding|consent|einwilligung)"),
    Clue("retention", "contact_months", None, r"\b(?:vraag|vragen|contact(?:formulier|verzoek)?|berichten|correspondentie|e-?mails?|chat\w*|questions?|messages?|enquir\w+|inquir\w+|correspondence|anfragen?|nachrichten)\b"),
    Clue("retention", "inactive_customer_years", None, r"(?:klantprofiel|account|klantgegevens|customer (?:profile|data)|kundenkonto|kundendaten|klant\b|laatste (?:contact|bestelling|aankoop|login)|last (?:contact|order|purchase|login)|letzte[nmr]? (?:kontakt|bestellung|kauf|anmeldung))"),
    Clue("retention", "order_years", None, r"bestel(?:ling|gegevens|historie)\w*|\borders?\b|bestell(?:ung|daten)|garantie|warranty|gewährleistung"),
)  # fmt: skip  # the first that fits is the one
"""Which clock a sentence with a length of time is about."""

RIGHTS = {
    "access": r"(?:zien|weten|opvragen|see|know|wissen|sehen) (?:welke|what|which|was|wat) .{0,30}(?:gegevens|data|information|daten)|wat (?:wij|we) (?:van|over) (?:u|je)|what we (?:hold|have|know)|inzage|in te zien|inzien|opvragen|welke gegevens wij van|\baccess\b|copy of (?:your|the) (?:personal )?data|see (?:your|what|the) data|auskunft|einsehen|einsicht",
    "rectification": r"klopt (?:er )?(?:iets )?niet|wrong .{0,30}(?:fix|change|correct)|rectific|corrig|correct|verbeter|wijzig(?:en)?\b.{0,40}gegevens|(?:gegevens|data|daten).{0,50}(?:te |laten )?(?:wijzigen|aanpassen|verbeteren|corrigeren|corrected|put right|berichtig)|aanpassen.{0,40}gegevens|berichtigung|onjuist",
    "erasure": r"verwijder|wissen|gewist|vergetelheid|eras|delet|forgotten|lösch",
    "restriction": r"beperk|restrict|einschränk|stil te zetten|stilzetten",
    "portability": r"overdra(?:ag|gen|cht)|portab|machine.?(?:lees|read)|übertragbar|meenemen|mee te nemen|dataport|moved to another|(?:naar|to|zu|an) (?:een )?(?:ander\w*|another) (?:partij|bedrijf|dienst|winkel|company|party|service|shop|anbieter|unternehmen)|gangbaar (?:formaat|bestand)|common (?:file )?format|gängigen format|take .{0,20}with you|maschinenlesbar",
    "objection": r"bezwaar|\bobject(?:ion)?\b|widerspr[eu]ch|widersprech",
    "complaint": r"klacht(?!en over)|complain|beschwer|autoriteit persoonsgegevens|information commissioner|aufsichtsbehörde",
    "withdrawal": r"(?:toestemming|consent|einwilligung).{0,80}(?:intrek|trek|withdr|revok|widerruf|terug|ingetrokken|afmelden kan|change your mind)|widerruf\w*|(?:intrek|withdraw|revoke|widerruf)\w*.{0,60}(?:toestemming|consent|einwilligung)",
}  # fmt: skip  # one right an entry
"""Sentences that give each right."""
