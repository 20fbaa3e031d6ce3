"""Parties without a module: where the text names one, what it does, and which names are nobody's."""

from collections.abc import Mapping
from typing import Any

import pytest

from plugin_host.importing.bringing import Imported, bring
from plugin_host.importing.document import Document
from plugin_host.importing.reading.text import text_blocks
from plugin_host.importing.recognising.markets import markets
from plugin_host.importing.recognising.others import others
from plugin_host.importing.recognising.parties import parties
from plugin_host.importing.values import as_file
from tests.importing.hosts import host

TITLES = {
    "nl": "Privacyverklaring Tulpenhof",
    "en": "Privacy policy of Rosewick",
    "de": "Datenschutzerklärung Gartenlaube",
}


def brought(language: str, text: str) -> Imported:
    return bring(Document(language, text_blocks(f"{TITLES[language]}\n\n{text}")), host())


def named(language: str, text: str) -> set[tuple[str, str]]:
    return set(brought(language, text).other_vendors)


def entry(language: str, text: str) -> Mapping[str, Any]:
    entries = as_file(brought(language, text).values)["other_vendors"]
    assert len(entries) == 1
    found: Mapping[str, Any] = entries[0]
    return found


@pytest.mark.parametrize(
    ("language", "text", "name", "kind"),
    [
        ("nl", "Uw betaling gaat naar onze betaalprovider Centstroom.", "Centstroom", "payments"),
        ("en", "We also sell on the marketplace Thistlecart.", "Thistlecart", "sales_channels"),
        ("de", "Die Zahlung erfolgt über den Zahlungsdienstleister Groschenfix.", "Groschenfix", "payments"),
        ("nl", "Uw fiets wordt gebracht door Fietskoerier Delft.", "Fietskoerier Delft", "shipping"),
        ("de", "Unsere Buchführung macht die Steuerkanzlei Brandt.", "Steuerkanzlei Brandt", "accounting"),
    ],
)
def test_a_noun_that_says_what_a_party_is_stands_before_its_name(
    language: str, text: str, name: str, kind: str
) -> None:
    assert named(language, text) == {(name, kind)}


@pytest.mark.parametrize(
    "text",
    [
        "Hostingpartij: Rekkenhuis",
        "- Rekkenhuis: hosting",
        "Hosting | Rekkenhuis | IP-adres",
        "- Rekkenhuis (webhosting)",
        "- Rekkenhuis — hosting van onze winkel; bewaart ook reservekopieën",
        "- Hosting: Rekkenhuis (technische gegevens)",
        "Hostingpartijen (o.a. Rekkenhuis) zien uw IP-adres.",
        "Hostingpartijen zoals Rekkenhuis zien uw IP-adres.",
    ],
)
def test_labels_cells_and_parentheses_say_it_in_either_order(text: str) -> None:
    assert named("nl", text) == {("Rekkenhuis", "hosting")}


