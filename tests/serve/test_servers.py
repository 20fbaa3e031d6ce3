"""Real servers, two workers each, on one database: what comes over the wire, and how soon a change shows."""

import gzip
import os
import shutil
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
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
FRAME = "/e/windorgel/nl"
COMMANDS = {
    "granian": [str(SCRIPTS / "clausula"), "run", "--workers", "2", "--port"],
    "gunicorn": [
        *(str(SCRIPTS / "gunicorn"), "wsgi:app", "--chdir", str(ROOT), "--no-control-socket"),
        *("--worker-class", "gthread", "--threads", "4", "--workers", "2", "--bind"),
    ],
}


@dataclass(frozen=True)
class Served:
    """A server that runs, and the command line on its database; each test has a shop of its own there."""

    address: tuple[str, int]
    cli: Cli

    def publish(self, shop: str) -> None:
        self.cli.fine("shop", "put", self.cli.file(SHOP_FILE.replace('id = "balkonbloem"', f'id = "{shop}"')))
        self.cli.fine("publish", shop, *ACCEPT)


@pytest.fixture(scope="module", params=COMMANDS)
def served(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory, upgraded: Path
) -> Iterator[Served]:
    """One server of each kind; to start one takes longer than all that is asked of it."""
    folder = tmp_path_factory.mktemp("served")
    shutil.copy(upgraded, folder)
    cli = Cli(folder, {"DATABASE_URL": f"sqlite:///{folder / upgraded.name}"}, stores=True)
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    where = str(port) if request.param == "granian" else f"127.0.0.1:{port}"
    log = folder / "server.log"
    with log.open("w") as out:
        server = subprocess.Popen(  # noqa: S603  # our own command
            [*COMMANDS[request.param], where],
            cwd=folder,
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
        yield Served(("127.0.0.1", port), cli)
    finally:
        server.terminate()
        server.wait(60)
        cli.close()
    assert "Traceback" not in log.read_text()


@contextmanager
def asked(address: tuple[str, int], path: str, method: str = "GET", **headers: str) -> Iterator[HTTPResponse]:
    """The answer to one request, over a connection of its own, so that any worker may give it."""
    connection = HTTPConnection(*address, timeout=60)
    connection.request(method, path, headers={name.replace("_", "-"): value for name, value in headers.items()})
    yield connection.getresponse()
    connection.close()


def test_a_server_answers_from_memory_as_it_should(served: Served) -> None:
    served.publish("balkonbloem")
    address = served.address
    plain = served.cli.visit(PAGE).data
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


def test_every_process_shows_a_change_within_a_second(served: Served) -> None:
    served.publish("windorgel")
    address, cli = served.address, served.cli

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
    cli.fine("shop", "put", cli.file(changed.replace('id = "balkonbloem"', 'id = "windorgel"')))
    cli.fine("publish", "windorgel", *ACCEPT, "--summary", "Another owner.")
    time.sleep(1)
    assert seen() == {(200, True, True)}
    cli.fine("shop", "remove", "windorgel")
    time.sleep(1)
    assert {status for status, _, _ in seen()} == {410}


def test_an_old_policy_is_read_apart_from_the_server(served: Served) -> None:
    fields = f'--limit\r\nContent-Disposition: form-data; name="text"\r\n\r\n{POLICY}\r\n--limit--\r\n'.encode()
    for body, status, said in ((fields, 200, "Mollie"), (b"x" * 50_000_000, 413, "That did not work")):
        connection = HTTPConnection(*served.address)
        connection.putrequest("POST", "/import/en")
        connection.putheader("Content-Type", "multipart/form-data; boundary=limit")
        connection.putheader("Content-Length", str(len(body)))
        connection.endheaders(body if status == 200 else b"")  # a browser is answered before it has sent it all
        answer = connection.getresponse()
        assert (answer.status, answer.headers["Cache-Control"]) == (status, "no-store")
        assert said in answer.read().decode()
        connection.close()
