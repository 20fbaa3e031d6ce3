"""Signs that need no language, or hardly any: blanks, markup, masks, seams. Regular expressions, each with its parts named."""

import re

_BLANK_WORDS = (
    # Dutch
    "naam", "namen", "(?:bedrijfs|webshop|winkel|webwinkel|handels|firma)naam", "datum", "adres", "straat", "plaats", "woonplaats", "vestigingsplaats",
    "e-?mail(?:adres)?", "telefoon(?:nummer)?", "aantal", "invullen", "aanvullen", "vul", "uw", "jouw", "kvk(?:-nummer)?", "website", "url", "link",
    "nummer", "postcode", "partij", "leverancier", "vervoerder", "provider", "termijn", "kies", "optioneel", "indien", "noem", "omschrijf", "bijv",
    "hostingpartij", "contactpersoon", "vervoerders?", "partijen", "bewaartermijn", "periode", "webadres", "domein(?:naam)?", "webshop", "bank", "betaalprovider", "platform",
    # English
    "name", "date", "address", "street", "city", "phone", "telephone", "number", "insert", "add", "your", "company", "shop name", "store name", "enter",
    "fill in", "provider", "period", "choose", "optional", "describe", "list", "domain", "authority", "age", "country", "email", "business", "carriers?", "names", "parties", "processors?",
    # German
    "ihre?", "ihr", "firma", "firmenname", "anschrift", "straße", "ort", "einfügen", "eintragen", "ausfüllen", "anzahl", "bitte", "anbieter",
    "vorname", "nachname", "host(?:ing)?", r"betaal\w*", r"bezorg\w*", r"boekhoud\w*", "accountant", r"versand\w*", r"zahlungs\w*", "steuerberater", "event", "supplier", "shopname", "hoster", "zahlungsdienstleister", "paketdienst", "ansprechpartner", "frist", "telefonnummer", "dienstleister", "dauer", "speicherdauer", "ergänzen",
)  # fmt: skip  # lists of words
_BLANK = "|".join(word.replace(" ", r"\ ") for word in _BLANK_WORDS)
_TAGS = "p|br|b|i|u|strong|em|div|span|a|li|ul|ol|h[1-6]|table|tr|td|th|tbody|img|hr|font|center|script|iframe|section"
_UNITS = "jaar|jaren|maanden?|weken|dagen|years?|months?|weeks?|days?|jahren?|monaten?|wochen|tagen?|euro|%"

