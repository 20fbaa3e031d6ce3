"""The examples in the documents work."""

import json
import re
import shlex
from dataclasses import fields
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from plugin_host.api import Access, Role, Shipping, Storage, TransferKind, Vendor
from plugin_host.api.core import Worded
from plugin_host.cli import make_cli
from plugin_host.formats.json import from_json, to_json
from plugin_host.policy import tree
from plugin_host.policy.changes import Change, Difference, Mark
from plugin_host.registry.rules import problems
from plugin_host.sections import SECTIONS
from tests import support
from tests.docs.files import DOCS, ROOT, blocks, read, shell_lines

README = read(ROOT / "README.md")
KINDS = {kind.id: kind.service for section in SECTIONS for kind in section.kinds}


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty current folder with a database of its own and no other settings."""
    monkeypatch.chdir(tmp_path)
    for name in ("CLAUSULA_BASE_URL", "CLAUSULA_PLUGINS", "CLAUSULA_OPERATOR"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("DATABASE_URL", f"sqlite:///{tmp_path / 'docs.sqlite'}")
    return tmp_path


def clausula(line: str) -> Result:
    return CliRunner().invoke(make_cli(), shlex.split(line.removeprefix("clausula ")))


def for_shops() -> list[str]:
    """The commands of the README for shops, but for the server."""
    part = README.split("## For shops")[1].split("## For plugin authors")[0]
    return [line for line in shell_lines(part) if line.startswith("clausula ") and line != "clausula run"]


def test_a_shop_can_follow_the_readme(folder: Path) -> None:
    new, *others = for_shops()
    assert clausula(new).exit_code == 0
    assert (folder / "myshop.toml").read_text(encoding="utf-8").startswith("# ")
    (folder / "myshop.toml").write_text(blocks(README, "toml")[0], encoding="utf-8")
    requests = [{"request": {"url": "https://www.myshop.example/"}}]
    (folder / "mypage.har").write_text(json.dumps({"log": {"entries": requests}}), encoding="utf-8")
    printed = {}
    for line in others:
        done = clausula(line)
        assert done.exit_code == 0, f"{line}\n{done.output}"
        printed[line.split()[1]] = done.output
    assert printed["publish"].splitlines()[1:-1] == [
        f"  http://localhost:8000/p/myshop/{language}" for language in ("en", "nl")
    ]
    (frame,) = blocks(README, "html")
    assert frame in printed["embed"]


def test_the_short_shop_file_has_as_many_warnings_as_the_readme_says(folder: Path) -> None:
    (folder / "myshop.toml").write_text(blocks(README, "toml")[0], encoding="utf-8")
    found = json.loads(clausula("check myshop.toml --format json").output)
    severities = [finding["severity"] for finding in found["findings"]]
    assert severities.count("error") == 0
    assert 15 <= severities.count("warning") <= 25, "the README says some twenty"


def test_the_example_of_a_vendor_in_the_readme_keeps_every_rule() -> None:
    (code,) = blocks(README, "python")
    names: dict[str, object] = {}
    exec(code, names)  # noqa: S102  # our own document
    vendor = names["VENDOR"]
    assert isinstance(vendor, Vendor)
    assert list(problems(vendor, KINDS)) == []


def test_the_example_of_json_is_a_policy() -> None:
    (example,) = blocks(read(DOCS / "json.md"), "json")
    value = json.loads(example)
    assert to_json(from_json(value)) == value


@pytest.mark.parametrize(
    ("heading", "kind"),
    [
        ("The policy", tree.Policy),
        ("A section", tree.PolicySection),
        ("A vendor in a section", tree.VendorClause),
        ("A source", tree.SourceNote),
        ("A recipient", tree.Recipient),
        ("A cookie", tree.CookieRow),
        ("Code and text", tree.Coded),
    ],
)
def test_every_key_of_the_json_is_documented(heading: str, kind: type) -> None:
    part = read(DOCS / "json.md").split(f"\n## {heading}\n")[1].split("\n## ")[0]
    said = [line.split("`")[1] for line in part.splitlines() if line.startswith("| `")]
    assert sorted(said) == sorted(field.name for field in fields(kind))


@pytest.mark.parametrize(
    ("heading", "keys"),
    [
        (
            "The difference between two versions",
            {field.name for field in fields(Difference)} - {"labels"} | {"format"},
        ),
        ("A change", {field.name for field in fields(Change)}),
        ("A run of words", {field.name for field in fields(Mark)}),
    ],
)
def test_every_key_of_a_difference_is_documented(heading: str, keys: set[str]) -> None:
    part = read(DOCS / "json.md").split(f"\n## {heading}\n")[1].split("\n## ")[0]
    said = [line.split("`")[1] for line in part.splitlines() if line.startswith("| `")]
    assert sorted(said) == sorted(keys)


def test_every_code_of_a_change_is_documented() -> None:
    sources = "".join(read(path) for path in (ROOT / "plugin_host" / "policy" / "changes").glob("*.py"))
    known = set(re.findall(r'"([a-z-]+-(?:new|gone|changed|longer|shorter))"', sources))
    known |= {f"{kind}-{end}" for kind in ("purpose", "data", "own-use", "onward") for end in ("new", "gone")}
    part = read(DOCS / "json.md").split("\n## Codes of changes\n")[1]
    said = [code for line in part.splitlines() for code in re.findall(r"`([a-z-]+)`", line.split(" | ")[0])]
    assert sorted(said) == sorted(known)


@pytest.mark.parametrize(
    ("key", "codes"), [("role", Role), ("transfer", TransferKind), ("party", Access), ("storage", Storage)]
)
def test_every_code_of_the_json_is_documented(key: str, codes: type[Worded]) -> None:
    (line,) = (line for line in read(DOCS / "json.md").splitlines() if line.startswith(f"| `{key}` |"))
    assert [member.value for member in codes if f"`{member.value}`" not in line] == []


def test_every_fact_of_the_json_is_documented() -> None:
    (line,) = (line for line in read(DOCS / "json.md").splitlines() if line.startswith("| `facts` |"))
    policy = support.policy(support.shop(support.use(support.vendor(Shipping()))))
    (clause,) = (clause for section in support.sections(policy).values() for clause in section.vendors)
    assert [name for name in clause.facts if f"`{name}`" not in line] == []
