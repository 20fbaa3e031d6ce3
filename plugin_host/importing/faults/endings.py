"""How a sentence cannot end: words that want another behind them."""

import re
from collections.abc import Mapping
from enum import IntEnum

from plugin_host.importing.faults.words import listed


class Firm(IntEnum):
    """How much a text must be a sentence for its last word to say that it breaks off."""

    SENTENCE = 0
    HEADING = 1
    PARAGRAPH = 2


_OPEN: Mapping[str, tuple[frozenset[str], ...]] = {
    "nl": (
        listed("de een onze uw jouw zo'n elke iedere te en omdat doordat zodat tenzij hoewel terwijl zodra nadat voordat totdat indien mits meest"),
        listed("het of die dat welke waarvan waarin waarmee wanneer als tegen volgens om maar per gedurende tijdens eigen mijn met van"),
        listed(
            "voor bij door naar op uit aan tussen zonder onder vanwege dankzij via sinds namens kan kunt kunnen wordt worden zijn zal zullen"
            " moet moeten wij we u zij ook altijd andere zeer zoals namelijk bijvoorbeeld waaronder alle deze geen hun over binnen naast"
        ),
    ),
    "en": (
        listed("the a an our your their my every and or but because unless although whereas most"),
        listed("that which who whom whose whether once while by for has have been will can any own per if when until during as"),
        listed(
            "of with to from on at into without between under about regarding concerning since is are be was were may must should would we"
            " you they not also always other only therefore some such each these those including"
        ),
    ),
    "de": (
        listed(
            "der des einer einem unserer unserem unseren unsere ihren ihrem ihrer ihre deine deiner deinem deinen jedem jeden und oder sowie"
            " weil dass sofern falls sobald nachdem obwohl indem zur zum vom beim"
        ),
        listed(
            "die das den dem eine einen jede wenn während gegen durch von um wird werden etwa per deren dessen denen als aber solange"
            " eigene eigenen eigenem eigener"
        ),
        listed(
            "mit zu für auf bei über ohne zwischen wegen aufgrund seit bis kann können sind haben wurde wurden wir auch nicht insbesondere"
            " nämlich beispielsweise jeweils allen alle jeder gemäß innerhalb im am ins in"
        ),
    ),
}  # fmt: skip  # lists of words
"""Words that no sentence ends in; beside them those that no heading does, and those that no paragraph does without a sign."""
_LAST = re.compile(r"(?<![.@/\w-])[\w']+$")
_ADJECTIVE = re.compile(
    r"\b(?:[dD](?:er|ie|as|en|em|es)|(?:ein|unser|ihr|Ihr|dein|kein|dies)e[rnms]?|zur|zum|im|vom|beim)"
    r" [a-zäöüß]+(?:lich|isch|bar|sam|haft|end|iv|al|ell|är|los|voll)e[rnms]?$"
    r"|\b(?:(?:ein|[uU]nser|[iI]hr|[dD]ein|[kK]ein)e[rm]|zur|zum|vom|beim) [a-zäöüß]+(?:t|ig)e[rnms]$"
    r"|\b(?:[dD]e|[hH]et|[eE]en|[oO]nze|[uU]w|[jJ]ouw|[aA]lle) \w+(?:(?<!antwoorde)lijke|ische|bare|zame|loze)$"
)
"""An adjective between its article and a noun that is not there."""
_ONLY = re.compile(r"\b(?i:alleen|enkel|slechts|uitsluitend|nur|lediglich|ausschließlich) \w+ \w+$")
"""Some of what was spoken of before: the noun is left out."""
_CUT = re.compile(
    r"(?:§|\b(?:Abs|lit|[Aa]rt|Nr|bzw|z\. ?B|bijv|e\.g|i\.e)\.)$|"
    r"\b(?:langer dan|later dan|longer than|later than|länger als)$|(?::|\w) (?:[–—]+|--+)$"
    r"|\b(?:en|maar|and|but|und|aber) (?:wij|we|alleen|only|wir|nur)$|\b(?:zodat|so that|sodass|damit) \w+$"
    r"|\b(?:van|binnen|na|gedurende|of|within|for|after|von|innerhalb|nach|für) \d{1,3}$"
    r"|^(?:\S+ ){3,}\w+en (?:wij|we|wir)$|\b(?:wenn|falls|weil|dass|sofern|damit|nachdem|sobald) (?:Sie|wir|du|ich)$"
    r"|\b(?:als|wanneer|indien|omdat|nadat|totdat|voordat) (?:u|je|jij|wij|we|ik) (?:daarvoor|hiervoor|ons|dit|dat|daar|zelf|nog|niet|al|via|in|op)$",
    re.IGNORECASE,
)
_WHOLE = re.compile(
    r"\b(?:het (?:onze|mijne|uwe|jouwe)|op aan|(?:on|of|for|to|about) that|(?:is|are) for)$"
    r"|\s[a-zäöü][a-zäöüß]*(?:t|en) (?:haben|hat|werden|wird|wurde|sind|ist|kann|können)$"
    r"|\s(?:nodig|noodzakelijk|ge[a-z]+(?:d|t|en)|ver[a-z]+[dt]|be[a-z]+[dt]) (?:is|zijn|worden|wordt|kan|kunnen)$"
    r"|\b(?:we|you|they) (?:\w+ )?(?:work|deal|shop|pay|share|order|agreed?|signed|logged) (?:with|from|to|for|by|on|at)$"
)
"""A clause is at its end so, or with such a verb behind another, or with the preposition of what it is about."""


ANEW = re.compile(
    r"\w (?:de|het|een|onze|uw|je|omdat|zodat|totdat|the|an?|our|your|its|their|der|die|das|den|dem|eine?|einen|einer|unsere?|unserer|weil|dass|zum|zur)"
    r" (?:Wij|We|Als|Wanneer|Deze|Dit|Elke|Iedere|Alle|Voor|Daarnaast|Ook|Bij|You|If|Every|When|This|These|They|It|For"
    r"|Wir|Wenn|Diese|Dieser|Dieses|Jeder?|Für|Bei|Sofern|Falls|Auch|Nach|Mit)\b(?! [A-Z])"
)
"""A word that wants another behind it, before one that begins a sentence."""


def goes_on(text: str, language: str, firm: Firm) -> bool:
    """Whether a text without its last sign cannot be over."""
    last = _LAST.search(text)
    word = "" if last is None else last[0] if firm is Firm.SENTENCE else last[0].lower()
    if any(word in words for words in _OPEN[language][: firm + 1]):
        return not _WHOLE.search(text)
    if _ADJECTIVE.search(text):
        return not _ONLY.search(text)
    return firm > Firm.SENTENCE and bool(_CUT.search(text))


def whole_by_verb(text: str) -> bool:
    """Whether a clause is at its end with a verb behind another, or as people put it."""
    return bool(_WHOLE.search(text))
