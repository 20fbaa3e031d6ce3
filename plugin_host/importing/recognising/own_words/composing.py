"""From answers to what we would write: a whole policy, or only what it says about one party."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from functools import cached_property
from typing import Any, TypeAlias

from babel import Locale

from plugin_host.api import Period
from plugin_host.importing.host import Host
from plugin_host.importing.recognising.own_words.texts import seen, squashed
from plugin_host.importing.recognising.own_words.units import Pieces, Unit
from plugin_host.importing.toml import as_toml
from plugin_host.importing.values import Certainty, Value, as_file
from plugin_host.policy.clauses import clause
from plugin_host.policy.compose import Untranslated, compose, sections
from plugin_host.policy.general.transfers import transfers
from plugin_host.policy.locales import locale_of
from plugin_host.policy.recipients import cookies, recipients
from plugin_host.policy.shop import Shop, Use
from plugin_host.policy.shopfile import ShopFileError, parse
from plugin_host.policy.shopfile.hosting import settle_hosts
from plugin_host.policy.shopfile.other_vendors import read_other_vendors
from plugin_host.policy.shopfile.problems import Problems
from plugin_host.policy.shopfile.vendors import read_vendors
from plugin_host.policy.tree import Policy
from plugin_host.policy.words import Words
from plugin_host.policy.world import World

Path: TypeAlias = tuple[str, ...]
Answers: TypeAlias = Mapping[Path, Any]
Units: TypeAlias = frozenset[Unit]

_COUNTRY, _REGION = ("controller", "country"), ("controller", "region")

BASE: Answers = {
    ("shop", "id"): "shop",
    ("shop", "name"): "Qshop",
    ("shop", "website"): "https://q.example",
    ("shop", "timezone"): "Europe/Amsterdam",
    ("controller", "street"): "Q 1",
    ("controller", "postal_code"): "1000 AA",
    ("controller", "city"): "Qcity",
    ("controller", "country"): "NL",
    ("controller", "email"): "q@q.example",
}
"""What a policy cannot be composed without, and a time zone, which no policy shows and some countries must state."""


def tables(answers: Answers) -> dict[str, Any]:
    """The tables of a shop file with these answers."""
    return as_file({path: Value(path, value, Certainty.EXACT) for path, value in answers.items()})


@dataclass
class Remembering(Words):
    """Words that remember lengths of time and dates: nothing else takes Babel so long."""

    periods: dict[Period, str] = field(default_factory=dict)
    dates: dict[date, str] = field(default_factory=dict)

    def period(self, period: Period) -> str:
        """A length of time: '30 days'."""
        found = self.periods.get(period)
        if found is None:
            found = self.periods[period] = super().period(period)
        return found

    def date(self, day: date) -> str:
        """A date in full: '20 November 2026'."""
        found = self.dates.get(day)
        if found is None:
            found = self.dates[day] = super().date(day)
        return found


@dataclass
class Composing:
    """Composes in one language; keeps what it read of shop files, for most of it is asked for again and again."""

    host: Host
    language: str
    pieces: Pieces = field(default_factory=Pieces)
    _periods: dict[Period, str] = field(default_factory=dict)
    _dates: dict[date, str] = field(default_factory=dict)
    _head: tuple[Answers, Shop | None] | None = None
    _heads: dict[str, Shop | None] = field(default_factory=dict)
    _uses: dict[str, Use | None] = field(default_factory=dict)

    @cached_property
    def locale(self) -> Locale:
        """Babel's locale of the language."""
        return locale_of(self.language)

    def shop(self, answers: Answers, uses: Iterable[Use | None] = ()) -> Shop | None:
        """A shop, None where no shop file says so."""
        head, used = self._shop(answers), list(uses)
        known = [use for use in used if use is not None]
        if head is None or len(known) < len(used):
            return None
        problems = Problems()
        settled = settle_hosts(known, problems, complete=True)
        return None if len(problems) else replace(head, uses=settled)

    def _shop(self, answers: Answers) -> Shop | None:
        """A shop without parties."""
        if self._head is not None and self._head[0] == answers:
            return self._head[1]
        whole = {**BASE, **answers, ("shop", "languages"): [self.language]}
        if whole[_COUNTRY] == "DE":
            whole.setdefault(_REGION, "BE")
        toml = as_toml(tables(whole))
        if toml not in self._heads:
            try:
                self._heads[toml] = parse(toml.encode(), self.host.registry, languages=self.host.languages)
            except ShopFileError:
                self._heads[toml] = None
        self._head = (dict(answers), self._heads[toml])
        return self._heads[toml]

    def use(self, answers: Answers) -> Use | None:
        """A party as these answers describe it, None where no shop file says so."""
        key = repr(sorted(answers.items(), key=lambda entry: entry[0]))
        if key not in self._uses:
            file, problems = tables(answers), Problems()
            used = [
                *read_vendors(file.get("vendors", {}), self.host.registry, problems),
                *read_other_vendors(file.get("other_vendors", []), self.host.registry, problems),
            ]
            self._uses[key] = used[0] if len(used) == 1 and not len(problems) else None
        return self._uses[key]

    def titles(self) -> dict[str, str]:
        """The titles of the sections about parties, without spaces, by the section's id."""
        shop = self.shop({})
        if shop is None:
            return {}
        world = self.host.world(shop)
        words = self._words(world)
        return {
            section.id: squashed(seen(words.message(section.title, world.domain(section))))
            for section in self.host.registry.sections
        }

    def title_of_parties(self) -> str:
        """The title above all of them, without spaces."""
        some = next(kind.id for section in self.host.registry.sections for kind in section.kinds)
        policy = self.policy({}, [{("other_vendors", "Qparty", some): {}}])
        sections = policy.sections if policy else ()
        titled = (section for section in sections if any(below.vendors for below in section.sections))
        return next((squashed(seen(section.title)) for section in titled), "")

    def policy(self, general: Answers, parties: Iterable[Answers] = ()) -> Policy | None:
        """A whole policy, None where no shop file says so."""
        shop = self.shop(general, map(self.use, parties))
        if shop is None:
            return None
        try:
            return compose(self.host.world(shop), self.language, self.host.translate)
        except Untranslated:
            return None

    def general(self, general: Answers, uses: Iterable[Use | None] = ()) -> Units | None:
        """What a policy says outside of the clauses and rows about parties."""
        shop = self.shop(general, uses)
        if shop is None:
            return None
        world = self.host.world(shop)
        words = self._words(world)
        written = sections(world, words, (), cookies(world, words), ())
        units = frozenset(unit for section in written for unit in self.pieces.of_section(section))
        return None if words.missing else units

    def about(
        self, party: Answers, general: Answers, hosts: Iterable[Answers], several: frozenset[str]
    ) -> Units | None:
        """What a policy says about one party. ``several`` are the kinds of service that the shop has more of."""
        used = self.use(party)
        shop = self.shop(general, (used, *map(self.use, hosts)))
        if shop is None or used is None:
            return None
        world = self.host.world(shop)
        placed = tuple(
            replace(item, case=replace(item.case, alone=item.kind.id not in several))
            for item in world.placed
            if item.vendor.id == used.vendor.id
        )
        words = self._words(world)
        units = frozenset(self._about(replace(world, placed=placed, operator=None), words))
        return None if words.missing else units

    def _words(self, world: World) -> Words:
        return Remembering(
            self.language, self.host.translate, self.locale, world.domains, periods=self._periods, dates=self._dates
        )

    def _about(self, world: World, words: Words) -> Iterator[Unit]:
        for item in world.placed:
            title = self.pieces.title(words.message(item.section.title, world.domain(item.section)))
            said = clause(item, world, words)
            yield from self.pieces.of_paragraphs(said.paragraphs, title, squashed(said.name))
        yield from self.pieces.of_recipients(recipients(world, words))
        yield from self.pieces.of_cookies(cookies(world, words))
        abroad = transfers(world, words)
        if abroad is not None:
            title = self.pieces.title(abroad.title)
            for text in abroad.items:
                yield from self.pieces.of_item(text, title)
            yield from self.pieces.of_order(abroad.items, title)