@pytest.mark.parametrize(
    ("language", "text", "name", "kind"),
    [
        ("de", "Für Bewertungen setzen wir Lobkiste ein.", "Lobkiste", "reviews"),
        ("nl", "Voor de bezorging schakelen wij Van Dam Transport in.", "Van Dam Transport", "shipping"),
        ("nl", "In de stad fietst Pakketpad uw pakje langs.", "Pakketpad", "shipping"),
        ("en", "Once a year Holloway Accountants goes through our invoices.", "Holloway Accountants", "accounting"),
        ("en", "Invoices are made in Ledgerly.", "Ledgerly", "accounting"),
        ("de", "Möbel liefert die Bayerische Spedition Moosbauer.", "Bayerische Spedition Moosbauer", "shipping"),
        ("en", "Dovetail Post delivers your parcels.", "Dovetail Post", "shipping"),
        ("en", "Our phone calls and live chat are answered by Kettle Desk.", "Kettle Desk", "customer_service"),
        ("en", "Our books go to our accountant (B. Quill & Co) in Leeds.", "B. Quill & Co", "accounting"),
        ("en", "Tea towels are printed and posted by Lomax Print.", "Lomax Print", "fulfilment"),
        ("nl", "Naar Frankrijk doet Koeltransport Baarda het.", "Koeltransport Baarda", "shipping"),
        ("de", "Schränke bringt der Fuhrbetrieb Lechner nach Hause.", "Fuhrbetrieb Lechner", "shipping"),
        ("de", "Den Jahresabschluss machen Zander & Kollegen.", "Zander & Kollegen", "accounting"),
        ("nl", "Grote pakketten worden gebracht door Van der Meer Koeriers.", "Van der Meer Koeriers", "shipping"),
        ("nl", "In de stad fietst Bode op Banden uw pakje langs.", "Bode op Banden", "shipping"),
        ("en", "Packing is left to Whitby Warehousing.", "Whitby Warehousing", "fulfilment"),
        ("de", "Die Zustellung überlassen wir der Radlogistik Ems.", "Radlogistik Ems", "shipping"),
        ("de", "Die Zustellung bucht die Steuerberatung Kopp & Lang.", "Steuerberatung Kopp & Lang", "accounting"),
        ("de", "Chatnachrichten werden in Plauderbox beantwortet.", "Plauderbox", "customer_service"),
        ("nl", "- het thuisbrengen van kasten (Meubelvervoer De Zwaan).", "Meubelvervoer De Zwaan", "shipping"),
        ("nl", "Zware dozen brengt Fries Pallettransport.", "Fries Pallettransport", "shipping"),
        ("en", "Machines go out on a pallet with Cotley Haulage.", "Cotley Haulage", "shipping"),
        ("en", "Our accountants, Pratt Bell & Co of Ludlow, see the invoices.", "Pratt Bell & Co", "accounting"),
        (
            "de",
            "Belege bucht die Steuerkanzlei Innviertler Treuhand e.U. für uns.",
            "Innviertler Treuhand e.U.",
            "accounting",
        ),
        ("de", "Der Shop läuft mit WooCommerce bei Serverhain in Linz.", "Serverhain", "hosting"),
        ("de", "Ziervögel bringt Tiertransport Lehner über Nacht.", "Tiertransport Lehner", "shipping"),
        ("de", "Die Spedition van Basten Logistik aus Emden bringt Sperrgut.", "van Basten Logistik", "shipping"),
        ("nl", "Diverse kanalen zoals Marktplaats en Kraamdeel tonen ons aanbod.", "Kraamdeel", "sales_channels"),
    ],
)
def test_verbs_and_prepositions_lead_to_a_name(language: str, text: str, name: str, kind: str) -> None:
    assert named(language, text) == {(name, kind)}


def test_a_list_goes_on_from_a_vendor_with_a_module() -> None:
    assert named("nl", "Wij verzenden met PostNL en Van Dam Transport.") == {("Van Dam Transport", "shipping")}


def test_a_company_is_called_as_the_text_calls_it_elsewhere() -> None:
    text = "- Rekkenhuis B.V. — hosting van de winkel.\n\nPartijen zoals Rekkenhuis zitten in Nederland."
    assert named("nl", text) == {("Rekkenhuis", "hosting")}


@pytest.mark.parametrize(
    ("language", "text", "ids"),
    [
        ("de", "Es werden keine Tools wie Google Analytics, Meta Pixel oder vergleichbare Dienste eingesetzt.", set()),
        ("en", "We sell nowhere else on marketplaces. Not Etsy, not eBay.", set()),
        ("nl", "Klarna hebben we vorig jaar opgezegd, we betalen met Mollie.", {"mollie"}),
        ("en", "If you use PayPal to pay for your order, payments are safe.", {"paypal"}),
        ("nl", "Ecwid (Lightspeed) — onze webwinkel.", {"ecwid"}),
        ("de", "Besuche zählen wir mit Matomo Cloud. Matomo läuft erst nach Zustimmung.", {"matomo-cloud"}),
        ("en", "Our registered office is Unit 4, Foundry Lane, Leeds.", set()),
        ("nl", "Onze foto's van Instagram laden pas na een klik.", {"instagram"}),
        ("en", "With PayPal you can pay later or choose Pay in 3.", {"paypal"}),
        ("nl", "De verwerkersvoorwaarden staan in Google's data processing terms.", set()),
        ("en", "We share your email with Meta for custom audiences. Press Pay to pay.", {"meta-pixel"}),
        (
            "nl",
            "Onze nieuwsbrief versturen we met MailerLight. De fotomuur van Instagram wordt geladen.",
            {"mailerlite", "instagram"},
        ),
    ],
)
def test_vendors_that_are_named_denied_or_given_up(language: str, text: str, ids: set[str]) -> None:
    assert set(brought(language, text).vendors) == ids


@pytest.mark.parametrize(
    ("text", "question", "codes"),
    [
        ("Mijn pakjes gaan alleen naar Nederland en België.", "", ["NL", "BE"]),
        ("To Belgium and France.", "Where do you ship to?", ["BE", "FR"]),
        ("Unser Liefergebiet: Deutschland und Österreich.", "", ["DE", "AT"]),
        ("Under UK GDPR we rely on contracts to deliver your orders.", "", []),
        ("Indien u bestelt, leveren wij snel.", "", []),
    ],
)
def test_countries_that_a_shop_sells_to(text: str, question: str, codes: list[str]) -> None:
    assert markets(text, question) == codes


