"""A stranger's package, from its wheel to a published policy in three languages, and then broken in every way."""

import shutil
from collections.abc import Callable
from copy import copy as shallow
from dataclasses import dataclass, replace
from pathlib import Path

import pytest

from tests.cli.files import ACCEPT, SHOP_FILE
from tests.contract.planted import Change, instead, write_package
from tests.contract.planted import Fault as Planted
from tests.plugins.environment import ROOT, Environment, build_wheel

LANGUAGES = ("nl", "en", "de")
ADDRESSES = tuple(f"/p/balkonbloem/{language}" for language in LANGUAGES)
SHOP = (
    SHOP_FILE.replace("[vendors.postnl]\n", "[vendors.veldpost]\nparcel_map = true\n")
    .replace("[practices]\n", "[practices]\nconsent_banner = true\n")
    .replace("[retention]\n", "[retention]\nnewsletter_proof_years = 5\n")
)
CLAUSES = ("**Kaarten:** Veldpost bewaart", "**Maps:** Veldpost keeps", "**Karten:** Veldpost speichert")
SHOWN = ("Kaarten:</strong> Veldpost bewaart", "Maps:</strong> Veldpost keeps", "Karten:</strong> Veldpost speichert")


@dataclass(frozen=True)
class Published:
    """An environment in which the policy was published with the good package."""

    environment: Environment
    shop_file: Path
    before: list[str]

    def copied(self, file: Path) -> "Published":
        """The same with a copy of the database, so that a test leaves nothing behind."""
        shutil.copy(self.environment.database, file)
        environment = shallow(self.environment)
        environment.database = file
        return replace(self, environment=environment)


@pytest.fixture(scope="session")
def published(tmp_path_factory: pytest.TempPathFactory) -> Published:
    """Clausula and the good package, each from its wheel, and a shop published with them."""
    folder = tmp_path_factory.mktemp("fresh")
    environment = Environment(folder / "venv", folder / "good.sqlite")
    environment.install(build_wheel(ROOT, folder / "clausula"))
    write_package(folder / "good")
    environment.install(build_wheel(folder / "good", folder / "wheels"))
    environment.allowed = "clausula-veldpost"
    shop_file = folder / "shop.toml"
    shop_file.write_text(SHOP, encoding="utf-8")
    put = ("shop", "put", str(shop_file))
    done, pages = environment.session(("db", "upgrade"), put, ("publish", "balkonbloem", *ACCEPT), addresses=ADDRESSES)
    assert [one.exit_code for one in done] == [0, 0, 0], done
    return Published(environment, shop_file, pages)


def test_the_host_of_the_wheel_is_the_one_that_runs(published: Published) -> None:
    done = published.environment._run(
        [str(published.environment.python), "-c", "import plugin_host; print(plugin_host)"]
    )
    assert str(published.environment.folder) in done.stdout


def test_a_wheel_speaks_every_language_to_visitors(published: Published) -> None:
    assert [line[:3] for line in published.before] == ["200"] * 3
    for shown, page in zip(SHOWN, published.before, strict=True):
        assert shown in page


def test_a_wheel_composes_without_a_database(published: Published) -> None:
    for language, clause in zip(LANGUAGES, CLAUSES, strict=True):
        done = published.environment("render", str(published.shop_file), "--language", language, "--format", "md")
        assert clause in done.stdout, done.stderr


Break = Callable[[str], str]


@dataclass(frozen=True, kw_only=True)
class Case:
    """A way to break the package, and what is said of it: in the list, by publish, by vendors check."""

    code: Change = str
    dutch: Change = str
    project: Change = str
    listed: str = ""
    published: str = ""
    checked: str
    rival: bool = False
    fatal: bool = False
    """Whether it takes the process with it, so that the operator has to disallow it to serve again."""


def last(line: str) -> Change:
    """A module that does this when it is imported."""
    return lambda code: f"{code}\n{line}\n"


UNKNOWN = 'found the unknown vendor "veldpost"'
REFUSED = "found a vendor whose module was refused: "

