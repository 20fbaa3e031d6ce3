"""The exported site, as a visitor of a static host gets it."""

import json
import re
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import unquote, urljoin, urlsplit

import pytest

from plugin_host.policy.tree import Policy
from plugin_host.static_site.links import linked
from tests.cli.conftest import Cli
from tests.cli.files import ACCEPT, SHOP_FILE
from tests.nginx import documented, nginx
from tests.ports import get

LINK = re.compile(r'(?:href|src)="([^"#]*)(?:#[^"]*)?"')
OTHER = SHOP_FILE.replace("balkonbloem", "windorgel")
CHANGED = SHOP_FILE.replace('city = "Utrecht"', 'city = "Zwolle"')


def publish(cli: Cli, shop_id: str, text: str) -> None:
    """Store and publish a shop, whatever that changes."""
    cli.fine("shop", "put", cli.file(text))
    cli.fine("publish", shop_id, *ACCEPT, "--summary", "Wij zijn verhuisd.")


@pytest.fixture
def site(cli: Cli) -> Path:
    """The exported site of two shops, one of which has two versions."""
    cli.publish()
    publish(cli, "balkonbloem", CHANGED)
    publish(cli, "windorgel", OTHER)
    cli.fine("export", str(cli.folder / "site"))
    return cli.folder / "site"


def files(site: Path) -> dict[str, bytes]:
    return {str(file.relative_to(site)): file.read_bytes() for file in site.rglob("*") if file.is_file()}


def test_every_link_leads_to_a_file_or_to_another_host(site: Path) -> None:
    found = files(site)
    pages = [name for name in found if name.endswith(".html") and name != "404.html" and ".fragment." not in name]
    assert {"p/balkonbloem/nl.html", "p/balkonbloem/nl/changes/1/2.html", "e/windorgel/de/versions/1.html"} <= set(
        pages
    )
    for page in pages:
        text = found[page].decode()
        for address in LINK.findall(text):
            parts = urlsplit(address)
            if not parts.netloc and parts.path and parts.scheme != "mailto":
                target = urlsplit(urljoin(f"http://host/{page}", address)).path.removeprefix("/")
                assert unquote(target) in found, (page, address)
        assert not linked(text), page
        assert "<form" not in text, page


def test_pages_are_those_of_the_service_but_for_their_links(cli: Cli, site: Path) -> None:
    def words(page: str) -> str:
        live = r'<form class="day".*?</form>|<link[^>]*oembed[^>]*>|<li>[^\n]*/embed">[^\n]*</li>'
        shown = re.sub(live, "", page, flags=re.DOTALL)
        return re.sub(r' (?:href|src|data-sandboxed)="[^"]*"|\n(?=\n)', "", shown)

    for address in ("/p/balkonbloem/nl", "/e/balkonbloem/de/versions", "/p/balkonbloem/en/changes/1/2"):
        assert words((site / f"{address[1:]}.html").read_text()) == words(cli.visit(address).text)
    for address in ("/p/balkonbloem/nl.json", "/p/balkonbloem/nl/versions/1.txt", "/p/windorgel/de.md"):
        assert (site / address[1:]).read_bytes() == cli.visit(address).data


def test_a_second_run_writes_what_changed_and_deletes_what_is_gone(cli: Cli, site: Path) -> None:
    before = files(site)
    assert f"{site}: 0 files written, {len(before) - 1} unchanged, 0 deleted" in cli.fine("export", str(site))
    assert files(site) == before
    publish(cli, "balkonbloem", SHOP_FILE)
    cli.fine("shop", "remove", "windorgel")
    assert re.search(r"[1-9]\d* files written, .*, [1-9]\d* deleted", cli.fine("export", str(site)))
    after = files(site)
    assert "p/balkonbloem/nl/changes/2/3.html" in after
    assert not any("windorgel" in name for name in after)
    unchanged = "p/balkonbloem/nl/versions/1.json"
    assert after[unchanged] == before[unchanged]


