"""What a text says about a vendor: whom a sentence is about, what holds for several at once, and ways to say it."""

import pytest

from plugin_host.importing.document import Document
from plugin_host.importing.reading.markdown import markdown_blocks
from plugin_host.importing.reading.text import text_blocks
from plugin_host.importing.recognising.conclusions import conclusions, without_moot
from plugin_host.importing.recognising.parties import parties
from plugin_host.importing.recognising.vendor_answers import of_vendors
from plugin_host.importing.recognising.vendor_clues import RECURRING
from plugin_host.importing.values import Certainty, Value, best
from plugin_host.registry.clue_rules import phrase_problems
from tests.importing.hosts import host


def said(text: str, language: str = "nl") -> dict[str, object]:
    """Answers by vendor and key."""
    document = Document(language, text_blocks(text))
    found = parties(document, host().registry)
    answers = best(of_vendors(document, host().registry, found))
    return {f"{path[1]}.{path[-1]}": value.value for path, value in answers.items()}


def test_every_party_gets_what_its_own_clause_says() -> None:
    text = "PostNL krijgt uw naam, adres en e-mailadres; DHL krijgt ook uw telefoonnummer en e-mailadres."
    assert said(text) == {"postnl.contact": "email", "dhl.contact": "both"}


@pytest.mark.parametrize(
    ("text", "given"),
    [
        ("You can pay with PayPal or, after the delivery, pay later through Klarna.", {}),
        ("DPD gets your e-mail address, and Cotley Haulage your phone number.", {"dpd.contact": "email"}),
        (
            "We use Google Ads and Criteo; these are loaded after you agree.",
            {"google-ads.consent": True, "criteo.consent": True},
        ),
        ("A film by Youtube over tea loads along with the page.", {"youtube.load": "page"}),
    ],
)
def test_what_another_does_is_not_said_of_the_one_before_it(text: str, given: dict[str, object]) -> None:
    document = Document("en", text_blocks(text))
    found = parties(document, host().registry)
    answers = best(of_vendors(document, host().registry, found, {"Cotley Haulage": "shipping"}))
    assert {f"{path[1]}.{path[-1]}": value.value for path, value in answers.items()} == given


def test_a_clause_holds_for_all_names_before_it() -> None:
    text = "Royal Mail and DPD get your name, address and mobile number."
    assert said(text, "en") == {"royal-mail.contact": "phone", "dpd.contact": "phone"}


def test_names_before_what_they_share_are_one_list() -> None:
    text = "Wij hebben met Shopify en Klaviyo een verwerkersovereenkomst getekend."
    given = said(f"Shopify: webwinkel. Klaviyo: nieuwsbrief.\n\n{text}")
    assert given["shopify.agreement"] is given["klaviyo.agreement"] is True


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Alle verwerkers hebben een verwerkersovereenkomst met ons.", "nl"),
        ("Met elk van deze partijen hebben wij een verwerkersovereenkomst getekend.", "nl"),
        ("A data processing agreement is in place with every company that works for us.", "en"),
        ("Mit allen Dienstleistern bestehen Verträge zur Auftragsverarbeitung.", "de"),
    ],
)
def test_an_agreement_with_all_holds_for_every_processor_and_no_other(text: str, language: str) -> None:
    names = "Mailchimp: newsletter. Google Analytics: analytics. PostNL."
    given = said(f"{names}\n\n{text}", language)
    assert {path for path in given if path.endswith("agreement")} == {
        "mailchimp.agreement",
        "google-analytics.agreement",
    }


@pytest.mark.parametrize(
    "text",
    [
        "Waar nodig sluiten wij met alle partijen een verwerkersovereenkomst.",
        "Met bedrijven die in onze opdracht werken sluiten wij een verwerkersovereenkomst.",
        "Een verwerkersovereenkomst hebben wij nog niet.",
    ],
)
def test_an_agreement_that_may_not_exist_is_none(text: str) -> None:
    assert said(f"De nieuwsbrief gaat via Mailchimp.\n\n{text}").get("mailchimp.agreement") is not True


def test_the_lead_of_a_list_holds_for_its_items() -> None:
    text = (
        "Met deze partijen hebben wij een verwerkersovereenkomst:\n\n- Mailchimp (nieuwsbrief)\n- Hotjar (statistieken)"
    )
    given = said(text)
    assert given["mailchimp.agreement"] is given["hotjar.agreement"] is True


