"""What importing found, for people and programs."""

from collections import Counter
from collections.abc import Iterator, Mapping
from datetime import date
from typing import Any

from babel.dates import format_date, format_skeleton

from plugin_host.api import N_
from plugin_host.importing.bringing import Imported
from plugin_host.importing.document import Document, Sentence, split
from plugin_host.importing.faults import Fault
from plugin_host.importing.gaps import gaps
from plugin_host.importing.outcome import AGENCY, AMBIGUOUS, NOT_TAKEN_OVER, by_kind
from plugin_host.importing.recognising.others.firms import is_credit_agency
from plugin_host.importing.toml import written
from plugin_host.importing.values import Certainty, Path, Value, as_file, dotted
from plugin_host.importing.wording import ENGLISH, Wording
from plugin_host.policy.locales import locale_of
from plugin_host.policy.shopfile.comments import comment

_SHOWN = 500
"""Characters of a sentence that a comment quotes."""
_QUOTED = 4
"""Sentences that a comment quotes of those from which a value was put together."""
_SURE = {
    Certainty.EXACT: N_("in the words of Clausula"),
    Certainty.SURE: N_("said so"),
    Certainty.LIKELY: N_("likely; please check"),
}


def _short(text: str) -> str:
    return text if len(text) <= _SHOWN else text[: _SHOWN - 1].rstrip() + "…"


def _from(value: Value, document: Document, say: Wording) -> str:
    certainty = say(_SURE[value.certainty])
    if value.evidence is None:
        return say(N_("{certainty} – from the text as a whole"), certainty=certainty)
    told = [value.evidence, *value.also][:_QUOTED] if value.certainty is Certainty.LIKELY else [value.evidence]
    text = " ".join(say(N_("“{text}”"), text=_short(_saying(value, sentence, document))) for sentence in told)
    if document.by_line:
        return say(N_("{certainty} – line {line}: {text}"), certainty=certainty, line=value.evidence.line, text=text)
    return say(N_("{certainty}: {text}"), certainty=certainty, text=text)


def _saying(value: Value, sentence: Sentence, document: Document) -> str:
    """The sentence that holds the value, where it is a text; else all that it came from, marked where it breaks off."""
    text = sentence.text
    if isinstance(value.value, str) and (said := next((s for s in split(text) if value.value in s), None)):
        return said
    whole = next((block.text for block in document.blocks if text in block.text), text)
    return f"{text}…" if whole.partition(text)[2][:1].isalnum() else text


def shop_file(found: Imported, languages: frozenset[str], say: Wording = ENGLISH) -> str:
    """The shop file, each value with the sentence that it came from; what is missing stands in comments."""
    return "\n".join(_lines(found, languages, say)) + "\n"


def _lines(found: Imported, languages: frozenset[str], say: Wording) -> Iterator[str]:
    yield from comment(
        say(
            N_(
                "Read from an old policy. Above each value, or above the first of several, stands the sentence that it came "
                "from. Check all of it; then clausula check says what is still open."
            )
        )
    )
    if found.dated:
        yield from comment(say(N_("The old policy is dated {date}."), date=_day(found.dated, say)))
    yield "schema = 1"
    heads = (path[0] for path in found.values if path[0] not in ("vendors", "other_vendors"))
    missing = gaps(found.values, languages)
    for table in dict.fromkeys(("shop", "controller", *heads)):
        yield from ("", f"[{table}]")
        yield from _keys(found, {p: p[1] for p in found.values if p[0] == table}, say)
        yield from _gaps([gap.removeprefix(f"{table}.") for gap in missing if gap.startswith(f"{table}.")], say)
    file = as_file(found.values)
    for vendor in found.vendors:
        yield from _vendor(found, vendor, file["vendors"][vendor], say)
    for name, service in found.other_vendors:
        yield from _other(found, name, service, say)
    yield from _remarks(found, say)


def _gaps(missing: list[str], say: Wording) -> Iterator[str]:
    if missing:
        yield from comment(say(N_("The old text does not say this, and it is required:")))
        yield from (f'# {key} = ""' for key in missing)


def _keys(found: Imported, keys: Mapping[Path, str], say: Wording) -> Iterator[str]:
    """Values under their keys. What several in a row came from stands once, above the first."""
    above = None
    for path, key in keys.items():
        value = found.values[path]
        told = _made_up(say) if path == ("shop", "id") else _from(value, found.document, say)
        if told != above:
            yield from comment(told)
        if path in found.silent:
            yield from comment(
                say(N_("This answer adds nothing to the new policy, which says it already or leaves it unsaid."))
            )
        above = told
        yield f"{key} = {written(value.value)}"


def _made_up(say: Wording) -> str:
    return say(N_("made from the name of the shop; it stands in addresses and never changes"))


