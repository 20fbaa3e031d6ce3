"""Names that are no party's: ordinary words, places, laws, authorities, and what visitors use themselves."""

import re
from collections.abc import Mapping
from functools import cache

from babel import Locale

from plugin_host.importing.recognising.others.roles import is_role
from plugin_host.importing.recognising.others.trades import trade
from plugin_host.importing.recognising.phrases import words

_NEVER = words(
    # browsers, systems, and tools of the visitor
    "chrome|firefox|safari|edge|opera|brave|explorer|internet explorer|mozilla*|android|ios|iphone*|ipad*|windows"
    "|macos|linux|mac"
    "|ghostery|adblock*|ublock*|noscript|vpn|tor|duckduckgo|privacy badger|adguard|javascript|java|flash|html|html5|css"
    "|outlook|hotmail|apple|google|microsoft|adobe"
    # ways to pay, and banks
    "|ideal|wero|visa|mastercard|maestro|bancontact|sofort*|giropay|american express|amex|sepa*|vorkasse"
    "|nachnahme|lastschrift"
    "|kreditkarte*|v pay|vpay|cartes bancaires|eps|payconiq*|tikkie|twint|blik|cadeaubon*|apple pay|google pay"
    "|belfius|kbc|ing|abn|girocard|przelewy24|carte bleue"
    # authorities, registers, bodies
    "|autoriteit*|college|belastingdienst|finanzamt*|finanzbehörde*|landesamt*|landesbeauftragte*|bundes*"
    "|kamer van koophandel|kamer|kvk"
    "|chamber*|commissioner*|information commissioner*|ico|hmrc|ombuds*|europese commissie|european commission"
    "|kommission"
    "|commissie|commission|gba|gegevensbeschermingsautoriteit|odr|geschillencommissie*|consuwijzer"
    "|consumentenbond|handelsregister"
    "|amtsgericht*|aufsichtsbehörde*|datenschutzbehörde*|companies house|revenue|polizei|politie|police|gericht*"
    "|verbraucher*"
    "|iab|tax|nai|network advertising initiative|digital advertising alliance|edaa|optout|about ads"
    "|youronlinechoices*|allaboutcookies*"
    # laws, frameworks, techniques
    "|avg|gdpr|dsgvo|ds-gvo|eu-dsgvo|uwg|bdsg|tddd*|ttdsg|ddg|tmg|hgb|bgb|ao|abs|art|artikel|article|lit|kapitel"
    "|chapter|section"
    "|ccpa|pecr|coppa|scc*|dpa|avv|btw|vat|ust*|ssl*|tls*|https*|http*|ip|ipv4|ipv6|pdf|csv|cms|crm|url|urls|api"
    "|apis|iban|bic|eer|eea|ewr|eu|eg|vs|usa|us|uk"
    "|framework*|privacy*|data protection*|datenschutz*|cookie*|internet|e-mail*|mail|mails|wlan|gps|cdn|dns|faq*"
    "|wordpress|worldwide|one-stop-shop*|ai|ki|inc|ltd|gmbh|llc|bv|officer|initiative|id|ids|iso*|pci|nen*"
    "|*contract|*contracten|*richtlijn|*verordening|*wet|*wetboek|*verordnung|*gesetz|*gesetze*|*gesetzbuch*"
    "|directive*|regulation*|act"
    "|hypertext*|secure socket*|transport layer*|uniform resource*|local storage|session storage|web storage|oss|ioss|moss|kor"
    "|pixel|tag|tags"
    # what posts sell, and days
    "|track & trace|track and trace|tracked*|brievenbus*|aangetekend*|einschreiben*|first class*|second class*|special delivery|signed for|mailbox|mailbox package|letterbox*"
    "|standaard|standaard pakket*|standard|standard parcel*|express|express delivery|priority|economy|next day*|same day*|pakket"
    "|paket|packstation*|post office*|black friday"
    "|cyber monday|sinterklaas|kerst|kerstmis|christmas|easter|pasen|ostern*|weihnacht*|moederdag|vaderdag|valentijn*|valentine*"
    "|koningsdag|advent|team|algemene|algemeen|klantenservice|customer service*|kundenservice|yahoo|icloud|gmx|twitter|threads"
    "|snapchat|messenger|telegram|mastodon|bluesky"
    "|referrer*|skript*|script*|content delivery*|logfile*|browsertyp*|user agent*|hostname*|uhrzeit*|abruf*|aufruf*"
    # people
    "|verantwoordelijke*|verwerkingsverantwoordelijke*|verantwortliche*|verkoper|verkäufer*|verkäuferin|onderneming|ondernemer|opdrachtnemer|auftragnehmer*|webwinkelier|wederverkoper|leverancier|data controller|merchant|my|your|mijn|jouw|uw|mein|meine|ihr|ihre|our|onze|unsere|abonnee*|subscriber*|bewerber*|sollicitant*|applicant*|afnemer*|koper|kopers|consument*|gebruiker*|betrokkene*|bezoeker*|opdrachtgever*|customer*|consumer*|buyer*|data subject*|käufer*|besteller*|auftraggeber*|nutzer*"
    "|de heer|mevrouw|dhr|mevr|mr|mrs|ms|herr|herrn|frau|dr|datenschutzbeauftragte*|functionaris*"
)  # fmt: skip
"""Names of which one such beginning is enough. In the form of a clue."""

