"""What a shop states of the service of a vendor without a module: cookies, transfer, terms; and vendors that have one."""

import pytest

from plugin_host.api import (
    Access,
    Advertising,
    Analytics,
    Content,
    Cookie,
    CookieUse,
    DeviceStorage,
    Media,
    Service,
    Storage,
    Transfer,
    TransferKind,
)
from plugin_host.policy.findings import Severity
from tests.shopfile.sample import problem, problems, read, written
from tests.support import findings

MEDIA = '[[other_vendors]]\nservice = "media"\nname = "Kijkdoos"\n'
ANALYTICS = '[[other_vendors]]\nservice = "analytics"\nname = "Telraam"\n'
ADVERTISING = '[[other_vendors]]\nservice = "advertising"\nname = "Reclamezuil"\n'


def service_of(tables: str) -> Service:
    return read(written(tables=tables)).uses[0].vendor.services[0]


def test_cookies_are_read() -> None:
    service = service_of(
        MEDIA
        + """cookies = [
        { name = "kd_*", purpose = "statistics", days = 30 },
        { name = "kd_visit", purpose = "session", days = 0, essential = true, read_by = "vendor" },
        { name = "kd_seen", purpose = "video", minutes = 30, read_by = "shop", storage = "local" },
        { name = "kd_pixel", purpose = "advertising", storage = "pixel" },
        ]"""
    )
    assert service.cookies == (
        Cookie("kd_*", CookieUse.STATISTICS, 30, access=Access.BOTH),
        Cookie("kd_visit", CookieUse.SESSION, 0, essential=True, access=Access.THIRD),
        Cookie("kd_seen", CookieUse.VIDEO, None, storage=Storage.LOCAL, minutes=30),
        Cookie("kd_pixel", CookieUse.ADVERTISING, None, access=Access.BOTH, storage=Storage.PIXEL),
    )


def test_cookies_may_stand_in_tables_of_their_own() -> None:
    tables = MEDIA + '[[other_vendors.cookies]]\nname = "kd"\npurpose = "video"\n'
    assert [cookie.name for cookie in service_of(tables).cookies] == ["kd"]


@pytest.mark.parametrize(
    ("second", "where", "nearest"),
    [
        ('{ name = "b", purpose = "statistics", days = -1 }', "[1].days", ""),
        ('{ name = "b", purpose = "statistics", days = 1.5 }', "[1].days", ""),
        ('{ name = "b", purpose = "statistics", days = 1, minutes = 1 }', "[1].minutes", ""),
        ('{ name = "b", purpose = "statistics", minutes = 0 }', "[1].minutes", ""),
        ('{ name = "b", purpose = "statistic" }', "[1].purpose", "statistics"),
        ('{ name = "b" }', "[1].purpose", ""),
        ('{ purpose = "statistics" }', "[1].name", ""),
        ('{ name = " ", purpose = "statistics" }', "[1].name", ""),
        ('{ name = "_ga_XXXX", purpose = "statistics" }', "[1].name", ""),
        ('{ name = "b", purpose = "statistics", essential = "no" }', "[1].essential", ""),
        ('{ name = "b", purpose = "statistics", read_by = "vendors" }', "[1].read_by", "vendor"),
        ('{ name = "b", purpose = "statistics", storage = "cooky" }', "[1].storage", "cookie"),
        ('{ name = "b", purpose = "statistics", day = 3 }', "[1].day", "days"),
        ('{ name = "a", purpose = "statistics", days = 2 }', "[1].name", ""),
        ('"b"', "[1]", ""),
    ],
)
def test_a_wrong_cookie_is_told(second: str, where: str, nearest: str) -> None:
    found = problem(written(tables=f'{MEDIA}cookies = [{{ name = "a", purpose = "video", days = 1 }}, {second}]'))
    assert (found.where, found.nearest) == (f"other_vendors[0].cookies{where}", nearest)


def test_every_wrong_cookie_is_told() -> None:
    found = problems(written(tables=f'{MEDIA}cookies = [{{ name = "a", days = "1" }}, {{ purpose = "video" }}]'))
    assert [item.where.removeprefix("other_vendors[0].cookies") for item in found] == [
        "[0].purpose",
        "[0].days",
        "[1].name",
    ]


def test_cookies_are_a_list_of_tables() -> None:
    found = problem(written(tables=MEDIA + 'cookies = { name = "a", purpose = "video" }'))
    assert found.where == "other_vendors[0].cookies"
    assert '{ name = "_sid*", purpose = "statistics", days = 30 }' in found.allowed


def test_a_party_describes_a_cookie_in_one_way() -> None:
    cookie = 'cookies = [{ name = "kd", purpose = "video", days = %d }]\n'
    other = MEDIA.replace("media", "analytics")
    assert not problems(written(tables=MEDIA + cookie % 1 + other + cookie % 1))
    found = problem(written(tables=MEDIA + cookie % 1 + other + cookie % 2))
    assert (found.where, "other_vendors[0]" in found.found) == ("other_vendors[1].cookies[0]", True)


def test_statistics_may_do_without_the_device() -> None:
    service = service_of(ANALYTICS + 'storage = "none"')
    assert isinstance(service, Analytics)
    assert service.storage is DeviceStorage.NONE
    cookies = 'storage = "none"\ncookies = [{ name = "a", purpose = "statistics" }]'
    assert problem(written(tables=ANALYTICS + cookies)).where == "other_vendors[0].storage"
    assert problem(written(tables=ADVERTISING + 'storage = "none"')).where == "other_vendors[0].storage"


