"""``vendors new``: a vendor's module, or a package around it, from a few answers."""

import sys
from collections.abc import Mapping
from datetime import date
from importlib.metadata import version
from pathlib import Path
from typing import Any, TypeVar

import click

from plugin_host.api import CookieUse, Data, Role, Service
from plugin_host.cli.output import refuse
from plugin_host.contract.scaffold import NewCookie, NewVendor, id_of, module_name, module_text, package_files
from plugin_host.contract.scorecard import STORING
from plugin_host.registry import host_translations
from plugin_host.registry.countries import COUNTRIES
from plugin_host.registry.rules import ID, is_https, text_problems
from plugin_host.sections import SECTIONS

T = TypeVar("T")

KINDS: Mapping[str, type[Service]] = {kind.id: kind.service for section in SECTIONS for kind in section.kinds}
_ROLES = {role.value: role for role in (Role.CONTROLLER, Role.PROCESSOR, Role.SELF)}
_LIST = "separate several with commas"


@click.command()
@click.argument("name")
@click.option("--id", "vendor_id", help="Its id; made from the name unless stated.")
@click.option(
    "--section", "sections", multiple=True, help=f"Kind of service, one of: {', '.join(KINDS)}. Several allowed."
)
@click.option("--privacy-url", help="Address of its privacy statement, where you read the facts.")
@click.option("--read", help="Day on which you read it, as 2026-11-20.")
@click.option("--data", help=f"What it receives: codes such as name,email; {_LIST}.")
@click.option("--entity", help="The legal person, such as Veldpost B.V.; needs --country.")
@click.option("--country", help="Where that is established, as a code such as NL.")
@click.option("--website", help="Its website.")
@click.option("--role", help=f"Who decides about the data: {', '.join(_ROLES)}.")
@click.option(
    "--cookie",
    "cookies",
    multiple=True,
    help="A cookie as name:purpose:days, such as _vp:statistics:30. Several allowed.",
)
@click.option(
    "--stores-nothing", is_flag=True, help="It stores nothing on, and reads nothing from, the visitor's device."
)
@click.option("--third-party", type=click.Path(path_type=Path), help="New folder for a package of your own.")
@click.option("--ask/--no-ask", default=None, help="Ask for what is not stated; so it is in a terminal.")
def new(name: str, ask: bool | None, third_party: Path | None, **stated: Any) -> None:
    """Write a vendor called NAME: a built-in module, or with --third-party a package that can be installed.

    What you do not know is left out, and the shop asked where it matters. The result passes its own tests at once.
    """
    answers = _asked(stated) if (sys.stdin.isatty() if ask is None else ask) else stated
    vendor = _read(name, answers)
    if third_party is None:
        _write_module(vendor)
    else:
        _write_package(vendor, third_party)


_QUESTIONS = {
    "sections": f"Which kind of service is it? ({', '.join(KINDS)}; {_LIST})",
    "privacy_url": "Where is its privacy statement? (https://…)",
    "read": "On which day did you read it? (such as 2026-11-20; empty: not known)",
    "entity": "Which legal person is it? (such as Veldpost B.V.; empty: not known)",
    "country": "In which country is that? (a code such as NL; empty: not known)",
    "website": "What is its website? (https://…; empty: none)",
    "role": f"Who decides about the data? ({', '.join(_ROLES)}; empty: not known)",
    "data": f"Which data does it receive? ({', '.join(kind.value for kind in Data)}; {_LIST})",
    "cookies": f"Which cookies does it set on the shop's visitors? (name:purpose:days; {_LIST}; empty: none)",
}
"""What is asked, in this order, by the option that states it."""


def _asked(stated: Mapping[str, Any]) -> dict[str, Any]:
    """What was stated, and answers to the rest."""
    answers = dict(stated)
    for key, question in _QUESTIONS.items():
        if not answers[key] and not (key == "country" and not answers["entity"]):
            said = click.prompt(question, default="", show_default=False).strip()
            answers[key] = (
                tuple(filter(None, map(str.strip, said.split(",")))) if key in ("sections", "cookies") else said
            )
    if not answers["cookies"] and STORING & set(answers["sections"]):
        answers["stores_nothing"] = click.confirm("Does it store nothing on the visitor's device?")
    return answers


