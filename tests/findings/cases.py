"""For every rule a fault that it reports, and the same shop mended, of which it says nothing."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from datetime import timedelta
from typing import Any

from plugin_host.api import (
    Accounting,
    Advertising,
    Analytics,
    Asked,
    BusinessEmail,
    ChannelMarketing,
    Cookie,
    CookieUse,
    Criterion,
    Data,
    Decision,
    DeviceStorage,
    Entity,
    Hosting,
    HostingForm,
    Invitation,
    Load,
    Mailing,
    Measure,
    Media,
    PayLater,
    Payments,
    Period,
    Published,
    Retention,
    Reuse,
    ReviewFields,
    Reviews,
    Role,
    RunBy,
    SalesChannels,
    Security,
    Service,
    Share,
    Shipping,
    ShopSoftware,
    Source,
    Start,
    Text,
    Tracking,
    Transfer,
    TransferKind,
    Unit,
)
from plugin_host.api.core import Activity, Basis, Kind, MailBasis, Purpose, SalesCalls, Scoring, SensitiveGoods
from plugin_host.policy.findings import Finding, check
from plugin_host.policy.shop import Contact, Representative, Shop
from plugin_host.policy.tree import Policy, PolicySection
from plugin_host.policy.world import World
from tests import support
from tests.support import OPERATOR, SOURCE, TODAY, shop, use, vendor

NAME = (Data.NAME,)


@dataclass(frozen=True)
class Planted:
    """What a rule reports, and what it does not."""

    fault: Callable[[], Iterable[Finding]]
    mended: Callable[[], Iterable[Finding]]


def of(found: Shop) -> Callable[[], Iterable[Finding]]:
    return lambda: support.findings(found)


def shops(fault: Shop, mended: Shop) -> Planted:
    return Planted(of(fault), of(mended))


def practices(fault: dict[str, Any], mended: dict[str, Any] | None = None, *uses: Any) -> Planted:
    return shops(shop(*uses, practices=fault), shop(*uses, practices=mended or {}))


def facts(service: Service, fault: dict[str, Any], mended: dict[str, Any], **of_shop: Any) -> Planted:
    """Two shops with one vendor, which differ in facts of its service."""
    return shops(
        shop(use(vendor(replace(service, **fault))), **of_shop),
        shop(use(vendor(replace(service, **mended))), **of_shop),
    )


def tampered(change: Callable[[Policy], Policy], of_shop: Shop = support.SHOP) -> Planted:
    """A policy as composition would never make it, and as it makes it."""
    world = support.world(of_shop, OPERATOR)
    policy = support.policy(of_shop, OPERATOR)
    return Planted(lambda: check(world, [change(policy)], TODAY), lambda: check(world, [policy], TODAY))


def without(*ids: str) -> Callable[[Policy], Policy]:
    return _everywhere(lambda section: None if section.id in ids else section)


def changed(section_id: str, **changes: Any) -> Callable[[Policy], Policy]:
    return _everywhere(lambda section: replace(section, **changes) if section.id == section_id else section)


def added(section: PolicySection) -> Callable[[Policy], Policy]:
    return lambda policy: replace(policy, sections=(*policy.sections, section))


def _everywhere(change: Callable[[PolicySection], PolicySection | None]) -> Callable[[Policy], Policy]:
    def walk(sections: tuple[PolicySection, ...]) -> tuple[PolicySection, ...]:
        kept = (change(section) for section in sections)
        return tuple(replace(section, sections=walk(section.sections)) for section in kept if section)

    return lambda policy: replace(policy, sections=walk(policy.sections))


def activities(*fault: Activity) -> Planted:
    """A section whose kind of service has these activities, which no section of ours has."""
    around = support.world(shop(use(vendor(SHIPPING))))

    def tamper(found: tuple[Activity, ...]) -> World:
        placed = around.placed[0]
        kind: Kind[Any] = replace(placed.kind, activities=lambda case: found)  # noqa: ARG005  # whatever the case
        return replace(around, placed=(replace(placed, kind=kind),))

    return Planted(lambda: check(tamper(fault), [], TODAY), lambda: check(around, [], TODAY))


def contradictory() -> Retention:
    """A period next to an open end: the constructor refuses it, so it is forced."""
    found = Retention(criterion=Criterion.CONTRACT)
    object.__setattr__(found, "period", Period(2, Unit.YEARS))
    object.__setattr__(found, "start", Start.ORDER)
    return found


def new_purpose(*, told: bool) -> Callable[[], Iterable[Finding]]:
    now = shop(use(vendor(SHIPPING)), practices={"change_notices": told})
    return lambda: check(support.world(now), [support.policy(now)], TODAY, previous=support.policy())


KEPT = Retention(period=Period(2, Unit.YEARS), start=Start.ORDER)
SHIPPING = Shipping(
    role=Role.CONTROLLER, data=NAME, retention=KEPT, terms_url="https://vendor.example/terms", sources=(SOURCE,)
)
PROCESSOR = BusinessEmail(role=Role.PROCESSOR, data=NAME, own_use=(), agreement=True, sources=(SOURCE,))
HOSTING = Hosting(role=Role.PROCESSOR, data=NAME, form=HostingForm.FULL, agreement=True, log_days=7, sources=(SOURCE,))
MAILING = Mailing(
    role=Role.PROCESSOR,
    data=NAME,
    agreement=True,
    newsletters=False,
    transactional=Share.ALL,
    tracking=Tracking.NONE,
    sources=(SOURCE,),
)
PAYMENTS = Payments(
    role=Role.CONTROLLER,
    data=NAME,
    pay_later=PayLater.OWN,
    decision=Decision.AUTOMATED,
    retention=KEPT,
    sources=(SOURCE,),
)
REVIEWS = Reviews(
    role=Role.CONTROLLER,
    invitation_role=Role.PROCESSOR,
    data=NAME,
    fields=ReviewFields.NAME_EMAIL,
    published=Published.NAME,
    invitation=Invitation.NAME_EMAIL,
    retention=KEPT,
    sources=(SOURCE,),
)
CHANNEL = SalesChannels(
    role=Role.CONTROLLER, received=NAME, marketing=ChannelMarketing.FORBIDDEN, retention=KEPT, sources=(SOURCE,)
)
MAKER = ShopSoftware(role=Role.PROCESSOR, data=NAME, agreement=True, run_by=RunBy.VENDOR, sources=(SOURCE,))
HOST = use(vendor(HOSTING, name="Hostbedrijf"))
COOKIE = Cookie("_veld", CookieUse.STATISTICS, days=30, sources=(SOURCE,))
ANALYTICS = Analytics(
    role=Role.PROCESSOR,
    data=NAME,
    agreement=True,
    asked=Asked.CONSENT,
    reuse=Reuse.NONE,
    storage=DeviceStorage.COOKIES,
    cookies=(COOKIE,),
    sources=(SOURCE,),
)
ADVERTISING = Advertising(
    role=Role.JOINT,
    data=NAME,
    consent=True,
    list_upload=False,
    arrangement_url="https://vendor.example/arrangement",
    retention=KEPT,
    cookies=(COOKIE,),
    sources=(SOURCE,),
)
MEDIA = Media(
    role=Role.CONTROLLER, data=NAME, load=Load.CLICK, consent=True, retention=KEPT, cookies=(COOKIE,), sources=(SOURCE,)
)
SECURITY = Security(role=Role.PROCESSOR, data=NAME, agreement=True, sources=(SOURCE,))
ACCOUNTING = Accounting(role=Role.PROCESSOR, data=NAME, agreement=True, sources=(SOURCE,))

CERTIFIED = Transfer(
    kind=TransferKind.DPF, country="US", importer="Veldpost Inc.", checked=TODAY - timedelta(days=90), sources=(SOURCE,)
)
CONTRACT = Transfer(
    kind=TransferKind.SCC, country="US", importer="Veldpost Inc.", copy_url="https://vendor.example/scc"
)
OUTSIDE: dict[str, Any] = {"entity": Entity("Veldpost Inc.", "US", "", (SOURCE,))}
STALE = Source("https://vendor.example/old", read=TODAY - timedelta(days=366))
FRESH = Source("https://vendor.example/old", read=TODAY - timedelta(days=365))
REPRESENTATIVE = Representative(name="Voorbeeld", address="Kade 1", country="NL", email="eu@balkonbloem.example")
SMALL_PRINT = PolicySection(id="decisions", title="Decisions by computer", paragraphs=("None are taken.",))
QUIET = PolicySection(id="no-advertising", title="No advertising", paragraphs=("There is none.",))


def _country(country: str, **changes: Any) -> dict[str, Any]:
    return {"controller": {"country": country, **changes}}


def _stale(source: Source) -> Shop:
    entity = Entity("Veldpost B.V.", "NL", "", ())
    return shop(use(vendor(replace(SHIPPING, sources=(source,)), entity=entity)))


CASES: dict[str, Planted] = {
    "controller-identity": shops(shop(controller={"street": " "}), shop()),
    "representative-missing": shops(shop(**_country("GB")), shop(**_country("GB"), representative=REPRESENTATIVE)),
    "first-layer-incomplete": tampered(changed("at-a-glance", items=("One thing.",))),
    "purpose-missing": activities(),
    "basis-missing": facts(ADVERTISING, {"consent": False}, {"consent": True}),
    "interest-unnamed": activities(Activity(Purpose.DELIVERY, Role.CONTROLLER, (Basis.INTEREST,), NAME)),
    "joint-essence-missing": facts(
        ADVERTISING, {"arrangement_url": ""}, {"arrangement_url": "https://vendor.example/arrangement"}
    ),
    "transfer-unknown": facts(
        SHIPPING, {"transfer": replace(CERTIFIED, kind=TransferKind.UNKNOWN)}, {"transfer": CERTIFIED}
    ),
    "dpf-mismatch": facts(SHIPPING, {"transfer": replace(CERTIFIED, checked=None)}, {"transfer": CERTIFIED}),
    "retention-missing": shops(shop(clocks={"order_years": None}), shop()),
    "retention-contradiction": facts(SHIPPING, {"retention": contradictory()}, {}),
    "invoice-term": shops(shop(clocks={"invoice_years": 7}), shop(clocks={"invoice_years": 10})),
    "rights-incomplete": tampered(without("erasure")),
    "objection-buried": tampered(changed("objection", notice=False)),
    "withdrawal-missing": tampered(without("withdrawal"), shop(use(vendor(ADVERTISING)))),
    "complaint-narrow": tampered(changed("complaint", paragraphs=("Complain to the authority of our country.",))),
    "mandatory-data-missing": practices({"compulsory_fields": None}),
    "automated-denied": Planted(
        tampered(added(SMALL_PRINT), shop(practices={"fraud_scoring": Scoring.AUTOMATED})).fault, of(shop())
    ),
    "health-data": practices(
        {"sensitive_goods": SensitiveGoods.MEDICINES},
        {"sensitive_goods": SensitiveGoods.MEDICINES, "sensitive_goods_consent": True},
    ),
    "source-missing": facts(CHANNEL, {"received": ()}, {}),
    "marketplace-marketing": practices({"marketplace_marketing": True}, None, use(vendor(CHANNEL))),
    "newsletter-basis": practices(
        {"newsletter": MailBasis.SOFT_OPT_IN, "newsletter_opt_out_at_checkout": False},
        {"newsletter": MailBasis.SOFT_OPT_IN},
    ),
    "call-consent": shops(
        shop(practices={"sales_calls": SalesCalls.WITHOUT_CONSENT}, **_country("FR")),
        shop(practices={"sales_calls": SalesCalls.CONSENT}, **_country("FR")),
    ),
    "tracking-consent": practices(
        {"mail_tracking_consent": False}, None, use(vendor(replace(MAILING, tracking=Tracking.INDIVIDUAL)))
    ),
    "cookie-undeclared": facts(ANALYTICS, {"cookies": (replace(COOKIE, days=None),)}, {}),
    "cookie-consent": practices({"consent_banner": False}, {"consent_banner": True}, use(vendor(ADVERTISING))),
    "no-cap": shops(shop(clocks={"inactive_customer_years": None}), shop()),
    "hosted-twice": shops(shop(use(vendor(MAKER)), HOST), shop(use(vendor(replace(MAKER, run_by=RunBy.HOST))), HOST)),
    "exemption-invalid": facts(
        ANALYTICS, {"asked": Asked.EXEMPT, "reuse": Reuse.ADS}, {"asked": Asked.EXEMPT, "reuse": Reuse.NONE}
    ),
    "marketing-denied": Planted(
        tampered(added(QUIET), shop(practices={"newsletter": MailBasis.CONSENT})).fault, tampered(added(QUIET)).fault
    ),
    "controller-vouched": shops(
        shop(use(vendor(replace(SHIPPING, agreement=True)), agreement=True)), shop(use(vendor(SHIPPING)))
    ),
    "policy-host-missing": tampered(lambda policy: replace(policy, recipients=())),
    "new-purpose-silent": Planted(new_purpose(told=False), new_purpose(told=True)),
    "text-fault": tampered(changed("changes", paragraphs=("We phone on behalf of .",))),
    "dpo-perhaps": shops(
        shop(use(vendor(ADVERTISING))),
        shop(use(vendor(ADVERTISING)), data_protection_officer=Contact(email="dpo@balkonbloem.example")),
    ),
    "personalisation-consent": practices(
        {"personalisation": True, "consent_banner": None}, {"personalisation": True, "consent_banner": True}
    ),
    "practices-contradict": practices(
        {"markets": ("NL", "US"), "deliveries_outside_eea": False},
        {"markets": ("NL", "US"), "deliveries_outside_eea": True},
    ),
    "data-unknown": facts(PROCESSOR, {"data": ()}, {}),
    "role-unsourced": facts(SHIPPING, {"role": None}, {}),
    "agreement-unconfirmed": facts(PROCESSOR, {"agreement": None}, {"agreement": True}),
    "dpf-unchecked": facts(
        SHIPPING, {"transfer": replace(CERTIFIED, checked=TODAY - timedelta(days=91))}, {"transfer": CERTIFIED}
    ),
    "safeguard-copy": facts(SHIPPING, {"transfer": replace(CONTRACT, copy_url="")}, {"transfer": CONTRACT}),
    "vendor-retention-unknown": facts(SHIPPING, {"retention": None}, {}),
    "oss-term": shops(
        shop(practices={"oss": True}, clocks={"invoice_years": 9}),
        shop(practices={"oss": True}, clocks={"invoice_years": 10}),
    ),
    "account-forced": practices({"guest_checkout": False}),
    "title-compulsory": practices({"compulsory_fields": (Data.NAME, Data.TITLE)}),
    "id-copy": practices({"id_copy": True}),
    "credit-review": facts(PAYMENTS, {}, {"human_review": True}),
    "child-consent": practices(
        {"aimed_under_16": True, "newsletter": MailBasis.CONSENT}, {"newsletter": MailBasis.CONSENT}
    ),
    "review-invitation": practices({"review_opt_out": False}, None, use(vendor(REVIEWS))),
    "exemption-market": facts(
        ANALYTICS,
        {"asked": Asked.EXEMPT},
        {"asked": Asked.CONSENT},
        practices={"markets": ("NL", "BE")},
    ),
    "media-onload": facts(MEDIA, {"load": Load.PAGE, "consent": False}, {"load": Load.PAGE, "consent": True}),
    "vague-wording": facts(
        SHIPPING, {"texts": (Text("We may phone you."),)}, {"texts": (Text("Maybe is mayor of Somewhere."),)}
    ),
    "measure-unproven": facts(SHIPPING, {"measures": (Measure.TLS,), "sources": ()}, {"measures": (Measure.TLS,)}),
    "source-stale": shops(_stale(STALE), _stale(FRESH)),
    "question-unanswered": shops(
        shop(use(vendor(replace(SHIPPING, contact=Shipping().contact)))),
        shop(use(vendor(SHIPPING), contact=Shipping().contact.offered[0])),  # type: ignore[union-attr]  # a question
    ),
    "practice-unanswered": practices({"accounts": None}),
    "website-insecure": shops(shop(website="http://balkonbloem.example"), shop()),
    "authority-unknown": shops(shop(**_country("DE")), shop(**_country("DE", region="BW"))),
    "country-unknown": shops(shop(use(vendor(SHIPPING, entity=Entity("Veldpost", "")))), shop(use(vendor(SHIPPING)))),
    "law-unconfirmed": shops(shop(**_country("NL")), shop()),
    "first-contact": shops(shop(use(vendor(CHANNEL))), shop(use(vendor(SHIPPING)))),
    "law-moving": facts(SHIPPING, {"transfer": CERTIFIED}, {"transfer": CONTRACT}),
}

OTHERS: list[tuple[str, Planted]] = [
    *(
        ("controller-identity", shops(shop(controller={key: ""}), shop()))
        for key in ("name", "postal_code", "city", "email")
    ),
    ("first-layer-incomplete", tampered(changed("at-a-glance", table=""))),
    *(
        ("rights-incomplete", tampered(without(right)))
        for right in ("access", "rectification", "restriction", "portability", "objection", "complaint")
    ),
    (
        "transfer-unknown",
        shops(
            shop(use(vendor(SHIPPING, **OUTSIDE))),
            shop(use(vendor(SHIPPING, **OUTSIDE), transfer_ground=TransferKind.SCC)),
        ),
    ),
    ("transfer-unknown", facts(SHIPPING, {"countries": ("NL", "IN")}, {"countries": ("NL", "IS")})),
    (
        "transfer-unknown",
        facts(
            SHIPPING,
            {"countries": ("US",), "transfer": Transfer(kind=TransferKind.NONE, country="NL")},
            {"transfer": Transfer(kind=TransferKind.NONE, country="NL")},
        ),
    ),
    ("dpf-mismatch", facts(SHIPPING, {"transfer": replace(CERTIFIED, country="GB")}, {"transfer": CERTIFIED})),
    ("dpf-mismatch", facts(SHIPPING, {"transfer": replace(CERTIFIED, importer="")}, {"transfer": CERTIFIED})),
    *(
        ("retention-missing", shops(shop(clocks={key: None}), shop()))
        for key in ("contact_months", "log_days", "request_years")
    ),
    (
        "retention-missing",
        shops(
            shop(clocks={"newsletter_proof_years": None}, practices={"newsletter": MailBasis.CONSENT}),
            shop(clocks={"newsletter_proof_years": None}),
        ),
    ),
    ("invoice-term", shops(shop(**_country("PL")), shop(**_country("PL"), clocks={"invoice_years": 5}))),
    (
        "invoice-term",
        shops(shop(clocks={"invoice_years": 12}), shop(clocks={"invoice_years": 12}, practices={"oss": True})),
    ),
    (
        "practices-contradict",
        practices({"guest_checkout": False, "accounts": False}, {"guest_checkout": True, "accounts": False}),
    ),
    ("health-data", practices({"sensitive_goods": SensitiveGoods.INTIMATE, "sensitive_goods_consent": False}, {})),
    (
        "newsletter-basis",
        shops(
            shop(use(vendor(replace(MAILING, newsletters=True)))),
            shop(use(vendor(replace(MAILING, newsletters=True))), practices={"newsletter": MailBasis.CONSENT}),
        ),
    ),
    ("cookie-undeclared", facts(ADVERTISING, {"cookies": ()}, {})),
    ("cookie-undeclared", facts(ANALYTICS, {"cookies": ()}, {"cookies": (), "storage": DeviceStorage.NONE})),
    ("cookie-undeclared", facts(MEDIA, {"cookies": ()}, {})),
    (
        "tracking-consent",
        practices(
            {"mail_tracking_consent": None},
            {"mail_tracking_consent": True},
            use(vendor(replace(MAILING, tracking=Tracking.INDIVIDUAL))),
        ),
    ),
    (
        "marketplace-marketing",
        facts(
            CHANNEL,
            {"marketing": ChannelMarketing.FORBIDDEN},
            {"marketing": ChannelMarketing.ALLOWED},
            practices={"marketplace_marketing": True},
        ),
    ),
    ("basis-missing", facts(ANALYTICS, {"asked": Asked.NOT_ASKED}, {})),
    ("basis-missing", facts(MEDIA, {"load": Load.PAGE, "consent": None}, {})),
    (
        "basis-missing",
        practices(
            {"newsletter": MailBasis.NONE},
            {"newsletter": MailBasis.BOTH},
            use(vendor(replace(MAILING, newsletters=True))),
        ),
    ),
    (
        "exemption-market",
        practices({"markets": ("FR", "GB")}, {"markets": ("FR",)}, use(vendor(replace(ANALYTICS, asked=Asked.EXEMPT)))),
    ),
    (
        "law-moving",
        shops(shop(use(vendor(replace(PAYMENTS, human_review=True))), **_country("NL")), shop(use(vendor(PAYMENTS)))),
    ),
    ("dpo-perhaps", practices({"sensitive_goods": SensitiveGoods.MEDICINES, "sensitive_goods_consent": True})),
    ("measure-unproven", practices({"measures": ()})),
    ("law-moving", shops(shop(practices={"sales_calls": SalesCalls.WITHOUT_CONSENT}), shop())),
    ("authority-unknown", shops(shop(**_country("GB"), representative=REPRESENTATIVE), shop())),
    ("text-fault", tampered(changed("changes", paragraphs=()))),
    ("text-fault", tampered(changed("changes", paragraphs=(" ",)))),
]
"""Further ways to commit the same faults."""

FAULTY_TEXTS = {
    "a placeholder in capitals": "Ask [NAME] about it.",
    "an escaped placeholder": r"Ask \[NAME\] about it.",
    "an example": "EXAMPLE: we sell flowers.",
    "a number to fill in": "We keep it for XXX years.",
    "an unfilled brace": "We work with {vendor}.",
    "markup": "We <b>never</b> do.",
    "a doubled full stop": "We pay Jansen B.V..",
    "a stop after a stop": "We pay Jansen B.V. .",
    "a missing name": "We phone on behalf of .",
    "a missing name before a comma": "We and , share it.",
    "empty brackets": "We work with others ().",
    "an empty link": "See [](https://a.example).",
    "a link to nowhere": "See [this page]().",
    "a broken line": "We phone\nnobody.",
    "a doubled space": "We  phone nobody.",
}
FAULTLESS_TEXTS = (
    "We wait … and then we phone.",
    "Wait... and see.",
    "See [ABC](https://a.example).",
    "Nous phonons\u00a0: jamais\u00a0; promis\u202f!",
    "We use C&amp;A, e.g. for 3.5 % of it (always).",
    "We sell .NET books.",
    "Data: &lt;b&gt;.",
)
