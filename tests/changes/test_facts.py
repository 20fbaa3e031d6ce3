"""What changed in the facts, and what of it customers must be told."""

from dataclasses import replace
from typing import Any

import pytest

from plugin_host.api import (
    Cookie,
    CookieUse,
    Data,
    Entity,
    OwnUse,
    Period,
    Retention,
    Role,
    Shipping,
    Start,
    Transfer,
    TransferKind,
    Unit,
)
from plugin_host.policy.shop import Shop
from plugin_host.policy.tree import Coded, Policy
from tests.changes.support import between, by_code, one, shops, translated
from tests.support import SHOP, SOURCE, policy, shop, use, vendor

FACTS: dict[str, Any] = {"role": Role.PROCESSOR, "data": (Data.NAME, Data.ADDRESS), "sources": (SOURCE,)}


def veldpost(entity: Entity | None = None, **changes: Any) -> Shop:
    more: dict[str, Any] = {"entity": entity} if entity else {}
    return shop(use(vendor(Shipping(**FACTS | changes), **more), agreement=True))


def kept(count: int, unit: Unit = Unit.YEARS, start: Start = Start.ORDER) -> dict[str, Any]:
    return {"role": Role.CONTROLLER, "retention": Retention(period=Period(count, unit), start=start)}


def row_changed(**changes: Any) -> tuple[Policy, Policy]:
    before = policy(veldpost())
    return before, replace(before, recipients=(replace(before.recipients[0], **changes),))


def test_a_new_recipient_is_told_once_with_what_it_gets() -> None:
    found = shops(SHOP, veldpost())
    change = one(found, "recipient-new")
    assert (
        change.sentence == "New recipient: Veldpost (delivering parcels). Data: name, street address (with postcode), "
        "e-mail address and phone number."
    )
    assert change.material
    assert (change.section, change.title, change.vendor, change.name) == (
        "shipping",
        "Delivery",
        "veldpost",
        "Veldpost",
    )
    assert Coded("data:name", "name") in change.evidence["after"]
    assert not any(other.vendor for other in found.changes if other is not change)


def test_a_recipient_that_is_gone_is_told_and_not_material() -> None:
    found = shops(veldpost(), SHOP)
    change = one(found, "recipient-gone")
    assert change.sentence == "No longer a recipient: Veldpost."
    assert not found.material


@pytest.mark.parametrize(
    ("before", "after", "code", "sentence"),
    [
        (
            {},
            {"data": (Data.NAME, Data.ADDRESS, Data.COMPANY)},
            "data-new",
            "Veldpost now also receives: company name.",
        ),
        (
            {},
            {"role": Role.CONTROLLER},
            "role-changed",
            "Role of Veldpost: decides for itself (controller). Before: works for us (processor).",
        ),
        (
            {},
            {"transfer": Transfer(kind=TransferKind.SCC, country="US")},
            "transfer-changed",
            "Does Veldpost bring data outside the European Economic Area (EEA)? Now: yes, protected by a contract on the "
            "model of the European Commission (standard contractual clauses); destination: United States. Before: no, as "
            "far as we know.",
        ),
        (
            {"transfer": Transfer(kind=TransferKind.SCC, country="US")},
            {"transfer": Transfer(kind=TransferKind.SCC, country="IN")},
            "transfer-changed",
            "Does Veldpost bring data outside the European Economic Area (EEA)? Now: yes, protected by a contract on the "
            "model of the European Commission (standard contractual clauses); destination: India. Before: yes, protected "
            "by a contract on the model of the European Commission (standard contractual clauses); destination: United "
            "States.",
        ),
        (
            kept(2),
            kept(36, Unit.MONTHS),
            "retention-longer",
            "Veldpost now keeps data longer: 36 months after the order. Before: 2 years after the order.",
        ),
        (
            kept(2),
            kept(2, start=Start.LAST_CONTACT),
            "retention-changed",
            "How long Veldpost keeps data: 2 years after the last contact. Before: 2 years after the order.",
        ),
        (
            {},
            {"own_use": (OwnUse.MARKETING,)},
            "own-use-new",
            "Veldpost now also uses data for purposes of its own: its own marketing and advertising.",
        ),
    ],
)
def test_what_is_more_for_a_customer_is_material(
    before: dict[str, Any], after: dict[str, Any], code: str, sentence: str
) -> None:
    change = one(shops(veldpost(**before), veldpost(**after)), code)
    assert change.sentence == sentence
    assert change.material


