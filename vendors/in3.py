"""in3, of Eindhoven, lets consumers pay in three parts; its company was called Capayable before."""

from plugin_host.api import (
    CreditCheck,
    Data,
    Decision,
    Entity,
    Onward,
    PayLater,
    Payments,
    Role,
    Source,
    Vendor,
)

STATEMENT = Source("https://payin3.eu/en/privacy-consumers-en/", read=None)
"""A translation of the Dutch statement of May 2022."""
STATEMENT_IDEAL = Source("https://ideal.nl/en/customer-privacy-statement-ideal-in3", read=None)
DEVICES = Source("https://www.payin3.nl/en/privacy-statement/", read=None)
CLAIMS = Source("https://payin3.eu/en/consumerprivacystatement-in3-finance/", read=None)
"""Of May 2022 too: the claims on customers are assigned to another company, with the data."""

VENDOR = Vendor(
    api=1,
    id="in3",
    name="in3",
    aliases=("iDEAL in3", "in3 Garant", "Capayable", "iDEAL in 3", "PayIn3", "Betaal in3", "in3.nl"),
    entity=Entity(
        "in3 NL B.V.",
        country="NL",
        address="Meerenakkerweg 1a, 5652 AR Eindhoven",
        sources=(STATEMENT, STATEMENT_IDEAL),
    ),
    privacy_url="https://payin3.eu/en/privacy-consumers-en/",
    website="https://payin3.eu",
    services=(
        Payments(
            role=Role.CONTROLLER,
            data=(
                *(Data.NAME, Data.ADDRESS, Data.CITY, Data.EMAIL, Data.PHONE),
                *(Data.DATE_OF_BIRTH, Data.ORDER, Data.PAYMENT, Data.IP_ADDRESS, Data.DEVICE),
            ),
            pay_later=PayLater.OWN,
            credit_check=CreditCheck.VENDOR,
            # "Automated credit check" is the heading under which the statement tells how in3 decides.
            decision=Decision.AUTOMATED,
            onward=(Onward.PARTNERS,),
            sources=(STATEMENT, STATEMENT_IDEAL, DEVICES, CLAIMS),
        ),
    ),
)
