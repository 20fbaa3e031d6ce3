"""What old policies claim and is not so, sentence by sentence."""

from plugin_host.importing.faults.duties import OUTDATED
from plugin_host.importing.faults.phrases import Phrases, alike, meaning
from plugin_host.importing.faults.rules import Rule

_ANONYMISED = Phrases(
    nl=(
        "{made anonymous}", "(kort|korten|knip|knippen|kap|kappen) ~ (in|af)", "(verwerkt|ziet|krijgt|ontvangt) ~ geen",
        "(bewaren|verzamelen|registreren|verwerken|slaan|gebruiken|loggen|stockeren|noteren|houden|bewaar|verzamel|gebruik|log) (wij|we|ik) geen", "(wij|we) * geen {ip}",
        "(slaan|bewaren|delen|verkopen|geven|gebruiken) ~ {ip} (ook |dus |daarom )?niet",
        "{ip} ... {share} (wij|we) ~ niet",
        "{ip} (is|zijn) (ook |wel |dus )?(een )?{personal data}",
    ),
    en=(
        "{made anonymous}", "(do|does) not (store|collect|keep|log|record|retain|use|process|share|sell)",
        "(store|collect|keep|log|record) no", "{ip} (is|are|counts|count|qualifies|qualify|constitutes|constitute) (also |thus |therefore |as |regarded as |considered |deemed )?{personal data}",
        "{not} ~ (share|shared|disclose*|pass*|sell|sold)",
    ),
    de=(
        "{made anonymous}", "(speichern|erheben|verarbeiten|erfassen|nutzen|sammeln|protokollieren|verwenden) (wir |ich )?kein*",
        "{ip} (ist|sind) (auch |aber |daher )?(ein )?{personal data}", "{share} ~ nicht",
        "nicht ~ {share}", "(nutzen|verwenden) ~ {ip} nicht", "(nutzen|nutzt|verwenden|verwendet|genutzt) ~ (nicht|nie|niemals) ~ (um|dazu)", "(nicht|nie|niemals) ~ (dazu|dafür) ~ (nutzen|nutzt|verwenden|verwendet|genutzt)", "letzte* ~ gelöscht",
    ),
)  # fmt: skip  # lists of phrases
NOT_OF_ADDRESSES = Phrases(
    nl=(
        "(andere|overige) {personal data}", "(zonder|geen) {ip}", "(proberen|probeer|trachten|poging|pogingen)",
        "{ip} ~ (niet|nooit) (_ )?(opgeslagen|bewaard|vastgelegd|geregistreerd|gelogd|verwerkt|verzameld)",
        "(wel|toch) (_ )?als {personal data}", "(ook|eveneens|wel) (ook )?een {personal data}", "(behalve|afgezien van) (_ )?{ip}",
        "(overblijv*|resterende|overgebleven|daarna|waarna|nadien)", "{not} ~ (combiner*|gecombineerd|samengevoegd|samenvoeg*|samen te voegen)",
    ),
    en=(
        "other personal", "(without|no) (the |an |your )?{ip}", "(try|tries|attempt|attempts)",
        "{ip} ~ (not|never) (_ )?(stored|kept|recorded|logged|processed|collected)", "(do not|don't|never) (store|collect|keep|log|record|retain|process) ~ {ip}",
        "(do (regard|see|treat|consider|count)|nevertheless|nonetheless|still) ~ as {personal data}", "also {personal data}", "{personal data} (too|as well)", "(apart from|except|besides) (for )?(_ )?{ip}",
        "(remain|remains|remaining|after that|thereafter|afterwards)", "{not} ~ (combine*|merge*|amalgamate*)",
    ),
    de=(
        "andere* (personenbez*|persönlich*)", "(ohne|kein*) (die |eine |ihre )?{ip}", "(versuch*|bemühen)",
        "{ip} ~ (nicht|nie|niemals) (_ )?(gespeichert|erfasst|protokolliert|verarbeitet|erhoben|aufgezeichnet)",
        "(aber|dennoch|trotzdem) als {personal data}", "(ebenfalls|auch|gleichfalls) (ein )?{personal data}", "(au(ß|ss)er|abgesehen von) (_ )?{ip}",
        "(verbleib*|übrig*|danach|anschlie(ß|ss)end|daraufhin)", "{not} ~ (zusammengeführt|zusammenführ*|zusammenzuführen|kombinier*|verknüpft)",
    ),
)  # fmt: skip  # lists of phrases
"""What is done with addresses, or what is left when there are none, says nothing of what they are."""
_POINTING = Phrases(
    nl=(
        "deze", "dit", "die", "dat", "ze", "zij", "(het gaat|gaat het)", "hier", "hier*", "daar*", "er", "zo", "dergelijke",
        "(dat|dit) alles", "zulke?", "zulks", "laatstgenoemde", "bovenstaande", "genoemde",
    ),
    en=("this", "these", "that", "those", "it", "they", "them", "none", "nothing", "such", "here", "thereby", "thereof", "therefrom", "therein", "which", "whose", "neither", "the (former|latter)"),
    de=(
        "dies*", "das", "sie", "es", "hier*", "(da|dar)(bei|durch|mit|aus|her|in|an|zu|von|nach)", "jene*", "ihnen", "denen", "solche*", "ein rückschluss", "ein bezug", "rückschlüsse", "eine zuordnung", "nichts",
        "zuordnung",
    ),
)  # fmt: skip  # lists of words
"""Words that point back to what was spoken of before."""
_NO_LAW = Phrases(
    nl=(
        "(buiten|niet|geen) ~ {law of data}", "{law of data} ~ niet (van toepassing|gelden|geldt)",
        "privacy ~ (niets|niks|niet) ~ (te maken|te doen|van doen|uitstaans|uit te staan)",
        "(val|valt|vallen|vielen) ~ (niet|buiten|nergens) ~ (privacy*|wet|wetgeving|gegevensbescherming*)",
        "(niets|niks|niet) ~ (personen|mensen|een persoon|een mens|iemand|individu*) ~ (te maken|te doen|van doen)", "(niets|niks) ~ (te maken|te doen|van doen|uitstaans) ~ (personen|mensen|een persoon|een mens|iemand|individu*|privacy)",
        "niets ~ met ~ privacy",
        "(val|valt|vallen) ~ (buiten|niet onder) ~ {personal data}", "onder ~ {law of data} (val|valt|vallen) ~ niet",
    ),
    en=(
        "(outside|beyond|not|*n't|no) ~ {law of data}", "{law of data} ~ nothing to (say|do)", "{law of data} ~ (not|*n't) (apply|cover|concern|govern|touch|applicable|relevant|extend)",
        "nothing to do with (privacy|you|people|persons|individuals|a person)",
        "(fall*|outside|beyond) ~ (outside|definition|meaning|notion|concept|scope) ~ {personal data}",
        "(identif*|recogni*|reveal*) (nobody|no one|no individual*|no person*)", "purely technical ... (nobody|no one|not)",
    ),
    de=(
        "(nicht|au(ß|ss)erhalb|kein*) ~ {law of data}", "(nicht|au(ß|ss)erhalb|kein*) ~ (datenschutz|datenschutzes|datenschutzrechts?)",
        "{law of data} ~ (nicht|keine) ~ (gilt|gelten|anwendung|anwendbar|betroffen|greift|erfasst|einschlägig)",
        "nichts ~ (datenschutz|privatsphäre|personen|menschen) ~ (zu tun|tun|zu schaffen|gemein)", "(datenschutz|privatsphäre) ~ nichts zu (tun|schaffen)",
    ),
)  # fmt: skip  # lists of phrases