_NEVER_ENDING_IN = re.compile(
    r"(?:session(?:id)?|token|registratiekamer|^\w*bank|sparkasse|(?<!rate)contract|contracten|clauses?|klauseln?|richtlijn|verordening|wet|wetboek"
    r"|verordnung|gesetz|gesetzes|gesetze"
    r"|gesetzbuch|gesetzbuchs|cookie|cookies|[ -]shield|framework|[ -]act|regulation|directive|commission(?:er)?"
    r"|authority|autoriteit|behörde|\w(?:weg|laan|plein|kade|gracht|singel|brief|informatie)|trading estate|retail park|[ -]str|\w(?:straat|straße|strasse|markt \d|weg \d).*|[ -](?:street|road|lane|avenue)|islands|eilanden|inseln|industrial estate|business park"
    r"|[ -](?:house|tower|court|buildings?|carré|plaza))$"
)
"""Endings of names of banks, laws and authorities."""

_FUNCTION = frozenset(
    [
        "de", "het", "een", "deze", "dit", "dat", "die", "wij", "we", "ons", "onze", "uw", "je", "jouw", "u", "als",
        "voor", "bij", "na", "met", "door", "via", "van", "aan", "naar", "om", "op", "in", "uit", "buiten",
        "binnen", "tot", "tussen", "zonder", "ook", "zo", "dan", "er", "ze", "zij", "hij", "wanneer", "indien",
        "omdat", "zodat", "alle", "geen", "niet", "wel", "meer", "the", "a", "an", "this", "that", "these", "those",
        "our", "your", "you", "it", "they", "if", "when", "for", "with", "by", "through", "at", "from", "to", "on",
        "as", "all", "any", "no", "not", "some", "other", "such", "each", "who", "what", "how", "where", "please",
        "see", "note", "which", "short", "more", "der", "das", "den", "dem", "des", "ein", "eine", "einer", "eines",
        "einem", "einen", "wir", "unser", "unsere", "unserer", "unserem", "unseren", "unseres", "ihr", "ihre",
        "ihrer", "ihrem", "ihren", "ihres", "sie", "es", "wenn", "falls", "für", "bei", "nach", "mit", "durch",
        "über", "von", "zu", "zur", "zum", "auf", "aus", "im", "am", "auch", "so", "dann", "kein", "keine", "nicht",
        "du", "dir", "dich", "dein", "deine", "deiner", "deinem", "deinen", "deines", "euch", "euer", "eure", "eurer", "eurem", "euren", "große", "kleine", "schwere", "sperrige", "größere", "kleinere", "viele", "diese", "dieser", "dieses", "diesem", "diesen", "welche", "welcher", "bitte", "soweit", "sofern",
        "dafür", "hierfür", "damit", "davon", "hierbei", "dabei", "hierzu", "dazu", "i", "ii", "iii", "iv", "v", "vi", "ihnen", "ihm", "ihn", "uns",
        "mich", "mir", "man", "beide", "beiden", "both", "allebei", "iedereen", "daar", "hier", "toen", "nu", "straks", "there", "here", "then", "now", "da", "dort", "jetzt", "sommige", "enkele", "everyone", "everybody",
        "daarmee", "hiermee", "waarmee", "hierbij", "daarbij", "hiervoor", "daartoe", "hiertoe", "daarbuiten", "daarnaast", "daarna", "daarvoor", "vervolgens", "ten", "danach", "anschließend", "afterwards", "elders", "verder", "elsewhere", "otherwise", "anderswo", "sonst", "außerdem", "einige", "andere", "anderen", "jemand", "niemand", "somebody", "someone", "nobody", "samen", "together", "seit", "ab", "bis", "since", "until", "sinds", "sedert", "vanaf",
    ]
)  # fmt: skip  # a list of words
"""Words that are no name where they stand first."""

