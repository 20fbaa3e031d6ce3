"""The manual of the shop file, in Markdown, made from what reads it. docs/shop-file.md is this text."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from enum import Enum
from typing import Any

from plugin_host.api import Ask, Criterion, Data, Service, Start
from plugin_host.api.core import Section, Worded
from plugin_host.policy.shopfile import keys, places
from plugin_host.policy.shopfile.answers import reader_of
from plugin_host.policy.shopfile.cookies import COOKIE, Cookies
from plugin_host.policy.shopfile.other_vendors import PARTY, SERVICE, Keeping, service_keys, services_of
from plugin_host.policy.shopfile.readers import Choice, Many, Reader, Whole, YesNo
from plugin_host.policy.shopfile.records import Record
from plugin_host.policy.shopfile.tables import Key
from plugin_host.policy.shopfile.transfers import TRANSFER
from plugin_host.policy.shopfile.vendors import SHOP_SOFTWARE

_START = f"""# The shop file

A shop file is a text file in [TOML](https://toml.io/) that says who a shop is, which vendors it uses and how it works.
`clausula shop new` writes one to fill in; `clausula check` says what is wrong with it.
`clausula shop schema` prints its JSON Schema, for editors that check while you type; a server gives it at
`/shop.schema.json` too.

- Unknown keys are errors, so that a slip of the pen never drops a sentence.
- A key that is not required can be left out. What nobody said is never stated: the sentence is left out or, where the
  law wants it, a [finding](findings.md) asks for it. Of forms that exclude each other, the one that discloses most holds.
- A text stands on one line. Placeholders such as `XXX` or `[NAME]` are refused.
- Countries are two capital letters (ISO 3166-1), such as `"NL"`.
- `[appearance]`, `shop.timezone`, `shop.embed_origins` and `shop.updates` are settings of the shop, never part of a
  version's text; all but the time zone take effect with `clausula shop put`, without publishing.

## Overview

| part | required | what it is |
| --- | --- | --- |
| `schema` | yes | The number of this format: `schema = {keys.SCHEMA_NUMBER}`, at the top of the file. |
| `[shop]` | yes | The shop. |
| `[controller]` | yes | Who is responsible for the data. |
| `[privacy_contact]` | no | Whom customers ask about privacy, if not the controller's address. |
| `[data_protection_officer]` | no | The data protection officer, if there is one. |
| `[representative]` | no | The representative in the European Economic Area of a shop established outside it. |
| `[retention]` | no | How long the shop keeps what. |
| `[practices]` | no | What the shop does itself. |
| `[vendors.<id>]` | no | A vendor that Clausula knows, by its id. |
| `[[other_vendors]]` | no | A party that Clausula does not know. |
| `[appearance]` | no | How the framed policy looks. |
"""

_VENDORS = """## `[vendors.<id>]`

One table for each vendor, named by its id; `clausula vendors` lists them. `clausula vendors show ID` shows what a vendor
states and what it asks, its own questions included.

| key | type | allowed | meaning |
| --- | --- | --- | --- |
| `services` | list of codes | services that this vendor offers | Which of its services the shop uses; by default the first. |
| `hosted_by` | text | the id of a vendor of this file that hosts | Shop software only: who hosts it, if that is another \
company. By default the only vendor that hosts; needed where several do. |

Every other key answers a question of the chosen services. An answer counts for every chosen service that asks it;
`[vendors.<id>.<service>]` answers for one service only. An answer for a service that is not chosen is an error.

```toml
[vendors.transip]
services = ["hosting", "business_email"]
agreement = true                  # answers both services

[vendors.transip.hosting]
log_days = 14                     # answers hosting only
```

## `[[other_vendors]]`

A party without a module; repeat the table for each party and service. Entries of equal name are one party: what they say
of its address must agree. A party of unknown country is never taken for one inside the European Economic Area. A service
that a vendor of Clausula's offers is an error here, by its name or another name of it; `[vendors.<id>]` is its place.
"""

_COOKIES = f"""### `cookies`

What the service stores on, or reads from, the visitor's device: one table for each cookie, in a list or under
`[[other_vendors.cookies]]`. Advertising, media, and statistics whose `storage` is not `"none"` cannot be published without
it. Without `days` and `minutes` the lifetime is not known, which is a finding unless the cookie is essential.

```toml
[[other_vendors]]
service = "analytics"
name = "Party"
cookies = [
  {COOKIE.example},
]
```
"""

_TRANSFER = f"""### `transfer`

Where data leave the European Economic Area, and on what ground: `transfer = {TRANSFER.example}`.
It takes the place of the question `transfer_ground`, which knows no importer and no address of a copy.
"""

_QUESTIONS = """## Questions by kind of service

What a kind of service asks about a party under `[[other_vendors]]`. A vendor of Clausula's answers some of these itself,
offers some of the answers only, and may ask more: `clausula vendors show ID` tells. A kind that is not listed asks nothing
of its own.
"""

_LISTS: Mapping[type[Worded], str] = {Data: "data", Criterion: "criteria", Start: "starts"}
"""Headings of the lists of codes that are too long for a table's cell."""


def manual(sections: Sequence[Section], languages: frozenset[str]) -> str:
    """Give the manual for these sections and for policies in these languages."""
    return "\n".join(_lines(sections, languages))


def _lines(sections: Sequence[Section], languages: frozenset[str]) -> Iterator[str]:
    yield _START
    tables: Mapping[str, Sequence[Key]] = {
        "[shop]": keys.shop_keys(languages),
        "[controller]": keys.CONTROLLER,
        "[privacy_contact]": keys.CONTACT,
        "[data_protection_officer]": keys.CONTACT,
        "[representative]": keys.REPRESENTATIVE,
        "[retention]": keys.RETENTION,
        "[practices]": keys.PRACTICES,
        "[appearance]": keys.APPEARANCE,
    }
    for heading, table in tables.items():
        yield f"## `{heading}`\n"
        yield from _table(table)
    yield _VENDORS
    kinds = services_of(sections)
    yield from _table((Key("service", Choice(dict.fromkeys(kinds, "")), "What it does; below.", required=True), *PARTY))
    yield "What may differ between the services of a party, next to the questions below:\n"
    asked = {kind: _asked(service) for kind, service in kinds.items()}
    common = set.intersection(*(set(questions) for questions in asked.values()))
    everywhere = next(iter(asked.values()))
    yield from _table([*SERVICE, *(key for name, key in everywhere.items() if name in common)])
    yield _COOKIES
    yield from _table(COOKIE.keys)
    yield _TRANSFER
    yield from _table(TRANSFER.keys)
    yield _QUESTIONS
    titles = {kind.id: kind.title for section in sections for kind in section.kinds}
    for kind, questions in asked.items():
        own = [key for name, key in questions.items() if name not in common]
        if own:
            yield f"### `{kind}` ({titles[kind]})\n"
            yield from _table(own)
    yield "## Codes\n"
    yield from _codes()


def _asked(service: Service) -> Mapping[str, Key]:
    """Give what an entry can say of this kind of service besides what it says of every kind."""
    common = {key.name for key in SERVICE}
    stated = {key.name: key for key in service_keys(service) if key.name not in common}
    questions = {key: _question(key, ask) for key, ask in service.questions().items() if key not in common}
    asked = {**questions, **stated}
    if service.kind == SHOP_SOFTWARE:
        return {"hosted_by": Key("hosted_by", Choice({}), "Who hosts it; as under `[vendors.<id>]`."), **asked}
    return asked


def _question(key: str, ask: Ask[Any]) -> Key:
    condition = ask.only_if
    if condition is None:
        return Key(key, reader_of(ask), ask.question)
    answers = " or ".join(f"`{_coded(answer)}`" for answer in condition.answers)
    return Key(key, reader_of(ask), f"{ask.question} (Only if `{condition.ask.key}` is {answers}.)")


def _coded(answer: object) -> str:
    value = answer.value if isinstance(answer, Enum) else answer
    return str(value).lower() if isinstance(value, bool) else f'"{value}"'


def _table(table: Iterable[Key]) -> Iterator[str]:
    yield "| key | type | allowed | meaning |"
    yield "| --- | --- | --- | --- |"
    for key in table:
        about = f"{key.about} **Required.**" if key.required else key.about
        cells = (f"`{key.name}`", _type(key.reader), _allowed(key.reader), about)
        yield f"| {' | '.join(cell.replace('|', chr(92) + '|') for cell in cells)} |"
    yield ""


def _type(reader: Reader[Any]) -> str:
    match reader:
        case YesNo():
            return "yes or no"
        case Whole():
            return "number"
        case Choice(options=options):
            return "code" if options else "text"
        case Many(item=item):
            return f"list of {_type(item)}s"
        case Keeping():
            return "code or table"
        case Cookies():
            return "list of tables"
        case Record():
            return "table"
        case _:
            return "text"


def _allowed(reader: Reader[Any]) -> str:
    match reader:
        case YesNo():
            return "`true`, `false`"
        case Choice(options=options) if not options:
            return "the id of a vendor of this file that hosts"
        case Choice(options=options):
            return _choice(options)
        case Many(item=item, least=least):
            return _allowed(item) + (f" (at least {least})" if least else "")
        case Keeping():
            return (
                "one of the [criteria](#criteria), or a period in `days`, `months` or `years` with one of the "
                '[starts](#starts): `{ years = 2, start = "order" }`'
            )
        case Cookies():
            return "[cookies](#cookies)"
        case Record():
            return "[a transfer](#transfer)"
        case _:
            return reader.allowed


def _choice(options: Mapping[str, Any]) -> str:
    if list(options) == list(places.STATES):
        return "[a German state](#german-states)"
    listed = _LISTS.get(type(next(iter(options.values()))))
    if listed:
        return f"[{listed}](#{listed})"
    explained = (f'`"{code}"` {value.text if isinstance(value, Worded) else ""}' for code, value in options.items())
    return "; ".join(map(str.rstrip, explained))


def _codes() -> Iterator[str]:
    lists: dict[str, Mapping[str, str]] = {
        heading: {member.value: member.text for member in kind} for kind, heading in _LISTS.items()
    }
    for heading, options in {**lists, "German states": places.STATES}.items():
        yield f"### {heading}\n"
        yield from (f'- `"{code}"`: {meaning}' for code, meaning in options.items())
        yield ""
