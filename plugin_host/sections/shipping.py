"""Shipping: the carriers that bring the order, and the parties that get it ready for them."""

from dataclasses import dataclass
from typing import ClassVar

from plugin_host.api.core import (
    N_,
    Activity,
    Ask,
    Basis,
    Case,
    Clue,
    Data,
    Fact,
    Form,
    Kind,
    Purpose,
    Say,
    Section,
    Service,
)
from plugin_host.sections import common


class Contact(Form):
    """Which contact details the carrier gets to announce the parcel."""

    NONE = "none", N_("none")
    EMAIL = "email", N_("e-mail address")
    PHONE = "phone", N_("phone number")
    BOTH = "both", N_("e-mail address and phone number")


CONTACT: Ask[Contact] = Ask("contact", N_("Which contact details does the carrier get?"), Contact)

CONTACT_DATA = {
    Contact.NONE: (),
    Contact.EMAIL: (Data.EMAIL,),
    Contact.PHONE: (Data.PHONE,),
    Contact.BOTH: (Data.EMAIL, Data.PHONE),
}
"""The data behind each form of contact."""


@dataclass(frozen=True, kw_only=True)
class Shipping(Service):
    """Facts of a carrier; ``data`` is without the contact details, which ``contact`` adds."""

    kind: ClassVar[str] = "shipping"
    contact: Fact[Contact] = CONTACT


class FulfilmentForm(Form):
    """What somebody between the shop and the carriers does."""

    LABELS = "labels", N_("makes labels and announces parcels to the carriers")
    WAREHOUSE = "warehouse", N_("keeps the stock, and packs and sends orders")


FULFILMENT_FORM: Ask[FulfilmentForm] = Ask("form", N_("What does this party do with your parcels?"), FulfilmentForm)


@dataclass(frozen=True, kw_only=True)
class Fulfilment(Service):
    """Facts of shipping software, or of a warehouse that packs and sends orders; the carriers are vendors of their own."""

    kind: ClassVar[str] = "fulfilment"
    form: Fact[FulfilmentForm] = FULFILMENT_FORM


def _data(case: Case[Shipping]) -> tuple[Data, ...]:
    contact = case.facts.contact if isinstance(case.facts.contact, Contact) else Contact.BOTH
    base = tuple(kind for kind in case.facts.data if kind not in CONTACT_DATA[Contact.BOTH])
    return base + CONTACT_DATA[contact]


def _fulfilment(case: Case[Fulfilment]) -> tuple[Activity, ...]:
    return (Activity(Purpose.DELIVERY, case.role, (Basis.CONTRACT,), case.facts.data),)


def _activities(case: Case[Shipping]) -> tuple[Activity, ...]:
    return (Activity(Purpose.DELIVERY, case.role, (Basis.CONTRACT,), _data(case)),)


_SHIPPING_WORDS = (
    "verzend*|bezorg*|pakket*|pakje*|leveren|levert|levering|leveringen|geleverd|aflever*|logistiek*|transporteur*"
    "|vervoerder*|koerier*|shipping|ship|ships|shipped|shipment*|deliver*|parcel*|carrier*|courier*|brengt|rijdt"
    "|vervoert|fährt|päckchen|bringt|paketankündigung|postie|versand*|liefer*|zustell*|paket*|track-and-trace|track "
    "& trace|sendung*|logistik*|spedition*"
)

