import gzip
import logging
from concurrent.futures import ThreadPoolExecutor
from threading import Event

import brotli
import pytest
from hypothesis import given
from hypothesis import strategies as st
from werkzeug.test import Client, EnvironBuilder
from werkzeug.wrappers import Request

from plugin_host.serve.hotpath import theme_of
from plugin_host.serve.replies import make_reply
from tests.serve.conftest import BODY, PAGE, TAG, Front


def test_a_page_is_asked_for_once_and_answered_whole_from_then_on(front: Front) -> None:
    for _ in range(3):
        response = front.get()
        assert (response.status, response.data) == ("200 OK", BODY)
        assert response.headers["Content-Security-Policy"] == "frame-ancestors https://balkonbloem.example"
        assert response.headers["ETag"] == TAG
        assert response.headers["Content-Length"] == str(len(BODY))
        assert response.headers["Vary"] == "Accept-Encoding"
        assert "Date" not in response.headers  # the server's, and it would be wrong
    assert front.shop.times == 1


def test_each_form_of_a_page_has_its_own_strong_tag(front: Front) -> None:
    read = {"": bytes, "gzip": gzip.decompress, "br": brotli.decompress}
    tags = set()
    for coding, decoded in read.items():
        response = front.get(accept_encoding=coding)
        assert response.headers.get("Content-Encoding", "") == coding
        assert decoded(response.data) == BODY
        assert response.headers["Content-Length"] == str(len(response.data))
        assert response.headers["Vary"] == "Accept-Encoding"
        tags.add(response.headers["ETag"])
    assert tags == {TAG, '"0123456789abcdef-gzip"', '"0123456789abcdef-br"'}
    assert front.shop.times == 1


@pytest.mark.parametrize(
    ("stated", "status"),
    [
        (TAG, 304),
        (f"W/{TAG}", 304),
        (f'"x", {TAG}', 304),
        (f'"x,y",W/"z" ,{TAG},"w"', 304),
        ("*", 304),
        ('"x"', 200),
        (TAG.strip('"'), 200),
        ('"0123456789abcdef-gzip"', 200),
        ("", 200),
        ('"', 200),
        ('"' * 999, 200),
    ],
)
def test_a_visitor_who_has_the_page_gets_its_headers_only(front: Front, stated: str, status: int) -> None:
    for _ in range(2):  # asked for, then from memory
        response = front.get(if_none_match=stated)
        assert response.status_code == status
        assert response.headers["ETag"] == TAG
        assert response.headers["Content-Security-Policy"]
        assert ("Content-Length" in response.headers) == (status == 200)
        assert response.data == (BODY if status == 200 else b"")
    assert front.get(if_none_match='"0123456789abcdef-gzip"', accept_encoding="gzip").status_code == 304
    assert front.shop.times == 1


def test_head_is_answered_as_get_without_a_body(front: Front) -> None:
    for coding in ("", "gzip"):
        head = front.client.head(PAGE, headers={"Accept-Encoding": coding})
        get = front.get(accept_encoding=coding)
        assert (head.status, head.data, list(head.headers)) == (get.status, b"", list(get.headers))
    assert front.shop.times == 1


def test_ranges_are_not_for_us_and_the_whole_page_is_sent(front: Front) -> None:
    for _ in range(2):
        response = front.get(range="bytes=0-9", if_range=TAG)
        assert (response.status_code, response.data) == (200, BODY)
        assert "Content-Range" not in response.headers
    front.shop.until = None
    front.get("/p/other/nl", range="bytes=0-9", if_none_match=TAG)
    assert not {"HTTP_RANGE", "HTTP_IF_NONE_MATCH"} & front.shop.asked[-1].keys()


def test_what_nobody_said_may_be_kept_is_not(front: Front) -> None:
    front.shop.until = None
    assert [front.get().status_code for _ in range(3)] == [200] * 3
    assert (front.shop.times, len(front.hot.memory)) == (3, 0)
    assert front.client.head(PAGE).data == b""


@pytest.mark.parametrize("status", ["404 NOT FOUND", "410 GONE", "302 FOUND", "500 OOPS", "206 PARTIAL CONTENT"])
def test_only_a_page_is_kept_whatever_is_said(front: Front, status: str) -> None:
    front.shop.status = status
    assert [front.get().status for _ in range(2)] == [status] * 2
    assert (front.shop.times, len(front.hot.memory)) == (2, 0)


@pytest.mark.parametrize("header", ["Set-Cookie", "Content-Encoding"])
def test_what_is_of_one_visitor_is_not_kept(front: Front, header: str) -> None:
    front.shop.headers.append((header, "x"))
    front.get()
    assert len(front.hot.memory) == 0


