"""Street and town of a British or Irish address, in which both stand before the postal code."""

import re
from collections.abc import Sequence

_COUNTIES = (
    "Bedfordshire|Berkshire|Buckinghamshire|Cambridgeshire|Cheshire|Cornwall|Cumbria|Derbyshire|Devon|Dorset"
    "|(?:County )?Durham"
    "|(?:East|West) Sussex|Essex|Gloucestershire|Greater London|Greater Manchester|Hampshire|Hants|Herefordshire"
    "|Hertfordshire|Herts"
    "|Isle of Wight|Kent|Lancashire|Lancs|Leicestershire|Lincolnshire|Merseyside|Middlesex|Middx|Norfolk"
    "|Northamptonshire|Northants"
    "|Northumberland|Nottinghamshire|Notts|Oxfordshire|Oxon|Rutland|Shropshire|Somerset|Staffordshire|Staffs"
    "|Suffolk|Surrey|Sussex"
    "|Tyne (?:and|&) Wear|Warwickshire|West Midlands|Wiltshire|Wilts|Worcestershire|(?:North|South|East|West|N\\."
    "|S\\.|W\\.) Yorks(?:hire)?|Yorkshire"
    "|Clwyd|Dyfed|Gwent|Gwynedd|Powys|Pembrokeshire|Carmarthenshire|Ceredigion|Monmouthshire|(?:Mid|South"
    "|West) Glamorgan|Anglesey"
    "|Aberdeenshire|Angus|Argyll|Ayrshire|Fife|Highland|Lanarkshire|Midlothian|(?:East|West) Lothian|Moray"
    "|Perthshire|Renfrewshire"
    "|Scottish Borders|Stirlingshire|Sutherland|Caithness|Orkney|Shetland"
    "|(?:Co\\.?|County) (?:[A-Z]\\w+|Antrim)"
)
_COUNTY = re.compile(rf"(?:{_COUNTIES})\.?$")
_COUNTY_BEHIND = re.compile(r"^(?P<town>[A-Z].{2,40}?) (?:Co\.?|County) [A-Z]\w+$")
_LABEL = re.compile(
    r"^(?:(?:our |the )?(?:registered |business |trading |postal |office )*(?:address|office)\s*(?::|,|\bis\b(?: at)?)?"
    r"|(?:street|town(?: ?/ ?city)?|city|county|address line \d|post ?code)\s*(?::|$))\s*",
    re.IGNORECASE,
)
_LED_IN = re.compile(r"^.*(?<!\w)(?:at|is|of|in|from|office|address|to):? (?=(?:The )?[A-Z0-9])")
_NUMBERED = re.compile(
    r"(?:(?:Unit|Suite|Flat|Office|Floor"
    r"|Studio) [\w-]+,? )?(?<!\w)\d{1,4}[A-Za-z]?(?: ?[-–/] ?\d+[A-Za-z]?)? [A-Z][\w'’.-]+(?: [A-Z]?[\w'’.-]+){0,4}$"
)
_UNIT = re.compile(r"\b(?:Unit|Suite|Flat|Studio|Office|Floor|Workshop|Block) [\dA-Z]{1,4}$")
_ROAD = re.compile(
    r"\b(?:Street|St|Road|Rd|Lane|Avenue|Ave|Way|Drive|Close|Place|Square|Terrace|Row|Hill|Walk|Crescent|Court"
    r"|Yard|Mews|Quay|Green|Gate"
    r"|Parade|Wharf|Market|Park|Estate|Centre|Buildings?|House|Cottage|Barn|Farm|Mill|Hall|Lodge|Works|Studios?"
    r"|Creamery|Chapel|Forge"
    r"|Stables|Granary|Brewery|Dairy|School|Rectory|Vicarage|Manor)$"
)
_TOWN_BEHIND = re.compile(
    rf"^(?P<street>.+?{_ROAD.pattern[:-1]}(?: (?:North|South|East"
    rf"|West))?) (?P<town>[A-Z][\w'’-]+(?:[ -][\w'’-]+){{0,3}})$"
)
"""A street and the town after it with nothing between them."""
_ARTICLE = re.compile(r"The (?:Old |Former )?[A-Z][\w'’-]+(?: [A-Z][\w'’-]+)?$")
_RURAL = re.compile(
    r"\b(?:at|office|address|:) (?P<house>[A-Z][\w'’]+(?: [A-Z][\w'’]+){0,2}), "
    r"(?P<town>[A-Z][\w'’]+(?: [A-Z][\w'’]+)?), (?:Co\.?|County) [A-Z]\w+$"
)
"""A townland and a town, where houses have no number."""
_MOST_ABOVE = 5
_SHORT = 60
_MOST_PIECES = 4
"""So many lines may street and locality have."""


def british(above: Sequence[str], before: str) -> tuple[str, str] | None:
    """Street and town before a postal code; ``above`` are the lines above its own, the nearest first."""
    pieces = _pieces(before)
    if pieces and (both := _TOWN_BEHIND.match(pieces[-1])):
        pieces[-1:] = [both["street"], both["town"]]
    if rural := _RURAL.search(before):
        return rural["house"], rural["town"]
    for line in above[:_MOST_ABOVE]:
        if len(line) > _SHORT or (len(pieces) > 1 and _begin(pieces[:-1]) is not None):
            break
        pieces = [*_pieces(line), *pieces]
    if len(pieces) < 2 or (begin := _begin(pieces[:-1])) is None or len(pieces) - begin - 1 > _MOST_PIECES:
        return None
    first = _street(pieces[begin])
    return ", ".join((first, *pieces[begin + 1 : -1])), pieces[-1]


def _pieces(text: str) -> list[str]:
    """The parts of an address without labels, counties and the words that lead to it."""
    found = []
    for part in re.split(r"[,|;·•]", text):
        piece = _LABEL.sub("", re.sub(r"^© ?(?:\d{4} )?", "", part.strip(" .")))
        if behind := _COUNTY_BEHIND.match(piece):
            piece = behind["town"]
        if piece and not _COUNTY.match(piece):
            found.append(piece)
    return found


def _begin(pieces: Sequence[str]) -> int | None:
    """Where the street begins: at the first part that has a number or a word of streets and houses."""
    return next((at for at, piece in enumerate(pieces) if _street(piece)), None)


def _street(piece: str) -> str:
    """The street in a part of an address, without what leads to it."""
    led = _LED_IN.sub("", piece)
    for pattern in (_NUMBERED, _UNIT):
        if match := pattern.search(led):
            return match[0]
    whole = re.fullmatch(r"(?:The )?[A-Z][\w'’.-]*(?: (?:of|the|on) [A-Z][\w'’-]+| [A-Z][\w'’.-]*){0,4}", led)
    return led if whole and (_ROAD.search(led) or _ARTICLE.match(led)) else ""