IP = Rule(
    "ip-not-personal",
    about=meaning("ip"),
    pointing=_POINTING,
    says=Phrases(
        nl=(
            "{not} ... {personal data}", "{not} ... {traceable}", "({is}|beschouw*) ~ {anonymous}",
            "{anonymous} (informatie|gegevens|data)",
            "(apparaat|apparaten|toestel*|computer*|machine*|verbinding|aansluiting|modem|router|netwerk) ... (niet|geen|nooit) ~ (persoon|personen|mensen|mens|individu*|(bij|van|tot|naar|aan|over) (u|je|jou))",
            "{not} ~ (persoonlijk|(over|van|op|omtrent) (een )?(personen|persoon|mensen|individu*)|over (u|jou))",
            "{not} ~ aan ~ (u|jou|persoon|personen|iemand|individu*|mens|mensen) ~ (koppel*|gekoppeld|verbonden|verbinden|linken|gelinkt|relateren|gerelateerd|toewijz*|toe te wijzen|toegewezen|toeschrij*|toe te schrijven|toegeschreven)",
            "{person} ~ {not} ~ {recognise}", "{not} ~ {person} ~ {recognise}", "{not} ~ {recognise} ~ {person}",
            "{recognise} ~ (niet|niets|niks|geen|nooit|nimmer|onmogelijk) ~ {person}",
            "(om|van) {personal data} (is|gaat|betreft|handelt) ~ {not}",
            "{personal data} (zijn|is) (dat|dit|deze|het|die) ~ (niet|geen)", *_NO_LAW.nl,
        ),
        en=(
            "({not}|rather than) ... {personal data}", "{not} ... {traceable}", "(nobody|no one) (can|could|may) be (recognis*|recogniz*|identif*|traced)",
            "{personal data} (is|are) (not|never) (involved|concerned|at issue|at stake)", "({is}|consider*|regard*|treat*|deem*) ~ {anonymous}",
            "{anonymous} (data|information)",
            "(not|none|nothing|*n't|never) ~ (personal|(about|on|regarding|concerning) (you|your identity|a person|persons|people|individuals))",
            "{not} ~ {recognise} ~ {person}", "(say|says|tell|tells|reveal*|disclos*|betray*|give* away) ~ nothing ~ {person}",
            "(device*|computer*|machine*|modem|router|connection|network) ... not ~ (person|people|human*|(to|about) you)", *_NO_LAW.en,
        ),
        de=(
            "{not} ... {personal data}", "{not} ... {traceable}", "{personal data} ... {not} ~ möglich", "({personal data}|{traceable}) ... ({impossible}|ausgeschlossen)", "{impossible} ... ({personal data}|{traceable})",
            "zuordnung ... person* ~ {not}",
            "{not} ~ auf ~ (person|identität) ~ (schlie(ß|ss)en|rückschlie(ß|ss)en|rückzuschlie(ß|ss)en|geschlossen)",
            "(gerät*|computer*|rechner*|anschluss|zahl*|router*|modem*|verbindung|netzwerk) ... {not} ~ (menschen|person*|(zu|von|über|auf) (ihnen|dir|sie|dich))", "{personal data} ~ {not}",
            "{personal data} (daten )?(handelt|geht|ist|sind) ... {not}", "({is}|betracht*) ~ {anonymous}", "(führt|führen) ~ zu keiner? person*",
            "{anonymous} (daten|informationen|angaben)", "{traceable} ... {not}", "{person} ~ {not} ~ {recognise}",
            "{not} ~ {recognise} ~ {person}", "{recognise} ~ {not} ~ {person}", "{not} ~ {person} ~ {recognise}", "{person} ... {recognise} ~ {not}", "(lassen|lässt|können|kann) ~ {not} ~ (zuordnen|zugeordnet)", "(sagt|sagen|verrät|verraten|offenbar*) ~ {not} ~ über (sie|dich|ihre|deine)", "(sagt|sagen) ~ über (sie|dich|ihre person|deine person|menschen|personen) ~ {not}", "(fehlt|fehlen) ~ bezug", *_NO_LAW.de,
        ),
    ),
    unless=_ANONYMISED,
    aside=NOT_OF_ADDRESSES,
)  # fmt: skip  # lists of phrases

IP_DENIED = Rule(
    "ip-not-personal",
    says=Phrases(
        nl=(
            "{ip} ~ {is} ~ geen {personal data}",
            "{ip} ... (niet|nooit|geenszins) ~ als {personal data}",
        ),
        en=(
            "{ip} ~ (is|are) (not|never|no) ~ {personal data}",
            "{ip} ... (not|*n't|never) ~ (count*|qualif*|class*|regarded|considered|seen|treated|deemed|rank*|constitute*) ~ {personal data}",
        ),
        de=(
            "{ip} ~ (ist|sind) ~ kein* personenbez*", "{ip} ... nicht ~ als (personenbez*|persönlich*)", "{ip} ... nicht ~ zu (den )?(personenbez*|persönlichen daten)",
        ),
    ),
    unless=Phrases(
        nl=("(geen|niet) ~ meer", "(ingekort*|geanonimiseerd*|verkort*|afgekort*|gemaskeerd*|gepseudonimiseerd*) {ip}"),
        en=("no longer", "(shortened|anonymi*|truncated) {ip}"),
        de=("nicht mehr", "kein* ~ mehr", "(gekürzt*|anonymisiert*) {ip}"),
    ),
    aside=NOT_OF_ADDRESSES,
)  # fmt: skip  # lists of phrases
"""Said of every address, whatever is done with it."""

