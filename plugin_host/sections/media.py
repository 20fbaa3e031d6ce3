"""Media: videos and other content that comes from another website."""

from dataclasses import dataclass
from typing import ClassVar

from plugin_host.api.core import N_, Activity, Ask, Basis, Case, Fact, Form, Kind, Purpose, Say, Section, Service
from plugin_host.sections import common


class Load(Form):
    """When the content is loaded, and so when the other website gets the visitor's data."""

    CLICK = "click", N_("only after the visitor clicks")
    PAGE = "page", N_("as soon as the page opens")


LOAD: Ask[Load] = Ask("load", N_("When are these media loaded?"), Load)
MEDIA_CONSENT: Ask[bool] = Ask("consent", N_("Are these media loaded only after the visitor agrees?"), bool)


@dataclass(frozen=True, kw_only=True)
class Media(Service):
    """Facts of embedded media."""

    kind: ClassVar[str] = "media"
    load: Fact[Load] = LOAD
    consent: Fact[bool] = MEDIA_CONSENT


def _activities(case: Case[Media]) -> tuple[Activity, ...]:
    agreed = case.facts.consent is True or case.facts.load is Load.CLICK
    return (Activity(Purpose.MEDIA, case.role, (Basis.CONSENT,) if agreed else (), case.facts.data),)


SECTION = Section(
    "media",
    N_("Videos and other media"),
    kinds=(
        Kind(
            Media,
            N_("media"),
            paragraphs=(
                (
                    Say(N_("Some pages of our website show media from {vendor}.")),
                    common.COMPANY,
                    common.COMPANY_SAME_NAME,
                ),
                (
                    Say(
                        N_("These media load only when you click on them. Until then {vendor} receives nothing."),
                        when=lambda case: case.facts.load is Load.CLICK,
                    ),
                    Say(
                        N_("These media load when you open the page, but only if you have agreed to it."),
                        when=lambda case: case.facts.load is Load.PAGE and case.facts.consent is True,
                    ),
                    Say(
                        N_("These media load as soon as you open the page."),
                        when=lambda case: case.facts.load is Load.PAGE and case.facts.consent is not True,
                    ),
                    common.DATA,
                ),
            ),
            activities=_activities,
        ),
    ),
)
