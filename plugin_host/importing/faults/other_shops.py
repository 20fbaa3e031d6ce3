"""The name of another shop where only the shop itself can be meant: left over from a template, a copy or a former name."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from itertools import islice

from plugin_host.importing.document import Sentence, Shape
from plugin_host.importing.faults.nobody import NOBODY, OTHERS
from plugin_host.importing.faults.phrases import Span
from plugin_host.importing.faults.reading import Reading
from plugin_host.importing.faults.standing import OF_US, Standing
from plugin_host.importing.faults.whose import EXPLAINED, Shop, squash, words_of
from plugin_host.importing.recognising.doings import topics_of
from plugin_host.importing.recognising.given_names import GIVEN_NAMES
from plugin_host.importing.recognising.identity.forms import LEGAL
from plugin_host.importing.recognising.identity.owners import TITLED_OWNER
from plugin_host.importing.recognising.identity.places import AUTHORITY
from plugin_host.importing.recognising.others.nobody import is_function_word, nobody
from plugin_host.importing.recognising.others.roles import is_role
from plugin_host.importing.recognising.subjects import Subjects

_NO_PART = (
    r"(?:Sie|Ihnen|Ihre?[nmrs]?|Du|Dir|Dich|Deine?[nmrs]?|Euch|Wir|Uns|Unsere?[nmrs]?|U|Uw|Je|Jouw|You|Your|We|Our"
    r"|Dass|Ob|Kurz|Einzelne|Einige|Mehrere|Manche|Viele|Alle|Beide|Gebrauchte|Neue|Sämtliche|Weitere|Andere|Verschiedene|Alleen|Only|Nur|Ook|Also|Auch|Zelfs|Even|Selbst|Zoals|Inhaber(?:in)?|Team|Daten|Angaben|Informationen|Marke|Firma|Plattform|Marktplatz|Hersteller|Verlag)\b"
)
"""Words with capitals beside a name that are no part of it."""
_PART = rf"(?!{_NO_PART})(?:\d{{0,2}}[a-z]{{0,3}}[A-ZÀ-Þ]|\d(?=[\w]{{0,40}}[A-Za-z]))[\w’'+-]*(?:\.[a-z]{{2,8}}\b)?"
_JOINED = {
    "nl": r"(?:& |en |van |de |der |den |het |’t |'t ){0,3}",
    "en": r"(?:& |and |of |the ){0,2}",
    "de": r"(?:& |und )?",
}
"""Small words that may stand inside a name, by language."""
_NAMES = {
    language: re.compile(
        rf"(?<![\w@./’'&-])(?!(?:I|We|You|It|They|Don|Zo)[’'])(?P<name>{_PART}(?: {joined}(?!{LEGAL}(?!\w)){_PART}){{0,5}}(?:,? {LEGAL}(?!\w)|(?<=& Co)\.)?)(?![\w@])"
    )
    for language, joined in _JOINED.items()
}
_VERB_FIRST = re.compile(r"[A-Z][a-zäöü]+t|Should|Sollte|Zou|Kan|Mag|Wil|Zal|Kann|Darf|Muss|Will|Wird")
_LINK = re.compile(r" (?:van|of|der|von|en|and|und|the|de|het|die) ")
_COMPOUND = re.compile(r"-(?:Team|Shop|Kund\w+|Newsletter|Website|Konto)\b")
"""What a German compound ends in that begins with the name of a shop."""
_PROPER = re.compile(rf"[a-z][A-Z]|\.\w| {LEGAL}$|&|\d")
"""Signs that words in German are a name."""
_CAMEL = re.compile(r"[a-zà-ÿ][A-ZÀ-Þ]")
_SHOPLIKE = re.compile(
    r"(?:paradies|stube|welt|kammer|kontor|laden|haus|hof|manufaktur|werkstatt|garten|könig|markt|atelier|studio|eck"
    r"|land|wereld|huis|paleis|hoek|koning|winkel|shop|store|world|gigant|specialist|expert|outlet)$"
)
_SOME = r"\b(?:de[mn]|k?eine?[nmrs]?|[Ii]hre?[nmrs]?|unsere?[nmrs]?|deine?[nmrs]?|jede[nmrs]?"
_BEFORE_NOUNS = re.compile(rf"{_SOME}) $")
_BEFORE_NOUN = re.compile(rf"{_SOME}|d(?:er|ie|as)|\w+(?:en|em|es|er|e)) $")
"""What stands before German nouns, and before no name of one word."""
_FORMED = re.compile(rf" (?!Inc\b){LEGAL}$")
_TITLE = re.compile(
    r"(?:club|post|brief|news(?:letter)?|krant|nieuws|blad|bode|journal|gazette|letter|times|digest|magazine?|zeitung|blatt"
    r"|(?:c|k)olle[ck]ti(?:e|on)|edition|editie|range|serie)s?$|^(?:weekly|monthly|wekelijkse|maandelijkse) ",
    re.IGNORECASE,
)
"""How titles of newsletters and lines of goods end, which have the name of a shop in them."""
_RELATED = re.compile(
    rf"{EXPLAINED.pattern}|\b(?:bought|took|kochten|kauften)\b|overgenomen|overname|acquired|took over|übernommen|\bsister|zuster|schwester|moeder|mutter|parent|partner|platform|plattform|marktplaats|marktplatz|marketplace|programma\b|program\b|programm\b|\bmerk\b|brand|concern|group\b|groep\b|gruppe"
    r"|vroeger|früher|used to|heette|hieß|previous|vorig|leverancier|supplier|lieferant|fabrikant|manufacturer|hersteller|verkrijgbaar|sold (?:in|at)|erhältlich|te koop|andere (?:win|shop|web)|other (?:shop|site|store)|verwerkersovereenkomst|processing agreement|auftragsverarbeitung",
    re.IGNORECASE,
)
"""Words for how somebody else is related to the shop."""
_HELPS = re.compile(
    r"\b[Ss]erver|\b(?:kijkt|leest|beantwoordt|helpt|antwortet|beantwortet|liest|hilft|prüft|reads|answers|helps|looks(?! forward))\b"
)
"""What somebody of the shop does, and where data stand."""
_WORKSHOP = re.compile(r"(?:werkstatt|werkplaats|cent(?:rum|er|re)|makers?|desk|site|app|labor)$", re.IGNORECASE)
"""Words for what works for a shop that are names of shops as well."""
_ADVERB = re.compile(
    r"(?:Daar|Hier|Waar|Er)(?:aan|af|bij|door|in|mee|na|naar|om|onder|op|over|tegen|toe|uit|van|voor)"
    r"|(?:Da|Hier|Wo)r?(?:an|auf|bei|durch|für|gegen|mit|nach|über|um|unter|von|vor|zu)"
)
_BRANDED = re.compile(
    r"\b(?:[Mm]arken?|merk(?:en)?|brands?|programma?|[Pp]rogramm|[Pp]lattform|platform|Hersteller|makers?) $"
    r"|\b(?:[Dd]e heer|[Mm]evrouw|[Mm]evr\.|[Mm]w\.|[Dd]hr\.|Mrs?\.?|Ms\.?|Miss|Dr\.|Herrn?|Frau)(?: [A-ZÀ-Þ]\.)* (?:(?:van|de|der|den|von) )*$"
    r"|(?<![\w.])[A-ZÀ-Þ]\. (?:(?:van|de|der|den|von) )*$|\b(?:[Oo]nze|[Oo]ur|[Uu]nsere?) (?:(?!\w*(?:shop|store|winkel|site|bedrijf|company|firma|business) )[\w-]+ )?$"
)
"""What stands before a brand, or before somebody who works at the shop; and what behind such a name."""
_OF_OURS = re.compile(r",? (?:van|uit|from|of|in|at|on|aus|von|bij|bei) (?:ons|onze|our|unser\w*)\b")
_NEVER_SHARES = re.compile(
    r"(?=.*\b(?:never|not|nooit|niet|geen|nie|niemals|nicht|keine?)\b).*(?:\b(?:pass|share|rent|give|hand|disclose|weiter|door|sell|gibt)|verko|verhu|verstrek|\bdee?l(?:t|en)?\b|verkauf|vermiet)"
)
"""What somebody vows who has the customers' data, and is no party that gets them."""
_GREETED = re.compile(r"(?:[Gg]roet(?:en|jes)?|[Rr]egards|wishes|Grüßen?),?$")
_ARTICLES = ("the", "de", "het", "die", "der", "das")
_CONTRACTED = ("beim", "zum", "zur", "im", "am", "vom")
_GROUPS = ("facebook", "google", "microsoft", "meta", "apple", "amazon", "ebay", "x")
_SHORTEST = 3
_MOST = 200
"""No sentence has more names."""
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
        found = ((name, at) for name, at in self._named(sentence) if self._is_name(at) and self._speaks(sentence, at))
        called = ((at.name if at.taken_over else name, at) for name, at in found)
        strange = ((at.start, at.end) for name, at in called if not self._known(name, sure=at.dealt_with))
        return next(strange, None)

    def _named(self, sentence: Sentence) -> Iterator[tuple[str, Standing]]:
        """What may be a name by its capitals; also from the second word on, and behind a small word in it."""
        text = sentence.text
        vendors = [mention.start for mention in self.reading.found.mentions if mention.sentence is sentence]
        for match in islice(_NAMES[self.language].finditer(text), _MOST):
            ends = [start - 1 for start in vendors if match.start() < start < match.end()]
            ends += [match.start() + end.start() for end in _COMPOUND.finditer(match["name"])]
            end = min(ends, default=match.end())
            first, _, rest = text[match.start() : end].partition(" ")
            starts = [] if rest and first.lower() in (*_ARTICLES, *_CONTRACTED) else [0]
            begins = is_function_word(first) or (match.start() == 0 and _VERB_FIRST.fullmatch(first))
            starts += [len(first) + 1] if rest and begins else []
            starts += [link.end() for link in _LINK.finditer(match["name"]) if self.language != "de"]
            for start in dict.fromkeys(starts):
                if match.start() + start >= end:
                    continue
                at = Standing(text, match.start() + start, end, self.language)
                yield (match["name"] if end == match.end() else at.name), at

    def _is_name(self, at: Standing) -> bool:
        """Whether words with capitals are a name; alone a German noun and the first word of a sentence are mostly none."""
        name = at.name
        if _COMPOUND.match(at.after) and nobody(f"{name}{at.after.split(' ')[0]}", self.language, alone=False):
            return False
        if (name.isupper() and name.count(" ") > 1) or re.fullmatch(r"[A-Z]{2,4}-[a-z]+", name):
            return False
        like = _SHOPLIKE.search(name) is not None
        nouns = self.language == "de" and not _PROPER.search(name) and not _COMPOUND.match(at.after)
        if nouns and (" und " in name or (_BEFORE_NOUNS if like or " " in name else _BEFORE_NOUN).search(at.before)):
            return False
        alone = nouns or (at.begins and not _CAMEL.search(name))
        return not nobody(name, self.language, alone=alone, loose=alone and not like)

    def _speaks(self, sentence: Sentence, at: Standing) -> bool:
        """Whether a name stands where only the shop's does."""
        if at.name == sentence.text:
            return not TITLED_OWNER.match(at.name) and self._in_the_address(sentence)
        if _BRANDED.search(at.before) or _OF_OURS.match(at.after):
            return False
        if at.told or (at.start == 0 and self._at_home(at)):
            return True
        if at.begins and at.word and _SHOPLIKE.search(at.name) and at.gives and not OF_US.search(at.clause):
            return True
        asks = self.language != "en" and sentence.text[-1:] == "?"
        if sentence.shape is Shape.HEADING and not asks:
            return False
        works_with = any(m.sentence is sentence and m.start > at.end for m in self.reading.found.mentions)
        noun = self.language == "de" and at.word and not _SHOPLIKE.search(at.name)
        formed = _FORMED.search(at.name) is not None
        if at.itself and self._works(at.name):
            return False
        return (works_with or at.deals) and at.acts(formed=formed, party=self._party(at), known_noun=noun)

    def _in_the_address(self, sentence: Sentence) -> bool:
        """Whether a line stands above the shop's street, or below a greeting."""
        street = self.reading.values.get(("controller", "street"))
        blocks = self.reading.document.blocks
        above, below = (
            "".join(block.text for block in blocks[max(0, at) : at + 1])
            for at in (sentence.block - 1, sentence.block + 1)
        )
        return _GREETED.search(above) is not None or (street is not None and below.startswith(str(street.value)))

    def _at_home(self, at: Standing) -> bool:
        """Whether the shop's street stands behind a name that is no company's, which a shop may have behind its own name."""
        street = self.reading.values.get(("controller", "street"))
        return street is not None and at.after.startswith(f", {street.value}") and not _FORMED.search(at.name)

    def _party(self, at: Standing) -> bool:
        """Whether a clause tells what somebody does for the shop, or the name does."""
        return bool(
            OF_US.search(at.clause)
            or (not at.uses and (_HELPS.search(at.clause) or self.reading.subjects.said(at.clause)))
            or self._works(at.name)
        )

    def _works(self, name: str) -> bool:
        """Whether a name tells what its owner does for others."""
        roles = (word for word in name.split() if not _WORKSHOP.search(word))
        return bool(self._topics.said(name)) or any(is_role(word, self.language) for word in roles)

    @cached_property
    def _topics(self) -> Subjects:
        """The kinds of service by all the words that sentences about a named party have."""
        return topics_of(self.reading.registry)

    def _known(self, name: str, *, sure: bool = False) -> bool:
        """Whether a name is the shop's, nobody's, a person's, a vendor's or that of another party, or is explained.

        If its place is ``sure`` to be that of the shop's, it is no party's only because the sentence says what parties do.
        """
        if (name, sure) not in self._asked:
            self._asked[name, sure] = self._is_known(name, sure=sure)
        return self._asked[name, sure]

    @cached_property
    def _asked(self) -> dict[tuple[str, bool], bool]:
        return {}

    def _is_known(self, name: str, *, sure: bool) -> bool:
        pieces = _LINK.split(name)
        if self.shop.goes_by(pieces[-1]) or (pieces[1:] and all(map(self._known, pieces))):
            return True
        return self._is_nobody(name) or self._is_party(name, sure=sure) or self._explained(name)

    def _is_nobody(self, name: str) -> bool:
        """Whether a name is that of a body, a person, a title or a common thing: the text has its words in small letters too."""
        words = [word for word in name.split() if not word.islower()]
        if len(name) < _SHORTEST or all(w.isupper() and len(w) <= _ACRONYM for w in words if not is_function_word(w)):
            return True
        if _ADVERB.fullmatch(name) or any(body.search(name) for body in (OTHERS, AUTHORITY, _TITLE)):
            return True
        person = words[0] in GIVEN_NAMES and len(words) <= _OF_A_PERSON and not _FORMED.search(name)
        return person or name.lower() in NOBODY or self._plain.issuperset(re.findall(r"[^\W\d_]+", name.lower()))

    def _is_party(self, name: str, *, sure: bool) -> bool:
        """Whether a name is that of a vendor or of another party."""
        own = words_of(name)
        if squash(name) in self._vendors or name.split()[0].lower() in _GROUPS:
            return True
        return any(
            theirs and (own <= theirs or theirs <= own) for theirs in (self._vendors_here if sure else self._parties)
        )

    def _explained(self, name: str) -> bool:
        """Whether a sentence tells how somebody is related to the shop, or what they do, beside the one that is looked at."""
        told = [sentence for sentence, at in self._places(name) if not at.taken_over]
        texts = [sentence.text.replace(name, "") for sentence in told]
        if any(OF_US.search(text) and _RELATED.search(text) for text in texts):
            return True
        places = set(map(id, told))
        with_others = any(id(mention.sentence) in places for mention in self.reading.found.mentions)
        return len(told) > 1 and (with_others or any(map(self._topics.said, texts)))

    @cached_property
    def _plain(self) -> frozenset[str]:
        """The words that the text has in small letters."""
        return frozenset(word for word in re.findall(r"[^\W\d_]+", self.reading.document.text) if word.islower())

    @cached_property
    def _vendors(self) -> frozenset[str]:
        """The names of every vendor with a module."""
        vendors = filter(None, map(self.reading.registry.get, self.reading.registry.ids()))
        return frozenset(
            squash(name)
            for vendor in vendors
            for name in (vendor.name, *vendor.aliases, *((vendor.entity.name,) if vendor.entity else ()))
        )

    @cached_property
    def _vendors_here(self) -> tuple[frozenset[str], ...]:
        """The words of the names of the vendors that the text names."""
        return tuple({words_of(mention.written): None for mention in self.reading.found.mentions})

    @cached_property
    def _parties(self) -> tuple[frozenset[str], ...]:
        """The words of the names of every other party."""
        return (*self._vendors_here, *map(words_of, filter(self._serves, self.reading.others())))

    def _serves(self, name: str) -> bool:
        """Whether more than its own words tell that somebody does something for the shop."""
        found = [at for _, at in self._places(name)]
        if len(found) == 1 and found[0].itself:
            return OF_US.search(found[0].clause) is not None
        if len(found) == 1 and _FORMED.search(name) and found[0].begins and _NEVER_SHARES.match(found[0].after):
            return OF_US.search(found[0].around) is not None
        return any(self._topics.said(at.clause) or OF_US.search(at.clause) for at in found)

    def _places(self, name: str) -> Iterator[tuple[Sentence, Standing]]:
        """The sentences that have a name, with its first place in each."""
        for sentence in self.reading.sentences:
            if (at := sentence.text.find(name)) >= 0:
                yield sentence, Standing(sentence.text, at, at + len(name), self.language)
