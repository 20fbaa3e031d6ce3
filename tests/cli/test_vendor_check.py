"""``clausula vendors check``: the scorecard and the child process that makes it."""

import json
from pathlib import Path

import pytest

from tests.cli.conftest import Cli
from tests.contract.planted import FAULTS, GOOD, Fault, write_package
from tests.distributions import write_distribution


def test_a_built_in_vendor_has_a_scorecard(cli: Cli) -> None:
    said = cli.fine("vendors", "check", "klarna")
    assert said.startswith("Klarna (klarna), from clausula ")
    for part in ("recipient", "13(1)(e)", "13(2)(a)", "13(2)(f)", "sources:", "own texts:", "facts:"):
        assert part in said


def test_the_scorecard_as_json_says_what_is_stated_asked_and_missing(cli: Cli) -> None:
    found = json.loads(cli.fine("vendors", "check", "klarna", "--format", "json"))
    assert (found["format"], found["errors"]) == (1, 0)
    (plugin,) = found["plugins"]
    (service,) = plugin["scorecard"]["services"]
    states = [fact["state"] for fact in service["facts"]]
    assert set(states) <= {"stated", "asked", "missing", "not_needed"}
    counts = plugin["scorecard"]["counts"]
    assert counts == {state: states.count(state) for state in counts}
    assert {"recipient", "country", "role", "data", "transfer", "retention", "own_use", "statement"} <= {
        fact["code"] for fact in service["facts"]
    }


def test_a_folder_is_checked_without_being_installed(cli: Cli, tmp_path: Path) -> None:
    write_package(tmp_path / "plugin")
    assert "Veldpost (veldpost), from clausula-veldpost 1.0" in cli.fine("vendors", "check", str(tmp_path / "plugin"))


def test_a_file_is_checked_without_a_project(cli: Cli, tmp_path: Path) -> None:
    file = tmp_path / "veldpost.py"
    file.write_text(
        GOOD.replace("asks=(MAP,),", "").split("            cookies=")[0] + "sources=(PRIVACY,)),),)\n", "utf-8"
    )
    assert "Veldpost (veldpost), from " in cli.fine("vendors", "check", str(file))


@pytest.mark.parametrize("name", ["another number", "an http source", "no data"])
def test_errors_are_said_and_exit_with_1(cli: Cli, tmp_path: Path, name: str) -> None:
    fault = FAULTS[name]
    write_package(tmp_path / "plugin", fault)
    result = cli("vendors", "check", str(tmp_path / "plugin"))
    assert result.exit_code == 1
    assert f"error: veldpost: {fault.check}: " in result.stdout
    assert fault.says in result.stdout


@pytest.mark.parametrize(
    ("line", "says"),
    [
        ("import os; os._exit(7)", "it ended the process with status 7"),
        ("import os; os._exit(0)", "it ended the process with status 0"),
        ("import os, signal; os.kill(os.getpid(), signal.SIGKILL)", "it ended the process by signal 9"),
        ("while True: pass", "it hangs, or --limit is too short: not done in 3 seconds"),
        ("import sys; sys.exit(5)", "SystemExit: 5"),
        ("print('{\"errors\": 0}'); raise ValueError('no')", "ValueError: no"),
    ],
)
def test_what_no_program_can_catch_is_found_by_a_child_process(cli: Cli, tmp_path: Path, line: str, says: str) -> None:
    write_package(tmp_path / "plugin", Fault(check="loads", says="", code=lambda code: f"{code}\n{line}\n"))
    result = cli("vendors", "check", str(tmp_path / "plugin"), "--limit", "3")
    assert result.exit_code == 1
    assert says in result.stdout


def test_a_file_of_an_installed_package_is_no_rival_of_it(
    cli: Cli, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    package = write_package(tmp_path / "plugin")
    write_distribution(
        tmp_path / "plugin", "clausula-veldpost", "[plugin_host.vendors]\nveldpost = clausula_veldpost\n"
    )
    monkeypatch.setenv("PYTHONPATH", str(tmp_path / "plugin"))
    cli.settings["CLAUSULA_PLUGINS"] = "clausula-veldpost"
    cli.fine("vendors", "check", str(package / "__init__.py"))


def test_the_languages_can_be_chosen(cli: Cli, tmp_path: Path) -> None:
    write_package(tmp_path / "plugin", FAULTS["a text without a translation"])
    assert cli("vendors", "check", str(tmp_path / "plugin")).exit_code == 1
    cli.fine("vendors", "check", str(tmp_path / "plugin"), "--language", "de")


def test_what_cannot_be_loaded_is_named_by_its_place(cli: Cli, tmp_path: Path) -> None:
    file = tmp_path / "broken.py"
    file.write_text("VENDOR = 1\nraise KeyError('x')\n", encoding="utf-8")
    result = cli("vendors", "check", str(file))
    assert f"error: {file}: loads: KeyError: 'x' (broken.py, line 2)" in result.stdout


def test_a_refused_section_is_the_only_thing_said_of_its_vendors(cli: Cli, tmp_path: Path) -> None:
    package = tmp_path / "stranger_points"
    package.mkdir()
    (tmp_path / "pyproject.toml").write_text(
        '[project]\nname = "stranger-points"\n[project.entry-points."plugin_host.sections"]\n'
        'points = "stranger_points.section"\n[project.entry-points."plugin_host.vendors"]\n'
        'saver = "stranger_points.saver"\n',
        encoding="utf-8",
    )
    (package / "__init__.py").touch()
    (package / "section.py").write_text("SECTION = None\n", encoding="utf-8")
    (package / "saver.py").write_text("from stranger_points.section import Points\n", encoding="utf-8")
    found = json.loads(cli("vendors", "check", str(tmp_path), "--format", "json").stdout)
    said = {plugin["id"]: [error["message"] for error in plugin["errors"]] for plugin in found["plugins"]}
    assert said == {
        "points": ["the module has no SECTION"],
        "saver": ["its section was refused; mend that first"],
    }


def test_a_package_of_listeners_has_nothing_to_check(cli: Cli, tmp_path: Path) -> None:
    (tmp_path / "pyproject.toml").write_text(
        '[project]\nname = "x"\n[project.entry-points."plugin_host.listeners"]\nx = "x"\n', encoding="utf-8"
    )
    (line,) = cli.refused("vendors", "check", str(tmp_path))
    assert "listeners only" in line


def test_a_name_that_means_nothing_is_unusable_input(cli: Cli) -> None:
    assert cli.refused("vendors", "check", "mollei") == [
        "'mollei' is no vendor of this host, no installed distribution with vendors, and no file or folder. "
        'Did you mean "mollie"?'
    ]


@pytest.mark.parametrize(
    ("project", "says"),
    [("[project]\nname = 'x'\n", "no entry points"), ("[project", "pyproject.toml: "), (None, "no Python file")],
)
def test_a_folder_without_vendors_is_unusable_input(cli: Cli, tmp_path: Path, project: str | None, says: str) -> None:
    folder = tmp_path / "empty"
    folder.mkdir()
    if project is not None:
        (folder / "pyproject.toml").write_text(project, encoding="utf-8")
    (line,) = cli.refused("vendors", "check", str(folder))
    assert says in line
