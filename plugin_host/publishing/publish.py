"""Turning a shop's draft into a version that never changes.

No Flask request here: an application context with storage is enough, be it of the command line or of the
web. Composing is the caller's, given as a function, since it needs the registry and the catalogues.
"""

from collections import Counter
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time
from typing import Any, TypeAlias
from zoneinfo import ZoneInfo

from plugin_host.formats.inline import Inline
from plugin_host.formats.json import canonical
from plugin_host.formats.text import to_text
from plugin_host.policy.composition import Composition
from plugin_host.policy.tree import Policy
from plugin_host.publishing.errors import PublishingError
from plugin_host.publishing.judging import Compare, Judgement, differences, judge
from plugin_host.storage import (
    NewText,
    NewVersion,
    VersionRecord,
    add_version,
    get_shop,
    get_text,
    last_number,
    newest_version,
    writing,
)

Compose: TypeAlias = Callable[[str], Composition]
"""Composes the text of a shop file (TOML)."""


@dataclass(frozen=True, kw_only=True)
class Published:
    """The shop's newest version; ``new`` is False where it already said all that publishing would say."""

    version: VersionRecord
    new: bool


class ShopNotFound(PublishingError):  # noqa: N818 - names the finding
    """No shop file was ever put under that id."""


class ShopRemoved(PublishingError):  # noqa: N818 - names the finding
    """The shop was removed or purged."""


class DraftHasErrors(PublishingError):  # noqa: N818 - names the finding
    """Findings of severity error forbid publishing; ``errors`` holds them as (code, message)."""

    def __init__(self, shop_id: str, errors: tuple[tuple[str, str], ...]) -> None:
        """Say which findings they are."""
        listed = "; ".join(f"{code}: {message}" for code, message in errors)
        super().__init__(f"the draft of shop {shop_id!r} has errors: {listed}")
        self.errors = errors


class TooEarly(PublishingError):  # noqa: N818 - names the finding
    """A scheduled version would be overtaken: versions take effect in their order."""

    def __init__(self, scheduled: VersionRecord) -> None:
        """Say which version it is and what to do."""
        super().__init__(
            f"version {scheduled.number} of shop {scheduled.shop!r} takes effect on {scheduled.effective_on}, and none "
            "before it; choose that day or a later one, or withdraw it first: "
            f"clausula withdraw {scheduled.shop} {scheduled.number}"
        )


class DraftHasWarnings(PublishingError):  # noqa: N818 - names the finding
    """Findings of severity warning are not accepted; ``codes`` names them, each with how often it was found."""

    def __init__(self, shop_id: str, codes: Mapping[str, int]) -> None:
        """Say which findings they are."""
        listed = ", ".join(f"{code} ({count})" for code, count in codes.items())
        super().__init__(f"the draft of shop {shop_id!r} has warnings that nobody accepted: {listed}")
        self.codes = codes


class EffectiveInPast(PublishingError):  # noqa: N818 - names the finding
    """The date is over where the shop is: nothing takes effect before it was published."""