_SHIPPING_CLUES: tuple[Clue, ...] = (
    Clue(
        "contact",
        Contact.NONE,
        (
            (
                "<only>|nothing but|niets dan|nichts als "
                "& <name>|hoe u heet|hoe je heet|what you are called|wie sie heißen|wie du heißt "
                "& <address>|waar u woont|waar je woont|where you live|wo sie wohnen|wo du wohnst "
                "& !<e-mail>|<phone>|<compulsory>|vragen|questions|bewaar*|anderenfalls|andernfalls|otherwise"
                "|sonst|anders"
            ),
            (
                "zonder contactgegevens|without contact details|ohne kontaktdaten|geen telefoon* ... e-mail*"
                "|geen telefoon* ... mailadres|geen e-mail* ... telefoon*"
                "|geen mailadres ... telefoon*|niet ... telefoon* ... e-mail*|niet ... telefoon* ... mailadres"
                "|niet ... e-mail* ... telefoon*|niet ... mailadres ... telefoon*|zonder telefoon* ... e-mail*"
                "|zonder e-mail* ... telefoon*|no phone* ... e-mail*|no e-mail* ... phone*|no telephone* ... e-mail*"
                "|not ... e-mail* ... phone*|not ... phone* ... e-mail*|not ... e-mail* ... telephone*"
                "|without ... e-mail* ... phone*|without ... phone* ... e-mail*|neither ... e-mail*|neither ... phone*"
                "|nicht ... telefon* ... e-mail*|nicht ... e-mail* ... telefon*|kein* telefon* ... e-mail*"
                "|kein* e-mail* ... telefon*|weder ... e-mail*|weder ... telefon*|ohne telefon* ... e-mail*"
                "|ohne e-mail* ... telefon*|noch uw e-mail*|noch je e-mail*|noch uw telefoon*|noch je telefoon* "
                "& !wel uw|wel je|maar wel|but we do|aber wohl|tenzij|unless|es sei denn|alleen als|only if|nur wenn"
                "|verplicht*|<optional>"
            ),
        ),
    ),
    Clue(
        "contact",
        Contact.EMAIL,
        (
            (
                "<e-mail> "
                "& geen telefoon*|niet ... telefoon*|telefoonnummer niet|telefoon niet|no phone|not ... phone*"
                "|phone number is not|without ... phone*|zonder telefoon*|kein* telefon*|nicht ... telefon*"
                "|telefonnummer nicht|ohne telefon*|<not> <phone>|nooit ... <phone>|never ... <phone>|nie ... <phone>"
                "|<phone> niet|<phone> nicht|<phone> ... achter|<phone> bleibt|<phone> blijft|<phone> stays "
                "& !e-mail* niet|mailadres* niet|e-mail* en telefoon*|mailadres* en telefoon*|geen e-mail*"
                "|not ... e-mail*|no e-mail*|e-mail* nicht|e-mail* und telefon*|e-mail* or"
                "|kein* e-mail*|nicht ... e-mail*|geen mail*|<e-mail> niet|<e-mail> nicht|<not> <e-mail>"
            ),
            (
                "naast naam en adres <only>|neben name und anschrift <only>|besides name and address <only>"
                "|<only> ... <e-mail> "
                "& <e-mail> & <share>|behoeft|gets|vermeld* & !<phone>|neem contact|vragen|questions|fragen"
            ),
        ),
    ),
    Clue(
        "contact",
        Contact.PHONE,
        (
            (
                "<phone> "
                "& e-mail* niet|e-mailadres niet|mailadres niet|geen e-mail*|niet ... e-mail*|geen mail*"
                "|niet ... mailadres*|<e-mail> dagegen nicht|<e-mail> hingegen nicht|<e-mail> aber nicht|<e-mail> echter niet"
                "|no e-mail*|not ... e-mail*|without ... e-mail*|zonder e-mail*|kein* e-mail*|nicht ... e-mail*"
                "|ohne e-mail* "
                "& !telefoon* niet|geen telefoon*|niet uw telefoon*|niet je telefoon*|phone* not|no phone*"
                "|not ... phone*"
                "|telefon* ... nicht|kein* ... telefon*|nicht ... telefon*|mailadres* en|e-mail* or|e-mail* and"
            ),
        ),
    ),
    Clue(
        "contact",
        Contact.NONE,
        (
            (
                "<e-mail> & <phone> & <not> "
                "& !dagegen|hingegen|echter|wel|maar|but|however|sondern|aber|meer|more|tenzij|unless|altijd|verplicht*"
            ),
            (
                "contactgegevens|contact details|contact information|kontaktdaten "
                "& geen|niet|no|not|*n't|kein*|nicht & <share> "
                "& !vragen|questions|fragen|wel|maar|but|sondern|derden|third part*|dritte*|<consent>"
            ),
        ),
    ),
    Clue(
        "contact",
        Contact.BOTH,
        (
            (
                "<e-mail> & <phone> "
                "& !<not>|neem contact|contact op|contactgegevens|bel ons|klantenservice|vragen|klacht*"
                "|call us|contact us|customer service|kundenservice|of telefoon*|or phone|oder telefon*"
            ),
            (
                "nummer en mail|mail en nummer|nummer und mail|mail und nummer|number and mail|number and e-mail"
                "|e-mail and number|mail und <phone>|mail en <phone>|mail and <phone>|<phone> und mail"
                "|<phone> en mail|<phone> and mail "
                "& <share> & !<not>|contact us|vragen|questions|fragen"
            ),
            (
                "<e-mail> & <phone> & <share> "
                "& !<not>|neem contact|contact op|bel ons|klacht*|call us|contact us|customer service|kundenservice"
            ),
        ),
    ),
    Clue(
        "contact",
        Contact.EMAIL,
        (
            (
                "<e-mail> "
                "& !<phone>|<not>|neem contact|klacht*|vragen|bevestigingsmail|wij ... u een e-mail|u van ons"
                "|je van ons|van ons een|van ons ... per e-mail|you ... from us|sie erhalten"
                "|erhalten sie|sie bekommen|du ... von uns|info@*|call us"
                "|contact us|send an e-mail|send us|mail ons|e-mail us|schreiben sie|rufen sie|klantenservice"
                "|weitere informationen|for more info*|meer informatie|questions|fragen|complaint*"
            ),
            "<e-mail> & meer niet|verder niets|niets anders|nothing else|nothing more|sonst nichts & !<phone>|vragen",
        ),
    ),
    Clue(
        "contact",
        Contact.PHONE,
        (
            (
                "<phone> "
                "& !<e-mail>|<not>|neem contact|klacht*|bel ons|call us|contact us|rufen sie|vragen|questions|fragen"
                "|klantenservice|customer service|kundenservice"
            ),
            "<phone> & meer niet|verder niets|niets anders|nothing else|nothing more|sonst nichts & !<e-mail>|vragen",
        ),
    ),
    Clue(
        "contact",
        Contact.NONE,
        (
            (
                "<name> & <address> & sonst nichts|verder ... niks|verder niets|verder ... niets|nothing else|nothing more"
                "|niets anders|meer niet|mehr nicht & !<e-mail>|<phone>"
            ),
            (
                "verder|behalve|afgezien|except|apart from|beyond|besides|außer|sonst|more than "
                "& niets|niks|nothing|nichts & <share>|terecht|van ons|from us|von uns & !<e-mail>|<phone>"
            ),
            (
                "<name> "
                "& <address> "
                "& <share>|<need>|gebruik*|use|uses|used|verwend*|alleen|only|nur|verwerk*|process|processes|verarbeit*"
                "|disclos*|transfer*|forward*|transmit*|beschikbaar|beschikking|available|access|toegang|zur verfügung"
                "|overgedragen|genutzt|nutzt|bekannt* "
                "& !<e-mail>|<phone>|contactgegevens|contact details|kontaktdaten|mailt|sms|verplicht*|anderenfalls"
                "|andernfalls|otherwise|bank*|betaal*|payment*|zahlung*"
            ),
            (
                "<address> & <only> & <share>|<need>|gebruik*|verwend* "
                "& !<e-mail>|<phone>|contactgegevens|contact details|kontaktdaten|mailt|sms|verplicht*|anderenfalls"
                "|andernfalls|otherwise|ip-*"
            ),
            (
                "<name> "
                "& <address> "
                "& levering|bezorging|bezorgen|aflevering|verzending|verzenden|delivery|delivering|shipping|versand"
                "|zustellung|lieferung "
                "& !<e-mail>|<phone>|u|je|jij|wij|we|ik|you|i|sie|wir|ich|bestel*|order*|contactgegevens"
                "|contact details|kontaktdaten|account|betaal*|payment*|zahlung*"
            ),
        ),
    ),
)

