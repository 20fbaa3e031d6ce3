"""What an old policy says where an answer holds: by this importing recognises it, beside the fact that it is about."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

LEXICON: Mapping[str, str] = {
    "not": "geen|niet|nooit|nee|nein|no|not|never|*n't|nicht|kein*|nie|niemals|nirgends|weder|cannot",
    "without": "zonder|without|ohne",
    "only": "pas|alleen|enkel|uitsluitend|slechts|only|solely|erst|nur|ausschließlich|lediglich",
    "first": (
        "pas|alleen|enkel|uitsluitend|eerst|slechts|nadat|na|vooraf|voordat|als u|als je|wanneer u|wanneer je"
        "|indien|zodra|tenzij|only|after|first|before|if you|once you|until|unless|prior|till|totdat|when you|as soon as|erst"
        "|nur|wenn sie|sofern|nachdem|vorher|bevor|sobald|falls|vorab"
    ),
    "consent": (
        "toestemming|akkoord*|instemt|instemming|ingestemd|goedkeuring|toestemt|toegestemd|ja zegt|ja zei"
        "|ja gezegd|ja heeft gezegd|ja hebt gezegd|ja sagt|ja gesagt"
        "|consent*|agree*|permission|said yes|say yes|accepteer*|accepteren|geaccepteerd|accept*|einwillig*"
        "|zustimm*|zugestimmt|eingewilligt|einverstanden|akzeptier*|erlaubt haben|erlaubt hast|erlaubt habt"
        "|es erlauben|you allow|u toestaat|je toestaat|goedvindt|goed vindt|goedgevonden|goed vond"
        "|said we may|said we could|said you may|saying yes|says yes|ja gesagt|ja sagen|ja sagt|ok gesagt"
        "|ok ... gesagt|said ok|say ok|say ... yes|said ... yes|stem* ... in|stemt in|aanvaard*|goedvind*"
        "|zusage|zugesagt|zusag*|opt in|opted in|deinem okay|ihrem okay|your okay|jouw oké|uw oké|erlaubnis"
        "|groen licht|green light|grünes licht|allowed it"
    ),
    "confirmation": (
        "bevestiging*|orderbevestiging*|bestelbevestiging*|bevestigings*|bestelmail*|ordermail*|order-mail*"
        "|order mail*|verzendbericht*|formulier*|webformulier*|transactione*|order e-mail*|service-mail*"
        "|facturen per mail|transactional|confirmation*|confirm*|form mails|order mails|bestellbestätigung*"
        "|auftragsbestätigung*|bestätigung*|transaktion*|bestell-mail*|bestellmail*|orderberichten"
        "|bestelberichten|bestelbericht|dispatch note*|every receipt|e-mail receipt*|receipts and|pakbon*"
        "|bestel-e-mail*|bestelling-e-mail*|bestellingsmail*|orderupdate*|order update*"
        "|order messages|shipping notice*|dispatch notice*|verzendmelding*|verzendmail*|versandmail*|bestellmails"
        "|systeemmail*|systemmail*"
    ),
    "newsletter": (
        "nieuwsbrief|nieuwsbrieven|e-mailnieuwsbrie*|newsletter*|rundbrief|mailings|mailing|mailinglijst*"
        "|maandmail|nieuwsmail|marketingcommunicatie|marketingmails|marketing communications|marketing-e-mail*"
        "|e-mailmarketing|e-mail-marketing|aanbiedingsmail*|offers by e-mail|e-mail offers|werbe-e-mail*"
        "|werbemail*|*mailing|*mailings|reclame per mail|reclame per e-mail|advertising by e-mail|rondbrief*"
        "|rondmail*|rundmail*|rundbrief*|rundschreiben|infobrief*|infomail*|our letter|monthly letter"
        "|brief met nieuws|brief mit neuigkeiten|attendering*|mailverteiler|e-mailverteiler|mailing list*"
        "|reclamemail*|promotional e-mail*|promotional mail*|promotional message*|launch e-mail*"
        "|aanbiedingen per mail|aanbiedingen per e-mail|angebote per mail|angebote per e-mail"
        "|angebote gehen per|werbung per mail|werbung per e-mail|marketing e-mail*|mail* ... aanbiedingen"
        "|e-mail ... offers|offers ... by e-mail|angebote ... per e-mail|angebote ... per mail"
        "|aanbiedingen ... per mail|aanbiedingen ... per e-mail|commerciële bericht*|commerciële e-mail*"
        "|commercial message*|commercial e-mail*|werbliche e-mail*|werbliche mail*|werbliche nachricht*"
        "|reclamebericht*|werbenachricht*|marketing by e-mail|e-mails with ... offers|mails with ... offers"
        "|mailing lists|offers by mail|rondbrief|rondbrieven|nieuwtjes|mailing list|infobrief|infopost"
        "|promo-mail*|promomail*|promotionele mail*|promotionele e-mail*|promo mails|promotional emails|news emails"
        "|mail drops|drops en acties"
        "|e-mails met aanbiedingen|e-mails met acties|mails met aanbiedingen|mails met acties|angebots-mail*"
        "|angebotsmail*|e-mails with offers|e-mail list*|e-maillijst*|maillijst*|verteiler|e-mail* ... new products"
        "|e-mail* ... our store"
        "|e-mail* ... nieuwe producten|e-mail* ... onze winkel|e-mail* ... neue produkte|e-mail* ... unseren shop"
        "|mail* ... nieuwe producten|mail* ... neue produkte|offers and news|news and offers|nieuws en aanbiedingen"
        "|neuigkeiten und angebote"
    ),
    "message": (
        "e-mail*|mail|mails|mailtje|nieuwsbrief|nieuwsbrieven|newsletter*|bericht*|message*|mailing*|nachricht*"
    ),
    "opened": (
        "geopend|opent|openen|opened|open|opens|opening|openings|geöffnet|öffnen|öffnet|gelezen|leest|read"
        "|öffnungen|öffnungs-|öffnungsrate*|geopende|geöffnete*|openmaakt|opengemaakt|openmaken|opengedaan"
        "|opendoet|opendoen|aufgemacht|aufmacht|aufmachen|bekeken|bekijkt|opende|openden|aangeklikt"
        "|openklik*|klikt ... open|open heeft|open gedaan|open doet|liest|gelesen|bekeek"
    ),
    "name": "naam|namen|name|names|naw*|voornaam|achternaam|voornamen|nachname|nachnamen|namensangabe*|des namens",
    "address": (
        "adres|adresgegevens|adressen|adresse|address|addresses|anschrift|lieferanschrift|naw*|straat|bezorgadres"
        "|afleveradres|verzendadres|leveradres|leveringsadres|woonadres|postadres|adressering|lieferadresse"
        "|lieferadressen|versandadresse|versandanschrift|adressdaten|adressangaben|postanschrift|wohnanschrift"
    ),
    "town": "woonplaats*|stadt|gemeente|plaats|plaatsnaam|stad|town|city|place of residence|place|wohnort|ort",
    "e-mail": (
        "e-mail*|mailadres*|mail address*|mailadresse*"
        "|je mail|uw mail|jouw mail|your mail|ihre mail|deine mail|eure mail*|mail-adresse*"
    ),
    "phone": (
        "telefoon*|telefoonnummer*|mobiel*|06-nummer|06|phone*|telephone*|mobile*|telefon*|handynummer"
        "|je nummer|uw nummer|jouw nummer|your number|ihre nummer|deine nummer|eure nummer|mobiltelefon*|cell number"
        "|mobilnummer|rufnummer|gsm|gsm-nummer|handy|mobilfunknummer"
    ),
    "share": (
        "deel*|delen|gedeeld|geef*|geven|gegeven|geeft|doorgegeven|doorgeven|door te geven|verstrek*|verstuur*"
        "|sturen|stuurt|ontvang*|krijg*|overhandig*|bezorgt ... gegevens|share*|sharing|pass*|give*|gave|gets|get"
        "|receive*|send*|hand*|provide*|weiter*|übermittel*|übergeben|teilen|teilt|erhält|erhalten|bekommt"
        "|bekommen|geben|gibt"
        "|kriegt|kriegen|empfang*|empfängt|gehen an|geht an|gehen ... dorthin|go to|goes to|gaan naar|gaat naar"
        "|meegegeven|meegeven|gaan mee|gaat mee|leveren ... aan|levert ... aan|aanleveren|has your|heeft je"
        "|heeft uw|hat ihren|hat ihre|kent je|kent uw|kennt ihre*"
    ),
    "need": (
        "nodig|noodzakelijk|heeft|hebben|need*|necessary|require*|braucht|brauchen|benötig*|erforderlich|notwendig"
    ),
    "compulsory": (
        "verplicht*|moet|moeten|dient|dienen|nodig|vereist|invullen|vul|opgeven|op te geven|in te vullen"
        "|mandatory|must|have to|required|obliged|need|needed|fill in|enter|provide|compulsory|pflicht*|müssen"
        "|muss|angeben|anzugeben|erforderlich"
    ),
    "optional": (
        "niet verplicht|geen verplicht*|niet nodig|hoeft ... niet|hoeven ... niet|hoef ... niet|optioneel"
        "|vrijwillig|facultatief|eventueel|desgewenst|optional*|not required|not mandatory|not compulsory"
        "|not have to|*n't have to|need not|voluntary|up to you|freiwillig|nicht pflicht|keine pflicht*"
        "|müssen ... nicht|nicht erforderlich"
        "|überlassen|freigestellt|mag u weglaten|mag je weglaten|weglaten|weglassen|leave ... blank|leave ... out"
        "|leer lassen|leeg laten|if you like|wenn sie mögen|als u wilt|als je wilt|vrij om|naar keuze"
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
        "uitnod*|uitgenodigd|nodigt|nodigen|nodig ... uit|uit te nodigen|verzoek|vraagt|invit*|einlad*|eingeladen"
        "|laden|lädt|*bewertungsanfrage*|fordern ... auf|fordert ... auf|auffordern|nudge*|ask for|bitten|bittet|bitte um"
    ),
    "staff": (
        "medewerker*|personeel|vrijwilliger*|volunteers|ehrenamtliche*|zusters|personen|mensen|collega*|staff"
        "|people|employees|persons|colleagues|team|mitarbeit*|personal|beschäftigte*|functionaris*|volunteer*"
        "|werknemer*|angestellte*|treasurer|penningmeester"
    ),
    "secrecy": (
        "geheimhouding*|geheim|zwijgplicht|vertrouwelijkheid|secrecy|confidential*|verschwiegenheit*|vertraulich*"
        "|schweigepflicht|zwijgen|keep quiet|keep ... to themselves|für sich behalten|stillschweigen"
        "|geheimhoud*|geheimhaltung*|non-disclosure|stillschweigen"
    ),
    "kept": (
        "bewaar*|bewaard|bewaart|bewaren|opgeslagen|kept|keep|keeps|stored|stores|retain*|gespeichert|speicher*"
        "|aufbewahr*|blijven|blijft|verwijder*|gewist|wissen|delete*|gelöscht|lösch*"
        "|vernietig*|vernicht*|opgeschoond|opruim*|ruimen ... op|weggegooid|gooien ... weg|weggooi*|wipe*|wiped"
        "|purge*|destroy*|erase*|aufgehoben|heben ... auf|schmeiß* ... raus|wirft ... weg|werfen ... weg"
        "|hebt ... auf|op nul|emptied|geleegd|geleert"
    ),
    "later": (
        "form of credit|vorm van krediet|offer credit|krediet geven|kredit gewähren|on the slate|on credit"
        "|on tick|give credit|credit terms|op de pof|poffen|op krediet|auf pump|anschreiben|auf kredit"
        "|achteraf betalen|achteraf te betalen|achteraf betaalt|betaalt ... achteraf|achteraf|later betalen"
        "|achterafbetal*|paypal credit"
        "|later te betalen|gespreid betalen|uitgestelde betaling|uitgesteld betalen|in termijnen"
        "|in drie termijnen|in 3 termijnen|in delen|op afbetaling|pay later|paying later|pay afterwards"
        "|pay in instalments|in instalments|in three parts|buy now|deferred payment|kauf auf rechnung"
        "|rechnungskauf|auf rechnung|später bezahlen|später zahlen|ratenzahlung|ratenkauf|in raten|betaal later"
        "|betaal ... later|betaalt ... later|uitgestelde betal*|betaling achteraf|na levering betalen"
        "|na levering te betalen|na ontvangst betalen|na ontvangst te betalen|pas na levering|pas na ontvangst"
        "|betaal ... na ontvangst|betaalt ... na ontvangst|betalen ... na ontvangst|betaal ... na levering"
        "|betaalt ... na levering|gespreide betaling|bestelling op rekening|kopen op rekening|betalen op rekening"
        "|pay-later|paying afterwards|pay ... later|pay after|paying after|pay ... after delivery"
        "|pay ... after receiv*|delayed payment|in installments|buy on account|spätere zahlung|erst nach erhalt"
        "|nach erhalt der ware|erst nach lieferung|teilzahlung"
        "|in 30 dagen betalen|in dertig dagen|na 30 dagen|na dertig dagen|binnen 30 dagen betal*|30 dagen later"
        "|pay in three|pay in 3|paying in three|paying in 3|pay in four|pay in 4|pay in 30 days"
        "|pay within 30 days|split ... bill|split ... cost|split ... payment|split the|in 30 tagen|nach 30 tagen"
        "|in 14 tagen|nach 14 tagen|in dreißig tagen|erst in ... zahlen|zahlen ... erst|erst später|op de pof"
        "|op krediet|on credit|on the slate|on tick|auf pump|auf kredit|anschreiben|in stukjes betalen|in drieën"
    ),
    "legitimate": (
        "gerechtvaardigd* belang*|legitimate interest*|berechtigte* interesse*|lit. f|lid 1 sub f|lid 1 onder f"
    ),
    "checkout": (
        "kassa|afrekenen|afrekent|afrekening|bij het bestellen|tijdens het bestellen|bij uw bestelling"
        "|bij je bestelling|bij de bestelling|bestelproces|bestelformulier|plaatsen van uw bestelling"
        "|plaatsen van je bestelling|plaatsen van een bestelling|bestelling afrond*|bestelling plaatst"
        "|als je bestelt|als u bestelt"
        "|wanneer u bestelt|wanneer je bestelt|wenn sie bestellen|wenn du bestellst|checkout"
        "|check-out|when ordering|while ordering|when you order|place your order|placing your order"
        "|placing an order|order form|beim bestellen|bei der bestellung|bestellvorgang*|bestellprozess*"
        "|bestellabschluss|abschluss der bestellung|an der kasse|bestellformular|bestelscherm"
        "|während der bestellung|während des bestell*"
        "|placing the order|plaatsen van de bestelling|during checkout|while you order|payment page|betaalpagina"
        "|afrekenpagina|bestelpagina"
        "|kassapagina|bij het betalen|tijdens het betalen|winkelmand|winkelmandje|winkelwagen|at the till"
        "|basket page|warenkorb"
        "|bestellseite|bezahlseite|beim bezahlen"
    ),
    "refuse": (
        "afmeld*|af te melden|abzumelden|meld* ... af|uitschrijv*|bezwaar|weiger*|uitvink*|uit te vinken"
        "|vink ... uit|vinkje|verzetten|afzien|afzetten|uitgezet|uitzetten|opt out|opt-out|opted out|unsubscrib*"
        "|declin*|refus*|untick*|object|abmeld*|widersprech*|widerspruch*|widersprochen|abwähl*|abzuwählen"
        "|abgewählt|abbestell*|ablehn*|niet wil*|geen ... wil*|geen ... wens*|geen prijs"
        "|geen ... op prijs|niet op prijs"
        "|wilt ... dat niet|wil ... dat niet|dat niet wil*|dit niet wil*|liever niet|liever geen|lieber kein*"
        "|vinkje weg|vakje uit|uit te zetten|zet ... uit"
        "|don't like|not like ... to|möchten ... das nicht|das nicht möchte*|lieber nicht|häkchen"
        "|do not want|*n't want|not wish|rather not|nicht möchte*|keine* ... möchte*|keine* ... wünsch*"
        "|nicht ... wünsch*|nicht ... möchte*|say no|nee zeggen|nein sagen|turn off|switch off"
        "|ausschalten|tick box|tick-box|wilt u geen|wil je geen|wilt u ... niet|wil je ... niet"
        "|möchten sie kein*|möchten sie ... nicht|wünschen sie kein*|wish to be|aankruisen|hokje|ankreuzen|kästchen|rather we did"
        "|rather we do|rather you did"
        "|skip|abzulehnen|sla ... over|overslaan|geen zin|geen behoefte|keine lust"
    ),
    "impossible": (
        "niet mogelijk|onmogelijk|geen mogelijkheid|geen weg|geen manier|no means|gaat niet|geen optie"
        "|nog niet|kan* niet"
        "|kan* ... niet ... worden|niet eerder|vooraf niet|niet vooraf|niet van tevoren|niet weigeren"
        "|niet afmelden|cannot|can not|can't|not possible|not offer|*n't offer|not available|no way|no option"
        "|not be switched|kan ... niet|geht nicht|geht ... nicht|nicht möglich|keine möglichkeit"
        "|nicht widersprechen|nicht abwählen|nicht abgewählt"
        "|nicht abbestell*|nicht abzuwählen|nicht vorgesehen|vorab nicht|nicht vorab|vorher ... nicht"
        "|kein* kästchen|kein* häkchen"
        "|geen vakje|geen hokje|geen vinkje|no box|no tick|no such box"
    ),
    "buyer": (
        "klant|klanten|klantrelatie|bestaande|koper|kopers|gekocht|kocht|koopt|besteld|bestelt|bestelde|bestelden"
        "|aankoop|customer|customers|buyers|bought|buys|ordered|purchase|purchased|kunde|kunden|kundin|käufer"
        "|bestandskund*|gekauft|bestellt|kauf|verkauf|kaufen|buy|einkauf|na een bestelling|na je bestelling|na uw bestelling"
        "|after an order|after your order|nach einer bestellung|nach ihrer bestellung|nach deiner bestellung"
    ),
    "similar": "soortgelijk*|gelijksoortig*|vergelijkbare|similar|ähnlich*|products like|producten zoals|produkte wie",
    "unasked": (
        "zonder toestemming|zonder uw toestemming|zonder je toestemming|zonder afzonderlijke toestemming"
        "|zonder voorafgaande toestemming|zonder ... toestemming|zonder ... naar vragen|geen toestemming"
        "|geen ... toestemming|toestemming ... niet|niet ... toestemming|without asking|without ... consent"
        "|without ... permission|not ask*|*n't ask*|no ... consent|ohne ... einwilligung|ohne ... zustimmung"
        "|einwilligung ... nicht|keine ... einwilligung|einwilligung ... keine|fragt niemand*|fragen niemand*"
        "|vraagt niemand|vragen niemand|ask* nobody|vragen ... geen|vragen ... niet"
        "|vraagt ... geen|vraagt ... niet|vraag ... niet|niet ... gevraagd|gevraagd hebben ... niet"
        "|geen ... gevraagd|geen ... vragen"
        "|niet ... vragen|geen ... te vragen|wachten ... niet|niet ... afgewacht|niet ... afwachten"
        "|niet aan de orde|geen ... nodig|geen ... vereist|niet nodig|niet vereist|niet pas|not ask|*n't ask"
        "|not asked|*n't asked|never ask|never asked|no ... asked|not wait|*n't wait|no ... needed"
        "|no ... required|not need|*n't need|not only after|kein* ... einholen|holen ... kein*"
        "|kein* ... eingeholt|nicht ... eingeholt|holen ... nicht|nicht ... einholen|fragen ... nicht"
        "|nicht ... gefragt|nicht ... fragen|bitten ... nicht|warten ... nicht|kein* ... erforderlich"
        "|nicht erforderlich|nicht erst"
    ),
    "fraud": (
        "fraude|fraud|fraudeur*|fraudster*|oplichter*|bescheiß*|bescheis*|bedrieg*|cheats|cheaters"
        "|swindl*|frauduleu*|fraudulent*|fraude*|fraud*|oplichting|misbruik|betrug|betrugs*|betrüg*|scam|scams"
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
        "bol|bol-com|bolcom|etsy|etsy-*|kaufland|otto|otto-de|zalando|cdiscount|vinted|real-de|onbuy|fruugo|catawiki"
        "|verkoopsite*|verkaufsportal*|marktplaats*|marketplace*|markt-plätze*|marktplätze*|marktplatz*"
        "|verkoopplatform*"
        "|verkaufsplattform*|verkoopkanalen|verkoopkanaal|sales channel*|verkaufskan*|amazon|ebay|platform"
    ),
    "outside-eea": (
        "buiten de eu|buiten de eer|buiten de europese|buiten europa|outside the eu|outside the eea"
        "|outside europe|outside the european|outside of the eu|outside of the eea|außerhalb der eu"
        "|außerhalb des ewr|außerhalb europas|außerhalb des europäischen|außerhalb der europäischen|wereldwijd"
        "|worldwide|weltweit|zwitserland|switzerland|schweiz|verenigd koninkrijk|engeland|groot-brittannië"
        "|vereinigte* königreich|großbritannien|united states|the usa|in die usa|naar de vs|naar amerika|to america"
        "|nach amerika"
        "|verenigde staten|noorwegen ... zwitserland|hele wereld|all over the world|anywhere in the world"
        "|ganzen welt|in die ganze welt|drittland|drittländer*|niet-eu-landen|niet-eu|non-eu|nicht-eu*"
        "|buiten de europese unie"
        "|derde landen|beyond the eu|canada|kanada|australi*|new zealand|nieuw-zeeland|neuseeland|japan|britain"
    ),
    "deliver": (
        "bezorgen|bezorgt|bezorging|leveren|levert|levering|leveringen|geleverd|verzenden|verzendt|verzending"
        "|versturen|pakket|pakketten|pakje|deliver|delivers|delivery|deliveries|ship|ships|shipped|shipping"
        "|liefern|liefert|lieferung*|versand|versenden|versendet|verschepen|verschicken|verschickt"
        "|schicken|parcel|parcels"
        "|send orders|send goods|send parcels|post anything|pakete|paket|pakje*|bestellungen|bestellingen|orders"
        "|stuur|sturen|bezorgd"
        "|verzonden|verstuurd|geliefert|verschickt|versandt|we post|posting|posted"
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
        "|ob sie ... oder nicht"
    ),
    "refused": (
        "als u geen|als je geen|als u niet|als je niet|wanneer u geen|wanneer je geen|geen ... wilt|if you do not"
        "|if you don't|wenn sie keine|wenn sie nicht|falls sie keine|falls sie nicht"
    ),
    "nothing": "niets|nothing|nichts|keinerlei|niemand|nobody",
    "withdraw": (
        "intrek*|in te trekken|ingetrokken|trek ... in|trekt ... in|withdraw*|widerruf*|widerrufen|opt-out"
        "|afmeld*|bezwaar|objection|widersp*"
    ),
    "inessential": (
        "niet noodzakelijk*|niet-noodzakelijk*|niet-essenti*|nicht-essenziell*|nicht-notwendig*|non-necessary"
        "|niet strikt*|niet functione*|niet-functione*|niet essenti*"
        "|not necessary|not strictly|not essential|non-essential|nicht notwendig*|nicht essenziell*"
        "|nicht unbedingt|nicht technisch"
    ),
    "order-details": (
        "bestelgegevens|ordergegevens|bestelnummer|ordernummer|order details|order number|order data"
        "|order information|details of ... order|bestelldaten|bestellnummer|bestellinformationen|bestelinformatie"
        "|gegevens van ... bestelling|gegevens over ... bestelling|details van ... bestelling"
        "|angaben zur bestellung|angaben zu ... bestellung|daten der bestellung|informationen zu ... bestellung"
        "|gekochte|wat u kocht|wat u hebt gekocht|wat je hebt gekocht|wat u heeft gekocht|wat je kocht"
        "|wat u bestelde|wat je bestelde|wat u hebt besteld|wat je hebt besteld|wat je hebt besteed"
        "|what you bought|what you ordered|bestelde|ordered items|bestellte*|gekaufte*|aankoopgegevens"
        "|purchase details|kaufdaten|products you bought|products you ordered|items you bought|items you ordered"
        "|which products|which items|welke producten|welke artikelen|welche produkte|welche artikel"
        "|producten die u|producten die je|artikelen die u|artikelen die je|gekauften|inhoud van ... bestelling"
        "|contents of ... order|inhalt ... bestellung|inhalt ... bestellten|bestelnr|ordernr|auftragsnummer"
        ""
        "|was in der bestellung|was in ... bestellung|was sie ... bestellt|was sie ... gekauft|was du ... gekauft"
        "|was du ... bestellt|wat er in ... bestelling|wat in ... bestelling|what was in ... order"
        "|what was in ... box|what was in|items ordered|goods ordered|articles ordered|wat je gekocht hebt"
        "|wat u gekocht heeft|wat u gekocht hebt|wat je ... kocht|wat je besteld hebt|wat u besteld hebt"
        "|wat u besteld heeft|what you've bought|what you've ordered|die bestellung selbst"
        "|den inhalt ... bestellung|den inhalt ... pakets|inhoud van ... pakket|contents of ... parcel"
        "|bought items|purchased items|gekochte"
    ),
    "banner": (
        "*banner|cookiemelding*|cookie-melding*|melding|cookiebalk|balk|balkje|cookievenster|cookiescherm|venster"
        "|schermpje"
        "|cookiekeuze|cookievoorkeuren|cookie-instellingen|pop-up*|popup*|cookie notice|notice|cookie bar|cookie window"
        "|cookie settings|cookie-fenster|cookie-hinweis|cookiehinweis|cookie-leiste|cookie-einstellungen|fenster"
        "|hinweis"
        "|leiste|consent tool|consent-tool|consent manager|cookie-tool"
    ),
    "agreement": (
        "verwerkersovereenkomst*|bewerkersovereenkomst*|verwerkingsovereenkomst*|verwerkerscontract*"
        "|bewerkerscontract*|verwerkingscontract*|verwerkersafspraken|gegevensverwerkingsovereenkomst*"
        "|dataverwerkingsovereenkomst*|overeenkomst voor gegevensverwerking|overeenkomst ... als verwerker"
        "|data processing agreement*|data-processing agreement*|data processing contract*"
        "|data protection agreement*|data processing addendum|data processing terms|processing agreement*"
        "|processing contract*|processor agreement*|processor contract*|processor's agreement*"
        "|processors' agreement*|agreement* ... as processor*|controller-processor agreement*"
        "|contract* for ... processing|agreement* on ... processing|dpa|dpas|auftragsverarbeitungsvertr*"
        "|auftragsdatenverarbeitungsvertr*|auftragsverarbeitungsvereinbarung*"
        "|auftragsdatenverarbeitungsvereinbarung*|auftragsverarbeitervertr*|datenverarbeitungsvertr*"
        "|datenverarbeitungsvereinbarung*|verarbeitungsvertr*|av-vertr*|adv-vertr*|av-vereinbarung*|avv|avvs"
        "|avv's|adv|vertr* zur auftrags*|vertr* über auftrags*|vertr* über die auftrags*"
        "|vertr* über ... verarbeitung|vertr* zur verarbeitung|vertr* ... auftragsverarbeitung"
        "|vereinbarung* zur auftrags*|vereinbarung* über ... auftrags*|vertr* nach art. 28|vertr* gemäß art. 28"
        "|vertr* gem. art. 28|overeenkomst* ... artikel 28|overeenkomst* ... art. 28|agreement* ... article 28"
        "|contract* ... article 28|agreement* ... art. 28|contract* ... art. 28|article 28 contract*"
        "|article 28 agreement*|art. 28 dsgvo|als verwerker ... overeenkomst"
        "|verwerker ... op basis van een overeenkomst|as a processor ... agreement|as our processor ... agreement"
        "|als auftragsverarbeiter ... vertrag*|vereinbarung* über ... verarbeitung|vereinbarung* ... im auftrag"
        "|vertr* ... verarbeitung im auftrag|overeenkomst* ... verwerking in opdracht"
        "|agreement* ... processing on our behalf"
        "|datenverarbeitungs-vereinbarung*|datenverarbeitungs-vertrag*|auftragsverarbeitungs-vertrag*"
        "|auftragsverarbeitungs-vereinbarung*|verwerkers-overeenkomst*|nötigen vertrag|erforderlichen vertrag"
        "|gesetzlich vorgeschriebenen vertrag|vertr* ... artikel 28|vertr* ... art. 28"
        "|vereinbarung* ... artikel 28|vereinbarung* ... art. 28|verplichte overeenkomst"
        "|wettelijk verplichte overeenkomst|required contract|data protection contract*|processor terms"
        "|datenschutzvertrag*|privacy-overeenkomst*|privacyovereenkomst*|privacycontract*|verwerkingsafspraken"
    ),
    "shop-account": (
        "account|accounts|*klantaccount*|klantenaccount*|gebruikersaccount*|winkelaccount*"
        "|customer account*|user account*"
        "|kundenkont*|benutzerkont*|nutzerkont*|kundenaccount*|konto|kontos|konten|mijn-omgeving|login|klantenlogin"
        "|klantenzone"
        "|klantomgeving|klantportaal|customer area|customer portal|customer log-in|kundenbereich|kundenportal"
    ),
    "to-order": (
        "bestel*|order*|kopen|koopt|afrekenen|buy|buying|purchase*|kauf*|einkauf*|einzukaufen|shop with us|winkelen"
    ),
    "with-account": (
        "met ... <shop-account>|with ... <shop-account>|through ... <shop-account>|via ... <shop-account>"
        "|mit ... <shop-account>|über ... <shop-account>|<shop-account> heeft|<shop-account> hebt|<shop-account> hat"
        "|have ... <shop-account>|has ... <shop-account>|als je ... <shop-account>|als u ... <shop-account>"
        "|wenn sie ... <shop-account>|registratie|registration|registrierung|geregistreerd*|registered|registriert*"
        "|registering|na het aanmaken|aangemelde klanten|angemeldete* kund*|ingelogd*|logged in|signed in|eingeloggt"
        "|members|leden|mitglieder*|account holders|accounthouders"
    ),
    "free-choice": (
        "niet verplicht|niet noodzakelijk|geen verplichting|hoeft niet|moet niet|niemand hoeft|vrijblijvend|vrije keuze"
        "|vrijwillig|facultatief|optioneel|kiest zelf|kies zelf|bepaalt zelf|beslist zelf|zelf weten|optional|not required"
        "|not necessary|not mandatory|not compulsory|voluntary|up to you|choose whether|nobody has to|no obligation"
        "|not obliged|freiwillig|nicht erforderlich|nicht notwendig|nicht nötig|keine pflicht|nicht verpflichtend|kein muss"
        "|müssen sie nicht|müssen sie aber nicht|musst du nicht|musst du aber nicht|überlassen|entscheiden selbst"
        "|geen voorwaarde|keine voraussetzung|not a condition|entscheidest selbst|not force|*n't force"
        "|dwingen niemand|zwingen niemand*"
    ),
    "as-guest": (
        "als gast|as a guest|as guest|as guests|guests|zonder registratie|zonder ... te registreren|zonder ... in te loggen"
        "|zonder inloggen|zonder inlog|zonder ... aan te melden|zonder ... in te schrijven|ohne registrierung|ohne anmeldung"
        "|ohne login|ohne ... anzumelden|ohne ... zu registrieren|ohne ... einzuloggen|without registering"
        "|without registration|without logging in|without signing up|without signing in|without one"
        "|without a password|without ... password|zonder ... wachtwoord"
        "|ohne ... passwort"
        "|zonder ... <shop-account>|without ... <shop-account>|ohne ... <shop-account>"
    ),
    "not-without": (
        "geen ... zonder|niet ... zonder|nooit ... zonder|niets ... zonder|no ... without|not ... without"
        "|*n't ... without"
        "|never ... without|nothing ... without|kein* ... ohne|nicht ... ohne|nie ... ohne"
        "|niemals ... ohne|zonder ... geen"
        "|zonder ... niets|without ... nothing|ohne ... nichts|vor ihrer ... kein*|vor deiner ... kein*"
        "|before you ... no|before your ... no|voor uw ... geen|voordat ... geen|bevor ... kein*"
        "|kein* ... vor ihrer|nothing but ... before|zonder ... niet|zonder ... nooit|without ... no"
        "|without ... not|without ... never"
        "|ohne ... kein*|ohne ... nicht"
        "|ohne ... nie|without ... stay|zonder ... blijven|ohne ... bleiben|niet voordat|not before|nicht bevor"
        "|not until|no ... before|geen ... voordat|kein* ... bevor"
        "|no ... until|geen ... totdat|nicht ohne|geen toestemming geen|no consent no|keine einwilligung keine"
    ),
    "identity-paper": (
        "identiteitsbewij*|perso|identitätskarte*|bewijs van wie|proof of who|nachweis, wer"
        "|nachweis darüber, wer|identiteits-bewijs|identiteits-kaart*|identiteitsdocument*|legitimatie*"
        "|paspoort*|rijbewij*|id-bewij*|id-kaart|id-card*|photo-id|identity document*|identity card*"
        "|identity papers|identification document*|identification|passport*|driving licence*"
        "|driver's license*|driving license*|proof of identity|proof of id|id|ausweis|ausweises|ausweise"
        "|ausweisdokument*|ausweiskopie*|personalausweis*|reisepass*|führerschein*|identitätsnachweis*"
        "|lichtbildausweis*"
    ),
    "copy": (
        "*kopie|kopietje|kopieën|*kopien|copy|copies|photocopy|photocopies|*scan|scans|foto|photo|picture"
        "|afschrift|image of"
        "|fotokopie*|ablichtung*|kopiert|gekopieerd"
    ),
    "odd": (
        "verdacht*|fraud*|raar|rare|vreemd*|gek|gekke|opvallend*|ongebruikelijk*|ongewoon*|ongewone"
        "|twijfel*|odd|strange"
        "|weird|funny|fishy|unusual|suspicious|suspect|doubtful|merkwürdig*|seltsam*|komisch*|auffällig*|verdächtig*"
        "|ungewöhnlich*|zweifelhaft*|betrug*|looks off|look off|off about|niet klopt|nicht stimmt"
        "|something wrong|not right|*n't right|risky|risicovol*|niet pluis|niet in de haak|sus"
        "|vertrouwen ... niet|vertrouwt ... niet|not trust|*n't trust"
        "|not look right|*n't look right|not add up|*n't add up|spanisch vor|unplausib*"
    ),
    "idle-since": (
        "niets ... besteld|niets ... bestelt|niks ... besteld|niks ... bestelt|niets meer ... besteld"
        "|niet meer ... besteld"
        "|niet besteld|niets ... gekocht|niets ... koopt|niks ... gekocht"
        "|bestel ... niets|bestel ... niks|bestelt ... niets|bestelt ... niks|koop ... niets|koopt ... niets"
        "|niets ... horen|niks ... horen|niets ... laat horen|not heard from|*n't heard from"
        "|heard nothing|nichts ... hören|nichts ... gehört"
        "|nichts ... kauft|nichts mehr ... kauft|niet meer ... koopt|niets meer ... koopt"
        "|konten ohne bestellung*|accounts zonder bestelling*|accounts without order*|accounts without an order"
        "|geen bestelling meer|niet ... ingelogd|niet meer inlogt|niet ... gebruikt"
        "|niet ... heeft gebruikt|niets van ... gehoord"
        "|not ordered|*n't ordered|not placed an order|*n't placed an order|not ... ordered|*n't ... ordered"
        "|not bought|*n't bought|not ... bought|*n't ... bought|nothing ... ordered|ordered nothing|bought nothing"
        "|not logged in|*n't logged in|not been used|nobody has used|*n't been used|not used|*n't used|not signed in"
        "|nicht ... bestellt|nichts ... bestellt|nichts mehr ... bestellt|nicht ... eingeloggt"
        "|nicht ... angemeldet|nicht genutzt|nicht ... genutzt|nichts ... gekauft|nicht ... gekauft"
    ),
    "account-closed": (
        "opzeg*|opgezegd|opheffen|opheffing|beëindig*|sluit|sluiten|gesloten|verwijdert|close|closes|closed|closing"
        "|closure|cancel*|terminat*|kündig*|schließ*|geschlossen|beenden|beendet|beendigung"
    ),
    "order-file": (
        "orderdossier*|order file*|order record*|bestelgegevens|bestelhistorie|bestelgeschiedenis"
        "|ordergegevens|order data"
        "|order details|order history|aankoopgegevens|bestelldaten|bestellhistorie|bestellakte*"
        "|besteldossier*|orderdata"
        "|file of an order|files of orders|purchase history|purchase data|bestellunterlagen|auftragsdaten|kaufdaten"
    ),
    "password": (
        "klantnummer|inlognaam|gebruikersnaam|username|login|anmeldung|registration|registratie"
        "|registrierung|wachtwoord*|password*|passwort|passwörter|kennwort|inlog|inloggen|in te loggen"
        "|aanmelden|aan te melden|log in"
        "|logging in|sign in|anmelden|anzumelden|einloggen|einzuloggen|registreren|register|registrieren|zugang"
    ),
    "needless": (
        "komt er niet aan te pas|not come into it|kein muss|niet nodig|muss ... nicht|moet ... niet"
        "|musst ... nicht|nergens voor|nergens"
        "|hoef* ... niet|niet ... hoeft|niet gehouden|niet verplicht"
        "|geen ... nodig|no need"
        "|not need|*n't need|not needed|nothing to|not have to|*n't have to|not required"
        "|brauchen ... nicht|brauchst ... nicht"
        "|braucht ... nicht|braucht es nicht|nicht nötig|nicht erforderlich|kein* ... nötig"
        "|müssen ... nicht|muss ... keiner"
        "|muss aber keiner|keiner muss|brauchen ... kein|nicht verpflichtet"
    ),
    "asked-for": (
        "angefordert|aangevraagd|requested|joined|join|lid geworden|erom vraagt|erom vroeg"
        "|erom ... gevraagd|om ... heeft gevraagd|om ... hebt gevraagd|om ... gevraagd heeft"
        "|asked for it|asked for them|asked to|who asked|put ... name down|put ... names down|signed up"
        "|sign up|signs up"
        "|subscrib*|opted in|ticked|ingeschreven|inschrijft|aangemeld|aanmeldt|opgegeven|aangevinkt|aangekruist|vinkje"
        "|hokje|häkchen|angekreuzt|angehakt|angemeldet|anmeldet|eingetragen|einträgt|ihn bestellt|abonniert*|abonneert"
        "|darum gebeten|gewünscht haben|<consent>"
    ),
    "those-only": (
        "once|<only>|those who|people who|nobody else|no one else|wie daar|wie zich|wie zelf|wie erom|wie ... heeft|wer sich"
        "|wer ihn|wer sie|degenen die|mensen die|leuten, die|leute, die|an alle, die|denen, die|anyone who|everyone who"
    ),
    "own-will": (
        "unless|tenzij|es sei denn|zonder aanmelding|zonder inschrijving|without signing up|ohne anmeldung|vanzelf"
        "|automatisch|automatically|von selbst|ungefragt|ongevraagd|meteen|straight away|gleich"
        "|danach|from then on"
        "|op de lijst|in ons bestand|in ons adressenbestand|on our list|on the list|mailverteiler"
        "|in den verteiler|until you tell"
        "|until you ask|totdat u|tot u|totdat je|tot je|bis sie|bis du|ab und zu|af en toe"
        "|from time to time|now and then"
    ),
    "order-done": (
        "is complete|afgerond*|afronding|afgehandeld*|afhandeling|oude bestellingen|oudere bestellingen|finished"
        "|completed|completion"
        "|old orders|older orders|past orders|handled your|abgeschlossen*|abschluss|erledigt*|alte bestellungen"
        "|alten bestellungen|nach dem versand|nach der lieferung|na verzending|na de verzending|na levering|na de levering"
        "|after dispatch|after shipping|after delivery|once ... shipped|once ... delivered|verzonden is|geleverd is"
    ),
    "rights-used": (
        "recht ... uitgeoefend|rechten ... gebruikt|recht ... gebruikt|gebruik ... van een recht|used ... rights"
        "|exercised ... right*|use of ... rights|rechte ... ausgeübt|recht ... ausgeübt"
    ),
    "a-note": "noteren|notitie|aantekening*|vermerk*|a note|note of|a record|record of|notiz*|vastgelegd",
}
"""Words by what they mean, in the three languages; ``<name>`` in a clue stands for all of them."""


@dataclass(frozen=True)
class Clue:
    """Sentences that give an answer: ``answer`` to the question of this ``key``.

    None as answer means that the sentence holds it itself: a length of time, or a name. Each text of ``says`` is one way to
    put it, in any language: parts joined by ``&`` that all stand in the sentence, in any order; ``|`` parts alternatives,
    ``<...>`` is an entry of the lexicon, ``*`` is the rest of a word, ``...`` a few words, and of a part after ``!`` nothing
    may stand there. The first clue of a question that fits a sentence counts.
    """

    key: str
    answer: Any
    says: tuple[str, ...]
