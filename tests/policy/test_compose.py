import re
from collections.abc import Iterator
from dataclasses import fields, replace
from enum import Enum
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from plugin_host.api import (
    Accounting,
    AccountingForm,
    Cookie,
    CookieUse,
    Data,
    Entity,
    HostingForm,
    OwnUse,
    PayLater,
    Payments,
    Role,
    RunBy,
    Service,
    Shipping,
    ShopSoftware,
    Text,
    Transfer,
    TransferKind,
    Vendor,
)
from plugin_host.api.core import MailBasis, Practices
from plugin_host.formats.json import canonical
from plugin_host.policy.compose import compose
from plugin_host.policy.findings.text_checks import text_findings, texts
from plugin_host.policy.shop import Contact, Shop, Use
from plugin_host.policy.tree import Policy, PolicySection
from plugin_host.registry import Registry, discover
from plugin_host.sections import SECTIONS
from tests import support
from tests.findings import cases as given_services
from tests.policy.services import _of_type
from tests.support import OPERATOR, policy, said, sections, shop, use, vendor

NAMES = ("Mollie B.V.", "Jansen & Zn.", "O'Neill", "Łódź", "*Ster*", "e-Boekhouden", "bol", "שלום", "<b>", "1. Bakker")


@pytest.fixture(scope="module")
def registry() -> Registry:
    return discover(SECTIONS)


def _answer(draw: st.DrawFn, ask: Any) -> Any:
    if ask.offered:
        return draw(st.sampled_from(ask.offered))
    found = [value for value in _of_type(ask.of) if value is not None]
    return draw(st.sampled_from(found))


@st.composite
def uses(draw: st.DrawFn, registry: Registry) -> tuple[Use, ...]:
    found = []
    for vendor_id in draw(st.lists(st.sampled_from(list(registry.ids())), max_size=8, unique=True)):
        of = registry.loaded[vendor_id].vendor
        chosen = draw(st.lists(st.sampled_from(of.services), min_size=1, unique_by=lambda service: service.kind))
        answers = {
            service.kind: {key: _answer(draw, ask) for key, ask in service.questions().items() if draw(st.booleans())}
            for service in chosen
        }
        kinds = tuple(service.kind for service in chosen)
        found.append(Use(vendor=of, services=kinds, answers=answers, path=f"vendors.{vendor_id}"))
    return tuple(found)


@st.composite
def practices(draw: st.DrawFn) -> Practices:
    found: dict[str, Any] = {}
    for item in fields(Practices):
        value: Any = getattr(support.PRACTICES, item.name)
        if isinstance(value, bool):
            value = draw(st.sampled_from((None, True, False)))
        elif isinstance(value, tuple) or value is None:
            value = draw(st.sampled_from((None, value)))
        else:
            of: type[Enum] = type(value)
            value = draw(st.sampled_from([None, *of]))
        found[item.name] = value
    return Practices(**found)


@st.composite
def shops(draw: st.DrawFn, registry: Registry) -> Shop:
    name, legal = draw(st.sampled_from(NAMES)), draw(st.sampled_from(NAMES))
    return replace(
        support.SHOP,
        name=name,
        controller=replace(
            support.CONTROLLER, name=legal, country=draw(st.sampled_from(("NL", "BE", "FR", "PL", "GB")))
        ),
        brand=draw(st.sampled_from(("", *NAMES))),
        privacy_contact=draw(st.sampled_from((None, Contact(role="klantenservice", email="hulp@balkonbloem.example")))),
        practices=draw(practices()),
        clocks=draw(st.sampled_from((support.CLOCKS, type(support.CLOCKS)()))),
        uses=draw(uses(registry)),
    )


@given(data=st.data())
@settings(max_examples=120, deadline=None, database=None)
def test_any_shop_gets_a_policy_without_a_fault_in_its_text(registry: Registry, data: st.DataObject) -> None:
    drawn = data.draw(shops(registry))
    world = support.world(drawn, data.draw(st.sampled_from((None, OPERATOR))))
    found = compose(world, "en", support.english)
    faults = [finding.message for finding in text_findings(world, found)]
    assert faults == []
    assert _dangling(found) == set()
    _no_empty_heading(found.sections)


def _dangling(found: Policy) -> set[str]:
    """Links within the page that lead nowhere."""
    ids = set(sections(found))
    ids |= {clause.id for section in sections(found).values() for clause in section.vendors}
    linked = {target for _, text in texts(found) for target in re.findall(r"\]\(#([^)]*)\)", text)}
    return linked - ids | ({row.anchor for row in found.recipients} - ids)