def _read(name: str, answers: Mapping[str, Any]) -> NewVendor:
    """The vendor that the answers make; exits with 2 where one cannot be used."""
    vendor_id = answers["vendor_id"] or id_of(name)
    wrong = list(text_problems("name", name))
    if not ID.fullmatch(vendor_id):
        wrong.append(
            f"--id: found {vendor_id!r}; allowed: lower-case letters, digits and single hyphens, a letter first"
        )
    kinds = _codes("--section", answers["sections"], KINDS, wrong)
    data = _codes("--data", _split(answers["data"]), {kind.value: kind for kind in Data}, wrong)
    role = _codes("--role", _split(answers["role"]), _ROLES, wrong)
    country = _codes("--country", _split(answers["country"]), {code: code for code in sorted(COUNTRIES)}, wrong)
    if not kinds:
        wrong.append(f"--section: allowed: {', '.join(KINDS)}")
    if not data:
        wrong.append(f"--data: what does it receive? Allowed: {', '.join(kind.value for kind in Data)}")
    if not answers["privacy_url"]:
        wrong.append("--privacy-url: a fact needs a source; state where you read it")
    for option in ("privacy_url", "website"):
        if answers[option] and not is_https(answers[option]):
            wrong.append(f"--{option.replace('_', '-')}: found {answers[option]!r}; allowed is an https address")
    if bool(answers["entity"]) != bool(country):
        wrong.append("--entity and --country go together: a legal person is established somewhere")
    cookies = [_cookie(text, wrong) for text in answers["cookies"]]
    wrong += _storing({kind.kind for kind in kinds}, named=bool(cookies), nothing=answers["stores_nothing"])
    day = _day(answers["read"], wrong)
    if wrong:
        refuse(*wrong)
    return NewVendor(
        id=vendor_id,
        name=name,
        services=kinds,
        data=data,
        source=answers["privacy_url"],
        read=day,
        entity=answers["entity"] or "",
        country=country[0] if country else "",
        website=answers["website"] or "",
        role=role[0] if role else None,
        cookies=tuple(filter(None, cookies)),
        stores_nothing=bool(answers["stores_nothing"]),
    )


def _storing(kinds: set[str], *, named: bool, nothing: bool) -> list[str]:
    """What is wrong with what is said of the visitor's device."""
    silent = sorted(STORING & kinds)
    if nothing and named:
        return ["--stores-nothing: found with --cookie; allowed is one of them"]
    if nothing and "advertising" in kinds:
        return ["--stores-nothing: advertising cannot say so; name what it stores with --cookie"]
    if silent and not named and not nothing:
        return [f"--cookie: {', '.join(silent)} needs the names of its cookies, or --stores-nothing"]
    return []


def _split(text: str | None) -> tuple[str, ...]:
    return tuple(filter(None, (part.strip() for part in (text or "").split(","))))


def _codes(option: str, found: tuple[str, ...], known: Mapping[str, T], wrong: list[str]) -> tuple[T, ...]:
    """What the codes stand for, each once; notes those that are not known."""
    for code in found:
        if code not in known:
            wrong.append(f"{option}: found {code!r}; allowed: {', '.join(known)}")
    return tuple(dict.fromkeys(known[code] for code in found if code in known))


def _cookie(text: str, wrong: list[str]) -> NewCookie | None:
    name, purpose, days = ["", "", *text.rsplit(":", 2)][-3:]
    uses = {use.value: use for use in CookieUse}
    if not name or purpose not in uses or not days.isdecimal():
        wrong.append(f"--cookie: found {text!r}; allowed: name:purpose:days, with a purpose of {', '.join(uses)}")
        return None
    return NewCookie(name=name, purpose=uses[purpose], days=int(days))


def _day(text: str | None, wrong: list[str]) -> date | None:
    try:
        return date.fromisoformat(text) if text else None
    except ValueError:
        wrong.append(f"--read: found {text!r}; allowed is a day such as 2026-11-20")
        return None


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
