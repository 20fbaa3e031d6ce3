"""Findings about the vendors that a shop uses."""

import re
from datetime import date, timedelta
from itertools import chain
from typing import Any

from plugin_host.api.core import Activity, Ask, Basis, Purpose, Role, TransferKind
from plugin_host.policy.cases import Placed, cookies_of
from plugin_host.policy.findings.reporting import Findings, found
from plugin_host.policy.world import World

DPF_DAYS = 90
STALE_DAYS = 365
"""From this age on a source should be read again."""
REPORTED_OTHERWISE = {"agreement", "country", "role", "transfer_ground"}
"""Questions whose missing answer has a finding of its own where it matters."""
WITHOUT_COOKIES = {"none", "fingerprint"}
"""Ways to tell visitors apart, or not to, that leave no cookie to be named."""
_VAGUE = re.compile(r"\b(may|[Mm]ight|[Ss]ome|[Oo]ften|[Pp]ossibl[ey])\b")


def vendor_findings(world: World, today: date) -> Findings:
    """Everything that can be said about each vendor's services."""
    for item in world.placed:
        if item.case.party.receives_data:
            yield from chain(
                _activities(item),
                _role(item),
                _transfer(item, world, today),
                _retention(item),
                _sources(item, today),
            )
        yield from chain(_questions(item), _texts(item), _by_kind(item, world))


def _activities(item: Placed) -> Findings:
    activities: tuple[Activity, ...] = item.kind.activities(item.case)
    if activities and not any(activity.data for activity in activities):
        yield found("data-unknown", item.path, f"Which data {item.case.party.name} receives is not stated.")
    if not activities:
        yield found("purpose-missing", item.path, f"{item.case.party.name} ({item.kind.id}) has no purpose.")
    for activity in activities:
        what = f"{item.case.party.name}: {activity.purpose.text}"
        if not activity.bases:
            yield found("basis-missing", item.path, f"{what}: no legal basis. {_why_no_basis(item)}".strip())
        if Basis.INTEREST in activity.bases and activity.interest is None:
            yield found("interest-unnamed", item.path, f"{what}: the legitimate interest is not named.")


def _why_no_basis(item: Placed) -> str:
    if item.case.code("asked") == "not_asked":
        return 'asked = "not_asked" is not allowed where something is stored or read: ask consent first.'
    return ""


def _role(item: Placed) -> Findings:
    case = item.case
    name = case.party.name
    if case.role is None:
        yield found("role-unsourced", item.path, f"Whether {name} is a controller or a processor is not known.")
    roles = {activity.role for activity in item.kind.activities(case)}
    if Role.PROCESSOR in {case.role, *roles} and case.facts.agreement is not True:
        yield found("agreement-unconfirmed", item.path, f"No processor agreement with {name} is confirmed.")
    if case.role is Role.CONTROLLER and case.answers.get("agreement") is True and Role.PROCESSOR not in roles:
        yield found("controller-vouched", item.path, f"{name} decides for itself; a processor agreement does not fit.")
    linked = getattr(case.facts, "arrangement_url", "") or case.facts.terms_url
    if case.role is Role.JOINT and not linked:
        yield found("joint-essence-missing", item.path, f"The arrangement with {name} is not linked.")


def _transfer(item: Placed, world: World, today: date) -> Findings:
    case = item.case
    name, stated = case.party.name, case.facts.transfer
    if world.place_unknown(case):
        yield found("country-unknown", item.path, f"Where {name} is established is not known.")
    if not world.leaves(case):
        return
    ground = world.ground(case)
    if ground is TransferKind.UNKNOWN:
        yield found("transfer-unknown", item.path, f"Data at {name} leave the EEA on an unknown ground.")
    if ground is TransferKind.DPF:
        yield from _framework(item, today)
    if ground in (TransferKind.SCC, TransferKind.BCR) and not (stated and stated.copy_url):
        yield found("safeguard-copy", item.path, f"No address where a copy of the safeguards of {name} can be had.")


def _framework(item: Placed, today: date) -> Findings:
    stated, name = item.case.facts.transfer, item.case.party.name
    if stated is None or stated.country != "US" or not stated.importer or stated.checked is None:
        yield found("dpf-mismatch", item.path, f"No certificate of the importer at {name} was seen.")
    elif today - stated.checked > timedelta(days=DPF_DAYS):
        yield found(
            "dpf-unchecked", item.path, f"The certificate of {stated.importer} was last seen on {stated.checked}."
        )
    yield found("law-moving", item.path, "An appeal against the Data Privacy Framework was pending (C-703/25 P).")


def _retention(item: Placed) -> Findings:
    case = item.case
    stated = case.facts.retention
    if stated is not None and stated.period is not None and stated.criterion is not None:
        yield found("retention-contradiction", item.path, f"{case.party.name}: a period and an open end.")
    if stated is None and case.role is not Role.PROCESSOR:
        yield found("vendor-retention-unknown", item.path, f"How long {case.party.name} keeps the data is not known.")


