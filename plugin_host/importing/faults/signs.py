"""Signs that need no language, or hardly any: blanks, markup, masks, seams. Regular expressions, each with its parts named."""

import re

_ASKED_WORDS = (
    # what it is
    "na(?:am|men?|mens)", "adres(?:se)?", "address", "anschrift", "stra(?:at|ße)", "street", "plaats", "woonplaats", "city", "town", "ort", "stad(?:t)?",
    "post(?:code|leitzahl)", "plz", "zip", "land(?:es)?", "country", "e-?mails?", "tel", "telefoon", "telephone", "phone", "telefon", "fax", "n(?:umme|umbe)?r", "no", "url", "links?",
    "dat(?:um|e)", "dag", "tag", "maand", "month", "monat", "stand", "termijn", "period(?:e)?", "frist", "dauer", "duration", "zeitraum", "time[ ]frame", "age", "leeftijd",
    "aantal", "getal", "anzahl", "zahl", "bedrag", "amount", "betrag", "kvk", "btw", "vat", "ust(?:-id)?", "hrb", "gegevens", "details", "angaben", "event", "x+", "blank", "leeg",
    # who it is
    "bedrij(?:f|ven)", "company", "business", "brand", "merk", "marke", "firm[ae]?", "unternehmens?", "onderneming", "organi[sz]ati(?:e|on)", "vennootschap", "gesellschaft", "entity",
    "shops?", "stores?", "(?:web)?winkel", "websho[pb]", "(?:web)?site", "webseite", "domein", "domain", "eigenaar", "owner", "trader", "merchant", "seller", "verk(?:oper|äufer)", "händler",
    "inhaber(?:in)?", "betreiber", "verantwoordelijke", "verantwortliche[rn]?", "controller", "ondernemer", "partij(?:en)?", "part(?:y|ies|ner)", "dritte[rn]?", "leverancier", "lieferant", "supplier", "vendor",
    "provider", "anbieter", "dienst(?:leister)?", "service", "tool", "software", "plugin", "platt?form", "programma", "pakket", "system", "verwerker", "auftragsverarbeiter", "processors?", "vervoerders?", "carriers?",
    "courier", "bezorger", "host(?:er|ing)?", "warehouse", "magazijn", "drukker", "printer", "esp", "bank", "accountant", "boekhoud(?:er|ing|pakket|programma)", "steuerberater", "contact(?:persoon)?", "ansprechpartner",
    "authority", "behörde", "autoriteit", "optione?e?l", "indien", "bijv",
    # what to do with it
    "(?:in|aan)vul(?:len)?", "(?:in|toe)voegen", "vul", "noem", "kies", "omschrijf", "beschrijf", "vermeld(?:en)?", "verwijder(?:en)?", "insert", "add", "enter", "fill[ ]in", "choose", "describe", "list", "specify", "delete",
    "optional", "(?:ein|hinzu)fügen", "(?:ein|nach)tragen", "ausfüllen", "ergänzen", "nennen", "angeben", "einsetzen", "löschen", "bitte", "to[ ]be[ ](?:added|completed|confirmed)",
    "your", "uw", "jouw", "ihre[nrms]?", "ihr", "deine?",
)  # fmt: skip  # lists of words
_ASKED = rf"(?:[\w-]{{0,30}}(?:{'|'.join(_ASKED_WORDS)}))(?![^\W_])"
"""What a template asks for, who asks, or how; the end of a compound too."""
_A_FEW = rf"(?:[\w/'’.-]{{1,25}}[\ ,:]{{1,2}}){{0,4}}{_ASKED}(?:[\ /,:'’-]{{1,2}}[\w/.-]{{1,25}}){{0,5}}"
"""At most a few words, among them one of these."""
_TAGS = (
    "p|br|b|i|u|s|strong|em|div|span|a|li|ul|ol|dl|dt|dd|h[1-6]|table|tr|td|th|thead|tbody|img|hr|font|center|script|style|iframe|section|article|header|footer|main|nav|aside|figure|figcaption"
    "|blockquote|button|form|input|label|select|textarea|small|sup|sub|code|pre|svg|path|body|html|head|meta|o:p|details|summary|ref"
)
_UNITS = "jaar|jaren|maanden?|weken|dagen|years?|months?|weeks?|days?|jahren?|monaten?|wochen|tagen?|euro|%"
_LEADS = r"van|in|bij|door|met|via|aan|naar|is|zijn|heet|by|with|from|to|at|of|are|the|through|von|bei|durch|mit|an|über|ist|der|die|das|dem|den|de|het|een|ein|eine[rmn]?|zodat|dat|dass|damit|that"
"""Words after which a name or a thing must follow."""
_FIRMS = r"(?:Ltd|Limited|Inc|LLC|GmbH|B\.?V\.?|AG|UG|KG|e\.\ ?K)\b"
_SHOPS = r"(?:web|online|muster|voorbeeld|beispiel)?-?(?:shops?|winkels?|store|company|bedrijf|business|firma|unternehmen|onderneming|hoster)"
_WORLD = r"(?:nl|com|de|be|eu|org|net|at|co\.uk)\b"
_WHOSE = r"(?:uw|jouw|mijn|your|my|ihre?|deine?|meine?|de|naam|name)"
_HOME = r"(?:domein|domain|website|webadres|(?:web|online)?shop|site|(?:web)?winkel|store|bedrijf|company|firma|business|unternehmen|organisatie|e-?mail)(?:s?-?naam|s?-?name)?"
_BIDDEN = r"please|pls|(?:can|could|will|would)\ you|stick|put|add|pop|fill|insert|check|drop|write|change|update|confirm|ask|find|look|zet|vul|plak|voeg|controleer|pas|vraag|zoek|kijk|(?:kun|kan|wil|zou)\ ji?j?e?|graag|setz|trag|füg|bitte|(?:kannst|könntest|magst)\ du|prüf|schau|änder|ergänz|frag|such"
"""What a colleague is asked to do."""

