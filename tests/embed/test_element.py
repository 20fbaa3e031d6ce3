"""The element in the shop's page, in a real browser."""

import gzip
from typing import Any

from playwright.sync_api import Frame, Page, Route
from werkzeug.test import Client

from tests.embed.conftest import ELEMENT, FRAME, Open, Stage, Visit
from tests.web.browser import wait_until

SECURITY = "default-src 'none'; script-src {0}; frame-src {0}; require-trusted-types-for 'script'; trusted-types 'none'"
ISOLATED = {"Cross-Origin-Opener-Policy": "same-origin", "Cross-Origin-Embedder-Policy": "require-corp"}

SHIFTS = """new PerformanceObserver((list) => {
  for (const shift of list.getEntries()) window.moved = (window.moved || 0) + shift.value;
}).observe({ type: "layout-shift", buffered: true });"""

PATH = "/e/balkonbloem/en"
NO_HEIGHTS: list[Any] = [0, -1, 1e6, None, "x", [], {}, "50px;color:red"]

MOST_REQUESTS = 4
MOST_BYTES = 25_000
MOST_MOVED = 0.02


def top(visit: Visit, frame: Frame, place: str) -> float:
    """Where the visitor sees a place of the framed page, in pixels below the edge of the window."""
    return float(visit.page.evaluate(f"{FRAME}.getBoundingClientRect().top")) + float(
        frame.evaluate(f"document.getElementById('{place}').getBoundingClientRect().top")
    )


def wait_for_top(visit: Visit, frame: Frame, place: str) -> None:
    """Wait until a place of the framed page is at the upper edge of the window."""
    for _ in range(100):
        if abs(top(visit, frame, place)) < 2:
            return
        visit.page.wait_for_timeout(20)
    raise AssertionError(f"{place} is {top(visit, frame, place)} pixels away")


def settled(page: Page) -> None:
    """Wait until messages between the pages have arrived."""
    page.wait_for_timeout(150)


def documents(visited: Visit) -> int:
    """How often the browser opened a page in a frame."""
    return len([url for url in visited.requests if "/e/" in url])


def read(stage: Stage, path: str) -> bytes:
    """What the service answers."""
    assert stage.gate.app
    return Client(stage.gate.app).get(path).get_data()


def stopped(page: Page) -> None:
    """Stop the page's clock: its timers run when the test says so."""
    page.clock.install(time=0)
    page.clock.pause_at(1)


def test_a_strict_isolated_page_shows_the_whole_policy(visit: Open, stage: Stage) -> None:
    """Content-Security-Policy, Trusted Types, isolation; height, title, link, requests, bytes."""
    visited = visit(headers={"Content-Security-Policy": SECURITY.format(stage.policy), **ISOLATED})
    page, frame = visited.page, visited.frame("balkonbloem/en")
    assert page.evaluate("crossOriginIsolated")
    wait_until(frame, "document.documentElement.scrollHeight === innerHeight")
    assert frame.evaluate("innerHeight") > 5000
    assert not page.get_by_role("link", name="Our privacy policy").is_visible()
    assert page.evaluate(f"{FRAME}.title") == "Privacy policy – Balkonbloem"
    assert page.evaluate(f"{FRAME}.loading") == "lazy"
    asked = [url for url in visited.requests if not url.startswith(f"{stage.shop}/")]
    assert len(asked) == MOST_REQUESTS
    assert {url.startswith(f"{stage.policy}/") for url in asked} == {True}
    assert sum(len(gzip.compress(read(stage, url.removeprefix(stage.policy)), 9)) for url in asked) <= MOST_BYTES


def test_nothing_moves_when_the_policy_comes(visit: Open) -> None:
    for head in ('<script defer src="{policy}/e.js"></script>', '<script async src="{policy}/e.js"></script>'):
        rule = "<style>shop-policy { display: block; min-height: 100vh }</style>"
        body = f"<h1>Shop</h1><p>Before</p>{ELEMENT}<footer>After</footer>"
        visited = visit(body, head=head + rule, before=lambda page: page.add_init_script(SHIFTS))
        visited.frame()
        settled(visited.page)
        assert visited.page.evaluate("window.moved || 0") <= MOST_MOVED


