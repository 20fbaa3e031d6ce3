"""What old policies demand, describe or name wrongly, sentence by sentence."""

from plugin_host.importing.faults.phrases import Phrases, meaning
from plugin_host.importing.faults.rules import Rule

ID_COPY = Rule(
    "id-copy",
    says=Phrases(
        nl=(
            "{copy} ~ {identity document}", "{copy} ~ (voor-|voorkant|achterkant|voorzijde|beide|geldig*|leesbare?|recto*) ~ {identity document}",
            "(paspoort|identiteits|identiteitskaart|rijbewijs|legitimatie|id)-(kopie|scan)", "{identity document} (in kopie|gekopieerd|gescand|ingescand)", "{identity document} ... (daarvan|ervan) ~ {copy}",
        ),
        en=(
            "{copy} ~ {identity document}", "{copy} ~ (front|back|both|valid|current) ~ {identity document}",
            "(passport|id|licence|identity card) (copy|scan|photo|duplicate|photocopy)", "(send|sends|sending|attach|enclose|fax|e-mail|mail|post|submit|forward) (us |along |in )?(your|a|the|a valid) {identity document}", "(receipt of|accompanied by|together with) ~ {identity document}", "{identity document} ... send ~ {copy}",
        ),
        de=(
            "{copy} ~ {identity document}", "{copy} ~ (vorder|rück|beide|gültig)* ~ {identity document}",
            "(ausweis|personalausweis|pass|reisepass|perso|führerschein)-(kopie|scan|foto|ablichtung)*", "{identity document} ~ (in|als|per) (_ )?(kopie|scan|foto|fotokopie|pdf|ablichtung|bild)", "{identity document} ~ (kopier*|gescannt*|eingescannt*|scannen|einscannen|einzuscannen|abfotografier*|fotografier*|abgelichtet*|hochlad*|hochzuladen)", "{identity document} ... davon ~ {copy}",
        ),
    ),
    unless=Phrases(
        nl=(
            "{no copy}", "{copy} ~ {identity document} ~ ({not}|af)",
            "(vragen|verlangen|eisen|willen|hebben) (wij|we|ik) ~ niet", "stuur * geen", "mocht (u|je)",
            "(als|indien|wanneer|die) (u|je) (toch|zelf|uit uzelf|uit eigen beweging|spontaan)", "willen (wij|we) (niet|geen)", "overbodig",
            "(geen|nooit|niet (standaard )?om) ~ {copy}", "alleen (als|bij|indien) ~ (twijfel*|twijfelen)",
            "redelijk* twijfel*", "bij twijfel",
        ),
        en=(
            "{no copy}", "(not|*n't|never) ~ (ask|send|need|require|keep|store|retain|attach|enclose|e-mail|mail|post|submit|forward|upload) ~ ({copy}|{identity document})",
            "(not|never) ~ copy", "not (be )?(_ )?(required|requested|needed|necessary|asked for)",
            "*n't (_ )?(required|requested|needed|necessary)", "should you (send|enclose|attach|include|provide)",
            "(nevertheless|anyway|unasked|rather not|prefer not)", "reasonable doubt*", "only if ~ doubt",
        ),
        de=(
            "{no copy}", "(kein|keine|nicht|nie) ~ (kopie|scan|ausweiskopie*|foto|ablichtung)",
            "{copy} ~ {identity document} ~ nicht", "(ausweiskopie|*ausweiskopien) ~ nicht",
            "(bedarf|verlangen|fordern|brauchen|benötigen|benötigt|wollen) ~ nicht", "abzusehen", "sollten sie ",
            "(dennoch|trotzdem|unaufgefordert)", "nehmen wir nicht", "begründete* zweifel*", "nur ~ zweifel*", "bei zweifel*", "im zweifel*",
        ),
    ),
)  # fmt: skip  # lists of phrases
"""What only says that nothing is done *without* a copy asks for one too; who uses this looks at that."""

WITHOUT_COPY = Phrases(
    nl=("zonder ~ {copy} ~ {identity document}", "geen kopie ~ {identity document}, geen *"),
    en=("without ~ {copy} ~ {identity document}", "no copy ~ {identity document}, no *"),
    de=("ohne ~ {copy} ~ {identity document}", "ohne ausweiskopie", "keine kopie ~ {identity document}, keine *"),
)  # fmt: skip  # lists of phrases
"""Nothing is done without a copy."""

