"""What changed in the facts about recipients, the cookies and who is responsible."""

from collections.abc import Iterator
from dataclasses import replace
from itertools import chain

from plugin_host.api.core import N_, Onward, OwnUse, Worded
from plugin_host.policy.changes.cookies import cookie_changes
from plugin_host.policy.changes.model import Change
from plugin_host.policy.changes.parties import Party, matched, parties
from plugin_host.policy.changes.periods import longer
from plugin_host.policy.changes.plain import plain
from plugin_host.policy.changes.transfers import transfer_changes, transfer_of_new
from plugin_host.policy.changes.wording import Teller
from plugin_host.policy.tree import Coded, Policy, PolicySection, Recipient, VendorClause


def fact_changes(before: Policy, after: Policy, teller: Teller) -> Iterator[Change]:
    """Every change that codes tell."""
    yield from _controller(before, after, teller)
    known = {row.vendor for row in before.recipients}, {row.vendor for row in after.recipients}
    for old, new in matched(parties(before), parties(after)):
        if old is None and new is not None:
            yield _new(new, teller, known=new.first.vendor in known[0] and new.main)
        elif new is None and old is not None:
            yield _gone(old, teller, known=old.first.vendor in known[1] and old.main)
        elif old is not None and new is not None:
            yield from _party(old, new, teller)
    yield from _clauses(before, after, teller)
    yield from cookie_changes(before, after, teller)


def _controller(before: Policy, after: Policy, teller: Teller) -> Iterator[Change]:
    old, new = _controller_name(before.sections), _controller_name(after.sections)
    if old and new and old != new:
        yield teller.change(
            "controller-changed",
            N_("Responsible for your data is now: {after}. Before: {before}."),
            {"before": old, "after": new},
            at="controller",
            material=True,
            before=old,
            after=new,
        )


def _controller_name(sections: tuple[PolicySection, ...]) -> str:
    """The name of the controller, which stands after the first colon of its details."""
    for section in sections:
        if section.id == "controller" and section.items:
            return plain(section.items[0].partition(":")[2])
        if found := _controller_name(section.sections):
            return found
    return ""


def _everything(party: Party) -> tuple[Coded, ...]:
    """All codes of a party, each with its kind: some kinds share a code."""
    kinds = {
        "role": party.codes(lambda row: (row.role,)),
        "purpose": party.codes(lambda row: row.purposes),
        "data": party.codes(lambda row: row.data),
        "basis": party.codes(lambda row: row.legal_bases),
        "country": party.codes(lambda row: (row.country,)),
        "retention": party.codes(lambda row: (row.retention,)),
        "transfer": party.codes(lambda row: (row.transfer,)),
    }
    return tuple(Coded(f"{kind}:{coded.code}", coded.text) for kind, found in kinds.items() for coded in found.values())


def _new(party: Party, teller: Teller, *, known: bool) -> Change:
    purposes = party.codes(lambda row: row.purposes).values()
    data = party.codes(lambda row: row.data).values()
    values = {"vendor": party.name, "purposes": teller.listed(purposes), "data": teller.listed(data)}
    if not purposes:
        text = N_("New recipient: {vendor}.")
    elif known:
        text = N_("New task for {vendor}: {purposes}.")
    else:
        text = N_("New recipient: {vendor} ({purposes}).")
    change = teller.change(
        "recipient-new",
        text,
        values,
        at=party.first.anchor,
        material=True,
        vendor=party.first.vendor,
        name=party.name,
        after=_everything(party),
    )
    more = (teller.say(N_("Data: {data}."), values) if data else "", transfer_of_new(party.first.transfer, teller))
    return replace(change, sentence=" ".join(filter(None, (change.sentence, *more))))


def _gone(party: Party, teller: Teller, *, known: bool) -> Change:
    purposes = party.codes(lambda row: row.purposes).values()
    task = known and purposes
    return teller.change(
        "recipient-gone",
        N_("No longer a task of {vendor}: {purposes}.") if task else N_("No longer a recipient: {vendor}."),
        {"vendor": party.name, "purposes": teller.listed(purposes)},
        at=party.first.anchor,
        vendor=party.first.vendor,
        name=party.name,
        before=_everything(party),
    )


