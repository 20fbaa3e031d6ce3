"""How many requests a second each way of serving the same page answers: ``make bench-serve``.

All servers run at once, each with one worker, pinned to the first core; wrk asks from the second one. The contests are run
in rounds, shuffled anew in each; a figure is the median of the rounds. Differences under 10 % are noise, and the 99th
percentiles are shown but mean little. Needs wrk and taskset; nginx is left out where it is missing.
"""

import argparse
import os
import pickle
import random
import re
import shutil
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from http.client import HTTPConnection
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory

import sqlalchemy as sa

from plugin_host.storage import db, writing
from plugin_host.storage.guards import guards_kept
from tests.benchmarks.contestants import SHOP, Replies
from tests.databases import close, storage_app_for

ROOT = Path(__file__).parents[2]
SCRIPTS = Path(sys.executable).parent
PAGE, FRAME = f"/p/{SHOP}/en", f"/e/{SHOP}/en"
SERVER_CORE, CLIENT_CORE = "0", "1"
CONNECTIONS = 8
WORKING_SET = 1000
WARM = 100
"""Pages after which all that a worker needs for rendering is there, so that what grows further is the pages."""
MANY = 100_000
CUT = 1500
"""Letters that the texts have which nobody asks for, to spare the disk."""
NO_WORDPRESS = (
    "WordPress is not measured here. Elsewhere: 28 requests/s, with a page cache 3,500 to 5,900; the bar is 5,900."
)
WORDPRESS = 5900.0

FORMS = {"plain": "", "gzip": "gzip", "304": "gzip"}
"""What is asked for, with its ``Accept-Encoding``."""

LUA = """
local requests, at = {}, 0
function init()
  for path in io.lines(os.getenv("BENCH_PATHS")) do requests[#requests + 1] = wrk.format("GET", path) end
end
function request()
  at = at % #requests + 1
  return requests[at]
end
"""

NGINX = """
daemon off; pid {folder}/nginx.pid; error_log {folder}/nginx.log; worker_processes 1; {user}
events {{ worker_connections 256; }}
http {{
  access_log off; default_type text/html; keepalive_requests 100000000; client_body_temp_path {folder}/body;
  proxy_temp_path {folder}/proxy; fastcgi_temp_path {folder}/fast; uwsgi_temp_path {folder}/uwsgi;
  scgi_temp_path {folder}/scgi; open_file_cache max=100; sendfile on; tcp_nopush on;
  proxy_cache_path {folder}/cache keys_zone=pages:10m; proxy_cache_key $request_uri;
  server {{ listen 127.0.0.1:{static}; root {folder}/static; gzip_static on; }}
  server {{
    listen 127.0.0.1:{cached};
    location / {{ proxy_pass http://127.0.0.1:{upstream}; proxy_cache pages; proxy_http_version 1.1;
      proxy_set_header Connection ""; }}
  }}
}}
"""


@dataclass(frozen=True)
class Contest:
    """One server asked for one form of a page; ``paths`` is a file of addresses to be asked for in turn."""

    name: str
    form: str
    port: int
    path: str = PAGE
    paths: Path | None = None


@dataclass(frozen=True)
class Result:
    """Requests a second, and the 99th percentile of the latency as wrk writes it."""

    rate: float
    high: str


