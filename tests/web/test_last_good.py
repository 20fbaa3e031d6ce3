"""Whatever breaks in plugins, catalogues, settings, composing: visitors get what was published, operators why."""

import html
import logging
import re
import shutil
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

from plugin_host import composer as composing
from plugin_host.app import create_app
from plugin_host.catalogues import HOST, Catalogues
from plugin_host.formats.html import to_html
from plugin_host.policy.tree import Policy
from plugin_host.registry import host_translations, loading
from plugin_host.registry.candidates import Candidate, built_ins
from plugin_host.settings import SettingsError
from plugin_host.storage import list_versions, put_shop, writing
from plugin_host.web import pages, reading
from tests.cli.conftest import Cli
from tests.cli.files import ACCEPT, SHOP_FILE
from tests.plugins.packages import Packages
from tests.plugins.test_sections import POINTS, SECTION, VENDOR, WORDS, catalogue
from tests.storage.samples import NOW

LANGUAGES = ("nl", "en")
FORMS = ("", ".fragment.html", ".md", ".txt", ".json", "/versions/1", "/versions/1.json")
SHOP = (
    SHOP_FILE.replace('["nl", "en", "de"]', '["nl", "en"]') + "\n[vendors.spaarpas]\nagreement = true\ngifts = false\n"
)
SETTING = "CLAUSULA_PLUGINS"
PACKAGE = Path("stranger_loyalty")


class World:
    """A server that published a policy with a vendor and a section of a stranger's package, and what visitors got."""

    def __init__(
        self, cli: Cli, folder: Path, forms: tuple[str, ...] = (), published: dict[str, str] | None = None
    ) -> None:
        self.cli = cli
        self.folder = folder
        self.forms = forms
        self.published = published or {}

    def publish(self) -> None:
        """Install the package, publish, and look at what visitors get."""
        modules = {
            "stranger_loyalty/__init__.py": "",
            "stranger_loyalty/section.py": SECTION,
            "stranger_loyalty/spaarpas.py": VENDOR,
            "stranger_loyalty/translations/nl/LC_MESSAGES/section-loyalty.po": catalogue(WORDS),
        }
        Packages(self.folder).install("stranger-loyalty", POINTS, modules)
        self.cli.publish(SHOP)
        with self.cli.app().app_context():
            (version,) = list_versions("balkonbloem")
        self.forms = (*FORMS, f"/on/{version.effective_on}")
        self.published = self.seen()

    def seen(self) -> dict[str, str]:
        """What visitors get at every address of the policy, each of which must answer."""
        found = {}
        for language in LANGUAGES:
            for form in self.forms:
                response = self.cli.visit(f"/p/balkonbloem/{language}{form}")
                assert response.status_code == 200, (language, form, response.text)
                # the words around a policy are those of the running server's catalogues, the policy's own are not
                body = re.search(r"<main.*?</main>", response.text, re.DOTALL)
                found[f"{language}{form}"] = body[0] if body else response.text
        return found

    def start_again(self) -> None:
        """Start the server anew, with what is installed now."""
        for name in [name for name in sys.modules if name.startswith("stranger")]:
            del sys.modules[name]
        self.cli.start_again()

    def change(self, name: str, old: str, new: str) -> None:
        """Change a file of the package."""
        path = self.folder / PACKAGE / name
        text = path.read_text(encoding="utf-8")
        assert old in text
        path.write_text(text.replace(old, new), encoding="utf-8")

    def put(self, draft: str) -> None:
        """Replace the draft, past all that looks at it."""
        with self.cli.app().app_context(), writing():
            put_shop("balkonbloem", draft, now=NOW)


@contextmanager
def server(folder: Path) -> Iterator[Cli]:
    """A server on the database of a folder, with the package that is installed there."""
    with pytest.MonkeyPatch.context() as patch:
        patch.chdir(folder)
        patch.syspath_prepend(folder / "packages")
        patch.setattr(sys, "dont_write_bytecode", True)
        cli = Cli(folder, {"DATABASE_URL": f"sqlite:///{folder / 'good.sqlite'}", SETTING: "stranger-loyalty"})
        try:
            yield cli
        finally:
            cli.close()
            for name in [name for name in sys.modules if name.startswith("stranger")]:
                del sys.modules[name]


@pytest.fixture(scope="module")
def published(tmp_path_factory: pytest.TempPathFactory, migrated_sqlite: Path) -> World:
    """A world that is copied by each test, and stays as it is."""
    folder = tmp_path_factory.mktemp("published")
    (folder / "packages").mkdir()
    shutil.copy(migrated_sqlite, folder / "good.sqlite")
    with server(folder) as cli:
        world = World(cli, folder / "packages")
        world.publish()
    return world