COOKIES = Rule(
    "cookies-not-personal",
    about=meaning("cookie"),
    says=Phrases(
        nl=(
            "{cookie} ... {not} ... {personal data}", "bevatten ~ (geen|nooit|niets) ~ {personal data}",
            "(deze|ze|die|zij|er|hierin|daarin|waarin|hiermee|daarmee|hieruit|daaruit|hierdoor|daardoor|ermee|erin) ... {not} ... {personal data}", "(hierin|daarin|waarin|erin) ~ {not} ~ over (u|je|jou)", *_NO_LAW.nl[:1], _NO_LAW.nl[-1],
            "{not} ... {personal data} ... {cookie}", "{cookie} ... {not} ... {traceable}",
            "{cookie} ... {not} ~ (tot|aan) (u|een persoon|personen|een individu|individuen|uw persoon) ~ (herleid*|koppel*|gekoppeld|linken|gelinkt|verbonden|toe te wijzen|toegewezen)",
            "{cookie} ... (blijven|blijft|alleen|enkel|slechts|uitsluitend|louter|puur|zuiver|geheel|volledig|volstrekt|altijd|steeds|zijn|is|dus|daarom) ~ {anonymous}",
            "{anonymous} ~ {cookie}", "cookies ... {not} ~ tot u", "{cookie} ... {not} ... {person}",
            "{cookie} ... {not} ~ ({data} )?(over|van) (u|je|jou)", "{cookie} ... {not} ~ naar (u|je|jou) (verwijst|wijst|leidt|verwijzen|wijzen)", "{person} ... {cookie} ~ {not}", "{person} ~ {not} ~ {cookie} ~ {recognise}", "{cookie} ... {not} ~ (naam|namen|persoonlijks)",
            "{cookie} ... (niemand|geen (mens|persoon|bezoeker)) ~ {recognise}", "{cookie} ... {personal data} ~ {not}",
            "{personal data} ~ {not} ~ in ~ {cookie}", "{personal data} ~ {not} ~ (erin|daarin|hierin)",
            "{personal data} ~ (er|daar) ~ {not} ~ in", "{personal data} ... in ~ {cookie} ~ {not}",
            "{cookie} ... (geen|niets|niks) ~ (waarmee|waaraan|waaruit|waardoor)", "{cookie} ... {recognise} ~ {not} ... {person}",
            "{cookie} ... (buiten|niet|geen) ~ {law of data}", "(deze|ze|die|zij) ... {not} ~ {recognise} ~ {person}",
            "{not} ~ (over|met|van|aan|naar) (u|je|jou) als (mens|persoon|individu)", "({personal data}|{traceable}|{leading to}) ... (bevatten|bevat) ~ {not}", "({personal data}|{traceable}|{leading to}) ... (zitten|zit|staan|staat) ~ {not} (er)?in", "{belongs to nobody}",
        ),
        en=(
            "{cookie} ... {not} ... {personal data}", "(contain|hold|carry) ~ (no|not|nothing|never) ~ {personal data}", "(these|they|it|which|that) ... {not} ... {personal data}",
            "({not}|none) ~ {personal data} ... {cookie}", "nothing personal ... {cookie}",
            "{personal data} ~ {not} ~ in (there|them|it|these)",
            "(none|nothing) ~ {cookie} ... ({personal data}|{traceable})", "{cookie} ... {not} ... {traceable}",
            "{not} ... {traceable} ... {cookie}",
            "{cookie} ... (remain|remains|stay|only|solely|purely|merely|always|just|are|is|therefore|thus|entirely|completely) ~ {anonymous}",
            "{cookie} ... {not} ... {recognise} ... {person}",
            "{cookie} ... (hold|holds|contain*|store*|tell*|say*|reveal*|know*|carr*|includ*|compris*|giv*|save*|disclos*|collect*) ~ nothing",
            "{cookie} ... nothing to do with ~ {personal data}", "{not} ... (human being|living person|real person|flesh and blood)", "({personal data}|{traceable}) ... (never|not|at no time|nowhere) ~ (among|in|inside) (them|it|these|there)", "{belongs to nobody}", "{cookie} ... (no|nothing|not) ~ (by|from|with|through) which",
            "{cookie} ... {not} ~ about you", "{cookie} ... {not} ~ (name|names|personal)",
            "{cookie} ... in no way gives ... about you", "{cookie} ... (not|*n't|never) ~ {recognise} (anybody|anyone)", "{person} ~ {not} ~ {recognise} ~ {cookie}",
            "{not} ~ {recognise} ~ {person} ~ {cookie}", "{cookie} ... (outside|beyond|not|*n't) ~ {law of data}",
            "{cookie} ... (not|*n't|never) ~ (linked|tied|connected|related|associated|matched|attributed|traced) (to|with) (any |a |an |the )?(you|person*|individual*|customer*|user*|visitor*|name*)",
        ),
        de=(
            "{cookie} ... {not} ... {personal data}", "enthalten ~ kein* ~ {personal data}", "{personal data} ~ enthalten ~ nicht",
            "(diese|sie|darin|dabei|hierbei|es|dadurch|hierdurch|hierin|hieraus|daraus) ... {not} ... {personal data}",
            "{cookie} ... {not} ... {traceable}",
            "{cookie} ... (bleiben|nur|ausschließlich|lediglich|stets|immer|sind|ist|völlig|rein|daher|somit) ~ {anonymous}",
            "{cookie} ... {not} ... {person}", "{cookie} ... {personal data} ~ {not}",
            "({personal data}|{traceable}) ... {cookie} ~ {not}",
            "({personal data}|{traceable}) ~ {not} ~ in ~ {cookie}",
            "{personal data} ~ {not} ~ (darin|drin|davon|enthalten)", "{personal data} ~ (darin|drin|dort|da) ~ {not}", "{person} ... {cookie} ~ {not}",
            "kein* ({personal data}|{traceable}) ... {cookie}",
            "{cookie} ... (keine|nichts) ~ (an|aus|mit|anhand) (denen|dem|derer)",
            "{cookie} ... {not} ~ (über sie|über ihre|über dich|von ihnen|von dir)",
            "{cookie} ... {not} ~ (name|namen|persönlich)", "{cookie} ... {recognise} ~ {not}",
            "{not} ~ (über|mit|zu|von|auf) (ihnen|sie|dir|dich) als (mensch|person|individuum)", "({personal data}|{traceable}|{leading to}) ... (enthalten|enthält|darin|drin|finden) ~ {not}", "{belongs to nobody}", "{cookie} ... niemand* ~ {recognise}", "{cookie} ... sie ~ (niemand|nicht) ~ {recognise}",
            "{cookie} ... nicht ~ {law of data}", "{cookie} ... mit ~ (person|identität) ~ nichts zu tun", "{cookie} ... (erlauben|ermöglichen|gestatten) ~ nicht,? (sie|dich) ~ {recognise}", "({personal data}|{traceable}) ... {cookie} ~ {impossible}",
        ),
    ),
    unless=Phrases(
        nl=(
            "(zonder|tenzij) ~ {cookie}", "geen (_ )?{cookie}", "ip-adres*",
            "(geanonimiseerd*|anonimis*|gepseudonimiseerd*|anoniem gemaakt|gemaskeerd|ingekort*|afgekort)", "niet {anonymous}", "geen cookies", "om ~ {cookie} te",
        ),
        en=(
            "(not use|not place|not set|without) ~ {cookie}", "no (_ )?{cookie}", "not use", "not {anonymous}",
            "ip-address*", "(anonymi*|pseudonym*|mask*|shorten*|truncat*)", "to (refuse|reject|decline|disable|block) ~ {cookie}",
        ),
        de=(
            "(keine|ohne) (andere* |weitere* )?{cookie}", "(keine|ohne) {cookie}, die", "nicht {anonymous}",
            "ip-adresse*", "(anonymisier*|pseudonym*|maskier*|gekürzt*)", "um ~ {cookie}",
        ),
    ),
    aside=meaning("consent")
    | Phrases(
        nl=("(delen|gedeeld) ~ met", "(wij|we|{cookie}) ~ {share}", "van andere*", "(weiger*|geweigerd|uitschakel*|uit te schakelen|uitzet*|uit te zetten|uitgezet|blokkeer*|blokkeren|geblokkeerd|uit staan|uitgeschakeld|afwijs*|afwijz*)", "verkopen"),
        en=("(we|i|they|{cookie}) ~ share", "(refuse*|reject*|declin*|disabl*|block*|switch* off)", "sell"),
        de=("weitergeben", "(ablehn*|abzulehnen|deaktivier*|blockier*|abschalt*)", "verkaufen"),
    ),
)  # fmt: skip  # lists of phrases