def test_a_sentence_on_what_a_vendor_is_not_used_for_is_about_it() -> None:
    text = "De nieuwsbrief gaat via Mailchimp.\n\nOrderbevestigingen gaan niet via Mailchimp."
    assert said(text)["mailchimp.transactional"] == "none"


def test_data_that_the_shop_collects_is_not_what_the_carrier_gets() -> None:
    text = (
        "PostNL bezorgt uw pakket.\n\nBij een bestelling verwerken wij uw naam, adres, e-mailadres en telefoonnummer."
    )
    assert "postnl.contact" not in said(text)


@pytest.mark.parametrize(
    ("language", "text", "path", "answer"),
    [
        ("nl", "Onze nieuwsbrief gaat via Mailchimp. Wij zien wie hem opent.", "mailchimp.tracking", "individual"),
        ("en", "Newsletters go out with Mailchimp. We don't look at who opens what.", "mailchimp.tracking", "none"),
        (
            "de",
            "Den Newsletter versendet Mailchimp. Wir sehen nur, wie viele Leser ihn öffnen.",
            "mailchimp.tracking",
            "aggregate",
        ),
        ("nl", "PostNL bezorgt. Uw mailadres en telefoonnummer geven wij niet door.", "postnl.contact", "none"),
        ("de", "DPD liefert. Der Fahrer erhält auch Ihre Telefonnummer.", "dpd.contact", "phone"),
        (
            "en",
            "We collect reviews with Trustpilot. It gets your name, e-mail and order number.",
            "trustpilot.invitation",
            "with_order",
        ),
        ("nl", "Beoordelingen staan op Trustpilot. Uw naam staat erbij.", "trustpilot.published", "name"),
        ("nl", "Betalen gaat via Mollie. Uw kaartnummer typt u in op hun pagina.", "mollie.entry", "vendor"),
        ("de", "Mit Klarna zahlen Sie später. Lehnt Klarna ab, zahlen Sie mit Karte.", "klarna.other_way", True),
        ("en", "With Klarna you can pay later. If they say no, pay by card.", "klarna.other_way", True),
        ("nl", "Met Hotjar meten wij bezoek. Het neemt op hoe u klikt.", "hotjar.recordings", True),
        ("de", "Hotjar macht Statistiken. Besuche werden nicht aufgezeichnet.", "hotjar.recordings", False),
        ("nl", "Wij meten met Matomo. Dat werkt zonder cookies.", "matomo.storage", "none"),
        (
            "en",
            "We advertise with the Meta Pixel. It stays off until you click yes in the banner.",
            "meta-pixel.consent",
            True,
        ),
        (
            "nl",
            "Onze e-mail loopt via Google Workspace. Alleen ik lees de mailbox.",
            "google-workspace.confidential",
            True,
        ),
        ("en", "Our bookkeeping is in Moneybird. Only Ann has a login for it.", "moneybird.designated_staff", True),
        (
            "nl",
            "De winkel draait op JouwWeb. Zij kijken alleen mee als wij hun helpdesk vragen.",
            "jouwweb.support_access",
            True,
        ),
        (
            "en",
            "Our shop runs on BigCommerce. It is certified under the Data Privacy Framework for transfers to the US.",
            "bigcommerce.transfer_ground",
            "adequacy",
        ),
    ],
)
def test_ways_to_say_it(language: str, text: str, path: str, answer: object) -> None:
    assert said(text, language).get(path) == answer


