"""A report on plugins as plain data, for people and machines alike."""

from typing import Any

from plugin_host.contract.examine import Examined
from plugin_host.contract.scorecard import Scorecard, State, scorecard

FORMAT = 1
"""The number of this form of report."""


def report(examined: list[Examined]) -> dict[str, Any]:
    """Everything that was found, with the number of faults, which are errors."""
    return {
        "format": FORMAT,
        "errors": sum(len(one.faults) for one in examined),
        "plugins": [_plugin(one) for one in examined],
    }


def _plugin(examined: Examined) -> dict[str, Any]:
    subject, candidate = examined.subject, examined.candidate
    stated = subject.stated if subject else None
    vendor = subject.vendor if subject else None
    return {
        "id": stated.id if stated else candidate.claim or candidate.source,
        "kind": "section" if stated is not None and vendor is None else "vendor",
        "name": vendor.name if vendor else getattr(stated, "title", ""),
        "source": candidate.source,
        "version": candidate.version,
        "errors": [{"check": fault.check, "message": fault.message} for fault in examined.faults],
        "scorecard": _scorecard(scorecard(subject)) if subject else None,
    }


def _scorecard(card: Scorecard) -> dict[str, Any]:
    newest = card.sources.newest
    return {
        "counts": {state.name.lower(): card.count(state) for state in State},
        "services": [
            {
                "service": one.service,
                "facts": [
                    {"code": fact.code, "article": fact.article, "state": fact.state.name.lower(), "value": fact.value}
                    for fact in one.facts
                ],
            }
            for one in card.cards
        ],
        "sources": {
            "total": card.sources.total,
            "undated": card.sources.undated,
            "old": card.sources.old,
            "newest": newest.isoformat() if newest else None,
        },
        "questions": card.questions,
        "texts": card.texts,
        "lacking": card.lacking,
    }
