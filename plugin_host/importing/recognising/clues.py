"""What a sentence of an old policy says about the shop itself, in the phrases of ``plugin_host.api.core.clues``: data.

What it says about a vendor stands beside the section that asks, in ``plugin_host.sections``.
"""

from collections.abc import Mapping

from plugin_host.api.core import (
    Clue,
    MailBasis,
    SalesCalls,
    Scoring,
)
from plugin_host.api.core.practices import Deferral, SensitiveGoods

_SIGNED_UP = (
    "aangemeld|aanmeld*|meldt|meld je|inschrij*|ingeschreven|schrijf*|opt-in|signed up|sign up|signs up"
    "|subscrib*|registered for|anmeld*|angemeldet|abonn*|double-opt-in|aangevinkt|vinkje"
)
_KEPT_ONLY = (
    "pas|alleen|enkel|uitsluitend|eerst|slechts|nadat|vooraf|voordat|only|after|first|until|unless|prior"
    "|before|erst|nur|nachdem|vorher|bevor|if you"
)

PRACTICES: tuple[Clue, ...] = (
    Clue(
        "guest_checkout",
        False,
        (
            (
                "account|kundenkonto|konto|registr* "
                "& nodig|verplicht*|required|need|needed|must|have to|erforderlich|nötig|muss|müssen|moet"
                "|moeten|dient|zonder account ... niet|noodzakelijk "
                "& bestel*|order*|kopen|buy|kauf* "
                "& !niet|geen|not|no|kein*|nicht|optioneel|*n't"
            ),
            "zonder account|without an account|ohne konto|ohne kundenkonto & niet|geen|cannot|not|nicht|*n't",
        ),
    ),
    Clue(
        "guest_checkout",
        True,
        (
            (
                "zonder account|zonder een account|zonder accounts|zonder ... account|als gast"
                "|without an account|without ... account|as a guest|guest checkout|ohne kundenkonto"
                "|ohne konto|ohne ein konto|ohne ... konto|als gast|gastbestellung|gastbestelling "
                "& !niet mogelijk|kunt u niet|cannot|nicht möglich|kun je niet"
            ),
            (
                "account|konto|kundenkonto "
                "& niet verplicht|niet nodig|optioneel|optional|not required|not necessary|not mandatory"
                "|hoeft|hoef|freiwillig|nicht erforderlich|nicht nötig|mag, moet niet|moet niet"
                "|do not need|*n't need|no need|need no|not have to|geen verplichting"
            ),
        ),
    ),
    Clue(
        "accounts",
        False,
        (
            (
                "geen accounts|account bestaat ... niet|kennen geen account*|bieden geen account*"
                "|hebben geen account*|no customer accounts|no accounts|do not offer accounts"
                "|keine kundenkonten|kein kundenkonto|account ... niet mogelijk "
                "& !zonder|without|nodig|verplicht*"
            ),
        ),
    ),
    Clue(
        "accounts",
        True,
        (
            (
                "account|klantaccount|kundenkonto|konto|klantenaccount|gebruikersaccount"
                "|customer account "
                "& aanmak*|aanmaakt|maak|maakt|maken|aanmaken|aangemaakt|create*|open*|register*|registr*"
                "|anleg*|legen|erstell*|eröffn*|richten|inloggen|log in|in uw|in je|met uw|in your"
                "|in ihrem|mein|mijn|accountgegevens|heeft|hebt|have "
                "& !google|facebook|social|bank*|instagram|geen account|no account|kein konto"
                "|zonder account|without an account|ohne konto"
            ),
            (
                "mijn account|my account|uw account|je account|your account|ihr kundenkonto"
                "|ihrem kundenkonto|accountgegevens|klantaccount "
                "& !google|facebook|social|bank*|instagram"
            ),
        ),
    ),
    Clue(
        "newsletter_opt_out_at_checkout",
        True,
        (
            (
                "bij het bestellen|bij uw bestelling|bij je bestelling|bij het afrekenen"
                "|tijdens het bestellen|bij de bestelling|at checkout|when ordering|when you order"
                "|beim bestellen|bei der bestellung|im bestellvorgang|bestelproces "
                "& <newsletter>|aanbiedingen|mailings|e-mails|angebote "
                "& afmeld*|bezwaar|weiger*|uitvink*|uit te vinken|vinkje|opt out|opt-out|unsubscribe"
                "|decline|refuse|untick|object|abmeld*|widersprech*|abwähl*|afzien"
            ),
        ),
    ),
    Clue(
        "newsletter",
        MailBasis.NONE,
        (
            (
                "nieuwsbrief ... wij niet|nieuwsbrief ... we niet|newsletter ... nicht|geen nieuwsbrief"
                "|geen nieuwsbrieven|geen newsletter*|no newsletter*|keinen newsletter|keine newsletter"
                "|versturen geen mailings|geen mailings|geen reclamemail*|niet ... nieuwsbrief "
                "& !wenst|wilt|wil|meer|ontvangen|want|wish|möchten|als|if|wenn|zonder"
            ),
        ),
    ),
    Clue(
        "newsletter",
        MailBasis.BOTH,
        (
            (
                "<newsletter>|aanbiedingen "
                "& klant|klanten|customers|kunden|gekocht|besteld|bought "
                "& anderen|others|niet-klanten|andere|iedereen "
                f"& <consent>|{_SIGNED_UP}"
            ),
        ),
    ),
    Clue(
        "newsletter",
        MailBasis.SOFT_OPT_IN,
        (
            (
                "klant|klanten|bestaande|gekocht|besteld|aankoop|bestelling|customers|customer|bought"
                "|ordered|purchase|kunden|kunde|bestandskund*|gekauft|bestellt|kauf "
                "& <newsletter>|aanbiedingen|newsletter*|angebote|offers|produktempfehlung*"
                "|eigene ähnliche|soortgelijk*|similar|ähnlich* "
                "& afmeld*|bezwaar|unsubscribe|opt out|opt-out|object|abmeld*|widersprech*|widerspruch"
                "|soortgelijk*|similar products|ähnlich*|automatisch "
                f"& !{_KEPT_ONLY}|niet verstuurd zonder"
            ),
            "soft opt-in|soft-opt-in|7 abs. 3 uwg|11.7 lid 3|automatisch ... nieuwsbrief",
        ),
    ),
    Clue(
        "newsletter",
        MailBasis.CONSENT,
        (
            (
                "<newsletter>|aanbiedingen "
                f"& <consent>|{_SIGNED_UP}|said yes|ja zegt "
                "& !zonder toestemming|without your consent|ohne ihre einwilligung|automatisch"
                "|geen nieuwsbrie*|no newsletter|openen|geopend|gemessen|gemeten|misst"
            ),
            (
                "<newsletter>|aanbiedingen "
                "& alleen|enkel|uitsluitend|only|nur "
                "& als u|als je|wanneer|if you|wenn sie|wilt|wil|kiest|choose|chosen|zelf|gevraagd|vraagt"
                "|asked"
            ),
        ),
    ),
    Clue(
        "sales_calls",
        SalesCalls.NONE,
        (
            (
                "bellen|gebeld|call|rufen|telemarketing|telefonische verkoop|telefonwerbung"
                "|telephone marketing|verkooptelefoontjes|cold call* "
                "& nooit|niet|geen|never|not|no|*n't|nie|nicht|kein* "
                "& verkop*|aanbied*|sell|offer*|verkauf*|werb*|telemarketing|reclame|telefonwerbung|sales"
            ),
        ),
    ),
    Clue(
        "sales_calls",
        SalesCalls.CONSENT,
        (
            (
                "bellen|gebeld|telefonisch|by phone|call you|anrufen|telefonisch "
                "& aanbied*|offer*|verkop*|werb*|acties|angebot* & <consent> "
                "& !zonder"
            ),
        ),
    ),
    Clue(
        "mail_tracking_consent",
        True,
        (
            (
                "<consent> "
                "& geopend|opent|openen|opens|opened|open|öffn*|geöffnet "
                "& e-mail*|mail*|nieuwsbrief|nieuwsbrieven|newsletter* "
                "& !zonder|without|ohne|geen"
            ),
        ),
    ),
    Clue(
        "review_opt_out",
        True,
        (
            (
                "mail met de vraag|uitnod*|invit*|einlad*|review-uitnod*|reviewverzoek|bewertungseinlad* "
                "& afmeld*|bezwaar|weiger*|uitvink*|vinkje|opt out|opt-out|decline|refuse|object"
                "|unsubscribe|widersprech*|abmeld*|ablehn*|niet wilt|niet wil|bij het bestellen aangeven"
                "|rather not|don't want|do not want|laat het "
                "& beoordel*|review*|bewertung*|feedback|ervaring*|mening|tevreden"
            ),
        ),
    ),
    Clue(
        "consent_banner",
        False,
        (
            (
                "cookie* & vragen|vraagt|ask|fragen|bitten "
                "& geen toestemming|niet om toestemming|geen akkoord|no consent|not ask|*n't ask"
                "|keine einwilligung|nicht um "
                "& !technisch*|functione*|noodzakelijk*|necessary|essential|notwendig*|analytisch*"
            ),
            (
                "cookies "
                "& ook als|ook al|al voordat|even before|schon vorher|even if|auch wenn|nog geen keuze"
                "|vorher los "
                "& plaats*|geplaatst|place*|set|laufen|gesetzt|keuze"
            ),
            (
                "cookie* & zonder|without|ohne & <consent>|te vragen|asking "
                "& geplaatst|plaatsen|placed|set|gesetzt|zetten "
                "& !technisch*|functione*|noodzakelijk*|necessary|essential|notwendig*|analytisch*"
            ),
            (
                "door gebruik te maken van|door ... te gebruiken|by using|by continuing|door verder"
                "|durch die nutzung|mit der nutzung|indem sie & cookie* "
                "& akkoord|instemt|agree|accept*|stem* ... in|einverstanden|stimmen"
            ),
        ),
    ),
    Clue(
        "consent_banner",
        True,
        (
            (
                "cookie*|tracking|pixel* "
                f"& {_KEPT_ONLY}|als u|als je|wenn sie|zodra "
                "& <consent>|accepteer*|accepteren|accept*|ja zegt|ja gezegd "
                "& !zonder|without|ohne|intrekken|withdraw|functionele|door gebruik|by using"
            ),
            (
                "cookiebanner|cookie-banner|cookiemelding|cookie-melding|cookie-hinweis|consent-banner"
                "|consent-tool|consent-manager|cookie banner|cookie notice|cookievenster"
                "|cookie-einstellungen|cookie-consent* "
                "& <consent>|keuze|kiezen|kiest|choice|choose|auswahl|wählen|accept*|accepteren|weiger*"
                "|refuse"
            ),
            (
                "cookie*|cookies|tracking cookies "
                "& vragen|vraagt|ask|asks|fragen|bitten|holen & <consent> "
                "& !geen|niet|not|no"
            ),
            (
                "cookie* & met|with|mit|op basis van|na|after "
                "& uw toestemming|je toestemming|your consent|ihrer einwilligung|voorafgaande toestemming"
                "|toestemming & !zonder|geen|niet|intrek*|withdraw*"
            ),
        ),
    ),
    Clue(
        "fraud_scoring",
        Scoring.AUTOMATED,
        (
            (
                "automatisch*|geautomatiseerd*|automated|automatically|computer|automatisiert*|algorit*"
                "|systeem & fraud*|betrug*|oplichting|risk|risico* "
                "& geweiger*|weiger*|geblokkeerd|blokk*|refus*|reject*|block*|cancel*|decline*|ablehn*"
                "|abgelehnt|gesperrt|score*|screen* "
                "& !niet|geen|not|no|nicht|kein*"
            ),
        ),
    ),
    Clue(
        "fraud_scoring",
        Scoring.MANUAL,
        (
            (
                "medewerker*|iemand van ons|persoon|mens|handmatig|zelf|staff|person|human|by hand"
                "|manual*|ourselves|mitarbeiter*|manuell|mensch "
                "& verdacht*|fraud*|suspicious|betrug*|verdächtig* "
                "& bestelling*|order*|bestellung*|bekijk*|controle*|kijk*|check*|look*|prüf*"
            ),
        ),
    ),
    Clue(
        "fraud_scoring",
        Scoring.NONE,
        (
            (
                "niet|geen|not|no|kein*|nicht "
                "& fraudecontrole|fraudescore|fraud score*|fraud scor*|betrugsprüfung"
                "|beoordelen ... op fraude|score bestellingen"
            ),
        ),
    ),
    Clue(
        "reports_fraud",
        True,
        (
            (
                "aangifte|melden|meldt|melding|report*|anzeige|anzeigen "
                "& politie|police|polizei|fraud*|oplichting|betrug* "
                "& doen|melden|wij|we|wir|doet "
                "& !kunt u|kun je|can report|if you"
            ),
        ),
    ),
    Clue(
        "own_deferral",
        Deferral.OWN,
        (
            (
                "op factuur|op rekening|per rekening|auf rechnung|on account|on invoice|invoice ... days"
                "|factuur ... dagen "
                "& betaal*|betalen|pay*|zahlen|bezahl*|bestellen "
                "& !via|klarna|afterpay|riverty|through|über|niet|kein*|geen"
            ),
        ),
    ),
    Clue(
        "personalisation",
        True,
        (
            (
                "op basis van|aan de hand van|based on|on the basis of|auf grundlage|aufgrund|anhand "
                "& eerdere|bestelgeschiedenis|aankopen|bestellingen|bezocht*|bezoek*|bekeken|previous"
                "|earlier|past|purchases|browsing|visits|orders|früher*|bestellungen|käufe|besuch* "
                "& producten|aanbeveling*|aanbevolen|aanbiedingen|products|recommend*|suggest*|empfehl*"
                "|produkte|artikelen & !niet|geen|not|no|kein*|nicht|review"
            ),
            (
                "gepersonaliseerde aanbevelingen|personalised recommendations"
                "|personalized recommendations|persönliche empfehlungen|personalisierte empfehlungen "
                "& !niet|geen"
            ),
        ),
    ),
    Clue(
        "sensitive_goods",
        SensitiveGoods.MEDICINES,
        (
            (
                "geneesmiddel*|medicijn*|medicines|arzneimittel*|medische hulpmiddelen "
                "& bestel*|order*|verkop*|sell*|verkauf*|koopt"
            ),
        ),
    ),
    Clue(
        "sensitive_goods",
        SensitiveGoods.INTIMATE,
        (
            (
                "erotisch*|seksspeel*|intieme producten|sex toys|intimate products|erotik* "
                "& bestel*|order*|verkop*|sell*|verkauf*|koopt"
            ),
        ),
    ),
    Clue(
        "aimed_under_16",
        False,
        (
            (
                "niet gericht|niet bedoeld|niet de intentie|geen gegevens ... verzamelen|not aimed"
                "|not directed|not intended|not designed|richtet sich nicht|nicht für|nicht an|*n't aim*"
                "|not knowingly|geen intentie "
                "& kinderen|jonger dan|onder de 16|onder 16|jongeren|bezoekers|minderjarig*|children"
                "|under 16|under the age|under 18|minors|minderjähr*|kinder|unter 16"
            ),
        ),
    ),
    Clue("oss", True, ("one-stop-shop|oss|éénloketsysteem|éénloket*|eenloket* & !niet|geen|not",)),
    Clue(
        "deliveries_outside_eea",
        False,
        (
            (
                "bezorgen|leveren|versturen|verzenden|levert|deliver*|ship*|liefern|versenden "
                "& alleen|uitsluitend|enkel|only|nur|ausschließlich "
                "& nederland|belgië|eu|europa|europese|netherlands|germany|deutschland|europe|europäisch*"
                "|innerhalb|within|binnen|ireland|ierland "
                "& !gegevens|data|daten"
            ),
            (
                "niet|not|nicht|*n't "
                "& buiten de eu|buiten europa|outside the eu|outside the eea|outside europe"
                "|außerhalb der eu "
                "& bezorgen|leveren|versturen|verzenden|deliver*|ship*|liefern|versenden "
                "& !gegevens|data|daten"
            ),
        ),
    ),
    Clue(
        "deliveries_outside_eea",
        True,
        (
            (
                "bezorgen|leveren|versturen|verzenden|deliver*|ship|ships|shipped|liefern|versenden"
                "|bestellingen|bestelling|orders|pakket* "
                "& buiten de eu|buiten de eer|buiten europa|outside the eu|outside the eea|outside europe"
                "|wereldwijd|worldwide|weltweit|zwitserland|switzerland|schweiz|außerhalb der eu"
                "|verenigd koninkrijk|engeland "
                "& !niet|not|geen|nicht|alleen|only|*n't"
            ),
        ),
    ),
    Clue(
        "marketplace_marketing",
        False,
        (
            (
                "bol*|marktplaats|marketplace*|verkoopplatform*|amazon|ebay|marktplatz|platform "
                "& niet|geen|nooit|not|no|never|nicht|kein* "
                "& nieuwsbrief|nieuwsbrieven|newsletter*|reclame|marketing|aanbiedingen|advertising"
                "|werbung|werbe*"
            ),
        ),
    ),
    Clue(
        "staff_access_limited",
        True,
        (
            (
                "medewerker*|personeel|staff|employees|mitarbeiter* "
                "& geen toegang meer|geen toegang|niet meer|no longer|no access|keinen zugriff|alleen"
                "|only|nur|uitsluitend "
                "& klantprofiel|cliëntprofiel|profiel|account|afgeronde|oude|documenten|niet meer|profile"
                "|finished|completed|no longer|kundenprofil|kundenakte|abgeschlossen* "
                "& !boekhoud*|administratie|books|buchhaltung"
            ),
        ),
    ),
    Clue(
        "id_copy",
        False,
        (
            (
                "geen|nooit|niet|no|never|not|*n't|kein*|nicht "
                "& kopie|copy|scan|ausweiskopie "
                "& identiteitsbewijs|legitimatiebewijs|legitimatie|paspoort|id-bewijs|identiteitskaart"
                "|identity|passport|id|ausweis*|personalausweis*"
            ),
        ),
    ),
    Clue(
        "id_copy",
        True,
        (
            (
                "kopie|copy|scan|ausweiskopie "
                "& identiteitsbewijs|legitimatiebewijs|legitimatie|paspoort|id-bewijs|identiteitskaart"
                "|identity document|identity card|passport|id card|photo id|proof of identity|id|ausweis*"
                "|personalausweis* "
                "& stuur|sturen|meesturen|mee te sturen|vragen|vraagt|vraag|ontvang*|voeg*|nodig|send"
                "|ask*|include*|enclose|require*|need|provide|attach|senden|schicken|fügen|verlangen"
                "|benötigen|bitten|beifügen & !niet nodig|niet om"
            ),
        ),
    ),
    Clue(
        "change_notices",
        True,
        (
            (
                "wijzig*|gewijzigd*|aanpass*|aangepast*|verander*|nieuwe privacybeleid|nieuwe versie"
                "|gevolgen|change*|amend*|update*|new version|änder*|anpass* "
                "& e-mail|e-mailen|mailen|mail|e-mails "
                "& op de hoogte|informeren|laten|bericht|sturen|stellen|brengen|mailen|e-mailen|krijgt"
                "|ontvangt|inform*|notify|notified|tell|let you know|write|send|informier*|mitteil*"
                "|benachrichtig*|unterricht*|teilen "
                "& !niet|geen|not|no|kein*|nicht per|vragen"
            ),
        ),
    ),
)
"""Answers of [practices], but those that are lists and addresses."""

