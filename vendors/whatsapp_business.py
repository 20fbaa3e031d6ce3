"""WhatsApp, of Meta: messages between a shop and its customers.

The privacy policy that was read is that for the European Region of January 2021. The terms under which WhatsApp works
for a shop on its business platform were not read.
"""

from datetime import date

from plugin_host.api import (
    N_,
    Ask,
    Clue,
    CustomerService,
    Data,
    Entity,
    Onward,
    OwnUse,
    Role,
    Source,
    Text,
    Transfer,
    TransferKind,
    Vendor,
)

POLICY = Source("https://www.whatsapp.com/legal/privacy-policy-eea", read=None, dated=date(2021, 1, 4))
PROVIDER = Source(
    "https://faq.whatsapp.com/general/security-and-privacy/who-is-providing-your-whatsapp-services?lang=bn", read=None
)

APP: Ask[bool] = Ask(
    "app", N_("Do you answer in the WhatsApp app itself, without another party between you and WhatsApp?"), bool
)

VENDOR = Vendor(
    api=1,
    id="whatsapp-business",
    name="WhatsApp",
    aliases=("WhatsApp Business", "WhatsApp Business App", "WhatsApp Ireland"),
    entity=Entity(
        "WhatsApp Ireland Limited",
        country="IE",
        address="4 Grand Canal Square, Grand Canal Harbour, Dublin 2",
        sources=(POLICY, PROVIDER),
    ),
    website="https://www.whatsapp.com",
    privacy_url=POLICY.url,
    services=(
        CustomerService(
            role=Role.CONTROLLER,
            agreement=None,
            channel=None,
            data=(
                Data.NAME,
                Data.PHONE,
                Data.MESSAGE,
                Data.IP_ADDRESS,
                Data.DEVICE,
                Data.IDENTIFIER,
            ),
            # The version of 2021 rests on standard clauses; later versions were not read.
            transfer=Transfer(kind=TransferKind.UNKNOWN, country="US", sources=(POLICY,)),
            own_use=(OwnUse.IMPROVE, OwnUse.SECURITY, OwnUse.MARKETING),
            onward=(Onward.GROUP,),
            texts=(
                Text(N_("You can send us messages through {vendor}.")),
                Text(
                    N_(
                        "The messages are encrypted from end to end: {vendor} cannot read them, and deletes them from "
                        "its servers once they are delivered. It does know who writes to us and when."
                    ),
                    when=APP,
                ),
            ),
            asks=(APP,),
            clues=(
                Clue(
                    "app",
                    True,
                    (
                        (
                            "app|whatsapp-app|app zelf|app itself|app selbst|business-app "
                            "& *telefoon|*phone|*handy|telefon|toestel|gsm|in de app|app zelf|in the app|app itself"
                            "|in der app|app selbst|zonder tussenkomst|zonder andere partij|without another|ohne weitere "
                            "& !<not>"
                        ),
                    ),
                ),
                Clue(
                    "app",
                    False,
                    (
                        (
                            "via|through|über|platform|dienst|provider|software "
                            "& andere partij|tussenpartij|another party|third party|api|business platform|cloud api"
                            "|dienstleister "
                            "& !<not>|<without>"
                        ),
                    ),
                ),
            ),
            sources=(POLICY, PROVIDER),
        ),
    ),
)