@pytest.fixture
def world(tmp_path: Path, published: World) -> Iterator[World]:
    shutil.copytree(published.cli.folder, tmp_path, dirs_exist_ok=True)
    with server(tmp_path) as cli:
        yield World(cli, tmp_path / "packages", published.forms, published.published)


def unlist(world: World) -> None:
    world.cli.settings[SETTING] = ""


def uninstall(world: World) -> None:
    for path in [*world.folder.glob("*.dist-info"), world.folder / PACKAGE]:
        shutil.rmtree(path)


def delete_the_code(world: World) -> None:
    shutil.rmtree(world.folder / PACKAGE)


def raise_at_import(world: World) -> None:
    world.change("spaarpas.py", "VENDOR =", "raise ValueError('no licence')\nVENDOR =")


def exit_at_import(world: World) -> None:
    world.change("spaarpas.py", "VENDOR =", "raise SystemExit('no licence')\nVENDOR =")


def spoil_the_syntax(world: World) -> None:
    world.change("spaarpas.py", "VENDOR =", "VENDOR = = (")


def want_another_api(world: World) -> None:
    world.change("spaarpas.py", "api=1", "api=99")


def take_another_id(world: World) -> None:
    world.change("spaarpas.py", 'id="spaarpas"', 'id="mollie"')


def raise_in_the_section_at_import(world: World) -> None:
    world.change("section.py", "SECTION =", "raise ValueError('no licence')\nSECTION =")


def spoil_the_entry_points(world: World) -> None:
    (path,) = world.folder.glob("*.dist-info/entry_points.txt")
    path.write_text("[plugin_host.vendors]\nspaarpas\n", encoding="utf-8")


def list_what_is_not_installed(world: World) -> None:
    world.cli.settings[SETTING] = "stranger-loyalty, no-such-package"


def list_rubbish(world: World) -> None:
    world.cli.settings[SETTING] = "../../etc,;;;\x1b[31m ☃"


def listen_badly(world: World) -> None:
    (path,) = world.folder.glob("*.dist-info/entry_points.txt")
    path.write_text(POINTS + "[plugin_host.listeners]\nbad = stranger_loyalty.spaarpas\n", encoding="utf-8")


REFUSED = "vendor refused: spaarpas (stranger-loyalty)\n"
SECTION_REFUSED = "section refused: loyalty (stranger-loyalty)\n"
FAULTS: tuple[tuple[Callable[[World], None], str, str], ...] = (
    (unlist, "", ""),
    (uninstall, "", "stranger-loyalty is not installed, or has no vendor"),
    (delete_the_code, SECTION_REFUSED + REFUSED, "No module named 'stranger_loyalty"),
    (raise_at_import, REFUSED, "ValueError: no licence (spaarpas.py, line 8)"),
    (exit_at_import, REFUSED, "SystemExit: no licence"),
    (spoil_the_syntax, REFUSED, "SyntaxError"),
    (want_another_api, REFUSED, "99"),
    (take_another_id, REFUSED, "calls itself 'mollie', but stands at 'spaarpas'"),
    (
        raise_in_the_section_at_import,
        SECTION_REFUSED + REFUSED,
        "section loyalty of stranger-loyalty refused: ValueError",
    ),
    (spoil_the_entry_points, "(stranger-loyalty)\n", "stranger-loyalty refused: "),
    (list_what_is_not_installed, "", "no-such-package is not installed, or has no vendor"),
    (list_rubbish, "", "is not installed, or has no vendor"),
    (listen_badly, "", "listener bad of stranger-loyalty: AttributeError"),
)


@pytest.mark.parametrize(("fault", "ready", "log"), FAULTS, ids=[fault.__name__ for fault, _, _ in FAULTS])
def test_a_broken_package_changes_nothing_for_visitors(
    world: World, caplog: pytest.LogCaptureFixture, fault: Callable[[World], None], ready: str, log: str
) -> None:
    fault(world)
    world.start_again()
    assert world.seen() == world.published
    response = world.cli.visit("/readyz")
    assert response.status_code == 200
    assert response.text.startswith("ready\n")
    assert all(line in response.text for line in ready.splitlines())
    assert ("refused" in response.text) == bool(ready)
    assert log in caplog.text
    assert "\x1b" not in caplog.text


