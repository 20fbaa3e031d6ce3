"""What a shop says about itself is recognised in the words of many shops, in three languages."""

from typing import Any

import pytest

from plugin_host.importing.document import Block, Document, Shape
from plugin_host.importing.recognising.answers import of_the_shop
from plugin_host.importing.recognising.parties import Parties
from plugin_host.importing.values import best


def _said(*blocks: Block) -> dict[str, Any]:
    values = best(of_the_shop(Document("en", blocks), Parties(), invoices=True))
    return {path[1]: value.value for path, value in values.items()}


_SENT_TO = ["name", "address", "city", "email"]
_NAMED = ["name", "address", "email"]


def _heading(text: str) -> Block:
    return Block(Shape.HEADING, text, 1, 2)


def _paragraph(text: str) -> Block:
    return Block(Shape.PARAGRAPH, text, 2)


@pytest.mark.parametrize(
    ("text", "key", "answer"),
    [
        ("Een account mag, maar moet niet.", "accounts", True),
        ("Bestellen kan bij ons ook zonder profiel.", "guest_checkout", True),
        ("Eine Kopie des Ausweises brauchen wir nicht.", "id_copy", False),
        ("Ihren Ausweis müssen Sie dafür nicht kopieren.", "id_copy", False),
        ("Opgebeld wordt hier niemand om iets te verkopen.", "sales_calls", "none"),
        ("Accounts kennen wij niet: elke bestelling staat op zichzelf.", "guest_checkout", True),
        ("Bestellen kan alleen met een account.", "accounts", True),
        ("You can't check out as a guest.", "guest_checkout", False),
        ("Registration is voluntary: you can shop as a guest too.", "guest_checkout", True),
        ("Unseren Newsletter bekommt, wer sich angemeldet hat.", "newsletter", "consent"),
        ("Als klant krijg je automatisch onze nieuwsbrief.", "newsletter", "soft_opt_in"),
        ("Klanten van bol sturen wij geen nieuwsbrief.", "marketplace_marketing", False),
        ("We call you with offers, even if you did not agree to that.", "sales_calls", "without_consent"),
        ("Wie geen uitnodiging wil, vinkt die bij het afrekenen uit.", "review_opt_out", True),
        ("Wij plaatsen geen advertentiecookies zonder uw toestemming.", "consent_banner", True),
        ("Haben Sie im Banner zugestimmt, setzen wir auch Werbecookies.", "consent_banner", True),
        ("Alle Cookies werden gesetzt, sobald Sie die Seite öffnen.", "consent_banner", False),
        ("Paying afterwards is not possible, neither with us nor with Klarna.", "own_deferral", "none"),
        ("Lijkt een bestelling vreemd, dan bekijkt een van ons die.", "fraud_scoring", "manual"),
        ("Wer uns betrügt, den zeigen wir bei der Polizei an.", "reports_fraud", True),
        ("The shop remembers what you viewed and picks products to match.", "personalisation", True),
        ("The shop isn't for under-16s.", "aimed_under_16", False),
        ("Landen buiten de EU doen wij niet.", "deliveries_outside_eea", False),
        ("Bitte schicken Sie uns keinen Ausweis.", "id_copy", False),
        ("Legen Sie eine Kopie Ihres Personalausweises bei.", "id_copy", True),
        ("Zonder kopie van uw paspoort nemen wij een verzoek niet in behandeling.", "id_copy", True),
        ("Belangrijke wijzigingen melden wij per e-mail.", "change_notices", True),
        ("Changes appear here; we send no e-mails about them.", "change_notices", False),
        ("Een wachtwoord hoeft u bij ons niet te verzinnen.", "guest_checkout", True),
        ("Only people with a login can buy here.", "guest_checkout", False),
        ("Wer mag, legt sich nach dem Kauf einen Zugang an.", "accounts", True),
        ("There is nothing to log in to.", "accounts", False),
        ("De rondbrief gaat alleen naar wie erom heeft gevraagd.", "newsletter", "consent"),
        ("Wer etwas gekauft hat, bekommt danach unsere Rundmail.", "newsletter", "soft_opt_in"),
        ("We don't do newsletters.", "newsletter", "none"),
        ("An der Kasse gibt es für den Newsletter kein Kästchen.", "newsletter_opt_out_at_checkout", False),
        ("We switch on statistics only after you press yes.", "consent_banner", True),
        ("You cannot put anything on the slate with us.", "own_deferral", "none"),
        ("U krijgt veertien dagen om te betalen, zonder kosten van ons.", "own_deferral", "own"),
        ("Aufträge über 300 Euro sieht sich die Chefin persönlich an.", "fraud_scoring", "manual"),
        ("Betrüger zeigen wir an.", "reports_fraud", True),
        ("Wij verkopen vooral aan 10 tot 14 jarigen.", "aimed_under_16", True),
        ("To Japan? No problem, we ship there.", "deliveries_outside_eea", True),
        ("Den Perso wollen wir dafür nicht sehen.", "id_copy", False),
        ("Without your name, street, town and e-mail we can post nothing.", "compulsory_fields", _SENT_TO),
        ("Een account is geheel vrijblijvend.", "guest_checkout", True),
        ("Ordering takes a customer account.", "accounts", True),
        ("Nur mit Kundenkonto können Sie einkaufen.", "guest_checkout", False),
        ("Zonder account bestel je zo; met een account hoef je niets opnieuw te typen.", "guest_checkout", True),
        ("Wir verzichten auf Kundenkonten.", "accounts", False),
        ("Tulips and more: customers get our newsletter unless they object.", "newsletter", "soft_opt_in"),
        ("Tragen Sie sich für den Newsletter ein, schreiben wir Ihnen.", "newsletter", "consent"),
        ("Vink het vakje voor de nieuwsbrief aan en u ontvangt hem.", "newsletter", "consent"),
        ("By staying on, and by continuing to use the shop, you accept its cookies.", "consent_banner", False),
        ("Wir fragen Sie, welche Cookies Sie zulassen.", "consent_banner", True),
        ("Cookies voor reclame blijven uit zolang u niet akkoord gaat.", "consent_banner", True),
        ("We never use past purchases to recommend plants.", "personalisation", False),
        ("Payment is always in advance.", "own_deferral", "none"),
        ("We don't run fraud checks.", "fraud_scoring", "none"),
        ("Lieferungen sind nach Belgien und Dänemark möglich.", "markets", ["BE", "DK"]),
        ("We won't tell you individually about changes to this page.", "change_notices", False),
        ("Klantaccounts worden na vijf jaar stilte opgeruimd.", "accounts", True),
        ("Register if you like, or order without one: an account is no must.", "guest_checkout", True),
        ("Only customers who hold an account may place orders.", "guest_checkout", False),
        ("Wir rufen nicht zu Werbezwecken an, es sei denn, Sie haben dem zugestimmt.", "sales_calls", "consent"),
        ("Op krediet kopen doen wij niet, ook niet via Mollie.", "own_deferral", "none"),
        ("We deliver in Ireland and France; to other countries we post nothing.", "markets", ["IE", "FR"]),
        ("We deliver in Ireland and France; to other countries we post nothing.", "deliveries_outside_eea", False),
        ("Kies je voorkeuren zelf in de cookiebanner.", "consent_banner", True),
        ("Our filter gives each order a risk score and cancels high scores by itself.", "fraud_scoring", "automated"),
        ("Others get the newsletter only after signing up.", "newsletter", "both"),
        ("Changes that matter to you are e-mailed: you get notice by e-mail.", "change_notices", True),
        (
            "Ein Konto gibt es, Voraussetzung für den Kauf ist es nicht; bestellen geht auch ohne.",
            "guest_checkout",
            True,
        ),
        ("Bestellen lukt niet zonder login.", "guest_checkout", False),
        ("Must I open an account? No.", "guest_checkout", True),
        (
            "All fields but one are required: name, address, town, e-mail (except the phone number).",
            "compulsory_fields",
            _SENT_TO,
        ),
        ("Maandag draaien wij de updates.", "measures", ["updates"]),
        ("Until we hold a scan of your passport we do not look at your request.", "id_copy", True),
        ("Wir antworten schnell; eine Ausweiskopie brauchen wir vorher nicht.", "id_copy", False),
        ("Betalen op een later moment kan bij ons niet.", "own_deferral", "none"),
        ("Du kannst als Gast bestellen. Konten haben wir keine.", "accounts", False),
        ("Matomo startet erst nach Zustimmung im Auswahlfenster.", "consent_banner", True),
        ("Unser Angebot richtet sich an Verbraucher in Deutschland und Österreich.", "markets", ["DE", "AT"]),
        ("I read every review that you email me and may ask to print it.", "mail_tracking_consent", None),
        ("Patch-Management, Rollen- und Berechtigungskonzept.", "measures", ["access", "updates"]),
        ("Reclame per mail doen we niet en we bellen nooit om je iets aan te smeren.", "sales_calls", "none"),
        ("Über erledigte Anträge führen wir zwei Jahre Buch.", "request_years", 2),
        ("De logs van de server worden na 48 uur geschrapt.", "log_days", 2),
        ("Was passiert mit meiner Zuschrift? Sie bleibt ein Jahr liegen.", "contact_months", 12),
        ("Bezorg ons bij elk verzoek een foto van je rijbewijs.", "id_copy", True),
        ("Pay later? Sure. You get our bank details with the parcel, and it costs nothing.", "own_deferral", "own"),
        ("Unser Werkzeug sperrt alle Skripte für Cookies, bis Sie zustimmen.", "consent_banner", True),
        ("Behalve je naam en adres vul je bij het bestellen ook je mailadres in.", "compulsory_fields", _NAMED),
    ],
)
def test_an_answer_is_heard_in_other_words(text: str, key: str, answer: object) -> None:
    assert _said(_paragraph(text)).get(key) == answer


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("Wij bellen u alleen met aanbiedingen als u dat goed vindt.", "newsletter"),
        ("U kunt uw account bij Facebook verwijderen.", "accounts"),
        ("Wilt u uw gegevens laten wijzigen? Stuur ons een e-mail.", "change_notices"),
        ("Some of our providers store personal data outside the EEA.", "deliveries_outside_eea"),
        ("Wir antworten innerhalb eines Monats auf Ihre Anfrage.", "contact_months"),
        ("Uw gegevens blijven in de bak, ook als u vier jaar niets bestelt.", "inactive_customer_years"),
        ("Wij verkopen knopen vanuit Norfolk.", "markets"),
        ("Once a year we clear out the warehouse.", "order_years"),
        ("Die aktuelle Version ist auf unserer Website abrufbar.", "measures"),
        ("Kies zelf een sterk wachtwoord.", "measures"),
        ("To answer your question we need your name, address and e-mail.", "compulsory_fields"),
        ("It takes us at most three months to delete your data.", "contact_months"),
        ("Keep your order slip for two years.", "order_years"),
        ("Job applications and messages about them are deleted after four months.", "contact_months"),
        ("YouTube kan cookies plaatsen zodra u de video opent.", "consent_banner"),
        ("Wij zien alleen hoeveel mensen de site openen, niet wie.", "measures"),
        ("Wij versturen ook naar Zwitserland.", "markets"),
        ("Plausible setzt keine Cookies; deshalb fragen wir nicht nach einer Einwilligung.", "consent_banner"),
        ("The courier needs your name, address and phone number.", "compulsory_fields"),
        ("Wir prüfen, ob Sie 18 Jahre oder älter sind, und löschen das Ergebnis.", "order_years"),
        ("Klant blijft u altijd, want over tien jaar zoekt u dat maatje weer.", "inactive_customer_years"),
        ("Notes of your patients are stored in a locked cupboard.", "measures"),
        ("Here are links to other websites. They place cookies only with your consent.", "consent_banner"),
        ("Tellingen zonder IP-adressen bewaren wij 90 dagen.", "log_days"),
        ("Orders go with a haulier, who need your name and address.", "compulsory_fields"),
        ("De nieuwste versie is op de website te raadplegen.", "measures"),
        ("Wir empfehlen Ihnen ein langes Passwort.", "measures"),
        ("We sell hats in the Netherlands and to customers abroad.", "markets"),
        ("Onze mailing: ja of nee.", "newsletter"),
        ("To buy your old orders back we need your bank account number.", "guest_checkout"),
        ("Only the members of our staff who pack orders can see them.", "guest_checkout"),
    ],
)
def test_what_only_sounds_like_an_answer_is_none(text: str, key: str) -> None:
    assert key not in _said(_paragraph(text))


