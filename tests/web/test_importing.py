"""The page that reads an old policy: what visitors send, what they get, and that nothing of it stays."""

import hashlib
import re
import tempfile
import tomllib
from base64 import b64decode
from html.parser import HTMLParser
from pathlib import Path
from threading import Event, Thread
from typing import Any

import pytest
from flask import Flask
from flask.testing import FlaskClient
from werkzeug.test import TestResponse

from plugin_host.app import create_app
from plugin_host.catalogues import HOST, Catalogues
from plugin_host.importer import Importer
from plugin_host.importing.apart import Failed, Limits
from plugin_host.importing.outcome import Busy, Importing, Outcome
from plugin_host.importing.reading import MOST_BYTES, Unreadable, Why
from plugin_host.registry import host_translations
from plugin_host.web import Site, register
from plugin_host.web.form import ENVELOPE
from plugin_host.web.import_words import IMPORT
from tests.importing.bad_inputs import BAD, Bad
from tests.importing.here import read_here
from tests.importing.test_bringing import POLICY

POLICIES = Path(__file__).parents[1] / "importing" / "policies"
REPORT: dict[str, Any] = {
    "format": 1,
    "language": "nl",
    "own_words": False,
    "vendors": [],
    "other_vendors": [],
    "sections": [],
    "rights": [],
    "settings": [],
    "gaps": [],
    "ambiguous": [],
    "findings": [],
    "unplaced": [],
    "shop_file": "schema = 1\n",
}
EVIL = "<script>alert(1)</script>"
"""Stands wherever an importer may put a text."""


class Fake:
    """An importer that gives what a test wants, and knows what it was asked."""

    patience = 45

    def __init__(self, said: Exception | dict[str, Any] | None = None) -> None:
        self.said = said
        self.asked: list[tuple[bytes, str]] = []
        self.language = ""

    def __call__(self, data: bytes, ending: str = "", /, *, language: str = "en") -> Outcome:
        self.asked.append((data, ending))
        self.language = language
        if isinstance(self.said, Exception):
            raise self.said
        return Outcome(report=REPORT | (self.said or {}), summary=(), vendors={}, kinds={})


def client_of(importer: Importing | None) -> FlaskClient:
    """A visitor of a site with this importer and the shipped translations, without a database."""
    app = Flask("tests")
    site = Site(
        base_url="https://policies.example", catalogues=Catalogues({HOST: host_translations()}), importer=importer
    )
    register(app, site)
    return app.test_client()


@pytest.fixture
def client() -> FlaskClient:
    """A visitor of a site that reads policies, with the patience that a busy machine needs."""
    return client_of(Importer(limits=Limits(seconds=120, patience=900)))


@pytest.fixture
def near(monkeypatch: pytest.MonkeyPatch) -> FlaskClient:
    """The same, but for the process."""
    read_here(monkeypatch)
    return client_of(Importer())


def send(
    client: FlaskClient, data: bytes = b"", name: str = "", *, text: str = "", language: str = "en"
) -> TestResponse:
    """Send the form as a browser does, which sends an empty file where none was chosen.

    Written out, since werkzeug's client would put a large form on the disk.
    """
    body = (
        b'--limit\r\nContent-Disposition: form-data; name="text"\r\n\r\n'
        + text.encode()
        + f'\r\n--limit\r\nContent-Disposition: form-data; name="file"; filename="{name}"\r\n\r\n'.encode()
        + data
        + b"\r\n--limit--\r\n"
    )
    return client.post(f"/import/{language}", data=body, content_type="multipart/form-data; boundary=limit")


def shop_file(page: str) -> dict[str, Any]:
    """The shop file that the page offers for download."""
    (kept,) = re.findall(r'href="data:application/toml;charset=utf-8;base64,([^"]+)"', page)
    return tomllib.loads(b64decode(kept).decode())


