"""What the general sections of a policy are written from: the shop, its cases, its country, who serves the policy."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from plugin_host.api.core import (
    Activity,
    Basis,
    Case,
    Decision,
    MailBasis,
    OwnUse,
    Purpose,
    Role,
    SalesCalls,
    Scoring,
    Section,
    Transfer,
    TransferKind,
)
from plugin_host.jurisdictions.model import Jurisdiction
from plugin_host.policy.cases import Placed, cookies_of
from plugin_host.policy.shop import Shop
from plugin_host.policy.words import HOST


@dataclass(frozen=True, kw_only=True)
class Operator:
    """Who serves the policy for the shop, and so receives the IP addresses of those who read it."""

    name: str
    country: str


@dataclass(frozen=True, kw_only=True)
class World:
    """One shop with everything around it; the properties answer questions that several sections ask.

    ``eea`` are the countries of the EEA, ``adequate`` those outside it that the European Commission found
    adequate for everybody, on the day of composing. ``section_domains`` names the catalogue of each section of a third
    party by the section's id, ``domains`` that of the module which brings it.
    """

    shop: Shop
    placed: tuple[Placed, ...]
    eea: frozenset[str]
    jurisdictions: Mapping[str, Jurisdiction]
    adequate: frozenset[str] = frozenset()
    operator: Operator | None = None
    section_domains: Mapping[str, str] = field(default_factory=dict)
    domains: Mapping[str, str] = field(default_factory=dict)

    def domain(self, section: Section) -> str:
        """The catalogue in which the texts of a section stand."""
        return self.section_domains.get(section.id, HOST)

    @property
    def jurisdiction(self) -> Jurisdiction | None:
        """The law of the shop's own country, None where it is not known."""
        return self.jurisdictions.get(self.shop.controller.country)

    @property
    def cases(self) -> tuple[Case[Any], ...]:
        """The cases of the shop."""
        return tuple(item.case for item in self.placed)

    def activities(self) -> Iterator[tuple[Placed, Activity]]:
        """Every activity of every vendor that receives or passes on data."""
        for item in self.placed:
            if item.case.party.receives_data or item.case.role is Role.SELF:
                for activity in item.kind.activities(item.case):
                    yield item, activity

    def does(self, purpose: Purpose) -> bool:
        """Whether some vendor has an activity with this purpose."""
        return any(activity.purpose is purpose for _, activity in self.activities())

    def uses(self, kind: str) -> bool:
        """Whether some vendor gives this kind of service."""
        return any(item.kind.id == kind for item in self.placed)

    @property
    def newsletter(self) -> bool:
        """Whether newsletters are sent, by the shop's word or a mailing service's."""
        stated = self.shop.practices.newsletter
        return self.does(Purpose.NEWSLETTER) or (stated is not None and stated is not MailBasis.NONE)

    @property
    def consent_used(self) -> bool:
        """Whether anything rests on consent, so that it can be withdrawn (GDPR art. 13(2)(c))."""
        practices = self.shop.practices
        return (
            any(Basis.CONSENT in activity.bases for _, activity in self.activities())
            or practices.newsletter_with_consent
            or practices.sales_calls is SalesCalls.CONSENT
            or practices.sensitive_goods_consent is True
            or (practices.consent_banner is True and self.optional_cookies)
        )

    @property
    def optional_cookies(self) -> bool:
        """Whether some service stores or reads what is not strictly necessary."""
        return any(not cookie.essential for case in self.cases for cookie in cookies_of(case))

    @property
    def pay_later(self) -> bool:
        """Whether a vendor decides about paying later."""
        return self.does(Purpose.CREDIT)

    @property
    def marketing(self) -> bool:
        """Whether anybody uses the data for marketing, the shop or a vendor."""
        return (
            self.newsletter
            or any(self.does(purpose) for purpose in (Purpose.ADVERTISING, Purpose.INVITATION))
            or any(OwnUse.MARKETING in (case.facts.own_use or ()) for case in self.cases if case.party.receives_data)
        )

    @property
    def refuses_orders(self) -> bool:
        """Whether a computer of the shop can refuse orders."""
        return self.shop.practices.fraud_scoring is Scoring.AUTOMATED

    @property
    def scored(self) -> bool:
        """Whether anybody scores people or decides by computer (GDPR art. 22; C-634/21)."""
        return (
            self.pay_later
            or self.refuses_orders
            or any(
                case.facts.decision in (Decision.PROFILING, Decision.AUTOMATED)
                for case in self.cases
                if case.party.receives_data
            )
        )

    def transfers(self) -> tuple[Placed, ...]:
        """Cases whose data leave the EEA, or may: a known transfer, or a recipient outside it."""
        return tuple(item for item in self.placed if self.leaves(item.case))

    def leaves(self, case: Case[Any]) -> bool:
        """Whether the data of a case leave the EEA as far as is known."""
        if not case.party.receives_data:
            return False
        transfer = case.facts.transfer
        if transfer is not None and transfer.kind is not TransferKind.NONE:
            return True
        return bool(self.outside(case))

    def outside(self, case: Case[Any]) -> tuple[str, ...]:
        """The countries outside the EEA where the recipient is established or the data are processed."""
        places = dict.fromkeys((case.party.country, *case.facts.countries))
        return tuple(place for place in places if place and place not in self.eea)

    def ground(self, case: Case[Any]) -> TransferKind:
        """What allows the data of a case to leave the EEA: the vendor's statement, or else the shop's answer.

        That nothing leaves is no ground where the countries say that something does.
        """
        stated: Transfer | None = case.facts.transfer
        if stated is not None and stated.kind not in (TransferKind.NONE, TransferKind.UNKNOWN):
            return stated.kind
        answer = case.facts.transfer_ground
        if isinstance(answer, TransferKind):
            return answer
        places = set(self.destinations(case))
        return TransferKind.ADEQUACY if places and places <= self.adequate else TransferKind.UNKNOWN

    def destinations(self, case: Case[Any]) -> tuple[str, ...]:
        """The countries outside the EEA that the data of a case go to: that of a stated transfer, or all that are known."""
        stated: Transfer | None = case.facts.transfer
        if stated is not None and stated.kind is not TransferKind.NONE and stated.country:
            return (stated.country,)
        return self.outside(case)

    def place_unknown(self, case: Case[Any]) -> bool:
        """Whether nothing says where the data go; such a recipient is never taken as 'no transfer'."""
        return case.party.receives_data and not case.party.country and case.facts.transfer is None