def _other(found: Imported, name: str, service: str, say: Wording) -> Iterator[str]:
    yield from ("", "[[other_vendors]]")
    yield from comment(_from(found.values["other_vendors", name, service], found.document, say))
    if service == "payments" and is_credit_agency(name):
        yield from comment(say(AGENCY))
    yield from (f"service = {written(service)}", f"name = {written(name)}")
    yield from _keys(found, {p: p[3] for p in found.values if p[1:3] == (name, service) and p[3:]}, say)


def _vendor(found: Imported, vendor: str, table: Mapping[str, Any], say: Wording) -> Iterator[str]:
    yield from ("", f"[vendors.{vendor}]")
    own = [path for path in found.values if path[:2] == ("vendors", vendor)]
    services = [key for key in table if isinstance(table[key], dict)]
    below = {service: [p for p in own if p[2:3] == (service,) and len(p) == _DEPTH] for service in services}
    apart = {path for paths in below.values() for path in paths}
    yield from _keys(found, {path: path[-1] for path in own if path not in apart}, say)
    for service, paths in below.items():
        yield from ("", f"[vendors.{vendor}.{service}]")
        yield from _keys(found, {path: path[-1] for path in paths}, say)


_DEPTH = 4
"""Parts of the path of an answer about one service of a vendor."""


def _remarks(found: Imported, say: Wording) -> Iterator[str]:
    if found.faults:
        yield ""
        yield from comment(say(N_("What is wrong with the old text:")))
        for kind in _kinds(found):
            yield from _fault(kind, found.document, say)
    if found.ambiguous:
        yield ""
        yield from comment(say(AMBIGUOUS))
        for keys, sentences in _ambiguous(found):
            yield from comment(", ".join(keys), "  ")
            for sentence in sentences:
                yield from comment(_quoted(sentence.text, sentence.line, found.document, say), "    ")
    if found.unplaced:
        yield ""
        yield from comment(say(NOT_TAKEN_OVER))
        for sentence in found.unplaced:
            yield from comment(_quoted(sentence.text, sentence.line, found.document, say), "  ")


def _ambiguous(found: Imported) -> Iterator[tuple[list[str], tuple[Sentence, ...]]]:
    """The keys of questions that the same sentences answer differently, with these."""
    told: dict[frozenset[Sentence], tuple[list[str], tuple[Sentence, ...]]] = {}
    for path, sentences in found.ambiguous.items():
        told.setdefault(frozenset(sentences), ([], sentences))[0].append(dotted(path, found.values))
    yield from told.values()


def _kinds(found: Imported) -> list[list[Fault]]:
    return list(by_kind(found.faults, lambda fault: (fault.flaw.code, fault.quotation, fault.against)))


def _fault(kind: list[Fault], document: Document, say: Wording) -> Iterator[str]:
    """Faults of one kind: what it is, the words that show it, and what the new policy does instead."""
    flaw = say.fault(kind[0]).flaw
    yield "#"
    yield from comment(say(N_("{meaning} ({law}; {code})"), meaning=flaw.meaning, law=flaw.law, code=flaw.code))
    for fault in kind:
        if fault.quotation:
            yield from comment(_quoted(fault.quotation, fault.line, document, say), "  ")
        if fault.against:
            yield from comment(say(N_("but also: “{text}”"), text=_short(fault.against)), "    ")
        if fault.proper:
            yield from comment(say(N_("it is called: {name}"), name=fault.proper), "    ")
        if fault.likely:
            yield from comment(say(_SURE[Certainty.LIKELY]), "    ")
    yield from comment(say(N_("Instead: {instead}"), instead=flaw.instead))


def _quoted(text: str, line: int, document: Document, say: Wording) -> str:
    if document.by_line:
        return say(N_("line {line}: “{text}”"), line=line, text=_short(text))
    return say(N_("“{text}”"), text=_short(text))


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
        "also": [_evidence(sentence) for sentence in value.also],
        "silent": value.path in found.silent,
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
        "ambiguous": [
            {"paths": keys, "evidence": list(map(_evidence, sentences))} for keys, sentences in _ambiguous(found)
        ],
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
    if found.ambiguous:
        keys = ", ".join(dotted(path, found.values) for path in found.ambiguous)
        yield say(N_("Open, since the old text answers it in more than one way: {keys}."), keys=keys)
    kinds = _kinds(found)
    yield say(
        N_("Faults in the old text: {faults}; sentences not taken over: {unplaced}."),
        faults=sum(map(len, kinds)), unplaced=len(found.unplaced),
    )  # fmt: skip  # one line of values
    for kind in kinds:
        yield f"  {len(kind)} × {say.fault(kind[0]).flaw.meaning}"