def _sources(item: Placed, today: date) -> Findings:
    name = item.case.party.name
    if item.case.facts.measures and not item.case.facts.sources:
        yield found("measure-unproven", item.path, f"The measures of {name} have no source.")
    if item.case.party.own:
        return
    cookies = chain.from_iterable(cookie.sources for cookie in item.case.facts.cookies)
    known = [source.newest for source in (*item.sources, *cookies) if source.newest]
    if not known:
        yield found("source-stale", item.path, f"When the sources on {name} were last checked is not known.")
    elif today - max(known) > timedelta(days=STALE_DAYS):
        yield found("source-stale", item.path, f"The facts on {name} were last checked on {max(known)}.")


def _questions(item: Placed) -> Findings:
    case = item.case
    silent = {
        *REPORTED_OTHERWISE,
        *(("keep_months",) if case.facts.retention else ()),
        *(("technical_cookies",) if case.facts.cookies else ()),
    }
    stated = next(service for service in item.vendor.services if service.kind == item.kind.id)
    asked = stated.questions()
    for key in case.unanswered:
        if key not in silent:
            message = f"Not answered for {case.party.name}: {asked[key].question} {_answers(asked[key])}"
            yield found("question-unanswered", f"{item.path}.{key}", message.strip())


def _answers(ask: Ask[Any]) -> str:
    codes = ", ".join(f'"{answer.value}"' for answer in ask.offered)
    return f"({codes})" if codes else {bool: "(true or false)", int: "(a number)"}.get(ask.of, "")


def _texts(item: Placed) -> Findings:
    for text in item.case.facts.texts:
        match = _VAGUE.search(text.text)
        if match:
            yield found("vague-wording", item.path, f"{item.case.party.name}: {match[0]!r} in {text.text[:60]!r}.")


def _by_kind(item: Placed, world: World) -> Findings:
    checks = {
        "mailing": _mailing,
        "payments": _payments,
        "reviews": _reviews,
        "sales_channels": _channel,
        "analytics": _analytics,
        "advertising": _device,
        "media": _media,
    }
    check = checks.get(item.kind.id)
    return check(item, world) if check else iter(())


def _mailing(item: Placed, world: World) -> Findings:
    if item.case.code("tracking") == "individual" and world.shop.practices.mail_tracking_consent is not True:
        yield found("tracking-consent", item.path)


def _payments(item: Placed, world: World) -> Findings:
    if item.case.code("pay_later") in ("", "none"):
        return
    if item.case.facts.human_review is not True:
        yield found(
            "credit-review", item.path, f"Nothing says whether a person reviews a refusal at {item.case.party.name}."
        )
    if world.shop.controller.country == "NL":
        message = "Paying later through others becomes consumer credit (directive 2023/2225); the Dutch date was not confirmed."
        yield found("law-moving", item.path, message)


def _reviews(item: Placed, world: World) -> Findings:
    invites = any(activity.purpose is Purpose.INVITATION for activity in item.kind.activities(item.case))
    if invites and world.shop.practices.review_opt_out is not True:
        yield found("review-invitation", item.path)


def _channel(item: Placed, world: World) -> Findings:
    name = item.case.party.name
    if not (item.case.facts.received or item.case.facts.data):
        yield found("source-missing", item.path, f"Which data come from {name} is not stated.")
    if item.case.code("marketing") == "forbidden" and world.shop.practices.marketplace_marketing is True:
        yield found("marketplace-marketing", item.path, f"{name} forbids marketing to its buyers.")
    yield found("first-contact", item.path, f"Buyers from {name} must get your policy at the first contact.")


def _analytics(item: Placed, world: World) -> Findings:
    asked, reuse = item.case.code("asked"), item.case.code("reuse")
    if asked == "exempt" and reuse != "none":
        yield found(
            "exemption-invalid", item.path, f"{item.case.party.name} reuses the data: the exemption does not hold."
        )
    if asked == "exempt":
        yield from _exempt_markets(item, world)
    if item.case.code("storage") not in WITHOUT_COOKIES:
        yield from _device(item, world)


def _exempt_markets(item: Placed, world: World) -> Findings:
    markets = world.shop.practices.markets or (world.shop.controller.country,)
    for market in markets:
        known = world.jurisdictions.get(market)
        if known is None or known.exempt_statistics is not True:
            yield found("exemption-market", item.path, f"In {market} no exemption for statistics is known.")


def _device(item: Placed, world: World) -> Findings:  # noqa: ARG001  # the shape of all checks by kind
    case = item.case
    cookies = cookies_of(case)
    if not cookies:
        yield found("cookie-undeclared", item.path, f"No cookie of {case.party.name} is named.")
    for cookie in cookies:
        if not cookie.lifetime_known and not cookie.essential:
            yield found(
                "cookie-undeclared", item.path, f"{case.party.name}: the lifetime of {cookie.name} is not known."
            )


def _media(item: Placed, world: World) -> Findings:
    if item.case.code("load") == "page" and item.case.facts.consent is not True:
        yield found("media-onload", item.path, f"{item.case.party.name} loads before the visitor agrees.")
    if item.case.code("storage") not in WITHOUT_COOKIES:
        yield from _device(item, world)