@pytest.mark.parametrize(("accepted", "language"), [("de-AT", "de"), ("nl;q=0.9, en;q=0.5", "nl"), ("fr", "en")])
def test_sends_the_visitor_to_the_form_in_the_language_that_suits_best(
    client: FlaskClient, accepted: str, language: str
) -> None:
    response = client.get("/import", headers={"Accept-Language": accepted})
    assert (response.status_code, response.location) == (302, f"/import/{language}")
    assert response.headers["Cache-Control"] == "no-store"
    assert "Vary" not in response.headers


@pytest.mark.parametrize("language", ["en", "nl", "de"])
def test_the_form_is_whole_in_its_language(client: FlaskClient, language: str) -> None:
    page = client.get(f"/import/{language}").text
    assert f'<html lang="{language}"' in page
    assert "<span lang=" not in page
    assert '<meta name="robots" content="noindex">' in page
    assert f'action="/import/{language}"' in page
    for other in ("en", "nl", "de"):
        assert f'href="/import/{other}"' in page


def test_the_form_says_the_limits_and_what_happens_with_the_text() -> None:
    page = client_of(Fake()).get("/import/de").text
    assert "Größte Datei, in Megabyte: 5<" in page
    assert "300.000<" in page
    assert "Höchstens, in Sekunden: 45<" in page
    assert "Nichts davon wird gespeichert" in page


def test_an_unknown_language_has_no_form() -> None:
    client = client_of(Fake())
    assert client.get("/import/fr").status_code == 404
    assert send(client, text=POLICY, language="fr").status_code == 404


def test_an_operator_can_switch_it_off(tmp_path: Path) -> None:
    environment = {"DATABASE_URL": f"sqlite:///{tmp_path / 'x.sqlite'}", "CLAUSULA_IMPORT": "off"}
    client = create_app(environment).test_client()
    assert client.get("/import").status_code == 404
    assert send(client, text=POLICY).status_code == 404
    assert "/import" not in client.get("/").text
    assert 'href="/import/en"' in create_app(environment | {"CLAUSULA_IMPORT": "on"}).test_client().get("/").text


@pytest.mark.parametrize("name", ["nl-kort.txt", "en-shopify.html", "en-careful.md", "nl-uitgebreid.pdf"])
def test_a_policy_in_any_format_is_answered_at_once(client: FlaskClient, name: str) -> None:
    response = send(client, (POLICIES / name).read_bytes(), name)
    assert response.status_code == 200
    assert response.headers["Cache-Control"] == "no-store"
    assert IMPORT["result"] in response.text
    assert IMPORT["faults"] in response.text
    assert shop_file(response.text)["schema"] == 1


def test_a_pasted_policy_gives_everything_in_the_visitors_language(near: FlaskClient) -> None:
    page = send(near, text=POLICY.replace("\n", "\r\n"), language="de").text
    assert '<html lang="de"' in page
    assert "<strong>Mollie</strong> <span>Zahlung</span>" in page
    assert re.search(r'<blockquote lang="nl">.+</blockquote>', page)
    assert "Art. 12 Abs. 1 DSGVO" in page
    assert "# so gesagt – Zeile " in page
    assert shop_file(page)["vendors"]["mollie"]["pay_later"] == "third_party"
    assert '<details>\n<summary>Entwurf ansehen</summary>\n<div lang="nl">' in page
    ids = re.findall(r'\bid="([^"]+)"', page)
    assert len(ids) == len(set(ids))


def test_what_is_missing_stands_instead_of_the_draft(near: FlaskClient) -> None:
    page = send(
        near, text="Privacy\n\nWij gebruiken de persoonsgegevens van u voor de bestelling, met cookies en met Mollie."
    ).text
    assert "Street and number. <code>controller.street</code>" in page
    assert IMPORT["preview_missing"] in page
    assert IMPORT["preview_show"] not in page


def test_the_headers_are_those_of_other_pages() -> None:
    response = send(client_of(Fake()), text=POLICY)
    assert "frame-ancestors 'none'" in response.headers["Content-Security-Policy"]
    assert "unsafe-inline" not in response.headers["Content-Security-Policy"]
    assert response.headers["Cross-Origin-Resource-Policy"] == "same-origin"
    assert "Set-Cookie" not in response.headers
    assert "ETag" not in response.headers


