"""Names: of vendors written wrongly, and of the controller, which a text should call by one name."""

import re
from collections.abc import Iterable, Iterator
from functools import cached_property

from plugin_host.importing.document import Sentence, Shape
from plugin_host.importing.faults.addresses import HOST, domain
from plugin_host.importing.faults.fault import Fault, shown
from plugin_host.importing.faults.reading import Reading
from plugin_host.importing.faults.words import listed
from plugin_host.importing.recognising.identity.forms import LEGAL as _LEGAL
from plugin_host.importing.recognising.identity.naming import COUPLE
from plugin_host.importing.recognising.identity.places import AUTHORITY, STRANGER
from plugin_host.importing.recognising.parties import Mention
from plugin_host.importing.recognising.spelling import distance, nearest

_JOINT = re.compile(r"[\s-]")
_WORD = r"(?<![\w’'&.-])[A-ZÀ-Þ0-9][\w’'&.-]{0,40}\w|(?<![\w’'&.-])[A-ZÀ-Þ]"
_NAME = rf"(?:{_WORD})(?: (?:(?:&|en|und|and|van|de|der|den|von|’t|'t) )*(?:{_WORD}|&(?: Co\.)?)){{0,5}}\.?"
_FRAMES = tuple(
    re.compile(pattern)
    for pattern in (
        # who answers for the data
        rf"(?:^|[,;] |^[\d.]+ |\b[Bb]y the way, |[Dd]e |[Hh]et |[Dd]ie |[Dd]er |[Tt]he |hoe |how )(?P<name>{_NAME}) (?:is (?:de )?(?:zelf )?(?:verwerkings)?verantwoordelijk|is (?:the )?(?:controller|responsible)|respecteert|hecht|vindt"
        r"|(?:verwerkt|gebruikt) (?:uw|je|jouw|jullie|geen|persoonsgegevens)|verzamelt|verwerkt persoonsgegevens|neemt (?:de|uw)|gaat (?:zorgvuldig|netjes)|met gegevens|respects|takes (?:the|your)|uses your|collects|processes your|cares|values|is committed"
        r"|nimmt (?:den|die|Ihr)|respektiert|verarbeitet Ihre|verarbeitet personenbezogene|erhebt|legt (?:großen )?Wert|achtet|freut sich|beschermt|doet er alles|legt uit"
        r"|gebruikt alleen|gebruikt (?:technische|functionele)?\s?cookies|bewaart|respecte?ert)",
        rf"(?:[Vv]erantwoordelijk\w*|[Vv]erwerkingsverantwoordelijke|[Rr]esponsible|[Cc]ontroller|[Vv]erantwortlich\w*)(?: [a-zäöü]+){{0,6}}? (?:is|are|ist|sind)(?: (?:de|het|die|der|the))? (?P<name>{_NAME})",
        rf"[Vv]oor de verwerking(?: [a-z]+){{0,3}} is (?P<name>{_NAME})",
        rf"(?:^|[,;] |[Kk]an )(?P<name>{_NAME}) (?:deelt (?:uw|je|jouw) (?:persoons)?gegevens|op grond van een wettelijke"
        r"|shares your (?:personal )?data|gibt Ihre Daten)",
        # whose policy or shop it is
        rf"(?:[Pp]rivacy(?:verklaring|beleid|statement|[ -][Pp]olicy|[ -][Nn]otice)|[Pp]olicy|[Dd]atenschutz(?:erklärung|hinweise))(?: (?:van|of|for|von|der|des))+ (?:(?:de |het |the )?(?:web)?(?:shop|winkel|site|store) )?(?P<name>{_NAME})",
        rf"\b(?:webshop|webwinkel|winkel|online shop|web shop|store|onlineshop|Onlineshop|Shop) (?P<name>{_NAME})(?=[\s.,;])",
        rf"(?:klanten|bezoekers|customers|visitors|Kunden|Besucher|medewerkers|team|website)(?: (?:van|of|von|der|at)) (?P<name>{_NAME})",
        rf"(?:[Ww]elkom|[Ww]elcome|[Ww]illkommen) (?:bij|to|at|bei) (?P<name>{_NAME})",
    )
)
_TITLE = re.compile(
    rf"(?:[Pp]rivacy(?:verklaring|beleid|statement|[ -][Pp]olicy|[ -][Nn]otice)|[Pp]olicy|[Dd]atenschutz(?:erklärung|hinweise))(?: (?:van|of|for|von|der|des|–|-))+ (?P<name>{_NAME})"
)
_SPOKEN = tuple(
    re.compile(pattern)
    for pattern in (
        # whoever speaks, sells or answers under this name is the shop
        rf"\b(?:(?:(?<=[,;:] )w|W)(?:ij van|e at|e from|ir von)|[Hh]et team van|[Tt]he team at|[Dd]as [Tt]eam von|(?:[Yy]our|[Uu]w|[Jj]e|[Ii]hr|[Dd]ein) [Tt]eam (?:at|of|from|van|von|der)) (?P<name>{_NAME})",
        rf"\b(?:u|je|jij) (?:iets |een product )?bij (?P<name>{_NAME})(?: [a-zà-ÿ]+){{0,3}} (?:bestelt|koopt|winkelt|afrekent|besteld|gekocht|bestellen|kopen)",
        rf"\b(?:order|buy|shop|purchase|bought|ordered|ordering|buying|shopping)(?: [a-z]+){{0,2}} (?:from|at|with) (?P<name>{_NAME})",
        rf"\b(?:Sie|[Dd]u) (?:etwas )?bei (?P<name>{_NAME}) (?:etwas )?(?:bestell|kauf|einkauf)",
        rf"\b(?:klantenservice|winkel|webwinkel|webshop|eigenaar|aanbod|producten|customer service|store|shop|website|owner|products|Kundenservice|Kundendienst|Shop|Onlineshop|Website|Inhaber|Angebot) (?:van|of|von) (?P<name>{_NAME})",
        rf"(?:^|[,;] )(?:[Cc]opyright|©)(?: \d{{4}})?(?: by)? (?P<name>{_NAME})",
        rf"^(?P<name>{_NAME}) (?:is niet (?:aansprakelijk|verantwoordelijk)|is not (?:liable|responsible)|haftet nicht|ist nicht (?:haftbar|verantwortlich)"
        r"|behoudt zich|reserves the right|behält sich|(?:mag|kan) (?:uw|je|jouw)|(?:may|can) use your|darf (?:Ihre|deine))",
        # to whom the reader writes, at an address for mail
        rf"\b(?:write to|contact|e?-?mail|turn to|schrijf(?:t u)? (?:aan|naar)|mail(?:t u)? naar|contact op met|terecht bij|wenden (?:Sie sich|Du dich)(?: bitte)? an|schreiben (?:Sie )?an)"
        rf" (?:the |der |die |de )?(?P<name>{_NAME})(?=,? (?:at|via|op|on|unter|per|by|through|über) [^@]{{0,20}}[\w.]@)",
        # with whom the reader deals, and who looks after the data
        rf"^(?:[Bb]ij|[Aa]t|[Bb]ei) (?:der |dem )?(?P<name>{_NAME}),? (?:(?:staa[tn]|steh(?:t|en)|gaan|is|zijn|sind|ist|hat|genießt) )?(?:uw|je|jouw|your|Ihre?|deine?|der Schutz|de bescherming) "
        r"(?:privacy|privatsphäre|Privatsphäre|persoons|gegevens|data|personal|Daten|Datenschutz|vertrouwen|trust|Ihrer|deiner|van)",
        rf"\b(?:veilig|handen|hands|safe|secure|[Hh]änden|sicher|aufgehoben|zijn|sind) (?:bij|with|at|bei) (?:der |dem )?(?P<name>{_NAME})(?= (?:in (?:goede|guten)|veilig|sicher|gut )|[.,;])",
        rf"\b(?:u|je|jij|you|Sie|du) (?:ons |us )?(?:(?:give|provide|supply|submit|send|entrust)(?: \w+)? to |aan |der |dem |an )(?:the |die |der )?(?P<name>{_NAME})(?= (?:verstrekt|geeft|doorgeeft|stuurt|toevertrouwt|mitteil|übermittel|überlass|geb|anvertrau|is\b|are\b|will\b))",
        rf"\b(?:[Tt]ussen (?:u|jou)|[Bb]etween you|[Zz]wischen (?:Ihnen|dir)) (?:en|and|und) (?:der |dem |the |de )?(?P<name>{_NAME})",
        rf"\b(?:[Aa]lle diensten|[Aa]ll services|alle (?:Angebote|Leistungen)|assortiment|klant|customer|Kundin|Kunde|bezoeker|visitor|nieuwsbrief|[Nn]ewsletter) (?:van|of|from|von|der) (?P<name>{_NAME})(?=[\s.,;])",
        rf"\b(?:bestell(?:en|ing)|aankoop|ordering|purchase|Bestellung|Einkauf|Kauf) (?:bij|from|at|bei) (?:der |dem )?(?P<name>{_NAME})",
        # what is promised to the reader
        rf"(?:^|[,;] |\b[Dd](?:e|ie|er|as) |\b[TtHh]h?e[t]? )(?P<name>{_NAME}) (?:(?:verkoopt|deelt|verstrekt|geeft|verhuurt) (?:uw|je|jouw|nooit|niet|geen|in geen geval)\b"
        r"|(?:houdt|verbindt|verplicht) zich|garandeert|waarborgt|(?:informeert|stelt|biedt) (?:u|je)\b|(?:offers|gives|lets|enables) you\b|(?:bietet|ermöglicht) (?:Ihnen|dir)|never (?:sells|shares|passes|rents)|(?:guarantees|promises|ensures|undertakes)\b"
        r"|(?:will|does|shall|do) (?:never|not) (?:knowingly )?(?:sell|share|pass|rent|disclose|give|collect)|informiert (?:Sie|dich)|verpflichtet sich|garantiert|stellt sicher"
        r"|(?:verkauft|vermietet|gibt|teilt) (?:Ihnen|Ihre|dir|deine|niemals|nie|keine)\b)",
        rf"^(?:[Bb]ij|[Aa]t|[Bb]ei) (?P<name>{_NAME}) (?:kunt u altijd|kun je altijd|(?:vinden|hechten|nemen|begrijpen|gaan|zijn|houden|weten|geloven) (?:wij|we)|,? ?we\b|you can always"
        r"|können Sie jederzeit|(?:legen|nehmen|achten|wissen|halten) wir)",
    )
)
"""Forms of speech in which only the shop itself is named, whoever else the text knows."""
_SHOPLIKE = re.compile(
    r"store|shop|winkel|centrum|cent(?:er|re)\b|boetiek|boutique|market|markt\b|huis\b|haus\b|w(?:e|o)re?ld|welt|outlet|fashion|living|wonen|design|garden|tuin|garten|paradi|plezier|hal\b|kas\b|stube|lade"
    r"|koning|könig(?!reich)|\bking|pal(?:ei|ace)|depot|kont(?:or|oor)|atelier|studio|manufa[kc]tur|handel\b|speciali?[aszt]|spezial|boerderij|farm\b|hof\b|kwekerij|bäckerei|bak(?:kerij|ery)|brouwerij|brewery|juwel"
    r"|cycle|bike|fiets|fahrr|b(?:ooks?\b|oeken|oekhandel|ücher)|handlung\b|zentrum|toys|speelgoed|spielw|kerami|ceramic|pottery|kaars|candle|kerze|\btea|\bthee|\btee|coffee|koffie|kaffee|wine|wijn|wein|games?\b|emporium|trading|bloem|flower|blum|zaden|seeds"
    r"|floor|vloer|lamp|light|verlichting|leucht|\blicht|meubel|furniture|möbel|\bsport|outdoor|hobby|garen|wool|woll?e?\b|stof\b|stoffe?\b|fabric|mode\b|kleding|schoen|shoe|schuh|honig|honing|honey|schmuck|sieraden"
    r"|& (?:co|sons?|zoon|söhne)\b",
    re.IGNORECASE,
)
_DEALS = re.compile(
    # the reader, a paper that the reader gets, what happens to data, or an address to write to
    r"\b(?:u|uw|je|jij|jouw|jullie|you|your|sie|ihnen|ihre?[nmrs]?|du|dir|dich|deine?[nmrs]?|euch|klant|klanten|customers?|kund(?:e|en|in))\b"
    r"|factu|invoice|rechnung|kassabon|receipt|quittung|afschrift|statement|kontoauszug|afzender|sender|absender|pakbon|lieferschein|ticket"
    r"|overeenkomst|voorwaarden|contract|vertr[aä]g|agreement|terms\b|[ck]atalog|abonn|eigendom|property|eigentum|gegevens|\bdata\b|information|daten\b|privacy|cookie|newsletter|nieuwsbrief|besluitvorming|decision"
    r"|\b(?:bewa[ar]\w+|verwerk\w*|keeps?|stores?|collects?|speichert|verarbeitet)\b|write to|send to|stuur \w* ?naar|schrijf naar|richten an|richten aan|contact\b|kontakt\b",
    re.IGNORECASE,
)
"""What a shop does, and the words of its dealings with the reader: whoever is named there is the shop itself."""
_LEFT_TO_OTHERS = re.compile(
    r"\b(?:we|wij|wir) (?:\w+ )?(?:bought|took|kochten|kopen|kaufen|übernahmen|namen)\b|overgenomen|overname|acquired|übernommen|\bsister|zuster|schwester|(?:af|op)haalpunt|pick-?up point|abholstelle",
    re.IGNORECASE,
)
_OTHER_PARTY = re.compile(
    rf"{STRANGER.pattern}|{AUTHORITY.pattern}|koerier|kurier|bezorg|verschick|versand|verzend|deliver|liefer|shipping|\bpost(?:nl|bote)?\b"
    r"|cadeaubon|gift ?card|gutschein|te koop|verkrijgbaar|sold (?:in|at)|erhältlich|partner|moeder|mutter|parent company|concern|group\b|groep\b|gruppe|\bprüft|druckt|producent|manufacturer|hersteller|fabrikant|uitgeverij|publisher|verlag\b|adverten|andere (?:win|shop|web)|other (?:shop|site|store)|nicht (?:aber )?für|betaal|payment|zahlung",
    re.IGNORECASE,
)
"""Words for another party, and those for a shop that is another one rightly."""
_AGENT = re.compile(
    r"(?:(?<!issued )(?<!signed )(?<!ondertekend )(?<!ausgestellt )\b(?:door|by|durch)|(?:kommt|komt|comes?|stammt) (?:von|van|from))(?: (?:der|dem|de|het|the|our|onze|unsere\w*))? $"
)
"""What stands before whoever does a work for the shop; a paper is issued by the shop itself."""
_PRONOUN = re.compile(r"\b(?:Sie|Ihre?[nmrs]?|Du|Deine?[nmrs]?|Wir|Unsere?[nmrs]?|You|Your|We|U|Uw|Je)\b")
_OF_DATA = re.compile(r"gegevens|\bdata\b|daten\b", re.IGNORECASE)
_FORMED = re.compile(rf".*? {_LEGAL}(?!\w)")
_OF_CUSTOMERS = next(frame for frame in _FRAMES if "klanten|bezoekers" in frame.pattern)
_NOBODY = listed(
    "alles everything hieronder hierboven below above unten oben"
    " wij we u ik ons onze deze dit die dat de het een er hij zij mijn je jij onze welke wie wat u as the this these that we our you your it they i who"
    " which wir sie ihr unser unsere diese dieser dieses der das die es ich betreiber website webshop shop site winkel store verkoper ondernemer"
    " autoriteit aufsichtsbehörde avg gdpr dsgvo eu nederland deutschland privacy datenschutz google het derde derden ieder iedereen niemand alle"
    " bestelling klant kunde customer bezoeker persoonsgegevens gegevens cookies daten data niet nederlandse verantwoordelijke verwerkingsverantwoordelijke"
    " owner user users seller merchant company business team customers ihnen uns euch eigenaar gebruiker onderneming bedrijf unternehmen"
    " er hoe dat zo zeit daarbij hierbij bij voor anbieter verantwortlicher verantwortliche controller jullie inzage bezwaar recht europese europäische art artikel als indien wanneer wenn if when"
)
_OTHERS = re.compile(
    r"\b(?:\w*[Aa]utoriteit|Authority|Commissioner|\w*[Bb]ehörde|Landesbeauftragt\w*|Bundesbeauftragt\w*|Ombudsman|Ministerie|Belastingdienst|Finanzamt|KvK|Kamer|Chamber"
    r"|Consu[Ww]ijzer|Waarborg|Keurmerk|Consumentenbond|Verbraucherzentrale|Landesamt|Bundesamt|Landeszentrum|Bundesnetzagentur|Commission|Kommission|Hof van|Gericht|Trading Standards|Thuiswinkel)\b"
)
_EXPLAINED = re.compile(
    r"is (?:een|de|het) (?:web|online )?(?:winkel|shop|site|merk|label|initiatief)|is (?:an?|the) (?:online )?(?:shop|store|brand|website)|ist (?:ein\w*|der|die|das) (?:online-?)?(?:shop|marke|angebot|laden)|"
    r"handelsnaam|handelend onder|hierna|onderdeel van|merk van|eigenaar|h\.o\.d\.n|t/a\b|trading name|trading as|brand of|part of|owned|operated|hereinafter|hereafter"
    r"|\bOwner|Marke|Handelsname|Inh\.|Inhaber|nachfolgend|im Folgenden|betrieben|gehört zu|ook bekend als|also known as|voorheen|formerly|vormals|ehemals|is van\b|belongs to|gehört\b|"
    r"eigendom van|property of|beheerd door|run by|aanbieder is|provider is|anbieter ist|aangeboden door|provided by|angeboten von|"
    r"geëxploiteerd|exploitatie",
    re.IGNORECASE,
)
_MAIL = re.compile(
    r"(?<![\w.+-])[\w.+-]{1,64}@(?P<host>[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){0,4}\.[a-z]{2,})", re.IGNORECASE
)
_MAIL_OF_ANYBODY = re.compile(
    r"^(?:gmail|hotmail|outlook|live|ziggo|kpnmail|gmx|web|t-online|icloud|yahoo|xs4all|planet|home|telenet|skynet|me|freenet|posteo|proton\w*)\."
)
_OF_THE_SHOP = re.compile(
    r"(?:verklaring|beleid|statement|policy|notice|erklärung|hinweise).{0,60}(?:geldt|van toepassing|gaat over|applies|describes|covers|about|gilt|gelten|van|for|of|für|diensten)"
    r"|(?:diensten|gebruik|bezoek\w*|klanten|visit\w*|use|shop at|besuch\w*|nutzung|nutzer|angebot)\b.{0,25}(?:van|op|of|at|to|auf|von)? ?(?:www\.|https?:)|(?:bestel|order|koop|kauf|account|konto)\w*\b.{0,40}\b(?:via|op|on|through|at|über|auf|bei) (?:https?://|www\.)?[a-z0-9-]+\.[a-z]|(?:via|op|on|through|at|über|auf|bei) (?:https?://|www\.)?[a-z0-9-]+\.[a-z]{2,4}\b.{0,30}(?:account|konto|regist|anmeld|inlog|log in)|onze (?:website|webshop|winkel)|our (?:website|shop|store)|unsere\w* (?:website|shop|onlineshop)",
    re.IGNORECASE,
)
_POLICY_PAGE = re.compile(r"/[\w/.-]*(?:privacy|policy|policies|datenschutz|legal|terms|cookie)", re.IGNORECASE)
"""The rest of an address that leads to somebody's policy: that of a party which the sentence tells of."""
_WRITE_TO = re.compile(
    r"mail|vragen|contact|questions|write|schrijf|stuur|fragen|kontakt|schreiben|wenden|reach|bereik|erreich|richten|afmeld|unsubscribe|abmeld",
    re.IGNORECASE,
)
_DOCUMENT = re.compile(r"privacy|datenschutz|cookie|policy|statement|.{50}", re.IGNORECASE)
"""What a heading names that names no shop."""
_BEFORE_NOUN = re.compile(r"\b(?:eine?[mnrs]?|jede[mnrs]?|mehrere|een|a|an) $", re.IGNORECASE)
_WORDS_TOO = ("pay", "square", "stripe", "wise", "post", "drip", "zoom", "bring", "meta", "bing")
"""Names that are words too, in small letters."""
_BEFORE_NAME = re.compile(
    r"\b(?:use|using|uses|via|through|with|by|from|on|met|door|bij|op|gebruiken|gebruikt|mit|über|bei|durch|nutzen|verwenden) $",
    re.IGNORECASE,
)
_NUMBERED = re.compile(r"\w+ \d+")
_IN_ADDRESS = re.compile(r",? [A-ZÀ-Þ][\w ]+,")
"""What stands after a number of a house or a unit."""
_NETWORKS = (
    "Facebook",
    "Instagram",
    "Pinterest",
    "LinkedIn",
    "YouTube",
    "WhatsApp",
    "Snapchat",
    "TikTok",
    "Google",
    "Microsoft",
)
"""Names that a text may have without using whose they are."""
_COMPANIES = frozenset(name.lower() for name in (*_NETWORKS, "Meta", "Apple", "Amazon", "Twitter", "X", "eBay", "Etsy"))
_LETTERS_FOR_ONE_WRONG = 5
_DOMAIN = re.compile(r"\w\.[a-z]{2}")
_AS_WORDS = ("Square", "Billie", "Sofort")
_OF_ONE_WORD = re.compile(r"[A-Z][A-Za-z]{5,}")
_SPELLINGS = tuple(
    re.compile(rf"(?<![\w@./-])(?=({written})(?![\w@]|[./-]\w))")
    for written in (
        "[A-Z][A-Za-z]{4,}",
        "[A-Z][a-z]{2,}[ -][A-Za-z][a-z]{2,}",
        "[A-Z][a-z]{2,} [A-Z][a-z]{2,} [A-Z][a-z]{2,}",
    )
)
"""One word, two and three, also those within others."""
_NOUNS = ("pixel", "tag", "ads", "fonts", "maps", "shop")
_SHORTEST = 5
_SHORT = 60
_ARTICLE = re.compile(r"^(?:\d[\d.]*\s+)?(?:(?:De|Het|Die|Der|Das|The|By the way)\s+(?=\S))?")


