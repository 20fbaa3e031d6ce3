"""What a sentence means, for clues that ask for the same: each meaning is told once, in all its ways.

A part ``=name`` of a clue stands for it.
"""

from collections.abc import Mapping

MEANINGS: Mapping[str, tuple[str, ...]] = {
    "newsletter-none": (
        (
            "<no-newsletter> & !<other-mail>|<for-some>|<confirmation>|nodig|need*|erforderlich|nötig|<own-will>"
            "|benötig*|*zwecke*|purposes|doeleinden|use it for|do it for|damit|hiermee|ermee|daarmee|gegevens|data"
            "|<everyone-else>|<not-therefore>"
            "|daten|<consent>|<refuse>|<kept>|<without>|<invite>|longer|meer|mehr|persoonsgegevens in|doorgegeven|delen"
            "|share*|pass*|other people*|weiter*|derden|third part*|dritte*|bijzondere|programma|sell the|sell your|<marketplace>"
            "|*handel"
            "|hierdoor|daardoor|dadurch|because of that|because you|omdat u|omdat je|weil sie|there"
            "|platforms|die sites|those sites|kopers|buyers|käufer*|kanalen|channels|kanäle*|ja of nee|yes or no|ja oder nein"
        ),
        "nicht für werbung & <newsletter> & !<for-some>|<consent>|<refuse>|<without>",
    ),
    "newsletter-to-both": (
        (
            "<no-customer> & <newsletter>|hem|ihn|it & <sends> & <only> & <sign-up>|<consent>|<asked-for>"
            " & !<other-mail>|gegevens|data|daten|uw|je|jouw|your|ihre*|deine*"
        ),
        (
            "<buyer> & <newsletter>|<mails>|<offers> & <everyone-else> & <sign-up>|<consent> & !<other-mail>|zonder"
            "|<unasked>|krijg* ... niet|ontvang* ... niet|not get|not receive|erhalten ... nicht|bekommen ... nicht"
        ),
        (
            "<buyer> & <newsletter>|<mails> & en|and|und|also & <those-only>|subscribers|abonnenten & <sign-up>"
            "|<consent> & <own-will>|<refuse>|<similar>|<legitimate>|told us|soft-opt-in"
            " & !<other-mail>|zonder|only to people who|only to those who|nur an die|alleen naar wie|alleen aan wie"
        ),
    ),
    "newsletter-to-buyers": (
        (
            "<buyer>|<account-holder> & <newsletter> & <sends> & !<confirmation>|<asked-for>|<other-mail>|<not>|<checkout>"
            "|<wishes>|vraag*|ask*"
        ),
        (
            "<buyer> & <newsletter>|<mails>|<offers>|news|nieuws|neuigkeiten & <similar>|eigene produkte|eigen producten "
            "& !<only> ... <consent>|met ... <consent>|<consent> geeft"
        ),
        (
            "<buyer> & <newsletter> & <legitimate>|<refuse>|11.7 lid 3|7 abs. 3 & !<sign-up>|<consent>|<checkout>"
            "|<other-mail>|winkelwagen|<not-without>"
        ),
        (
            "<buyer>|<account-holder> & <newsletter>|<offers>|e-mails|mails|mailtje*|an e-mail|eine mail|nieuws|news"
            "|neuigkeiten|ähnliche ware* & <own-will> & !<other-mail>|<only>|<asked-for>|<if>|<wishes>|<confirmation>"
            "|zahlungsart*|betaalmethode*|payment method*|bonität*|kreditwürdig*|kredietwaardig*|credit check*"
        ),
        "<buyer>|<account-holder> & <newsletter> & <own-will> & <no-need>",
        "<buyer> & <newsletter> & <unasked> & !<not-without>|<only>|<other-mail>|<no-newsletter>|cookie*|<opens>|tracking",
        "soft-opt-in|7 abs. 3 uwg|11.7 lid 3|automatisch ... <newsletter>",
    ),
    "newsletter-asked-for": (
        (
            "elke maand|iedere maand|elke week|maandelijks|wekelijks|every month|each month|monthly|weekly|jeden monat"
            "|monatlich|wöchentlich & mail|e-mail|mailbox|inbox|postfach & <sends> & <consent>|<sign-up>"
            " & !<other-mail>|<not>|<without-consent>"
        ),
        "<newsletter>|nieuwtjes & <asks> & <beforehand> & !<other-mail>|<checkout>|<not>",
        (
            "<newsletter>|<offers>|nieuwtjes & <sign-up>|<consent>|laat ... achter|leave your|lit. a|lid 1 sub a"
            "|lid 1 onder a|6(1)(a & !<other-mail>|<without-consent>|<not-asked>|<no-newsletter>|automatisch"
            "|zonder aanmelding|ohne anmeldung|zonder inschrijving|without signing up|without subscribing"
        ),
        "<newsletter>|werbung per|reclame per & <not-without> & <sign-up>|<consent> & !<other-mail>|<no-need>",
        "<newsletter>|<offers> & <only> & <if>|<wishes>|zelf|gevraagd|vraagt|asked & !<other-mail>",
        (
            "<newsletter>|<offers>|<mails>|reclame|werbung|advertising|nieuwtjes|*post|*letter|nieuws|neuigkeiten|news "
            "& <those-only> & <asked-for> & <sends> & !<other-mail>|<not>|cookie*|verwerker*|processor*|gegevens|data"
            "|daten|antwoord*|answer*|antwort*|vraag|question*"
        ),
        (
            "<newsletter> & <consent> & grondslag|rechtsgrond|basis|based on|berust*|gebaseerd|*grundlage|beruh*"
            "|gestützt & !<opens>|tracking|<without-consent>|telefo*|<review>|<marketplace>"
        ),
        (
            "<newsletter> & <only-after> & <asked-for> & <sends> & !<mail-pixel>|tracking|<not>|who|whether|wie|wer|ob"
            "|meten|messen|<marketplace>|telefo*|<legitimate>"
        ),
        (
            "<newsletter> & wer sich|wer ihn|wie zich|wie erom|who signed|who asked|who ticked|die zich ... aangemeld"
            "|die sich ... angemeldet & !<other-mail>|<not>|<refuse>"
        ),
    ),
    "newsletter-sent": (
        (
            "<newsletter> & <sends>|<sign-up>|<refuse>|verschijn*|komt ... uit|uitkomt|appears|comes out|erschein*"
            "|leave ... <newsletter> & !<not>|<nothing>|<refrains>|<marketplace>|ooit|ever|mochten|mocht|should we"
            "|sollten|toekomst|future|künftig|zukünftig|later"
        ),
    ),
    "promotes-by-mail": (
        "=newsletter-sent",
        (
            "<left-cart> & *herinner*|*erinner*|remind* & <message>|<sends> & !cookie*|<kept>|geen *herinner*"
            "|no ... remind*|not ... remind*|*n't ... remind*|kein* *erinner*|erinnern ... nicht"
        ),
        (
            "*verjaardag*|birthday|*geburtstag* & *korting*|coupon*|discount*|voucher*|*gutschein*|*rabatt* & <message>"
            "|<sends> & !<not>"
        ),
    ),
    "opens-seen-of-ours": ("=opens-seen & <our-mail> & !<unless>|<confirmation>",),
    "opens-unseen-of-ours": ("=opens-unseen & <our-mail>",),
    "opens-unseen": (
        (
            "<denied> & <measures> & <opens> & !<if-allowed>|<in-total>|<counts>|<but>"
            "|not by whom|niet door wie|nicht von wem|website|webseite|<confirmation>|cookie*|parcel*|pakket*|paket*"
        ),
        (
            "<denied> & <follows> & <message>|ihn|hem & !<if-allowed>|<in-total>|<counts>"
            "|<kept>|<but>|<only>|website|webseite|<confirmation>|cookie*|parcel*|pakket*|paket*"
        ),
        "<no-pixel> & !<if-allowed>|cookie*|website|webseite|pagina*|seite|meta|facebook",
        "<off> & <opens>|tracking & !<if-allowed>|<but>|website|webseite|cookie*",
        "<without> ... <measures> & <opens> & !<if-allowed>|<in-total>|<counts>|<but-not-who>|cookie*",
    ),
    "opens-counted": ("<in-total>|<counts>|<but-not-who> & <opens> & !<consent>|<and-who>|website|webseite",),
    "opens-seen": (
        (
            "<tells-who>|<each-reader> & <opens> & <measures> & !<not>|<nothing>|<off>|<in-total>|<refrains>"
            "|<confirmation>|website|webseite|pagina*|seite|site|script|skript|items|account|banner|cookie*"
            "|producten|products|produkte"
            "|wilt|want|möchten"
        ),
        "<each-reader> & <opens>|<follows> & !<not>|<off>|<in-total>|website|webseite|pagina*|seite",
        (
            "<opens> & <measures> & <message>|mailing*|erin|links|link & !<not>|<nothing>|<off>|<in-total>|<refrains>"
            "|producten|products|produkte|artikelen|bestelling*|order|orders|bestellung*"
        ),
        "<mail-pixel> & <message>|<opens> & !<not>|<without>|website|webseite|pagina*|cookie*",
        "of je ... geopend|of jij ... geopend|of u ... geopend|ob sie ... geöffnet|ob du ... geöffnet|whether you ... opened"
        " & !<not>|<in-total>",
        "<open-rate> & !<not>|<off>",
    ),
    "consent-needless": (
        (
            "zonder cookie*|geen cookie*|without cookie*|no cookie*|ohne cookie*|keine cookie* & dus|daarom|daardoor|so|therefore"
            "|hence|daher|deshalb|darum|also & geen toestemming|toestemming ... niet|no consent|not ask|*n't ask|not need consent"
            "|keine einwilligung|einwilligung ... nicht|keine zustimmung"
        ),
        (
            "vrijgesteld|uitgezonderd|uitzondering|exempt*|exemption|ausgenommen|ausnahme & cookie*|wet|law|gesetz"
            "|regel*|rule*"
        ),
        "dürfen|mogen|may|allowed|toegestaan|lets us|let us|erlaubt uns|laat ... toe & <without-consent>"
        "|<unasked> & wet|wettelijk|law|gesetz|gesetzlich & !<not>",
        (
            "<without-consent>|<not-asked> & omdat|aangezien|because|since|weil|da & gering*|klein*|weinig|niets"
            "|privacyvriendelijk*|privacy-friendly|datensparsam*|datenschutzfreundlich*"
            "|nothing|nichts|no personal|*anoniem*|anonym*|little|wenig"
        ),
        "<consent>|vragen|ask|fragen & <no-need> & !<other-consent>|<inessential>|<not-without>",
    ),
    "consent-not-asked": (
        "<on-opening> & !<say-yes>|<asks>|<said-no>|<other-consent>|<not>",
        "<on-opening> & <not-asked>|<even-if>|<without-consent> & !<other-consent>|<not-without>|<inessential>",
        (
            "<on-opening> & <no-need> & <consent>|bestätigung|bevestiging|confirmation|*klick*|*klik*|click* "
            "& !<technical>|<inessential>|<other-consent>|<only>"
        ),
        "<without-consent> & !<other-consent>|<off>|<no-need>|<not>|<nothing>|<only>|omdat|aangezien|because|weil",
        "<not-asked> & !<other-consent>|<no-need>|<without>|<inessential>",
        "<even-if> & <say-yes>|<said-no> & !<other-consent>|<no-need>|<not>",
        "<whichever> & <say-yes>|<said-no>|<without> & !<other-consent>|<no-need>|<chooses>",
        "<by-using> & erhalten|erhältst|krijg*|receive|ontvang* & *cookie* & !<other-consent>|<not>",
        "<by-using> & <consent> & !<other-consent>|basis|*grundlage|op grond van|based on",
        "toch|alsnog|nevertheless|anyway|still|trotzdem|dennoch & <said-no> & !<other-consent>",
        "<even-if> & <said-no>|<without-consent> & !<other-consent>|<no-need>|<not-without>",
        (
            "voordat u|voordat je|nog voor u|nog voor je|before you|before visitors|bevor sie|bevor du"
            "|vor ihrer entscheidung|vor ihrer auswahl|voor uw keuze|before your choice|before your decision "
            "& <consent>|*keuze*|cho*|*wahl|*wähl*|entscheid*|kiest|*banner & !<other-consent>|<not>|<nothing>|<asks>"
            "|<not-without>"
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
            "|geplaatst|placed|set|gesetzt & !<clicking>|zolang|solange|until|geen cookies|no cookies"
            "|keine cookies|<other-consent>"
        ),
        (
            "cookiebanner ... niet|banner ... niet|banner ... not|*banner ... nicht|geen banner|geen cookiebanner"
            "|no banner|no cookie banner"
            "|kein* banner|kein* cookie-banner|kein* cookiebanner|no pop-up|geen pop-up|kein pop-up|achteraf"
            "|afterwards|im nachhinein|nachträglich"
            " & <always-on> & !<technical>|geen cookies|no cookies|keine cookies"
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
        (
            "*cookie* ... niet nodig|*cookie* ... nicht nötig|*cookie* ... nicht erforderlich|cookies ... not needed"
            "|cookies ... not required & <only>|erst|nadat|nachdem|after|once & <say-yes> & !<not-asked>|<even-if>"
            "|<whichever>|<other-consent>|<without-consent>"
        ),
        "<not-without> & <say-yes> & !<not-asked>|<even-if>|<whichever>|<other-consent>|<no-need>",
        (
            "heeft u|hebt u|heb je|geeft u|geef je|gaat u|klikt u|klik je|kiest u|haben sie|hast du|stimmen sie|stimmst du"
            "|klicken sie|klickst du & <say-yes> & dan|setz*|plaats*|lad*|laad*|verwende*|gebruik*|nutz* "
            "& !<by-using>|<not>|<even-if>|<whichever>|<other-consent>|<no-need>|<without-consent>"
        ),
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
        (
            "toestemming ... dan|akkoord ... dan|ingestemd ... dan|<consent> ... dann|zugestimmt ... dann|<consent> ... then "
            "& plaats*|laad*|laden|geladen|setz*|gesetzt|lädt|set|sets|load* & !<not>|<even-if>|<whichever>|<other-consent>"
        ),
        "wacht* ... op|wait* for|warten auf|wartet auf & <say-yes> & !<not>|<other-consent>",
        (
            "vor ihrer|vor deiner|vóór uw|voor uw|voor je|before your & <consent> & <left-out> & !<other-consent>"
            "|<not-asked>"
        ),
    ),
    "no-access": (
        "<not>|<nothing>|<without> & <looks-in>",
        "<shut-out>|unable|außerstande & <looks-in>",
        "<not> ... <gets>|<gets> ... <not>|<nothing> ... <gets>|<gets> ... <nothing> & <customer-data>",
        "<not> ontvanger|<not> recipient|not a recipient|<not> empfänger",
        (
            "kan|kunnen|komt|komen "
            "& niemand ... bij|niemand ... in|niemand ... aan onze|niemand ... aan uw|niemand ... aan je"
            "|niet bij|niet in|nergens bij|nergens in|bij ... niet|in ... niet"
        ),
        (
            "geen ... manier|geen ... wijze|geen mogelijkheid|no way|no means|keiner weise|keine weise|keinerlei weise "
            "& kan|kunnen|komt|komen|can|could|get|getting|reach*|kann|können|kommt|kommen"
        ),
        "kann|können|kommt|kommen & nicht in|nicht an|nicht ran|nicht heran|nicht dran|in ... nicht|an ... nicht|niemand ... in"
        "|niemand ... an|niemand ... heran|keiner ... in|keiner ... an|keiner ... heran",
        "sleutel|key|schlüssel & alleen wij|enkel wij|alleen ik|only we|only i|nur wir|nur ich",
        "<out-of-sight>",
        "ook ... niet|zelfs ... niet|not even|nor|auch ... nicht|nicht einmal|selbst ... nicht",
    ),
    "other-access": (
        (
            "weten wij|weten we|weet ik|wij weten|we weten|we know|i know|wissen wir|wir wissen|weiß ich"
            "|even we|zelfs wij|ook wij|selbst wir|auch wir|anyone here|anybody here"
            "|iemand van ons|jemand von uns|jemand bei uns|iemand hier|<outsiders>|<nobody-but>|outside our|buiten ons"
            "|buiten onze|außerhalb unser*|<we> <can> ... <not>|<can> <we> ... <not>|<we> <not>|<we> cannot|als u"
            "|als je|als ik|als we|als wij|if you|if we|if i|wenn sie|wenn du|wenn wir|wenn ich|wie ... opent"
            "|who opens|wer ... öffnet"
        ),
        (
            "<only> <in-case>|tenzij|behalve|unless|except|until|es sei denn|außer wenn|außer auf|außer bei|außer zu"
            "|zonder <consent>|zonder onze|zonder reden|zonder opdracht|without <consent>|without our|ohne unser*"
            "|ohne <consent>|ohne grund|ohne anlass|ohne weisung|mag|mogen|may not|darf|dürfen|langer dan"
            "|longer than|länger als|niet langer|no longer|nicht länger|niet meer|nicht mehr"
            "|geen ... meer|kein* ... mehr|niet alleen|not only"
            "|nicht nur|niet uitgesloten|nicht ausgeschlossen|niet ... uitgesloten|nicht ... ausgeschlossen"
            "|<not> rule* out"
        ),
        (
            "verkoop*|verkocht|verkopen|deelt|delen|gedeeld|sell|sells|sold|share|shares"
            "|shared|verkauf*|weiterg*|reclame|advert*|werbung|werbezweck*|marketing"
            "|open geen|open nooit|do not open|don't open|never open|öffnen sie|wij uw ... niet zien|we uw ... niet zien"
            "|wij je ... niet zien|we je ... niet zien|wir ihre ... nicht sehen|wir deine ... nicht sehen"
            "|eigen doel*|own purpose*|eigene* zweck*|ander* doel*|other purpose*|andere* zweck*"
            "|betaalgegeven*|bankgegeven*|kaartgegeven*|creditcard*|card|cards"
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
            "|betreiben wir selbst|eigen beheer|in-house|im eigenen haus|on-premise*"
            "|<machine> ... <own-place>|thuis ... <machine>|zu hause ... <machine>"
            "|<machine> ... zelf beheren|<machine> ... zelf onderhouden|<machine> ... run ourselves"
            "|<machine> ... look after ourselves|<machine> ... wij zelf|<machine> ... we ourselves|<machine> ... wijzelf"
            "|<machine> belongs to us|<machine> ... gehört uns|<machine> ... wir selbst|technik in unserem|systeme ... unser*"
            "|eigenen räum*|eigen pand|own premises|own building|own office|eigen kantoor|einen hoster ... nicht"
            "|no outside host|no external host|geen externe host*|<machine> in eigendom"
            "|<machine> ... in eigendom"
            "|<machine> in its ownership|<machine> in our ownership|<machine> ... in its ownership"
            "|<machine> ... in our ownership|<machine> ... in its possession"
            "|<machine> ... im eigentum|<machine> ... eigentum|own hardware|eigene* hardware|eigene*, von ihm selbst"
            "|zelf beheert|zelf in beheer"
            "|selbst verwaltet*|selbst betrieben*|selbst betreut*|sole administration|own administration"
            "|sole control|self-managed|self-administered "
            "& !webspace|op deze webruimte|hostingruimte|gehuurde|rented|gemietet*|back-up*|backup*|back up|sicherungs*"
            "|niet op ... eigen|geen eigen <machine>|niet zelf|niet op onze|evenmin|noch op|noch bij|neither|nor|weder"
            "|not run on|not on our|not our own|no <machine>|not ... ourselves|nicht auf ... eigene*"
            "|nicht auf unser*|nicht selbst|keinen eigenen|its own|their own|zijn eigen|z'n eigen|haar eigen"
            "|hun eigen|seine* eigene*|ihre* eigene*|niet bij ons|not with us|nicht bei uns|hostingbedrijf dat"
        ),
        (
            "zonder <host-firm>|ohne <host-firm>|without a <host-firm>|geen <host-firm>"
            "|geen gebruik van een extern* <host-firm>|geen gebruik van een <host-firm>|geen extern* <host-firm>"
            "|geen ander* <host-firm>|geen losse <host-firm>|no <host-firm>"
            "|no external <host-firm>|no outside <host-firm>|no separate <host-firm>|kein* <host-firm>"
            "|kein* extern* <host-firm>|kein* fremd* <host-firm>|<not> use a <host-firm>|<not> use any <host-firm>"
            "|fremd* <host-firm> ... nicht|extern* <host-firm> ... nicht"
            "|extern* <host-firm> ... niet|<host-firm> ... nicht eingesetzt|<host-firm> ... nicht beteiligt"
            "|<host-firm> ... nicht eingeschaltet"
            "|<host-firm> ... niet aan te pas|<host-firm> ... niet bij betrokken|<host-firm> ... not involved"
            "|niet bij een <host-firm> maar|niet bij een <host-firm>, maar|not with a <host-firm> but"
            "|<not> ... placed with a* <host-firm>|<not> ... ondergebracht bij een <host-firm>"
            "|nicht bei ein* <host-firm>, sondern|nicht bei ein* anbieter, sondern|niet bij een derde, maar"
            "|no third party hosts|no outside party hosts|nobody else hosts|no one else hosts|no other company hosts"
            "|niemand anders host|geen ander bedrijf host|kein* unternehmen hostet|kein* fremde* unternehmen hostet"
            "|kein* dritter hostet|niemand sonst hostet|hosting ... geen beroep op|hosting ... geen derde*"
            "|hosting ... kein* dritte* "
            "& !<looks-in>|<customer-data>|<log-file>|<ip>|<mailbox>|other|another|outside the|buiten de|außerhalb der|meer"
            "|mehr|no longer"
        ),
        (
            "<machine> & raum unser*|räumen unser*|räumlichkeiten|ruimte van ons|pand van ons|room of our|building of our"
            "|eigen* pand|eigen* kantoor & !<mailbox>|<not> in|angemietet*|gehuurd*|rented"
        ),
        (
            "*hosting|hosted|gehost|gehostet & eigen huis|eigen haus|eigene* haus*|own house|our premises|our own premises"
            "|unseren räumen|ons eigen pand|huis zelf & !<not>|<mailbox>"
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
            "|draait op|draaien op|run on|laufen auf|liegt ... unser*|liegen ... unser*|ondergebracht"
            "|waar ... staat|waar ... draait"
            "|where ... stands|where ... runs|wo ... liegt|wo ... läuft|is on|sits on|is at|is with|is bij|steht bei"
            "|steht auf|runs on|läuft bei|läuft auf|lives on|lives at|beheim* "
            "& !doorst*|redirect*|weiterleit*|cdn|content delivery* "
            "& !=own-server"
        ),
        (
            "<the-shop>|shopsystem|*software|internetpagina*|webpagina*|web pages & *server*|cloud|rechenzentrum|datacenter"
            "|datacentrum|data centre|data center & !doorst*|redirect*|weiterleit*|log*|cdn|content delivery*|zugriff*"
            "|access|toegang|ip-* & !=own-server"
        ),
    ),
    "erased-unasked": (
        (
            "verwijderen|verwijderd|wissen|gewist|delete|deleted|erase|erased|remove|removed|löschen|gelöscht "
            "& na|nadat|zodra|*termijn*|jaar|maanden|after|once|when|period*|years|months|nach|nachdem|sobald|*frist*"
            "|jahren|monaten & !verzoek*|uw vraag|je vraag|vraagt|vraag ons|vraag om|vragen om|te vragen|u vragen"
            "|kunt ... vragen|kun ... vragen|wilt|wil|wenst|wens|als u|als je|laten|recht*|right*|request*|ask*|want*"
            "|wish*|if you|wunsch*|verlang*|bitt*|möcht*|anfrage*|antrag*|können|kannst|lassen|mail ons|mail mij|mailt"
            "|mailtje|mail us|mail me|mail an|per mail|per e-mail|by e-mail|by mail|schrijf*"
            "|schreib*|write|you can|kunt|kan|art.|artikel|article|art"
        ),
        "verwijderde bestanden|verwijderde gegevens|gewiste gegevens|deleted files|deleted data|gelöschte*",
    ),
}
"""Meanings by name, each as the ways to say it; in form they are texts of clues."""
