"""Findings about a composed policy: faults that composition should make impossible, looked for all the same."""

import re
from collections.abc import Iterator
from functools import lru_cache

from plugin_host.policy.findings.reporting import Findings, found
from plugin_host.policy.tree import Policy, PolicySection
from plugin_host.policy.world import World

_FAULTS = (
    ("an unfilled brace", ("{", "}"), re.compile(r"(?<!\\)[{}]")),
    ("a placeholder", ("[", "EXAMPLE:", "VOORBEELD:", "BEISPIEL:", "XXX", "Lorem ipsum"),
     re.compile(r"\[[A-Z][A-Z _]+\\?\](?!\()|\b(?:EXAMPLE|VOORBEELD|BEISPIEL):|\bX{3,}\b|\bLorem ipsum\b")),
    ("markup", ("<",), re.compile(r"<[a-zA-Z/!]")),
    ("a doubled full stop", (".",), re.compile(r"\.(?:(?<!\.\.)\.(?!\.)|\s+\.)")),
    ("a missing word before a sign", (" .", " ,", " ;", " :", "(", "["), re.compile(r" [.,;:](?:\s|$)|\(\s*\)|\[\]\(|\]\(\)")),
    ("a line break or doubled space", ("\n", "  "), re.compile(r"\n|  ")),
)  # fmt: skip  # one fault a paragraph
"""Faults of a text: name, what a text must hold to have it, which is quick to tell, and the pattern that finds it."""

RIGHTS = ("access", "rectification", "erasure", "restriction", "portability", "objection", "complaint")
"""Rights that every policy names (GDPR art. 13(2)(b) and (d))."""


def text_findings(world: World, policy: Policy) -> Findings:
    """Faults in the text and in the structure of one language."""
    for where, text in texts(policy):
        for fault in _faults(text):
            yield found("text-fault", f"{policy.language}:{where}", fault)
    yield from _structure(world, policy)


@lru_cache(maxsize=1000)
def _faults(text: str) -> tuple[str, ...]:
    """What is wrong with a text; most of a policy is the same in many."""
    matches = ((name, any(map(text.__contains__, signs)) and pattern.search(text)) for name, signs, pattern in _FAULTS)
    faults = tuple(f"There is {name} in: {_around(text, match)}" for name, match in matches if match)
    return faults if text.strip() else (*faults, "There is an empty text.")


def _around(text: str, match: re.Match[str]) -> str:
    return text[max(0, match.start() - 40) : match.end() + 40]


def texts(policy: Policy) -> Iterator[tuple[str, str]]:
    """Every text of a policy with the id of the place where it stands."""
    yield "title", policy.title
    for section in policy.sections:
        yield from _section_texts(section)
    for row in policy.recipients:
        yield row.anchor, row.role.text or "-"
        for cell in (*row.data, *row.purposes, *row.legal_bases, row.retention, row.transfer, row.country):
            yield row.anchor, cell.text
    for cookie in policy.cookies:
        yield "cookies", cookie.purpose
        yield "cookies", cookie.lifetime


def _section_texts(section: PolicySection) -> Iterator[tuple[str, str]]:
    yield section.id, section.title
    for text in (*section.paragraphs, *section.items):
        yield section.id, text
    for vendor in section.vendors:
        for text in vendor.paragraphs:
            yield vendor.id, text
    for below in section.sections:
        yield from _section_texts(below)


def all_sections(policy: Policy) -> dict[str, PolicySection]:
    """Every section by id, however deep."""
    found_sections: dict[str, PolicySection] = {}

    def walk(sections: tuple[PolicySection, ...]) -> None:
        for section in sections:
            found_sections[section.id] = section
            walk(section.sections)

    walk(policy.sections)
    return found_sections


def _structure(world: World, policy: Policy) -> Findings:
    sections = all_sections(policy)
    language = policy.language
    vendors = [(vendor.id, not vendor.paragraphs) for section in sections.values() for vendor in section.vendors]
    for place, empty in [*((section.id, section.empty) for section in sections.values()), *vendors]:
        if empty:
            yield found("text-fault", f"{language}:{place}", "There is a heading without content.")
    for right in RIGHTS:
        if right not in sections:
            yield found("rights-incomplete", f"{language}:rights", f"The right {right!r} is missing.")
    objection = sections.get("objection")
    if objection is not None and not objection.notice:
        yield found("objection-buried", f"{language}:objection")
    complaint = sections.get("complaint")
    if complaint is not None and len(complaint.paragraphs) < 2:
        yield found("complaint-narrow", f"{language}:complaint")
    if world.consent_used and "withdrawal" not in sections:
        yield found("withdrawal-missing", f"{language}:rights")
    yield from _contradictions(world, policy, sections)


def _contradictions(world: World, policy: Policy, sections: dict[str, PolicySection]) -> Findings:
    language = policy.language
    glance = sections.get("at-a-glance")
    if glance is None or len(glance.items) < 3 or bool(glance.table) != bool(policy.recipients):
        yield found("first-layer-incomplete", f"{language}:at-a-glance")
    if world.scored and "decisions" in sections:
        yield found("automated-denied", f"{language}:decisions")
    if world.marketing and "no-advertising" in sections:
        yield found("marketing-denied", f"{language}:no-advertising")
    if world.operator and not any(row.vendor == "policy-host" for row in policy.recipients):
        yield found("policy-host-missing", f"{language}:at-a-glance")


def new_purposes(world: World, policy: Policy, previous: Policy) -> Findings:
    """Purposes that the version before did not have, where customers are not told (GDPR art. 13(3))."""
    if world.shop.practices.change_notices is True:
        return
    before = {purpose.code for row in previous.recipients for purpose in row.purposes}
    now = {purpose.code: purpose.text for row in policy.recipients for purpose in row.purposes}
    for code, text in now.items():
        if code not in before:
            yield found(
                "new-purpose-silent", "practices.change_notices", f"New since version {previous.version}: {text}."
            )