MEASURES: Mapping[str, str] = {
    "tls": (
        "ssl*|tls*|https|versleutelde verbinding*|beveiligde verbinding*|encrypted connection*"
        "|secure connection*|secure server*|verschlüsselte verbindung*|verschlüsselt*|versleuteld"
        "|encrypted|https-verbinding"
    ),
    "passwords": (
        "sterk* wachtwoord*|sterke wachtwoorden|wachtwoorden|strenge wachtwoorden|wachtwoordenbeleid"
        "|wachtwoordbeleid|strong password*|password policy|sichere passwörter|starke passwörter"
        "|sicheren passwörtern|starken passwörtern"
    ),
    "two_factor": (
        "tweestaps*|twee-staps*|twee-factor*|tweefactor*|2fa|two-factor*|two-step*|zwei-faktor*"
        "|zweifaktor*|2-factor|mfa"
    ),
    "storage": (
        "veilig* opgeslagen|veilige opslag|beveiligde opslag|secure storage|stored securely"
        "|sichere speicherung|sicher gespeichert|beveiligde server*|beveiligd opgeslagen"
        "|versleuteld opgeslagen"
    ),
    "backups": (
        "back-up*|backup*|back-ups|reservekopie*|sicherungskopie*|datensicherung*|datensicherungen|sicherheitskopie*"
    ),
    "access": (
        "only those who*|only people who*|alleen wie|alleen medewerkers|nur wer|nur mitarbeiter*"
        "|alleen ... toegang|beperkt* toegang|toegang ... beperkt|only ... access|limited access"
        "|access ... limited|nur ... zugriff|zugriffsrechte|toegangsrechten|bevoegd* ... toegang"
        "|geautoriseerd* ... toegang|need-to-know"
    ),
    "updates": (
        "up-to-date|software ... bijgewerkt|updates ... uitgevoerd|updaten|kept up to date"
        "|regelmäßig aktualisiert|beveiligingsupdates|security updates|sicherheitsupdates"
        "|bijgewerkte software|systemen ... bijgewerkt"
    ),
    "secrecy": (
        "medewerker* ... geheimhouding*|personeel ... geheimhouding*|staff ... confidential*"
        "|employees ... confidential*|staff ... secrecy|mitarbeiter* ... verschwiegenheit*"
        "|mitarbeiter* ... vertraulichkeit|geheimhoudingsverklaring|geheimhoudingsplicht"
    ),
}
"""Words of the measures that a shop can have taken, by code."""

