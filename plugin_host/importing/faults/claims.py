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
        "(val|valt|vallen|vielen) ~ (niet|buiten|nergens) ~ (privacy|wet)",
        "(niets|niks|niet) ~ (personen|mensen|een persoon|iemand) ~ (te maken|te doen|van doen)",
        "niets ~ met ~ privacy",
    ),
    en=(
        "(outside|beyond|not|*n't|no) ~ {law of data}",
        "{law of data} ~ (not|*n't) apply",
        "nothing to do with (privacy|people|persons|individuals)",
        "(identif*|recogni*) (nobody|no one|no individual*)",
        "purely technical ... (nobody|no one|not)",
    ),
    de=(
        "(nicht|außerhalb|kein*) ~ {law of data}",
        "(nicht|außerhalb) ~ (datenschutz|datenschutzes)",
        "{law of data} ~ (nicht|keine) ~ (gilt|gelten|anwendung|anwendbar|betroffen)",
        "nichts ~ (datenschutz|privatsphäre|personen|menschen) ~ (zu tun|tun)",
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
            "(apparaat|apparaten|computer*|machine*) ... niet ~ (persoon|personen|mensen|mens)",
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
            "(device*|computer*|machine*) ... not ~ (person|people|human*)",
            *_NO_LAW.en,
        ),
        de=(
            "{not} ... {personal data}",
            "{not} ... {traceable}",
            "{personal data} ... {not} ~ möglich",
            "zuordnung ... person* ~ {not}",
            "(gerät*|computer*|rechner*|anschluss) ... nicht ~ (menschen|person*)",
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
        nl=(
            "{ip} ~ (is|zijn) ~ geen (persoonsgegeven*|persoonlijk gegeven|persoonlijke gegevens)",
            "{ip} ... niet ~ als persoonsgegeven*",
        ),
        en=(
            "{ip} ~ (is|are) (not|never|no) ~ personal (data|information)",
            "{ip} ... not ~ count* as personal (data|information)",
        ),
        de=("{ip} ~ (ist|sind) ~ kein* personenbezogen*", "{ip} ... nicht ~ als personenbezogen*"),
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
            "{cookie} ... niemand ~ {recognise}",
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
            "{cookie} ... nothing ~ (personal|about you)",
            "{cookie} ... not ~ {recognise} (anybody|anyone)",
            "{not} ~ {recognise} ~ {person} ~ {cookie}",
            "{cookie} ... (outside|beyond|not|*n't) ~ {law of data}",
            "{cookie} ... (not|*n't|never) ~ (linked|tied|connected|related) to (any |a |an )?(you|person*|individual*|customer*)",
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
            "{cookie} ... niemand* ~ {recognise}",
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
            "(gemäß|entsprechend|im einklang mit|in übereinstimmung mit|unter (beachtung|einhaltung|berücksichtigung)|konform (mit|zu)|nach (den )?(vorgaben|bestimmungen|regeln|vorschriften|vorschrift|anforderungen) de*|nach maßgabe) ~ {law of data}",
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
            "(kan|kunnen) ~ niets ~ (overkomen|misgaan|mee gebeuren)",
            "(lekt|lekken|uitlekken) ~ (nooit|niets)",
            "(inbre*|inbraak|hacken|stelen|kraken) ~ (is|zijn|blijft) ~ (uitgesloten|onmogelijk|niet mogelijk)",
            "(niemand|geen hacker|geen mens) ~ (kan|komt|lukt|kunnen) ~ (inbreken|hacken|stelen|kraken|binnen)",
        ),
        en=(
            "(security|systems|system|site|website|store|shop|data|servers) ... (unbreakable|watertight|unhackable|infallible|bulletproof|impenetrable)",
            "(hackers|criminals|thieves) ... no chance",
            "(breach*|leak*|hack*|theft|abuse|misuse) ... (impossible|ruled out|out of the question|cannot happen|excluded)",
            "(can|could|will) never ~ (stolen|leak*|hacked|lost|fall)",
            "(nobody|no one|no hacker*|hackers) ~ (can|could|will|cannot) ~ (break|hack|steal|breach|crack)",
            "(approved|certified|audited|endorsed|recognised|checked) ~ (data protection authority|information commissioner*|ico|supervisory authority|gdpr)",
            "(gdpr|privacy) ~ (certificate|certification|seal)",
            "(certified|approved) ~ gdpr",
            "by the book of the gdpr",
            "tick* ~ box* ~ {law of data}",
            "(nothing|never) ~ leaks",
            "(nothing|no harm) can ~ (happen|come|go wrong) ... (it|data|details|information)",
            "(data|details|information) ... (nothing|no harm) can ~ (happen|come)",
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
            "(precies|exact|geheel|volledig|alles|steeds|altijd) ~ zoals ~ {law of data} ~ (voorschrijf*|vraagt|wil|verlangt|bedoelt|het wil)",
            "{wholly} (waterdicht|onkraakbaar|onfeilbaar)",
            "(avg|gdpr)-(compliant|gecertificeerd*|bestendig*|keurmerk|conform|klaar|ready|vriendelijk)",
            "naar de letter van ~ {law of data}",
            "zo veilig als (maar )?(kan|kunnen)",
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
            "(fully|always|entirely|completely|well|strictly|all|everything) ~ within ~ {law of data}",
            "(exactly|just|everything|always|precisely) ~ (as|the way|what) ~ {law of data} ~ (prescribe*|says|say|asks|demands|wants|lays down)",
            "{wholly} (watertight|bulletproof|unbreakable)",
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
            "as (safe|secure) as can be",
        ),
        de=(
            "(dsgvo|ds-gvo|datenschutz)-(konform*|zertifiziert*|gerecht|sicher|fest)",
            "(rechts|gesetzes)-konform* ... ({law of data}|gesetz*)",
            "(genau|immer|stets|alles|exakt) ~ wie ~ {law of data} ~ (vorschreib*|verlang*|vorsieht|vorsehen|fordert)",
            "{wholly} (wasserdicht|unknackbar|einbruchsicher)",
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
            "(door|met|als|wanneer|indien|bij|zodra|wie|iedereen die|klanten die) ... {acting} ... {agree}",
            "(bestelt|koopt|bestel|koop|bezoekt|bezoek|gebruikt|gebruik|blijft|blijf) (u|je|jij) ... {agree}",
            "{acting} ... (geldt|betekent|houdt|impliceert) ~ {agree}", "gaan (wij|we) er ~ van uit ... {agree}", "geacht ~ {agree}",
            "{agree} ... (zodra|door|met) ~ (site|website|webshop|winkel|pagina)", "{agree} ... (door|met|zodra|wanneer|bij het) ~ {order}", "stemt ... {order} ... in met",
            "{handled} ... {rests on} ~ {consent}", "{rests on} ~ {consent} ... {handled}", "(grondslag|basis|grond|baseren|steunen) ... {handled} ... {consent}",
            "{handled}: {consent}", "{handled} ~ met ~ toestemming", "met (uw|je|jouw) toestemming ... {order}",
        ),
        en=(
            "(by|if|when|your|upon|through|anyone|everybody|whoever|those|visitors|customers) ... {use site} ... {agree}",
            "(by|if|when|upon|in placing|anyone|everybody|whoever|those) ... {order} ... {agree}", "(assume|take it|deem*) ... {agree}",
            "(constitutes|means|implies|imply|signifies|counts as) ... {agree}", "{agree} ... as soon as ~ (site|website|store|shop|page)",
            "{agree} ... (by|through|when|upon) ~ (visiting|using|browsing|ordering|buying|placing|order|check out|buy)",
            "{handled} ... {rests on} ~ {consent}", "{rests on} ~ {consent} ... {handled}", "(basis|ground) ... {handled} ... {consent}", "{consent} is ~ (basis|ground) ... {handled}",
            "{handled}: {consent}", "{handled} ~ (with|under) ~ consent",
        ),
        de=(
            "(durch|mit|wenn|indem|bei) ... {acting} ... ({agree}|stimmt)", "(wer|alle, die) ... {acting} ... ({agree}|stimmt)",
            "(bestellen|kaufen|besuchen|nutzen) (sie|du) ... {agree}", "gehen wir ~ davon aus ... {agree}", "gehen wir von ~ {agree} ~ aus",
            "rechtlich ~ {consent}", "gilt als ~ {consent}", "sobald ~ (seite|website|shop|webshop) ... {agree}", "{agree} ... (durch|mit) ~ (dem|den|der|einem|einer|ihrem|ihrer) ~ {acting}", "{agree} ... durch ~ {acting}",
            "willig* ~ mit ~ {acting}",
            "{handled} ... {rests on} ~ {consent}", "{rests on} ~ {consent} ... {handled}", "(*grundlage|stützen|stütze) ... {handled} ... {consent}",
            "{handled}: {consent}", "{handled} ~ mit ~ {consent}",
        ),
    ),
    unless=Phrases(
        nl=(
            "nieuwsbrief*", "(niet|geen|nooit) ~ {consent}", "vinkje", "aanvink*", "klik* ~ (akkoord|oké|ok|ja|accepteren|bevestig*|link*|aanmeld*)",
            "(akkoord|oké|ok|ja|accepteren|bevestig*|aanmelden) ~ *klik*", "akkoord te klikken", "aan te melden", "intrek*", "pas ~ (nadat|na|als)",
            "alleen ~ toestemming ~ (mail*|bel*|sms*|door)", "achteraf", "vragen (wij|we)", "als u toestemming", "met uw toestemming ... (cookie*|mail*|sturen|nieuws*|volgen|aanbieding*)",
            "vraagt", "(kunt|kun|kan) ~ {consent}", "{consent} ~ niet (nodig|vereist)", "{by contract}", "nadat u", "browser ~ (cookies )?accepteert",
            "toestemming ~ (marketing*|reclame*|aanbieding*)", "(na|nadat|wijziging*|gewijzigd*) ~ (wijziging*|aanpassing*|beleid)", "rechtsgronden", "toestemming of", "(algemene|onze) voorwaarden",
        ),
        en=(
            "newsletter*", "not ~ {consent}", "tick*", "check (the|this|a) ~ box", "click* ~ (accept*|agree*|ok|yes|confirm*|link)", "sign* up", "withdraw*", "subscri*", "only ~ consent ~ (e-mail*|call*|text*|pass*)", "we ask",
            "request* permission", "asked to", "prior consent", "consent or", "terms and conditions", "terms of (sale|service)", "only (if|when|once|after)", "ask ~ consent", "until you", "(if|when|once) you (consent|agree|accept|said yes)",
            "consent ~ not (needed|required|necessary)", "{by contract}", "you (can|may) ~ {consent}", "(if|where|when|once|unless|that) you ~ given ~ consent",
            "(changes|updates|amendments|updated policy)",
        ),
        de=(
            "newsletter*", "(nicht|kein*) ~ {consent}", "häkchen", "(klick*|anklick*) ~ (akzeptier*|zustimm*|einverstanden|ok|ja|bestätig*|link|anmeld*)", "(einverstanden|akzeptieren|ok|ja) ~ *klick*", "anmeldung", "widerruf*", "nur ~ {consent} ~ (an|weiter)",
            "erst ~ {consent}", "fragen wir", "{consent} oder", "ohne ~ {consent}", "sofern sie", "(agb|geschäftsbedingungen)", "(können|kannst) ~ {consent}", "{by contract}",
            "bestätigungs(mail|link)", "(änderungen|geänderten)", "(weitergabe|weitergegeben|paketankündigung|avisierung)",
        ),
    ),
)  # fmt: skip  # lists of phrases
"""Consent taken from what somebody does, or given as the ground for orders."""