_NO_CLAIM = Phrases(
    nl=(
        "(partij*|leverancier*|*verwerkers|dienstverlener*|derden|derde|zij|doorgifte*|doorgift*|transfer*|bedrijven|toezichthouder|firma*|hosting*|afspraken|overeenkomst|overeenkomsten)",
        "(autoriteit|gegevensbeschermingsautoriteit) ~ (ziet|controleert|toezicht)",
        "(recht op|rechten|uw recht|hebt u|heeft u|heb je|verzoek*|klacht*|klagen|bezwaar|meld*|datalek*)", "{consent}", "(als|indien|wanneer) (u|je) ~ (vindt|denkt|meent|oordeelt|gelooft|vermoedt|van mening|van oordeel)", "(verantwoordelijke?|*verantwoordelijke|informeren|definitie|verstaan|functionaris*)", "(indien|wanneer|of) (wij|we|onze|deze|dit) ... {complies}",
        "(moet*|verplicht|verplichte|verplichten|eist|proberen|streven|streeft|willen|wensen|dienen|dient|helpt|trachten|tracht|pogen|inspann*|beogen|beoogt)", "om ~ (blijven )?(te )?(blijven )?voldoen", "zodat (wij|we)",
        "(bewaar*|bewaren|bewaartermijn*|fiscale|belasting*|garantie|#* jaar)", "{invoice}", "{not} ~ ({complies}|{in line with})", "{complies} ~ niet aan", "(beginsel*|principe*|artikel|art.|art|onder meer) (#*|van|uit)", "beginsel*", "(gebaseerd op|op basis van|op grond van|grondslag*|rechtsgrond*)", "{ground}",
    ),
    en=(
        "(supplier*|processor*|provider*|compan*|third part*|partners|they|transfer*|safeguards|where this happens|contractors|host|contract)",
        "(right|rights|request*|complain*|object|withdraw|consent|notify|breach*|principle*)", "if you (think|believe|feel)", "(controller|responsible|inform|informs|means|defin*|officer)", "to comply ~ {law of data} ~ we", "(if|whether|when|where|unless) ... {complies}",
        "(must|has to|have to|obliged|required to|our best|our utmost|utmost to|try to|tries to|trying to|aim to|strive to|order to|need to|necessary to|seek to|hard to|efforts? to|attempt to|intend to|wish to|hope to|endeavour*|want to|helps|as far as possible)", "(update|change|disclos*|retain*|retention|records are kept|#* years)", "{invoice}", "(keep|store|use|may) ~ to comply",
        "(authority|commissioner|ico|regulator) ~ (check*|whether|supervis*|oversees)", "{not} ~ ({complies}|{in line with})", "(article|art.) #*", "(legal|lawful) bas*", "{ground}", "requirements of our",
    ),
    de=(
        "(art|art.|artikel|§|abs|lit) ?#*",
        "{complies} wir ~ nicht", "(dienstleister*|anbieter|hoster|dass er sich|partner*|unternehmen|dritte*|firmen|sie müssen|auftragsverarbeit*|weisung*|garantien|übermittlung*|vertrag*|verträge*)",
        "(recht|rechte|anspruch|auskunft|beschwer*|widerspruch*|antrag*|anfrage*|einwilligung*|meld*|*panne|informieren|grundsatz*|grundsätze*|prinzip*)", "wenn sie ~ (meinen|glauben|ansicht|auffassung)", "(verantwortlich*|defini*|bedeutet|*beauftragte*)", "(ob|sofern|falls) ... {complies}",
        "(müssen|muss|dürfen sie|können sie|verpflichtet|bemüh*|möchten|wollen|versuchen|hilft)", "(behörde|aufsichtsbehörde*) ~ (prüft|überwacht|kontrolliert|ob)",
        "(aufbewahr*|bewahren|speicherfrist*|steuer*|handelsrecht*|#* jahre)", "{invoice}", "verstößt", "um ... zu", "{not} ~ ({complies}|{in line with})", "deren datenschutz*", "*niveau*", "*rechtsgrundlage*", "{ground}", "datenschutz(bestimmungen|vorschriften|erklärung) (von|des|der) _",
    ),
)  # fmt: skip  # lists of words
"""What others must do, what somebody may ask, what a law demands or says of one thing: no claim about the shop."""

LAWFUL = Rule(
    "compliance-claimed",
    says=Phrases(
        nl=("{in line with} ... {law of data} & {claimed}", "(komen|komt|kom) ... {law of data} ~ na", "{complies} & {law of data} & {claimed}", "zoals (het |dat )?(de wet|het hoort volgens de wet) ~ (voorschrijf*|vraagt|wil|verlangt|eist|oplegt|bepaalt|vereist|gebiedt)", "zoals ~ {law of data} ~ (voorschrij*|vraagt|vragen|wil|verlang*|bedoelt|het wil|eist|eisen|oplegt|opleggen|bepaalt|vereist)", "wat ~ {law of data} ~ (voorschrij*|verlangt|eist|oplegt)", "zoals (vereist|voorgeschreven|bepaald|verlangd|opgelegd|geëist|gevraagd|voorzien) (door|in|volgens|bij) ~ {law of data}"),
        en=("{in line with} ~ {law of data} & {claimed}", "{complies} & {law of data} & {claimed}", "(exactly|just|precisely) (as|what|how|the way) the law ~ (requires|demands|prescribes|says|wants|asks|dictates|stipulates|expects)", "as (required|prescribed|demanded|laid down|set out|stipulated|dictated|specified|provided) (by|in|under) ~ {law of data}", "(as|the way|what) ~ {law of data} ~ (prescribe*|says|say|asks|ask|demands|demand|wants|lays down|dictate*|stipulate*|requires|require)"),
        de=("{in line with} ~ {law of data} & {claimed}", "{complies} & {law of data} & {claimed}", "(so|genau) ~ wie ~ (das|vom|im) gesetz ~ (vorschreib*|verlang*|vorsieht|fordert|will|vorgibt|gebietet|bestimmt|vorgeschrieben|gefordert)", "(wie|was) ~ {law of data} ~ (vorschreib*|verlang*|vorsieht|vorsehen|fordert|fordern|vorgeschrieben|vorgegeben|vorgibt|vorgeben|gefordert|gebietet|will)", "(kommen|kommt|komme) ... {law of data} ~ nach", "{law of data} ~ (kommen|kommt|komme) ~ nach", "(richten|richte|richtet|orientieren|orientiert) ~ (uns|mich|sich) ... {law of data}"),
    ),
    unless=_NO_CLAIM | OUTDATED.says,
    by_clause=True,
)  # fmt: skip  # lists of phrases
"""Whatever a shop does is said to be as the law asks; who minds the law names it at least. Of a former law another fault tells."""

