"""What importing found, for people and programs."""

from collections import Counter
from collections.abc import Iterator
from datetime import date
from typing import Any

from babel.dates import format_date, format_skeleton

from plugin_host.api import N_
from plugin_host.importing.bringing import Imported
from plugin_host.importing.document import Sentence, split
from plugin_host.importing.gaps import gaps
from plugin_host.importing.toml import written
from plugin_host.importing.values import Certainty, Value, as_file, dotted
from plugin_host.importing.wording import ENGLISH, Wording
from plugin_host.policy.locales import locale_of
from plugin_host.policy.shopfile.comments import comment

_SHOWN = 160
"""Characters of a sentence that a comment quotes."""
_SURE = {
    Certainty.EXACT: N_("in the words of Clausula"),
    Certainty.SURE: N_("said so"),
    Certainty.LIKELY: N_("likely; please check"),
}


def _short(text: str) -> str:
    return text if len(text) <= _SHOWN else text[: _SHOWN - 1].rstrip() + "…"


def _from(value: Value, say: Wording) -> str:
    certainty = say(_SURE[value.certainty])
    if value.evidence is None:
        return say(N_("{certainty} – from the text as a whole"), certainty=certainty)
    line, text = value.evidence.line, _short(_saying(value))
    return say(N_("{certainty} – line {line}: “{text}”"), certainty=certainty, line=line, text=text)


def _saying(value: Value) -> str:
    """The sentence of the evidence that holds the value, where it is a text; else all of it."""
    text = value.evidence.text if value.evidence else ""
    if not isinstance(value.value, str):
        return text
    return next((said for said in split(text) if value.value in said), text)


def shop_file(found: Imported, languages: frozenset[str], say: Wording = ENGLISH) -> str:
    """The shop file, each value with the sentence that it came from; what is missing stands in comments."""
    return "\n".join(_lines(found, languages, say)) + "\n"


def _lines(found: Imported, languages: frozenset[str], say: Wording) -> Iterator[str]:
    yield from comment(
        say(N_("Read from an old policy. Above each value stands the sentence that it came from. Check all of it."))
    )
    if found.dated:
        yield from comment(say(N_("The old policy is dated {date}."), date=_day(found.dated, say)))
    yield "schema = 1"
    heads = (path[0] for path in found.values if path[0] not in ("vendors", "other_vendors"))
    missing = gaps(found.values, languages)
    for table in dict.fromkeys(("shop", "controller", *heads)):
        yield from _table(found, table, missing, say)
    file = as_file(found.values)
    for vendor in found.vendors:
        yield from _vendor(found, vendor, file["vendors"][vendor], say)
    for name, service in found.other_vendors:
        yield from _other(found, name, service, say)
    yield from _remarks(found, say)


def _table(found: Imported, table: str, missing: tuple[str, ...], say: Wording) -> Iterator[str]:
    yield from ("", f"[{table}]")
    for path, value in found.values.items():
        if path[0] == table:
            yield from comment(_from(value, say))
            yield f"{path[1]} = {written(value.value)}"
    for gap in missing:
        if gap.startswith(f"{table}."):
            yield from comment(say(N_("The old text does not say this, and it is required:")))
            yield f'# {gap.partition(".")[2]} = ""'


def _other(found: Imported, name: str, service: str, say: Wording) -> Iterator[str]:
    yield from ("", "[[other_vendors]]")
    for path, value in found.values.items():
        if path[1:3] == (name, service):
            yield from comment(_from(value, say))
            if path[3:]:
                yield f"{path[3]} = {written(value.value)}"
            else:
                yield from (f"service = {written(service)}", f"name = {written(name)}")


def _vendor(found: Imported, vendor: str, table: dict[str, Any], say: Wording) -> Iterator[str]:
    yield from ("", f"[vendors.{vendor}]")
    own = {path: value for path, value in found.values.items() if path[:2] == ("vendors", vendor)}
    services = [key for key in table if isinstance(table[key], dict)]
    for path, value in own.items():
        if path[-1] in table and not (len(path) == 4 and path[2] in services):
            yield from comment(_from(value, say))
            yield f"{path[-1]} = {written(value.value)}"
    for service in services:
        yield from ("", f"[vendors.{vendor}.{service}]")
        for path, value in own.items():
            if path[2:3] == (service,) and len(path) == 4:
                yield from comment(_from(value, say))
                yield f"{path[3]} = {written(value.value)}"


def _remarks(found: Imported, say: Wording) -> Iterator[str]:
    if found.faults:
        yield ""
        yield from comment(say(N_("What is wrong with the old text:")))
        for fault in map(say.fault, found.faults):
            quoted = say(N_("“{text}”"), text=_short(fault.quotation)) + " " if fault.quotation else ""
            told = say(
                N_("{meaning} ({law}) Instead: {instead}"),
                meaning=fault.flaw.meaning, law=fault.flaw.law, instead=fault.flaw.instead,
            )  # fmt: skip  # one line of values
            yield from comment(f"{fault.flaw.code}: {quoted}{told}", "  ")
    if found.unplaced:
        yield ""
        yield from comment(say(N_("What could not be placed:")))
        for sentence in found.unplaced:
            yield from comment(say(N_("line {line}: {text}"), line=sentence.line, text=_short(sentence.text)), "  ")


def _day(iso: str, say: Wording) -> str:
    """A date, or a month, in full."""
    locale = locale_of(say.language)
    if iso.count("-") > 1:
        return format_date(date.fromisoformat(iso), "long", locale=locale)
    return format_skeleton("yMMMM", date.fromisoformat(f"{iso}-01"), locale=locale)


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


def as_dict(found: Imported, languages: frozenset[str], say: Wording = ENGLISH) -> dict[str, Any]:
    """All of it for JSON; its texts for people are in the language of the wording."""
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
        "findings": [say.fault(fault).as_dict() for fault in found.faults],
        "unplaced": [_evidence(sentence) for sentence in found.unplaced],
        "shop_file": shop_file(found, languages, say),
    }  # fmt: skip  # one key a line


def summary(found: Imported, languages: frozenset[str], say: Wording) -> Iterator[str]:
    """A few lines for people."""
    count = Counter(value.certainty for value in found.values.values())
    language = found.document.language
    yield say(N_("Language: {language}."), language=locale_of(language).get_language_name(say.language) or language)
    if found.dated:
        yield say(N_("The old policy is dated {date}."), date=_day(found.dated, say))
    if found.vendors:
        yield say(N_("Vendors: {vendors}."), vendors=", ".join(found.vendors))
    else:
        yield say(N_("No vendor was recognised."))
    if found.other_vendors:
        yield say(N_("Parties without a module: {names}."), names=", ".join(name for name, _ in found.other_vendors))
    yield say(
        N_("Values: {values}; clear: {clear}; to be checked: {likely}."),
        values=len(found.values), clear=count[Certainty.EXACT] + count[Certainty.SURE], likely=count[Certainty.LIKELY],
    )  # fmt: skip  # one line of values
    if missing := gaps(found.values, languages):
        yield say(N_("Not said, and required: {keys}."), keys=", ".join(missing))
    yield say(
        N_("Faults in the old text: {faults}; sentences that could not be placed: {unplaced}."),
        faults=len(found.faults), unplaced=len(found.unplaced),
    )  # fmt: skip  # one line of values
    for code, number in Counter(fault.flaw.code for fault in found.faults).items():
        yield f"  {code}{f' ({number}×)' if number > 1 else ''}"
