"""What an old policy says where an answer holds: by this importing recognises it, beside the fact that it is about."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

LEXICON: Mapping[str, str] = {
    "not": (
        "geen|niet|nooit|nergens|nowhere|nee|nein|no|not|never|*n't|nicht|kein*|nie|niemals|nirgends|weder|none of|cannot"
    ),
    "without": "zonder|without|ohne",
    "only": (
        "de enige die|de enigen die|de enigen|als enige*|the only one|the only ones|the only people|the only person"
        "|der einzige|die einzige, die|die einzigen"
        "|als einzige*|pas"
        "|alleen|enkel|uitsluitend|slechts|only|solely|erst|nur|ausschließlich|lediglich"
    ),
    "party": (
        "*partij*|verwerker*|*bedrijven|bedrijf|dienst*|leverancier*|*provider*|derde*|partner*|ontvanger*|hen"
        "|organisatie*|part*|processor*|compan*|supplier*|vendor*|service*|recipient*|business*|them|dienstleister*"
        "|anbieter*|unternehmen|auftragsverarbeiter*|auftragnehmer*|empfänger*|firmen|firma|ihnen|tools"
    ),
    "these": "deze|die|diese|diesen|these|those|genannten",
    "this-one": (
        "deze leverancier|dit systeem|deze tool|deze software|de aanbieder|deze partner|deze partij|deze verwerker"
        "|deze dienst|deze dienstverlener|dit bedrijf|deze aanbieder|dit platform|het platform|dit programma|dit pakket"
        "|this provider|this supplier|this tool|this system|the provider|the tool|this software|this party"
        "|this company|this service|der anbieter|der dienst|dieses tool|dieses system|dieser dienstleister"
        "|diese firma|dieses unternehmen|dieser anbieter|diesem anbieter|dieser dienst|diesem dienst|diese software"
    ),
    "nobody-but": (
        "no one but|nobody but|none but|no one except|nobody except|nobody other than|no one other than"
        "|no one else|nobody else|apart from ... nobody|apart from ... no one|except ... nobody|niemand anders"
        "|niemand behalve|niemand ... behalve|behalve ... niemand|buiten ... niemand|niemand buiten"
        "|buiten ... geen|niemand außer|keiner außer|außer ... niemand|außer ... keiner|sonst niemand"
        "|niemand sonst|sonst hat niemand|sonst hat keiner|sonst kommt niemand|anderen dan ... geen"
        "|mensen dan ... geen|personen dan ... geen|others than ... no|others besides ... no"
        "|andere als ... kein*"
    ),
    "only-me": (
        "nobody but me|no one but me|nobody except me|no one except me|nobody else but me|only me|only i|just me"
        "|niemand behalve ik|niemand anders dan ik|behalve ik niemand|buiten mij niemand|alleen ik|enkel ik"
        "|ik alleen|ik als enige|niemand außer mir|keiner außer mir|außer mir ... keiner|außer mir ... niemand"
        "|nur ich|ich allein|ik ben de enige|i am the only|i'm the only|ich bin der einzige|ich bin die einzige"
        "|the two of us|wij tweeën|wir beide|wir zwei"
    ),
    "first": (
        "pas|alleen|enkel|uitsluitend|eerst|slechts|nadat|na|vooraf|voordat|als u|als je|wanneer u|wanneer je"
        "|indien|zodra|tenzij|only|after|first|before|if you|once you|until|unless|prior|till|totdat|when you"
        "|as soon as|erst|nur|wenn sie|sofern|nachdem|vorher|bevor|sobald|falls|vorab|zuerst|wenn du|wenn ihr"
        "|als jullie|vanaf het moment|from the moment|ab dem moment|ab dem zeitpunkt|mits|provided|vorausgesetzt"
        "|tot u|tot je|bis sie|bis du"
    ),
    "consent": (
        "toestemming|approval|akkoord*|instemt|instemming|ingestemd|goedkeuring|toestemt|toegestemd|ja zegt"
        "|ja zei|ja gezegd|ja sagt|ja gesagt|consent*|agree*|permission|said yes|say yes|accepteer*|accepteren"
        "|geaccepteerd|accept*|einwillig*|zustimm*|zugestimmt|stimmen ... zu|stimmst ... zu|eingewilligt"
        "|einverstanden|akzeptier*|erlaubt haben|erlaubt hast|erlaubt habt|es erlauben|you allow|u toestaat"
        "|je toestaat|goedvindt|goed vindt|goedgevonden|goed vond|said we may|said we could|said you may"
        "|saying yes|says yes|ja sagen|ok gesagt|ok ... gesagt|said ok|say ok|say ... yes|said ... yes"
        "|stem* ... in|stemt in|aanvaard*|goedvind*|zusage|zugesagt|zusag*|opt in|opted in|erlaubnis|groen licht"
        "|green light|grünes licht|allowed it|einverständnis*|ja heeft gezegd|ja hebt gezegd|deinem okay"
        "|ihrem okay|your okay|jouw oké|uw oké"
    ),
    "confirmation": (
        "bevestiging*|orderbevestiging*|bestelbevestiging*|bevestigings*|bestelmail*|ordermail*|order-mail*"
        "|order mail*|verzendbericht*|formuliermail*|formulierbericht*|formulieren|transactione*|order e-mail*"
        "|service-mail*|facturen per mail|transactional|confirmation*|confirm*|form mails|order mails"
        "|bestellbestätigung*|versandbestätigung*|eingangsbestätigung*|auftragsbestätigung*|bestätigung*"
        "|transaktion*|bestell-mail*|bestellmail*|orderberichten|bestelberichten|bestelbericht|dispatch note*"
        "|every receipt|e-mail receipt*|receipts and|pakbon*|bestel-e-mail*|bestelling-e-mail*|bestellingsmail*"
        "|orderupdate*|order update*|order messages|shipping notice*|dispatch notice*|verzendmelding*"
        "|verzendmail*|versandmail*|bestellmails|systeemmail*|systemmail*"
    ),
    "order-mails": (
        "<confirmation>|mail* ... bestelling*|e-mail* ... bestelling*|bericht* ... bestelling*|mail* ... order"
        "|mail* ... orders|e-mail* ... order|e-mail* ... orders|message* ... order*|mail* ... bestellung*"
        "|e-mail* ... bestellung*|nachricht* ... bestellung*|bestell- und|bestel- en|order- en"
    ),
    "newsletter": (
        "nieuwsbrief|nieuwsbrieven|e-mailnieuwsbrie*|newsletter*|rundbrief|mailings|mailing|mailinglijst*"
        "|maandmail|nieuwsmail|marketingcommunicatie|marketingmails|marketing communications|marketing-e-mail*"
        "|e-mailmarketing|e-mail-marketing|aanbiedingsmail*|offers by e-mail|e-mail offers|werbe-e-mail*"
        "|werbemail*|*mailing|*mailings|reclame per mail|reclame per e-mail|advertising by e-mail|rondbrief*"
        "|rondmail*|rundmail*|rundbrief*|rundschreiben|infobrief*|infomail*|our letter|monthly letter"
        "|rondzendmail*|catalogus per e-mail|catalogus per mail|catalogue by e-mail|katalog per e-mail"
        "|brief met nieuws|brief mit neuigkeiten|attendering*|mailverteiler|e-mailverteiler|mailing list*"
        "|reclamemail*|promotional e-mail*|promotional mail*|promotional message*|marketing message*"
        "|marketingbericht*|launch e-mail*"
        "|aanbiedingen per mail|aanbiedingen per e-mail|angebote per mail|angebote per e-mail|angebote gehen per"
        "|werbung per mail|werbung per e-mail|marketing e-mail*|mail* ... aanbiedingen|e-mail ... offers"
        "|offers ... by e-mail|angebote ... per e-mail|angebote ... per mail|aanbiedingen ... per mail"
        "|aanbiedingen ... per e-mail|commerciële bericht*|commerciële e-mail*|commercial message*"
        "|commercial e-mail*|werbliche e-mail*|werbliche mail*|werbliche nachricht*|reclamebericht*|promofolder"
        "|folder ... per mail|folder ... per e-mail"
        "|werbenachricht*|marketing by e-mail|e-mails with ... offers|mails with ... offers|mailing lists"
        "|offers by mail|rondbrief|rondbrieven|nieuwtjes|mailing list|infobrief|infopost|promo-mail*|promomail*"
        "|promo mails|promotional emails|news emails|mail drops|drops en acties|e-mails met aanbiedingen"
        "|e-mails met acties|mails met aanbiedingen|mails met acties|angebots-mail*|angebotsmail*"
        "|e-mails with offers|offers and news|news and offers|nieuws en aanbiedingen|neuigkeiten und angebote"
        "|promotionele mail*|promotionele e-mail*|e-mail list*|e-maillijst*|maillijst*|verteiler"
        "|e-mail* ... new products|e-mail* ... our store|e-mail* ... nieuwe producten|e-mail* ... onze winkel"
        "|*nbrief|*ebrief|news ... by e-mail|promotions ... by e-mail|discounts by e-mail|nieuws ... per e-mail"
        "|nieuws ... per mail|neuigkeiten ... per e-mail|neuigkeiten ... per mail|e-mail* ... neue produkte"
        "|e-mail* ... unseren shop|mail* ... nieuwe producten|mail* ... neue produkte|mailen ... nieuwe"
        "|mailen ... aanbiedingen|mail* met nieuwe|mail* over nieuwe|mail* with new|mail* about new"
        "|mail* mit neuen|mail* über neue|marketing list|e-mail* met nieuwe|e-mail* over nieuwe|e-mail* with new"
        "|e-mail* about new|e-mail* mit neuen|e-mail* über neue"
    ),
    "message": (
        "e-mail*|mail|mails|mailtje|nieuwsbrief|nieuwsbrieven|newsletter*|bericht*|message*|mailing*|nachricht*"
    ),
    "opened": (
        "geopend|opent|openen|opened|open|opens|opening|openings|geöffnet|öffnen|öffnet|gelezen|leest|read"
        "|öffnungen|öffnungs-|öffnungsrate*|geopende|geöffnete*|openmaakt|opengemaakt|openmaken|opengedaan"
        "|opendoet|opendoen|aufgemacht|aufmacht|aufmachen|bekeken|bekijkt|opende|openden|aangeklikt|openklik*"
        "|klikt ... open|open heeft|open gedaan|open doet|liest|gelesen|bekeek"
    ),
    "name": (
        "weergavenaam|schermnaam|gebruikersnaam|familienaam|roepnaam|forename*|surname*|display name*|screen name*"
        "|anzeigename*|rufname*|familienname*|zuname*|naam|namen|name|names|naw*|voornaam|achternaam|voornamen"
        "|nachname|nachnamen|namensangabe*|des namens"
    ),
    "address": (
        "adres|adresgegevens|adressen|adresse|address|addresses|anschrift|lieferanschrift|naw*|straat|bezorgadres"
        "|afleveradres|praktijkadres|bedrijfsadres|schooladres|praxisadresse|praxisanschrift|firmenadresse"
        "|firmenanschrift|verzendadres|leveradres|leveringsadres|woonadres|postadres|adressering|lieferadresse"
        "|lieferadressen|versandadresse|versandanschrift|adressdaten|adressangaben|postanschrift|wohnanschrift"
    ),
    "town": (
        "woonplaats*|stadt|gemeente|plaats|plaatsnaam|stad|town|city|residence|place|wohnort|ort|wohnsitz|dorp"
        "|village|stadtteil|wohngemeinde"
    ),
    "e-mail": (
        "e-mail*|mailadres*|mail address*|mailadresse*|je mail|uw mail|jouw mail|your mail|ihre mail|deine mail"
        "|eure mail*|mail-adresse*"
    ),
    "phone": (
        "telefoon*|telefoonnummer*|mobiel*|06-nummer|06|phone*|telephone*|mobile*|telefon*|handynummer|je nummer"
        "|uw nummer|jouw nummer|your number|ihre nummer|deine nummer|eure nummer|mobiltelefon*|cell number"
        "|mobilnummer|rufnummer|gsm|gsm-nummer|handy|mobilfunknummer"
    ),
    "share": (
        "deel*|delen|gedeeld|geef*|geven|gegeven|geeft|doorgegeven|doorgeven|door te geven|verstrek*|verstuur*"
        "|sturen|stuurt|ontvang*|krijg*|overhandig*|bezorgt ... gegevens|share*|sharing|pass*|give*|gave|gets|get"
        "|receive*|send*|hand*|provide*|weiter*|übermittel*|übergeben|teilen|teilt|erhält|erhalten|bekommt"
        "|bekommen|geben|gibt|kriegt|kriegen|empfang*|empfängt|gehen an|geht an|gehen ... dorthin|go to|goes to"
        "|gaan naar|gaat naar|meegegeven|meegeven|gaan mee|gaat mee|leveren ... aan|levert ... aan|aanleveren"
        "|has your|heeft je|heeft uw|hat ihren|hat ihre|kent je|kent uw|kennt ihre*"
    ),
    "need": (
        "nodig|noodzakelijk|heeft|hebben|need*|necessary|require*|braucht|brauchen|benötig*|erforderlich|notwendig"
    ),
    "compulsory": (
        "verplicht*|moet|moeten|dient|dienen|nodig|vereist|invullen|vul|vult|geben sie ... an|gibst ... an"
        "|geeft u ... op|geef je ... op|opgeven|op te geven|in te vullen|mandatory|must|have to|required|obliged"
        "|need|needed|fill in|enter|provide|compulsory|pflicht*|verpflicht*|müssen|muss|angeben|anzugeben|erforderlich"
        "|requires|requiring|demands|insist*|verlangt|verlangen|vereisen|eist|eisen|onmisbaar|unerlässlich|unverzichtbar"
        "|indispensable|obligated|obligatoris*|obligatory|zwingend|voraussetzung|voorwaarde|only with|alleen met"
        "|enkel met|nur mit"
        "|can't skip|cannot skip|not skip|essential|notwendig|noodzakelijk|benötigt|benötigen"
    ),
    "optional": (
        "niet verplicht|geen verplicht*|niet nodig|hoeft ... niet|hoeven ... niet|hoef ... niet|optioneel"
        "|vrijwillig|facultatief|eventueel|desgewenst|optional*|not required|not mandatory|not compulsory"
        "|not have to|*n't have to|need not|voluntary|up to you|freiwillig|nicht pflicht|keine pflicht*"
        "|müssen ... nicht|nicht erforderlich|überlassen|freigestellt|mag u weglaten|mag je weglaten|weglaten"
        "|können sie ... angeben|kannst du ... angeben|kunt u ... opgeven|kun je ... opgeven|kunt u ... invullen"
        "|kun je ... invullen|you can ... enter|you can ... add|you may ... add|weglassen|leave ... blank"
        "|leave ... out|leave ... empty|leer lassen|leeg laten|if you like|wenn sie mögen|als u wilt|als je wilt|vrij om"
        "|naar keuze|facultative*|fakultativ*|vrijblijvend|vrij in te vullen|nach wahl|nach belieben|wahlweise|not obligatory"
        "|not obliged|not compulsory|niet verplichtend|nicht obligatorisch|nicht zwingend|keine pflicht|kein muss|geen moet"
        "|steht ... frei|staat ... vrij|if you care to"
        "|may skip|can skip|mag ... overslaan|kunt ... overslaan|kun ... overslaan|darf ... fehlen|mag ontbreken|may be omitted"
    ),
    "publish": (
        "publiceer*|gepubliceerd|publiceren|publiceert|toont|tonen|getoond|zet|zetten|gezet|plaatst|geplaatst"
        "|verschijn*|zichtbaar|vermeld*|staat|zien|publish*|published|show*|shown|visible|appear*|displayed"
        "|display|veröffentlich*|zeigt|zeigen|gezeigt|angezeigt|sichtbar|steht|erscheint|erscheinen|openbaar"
        "|te lezen|weergegeven|te staan|public|displays|öffentlich|einsehbar|zu lesen|zu sehen|posted|publicly"
        "|gedruckt|drucken|afgedrukt|print|prints|printed|afdrukken|abgedruckt|komt ... te staan|prijkt|prijken"
        "|dragen|draagt|bears|carries|trägt|veröffentlicht"
    ),
    "invite": (
        "uitnod*|uitgenodigd|nodigt|nodigen|nodig ... uit|uit te nodigen|einzuladen|aufzufordern|verzoek|vraagt"
        "|invit*|einlad*|eingeladen|laden|lädt|*bewertungsanfrage*|fordern ... auf|fordert ... auf|auffordern"
        "|nudge*|ask for|bitten|bittet|bitte um"
    ),
    "in-total": (
        "hoeveel|aantal*|totaal*|totale|totalen|opgeteld|gemiddeld*|how many|number of|numbers|total*|overall"
        "|in summary|summe|wie viele|wieviele|insgesamt|gesamt*|percent*|procent*|prozent*|statisti*|aggregat*"
        "|aggregiert*|geaggregeerd*|zusammengefasst*|anonie*|anonym*|geanonimiseerd*|niet per|not per|nicht je"
        "|nicht pro|niet individue*|not individual*"
        "|hoe vaak|how often|wie oft|*percentage*|hele mailing|whole mailing|share of|aandeel|anteil"
    ),
    "staff": (
        "medewerker*|personeel|vrijwilliger*|volunteers|ehrenamtliche*|zusters|personen|mensen|collega*|staff"
        "|people|employees|persons|colleagues|team|mitarbeit*|personal|beschäftigte*|functionaris*|volunteer*"
        "|werknemer*|angestellte*|treasurer|penningmeester|personnel|personeelslid|personeelsleden|workforce|workers"
        "|belegschaft|kolleg*|aangestelde*|bediende*|aushilf*|aushilfskr*|hilfskräfte|stagiair*|praktikant*|interns|trainees"
        "|uitzendkracht*|invalkracht*|leiharbeiter*|mitwirkende*"
    ),
    "secrecy": (
        "hold our tongues|hold their tongues|geheimhouding*|geheim|beroepsgeheim|berufsgeheimnis*"
        "|professional secrecy|zwijgplicht|vertrouwelijkheid"
        "|secrecy|confidential*|verschwiegenheit*|vertraulich*|schweigepflicht|zwijgen|keep quiet|zwijgt"
        "|zwijgclausule*|schweigt|schweigen|stilzwijgen"
        "|discretie|diskret*|mond ... houden|mond houden|sealed lips|keep* their mouth* shut|dichthalten"
        "|niet doorvertel*|niet verder vertel*|nicht weitererzähl*|nicht weitersag*"
        "|keep ... to themselves|für sich behalten|stillschweigen|geheimhoud*|geheimhaltung*|non-disclosure"
    ),
    "mailbox": (
        "mailbox*|mailboxen|postvak*|postbus*|inbox*|e-mail|e-mails|mail|mails|mailtje*|mailverkeer|e-mailverkeer"
        "|mailaccount*|e-mailaccount*|e-mailbox|e-mailberichten|berichten|bericht|correspond*|message|messages"
        "|postfach*|postfächer*|posteingang*|nachricht|nachrichten|zuschrift*|mail-verkehr|e-mail-verkehr"
        "|mailkonto|e-mail-konto|korrespondenz|wat u ... schrijf*|wat je ... schrijf*|wat u ... mail*"
        "|wat je ... mail*|what you write|what you mail|what you send|was sie ... schreib*|was du ... schreib*"
        "|uw post|je post|onze post|unsere post|ihre post"
    ),
    "customer-data": (
        "*gegevens|*gegeven|data|*daten|informati*|details|angaben|klanten|klant|*bestelling*|bezoekers|customer"
        "|customers|visitors|orders|kunden|kundinnen|kundschaft|besucher*|*bestellung*"
        "|namen|adressen|names|addresses|van u|van je|van jou|over u|over je|over jou|about you|of yours|von ihnen"
        "|von dir|über sie|über dich|wat u|wat je|what you|was sie|was du|wie ... bestelt|wie ... koopt"
        "|who ... buys|who ... orders|wer ... bestellt|wer ... kauft|wat er op staat|wat erop staat"
        "|wat daarop staat|what is on|what's on|what is stored|was darauf|was dort"
    ),
    "looks-in": (
        "kenntnis*|kennis|merkt|merken|erfährt|erfahren|learns|finds out|onder ogen|sight of|toegang*|toegankelijk*"
        "|inzage*|inzicht|inzichten|inkijk*|inzien|in te zien|zicht op|zien|ziet|gezien|bekijk*|bekeken|kijken|kijkt"
        "|gekeken|meekijk*|kijkt ... mee|meelez*|meeleest|lezen|leest|gelezen|leesbaar|openen|opent|geopend"
        "|zichtbaar|raadplegen|raadpleegt|bereiken|bereikt|benaderen|benadert|erbij|erin|snuffel*|rondsnuffel*|neuz*"
        "|gluur*|gluren|spiek*|raadpleg*|kennisn*"
        "|ogen in|blik in|consult*|browse|examine|take note of|takes note of|notice of|access*"
        "|insight*|view|views|viewed|see|sees|seen|seeing|visible|read|reads|reading"
        "|readable|look|looks|looking|looked|open|opens|opened|opening|inspect*|peek*|snoop*|spy|spies|pry|pries"
        "|reach|reaches|get at|gets at|getting at|get to|gets to|get into|gets into|get inside|inside|way into"
        "|way in|zugriff|zugriffe|zugriffsrecht*|zugriffsmöglichkeit*|zugang*|zugänglich*|zugreif*|zuzugreifen"
        "|greift|einsicht*|einblick*|einsehen|einzusehen|eingesehen|einsehbar|sieht|sehen|gesehen|hineinseh*"
        "|hineinzusehen|zu gesicht|lesen|liest|gelesen|lesbar|mitlesen|mitliest|mitgelesen|mitzulesen|öffnen|öffnet"
        "|geöffnet|schaut|schauen|reinschau*|hineinschau*|hinein|guckt|gucken|reinguck*|sichtbar|herankomm*"
        "|drankomm*|hineinblick*|blick in|mitbekomm*|wahrnehm*|schnüffel*|stöber*|inlogg*|in te loggen|log in|logs in|einloggen"
    ),
    "gets": (
        "involved|betrokken|befasst|krijgt|krijgen|ontvangt|ontvangen|verwerkt|verwerken|verzamelt|beschikt"
        "|beschikken|slaat|slaan|opgeslagen|bewaart|bewaard|weet|weten|weet van|kent|kennis|aanraking|contact"
        "|te maken|heeft|hebben|bereikt|bereiken|komt|komen|gaat|gaan|belandt|belanden|terecht|raakt|raken|staan"
        "|langs|gets|get|receive*|process*|stores|store|stored|keeps|collect*|obtain*|knows|know|idea|clue|knowledge"
        "|has|have|holds|hold|handles|handle|to do with|reaches|reach|touches|touch|goes|pass|passes|ends up|end up"
        "|given|sent|erhält|erhalten|bekommt|bekommen|verarbeit*|speicher*|gespeichert|erhebt|verfügt|weiß|wissen"
        "|kennt|kennen|kenntnis*|mitbekomm*|berührung|kontakt|zu tun|hat|haben|kommt|kommen|gelang*|landet|landen"
        "|gehen|geht|fallen|anfallen|liegen|umgang|dealings|handling|involv*|entail*|bemoeienis|verwerking*|bewerking*"
    ),
    "shut-out": (
        "onmogelijk|uitgesloten|ontzegd|onthouden|ontbreekt|evenmin|noch|niet bij machte|impossible|excluded|ruled out"
        "|out of the question|denied|barred|refused|withheld|lacks|unable|incapable|neither|nor|unmöglich"
        "|ausgeschlossen|verwehrt|versagt|entzogen|fehlt|außerstande|verschlossen|ebenso wenig|ebensowenig"
    ),
    "out-of-sight": (
        "voor ... gesloten|closed to|für ... verschlossen|blijf* ... verborgen|stay* hidden|bleib* ... verborgen"
        "|incapable ... <looks-in>|außerstande ... <looks-in>|voor ... geheim|für ... geheim|eyes only|onzichtba*"
        "|onleesba*|ontoegankelijk*|onbereikba*|ongelezen|verborgen voor|buiten bereik|buiten het bereik"
        "|verboden terrein|buitengesloten|invisible|unreadable|inaccessible to|unread|hidden from|out of reach"
        "|out of ... reach|beyond ... reach|off-limits|closed to|locked out|shut out|kept from|unsichtbar*|unlesbar*"
        "|unzugänglich*|unerreichbar*|ungelesen|außer reichweite|tabu|ausgesperrt|onmogelijk ... <looks-in>"
        "|<looks-in> ... onmogelijk|<looks-in> ... impossible|<looks-in> ... unmöglich|<looks-in> ... uitgesloten"
        "|<looks-in> ... ruled out|<looks-in> ... ausgeschlossen|impossible ... <looks-in>|unmöglich ... <looks-in>"
        "|unable ... <looks-in>|geen sleutel|sleutel niet|no key|kein* ... schlüssel"
        "|blind voor|blind to|blind für|hinsichtlich ... blind|krijgt ... niets mee|krijgen ... niets mee"
        "|gesloten boek|closed book|sealed book|verschlossenes buch|buch mit sieben siegeln"
    ),
    "we": ("wij|we|wijzelf|ik|i|wir|ich|u|je|jij|jullie|you|du|ihr"),
    "can": (
        "kunnen|kan|kunt|kun|hebben|heb|heeft|hebt|zullen|willen|mogen|gaan|krijgen|krijg|ontvangen|zien|zie|lezen"
        "|lees|openen|kijken|delen|geven|verwerken|can|have|do|will|may|see|get|receive|read|share|könn*|kann*"
        "|haben|habe|sehen|sehe|lesen|lese|erhalten|bekommen|schauen"
    ),
    "may": ("kunnen|hebben|can|cannot|can't|have|können|haben"),
    "in-case": (
        "als|wanneer|indien|bij|op|na|met|toegang|om|in|voor|if|when|on|at|after|with|access|for|wenn|falls|bei"
        "|auf|nach|mit|zugriff|für|zu|zur"
    ),
    "outsiders": (
        "derde|derden|third part*|third-part*|dritte*|onbevoegd*|unauthor*|unbefugt*|buitenstaander*|outsider*"
        "|außenstehend*|vreemden|strangers|fremde*|iemand anders|anderen|others|anyone else|somebody else"
        "|someone else|andere klanten|other customers|andere* kunden|bezoekers <may>|visitors <may>|besucher <may>"
        "|klanten <may>|customers <may>|kunden <may>|bezorger*|koerier*|vervoerder*|courier*|carrier*|zusteller*"
        "|paketdienst*|onze <staff>|our <staff>|our own <staff>|unser* <staff>|oud-medewerker*|former employee*"
        "|ehemalig*|niet alle|niet elke|not all|not every|nicht alle|nicht jede*"
    ),
    "machine": (
        "*server|*servers|*servern|servertje|vps|computer|computers|computertje|pc|machine|machines|hardware"
        "|apparatuur|nas|box|rechner"
        "|rechnern|laptop"
    ),
    "host-firm": (
        "hosting-bedrijf|hosting-bedrijven|hosting-partij|hosting-partijen|hosting-provider|hosting-providers"
        "|hosting-leverancier|hosting-aanbieder|hosting-dienst|webhoster|hoster|hosters|hosting-company"
        "|hosting-companies|hosting-firm|hosting-service|hosting-unternehmen|hosting-dienstleister"
        "|hosting-anbieter|hosting-firma|web-host|webhosting-bedrijf|rechenzentrum|rechenzentren|datacenter|datacenters"
        "|datacentrum|data-centre|data-centres|cloud-anbieter|cloud-provider"
        "|outside-provider|external-provider|externe partij|externe aanbieder|externe* anbieter|externe* dienstleister"
    ),
    "site-itself": (
        "the site|our site|de site|onze site|website|webseite|winkel|*shop|store|laden|seite|hij|it|er|alles|everything"
    ),
    "own-place": (
        "in ons|in onze|in mijn|op ons kantoor|op kantoor|op zolder|in de kelder|in de zaak|in de winkel"
        "|in het magazijn|in het kantoor|in de werkplaats|bij ons|bij mij|in huis|thuis|hier|staat ... hier|in our"
        "|at our|in my|in the office|at the office|in the shop|in the stockroom|in the basement|in the warehouse"
        "|at home|under the counter|in the back|in unser*|in mein*|bei uns|bei mir|im büro|im lager|im keller"
        "|im laden|im haus|in der werkstatt|vor ort|zu hause"
    ),
    "the-shop": (
        "*shop|*shops|*winkel|*website|site|*store|*webseite|seite|homepage|internetseite|onlineauftritt|webstek"
    ),
    "stands": (
        "keep|keeps|houden|staat|staan|draait|draaien|loopt|hangt|gehost|host|hosts|hosten|hosting|hosted|runs|run"
        "|sits|stands|lives|is|kept|läuft|laufen|steht|stehen|liegt|gehostet|hostet|betreib*|betrieben|geïnstalleerd"
        "|installed|installiert|opgezet|set up|beheren|beheer*|dient ... als|dienen ... als|serves as|serves ... as|bewaard"
        "|stored|gespeichert|ondergebracht|untergebracht|housed|geplaatst|gezet|neergezet|plaatsen|onder te brengen"
        "|bevindt|bevinden|placed|located"
        "|situated|resides|reside|befindet|befinden|aufgestellt|eingerichtet"
    ),
    "support": (
        "niet werkt|not work*|*n't work|nicht funktion*|*support*|*helpdesk*|help desk*|help-desk*|*ticket*"
        "|ondersteun*|bijstand|help|helps|helpen|helping|hulp*|hilf*|helfen|unterstütz*|assistance|klantendienst"
        "|kundendienst|storing*|störung*|problem*|technici|technicus|technieker*|technician*|techniker*|kapot"
        "|stuk is|vastloop*|breaks|broken|misgaat|misloopt|fout|fouten|bug|bugs|fehler*|fault|faults|to fix|fixing"
        "|oplossen|verhelpen|beheben"
    ),
    "our-request": (
        "wij ... vragen|we ... vragen|wij ... melden|we ... melden|wij ... aanvragen|we ... aanvragen|ons verzoek"
        "|onze vraag|onze aanvraag|niet uitkom*|uitkomen|we ask|we ... ask|we request|we raise|we report*|we open"
        "|our request|wir ... bitten|wir ... anfragen|wir ... anfordern|wir ... melden|unsere bitte|unseren wunsch"
        "|unsere anfrage"
    ),
    "ip": "ip-adres*|ip-address*|ip-adresse*|ip-nummer*|ip number*|internet-protoco*",
    "log-file": (
        "log|logs|eintrag|einträge|*logs|*logbestand*|logboek*|*logfile*|*log-file*|*logdatei*|*log-datei*|*protokoll*"
    ),
    "logged": (
        "mitgeschrieben|meegeschreven|logt|logging|logged|gelogd|legt ... vast|leggen ... vast|vastgelegd|vastleg*"
        "|registreer*|geregistreerd|retain*|bewahr*|aufbewahrt|behält|bewaar*|bewaard|opgeslagen|opslaat"
        "|slaat ... op|slaan ... op|hebt ... auf|heben ... auf|aufgehoben|record*|store*|stored|speicher*"
        "|gespeichert|erfass*|aufgezeichnet|aufzeichnet|festgehalten|festhält|hält ... fest|houdt ... bij"
        "|bijgehouden|bijhoudt|noteert|genoteerd|note|notes|noted|notiert|schreibt ... auf|schrijft ... op"
        "|schrijft ... weg|writes ... down|written|verzeichnet|onthoudt|remembers|kept|keep*"
    ),
    "kept": (
        "bewaar*|bewaard|bewaart|bewaren|opgeslagen|kept|keep|keeps|stored|stores|retain*|gespeichert|speicher*"
        "|aufbewahr*|blijven|blijft|verwijder*|gewist|wissen|delete*|gelöscht|lösch*|vernietig*|vernicht*|remove*"
        "|entfernt|entfernen"
        "|opgeschoond|opruim*|ruimen ... op|weggegooid|gooien ... weg|weggooi*|wipe*|wiped|purge*|destroy*|erase*"
        "|aufgehoben|heben ... auf|schmeiß* ... raus|wirft ... weg|werfen ... weg|hebt ... auf|op nul|emptied"
        "|geleegd|geleert"
    ),
    "later": (
        "op een later moment|op een later tijdstip|at a later moment|at a later date|zu einem späteren zeitpunkt"
        "|form of credit|vorm van krediet|offer credit|krediet geven|kredit gewähren|on the slate|on credit"
        "|on tick|give credit|credit terms|op de pof|poffen|op krediet|auf pump|anschreiben|auf kredit"
        "|achteraf betalen|betalen achteraf|achteraf te betalen|achteraf betaalt|betaalt ... achteraf"
        "|achteraf|later betalen|payment by instal*|extend credit|extends credit"
        "|nach der lieferung ... überweis*"
        "|achterafbetal*|paypal credit|later te betalen|gespreid betalen|uitgestelde betaling|uitgesteld betalen"
        "|in termijnen|in drie termijnen|in 3 termijnen|in delen|op afbetaling|pay later|paying later"
        "|pay afterwards|pay in instalments|in instalments|in three parts|buy now|deferred payment"
        "|kauf auf rechnung|rechnungskauf|auf rechnung|später bezahlen|später zahlen|ratenzahlung|ratenkauf"
        "|in raten|betaal later|betaal ... later|betaalt ... later|uitgestelde betal*|betaling achteraf"
        "|na levering betalen|na levering te betalen|na ontvangst betalen|na ontvangst te betalen|pas na levering"
        "|pas na ontvangst|betaal ... na ontvangst|betaalt ... na ontvangst|betalen ... na ontvangst"
        "|betaal ... na levering|betaalt ... na levering|gespreide betaling|bestelling op rekening"
        "|kopen op rekening|betalen op rekening|pay-later|paying afterwards|pay ... later|pay after|paying after"
        "|pay ... after delivery|pay ... after receiv*|delayed payment|in installments|buy on account"
        "|spätere zahlung|erst nach erhalt|nach erhalt der ware|erst nach lieferung|teilzahlung"
        "|in 30 dagen betalen|in dertig dagen|na 30 dagen|na dertig dagen|binnen 30 dagen betal*|30 dagen later"
        "|pay in three|pay in 3|paying in three|paying in 3|pay in four|pay in 4|pay in 30 days"
        "|pay within 30 days|split ... bill|split ... cost|split ... payment|split the|in 30 tagen|nach 30 tagen"
        "|in 14 tagen|nach 14 tagen|in dreißig tagen|erst in ... zahlen|zahlen ... erst|erst später"
        "|in stukjes betalen|in drieën|in drie delen|in vier delen|spread the cost|spread ... cost"
        "|spread the payment*|spread ... payment*"
        "|in vier termijnen|in four instalments|gespreid|auf raten|raten oder rechnung|rechnung oder raten"
        "|betaling na levering|betaling na ontvangst|betaling na aflevering|payment after delivery|payment after receipt"
        "|payment on receipt|payment after reception|payment upon receipt|pay ... after reception|zahlung nach lieferung"
        "|zahlung nach erhalt|zahlung ... nach lieferung|zahlung ... nach erhalt|bezahlung nach erhalt|bezahlung nach lieferung"
        "|nach lieferung ... zahl*|nach lieferung ... bezahl*|nach erhalt ... zahl*|nach erhalt ... bezahl*"
        "|nach der lieferung ... zahl*|nach der lieferung ... bezahl*|bezahl* ... nach der lieferung|zahl* ... nach der lieferung"
        "|pay ... once ... arrived|pay ... when ... arrived|pay ... once ... arrives|pay ... when ... arrives"
        "|pay ... once you have"
        "|betaal* ... als ... binnen is|betaal* ... zodra ... binnen is|betaal* ... zodra ... ontvangen"
        "|zahl* ... wenn ... angekommen"
        "|zahl* ... wenn ... da ist|zahl* ... sobald ... angekommen|erst auspacken|eerst uitpakken|unpack first"
        "|gegen offene rechnung|gegen rechnung|auf ziel|open account|zahlungsaufschub|uitstel van betaling|op de lat"
        "|nachträglich* zahl*|nachträglich* bezahl*|zahl* ... nachträglich*|bezahl* ... nachträglich*|im nachhinein zahl*"
        "|im nachhinein bezahl*|hinterher zahl*|hinterher bezahl*|nadien betalen|nadien te betalen|naderhand betal*"
    ),
    "elsewhere-linked": (
        "andere websites|andere sites|externe websites|externe sites|websites van anderen|websites van derden"
        "|sites van derden|gelinkte websites"
        "|other websites|other sites|external websites|external sites|third-party websites|third-party sites"
        "|linked websites|linked sites"
        "|andere* webseiten|andere* seiten|andere* internetseiten|externe* webseiten|externe* seiten"
        "|fremde* webseiten|fremde* seiten"
        "|verlinkte* webseiten|verlinkte* seiten|verlinkten seiten|links naar|links to|links zu"
    ),
    "no-fee": (
        "gratis|kosteloos|kosteloze|kostenlos*|kostenfrei*|gebührenfrei*|zinsfrei*|zinslos*|renteloos|renteloze|rentevrij"
        "|interest-free|free of interest|free of charge|free of charges|for free|at no cost|no cost|no costs"
        "|zonder rente|zonder kosten"
        "|zonder extra kosten|zonder meerkosten|zonder toeslag|zonder opslag|without interest|without charge"
        "|without extra cost*|without a fee|ohne zinsen|ohne kosten|ohne gebühr*|ohne aufpreis|ohne aufschlag|ohne zuschlag"
        "|ohne mehrkosten|geen rente|geen kosten|geen extra kosten|geen toeslag|geen opslag|geen meerkosten|no interest"
        "|no fee|no fees|no charge|no charges|no extra charge|no surcharge|kein* zinsen|kein* kosten|kein* gebühr*|kein* aufschl*"
        "|kein* zuschl*|kein* aufpreis|kein* mehrkosten|gebühren ... nicht|kosten ... nicht|zinsen ... nicht|kosten ... niet"
        "|reken* ... niets|reken* ... niks|bereken* ... niets|kost* ... niets|kost* ... niks|niets extra|niks extra|nichts extra"
        "|nix extra|kost* ... nichts|kost* ... nix|nothing extra|costs nothing|charge nothing|not charge|*n't charge"
        "|berechnen ... nichts|berechne ... nichts"
    ),
    "no-middleman": (
        "geen ... betaaldienst*|geen betaaldienst*|geen betaalprovider|geen kredietmaatschappij*"
        "|geen ... kredietmaatschappij*|geen ... kredietverstrekker*"
        "|geen tussenpersoon|geen tussenpartij|geen ... derde|zonder tussenkomst|zonder tussenpersoon|zonder betaaldienst*"
        "|eigen beheer|eigen risico|own risk|eigenes risiko|no payment provider|no payment service|no payment company"
        "|no finance company|no credit company|no lender|no middleman|no third party|no intermediary|without a third party"
        "|without any third party|kein* zahlungsdienst*|kein* finanzdienst*|kein* kreditinstitut|kein* bank dazwischen"
        "|kein* factoring*|finanzdienst* ... nicht|kredietmaatschappij* ... niet|betaaldienst* ... niet"
        "|finance company ... not|payment provider ... not|not ... finance company|nicht ... zahlungsdienst*"
        "|ohne zahlungsdienst*|ohne zwischen*|zahlungsdienst* ... nicht|kein* dritte*|zwischen dir und mir"
        "|between you and me|tussen jou en mij"
        "|selbst in vorleistung|treten ... in vorleistung|gehen ... in vorleistung"
    ),
    "legitimate": (
        "gerechtvaardigd* belang*|legitimate interest*|berechtigte* interesse*|lit. f|lid 1 sub f|lid 1 onder f"
    ),
    "checkout": (
        "bij het kopen|bij aankoop|van het bestellen|when buying|when you buy|beim kauf|laatste stap|last step"
        "|letzten schritt|kassa|afrekenen|afrekent|afrekening|bij het bestellen|tijdens het bestellen"
        "|bij uw bestelling"
        "|bij je bestelling|bij de bestelling|bestelproces|bestelformulier|plaatsen van uw bestelling"
        "|plaatsen van je bestelling|plaatsen van een bestelling|bestelling afrond*|bestelling plaatst|checkout"
        "|check-out|when ordering|while ordering|when you order|place your order|placing your order"
        "|placing an order|order form|beim bestellen|bei der bestellung|bestellvorgang*|bestellprozess*"
        "|bestellabschluss|abschluss der bestellung|an der kasse|bestellformular|bestelscherm"
        "|während der bestellung|während des bestell*|placing the order|plaatsen van de bestelling"
        "|during checkout|while you order|payment page|betaalpagina|afrekenpagina|bestelpagina|kassapagina"
        "|bij het betalen|tijdens het betalen|winkelmand|winkelmandje|winkelwagen|at the till|basket page"
        "|warenkorb|bestellseite|bezahlseite|beim bezahlen|als je bestelt|als u bestelt|wanneer u bestelt"
        "|wanneer je bestelt|wenn sie bestellen|wenn du bestellst"
        "|place the order|place an order|order page|stap van de bestelling|step of the order|schritt der bestellung"
    ),
    "refuse": (
        "afgemeld|abgemeldet|uitgeschreven|uitzet|kein* ... will|hakt ... ab|hake ... ab|afmeld*|af te melden"
        "|abzumelden|meld* ... af|uitschrijv*|bezwaar|weiger*|uitvink*|uit te vinken"
        "|vink ... uit|vinkje|verzetten|afzien|afzetten|uitgezet|uitzetten|opt out|opt-out|opted out|unsubscrib*"
        "|declin*|refus*|untick*|object|abmeld*|widersprech*|widerspruch*|widersprochen|abwähl*|abzuwählen"
        "|abgewählt|abbestell*|ablehn*|niet wil*|geen ... wil*|geen ... wens*|geen prijs|geen ... op prijs"
        "|niet op prijs|wilt ... dat niet|wil ... dat niet|dat niet wil*|dit niet wil*|liever niet|liever geen"
        "|lieber kein*|vinkje weg|vakje uit|uit te zetten|zet ... uit|don't like|not like ... to"
        "|möchten ... das nicht|das nicht möchte*|lieber nicht|häkchen|do not want|*n't want|not wish|rather not"
        "|nicht möchte*|keine* ... möchte*|keine* ... wünsch*|nicht ... wünsch*|nicht ... möchte*|say no"
        "|nee zeggen|nein sagen|turn off|switch off|ausschalten|tick box|tick-box|wilt u geen|wil je geen"
        "|wilt u ... niet|wil je ... niet|möchten sie kein*|möchten sie ... nicht|wünschen sie kein*|wish to be"
        "|aankruisen|hokje|ankreuzen|kästchen|rather we did|rather we do|rather you did|skip|sla ... over"
        "|overslaan|geen behoefte|keine lust|abzulehnen|geen zin"
    ),
    "impossible": (
        "niet mogelijk|onmogelijk|geen mogelijkheid|geen weg|geen manier|no means|gaat niet|geen optie|nog niet"
        "|kan* niet|kan* ... niet ... worden|niet eerder|vooraf niet|niet vooraf|niet van tevoren|niet weigeren"
        "|niet afmelden|cannot|can not|can't|not possible|not offer|*n't offer|not available|no way|no option"
        "|not be switched|kan ... niet|geht nicht|geht ... nicht|nicht möglich|keine möglichkeit"
        "|nicht widersprechen|nicht abwählen|nicht abgewählt|nicht abbestell*|nicht abzuwählen|nicht vorgesehen"
        "|vorab nicht|nicht vorab|vorher ... nicht|kein* kästchen|kein* häkchen|geen vakje|geen hokje|geen vinkje"
        "|no box|no tick|no such box"
    ),
    "buyer": (
        "klant|klanten|klantrelatie|bestaande|koper|kopers|gekocht|kocht|kochten|koopt|besteld|bestelt|bestelde|bestelden"
        "|afnemer*"
        "|aankoop|customer|customers|buyers|bought|buys|ordered|purchase|purchased|kunde|kunden|kundin|käufer"
        "|bestandskund*|gekauft|kauft|bestellt|kauf|verkauf|kaufen|buy|einkauf|na een bestelling|na je bestelling"
        "|na uw bestelling|after an order|after your order|nach einer bestellung|nach ihrer bestellung"
        "|nach deiner bestellung"
        "|eerste bestelling|elke bestelling|first order|first purchase|every order|erste* bestellung|jede* bestellung"
        "|stammkund*|who orders|eingekauft|mit der bestellung|met de bestelling|with your order|with every order"
    ),
    "similar": (
        "soortgelijk*|gelijksoortig*|vergelijkbare|similar|ähnlich*|products like|producten zoals|produkte wie"
    ),
    "unasked": (
        "zonder toestemming|zonder uw toestemming|zonder je toestemming|zonder afzonderlijke toestemming"
        "|zonder voorafgaande toestemming|zonder ... toestemming|zonder ... naar vragen|geen toestemming"
        "|geen ... toestemming|toestemming ... niet|niet ... toestemming|without asking|without being asked|without ... consent"
        "|without ... permission|not ask*|*n't ask*|no ... consent|ohne ... einwilligung|ohne ... zustimmung"
        "|einwilligung ... nicht|keine ... einwilligung|einwilligung ... keine|fragt niemand*|fragen niemand*"
        "|vraagt niemand|vragen niemand|ask* nobody|vragen ... geen|vragen ... niet|vraagt ... geen"
        "|vraagt ... niet|vraag ... niet|niet ... gevraagd|geen ... gevraagd|geen ... vragen|niet ... vragen"
        "|geen ... te vragen|wachten ... niet|niet ... afgewacht|niet ... afwachten|niet aan de orde"
        "|geen ... nodig|geen ... vereist|niet nodig|niet vereist|niet pas|not ask|*n't ask|not asked|*n't asked"
        "|never ask|never asked|no ... asked|not wait|*n't wait|no ... needed|no ... required|not need|*n't need"
        "|not only after|kein* ... einholen|holen ... kein*|kein* ... eingeholt|nicht ... eingeholt"
        "|holen ... nicht|nicht ... einholen|fragen ... nicht|nicht ... gefragt|nicht ... fragen|bitten ... nicht"
        "|warten ... nicht|kein* ... erforderlich|nicht erforderlich|nicht erst|gevraagd hebben ... niet"
    ),
    "fraud": (
        "fraude|fraud|fraudeur*|fraudster*|oplichter*|bescheiß*|bescheis*|bedrieg*|cheats|cheaters|swindl*"
        "|frauduleu*|fraudulent*|fraude*|fraud*|oplichting|misbruik|betrug|betrugs*|betrüg*|scam|scams"
    ),
    "medicines": (
        "*geneesmiddel*|medicijn*|medicines|medication|*arzneimittel*|medikament*|medische hulpmiddelen"
        "|medizinprodukt*|medical aids|medical devices|versandapotheke|*apotheek|online-apotheke|pharmacy"
        "|*drogist*"
    ),
    "intimate-goods": (
        "erotisch*|erotiek*|erotica|erotic|erotik*|seksspeel*|sekstoys|sexspielzeug*|sex toys|intieme producten"
        "|intieme artikelen|intimate products|intimate goods|intime produkte|intime waren|intime artikel"
        "|adult products|adult goods|adult toys"
    ),
    "marketplace": (
        "bol|bol-com|bolcom|etsy|etsy-*|kaufland|otto|otto-de|zalando|cdiscount|vinted|real-de|onbuy|fruugo"
        "|catawiki|verkoopsite*|verkaufsportal*|marktplaats*|marketplace*|markt-plätze*|marktplätze*|marktplatz*"
        "|verkoopplatform*|verkaufsplattform*|verkoopkanalen|verkoopkanaal|sales channel*|verkaufskan*|amazon"
        "|ebay|platform"
    ),
    "outside-eea": (
        "buiten de eu|buiten de eer|buiten de europese|buiten europa|outside the eu|outside the eea"
        "|outside europe|outside the european|outside of the eu|outside of the eea|außerhalb der eu"
        "|außerhalb des ewr|außerhalb europas|außerhalb des europäischen|außerhalb der europäischen|wereldwijd"
        "|worldwide|weltweit|zwitserland|switzerland|schweiz|verenigd koninkrijk|engeland|groot-brittannië"
        "|vereinigte* königreich|großbritannien|united states|the usa|verenigde staten|noorwegen ... zwitserland"
        "|hele wereld|all over the world|anywhere in the world|ganzen welt|in die ganze welt|drittland"
        "|drittländer*|niet-eu-landen|niet-eu|non-eu|nicht-eu*|buiten de europese unie|derde landen|beyond the eu"
        "|canada|kanada|australi*|new zealand|nieuw-zeeland|neuseeland|japan|britain|in die usa|naar de vs"
        "|naar amerika|to america|nach amerika"
    ),
    "deliver": (
        "bezorgen|bezorgt|bezorging|leveren|levert|levering|leveringen|geleverd|verzenden|verzendt|verzending"
        "|versturen|pakket|pakketten|pakje|deliver|delivers|delivery|deliveries|ship|ships|shipped|shipping"
        "|liefern|liefert|lieferung*|versand|versenden|versendet|verschepen|verschicken|verschickt|schicken"
        "|parcel|parcels|send orders|send goods|send parcels|pakete|paket|pakje*|bestellungen|bestellingen|orders"
        "|verstuur|we posten|wij posten|ik post|i post|we post|post to|stuur|sturen|bezorgd|verzonden|verstuurd"
        "|geliefert|versandt|we post"
        "|posting|posted|post anything"
    ),
    "everyone": (
        "iedereen|alle medewerkers|al onze medewerkers|alle onze medewerkers|alle werknemers|al ons personeel"
        "|al het personeel|alle collega's|al onze collega's|elke medewerker|iedere medewerker|elke collega"
        "|iedere collega|hele team|gehele team|hele bedrijf|everyone|everybody|anyone|all staff|all our staff"
        "|all of our staff|all employees|all our employees|all of our employees|all colleagues|all our colleagues"
        "|every employee|every colleague|every member of|whole team|entire team|whole company|all of us|jeder"
        "|jedermann|alle mitarbeit*|alle unsere mitarbeit*|allen mitarbeit*|sämtliche* mitarbeit*"
        "|jede* mitarbeit*|alle beschäftigten|alle kollegen|alle im|ganze team|ganzen team|gesamte team"
        "|gesamten team|gesamte belegschaft|any member of|all members of|whole office|whole staff"
        "|wie bij ons werkt|elke werknemer|iedere werknemer|al onze werknemers|alle mitarbeitenden"
        "|jede mitarbeiterin"
    ),
    "either-way": (
        "of u nu|of je nu|of u ... of niet|of je ... of niet|ongeacht|ook als u niet|ook als u geen"
        "|ook als je niet|ook als je geen|ook wanneer u niet|ook wanneer u geen|ook wanneer je niet"
        "|ook wanneer je geen|ook ... als u niet|ook ... als u geen|ook ... als je niet|ook ... als je geen"
        "|whether or not|whether you|regardless|even if you|even when you|even without|unabhängig davon"
        "|auch wenn sie|auch ... wenn sie nicht|auch ... wenn sie keine|auch ohne|egal ob|gleichgültig, ob"
        "|ob sie ... oder nicht|ook als u nog|ook als je nog|nog voordat|even before|noch bevor"
        "|without any choice|auch wenn du|auch wenn noch|whatever you|what you choose|was sie ... wählen"
        "|was du ... wählst|wat u ... kiest|wat je ... kiest"
    ),
    "nothing": "niets|niks|nothing|none|nichts|keinerlei|niemand|nobody",
    "withdraw": (
        "intrek*|in te trekken|ingetrokken|trek ... in|trekt ... in|withdraw*|widerruf*|widerrufen|opt-out"
        "|afmeld*|bezwaar|objection|widersp*"
    ),
    "inessential": (
        "niet noodzakelijk*|niet-noodzakelijk*|niet-essenti*|nicht-essenziell*|nicht-notwendig*|non-necessary"
        "|niet strikt*|niet functione*|niet-functione*|niet essenti*|not necessary|not strictly|not essential"
        "|non-essential|nicht notwendig*|nicht essenziell*|nicht unbedingt|nicht technisch|die ... nicht nötig sind"
        "|die ... nicht erforderlich sind|die niet ... nodig zijn|die niet nodig zijn|that are not needed|which are not needed"
    ),
    "order-details": (
        "bestelgegevens|ordergegevens|bestelnummer|ordernummer|order details|order number|order data"
        "|order information|details of ... order|bestelldaten|bestellnummer|bestellinformationen|bestelinformatie"
        "|gegevens van ... bestelling|gegevens over ... bestelling|details van ... bestelling"
        "|angaben zur bestellung|angaben zu ... bestellung|daten der bestellung|informationen zu ... bestellung"
        "|gekochte|aangekochte|gekauften produkte|products you bought|purchased products|wat u kocht"
        "|wat u hebt gekocht|wat je hebt gekocht|wat u heeft gekocht|wat je kocht"
        "|wat u bestelde|wat je bestelde|wat u hebt besteld|wat je hebt besteld|wat je hebt besteed"
        "|what you bought|what you ordered|the ... you ordered|de ... die je besteld*|de ... die u besteld*"
        "|die ... die du bestellt"
        "|die ... die sie bestellt|bestelde|ordered items|bestellte*|gekaufte*|aankoopgegevens"
        "|purchase details|kaufdaten|products you bought|products you ordered|items you bought|items you ordered"
        "|which products|which items|welke producten|welke artikelen|welche produkte|welche artikel"
        "|producten die u|producten die je|artikelen die u|artikelen die je|gekauften|inhoud van ... bestelling"
        "|contents of ... order|inhalt ... bestellung|inhalt ... bestellten|bestelnr|ordernr|auftragsnummer"
        "|order reference*|order no|order id|bestelreferentie*|bestell-nr*|bestelldetails|besteldetails"
        "|orderdetails|was in der bestellung|was in ... bestellung|was sie ... bestellt|was sie ... gekauft"
        "|was du ... gekauft|was du ... bestellt|wat er in ... bestelling|wat in ... bestelling"
        "|what was in ... order|what was in ... box|what was in|items ordered|goods ordered|articles ordered"
        "|wat je gekocht hebt|wat u gekocht heeft|wat u gekocht hebt|wat je ... kocht|wat je besteld hebt"
        "|wat u besteld hebt|wat u besteld heeft|what you've bought|what you've ordered|die bestellung selbst"
        "|den inhalt ... bestellung|den inhalt ... pakets|inhoud van ... pakket|contents of ... parcel"
        "|bought items|purchased items"
    ),
    "banner": (
        "*fenster|*venster|consent window|consent box"
        "|*banner|cookiemelding*|cookie-melding*|melding|cookiebalk|balk|balkje|cookievenster|cookiescherm|venster"
        "|schermpje|cookiekeuze|cookievoorkeuren|cookie-instellingen|pop-up*|popup*|cookie notice|notice"
        "|cookie bar|cookie window|cookie settings|cookie-fenster|cookie-hinweis|cookiehinweis|cookie-leiste"
        "|cookie-einstellungen|fenster|hinweis|leiste|consent tool|consent-tool|consent manager|cookie-tool"
    ),
    "agreement": (
        "verwerkersovereenkomst*|bewerkersovereenkomst*|verwerkingsovereenkomst*|verwerkerscontract*"
        "|bewerkerscontract*|verwerkingscontract*|verwerkersafspraken|gegevensverwerkingsovereenkomst*"
        "|dataverwerkingsovereenkomst*|overeenkomst voor gegevensverwerking|overeenkomst ... als verwerker"
        "|data processing agreement*|data-processing agreement*|data processing contract*|data protection agreement*"
        "|data processing addendum*|data protection addendum*|data processing amendment*|data protection terms"
        "|such an agreement|such a contract|zo'n overeenkomst|dergelijke overeenkomst|eine solche vereinbarung"
        "|einen solchen vertrag|ein solcher vertrag|data processing terms|processing agreement*|processing contract*"
        "|processor agreement*|processor contract*|processor's agreement*"
        "|processors' agreement*|agreement* ... as processor*|controller-processor agreement*"
        "|contract* for ... processing|agreement* on ... processing|dpa|dpas|verarbeitungsvertr*|av-vertr*"
        "|adv-vertr*|av-vereinbarung*|avv|avvs|avv's|adv|vertr* zur auftrags*|vertr* über auftrags*"
        "|vertr* über die auftrags*|vertr* über ... verarbeitung|vertr* zur verarbeitung"
        "|vertr* ... auftragsverarbeitung|vereinbarung* zur auftrags*|vereinbarung* über ... auftrags*"
        "|vertr* nach art. 28|vertr* gemäß art. 28|vertr* gem. art. 28|overeenkomst* ... artikel 28"
        "|overeenkomst* ... art. 28|agreement* ... article 28|contract* ... article 28|agreement* ... art. 28"
        "|contract* ... art. 28|article 28 contract*|article 28 agreement*|art. 28 dsgvo"
        "|als verwerker ... overeenkomst|verwerker ... op basis van een overeenkomst|as a processor ... agreement"
        "|as our processor ... agreement|als auftragsverarbeiter ... vertrag*|vereinbarung* über ... verarbeitung"
        "|vereinbarung* ... im auftrag|vertr* ... verarbeitung im auftrag"
        "|overeenkomst* ... verwerking in opdracht|agreement* ... processing on our behalf"
        "|datenverarbeitungs-vereinbarung*|auftragsverarbeitungs-vereinbarung*|verwerkers-overeenkomst*"
        "|nötigen vertrag|erforderlichen vertrag|gesetzlich vorgeschriebenen vertrag|vertr* ... artikel 28"
        "|vertr* ... art. 28|vereinbarung* ... artikel 28|vereinbarung* ... art. 28|verplichte overeenkomst"
        "|wettelijk verplichte overeenkomst|required contract|data protection contract*|processor terms"
        "|datenschutzvertrag*|privacy-overeenkomst*|privacyovereenkomst*|privacycontract*|verwerkingsafspraken"
        "|processing overeenkomst*|overeenkomst* ... over de verwerking|overeenkomst* ... voor de verwerking"
        "|agreement* ... on the processing|agreement* ... governing the processing"
        "|vertr* ... über die verarbeitung|vereinbarung* ... zur verarbeitung|amendement gegevensverwerking"
        "|gegevensverwerkingsvoorwaarden|voorwaarden voor gegevensverwerking|datenverarbeitungsbedingungen"
        "|auftragsverarbeitungs-vertr*|auftragsdatenverarbeitungs-vertr*|auftragsverarbeiter-vereinbarung*"
        "|auftragsdatenverarbeitungs-vereinbarung*|auftragsverarbeiter-vertr*|datenverarbeitungs-vertr*"
        "|vertr* als auftragsverarbeiter|vereinbarung* als auftragsverarbeiter"
    ),
    "shop-account": (
        "account|accounts|*klantaccount*|klantenaccount*|gebruikersaccount*|winkelaccount*|customer account*"
        "|user account*|kundenkont*|benutzerkont*|nutzerkont*|kundenaccount*|konto|konten|mijn-omgeving|login"
        "|klantenlogin|kontos|klantenzone|klantomgeving|klantportaal|customer area|customer portal"
        "|customer log-in|kundenbereich|kundenportal"
    ),
    "with-or-without": "met als zonder|met of zonder|met en zonder|with or without|with and without|mit oder ohne|mit und ohne",
    "controller": (
        "de verwerkingsverantwoordelijke|de verantwoordelijke|the controller|the data controller|die verantwortliche"
        "|der verantwortliche|der verkäufer|die verkäuferin|der anbieter|the seller|de verkoper|de webwinkel|de webshop"
    ),
    "not-without": (
        "neither ... before|neither ... until|neither ... without|none ... before|none ... without|geen van ... voordat"
        "|keine* von ... bevor|not ... unless|*n't ... unless|niet ... tenzij|geen ... tenzij|nicht ... bevor|niet ... voordat"
        "|not ... before|*n't ... before|geen ... zonder|niet ... zonder|nooit ... zonder|niets ... zonder"
        "|no ... without|not ... without|*n't ... without|never ... without|nothing ... without|kein* ... ohne"
        "|nicht ... ohne|nie ... ohne|niemals ... ohne|zonder ... geen|zonder ... niets|without ... nothing"
        "|ohne ... nichts|vor ihrer ... kein*|vor deiner ... kein*|before you ... no|before your ... no"
        "|voor uw ... geen|voordat ... geen|bevor ... kein*|kein* ... vor ihrer|nothing but ... before"
        "|zonder ... niet|zonder ... nooit|without ... no|without ... not|without ... never|ohne ... kein*"
        "|ohne ... nicht|ohne ... nie|niet voordat|not before|nicht bevor|not until|no ... before"
        "|geen ... voordat|kein* ... bevor|no ... until|geen ... totdat|nicht ohne|geen toestemming geen"
        "|no consent no|keine einwilligung keine|without ... stay|zonder ... blijven|ohne ... bleiben"
    ),
    "identity-paper": (
        "identification documents|identiteitsbewij*|perso|identitätskarte*|bewijs van wie|proof of who"
        "|nachweis, wer|nachweis darüber, wer"
        "|identiteits-bewijs|identiteits-kaart*|identiteitsdocument*|legitimatie*|paspoort*|rijbewij*|id-bewij*"
        "|id-kaart|id-card*|photo-id|identity document*|identity card*|identity papers|identification document*"
        "|identification|passport*|driving licence*|driver's license*|driving license*|proof of identity"
        "|proof of id|id|ausweis|ausweises|ausweise|ausweisdokument*|ausweiskopie*|personalausweis*|reisepass*"
        "|führerschein*|identitätsnachweis*|lichtbildausweis*|document* van identiteit|document* of identity"
        "|dokument* der identität|dokument* von identität|e-id|reisedokument*|travel document*"
        "|legitimationspapier*|ausweispapier*|verblijfstitel|verblijfsdocument*|aufenthaltstitel|vreemdelingenkaart"
    ),
    "copy": (
        "*kopie|kopietje|kopieën|*kopien|copy|copies|photocopy|photocopies|*scan|scans|foto|photo|picture"
        "|afschrift|image of|fotokopie*|ablichtung*|kopiert|gekopieerd|foto's|photos|pictures|fotos|afbeelding van|afdruk"
        "|gescand|scanned|gescannt|eingescannt|abbild*|reproductie|duplicaat|abschrift"
    ),
    "odd": (
        "afwijkend*|abweichend*|different address|grote bestellingen|large orders|große bestellungen|verdacht*"
        "|fraud*|raar|rare|vreemd*|gek|gekke|opvallend*|ongebruikelijk*|ongewoon*|ongewone|twijfel*|odd"
        "|strange|weird|funny|fishy|unusual|suspicious|suspect|doubtful|merkwürdig*|seltsam*|komisch*|auffällig*"
        "|verdächtig*|ungewöhnlich*|zweifelhaft*|betrug*|looks off|look off|off about|niet klopt|nicht stimmt"
        "|something wrong|not right|*n't right|risky|risicovol*|niet pluis|niet in de haak|sus"
        "|vertrouwen ... niet|vertrouwt ... niet|not trust|*n't trust|not look right|*n't look right|not add up"
        "|*n't add up|spanisch vor|unplausib*"
    ),
    "idle-since": (
        "jaar zonder bestelling|years without|jahre ohne|jahren ohne|*n't order for|not order for|nobody orders"
        "|nobody ordered|niemand ... bestelt|niemand ... besteld|niets mee ... gedaan|niets mee ... doet"
        "|niets gebeurd|niets gebeurt|niks gebeurt|nichts passiert|nothing happens|nothing has happened|"
        "geen contact|niet ... contact|no contact|not ... in touch|*n't ... in touch|not ... contact"
        "|*n't ... contact|kein* kontakt|nicht ... kontakt|nicht ... gemeldet|niets ... besteld|niets ... bestelt"
        "|niks ... besteld|niks ... bestelt|niets meer ... besteld|niet meer ... besteld|niet besteld"
        "|niets ... gekocht|niets ... koopt|niks ... gekocht|bestel ... niets|bestel ... niks|bestelt ... niets"
        "|bestelt ... niks|koop ... niets|koopt ... niets|niets ... horen|niks ... horen|niets ... laat horen"
        "|not heard from|*n't heard from|heard nothing|nichts ... hören|nichts ... gehört|nichts ... kauft"
        "|nichts mehr ... kauft|niet meer ... koopt|niets meer ... koopt|geen bestelling meer|niet ... ingelogd"
        "|niet meer inlogt|niet ... gebruikt|niet ... heeft gebruikt|niets van ... gehoord|not ordered"
        "|*n't ordered|not placed an order|*n't placed an order|not ... ordered|*n't ... ordered|not bought"
        "|*n't bought|not ... bought|*n't ... bought|nothing ... ordered|ordered nothing|bought nothing"
        "|not logged in|*n't logged in|not been used|nobody has used|*n't been used|not used|*n't used"
        "|not signed in|nicht ... bestellt|nichts ... bestellt|nichts mehr ... bestellt|nicht ... eingeloggt"
        "|nicht ... angemeldet|nicht genutzt|nicht ... genutzt|nichts ... gekauft|nicht ... gekauft"
        "|konten ohne bestellung*|accounts zonder bestelling*|accounts without order*|accounts without an order"
    ),
    "account-closed": (
        "opzeg*|opgezegd|opheffen|opheffing|beëindig*|sluit|sluiten|gesloten|verwijdert|close|closes|closed"
        "|closing|closure|cancel*|terminat*|kündig*|schließ*|geschlossen|beenden|beendet|beendigung"
    ),
    "order-file": (
        "orderdossier*|order file*|order record*|bestelgegevens|bestelhistorie|bestelgeschiedenis|ordergegevens"
        "|order data|order details|order history|aankoopgegevens|bestelldaten|bestellhistorie|bestellakte*"
        "|besteldossier*|orderdata|file of an order|files of orders|purchase history|purchase data"
        "|bestellunterlagen|auftragsdaten|kaufdaten"
    ),
    "password": (
        "klantnummer|inlognaam|gebruikersnaam|username|login|anmeldung|registration|registratie|registrierung"
        "|wachtwoord*|password*|passwort|passwörter|kennwort|inlog|inloggen|in te loggen|aanmelden|aan te melden"
        "|log in|logging in|sign in|anmelden|anzumelden|einloggen|einzuloggen|registreren|register|registrieren"
        "|zugang"
    ),
    "needless": (
        "komt er niet aan te pas|not come into it|kein muss|niet nodig|muss ... nicht|moet ... niet"
        "|musst ... nicht|nergens voor|nergens|hoef* ... niet|niet ... hoeft|niet gehouden|niet verplicht"
        "|geen ... nodig|no need|not need|*n't need|not needed|nothing to|not have to|*n't have to|not required"
        "|brauchen ... nicht|brauchst ... nicht|braucht ... nicht|braucht es nicht|nicht nötig|nicht erforderlich"
        "|kein* ... nötig|müssen ... nicht|muss ... keiner|muss aber keiner|keiner muss|brauchen ... kein"
        "|nicht verpflichtet|notwendig ist ... nicht|nötig ist ... nicht|nodig is ... niet|necessary it is not"
    ),
    "sign-up": (
        "aangemeld|aanmeld*|aan te melden|meldt|aankruist|kruist ... aan|kruis ... aan|meld je|vink ... aan"
        "|vinkt ... aan|vink* ... vakje|aangevinkt|aanvinkt"
        "|aangekruist|vinkje aan|vinkje ... zet*|zet* ... vinkje|vinkje ... plaats*|desgewenst|inschrij*|ingeschreven"
        "|schrijf*|schrijft ... in|abonn*|opgegeven|geeft ... op|geef ... op|opt-in|opted in|double-opt-in|tick the box"
        "|tick a box|ticked|ticks the box|join|joined|joins|on request|signed up|sign-up|signs up|signing up|subscrib*"
        "|subscription*|registered for|ankreuz*|angekreuzt|anhak*|angehakt|eingetragen|einträg*|trägt sich|trägst dich"
        "|tragen sie sich|tragen sie ihre|auf wunsch|anmeld*|angemeldet*|melden sie sich|melde dich|meldet sich"
        "|newsletter bestellt|ihn bestellt|achtergelaten|hinterlassen|left ... address"
    ),
    "asked-for": (
        "<sign-up>|<consent>|angefordert|aangevraagd|requested|lid geworden|erom vraagt|erom vroeg|erom ... gevraagd"
        "|om ... heeft gevraagd|om ... hebt gevraagd|om ... gevraagd heeft|asked for it|asked for them|asked to"
        "|who asked|put ... name down|put ... names down|vinkje|hokje|häkchen|darum gebeten|gewünscht haben"
    ),
    "those-only": (
        "once|<only>|those who|people who|nobody else|no one else|wie daar|wie zich|wie zelf|wie erom"
        "|wie ... heeft|wer sich|wer ihn|wer sie|degenen die|mensen die|leuten, die|leute, die|an alle, die"
        "|denen, die|anyone who|everyone who"
    ),
    "own-will": (
        "unless|tenzij|es sei denn|vanzelf|automatisch|automatically|von selbst|ungefragt|ongevraagd|meteen"
        "|straight away|gleich|danach|from then on|op de lijst|in ons bestand|in ons adressenbestand|on our list"
        "|on the list|mailverteiler|in den verteiler|until you tell|until you ask|totdat u|tot u|totdat je|tot je"
        "|bis sie|bis du|ab und zu|af en toe|from time to time|now and then|zonder aanmelding|zonder inschrijving"
        "|without signing up|ohne anmeldung|without being asked|without asking|ohne zu fragen|zonder te vragen"
        "|is added to|are added to"
        "|voortaan|from now on|fortan"
    ),
    "order-done": (
        "is complete|afgerond*|afronding|afgehandeld*|afhandeling|oude bestellingen|oudere bestellingen|finished"
        "|completed|completion|old orders|older orders|past orders|handled your|abgeschlossen*|abschluss"
        "|erledigt*|alte bestellungen|alten bestellungen|nach dem versand|nach der lieferung|na verzending"
        "|na de verzending|na levering|na de levering|after dispatch|after shipping|after delivery"
        "|once ... shipped|once ... delivered|verzonden is|geleverd is"
    ),
    "rights-used": (
        "recht ... uitgeoefend|rechten ... gebruikt|recht ... gebruikt|gebruik ... van een recht|used ... rights"
        "|exercised ... right*|use of ... rights|rechte ... ausgeübt|recht ... ausgeübt"
    ),
    "a-note": "noteren|notitie|aantekening*|vermerk*|a note|note of|a record|record of|notiz*|vastgelegd",
    "say-yes": (
        "op prima|op akkoord|op accepteren|auf zustimmen"
        "|<consent>|ja|yes|ok|oké|okay|keuze|choice|auswahl|wahl|gekozen|kiest|kies|chosen|choose|gewählt"
        "|ausgewählt|auswählen|auswählst|toestaat|toelaat|allow|allowed|erlaub*|goedkeurt|turn it on|opt in"
        "|opt-in|opted in|<clicking> ... <banner>|<clicking> ... cookie*|<banner> ... <clicking>"
        "|cookie* ... <clicking>|<clicking> ... alles|*cookies hebt aangezet|*cookies aanzet"
    ),
    "clicking": (
        "anwähl*|auswähl*|einschalt*|aanvink*|aankruis*|ankreuz*|anhak*|aangekruist|geklikt|klikt|klik|klikken"
        "|clicked|click|clicks|geklickt|klicken|gedrukt|drukt|pressed|press|aangevinkt|aanvinkt|ticked|tick"
        "|angekreuzt|aangezet|aanzet"
    ),
    "said-no": (
        "geen keuze|no choice|keine auswahl|keine wahl|niets gekozen|nog niet gekozen|nichts ausgewählt"
        "|zeg* ... nee|sag* ... nein|say ... no|weiger*|geweigerd|afwijst|afgewezen|wegklik*|wegklikt|refuse*|dismiss*|ignore*"
        "|negeer*|negeren|ignorier*"
        "|decline*|reject*|ablehn*|abgelehnt|lehnen ... ab|lehnst ... ab|lehnt ... ab|verweiger*|nee zegt"
        "|nee zeg*|say no|says no|nein sag*|geen toestemming|geen akkoord|no consent|no permission|not agree"
        "|*n't agree|not consent|*n't consent|not accept|*n't accept|not allow|*n't allow|niet toestaat"
        "|niet accepteert|niet akkoord|niet instemt|nicht zustimm*|nicht einwillig*|nicht erlaub*"
        "|nicht akzeptier*|keine einwilligung|keine zustimmung"
    ),
    "left-out": (
        "stays off|stay off|is off|are off|remains off|buiten werking|niet|geen|niets|not|no|nothing|nicht|kein*"
        "|nichts|*n't|uit|off|aus|uitgeschakeld|uitgezet|disabled|inactive|deaktiviert|ausgeschaltet|inaktiv"
        "|achterwege"
    ),
    "only-after": (
        "zuerst|wenn ihr|als jullie|vanaf het moment dat u ... toestemming|from the moment you agree|<only>|eerst"
        "|nadat|na|once|after|nachdem|nach|first|subject to|upon|mits|tenzij|unless|es sei denn|vorausgesetzt"
        "|provided|totdat|until|till|bis|if you|when you|where you|als u|als je|als jij|wanneer u|wanneer je"
        "|wanneer de|indien|zodra u|zodra je|as soon as you|sofern|wenn sie|wenn du|falls sie|sobald sie"
        "|sobald du|exclusively|dependent on"
    ),
    "asks": (
        "vragen|vraag|vraagt|gevraagd|verzoeken|ask|asks|asked|asking|obtain*|seek|request|fragen|fragt|gefragt"
        "|bitten|bittet|gebeten|holen ... ein|einholen|eingeholt|einzuholen"
    ),
    "beforehand": (
        "eerst|vooraf|van tevoren|voordat|first|before|beforehand|in advance|vorher|zuvor|zuerst|vorab|bevor"
        "|vor dem|vor der"
    ),
    "not-asked": (
        "vragen ... geen|vragen ... niet|vraagt ... geen|vraagt ... niet|vraag ... niet|vraag ... geen"
        "|geen ... gevraagd|niet ... gevraagd|geen ... vragen|niet ... vragen|vraag ... krijg* ... niet"
        "|niemand ... gevraagd|not ask|*n't ask|never ask|not asked|*n't asked|never asked|no ... asked"
        "|nobody ... asked|ask no|ask nobody|asks nobody|not wait|*n't wait|fragen ... nicht|fragen ... kein*"
        "|fragt ... nicht|nicht ... gefragt|gefragt ... nicht|kein* ... gefragt|nicht ... abgefragt"
        "|kein* ... abgefragt|kein* ... eingeholt|nicht ... eingeholt|kein* ... einholen|holen ... nicht"
        "|holen ... kein*|bitten ... nicht|nicht ... bitten|niemand ... gefragt|nicht um|wachten ... niet"
        "|warten ... nicht"
    ),
    "on-opening": (
        "zodra u ... bezoekt|zodra je ... bezoekt|zodra u ... komt|zodra je ... komt|zodra iemand|zodra ... opent"
        "|zodra ... laadt|zodra ... verschijnt|as soon as ... appears|sobald ... erscheint|zodra ... geladen"
        "|zodra de site|zodra de website|zodra de pagina|zodra de webshop|zodra de eerste|bij het openen"
        "|bij het laden|bij binnenkomst|bij het eerste bezoek|bij uw eerste bezoek"
        "|bij je eerste bezoek|bij elk bezoek|bij ieder bezoek|bij elke pagina|vanaf de eerste|vanaf het eerste"
        "|ab dem ersten|ab der ersten|direct geplaatst|meteen geplaatst|direct gezet|meteen gezet|direct geladen"
        "|meteen geladen|sofort gesetzt|sofort geladen|when the page opens|with the opening|met het openen"
        "|mit dem öffnen|before the banner|before the notice"
        "|voor de melding|voordat de melding|voor de banner|voordat de banner|bevor das banner|bevor der hinweis"
        "|ab dem moment ... öffnen|ab dem moment ... öffnest|from the moment you open|from the moment you enter"
        "|vanaf het moment dat u|vanaf het moment dat je|meteen bij|direct bij|al bij|as soon as you open"
        "|as soon as you visit|as soon as you enter|as soon as you arrive|as soon as you land"
        "|as soon as ... opens|as soon as ... loads|as soon as the page|as soon as the site|as soon as the first"
        "|as soon as the shop|the moment you|when you open|when you first|when the page loads|when the site loads"
        "|on arrival|on your first visit|on the first visit|on every visit|on each visit|with every visit"
        "|from the first page|from the first visit|from the first moment|from your first|straight away|right away"
        "|immediately|bereits beim|bereits bei|schon beim|schon bei|sofort beim|sofort bei|beim ersten"
        "|beim aufruf|beim öffnen|beim laden|beim betreten|mit dem aufruf|bei jedem besuch|bei jedem aufruf"
        "|sobald sie ... öffnen|sobald sie ... betreten|sobald sie ... aufrufen|sobald sie ... besuchen"
        "|sobald du ... öffnest|sobald du ... betrittst|sobald jemand|sobald ... lädt|sobald ... geladen"
        "|sobald ... öffnet|sobald die website|ab dem ersten|ab der ersten|von der ersten|vom ersten"
        "|von anfang an|meteen|sofort|vanaf het begin"
    ),
    "always-on": (
        "altijd aan|altijd actief|altijd mee|staat altijd|staan altijd|staat ... altijd aan|always on"
        "|always active|always running|always runs|immer an|immer aktiv|immer mit|läuft immer|laufen immer"
        "|dauerhaft ein*|dauerhaft aktiv*|permanently on|standaard aan|staat vast aan|on by default"
        "|standardmäßig aktiv*|standardmäßig ein*|standardmäßig an|loopt gewoon mee|läuft einfach mit|simply runs"
        "|direct aan|meteen aan|onmiddellijk aan|direct actief|sofort da|sofort aktiv|sofort an|gleich aktiv|gleich da"
        "|on straight away|on right away|active straight away|active from the start|tot dat moment ... actief"
        "|tot die tijd ... actief|tot dan ... actief|until then ... active|until then ... on|bis dahin ... aktiv"
        "|bis dahin ... an|vanzelf aan|automatisch aan|automatically on|automatisch aktiv"
    ),
    "even-if": (
        "ook ... als u|ook ... als je|auch ... wenn sie|even ... if you|ook als|ook wanneer|ook indien|ook wie"
        "|ook bij|ook zonder|zelfs als|even if|even when|even for|even without|even where|auch wenn|auch wer"
        "|auch bei|auch ohne|auch dann|selbst wenn|ook zolang|auch solange|even while|even as long as|ook voordat|auch bevor"
    ),
    "whichever": (
        "whether or not|whether you ... or not|whether they ... or not|with or without|met of zonder"
        "|mit oder ohne|of hij ... of niet|of u nu|of je nu|of u ... of niet|of je ... of niet"
        "|whatever you choose|whatever you click|wat u ook"
        "|wat je ook|was sie auch|was du auch|was auch immer|ob sie ... oder nicht|ob du ... oder nicht|ongeacht"
        "|los van|regardless|irrespective|unabhängig|egal ob"
        "|egal was|gleichgültig"
    ),
    "no-need": (
        "*n't have to|not have to|müssen ... nicht|müssen ... kein*|brauchen ... nicht|geen ... nodig"
        "|geen ... vereist|niet nodig|niet vereist|niet verplicht|niet verplicht*|hoeven ... niet|hoeven ... geen"
        "|hoeft ... niet|hoeft ... geen|hoef ... niet|hoef ... geen|niet hoeft|niet hoeven|no ... needed"
        "|no ... required|no ... necessary|not need*|*n't need|without needing|not require*|*n't require*"
        "|not needed|not necessary|exempt*|exemption|kein* ... erforderlich|kein* ... nötig|kein* ... notwendig"
        "|kein* ... benötigt|nicht erforderlich|nicht nötig|nicht notwendig|bedarf ... nicht|bedarf ... kein*"
        "|bedürfen ... kein*|benötig* ... kein*|braucht ... kein*|brauchen ... kein*|vrijgesteld|uitgezonderd"
        "|uitzondering|ausgenommen|ausnahme|einwilligungsfrei|toestemmingsvrij|verlangt ... kein*"
        "|verlangt ... nicht|eist ... geen|eist ... niet|vereist ... geen|without ... being required"
        "|zonder dat ... nodig|zonder dat ... vereist"
    ),
    "choosing": ("kies*|kiezen|bepaal*|beslis*|aangeven|choose*|select*|decide*|wählen|wählst|entscheide*|bestimmen"),
    "chooses": (
        "kiest ... of|kies ... of|kiezen ... of|bepaalt ... of|bepaal ... of|beslist ... of|choose whether"
        "|choose ... whether|decide ... whether|entscheiden ... ob|entscheidest ... ob|wählen ... ob"
        "|bestimmen ... ob"
    ),
    "needs": (
        "nodig|vereist|vereisen|require|requires|required|need|needs|needed|erfordert|erforderlich|benötig*"
        "|brauchen|braucht|vorausgesetzt"
    ),
    "by-using": (
        "verder gebruik*|verder ... gebruik*|blijft gebruiken|blijf* surfen|weitere nutzung|use of our"
        "|use of this|continue to use|continue browsing|carry on|door ... te bezoeken|door ... te gebruiken"
        "|mit dem besuch|met een bezoek|met uw bezoek|met je bezoek|door gebruik|door verder|by using|by visiting"
        "|by continuing|continued use|durch die nutzung"
        "|mit der nutzung|durch ihren besuch|indem sie|durch weitersurfen|wer weitersurft|wie doorklikt"
        "|verder surf*"
    ),
    "at-each-visit": (
        "bij elk bezoek|bij ieder bezoek|elk bezoek|each visit|every visit|with each request|bei jedem abruf"
        "|bei jedem aufruf|bei jedem besuch|bei jedem seitenaufruf|beim besuch|when you visit|when someone visits"
    ),
    "not-therefore": (
        "because you|because of that|because of this|merely because|just because|omdat u|omdat je|alleen omdat"
        "|er niet door|er ... niet door|weil sie|weil du|daardoor|hierdoor|dadurch|nur weil|deswegen"
    ),
    "other-consent": (
        "politie|justitie|police|polizei|u mag|je mag|kunt u|kun je|u kunt|je kunt|you may|you can ask"
        "|sie können ... verlangen|sie dürfen"
        "|<withdraw>|anzeige klick*|anzeigen klick*|advertentie klik*|advertenties klik*|click on an ad*"
        "|click on one of|op een advertentie|onze toestemming|our consent|our permission|unsere zustimmung"
        "|unsere einwilligung|browserinstell*|browsereinstell*|browser setting*"
        "|instell* ... browser|einstell* ... browser|settings ... browser|blo* ... browser|browser ... blo*"
        "|weiger* ... browser|refuse* ... browser|reject* ... browser|ablehn* ... browser|browser ... weiger*"
        "|browser ... refuse*|browser ... reject*|browser ... ablehn*|browser ... uit*|browser ... off"
        "|browser ... accept*|browser ... akzeptier*|do not track"
        "|add-on|plug-in|plugin|intrekking|lawfulness|rechtmäßigkeit|aan derden"
        "|met derden|door derden|to third part*|with third part*|to a third part*|an dritte|mit dritten"
    ),
    "technical": (
        "noodzakelijk*|functionele|functioneel|technische|technisch|technical|necessary|essential|functional"
        "|notwendig*|funktional*|erforderliche*"
    ),
    "without-consent": (
        "zonder <consent>|zonder uw <consent>|zonder je <consent>|zonder jouw <consent>"
        "|zonder voorafgaand* <consent>|zonder uitdrukkelijke <consent>|zonder dat u ... <consent>"
        "|zonder dat je ... <consent>|zonder ... vragen|zonder ... gevraagd|zonder navraag|without <consent>"
        "|without your <consent>|without prior <consent>|without any <consent>|without needing <consent>"
        "|without you ... <consent>|without awaiting|without waiting|zonder ... af te wachten|zonder ... te wachten"
        "|ohne ... abzuwarten|ohne dass ... <consent>|ohne dass ... bitten|zonder dat ... <consent>|without ... asked"
        "|without ... asking|ohne <consent>|ohne ihre <consent>|ohne deine <consent>"
        "|ohne vorherige <consent>|ohne ausdrückliche <consent>|ohne gesonderte <consent>"
        "|ohne dass sie ... <consent>|ohne dass du ... <consent>|ohne dass ... fragen|ohne ... zu fragen"
        "|ohne nachfrage"
    ),
    "off": (
        "uitgeschakeld|uitgezet|staat uit|staat ... uit|staan ... uit|switched off|turned off|disabled|is off"
        "|are off|deaktiviert|abgeschaltet|ausgeschaltet|abgestellt|steht ... aus|ist aus|sind aus|gedeactiveerd"
        "|niet actief|niet geactiveerd|niet ingeschakeld|niet aangezet|nicht aktiv|nicht aktiviert"
        "|nicht eingeschaltet|not enabled|*n't enabled|not active|*n't active|not switched on|*n't switched on"
        "|not turned on|*n't turned on|inactive|nicht freigeschaltet|niet vrijgeschakeld|not activated"
        "|*n't activated|blijft ... uit|blijven ... uit|bleibt ... aus|bleiben ... aus|stays off|stay off"
    ),
    "declined": (
        "weiger*|geweigerd|afwijz*|*afwijzing|afwijst|wijst ... af|wijzen ... af|afgewezen|afgekeurd|keurt ... af"
        "|keurt ... niet|zegt ... nee|zeggen ... nee|nee zegt|een nee|nee is|antwoord nee|geen goedkeuring"
        "|niet goedgekeurd|niet akkoord|negatie*|lukt ... niet|niet lukt|niet geaccepteerd|mag het niet"
        "|mag dat niet|geen toestemming|refus*|declin*|reject*|turn* ... down|says no|say no|a no|answer is no"
        "|not approved|*n't approve|not approve|*n't agree|not agree|not accept|not accepted|*n't accept"
        "|unsuccessful|fails|negative|not eligible|ablehn*|abgelehnt|lehnt|ablehnung|sagt ... nein|nein sagt"
        "|ein nein|nicht genehmigt|keine zusage|keine freigabe|stimmt ... nicht zu|negativ*|nicht gewährt"
        "|not granted|niet toegekend|klappt ... nicht|nicht klappt|geht das nicht"
        "|<later> nicht angeboten|<later> nicht zur verfügung"
        "|<later> nicht verfügbar|<later> niet aangeboden|<later> not offered|<later> not available|geht es nicht|kan dat niet"
        "|gaat dat niet|gaat het niet|accepteert ... niet|niet accepteert|vindt ... niet goed|krijg ... niet|krijgt ... niet"
        "|is dat niet|als dat niet|zo niet|if not|if you are not|if you aren't|if they do not|if they don't"
        "|if it does not|if it doesn't"
        "|if you do not qualify|wenn nicht|falls nicht|bekommen ... nicht|bekommst ... nicht|erhalten ... nicht|verweiger*"
    ),
    "upload": (
        "upload*|geüpload*|uploaden|hochladen|hochgeladen|hochzuladen|laden ... hoch|lädt ... hoch|inladen"
        "|ingeladen|laden ... in|abgleich*|abgeglichen|gleichen ... ab"
    ),
    "customer-list": (
        "klantenlijst*|lijst* met klant*|lijst* van klant*|customer list*|list* of customers"
        "|list* of our customers|customer match|custom audience*|kundenliste*|kundenabgleich*|lookalike*"
    ),
    "basket": "*mandje|*winkelmand*|*winkelwagen*|basket*|cart|trolley|*warenkorb*",
    "shop-itself": (
        "the shop|our shop|shop|store|the site|our site|our website|the website|winkel|webwinkel|webshop"
        "|de site|onze site|de website"
        "|laden|onlineshop|website|seite|bestellen|order"
    ),
    "unless": (
        "zolang|solange|as long as|until|unless|totdat|tot u|tot je|tenzij|voordat|before you|bevor|bis sie"
        "|bis du|es sei denn|if you do not|if you don't|als u niet|als je niet|als u geen|als je geen"
        "|wenn sie nicht|wenn sie kein*|wenn du nicht|wenn du kein*|without|zonder|ohne"
    ),
    "to-order": (
        "bestel*|order*|koop|kopen|koopt|afrekenen|buy|buying|purchase*|kauf*|einkauf*|einzukaufen|shop with us|winkelen"
        "|uitcheck*|uit te checken|check out|checkout|checking out|to shop|shop here|afrekent|rekent ... af"
        "|reken ... af|aankoop doen|aankopen doen"
    ),
    "with-account": (
        "hold ... <shop-account>|met ... <shop-account>|with ... <shop-account>|through ... <shop-account>"
        "|via ... <shop-account>"
        "|mit ... <shop-account>|über ... <shop-account>|<shop-account> heeft|<shop-account> hebt"
        "|<shop-account> hat|have ... <shop-account>|has ... <shop-account>|als je ... <shop-account>"
        "|als u ... <shop-account>|wenn sie ... <shop-account>|registratie|registration|registrierung"
        "|geregistreerd*|registered|registriert*|registering|na het aanmaken|aangemelde klanten"
        "|angemeldete* kund*|ingelogd*|logged in|signed in|eingeloggt|members|leden|mitglieder*|account holders"
        "|accounthouders"
    ),
    "recently-viewed": (
        "onlangs bekeken|laatst bekeken|eerder bekeken|recent bekeken|recent hebt bekeken|recent heeft bekeken"
        "|recently viewed|viewed recently|last viewed|zuletzt angesehen*|kürzlich angesehen*|kürzlich betrachtet*"
        "|wat u eerder bekeek|wat je eerder bekeek|products you looked at|pas nog bekeken|net bekeken"
        "|bekeken hebt ... nog een keer|bekeken heeft ... nog een keer|bekeken hebt ... opnieuw|you have viewed ... again"
        "|angesehen haben ... noch einmal|angesehen hast ... noch einmal"
    ),
    "free-choice": (
        "maar hoeft niet|muss aber nicht|muss man aber nicht|but need not|but not have to|but you don't have to"
        "|niet verplicht|niet noodzakelijk|geen verplichting|hoeft niet|moet niet|niemand hoeft|vrijblijvend"
        "|vrije keuze|vrijwillig|facultatief|optioneel|kiest zelf|kies zelf|bepaalt zelf|beslist zelf|zelf weten"
        "|optional|not required|not necessary|not mandatory|not compulsory|voluntary|up to you|choose whether"
        "|nobody has to|no obligation|not obliged|freiwillig|nicht erforderlich|nicht notwendig|nicht nötig"
        "|keine pflicht|nicht verpflichtend|kein muss|müssen sie nicht|müssen sie aber nicht|musst du nicht"
        "|musst du aber nicht|überlassen|entscheiden selbst|geen voorwaarde|keine voraussetzung|nicht voraussetzung"
        "|no requirement|bepaal je zelf|bepaalt u zelf|not a condition"
        "|entscheidest selbst|not force|*n't force|dwingen niemand|zwingen niemand*"
    ),
    "clicks": (
        "klik|kliks|klikt|klikte*|klikken|klikgedrag|klikmeting|*geklikt|click|clicks|clicked|clicking|klick|klicks"
        "|klickt*|klicken|klickverhalten|klickmessung|*geklickt|anklick*|*klickraten|click-tracking|followed ... link*"
        "|link* ... followed|link* ... follow|link* ... gevolgd|klickverhalten"
    ),
    "mail-pixel": (
        "*pixel|*pixels|*pixeln|web-beacon*|volgplaatje*|onzichtbaar* plaatje*|onzichtbaar* beeld*|invisible image*"
        "|invisible picture*|unsichtbar* bild*|klein plaatje|klein beeld|tiny image*|tiny picture|small image"
        "|winzig* bild*|klein* bild|klein* bildchen"
    ),
    "open-rate": (
        "openingsgraad|openingspercentage*|openingscijfer*|open-ratio*|open-rate*|click-rate*|click-through*"
        "|*klickrate*|*klickraten|*klickquote*|*öffnungsrate*|*öffnungsquote*|doorklikpercentage*|klikpercentage*"
        "|klikratio*"
    ),
    "mail-opened": (
        "<opened>|<open-rate>|<mail-pixel>|opens|openings|openingen|öffnungsmessung|öffnungsverhalten|lezen|lesen"
        "|looked at|look at"
    ),
    "opens": "<mail-opened>|<clicks>",
    "follows": (
        "volgen|volgt|volg|gevolgd|meten|meet|gemeten|*meting|tracken|getrackt|track*|measure*|monitor*|messen|misst"
        "|gemessen|*messung|*verfolg*|houden ... bij|houdt ... bij|bijgehouden|bijhouden"
    ),
    "measures": (
        "<follows>|zien|ziet|zie|weten|weet|kijken|kijkt|kijk|registreer*|registreren|registreert|geregistreerd"
        "|houd ... bij|vastgelegd|leggen ... vast|legt ... vast|noteer*|noteren|nagaan|vaststellen|vertelt|vertellen"
        "|meldt|melden|verraadt|toont|tonen|zichtbaar|inzicht*|statistiek*|rapport*|analyse*|gelogd|see|sees|know|knows"
        "|record*|tell|tells|show*|report*|statistic*|insight*|analy*|look|log|logs|logged|learn|learns|check|stored"
        "|opgeslagen|sehen|sieht|sehe|wissen|weiß|erfahren|erfährt|erfass*|registrier*|aufgezeichnet|zeichnen ... auf"
        "|protokollier*|ausgewertet|auswert*|werten ... aus|wertet ... aus|feststell*|festgestellt|nachvollzieh*"
        "|erkennen|erkennt|zeigt|zeigen|verrät|meldet|erhoben|gespeichert|speichern|speichert|slaan ... op"
        "|slaat ... op|schauen|schaut|angezeigt|ersichtlich"
    ),
    "counts": "tellen|telt|geteld|count|counts|counted|zählen|zählt|gezählt",
    "denied": "<not>|<nothing>|<off>|<refrains>|neither",
    "refrains": (
        "verzicht*|zien ... van af|zien ... af van|ziet ... af van|refrain*|abstain*|stay away from|halten ... fern"
    ),
    "no-pixel": (
        "geen <mail-pixel>|geen ... <mail-pixel>|zonder <mail-pixel>|no <mail-pixel>|no ... <mail-pixel>"
        "|not ... <mail-pixel>|*n't ... <mail-pixel>|without <mail-pixel>|without ... <mail-pixel>|kein* <mail-pixel>"
        "|kein* ... <mail-pixel>|ohne <mail-pixel>|ohne ... <mail-pixel>|<refrains> ... <mail-pixel>"
        "|<mail-pixel> ... nicht|<mail-pixel> ... niet|<mail-pixel> ... not"
    ),
    "tells-who": (
        "wie|who|wer|wen|whether|whose|wiens|ob|of u|of je|of jij|of hij|of ze|of zij|of iemand|of de|of een|of onze"
        "|of het|of deze|if you|if the|wanneer|when|wann|welke|which|welche*|hoe vaak|how often|wie oft|individu*"
        "|einzeln*"
    ),
    "each-reader": (
        "per ontvanger|per abonnee|per lezer|per persoon|per klant|per adres|per inschrijver|per recipient|per reader"
        "|per subscriber|per person|per customer|pro empfänger*|je empfänger*|pro leser*|je leser*|pro bezieher*"
        "|für jeden einzelnen*|pro abonnent*|je abonnent*|pro person"
        "|je person|pro leser*|je leser*|pro kunde*|voor elke lezer|elke ontvanger|iedere ontvanger|elke lezer"
        "|iedere lezer|elke abonnee|iedere abonnee|each recipient|every recipient|each subscriber|every subscriber"
        "|each reader|every reader|jede* empfänger*|jede* abonnent*|jede* leser*|jede* einzelne*|ieder afzonderlijk"
        "|each person|op naam|by name|namentlich|individual basis"
    ),
    "but-not-who": (
        "niet wie|niet door wie|niet naar wie|niet ... wie|not who|not by whom|not ... who|*n't ... who|cannot ... who"
        "|nicht wer|nicht von wem|nicht ... wer|not ... individual|without ... who|zonder ... wie|ohne ... wer"
        "|zonder namen"
        "|without names|ohne namen"
    ),
    "but": "maar|but|aber|sondern|doch",
    "and-who": "en wie|and who|und wer|und von wem|en door wie|and by whom",
    "if-allowed": (
        "<consent>|tenzij|unless|es sei denn|vragen|vraag|gevraagd|ask|asked|asking|fragen|gefragt|kunt|kan|können"
        "|kannst|zonder dat u|zonder dat je|afbeeldingen|bilder|images"
    ),
    "no-newsletter": (
        "geen <newsletter>|geen ... <newsletter>|no <newsletter>|no ... <newsletter>|kein* <newsletter>"
        "|kein* ... <newsletter>|niet ... <newsletter>|nooit <newsletter>|nooit ... <newsletter>|not ... <newsletter>"
        "|*n't ... <newsletter>|never ... <newsletter>|weder <newsletter>|noch <newsletter>|nie <newsletter>"
        "|nie ... <newsletter>|niemals ... <newsletter>|nicht ... <newsletter>|<refrains> ... <newsletter>"
        "|<newsletter> ... <refrains>|<newsletter> ... nicht"
        "|<newsletter> ... kein*|<newsletter> ... wij niet|<newsletter> ... we niet|<newsletter> ... ik niet"
        "|<newsletter> ... er niet|<newsletter> ... no we|<newsletter> ... nee|<newsletter> ... nein"
    ),
    "other-mail": (
        "bewijs|proof|nachweis*|aantonen|<consent> record*|toestemmingsregistratie|<mail-opened>|tracking|gemeten|meten"
        "|meet|gemessen|messen|measure*|öffnung*|bellen|gebeld|telefonisch*|telefoon|telefon|phone|call you|anrufen"
        "|*anruf*|sales calls|cold calls|telefonwerbung|<review>|<marketplace>"
    ),
    "review": "*beoordel*|review*|*bewertung*|recensie*|rezension*",
    "for-some": (
        "<checkout>|<if>|<unless>|<wishes>|als|when|wenn|diese*|deze klant*|deze persoon|deze personen|deze koper*"
        "|deze mensen|die mensen|these customers|these buyers|these people|those people|those buyers|people who"
        "|anyone who|such customers|wie|wer|via|langs|über|through|uitvinken|onder de 16|under 16|stop*|afgemeld"
        "|uitgeschreven|abgemeldet|nobody who|klanten van|kopers van|buyers from|customers of|customers from"
        "|kunden von|käufer von|ja of nee|yes or no|ja oder nein"
    ),
    "if": "als u|als je|als jij|indien|wanneer|mits|if|where you|wenn sie|wenn du|wenn ihr|falls|sofern",
    "wishes": "wilt|wil|wenst|you want|you wish|möchten|möchtest|wünschen|kiest|kies|choose|chosen",
    "mails": (
        "*mail|*brief|e-mail|e-mails|mail|mails|mailen|e-mailen|mailt|mailtje*|e-mail-werbung|e-mail-marketing|schreiben ... an"
        "|schrijven ... aan"
    ),
    "offers": "aanbiedingen|offers|angebote|angeboten|produktempfehlung*",
    "sends": (
        "krijg*|ontvang*|sturen|stuur*|verstuur*|verzend*|receive*|get|gets|send*|sent|is for|go to|goes to|goes|gaat"
        "|gaan|geht|gehen|erhält*|erhalten|bekomm*|kriegt|kriegen|senden|schicken|verschick*|mailen|mailt|e-mailen"
        "|e-mail you|mail you|informieren|hear|<own-will>"
    ),
    "account-holder": "wie een account|wer ein konto|account holders|everyone with an account",
    "no-cookies": "geen cookies|geen enkele cookie|zonder cookies|no cookies|without cookies|kein* cookie*|ohne cookies",
    "no-customer": (
        "ieder ander|alle andere|everyone who is not|geen klant|geen klant*|nog nooit iets|nog nooit gekocht"
        "|nooit besteld|niet-klanten|anderen|overige personen|overigen"
        "|andere personen|not a customer|not customers|never bought|anybody else|anyone else|everybody else|everyone else"
        "|others|other people|kein kunde|keine kunden|nicht-kunden|noch nie|alle anderen|andere personen|übrige personen"
    ),
    "everyone-else": (
        "geen klant*|niet-klant*|anderen|alle anderen|andere ontvangers|andere bezoekers|overige|nooit besteld"
        "|nog nooit|nog niet eerder|iedereen die|alle overigen|wie nog|others|anyone else|anybody else|everybody else"
        "|everyone else|the rest|not a customer|not customers|non-customers|never ordered|not bought|*n't bought"
        "|subscribers|kein* kunde*|nicht-kunden|alle anderen|allen anderen|alle übrigen|übrige|übrigen|andere empfänger"
        "|andere nur|sonstige*|andere personen|interessenten|abonnenten|noch nicht|noch nie"
    ),
    "our-mail": (
        "<newsletter>|onze e-mail*|onze mail*|mijn mails|mijn e-mails|our e-mail*|our mails|my e-mails|unsere* e-mail*"
        "|unsere* mail*|meine* mails|mailing|mailings|elke mail|iedere mail|elke e-mail|each e-mail|every e-mail"
        "|jede* mail|jede* e-mail|e-mails die wij|mails die wij|e-mails we send|mails, die wir|e-mails, die wir"
    ),
    "left-cart": (
        "winkelwagen* ... achter*|winkelmand* ... achter*|laat* ... winkelwagen*|laat* ... winkelmand*"
        "|verlaten winkelwagen*|verlaten winkelmand*|winkelmand* ... niet|winkelwagen* ... niet|abandon* ... cart*"
        "|abandon* ... basket*|cart ... abandon*|basket ... abandon*|leave* ... basket|leave* ... cart|left ... basket"
        "|left ... cart|basket ... behind|cart ... behind|items ... basket|items ... cart|warenkorb ... liegen"
        "|verlassene* warenkorb*|warenkorb ... verlass*|warenkorb ... nicht|warenkorb-erinner*|warenkorb-abbrech*"
        "|abgebrochene* warenkorb*|warenkorb ... zurücklass*|warenkorb ... abbrech*|niet afgemaakte bestelling*"
        "|bestelling niet afmaak*|niet ... afrekent|*n't finish ... order|without checking out"
        "|nicht abgeschlossene bestell*|bestellung nicht abschließ*"
    ),
    "as-guest": (
        "als gast|as a guest|as guest|as guests|guests|zonder registratie|zonder profiel|ohne profil"
        "|without a profile|zonder ... te registreren"
        "|zonder ... in te loggen|zonder inloggen|zonder inlog|zonder ... aan te melden"
        "|zonder ... in te schrijven|ohne registrierung|ohne anmeldung|ohne login|ohne ... anzumelden"
        "|ohne ... zu registrieren|ohne ... einzuloggen|without registering|without registration"
        "|without logging in|without signing up|without signing in|without one|without a password"
        "|without ... password|zonder ... wachtwoord|ohne ... passwort|zonder ... <shop-account>"
        "|without ... <shop-account>|ohne ... <shop-account>"
    ),
}
"""Words by what they mean, in the three languages; ``<name>`` in a clue stands for all of them."""


@dataclass(frozen=True)
class Clue:
    """Sentences that give an answer: ``answer`` to the question of this ``key``.

    None as answer means that the sentence holds it itself: a length of time, or a name. Each text of ``says`` is one way to
    put it, in any language: parts joined by ``&`` that all stand in the sentence, in any order; ``|`` parts alternatives,
    ``<...>`` is an entry of the lexicon, ``*`` is the rest of a word, ``...`` a few words, and of a part after ``!`` nothing
    may stand there. A part ``=name`` is a meaning that several clues share, such as ``=consent-first``. The first clue of a
    question that fits a sentence counts.
    """

    key: str
    answer: Any
    says: tuple[str, ...]
