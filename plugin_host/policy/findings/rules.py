"""The catalogue of findings. docs/findings.md is made from it; docs/law.md says how each article was checked."""

from collections.abc import Mapping
from types import MappingProxyType

from plugin_host.policy.findings.finding import Rule, Severity

_ERRORS = (
    ("controller-identity", "GDPR 13(1)(a)", "Name, address or contact of the controller is missing.",
     "Fill in [controller]."),
    ("representative-missing", "GDPR 27", "The shop is outside the EEA and names no representative in it.",
     "Fill in [representative], unless the processing is occasional and without risk (27(2)): then ask a lawyer."),
    ("first-layer-incomplete", "GDPR 12(1)", "The overview at the top lacks one of its parts.",
     "Report this: the overview is composed from your facts."),
    ("purpose-missing", "GDPR 13(1)(c)", "A party receives data, but nothing says what for.",
     "Answer the questions about this party, or remove it."),
    ("basis-missing", "GDPR 13(1)(c)", "An activity has no legal basis.",
     "Answer the question about consent or ground; without a ground the activity is not allowed."),
    ("interest-unnamed", "GDPR 13(1)(d)", "A legitimate interest is claimed but not named.",
     "Name the interest in the section's activity."),
    ("joint-essence-missing", "GDPR 26(2)", "A party is jointly responsible, but the arrangement is not linked.",
     "Have the address of the arrangement added to the vendor's module."),
    ("transfer-unknown", "GDPR 13(1)(f)", "Data leave the EEA on an unknown ground.",
     "Look the ground up in your agreement and answer transfer_ground."),
    ("dpf-mismatch", "GDPR 45", "A transfer rests on the Data Privacy Framework, but no certificate of the importer was seen.",
     "Look the company up on the list of the framework, or use another ground."),
    ("retention-missing", "GDPR 13(2)(a)", "A kind of data has no period.",
     "Fill in the key under [retention]."),
    ("retention-contradiction", "GDPR 5(1)(e)", "A period stands next to an open end.",
     "State a period or a criterion, not both."),
    ("invoice-term", "GDPR 5(1)(e)", "The term for invoices is unknown or not that of the shop's country.",
     "Fill in retention.invoice_years with the term of your tax law, or leave it out where Clausula knows it."),
    ("rights-incomplete", "GDPR 13(2)(b)", "A right of the data subject is missing from the policy.",
     "Report this: the rights are part of every policy."),
    ("objection-buried", "GDPR 21(4)", "The right to object is not set apart.",
     "Report this: the right to object is set apart in every policy."),
    ("withdrawal-missing", "GDPR 13(2)(c)", "Consent is used, but the policy does not say how to withdraw it.",
     "Report this: the text follows from the use of consent."),
    ("complaint-narrow", "GDPR 77", "The policy names only the authority of the shop's own country.",
     "Report this: the text names the visitor's own authority as well."),
    ("mandatory-data-missing", "GDPR 13(2)(e)", "The policy does not say which data are mandatory for an order.",
     "Answer practices.compulsory_fields."),
    ("automated-denied", "GDPR 13(2)(f)", "The policy denies automated decisions, but somebody scores people.",
     "Answer practices.fraud_scoring and the questions about paying later truthfully."),
    ("health-data", "GDPR 9(2)", "Orders say something about health or sex life, and no exception is named.",
     "Ask explicit consent and answer practices.sensitive_goods_consent."),
    ("source-missing", "GDPR 14(2)(f)", "Data come from a marketplace, but not which data.",
     "State the data of this marketplace."),
    ("marketplace-marketing", "GDPR 5(1)(b)", "Buyers from a marketplace get marketing although the marketplace forbids it.",
     "Stop sending it, then answer practices.marketplace_marketing."),
    ("newsletter-basis", "ePrivacy 13", "Newsletters are sent without consent and without a valid soft opt-in.",
     "Answer practices.newsletter; the soft opt-in needs newsletter_opt_out_at_checkout = true."),
    ("call-consent", "ePrivacy 13", "People are phoned to sell without their consent.",
     "Phone only people who agreed, then answer practices.sales_calls."),
    ("tracking-consent", "ePrivacy 5(3)", "Opened e-mails are measured per person without consent.",
     "Ask consent and answer practices.mail_tracking_consent, or switch the measuring off."),
    ("cookie-undeclared", "ePrivacy 5(3)", "A service that stores something on the device has no named cookie.",
     "Have the names and lifetimes of its cookies added to the vendor's module."),
    ("cookie-consent", "ePrivacy 5(3)", "Cookies that are not strictly necessary are placed, and consent is not asked.",
     "Ask consent first and answer practices.consent_banner, or switch these cookies off."),
    ("exemption-invalid", "ePrivacy 5(3)", "Statistics run without consent although their maker reuses the data.",
     "Ask consent, or forbid the reuse."),
    ("marketing-denied", "GDPR 5(1)(a)", "The policy denies advertising, but a vendor does it.",
     "Answer practices.newsletter and practices.sales_calls truthfully."),
    ("controller-vouched", "GDPR 5(1)(a)", "A processor agreement is claimed with a party that decides for itself.",
     "Remove agreement, or correct role if your contract says otherwise."),
    ("policy-host-missing", "GDPR 13(1)(e)", "Who serves the policy receives IP addresses and is not among the recipients.",
     "Report this: the operator's setting makes the entry."),
    ("new-purpose-silent", "GDPR 13(3)", "Data get a new purpose, and customers are not told beforehand.",
     "Tell them, and answer practices.change_notices."),
    ("text-fault", "GDPR 12(1)", "The text holds a placeholder, markup, a doubled full stop or an empty part.",
     "Mend the name or text that is shown."),
)  # fmt: skip  # one rule a pair of lines

