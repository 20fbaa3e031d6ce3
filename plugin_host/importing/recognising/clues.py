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

_ONLY_LATER = (
    "pas na|pas als|pas wanneer|pas nadat|only after|only once|only when|only opt out once|erst nach|erst wenn"
    "|erst danach"
)
_REVIEW_ASKED = (
    "bevallen|beviel|gefallen|how it went|what you thought|what you think|*beoordel*|review*|rate|*bewertung*|feedback|recensie*|rezension*|rating*"
    "|ervaring*|mening|meinung|opinion|wat u ervan vond|wat je ervan vond|tevreden|zufrieden|satisfied & <invite>"
    "|reviewuitnod*|*bewertungserinnerung*|*bewertungseinlad*|*bewertungsaufforderung*|reviewverzoek*"
    "|beoordelingsverzoek*|vraag|bewertungsbitte*|reviewmail*|bewertungsmail*|vragen|asked|ask|asks|requests|request"
    "|gebeten|bitte|reminder|herinnering|erinnerung|anfrage|mail|e-mail|mailtje "
)

_SUGGESTED_FROM_BEFORE = (
    "looked at|viewed|recently|bought|browsed|bekeek|bekeken|kocht|gekocht|bestelde|angesehen|gekauft|eerder*|before"
    "|earlier|previous*|bestelgeschiedenis|order history|purchase history|past orders|purchases|aankopen|käufe"
    "|einkäufe|bisherig*|früher*|zuvor|bestellhistorie|*gedrag|*verhalten*|behaviour|browsing & aanbeve*"
    "|aan te bevelen|aanraden|suggest*|recommend*|*empfehl*|*vorschlag|*vorschlags|*vorschläge|*vorschlägen|schlagen"
    "|vorzuschlagen|stelt ... voor|stellen ... voor|voor te stellen|personalis*|tailor*|afgestemd|stemmen"
    "|zugeschnitten|aansluiten|aansluit|pick|picked|aanbiedingen op grond|aanbiedingen op basis|offers based on"
    "|angebote auf grundlage|zeigen ... passend*|tonen ... passend*|show ... suit*|show ... match* "
)

_SALES_CALL = (
    "bellen|bel|belt|gebeld|telefonisch|telefonische|telefoonnummer|am telefon|aan de telefoon|telefonieren"
    "|telefoontje*|per telefoon|phone|telephone|call|calls|ring|opgebeld|angerufen|anrufen|anruf|anrufe|rufen wir|ruft sie|rufen ... an"
    "|ruft ... an|telefonnummer|werbeanruf*|telefonwerbung|telemarketing|verkoopgesprek* & selling|ranges|collection*"
    "|collectie*|kollektion*|neuheiten|nieuwtjes|korting*|discount*|rabatt*|verkop*|verkoop*|verkauf*|verkocht"
    "|aanbied*|aanbod|aan te bieden|acties|commerci*|reclame|werbung|werbe*|voor te stellen|vorzustellen|aan te smeren"
    "|aansmeren|aufzuschwatzen|talk you into|werblich*|sell|sales|offers|promotions|new products|nieuwe producten"
    "|marketing|angebot*|neue* produkt*|telemarketing|telefonwerbung|werving|acquisitie|*akquise|cold call* "
)

_LATER = (
    "<later>|op rekening|op factuur|per factuur|offene rechnung|on account|by invoice|on invoice|afterwards|pay-later"
    "|voor factuur|auf rechnung|rechnung mit zahlung"
)
_LENDERS = (
    "klarna|afterpay|riverty|ratepay|billink|in3|paypal|spraypay|payone|mollie|adyen|stripe|santander|clearpay|laybuy"
    "|alma|tinka|unzer|mondu|twisto|scalapay|zip|payl8r|sezzle|affirm"
)
_REFUSED_BY_MACHINE = (
    "automatisch*|geautomatiseerd*|automated|automatically|computer|systeem|system|automatisiert*|algorit*|software"
    "|*filter|program|programma|programm|machine|von selbst|vanzelf|by itself & <odd>|<fraud>|punten|points|punkte"
    "|a score|een score|score badly|zonder dat ... naar kijkt|ohne dass jemand|without anyone looking|risicoscore"
    "|risikowert|high-risk|risk score & lehnt ... ab|lehnen ... ab|keurt ... af|turns away|turn away|sortiert ... aus"
    "|gooit ... eruit|wijst ... af|wijzen ... af|turns ... down|turn ... down|geweiger*|weiger*|afwijz*|afgewez*"
    "|geannuleerd|tegengehouden|geblokkeerd|blokk*|refus*|reject*|block*|cancel*|decline*|ablehn*|abgelehnt|gesperrt"
    "|storniert|zurückweis*|score*|fraudescore|risicoscore & bestelling*|order|orders|bestellung*|bestelde|kauf "
)

_FRAUD_REPORT = (
    "<fraud> & aangifte|melden|meldt|meld|meldingen|fraudemelding*|geven|delen|deel|verstrekken|lichten|report"
    "|reported|reports|anzeige|übermitteln|übermittelt|pass on|passed on|weitergeben|geben|meldung & politie|police"
    "|polizei|autoriteiten|authorities|strafverfolg*|justitie|opsporing*|andere webwinkels|third parties|derden|dritte"
    "|action fraud|aangifte|anzeige "
)

_MARKETPLACE_MAIL = (
    "<marketplace> & <newsletter>|nieuwsbriefbestand|reclame|marketing|aanbiedingen|advertising|werbung|werbe* "
    "& <buyer>|found us|ons ... vonden|uns ... gefunden|klanten|kopers|kocht|kochten|koopt|gekocht|besteld|bestelde*"
    "|bought|buy|customers|ordered|mensen|personen|käufer|käufern|shoppers|kunden|gekauft|kaufen|bestellt|bestellungen"
    "|order|adressen|e-mail-adressen|wie via|people|gegevens|daten|data "
)

_OTHER_CHANGES = (
    "een vraag|a question|eine frage|unclear|onduidelijk|unklar|answer|tracking|delivery|parcel*|bezorg*|zending*|sendung*|status|uw bestelling|je bestelling"
    "|your order|ihrer bestellung|wachtwoord|password|passwort|voorkeuren|preferences|krijgt ... antwoord"
    "|uw gegevens wijzig*|gegevens wijzigen|gegevens te wijzigen|gegevens ... aanpassen|nieuwsbrief|newsletter"
    "|recht op|right to|recht auf|rechten|adreswijziging*|cookie*|vragen|questions|fragen|verzoek*|request*|kunt u"
    "|kun je|you can|können sie|kontaktieren|neem contact|stuur ons|stuur mij|send us|schreiben sie uns|senden sie uns"
    "|laten wijzigen|laten aanpassen|contact us|mail ons|mail mij|e-mail us|adres wijzig*"
)
"""What is about a change of an order or of one's own data, or asks to write, and announces no other policy."""

