"""``vendors new``: a vendor's module, or a package around it, from a few answers."""

import sys
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime
from importlib.metadata import version
from pathlib import Path
from typing import Any, NoReturn, TypeVar

import click

from plugin_host.api import CookieUse, Data, Role, Service
from plugin_host.cli.output import refuse
from plugin_host.contract.scaffold import NewCookie, NewVendor, id_of, module_name, module_text, package_files
from plugin_host.contract.scorecard import STORING
from plugin_host.registry import built_ins, host_translations
from plugin_host.registry.countries import COUNTRIES
from plugin_host.registry.rules import HOST, ID, is_https, text_problems
from plugin_host.sections import SECTIONS

T = TypeVar("T")

KINDS: Mapping[str, type[Service]] = {kind.id: kind.service for section in SECTIONS for kind in section.kinds}
_ROLES = {role.value: role for role in (Role.CONTROLLER, Role.PROCESSOR, Role.SELF)}
_LIST = "separate several with commas"


@click.command()
@click.argument("name", required=False)
@click.option("--id", "vendor_id", help="Its id; made from the name unless stated.")
@click.option("--section", multiple=True, help=f"Kind of service, one of: {', '.join(KINDS)}. Several allowed.")
@click.option("--privacy-url", help="Address of its privacy statement, where you read the facts.")
@click.option("--read", help="Day on which you read it, as 2026-11-20.")
@click.option("--data", help=f"What it receives: codes such as name,email; {_LIST}.")
@click.option("--entity", help="The legal person, such as Veldpost B.V.; needs --country.")
@click.option("--country", help="Where that is established, as a code such as NL.")
@click.option("--website", help="Its website.")
@click.option("--role", help=f"Who decides about the data: {', '.join(_ROLES)}.")
@click.option("--cookie", multiple=True, help="name:purpose:days, such as _vp:statistics:30. Several allowed.")
@click.option("--host", multiple=True, help="Host that its code in shops' pages asks, such as js.veldpost.example.")
@click.option(
    "--stores-nothing", is_flag=True, help="It stores nothing on, and reads nothing from, the visitor's device."
)
@click.option("--third-party", type=click.Path(path_type=Path), help="New folder for a package of your own.")
@click.option("--ask/--no-ask", default=None, help="Ask for what is not stated; so it is in a terminal.")
def new(ask: bool | None, third_party: Path | None, *, stores_nothing: bool, **options: Any) -> None:
    """Write a vendor called NAME: a built-in module, or with --third-party a package that can be installed.

    What you do not know is left out, and the shop asked where it matters. The result passes its own tests at once.
    """
    stated = {key: ",".join(value) if isinstance(value, tuple) else value or "" for key, value in options.items()}
    asks = sys.stdin.isatty() if ask is None else ask
    vendor = _made(_asked(stated) if asks else _read(stated), stores_nothing=stores_nothing, asks=asks)
    if third_party is None:
        _write_module(vendor)
    else:
        _write_package(vendor, third_party)


@dataclass(frozen=True)
class Field:
    """One thing to be stated: its key, how to ask for it, and what reads an answer, raising ValueError."""

    key: str
    question: str
    read: Callable[[str], Any]

    @property
    def option(self) -> str:
        """The option that states it."""
        return "NAME" if self.key == "name" else f"--{self.key.replace('_', '-')}"


def _name(text: str) -> str:
    wrong = next(text_problems("name", text), None)
    if wrong:
        raise ValueError(wrong)
    if not ID.fullmatch(id_of(text)):
        raise ValueError(f"found {text!r}, which gives the id {id_of(text)!r}; state another with --id")
    return text


def _kinds(text: str) -> tuple[type[Service], ...]:
    return _codes(text, KINDS) or _needed(f"allowed: {', '.join(KINDS)}")


def _data(text: str) -> tuple[Data, ...]:
    known = {kind.value: kind for kind in Data}
    return _codes(text, known) or _needed(f"what does it receive? Allowed: {', '.join(known)}")


def _source(text: str) -> str:
    return _address(text) or _needed("a fact needs a source; state where you read it")


def _needed(message: str) -> NoReturn:
    raise ValueError(message)


