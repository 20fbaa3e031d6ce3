"""What old policies claim and is not so, sentence by sentence."""

from plugin_host.importing.faults.phrases import Phrases
from plugin_host.importing.faults.rules import Rule

_ANONYMISED = Phrases(
    nl=(
        "{made anonymous}",
        "(verwerkt|ziet|krijgt|ontvangt) ~ geen",
        "(bewaren|verzamelen|registreren|verwerken|slaan|gebruiken) (wij|we) geen",
        "(wij|we) * geen {ip}",
    ),
    en=("{made anonymous}", "(do|does) not (store|collect|keep|log|use|process)", "(store|collect|keep|log) no"),
    de=("{made anonymous}", "(speichern|erheben|verarbeiten|erfassen|nutzen) (wir )?keine"),
)

IP = Rule(
    "ip-not-personal",
    about=Phrases(nl=("{ip}",), en=("{ip}",), de=("{ip}",)),
    says=Phrases(
        nl=(
            "{not} ... {personal data}",
            "{ip} ... {not} ... {traceable}",
            "{not} ... {traceable}",
            "{is} ~ {anonymous} ~ (informatie|gegevens|data)",
            "{is} ~ {anonymous}",
            "niemand ~ {traceable}",
            "(niet|buiten) ~ onder de (avg|wet)",
        ),
        en=(
            "{not} ... {personal data}",
            "{not} ... {traceable}",
            "{is} ~ {anonymous}",
            "which are {anonymous}",
            "(outside|not covered by) ~ gdpr",
        ),
        de=(
            "{not} ... {personal data}",
            "{not} ... {traceable}",
            "{personal data} ... {not} ~ möglich",
            "zuordnung ... person* ~ {not}",
            "{personal data} ~ {not}",
            "{is} ~ {anonymous}",
            "{traceable} ... {not}",
        ),
    ),
    unless=_ANONYMISED,
)

COOKIES = Rule(
    "cookies-not-personal",
    about=Phrases(nl=("{cookie}",), en=("{cookie}",), de=("{cookie}",)),
    says=Phrases(
        nl=(
            "{cookie} ... {not} ... {personal data}",
            "(deze|ze|die|zij|er|hierin|daarin|hiermee|daarmee) ... {not} ... {personal data}",
            "{cookie} ... {not} ... {traceable}",
            "{cookie} (zijn|is|blijven) ~ {anonymous}",
            "cookies ... {not} ~ tot (u|een persoon|personen)",
        ),
        en=(
            "{cookie} ... {not} ... {personal data}",
            "(these|they|it|which|that) ... {not} ... {personal data}",
            "no {personal data} ... {cookie}",
            "{cookie} ... {not} ... {traceable}",
            "{not} ... {traceable} ... {cookie}",
            "{cookie} (are|is|remain) ~ {anonymous}",
        ),
        de=(
            "{cookie} ... {not} ... {personal data}",
            "(diese|sie|darin|dabei|hierbei|es|dadurch) ... {not} ... {personal data}",
            "{cookie} ... {not} ... {traceable}",
            "{cookie} (sind|ist|bleiben) ~ {anonymous}",
        ),
    ),
    unless=Phrases(
        nl=(
            "geen {cookie}",
            "{ip}",
            "(geanonimiseerd*|anonimiser*|anoniem gemaakt|gemaskeerd|ingekort)",
            "delen ~ met",
            "gedeeld ~ met",
            "van andere*",
            "geen cookies",
            "toestemming",
        ),
        en=(
            "(no|not use|not place|not set|without) {cookie}",
            "not use",
            "{ip}",
            "{made anonymous}",
            "share",
            "{consent}",
        ),
        de=("keine {cookie}", "{ip}", "{made anonymous}", "weitergeben", "{consent}"),
    ),
)

