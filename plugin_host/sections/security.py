"""Security services: protection of the website against attacks and misuse."""

from dataclasses import dataclass
from typing import ClassVar

from plugin_host.api.core import (
    N_,
    Activity,
    Basis,
    Case,
    Fact,
    Interest,
    Kind,
    Purpose,
    Say,
    Section,
    Service,
)
from plugin_host.sections import common


@dataclass(frozen=True, kw_only=True)
class Security(Service):
    """Facts of a security service; ``reads_device`` says whether it reads features of the visitor's device."""

    kind: ClassVar[str] = "security"
    reads_device: Fact[bool] = None


def _activities(case: Case[Security]) -> tuple[Activity, ...]:
    return (Activity(Purpose.SECURITY, case.role, (Basis.INTEREST,), case.facts.data, Interest.SECURITY),)


_SECURITY_WORDS = (
    "captcha*|recaptcha|firewall|spam|spamfilter|spambots|ddos|bots|misbruik|misuse|abuse|missbrauch"
    "|bescherm* ... tegen|protect* ... against|schutz vor|hackers|brute force|brute-force"
    "|beveiligingsplugin|security plugin|aanvallen|attacks|angriffe"
)

SECTION = Section(
    "security",
    N_("Protection of the website"),
    kinds=(
        Kind(
            Security,
            N_("protection"),
            paragraphs=(
                (
                    Say(N_("{vendor} protects our website against attacks and misuse.")),
                    common.COMPANY,
                    common.COMPANY_SAME_NAME,
                ),
                (
                    common.DATA_RECEIVED,
                    Say(
                        N_("For this it reads features of your device, to tell people and programs apart."),
                        when=lambda case: case.facts.reads_device is True,
                    ),
                ),
            ),
            activities=_activities,
            words=_SECURITY_WORDS,
        ),
    ),
)