_WARNINGS = (
    ("dpo-perhaps", "GDPR 37", "Health data or tracking on a large scale may require a data protection officer.",
     "Find out whether you need one; if so fill in [data_protection_officer]."),
    ("role-unsourced", "GDPR 26/28", "Whether a party is a controller or a processor is not known.",
     "Look it up in your contract and answer role."),
    ("agreement-unconfirmed", "GDPR 28(3)", "A processor without a confirmed agreement.",
     "Conclude the agreement and answer agreement = true."),
    ("dpf-unchecked", "GDPR 45", "The certificate of the Data Privacy Framework was last seen over 90 days ago.",
     "Look the company up again and have the module's date renewed."),
    ("safeguard-copy", "GDPR 13(1)(f)", "There is no address where a copy of the safeguards can be had.",
     "Keep a copy ready: the policy says that people can ask you for it."),
    ("vendor-retention-unknown", "GDPR 13(2)(a)", "How long a party keeps the data is not known.",
     "Have the period added to the vendor's module."),
    ("oss-term", "VAT directive 369k", "Records under the One-Stop-Shop are kept for ten years.",
     "Set retention.invoice_years to 10 or leave it out."),
    ("account-forced", "GDPR 6(1)(b)", "Customers cannot order without an account.",
     "Offer ordering as a guest (EDPB recommendations 2/2025, consultation text)."),
    ("title-compulsory", "GDPR 5(1)(c)", "Customers have to say whether they are Mr or Ms.",
     "Make the field optional (C-394/23)."),
    ("id-copy", "GDPR 12(6)", "A copy of an identity document is asked as a rule.",
     "Ask it only on reasonable doubt."),
    ("credit-review", "Directive 2023/2225", "Nothing says whether a person reviews a refusal to pay later.",
     "Ask the payment company, and have the fact added to its module."),
    ("child-consent", "GDPR 8", "The shop is aimed at children: consent needs a parent.",
     "Make sure that a parent or guardian agrees."),
    ("review-invitation", "ePrivacy 13", "Customers cannot refuse a review invitation beforehand.",
     "Offer it at checkout and answer practices.review_opt_out."),
    ("exemption-market", "ePrivacy 5(3)", "The exemption for statistics is used in a market where it is not known to exist.",
     "Ask consent from visitors of that market."),
    ("media-onload", "ePrivacy 5(3)", "Media load before the visitor agrees.",
     "Load them on a click or after consent."),
    ("vague-wording", "GDPR 12(1)", "A vendor's text uses words such as 'may', 'some' or 'possibly'.",
     "Say what happens (WP 260)."),
    ("measure-unproven", "GDPR 32", "Measures are stated without a source, or none is confirmed.",
     "Answer practices.measures, or have a source added to the module."),
    ("source-stale", "GDPR 5(2)", "A vendor's facts were last checked over twelve months ago, or nobody knows when.",
     "Have the module's sources read again."),
    ("question-unanswered", "GDPR 5(2)", "A question about a vendor is not answered.",
     "Answer it; until then nothing is said, or the form that discloses most."),
    ("practice-unanswered", "GDPR 5(2)", "A question about the shop itself is not answered.",
     "Answer it; until then nothing is said."),
    ("website-insecure", "GDPR 32", "The website's address is not https.",
     "Serve the website over https and change shop.website."),
    ("authority-unknown", "GDPR 13(2)(d)", "The supervisory authority cannot be named.",
     "For a shop in Germany fill in controller.region."),
    ("hosted-twice", "GDPR 5(1)(a)", "The shop is said to run at the maker of the software and at a hosting company.",
     "Correct run_by, or the form of the hosting (dns or redirect)."),
    ("no-cap", "GDPR 5(1)(e)", "Accounts of customers who no longer come are kept without end.",
     "Fill in retention.inactive_customer_years; two years is common."),
    ("personalisation-consent", "ePrivacy 5(3)", "Products are shown on the ground of earlier visits, and consent is not asked.",
     "Ask consent before you recognise a visitor's device, or use orders only."),
    ("practices-contradict", "GDPR 5(1)(a)", "Two answers about the shop contradict each other.",
     "Correct one of them."),
    ("data-unknown", "GDPR 14(1)(d)", "Which data a party receives is not stated.",
     "State its data; for a module, have them added."),
    ("country-unknown", "GDPR 13(1)(f)", "Where a party is established is not known, so no transfer can be excluded.",
     "State its country; for a module, have the legal entity added."),
    ("law-unconfirmed", "GDPR 5(1)(e)", "The term for invoices was confirmed in commentary only, not in the statute.",
     "Compare it with the statute; see docs/law.md."),
)  # fmt: skip  # one rule a pair of lines

_INFORMATION = (
    ("first-contact", "GDPR 14(3)", "People who buy through a marketplace must get your policy at the first contact.",
     "Link the policy in your first message to them."),
    ("law-moving", "various", "A rule that this policy rests on is in motion.",
     "Look at docs/law.md now and then."),
)  # fmt: skip  # one rule a pair of lines


_FOR_MAINTAINERS = {
    "credit-review",
    "dpf-mismatch",
    "dpf-unchecked",
    "joint-essence-missing",
    "law-unconfirmed",
    "safeguard-copy",
    "source-stale",
    "vague-wording",
    "vendor-retention-unknown",
}


def _rules() -> Mapping[str, Rule]:
    groups = ((Severity.ERROR, _ERRORS), (Severity.WARNING, _WARNINGS), (Severity.INFO, _INFORMATION))
    return MappingProxyType(
        {
            code: Rule(
                code=code, severity=severity, law=law, meaning=meaning, fix=fix, maintainers=code in _FOR_MAINTAINERS
            )
            for severity, group in groups
            for code, law, meaning, fix in group
        }
    )


RULES: Mapping[str, Rule] = _rules()
"""Every rule by its code, errors first."""
