"""The words of a policy's tables and furniture, by key.

They belong to a policy's text: composing translates them into ``Policy.labels``, so that a format
needs no catalogue. Each stands alone, as a heading or before a value, and is never put into a sentence.
"""

from plugin_host.api.core.vocabulary import N_

LABELS: dict[str, str] = {
    "contents": N_("Contents"),
    "version": N_("Version:"),
    "effective": N_("In force from:"),
    "website": N_("Website:"),
    "sources": N_("Sources:"),
    "recipients_caption": N_("Who gets data from us, or gives us data"),
    "col_recipient": N_("Who"),
    "col_data": N_("What data"),
    "col_purpose": N_("Why"),
    "col_basis": N_("Legal basis"),
    "col_country": N_("Where"),
    "col_retention": N_("How long"),
    "cookies_caption": N_("Cookies and similar techniques"),
    "col_cookie": N_("Name"),
    "col_vendor": N_("From"),
    "col_cookie_purpose": N_("What for"),
    "col_lifetime": N_("How long"),
    "col_access": N_("Who can read it"),
    "col_consent": N_("Consent"),
}