def amid(name: str) -> re.Pattern[str]:
    """Finds a name in the middle of a sentence."""
    return re.compile(rf"(?<=[a-zà-ÿ,] ){re.escape(name)}\b")


def names(reading: Reading) -> Iterator[Fault]:
    """Names of vendors that are misspelt, and names and addresses of the controller that do not agree."""
    yield from _misspelt(reading)
    yield from _near_misses(reading)
    yield from _two_names(reading)
    yield from _Controller(reading).faults()


def _misspelt(reading: Reading) -> Iterator[Fault]:
    """The first sentence with each wrong way to write a vendor's name."""
    told: set[str] = set()
    for mention in sorted(reading.found.mentions, key=lambda mention: mention.sentence.shape is Shape.HEADING):
        vendor = reading.registry.get(mention.vendor)
        written = re.sub(r"(?:’s|'s)$", "", mention.written)
        if vendor is not None and _raised(mention, vendor.name):
            told.add(written)
        heading = mention.sentence.shape is Shape.HEADING
        if written in told and (heading or "." in written):
            yield shown("name-misspelt", mention.sentence, (mention.start, mention.start + len(written)))
        if vendor is None or _DOMAIN.search(written) or (written in told) or _common(mention):
            continue
        known = {vendor.name, *vendor.aliases, *((vendor.entity.name,) if vendor.entity else ())}
        plain = written.replace("-", " ")
        right = any(plain in (name.replace("-", " "), f"{name}s".replace("-", " ")) for name in known)
        right = right or any(_as_compound(plain, name) or _as_word(mention, name) for name in known)
        alike = any(_JOINT.sub("", name.lower()) == _JOINT.sub("", written.lower()) for name in known)
        quiet = mention.sentence.shape is Shape.HEADING or written.isupper() or mention.sentence.text.isupper()
        beside = any(name in mention.sentence.text for name in known) and written not in vendor.name
        if not right and not (beside and not mention.misspelt) and (mention.misspelt or (alike and not quiet)):
            told.add(written)
            start = max(mention.start, 0)
            yield shown("name-misspelt", mention.sentence, (start, start + len(mention.written)))