PROVEN = Rule(
    "compliance-claimed",
    says=Phrases(
        nl=(
            "(avg|gdpr|privacy)-(proof|compliant|compliance|gecertificeerd*|geaccrediteerd*|gevalideerd*|geattesteerd*|attest*|bestendig*|keurmerk*|conform*|klaar|ready|goedgekeurd*|gekeurd*|getest*|getoetst*|gecontroleerd*|certifica*|certificering|label)",
            "(avg|gdpr)-(vriendelijk*|veilig*|waterdicht*)", "(avg*|gdpr*|privacy*) ~ (in|op) orde", "(avg|gdpr|privacywet*) ... (alles|helemaal|keurig|netjes|dik|prima) ... (in orde|op orde|voor elkaar|snor)", "(avg|gdpr|privacywet*) ... (snor|kits)", "(avg|gdpr|privacy)-technisch ... (safe|veilig|rit|goed|orde|top)", "(avg|gdpr) ... van a tot z", "(autoriteit*|toezichthouder) ... (niets|niks) ~ (aan te merken|aanmerken|op te merken|in te brengen|te klagen|te berispen)", "compliant ~ {law of data}", "{law of data} ~ compliant", "{exclusively} ~ (op (basis|grond) van|binnen|volgens|conform) ~ {legal bounds} & {named law}", "binnen ~ wettelijke? (kaders|kader|grenzen|perken|krijtlijnen|marges)", "{approved} & ({law of data}|autoriteit|toezichthouder|privacy*|gegevensbescherming)",
        ),
        en=(
            "(gdpr|privacy|data-protection)-(compliant|certified|proof|ready|approved|conform*|tested|audited|accredited|checked)", "gdpr-(friendly|compliance|safe)", "(regulator|authority|ico|commissioner) ... nothing ~ (complain*|object*|fault|wrong|criticis*)", "{exclusively} ~ (on the basis of|within|under|in line with) ~ {legal bounds} & {named law}", "(gdpr|privacy|data protection) ~ (certificate*|certification|seal|kitemark|accreditation)", "({perfectly}|therefore|always) (compliant|lawful|legal|above board)",
            "{approved} & (data protection|information commissioner*|ico|supervisory authority|gdpr|privacy)", "tick* ~ box* ~ {law of data}", "by the book ~ (gdpr|law*|privacy|data protection)", "by the book ... {law of data}", "(gdpr|data protection law*|privacy law*) ... (ducks in a row|all in order|in perfect order|all sorted|nothing to worry|in good order|under control|taken care of|spot on|covered)", "pass* ~ (gdpr|privacy|data protection) ~ (audit|test|check|inspection|assessment|review)",
        ),
        de=(
            "(dsgvo|ds-gvo|datenschutz|gdpr)-(konform*|zertifiziert*|gerecht*|sicher|fest|geprüft*|getestet*|genehmigt*|siegel|gütesiegel|zertifi*|compliant|ready|proof|tauglich*|freundlich*|fit|getreu*|safe)", "gesetzes-konform*", "rechts-konform* ... ({law of data}|gesetz*)", "rechtssicher", "{exclusively} ~ (grundlage|basis|rahmen|übereinstimmung|einklang) ~ {legal bounds} & {named law}",
            "{approved} & (dsgvo|datenschutz*|aufsichtsbehörde|landesbeauftragte*|edöb)", "datenschutz(rechtlich)? zertifiziert", "datenschutzrechtlich ~ (einwandfrei*|sauber*|korrekt*|unbedenklich*|konform*|wasserdicht*)", "gesetzestreu*", "(dsgvo|datenschutz*) ~ in ordnung", "(dsgvo|datenschutz*) ... (alles|ganz|bestens) ... (in * ordnung|geregelt|im griff)", "(aufsicht*|*behörde) ... nichts ~ (auszusetzen|beanstanden|beanstandet|einzuwenden|bemängeln|bemängelt|meckern|rütteln)",
        ),
    ),
    unless=OUTDATED.says
    | Phrases(
        nl=("{must} ~ (voldoe*|zorgen)", "(keurmerk|certificaat) ~ (winkel|ssl|site)", "*verwerkers", "{ground}", "compliance (officer|manager|team|afdeling)"),
        en=("(have to|required to|in order to|to|require*|ask*|must) ~ (comply|be compliant)", "processors", "{ground}", "compliance (officer|manager|team|department)"),
        de=("{must} ~ {complies}", "auftragsverarbeiter", "*niveau*", "{ground}", "compliance (officer|manager|team|abteilung)"),
    ),
    by_clause=True,
)  # fmt: skip  # lists of phrases
"""It bears a word or a seal for being lawful, or somebody has approved it."""

GUARANTEED = Rule(
    "compliance-claimed",
    says=alike("{guarantee} ... {in line with} ~ {law of data}", "{complies} ~ {perfectly} ~ {law of data}"),
    unless=alike("{not} ~ {guarantee}", "{guarantee} ~ {not}", "{not} ~ {complies}", "{complies} ~ {not}"),
    by_clause=True,
)
"""What the law asks is guaranteed or wholly done, even for a transfer that rests on a ground."""

SAFE = Rule(
    "compliance-claimed",
    says=Phrases(
        nl=(
            "{perfectly} (_ )?({secure}|veilige|in (veilige|goede|vertrouwde|de beste) handen)", "(gegarandeerd|altijd|steeds|immer|te allen tijde|ten allen tijde|gegarandeerd altijd) ({secure}|in (veilige|goede|vertrouwde|de beste) handen)", "{unbreakable}", "{impossible} & {harm}", "{harm} ... geen ~ kans",
            "(kan|kunnen|zal|zullen|worden|wordt|raken|raakt|vallen|valt) ~ {in no way} ~ {harm}", "(kan|kunnen) niet (_ )?{harm}", "({nobody}|geen hacker|niemand) ~ (kan|komt|lukt|kunnen|slaagt|zal) ~ {harm}", "{harm} ~ (nooit|niets|nimmer)", "(nooit|niets) ~ (uitlek*|lekt)",
            "{guarantee} & ({secure}|*gegevens|handen|privacy|verkeerde handen|beveilig*)", "({perfectly}|altijd|steeds|te allen tijde|ten allen tijde) ~ (gewaarborgd|gegarandeerd|verzekerd)", "{harm} ~ (komt|komen) ~ niet voor", "zo veilig (_ )?(_ )?als", "(kan|kunnen|zal) ~ (niets|niks) ~ (gebeuren|overkomen|misgaan|mislopen|fout gaan)", "(geen|zonder) enig (risico|gevaar) ~ {data}", "{data} ~ geen enkel (risico|gevaar)", "geen enkel (risico|gevaar) ~ {data}",
        ),
        en=(
            "{perfectly} (_ )?({secure}|in (the )?(safe|safest|good|best|capable|trusted) hands)", "(always|guaranteed) (to be )?({secure}|in (safe|good) hands)", "in the (safest|best) (possible )?hands", "{unbreakable}", "{impossible} & {harm}", "{harm} ... no chance", "(cannot|can't|could not|couldn't) (ever |possibly |simply |just )?(be )?{harm}",
            "(can|could|will|cannot) ~ {in no way} ~ {harm}", "({nobody}|no hacker*|hackers) ~ (can|could|will|cannot|able|manage*) ~ {harm}", "nobody can (get|break) (in|into our)", "nothing ~ leaks", "(nothing|no harm) can ~ (happen|come|go wrong|be {harm}|{harm})",
            "{guarantee} & ({secure}|privacy|data|confidential*)", "({perfectly}|always) ~ guaranteed", "{harm} (do not|don't|never|will not|won't) (ever )?(happen|occur|arise|take place)", "as (safe|secure) (_ )?(_ )?as", "safe as (houses|in a vault|the bank of england)",
        ),
        de=(
            "{perfectly} (_ )?(_ )?{secure}", "{perfectly} (_ )?in (sicheren|guten|besten) händen", "{perfectly} (sichere*|geschützte*|gesicherte*)", "(immer|stets|jederzeit|garantiert|rund um die uhr) {secure}", "(immer|stets|jederzeit|garantiert) in (sicheren|guten|besten|den besten) händen", "{unbreakable}", "{impossible} & {harm}", "{harm} ... keine ~ chance",
            "(können|kann|werden) ~ {in no way} ~ {harm}", "{nobody} ~ (kann|können|kommt|gelangt|schafft) ~ {harm}", "({secure}|datenschutz|datensicherheit) ... (jederzeit|zu jeder zeit|stets|immer|voll*) ~ (gewährleistet|garantiert|sichergestellt)", "{harm} ~ (gibt es|kommt|kommen|passiert|passieren) ~ nicht", "(sicherheit|datenschutz|datensicherheit) ... {perfectly} ~ (gewährleistet|garantiert|sichergestellt)", "(kann|können) ~ nichts ~ (passieren|geschehen|zusto(ß|ss)en|schiefgehen)",
            "{guarantee} & ({secure}|schutz|daten|datenschutz|privatsphäre)", "sicher wie (in|ein*|auf|die|gold)", "sicherer geht",
        ),
    ),
    unless=Phrases(
        nl=("{not} ~ ({guarantee}|beloven|{perfectly}|{unbreakable}|{impossible})", "garander* (niet|geen)", "{perfectly} ... ({secure}|veilige) ... {impossible}", "{perfectly} ... ({secure}|veilige) ... {not} ~ (mogelijk|haalbaar|te geven|te bieden|garander*|garandeer*|beloven|zeker)", "{secure} (bestaat|bestaan|is|zijn) (_ )?{not}", "{secure} (is|blijft) ~ {impossible}", "geen ~ (systeem|website|site|winkel|verbinding|beveiliging|*maatregel*)", "levertijd", "(partij*|leverancier*|*verwerkers|zij|doorgifte*|transfer*) ~ (voldoe*|garander*)", "{ground}"),
        en=("{not} ~ ({guarantee}|promise*|{perfectly}|{unbreakable}|{impossible})", "{perfectly} ... {secure} ... {impossible}", "{perfectly} ... {secure} ... {not} ~ (possible|guarantee*|promise*|exist*|ensure*|achiev*|assure*|offer*)", "{secure} (is|remains) ~ {impossible}", "no ~ (system|site|website|method|server|transmission)", "guarantee* (claim*|period|on)", "(with|under|for) (the|our|your|a) guarantee", "no ~ measure*", "unless", "{ground}"),
        de=("{not} ~ ({guarantee}|versprechen|{perfectly}|{unbreakable}|{impossible})", "{perfectly} ... {secure} ... {impossible}", "{perfectly} ... {secure} ... {not} ~ (möglich|garantier*|gewährleist*|versprech*|gibt|erreich*|bieten|zusichern)", "{perfectly} ... {secure} ... (gibt|bietet|besteht) ~ {not}", "({secure}|{perfectly}) ~ (unmöglich|nicht möglich)", "kein* ~ (system|website|shop|server|übertragung|verfahren|*maßnahme*)", "{ground}"),
    ),
    by_clause=True,
)  # fmt: skip  # lists of phrases
"""Nothing can go wrong."""