@pytest.mark.parametrize(
    ("before", "after", "code"),
    [
        ({"data": (Data.NAME, Data.ADDRESS, Data.COMPANY)}, {}, "data-gone"),
        (kept(2), kept(300, Unit.DAYS), "retention-shorter"),
        ({"own_use": (OwnUse.MARKETING,)}, {"own_use": ()}, "own-use-gone"),
        (
            {"transfer": Transfer(kind=TransferKind.SCC, country="US")},
            {"transfer": Transfer(kind=TransferKind.NONE)},
            "transfer-changed",
        ),
    ],
)
def test_what_is_less_for_a_customer_is_told_and_not_material(
    before: dict[str, Any], after: dict[str, Any], code: str
) -> None:
    found = shops(veldpost(**before), veldpost(**after))
    assert not one(found, code).material
    assert not found.material


def test_a_changed_company_and_country_are_material() -> None:
    found = shops(veldpost(), veldpost(Entity("Veldpost GmbH", "DE", "Kai 1, Berlin", (SOURCE,))))
    assert one(found, "entity-changed").evidence == {"before": "Veldpost B.V.", "after": "Veldpost GmbH"}
    assert one(found, "country-changed").material


def test_a_text_that_says_no_more_than_a_fact_is_left_out() -> None:
    found = shops(veldpost(), veldpost(data=(Data.NAME, Data.ADDRESS, Data.COMPANY)))
    assert [change.code for change in found.changes] == ["data-new"]


@pytest.mark.parametrize("language", ["nl", "de"])
def test_the_same_holds_in_other_languages(language: str) -> None:
    found = translated(veldpost(), veldpost(data=(Data.NAME, Data.ADDRESS, Data.COMPANY)), language)
    assert [change.code for change in found.changes] == ["data-new"]


def test_periods_are_compared_in_each_language() -> None:
    for language in ("nl", "de"):
        found = translated(veldpost(**kept(2)), veldpost(**kept(30, Unit.MONTHS)), language)
        assert [change.code for change in found.changes] == ["retention-longer"]


def test_a_period_that_nobody_can_read_is_material() -> None:
    before, after = row_changed(retention=Coded("period", "a fortnight"))
    before = replace(before, recipients=(replace(before.recipients[0], retention=Coded("period", "a week")),))
    assert one(between(before, after), "retention-changed").material


CONSENT, ORDER = Coded("consent", "your consent"), Coded("contract", "needed for your order (contract)")


def with_bases(*bases: Coded) -> Policy:
    return row_changed(legal_bases=bases)[1]


def test_a_new_legal_basis_is_material_and_one_less_is_not_unless_none_is_left() -> None:
    change = one(between(with_bases(ORDER), with_bases(ORDER, CONSENT)), "basis-changed")
    assert change.material
    assert change.evidence["after"] == (CONSENT,)
    assert not one(between(with_bases(ORDER, CONSENT), with_bases(ORDER)), "basis-changed").material
    assert one(between(with_bases(CONSENT), with_bases()), "basis-changed").material


def going(code: str, text: str) -> Policy:
    return row_changed(transfer=Coded(code, text))[1]


STAYS = going("none", "stays in the EEA")
AS_FAR_AS_KNOWN = going("unknown", "no known transfer outside the European Economic Area")
NOT_KNOWN = going("unknown", "whether data leaves the European Economic Area is not known")
NO_GROUND = going("unknown", "ground not known")


@pytest.mark.parametrize(
    ("before", "after", "now", "material"),
    [
        (STAYS, AS_FAR_AS_KNOWN, "no, as far as we know", False),
        (NO_GROUND, STAYS, "no", False),
        (NO_GROUND, AS_FAR_AS_KNOWN, "no, as far as we know", False),
        (AS_FAR_AS_KNOWN, NOT_KNOWN, "we do not know", True),
        (AS_FAR_AS_KNOWN, NO_GROUND, "yes, but we do not yet know on what legal ground", True),
        (STAYS, going("unknown", "India: ground not known"), "ground; destination: India", True),
        (STAYS, going("bcr", "binding corporate rules"), "(binding corporate rules)", True),
        (STAYS, going("dpf", "EU–US Data Privacy Framework"), "EU–US Data Privacy Framework", True),
        (STAYS, going("adequacy", "adequacy decision"), "(adequacy decision)", True),
        (STAYS, going("art49", "exception of article 49 GDPR"), "(exception of article 49 GDPR)", True),
        (STAYS, going("later", "a ground of another release"), "a ground of another release", True),
    ],
)
def test_a_transfer_is_told_as_an_answer_that_anybody_understands(
    before: Policy, after: Policy, now: str, material: bool
) -> None:
    change = one(between(before, after), "transfer-changed")
    assert f"{now}. Before: " in change.sentence
    assert change.material is material