PRACTICES: tuple[Clue, ...] = (
    Clue(
        "guest_checkout",
        False,
        (
            (
                "<as-guest>|*gastbestell*|guest order*|guest checkout & <to-order>|*gastbestell*|afreken* "
                "& niet ... zonder|not ... without|nicht ... ohne|cannot ... without|*n't ... without|zonder ... niet"
                "|zonder ... niets|zonder ... geen|without ... not|without ... no|without ... cannot|ohne ... nicht"
                "|ohne ... keine|bestel* gaat niet|<as-guest> ... kein*|<as-guest> ... nicht|<as-guest> ... gaat niet"
                "|<as-guest> ... kan* niet|gast kan ... niet|<as-guest> ... niet mogelijk|<as-guest> ... not possible"
                "|*gastbestell* ... nicht|*gastbestell* ... niet|guest order* ... not|keine gast*|no guest*"
                "|not offer guest*|*n't offer guest*|niet als gast|nicht als gast|not ... as a guest"
                "|*n't ... as a guest|cannot ... as a guest & !<optional>|<needless>|<newsletter>|<review>|bewert*"
                "|<free-choice>|zahl*|betaal*|pay|google|facebook"
            ),
            (
                "<only>|allein|must be|have to be|need to be|moet*|müssen|musst & <with-account> & <to-order> "
                "& !<as-guest>|<without>|<not>|order system|bestelsysteem|bestellsystem|<newsletter>|review*|beoordel*|bewert*|eerdere|earlier|früher*|history"
                "|status"
                "|volgen|track|korting|discount|rabatt*|als u een account|als je een account|if you create|if you open"
            ),
            (
                "<shop-account> & musst|müssen|moet|moeten|must|have to & ohne geht*|zonder gaat ... niet"
                "|zonder kan ... niet|without one ... cannot|otherwise ... cannot|anders kan"
            ),
            (
                "<shop-account>|registr*|register|sign up & nodig|verplicht*|required|requires|need|needed|must"
                "|have to|vereist|erforderlich|nötig|muss|müssen|moet|moeten|dient|brauch*|benötig*|noodzakelijk"
                "|setzt ... voraus|voraussetzung|voorwaarde|condition & <to-order> & !<not>|<optional>|<without>|gast"
                "|guest|betaaldienst|review*|paypal*|klarna|google|als je een account|als u een account|if you create"
                "|if you open|if you have an|if you register|wenn sie ein|wenn du ein"
            ),
            (
                "<shop-account>|registreren|aan te melden|anzumelden|als gebruiker|log in|logged in|aanmelden|anmelden"
                "|*inlog*|register & moet|moeten|dient|dienen|have to|must|need to|müssen|musst|müsst|vereist|required"
                "|erforderlich|voorwaarde|geheel via & to order|to buy|om te bestellen|om te kunnen bestellen"
                "|zum bestellen|um zu bestellen|vooraf|vorab|beforehand|aanmaken|aan te maken|create|open|set up"
                "|anlegen|anzulegen|voordat|before|bevor|eerst|first|zuerst|basket|cart|winkelmand*|warenkorb|losse & "
                "!<optional>|<needless>|bepaalde|sommige|certain|some|bestimmte*|einige|review*|beoordel*|bewert*"
                "|rechnung|als u|als je|if you|wenn sie|wenn du|om ... te zien|wachtwoord wijzig*|bank|app|zonder"
                "|without|ohne|<newsletter>|terug|geen|no|kein*|niet|not|nicht"
            ),
        ),
    ),
    Clue(
        "guest_checkout",
        True,
        (
            ("<with-or-without> ... <shop-account>|<with-or-without> <shop-account>"),
            "<shop-account> & or ... without one|of ... zonder|oder ... ohne",
            (
                "gastbestell*|guest checkout|guest order*|gast-checkout|checkout as guest|gastzugang|gastenaccount "
                "& !niet mogelijk|not offer|*n't offer|nicht möglich|no guest|keine gast*|geen gast*"
            ),
            (
                "<as-guest> & <to-order>|afreken*|reken ... af|check out|checking out|checkout|koop|fortfahren|shop"
                "|shoppen|geht auch|gaat ook|kan ook|works & !<impossible>|kunt u niet|kun je niet|niet ... zonder"
                "|not ... without|nicht ... ohne|geen ... zonder|zonder ... niet|zonder ... geen|without ... not"
                "|without ... no|ohne ... nicht|nur ... registriert"
            ),
            (
                "<shop-account>|<password>|profiel aanmaken|registr*|register|sign-up|signing up & <needless>"
                "|<free-choice>|desgewenst|no ... needed|no ... required|no ... necessary|müssen ... kein*"
                "|hoef* ... geen|auf wunsch|als u wilt|als je wilt|if you like|if you wish|if you want|wenn sie m*"
                "|no sign-up|geen wachtwoord|no password|kein passwort & !verwijder*|delete*|lösch*|wissen"
                "|<newsletter>|<review>|<phone>|*bewert*|recht|rights|verzoek|request|opnieuw|again|erneut|telkens"
                "|steeds|each time|jedes mal|cookie*|bank*|app|google|mitteilen|bereitstell*|*kopie|copy|geburtsdatum"
                "|geboortedatum|in te vullen|invullen|fill in|ausfüllen|anmeldung zum"
            ),
            (
                "<shop-account>|registr* & ook zonder|also without|auch ohne "
                "& <to-order>|lukt|works|geht & !<newsletter>|<review>|betaal*|zahl*|pay"
            ),
            "must i|do i need|do i have to|moet ik|muss ich|brauche ich & <shop-account> & no|nee|nein",
            (
                "zonder <shop-account>|without an <shop-account>|ohne <shop-account> "
                "& overeenkomst|contract|vertrag|gewoon|just fine|geht|gaat|kan|can|können "
                "& !<impossible>|zonder ... niet|zonder ... geen|without ... not|ohne ... nicht|ohne ... kein*"
            ),
        ),
    ),
    Clue(
        "accounts",
        False,
        (
            (
                "account* ... in fact you can't|account* ... you can't even|account* ... kan niet eens|account* ... auch gar nicht"
                "|konten ... bei uns keine|konten gibt es ... keine|konten haben wir keine|accounts hebben we niet|accounts hebben wij niet"
                "|accounts ... hier niet|accounts ... bij ons niet|accounts there are none|accounts we have none"
                "|registrieren kann ... nicht|registreren kan ... niet|cannot register|can't register"
                "|*n't do ... accounts|werkt niet met accounts|werken niet met accounts|werk* zonder <shop-account>"
                "|work without <shop-account>|arbeiten ohne <shop-account>|verzicht* ... auf <shop-account>"
                "|zien ... af van <shop-account>|there is no <shop-account>|there's no <shop-account>"
                "|er is geen <shop-account>|gibt es kein* <shop-account>|es gibt kein* <shop-account>"
                "|geen klantaccounts|geen klantenaccounts|geen gebruikersaccounts|geen accounts"
                "|kennen geen <shop-account>|kent geen <shop-account>|bieden ... geen <shop-account>"
                "|hebben ... geen <shop-account>|inloggen is ... niet|inloggen kan ... niet|logging in is not"
                "|no logging in|einloggen ... nicht möglich|inloggen bestaat ... niet|nothing to log in"
                "|nothing to log into|nergens ... in te loggen|valt niets ... in te loggen|kan* ... nergens inloggen"
                "|kein* login|geen inlog|no login|no logins|no customer accounts|no user accounts|no accounts"
                "|have no <shop-account>|has no <shop-account>|not offer ... <shop-account>"
                "|*n't offer ... <shop-account>|not have ... accounts|*n't have <shop-account>|*n't do <shop-account>"
                "|keine kundenkonten|keine benutzerkonten|keine konten|keine accounts|no such thing as an account"
                "|keine registrierung & !on account|payment|zonder een|zonder je|zonder u|without an|without a"
                "|ohne ein*|nodig|verplicht*|needed|required|if you|als u|als je|wenn sie|wenn du|social*|bank*"
                "|facebook|google"
            ),
            (
                "<shop-account> & bestaat ... niet|bestaan ... niet|is er niet|zijn er niet"
                "|<shop-account> hebben ... niet|<shop-account> führen ... nicht|hebben we niet|hebben wij niet"
                "|kennen we ... niet|kennen wij ... niet|kent ... niet|doen we niet|doen wij niet"
                "|kunt ... niet aanmaken|kun ... niet aanmaken|kunt ... geen|kun ... geen|kan ... niet|niet mogelijk"
                "|no such thing|not possible|can't make|cannot make|can't have|cannot have|kannst ... kein*"
                "|können ... kein*|cannot create|cannot open|cannot register|cannot set up|can't open|*n't create"
                "|not create|not available|legen ... nicht an|nicht anlegen|nicht angelegt|gibt es ... nicht"
                "|nicht möglich|nicht vorgesehen|bieten ... nicht an|haben wir nicht & !zonder <shop-account>"
                "|without <shop-account>|ohne <shop-account>|zonder ... <shop-account>|without ... <shop-account>"
                "|ohne ... <shop-account>|without one|verwijder*|delete*|lösch*|als gast ... niet|as a guest ... not"
                "|gastbestell* ... ni*|guest order* ... not|bestellt|besteld|google|facebook|bank*|social*|on account"
                "|auf rechnung|op rekening|payment|<free-choice>"
            ),
        ),
    ),
    Clue(
        "accounts",
        True,
        (
            ("<with-or-without> ... <shop-account>|<with-or-without> <shop-account>"),
            (
                "auch ohne <shop-account>|auch ohne registrierung|ook zonder <shop-account>|ook zonder registratie"
                "|also without <shop-account>|also without registering & <to-order> & !<not>"
            ),
            (
                "<shop-account>|registratie|registreren|registrier*|registration|register & <free-choice>|muss nicht|kunt ook ... zonder|kan ook ... zonder|can also ... without|können auch ... ohne"
                "|ist möglich|is mogelijk|is possible|may do|kan ook|mag ook|geht auch|auch möglich|ook mogelijk"
                "|handig|auf wunsch|desgewenst|praktisch|convenient & !geen accounts|no accounts|kein* kundenkont*"
                "|review*|beoordel*|*bewertung*|newsletter*|nieuwsbrief|phone|telefon*|telefoon*|mitteilen|rekening"
                "|bank*|social*|facebook|google|mogelijk zonder|possible without|möglich ohne"
            ),
            (
                "<shop-account> & but|maar|aber|jedoch|wel|doch & willkommen|welcome|you can|you may|je kunt|kunt u"
                "|kun je|u kunt|kan wel|mag wel|können sie|kannst du|sie können|du kannst & !<impossible>"
                "|hebben ... geen|kennen geen|bieden ... geen|er zijn geen|have no|offer no|there are no|haben keine"
                "|gibt keine|gibt es keine|bieten keine"
            ),
            (
                "<shop-account> & krijgen|bekommen|get|aanmak*|aanmaakt|aanmeldt|aanmelden|maak|maakt|maken|openen"
                "|open|opens|opening|opened|opent|make|makes|making|set up|setting up|create*|creëren|available|beschikbaar|verfügbar"
                "|creating|sign up|signing up|register*|registr*|anleg*|anzulegen|erschaffen|legen|legst|erstell*"
                "|eröffn*|richten|einricht*|inloggen|inlogt|log in|sign in|aangemaakt|angelegt & !paypal|google"
                "|facebook|social*|bank*|instagram|geen account|geen klantaccount|no account|kein konto"
                "|kein kundenkonto|kein* account|zonder ... account|without ... account|without one|ohne ... konto"
                "|ohne kundenkonto|account bij de|account bij een|account bij het|account with a|account with the"
                "|konto bei dem|konto bei der|wachtwoord ... deel|<shop-account> hoef* ... niet"
                "|<shop-account> müssen ... nicht|zonder het aanmaken|without creating|without opening|without setting"
            ),
            (
                "klantenzone|klantomgeving|klantportaal|customer area|customer portal|kundenbereich|kundenportal"
                "|*klantaccount*|klantenaccount*|gebruikersaccount*|kundenkont*|benutzerkont*|customer account*"
                "|user account*|my account|mijn account|persoonlijk account|uw account|je account|your account"
                "|ihr konto|ihrem konto|in een account|dein konto|accountgegevens|accountdata|account data"
                "|account details|account information|kontodaten & !<not>|google|facebook|social*|bank*|instagram"
                "|account bij de|konto bei dem|konto bei der|zonder|ohne|without|sterk wachtwoord|strong password"
                "|zahlung*|rechnungskauf|überweis*"
            ),
            (
                "profiel|profil|profile|membership|inlog|login|zugang|inlogcode|inloggegevens & maakt|aanmak*|maken"
                "|legt ... an|legen ... an|anlegen|anzulegen|einrichten|create|set up|setting up|aanvragen|beantragen "
                "& !<not>|medewerker*|staff|mitarbeiter*|backend|beheer*|google|facebook|bank*|social*|instagram"
                "|analyse*|surf*|gedrag|verhalten"
            ),
            (
                "registreer*|bij registratie|bij het registreren|when you register|if you register|to register"
                "|register with|sich registrieren|je registreren|u registreren|registrieren sie|registrierst"
                "|bei der registrierung|bei registrierung & wachtwoord*|password*|passwort*|kennwort*|shop|webshop"
                "|winkel|onlineshop|ons|us|uns & !<not>|<newsletter>|cookie*|staff|medewerker*|mitarbeit*|beschwer*"
            ),
            "<shop-account> & or ... without one|of ... zonder|oder ... ohne",
            "<shop-account> & nodig|needed|required|nötig|erforderlich & abonnement*|subscription*|abo|abos & !<not>",
            (
                "accounts|klantaccount*|gebruikersaccount*|kundenkont*|benutzerkont*|konten & <kept>|opgeruimd|closed"
                "|gone|heffen ... op|opgeheven|entfern*|schließen & !google|facebook|social*|bank*|geen account*"
                "|no account*|kein*|accountant*|bookkeep*"
            ),
            (
                "er toch een|er toch * een|toch een aan|er wel een|er een aan|one anyway|trotzdem eins|trotzdem eines|open one|create one"
                "|make one|set one up|er een aanmaak*|er een opent|eines anlegen|eins anlegst|eines anlegst"
                "|eines anlegt & adres|address|adresse|anschrift|password|wachtwoord|passwort|*history|*geschiedenis|*historie|eerdere bestellingen"
                "|bisherige* bestellungen|previous orders|past orders & !<not>"
            ),
            (
                "heb* ... een account|heeft ... een account|met een account|have an account|with an account"
                "|ein kundenkonto haben|ein konto haben|mit einem kundenkonto|with us an account|account ... nobody"
                "|account dat|account waarmee|kundenkonten, die|klantaccounts die|accounts die|accounts waar*"
                "|accounts that|accounts which|accounts not|dormant accounts|slapende accounts|inactieve accounts"
                "|inactive accounts|inaktive kundenkonten|konten, die|account is inactive & !google|facebook|social*"
                "|bank*|instagram|geen account|no account|kein konto|kein kundenkonto|zonder|without|ohne"
            ),
        ),
    ),
    Clue(
        "newsletter_opt_out_at_checkout",
        False,
        (
            (
                "<checkout>|<buyer>|<beforehand> & <newsletter> & <refuse> & <impossible>|bevat geen|not ... opt out"
                "|lässt ... nicht & !<review>"
            ),
        ),
    ),
    Clue(
        "newsletter_opt_out_at_checkout",
        True,
        (
            "<checkout>|bij zijn bestelling|bij uw bestelling|bei der bestellung|when ordering|bereits vorher|vooraf"
            "|beforehand|vorab & <newsletter>|<offers>|e-mails|mails|mailen|mailtje*|*nieuws|news|neuigkeiten|werbung "
            "& <refuse> & !alleen als|only if|nur wenn|ik ga akkoord|i agree|ich stimme|<impossible>|pas via|erst über"
            "|<review>|<invite>|tevreden|zufrieden|satisfied",
        ),
    ),
    Clue(
        "newsletter_opt_out_at_checkout",
        True,
        ("<checkout> & <buyer> & <mails> & <similar> & <refuse> & !<impossible>|<review>|<invite>",),
    ),
    Clue("newsletter", MailBasis.NONE, ("=newsletter-none",)),
    Clue("newsletter", MailBasis.BOTH, ("=newsletter-to-both",)),
    Clue("newsletter", MailBasis.SOFT_OPT_IN, ("=newsletter-to-buyers",)),
    Clue("newsletter", MailBasis.CONSENT, ("=newsletter-asked-for",)),
    Clue(
        "sales_calls",
        SalesCalls.WITHOUT_CONSENT,
        (
            (
                _SALES_CALL
                + "& <unasked>|<either-way>|ook als ... niet|even if ... not|auch wenn ... nicht|<legitimate>|unless you have told|niet meer wil* "
                "& !niet ... tenzij|not ... unless|nicht ... es sei denn|nicht ... außer|without your consent we"
                "|zonder ... toestemming bellen wij niet|alleen|uitsluitend|only|nur"
                "|<fraud>|<newsletter>|ohne ... rufen ... nicht|nooit|never|niet zonder"
            ),
        ),
    ),
    Clue(
        "sales_calls",
        SalesCalls.CONSENT,
        (
            (
                _SALES_CALL + "& <consent>|ticked the box|aangevinkt "
                "& !zonder toestemming te|without asking|ohne ... einzuholen|cookie*|<newsletter>"
                "|geen toestemming"
            ),
        ),
    ),
    Clue(
        "sales_calls",
        SalesCalls.NONE,
        (
            (
                _SALES_CALL
                + "& <not>|<nothing>|niemand*|nobody|no one & !<consent>|<newsletter>|niet meer|<either-way>|ook als|even if|auch wenn"
            ),
            (
                "bellen|bel|gebeld|call|phone you|phone me|ring you|rufen|telemarketing|telefonische verkoop"
                "|telefonwerbung|cold-call*|telephone marketing|verkooptelefoontjes & nooit|niet|geen|never|not|no"
                "|*n't|nie|nicht|kein* & cold-call*|verkop*|aanbied*|sell|offer*|verkauf*|werb*|telemarketing|reclame"
                "|telefonwerbung|sales & !ook als|even if|auch wenn|<either-way>"
            ),
        ),
    ),
    Clue(
        "mail_tracking_consent",
        False,
        (
            "<mail-opened>|tracking & <message>|<open-rate>|brief|letter|wie hem|wer ihn|sie ihn|u hem "
            "& <legitimate>|<unasked>"
            "|<without-consent>|lit. f & !<no-pixel>|<not-without>|pas na|nur mit|only with|only if|erst nach|cookie*",
        ),
    ),
    Clue(
        "mail_tracking_consent",
        True,
        (
            "<mail-opened>|tracking & <message>|<open-rate>|ausgabe*|editie*|issue|issues|mailing* & <consent> "
            "& !<unasked>|<withdraw>|widerruf*|google|meta|pixel"
            "|nicht gemessen|niet gemeten|not measured|meten ... niet|messen ... nicht|measure ... not|not who|niet wie|nicht wer|cookie*|confirm*"
            "|bevestig*|announced|aangekondigd|angekündigt|website opent|bestätig*|<withdraw>|terugtrek*|facebook*|upload*|<agreement>|review*|*bewert*|beoordel*",
            "<each-reader> & <opens> & <measures> & <consent> & !<unasked>|<not>|<withdraw>|widerruf*|cookie*|website|site|script",
            "<consent>|track me|<asks> & <mail-opened> & <message> & <only>|<if>|<beforehand> & !<without>|geen"
            "|hoeveel|how many|wie viele|niet wie|not who|nicht wer|review*|*bewert*|beoordel*"
            "|*cookie*|<mailbox> ... vertrouwelijk*|vertraulich*|confidential*|vertrouwelijk*",
        ),
    ),
    Clue(
        "review_opt_out",
        False,
        (
            (
                f"*uitnodiging*|invitation*|*einladung* & <impossible>|{_ONLY_LATER} & <refuse>|vooraf|beforehand"
                "|in advance|vorab|im voraus & !voluntary|actie*|event"
            ),
            (
                f"{_REVIEW_ASKED} & <impossible>|{_ONLY_LATER} & <refuse>|vooraf|beforehand|in advance|vorab"
                "|switched off & !voluntary"
            ),
        ),
    ),
    Clue(
        "review_opt_out",
        True,
        (
            (
                "*uitnodiging*|uitnodigen|invitation*|invite*|*einladung*|einladen & <refuse> & <checkout>|vooraf"
                f"|bij de bestelling|beforehand|in advance|vorab|im voraus & !<impossible>|{_ONLY_LATER}"
            ),
            (
                _REVIEW_ASKED + "& <refuse> "
                "& vooraf|<checkout>|voordat|voor de verzending|bei der bestellung|vorab|beforehand|in advance"
                "|before|when you order|afrekent|aan te geven|aangeven "
                f"& !<impossible>|{_ONLY_LATER}"
            ),
            (
                "mail met de vraag|uitnod*|invit*|einlad*|review-uitnod*|reviewverzoek|bewertungseinlad* & afmeld*"
                "|bezwaar|weiger*|uitvink*|vinkje|opt-out|decline|refuse|object|unsubscribe|widersprech*|abmeld*"
                "|ablehn*|niet wilt|niet wil|bij het bestellen aangeven|rather not|don't want|do not want|laat het "
                "& beoordel*|review*|bewertung*|feedback|ervaring*|mening|tevreden"
            ),
        ),
    ),
    Clue(
        "consent_banner",
        False,
        (
            (
                "*cookie*|*pixel*|tracking|trackers & =consent-not-asked "
                "& !<technical>|*bestand*|file|files|*datei*|anonym*|anonieme|<newsletter>|aanbieding*|offers"
                "|angebote|e-mail*|video*|foto*|photos|bilder|instagram*|youtube|vimeo|kaart*|karte*|map|maps|<no-cookies>"
            ),
            "*cookie* & =consent-needless & <not-asked> & !<technical>|analyti*|statisti*|<no-cookies>",
            (
                "*cookie*|*pixel*|tracking & <legitimate> & analyse*|analyti*|marketing*|advert*|werbe*|statisti*|alle"
                "|all & !<consent>|anonym*|<technical>|<inessential>"
            ),
        ),
    ),
    Clue(
        "consent_banner",
        True,
        (
            (
                "*cookie*|*pixel*|tracking|trackers|*statistik|statisti*|analyti*|*banner|balk|*hinweisfenster|auswahlfenster|keuzevenster"
                "|zustimmungsfenster|einwilligungsfenster|toestemmingsvenster|consent window|consent box & =consent-first "
                "& !<newsletter>|aanbieding*|offers|angebote|e-mail*|video*|youtube|vimeo|kaart*|karte*|map|maps"
                "|<elsewhere-linked>"
            ),
            "*cookie* & <choosing> ... welke|<choosing> ... which|<asks> ... welke|<asks> ... which"
            "|<asks> ... welche & !browser*|<newsletter>",
            "<newsletter> & *cookie* & <asks> ... <consent>|op basis van ... <consent> & !<not-asked>|<no-need>|<without>|geen",
            (
                "kies je|kiest u|kies jij|kunt u ... kiezen|kun je ... kiezen|you choose|you can choose|wählen sie|wählst du"
                " & *banner|cookiebalk|cookiemelding|cookievenster|cookie bar|cookie-hinweis & !<not>|video*|kaart*|map*"
            ),
            (
                "*banner|*cookiebalk|cookiemelding|cookie bar|cookie-hinweis & <clicking> & dan|then|dann|worden|werden|are"
                " & !<not>|<even-if>|<whichever>|video*|kaart*|map*|verdwijnt|disappears|verschwindet"
            ),
            "<inessential> & *cookie* & <only-after>|erst|eerst|first|pas|only & <say-yes> & !<not-asked>|<even-if>",
            "<inessential> & *cookie* & <consent> & !<not-asked>|<without>|<other-consent>|geen|<elsewhere-linked>",
        ),
    ),
    Clue(
        "fraud_scoring",
        Scoring.NONE,
        (
            (
                "<fraud> & bestelling*|order|orders|bestellung*|bestelde|kauf & geen ... fraudecontrole|niet op fraude"
                "|niet ... beoordeeld|not screen*|not scored|not score|*n't score|*n't screen|no fraud check*"
                "|geen risicoscore|toetsen ... niet|beoordelen ... niet|controleren ... niet|doen we niet"
                "|betrugsprüfung ... nicht|nicht nach betrug*|nicht auf betrug|weder|keine betrugsprüfung & "
                "!medewerker*|mitarbeiter*|staff"
            ),
        ),
    ),
    Clue(
        "fraud_scoring",
        Scoring.MANUAL,
        (
            (
                "<odd> & bestelling|bestellingen|order|orders|bestellung*|aankoop|purchase & bekijk*|bekeken|controle*"
                "|kijk*|beoordeel*|loopt ... na|lopen ... na|check*|look ... at|looks at|look into|review*|prüf*"
                "|geprüft|sieht ... an|sehen ... an|schaut|schauen|anschauen|nagekeken|nakijken|kontrollier* & "
                "!automati*|geautomatiseerd*|algorit*|*score*|software|system*|systeem|computer|<not>|identit*"
            ),
            (
                "<odd>|boven|hoger dan|vanaf|over|above|über|ab & bestelling|bestellingen|order|orders|bestellung*"
                "|aufträge|auftrag & persönlich|persoonlijk|personally|one of us|iemand|zelf|selbst|mens|human|person"
                "|myself|ourselves|jemand & bekijk*|kijk*|check*|look*|schaut|schauen|prüf*|sieht|sehen|controle*"
                "|beoordeel* & !automati*|google|analytics|zonder dat|without any|ohne dass|zonder tussenkomst"
                "|ohne menschlich*|without human"
            ),
            (
                "medewerker*|iemand van ons|mensen|persoon|handmatig|kijken we ... zelf|zelf even|staff"
                "|one of our team|member of|person|by hand|manual*|ourselves|mitarbeiter*|manuell|von hand & <odd>"
                "|<fraud> & bestelling*|order|orders|bestellung*|bestelde|kauf & bekijk*|bekeken|controle*|kijk*"
                "|beoordeel*|nalop*|loopt|check*|look*|review*|prüf*|geprüft|sieht & !zonder tussenkomst"
                "|ohne menschlich*|without human"
            ),
        ),
    ),
    Clue(
        "fraud_scoring",
        Scoring.AUTOMATED,
        ((_REFUSED_BY_MACHINE + "& !<not>|niemand*|nobody|persönlich|medewerker*|manuell|handmatig"),),
    ),
    Clue(
        "fraud_scoring",
        Scoring.MANUAL,
        (
            (
                "medewerker*|iemand van ons|persoon|mens|handmatig|zelf|staff|person|human|by hand|manual*|ourselves"
                "|mitarbeiter*|manuell|mensch & verdacht*|fraud*|suspicious|betrug*|verdächtig* & bestelling*|order*"
                "|bestellung*|bekijk*|controle*|kijk*|check*|look*|prüf*"
            ),
        ),
    ),
    Clue(
        "fraud_scoring",
        Scoring.NONE,
        (
            (
                "<not> & fraudecontrole*|betrugsprüfung*|betrugskontrolle*|fraud check*|fraud screening"
                "|op fraude gecontroleerd|prüfung ... betrug|controle op fraude|auf betrug geprüft|fraudescore"
                "|fraud scor*|beoordelen ... op fraude|score bestellingen"
            ),
        ),
    ),
    Clue(
        "reports_fraud",
        False,
        (
            (_FRAUD_REPORT + "& <not> & !wij kunnen|we may|bent u|sind sie|alleen met ons|can report"),
            (
                "<fraud>|report anybody|report anyone|zeigen niemand* & uit onszelf|eigen beweging|von uns aus"
                "|own accord|voluntarily|report ... to anyone & <not>|<nothing>|niemandem"
            ),
        ),
    ),
    Clue(
        "reports_fraud",
        True,
        (
            (
                "<fraud>|gestolen|stolen|gestohlen* & zeigen ... an|bringen ... zur anzeige|naar de politie"
                "|to the police|zur polizei|aan de politie|doen ... aangifte|doet ... aangifte|erstatten & !nicht|niet"
                "|not|never|nie|geen|kunt u|kun je|you can|können sie|bent u|if you are|wettelijk verplicht"
                "|legally required|betaaldienst"
            ),
            (
                "politie|police|polizei|the guards|gardaí & geven ... aan|geef ... aan|aangifte|aangeven|aan te geven"
                "|inschakelen|schakelen|melden|meld|report|tell|inform|anzeigen|zeigen ... an|anzeige|erstatten "
                "& gestolen|stolen|gestohlen*|oplicht*|bedrieg*|cheats|scams|<fraud>|valse|false|falsche*|diefstal"
                "|theft & wij|we|ik|i|wir|ich & !<not>|wettelijk verplicht|legally required|gesetzlich verpflichtet"
                "|court|rechter*|bevel|kunt u|kun je|you can|betaaldienst"
            ),
        ),
    ),
    Clue(
        "own_deferral",
        Deferral.OWN,
        (
            (
                f"{_LATER} & <no-middleman>|<no-fee> & !{_LENDERS}|niet mogelijk|not possible|nicht möglich"
                "|bieden ... niet|bieten ... nicht|not offer|*n't offer|kan niet|geht nicht|can't do|cannot"
                "|niet achteraf|geen achteraf*|kein* rechnung*|niet op rekening|geen uitstel|kein* zahlungsaufschub"
                "|retour*|return|returns|rücksend*|account aan*|andere vormen|other forms"
            ),
        ),
    ),
    Clue(
        "own_deferral",
        Deferral.NONE,
        (
            (
                "there is no pay later|there is no paying later|offer no credit|give no credit|no credit terms|geen krediet|kein* kredit|all orders ... in advance"
                "|every order ... in advance|alle bestellingen ... vooraf|elke bestelling ... vooraf"
                "|alle bestellungen ... im voraus|jede bestellung ... im voraus|pay first|payment first|eerst betalen"
                "|betaal eerst|eerst betaling|erst zahlen|zuerst zahlen|erst bezahlen|zuerst bezahlen|erst die zahlung"
                "|erst das geld|eerst het geld|money first|pay up front|payment up front|vooruit betalen"
                "|vooruitbetalen|nur gegen vorauskasse|nur vorauskasse|nur vorkasse|only prepay*|prepayment only"
                f"|uitsluitend vooruitbetaling|enkel vooruitbetaling|alleen vooruitbetaling & !{_LENDERS}"
                "|nieuwe klanten|new customers|neukunden|eerste bestelling|first order|erste bestellung"
            ),
            (
                "<later>|op rekening|op factuur|per factuur|offene rechnung|uitstel van betaling|zahlungsaufschub"
                "|on account|by invoice|on invoice|afterwards|pay-later|voor factuur & niet mogelijk|not on offer"
                "|kan ... niet|geht ... nicht|bieden ... niet|bieten ... nicht|not let|*n't let|not available"
                "|not offer|*n't offer|doen we niet|doen wij niet|leveren ... niet|liefern ... nicht|verlenen ... geen"
                "|geen uitstel|gewähren ... nicht|zahlungsaufschub ... nicht|nicht möglich|not possible"
                "|kein* zahlungsaufschub & !klarna|afterpay|riverty|ratepay|billink|in3|paypal|spraypay|payone|mollie"
                "|adyen|über|via|bestelling ... ontvangen"
            ),
            (
                "<later>|op rekening|op factuur|on account|on invoice|auf rechnung & <not> & wij|we|i|ik|wir|ich"
                "|bij ons|with us|bei uns & !klarna|afterpay|riverty|ratepay|billink|in3|spraypay|mollie|adyen|paypal"
                "|via|über|through|stripe|gegevens|data|daten|andere vormen|other forms|andere formen|alleen|only|nur"
                "|als u|if|wenn|zonder|without|ohne|ook niet als|entscheid*|beslis*|decision*|computer*|algorit*|automat*|kosten|cost*|extra|newsletter*|<newsletter>"
                "|eerste bestelling"
            ),
            (
                "betaal*|betalen|betaling|payment*|pay|zahlen|zahlung*|bezahl* & altijd vooraf|always in advance|always up front"
                "|immer im voraus|uitsluitend vooraf|only in advance|nur gegen vorkasse|ausschließlich per vorkasse"
            ),
            (
                "<later>|vooraf betaald|up front|im voraus & <not>|cannot & with us|bij ons|bei uns|give|geven wij"
                "|geben wir|wij doen|ourselves|zelf|selbst & !klarna|afterpay|riverty|ratepay|billink|in3|spraypay"
                "|mollie|adyen|via|über|through|stripe"
            ),
            (
                "<later>|op rekening|op factuur|on account|on invoice|paying afterwards|auf rechnung "
                "& <impossible>|niet mogelijk|doen ... niet|do not|*n't|bieten ... nicht|bieden ... niet|kein*|geen "
                "& kein* kauf|geen aankoop|no purchase|ourselves|myself|zelf|selbst|neither|nor|ook niet"
                "|auch nicht|bij mij|bij ons|with us|with me|bei uns|weder"
            ),
        ),
    ),
    Clue(
        "own_deferral",
        Deferral.OWN,
        (
            (
                "<later>|op rekening|op factuur|per factuur|offene rechnung|uitstel van betaling|zahlungsaufschub"
                "|on account|by invoice|on invoice|afterwards|pay-later|voor factuur & zelf|selbst|ourselves|our own"
                "|eigen winkel|onze eigen|rechtstreeks|aan ons|an uns|auf unser konto|pay us|directly|our invoice"
                "|zonder kosten|zonder extra kosten|geen kosten|kosten ... niet|ohne aufpreis|ohne zusätzliche kosten"
                "|without additional charge|betalingstermijn|with us|kost ... niks|kost ... niets|kosten ... nicht"
                "|no extra|niets extra|niks extra|aufschläge ... nicht|keine aufschläge|ohne aufschlag|gratis|free & "
                "!klarna|afterpay|riverty|ratepay|billink|in3|paypal|spraypay|via|niet op rekening|niet mogelijk"
                "|not offer|nicht möglich|do not|*n't|doen ... niet|bieten ... nicht|bieden ... niet|krediet geven"
                "|zelf of|not possible|not on offer|kan niet|geht nicht|andere vormen|other forms"
            ),
            (
                "dagen betaaltermijn|zahlungsziel|days' credit|dagen om te betalen|days to pay|tage zeit"
                "|weken om te betalen|weeks to pay|dagen de tijd|settle ... within|te betalen binnen|betaaltermijn van"
                "|payment term of & wij|we|ons|our|us|wir|uns|unser*|u|you|sie|je|ihr & !via|klarna|afterpay|riverty"
                "|through|über|paypal|billink|in3|boete|herinnering|erinnerung|reminder|niet mogelijk|not offer"
            ),
            (
                "op factuur|op rekening|per rekening|auf rechnung|on account|on invoice|invoice ... days"
                "|factuur ... dagen & betaal*|betalen|pay|paying|paid|payable|zahlen|zahlbar|überweis*|bezahl*"
                "|bestellen|beliefern|te voldoen & !via|klarna|afterpay|riverty|through|über|niet|kein*|geen|not|*n't"
                "|no"
            ),
        ),
    ),
    Clue(
        "personalisation",
        False,
        (
            (
                f"{_SUGGESTED_FROM_BEFORE} & <not> "
                "& !advert*|reclame|werbung|review*|<newsletter>|vrienden|friends|only|alleen|nur|without|zonder|ohne"
            ),
            (
                "see the same|sees the same|ziet dezelfde|sieht dieselben|dezelfde artikelen|same items|same things"
                "|dezelfde producten|hetzelfde|dezelfde winkel|same products|look the same|looks the same"
                "|the same shop|dieselben produkte|gleichen produkte|dasselbe|das gleiche & iedere*|elke|allen|alle"
                "|everyone|everybody|every|jeder & !prijs|<newsletter>|<refuse>"
            ),
        ),
    ),
    Clue(
        "personalisation",
        True,
        (
            (
                f"{_SUGGESTED_FROM_BEFORE} & produ*|passend*|suit*|match*|artikel*|items|spullen|things|others"
                "|assortiment|aanbod|shop|winkel & !<not>|advert*|reclame|werbung|anzeigen|review*|beoordel*|bewert*"
                "|<newsletter>|facebook|google|fraud*"
            ),
            (
                "looked at|viewed|bought|browsed|bekeek|bekeken|bekijkt|kocht|gekocht|bestelde|besteld|angesehen"
                "|angeschaut|gekauft|bestellt & remember*|onthoud*|merkt sich|merken uns|before|eerder|earlier"
                "|previously|vorher|zuvor|früher|laatst|last time & pick*|choose*|show|shows|showing|kies*|kiezen"
                "|toon*|tonen|zien|wählen|zeigen|zeigt|suggest*|voor te stellen|stelt ... voor|stellen ... voor"
                "|schlagen|schlägt|recommend*|afgestemd|passend*|tips & laten|wij|we|wir|ons|our|ik|i|ich|shop|winkel"
                "|laden|site|homepage|startseite|heimseite & !<not>|om te zien|to see which|um zu sehen|advert*|reclame|werbung|anzeigen|review*|beoordel*"
                "|bewert*|mijn account|uw account|facebook|google|bestelgeschiedenis|bestelhistorie|order history"
                "|<newsletter>|elders|elsewhere|other sites|andere sites|anderen seiten|fraud*"
            ),
            (
                "eerdere|eerder|bestelgeschiedenis|koopgedrag|surfgedrag|surf-|aankopen|aankoopgeschiedenis|bezoeken"
                "|bekeken|gekochte|previous*|earlier|order history|purchase history|viewed|bought before"
                "|past purchases|bisherig*|früher*|zuvor|bestellhistorie|angesehen & sehen|see|bestimm*|bepaal*"
                "|bepalen|aanbeve*|aanbevolen|tonen|zien|personalis*|suggest*|recommend*|empfehl*|produktempfehl*"
                "|produktvorschl*|zeigen|zeigt|toont|shows|passen* & things|dingen|spullen|sachen|producten"
                "|assortiment|aanbeve*|products|items|recommend*|produkt*|artikel*|startseite|empfehl*|aanbod & !<not>"
                "|advert*|reclame|werbung|anzeigen|review*|beoordel*|mijn account|uw account"
            ),
        ),
    ),
    Clue(
        "sensitive_goods",
        SensitiveGoods.NONE,
        (
            (
                "<medicines>|<intimate-goods> & onze producten|our products|unsere produkte|zijn een|are a|are an"
                "|sind eine|verkop*|verkoopt|verkocht|assortiment|aanbod|bestel*|koop|koopt|kopen|leveren|sell|sells"
                "|range|supplies|supply|order|orders|retailer|sortiment|verkaufen|verkauft|vertreiben|onlineshop"
                "|webshop|vind|versand*|*winkel|online-apotheke|pharmacy|erhalten & <not>|weder"
            ),
        ),
    ),
    Clue(
        "sensitive_goods",
        SensitiveGoods.MEDICINES,
        (
            (
                "<medicines> & zijn een|are a|are an|sind eine|verkop*|verkoopt|verkocht|assortiment|aanbod|bestel*"
                "|koop|koopt|kopen|leveren|sell|sells|range|supplies|supply|order|orders|retailer|sortiment|verkaufen"
                "|verkauft|vertreiben|onlineshop|webshop|vind|versand*|*winkel|online-apotheke|pharmacy|erhalten & "
                "!<not>|<intimate-goods>"
            ),
        ),
    ),
    Clue(
        "sensitive_goods",
        SensitiveGoods.INTIMATE,
        (
            (
                "<intimate-goods> & zijn een|are a|are an|sind eine|verkop*|verkoopt|verkocht|assortiment|aanbod"
                "|bestel*|koop|koopt|kopen|leveren|sell|sells|range|supplies|supply|order|orders|retailer|sortiment"
                "|verkaufen|verkauft|vertreiben|onlineshop|webshop|vind|versand*|*winkel|online-apotheke|pharmacy"
                "|erhalten & !<not>|<medicines>"
            ),
        ),
    ),
    Clue(
        "sensitive_goods_consent",
        False,
        (
            (
                "*gezondheid*|gesundheit*|health|seksleven|seksuele leven|sexualleben|sex life|gevoelige gegevens"
                "|gevoelige bestelgegevens|sensitive order*|sensible daten & bestel*|order|orders|kassa|checkout"
                "|afrekenen & uitdrukkelijk*|expliciete|explicit|ausdrücklich*|gesonderte|aparte|apart & <consent> "
                "& <not>|<unasked>|<without>"
            ),
        ),
    ),
    Clue(
        "sensitive_goods_consent",
        True,
        (
            (
                "*gezondheid*|gesundheit*|health|seksleven|seksuele leven|sexualleben|sex life|gevoelige gegevens"
                "|gevoelige bestelgegevens|sensitive order*|sensible daten & bestel*|order|orders|kassa|checkout"
                "|afrekenen & uitdrukkelijk*|expliciete|explicit|ausdrücklich*|gesonderte|aparte|apart & <consent> & "
                "!<not>|<without>"
            ),
        ),
    ),
    Clue(
        "aimed_under_16",
        False,
        (
            (
                "under-16s|under-16|under-18s|under the age|onder de leeftijd|onder-16|onder de 16|unter 16|16-jarigen"
                "|kids|kinderen|kinder|children|minors|minderjarig*|minderjähr*|jonger dan|jonger zijn dan"
                "|younger than|jünger als|unter-16-jährig* & not our audience|niet onze doelgroep"
                "|nicht unsere zielgruppe|niet de bedoeling|not the intention|not our intention|nicht die absicht"
                "|isn't for|should not use|must not use|mogen ... niet gebruiken|dürfen ... nicht"
                "|mogen ... niet bestellen|not for|not meant|*n't meant|not aimed|*n't aimed|not intended"
                "|*n't intended|niet voor|niet bedoeld|niet gericht|niet bestemd|nicht für|nicht gedacht"
                "|nicht bestimmt|richtet sich nicht|richten ... nicht|richten ... niet|not sell to|*n't sell to"
                "|verkopen ... niet|niet gemaakt|not made for|not market to|*n't market to|niet op kinderen"
                "|nicht an kinder & !alcohol|[*"
            ),
            (
                "<only>|uitsluitend & achttien jaar|eighteen|achtzehn jahre*|18 or over|18 or older|over 18|aged 18|18 jaar en ouder|18 jaar of ouder"
                "|vanaf 18|18-plussers|meerderjarig*|volwassenen|adults|erwachsene*|volljährig*|ab 18 & order*|bestel*"
                "|sell|verkop*|koop|kopen|buy|kauf*|gericht|aimed|intended|bedoeld|richt|richtet|website|webshop|shop|winkel & "
                "!alcohol*|alkohol*|wijn*|wine*|bier*|vape*|e-sigaret*|messen|knives"
            ),
            (
                "kinderen|kinder|children|child|kids|minderjarig*|minderjähr*|jongeren|tieners|minors|teens"
                "|jugendliche*|jonger dan 16|onder de 16|under 16|under-16s|under sixteen|unter 16|onder de zestien"
                "|16 jaar|geen 16|age of 16|younger than 16 & gericht|richt|richten|bedoeld|doelgroep|is er speciaal"
                "|aimed|aim|directed|direct|meant|intended|designed|richtet|wendet|gedacht|bestimmt|zielgruppe"
                "|intentie|targeted & <not> & !18|alcohol"
            ),
            (
                "niet gericht|niet bedoeld|niet de intentie|geen gegevens ... verzamelen|not aimed|not directed"
                "|not intended|not designed|richtet sich nicht|nicht für|nicht an|*n't aim*|not knowingly"
                "|geen intentie & kinderen|jonger dan|jonger zijn dan|onder de 16|onder 16|jongeren|bezoekers"
                "|minderjarig*|children|under 16|under the age|under 18|minors|minderjähr*|kinder|unter 16 & ![*"
            ),
        ),
    ),
    Clue(
        "aimed_under_16",
        True,
        (
            (
                "6|7|8|9|10|11|12|13 & tot 14|tot 15|to 14|to 15|bis 14|bis 15|t/m 14|t/m 15|en 14|en 15|and 14|and 15"
                "|und 14|und 15 & *jarig*|year-old*|jaar|years|*jährig*|jahre|jahren & richten|richtet|is er|verkop*"
                "|sell|verkauf*|gericht|aimed|voor|for|für & !<not>|ouders van|parents of|eltern von"
            ),
        ),
    ),
    Clue(
        "oss",
        False,
        (
            (
                "one-stop-shop*|oss-*|éénloket*|eenloket*|unieregeling & btw|btw-aangifte|vat|umsatzsteuer|regeling"
                "|oss-regeling|unieregeling|verfahren|oss-verfahren|scheme|aangemeld|registered|registriert"
                "|oss-administratie|belastingdienst|eu-landen|eu countries|meedoen|doen ... mee|doet ... mee"
                "|nehmen ... teil|gebruik*|take part|nutzen|use|using|verwenden|one-stop-shop-verfahren"
                "|one-stop-shop-systeem|éénloketregeling|éénloketsysteem|oss & <not> & !niet alleen"
            ),
        ),
    ),
    Clue(
        "oss",
        True,
        (
            (
                "one-stop-shop*|oss-*|éénloket*|eenloket*|unieregeling & btw|btw-aangifte|vat|umsatzsteuer|regeling"
                "|oss-regeling|unieregeling|verfahren|oss-verfahren|scheme|aangemeld|registered|registriert"
                "|oss-administratie|belastingdienst|eu-landen|eu countries|meedoen|doen ... mee|doet ... mee"
                "|nehmen ... teil|gebruik*|take part|nutzen|use|using|verwenden|one-stop-shop-verfahren"
                "|one-stop-shop-systeem|éénloketregeling|éénloketsysteem & !<not>"
            ),
        ),
    ),
    Clue(
        "deliveries_outside_eea",
        False,
        (
            (
                "<deliver> & andere landen|other countries|andere länder|anderen ländern & <not>|<nothing> & !gegevens|data|daten"
            ),
            (
                "buiten de eer|buiten de eu|buiten europa|outside the eea|outside the eu|outside europe|außerhalb der eu"
                "|außerhalb des ewr & dus|therefore|so|also & nooit|never|nie & !gegevens|data|daten"
            ),
            (
                "<outside-eea> & doe|doen|landen|countries|länder|adressen|bestellen|order|kopen|klanten & <not>"
                "|<nothing> & !dienstverlener*|leverancier*|verwerker*|service provider*|dienstleister*|processor*"
                "|server*|*gegevens|data|*daten|opgeslagen|doorgifte|transferred|übermittlung|stored"
                "|alleen binnen de eu ... niet"
            ),
            (
                "<outside-eea> & <deliver> & <not>|<nothing> & !dienstverlener*|leverancier*|verwerker*"
                "|service provider*|dienstleister*|processor*|server*|opgeslagen|doorgifte|transferred|übermittlung"
                "|persoonsgegevens|personal data|personenbezogen*"
            ),
            (
                "verstuur|verzend|lever|bezorg|verzending|versand|lieferung|bezorgen|leveren|versturen|verzenden"
                "|levert|deliver*|ship*|liefern|versenden|verkauft|verkocht|verkopen|sell|geliefert|geleverd & alleen"
                "|uitsluitend|enkel|only|nur|ausschließlich & benelux|nederland|belgië|eu|europa|europese|netherlands"
                "|germany|deutschland|europe|europäisch*|innerhalb|within|binnen|ireland|ierland & !gegevens|data"
                "|daten|*adres|*adresse|*anschrift|*address|telefo*|b.v|bv|gmbh|aan bedrijven|to businesses"
            ),
        ),
    ),
    Clue(
        "deliveries_outside_eea",
        True,
        (
            (
                "<outside-eea> & <deliver>|pakket & !standaardcontract*|modelcontract*|contractual*|vertragsklausel*"
                "|privacy framework|<not>|<newsletter>|<nothing>|alleen|only|nur|ausschließlich|dienstverlener*"
                "|leverancier*|verwerker*|service provider*|dienstleister*|processor*|server*|opgeslagen|doorgifte"
                "|transferred|übermittlung|persoonsgegevens|personal data|personenbezogen*"
            ),
        ),
    ),
    Clue(
        "marketplace_marketing",
        False,
        (
            (
                "<marketplace> & <only>|for nothing else|niets anders|nergens anders|nichts anderes & bestelling"
                "|aankoop|purchase|kauf|levering|order|orders|delivery|bestellung|lieferung|abwicklung|versturen "
                "& gebruik*|use|used|nutzen|verwend* & *gegevens|data|*daten|details|adres|address|adresse|what|wat we"
                "|wat wij|was wir"
            ),
            (
                "<marketplace> & <not> & <newsletter>|catalogus|catalogue|katalog|reclame|marketing|aanbiedingen|advertising"
                "|werbung|werbe*"
            ),
        ),
    ),
    Clue(
        "marketplace_marketing",
        True,
        (
            (
                _MARKETPLACE_MAIL
                + "& landet|landen|komt|komen|bekommt|erhält|gets|mailverteiler|ontvang*|krijg*|sturen|stuur|nemen|opnemen|gebruiken|toezenden|receive|add|send|erhalten"
                "|nutzen|senden|bekommen "
                "& !<not>|itself|selbst|review*|own privacy|eigen privacy*|facebook|google|meta"
            ),
        ),
    ),
    Clue(
        "staff_access_limited",
        False,
        (
            (
                "<order-done>|afgerond*|afronding|afgehandeld*|afhandeling|is klaar|allang klaar|bestelling klaar"
                "|oude bestellingen|finished|completed|completion|handled your|abgeschlossen*|abschluss|erledigt* "
                "& <staff>|administratie|eigenaar|owner|inhaber*|collega*|iedereen|kolleg* & toegang|toegankelijk"
                "|inzien|zien|zichtbaar|bij de klantgegevens|bij je gegevens|bij uw gegevens|access|see|view|look up"
                "|opzoeken|einsehen|nachsehen|zugriff|zugänglich & <everyone>|alle|al onze|iedereen|hele|all our"
                "|every member|all staff|all employees|sämtliche|auch nach & !niet iedereen|alleen|only|nur"
                "|uitsluitend"
            ),
        ),
    ),
    Clue(
        "staff_access_limited",
        True,
        (
            (
                "<order-done>|afgerond*|afronding|afgehandeld*|afhandeling|is klaar|allang klaar|bestelling klaar"
                "|oude bestellingen|finished|completed|completion|handled your|abgeschlossen*|abschluss|erledigt* "
                "& <staff>|administratie|eigenaar|owner|inhaber*|collega*|iedereen|kolleg*|klantenservice"
                "|customer service|kundendienst|afdeling|department|*-abteilung|wie|those who|wer|returns desk"
                "|buchhaltung|boekhouding|bookkeep* & er ... bij|erbij|toegang|toegankelijk|inzien|zien|zichtbaar"
                "|bij de klantgegevens|bij je gegevens|bij uw gegevens|zugreifen|access|see|view|viewed|ingezien|open"
                "|reach|openen|öffnen|einsehen|sehen|zugriff|zugänglich & alleen|uitsluitend|only|nur|beperkt|verliest"
                "|verliezen|limited|restricted|lose|loses|verlieren|niet iedereen|geen toegang & !alle medewerkers"
                "|ook na|auch nach|beperken ... niet|not restrict*|nicht eingeschränkt"
            ),
            (
                "medewerker*|personeel|staff|employees|mitarbeiter* & geen toegang|niet meer|no longer|no access"
                "|keinen zugriff|alleen|only|nur|uitsluitend & klantprofiel|cliëntprofiel|profiel|account|afgeronde"
                "|oude|documenten|niet meer|profile|finished|completed|no longer|kundenprofil|kundenakte"
                "|abgeschlossen* & !boekhoud*|administratie|books|buchhaltung"
            ),
        ),
    ),
    Clue(
        "id_copy",
        True,
        (
            "<identity-paper> & <copy> & vorher|zuvor|before|until|anders|otherwise|sonst|andernfalls|voordat|totdat|unless|tenzij|bevor"
            "|eerder & behandel*|in behandeling|bearbeit*|answer*|process*|open a|open any|consider*|deal with|look at|beantwoord*"
            "|antwort* & <not> & !hoef*|<optional>|twijfel*|doubt*|zweifel*|bsn|kein* <copy>|geen <copy>|no <copy>|<no-need>|not needed|brauchen ... nicht|hebben ... niet nodig|nooit|never|niemals",
            "<without> <copy>|<without> een <copy>|<without> a <copy>|<without> eine <copy> & <identity-paper> & <not>|pas|erst|only "
            "& behandel*|beantwoord*|bearbeit*|antwort*|verzoek*|request*|antrag*|anfrage* & !twijfel*|doubt*|zweifel*|bsn",
        ),
    ),
    Clue(
        "id_copy",
        False,
        (
            (
                "<identity-paper> & <not> & <copy>|kopieren|kopiëren|sehen|zien|see|want|willen|wollen|verlangd|verlangt|wens*|stuur*"
                "|sturen|overleggen|overhandigen|tonen|nodig|vraag|vragen|vraagt|send|sending|ask|need|require*|show"
                "|enclose|include|provide|necessary|vorlegen|vorzulegen|senden|schicken|verlangen|benötigen|brauchen"
                "|erforderlich|requested|gevraagd|nötig|bitten|beifügen|hoeft|hoef & !damit kein*|damit nicht|zodat"
                "|so that|pas ... als|jeder anfrage|jedem antrag|elk verzoek|ieder verzoek|every request|each request"
                "|can ... identif*|bsn|*n't keep|not keep|images|bewaren ... niet|zonder ... kunnen|without ... cannot"
                "|<identity-paper> beiliegt|<identity-paper> beigefügt ist|schwärzen|niet vergeten|anders|otherwise"
                "|sonst|andernfalls|unauthori*|onbevoegd*|unbefugt*|verkeerde handen|wrong hands|falsche hände"
                "|accompanied|vergezeld|pasfoto|onleesbaar|niet leesbaar|alleen als|only if|nur wenn|kein* zweifel"
            ),
        ),
    ),
    Clue(
        "id_copy",
        False,
        (
            (
                "<identity-paper>|proof of identity|bewijs van uw identiteit|nachweis ihrer identität & only|alleen"
                "|uitsluitend|enkel|pas|nur|erst & doubt*|twijfel*|zweifel*|not sure|niet zeker|nicht sicher & !<copy>"
            ),
        ),
    ),
    Clue(
        "id_copy",
        True,
        (
            (
                "<identity-paper> & <copy> & in jedem fall|immer|stets|in elk geval|altijd|always|in every case|in any case "
                "& legen|legst|lege|stuur|sturen|send|enclose|attach|schick*|füg*|voeg*|bei|bij & !zweifel*|twijfel*|doubt*"
                "|<not> ... <copy>|<copy> ... <optional>"
            ),
            (
                "<identity-paper> & <copy> & schick|schickst|schickt|mitschick*|mitzuschicken|mitgeschickt|mitsend*"
                "|zend|zendt|zenden|toezenden|bezorgen|bezorgt|bezorg|bijgesloten|ingesloten|bijsluit*|inbegrepen"
                "|beiliegt|beiliegend|liegt ... bei|anbei|anhäng*|anzuhängen|leg ... bij|legt ... bij|upload*|hochlad*"
                "|hochzuladen|einreichen|einzureichen|reichen ... ein|mailen|mail ... een|mailt ... een|mail us"
                "|e-mail us|faxen|hand in|indienen|in te dienen|aanleveren|aan te leveren|levert ... aan|overmak*"
                "|bekomen|overhandig*|voorleg*|voor te leggen|leg ... voor|zeig*|toon|toont|tonen|show|shows|present"
                "|willen ... zien|verlang*|eisen|eist|vergen|gelieve|met een kopie|with a copy|mit einer kopie"
                "|eerst een kopie|first ... copy|zuerst eine kopie|begleitet|vorgelegt|only with|alleen met|nur mit"
                "|before we|bevor wir|voordat wij|voordat we|legen ... bei|leg ... bei|lege ... bei|füge ... bei"
                "|doe ... bij|sluit ... bij|add|adding|vergezeld|samen met|together with|zusammen mit|stuur|sturen"
                "|stuurt|meesturen|meestuurt|vragen|vraagt|vraag|gevraagd|ontvang*|voeg*|bijvoeging|gevoegd"
                "|legst ... bei|bijvoegen|toevoegen|nodig|vereist|overleg*|send|sending|ask*|include*|enclose*"
                "|require*|need|needed|provide|attach*|accompanied|submit*|supply|senden|schicken|beifügen|beizufügen"
                "|beigefügt|beizulegen|beigelegt|gehecht|aangehecht|bijgevoegd|annexed|beilegen|fügen|benötigen"
                "|brauchen|bitten|vorlage|vorlegen|vorzulegen|übersenden|erforderlich|moet|must|muss|müssen|verzoeken"
                "|legitimeren & !niet nodig|niet om|hoef*|<not> ... <copy>|alleen als|alleen bij|only if|only where"
                "|only when|nur wenn|nur bei|bij twijfel|in doubt|in case of doubt|im zweifel|begründete* zweifel"
                "|twijfelen aan|doubts about|zweifel an|wij kunnen ... vragen|kunnen wij ... vragen|we may ask"
                "|we can ask|we might ask|können wir ... verlangen|können wir ... anfordern|können wir ... bitten"
                "|wir können ... verlangen|eventueel|may ask you|might ask you|can ask you|kan u ... vragen"
                "|kan je ... vragen|kan u ... verzoeken|kann sie ... bitten|kann von ihnen|<copy> ... nee"
                "|<copy> ... nein|<copy> ... no"
            ),
        ),
    ),
    Clue(
        "id_copy",
        True,
        (
            (
                "<identity-paper> & <copy> & nur wenn|only if|only when|alleen als|alleen indien|pas ... als"
                "|pas wanneer|erst wenn|enkel als|enkel indien & beiliegt|beigefügt|vorliegt|meegestuurd|mitgeschickt"
                "|sent along|bijgevoegd|bijgesloten|bijzit|erbij zit|enclosed|attached|accompanied|vergezeld"
                "|hebben ontvangen|have received|erhalten haben|comes with & !zweifel*|twijfel*|doubt*"
                "|<not> ... <copy>"
            ),
        ),
    ),
    Clue(
        "change_notices",
        False,
        (
            (
                "wijzig*|gewijzigd*|aanpass*|aangepast*|verander*|change|changes|changed|amend*|update|updates|änder*"
                "|anpass*|aktualisier* & not write to|*n't write to|schrijven ... niet|nachricht ... nicht"
                "|bericht ... niet|message ... not|melding ... niet|e-mails ... niet|e-mails ... nicht|mails ... niet"
                "|mails ... nicht|geen e-mail*|geen mail*|geen bericht*|niet per mail|niet ... e-mail|niet ... mailen"
                "|niet ... gemaild|mailen ... niet|e-mailen ... niet|sturen ... geen|stuur ... geen|no e-mail*"
                "|no mail*|not ... e-mail*|*n't ... e-mail*|without ... e-mail|keine e-mail*|keine mail*"
                "|nicht ... e-mail|nicht ... per mail|schreiben ... nicht|niet persoonlijk|not personally"
                "|nicht persönlich|nicht einzeln|niet apart|niet afzonderlijk|not separately|nicht gesondert"
                "|geen apart*|no separate|mitteilung ... nicht|kein* gesonderte*|geen persoonlijk*"
                "|*n't ... individually|not ... individually|zonder u ... op de hoogte|zonder je ... op de hoogte"
                "|without notifying|without telling you|without informing|ohne sie ... informieren"
                f"|ohne dich ... informieren & !{_OTHER_CHANGES}|niet alleen|niet noodzakelijk|niet meer|if you do not"
                "|als u niet|wenn sie nicht|not only"
            ),
        ),
    ),
    Clue(
        "change_notices",
        True,
        (
            (
                "geändert*|wijzig*|gewijzigd*|aanpass*|aangepast*|verander*|iets ... anders|etwas ... anders"
                "|new answers|nieuwe privacybeleid|nieuwe versie|gevolgen|change|changes|changed|amend*|update|updates"
                "|updated|new version|änder*|anpass*|passen ... aan|pas ... aan|passen ... an|aktualisier*|neue fassung|wechsel*|revis*"
                " & mailadres*"
                "|e-mailadres*|e-mail-adresse*|e-mail|e-mails|mail|mailtje|mailen|mailt|schreiben ... an"
                "|schrijven ... aan|e-mailen|e-mailed|e-mailing & kondigen ... aan|kündigen ... an|get an e-mail"
                "|gets an e-mail|be e-mailed|are e-mailed|gemaild|schrijven wij|schrijven we|drop you|laten ... weten"
                "|laat ... weten|hoogte|*informe*|geïnformeerd|sturen|stuur|stuurt|krijg*|ontvang*|hoor|horen|let ... know|be told"
                "|we e-mail|inform*|notify|notified|notice|tell|announce*|send|sent|write|e-mail you|i e-mail|ik mail|mail ik|ich maile|maile ich|e-mail everyone|e-mail everybody|e-mail anyone|mail you|mailen"
                "|mailt|mail je|mail u|e-mail customers|e-mail our customers|e-mail all customers|communicat*|communice*|gecommuniceerd|meld*|gemeld|bekend*"
                "|kennis|kenbaar|aangekondigd|medegedeeld|meegedeeld|aankondig*|waarschuw*|bericht*|benachrichtig*"
                "|schreiben|unterricht*|mitteil*|mitgeteilt|teilen|schicken|erhalten|erhältst|bekommen|hinweisen"
                f"|ankündig*|hear from|receive & !{_OTHER_CHANGES}|<not>|<newsletter>|of via onze website"
                "|of op onze website|of onze website|or on our website|or our website|oder auf unserer website"
            ),
        ),
    ),
)
"""Answers of [practices], but those that are lists and addresses."""