BASIS = Rule(
    "basis-wrong",
    says=Phrases(
        nl=(
            "(door|met|als|wanneer|indien|bij|zodra|via|middels|telkens|wie|(iedereen|eenieder|elkeen|degene|hij|klanten|kopers|bezoekers|gebruikers) die) ... {acting} ... {agree}",
            "(bestelt|koopt|bestel|koop|bezoekt|bezoek|gebruikt|gebruik|blijft|blijf|surft|surf|winkelt|winkel|shopt|shop|rekent|reken) (u|je|jij) ... {agree}",
            "{acting} ... (geldt|gelden|betekent|houdt|impliceert|staat gelijk|telt|komt neer|beschouw*|aanzien|aangemerkt|veronderstel*) ... {agree}", "gaan (wij|we) er ~ van uit ... {agree}", "(nemen|neem) (wij|we|ik) ~ aan ... {agree}", "(gaan|ga|gaat) ~ (ervan|er van|er vanuit|ervanuit) ... {agree}", "(geacht|verondersteld) ... {agree}", "{order} (is|vormt) (meteen |ook |tevens )?(uw|je|een) {consent}",
            "{agree} ... (zodra|door|met) ~ (site|website|webshop|winkel|pagina)", "{agree} ... (door|met|zodra|wanneer|bij het|bij uw|via) ~ {order}", "stemt ... {order} ... in met", "gegevens ... te (verstrekken|geven|delen|laten|bezorgen|verschaffen|vullen|maken) ~ {agree}", "{agree} ... (zodra|door|wanneer) ... (registreer*|achterlaat|invult)",
            "{handled} ... {rests on} ~ {consent}", "{rests on} ~ {consent} ... {handled}", "(grondslag|basis|grond|rechtsgrond*|rechtsbasis|verwerkingsgrond*|baseren|steunen|stoelen) ... {handled} ... {consent}",
            "{handled} ... {consent} ~ (grondslag|rechtsgrond*|rechtsbasis|verwerkingsgrond*)", "{consent} is ~ (grondslag|rechtsgrond*|rechtsbasis|verwerkingsgrond*|basis) ~ {handled}",
            "{handled}: {consent}", "{handled} ~ {consent} (voor )?(nodig|vereist|noodzakelijk|benodigd)", "{handled} ~ (uitvoeren|verwerken|afhandelen|leveren|verzenden|behandelen) ~ {consent} nodig", "(nodig|vereist|vragen|vraag|gebruiken|gebruik) ~ {consent} ~ {handled}", "{handled} ~ met ~ {consent}", "met (uw|je|jouw) {consent} ... {order}", "op (die|deze|dat|dit|uw|je) {consent} ... {handled}",
        ),
        en=(
            "(by|if|when|whenever|once|your|upon|through|with|in|anyone|everybody|everyone|whoever|those|visitors|customers|users) ... {use site} ... {agree}",
            "(by|if|when|whenever|upon|on placing|in placing|at (the )?(time|moment)|anyone|everybody|everyone|whoever|those) ... {order} ... {agree}", "at (the )?check-out ~ {agree}", "with (your|each|every|any|the) {order} ... {agree}", "(assume|presume|take it|take this|take that|deem*|conclude|infer|regard * as|treat * as|consider * as) ... {agree}",
            "(by|when|in|upon|through) (giving|providing|submitting|supplying|registering) ... {agree}", "(by|when|in|upon|through) (entering|filling|completing|sending|leaving|handing|creating) ~ ({data}|form|forms|message|name|account|fields) ... {agree}", "(giving|providing|submitting|registering|entering|supplying) ~ means ~ {agree}", "(constitutes|constitute|means|implies|imply|signifies|signify|counts as|amounts to|equals|entails|is tantamount to|(is|be) (taken|regarded|treated|seen|considered|interpreted) as) ... {agree}", "{agree} ... (as soon as|the moment) ~ (site|website|webshop|store|shop|page)",
            "{agree} ... (by|through|when|upon|on|once|as soon as|with) (_ )?(_ )?(visiting|using|browsing|surfing|perusing|entering our|entering the|continuing|ordering|buying|purchasing|placing|order|check-out|buy)",
            "{handled} ... {rests on} ~ {consent}", "{rests on} ~ {consent} ... {handled}", "(basis|ground) ... {handled} ... {consent}", "{consent} is ~ (basis|ground) ... {handled}",
            "{handled} ... {consent} is ~ (basis|ground)",
            "{handled}: {consent}", "{handled}: (legal |lawful )?(basis|ground) (is |of )?(your )?{consent}", "{handled} ~ (need|require*) ~ {consent}", "(need|require*|ask) your {consent} ~ {handled}", "(use|uses|using) ~ {consent} ~ (to|for) ~ {handled}", "{handled} ~ (with|under) ~ consent", "on (that|this|your|such) consent ... {handled}",
        ),
        de=(
            "(durch|mit) ~ (angabe|mitteilung|eingabe|überlassung|übermittlung|übersendung|bekanntgabe|preisgabe) ~ (daten|angaben) ... {agree}", "(durch|mit|indem|mittels) ~ (registrier*|kontoeröffnung) ... ({agree}|stimmt)", "(durch|mit|wenn|indem|bei|mittels) ... {acting} ... ({agree}|stimmt)", "(wer|alle, die) ... {acting} ... ({agree}|stimmt)",
            "(bestellen|kaufen|besuchen|nutzen|bestellst|kaufst|besuchst|nutzt|surfst) (sie|du) ... {agree}", "gehen wir ~ davon aus ... {agree}", "(nehmen|setzen) wir ~ (an|voraus) ... {agree}", "unterstellen wir ... {agree}", "(betrachten|werten|deuten|verstehen|sehen) wir ... als ~ {consent}", "(gewertet|verstanden|gedeutet|angesehen|betrachtet) ~ als ~ {consent}", "als ~ {consent} ~ (gewertet|verstanden|gedeutet|angesehen|betrachtet)", "{acting} ... (bedeutet|heißt|heisst|impliziert|beinhaltet|gilt|zählt) ~ {consent}", "gehen wir von ~ {agree} ~ aus",
            "rechtlich ~ {consent}", "gilt als ~ {consent}", "gilt ~ {consent} als", "sobald ~ (seite|website|webseite|shop|webshop|onlineshop) ... {agree}", "sobald ~ {acting} ... {agree}", "{agree} ... (sobald|indem) ~ {acting}", "(einverstanden|stimm*|willig*|akzeptier*) ... wenn (sie|du) ~ {use site}", "{agree} ... (durch|mit) ~ (dem|den|der|einem|einer|ihrem|ihrer) ~ {acting}", "{agree} ... durch ~ {acting}",
            "willig* ~ mit ~ {acting}",
            "{handled} ... {rests on} ~ {consent}", "{rests on} ~ {consent} ... {handled}", "(*grundlage|stützen|stütze) ... {handled} ... {consent}",
            "{handled} ... {consent} ~ *grundlage",
            "{handled}: {consent}", "{handled} ~ (brauchen|benötigen|brauche|benötige|bedarf|bedürfen|setzt|setzen) ~ {consent}", "(brauchen|benötigen|erbitten|nutzen|verwenden) ~ {consent} ~ {handled}", "{handled} ~ {consent} (erforderlich|notwendig|nötig)", "{handled} ~ mit ~ {consent}", "auf (diese*|ihre*|deine*) {consent} ... {handled}",
        ),
    ),
    unless=Phrases(
        nl=(
            "(alleen|uitsluitend|enkel|slechts) met ~ {consent}", "(wij|we|ik) (_ )?vragen", "recht op", "{scoring}", "(niet|aanvraag|verzoek) ~ (accepteer*|accepteren|geaccepteerd)", "(accepteer*|accepteert) ~ (aanvraag|verzoek)", "(als|indien|wanneer) (u|je) ~ {consent} (voor )?(geeft|geef|gaf|hebt|heeft|gegeven|verleent|verleend)",
            "(nieuwsbrief|newsletter|mailing|e-zine)*", "(niet|geen|nooit) ~ {consent}", "(vinkje|vakje|hokje)", "(aanvink*|aan te vinken|aangevinkt|aankruis*|aangekruist)", "(klik*|druk|drukt|tik|tikt) ~ (akkoord|oké|ok|ja|accepteren|bevestig*|link*|aanmeld*)",
            "(akkoord|oké|ok|ja|accepteren|bevestig*|aanmelden) ~ (*klik*|gedrukt|drukt|drukken|getikt|tikt)", "akkoord te klikken", "aan te melden", "(intrek*|in te trekken|ingetrokken)", "(pas|uitsluitend|alleen|enkel|slechts) ~ (nadat|na|als)",
            "alleen ~ toestemming ~ (mail*|bel*|sms*|door)", "achteraf", "vragen (wij|we)", "als u toestemming", "met uw toestemming ... (cookie*|mail*|sturen|nieuws*|volgen|aanbieding*)",
            "vraagt", "(kunt|kun|kan) ~ {consent}", "{consent} ~ niet (nodig|vereist)", "{by contract}", "nadat u", "browser ~ (cookies )?accepteert",
            "toestemming ~ (marketing*|reclame*|aanbieding*)", "(na|nadat|wijziging*|gewijzigd*) ~ (wijziging*|aanpassing*|beleid)", "rechtsgronden", "toestemming of", "(algemene|onze) voorwaarden", "(verkoop|verkoops|leverings|gebruiks)voorwaarden",
        ),
        en=(
            "right (to|of)", "{scoring}", "(not|*n't|your application|your request) ~ accept*", "accept* ~ (application|request)", "if you give ~ (consent|permission)",
            "newsletter*", "not ~ {consent}", "tick*", "check (the|this|a) ~ box", "(click*|press|presses|pressed|pressing|tap*|hit) ~ (accept*|agree*|ok|yes|confirm*|allow*|link)", "sign* up", "withdraw*", "subscri*", "only ~ consent ~ (e-mail*|call*|text*|pass*)", "we ask",
            "request* permission", "asked to", "prior consent", "consent or", "terms and conditions", "terms of (sale|service)", "only (if|when|once|after)", "ask ~ consent", "until you", "(if|when|once) you (consent|agree|accept|said yes)",
            "consent ~ not (needed|required|necessary)", "{by contract}", "you (can|may) ~ ({consent}|{agree})", "(if|where|when|once|unless|that) you ~ given ~ consent",
            "(changes|updates|amendments|updated policy)", "by means of",
        ),
        de=(
            "{consent} ~ holen ~ nicht", "(recht|anspruch) auf", "{scoring}", "(antrag|anfrage|nicht|kein*) ~ akzeptier*", "akzeptier* ~ (antrag|anfrage)",
            "newsletter*", "(nicht|kein*) ~ {consent}", "häkchen", "(klick*|anklick*|drück*|tipp*) ~ (akzeptier*|zustimm*|einverstanden|ok|ja|bestätig*|link|anmeld*)", "(einverstanden|akzeptieren|zustimmen|ok|ja) ~ (*klick*|gedrückt|drück*|*getippt|*tippen|tippst)", "anmeldung", "widerruf*", "nur ~ {consent} ~ (an|weiter)",
            "erst ~ {consent}", "fragen wir", "(wenn|falls|sofern) (sie|du) ... (eingewilligt|zugestimmt|erteilt) (haben|hast)", "{consent} oder", "ohne ~ {consent}", "sofern (sie|du) ... (eingewilligt|zugestimmt|erteil*)", "sofern (sie|du) ~ {consent}", "(akzeptier*|stimm*|zustimm*|anerkenn*|einverstanden) ... (agb|geschäftsbedingungen)", "(agb|geschäftsbedingungen) ... (akzeptier*|zu|anerkenn*|einverstanden)", "(können|kannst) ~ {consent}", "{by contract}",
            "bestätigungs(mail|link)", "(änderungen|geänderten)", "(weitergabe|weitergegeben|paketankündigung|avisierung)",
        ),
    ),
)  # fmt: skip  # lists of phrases
"""Consent taken from what somebody does, or given as the ground for orders."""