_LEFT_TO_DO = (
    r"noch|nog|still|(?:nicht\ )?vergessen|vergeet|vergiss|(?:na)?vragen|vraag|(?:nach)?fragen|frage?|ask|chase|get\ from|komt|kommt|folgt|volgt|follows|(?:looking|looks|look)\ (?:this|it|that)\ up|remember"
    r"|to\ (?:supply|provide|confirm|check|send|follow|come)|opzoeken|uitzoeken|nachsehen|nachschauen|nachtragen|nachreichen|(?:aan|bij)passen|bijwerken|anpassen|aktualisieren"
)
"""What is written in brackets in the place of a number by who has yet to look it up."""
PLACEHOLDER = re.compile(
    rf"""
    \[ (?! [^\]\s]{{1,80}}= | [^\]\n=]{{1,80}}=["“”'\w]) [^\[\]\n]{{0,80}}? (?-i:[A-ZÀ-Þ]{{3,}}) [^\[\]\n]{{0,400}} \] (?!\()  # [NAME OF YOUR SHOP]
    | \[ (?! / | (?-i:[a-z]+(?:_(?!na)[a-z]+)+\]) | (?:enter|delete|add|verwijderen|toevoegen|löschen|hinzufügen)\]) (?: [^\[\]=\n]{{0,60}} [\s-])? \s? {_ASKED} [^\[\]=\n]{{0,80}} \] (?!\()  # [name of the host]
    | (?<![\w\]-]) \[ \s? (?:\w+\ ){{0,2}} {_ASKED} (?! [^\[\n]{{0,200}} \])  # [name of the host, never closed
    | \[ [^\[\]\n/:=]{{1,40}} / [^\[\]\n/:=]{{1,40}} (?:/ [^\[\]\n:=]{{1,40}})? \] (?!\()  # [this / that]
    | (?<!\w) (?:{_LEADS}) \s [\[{{] (?! \s*\d[\d,;\s]{{0,8}} \] | sic\b | / | [biu] \]) [^\[\]{{}}\n=]{{0,40}} [\]}}] (?!\()  # by [somebody]
    | @[\[<{{] | \bwww\.[\[<{{] | https?://[\[<{{] | \[[^\]\n]{{1,40}}@[^\]\n]{{1,40}}\] (?!\()
    | (?<![\w-]) < (?! / | (?:{_TAGS})\b [^<>]{{0,200}} > | \S{{0,80}}[@:.]) [^\W\d_] [^<>=\n]{{0,80}} > | <\s?> | <\ {_A_FEW}\ >  # <shop name>
    | << [^<>\n]{{1,60}} >> | \{{\{{ | \}}\}} | (?<![\w-]) \{{ [\w\ .'-]{{0,60}} \}}
    | %{{1,2}} [^\W\d]\w{{1,40}} %{{1,2}} (?!\w) | \$\{{ | (?<!\w) \$[^\W\d]\w{{2,30}} \$? | (?<![\w#]) \#{{1,2}} [^\W\d]\w{{2,40}} \#{{1,2}} (?!\w) | (?<!\w) @[a-z_ ]{{3,40}}@ (?!\w)
    | (?<![\w|]) (?P<edge> \| | _{{1,2}} | \*{{1,2}} | ~ | \# | % | \${{1,2}}) (?:{_A_FEW}) (?P=edge) (?![\w|])
    | [⟨‹] [^⟨⟩‹›\n]{{2,40}} [⟩›] | «\ {_A_FEW}\ »
    | \( \s{{0,3}} (?:hier\ )? (?:insert|fill\ in|invullen|vul\ (?:hier\ )?in|hier\ einfügen|bitte\ (?:eintragen|ergänzen|ausfüllen|einfügen)
        |(?:\w+\ ){{0,3}}(?:eintragen|einfügen|ergänzen|invullen|aanvullen|invoegen)|enter\ your|to\ be\ completed|in\ te\ vullen|n\.?t\.?b\.?|t\.?b\.?[acd]\.?) \b [^()\n]{{0,80}} \)
    | (?<=[:|]) \s? \( (?! [^()\n]* (?:@|\b(?:optional|freiwillig|optioneel|u|je|wij|we|ik|sie|du|wir|ich|you)\b)) (?:[^()\n]{{0,60}} \W)?? (?:{_LEFT_TO_DO}) \b [^()\n]{{0,60}} \)  # Registered: (Tom looks this up)
    | \( (?:please\ |bitte\ |remember\ to\ |don[’']t\ forget\ to\ )? (?:change|update|edit|amend|adjust|replace|check) \s (?:this|that|the\ date|date|here)\b [^()\n]{{0,60}} \)
    | \( (?! [^()\n]* \b(?:u|je|wij|we|ik|sie|du|wir|ich|kan|kunt|kun|können|kannst|kann)\b) (?= [^()\n]{{0,60}} \b(?:datum|date|dit|deze|telkens|bij\ elke|diese\w?|dies|jede[rs]?|hier)\b) [^()\n]{{0,60}}? \b (?:aanpassen|bijwerken|(?:ver)?wijzigen|anpassen|aktualisieren|ändern|pas|ändere|vergeet|vergiss|vergessen) \b [^()\n]{{0,60}} \)  # (change the date each time)
    | (?: ^ | (?<!\w) (?:{_LEADS}) \s) \( \s? (?:{_WHOSE}\ )? \w*(?:naam|name|firma|bedrijf|company|shop|winkel|partij|provider|anbieter|hoster|dienst\w*|vervoerder|carrier) \s? \)  # of (name)
    | (?: ^ | (?<!\w) (?:{_LEADS}) \s) (?: \.{{2,4}} | … | \( (?:\.{{2,4}}|…) \) ) (?-i:(?= ,? \s [a-zà-ÿ(] | ,) ) | ^ (?:\(?\.{{3}}\)?|…) $  # by ... from time to time
    | (?-i: (?<= [a-zà-ÿ,] \ ) (?:[A-ZÄÖÜ]{{3,20}}\ ){{0,3}} (?:[A-ZÄÖÜ]*NAA?ME?N?|ADRES|ADDRESS|ANSCHRIFT|DATUM|DATE|PLAATS|TERMIJN|FRIST|YOUR\ [A-Z]+|UW\ [A-Z]+) ) \b
    | (?-i: (?P<in>(?<= [a-zà-ÿ,] \ ))? \b (?:BITTE\ |HIER\ )? (?:INVULLEN|AANVULLEN|VUL\ IN|ERGÄNZEN|EINTRAGEN|EINFÜGEN|AUSFÜLLEN|INSERT|FILL\ IN|TO\ BE\ (?:ADDED|COMPLETED|CONFIRMED)
        |(?:[A-Z]*NAAM|[A-ZÄÖÜ]+NAME|NAME)(?:\ HIER|\ HERE|\ [A-Z]{{3,}})?) \b (?(in)|(?= \ [a-zà-ÿ])) )
    | (?<![\w+]) (?: (?-i:X) | [xX]{{2,20}} ) (?![\w-]) (?=\s{{1,3}}(?:{_UNITS})\b)  # XX years
    | (?<![\w+]) (?:(?:NL|BE|DE|AT|GB)\ ?)? (?-i:X){{3,20}} (?![\w-]|B\d) | (?:NL|BE|DE|AT|GB)X{{6,12}}B
    | (?<![\w+@./*-]) (?<!x\ ) (?-i:[xX]x{{2,20}}) (?![\w@./*-]|\ [\dx]) (?! [\s.!]* $) | (?<![\w+@./*-]) (?<!x\ ) x{{4,20}} (?! [\w@*-] | [./]\w | \ [\dx] ) | (?:(?-i:\bXX)\ ){{2,}} | (?<!\d\ ) (?<![\w+]) (?-i: XX (?= , | \ [a-z–-] )) | (?: (?<=[\w,]\ ) \[ \s? \] (?= ,? \s (?-i:[a-z]) | , ) | ^ \[ \s? \] , )
    | (?<! [\w/.-]) (?: (?: (?-i:[xX]{{2}}|00) | _{{2}} | \.{{2}} ) [-/.\ ] ){{1,2}} (?:20)? (?:[xX_.0]{{2,4}}|\d{{4}}) (?! [\w/-]) (?<! 00) (?<! 00\ 0000)  # xx/xx/2024
    | \b 00 [-/.] 00 [-/.] (?:00){{1,2}} \b | \b 20 (?: (?-i:[xX]{{2}}) | __ ) (?!\w)
    | (?<!\w) (?: (?:DD|TT|MM|JJ(?:JJ)?|YY(?:YY)?) [-/.\ ] (?: (?:MM|DD|TT) [-/.\ ] )? (?: (?:JJ|YY){{1,2}} | DD | TT ) ) (?!\w)  # DD/MM/YYYY
    | \b (?:wel|doet|is|are|do|does|have|will|kan|can|may|ist|sind|wird|werden|haben|hat|worden|wordt|zijn|heeft) \s? / \s? (?:\w+\ )?
        (?:not|niet|nicht|geen|keine?|cannot) \b | \b (?:kann|can) \s? / \s? (?:kann\ nicht|cannot) \b | \b (?:wel|een|eine?) \s? / \s? (?:geen|keine) \b
    | \b (?:wij|we|wir) \s? / \s? (?:ik|i|ich) \b | \b (?:ik|i|ich) \s? / \s? (?:wij|we|wir) \b | \b (?:uw|onze|our|unsere?) \s? / \s? (?:je|jouw|mijn|my|meine?) \b | \b (?:u|sie) \s? / \s? (?:je|jij|du) \b
    | [\[(] (?:niet|not|nicht) [\])] | \b (?:niet|geen|not|nicht|of|or|oder) \s? [\])]? \* (?! \w) | \] \s \[ | \b (?:wel\ of\ niet|en/of|and/or) \*
    | \[ [^\[\]\n]{{2,60}} \b (?:ergänzen|einfügen|eintragen|einsetzen|invullen|aanvullen|invoegen|to\ be\ added) \s? \] (?!\()
    | (?<!\.) \.{{4,80}} \s{{0,3}} (?:{_UNITS})\b | (?<!\.) \.{{5}} | (?<!…) …{{2}} | (?<=\w\ ) -{{3,4}} \ [^\n–-]{{3,60}} \ -{{3,4}} (?!\w) | (?<!_) _{{3}} | (?<!_) _{{2}} \s (?:{_UNITS})\b | (?: ^ | (?<=\w\ )) -{{4,}} (?=\ \w) | (?:[-_.]\ ){{4}} | (?<!\w) [█■▪●·•]{{3}}
    | (?<= \w \s) \?{{2,}} (?= [\s.,] | $) | \? \s (?:{_UNITS}) \b | @@@ | (?: ^ | (?<= \w \s)) \*{{5,}} (?-i:(?= \s [a-zà-ÿ])) | \#{{5}}
    | (?<![\w.…]) (?:…|\.{{2,3}}) \s? (?:{_UNITS}) \b | \.{{2}} (?:{_UNITS}) \b | (?:…|\.{{3}}) \s? \( (?:{_UNITS}|{_A_FEW}) \) | (?<= \s ) (?:…|\.{{3}}) \s 20\d\d \b | \( (?-i: [A-Z ]*(?:NAAM|NAME|WEBSITE|WEBSEITE|DOMEIN|DOMAIN|WEBSHOP|ONLINESHOP|ADRES|ADDRESS|ADRESSE|ANSCHRIFT|DATUM|DATE|BEDRIJF|COMPANY|FIRMA|PLAATS|TELEFOON|TELEFON|PHONE)[A-Z ]* ) \)
    | \( @? (?!(?:also|or|and|so|then|oder|und|dann|of|en|dus|note|tip|hint)\b) (?-i:[A-ZÀ-Þ][a-zà-ÿ]{{1,14}}) [,:] \s (?:{_BIDDEN})e? \b (?= [^()\n]{{0,80}} \b (?:{_ASKED}|here|hier|this|dit|das)\b) [^()\n]{{2,120}} \)  # (Ann, put it in here)
    | \[ \s? (?:e\.\ ?g\.|bijv\.|z\.\ ?B\.|i\.\ ?e\.|for\ example|such\ as|zoals|bijvoorbeeld|etwa) \s [^\[\]\n]{{2,80}} \] (?!\()
    | (?-i: (?: (?<= [a-zà-ÿ] \ ) | ^ ) (?:Your|My|Uw|Jouw) \s (?:Store|Shop|Company|Business|Brand|Webshop|Webwinkel|Winkel|Bedrijf(?:snaam)?|(?:Company|Shop|Store|Business)\ Name) ) \b
    | \b (?-i:Your\ (?:Company|Shop|Store|Business)\ Name|Uw\ Bedrijfsnaam|Ihr\ (?:Firmenname|Unternehmen\ GmbH)|Name\ (?:[Ii]hrer|[Ii]hres|[Dd]er)\ (?:Firma|Shops|Unternehmens)) \b
    | (?<!\w) (?:{_LEADS}) \s (?-i: (?:Company|Shop|Store|Business|Bedrijfs?|Webshop)[\ -]?(?:Name|naam) | Naam\ (?:Bedrijf|Webshop|Webwinkel|Shop) | Ihre?\ (?:Firma|Unternehmen) ) \b
    | \b {_SHOPS} \s (?-i:X|XY|XYZ|ABC) \b | \b (?: XYZ? | ABC | ACME | Foo(?:bar)? ) \s {_FIRMS}
    | \( \s? (?:plaats|vestigingsplaats|stad|city|town|ort|stadt|datum|date|adres|address|anschrift|aantal|anzahl|number|termijn|periode|period|frist|bedrag|amount|betrag) \s? \)
    | \( (?! [^()]* \b(?:you|u|je|jij|sie|du|we|wij|wir)\b ) [^()\n]{{0,40}} \b (?:nog|noch|still) \b [^()\n]{{0,60}} \b (?:nakijken|checken|prüfen|klären|check|toevoegen|ergänzen|aanvullen|invullen|uitzoeken|einfügen|einsetzen|schrijven|schreiben) \b [^()\n]{{0,40}} \)
    | \( (?:get|ask|have) \s (?-i:[A-Z][a-z]+) \s to \s [^()\n]{{3,60}} \) | \b (?P<verb>[a-zäöü]{{3,20}}) \s? / \s? (?: (?P=verb) \s (?:keine?n?|geen|nicht|niet|no) | do(?:es)?\ not\ (?P=verb) ) \b
    | \( (?:[\w-]+\ ){{0,5}} (?:navragen|nakijken|checken|opvragen|afstemmen|nachfragen|erfragen|klären|abstimmen|check|confirm) \s (?:bij|met|bei|mit|with) \s (?-i:[A-ZÀ-Þ]) [^()\n]{{0,80}} \)
    | \( \s? (?:naam|name) \s (?:van|of|der|des|uw|your|ihre?s?r?) \s [^()\n]{{3,30}} \)
    | (?: : | \bis | \bist ) \s (?:naam\ van\ uw|name\ of\ your|name\ ihrer|name\ ihres) \s \w+ \.? $
    | \( \s? (?:uw|jouw|your|ihre?) \s [^()\n]{{2,40}} \s (?:hier|here) \s? \)
    | \[ \s? @ (?-i:[A-Z]) [a-z] | \[ \s? (?: (?! (?:link|url|e-?mail|tel|bron|source|quelle|foto|image|bild)\b ) [\w.-]{{1,15}} (?:\ [\w.-]{{1,15}} ){{0,2}} : \s ) [^\[\]\n=]{{8,300}} \] (?!\()  # [@Ann: still so?]
    | \[ (?= (?:[^\]\s]+\s){{2}} ) [^\[\]\n=]{{0,200}} (?: \?(?!\w) | \b (?:klant|client|kunden?|navragen|nachfragen|aanleveren|awaiting|graag|bitte|please|nog|noch|still|fehlt|ontbreekt|missing|volgt|folgt) \b ) [^\[\]\n=]{{0,200}} \] (?!\()
    | \[ \s? (?:note|let\ op|hinweis|tip|n\.?b\.?|opmerking|achtung|instructie|toelichting|guidance) (?:\ [^\[\]:\n]{{1,30}})? : [^\[\]\n]{{2,200}} \]
    | \[ \s? (?:x|…|\.{{2,4}}|_+|\#+|\?+|[●•○■□◦∙·–—*]{{1,4}}) \s? \] (?!\()  # [X] months
    | \b (?:your|uw|jouw|ihre?|deine?) -? (?:name|naam|e?-?mail)? @ \w+ \. | \b (?:you|naam|name|voornaam|vorname) @ [\w-]+ \. | \b \w+ @ {_HOME} \. {_WORLD} | @ adres \. | \b (?:test|abc|xxx|asdf) @ | [@.] x{{3,}} \.  # your@email.com
    | \w@ \.{{2}} | \b {_WHOSE} -? {_HOME} \. {_WORLD} (?<!mijndomein\.nl) | \b www \. (?:domein|domain|website|bedrijf|bedrijfsnaam|webshopnaam|voorbeeld|beispiel) \. {_WORLD}
    | \b lorem\ ipsum \b
    | \b (?:voorbeeld|beispiel|example|dummy|sample|any|muster) [\ -]? (?:straat|stad|laan|weg|dorp|bedrijf|winkel|street|town|city|company|store|straße|stadt|firma|dorf|road|lane|allee|platz|gasse)
        (?:\b|(?=\d)) | \b test(?:straat|straße|weg|street) \b
    | (?: ^ | [,:·|] \s? | \b (?:aan\ de|at|in\ der|te) \s ) (?:straat|straße|street|adres|address|straatnaam) \s \d{{1,4}} \b | (?:straat|straße|weg|laan|plein|street|road) \s (?: (?-i:X{{1,3}}) | \.{{3}} | … ) (?!\w)
    | \b (?:NL)? 0{{8,9}} (?:B\d\d)? \b | \b (?: kvk | btw | vat | ust | hr[ab] | handelsregister | kamer\ van\ koophandel | chamber | company\ n\w+ | registration ) \b [^\d\n]{{0,25}} (?: (?P<same>\d)(?P=same){{7}} | 0000\ 0000 ) \b
    | (?<! bijvoorbeeld \ ) (?<! bijv\. \ ) (?<! [\w-]) (?: (?-i:0000\ ?[A-Z]{{2}}|9999\ ?ZZ|[X]{{4,5}}) | XX1\ 1XX ) \b (?! [\d-]) | \b (?:00000|99999) \s (?-i:[A-ZÄÖÜ][a-zäöü])
    | (?<!\w) (?-i:VOORBEELD|EXAMPLE|BEISPIEL|SAMPLE|MUSTERTEXT|VOORBEELDTEKST) \s* [:(-]
    | \b (?:suggested\ text|sample\ text|example\ text|voorgestelde\ tekst|voorbeeldtekst|tekst\ als\ voorbeeld|beispieltext|mustertext|vorgeschlagener\ text) \s* :
    | \b (?-i:TODO|TB[ACD]|NTB) \b | (?<!\w) (?:n\.t\.b|t\.b\.[acd]|N\.\s?N)\.? (?!\w)
    | \b Muster -? (?:firma|mann|frau|shop|unternehmen|laden) \b | \b (?:Firma\ )? Muster \s+ {_FIRMS} | \b Firma\ Muster \b
    | \b (?-i:Example|Sample|Demo|Dummy|Beispiel|Voorbeeld|Test) \s? (?: {_FIRMS} | {_SHOPS} \b )
    | \b (?:blindtext|fülltext|platzhalter|placeholder|dummytekst|dummy\ text|opvultekst|(?:text|content)\ goes\ here|hier\ (?:ihren|deinen|uw|jouw)\ te(?:x|ks)t|your\ text\ here) \b
    | \b (?: click\ (?:here\ )?to\ (?:enter|edit|add) | type\ your\ text | klik\ (?:hier\ )?(?:als\ u\ tekst|om\ te\ bewerken|om\ tekst) | (?:klicken\ sie\ )?hier (?:\ klicken|,)? (?:,\ um\ text|\ zum\ bearbeiten|\ um\ text) ) \b
    | \b (?:your|uw|jouw|ihr|ihrem|dein) \s (?:shop|store|webshop|winkel|webwinkel|onlineshop) [\s-]? (?:name|naam|namen) \b
    | ^ (?:the\ |die\ |der\ |de\ |het\ )? (?:angaben|text|liste|name|details|naam|tekst|lijst|gegevens|list|informati\w+) \b [^.,]{{0,50}}
        \b (?:folgt|folgen|volgt|volgen|to\ follow) (?:\ (?:noch|nog|later|in\ kürze|binnenkort|soon))? \s? [.)]? $
    | ^ (?! .*\b(?:you|your|we|our|us|they|it)\b ) [^.]{{3,60}} \b to\ be\ (?:added|confirmed|inserted|supplied|advised) \s? [.)]? $
    | \b (?:Max|Erika) \s Muster | \b (?:John|Jane) [\s.] Doe \b
    | (?-i: (?<! [a-zà-ÿ,] \ ) ) \b (?:straatnaam|plaatsnaam|bedrijfsnaam|firmenname|stadtname|company\ name|naam\ bedrijf) (?: \s* \d | ,\ (?-i:[A-Z\d]) ) | \b \d{{4,5}} (?:\ ?[A-Z]{{2}})? \ (?:plaatsnaam|stadtname) \b
    | \b 123 \s (?:main\ |any|your\ )? street \b
    | : \s* (?: asdf\w* | qwert[yz]\w* | (?P<letter>[a-z])(?P=letter){{3,}} | (?P<filler>[a-z]{{2,8}}) \s (?P=filler) ) \s? [.]? $  # Contact: aaaaa
    | \b example \. (?:com|org|net|nl|de) \b | @voorbeeld\. | @beispiel\. | \b (?:voorbeeld|beispiel) \. (?:nl|de) \b | \b 000-0{{4,}} \b
    """,
    re.VERBOSE | re.IGNORECASE,
)
"""A blank, an example, or somebody of no place."""