def main() -> None:
    """Measure, and print every figure and every bar."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--seconds", type=int, default=2, help="of each contest in a round")
    parser.add_argument("--shops", type=int, default=MANY, help="in the large database")
    chosen = parser.parse_args()
    missing = [name for name in ("wrk", "taskset") if not shutil.which(name)]
    if missing:
        sys.exit(f"bench-serve needs {' and '.join(missing)}; on Debian: apt-get install wrk util-linux")
    with TemporaryDirectory() as name, ExitStack() as stack:
        for line in _figures(Path(name), stack, chosen.rounds, chosen.seconds, max(WORKING_SET, chosen.shops)):
            print(line, flush=True)


def _figures(folder: Path, stack: ExitStack, rounds: int, seconds: int, shops: int) -> Iterator[str]:
    url = f"sqlite:///{folder / 'one.sqlite'}"
    _publish(url)
    large = _large(folder, shops)
    yield f"{shops} shops are in the large database"
    hot = _start(stack, _granian("plugin_host.front:make_front"), url)
    tags = {form: _ask(hot, PAGE, coding)[1]["etag"] for form, coding in FORMS.items()}
    replies: Replies = {}
    for form, coding in FORMS.items():
        status, headers, body = _ask(hot, PAGE, coding, tags[form] if form == "304" else None)
        kept = [(key, value) for key, value in headers.items() if key not in ("server", "date")]
        replies[f"/{form}"] = (status, kept, body)
    saved = folder / "replies"
    saved.write_bytes(pickle.dumps(replies))
    yield f"the page has {len(replies['/plain'][2])} bytes, in gzip {len(replies['/gzip'][2])}"

    us = "tests.benchmarks.contestants"
    constants = {
        "bare WSGI constant, granian": _start(stack, _granian(f"{us}:bare"), url, saved),
        "bare WSGI constant, gunicorn": _start(stack, _gunicorn(f"{us}:bare()"), url, saved),
        "Flask constant, granian": _start(stack, _granian(f"{us}:flask_constant"), url, saved),
        "Flask constant, gunicorn": _start(stack, _gunicorn(f"{us}:flask_constant()"), url, saved),
    }
    on_gunicorn = _start(stack, _gunicorn("plugin_host.front:make_front()"), url)
    looking = _start(stack, _granian(f"{us}:flask_look_up"), url, saved)
    stored = _start(stack, _granian(f"{us}:forgetful"), url)
    rendered = _start(stack, _granian(f"{us}:rendering"), url)

    contests = [Contest(name, form, port, f"/{form}") for name, port in constants.items() for form in FORMS]
    contests += [Contest("hot path, granian", form, hot) for form in FORMS]
    contests += [Contest("hot path, granian, frame", form, hot, FRAME) for form in FORMS]
    contests += [Contest("hot path, gunicorn", form, on_gunicorn) for form in FORMS]
    contests += [Contest("Flask and one look-up", "plain", looking, "/plain")]
    contests += [Contest("not in memory, stored", form, stored) for form in FORMS]
    contests += [Contest("rendered each time", "plain", rendered)]
    for name, found in _nginx(folder, stack, hot, replies):
        contests += [Contest(name, form, found) for form in FORMS]
    if not shutil.which("nginx"):
        yield "nginx is missing and left out; on Debian: apt-get install nginx-light"
    yield NO_WORDPRESS

    one, all_of_them = folder / "one", folder / "many"
    one.write_text(PAGE)
    all_of_them.write_text("\n".join(f"/p/s{number}/en" for number in _whole(shops)))
    of_many = _start(stack, _granian("plugin_host.front:make_front"), large)
    addresses = all_of_them.read_text().split()
    first, others = addresses[:WARM], addresses[WARM:]
    for path in first:
        _ask(of_many, path, "gzip")
    before = _resident(of_many)
    yield f"memory of a worker with {WARM} pages: {before:.0f} MiB"
    for codings in (("gzip",), ("", "br")):
        for path in others:
            for coding in codings:
                status, _, _ = _ask(of_many, path, coding)
                assert status == "200 OK", path
        each = (_resident(of_many) - before) * 2**20 / len(others) / 1000
        yield f"a further page, asked for in {'gzip' if '' not in codings else 'every form'}: {each:.1f} kB"
    contests += [Contest("1 shop, its page", form, hot, paths=one) for form in FORMS]
    contests += [Contest(f"{shops} shops, {WORKING_SET} pages", form, of_many, paths=all_of_them) for form in FORMS]

    measured = _measure(contests, folder, tags, rounds, seconds)
    for (name, form), result in measured.items():
        yield f"{name:<34} {form:<6} {result.rate:>9,.0f} requests/s   p99 {result.high}"
    yield from _bars({key: result.rate for key, result in measured.items()}, f"{shops} shops, {WORKING_SET} pages")


def _bars(rates: dict[tuple[str, str], float], many: str) -> Iterator[str]:
    """Each bar, with what was reached."""

    def bar(what: str, found: float, least: float) -> str:
        return f"{'reached' if found >= least else 'MISSED ':<8} {what}: {found:.2f} (bar {least})"

    for form in FORMS:
        for name in ("hot path, granian", "hot path, granian, frame"):
            rate = rates[name, form]
            yield bar(f"{name}, {form} / bare constant", rate / rates["bare WSGI constant, granian", form], 0.8)
            yield bar(f"{name}, {form} / Flask constant", rate / rates["Flask constant, granian", form], 5)
            if ("nginx static", form) in rates:
                yield bar(f"{name}, {form} / nginx static", rate / rates["nginx static", form], 0.25)
        rate = rates["hot path, gunicorn", form]
        yield bar(
            f"hot path, gunicorn, {form} / bare constant", rate / rates["bare WSGI constant, gunicorn", form], 0.8
        )
        yield bar(f"hot path, gunicorn, {form} / Flask constant", rate / rates["Flask constant, gunicorn", form], 5)
        yield bar(f"hot path, gunicorn, {form} / WordPress, cached (not measured by us)", rate / WORDPRESS, 1)
        yield bar(f"{many} / 1 shop, {form}", rates[many, form] / rates["1 shop, its page", form], 0.9)
    first = rates["not in memory, stored", "plain"] / rates["Flask and one look-up", "plain"]
    yield bar("page not in memory / Flask and one look-up, plain", first, round(1 / 1.5, 2))


def _publish(url: str) -> None:
    """Publish one demo shop."""
    command = str(SCRIPTS / "clausula")
    subprocess.run([command, "demo", "--no-serve"], env=_environment(url), check=True, stdout=subprocess.DEVNULL)  # noqa: S603  # our own command


def _large(folder: Path, shops: int) -> str:
    """A database with copies of the shop, made by SQL; those of the working set have whole texts."""
    url = f"sqlite:///{folder / 'many.sqlite'}"
    _publish(url)
    app = storage_app_for(url)
    with app.app_context(), writing(), guards_kept(db.session.connection()):
        for table in ("shops", "versions", "texts"):
            names = [column.name for column in db.metadata.tables[table].columns]
            of_shop = "id" if table == "shops" else "shop"
            db.session.execute(
                sa.text(
                    f"WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < :last) "  # noqa: S608  # our own names
                    f"INSERT INTO {table} SELECT {', '.join(_copied(name, of_shop) for name in names)} "
                    f"FROM n CROSS JOIN {table} WHERE {of_shop} = :model"
                ),
                {"last": shops, "model": SHOP, "step": shops // WORKING_SET, "cut": CUT},
            )
    close(app)
    return url


def _copied(column: str, of_shop: str) -> str:
    if column == of_shop:
        return "'s' || i"
    if column in ("canonical_json", "plain_text"):
        return f"CASE WHEN i % :step = 0 THEN {column} ELSE substr({column}, 1, :cut) END"
    return column


def _whole(shops: int) -> range:
    step = shops // WORKING_SET
    return range(step, step * WORKING_SET + 1, step)


def _granian(factory: str) -> list[str]:
    words = ["--interface", "wsgi", "--factory", "--workers", "1", "--blocking-threads", "4", "--no-ws", factory]
    return [str(SCRIPTS / "granian"), *words, "--host", "127.0.0.1", "--port", "{port}"]


def _gunicorn(application: str) -> list[str]:
    words = ["--worker-class", "gthread", "--threads", "4", "--workers", "1", "--keep-alive", "60", application]
    return [str(SCRIPTS / "gunicorn"), *words, "--no-control-socket", "--bind", "127.0.0.1:{port}"]


def _environment(url: str, replies: Path | None = None) -> dict[str, str]:
    ours = {"DATABASE_URL": url, "PYTHONPATH": str(ROOT)} | ({"BENCH_REPLIES": str(replies)} if replies else {})
    return {name: value for name, value in os.environ.items() if not name.startswith("CLAUSULA_")} | ours


def _free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as free:
        port: int = free.getsockname()[1]
        return port


def _start(stack: ExitStack, command: list[str], url: str, replies: Path | None = None) -> int:
    """Start a server; returns its port once it listens."""
    port = _free_port()
    words = [word.format(port=port) for word in command]
    return stack.enter_context(_running(words, port, _environment(url, replies)))


@contextmanager
def _running(words: list[str], port: int, environment: dict[str, str]) -> Iterator[int]:
    server = subprocess.Popen(  # noqa: S603  # our own commands
        ["taskset", "--cpu-list", SERVER_CORE, *words],  # noqa: S607  # from the path, as is wrk
        cwd=ROOT,
        env=environment,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    try:
        _wait_for(server, port, words)
        yield port
    finally:
        server.terminate()
        server.wait(60)


def _wait_for(server: subprocess.Popen[bytes], port: int, words: list[str]) -> None:
    until = time.monotonic() + 120
    while time.monotonic() < until:
        if server.poll() is not None:
            break
        try:
            socket.create_connection(("127.0.0.1", port)).close()
        except OSError:
            time.sleep(0.1)
        else:
            return
    sys.exit(f"did not start: {' '.join(words)}")


def _nginx(folder: Path, stack: ExitStack, upstream: int, replies: Replies) -> Iterator[tuple[str, int]]:
    """The page as a file with its gzip beside it, and nginx as a cache in front of the hot path."""
    if not shutil.which("nginx"):
        return
    page = folder / "static" / PAGE.lstrip("/")
    page.parent.mkdir(parents=True)
    page.write_bytes(replies["/plain"][2])
    page.with_name(f"{page.name}.gz").write_bytes(replies["/gzip"][2])
    static, cached = _free_port(), _free_port()
    user = "user root;" if os.geteuid() == 0 else ""
    text = NGINX.format(folder=folder, static=static, cached=cached, upstream=upstream, user=user)
    (folder / "nginx.conf").write_text(text)
    stack.enter_context(_running(["nginx", "-c", str(folder / "nginx.conf")], static, dict(os.environ)))
    yield "nginx static", static
    yield "nginx proxy cache", cached


def _ask(port: int, path: str, coding: str, tag: str | None = None) -> tuple[str, dict[str, str], bytes]:
    headers = {"Accept-Encoding": coding} | ({"If-None-Match": tag} if tag else {})
    connection = HTTPConnection("127.0.0.1", port, timeout=60)
    connection.putrequest("GET", path, skip_accept_encoding=True)
    for name, value in headers.items():
        connection.putheader(name, value)
    connection.endheaders()
    answer = connection.getresponse()
    found = {name.lower(): value for name, value in answer.getheaders()}
    body = answer.read()
    connection.close()
    return f"{answer.status} {answer.reason}", found, body


def _resident(port: int) -> float:
    """What the worker of the server at a port holds in memory, in MiB."""
    listing = subprocess.run(  # noqa: S603  # our own words
        ["ss", "--listening", "--tcp", "--numeric", "--processes", f"sport = :{port}"],  # noqa: S607  # from the path
        check=True,
        capture_output=True,
        text=True,
    ).stdout
    return max(
        int(re.findall(r"VmRSS:\s+([0-9]+)", Path(f"/proc/{pid}/status").read_text())[0]) / 1024
        for pid in set(re.findall(r"pid=([0-9]+)", listing))
    )


def _measure(
    contests: list[Contest], folder: Path, tags: dict[str, str], rounds: int, seconds: int
) -> dict[tuple[str, str], Result]:
    script = folder / "paths.lua"
    script.write_text(LUA)
    runs: dict[tuple[str, str], list[Result]] = {(contest.name, contest.form): [] for contest in contests}
    for _ in range(rounds):
        for contest in random.sample(contests, len(contests)):
            runs[contest.name, contest.form].append(_run(contest, script, tags, seconds))
    return {
        key: Result(median(run.rate for run in found), sorted(found, key=lambda run: run.rate)[len(found) // 2].high)
        for key, found in runs.items()
    }


def _run(contest: Contest, script: Path, tags: dict[str, str], seconds: int) -> Result:
    coding = FORMS[contest.form]
    tag = tags[contest.form]
    status, headers, _ = _ask(contest.port, contest.path, coding)
    if contest.form == "304":
        tag = headers.get("etag", tag)
        status = _ask(contest.port, contest.path, coding, tag)[0]
    expected = "304" if contest.form == "304" else "200"
    if contest.paths is None and not contest.name.startswith(("bare", "Flask")):
        assert status.startswith(expected), (contest, status)
    words = ["taskset", "--cpu-list", CLIENT_CORE, "wrk", "--threads", "1", "--connections", str(CONNECTIONS)]
    words += ["--duration", f"{seconds}s", "--latency", "--header", f"Accept-Encoding: {coding}"]
    words += ["--header", f"If-None-Match: {'*' if contest.paths else tag}"] if contest.form == "304" else []
    words += ["--script", str(script)] if contest.paths else []
    environment = os.environ | ({"BENCH_PATHS": str(contest.paths)} if contest.paths else {})
    words.append(f"http://127.0.0.1:{contest.port}{contest.path}")
    out = subprocess.run(words, check=True, capture_output=True, text=True, env=environment).stdout  # noqa: S603  # our own
    assert "Non-2xx" not in out, (contest, out)
    rate = re.search(r"Requests/sec:\s+([0-9.]+)", out)
    high = re.search(r"99%\s+(\S+)", out)
    assert rate
    assert high, out
    return Result(float(rate[1]), high[1])


if __name__ == "__main__":
    main()