PLACEHOLDER = re.compile(
    rf"""
    \[ (?! [^\]\s]{{1,80}}=) [^\[\]\n]{{0,80}}? (?-i:[A-ZÀ-Þ]{{3,}}) [^\[\]\n]{{0,400}} \] (?!\()  # [NAME OF YOUR SHOP]
    | \[ (?: [^\[\]=\n]{{0,60}} [\s-])? \s? (?:{_BLANK}) \b [^\[\]=\n]{{0,80}} \] (?!\()  # [name of the host]
    | \[ [^\[\]\n/:=]{{2,40}} / [^\[\]\n/:=]{{2,40}} (?:/ [^\[\]\n:=]{{2,40}})? \] (?!\()  # [this / that]
    | (?-i:(?<=[a-zà-ÿ,]\ ) (?:[A-ZÄÖÜ]{{3,20}}\ ){{0,3}} (?:NAAM|NAME|ADRES|ADDRESS|ANSCHRIFT|DATUM|DATE|PLAATS|TERMIJN|FRIST)) \b
    | \# (?-i:[A-Z]{{3,}}(?:_[A-Z]+)*) \#
    | < \s{{0,3}} (?:the\ |de\ |het\ |hier\ )? (?:{_BLANK}|third\ parties|shop|store|webshop|winkel) \b [^<>=/\n]{{0,60}} >  # <shop name>
    | \( \s{{0,3}} (?:hier\ )? (?:insert|fill\ in|invullen|vul\ (?:hier\ )?in|hier\ einfügen|bitte\ (?:eintragen|ergänzen|ausfüllen|einfügen)
        |(?:\w+\ ){{1,3}}(?:eintragen|einfügen|ergänzen|invullen|aanvullen|invoegen)|naam\ invullen|aanvullen|nog\ invullen|enter\ your|to\ be\ completed|in\ te\ vullen) \b [^()\n]{{0,80}} \)
    | \{{\{{ | \}}\}} | \{{ \s{{0,3}} (?:{_BLANK}) [\w\ -]{{0,30}} \}} | << [^<>\n]{{1,60}} >> | %% \w{{2,40}} %% | % [A-Z]+(?:_[A-Z]+)+ % | \$\{{
    | (?<![\w+]) (?-i:X){{1,20}} (?![\w-]) (?=\s{{1,3}}(?:{_UNITS})\b)  # XX years
    | (?<![\w+]) (?-i:X){{3,20}} (?![\w-])
    | (?<!\w) xx[-/.]xx[-/.](?:xx)+ | (?<!\w) (?:(?:DD|TT|MM)[-/.\ ](?:MM|DD)[-/.\ ](?:JJ|YY){{1,2}}) (?!\w)  # DD/MM/YYYY
    | \b (?:wel|doet|is|are|do|does|have|will|kan|can) \s? / \s?
        (?:niet|is\ not|are\ not|do\ not|does\ not|have\ not|will\ not|kan\ niet|cannot) \b
    | \[ [^\[\]\n]{{2,60}} \b (?:ergänzen|einfügen|eintragen|einsetzen|invullen|aanvullen|invoegen|to\ be\ added) \s? \] (?!\()
    | (?<!\.) \.{{4,80}} \s{{0,3}} (?:{_UNITS})\b | (?<!\.) \.{{5}} | (?<!…) …{{2}} | (?<!_) _{{3}} | (?<!_) _{{2}} \s (?:{_UNITS})\b
    | \( \s? (?:naam|name) \s (?:van\ |of\ |der\ |des\ |de\ |het\ |the\ |uw\ |your\ |ihres?\ |ihrer\ ){{0,2}}
        (?:(?:web)?(?:winkel|shops?)|store|bedrijf|company|business|firma|onderneming|(?:host)\w*|provider|anbieters?|dienstleisters?|partij|bank|vervoerder|leverancier|carrier|party) \s? \)
    | \[ \s? (?:e\.\ ?g\.|bijv\.|z\.\ ?B\.|i\.\ ?e\.|for\ example|such\ as|zoals|bijvoorbeeld|etwa) \s [^\[\]\n]{{2,80}} \] (?!\()
    | \b (?:at|by|from|bij|van|door) \s (?-i:Your|Uw|Jouw) \s (?-i:Store|Shop|Company|Business|Webshop|Webwinkel|Winkel|Bedrijf) \b
    | \b (?-i:Your\ (?:Company|Shop|Store|Business)\ Name|Uw\ Bedrijfsnaam|Ihr\ (?:Firmenname|Unternehmen\ GmbH)) \b
    | \( \s? (?:plaats|vestigingsplaats|stad|city|town|ort|stadt|datum|date|adres|address|anschrift|aantal|anzahl|number|termijn|periode|period|frist|bedrag|amount|betrag) \s? \)
    | (?: : | \bis | \bist ) \s (?:naam\ van\ uw|name\ of\ your|name\ ihrer|name\ ihres) \s \w+ \.? $
    | \?\? \s (?:{_UNITS}) \b | @@@
    | (?<![\w.…]) (?:…|\.{{2,3}}) \s (?:{_UNITS}) \b
    | \( \s? (?:uw|jouw|your|ihre?) \s [^()\n]{{2,40}} \s (?:hier|here) \s? \)
    | \[ \s? (?:note|let\ op|hinweis|tip|n\.?b\.?|opmerking|achtung|instructie|toelichting) (?:\ [^\[\]:\n]{{1,30}})? : [^\[\]\n]{{2,200}} \]
    | \[ \s? (?:x|…|\.{{2,4}}|_+|\#+|[●•○■□◦∙·–—*]{{1,4}}) \s? \] (?!\()  # [X] months
    | (?<![\w+@./*-]) (?<!x\ ) (?-i:x){{4,20}} (?![\w@./*-]|\ [\dx])
    | \b (?:your|uw|jouw|ihre?|deine?) -? (?:name|naam|e?-?mail)? @ \w+ \.  # your@email.com
    | \b lorem\ ipsum \b
    | \b (?:voorbeeld|beispiel|example|dummy|sample|any) (?:straat|stad|laan|weg|dorp|bedrijf|winkel|street|town|city|company|store|straße|stadt|firma|dorf)
        (?:\b|(?=\d))
    | \b (?:NL)? 0{{8,9}} (?:B\d\d)? \b
    | (?<!\w) (?-i:VOORBEELD|EXAMPLE|BEISPIEL|SAMPLE|MUSTERTEXT|VOORBEELDTEKST) \s* [:(-]
    | \b (?:suggested\ text|sample\ text|example\ text|voorgestelde\ tekst|voorbeeldtekst|tekst\ als\ voorbeeld|beispieltext|mustertext|vorgeschlagener\ text) \s* :
    | \b (?-i:TODO|TB[ACD]|N\.?T\.?B\.?) \b
    | \b Muster (?:firma|mann|frau|stadt|straße|weg|shop|unternehmen) \b | \b Muster \s+ (?:GmbH|AG|UG|KG|e\.\ ?K)
    | \b (?-i:Example|Sample|Demo|Dummy|Beispiel|Voorbeeld|Test) \s (?:Ltd|Limited|Inc|GmbH|B\.?V|AG|UG|e\.\ ?K|shop|webshop|store|winkel|company|bedrijf|firma) \b
    | \b (?:blindtext|fülltext|platzhalter|placeholder|dummytekst|dummy\ text|opvultekst|(?:text|content)\ goes\ here|hier\ (?:ihren|deinen|uw|jouw)\ te(?:x|ks)t|your\ text\ here) \b
    | \b (?:your|uw|jouw|ihr|ihrem|dein) \s (?:shop|store|webshop|winkel|webwinkel|onlineshop) [\s-]? (?:name|naam|namen) \b
    | ^ (?:the\ |die\ |der\ |de\ |het\ )? (?:angaben|text|liste|name|details|naam|tekst|lijst|gegevens|list|informati\w+) \b [^.,]{{0,50}}
        \b (?:folgt|folgen|volgt|volgen|to\ follow) (?:\ (?:noch|nog|later|in\ kürze|binnenkort|soon))? \s? [.)]? $
    | ^ (?! .*\b(?:you|your|we|our|us|they|it)\b ) [^.]{{3,60}} \b to\ be\ (?:added|confirmed|inserted|supplied|advised) \s? [.)]? $
    | \b (?:Max|Erika) \s Muster | \b (?:John|Jane) \s Doe \b
    | \b (?:straatnaam|plaatsnaam|bedrijfsnaam|firmenname|stadtname|your\ company\ name|company\ name|uw\ bedrijfsnaam|naam\ bedrijf) \s* (?:,|\d|$)
    | \b 123 \s (?:main\ |any|your\ )? street \b
    | @? \b (?!mijndomein\.nl) (?:uw|jouw|mijn|your|my|ihre?|deine?|meine?) -? (?:domein|domain|website|(?:web)?shop|site|(?:web)?winkel|onlineshop|store|bedrijf|company|firma) (?:naam|name)? \. (?:nl|com|de|be|eu|org)\b
    | : \s* (?: asdf\w* | qwert[yz]\w* | (?P<letter>[a-z])(?P=letter){{3,}} | (?P<filler>[a-z]{{2,8}}) \s (?P=filler) ) \s? [.]? $  # Contact: aaaaa
    | \b example \. (?:com|org|net|nl|de) \b | @voorbeeld\. | @beispiel\. | \b voorbeeld\.nl \b | \b 000-0{{4,}} \b
    """,
    re.VERBOSE | re.IGNORECASE,
)
"""A blank, an example, or somebody of no place."""

