"""The words by which the sections of a policy are recognised: the general ones, and those of vendors."""

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True)
class Told:
    """How a general section is recognised: by words of a heading that has text below it, or by a sentence.

    ``ours`` sentences count only where they are not about a vendor; ``deep`` headings for the text below their subheadings
    too.
    """

    headings: str
    says: tuple[str, ...]
    ours: bool = False
    deep: bool = False


GENERAL: Mapping[str, Told] = {
    "about": Told(
        (
            "over deze privacy*|over dit privacy*|over ons privacy*|over deze verklaring|over dit beleid"
            "|over deze pagina|about this*|introduct*|inleiding|einleitung|algemeen|algemene informatie"
            "|toepasselijkheid|toepassing|reikwijdte|geltungsbereich|über diese|scope|wie zijn wij|wie zijn we"
            "|wie wij zijn|wie we zijn|who we are|about us|over ons|verantwoordelijke|verwerkingsverantwoordelijke"
            "|allgemeines|allgemeine hinweise|verantwortliche*|verantwortlich*|data controller|definities"
            "|begripsbepalingen|identiteit|wie is verantwoordelijk|wer ist verantwortlich|wer wir sind|wer sind wir"
            "|wie ben ik|who is responsible|who i am|who are you|wer bin ich|wie ik ben|wat is dit|what this is"
            "|worum es geht|waar gaat dit over|wer ... dahinter*|wer dahinter*|hinter diesem*|hinter dieser*"
            "|wie ... erachter|achter deze*|behind this*|wie zit*|who we*|it's us"
        ),
        (
            (
                "privacyverklaring|privacybeleid|privacy-beleid|privacystatement|privacy statement|privacyreglement"
                "|privacy policy|privacyverklaringen|verklaring|erklärung|beleid|reglement|notice|policy|statement"
                "|datenschutzerklärung|datenschutzhinweise|datenschutzrichtlinie*|datenschutzpolitik"
                "|datenschutzinformation*|datenschutzbestimmungen|document|pagina|bladzijde|page|tekst|text|seite"
                "|hier|here|diese hinweise|these notes & read|lesen|van toepassing|geldt|gelden|gaat over|legt uit"
                "|leggen|leest|lees|vind je|vindt u|find|beschrijft|beschrijven|vertelt|vertellen|informeren"
                "|informeert|uitleg|staat|is van|runs this shop|applies|explains|explain|describes|describe|tells"
                "|tell|covers|sets out|inform|comes from|gilt|gelten|unterricht*|erfährst|informier*|beschreib*"
                "|erklären|erklärt|erfahren& !jeweils|aktuelle fassung|questions|vragen over|fragen zu"
            ),
            (
                "geeft veel om|respecteert|respecteren|hecht|hechten|waarde|acht|belangrijk|serieus"
                "|hoog in het vaandel|netjes|respects|respect|values|value|matters|seriously|am herzen|sorgsam"
                "|sorgfältig|takes|care about|cares about|important|zuinig op|voorzichtig met|careful with|wichtig*"
                "|ernst|respektier*|achtet auf|achten auf & privacy|gegevens|persoonsgegevens|personal data|your data"
                "|data|your information|datenschutz|schutz|daten|privatsphäre|vertraulich*"
            ),
            (
                "verwerkingsverantwoordelijke|verantwoordelijk voor de verwerking|verantwoordelijke voor"
                "|verantwoordelijk voor wat|verantwoordelijk voor de gegevens|verantwoordelijk voor je"
                "|verantwoordelijk voor uw|verantwoordelijk voor deze|verantwoordelijk is|responsible for this"
                "|verantwortlich ist|data controller|controller|responsible for the processing|responsible for your"
                "|verantwortlicher|verantwortlich im sinne|verantwortlich für|verantwortliche stelle & !wie|vendor"
                "|zelfstandig|eigen|zelf|independent|own"
            ),
            (
                "wij zijn|we are|we're|wir sind|ik ben|i am|i'm|ich bin|this is the website of|dit is de website van "
                "& webshop|webwinkel|winkel|shop|store|verkopen|sell|verkaufen|handelsnaam|trading name|gevestigd"
                "|bedrijf"
            ),
            (
                "is de|is het|is een|is the|is a|ist die|ist der|ist das|ist ein|ist eine|seite gehört"
                "|site belongs to|shop belongs to|site is van|winkel is van & *store van|*winkel van|*shop van"
                "|*merk van|handelsnaam|brand of|shop of|store of|label of|trading name|*shop von|*laden von"
                "|*laden der|marke von|marke der|handelsname|seite gehört|belongs to|site is van|winkel is van"
                "|naam van|name of|*winkel|*shop|*store|webshop& !verwerker|processor|provider|software|platform"
                "|plattform|gebouwd|built|gebaut"
            ),
            (
                "achter deze|achter dit|behind this|hinter dieser|hinter diesem & site|winkel|webwinkel|webshop|shop"
                "|store|seite|laden & zit*|staat|staan|is|are|stands|steckt|stecken|steht|stehen"
            ),
            "vinden het belangrijk|vindt het belangrijk & weet|weten|gegevens|privacy",
            (
                "handelsnaam|trading name|trading as|handelsname|eenmanszaak|owned and operated|operated by"
                "|shop is run by|gerund door|geëxploiteerd door|wordt beheerd door|statutair|betreibt|betrieben von"
                "|inhaber|hinter diesem shop|hierna|hereinafter|nachfolgend"
            ),
            (
                "zorgvuldig|careful*|sorgfältig|sorgsam & om met|gaan|gaat|deal|handle|treat|gehen ... um & gegevens"
                "|persoonsgegevens|data|informatie|information|daten"
            ),
        ),
    ),
    "at-a-glance": Told(
        (
            "in het kort|in 't kort|korte versie|short version|kurzfassung|kurzversion|wichtigste in kürze|in kürze"
            "|in één oogopslag|in een oogopslag|tl;dr|in a nutshell|in een notendop|kort samengevat|samenvatting"
            "|overzicht|*overzicht|at a glance|summary|in short|in brief|key points|auf einen blick|zusammenfassung"
            "|überblick|übersicht"
        ),
        (
            (
                "in het kort|in een notendop|in a nutshell|kort gezegd|samengevat|in short|kurz gesagt|in kürze"
                "|at a glance|auf einen blick"
            ),
        ),
        deep=True,
    ),
    "collect": Told(
        (
            "welke gegevens|welke persoonsgegevens|which personal data|what personal data|welche personenbezogenen"
            "|gegevens die wij|persoonsgegevens die wij|gegevens die we|persoonsgegevens die we|what data"
            "|what information|what we collect|data we collect|information we collect|personal information we"
            "|collecting personal|welche daten|verzamel*|verzamelde gegevens|erheb*|erhobene*|gegevens van jou"
            "|soorten gegevens|categorieën|types of data|wat we van je weten|wat wij bewaren|wat wij van u"
            "|was du uns gibst|was wir speichern|information collection|informatie die wij|gegevens die u"
            "|van u vragen|van je vragen|we need from you|what you give*|you give us|wij van u*|pflichtangaben"
            "|van je weten|van u weten|van je nodig|van u nodig|fill in|from you|information collected|wat we vragen"
            "|wat wij vragen|which details|datenarten|which data|erfassung|datenerfassung|datenerhebung|erheben"
            "|invullen|brauchen wir|wir brauchen|we need|deine daten|ihre daten ... erheben|van je weet|van u weet"
            "|wat weet|wat weten|what do we know|what we know|was wissen|was wir wissen"
        ),
        (
            (
                "verzamelen|vragen|gevraagd|verwerken|ontvangen|bewaren|registreren|slaan|noteren|nodig|invullen|vult"
                "|opgeeft|geeft|verstrekt|achterlaat|collect|ask|asks|process|receive|store|hold|keep|need"
                "|geef ... op|geeft ... op|laat ... weten|enter|provide|give|take|fill in|erheben|verarbeiten"
                "|speichern|benötigen|brauchen|angeben|gibst|geben sie|erfassen|speicherst|eingeben|eintipp*|tippt"
                "|tippen|ausfüllen|ausgefüllt|bereitstellen|bereit-stellen|hinterlassen|invult|intikken|tikt|typ|typt"
                "|vul|vullen|verwerkt|type|types|tell|tells|know|kennen|wissen|leave|leggen ... vast|we ... hebben"
                "|zonder|without|ohne|includes|anzugeben|pflichtfelder|pflicht|gebruiken|use|verwenden|vereist"
                "|verplicht*|required|mandatory & gegevens|data|information|daten|informatie|<name>|<address>"
                "|<e-mail>|namen|vornamen|details|where you live & !automati*|beide|both|beides|krijgt|ontvangt"
                "|receives|gets|erhält|erhalten|doorgeven|geven ... door|geven ... aan|pass ... to|give ... to|weiter"
                "|übermitteln|give them|geven ... hun|geven ... hen"
            ),
            (
                "van jou|van u|van je|from you|you give|you tell|sie uns|du uns|von ihnen|von dir|folgende* daten"
                "|volgende gegevens|volgende persoonsgegevens|following data|following details|following personal "
                "& <name>|<address>|<e-mail>"
            ),
        ),
        ours=True,
    ),
    "parties": Told(
        (
            "delen met derden|derde partijen|derden|with whom|met wie*|sharing|share|third part*|weitergabe|empfänger"
            "|dienstleister|partijen|verwerkers|wie ons helpt|wie werkt*|who works*|who helps*|wer uns hilft"
            "|onze partners|our partners|delen van|delen wij|gegevens delen|delen we|ontvangers|recipients"
            "|over de gegevensverwerking|over onze gegevensverwerking|over de verwerking|about our data processing"
            "|about the data processing|data processing|inschakeling van derden|dienstverleners|service providers"
            "|wer mitliest|verstrekking*|doorgeven|delen|leveranciers|partners|auftragsverarbeiter|sub-processor*"
            "|subverwerkers|processors|who we work with|wie werken|werken mee|werken wij samen|werken we samen"
            "|mit wem|wer mitarbeitet|kijkt ... mee|datenweitergabe|disclosure*|offenlegung|aan wie|who sees|who else"
            "|who gets|who can see|who receives|wie ziet|wie krijgt|wie krijgen|wie helpt*|wie helpen*|who is helping"
            "|wer unterstützt|wer hilft*|who helps|people who help*|companies that help*|firms that help*|helpers"
            "|helfer|mensen die ons helpen|bedrijven die ons helpen|met wie*|the crew|behind the scenes"
            "|achter de schermen|hinter den kulissen|everyone who|iedereen die|wer alles|wer noch|who we use"
            "|who we rely on|unsere helfer|onze helpers|wie kan*|wer sieht|wer bekommt|wer erhält|an wen"
            "|datenempfänger|datenübermittlung an"
        ),
        (
            (
                "derden|derde partij|derde partijen|auftragsverarbeiter|auftragsverarbeitern|andere partijen"
                "|andere bedrijven|anderen|third parties|third party|others|other companies|anyone|dritte|dritten"
                "|andere unternehmen|dienstleister|dienstleistern|dienstverleners|verwerkers|leveranciers"
                "|service providers|processors|partijen|partners & verträge|vereinbarungen|overeenkomsten|agreements"
                "|contracts|del*|gedeeld|delen|niet door|verstrek*|geven|krijgen|doorgegeven|doorgeven|verkop*"
                "|inschakel*|schakelen ... in|werken ... samen|samenwerk*|work with|arbeiten ... zusammen"
                "|zusammenarbeit*|*overeenkomst gesloten|sluiten ... overeenkomst*|agreement with|agreements with"
                "|erhalten|ter beschikking|verkocht|share*|disclos*|pass*|sell|sold|provide|weitergegeben|weitergabe"
                "|weiter|teilen|übermittel*"
            ),
            (
                "gegevens|persoonsgegevens|data|information|details|daten & delen ... niemand|delen ... alleen"
                "|delen ... enkel|delen ... uitsluitend|verkopen ... nooit|nooit ... verkopen|niet ... verkopen"
                "|verkopen ... niet|verkopen geen|blijven bij ons|aan niemand|geen enkel ander bedrijf"
                "|geen ander bedrijf|to no other|an keine andere*|blijven bij mij|stay with me|bleiben bei mir"
                "|gaan naar|nooit ... doorgeven|geven ... niet ... door|share ... only|only share|share ... with"
                "|never sell|not sell|*n't sell|never share|not share|*n't share|nobody else|no one else|passed to"
                "|geben ... nicht weiter|geben ... nur weiter|verkaufen ... nicht|verkaufen ... keine|verkaufen keine"
                "|an niemanden|niemandem|bleiben bei uns|weitergegeben|weitergeben & !combin*|google|cookie*"
            ),
            (
                "weitergabe|pass ... information|pass ... details|pass ... data|doorgifte|verstrekking|disclosure "
                "& only|lediglich|ausschließlich|alleen|enkel|uitsluitend|nur & gegevens|data|information|details"
                "|daten|angaben& !buiten de e*|outside the e*|drittland|drittländer"
            ),
            (
                "bedrijven|companies|businesses|firms|partijen|firmen|fremdfirmen|unternehmen|drittanbieter & help*"
                "|helfen|unterstütz*|betrieb|voor ons|for us|für uns|namens ons|on our behalf|in opdracht|auftrag"
            ),
            (
                "niemand|nobody|no one|keiner & ziet|krijgt|sieht|bekommt|gets|sees & gegevens|data|details|daten"
                "|angaben"
            ),
            (
                "bedrijven waar*|bedrijven met wie*|firms we|companies we|firmen, mit|firmen mit denen"
                "|unternehmen, mit|andere* firmen|andere* unternehmen|andere bedrijven|andere winkels|other firms"
                "|other companies|other businesses|everyone who|everybody who|iedereen die|wie er allemaal|who gets"
                "|jeder, der|alle, die|die firmen|those firms & know|weten|wissen|see|sees|gets to see|get to see"
                "|krijgen|krijgt|te zien|bekommen|bekommt|zu sehen|sehen|receive*|handle* & gegevens|data|details"
                "|information|daten|know|weten|wissen|something of you|something about you|iets van je|iets van u"
                "|van je|van u|about you|von dir|von ihnen|etwas von dir|etwas von ihnen|adres*& !medewerker*|staff"
                "|employees|mitarbeiter*"
            ),
            (
                "hieronder|below|im folgenden & hoe wij|op welke wijze|welke partijen|wie|how we|which "
                "& gegevens verwerken|gegevens ... verwerken|opslaan|process your data|store|verarbeiten"
            ),
        ),
        deep=True,
    ),
    "purposes": Told(
        (
            "doel|doelen|doeleinden|doel van*|waarvoor|waarom|why|purpose|purposes|why we*|zweck*|wofür|grondslag*"
            "|op welke grond*|op grond waarvan|what for|wozu|what we do with|wat doen we met|was wir damit"
            "|was wir mit|rechtmäßigkeit|lawful*|legal ground*|rechtsgrund*|legal bas*|gebruik van gegevens"
            "|wat doen wij*|use of information|how we use|hoe gebruiken|hoe wij uw gegevens gebruiken"
            "|automatisch verzamelde gegevens"
        ),
        (
            (
                "gebruiken|gebruikt|verwerken|verwerkt|use|uses|using|need|process|nutzen|verwenden|verarbeiten"
                "|verzamelen|nodig|brauchen|benötigen & om|voor|ten behoeve van|to|for|zur|um|für|zum & bestelling*"
                "|bestellen|bezorg*|verzend*|deliver*|order*|dienstverlening|leveren|levering|contact|overeenkomst"
                "|contract|verbeter*|improve|bestell*|lieferung|vertrag*|services|website|pakje|parcel|opsturen|ware"
                "|nieuwsbrief|newsletter & !account ... nodig|account nodig|need ... account"
            ),
            (
                "grondslag*|legal basis|rechtsgrundlage|gerechtvaardigd* belang*|legitimate interest*|er belang bij"
                "|overeenkomst ... nakomen|overeenkomst ... uit te voeren|fulfil ... contract|vertrag ... erfüllen"
                "|berechtigte* interesse*|uitvoering van de *overeenkomst|performance of|art. 6|artikel 6|article 6"
                "|required by law|wettelijk verplicht|gesetzlich verpflichtet|gesetzlich vorgeschrieben|kaufvertrag"
                "|wettelijke verplichting*|legal obligation*|rechtliche* verpflichtung*|gesetzliche* verpflichtung*"
                "|vertragserfüllung|erfüllung des *vertrag*|perform ... contract|rely on ... consent|consent is the"
                "|grundlage ... vertrag|grundlage ... *vertrag|omdat de wet|omdat dat ... wet|law requires|tax law"
                "|gesetz verlangt|weil das gesetz|doel van de verwerking|doeleinden"
            ),
            (
                "zodat wij|zodat we|so that we|so we can|damit wir|zo kunnen we|zo kunnen wij|doel hiervan"
                "|doel daarvan & bestel*|pakje|pakket|order*|parcel|purchase|aankoop|lever*|deliver*|bezorg*|liefer*"
                "|ausliefer*|zusend*|kauf"
            ),
            ("gebruik*|verwerken|use|process|nutzen|verwenden|verarbeiten & om:|voor:|to:|for:|für:|um:|zum:|zur:"),
            (
                "contract with you|aufgrund ihrer einwilligung|op basis van ... toestemming|based on ... consent"
                "|on the basis of"
            ),
        ),
    ),
    "retention": Told(
        (
            "bewaar*|bewaring|hoe lang*|hoelang*|retention|how long*|speicherdauer|aufbewahr*|löschung|wie lange*"
            "|storage period|bewaartermijn*|duur|frist|fristen|speicherfrist*|dauer|termijn|kept for|keep it"
            "|weggooien|oude gegevens|old data|delete|wann löschen|wann wir löschen"
        ),
        (
            (
                "bewaar|bewaart|bewaard|bewaren|bewaartermijn*|houden ... vast|houden ... bij|keep|kept|retain*"
                "|retention|stored|store|hold on|hang on|heben ... auf|hebt ... auf|behalten|aufbewahr*|speicher*"
                "|gespeichert & jaar|jaren|maand|maanden|dagen|weken|lang|zolang|totdat|termijn*|niet langer"
                "|niets langer|longer|years|year|months|days|long|until|jahre*|monat*|tage*|solange|bis|frist*|dauer"
                "|länger"
            ),
            (
                "blijven|blijft|stay|stays|bleiben|bleibt & factu*|invoice*|rechnung*|account*|bestel*|order*"
                "|gegevens|data|daten|berichten|messages & jaar|jaren|maanden|zolang|years|months|as long as|jahre*"
                "|monate*|solange & !cookie*"
            ),
            (
                "verwijder*|wissen|gewist|weg|verdwijn*|opgeheven|delete*|erase*|removed|binned|closed|cleared"
                "|vanish*|disappear*|wipe*|shred*|drop off|emptied|thrown away|scrubbed|opgeruimd|ruimen|ruimt"
                "|weggegooid|prullenbak|leeggemaakt|versnipper*|gooien|schrappen|fliegt|fliegen|rausgeworfen"
                "|papierkorb|papierbak|oud-papier*|recycling|altpapier|in den korb|entsorg*|schmeiß*|schredder*"
                "|verschwind*|lösch*|gelöscht|vernietig* & jaar|maand|maanden|dagen|weken|na afloop|zodra|years|year"
                "|months|days|weeks|as soon as|jahre*|monat*|tage*|wochen|sobald|nicht mehr gebraucht"
                "|nicht mehr benötigt|nicht mehr erforderlich|fristen|niet meer nodig|no longer need* & !recht"
                "|cookies"
            ),
            (
                "gooi* ... nooit|nooit ... weg|never delete*|never throw*|nie gelöscht|löschen ... nie|stay* on file"
                "|in der kartei|in ons bestand|in mijn bestand"
            ),
        ),
    ),
    "transfers": Told(
        (
            "doorgifte|buiten de eu*|buiten de eer|buiten europa|transfer*|drittland*|drittländer*|drittstaat*"
            "|outside the eu*|outside the eea|outside of the eu*|outside europe|international*|leave europe"
            "|leave the eu*|leave the uk|verlaat ... europa|europa verlaten|verlaten ... eu|verlassen ... eu*"
            "|outside the uk|outside uk|ausland|buitenland|abroad|overseas|amerika|america|usa|verenigde staten"
            "|united states|where is|where are|where ... stored|waar staan|waar ... bewaard|waar ... opgeslagen"
            "|wo liegen*|wo sind ... daten|wo ... gespeichert"
        ),
        (
            (
                "buiten de eu|buiten de eer|buiten europa|buiten de europese|outside the eu|outside the eea"
                "|outside europe|outside the european|outside of the eu*|außerhalb der eu|außerhalb des ewr"
                "|außerhalb der europäischen|außerhalb europas|ausserhalb der eu|ausserhalb des ewr|outside the uk"
                "|outside the united kingdom|drittland*|drittländer*|drittstaat*|third countr*|derde landen "
                "& !bezorg*|lever*|verzend*|deliver*|ship*|send|liefer*|versend*|standen|waar u woont"
            ),
            (
                "standaardcontract*|modelcontract*|standard contractual|standardvertragsklausel*"
                "|data privacy framework|eu-us data*|privacy-shield|privacyschild*|privacy-schild*|safe harbo*"
            ),
            (
                "binnen de eu|binnen de eer|binnen europa|binnen de europese|within the eu|within the eea"
                "|within europe|in der eu|innerhalb der eu|innerhalb des ewr|in europa|de eu niet|europa niet|europe "
                "& gegevens|data|daten|information|servers|alles|everything & slaan|opgeslagen|bewaard|bewaren"
                "|verwerkt|verwerken|store*|kept|processed|gespeichert|speichern|verarbeitet|blijven|blijft|verlaten"
                "|verlaat|stay|stays|leave|leaves|remain*|bleiben|bleibt|verlassen"
            ),
            (
                "vs|verenigde staten|usa|the us|united states|amerika|vereinigten staaten|india|china|canada"
                "|massachusetts|texas|new york|seattle|san francisco|delaware|atlanta|america|california|californië"
                "|kalifornien & gegevens|data|daten|server*|doorgegeven|opgeslagen|slaat|speichert|stores|transfer*"
                "|stored|übermittel*|übertrag*|gespeichert|landen|held|computers|verwerkt|verstuurd|sent|inzage|is in"
                "|based in|gevestigd in|sitzen in"
            ),
            (
                "outside europe|outside the eu|outside the eea|outside the uk|buiten europa|buiten de eu"
                "|buiten de eer|außerhalb der eu|außerhalb europas & your data|personal data|your information"
                "|uw gegevens|je gegevens|persoonsgegevens|ihre daten|deine daten|personenbezogene* daten"
            ),
            (
                "amerika|america|california|californië|kalifornien|de vs|verenigde staten|the us|usa|united states"
                "|vereinigten staaten & zit|zitten|gevestigd|sits|sit|live|lives|based|located|company in|bedrijf in"
                "|sitzt|sitzen|ansässig|firma in|unternehmen in & !bezorg*|lever*|verzend*|deliver*|ship|ships"
                "|shipping|liefer*|versand*|klanten|customers|kunden"
            ),
            (
                "adequaatheidsbesluit*|adequacy decision*|adequacy regulation*|angemessenheitsbeschluss*"
                "|leave* ... european union|standard clauses|standardklauseln|standaardclausules|modelclausules"
            ),
            "amerikaanse server*|american server*|us server*|amerikanische* server*",
        ),
    ),
    "rights": Told(
        (
            "recht|rechten|rechte|rights|betroffen*|inzage*|rectification|rectificatie*|portab*|bezwaar*|widerspruch*"
            "|auskunft*|inzien|gegevens inzien*|kunt vragen|kun je vragen|kunt verzoeken|can ask|verlangen können"
            "|können verlangen|mag jij|mag u|mag je|kunt u doen|kun je doen|jouw macht|keuzes|choices|what you can do"
            "|you can do|deine möglichkeiten|ihre möglichkeiten|controle over|control over|can i ask|you may ask"
            "|you can ask|darfst du|dürfen sie|zeggenschap|your say|in charge|in control|your choice|what you can ask"
            "|baas over|wat je mag|wat u mag|was du darfst"
        ),
        (
            (
                "recht op|recht om|recht van|recht auf|right to|right of|rights to|het recht|das recht|the right"
                "|rechten|rights|ihre rechte|uw rechten|je rechten & !alle rechten|voorbehouden|behoudt|behouden"
                "|reserve*|vorbehalten|intellectu*|onderworpen|betreurt"
            ),
            (
                "mag|mogen|kunt|kun|kan|can|may|können|kannst|vraag|vragen|ask|altijd|always & inzien|inzage|opvragen"
                "|verwijderen|wissen|aanpassen|wijzigen|corrigeren|weten|verbeteren|weggooien|access|delete*|erase*"
                "|removing|correct*|copy|put right|auskunft|löschen|berichtigen|korrigieren & gegevens|data|daten|wij"
                "|we|wir|ik|ich|information & !cookie*|browser|account ... aanmaken"
            ),
            "inzage|opvragen & gegevens|verzoek",
            (
                "op verzoek|op uw verzoek|op jouw verzoek|on request|at your request|if you ask|auf anfrage"
                "|auf wunsch|auf verlangen|vraag ons|ask us|klopt ... niet|kloppen ... niet|incorrect"
                "|something is wrong|wil ... weten|wilt ... weten|willst ... wissen & verwijder*|wissen|verbeteren"
                "|passen ... aan|delete|erase|correct|löschen|berichtigen|welke gegevens|what data|copy of"
                "|welche daten|van je hebben|van u hebben|over jou|over je & !vragen over|questions about"
            ),
            (
                "klacht*|complain*|beschwer* & autoriteit*|toezichthouder*|authority|commissioner*|ico"
                "|aufsichtsbehörde*|datenschutzbeauftragte*|gegevensbeschermingsautoriteit|gba|ap"
            ),
            (
                "toestemming|consent|einwilligung & intrekken|ingetrokken|trekken ... in|withdraw*|widerrufen"
                "|zurücknehmen|take back|taken back & altijd|elk moment|any time|jederzeit|whenever"
            ),
        ),
    ),
    "device": Told(
        (
            "cookie*|koekjes|op je apparaat|op uw apparaat|on your device|auf ihrem gerät|tracking|pixel*|trackers"
            "|cookies en*"
        ),
        (
            "cookie*|tracking-pixel*|trackingpixel*|lokale opslag|local storage",
            (
                "koekjes|koekje|kekse|keks|bestandje*|small file*|tiny file*|little file*|kleine* datei*|text file*"
                "|tekstbestand*|textdatei* & browser|device|apparaat|telefoon|computer|gerät|website|webseite|site"
                "|bezoek*|besuch*|setzt|geplaatst|plaatsen|plaatst|gesetzt|toestemming|zustimmung|tracking& !usb*"
                "|andere winkel|opvragen|downloaden|recht*|inzage"
            ),
        ),
    ),
    "our-security": Told(
        (
            "beveilig*|security|sicherheit*|datensicherheit|beschermen wij*|hoe beschermen*|hoe beveiligen*|protect*"
            "|ssl*|veiligheid|veilig|safe|keeping ... safe|schutz ihrer daten|schutz deiner daten|schützen"
            "|bescherming van*|technische maßnahmen|maatregelen|maßnahmen|measures"
        ),
        (
            (
                "wij|we|wir|ik|onze|our|unsere|mijn|my|alles|everything|access is|toegang is|zugriff ist|verbinding"
                "|connection|verbindung|de site|de winkel|de website|the site|the shop|der shop|die seite"
                "|deze website|diese seite|diese website|our site & beveilig*|beschermen|passende maatregelen"
                "|passende technische|technische en organisatorische|ssl*|tls*|versleutel*|slotje|wachtwoorden"
                "|met ... wachtwoord|sterk* wachtwoord*|passwords|strong password*|passwörter*|back-up*|backup*"
                "|sicherungskop*|reservekopie*|datensicherung*|two-factor*|two-step*|twee stappen|tweestaps*"
                "|tweefactor*|zwei-faktor*|protect*|secure*|secured|measures|encrypt*|https|verschlüssel*"
                "|technische und organisatorische|schützen|geschützt|tegen verlies|against loss|gegen verlust"
                "|vor verlust|back up & !leggen|upload*|hochlad*|laden ... hoch|uitleg|hoe wij*|op welke wijze"
                "|welke beveiligingstechnieken|contact ... officer|protection officer|recht op|deze partij"
                "|deze leverancier|this party|dieser anbieter|diese partei|right to|ask|asked|data protection matters"
                "|our rights|onze rechten|unsere rechte|*doeleinden|gerechtvaardigd* belang*|legitimate interest*"
                "|berechtigt* interesse*|gebruikersnaam en|*heidsredenen|*ingsredenen|security reasons|safety reasons"
                "|sicherheitsgründen|username and|benutzername*|mailbox*|inbox|postvak*|postfach|boekhouding"
                "|administratie"
            ),
            (
                "alleen|uitsluitend|only|nur & medewerkers|collega's|mensen|wie|staff|employees|people|those"
                "|mitarbeite*|personen|wer & toegang|inloggen|bij de gegevens|bij je gegevens|bij uw gegevens|access"
                "|log in|reach|zugriff & !mailbox*|postvak*|inbox|postfach|boekhoud*|buchhaltung|books|invoices"
                "|rechnungen|administratie|chat|mail|e-mail*"
            ),
            (
                "computer|computers|laptop|laptops|rechner|pc|server|schijf|harde schijf|kast|kantoor|archief|papier*"
                "|paper*|cupboard|cabinet|drawer|office|safe|drive|disk|schrank|büro|festplatte|tresor|kluis|line"
                "|lijn|leitung|verbinding|connection& wachtwoord|password|passwort|code|op slot|slot|afgesloten"
                "|locked|lock|key|encrypted|scrambled|versleuteld|gecodeerd|verschlüsselt|abgeschlossen*|abgesperrt*"
                "|tresor|kluis|shredded|schredder*|versnipper*|only the|alleen wij|kennen nur& !mailbox*|postvak*"
                "|inbox|je wachtwoord|uw wachtwoord|your password|dein passwort|ihr passwort|account|konto|vergeten"
                "|forgotten|vergessen|ask you for|ip-adres*|cookie*"
            ),
            (
                "gegevens|data|information|daten & veilig|beschermd|beveiligd|safe|secure|sicher|geschützt & bij ons"
                "|with us|bei uns|te houden|houden|keep|goed|gut & !betaal*|payment*|zahl*|niet goed|nicht gut"
                "|they keep"
            ),
            (
                "maatregelen|measures|maßnahmen|*maßnahmen & wij|we|wir|ik|ich|i & nemen|genomen|neem|treffen"
                "|getroffen|take|taken|implement* & !deze partij|vereinbart|afgesproken|*overeenkomst|namens ons"
                "|marketing*"
            ),
        ),
        ours=True,
    ),
    "changes": Told(
        (
            "wijziging*|veranderingen|if we change|if things change|if this changes|als we ... veranderen"
            "|als er iets verandert|als dit verandert|wenn wir ... ändern|wenn sich ... ändert|nieuwe versie*"
            "|aktualität|neue fassung*|new version*|changes*|updates|update|änderung*|aktualisierung*|aanpassing*"
            "|amendments"
        ),
        (
            (
                "verklaring|privacyverklaring|privacybeleid|beleid|policy|statement|privacystatement|notice"
                "|datenschutzerklärung|erklärung|hinweise|tekst|pagina|page|text|brief|verhaal|stuk|letter|notice"
                "|leaflet|briefje|tekstje|stukje|verhaaltje|zettel|seite|politik|reglement|dit beleid"
                "|deze verklaring & wijzig*|gewijzigd*|aanpass*|aan te passen|aangepast*|pas ... aan|passen ... aan"
                "|passen ... an|passt ... an|past ... aan|verander*|actualiser*|updaten|bijwerken|werken ... bij"
                "|herschrij*|change*|update*|rewrit*|re-write*|refresh*|amend*|revis*|änder*|anpass*|anzupassen"
                "|angepasst|aktualisier*|überarbeit*|umschreib*|schreiben ... um|schreiben ... neu|wechseln|wechselt "
                "& !gegevens ... wijzigen|wijzig* ... gegevens|change your|ihre daten|laatst|last|zuletzt"
            ),
            (
                "als|wanneer|mocht*|if|when|wenn|falls|ändert sich|af en toe|now and then|ab und zu"
                "|from time to time & iets verander*|iets ... verander*|iets wijzigt|change anything"
                "|anything ... changes|something changes|we change this|etwas ändern|etwas ändert|ändert sich etwas"
                "|ändert sich ... etwas & hier|here|laten ... weten|let you know|text|tekst|kijk|mail*|informier*"
                "|seite|pagina|page|bekannt & !bestelling|levering|your order|delivery|lieferung"
            ),
            (
                "laatste versie|meest recente versie|new version will|neue version|new date|nieuwe datum|neues datum"
                "|nieuwe versie|nieuwste versie|actuele versie|latest version|current version|newest version"
                "|newest text|neueste version|aktuelle version|neue fassung|changes to this|review this|is reviewed"
                "|wijzigingen in deze|wijzigingen van deze|änderungen dieser|check back|neueste fassung"
                "|aktuelle fassung"
            ),
            (
                "raadpleeg|raadplegen|bekijk|check|kijk|prüfen|look & pagina|page|tekst|verklaring|policy|notice"
                "|seite|erklärung & regelmatig|geregeld|af en toe|regularly|from time to time|now and then|regelmäßig"
            ),
            (
                "wijzigingen|changes|änderungen & melden|bekend|per mail|per e-mail|announce*|notif*|publish*"
                "|plaatsen|mitteilen|veröffentlich* & !bestelling|order|levering|notify us|personal information"
                "|persoonsgegevens|ihre daten"
            ),
        ),
    ),
    "contact": Told(
        (
            "contact|contacts|contactgegevens|contactinformatie|contactpersoon|contactpersonen|contactpunt"
            "|contacteer*|contacting|kontakt|kontaktdaten|kontaktangaben|kontaktmöglich*|kontaktier*"
            "|kontaktinformation*|ansprechpartner*|turn to|terecht|datenschutzbeauftragte*|functionaris*"
            "|protection officer|reach us|reach me|need help|hulp nodig|nog iets weten|ergens mee|onduidelijk*"
            "|niet duidelijk|unclear|on your mind|not sure about|unklar*|klacht*|complaint*|beschwerden|vragen|vraag"
            "|questions|fragen|bereik*|neem contact*|gegevens van*"
        ),
        (
            (
                "vragen|vraag|questions|question|concerns|privacy matters|fragen|frage|klacht*|opmerkingen|bereik*"
                "|reach & contact|mail|mailen|e-mail*|e-mailen|bellen|bel|stuur|schrijf|write|call|kontakt*|wenden"
                "|schreiben|terecht|neem|nemen|telefoon*|erreich*|email|helpt|helps|hilft|kümmert|langs|binnen|melde*"
                "|line|horen ... graag|hear from you|hören ... gern* & !we vragen|schreiben wir|wij vragen|vragen we"
                "|vragen wij|ask you|fragen wir|met u op|met je op|contact you|kontaktieren wir"
                "|autoriteit persoonsgegevens|verzoek*|request*"
            ),
            (
                "anything to do with|alles wat met|alles rund um|meer weten|iets wil* weten|iets wilt weten"
                "|iets weten|niet duidelijk|onduidelijk*|ergens mee|zit je met|zit u met|twijfel*|zorgen"
                "|anything unclear|not clear|unclear|on your mind|want to know more|wondering|worried"
                "|anything privacy*|unklar|mehr wissen|noch was|noch etwas|sorgen & bel|bellen|belt|mail|mailt"
                "|schrijf|schrijft|app|appen|langs|stuur|ring|call|write|email|drop us|pop in|shout|say hi|give us"
                "|straight to|speak to|talk to|ask for|ruf|rufen|schreib*|melde*|komm vorbei|kommen sie vorbei|vorbei"
                "|frag|fragen sie|*@*& !inzage|van je hebben|van u hebben|what we have|nieuwsbrief|newsletter"
            ),
            (
                "vragen|vraag|questions|fragen|schrijf*|bericht|message|nachricht|mail ons|mail naar|mailen|write to"
                "|schreib*|erreichen & *@* & !verzoek*|recht*|request*"
            ),
            (
                "neem contact|contact op|contact opnemen|contact us|get in touch|kontaktieren sie|bereikt ons"
                "|bereik ons|bereik je ons|bereikt u ons|email us|e-mail us|write to us|schreiben sie uns|ring us"
                "|call us|mail gerust|mail ons|bel ons|mailen naar|bereikbaar|bereiken|reach us|erreichen sie uns"
                "|contactpersoon|contact person|privacycontact*|ansprechpartner* & !verzoek*|antwoorden binnen"
                "|bestelling|met u op|met je op|or contact us|when you contact|als u contact|als je contact"
                "|wanneer u contact|wanneer je contact|contact met ons opneemt|kontakt mit uns"
            ),
        ),
    ),
}
MORE_FIELDS = (
    "ip-adres*|ip-address*|ip address|browser*",
    (
        "postcode*|postal code|zip code|huisnummer|hausnummer|postleitzahl|plz|geboortedatum|date of birth|birthday"
        "|geburtsdatum"
    ),
    "bestelgegevens|bestelling*|order details|order data|bestelldaten",
)
LISTED = (
    (
        "volgende|following|folgende & gegevens|persoonsgegevens|data|information|daten|informationen & verzamel*"
        "|verwerk*|houden|collect*|process*|erheb*|verarbeit*|erfass*|gespeichert|speichern & !bezorg*|derden"
    ),
    (
        "erheben wir|verarbeiten wir|erfassen wir & personenbezogenen daten|personenbezogene daten|ihre daten & bei"
        "|wenn|sofern"
    ),
)
"""Sentences that begin a list of data."""