def _no_empty_heading(found: tuple[PolicySection, ...]) -> None:
    for section in found:
        assert section.title.strip()
        assert not section.empty, section.id
        for clause in section.vendors:
            assert clause.paragraphs, clause.id
        _no_empty_heading(section.sections)


def _everything() -> Iterator[Vendor]:
    for number, service in enumerate(vars(given_services).values()):
        if isinstance(service, Service):
            yield vendor(service, name=f"Dienst{number}")


def test_the_same_input_gives_the_same_policy() -> None:
    uses = tuple(use(of) for of in _everything())
    assert canonical(policy(shop(*uses))) == canonical(policy(shop(*uses)))


def test_ids_are_unique_in_a_policy_with_every_kind_of_service() -> None:
    found = policy(shop(*(use(of) for of in _everything())), OPERATOR)
    ids = list(sections(found))
    ids += [clause.id for section in sections(found).values() for clause in section.vendors]
    assert sorted(ids) == sorted(set(ids))
    assert _dangling(found) == set()


def test_sections_stand_in_their_order_whatever_that_of_the_shop_file() -> None:
    uses = [use(of) for of in _everything()]
    one, other = policy(shop(*uses)), policy(shop(*reversed(uses)))
    assert list(sections(one)) == list(sections(other))


def test_a_section_without_a_vendor_is_not_printed() -> None:
    assert "parties" not in sections(policy())
    found = sections(policy(shop(use(vendor(given_services.SHIPPING)))))
    assert [section.id for section in found["parties"].sections] == ["shipping"]


def test_a_policy_always_has_its_general_sections() -> None:
    top = [section.id for section in policy().sections]
    assert top == ["about", "at-a-glance", "collect", "purposes", "retention", "rights", "device", *top[-3:]]
    assert top[-2:] == ["changes", "contact"]


def test_one_row_per_role_of_a_vendor() -> None:
    rows = policy(shop(use(vendor(given_services.REVIEWS)))).recipients
    assert [(row.service, row.role.code) for row in rows] == [("reviews", "processor"), ("reviews", "controller")]
    assert [purpose.code for row in rows for purpose in row.purposes] == ["invitation", "review"]


def test_a_row_says_all_that_the_law_wants() -> None:
    (row,) = policy(shop(use(vendor(given_services.SHIPPING)))).recipients
    assert (row.entity, row.country.code, row.country.text) == ("Veldpost B.V.", "NL", "Netherlands")
    assert [data.code for data in row.data] == ["name", "email", "phone"]
    assert [basis.code for basis in row.legal_bases] == ["contract"]
    assert row.retention.text == "2 years after the order"
    assert row.transfer.code == "unknown"


def test_who_lets_customers_pay_later_is_a_recipient_too() -> None:
    later = replace(given_services.PAYMENTS, pay_later=PayLater.THIRD_PARTY, pay_later_provider="Later B.V.")
    assert [row.name for row in policy(shop(use(vendor(later)))).recipients] == ["Veldpost", "Later B.V."]
    unnamed = replace(later, pay_later_provider=None)
    assert [row.name for row in policy(shop(use(vendor(unnamed)))).recipients] == [
        "Veldpost",
        "the company you choose for paying later",
    ]


def test_who_serves_the_policy_is_a_recipient() -> None:
    (row,) = policy(operator=OPERATOR).recipients
    assert (row.vendor, row.name) == ("policy-host", "Hoster B.V.")
    assert "Hoster B.V. publishes this text for us" in said(policy(operator=OPERATOR))


WOO = ShopSoftware(role=Role.SELF, run_by=RunBy.HOST, data=(Data.NAME,))


def test_a_self_hosted_shop_names_software_that_is_no_recipient() -> None:
    found = policy(shop(use(vendor(replace(WOO, run_by=RunBy.SELF), name="Woo"))))
    assert found.recipients == ()
    assert "built with Woo and runs on our own server" in said(found)
    assert "The maker of the software receives no data from us." in said(found)


def test_the_host_is_the_recipient_where_it_runs_the_software() -> None:
    hosted = replace(use(vendor(WOO, name="Woo")), hosted_by="hostbedrijf")
    found = policy(shop(hosted, given_services.HOST))
    assert [row.name for row in found.recipients] == ["Hostbedrijf"]
    assert "runs on servers of Hostbedrijf" in said(found)


