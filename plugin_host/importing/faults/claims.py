"""What old policies claim and is not so, sentence by sentence."""

from plugin_host.importing.faults.phrases import Phrases
from plugin_host.importing.faults.rules import Rule

_ANONYMISED = Phrases(
    nl=(
        "{made anonymous}",
        "(verwerkt|ziet|krijgt|ontvangt) ~ geen",
        "(bewaren|verzamelen|registreren|verwerken|slaan|gebruiken) (wij|we) geen",
        "(wij|we) * geen {ip}",
        "(slaan|bewaren|delen|verkopen|geven) ~ {ip} ~ niet",
        "{ip} ... {share} (wij|we) ~ niet",
        "(andere|overige) {personal data}",
        "omdat ... {is} een persoonsgegeven",
    ),
    en=(
        "{made anonymous}",
        "(do|does) not (store|collect|keep|log|use|process|share|sell)",
        "(store|collect|keep|log) no",
        "other personal",
        "{not} ~ {share}",
    ),
    de=(
        "{made anonymous}",
        "(speichern|erheben|verarbeiten|erfassen|nutzen) (wir )?keine",
        "andere* personenbezogen*",
        "{share} ~ nicht",
        "nicht ~ {share}",
        "letzte* ~ gelöscht",
    ),
)
_POINTING = Phrases(
    nl=(
        "deze", "dit", "die", "dat", "ze", "zij", "het gaat", "hier", "hier*", "daar*", "er", "zo", "dergelijke",
        "(dat|dit) alles", "zulke",
    ),
    en=("this", "these", "that", "those", "it", "they", "them", "none", "nothing", "such", "here", "thereby", "which", "neither"),
    de=(
        "dies*", "das", "sie", "es", "hier*", "(da|dar)(bei|durch|mit|aus|her|in|an|zu|von|nach)", "solche*", "ein rückschluss", "rückschlüsse", "eine zuordnung", "nichts",
        "zuordnung",
    ),
)  # fmt: skip  # lists of words
"""Words that point back to what was spoken of before."""
_NO_LAW = Phrases(
    nl=(
        "(buiten|niet|geen) ~ {law of data}",
        "{law of data} ~ niet (van toepassing|gelden|geldt)",
        "privacy ~ (niets|niks|niet) te (maken|doen)",
        "niets ~ met ~ privacy",
    ),
    en=(
        "(outside|beyond|not|*n't|no) ~ {law of data}",
        "{law of data} ~ (not|*n't) apply",
        "nothing to do with privacy",
    ),
    de=(
        "(nicht|außerhalb|kein*) ~ {law of data}",
        "(nicht|außerhalb) ~ (datenschutz|datenschutzes)",
        "{law of data} ~ (nicht|keine) ~ (gilt|gelten|anwendung|anwendbar|betroffen)",
        "nichts ~ (datenschutz|privatsphäre) ~ (zu tun|tun)",
    ),
)

