"""What a sentence means, for clues that ask for the same: each meaning is told once, in all its ways.

A part ``=name`` of a clue stands for it.
"""

from collections.abc import Mapping

MEANINGS: Mapping[str, tuple[str, ...]] = {
    "consent-needless": (
        (
            "vrijgesteld|uitgezonderd|uitzondering|exempt*|exemption|ausgenommen|ausnahme & cookie*|wet|law|gesetz"
            "|regel*|rule*"
        ),
        "dürfen|mogen|may|allowed|toegestaan & <without-consent> & wet|wettelijk|law|gesetz|gesetzlich & !<not>",
        (
            "<without-consent>|<not-asked> & omdat|aangezien|because|since|weil|da & gering*|klein*|weinig|niets"
            "|nothing|nichts|no personal|*anoniem*|anonym*|little|wenig"
        ),
        "<consent>|vragen|ask|fragen & <no-need> & !<other-consent>|<inessential>|<not-without>",
    ),
    "consent-not-asked": (
        "<on-opening> & !<say-yes>|<asks>|<said-no>|<other-consent>|<not>",
        "<on-opening> & <not-asked>|<even-if>|<without-consent> & !<other-consent>|<not-without>|<inessential>",
        "<without-consent> & !<other-consent>|<off>|<no-need>|<not>|<nothing>|<only>|omdat|aangezien|because|weil",
        "<not-asked> & !<other-consent>|<no-need>|<without>|<inessential>",
        "<even-if> & <say-yes>|<said-no> & !<other-consent>|<no-need>|<not>",
        "<whichever> & <say-yes>|<said-no>|<without> & !<other-consent>|<no-need>|<chooses>",
        "<by-using> & <consent> & !<other-consent>",
        "toch|nevertheless|anyway|trotzdem|dennoch & <said-no> & !<other-consent>",
        "<even-if> & <said-no>|<without-consent> & !<other-consent>|<no-need>|<not-without>",
        (
            "voordat u|voordat je|nog voor u|nog voor je|before you|before visitors|bevor sie|bevor du"
            "|vor ihrer entscheidung|vor ihrer auswahl|voor uw keuze|before your choice|before your decision "
            "& <consent>|*keuze*|cho*|*wahl|*wähl*|entscheid*|kiest|*banner & !<other-consent>|<not>|<nothing>|<asks>"
        ),
        (
            "schon vorher|bereits vorher|already before that|even before that|al daarvoor|daarvoor al "
            "& !<other-consent>|<not-without>"
        ),
        "<always-on> & !<other-consent>|<not>",
        "<always-on> & <not-asked>|<even-if> & !<other-consent>",
        (
            "geen banner|geen cookiebanner|geen cookie-banner|geen cookiemelding|*melding ... niet|*banner ... niet"
            "|no banner|no cookie banner|no cookie notice|no pop-up|zonder banner|zonder pop-up|zonder cookiemelding"
            "|without a banner|without a pop-up|ohne banner|not have a cookie banner|*n't have a cookie banner"
            "|kein* banner|kein* cookie-banner|*banner ... nicht|kein* cookie-hinweis & draait|loopt|lopen|actief"
            "|meet|meten|telt|geladen|runs|run|active|counts|loaded|on|läuft|laufen|aktiv|zählt|misst|start*"
            "|geplaatst|placed|set|gesetzt & !geen cookies|no cookies|keine cookies|<other-consent>"
        ),
    ),
    "consent-first": (
        (
            "<only-after> & <say-yes> & !<by-using>|<not-asked>|<even-if>|<whichever>|<other-consent>|<no-need>"
            "|<without-consent>|nog voordat|even before|noch bevor|<not>"
        ),
        (
            "<only>|eerst|erst|first|nadat|nachdem|after|once & <say-yes> & !<by-using>|<not-asked>|<even-if>"
            "|<whichever>|<other-consent>|<no-need>|<without-consent>|nog voordat|even before|noch bevor"
        ),
        "<not-without> & <say-yes> & !<not-asked>|<even-if>|<whichever>|<other-consent>|<no-need>",
        "<without-consent> & <off> & !<not>|<other-consent>",
        (
            "<asks> & <consent>|<beforehand>|<banner> & !<not-asked>|<even-if>|<whichever>|<other-consent>|<no-need>"
            "|<without-consent>|<not>"
        ),
        (
            "grondslag|rechtsgrond|berust*|gebaseerd|basis|rely on|relies on|based on|rechtsgrundlage|grundlage"
            "|beruht|basiert|gestützt|met ... <consent>|with ... <consent>|mit ... <consent> & <consent> "
            "& !<by-using>|<other-consent>|<no-need>|<not-asked>|<not>|<without-consent>"
        ),
        (
            "art. 6 abs. 1 lit. a|art. 6 abs. 1 s. 1 lit. a|art. 6 abs. 1 satz 1 lit. a|article 6(1)(a)|art. 6(1)(a)"
            "|6 lid 1 sub a|6 lid 1 onder a"
        ),
        (
            "<said-no> ... <left-out>|<said-no> ... <only> & !<even-if>|<whichever>|<other-consent>|<no-need>"
            "|<not-asked>"
        ),
        (
            "uit|off|aus|uitgeschakeld|disabled|inactive|inactief|deaktiviert|inaktiv|ausgeschaltet|abgeschaltet "
            "& totdat|tot|until|till|bis|zolang|solange|as long as|standaard|by default|standardmäßig|unless|tenzij"
            "|es sei denn & !<even-if>|<whichever>|<other-consent>"
        ),
        (
            "until|tot|totdat|bis|zolang|solange|as long as & <say-yes>|<nothing> & <left-out> & !<even-if>"
            "|<whichever>|<other-consent>|<not-asked>"
        ),
        "<chooses> & mag|mogen|may|can|darf|dürfen|<banner>|*knop|button|schaltfläche",
        "<needs> & <consent>|opt-in & !<not-asked>|<no-need>|<other-consent>|<not>|<without-consent>",
        "wacht* ... op|wait* for|warten auf|wartet auf & <say-yes> & !<not>|<other-consent>",
        (
            "vor ihrer|vor deiner|vóór uw|voor uw|voor je|before your & <consent> & <left-out> & !<other-consent>"
            "|<not-asked>"
        ),
    ),
    "no-access": (
        (
            "<not> ... <looks-in>|<nothing> ... <looks-in>|<looks-in> ... <not>|<looks-in> ... <nothing>"
            "|zonder dat ... <looks-in>|without ... <looks-in>|ohne dass ... <looks-in>"
        ),
        "<not> ... <gets>|<gets> ... <not>|<nothing> ... <gets>|<gets> ... <nothing> & <customer-data>",
        "<not> ontvanger|<not> recipient|not a recipient|<not> empfänger",
        (
            "kan|kunnen|komt|komen "
            "& niemand ... bij|niemand ... in|niet bij|niet in|nergens bij|nergens in|manier bij|wijze bij"
            "|bij ... niet|in ... niet"
        ),
        "kann|können|kommt|kommen & nicht in|nicht an|nicht ran|nicht heran|nicht dran|in ... nicht|an ... nicht",
        "<out-of-sight>",
        "ook ... niet|zelfs ... niet|not even|nor|auch ... nicht|nicht einmal|selbst ... nicht",
    ),
    "other-access": (
        (
            "even we|zelfs wij|ook wij|selbst wir|auch wir|<outsiders>|<nobody-but>|outside our|buiten ons"
            "|buiten onze|außerhalb unser*|<we> <can> ... <not>|<can> <we> ... <not>|<we> <not>|<we> cannot|als u"
            "|als je|als ik|als we|als wij|if you|if we|if i|wenn sie|wenn du|wenn wir|wenn ich|wie ... opent"
            "|who opens|wer ... öffnet"
        ),
        (
            "<only> <in-case>|tenzij|behalve|unless|except|until|es sei denn|außer wenn|außer auf|außer bei|außer zu"
            "|zonder <consent>|zonder onze|zonder reden|zonder opdracht|without <consent>|without our|ohne unser*"
            "|ohne <consent>|ohne grund|ohne anlass|ohne weisung|mag|mogen|may not|darf|dürfen|langer dan"
            "|longer than|länger als|niet langer|no longer|nicht länger|niet meer|nicht mehr|niet alleen|not only"
            "|nicht nur|niet uitgesloten|nicht ausgeschlossen|niet ... uitgesloten|nicht ... ausgeschlossen"
            "|<not> rule* out"
        ),
        (
            "verkoop*|verkocht|verkopen|deelt|delen|gedeeld|sell|sells|sold|share|shares"
            "|shared|verkauf*|weiterg*|reclame|advert*|werbung|marketing"
            "|eigen doel*|own purpose*|eigene* zweck*|betaalgegeven*|bankgegeven*|kaartgegeven*|creditcard*|card|cards"
            "|payment*|bank*|zahlung*|*kartendaten|kreditkart*|*kartennummer*|wachtwoord*|password*|passwort*|cookie*"
            "|*overeenkomst*|agreement*|*vertrag*|no-reply*|buiten de eu|outside the eu|außerhalb der eu|public*|maker"
            "|makers|hersteller*|<outside-eea>|amerika|america|usa"
        ),
    ),
    "own-server": (
        (
            "eigen <machine>|own <machine>|eigene* <machine>|<machine> of our own|<machine> of ours"
            "|<machine> van onszelf|<machine> van ons zelf|<machine> ... van ons is|<machine> ... van onszelf"
            "|<machine> ... belongs to us|<machine> ... we own|<machine> ... uns gehört|zelf gehost|onszelf gehost"
            "|zelf hosten|hosten ... zelf|host ... ourselves|hosted by ourselves|self-host*|selbst gehostet"
            "|uns selbst ... gehostet|hosten ... selbst|zelf geïnstalleerd|installed ourselves|selbst installiert"
            "|betreiben wir selbst|eigen beheer|in-house|im eigenen haus|on-premise*|geen hostingbedrijf"
            "|no hosting company|<machine> ... <own-place>|thuis ... <machine>|zu hause ... <machine> "
            "& !back-up*|backup*|back up|sicherungs*|niet op ... eigen|geen eigen <machine>|niet zelf|niet op onze"
            "|not run on|not on our|not our own|no <machine>|not ... ourselves|nicht auf ... eigene*"
            "|nicht auf unser*|nicht selbst|keinen eigenen|its own|their own|zijn eigen|z'n eigen|haar eigen"
            "|hun eigen|seine* eigene*|ihre* eigene*|niet bij ons|not with us|nicht bei uns|hostingbedrijf dat"
        ),
    ),
    "hosted": (
        (
            "webhosting*|hosting*|gehost|host onze|host de|host deze|host het|hosted|gehostet|hosten|hostet"
            "|hosts|webruimte|webspace|hoster|webhoster|web-host|our host|onze host|hostinganbieter"
            "|hostingdienstleister|provider unserer|ruimte op het internet|website en ... mail*"
            "|website and ... mail*|website und ... mail*|webseite und ... mail*|infrastruct*|infrastrukt*"
            "|speicherplatz|rechenzentrum*|serverruimte|cloudserver*|verhuurt ons|rents us|vermietet uns"
            "|vermieter|*server* huren|huren ... *server*|rent ... *server*|mieten ... *server* "
            "& !domeinnaam|redirect*|doorst*|doorverw*|weiterleit*|alleen ... domein|enkel ... domein"
            "|niet de website|geen hosting|no hosting|kein hosting|<nothing> gehost*|gehost* ... <nothing>"
            "|hosts nothing|e-mailhosting|e-mail hosting|hosted in the|<mailbox> is hosted"
            "|<mailbox> wordt ... gehost|<mailbox> wird ... gehostet|<mailbox> which is hosted"
        ),
    ),
    "stands-with": (
        (
            "<the-shop>|shopsystem|*software|internetpagina*|webpagina*|web pages "
            "& staat ... bij|staat op|staan op|staan ... bij|liegt bei|liegt auf|liegen auf|liegen bei|draait bij"
            "|draait op|liegt ... unser*|liegen ... unser*|ondergebracht|waar ... staat|waar ... draait"
            "|where ... stands|where ... runs|wo ... liegt|wo ... läuft|is on|sits on|is at|is with|is bij|steht bei"
            "|steht auf|runs on|läuft bei|läuft auf|lives on|lives at|beheim* "
            "& !doorst*|redirect*|weiterleit*|cdn|content delivery* "
            "& !=own-server"
        ),
        (
            "<the-shop>|shopsystem|*software|internetpagina*|webpagina*|web pages & *server*|rechenzentrum|datacenter"
            "|datacentrum|data centre|data center & !doorst*|redirect*|weiterleit*|log*|cdn|content delivery*|zugriff*"
            "|access|toegang|ip-* & !=own-server"
        ),
    ),
    "erased-unasked": (
        (
            "verwijder*|wissen|gewist|delete|deleted|erase|erased|remove|removed|lösch*|gelöscht "
            "& na|nadat|zodra|*termijn*|jaar|maanden|after|once|when|period*|years|months|nach|nachdem|sobald"
            "|*frist*|jahren|monaten "
            "& !verzoek*|vraag*|vragen|wilt|wil|wenst|wens|als u|als je|laten|recht*|right*|request*|ask*|want*"
            "|wish*|if you|wunsch*|verlang*|bitt*|möcht*|anfrage*|antrag*|können|kannst|lassen|mail*|schrijf*"
            "|schreib*|write|you can|kunt|kan"
        ),
        "verwijderde bestanden|verwijderde gegevens|gewiste gegevens|deleted files|deleted data|gelöschte*",
    ),
}
"""Meanings by name, each as the ways to say it; in form they are texts of clues."""