OUTDATED = Rule(
    "law-outdated",
    says=Phrases(
        nl=(
            "wet bescherming persoonsgegevens", "wbp", "college (voor )?(de )?bescherming (van )?(de )?persoonsgegevens", "cbp", "cbpl", "wet (op de |van de )?verwerking (van )?persoonsgegevens", "groep artikel 29", "werkgroep artikel 29", "bewerkers-contract*", "databeschermingsrichtlijn", "college bescherming *gegevens",
            "registratiekamer", "bewerkersovereenkomst*", "bewerker", "bewerkers", "wet persoonsregistraties", "wpr", "vrijstellingsbesluit*",
            "richtlijn 95/46*", "wet verwerking persoonsgegevens", "privacy-richtlijn van 1995", "privacycommissie", "commissie (voor|tot|ter) (de )?bescherming van de persoonlijke levenssfeer", "opta", "artikel 29-werkgroep", "consumentenautoriteit",
            "wet van 8 december 1992", "privacywet van (8 december )?1992", "meldingsnummer", "gemeld bij het cbp", "privacy-richtlijn 95/46*", "cpb", "bescherming persoonsgegevens (wbp)",
        ),
        en=(
            "data protection act 1998", "data protection act of 1998", "dpa 1998", "directive 95/46*", "95/46/ec", "college bescherming persoonsgegevens", "wbp",
            "privacy commission", "commission for the protection of privacy", "article 29 working party", "dutch (personal )?data protection act", "wet bescherming persoonsgegevens", "cbp",
            "data protection act* (of )?(1984|1988|1998)", "(under the|the) (1984|1988|1998) act", "data protection directive", "(office of the )?data protection (registrar|commissioner)", "registratiekamer", "data protection act 1984", "telemedia act", "tmg", "ttdsg", "(personal data protection|privacy) act (of )?(1992|2000|2001)", "federal data protection act ~ (old|former|1990|2003|2009)", "bdsg ~ (old|former)", "article 29 (working group|group)", "act of 8 december 1992",
        ),
        de=(
            "bdsg ~ (alt|alte* fassung|a.f.|a. f.|af)", "bdsg-alt", "bdsg ~ alte fassung", "alten fassung", "bundesdatenschutzgesetz* ~ (von|vom|fassung|stand) ~ (19##|200#|201(0|1|2|3|4|5|6))", "telemedien*", "telemedium*", "(96|107) (abs.? ?)?(#* )?tkg", "tmg", "ttdsg", "richtlinie 95/46*", "95/46/eg", "düsseldorfer kreis",
            "*-telemedien*", "teledienste*", "datenschutzkommission", "dvr-nummer*", "dvr:", "datenverarbeitungsregister*", "verfahrensverzeichnis", "(berichtigung|löschung|auskunft) ~ sperrung", "sperrung ~ (löschung|berichtigung)", "ausschuss für den schutz des privatlebens", "auftragsdatenverarbeitung*", "adv-vertrag*", "artikel-29-*gruppe",
            "(4|4a|4b|4f|4g|11|28|28a|29) (abs* ?)?(#* ?)?(nr* #* )?bdsg", "datenschutzgesetz* 2000", "dsg 2000", "tkg 2003", "datenschutzrichtlinie 95/46*", "vdsg", "dsg (von|vom) ~ 1992", "inhaber* (der|einer) datensammlung*",
        ),
    ),
    unless=Phrases(
        nl=("in de plaats van", "vervangt", "vervangen", "{no longer}", "opgevolgd", "opvolg*", "tot 2018", "voorloper"),
        en=("repealed", "replaced", "replaces", "superseded", "formerly", "successor", "irish", "previously", "no longer", "irish data protection commission"),
        de=("früher*", "vormals", "ehemals", "ersetzt", "abgelöst", "bis 2024", "bisher*", "nicht mehr", "mstv", "medienstaatsvertrag*"),
    ),
)  # fmt: skip  # lists of acts

DEAD_GROUND = Rule(
    "transfer-ground-dead",
    says=meaning("dead ground"),
    unless=meaning("no longer"),
)

