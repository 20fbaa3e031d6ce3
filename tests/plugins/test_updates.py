"""What happens to published policies when a vendor's module changes."""

import json
import sys
from collections.abc import Callable

import pytest

from plugin_host.storage import put_shop, writing
from tests.cli.conftest import Cli
from tests.cli.files import ACCEPT, SHOP_FILE
from tests.plugins.packages import Packages
from tests.storage.samples import NOW

MODULE = '''"""Veldpost, a made-up carrier."""

from plugin_host.api import Data, Entity, Role, Shipping, Source, Vendor

PRIVACY = Source("https://veldpost.example/privacy", read=None)

VENDOR = Vendor(
    api=1,
    id="veldpost",
    name="Veldpost",
    entity=Entity("Veldpost B.V.", country="NL", sources=(PRIVACY,)),
    privacy_url=PRIVACY.url,
    services=(Shipping(role=Role.CONTROLLER, data=(Data.NAME, Data.ADDRESS), sources=(PRIVACY,)),),
)
'''
MORE_DATA = MODULE.replace("Data.ADDRESS)", "Data.ADDRESS, Data.CITY)")
OTHER_ADDRESS = MODULE.replace("veldpost.example/privacy", "veldpost.example/privacyverklaring")
BROKEN = "raise ValueError('no licence')\n"
SHOP = SHOP_FILE.replace("postnl", "veldpost")

Change = Callable[[str], None]


@pytest.fixture
def changes(cli: Cli, packages: Packages) -> Change:
    """A published shop that uses the vendor, and what gives the vendor another module."""

    def install(code: str) -> None:
        points = "[plugin_host.vendors]\nveldpost = stranger_veldpost\n"
        packages.install("stranger-veldpost", points, {"stranger_veldpost.py": code})
        sys.modules.pop("stranger_veldpost", None)
        cli.settings["CLAUSULA_PLUGINS"] = "stranger-veldpost"
        cli.start_again()

    install(MODULE)
    cli.publish(SHOP)
    return install


def test_nothing_awaits_a_shop_whose_vendors_are_as_they_were(cli: Cli, changes: Change) -> None:
    assert cli.fine("pending") == ""
    changes(MODULE)
    assert cli.fine("pending", "balkonbloem") == ""


def test_new_facts_of_a_vendor_await_the_shop_with_the_difference(cli: Cli, changes: Change) -> None:
    changes(MORE_DATA)
    said = cli.fine("pending").splitlines()
    assert said[0] == "balkonbloem: material, against version 1"
    assert any("data-new:veldpost" in line and "woonplaats" in line for line in said)
    (update,) = json.loads(cli.fine("pending", "--format", "json"))["updates"]
    assert (update["shop"], update["version"], update["material"]) == ("balkonbloem", 1, True)
    assert [difference["language"] for difference in update["differences"]] == ["nl", "en", "de"]


def test_an_update_is_approved_with_a_summary_and_leaves_the_draft_alone(cli: Cli, changes: Change) -> None:
    cli.fine("shop", "put", cli.file(SHOP.replace('name = "Balkonbloem"', 'name = "Halffabricaat"')))
    changes(MORE_DATA)
    assert "--summary" in cli.refused("approve", "balkonbloem")[0]
    cli.fine("approve", "balkonbloem", "--summary", "Veldpost krijgt nu ook uw woonplaats.", "--by", "Redactie")
    page = cli.visit("/p/balkonbloem/nl").text
    assert "Halffabricaat" not in page
    assert "Halffabricaat" in cli.fine("shop", "show", "balkonbloem")
    assert cli.fine("pending") == ""
    assert "no pending update" in cli.refused("approve", "balkonbloem")[0]
    cli.fine("verify", "balkonbloem")


def test_a_rejected_update_is_silent_until_it_is_another(cli: Cli, changes: Change) -> None:
    changes(MORE_DATA)
    cli.fine("reject", "balkonbloem", "--reason", "klopt niet")
    assert cli.fine("pending") == ""
    changes(MORE_DATA.replace("Data.CITY", "Data.CITY, Data.COMPANY"))
    assert "data-new:veldpost" in cli.fine("pending")
    assert cli.fine("versions", "balkonbloem").count("\n") == 1