def without(vendor: str) -> Callable[[], Iterator[Candidate]]:
    return lambda: (candidate for candidate in built_ins() if candidate.claim != vendor)


def broken(vendor: str) -> Callable[[], Iterator[Candidate]]:
    def load() -> Any:
        raise RuntimeError("a bad release")

    return lambda: (
        Candidate(**vars(candidate) | {"load": load}) if candidate.claim == vendor else candidate
        for candidate in built_ins()
    )


@pytest.mark.parametrize(("found", "says"), [(without, "not a known vendor"), (broken, "a bad release")])
def test_a_release_without_a_vendor_serves_what_was_published_with_it(
    world: World, monkeypatch: pytest.MonkeyPatch, found: Callable[[str], Callable[[], Iterator[Candidate]]], says: str
) -> None:
    monkeypatch.setattr(loading, "built_ins", found("postnl"))
    world.start_again()
    assert world.seen() == world.published
    assert ("vendor refused: postnl (clausula)" in world.cli.visit("/readyz").text) == (found is broken)
    refusal = world.cli.refused("publish", "balkonbloem", *ACCEPT)
    assert any("vendors.postnl" in line for line in refusal)
    assert found is without or any(says in line for line in refusal)


def raise_while_composing(world: World) -> None:
    world.change("section.py", "    return (Activity(", "    raise RuntimeError('no points')\n    return (Activity(")


def compose_nonsense(world: World) -> None:
    world.change("section.py", "    return (Activity(", "    return 7\n    return (Activity(")


def recurse(world: World) -> None:
    world.change("section.py", "    return (Activity(", "    return activities(case)\n    return (Activity(")


@pytest.mark.parametrize("fault", [raise_while_composing, compose_nonsense, recurse])
def test_a_section_that_fails_when_composing_is_named_to_who_publishes(
    world: World, fault: Callable[[World], None]
) -> None:
    fault(world)
    world.start_again()
    assert world.seen() == world.published
    (reason,) = world.cli.refused("publish", "balkonbloem", *ACCEPT)
    assert reason.startswith("the section loyalty of stranger-loyalty failed: ")
    assert world.seen() == world.published


def test_pages_do_not_compose(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_: object, **__: object) -> None:
        raise AssertionError("composing")

    world.cli.app()
    for name in ("compose", "check", "parse", "place"):
        monkeypatch.setattr(composing, name, fail)
    assert world.seen() == world.published
    world.start_again()
    assert world.seen() == world.published


def no_catalogues(folder: Path) -> None:
    shutil.rmtree(folder)


def empty_catalogues(folder: Path) -> None:
    for path in folder.rglob("*.po"):
        path.write_bytes(b"")


def garbled_catalogues(folder: Path) -> None:
    for path in folder.rglob("*.po"):
        path.write_bytes(b'msgid "\xff\xfe\nmsgstr ' + path.read_bytes()[:99])


def catalogues_of_folders(folder: Path) -> None:
    for path in list(folder.rglob("*.po")):
        path.unlink()
        path.mkdir()


@pytest.mark.parametrize("fault", [no_catalogues, empty_catalogues, garbled_catalogues, catalogues_of_folders])
def test_without_catalogues_the_policy_stays_in_its_language(
    world: World, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, fault: Callable[[Path], None]
) -> None:
    shutil.copytree(host_translations(), tmp_path / "translations")
    fault(tmp_path / "translations")
    monkeypatch.setattr(composing, "host_translations", lambda: tmp_path / "translations")
    world.start_again()
    published = without_picture(world.published)
    assert without_picture(world.seen()) == published != world.published
    assert world.cli.visit("/p/balkonbloem").status_code == 302
    assert world.cli.visit("/readyz").status_code == 200
    assert world.cli("publish", "balkonbloem", *ACCEPT).exit_code == 2
    assert without_picture(world.seen()) == published


def without_picture(seen: dict[str, str]) -> dict[str, str]:
    """The policy without its picture, which is no part of its text and is not drawn in other languages."""
    return {
        path: re.sub(r'<section class="cl-picture">.*?</section>', "", shown, flags=re.DOTALL)
        for path, shown in seen.items()
    }


def test_a_catalogue_that_cannot_be_read_says_why(tmp_path: Path) -> None:
    shutil.copytree(host_translations(), tmp_path / "translations")
    garbled_catalogues(tmp_path / "translations")
    found = Catalogues({HOST: tmp_path / "translations"})
    assert found.translate(HOST, "nl", "Languages") is None
    assert f"{HOST}.po" in found.problems[HOST, "nl"][0]


