"""What a shop does itself: the questions of the shop file's ``[practices]``.

Every answer is optional. No answer: no sentence is written, and a finding says so where the law
wants the sentence.
"""

from dataclasses import dataclass, field
from typing import Any

from plugin_host.api.core.vocabulary import N_, Data, Form, Measure, Worded


class MailBasis(Worded):
    """On which ground newsletters are sent (ePrivacy art. 13)."""

    NONE = "none", N_("no newsletter")
    CONSENT = "consent", N_("with consent")
    SOFT_OPT_IN = "soft_opt_in", N_("to customers, about similar products, with an opt-out")
    BOTH = "both", N_("to customers with an opt-out, to others with consent")


class SalesCalls(Worded):
    """Whether the shop phones people to sell."""

    NONE = "none", N_("no sales calls")
    CONSENT = "consent", N_("only with consent")
    WITHOUT_CONSENT = "without_consent", N_("also without consent")


class Scoring(Form):
    """How the shop looks for fraud in orders (GDPR art. 22)."""

    NONE = "none", N_("orders are not scored")
    MANUAL = "manual", N_("a person looks at suspicious orders")
    AUTOMATED = "automated", N_("a computer refuses orders")


class SensitiveGoods(Worded):
    """Goods whose order says something special about the customer (GDPR art. 9; C-21/23)."""

    NONE = "none", N_("no such goods")
    MEDICINES = "medicines", N_("medicines or medical aids")
    INTIMATE = "intimate", N_("intimate goods")


class Deferral(Form):
    """Whether the shop itself lets customers pay later."""

    NONE = "none", N_("no payment afterwards to the shop itself")
    OWN = "own", N_("the shop itself lets customers pay afterwards, without costs")


def _ask(question: str) -> Any:
    return field(default=None, metadata={"question": question})


@dataclass(frozen=True, kw_only=True)
class Practices:
    """A shop's answers; None where it gave none. Field names are the keys of the shop file.

    The properties say what follows from several answers, or from one in several places.
    """

    guest_checkout: bool | None = _ask(N_("Can customers order without an account?"))
    accounts: bool | None = _ask(N_("Can customers create an account?"))
    compulsory_fields: tuple[Data, ...] | None = _ask(N_("Which data must a customer fill in to order?"))
    newsletter: MailBasis | None = _ask(N_("On what grounds do you send newsletters?"))
    newsletter_opt_out_at_checkout: bool | None = _ask(
        N_("Can customers refuse the newsletter at checkout, at no cost?")
    )
    sales_calls: SalesCalls | None = _ask(N_("Do you phone people to sell?"))
    mail_tracking_consent: bool | None = _ask(
        N_("Do you ask for consent before you measure whether somebody opens an e-mail?")
    )
    review_opt_out: bool | None = _ask(N_("Can customers refuse the invitation to write a review beforehand?"))
    consent_banner: bool | None = _ask(
        N_("Are cookies that are not strictly necessary placed only after the visitor agrees?")
    )
    consent_withdrawal: str | None = _ask(
        N_("At which https address of your website can a visitor change the cookie choice?")
    )
    own_deferral: Deferral | None = _ask(N_("Do you let customers pay you afterwards yourself?"))
    fraud_scoring: Scoring | None = _ask(N_("How do you check orders for fraud?"))
    reports_fraud: bool | None = _ask(N_("Do you report fraud to the police or other parties of your own accord?"))
    personalisation: bool | None = _ask(N_("Do you show customers products on the basis of earlier visits or orders?"))
    sensitive_goods: SensitiveGoods | None = _ask(N_("Do you sell medicines or intimate goods?"))
    sensitive_goods_consent: bool | None = _ask(
        N_("Do you ask for explicit consent to use what such an order says about somebody (GDPR art. 9(2)(a))?")
    )
    aimed_under_16: bool | None = _ask(N_("Is the shop aimed at children under 16?"))
    oss: bool | None = _ask(N_("Do you use the One-Stop-Shop (OSS) for VAT?"))
    deliveries_outside_eea: bool | None = _ask(N_("Do you deliver outside the European Economic Area?"))
    marketplace_marketing: bool | None = _ask(
        N_("Do you send newsletters to people who bought from you through a marketplace?")
    )
    markets: tuple[str, ...] | None = _ask(N_("To which countries do you sell?"))
    measures: tuple[Measure, ...] | None = _ask(N_("Which security measures have you taken yourself?"))
    staff_access_limited: bool | None = _ask(
        N_("Can only staff who need it see the data of customers whose order is finished?")
    )
    id_copy: bool | None = _ask(
        N_("Do you ask for a copy of an identity document as a rule when somebody uses a right?")
    )
    change_notices: bool | None = _ask(N_("Do you e-mail customers when a change affects data that you already have?"))

    @property
    def has_accounts(self) -> bool:
        """Whether customers have accounts, by choice or because they must."""
        return self.accounts is True or self.guest_checkout is False

    @property
    def sells_sensitive_goods(self) -> bool:
        """Whether orders say something special about the customer (GDPR art. 9)."""
        return self.sensitive_goods in (SensitiveGoods.MEDICINES, SensitiveGoods.INTIMATE)

    @property
    def newsletter_with_consent(self) -> bool:
        """Whether some newsletters rest on consent."""
        return self.newsletter in (MailBasis.CONSENT, MailBasis.BOTH)

    @property
    def newsletter_with_opt_out(self) -> bool:
        """Whether some newsletters rest on the soft opt-in."""
        return self.newsletter in (MailBasis.SOFT_OPT_IN, MailBasis.BOTH)