_ARTICLES_IN_NAMES = frozenset({"de", "het", "the", "van", "an", "on", "all", "any", "one", "say"})
"""Such words with which names begin all the same."""

_ORDINARY_DE = re.compile(
    r"(?:ung|ungen|heit|heiten|keit|keiten|ion|ionen|tät|täten|schaft|schaften|nis|nisse|nissen|tum|tümer|ismus"
    r"|mente|enz|anz"
    r"|daten|gesetz|recht|rechte|rechts|rechten|zweck|zwecke|zwecken|dauer|frist|fristen|adresse|adressen"
    r"|anschrift|nummer|nummern|name|namen|vertrag"
    r"|vertrags|verträge|verträgen|interesse|interessen|seite|seiten|shop|shops|store|konto|kontos|plätze|plätzen"
    r"|anlage|anlagen|kauf|käufe|käufer|besucher|besuchern"
    r"|besuch|nutzer|nutzern|nutzers|verkehr|verhalten|inhalt|inhalte|inhalten|anfrage|anfragen|formular|formulare"
    r"|mail|mails|brief|briefe|briefs"
    r"|letter|letters|lettern|versand|ware|waren|länder|ländern|staat|staaten|stelle|stellen|person|personen"
    r"|partner|partnern|partners"
    r"|gerät|geräte|geräts|geräten|browser|browsers|server|servern|servers|technik|techniken|technologie"
    r"|technologien|funktion|methode|methoden|weise|arten von"
    r"|grund|gründe|gründen|grundlage|grundlagen|fälle|fällen|rahmen|zeit|zeiten|zeitpunkt|zugriff|zugriffe|abruf"
    r"|aufruf|protokoll|dienst|dienste|diensten|dienstes"
    r"|leister|leistern|leisters|anbieter|anbietern|anbieters|verantwortliche|verantwortlichen|betroffene"
    r"|betroffenen|beauftragte|beauftragten|daten"
    r"|schutz|schutzes|sicherheit|hilfe|klick|link|links|button|buttons|datei|dateien|code|codes|video|videos"
    r"|karte|karten|text|texte|texten"
    r"|werte|werten|preis|preise|betrag|geld|zahlen|teile|teilen|paket|pakete|produkt|produkte|produkten|artikel"
    r"|artikeln"
    r"|anzeige|anzeigen|werbung|analyse|analysen|statistik|statistiken|profil|profile|profilen|netzwerk|netzwerke"
    r"|netzwerken|medien|plattform|plattformen"
    r"|software|system|systeme|systemen|programm|programme|programmen|tool|tools|plugin|plugins|portal|portale"
    r"|unternehmen|unternehmens|firma|hersteller|behörde|behörden"
    r"|widerruf|widerspruch|auskunft|beschwerde|zustellung|abschluss|ablauf|auftrag|auftrags|aufträge|angabe"
    r"|angaben|angebot|angebote|angeboten|antrag"
    r"|bonität|telefon|fax|cookie|cookies|pixel|pixels|hosting|hoster|tracking|marketing|newsletter|chat|spam"
    r"|login|account|server-log-files|files|logfiles"
    r"|möglichkeit|maßnahme|maßnahmen|umfang|ziel|ziele|zielgruppen|gruppen|gruppe|wunsch|bedarf|hinweis|hinweise"
    r"|kontakt|kontakte|rückfragen|fragen|frage"
    r"|bank|banken|institut|institute|rechnung|rechnungen|kasse|lastschrift|kreditkarte|vorkasse|gesellschaft"
    r"|steuer|berater|beratern|ämter|website|websites|computer|computers|rechner|rechners|status|kampagnen"
    r"|beacons?|pflicht|pflichten|tuch|tücher|kaufs|nahme|nahmen|zusteller|zustellern|space|gut|güter|gastronomie|handel|geschirr|möbel|möbeln|termin|termine|filiale|filialen|station|handy|abgabe|gabe|ordnung|felder"
    r"|spediteure?n?|transporteure?n?|logistikern?|kurieren?|vermittlern?|händlern?|kopien?|belegen?|unterlagen|palette|paletten|sendung|lieferung|bestellung|geräte|maschine|maschinen|flaschen|größe|rücksendungen|einsatz|umgang|vorgang|schritt|schritte|inhaber)$"
)
"""Endings of German nouns that are no names, alone or as the last part of a compound."""
_ORDINARY_WORDS_DE = frozenset(
    [
        "betrug", "kunde", "kunden", "neukunden", "bestandskunden", "endkunden", "privatkunden", "art", "arten", "form",
        "formen", "ort", "orte", "land", "raum", "fall", "wert", "zahl", "teil", "punkt", "ziel", "basis",
        "auswahl", "web", "bild", "bilder", "amt", "hause", "zukunft", "europa", "drittland", "ausland", "inland",
        "regel", "falle", "sinne", "höhe", "folge", "haus", "nacht", "nächte", "tag", "tage", "tagen", "abend", "morgen", "woche", "wochen",
        "wochenende", "gebrauch", "kaffee", "tee", "tasse", "gespräch", "hand", "tür", "straße", "fahrrad", "lager", "laden", "linie", "dank", "abs", "satz", "nr", "lit", "übrigen",
        "jungs", "mädels", "leute", "kollegen", "kolleginnen", "chef", "chefin", "helfer", "nachbarn", "familie",
        "absatz", "abschnitt", "hinweis", "dritter", "dritte", "dritten", "einzelnen", "folgenden", "weiteren", "anderen", "allgemeinen",
    ]
)  # fmt: skip  # a list of words
"""German nouns, and adjectives written like nouns, that are no names."""
_ORDINARY = re.compile(
    r"(?:ing|ingen|heid|heden|tie|ties|teit|teiten|isme|schap|schappen|ment|ments|tion|tions|ity|ness|ance|ence"
    r"|gegevens|beleid|verklaring|termijn|termijnen|adres|adressen|nummer|nummers|naam|namen|doel|doelen"
    r"|doeleinden|recht|rechten|belang|belangen"
    r"|grond|gronden|grondslag|data|policy|statement|rights|details|information|purposes?|orders?|invoices?"
    r"|customers?|klanten|bezoekers?"
    r"|brieven|newsletters?|cookies?|mails?|video[’']?s?|formulier|formulieren|forms?|accounts?|websites?|sites|servers"
    r"|toestemming|consent|contract|laws?|services|diensten|partners|derden|parties|party|partij|partijen"
    r"|providers?|verwerkers?|processors?"
    r"|facturen|factuur|administratie|boekhouder|boekhouding|accountant|vragen|retouren|returns|beoordelingen"
    r"|statistieken|advertenties|links"
    r"|framework|persoonsgegevens|software|customer|users?|content|devices?|browser|gebruik|verkeer|aanvraag"
    r"|informatie|usage|use|kosten)$"
)
"""Endings of Dutch and English nouns that are no names, where a capital may only begin the sentence."""

