"""What importing found, put in order for a page: the shop, its parties, faults, gaps and the file to keep."""

import re
from base64 import b64encode
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from plugin_host.importing.outcome import Outcome, by_kind
from plugin_host.importing.toml import written
from plugin_host.policy.shopfile import keys

_SHOWN = 400
"""Characters of a sentence that the page quotes."""
_QUOTED = 10
"""Sentences that show one kind of fault."""
_LISTED = 200
"""Sentences that could not be placed."""
_ID = re.compile(r"[a-z0-9][a-z0-9-]{0,61}[a-z0-9]")


@dataclass(frozen=True, kw_only=True)
class Quotation:
    """A sentence that shows a fault, the one against it, and the name that a party has instead; empty without those.

    ``likely`` says that the visitor has to check whether it does.
    """

    text: str
    against: str
    proper: str
    likely: bool


@dataclass(frozen=True, kw_only=True)
class Fault:
    """One kind of fault, with the sentences that show it; none where something is missing. ``more`` are not shown."""

    code: str
    why: str
    law: str
    instead: str
    quotations: tuple[Quotation, ...]
    more: int


@dataclass(frozen=True, kw_only=True)
class Party:
    """Somebody who gets data, with the titles of its services in English."""

    name: str
    services: tuple[str, ...]


@dataclass(frozen=True, kw_only=True)
class Answer:
    """An answer: its key, its value as the file has it, and the sentence that it came from."""

    key: str
    value: str
    sentence: str


@dataclass(frozen=True, kw_only=True)
class Open:
    """Questions that the text answers in more than one way: their keys, and the sentences that do."""

    keys: tuple[str, ...]
    sentences: tuple[str, ...]


@dataclass(frozen=True, kw_only=True)
class Imported:
    """All that the page shows. ``shop`` is who the shop is, by key of the shop file; ``gaps`` are keys with what they are.

    ``unsaid`` are the answers without which the new policy reads the same.
    """

    language: str
    ours: bool
    shop: Mapping[str, Any]
    sure: int
    vendors: tuple[Party, ...]
    others: tuple[Party, ...]
    gaps: Mapping[str, str]
    faults: tuple[Fault, ...]
    fault_count: int
    ambiguous: tuple[Open, ...]
    to_check: tuple[Answer, ...]
    unsaid: tuple[Answer, ...]
    unplaced: tuple[str, ...]
    unplaced_count: int
    shop_file: str

    @property
    def address(self) -> str:
        """The postal address in one line, as far as it is known."""
        street, postal_code, city, country = (
            str(self.shop.get(f"controller.{key}", "")) for key in ("street", "postal_code", "city", "country")
        )
        return ", ".join(filter(None, (street, f"{postal_code} {city}".strip(), country)))

    @property
    def file_name(self) -> str:
        """The name under which the visitor keeps the shop file."""
        named = str(self.shop.get("shop.id", ""))
        return f"{named if _ID.fullmatch(named) else 'shop'}.toml"

    @property
    def download(self) -> str:
        """The address that holds the shop file itself, so that nobody has to store it."""
        return f"data:application/toml;charset=utf-8;base64,{b64encode(self.shop_file.encode()).decode()}"


def imported(outcome: Outcome, languages: frozenset[str]) -> Imported:
    """Put an outcome in order; ``languages`` are those of policies."""
    report = outcome.report
    settings = {item["path"]: item["value"] for item in report["settings"]}
    likely = tuple(_answer(item) for item in report["settings"] if item["certainty"] == "likely")
    faults = tuple(_faults(report["findings"]))
    unplaced = [item["text"] for item in report["unplaced"]]
    return Imported(
        language=report["language"],
        ours=report["own_words"],
        shop={path: value for path, value in settings.items() if path.startswith(("shop.", "controller."))},
        sure=len(settings) - len(likely),
        vendors=tuple(
            Party(name=outcome.vendors.get(item["id"], item["id"]), services=_titles(item["services"], outcome))
            for item in report["vendors"]
        ),
        others=tuple(
            Party(name=item["name"], services=_titles([item["service"]], outcome)) for item in report["other_vendors"]
        ),
        gaps={gap: _about(gap, languages) for gap in report["gaps"]},
        faults=faults,
        fault_count=sum(len(fault.quotations) + fault.more or 1 for fault in faults),
        ambiguous=tuple(
            Open(keys=tuple(item["paths"]), sentences=tuple(_short(said["text"]) for said in item["evidence"]))
            for item in report["ambiguous"]
        ),
        to_check=likely,
        unsaid=tuple(_answer(item) for item in report["settings"] if item["silent"]),
        unplaced=tuple(map(_short, unplaced[:_LISTED])),
        unplaced_count=len(unplaced),
        shop_file=report["shop_file"],
    )


def _titles(services: Iterable[str], outcome: Outcome) -> tuple[str, ...]:
    return tuple(outcome.kinds.get(service, service) for service in services)


def _about(gap: str, languages: frozenset[str]) -> str:
    table, _, name = gap.partition(".")
    known = {"shop": keys.shop_keys(languages), "controller": keys.CONTROLLER}
    return next((key.about for key in known.get(table, ()) if key.name == name), "")


def _faults(findings: Sequence[Mapping[str, Any]]) -> Iterator[Fault]:
    """Faults by kind, in the order in which the text shows them first."""
    for same in by_kind(findings, lambda item: (item["code"], item["quotation"], item["against"])):
        quoted = [item for item in same if item["quotation"]]
        yield Fault(
            code=same[0]["code"],
            why=same[0]["why"],
            law=same[0]["law"],
            instead=same[0]["instead"],
            quotations=tuple(map(_quotation, quoted[:_QUOTED])),
            more=len(quoted[_QUOTED:]),
        )


def _quotation(item: Mapping[str, Any]) -> Quotation:
    text, against = _short(item["quotation"]), _short(item["against"])
    return Quotation(text=text, against=against, proper=item["proper"], likely=item["likely"])


def _answer(item: Mapping[str, Any]) -> Answer:
    sentence = _short(item["evidence"]["text"]) if item["evidence"] else ""
    return Answer(key=item["path"], value=_short(written(item["value"])), sentence=sentence)


def _short(text: str) -> str:
    return text if len(text) <= _SHOWN else text[: _SHOWN - 1].rstrip() + "…"