@pytest.mark.parametrize(
    ("language", "text", "path", "answer"),
    [
        ("nl", "Betalen kan met PayPal of Klarna (later betalen).", "paypal.pay_later", None),
        ("nl", "Betalen gaat via Mollie. Achteraf betalen? Dat doen we niet.", "mollie.pay_later", "none"),
        ("nl", "wij mailen met klaviyo. je naam blijft hier. we zien wie wat opent.", "klaviyo.tracking", "individual"),
        (
            "en",
            "Criteo advertises for us. It starts after your consent; no lists of customers go there.",
            "criteo.consent",
            True,
        ),
        ("nl", "DHL bezorgt. Zij krijgen je mail, maar je nummer niet.", "dhl.contact", "email"),
        ("de", "UPS liefert Pakete. Name und Anschrift gehen an UPS, sonst nichts.", "ups.contact", "none"),
        (
            "en",
            "Google Ads and the Meta Pixel advertise for us. They need consent. No lists go to Google.",
            "google-ads.list_upload",
            False,
        ),
        ("en", "Mailchimp sends the newsletter. It does not tell us who opens it.", "mailchimp.tracking", "none"),
        ("de", "Matomo zählt Besuche. Auf Ihrem Gerät wird nichts gespeichert.", "matomo.storage", "none"),
        ("nl", "Beoordelingen verzamelt Kiyoh. Kopers nodigen wij daar niet voor uit.", "kiyoh.invitation", "none"),
        ("en", "Our books are in Moneybird. Access is limited to two directors.", "moneybird.designated_staff", True),
        ("de", "Zendesk beantwortet Kundenanfragen. Nichts wird von KI beantwortet.", "zendesk.ai", "none"),
        (
            "nl",
            "Met Google Analytics meten wij. Bestellingen bewaren wij 24 maanden.",
            "google-analytics.keep_months",
            None,
        ),
    ],
)
def test_what_one_half_or_the_sentence_before_tells(language: str, text: str, path: str, answer: object) -> None:
    assert said(text, language).get(path) == answer


@pytest.mark.parametrize(
    ("language", "text", "answers"),
    [
        ("nl", "PostNL krijgt uw naam en adres. Zij krijgen ook uw mailadres.", "postnl.contact=email"),
        ("en", "DPD gets your email address. They also get your mobile number.", "dpd.contact=both"),
        ("nl", "UPS wil een telefoonnummer; uw mailadres geven we niet door.", "ups.contact=phone"),
        (
            "de",
            "DPD und UPS liefern. Beide erhalten Name und Anschrift, UPS auch Ihre Telefonnummer.",
            "dpd.contact=none",
        ),
        ("de", "Klarna prüft den Rechnungskauf. Klappt das nicht, bleibt PayPal.", "klarna.other_way=True"),
        ("en", "With PayPal you pay. Klarna may say no; pay by card then.", "klarna.other_way=True"),
        ("en", "Pay through Mollie. You enter your card number at Mollie.", "mollie.entry=vendor"),
        ("nl", "De Meta-pixel laadt niet zolang u geen toestemming gaf.", "meta-pixel.consent=True"),
        ("en", "If you refuse marketing cookies, the Meta Pixel stays off.", "meta-pixel.consent=True"),
        ("nl", "Google Ads laadt meteen; u kunt het niet uitzetten.", "google-ads.consent=False"),
        ("de", "Hotjar startet erst, wenn Sie im Banner Statistik anwählen.", "hotjar.asked=consent"),
        ("de", "Hotjar lädt beim Öffnen der Seite, egal ob Sie Cookies wählen.", "hotjar.asked=not_asked"),
        ("nl", "Zonder toestemming plaatsen wij geen cookies van Hotjar.", "hotjar.asked=consent"),
        ("en", "Hotjar draws heatmaps. Session recordings are disabled.", "hotjar.recordings=False"),
        ("de", "Kundenlisten laden wir bei Google Ads hoch.", "google-ads.list_upload=True"),
        ("nl", "Wij chatten met Zendesk. Een chatbot komt er niet aan te pas.", "zendesk.ai=none"),
        ("de", "Die Google LLC hat einen Angemessenheitsbeschluss für sich.", ""),
    ],
)
def test_answers_of_a_short_passage(language: str, text: str, answers: str) -> None:
    given = {f"{path}={value}" for path, value in said(text, language).items()}
    assert set(answers.split()) <= given
    assert answers or not given


@pytest.mark.parametrize(
    ("language", "text", "used"),
    [
        ("de", "Hotjar nutzen wir nicht.", ""),
        ("de", "Ein Meta-Pixel gibt es bei uns nicht.", ""),
        ("nl", "Mailchimp is vervangen door Brevo.", "brevo"),
        ("de", "Statt Google Analytics nutzen wir Matomo.", "matomo"),
        ("en", "We may add Klarna.", ""),
        ("en", "We do not load Hotjar until you agree.", "hotjar"),
        ("de", "Wir laden Hotjar nicht, bevor Sie zustimmen.", "hotjar"),
        ("de", "Zahlungen wickelt Unzer (vormals heidelpay) ab.", "unzer"),
        ("nl", "Met Mollie hebben wij geen verwerkersovereenkomst.", "mollie"),
        ("en", "Google Tag Manager loads the Meta (Facebook) Pixel.", "meta-pixel"),
    ],
)
def test_vendors_that_are_used(language: str, text: str, used: str) -> None:
    document = Document(language, text_blocks(text))
    assert set(parties(document, host().registry).services) == set(used.split())


