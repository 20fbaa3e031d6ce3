"""oEmbed, as https://oembed.com and an unregistered WordPress have it, and the page with snippets for the shop."""

import html
import json
import re
from collections.abc import Iterator
from typing import Any
from wsgiref.types import StartResponse, WSGIEnvironment

import pytest
from flask import Response, request
from flask.testing import FlaskClient
from playwright.sync_api import Browser, Frame, Page

from tests.web.browser import axe_findings, wait_until
from tests.web.conftest import BASE_URL, World, served

PAGE = f"{BASE_URL}/p/balkonbloem/nl"
FRAME = f"{BASE_URL}/e/balkonbloem/nl"


def _reply(client: FlaskClient, url: str = PAGE, **parameters: str) -> dict[str, Any]:
    response = client.get("/oembed", query_string={"url": url, **parameters})
    assert response.status_code == 200, response.text
    assert response.mimetype == "application/json"
    found: dict[str, Any] = json.loads(response.text)
    return found


def _discovered(page: str) -> list[str]:
    links = re.findall(r'<link rel="alternate" type="application/json\+oembed" title="[^"<>]*" href="([^"]*)">', page)
    return [html.unescape(link) for link in links]


def test_the_reply_is_a_rich_one_of_version_1_0(client: FlaskClient) -> None:
    reply = _reply(client, format="json")
    markup = reply.pop("html")
    assert reply == {
        "version": "1.0",
        "type": "rich",
        "title": "Privacyverklaring – Balkonbloem",
        "width": 800,
        "height": 800,
        "provider_name": "Clausula",
        "provider_url": BASE_URL,
        "cache_age": 86_400,
    }
    assert f'<a href="{PAGE}">Privacyverklaring – Balkonbloem</a>' in markup
    assert f'<iframe src="{FRAME}" title="Privacyverklaring – Balkonbloem" ' in markup


def test_wordpress_keeps_all_that_matters_of_the_html(client: FlaskClient) -> None:
    """WordPress keeps ``a``, ``blockquote`` and ``iframe``, and the frame only behind a bare quotation."""
    markup = _reply(client)["html"]
    assert set(re.findall(r"<([a-z]+)", markup)) == {"a", "blockquote", "iframe"}
    assert re.fullmatch(r"<blockquote><a [^<>]*>[^<>]*</a></blockquote><iframe [^<>]*></iframe>", markup)


@pytest.mark.parametrize(
    ("asked", "size"),
    [
        ({"maxwidth": "500", "maxheight": "750"}, (500, 750)),
        ({"maxwidth": "1"}, (1, 800)),
        ({"maxheight": "300", "maxwidth": ""}, (800, 300)),
        ({"maxwidth": "4000", "maxheight": "999999999"}, (800, 800)),
    ],
)
def test_the_frame_is_no_larger_than_asked(client: FlaskClient, asked: dict[str, str], size: tuple[int, int]) -> None:
    reply = _reply(client, **asked)
    assert (reply["width"], reply["height"]) == size
    assert 'width="{}" height="{}"'.format(*size) in reply["html"]


@pytest.mark.parametrize("stated", ["0", "-1", "1.5", "wide", "1" * 5000, "١"])
def test_a_size_that_is_none_is_refused(client: FlaskClient, stated: str) -> None:
    response = client.get("/oembed", query_string={"url": PAGE, "maxwidth": stated})
    assert response.status_code == 400
    assert response.text.startswith(f"maxwidth: found {stated[:60]}")
    assert response.text.endswith("allowed: a number of pixels\n")


@pytest.mark.parametrize("form", ["xml", "", "JSON"])
def test_another_format_is_not_implemented(client: FlaskClient, form: str) -> None:
    response = client.get("/oembed", query_string={"url": PAGE, "format": form})
    assert (response.status_code, response.text) == (501, f"format: found {form}; allowed: json\n")
    assert response.headers["Cache-Control"] == "no-store"


@pytest.mark.parametrize(
    "url",
    [
        "",
        "/p/balkonbloem/nl",
        "https://thief.example/p/balkonbloem/nl",
        "http://policies.example/p/balkonbloem/nl",
        "https://policies.example.thief.example/p/balkonbloem/nl",
        "https://policies.example@thief.example/p/balkonbloem/nl",
        "https://policies.example:8000/p/balkonbloem/nl",
        BASE_URL,
        f"{BASE_URL}/",
        f"{BASE_URL}/healthz",
        f"{BASE_URL}//thief.example/p/balkonbloem/nl",
        f"{BASE_URL}/p/nobody/nl",
        f"{BASE_URL}/p/balkonbloem/fr",
        f"{BASE_URL}/p/balkonbloem/nl.json",
        f"{BASE_URL}/p/balkonbloem/nl/versions",
        f"{BASE_URL}/p/balkonbloem/nl/versions/2",
        f"{BASE_URL}/p/balkonbloem/nl/embed",
        FRAME,
        f"{PAGE}/{'x' * 10_000}",
        f"{PAGE}\n<script>",
    ],
)
def test_what_is_no_policy_here_is_unknown(client: FlaskClient, url: str) -> None:
    response = client.get("/oembed", query_string={"url": url})
    assert response.status_code == 404
    assert response.mimetype == "text/plain"
    assert response.text.endswith(f"allowed: the address of a policy, {BASE_URL}/p/<shop>/<language>\n")
    assert len(response.text) < 300