IP = Rule(
    "ip-not-personal",
    about=Phrases(nl=("{ip}",), en=("{ip}",), de=("{ip}",)),
    pointing=_POINTING,
    says=Phrases(
        nl=(
            "{not} ... {personal data}",
            "{ip} ... {not} ... {traceable}",
            "{not} ... {traceable}",
            "{is} ~ {anonymous} ~ (informatie|gegevens|data)",
            "{is} ~ {anonymous}",
            "{anonymous} (informatie|gegevens|data)",
            "niemand ~ {traceable}",
            "(niet|geen) ~ (persoonlijk|over personen|van personen|op personen|over (u|jou) als persoon|aan (u|een persoon) (te koppelen|gekoppeld))",
            "{person} ~ {not} ~ {recognise}",
            "{not} ~ {recognise} ~ {person}",
            "{recognise} ~ (niet|niets|geen) ~ {person}",
            "{personal data} (zijn|is) (dat|dit|deze|het|die) ~ (niet|geen)",
            *_NO_LAW.nl,
        ),
        en=(
            "{not} ... {personal data}",
            "{not} ... {traceable}",
            "{is} ~ {anonymous}",
            "which are {anonymous}",
            "{anonymous} (data|information)",
            "(not|none|nothing|*n't|never) ~ (personal|about you|about a person|about persons)",
            "{not} ~ {recognise} ~ {person}",
            "(say|says|tell|tells|reveal*) ~ nothing ~ {person}",
            *_NO_LAW.en,
        ),
        de=(
            "{not} ... {personal data}",
            "{not} ... {traceable}",
            "{personal data} ... {not} ~ möglich",
            "zuordnung ... person* ~ {not}",
            "{personal data} ~ {not}",
            "{is} ~ {anonymous}",
            "{anonymous} (daten|informationen|angaben)",
            "{traceable} ... {not}",
            "{person} ~ {not} ~ {recognise}",
            "{not} ~ {recognise} ~ {person}",
            "{recognise} ~ {not} ~ {person}",
            *_NO_LAW.de,
        ),
    ),
    unless=_ANONYMISED,
)

IP_DENIED = Rule(
    "ip-not-personal",
    says=Phrases(
        nl=("{ip} ~ (is|zijn) ~ geen (persoonsgegeven*|persoonlijk gegeven|persoonlijke gegevens)",),
        en=("{ip} ~ (is|are) (not|never|no) ~ personal (data|information)",),
        de=("{ip} ~ (ist|sind) ~ kein* personenbezogen*",),
    ),
    unless=Phrases(
        nl=("(geen|niet) ~ meer", "(ingekort*|geanonimiseerd*|verkort*) {ip}"),
        en=("no longer", "(shortened|anonymi*|truncated) {ip}"),
        de=("nicht mehr", "kein* ~ mehr", "(gekürzt*|anonymisiert*) {ip}"),
    ),
)
"""Said of every address, whatever is done with it."""

