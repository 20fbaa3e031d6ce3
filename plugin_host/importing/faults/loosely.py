"""Faults of sentences from which nothing else was taken, told by their words in any order: all of them are to be checked.

Where other rules look for statements, these look for what a sentence has words for. In a sentence that nothing else was taken
from such words rarely stand together by chance.
"""

from collections.abc import Callable, Collection, Iterator, Mapping
from dataclasses import replace
from types import MappingProxyType

from plugin_host.importing.document import Sentence, Shape
from plugin_host.importing.faults.claims import NOT_OF_ADDRESSES
from plugin_host.importing.faults.contradictions import advertised, but_others, only_asked, scored
from plugin_host.importing.faults.denials import OF_ONE_THING, OF_OTHERS, WITH_LEAVE
from plugin_host.importing.faults.fault import Fault, shown
from plugin_host.importing.faults.phrases import Phrases, alike
from plugin_host.importing.faults.reading import Reading
from plugin_host.importing.faults.rights import FEE
from plugin_host.importing.faults.rules import Rule
from plugin_host.importing.faults.sharing import NARROW, given, keeps, of_one
from plugin_host.importing.faults.terms import capped

_ON_REQUEST = Phrases(
    nl=("(als|indien|wanneer|mocht|zodra|bent) (u|je|jij)", "(u|je|jij|kunt|kun|kan) ~ (vragen|verzoeken|eisen|verlangen|bezwaar|laten)"),
    en=("(if|when|where|whenever|once|unless|should) you", "(can|may|could) ~ (ask|request|demand|require|object|contest|insist)"),
    de=("(wenn|falls|sofern|sobald|sollten|sind) (sie|du|ihr)", "(können|kannst) ~ (verlangen|bitten|beantragen|fordern|anfordern|widersprechen|anfechten)"),
)  # fmt: skip  # lists of phrases
"""Somebody looks at a decision that was taken."""

_LEFT_OUT = Phrases(
    nl=("(dus|zodat) (die|deze) {data}",), en=("(leave|leaves|left) ~ (out|blank|empty|open)", "so (those|these) {data}"), de=("(sodass|also) (diese|die) {data}",)
)  # fmt: skip  # one line each
"""A field without an answer leaves nobody; and what becomes of some data tells nothing of all."""
_RULES = (
    Rule(
        "automated-denied",
        says=alike(
            "{never} & {automated}", "{never} & {machine} & {decide}", "{never} & {machine} & {judges}", "{never} & {automatically} & {decide}",
            "{never} & {decide} & {unwatched}", "{exclusively} & {people} & {decide}",
        ),
        unless=alike("{right to}", "{cookie}", "{by chat}", "{of the law}") | _ON_REQUEST,
    ),
    Rule(
        "automated-denied",
        says=alike("{never} & {machine} & {people}"),
        unless=alike("{right to}", "{cookie}", "{by chat}", "{of the law}", "{unwatched}", "{never} (_ )?(_ )?{people}") | _ON_REQUEST,
    ),
    Rule(
        "sharing-denied",
        says=alike(
            "{never} & {share} & {third parties}", "{never} & {third parties} & {receives}", "{data} & {leaves} & {never}",
            "{stays} & {with us} & {data}", "{share} & {data} & {no}",
        ),
        unless=alike("{except}", "{sell} ~ {never}", "{never} ~ {sell}", "{kinds}", "{consent}", "{processing agreement}", "{right to}", "{used}", "{as supplier}") | NARROW | _LEFT_OUT,
    ),
    Rule(
        "marketing-denied",
        says=alike("{never} & {marketing}"),
        unless=alike("{consent}", "{third parties}", "{share}", "{sell}", "{cookie}", "{by contract}") | OF_ONE_THING | OF_OTHERS | WITH_LEAVE,
    ),
    Rule(
        "ip-not-personal",
        says=alike("{ip} & {personal data} & {never}", "{ip} & {impersonal}", "{ip} & {person} & {never} & {recognise}", "{ip} & {anonymous}"),
        unless=alike("{made anonymous}") | NOT_OF_ADDRESSES,
    ),
    Rule(
        "cookies-not-personal",
        says=alike("{cookie} & {personal data} & {never}", "{cookie} & {impersonal}", "{cookie} & {person} & {never} & {recognise}", "{cookie} & {anonymous}"),
        unless=alike("{made anonymous}", "{consent}"),
    ),
    Rule(
        "no-cap",
        says=alike(
            "{customer data} & {keep} & {open end}", "{customer data} & {never delete}", "{customer data} & {keep} & {always}", "{customer data} & {end date} & {never}",
        ),
        unless=alike("{not customers}", "{invoice}", "{limit}", "{needed}", "{this text}"),
    ),
    Rule(
        "compliance-claimed",
        says=alike(
            "{law of data} & {perfectly}", "{law of data} & {guarantee}", "{secure} & {perfectly}", "{secure} & {impossible}", "{secure} & {guarantee}",
            "{harm} & {impossible}", "{harm} & {in no way} & {data}", "{legal bounds} & {perfectly}", "{secure} & {data} & {in no way}",
        ),
        unless=alike("{must}", "{of the law}", "{share}", "{this text}", "{never} ~ {perfectly}", "{never} ~ {guarantee}", "{perfectly} ~ {never}"),
    ),
    Rule("right-wrong", says=alike("{request} & {fee}"), unless=alike("{no fee}", "{invoice}", "{order}", "{scoring}") | FEE.unless),
    Rule("right-wrong", says=alike("{answer} & {request} & {late}"), unless=alike("{extension}")),
    Rule(
        "basis-wrong",
        says=alike("{consent} & {order} & {rests on}"),
        unless=alike("{never}", "{by contract}", "{legitimate interest}", "{legal duty}"),
    ),
    Rule(
        "basis-wrong",
        says=alike("{by contract} & {measured}", "{legal duty} & {measured}", "{public ground} & {order}", "{public ground} & {measured}"),
        unless=alike("{never}"),
    ),
    Rule("transfer-ground-dead", says=alike("{dead ground}"), unless=alike("{no longer}")),
)  # fmt: skip  # lists of phrases