def test_the_ground_of_a_company_holds_for_its_services() -> None:
    text = "# Google\n\nGoogle LLC: für die USA gilt ein Angemessenheitsbeschluss.\n\n# Google Analytics\n\nWir messen."
    assert said(text, "de").get("google-analytics.transfer_ground") == "adequacy"


def test_a_sentence_that_goes_on_about_several_may_name_one_more() -> None:
    text = "Adverteren doen wij met Criteo en Google Ads. Ze laden pas na toestemming, net als Pinterest Tag."
    given = said(text)
    assert {path for path in given if path.endswith("consent")} == {
        "criteo.consent",
        "google-ads.consent",
        "pinterest-tag.consent",
    }


def test_a_name_in_lower_case_is_one_and_part_of_a_word_is_none() -> None:
    document = Document("nl", text_blocks("Afrekenen gaat met mollie. Wij maken back-ups."))
    assert set(parties(document, host().registry).services) == {"mollie"}


def test_a_mailbox_may_be_where_the_shop_is() -> None:
    document = Document("de", text_blocks("Der Shop liegt bei ALL-INKL. Unsere Mails liegen auch dort."))
    assert set(parties(document, host().registry).services["all-inkl"]) == {"hosting", "business_email"}


IN_SEVERAL_SENTENCES = """
nl | Wij huren een server bij Hetzner waarop onze webwinkel staat. | hetzner.form full
nl | De domeinnaam is aangekocht bij Strato. Strato ziet uw gegevens niet. | strato.form dns
nl | Hostnet host onze site. In de logs worden IP-adressen ingekort opgeslagen. | hostnet.logs_ip False
de | IONOS hostet den Shop. Die Logdateien mit der IP-Adresse speichert IONOS neun Tage. | ionos.log_days 9
nl | PrestaShop is onze webwinkelsoftware. Wij hosten die zelf. | prestashop.run_by self
en | Our shop runs on Wix. They only peek at orders if I ask them to fix something. | wix.support_access True
de | Unser Shop läuft mit Jimdo. Der Kundendienst darf nur auf unsere Anfrage in den Shop. | jimdo.support_access None
de | Der Shop läuft mit Jimdo. Jimdo hilft nur bei Fragen zur Bedienung. | jimdo.support_access None
en | Brevo sends the newsletter. There are no pixels in it. | brevo.tracking none
de | Mailjet verschickt den Newsletter. Öffnungen zeigt es nur als Gesamtzahl, nicht je Leser. | mailjet.tracking aggregate
nl | Laposta verstuurt de nieuwsbrief. Het meten van openen en klikken staat uit. | laposta.tracking none
en | Brevo sends the newsletter. We neither log opens nor follow clicks. | brevo.tracking none
de | Mailjet verschickt den Newsletter. Je Empfänger sehen wir, was er gelesen hat. | mailjet.tracking individual
nl | Brevo verstuurt de nieuwsbrief. Zodra de oven is geopend, sturen wij u bericht. | brevo.tracking None
de | Alle Bestellmails gehen über Mailjet, Newsletter dagegen nicht. | mailjet.newsletters False
nl | Laposta verstuurt de nieuwsbrief. Je krijgt hem na opgave via het formulier. | laposta.transactional None
de | Den Brief schickt Mailjet, sobald Sie die Bestätigungsmail angeklickt haben. | mailjet.transactional None
en | Mailchimp sends the newsletter. Emails about your order are sent by our shop itself. | mailchimp.transactional none
nl | SendGrid bezorgt orderbevestigingen. Voor nieuwsbrieven gebruiken we het niet. | sendgrid.newsletters False
nl | Onze mail staat bij Microsoft 365. Behalve de eigenaar heeft niemand toegang. | microsoft-365.confidential True
en | Our books are in Exact Online. Nobody but the owner can get at it. | exact-online.designated_staff True
nl | Moneybird is ons boekhoudpakket. Alleen de boekhouder mag erin; zij heeft beroepsgeheim. | moneybird.staff_secrecy True
de | Trusted Shops erhält E-Mail und Bestellnummer, um an die Bewertung zu erinnern. | trusted-shops.invitation with_order
en | You can review us on Trustpilot. Your name is shown nowhere. | trustpilot.published nothing
en | You can review us on Trustpilot. Everyone can see your name. | trustpilot.published name
nl | Kiyoh toont onze score. Vul uw naam en e-mailadres in op ons contactformulier. | kiyoh.fields None
nl | Met Hotjar meten wij bezoek. Zonder uw akkoord staat dat uit. | hotjar.asked consent
nl | Met Google Analytics tellen we. Google mag dat niet voor andere producten gebruiken. | google-analytics.reuse none
de | Vimeo sitzt in den USA. Vimeo ist nach dem Data Privacy Framework zertifiziert. | vimeo.transfer_ground None
de | Brevo versendet den Newsletter. Ein Vertrag nach Art 28 DSGVO besteht. | brevo.agreement True
en | We are still waiting for a signed DPA from Brevo, which sends the newsletter. | brevo.agreement None
nl | Na je aankoop vraagt Kiyoh je om een beoordeling. Kiyoh krijgt je naam en mailadres. | kiyoh.invitation name_email
en | Trustpilot invites you to a review. We give it your name, email and order number. | trustpilot.invitation with_order
en | Review us on Trustpilot. Only the stars are shown, not your name. | trustpilot.published nothing
en | Our store runs on Shopify. Canada was found by the EU to protect data adequately. | shopify.transfer_ground adequacy
nl | Onze winkel is van Shopify. Niet elk land biedt volgens de EU passende bescherming. | shopify.transfer_ground None
en | Pay through PayPal, or through Klarna when you want to pay later. | paypal.pay_later None
de | Zahlen Sie mit PayPal, per Überweisung oder auf Rechnung. | paypal.pay_later None
nl | Betaal met PayPal of via Mollie. Achteraf betalen bieden wij niet aan. | paypal.pay_later none
de | Wir versenden mit DHL. Ihre E-Mail-Adresse geben wir nur auf Wunsch an DHL. | dhl-paket.contact None
de | Wir nutzen Matomo. Das Cookie gilt 13 Monate, die Daten löschen wir nach 12 Monaten. | matomo.keep_months 12
nl | JouwWeb is onze software. Zonder die cookies weet de winkel niet wat in uw mandje zit. | jouwweb.technical_cookies True
en | We use Shopify. It sets cookies that the store cannot do without. | shopify.technical_cookies True
en | We use Google Ads and Zendesk. Zendesk and Google keep data in America under model clauses. | google-ads.transfer_ground scc
de | Lexware Office führt die Bücher. Sonst hat niemand Zugang zur Buchhaltung. | lexware-office.designated_staff True
de | Wir nutzen Shopware. Cookies kann man abschalten, dann leert sich der Warenkorb. | shopware.technical_cookies None
nl | In termijnen betaal je met Klarna. Gaat Klarna niet akkoord, dan reken je af met iDEAL. | klarna.other_way True
en | Klarna lets you pay later. If it does not accept you, cards are still welcome. | klarna.other_way True
nl | Wij werken met Mollie. Vormen van achteraf betalen zijn er niet, ook niet via Mollie. | mollie.pay_later none
en | PayPal's Pay in 3 is there for you; if they don't like that, pay by card. | paypal.pay_later own
de | Wir nutzen Google Ads. Kundenlisten gehen nicht an Google. | google-ads.list_upload False
nl | Met Google Ads adverteren wij. Klantgegevens gebruiken wij niet voor reclame van anderen. | google-ads.list_upload None
nl | STRATO bewaart onze mail. Alleen de twee zussen kunnen erin en het blijft onder ons. | strato.confidential True
nl | De boeken zijn van Moneybird. Andere mensen dan de eigenaar hebben er geen toegang toe. | moneybird.designated_staff True
en | Google Analytics waits until you accept, and Google may use the figures in its own ads. | google-analytics.reuse ads
en | Pay through Stripe. You never leave my page to type your card number. | stripe.entry shop
nl | Kiyoh mailt met verzoek om een oordeel. Kiyoh krijgt uw naam, e-mail en bestelnummer. | kiyoh.invitation with_order
nl | Kiyoh verzamelt oordelen. Bij een oordeel staat uw naam, zonder woonplaats. | kiyoh.published name
en | You can review us on Trustpilot. It shows your forename and nothing else. | trustpilot.published first_name
de | Bewerten Sie uns bei Kiyoh. Kiyoh verlangt Name und E-Mail, ein Foto ist optional. | kiyoh.fields name_email
en | PrestaShop is neither hosted by its maker nor on our own server. | prestashop.run_by None
en | We use WooCommerce. Cookies hold your basket; the shop cannot run without them. | woocommerce.technical_cookies True
de | Sie zahlen im Voraus, mit PayPal oder auf Rechnung. | paypal.pay_later None
nl | Wij tellen met Matomo. Het zet geen cookies, dus vragen we geen toestemming. | matomo.asked exempt
nl | Wij tellen met Matomo. Het zet geen cookies, dus vragen we geen toestemming. | matomo.storage none
en | Stripe takes payments. It may do so in the United States. The basis is the model clauses. | stripe.transfer_ground scc
de | Unser Shop läuft mit PrestaShop auf eigener, selbst verwalteter Hardware. | prestashop.run_by self
"""


