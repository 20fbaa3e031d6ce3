"""The words of the pages around a policy, by key; the policy itself brings its own.

Names and numbers stand after a colon and never inside a sentence, because inserted words break in
languages with inflection.
"""

from plugin_host.api.core import N_

WORDS: dict[str, str] = {
    "skip": N_("Skip to the text"),
    "languages": N_("Languages"),
    "all_versions": N_("All versions"),
    "other_forms": N_("Other forms of this policy"),
    "form_text": N_("Plain text"),
    "form_markdown": N_("Markdown"),
    "form_json": N_("JSON"),
    "print": N_("Print"),
    "version": N_("Version:"),
    "effective": N_("In force from:"),
    "published": N_("Published on:"),
    "current": N_("In force now"),
    "scheduled": N_("Not yet in force"),
    "withdrawn_on": N_("Withdrawn before it took effect, on:"),
    "changes": N_("What changed"),
    "changes_since": N_("What changed since version:"),
    "shop_says": N_("The shop says about it:"),
    "earlier_version": N_("Earlier version:"),
    "later_version": N_("Later version:"),
    "fingerprint": N_("Fingerprint of this version:"),
    "replaced": N_("No longer in force"),
    "replaced_on": N_("Replaced on:"),
    "see_current": N_("Go to the version that is in force now"),
    "which_day": N_("Which version was in force on this day?"),
    "show_day": N_("Show it"),
    "in_force_on": N_("In force at the end of this day:"),
    "also_that_day": N_("Other versions of that day:"),
    "no_such_page": N_("This page does not exist"),
    "no_such_shop": N_("There is no policy at this address. Please check the address, or ask the shop for it."),
    "no_such_language": N_("This policy is not available in the language that you asked for."),
    "no_such_version": N_("There is no such version of this policy in this language."),
    "not_comparable": N_("Only two versions that both exist in this language can be compared."),
    "same_version": N_("A version can only be compared with another version."),
    "nothing_that_day": N_("No version of this policy was in force on that day."),
    "available_in": N_("It is available in:"),
    "gone": N_("This policy is no longer here"),
    "gone_text": N_("The shop has ended the publication of its policy here. Please ask the shop for it."),
    "broken": N_("Something went wrong"),
    "broken_text": N_("This page cannot be shown at the moment. Please try again later."),
    "own_page": N_("Page of its own"),
    "sandboxed": N_(
        "Links to other websites and e-mail addresses do not open in this frame. They do on the policy's own page:"
    ),
    "embed": N_("Embed this policy"),
    "embed_text": N_(
        "For the shop: paste one of these into the page of your website where customers look for the policy. "
        "A new version appears there by itself."
    ),
    "element": N_("Frame that grows with the text"),
    "element_text": N_(
        "A small script makes the frame as high as the policy: no second scroll bar, and all of it on paper. "
        "Without JavaScript, customers see the link."
    ),
    "element_style": N_("Add this line to your style sheet, so that nothing moves when the policy appears:"),
    "pinned": N_("Or with a script that never changes, so that the browser can make sure of it:"),
    "iframe": N_("Frame of a fixed height"),
    "iframe_text": N_(
        "Works without JavaScript, and on pages that allow no scripts. The height is in pixels; change it as you like. "
        "On paper only the visible part appears, so keep the link below it."
    ),
    "fragment": N_("Text from your own server"),
    "fragment_text": N_(
        "Your server puts the text into your page: no frame, your own style, and search engines find it there. The "
        "program keeps a copy, asks from time to time whether it still holds, and shows it when we cannot be reached."
    ),
    "wordpress": N_("WordPress"),
    "wordpress_text": N_(
        "Paste the address on a line of its own in a page or post. WordPress limits what a frame may do: its "
        "links to other websites and e-mail addresses lead to the policy's own page, where they work."
    ),
    "may_frame": N_("These websites may show the policy in a frame:"),
    "may_frame_others": N_("List others, such as your blog, under embed_origins in the shop file."),
    "security_text": N_("If your website sends a Content-Security-Policy, allow this in it:"),
    "file_name": N_("Name of the file:"),
    "copy": N_("Copy"),
    "copied": N_("Copied"),
    "start_title": N_("Privacy policies of webshops"),
    "start_text": N_(
        "This server publishes the privacy policies of webshops. Follow the link on the website of your shop."
    ),
}

PICTURE: dict[str, str] = {
    "picture": N_("Where your data goes"),
    "picture_you": N_("You"),
    "picture_parties": N_("How many parties:"),
    "picture_for": N_("For:"),
    "picture_gets": N_("Gets:"),
    "picture_gives": N_("Gives us:"),
    "picture_others": N_("Other parties"),
    "picture_more": N_("Every detail is in the table:"),
    "data_contact": N_("Contact details"),
    "data_company": N_("Company details"),
    "data_birth": N_("Date of birth"),
    "data_account": N_("Account"),
    "data_order": N_("Order"),
    "data_payment": N_("Payment and finances"),
    "data_device": N_("Device"),
    "data_behaviour": N_("What you view and click"),
    "data_messages": N_("Messages and reviews"),
    "data_sensitive": N_("Sensitive data"),
    "data_other": N_("Other data"),
    "place_inside": N_("EU or EEA, as far as known"),
    "place_adequate": N_("Also outside EU and EEA, adequately protected"),
    "place_outside": N_("Also outside EU and EEA"),
    "place_unknown": N_("Not known whether outside EU and EEA"),
}
"""The words of the picture, with those of its data and places by their codes."""