_ENCRYPTED = (
    "scrambled|versleutel*|ge-encrypt*|geëncrypt*|gecrypteerd*|encrypt*|verschlüssel*|cryptogra*|kryptogra*|kryptiert*"
    "|chiffrier*|gecodeerd*|garbled"
)
_GUARDED = (
    "veilig|veilige|beveiligd*|secure|securely|secured|gesichert*|sicher|sicheren|sichere|sicherer|geschützt*"
    "|abgesichert*"
)
_LOGIN = (
    "*wachtwoord|*wachtwoorden|password|passwords|passwort|passwörter*|kennwort|kennwörter*|passphrase*|wachtwoordzin*"
)
_SOFTWARE = (
    "winkel|*software|*systemen|systeem|plug-in|plug-ins|modules|module|erweiterungen|extensions|extensies|website"
    "|webshop|webwinkel|site|wordpress|woocommerce|magento|prestashop|shopware|opencart|joomla|drupal|oxid|programma's"
    "|besturingssysteem|operating system*|betriebssystem*|programmatuur|cms|thema's|themes|firmware|server|servers"
    "|computers|apparatuur|systems|system|platform|shop|shopsystem|systeme|programme|rechner|computer|laptop|telefoon"
)
_CURRENT = (
    "ik werk ... bij|werk ik ... bij|auf dem laufenden|update*|geüpdatet|bijgewerkt*|bijwerken|werken ... bij"
    "|bij te werken|up-to-date|actueel|patch*|gepatcht|nieuwste versie*|laatste versie*|latest version*"
    "|newest version*|current version*|aktuell|aktuelle|aktuellen|aktualisier*|neuesten stand|neueste version*"
    "|neuesten version*|neuester version*|software current|ge-update|upgedatet|jongste versie*|recentste versie*"
    "|meest recente versie*|most recent version*|letzter version*|letzte version*|bij de tijd|kept current"
    "|keep ... current|upgrade*|ge-upgrade*|eingespielt|einspielen|spielen ... ein|hotfix*|bugfix*"
)
_OLD_ORDERS = (
    "is complete|bestelling ... afgehandeld|bestelling ... afgerond|bestellung ... abgeschlossen|afgeronde"
    "|afgehandelde|na afronding|na afhandeling|na de afhandeling|is afgehandeld|is afgerond|oude bestellingen"
    "|oudere bestellingen|old orders|older orders|past orders|finished|completed|completion|abgeschlossene*"
    "|nach abschluss|nach dem abschluss|erledigte*|alte bestellungen|alten bestellungen|nach dem versand"
    "|nach der lieferung|na verzending|na de verzending|na levering|na de levering|after dispatch|after shipping"
    "|after delivery|once ... shipped|once ... delivered|verzonden is|geleverd is"
)
MEASURES: Mapping[str, tuple[str, ...]] = {
    "tls": (
        "ssl-*|tls-*|https-*|*slotje|hangslot*|padlock|schloss-symbol|schloss in der",
        f"{_ENCRYPTED} & certificaat|certificate|zertifikat|*verbinding*|tunnel*|line|lijn|leitung|verkeer|on the way"
        "|on its way|onderweg|unterwegs|reist|travels|dataverkeer|internetverkeer|overdracht|verzonden|verstuurd"
        "|verzending|doorgestuurd|connection*|transmi*|traffic|in transit|transfer|sent|*verbindung*|*übertrag*"
        "|datenverkehr|übermittel*& !e-mail*|end-to-end",
        "beveiligde verbinding*|beveiligde internetverbinding*|veilige verbinding*|secure connection*"
        "|secured connection*|verschlüsselte seite|versleutelde site|versleutelde website|encrypted site"
        "|encrypted website|secure http|sichere verbindung*|sicheren verbindung*|sicherer verbindung*"
        "|gesicherte* verbindung*|geschützte* verbindung*|secure sockets|transport layer|transportverschlüsselung"
        "|transportversleuteling|beveiligd protocol|secure protocol|sicheres protokoll|protected connection*"
        "|beschermde verbinding*|groen slot|green lock|vorhängeschloss|schlösschen",
        f"{_ENCRYPTED} & website|webwinkel|webshop|site|checkout|kassa|bestelpagina|seite|onlineshop|shop & "
        "!opgeslagen|stored|gespeichert|back-up*|password*|laptop*|wachtwoord*|passwort*|passwörter",
    ),
    "passwords": (
        f"{_LOGIN} & verschillende|zeichen|tekens|characters|sterk*|lang|uniek*|complex*|moeilijk*|raar|rare|eigen"
        "|wissel*|regelmatig ... wijzig*|strong*|long|longer|unique|different|stark*|lange*|komplex*|einzigartig*"
        "|eigene*|verschieden*|policy|policies|beleid|manager|krachtig*|ingewikkeld*|kompliziert*|complicated"
        "|unguessable|te raden|zu erraten|to guess|guessable|gewijzigd|gewisseld|geändert|changed|rotated|robuust*"
        "|robust*|solide|afzonderlijk*|separate*|unterschiedlich*|minstens|at least|mindestens",
        "wachtwoordbeleid|wachtwoordenbeleid|wachtwoordmanager|wachtwoordenkluis|wachtwoordkluis|password polic*"
        "|password manager*|password vault*|passwortrichtlinie*|passwort-manager|passworttresor|passwort-regeln"
        "|password rules|wachtwoordregels|wachtwoordbeheerder|passwortverwaltung|wachtwoord op|tweede wachtwoord"
        "|second password|zweites passwort",
        "wachtwoord|wachtwoorden|password*|passwort*|passwörter* & computer*|laptop*|pc|rechner*|tablet*|telefoons"
        "|phones|telefone*|apparaten|devices|geräte* & !uw|je|your|ihr*|dein*|klant*|customer*|kunde*",
        f"wachtwoorden|passwords|passwörter|passwörtern & !uw|je|your|ihr*|dein*|hash*|gehash*|{_ENCRYPTED}|klant*|customer*",
    ),
    "two_factor": (
        "code ... telefoon*|code ... phone*|code ... handy*|code ... mobiel*|code ... app|twee-staps*|twee-factor*|2fa"
        "|two-factor*|two-step*|two-stage|zwei-faktor*|2-factor|2-staps*|2-step*|2-faktor*|mfa|in twee stappen"
        "|multi-factor*|multi-faktor*|meerfactor*|extra code|zweistufig*|tweede factor|tweede stap|second step|zweite* schritt|second factor|zweite* faktor"
        "|authenticator*|authenticatie-app|met twee stappen|code op ... gsm|aanmelding in twee|code via sms|sms-code"
        "|code by text|einmalcode|one-time code|eenmalige code|code per sms|code on top|code as well|code naast"
        "|naast ... wachtwoord|wachtwoord én|code zusätzlich|zusätzlich ... code|password plus|wachtwoord plus"
        "|passwort plus|dubbele authenticatie|dubbele aanmelding|double authentication|doppelte authentifizierung"
        "|doppelte anmeldung|twee-traps*|tweeledig*|zwei-stufen*|zwei-schritt*|yubikey*|passkey*|hardware token*"
        "|hardware key*|security key*|sicherheitsschlüssel*|otp|totp|one-time password*|einmalpasswort*"
        "|einmalkennwort*|eenmalig wachtwoord|eenmalige inlogcode|wachtwoord en een ... code|password and a ... code"
        "|passwort und ein* ... code|code op mijn",
    ),
    "storage": (
        f"{_GUARDED} & opgeslagen|opslag|*servers|*server|bewaard|datacenter*|datacentrum|datacentra|serverpark"
        "|storage|stored|store|data centre*|data center*|gespeichert|speicherung|speichern|servern|rechenzentr*"
        "|systemen|systems|omgeving|kluis& !https|verbinding ... beveiligd|connection ... secur*"
        "|verbindung ... gesichert|server certificate|server-to-server|wachtwoord*|password*|socket|*log|*logs|betrieb"
        "|keep it secure|back-up*|täglich",
        f"{_ENCRYPTED} & opslag|opgeslagen|database*|*databank*|*schijf|*schijven|at rest|bewaard|bewaren|abgelegt"
        "|gelagert|kept|held|stored|storage|disk*|drive|drives"
        "|gespeichert|speicherung|datenbank*|festplatte*|datenträger* & !wachtwoord*|password*|passwort*|passwörter",
        f"{_ENCRYPTED} & laptop*|computer|computers|rechner|notebooks"
        "& !connection|verbinding|verbindung|password*|wachtwoord*|passwort*",
        "afgesloten|op slot|achter slot|locked|lock|lockable|afsluitbaar|afsluitbare|vergrendeld*|verschlossen*"
        "|verschließbar*|abschließbar*|abgeschlossen*|versperrt*|versperrbar*|absperrbar*|abgesperrt*|zugesperrt* "
        "& cupboard*|drawer*|closet*|lade|lades|schublade*|schuif*|archief*|archiv*|safe|kamer|ruimte*|room|rooms|raum"
        "|räume*|kantoor|office|büro|*schijf|disk|*kast|kasten|serverruimte|cabinet*|*schrank|*schränken|serverraum"
        "|kluis|tresor|filing & !kopie*|copy|copies|back-up*|*sicherung*",
        "achter slot|onder slot|locked away|under lock|verschlossen aufbewahrt|unter verschluss|hinter schloss"
        "|brandkast|brandwerende kast|fireproof|feuerfest* & !kopie*|copy|copies|back-up*",
    ),
    "backups": (
        "gesichert|sichern|sichert|*kopie ... gemaakt|*kopieën ... gemaakt|*kopie maken|mak* ... *kopie"
        "|maak* ... *kopie|maken ... *kopieën|weggekopieerd|gekopieerd|kopie* ... weggeschreven|kopie* ... opgeslagen"
        "|makes ... copy|makes ... copies|ziehen ... *kopie*|ziehe ... *kopie*|kopiert|kopieren|kopie* ... angelegt|kopie* ... erstellt|kopie* ... gezogen|copied|copy ... made"
        "|copies ... made|make ... copy|make ... copies|take ... copy|take ... copies|copy ... taken|copies ... taken "
        "& abends|nachts|'s nachts|'s avonds|at night|every evening|each evening|täglich|jeden abend|jede nacht|wöchentlich|every night|each night|nightly|daily|every day|every week"
        "|elke nacht|iedere nacht|elke avond|iedere avond|elke dag|elke week|dagelijks|wekelijks|iedere dag"
        "|iedere week|elk uur|ieder uur|per dag|per week|maandelijks|every hour|hourly|monthly|once a day|once a week"
        "|doppelt|stündlich|jede stunde|jeden tag|jede woche|am tag|in der woche|pro tag|pro woche|monatlich",
        "nacht ... in kopie|nacht ... een kopie|night ... a copy|nacht ... eine kopie|nacht ... gesichert"
        "|täglich ... gesichert|tag ... gesichert|kopie van alles|copy of everything|kopie von allem|eine sicherung"
        "|back-up*|geback*|backed up|reserve-kopie*|veiligheidskopie*|sicherungskopie*|veiligheidsback*"
        "|beveiligingskopie*|spare copy|spare copies|safety copy|safety copies|security copy|security copies"
        "|schaduwkopie*|datensicherung*|sicherheitskopie*|sicherungen|snapshots|gespiegeld|mirrored|disaster recovery"
        "|dubbel bewaard|doppelt gesichert & !everything we hold|everything we have|data we hold|data we have|request*"
        "|verzoek*|antrag*|verwijder*|delete*|gelöscht",
    ),
    "access": (
        "zien alleen wat|zien enkel wat|see only what|only see what|sehen nur was|nur sehen was & nodig|hoort|need*|required|benötig*"
        "|brauchen|erforderlich|gebraucht",
        "<only>|allein & get at|bij het bestelboek|klantenbestand|kundendatei|customer file*|bij de bestelling*|bij je bestelling*"
        "|bij uw bestelling*"
        "|bij bestelgegevens|bij klantgegevens|bij de gegevens|bij uw gegevens|bij je gegevens|an die bestell*"
        "|inloggen|erbij|toegang|access|zugriff|zugang|keys|sleutel*|schlüssel|log in|a login|einloggen|get in "
        "& kunnen|kan|heeft|hebben|can|has|have|können|kann|hat|haben & !klanten|customers|kunden|kundenkonto"
        f"|boekhoud*|bookkeep*|buchhalt*|mailbox|postvak|postfach|inbox|{_OLD_ORDERS}|alleen met|only with|nur mit",
        "<staff>|*hulpen|*krachten|*kräfte|helfer|helpers & zien ... niet|komen niet bij|kunnen niet bij|komt niet bij|cannot see|can't see|*n't get at|not get at"
        "|kommen nicht an|sehen ... nicht|no access|geen toegang|kein* zugriff|kein* zugang|see none"
        " & klantgegevens|gegevens|bestellingen|customer|orders|details|data|kundendaten|daten|bestellungen"
        " & !zonder|without|ohne|van hen|van zijn|of its|provider*|anbieter*|host*|leverancier*",
        "niks ... te maken|niets ... te maken|nothing to do with|no business with|nichts zu tun|nichts zu suchen & niet bij|get at"
        "|nicht heran|nicht ran|kein* zugriff|no access|geen toegang",
        "toegangsbeheer|toegangscontrole*|toegangsbeperking*|toegangsrechten|autorisatie*|access control*"
        "|beperking ... toegang|beschränkung ... zugriff*|begrenzung ... zugriff*|zugriffsregelung*"
        "|zugriffsbeschränkt*|rechteverwaltung|rollenkonzept*|rollen- und rechte*|rollen en rechten"
        "|roles and permissions|user roles|per rol|per role|op rolbasis|role-based*|rolgebaseerd*|rolgebonden"
        "|need-to-have-*|least privilege|functiescheiding|nach dem erforderlichkeitsprinzip|access restriction*"
        "|access rights|zugriffskontrolle*|zugangskontrolle*|zutrittskontrolle*|zugriffsrechte*|zugriffsbeschränkung*"
        "|berechtigungskonzept*|rechtenbeheer|rollenbasiert*|need-to-know basis|need-to-know-prin*|limited access|limit ... access"
        "|limits ... access|access ... limited|access ... restricted|restrict* ... access|limit who|restrict who"
        "|beperken wie|beperkte toegang|toegang ... beperkt|beperken ... toegang|beperk ... toegang"
        "|zugriff ... beschränkt|zugriff ... begrenzt|zugriff ... eingeschränkt|beschränken ... zugriff"
        "|begrenzen ... zugriff|beschränkter zugriff|eingeschränkter zugriff|toegang ... voorbehouden"
        f"|access ... reserved|zugriff ... vorbehalten|toegang ... gelimiteerd|limiteren ... toegang & !{_OLD_ORDERS}",
        "<only>|<nobody-but>|allein|geautoriseerd*|bevoegd*|gemachtigd*|geselecteerd*|authoris*|authoriz*|befugt*|berechtigt* "
        "& look up|opzoeken|nachschlagen|gelangt|gelangen|kan eraan|kunnen eraan|kunnen alleen|kunnen enkel|kunnen ... erin|kunnen ... bij|kan ... bij|toegang|erbij"
        "|komen ... nur|kommen ... nur|kommt nur|kommt ... nur|komt alleen|komen alleen|hinein|inzien|bij ... gegevens|inzage|visible|viewable|zichtbaar|sichtbar"
        "|einsehbar|einblick|einsicht|inkijk|raadplegen|consult|opened|viewed|accessed|accessible|seen|geopend|bekeken"
        "|ingezien|eingesehen|geöffnet|toegankelijk|zugänglich|zien|ziet|open|openen|öffnen|access|reach|get at|see"
        "|sees|view|zugriff*|greifen ... zu|greift ... zu|zugreifen|zugang|einsehen|sehen|sieht & <staff>|we two|us two|wir zwei|wir beide"
        "|of us|van ons|von uns|wij tweeën|wij twee|wie|degene*|iemand|ik|eigenaar|those|who|i|owner|wer|personen|ich|inhaber*|nodig|need*"
        "|required|benötig*|brauchen|erforderlich & !boekhoud*|administratie*|bookkeep*|books|accounts|buchhalt*"
        "|buchführung|mailbox|postvak|postfach|postbus|inbox|unauthor*|unbefugt*|onbevoegd*|betaling*|payment*"
        f"|zahlung*|cijfers|digits|ziffern|hoeveel|how many|wie viele & !{_OLD_ORDERS}",
    ),
    "updates": (
        f"{_SOFTWARE} & {_CURRENT} & !*beleid|*verklaring|policy|notice|statement|*erklärung|*hinweise|pagina|page|nieuwsbrief"
        "|newsletter*|voorwaarden|terms|current version|actuele versie|geldende versie|fassung|gegevens ... actueel"
        "|details up to date|data up to date|laatst bijgewerkt"
        "|last updated|wir aktualisieren diese|version ist|verfügbar|abrufbar|version of this|versie van d*|te raadplegen",
        "wordpress|woocommerce|plug-ins|software|modules|thema's|systemen|erweiterungen & houden ... bij|houd ... bij|houdt ... bij"
        "|keep ... up|halten ... stand|pflegen & !hoe*|wie|wat|welke|wanneer|bezoek*|who|what|which|visit*|besuch*|up for",
        "updates spielen|spielen ... updates|installeren ... updates|install ... updates|updates ... geïnstalleerd"
        "|updates ... installed|updates installeren|beveiligingsupdates|beveiligingspatches|security updates"
        "|security patches|sicherheitsupdates|software-updates|nieuwste updates|laatste updates|latest updates"
        "|updates ... dag|updates ... week|updates ... every|regelmatige updates|regular updates|regelmäßige updates"
        "|patchbeheer|patch-management|updates uitgevoerd|draai ... updates|draaien ... updates|run ... updates"
        "|doe ... updates|doen ... updates|machen ... updates",
    ),
    "secrecy": (
        "<secrecy>|*vertrouwelijkheidsverklaring*|nda|ndas & <staff>|both of us|wij allebei|wir beide|wer bei uns"
        "|wie hier|iedereen|everyone|everybody|anyone|alle|wij zelf|wie bij ons|wie voor ons|wer für uns|whoever works"
        "|those who work|all who work|all hands|jeder, der bei|jede, die bei|beschäftigte*|stagiair* & !*verwerkers"
        "|*verwerker|processor*|auftragsverarbeit*|leverancier*|supplier*|derden|third part*|dienstverlener*"
        "|service provider*|dienstleister*|boekhoud*|administratie|bookkeep*|buchhalt*|accountant*|postvak|mailbox"
        "|postfach|inbox",
        "geheimhoudingsverklaring*|geheimhoudingsplicht|geheimhoudingsovereenkomst*|vertrouwelijkheidsverklaring*"
        "|confidentiality agreement*|confidentiality undertaking*|datengeheimnis|vertraulichkeit verpflichtet"
        "|verschwiegenheit verpflichtet|verschwiegenheitserklärung*|non-disclosure agreement*|geheimhoudingsclausule*"
        "|geheimhoudingsbeding*|zwijgclausule*|vertrouwelijkheidsclausule*|confidentiality clause*"
        "|duty of confidentiality|duties of confidentiality|obligation of confidentiality|bound by confidentiality"
        "|verschwiegenheitsklausel*|verschwiegenheitspflicht*|verschwiegenheitsvereinbarung*"
        "|geheimhaltungsvereinbarung*|vertraulichkeitsvereinbarung*|geheimhaltung verpflichtet"
        "|schulden stillschweigen & !*verwerkers|*verwerker|processor*|auftragsverarbeit*|leverancier*|supplier*"
        "|derden|third part*|dienstverlener*|service provider*|dienstleister*|boekhoud*|administratie|bookkeep*"
        "|buchhalt*|accountant*",
    ),
}
"""Sentences that tell of the measures that a shop can have taken, by code."""
NOT_OUR_MEASURE = (
    "kies|kiest|maak zelf|gebruik een|verwenden sie|nutzen sie|use a|raden ... aan|empfehlen ihnen|we recommend|choose|wählen sie|wähle|maak je ... account|maakt u ... account|uw wachtwoord|je wachtwoord|your password|ihr passwort|dein passwort|ihr kennwort|antivirus*",
    "onze host|our host|unser host|hostingpartij|hostingbedrijf|hosting provider*|hostingprovider*|hoster|hosting-anbieter & !wij|we|wir",
    "therap*|patient*|patiënt*|befund*|cliënt*|mandant*",
    "volgens hun|volgens haar website|volgens de eigen|naar eigen zeggen|according to its|according to their"
    "|according to the provider|says it|say they|claims to|claims that"
    "|laut eigen*|nach eigenen angaben|nach eigener|laut anbieter|naar zij stelt",
    "*overeenkomst|agreement|contract|vertrag & vastgelegd|afgesproken|staat in|set out|agreed|states|geregelt|festgelegt|vereinbart & zij|ze|deze partij|they|sie|it|der anbieter",
    "kunnen niet garanderen|kunnen wij niet|cannot guarantee|keine garantie",
)
"""Sentences that ask customers to take care, or tell what somebody else does."""
COOKIE_CHOICE = (
    (
        "*cookie*|kekse|toestemming|einwilligung|zustimmung|consent|akkoord|keuze & verander*|trek ... in|trekt ... in"
        "|gewijzigd|withdrawn|go back on|ingetrokken|changed|past u ... aan|pas je ... aan|passt ... an|passen sie ... an|revisit"
        "|rethink|terugdraai*|terugkomen|zurückzieh*|zurückzunehmen|zurücknehm*|wechseln|take ... back|herzien"
        "|van gedachten|anders überlegen|wijzig*|aanpas*|intrek*|in te trekken|opnieuw|uitzet*|zet ... uit|change"
        "|withdraw|review|manage|adjust|switch|revoke|änder*|widerruf*|bearbeiten|anpass*|verwalten|beheer*|update & "
        "!browser*|firefox|chrome|safari|youronlinechoices*|opt-out|nieuwsbrief|newsletter*"
    ),
    "cookie-instelling*|cookie settings|cookie-einstellung* & intrek*|in te trekken|trek ... in|withdraw|widerruf*|zurückzieh*",
)
"""A sentence that tells where a visitor changes the cookie choice."""

