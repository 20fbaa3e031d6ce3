"""Policies of a made-up shop that uses the vendor: without answers, with each answer alone, and with all."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from plugin_host.api import Ask, Name, Service, Url, Vendor
from plugin_host.api.core import (
    ROLE,
    Country,
    Data,
    Deferral,
    MailBasis,
    Measure,
    Practices,
    SalesCalls,
    Scoring,
    SensitiveGoods,
)
from plugin_host.contract.subject import Subject
from plugin_host.jurisdictions import EEA, JURISDICTIONS
from plugin_host.policy.cases import place
from plugin_host.policy.compose import Untranslated, compose
from plugin_host.policy.findings import check
from plugin_host.policy.shop import Clocks, Controller, Shop, Use
from plugin_host.policy.tree import Policy, PolicySection, VendorClause
from plugin_host.policy.world import World
from plugin_host.registry.rules import problems

VENDORS_OWN = frozenset(
    {
        "purpose-missing",
        "interest-unnamed",
        "joint-essence-missing",
        "cookie-undeclared",
        "retention-contradiction",
        "dpf-mismatch",
        "text-fault",
        "vague-wording",
        "measure-unproven",
    }
)
"""Findings that are the module's, and no answer of a shop can mend."""

SHOP = Shop(
    id="contract",
    name="Balkonbloem",
    website="https://balkonbloem.example",
    languages=("en",),
    controller=Controller(
        name="Voorbeeld Handel B.V.",
        street="Dorpsstraat 1",
        postal_code="1234 AB",
        city="Utrecht",
        country="NL",
        email="info@balkonbloem.example",
    ),
    clocks=Clocks(
        inactive_customer_years=2,
        order_years=2,
        contact_months=6,
        newsletter_proof_years=1,
        log_days=30,
        request_years=3,
    ),
    practices=Practices(
        guest_checkout=True,
        accounts=True,
        compulsory_fields=(Data.NAME, Data.EMAIL),
        newsletter=MailBasis.NONE,
        newsletter_opt_out_at_checkout=True,
        sales_calls=SalesCalls.NONE,
        mail_tracking_consent=True,
        review_opt_out=True,
        consent_banner=True,
        own_deferral=Deferral.NONE,
        fraud_scoring=Scoring.NONE,
        reports_fraud=False,
        personalisation=False,
        sensitive_goods=SensitiveGoods.NONE,
        aimed_under_16=False,
        oss=False,
        deliveries_outside_eea=False,
        marketplace_marketing=False,
        markets=("NL",),
        measures=(Measure.TLS,),
        staff_access_limited=True,
        id_copy=False,
        change_notices=True,
    ),
)
"""A shop that has answered everything about itself, so that what is found is about the vendor."""

_PATH = "vendors.contract"

Answers = Mapping[str, Mapping[str, Any]]
"""Answers by service and key."""


@dataclass(frozen=True, kw_only=True)
class Attempt:
    """One way to use the vendor, in words and as a shop would state it.

    ``contrived`` marks answers that may not go together, or state what is the vendor's to state: what is found then is
    the answers' fault.
    """

    name: str
    services: tuple[str, ...]
    answers: Answers
    contrived: bool = False


def attempts(vendor: Vendor) -> Iterator[Attempt]:
    """Each service without answers, with each answer alone and with all of them; then all services together."""
    every: dict[str, dict[str, Any]] = {}
    for service in vendor.services:
        asks = {key: _answers(ask) for key, ask in service.questions().items()}
        yield _attempt(f"{service.kind} without answers", service, {})
        for key, answers in asks.items():
            for answer in answers:
                shown = getattr(answer, "value", answer)
                name = f"{service.kind} with {key} = {shown!r} alone"
                yield _attempt(name, service, {key: answer}, contrived=key == ROLE.key)
        for name, position in (("first", 0), ("last", -1)):
            full = {key: answers[position] for key, answers in asks.items()}
            yield _attempt(f"{service.kind} with the {name} of all answers", service, full, contrived=True)
        every[service.kind] = full
    if len(every) > 1:
        yield Attempt(name="all services", services=tuple(every), answers=every, contrived=True)


def _attempt(name: str, service: Service, answers: Mapping[str, Any], *, contrived: bool = False) -> Attempt:
    return Attempt(name=name, services=(service.kind,), answers={service.kind: answers}, contrived=contrived)


def _answers(ask: Ask[Any]) -> tuple[Any, ...]:
    """What a shop could answer."""
    if ask.offered:
        return ask.offered
    if ask.of is bool:
        return (False, True)
    if ask.of is int:
        return (1, 30)
    if issubclass(ask.of, Url):
        return (Url("https://balkonbloem.example/regeling"),)
    if issubclass(ask.of, Country):
        return (Country("US"), Country("NL"))
    return (Name("Voorbeeld & Zn."),)


def composes(subject: Subject) -> Iterator[str]:
    """A policy comes about whatever the shop answers, and says in each language what the vendor does."""
    vendor = subject.vendor
    if vendor is None or any(problems(vendor, subject.around.kinds)):
        return
    told = set()
    for attempt in attempts(vendor):
        for problem in _problems(subject, vendor, attempt):
            if problem not in told:
                told.add(problem)
                yield f"{attempt.name}: {problem}"


def _problems(subject: Subject, vendor: Vendor, attempt: Attempt) -> Iterator[str]:
    around = subject.around
    use = Use(vendor=vendor, services=attempt.services, answers=attempt.answers, path=_PATH)
    shop = Shop(**{**vars(SHOP), "uses": (use,), "languages": ("en", *around.languages)})
    try:
        world = World(
            shop=shop,
            placed=place(shop, around.sections),
            eea=EEA,
            jurisdictions=JURISDICTIONS,
            section_domains={key: own.domain for key, own in around.own_sections.items()},
            domains={own.origin.module: own.domain for own in around.own_sections.values()},
        )
        policies = []
        for language in shop.languages:
            try:
                policies.append(compose(world, language, subject.catalogues.translate))
            except Untranslated as error:
                if any(domain != subject.domain for domain, _ in error.messages):  # its own are another check's
                    yield str(error)
        found = check(world, policies, around.today)
    except Exception as error:
        yield f"{type(error).__name__}: {error}"
        return
    for policy in policies:
        yield from _silences(policy, attempt.services)
    for finding in found:
        ours = finding.code in VENDORS_OWN and finding.where.startswith(_PATH) and not attempt.contrived
        if ours or finding.code == "text-fault":
            yield f"{finding.code}: {finding.message}"


def _silences(policy: Policy, services: tuple[str, ...]) -> Iterator[str]:
    said = {clause.service: clause for section in policy.sections for clause in _clauses(section)}
    for service in services:
        if service not in said or not any(said[service].paragraphs):
            yield f"{policy.language}: nothing is said about {service}"


def _clauses(section: PolicySection) -> Iterator[VendorClause]:
    yield from section.vendors
    for below in section.sections:
        yield from _clauses(below)