def _raised(mention: Mention, name: str) -> bool:
    """Whether a domain has a capital in the middle of a sentence although its owner writes the name with none."""
    small = name.islower() and mention.written.lower().startswith(f"{name}.")
    return small and mention.written[:1].isupper() and mention.start > 0


def _common(mention: Mention) -> bool:
    """Whether what looks like a name is a common noun, or part of one: Live-Chat-Tool, ein Video."""
    text, end = mention.sentence.text, mention.start + len(mention.written)
    compound = "-" in mention.written and bool(re.match(r"-[A-Za-z]", text[end:]))
    before = text[: mention.start]
    verb = mention.written in _WORDS_TOO and not _BEFORE_NAME.search(before)
    numbered = bool(_NUMBERED.fullmatch(mention.written) and _IN_ADDRESS.match(text, end))
    return compound or verb or numbered or (mention.misspelt and bool(_BEFORE_NOUN.search(before)))


def _as_compound(written: str, name: str) -> bool:
    """Whether a name is written as its owner does but for the small letters of a common noun in it: TikTok pixel."""
    theirs, ours = written.split(), name.replace("-", " ").split()
    return (
        len(theirs) == len(ours) > 1
        and theirs[0] == ours[0]
        and written.lower() == " ".join(ours).lower()
        and theirs[-1].lower() in _NOUNS
    )