MARKUP = re.compile(
    rf"""
    </? \s{{0,3}} (?:{_TAGS}) (?:\s[^<>]{{0,200}})? \s{{0,3}} /? >
    | <!-- | -->
    | & (?: [a-z]{{2,8}} | \#x?[0-9a-f]{{1,6}} ) ;
    | \[ /? (?-i:[a-z]{{1,30}} [_-] [a-z0-9_-]{{1,60}}) (?:\s [^\]\n]{{0,200}})? \]  # [contact-form-7 id="1"]
    | \[ [a-z][a-z0-9_-]{{0,40}} \s{{1,3}} [a-z_]{{1,40}} = [^\]\n]{{0,200}} \] | \[ / [a-z_]{{1,40}} \]
    | \[ [^\[\]\n]{{1,80}} \] \( [^()\s]{{0,200}} \)  # [text](address)
    | (?<![\w*]) \*\* (?=\w) | ^ \#{{1,6}} \s? \w | (?<!\w) __ (?=[A-Za-z]) [\w\ ]{{2,60}} __ (?!\w)
    | \[ /? (?:toc|gallery|caption|button|divider|row|column|products|cart|checkout|spacer) \]
    | \{{% | \\n | \[caption | \[gallery
    | (?<!\w) ` [^`\s] (?: [^`\n]{{0,80}} [^`\s] )? ` (?!\w) | ~~ (?=\w) [^~\n]{{2,80}} ~~
    """,
    re.VERBOSE | re.IGNORECASE,
)
"""Signs that were meant for a browser or a program."""