FIELDS: Mapping[str, str] = {
    "name": (
        "wie u bent|wie je bent|who you are|wer sie sind|wer du bist|hoe u heet|hoe je heet|hoe jij heet|what you are called|what you're called|wie sie heißen|wie du heißt|naam"
        "|namen|nachnamen|vornamen|voornaam|voornamen|achternaam|familienaam|name|names|surname|surnames|forename"
        "|forenames|vorname|zuname|familienname|rufname|fullname|nachname|naw*"
    ),
    "address": (
        "waar u woont|waar je woont|where you live|wo sie wohnen|wo du wohnst|adres|adresgegevens|postadres"
        "|afleveradres|bezorgadres|leveradres|verzendadres|woonadres|address|addresses|anschrift|adresse|lieferadresse"
        "|lieferanschrift|versandadresse|postanschrift|rechnungsadresse|naw*|straat*|straße*|strasse*|street*"
        "|leveringsadres|afleveringsadres|facturatie-adres|factuur-adres|thuisadres|verblijfsadres|wohnadresse"
        "|wohnanschrift|versandanschrift|zustelladresse|zustellanschrift|rechnungsanschrift|hausanschrift"
        "|wohin wir ... liefern|where we ... deliver|where to send|where to deliver|waar het naartoe"
        "|waar we ... bezorgen"
    ),
    "city": (
        "woonplaats|woonplaatsgegevens|gemeente|plaats|plaatsnaam|stad|stadt|town|city|wohnort|ort|naw*|residence"
        "|wohnsitz|dorp|village"
    ),
    "email": (
        "e-mail|e-mails|e-mailgegevens|mailtje|mail-adres|mail-adresse*|mailanschrift|e-mail-anschrift|e-mailadres*"
        "|mail|mailadres*|e-mail-adresse"
    ),
    "phone": (
        "telephone|tel|telefoon|telefoonnummer*|phone|telefon|telefonnummer*|mobiel|mobile|handynummer|gsm-nummer|gsm"
        "|06-nummer|mobieltje|mobiele nummer|rufnummer|telefon-nr|telefoon-nr|mobilnummer|mobiltelefon*"
        "|mobilfunknummer|handy|cell|contact number|contactnummer"
    ),
    "date_of_birth": (
        "date of birth|birth date|birthday|geburtsdatum|geboorte-datum|geboortedag|verjaardag|geburtstag|dob|birthdate"
        "|day of birth"
    ),
    "title": (
        "aanhef|geslacht|mr/mrs|dhr/mevr|anrede|title|salutation|aanspreektitel|aanspreekvorm|gender|geschlecht"
        "|form of address"
    ),
    "company": (
        "bedrijfsnaam|firmanaam|company name|business name|firmenname|firma|name of your company|name of the company"
        "|naam van uw bedrijf|naam van je bedrijf|naam van het bedrijf|unternehmensname|ondernemingsnaam"
    ),
    "vat_number": (
        "btw-nummer|btw-id*|vat number|umsatzsteuer-id*|ust-id*|ondernemingsnummer|vat id*|vat registration*|vat no"
        "|uid-nummer|mwst-nummer"
    ),
    "payment": (
        "betaalgegevens|betalingsgegevens|bankrekeningnummer|rekeningnummer|payment details"
        "|payment information|zahlungsdaten|bankverbindung|iban|bankgegevens|bank details|bankdaten|kontoverbindung"
    ),
}
"""Words of the data that a customer may have to give."""
COMPULSORY = (
    "nötig|geeft ... op|geef ... op|vragen wij|vragen we|verplicht*|obliged|obligatory|moet|moeten|dient|dienen|nodig|noodzakelijk|vereist|must|mandatory|have to|required"
    "|need|needed|necessary|compulsory|müssen|muss|benötigen|erforderlich|pflicht*|notwendig|brauchen|needs"
    "|only deliver|only send|alleen leveren|alleen bezorgen|nur liefern|minimaal|minimum|mindestens|zonder|without"
    "|ohne|vul|vult|invullen|in te vullen|fill in|enter|eintragen|ausfüllen|angeben|bereitstellen|voorwaarde|condition"
    "|voraussetzung|zwingend|verpflichtend*|anzugeben|einzutragen|auszufüllen|sonst|anders|gehouden|opgeven"
    "|op te geven|opgave|laat ... leeg|laat ... open|leave ... empty|leave ... blank|bleibt ... leer|lassen ... leer"
    "|insist*|unless you give|unless you fill|tenzij u|tenzij je|not go through|requires|demands|verlangt|verlangen"
    "|eist|eisen|vereisen|obligated|obligatoris*|obligatoire|onmisbaar|onontbeerlijk*|indispensable|unverzichtbar"
    "|niet verstrekt|nicht bereitgestellt|not provided|not supplied|unerlässlich*|unabdingbar|unentbehrlich|unbedingt|essential|ontbreken|fehlen|fehlt|missing|kunnen wij niet"
    "|kunnen we niet|niet bestellen|nicht bestellen|can't skip|cannot skip|nicht auslassen|can't go through"
    "|cannot go through"
)
FIELDS_ASKED = (
    "bestelformulier verlangt|order form insists|order form requires|order form demands|bestellformular verlangt"
    "|verlangt das bestellformular|verlangt het bestelformulier|verplichte informatie|verplichte invulvelden"
    "|invulplicht|muss-felder|pflichteingaben|pflichtdaten|mandatory information|mandatory details|required details"
    "|required information|compulsory information|compulsory details|sternsymbol|verpflichtend sind|zwingend sind"
    "|zwingend anzugeben|zwingend erforderlich|zwingend nötig|verplicht zijn|verplicht in te vullen|asterisk*"
    "|sterretje*|sternchen|with a star|met een ster|mit stern|mit einem stern|starred|pflicht:|pflichtangaben"
    "|verplicht:|mandatory:|required:|verplichte gegevens|pflichtfeld*|verplichte velden|mandatory fields"
    "|required fields|compulsory fields"
)
"""Words for the fields of a form that must be filled in; of the order's form, unless another is named."""
ORDERING = (
    "*pakket|<deliver>|kassa|kasse|afreken*|opsturen|versturen|verschick*|verzenden|posted|in the post|parcel*"
    "|package*|pakket*|doos|auszuchecken|check out|paket*|ware|sturen|zaden|bezorg*|deliver*|liefern|versand|bestel*"
    "|order*|koop|kopen|koopt|aankoop|checkout|purchase*|buy|kauf*|levering|leveren|afhandel*|*overeenkomst|contract"
    "|vertrag*|send anything|send you anything|send ... nothing|nothing ... post|sell you|nichts senden|nichts zusenden"
)
NOT_ORDERING = (
    "review*|beoordel*|bewertung*|nieuwsbrief|newsletter*|account|konto|contactformulier*|contact form*"
    "|kontaktformular*|toegang|access|zugriff|chat|postnl|dhl|verzoek|identi*|klacht*|uw vraag|je vraag"
    "|vragen beantwoorden|your question*|ihre frage|ihre fragen"
    "|antwoord*|answer*|antwort*|bezorger|vervoerder*|carrier*|courier|versanddienst*|paketdienst*|zonder toestemming"
    "|delen|doorgeven|weitergeben|without your consent|without consent|ohne ihre einwilligung|ohne einwilligung"
    "|geven wij|geven we|ontvangt|receives|erhält|we share|we pass|we give|wir geben|geben wir|krijgen zij"
    "|krijgen ze|zij krijgen|ze krijgen|weitergegeben|doorgegeven|passed on|übermittelt|krijgt|bekommt|gets|koerier*"
    "|kurier*|vorleistung|bonität*|kredietwaardig*|creditworth*|passes on|who need|who needs|verstrekt aan|verstrekken aan|übergeben an|sent to|in termijnen|in instalments|in raten"
)

