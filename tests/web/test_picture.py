"""The picture of where the data goes, on the pages that visitors see."""

import gzip
import re

import pytest
from flask.testing import FlaskClient
from playwright.sync_api import Browser

from tests.web.conftest import World

ID = 'id="where-data-goes"'
WEIGHT = 25_000
"""Bytes that a page may weigh with its style sheet and script, compressed."""


@pytest.mark.parametrize(
    "path",
    [
        "/p/balkonbloem/nl",
        "/e/balkonbloem/en",
        "/p/balkonbloem/en.fragment.html",
        "/e/balkonbloem/en/versions/1",
        "/p/balkonbloem/en/on/2026-11-20",
    ],
)
def test_every_version_is_shown_with_its_picture(client: FlaskClient, path: str) -> None:
    shown = client.get(path).text
    assert shown.count(ID) == 1
    picture = shown[shown.index(ID) : shown.index("</figure>")]
    assert re.findall(r'<a href="(#[^"]*)">([^<]*)</a>', picture) == [
        ("#mollie-payments", "Mollie"),
        ("#stripe-payments", "Stripe"),
        ("#google-analytics", "Google Analytics"),
        ("#recipients-table-caption", "Who gets data from us, or gives us data"),
    ]


@pytest.mark.parametrize("form", [".md", ".txt", ".json"])
def test_the_texts_that_are_kept_have_none(client: FlaskClient, form: str) -> None:
    assert "Where your data goes" not in client.get(f"/p/balkonbloem/en{form}").text


def test_without_recipients_there_is_none(world: World) -> None:
    world.publish(recipients=0)
    assert ID not in world.app.test_client().get("/p/balkonbloem/nl").text


def test_a_picture_mixes_no_languages(client: FlaskClient) -> None:
    assert f"<h2 {ID}>Where your data goes (nl)</h2>" in client.get("/p/balkonbloem/nl").text
    assert ID not in client.get("/p/balkonbloem/de").text, "German words are missing here"


def test_a_page_stays_light(client: FlaskClient) -> None:
    page = client.get("/p/balkonbloem/nl").text
    files = re.findall(r'(?:href|src)="(/a/[^"]+\.(?:css|js))"', page)
    assert len(files) == 2
    weight = sum(len(gzip.compress(body)) for body in (page.encode(), *(client.get(path).data for path in files)))
    assert weight < WEIGHT


RECTANGLES = """() => {
  const box = (name) => document.querySelector(name).getBoundingClientRect();
  const [kind, data, parties] = ['.cl-kind', '.cl-data', '.cl-parties'].map(box);
  return {
    wide: document.querySelector('.cl-picture').scrollWidth <= document.querySelector('.cl-picture').clientWidth,
    kind: [kind.left, kind.bottom], data: [data.left, data.right, data.top, data.bottom],
    parties: [parties.left, parties.right, parties.top],
  };
}"""


def test_people_see_a_flow_and_screen_readers_hear_it_once(real_browser: Browser, address: str) -> None:
    page = real_browser.new_page(viewport={"width": 1280, "height": 800})
    page.goto(f"{address}/p/balkonbloem/en")
    wide = page.evaluate(RECTANGLES)
    assert wide["wide"]
    assert wide["kind"][0] < wide["data"][0] < wide["data"][1] < wide["parties"][0]
    page.evaluate("document.documentElement.dir = 'rtl'")
    mirrored = page.evaluate(RECTANGLES)
    assert mirrored["kind"][0] > mirrored["data"][0] > mirrored["parties"][1]
    page.set_viewport_size({"width": 320, "height": 800})
    narrow = page.evaluate(RECTANGLES)
    assert narrow["wide"]
    assert narrow["kind"][1] < narrow["data"][2] < narrow["data"][3] < narrow["parties"][2]
    heard = page.get_by_role("figure", name="Where your data goes").aria_snapshot()
    for said in ("Title", "svg", "img"):
        assert said not in heard
    assert re.findall(r'link "(.*?)"', heard) == [
        "Mollie",
        "Stripe",
        "Google Analytics",
        "Who gets data from us, or gives us data",
    ]
    page.emulate_media(media="print")
    hub = page.locator(".cl-from > svg").first
    assert hub.evaluate("sign => getComputedStyle(sign).color != getComputedStyle(sign).backgroundColor")
    page.emulate_media(media="screen", forced_colors="active")
    assert hub.evaluate("sign => getComputedStyle(sign).color != getComputedStyle(sign).backgroundColor")
    page.close()