BASIS_MEASURED = Rule(
    "basis-wrong",
    says=Phrases(
        nl=("{measured} ... {by contract}",), en=("{measured} ... {by contract}",), de=("{measured} ... {by contract}",)
    ),
    unless=Phrases(
        nl=("(bestel*|lever*|koop|koopt|kopen|betaal*|betaling*)", "{consent}", "gerechtvaardigd*"),
        en=("(orders|ordering|ordered|an order|(the|your) orders?|deliver*|purchas*|pay*)", "{consent}", "legitimate"),
        de=("(bestell*|liefer*|kauf*|zahl*)", "{consent}", "berechtigt*"),
    ),
)  # fmt: skip  # lists of phrases
"""The contract with a customer carries no newsletter, statistics or advertising."""

BASIS_ELSEWHERE = Phrases(
    nl=("{measured}", "(beoordeling|review|cookie|chat|foto|sms|telefoon|e-mail|mail)*", "{by contract}"),
    en=("{measured}", "(review|cookie|chat|photo|text|phone|e-mail|email)*", "{by contract}"),
    de=("{measured}", "(bewertung|cookie|chat|foto|sms|telefon|e-mail|mail|weitergabe)*", "{by contract}"),
)
"""What rests on consent though it has to do with orders."""
BASIS_IN_TABLE = Rule(
    "basis-wrong",
    says=Phrases(nl=("{handled}",), en=("{handled}",), de=("{handled}",)),
)
"""A row about orders; who uses this looks at its cells."""
BASIS_BELOW = Rule(
    "basis-wrong",
    says=Phrases(
        nl=("(grondslag|rechtsgrond|basis)* ~ {consent}",),
        en=("basis ~ consent",),
        de=("(rechts)?grundlage ~ {consent}",),
    ),
    about=BASIS_IN_TABLE.says,
    unless=Phrases(nl=("(of|geen|niet|zonder)",), en=("(or|not|no|without)",), de=("(oder|kein*|nicht|ohne)",)),
)
"""The ground of what the sentence before, or the heading, is about."""