def publish(
    shop_id: str,
    *,
    compose: Compose,
    now: datetime,
    effective: date | None = None,
    by: str = "",
    accept: Mapping[str, str] | None = None,
    compare: Compare | None = None,
    judgements: Mapping[str, Judgement] | None = None,
    summary: str | None = "",
    source: str | None = None,
) -> Published:
    """Publish the shop's draft in all its languages, as its next version; when it returns, that is durable.

    ``effective`` is the day, in the shop's time zone, at whose start the version takes effect; today, or
    None, means at ``now`` (an aware datetime). ``by`` is who publishes. Nothing is published, and the newest
    version returned, if that one reads the same and is in force, or is to be so on that very day.

    ``accept`` maps the codes of warnings to the reasons for which the shop accepts them; what the newest version accepted
    is accepted again. The version keeps those that were found.

    ``compare`` tells what differs from the newest version; where customers must be told of something, ``summary`` says
    it for them. ``judgements`` are the shop's word on single changes, by ``change_key``. Without ``compare`` nothing is
    judged. ``source`` is a shop file to publish in place of the draft, which stays as it is.

    ``compose`` runs outside the transaction, again if the draft was replaced meanwhile; what it raises passes
    through.

    Raises ShopNotFound, ShopRemoved, DraftHasErrors, DraftHasWarnings, MaterialChanges, UnknownChange, EffectiveInPast
    and TooEarly; ValueError if ``now`` is naive or ``compose`` returns no policies, two in one language, or those of
    another shop; storage's DatabaseBusy.
    """
    if now.tzinfo is None:
        raise ValueError(f"now: {now!r} has no time zone")
    while True:
        draft = _draft(shop_id)
        shop_file = draft if source is None else source
        composed = compose(shop_file)
        if composed.errors:
            raise DraftHasErrors(shop_id, composed.errors)
        _check_belongs(shop_id, composed.policies)
        day, instant = _effective(effective, now, composed.timezone)
        with writing():
            if _draft(shop_id) != draft:
                continue
            newest = newest_version(shop_id)
            if newest is not None and _says_the_same(newest, composed.policies, day, now):
                return Published(version=newest, new=False)
            if newest is not None and newest.effective_at > instant:
                raise TooEarly(newest)
            accepted = {**(newest.accepted if newest else {}), **(accept or {})}
            unaccepted = Counter(code for code in composed.warnings if code not in accepted)
            if unaccepted:
                raise DraftHasWarnings(shop_id, dict(sorted(unaccepted.items())))
            changes: Mapping[str, Any] = {}
            if newest is not None and compare is not None:
                changes = judge(newest, differences(newest, composed.policies, compare), judgements or {}, summary)
            number = last_number(shop_id) + 1
            version = NewVersion(
                shop=shop_id,
                number=number,
                effective_on=day,
                effective_at=instant,
                published_at=now,
                published_by=by,
                host_version=composed.host_version,
                plugin_versions=composed.plugin_versions,
                shop_file=shop_file,
                facts=composed.facts,
                texts=_texts(composed.policies, number, day),
                accepted={code: accepted[code] for code in sorted(set(composed.warnings))},
                changes=changes,
            )
            stored = add_version(version)
        return Published(version=stored, new=True)


def _draft(shop_id: str) -> str:
    shop = get_shop(shop_id)
    if shop is None:
        raise ShopNotFound(f"shop {shop_id!r} is not known; put its shop file first")
    if shop.removed_at is not None or shop.draft is None:
        raise ShopRemoved(
            f"shop {shop_id!r} was removed on {shop.removed_at:%Y-%m-%d}; nothing can be published for it"
        )
    return shop.draft


def _check_belongs(shop_id: str, policies: tuple[Policy, ...]) -> None:
    if not policies:
        raise ValueError(f"composing shop {shop_id!r} gave no policy in any language")
    for policy in policies:
        if policy.shop != shop_id:
            raise ValueError(f"composing shop {shop_id!r} gave a policy of shop {policy.shop!r}")


def _effective(asked: date | None, now: datetime, zone: ZoneInfo) -> tuple[date, datetime]:
    today = now.astimezone(zone).date()
    if asked is None or asked == today:
        return today, now.astimezone(UTC)
    if asked < today:
        raise EffectiveInPast(f"effective date {asked} is over: in {zone.key} it is {today}, the first date allowed")
    return asked, datetime.combine(asked, time.min, zone).astimezone(UTC)


def _says_the_same(newest: VersionRecord, policies: tuple[Policy, ...], day: date, now: datetime) -> bool:
    if newest.effective_at > now and newest.effective_on != day:
        return False
    if newest.languages != tuple(policy.language for policy in policies):
        return False
    for policy in policies:
        stored = get_text(newest.shop, policy.language, newest.number)
        numbered = _numbered(policy, newest.number, newest.effective_on)
        if stored is None or stored.canonical_json != canonical(numbered):
            return False
    return True


def _texts(policies: tuple[Policy, ...], number: int, day: date) -> tuple[NewText, ...]:
    inline = Inline()
    numbered = [_numbered(policy, number, day) for policy in policies]
    return tuple(
        NewText(language=policy.language, canonical_json=canonical(policy), plain_text=to_text(policy, inline))
        for policy in numbered
    )


def _numbered(policy: Policy, number: int, day: date) -> Policy:
    return replace(policy, version=number, effective=day.isoformat())