COMPLIANCE = Rule(
    "compliance-claimed",
    says=Phrases(
        nl=(
            "(avg|gdpr|privacy)-proof",
            "(avg|gdpr)-(compliant|gecertificeerd*|bestendig*|keurmerk|conform)",
            "{wholly} ~ (avg|gdpr)-(proof|conform*)",
            "gecertificeerd ~ (avg|gdpr)",
            "{complies} ~ {wholly} ... {privacy law}",
            "{complies} ... alle ~ {privacy law}",
            "{wholly} ~ {complies} ... {privacy law}",
            "{complies} ~ aan de avg",
            "{complies} ~ avg",
            "{complies} ~ wet bescherming persoonsgegevens",
            "houden (wij|we) ons ~ aan de (eisen|regels|voorschriften) ... (wet|privacywet*|avg|wbp)",
            "{complies} ... (geldende|toepasselijke) * (wet*|regel*)",
            "{complies} ~ {wholly} ~ (eisen|wetten|regels|vereisten)",
            "{wholly} ~ veilig",
            "{wholly} ~ beveiligd",
            "garander* ... (veilig*|gegevens|privacy|verkeerde handen|beveilig*)",
            "(gegarandeerd|altijd|gegarandeerd altijd) veilig",
            "niet te hacken",
            "onmogelijk te (hacken|kraken)",
        ),
        en=(
            "(gdpr|privacy)-(compliant|certified|proof|ready|approved)",
            "compliant with ... {privacy law}",
            "(certified|certificate) ~ gdpr",
            "{complies} ~ {wholly} ... {privacy law}",
            "{complies} ... {wholly} ~ {privacy law}",
            "{wholly} ~ {complies} ... {privacy law}",
            "(we|site|store|shop|policy) {complies} ~ gdpr",
            "{complies} with all",
            "{complies} ~ {wholly} ~ (requirement*|law*|rule*|regulation*)",
            "{wholly} ~ (safe|secure|protected)",
            "guarantee* ... (security|safety|safe|secure|privacy|data|confidential*)",
            "(impossible|cannot be) ~ hack*",
        ),
        de=(
            "(dsgvo|ds-gvo|datenschutz)-(konform*|zertifiziert*|gerecht|sicher)",
            "{complies} ~ {wholly} ... {privacy law}",
            "{complies} ... {wholly} ~ {privacy law}",
            "{wholly} ... {complies} ... {privacy law}",
            "(entspricht|entsprechen|erfüllt|erfüllen) ~ {privacy law}",
            "{complies} ~ {wholly} ~ (anforderung*|gesetz*|vorgaben|vorschriften)",
            "(beachten|befolgen|erfüllen) wir ~ {wholly} ... (vorgaben|vorschriften|gesetze*|anforderungen)",
            "halten (wir )?uns ~ {wholly} ... (vorgaben|vorschriften|bestimmungen|gesetze*|anforderungen)",
            "(setzen|setzt) ... (vorgaben|vorschriften|anforderungen) ... {wholly} um",
            "(behandel*|verarbeit*) ... (entsprechend|gemäß|nach) de* (gesetzlichen )?datenschutzvorschriften",
            "{wholly} ~ (sicher|geschützt)",
            "garantier* ... (sicherheit|sicher|schutz|daten)",
            "(zertifiziert|zertifikat) ~ (dsgvo|datenschutz)",
        ),
    ),
    unless=Phrases(
        nl=(
            "{must} ~ (voldoe*|veilig*|zorgen)",
            "(niet|geen|nooit|niemand|kan) ... {secure}",
            "levertijd",
            "(niet|nooit|niemand) ~ garander*",
            "{secure} ~ (niet|niemand|nooit)",
            "(partij*|leverancier*|verwerkers|zij) ~ (voldoe*|garander*)",
            "garander* (niet|geen)",
            "eis* van de avg (en|aan)",
        ),
        en=(
            "(no|not|cannot|never|*n't|impossible) ... {secure}",
            "(no|not|cannot|never|*n't) ~ guarantee*",
            "have to comply",
            "(must|required to|in order to|to) comply",
            "guarantee* (claim*|period|on)",
            "(require*|ask*) ~ compl*",
        ),
        de=(
            "(kein*|nicht|nie|niemand) ... {secure}",
            "{secure} ... (nicht|kein*)",
            "(kein*|nicht) ~ garantier*",
            "{must} ~ {complies}",
            "schutz ~ nicht möglich",
            "lückenlos* ... nicht",
        ),
    ),
)