SHARING = Rule(
    "sharing-denied",
    says=Phrases(
        nl=(
            "{share} ... {never} ... {third parties}",
            "{share} ... (aan|met) ~ {third parties} ~ {never}",
            "van (doorgifte|verstrekking|delen) ... geen sprake",
            "(gegevens|data) ... {never} ~ in (handen|vreemde handen|andere handen)",
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
            "{never} ~ (end up|land) with {third parties}",
            "(not|never|*n't) (share|disclose|pass on|give away|hand) ~ (data|information|details|them|it)",
            "(data|information|details|tell us|it) ~ (stay*|remain*) ~ (with|between|within|inside|in) (us|our|the family|this house|these walls|house)",
            "(data|information|details) ... {never} ~ leave* (our|the|us|this) (shop|company|office|business|house|building|premises|hands)",
            "keep ... to (ourselves|myself)",
            "{share} ... {third parties} ~ {never}",
            "(stay*|remain*|kept) ~ between (us|you and us|you and me)",
            "{never} ~ (let|allow) ~ (anyone|anybody|others) ... {data}",
            "(nobody|no one) (else )?(gets|sees|receives|has|will)",
            "(nobody|no one) ... (gets|sees|receives|has|will) ... (data|information|details)",
            "no (third party|other company|one else) ... (given|told|handed|shown|receive*|get*|see*|obtain*|access)",
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
            "(weitergabe|übermittlung|herausgabe|offenlegung) ... (an|mit|gegenüber) ~ {third parties} ... ({never}|ausgeschlossen)",
            "(keine|nie*|nicht) ~ (weitergabe|weitergegeben|übermittelt|weitergereicht|herausgegeben)",
            "(daten|angaben|informationen|mitteil*|anvertrau*|eingeb*|schreib*|erzähl*|sagen|sagt) ... (bleiben|bleibt) ~ (bei|unter|zwischen|in) (uns|unserem|unserer|diesem)",
            "(daten|angaben|informationen) ... (verlassen|verlässt) ... {never}",
            "(behalten|halten) ... (daten|angaben) ... für uns",
            "niemand* ... (bekommt|erhält|sieht|kriegt) ... daten",
            "niemand* ... daten ~ (sehen|bekommt|erhält)",
            "{never} ~ in (fremde|andere) hände",
        ),
    ),
    about=Phrases(
        nl=("{data}", "{personal data}", "ze", "wat (u|je)", "niks", "niets"),
        en=(
            "{data}",
            "{personal data}",
            "them",
            "tell us",
            "from us",
            "everything you",
            "nothing",
            "it all",
            "everything",
        ),
        de=(
            "{data}",
            "{personal data}",
            "*daten",
            "weitergabe",
            "übermittlung",
            "herausgabe",
            "offenlegung",
            "was (sie|du)",
            "alles",
            "nichts",
        ),
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
            "(niet|nooit) meer ~ dan",
            "betaal*",
            "(kinderen|minderjarige*|onder de (#|zestien|achttien)*|jonger dan)",
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
            "(children|minors|under (the age|#|sixteen|eighteen)*)",
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
            "(kinder*|minderjährige*|unter (#|sechzehn|achtzehn)*)",
            "(karten|zahlungs)daten",
        ),
    ),
)
"""Counts only where the text names parties that receive data. To say that nothing is sold is no fault."""

