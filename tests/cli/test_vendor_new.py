"""``clausula vendors new``: what it writes passes its own tests at once, and what it cannot use it says."""

import tomllib
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from plugin_host.api import CookieUse, Data, Role
from plugin_host.cli import vendor_new
from plugin_host.cli.vendor_new import KINDS
from plugin_host.contract.examine import examine, surroundings
from plugin_host.contract.scaffold import NewCookie, NewVendor, id_of, module_text, package_files
from plugin_host.contract.targets import find
from plugin_host.registry.rules import ID
from tests.cli.conftest import Cli

SOURCE = ("--privacy-url", "https://veldpost.example/privacy", "--read", "2026-10-02")
DATA = ("--data", "name,address")
SHIPPING = ("vendors", "new", "Veld Post", "--section", "shipping", *SOURCE, *DATA)


def faults(path: Path) -> list[str]:
    target = find(str(path))
    around = surroundings(target, languages=("nl", "de"), today=date(2026, 11, 20))
    return [f"{fault.check}: {fault.message}" for one in examine(target, around) for fault in one.faults]


@pytest.mark.parametrize("kind", KINDS)
def test_a_package_of_every_kind_passes_the_contract_at_once(cli: Cli, tmp_path: Path, kind: str) -> None:
    name = f"Veld {kind.replace('_', ' ')}"
    cookie = ("--cookie", "_vp:id:statistics:30") if kind in ("analytics", "advertising", "media") else ()
    cli.fine("vendors", "new", name, "--section", kind, *SOURCE, *DATA, *cookie, "--third-party", str(tmp_path / "new"))
    assert faults(tmp_path / "new") == []


