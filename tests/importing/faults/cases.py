"""Sentences that show a fault or nearly do, each in a policy that has no other fault."""

import html
import re
import tomllib
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache, cached_property
from pathlib import Path
from typing import Any

from plugin_host.importing.bringing import recognised
from plugin_host.importing.document import Document
from plugin_host.importing.faults import Fault, faults
from plugin_host.importing.faults.by_sentence import by_sentence
from plugin_host.importing.faults.contradictions import contradictions
from plugin_host.importing.faults.languages import language_mixed
from plugin_host.importing.faults.missing import missing_things
from plugin_host.importing.faults.names import names
from plugin_host.importing.faults.phrases import Phrases
from plugin_host.importing.faults.reading import Reading
from plugin_host.importing.faults.structure import structure
from plugin_host.importing.faults.terms import terms
from plugin_host.importing.faults.vouched import vouched
from plugin_host.importing.reading import read
from plugin_host.importing.recognising.answers import rights
from plugin_host.importing.recognising.identity import identity
from plugin_host.importing.recognising.others import others
from plugin_host.importing.recognising.parties import Parties, parties
from plugin_host.importing.values import Disputes, best
from tests.importing.hosts import host

FOLDER = Path(__file__).parent
SETS = ("first", "again", "real", "wide", "causes")
LANGUAGES = ("nl", "en", "de")
OF_SENTENCES = frozenset(
    (
        "placeholder", "name-missing", "full-stop-doubled", "markup-left", "phone-mangled", "ip-not-personal",
        "cookies-not-personal", "basis-wrong",
        "compliance-claimed", "right-wrong", "id-copy", "law-outdated", "transfer-ground-dead", "trade-foreign",
    )
)  # fmt: skip  # a list of codes
"""Faults that a sentence shows whatever else the text says."""
LOOKS: Mapping[str, tuple[Callable[[Reading], Iterator[Fault]], ...]] = {
    **dict.fromkeys(OF_SENTENCES, (by_sentence,)),
    "name-missing": (by_sentence, structure),
    "language-mixed": (lambda reading: language_mixed(reading.document),),
    **dict.fromkeys(("title-missing", "contact-dangling", "sentence-broken"), (structure,)),
    **dict.fromkeys(("retention-missing", "retention-contradiction", "no-cap", "invoice-term"), (terms,)),
    **dict.fromkeys(
        (
            "basis-missing", "date-missing", "website-missing", "website-insecure", "controller-identity", "cookie-undeclared",
            "rights-incomplete", "withdrawal-missing",
        ),
        (missing_things,),
    ),
    "transfer-unknown": (missing_things,),
    **dict.fromkeys(
        ("automated-denied", "forms-contradict", "host-denied", "mailbox-denied", "sharing-denied", "marketing-denied"),
        (contradictions,),
    ),
    **dict.fromkeys(("name-inconsistent", "name-misspelt"), (names,)),
    "controller-vouched": (vouched,),
    "section-empty": (structure,),
}  # fmt: skip  # lists of codes
"""Where faults come from."""
OF_OTHERS = frozenset(
    (
        "controller-vouched", "host-denied", "mailbox-denied", "sharing-denied", "marketing-denied", "forms-contradict",
        "name-inconsistent", "name-misspelt",
    )
)  # fmt: skip  # a list of codes
"""Faults that rest on who the shop is, on vendors and on other parties."""
OF_PARTIES = OF_OTHERS | {"basis-missing", "contact-dangling", "transfer-unknown"}
OF_THE_SHOP = OF_OTHERS | {
    "website-missing", "website-insecure", "controller-identity", "contact-dangling", "invoice-term", "transfer-unknown",
}  # fmt: skip  # a list of codes
OF_ANSWERS = frozenset(("forms-contradict", "retention-contradiction"))
"""Faults that rest on all that is recognised."""
OF_RIGHTS = frozenset(("rights-incomplete", "withdrawal-missing"))
APART = frozenset(
    (
        "section-empty", "controller-vouched", "host-denied", "mailbox-denied", "name-misspelt", "sharing-denied",
        "marketing-denied", "transfer-unknown", "sentence-broken",
    )
)  # fmt: skip  # a list of codes
"""Faults of one passage each, for which it matters who is a vendor; other passages of the kind change nothing."""
BY_MORE = frozenset(("automated-denied", "forms-contradict", "name-inconsistent", "retention-contradiction"))
"""Faults that more text can only show: what is right among other passages is right alone."""
BY_LESS = frozenset(("basis-missing", "contact-dangling", "invoice-term", "no-cap"))
"""Faults that more text can only hide: what is wrong among other passages is wrong alone."""
GROUND = Phrases(nl=("{ground}",), en=("{ground}",), de=("{ground}",))