def _address(text: str) -> str:
    if text and not is_https(text):
        raise ValueError(f"found {text!r}; allowed is an https address")
    return text


def _country(text: str) -> str:
    code = text.upper()
    if code and code not in COUNTRIES:
        raise ValueError(f"found {text!r}; allowed is a code of two letters of ISO 3166-1, such as NL")
    return code


def _role(text: str) -> Role | None:
    return next(iter(_codes(text, _ROLES)), None)


def _day(text: str) -> date | None:
    try:
        day = date.fromisoformat(text) if text else None
    except ValueError:
        raise ValueError(f"found {text!r}; allowed is a day such as 2026-11-20") from None
    if day and day > datetime.now(UTC).date():
        raise ValueError(f"found {text!r}, which is in the future; allowed is the day on which you read it")
    return day


def _cookies(text: str) -> tuple[NewCookie, ...]:
    return tuple(_cookie(part) for part in _split(text))


def _cookie(text: str) -> NewCookie:
    name, purpose, days = ["", "", *text.rsplit(":", 2)][-3:]
    uses = {use.value: use for use in CookieUse}
    if not name or purpose not in uses or not days.isdecimal():
        raise ValueError(f"found {text!r}; allowed: name:purpose:days, with a purpose of {', '.join(uses)}")
    return NewCookie(name=name, purpose=uses[purpose], days=int(days))


def _hosts(text: str) -> tuple[str, ...]:
    for host in _split(text):
        if not HOST.fullmatch(host):
            raise ValueError(f"found {host!r}; allowed is the name of a host in lower case, such as js.vendor.example")
    return _split(text)


FIELDS = (
    Field("name", "What is the vendor called?", _name),
    Field("section", f"Which kind of service is it? ({', '.join(KINDS)}; {_LIST})", _kinds),
    Field("privacy_url", "Where is its privacy statement? (https://…)", _source),
    Field("read", "On which day did you read it? (such as 2026-11-20; empty: not known)", _day),
    Field("entity", "Which legal person is it? (such as Veldpost B.V.; empty: not known)", str),
    Field("country", "In which country is that? (a code such as NL)", _country),
    Field("website", "What is its website? (https://…; empty: none)", _address),
    Field("role", f"Who decides about the data? ({', '.join(_ROLES)}; empty: not known)", _role),
    Field("data", f"Which data does it receive? ({', '.join(kind.value for kind in Data)}; {_LIST})", _data),
    Field(
        "cookie",
        "Which cookies does it set on the shop's visitors? (name:purpose:days, with a purpose of "
        f"{', '.join(use.value for use in CookieUse)}; {_LIST}; empty: none)",
        _cookies,
    ),
    Field(
        "host",
        f"Which hosts does its code in shops' pages ask? (such as js.vendor.example; {_LIST}; empty: none)",
        _hosts,
    ),
)
"""What is to be stated, in the order in which it is asked."""


def _read(stated: Mapping[str, str]) -> dict[str, Any]:
    """What the options state; exits with 2 and all that is wrong with them."""
    answers, wrong = _fixed(stated)
    for field in FIELDS:
        try:
            answers.setdefault(field.key, field.read(stated[field.key]))
        except ValueError as error:
            wrong.append(f"{field.option}: {error}")
    if bool(stated["entity"]) != bool(stated["country"]):
        wrong.append("--entity and --country go together: a legal person is established somewhere")
    if wrong:
        refuse(*wrong)
    return answers


def _asked(stated: Mapping[str, str]) -> dict[str, Any]:
    """What the options state, and answers to the rest; what cannot be used is asked again."""
    answers, wrong = _fixed(stated)
    if wrong:
        refuse(*wrong)
    for field in FIELDS:
        if field.key not in answers and not (field.key == "country" and not answers["entity"]):
            answers[field.key] = _answer(field, stated[field.key])
    return {"country": "", **answers}


