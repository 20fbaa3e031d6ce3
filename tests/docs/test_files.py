"""Links lead somewhere, nothing tells of somebody's machine, and CONTRIBUTING knows every layer and dependency."""

import re
import tomllib
from pathlib import Path

import pytest

from tests.docs.files import ROOT, anchors, documents, inline, read
from tests.test_layers import KNOW_EVERYTHING, LAYERS, SETTINGS

LINK = re.compile(r"\]\(<?([^)>\s]+)>?\)")
MACHINE = re.compile(r"(?<![\w.:/])/(?:home|root|tmp|work|Users|opt|var)/\S*")
IDS = [path.name for path in documents()]


@pytest.mark.parametrize("path", documents(), ids=IDS)
def test_every_link_within_the_repository_leads_somewhere(path: Path) -> None:
    for link in LINK.findall(read(path)):
        if re.match(r"[a-z]+:", link):
            continue
        name, _, anchor = link.partition("#")
        target = (path.parent / name).resolve() if name else path
        assert target.exists(), f"{link}: no such file"
        assert target.is_relative_to(ROOT)
        assert not anchor or anchor in anchors(read(target)), f"{link}: no such heading"


@pytest.mark.parametrize("path", documents(), ids=IDS)
def test_a_document_says_nothing_of_a_machine(path: Path) -> None:
    assert MACHINE.findall(read(path)) == []


@pytest.mark.parametrize("path", documents(), ids=IDS)
def test_nobody_is_told_that_a_policy_is_proof(path: Path) -> None:
    assert not re.search(r"(?:GDPR|AVG|DSGVO|RGPD)[- ](?:proof|compliant|konform)", read(path), re.IGNORECASE)


@pytest.mark.parametrize("path", documents(), ids=IDS)
def test_a_document_begins_with_its_only_title(path: Path) -> None:
    prose = re.sub(r"^```.*?^```$", "", read(path), flags=re.MULTILINE | re.DOTALL)
    assert prose.startswith("# ")
    assert len(re.findall(r"^# ", prose, re.MULTILINE)) == 1


def test_every_document_can_be_reached_from_the_readme() -> None:
    found, waiting = set(), [ROOT / "README.md"]
    while waiting:
        path = waiting.pop()
        if path in found:
            continue
        found.add(path)
        links = [link.partition("#")[0] for link in LINK.findall(read(path)) if not re.match(r"[a-z]+:", link)]
        waiting += [(path.parent / link).resolve() for link in links if link.endswith(".md")]
    assert set(documents()) <= found


def test_every_layer_is_in_the_table() -> None:
    said = set(inline(read(ROOT / "CONTRIBUTING.md")))
    there = {layer for layer in (*LAYERS, *KNOW_EVERYTHING, *SETTINGS) if _exists(layer)}
    assert sorted(there - said - {"plugin_host"}) == []


def _exists(layer: str) -> bool:
    path = ROOT.joinpath(*layer.split("."))
    return path.is_dir() or path.with_suffix(".py").is_file()


def test_every_dependency_has_its_reason() -> None:
    project = tomllib.loads(read(ROOT / "pyproject.toml"))
    wanted = [
        *project["build-system"]["requires"],
        *project["project"]["dependencies"],
        *project["project"]["optional-dependencies"]["dev"],
    ]
    names = {re.split(r"[^\w-]", requirement)[0] for requirement in wanted}
    text = read(ROOT / "CONTRIBUTING.md").split("## Dependencies")[1]
    assert {line.split("`")[1] for line in text.splitlines() if line.startswith("| `")} == names
