"""Vendors without a module."""

import pytest

from plugin_host.api import (
    API,
    Contact,
    Criterion,
    Data,
    Entity,
    Hosting,
    Period,
    Retention,
    Role,
    RunBy,
    Shipping,
    Start,
    Unit,
)
from plugin_host.policy.shop import Use
from plugin_host.policy.shopfile.other_vendors import vendor_id
from tests.shopfile.sample import REGISTRY, problem, read, written


def entry(text: str) -> str:
    return f"[[other_vendors]]\n{text}\n"


CARRIER = 'service = "shipping"\nname = "Jansen Transport"'


def uses_of(*entries: str) -> tuple[Use, ...]:
    return read(written(tables="".join(map(entry, entries)))).uses


def test_a_service_and_a_name_are_enough() -> None:
    (use,) = uses_of(CARRIER)
    assert (use.own, use.services, use.path) == (True, ("shipping",), "other_vendors[0]")
    assert (use.vendor.api, use.vendor.id, use.vendor.name) == (API, "other-jansen-transport", "Jansen Transport")
    assert use.vendor.entity is None
    assert use.vendor.services == (Shipping(),)


def test_everything_that_the_shop_says_is_kept() -> None:
    (use,) = uses_of(
        CARRIER
        + """
        website = "http://jansen.example"
        legal_name = "Jansen B.V."
        country = "NL"
        address = "Kade 1, 1000 AA Haven"
        privacy_url = "https://jansen.example/statement"
        role = "controller"
        data = ["name", "address"]
        retention = { years = 2, start = "order" }
        contact = "email"
        agreement = true
        """
    )
    service = use.vendor.services[0]
    assert use.vendor.entity == Entity("Jansen B.V.", "NL", "Kade 1, 1000 AA Haven")
    assert (use.vendor.website, use.vendor.privacy_url) == ("http://jansen.example", "https://jansen.example/statement")
    assert (service.role, service.data) == (Role.CONTROLLER, (Data.NAME, Data.ADDRESS))
    assert service.retention == Retention(period=Period(2, Unit.YEARS), start=Start.ORDER)
    assert use.answers == {"shipping": {"contact": Contact.EMAIL, "agreement": True}}


def test_a_country_alone_gives_an_entity_of_the_same_name() -> None:
    (use,) = uses_of(CARRIER + '\ncountry = "BE"')
    assert use.vendor.entity == Entity("Jansen Transport", "BE")


def test_an_unknown_country_stays_unknown() -> None:
    (use,) = uses_of(CARRIER + '\nlegal_name = "Jansen B.V."')
    assert use.vendor.entity == Entity("Jansen B.V.", "")


def test_every_kind_of_service_can_be_given() -> None:
    kinds = [kind.id for section in REGISTRY.sections for kind in section.kinds]
    uses = uses_of(*(f'service = "{kind}"\nname = "Party {kind}"' for kind in kinds))
    assert [use.services for use in uses] == [(kind,) for kind in kinds]


def test_entries_of_equal_name_are_one_party() -> None:
    uses = uses_of(
        'service = "hosting"\nname = "Klein"\ncountry = "NL"\nform = "full"\nagreement = true',
        CARRIER,
        'service = "business_email"\nname = "Klein"\nwebsite = "https://klein.example"\nagreement = false',
    )
    assert [use.vendor.id for use in uses] == ["other-klein", "other-jansen-transport"]
    assert uses[0].services == ("hosting", "business_email")
    assert uses[0].vendor.website == "https://klein.example"
    assert uses[0].answers["business_email"] == {"agreement": False}
    assert uses[0].answers["hosting"]["agreement"] is True


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ('country = "NL"', 'country = "BE"'),
        ('website = "https://a.example"', 'website = "https://b.example"'),
        ('legal_name = "A"', 'legal_name = "B"'),
        ('privacy_url = "https://a.example"', 'privacy_url = "https://b.example"'),
        ('address = "A"', 'address = "B"'),
    ],
)
def test_a_party_that_contradicts_itself_is_an_error(first: str, second: str) -> None:
    name = 'name = "Klein"'
    tables = entry(f'service = "hosting"\n{name}\n{first}') + entry(f'service = "shipping"\n{name}\n{second}')
    found = problem(written(tables=tables))
    assert found.where == f"other_vendors[1].{second.split()[0]}"
    assert "as in other_vendors[0]" in found.allowed


def test_a_name_is_written_in_one_way() -> None:
    tables = entry('service = "hosting"\nname = "Klein"') + entry('service = "shipping"\nname = "KLEIN"')
    assert problem(written(tables=tables)).where == "other_vendors[1].name"