@pytest.mark.parametrize(
    ("policy", "code", "numbers"),
    [
        ("", OTHER_ADDRESS, 1),
        ("ask", MORE_DATA, 1),
        ("wording", OTHER_ADDRESS, 2),
        ("wording", MORE_DATA, 1),
        ("all", OTHER_ADDRESS, 2),
        ("all", MORE_DATA, 2),
    ],
)
def test_the_operators_policy_says_what_is_published_unasked(
    cli: Cli, changes: Change, policy: str, code: str, numbers: int
) -> None:
    cli.settings["CLAUSULA_UPDATES"] = policy
    changes(code)
    cli.fine("pending", "--apply")
    assert cli.fine("versions", "balkonbloem").count("\n") == numbers


@pytest.mark.parametrize(("operator", "shop", "numbers"), [("all", "ask", 1), ("ask", "all", 2), ("wording", "all", 2)])
def test_a_shops_own_policy_counts_before_that_of_the_operator(
    cli: Cli, changes: Change, operator: str, shop: str, numbers: int
) -> None:
    cli.settings["CLAUSULA_UPDATES"] = operator
    changes(MORE_DATA)
    own = SHOP.replace('name = "Balkonbloem"', f'name = "Balkonbloem"\nupdates = "{shop}"', 1)
    cli.fine("shop", "put", cli.file(own))
    cli.fine("pending", "--apply")
    assert cli.fine("versions", "balkonbloem").count("\n") == numbers


def test_a_draft_that_cannot_be_read_lets_nothing_be_published_unasked(cli: Cli, changes: Change) -> None:
    cli.settings["CLAUSULA_UPDATES"] = "all"
    changes(MORE_DATA)
    with cli.app().app_context(), writing():
        put_shop("balkonbloem", "[shop\n", now=NOW)
    cli.fine("pending", "--apply")
    assert cli.fine("versions", "balkonbloem").count("\n") == 1


def test_a_change_can_be_judged_when_an_update_is_approved(cli: Cli, changes: Change) -> None:
    changes(MORE_DATA)
    cli.fine("approve", "balkonbloem", "--wording", "data-new:veldpost=it had it always")
    (item,) = json.loads(cli.fine("versions", "balkonbloem", "--format", "json"))[0]["changes"]["items"]
    assert (item["proposed"], item["material"], item["reason"]) == (True, False, "it had it always")


def test_an_update_that_is_published_unasked_tells_customers_what_it_changes(cli: Cli, changes: Change) -> None:
    cli.settings["CLAUSULA_UPDATES"] = "all"
    changes(MORE_DATA)
    cli.fine("pending", "--apply")
    newest = json.loads(cli.fine("versions", "balkonbloem", "--format", "json"))[0]
    assert newest["changes"]["summary"] == ""  # nobody said anything
    assert any("woonplaats" in sentence for sentence in newest["changes"]["tell"]["nl"])


def test_a_refused_vendor_blocks_the_update_with_the_reason_and_leaves_the_page(cli: Cli, changes: Change) -> None:
    before = cli.visit("/p/balkonbloem/nl").text
    changes(BROKEN)
    result = cli("pending", "--apply")
    assert result.exit_code == 1
    assert "balkonbloem: blocked: " in result.stdout
    assert "no licence" in result.stdout
    assert "blocked" in cli.refused("approve", "balkonbloem")[0]
    assert cli.visit("/p/balkonbloem/nl").text == before


def test_a_wrong_policy_is_unusable_input(cli: Cli) -> None:
    cli.settings["CLAUSULA_UPDATES"] = "sometimes"
    assert cli.refused("pending") == ["CLAUSULA_UPDATES: found 'sometimes', allowed are ask, wording, all"]


def test_what_was_accepted_counts_for_updates_too(cli: Cli, changes: Change) -> None:
    changes(OTHER_ADDRESS)
    cli.fine("approve", "balkonbloem")
    newest = json.loads(cli.fine("versions", "balkonbloem", "--format", "json"))[0]
    assert set(newest["accepted"]) <= {word.partition("=")[0] for word in ACCEPT}
