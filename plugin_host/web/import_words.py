"""The words of the page that reads an old policy, by key. Numbers and names stand after a colon, as in ``words``."""

from plugin_host.api.core import N_
from plugin_host.importing.outcome import AMBIGUOUS, NOT_TAKEN_OVER
from plugin_host.importing.unreadable import REFUSALS

IMPORT: dict[str, str] = {
    "title": N_("Read the policy you have"),
    "intro": N_(
        "Paste the privacy policy of your shop, or choose its file. You will see what is wrong with it, and get a shop file "
        "with the answers that it already gives. Your new policy starts from that."
    ),
    "text": N_("The text of your policy"),
    "file": N_("Or its file"),
    "formats": N_("Plain text, HTML, Markdown or PDF; in Dutch, English or German."),
    "most_bytes": N_("Largest file, in megabytes:"),
    "most_characters": N_("Longest text, in characters:"),
    "most_seconds": N_("It takes a few seconds. Most seconds until you have an answer:"),
    "send": N_("Read it"),
    "handling": N_(
        "Your text is read in memory, answered and forgotten. Nothing of it is stored or logged, and nobody else gets it. "
        "What you want to keep, you download yourself."
    ),
    "problem": N_("That did not work"),
    "still_there": N_("Your text still stands below."),
    "not_there": N_("Please choose the file again; browsers do not let a page do that for you."),
    "nothing_sent": N_("There is nothing to read yet. Paste the text of your policy, or choose its file."),
    "both_sent": N_(
        "You sent a text and a file as well. Empty one of the two, so that it is clear which one you mean."
    ),
    **{why.value: text for why, text in REFUSALS.items()},
    "busy": N_("Others are having a policy read just now. Please try again in half a minute."),
    "result": N_("What your policy says"),
    "language_found": N_("Language:"),
    "name": N_("Shop:"),
    "company": N_("Company:"),
    "website": N_("Website:"),
    "address": N_("Address:"),
    "email": N_("E-mail:"),
    "phone": N_("Phone:"),
    "sure": N_("Answers that it clearly gives:"),
    "likely": N_("Answers that are likely; please check:"),
    "fault_count": N_("Faults found:"),
    "unplaced_count": N_("Sentences that were not taken over:"),
    "ours": N_("Clausula composed this text, so its answers could be read back."),
    "contents": N_("On this page"),
    "parties": N_("Who gets data"),
    "no_parties": N_("No party that gets data was recognised. Add those that you work with."),
    "other_parties": N_("Clausula does not know these yet; check what the shop file says about them:"),
    "missing": N_("Still missing"),
    "missing_text": N_("Your policy does not say this, and a shop file needs it:"),
    "faults": N_("What is wrong with the old text"),
    "faults_text": N_("Rules found these, not a lawyer: some may be wrong, and others may be overlooked."),
    "no_faults": N_("Nothing was found. That is no promise that nothing is wrong."),
    "reads": N_("Your text:"),
    "but_also": N_("But also:"),
    "proper": N_("It is called:"),
    "doubtful": N_("Please check whether this is so: it was told by the words alone."),
    "law": N_("Law:"),
    "instead": N_("From now on:"),
    "more": N_("More like these:"),
    "ambiguous": N_("What your text leaves open"),
    "ambiguous_text": AMBIGUOUS,
    "check": N_("Please check these answers"),
    "check_text": N_("They follow from your text, but it does not say them in so many words."),
    "unsaid": N_("Answers that add nothing"),
    "unsaid_text": N_("The new policy says this already, or leaves it unsaid. See whether you miss something."),
    "unplaced": N_("What was not taken over"),
    "unplaced_text": NOT_TAKEN_OVER,
    "shop_file": N_("Your shop file"),
    "shop_file_text": N_("Above each answer stands the sentence that it came from, and how sure it is."),
    "download": N_("Download the shop file"),
    "kept": N_("It is not stored here. If you close this page without downloading it, it is gone."),
    "show_file": N_("Show the shop file"),
    "next": N_("What to do now"),
    "next_read": N_("Read the shop file and correct what is not true. What stands there, your policy will say."),
    "next_fill": N_("Fill in what is missing, and answer what is still open."),
    "next_send": N_("Send it to whoever runs Clausula for you. With this command they take it in:"),
    "preview": N_("How your new policy would look"),
    "preview_text": N_("A draft from these answers, published nowhere. What is still open is left out."),
    "preview_show": N_("Show the draft"),
    "preview_missing": N_("It can be shown as soon as the shop file has what is missing."),
    "preview_failed": N_("It cannot be shown yet: some answers do not go together."),
    "again": N_("Read another policy"),
    "offer": N_("Do you have a policy already? See what is wrong with it:"),
}
"""Refusals stand under the codes of ``Why``."""