def test_a_policy_that_is_not_there_is_unknown(world: World) -> None:
    client = world.app.test_client()
    assert client.get("/oembed", query_string={"url": PAGE}).status_code == 404
    world.publish()
    assert client.get("/oembed", query_string={"url": PAGE}).status_code == 200
    world.remove()
    assert client.get("/oembed", query_string={"url": PAGE}).status_code == 404


@pytest.mark.parametrize(
    ("url", "frame"),
    [
        (f"{PAGE}?utm_source=blog#rights", FRAME),
        ("HTTPS://Policies.Example:443/p/balkonbloem/nl", FRAME),
        (f"{BASE_URL}/p/balkonbloem", FRAME),
        (f"{BASE_URL}/p/balkonbloem/de", f"{BASE_URL}/e/balkonbloem/de"),
        (f"{PAGE}/versions/1", f"{FRAME}/versions/1"),
    ],
)
def test_the_frame_shows_what_the_address_shows(client: FlaskClient, url: str, frame: str) -> None:
    assert f'<iframe src="{frame}" ' in _reply(client, url)["html"]


@pytest.mark.parametrize("path", ["/p/balkonbloem/nl", "/p/balkonbloem/nl/versions/1"])
def test_a_page_tells_where_its_reply_is(client: FlaskClient, path: str) -> None:
    head = client.get(path).text.partition("</head>")[0]
    (address,) = _discovered(head)
    assert address.startswith(f"{BASE_URL}/oembed?")
    assert f"{BASE_URL}{path}" in client.get(address.removeprefix(BASE_URL)).text


@pytest.mark.parametrize("path", ["/e/balkonbloem/nl", "/p/balkonbloem/nl/versions", "/p/balkonbloem/nl/embed", "/"])
def test_no_other_page_has_a_reply(client: FlaskClient, path: str) -> None:
    assert _discovered(client.get(path).text) == []


def test_replies_differ_by_what_was_asked_and_are_kept_for_a_minute(client: FlaskClient) -> None:
    headers = client.get("/oembed", query_string={"url": PAGE}).headers
    assert headers["Cache-Control"] == "public, max-age=60"
    assert headers["X-Content-Type-Options"] == "nosniff"


def test_a_shop_cannot_break_out_of_the_reply(world: World) -> None:
    world.publish(name='</a></blockquote><script>"&')
    reply = _reply(world.app.test_client())
    assert "<script>" in reply["title"]
    assert "<script>" not in reply["html"]
    assert reply["html"].count("</blockquote>") == 1
    assert 'title="Privacyverklaring – &lt;/a&gt;&lt;/blockquote&gt;&lt;script&gt;&quot;&amp;"' in reply["html"]
    page = world.app.test_client().get("/p/balkonbloem/nl/embed").text
    assert "<script>" not in page
    assert "&amp;lt;script&amp;gt;" in page


def test_the_shop_finds_its_snippets_from_the_page(client: FlaskClient) -> None:
    assert '<a href="/p/balkonbloem/en/embed">Embed this policy</a>' in client.get("/p/balkonbloem/en").text
    page = client.get("/p/balkonbloem/en/embed").text
    shown = html.unescape(page)
    assert f'<shop-policy shop="balkonbloem" lang="en"><a href="{BASE_URL}/p/balkonbloem/en">Privacy policy' in shown
    assert f'<iframe src="{BASE_URL}/e/balkonbloem/en" title="Privacy policy – Balkonbloem" width="100%"' in shown
    assert "function policy_html(" in shown
    assert "export async function policyHtml(" in shown
    assert "def policy_html(" in shown
    assert shown.count(f"{BASE_URL}/p/balkonbloem/en'") == 1
    assert f"script-src {BASE_URL}; frame-src {BASE_URL}" in shown
    assert "<li><code>https://www.balkonbloem.example</code></li>" in page
    assert '<meta name="robots" content="noindex">' in page
    assert '<a href="/p/balkonbloem/nl/embed" lang="nl"' in page


@pytest.mark.parametrize("path", ["/e/balkonbloem/nl", "/p/balkonbloem/nl/versions/1"])
def test_other_pages_offer_nothing_to_embed(client: FlaskClient, path: str) -> None:
    assert "Embed this policy" not in client.get(path).text


def test_snippets_of_what_is_not_there_are_not_there(world: World) -> None:
    client = world.app.test_client()
    assert client.get("/p/balkonbloem/nl/embed").status_code == 404
    world.publish("nl")
    assert client.get("/p/balkonbloem/en/embed").status_code == 404
    assert client.get("/e/balkonbloem/nl/embed").status_code == 404
    world.remove()
    assert client.get("/p/balkonbloem/nl/embed").status_code == 410