FULL_STOPS = re.compile(
    r"""
    (?<=[\w)\]”"’]) (?<!\.\.) (?<![.…]\ ) \.\. (?![.…\w/]) (?! \s [a-zà-ÿ])  # B.V..
    | (?<=\w) \s \.\. (?= \s* $)
    | [\w.)] , \. (?= \s | $)  # ,.
    | \. , \s? \. (?= \s | $)  # B.V., .
    | \w \s? \. \s \. (?! \s? \.) (?= \s | $)  # . .
    """,
    re.VERBOSE,
)
"""Two full stops where one belongs, also where a name and the sentence around it meet."""

_PHONE = r"tel(?:\.|efoon\w*|ephone\w*|efon\w*)?|phone|fon|mobiel\w*|mobil\w*|bel(?:len|t)?|call|ring|ruf(?:en)?|t|whatsapp|rufnummer|handy|gsm"
_MASK = r"(?:[_#*•]\s?[_#*•]|[xX]\s?[xX]{1,2}|\?{2})"
PHONE = re.compile(
    rf"""
    \b (?:{_PHONE}) \b [^\d+(@\[]{{0,40}}? [+(]? [\d\ ()/+.-]{{0,16}} {_MASK}  # Tel. 0570-12__
    | \( [_#]{{2,6}} \) \s? [_#-]{{2}}
    | (?<!\d) 0\d{{1,4}} [\d\ /-]{{0,10}} \( (?:…|\.{{3}}) \)  # 091 555 0(…)
    | (?<!\w) \+\d{{2}} [\d\ ()/-]{{0,12}} {_MASK}
    | (?<!\d) 0\d{{1,4}} \s? [-/]? \s? [\d\ ]{{0,6}} (?:{_MASK} | _ \s _) (?! \s? (?:{_UNITS}))
    | \b (?:{_PHONE}) \b [\s:.]{{0,3}} (?:\+\d{{2}} \s? (?:\(0\))? )? [\d\ -]{{2,6}} -? \s? $  # Tel: 06-
    | \b (?:{_PHONE}) \b [\s:.]{{0,3}} [+(]? [\d\ ()/.-]{{5,20}} \d (?: [_*•] (?= \s | $) | \s? [-–] \s* $ )  # Tel. 01579871_
    | (?:telefoon\w*|telephone|telefon|phone|tel) \s? [:.] \s* \+\d\d \s (?:\d{{1,3}} \s)? \d? \s* $
    | \b (?:{_PHONE}) \b [\s:.]{{0,3}} (?:\+\d{{2}} \s?)? \(0\) [\s-]* $  # Tel. +44 (0)
    | \b (?:{_PHONE}) \b [^\d+(@\[]{{0,25}}? [+(]? \d [\d\ ()/-]{{0,16}} (?:\.{{3}}|…)  # Tel. 06-123...
    | \b (?:{_PHONE}) \b [\s:.]{{0,3}} 0\d{{0,4}} [\s/-]{{0,3}} (?:\.{{3,20}}|…)
    | \b (?:{_PHONE}|nummer|number) \b [\s:.]{{0,3}} \(?0(?![89]00) (?:[\s()/-]{{0,3}}\d){{3,6}} (?![\s()/.,-]{{0,3}}[\dxX*_]) (?!\s(?:{_UNITS})\b)
    | \b (?:op|via|on|unter)\ 0(?![89]00)[1-9]\d{{1,3}} (?:[\s/-]{{1,3}}\d{{1,3}})? (?![\s()/.,-]{{0,3}}[\dxX*_]) (?!\s(?:{_UNITS})\b)
    | (?<!\w) \+(?:31|32|49|44|43|41|353) (?:[\s()/-]{{0,3}}\d){{2,6}} (?![\s()/.-]{{0,3}}[\dxX*_])
    | \+\d{{2}} \s? (?:\(0\)\s?)? \d{{0,3}} [\s/-]? (?:0[\s/-]?){{6,12}} (?![\s/-]?\d)  # +31 6 00 000 000
    | \b (?:{_PHONE}) \b [\s:.]{{0,3}} 0\d? [\s/-]? (?:0[\s/-]?){{6,12}} (?![\s/-]?\d)
    """,
    re.VERBOSE | re.IGNORECASE,
)
"""A phone number with the signs of a mask, or cut off."""
SHORT_PHONE = re.compile(
    rf"\b(?:{_PHONE}|op|on)\b[\s:.]{{0,3}}\(?0(?![89]00)[1-9](?:[\s()/-]{{0,3}}\d){{3,6}}(?![\s()/.,-]{{0,3}}[\dxX*_])(?!\s(?:{_UNITS})\b)",
    re.IGNORECASE,
)
"""A number of fewer digits than any has in the Netherlands, Belgium, Ireland and the United Kingdom."""

