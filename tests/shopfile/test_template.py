"""A new shop file to start from."""

import re
import tomllib

import pytest

from plugin_host.policy.shopfile import ShopFileError, new_shop_file
from tests.shopfile.sample import REGISTRY, VENDORS, FakeRegistry, problems, read

ALL = [vendor.id for vendor in VENDORS]
FILLED = {
    "id": "balkonbloem",
    "name": "Balkonbloem",
    "website": "https://balkonbloem.example",
    "street": "Dorpsstraat 1",
    "postal_code": "1234 AB",
    "city": "Utrecht",
    "country": "NL",
    "email": "info@balkonbloem.example",
}


def new(*vendors: str) -> str:
    return new_shop_file(REGISTRY, vendors, translate=str)


def fill(text: str) -> str:
    return re.sub(r'^(\w+) = ""$', lambda match: f'{match[1]} = "{FILLED[match[1]]}"', text, flags=re.MULTILINE)


def test_every_required_value_is_empty_and_gives_one_message() -> None:
    found = [item.where.rpartition(".")[2] for item in problems(new("paymill", "allshop"))]
    assert sorted(found) == sorted(FILLED)


def test_with_the_required_values_filled_in_it_is_read() -> None:
    shop = read(fill(new(*(name for name in ALL if name != "boundshop"))).encode())
    assert [use.vendor.id for use in shop.uses] == [name for name in ALL if name != "boundshop"]
    assert shop.languages == ("en",)


def test_every_question_is_a_comment_before_its_key() -> None:
    lines = new("paymill").splitlines()
    at = lines.index('# pay_later = ""')
    assert lines[at - 3 : at] == [
        "# Later?",
        '#   "none": paying later is not offered',
        '#   "third_party": another company, through the payment company',
    ]


def test_an_answer_that_was_not_chosen_is_noticed() -> None:
    text = fill(new("paymill")).replace('# pay_later = ""', 'pay_later = ""')
    assert [item.where for item in problems(text)] == ["vendors.paymill.pay_later"]


def test_every_commented_key_is_known_when_the_comment_is_removed() -> None:
    text = fill(new(*ALL))
    keys = re.compile(r'^# (\w+ = (?:""|\[""\]|\["\w+"\])|\[[^\]]+\]+)$', re.MULTILINE)
    opened = keys.sub(lambda match: match[1], text)
    tomllib.loads(opened)
    assert not [item for item in problems(opened) if "unknown" in item.found]


def test_it_asks_nothing_that_follows_from_the_vendor() -> None:
    text = new("paymill")
    assert "agreement = " not in text
    assert "agreement = " in new("starsay"), "a processor for invitations"
    assert "hosted_by" not in new("bookshop", "hallhost")
    assert "hosted_by" in new("bookshop", "hallhost", "quaydns")
    assert "services = " not in text


def test_other_services_have_tables_of_their_own() -> None:
    text = new("quaydns")
    assert '# services = ["hosting"]' in text
    assert "# [vendors.quaydns.business_email]" in text


def test_comments_are_translated() -> None:
    text = new_shop_file(REGISTRY, ["paymill"], language="nl", translate=lambda text: f"<{text}>")
    assert "# <Later?>" in text
    assert '#   "none": <paying later is not offered>' in text
    assert 'languages = ["nl"]' in text


def test_a_hostile_translation_stays_a_comment() -> None:
    text = new_shop_file(REGISTRY, ["paymill"], translate=lambda text: f"{text}\n[evil]\r\nx = 1\u2028\x00")
    assert tomllib.loads(text).keys() == tomllib.loads(new("paymill")).keys()


def test_unknown_and_refused_vendors_are_told_all_at_once() -> None:
    registry = FakeRegistry(refused={"brokenpay": "ImportError"})
    with pytest.raises(ShopFileError) as caught:
        new_shop_file(registry, ["paymil", "office365", "brokenpay"], translate=str)
    assert [item.nearest for item in caught.value.problems] == ["paymill", "millmail-365", ""]


def test_a_vendor_named_twice_stands_there_once() -> None:
    assert new("paymill", "paymill") == new("paymill")


def test_no_line_is_too_long_to_read() -> None:
    assert max(map(len, new(*ALL).splitlines())) <= 120
