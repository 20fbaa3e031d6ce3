"""Questions as comments of a TOML file: what is asked, what can be answered, and the key without an answer."""

import textwrap
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import Any

from plugin_host.api import N_, Criterion, Start
from plugin_host.api.core import Worded
from plugin_host.policy.shopfile.cookies import COOKIE, Cookies
from plugin_host.policy.shopfile.other_vendors import Keeping
from plugin_host.policy.shopfile.problems import quoted
from plugin_host.policy.shopfile.readers import Choice, Many, Reader, Whole, YesNo
from plugin_host.policy.shopfile.records import Record
from plugin_host.policy.shopfile.tables import Key
from plugin_host.policy.shopfile.texts import COUNTRY

Translate = Callable[[str], str]

_WIDTH = 100
_REQUIRED = N_("required")
_YES_NO = N_("Answer: true or false, without quotes.")
_NUMBER = N_("Answer: a whole number, without quotes.")
_SEVERAL = N_("Answer: a list of any of these.")
_COUNTRIES = N_("Answer: a list of countries, as codes of two letters such as NL.")
_ONLY_IF = N_("Only if: {condition}")
_PERIOD = N_("Or a period and from when it counts, such as {example}, from:")
_TABLE = N_("Answer: a table such as {example}")
_TABLES = N_("Answer: a list of tables such as {example}")


def comment(text: str, indent: str = "") -> Iterator[str]:
    """Give a text as lines of a comment, whatever a translation holds."""
    clean = "".join(c if c.isprintable() else " " for c in text)
    for line in textwrap.wrap(clean, _WIDTH, break_on_hyphens=False, subsequent_indent=indent):
        yield f"# {indent}{line}"


def lines_of_keys(table: Sequence[Key], translate: Translate, known: Mapping[str, str] | None = None) -> Iterator[str]:
    """Give the keys of a table: known ones with their value, required ones empty, the others as questions."""
    for key in table:
        if known and key.name in known:
            yield ""
            yield f"{key.name} = {known[key.name]}"
        elif key.required:
            yield ""
            yield from comment(f"{translate(key.about)} ({translate(_REQUIRED)})")
            yield f'{key.name} = ""'
        else:
            yield from question_about(key, translate)


def questions_about(table: Iterable[Key], translate: Translate) -> Iterator[str]:
    """Give every key of a table as a question."""
    for key in table:
        yield from question_about(key, translate)


def question_about(key: Key, translate: Translate) -> Iterator[str]:
    """Give the question, the answers to choose from, and the key with a value that is refused until it is changed."""
    yield ""
    if key.about:
        yield from comment(translate(key.about))
    if key.only_if:
        yield from comment(translate(_ONLY_IF).replace("{condition}", key.only_if))
    yield from _allowed(key.reader, translate)
    yield f"# {key.name} = " + ('[""]' if isinstance(key.reader, Many) else '""')


def _allowed(reader: Reader[Any], translate: Translate) -> Iterator[str]:
    match reader:
        case YesNo():
            yield from comment(translate(_YES_NO))
        case Whole():
            yield from comment(translate(_NUMBER))
        case Choice():
            yield from codes(reader.options, translate)
        case Many(item=Choice() as item):
            yield from comment(translate(_SEVERAL))
            yield from codes(item.options, translate)
        case Many(item=item) if item is COUNTRY:
            yield from comment(translate(_COUNTRIES))
        case Keeping():
            yield from codes({member.value: member for member in Criterion}, translate)
            yield from comment(translate(_PERIOD).replace("{example}", '{ years = 2, start = "order" }'))
            yield from codes({member.value: member for member in Start}, translate)
        case Cookies():
            yield from comment(translate(_TABLES).replace("{example}", COOKIE.example))
            yield from _keys(COOKIE, translate)
        case Record():
            yield from comment(translate(_TABLE).replace("{example}", reader.example))
            yield from _keys(reader, translate)


def _keys(record: Record[Any], translate: Translate) -> Iterator[str]:
    """Give the keys of a table within a table, each with its codes if it has any."""
    for key in record.keys:
        yield from comment(f"{key.name}: {translate(key.about)}", "  ")
        if isinstance(key.reader, Choice):
            yield from codes(key.reader.options, translate)


def codes(options: Mapping[str, Any], translate: Translate) -> Iterator[str]:
    """Give codes with their wordings, or in one line where the codes are words themselves."""
    if all(value == code for code, value in options.items()):
        yield from comment(", ".join(map(quoted, options)), indent="  ")
        return
    for code, value in options.items():
        yield from comment(f"{quoted(code)}: {translate(value.text if isinstance(value, Worded) else value)}", "  ")