_BEFORE_NAME = (
    # Dutch
    "namens", "van", "via", "met", "door", "bij", "aan", "naar", "op", "te", "heet", "genaamd", "website", "link", "adres", "nummer", "firma",
    "e-mailadres", "programma", "pakket", "telefoonnummer", "bedrijf", "is", "heten", "partij",
    "hostingpartij", "leverancier", "vervoerder", "bezorger", "pakketdienst", "boekhouder", "accountant", "verwerker", "betaalprovider", "hostingprovider",
    # English
    "behalf of", "by", "with", "from", "of", "at", "to", "on", "called", "named", "through", "address", "program", "company", "number",
    "provider", "host", "carrier", "courier", "processor", "supplier", "partner",
    # German
    "durch", "von", "bei", "mit", "über", "unter", "an", "auf", "namens", "firma", "der firma", "ist", "e-mail-adresse", "adresse", "programm", "heißt",
    "hoster", "anbieter", "dienstleister", "versandpartner", "paketdienst", "steuerberater", "auftragsverarbeiter", "provider",
)  # fmt: skip  # lists of words
_VERBS = (
    r"heeft\ (?:geen|toegang|passende)|verwerkt\ (?:uw|je)|gebruikt\ (?:uw|je|deze)|bewaart\ (?:uw|je)"
    r"|deelt\ (?:uw|je)|krijgt\ (?:geen|uw|je)"
    r"|has\ (?:no|access|taken)|processes\ your|uses\ your|stores\ your|receives\ (?:no|your)"
    r"|hat\ (?:keinen|zugriff|geeignete)|verarbeitet\ (?:ihre|deine|Ihre)|nutzt\ Ihre|speichert\ Ihre|erhält\ (?:keine|Ihre)"
)
"""How a sentence goes on after the name of a party."""
_ON_NL = r"(?:en|of|is|zijn|wordt|worden)\b(?!\ (?:voor|van|aan|met|zonder|bij|onder|op|naar|tot|door|uit|in|vanuit|onze|ons|uw|de|het)\b)"
_ON_EN = r"(?:and|or|is|are|if|with|for)\b(?!\ (?:for|from|to|by|with|without|under|at|on|of|in|through|our|your|the|which|whom)\b)"
_ON_DE = r"(?:und|oder|ist|wird|werden)\b(?!\ (?:für|von|an|mit|ohne|bei|unter|auf|zu|aus|in|durch|nach|über|unsere\w*|ihre\w*|der|die|das)\b)"
"""How a sentence goes on where a name has dropped out, and not where a second word wants the same name."""
_GAPS_NL = rf"""
    ^ (?!.*\b(?:er|daar|hier|waar)\b) .* \b (?:kan|kunnen|mag|mogen|moet|moeten|zal|zullen|wordt|worden) \s (?:aan|door|bij|van|via|naar) \s (?:worden|wordt|zijn|ge\w{{2,12}}(?:d|t|en)\ (?:worden|met|om)) \b |
    \b (?:komt|komen) \s (?:er\s)? (?:een|de|iemand)? \s? \w* \s (?:van|namens) \s (?:bij|naar|langs) \s (?:u|je|jou|jullie|ons) \b |
    \b die \s (?:wij|we) \s (?:met|bij|aan) \s (?:hebben|zijn|is|heeft) \b |
    ^ (?!.*\b(?:er|daar|hier|waar)\b) .* \b (?:wordt|worden|is|zijn) \s (?:\w+\ )? (?:met|via|door) \s (?:ge\w{{2,12}}(?:d|t|en)|be\w{{3,12}}d|ver\w{{3,12}}(?:d|t)|afgehandeld|uitgevoerd|gedaan) \s? \. |
    \b (?:is|wordt|worden|zijn) \s (?:van|met|via|door) \s en \s (?:wordt|worden|is|zijn) \b |
    ^ (?:met|via|bij|door) \s (?:hebben|wordt|worden|is|zijn|verloopt|verlopen|versturen|verwerken|bewaren) \s (?-i:[a-z])
    | \b (?:hebben|heeft|is) \s met \s (?:een\ )? (?:(?:verwerkers|bewerkers)?(?:overeenkomst|contract)|afspraken) \s (?:ge|af)\w+
    | \b (?:cookies|diensten|servers|software|voorwaarden|privacybeleid|website) \s van \s (?:blijven|blijft|wordt|worden|krijgt|heeft|staan|ontvangt)\b |
    \b (?:gemaakt|ontwikkeld|gebouwd|ontworpen|ondersteund|opgesteld|bezorgd|geleverd|verzorgd|verzonden|verstuurd|gehost|beheerd|uitgevoerd|geschreven|verwerkt|geregeld|bewaard
        |onderhouden|uitgegeven|afgehandeld) \s door \s (?:{_ON_NL})
    | \b (?:verlopen|verloopt|loopt|lopen|gaan|gaat|betaalt|verwerkt|verstuurd|bezorgd|afgehandeld) \s (?:via|bij) \s {_ON_NL}
    | \b (?:schrijf|schrijft|mail|mailt|bel|belt|stuur|mailen|bellen|schrijven|telefoneren|opnemen) \s (?:u\s)? (?:naar|op|via) \s (?:en|of|om)
        (?!\ (?:naar|via|op|per|door|bij)\b) \b
    | \b (?:software|pakket|diensten?|servers?|platform|systeem|programma|bedrijf|firma) \s van \s (?:en|of|om|waarin|waarmee)
        (?!\ (?:voor|van|aan|met|door)\b) \b
    | \b (?:bezorgd|geleverd|verzorgd|verstuurd|gehost|beheerd|verwerkt|geregeld|bewaard|afgehandeld|overgedragen|doorgegeven|gegeven|gebracht)\ (?:door|aan|bij|via)\ die
        \ (?:de|het|een|uw|je|ons|onze|er|daarvoor|hiervoor|alle|ze)\b
    | \b (?:gemaakt|opgesteld|geschreven|gebouwd|ontwikkeld|verzorgd)\ door\ (?:voor|namens|onder) \b
    | \b (?:bereiken|bereikbaar)\ (?:op|via|onder)\ (?:of|en) \b | \b gebruik\ van\ (?:voor|om|als) \b
    | \b (?:verklaring|beleid|website|site|servers?|diensten)\ van\ (?:in|op|hier|staan|staat|vindt|kunt|kan) \b (?!\ (?:de|het|deze|dit|die|al|elk\w*|onze?|uw)\b)
    | \b (?:staat|gevestigd|ligt|zit|kantoor)\ aan\ (?:de|het)\ (?:in|te) \b
    | \b (?:gevestigd|kantoor|gelegen) \s (?:aan|in|op) (?:\ (?:de|het))? \s (?:te|in|en) \b
    | \b (?:gedeeld|delen|deelt) \s met \s (?:om|zodat|voor\ (?:het|de|uw)|als|wanneer) \b
    | ^ (?:wij|we|wir|ik|ich) \s (?:gebruiken?|nutzen?|verwenden?) \s (?:voor|für) \s (?:\w+\ )? \w+ \. $
    | (?<!\ber) \s (?:aan|van|door|via|bij|met) \s (?:geschiedt|berust|(?:vindt|vinden)\ (?:alleen\ |uitsluitend\ )?plaats|gebeurt\ (?:op\ (?:basis|grond)|volgens)) \b
    | \b (?:en\ )?namens \s (?:en|of|is|zijn|wordt)(?!\ (?:voor|van|aan|door|uzelf)\b) \b
"""
_GAPS_EN = rf"""
    \b (?:can|may|will|must|should) \s (?:to|by|with|from) \s be \b |
    \b (?:concluded|made|signed|entered\ into) \s with \s (?:is|are|obliges|and\ (?:which|that)) \b |
    \b (?:delivered|sent|shipped|handled|done|made|hosted|processed) \s (?:with|by) \s (?:and|every|each|once|twice) \b (?!\ (?:of|one|day))|
    \b (?:cookies|services|servers|software|terms|policy|website) \s of \s (?:remain|remains|is|are|has|have|will|stay|stays|may)\b |
    \b (?:delivered|developed|built|designed|supported|owned|handled|sent|written|drawn\ up|made|run|hosted|processed|provided|managed|operated|published|issued|stored|kept) \s
        (?:by|through|via) \s {_ON_EN}
    | \b (?:write|e-?mail|letter|request|complaint|questions) \s (?:an?\ e-?mail\ )? to \s (?:and|or|if|with) (?!\ (?:to|from|at|visit|by|with)\b) \b
    | \b (?:contact|reach|e-?mail|ring|call)\ us \s (?:at|via|on|through|by\ e-?mail\ at) \s (?:if|with|for|and|or) (?!\ (?:at|via|on|by)\b) \b
    | \b (?:based|located|established|registered) \s (?:at|in) \s (?:in|and|at) \b
    | \b (?:agreement|contract)\ with \s (?:and|in\ which|obliges|(?:that|which)\ (?:\w+s|has)) \b
    | \b (?:contact|reach|call|ring)\ us\ (?:at|on|via)\ (?:or|and) \b (?!\ off) | \b via\ (?:and|or) \b | :\ (?:and|or)\s?[.,]
    | ^ (?:we|i) \s (?:also\ )? use \s (?:for|as) \s (?:our|the|sending) \b
    | ^ (?:we|i) \s (?:share|pass|give|send|disclose) \s [^,.]{{3,50}} \s (?:with|to) \s (?:so\ that|in\ order|for\ the|because|when|if) \b
    | \b (?:transfer|transmission|disclosure|use|sharing|processing) \b [^.,]{{0,40}} \s (?:to|of|by|with) \s (?:takes\ place|is\ based\ on|occurs|is\ (?:carried\ out|governed|made)) \b
    | \b on\ (?:the\ )?servers\ of\ (?:in|at|which|that) \b
    | \b (?:handed|given|passed|sent|delivered|forwarded|hosted|collected|processed|handled|made|kept|stored|run|paid)\ (?:over\ |on\ )?(?:to|by|through|with|at)\ who \b
    | \b on\ behalf\ of \s (?:and|or|is|are) (?!\ (?:for|by|with|of)\b) \b
"""
_GAPS_DE = rf"""
    \b (?:kann|können|wird|werden|darf|dürfen) \s (?:an|von|durch|mit|bei) \s (?:ge\w+t|ver\w+t|über\w+t|weiter\w+) \s werden \b |
    \b haben \s mit \s (?:einen|eine) \s \w*(?:vertrag|vereinbarung) \s (?:ab)?geschlossen |
    \b (?:den|die|das) \s wir \s (?:mit|bei|an) \s (?:geschlossen|abgeschlossen|haben|vereinbart) \b |
    ^ (?:mit|über|durch) \s (?:haben|wird|werden|besteht|läuft|erfolgt) \s (?-i:[a-z])
    | \b (?:cookies|dienste|server|servern|software|website) \s von \s (?:bleiben|bleibt|stehen|steht|liegen|laufen|befinden|in\ [A-Z]\w+\ (?:stehen|liegen)|wird|werden|ist|sind|hat)\b
    | \s an \s (?:weiter|weitergegeben|weitergeleitet|übermittelt) \b | \b servern\ von\ in\ [A-Z]\w+ \s? \.
    | \s (?:an|von|durch|bei|über|mit) \s (?:erfolgt|beruht|geschieht|findet\ (?:nur\ )?statt) \b
    | \b (?:von|durch|bei|über|via) \s (?:geliefert|entwickelt|gebaut|gestaltet|betreut|erstellt|betrieben|verwaltet|gehostet|versendet|verschickt|zugestellt|übernommen|abgewickelt) \b
    | \b (?:wird|werden) \s (?:von|durch|bei|über) \s (?:ge\w{{2,10}}t|ver\w{{2,12}}t|ab\w{{2,12}}t) \s? \.
    | \b (?:geliefert|erstellt|betrieben|verwaltet|gehostet|versendet|verschickt|zugestellt|abgewickelt|verarbeitet) \s (?:von|durch|bei) \s {_ON_DE}
    | \b (?:läuft|laufen|erfolgt|erfolgen) \s (?:über|bei|durch) \s {_ON_DE}
    | \b (?:unter|über|per) \s (?:zu\ erreichen|erreichbar) \b | \b (?:erreich\w+) (?:\ (?:sie|uns|telefonisch|mich)){{0,3}} \ unter \s (?:oder|und) \b
    | \b (?:in|an)\ (?:der|dem)\ in\ [A-Z]\w+ \s? \. $
    | \b (?:schreiben|wenden|richten|mailen)\ sie \s (?:sich\ |uns\ )? (?:bitte\ )? (?:an|unter) \s (?:und|oder|wenn|um) \b
    | \b im\ namen\ von \s (?:und|oder|ist|erstellt|verfasst|herausgegeben) \b
    | \b (?:software|diensten|servern|vertrag) \s (?:von|mit) \s (?:und|oder|um) (?!\ (?:für|von|mit|durch)\b) \b
"""
"""A party, a place or an address is missing before the sentence goes on."""
NAME_MISSING = re.compile(
    rf"""
    \b (?:{"|".join(_BEFORE_NAME)}) (?:\s? :)? \s [.,;)] (?= \s | $)  # on behalf of .
    | \b (?:{"|".join(_BEFORE_NAME)}|here|hier|hieronder|below) : \s? \. (?= \s | $)
    | (?<!\w) \( \s* \) | “\s*” | (?<![\w.,!?])"\s*"(?!\w) | ‘\s*’ | , \s , | \[\s*\]\( | \]\(\s*\)
    | \b (?:namens|on\ behalf\ of|im\ namen\ von) \s* [.,]
    | \b (?:as|als|genaamd|named|called|genannt) \s? \)
    | \b (?:met|door|aan|bij|van|via|naar) \s de \s (?:genoemd|gevestigd|vermeld|gehuisvest|ingeschreven) \b
    | \b (?:to|by|with|from|at) \s the \s (?:based|located|established|listed|named) \s (?:in|at|under|below) \b
    | \b (?:an|von|durch|bei|mit|über) \s (?:die|der|dem|den) \s (?:ansässig|genannt|eingetragen|aufgeführt) \b
    | \b (?:de|het|the|der|die|das|onze|our|unser) \s [.,;] (?= \s | $)
    | \b (?:such\ as|including|zoals|waaronder|bijvoorbeeld|e\.g\.|z\.\ ?B\.) \s (?:and|or|en|of|und|oder) \b
    | (?<= [a-zà-ÿ]{{4}} \. ) \s+ (?-i:{_VERBS}) \s  # … to prevent this. has no access to our mailbox
    | \b (?:gevallen|geval|soms|daarnaast) \s (?:kan|zal|mag) \s contact \s (?:met\ (?:u|je|jou)\ )? (?:opnemen|leggen|zoeken)
    | \b (?:gevallen|geval|soms) \s (?:kan|zal|mag) \s (?:u|je) \s (?:per|via) \s [^.]{{3,30}} \s (?:benaderen|mailen|bellen|informeren)
    | \b (?:in\ some\ cases|sometimes) ,? \s (?:may|can|will) \s (?:contact|ask|e-?mail|process|share) \s
    | \b (?:in\ einigen\ fällen|manchmal|gelegentlich) \s (?:kann|wird) \s (?:kontakt|verbindung) \s
        mit \s (?:ihnen|dir) \s aufnehmen
    | {_GAPS_NL} | {_GAPS_EN} | {_GAPS_DE}
    | ^ (?:met|na|voor|bij|daarnaast|ook|daarvoor|hiervoor) \b [^,.]{{0,50}} \s
        (?:gebruiken|plaatsen|hanteren) \s (?:wij|we|ik) , \s om \s [^,]{{5,150}} \. $
    | ^ (?:mit|nach|für|bei|außerdem|dafür|hierfür) \b [^,.]{{0,50}} \s
        (?:nutzen|verwenden|setzen) \s wir , \s um \s [^,]{{5,150}} \. $
    | ^ (?:with|for|after) \b [^,.]{{0,50}} ,? \s we \s use ,? \s to \s [^,]{{5,150}} \. $
    """,
    re.VERBOSE | re.IGNORECASE,
)
"""A word after which a name must follow, and no name."""

SPACE_BEFORE = re.compile(r"(?<=[a-zà-ÿ])\s(?:[,.;!?](?=\s|$)|:(?=\s[a-z]))")
"""A sign after a space, as where a name has dropped out between the two."""
LABEL = re.compile(
    rf"\b(?:{'|'.join(_BEFORE_NAME)}|website|e-?mail(?:adres)?|internet|telefoon|telephone|telefon|adres|address)\s?:\s*$",
    re.IGNORECASE,
)
"""A sentence that ends where an address should begin."""