_INFLECTED_DE = re.compile(r"(?:en|ern|ens|em|es)$")
_ADJECTIVE_DE = re.compile(r"[a-zäöü](?:e|en|em|es|ern|ens)$")
"""Endings of plurals and verbs, which few names have."""
_ARTICLE = re.compile(r"^(?:de|het|the|der|die|das) ")
_FAMILY = re.compile(r"(?:Van|Von) (?:de[rn]?|het|ter|ten) [A-ZÀ-Þ]|(?:De|Ter|Ten) [A-ZÀ-Þ]\w+ [A-ZÀ-Þ]")
"""How Dutch names of families begin that are those of their firms too."""
_SHORTEST = 3
_LONGEST = 60
_ORDINARY_WORDS = frozenset(
    [
        "klant", "brief", "winkel", "webwinkel", "webshop", "shop", "store", "website", "site", "server", "social",
        "media", "service", "services", "dienst", "diensten", "partner", "team", "contact", "reviews", "hosting",
        "overig", "overige", "algemeen", "delen", "reacties", "bewaren", "inleiding", "framework", "online",
        "support", "initiative", "officer", "tracking", "analytics", "eigen", "own", "shirts", "user", "customer",
        "platform", "company", "bedrijf", "policy", "terms", "law", "wet", "data", "account", "order", "bestelling",
        "betaling", "payment", "web", "personal", "information", "controller", "processor", "verwerker", "anders",
        "other", "none", "geen", "yes", "ja", "nee", "statement", "seller", "firm", "trader", "proprietor", "undersigned", "buyer", "owner", "user", "visitor", "party", "parties", "app",
        "cookies", "delivery", "shipping", "levering", "verzending", "bezorging", "nieuwsbrief", "newsletter",
        "informatie", "oké", "oke", "okay", "akkoord", "accepteren", "weigeren", "afrekenen", "einverstanden", "ablehnen", "akzeptieren",
        "card", "cards", "cash", "kaart", "pinpas", "wallet", "sale", "sales", "inzage", "rectificatie", "correctie", "bezwaar", "klacht", "verwijdering", "wissing", "overdracht", "objection", "rectification", "erasure", "complaint", "portability", "restriction", "beperking", "toegang", "toegangsbeheer", "geheimhouding", "versleuteling", "opleiding", "training", "access", "secrecy", "encryption", "zugang", "zugriff", "verschlüsselung", "geheimhaltung", "schulung", "wachtwoorden", "passwords", "passwörter", "backups", "back-ups", "updates",
        "accept", "decline", "reject", "agree", "checkout", "fine", "info", "allow", "toestaan", "zulassen",
    ]
)  # fmt: skip  # a list of words
"""Words with which a text names itself, the shop or a matter, that some write with a capital: in no language a name alone."""
_ALSO_PLACES = (
    "holland", "vs", "uk", "england", "schotland", "scotland", "wales", "vlaanderen", "flanders", "europa", "europe", "amerika",
    "america", "amsterdam", "rotterdam", "utrecht", "den haag", "berlin", "hamburg", "münchen", "köln", "london", "dublin", "brussel",
    "bayern", "hessen", "sachsen", "niedersachsen", "nordrhein-westfalen", "baden-württemberg", "luxemburg", "california", "kalifornien",
    "californië", "europese unie", "european union", "europäische union", "europäischen union", "economische", "eer", "eea", "verenigde",
    "nederlandse", "nederlands", "dutch", "german", "duitse", "deutsche", "deutschen", "deutscher", "belgische", "english", "engels", "ierland",
    "britain", "great britain", "northern ireland", "isle of man", "noord-ierland", "nordirland", "großbritannien", "groot-brittannië", "benelux", "scandinavia", "scandinavië", "skandinavien",
    "amerikaans", "belgisch", "brits", "zwitsers", "oostenrijks", "europees", "europese", "european", "europäische", "europäischen", "amerikaanse", "american", "irish", "united", "france", "irische",
)  # fmt: skip  # a list of words


