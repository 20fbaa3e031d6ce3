"""A new vendor as source code: a module, or a package around it that can be installed and tests itself."""

import json
import re
import unicodedata
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from plugin_host.api import API, CookieUse, Data, Role, Service

WIDTH = 120
"""The longest line."""


@dataclass(frozen=True, kw_only=True)
class NewCookie:
    """A cookie by name, one of the common purposes, and its lifetime in days (0: the visit)."""

    name: str
    purpose: CookieUse
    days: int


@dataclass(frozen=True, kw_only=True)
class NewVendor:
    """What is known of a vendor that is to be written; empty and None mean not known.

    ``source`` is the address where all of it was read, on the day ``read``.
    """

    id: str
    name: str
    services: tuple[type[Service], ...]
    data: tuple[Data, ...]
    source: str
    read: date | None = None
    entity: str = ""
    country: str = ""
    website: str = ""
    role: Role | None = None
    cookies: tuple[NewCookie, ...] = ()
    hosts: tuple[str, ...] = ()
    stores_nothing: bool = False


def id_of(name: str) -> str:
    """The id that a name gives: lower case, hyphens for what is neither letter nor digit."""
    plain = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode().lower()
    return re.sub(r"[^a-z0-9]+", "-", plain).strip("-")


def module_name(vendor_id: str) -> str:
    """The name of a vendor's module."""
    return vendor_id.replace("-", "_")


def module_text(vendor: NewVendor) -> str:
    """The source code of a vendor's module."""
    return "\n".join((*_head(vendor), "", *_vendor(vendor), ""))


def _head(vendor: NewVendor) -> Iterator[str]:
    where = f" in {vendor.country}" if vendor.country else ""
    kinds = " and ".join(service.kind.replace("_", " ") for service in vendor.services)
    yield f'"""{_comment(vendor.name)}, {kinds}{where}."""'
    yield ""
    if vendor.read:
        yield "from datetime import date"
        yield ""
    names = {"Data", "Source", "Vendor", *(service.__name__ for service in vendor.services)}
    names |= {"Entity"} if vendor.entity else set()
    names |= {"Role"} if vendor.role else set()
    names |= {"Cookie", "CookieUse"} if vendor.cookies else set()
    names |= {"Host"} if vendor.hosts else set()
    names |= {"DeviceStorage"} if _storage(vendor) else set()
    yield from _import(sorted(names))
    yield ""
    yield f"PRIVACY = Source({_quoted(vendor.source)}, read={_date(vendor.read)})"


def _import(names: Sequence[str]) -> Iterator[str]:
    line = f"from plugin_host.api import {', '.join(names)}"
    if len(line) <= WIDTH:
        yield line
        return
    yield "from plugin_host.api import ("
    yield from (f"    {name}," for name in names)
    yield ")"


def _vendor(vendor: NewVendor) -> Iterator[str]:
    yield "VENDOR = Vendor("
    yield f"    api={API},"
    yield f"    id={_quoted(vendor.id)},"
    yield f"    name={_quoted(vendor.name)},"
    if vendor.entity:
        yield f"    entity=Entity({_quoted(vendor.entity)}, country={_quoted(vendor.country)}, sources=(PRIVACY,)),"
    yield "    privacy_url=PRIVACY.url,"
    if vendor.website:
        yield f"    website={_quoted(vendor.website)},"
    yield "    services=("
    for service in vendor.services:
        yield f"        {service.__name__}("
        yield from (f"            {line}" for line in _service(vendor, service))
        yield "        ),"
    yield "    ),"
    yield ")"


def _service(vendor: NewVendor, service: type[Service]) -> Iterator[str]:
    if vendor.role:
        yield f"role=Role.{vendor.role.name},"
    yield from _tuple("data", [f"Data.{kind.name}" for kind in vendor.data])
    if service in _storage(vendor):
        yield "storage=DeviceStorage.NONE,"
    if vendor.cookies:
        yield "cookies=("
        for one in vendor.cookies:
            yield f"    Cookie({_quoted(one.name)}, CookieUse.{one.purpose.name}, days={one.days}, sources=(PRIVACY,)),"
        yield "),"
    if vendor.hosts:
        yield "hosts=("
        yield from (f"    Host({_quoted(host)}, sources=(PRIVACY,))," for host in vendor.hosts)
        yield "),"
    yield "sources=(PRIVACY,),"