def _fixed(stated: Mapping[str, str]) -> tuple[dict[str, Any], list[str]]:
    """The id where it is stated, which makes any name usable; and what is wrong with it."""
    vendor_id = stated["vendor_id"]
    if not vendor_id:
        return {}, []
    if not ID.fullmatch(vendor_id):
        return {}, [f"--id: found {vendor_id!r}; allowed: lower-case letters, digits, single hyphens, a letter first"]
    name = stated["name"]
    wrong = [f"NAME: {problem}" for problem in text_problems("name", name)]
    return {"vendor_id": vendor_id, "name": name}, wrong


def _answer(field: Field, text: str) -> Any:
    """Read what was stated, else ask until the answer can be used."""
    while True:
        try:
            return field.read(text or click.prompt(field.question, default="", show_default=False).strip())
        except ValueError as error:
            click.echo(f"{field.option}: {error}", err=True)
            text = ""


def _made(answers: Mapping[str, Any], *, stores_nothing: bool, asks: bool) -> NewVendor:
    """The vendor that the answers make; exits with 2 where they do not go together."""
    name, kinds = answers["name"], {kind.kind for kind in answers["section"]}
    vendor_id = answers.get("vendor_id") or id_of(name)
    if any(candidate.claim == vendor_id for candidate in built_ins()):
        refuse(f"--id: Clausula has a vendor {vendor_id!r} already; state another with --id")
    if asks and not answers["cookie"] and STORING & kinds and "advertising" not in kinds:
        stores_nothing = stores_nothing or click.confirm("Does it store nothing on the visitor's device?")
    wrong = _storing(kinds, named=bool(answers["cookie"]), nothing=stores_nothing)
    if wrong:
        refuse(wrong)
    return NewVendor(
        id=vendor_id,
        name=name,
        services=answers["section"],
        data=answers["data"],
        source=answers["privacy_url"],
        read=answers["read"],
        entity=answers["entity"],
        country=answers["country"],
        website=answers["website"],
        role=answers["role"],
        cookies=answers["cookie"],
        hosts=answers["host"],
        stores_nothing=stores_nothing,
    )


def _storing(kinds: set[str], *, named: bool, nothing: bool) -> str:
    """What is wrong with what is said of the visitor's device."""
    silent = ", ".join(sorted(STORING & kinds))
    if nothing and named:
        return "--stores-nothing: found with --cookie; allowed is one of them"
    if nothing and "advertising" in kinds:
        return "--stores-nothing: advertising cannot say so; name what it stores with --cookie"
    if silent and not named and not nothing:
        return f"--cookie: {silent} needs the names of its cookies, or --stores-nothing"
    return ""


def _split(text: str) -> tuple[str, ...]:
    return tuple(filter(None, map(str.strip, text.split(","))))


def _codes(text: str, known: Mapping[str, T]) -> tuple[T, ...]:
    """What the codes stand for, each once; capitals and spaces for underscores do not matter."""
    found = [part.lower().replace(" ", "_") for part in _split(text)]
    for code in found:
        if code not in known:
            raise ValueError(f"found {code!r}; allowed: {', '.join(known)}")
    return tuple(dict.fromkeys(known[code] for code in found))


def _write_module(vendor: NewVendor) -> None:
    folder = host_translations().parent / "vendors"
    if not folder.is_dir() or not (folder.parent / "plugin_host").is_dir():
        refuse(
            "a built-in vendor is written in a checkout of Clausula only; use --third-party FOLDER for one of your own"
        )
    path = folder / f"{module_name(vendor.id)}.py"
    _write({path: module_text(vendor)})
    click.echo(f"{path}: add what else you know, then run: clausula vendors check {vendor.id}")


def _write_package(vendor: NewVendor, folder: Path) -> None:
    if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
        refuse(f"{folder}: exists already; name a new or an empty folder")
    files = package_files(vendor, version("clausula"))
    _write({folder / path: text for path, text in files.items()})
    click.echo(f"{folder}: {len(files)} files. Then:")
    for line in (f"cd {folder}", "pip install --editable '.[test]'", "pytest", "clausula vendors check ."):
        click.echo(f"  {line}")


def _write(files: Mapping[Path, str]) -> None:
    for path, text in files.items():
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            with path.open("x", encoding="utf-8") as file:
                file.write(text)
        except OSError as error:
            refuse(f"{path}: {error.strerror or error}")
