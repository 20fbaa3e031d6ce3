"""What ``publish`` and ``approve`` share: what somebody accepts, judges and says, and publishing with it."""

import json
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from functools import wraps
from typing import Any, TypeVar

import click
from flask import current_app

from plugin_host import storage
from plugin_host.app import announce, composer, settings
from plugin_host.cli.output import refuse
from plugin_host.formats.json import from_json
from plugin_host.front import store_pages
from plugin_host.policy.findings import Severity
from plugin_host.policy.findings.rules import RULES
from plugin_host.policy.shopfile import ShopFileError
from plugin_host.policy.shopfile.problems import nearest
from plugin_host.policy.tree import Policy
from plugin_host.publishing import (
    DraftHasErrors,
    DraftHasWarnings,
    Judgement,
    MaterialChanges,
    Published,
    PublishingError,
)
from plugin_host.publishing import publish as publish_draft
from plugin_host.signals import VersionPublished

T = TypeVar("T")


@dataclass(frozen=True, kw_only=True)
class Approval:
    """Who publishes, and what they accept and say; ``summary`` is None where nobody was asked."""

    by: str
    accept: Mapping[str, str] = field(default_factory=dict)
    judgements: Mapping[str, Judgement] = field(default_factory=dict)
    summary: str | None = ""


_OPTIONS = (
    click.option("--by", default="", help="Who publishes."),
    click.option(
        "--accept", multiple=True, help="A warning to accept, as CODE=REASON; kept in the version. Several allowed."
    ),
    click.option("--summary", default="", help="What customers are told about what this version changes for them."),
    click.option(
        "--material",
        multiple=True,
        help="A change that matters after all, as CHANGE=REASON, which visitors see. Several allowed.",
    ),
    click.option(
        "--wording",
        multiple=True,
        help="A change that does not matter, as CHANGE=REASON, which visitors see. Several allowed.",
    ),
)


def with_approval(command: Callable[..., T]) -> Callable[..., T]:
    """Give a command the options of who approves, as its argument ``approval``; exits with 2 where one is wrong."""

    @wraps(command)
    def approved(
        *,
        by: str,
        accept: tuple[str, ...],
        summary: str,
        material: tuple[str, ...],
        wording: tuple[str, ...],
        **others: Any,
    ) -> T:
        approval = Approval(
            by=by,
            accept=_accepted(accept),
            judgements={**_judged("--material", material, True), **_judged("--wording", wording, False)},
            summary=summary,
        )
        return command(approval=approval, **others)

    for option in reversed(_OPTIONS):
        approved = option(approved)
    return approved


def _accepted(stated: tuple[str, ...]) -> dict[str, str]:
    """Reasons by the code of a warning."""
    known = {code: code for code, rule in RULES.items() if rule.severity is Severity.WARNING}
    accepted = _reasons("--accept", "CODE", stated)
    for code in accepted:
        if code not in known:
            near = nearest(code, known)
            refuse(f"--accept: found {code!r}, which is no warning" + (f'. Did you mean "{near}"?' if near else ""))
    return accepted


def _judged(option: str, stated: tuple[str, ...], material: bool) -> dict[str, Judgement]:
    """The shop's word on changes, by key."""
    return {key: Judgement(material, reason) for key, reason in _reasons(option, "CHANGE", stated).items()}


def _reasons(option: str, name: str, stated: tuple[str, ...]) -> dict[str, str]:
    reasons = {}
    for text in stated:
        key, _, reason = (part.strip() for part in text.partition("="))
        if not reason:
            refuse(f"{option} {key}: found no reason; allowed: {name}=REASON")
        reasons[key] = reason
    return reasons


@contextmanager
def refusals(shop_id: str) -> Iterator[None]:
    """Say why a shop is not published, and what to do, and exit with 2."""
    try:
        yield
    except MaterialChanges as error:
        refuse(
            f"{shop_id} is not published; customers must be told of these changes (GDPR 13(3)). Add --summary TEXT, "
            "or say that one does not matter with --wording CHANGE=REASON:",
            *(f"  {key}  {sentence}" for key, sentence in error.changes),
        )
    except DraftHasWarnings as error:
        refuse(
            f"{shop_id} is not published; clausula check says more. Mend these warnings, or accept each with a reason:",
            *(f"  --accept {code}=REASON  (found {count} times)" for code, count in error.codes.items()),
        )
    except DraftHasErrors as error:
        refuse(f"{shop_id} is not published:", *(f"  {code}  {message}" for code, message in error.errors))
    except ShopFileError as error:
        refuse(f"{shop_id} is not published:", *(f"  {problem}" for problem in error.problems))
    except PublishingError as error:
        refuse(str(error))


def publish_shop(shop_id: str, effective: date | None, approval: Approval, source: str | None = None) -> Published:
    """Publish a shop now, or a shop file in place of its draft, and store its pages if they are in force.

    Raises what publishing and reading that file raise.
    """
    now = datetime.now(UTC)
    done = publish_draft(
        shop_id,
        compose=lambda draft: composer().composition(draft, now.date(), newest_policy(shop_id)),
        now=now,
        effective=effective,
        compare=composer().difference,
        source=source,
        **vars(approval),
    )
    if done.new:
        version = done.version
        if version.effective_at <= now:
            app = current_app._get_current_object()  # type: ignore[attr-defined]  # a proxy
            store_pages(app, settings().base_url, shop_id, version.languages)
        announce(
            VersionPublished(
                shop=shop_id,
                number=version.number,
                effective_at=version.effective_at,
                languages=version.languages,
                by=version.published_by,
            )
        )
    return done


def newest_policy(shop_id: str) -> Policy | None:
    """The newest version in the shop's default language; None if nothing was published."""
    newest = storage.newest_version(shop_id)
    if newest is None:
        return None
    text = storage.get_text(shop_id, newest.languages[0], newest.number)
    return from_json(json.loads(text.canonical_json)) if text else None