BASIS_OF_ORDERS = Rule(
    "basis-wrong",
    says=alike("{handling} ~ {order} ~ {rests on} ~ {consent}")
    | Phrases(
        nl=("(*grond|*grondslag|basis) ... {order} ~ {handling} ... (is|vormt) ~ {consent}", "(*grond|*grondslag|basis) ... {handling} ~ {order} ... (is|vormt) ~ {consent}", "{consent} ~ {order} ~ {handling} & (dat|die|dit) ~ (*grond|*grondslag|basis)", "op (deze|die|uw|je|dat|dit) {consent} ~ (rust|berust|steunt|stoelt) ... {order}"),
        en=("(basis|ground) ... {handling} ~ (order*|purchase*) ... is ~ {consent}", "{consent} ~ {handling} ~ (order*|purchase*) & (that|this|which) ~ (basis|ground)", "{consent} ... on which ~ (rely|relies|rest|rests|base|based) ... {handling} ~ (order*|purchase*)", "(rely|relies|rest|rests|based) on (this|that|your) {consent} ... {handling} ~ (order*|purchase*)"),
        de=("(*grundlage|rechtsgrund) ... (*bestell*|*auftr*) ~ {handling} ... (ist|bildet) ~ {consent}", "(*grundlage|rechtsgrund) ... {handling} ~ (*bestell*|*auftr*) ... (ist|bildet) ~ {consent}", "auf (diese*|ihre*|deine*) {consent} ~ (beruht|stützen|stützt|gründet|fußt) ... (*bestell*|*auftr*)", "(*grundlage|rechtsgrund) ~ ist ~ {consent} ... (*bestell*|*auftr*) ~ {handling}"),
    ),
    unless=alike("{by contract}", "{not} ~ {consent}", "{measured}")
    | Phrases(nl=("(nieuwsbrief|beoordeling|review)*",), en=("(newsletter|review)*",), de=("(newsletter|bewertung|rezension)*",)),
)  # fmt: skip  # lists of phrases
"""Consent as the ground of handling orders, even where it was given with a tick."""