def test_everything_else_goes_to_the_application_as_it_came(front: Front) -> None:
    front.get()
    assert front.shop.times == 1
    front.client.post(PAGE, data=b"x=1")
    front.client.get(PAGE, headers={"If-Match": '"x"'})
    front.client.get(PAGE, environ_overrides={"SCRIPT_NAME": "/mounted"})
    front.client.get("/healthz", headers={"If-None-Match": '"x"'})
    assert [seen["REQUEST_METHOD"] for seen in front.shop.asked] == ["POST", "GET", "GET", "GET"]
    assert front.shop.asked[-1]["HTTP_IF_NONE_MATCH"] == '"x"'
    assert front.readings == 1


def test_the_key_is_the_path_and_an_allowed_theme(front: Front) -> None:
    same = ["", "?", "?utm_source=x", "?theme=", "?theme=pink", "?theme=pink&theme=dark", "?" + "a=b&" * 2500]
    for query in same:
        front.get(PAGE + query)
    assert front.shop.times == 1
    for query in ("?theme=dark", "?x=1&theme=dark", "?th%65me=dark", "?theme=d%61rk", "?theme=dark&theme=light"):
        front.get(PAGE + query)
    assert front.shop.times == 1
    front.get("/p/balkonbloem/%6El")
    assert front.shop.times == 0
    for path in ("/p/balkonbloem/en", PAGE + "?theme=light", PAGE + "%3Ftheme=dark", PAGE + "/", "/p//balkonbloem/nl"):
        front.get(path)
    assert front.shop.times == 5


@given(st.text(alphabet="theme=dark&%65+;é\x00", max_size=40))
def test_a_theme_is_read_as_the_application_reads_it(query: str) -> None:
    environ = EnvironBuilder(query_string=query).get_environ()
    assert theme_of(environ["QUERY_STRING"]) == Request(environ).args.get("theme", "")


BYTES = st.binary(max_size=40).map(lambda value: value.decode("latin-1"))


@given(BYTES, BYTES, BYTES)
def test_hostile_paths_and_headers_are_answered(path: str, tags: str, accepted: str) -> None:
    front = Front()
    headers = {"HTTP_IF_NONE_MATCH": tags, "HTTP_ACCEPT_ENCODING": accepted}
    for _ in range(2):
        response = Client(front.hot).get("/p/", environ_overrides={"PATH_INFO": "/p/" + path, **headers})
        assert response.status_code in (200, 304)
    assert front.shop.times == 1


def test_a_change_shows_after_a_second_and_the_generation_is_read_once_in_it(front: Front) -> None:
    front.get()
    front.shop.body, front.generation = b"new", "b"
    front.now += 0.999
    assert front.get().data == BODY
    assert front.readings == 1
    front.now += 0.001
    assert front.get().data == b"new"
    assert [front.get().data for _ in range(5)] == [b"new"] * 5
    assert front.readings == 2
    front.now -= 3600  # the clock of the machine was set back
    front.shop.body, front.generation = b"newer", "c"
    assert front.get().data == b"newer"


def test_a_reply_that_was_overtaken_while_it_was_made_is_not_kept(front: Front) -> None:
    front.get("/p/other/nl")

    def change() -> None:
        front.shop.meanwhile = None
        front.shop.body, front.generation = b"new", "b"
        front.now += 1
        front.get("/p/another/nl")  # this worker learns of it first

    front.shop.meanwhile = change
    assert front.get().data == BODY
    assert front.get().data == b"new"


def test_an_entry_ends_at_its_instant_and_never_promises_more(front: Front) -> None:
    front.shop.until = front.now + 100
    seconds = []
    for _ in range(5):
        response = front.get()
        assert response.data == BODY
        seconds.append(response.headers["Cache-Control"])
        assert front.get(if_none_match=TAG).headers["Cache-Control"] == seconds[-1]
        front.now += 22.25
    assert seconds == [f"public, max-age={age}, stale-if-error=86400" for age in (60, 60, 55, 33, 11)]
    assert front.shop.times == 1
    front.shop.body = b"new"
    assert front.get().data == b"new"


def test_the_shelf_answers_what_memory_has_not(front: Front) -> None:
    front.shop.owner = "balkonbloem"
    first = front.get()
    assert front.shelf.replies[PAGE][1:] == ("balkonbloem", "a")
    again = Front()
    again.shelf.replies = front.shelf.replies
    for _ in range(2):
        response = again.get()
        assert (response.data, dict(response.headers)) == (first.data, dict(first.headers))
    assert again.shop.times == 0
    assert again.get(accept_encoding="br").headers["Content-Encoding"] == "br"


def test_without_an_owner_nothing_is_put_on_the_shelf(front: Front) -> None:
    front.get()
    assert front.shelf.replies == {}


def test_a_broken_shelf_costs_nobody_a_page(front: Front, caplog: pytest.LogCaptureFixture) -> None:
    front.shop.owner = "balkonbloem"
    front.shelf.error = OSError("disk")
    for method in ("GET", "HEAD", "GET"):
        response = front.client.open(PAGE, method=method)
        assert (response.status_code, len(response.data)) == (200, len(BODY) if method == "GET" else 0)
    assert "disk" in caplog.text