COOKIES = Rule(
    "cookies-not-personal",
    about=Phrases(nl=("{cookie}",), en=("{cookie}",), de=("{cookie}",)),
    says=Phrases(
        nl=(
            "{cookie} ... {not} ... {personal data}",
            "(deze|ze|die|zij|er|hierin|daarin|hiermee|daarmee) ... {not} ... {personal data}",
            "{cookie} ... {not} ... {traceable}",
            "{cookie} ... {not} ~ (tot|aan) (u|een persoon|personen) ~ (herleid*|koppel*|gekoppeld)",
            "{cookie} (zijn|is|blijven) ~ {anonymous}",
            "{cookie} ... (alleen|enkel|slechts|uitsluitend|louter|altijd|zijn|is) ~ {anonymous}",
            "{anonymous} ~ {cookie}",
            "cookies ... {not} ~ tot (u|een persoon|personen)",
            "{cookie} ... {not} ... {person}",
            "{cookie} ... (niets|niks) ~ (over (u|jou)|persoonlijks)",
            "{cookie} ... {personal data} ~ (niets|niks) te (maken|doen)",
            "{cookie} ... geen (gegevens|informatie) (waarmee|waaraan|waaruit)",
            "{cookie} ... {recognise} ~ {not} ... {person}",
            "{cookie} ... (buiten|niet|geen) ~ {law of data}",
            "(deze|ze|die|zij) ... {not} ~ {recognise} ~ {person}",
        ),
        en=(
            "{cookie} ... {not} ... {personal data}",
            "(these|they|it|which|that) ... {not} ... {personal data}",
            "no {personal data} ... {cookie}",
            "{cookie} ... {not} ... {traceable}",
            "{not} ... {traceable} ... {cookie}",
            "{cookie} (are|is|remain) ~ {anonymous}",
            "{cookie} ... (only|solely|purely|always|just|are|is) ~ {anonymous}",
            "{cookie} ... {not} ... {recognise} ... {person}",
            "{cookie} ... (hold|holds|contain*|store*|tell*|say*|reveal*|know*) ~ nothing",
            "{cookie} ... nothing to do with ~ {personal data}",
            "{cookie} ... no (data|information) (by|from|with) which",
            "{not} ~ {recognise} ~ {person} ~ {cookie}",
            "{cookie} ... (outside|beyond|not|*n't) ~ {law of data}",
            "{cookie} ... (not|*n't|never) ~ linked to (you|a person)",
        ),
        de=(
            "{cookie} ... {not} ... {personal data}",
            "(diese|sie|darin|dabei|hierbei|es|dadurch) ... {not} ... {personal data}",
            "{cookie} ... {not} ... {traceable}",
            "{cookie} (sind|ist|bleiben) ~ {anonymous}",
            "{cookie} ... (nur|ausschließlich|lediglich|stets|immer|sind|ist|völlig|rein) ~ {anonymous}",
            "{cookie} ... {not} ... {person}",
            "{cookie} ... {personal data} ~ nichts ~ zu tun",
            "{cookie} ... keine (daten|informationen|angaben), (an|aus|mit) denen",
            "{cookie} ... nichts ~ (persönliches|über sie|über ihre|über dich|von ihnen)",
            "{cookie} ... {recognise} ~ {not}",
            "{cookie} ... sie ~ (niemand|nicht) ~ {recognise}",
            "{cookie} ... nicht ~ {law of data}",
        ),
    ),
    unless=Phrases(
        nl=(
            "(geen|zonder) ~ {cookie}",
            "{ip}",
            "(geanonimiseerd*|anonimiser*|anoniem gemaakt|gemaskeerd|ingekort)",
            "delen ~ met",
            "gedeeld ~ met",
            "(wij|we|{cookie}) ~ {share}",
            "van andere*",
            "geen cookies",
            "toestemming",
            "(weiger*|uitschakel*|uitzet*|blokkeer*|uit staan|uitgeschakeld)",
            "verkopen",
        ),
        en=(
            "(no|not use|not place|not set|without) ~ {cookie}",
            "not use",
            "{ip}",
            "{made anonymous}",
            "share",
            "{consent}",
            "(refuse*|reject*|declin*|disabl*|block*|switch* off)",
            "sell",
        ),
        de=(
            "(keine|ohne) ~ {cookie}",
            "{ip}",
            "{made anonymous}",
            "weitergeben",
            "{consent}",
            "(ablehn*|deaktivier*|blockier*|abschalt*)",
            "verkaufen",
        ),
    ),
)

_OTHERS_COMPLY = Phrases(
    nl=(
        "(partij*|leverancier*|verwerker*|dienstverlener*|derden|zij|doorgifte*|doorgift*|transfer*|modelcontract*|standaard*contract*|scc*|bedrijven|toezichthouder|derde)",
        "(autoriteit|gegevensbeschermingsautoriteit) ~ (ziet|controleert|toezicht)",
        "(recht op|rechten|uw recht|hebt u|heeft u|heb je|verzoek*|klacht*|klagen|bezwaar)",
        "(als|indien|wanneer) u ~ (vindt|denkt|meent)",
        "(moet*|verplicht*|eist|proberen|streven|willen|dienen)",
        "om ~ (blijven )?(te )?(blijven )?voldoen",
        "(bewaar*|bewaren|bewaartermijn*|fiscale|belasting*|garantie)",
        "(niet|geen|nooit) ~ {complies}",
        "passende waarborgen",
        "(verwerkersovereenkomst*|gebaseerd op|op basis van)",
        "(artikel|art.|art) #*",
    ),
    en=(
        "(supplier*|processor*|provider*|compan*|third part*|partners|they|transfer*|safeguards|where this happens|contractors)",
        "(right|rights|request*|complain*|object|withdraw)",
        "if you (think|believe|feel)",
        "(must|has to|have to|obliged|required|our best|try to|aim to|strive to|order to|need to|necessary to)",
        "(update|change|disclos*|retain*|retention|records are kept)",
        "(authority|commissioner|ico|regulator) ~ (check*|whether|supervis*|oversees)",
        "(not|never|*n't) ~ comply",
        "(article|art.) #*",
        "data processing agreement*",
    ),
    de=(
        "(art|art.|artikel|§|abs|lit) ?#*",
        "(dienstleister*|anbieter|partner*|unternehmen|dritte*|sie müssen|auftragsverarbeit*|weisung*|garantien|standardvertrag*|übermittlung*|drittl*)",
        "(recht|rechte|anspruch|auskunft|beschwer*|widerspruch*|antrag*|anfrage*)",
        "wenn sie ~ (meinen|glauben|ansicht|auffassung)",
        "(müssen|verpflichtet|bemüh*|möchten|wollen|versuchen)",
        "(behörde|aufsichtsbehörde*) ~ (prüft|überwacht|kontrolliert|ob)",
        "(aufbewahr*|bewahren|speicherfrist*|steuer*|handelsrecht*)",
        "verstößt",
        "deren datenschutz*",
        "datenschutz(bestimmungen|vorschriften|erklärung) (von|des|der) _",
    ),
)  # fmt: skip  # lists of words
"""What others must do, what somebody may ask, and what a law demands: no claim about the shop."""