def _party(old: Party, new: Party, teller: Teller) -> Iterator[Change]:
    yield from _identity(old, new, teller)
    yield from _sets(old, new, teller)
    yield from transfer_changes(old, new, teller)
    yield from _retention(old, new, teller)


def _identity(old: Party, new: Party, teller: Teller) -> Iterator[Change]:
    row = new.first
    if old.name != new.name:
        yield teller.change(
            "name-changed",
            N_("New name: {after}. Before: {before}."),
            {"before": old.name, "after": new.name},
            at=row.anchor,
            vendor=row.vendor,
            name=new.name,
            before=old.name,
            after=new.name,
        )
    roles, were = new.codes(lambda row: (row.role,)), old.codes(lambda row: (row.role,))
    if roles.keys() != were.keys():
        yield _now("role-changed", N_("Role of {vendor}: {after}. Before: {before}."), were, roles, new, teller)
    company, other = row.entity or new.name, old.first.entity or old.name
    if company != other and row.entity != old.first.entity:
        yield teller.change(
            "entity-changed",
            N_("The company behind {vendor}: {after}. Before: {before}."),
            {"vendor": new.name, "before": other, "after": company},
            at=row.anchor,
            material=True,
            vendor=row.vendor,
            name=new.name,
            before=old.first.entity,
            after=row.entity,
        )
    place, was = new.codes(_country), old.codes(_country)
    if place.keys() != was.keys():
        yield _now("country-changed", N_("Country of {vendor}: {after}. Before: {before}."), was, place, new, teller)


def _country(row: Recipient) -> tuple[Coded, ...]:
    """The country; one that is not known without its wording, which names the country again."""
    return (Coded(row.country.code, "" if row.country.code == "unknown" else row.country.text),)


def _now(
    code: str,
    text: str,
    before: dict[str, Coded],
    after: dict[str, Coded],
    party: Party,
    teller: Teller,
    *,
    material: bool = True,
) -> Change:
    return teller.change(
        code,
        text,
        {"vendor": party.name, "before": teller.listed(before.values()), "after": teller.listed(after.values())},
        at=party.first.anchor,
        material=material,
        vendor=party.first.vendor,
        name=party.name,
        before=tuple(before.values()),
        after=tuple(after.values()),
    )


SALES_CHANNELS = "sales_channels"
"""The kind of service that gives the shop data, rather than getting it."""


def _sets(old: Party, new: Party, teller: Teller) -> Iterator[Change]:
    row, name = new.first, new.name
    channel = row.service == SALES_CHANNELS
    yield from _compared(
        "purpose",
        (N_("We now also use {vendor} for: {added}."), N_("We no longer use {vendor} for: {removed}.")),
        (old.codes(lambda row: row.purposes), new.codes(lambda row: row.purposes)),
        (row, name),
        teller,
    )
    yield from _compared(
        "data",
        (
            N_("New data that we exchange with {vendor}: {added}.")
            if channel
            else N_("{vendor} now also receives: {added}."),
            N_("Data that we no longer exchange with {vendor}: {removed}.")
            if channel
            else N_("{vendor} no longer receives: {removed}."),
        ),
        (old.codes(lambda row: row.data), new.codes(lambda row: row.data)),
        (row, name),
        teller,
    )
    bases, were = new.codes(lambda row: row.legal_bases), old.codes(lambda row: row.legal_bases)
    added = {code: coded for code, coded in bases.items() if code not in were}
    removed = {code: coded for code, coded in were.items() if code not in bases}
    if added or removed:
        if not removed:
            text = N_("New legal basis for {vendor}: {added}.")
        elif not added:
            text = N_("Legal basis that no longer applies to {vendor}: {removed}.")
        else:
            text = N_("New legal basis for {vendor}: {added}. No longer: {removed}.")
        yield teller.change(
            "basis-changed",
            text,
            {"vendor": name, "added": teller.listed(added.values()), "removed": teller.listed(removed.values())},
            at=row.anchor,
            material=bool(added) or not bases,
            vendor=row.vendor,
            name=name,
            before=tuple(removed.values()),
            after=tuple(added.values()),
        )