def test_the_element_is_a_block_unless_the_shop_says_otherwise(visit: Open) -> None:
    looks = "['a', 'b', 'c'].map((id) => getComputedStyle(document.getElementById(id)).display)"
    body = "".join(ELEMENT.replace("<shop-policy", f"<shop-policy {own}") for own in ("id=a", "id=b", "id=c hidden"))
    visited = visit(f"<style>#b {{ display: grid }}</style>{body}")
    assert visited.page.evaluate(looks) == ["block", "grid", "none"]
    visited.page.evaluate("document.getElementById('a').hidden = true")
    visited.page.evaluate("document.getElementById('c').hidden = false")
    assert visited.page.evaluate(looks) == ["none", "grid", "block"]


def test_places_are_reached_from_the_frame_the_page_and_the_address(visit: Open) -> None:
    body = f'<p style="height: 300px">Shop <a href="#sources">x</a> <a href="#data-rights">y</a></p>{ELEMENT}'
    body += '<p><a href="#cookies">Cookies</a> <a href="#contact">Contact</a></p><h2 id="contact">Ours</h2>'
    visited = visit(body, place="#rights")
    page, frame = visited.page, visited.frame()
    # the shop's address points into the policy
    wait_for_top(visited, frame, "rights")
    assert frame.evaluate("document.activeElement.id") == "rights"
    assert page.evaluate(f"{FRAME}.loading") != "lazy"
    length = page.evaluate("history.length")
    page.evaluate("scrollTo(0, 100)")
    # a link in the policy's contents
    link = frame.locator(".cl-contents a").nth(1)
    place = str(link.get_attribute("href")).removeprefix("#")
    link.click()
    wait_for_top(visited, frame, place)
    assert page.evaluate("location.hash") == f"#{place}"
    assert frame.evaluate("document.activeElement.id") == place
    assert page.evaluate("history.length") == length + 1
    # the Back button
    page.go_back()
    wait_for_top(visited, frame, "rights")
    assert page.evaluate("location.hash") == "#rights"
    # a link of the shop's own page, to a place that only the policy has, and to one that the shop has too
    page.evaluate("location.hash = 'title'")
    wait_for_top(visited, frame, "title")
    page.get_by_role("link", name="Contact").click()
    settled(page)
    assert page.evaluate("document.querySelector('#contact').getBoundingClientRect().bottom <= innerHeight")
    assert frame.evaluate("location.hash") == "#title"
    # places that are nowhere, and addresses that cannot be read
    for nowhere in ("nothing", "%", "%E0%A4%A", "'];x", "x" * 10_000):
        page.evaluate("(hash) => { location.hash = hash }", nowhere)
    settled(page)
    assert frame.locator("h1").is_visible()


def test_who_is_busy_is_not_called_away(visit: Open) -> None:
    visited = visit(f"<input autofocus><p style='height: 1000px'>{ELEMENT}", place="#rights")
    visited.frame()
    settled(visited.page)
    assert visited.page.evaluate("[document.activeElement.tagName, scrollY]") == ["INPUT", 0]


def test_a_shop_with_a_sticky_header_and_a_base_keeps_both(visit: Open) -> None:
    head = '<base href="/other/"><style>html { scroll-padding-top: 90px }</style>'
    visited = visit(ELEMENT, path="/policy", head=f'{head}<script defer src="{{policy}}/e.js"></script>')
    frame = visited.frame()
    frame.locator('.cl-contents a[href="#rights"]').click()
    visited.page.wait_for_url("**/policy#rights")
    settled(visited.page)
    assert abs(top(visited, frame, "rights") - 90) < 2


def test_another_page_in_the_frame_starts_at_its_top(visit: Open) -> None:
    visited = visit(f"<p>Shop</p>{ELEMENT}")
    page, frame = visited.page, visited.frame()
    high = page.evaluate(f"{FRAME}.offsetHeight")
    frame.get_by_role("link", name="All versions").last.click()
    wait_until(page, f"{FRAME}.title.startsWith('All versions')")
    settled(page)
    assert page.evaluate(f"{FRAME}.offsetHeight") < high
    assert abs(page.evaluate(f"{FRAME}.getBoundingClientRect().top")) < page.viewport_size["height"]  # type: ignore[index]
    assert page.evaluate("location.hash") == ""
    # what no page of ours shows opens beside it
    frame = visited.frame()
    frame.get_by_role("link", name="Version: 1").click()
    wait_until(page, f"{FRAME}.title.startsWith('Privacy policy')")
    assert visited.frame().get_by_role("link", name="JSON").get_attribute("target") == "_blank"