def test_a_refusal_is_read_with_the_invitation_before_it() -> None:
    text = "After a week we ask for a review. Your name goes with it. Rather not? Untick the box when ordering."
    assert _said(_paragraph(text))["review_opt_out"] is True


def test_sentences_may_begin_without_a_capital() -> None:
    assert (
        _said(_paragraph("je kiest wat je wilt. je adres is verplicht. bellen met aanbiedingen doen we nooit."))[
            "sales_calls"
        ]
        == "none"
    )


def test_a_question_is_read_with_its_answer() -> None:
    assert _said(_paragraph("Een account aanmaken? Dat kan bij ons niet."))["accounts"] is False
    assert _said(_heading("Do you phone me to sell me things?"), _paragraph("No, never."))["sales_calls"] == "none"


@pytest.mark.parametrize(
    ("text", "clock", "number"),
    [
        ("Enquiries are deleted after half a year.", "contact_months", 6),
        ("Vragen bewaren wij anderhalf jaar.", "contact_months", 18),
        ("Der Server notiert die IP-Adresse. Die genannten Daten löschen wir nach 9 Tagen.", "log_days", 9),
        ("Logfiles löschen wir nach einundzwanzig Tagen.", "log_days", 21),
        ("Wie vijf jaar niets bestelt, wordt uit het bestand verwijderd.", "inactive_customer_years", 5),
        ("Rechnungen unterliegen einer zehnjährigen Aufbewahrungsfrist.", "invoice_years", 10),
        ("Bestel- en factuurgegevens bewaren wij 7 jaar.", "order_years", 7),
        ("If you used one of your rights, we keep a note of it for two years.", "request_years", 2),
        ("Anfragen werfen wir nach einem Dreivierteljahr weg.", "contact_months", 9),
        ("De bonnetjes gaan na zeven boekjaren door de versnipperaar.", "invoice_years", 7),
        ("Anyone we have not heard from in four years is taken off our cards.", "inactive_customer_years", 4),
        ("Then we keep your order details for eight years.", "order_years", 8),
        ("Dat u zich ooit hebt aangemeld bewaren wij nog twee jaar.", "newsletter_proof_years", 2),
        ("Your IP address is noted. Nobody reads along. After 9 days they are gone.", "log_days", 9),
        ("Hoe lang? Drie jaar na levering, om de garantie.", "order_years", 3),
        ("Anfragen (Art. 6 Abs. 1 lit. f DSGVO) löschen wir nach vier Monaten.", "contact_months", 4),
        ("Questions from people who have not ordered go after 5 months and are deleted.", "contact_months", 5),
        ("Das Ergebnis einer Anfrage zu Ihren Rechten heben wir drei Jahre auf.", "request_years", 3),
    ],
)
def test_a_clock_is_read(text: str, clock: str, number: int) -> None:
    assert _said(_paragraph(text)).get(clock) == number


