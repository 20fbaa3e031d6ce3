"""``scan``: which vendors the shop's own page uses, set against its shop file."""

import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import click
from flask.cli import with_appcontext

from plugin_host import storage
from plugin_host.app import composer
from plugin_host.cli.output import FORMAT, print_json, read_bytes, read_shop, refuse, with_database
from plugin_host.importing.scanning import MOST_BYTES, Comparison, Unreadable, compare, marks_of, read_page, scan
from plugin_host.importing.scanning.comparing import Used, website_host
from plugin_host.importing.scanning.marks import Party
from plugin_host.policy.shop import Shop
from plugin_host.policy.shopfile.problems import visible

SHOWN = 3
"""So many pieces of evidence are printed for each vendor; JSON has all."""
LONGEST = 120


@click.command("scan")
@click.argument("page")
@click.option("--shop", "named", help="The shop file, or the id of a stored shop, that the page is set against.")
@FORMAT
@with_appcontext
def scan_page(page: str, named: str | None, form: str) -> None:
    """Find the vendors that PAGE uses; exit 1 if the shop does not declare one.

    PAGE is a HAR file, which a browser saves of all requests of a page, or the HTML of a page; '-' for standard input.
    Nothing is asked of any network.
    """
    shop = _shop(named) if named else None
    try:
        read = read_page(read_bytes(page, MOST_BYTES))
    except Unreadable as error:
        refuse(f"{page}: {visible(str(error), 1000)}")
    registry = composer().registry
    marks = marks_of(found.vendor for found in registry.loaded.values())
    compared = compare(scan(read, marks, website_host(shop)), marks, registry, shop)
    if form == "json":
        print_json(_as_json(compared, read.host, shop))
    else:
        for line in _lines(compared, read.host, shop):
            click.echo(line)
    sys.exit(1 if shop and compared.undeclared else 0)


def _shop(named: str) -> Shop:
    return read_shop(named) if named == "-" or named.endswith(".toml") or Path(named).is_file() else _stored(named)


@with_database
def _stored(shop_id: str) -> Shop:
    record = storage.get_shop(shop_id)
    if record is None or record.draft is None:
        refuse(f"--shop: found {visible(shop_id)!r}; allowed: a shop file (.toml), or the id of a stored shop")
    return read_shop(shop_id, record.draft.encode())


def _lines(compared: Comparison, host: str, shop: Shop | None) -> Iterator[str]:
    yield f"page of {visible(host) or 'an unknown website'}, {f'shop {shop.id}' if shop else 'set against no shop'}"
    if compared.other_page:
        yield f"note     the shop file names another website: {shop.website if shop else ''}"
    if shop:
        yield from _used("error", "used but not declared", compared.undeclared)
        yield from _used("fine", "used and declared", tuple(item for item in compared.used if item.declared))
    else:
        yield from _used("found", "used", compared.used)
    for party in compared.not_seen:
        yield f"warning  declared but not seen: {_named(party)}"
        yield "         It loads after consent or on other pages only, or you do not use it any more."
    for unknown in compared.unknown:
        near = f"; perhaps {_name(unknown.near)}, whose website is there" if unknown.near else ""
        yield f"note     unknown host: {visible(unknown.host, LONGEST)} ({unknown.addresses} addresses{near})"
    if shop:
        yield (
            f"{len(compared.undeclared)} used but not declared, {len(compared.not_seen)} declared but not seen, "
            f"{len(compared.unknown)} unknown hosts. A page shows only what it loaded when it was saved."
        )
    else:
        yield f"{len(compared.used)} vendors, {len(compared.unknown)} unknown hosts. --shop sets them against a shop file."


def _used(weight: str, what: str, items: tuple[Used, ...]) -> Iterator[str]:
    for item in items:
        one_of = "one of " if len({party.vendor for party in item.parties}) > 1 else ""
        yield f"{weight:<8} {what}: {one_of}{', '.join(map(_named, item.parties))}"
        for evidence in item.evidence[:SHOWN]:
            yield f"         {evidence.kind.value}: {visible(evidence.seen, LONGEST)}"
        if len(item.evidence) > SHOWN:
            yield f"         and {len(item.evidence) - SHOWN} more"


def _named(party: Party) -> str:
    return f"{_name(party.vendor)} ({party.vendor}, {party.service})"


def _name(vendor_id: str) -> str:
    vendor = composer().registry.get(vendor_id)
    return vendor.name if vendor else vendor_id


def _as_json(compared: Comparison, host: str, shop: Shop | None) -> dict[str, Any]:
    return {
        "page": host,
        "shop": shop.id if shop else None,
        "other_page": bool(compared.other_page),
        "used": [
            {
                "parties": [_party(party) for party in item.parties],
                "declared": item.declared if shop else None,
                "evidence": [
                    {"kind": piece.kind.value, "seen": piece.seen, "mark": piece.mark} for piece in item.evidence
                ],
            }
            for item in compared.used
        ],
        "not_seen": [_party(party) for party in compared.not_seen],
        "unknown_hosts": [
            {"host": item.host, "addresses": item.addresses, "near": item.near or None} for item in compared.unknown
        ],
    }


def _party(party: Party) -> dict[str, str]:
    return {"vendor": party.vendor, "name": _name(party.vendor), "service": party.service}
