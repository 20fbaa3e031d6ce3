"""What commands share: reading files, refusing unusable input, printing tables and JSON."""

import json
import sys
from collections.abc import Callable, Collection, Iterator, Sequence
from functools import wraps
from pathlib import Path
from typing import Any, NoReturn, ParamSpec, TypeVar

import click
from flask import current_app
from flask.cli import with_appcontext

from plugin_host import storage
from plugin_host.app import composer
from plugin_host.formats.changes import to_line
from plugin_host.formats.inline import Inline
from plugin_host.policy.changes import Difference
from plugin_host.policy.shop import Shop
from plugin_host.policy.shopfile import ShopFileError
from plugin_host.policy.shopfile.source import MOST_BYTES
from plugin_host.publishing import change_key

P = ParamSpec("P")
T = TypeVar("T")

UNUSABLE = 2
"""Exit code for input that cannot be used."""

FORMAT = click.option("--format", "form", type=click.Choice(["text", "json"]), default="text", help="How to print.")
"""The option of every reading command."""


def refuse(*lines: str) -> NoReturn:
    """Say what is wrong and exit with 2."""
    for line in lines:
        click.echo(line, err=True)
    sys.exit(UNUSABLE)


def refuse_unspoken(language: str, spoken: Collection[str]) -> None:
    """Exit with 2 where a language is none of those that are spoken."""
    if language not in spoken:
        refuse(f"--language: found {language!r}; allowed: {', '.join(sorted(spoken))}")


def with_database(command: Callable[P, T]) -> Callable[P, T]:
    """Run a command in the context of the application, if its database has the tables of this release."""

    @with_appcontext
    @wraps(command)
    def checked(*args: P.args, **kwargs: P.kwargs) -> T:
        if not storage.at_newest_revision(current_app._get_current_object()):  # type: ignore[attr-defined]  # a proxy
            refuse("the database is not up to date; run: clausula db upgrade")
        return command(*args, **kwargs)

    return checked


def read_bytes(path: str, limit: int = MOST_BYTES) -> bytes:
    """The contents of a file, '-' for standard input; exits with 2 where there are more than ``limit`` bytes."""
    try:
        if path == "-":
            data = sys.stdin.buffer.read(limit + 1)
        else:
            with Path(path).open("rb") as file:
                data = file.read(limit + 1)
    except OSError as error:
        refuse(f"{path}: {error.strerror or error}")
    if len(data) > limit:
        refuse(f"{path}: found more than {limit} bytes; allowed: at most {limit} bytes")
    return data


def write_file(path: str, text: str, *, replace: bool) -> None:
    """Write a text in UTF-8; exits with 2 where that cannot be, or where there is a file not to be replaced."""
    try:
        with Path(path).open("wb" if replace else "xb") as file:
            file.write(text.encode())
    except FileExistsError:
        refuse(f"{path}: exists already; name another file")
    except OSError as error:
        refuse(f"{path}: {error.strerror or error}")


def read_shop(path: str, data: bytes | None = None) -> Shop:
    """The shop of a shop file; prints every problem and exits with 2 where it cannot be used."""
    try:
        return composer().read(read_bytes(path) if data is None else data)
    except ShopFileError as error:
        refuse(*(f"{path}: {problem}" for problem in error.problems))


def print_document(text: str) -> None:
    """Print what is read by other programs or kept: UTF-8 whatever the terminal's encoding."""
    click.echo(text.encode(), nl=not text.endswith("\n"))


def print_json(value: Any) -> None:
    """Print JSON as people can read it."""
    print_document(json.dumps(value, ensure_ascii=False, indent=2))


def change_lines(difference: Difference) -> Iterator[str]:
    """What differs, a line for each change: whether it matters, its name, and what it is."""
    inline = Inline()
    for change in difference.changes:
        weight = "material" if change.material else "wording "
        yield f"{weight}  {change_key(change)}  {to_line(change, difference, inline)}"


def print_table(rows: Sequence[Sequence[str]]) -> None:
    """Print rows with aligned columns; the last is not padded."""
    widths = [max((len(row[column]) for row in rows), default=0) for column in range(len(rows[0]) if rows else 0)]
    for row in rows:
        cells = [cell.ljust(width) for cell, width in zip(row[:-1], widths, strict=False)]
        click.echo("  ".join([*cells, row[-1]]).rstrip())
