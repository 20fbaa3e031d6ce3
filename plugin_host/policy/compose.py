"""Composition: a pure function from shop, sections, country, translations and language to a policy."""

from plugin_host.api.core import N_
from plugin_host.policy.clauses import vendor_sections
from plugin_host.policy.general.about import about
from plugin_host.policy.general.at_a_glance import at_a_glance
from plugin_host.policy.general.changes import changes
from plugin_host.policy.general.collect import collect
from plugin_host.policy.general.contact import contact
from plugin_host.policy.general.cookies import device
from plugin_host.policy.general.purposes import purposes
from plugin_host.policy.general.retention import retention
from plugin_host.policy.general.rights import rights
from plugin_host.policy.general.security import security
from plugin_host.policy.general.transfers import transfers
from plugin_host.policy.labels import LABELS
from plugin_host.policy.locales import locale_of
from plugin_host.policy.recipients import cookies as cookie_rows
from plugin_host.policy.recipients import recipients
from plugin_host.policy.tree import CookieRow, Policy, PolicySection, Recipient
from plugin_host.policy.words import Translate, Words
from plugin_host.policy.world import World


class Untranslated(Exception):  # noqa: N818  # a state of the catalogues, named as such
    """A policy cannot be composed in a language because messages lack a usable translation.

    ``messages`` holds pairs of domain and English message.
    """

    def __init__(self, language: str, messages: tuple[tuple[str, str], ...]) -> None:
        """Keep what is missing and word it."""
        shown = "; ".join(f"{domain}: {message[:60]!r}" for domain, message in messages[:5])
        super().__init__(f"{len(messages)} messages are not translated into {language}: {shown}")
        self.language = language
        self.messages = messages


def compose(world: World, language: str, translate: Translate) -> Policy:
    """Compose the policy in one language; raises Untranslated where a message lacks its translation."""
    words = Words(language, translate, locale_of(language), world.domains)
    rows, cookies = recipients(world, words), cookie_rows(world, words)
    policy = Policy(
        shop=world.shop.id,
        language=language,
        title=words.message(N_("Privacy policy")),
        name=world.shop.name,
        website=world.shop.website,
        sections=sections(world, words, rows, cookies, vendor_sections(world, words)),
        recipients=rows,
        cookies=cookies,
        labels={key: words.message(label) for key, label in LABELS.items()},
    )
    if words.missing:
        raise Untranslated(language, tuple(words.missing))
    return policy


def sections(
    world: World,
    words: Words,
    rows: tuple[Recipient, ...],
    cookies: tuple[CookieRow, ...],
    parties: tuple[PolicySection, ...],
) -> tuple[PolicySection, ...]:
    """All sections, given the tables and the sections about parties; one that says nothing is left out."""
    found = (
        about(world, words),
        at_a_glance(world, rows, words),
        collect(world, words),
        PolicySection(
            id="parties",
            title=words.message(N_("Parties with whom we work")),
            paragraphs=(
                words.message(
                    N_(
                        "We use other companies for some tasks. Here you can read which companies, what they do and "
                        "what data they get."
                    )
                ),
            ),
            sections=parties,
        )
        if parties
        else None,
        purposes(world, words),
        retention(world, words),
        transfers(world, words),
        rights(world, words),
        device(world, cookies, words),
        security(world, words),
        changes(world, words),
        contact(world, words),
    )
    return tuple(section for section in found if section is not None and not section.empty)