def test_a_question_on_a_line_of_its_own_is_a_heading() -> None:
    said = _said(
        _paragraph("How long do you keep it all?"), _paragraph("Invoices six years. The order itself four years.")
    )
    assert (said["invoice_years"], said["order_years"]) == (6, 4)


@pytest.mark.parametrize(
    ("texts", "answer"),
    [
        (
            ("Our newsletter, the Woolly Post, comes monthly.", "You get the Woolly Post only if you asked for it."),
            "consent",
        ),
        (
            (
                "Onze nieuwsbrief heet zo.",
                "De Schapenkrant is onze nieuwsbrief.",
                "Een Schapenkrant versturen wij niet.",
            ),
            "none",
        ),
        (("Wir haben einen Newsletter.", "Kunden bekommen die Wollpost, wenn sie wollen."), None),
    ],
)
def test_a_newsletter_is_known_by_its_name(texts: tuple[str, ...], answer: object) -> None:
    assert _said(*map(_paragraph, texts)).get("newsletter") == answer


def test_who_buys_elsewhere_gets_no_newsletter() -> None:
    said = _said(_paragraph("We also sell on Etsy. It gives us your name. Buyers there never get our newsletter."))
    assert (said["marketplace_marketing"], said.get("newsletter")) == (False, None)


def test_a_row_is_about_its_first_words_or_its_purpose() -> None:
    said = _said(
        Block(Shape.ROW, "No. | Purpose | Kept for", 1),
        Block(Shape.ROW, "1 | Handling orders | 3 years", 2),
        Block(Shape.ROW, "2 | Customer communication | 2 years after the last contact", 3),
        Block(Shape.ROW, "3 | Newsletter | until you leave; proof 1 year more", 4),
    )
    assert (said["order_years"], said["contact_months"], said["newsletter_proof_years"]) == (3, 24, 1)