def test_language_and_theme_change_and_the_back_button_does_not_notice(visit: Open) -> None:
    visited = visit()
    page, frame = visited.page, visited.frame()
    length = page.evaluate("history.length")
    page.evaluate("scrollTo(0, 3000)")
    page.evaluate("document.querySelector('shop-policy').setAttribute('theme', 'dark')")
    wait_until(page, f"!{FRAME}.contentWindow.closed")
    frame.wait_for_selector("html[data-theme=dark]")
    settled(page)
    assert page.evaluate("scrollY") == 3000
    page.evaluate("document.querySelector('shop-policy').lang = 'de'")
    wait_until(page, f"{FRAME}.title.startsWith('Datenschutz')")
    assert visited.frame().url.endswith("/e/balkonbloem/de?theme=dark")
    assert page.evaluate("history.length") == length
    asked = documents(visited)
    page.evaluate("document.querySelector('shop-policy').lang = 'de'")
    page.evaluate("document.querySelector('shop-policy').removeAttribute('theme')")
    frame.wait_for_selector("html[data-theme=light]")
    assert documents(visited) == asked + 1


def test_a_change_while_it_loads_is_not_missed(visit: Open) -> None:
    for wait in (0, 40, 80):
        visited = visit(wait="domcontentloaded")
        visited.page.wait_for_timeout(wait)
        visited.page.evaluate("document.querySelector('shop-policy').lang = 'nl'")
        visited.page.evaluate("document.querySelector('shop-policy').setAttribute('theme', 'dark')")
        wait_until(visited.page, f"{FRAME}.title === 'Privacyverklaring – Balkonbloem'")
        assert visited.frame().url.endswith("/e/balkonbloem/nl?theme=dark")


def test_several_on_a_page_moved_hidden_and_removed(visit: Open) -> None:
    two = ELEMENT.replace('lang="en"', 'lang="nl" theme="dark"')
    twice = '<script defer src="{policy}/e.js"></script><script defer src="{policy}/e.js?again"></script>'
    visited = visit(f"<div id=c></div><div id=a>{ELEMENT}</div><div id=b>{two}</div>", head=twice)
    page = visited.page
    frames = {
        frame.url.partition("/e/")[2]: frame for frame in (visited.frame(f"balkonbloem/{x}") for x in ("en", "nl"))
    }
    assert sorted(frames) == ["balkonbloem/en", "balkonbloem/nl?theme=dark"]
    heights = page.evaluate("[...document.querySelectorAll('shop-policy')].map((one) => one.offsetHeight)")
    assert heights[0] != heights[1]
    # hidden, it asks for nothing and comes back as it was
    asked = documents(visited)
    page.evaluate("document.querySelector('#a').style.display = 'none'")
    settled(page)
    page.evaluate("document.querySelector('#a').style.display = ''")
    settled(page)
    assert page.evaluate(f"{FRAME}.style.height") == f"{heights[0]}px"
    page.evaluate("document.querySelector('shop-policy').hidden = true")
    assert not page.locator("shop-policy").first.is_visible()
    page.evaluate("document.querySelector('shop-policy').hidden = false")
    assert documents(visited) == asked
    # moved, its frame is loaded anew, and not forever
    page.evaluate("document.querySelector('#c').append(document.querySelector('shop-policy'))")
    visited.frame("balkonbloem/en")
    settled(page)
    again = documents(visited)
    assert again - asked <= 2  # the browser itself starts with the old frame
    assert page.evaluate("document.querySelector('#c shop-policy').offsetHeight") == heights[0]
    # removed, nothing listens any more
    page.evaluate("document.querySelectorAll('shop-policy').forEach((one) => { window.last = one; one.remove() })")
    page.evaluate("last.setAttribute('lang', 'de'); dispatchEvent(new Event('online')); location.hash = 'rights'")
    settled(page)
    assert page.evaluate("last.shadowRoot.childElementCount") == 0
    assert len(page.frames) == 1
    assert documents(visited) == again