def _as_word(mention: Mention, name: str) -> bool:
    """Whether a name is written as a word of the language: inflected, begun with a capital, or with one as nouns are."""
    written = mention.written
    inflected = re.sub(r"(?<=[a-zäöü]e)[nrms]\b", "", written) == name
    begun = mention.start == 0 and written[:1].isupper() and written[1:] == name[1:]
    return inflected or begun or re.sub(r"[’']s$", "", written) in (*_AS_WORDS, *_NETWORKS)


def _near_misses(reading: Reading) -> Iterator[Fault]:
    """Words with a letter or two wrong, or a space too many, in the name of a party of the text or of a network."""
    mentions = reading.found.mentions
    known = {m.written for m in mentions if not m.misspelt and _OF_ONE_WORD.fullmatch(m.written)} - set(_AS_WORDS)
    names = {name.lower(): name for name in (*known, *_NETWORKS)}
    told = {part for mention in mentions for part in (mention.written, *mention.written.split())}
    plain = {word for word in re.findall(r"[^\W\d_]+", reading.document.text) if word.islower()}
    for sentence in reading.sentences:
        for match in (match for spelling in _SPELLINGS for match in spelling.finditer(sentence.text)):
            written, key = match[1], _JOINT.sub("", match[1]).lower()
            if written in told:
                continue
            told.add(written)
            apart = bool(_JOINT.search(written))
            if (apart and key in names) or (not apart and key not in {*names, *plain} and _nearly(key, names)):
                yield shown("name-misspelt", sentence, match.span(1))


