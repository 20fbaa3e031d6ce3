"""E-mail: the mailbox, and the newsletters and order mails."""

from dataclasses import dataclass
from typing import ClassVar

from plugin_host.api.core import (
    N_,
    Activity,
    Ask,
    Basis,
    Case,
    Data,
    Fact,
    Form,
    Interest,
    Kind,
    MailBasis,
    Purpose,
    Say,
    Section,
    Service,
)
from plugin_host.sections import common


class Scanning(Form):
    """What an e-mail provider looks for in messages."""

    SPAM = "spam", N_("spam and viruses only")
    OTHER = "other", N_("other things than spam and viruses too")


class Share(Form):
    """How many of the shop's order and form mails go through the service."""

    NONE = "none", N_("none")
    SOME = "some", N_("some")
    ALL = "all", N_("all")


class Tracking(Form):
    """Whether it is measured that mails are opened and links are clicked."""

    NONE = "none", N_("not measured")
    AGGREGATE = "aggregate", N_("counted in total only")
    INDIVIDUAL = "individual", N_("measured for each recipient")


NEWSLETTERS: Ask[bool] = Ask("newsletters", N_("Do you send newsletters through it?"), bool)
TRANSACTIONAL: Ask[Share] = Ask("transactional", N_("How many order and form mails go through it?"), Share)
TRACKING: Ask[Tracking] = Ask("tracking", N_("Is it measured whether mails are opened?"), Tracking)
CONFIDENTIAL: Ask[bool] = Ask(
    "confidential", N_("Do you treat the mailbox as confidential: only staff who need it can read it?"), bool
)


@dataclass(frozen=True, kw_only=True)
class BusinessEmail(Service):
    """Facts of the shop's ordinary mailbox."""

    kind: ClassVar[str] = "business_email"
    scanning: Fact[Scanning] = None
    confidential: Fact[bool] = CONFIDENTIAL


@dataclass(frozen=True, kw_only=True)
class Mailing(Service):
    """Facts of newsletters and transactional mail. ``log_days``: how long recipient and subject lines are kept."""

    kind: ClassVar[str] = "mailing"
    newsletters: Fact[bool] = NEWSLETTERS
    transactional: Fact[Share] = TRANSACTIONAL
    tracking: Fact[Tracking] = TRACKING
    log_days: Fact[int] = None


def _mail_activities(case: Case[BusinessEmail]) -> tuple[Activity, ...]:
    return (Activity(Purpose.MAIL, case.role, (Basis.CONTRACT, Basis.INTEREST), case.facts.data, Interest.SERVICE),)


NEWSLETTER_BASES = {
    MailBasis.CONSENT: (Basis.CONSENT,),
    MailBasis.SOFT_OPT_IN: (Basis.SOFT_OPT_IN,),
    MailBasis.BOTH: (Basis.CONSENT, Basis.SOFT_OPT_IN),
}
"""The basis follows from the shop's practice, never from the vendor."""


def _mailing_data(case: Case[Mailing]) -> tuple[Data, ...]:
    """Order mails hold the order."""
    extra = case.order_data if case.facts.transactional in (Share.SOME, Share.ALL) else ()
    measured = (Data.MAIL_EVENTS,) if case.facts.tracking is Tracking.INDIVIDUAL else ()
    return tuple(dict.fromkeys((*case.facts.data, *extra, *measured)))


def _mailing_activities(case: Case[Mailing]) -> tuple[Activity, ...]:
    found = []
    facts, practices = case.facts, case.practices
    data = tuple(kind for kind in facts.data if kind is not Data.MAIL_EVENTS)
    if facts.transactional in (Share.SOME, Share.ALL):
        found.append(Activity(Purpose.ORDER_MAIL, case.role, (Basis.CONTRACT,), _mailing_data(case)))
    if facts.newsletters is True:
        bases = NEWSLETTER_BASES.get(practices.newsletter, ()) if practices.newsletter else ()
        found.append(Activity(Purpose.NEWSLETTER, case.role, bases, data))
    if facts.tracking is Tracking.INDIVIDUAL:
        bases = (Basis.CONSENT,) if practices.mail_tracking_consent else ()
        found.append(Activity(Purpose.MAIL_TRACKING, case.role, bases, (Data.EMAIL, Data.MAIL_EVENTS)))
    return tuple(found)