BASIS = Rule(
    "basis-wrong",
    says=Phrases(
        nl=(
            "(door|met|als|wanneer|indien) ... {use site} ... {agree}",
            "(door|met|als|wanneer|indien|bij) ... {order} ... {agree}",
            "{order} ... (op (basis|grond) van|met|grondslag*) ~ (uw|je|jouw|de)? ?toestemming",
            "(op (basis|grond) van|met) ~ (uw|je|jouw)? ?toestemming ... {order}",
            "(wie|iedereen die) ... {use site} ... {agree}",
            "(wie|iedereen die) ... {order} ... {agree}",
            "(grondslag|basis) ... {order} ... toestemming",
            "{order} ~ leveren ~ toestemming",
            "(factuur|facturen|betaling*|levering|bezorging|pakket*|boekhouding) ... (met|op basis van|op grond van) ~ toestemming",
            "(bezoek*|gebruik*) ~ (geldt|betekent|houdt in) ... {agree}",
            "gaan (wij|we) er ~ van uit ... {agree}",
            "(wordt|worden|wordt u|bent u) ~ geacht ~ {agree}",
            "(betaling*|bestelling*|levering|facturen) ~ grondslag: toestemming",
            "(bestelt|koopt|bestel|koop|bezoekt|gebruikt) (u|je|jij) ... {agree}",
            "(bestelling*|bestelt|levering|leveren|betaling*|facturen) ... (omdat|want|steun*|berust*) ... toestemming",
            "{agree} ... (door|met) ~ {use site} ~ (site|website|webshop|winkel)",
            "{agree} ... (door|met) ~ (bestellen|een bestelling|te bestellen|kopen)",
        ),
        en=(
            "(by|if|when|your|upon|through) ... {use site} ... {agree}",
            "(by|if|when|upon) ... (order*|purchas*|buy*|shopping) ... {agree}",
            "(order*|purchas*|delivery|invoice*|payment*) ... (on the basis of|based on|with|rest* on|basis is|under) ~ (your )?consent",
            "(legal )?basis ... order* ... consent",
            "(anyone|everybody|whoever|those) (who|that)? ?~ {use site} ... {agree}",
            "(assume|take it|deem*) ... {agree}",
            "(constitutes|means|implies|signifies) ... {agree}",
            "(anyone|everybody|whoever|those) ... (order*|buy*|shop*) ... {agree}",
            "{agree} ... (by|through) ~ (visiting|using|browsing|ordering|buying|placing)",
            "(order*|payment*|delivery|invoice*) ... (because|since|as) ... consent*",
        ),
        de=(
            "(durch|mit|wenn|indem|bei) ... {use site} ... {agree}",
            "(durch|mit|wenn|indem|bei) ... (bestell*|kauf*|einkauf*) ... {agree}",
            "(bestellung*|bestell*|lieferung|rechnung*|kauf*|zahlung*|versand) ... (aufgrund|auf grundlage|auf basis|grundlage|gestützt|mit|beruht auf) ~ (ihrer|deiner|der)? ?{consent}",
            "(rechts)?grundlage ... (bestellung|lieferung) ... {consent}",
            "(wer|alle, die) ... (kauft|kaufen|bestellt|besucht|nutzt|surft) ... (stimmt|willigt|einverstanden|akzeptiert)",
            "gehen wir ~ davon aus ... {agree}",
            "rechtlich ~ {consent}",
            "gilt als ~ {consent}",
            "(bestellen|kaufen|besuchen|nutzen) (sie|du) ... {agree}",
            "wenn (sie|du) ... (bestell*|kauf*) ... {agree}",
            "{agree} ... (durch|mit) ~ (besuch|nutzung|bestellung|kauf)",
            "(bestellung*|zahlung*|lieferung|rechnung*) ... (weil|da) ... {consent}",
            "(bestellung*|lieferung*|zahlung*|kauf*): {consent}",
        ),
    ),
    unless=Phrases(
        nl=(
            "nieuwsbrief*",
            "(niet|geen|nooit) ~ {consent}",
            "(klik*|vinkje|aanvink*|akkoord te klikken)",
            "aan te melden",
            "intrek*",
            "pas ~ (nadat|na|als)",
            "alleen ~ toestemming",
            "achteraf",
            "vragen (wij|we)",
            "als u toestemming",
            "met uw toestemming ... (cookie*|mail*|sturen|nieuws*|volgen|aanbieding*)",
            "vraagt",
            "nadat u",
            "browser ~ (cookies )?accepteert",
            "toestemming ~ (marketing*|reclame*|aanbieding*)",
            "(na|nadat|wijziging*|gewijzigd*) ~ (wijziging*|aanpassing*|beleid)",
            "rechtsgronden",
            "toestemming of",
        ),
        en=(
            "newsletter*",
            "not ~ {consent}",
            "(click*|tick*|check) ",
            "sign* up",
            "withdraw*",
            "subscri*",
            "only ~ consent",
            "we ask",
            "request* permission",
            "prior consent",
            "consent or",
            "only (if|when|once|after)",
            "ask ~ consent",
            "until you",
            "if you consent",
            "(if|where|when|once|unless|that) you ~ given ~ consent",
            "(changes|updates|amendments|updated policy)",
        ),
        de=(
            "newsletter*",
            "nicht ~ {consent}",
            "(klick*|anklick*|häkchen)",
            "anmeldung",
            "widerruf*",
            "nur ~ {consent}",
            "erst ~ {consent}",
            "fragen wir",
            "{consent} oder",
            "ohne ~ {consent}",
            "sofern sie",
            "(änderungen|geänderten)",
        ),
    ),
)