def _tuple(field: str, values: Sequence[str]) -> Iterator[str]:
    """A field that holds a tuple, in one line if that fits behind its indent."""
    line = f"{field}=({', '.join(values)}{',' if len(values) == 1 else ''}),"
    if len(line) + 12 <= WIDTH:
        yield line
        return
    yield f"{field}=("
    yield from (f"    {value}," for value in values)
    yield "),"


def _storage(vendor: NewVendor) -> tuple[type[Service], ...]:
    """The services that can say, and do say, that they store nothing on the visitor's device."""
    return tuple(service for service in vendor.services if vendor.stores_nothing and hasattr(service, "storage"))


def _quoted(text: str) -> str:
    return json.dumps(text, ensure_ascii=False)


def _comment(text: str) -> str:
    return "".join(c for c in text if c.isprintable()).replace("\\", "").replace('"', "'")


def _date(day: date | None) -> str:
    return f"date({day.year}, {day.month}, {day.day})" if day else "None"


def package_files(vendor: NewVendor, host_version: str) -> Mapping[str, str]:
    """The files of a package that holds the vendor, by path in its folder."""
    distribution, package = f"clausula-{vendor.id}", f"clausula_{module_name(vendor.id)}"
    values = {
        "DISTRIBUTION": distribution,
        "PACKAGE": package,
        "ID": vendor.id,
        "NAME": " ".join(vendor.name.split()),
        "VERSION": host_version,
    }
    texts = {path: _filled(text, values) for path, text in PACKAGE.items()}
    return {_filled(path, values): text for path, text in texts.items()} | {
        f"{package}/__init__.py": module_text(vendor),
        f"{package}/py.typed": "",
    }


def _filled(text: str, values: Mapping[str, str]) -> str:
    return re.sub(r"@(\w+)@", lambda match: values[match[1]], text)


PACKAGE: Mapping[str, str] = {
    "pyproject.toml": """\
[build-system]
requires = ["hatchling"]
build-backend = "hatchling.build"

[project]
name = "@DISTRIBUTION@"
version = "0.1.0"
description = "Privacy clause of @ID@ for Clausula"
readme = "README.md"
requires-python = ">=3.11"
dependencies = ["clausula>=@VERSION@"]

[project.optional-dependencies]
test = ["pytest>=8"]

[project.entry-points."plugin_host.vendors"]
@ID@ = "@PACKAGE@"

[tool.hatch.build.targets.wheel]
packages = ["@PACKAGE@"]
""",
    "README.md": """\
# @DISTRIBUTION@

The clause about @NAME@ in privacy policies that [Clausula](https://pypi.org/project/clausula/) composes.

```sh
pip install @DISTRIBUTION@
export CLAUSULA_PLUGINS=@DISTRIBUTION@
clausula vendors show @ID@
```

The facts are in `@PACKAGE@/__init__.py`, each with its source and the day on which somebody read it. To work on them:

```sh
pip install --editable '.[test]'
pytest
clausula vendors check .
```
""",
    "tests/test_contract.py": '''\
"""The plugin keeps the contract of Clausula."""

from plugin_host.testing import Check, contract


@contract("@DISTRIBUTION@")
def test_the_plugin_keeps_its_contract(check: Check) -> None:
    check()
''',
    "@PACKAGE@/translations/README.md": """\
# Translations

Needed only for texts of your own, which the module marks with `N_`. In the folder of the project, `clausula messages .` writes
a file for each language here; translate what is empty in it, and run the command again after each change of a text.
""",
    ".github/workflows/test.yml": """\
name: test
on:
  push:
  pull_request:
  schedule:
    - cron: "17 5 * * 1"
jobs:
  test:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v4
      - uses: actions/setup-python@v5
        with:
          python-version: "3.11"
      - run: pip install '.[test]'
      - run: clausula vendors check .
      - run: pytest
""",
    ".gitignore": "__pycache__/\n*.egg-info/\n*.whl\ndist/\n.venv/\n",
}
"""The files around the module; @NAMES@ are filled in."""