STATUS = {Why.TOO_LARGE: 413}
QUICK = {name: bad for name, bad in BAD.items() if bad.why}


@pytest.mark.parametrize("bad", QUICK.values(), ids=QUICK)
def test_bad_input_is_refused_with_what_is_wrong(client: FlaskClient, request: pytest.FixtureRequest, bad: Bad) -> None:
    assert bad.why
    if bad.why is not Why.TOO_LARGE:
        client = request.getfixturevalue("near")
    data = bad.make()
    response = send(client, data, f"policy{bad.ending}")
    assert response.status_code == STATUS.get(bad.why, 422)
    assert response.headers["Cache-Control"] == "no-store"
    assert IMPORT[bad.why.value] in response.text
    assert response.text.index('id="problem"') < response.text.index('id="title"')
    assert f"<title>{IMPORT['problem']}" in response.text
    assert IMPORT["not_there"] in response.text or len(data) > MOST_BYTES


@pytest.mark.parametrize("why", Why)
@pytest.mark.parametrize("language", ["nl", "de"])
def test_every_refusal_is_said_in_the_visitors_language(why: Why, language: str) -> None:
    page = send(client_of(Fake(Unreadable("found x; allowed: y", why))), text="x", language=language).text
    assert "<span lang=" not in page
    assert "found x" not in page


@pytest.mark.parametrize(
    ("fields", "word"),
    [
        ({"text": " \r\n"}, "nothing_sent"),
        ({"text": "x", "data": b"y", "name": "y.txt"}, "both_sent"),
    ],
)
def test_nothing_and_two_things_are_asked_again(fields: dict[str, Any], word: str) -> None:
    response = send(client_of(Fake()), **fields)
    assert response.status_code == 400
    assert IMPORT[word] in response.text


@pytest.mark.parametrize(
    ("body", "kind"),
    [
        (b"text=" + b"x" * 1000, "application/x-www-form-urlencoded"),
        (b"{}", "application/json"),
        (b"--x\r\nnonsense", "multipart/form-data; boundary=x"),
        (b"text", "multipart/form-data"),
        (b"", ""),
    ],
)
def test_what_is_no_form_of_ours_counts_as_an_empty_one(body: bytes, kind: str) -> None:
    fake = Fake()
    response = client_of(fake).post("/import/en", data=body, content_type=kind)
    assert response.status_code == 400
    assert fake.asked == []


def test_a_pasted_text_is_kept_when_it_is_refused() -> None:
    text = "\nfirst line\n</textarea><script>alert(1)</script>"
    page = send(client_of(Fake(Unreadable("x", Why.NO_POLICY))), text=text).text
    kept: list[str] = []

    class Reader(HTMLParser):
        within = False

        def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:  # noqa: ARG002
            self.within = tag == "textarea"

        def handle_data(self, data: str) -> None:
            if self.within:
                kept.append(data)

    Reader().feed(page)
    assert "".join(kept).startswith(f"\n{text}")
    assert EVIL not in page
    assert IMPORT["still_there"] in page


def test_a_form_larger_than_any_is_not_read() -> None:
    fake = Fake()
    client = client_of(fake)
    assert send(client, b"x" * (MOST_BYTES + ENVELOPE), "x.txt").status_code == 413
    assert send(client, text="x" * (MOST_BYTES + 1)).status_code == 413
    many = {f"field{number}": "x" for number in range(100)}
    assert client.post("/import/en", data=many, content_type="multipart/form-data").status_code == 413
    assert fake.asked == []


def test_only_the_ending_of_a_file_name_counts() -> None:
    fake = Fake()
    send(client_of(fake), b"x", "../../Ärger%0D%0AX-Evil: 1/policy.HTML")
    assert fake.asked == [(b"x", ".HTML")]