def test_the_same_service_twice_is_an_error() -> None:
    assert problem(written(tables=entry(CARRIER) * 2)).where == "other_vendors[1]"


def test_parties_of_different_service_may_differ_in_role_and_data() -> None:
    (use,) = uses_of(
        'service = "hosting"\nname = "Klein"\nrole = "processor"\ndata = ["ip_address"]',
        'service = "accounting"\nname = "Klein"\nrole = "controller"\nretention = "tax"',
    )
    assert [service.role for service in use.vendor.services] == [Role.PROCESSOR, Role.CONTROLLER]
    assert use.vendor.services[1].retention == Retention(criterion=Criterion.TAX)


@pytest.mark.parametrize(
    ("text", "where", "nearest"),
    [
        ('service = "shiping"\nname = "A"', "other_vendors[0].service", "shipping"),
        ('name = "A"', "other_vendors[0].service", ""),
        ('service = "shipping"', "other_vendors[0].name", ""),
        (CARRIER + '\nrole = "procesor"', "other_vendors[0].role", "processor"),
        (CARRIER + '\ndata = ["nmae"]', "other_vendors[0].data[0]", "name"),
        (CARRIER + '\ncontakt = "none"', "other_vendors[0].contakt", "contact"),
        (CARRIER + '\npay_later = "none"', "other_vendors[0].pay_later", ""),
        (CARRIER + '\nhosted_by = "x"', "other_vendors[0].hosted_by", ""),
        (CARRIER + '\nprivacy_url = "http://a.example"', "other_vendors[0].privacy_url", ""),
        (CARRIER + '\nretention = "taxx"', "other_vendors[0].retention", "tax"),
        (CARRIER + "\nretention = 7", "other_vendors[0].retention", ""),
        (CARRIER + "\nretention = { years = 7 }", "other_vendors[0].retention.start", ""),
        (CARRIER + '\nretention = { start = "order" }', "other_vendors[0].retention", ""),
        (CARRIER + '\nretention = { years = 7, days = 1, start = "order" }', "other_vendors[0].retention", ""),
        (CARRIER + '\nretention = { years = 0, start = "order" }', "other_vendors[0].retention.years", ""),
        (CARRIER + '\nname2 = "A"', "other_vendors[0].name2", "name"),
        (CARRIER.replace("Jansen Transport", "[NAME]"), "other_vendors[0].name", ""),
    ],
)
def test_a_wrong_entry_is_told(text: str, where: str, nearest: str) -> None:
    found = problem(written(tables=entry(text)))
    assert found.where == where
    assert not nearest or found.nearest == nearest


@pytest.mark.parametrize("text", ["other_vendors = 1", "other_vendors = [1]", "other_vendors = {}"])
def test_other_vendors_are_tables(text: str) -> None:
    assert "table" in problem(f"{text}\n".encode() + written()).allowed


def test_another_vendor_can_host_the_shop() -> None:
    host = entry('service = "hosting"\nname = "Klein Host"')
    shop = read(written(tables=f'[vendors.bookshop]\nrun_by = "host"\n{host}'))
    assert shop.uses[0].hosted_by == "other-klein-host"
    shop = read(written(tables=f'[vendors.bookshop]\nhosted_by = "Klein Host"\n{host}'))
    assert shop.uses[0].hosted_by == "other-klein-host"


def test_another_shop_software_can_be_hosted() -> None:
    tables = "[vendors.hallhost]\n" + entry('service = "shop_software"\nname = "Zelfbouw"\nhosted_by = "hallhost"')
    use = read(written(tables=tables)).uses[1]
    assert use.hosted_by == "hallhost"
    assert use.answers == {"shop_software": {"run_by": RunBy.HOST}}
    assert isinstance(read(written(tables=tables)).uses[0].vendor.services[0], Hosting)


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("Jansen Transport", "other-jansen-transport"),
        ("Café Müßig & Sønner B.V.", "other-cafe-mussig-sonner-b-v"),
        ("Łódź", "other-lodz"),
        ("x" * 200, "other-" + "x" * 50),
    ],
)
def test_the_id_is_the_name_in_plain_letters(name: str, expected: str) -> None:
    assert vendor_id(name) == expected


def test_names_in_other_scripts_have_ids_of_their_own() -> None:
    ids = {vendor_id("花屋"), vendor_id("Цветя"), vendor_id("!?")}
    assert len(ids) == 3