BASIS_MEASURED = Rule(
    "basis-wrong",
    says=alike("{measured} ... {by contract}"),
    unless=Phrases(
        nl=("(bestel*|lever*|koop|koopt|kopen|betaal*|betaling*)", "{consent}", "gerechtvaardigd*"),
        en=("(orders|ordering|ordered|an order|(the|your) orders?|deliver*|purchas*|pay*)", "{consent}", "legitimate"),
        de=("(bestell*|liefer*|kauf|kaufen|kaufst|gekauft|kaufabwicklung|zahl*)", "{consent}", "berechtigt*"),
    ),
)  # fmt: skip  # lists of phrases
"""The contract with a customer carries no newsletter, statistics or advertising."""

BASIS_TRACKED = Rule(
    "basis-wrong",
    says=alike("{tracking} ... {legitimate interest}", "{legitimate interest} ... {tracking}"),
    unless=alike("{consent}", "{never}", "{right to}"),
)
"""The interest of the shop carries no tracking."""

BASIS_VISITED = Rule(
    "basis-wrong",
    says=Phrases(
        nl=("(door|met|bij|via) ~ {use site} ~ {agree}",),
        en=("(by|through|with|in) ~ {use site} ~ {agree}",),
        de=("(mit|durch|bei) ~ {use site} ~ {agree}",),
    ),
    about=meaning("this site"),
    unless=Phrases(
        nl=("*klik*", "(vinkje|vakje|hokje|aanvink*)", "({not}|kunt|kun|kan) ~ {agree}", "voorwaarden", "wijziging*", "knop"),
        en=("click*", "tick*", "box", "({not}|can|may) ~ {agree}", "terms", "change*", "button", "if you"),
        de=("*klick*", "häkchen", "({not}|können|kannst) ~ {agree}", "agb", "geschäftsbedingungen", "änderung*", "schaltfläche", "button"),
    ),
)  # fmt: skip  # lists of phrases
"""Consent taken from a visit, whatever it is to."""

BASIS_SILENT = Rule(
    "basis-wrong",
    says=Phrases(
        nl=("(stilzwijg*|zwijgen|stilte|wie zwijgt) ... {agree}", "(niets horen|niet (_ )?(_ )?(_ )?(_ )?(reageert|reageer|antwoordt|laat weten)|geen (reactie|antwoord)) ... {agree}", "(vooraf|standaard|al|reeds) (_ )?(aangevinkt|aangekruist|ingevuld) ... {agree}"),
        en=("silence ... {agree}", "(not (_ )?(reply|respond|react|answer|tell us)|hear nothing|no (reply|response|answer)) ... {agree}", "(pre-tick*|pre-check*|(ticked|checked) (in advance|by default|already)|already (ticked|checked)) ... {agree}"),
        de=("(schweigen|stillschweig*|wer schweigt) ... {agree}", "(nicht (_ )?(_ )?(_ )?(_ )?(reagier*|antwort*|meld*)|keine (antwort|reaktion|rückmeldung)) ... {agree}", "(vorab|voreingestellt|bereits|schon|standardmäßig) (_ )?(angekreuzt|gesetzt|aktiviert|ausgewählt) ... {agree}"),
    ),
    unless=Phrases(nl=("(geldt|is|betekent) (niet|nooit|geen) ~ {agree}",), en=("(does not|is not|never|isn't) ~ {agree}",), de=("(nicht|nie|keine*) (als )?{agree}",)),
)  # fmt: skip  # lists of phrases
"""Consent taken from silence."""

BASIS_ELSEWHERE = Phrases(
    nl=("{measured}", "(account|klantaccount|beoordeling|review|cookie|chat|foto|sms|telefoon|e-mail|mail)*", "{by contract}"),
    en=("{measured}", "(account|review|cookie|chat|photo|text|phone|e-mail|email)*", "{by contract}"),
    de=("{measured}", "(account|kundenkont|konto|bewertung|cookie|chat|foto|sms|telefon|e-mail|mail|weitergabe)*", "{by contract}"),
)  # fmt: skip  # lists of phrases
"""What rests on consent though it has to do with orders."""
BASIS_IN_TABLE = Rule(
    "basis-wrong",
    says=meaning("handled"),
)
"""A row about orders; who uses this looks at its cells."""
BASIS_BELOW = Rule(
    "basis-wrong",
    says=Phrases(
        nl=("(grondslag|rechtsgrond|rechtsbasis|verwerkingsgrond|basis)* ~ {consent}",),
        en=("basis ~ consent",),
        de=("(rechts)?(grundlage|grund) ~ {consent}",),
    ),
    about=BASIS_IN_TABLE.says,
    unless=Phrases(nl=("(of|geen|niet|zonder|totdat|zolang)",), en=("(or|not|no|without|until)",), de=("(oder|kein*|nicht|ohne|bis|solange)",)),
)  # fmt: skip  # lists of phrases
"""The ground of what the sentence before, or the heading, is about."""
