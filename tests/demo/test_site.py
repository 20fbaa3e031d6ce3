"""The website of a demo shop, which shows its policy from another address."""

import os
import re
import socket
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import pytest
from werkzeug.test import Client

from plugin_host.demo import FRAMED, SITE, demo_files, shop_site
from tests.ports import free_port, get, wait_for

SCRIPT = Path(sys.executable).with_name("clausula")


def shown(page: str) -> tuple[str, str, str]:
    """What a page shows in its element: the service, the shop and the language."""
    (service,) = re.findall(r'<script defer src="([^"]+)/e\.js"></script>', page)
    ((shop, language),) = re.findall(r'<shop-policy shop="([^"]+)" lang="([^"]+)">', page)
    return service, shop, language


def test_the_page_shows_the_policy_of_its_shop_by_one_script_of_the_service_and_asks_nobody_else() -> None:
    page = Client(shop_site("https://policies.example")).get("/")
    assert page.status_code == 200
    assert page.content_type == "text/html; charset=utf-8"
    assert shown(page.text) == ("https://policies.example", FRAMED, "nl")
    assert f'<a href="https://policies.example/p/{FRAMED}/nl">' in page.text  # without JavaScript
    assert set(re.findall(r"https?://[^\"/ ]+", page.text)) == {"https://policies.example"}
    assert page.text.count("<script") == 1
    assert "<iframe" not in page.text


@pytest.mark.parametrize("path", ["/other", "/index.html", "/favicon.ico"])
def test_there_is_nothing_else(path: str) -> None:
    assert Client(shop_site("https://policies.example")).get(path).status_code == 404


def test_the_shop_lets_its_website_frame_wherever_that_is() -> None:
    assert f'embed_origins = ["{SITE}"]' in demo_files()[FRAMED]
    assert 'embed_origins = ["http://localhost:9002"]' in demo_files("http://localhost:9002")[FRAMED]


@contextmanager
def demonstration(folder: Path, port: int, shop_port: int) -> Iterator[None]:
    """The demo as ``make run`` starts it."""
    environment = {name: value for name, value in os.environ.items() if not name.startswith("CLAUSULA_")}
    environment["DATABASE_URL"] = f"sqlite:///{folder / 'demo.sqlite'}"
    words = [str(SCRIPT), "demo", "--port", str(port), "--shop-port", str(shop_port)]
    with (folder / "output").open("wb") as output:
        process = subprocess.Popen(words, cwd=folder, env=environment, stdout=output, stderr=output)  # noqa: S603  # ours
    try:
        wait_for(shop_port, process)
        wait_for(port, process)
        yield
    finally:
        process.terminate()
        process.wait(30)


def test_the_demo_serves_a_website_and_the_policy_that_it_may_frame(tmp_path: Path) -> None:
    port, shop_port = free_port(), free_port()
    with demonstration(tmp_path, port, shop_port):
        _, _, page = get(shop_port, "/")
        service, shop, language = shown(page)
        assert service == f"http://localhost:{port}"
        assert get(port, "/e.js")[0] == 200
        status, headers, framed = get(port, f"/e/{shop}/{language}")
        assert status == 200
        assert "Balkonbloem" in framed
        security = {name.lower(): value for name, value in headers.items()}["content-security-policy"]
        assert security.split("frame-ancestors ")[1].split() == [
            "https://balkonbloem.example",
            f"http://localhost:{shop_port}",
        ]
        canonical = get(port, f"/p/{FRAMED}/nl")[2]
        assert f'rel="canonical" href="http://localhost:{port}/p/{FRAMED}/nl"' in canonical
    printed = (tmp_path / "output").read_text("utf-8")
    assert f"http://localhost:{shop_port}/" in printed
    assert "Traceback" not in printed


@pytest.mark.parametrize("taken", ["--port", "--shop-port"])
def test_a_port_that_is_taken_is_named(tmp_path: Path, taken: str) -> None:
    with closing(socket.socket()) as other:
        other.bind(("127.0.0.1", 0))
        other.listen()
        ports = {"--port": free_port(), "--shop-port": free_port(), taken: other.getsockname()[1]}
        words = [str(SCRIPT), "demo", *(word for option, port in ports.items() for word in (option, str(port)))]
        environment = os.environ | {"DATABASE_URL": f"sqlite:///{tmp_path / 'demo.sqlite'}"}
        done = subprocess.run(words, cwd=tmp_path, env=environment, capture_output=True, check=False, timeout=60)  # noqa: S603  # ours
    assert done.returncode == 2
    assert f"{ports[taken]}" in done.stderr.decode()
    assert taken in done.stderr.decode().splitlines()[-1]
    assert b"Traceback" not in done.stderr