@pytest.mark.parametrize(
    ("heading", "text", "measures"),
    [
        (
            "Security",
            "Https, long passwords, updates every Friday, and a backup every night.",
            "tls passwords backups updates",
        ),
        ("Beveiliging", "Inloggen gaat met een code op de telefoon.", "two_factor"),
        ("Sicherheit", "Die Festplatten sind verschlüsselt.", "storage"),
        ("Over ons", "We beperken wie bij uw gegevens kan.", "access"),
        ("About", "Our staff are bound by a duty of confidentiality.", "secrecy"),
        ("Was gegen Einbruch hilft", "Die Ordner liegen im versperrten Schrank.", "storage"),
        ("Security", "The stock room can be opened only by the two of us.", "access"),
        ("Schutz", "Abends ziehen wir eine Kopie von allem.", "backups"),
        ("Over ons", "Inzage krijgt enkel wie je bestelling inpakt.", "access"),
        ("Shop", "Aushilfen kommen nicht an die Kundendaten.", "access"),
        ("Beveiliging", "Alle plug-ins houden wij goed bij.", "updates"),
    ],
)
def test_measures_are_those_that_are_told(heading: str, text: str, measures: str) -> None:
    assert _said(_heading(heading), _paragraph(text))["measures"] == measures.split()


@pytest.mark.parametrize(
    "text",
    [
        "To order you give us your name, address and e-mail address. You must fill these in.",
        "Voor een bestelling vragen wij uw naam, adres en e-mailadres. U bent verplicht deze te geven.",
        "An order takes your name, address, e-mail and, if you like, a phone number. Without the first three we send nothing.",
    ],
)
def test_what_must_be_filled_in_may_be_said_of_the_data_before(text: str) -> None:
    assert _said(_paragraph(text))["compulsory_fields"] == ["name", "address", "email"]