@cache
def _places_and_times(language: str) -> frozenset[str]:
    """Names of countries, languages, months and days, in lower case."""
    locale = Locale.parse(language)
    found = {name.lower() for name in locale.territories.values()} | {
        name.lower() for name in locale.languages.values()
    }
    for table in (locale.months, locale.days):
        found |= {name.lower() for name in table["format"]["wide"].values()}
    return frozenset(found | set(_ALSO_PLACES))


_KIN = re.compile(
    r"\b(?:oma|opa|oom|tante|onkel|papa|mama|mam|pap|uncle|aunt|auntie|grandma|grandpa|granny|zus|zuster|broer|schwester|bruder"
    r"|sister|brother|zoon|dochter|sohn|tochter|son|daughter|vader|moeder|vater|mutter|mother|father|mum|dad|neef|cousin"
    r"|cousine|wife|husband|vrouw|frau|mann|vriend|vriendin|collega|kollegin|kollege|colleague|stagiair|stagiaire"
    r"|intern|lehrling|azubi|vrijwilliger|volunteer)s?(?: |$)",
    re.IGNORECASE,
)
"""Words before or in the name of somebody who is at home in the shop."""


def is_kin(name: str, before: str) -> bool:
    """Whether a name is that of somebody of the family or the staff."""
    return _KIN.match(name) is not None or re.search(_KIN.pattern + "$", before, re.IGNORECASE) is not None