BROKEN: dict[str, Case] = {
    "raises": Case(
        code=last("raise RuntimeError('no licence')"),
        listed="RuntimeError: no licence",
        published=REFUSED + "RuntimeError: no licence",
        checked="loads: RuntimeError: no licence",
    ),
    "exits": Case(
        code=last("raise SystemExit(3)"),
        listed="SystemExit: 3",
        published=REFUSED + "SystemExit: 3",
        checked="loads: SystemExit: 3",
    ),
    "hangs": Case(
        code=last("import time; time.sleep(60)"),
        checked="it hangs, or --limit is too short",
        published=UNKNOWN,
        fatal=True,
    ),
    "ends the process": Case(
        code=last("import os; os._exit(0)"),
        checked="it ended the process with status 0",
        published=UNKNOWN,
        fatal=True,
    ),
    "speaks another API": Case(
        code=instead("api=1", "api=9"),
        listed="speaks API 9; this host speaks 1",
        published=REFUSED + "speaks API 9",
        checked="loads: speaks API 9; this host speaks 1",
    ),
    "takes the id of a built-in": Case(
        code=instead('id="veldpost"', 'id="mollie"'),
        project=instead("veldpost = ", "mollie = "),
        listed="refused: mollie of clausula-veldpost: this id belongs to a built-in vendor",
        published=UNKNOWN,
        checked="belongs to a built-in vendor",
    ),
    "has a rival": Case(
        rival=True,
        listed="this id is claimed by several: clausula-landpost, clausula-veldpost",
        published=REFUSED + "this id is claimed by several",
        checked="belongs to a vendor of clausula-landpost as well",
    ),
    "lacks a catalogue": Case(
        dutch=lambda _: "",
        published="untranslated",
        checked="languages: nl/LC_MESSAGES/veldpost.po lacks 3 of 3 texts",
    ),
    "has a bad placeholder": Case(
        code=instead("{vendor} keeps", "{password} keeps"),
        listed="placeholder {password}; known are shop, vendor",
        published=REFUSED,
        checked="texts: shipping: text: placeholder {password}",
    ),
    "has a bad placeholder in a translation": Case(
        dutch=instead("{vendor} bewaart", "{vendor.__class__} bewaart"),
        published="untranslated",
        checked="translations: nl: ",
    ),
    "has HTML in a text": Case(
        code=instead("**Maps:**", "<script>alert(1)</script>"),
        listed="HTML is not allowed",
        published=REFUSED,
        checked="texts: shipping: text: HTML is not allowed",
    ),
}


@pytest.mark.parametrize("case", BROKEN.values(), ids=list(BROKEN))
def test_a_broken_package_reaches_no_visitor(published: Published, tmp_path: Path, case: Case) -> None:
    found = published.copied(tmp_path / "copy.sqlite")
    host = found.environment
    write_package(
        tmp_path / "broken", Planted(check="", says="", code=case.code, dutch=case.dutch, project=case.project)
    )
    host.replace(build_wheel(tmp_path / "broken", tmp_path / "wheels"))
    if case.rival:
        write_package(
            tmp_path / "rival", Planted(check="", says="", project=instead("clausula-veldpost", "clausula-landpost"))
        )
        host.replace(build_wheel(tmp_path / "rival", tmp_path / "rivals"))
    host.allowed = "clausula-veldpost,clausula-landpost" if case.rival else "clausula-veldpost"

    check = ("vendors", "check", "clausula-veldpost", "--limit", "4" if case.checked.startswith("it hangs") else "30")
    after = (("vendors", "list"), ("publish", "balkonbloem", *ACCEPT), ("versions", "balkonbloem"))
    if case.fatal:
        (checked,), _ = host.session(check)
        host.allowed = ""
        (listed, again, versions), pages = host.session(*after, addresses=ADDRESSES)
    else:
        (checked, listed, again, versions), pages = host.session(check, *after, addresses=ADDRESSES)
    assert checked.exit_code == 1
    assert case.checked in checked.stdout
    assert listed.exit_code == 0
    assert case.listed in listed.stderr
    assert "mollie " in listed.stdout
    assert again.exit_code == 2
    assert case.published in again.stderr
    assert versions.stdout.splitlines()[0].startswith("1 ")
    assert pages == found.before
    if case.rival:
        (landpost,) = host.site.glob("clausula_landpost-*.dist-info")
        shutil.rmtree(landpost)


def test_a_package_that_is_removed_leaves_what_is_published(published: Published, tmp_path: Path) -> None:
    found = published.copied(tmp_path / "copy.sqlite")
    write_package(tmp_path / "good")
    found.environment.replace(build_wheel(tmp_path / "good", tmp_path / "wheels"))
    found.environment.allowed = "clausula-veldpost"
    found.environment.pip("uninstall", "--yes", "clausula-veldpost")
    (again,), pages = found.environment.session(("publish", "balkonbloem", *ACCEPT), addresses=ADDRESSES)
    assert pages == found.before
    assert (again.exit_code, UNKNOWN in again.stderr) == (2, True)
    assert "CLAUSULA_PLUGINS: clausula-veldpost is not installed" in again.stderr
    assert "no installed distribution" in found.environment("vendors", "check", "clausula-veldpost").stderr