def test_of_a_list_those_data_must_be_given_that_are_marked_so() -> None:
    items = (
        "Naam (verplicht bij een bestelling)",
        "Adres (verplicht, anders komt er niets aan)",
        "Telefoon (als u wilt)",
    )
    listed = (Block(Shape.ITEM, text, 2) for text in items)
    assert _said(_paragraph("Wij vragen van u:"), *listed)["compulsory_fields"] == ["name", "address"]


def test_what_must_be_filled_in_may_stand_under_its_question() -> None:
    asked = (_heading("What do I have to fill in?"), _paragraph("Name, address and e-mail address. All are required."))
    assert _said(*asked)["compulsory_fields"] == ["name", "address", "email"]
    listed = (Block(Shape.ITEM, text, 2) for text in ("your name", "your address and town", "your e-mail address"))
    below = _paragraph("Without these we can send nothing.")
    assert _said(_heading("What you must give us"), *listed, below)["compulsory_fields"] == _SENT_TO


@pytest.mark.parametrize(
    ("head", "yes", "no"),
    [("Field | Needed to order?", "yes", "no"), ("Angabe | Bei der Bestellung", "Pflicht", "freiwillig")],
)
def test_the_fields_of_a_form_may_stand_in_a_table(head: str, yes: str, no: str) -> None:
    rows = (f"Name | {yes}", f"E-Mail | {yes}", f"Telefon | {no}")
    assert _said(*(Block(Shape.ROW, text, 1) for text in (head, *rows)))["compulsory_fields"] == ["name", "email"]


