"""The name of another shop where only the shop itself can be meant: left over from a template, a copy or a former name."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from plugin_host.importing.document import Sentence, Shape
from plugin_host.importing.faults.nobody import NOBODY, OTHERS
from plugin_host.importing.faults.phrases import Span
from plugin_host.importing.faults.reading import Reading
from plugin_host.importing.faults.whose import NAME, POLICY, Shop, amid, squash
from plugin_host.importing.faults.words import listed
from plugin_host.importing.recognising.doings import topics_of
from plugin_host.importing.recognising.given_names import GIVEN_NAMES
from plugin_host.importing.recognising.identity.countries import NAMED
from plugin_host.importing.recognising.identity.forms import LEGAL
from plugin_host.importing.recognising.identity.places import AUTHORITY, STRANGER
from plugin_host.importing.recognising.others.roles import is_role
from plugin_host.importing.recognising.subjects import Subjects

_CLAUSE = r"^|[,;] |^[\d.]+ |\b(?:[Dd](?:e|ie|er|as|at)|[Hh]et|[Tt]h(?:e|at)|[Bb]y the way,?|[Hh]o[ew]|[Ww](?:ie|enn)|als|if|dass) "
"""What stands before whoever does something."""
_DOES = (
    r"is (?:de )?(?:zelf )?(?:verwerkings)?verantwoordelijk|is niet (?:aansprakelijk|verantwoordelijk)|respecteert|hecht|vindt|verzamelt|neemt (?:de|uw)|gaat (?:zorgvuldig|netjes)|met gegevens|beschermt|doet er alles|legt uit"
    r"|gebruikt (?:alleen|(?:technische|functionele)?\s?cookies)|bewaart|behoudt zich|hanteert (?:de|een|strikte)|aanvaardt geen|heeft (?:\w+ ){0,3}maatregelen|(?:verwerkt|gebruikt) (?:uw|je|jouw|jullie|geen|persoonsgegevens)|(?:mag|kan) (?:uw|je|jouw|dit|deze)|(?:cookies|uw gegevens) (?:plaatst|gebruikt|verwerkt)|(?:[Kk]an )?op grond van een wettelijke"
    r"|(?:verkoopt|deelt|verstrekt|geeft|verhuurt) (?:uw|je|jouw|nooit|niet|geen|in geen geval)\b|(?:houdt|verbindt|verplicht) zich|garandeert|waarborgt|(?:informeert|stelt|biedt) (?:u|je)\b",
    r"is (?:the )?(?:data )?(?:controller|responsible)|is not (?:liable|responsible)|respects|takes (?:the|your)|uses your|collects|processes your|cares|values|is committed|reserves the right|(?:may|can|will) (?:only |then )?(?:use|keep|store|process|collect|share) your|(?:may|can|will) (?:place|set|use) cookies|accepts no|does not accept|has (?:\w+ ){0,4}measures|(?:may|can) (?:update|change|amend) th(?:is|e) "
    r"|shares your (?:personal )?data|(?:offers|gives|lets|enables) you\b|never (?:sells|shares|passes|rents)|(?:guarantees|promises|ensures|undertakes)\b|(?:will|does|shall|do) (?:never|not) (?:knowingly )?(?:sell|share|pass|rent|disclose|give|collect)",
    r"nimmt (?:den|die|Ihr)|respektiert|verarbeitet (?:Ihre|deine|personenbezogene)|erhebt|legt (?:großen )?Wert|achtet|freut sich|haftet nicht|ist nicht (?:haftbar|verantwortlich)|behält sich|(?:darf|kann) (?:Ihre|deine|diese)|übernimmt keine|hat (?:\w+ ){0,3}Maßnahmen|(?:Cookies|Ihre Daten) (?:setzt|nutzt|verarbeitet|speichert)"
    r"|(?:verkauft|vermietet|gibt|teilt) (?:Ihnen|Ihre|dir|deine|niemals|nie|keine)\b|(?:bietet|ermöglicht) (?:Ihnen|dir)|informiert (?:Sie|dich)|verpflichtet sich|garantiert|stellt sicher",
)
"""What only the shop does, or promises to the reader."""
_OF = r"(?:van|of|from|at|by|bij|von|der|des|bei|beim)"
_THINGS = (
    r"(?:[Aa]lle )?(?:klant|bezoeker)(?:en|s)?|medewerkers|personeel|team|account|website|webwinkel|winkel|klantenservice|eigenaar|(?:web)?shop|aanbod|producten|[Aa]lle diensten|assortiment|nieuwsbrief|voorwaarden|(?:klanten)?bestand|bestell(?:en|ing)|aankoop",
    r"customers?|visitors?|staff|employees|account|store|site|customer service|owner|products|[Aa]ll services|[Nn]ewsletter|mailing list|terms(?: and conditions)?|conditions|ordering|purchase",
    r"Kund(?:en?|in)|Besucher|Kunden(?:service|dienst|konto)|Mitarbeiter\w*|(?:Online)?[Ss]hop|Website|Inhaber|alle (?:Angebote|Leistungen)|Angebot|Geschäftsbedingungen|AGB|Verteiler|Bestellung|Einkauf|Kauf",
)
"""What a shop has: whose these are, it is."""
_DATA = r"(?:[Pp]ersoons)?[Gg]egevens|data|information|[Dd]aten"
_WORKS_FOR_DATA = r"[Vv]erwerking|[Gg]ebruik|[Pp]rocessing|[Uu]se|[Cc]ollection|Verarbeitung|Nutzung|Erhebung"
_HAS_DATA = r"(?:(?:van|over) (?:u|je|jou|jullie) )?(?:heeft|verwerkt|bewaart|verzamelt|verzameld heeft)|(?:holds?|has|collects|keeps|processes|stores)\b|(?:über Sie |von Ihnen |über dich )?(?:hat|verarbeitet|speichert|erhebt)"
_GOOD_HANDS = r"(?= (?:in (?:goede|guten|good)|veilig|sicher|safe|gut )|[.,;!])"
_FRAMES = tuple(
    re.compile(pattern.replace("NAME", rf"(?:(?:[Tt]he|[Dd](?:e|ie|er|em|as)|[Hh]et) )?(?P<name>{NAME})"))
    for pattern in (
        # who does what the shop does, and answers for the data
        *(rf"(?:{_CLAUSE})NAME (?:{does})" for does in _DOES),
        r"(?:[Vv]erantwoordelijk\w*|[Vv]erwerkingsverantwoordelijke|[Rr]esponsible|[Cc]ontroller|[Vv]erantwortlich\w*)(?: [a-zäöü]+){0,6}? (?:is|are|ist|sind) NAME",
        # by whom data are used, or held
        rf"\b(?:{_WORKS_FOR_DATA}) (?:van|of|der|von) (?:uw|je|jouw|your|[Ii]hre[rn]|deine[rn]) (?:\w+ )?(?:{_DATA}) (?:door|by|durch)(?: of in opdracht van| or on behalf of| oder im Auftrag(?: der| von)?)? NAME",
        rf"\b(?:[Uu]w|[Jj]e|[Jj]ouw|[Yy]our|[Ii]hre|[Dd]eine) (?:persoons|personal |personenbezogenen )?(?:{_DATA}|details) (?:worden|is|are|will be|werden)(?: (?!by|door|durch|von)\w+){{0,3}} (?:door|by|durch|von) NAME",
        rf"\b(?:(?:{_DATA}),?|wat|what|was)(?: (?:die|dat|that|which|welche))? NAME (?:{_HAS_DATA})",
        # whose policy, shop, customers, newsletter it is
        rf"{POLICY}(?: (?:{_OF}|for))+ (?:(?:de |het |the )?(?:web)?(?:shop|winkel|site|store) )?NAME",
        *(rf"\b(?:{things}) {_OF} NAME" for things in _THINGS),
        r"\b(?:webshop|webwinkel|winkel|online shop|web shop|store|onlineshop|Onlineshop) NAME(?=[\s.,;])",
        # who greets, speaks, and looks after the data
        r"(?:[Ww]elkom|[Ww]elcome|[Ww]illkommen|[Ss]ervus|[Hh]allo|[Hh]ello|[Hh]i|Moin|Grüezi|Grüß (?:Gott|dich|euch)|Fijn dat je er bent) (?:bij|to|at|from|van|von|vom|bei|beim|in der|im) NAME",
        r"(?:(?:(?<=[,;:] )w|\bW)(?:ij van|e at|e from|ir von)|[Hh]et team van|[Tt]he team at|[Dd]as [Tt]eam von|(?:[Yy]our|[Uu]w|[Jj]e|[Ii]hr|[Dd]ein) [Tt]eam (?:at|of|from|van|von|der)) NAME",
        r"\b[Ww](?:ij|e|ir)(?:,| zijn| are| sind) NAME(?=[.,;!]|$)",
        r"\b(?:[Tt]he|[Yy]our|an?|any|our) NAME (?:website|team|newsletter|store|shop|account|mailing list|customers?|staff|products)\b",
        r"^Team NAME\b",
        r"(?:^|[,;] )(?:[Cc]opyright|©)(?: \d{4})?(?: by)? NAME",
        r"^(?:[Bb]ij|[Aa]t|[Bb]ei) NAME,? (?:(?:staa[tn]|steh(?:t|en)|gaan|is|zijn|sind|ist|hat|genießt) )?(?:uw|je|jouw|your|Ihre?|deine?|der Schutz|de bescherming) "
        r"(?:privacy|[Pp]rivatsphäre|persoons|gegevens|data|personal|Daten|Datenschutz|vertrouwen|trust|Ihrer|deiner|van)",
        r"^(?:[Bb]ij|[Aa]t|[Bb]ei) NAME (?:kunt u altijd|kun je altijd|(?:vinden|hechten|nemen|begrijpen|gaan|zijn|houden|weten|geloven) (?:wij|we)|,? ?we\b|you can always"
        r"|können Sie jederzeit|(?:legen|nehmen|achten|wissen|halten) wir)",
        rf"\b(?:veilig|handen|hands|safe|secure|[Hh]änden|sicher|aufgehoben|zijn|sind) (?:bij|with|at|bei) NAME{_GOOD_HANDS}",
        # with whom the reader deals
        r"\b(?:u|je|jij) (?:iets |een product )?bij NAME(?: [a-zà-ÿ]+){0,3} (?:bestelt|koopt|winkelt|afrekent|besteld|gekocht|bestellen|kopen)",
        r"\b(?:you (?:\w+ )?(?:order|buy|shop|purchase)|bought|ordered|ordering|buying|shopping)(?: [a-z]+){0,2} (?:from|at|with) NAME",
        r"\b(?:Sie|[Dd]u|[Ii]hr) (?:etwas )?bei NAME (?:etwas )?(?:bestell|kauf|einkauf|vorbei|stöber)",
        r"\b(?:visiting|[Bb]ezoek (?:aan|bij)|Besuch bei|je bij|jullie bij|[Ww]ie bij) NAME(?=[.,!]|$| langs| rond| een account| besteld?t?\b| koopt?\b)",
        r"\b(?:u|je|jij|you|Sie|du) (?:ons |us )?(?:(?:give|provide|supply|submit|send|entrust)(?: \w+)? to |aan |an )NAME(?= (?:verstrekt|geeft|doorgeeft|stuurt|toevertrouwt|mitteil|übermittel|überlass|geb|anvertrau|is\b|are\b|will\b))",
        r"\b(?:[Tt]ussen (?:u|jou)|[Bb]etween you|[Zz]wischen (?:Ihnen|dir)) (?:en|and|und) NAME",
        r"\b(?:write to|contact|e?-?mail|turn to|schrijf(?:t u)? (?:aan|naar)|mail(?:t u)? naar|contact op met|terecht bij|wenden (?:Sie sich|Du dich)(?: bitte)? an|schreiben (?:Sie )?an)"
        r" NAME(?=,? (?:at|via|op|on|unter|per|by|through|über) [^@]{0,20}[\w.]@)",
    )
)
"""Forms of speech in which only the shop itself is named, whoever else the text knows."""
_BEGINS = (
    r"(?:^|[,;:] |^[\d.]+ |\b(?:dat|als|wanneer|indien|omdat|zodat|that|if|when|because|dass|wenn|weil|and|but|en|maar|und|aber|die|which|what|wat|was"
    r"|how|hoe|wie|why|waarom|warum) )(?:(?:[Dd](?:e|ie|er|as)|[Hh]et|[Tt]he) )?"
)
"""How a clause begins before whoever does something."""
_BOUND = (
    r"i(?:s|st) (?=bevoegd|gerechtigd|verplicht|gehouden|gebonden|volledig|wettelijk|niet|geen|te allen|aangesloten|committed|bound|entitled|allowed|obliged"
    r"|required|not|fully|legally|registered|\d|GDPR|AVG|DSGVO|DSGVO|berechtigt|verpflichtet|gehalten|nicht|vollständig|gesetzlich|bemüht)"
)
_VERBS = {
    "nl": rf"(?!(?:het|met|dat|niet|tot|uit|wat|dit|is)\b)[a-z]{{2,}}t\b(?! (?:u|je|jij|jullie)\b)|(?:kan|mag|zal|wil|zou)\b|{_BOUND}",
    "en": r"[a-z]{2,}s (?=(?:your?|the|an?|any|no|not|to|it|them|only|this|these|that|all|by|for|in|with|on|and|never|its|data|cookies|personal)\b)"
    rf"|(?:may|can|will|must|shall|has|does)\b|{_BOUND}",
    "de": rf"(?!(?:mit|ist|statt|seit|erst|fast|selbst)\b)[a-zäöüß]{{2,}}t\b(?! (?:Sie|du|ihr)\b)|(?:kann|darf|muss|soll|will|wird|möchte)\b|{_BOUND}",
}
"""What one party does, by the ending of the verb, and what it is bound to."""
_ACTING = {
    language: tuple(
        re.compile(pattern)
        for pattern in (
            rf"{_BEGINS}(?P<name>{NAME}),? (?:(?:ook|zelf|alleen|altijd|also|only|always|never|auch|selbst|nur|nie) )?(?:{verbs})",
            *(
                [rf"(?<!\w)(?:{verbs}) (?:(?:de|die|der|het|ook|auch) )?(?P<name>{NAME})(?= [a-zäöü]|[.,;:]|$)"]
                if language != "en"
                else []
            ),
            rf"^(?:Bij|At|Bei) (?P<name>{NAME})(?= [a-zäöü]|,)",
            rf"\b(?:{_DATA}|[Cc]ookies) [^.;:,]{{0,60}}\b(?:door|by|durch|von) (?:(?:de|die|der|het|the) )?(?P<name>{NAME})(?= [a-zäöü]|[.,;:]|$)",
        )
    )
    for language, verbs in _VERBS.items()
}
"""Who acts: the name before a verb, or behind one where the language turns them round."""
_NO_NAME = listed(
    "im in nach bei beim zur zum ein eine einen einem eines mit ohne den dem des unter neben andere jedem wird alleen binnen buiten"
    " jouw an for all only jede jeder kein keine weitere auf aus für von vom durch über via door op uit na naar met vanuit your our"
    " personal persoonlijke european united europese europäische ihre einige firma abteilung plattform platform funktion nutzer"
)
"""Words with which what only looks like a name begins."""
_ADJECTIVE = re.compile(r"[\w-]+(?:e|en|es|em)\b")
_DOES_FOR_OTHERS = re.compile(
    r"\b(?:krijgt|ontvangt|gets|receives|bekommt|erhält|brengt|bringt|haalt|holt|kijkt|leest|beantwoordt|helpt|antwortet|beantwortet|liest|hilft|prüft|reads|answers|helps|looks"
    r"|rijdt|fährt|fietst|maakt het|fertigt|näht|naait|sews|(?:voor|for|für|aan|to|an) (?:ons|us|uns))\b"
)
"""What is done for the shop, not by it."""
_OURS = re.compile(
    r"\b(?:(?:bewaart|keeps?|stores?|bewahrt|speichert|löscht|verwijdert|wist|deletes|erases)\b.{0,80}(?:\d|(?:jaar|maand|dag|week|year|month|day|woche|jahr|monat|tag)\w*)"
    r"|(?:geen|no|any|kein\w*)\b)",
    re.IGNORECASE,
)
"""What only the shop says of itself, whatever it is about: how long it keeps something, and what it does not do."""
_SHOPLIKE = re.compile(
    r"store|shop|winkel|centrum|cent(?:er|re)\b|boetiek|boutique|market(?!ing)|markt\b|huis\b|haus\b|w(?:e|o)re?ld|welt|outlet|fashion|living|wonen|design|garden|tuin|garten|paradi|plezier|hal\b|kas\b|stube|lade"
    r"|koning|könig(?!reich)|\bking(?!dom)|pal(?:ei|ace)|depot|kont(?:or|oor)|atelier|studio|manufa[kc]tur|handels?\b|speciali?[aszt]|spezial|boerderij|farm\b|hof\b|kwekerij|bäckerei|bak(?:kerij|ery)|brouwerij|brewery|juwel"
    r"|cycle|bike|fiets|fahrr|b(?:ooks?\b|oeken|oekhandel|ücher)|handlung\b|zentrum|toys|speelgoed|spielw|kerami|ceramic|pottery|kaars|candle|kerze|\btea|\bthee|\btee|coffee|koffie|kaffee|wine|wijn|wein|games?\b|emporium|trading|bloem|flower|blum|zaden|seeds"
    r"|floor|vloer|lamp|light|verlichting|leucht|\blicht|meubel|furniture|möbel|\bsport|outdoor|hobby|garen|wool|woll?e?\b|stof\b|stoffe?\b|fabric|mode\b|kleding|schoen|shoe|schuh|honig|honing|honey|schmuck|sieraden"
    r"|& (?:co|sons?|zoon|söhne)\b",
    re.IGNORECASE,
)
_DEALS = re.compile(
    # the reader, a paper that the reader gets, what happens to data, or an address to write to
    r"\b(?:avg|gdpr|dsgvo|u|uw|je|jij|jouw|jullie|you|your|sie|ihnen|ihre?[nmrs]?|du|dir|dich|deine?[nmrs]?|euch|klant|klanten|customers?|kund(?:e|en|in))\b"
    r"|factu|invoice|rechnung|kassabon|receipt|quittung|afschrift|statement|kontoauszug|afzender|sender|absender|pakbon|lieferschein|ticket"
    r"|overeenkomst|voorwaarden|contract|vertr[aä]g|agreement|terms\b|bedingung|\bagb\b|[ck]atalog|abonn|eigendom|property|eigentum|gegevens|\bdata\b|information|daten\b|privacy|cookie|newsletter|nieuwsbrief|besluitvorming|decision"
    r"|\b(?:bewa[ar]\w+|verwerk\w*|keeps?|stores?|collects?|speichert|verarbeitet)\b|new version|nieuwe versie|neue fassung|write to|send to|stuur \w* ?naar|schrijf naar|richten an|richten aan|contact\b|kontakt\b",
    re.IGNORECASE,
)
"""What a shop does, and the words of its dealings with the reader: whoever is named there is the shop itself."""
_LEFT_TO_OTHERS = re.compile(
    r"\b(?:namens|on behalf of) (?:ons|us)\b|\bon our behalf|\bin (?:unserem|onze|our) (?:auftrag|opdracht)|\b(?:we|wij|wir) (?:\w+ )?(?:bought|took|kochten|kopen|kaufen|übernahmen|namen)\b|overgenomen|overname|acquired|übernommen|\bsister|zuster|schwester|(?:af|op)haalpunt|pick-?up point|abholstelle",
    re.IGNORECASE,
)
_OTHER_PARTY = re.compile(
    rf"{STRANGER.pattern}|{AUTHORITY.pattern}|koerier|kurier|bezorg|verschick|versand|verzend|deliver|liefer|shipping|\bpost(?:nl|bote)?\b"
    r"|cadeaubon|gift ?card|gutschein|te koop|verkrijgbaar|sold (?:in|at)|erhältlich|partner|moeder|mutter|parent company|concern|group\b|groep\b|gruppe|\bprüft|druckt|producent|manufacturer|hersteller|fabrikant|uitgeverij|publisher|verlag\b|adverten|andere (?:win|shop|web)|other (?:shop|site|store)|nicht (?:aber )?für|betaal|payment|zahlung",
    re.IGNORECASE,
)
"""Words for another party, and those for a shop that is another one rightly."""
_HELPS = re.compile(
    r"\bleveringen\b|diensten? van|services? of|dienste? (?:von|der)|werken samen|work with|arbeiten mit", re.IGNORECASE
)
"""Words for a party that works for the shop, which are said of the shop too."""
_AGENT = re.compile(
    r"(?:(?<!issued )(?<!signed )(?<!ondertekend )(?<!ausgestellt )\b(?:door|by|durch)|(?:kommt|komt|comes?|stammt) (?:von|van|from))(?: (?:der|dem|de|het|the|our|onze|unsere\w*))? $"
)
"""What stands before whoever does a work for the shop; a paper is issued by the shop itself."""
_PRONOUN = re.compile(r"\b(?:Sie|Ihre?[nmrs]?|Du|Deine?[nmrs]?|Wir|Unsere?[nmrs]?|You|Your|We|U|Uw|Je)\b")
_OF_DATA = re.compile(r"gegevens|\bdata\b|daten\b", re.IGNORECASE)
_FORMED = re.compile(rf".*? {LEGAL}(?!\w)")
_PERSON_BEFORE = re.compile(
    r"(?:contactpersoon|contact person|officer|functionaris|eigenaa\w+|owner|inhaber\w*|ansprechpartner\w*|beauftragte\w*|directeur|director|geschäftsführer\w*)\b[^.]{0,30}:? $",
    re.IGNORECASE,
)
_COMPANIES = listed(
    "facebook instagram pinterest linkedin youtube whatsapp snapchat tiktok google microsoft meta apple amazon twitter x ebay etsy"
)
_ARTICLE = re.compile(r"^(?:\d[\d.]*\s+)?(?:(?:De|Het|Die|Der|Das|The|By the way)\s+(?=\S))?")
_TITLE = re.compile(
    r"(?:club|post|brief|news(?:letter)?|krant|nieuws|blad|bode|journal|gazette|letter|times|digest|magazine?|zeitung|blatt"
    r"|(?:c|k)olle[ck]ti(?:e|on)|edition|editie|range|serie)s?$|^(?:weekly|monthly|wekelijkse|maandelijkse) ",
    re.IGNORECASE,
)
"""How titles of newsletters and lines of goods end, which have the name of a shop in them."""
_ON_OR_IN = re.compile(
    r"(?:\b(?:op|on|auf|via|in|te|uit|aus|through|over|über|merk(?:en)?|brands?|marken?|nieuwsbrief|newsletter|magazine?) (?:(?:de|het|the|der|die|das|dem) )?|[„“\"‘'])$",
    re.IGNORECASE,
)
"""What stands before a market or a town, or before a title or a brand."""
_SHORTEST = 3
_OF_A_PERSON = 2


@dataclass(frozen=True)
class OtherShops:
    """Names that are not the shop's, nor of anybody else whom the text may name."""

    shop: Shop

    @property
    def reading(self) -> Reading:
        """The text."""
        return self.shop.reading

    @property
    def german(self) -> bool:
        """Whether every noun of the text has a capital."""
        return self.reading.document.language == "de"

    def stranger(self, sentence: Sentence) -> Span | None:
        """Where a sentence names another shop as this one."""
        cells = sentence.shape is Shape.ROW
        if not self.shop.names or (cells and sentence.text[-1:] != ".") or _LEFT_TO_OTHERS.search(sentence.text):
            return None
        told = (
            () if cells else (*self._dealt_with(sentence), *self._acting(sentence), *self._above_the_street(sentence))
        )
        found = (*self._framed(sentence.text), *told)
        return next((span for name, span in found if not self._known(name)), None)

    def _framed(self, text: str) -> Iterator[tuple[str, Span]]:
        """What stands where only the shop's name does; in German a word alone is a noun."""
        for match in (match for frame in _FRAMES for match in frame.finditer(text)):
            name = _PRONOUN.split(_ARTICLE.sub("", match["name"]))[0].strip(" ,")
            alone = " " not in name
            begins = alone and not match.start("name") and not self._has_capital_amid(name)
            begins |= name.split(" ")[0] in GIVEN_NAMES and not _SHOPLIKE.search(name)
            if not begins and not (self.german and (" und " in name or (alone and not _SHOPLIKE.search(name)))):
                yield name, match.span("name")

    def _has_capital_amid(self, word: str) -> bool:
        """Whether a word that begins a sentence has its capital in the middle of one too."""
        again = amid(word)
        return any(again.search(sentence.text) for sentence in self.reading.sentences)

    def _dealt_with(self, sentence: Sentence) -> Iterator[tuple[str, Span]]:
        """What sounds like a shop or a company in a sentence about dealings with the reader."""
        text = sentence.text
        dealt = sentence.shape is not Shape.HEADING and _DEALS.search(text) and not _OTHER_PARTY.search(text)
        for match in re.finditer(NAME, text) if dealt else ():
            formed = _FORMED.match(match[0])
            name = _ARTICLE.sub("", formed[0] if formed else match[0])
            like = self._like_a_shop(name)
            works = _AGENT.search(text, 0, match.start()) and not (like and _OF_DATA.search(text))
            person = name.split()[0] in GIVEN_NAMES and (
                _PERSON_BEFORE.search(text, 0, match.start()) or (not formed and len(name.split()) == _OF_A_PERSON)
            )
            other = not formed and (_ON_OR_IN.search(text, 0, match.start()) or self._topics.said(name))
            plain = not _PRONOUN.search(name) and not text[match.end() + 1 : match.end() + 2].isdigit()
            if plain and not works and not person and not other and (like or formed):
                yield name, match.span()

    def _acting(self, sentence: Sentence) -> Iterator[tuple[str, Span]]:
        """A name of several words that acts towards the reader, or works with a vendor, and does nothing that a party does."""
        text = sentence.text
        last = max((m.start for m in self.reading.found.mentions if m.sentence is sentence), default=0)
        if sentence.shape is Shape.HEADING or not (last or _DEALS.search(text)) or _DOES_FOR_OTHERS.search(text):
            return
        for match in (m for acts in _ACTING[self.reading.document.language] for m in acts.finditer(text)):
            name = _PRONOUN.split(_ARTICLE.sub("", match["name"]))[0].strip(" ,.")
            ours = match.end() < last or _OURS.search(text)
            if " " in name and self._is_name(name) and not self._serves(name, sentence) and (ours or self._deals(text)):
                yield name, match.span("name")

    def _deals(self, text: str) -> bool:
        """Whether a sentence has dealings with the reader that are no service of a party."""
        return bool(_DEALS.search(text)) and not self.reading.subjects.said(text)

    def _is_name(self, name: str) -> bool:
        """Whether words with capitals are a name of a business: no person or country, and in German no phrase of nouns."""
        first = name.split()[0]
        if _FORMED.match(name):
            return True
        common = first.lower() in _NO_NAME or name.isupper() or name.lower() in self.reading.document.text
        if common or first in GIVEN_NAMES or NAMED.fullmatch(name):
            return False
        return not (self.german and (_ADJECTIVE.fullmatch(first) or re.search(r" (?:und|der|des|von) ", name)))

    def _serves(self, name: str, sentence: Sentence) -> bool:
        """Whether a name is that of a party by its own words, or has a part of the text to itself."""
        roles = any(is_role(word, self.reading.document.language) for word in name.split())
        return roles or bool(self._topics.said(name)) or any(name in title for title in sentence.headings)

    @cached_property
    def _topics(self) -> Subjects:
        """The kinds of service by all the words that sentences about a named party have."""
        return topics_of(self.reading.registry)

    def _above_the_street(self, sentence: Sentence) -> Iterator[tuple[str, Span]]:
        """A line above the shop's street that begins as a name of the shop does."""
        street = self.reading.values.get(("controller", "street"))
        below = "".join(block.text for block in self.reading.document.blocks[sentence.block + 1 : sentence.block + 2])
        name = sentence.text
        alike = " " in name and any(own.split(" ")[0] == name.split(" ")[0] for own in self.shop.names)
        if alike and street and below.startswith(str(street.value)) and re.fullmatch(NAME, name):
            yield name, (0, len(name))

    def _like_a_shop(self, name: str) -> bool:
        first, _, rest = name.partition(" ")
        return bool(rest and _SHOPLIKE.search(first if self.german else name)) and not (self.german and " und " in name)

    def _known(self, name: str) -> bool:
        """Whether a name is the shop's, nobody's, an authority's, a vendor's or that of another party."""
        low, words = name.lower(), name.lower().split()
        if len(name) < _SHORTEST or words[0].strip(".,") in NOBODY or low in NOBODY or self.shop.goes_by(name):
            return True
        if OTHERS.search(name) or re.search(r"\d", name) or _TITLE.search(name) or not _COMPANIES.isdisjoint(words):
            return True
        others = self._helpers if _SHOPLIKE.search(name) else self._others
        if any(other in low or low in other for other in others):
            return True
        letters = squash(name)
        return any(written and (written in letters or letters in written) for written in self._mentioned)

    @cached_property
    def _mentioned(self) -> frozenset[str]:
        return frozenset(squash(mention.written) for mention in self.reading.found.mentions)

    @cached_property
    def _others(self) -> frozenset[str]:
        return frozenset(name.lower() for name in self.reading.others())

    @cached_property
    def _helpers(self) -> frozenset[str]:
        """The other parties of which some sentence says that they work for the shop; the rest may be shops."""
        helping = (s.text for s in self.reading.sentences if _OTHER_PARTY.search(s.text) or _HELPS.search(s.text))
        told = " ".join(helping).lower()
        return frozenset(name for name in self._others if name in told)