CONFORMS = Rule(
    "compliance-claimed",
    says=Phrases(
        nl=(
            "(volgens|conform|overeenkomstig|in overeenstemming met|in lijn met|met inachtneming van|binnen de (kaders|regels|grenzen) van) ~ {law of data}",
            "{complies} ~ {law of data}",
            "houd* ~ aan ~ {law of data}",
            "houden ons ~ aan ~ {law of data}",
            "(leven|leeft|leef) ~ {law of data} ~ na",
            "(respecteren|respecteert|volgen|volgt) ~ {law of data}",
            "{law of data} ~ (nageleefd|gerespecteerd|gevolgd)",
            "{law of data} ~ (vriendelijk|compliant|conform)",
        ),
        en=(
            "(in accordance with|in line with|in compliance with|in conformity with|in conformance with|compliant with|consistent with|according to|in full (compliance|conformity|accordance) with) ~ {law of data}",
            "(we|site|store|shop|policy|notice|statement|website|business|company|processing|practices|systems) ~ (comply|complies|adhere*|follow*|abide*|meet*|observe*|respect*|honour*|conform*) ~ {law of data}",
            "_ (complies|adheres|abides|conforms) ~ {law of data}",
            "(fulfil*|satisf*) ~ {law of data}",
            "(fulfil*|satisf*) ~ (obligations|requirements|rules|duties) ... {law of data}",
            "(designed|intended|written|drafted|drawn up|built|set up|made) to comply ~ {law of data}",
            "gdpr-(friendly|compliance)",
        ),
        de=(
            "(gemäß|entsprechend|im einklang mit|in übereinstimmung mit|unter (beachtung|einhaltung|berücksichtigung)|konform (mit|zu)|nach (den )?(vorgaben|bestimmungen|regeln|vorschriften|anforderungen) de*|nach maßgabe) ~ {law of data}",
            "(halten uns|hält sich|halte mich|halten wir uns) ... {law of data}",
            "(befolg*|beachten|beachtet|einhalt*|halten|hält|erfüll*|respektier*|entsprechen|entspricht) ~ {law of data}",
            "{law of data} ~ (eingehalten|beachtet|befolgt|erfüllt|respektiert)",
        ),
    ),
    unless=_OTHERS_COMPLY,
)  # fmt: skip  # lists of phrases
"""Whatever a shop does is said to be as the law asks."""