def _nearly(key: str, names: Iterable[str]) -> bool:
    """Whether a word is one of some names but for a letter in five."""
    near = nearest(key, names, ())
    return bool(near) and distance(key, near, 2) <= len(near) // _LETTERS_FOR_ONE_WRONG


def _two_names(reading: Reading) -> Iterator[Fault]:
    """A vendor that is called by a former name here and by its name there, and no sentence says that it is the same."""
    seen: dict[str, dict[str, Sentence]] = {}
    for mention in reading.found.mentions:
        vendor = reading.registry.get(mention.vendor)
        if vendor is None or "." in mention.written or mention.misspelt:
            continue
        for name in (vendor.name, *vendor.aliases):
            if _JOINT.sub("", name.lower()) == _JOINT.sub("", mention.written.lower()) and len(name) >= _SHORTEST:
                seen.setdefault(mention.vendor, {}).setdefault(_JOINT.sub("", name.lower()), mention.sentence)
    for by_name in seen.values():
        (first, _), *others = by_name.items()
        for name, sentence in others:
            apart = not (_words(first) & _words(name) or first in name or name in first or first[:4] == name[:4])
            together = any(
                first in _JOINT.sub("", s.text.lower()) and name in _JOINT.sub("", s.text.lower())
                for s in reading.sentences
            )
            if apart and not together and sentence.shape is not Shape.HEADING and not _EXPLAINED.search(sentence.text):
                yield shown("name-inconsistent", sentence)