_FILES = "png|jpe?g|gif|svg|webp|pdf|docx?"
MARKUP = re.compile(
    rf"""
    </? \s{{0,3}} (?:{_TAGS}) (?:\s[^<>]{{0,200}})? \s{{0,3}} /? > | </ [a-z] | < [a-z][a-z0-9:]{{0,20}} \s [^<>]{{0,80}} = | < (?:br|p|div|span|strong|em) \b | \b (?:br|strong|div|span) \s? /? >
    | <!-- | --> | < [!?%][a-z=\[-] | [?%]> | \]\]>
    | & (?: [a-z]{{2,8}} | \#x?[0-9a-f]{{1,6}} ) ; | & (?: (?:nbsp|amp|quot|euro|shy|[aeiou]uml|szlig|[aeio](?:acute|grave)) \b | \#\d{{2,5}} )
    | \[ /? (?-i:[a-z]{{1,30}} (?:[_-] [a-z0-9_-]{{1,60}}){{1,3}}) (?:\s [^\]\n]{{0,200}})? \]  # [contact-form-7 id="1"]
    | \[ [a-z][a-z0-9_-]{{0,40}} \s{{1,3}} [a-z_]{{1,40}} = [^\]\n]{{0,200}} \] | \[ / [a-z_*]{{1,40}} \]
    | \[ [^\[\]\n]{{1,80}} \] \( [^()\s]{{0,200}} (?: \) | $ ) | (?<=[a-z]) \]\[ [^\[\]\n]{{0,40}} \] | \]\(https? | !\[ | \[\^ | \[\[ | \]\]  # [text](address)
    | \[ /? (?:toc|gallery|caption|button|divider|row|col|column|section|tab|raw|accordion|embed|products|cart|checkout|spacer|edit|bewerken|bearbeiten|image|img|afbeelding|bild|url|list|quote|code|color|size|b|\*) (?: [:=][^\[\]\n]{{0,80}} )? \]
    | (?<![\w*]) (?P<stars>\*{{1,3}}) (?=[^\W_]) (?: [^*\n]{{0,200}} [\w.,:;!?)”"] )? (?P=stars) (?![\w*]) | (?<![\w*]) \*\* (?=\w) | (?<!\w) __ (?=[A-Za-z]) [\w\ ]{{2,60}} __ (?!\w)
    | (?<![\w.]) _ (?: (?: [^\W\d_]{{2,25}} \s ){{1,8}} [^\W\d_]{{2,25}} [.,:]? | (?-i: [^\W\d_][a-zß-ÿ]{{2,25}} ) ) _ (?!\w) | (?<!\w) [^\W\d_]{{2,25}}__ (?!\w) | (?<=\w\ ) (?:\*\*|__) (?=\ \w)
    | ^ \#{{1,6}} \s? \w | (?<=[\w,;:.)]\ ) \#{{2,4}} (?=\ [a-z]) | (?<=[^\W\d]) \#{{2,4}} (?=\ | $)
    | (?<!\w) ` [^`\s] (?: [^`\n]{{0,80}} [^`\s] )? ` (?!\w) | ~~ (?=\w) [^~\n]{{1,80}} ~~ | ={{2,6}} \s? \w | \w \s? ={{2,6}} | \'\'\' | \| \s? :?-{{3}} | (?<=\w\ ) -\ \[ [x\ ] \] | (?<![\w:]) :[a-z]{{3,12}}(?:_[a-z]{{1,12}})?: (?!\w)
    | \{{% | %\}} | \{{ [$/*!\#>@-] | [*!] \}} | \{{ \d \}} | \#\{{ | \[% | %\] | \[\[ [+*] | (?<![\w%]) % (?:\d\$)? s \b | (?<!\w) @ [a-z]{{3,12}} (?: \( [\'a-z] | \.\' ) | __\( | \[object\ | (?<![\w.-]) [{{}}] | [{{}}] (?![\w-])
    | \\[nrt] (?![a-z]) | \\n | \\u[0-9a-f]{{4}} | \\x[0-9a-f]{{2}} | (?<!\w) \\ | \\ (?! [^\W_] | \\ ) | (?<=\w) u00[0-9a-f]{{2}} | _x[0-9a-f]{{4}}_ | (?<!\S) [^\s/%=]{{0,40}} %(?:20|[0-9a-f]{{2}}%[0-9a-f]{{2}})
    | = (?:20 (?=\s|$) | [CE]\d=[89AB][0-9A-F]) | \^ [a-z] \b
    | \b (?:style|class|href|src|id|onclick|alt|title|target|width|height|align|rel|bgcolor) \s? = \s? ["“”'’] | \b (?:font-(?:family|size|weight)|margin|padding|color|background|text-align|line-height|display) : \s? [\w\#'-]{{1,20}} [^.;\n]{{0,30}} ;
    | \# [0-9a-f]{{3,6}} ; | !important | \b function \( | \b var \s \w{{1,20}} \s? = | \b (?:window|document) \. \w | \$ \( | // \]\] | @(?:media|import|font-face) \b | \b mso- | /\* | \*/ | (?<![\w.]) \. [a-z]{{2,20}}-[a-z-]{{2,30}} \s
    | \b cid:\d | \b (?:image|img|dsc|foto|bild) [_-]? \d{{2,6}} \. (?:{_FILES}) \b | (?<![\w/]) \w{{1,30}} \. (?:png|jpe?g|gif|svg|webp) \b
    | \b (?: error | fout | fehler ) ! \s | \b (?: HYPERLINK \s ["“] | MERGE(?:FIELD|FORMAT) \b ) | \b alt-?te(?:x|ks)t : | \b (?:reference\ source|bookmark|bladwijzer|verwijzingsbron|textmarke|verweisquelle) \s (?:not|niet|nicht|konnte) \b | \# (?:REF|NAME|VALUE) [!?] | \#N/A \b | \b (?:warning|notice|fatal\ error) : \s (?:undefined|trying|uncaught|call) \b
    | \ufffd | ï»¿ | â [€‚„†‡\x80-\x9f] | Ã [ƒ‚„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ\x80-\xbf] | Â (?: [\x80-\xbf] | (?=\s) ) | Å [“’½¡\x80-\x9f]  # letters of another encoding
    | (?-i: (?<![\w/?=&.:@-]) [^\W\d_]{{1,20}} \? [a-zß-ÿ]{{2,20}} (?![\w=/]) )
    """,
    re.VERBOSE | re.IGNORECASE,
)
"""Signs that were meant for a browser or a program."""

