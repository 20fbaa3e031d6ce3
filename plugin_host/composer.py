"""The one place where registry, catalogues, law and policy meet: from a shop file to policies and findings."""

import json
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date
from importlib.metadata import version
from zoneinfo import ZoneInfo

from plugin_host.catalogues import HOST, Catalogues
from plugin_host.jurisdictions import EEA, JURISDICTIONS
from plugin_host.jurisdictions.adequacy import ADEQUACY
from plugin_host.policy.cases import place
from plugin_host.policy.changes import Difference, difference
from plugin_host.policy.compose import Untranslated, compose
from plugin_host.policy.composition import Composition
from plugin_host.policy.facts_json import vendor_facts
from plugin_host.policy.findings import Finding, Severity, check
from plugin_host.policy.locales import locale_of
from plugin_host.policy.shop import Shop
from plugin_host.policy.shopfile import parse
from plugin_host.policy.shopfile.schema import json_schema
from plugin_host.policy.tree import Policy
from plugin_host.policy.words import Words
from plugin_host.policy.world import Operator, World
from plugin_host.registry import LoadedSection, Registry, discover, host_translations
from plugin_host.sections import SECTIONS


class SectionFailed(Exception):  # noqa: N818  # names what was found
    """Nothing can be composed, because the code of a third party's section raises; what is published stays."""

    def __init__(self, sections: tuple[LoadedSection, ...], error: Exception) -> None:
        """Name the sections, one of which it was, and the error."""
        named = ", ".join(f"{own.section.id} of {own.origin.source}" for own in sections)
        super().__init__(f"the section {named} failed: {type(error).__name__}: {error}"[:1000])


@dataclass(frozen=True, kw_only=True)
class Checked:
    """A shop's policies in the languages that are complete, its findings, and what is not translated."""

    world: World
    policies: tuple[Policy, ...]
    findings: tuple[Finding, ...]
    untranslated: tuple[Untranslated, ...] = ()

    @property
    def errors(self) -> tuple[tuple[str, str], ...]:
        """What forbids publishing, as (code, message)."""
        faults = [
            (finding.code, f"{finding.where}: {finding.message}")
            for finding in self.findings
            if finding.severity is Severity.ERROR
        ]
        return (*faults, *(("untranslated", str(missing)) for missing in self.untranslated))

    @property
    def warnings(self) -> tuple[str, ...]:
        """The codes of warnings that the shop has to accept; those for who keeps the vendors' modules are not its own."""
        return tuple(
            finding.code
            for finding in self.findings
            if finding.severity is Severity.WARNING and not finding.rule.maintainers
        )


@dataclass(frozen=True, kw_only=True)
class Composer:
    """Everything that composing needs, made once per app."""

    registry: Registry
    catalogues: Catalogues
    languages: frozenset[str]
    operator: Operator | None = None

    def read(self, data: bytes) -> Shop:
        """Read a shop file; raises ShopFileError."""
        return parse(data, self.registry, languages=self.languages)

    def schema(self) -> str:
        """The JSON Schema of shop files, with the vendors of this registry."""
        return json.dumps(json_schema(self.registry, languages=self.languages), ensure_ascii=False)

    def world(self, shop: Shop, today: date) -> World:
        """What a policy of this shop is written from, under the law of a day; raises SectionFailed."""
        with self._guarded(shop):
            return self._world(shop, today)

    @contextmanager
    def _guarded(self, shop: Shop) -> Iterator[None]:
        """The code of third parties runs here, where their sections are used."""
        try:
            yield
        except Untranslated:
            raise
        except Exception as error:
            brought = self._sections(shop)
            if not brought:
                raise
            raise SectionFailed(brought, error) from error

    def _world(self, shop: Shop, today: date) -> World:
        country = shop.controller.country
        adequate = (code for code, found in ADEQUACY.items() if found.limit is None and found.holds(today, country))
        return World(
            shop=shop,
            placed=place(shop, self.registry.sections),
            eea=EEA,
            jurisdictions=JURISDICTIONS,
            adequate=frozenset(adequate),
            operator=self.operator,
            section_domains={key: own.domain for key, own in self.registry.own_sections.items()},
            domains=self.registry.domains(),
        )

    def compose(self, shop: Shop, language: str, today: date) -> Policy:
        """Compose one language; raises Untranslated and SectionFailed."""
        world = self.world(shop, today)
        with self._guarded(shop):
            return compose(world, language, self.catalogues.translate)

    def check(self, shop: Shop, today: date, previous: Policy | None = None) -> Checked:
        """Compose every language of the shop and look for findings; raises SectionFailed."""
        world = self.world(shop, today)
        policies, missing = [], []
        with self._guarded(shop):
            for language in shop.languages:
                try:
                    policies.append(compose(world, language, self.catalogues.translate))
                except Untranslated as error:
                    missing.append(error)
            findings = check(world, policies, today, previous)
        return Checked(world=world, policies=tuple(policies), findings=findings, untranslated=tuple(missing))

    def difference(self, before: Policy, after: Policy) -> Difference:
        """What differs between two policies in one language."""
        words = Words(after.language, self.catalogues.translate, locale_of(after.language), self.registry.domains())
        return difference(before, after, words)

    def composition(self, draft: str, today: date, previous: Policy | None = None) -> Composition:
        """What publishing stores of a draft; raises ShopFileError and SectionFailed."""
        shop = self.read(draft.encode())
        checked = self.check(shop, today, previous)
        return Composition(
            policies=checked.policies,
            facts=vendor_facts(checked.world),
            timezone=ZoneInfo(shop.timezone),
            host_version=version("clausula"),
            plugin_versions=self._versions(shop),
            errors=checked.errors,
            warnings=checked.warnings,
        )

    def _versions(self, shop: Shop) -> dict[str, str]:
        vendors = [self.registry.loaded.get(use.vendor.id) for use in shop.uses]
        origins = [item.origin for item in (*vendors, *self._sections(shop)) if item]
        return {origin.source: origin.version for origin in origins}

    def _sections(self, shop: Shop) -> tuple[LoadedSection, ...]:
        """The sections of third parties that the shop uses."""
        used = {kind for use in shop.uses for kind in use.services}
        brought = self.registry.own_sections.values()
        return tuple(own for own in brought if used & {kind.id for kind in own.section.kinds})


def make_composer(plugins: Sequence[str] = (), operator: Operator | None = None) -> Composer:
    """Discover vendors and catalogues."""
    registry = discover(SECTIONS, plugins)
    catalogues = Catalogues({HOST: host_translations(), **registry.folders()})
    return Composer(
        registry=registry, catalogues=catalogues, operator=operator, languages=frozenset(catalogues.languages())
    )