def _cases(written: str) -> list[tuple[str, str, str]]:
    """Language, text, and path with its answer, of each line."""
    lines = [line.split(" | ") for line in f"{written.strip()} ".replace("|\n", "| \n").splitlines()]
    return [(language, text, wanted.strip()) for language, text, wanted in lines]


@pytest.mark.parametrize(("language", "text", "wanted"), _cases(IN_SEVERAL_SENTENCES))
def test_short_passages(language: str, text: str, wanted: str) -> None:
    path, _, answer = wanted.partition(" ")
    assert str(said(text, language).get(path)) == answer


OF_SEVERAL = """
nl | Wij verzenden met DPD of UPS. De vervoerders krijgen naam, adres en e-mailadres. | dpd.contact=email ups.contact=email
de | DPD und Hermes liefern. Dem jeweiligen Paketdienst geben wir Ihre E-Mail-Adresse. | dpd.contact=email hermes.contact=email
en | Parcels go with DPD. For heavy ones there is UPS. The courier gets your phone number too. | ups.contact=phone
nl | Hostnet host de site. Laposta verstuurt mail. Onze hoster tekende een verwerkersovereenkomst. | hostnet.agreement=True
de | Wir nutzen etracker und Hotjar. Dieser Anbieter hat einen AV-Vertrag mit uns. | hotjar.agreement=True
en | Mailjet sends mail, Moneybird keeps the books. The former signed a DPA. | mailjet.agreement=True
en | Kinsta hosts, Mailjet sends the newsletter, both under a DPA. | kinsta.agreement=True mailjet.agreement=True
de | Mit Mailjet besteht ein Auftragsverarbeitungsvertrag, mit Hotjar nicht. | mailjet.agreement=True
en | We give your e-mail address to DPD, but not to UPS. | dpd.contact=email ups.contact=none
nl | Naam, adres en telefoonnummer geven wij aan DPD voor pakketten en aan UPS voor pallets. | dpd.contact=phone ups.contact=phone
de | Mit PayPal zahlen Sie sofort; auf Rechnung kaufen Sie nur bei Klarna. |
en | Neither DPD nor UPS gets your e-mail address or phone number. | dpd.contact=none ups.contact=none
nl | Hetzner host de winkel. Wij bewaren zelf logbestanden met IP-adressen, negen dagen lang. |
de | Zahlungen nimmt PayPal entgegen. Den Kauf auf Rechnung bieten wir selbst an. |
de | Der Shop liegt bei Hetzner. Die Verantwortliche löscht Logdateien nach 9 Tagen. |
nl | Mollie int geld. Ook PayPal kan. Uitgestelde betaling wordt niet aangeboden. | mollie.pay_later=none paypal.pay_later=none
de | Klarna gibt es. Wird der Rechnungskauf nicht angeboten, können Sie mit PayPal zahlen. |
de | Das Päckchen bringt DHL. Sie bekommt von uns Ihre E-Mail-Adresse. | dhl-paket.contact=email
de | DPD erhält Ihre E-Mail-Adresse. UPS bekommt dasselbe und Ihre Telefonnummer. | dpd.contact=email ups.contact=both
nl | Betaal later kan met Mollie via Riverty, dat daarover beslist. | mollie.pay_later=third_party
"""


