"""What commands share: reading files, refusing unusable input, printing tables and JSON."""

import json
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any, NoReturn

import click

from plugin_host.app import composer
from plugin_host.policy.shop import Shop
from plugin_host.policy.shopfile import ShopFileError

UNUSABLE = 2
"""Exit code for input that cannot be used."""

FORMAT = click.option("--format", "form", type=click.Choice(["text", "json"]), default="text", help="How to print.")
"""The option of every reading command."""


def refuse(*lines: str) -> NoReturn:
    """Say what is wrong and exit with 2."""
    for line in lines:
        click.echo(line, err=True)
    sys.exit(UNUSABLE)


def read_bytes(path: str, limit: int = 1 << 20) -> bytes:
    """The contents of a file, '-' for standard input; no more than ``limit`` bytes and one are read."""
    try:
        if path == "-":
            return sys.stdin.buffer.read(limit + 1)
        with Path(path).open("rb") as file:
            return file.read(limit + 1)
    except OSError as error:
        refuse(f"{path}: {error.strerror or error}")


def read_shop(path: str, data: bytes | None = None) -> Shop:
    """The shop of a shop file; prints every problem and exits with 2 where it cannot be used."""
    try:
        return composer().read(read_bytes(path) if data is None else data)
    except ShopFileError as error:
        refuse(*(f"{path}: {problem}" for problem in error.problems))


def print_json(value: Any) -> None:
    """Print JSON as people can read it."""
    click.echo(json.dumps(value, ensure_ascii=False, indent=2))


def print_table(rows: Sequence[Sequence[str]]) -> None:
    """Print rows with aligned columns; the last is not padded."""
    widths = [max((len(row[column]) for row in rows), default=0) for column in range(len(rows[0]) if rows else 0)]
    for row in rows:
        cells = [cell.ljust(width) for cell, width in zip(row[:-1], widths, strict=False)]
        click.echo("  ".join([*cells, row[-1]]).rstrip())
