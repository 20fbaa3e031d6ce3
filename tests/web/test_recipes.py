"""The programs that put the fragment into a server's page do what they promise; and the fragment fits there."""

import json
import re
import shutil
import sys
from collections.abc import Iterable, Iterator
from contextlib import ExitStack
from dataclasses import dataclass, field
from itertools import pairwise
from pathlib import Path
from subprocess import DEVNULL, PIPE, Popen
from wsgiref.types import StartResponse, WSGIEnvironment

import pytest
from flask.testing import FlaskClient

from plugin_host.formats.snippets import RECIPE_PAGE, Embedded, Form, Release, snippets
from plugin_host.web.embedding import read_recipes
from tests.docs.files import DOCS, blocks, inline, read
from tests.web.conftest import served

RECIPES = read_recipes()
RUN = {
    "policy.php": (
        "php",
        "-r",
        "require $argv[1]; while (fgets(STDIN)) echo json_encode(policy_html($argv[2])), PHP_EOL;",
    ),
    "policy.mjs": (
        "node",
        "--input-type=module",
        "-e",
        """const [, program, file] = process.argv;
        const { policyHtml } = await import(program);
        for await (const _ of process.stdin) console.log(JSON.stringify(await policyHtml(file)));""",
    ),
    "policy.py": (
        sys.executable,
        "-c",
        """import json, pathlib, runpy, sys
made = runpy.run_path(sys.argv[1])["policy_html"]
for _ in sys.stdin:
    print(json.dumps(made(pathlib.Path(sys.argv[2]))), flush=True)""",
    ),
}
"""Servers that use a recipe: for each line that they read they give what stands in their page, as JSON."""


@dataclass
class Service:
    """A service that answers as it is told, and remembers which tags it was asked about."""

    port: int = 0
    status: str = "200 OK"
    body: str = "<h2>Policy – 1</h2>"
    tag: str = '"one"'
    age: int = 0
    cut: int = 0
    asked: list[str] = field(default_factory=list)

    def __call__(self, environ: WSGIEnvironment, start_response: StartResponse) -> Iterable[bytes]:
        assert environ["PATH_INFO"] == "/p/balkonbloem/en.fragment.h2.html"
        tag = environ.get("HTTP_IF_NONE_MATCH", "")
        self.asked.append(tag)
        same = tag == self.tag and self.status == "200 OK"
        body = b"" if same else self.body.encode()
        headers = [("ETag", self.tag), ("Cache-Control", f"public, max-age={self.age}, stale-if-error=86400")]
        if not same:
            headers += [("Content-Type", "text/html; charset=utf-8"), ("Content-Length", str(len(body)))]
        start_response("304 Not Modified" if same else self.status, headers)
        return [body[: len(body) - self.cut]]


@dataclass(frozen=True)
class Shop:
    """A server that uses a recipe, and the folder of its copy."""

    server: Popen[str]
    folder: Path

    def page(self) -> str:
        """What stands in its page."""
        assert self.server.stdin is not None
        assert self.server.stdout is not None
        self.server.stdin.write("next\n")
        self.server.stdin.flush()
        found: str = json.loads(self.server.stdout.readline())
        return found

    def wait(self) -> None:
        """Let the time go by until which the copy holds."""
        (copy,) = self.folder.glob("*.json")
        copy.write_text(json.dumps(json.loads(copy.read_text("utf-8")) | {"until": 0}), encoding="utf-8")


@pytest.fixture
def service() -> Iterator[tuple[Service, ExitStack]]:
    """A running service, and what ends it."""
    made = Service()
    with ExitStack() as stack:
        made.port = stack.enter_context(served(made))
        yield made, stack


@pytest.fixture(params=RUN)
def shop(request: pytest.FixtureRequest, service: tuple[Service, ExitStack], tmp_path: Path) -> Iterator[Shop]:
    """A shop's server that asks the service, with each recipe."""
    tool, *words = RUN[request.param]
    folder = tmp_path / "kept"
    folder.mkdir()
    program = tmp_path / request.param
    page = f"http://127.0.0.1:{service[0].port}/p/balkonbloem/en"
    program.write_text(RECIPES[request.param].replace(RECIPE_PAGE, page), encoding="utf-8")
    command = (tool, *words, str(program), str(folder / "policy.json"))
    with Popen(command, stdin=PIPE, stdout=PIPE, stderr=DEVNULL, text=True) as server:  # noqa: S603  # our own program
        yield Shop(server, folder)