_FULFILMENT_WORDS = (
    "fulfil*|verzendlabel*|labels|label|magazijn*|warehouse*|verzendplatform|verzendsoftware"
    "|versandlabel*|lager|lagert|verpak*|pick|opslag van producten|druckt und verschickt"
)

_FULFILMENT_CLUES: tuple[Clue, ...] = (
    Clue(
        "form",
        FulfilmentForm.LABELS,
        (
            (
                "label*|etiket*|verzendlabel*|versandlabel*|aanmelden|announce*|verzendplatform|verzendsoftware"
                "|versandetikett*|verzendetiket*|versandschein*|versandmarke*|versandplattform|versandsoftware"
                "|shipping platform|shipping software|adressticker*|paketmarke*"
            ),
        ),
    ),
    Clue(
        "form",
        FulfilmentForm.WAREHOUSE,
        (
            (
                "magazijn*|warehouse*|voorraad|inpak*|ingepakt|pakt ... in|verpakt|stock|stocks|packs|packed|lager*"
                "|eingelagert|verpackt|kommissionier*|opgeslagen ... producten|orderpick*|picks "
                "& !label*"
            ),
        ),
    ),
)

SECTION = Section(
    "shipping",
    N_("Delivery"),
    kinds=(
        Kind(
            Shipping,
            N_("delivery"),
            paragraphs=(
                (
                    Say(N_("{vendor} delivers your order."), when=lambda case: case.alone),
                    Say(N_("{vendor} delivers part of the orders."), when=lambda case: not case.alone),
                    common.COMPANY,
                    common.COMPANY_SAME_NAME,
                ),
                (
                    Say(N_("Data that {vendor} receives: {data}."), values={"data": _data}),
                    Say(
                        N_("With these contact details it can tell you when your parcel will arrive."),
                        when=lambda case: case.facts.contact not in (None, Contact.NONE),
                    ),
                ),
            ),
            activities=_activities,
            words=_SHIPPING_WORDS,
            clues=_SHIPPING_CLUES,
        ),
        Kind(
            Fulfilment,
            N_("getting orders ready for delivery"),
            paragraphs=(
                (
                    Say(
                        N_("With {vendor} we make the labels for our parcels and announce them to the carriers."),
                        when=lambda case: case.facts.form is FulfilmentForm.LABELS,
                    ),
                    Say(
                        N_("{vendor} keeps our products in its warehouse, packs your order and hands it to a carrier."),
                        when=lambda case: case.facts.form is FulfilmentForm.WAREHOUSE,
                    ),
                    common.COMPANY,
                    common.COMPANY_SAME_NAME,
                ),
                (common.DATA_RECEIVED,),
            ),
            activities=_fulfilment,
            words=_FULFILMENT_WORDS,
            clues=_FULFILMENT_CLUES,
        ),
    ),
)
