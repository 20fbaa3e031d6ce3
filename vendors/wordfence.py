"""Wordfence, a firewall for shops on WordPress, by Defiant from the United States.

The firewall runs at the shop; what Defiant receives depends on whether the shop takes part in its network.
"""

from datetime import date

from plugin_host.api import (
    N_,
    Ask,
    Data,
    Entity,
    Role,
    Security,
    Source,
    Text,
    Transfer,
    TransferKind,
    Vendor,
)

TERMS = Source("https://www.wordfence.com/terms-of-use/", read=None, dated=date(2023, 8, 24))
GDPR = Source("https://www.wordfence.com/help/general-data-protection-regulation/", read=None)
FIREWALL = Source("https://www.wordfence.com/help/firewall/", read=None)
SENT = Source("https://docs.wordfence.com/index905c.html", read=None, dated=date(2015, 8, 30))
"""For older versions of Wordfence; the option has kept its name."""

NETWORK: Ask[bool] = Ask("security_network", N_("Do you take part in the Wordfence Security Network?"), bool)

VENDOR = Vendor(
    api=1,
    id="wordfence",
    name="Wordfence",
    aliases=("Wordfence Security", "Defiant"),
    entity=Entity("Defiant, Inc.", country="US", sources=(TERMS, GDPR)),
    website="https://www.wordfence.com",
    services=(
        Security(
            role=Role.PROCESSOR,
            data=(Data.IP_ADDRESS,),
            transfer=Transfer(
                kind=TransferKind.SCC, country="US", importer="Defiant, Inc.", copy_url=GDPR.url, sources=(GDPR,)
            ),
            terms_url=GDPR.url,
            texts=(
                Text(
                    N_(
                        "{vendor} runs on our own server. If somebody attacks our website or breaks its rules for logging "
                        "in, the IP address goes to the makers of {vendor}. They can put it on a list of dangerous "
                        "addresses that they pass on to other websites."
                    ),
                    when=NETWORK,
                ),
            ),
            asks=(NETWORK,),
            sources=(TERMS, GDPR, FIREWALL, SENT),
        ),
    ),
)