@pytest.mark.parametrize(("language", "text", "wanted"), _cases(OF_SEVERAL))
def test_each_party_gets_what_is_said_of_it_alone_or_of_all(language: str, text: str, wanted: str) -> None:
    keys = ("agreement", "contact", "pay_later", "logs_ip", "log_days")
    given = {f"{path}={answer}" for path, answer in said(text, language).items() if path.split(".")[1] in keys}
    assert given == set(wanted.split())


@pytest.mark.parametrize(
    ("text", "paths"),
    [
        ("- DPD\n- UPS\n\nElk van deze partijen krijgt naam, adres en e-mailadres.", "dpd.contact ups.contact"),
        ("Hotjar meet.\n\nMatomo telt.\n\nVoor al het bovenstaande vragen wij toestemming.", "hotjar.asked matomo.asked"),
        ("Onderstaande verwerkers tekenden een verwerkersovereenkomst.\n\n- Hostnet\n- Laposta", "laposta.agreement"),
    ],
)  # fmt: skip
def test_what_is_said_of_a_list(text: str, paths: str) -> None:
    document = Document("nl", markdown_blocks(text))
    answers = best(of_vendors(document, host().registry, parties(document, host().registry)))
    assert set(paths.split()) <= {f"{path[1]}.{path[-1]}" for path in answers}