TRADE = Rule(
    "trade-foreign",
    says=Phrases(
        nl=(
            # care
            "cliënt*", "*cliëntdossier*", "*clientdossier*", "patiënt*", "behandelend* (arts|therapeut|*)", "behandelovereenkomst", "behandelplan", "behandelaar*",
            "zorgverlener*", "zorgvrager*", "zorgaanbieder*", "zorginstelling*", "hulpverlener*", "ziekenfonds*", "mutualiteit*", "behandelingsovereenkomst*", "behandelingsdossier*", "zorgverzekeraar*", "huisarts*", "tandarts*", "dierenarts*", "verpleegkundige*", "(ziekte|gezondheids)klacht*", "blessure*", "diagnose", "bewoners", "(uw|de) arts", "(onze|de) praktijk", "therapie*", "therapeut*", "medisch* (dossier|klacht*|voorgeschiedenis|behandeling|historie)",
            "(afspraak|afspraken) ~ (praktijk|salon|kapsalon|behandeling|spreekuur)", "kapsalon", "intakegesprek*", "bij de intake",
            # law and advice
            "opdrachtgever*", "(uw|jouw|ons|dit) dossier", "dossiers", "dossiervorming", "dossier ~ (zaak|cliënt|opdracht|procedure)",
            "(uw|aan ons (gegeven|verstrekte)|door u verstrekte|gegeven|overeenkomst van) opdracht", "opdracht die u (ons|verstrekt|geeft|gaf|heeft|hebt)", "opdracht aan ons", "adviesopdracht*",
            "(de|uw) opdracht (loopt|duurt|eindigt|afgerond|is afgerond|is voltooid)", "(door ons )?(voor u )?opgestelde (documenten|stukken|akte*)",
            "ereloon*", "erelonen", "(onze|uw) (advocaten|notaris*)", "advocatenkantoor", "notaris", "(behandel*|inzake) ~ uw zaak", "(in|over) uw zaak", "uw zaak ~ (behandel*|loopt|dient|rechtbank|rechter)", "processtukken", "beroepsgeheim", "tegenpartij", "wederpartij", "mandaat dat u",
            # transport, homes, stays
            "passagier*", "zitplaats*", "touringcar", "luchtvaartmaatschappij*", "(uw|je) vlucht", "aangifte* ~ (voor u|voor cliënt*)", "leeromgeving", "ritten", "ritprijs", "(de|uw|een) rit", "huurder*", "kandidaat-huurder*", "woningzoekende*", "syndicus", "kampeerplaats*", "reisagent*", "vluchtgegevens", "verhuurder", "huurovereenkomst", "huurwoning*", "bezichtig*", "makelaar*", "hypotheek*",
            "kamer boek*", "kamernummer*", "dieet-wens*", "nachtregister", "(uw|je) boeking*", "hotelgast*", "hotelkamer*", "taxatie*", "(ons|het) hotel", "uw verblijf (in|bij|op)", "overnachting*", "reservering van uw (kamer|tafel)", "tafel ~ (reserv*|restaurant)", "(reserv*) ~ (tafel|kamer)", "ons restaurant", "gasten",
            # school, club, work
            "leerling", "leerlingen", "leerling(en)?(dossier*|gegevens|volgsysteem)", "(onze|de|uw) (docenten|leraren|trainers|instructeurs|coach|lessen|huur)", "(bij|het) inchecken", "proefles*", "examen*", "ingeschreven kinderen", "kinderen op (onze|de) (groep|locatie|school)", "cursist*", "(onze|de) deelnemers", "deelnemer* aan (de|onze) (cursus|training*)", "studenten", "ouders van (de|onze) leerlingen", "kinderopvang", "kinderdagverblijf*", "leerkracht*", "(de|onze) opvang", "inschrijf* voor de (opleiding|cursus)", "onze opleiding*",
            "leden van (de|onze) (vereniging|club)", "(onze|alle) leden", "ledenadministratie", "ledenportaal", "ledenbestand", "lidmaatschap van de vereniging", "(onze|de) vereniging", "contributie", "lidgeld*", "clubleden", "donateur*", "schenking*",
            "sollicit*", "cv", "curriculum vitae", "kandidaten", "vacature*", "werknemer* van onze klanten", "uitzendkracht*",
            "reizigers", "paspoortgegevens", "oppas", "meterstand*", "uitvaart*", "nabestaanden", "fysiotherapeut*", "*behandelverslag*", "sportschool*", "kampeergast*", "de verzekerde", "verzekerden", "verzekerde (persoon|personen)", "(verzekerings)?polis", "polisnummer", "polishouder*", "werkgevers", "gedetacheerde*", "bsn", "burgerservicenummer", "gemeente waar*", "burgers", "apk*", "rijles*", "*examen", "rijschool*", "instructeur*", "cbr", "kinderen (in|op|van) (de|onze) (groep|klas|opvang)", "pedagogisch medewerker*", "polisgegevens", "rondleiding*", "(het|ons) museum", "als vrijwilliger", "taxi*", "ophaaladres", "verzuim*", "bedrijfsarts*", "arbodienst*", "uw parochie", "kerk(bijdrage|genootschap|leden)*", "reisgezelschap*", "medereiziger*", "reisbescheiden", "simkaart*", "belgegevens", "netbeheerder*", "verbruiksgegevens", "uw werkgever", "zorgplan*", "mantelzorger*", "thuiszorg*",
            "*aankomst- en vertrekdat*", "(in|uit)checken", "in-checken", "(de|onze) receptie", "logies", "vakantie(woning|huis)*", "bed & breakfast", "bed and breakfast", "kampeerder*", "nachtverblijf", "aantal nachten", "tafelreservering*", "reservering* (bij|in) ons restaurant", "concertbezoeker*", "bezoekers van (het|ons|de|onze) (theater|festival|evenement|voorstelling)*", "huurauto*", "autoverhuur*", "studentnummer*", "lesgeld*", "schooljaar", "collegegeld*", "personeelsdossier*", "loonstro*", "flexwerker*", "inlener*", "bezwaarschrift*", "inkomstenbelasting", "jaarrekening van (uw|cliënt*)", "hypotheekadvies*", "verzekeringnemer*", "schademelding*", "schadedossier*", "erflater*", "testament*", "echtscheiding*", "vereniging van eigenaren", "vve", "appartementseigenaar*", "huurprijs", "huurtoeslag", "inwoners", "subsidieaanvra*", "vergunningaanvra*", "leenpas*", "bibliotheekpas*", "parochia*", "doopregister*", "gelovigen", "sporters", "trainingsschema*", "medicatie*", "verwijsbrief*", "verwijzer*", "spreekuur*", "zorgdossier*", "zorgtraject*", "ligplaats*", "vaargast*", "vliegticket*", "instapkaart*", "visumaanvra*", "slimme meter*", "nummerbehoud", "bieders", "inbrenger*", "proefpersonen", "respondenten", "crematie*", "ouders en verzorgers", "ouder(s)? van het kind", "mentor*", "klasgenoten", "pupillen",
        ),
        en=(
            "(our|your|the|each|every) client", "client's", "clients", "client (matter*|file*|record*)", "patient", "patients", "patients'", "medical (file|record*|history|notes|condition*)", "(engagement|mandate) ~ (you|letter)", "engagement letter",
            "(our|your|the) (nurse*|therapist*|doctor|gp|clinic|surgery|practitioner*|dentist*|vet|vets|vet's|teachers|instructor*|trainers|coach|coaches|counsellor*|lessons|tutor|tutors|midwi*|optometrist*|beautician*|hairdresser*)", "(your|our) rent", "dental *", "at check-in", "appointment ~ (therapist|clinic|salon|doctor|treatment)",
            "assignment (that )?you (gave|give|have given)", "your assignment", "mandate you", "booking service*", "pick-?up and drop-off *",
            "passenger*", "airline*", "(your|the) (flight|flights|itinerary|diagnosis)", "parishioner*", "residents of", "tax returns ~ for you", "available drivers", "your (ride|rides|trip|trips|booking|bookings)", "landlord*", "tenant*", "tenancy", "(estate|letting) agent*", "loan application*", "(guests|guest) (who|staying|stays|checks)", "our guests", "overnight stay*", "length of (your )?stay", "(arrival and departure|check-in|check-out) (date|time)*", "tour operator*", "travel agent*", "travel document*", "room number*", "night register", "passport number*", "school report*", "dietary (wish*|need*|requirement*|preference*)", "delegates", "employers", "(view|viewing|viewings) ~ (property|properties)",
            "hotel guest*", "(our|the|at a) hotel", "your stay (at|in|with)", "during your stay", "book* a (room|table)", "room booking*", "our restaurant", "members of the (association|club|society)", "(our|the|all) members", "our members' register", "membership (fee|number|register)",
            "pupil*", "parents of ~ (children|pupils)", "enrol* ~ (course|class|school|programme)", "students who", "our students", "(enrolled|our) children", "job applica*", "your application for a (job|position)", "applicants", "vacanc*",
            "(your|the) (notary|notaries|barrister*)", "your lawyer*", "curriculum vitae", "cvs", "your cv", "jobseeker*", "job seeker*", "jobseekers'", "candidates", "law firm", "(your|client's|the client's) (case|matter)", "(documents|details|facts|course) of your case", "(solicitor*|attorney*|lawyers) ~ (keep|handle|process|store|represent*|act for)", "lawyer's file", "documents (prepared|drafted|drawn up) (for|in) ",
            "travellers", "physiotherapist*", "(your|our|the) gym", "gym membership*", "campers", "loss adjuster*", "treatment report*", "funeral*", "meter reading*", "policyholder*", "policy number*", "insured person*", "donors", "donations", "your treatment", "medical treatment", "our practice", "your case file", "case file", "opposing party", "mortgage", "therapy session*", "course participants", "driving (test|lesson|school)*", "learner (driver|record)*", "(our|the) salon", "nursery (staff|school|place)*", "childminder*", "veterinary *", "as a volunteer", "volunteers (of|for|at)", "our charity", "call records", "sim (card|number)*", "members of the congregation", "your parish", "your consultant", "buyer's solicitor", "your solicitor", "conveyanc*", "taxi*", "minicab*", "your employer", "occupational health", "sick leave", "(the|our) museum", "guided tour*", "fellow travellers", "mot (test|certificate)*", "(at|on) check-in", "reception desk", "care (home|plan)*", "caregivers", "network operator",
            "(guests|guest) (may|must|are|at|in|of|check|check-in|arrive|arriving|depart)", "check in", "check-in", "check-out time*", "reservations (desk|team|office)", "(your|a) (room|stay)", "front desk", "housekeeping", "holiday (let|lets|home|homes|cottage)*", "bed and breakfast", "campsite*", "night's stay", "nights you stay", "theatre-goers", "ticket-holder*", "hire car*", "car hire", "rental car*", "vehicle hire", "student (record|number|id)*", "tuition fee*", "term-time", "alumni", "parents and carers", "parent or carer", "payroll", "agency worker*", "personnel file*", "probate", "divorce", "planning application*", "council tax", "library card*", "worshippers", "gift aid", "beneficiaries", "referral letter*", "your gp", "nhs number", "boarding pass*", "visa application*", "smart meter*", "bidders", "study participants", "research participants", "cremation*", "berth*", "our marina", "classmates", "consultation room*", "treatment room*", "medication",
        ),
        de=(
            "mandant*", "schriftsätze*", "mandat", "mandatsverhältnis*", "mandats*", "fahrgast", "fahrgäste*", "ihr (auftrag|mandat) an uns erteilt*", "erteilte* auftrag*", "auftrag, den sie ~ erteil*", "auftrag* ~ erteilt", "honorarnote*",
            "*patient", "*patienten", "patientin*", "zahnarzt*", "tierarzt*", "röntgen*", "patient(en|inn)*daten*", "patientenakte*", "krankenakte*", "krankenkasse*", "vorerkrankung*", "behandlungsvertrag", "behandelnde*", "(vor|nach|während) der behandlung", "(akte|ihre akte)", "unterlagen zu ihrem fall", "ihr fall", "ihrem fall",
            "(unsere*|uns als) kanzlei", "(die|der) kanzlei (verarbeit*|speicher*|erheb*|nutz*|gegenüber|und)", "rechtsanwälte (bearbeiten|vertreten|verarbeiten|speichern)", "(unsere|ihre) (rechtsanwälte|anwälte)", "anwalts", "mietvertrag*", "mieter*", "vermieter*", "besichtigung*", "mietobjekt*", "makler*",
            "bewerber*", "bewerbungsunterlagen", "bewerbung", "bewerbungen", "lebenslauf", "schüler*", "kurs(anmeldung|teilnehmer|leiter)*", "prüfungsergebnis*", "(unsere|ihr|der|die) (trainer|lehrer|dozent|coach|miete)*", "unterricht", "beim (check-in|einchecken)", "angemeldeten kinder", "darlehen*", "teilnehmer de*", "vereins", "vereinsmitglied*", "mitglieder des vereins", "(unsere|alle) mitglieder*", "mitgliederbereich", "mitgliederliste", "mitgliedsbeitr*", "kita", "ihres kindes",
            "reisenden", "reisende", "airline*", "flug(daten|gäst|gesellschaft|nummer)*", "pflegeheim*", "diagnose", "steuererklärung* ~ für sie", "(ihre|deine) buchung*", "zimmernummer*", "meldeschein*", "physiotherapeut*", "fitnessstudio*", "campinggäst*", "behandlungsbericht*", "bestattung*", "zählerstand*", "zählerstände*", "hotelgäst*", "gäste", "(unser|unserem|unseres) hotel*", "ihres aufenthalts", "zimmer (buch*|reserv*)", "tisch ~ reserv*", "unser restaurant", "spender", "spende*", "versicherungs(nehmer|nummer|police)*", "versicherte*", "notar", "(unsere|der|die) (arzt)?praxis", "arztpraxis", "therapie*", "gegenpartei", "ihre fahrt", "fahrten", "fahrstunde*", "fahrlehrer*", "fahrschule*", "fahrschüler*", "hauptuntersuchung*", "befund", "befunde", "hausarzt*", "netzbetreiber*", "verbrauchsdaten", "(ihre|der|die) police", "kirchen-gemeinde*", "pfarramt*", "taufen", "trauung*", "wohnungsgeber*", "reiseunterlagen", "mitreisende*", "reiseveranstalter*", "(ihr|ihrem|ihren) arbeitgeber", "am seminar", "seminarteilnehmer*", "erstgespräch*", "therapeut*", "taxi*", "abholadresse", "ehrenamtliche*", "(das|unser|unserem) museum*", "sim-karte*", "pflege(dienst|grad|kraft|kräfte)*", "klient*", "friseursalon*",
            "eincheck*", "check-in", "auschecken", "übernachtung*", "ferien-(wohnung|haus)*", "unterkunft", "unterkünfte", "(die|unsere|der|unserer) rezeption", "campingplatz*", "anzahl der nächte", "an- und abreise*", "konzertbesucher*", "mietwagen*", "autovermiet*", "matrikelnummer*", "studierende*", "schulzeugnis*", "lehrgang*", "kursgebühr*", "studiengebühr*", "personalakte*", "gehaltsabrechnung*", "leiharbeit*", "einkommensteuer*", "erblasser*", "testament*", "ehescheidung*", "baufinanzierung*", "kredit-(antrag|nehmer)*", "schadens-?meldung*", "schadenfall", "mietinteressent*", "selbstauskunft des mieters", "hausverwaltung*", "eigentümergemeinschaft*", "nebenkosten-abrechnung*", "bibliotheksausweis*", "entleiher*", "einwohner*", "bauantr*", "gemeindemitglied*", "spendenquittung*", "mitgliedsnummer*", "sprechstunde*", "überweisungsschein*", "arztbrief*", "medikation", "stromzähler*", "smart meter", "rufnummernmitnahme", "bieter", "einlieferer*", "proband*", "einäscherung*", "trauerfeier*", "liegeplatz*", "visumantr*", "bordkarte*", "wohnungssuchende*", "hinterbliebene*", "sorgeberechtigte der schüler", "mitschüler*", "wartezimmer*", "praxisräume*",
        ),
    ),
    unless=Phrases(
        nl=(
            "e-mailcliënt", "gasten~checkout", "(accountant|boekhoud*|administratiekantoor|fiduciaire) ... beroepsgeheim", "beroepsgeheim ~ (accountant|boekhouder)", "fraude*", "bel-me-niet", "als gast", "dossiers (van|over) (een|de|uw|je)? ?(bestelling*|aankoop*|order*|klacht*)", "gasten ... bestel*", "politie", "branche*vereniging", "handels*vereniging", "deurwaarder",
            "(geen|nooit|niet) ~ (bsn|burgerservicenummer|medische*|sollicit*|advocaat|dossier*)", "brancheorganisatie", "(bsn|burgerservicenummer) ~ (niet|geen|nooit|zwart|onleesbaar|afschermen|afplakken)", "zwart", "(afdek*|af te dekken)",
            "(spaar*|loyalty|bonus*|punten) ... leden", "leden ~ (spaar*|punten|programma)", "in de praktijk", "aan de bank", "(aparte|andere|eigen) (privacy)?verklaring",
        ),
        en=("mail clients", "e-mail clients", "as guests", "be patient", "chat client*", "student discount*", "e-mail client*", "web client", "members ~ (points|loyalty|rewards)", "(loyalty|rewards) ~ members", "discount", "(no|never|not) ~ (lawyer*|medical|patient*)", "property of"),
        de=("e-mail-client*", "als gäste", "gästebestellung", "in der praxis", "datenschutzpraxis", "als gast", "steuerakte", "kein* ~ (rechtsanwalt|anwalt|bewerb*)", "bonus*", "(gesonderte|eigene) (datenschutz)?erklärung"),
    ),
)  # fmt: skip  # lists of words

RULES = (
    OUTDATED,
    DEAD_GROUND,
)
"""Rules that need nothing but the sentence and what stands before it."""