SAFE = Rule(
    "compliance-claimed",
    says=Phrases(
        nl=(
            "(beveilig*|systemen|systeem|site|website|webshop|winkel|gegevens|data|servers) ... (waterdicht|onkraakbaar|onfeilbaar|niet te (hacken|kraken|stelen)|ondoordringbaar)",
            "(hacker*|criminel*|inbreker*|dieven|cybercriminel*) ... geen ~ kans",
            "(datalek*|hack*|lek|lekken|misbruik|diefstal|inbraak) ... (uitgesloten|onmogelijk|niet mogelijk|kan niet voorkomen|kan niet gebeuren)",
            "(kan|kunnen|zal|zullen|worden) ~ (onmogelijk|nooit) ~ (gestolen|uitlek*|gehackt|gelekt|op straat|verloren|misbruikt)",
            "(avg|gdpr)-(goedgekeurd*|gekeurd*|getest*|getoetst*|gecontroleerd*)",
            "compliant ~ (avg|gdpr)",
            "(zo )?veilig als (in )?een (kluis|huis|bank)",
            "(avg|gdpr|privacy)-(certificaat|certificering|certificaten|keurmerk*|label)",
            "(gecertificeerd|goedgekeurd|getoetst|erkend|gecontroleerd|geaudit) ~ (avg|gdpr|autoriteit|toezichthouder|privacywet*)",
            "{wholly} ~ veilig bij ons",
        ),
        en=(
            "(security|systems|system|site|website|store|shop|data|servers) ... (unbreakable|watertight|unhackable|infallible|bulletproof|impenetrable)",
            "(hackers|criminals|thieves) ... no chance",
            "(breach*|leak*|hack*|theft|abuse|misuse) ... (impossible|ruled out|out of the question|cannot happen|excluded)",
            "(can|could|will) never ~ (stolen|leak*|hacked|lost|fall)",
            "(approved|certified|audited|endorsed|recognised|checked) ~ (data protection authority|information commissioner*|ico|supervisory authority|gdpr)",
            "(gdpr|privacy) ~ (certificate|certification|seal)",
            "(certified|approved) ~ gdpr",
            "by the book of the gdpr",
            "safe as (houses|in a vault)",
            "(nobody|no one) can ever ... guarantee*",
            "(therefore|fully|completely|entirely|100% *) compliant",
        ),
        de=(
            "(sicherheit|systeme|system|seite|website|shop|daten|server) ... (unknackbar|lückenlos geschützt|unfehlbar|unangreifbar|nicht zu (hacken|knacken)|unüberwindbar*)",
            "(hacker|kriminelle|diebe) ... keine ~ chance",
            "(datenleck*|datenpanne*|missbrauch|diebstahl|hack*) ... (ausgeschlossen|unmöglich|nicht möglich|kann nicht (passieren|vorkommen))",
            "(können|kann|werden) ~ (unmöglich|niemals|nie) ~ (gestohlen|gehackt|verloren|abhandenkommen|entwendet|missbraucht)",
            "(aufsichtsbehörde|datenschutzbehörde|landesbeauftragte*) ~ (geprüft|genehmigt|zertifiziert|anerkannt|freigegeben)",
            "(geprüft|genehmigt|zertifiziert|anerkannt) ~ (aufsichtsbehörde|datenschutzbehörde|dsgvo)",
            "(dsgvo|datenschutz)-(geprüft*|getestet*|genehmigt*)",
            "sicher wie in einem (tresor|safe)",
            "(dsgvo|datenschutz)-*(zertifikat|siegel|gütesiegel|zertifizierung)",
        ),
    ),
    unless=Phrases(
        nl=("(niet|niemand|nooit) ~ (garander*|uitsluiten|beloven)", "(nooit|niet|geen) (helemaal|volledig|geheel|100%)", "(geen|nooit|kan) (enkele )?(beveilig*|systeem|systemen|website|site|verbinding)", "(als|indien|wanneer) ... {complies}", "keurmerk ~ winkel", "certificaat ~ (ssl|site)"),
        en=("(not|cannot|never|*n't|no one|nobody) ~ (guarantee*|promise*|rule out)", "(not|never|no) ~ (completely|entirely|100%*)", "no (security|system|site|website|method|server|data|transmission)", "unless"),
        de=("(nicht|nie|niemand|kein*) ~ (garantier*|versprechen|ausschließen)", "nicht ~ (vollständig|völlig)", "nie ~ (vollständig|völlig|ganz)", "kein* (sicherheit*|system|website|server|übertragung|verfahren)"),
    ),
)  # fmt: skip  # lists of phrases
"""Nothing can go wrong, or somebody has approved it all."""

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
            "{secure} ~ (niet|niemand|nooit) ~ (bestaa*|mogelijk|garander*|te geven|haalbaar)",
            "(partij*|leverancier*|verwerkers|zij|doorgifte*|transfer*) ~ (voldoe*|garander*)",
            "garander* (niet|geen)",
            "eis* van de avg (en|aan)",
        ),
        en=(
            "(no|not|cannot|never|*n't|impossible) ... {secure}",
            "(no|not|cannot|never|*n't) ~ guarantee*",
            "have to comply",
            "our best to",
            "(must|required to|in order to|to) comply",
            "guarantee* (claim*|period|on)",
            "safe-harbo*",
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
            "(betaling*|bestelling*|levering|facturen) ~ grondslag: toestemming",
        ),
        en=(
            "(by|if|when|your|upon|through) ... {use site} ... {agree}",
            "(by|if|when|upon) ... (order*|purchas*|buy*|shopping) ... {agree}",
            "(order*|purchas*|delivery|invoice*|payment*) ... (on the basis of|based on|with|rest* on|basis is|under) ~ (your )?consent",
            "(legal )?basis ... order* ... consent",
            "(anyone|everybody|whoever|those) (who|that)? ?~ {use site} ... {agree}",
            "(assume|take it|deem*) ... {agree}",
            "(constitutes|means|implies|signifies) ... {agree}",
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
            "toestemming ~ (marketing*|reclame*|aanbieding*|cookies)",
            "rechtsgronden",
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
            "ask ~ consent",
            "until you",
            "if you consent",
            "given ~ consent",
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
            "ohne ~ {consent}",
            "sofern sie",
        ),
    ),
)

