"""Transfers out of the EEA, with the mechanism for each recipient (GDPR art. 13(1)(f))."""

from typing import Any

from plugin_host.api.core import N_, Case, TransferKind
from plugin_host.policy.general.writing import items, paragraph
from plugin_host.policy.tree import PolicySection
from plugin_host.policy.words import Words
from plugin_host.policy.world import World

MECHANISMS = {
    TransferKind.ADEQUACY: N_(
        "**{vendor}.** Where data goes: {destination}. The European Commission has decided that data is "
        "adequately protected there (adequacy decision)."
    ),
    TransferKind.DPF: N_(
        "**{vendor}.** Where data goes: {destination}. This company is certified under the EU–US Data Privacy "
        "Framework (checked on {checked})."
    ),
    TransferKind.SCC: N_(
        "**{vendor}.** Where data goes: {destination}. The data is protected by a contract that follows the model of "
        "the European Commission (standard contractual clauses)."
    ),
    TransferKind.BCR: N_(
        "**{vendor}.** Where data goes: {destination}. The data is protected by rules for the whole group that the "
        "authorities have approved (binding corporate rules)."
    ),
    TransferKind.ART49: N_(
        "**{vendor}.** Where data goes: {destination}. This is needed for what you ordered (exception of article 49 GDPR)."
    ),
}
"""One sentence per mechanism."""

UNKNOWN = N_("**{vendor}.** Where data goes: {destination}. We do not yet know on what legal ground; ask us.")
DELIVERIES = N_(
    "**Deliveries outside the European Economic Area.** If you have an order delivered there, your name and address go "
    "there too. This is needed for the contract with you."
)
NOT_NAMED = N_("countries that it does not name")
COPY = N_("You can get a copy [here]({copy_url}).")
ASK = N_("You can ask us for a copy.")


def transfers(world: World, words: Words) -> PolicySection | None:
    """Write one item per recipient; None where nothing leaves the EEA."""
    said = [_one(item.case, world, words) for item in world.transfers()]
    if world.shop.practices.deliveries_outside_eea is True:
        said.append(words.say(DELIVERIES))
    found = tuple(dict.fromkeys(items(said)))
    if not found:
        return None
    return PolicySection(
        id="transfers",
        title=words.message(N_("Transfers outside the European Economic Area")),
        paragraphs=(
            *paragraph(
                words.say(
                    N_(
                        "The same law protects your data everywhere in the European Economic Area (EEA): the European "
                        "Union, Norway, Iceland and Liechtenstein."
                    )
                ),
                words.say(
                    N_("Elsewhere other laws apply, and authorities there can demand access to data under those laws.")
                )
                if any(world.ground(item.case) is not TransferKind.ADEQUACY for item in world.transfers())
                else None,
            ),
            words.message(N_("Some data also goes outside the EEA:")),
        ),
        items=found,
    )


def _one(case: Case[Any], world: World, words: Words) -> str | None:
    kind, stated = world.ground(case), case.facts.transfer
    if stated is not None and stated.kind is TransferKind.NONE:
        stated = None
    places = world.destinations(case)
    own = case.party.entity if case.party.country in places else ""
    importer = (stated.importer if stated else "") or own
    destination = ", ".join(filter(None, (importer, words.listed([words.country(place) for place in places]))))
    values = {
        "vendor": case.party.name,
        "destination": destination or words.message(NOT_NAMED),
        "checked": words.date(stated.checked) if stated and stated.checked else "",
        "copy_url": stated.copy_url if stated else "",
    }
    said = words.say(MECHANISMS[kind], values) if kind in MECHANISMS else None
    if said is None:
        return words.say(UNKNOWN, values)
    copy = (words.say(COPY, values) or words.say(ASK)) if kind in (TransferKind.SCC, TransferKind.BCR) else None
    return f"{said} {copy}" if copy else said