GIVEN = "aB3dE6gH9j"
"""The secret that WordPress makes up for each frame."""
BLOG = """<!doctype html><title>Blog</title><script>
var said = [];
addEventListener("message", (event) => said.push({...event.data, from: event.origin}));
</script><iframe sandbox="allow-scripts" data-secret="%s" src="%s#?secret=%s" width="500" height="750"></iframe>"""
"""A page as WordPress makes it, that keeps what the frame says."""


@pytest.fixture
def blog(real_browser: Browser, address: str, world: World) -> Iterator[Page]:
    """A blog at the shop's own origin, which frames the policy; to the framed page a form is added."""

    def page(_environ: WSGIEnvironment, start_response: StartResponse) -> list[bytes]:
        start_response("200 OK", [("Content-Type", "text/html")])
        return [(BLOG % (GIVEN, f"{address}/e/balkonbloem/en", GIVEN)).encode()]

    @world.app.after_request
    def with_form(response: Response) -> Response:
        if request.path == "/e/balkonbloem/en":
            form = '<form action="/x"><button>Send</button></form></main>'
            response.set_data(response.get_data(as_text=True).replace("</main>", form))
        return response

    with served(page) as port:
        world.port = port
        world.put()
        visitor = real_browser.new_page(viewport={"width": 1000, "height": 800})
        visitor.set_default_timeout(5000)
        visitor.goto(f"http://shop.localhost:{port}/")
        yield visitor
        visitor.close()


def _said(page: Page, message: str, least: int) -> list[dict[str, Any]]:
    """What the frame said so far, as soon as it said it often enough."""
    wait_until(
        page, "([message, least]) => said.filter((one) => one.message === message).length >= least", [message, least]
    )
    found: list[dict[str, Any]] = page.evaluate("message => said.filter((one) => one.message === message)", message)
    return found


def _frame(page: Page) -> Frame:
    (frame,) = page.main_frame.child_frames
    return frame


def test_a_wordpress_frame_tells_its_height_leads_on_and_is_not_dead(blog: Page, address: str) -> None:
    first = _said(blog, "height", 1)[0]
    frame = _frame(blog)
    assert frame.evaluate("self.origin") == "null"
    assert first["secret"] == GIVEN
    assert first["from"] == "null"
    assert first["value"] > 1000, "WordPress makes 1000 of it"
    assert frame.evaluate("getComputedStyle(document.querySelector('.skip')).position") == "absolute", "its style sheet"

    before = len(_said(blog, "height", 1))
    ready = "secret => document.querySelector('iframe').contentWindow.postMessage({message: 'ready', secret}, '*')"
    blog.evaluate(ready, "another")
    blog.evaluate(ready, GIVEN)
    assert len(_said(blog, "height", before + 1)) >= before + 1

    note = frame.get_by_text("Links to other websites")
    assert note.is_visible()
    assert frame.locator("form").count() == 0
    assert not frame.get_by_role("button").is_visible()
    assert frame.get_by_role("link", name=f"{address}/p/balkonbloem/en").count() == 1, "in place of the form"
    assert axe_findings(frame) == []

    frame.locator("#mollie-payments ~ p a[href^='https://mollie.example']").first.click()
    assert _said(blog, "link", 1)[-1]["value"] == f"{address}/p/balkonbloem/en#mollie-payments"
    frame.get_by_role("link", name="Markdown").click()
    assert _said(blog, "link", 2)[-1]["value"] == f"{address}/p/balkonbloem/en.md"
    note.get_by_role("link").click()
    assert _said(blog, "link", 3)[-1]["value"] == f"{address}/p/balkonbloem/en"
    frame.locator(".cl-contents").get_by_role("link", name="Your rights").click()
    wait_until(frame, "location.hash === '#rights'")

    before = len(_said(blog, "height", 1))
    frame.get_by_role("link", name="Deutsch").click()
    assert _said(blog, "height", before + 1)[-1]["secret"] == GIVEN, "it outlives the way to another page"
    assert blog.evaluate("said.filter((one) => one.message === 'link').length") == 3


def test_the_page_for_the_shop_copies_and_has_no_barriers(real_browser: Browser, address: str) -> None:
    page = real_browser.new_page(viewport={"width": 320, "height": 800})
    complaints: list[str] = []
    page.on("console", lambda message: complaints.append(message.text) if message.type == "error" else None)
    page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    page.goto(f"{address}/p/balkonbloem/en/embed")
    for summary in page.locator("summary").all():
        summary.click()
    assert axe_findings(page) == []
    assert page.evaluate("document.documentElement.scrollWidth") == 320
    page.get_by_role("button", name="Copy").nth(2).click()
    page.get_by_text("Copied").wait_for()
    copied = page.evaluate("navigator.clipboard.readText()")
    assert copied == page.locator("pre").nth(2).text_content()
    assert copied.startswith('<div lang="en">\n<iframe src=')
    assert complaints == []
    page.close()