SHARING_REPLIED = Rule(
    "sharing-denied",
    says=Phrases(
        nl=("(wie|{share}|krijg*) ... (nee|niemand|nooit|niets|niet)",),
        en=("(who|{share}|get*) ... (no|not|nobody|no one|never|nothing|none)",),
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
            "(niemand|geen mens) ~ (buiten|behalve) (ons|onszelf|onze *|dit *|deze *) ... ({data}|weet|weten|ziet|zien)",
            "{data} ... (niemand|geen mens) ~ (buiten|behalve) (ons|onszelf|onze *|dit *|deze *)",
            "geen (enkel |enkele )?(ander |andere )?(bedrijf|partij|organisatie) {receives} ... (gegevens|data)",
            "(gegevens|data) ~ zijn (alleen|enkel|uitsluitend) voor (ons|mij|onszelf)",
            "(de enige|de enigen|alleen (wij|ik)) ~ (die|zien|hebben|krijgen) ... {data}",
            f"{{never}} ~ {{third parties}} ~ {{share}} ... {_BUT_NL} ... {_BOOKS} ... (verplicht*|plicht*)",
            f"{{third parties}} ~ (krijgen|ontvangen|zien) ~ {{never}} ... {_BUT_NL} ... {_BOOKS} ... (verplicht*|plicht*)",
            f"{{share}} ~ {{never}} ~ {{third parties}} ... {_BUT_NL} ... {_BOOKS} ... (verplicht*|plicht*)",
        ),
        en=(
            "(nobody|no one|not a soul) (but|except|outside|apart from|other than) (us|our *|this *) ... {data}",
            "{data} ... (nobody|no one|not a soul) ~ (but|except|outside|apart from|other than) (us|our *|this *)",
            "no further than (our|the|this) (shop|company|store)",
            "(data|details|information) ~ (for|with) (us|me) (alone|only)",
            "(the only ones|only people) ~ (see|have|get) ... {data}",
            "only (we|i) (see|have|get|can see) ... {data}",
            f"{{never}} ~ {{share}} ~ {{third parties}} ... {_BUT_EN} ... {_BOOKS_EN} ... (obligation*|dut*)",
        ),
        de=(
            "niemand ~ (außer|außerhalb) (uns|unser*|dies*) ... daten",
            "daten ... niemand* ~ (außer|außerhalb) (uns|unser*|dies*)",
            "daten ... außer (uns|unser*) ~ (niemand*|keine*)",
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
    nl=("(derden|partijen|anderen) ~ niet ~ (genoemd|vermeld)*", "(hierboven|hiervoor|hieronder|genoemde|vermelde|volgende) ~ (partij*|partners|derde*|leveranciers|bedrijven|ontvangers)",),
    en=(
        "(above|listed|mentioned|named|following) ~ (parties|partners|third|providers|companies)",
        "(parties|partners|providers|companies) ~ (above|below|listed|mentioned|named)",
    ),
    de=("(oben|vorstehend|genannten|aufgeführten|folgende*) ~ (partner*|dritte*|dienstleister*|anbieter*|unternehmen|firmen)",),
)  # fmt: skip  # lists of phrases
"""Whoever excepts the parties that the text names denies nothing."""