def test_one_party_can_host_and_do_the_mail() -> None:
    assert named("nl", "Rekkenhuis verzorgt de hosting en e-mail van onze winkel.") == {
        ("Rekkenhuis", "hosting"),
        ("Rekkenhuis", "business_email"),
    }


def test_the_full_stop_of_a_legal_form_belongs_to_the_name_once() -> None:
    assert named("nl", "Onze website wordt gehost door Rekkenhuis B.V.") == {("Rekkenhuis B.V.", "hosting")}


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("nl", "U kunt betalen met iDEAL of Bancontact."),
        ("nl", "Voor een klacht over de bezorging gaat u naar de Geschillencommissie."),
        ("nl", "Tulpenhof bezorgt zelf in Lisse."),
        ("en", "We deliver parcels to Ireland and France."),
        ("nl", "• Telefoonnummer (voor levering en klantenservice)"),
        ("nl", "Websitegebruik: 26 maanden (statistieken)"),
        ("nl", "Stuur het naar Info@winkel.example, dan beveiligen wij uw gegevens."),
        ("nl", "Klik op 'Oké, prima' en u ziet advertenties."),
        ("nl", "Tulpenhof bewaart facturen zeven jaar voor de boekhouding."),
        ("nl", "De winkel van Mooie Store toont advertenties."),
        ("nl", "De Koper ontvangt een factuur. Pas als u op Prima hebt geklikt, meten wij bezoek."),
        ("nl", "U vindt de boekhouding in onze winkel aan de Vismarkt in Epe."),
        ("en", "We also deliver in Great Britain and the Channel Islands."),
        (
            "de",
            "Auf dem Server stehen Datum und Uhrzeit des Abrufs, Browsertyp und Betriebssystem, Skripte und Referrer.",
        ),
        ("de", "Rechnungen bewahrt die Tulpenfeld GmbH zehn Jahre lang auf."),
        ("en", "Both receive your address so that they can deliver."),
        ("en", "We deliver to Leeds and York."),
        ("nl", "De Kwastenpost is onze nieuwsbrief; wie zich aanmeldt, krijgt De Kwastenpost per mail."),
        ("nl", "Onze nieuwsbrief gaat via een Belgisch bedrijf."),
        ("en", "Chats are answered in Crisp (Crisp IM SAS, Nantes)."),
        ("de", "Bei der Kontaktaufnahme per Formular speichern wir Ihre Anfrage."),
        ("en", "We use the Site to process payments."),
        ("de", "Die Lieferung der Ware erfolgt nach Eingang der Zahlung."),
        ("de", "Der Versand von Newslettern beruht auf Ihrer Einwilligung."),
        ("de", "Wir verwenden Cookies und messen die Nutzung der Website."),
        ("nl", "Wij versturen niet meer via Koeriersdienst Snelpak."),
        ("de", "Gespeichert wird die übertragene Datenmenge, der Provider des Servers und die Seite."),
        ("de", "Pakete gehen mit DHL und, bei Kompletträdern, an eine Spedition."),
        ("en", "Flowerpost keeps our records on servers in Canada."),
        ("de", "Tochter Marie packt die Pakete, Onkel Sepp fährt sie zur Post."),
        ("nl", "Daar krijgen we de bestellingen binnen, en oom Arie pakt ze in."),
        ("en", "Our neighbour helps with packing and fetches the Reed Baskets from Kent."),
    ],
)
def test_other_words_with_a_capital_are_nobody(language: str, text: str) -> None:
    assert named(language, text) == set()


def test_what_the_text_says_of_a_party_stands_with_it() -> None:
    text = (
        "Onze pakketten worden bezorgd door Van Dam Transport (België). "
        "Deze partij ontvangt uw naam, adres en telefoonnummer. Deze partij handelt namens ons."
    )
    assert entry("nl", text) == {
        "service": "shipping",
        "name": "Van Dam Transport",
        "country": "BE",
        "data": ["name", "address", "phone"],
        "contact": "phone",
        "role": "processor",
    }


def test_what_both_of_two_parties_get_is_of_each() -> None:
    text = (
        "Piano's worden bezorgd door Van Dam Transport. Boeken gaan met DPD. Beide partijen ontvangen uw naam en adres."
    )
    assert entry("nl", text)["data"] == ["name", "address"]


def test_a_town_is_no_country() -> None:
    assert "country" not in entry("nl", "De winkel wordt gehost bij Rekkenhuis uit Schagen.")