def loosely(reading: Reading, left: Collection[Sentence]) -> Iterator[Fault]:
    """The faults of some sentences: those from which nothing else was taken."""
    apart = set(left)
    for place, sentence in enumerate(reading.sentences):
        if sentence not in apart:
            continue
        said = _said(reading, place)
        for code in dict.fromkeys(rule.code for rule in _RULES if _shows(reading, rule, said)):
            possible = _OF_THE_SHOP.get(code)
            if possible is None or (not reading.vendors_in(place) and possible(reading, place)):
                yield replace(shown(code, sentence), likely=True)


def _said(reading: Reading, place: int) -> str:
    """A sentence; the question that it answers before it, or the heading of an item or a cell."""
    sentence = reading.sentences[place]
    if place in reading.answers:
        return reading.answers[place]
    short = sentence.shape in (Shape.ITEM, Shape.ROW)
    return ": ".join((*(sentence.headings[-1:] if short else ()), sentence.text))


def _shows(reading: Reading, rule: Rule, said: str) -> bool:
    return reading.has(rule.says, said) and not reading.has(rule.unless, said)


def _shared(reading: Reading, place: int) -> bool:
    told = place in reading.answers and given(reading, place)
    kept = keeps(reading, reading.sentences[place].text)
    return not (told or kept or of_one(reading, place)) and bool(reading.found.services or reading.others())


def _scored(reading: Reading, place: int) -> bool:
    return scored(reading, place) and not but_others(reading, place)


def _advertised(reading: Reading, place: int) -> bool:
    return advertised(reading, place) and not only_asked(reading, place)


def _uncapped(reading: Reading, place: int) -> bool:
    return not capped(reading, place)


_OF_THE_SHOP: Mapping[str, Callable[[Reading, int], bool]] = MappingProxyType(
    {
        "automated-denied": _scored,
        "marketing-denied": _advertised,
        "sharing-denied": _shared,
        "no-cap": _uncapped,
    }
)
"""What else must be true of a text where such a sentence is about the shop and names no vendor."""
