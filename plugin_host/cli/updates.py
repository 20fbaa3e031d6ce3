"""``pending``, ``approve`` and ``reject``: what a change of the vendors' modules would make of what is published."""

import sys
from collections.abc import Iterator
from datetime import UTC, datetime
from typing import Any

import click

from plugin_host import storage
from plugin_host.app import composer, settings
from plugin_host.cli.approving import Approval, publish_shop, refusals, with_approval
from plugin_host.cli.output import FORMAT, change_lines, print_json, refuse, with_database
from plugin_host.composer import SectionFailed
from plugin_host.formats.changes import to_json
from plugin_host.policy.shop import Updates
from plugin_host.policy.shopfile import ShopFileError
from plugin_host.publishing import (
    Composition,
    PublishingError,
    Update,
    update_of,
)
from plugin_host.storage.updates import reject_update


@click.command()
@click.argument("shop_id", metavar="[ID]", required=False)
@click.option("--apply", "applies", is_flag=True, help="Publish what the shops let be published unasked.")
@FORMAT
@with_database
def pending(shop_id: str | None, applies: bool, form: str) -> None:
    """List the shops whose policy would read otherwise, now that vendors' modules or Clausula changed, and how.

    With --apply it publishes what each shop allows unasked: updates in its shop file, or else CLAUSULA_UPDATES. Exits
    with 1 where an update is blocked, such as by a vendor that was refused: what is published stays.
    """
    found = list(_updates(shop_id))
    if form == "json":
        print_json({"updates": [_plain(update) for update in found]})
    else:
        for update in found:
            _print(update)
    if applies:
        for update in found:
            _apply(update)
    sys.exit(1 if any(update.blocked for update in found) else 0)


@click.command()
@click.argument("shop_id", metavar="ID")
@with_approval
@with_database
def approve(shop_id: str, approval: Approval) -> None:
    """Publish the update that awaits a shop; its draft stays as it is."""
    update = _awaited(shop_id)
    with refusals(shop_id):
        done = publish_shop(shop_id, None, approval, update.shop_file)
    click.echo(f"{shop_id}: version {done.version.number} published, in force from {done.version.effective_on}")
    click.echo(f"digest {done.version.digest}")


@click.command()
@click.argument("shop_id", metavar="ID")
@click.option("--reason", required=True, help="Why; kept.")
@click.option("--by", default="", help="Who rejects.")
@with_database
def reject(shop_id: str, reason: str, by: str) -> None:
    """Leave a shop's policy as it is; it is asked about again when the update changes."""
    update = _awaited(shop_id)
    with storage.writing():
        reject_update(shop_id, update.key, now=datetime.now(UTC), by=by, reason=reason)
    click.echo(f"{shop_id}: the update is rejected; version {update.newest.number} stays")


def _updates(shop_id: str | None) -> Iterator[Update]:
    """What awaits one shop, or each; rejected updates are silent."""
    if shop_id is not None and storage.get_shop(shop_id) is None:
        refuse(f"shop {shop_id!r} is not known")
    wanted = [shop_id] if shop_id is not None else [shop.id for shop in storage.list_shops()]
    for one in wanted:
        update = update_of(one, _compose, composer().difference)
        if update is not None and not update.rejected:
            yield update


def _awaited(shop_id: str) -> Update:
    update = next(_updates(shop_id), None)
    if update is None:
        refuse(f"shop {shop_id!r} has no pending update")
    if update.blocked:
        refuse(f"{shop_id}: the update is blocked: {update.blocked}")
    return update


def _compose(shop_file: str) -> Composition | str:
    try:
        return composer().composition(shop_file, datetime.now(UTC).date())
    except (ShopFileError, SectionFailed) as error:
        return str(error)


def _apply(update: Update) -> None:
    """Publish an update that the shop lets be published unasked, and say what came of it."""
    shop_id, policy = update.newest.shop, _policy(update.newest.shop)
    if update.blocked or policy is Updates.ASK or (policy is Updates.WORDING and update.material):
        return
    try:
        done = publish_shop(shop_id, None, Approval(by="clausula pending", summary=None), update.shop_file)
    except PublishingError as error:
        click.echo(f"{shop_id}: not published: {error}", err=True)
        return
    click.echo(f"{shop_id}: version {done.version.number} published")


def _policy(shop_id: str) -> Updates:
    """What the shop lets be published unasked, as its draft says; the operator's word where it says nothing."""
    record = storage.get_shop(shop_id)
    try:
        stated = composer().read((record.draft or "").encode()).updates if record else None
    except ShopFileError:
        return Updates.ASK  # what cannot be read may have said so
    return settings().updates if stated is None else stated


def _print(update: Update) -> None:
    shop_id = update.newest.shop
    if update.blocked:
        click.echo(f"{shop_id}: blocked: {update.blocked}")
        return
    click.echo(
        f"{shop_id}: {'material' if update.material else 'wording only'}, against version {update.newest.number}"
    )
    for difference in update.differences[:1]:
        for line in change_lines(difference):
            click.echo(f"  {line}")


def _plain(update: Update) -> dict[str, Any]:
    return {
        "shop": update.newest.shop,
        "version": update.newest.number,
        "update": update.key,
        "blocked": update.blocked,
        "material": update.material,
        "differences": [to_json(difference) for difference in update.differences],
    }