@dataclass(frozen=True)
class Case:
    """A text and the code that it shows (``wrong``) or does not show; ``known`` is whether the rules get it right."""

    code: str
    set: str
    language: str
    text: str
    wrong: bool
    known: bool
    replaces: tuple[str, ...] = ()
    escaped: bool = False

    @property
    def kind(self) -> str:
        """The ending of the file that the case is read from."""
        if self.escaped or self.text.startswith("<"):
            return "html"
        return "md" if self.text.startswith(("#", "|")) else "txt"

    def document(self) -> Document:
        """Read the policy with the case in it."""
        return document([self])

    def has(self, quotation: str) -> bool:
        """Whether a quotation is of this case: some of its words, or around a line of it."""
        text, words = self._squeezed, _squeezed(quotation)
        return words in text or any(_squeezed(line) in words for line in self.text.split("\n\n") if line)

    @cached_property
    def _squeezed(self) -> str:
        return _squeezed(self.text if self.escaped else re.sub(r"<[^>]*>", " ", self.text))


def cases() -> Iterator[Case]:
    """Give every case of every file."""
    for folder in SETS:
        for path in sorted((FOLDER / folder).glob("*.toml")):
            table = tomllib.loads(path.read_text(encoding="utf-8"))
            for language in LANGUAGES:
                for key, wrong, known in (
                    ("wrong", True, True),
                    ("missed", True, False),
                    ("right", False, True),
                    ("mistaken", False, False),
                ):
                    for text in table.get(language, {}).get(key, []):
                        replaces = tuple(table.get("replaces", ()))
                        escaped = table.get("format") == "escaped"
                        yield Case(path.stem, folder, language, text, wrong, known, replaces, escaped)


@cache
def clean(language: str) -> Mapping[str, Any]:
    """Give the parts of the policy without a fault."""
    return tomllib.loads((FOLDER / "clean" / f"{language}.toml").read_text(encoding="utf-8"))


def document(together: Sequence[Case]) -> Document:
    """Read the policy with several cases of one kind in it, each under a heading of its own."""
    kind, language = together[0].kind, together[0].language
    write = _as_html if kind == "html" else _as_lines
    return read(write(tuple(_parts(language, together)), kind).encode(), f"policy.{kind}")


def _parts(language: str, together: Sequence[Case]) -> Iterator[tuple[str, tuple[str, ...]]]:
    replaced = together[0].replaces or ("case",)
    for name, part in clean(language).items():
        heading = "" if name == "title" else part.get("heading", "")
        if name == replaced[0]:
            for number, case in enumerate(together):
                text = html.escape(case.text) if case.escaped else case.text
                yield f"{heading} {number + 1}" if number else heading, (text,)
        elif name in replaced:
            yield heading, ()
        elif name != "case":
            yield part.get("heading", ""), tuple(part["text"])


def _as_lines(parts: Sequence[tuple[str, tuple[str, ...]]], kind: str) -> str:
    lines = []
    marked = "## " if kind == "md" else ""
    for heading, paragraphs in parts:
        lines += [f"{marked}{heading}"] if heading else []
        lines += [p.replace("\n", "  \n") if marked and "\n\n" not in p and p[0] not in "#|" else p for p in paragraphs]
    return "\n\n".join(lines) + "\n"


