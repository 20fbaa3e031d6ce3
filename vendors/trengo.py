"""Trengo, a Dutch platform that brings e-mail, chat, messages and telephone together in one inbox."""

from plugin_host.api import Criterion, CustomerService, Data, Entity, Retention, Role, Source, Vendor

TERMS = Source("https://trengo.com/it/terms-and-conditions", read=None)
DELETION = Source("https://help.trengo.com/nl/articles/6136-data-verwijderen", read=None)

VENDOR = Vendor(
    api=1,
    id="trengo",
    name="Trengo",
    aliases=("trengo.eu",),
    entity=Entity("Trengo B.V.", country="NL", sources=(TERMS,)),
    website="https://trengo.com",
    privacy_url="https://trengo.com/privacy-statement",
    services=(
        CustomerService(
            role=Role.PROCESSOR,
            data=(Data.NAME, Data.EMAIL, Data.MESSAGE),
            retention=Retention(criterion=Criterion.INSTRUCTION, sources=(DELETION,)),
            terms_url="https://trengo.com/it/terms-and-conditions",
            sources=(DELETION, TERMS),
        ),
    ),
)
