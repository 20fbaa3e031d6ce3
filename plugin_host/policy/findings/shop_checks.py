"""Findings about the shop itself: who it is, its clocks and its practices."""

from dataclasses import fields
from itertools import chain

from plugin_host.api.core import Data, MailBasis, SalesCalls, SensitiveGoods
from plugin_host.policy.cases import cookies_of
from plugin_host.policy.findings.reporting import Findings, found
from plugin_host.policy.general.retention import OSS_YEARS
from plugin_host.policy.world import World


def shop_findings(world: World) -> Findings:
    """Everything that can be said without looking at single vendors."""
    checks = (
        _identity,
        _accounts,
        _cookies,
        _hosting,
        _clocks,
        _invoices,
        _mail,
        _sensitive,
        _practices,
        _contradictions,
    )
    return chain.from_iterable(check(world) for check in checks)


def _identity(world: World) -> Findings:
    shop, controller = world.shop, world.shop.controller
    for key in ("name", "street", "postal_code", "city", "email"):
        if not getattr(controller, key).strip():
            yield found("controller-identity", f"controller.{key}")
    if controller.country not in world.eea and shop.representative is None:
        yield found("representative-missing", "representative")
    if world.jurisdiction is not None and world.jurisdiction.authority(controller.region) is None:
        yield found("authority-unknown", "controller.region")
    if world.jurisdiction is None:
        yield found("authority-unknown", "controller.country", f"No authority is known for {controller.country}.")
    if not shop.website.startswith("https://"):
        yield found("website-insecure", "shop.website")
    sensitive = shop.practices.sensitive_goods is SensitiveGoods.MEDICINES
    if shop.data_protection_officer is None and (sensitive or world.uses("advertising")):
        yield found("dpo-perhaps", "data_protection_officer")


def _clocks(world: World) -> Findings:
    clocks = world.shop.clocks
    needed = ["order_years", "contact_months", "log_days", "request_years"]
    if world.consent_used:
        needed.append("newsletter_proof_years")
    for key in needed:
        if getattr(clocks, key) is None:
            yield found("retention-missing", f"retention.{key}")


def _accounts(world: World) -> Findings:
    if world.shop.practices.has_accounts and world.shop.clocks.inactive_customer_years is None:
        yield found("no-cap", "retention.inactive_customer_years")


def _cookies(world: World) -> Findings:
    names = [
        f"{cookie.name} ({item.case.party.name})"
        for item in world.placed
        if not item.exempt
        for cookie in cookies_of(item.case)
        if not cookie.essential
    ]
    if names and world.shop.practices.consent_banner is not True:
        yield found("cookie-consent", "practices.consent_banner", f"Placed without consent: {', '.join(names)}.")


def _hosting(world: World) -> Findings:
    made_there = any(item.kind.id == "shop_software" and item.case.party.receives_data for item in world.placed)
    for item in world.placed:
        if made_there and item.kind.id == "hosting" and item.case.code("form") == "full":
            yield found("hosted-twice", item.path)


def _invoices(world: World) -> Findings:
    stated = world.shop.clocks.invoice_years
    term = world.jurisdiction.invoice if world.jurisdiction else None
    oss = world.shop.practices.oss is True
    country = world.shop.controller.country
    if term is None and stated is None and not oss:
        yield found(
            "invoice-term", "retention.invoice_years", f"How long invoices are kept in {country} is not known here."
        )
    if term is not None and stated is not None and stated != term.years and not (oss and stated >= OSS_YEARS):
        message = f"{stated} years is not the term of {country}, which is {term.years} ({term.law})."
        yield found("invoice-term", "retention.invoice_years", message)
    if oss and stated is not None and stated < OSS_YEARS:
        yield found("oss-term", "retention.invoice_years")
    if term is not None and not term.confirmed and not oss:
        yield found(
            "law-unconfirmed", "controller.country", f"{term.years} years, {term.law}: only commentary was read."
        )


def _mail(world: World) -> Findings:
    practices = world.shop.practices
    basis = practices.newsletter
    if world.newsletter and basis in (None, MailBasis.NONE):
        yield found("newsletter-basis", "practices.newsletter", "A service sends newsletters, but on no stated ground.")
    if practices.newsletter_with_opt_out and practices.newsletter_opt_out_at_checkout is not True:
        yield found(
            "newsletter-basis",
            "practices.newsletter_opt_out_at_checkout",
            "The soft opt-in holds only if customers can refuse at checkout.",
        )
    if practices.sales_calls is SalesCalls.WITHOUT_CONSENT:
        rule = world.jurisdiction.calls_need_consent if world.jurisdiction else None
        if rule is False:
            message = f"In {world.shop.controller.country} you must check the do-not-call register before you phone."
            yield found("law-moving", "practices.sales_calls", message)
        else:
            yield found("call-consent", "practices.sales_calls")


def _sensitive(world: World) -> Findings:
    practices = world.shop.practices
    if practices.sells_sensitive_goods and practices.sensitive_goods_consent is not True:
        yield found("health-data", "practices.sensitive_goods_consent")
    if practices.aimed_under_16 is True and world.consent_used:
        yield found("child-consent", "practices.aimed_under_16")


def _practices(world: World) -> Findings:
    practices = world.shop.practices
    if practices.compulsory_fields is None:
        yield found("mandatory-data-missing", "practices.compulsory_fields")
    if Data.TITLE in (practices.compulsory_fields or ()):
        yield found("title-compulsory", "practices.compulsory_fields")
    if practices.guest_checkout is False:
        yield found("account-forced", "practices.guest_checkout")
    if practices.id_copy is True:
        yield found("id-copy", "practices.id_copy")
    if not practices.measures:
        yield found("measure-unproven", "practices.measures", "No measure of the shop itself is confirmed.")
    for item in fields(practices):
        if getattr(practices, item.name) is None and _matters(item.name, world):
            message = f"Not answered: {item.metadata['question']}"
            yield found("practice-unanswered", f"practices.{item.name}", message)


def _contradictions(world: World) -> Findings:
    practices = world.shop.practices
    outside = sorted(set(practices.markets or ()) - world.eea)
    if outside and practices.deliveries_outside_eea is False:
        message = f"You sell to {', '.join(outside)}, and deliveries_outside_eea is false."
        yield found("practices-contradict", "practices.markets", message)
    if practices.personalisation is True and practices.consent_banner is not True:
        yield found("personalisation-consent", "practices.personalisation")
    if practices.guest_checkout is False and practices.accounts is False:
        message = "Nobody can order: neither as a guest nor with an account."
        yield found("practices-contradict", "practices.accounts", message)


def _matters(key: str, world: World) -> bool:
    """Whether a question makes a difference for this shop, or already has a finding of its own."""
    practices = world.shop.practices
    tells = {
        "compulsory_fields": False,
        "measures": False,
        "newsletter_opt_out_at_checkout": practices.newsletter_with_opt_out,
        "mail_tracking_consent": world.uses("mailing"),
        "review_opt_out": world.uses("reviews"),
        "consent_withdrawal": practices.consent_banner is True,
        "sensitive_goods_consent": practices.sells_sensitive_goods,
        "marketplace_marketing": world.uses("sales_channels"),
    }
    return tells.get(key, True)
