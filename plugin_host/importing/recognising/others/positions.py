"""Where the name of a party stands: beside a noun that says what it is, in a cell, after a preposition, with a verb."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache

from plugin_host.importing.document import Sentence
from plugin_host.importing.recognising.others.firms import firms_in
from plugin_host.importing.recognising.others.kinds import says
from plugin_host.importing.recognising.others.roles import is_proper, is_role, role_pattern
from plugin_host.importing.recognising.others.trades import trade
from plugin_host.importing.recognising.others.writing import FORM, bare, name_pattern, with_form
from plugin_host.importing.recognising.phrases import words
from plugin_host.importing.recognising.subjects import Subjects


@dataclass(frozen=True)
class Place:
    """A name in a sentence, from ``start`` to ``end``.

    ``beside`` is what stands next to it and says what it does. ``firm``: whether only a name can stand there.
    ``capital``: whether a word there may have its capital for another reason. ``kind`` is what a company is known to do,
    ``like`` what the one before it in a list does.
    """

    start: int
    end: int
    beside: str = ""
    firm: bool = False
    capital: bool = False
    kind: str = ""
    like: str = ""


Taken = tuple[tuple[int, int, str], ...]
"""From where to where names of vendors stand in a sentence, each with what it does, if that is one thing."""


_NOW = "currently|usually|mainly|momenteel|meestal|vooral|derzeit|zurzeit|meist|meistens"
_PREPOSITIONS: Mapping[str, str] = {
    "nl": (
        "via|door|met|bij|langs|van|aan|naar|door middel van|met behulp van|samen met|op|zoals|waaronder|onder andere"
        r"|namelijk|te weten|bijvoorbeeld|o\.a\.|bijv\."
    ),
    "en": r"via|through|with|by|at|using|from|to|on|use|uses|used|of|such as|including|like|namely|for example|e\.g\.",
    "de": r"z\. ?B\.|u\. ?a\.|wie|etwa|darunter|nämlich|zum Beispiel|über|durch|mit|bei|beim|von|vom|an|mittels|auf|nutzen|nutzt|verwenden|verwendet|einsetzen|an die|bei der|von der|mit der",
}
"""Words directly before a name."""

_ARTICLES: Mapping[str, str] = {
    "nl": "de|het|een|onze|ons",
    "en": "the|a|an|our",
    "de": "der|die|das|den|dem|des|ein|eine|einen|einem|einer|unser|unsere|unserem|unseren|unserer",
}

_USES: Mapping[str, str] = {
    "nl": (
        r"(?:[Kk]ies\w*(?: u| je)? voor|gebruiken|gebruikt|gebruik ik|schakelen|schakelt|zetten|hebben|nodigt|brengt|bezorgt|verzorgt|levert"
        r"|verwerkt|regelt|doet|verstuurt|"
        r"beheert|bewaart|maakt|stuurt|krijgt|ontvangt|ontvangen|krijgen|verzendt|helpt|host|fietst|rijdt|haalt|kijkt"
        r"|controleert|boekt|drukt|pakt|beantwoordt|beantwoorden|onderhoudt|bezorgen|brengen|doen|maken|verzorgen|regelen|drukken|inpakken)"
        r"(?: (?:wij|we|ik|hier|hiervoor|daarvoor|nu|ook|sinds kort|momenteel|voor ons|voor mij))*"
    ),
    "en": r"(?:[Cc]hoose|[Pp]ick|[Ss]elect|(?:we|We) (?:use|work with|rely on|have|engage|chose)|using|employ|use)",
    "de": (
        r"(?:nutzen|verwenden|setzen|beauftragen|benutzen|haben|übernimmt|erledigt|verwaltet|besorgt|macht|liefert"
        r"|versendet|verschickt|bearbeitet|"
        r"erhält|erhalten|bekommt|sichert|hostet|betreibt|organisiert|bringt|bringen|fährt|fahren|holt|meldet|prüft|bucht"
        r"|druckt|sammelt|packt|lagert|beantwortet|betreut|betreuen|beantworten|machen|liefern|erledigen|übernehmen|prüfen|drucken|packen|lagern)(?: (?:wir|ich|hierfür|dafür|hierzu|dazu|auch|derzeit|für uns|für mich))*"
    ),
}
"""Verbs directly before a name."""

_DOES: Mapping[str, str] = {
    "nl": (
        "bezorgt|bezorgen|verzorgt|verzorgen|levert|leveren|brengt|brengen|verstuurt|verzendt|host|beheert"
        "|beheren|doet|regelt|krijgt|krijgen|ontvangt|"
        "ontvangen|is onze|is ons|zijn onze|maakt|stuurt|verwerkt|verwerken|houdt|filtert|beveiligt|beschermt"
        "|bewaart|nodigt|verzamelt|drukt|handelt|fietst|rijdt|"
        "haalt|kijkt|controleert|boekt|print|pakt"
    ),
    "en": (
        r"has \w+ed|delivers?|hosts?|handles?|ships?|processes|process|sends?|gets?|receives?|is our|are our|keeps?|runs?"
        "|does|do|takes?|drives?|puts? together|manages?|holds?|filters?|protects?|"
        "stores?|collects?|will invite|invites?|provides?|packs?|prints?|makes?|answers?|takes? care|"
        "carries|carry|goes through|looks after|checks|powers?|files|fetches|brings"
    ),
    "de": (
        "liefert|liefern|versendet|übernimmt|hostet|ist unser|ist unsere|verschickt|erhält|erhalten|druckt"
        "|verarbeitet|stellt|filtert|schützt|"
        "bearbeitet|betreibt|verwaltet|sammelt|speichert|erledigt|kümmert|"
        "bringt|fährt|holt|macht|machen|bringen|fahren|packen|drucken|meldet|prüft|packt|lagert|wickelt|führt|bucht"
    ),
}
"""Verbs directly after the name of a party that does something for the shop."""

_WORKED_IN: Mapping[str, tuple[str, ...]] = {
    "nl": (
        r"\b(?:beantwoord|behandel|beheer|verwerk|boek|registreer)\w*(?: (?:we|wij|ik|ze))?(?: [a-z]+){0,2} in NAME",
        r"\bin NAME (?:beantwoord|behandeld|beheerd|bijgehouden|verwerkt|geboekt)",
        r"(?P<role>[Bb]oekhouding|[Aa]dministratie|[Ff]acturen)(?: \w+){0,4} in NAME",
    ),
    "en": (
        r"\b(?:answered|handled|managed|recorded|entered|booked|organised|tracked|answer \w+|manage \w+) in NAME",
        r"(?P<role>books|accounts|bookkeeping|[Ii]nvoices)(?: \w+){0,4} in NAME",
        r"\bis an? NAME (?P<role>[Ss]hop|store)\b",
    ),
    "de": (
        r"\bin NAME (?:beantwortet|bearbeitet|verwaltet|geführt|erfasst|gebucht)",
        r"(?P<role>Rechnungen|Buchhaltung|Buchführung|Belege)(?: [a-zäöü]+){0,4} in NAME",
    ),
}
"""Work that is done in a program."""
_OWN_DEED = re.compile(
    r"^[^.]{0,60}\b(?:binnen|within|innerhalb)\b[^.]{0,30}\b(?:dagen|werkdagen|uur|days|hours|tagen|werktagen"
    r"|stunden|weken|weeks|wochen)\b"
    r"|^ (?:bewaart|bewaren|keeps?|stores?|retains?|speichert|bewahrt|hebt)\b[^.]{0,60}\b(?:jaar|jaren|years?"
    r"|jahren?|maand(?:en)?|months?|monaten?)\b",
    re.IGNORECASE,
)
"""How a sentence goes on that tells what the shop itself promises."""
_OWN_LETTER = re.compile(
    r" (?:stuurt|verstuurt|sends?|sendet|verschickt|versendet)\b(?:(?! (?:onze?|our|unser\w*) )[^.]){0,40} (?:een|an?|einen?|je|u|you"
    r"|dir|Ihnen) (?:[\w-]+ ){0,3}(?:nieuwsbrief|newsletter|mailing|rundbrief)\b",
    re.IGNORECASE,
)
"""How a sentence goes on of which the subject has a newsletter: that is the shop itself."""
_TWO_WORDS = "(?:(?:San|Santa|New|Los|Las|Den|Bad|Sankt|Saint|Palo|Mountain|Menlo|Redwood|Salt Lake|Hong|Tel|Sint) )?+"
"""How names of towns begin that are two words."""
_LABEL = 6
"""Most words of a label before a colon, and of what stands in parentheses after a name."""


@cache
def _patterns(language: str) -> tuple[tuple[re.Pattern[str], bool], ...]:
    """Patterns of a name in a running sentence, each with whether only a name can stand there."""
    name, role = name_pattern(language), role_pattern(language)
    article = rf"(?:(?:{_ARTICLES[language]}) )?"
    prepositions = "|".join(f"{p}|{p[0].upper()}{p[1:]}" for p in _PREPOSITIONS[language].split("|"))
    patterns = [
        (
            rf"(?P<role>{role})(?: (?:in|te|uit|aus|from) {_TWO_WORDS}[A-ZÀ-Þ][\w-]+)?(?:(?:,| is| ist|:|{'' if language == 'de' else ' van'}| von)? |(?<!site) \(){article}(?:(?:{_NOW}) )?[„“\"'‘]?{name}",
            True,
        ),
        (rf"(?<![\w-])(?:{prepositions}) {article}[„“\"'‘]?{name}", False),
        (rf"(?<![\w-]){_USES[language]} {article}{name}", False),
        (rf"(?:^|[.;:,] |, dan ){'' if language == 'de' else article}{name} (?:{_DOES[language]})(?!\w)", False),
        *((pattern.replace("NAME", name), False) for pattern in _WORKED_IN[language]),
    ]
    patterns.append((rf"(?:^|[.;:] ){name}, (?:onze?|our|my|mijn|unsere?|meine?) (?P<role>{role}),", False))
    if language == "en":
        patterns.append((rf"(?:^|, |\band ){name}(?:,| and [\w ]+?,?) (?:{_DOES['en']})(?!\w)", False))
    return tuple((re.compile(pattern), firm) for pattern, firm in patterns)


@cache
def _list(language: str) -> re.Pattern[str]:
    """A name that a list goes on with."""
    return re.compile(
        rf"(?: ?\([^)]*\))?(?:,| en| and| und| of| or| oder|, en|, and"
        rf"|/) (?:(?:by|with|on|to|at|via|door|met|op|aan|bij|naar|von|mit|auf|an|bei|über) )?(?:(?:{_ARTICLES[language]}) )?{name_pattern(language)}"
    )


@cache
def _in_parentheses(language: str) -> re.Pattern[str]:
    return re.compile(rf"(?<![\w-]){name_pattern(language)} ?\((?P<beside>[^)]{{3,60}})\)")


_ENDLESS = re.compile(r"\S{1000}")
"""No name has such a word, and to look for one in it takes very long."""


def places(sentence: Sentence, language: str, topics: Subjects, known: Taken) -> Iterator[Place]:
    """Where the names of parties stand in a sentence; ``known`` are the places of vendors with a module."""
    if _ENDLESS.search(sentence.text):
        return
    for start, end, kind in firms_in(sentence.text):
        yield Place(start, end, firm=True, kind=kind)
    yield from (
        _cells(sentence, language, topics) if " | " in sentence.text else _in_words(sentence, language, topics, known)
    )


def _in_words(sentence: Sentence, language: str, topics: Subjects, known: Taken) -> Iterator[Place]:
    """Names in a sentence or in an item of a list."""
    yield from _labels(sentence.text, language, topics)
    found = []
    for pattern, firm in _patterns(language):
        for match in pattern.finditer(sentence.text):
            if not (
                (language != "de" and _FROM_TOWN.search(sentence.text, 0, match.start("name")))
                or _OWN_DEED.search(sentence.text[match.end("name") :])
                or _keeps(sentence.text, match.start("name"), match.end("name"))
                or _is_destination(sentence.text, match.start("name"))
                or (
                    language == "de"
                    and _opens(sentence.text, match.start("name"))
                    and _OBJECT.match(sentence.text[match.end("name") :])
                )
            ):
                beside = match.groupdict().get("role") or ""
                start = _begin(match, language) if beside else match.start("name")
                found.append(Place(start, match.end("name"), beside, firm, start == 0))
    for match in _in_parentheses(language).finditer(sentence.text):
        if says(match["beside"], topics) and len(match["beside"].split()) <= _LABEL:
            found.append(
                Place(
                    match.start("name"),
                    match.end("name"),
                    match["beside"],
                    capital=_is_first(sentence.text, match.start()),
                )
            )
    yield from found
    yield from _by_themselves(sentence.text, language)
    does = {end: kind for _, end, kind in (*known, *firms_in(sentence.text))}
    ends = dict.fromkeys(does, "") | {place.end: place.beside for place in found}
    for end, beside in sorted(ends.items()):
        yield from _going_on(sentence.text, language, end, beside, does.get(end, ""))


def _by_themselves(text: str, language: str) -> Iterator[Place]:
    """Names that a trade or a legal form shows to be those of businesses, wherever they stand."""
    for match in re.finditer(rf"(?<![\w.-]){name_pattern(language)}", text):
        if " " in match["name"] and trade(match["name"]):
            yield Place(match.start("name"), match.end("name"), firm=True, capital=match.start() == 0)
    for match in with_form(language).finditer(text):
        if not _keeps(text, match.start("name"), match.end("name")):
            yield Place(match.start("name"), match.end("name"), firm=True)


_JOINED = re.compile(r"(?:,|/| (?:en|and|und|of|or|oder|sowie)) ?(?:(?!de|die|das|der)[a-zü]{2,4} )?")
"""What parts names in a list of those that do the same; behind a comma may be a town."""


def _going_on(text: str, language: str, end: int, beside: str, like: str) -> Iterator[Place]:
    """The names in a list behind one; what has no legal form behind a company is its town: "(Larksend SAS, Lyon)"."""
    while following := _list(language).match(text, end):
        end = following.end("name")
        sign = text[following.start() : following.start("name")]
        like = like if _JOINED.fullmatch(sign) else ""
        if bare(following["name"]) != following["name"] or not _BEHIND_WHERE.search(text[: following.start("name")]):
            yield Place(following.start("name"), end, beside, like="" if language == "de" and sign == ", " else like)


_KEEPS = re.compile(
    r"\b(?:bewaart|bewaren|bewahrt|bewahren|hebt|speichert|keeps?|retains?)(?: (?:de|het|die|der|the))? $"
)


def _keeps(text: str, start: int, end: int) -> bool:
    """Whether a name is of whoever keeps something for some time or has a newsletter: that is the shop itself."""
    period = _PERIOD.match(text, end) or _YEARS.match(text, end)
    kept = _KEEPS.search(text, 0, start) is not None and period is not None
    return kept or _OWN_LETTER.match(text, end) is not None


def _is_first(text: str, at: int) -> bool:
    """Whether a word is the first of a text or behind a colon or bar, but for bullets and quotation marks."""
    return not re.search(r"\w", re.split(r"[:.;|] ", text[:at])[-1])


_PLACES = r"(?:(?:(?:the|de|het|der|die|den) )?[A-ZÀ-Þ][\w'’-]+(?: (?:of )?[A-ZÀ-Þ][\w'’-]+)*(?:, | en | and | und )(?:op |in |to |auf |nach )?){0,4}"
_DESTINATION = re.compile(
    r"(?:\b(?:bestelling\w*|pakket\w*|pakje\w*|orders?|parcels?|bestellung\w*|paket\w*|sendung\w*|deliver\w*|ship\w*|verzend\w*|verstu\w+"
    r"|bezorg\w*|lever\w*|liefer\w*|versend\w*|verschick\w*) (?:(?!handed|given|entrusted|passed|left|outsourced|über[gl]\w+|gehen|geben|vergeben)\w+ ){0,4}?(?:naar|to|nach|in|op|an|from|vanuit|uit|aus)"
    r"|^(?:naar|nach|to|in|binnen|buiten|within|outside|innerhalb|außerhalb)(?: von)?) "
    rf"{_PLACES}(?:the |de |het |der |die |den )?$",
    re.IGNORECASE,
)


_BEHIND_WHERE = re.compile(rf"(?:[ ,]{FORM}|(?:[Rr]oad|[Ss]treet|[Ll]ane|stra(?:at|ße)|weg|laan|plein)(?: \d+)?), $")
_FROM_TOWN = re.compile(
    r"\w[^.:;]* [A-ZÀ-Þ][\w’'-]+ (?:in|te|uit|from)(?: the| de| het)? $|\bte [A-ZÀ-Þ][\w-]+ (?:op|aan)(?: den| de)? $"
)
"""What stands behind another name and such a word is where somebody is from: "Nettleton Tax in Hull"."""


def _is_destination(text: str, at: int) -> bool:
    """Whether a name is where the shop delivers."""
    return _DESTINATION.search(text, max(0, at - 120), at) is not None


_INHABITANTS = r"\b(?:[Dd]ie|[Dd]er|[Dd]as|den|dem|[Uu]nsere?[rnm]?|einer?) ([A-ZÀ-Þ][\w-]+(?:ische[rnm]?|er) )$"
"""An adjective of a place, with which German names of businesses begin."""


def _opens(text: str, at: int) -> bool:
    """Whether a clause begins at a place."""
    return at == 0 or text[:at].endswith((", ", "; "))


_OBJECT = re.compile(
    r"^ \w+ (?:(?:die|der|das|unsere?|eine?) (?:\w+ )?[A-ZÀ-Þ]|(?!Ihr|Sie\b)[A-ZÀ-Þ][\w-]+ [A-ZÀ-Þ]|[A-ZÀ-Þ]{2,})"
)
"""How a German sentence goes on that begins with what is done, not with who does it."""


def _begin(match: re.Match[str], language: str) -> int:
    """Where a name beside such a noun begins: at the noun, where this is a part of the name."""
    role, between = match["role"], match.string[match.end("role") : match.start("name")]
    first = match.start("role") == 0
    if match["name"][:1].islower():
        return match.start("name")
    adjective = re.search(_INHABITANTS, match.string[: match.start("role")]) if language == "de" else None
    if adjective and between == " " and is_proper(role):
        return adjective.start(1)
    if between == " " and role[0].isupper() and (is_proper(role) or (not first and language != "de")):
        return match.start("role")
    return match.start("name")


_LABELLED = re.compile(r"(?P<label>[^:–—]{2,60}?)(?P<sign>:| [–—-]) (?=\S)")
_LONGEST_DEED = 25
"""Most words behind a dash that tell what a party does."""
_PERIOD = re.compile(
    r"^\W*\w+ ?(?:jaar|jaren|maand|maanden|dagen|years?|months?|days?|jahre?n?"
    r"|monate?n?|tage?n?)\b",
    re.IGNORECASE,
)
_YEARS = re.compile(r"[^.,;]{0,60} (?:jaar|jaren|years?|jahren?)\b", re.IGNORECASE)


def _labels(text: str, language: str, topics: Subjects) -> Iterator[Place]:
    """A label and a name, in either order: "Hostingprovider: Bytewerf", "Larksend: newsletters", "Larksend – newsletters"."""
    lead = re.match(r"[^\w„“\"'‘]*", text)
    first = lead.end() if lead else 0
    split = _LABELLED.match(text, first)
    if not split or len(split["label"].split()) > _LABEL:
        return
    label, start = split["label"], split.end()
    rest = text[start:]
    alone = re.compile(rf"{name_pattern(language)}(?=$|[.,;(]| \(| (?:te|in|uit|from|aus) [A-ZÀ-Þ])").match(text, start)
    deed = _LABEL if split["sign"] == ":" else _LONGEST_DEED
    if alone and (says(label, topics) or is_role(label.split()[-1], language)):
        yield Place(alone.start("name"), alone.end("name"), label, capital=True)
    elif (
        re.fullmatch(name_pattern(language), label)
        and topics.said(rest)
        and len(rest.split()) <= deed
        and not _PERIOD.match(rest)
    ):
        yield Place(first, first + len(label), rest, capital=True)


_PARTY_COLUMN = words(
    "partij*|ontvanger*|plaatser*|*plaatst door|placed by|set by|gesetzt von|aanbieder*|dienstverlener*|verwerker*|leverancier*|bedrijf|naam|wie|firma|auftragsverarbeiter*|empfänger*|anbieter*"
    "|dienstleister*|unternehmen"
    "|recipient*|party|parties|provider*|company|who|processor*|supplier*|vendor*|partner*"
)
_ALSO_OF_COOKIES = re.compile("naam|name", re.IGNORECASE)
"""The head of a column that may be of cookies, where another is that of parties."""
_OTHER_COLUMN = words(
    "doel*|grondslag*|rechtsgrond*|bewaartermijn*|termijn|gegevens|soort*|cookie*|purpose*|legal*|basis|retention"
    "|data|category|categories|type"
    "|zweck*|rechtsgrundlage*|speicherdauer|daten|dauer|kategorie*|name|duration|looptijd|wat|waarvoor|land"
    "|country|taak|aufgabe|bereich|dienst|maatregel*|toelichting|uitleg|measure*|explanation|maßnahme*|erläuterung*|right|recht"
)


_TOOL_COLUMN = re.compile(r"(?:dienst|service|tool|software|syste[ea]?m|programma?|plugin)(?:e|en|s)?", re.IGNORECASE)
_TASK_COLUMN = re.compile(
    r"aufgabe|zweck|wofür|waarvoor|taak|doel|wat(?: .*)?|purpose|task|what for|what(?: .*)?|was(?: .*)?", re.IGNORECASE
)
"""Heads of two columns of which the first names who does what the second tells."""
_TOWN = r"(?:, [A-ZÀ-Þ][\w .'’-]*){0,3}"
"""Where a party is, behind its name in a cell."""
_SEVERAL = re.compile(r"; | / | (?:en|and|und) (?!Zn|Zoon|Zonen|Sons?\b|Co\b|Söhne|Partners?\b)")
"""What stands between the names of several parties in one cell."""


def _cells(sentence: Sentence, language: str, topics: Subjects) -> Iterator[Place]:
    """The cell that holds a name: that of the column of parties, else the first beside one that says what a party does."""
    cells = sentence.text.strip("| ").split(" | ")
    columns = sentence.headings[-1].split(" | ") if sentence.headings else []
    if len(columns) > 1 and any(_PARTY_COLUMN.search(column) for column in columns):
        named = [at for at, column in enumerate(columns[: len(cells)]) if _PARTY_COLUMN.search(column)]
        chosen = sorted(named, key=lambda at: _ALSO_OF_COOKIES.fullmatch(columns[at]) is not None)[:1]
        header = " | ".join(columns)
    elif len(columns) > 1 and _TOOL_COLUMN.fullmatch(columns[0]) and _TASK_COLUMN.fullmatch(columns[1]):
        chosen, header = [0], " | ".join(columns)
    elif len(columns) > 1 and sum(bool(_OTHER_COLUMN.search(column)) for column in columns) > 1:
        return
    else:
        chosen, header = [0, 1], ""
    if sentence.text == header:
        return
    named_in = [(at, cell) for at in chosen if at < len(cells) for cell in _SEVERAL.split(cells[at])]
    led = rf"(?:(?:{_ARTICLES[language]}) )?{role_pattern(language)},? "
    for at, whole in named_in:
        lead = re.match(led, whole, re.IGNORECASE)
        cell = (
            whole[lead.end() :]
            if lead and ("," in lead[0] or lead[0][0].islower() or " " in lead[0].strip())
            else whole
        )
        if match := re.match(rf"{name_pattern(language)}\.?(?: ?\([^)]*\))?{_TOWN}$", cell):
            others = " | ".join(other for place, other in enumerate(cells[:3]) if place != at)
            beside = cells[1 - at] if at < 2 and len(cells) > 1 and says(cells[1 - at], topics) else others
            beside = f"{lead[0]} {beside}" if lead and cell != whole else beside
            known = says(beside, topics) and not _PARTY_COLUMN.fullmatch(cell)
            if (known or (header and trade(match["name"]))) and not (
                not header and says(cell, topics) and at == 0 and _is_name(cells[1], language)
            ):
                start = sentence.text.index(cell)
                yield Place(start, start + len(match["name"]), beside, capital=True)
                if not header:
                    return


def _is_name(cell: str, language: str) -> bool:
    return re.fullmatch(name_pattern(language), cell) is not None
