"""The date that a policy gives for itself: of its last change, or from when it holds."""

import re
from collections.abc import Iterator

from plugin_host.importing.document import Block, Document, Sentence
from plugin_host.importing.recognising.identity.places import here

_MONTHS = {
    "01": "januari january januar jänner jan jän",
    "02": "februari february februar feb feber",
    "03": "maart march märz maerz mrt mar mär",
    "04": "april apr",
    "05": "mei may mai",
    "06": "juni june jun",
    "07": "juli july jul",
    "08": "augustus august aug",
    "09": "september sept sep",
    "10": "oktober october okt oct",
    "11": "november nov",
    "12": "december dezember dec dez",
}
"""The names of the months in the languages of policies, and how they are shortened."""
_MONTH_OF = {name: number for number, names in _MONTHS.items() for name in names.split()}
_MONTH = "|".join(sorted(_MONTH_OF, key=len, reverse=True))
_YEAR = r"(?:20\d\d|[’']?[1-3]\d(?!\d))"
_DATE = re.compile(
    rf"(?:(?<![\w/-])|(?<=\bv))(?:(?P<iso>20\d\d)[./-](?P<iso_month>\d\d?)(?:[./-](?P<iso_day>\d\d?))?"
    rf"|(?P<day>\d{{1,2}})(?:\.|st|nd|rd|th|e)?[ ./-]*(?:of )?(?P<month>{_MONTH})[ .,/-]*(?P<year>{_YEAR})"
    rf"|(?P<us_month>{_MONTH})\.? (?P<us_day>\d{{1,2}})(?:st|nd|rd|th)?,? (?P<us_year>20\d\d)"
    rf"|(?P<only_month>{_MONTH})\.?,? (?P<only_year>20\d\d)"
    rf"|(?<!\d[./-])(?P<first>\d{{1,2}})(?: ?[./-] ?| )(?P<second>\d{{1,2}})(?: ?[./-] ?(?P<last>{_YEAR})| (?P<spaced>20\d\d))"
    r"|(?P<month_number>0?[1-9]|1[0-2]) ?[./-] ?(?P<number_year>20\d\d))(?![\w/-])",
    re.IGNORECASE,
)
_SAID = (
    re.compile(
        r"(?:laatst(?:elijk)?|last|zuletzt)[ -]?(?:\w+ ){0,2}?(?:bijgewerkt|gewijzigd|aangepast|herzien|geactualiseerd"
        r"|update[d]?|revised|modified|changed|amended|reviewed|aktualisiert|geändert|überarbeitet|wijziging|revision"
        r"|aanpassing|bewerking)"
        r"|(?:laatste|letzte|latest) (?:update|wijziging|aanpassing|herziening|versie|version|änderung|aktualisierung"
        r"|revision)"
        r"|(?:page|policy|notice|statement|pagina|verklaring|beleid|statement|reglement|erklärung|seite) "
        r"(?:(?:was|is|werd|wurde)(?: \w+){0,2}|last|laatst) ?(?:changed|updated|revised|gewijzigd|bijgewerkt"
        r"|aangepast|geändert|aktualisiert|opgesteld|vastgesteld)"
        r"|^(?:updated|bijgewerkt|aktualisiert|gewijzigd|revised|herzien)\b",
        re.IGNORECASE,
    ),
    re.compile(r"\b(?:den )?stand\b(?: vom| der \w+| dieser \w+)?|\bfassung vom|\bper datum\b", re.IGNORECASE),
    re.compile(
        r"\b(?:versie|version|versiedatum|revisie)\b|\bingangsdatum\b|effective (?:date|from|as of|since|on)?"
        r"|in force (?:from|since)|(?:is|are) effective|geldig (?:vanaf|sinds|per)|(?:geldt|gelden) (?:vanaf|sinds|per)"
        r"|van kracht (?:vanaf|sinds|per)|gültig (?:ab|seit)|(?:gilt|gelten) (?:ab|seit)|in kraft (?:seit|ab)"
        r"|in werking (?:getreden|sinds|vanaf)|valid (?:from|since)|vastgesteld|\bd\.d\.|\bdatum\b|\bdate\b"
        r"|\bopgesteld\b|\bdated\b|\bmet ingang van\b",
        re.IGNORECASE,
    ),
)
"""Words before the date of the policy itself, the clearest first: of a change before that from which it holds."""
_OTHERWISE = re.compile(
    r"verordening|regulation|\bwet\b|\blaw\b|\bact\b|gesetz|\bAVG\b|GDPR|DSGVO|richtlijn|directive|beslu|decision"
    r"|beschluss|overeenkomst|agreement|vertrag|contract|bestel|orders? |kunden|klanten|cookie(?:s|banner)\b|browser"
    r"|https?:|copyright|©|plugin|software|google",
    re.IGNORECASE,
)
"""Words by which a date is that of something else."""
_NEAR = 60
_SHORT = 40
_SIGNED = re.compile(r"^[A-ZÀ-Þ][\w' -]{1,30},? (?:den |im |in )?$")
_EDGE = 4
"""So many blocks at the top and the end may hold a bare date."""


