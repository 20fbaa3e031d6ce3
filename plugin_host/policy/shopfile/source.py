"""From bytes to tables: size, encoding and TOML."""

import re
import tomllib
from typing import Any

from plugin_host.policy.shopfile.problems import Problem, ShopFileError, visible

MOST_BYTES = 256 * 1024
"""The largest shop file, in bytes."""

_MARK = b"\xef\xbb\xbf"
_AT = re.compile(r" \(at (?:line (\d+), column (\d+)|end of document)\)$")
_PART = r"""(?:[A-Za-z0-9_-]++|"(?:[^"\\\n]|\\.)*+"|'[^'\n]*+')"""
_DEEP_KEY = re.compile(rf"(?:^|[\[{{,])[ \t]*+(?:{_PART}[ \t]*+\.[ \t]*+){{16}}", re.MULTILINE)


def read_tables(data: bytes) -> dict[str, Any]:
    """Give the tables of a TOML file in UTF-8; raise ShopFileError where it is none."""
    if len(data) > MOST_BYTES:
        raise _refusal("the file", f"{len(data)} bytes", f"at most {MOST_BYTES} bytes")
    text = _decoded(data)
    # tomllib takes quadratic time for a key of very many parts; a shop file has three.
    if deep := _DEEP_KEY.search(text):
        line = text.count("\n", 0, deep.end()) + 1
        raise _refusal(f"line {line}", "a key of more than 16 parts", "keys of at most 3 parts, such as vendors.x.y")
    try:
        tables = tomllib.loads(text)
    except RecursionError:
        raise _refusal("the file", "lists or tables nested too deeply", "a list of plain values") from None
    except ValueError as error:  # besides TOMLDecodeError, int() refuses numbers of thousands of digits
        raise _syntax(text, str(error)) from None
    if not tables:
        raise _refusal("the file", "nothing: it is empty", "a shop file; `clausula shop new` writes one to start from")
    return tables


def _decoded(data: bytes) -> str:
    start = len(_MARK) if data.startswith(_MARK) else 0
    try:
        return data[start:].decode("utf-8")
    except UnicodeDecodeError as error:
        offset = start + error.start
        line = data.count(b"\n", 0, offset) + 1
        found = f"byte 0x{data[offset]:02x} at offset {offset}, which is not UTF-8"
        raise _refusal(f"line {line}", found, "text saved as UTF-8") from None


def _syntax(text: str, message: str) -> ShopFileError:
    at = _AT.search(message)
    if at is None:
        return _refusal("the file", f"a TOML error: {visible(message, 200)}", "TOML 1.0")
    number = int(at[1]) if at[1] else text.count("\n") + 1
    where = f"line {number}, column {at[2]}" if at[1] else f"line {number}"
    line = next(iter(text.splitlines()[number - 1 : number]), "").strip()
    shown = f": {visible(line, 80)}" if line else ""
    return _refusal(where, f"a TOML error: {visible(message[: at.start()], 200)}{shown}", _hint(line, message))


_HINTS = (
    (re.compile("[“”„‘’]"), 'straight quotes, such as "Utrecht"'),
    (
        re.compile(r"=\s*(?:True|False|TRUE|FALSE|yes|no|ja|nee|nein)\b"),
        "true or false, in lower case and without quotes",
    ),
    (re.compile(r"=\s*[^\W\d][^\"'\[{]*$"), 'a text between quotes, such as city = "Utrecht"'),
    (re.compile(r"=\s*(?:#|$)"), "a value after the =, or a # before the line"),
)


def _hint(line: str, message: str) -> str:
    """Say what may stand there, from what people often write."""
    if "overwrite" in message:
        return "every key once in its table; this one stands above already"
    if "Unclosed array" in message:
        return 'a list such as ["nl", "en"], with a comma between its entries'
    return next((hint for pattern, hint in _HINTS if pattern.search(line)), "TOML 1.0")


def _refusal(where: str, found: str, allowed: str) -> ShopFileError:
    return ShopFileError([Problem(where, found, allowed)])
