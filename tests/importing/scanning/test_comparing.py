"""What a page uses, set against what a shop declares."""

from collections.abc import Iterable

import pytest

from plugin_host.importing.scanning.comparing import Used
from plugin_host.policy.shop import Shop, Use
from tests.importing.scanning.pages import ADS, KASSA, POST, RECORDER, TELLER, compared, entry, har, own, used
from tests.support import shop, use

HOME = entry("https://balkonbloem.example/")


def page(*urls: str) -> bytes:
    return har(HOME, *map(entry, urls))


def vendors(found: Iterable[Used]) -> list[str]:
    return [party.vendor for item in found for party in item.parties]


def test_what_is_declared_is_fine_and_the_rest_is_not() -> None:
    found = compared(page("https://teller.example/t.js", "https://js.kassa.example/k.js"), shop(use(TELLER)))
    assert [(item.parties[0].vendor, item.declared) for item in found.used] == [("kassa", False), ("teller", True)]
    assert vendors(found.undeclared) == ["kassa"]
    assert found.not_seen == ()


def test_a_service_that_the_shop_does_not_choose_is_not_declared() -> None:
    mail_only = Use(vendor=POST, services=("mailing",), path="vendors.post")
    found = compared(page("https://film.post.example/1"), shop(mail_only))
    assert [(party.vendor, party.service) for item in found.undeclared for party in item.parties] == [("post", "media")]


@pytest.mark.parametrize(("path", "whose"), [("/js?id=T-1", "teller"), ("/js?id=A-1", "ads")])
def test_of_a_host_that_many_share_the_path_tells(path: str, whose: str) -> None:
    assert list(used(compared(page(f"https://tag.example{path}")))) == [whose]


def test_a_path_that_is_nobodys_is_an_unknown_host() -> None:
    found = compared(page("https://tag.example/gtm.js"))
    assert used(found) == {}
    assert [unknown.host for unknown in found.unknown] == ["tag.example"]


def test_a_mark_of_several_vendors_is_one_of_them() -> None:
    found = compared(page("https://both.example/"), shop(use(KASSA)))
    assert used(found) == {"ads or recorder": [("request", "both.example/")]}
    assert len(found.undeclared) == 1


def test_a_mark_of_several_vendors_is_that_of_the_declared_one() -> None:
    found = compared(page("https://both.example/"), shop(use(RECORDER)))
    assert list(used(found)) == ["recorder"]
    assert found.undeclared == ()


def test_a_mark_of_several_vendors_says_nothing_where_one_is_certain() -> None:
    found = compared(page("https://both.example/", "https://recorder.example/"))
    assert list(used(found)) == ["recorder"]


def test_what_should_be_on_every_page_and_is_not_is_named() -> None:
    found = compared(page(), shop(use(TELLER), use(KASSA), use(ADS)))
    assert [party.vendor for party in found.not_seen] == ["ads", "teller"]


@pytest.mark.parametrize("answer", [True, False, None])
def test_what_is_conditional_is_expected_where_the_answer_agrees(answer: bool | None) -> None:
    only_recordings = use(RECORDER, recordings=answer)
    found = compared(page("https://elsewhere.example/"), shop(only_recordings))
    assert [party.vendor for party in found.not_seen] == ["recorder"]  # its other host has no condition


@pytest.mark.parametrize("name", ["Recorder", "old recorder"])
def test_a_vendor_that_the_shop_describes_itself_is_declared(name: str) -> None:
    by_hand = Use(vendor=own(name), services=("payments",), own=True, path="other_vendors[0]")
    assert compared(page("https://recorder.example/"), shop(by_hand)).undeclared == ()


def test_hosts_of_a_party_that_the_shop_describes_itself_are_known() -> None:
    by_hand = Use(vendor=own("Jansen", "https://www.jansen.example/"), services=("payments",), own=True, path="x")
    found = compared(page("https://cdn.jansen.example/a", "https://other.example/b"), shop(by_hand))
    assert [unknown.host for unknown in found.unknown] == ["other.example"]


def test_an_unknown_host_near_a_vendors_website_says_so() -> None:
    found = compared(page("https://cdn.teller-company.example/a", "https://x.example/"))
    assert [(unknown.host, unknown.near) for unknown in found.unknown] == [
        ("cdn.teller-company.example", "teller"),
        ("x.example", ""),
    ]


@pytest.mark.parametrize(
    ("url", "other"),
    [
        ("https://www.balkonbloem.example/", ""),
        ("https://winkel.balkonbloem.example/", ""),
        ("https://x.example/", "x.example"),
    ],
)
def test_a_page_of_another_website_is_said(url: str, other: str) -> None:
    assert compared(har(entry(url)), shop()).other_page == other


def test_without_a_shop_nothing_is_declared_or_expected() -> None:
    found = compared(page("https://teller.example/"))
    assert [item.declared for item in found.used] == [False]
    assert (found.not_seen, found.other_page) == ((), "")


def test_the_shop_of_these_tests_has_the_website_of_the_page() -> None:
    made: Shop = shop()
    assert made.website == "https://balkonbloem.example"