def dated(document: Document) -> tuple[str, Sentence] | None:
    """The policy's own date in ISO form, year and month where it gives no day, and the sentence that says it."""
    for said in _SAID:
        for index, block in enumerate(document.blocks):
            if found := _after(said, block, index):
                return found
    last = len(document.blocks)
    for index, block in enumerate(document.blocks):
        if (index < _EDGE or index >= last - _EDGE) and (found := _bare(block, index)):
            return found
    return None


def _after(said: re.Pattern[str], block: Block, index: int) -> tuple[str, Sentence] | None:
    """The latest date that stands right behind such words."""
    found: list[tuple[str, Sentence]] = []
    for date, start, end in dates_in(block.text):
        begin = max(0, start - _NEAR)
        before = re.split(r"[!?] |(?<!\d)(?<!d)\. (?=[A-ZÀ-Þ])", block.text[begin:start])[-1]
        words = list(said.finditer(before))
        if words and not _OTHERWISE.search(before[words[-1].end() :]) and not _OTHERWISE.match(before):
            found.append((date, here(block, index, _sentence(block.text, start, end))))
    return max(found, key=lambda item: item[0], default=None)


def _bare(block: Block, index: int) -> tuple[str, Sentence] | None:
    """A date that is nearly all of a block, or that ends it behind the name of a town."""
    for date, start, end in dates_in(block.text):
        rest = block.text[:start] + block.text[end:]
        lonely = len(block.text) < _SHORT and not _OTHERWISE.search(rest) and len(re.findall(r"\w+", rest)) <= 2
        closing = re.split(r"[.!?] ", block.text[:start])[-1]
        signed = not block.text[end:].strip(" .") and bool(_SIGNED.match(closing)) and "," in closing
        if lonely or signed:
            return date, here(block, index, _sentence(block.text, start, end))
    return None


def _sentence(text: str, start: int, end: int) -> str:
    """A block that is short, or what stands around the date."""
    if len(text) <= 4 * _NEAR:
        return text
    return text[max(0, text.rfind(". ", 0, max(0, start - 1)) + 1, start - 2 * _NEAR) : end + 1].strip()


def dates_in(text: str) -> Iterator[tuple[str, int, int]]:
    """Every date of a text as ISO text, with its place."""
    for match in _DATE.finditer(text):
        if date := _iso(match):
            yield date, match.start(), match.end()


def _iso(match: re.Match[str]) -> str:
    if match["iso"]:
        year, month, day = match["iso"], match["iso_month"], match["iso_day"]
    elif match["year"]:
        year, month, day = match["year"], _MONTH_OF[match["month"].lower()], match["day"]
    elif match["us_year"]:
        year, month, day = match["us_year"], _MONTH_OF[match["us_month"].lower()], match["us_day"]
    elif match["only_year"]:
        year, month, day = match["only_year"], _MONTH_OF[match["only_month"].lower()], None
    elif match["first"]:
        year, month, day = match["last"] or match["spaced"], match["second"], match["first"]
        if int(month) > _MONTHS_IN_A_YEAR:
            month, day = day, month
    else:
        year, month, day = match["number_year"], match["month_number"], None
    if not 1 <= int(month) <= _MONTHS_IN_A_YEAR or (day and not 1 <= int(day) <= _DAYS):
        return ""
    return "-".join((f"20{year[-2:]}", f"{int(month):02}", *([f"{int(day):02}"] if day else [])))


_MONTHS_IN_A_YEAR, _DAYS = 12, 31