FIELDS: Mapping[str, str] = {
    "name": (
        "naam|namen|voornaam|achternaam|name|names|first name|last name|vorname|nachname|naw*|voor- en achternaam"
    ),
    "address": (
        "adres|adresgegevens|factuuradres|afleveradres|bezorgadres|address|addresses|billing address"
        "|anschrift|adresse|lieferadresse|rechnungsadresse|naw*|straat|straße"
    ),
    "city": "woonplaats|woonplaatsgegevens|plaats|plaatsnaam|stad|town|city|wohnort|ort|naw*",
    "email": "e-mail|e-mailadres*|mailadres*|e-mail address*|e-mail-adresse|e-mailadressen",
    "phone": (
        "telefoon|telefoonnummer*|phone|phone number*|telephone number*|telefon|telefonnummer*"
        "|mobiel nummer|mobile number*"
    ),
    "date_of_birth": "geboortedatum|date of birth|birth date|birthday|geburtsdatum",
    "title": "aanhef|geslacht|mr/mrs|dhr/mevr|anrede|title|salutation",
    "company": "bedrijfsnaam|company name|firmenname",
    "payment": (
        "betaalgegevens|betalingsgegevens|bankrekeningnummer|rekeningnummer|payment details"
        "|payment information|zahlungsdaten|bankverbindung"
    ),
}
"""Words of the data that a customer may have to give."""
COMPULSORY = (
    "verplicht*|moet|moeten|dient|dienen|nodig|noodzakelijk|vereist|must|mandatory|have to|required|need"
    "|needed|necessary|compulsory|müssen|muss|benötigen|erforderlich|pflicht*|notwendig|brauchen"
    "|without these|without them|without this|zonder deze|zonder die|zonder dat|ohne diese|sonst|anders"
)
ORDERING = (
    "sturen|zaden|bezorg*|pakje|deliver|deliver*|liefern|versand|bestel*|bestellen|order*|kopen|koopt"
    "|aankoop|checkout|purchase*|buy|bestell*|kauf*|levering|leveren|leveren|afhandel*|overeenkomst"
    "|contract|vertrag*"
)
NOT_ORDERING = (
    "review*|beoordel*|bewertung*|nieuwsbrief|newsletter*|account|konto|contactformulier|contact form"
    "|kontaktformular|chat|postnl|dhl|verzoek|identi*|klacht*"
)