def test_pages_are_made_again_with_what_they_are_made_with(
    cli: Cli, site: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("plugin_host.cli.exporting.release", lambda base_url: f"another release at {base_url}")
    asked: list[str] = []

    def noted(policy: Policy, *_: object, **__: object) -> str:
        asked.append(policy.shop)
        return ""

    monkeypatch.setattr("plugin_host.web.pages.to_html", noted)
    cli.fine("export", str(site))
    assert set(asked) == {"balkonbloem", "windorgel"}


def test_one_shop_is_exported_and_the_others_stay(cli: Cli, site: Path) -> None:
    before = files(site)
    publish(cli, "balkonbloem", SHOP_FILE)
    publish(cli, "windorgel", OTHER.replace('city = "Utrecht"', 'city = "Zwolle"'))
    cli.fine("export", str(site), "windorgel")
    after = files(site)
    assert "Zwolle" in after["p/windorgel/nl.html"].decode()
    assert after["p/balkonbloem/nl.html"] == before["p/balkonbloem/nl.html"]
    assert cli.refused("export", str(site), "nobody") == ["shop 'nobody' is not known"]


def test_changed_live_settings_show(cli: Cli, site: Path) -> None:
    origin = "https://elsewhere.example"
    own = CHANGED.replace('name = "Balkonbloem"', f'name = "Balkonbloem"\nembed_origins = ["{origin}"]', 1)
    cli.fine("shop", "put", cli.file(own))
    cli.fine("export", str(site))
    headers = (site / "_headers").read_text()
    assert headers.count(origin) == 2  # that of its pages and that of /e/balkonbloem
    assert origin in (site / "nginx-maps.conf").read_text()
    assert origin in (site / "e/balkonbloem/.htaccess").read_text()


def test_a_page_that_cannot_be_served_leaves_the_files_of_its_shop(
    cli: Cli, site: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def failing(*_: object, **__: object) -> str:
        raise ZeroDivisionError

    before = files(site)
    monkeypatch.setattr("plugin_host.web.pages.to_html", failing)
    result = cli("export", str(site), "--anew")
    assert result.exit_code == 2
    assert "balkonbloem: /p/balkonbloem/" in result.stderr
    assert files(site) == before


def test_a_folder_of_others_is_refused(cli: Cli) -> None:
    (cli.folder / "thesis.odt").write_text("years of work")
    assert "holds files of others" in cli.refused("export", str(cli.folder))[0]


@pytest.fixture
def port(site: Path, tmp_path: Path) -> Iterator[int]:
    """The port of an nginx that serves the site with the configuration of the document."""
    with nginx(documented(0).replace("/srv/policies", str(site)), tmp_path) as port:
        yield port


def test_nginx_serves_it_at_the_addresses_and_with_the_headers_of_the_service(cli: Cli, port: int) -> None:
    for path in ("/p/balkonbloem/nl", "/e/windorgel/de/versions", "/p/balkonbloem/nl.json", "/e.js", "/v0.1.0/e.js"):
        status, headers, body = get(port, path)
        ours = cli.visit(path)
        assert status == 200, path
        for name in (
            "Content-Type",
            "Content-Security-Policy",
            "Cache-Control",
            "Permissions-Policy",
            "Referrer-Policy",
        ):
            assert headers[name] == ours.headers[name], (path, name)
        assert headers.get("Access-Control-Allow-Origin") == ours.headers.get("Access-Control-Allow-Origin")
        assert len(body) > 200
    status, headers, body = get(port, "/e/balkonbloem")
    assert (status, "balkonbloem/nl.html" in body) == (200, True)
    assert "https://balkonbloem.example" in headers["Content-Security-Policy"]
    for path in ("/p/nobody/nl", "/.clausula.json", "/nginx-maps.conf", "/p/.htaccess", "/../etc/passwd"):
        status, headers, body = get(port, path)
        assert status in (400, 404), path
    assert json.loads(get(port, "/p/balkonbloem/nl/versions.json")[2])["shop"] == "balkonbloem"
