"""The recipients table and the cookie table, from the same facts as the clauses."""

from dataclasses import dataclass, field
from typing import Any

from plugin_host.api import Cookie
from plugin_host.api.core import (
    N_,
    Access,
    Activity,
    Basis,
    Case,
    CookieUse,
    Data,
    Interest,
    Period,
    Purpose,
    Role,
    Start,
    TransferKind,
    Unit,
    Worded,
)
from plugin_host.policy.cases import Placed, cookies_of
from plugin_host.policy.clauses import source_notes
from plugin_host.policy.tree import Coded, CookieRow, Recipient
from plugin_host.policy.words import Words
from plugin_host.policy.world import World


@dataclass
class _Row:
    item: Placed
    role: Role | None
    other: str
    purposes: list[Worded] = field(default_factory=list)
    bases: list[tuple[Basis, Interest | None]] = field(default_factory=list)
    data: list[Data] = field(default_factory=list)

    def add(self, activity: Activity) -> None:
        self.purposes.append(activity.purpose)
        for basis in activity.bases:
            entry = (basis, activity.interest if basis is Basis.INTEREST else None)
            if entry not in self.bases:
                self.bases.append(entry)
        self.data += [kind for kind in activity.data if kind not in self.data]


def recipients(world: World, words: Words) -> tuple[Recipient, ...]:
    """One row per vendor, service and role; then whoever serves this policy."""
    rows: dict[tuple[str, Role | None, str], _Row] = {}
    for item, activity in world.activities():
        if item.case.party.receives_data:
            other = activity.by or (words.message(activity.by_somebody) if activity.by_somebody else "")
            key = (item.anchor, activity.role, other)
            rows.setdefault(key, _Row(item, activity.role, other)).add(activity)
    found = tuple(_other(row, words) if row.other else _recipient(row, world, words) for row in rows.values())
    return (*found, *_policy_host(world, words))


def _recipient(row: _Row, world: World, words: Words) -> Recipient:
    case = row.item.case
    return Recipient(
        vendor=case.party.id,
        name=case.party.name,
        service=row.item.kind.id,
        anchor=row.item.anchor,
        role=words.coded(row.role),
        entity=case.party.entity,
        country=_country(case.party.country, words),
        data=tuple(words.coded(kind) for kind in row.data),
        purposes=tuple(words.coded(purpose) for purpose in row.purposes),
        legal_bases=(*(_basis(basis, interest, words) for basis, interest in row.bases), *_special(row, world, words)),
        retention=retention(case, row.role, words),
        transfer=transfer(case, world, words),
        sources=source_notes(case.facts.sources, words),
    )


def _special(row: _Row, world: World, words: Words) -> tuple[Coded, ...]:
    """The exception for what an order says about health or sex life (GDPR art. 9(2)(a))."""
    if world.shop.practices.sensitive_goods_consent is True and set(row.data) & {Data.HEALTH, Data.INTIMATE}:
        return (Coded("explicit_consent", words.message(N_("your explicit consent (for sensitive data)"))),)
    return ()


def _other(row: _Row, words: Words) -> Recipient:
    """A row for a party that a vendor brings in; nothing is known of it but its part."""
    return Recipient(
        vendor=row.item.case.party.id,
        name=row.other,
        service=row.item.kind.id,
        anchor=row.item.anchor,
        role=words.coded(row.role),
        entity="",
        country=_country("", words),
        data=tuple(words.coded(kind) for kind in row.data),
        purposes=tuple(words.coded(purpose) for purpose in row.purposes),
        legal_bases=tuple(_basis(basis, interest, words) for basis, interest in row.bases),
        retention=Coded("unknown", words.message(ASK_THEM)),
        transfer=Coded("unknown", words.message(TRANSFER_NOT_KNOWN)),
    )


ITS_STATEMENT = N_("see its privacy statement")
ASK_THEM = N_("ask this party, or us")
NO_TRANSFER_KNOWN = N_("no known transfer outside the European Economic Area")
TRANSFER_NOT_KNOWN = N_("whether data leaves the European Economic Area is not known")
OUR_PERIODS = N_("no longer than we keep it ourselves")


def _country(code: str, words: Words) -> Coded:
    return Coded(code, words.country(code)) if code else Coded("unknown", words.message(N_("country not known")))


def _basis(basis: Basis, interest: Interest | None, words: Words) -> Coded:
    if interest is None:
        return words.coded(basis)
    text = words.say(N_("legitimate interest: {interest}"), {"interest": interest}) or ""
    return Coded(f"{basis.value}:{interest.value}", text)


