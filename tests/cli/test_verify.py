"""``clausula verify`` and ``clausula withdraw``."""

import json

import pytest
import sqlalchemy as sa

from plugin_host.storage import db, writing
from plugin_host.storage.guards import guards_kept
from tests.cli.conftest import Cli
from tests.cli.files import ACCEPT, SHOP_FILE, changed

OTHER = changed('name = "Balkonbloem"', 'name = "Balkonbloem Zaden"')


def digest(output: str) -> str:
    (line,) = (line for line in output.splitlines() if line.startswith("digest "))
    return line.removeprefix("digest ")


def test_an_untouched_chain_is_proved_with_the_digest_that_publish_printed(cli: Cli) -> None:
    cli.fine("shop", "put", cli.file())
    first = digest(cli.fine("publish", "balkonbloem", *ACCEPT))
    cli.fine("shop", "put", cli.file(OTHER))
    second = digest(cli.fine("publish", "balkonbloem", *ACCEPT))
    said = cli.fine("verify", "balkonbloem", "--expect", first)
    assert said.splitlines() == ["balkonbloem: 2 versions, each as it was published", f"digest {second}"]
    cli.fine("verify", "balkonbloem", "--expect", second)


def test_a_changed_version_is_named(cli: Cli) -> None:
    cli.publish()
    with cli.app().app_context(), writing(), guards_kept(db.session.connection()):
        db.session.execute(sa.text("UPDATE texts SET plain_text = 'Alles mag.' WHERE language = 'nl'"))
    result = cli("verify", "balkonbloem")
    assert (result.exit_code, result.stdout) == (
        1,
        "balkonbloem: version 1: it is not what its digest was made from\n",
    )
    found = json.loads(cli("verify", "balkonbloem", "--format", "json").stdout)
    assert (found["broken"], found["versions"]) == (1, 1)


def test_a_rewritten_chain_does_not_have_the_digest_that_was_printed(cli: Cli) -> None:
    cli.publish()
    result = cli("verify", "balkonbloem", "--expect", "0" * 64)
    assert result.exit_code == 1
    assert "the chain is not the one that was published" in result.stdout


def test_a_scheduled_version_is_withdrawn(cli: Cli) -> None:
    cli.publish()
    cli.fine("shop", "put", cli.file(OTHER))
    cli.fine("publish", "balkonbloem", *ACCEPT, "--effective", "2199-01-01")
    (line,) = cli.refused("publish", "balkonbloem", *ACCEPT)
    assert "version 2 of shop 'balkonbloem' takes effect on 2199-01-01" in line
    cli.fine("withdraw", "balkonbloem", "2", "--reason", "te vroeg", "--by", "Redactie")
    assert "2  withdrawn on " in cli.fine("versions", "balkonbloem")
    cli.fine("publish", "balkonbloem", *ACCEPT)
    assert "Balkonbloem Zaden" in cli.visit("/p/balkonbloem/nl").text
    cli.fine("verify", "balkonbloem")


@pytest.mark.parametrize(
    ("words", "says"),
    [
        (("verify", "nobody"), "shop 'nobody' is not known"),
        (("withdraw", "balkonbloem", "1"), "version 1 of 'balkonbloem' is not scheduled"),
        (("withdraw", "balkonbloem", "9"), "shop 'balkonbloem' has no version 9"),
    ],
)
def test_what_is_not_there_is_said(cli: Cli, words: tuple[str, ...], says: str) -> None:
    cli.publish(SHOP_FILE)
    (line,) = cli.refused(*words)
    assert says in line