def test_with_an_unreadable_generation_the_application_is_asked_and_the_last_reply_stands_in(
    front: Front, caplog: pytest.LogCaptureFixture
) -> None:
    front.get()
    front.unreadable = OSError("no database")
    front.now += 1
    front.shop.body = b"new"
    assert [front.get().data for _ in range(2)] == [b"new"] * 2
    assert front.shop.times == 3
    front.shop.status = "503 SERVICE UNAVAILABLE"
    assert (front.get().status_code, front.get().data) == (200, BODY)
    assert front.get(accept_encoding="gzip").headers["Content-Encoding"] == "gzip"
    front.shop.error = RuntimeError("broken")
    assert (front.get().status_code, front.get().data) == (200, BODY)
    front.now += 0.5
    assert front.readings == 2
    assert caplog.text.count("cannot be read") == 1
    front.unreadable = front.shop.error = None
    front.now += 0.5
    front.shop.asked.clear()
    assert front.get().data == BODY  # nothing has changed
    assert front.shop.times == 0


def test_at_its_instant_a_page_that_fails_is_still_the_last_one(front: Front) -> None:
    front.shop.until = front.now + 10
    front.get()
    front.now += 10
    front.shop.status = "500 INTERNAL SERVER ERROR"
    response = front.get()
    assert (response.status_code, response.data) == (200, BODY)
    assert response.headers["Cache-Control"].startswith("public, max-age=0,")


def test_after_a_change_nothing_old_stands_in(front: Front) -> None:
    front.get()
    front.generation = "b"
    front.now += 1
    front.shop.status = "500 INTERNAL SERVER ERROR"
    assert front.get().status_code == 500
    front.shop.error = RuntimeError("broken")
    with pytest.raises(RuntimeError, match="broken"):
        front.get()


def test_a_failure_of_the_memory_leaves_the_application(front: Front, caplog: pytest.LogCaptureFixture) -> None:
    front.get()

    def fail(_accepted: str) -> str:
        raise ZeroDivisionError("memory")

    front.hot._coding = fail  # type: ignore[assignment]  # nothing there fails by itself
    caplog.set_level(logging.ERROR)
    assert (front.get().status_code, front.get().data) == (200, BODY)
    assert "ZeroDivisionError: memory" in caplog.text


def test_memory_is_bounded_and_gives_up_what_nobody_asked_for_longest() -> None:
    limit = 140_000
    front = Front(limit)
    front.get("/p/first/nl")
    for number in range(200):
        front.get(f"/p/shop-{number}/nl")
        front.get("/p/first/nl")
    assert front.shop.times == 201  # the first was used all the time
    assert 0 < front.hot.memory.size <= limit
    kept = len(front.hot.memory)
    assert 5 < kept < 40
    front.get("/p/shop-0/nl")
    assert front.shop.times == 1
    front.get("/p/shop-199/nl")
    assert (front.shop.times, len(front.hot.memory)) == (0, kept)


def test_a_page_larger_than_the_memory_is_answered() -> None:
    front = Front(limit=len(BODY))
    assert [front.get().data for _ in range(2)] == [BODY] * 2
    assert (front.hot.memory.size, len(front.hot.memory)) == (0, 0)


def test_ten_thousand_unknown_shops_leave_nothing_behind(front: Front) -> None:
    front.shop.status, front.shop.until = "404 NOT FOUND", None
    for number in range(10_000):
        list(
            front.hot(
                {"REQUEST_METHOD": "GET", "PATH_INFO": f"/p/unknown-{number}/nl", "HTTP_ACCEPT_ENCODING": str(number)},
                lambda *_: print,
            )
        )
        front.shop.asked.clear()
    assert (len(front.hot.memory), front.hot.memory.size) == (0, 0)
    assert front.readings == 1
    assert front.hot._coding.cache_info().currsize < 200


def test_while_one_thread_reads_the_generation_others_are_answered(front: Front) -> None:
    front.get()
    reading, go_on = Event(), Event()
    read = front.hot._generation._read

    def slow() -> str:
        reading.set()
        assert go_on.wait(30)
        return read()

    front.hot._generation._read = slow
    front.now += 1
    with ThreadPoolExecutor() as pool:
        late = pool.submit(front.get)
        assert reading.wait(30)
        assert front.get().data == BODY
        assert not late.done()
        go_on.set()
        assert late.result().data == BODY


def test_threads_share_a_memory_that_is_always_full() -> None:
    front = Front(limit=60_000)

    def visit(start: int) -> set[bytes]:
        client = Client(front.hot)
        return {client.get(f"/p/shop-{(start + number) % 9}/nl").data for number in range(300)}

    with ThreadPoolExecutor(8) as pool:
        assert set.union(*pool.map(visit, range(8))) == {BODY}
    memory = front.hot.memory
    assert memory.size == sum(held.size for held in memory._held.values()) <= 60_000


def test_headers_of_one_name_become_one() -> None:
    reply = make_reply([("Link", "<a>"), ("Vary", "Origin"), ("Link", "<b>")], b"", 0)
    assert reply.headers == (("Link", "<a>, <b>"), ("Vary", "Origin"))