_CUSTOMER = (
    "your file|uw dossier|ihre akte|your record|klantgegevens|klantprofiel*|klant|klanten|klantaccount*|*account"
    "|*accounts|accountgegevens|profiel|klantdossier*|klantenbestand|klantbestand|klantenkaart|customer|customers"
    "|profile|kunde|kunden|kundendaten|kundenkont*|benutzerkont*|nutzerkont*|konto|kundenprofil*|profil|kundenstamm*"
    "|kundendatei|user data|gebruikersgegevens|nutzerdaten|your registration|uw registratie|je registratie|ihre registrierung"
)
_IDLE = (
    "last shopped|last dealt|laatst ... kocht|laatst ... bestelde|zuletzt ... gekauft|zuletzt ... bestellt"
    "|laatste bestelling|laatste order|laatste aankoop|laatste contact*|laatste transactie|laatste interactie"
    "|laatste login|laatste inlog*|laatste activiteit|laatste gebruik|laatste keer|voor het laatst|laatst ... ingelogd"
    "|laatste bezoek|meest recente bestelling|recentste bestelling|last ... order*|last ... bought|last purchase"
    "|last contact|last activity|last active|last login|last log in|last sign in|last visit|last transaction"
    "|last interaction|last use|last used|most recent order|most recent purchase|latest order|letzten bestellung"
    "|letzter bestellung|letzte bestellung|letzten kontakt|letztem kontakt|letzten kauf|letzten einkauf"
    "|letzten aktivität|letzten login|letzten anmeldung|letzter anmeldung|letzten nutzung|letzten transaktion"
    "|letzten besuch|letztem einkauf|<idle-since>|geen bestelling*|geen aankoop|geen aankopen|no orders"
    "|keine bestellung*|keinen einkauf|inactief|inactieve|inactiviteit|inactive|inactivity|dormant|unused|ongebruikt*"
    "|inaktiv*|ungenutzt*|stopped ordering|stop ordering|stopped buying|no longer order*|niet meer bestel*|nicht mehr bestell*"
)
CLOCKS: tuple[tuple[str, str], ...] = (
    (
        "inactive_customer_years",
        f"{_CUSTOMER} & {_IDLE} & !people who have not|factu*|invoice*|rechnung*|communicat*|klantcommunicatie|kommunikation",
    ),
    (
        "inactive_customer_years",
        "<idle-since> & !people who have not|factu*|invoice*|rechnung*|nieuwsbrief|newsletter*|cookie*",
    ),
    (
        "invoice_years",
        (
            "factu*|*facturen|invoice*|belege|belegen|bonnetjes|kassabon*|receipts|quittungen|rekeningen|fiscal*"
            "|belasting*|*rechnung*|buchhaltung*|buchführung*|boekhoud*|steuer*|tax|taxes|administratie"
            "|administratieve|*buchungsbeleg*|accounting|accounts department|handelsrecht*|bookkeeping"
            "|financiële gegevens|financial records|vat records|btw|umsatzsteuer*|geschäftsunterlagen|handelsbrief*"
        ),
    ),
    (
        "newsletter_proof_years",
        (
            "the note that|note ... joined|de aantekening|bewijs*|proof|prove|nachweis*|*nachweis|nachzuweisen"
            "|aantonen|aan te tonen|evidence|demonstrate|consent record*|record of|record that|toestemmingsregistratie"
            "|houden ... bij ... toestemming|protokoll*|belegen|als beleg|log of ... consent & joined|toestemming*"
            "|aanmeld*|aangemeld|consent*|*einwilligung*|opted in|opt-in|sign-up|signed up|inschrij*|anmeld*"
            "|nieuwsbrief|newsletter*|afmelding|subscri*|uitschrij*|unsubscrib*|abmeld* & !cookie*|verzoek*|*verzoek"
            "|*verzoeken|request*|anfrage*|*anfragen|betroffen*"
        ),
    ),
    (
        "newsletter_proof_years",
        (
            "dat u|dat je|dat iemand|that you|that somebody|that someone|dass sie|dass du|dass jemand "
            "& <sign-up>|<consent> & !<confirmation>"
        ),
    ),
    (
        "request_years",
        (
            "uw rechten|je rechten|jouw rechten|your rights|data rights|ihren rechten|deinen rechten|seinen rechten"
            "|ihre rechte|privacyrechten|betroffenenrechte* "
            "& aanvra*|vraag*|vragen|gevraagd|ask*|question*|anfrage*|fragen|correspond*|korrespondenz|schriftverkehr"
        ),
    ),
    (
        "request_years",
        "bewijs*|proof|nachweis*|<a-note> & afhandel*|afgehandeld|handled|dealt with|bearbeitet|erledigung & !bestel*|order*",
    ),
    (
        "request_years",
        (
            "verzoek*|*verzoek|*verzoeken|request*|anfrage*|*anfragen|antrag*|anträge|betroffenenanfrage*"
            "|<rights-used> & over je gegevens|over uw gegevens|about your data|zu ihren daten|recht*|bewijs"
            "|afgehandeld*|afhandeling|administratie|register|rights|proof|handled|dealt with|*nachweis*|betroffen*"
            "|betrokkenen|data subject*|avg-verzoek*|privacyverzoek*|inzageverzoek*|inzage|auskunft*|subject access"
            "|access request*|verwijderverzoek*|gdpr request*|under the gdpr|dsgvo-anfrage*|<a-note> & !binnen|within"
            "|innerhalb"
        ),
    ),
    (
        "request_years",
        (
            "*anträge|*verzoeken|asked for access|access or|inzage|verwijdering|rectificatie|auskunft|löschung|erasure"
            "|<rights-used> & <a-note>|führen ... buch|correspondence|correspondentie|korrespondenz|schriftwechsel"
            "|register|afhandeling|afgehandeld|handled|dealt with|bearbeitet"
        ),
    ),
    (
        "log_days",
        (
            "log|logs|protokolle|protokollen|access data|server records|visit records|list of visits"
            "|lijst met bezoeken|logboek*|log-bestand*|log-file*|log-datei*|loggegevens|protokolldatei*|server-log*"
            "|server-protokoll*|logging|ip-adres*|ip-address*|toegangslog*|zugriffsdaten|access log*"
            "|logdaten|zugriffsprotokoll*|protokolldaten|weblog*|webserverlog*|ip|logging-gegevens|serverregistratie*"
            "|log-einträge|logregels|protokoll des|protokoll der|protokoll unseres|protokollierung|protokollierte*"
            "|webprotokoll*|foutenlog*|error log*|fehlerprotokoll*|beveiligingslog*|security log*"
            "|sicherheitsprotokoll*|toegangsregistratie*|list of ip-* & !analytics|google|matomo|besteld*|telling*"
            "|counts|*zugriffszahlen|besucherzahlen|bezoekersaantal*|bezoekcijfers|visitor numbers|zonder ip-*"
            "|without ip-*|without any ip-*|ohne ip-*|geen ip-*|no ip-*|kein* ip-*"
        ),
    ),
    (
        "contact_months",
        (
            "fragen|geen bestelling wordt|keine bestellung wird|not become an order|not lead to an order|lead nowhere"
            "|kein vertrag entsteht|klantvragen|klantenvragen|kundenfragen|mailtje|uw mail|je mail|your mail"
            "|your e-mail|letters|brieven|briefe|*notities|vraag|vragen|contactformulier*|contactverzoek*|contact"
            "|berichten|bericht|berichtjes|chat*|gesprek|gesprekken|gespreksgeschiedenis|klantenservice*|*communicatie"
            "|communication*|conversation*|question*|message*|enquir*|inquir*|correspondence|customer service|support"
            "|ticket|tickets|*anfragen|*anfrage|nachricht|nachrichten|*korrespondenz|*correspondentie|kontaktformular*"
            "|kontaktanfrage*|kommunikation|kundenkommunikation|e-mails|mails|mailtjes|e-mailverkeer|e-mailwisseling*"
            "|schriftwechsel|supporttickets|klantcontact*|kundendienst*|kundenservice*|supportanfrage*"
            "|telefoongesprek*|whatsapp*|service-anfrage*|query|queries|zuschrift*|anschreiben|anliegen|*vraagje"
            "|*vraagjes|schrijven van|brief|letter|mailverkehr|e-mail-verkehr|briefwisseling*|briefwechsel|mailwissel*"
            "|postvak*|mailbox|inbox|posteingang|belnotitie*|telefoonnotitie*|call note*|telefonnotiz*|anrufnotiz*|dm"
            "|dms|e-mailberichten|e-mailbericht|mailcontact|e-mailcontact|kontaktaufnahme|kontaktnachricht*"
            "|supportfall|supportfälle|supportvraag*|contactaanvra*|offerteaanvra*|infoaanvra*|informatieaanvra*"
            "|rückfragen|gespräch*|telefonat*|phone call* & !wholesale*|groothandel*|großhandel*|sollicit*|bewerb*"
            "|applicant*|applications|contactgegevens|contact details|kontaktdaten|klantprofiel*|klantgegevens"
            "|kundendaten|customer data|nieuwsbrief|newsletter*|<order-file>|orders and|bestellingen en"
            "|bestellungen und"
        ),
    ),
    (
        "inactive_customer_years",
        (f"{_CUSTOMER}|{_IDLE} & !<account-closed>|<order-file>"),
    ),
    (
        "order_years",
        (
            "*garantie|na levering|after delivery|nach lieferung|nach der lieferung|kaufvertr*|bestellt haben"
            "|besteld hebt|besteld heeft|you ordered|you bought|<order-file>|purchase|aankoop|each sale|per sale"
            "|verkoop|verkopen|bestellvorgäng*|kaufvorgäng*|bestelling|bestellingen|bestelinformatie"
            "|bestelgeschiedenis|orders|order|bestellung*|garantiegegevens|dossier|warranty|gewährleistung*"
            "|overeenkomst|koopovereenkomst|naw-gegevens|aankopen|purchases|käufe|vertragsabwicklung"
            "|vertragsdurchführung|vertragsdaten|contract data|gekaufte* ware*|gekochte artikelen|items bought|kaufdatum|aankoopdatum"
            "|purchase date|produkthaftung|productaansprakelijkheid|product liability"
        ),
    ),
)
"""Which clock a length of time is about."""
KEPT = (
    "hang on to|hangs on to|hang onto|vernicht*|bleib*|ausgelöscht|auslöschen|ausradier*|uitgewist|uitwis*|uitgeveegd"
    "|leeggemaakt|leegmaken|geschrapt|schrap*|getilgt|tilg*|beseitig*|bereinig*|entsorg*|aussortier*|opgekuist|opkuis*"
    "|kuis* ... op|geklasseerd|archiv*|gearchiveerd|konserv*|conserv*|preserv*|drop off|drops off|drop out|fall off"
    "|falls off|roll off|disappear*|slaat ... op|slaan ... op|sla ... op|opslaan|opgeslagen|opslag|hebt ... auf"
    "|heb ... auf|hebe ... auf|aufheb*|lagern|lagert|gelagert|behält|onthoud*|hou ... bij|houd ... bij|saved|save"
    "|saves|discard*|get rid|gets rid|expung*|scrub*|gesäubert|geputzt|laten ... vallen|papiercontainer|bin|trash*"
    "|keeping|entfern*|ruim ... op|ruimt ... op|räum* ... auf|laten ... staan|eruit|haal* ... uit|halen ... uit"
    "|overschr*|überschr*|overwrit*|merken|merkt|closed|liegen|liggen|gone|verdwijn*|verschwind*|vanish*|versnipper*"
    "|shred*|schredder*|leeg|geleegd|empt*|wirft|werfen|weggeworfen|schmeiß*|binned|taken off|throw*|toss*|prullenbak"
    "|papierkorb|op nul|ploegen|vergeten|hoelang|bewa*|verwijder*|gewist|wissen|vernietig*|keep|keeps|kept|stor*"
    "|retain*|hold|held|holds|bijgehouden|opgeheven|opheffen|anonymis*|geanonim*|retention|delet*|eras*|remov*|clear*"
    "|wipe*|destroy*|dispos*|purge*|gooi*|weggegooid|heben ... auf|aufgehoben|behalten|opgeruimd|ruimen ... op|schonen"
    "|opgeschoond|vorgehalten|stay*|aufbewahr*|speicher*|gespeichert|lösch*|gelöscht|hoe lang|how long|wie lange"
    "|blijven|blijft|termijn|weg|behouden|houden|führen ... buch"
)