SHARING = Rule(
    "sharing-denied",
    says=Phrases(
        nl=(
            "{share} ... {never} ... {third parties}",
            "{never} ... {third parties} ... {share}",
            "{never} ... {share} ... {third parties}",
            "(gegevens|data) ... (nooit|niet) ~ bij {third parties} ~ (terecht|uit)",
            "(blijft|blijven) (tussen|onder|bij) ons",
            "{share} ~ met niemand",
            "{share} ... (in geen geval|nooit|niet) ~ (door|weg|verder)",
            "(gegevens|data|ze) ~ (nooit|niet) (door|gedeeld|verstrekt|doorgegeven|weggegeven)",
            "(gegevens|data) blij* ~ (bij ons|onder ons|binnen (onze|ons))",
            "niemand (anders )?~ (krijgt|ziet|heeft|kan) ... (gegevens|data)",
            "niemand (anders )?(krijgt|ziet|heeft|ontvangt) ... (gegevens|data)",
            "(gegevens|data) ~ voor (ons|onszelf) (alleen|zelf)",
            "geen (enkele )?derde* ... (gegevens|data|toegang)",
        ),
        en=(
            "{share} ... {never} ... {third parties}",
            "{never} ... {share} ... {third parties}",
            "{share} ... with (no one|nobody)",
            "(not|never|*n't) (share|disclose|pass on|give away) ~ (data|information|details|them|it)",
            "(data|information|details) ~ (stay*|remain*) (with|between|within|inside) (us|our)",
            "(nobody|no one) (else )?(gets|sees|receives|has|will)",
            "no (third party|other company|one else) ... (receive*|get*|see*|obtain*|access)",
            "(not|never) (be )?(shared|disclosed|passed on|given)",
        ),
        de=(
            "{share} ... {never} ... {third parties} ~ {share}",
            "(geben|gibt|geb) ... {never} ~ weiter*",
            "{share} ... {third parties} ... (nicht|niemals|nie|kein*) ~ (statt|erfolgt)?",
            "{never} ... (dritte*|andere*|niemand*) ... (weiter*|übermitt*)",
            "(keine|nie*|nicht) ~ (weitergabe|weitergegeben|übermittelt|weitergereicht|herausgegeben)",
            "(ihre|deine|die) daten ~ bleiben bei uns",
            "daten bleiben ~ (bei|unter) uns",
            "(dritte|andere) (erhalten|bekommen|sehen) keine ~ daten",
            "weitergabe ... (an|mit) {third parties} ... (nicht|keine)",
            "niemand* ... (bekommt|erhält|sieht|kriegt) ... daten",
            "niemand* ... daten ~ (sehen|bekommt|erhält)",
        ),
    ),
    about=Phrases(
        nl=("{data}", "{personal data}", "ze", "wat (u|je)"),
        en=("{data}", "{personal data}", "them"),
        de=("{data}", "{personal data}", "*daten", "weitergabe"),
    ),
    unless=Phrases(
        nl=(
            "geen {cookie}",
            "{except}",
            "{marketing}",
            "buiten de (eu|eer)",
            "voor (commerciële|reclame)",
            "hebben geen toegang",
            "zij ~ {not}",
        ),
        en=("no {cookie}", "not use {cookie}", "{except}", "{marketing}", "outside the (eu|eea)", "they ~ {not}"),
        de=("keine {cookie}", "{except}", "{marketing}", "drittl*", "außerhalb"),
    ),
)
"""Counts only where the text names parties that receive data. To say that nothing is sold is no fault."""