SAID_ANYWHERE: Mapping[str, tuple[str, ...]] = {
    "hosting": (
        (
            "web host|webhost|hosting provider*|hosting-provider*|hosting compan*|hosting service*|hosting partner*"
            "|hostingpartner*|hostingpartij*|hostingdienst*|hostingbedrijf|host our|hosts our|hosts the site"
            "|hosts the website|also hosts|hosting-anbieter*|hostinganbieter* & !kein*|niet|geen|no|not"
        ),
        (
            "zorg*|regelt|beheer*|huren|huurt|looks after|look after|rent|rents|provides|kümmer*|sorgt|sorgen|mieten"
            "|staat|staan|steht|stehen|located & onze server*|our server*|unser server|unsere server|der server"
            "|einen server|de server|een server|servers|webspace|serverruimte|the server|server space|den server"
            "|online staat|online bleibt & !wachtwoord*|password*|passwort*|back-up*|veilig*|beveilig*|secur*|sicher*"
            "|e-mails|mails|mailbox*|postvak*"
        ),
        (
            "site|website|winkel|webwinkel|webshop|shop|store & staat|staan|draait|stands|sits|lives|runs|liegt"
            "|läuft & op ... server|datacent*|data cent*|rechenzentrum|on ... server|auf ... server*"
        ),
    ),
    "business_email": (
        (
            "e-mailverkeer|mailbox|postvak|onze post|onze mail|our mail|postfach|e-mail-verkehr|unsere e-mails"
            "|unsere mails|e-mailprovider|e-mail provider|mail provider|mailanbieter|e-mail-anbieter|mails lezen"
            "|mailprogramma & !*@mailbox|*@postfach"
        ),
    ),
    "payments": (
        (
            "betaling*|betaalprovider*|betaalpartner*|betaaldienst*|betaalgegevens|betalen|betaalt|afrekenen|payment*"
            "|pay|bezahlt|zahlung*|zahlen|zahlungsdienstleister & verwerk*|via|afhandel*|process*|provider*|through"
            "|abwickl*|abgewickelt|über|betaalprovider*|opgeslagen|handled|by card|bij onze betaal*|bank transfer"
            "|wickelt|per kreditkarte|per vorkasse|vooruitbetaling|per lastschrift|per überweisung|met ideal"
            "|met creditcard|per creditcard|met bancontact|per bankoverschrijving|mit kreditkarte"
        ),
        (
            "kaartnummer*|kaartgegevens|card number*|card details|kartennummer*|kartendaten & zien|see|krijgen|sehen"
            "|store|bewaren|slaan|speichern|typ*|vul*|enter"
        ),
        "rekent ... af|afrekenen|checkout & ideal|creditcard|kreditkarte|bancontact",
    ),
    "shipping": (
        (
            "postbode|koerier*|bezorgdienst*|bezorgpartner*|verzendpartner*|bezorger|vervoerder*|pakketdienst*"
            "|pakketbezorging|verzenddienst*|postbedrijf|carrier*|courier*|delivery compan*|delivery provider*"
            "|delivery partner*|delivery service*|shipping compan*|shipping provider*|shipping partner*"
            "|logistics provider*|logistikdienstleister*|versanddienstleister*|versandunternehmen"
            "|transportunternehmen|paketdienst*|pakketbezorger*|spediteur*|spedition*|lieferdienst*|zusteller*"
            "|kurier*"
        ),
    ),
    "accounting": (
        (
            "accountant|accountants|steuerkanzlei|boekhouder|boekhoudster|boekhoudsoftware|boekhoudprogramma"
            "|boekhoudpakket|boekhoudkantoor|administratiekantoor|bookkeeper|bookkeepers|accounting software"
            "|bookkeeping software|accounting firm|accounting package|accounting program|our own bookkeeping"
            "|our own books|steuerberater*|buchhalter*|buchhaltungssoftware|buchhaltungsprogramm|steuerbüro"
        ),
    ),
    "analytics": (
        (
            "hoe vaak|how often|wie oft|traffic & pagina*|pages|seiten|site|website|winkel|shop & bekeken|bezocht"
            "|visited|viewed|besucht|measure*|meten|messen"
        ),
        (
            "bezoekersstatistiek*|bezoekstatistiek*|statistieken bij|statistieken|analytics|webanalys*|analysetools"
            "|analyse-tools|measure ... visit*|hoeveel bezoekers|bezoekersaantallen|reichweitenmessung"
        ),
        (
            "analytische cookies|analyse-cookies|analysecookies|statistische cookies|statistiekcookies"
            "|analytical cookies|analytics cookies|statistics cookies|statistik-cookies & begrijpen|meten|verbeteren"
            "|inzicht|bezoekers|gedrag|klikgedrag|gebruikt wordt|understand|measure|improve|visitors|verstehen"
            "|besucher|nutzung|via"
        ),
        (
            "meten|meet|kijken|zien|volgen|measure|look at|see|learn|messen|sehen|auswerten|werten ... aus|erfassen"
            "|tell us|statistics|statistiken & hoe ... gebruikt|hoe ... gebruiken|hoe ... gebruik|welke pagina*"
            "|welke bladzijden|waar ... klikken|how ... used|how ... use|which pages|what ... popular|wie ... genutzt"
            "|wie ... nutzen|welche seiten|besucherzahlen|besuche & site|website|winkel|webshop|shop|store|pagina*"
            "|pages|seite|seiten|webseite & !gegevens|data|daten|information"
        ),
        (
            "bezoekcijfers|bezoekersgedrag|bezoekers|bezoeken|mensen|klanten|visitors|visits|visit|people|customers"
            "|leute|kunden|besucher*|besuche & tellen|telt|geteld|houden ... bij|bijgehouden|gemeten|hoeveel|counted"
            "|counts|count|how many|zählt|zählen|gezählt|wie viele & op ... site|site|website|winkel|shop|store"
            "|langskomen|webseite|seite|bezoekcijfers|besucherzahlen"
        ),
    ),
    "sales_channels": (
        (
            "marktplaatsen|een marktplaats|verkoopplatform*|verkoopkanalen|verkoopkanaal|marketplace*|sales channel*"
            "|marktplätze*|marktplatz|verkaufsplattform* & staat|staan|are on|aanbod|assortiment|verkopen|verkoopt"
            "|bestel*|koopt|kopen|sell|buy|order*|verkaufen|kaufen|bestellen & wij|we|wir|ons|us|uns|ik|i|ich & !niet"
            "|geen|not|no|nicht|kein*|never|nooit"
        ),
    ),
    "media": (
        (
            "instagram|instagram-foto*|facebook|pinterest|tiktok|youtube|vimeo|google maps|kaart|kaartje|map|maps"
            "|karte|video*|filmpje*|posts|berichten|lettertype*|fonts|schriftart* & laadt|laden|geladen|ingeladen"
            "|meteen mee|embed*|ingesloten|ingebed*|eingebettet*|eingebunden*|load|loads|loaded|fetch*|opgehaald"
            "|abgerufen|lädt|nachgeladen & !pixel|cookie*|klantenlijst*|kundenlist*|upload*|hochlad*|eigen* server"
            "|own server|lokal*|advert*|werbe*"
        ),
        (
            "youtube|vimeo|google maps|kaartje|plattegrond|map|maps|landkarte|anfahrtskarte|video's|videos|filmpje* "
            "& we tonen|wij tonen|we show|wir zeigen|komen van|come from|kommen von|op de site|op onze site"
            "|op de website|op de contactpagina|on our site|on our website|on our contact page|on our pages"
            "|auf der seite|auf unserer seite|auf unserer website"
        ),
    ),
}
"""By kind of service, sentences that are said only of whoever does it for the shop, whatever else they are about."""
SAID_PLAINLY: Mapping[str, tuple[str, ...]] = {
    "shop_software": (
        (
            "webwinkel|webshop|website|winkel|shop|store & software|shopsoftware|ontwikkeld|gebouwd|gemaakt|draait"
            "|built|developed|runs on|erstellt|betrieben|basiert"
        ),
    ),
    "hosting": (
        (
            "hosting*|gehost|hosted|gehostet|webspace|hostingprovider|hoster|serveranbieter|server van|servers of"
            "|server unseres & !e-mail|niet|nicht|kein*|fremder|geen|no"
        ),
        (
            "server|servers|webserver|hoster & log|logs|logt|logged|logfile*|logbestand*|serverlog*|protokoll*"
            "|ip-adres*|ip-address*|ip-adresse*& speicher*|records|logs your|logs the|keeps|stores|saves|bewaart"
            "|registreert|legt|slaat|erfasst|protokolliert|noteert& !google|newsletter|cookie*"
        ),
    ),
    "mailing": (
        (
            "<newsletter>|transactionele e-mail*|transactional email*|e-mail service provider|e-mailprovider "
            "& versturen|verstuurd|verzenden|sturen|krijg*|ontvang*|aanmeld*|afmeld*|send|sent|get|receive|sign up"
            "|goes out|monthly|per maand|per month|monatlich|subscri*|unsubscri*|versand*|versend*|verschick*"
            "|erhalten|bekomm*|abonn*|abmeld*|toestemming"
        ),
        (
            "aanbiedingen|acties|reclame|offers|promotions|promotional|marketing|angebote|werbung & per mail"
            "|per e-mail|e-mail offers|by e-mail|by email|e-mails|emails|via e-mail|mails & stur*|versturen|verzenden"
            "|zend*|send*|e-mail offers|schick*|nur mit|versend* & !geen|nooit|never|not|nie|kein*"
        ),
    ),
    "accounting": (
        (
            "boekhoud*|de administratie|bookkeep*|buchhaltung|buchführung|facturen & selbst|doen|voeren|doet|gemaakt"
            "|staan|papier|zelf|handmatig|verwerken|software|boekhouder|accountant|indien|keep our|our books "
            "& !bewaar*|bewaren"
        ),
    ),
    "reviews": (
        (
            "review*|beoordeling*|klantbeoordeling*|bewertung* & schrij*|achterlaat|achterlaten|plaats*|vragen ... om"
            "|uitnodig*|nodigen ... uit|getoond|shown|can review|write|leave|submit|ask|invite*|abgeben|abgibt"
            "|abgegeben|bitten|verzamel*|collect* & !contact|recht"
        ),
    ),
    "customer_service": (
        (
            "klantenservice|klantcontact|klantvragen|customer service|customer support|customer questions"
            "|kundenservice|kundendienst|kundenanfragen|support|vragen van klanten|questions of customers"
            "|fragen von kunden & via ... software|software|systeem|system|ticket*|platform|tool|extern*|callcenter"
            "|call center|uitbesteed|outsourced|ausgelagert|helpdesk|help desk|hotline"
        ),
        (
            "helpdesksysteem|helpdesk system|ticketsysteem|ticketsystem|ticket system|callcenter*|call centre"
            "|call center|telefoondienst|virtual assistant|antwoordservice"
        ),
        (
            "chat|chatten|chatfunctie|chatvenster|chatbox|livechat|live-chat|live chat|chatbot|whatsapp|chat window "
            "& bemand|bediend|staffed|via|met|op|per|on|kunt|kun|kan|can|use|using|gebruiken|gebruik|stellen"
            "|beantwoord*|answer*|antwoord*|können|kannst|über|nutzen|beantwort* & !wijz*|verzet|contact ... rechten"
            "|uw rechten|interactions|geen|no|kein*"
        ),
    ),
    "advertising": (
        (
            "advertentie*|adverteren|adverteerders|our ads|we advertise|wir werben|schalten ... anzeigen"
            "|schalten anzeigen|remarketing|retargeting|marketing cookies|marketingcookies|tracking cookies"
            "|advertising|targeted ads|werbeanzeigen|werbe-cookies|werbecookies & !geen|niet|not|no|kein*"
        ),
    ),
    "security": (
        (
            "spam|robots|robotern|captcha*|firewall|ddos|spamfilter|spamherkenning & reacties|bescherm*|protect*"
            "|keep* ... out|schutz|schützt|filter*|controleer*|check*& !beveiligingssoftware|virusscanner"
        ),
    ),
}
"""Sentences by which a shop tells of a kind of service where it names nobody."""