def test_an_address_and_a_legal_name_are_taken_with_it() -> None:
    text = "Our newsletter is sent with Quillpost (https://quillpost.example). The mailing company is Quillpost Ltd."
    document = Document("en", text_blocks(f"{TITLES['en']}\n\n{text}"))
    registry = host().registry
    found = {value.path: value.value for value in others(document, registry, parties(document, registry), ["Rosewick"])}
    path = ("other_vendors", "Quillpost", "mailing")
    assert (found[*path, "website"], found[*path, "legal_name"]) == ("https://quillpost.example", "Quillpost Ltd")


def test_the_shop_itself_is_no_other_party() -> None:
    document = Document("en", text_blocks("Privacy policy\n\nRosewick delivers parcels in our town."))
    registry = host().registry
    assert list(others(document, registry, parties(document, registry), ["Rosewick"])) == []


@pytest.mark.parametrize(
    ("language", "text", "wanted"),
    [
        ("nl", "Pakjes gaan mee met Trunkrs of PostNL.", {("Trunkrs", "shipping")}),
        ("nl", "Onze website en mail staan bij vimexx.", {("vimexx", "hosting"), ("vimexx", "business_email")}),
        (
            "nl",
            "De winkel wordt gehost door vimexx, dat ook onze mail beheert.",
            {("vimexx", "hosting"), ("vimexx", "business_email")},
        ),
        ("en", "Xero holds our invoices, and 20i looks after the site.", {("Xero", "accounting"), ("20i", "hosting")}),
        ("de", "Server | goneo Internet GmbH", {("goneo Internet GmbH", "hosting")}),
        ("de", "Sperriges übernimmt für uns Emons.", {("Emons", "shipping")}),
        ("de", "Der Shop wird bei der serverhain GmbH gehostet.", {("serverhain GmbH", "hosting")}),
        ("nl", "De labels maken we met MyParcel.", {("MyParcel", "fulfilment")}),
        ("en", "Invoices go to our tax adviser, Ledgerwood & Partner.", {("Ledgerwood & Partner", "accounting")}),
        ("nl", "Wij maken geen gebruik van Vimexx.", set()),
        (
            "nl",
            "Onze e-mails staan op servers van Combell. Combell leest uw mails niet.",
            {("Combell", "business_email")},
        ),
        ("de", "Möbel bringt die Spedition Dachser.", {("Dachser", "shipping")}),
        ("en", "You get our newsletter if you ask. We use Quillpost for this.", {("Quillpost", "mailing")}),
    ],
)
def test_companies_that_many_shops_use_count_by_their_names(
    language: str, text: str, wanted: set[tuple[str, str]]
) -> None:
    assert named(language, text) == wanted


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("nl", "Wij bezorgen in Assen en op Texel en Vlieland. Naar Epe en Heerde rijdt Bas."),
        ("nl", "Op Black Friday duurt de bezorging langer. Wij verzenden met Aangetekend Plus."),
        ("nl", "Ons magazijn aan de Industrieweg is vol. Stuur je adres naar Anouk: anouk@tulp.example."),
        ("en", "Delivery to the Isle of Skye and the Highlands is slow. We ship via First Class. Ken brings parcels."),
        ("en", "We stock bikes by Kettlewheel. Send parcels back to Avonbridge BS11 9AA."),
        ("de", "Die Lieferung an die Gastronomie geht an eine Postfiliale. Bei Sperrgut ruft der Fahrer an."),
        ("de", "Normale Pakete bringt der Bote."),
        ("nl", "Wij pakken alles in. Vervolgens brengt de koerier het. Een andere BV krijgt een factuur."),
        (
            "nl",
            "De Tulpenbode krijgt u per mail. Bij Mijn Gegevens ziet u uw facturen. Verkoper verstuurt de bestelling.",
        ),
        ("en", "Larch Bros Ltd will never sell your payment details. The newsletter is under Your Orders."),
        ("de", "Den Newsletter schicken wir mit Deiner Einwilligung. Fragen klären wir bei einer Tasse Kaffee."),
        ("en", "Unmounted prints and cards are packed by us. Alder Soap Ltd sends you a newsletter every month."),
        ("nl", "Pakketten gaan met NAAM VERVOERDER INVULLEN. [Nog even nakijken, s.v.p. – Tekstbureau Oost]"),
        ("de", "Zusteller (Logistiker, Transporteur) und der Steuerberater erhalten Kopien der Rechnungen."),
    ],
)
def test_towns_days_kinds_of_post_goods_and_given_names_are_nobody(language: str, text: str) -> None:
    assert named(language, text) == set()