def _words(name: str) -> set[str]:
    bare = re.sub(rf",? {_LEGAL}$", "", name.strip(" .,"))
    return {
        word
        for word in re.findall(r"[^\W_]+", bare.lower())
        if word not in ("de", "het", "the", "die", "der", "das", "en", "und", "and", "van")
    }


class _Controller:
    """Who a policy says it is of, and every name and address in it that is somebody else's."""

    def __init__(self, reading: Reading) -> None:
        self.reading = reading

    @cached_property
    def own(self) -> tuple[str, ...]:
        """Names of the shop and its company, and those that a sentence explains beside one of them."""
        values = self.reading.values
        known = list(self._title())
        shop = values.get(("shop", "name"))
        if shop and (not known or self._fits(str(shop.value), known)):
            known.append(str(shop.value))
        company = values.get(("controller", "name"))
        if shop and company and known == [str(shop.value)] and not self._common(known[0]):
            known = []
        if company and (not known or self._fits(str(company.value), known) or self._in_address(company.evidence)):
            known.append(str(company.value))
        for sentence in self.reading.sentences:
            if _EXPLAINED.search(sentence.text):
                named = [match[0] for match in re.finditer(_NAME, sentence.text)]
                if not known or any(self._fits(name, known) for name in named):
                    known += [name for name in named if name.lower() not in _NOBODY]
                    known += re.findall(
                        r"\(?(?:hierna|hereinafter|nachfolgend)[^“\"‘'A-Z]*[“\"‘']?([A-Z]\w+)", sentence.text
                    )
        return tuple(known)

    def _common(self, name: str) -> bool:
        """Whether a name stands in more sentences than one, or in an address on the web."""
        said = sum(name in sentence.text for sentence in self.reading.sentences)
        return said > 1 or bool(self.site and self._at(name))

    def _in_address(self, sentence: Sentence | None) -> bool:
        """Whether a name stands where the address does: in a short block, or as a label."""
        return sentence is not None and len(sentence.text) <= _SHORT

    def _title(self) -> Iterator[str]:
        for block in self.reading.document.blocks[:3]:
            if match := _TITLE.search(block.text):
                yield match["name"]
            elif block.shape is Shape.HEADING and re.fullmatch(_NAME, block.text) and not _DOCUMENT.search(block.text):
                yield from filter(self._said_again, (block.text,))

    def _is_name(self, word: str) -> bool:
        """Whether a word that begins a sentence has its capital in the middle of one too."""
        again = amid(word)
        return any(again.search(sentence.text) for sentence in self.reading.sentences)

    def _said_again(self, name: str) -> bool:
        """Whether what stands as a heading is the name of the shop: a sentence, the site or what was recognised has it too."""
        values = self.reading.values
        paths = (("shop", "name"), ("controller", "name"), ("controller", "email"), ("shop", "website"))
        told = _squash(" ".join(str(values[path].value) for path in paths if path in values))
        text = _squash(name)
        again = amid(name)
        return bool(text and text in told) or any(
            again.search(sentence.text) for sentence in self.reading.sentences if sentence.shape is not Shape.HEADING
        )

    @cached_property
    def site(self) -> str:
        """The shop's own domain, without its ending."""
        value = self.reading.values.get(("shop", "website"))
        return domain(str(value.value)) if value else ""

    @cached_property
    def mail(self) -> str:
        """The shop's own address for mail."""
        value = self.reading.values.get(("controller", "email"))
        return str(value.value) if value else ""

    @cached_property
    def home(self) -> str:
        """The shop's own domain: that of its site, else that of its mail."""
        host = self.mail.rpartition("@")[2]
        return self.site or ("" if _MAIL_OF_ANYBODY.match(host) else domain(host))

    @cached_property
    def theirs(self) -> bool:
        """Whether the site that the text names most is that of somebody else: a heading names another shop."""
        titled = [_squash(name) for name in self._title()]
        label = self.site
        alike = any(name and (name in label or label in name or name[:4] == label[:4]) for name in titled)
        return bool(titled and label) and not alike and not any(label in _squash(name) for name in self.own)

    def _fits(self, name: str, known: list[str] | tuple[str, ...]) -> bool:
        words = _words(name)
        squashed = _squash(name)
        if COUPLE.fullmatch(name):
            return True
        for other in known:
            theirs = _words(other)
            if not words or words <= theirs or (theirs and theirs <= words):
                return True
            if squashed and (squashed in _squash(other) or _squash(other) in squashed):
                return True
            initials = "".join(word[0] for word in re.findall(r"[^\W_]+", other.lower()))
            if squashed == initials:
                return True
        return False

    def faults(self) -> Iterator[Fault]:
        """Each sentence with a name or an address that is not the shop's."""
        if not self.own and not self.home:
            return
        for sentence in self.reading.sentences:
            if sentence.shape is Shape.HEADING and sentence.block < 3:
                continue
            span = self._stranger(sentence) or self._elsewhere(sentence)
            if span and not self._excused(sentence):
                yield shown("name-inconsistent", sentence, span)

    def _excused(self, sentence: Sentence) -> bool:
        return bool(
            _EXPLAINED.search(sentence.text)
            and any(self._fits(m[0], self.own) for m in re.finditer(_NAME, sentence.text))
        )

    def _stranger(self, sentence: Sentence) -> tuple[int, int] | None:
        for frame in _FRAMES:
            for match in frame.finditer(sentence.text) if self.own else ():
                name = _ARTICLE.sub("", match["name"].strip(" ,"))
                if not self._known(name) and not self._fits(name, self.own) and not (self.site and self._at(name)):
                    if self.reading.document.language == "de" and frame is _OF_CUSTOMERS and " " not in name:
                        continue  # a common noun
                    return match.span("name")
        return self._another_shop(sentence) if self.own else None

    def _another_shop(self, sentence: Sentence) -> tuple[int, int] | None:
        """The name of a shop that speaks or acts as this one, even if it was taken for another party."""
        if sentence.shape is Shape.ROW or _LEFT_TO_OTHERS.search(sentence.text):
            return None
        for frame in _SPOKEN:
            for match in frame.finditer(sentence.text):
                name = _ARTICLE.sub("", match["name"])
                noun = self.reading.document.language == "de" and (" " not in name or " und " in name)
                noun = noun or (" " not in name and not match.start("name") and not self._is_name(name))
                if not noun and self._strange(match["name"], only_vendors=True):
                    return match.span("name")
        text = sentence.text
        dealt = sentence.shape is not Shape.HEADING and _DEALS.search(text) and not _OTHER_PARTY.search(text)
        for match in re.finditer(_NAME, text) if dealt else ():
            formed = _FORMED.match(match[0])
            name = _ARTICLE.sub("", formed[0] if formed else match[0])
            first, _, rest = name.partition(" ")
            like = rest and _SHOPLIKE.search(first if self.reading.document.language == "de" else name)
            works = _AGENT.search(text, 0, match.start()) and not (like and _OF_DATA.search(text))
            plain = not _PRONOUN.search(name) and not text[match.end() + 1 : match.end() + 2].isdigit()
            shop = plain and not works and (like or formed)
            if shop and self._strange(name, only_vendors=True):
                return match.span()
        return None

    def _strange(self, written: str, *, only_vendors: bool) -> bool:
        name = _ARTICLE.sub("", written.strip(" ,"))
        known = self._known(name, only_vendors=only_vendors and bool(_SHOPLIKE.search(name)))
        return not known and not self._fits(name, self.own) and not (self.site and self._at(name))

    def _at(self, name: str) -> bool:
        return bool(self.site) and (_squash(name) in self.site or self.site in _squash(name))

    def _known(self, name: str, *, only_vendors: bool = False) -> bool:
        """Whether a name is nobody's, an authority's, a vendor's or that of another party."""
        low, words = name.lower(), name.lower().split()
        if words[0].strip(".,") in _NOBODY or len(name) < 3 or low in _NOBODY:
            return True
        if _OTHERS.search(name) or re.search(r"\d", name) or not _COMPANIES.isdisjoint(words):
            return True
        others = [other.lower() for other in self.reading.others()]
        if not only_vendors and any(other in low or low in other for other in others):
            return True
        return any(
            _squash(mention.written)
            and (_squash(mention.written) in _squash(name) or _squash(name) in _squash(mention.written))
            for mention in self.reading.found.mentions
        )

    def _elsewhere(self, sentence: Sentence) -> tuple[int, int] | None:
        """A domain or an e-mail address that is neither the shop's nor a vendor's."""
        if not self.home:
            return None
        here = [domain(m.written) for m in self.reading.found.mentions if m.sentence is sentence]
        for match in _MAIL.finditer(sentence.text):
            host = match["host"].lower()
            label = domain(host)
            if (
                match[0] == self.mail
                or _MAIL_OF_ANYBODY.match(host)
                or self._mine(label)
                or label in here
                or _OTHERS.search(sentence.text)
            ):
                continue
            if _WRITE_TO.search(sentence.text) and not self._party(label):
                return match.span()
        if not self.site:
            return None
        for match in HOST.finditer(sentence.text):
            if (
                sentence.text[match.start() - 1 : match.start()] == "@"
                or "@" in sentence.text[max(0, match.start() - 30) : match.start()].split(" ")[-1]
            ):
                continue
            label = domain(match["host"])
            if _POLICY_PAGE.match(sentence.text, match.end()):
                continue
            if not (self._mine(label) or label in here or self._party(label)) and _OF_THE_SHOP.search(sentence.text):
                return match.span()
        return None

    def _mine(self, label: str) -> bool:
        return (
            label in self.home
            or self.home in label
            or any(label in _squash(name) or (len(_squash(name)) > 3 and _squash(name) in label) for name in self.own)
        )

    @cached_property
    def words(self) -> str:
        """The letters of the text without its addresses."""
        return _squash(HOST.sub(" ", _MAIL.sub(" ", self.reading.document.text)))

    def _party(self, label: str) -> bool:
        """Whether a domain is that of a party which the text names, or of a vendor."""
        if self.theirs:
            return False
        if label in self.words:
            return True
        sites = (
            domain(url)
            for vendor in map(self.reading.registry.get, self.reading.registry.ids())
            if vendor
            for url in (vendor.website, vendor.privacy_url)
            if url
        )
        return label in set(sites) or "autoriteit" in label


def _squash(text: str) -> str:
    return re.sub(r"[^a-z0-9à-ÿ]", "", re.sub(rf",? {_LEGAL}$", "", text.strip(" .,")).lower().replace("&", "en"))
