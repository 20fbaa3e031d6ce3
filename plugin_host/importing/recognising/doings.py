"""Words that tell what a named party does: those of the sections, and more that say so only beside a name."""

from collections.abc import Mapping

from plugin_host.importing.recognising.phrases import words
from plugin_host.importing.recognising.subjects import Subjects
from plugin_host.policy.registry_view import RegistryView

_MORE: Mapping[str, str] = {
    "shop_software": (
        "power* ... store|power* ... shop|*winkel ... ingericht|*winkel ... gemaakt|exploitatie van ... *winkel"
        "|shop ... built|store ... built|shop ... erstellt|shop ... betrieben|shop is on|store is on|"
        "webwinkelsoftware|bestelsysteem|bestelsoftware|bestellsystem|ordering system"
        "|webshopsysteem|webwinkelsysteem|winkelsysteem|shopsoftware|shopsystem*|shop-system*"
        "|shop-plattform*|shopplattform*"
        "|onlineshop ... basiert|shop ... basiert|e-commerce platform|ecommerce*|e-commerce|winkel ... gebouwd"
        "|shop software|shop system"
        "|software van de winkel|shop ... runs|shop ... draait|onlineshop ... läuft"
    ),
    "hosting": (
        "webhoster*|web-host*|hostingprovider*|hostingpartij*|hosten|gehost|hosts|hosted|hostet|hoster*|server|servers|webserver*"
        "|serverruimte|website ... staat|website ... staan"
        "|winkel ... staat|*shop ... staa*|webruimte|site ... sits|site ... lives|site sits|shop sits|website ... sits"
        "|shop ... lives|website ... liegt|seite ... liegt|shop ... liegt"
    ),
    "business_email": (
        "*mails ... server*|mail ... server*|mail ... loopt|mail ... binnen"
        "|mail ... goes through|mail ... runs|e-mail-kommunikation|mail ... läuft|mails ... laufen|"
        "zakelijke e-mail|zakelijke mail|e-mailverkeer|mailbox*|mailserver*|mailtje|e-mail-provider*"
        "|e-mailprovider*|e-mailhosting|e-mail-hosting"
        "|e-mail hosting|postfächer*|geschäftlich* e-mail*|business e-mail*|everyday e-mail|email provider"
    ),
    "mailing": (
        "email service provider*|e-mail service provider*|newsletter*|nieuwsbrie*|nieuwsbriefversand"
        "|newsletterversand|order confirmation*|orderbevestiging*|mailing|mailings|mails ... bestelling*"
        "|emails ... order*|e-mails ... bestellung*|bestelbevestiging*"
        "|bestellbestätigung*|rundmail*|*brief"
    ),
    "payments": (
        "betaaldienst*|*betaling*|betaalprovider*|betaalpartner*|betaal*|rekent ... af|afrekenen|payment*|zahlungs*|zahlung"
        "|bezahl*|*zahlung|bonität*|kredietcheck"
        "|kreditprüfung|auskunftei*|kreditauskunft*|wirtschaftsauskunft*|auskunft ... ein|credit reference*"
        "|credit check*|card details|card machine*|pinautomaat|betaalautomaat|kartenterminal|card payments|cards"
    ),
    "reviews": "review*|klantbeoordeling*|beoordeling*|kundenbewertung*|bewertung*|bewertungsplattform*|klantervaring*|recensie*",
    "shipping": (
        "vervoer*|koerier*|fietskoerier*|bezorg*|pakketdienst*|transportbedrij*|postbedrij*|kurier*|spedition*"
        "|versanddienst*|lieferdienst*"
        "|paketdienst*|courier*|carrier*|parcel*|delivery|brengt ... bestelling|brengen ... bestelling|transport"
        "|retouren|returns"
        "|geliefert|ausgeliefert|bezorgd|rondgebracht|thuisgebracht|vervoerd|verzonden|verstuurd|delivered"
        "|shipped|taken round"
        "|brought round|driven|travel* ... with|goes with|go with|goes out|go out|gaat met|gaan met|gaat mee"
        "|reist mit|reisen mit|takes parcels|letterbox*"
        "|brengt ... rond|rijdt ... rond|fährt ... aus|nach hause|post it|posted|fuhrbetrieb*|fuhrunternehmen*"
        "|*transport|*transporte|kühlversand|versand|speditionsversand|*expeditie|*koeriers"
        "|removals|verhuizer*|verhuisbedrijf|umzug*|freight|cargo|vans|bezorger*|chauffeur*|fahrer*|postbode*"
        "|postbote*|pakketten|pakketjes|pallets|palletzending*|stukgoed|langgoed|paletten|palettenware|sperrgut|stückgut|bulky"
        "|levering*|fietser|logistik*|logistie*|logistic*|fietst|rijdt|radelt|pakje*|postpakket*|bakfiets"
    ),
    "fulfilment": (
        "fulfil*|orderafhandeling|voorraad|inpakken|inpakt|klaargemaakt|magazijn*|distributiecentrum|warehous*"
        "|stock|picked|packed|packing"
        "|lager|lagerung|lagert|verpackung|verpackt|versandetikett*|verzendlabel*|verzendetiket*|shipping-label*"
        "|label*|warenlager|opslag"
        "|druckt und verschickt|druck von|druck der|printing|packt"
        "|printed and shipped|printed|prints|drukken|drukt|gedrukt|bedrukt|ingepakt"
        "|verpakken|verpakt|pakken ... in|pakt ... in"
        "|pack up|packs|packers|box up|boxes up|boxed|gepackt|gedruckt|drucken|bedruckt|bestickt|borduurt"
        "|geborduurd|embroider*|stickt|gravur*|graviert|graveer*|graveren|gegraveerd|engrav*"
        "|drukkerij*|druckerei*|lagerhaus|magazijnbedrijf*|pakhuis|eingepackt|packen ... ein|packt ... ein"
    ),
    "accounting": (
        "boekhoud*|administratiekantoor*|accountant*|steuerkanzlei*|steuerberat*|steuerbüro|buchhaltung*"
        "|buchführung*|bookkeep*"
        "|our accounts|tax advis*|administratie|rechnungsdaten|our books|my books|the books|btw|btw-aangifte*|vat return*"
        "|umsatzsteuer*|steuererklärung*"
        "|*administratie|steuern|annual accounts|year-end|belastingaangifte*|wirtschaftsprüfer*"
        "|jahresabschluss*|jaarcijfers|jaarrekening|tax return*|factuur|facturen|rechnungen|invoices"
    ),
    "sales_channels": (
        "verkoopkana*|verkoopplatform*|marktplaats|marktplaatsen|marketplace*|sales-channel*|verkaufsplattform*"
        "|verkaufsportal*|marktplatz*"
        "|marktplätze*|assortiment verkopen|ook te koop|staat ook op|staan ook op|listed on|list ... goods on"
        "|list ... products on|goods ... sold|sold on|buy ... on|koop ... product op"
        "|koopt ... op|bieden ... artikelen|über ... gekauft|via ... gekocht|bought ... through|bought ... via|bought ... on"
        "|wir verkaufen|wij verkopen|we sell|verkopen we ook|verkopen wij ook|verkoop ik ook|also sell"
        "|bieden ... aan op|offer ... on|bieten ... auf|verkaufen wir auch|bestel* ... via"
        "|boeken ... op|order through|buy through|bestellen sie über|kaufen sie ... über"
        "|ontvangen ... bestellingen|receive orders"
    ),
    "analytics": (
        "bezoekcijfer*|bezoekersaantal*|besucherzahl*|visitor number*|statisti*|webstatisti*|webanaly*"
        "|nutzerverhalten|analysedienst*|analyse-tool*|kijkcijfers|bezoek|bezoeken|bezoekers ... klikken"
        "|bezoekersgedrag"
        "|analytics|measure*|visitors use"
        "|which pages|welke pagina*|welche seiten|besuche|meten ... bezoek*|count ... visit*|telt ... bezoek*|visits"
    ),
    "advertising": (
        "advertentie*|advertis*|ad-network*|werbenetzwerk*|werbeanzeigen|retarget*|affiliate*|adverteer*"
        "|advertise*|reclame|werbung|banner*"
    ),
    "customer_service": (
        "chat*|livechat*|live-chat*|klantenservice*|klantvragen|vragen van klanten|telefonische klantenservice"
        "|kundenanfrage*|kundendienst|callcenter"
        "|call-center|call cent*|contact-centre|contactcenter|customer questions|phone lines|help-desk|helpdesk|ticketsyste*"
        "|ticketsysteem|contactformulier*"
        "|contact form|kontaktformular|*hotline|kundensupport|customer support|telefonisten|repairs|reparaties"
        "|answered|answers ... questions|answers ... messages|beantwoord*|beantwortet|beantworten|office support"
    ),
    "security": (
        "captcha*|firewall*|spam*|spamschutz|beveilig*|aanvallen|inbraakpoging*|attacks|angriffe*|bots"
        "|beveiligingsdienst*"
        "|security service"
    ),
    "media": (
        "video*|filmpje*|instructiefilm*|kaart|routekaart|karte|anfahrtskarte|kartendienst*|landkarte*"
        "|lettertype*|fonts|font|schrift*|videodienst*"
        "|media|map|maps|afbeeldingen|bilder"
    ),
}  # fmt: skip
"""Words about a kind of service beside those of its section: such as only a sentence about a named party has."""


def topics_of(registry: RegistryView) -> Subjects:
    """The kinds of service by the words of their sections and by those above."""
    return Subjects(
        {
            kind.id: words(f"{kind.words}|{_MORE[kind.id]}")
            for section in registry.sections
            for kind in section.kinds
            if kind.id in _MORE
        }
    )