RIGHTS: Mapping[str, tuple[str, ...]] = {
    "access": (
        (
            "recht|rechten|rights|right & toegang|insight|inspection|informatie over de verwerking "
            "& !medewerker*|staff|employees|accountant"
        ),
        (
            "inspect|look into|view|consult|raadplegen|inspecteren & your data|your details|your information"
            "|your personal data|uw gegevens|je gegevens & !cookie*"
        ),
        (
            "inzage*|na te gaan welke|controleren welke|inlichtingen ... gegevens|raadpleging|enquire about your"
            "|check which|copy of everything|retrieve your|review your data|ask for an overview|einzusehen|abzurufen"
            "|akteneinsicht|information über gespeicherte|informationen über gespeicherte|insight into the"
            "|information about your|inzicht in uw|inzicht in je|insight in|insight into your|einblick in ihre"
            "|einblick in deine|kennisneming|kenntnisnahme|kenntnis der gespeicherten|afschrift van uw"
            "|afschrift van je|kopie van uw|kopie van je|kopie ihrer|kopie deiner|request a copy|see the data"
            "|informed about the data we|sight of your|inkijken|weten wat wij|weten wat we|ask for your data"
            "|see your data|welche daten wir|was wir über dich|was wir über sie|was wir über ihn*|was wir gespeichert"
            "|einsichtnahme|in te zien|inzien|opvragen|op te vragen|opvraagt|zugang zu|access|auskunft*|einsehen"
            "|einsicht|zuzugreifen|toegang tot|toegang ... te krijgen|copy of your|copies of your|exported file"
            "|for a copy|daten sehen|gegevens zien|exportbestand|export-datei|ask to see|right to information"
            "|obtain information|information about the data|information on the data|information ... stored"
            "|review ... information|show ... your data|gegevens bekijken|gegevens te bekijken & !receipt|invoice"
            "|factuur|rechnung|medewerker*|accountant|staff|employees|mitarbeiter*|kopie ... *bepalingen"
            "|kopie ... *clausules|kopie ... contract*|kopie ... afspraken|afschrift ... afspraken"
            "|afschrift ... *bepalingen|afschrift ... contract*|copy ... clauses|copy ... safeguards"
            "|copy ... agreement*|copy ... contract*|kopie ... *klauseln|kopie ... garantien|kopie ... vertr*"
            "|abschrift ... *klauseln|abschrift ... vertr*"
        ),
        (
            "welke gegevens|welke persoonsgegevens|welke ... over u|welke ... over je|welke ... over jou"
            "|which ... about you|which ... on you|welche ... über dich|welche ... über sie|wat ... van u"
            "|wat ... van je|wat ... van jou|wat ... van jullie|wat ... over u|wat ... over je|wat ... over jou"
            "|wat ... over jullie|wat wij bewaren|wat wij hebben|wat we hebben|wat ik heb|what we hold|what we have"
            "|what we know|what we keep|what i hold|what i have|what i know|what is held|what's held|what is stored"
            "|what ... on you|what ... about you|what data|which data|what information|which information|what details"
            "|which details|the data we hold|the data we have|information we hold|everything we have"
            "|everything we know|alles wat we|alles, was wir|was wir wissen|was wir haben|was wir von|was ... über sie"
            "|was ... über dich|was ... über euch|was ... von dir|was ... von ihnen|was ... von euch"
            "|was ... gespeichert|was in unserer|was in unserem|was ... über ihn|was ... über einen|wat er in ons"
            "|wat er in onze|wat er op jouw|wat er op je|wat er op uw|what is on your|what's on your|what is written|was auf deiner|was auf ihrer|in your file|in your record|in je dossier|in uw dossier|what we've|got on file"
            "|over jou in|over u in|in deiner akte|in ihrer akte|what is in our|what is sitting|what sits|welche daten"
            "|welche informationen & kijken|weten|weet|vragen|vraag*|opvragen|zien|bekijken|benieuwd|nieuwsgierig"
            "|tonen|know|ask*|see|show*|find out|learn|curious|tell you|wonder*|wissen|erfahren|sehen|fragen|fragst"
            "|frag|nachfrag*|nachseh*|neugierig|print*|druck*|zeigen|zeigt|schick*|teilen ... mit|mitteilen|horen"
            "|krijg*|stur*|access|copy & !hieronder|hier lees*|lees je|leest u|leggen|uitleg*|vertellen|vertelt"
            "|explains|below|this policy|this page|hier erfahren|hier erfährst|im folgenden|diese seite"
            "|diese erklärung|to offer|te bieden|anzubieten"
        ),
        (
            "op verzoek|op uw verzoek|op je verzoek|desgevraagd|on request|at your request|auf anfrage|auf wunsch"
            "|auf ihren wunsch|auf deinen wunsch & welke gegevens|welke persoonsgegevens|what data|which data|what we hold"
            "|was gespeichert|welche daten"
        ),
        (
            "kopie|copy|afschrift|overzicht|uitdraai|export|ausdruck|abschrift & gegevens|data|daten|information "
            "& vragen|krijgen|opvragen|aanvragen|ontvangen|verzoek*|request|ask|get|receive|obtain|entitled|anfordern"
            "|verlangen|erhalten|recht|right & !factuur|invoice|rechnung|receipt|identi*|paspoort|legitim*|passport"
            "|ausweis*"
        ),
    ),
    "rectification": (
        (
            "rectific*|rectify*|rectified|of improvement|improvement of|repair wrong|alter your|edit your"
            "|verbesserung ihrer|verbesserung deiner|daten zu bearbeiten|ergänzen zu lassen|wijziging van uw"
            "|wijziging van je|wijziging van jouw|aanvulling|adjust|adjustment|modify|modification|completion of"
            "|complete incomplete|änderung ihrer|änderung deiner|anzupassen|anpassung ihrer|anpassung deiner"
            "|vervollständig*|auf aktualisierung|aktualisierung ihrer|zu aktualisieren|improve them|improve it"
            "|improve your|gecorrig*|herstel*|foutje*|fouten ... verbeter*|ge-üpdate*|actualiser*|fixed|mistakes"
            "|errors|amend*|have ... updated|be updated|es ändern|sie ändern|ändern oder löschen|ausbesser*"
            "|bessern ... aus|fehler*|tippfehler|tikfout*|typo*|typing error*|falsch|falsches|verkeerd ... gespeld"
            "|misspelt|misspelled|ändern zu lassen|daten ... ändern|corrig*|verbeteren|verbetering|veranderen"
            "|te wijzigen|correct*|verbeter* ... gegevens|gegevens ... verbeter*|gegevens ... wijzigen"
            "|wijzigen ... gegevens|aanpassen|aan te passen|laten wijzigen|korrigier*|korrektur*|aanpassing"
            "|passen ... aan|put ... right|put ... straight|set ... straight|complete or update|berichtig*|onjuist*"
            "|klopt ... niet|fout laten|recht te zetten|rechtzetten|zetten ... recht|zet ... recht|zetten ... goed|sort it out|bijwerken"
            "|bij te werken|fix it|fix that|gerade-zieh*|rücken ... gerade|gerade-rücken|richtig-stell*"
            "|richtigzustellen|stellen ... richtig|in ordnung|nachbesser*|verbessern|stimmt ... nicht"
            "|stimmen ... nicht|out of date|got ... wrong|kloppen ... niet|niet klopt|niet kloppen|nicht stimm*"
            "|nicht mehr stimm*|wrong about you|inaccurate|incorrect|aan te vullen|gewijzigd|change your|update your"
            "|update or|ändern lassen|zelf ... wijzigen|change ... yourself|update ... yourself|selbst ändern"
            "|selbst anpassen & !change your order|cancel|annuleren|stornieren|bestelling wijzigen|bestellung ändern"
            "|van gedachten|goods|ware|der artikel|den artikel|im artikel|ein artikel|change your mind"
            "|delivery address|browser*"
        ),
    ),
    "erasure": (
        (
            "gegevens wis|ik wis|wis ik|we wissen|wissen we|verwijder*|te worden vergeten|eradicat*|elimination of"
            "|taken out of our|disposal of your|daten gelöscht werden|*löschung|be forgotten|vergeten te worden"
            "|vergeten worden|vergessenwerden|vergessen zu werden|tilgung|cancellation of your data|eruit halen"
            "|eruit laten halen|halen ... eruit|haal ... eruit|wil* ... eruit|mag ... eruit|moet ... eruit|alles eruit"
            "|uitvegen|vegen ... uit|wegdoen|weg ... doen|weggooi*|weghaal|weghalen|wegstrepen|opruimen|te wissen"
            "|laten wissen|*wissing|gewist|vergetelheid|weg te gooien|gooien ... weg|wipe|weg wat weg|geschrapt"
            "|rub ... out|schrap*|doorhalen|doorstrepen|strepen ... door|gone from|verschwunden|uit ons bestand|uit onze boeken"
            "|uit ons systeem|uit onze administratie|off our books|off our files|off our system|us to remove|let them remove"
            "|remove your|remove any|remove all|verschwinden|forgot you|forget ... you|vergeet ons|je vergeten"
            "|u vergeten|jou vergeten|halen ... weg|haal ... weg|strike|struck|throw ... away|want out|weg wil*|bin it"
            "|binned|scrub*|shred*|scrapped|vanish|wegmachen|nehmen ... aus|rauswerfen|werfen ... raus|rausschmei*"
            "|schmei* ... raus|rausnehmen|nehmen ... raus|streichen ... aus|gestrichen|vergessen werden|dich vergessen"
            "|sie vergessen|euch vergessen|streichen wir|wegwerfen|verscheur*|verdwijnt|verdwijnen|verdwenen|versnipper*|tear ... up|zerrei*|vernicht*|auftauchen|recht ... vergeten|eras*"
            "|delet*|removing|wiped|destroy*|destruction|get rid of|removed|entfern*|removal|lösch*|vernietig*"
            "|weg te halen & !beschouw*|treat this|treat that|betrachten wir|vinkje*|häkchen|ip|alinea|paragraph"
            "|absatz|verwijder* ... cookie*|wissen ... cookie*|delet* ... cookie*|lösch* ... cookie*"
            "|remov* ... cookie*|entfern* ... cookie*|cookie* ... verwijder*|cookie* ... wissen|cookie* ... gewist"
            "|cookie* ... delet*|cookie* ... remov*|cookie* ... lösch*|cookie* ... gelöscht|cookie* ... entfern*"
            "|browser|cache|bewaartermijn|wachtwoord|password|passwort|warenkorb|winkelmand*|your basket|your cart"
            "|wish-list|verlanglijst*|merkzettel& !=erased-unasked"
        ),
        "wissen & !was|welche|ob|wie|wer|möcht*|wollen|willst|sie|du|cookie*|browser|cache|wachtwoord"
        "|bewaartermijn & !=erased-unasked",
    ),
    "restriction": (
        (
            "gewist of beperkt|wordt beperkt|worden beperkt|oder eingeschränkt|even af|even van af|af moeten blijven"
            "|afblijven|af te blijven|hands off|finger davon|afscherm*|minder te laten verwerken|reduce the processing"
            "|halt processing|halt the processing|*einschränkung|minder gegevens|op te schorten|tijdelijk te stoppen"
            "|tijdelijk stoppen|blokker*|suspend*|block the|blocking|block processing|fewer data|einzuschränken"
            "|beschränkung|zu beschränken|blockierung|stop using ... while|stop using ... until|not use ... while"
            "|beperk* ... verwerking|verwerking ... beperk*|beperking|beperken|restrict*|limit the processing"
            "|limitation|limiting|limited use|processing limited|use ... limited|inperk*|minder te gebruiken|begrenz*"
            "|verbieden ... te doen|forbid ... to do|verbieten ... zu machen|verbieten ... zu tun|op slot|stilzet|stilzetten|stil ... zet|pauzeren"
            "|pauze|even niet|even niets|tijdelijk niet|opschort*|frozen|only store it|only store them|not use it"
            "|not use them|temporarily|sperren|gesperrt|stopzetting|limit how|limit our use|limit the use|einfrieren"
            "|vorübergehend|einschränk*|stil te zetten|stilzetten|stil te leggen|pause|on hold|a hold"
            "|nur noch speicher*|alleen nog bewaren|hold off|on ice|auf eis|in de wacht|een tijdje|een poosje"
            "|voorlopig|for a while|for the time being|not to use|ruhen lassen|ruhend|stilllegen|stillzulegen|pausier*|met rust|rühren ... nicht an|put ... aside"
            "|erst mal nicht|erstmal nicht|zeitweise|vorerst|nicht anrühr*|nicht anfass*|untouched|leave ... alone"
            "|rusten|park your|parkeren|bevries*|bevriez*|freeze|limit what|niet te gebruiken|nicht zu verwenden"
            "|eingeschränkt ... verarbeiten & !cookie*|browser*|subscription|abonnement*|abo"
        ),
    ),
    "portability": (
        (
            "over te laten dragen|leesbaar bestand|leesbaar digitaal bestand|handed to another|export your|carry your data"
            "|port it|port them|transmission of your data|readable file|transfer of data|*datenübertragung"
            "|daten zu übertragen|export ihrer daten|export deiner daten|gegevensoverdracht|right to data transfer"
            "|right to transfer|transmit your data|transmit those data|datenportabilität|datenmitnahme|transferab*"
            "|move it|move them|data along|*overdraagbaarheid|portab*|dataportabiliteit|csv*|json|xml|meegegeven"
            "|machine-leesbaar|machine-leesbare|machine-readable|machinelesbar*|maschinenlesbar*|übertragbar*"
            "|datenübertragbarkeit|gangbaar formaat|gangbaar bestand|gangbaar ... bestand|gängige datei|gängigen datei|common file|usual file|gangbare vorm|gestructureerd*|common ... format|electronic format"
            "|digital format|digitaal formaat|digitale kopie|structured|strukturiert*|computerbestand|meekrijgen"
            "|mee te krijgen|meegeven|als bestand|in een bestand|overzetten|port your|ported|übertragung ihrer daten"
            "|übertragung deiner daten|bestand opvragen|digitaal bestand|exporteer*|export ... aanvragen|exportbestand"
            "|exported|meenemen|mee te nemen|exporteren|form that a computer|computer can read|shop can read"
            "|another ... can read|software can read|take your data|take ... with you|take ... elsewhere"
            "|move your data|moved to another|sent to another|bestandje|usb*|memory stick|hard copy of everything"
            "|exportieren|mitgeben|mitgegeben|as a file|in a file|als datei|mitnehmen|mitzunehmen|mitnahme"
            "|gängigen ... format|gängiger form|gängigem ... format|gängiges ... format|file format|dateiformat"
            "|bestandsformaat|spreadsheet|excel*"
        ),
        (
            "overdra*|over te dragen|overgedragen & !overgenomen|overneemt|overnemen|*overname|fusie*|fuseert|samengaat|eigenaar"
            "|eigenaren|eigenares|opvolger*|faillissement"
        ),
        "rechte & übertragung & !verschlüssel*|ssl|tls",
        (
            "ander* partij|ander* bedrijf|ander* dienst|ander* winkel|ander* webwinkel|ander* shop|ander* aanbieder"
            "|elders|other company|other party|another party|another company|another shop|another provider"
            "|another service|another organisation|another organization|another controller|somebody else|someone else"
            "|elsewhere|anderen anbieter|anderer anbieter|anderswo|woandershin|anderen verantwortlichen|andere stelle"
            "|anderes unternehmen|anderen händler & gegevens|data|daten|information|details|alles|everything|it|them"
            "|sie|ze & overzetten|doorsturen|doorgestuurd|zetten|overbreng*|take|mitnehmen|stur*|doorgeven|meegeven|geven|transfer*|send|give"
            "|pass|move|hand|übertrag*|weitergeben|verwerken|uitvoeren|carried out|verder|carry on|weitermachen"
            "|overstap*|switch*|wechsel*& !deel*|delen|share|sell|verkopen|nooit|never|nie"
        ),
    ),
    "objection": (
        (
            "nee te zeggen tegen|gebruik op te komen|verwerking te weigeren|resist the processing"
            "|challenge the processing|verarbeitung abzulehnen|nutzung abzulehnen|refuse processing"
            "|refuse the processing|widersetzen|opposition|oppose|opposing|daartegen opkomen|put your foot down"
            "|sich ... wehren|dich wehren|dagegen wehren|bezwaar*|protest*|say no to|einspruch*|einwand|einwände|nein sagen|keren tegen"
            "|verzet|object|objection|widerspruch*|widersprech*|te verzetten|daartegen verzetten|ertegen verzetten|hiertegen verzetten|verzetten tegen & "
            "!tegen ... verzetten wij|zich daartegen verzet|bewaarplicht"
        ),
        (
            "niet eens met|oneens|bezwaren|liever niet dat|niet wil* dat|wil ... niet dat|wilt ... niet dat"
            "|tegen het gebruik|tegen gebruik|not happy with|unhappy with|don't like|not like|disagree"
            "|rather we didn't|rather we did not|not want us to|*n't want us to|passt ... nicht|nicht passt"
            "|nicht einverstanden|nicht möcht* ... dass|nicht woll* ... dass|möcht* ... nicht, dass"
            "|willst ... nicht, dass|wollen ... nicht, dass|dagegen|tell us to stop|ask us to stop|tell us to quit"
            "|untersag*|verbiet*|nee zeggen|nee zegt|zeg ... nee|stop relying|stop using|aufhören ... zu & gebruik*"
            "|verwerk*|gegevens|use|using|process*|data|details|information|nutz*|verwend*|verarbeit*|daten|belang"
            "|belangen|interest|interests|interesse* & nee|stop*|houden ... op|zeg*|laat ... weten|tell us|say so"
            "|say no|let us know|ask us|sag*|nein|hören ... auf|aufhören|lassen ... das|untersag*|verbiet*|dagegen & "
            "!<newsletter>|cookie*|antwoord*|beslissing|answer|decision|entscheidung|for a while|temporar*|tijdelijk"
            "|vorübergehend|zeitweise"
        ),
        "opt-out|afmelden|weigeren|refuse|ablehnen|zich ... verweren & <legitimate>|aankopen|purchases|what you buy",
        "beanstand* & verarbeit*|recht",
    ),
    "complaint": (
        (
            "klacht*|klagen|complain*|beschwer* & !retour*|return*|product*|levering|delivery|ware|goods|kundendienst"
            "|customer service|klantenservice|questions and complaints|vragen en klachten|fragen und beschwerden"
            "|geschillencommissie|webwinkelkeur|schlichtungsstelle|af te handelen|parcel*|pakket*|paket*|manufacturer"
            "|fabrikant|hersteller|look into|courier*|koerier*|vervoerder*|bezorg*|versanddienst*"
        ),
        (
            "privacywaakhond|waakhond|watchdog|regulator|information commissioner*|data protection commission*"
            "|landesdatenschutz*|datenschützer*|datenschutzbehörde*|landesbeauftragte*|autoriteit persoonsgegevens"
            "|klage|datenschutz-autorität|datenschutz-behörde|datenschutzaufsicht|aufsichts-behörde|ap|ico|dpc|gba"
            "|privacyautoriteit|privacytoezichthouder|landesamt für datenschutz*|bundesbeauftragte* & klag*|klacht*"
            "|aankloppen|klop*|terecht|stap*|meld*|complain*|hear|turn to|go to|take it|wenden|beschwer*|ablegen"
            "|einreichen|gehen|hilft|helfen|offen|helpt|nimmt sich|nehmen sich|zuständig|klaar|altijd nog"
            "|there for you|für dich da|für sie da|let you down|let down & !datalek*|breach*|panne*|registered"
            "|register|wij melden|melden wij|we report|melden wir"
        ),
        (
            "autoriteit persoonsgegevens|information commissioner*|aufsichtsbehörde|data protection commission"
            "|toezichthouder|supervisory authority|gegevensbeschermingsautoriteit|landesbeauftragte*"
            "|datenschutzbehörde*|beauftragten für den datenschutz|the ico& !datalek*|breach*|datenpanne*|*panne"
            "|registered|registrier*|geregistreerd|wij melden|melden wij|we report|melden wir|verplicht|obliged"
            "|verpflichtet"
        ),
    ),
    "withdrawal": (
        (
            "<consent>|ja|etwas erlaubt|your yes|a yes|the yes|goedgevonden|zugesagt|okay|said we may|said you may "
            "& intrek*|in te trekken|ingetrokken|trek ... in|trekken ... in|trekt ... in|withdr*|revok*|widerruf*"
            "|terugtrekken|terug te trekken|change your mind|van gedachten|changed your mind|terugdraaien|zurücknehm*"
            "|zurückgenommen|zurückzieh*|zurückzuziehen|take ... back|taken back|terugnem*|teruggenomen"
            "|neem* ... terug|second thoughts|undo|ongedaan|rückgängig|spijt|regret*|bereu*|vom tisch|go back on"
            "|gilt ... nicht mehr|geldt ... niet meer|no longer counts|untick*|häkchen ... entfernen"
            "|vinkje ... weghalen|terugkomen|op te zeggen|cancel|terug te komen|zurückzunehmen|herroep*|weer uitzetten"
            "|opzeggen|say no again|bedenk*|bedacht|anders überleg*|vervalt|ends ... consent|erlischt"
        ),
        (
            "<consent>|cookie*|banner|tracking & keuze*|voorkeur*|choice*|preference*|auswahl|einstellung* & wijzig*"
            "|verander*|aanpas*|aan te passen|change|alter|go back on|herzien|ändern|ändert|anpassen & !browser*"
        ),
        "marketing*|nieuwsbrief & afmelden kan altijd|altijd afmelden & toestemming",
    ),
}
"""Sentences that give each right."""
