"""What changed in the cookie table."""

from collections.abc import Iterator

from plugin_host.api.core import N_
from plugin_host.policy.changes.model import Change
from plugin_host.policy.changes.wording import Teller, table
from plugin_host.policy.tree import Coded, CookieRow, Policy

NEEDS_CONSENT = "yes"
OWN = "first"
"""The code of a cookie that only the shop can read."""
AT = table("cookies")


def cookie_changes(before: Policy, after: Policy, teller: Teller) -> Iterator[Change]:
    """New and gone cookies, together for each vendor; then what changed about each other cookie."""
    old, new = _by_key(before), _by_key(after)
    yield from _appeared([row for key, row in new.items() if key not in old], teller)
    yield from _vanished([row for key, row in old.items() if key not in new], teller)
    yield from _changed([(old[key], row) for key, row in new.items() if key in old], teller)


def _by_key(policy: Policy) -> dict[tuple[str, str, str], CookieRow]:
    return {(row.vendor, row.name, row.storage.code): row for row in policy.cookies}


def _together(rows: list[CookieRow]) -> Iterator[list[CookieRow]]:
    groups: dict[tuple[str, bool], list[CookieRow]] = {}
    for row in rows:
        groups.setdefault((row.vendor, row.consent.code == NEEDS_CONSENT), []).append(row)
    yield from groups.values()


def _appeared(rows: list[CookieRow], teller: Teller) -> Iterator[Change]:
    for group in _together(rows):
        consent = group[0].consent.code == NEEDS_CONSENT
        yield teller.change(
            "cookie-new",
            N_("Added to the cookies of {vendor} (consent needed): {cookies}.")
            if consent
            else N_("Added to the cookies of {vendor} (no consent needed): {cookies}."),
            _values(group, teller),
            at=AT,
            material=consent,
            vendor=group[0].vendor,
            name=_name(group[0]),
            after=_evidence(group),
        )


def _vanished(rows: list[CookieRow], teller: Teller) -> Iterator[Change]:
    for group in _together(rows):
        yield teller.change(
            "cookie-gone",
            N_("Removed from the cookies of {vendor}: {cookies}."),
            _values(group, teller),
            at=AT,
            vendor=group[0].vendor,
            name=_name(group[0]),
            before=_evidence(group),
        )


def _name(row: CookieRow) -> str:
    return row.vendor_name or row.vendor


def _values(group: list[CookieRow], teller: Teller) -> dict[str, str]:
    names = dict.fromkeys(row.name for row in group)
    return {"vendor": _name(group[0]), "cookies": teller.words.listed(list(names))}


def _evidence(group: list[CookieRow]) -> tuple[Coded, ...]:
    return tuple(Coded(row.name, row.purpose) for row in group)


LIFETIME = N_("How long cookies of {vendor} are kept ({cookies}): {after}. Before: {before}.")
READERS = N_("Who can read cookies of {vendor} ({cookies}): {after}. Before: {before}.")
CONSENT = N_("Consent needed for cookies of {vendor} ({cookies}): {after}. Before: {before}.")


def _changed(pairs: list[tuple[CookieRow, CookieRow]], teller: Teller) -> Iterator[Change]:
    """What changed in the same way for several cookies of a vendor is told once."""
    aspects = (
        ("cookie-lifetime-changed", LIFETIME, lambda row: Coded(str(row.days), row.lifetime)),
        ("cookie-readers-changed", READERS, lambda row: row.party),
        ("cookie-consent-changed", CONSENT, lambda row: row.consent),
    )
    for code, text, of in aspects:
        alike: dict[tuple[str, str, str], list[tuple[CookieRow, CookieRow]]] = {}
        for old, new in pairs:
            if of(old).code != of(new).code:
                alike.setdefault((new.vendor, of(old).code, of(new).code), []).append((old, new))
        for (vendor, was, _), found in alike.items():
            rows = [new for _, new in found]
            before, after = of(found[0][0]), of(rows[0])
            shown = {"before": teller.listed((before,)), "after": teller.listed((after,))}
            yield teller.change(
                code,
                text,
                _values(rows, teller) | shown,
                at=AT,
                material=text is CONSENT or (text is READERS and was == OWN),
                vendor=vendor,
                name=_name(rows[0]),
                before=tuple(Coded(f"{row.name}:{before.code}", before.text) for row in rows),
                after=tuple(Coded(f"{row.name}:{after.code}", after.text) for row in rows),
            )