def test_books_on_an_own_server_have_no_recipient() -> None:
    found = policy(shop(use(vendor(Accounting(role=Role.SELF, form=AccountingForm.SELF, data=(Data.NAME,))))))
    assert found.recipients == ()


@pytest.mark.parametrize(
    ("form", "data"),
    [(HostingForm.REDIRECT, ["ip_address"]), (HostingForm.DNS, None), (HostingForm.FULL, ["name", "ip_address"])],
)
def test_a_host_that_only_redirects_gets_technical_data_only(form: HostingForm, data: list[str] | None) -> None:
    service = replace(given_services.HOSTING, form=form, data=(Data.NAME, Data.IP_ADDRESS), logs_ip=True)
    found = policy(shop(use(vendor(service))))
    assert [[kind.code for kind in row.data] for row in found.recipients] == ([] if data is None else [data])
    text = said(found)
    assert ("only redirects our domain name" in text) == (form is HostingForm.REDIRECT)
    assert ("logs the IP address" in text) == (form is not HostingForm.DNS)
    assert ("only manages our domain name" in text) == (form is HostingForm.DNS)


PROMISES = ("Our agreement obliges", "It may not use the data for anything else", "keep it confidential")


def test_a_controller_is_never_vouched_for_whatever_the_shop_says() -> None:
    found = said(policy(shop(use(vendor(given_services.SHIPPING), agreement=True))))
    assert not [promise for promise in PROMISES if promise in found]
    assert "decides for itself" in found


def test_a_processor_is_vouched_for_only_with_an_agreement() -> None:
    service = replace(given_services.PROCESSOR, agreement=None)
    assert "Our agreement obliges" not in said(policy(shop(use(vendor(service)))))
    assert "Our agreement obliges" in said(policy(shop(use(vendor(given_services.PROCESSOR)))))


@pytest.mark.parametrize(("country", "years"), [("NL", 7), ("BE", 10), ("FR", 10), ("AT", 7), ("ES", 6), ("IT", 10)])
def test_invoices_are_kept_as_long_as_the_law_of_the_country_says(country: str, years: int) -> None:
    found = policy(shop(controller={"country": country}))
    assert f"Invoices and payments:** for {years} years after the end of the calendar year" in said(found)


def test_invoices_of_the_one_stop_shop_are_kept_for_ten_years() -> None:
    assert "for 10 years after the end" in said(policy(shop(controller={"country": "NL"}, practices={"oss": True})))


def test_a_term_that_nobody_knows_is_not_stated() -> None:
    unknown = shop(controller={"country": "PL"})
    assert "Invoices" not in said(policy(unknown))
    assert "for 5 years after the end" in said(
        policy(replace(unknown, clocks=replace(support.CLOCKS, invoice_years=5)))
    )


def test_unanswered_practices_say_nothing() -> None:
    found = said(policy(replace(support.SHOP, practices=Practices())))
    for word in ("measures to protect", "an account", "newsletter**", "Fraud", "computer alone"):
        assert word not in found, word


@pytest.mark.parametrize(
    ("change", "marketing"),
    [
        ({}, False),
        ({"newsletter": MailBasis.CONSENT}, True),
        ({"newsletter": None}, True),
        ({"sales_calls": None}, True),
        ({"personalisation": True}, True),
    ],
)
def test_advertising_is_denied_only_where_there_is_none(change: dict[str, Any], marketing: bool) -> None:
    assert ("no-advertising" in sections(policy(shop(practices=change)))) != marketing


def test_a_vendor_that_advertises_ends_the_denial() -> None:
    service = replace(given_services.SHIPPING, own_use=(OwnUse.MARKETING,))
    found = policy(shop(use(vendor(service))))
    assert "no-advertising" not in sections(found)
    assert "**Please note:** Veldpost also uses the data for" in said(found)


def test_a_transfer_names_the_country_outside_and_its_ground() -> None:
    service = replace(given_services.SHIPPING, countries=("DE", "US"), transfer_ground=TransferKind.SCC)
    found = sections(policy(shop(use(vendor(service)))))["transfers"].items
    assert found == (
        "**Veldpost.** Where data goes: United States. The data is protected by a contract that follows the model of "
        "the European Commission (standard contractual clauses). You can ask us for a copy.",
    )


def test_a_vendor_that_says_nothing_leaves_does_not_hide_a_country_outside() -> None:
    stays = Transfer(kind=TransferKind.NONE, country="NL")
    service = replace(given_services.SHIPPING, countries=("NL", "IN"), transfer=stays)
    found = policy(shop(use(vendor(service))))
    assert found.recipients[0].transfer.code == "unknown"
    assert "India" in sections(found)["transfers"].items[0]