def test_it_is_not_loaded_before_it_is_near(visit: Open, stage: Stage) -> None:
    visited = visit(f'<div style="height: 20000px"></div>{ELEMENT}')
    settled(visited.page)
    assert stage.gate.asked == ["/e.js"]
    visited.page.evaluate("scrollTo(0, 18000)")
    visited.frame()


def test_messages_of_others_are_ignored(visit: Open, stage: Stage) -> None:
    plain = f'<iframe id=plain title=Plain src="{stage.policy}/e/balkonbloem/nl/versions"></iframe>'
    visited = visit(f'{ELEMENT}{plain}<iframe id=evil title=Evil src="about:blank"></iframe>')
    page, frame = visited.page, visited.frame("balkonbloem/en")
    height = page.evaluate(f"{FRAME}.style.height")
    other = next(one for one in page.frames if one.url.endswith("/versions"))
    bad: list[Any] = [
        None,
        0,
        "x",
        [],
        {},
        {"clausula": 2, "height": 50},
        {"height": 50},
        *({"clausula": 1, "height": wrong} for wrong in NO_HEIGHTS),
    ]
    for data in bad:  # of the frame itself, but not what it says
        frame.evaluate("(data) => parent.postMessage(data, '*')", data)
    frame.evaluate("parent.postMessage({ clausula: 1, height: NaN }, '*')")
    frame.evaluate("parent.postMessage({ clausula: 1, height: Infinity }, '*')")
    good = {"clausula": 1, "height": 50, "title": "Evil", "y": 0, "hash": "#evil"}
    other.evaluate("(data) => parent.postMessage(data, '*')", good)  # the policy's origin, but not this frame
    page.evaluate("(data) => postMessage(data, '*')", good)
    page.evaluate("(data) => document.querySelector('#evil').contentWindow.parent.postMessage(data, '*')", good)
    settled(page)
    assert page.evaluate(f"[{FRAME}.style.height, {FRAME}.title]") == [height, "Privacy policy – Balkonbloem"]
    # the other way: only the shop's page may say where to go
    go = {"clausula": 1, "hash": "#rights"}
    assert other.evaluate("parent.length") == 2  # the element's frame is none that others can reach
    page.evaluate("(data) => document.querySelector('#plain').contentWindow.postMessage(data, '*')", go)
    wrong = [
        None,
        {},
        {"clausula": 2, "hash": "#rights"},
        {"clausula": 1},
        {"clausula": 1, "hash": "https://evil.example"},
    ]
    for data in wrong:
        page.evaluate(f"(data) => {FRAME}.contentWindow.postMessage(data, '*')", data)
    settled(page)
    assert [frame.evaluate("location.hash"), other.evaluate("location.hash")] == ["", ""]
    # too far down is nowhere
    for y in (9001, -1):
        frame.evaluate("(y) => parent.postMessage({ clausula: 1, height: 9000, y, hash: '#far' }, '*')", y)
    settled(page)
    assert page.evaluate("[scrollY, location.hash]") == [0, ""]


def test_an_unknown_shop_leaves_the_link(visit: Open, stage: Stage) -> None:
    visited = visit(ELEMENT.replace('"balkonbloem"', '"nobody"'), before=stopped)
    page = visited.page
    settled_soon(visited, "/e/nobody/en", 1)
    assert page.get_by_role("link", name="Our privacy policy").is_visible()
    assert page.evaluate(f"getComputedStyle({FRAME}).visibility") == "hidden"
    page.clock.run_for(60_000)
    assert stage.gate.asked.count("/e/nobody/en") <= 6
    visited.expected = "frame-ancestors"


def test_an_unknown_language_is_said_with_those_that_there_are(visit: Open) -> None:
    visited = visit(ELEMENT.replace('lang="en"', 'lang="fr"'))
    frame = visited.frame()
    frame.get_by_role("link", name="Nederlands").click()
    wait_until(visited.page, f"{FRAME}.title === 'Privacyverklaring – Balkonbloem'")
    other = visit(ELEMENT.replace('lang="en"', ""), locale="de")
    assert other.frame().url.endswith("/e/balkonbloem/de")


