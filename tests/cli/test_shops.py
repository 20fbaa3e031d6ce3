"""``shop put``, ``list``, ``show`` and ``remove``."""

import json

from tests.cli.conftest import Cli
from tests.cli.files import SHOP_FILE, changed


def test_putting_stores_a_draft_and_publishes_nothing(cli: Cli) -> None:
    cli.fine("shop", "put", cli.file())
    assert cli.fine("shop", "show", "balkonbloem") == SHOP_FILE
    assert cli.fine("shop", "list").split() == ["balkonbloem", "not", "published"]
    assert cli.fine("versions", "balkonbloem") == ""
    assert cli.visit("/p/balkonbloem/nl").status_code == 404


def test_a_file_can_come_from_standard_input_with_a_byte_order_mark(cli: Cli) -> None:
    cli.fine("shop", "put", "-", given=b"\xef\xbb\xbf" + SHOP_FILE.encode())
    assert cli.fine("shop", "show", "balkonbloem") == SHOP_FILE


def test_putting_again_replaces_the_draft_and_leaves_the_page(cli: Cli) -> None:
    cli.publish()
    before = cli.visit("/p/balkonbloem/nl").text
    cli.fine("shop", "put", cli.file(changed("Dorpsstraat 1", "Dorpsstraat 2")))
    assert "Dorpsstraat 2" in cli.fine("shop", "show", "balkonbloem")
    assert cli.visit("/p/balkonbloem/nl").text == before


def test_shops_are_listed_as_json(cli: Cli) -> None:
    cli.publish()
    cli.fine("shop", "put", cli.file(changed('id = "balkonbloem"', 'id = "anders"')))
    assert json.loads(cli.fine("shop", "list", "--format", "json")) == [
        {"id": "anders", "version": None},
        {"id": "balkonbloem", "version": 1},
    ]


def test_a_removed_shop_is_gone_and_keeps_its_history(cli: Cli) -> None:
    cli.publish()
    assert "its history is kept" in cli.fine("shop", "remove", "balkonbloem")
    for path in ("/p/balkonbloem", "/p/balkonbloem/nl", "/e/balkonbloem/de", "/p/balkonbloem/en.json"):
        assert cli.visit(path).status_code == 410, path
    assert cli.fine("shop", "list") == ""
    assert cli.fine("versions", "balkonbloem").startswith("1 ")


def test_nothing_is_published_for_a_removed_shop_until_it_is_put_again(cli: Cli) -> None:
    cli.publish()
    cli.fine("shop", "remove", "balkonbloem")
    assert "was removed" in cli.refused("publish", "balkonbloem")[0]
    cli.fine("shop", "put", cli.file())
    assert cli.visit("/p/balkonbloem/nl").status_code == 200


def test_a_purged_shop_leaves_nothing_but_its_id(cli: Cli) -> None:
    cli.publish()
    assert "history deleted" in cli.fine("shop", "remove", "balkonbloem", "--purge")
    assert cli.visit("/p/balkonbloem/nl").status_code == 410
    assert cli.fine("versions", "balkonbloem") == ""
    assert cli.refused("shop", "show", "balkonbloem") == ["shop 'balkonbloem' is not known"]
    (line,) = cli.refused("shop", "put", cli.file())
    assert "was purged and its id stays taken" in line


def test_a_shop_that_nobody_put_is_named(cli: Cli) -> None:
    for words in (("shop", "show"), ("shop", "remove"), ("publish",), ("versions",)):
        (line,) = cli.refused(*words, "nobody")
        assert line.startswith("shop 'nobody' is not known")


def test_the_schema_of_shop_files_is_printed(cli: Cli) -> None:
    schema = json.loads(cli.fine("shop", "schema"))
    assert schema["$schema"] == "https://json-schema.org/draft/2020-12/schema"