SECTION = Section(
    "email",
    N_("E-mail"),
    kinds=(
        Kind(
            BusinessEmail,
            N_("mailbox"),
            paragraphs=(
                (
                    Say(N_("We use {vendor} for our everyday e-mail.")),
                    common.COMPANY,
                    common.COMPANY_SAME_NAME,
                ),
                (
                    common.DATA_RECEIVED,
                    Say(
                        N_("A filter checks incoming e-mail for spam and viruses."),
                        when=lambda case: case.facts.scanning is Scanning.SPAM,
                    ),
                    Say(
                        N_("{vendor} scans e-mails automatically, and not only for spam and viruses."),
                        when=lambda case: case.facts.scanning is Scanning.OTHER,
                    ),
                    Say(
                        N_("We treat our mailbox as confidential: only staff who need it can read it."),
                        when=lambda case: case.facts.confidential is True,
                    ),
                ),
            ),
            activities=_mail_activities,
        ),
        Kind(
            Mailing,
            N_("newsletters and order mails"),
            paragraphs=(
                (
                    Say(
                        N_("{vendor} sends our newsletters and all e-mails about orders and forms."),
                        when=lambda case: case.facts.newsletters is True and case.facts.transactional is Share.ALL,
                    ),
                    Say(
                        N_("{vendor} sends our newsletters and some of the e-mails about orders and forms."),
                        when=lambda case: case.facts.newsletters is True and case.facts.transactional is Share.SOME,
                    ),
                    Say(
                        N_("{vendor} sends our newsletters."),
                        when=lambda case: case.facts.newsletters is True and case.facts.transactional is Share.NONE,
                    ),
                    Say(
                        N_("{vendor} sends all our e-mails about orders and forms."),
                        when=lambda case: case.facts.newsletters is not True and case.facts.transactional is Share.ALL,
                    ),
                    Say(
                        N_("{vendor} sends some of our e-mails about orders and forms."),
                        when=lambda case: case.facts.newsletters is not True and case.facts.transactional is Share.SOME,
                    ),
                    Say(
                        N_("We use {vendor} to send e-mail."),
                        when=lambda case: case.facts.newsletters is not True and case.facts.transactional is Share.NONE,
                    ),
                    common.COMPANY,
                    common.COMPANY_SAME_NAME,
                ),
                (
                    Say(N_("Data that {vendor} receives: {data}."), values={"data": _mailing_data}),
                    Say(
                        N_(
                            "The recipient and subject of each e-mail are kept for {period}, so that faults can be traced."
                        ),
                        values={"period": lambda case: common.days(case.facts.log_days)},
                    ),
                ),
                (
                    Say(
                        N_(
                            "Every newsletter has a link to unsubscribe. You will still get the e-mails about your orders, "
                            "because you need those."
                        ),
                        when=lambda case: case.facts.newsletters is True,
                    ),
                ),
                (
                    Say(
                        N_("We count how many e-mails are opened, not who opens them."),
                        when=lambda case: case.facts.tracking is Tracking.AGGREGATE,
                    ),
                    Say(
                        N_(
                            "A tiny image in the e-mail tells us whether you open it; we also see which links you click."
                        ),
                        when=lambda case: case.facts.tracking is Tracking.INDIVIDUAL,
                    ),
                    Say(
                        N_("We do this only if you have agreed to it. You can withdraw your consent at any time."),
                        when=lambda case: (
                            case.facts.tracking is Tracking.INDIVIDUAL and case.practices.mail_tracking_consent is True
                        ),
                    ),
                ),
            ),
            activities=_mailing_activities,
        ),
    ),
)