def settled_soon(visited: Visit, path: str, times: int) -> None:
    """Wait until something was asked for so often."""
    for _ in range(200):
        if visited.stage.gate.asked.count(path) >= times:
            settled(visited.page)
            return
        visited.page.wait_for_timeout(20)
    raise AssertionError(f"{path} was not asked for {times} times")


def test_while_the_service_is_down_the_link_stays_and_it_is_tried_again_ever_more_rarely(
    visit: Open, stage: Stage
) -> None:
    stage.gate.open = False
    visited = visit(f'{ELEMENT}<p style="height: 5000px">', before=stopped)
    page, path = visited.page, "/e/balkonbloem/en"
    link = page.get_by_role("link", name="Our privacy policy")
    settled_soon(visited, path, 1)
    assert link.is_visible()
    length = page.evaluate("history.length")
    for pause, times in ((2000, 2), (4000, 3), (8000, 4)):
        page.clock.run_for(pause - 100)
        settled(page)
        assert stage.gate.asked.count(path) == times - 1
        page.clock.run_for(200)
        settled_soon(visited, path, times)
        assert link.is_visible()
    assert page.evaluate("history.length") == length
    # out of sight it waits, however long
    page.evaluate("scrollTo(0, 5000)")
    page.clock.run_for(100_000)
    settled(page)
    assert stage.gate.asked.count(path) == 4
    stage.gate.open = True
    page.evaluate("scrollTo(0, 0)")
    visited.frame()
    assert not link.is_visible()
    assert documents(visited) == 5


def test_when_the_network_returns_it_is_tried_at_once(visit: Open, stage: Stage) -> None:
    visited = visit(before=lambda page: page.route("**/e/**", lambda route: route.abort("internetdisconnected")))
    page = visited.page
    settled(page)
    assert page.get_by_role("link", name="Our privacy policy").is_visible()
    page.unroute_all()
    page.evaluate("dispatchEvent(new Event('online'))")
    visited.frame()
    asked = len(stage.gate.asked)
    page.evaluate("dispatchEvent(new Event('online'))")
    settled(page)
    assert len(stage.gate.asked) == asked
    visited.expected = "ERR_INTERNET_DISCONNECTED"


def test_load_events_that_tools_fake_are_ignored(visit: Open) -> None:
    held: list[Route] = []

    def before(page: Page) -> None:
        stopped(page)
        page.route("**/e/**", lambda route: held.append(route))

    visited = visit(before=before, wait="domcontentloaded")
    page = visited.page
    wait_until(page, f"!!{FRAME}")
    for _ in range(3):
        page.evaluate(f"{FRAME}.dispatchEvent(new Event('load'))")
    page.clock.run_for(60_000)
    settled(page)
    assert len(held) == 1
    held[0].continue_()
    visited.frame()


def test_addresses_with_long_questions_show_the_same_page(visit: Open, stage: Stage) -> None:
    question = f"?a=%00&theme=evil&{'x' * 10_000}=<script>"
    assert read(stage, PATH) == read(stage, PATH + question.replace("<", "%3C"))
    visited = visit(ELEMENT.replace('lang="en"', f'lang="en{question.replace("<", "&lt;")}"'))
    assert visited.frame().locator("h1").inner_text() == "Privacy policy"


def test_it_prints_in_full(visit: Open) -> None:
    """A sheet of paper is narrower than a window, and print smaller: what is printed must fit in the frame's height."""
    for width in (1280, 794):
        visited = visit(viewport={"width": width, "height": 800})
        page, frame = visited.page, visited.frame()
        wait_until(frame, "document.documentElement.scrollHeight === innerHeight")
        height = frame.evaluate("innerHeight")
        page.set_viewport_size({"width": 718, "height": 800})  # A4 without the margins of a browser
        page.emulate_media(media="print")
        wait_until(frame, "matchMedia('print').matches && innerWidth < 718")
        assert frame.evaluate("document.documentElement.getBoundingClientRect().height") <= height
