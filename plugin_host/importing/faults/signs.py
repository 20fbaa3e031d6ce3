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
NAME_MISSING = re.compile(
    r"""
    (?<!\w) \( \s* \) | (?<![\w.,!?])"\s*"(?!\w) | ‘\s*’ | «» | , \s [,.] | \[\s*\]\( | \]\(\s*\)
    | \b (?:namens|on\ behalf\ of|im\ namen\ von) \s* [.,]
    | \b (?:as|als|genaamd|named|called|genannt) \s? \) | \b (?:van|met|via|von|mit|of|by|with) \s \)
    | \b (?:such\ as|bijvoorbeeld|e\.g\.|z\.\ ?B\.) \s (?:and|or|en|of|und|oder) \b
    | \b (?:gevallen|geval|soms|daarnaast) \s (?:kan|zal|mag) \s contact \s (?:met\ (?:u|je|jou)\ )? (?:opnemen|leggen|zoeken)
    | \b (?:gevallen|geval|soms) \s (?:kan|zal|mag) \s (?:u|je) \s (?:per|via) \s [^.]{3,30} \s (?:benaderen|mailen|bellen|informeren)
    | \b (?:in\ some\ cases|sometimes) ,? \s (?:may|can|will) \s (?:contact|ask|e-?mail|process|share) \s
    | \b (?:in\ einigen\ fällen|manchmal|gelegentlich) \s (?:kann|wird) \s (?:kontakt|verbindung) \s
        mit \s (?:ihnen|dir) \s aufnehmen
    | \b gebruik\ van\ (?:voor|als) \b | \b (?:gedeeld|delen|deelt) \s met \s (?:zodat|voor\ (?:het|de|uw)|als|wanneer) \b
    | \b (?:gevestigd|kantoor|staat|ligt|zit) \s (?:aan|in|op) (?:\ (?:de|het))? \s (?:te|in|en) \b
    | ^ (?:we|i) \s (?:share|pass|give|send|disclose) \s [^,.]{3,50} \s (?:with|to) \s (?:so\ that|in\ order|for\ the|because|when|if) \b
    | ^ (?:met|na|voor|bij|daarnaast|ook|daarvoor|hiervoor|mit|nach|für|außerdem|dafür|hierfür) \b [^,.]{0,50} \s
        (?:gebruiken|plaatsen|hanteren|nutzen|verwenden|setzen) \s (?:wij|we|ik|wir) , \s (?:om|um) \s [^,]{5,150} \. $
    | ^ (?:with|for|after) \b [^,.]{0,50} ,? \s we \s use ,? \s to \s [^,]{5,150} \. $
    """,
    re.VERBOSE | re.IGNORECASE,
)
"""Signs between which a name stood, and sentences without one that no order of words shows."""

SPACE_BEFORE = re.compile(r"(?<=[a-zà-ÿ])\s(?:[,.;!?](?=\s|$)|:(?=\s[a-z]))")
"""A sign after a space, as where a name has dropped out between the two."""
LABEL = re.compile(
    rf"\b(?:{'|'.join(_BEFORE_NAME)}|website|e-?mail(?:adres)?|internet|telefoon|telephone|telefon|adres|address)\s?:\s*$",
    re.IGNORECASE,
)
"""A sentence that ends where an address should begin."""
