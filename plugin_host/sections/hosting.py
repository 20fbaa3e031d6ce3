"""Hosting: the servers and the domain name."""

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
    Purpose,
    Say,
    Section,
    Service,
)
from plugin_host.sections import common


class HostingForm(Form):
    """What the hosting company does for the website."""

    DNS = "dns", N_("manages the domain name only")
    REDIRECT = "redirect", N_("redirects the domain name only")
    CDN = "cdn", N_("delivers the pages (content delivery network)")
    FULL = "full", N_("hosts the website")


HOSTING_FORM: Ask[HostingForm] = Ask("form", N_("What does this company do for your website?"), HostingForm)
LOGS_IP: Ask[bool] = Ask(
    "logs_ip",
    N_("Does it log visits with their IP address?"),
    bool,
    only_if=HOSTING_FORM.is_(HostingForm.REDIRECT, HostingForm.CDN, HostingForm.FULL),
)
LOG_DAYS: Ask[int] = Ask(
    "log_days",
    N_("For how many days does it keep logs with IP addresses?"),
    int,
    only_if=HOSTING_FORM.is_(HostingForm.REDIRECT, HostingForm.CDN, HostingForm.FULL),
)


@dataclass(frozen=True, kw_only=True)
class Hosting(Service):
    """Facts of hosting. ``logs_ip`` says whether visits are logged with their IP address."""

    kind: ClassVar[str] = "hosting"
    form: Fact[HostingForm] = HOSTING_FORM
    log_days: Fact[int] = LOG_DAYS
    logs_ip: Fact[bool] = LOGS_IP


def _data(case: Case[Hosting]) -> tuple[Data, ...]:
    """Where only the domain name is redirected, no more than the technical data pass."""
    if case.facts.form is HostingForm.REDIRECT:
        return tuple(kind for kind in case.facts.data if kind in (Data.IP_ADDRESS, Data.DEVICE))
    return case.facts.data


def _activities(case: Case[Hosting]) -> tuple[Activity, ...]:
    if case.facts.form is HostingForm.DNS:
        return ()
    bases = (Basis.CONTRACT, Basis.INTEREST) if case.facts.form is HostingForm.FULL else (Basis.INTEREST,)
    return (Activity(Purpose.HOSTING, case.role, bases, _data(case), Interest.SECURITY),)


SECTION = Section(
    "hosting",
    N_("Hosting"),
    kinds=(
        Kind(
            Hosting,
            N_("hosting"),
            paragraphs=(
                (
                    Say(
                        N_(
                            "Our website runs on servers of {vendor}. Everything you enter on the website passes through "
                            "these servers."
                        ),
                        when=lambda case: case.facts.form is HostingForm.FULL,
                    ),
                    Say(
                        N_("{vendor} delivers the pages of our website to you, from servers near you."),
                        when=lambda case: case.facts.form is HostingForm.CDN,
                    ),
                    Say(
                        N_(
                            "{vendor} only redirects our domain name to our website. What you enter on our website does not "
                            "pass through its servers."
                        ),
                        when=lambda case: case.facts.form is HostingForm.REDIRECT,
                    ),
                    Say(
                        N_("{vendor} only manages our domain name. Your data does not pass through its servers."),
                        when=lambda case: case.facts.form is HostingForm.DNS,
                    ),
                    common.COMPANY,
                    common.COMPANY_SAME_NAME,
                ),
                (
                    Say(
                        N_("Data that {vendor} receives: {data}."),
                        when=lambda case: case.facts.form is not HostingForm.DNS,
                        values={"data": _data},
                    ),
                    Say(
                        N_("{vendor} logs the IP address of every visit. An IP address is personal data."),
                        when=lambda case: case.facts.logs_ip is True and case.facts.form is not HostingForm.DNS,
                    ),
                    Say(
                        N_("Logs of visits are kept there for {period}."),
                        when=lambda case: case.facts.form is not HostingForm.DNS,
                        values={"period": lambda case: common.days(case.facts.log_days)},
                    ),
                ),
            ),
            activities=_activities,
            receives_data=lambda case: case.facts.form is not HostingForm.DNS,
        ),
    ),
)