def test_a_sentence_that_names_all_in_parentheses_holds_for_each() -> None:
    text = "Data processing agreements exist with our host (SiteGround) and our newsletter tool (Mailchimp)."
    given = said(text, "en")
    assert given["siteground.agreement"] is given["mailchimp.agreement"] is True


def test_both_are_the_last_two() -> None:
    text = "Our shop runs on Shopify. Klaviyo sends the newsletter. Both have signed a data processing agreement."
    given = said(text, "en")
    assert given["shopify.agreement"] is given["klaviyo.agreement"] is True


def test_the_ground_that_a_group_has_holds_for_its_products() -> None:
    text = (
        "Wij gebruiken diensten van Google. Google LLC verwerkt gegevens in de VS op basis van modelcontracten.\n\n"
        "Google Analytics telt bezoek.\n\nGoogle Maps toont een kaart."
    )
    given = said(text)
    assert {path: ground for path, ground in given.items() if path.endswith("transfer_ground")} == {
        "google-analytics.transfer_ground": "scc",
        "google-maps.transfer_ground": "scc",
    }


def test_an_item_of_a_list_may_tell_more_without_its_lead() -> None:
    text = "Voor uw bestelling werken wij met:\n\n- Kiyoh: reviews. Daarvoor geven wij uw naam en e-mailadres door."
    assert said(text)["kiyoh.invitation"] == "name_email"


def test_the_sentences_of_a_row_are_each_for_itself_and_for_whom_they_name() -> None:
    text = (
        "| Wie | Wat |\n|---|---|\n"
        "| Laposta | Bestelmails lopen hier niet. Wij zien per lezer wie opent. Verwerkersovereenkomst getekend. |\n"
        "| DPD; UPS | DPD krijgt uw telefoonnummer. UPS krijgt uw e-mailadres. |"
    )
    document = Document("nl", markdown_blocks(text))
    answers = best(of_vendors(document, host().registry, parties(document, host().registry)))
    given = {f"{path[1]}.{path[-1]}": value.value for path, value in answers.items()}
    assert given["laposta.agreement"] is True
    assert (given["laposta.transactional"], given["laposta.tracking"]) == ("none", "individual")
    assert (given["dpd.contact"], given["ups.contact"]) == ("phone", "email")


@pytest.mark.parametrize(
    ("row", "wanted"),
    [("kar | Shopify | winkelmandje, noodzakelijk | 9 dagen", True), ("kar | Shopify | winkelmandje | 9 dagen", None)],
)
def test_a_table_of_cookies_says_which_the_shop_needs(row: str, wanted: bool | None) -> None:
    text = f"Onze winkel draait op Shopify.\n\n## Cookies\n\n| Naam | Van | Doel | Duur |\n|---|---|---|---|\n| {row} |"
    document = Document("nl", markdown_blocks(text))
    answers = best(of_vendors(document, host().registry, parties(document, host().registry)))
    value = answers.get(("vendors", "shopify", "shop_software", "technical_cookies"))
    assert (value.value if value else None) is wanted


