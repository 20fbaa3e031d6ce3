"""A policy written by hand that has something of everything."""

from plugin_host.policy.labels import LABELS
from plugin_host.policy.markdown_escape import escape_inline
from plugin_host.policy.tree import Coded, CookieRow, Policy, PolicySection, Recipient, SourceNote, VendorClause

_ADVICE = "See the [privacy statement of {name}](https://{site}/privacy?lang=en&v=2)."


def _source(site: str) -> SourceNote:
    return SourceNote(
        url=f"https://{site}/privacy", read="2026-10-02", dated=None, text=f"{site}, read on 2 October 2026"
    )


def _clause(identifier: str, name: str, service: str, *paragraphs: str) -> VendorClause:
    site = f"{identifier.partition('-')[0]}.example"
    return VendorClause(
        id=identifier,
        vendor=identifier.partition("-")[0],
        name=name,
        service=service,
        paragraphs=(*paragraphs, _ADVICE.format(name=escape_inline(name), site=site)),
        facts={"role": "controller", "data": ["name", "address"], "answers": {"pay_later": True}},
        sources=(
            _source(site),
            SourceNote(url=f"https://{site}/terms", read=None, dated=None, text=f"terms of {site}"),
        ),
    )


def _recipient(name: str, service: str, anchor: str, entity: str, country: Coded, transfer: Coded) -> Recipient:
    return Recipient(
        vendor=anchor.partition("-")[0],
        name=name,
        service=service,
        anchor=anchor,
        role=Coded("controller", "decides itself (controller)"),
        entity=entity,
        country=country,
        data=(
            Coded("name", "name"),
            Coded("address", "street and postal code"),
            Coded("payment", "payment details, such as account or card number"),
        ),
        purposes=(Coded(service, f"purpose of {service}"),),
        legal_bases=(Coded("contract", "needed for your order (contract)"), Coded("law", "required by law")),
        retention=Coded("period", "7 years after the end of the calendar year"),
        transfer=transfer,
        sources=(_source("mollie.example"),),
    )


def _cookie(name: str, vendor_name: str, lifetime: str, days: int | None) -> CookieRow:
    return CookieRow(
        name=name,
        vendor=vendor_name.lower(),
        vendor_name=vendor_name,
        purpose="counts visits and tells visitors apart",
        days=days,
        lifetime=lifetime,
        party=Coded("first", "our shop"),
        storage=Coded("cookie", "cookie"),
        consent=Coded("yes", "yes"),
    )


_NL, _US = Coded("NL", "Netherlands"), Coded("US", "United States")
_STAYS, _DPF = Coded("none", "stays in the EEA"), Coded("dpf", "EU–US Data Privacy Framework")


def _sections() -> tuple[PolicySection, ...]:
    return (
        PolicySection(
            id="about",
            title="About this policy",
            paragraphs=(
                "Balkonbloem is a trading name of Voorbeeld Handel B.V. This policy says which personal data we use, "
                "why, and *what you can do about it*. It holds from the day above; a new version replaces older ones.",
                "Questions? Write to [info@balkonbloem.example](mailto:info@balkonbloem.example) or call "
                "[+31 30 123 4567](tel:+31301234567).",
            ),
        ),
        PolicySection(id="at-a-glance", title="At a glance", table="recipients"),
        PolicySection(
            id="own-data",
            title="Data that we collect",
            paragraphs=("For an order we need:",),
            items=("name and address", "e-mail address", "payment status"),
        ),
        PolicySection(
            id="payments",
            title="Payments",
            paragraphs=("We do not see your full card number.",),
            vendors=(
                _clause("mollie-payments", "Mollie", "payments", "Payments run through Mollie."),
                _clause("stripe-payments", "Stripe", "payments", "Card payments run through Stripe."),
            ),
        ),
        PolicySection(
            id="analytics",
            title="Analytics",
            vendors=(_clause("google-analytics", "Google Analytics", "analytics", "**Google** counts visits."),),
        ),
        PolicySection(
            id="rights",
            title="Your rights",
            paragraphs=("You may ask us anything about your data.",),
            sections=(
                PolicySection(id="right-access", title="Access", paragraphs=("You get a copy of your data.",)),
                PolicySection(
                    id="right-objection",
                    title="Objection",
                    notice=True,
                    paragraphs=("**You may object at any time.** See [Contact](#contact).",),
                ),
            ),
        ),
        PolicySection(
            id="stored",
            title="Cookies",
            paragraphs=("We ask before we place what is not necessary.",),
            table="cookies",
        ),
        PolicySection(id="contact", title="Contact", paragraphs=("Voorbeeld Handel B.V., Dorpsstraat 1, Utrecht.",)),
    )


def sample(version: int | None = 3, language: str = "en", title: str = "Privacy policy") -> Policy:
    """Return a policy as a shop might publish it."""
    return Policy(
        shop="balkonbloem",
        language=language,
        title=title,
        name="Balkonbloem",
        website="https://balkonbloem.example",
        sections=_sections(),
        recipients=(
            _recipient("Mollie", "payments", "mollie-payments", "Mollie B.V.", _NL, _STAYS),
            _recipient("Stripe", "payments", "stripe-payments", "Stripe Payments Europe, Ltd.", _US, _DPF),
            _recipient("Google Analytics", "analytics", "google-analytics", "Google Ireland Limited", _US, _DPF),
        ),
        cookies=(
            _cookie("_ga_<container-id>", "Google Analytics", "2 years", 730),
            _cookie("PHPSESSID", "Lightspeed eCom", "until you close the browser", 0),
        ),
        labels=dict(LABELS),
        version=version,
        effective=None if version is None else "2026-11-20",
    )
