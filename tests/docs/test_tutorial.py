"""The tutorial for plugin authors works, word for word, from an empty folder to three languages."""

import importlib
import json
import re
import shlex
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import get_args

import pytest
from click.testing import CliRunner, Result

from plugin_host import api
from plugin_host.cli import make_cli
from plugin_host.contract.checks import VENDOR_CHECKS
from plugin_host.contract.examine import LOADS
from plugin_host.contract.scaffold import PACKAGE
from plugin_host.registry.rules import RULES
from plugin_host.signals import Event, Signals
from tests.distributions import write_distribution
from tests.docs.files import DOCS, blocks, read, shell_lines

TEXT = read(DOCS / "vendor-plugins.md")
PARTS = dict(re.findall(r"^## (?:\d\. )?(.+?)\n(.*?)(?=^## |\Z)", TEXT, re.MULTILINE | re.DOTALL))


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """An empty current folder; what is imported from it is forgotten afterwards."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv("CLAUSULA_PLUGINS", raising=False)
    monkeypatch.setenv("DATABASE_URL", f"sqlite:///{tmp_path / 'docs.sqlite'}")
    monkeypatch.setattr(sys, "dont_write_bytecode", True)
    before, path = set(sys.modules), list(sys.path)
    yield tmp_path
    sys.path[:] = path
    for name in set(sys.modules) - before:
        if name.startswith("clausula_"):
            del sys.modules[name]


def clausula(line: str) -> Result:
    words = shlex.split(line)
    assert words[0] == "clausula"
    return CliRunner().invoke(make_cli(), words[1:])


def fine(line: str) -> str:
    done = clausula(line)
    assert done.exit_code == 0, f"{line}\n{done.output}"
    return done.output


def lines(part: str) -> list[str]:
    return [line for line in shell_lines(PARTS[part]) if line.startswith("clausula ")]


def install(folder: Path, name: str, entry_points: str) -> None:
    """Lay out a distribution as an installer would."""
    plain = re.sub(r'\[project\.entry-points\."(.+?)"\]', r"[\1]", entry_points).replace('"', "")
    write_distribution(folder, name, plain)
    sys.path.insert(0, str(folder))


@dataclass(frozen=True)
class Written:
    """The package after the tutorial's steps that write it, in its own folder."""

    folder: Path


@pytest.fixture
def written(folder: Path, monkeypatch: pytest.MonkeyPatch) -> Written:
    (new,) = lines("Start")
    fine(new)
    project = folder / "veldpost"
    monkeypatch.chdir(project)
    code, _ = blocks(PARTS["State the facts"], "python")
    (project / "clausula_veldpost" / "__init__.py").write_text(code, encoding="utf-8")
    (messages,) = lines("Translate")
    fine(messages)
    for language, filled in zip(("nl", "de"), blocks(PARTS["Translate"], "po"), strict=True):
        path = project / "clausula_veldpost" / "translations" / language / "LC_MESSAGES" / "veldpost.po"
        text = path.read_text(encoding="utf-8")
        assert f"`clausula_veldpost/translations/{language}/LC_MESSAGES/veldpost.po`" in PARTS["Translate"]
        for message, translation in re.findall(r'msgid ("[^\n]+")\nmsgstr ("[^\n]+")', filled):
            assert f'msgid {message}\nmsgstr ""' in text
            text = text.replace(f'msgid {message}\nmsgstr ""', f"msgid {message}\nmsgstr {translation}")
        path.write_text(text, encoding="utf-8")
    return Written(project)


def test_the_scorecard_of_the_tutorial_is_the_real_one(written: Written) -> None:
    (check,) = lines("Check")
    (shown,) = blocks(PARTS["Check"], "text")
    assert fine(check) == shown
    assert fine(lines("Translate")[0] + " --check") == ""
    assert (written.folder / "tests" / "test_contract.py").is_file()


def test_the_package_of_the_tutorial_composes_in_three_languages(
    written: Written, monkeypatch: pytest.MonkeyPatch
) -> None:
    install(written.folder, "clausula-veldpost", blocks(PARTS["Ship it"], "toml")[0])
    (export,) = (line for line in shell_lines(PARTS["See it in a policy"]) if line.startswith("export "))
    monkeypatch.setenv(*export.removeprefix("export ").split("=", 1))
    (written.folder / "try.toml").write_text(blocks(PARTS["See it in a policy"], "toml")[0], encoding="utf-8")
    show, check, *renders = lines("See it in a policy")
    assert "Veldpost B.V." in fine(show)
    found = json.loads(fine(f"{check} --format json"))
    assert [finding for finding in found["findings"] if finding["severity"] == "error"] == []
    said = [fine(render) for render in renders]
    sentences = (
        "shows on a map where your parcel is",
        "op een kaart zien waar uw pakket is",
        "auf einer Karte, wo Ihr Paket",
    )
    for sentence, policy in zip(sentences, said, strict=True):
        assert sentence in policy
        assert "vp_map" in policy


