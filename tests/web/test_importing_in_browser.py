"""An old policy read in a real browser: without JavaScript, by keyboard, on a phone, in the dark."""

import tomllib
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page

from plugin_host.app import create_app
from tests.importing.here import read_here
from tests.importing.test_bringing import POLICY
from tests.web.conftest import served
from tests.web.test_in_browser import SCHEMES, Scheme, Visitor, barriers

GEZELLIG = Path(__file__).parents[1] / "importing" / "policies" / "nl-gezellig.html"
REFUSED = "Failed to load resource: the server responded with a status of 4"


@pytest.fixture
def visit(real_browser: Browser, tmp_path: Path) -> Iterator[Visitor]:
    """A visitor whose browser keeps no cookie, asks nobody else, and complains of nothing but refusals."""
    app = create_app({"DATABASE_URL": f"sqlite:///{tmp_path / 'x.sqlite'}"})
    with served(app) as port:
        visitor = Visitor(real_browser, f"http://policy.localhost:{port}")
        yield visitor
        for context in visitor.contexts:
            assert context.cookies() == []
            context.close()
    assert [text for text in visitor.complaints if not text.startswith(REFUSED)] == []
    asked = {url for url in visitor.requests if not url.startswith(f"{visitor.address}/")}
    assert {url[:5] for url in asked} <= {"data:"}


def sent(page: Page, text: str = "") -> None:
    page.locator("textarea").fill(text)
    page.locator("button.main").click()


@pytest.mark.parametrize("language", ["nl", "en", "de"])
def test_the_form_has_no_barriers_and_fits(visit: Visitor, language: str) -> None:
    assert list(barriers(visit(f"/import/{language}"), 320, 1280)) == []


@pytest.mark.parametrize(("language", "schemes"), [("nl", SCHEMES), ("en", ("light",))])
def test_the_answer_has_no_barriers_and_fits(
    visit: Visitor, monkeypatch: pytest.MonkeyPatch, language: str, schemes: tuple[Scheme, ...]
) -> None:
    """What is visible before all is opened is so afterwards; colours are the same in every language and state."""
    read_here(monkeypatch)
    page = visit(f"/import/{language}")
    page.locator("input[type=file]").set_input_files(GEZELLIG)
    page.locator("button.main").click()
    page.wait_for_selector("#found-next")
    assert list(barriers(page, 320, schemes=("light",))) == []
    for summary in page.locator("main > section > details > summary").all():
        summary.click()
    assert list(barriers(page, 320, 1280, schemes=schemes)) == []


def test_a_refusal_has_no_barriers_and_comes_first(visit: Visitor) -> None:
    page = visit("/import/nl", java_script_enabled=False)
    text = "\nEen regel.\n</textarea><b>Nog een regel."
    sent(page, text)
    page.wait_for_selector("#problem")
    assert page.locator(":focus").get_attribute("id") == "problem"
    assert page.locator("textarea").input_value() == text
    assert page.title().startswith("Dat is niet gelukt – ")
    scripted = visit("/import/nl")
    sent(scripted, text)
    scripted.wait_for_selector("#problem")
    assert list(barriers(scripted, 320, 1280)) == []


def test_all_works_without_javascript_and_the_file_is_kept_by_the_visitor_only(visit: Visitor) -> None:
    page = visit("/import/de", java_script_enabled=False)
    sent(page, POLICY)
    page.wait_for_selector("#found-next")
    assert page.locator(":focus").get_attribute("id") == "title"
    with page.expect_download() as kept:
        page.get_by_role("link", name="Shop-Datei herunterladen").click()
    file = tomllib.loads(Path(kept.value.path()).read_text("utf-8"))
    assert kept.value.suggested_filename == f"{file['shop']['id']}.toml"
    assert file["vendors"]["mollie"]["pay_later"] == "third_party"
    page.get_by_text("Entwurf ansehen").click()
    assert page.get_by_role("heading", name="Uw rechten", exact=True).first.is_visible()


def test_the_keyboard_alone_gets_from_the_text_to_the_file(visit: Visitor) -> None:
    page = visit("/import/en")
    page.locator("textarea").focus()
    page.keyboard.insert_text(POLICY)
    page.keyboard.press("Tab")
    assert page.locator(":focus").get_attribute("type") == "file"
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    page.wait_for_selector("#found-next")
    for _ in range(30):
        page.keyboard.press("Tab")
        if page.locator(":focus").get_attribute("download"):
            break
    with page.expect_download():
        page.keyboard.press("Enter")


def test_a_file_that_is_far_too_large_gets_a_page(visit: Visitor, tmp_path: Path) -> None:
    large = tmp_path / "large.txt"
    large.write_bytes(b"privacy " * (50 * 1024 * 1024 // 8))
    page = visit("/import/en")
    page.locator("input[type=file]").set_input_files(large)
    page.locator("button.main").click()
    assert page.locator(".state").inner_text().startswith("That did not work")