MAIL_TO_CUSTOMERS = """
We have never sent a newsletter. | newsletter none
Auf Newsletter verzichten wir. | newsletter none
Wie zich heeft afgemeld, krijgt geen nieuwsbrief. | newsletter None
Zonder uw toestemming sturen wij geen nieuwsbrief. | newsletter consent
Iedereen die zijn adres heeft achtergelaten krijgt de nieuwsbrief. | newsletter consent
Everyone who orders receives our newsletter until they tell us to stop. | newsletter soft_opt_in
Klanten krijgen de nieuwsbrief; anderen alleen na aanmelding. | newsletter both
Bestandskunden schreiben wir zu ähnlichen Waren an; alle anderen erhalten den Newsletter nach Anmeldung. | newsletter both
Customers get our newsletter. You can say no when you place the order. | newsletter_opt_out_at_checkout True
Der Newsletter kommt mit der Bestellung. Ablehnen lässt er sich an der Kasse nicht. | newsletter_opt_out_at_checkout False
Ob Sie den Newsletter öffnen, messen wir, ohne Sie zu fragen. | mail_tracking_consent False
You can unsubscribe from our newsletter by clicking the link, if you agree. | mail_tracking_consent None
"""


@pytest.mark.parametrize("case", MAIL_TO_CUSTOMERS.strip().splitlines())
def test_to_whom_mail_goes_and_what_is_asked_before(case: str) -> None:
    text, wanted = case.split(" | ")
    key, answer = wanted.split()
    assert str(_said(_paragraph(text)).get(key)) == answer


@pytest.mark.parametrize(
    ("others", "answer"),
    [("Anderen krijgen hem alleen na aanmelding.", "both"), ("U krijgt de nieuwsbrief alleen na aanmelding.", None)],
)
def test_two_grounds_for_a_newsletter_hold_together_unless_one_excludes_the_other(others: str, answer: object) -> None:
    said = _said(_paragraph(f"Klanten krijgen onze nieuwsbrief automatisch. {others.replace('hem', 'de nieuwsbrief')}"))
    assert said.get("newsletter") == answer


