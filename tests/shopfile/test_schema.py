"""The JSON Schema of the shop file."""

import tomllib

import pytest

from tests.shopfile.sample import problems, written
from tests.shopfile.schemas import SCHEMA, check, is_valid


def valid(data: bytes) -> bool:
    return is_valid(tomllib.loads(data.decode()))


def test_the_schema_is_a_schema() -> None:
    check()
    assert SCHEMA["$schema"] == "https://json-schema.org/draft/2020-12/schema"


@pytest.mark.parametrize(
    "tables",
    [
        "",
        "[privacy_contact]",
        '[practices]\nmarkets = ["NL"]\nguest_checkout = true\nmeasures = []\nnewsletter = "both"',
        '[vendors.paymill]\npay_later = "third_party"',
        '[vendors.allshop]\nservices = ["accounting", "hosting"]\n[vendors.allshop.hosting]\nform = "cdn"',
        '[vendors.allshop]\nservices = ["hosting"]\nform = "cdn"',
        '[vendors.bookshop]\nhosted_by = "hallhost"\n[vendors.hallhost]',
        '[[other_vendors]]\nservice = "shipping"\nname = "J"\ncontact = "none"\nretention = "tax"',
        '[[other_vendors]]\nservice = "media"\nname = "J"\nretention = { days = 3, start = "order" }',
        '[[other_vendors]]\nservice = "media"\nname = "J"\ncookies = [{ name = "x*", purpose = "video", days = 0 }]',
        '[[other_vendors]]\nservice = "media"\nname = "J"\ntransfer = { ground = "bcr", country = "US" }',
        '[[other_vendors]]\nservice = "analytics"\nname = "J"\nstorage = "none"\nterms_url = "https://j.example/t"',
        '[[other_vendors]]\nservice = "advertising"\nname = "J"\narrangement_url = "https://j.example/a"',
    ],
)
def test_a_valid_file_is_valid(tables: str) -> None:
    assert not problems(written(tables=tables))
    assert valid(written(tables=tables))


@pytest.mark.parametrize(
    "tables",
    [
        "[practise]",
        '[practices]\nnewsletter = "maybe"',
        "[practices]\nguest_chekout = true",
        '[practices]\nmarkets = ["XX"]',
        "[retention]\norder_years = 0",
        "[retention]\norder_years = 2.5",
        '[privacy_contact]\nemail = "nobody"',
        "[vendors.nobody]",
        '[vendors.paymill]\npay_later = "own"',
        "[vendors.paymill]\nservices = []",
        '[vendors.paymill]\nservices = ["hosting"]',
        '[vendors.quaydns]\nform = "saas"',
        '[vendors.quaydns]\nhosted_by = "x"',
        '[[other_vendors]]\nservice = "shipping"',
        '[[other_vendors]]\nservice = "ship"\nname = "J"',
        '[[other_vendors]]\nservice = "shipping"\nname = "J"\npay_later = "none"',
        '[[other_vendors]]\nservice = "shipping"\nname = "J"\nretention = { days = 3 }',
        '[[other_vendors]]\nservice = "shipping"\nname = "J"\nprivacy_url = "http://j.example"',
        '[[other_vendors]]\nservice = "shipping"\nname = "J"\narrangement_url = "https://j.example"',
        '[[other_vendors]]\nservice = "media"\nname = "J"\ncookies = [{ name = "x", days = 1 }]',
        '[[other_vendors]]\nservice = "media"\nname = "J"\ncookies = [{ name = "x", purpose = "video", weeks = 1 }]',
        '[[other_vendors]]\nservice = "media"\nname = "J"\ntransfer = { ground = "dpf", country = "US" }',
        '[appearance]\ntheme = "red"',
    ],
)
def test_an_invalid_file_is_invalid(tables: str) -> None:
    assert problems(written(tables=tables))
    assert not valid(written(tables=tables))


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ('"balkonbloem"', '"Balkonbloem"'),
        ('"Balkonbloem"', '""'),
        ("schema = 1", "schema = 2"),
        ('["nl", "en", "de"]', '["xx"]'),
        ('["nl", "en", "de"]', "[]"),
        ('"https://balkonbloem.example"', '"balkonbloem.example"'),
        ('city = "Utrecht"', ""),
        ('city = "Utrecht"', 'city = "Ut\\u202erecht"'),
        ('country = "NL"', 'country = "Nederland"'),
    ],
)
def test_a_wrong_value_about_the_shop_is_invalid(old: str, new: str) -> None:
    data = written().replace(old.encode(), new.encode(), 1)
    assert data != written()
    assert problems(data)
    assert not valid(data)


def test_every_question_is_described() -> None:
    described = SCHEMA["properties"]["vendors"]["properties"]["paymill"]["properties"]["pay_later"]["description"]
    assert described == (
        "Later? none: paying later is not offered; third_party: another company, through the payment company"
    )