_BUT_NL = "(anders dan|tenzij|behalve|behoudens)"
_BOOKS = "(boekhoud*|administratie*|fiscale|belasting*)"
_BUT_EN = "(unless|except|other than|save|apart from)"
_BOOKS_EN = "(bookkeeping|accounting|administrative|tax)"
_BOOKS_DE = "(buchhalt*|steuerlich*|verwaltung*|administrativ*)"

SHARING_FOR_BOOKS = Rule(
    "sharing-denied",
    says=Phrases(
        nl=(
            f"{{never}} ~ {{third parties}} ~ {{share}} ... {_BUT_NL} ... {_BOOKS} ... (verplicht*|plicht*)",
            f"{{third parties}} ~ (krijgen|ontvangen|zien) ~ {{never}} ... {_BUT_NL} ... {_BOOKS} ... (verplicht*|plicht*)",
            f"{{share}} ~ {{never}} ~ {{third parties}} ... {_BUT_NL} ... {_BOOKS} ... (verplicht*|plicht*)",
        ),
        en=(
            f"{{never}} ~ {{share}} ~ {{third parties}} ... {_BUT_EN} ... {_BOOKS_EN} ... (obligation*|dut*)",
        ),
        de=(
            f"{{never}} ~ {{third parties}} ~ {{share}} ... (außer|es sei denn|sofern|soweit) ... {_BOOKS_DE} ... *pflicht*",
            f"{{share}} ... {{third parties}} ... (nicht|nur) ... {_BOOKS_DE} ... *pflicht*",
        ),
    ),
)  # fmt: skip  # lists of phrases
"""Shared with nobody but for the books: a denial too, where other parties receive data."""

PARTNERS = Phrases(
    nl=("(hierboven|hiervoor|hieronder|genoemde|vermelde) ~ (partij*|partners|derde*|leveranciers|bedrijven)",),
    en=(
        "(above|listed|mentioned|named) ~ (parties|partners|third|providers|companies)",
        "(parties|partners|providers) ~ (above|listed|mentioned|named)",
    ),
    de=("(oben|vorstehend|genannten|aufgeführten) ~ (partner*|dritte*|dienstleister*|anbieter*|unternehmen)",),
)  # fmt: skip  # lists of phrases
"""Whoever excepts the parties that the text names denies nothing."""
