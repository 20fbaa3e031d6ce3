"""Words by the part they play in a sentence, each class a letter, and the orders of letters that no sentence has.

Upper-case letters that no class lists: ``N`` is a name or a noun with a capital, ``L`` a legal form; ``9`` is a number, ``t`` a
participle, ``A`` one before a noun, ``u`` a word in -st, ``w`` any other, ``<``, ``"`` and ``>`` are quotation marks, ``~`` a hyphen after a space,
``^`` any other sign; other signs stand for themselves.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property

_COMMON = r"""\( [.,;/(] | [,/] \) | [:–-] [,;)|·] | : [.] | < [">] | " > | [(] L , | – ~"""
"""Signs between which something stood, in any language."""


@dataclass(frozen=True)
class Grammar:
    """The words of a language, and what is wrong: ``holes`` with letters that excuse them before, and how no sentence ends."""

    words: Mapping[str, str]
    participle: str
    attributive: str
    no_participle: str
    holes: tuple[tuple[str, str], ...]
    ends: str
    wide: tuple[str, str]
    headless: tuple[str, str]

    @cached_property
    def letters(self) -> Mapping[str, str]:
        """The letter of each word."""
        return {word: letter for letter, words in self.words.items() for word in words.split()}

    @cached_property
    def patterns(self) -> tuple[tuple[re.Pattern[str], str], ...]:
        """What no sentence has, and what excuses it."""
        return tuple((re.compile(hole, re.VERBOSE), excuse) for hole, excuse in ((_COMMON, ""), *self.holes))

    @cached_property
    def end(self) -> re.Pattern[str]:
        """How no sentence ends."""
        return re.compile(self.ends, re.VERBOSE)

    @cached_property
    def begins_headless(self) -> re.Pattern[str]:
        """A verb in small letters that begins a sentence, with what follows no name."""
        verbs, none = self.headless
        return re.compile(
            rf"(?:^(?:\d[\d.]*\)? )?|(?<=[^\W\d_]{{2}}[.!?] |.\)[.!?] )(?<!\b(?:Co|No)\. )(?<!Nr\. )(?<!\b(?:bzw|usw|enz|etc|ggf|max|min|Ltd|Inc|LLC)\. )(?<!(?:incl|excl|inkl|bijv|resp|evtl)\. ))"
            rf"(?:(?:also|ook|auch|then) )?(?!(?:{none})\b)(?:{verbs}) (?=\w)(?!(?!(?:{none})\b)(?:{verbs}|&|en|of|and|or|und|oder)\b)"
        )

    @cached_property
    def _participle(self) -> re.Pattern[str]:
        return re.compile(self.participle)

    @cached_property
    def _attributive(self) -> re.Pattern[str]:
        return re.compile(self.attributive)

    def letter(self, word: str, *, begins: bool) -> str:
        """The class of a word; ``begins`` is whether it has a capital for where it stands."""
        if word[0].isdigit():
            return "9"
        lowered = word.lower() if begins or word.startswith(("Ihr", "Sie")) else word
        if found := self.letters.get(lowered):
            return found
        if not lowered[0].islower():
            return "N"
        if self._participle.fullmatch(lowered) and lowered not in self.no_participle.split():
            return "t"
        return "A" if self._attributive.fullmatch(lowered) else "u" if lowered.endswith("st") else "w"


_NL = Grammar(
    words={
        "p": "met via namens jegens volgens vanuit wegens dankzij",
        "f": "van vanaf naar tussen",
        "q": "aan bij door op in uit over onder voor na tegen",
        "b": "om",
        "k": "zonder behalve binnen buiten rond",
        "K": "tot",
        "y": "te",
        "&": "en of",
        "v": "is heeft hebben hebt wordt worden kan kun kunt kunnen mag mogen moet moeten zal zullen zult zou wil wilt gaat gaan komt krijgt krijgen"
        " ontvangt bestaat bestaan verloopt verlopen staat staan ligt behoudt behouden doet verwerken plaatsen bewaren"
        " delen respecteert verzamelt hecht dient neemt nemen houdt stelt biedt laadt zorgt deelt kiest verschijnen verschijnt loopt lopen werkt stuurt verstuurt levert draait blijft blijven maakt geldt valt toont geeft brengt bezorgt controleert plaatst ziet vraagt",
        "g": "vindt vinden geschiedt berust gebeurt",
        "T": "gebruiken gebruik hanteren hanteer",
        "d": "de onze mijn jouw elke iedere uw",
        "e": "een",
        "s": "wij we ik",
        "o": "u je jij zij ze hij men jullie",
        "r": "er daar hier waar wat iets niets ergens nergens",
        "j": "hoe waarom",
        "h": "zodat omdat voordat nadat zodra terwijl hoewel tenzij indien totdat doordat mits",
        "c": "dus daarom",
        "D": "dan",
        "G": "langer later korter eerder ouder meer minder hoger",
        "x": "wie welke dat niet hoever zover waarvan",
        "z": "zijn",
        "n": "handelsnaam bedrijfsnaam",
        "P": "genoemd gevestigd vermeld gehuisvest ingeschreven",
        "R": "die",
        "S": "zelf",
        "H": "hierna",
        "M": "zoals waaronder",
        "Z": "zowel",
        "C": "als",
        "Y": "bereiken bereikbaar",
    },
    participle=r"(?:aan|af|bij|door|in|mee|om|onder|op|over|toe|uit|voor|weg|samen|vast|mede)?ge(?:gaan|daan|\w{2,12}(?:d|t|en))|(?:be|ver|ont|her)\w{3,12}(?:d|t)",
    attributive=r"(?:ge|be|ver|ont|her)\w{2,12}(?:de|te)",
    no_participle="geven gelden genieten geloven gebeuren gevolgen gebreken gebied geld bericht beleid bestand besluit verband verstand gezicht gewicht bedrag gevallen bent gerust",
    holes=(
        (r"p (?: [cD] | v | t? [.;)–] | & (?! [pfqk(] | t [pfq] | (?<= tp& ) v q N ) )", ""),
        (r"f (?: [cDv] | [.;–] | & (?! [wtNd]{0,3} [pfqkKy]) )", "r"),
        (r"K (?: [v.;] | & (?! p) )", ""),
        (r"(?: (?<= t ) q | ^9?[pfq] ) (?: v (?!v) | & (?! [pfqkx] | [tvw] w? [pfq]) )", "r"),
        (r"t q [.;] | p q [&.,;v]", "r"),
        (r"[pfq] d f w K (?: & p )? w [.,;&v]", ""),
        (r"^9?[pfq] [wtvT] s | [pf] [wvT] s | ^[pfq] (?: N+ & | d ) [wvtT] s", ""),
        (r"[pfvj] L (?! N ) | ^ 9 L v", ""),
        (r"d (?: [v;] | & (?!d) | q A )", ""),
        (r"e v", "r"),
        (r"[jn] [(] | ^ 9? [(] H | [pfd] [(] (?: H | [^()]+ [)] [.,;&v])", ""),
        (r"^ s T (?! q [dw] [wN] [wde] ) [fqb]", ""),
        (r"[dpt] ~", ""),
        (r"M & | , v [.] | Z C | p z (?: t | [.] ) | d P", ""),
        (r"v [pfq] v | v q t (?! [wNA] ) | [pfq] g | Y [pq] & | f q [oN.] | f p | [pf] b | f S (?: [.] | $ )", "r"),
        (r"p (?: t (?! [wNA] ) | f | q [deNp9] ) | [pq] S (?! y ) | [pfq] y N | t q q [Nd9] | [pf] d q N [.,;]", "r"),
    ),
    ends=r"(?: d | e | & | h | y | M | [&h] s | [hrxj] [os] | G D | , R [pfq]? | [,&] b | , o ) [.] $ | ^9? N{1,4} v [.] $",
    wide=("pfqkjhdeK&", "pfqkvTcDtxzj&(L"),
    headless=(
        "[a-z]{3,16}t|kan|wil|zal|mag|is|heeft",
        "met|het|niet|dat|wat|uit|dit|tot|want|naast|omdat|zodat|nadat|voordat|totdat|direct|haast|contact|account|inzicht|overzicht|verzoek|[a-z]*(?:recht|bericht|dracht|plicht)",
    ),
)
_EN = Grammar(
    words={
        "p": "by via",
        "f": "with from of at through for",
        "q": "on in",
        "k": "about between within under",
        "y": "to",
        "j": "how where why",
        "b": "have do",
        "l": "hosted located based built stored registered made kept delivered sent shipped processed handled run managed operated provided maintained"
        " designed developed published issued written collected supplied forwarded transferred passed given drawn done",
        "&": "and or",
        "v": "is are has was were will can may must does should shall would could cannot",
        "V": "collects uses processes stores keeps shares handles treats protects sells runs receives respects looks gets delivers says sends makes gives shows checks counts logs sets",
        "T": "use",
        "g": "takes occurs happens",
        "W": "write mail email e-mail letter request complaint questions",
        "Q": "behalf",
        "d": "the my our your",
        "E": "each every",
        "e": "a an",
        "s": "we i I",
        "o": "you they he she it",
        "O": "who",
        "C": "as",
        "r": "which that whom whose what when whatever whoever",
        "c": "so",
        "h": "because if whether unless although",
        "B": "been",
        "H": "hereinafter hereafter",
        "M": "including than",
        "S": "s",
        "A": "stopping dropping popping",
        "n": "website site shop store webshop address page us",
    },
    participle=r"\w{2,12}ed|known|sold|paid|set|held",
    attributive=r"(?!)",
    no_participle="need feed speed indeed",
    holes=(
        (r"(?<! s w ) p (?: v | & (?! [pfyqk] | [ltw] [pfyq]) | [.;)] )", "rjOA"),
        (r"(?<=l) [fy] (?: v | & (?! [pfyqk] | [lt] [pfyq]) | [.;)] ) | [pfy] d f", "rjsoO"),
        (r"[fy] v", "rjsoyO"),
        (r"^9?[pfyq] (?: v | & (?! [pfyqk] | [lt] [pfyq]) )", ""),
        (r"[pfyqvj] L | ^ 9 L v", ""),
        (r"d (?: [vb;,p] | & (?!d) )", ""),
        (r"j [(] | [pd] [(] (?: H | [^()]+ [)] [.,;&v])", ""),
        (
            r"h [vV] | [jc] V | \^ S | n f [&v.,hc] | n [ypq] [&vhc] | [fy] g | [lt] [fyp] O | l f q | d l q | [lt] p E w [.] | W y & | Q f (?: [vs,.] | & (?! [fpqk] ) )",
            "",
        ),
        (r"^ s T [fpy] | ^ 9? f s | l p C | [lt] p [fq] | ; V [dw]", ""),
        (r"M &", ""),
        (r"[fy] & (?! [pfyqk] | [ltw]{0,2} [pfyq] ) | ^ f o v", "rjsoO"),
    ),
    ends=r"(?: d | e | & | h | M | B | [&h] [so] | [rj] [so] | & y | f w O ) [.] $ | ^9? N{1,4} v [.] $",
    wide=("pfqydehj&", "pfqvVltj&(L"),
    headless=(
        "collects|uses|gets|takes|receives|processes|stores|keeps|handles|is|has|was|will|can|may|[a-z]{2,16}[^s\\Wu]s",
        "this|its|yours|ours|always|cookies|details|sometimes|items|perhaps|others|parcels|orders|emails|visitors|access",
    ),
)
_DE = Grammar(
    words={
        "p": "von für via per unter über seitens ohne",
        "m": "mit",
        "q": "bei durch an auf nach vor in",
        "b": "um",
        "K": "ein",
        "a": "aus",
        "y": "zu",
        "&": "und oder",
        "v": "ist sind hat haben wird werden wurde wurden kann können darf dürfen muss müssen soll sollen besteht bestehen erfolgt erfolgen beruht"
        " geschieht erhält erhalten verarbeitet speichert nutzt läuft laufen liegt liegen steht stehen geben gibt bieten bekommt liefert schickt prüft zeigt sendet übernimmt bleibt bleiben",
        "T": "nutzen verwenden nutze verwende",
        "d": "im beim vom zum zur des unserem unseres unserer ihrem ihres",
        "i": "der dem den die das diese dieser diesem",
        "e": "einem einen ihrer ihren deiner deinen unseren seinen seiner",
        "s": "wir ich",
        "o": "sie du er ihr man",
        "j": "wie",
        "r": "wo was da",
        "h": "weil wenn ob dass falls sofern",
        "c": "daher deshalb jederzeit",
        "x": "wem wen welche welchen welchem welcher nicht",
        "H": "nachfolgend",
        "M": "weder",
        "X": "weiter",
        "Y": "erreichen erreichbar",
        "W": "schreiben schreib schreibt wenden wende mailen mail richten richte",
        "w": "fast selbst erst sonst meist zunächst möglichst äußerst höchst längst zumindest",
        "z": "ansässig genannt eingetragen aufgeführt",
        "G": "gehen geht ginge gingen",
        "Z": "teilen teilt teile nehmen nimmt nehme bringen bringt bringe machen macht",
    },
    participle=r"(?:an|ab|auf|aus|bei|durch|ein|mit|über|um|unter|vor|weiter|zu|zusammen)?ge\w{2,12}(?:t|[^t]en)|(?:be|ver|ent|er|über|unter)\w{2,12}t",
    attributive=r"(?:an|ab|auf|aus|ein|über|vor|weiter)?(?:(?:ge|be|ver|über|er)\w{2,12}t|ge\w{2,12}en)(?:e|en|er|em|es)",
    no_participle="gehen geben gelten genießen gehört gefallen gegen bereit",
    holes=(
        (r"p (?: v | & (?! [pqmy] | i? [tN] [pqma]) | [.;)] | c )", "G"),
        (r"[qm] (?: v | c )", ""),
        (r"(?: (?<= t ) [qm] | ^9?[pqma] ) (?: v | & (?! [pqmya] | [tN] [pqma]) | [.] )", ""),
        (r"[pq] t [.,v&] | ^w?[pqm] N+ & v", ""),
        (r"^9?[pqm] [wtv] s", ""),
        (r"[pqmivj] L | ^ 9 L v", ""),
        (r"d (?: [v;] | & (?![dpqmie]) )", ""),
        (
            r"[pqm] i (?: & (?![dpqmi]) | [.;] | p [N9] w [N9][Nw]? [.,;&vt] ) | i [pqm] A | N d v | [pqm] i z | [^,] [pqm] i t [.;] | v [pqm] i t ,",
            "",
        ),
        (r"[pq] K [.] | o [pqm] u | h v | q X | [pq] y? Y | W [owds]{0,3} q [&h] | ^ [pqm] G", ""),
        (r"m & (?! [pqmya] | [tN]? [pqma] | t [pq] )", "Z"),
        (r"[pq] i q i (?: d N A )? N t [.,] | [rj] [(] | [pmd] [(] (?: H | [^()]+ [)] (?:[.,;&v] | q [.]))", ""),
        (r"[dpi] ~", ""),
    ),
    ends=r"(?: d | & | h | e | M | [&h] s | [hr] [os] | , i [pqm]? | [,&] b | , o ) [.] $ | ^9? N{1,4} v [.] $",
    wide=("pqmydeihj&", "pqmvtcxuj&(L"),
    headless=(
        "[a-zäöü]{2,16}t|kann|wird",
        "mit|nicht|seit|erst|jetzt|oft|selbst|sonst|zuletzt|samt|nebst|dort|statt|direkt|meist",
    ),
)
GRAMMARS: Mapping[str, Grammar] = {"nl": _NL, "en": _EN, "de": _DE}