BASIS_MEASURED = Rule(
    "basis-wrong",
    says=Phrases(
        nl=("{measured} ... {by contract}",), en=("{measured} ... {by contract}",), de=("{measured} ... {by contract}",)
    ),
    unless=Phrases(
        nl=("(bestel*|lever*|koop*|betaal*|betaling*)", "{consent}", "gerechtvaardigd*"),
        en=("(order*|deliver*|purchas*|pay*)", "{consent}", "legitimate"),
        de=("(bestell*|liefer*|kauf*|zahl*)", "{consent}", "berechtigt*"),
    ),
)  # fmt: skip  # lists of phrases
"""The contract with a customer carries no newsletter, statistics or advertising."""

SHARING = Rule(
    "sharing-denied",
    says=Phrases(
        nl=(
            "{share} ... {never} ... {third parties}",
            "{never} ... {third parties} ... {share}",
            "{never} ... {share} ... {third parties}",
            "{third parties} ~ (krijg*|ontvang*|zien) ... {never}",
            "{third parties} ... (niet|nooit) ~ {share}",
            "{third parties} ... {never} ~ {receives}",
            "{share} ~ (niks|niets) ~ (met|aan)",
            "{never} ... (terecht|belanden|terechtkomen) ~ bij {third parties}",
            "(nooit|niet|geen van) ... bij (een )?{third parties} ~ (terecht|uit)",
            "(blijft|blijven) ~ (tussen|onder|bij|binnen) (ons|onze|onszelf|mij|de muren|deze muren)",
            "(blijft|blijven) ~ (binnenshuis|in huis)",
            "(houden|hou|houd) ... voor (onszelf|ons|mezelf|mij)",
            "{share} ... (met|aan|door) niemand",
            "(met|aan) niemand ... {share}",
            "{share} ... (in geen geval|nooit|niet) ~ (door|weg|verder)",
            "(gegevens|data|ze|informatie) ~ (nooit|niet) (door|gedeeld|verstrekt|doorgegeven|weggegeven)",
            "(gegevens|data) blij* ~ (bij ons|onder ons|binnen (ons|onze))",
            "(gegevens|data|informatie|ze) ~ (verlaat|verlaten) ... (nooit|niet)",
            "niemand ... (krijgt|ziet|heeft|ontvangt|kan) ... (gegevens|data)",
            "niemand ... (gegevens|data) ~ (krijgt|ziet|ontvangt|heeft)",
            "(houden|hou|houd|blijven|blijft|gaan|gaat) ... (binnen|verder dan) (de|onze|ons|deze) (winkel|bedrijf|zaak|muren|deur)",
            "(krijgt|ziet|ontvangt) niemand ... (gegevens|data)",
            "(gegevens|data) ~ voor (ons|onszelf) (alleen|zelf)",
            "geen (enkele )?derde* ... (gegevens|data|toegang)",
        ),
        en=(
            "{share} ... {never} ... {third parties}",
            "{never} ... {share} ... {third parties}",
            "{share} ... (with|to) (no one|nobody)",
            "{third parties} ~ (get*|receive*|see|obtain*) ~ (nothing|none|no)",
            "(third part*|third-part*|others|other (compan*|businesses)) ... {never} ~ {receives}",
            "share nothing",
            "(not|never|*n't) (share|disclose|pass on|give away|hand) ~ (data|information|details|them|it)",
            "(data|information|details|tell us|it) ~ (stay*|remain*) ~ (with|between|within|inside|in) (us|our|the family|this house|these walls|house)",
            "(data|information|details) ... {never} ~ leave* (our|the|us|this) (shop|company|office|business|house|building|premises|hands)",
            "keep ... to (ourselves|myself)",
            "(stay*|remain*) ~ between us",
            "{never} ~ (let|allow) ~ (anyone|anybody|others) ... {data}",
            "(nobody|no one) (else )?(gets|sees|receives|has|will)",
            "(nobody|no one) ... (gets|sees|receives|has|will) ... (data|information|details)",
            "no (third party|other company|one else) ... (receive*|get*|see*|obtain*|access)",
            "(not|never) (be )?(shared|disclosed|passed on|given|made available)",
            "no (personal |customer )?(data|information) ~ (is|are) (shared|disclosed|passed on|given)",
        ),
        de=(
            "{share} ... {never} ... {third parties} ~ {share}",
            "(geben|gibt|geb|gebe|reichen|leiten) ... {never} ~ weiter*",
            "(geben|gibt|geb|gebe|reichen|leiten) ... (an|mit) (niemand*|keine*) ... weiter*",
            "{share} ... {third parties} ... (nicht|niemals|nie|kein*) ~ (statt|erfolgt)?",
            "{never} ... (dritte*|andere*|niemand*) ... (weiter*|übermitt*|zugänglich*|mitgeteilt)",
            "(übermitteln|teilen|überlassen) ... {never} ... (an|mit) {third parties}",
            "{third parties} ... {never} ... (zugänglich*|überlassen|mitgeteilt|bereitgestellt)",
            "{third parties} (erhalten|bekommen|sehen) ... {never}",
            "kein* {third parties} ~ (erhält|bekommt|sieht) ... daten",
            "{third parties} ... {never} ~ {receives}",
            "{third parties} ~ {receives} ~ {never}",
            "(geben|gibt|gebe|teilen|teile) ... (nie|niemals|nicht|nichts|kein*) ~ (an|mit) (andere*|dritte*|fremde*|niemand*)",
            "(keine|nie*|nicht) ~ (weitergabe|weitergegeben|übermittelt|weitergereicht|herausgegeben)",
            "(daten|angaben|informationen|mitteilen|anvertrauen|eingeben|schreiben) ... (bleiben|bleibt) ~ (bei|unter|zwischen|in) (uns|unserem|unserer|diesem)",
            "(daten|angaben|informationen) ... (verlassen|verlässt) ... {never}",
            "(behalten|halten) ... (daten|angaben) ... für uns",
            "weitergabe ... (an|mit) {third parties} ... (nicht|keine)",
            "niemand* ... (bekommt|erhält|sieht|kriegt) ... daten",
            "niemand* ... daten ~ (sehen|bekommt|erhält)",
        ),
    ),
    about=Phrases(
        nl=("{data}", "{personal data}", "ze", "wat (u|je)", "niks", "niets"),
        en=("{data}", "{personal data}", "them", "tell us", "from us", "everything you", "nothing"),
        de=("{data}", "{personal data}", "*daten", "weitergabe", "was (sie|du)", "alles", "nichts"),
    ),
    unless=Phrases(
        nl=(
            "geen {cookie}",
            "{except}",
            "{marketing}",
            "{outside}",
            "{inside europe}",
            "voor (commerciële|reclame)",
            "(zij|ze|die|partijen) hebben geen toegang",
            "zij ~ {not}",
            "(buiten|naast) de",
            "niet meer ~ dan",
            "betaal*",
        ),
        en=(
            "no {cookie}",
            "not use {cookie}",
            "{except}",
            "{marketing}",
            "{outside}",
            "{inside europe}",
            "they ~ {not}",
            "more than",
            "(card|payment) (data|details|number*)",
        ),
        de=(
            "keine {cookie}",
            "{except}",
            "{marketing}",
            "drittl*",
            "drittst*",
            "außerhalb",
            "{inside europe}",
            "mehr als",
            "(karten|zahlungs)daten",
        ),
    ),
)
"""Counts only where the text names parties that receive data. To say that nothing is sold is no fault."""

