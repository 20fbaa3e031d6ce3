"""HAR files: requests, cookies and documents; broken and hostile ones end in a message."""

import base64
import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from plugin_host.importing.scanning import Unreadable, read_page
from plugin_host.importing.scanning import har as reader
from plugin_host.importing.scanning.page import CookieSeen
from tests.importing.scanning.pages import compared, document, entry, har, used

HOME = document("https://www.shop.example/", "<html></html>")


def test_requests_are_found_and_own_hosts_are_not_unknown() -> None:
    found = compared(
        har(
            HOME,
            entry("https://cdn.teller.example/t.js?user=7"),
            entry("wss://live.elsewhere.example/socket"),
            entry("https://img.shop.example/a.png"),
            entry("data:text/plain,x"),
            entry("https://live.elsewhere.example/other"),
        )
    )
    assert used(found) == {"teller": [("request", "cdn.teller.example/t.js")]}
    assert [(unknown.host, unknown.addresses) for unknown in found.unknown] == [("live.elsewhere.example", 2)]


def test_the_code_of_own_documents_is_looked_at_and_that_of_frames_is_not() -> None:
    script = "<html><script>s.src='https://js.kassa.example/k.js'</script></html>"
    encoded = base64.b64encode(script.encode()).decode()
    own = compared(har(document("https://www.shop.example/", encoded, encoding="base64")))
    assert used(own) == {"kassa": [("script", "js.kassa.example/k.js")]}
    assert used(compared(har(HOME, document("https://frame.example/", script)))) == {}


def test_cookies_of_the_shop_are_evidence_by_name_and_their_values_are_not_kept() -> None:
    cookies = {
        "request": {"url": "https://www.shop.example/a", "cookies": [{"name": "_teller_88", "value": "secret"}]},
        "response": {"headers": [{"name": "Set-Cookie", "value": "visits=secret; Path=/\nPHPSESSID=secret"}]},
    }
    page = read_page(har(HOME, cookies))
    assert {cookie.name for cookie in page.cookies} == {"_teller_88", "visits", "PHPSESSID"}
    assert "secret" not in repr(page)
    assert used(compared(page)) == {"teller": [("cookie", "_teller_88")]}


def test_cookies_of_other_hosts_and_names_that_anybody_uses_are_none() -> None:
    elsewhere = entry("https://x.example/", response={"cookies": [{"name": "_teller_88"}]})
    plain = entry("https://www.shop.example/", response={"cookies": [{"name": "visits"}, {"name": "PHPSESSID"}]})
    assert used(compared(har(HOME, elsewhere, plain))) == {}
    assert CookieSeen("_teller_88", "x.example") in read_page(har(HOME, elsewhere)).cookies


@pytest.mark.parametrize(
    ("data", "says"),
    [
        (b"{", "no valid JSON"),
        (b'{"a": 1}', "JSON without log.entries"),
        (b'{"log": {"entries": {}}}', "JSON without log.entries"),
        (b'{"log": {"entries": []}}', "0 entries, none of them a request"),
        (b'{"log": {"entries": [1, null, {"request": 5}]}}', "3 entries, none of them a request"),
        (b'{"log":' * 100_000, "nested too deep"),
        (b'{"log": {"entries": ' + b"[" * 200_000, "nested too deep"),
        (b'{"log": ' + b"9" * 5000 + b"}", "no valid JSON"),
        (b'{"log": "\xff"}', "no valid JSON"),
    ],
)
def test_what_is_no_har_file_is_refused(data: bytes, says: str) -> None:
    with pytest.raises(Unreadable, match=says):
        read_page(data)


def test_too_much_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reader, "MOST_REQUESTS", 2)
    with pytest.raises(Unreadable, match="found 3 requests; allowed: at most 2"):
        read_page(har(HOME, HOME, HOME))


def test_of_many_large_documents_a_part_is_looked_at(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reader, "MOST_CODE", 30)
    page = read_page(har(document("https://a.example/", "<script>" + "x" * 1000), HOME))
    assert sum(map(len, page.code)) <= 30


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=20),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=8), inner, max_size=4),
    max_leaves=10,
)
KEYS = st.sampled_from(
    ["request", "response", "url", "cookies", "headers", "content", "text", "mimeType", "encoding", "status", "name"]
)
ENTRY = st.recursive(
    JSON | st.just("https://a.example/x") | st.just("text/html") | st.just("base64"),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(KEYS, inner, max_size=6),
    max_leaves=20,
)


@given(st.lists(ENTRY, max_size=4))
def test_whatever_the_entries_are_a_page_is_read(entries: list[Any]) -> None:
    page = read_page(har(HOME, *entries))
    assert page.host


@given(JSON)
def test_whatever_the_json_is_it_is_read_or_refused(value: Any) -> None:
    with pytest.raises(Unreadable):
        read_page(b"{" + json.dumps({"log": value}).encode()[1:])
