"""The name of another shop where only the shop itself can be meant: left over from a template, a copy or a former name."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from plugin_host.importing.document import Sentence, Shape
from plugin_host.importing.faults.nobody import NOBODY, OTHERS
from plugin_host.importing.faults.phrases import Span
from plugin_host.importing.faults.reading import Reading
from plugin_host.importing.faults.statements import spans
from plugin_host.importing.faults.whose import EXPLAINED, Shop, squash, words_of
from plugin_host.importing.faults.words import listed
from plugin_host.importing.recognising.doings import topics_of
from plugin_host.importing.recognising.given_names import GIVEN_NAMES
from plugin_host.importing.recognising.identity.forms import LEGAL
from plugin_host.importing.recognising.identity.owners import TITLED_OWNER
from plugin_host.importing.recognising.identity.places import AUTHORITY
from plugin_host.importing.recognising.others.nobody import is_function_word, is_kin, nobody
from plugin_host.importing.recognising.others.roles import is_role
from plugin_host.importing.recognising.subjects import Subjects

_PRONOUN = r"(?:Sie|Ihnen|Ihre?[nmrs]?|Du|Dir|Dich|Deine?[nmrs]?|Euch|Wir|Uns|Unsere?[nmrs]?|U|Uw|Je|Jouw|You|Your|We|Our|Alleen|Only|Nur|Ook|Also|Auch|Zelfs|Even|Selbst|Zoals|Inhaber(?:in)?|Daten|Angaben|Informationen|Marke|Firma|Plattform|Marktplatz|Hersteller|Verlag)\b"
_PART = rf"(?!{_PRONOUN})(?:\d{{0,2}}[a-z]{{0,3}}[A-ZÀ-Þ]|\d(?=[\w]*[A-Za-z]))[\w’'+-]*(?:\.[a-z]{{2,8}}\b)?"
_JOINED = {
    "nl": r"(?:& |en |van |de |der |den |het |’t |'t )*",
    "en": r"(?:& |and |of |the )*",
    "de": r"(?:& |und )*",
}
"""Small words that may stand inside a name, by language."""
_NAMES = {
    language: re.compile(
        rf"(?<![\w@./’'&-])(?!(?:I|We|You|It|They|Don)[’'])(?P<name>{_PART}(?: {joined}(?!{LEGAL}(?!\w)){_PART}){{0,5}}(?:,? {LEGAL}(?!\w)|(?<=& Co)\.)?)(?![\w@])"
    )
    for language, joined in _JOINED.items()
}
_LINK = re.compile(r" (?:van|of|der|von|en|and|und|the|de|het|die) ")
_ART = r"(?:(?:[Tt]he|[Dd]e|[Hh]et|[Dd]er|[Dd]ie|[Dd]as|dem|den|[Oo]nline-?[Ss]hop|webshop|webwinkel|shop) )?$"
_OF = r"(?:van|of|from|at|by|bij|von|vom|der|des|bei|beim|for|voor|für)"
_THINGS = (
    r"klant(?:en)?|bezoekers?|gebruikers?|medewerkers?|personeel|team|account|website|site|web(?:winkel|shop)|winkel|klantenservice|eigenaar|shop|aanbod|producten|[Aa]lle diensten|assortiment"
    r"|nieuwsbrief|voorwaarden|bestand|klantenbestand|eigendom|namens|administratie|systemen|databases?|privacy\w*|\w*verklaring|\w*beleid|werkwijze|practices|aankoop|bestell(?:ing(?:en)?|en)|naam"
    r"|customers?|visitors?|users?|staff|employees|stores?|owner|products|[Aa]ll services|newsletter|mailing list|terms|conditions|property|behalf|systems|policy|notice|statement|purchases?|orders?|ordering"
    r"|Kund(?:en?|in)|Besucher|Nutzer|Kunden(?:service|dienst|konto)|Mitarbeiter\w*|Team|Newsletter|(?:Online-?)?[Ss]hop|Webs(?:ei|i)te|Inhaber|Angebot\w*|alle Leistungen|Produkt\w*|Geschäftsbedingungen|AGB|Verteiler|Eigentum|Namen|\w*[Ee]rklärung|\w*[Hh]inweise|Bestellung|Einkauf|Kauf"
)
"""What a shop has: whose these are, it is."""
_READER = r"(?:u|uw|je|jij|jou|jouw|jullie|you|your|Sie|Ihnen|Ihre?[nmrs]?|du|dir|dich|deine?[nmrs]?|euch)"
_DATA = r"(?:persoonsgegevens|gegevens|data|details|information|Daten|[Cc]ookies)"
_BEFORE = re.compile(
    # whose customers, papers and things these are
    rf"\b(?:{_THINGS})(?: and conditions)? {_OF} {_ART}"
    # where the reader buys, has an account or makes a contract
    rf"|\b(?:bestel|koop|kocht|aankoop|winkel|account|klant|registreer|ingeschreven|order|buy|bought|shop|purchas|sign|customer|visit|register\b|subscri"
    rf"|[Kk]auf|[Bb]estell|\w*[Kk]onto\b|[Kk]unde|[Rr]egistrier|[Aa]nmeld|[Bb]esuch|vertrouwen|trust|[Vv]ertrauen|veilig|safe|sicher|hand|händen)\w*(?: [a-z]+){{0,3}} (?:bij|at|from|with|bei|beim) {_ART}"
    rf"|\b(?:[Ee]-?mails?|berichten|messages|aanbiedingen|offers|Angebote|Nachrichten|nieuws|news) (?:van|from|von) {_ART}"
    rf"|\b(?:ontvang\w*|receive|hear|erhalten|bekommen) (?:van|from|von) {_ART}|\b(?:anybody|anyone|somebody|someone|nobody|iemand|niemand|jemand|people|mensen|colleagues) (?:bij|at|van|von|bei) {_ART}"
    rf"|\b(?:vertrouwen|trust|confidence|Vertrauen) in {_ART}|\b(?:overeenkomst|agreement|contract|Vertrag)\w* (?:\w+ )?(?:met|with|mit) {_ART}|\b(?:tussen|between|zwischen) {_READER} (?:en|and|und) {_ART}"
    rf"|\b{_READER} (?:[\w-]+ ){{0,2}}(?:give|provide|supply|submit|send|entrust)(?: \w+){{0,3}} to {_ART}"
    # who greets, speaks and signs
    r"|\b(?:[Ww]elkom|[Ww]elcome|[Ww]illkommen|[Ss]ervus|[Hh]allo|[Hh]ello|[Hh]i|Moin|Grüezi|Grüß (?:Gott|dich|euch)|Fijn dat je er bent) (?:bij|to|at|from|van|von|vom|bei|beim|in der|im) "
    rf"{_ART}|\b[Ww](?:ij van|e at|e from|ir von|ir vom|ir bei) {_ART}|\b[Tt]eam (?:van|at|of|from|von|der) {_ART}|^Team $|\b(?:the name|de naam|den Namen) $|\b(?:bij|bei|an|aan|to|naar): $|\b[Ww](?:ij|e|ir)(?:,| zijn| are| sind) {_ART}"
    r"|(?:[Cc]opyright|©)(?: \d{4})?(?: by)? $|\b(?:[Gg]roet(?:en|jes)?|[Rr]egards|wishes|Grüßen?),? $"
    rf"|\b(?i:verantwoordelijke?|responsible|controller|verantwortlich\w*)(?: [a-zäöü]+){{0,6}}? (?:is|are|ist|sind) {_ART}"
)
"""What stands before the name of the shop, and of nobody else whom a text may name."""
_BY = re.compile(rf"\b(?:door|by|durch|von) {_ART}")
_ASIDE = re.compile(r"\b(?:of in opdracht van|or on behalf of|oder im Auftrag(?: der| von)?) $")
_WORKED = re.compile(
    r"verwerk|gebruik|behandel|bewa[ar]|opgeslagen|verzamel|aangewend|geplaatst|opgesteld|process|\buse|collect|stor(?:ed|age)|kept|held|handl|treat|written|verarbeit|nutz|verwend|gespeicher|speicher|erhoben|erhebung|behandelt|gesetzt|verfasst|erstellt",
    re.IGNORECASE,
)
"""What is done with data, or with the text itself."""
_HAS = re.compile(
    r"(?:'s|’s)? (?:(?:web)?site|web ?shop|online shop|newsletter|team|store|shop|account|mailing list|customers?|staff|products|terms|customer service|privacy (?:policy|notice))\b|-(?:Team|Shop|Kund|Newsletter|Website|Konto)"
)
"""What stands behind the name of a shop that has it."""
_CLAUSE = re.compile(
    rf"(?:^|[,;:] |^[\d.]+ |\b(?:[Dd]at|[Aa]ls|[Ww]anneer|[Ii]ndien|omdat|zodat|zodra|die|[Hh]oe|[Ww]aarom|[Ww]at|of|en|maar|that|[Ii]f|[Ww]hen|because|[Ww]hat|[Ww]hich|[Hh]ow|[Ww]hy|whether|and|but"
    rf"|{_DATA}|dass|ob|[Ww]enn|[Ww]ie|[Ww]arum|weil|und|aber|[Ww]as|[Ss]obald|[Ss]olange|[Ff]alls|[Ss]ofern) ){_ART}"
)
"""How a clause begins before whoever does something."""
_BOUND = (
    r"i(?:s|st) (?=bevoegd|gerechtigd|verplicht|gehouden|gebonden|volledig|wettelijk|niet|geen|te allen|aangesloten|de |committed|bound|entitled|allowed|obliged"
    r"|required|not|fully|legally|registered|the |responsible|verantwoordelijk|\d|GDPR|AVG|DSGVO|berechtigt|verpflichtet|gehalten|nicht|vollständig|gesetzlich|bemüht|verantwort)"
)
_TURNED = r"(?! (?:u|je|jij|jullie|we|wij|er(?! alles)|Sie|du|ihr|wir|man|es|ich)\b)"
"""Behind a verb no pronoun stands that does it."""
_VERB = {
    "nl": rf"(?:(?!(?:het|met|dat|niet|tot|uit|wat|dit|is|wordt|kunt|bent)\b)[a-z]{{2,}}t\b(?=[ ,]){_TURNED}|(?:kan|mag|zal|wil|zou)\b{_TURNED}|{_BOUND})",
    "en": rf"(?:[a-z]{{2,}}s\b|(?:may|can|will|must|shall|does|has)\b(?! be\b)|{_BOUND})",
    "de": rf"(?:(?!(?:mit|ist|statt|seit|erst|fast|selbst|nicht)\b)[a-zäöüß]{{2,}}t\b{_TURNED}|(?:kann|darf|muss|soll|will|wird|möchte)\b{_TURNED}|{_BOUND})",
}
"""What one party does, by the ending of the verb, and what it is bound to."""
_ADVERB = r"(?:ook|zelf|alleen|altijd|nooit|also|only|always|never|auch|selbst|nur|nie|niemals)"
_ALONE = re.compile(
    rf" (?:[a-z]{{2,}}s(?= (?:your?|the|an?|any|no|not|to|it|them|only|this|these|that|all|never|its|data|cookies|personal)\b)|(?:may|can|will|must|shall|does|has)\b(?! be\b)|{_BOUND})"
)
"""What one word does that is no plural before its verb."""
_AT = re.compile("^(?:Bij|At|Bei) $")
_WITH = re.compile(rf"\b(?:bij|at|with|bei|beim) {_ART}")
_DEALT = re.compile(
    r" (?:in (?:goede|guten|good)|veilig|safe|sicher)\b|(?: [a-zà-ÿ]+){0,3} (?:bestel|koop|winkel|afreken|gekocht|bestell|kauf|einkauf|stöber|vorbei)"
)
"""What a reader does at a shop, or what the data are there."""
_WRITE = re.compile(
    rf"\b(?:write to|contact|e?-?mail|turn to|schrijf(?:t u)? (?:aan|naar)|mail(?:t u)? naar|contact op met|terecht bij|wenden (?:Sie sich|Du dich)(?: bitte)? an|schreiben (?:Sie )?an) {_ART}"
)
_AT_ADDRESS = re.compile(r",? (?:at|via|op|on|unter|per|by|through|über) [^@]{0,20}[\w.]@")
_DOING = {language: re.compile(rf",? (?:{_ADVERB} )?(?:{verb})") for language, verb in _VERB.items()}
_DOES = {language: re.compile(rf"\b(?:{verb}|heeft|hat) {_ART}") for language, verb in _VERB.items()}
_TO_READER = re.compile(
    rf",? (?:(?:met|mit|van|over|über|von|with|about|on) )?(?:{_READER}|{_DATA}|persoonlijke|personenbezogene\w*|geen|keine?|niet|nicht|een datalek)\b",
    re.IGNORECASE,
)
"""What a clause goes on with where its verb stands last or before whoever acts."""
_NEAR_READER = re.compile(
    rf"(?: (?:not|never|nooit|niet|nicht|nie|alleen|only|nur|zelf|ook)(?: \w+ly)?(?: [a-z]+)?)? (?:(?:de|het|the|die|den|alle|all) )?(?:personal |persoonlijke )?(?:{_READER}|{_DATA})\b",
    re.IGNORECASE,
)
_ASKED = re.compile(
    rf"\b(?:[Hh]oe|[Ww]at|[Ww]elke \w+|[Hh]ow|[Ww]hat|which(?: \w+)?|[Ww]ie|[Ww]as|[Ww]elche \w+|{_DATA}(?:,? (?:die|that))?) {_ART}"
)
"""How it begins what a shop does with data, or has of the reader."""
_OURS = re.compile(
    r"\b(?:nooit|never|niemals|geen|no|any|kein\w*)\b|\b(?:bewaart|keeps?|stores?|bewahrt|speichert|löscht|verwijdert|wist|deletes|erases)\b.{0,80}(?:\d|(?:jaar|maand|dag|week|year|month|day|woche|jahr|monat|tag)\w*)|respecteert|respects|respektiert|achtet|\bhecht\b|waarde|\bvalues\b|\bcares\b|Wert\b|behoudt zich|reserves|behält sich|aansprakelijk|liab|haftet|garande|guarante|garantiert|(?:deze|dit|this|diese\w*) (?:privacy|verklaring|beleid|tekst|policy|notice|erklärung|text|pagina|page|website)"
    r"|doet er alles|committed|bemüht|verkoopt|\bsells?\b|verkauft|vermietet|verhuurt|privacy|profil|serieus|seriously|\bernst\b|maatregelen|measures|Maßnahmen|zorgvuldig|sorgfältig|datalek|breach|Datenpanne",
    re.IGNORECASE,
)
"""What only the shop says of itself, whoever else works for it."""
_DEALS = re.compile(
    # the reader, a paper that the reader gets, what happens to data, or an address to write to
    rf"\b(?:{_READER}|avg|gdpr|dsgvo|klant\w*|customers?|visitors?|kund\w+)\b"
    r"|factu|invoice|rechnung|kassabon|receipt|quittung|afschrift|statement|kontoauszug|afzender|sender|absender|pakbon|lieferschein|ticket"
    r"|overeenkomst|voorwaarden|contract|vertr[aä]g|agreement|terms\b|bedingung|\bagb\b|[ck]atalog|abonn|eigendom|property|eigentum|gegevens|\bdata\b|information|daten\b|privacy|cookie|newsletter|nieuwsbrief|besluitvorming|decision"
    r"|\b(?:bewa[ar]\w+|verwerk\w*|keeps?|stores?|collects?|speichert|verarbeitet)\b|write to|send to|stuur \w* ?naar|schrijf naar|richten a|new version|nieuwe versie|neue fassung|complain|klacht|beschwerde|verzoek|request|anfrage|contact\b|kontakt\b",
    re.IGNORECASE,
)
"""Words of what a shop has to do with the reader and with data."""
_OF_US = re.compile(r"\b(?:wij|we|ons|onze|us|our|wir|uns|unser\w*|ik|mijn|I|my|ich|mein\w*|mir)\b", re.IGNORECASE)
_RELATED = re.compile(
    rf"{EXPLAINED.pattern}|\b(?:bought|took|kochten|kauften)\b|overgenomen|overname|acquired|took over|übernommen|\bsister|zuster|schwester|moeder|mutter|parent|partner|platform|plattform|marktplaats|marktplatz|marketplace|programma\b|program\b|programm\b|\bmerk\b|brand|concern|group\b|groep\b|gruppe"
    r"|vroeger|früher|used to|heette|hieß|previous|vorig|leverancier|supplier|lieferant|fabrikant|manufacturer|hersteller|verkrijgbaar|sold (?:in|at)|erhältlich|te koop|andere (?:win|shop|web)|other (?:shop|site|store)|verwerkersovereenkomst|processing agreement|auftragsverarbeitung",
    re.IGNORECASE,
)
"""Words for how somebody else is related to the shop."""
_REASON = re.compile(
    r" (?:doordat|omdat|wanneer|als|indien|zodat|because|when|if|so that|wenn|weil|damit|indem|da|om|um) "
)
_HELPS = re.compile(
    r"\b(?:kijkt|leest|beantwoordt|helpt|antwortet|beantwortet|liest|hilft|prüft|reads|answers|helps|looks)\b"
)
"""What somebody of the shop does."""
_ELSEWHERE = re.compile(r"\b(?:hun|hen|zij|their|they|deren|dat bedrijf|die partij|that company|dieses Unternehmen)\b")
_BEGINS = re.compile(r"(?:^|[.:!?–] )[\W\d]*$")
"""What stands before the first word of a sentence, which has its capital for that."""
_NOUN = re.compile(
    r"\b(?:d(?:er|ie|as|em|en)|k?eine?[nmrs]?|[Ii]hre?[nmrs]?|unsere?[nmrs]?|deine?[nmrs]?|jede[nmrs]?|\w+(?:en|em|es|er|e)) $"
)
"""What stands before a German noun, and before no name of one word."""
_WORKSHOP = re.compile(r"(?:werkstatt|werkplaats|cent(?:rum|er|re)|makers?|desk|site|app|labor)$", re.IGNORECASE)
"""Words for what works for a shop that are names of shops as well."""
_WORD = re.compile(r"[A-ZÀ-Þ][a-zà-ÿ’'-]+(?:-[A-Za-z][a-z]+)*")
_ADVERBS = re.compile(
    r"(?:Daar|Hier|Waar|Er)(?:aan|af|bij|door|in|mee|na|naar|om|onder|op|over|tegen|toe|uit|van|voor)|(?:Da|Hier|Wo)r?(?:an|auf|bei|durch|für|gegen|mit|nach|über|um|unter|von|vor|zu)"
)
_COMPOUND = re.compile(r"(?:-(?:Team|Shop|Kund\w+|Newsletter|Website|Konto))?$")
_SOME = re.compile(r"\b(?:de[mn]|k?eine?[nmrs]?|[Ii]hre?[nmrs]?|unsere?[nmrs]?|deine?[nmrs]?|jede[nmrs]?) $")
_SHOPLIKE = re.compile(
    r"(?:paradies|stube|welt|kammer|kontor|laden|haus|hof|manufaktur|werkstatt|garten|könig|markt|atelier|studio|eck)$"
)
_FORMED = re.compile(rf" (?!Inc\b){LEGAL}$")
_ARTICLES = ("the", "de", "het", "die", "der", "das")
_COMPANIES = listed(
    "facebook instagram pinterest linkedin youtube whatsapp snapchat tiktok google microsoft meta apple amazon twitter x ebay etsy"
)
_TITLE = re.compile(
    r"(?:club|post|brief|news(?:letter)?|krant|nieuws|blad|bode|journal|gazette|letter|times|digest|magazine?|zeitung|blatt"
    r"|(?:c|k)olle[ck]ti(?:e|on)|edition|editie|range|serie)s?$|^(?:weekly|monthly|wekelijkse|maandelijkse) ",
    re.IGNORECASE,
)
"""How titles of newsletters and lines of goods end, which have the name of a shop in them."""
_NEAR = 120
_SHORTEST = 3
_OF_A_PERSON = 2
_ACRONYM = 4


@dataclass(frozen=True)
class OtherShops:
    """Names that are not the shop's, nor of anybody else whom the text may name."""

    shop: Shop

    @property
    def reading(self) -> Reading:
        """The text."""
        return self.shop.reading

    @property
    def language(self) -> str:
        """The language of the text."""
        return self.reading.document.language

    def stranger(self, sentence: Sentence) -> Span | None:
        """Where a sentence names another shop as this one."""
        foreign = sentence.line in self.reading.document.foreign
        if not self.shop.names or foreign or (sentence.shape is Shape.ROW and sentence.text[-1:] != "."):
            return None
        return next((span for name, span in self._named(sentence) if not self._known(name)), None)

    def _named(self, sentence: Sentence) -> Iterator[tuple[str, Span]]:
        """The names in a sentence that stand where the shop's own does."""
        text = sentence.text
        for match in _NAMES[self.language].finditer(text):
            first, _, rest = match["name"].partition(" ")
            end = match.end() - len(_COMPOUND.search(match["name"])[0])
            begins = len(first) + 1 if rest and is_function_word(first) else 0
            links = (link.end() for link in _LINK.finditer(match["name"]) if self.language != "de")
            for start in (
                match.start() + at
                for at in dict.fromkeys((0 if first.lower() not in _ARTICLES else begins, begins, *links))
            ):
                if self._is_name(text, start, match.end()) and self._speaks(sentence, start, end):
                    yield match["name"], (start, end)

    def _is_name(self, text: str, start: int, end: int) -> bool:
        """Whether words with capitals are a name; alone a German noun and the first word of a sentence are mostly none."""
        name, before = text[start:end], text[max(0, start - _NEAR) : start]
        noun = self.language == "de" and not re.search(rf"[a-z][A-Z]|\.\w| {LEGAL}$|&|\d", name)
        if (name.isupper() and name.count(" ") > 1) or re.fullmatch(r"[A-Z]{2,4}-[a-z]+", name):
            return False
        if (
            noun
            and not _COMPOUND.search(name)[0]
            and (" und " in name or (_SOME if " " in name or _SHOPLIKE.search(name) else _NOUN).search(before))
        ):
            return False
        alone = noun or _BEGINS.search(before) is not None
        return not nobody(name, self.language, alone=alone, loose=alone and not _SHOPLIKE.search(name))

    def _speaks(self, sentence: Sentence, start: int, end: int) -> bool:
        """Whether a name stands where only the shop's does."""
        text = sentence.text
        if end - start == len(text):
            return not TITLED_OWNER.match(text) and self._above_the_street(sentence)
        before, after = text[max(0, start - _NEAR) : start], text[end : end + _NEAR]
        first = _BEGINS.search(before) is not None
        one = first and _WORD.fullmatch(text, start, end) is not None
        if _BEFORE.search(before) or (_HAS.match(after) and not one and not _OF_US.search(before[-8:])):
            return not _ELSEWHERE.search(text)
        if _WITH.search(before) and _DEALT.match(after):
            return True
        if " " in text[start:end] and _WRITE.search(before) and _AT_ADDRESS.match(after):
            return True
        ours = _OURS.search(text)
        if not (
            ours
            or _DEALS.search(text)
            or any(m.sentence is sentence and m.start > end for m in self.reading.found.mentions)
        ):
            return False
        said = _clause(text, start)
        theirs = self._party(said, text[start:end])
        if _BY.search(before) or _ASIDE.search(before):
            return bool(_WORKED.search(text)) and not theirs
        if sentence.shape is Shape.HEADING and (text[-1:] != "?" or self.language == "en"):
            return False
        if _FORMED.search(text[start:end]) and not theirs and not _OF_US.search(text):
            return not _ELSEWHERE.search(text)
        told = _DOING[self.language].match(after)
        if one:
            told = _ALONE.match(after) if self.language == "en" else told
            plain = told is None or told[0] == " wird" or text[start:end].endswith("en") or _OF_US.search(said)
            near = told and _NEAR_READER.match(after, told.end())
            return not plain and bool((ours or near) and not (theirs and not (ours and near)))
        to_reader = _TO_READER.match(after)
        if _ASKED.search(before) and (to_reader or told):
            return True
        noun = self.language == "de" and _WORD.fullmatch(text, start, end)
        acts = (first or _CLAUSE.search(before)) and (
            (told and (not noun or _SHOPLIKE.search(text, start, end))) or (start and to_reader)
        )
        acts = (
            acts
            or (not noun and _DOES[self.language].search(before) and (to_reader or after[1:2].islower()))
            or (_AT.search(before) and after[1:2].islower())
        )
        return bool(acts) and (bool(_OURS.search(said)) or not theirs)

    def _above_the_street(self, sentence: Sentence) -> bool:
        """Whether a line stands above the shop's street."""
        street = self.reading.values.get(("controller", "street"))
        below = self.reading.document.blocks[sentence.block + 1 : sentence.block + 2]
        return street is not None and any(block.text.startswith(str(street.value)) for block in below)

    def _party(self, text: str, name: str) -> bool:
        """Whether a sentence tells what somebody does for the shop."""
        rest = text.replace(name, "")
        return bool(
            _OF_US.search(rest)
            or _HELPS.search(rest)
            or self.reading.subjects.said(rest)
            or self._topics.said(name)
            or any(is_role(word, self.language) and not _WORKSHOP.search(word) for word in name.split())
        )

    @cached_property
    def _topics(self) -> Subjects:
        """The kinds of service by all the words that sentences about a named party have."""
        return topics_of(self.reading.registry)

    def _known(self, name: str) -> bool:
        """Whether a name is the shop's, a person's, an authority's, a vendor's or that of another party."""
        pieces = _LINK.split(name)
        if pieces[1:] and (all(map(self._known, pieces)) or self.shop.goes_by(pieces[-1])):
            return True
        low, words = name.lower(), [word for word in name.split() if not word.islower()]
        if (
            len(name) < _SHORTEST
            or all(word.isupper() and len(word) <= _ACRONYM for word in words if not is_function_word(word))
            or self.shop.goes_by(name)
        ):
            return True
        if _ADVERBS.fullmatch(name) or (words and words[0].lower() in _COMPANIES):
            return True
        if (
            OTHERS.search(name)
            or AUTHORITY.search(name)
            or _TITLE.search(name)
            or squash(name) in self._vendors
            or low in NOBODY
        ):
            return True
        if words[0] in GIVEN_NAMES and len(words) <= _OF_A_PERSON and not _FORMED.search(name):
            return True
        own = words_of(name)
        if any(theirs and (own <= theirs or theirs <= own) for theirs in self._parties):
            return True
        return self._common(name) or self._explained(name)

    def _common(self, name: str) -> bool:
        """Whether the text has every word of a name without its capital too."""
        return all(word.lower() in self._plain for word in re.findall(r"[^\W\d_]+", name))

    def _explained(self, name: str) -> bool:
        """Whether a sentence tells how somebody is related to the shop."""
        told = [sentence for sentence in self.reading.sentences if name in sentence.text]
        return any(self._explains(sentence.text.replace(name, "")) for sentence in told) or (
            len(told) > 1 and any(self._tells_of_parties(sentence, name) for sentence in told)
        )

    def _explains(self, text: str) -> bool:
        return bool(_OF_US.search(text) and _RELATED.search(text))

    def _tells_of_parties(self, sentence: Sentence, name: str) -> bool:
        """Whether a sentence tells what a party does, or names one too."""
        also = any(mention.sentence is sentence for mention in self.reading.found.mentions)
        return also or bool(self._topics.said(sentence.text.replace(name, "")))

    @cached_property
    def _plain(self) -> frozenset[str]:
        """The words that the text has in small letters."""
        return frozenset(word for word in re.findall(r"[^\W\d_]+", self.reading.document.text) if word.islower())

    @cached_property
    def _vendors(self) -> frozenset[str]:
        """The names of every vendor with a module."""
        vendors = (self.reading.registry.get(name) for name in self.reading.registry.ids())
        return frozenset(
            squash(name)
            for vendor in vendors
            if vendor
            for name in (vendor.name, *vendor.aliases, *((vendor.entity.name,) if vendor.entity else ()))
        )

    @cached_property
    def _parties(self) -> tuple[frozenset[str], ...]:
        """The words of the names of every other party."""
        others = filter(self._serves, self.reading.others())
        return tuple({words_of(name): None for name in (*(m.written for m in self.reading.found.mentions), *others)})

    def _serves(self, name: str) -> bool:
        """Whether more than its own words tell that somebody does something for the shop."""
        told = (_clause(s.text, s.text.find(name)).replace(name, "") for s in self.reading.sentences if name in s.text)
        return any(self._topics.said(text) or _OF_US.search(text) for text in told)


def _clause(text: str, at: int) -> str:
    """What a sentence says of a name that stands at a place, without the reason."""
    return _REASON.split(next((text[start:end] for start, end in spans(text) if end > at), text))[0]
