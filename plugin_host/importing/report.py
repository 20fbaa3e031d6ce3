"""What importing found, for people and programs."""

from collections import Counter
from collections.abc import Iterator
from typing import Any

from plugin_host.importing.bringing import Imported
from plugin_host.importing.document import Sentence, split
from plugin_host.importing.gaps import gaps
from plugin_host.importing.toml import written
from plugin_host.importing.values import Certainty, Value, as_file, dotted
from plugin_host.policy.shopfile.comments import comment

_SHOWN = 160
"""Characters of a sentence that a comment quotes."""
_SURE = {
    Certainty.EXACT: "in the words of Clausula",
    Certainty.SURE: "said so",
    Certainty.LIKELY: "likely; please check",
}


def _short(text: str) -> str:
    return text if len(text) <= _SHOWN else text[: _SHOWN - 1].rstrip() + "…"


def _from(value: Value) -> str:
    where = f"line {value.evidence.line}: “{_short(_saying(value))}”" if value.evidence else "from the text as a whole"
    return f"{_SURE[value.certainty]} – {where}"


def _saying(value: Value) -> str:
    """The sentence of the evidence that holds the value, where it is a text; else all of it."""
    text = value.evidence.text if value.evidence else ""
    return next((said for said in split(text) if isinstance(value.value, str) and value.value in said), text)


def shop_file(found: Imported, languages: frozenset[str]) -> str:
    """The shop file, each value with the sentence that it came from; what is missing stands in comments."""
    return "\n".join(_lines(found, languages)) + "\n"


def _lines(found: Imported, languages: frozenset[str]) -> Iterator[str]:
    yield from comment(
        "Read from an old policy. Above each value stands the sentence that it came from. Check all of it."
    )
    if found.dated:
        yield from comment(f"The old policy is dated {found.dated}.")
    yield "schema = 1"
    heads = (path[0] for path in found.values if path[0] not in ("vendors", "other_vendors"))
    for table in dict.fromkeys(("shop", "controller", *heads)):
        yield from _table(found, table, gaps(found.values, languages))
    file = as_file(found.values)
    for vendor in found.vendors:
        yield from _vendor(found, vendor, file["vendors"][vendor])
    for name, service in found.other_vendors:
        yield from _other(found, name, service)
    yield from _remarks(found)


def _table(found: Imported, table: str, missing: tuple[str, ...]) -> Iterator[str]:
    yield from ("", f"[{table}]")
    for path, value in found.values.items():
        if path[0] == table:
            yield from comment(_from(value))
            yield f"{path[1]} = {written(value.value)}"
    for gap in missing:
        if gap.startswith(f"{table}."):
            yield from comment("The old text does not say this, and it is required:")
            yield f'# {gap.partition(".")[2]} = ""'


def _other(found: Imported, name: str, service: str) -> Iterator[str]:
    yield from ("", "[[other_vendors]]")
    for path, value in found.values.items():
        if path[1:3] == (name, service):
            yield from comment(_from(value))
            if path[3:]:
                yield f"{path[3]} = {written(value.value)}"
            else:
                yield from (f"service = {written(service)}", f"name = {written(name)}")


def _vendor(found: Imported, vendor: str, table: dict[str, Any]) -> Iterator[str]:
    yield from ("", f"[vendors.{vendor}]")
    own = {path: value for path, value in found.values.items() if path[:2] == ("vendors", vendor)}
    services = [key for key in table if isinstance(table[key], dict)]
    for path, value in own.items():
        if path[-1] in table and not (len(path) == 4 and path[2] in services):
            yield from comment(_from(value))
            yield f"{path[-1]} = {written(value.value)}"
    for service in services:
        yield from ("", f"[vendors.{vendor}.{service}]")
        for path, value in own.items():
            if path[2:3] == (service,) and len(path) == 4:
                yield from comment(_from(value))
                yield f"{path[3]} = {written(value.value)}"


def _remarks(found: Imported) -> Iterator[str]:
    if found.faults:
        yield ""
        yield from comment("What is wrong with the old text:")
        for fault in found.faults:
            quoted = f" “{_short(fault.quotation)}”" if fault.quotation else ""
            told = f"{fault.flaw.meaning} ({fault.flaw.law}) Instead: {fault.flaw.instead}"
            yield from comment(f"{fault.flaw.code}:{quoted} {told}", "  ")
    if found.unplaced:
        yield ""
        yield from comment("What could not be placed:")
        for sentence in found.unplaced:
            yield from comment(f"line {sentence.line}: {_short(sentence.text)}", "  ")


def _evidence(sentence: Sentence | None) -> dict[str, Any] | None:
    return {"line": sentence.line, "text": sentence.text} if sentence else None


def _vendor_entry(found: Imported, vendor: str) -> dict[str, Any]:
    services = found.values["vendors", vendor, "services"]
    return {"id": vendor, "services": services.value, "evidence": _evidence(services.evidence)}


def _setting(found: Imported, value: Value) -> dict[str, Any]:
    return {
        "path": dotted(value.path, found.values),
        "value": value.value,
        "certainty": value.certainty.value,
        "evidence": _evidence(value.evidence),
    }


def as_dict(found: Imported, languages: frozenset[str]) -> dict[str, Any]:
    """All of it for JSON."""
    values = found.values
    return {
        "format": 1,
        "language": found.document.language,
        "dated": found.dated or None,
        "own_words": found.ours,
        "vendors": [_vendor_entry(found, vendor) for vendor in found.vendors],
        "other_vendors": [
            {"name": name, "service": service, "evidence": _evidence(values["other_vendors", name, service].evidence)}
            for name, service in found.other_vendors
        ],
        "sections": [{"id": section, "evidence": _evidence(sentence)} for section, sentence in found.sections.items()],
        "rights": [{"id": right, "evidence": _evidence(sentence)} for right, sentence in found.rights.items()],
        "settings": [
            _setting(found, value)
            for path, value in values.items()
            if path[-1] != "services" and not (path[0] == "other_vendors" and len(path) == 3)
        ],
        "gaps": list(gaps(values, languages)),
        "findings": [fault.as_dict() for fault in found.faults],
        "unplaced": [_evidence(sentence) for sentence in found.unplaced],
        "shop_file": shop_file(found, languages),
    }  # fmt: skip  # one key a line


def summary(found: Imported, languages: frozenset[str]) -> Iterator[str]:
    """A few lines for people."""
    count = Counter(value.certainty for value in found.values.values())
    sure = count[Certainty.EXACT] + count[Certainty.SURE]
    date = f" Dated {found.dated}." if found.dated else ""
    yield f"Language: {found.document.language}.{date} Vendors: {', '.join(found.vendors) or 'none'}."
    if found.other_vendors:
        yield f"Parties without a module: {', '.join(name for name, _ in found.other_vendors)}."
    yield f"{len(found.values)} values, {sure} of them clear, {count[Certainty.LIKELY]} to be checked."
    if missing := gaps(found.values, languages):
        yield f"Not said, and required: {', '.join(missing)}."
    yield f"{len(found.faults)} faults in the old text; {len(found.unplaced)} sentences could not be placed."
    for code, number in Counter(fault.flaw.code for fault in found.faults).items():
        yield f"  {code}{f' ({number}×)' if number > 1 else ''}"
