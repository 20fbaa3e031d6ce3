"""What changed in transfers out of the European Economic Area, told as question and answer (GDPR art. 13(1)(f))."""

from collections.abc import Iterator

from plugin_host.api.core import N_
from plugin_host.policy.changes.model import Change
from plugin_host.policy.changes.parties import Party
from plugin_host.policy.changes.plain import plain
from plugin_host.policy.changes.wording import Teller
from plugin_host.policy.recipients import NO_TRANSFER_KNOWN, TRANSFER_NOT_KNOWN
from plugin_host.policy.tree import Coded

UNKNOWN = "unknown"
NONE = "none"

QUESTION = N_("Does {vendor} bring data outside the European Economic Area (EEA)? Now: {after}. Before: {before}.")
OF_A_NEW_RECIPIENT = N_("Does data go outside the European Economic Area (EEA)? Answer: {transfer}.")
ANSWERS = {
    NONE: N_("no"),
    "adequacy": N_(
        "yes, to a country that protects data well enough, says the European Commission (adequacy decision)"
    ),
    "dpf": N_("yes, to a company that takes part in the EU–US Data Privacy Framework"),
    "scc": N_("yes, protected by a contract on the model of the European Commission (standard contractual clauses)"),
    "bcr": N_("yes, protected by rules for the whole group that the authorities approved (binding corporate rules)"),
    "art49": N_("yes, because what you ordered requires it (exception of article 49 GDPR)"),
    UNKNOWN: N_("yes, but we do not yet know on what legal ground"),
}
"""Answers by the code of the transfer."""
NOT_THAT_WE_KNOW = N_("no, as far as we know")
NOT_KNOWN = N_("we do not know")
PLACES = N_("{answer}; destination: {places}")


def transfer_changes(old: Party, new: Party, teller: Teller) -> Iterator[Change]:
    """The change of a recipient's transfer, if there is one; it is material unless nothing is known to leave now."""
    before, after = old.first.transfer, new.first.transfer
    if _same(before, after):
        return
    yield teller.change(
        "transfer-changed",
        QUESTION,
        {"vendor": new.name, "before": _answer(before, teller), "after": _answer(after, teller)},
        at=new.first.anchor,
        material=_may_leave(after, teller),
        vendor=new.first.vendor,
        name=new.name,
        before=(before,),
        after=(after,),
    )


def transfer_of_new(transfer: Coded, teller: Teller) -> str:
    """A sentence on the transfer of a new recipient; empty where nothing is known to leave."""
    said = {"transfer": _answer(transfer, teller)}
    return teller.say(OF_A_NEW_RECIPIENT, said) if _may_leave(transfer, teller) else ""


def _same(before: Coded, after: Coded) -> bool:
    """Whether the ground and the countries before its colon are the same; 'unknown' means several things."""
    if before.code != after.code:
        return False
    if before.code == UNKNOWN:
        return plain(before.text) == plain(after.text)
    return before.text.rpartition(": ")[0] == after.text.rpartition(": ")[0]


def _may_leave(transfer: Coded, teller: Teller) -> bool:
    return transfer.code != NONE and not _says(transfer, NO_TRANSFER_KNOWN, teller)


def _answer(transfer: Coded, teller: Teller) -> str:
    """The answer as plain text; the table's own words where the code is of another release."""
    if _says(transfer, NO_TRANSFER_KNOWN, teller):
        return plain(teller.words.message(NOT_THAT_WE_KNOW))
    if _says(transfer, TRANSFER_NOT_KNOWN, teller):
        return plain(teller.words.message(NOT_KNOWN))
    if transfer.code not in ANSWERS:
        return teller.shown(transfer)
    answer = plain(teller.words.message(ANSWERS[transfer.code]))
    places = plain(transfer.text.rpartition(": ")[0])
    return plain(teller.say(PLACES, {"answer": answer, "places": places})) if places else answer


def _says(transfer: Coded, message: str, teller: Teller) -> bool:
    """Whether the code 'unknown' stands for this."""
    return transfer.code == UNKNOWN and plain(transfer.text) == plain(teller.words.message(message))