CLOCKS: tuple[tuple[str, str], ...] = (
    (
        "invoice_years",
        (
            "factu*|invoice*|fiscal*|belasting*|rechnung*|buchhaltung*|boekhoud*|steuer*|tax"
            "|administratie|administratieve|buchungsbelege|accounting records|handelsrecht*|bookkeeping"
        ),
    ),
    (
        "newsletter_proof_years",
        (
            "bewijs|proof|nachweis|aantonen|evidence|bewijzen "
            "& toestemming|aanmelding|consent|einwilligung|inschrijving|anmeldung|nieuwsbrief|newsletter*"
            "|afmelding"
        ),
    ),
    (
        "request_years",
        (
            "verzoek*|request*|anfrage*|antrag*|anträge "
            "& recht*|bewijs|afgehandeld*|administratie|register|rights|proof|handled|nachweis|betroffen*"
            "|privacyverzoek*|inzageverzoek*"
        ),
    ),
    (
        "log_days",
        (
            "log|logs|logboek*|logbestand*|log-bestand*|logfile*|log-files|logdatei*|loggegevens"
            "|serverlog*|server-log*|server-logs|ip-adres*|ip-address*|ip-adresse*|toegangslog*"
            "|access log*|bezoekgegevens"
        ),
    ),
    (
        "contact_months",
        (
            "vraag|vragen|contactformulier*|contactverzoek*|contact|berichten|bericht|correspondentie"
            "|chat*|chatgesprek*|klantenservice|question*|message*|enquir*|inquir*|correspondence"
            "|contact form|anfragen|anfrage|nachricht*|kontaktanfrage*|e-mails|e-mailverkeer"
            "|e-mailwisseling|supporttickets|klantcontact "
            "& !laatste contact*|last contact|letzten kontakt|contactgegevens|contact details"
            "|klantprofiel*|nieuwsbrief|newsletter*"
        ),
    ),
    (
        "inactive_customer_years",
        (
            "klantprofiel*|klantgegevens|klantaccount*|account|accounts|accountgegevens|inactie*"
            "|niet meer ... ingelogd|laatste contact*|laatste transactie|laatste interactie"
            "|last transaction|last interaction|laatste bestelling|laatste aankoop|laatste login"
            "|laatst ... ingelogd|customer profile*|customer data|customer account*|inactiv*|last contact"
            "|last order|last purchase|last login|kundenkonto|kundenkonten|kundendaten|kundenprofil"
            "|letzten kontakt|letzten bestellung|letzten kauf|letzter bestellung|letztem kontakt|klant"
        ),
    ),
    (
        "order_years",
        (
            "bestelling*|bestelgegevens|bestelhistorie|bestelinformatie|ordergegevens|orders|order"
            "|order data|order details|order history|aankoopgegevens|bestellung*|bestelldaten|garantie"
            "|warranty|gewährleistung|overeenkomst|koopovereenkomst|naw-gegevens"
        ),
    ),
)
"""Which clock a length of time is about."""
KEPT = (
    "hoelang|bewa*|bewaartermijn*|verwijder*|gewist|wissen|vernietig*|keep|keeps|kept|stor*|retain*"
    "|retention|delet*|eras*|remov*|aufbewahr*|speicher*|gespeichert|lösch*|gelöscht|hoe lang|how long"
    "|wie lange|blijven|blijft|termijn|weg|behouden|houden"
)