def is_function_word(word: str) -> bool:
    """Whether a word is no noun, so that no name begins with it but by an article."""
    return word.lower() in _FUNCTION


def nobody(name: str, language: str, *, alone: bool, loose: bool = False) -> bool:
    """Whether a name is nobody's.

    ``alone``: whether a capital letter is all that makes it look like a name,
    ``loose``: whether something else can stand there too.
    """
    low = name.lower()
    first, _, rest = low.partition(" ")
    family = _FAMILY.match(name) is not None or (language == "de" and first == "van")
    if not _SHORTEST <= len(name) <= _LONGEST or (
        first in _FUNCTION and not family and (not rest or rest.split(" ")[0] in _FUNCTION)
    ):
        return True
    if (
        _NEVER.match(_ARTICLE.sub("", low))
        or _NEVER_ENDING_IN.search(low)
        or low in _places_and_times(language)
        or (first in _places_and_times(language) and not trade(low))
    ):
        return True
    if re.search(
        r"\d{4}| \d{1,3}[a-z]?[-–/]\d{1,3}[a-z]?$| [a-z]{1,2}\d{1,2}[a-z]? \d[a-z]{2}$|@|^www\.|^(?:ai|ki|ip|pci|abn|sepa|kredit|eu)-|-$| \d{1,3}[a-z]?$|\b(?:xyz?|xx+|abc|naam|name|muster\w+|voorbeeld)$"
        r"|\b(?:invullen|aanvullen|invoegen|eintragen|einfügen|ausfüllen|ergänzen|insert)\b",
        low,
    ) or (alone and _is_plain_role(name, language)):
        return True
    if low in _ORDINARY_WORDS or all(word in _ORDINARY_WORDS for word in low.removeprefix("the ").split(" ")):
        return True
    if (
        first in (_FUNCTION if language == "de" else _FUNCTION - _ARTICLES_IN_NAMES)
        and not name.split(" ")[0].isupper()
        and not (language == "de" and family)
        and alone
    ):
        return True
    ending = _ORDINARY_DE if language == "de" else _ORDINARY
    words_of_it = name.split(" ")
    if language == "de" and any(
        part[:1].isupper() and part.lower() in _FUNCTION and not part.isupper() for part in words_of_it[1:]
    ):
        return True
    plain = [
        part
        for part in words_of_it
        if ending.search(part.lower())
        or part.lower() in _ORDINARY_WORDS
        or (part.lower() in _FUNCTION | _ORDINARY_WORDS_DE and not part.isupper())
    ]
    if language == "de" and words_of_it[-1] in plain and _ADJECTIVE_DE.search(words_of_it[0]) and alone:
        return True
    if len(plain) == len(words_of_it):
        return not re.search(r"[a-z][A-Z]|\d", name) and (alone or language == "de")
    return loose and language == "de" and " " not in name and _INFLECTED_DE.search(low) is not None


def _is_plain_role(name: str, language: str) -> bool:
    """Whether a word says what a party is; so many names end in the shortest of these that they do not count."""
    return is_role(name, language) and not name.lower().endswith(("host", "app", "desk", "lager", "center", "site"))


def ordinary(name: str, plain: Mapping[str, int], capital: Mapping[str, int]) -> bool:
    """Whether the text itself writes the same word without a capital, at least as often as with one."""
    return plain.get(name.lower(), 0) >= max(1, capital.get(name, 0))