FULL_STOPS = re.compile(
    r"""
    (?<=[\w)\]”"’]) (?<!\.\.) (?<![.…]\ ) \.\. (?![.…\w/]) (?! \s [a-zà-ÿ])  # B.V..
    | (?<![\w.]) (?: (?:[^\W\d_]\.){1,3} [^\W\d_] | Ltd | Inc | Corp | Co | LLC | GmbH | BV | NV | SA | SRL | Oy | AB | AG | KG | Nr | etc | enz | usw | bzw | evtl? | incl | excl | inkl | zzgl | ca )
        \.\. (?= \s [a-zà-ÿ])  # B.V.. and
    | (?<=\w) \s \.\. (?= \s* $)
    | [\w.)] , \. (?= \s | $)  # ,.
    | \. \s? , \s? \. (?= \s | $)  # B.V., .
    | [\w)\]”"’] \s? \. \s \. (?! \s? \.) (?= \s | $)  # . .
    """,
    re.VERBOSE,
)
"""Two full stops where one belongs, also where a name and the sentence around it meet."""

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
    (?<!\w) \( \s* \) | (?<![\w.,!?])"\s*"(?!\w) | ‘\s*’ | «» | , \s [,.] (?!\w) | \[\s*\]\( | \]\(\s*\)
    | \b (?:namens|on\ behalf\ of|im\ namen\ von) \s* [.,]
    | \b (?:by\ and\ (?:will|is|are|may|can|has|they)|door\ en\ (?:wordt|worden|is|zal|mag|zij)|durch\ und\ (?:wird|werden|ist|darf)) \b
    | \b (?:as|als|genaamd|named|called|genannt) \s? \) | \b (?:van|met|via|von|mit|of|by|with) \s \) | \b (?:such\ as|bijvoorbeeld|e\.g\.|z\.\ ?B\.) \s (?:and|or|en|of|und|oder) \b
    | \b (?:gevallen|geval|soms|daarnaast) \s (?:kan|zal|mag) \s contact \s (?:met\ (?:u|je|jou)\ )? (?:opnemen|leggen|zoeken)
    | \b (?:in\ some\ cases|sometimes) ,? \s (?:may|can|will) \s (?:contact|ask|e-?mail|process|share) \s
    | \b (?:in\ einigen\ fällen|manchmal|gelegentlich) \s (?:kann|wird) \s (?:kontakt|verbindung) \s mit \s (?:ihnen|dir) \s aufnehmen
    | \b gebruik\ van\ (?:voor|als) \b | \b (?:gedeeld|delen|deelt) \s met \s (?:zodat|voor\ (?:het|de|uw)|als|wanneer) \b
    | \b (?:gevestigd|kantoor|staat|ligt|zit) \s (?:aan|in|op) (?:\ (?:de|het))? \s (?:te|in|en) \b
    | ^ (?:we|i) \s (?:share|pass|give|send|disclose) \s [^,.]{3,50} \s (?:with|to) \s (?:so\ that|in\ order|for\ the|because|when|if) \b
    | ^ (?:met|na|voor|bij|daarnaast|ook|daarvoor|hiervoor|mit|nach|für|außerdem|dafür|hierfür) \b [^,.]{0,50} \s (?:gebruiken|plaatsen|hanteren|nutzen|verwenden|setzen) \s (?:wij|we|ik|wir) , \s (?:om|um) \s [^,]{5,150} \. $
    | \b (?:van|door|namens|met|of|by|from|for|von|durch|bei|mit) \s (?:op|on|am) \s \d{1,2} \.? \s [^\W\d_]{3,10} \s \d{4} \s? [.,;)]
    | \b (?:(?:(?:e-?)?mail(?:en)?|bellen|appen|post|brief|e-mailtje|telefonisch|telefoon|telefon|phone|telephone|letter|(?:write\ to|call)\ (?:us|me)) | (?:erreich|bereik|contact|kontakt|reach)\w* (?:\ (?:uns|ons|us|mich|mij|me|du|sie|u|je|ik|wij|we)){1,2})
        \s (?:an|unter|at|to|on|aan|naar|via|op|bei|über) \s (?:oder|or|of|und|en|and) \b  # by e-mail at or by post
    | \b (?! (?:door\ en\ door|by\ and\ by|through\ and\ through|voor\ en\ voor) \b) (?P<twice>mit|von|bei|über|durch|met|van|bij|via|door|naar|voor|with|from|at|of|by|to|through|an|aan|op) \s (?:und|oder|en|of|and|or) \s (?P=twice) \b
    | \b (?:servern?|servers|diensten?|services?|platt?form|programma?|progra?m|system|systeem|webspace|baukasten|software|hosting|(?:privacy)?(?:beleid|verklaring|policy|notice)|terms|voorwaarden|datenschutz\w*|hinweise)
        \s (?:van|von|(?:belonging\ to|of|from)(?=\ (?:in|for|on|under|via))) \s (?:in|voor|für|for|op|on|bei|bij|auf|nach|under|via|über) \s (?! [^.]{0,80} (?:ansässig|sitzend|niedergelassen|gevestigde) )  # the servers of in Berlin
    | \b (?:hebben|heb|heeft|haben|habe|hat) \s (?:(?:we|wij|ik|wir|ich)\ )? (?:(?:zowel|ook|auch)\ )? mi?e?t \s (?:een|einen|eine) \s [\w-]*(?:overeenkomst|contract|vertrag|vereinbarung) \b
    | \b (?:cookies|medewerkers|diensten|servers) \s van \s zijn \s (?! \w+\ (?:klant|website|winkel) ) | \b door \s (?:verwerkt|verzorgd|verstuurd|verzonden|bezorgd|beheerd|beveiligd|opgeslagen|uitgevoerd|bijgehouden|ontwikkeld|gebouwd|gemaakt|afgehandeld|verzameld|gehost|opgehaald|ingepakt|geleverd|aangeboden|onderhouden|bewaard|voor\ (?:ons|mij)) \b
    | \b (?:with|from) \s to \s (?! (?:and|us|you)\b ) | \b (?:with|by|via) \s (?:under|about|within) \s (?:which|an?|the|your|our|looking) \b | \b (?:by|with) \s within \b | \b (?:through|with|by|from) \s before \s (?:they|it|you|we) \b | \b (?:write|complain|speak) \s to \s (?:at|by|via) \b | \b (?:samen|werken|werkt) \s (?:(?:wij|we|ik)\ )? met \s (?:voor|om|sinds|aan) \b | \b arbeit\w* \s (?:(?:wir|ich)\ )? mit \s zusammen | (?<!,\ ) \b (?:mit|von|bei|durch|an) \s (?:der|dem|den|die) \s (?:wurden?|wird|ist|hat|haben|werden|sind|besteht) \b | \b with \s for \s (?! free | the\ first )
    | \b (?:with|by|from|via) \s (?:in|on) \s (?: (?:the|an?|our|your|their)\b | (?-i:[A-Z]) ) | \b belong(?:s|ing) \s to \s (?:in|on|and|are|is) \b | ^ (?:for|when|if|with|after|once) \b [^,.]{3,60} , \s (?:receives|gets|handles|processes|collects|takes|sees|stores|keeps) \s | \b mit \s (?:(?:ab)?geschlossen|vereinbart|erstellt|gebaut|umgesetzt|betrieben|verwaltet|gestaltet|programmiert|entwickelt|realisiert|gemessen|abgewickelt|(?:be)?zahl(?:t|st|en)|verschlüsselt) \b
    | \b (?:bei|durch|von|über) \s (?:in|auf|mit) \s (?: (?-i:[A-ZÄÖÜ]) | (?:einem|einer|der|den|dem)\b ) (?! [^.]{0,80} (?:ansässig|sitz|niedergelassen) ) | \b durch \s (?:bei|an|nach|von) \s | \b (?:der|die|das|dem|den) \s mit \s (?:haupt)?sitz \s in \b | \b (?:de|door|van|bij|met|aan|by|with|from|to|of) \s (?:gevestigd|met\ (?:hoofd)?zetel|based|located|headquartered) \s (?:in|te) \s (?-i:[A-Z]) | \b (?:mit|über) \s nicht \s (?:an|angeboten|möglich) \b
    | (?-i: \b (?!(?:We[rnm]|Wie|Was|Ob|Dass)\b) [A-ZÄÖÜ][a-zäöüß]+ \ der \ (?:ist|sind|hat|haben|wird|werden|erhält|erhalten|dürfen|kann|können|müssen) ) \b | (?<!,\ ) \b (?:der|die|das|dem|den|de|het|the|by|with|van|met|door|aan|bij|von|mit|bei|durch) \s \( \s? (?:nachfolgend|nachstehend|im\ folgenden|fortan|hierna|hereafter|hereinafter) \b
    | \b (?:customers|visitors|staff|employees|users) \s of \s (?:receive|get|have|can|may|must|who) \b | \b (?:servers?|stands|kept|stored|works|hosted|based) \s at \s (?:in|on|near) \b | \b (?:bei|durch|von|mit) \s (?:der|dem) \s in \s (?-i:[A-ZÄÖÜ])\w+ \s? (?:[.,;)]|$) | \b (?:(?:staat|staan|ligt|liggen|gehost)\ bij|door|van|met) \s in \s (?! [^.]{0,80} \bte\b ) (?-i:[A-Z])\w+ \s? (?:[.,;)]|$)
    | \b (?:agreement|contract) \s with \s that \s (?:binds|obliges|requires|says|sets|ensures) \b
    | \b von \s (?:einrichten|erstellen|bauen|machen|programmieren|betreuen|verwalten) \s lassen \b | \b (?:von\ (?:finden|lesen|entnehmen) \s (?:sie|du|ihr) | van\ (?:lees|leest|lezen) \s (?:je|u|jij)) \b | \b sich \s bei \s (?:beschweren|melden) \b
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