def retention(case: Case[Any], role: Role | None, words: Words) -> Coded:
    """How long a vendor keeps the data, for a table cell."""
    stated = case.facts.retention if role is case.role else None
    at_the_end = stated is not None and stated.start is Start.CONTRACT_END
    if (stated is None or at_the_end) and role is Role.PROCESSOR and case.facts.agreement is True:
        return Coded("ours", words.message(OUR_PERIODS))
    if stated is None:
        return Coded("unknown", words.message(ITS_STATEMENT if case.party.privacy_url else ASK_THEM))
    if stated.criterion is not None:
        return words.coded(stated.criterion)
    text = words.say(N_("{period} {start}"), {"period": stated.period, "start": stated.start}) or ""
    return Coded("period", text)


def transfer(case: Case[Any], world: World, words: Words) -> Coded:
    """Whether and on what ground the data leave the EEA, for a table cell."""
    if world.leaves(case):
        ground = words.coded(world.ground(case))
        destinations = world.destinations(case)
        named = words.listed([words.country(place) for place in destinations])
        elsewhere = f"{named}: " if destinations and destinations != (case.party.country,) else ""
        return Coded(ground.code, f"{elsewhere}{ground.text}")
    if case.facts.transfer is not None:
        return words.coded(TransferKind.NONE)
    unknown = TRANSFER_NOT_KNOWN if world.place_unknown(case) else NO_TRANSFER_KNOWN
    return Coded("unknown", words.message(unknown))


def _policy_host(world: World, words: Words) -> tuple[Recipient, ...]:
    operator = world.operator
    if operator is None:
        return ()
    inside = operator.country in world.eea
    return (
        Recipient(
            vendor="policy-host",
            name=operator.name,
            service="policy",
            anchor="about",
            role=words.coded(Role.PROCESSOR),
            entity=operator.name,
            country=_country(operator.country, words),
            data=(words.coded(Data.IP_ADDRESS), words.coded(Data.DEVICE)),
            purposes=(words.coded(Purpose.POLICY),),
            legal_bases=(_basis(Basis.INTEREST, Interest.SECURITY, words),),
            retention=Coded("ours", words.message(OUR_PERIODS)),
            transfer=words.coded(TransferKind.NONE if inside else TransferKind.UNKNOWN),
        ),
    )


MEASURING = {"analytics", "advertising"}
"""Kinds of service whose cookies are read by the shop's pages for the vendor."""

MINUTES_A_DAY = 24 * 60


def cookies(world: World, words: Words) -> tuple[CookieRow, ...]:
    """Every cookie whose condition holds, in the order of the clauses, without repetition."""
    found: dict[tuple[str, str], CookieRow] = {}
    for item in world.placed:
        for cookie in cookies_of(item.case):
            found.setdefault((cookie.name, item.vendor.id), _cookie(cookie, item, words))
    return tuple(found.values())


def _readers(cookie: Cookie, item: Placed) -> Access:
    """Who gets what is in a cookie: what the shop's page reads for a measuring vendor, that vendor gets too."""
    measured = item.kind.id in MEASURING and item.case.party.receives_data
    return Access.BOTH if measured and cookie.access is Access.FIRST else cookie.access


def _consent(cookie: Cookie, item: Placed, words: Words) -> Coded:
    if cookie.essential:
        return Coded("no", words.message(N_("no, necessary")))
    if item.exempt:
        return Coded("exempt", words.message(N_("no, allowed by law")))
    return Coded("yes", words.message(N_("yes")))


def _cookie(cookie: Cookie, item: Placed, words: Words) -> CookieRow:
    common = isinstance(cookie.purpose, CookieUse)
    purpose = words.word(cookie.purpose) if common else words.say(str(cookie.purpose), {}, item.vendor.id)  # type: ignore[arg-type]  # narrowed by the line above
    return CookieRow(
        name=cookie.name,
        vendor=item.vendor.id,
        vendor_name=item.vendor.name,
        purpose=purpose or "",
        days=cookie.days if cookie.minutes is None else round(cookie.minutes / MINUTES_A_DAY, 4),
        lifetime=lifetime(cookie.days, cookie.minutes, words),
        party=words.coded(_readers(cookie, item)),
        storage=words.coded(cookie.storage),
        consent=_consent(cookie, item, words),
    )


def lifetime(days: int | None, minutes: int | None, words: Words) -> str:
    """How long a cookie lives, in days or, where they make whole years, in years."""
    if minutes is not None:
        return words.period(Period(minutes, Unit.MINUTES))
    if days is None:
        return words.message(N_("not stated"))
    if days == 0:
        return words.message(N_("until you close your browser"))
    if days % 365 == 0:
        return words.period(Period(days // 365, Unit.YEARS))
    return words.period(Period(days, Unit.DAYS))