def test_a_fault_of_ours_is_said_and_logged_without_the_text(caplog: pytest.LogCaptureFixture) -> None:
    response = send(client_of(Fake(Failed("KeyError at x.py:1"))), text="secret words", language="nl")
    assert response.status_code == 500
    assert "KeyError at x.py:1" in caplog.text
    assert "secret" not in caplog.text
    assert '<html lang="nl"' in response.text


def test_who_comes_when_others_are_served_is_asked_to_come_again() -> None:
    response = send(client_of(Fake(Busy())), text="mine")
    assert response.status_code == 503
    assert response.headers["Retry-After"] == "30"
    assert IMPORT["busy"] in response.text
    assert "mine</textarea>" in response.text
    assert "aria-invalid" not in response.text


def test_only_a_few_are_read_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    begun, go_on = Event(), Event()

    def slow(*_: object) -> bytes:
        begun.set()
        go_on.wait(30)
        return b'{"refused": "x", "why": "other"}'

    monkeypatch.setattr("plugin_host.importer.run_apart", slow)
    importer = Importer(at_once=1)
    first: list[Exception] = []

    def read() -> None:
        try:
            importer(b"x")
        except Unreadable as error:
            first.append(error)

    thread = Thread(target=read)
    thread.start()
    begun.wait(30)
    with pytest.raises(Busy):
        importer(b"y")
    go_on.set()
    thread.join()
    assert len(first) == 1
    with pytest.raises(Unreadable):
        importer(b"z")


def state(folder: Path) -> dict[str, str]:
    return {str(path): hashlib.sha256(path.read_bytes()).hexdigest() for path in folder.rglob("*") if path.is_file()}


def test_nothing_is_stored_or_logged(
    tmp_path: Path, migrated_sqlite: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level("DEBUG")
    (tmp_path / "temporary").mkdir()
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path / "temporary"))
    opened: list[object] = []
    monkeypatch.setattr(tempfile, "TemporaryFile", lambda *a, **_: opened.append(a))
    database = tmp_path / "x.sqlite"
    database.write_bytes(migrated_sqlite.read_bytes())
    client = create_app({"DATABASE_URL": f"sqlite:///{database}"}).test_client()
    before = state(tmp_path)
    page = f"<html><body><!--{'x' * 4_000_000}--><p>{POLICY}</p></body></html>"
    assert send(client, page.encode(), "policy.html").status_code == 200
    assert send(client, text=f"Zonnebloempitten {POLICY}").status_code == 200
    assert send(client, text="Zonnebloempitten").status_code == 422
    assert send(client, b"%PDF-Zonnebloempitten", "x.pdf").status_code == 422
    assert state(tmp_path) == before
    assert opened == []
    assert "Zonnebloempitten" not in caplog.text
    assert "Mollie" not in caplog.text


HOSTILE = f"""Privacyverklaring van {EVIL}

{POLICY}
Wij zijn "Kwaad" [vendors.evil] '''\u2028x = 1 B.V. {EVIL} en wij bewaren uw gegevens onbeperkt {EVIL}.

Onze website is https://kwaad.example/"onclick="x .

Naam van de winkel: "]\\n[practices]\\nnewsletter = "none" {EVIL}

Wij zijn 100% AVG-proof, "onmouseover="alert(1) en '{EVIL}'.
"""


def test_markup_in_a_policy_stays_text(near: FlaskClient) -> None:
    page = send(near, text=HOSTILE).text
    assert "&lt;script&gt;alert(1)&lt;/script&gt;" in page
    assert EVIL not in page
    assert page.count("<script") == page.count('<script src="/a/')
    assert not re.search(r'<[^>]*\son\w+="', re.sub(r'"[^"]*"', '""', page))
    file = shop_file(page)
    assert set(file) <= {
        "schema",
        "shop",
        "controller",
        "privacy_contact",
        "retention",
        "practices",
        "vendors",
        "other_vendors",
    }
    assert "evil" not in file.get("vendors", {})