def test_a_new_recipient_says_that_data_leaves_or_may_leave() -> None:
    without = replace(STAYS, recipients=())
    assert "European Economic Area" not in one(between(without, STAYS), "recipient-new").sentence
    assert "Answer: yes, but" in one(between(without, NO_GROUND), "recipient-new").sentence
    assert "Answer: we do not know." in one(between(without, NOT_KNOWN), "recipient-new").sentence


def test_what_is_not_known_is_said_in_words() -> None:
    before, after = row_changed(role=Coded("unknown", ""), country=Coded("unknown", "country not known"), entity="")
    found = between(before, after)
    assert one(found, "role-changed").sentence.startswith("Role of Veldpost: not known.")
    assert one(found, "country-changed").sentence == "Country of Veldpost: not known. Before: Netherlands."
    assert one(found, "entity-changed").sentence == "The company behind Veldpost: Veldpost. Before: Veldpost B.V."


def test_purposes_come_and_go() -> None:
    added = row_changed(purposes=(Coded("delivery", "delivering parcels"), Coded("fraud", "preventing fraud")))
    assert one(between(*added), "purpose-new").sentence == "We now also use Veldpost for: preventing fraud."
    assert not one(between(added[1], added[0]), "purpose-gone").material


def test_another_operator_is_a_new_recipient_and_not_a_changed_name() -> None:
    row = policy(veldpost()).recipients[0]
    before, after = (
        replace(policy(), recipients=(replace(row, vendor="policy-host", name=name, anchor="about"),))
        for name in ("Hoster", "Andere")
    )
    assert {"recipient-new", "recipient-gone"} <= by_code(between(before, after)).keys()


def test_a_renamed_vendor_is_the_same_recipient() -> None:
    renamed = vendor(Shipping(**FACTS), name="Veldkoerier", id="veldpost", entity=vendor().entity)
    found = by_code(shops(veldpost(), shop(use(renamed, agreement=True))))
    assert not {"recipient-new", "recipient-gone"} & found.keys()
    assert found["name-changed"][0].sentence == "New name: Veldkoerier. Before: Veldpost."


def test_another_controller_is_told_once() -> None:
    found = shops(SHOP, shop(controller={"name": "Andere Handel B.V."}))
    assert [change.code for change in found.changes] == ["controller-changed"]
    assert found.material


def test_cookies_are_told_together_and_matter_where_they_need_consent() -> None:
    wanted = (Cookie("_veld", CookieUse.ADVERTISING, days=30), Cookie("_post", CookieUse.ADVERTISING, days=30))
    found = shops(veldpost(), veldpost(cookies=wanted))
    change = one(found, "cookie-new")
    assert change.sentence == r"Added to the cookies of Veldpost (consent needed): \_veld and \_post."
    assert change.material
    assert not shops(veldpost(cookies=wanted), veldpost()).material
    needed = tuple(replace(cookie, essential=True) for cookie in wanted)
    assert not one(shops(veldpost(), veldpost(cookies=needed)), "cookie-new").material


def test_a_longer_lifetime_of_cookies_is_told_once() -> None:
    before, after = (
        veldpost(cookies=tuple(Cookie(name, CookieUse.CART, days=days, essential=True) for name in ("_a", "_b")))
        for days in (1, 30)
    )
    assert "30 days. Before: 1 day." in one(shops(before, after), "cookie-lifetime-changed").sentence


def test_a_longer_term_of_the_shop_itself_is_material() -> None:
    change = one(shops(shop(clocks={"order_years": 2}), shop(clocks={"order_years": 7})), "retention-longer")
    assert change.material
    assert [mark.text.strip() for mark in change.marks if mark.state != "same"] == ["2", "7"]
    assert not shops(shop(clocks={"order_years": 7}), shop(clocks={"order_years": 2})).material