RIGHTS: Mapping[str, tuple[str, ...]] = {
    "access": (
        (
            "inzage*|inzagerecht|inkijken|weten wat wij|weten wat we|ask for your data|see your data"
            "|welche daten wir|was wir über dich|in te zien|inzien|opvragen|op te vragen|opvraagt"
            "|right of access|access to|right to access|access|auskunft*|auskunftsrecht|einsehen|einsicht"
        ),
        (
            "welke gegevens|welke persoonsgegevens|wat wij van u|wat we van je|wat wij over u"
            "|wat we over je|wat wij bewaren|what data|which data|what we hold|what we know"
            "|what we have about|welche daten "
            "& weten|vragen|opvragen|zien|know|ask|see|find out|wissen|erfahren|sehen|horen|krijg*|stur*"
        ),
        (
            "kopie|copy|afschrift|overzicht "
            "& gegevens|data|daten|information "
            "& vragen|krijgen|opvragen|ontvangen|verzoek*|request|ask|get|receive|obtain|anfordern"
            "|verlangen|erhalten|recht|right "
            "& !identi*|paspoort|legitim*|passport|ausweis*"
        ),
    ),
    "rectification": (
        (
            "rectific*|rectificatie*|corrig*|verbeteren|verbetering|veranderen|te wijzigen|correct*"
            "|corrections|verbeter* ... gegevens|gegevens ... verbeter*|gegevens ... wijzigen"
            "|gegevens ... aanpassen|gegevens ... aan te passen|wijzigen ... gegevens|aanpassen"
            "|aan te passen|laten wijzigen|te wijzigen|berichtig*|onjuist*|put right|klopt ... niet"
            "|kloppen niet|inaccurate|incorrect|aan te vullen|gewijzigd|change your|update your|update or"
            "|ändern lassen"
        ),
    ),
    "erasure": (
        (
            "verwijder*|wissen|gewist|vergetelheid|weggooien|recht ... vergeten|eras*|delet*|removing"
            "|removal|right to be forgotten|lösch*|vernietig*|weghalen|weg te halen "
            "& !ip|cookie*|browser|cache|bewaartermijn"
        ),
    ),
    "restriction": (
        (
            "beperk* ... verwerking|verwerking ... beperk*|beperking|beperken|te beperken|restrict*"
            "|limit the processing|limitation|einschränk*|stil te zetten|stilzetten|stil te leggen|pause"
        ),
    ),
    "portability": (
        (
            "overdra*|overgedragen|overdraagbaar*|portab*|dataportabiliteit|machineleesbaar"
            "|machineleesbare|machine-readable|machinelesbar*|maschinenlesbar*|übertragbar*"
            "|datenübertragbarkeit|gangbaar formaat|gangbare vorm|gestructureerd*|common format"
            "|structured|strukturiert*|meenemen|mee te nemen|exporteren|form that a computer"
            "|computer can read|take your data|move your data|gängigen format"
        ),
        (
            "ander* partij|ander* bedrijf|ander* dienst|ander* winkel|other company|another company"
            "|another service|anderen anbieter & gegevens|data|daten "
            "& overzetten|zetten|stur*|doorgeven|transfer*|send|übertrag*|verwerken|uitvoeren|carried out"
        ),
    ),
    "objection": (
        (
            "bezwaar*|bezwaarrecht|verzet|object|objection|right to object|widerspruch*|widersprech*"
            "|widerspruchsrecht|te verzetten & !tegen ... verzetten wij"
        ),
    ),
    "complaint": (
        "klacht*|klagen|complain*|beschwer* & !retour",
        (
            "autoriteit persoonsgegevens|information commissioner*|aufsichtsbehörde"
            "|data protection commission|toezichthouder|supervisory authority"
            "|gegevensbeschermingsautoriteit"
        ),
    ),
    "withdrawal": (
        (
            "<consent> "
            "& intrek*|in te trekken|ingetrokken|trek ... in|trekken ... in|trekt ... in|withdr*|revok*"
            "|widerruf*|widerrufen|terugtrekken|terug te trekken|change your mind|van gedachten"
            "|terugkomen|herroep*|weer uitzetten|opzeggen|say no again"
        ),
        "ja & trekt|trek & in",
        "marketing*|nieuwsbrief & afmelden kan altijd|altijd afmelden & toestemming",
        (
            "intrekken ... toestemming|intrekking van toestemming|withdrawal of consent"
            "|widerruf ihrer einwilligung|widerruf der einwilligung|widerrufsrecht ... einwilligung"
        ),
    ),
}
"""Sentences that give each right."""