def test_an_unknown_country_is_never_taken_as_staying_in_the_eea() -> None:
    found = policy(shop(use(vendor(given_services.SHIPPING, entity=None))))
    assert found.recipients[0].transfer.code != "none"
    assert found.recipients[0].country.code == "unknown"


@pytest.mark.parametrize(
    ("days", "lifetime"),
    [
        (0, "until you close your browser"),
        (1, "1 day"),
        (30, "30 days"),
        (365, "1 year"),
        (730, "2 years"),
        (None, "not stated"),
    ],
)
def test_lifetimes_are_worded(days: int | None, lifetime: str) -> None:
    cookie = Cookie("_veld", CookieUse.CART, days=days)
    assert policy(shop(use(vendor(replace(given_services.MEDIA, cookies=(cookie,)))))).cookies[0].lifetime == lifetime


def test_a_cookie_is_listed_only_under_its_condition() -> None:
    ask = Payments().pay_later
    cookie = Cookie("_later", CookieUse.CHECKOUT, days=1, when=ask)  # type: ignore[arg-type]  # the question it is
    later = Payments(role=Role.CONTROLLER, data=(Data.NAME,), cookies=(cookie,))
    names = {
        answer: [row.name for row in policy(shop(use(vendor(later), pay_later=answer))).cookies] for answer in PayLater
    }
    assert names == {PayLater.NONE: [], PayLater.OWN: ["_later"], PayLater.THIRD_PARTY: ["_later"]}


def test_without_an_answer_the_form_that_discloses_most_turns_on_texts_and_cookies_alike() -> None:
    ask = Payments().pay_later
    cookie = Cookie("_later", CookieUse.CHECKOUT, days=1, when=ask)  # type: ignore[arg-type]  # the question it is
    text = Text("{vendor} sends you a bill later.", when=ask)  # type: ignore[arg-type]
    found = policy(
        shop(use(vendor(Payments(role=Role.CONTROLLER, data=(Data.NAME,), cookies=(cookie,), texts=(text,)))))
    )
    assert "decides whether you can" in said(found)
    assert [row.name for row in found.cookies] == ["_later"]
    assert "Veldpost sends you a bill later." in said(found)


def test_a_vendors_own_text_holds_its_name_and_the_shops() -> None:
    text = Text("{vendor} writes to people from {shop}.")
    found = policy(shop(use(vendor(Shipping(role=Role.CONTROLLER, texts=(text,)))), name="Jansen & Zn."))
    assert "Veldpost writes to people from Jansen & Zn." in said(found).split("\n")


def test_lists_and_dates_and_countries_are_in_the_language_of_the_policy() -> None:
    transfer = given_services.CERTIFIED
    service = replace(given_services.SHIPPING, data=(Data.NAME, Data.CITY, Data.ORDER), transfer=transfer)
    found = compose(support.world(shop(use(vendor(service)))), "de", support.english)
    text = said(found)
    assert "Vereinigte Staaten" in text
    assert "August 2026)" in text
    assert "2 Jahre" in text
    assert "name, town or city, order details, e-mail address und phone number" in text
    assert "order, e-mail address and" not in text


def test_a_company_of_the_same_name_is_not_said_twice() -> None:
    same = said(policy(shop(use(vendor(given_services.SHIPPING, entity=Entity("Veldpost", "NL"))))))
    assert "The company behind" not in same
    assert "Based in: Netherlands." in same


def test_questions_go_to_the_privacy_contact_or_else_to_the_shop() -> None:
    without = policy()
    assert "privacy-contact" not in sections(without)
    assert "mailto:info@balkonbloem.example" in said(without)
    given = policy(shop(privacy_contact=Contact(role="klantenservice", email="hulp@balkonbloem.example")))
    assert "privacy-contact" in sections(given)
    assert "mailto:hulp@balkonbloem.example" in said(given)


def test_an_adequacy_decision_covers_a_recipient_only_if_every_country_has_one() -> None:
    adequate = frozenset({"CH"})
    for countries, ground in ((("CH",), "adequacy"), (("CH", "US"), "unknown"), (("US", "CH"), "unknown")):
        service = replace(given_services.SHIPPING, countries=countries)
        around = replace(support.world(shop(use(vendor(service)))), adequate=adequate)
        row = compose(around, "en", support.english).recipients[0]
        assert row.transfer.code == ground
        names = {"CH": "Switzerland", "US": "United States"}
        assert all(names[country] in row.transfer.text for country in countries)