def test_a_server_shows_the_policy_whatever_happens(shop: Shop, service: tuple[Service, ExitStack]) -> None:
    answers, running = service
    answers.status = "503 Service Unavailable"
    link = shop.page()
    assert re.fullmatch(r'<p><a href="(http://127\.0\.0\.1:\d+/p/balkonbloem/en)">\1</a></p>', link)
    assert shop.page() == link
    assert len(answers.asked) == 1, "who does not answer is left alone for a minute"

    answers.status = "200 OK"
    shop.wait()
    assert shop.page() == "<h2>Policy – 1</h2>"
    assert shop.page() == "<h2>Policy – 1</h2>"
    assert answers.asked[1:] == ['""', '"one"'], "with max-age=0 it is asked again, by its tag"

    answers.age = 3600
    shop.page()
    shop.page()
    assert len(answers.asked) == 4, "an answer 304 counts for its max-age"

    answers.body, answers.tag = "<h2>Policy – 2</h2>", '"two"'
    shop.wait()
    assert shop.page() == "<h2>Policy – 2</h2>"

    answers.body, answers.tag = "<h2>Policy – 3</h2>", '"three"'
    for wrong in ({"cut": 5}, {"cut": 0, "status": "500 Oops"}, {"status": "404 Not Found"}, {"status": "302 Found"}):
        vars(answers).update(wrong)
        shop.wait()
        assert shop.page() == "<h2>Policy – 2</h2>"

    running.close()
    shop.wait()
    assert shop.page() == "<h2>Policy – 2</h2>"
    assert [path.name for path in shop.folder.iterdir()] == ["policy.json"], "nothing is left lying about"


def test_a_copy_that_is_damaged_or_cannot_be_kept_costs_nothing(shop: Shop, service: tuple[Service, ExitStack]) -> None:
    (shop.folder / "policy.json").write_text('{"html": "<h2>Pol', encoding="utf-8")
    assert shop.page() == "<h2>Policy – 1</h2>"
    shutil.rmtree(shop.folder)
    assert shop.page() == "<h2>Policy – 1</h2>"
    assert len(service[0].asked) == 2


def test_a_recipe_is_made_for_the_shop() -> None:
    shop = Embedded(base_url="https://policies.example", shop="theepot", language="nl", title="Privacy")
    fragment = snippets(shop, RECIPES)[Form.FRAGMENT]
    assert [part.file for part in fragment] == ["policy.php", "policy.mjs", "policy.py"]
    for part in fragment:
        assert "https://policies.example/p/theepot/nl" in part.code
        assert "balkonbloem" not in part.code


def test_the_document_shows_what_is_given_out() -> None:
    document = read(DOCS / "embedding.md")
    base, shop = RECIPE_PAGE.removesuffix("/p/balkonbloem/en"), "balkonbloem"
    title = "Privacy policy – Balkonbloem"
    made = snippets(Embedded(base_url=base, shop=shop, language="en", title=title), RECIPES, Release("1.0", "sha384-x"))
    shown = [code for language in ("html", "php", "js", "python", "text") for code in blocks(document, language)]
    assert [part.code for parts in made.values() for part in parts if part.code.strip() + "\n" not in shown] == [
        made[Form.ELEMENT][1].code
    ]
    assert made[Form.ELEMENT][1].code.endswith(
        f'\n<script defer src="{base}/v1.0/e.js" integrity="sha384-x" crossorigin></script>'
    )


@pytest.mark.parametrize(("form", "first"), [("html", 1), ("h2.html", 2), ("h3.html", 3), ("h4.html", 4)])
def test_headings_of_a_fragment_fit_below_those_of_the_page(client: FlaskClient, form: str, first: int) -> None:
    fragment = client.get(f"/p/balkonbloem/en.fragment.{form}").text
    levels = [int(level) for level in re.findall(r"<h([1-6])[ >]", fragment)]
    assert levels[0] == min(levels) == first
    assert all(below <= above + 1 for above, below in pairwise(levels))
    plain = re.findall(r"<h[1-6]([ >].*?)</h", client.get("/p/balkonbloem/en.fragment.html").text)
    assert re.findall(r"<h[1-6]([ >].*?)</h", fragment) == plain


@pytest.mark.parametrize("form", ["h1.html", "h5.html", "h22.html", "h.html", "h2.md"])
def test_other_levels_do_not_exist(client: FlaskClient, form: str) -> None:
    assert client.get(f"/p/balkonbloem/en.fragment.{form}").status_code == 404


def test_the_document_lists_all_that_a_fragment_is_made_of(client: FlaskClient) -> None:
    part = read(DOCS / "embedding.md").split("### What is in it")[1].split("\n#")[0]
    said = set(inline(part))
    fragment = client.get("/p/balkonbloem/en.fragment.h2.html").text
    used = set(re.findall(r"<([a-z0-9]+)", fragment)) - {f"h{level}" for level in range(1, 7)}
    assert used <= said
    assert set(re.findall(r'\s([a-zA-Z-]+)="', fragment)) <= said
    classes = {name for names in re.findall(r'class="([^"]*)"', fragment) for name in names.split()}
    assert {f".{name}" for name in classes} <= said