DRAFTS = {
    "a number for a table": "shop = 1",
    "a number for appearance": "appearance = 3",
    "tables in a list": "[[shop]]",
    "a number for origins": "[shop]\nembed_origins = 5",
    "a theme that is a list": "[appearance]\ntheme = [[]]",
    "many brackets": "a = " + "[" * 5000,
    "many digits": "a = " + "1" * 5000,
    "nothing": "",
    "no TOML": "\x00\x01 ☃ = = [[",
    "a half": SHOP[: len(SHOP) // 2],
    "HTML": "<script>alert(1)</script>",
    "other tables": "[something]\nelse = true\n",
    "no language": SHOP.replace('["nl", "en"]', "[]"),
    "an unknown vendor": SHOP.replace("vendors.postnl", "vendors.nobody"),
    "a wrong answer": SHOP.replace("gifts = false", 'gifts = "perhaps"'),
    "a wrong website": SHOP.replace('"https://balkonbloem.example"', '"javascript:alert(1)"'),
}


@pytest.mark.parametrize("draft", DRAFTS.values(), ids=DRAFTS)
def test_a_draft_of_garbage_is_not_what_visitors_read(world: World, draft: str) -> None:
    world.put(draft)
    assert world.seen() == world.published
    reasons = world.cli.refused("publish", "balkonbloem", *ACCEPT)
    assert any(reasons)
    assert world.seen() == world.published


def test_a_wrong_setting_stops_the_start_and_not_the_server_that_runs(world: World) -> None:
    world.cli.app()
    for name, value in (("CLAUSULA_OPERATOR", "nobody"), ("CLAUSULA_BASE_URL", "policies")):
        with pytest.raises(SettingsError, match=f"{name}: found '{value}', allowed is"):
            create_app({**world.cli.settings, name: value})
    assert world.seen() == world.published


@pytest.mark.parametrize("fault", ["to_html", "from_json", "render_template"])
def test_a_policy_whose_page_cannot_be_made_is_served_as_its_stored_text(
    world: World, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture, fault: str
) -> None:
    def failing(*_: object, **__: object) -> str:
        raise ZeroDivisionError("a bad release")

    monkeypatch.setattr(reading if fault == "from_json" else pages, fault, failing)
    caplog.set_level(logging.ERROR)
    whole = words(world.published["nl.txt"])
    for form in ("", "/versions/1", next(form for form in world.forms if form.startswith("/on/"))):
        response = world.cli.visit(f"/p/balkonbloem/nl{form}")
        assert response.status_code == 200
        assert response.headers["Cache-Control"] == "no-store"
        assert "frame-ancestors 'none'" in response.headers["Content-Security-Policy"]
        assert '<html lang="nl">' in response.text
        assert words(html.unescape(re.sub("<[^>]+>", " ", response.text.partition("<main>")[2]))) == whole
        assert "bad release" not in response.text
    assert world.cli.visit("/p/balkonbloem/xx").status_code == 404
    assert "cannot answer /p/balkonbloem/nl" in caplog.text
    assert "ZeroDivisionError: a bad release" in caplog.text


def words(text: str) -> list[str]:
    return text.split()


def test_a_page_without_a_policy_that_fails_says_so(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    def failing(*_: object, **__: object) -> str:
        raise ZeroDivisionError("a bad release")

    monkeypatch.setattr(pages, "render_template", failing)
    response = world.cli.visit("/p/balkonbloem/nl/versions")
    assert response.status_code == 500
    assert "bad release" not in response.text


def test_a_page_that_fails_in_one_language_takes_no_other_along(
    world: World, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    def failing(policy: Policy, *arguments: Any, **more: Any) -> str:
        if policy.language == "nl":
            raise ZeroDivisionError("a bad template")
        return str(to_html(policy, *arguments, **more))

    monkeypatch.setattr(pages, "to_html", failing)
    caplog.set_level(logging.ERROR)
    assert "bad template" not in world.cli.visit("/p/balkonbloem/nl").text
    assert "cannot answer /p/balkonbloem/nl" in caplog.text
    for form in (".md", ".txt", ".json"):
        assert world.cli.visit(f"/p/balkonbloem/nl{form}").text == world.published[f"nl{form}"]
    english = {key: world.cli.visit(f"/p/balkonbloem/{key}").status_code for key in world.published if key[:2] == "en"}
    assert set(english.values()) == {200}
    assert world.published["en"] in world.cli.visit("/p/balkonbloem/en").text