def test_the_further_facts_of_the_tutorial_are_of_the_api() -> None:
    code, more = blocks(PARTS["State the facts"], "python")
    names: dict[str, object] = dict(vars(api))
    exec(f"{code}\n{more}", names)  # noqa: S102  # our own document
    assert isinstance(names["role"], api.Ask)


def test_the_test_of_the_kit_is_the_one_that_is_generated() -> None:
    (code,) = blocks(PARTS["The contract kit"], "python")
    generated = PACKAGE["tests/test_contract.py"].replace("@DISTRIBUTION@", "clausula-veldpost")
    assert code.strip() == generated.partition("\n\n")[2].strip()


def test_every_check_is_in_the_table_and_those_of_the_load_are_marked() -> None:
    said = dict(re.findall(r"^\| `(\w+)` \| (.+) \|$", PARTS["The contract kit"], re.MULTILINE))
    assert list(said) == [LOADS, *(check.name for check in VENDOR_CHECKS)]
    assert [name for name, what in said.items() if what.startswith("*load*")] == [LOADS, *RULES]


@pytest.fixture
def loyalty(folder: Path) -> Path:
    """The package with a section of its own, as the document shows it."""
    part = PARTS["Sections of your own"]
    package = folder / "clausula_loyalty"
    package.mkdir()
    (package / "__init__.py").touch()
    for name, code in zip(("section", "spaarpas"), blocks(part, "python"), strict=True):
        assert f"`clausula_loyalty/{name}.py`" in part
        (package / f"{name}.py").write_text(code, encoding="utf-8")
    entry_points = blocks(part, "toml")[0]
    (folder / "pyproject.toml").write_text(
        f'[project]\nname = "clausula-loyalty"\nversion = "1.0"\n{entry_points}', "utf-8"
    )
    install(folder, "clausula-loyalty", entry_points)
    return folder


DUTCH = {
    "Saving points": "Punten sparen",
    "saving points": "punten sparen",
    "loyalty programme": "spaarprogramma",
    "After how many months without a purchase do points expire?": "Na hoeveel maanden zonder aankoop vervallen punten?",
    "If you take part, you save points with {vendor}.": "Als u meedoet, spaart u punten met {vendor}.",
    "Points expire {period} after your last purchase.": "Punten vervallen {period} na uw laatste aankoop.",
}


def test_a_section_of_the_document_writes_policies(loyalty: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    clausula("clausula messages .")
    for language in ("nl", "de"):
        path = loyalty / "clausula_loyalty" / "translations" / language / "LC_MESSAGES" / "section-loyalty.po"
        text = path.read_text(encoding="utf-8")
        for message, translation in DUTCH.items():
            assert f'msgid "{message}"\nmsgstr ""' in text
            text = text.replace(f'msgid "{message}"\nmsgstr ""', f'msgid "{message}"\nmsgstr "{translation}"')
        path.write_text(text, encoding="utf-8")
    assert "error:" not in fine("clausula vendors check .")
    monkeypatch.setenv("CLAUSULA_PLUGINS", "clausula-loyalty")
    shop = blocks(PARTS["See it in a policy"], "toml")[0].split("[vendors.veldpost]")[0]
    shop += "[vendors.spaarpas]\nagreement = true\npoints_months = 24\n"
    (loyalty / "try.toml").write_text(shop, encoding="utf-8")
    dutch = fine("clausula render try.toml --language nl")
    for words in (
        "Punten sparen",
        "spaart u punten met Spaarpas",
        "vervallen 24 maanden na",
        "Verder: punten sparen. Grondslag",
    ):
        assert words in dutch
    assert "saving points" in fine("clausula render try.toml --language en")


def test_the_listener_of_the_document_hears(folder: Path) -> None:
    part = PARTS["Hear what happens"]
    (folder / "clausula_purge.py").write_text(blocks(part, "python")[0], encoding="utf-8")
    sys.path.insert(0, str(folder))
    listener = importlib.import_module("clausula_purge")
    signals = Signals()
    listener.connect(signals)
    for signal in signals.of_shops():
        assert listener.changed in signal.receivers_for(None)
    for kind in get_args(Event):
        (row,) = (line for line in part.splitlines() if f"| `{kind.__name__}`:" in line)
        assert all(f"`{name}`" in row for name in kind.__dataclass_fields__)