def test_media_say_what_they_are_and_whether_they_store_anything() -> None:
    service = service_of(MEDIA + 'storage = "none"\ncontent = "typefaces"')
    assert isinstance(service, Media)
    assert (service.storage, service.content) == (DeviceStorage.NONE, Content.TYPEFACES)


def test_terms_and_arrangement_are_read() -> None:
    service = service_of(
        ADVERTISING
        + 'role = "joint"\nterms_url = "https://zuil.example/t"\narrangement_url = "https://zuil.example/joint"'
    )
    assert isinstance(service, Advertising)
    assert (service.terms_url, service.arrangement_url) == ("https://zuil.example/t", "https://zuil.example/joint")


@pytest.mark.parametrize(
    ("text", "where"),
    [
        (ADVERTISING + 'arrangement_url = "http://zuil.example"', "other_vendors[0].arrangement_url"),
        (ADVERTISING + 'terms_url = "zuil.example"', "other_vendors[0].terms_url"),
        (MEDIA + 'arrangement_url = "https://kijkdoos.example"', "other_vendors[0].arrangement_url"),
    ],
)
def test_a_wrong_address_is_told(text: str, where: str) -> None:
    assert problem(written(tables=text)).where == where


def test_a_transfer_is_read() -> None:
    stated = 'ground = "scc", country = "US", importer = "Kijkdoos Inc.", copy_url = "https://kijkdoos.example/scc"'
    assert service_of(f"{MEDIA}transfer = {{ {stated} }}").transfer == Transfer(
        kind=TransferKind.SCC, country="US", importer="Kijkdoos Inc.", copy_url="https://kijkdoos.example/scc"
    )
    short = service_of(MEDIA + 'transfer = { ground = "adequacy", country = "GB" }').transfer
    assert short == Transfer(kind=TransferKind.ADEQUACY, country="GB")


@pytest.mark.parametrize(
    ("text", "where", "nearest"),
    [
        ('transfer = { ground = "dpf", country = "US" }', "transfer.ground", ""),
        ('transfer = { ground = "adequate", country = "GB" }', "transfer.ground", "adequacy"),
        ('transfer = { country = "US" }', "transfer.ground", ""),
        ('transfer = { ground = "scc" }', "transfer.country", ""),
        ('transfer = { ground = "scc", country = "USA" }', "transfer.country", ""),
        ('transfer = { ground = "scc", country = "NO" }', "transfer.country", ""),
        ('transfer = { ground = "scc", country = "US", copy = "https://k.example" }', "transfer.copy", "copy_url"),
        ('transfer = { ground = "scc", country = "US", copy_url = "k.example" }', "transfer.copy_url", ""),
        ('transfer = { ground = "adequacy", country = "GB", copy_url = "https://k.example" }', "transfer.copy_url", ""),
        ('transfer = { ground = "scc", country = "US", importer = "[NAME]" }', "transfer.importer", ""),
        ('transfer = "scc"', "transfer", ""),
        ('transfer = { ground = "scc", country = "US" }\ntransfer_ground = "scc"', "transfer_ground", ""),
    ],
)
def test_a_wrong_transfer_is_told(text: str, where: str, nearest: str) -> None:
    found = problem(written(tables=MEDIA + text))
    assert found.where == f"other_vendors[0].{where}"
    assert not nearest or found.nearest == nearest


@pytest.mark.parametrize(
    ("name", "kind", "module"),
    [
        ("PAYMILL", "payments", "paymill"),
        ("Hall Host", "hosting", "hallhost"),
        ("office365", "business_email", "millmail-365"),
        ("QuayDNS", "business_email", "quaydns"),
    ],
)
def test_a_service_of_a_vendor_with_a_module_is_not_another_vendors(name: str, kind: str, module: str) -> None:
    found = problem(written(tables=f'[[other_vendors]]\nservice = "{kind}"\nname = "{name}"'))
    assert found.where == "other_vendors[0].name"
    assert f"use [vendors.{module}]" in found.allowed


def test_a_service_that_the_module_does_not_offer_may_be_another_vendors() -> None:
    assert not problems(written(tables='[[other_vendors]]\nservice = "shipping"\nname = "Paymill"'))


COMMON = 'country = "US"\ndata = ["ip_address"]\nretention = { days = 30, start = "collection" }\n'
TRANSFER = 'transfer = { ground = "scc", country = "US", copy_url = "https://vendor.example/scc" }\n'
COOKIES = 'cookies = [{ name = "v_*", purpose = "statistics", days = 30 }]\n'


@pytest.mark.parametrize(
    "entry",
    [
        ANALYTICS + 'role = "processor"\nagreement = true\nasked = "consent"\nreuse = "none"\n' + COOKIES,
        ANALYTICS + 'role = "processor"\nagreement = true\nasked = "exempt"\nreuse = "none"\nstorage = "none"\n',
        ADVERTISING + 'role = "joint"\nconsent = true\narrangement_url = "https://zuil.example/joint"\n' + COOKIES,
        MEDIA + 'role = "controller"\nload = "click"\nconsent = true\n' + COOKIES,
    ],
)
def test_what_a_shop_can_say_of_a_vendor_without_a_module_is_enough_to_publish(entry: str) -> None:
    found = findings(read(written(tables=entry + COMMON + TRANSFER)))
    assert not [str(item) for item in found if item.severity is Severity.ERROR and "other_vendors" in item.where]
