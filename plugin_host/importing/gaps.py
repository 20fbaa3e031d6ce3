"""What a shop file must have and an old policy does not say; values that no shop file may have, and those that say nothing."""

import re
import unicodedata
from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from plugin_host.importing.host import Host
from plugin_host.importing.toml import as_toml
from plugin_host.importing.values import Certainty, Path, Value, Values, as_file, is_answer
from plugin_host.policy.compose import Untranslated
from plugin_host.policy.shopfile import ShopFileError, keys
from plugin_host.policy.shopfile.problems import Problem
from plugin_host.policy.tree import Policy, PolicySection

STAND_INS: Mapping[tuple[str, ...], Any] = {
    ("shop", "id"): "shop",
    ("shop", "name"): "Shop",
    ("shop", "website"): "https://shop.example",
    ("shop", "languages"): ["en"],
    ("controller", "street"): "Street 1",
    ("controller", "postal_code"): "1000 AA",
    ("controller", "city"): "City",
    ("controller", "country"): "NL",
    ("controller", "email"): "shop@shop.example",
}
"""Stand for what is missing, while the rest is looked at; never written."""

_ROUNDS = 12
_INDEX = re.compile(r"other_vendors\[(\d+)\]")


def gaps(values: Values, languages: frozenset[str]) -> tuple[str, ...]:
    """Keys that a shop file must have and that are not known."""
    needed = {"shop": keys.shop_keys(languages), "controller": keys.CONTROLLER}
    found = [
        f"{table}.{key.name}"
        for table, known in needed.items()
        for key in known
        if key.required and (table, key.name) not in values
    ]
    country = values.get(("controller", "country"))
    if country is not None and country.value == "DE" and ("controller", "region") not in values:
        found.append("controller.region")
    return tuple(found)


def readable(values: Values, host: Host) -> dict[tuple[str, ...], Value]:
    """The values that make a shop file which can be read; those that it may not have are left out."""
    kept = {("shop", "id"): _id(values), **values} if ("shop", "name") in values else dict(values)
    for _ in range(_ROUNDS):
        try:
            _policy(kept, host)
        except ShopFileError as error:
            wrong = {path for problem in error.problems for path in kept if _meant(path, problem, kept)}
            wrong = wrong or {path for problem in error.problems for path in kept if _beside(path, problem)}
            if not wrong:
                return kept
            kept = {path: value for path, value in kept.items() if path not in wrong}
        except Untranslated:
            return kept
        else:
            return kept
    return kept


def silent(values: Values, host: Host) -> frozenset[Path]:
    """The answers of yes, no or none without which the policy would read the same: no sentence comes from them.

    A form that a question lists counts as said: without an answer the one that discloses most stands in the policy.
    """
    try:
        policy = _read(_policy(values, host))
    except (ShopFileError, Untranslated):
        return frozenset()
    yes_or_no = (path for path, item in values.items() if isinstance(item.value, bool) or item.value == "none")
    return frozenset(path for path in yes_or_no if is_answer(path) and _without(path, values, host) == policy)


def _without(path: Path, values: Values, host: Host) -> Policy | None:
    """The policy without one value; None where the others cannot do without it."""
    try:
        return _read(_policy({other: value for other, value in values.items() if other != path}, host))
    except (ShopFileError, Untranslated):
        return None


def _policy(values: Values, host: Host) -> Policy:
    """The policy of these values, with stand-ins for what is missing."""
    whole = {path: Value(path, value, Certainty.LIKELY) for path, value in STAND_INS.items()} | dict(values)
    if whole["controller", "country"].value == "DE":
        whole.setdefault(("controller", "region"), Value(("controller", "region"), "BE", Certainty.LIKELY))
    return host.compose(as_toml(as_file(whole)).encode(), whole["shop", "languages"].value[0])


def _read(policy: Policy) -> Policy:
    """A policy as people read it: without the facts for programs."""
    return replace(policy, sections=tuple(map(_read_section, policy.sections)))


def _read_section(section: PolicySection) -> PolicySection:
    clauses = tuple(replace(clause, facts={}) for clause in section.vendors)
    return replace(section, vendors=clauses, sections=tuple(map(_read_section, section.sections)))


def _id(values: Values) -> Value:
    name = values["shop", "name"]
    plain = unicodedata.normalize("NFKD", str(name.value).lower())
    slug = re.sub("[^a-z0-9]+", "-", "".join(c for c in plain if not unicodedata.combining(c))).strip("-")
    return Value(("shop", "id"), slug[:63].strip("-") if len(slug) > 1 else "shop", Certainty.LIKELY, name.evidence)


def _beside(path: tuple[str, ...], problem: Problem) -> bool:
    """Whether a value is an answer of the vendor to which a problem belongs, as where an answer asks for another."""
    where = problem.where.split("[")[0].split(".")
    named = path[0] == where[0] == "vendors" and path[1] == where[1] and path[2:] != ("services",)
    return named and (path[-1] in problem.found)


def _meant(path: tuple[str, ...], problem: Problem, kept: Values) -> bool:
    """Whether a problem is about the value of a path."""
    if index := _INDEX.match(problem.where):
        entries = list(dict.fromkeys(p[1:3] for p in kept if p[0] == "other_vendors"))
        entry = entries[int(index[1])] if int(index[1]) < len(entries) else None
        key = problem.where[index.end() :].lstrip(".").split("[")[0]
        return (
            path[1:3] == entry
            and path[0] == "other_vendors"
            and (key in ("", "name", "service") or path[3:4] == (key,))
        )
    where = problem.where.split("[")[0].split(".")
    return path[0] == where[0] and path[-1] == where[-1] and (path[0] != "vendors" or path[1] == where[1])