def test_a_package_is_complete(cli: Cli, tmp_path: Path) -> None:
    said = cli.fine(*SHIPPING, "--third-party", str(tmp_path / "new"))
    files = {str(path.relative_to(tmp_path / "new")) for path in (tmp_path / "new").rglob("*") if path.is_file()}
    assert files == {
        "pyproject.toml",
        "README.md",
        ".gitignore",
        ".github/workflows/test.yml",
        "clausula_veld_post/__init__.py",
        "clausula_veld_post/py.typed",
        "clausula_veld_post/translations/README.md",
        "tests/test_contract.py",
    }
    project = tomllib.loads((tmp_path / "new" / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    assert project["name"] == "clausula-veld-post"
    assert project["entry-points"]["plugin_host.vendors"] == {"veld-post": "clausula_veld_post"}
    assert [line.strip() for line in said.splitlines()[1:]] == [
        f"cd {tmp_path / 'new'}",
        "pip install --editable '.[test]'",
        "pytest",
        "clausula vendors check .",
    ]


def test_what_is_stated_stands_in_the_module_with_its_source(cli: Cli, tmp_path: Path) -> None:
    stated = (
        "--entity",
        "Veldpost B.V.",
        "--country",
        "NL",
        "--role",
        "controller",
        "--website",
        "https://veldpost.example",
        "--host",
        "js.veldpost.example",
    )
    cli.fine(*SHIPPING, *stated, "--third-party", str(tmp_path / "new"))
    code = (tmp_path / "new" / "clausula_veld_post" / "__init__.py").read_text(encoding="utf-8")
    assert 'PRIVACY = Source("https://veldpost.example/privacy", read=date(2026, 10, 2))' in code
    assert 'entity=Entity("Veldpost B.V.", country="NL", sources=(PRIVACY,)),' in code
    assert "role=Role.CONTROLLER," in code
    assert "data=(Data.NAME, Data.ADDRESS)," in code
    assert 'website="https://veldpost.example",' in code
    assert 'Host("js.veldpost.example", sources=(PRIVACY,)),' in code


def test_what_is_not_stated_is_left_out(cli: Cli, tmp_path: Path) -> None:
    undated = [word for word in SHIPPING if word not in ("--read", "2026-10-02")]
    cli.fine(*undated, "--third-party", str(tmp_path / "new"))
    code = (tmp_path / "new" / "clausula_veld_post" / "__init__.py").read_text(encoding="utf-8")
    assert "read=None" in code
    for word in ("Entity", "role=", "website=", "Cookie", "Host", "import date"):
        assert word not in code


def test_a_built_in_vendor_is_one_module(cli: Cli, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("vendors", "plugin_host", "translations"):
        (tmp_path / name).mkdir()
    monkeypatch.setattr(vendor_new, "host_translations", lambda: tmp_path / "translations")
    cli.fine(*SHIPPING)
    assert [path.name for path in (tmp_path / "vendors").iterdir()] == ["veld_post.py"]
    assert faults(tmp_path / "vendors" / "veld_post.py") == []
    (line,) = cli.refused(*SHIPPING)
    assert "File exists" in line


def test_the_id_of_a_built_in_vendor_is_taken(cli: Cli, tmp_path: Path) -> None:
    words = ["Mollie" if word == "Veld Post" else word for word in SHIPPING]
    (line,) = cli.refused(*words, "--third-party", str(tmp_path / "new"))
    assert line == "--id: Clausula has a vendor 'mollie' already; state another with --id"
    cli.fine(*words, "--id", "mollie-post", "--third-party", str(tmp_path / "new"))


def test_outside_a_checkout_there_is_no_place_for_a_built_in_vendor(
    cli: Cli, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(vendor_new, "host_translations", lambda: tmp_path / "site-packages" / "translations")
    (line,) = cli.refused(*SHIPPING)
    assert "use --third-party FOLDER" in line


def test_in_a_terminal_it_asks_for_what_is_not_stated(cli: Cli, tmp_path: Path) -> None:
    answers = "Kijk\nMedia\nhttps://a.example/p\n\nA B.V.\nnl\n\nController\nip address, usage\n\n\ny\n"
    cli.fine("vendors", "new", "--ask", "--third-party", str(tmp_path / "new"), given=answers.encode())
    code = (tmp_path / "new" / "clausula_kijk" / "__init__.py").read_text(encoding="utf-8")
    assert "storage=DeviceStorage.NONE" in code
    assert faults(tmp_path / "new") == []


def test_an_answer_that_cannot_be_used_is_asked_again(cli: Cli, tmp_path: Path) -> None:
    answers = (
        "\nKijk\nchat\nmedia\nkijk.example\nhttps://a.example/p\n2199-01-01\n2026-10-02\nA B.V.\nNederland\nNL\n"
        "http://a.example\n\nboss\ncontroller\ne-mail\nemail\n_x\n_x:statistics:1\nhttps://a.example\njs.a.example\n"
    )
    result = cli("vendors", "new", "--ask", "--third-party", str(tmp_path / "new"), given=answers.encode())
    assert result.exit_code == 0, result.output
    for said in (
        "--section: found 'chat'",
        "--read: found '2199-01-01', which is in the future",
        "--cookie: found '_x'",
        "--host: found 'https://a.example'",
    ):
        assert said in result.stderr
    assert faults(tmp_path / "new") == []


def test_a_folder_with_something_in_it_is_not_touched(cli: Cli, tmp_path: Path) -> None:
    (tmp_path / "mine.txt").write_text("mine", encoding="utf-8")
    (line,) = cli.refused(*SHIPPING, "--third-party", str(tmp_path))
    assert "name a new or an empty folder" in line
    assert not (tmp_path / "pyproject.toml").exists()


MEDIA = ("vendors", "new", "Kijk", "--section", "media", *SOURCE, *DATA)


@pytest.mark.parametrize(
    ("words", "says"),
    [
        (("vendors", "new", "X", *SOURCE, *DATA), "--section: allowed: shop_software"),
        (
            ("vendors", "new", "X", "--section", "post", *SOURCE, *DATA),
            "--section: found 'post'; allowed: shop_software",
        ),
        (("vendors", "new", "X", "--section", "shipping", *SOURCE), "--data: what does it receive?"),
        (("vendors", "new", "X", "--section", "shipping", *DATA), "--privacy-url: a fact needs a source"),
        (
            (*SHIPPING, "--website", "http://a.example"),
            "--website: found 'http://a.example'; allowed is an https address",
        ),
        ((*SHIPPING, "--entity", "A B.V."), "--entity and --country go together"),
        ((*SHIPPING, "--country", "XX"), "--country: found 'XX'"),
        ((*SHIPPING, "--role", "boss"), "--role: found 'boss'; allowed: controller, processor, self"),
        ((*SHIPPING, "--id", "Veld_Post"), "--id: found 'Veld_Post'"),
        (("vendors", "new", "3", "--section", "shipping", *SOURCE, *DATA), "NAME: found '3', which gives the id '3'"),
        (("vendors", "new", "--section", "shipping", *SOURCE, *DATA), "NAME: name: no text"),
        ((*SHIPPING, "--read", "2199-01-01"), "--read: found '2199-01-01', which is in the future"),
        (
            (*SHIPPING, "--host", "https://a.example"),
            "--host: found 'https://a.example'; allowed is the name of a host",
        ),
        ((*SHIPPING, "--cookie", "_x:what:1"), "--cookie: found '_x:what:1'; allowed: name:purpose:days"),
        ((*SHIPPING, "--read", "yesterday"), "--read: found 'yesterday'"),
        (MEDIA, "--cookie: media needs the names of its cookies, or --stores-nothing"),
        ((*MEDIA, "--stores-nothing", "--cookie", "a:cart:1"), "--stores-nothing: found with --cookie"),
        (("vendors", "new", "<b>X</b>", "--section", "shipping", *SOURCE, *DATA), "name: HTML is not allowed"),
    ],
)
def test_what_cannot_be_used_is_said(cli: Cli, tmp_path: Path, words: tuple[str, ...], says: str) -> None:
    lines = cli.refused(*words, "--third-party", str(tmp_path / "new"))
    assert any(says in line for line in lines), lines
    assert not (tmp_path / "new").exists()


@settings(max_examples=100)
@given(name=st.text(min_size=1), entity=st.text(min_size=1), cookie=st.text(min_size=1))
def test_whatever_the_names_the_module_is_python_that_holds_them(name: str, entity: str, cookie: str) -> None:
    vendor = NewVendor(
        id="odd",
        name=name,
        services=(KINDS["analytics"], KINDS["shipping"]),
        data=tuple(Data),
        source="https://a.example",
        entity=entity,
        country="NL",
        role=Role.PROCESSOR,
        cookies=(NewCookie(name=cookie, purpose=CookieUse.STATISTICS, days=1),),
    )
    try:
        text = module_text(vendor)
        text.encode()
    except UnicodeEncodeError:
        return  # half of a character, which no terminal can send
    names: dict[str, object] = {}
    exec(compile(text, "odd", "exec"), names)  # noqa: S102  # our own code
    made = names["VENDOR"]
    assert (made.name, made.entity.name, made.services[0].cookies[0].name) == (name, entity, cookie)  # type: ignore[attr-defined]
    project = tomllib.loads(package_files(vendor, "1.0")["pyproject.toml"])
    assert project["project"]["dependencies"] == ["clausula>=1.0"]


@given(st.text())
def test_an_id_is_made_of_what_is_left_of_a_name(name: str) -> None:
    made = id_of(name)
    assert ID.fullmatch(made) or not made or made[0].isdigit()