def _compared(
    code: str,
    texts: tuple[str, str],
    codes: tuple[dict[str, Coded], dict[str, Coded]],
    of: tuple[Recipient | VendorClause, str],
    teller: Teller,
) -> Iterator[Change]:
    """What is new and what is gone of a set of codes, before and after."""
    (old, new), (row, name) = codes, of
    at = row.anchor if isinstance(row, Recipient) else row.id
    added = tuple(coded for key, coded in new.items() if key not in old)
    removed = tuple(coded for key, coded in old.items() if key not in new)
    if added:
        values = {"vendor": name, "added": teller.listed(added)}
        yield teller.change(
            f"{code}-new", texts[0], values, at=at, material=True, vendor=row.vendor, name=name, after=added
        )
    if removed:
        values = {"vendor": name, "removed": teller.listed(removed)}
        yield teller.change(f"{code}-gone", texts[1], values, at=at, vendor=row.vendor, name=name, before=removed)


def _retention(old: Party, new: Party, teller: Teller) -> Iterator[Change]:
    """Retention by role; rows whose role changed are compared in their order."""
    were, rows = _by_role(old), _by_role(new)
    others = iter([row for role, row in were.items() if role not in rows])
    told: set[tuple[Coded, Coded]] = set()
    for role, row in rows.items():
        was = were.get(role) or next(others, None)
        if was is None or _same_retention(was.retention, row.retention):
            continue
        before, after = was.retention, row.retention
        if (before, after) in told:
            continue
        told.add((before, after))
        more = longer(plain(before.text), plain(after.text), teller.words.locale) if before.code == after.code else None
        code, text = RETENTION[more]
        yield _now(code, text, {"before": before}, {"after": after}, new, teller, material=more is not False)


RETENTION = {
    True: ("retention-longer", N_("{vendor} now keeps data longer: {after}. Before: {before}.")),
    False: ("retention-shorter", N_("{vendor} now keeps data for less time: {after}. Before: {before}.")),
    None: ("retention-changed", N_("How long {vendor} keeps data: {after}. Before: {before}.")),
}
"""By whether it is longer: code and sentence."""


def _by_role(party: Party) -> dict[str, Recipient]:
    """The first row of each role."""
    found: dict[str, Recipient] = {}
    for row in party.rows:
        found.setdefault(row.role.code, row)
    return found


def _same_retention(before: Coded, after: Coded) -> bool:
    same = before.code == after.code
    return same and (before.code != "period" or plain(before.text) == plain(after.text))


OWN_USES = (
    N_("{vendor} now also uses data for purposes of its own: {added}."),
    N_("{vendor} no longer uses data for these purposes of its own: {removed}."),
)
ONWARD = (N_("{vendor} now also passes data on to: {added}."), N_("{vendor} no longer passes data on to: {removed}."))


def _clauses(before: Policy, after: Policy, teller: Teller) -> Iterator[Change]:
    """What a vendor does with the data for itself and to whom it passes them, of vendors that receive data both times."""
    receivers = {row.anchor for row in before.recipients} & {row.anchor for row in after.recipients}
    were = {clause.id: clause for clause in clauses(before.sections)}
    for clause in clauses(after.sections):
        old = were.get(clause.id)
        if old is None or clause.id not in receivers:
            continue
        who = (clause, clause.name or clause.vendor)
        uses = _stated(old, "own_use", OwnUse, teller), _stated(clause, "own_use", OwnUse, teller)
        yield from _compared("own-use", OWN_USES, uses, who, teller)
        onward = _stated(old, "onward", Onward, teller), _stated(clause, "onward", Onward, teller)
        yield from _compared("onward", ONWARD, onward, who, teller)


def clauses(sections: tuple[PolicySection, ...]) -> Iterator[VendorClause]:
    """Every clause about a vendor, however deep."""
    for section in sections:
        yield from section.vendors
        yield from clauses(section.sections)


def _stated(clause: VendorClause, fact: str, of: type[Worded], teller: Teller) -> dict[str, Coded]:
    stated = clause.facts.get(fact)
    codes = chain(stated if isinstance(stated, list | tuple) else ())
    known = {item.value: item for item in of}
    return {
        code: Coded(code, teller.words.word(known[code]) if code in known else code)
        for code in codes
        if isinstance(code, str)
    }
