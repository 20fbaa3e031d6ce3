"""The difference between two versions: facts first, then the text that they do not explain."""

from plugin_host.api.core import N_
from plugin_host.policy.changes.facts import fact_changes
from plugin_host.policy.changes.model import Difference
from plugin_host.policy.changes.texts import Texts
from plugin_host.policy.changes.wording import Place, Teller, places
from plugin_host.policy.tree import Policy
from plugin_host.policy.words import Words

LABELS = {
    "material": N_("Changes that matter to you"),
    "other": N_("Other changes"),
    "none": N_("Nothing has changed."),
    "added": N_("added:"),
    "removed": N_("removed:"),
    "summary": N_("What the shop says about it"),
    "judged_material": N_("The shop counts this as a change that matters. Its reason:"),
    "judged_other": N_("The shop does not count this as a change that matters. Its reason:"),
}
"""Words around the changes. "Added" and "removed" stand before marked words, for who does not see the markup."""


def difference(before: Policy, after: Policy, words: Words) -> Difference:
    """Return what differs between two versions, in their language; messages without translation are in ``words.missing``.

    Raises ValueError where the policies and the words are not in one language.
    """
    languages = {before.language, after.language, words.language}
    if len(languages) > 1:
        raise ValueError(f"a difference is in one language, not in {', '.join(sorted(languages))}")
    teller = Teller(words, places(before, after), Place("title", after.title))
    facts = tuple(fact_changes(before, after, teller))
    texts = tuple(Texts(before, after, facts, teller).changes())
    return Difference(
        shop=after.shop,
        language=after.language,
        before=before.version,
        after=after.version,
        changes=(*facts, *texts),
        labels={key: words.message(label) for key, label in LABELS.items()},
    )
