"""A shop file that can be published, and ways to spoil it."""

SHOP_FILE = """\
schema = 1

[shop]
id = "balkonbloem"
name = "Balkonbloem"
website = "https://balkonbloem.example"
languages = ["nl", "en", "de"]

[controller]
name = "Voorbeeld Handel B.V."
street = "Dorpsstraat 1"
postal_code = "1234 AB"
city = "Utrecht"
country = "NL"
email = "info@balkonbloem.example"

[retention]
order_years = 2
contact_months = 12
log_days = 30
request_years = 3

[practices]
compulsory_fields = ["name", "address", "email"]

[vendors.postnl]
contact = "email"
"""

ACCEPT = (
    *("--accept", "practice-unanswered=test"),
    *("--accept", "measure-unproven=test"),
    *("--accept", "law-unconfirmed=test"),
    *("--accept", "agreement-unconfirmed=test"),
    *("--accept", "question-unanswered=test"),
)
"""The warnings that this file and its variations have."""

WITH_ERRORS = SHOP_FILE.replace("order_years = 2\n", "")
"""Nothing says how long orders are kept, which forbids publishing."""


def changed(old: str, new: str) -> str:
    """The shop file with one thing written otherwise; fails where that is not in it."""
    assert SHOP_FILE.count(old) == 1, old
    return SHOP_FILE.replace(old, new)