@pytest.mark.parametrize(
    ("heading", "text", "key", "answer"),
    [
        ("Onze Tuinbrief", "De grondslag is: toestemming.", "newsletter", "consent"),
        (
            "Wollpost",
            "Die Wollpost bekommt, wer sich einträgt und die Bestätigungsmail anklickt.",
            "newsletter",
            "consent",
        ),
        ("News", "If you ticked the box you get our newsletter when the kiln was opened.", "newsletter", "consent"),
        ("Basis", "Voor de nieuwsbrief en het meten van bezoek is toestemming de grondslag.", "newsletter", "consent"),
        ("Rankpost", "Wie bij ons kocht, krijgt af en toe een mailtje met nieuwe wijnen.", "newsletter", "soft_opt_in"),
        ("Newsletter", "Versandbestätigungen kommen nicht von Brevo.", "newsletter", None),
        ("Tuinnieuws", "Wil je dat niet, geef dat dan aan bij het afrekenen.", "newsletter_opt_out_at_checkout", True),
        ("Bestellen", "Een account hoeft u niet te maken.", "guest_checkout", True),
        ("Bestellen", "Een account hoeft u niet te maken.", "accounts", None),
        ("Bestellen", "Gastbestellungen sind leider nicht möglich.", "guest_checkout", False),
        ("Ordering", "You can order with or without making an account.", "accounts", True),
        ("Ordering", "No account needed, in fact you can't make one.", "accounts", False),
        (
            "Ordering",
            "You may order as a guest. If you open one, we keep your password and order history.",
            "accounts",
            True,
        ),
        (
            "Bestellen",
            "Voor een bestelling dient u uw naam en adres mee te delen.",
            "compulsory_fields",
            ["name", "address"],
        ),
        (
            "Daten",
            "Daten: Name, Mail, Telefon. Ohne Name und Adresse keine Bestellung.",
            "compulsory_fields",
            ["name", "address"],
        ),
        ("Doorgifte", "Persoonsgegevens gaan niet naar landen buiten de EER.", "deliveries_outside_eea", None),
        ("Rechte", "Leg immer eine Kopie des Ausweises bei, sonst können wir nicht antworten.", "id_copy", True),
        ("Rights", "To keep unauthorised people out, enclose a copy of your passport.", "id_copy", True),
        ("Rechte", "Dem Antrag ist eine Ausweiskopie beizulegen.", "id_copy", True),
        ("Statistiek", "Matomo zet cookies. Dat doen we pas als u ja hebt gezegd.", "consent_banner", True),
        ("Keeping", "We delete you if you have not been in touch for two years.", "inactive_customer_years", 2),
        ("Access data", "These records are erased after 14 days.", "log_days", 14),
        (
            "Zahlen",
            "Zahlen Sie mit PayPal oder auf Rechnung. Der Rechnungskauf läuft mit Klarna.",
            "own_deferral",
            None,
        ),
        ("Shop", "Je nach früheren Einkäufen zeigen wir Ihnen passendes Futter.", "personalisation", True),
    ],
)
def test_what_has_another_name_or_stands_in_other_words(heading: str, text: str, key: str, answer: object) -> None:
    assert _said(_heading(heading), _paragraph(text)).get(key) == answer


@pytest.mark.parametrize(
    "text",
    [
        "Zwingend anzugeben sind Name, Anschrift und E-Mail-Adresse.",
        "De koper verstrekt naam, adres en e-mailadres. Verstrekking daarvan is nodig voor de overeenkomst.",
        "To order you must enter name, address and e-mail. If you order for a club, you can add its name and phone.",
        "When you order: name, address, e-mail (all required) and, if you like, your phone.",
        "Your name, your address and your e-mail. Without those the parcel cannot leave. A phone number is up to you.",
        "Name, address and e-mail are needed for every order, the phone number only for what goes on a pallet.",
        "Zum Versand sind Name, Anschrift und E-Mail-Adresse nötig. Die Angabe der Telefonnummer steht Ihnen frei.",
        "To order we must have your name, address and e-mail, and your phone number if you care to give it.",
        "To order: name, address, e-mail and VAT number. All but the VAT number are mandatory.",
        "Voor elke bestelling is nodig: naam, adres en e-mail, en bij grote dozen ook een telefoonnummer.",
        "We need your name, address and e-mail to send the parcel. It is as simple as that. Leave one of them out and it stops.",
        "Welche Daten brauchen Sie zum Versand? Name und Anschrift. Und Ihre E-Mail-Adresse, für die Rechnung.",
    ],
)
def test_what_may_be_added_is_not_compulsory(text: str) -> None:
    assert _said(_paragraph(text))["compulsory_fields"] == ["name", "address", "email"]


def test_what_a_shop_says_of_itself_by_its_name_it_says_as_we() -> None:
    where = _paragraph("Kelkje sells in Belgium and Luxembourg.")
    row = Block(Shape.ROW, "Mollie | Betalingen. Betalen achteraf biedt Kelkje niet aan.", 3)
    values = best(of_the_shop(Document("nl", (where, row)), Parties(), ["Kelkje"], invoices=True))
    assert {path[1]: value.value for path, value in values.items()} == {"markets": ["BE", "LU"], "own_deferral": "none"}


def test_a_row_is_read_below_the_heading_of_its_table() -> None:
    above = (_heading("Cookies"), Block(Shape.ROW, "Naam | Doel", 2))
    assert _said(*above, Block(Shape.ROW, "_visits | statistiek, pas na uw akkoord", 3))["consent_banner"] is True
