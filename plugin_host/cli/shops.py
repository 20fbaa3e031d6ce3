"""``shop``, ``publish`` and ``versions``: drafts and published versions in the database."""

import json
import sys
from collections.abc import Mapping
from datetime import UTC, date, datetime

import click
from flask.cli import with_appcontext

from plugin_host import storage
from plugin_host.app import announce, composer, settings
from plugin_host.catalogues import HOST
from plugin_host.cli.output import (
    FORMAT,
    print_document,
    print_json,
    print_table,
    read_bytes,
    read_shop,
    refuse,
    with_database,
    write_file,
)
from plugin_host.formats.json import from_json
from plugin_host.policy.findings import Severity
from plugin_host.policy.findings.rules import RULES
from plugin_host.policy.shopfile import ShopFileError
from plugin_host.policy.shopfile.problems import nearest
from plugin_host.policy.shopfile.template import new_shop_file
from plugin_host.policy.tree import Policy
from plugin_host.publishing import Composition, DraftHasErrors, DraftHasWarnings, Published, PublishingError
from plugin_host.publishing import publish as publish_draft
from plugin_host.signals import ShopRemoved, VersionPublished
from plugin_host.storage import VersionRecord


@click.group()
def shop() -> None:
    """Make, store, list and remove shops."""


@shop.command()
@click.option("--vendor", "vendors", multiple=True, help="Id of a vendor that the shop uses; may be repeated.")
@click.option("--language", default="en", help="Language of the comments.")
@click.option("-o", "--output", type=click.Path(dir_okay=False), help="File to write; standard output by default.")
@with_appcontext
def new(vendors: tuple[str, ...], language: str, output: str | None) -> None:
    """Write a commented shop file to start from."""
    made = composer()
    if language not in made.languages:
        refuse(f"--language: found {language!r}; allowed: {', '.join(sorted(made.languages))}")

    def translate(message: str) -> str:
        domains = (HOST, *vendors, *made.registry.domains().values())
        found = (made.catalogues.translate(domain, language, message) for domain in domains)
        return next(filter(None, found), message)

    try:
        text = new_shop_file(made.registry, list(vendors), language=language, translate=translate)
    except ShopFileError as error:
        refuse(*map(str, error.problems))
    if output:
        write_file(output, text, replace=False)
        click.echo(f"{output}: fill in what is empty, then run: clausula check {output}")
    else:
        print_document(text)


@shop.command()
@with_appcontext
def schema() -> None:
    """Print the JSON Schema of shop files, for editors that check while you type."""
    print_document(composer().schema())


@shop.command()
@click.argument("shop_file")
@with_database
def put(shop_file: str) -> None:
    """Add the shop of SHOP_FILE, or replace its draft; nothing is published by this."""
    data = read_bytes(shop_file)
    found = read_shop(shop_file, data)
    text = data.decode("utf-8-sig")
    with storage.writing():
        before = storage.get_shop(found.id)
        storage.put_shop(found.id, text, now=datetime.now(UTC))
    state = "the same draft as before" if before is not None and before.draft == text else "draft stored"
    click.echo(f"{found.id}: {state}; publish it with: clausula publish {found.id}")


@shop.command("list")
@FORMAT
@with_database
def list_shops(form: str) -> None:
    """List the shops, with the number of their newest version."""
    rows = [(record.id, storage.newest_version(record.id)) for record in storage.list_shops()]
    if form == "json":
        print_json([{"id": shop_id, "version": newest.number if newest else None} for shop_id, newest in rows])
    else:
        print_table([(shop_id, f"version {newest.number}" if newest else "not published") for shop_id, newest in rows])


@shop.command()
@click.argument("shop_id", metavar="ID")
@with_database
def show(shop_id: str) -> None:
    """Print the draft of a shop."""
    record = storage.get_shop(shop_id)
    if record is None or record.draft is None:
        refuse(f"shop {shop_id!r} is not known")
    print_document(record.draft)


@shop.command()
@click.argument("shop_id", metavar="ID")
@click.option("--purge", is_flag=True, help="Delete the history as well and keep a tombstone only.")
@with_database
def remove(shop_id: str, purge: bool) -> None:
    """Remove a shop: its pages answer 410; the history is kept unless --purge."""
    with storage.writing():
        storage.remove_shop(shop_id, now=datetime.now(UTC), purge=purge)
    announce(ShopRemoved(shop=shop_id, purged=purge))
    click.echo(f"{shop_id}: removed" + (", history deleted" if purge else "; its history is kept"))


@click.command()
@click.argument("shop_id", metavar="ID")
@click.option("--effective", help="Day on which the version takes effect (YYYY-MM-DD); now by default.")
@click.option("--by", default="", help="Who publishes.")
@click.option(
    "--accept", multiple=True, help="A warning to accept, as CODE=REASON; kept in the version. Several allowed."
)
@with_database
def publish(shop_id: str, effective: str | None, by: str, accept: tuple[str, ...]) -> None:
    """Publish the draft of a shop as its next version.

    Errors forbid it; each kind of warning has to be accepted, by its code and with a reason, until it is gone.
    """
    try:
        done = publish_shop(shop_id, _day(effective), by, _accepted(accept))
    except DraftHasWarnings as error:
        refuse(
            f"{shop_id} is not published; clausula check says more. Mend these warnings, or accept each with a reason:",
            *(f"  --accept {code}=REASON  (found {count} times)" for code, count in error.codes.items()),
        )
    except DraftHasErrors as error:
        refuse(f"{shop_id} is not published:", *(f"  {code}  {message}" for code, message in error.errors))
    except ShopFileError as error:
        refuse(f"{shop_id} is not published:", *(f"  {problem}" for problem in error.problems))
    except PublishingError as error:
        refuse(str(error))
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


def _accepted(stated: tuple[str, ...]) -> dict[str, str]:
    """Reasons by the code of a warning; exits with 2 where that is none."""
    known = {code: code for code, rule in RULES.items() if rule.severity is Severity.WARNING}
    accepted = {}
    for text in stated:
        code, _, reason = (part.strip() for part in text.partition("="))
        if code not in known:
            near = nearest(code, known)
            refuse(f"--accept: found {code!r}, which is no warning" + (f'. Did you mean "{near}"?' if near else ""))
        if not reason:
            refuse(f"--accept {code}: found no reason; allowed: {code}=REASON")
        accepted[code] = reason
    return accepted


def publish_shop(shop_id: str, effective: date | None, by: str, accept: Mapping[str, str] | None = None) -> Published:
    """Publish a shop now; raises what publishing and reading the shop file raise."""
    now = datetime.now(UTC)

    def compose(draft: str) -> Composition:
        return composer().composition(draft, now.date(), _previous(shop_id))

    done = publish_draft(shop_id, compose=compose, now=now, effective=effective, by=by, accept=accept)
    if done.new:
        version = done.version
        announce(
            VersionPublished(
                shop=shop_id,
                number=version.number,
                effective_at=version.effective_at,
                languages=version.languages,
                by=version.published_by,
            )
        )
    return done


def _previous(shop_id: str) -> Policy | None:
    newest = storage.newest_version(shop_id)
    if newest is None:
        return None
    text = storage.get_text(shop_id, newest.languages[0], newest.number)
    return from_json(json.loads(text.canonical_json)) if text else None


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
        click.echo(f"{shop_id}: {len(versions)} versions, each as it was published")
        for version in versions[:1]:
            click.echo(f"digest {version.digest}")
    sys.exit(1 if wrong else 0)
