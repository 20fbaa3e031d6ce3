"""``publish``, ``versions``, ``diff``, ``withdraw`` and ``verify``: what was published, and what would be."""

import json
import sys
from datetime import UTC, date, datetime

import click

from plugin_host import storage
from plugin_host.app import announce, composer, settings
from plugin_host.cli.approving import Approval, newest_policy, publish_shop, refusals, with_approval
from plugin_host.cli.output import FORMAT, change_lines, print_json, print_table, refuse, with_database
from plugin_host.formats.changes import to_json
from plugin_host.formats.json import from_json
from plugin_host.policy.changes import Difference
from plugin_host.policy.shopfile import ShopFileError
from plugin_host.publishing import differences
from plugin_host.signals import VersionWithdrawn
from plugin_host.storage import VersionRecord


@click.command()
@click.argument("shop_id", metavar="ID")
@click.option("--effective", help="Day on which the version takes effect (YYYY-MM-DD); now by default.")
@with_approval
@with_database
def publish(shop_id: str, effective: str | None, approval: Approval) -> None:
    """Publish the draft of a shop as its next version.

    Errors forbid it; each kind of warning has to be accepted, by its code and with a reason, until it is gone. What
    customers must be told needs a summary; clausula diff shows it beforehand.
    """
    with refusals(shop_id):
        done = publish_shop(shop_id, _day(effective), approval)
    version = done.version
    state = f"version {version.number} published" if done.new else f"the stored draft reads as version {version.number}"
    click.echo(f"{shop_id}: {state}, in force from {version.effective_on}")
    if not done.new:
        click.echo("nothing was published; to change it, store your changed file first: clausula shop put SHOP_FILE")
    for language in version.languages:
        click.echo(f"  {settings().base_url}/p/{shop_id}/{language}")
    click.echo(f"digest {version.digest}")


def _day(text: str | None) -> date | None:
    if text is None:
        return None
    try:
        day = date.fromisoformat(text)
    except ValueError:
        day = None
    if day is None or day.isoformat() != text:
        refuse(f"--effective: found {text!r}; allowed: a day, written like {datetime.now(UTC).date()}")
    return day


@click.command()
@click.argument("shop_id", metavar="ID")
@FORMAT
@with_database
def versions(shop_id: str, form: str) -> None:
    """List the published versions of a shop, newest first."""
    if storage.get_shop(shop_id) is None:
        refuse(f"shop {shop_id!r} is not known")
    found = storage.list_versions(shop_id)
    if form == "json":
        print_json(
            [
                {
                    "version": version.number,
                    "effective": version.effective_on.isoformat(),
                    "published": version.published_at.isoformat(),
                    "by": version.published_by,
                    "languages": list(version.languages),
                    "digest": version.digest,
                    "withdrawn": _withdrawal(version),
                    "accepted": version.accepted,
                    "changes": version.changes,
                }
                for version in found
            ]
        )
    else:
        print_table(
            [(str(version.number), _state(version), ", ".join(version.languages), version.digest) for version in found]
        )


def _withdrawal(version: VersionRecord) -> dict[str, str] | None:
    found = version.withdrawn
    return {"at": found.at.isoformat(), "by": found.by, "reason": found.reason} if found else None


def _state(version: VersionRecord) -> str:
    if version.withdrawn:
        return f"withdrawn on {version.withdrawn.at.date()}"
    return f"in force from {version.effective_on}"


@click.command()
@click.argument("shop_id", metavar="ID")
@click.argument("number", type=click.IntRange(min=1))
@click.option("--reason", default="", help="Why, for the history.")
@click.option("--by", default="", help="Who withdraws.")
@with_database
def withdraw(shop_id: str, number: int, reason: str, by: str) -> None:
    """Withdraw a scheduled version of a shop: it will not take effect, which the history shows."""
    with storage.writing():
        storage.withdraw_version(shop_id, number, now=datetime.now(UTC), by=by, reason=reason)
    announce(VersionWithdrawn(shop=shop_id, number=number))
    click.echo(f"{shop_id}: version {number} is withdrawn")


@click.command()
@click.argument("shop_id", metavar="ID")
@click.option("--expect", metavar="DIGEST", help="A digest that was printed when a version was published.")
@FORMAT
@with_database
def verify(shop_id: str, expect: str | None, form: str) -> None:
    """Prove that no published version of a shop was changed; exit 1 with the first broken link.

    With --expect also that nobody rewrote the chain since that digest was printed.
    """
    if storage.get_shop(shop_id) is None:
        refuse(f"shop {shop_id!r} is not known")
    versions = storage.list_versions(shop_id)
    number, wrong = next(iter(storage.broken_links(shop_id)), (None, ""))
    if expect is not None and not wrong and expect not in {version.digest for version in versions}:
        wrong = f"no version has the digest {expect}: the chain is not the one that was published"
    if form == "json":
        newest = versions[0].digest if versions else None
        print_json({"shop": shop_id, "versions": len(versions), "digest": newest, "broken": number, "problem": wrong})
    elif wrong:
        click.echo(f"{shop_id}: " + (f"version {number}: {wrong}" if number else wrong))
    else:
        count = "1 version" if len(versions) == 1 else f"{len(versions)} versions"
        click.echo(f"{shop_id}: {count}, each as it was published")
        for version in versions[:1]:
            click.echo(f"digest {version.digest}")
    sys.exit(1 if wrong else 0)


@click.command()
@click.argument("shop_id", metavar="ID")
@click.argument("before", type=click.IntRange(min=1), required=False)
@click.argument("after", type=click.IntRange(min=1), required=False)
@click.option("--language", help="Language of the sentences; the shop's default unless stated.")
@FORMAT
@with_database
def diff(shop_id: str, before: int | None, after: int | None, language: str | None, form: str) -> None:
    """Tell what differs between two versions of a shop, or between the newest and the draft.

    Each change has a name, which publish takes to judge it otherwise.
    """
    found = _between(shop_id, before, after) if before and after else _of_draft(shop_id)
    spoken = {difference.language: difference for difference in found}
    if language is not None and language not in spoken:
        refuse(f"--language: found {language!r}; allowed: {', '.join(spoken) or 'none that both have'}")
    if not spoken:
        refuse(f"shop {shop_id!r} has nothing to compare: publish it first")
    chosen = spoken[language] if language else found[0]
    if form == "json":
        print_json(to_json(chosen))
        return
    for line in change_lines(chosen):
        click.echo(line)
    if chosen.empty:
        click.echo("nothing differs")


def _between(shop_id: str, before: int, after: int) -> tuple[Difference, ...]:
    made = composer()
    versions = {version.number: version for version in storage.list_versions(shop_id)}
    for number in (before, after):
        if number not in versions:
            refuse(f"shop {shop_id!r} has no version {number}")
    texts = [storage.get_text(shop_id, language, after) for language in versions[after].languages]
    policies = [from_json(json.loads(text.canonical_json)) for text in texts if text]
    return differences(versions[before], policies, made.difference)


def _of_draft(shop_id: str) -> tuple[Difference, ...]:
    record, newest = storage.get_shop(shop_id), storage.newest_version(shop_id)
    if record is None or record.draft is None:
        refuse(f"shop {shop_id!r} is not known")
    if newest is None:
        return ()
    made = composer()
    try:
        composed = made.composition(record.draft, datetime.now(UTC).date(), newest_policy(shop_id))
    except ShopFileError as error:
        refuse(*map(str, error.problems))
    return differences(newest, composed.policies, made.difference)