SHARING_REPLIED = Rule(
    "sharing-denied",
    says=Phrases(
        nl=("(wie|{share}|krijg*) ... (nee|niemand|nooit|niets|niet)",),
        en=("(who|{share}|get*) ... (no|nobody|no one|never|nothing|none)",),
        de=("(wem|wen|wer|{share}|erhält) ... (nein|niemand*|nie|nichts|nicht|keine*)",),
    ),
    about=Phrases(
        nl=("{share}", "wie"), en=("{share}", "who"), de=("{share}", "wem", "an wen")
    ),
    unless=Phrases(
        nl=("{sell}", "{except}", "{marketing}", "{consent}", "{cookie}", "verantwoordelijk*", "onder de # jaar", "{outside}"),
        en=("{sell}", "{except}", "{marketing}", "{consent}", "{cookie}", "responsible", "{outside}"),
        de=("{sell}", "{except}", "{marketing}", "{consent}", "{cookie}", "verantwortlich*", "{outside}"),
    ),
)  # fmt: skip  # lists of phrases
"""The answer to the question who receives data, if that is nobody."""

_BUT_NL = "(anders dan|tenzij|behalve|behoudens)"
_BOOKS = "(boekhoud*|administratie*|fiscale|belasting*)"
_BUT_EN = "(unless|except|other than|save|apart from)"
_BOOKS_EN = "(bookkeeping|book-keeping|accounting|accountancy|administrative|tax)"
_BOOKS_DE = "(buchhalt*|buchführ*|steuerlich*|verwaltung*|administrativ*)"

