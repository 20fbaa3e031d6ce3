"""Real servers, two workers each, on one database: what comes over the wire, and how soon a change shows."""

import gzip
import os
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from http.client import HTTPConnection, HTTPResponse
from pathlib import Path

import brotli
import pytest

from tests.cli.conftest import Cli
from tests.cli.files import ACCEPT, SHOP_FILE
from tests.importing.test_bringing import POLICY

ROOT = Path(__file__).parents[2]
SCRIPTS = Path(sys.executable).parent
PAGE = "/p/balkonbloem/nl"
FRAME = "/e/balkonbloem/nl"
COMMANDS = {
    "granian": [str(SCRIPTS / "clausula"), "run", "--workers", "2", "--port"],
    "gunicorn": [
        *(str(SCRIPTS / "gunicorn"), "wsgi:app", "--chdir", str(ROOT), "--no-control-socket"),
        *("--worker-class", "gthread", "--threads", "4", "--workers", "2", "--bind"),
    ],
}


@pytest.fixture(params=COMMANDS)
def address(request: pytest.FixtureRequest, cli: Cli) -> Iterator[tuple[str, int]]:
    """Where a server serves a published shop."""
    cli.publish()
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    where = str(port) if request.param == "granian" else f"127.0.0.1:{port}"
    log = cli.folder / "server.log"
    with log.open("w") as out:
        server = subprocess.Popen(  # noqa: S603  # our own command
            [*COMMANDS[request.param], where],
            cwd=cli.folder,
            env=os.environ | cli.settings,
            stdout=out,
            stderr=out,
        )
    try:
        for _ in range(600):
            assert server.poll() is None, log.read_text()
            try:
                socket.create_connection(("127.0.0.1", port)).close()
                break
            except OSError:
                time.sleep(0.1)
        yield "127.0.0.1", port
    finally:
        server.terminate()
        server.wait(60)
    assert "Traceback" not in log.read_text()


@contextmanager
def asked(address: tuple[str, int], path: str, method: str = "GET", **headers: str) -> Iterator[HTTPResponse]:
    """The answer to one request, over a connection of its own, so that any worker may give it."""
    connection = HTTPConnection(*address, timeout=60)
    connection.request(method, path, headers={name.replace("_", "-"): value for name, value in headers.items()})
    yield connection.getresponse()
    connection.close()


def test_a_server_answers_from_memory_as_it_should(address: tuple[str, int], cli: Cli) -> None:
    plain = cli.visit(PAGE).data
    read = {"": bytes, "gzip": gzip.decompress, "br": brotli.decompress}
    for _ in range(3):
        for coding, decoded in read.items():
            with asked(address, PAGE, Accept_Encoding=coding) as answer:
                body = answer.read()
                assert (answer.status, decoded(body)) == (200, plain)
                assert answer.headers.get("Content-Encoding", "") == coding
                assert answer.headers["Content-Length"] == str(len(body))
                assert len(answer.headers.get_all("Date", [])) == 1
                tag = answer.headers["ETag"]
            with asked(address, PAGE, Accept_Encoding=coding, If_None_Match=f'"x", W/{tag}') as answer:
                assert (answer.status, answer.read(), answer.headers["ETag"]) == (304, b"", tag)
    with asked(address, PAGE, "HEAD") as answer:
        assert (answer.status, answer.read(), answer.headers["Content-Length"]) == (200, b"", str(len(plain)))
    with asked(address, PAGE, Range="bytes=0-9") as answer:
        assert (answer.status, answer.read()) == (200, plain)
    with asked(address, "/p/balkonbloem/%6E%6c") as answer:
        assert (answer.status, answer.read()) == (200, plain)
    with asked(address, PAGE + "?" + "q=%FF&" * 1700) as answer:
        assert (answer.status, answer.read() == plain) in [(200, True), (414, False)]  # gunicorn reads 4 kB
    with asked(address, PAGE + "?" + "q=%FF&" * 650) as answer:
        assert (answer.status, answer.read()) == (200, plain)
    for path in ("/p/", "/p/%00/nl", "/p/balkonbloem/nl%3Ftheme=dark", "/p/../p/x/nl", "/e/%ff%fe/nl", "/p/%2e%2e/nl"):
        with asked(address, path) as answer:
            assert (answer.status, answer.headers["Cache-Control"]) == (404, "no-store"), path
    with asked(address, "/p/balkonbloem", Accept_Language="en") as answer:
        assert (answer.status, answer.headers["Location"]) == (302, "/p/balkonbloem/en")
    with asked(address, PAGE, "POST") as answer:
        assert answer.status == 405


def test_every_process_shows_a_change_within_a_second(address: tuple[str, int], cli: Cli) -> None:
    def seen() -> set[tuple[int, bool, bool]]:
        found = set()
        for _ in range(12):
            with asked(address, FRAME) as answer:
                text = answer.read().decode()
                framed = "https://new.example" in answer.headers["Content-Security-Policy"]
                found.add((answer.status, "Nieuwe Handel" in text, framed))
        return found

    assert seen() == {(200, False, False)}
    changed = SHOP_FILE.replace("Voorbeeld Handel", "Nieuwe Handel").replace(
        'website = "https://balkonbloem.example"',
        'website = "https://balkonbloem.example"\nembed_origins = ["https://new.example"]',
    )
    cli.fine("shop", "put", cli.file(changed))
    cli.fine("publish", "balkonbloem", *ACCEPT, "--summary", "Another owner.")
    time.sleep(1)
    assert seen() == {(200, True, True)}
    cli.fine("shop", "remove", "balkonbloem")
    time.sleep(1)
    assert {status for status, _, _ in seen()} == {410}


def test_an_old_policy_is_read_apart_from_the_server(address: tuple[str, int]) -> None:
    fields = f'--limit\r\nContent-Disposition: form-data; name="text"\r\n\r\n{POLICY}\r\n--limit--\r\n'.encode()
    for body, status, said in ((fields, 200, "Mollie"), (b"x" * 50_000_000, 413, "That did not work")):
        connection = HTTPConnection(*address)
        connection.putrequest("POST", "/import/en")
        connection.putheader("Content-Type", "multipart/form-data; boundary=limit")
        connection.putheader("Content-Length", str(len(body)))
        connection.endheaders(body if status == 200 else b"")  # a browser is answered before it has sent it all
        answer = connection.getresponse()
        assert (answer.status, answer.headers["Cache-Control"]) == (status, "no-store")
        assert said in answer.read().decode()
        connection.close()
