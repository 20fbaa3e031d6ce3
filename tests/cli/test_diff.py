"""``clausula diff``, and that customers are told of what matters to them."""

import json

import pytest

from tests.cli.conftest import Cli
from tests.cli.files import ACCEPT, SHOP_FILE

TELLS = SHOP_FILE.replace("[practices]\n", "[practices]\nchange_notices = true\n")
"""A shop that tells its customers of changes, without which a new purpose is an error."""
WITH_MOLLIE = TELLS + '\n[vendors.mollie]\nentry = "vendor"\npay_later = "none"\n'
SUMMARY = ("--summary", "Vanaf nu kunt u met Mollie betalen.")


@pytest.fixture
def changed(cli: Cli) -> Cli:
    """A published shop whose draft has one vendor more."""
    cli.publish(TELLS)
    cli.fine("shop", "put", cli.file(WITH_MOLLIE))
    return cli


def test_the_draft_is_compared_with_the_newest_version(changed: Cli) -> None:
    said = changed.fine("diff", "balkonbloem").splitlines()
    assert any(line.startswith("material  recipient-new:mollie  Nieuwe ontvanger: Mollie") for line in said)
    english = changed.fine("diff", "balkonbloem", "--language", "en")
    assert "New recipient: Mollie" in english


def test_two_versions_are_compared_in_either_order(changed: Cli) -> None:
    changed.fine("publish", "balkonbloem", *ACCEPT, *SUMMARY)
    assert "recipient-new:mollie" in changed.fine("diff", "balkonbloem", "1", "2")
    assert "recipient-gone:mollie" in changed.fine("diff", "balkonbloem", "2", "1")
    found = json.loads(changed.fine("diff", "balkonbloem", "1", "2", "--format", "json"))
    assert (found["before"], found["after"], found["language"]) == (1, 2, "nl")


def test_nothing_differs_from_itself(cli: Cli) -> None:
    cli.publish()
    assert cli.fine("diff", "balkonbloem") == "nothing differs\n"


def test_a_material_change_needs_a_summary_and_is_kept_with_it(changed: Cli) -> None:
    first, *others = changed.refused("publish", "balkonbloem", *ACCEPT)
    assert "customers must be told of these changes (GDPR 13(3))" in first
    assert any(line.startswith("  recipient-new:mollie  Nieuwe ontvanger") for line in others)
    changed.fine("publish", "balkonbloem", *ACCEPT, *SUMMARY)
    newest, oldest = json.loads(changed.fine("versions", "balkonbloem", "--format", "json"))
    assert oldest["changes"] == {}
    assert newest["changes"]["summary"] == SUMMARY[1]
    assert newest["changes"]["against"] == 1
    assert any("Mollie" in sentence for sentence in newest["changes"]["tell"]["nl"])
    assert any("Mollie" in sentence for sentence in newest["changes"]["tell"]["de"])
    changed.fine("verify", "balkonbloem")


def test_the_shop_can_judge_otherwise_with_a_reason(changed: Cli) -> None:
    _, *others = changed.refused("publish", "balkonbloem", *ACCEPT)
    keys = dict.fromkeys(line.split()[0] for line in others)
    words = [word for key in keys for word in ("--wording", f"{key}=wij zeiden dit al aan de kassa")]
    changed.fine("publish", "balkonbloem", *ACCEPT, *words)
    newest = json.loads(changed.fine("versions", "balkonbloem", "--format", "json"))[0]
    item = next(item for item in newest["changes"]["items"] if item["change"] == "recipient-new:mollie")
    assert (item["proposed"], item["material"], item["reason"]) == (True, False, "wij zeiden dit al aan de kassa")
    assert newest["changes"]["tell"]["nl"] == []


def test_wording_alone_needs_no_summary(cli: Cli) -> None:
    cli.publish()
    cli.fine("shop", "put", cli.file(SHOP_FILE.replace("contact_months = 12", "contact_months = 6")))
    cli.fine("publish", "balkonbloem", *ACCEPT)


@pytest.mark.parametrize(
    ("words", "says"),
    [
        (("publish", "balkonbloem", *ACCEPT, "--wording", "role-changed:postnl=x"), "is no change of this version"),
        (("publish", "balkonbloem", *ACCEPT, "--wording", "recipient-new:mollie"), "found no reason"),
        (("diff", "balkonbloem", "1", "9"), "has no version 9"),
        (("diff", "balkonbloem", "--language", "fr"), "--language: found 'fr'; allowed: nl, en, de"),
        (("diff", "nobody"), "shop 'nobody' is not known"),
    ],
)
def test_what_cannot_be_used_is_said(changed: Cli, words: tuple[str, ...], says: str) -> None:
    assert any(says in line for line in changed.refused(*words))