SHARING_BUT = Rule(
    "sharing-denied",
    says=Phrases(
        nl=(
            "niemand ~ (buiten|behalve) (ons|onszelf|onze *) ... {data}",
            "geen (enkel |enkele )?(ander |andere )?(bedrijf|partij|organisatie) {receives} ... (gegevens|data)",
            "(gegevens|data) ~ zijn (alleen|enkel|uitsluitend) voor (ons|mij|onszelf)",
            "(de enige|de enigen|alleen (wij|ik)) ~ (die|zien|hebben|krijgen) ... {data}",
            f"{{never}} ~ {{third parties}} ~ {{share}} ... {_BUT_NL} ... {_BOOKS} ... (verplicht*|plicht*)",
            f"{{third parties}} ~ (krijgen|ontvangen|zien) ~ {{never}} ... {_BUT_NL} ... {_BOOKS} ... (verplicht*|plicht*)",
            f"{{share}} ~ {{never}} ~ {{third parties}} ... {_BUT_NL} ... {_BOOKS} ... (verplicht*|plicht*)",
        ),
        en=(
            "(nobody|no one) (but|except|outside|apart from|other than) (us|our *) ... {data}",
            "no further than (our|the|this) (shop|company|store)",
            "(data|details|information) ~ (for|with) (us|me) (alone|only)",
            "(the only ones|only people) ~ (see|have|get) ... {data}",
            "only (we|i) (see|have|get|can see) ... {data}",
            f"{{never}} ~ {{share}} ~ {{third parties}} ... {_BUT_EN} ... {_BOOKS_EN} ... (obligation*|dut*)",
        ),
        de=(
            "niemand ~ (außer|außerhalb) (uns|unser*) ... daten",
            "daten ~ sind (nur|allein) für (uns|mich)",
            "nur (wir|ich) (sehen|sehe|haben|kennen|bekommen) ... daten",
            f"{{never}} ~ {{third parties}} ~ {{share}} ... (außer|es sei denn|sofern|soweit) ... {_BOOKS_DE} ... *pflicht*",
            f"{{share}} ... {{third parties}} ... (nicht|nur) ... {_BOOKS_DE} ... *pflicht*",
        ),
    ),
    unless=Phrases(nl=("{consent}",), en=("{consent}",), de=("{consent}",)),
)  # fmt: skip  # lists of phrases
"""Shared with nobody but us or for the books: a denial too, where other parties receive data."""

OTHERS = Phrases(nl=("{third parties}",), en=("{third parties}",), de=("{third parties}",))
"""Whoever denies sharing with one party by its name says nothing of others."""

PARTNERS = Phrases(
    nl=("(hierboven|hiervoor|hieronder|genoemde|vermelde|volgende) ~ (partij*|partners|derde*|leveranciers|bedrijven|ontvangers)",),
    en=(
        "(above|listed|mentioned|named|following) ~ (parties|partners|third|providers|companies)",
        "(parties|partners|providers|companies) ~ (above|below|listed|mentioned|named)",
    ),
    de=("(oben|vorstehend|genannten|aufgeführten|folgende*) ~ (partner*|dritte*|dienstleister*|anbieter*|unternehmen|firmen)",),
)  # fmt: skip  # lists of phrases
"""Whoever excepts the parties that the text names denies nothing."""