def test_whatever_the_importer_gives_is_escaped() -> None:
    evidence = {"line": 1, "text": EVIL}
    said = {
        "vendors": [{"id": EVIL, "services": [EVIL], "evidence": evidence}],
        "other_vendors": [{"name": EVIL, "service": EVIL, "evidence": evidence}],
        "settings": [
            {"path": path, "value": EVIL, "certainty": "likely", "evidence": evidence, "silent": True}
            for path in ("shop.id", "shop.name", "shop.website", "controller.street", "controller.email", EVIL)
        ],
        "gaps": [EVIL],
        "ambiguous": [{"paths": [EVIL], "evidence": [evidence]}],
        "findings": [
            {"code": EVIL, "quotation": EVIL, "line": 1, "why": EVIL, "law": EVIL, "instead": EVIL}
            | {"against": EVIL, "proper": EVIL, "likely": True},
        ],
        "unplaced": [evidence],
        "shop_file": f"# {EVIL}\nschema = 1\n",
    }
    page = send(client_of(Fake(said)), text="x").text
    assert EVIL not in page
    assert page.count("&lt;script&gt;") > 15
    assert 'download="shop.toml"' in page


@pytest.mark.parametrize("named", ['a"\r\nX-Evil: 1', "../etc", "A", "", 7, "x" * 64])
def test_the_file_to_keep_has_a_plain_name(named: object) -> None:
    settings = [{"path": "shop.id", "value": named, "certainty": "sure", "evidence": None, "silent": False}]
    page = send(client_of(Fake({"settings": settings})), text="x").text
    assert 'download="shop.toml"' in page
    assert "clausula shop put shop.toml" in page


FINDING = {
    "quotation": "",
    "against": "",
    "proper": "",
    "likely": False,
    "line": 0,
    "why": "w",
    "law": "l",
    "instead": "i",
}


def test_two_sentences_that_exclude_each_other_are_shown_once_and_a_name_beside_how_it_is_written() -> None:
    torn = [("We sell.", "We give."), ("We give.", "We sell."), ("We lend.", "We give.")]
    findings = [FINDING | {"code": "forms-contradict", "quotation": one, "against": other} for one, other in torn]
    findings += [FINDING | {"code": "name-misspelt", "quotation": "By Molie.", "proper": "Mollie"}]
    page = send(client_of(Fake({"findings": findings})), text="x").text
    quotations = re.findall(r"<blockquote[^>]*>(.*?)</blockquote>", page)
    assert quotations == ["We sell.", "We give.", "We lend.", "We give.", "By Molie."]
    assert f"{IMPORT['proper']} Mollie" in page


def test_what_the_new_policy_leaves_unsaid_is_listed(near: FlaskClient) -> None:
    policy = (POLICIES / "nl-generator.txt").read_text()
    page = send(near, f"{policy}\n\nOnze winkel is niet bedoeld voor kinderen onder 16 jaar.".encode(), "old.txt").text
    unsaid = page.partition('id="found-unsaid"')[2].partition("</section>")[0]
    assert "<code>practices.aimed_under_16 = false</code>" in unsaid
    assert "kinderen onder 16 jaar" in unsaid


def test_many_sentences_are_counted_rather_than_shown() -> None:
    findings = [FINDING | {"code": "no-cap", "quotation": f"Sentence {n}.", "line": n} for n in range(1, 31)]
    findings += [FINDING | {"code": "title-missing"}]
    said = {"findings": findings, "unplaced": [{"line": n, "text": f"Rest {n}."} for n in range(1000)]}
    page = send(client_of(Fake(said)), text="x").text
    assert "Sentence 10." in page
    assert "Sentence 11." not in page
    assert f"{IMPORT['more']} 20<" in page
    assert f"{IMPORT['more']} 800<" in page
    assert page.index("no-cap") < page.index("title-missing")


def test_a_reading_that_takes_too_long_is_ended(tmp_path: Path) -> None:
    importer = Importer(limits=Limits(seconds=1, patience=60))
    response = send(client_of(importer), BAD["longest text"].make(), "x.txt")
    assert response.status_code == 422
    assert IMPORT["too_long"] in response.text
    assert list(tmp_path.iterdir()) == []