def _as_html(parts: Sequence[tuple[str, tuple[str, ...]]], _: str) -> str:
    lines = []
    for heading, paragraphs in parts:
        lines += [f"<h2>{heading}</h2>"] if heading else []
        lines += [p if p.startswith("<") else f"<p>{p}</p>".replace("\n", "<br>") for p in paragraphs]
    return f"<!doctype html><html><body>{''.join(lines)}</body></html>"


def faults_of(policy: Document) -> tuple[Fault, ...]:
    """Everything that is wrong with a policy; of what else is recognised only what faults rest on."""
    registry = host().registry
    who = best(identity(policy, registry))
    country = who["controller", "country"].value if ("controller", "country") in who else ""
    found = parties(policy, registry, country, host().known)
    called = [value.value for path, value in who.items() if path[1] == "name"]
    strangers = best(tuple(others(policy, registry, found, called)))
    return faults(Reading(policy, registry, found, {**who, **strangers}, rights(policy), {}))


def faults_by_looks(code: str, policy: Document) -> Iterator[Fault]:
    """The faults of the looks that a code comes from, with no more recognised than they rest on."""
    registry, answers = host().registry, code in OF_ANSWERS
    values = best(identity(policy, registry)) if answers or code in OF_THE_SHOP else {}
    country = values["controller", "country"].value if ("controller", "country") in values else ""
    found = parties(policy, registry, country, host().known) if answers or code in OF_PARTIES else Parties()
    disputes: Disputes = {}
    if answers:
        said, disputes = recognised(policy, host(), found, values, country)
        values = {**values, **said}
    elif code in OF_OTHERS:
        called = [value.value for path, value in values.items() if path[1] == "name"]
        values = {**values, **best(tuple(others(policy, registry, found, called)))}
    told = rights(policy) if answers or code in OF_RIGHTS else {}
    reading = Reading(policy, registry, found, values, told, disputes)
    for look in LOOKS[code]:
        yield from look(reading)


def faults_of_sentences(policy: Document) -> tuple[Fault, ...]:
    """The faults that sentences show by themselves."""
    return tuple(by_sentence(Reading(policy, host().registry, Parties(), {}, {})))


def reported(case: Case) -> bool:
    """Whether the fault is reported, with words of the case or with none."""
    policy = case.document()
    return any(_shows(fault, case) for fault in faults_by_looks(case.code, policy))


def together(every: Iterable[Case]) -> Iterator[tuple[Case, ...]]:
    """Cases that can be read at once: those that sentences show, of any code, and those of a code that are apart."""
    packs: dict[tuple[object, ...], list[Case]] = defaultdict(list)
    for number, case in enumerate(every):
        kind = (case.kind, case.language, case.wrong, case.replaces)
        if case.code in OF_SENTENCES and not case.replaces:
            packs[kind].append(case)
        elif _is_apart(case):
            packs[*kind, case.code].append(case)
        else:
            packs[number,].append(case)
    yield from map(tuple, packs.values())


def _is_apart(case: Case) -> bool:
    """Whether other passages of the kind change nothing about a case."""
    if case.code == "transfer-unknown":
        return not GROUND.within(case.text)
    if case.code in BY_LESS:
        return case.wrong
    return not case.replaces and (case.code in APART or (case.code in BY_MORE and not case.wrong))


def reported_in(pack: Sequence[Case]) -> dict[Case, bool]:
    """Whether the fault of each case is reported; where reading them at once says otherwise than it should, read alone."""
    if len(pack) == 1:
        return {pack[0]: reported(pack[0])}
    policy, code = document(pack), pack[0].code
    found = faults_of_sentences(policy) if code in OF_SENTENCES else tuple(faults_by_looks(code, policy))
    said = {case: any(_shows(fault, case) for fault in found) for case in pack}
    return {case: case.wrong if said[case] is case.wrong else reported(case) for case in pack}


def _shows(fault: Fault, case: Case) -> bool:
    """Whether a fault is that of a case, with words of it or with none."""
    return fault.flaw.code == case.code and (not fault.quotation or case.has(fault.quotation))


def _squeezed(text: str) -> str:
    return "".join(text.split())