def test_what_a_party_without_a_module_gets_is_not_for_the_carrier_before_it() -> None:
    text = "Pakjes gaan met PostNL. Kasten brengt Verhuisbedrijf Kluts. Dat krijgt ook uw telefoonnummer."
    document = Document("nl", text_blocks(text))
    found = parties(document, host().registry)
    given = [
        list(best(of_vendors(document, host().registry, found, names)))
        for names in ({}, {"Verhuisbedrijf Kluts": "shipping"})
    ]
    assert given == [[("vendors", "postnl", "shipping", "contact")], []]


def test_a_heading_of_two_services_gives_a_party_only_the_one_that_is_not_another_s() -> None:
    text = "## Hosting en e-mail\n\nOnze winkel staat bij Hostnet. Onze e-mail loopt via STRATO."
    found = parties(Document("nl", markdown_blocks(text)), host().registry)
    assert {vendor: list(kinds) for vendor, kinds in found.services.items()} == {
        "hostnet": ["hosting"],
        "strato": ["business_email"],
    }


def test_the_host_is_the_one_beside_the_software() -> None:
    text = (
        "WooCommerce is onze winkelsoftware, de hosting doet Hostnet. Onze domeinnaam en hosting van onze blog: STRATO."
    )
    document = Document("nl", text_blocks(text))
    found = parties(document, host().registry)
    values = {value.path: value.value for value in conclusions({}, (), host().registry, found)}
    assert values["vendors", "woocommerce", "hosted_by"] == "hostnet"


def test_software_that_runs_elsewhere_has_no_agreement_with_its_maker() -> None:
    answers = {"run_by": "host", "agreement": True, "support_access": True}
    values: dict[tuple[str, ...], Value] = {}
    for key, answer in answers.items():
        path = ("vendors", "prestashop", "shop_software", key)
        values[path] = Value(path, answer, Certainty.SURE)
    assert {path[3] for path in without_moot(values)} == {"run_by", "support_access"}


def test_recurring_clues_answer_questions_that_vendors_ask() -> None:
    registry = host().registry
    vendors = [vendor for vendor in map(registry.get, registry.ids()) if vendor]
    asked = {key for vendor in vendors for service in vendor.services for key in service.questions()}
    assert {clue.key for clue in RECURRING} <= asked
    assert [problem for clue in RECURRING for written in clue.says for problem in phrase_problems(written)] == []


HOSTED = {
    "woocommerce.run_by=self": """
        WooCommerce draait bij ons thuis op een servertje.
        Onze WooCommerce-winkel hosten wij zelf.
        WooCommerce sits on a machine in our stockroom.
        WooCommerce läuft auf unserer eigenen Hardware.
        """,
    "odoo.run_by=vendor": """
        Onze winkel is van Odoo en staat op de servers van Odoo.
        Our shop, made with Odoo, is hosted for us by Odoo.
        """,
    "wix.support_access=True": """
        Wix komt alleen op ons verzoek in onze winkel.
        Wix support only opens our account when we raise a ticket.
        Vom Wix-Team schaut nur jemand in unseren Shop, wenn wir darum bitten.
        """,
    "ionos.logs_ip=True": """
        IONOS, onze webhost, noteert van elk bezoek het IP-adres.
        IONOS, our web host, writes down the IP address of each visitor.
        Unser Hoster IONOS hält die IP-Adresse jedes Besuchers fest.
        """,
    "ionos.logs_ip=False": """
        Onze hoster IONOS houdt geen logboek van bezoekers bij.
        IONOS hosts our website and does not keep IP addresses.
        Unser Hoster ist IONOS; ein Protokoll der Besuche mit IP-Adressen gibt es bei IONOS nicht.
        """,
    "ionos.form=full": """
        The server of our shop stands at IONOS.
        Onze webwinkel is ondergebracht bij IONOS.
        IONOS vermietet uns den Server.
        """,
    "ionos.form=dns": "Die Domain haben wir bei IONOS registriert, gehostet wird dort nichts.",
}


@pytest.mark.parametrize("meant", HOSTED)
def test_where_the_shop_stands_and_who_looks_is_told_in_many_words(meant: str) -> None:
    path, _, answer = meant.partition("=")
    given = {sentence.strip(): said(sentence.strip()).get(path) for sentence in HOSTED[meant].strip().splitlines()}
    assert {sentence: found for sentence, found in given.items() if str(found) != answer} == {}
