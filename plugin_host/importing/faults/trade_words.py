"""Words of trades that are not that of a shop: the people, data, things and places of each, by language."""

from collections.abc import Mapping

OF_TRADES: Mapping[str, tuple[str, str, str]] = {
    "animals": (
        "uw (hond|kat|paard) (wordt|is) (gevaccineerd|ingeschreven|opgenomen); pension voor *dieren; dierenpension*; stallingsovereenkomst*; vaccinatieboekje*; manegelessen; stalling van uw paard",
        "kennel stay*; boarding kennel*; livery (yard|agreement)*; riding lesson*; your pet's vaccination*; neutering",
        "tierpension*; einstellvertrag*; einstellpferd*; reitstunde*; impfausweis ihres *; kastration*",
    ),
    "banks": (
        "beleggingsprofiel*; hypotheekaanvra*; spaarrekening*; rekeninghouder*; vermogensbeheer*; kredietaanvra*",
        "investment profile*; savings account*; account holder's income; wealth management; overdraft*",
        "anlageprofil*; sparkonto*; depotkunde*; vermögensverwaltung*; kontoinhaber* einkommen; kreditsachbearbeiter*",
    ),
    "care": (
        "patiënt*; behandelend* (arts|therapeut|*); behandelovereenkomst; behandelplan; behandelaar*; zorgverlener*; zorgvrager*; zorgaanbieder*; zorginstelling*; hulpverlener*; ziekenfonds*; mutualiteit*; behandelingsovereenkomst*; zorgverzekeraar*; huisarts*; tandarts*; dierenarts*; verpleegkundige*; (ziekte|gezondheids)klacht*; blessure*; diagnose; bewoners; (uw|de) arts; (onze|de) praktijk; therapie*; therapeut*; (afspraak|afspraken) ~ (praktijk|salon|kapsalon|behandeling|spreekuur); kapsalon; intakegesprek*; bij de intake; fysiotherapeut*; *behandelverslag*; verzuim*; bedrijfsarts*; arbodienst*; zorgplan*; mantelzorger*; thuiszorg*; medicatie*; verwijsbrief*; verwijzer*; spreekuur*; zorgtraject*; ligplaats*; ouders en verzorgers; bloeddruk*; bloedgroep*; vaccinatie*; allergieën en medicijn*; zorgindicatie*; gebitsgegevens; laboratoriumuitslag*; opname in het ziekenhuis; verpleegafdeling*; operatiekamer*; kraamzorg*; ontslagbrief; wachtkamer; zorgteam*",
        "patient; patients; patients'; medical (file|record*|history|notes|condition*); (our|your|the) (nurse*|therapist*|doctor|gp|clinic|surgery|practitioner*|dentist*|vet|vets|vet's|teachers|instructor*|trainers|coach|coaches|counsellor*|lessons|tutor|tutors|midwi*|optometrist*|beautician*|hairdresser*); dental *; appointment ~ (therapist|clinic|salon|doctor|treatment); physiotherapist*; treatment report*; your treatment; medical treatment; our practice; therapy session*; (our|the) salon; nursery (staff|school|place)*; veterinary *; your consultant; occupational health; sick leave; care (home|plan)*; caregivers; parents and carers; parent or carer; referral letter*; your gp; nhs number; medication; blood pressure; blood group; vaccination*; prescription (history|medicine)*; hospital admission*; lab result*; discharge letter; operating theatre; midwife; surgeon*; waiting room",
        "*patient; *patienten; patientin*; zahnarzt*; tierarzt*; röntgen*; patient(en|inn)*daten*; krankenkasse*; vorerkrankung*; behandlungsvertrag; behandelnde*; (vor|nach|während) der behandlung; pflegeheim*; diagnose; physiotherapeut*; behandlungsbericht*; (unsere|der|die) (arzt)?praxis; arztpraxis; therapie*; befund; befunde; hausarzt*; erstgespräch*; therapeut*; pflege(dienst|grad|kraft|kräfte)*; klient*; friseursalon*; sprechstunde*; überweisungsschein*; arztbrief*; medikation; praxisräume*; blutdruck*; blutgruppe*; impfung*; impfpass*; arzneimittelverordnung*; laborwert*; pflegeplan*; entlassungsbrief*; operationssaal; hebamme*; chirurg*; pflegeteam*; stationsleitung",
    ),
    "church": (
        "uw parochie; parochia*; doopregister*; gelovigen; kerkdienst*; belijdenis; doopceel*; dominee; pastoor; misintentie*; pastoraat*",
        "parishioner*; your parish; worshippers; church service*; baptism*; vicar; parish priest; confirmation class*; electoral roll of the parish",
        "kirchen-gemeinde*; pfarramt*; taufen; trauung*; gottesdienst*; konfirmand*; pfarrer*; gemeindeglied*; kirchensteuer*; erstkommunion*",
    ),
    "club": (
        "leden van (de|onze) (vereniging|club); (onze|alle) leden; ledenadministratie; ledenportaal; ledenbestand; lidmaatschap van de vereniging; (onze|de) vereniging; contributie; lidgeld*; clubleden; donateur*; schenking*; als vrijwilliger; kerk(bijdrage|genootschap|leden)*; sporters; trainingsschema*; clubhuis; wedstrijdsecretari*; elftal*; speelschema*; bondsnummer*; scheidsrechter*; ledenpas*; lidmaatschap van de sportschool; vetpercentage; groepsles*; jaarvergadering; koorleden; dirigent; wedstrijduitslag*; speelronde*; clubblad; ledenvergadering*",
        "members of the (association|club|society); (our|the|all) members; our members' register; membership (fee|number|register); (your|our|the) gym; gym membership*; donors; donations; as a volunteer; volunteers (of|for|at); our charity; members of the congregation; gift aid; beneficiaries; match fixtures; referee*; team sheet*; club house; clubhouse; body fat*; workout plan*; group class*; annual general meeting; choir; fixtures secretary; club secretary",
        "vereins; vereinsmitglied*; mitglieder des vereins; (unsere|alle) mitglieder*; mitgliederbereich; mitgliederliste; mitgliedsbeitr*; spender; spende*; ehrenamtliche*; gemeindemitglied*; spendenquittung*; mitgliedsnummer*; vereinsheim; spielerpass*; mannschaftsaufstell*; schiedsrichter*; mitgliedsausweis*; körperfett*; trainingsplan*; kursbelegung*; jahreshauptversammlung*; vorstandsmitglied*; chorprobe*; vereinszeitung; mitgliederversammlung*; spielbetrieb",
    ),
    "culture": (
        "rondleiding*; (het|ons) museum; concertbezoeker*; bezoekers van (het|ons|de|onze) (theater|festival|evenement|voorstelling)*; leenpas*; bibliotheekpas*; vliegticket*; voorstelling*; stoelnummer*; theaterzaal*; uitgeleende (boeken|materialen)*; leentermijn*; boete voor te late teruggave; museumkaart*; boeken (die )?(u|je) leent; bibliothecaris*; regisseur van de voorstelling",
        "(the|our) museum; guided tour*; theatre-goers; ticket-holder*; library card*; seat number*; theatre performance*; box office; borrowed (books|items); overdue book*; loan period*; audience member*; borrowers; librarian*; choirmaster*; choir members",
        "(das|unser|unserem) museum*; konzertbesucher*; bibliotheksausweis*; entleiher*; sitzplatznummer*; theatervorstellung*; theaterkasse; ausgeliehene* (bücher|medien); leihfrist*; eintrittskarte für die vorstellung; zuschauerraum; bibliothekar*; chorleiter*; chormitglied*",
    ),
    "driving school": (
        "apk*; rijles*; rijschool*; cbr; lesauto*; theorie-examen*; lesvoorraad; tussentijdse toets",
        "driving (test|lesson|school)*; learner (driver|record)*; mot (test|certificate)*; provisional licence number*; theory test*; driving instructor*",
        "fahrstunde*; fahrlehrer*; fahrschule*; fahrschüler*; hauptuntersuchung*; theorieprüfung*; fahrerlaubnis*; übungsstunde*",
    ),
    "energy and calls": (
        "meterstand*; simkaart*; belgegevens; netbeheerder*; verbruiksgegevens; slimme meter*; nummerbehoud; ean-code*; slimme-meter*; energieleverancier*; stroomverbruik; belminuten; telefoonverkeer*; datategoed*; zendmast*",
        "meter reading*; call records; sim (card|number)*; network operator; smart meter*; supply point number*; electricity consumption; energy supplier*; tariff switch*; call minutes; data allowance*; cell tower*",
        "zählerstand*; zählerstände*; netzbetreiber*; verbrauchsdaten; sim-karte*; stromzähler*; smart meter; rufnummernmitnahme; marktlokation*; zählernummer*; stromverbrauch*; abschlagszahlung*; verbindungsdaten; datenvolumen; einzelverbindungsnachweis*; mobilfunkvertrag*",
    ),
    "funerals": (
        "uitvaart*; nabestaanden; crematie*; rouwauto*; begrafenis*; grafrecht*",
        "funeral*; cremation*; coffin*; burial*; mourners; headstone*; order of service",
        "bestattung*; einäscherung*; trauerfeier*; hinterbliebene*; sargauswahl; beisetzung*; grabstelle*; trauerredner*",
    ),
    "garages": (
        "chassisnummer*; kentekenbewijs*; leenauto*; bandenwissel*; proefrit met de auto; garagebedrijf; garagehouder*; monteur van de garage; schadetaxatie van uw auto; autoverzekering*; auto in de werkplaats; showroomauto*",
        "chassis number*; vehicle identification number*; courtesy car*; service history of your (car|vehicle); your (car|vehicle)'s mileage; tyre change*; your car is serviced; breakdown recovery; garage mechanic*",
        "fahrgestellnummer*; fahrzeug-identifizierungsnummer*; ersatzwagen; fahrzeugschein*; erstzulassung; pannenhilfe; kfz-mechatroniker*; fahrzeugübergabe*",
    ),
    "government": (
        "bsn; burgerservicenummer; gemeente waar*; burgers; bezwaarschrift*; subsidieaanvra*; vergunningaanvra*; burgerzaken; uittreksel uit *register; omgevingsvergunning*; kieslijst*; paspoortaanvra*",
        "planning application*; council tax; electoral (roll|register); resident's permit*; benefit claim*; housing benefit; registrar of births",
        "bauantr*; bürgerbüro; meldebescheinigung*; baugenehmigung*; wohngeld*; ausweisantrag*; standesamt*",
    ),
    "hairdressers": (
        "knipbeurt*; kleurreceptuur*; (onze|de) (kapper|kapster|kappers|schoonheidsspecialiste|pedicure|nagelstylist)*",
        "hair colour record*; (our|your) (stylist|barber|pedicurist|nail technician)s?",
        "farbrezeptur*; (unsere*|ihre*) (friseur|friseurin|kosmetikerin|fußpflege)*; haarschnitt*",
    ),
    "harbours": (
        "vaarbewijs; havenmeester*; lengte van uw (schip|boot); jachthaven*",
        "berth*; our marina; harbour master*; mooring*; name of your vessel; boat licence*",
        "liegeplatz*; hafenmeister*; bootsname*; bootsführerschein*; yachthafen*",
    ),
    "homes": (
        "huurder*; kandidaat-huurder*; woningzoekende*; syndicus; verhuurder; huurovereenkomst; huurwoning*; bezichtig*; makelaar*; hypotheek*; taxatie*; (onze|de|uw) (docenten|leraren|trainers|instructeurs|coach|lessen|huur); hypotheekadvies*; vereniging van eigenaren; vve; appartementseigenaar*; huurprijs; huurtoeslag; inwoners; energielabel van uw woning; woonwens*; werkgeversverklaring*; koopakte*; taxateur*; inkomensgegevens van de huurder; servicekosten van het appartement; huurdersraad; bewonerscommissie; koopcontract van de woning; vraagprijs; woningcorporatie*",
        "(your|our) rent; residents of; landlord*; tenant*; tenancy; (estate|letting) agent*; loan application*; (view|viewing|viewings) ~ (property|properties); parents of ~ (children|pupils); mortgage; proof of income; right to rent; land registry; letting*; asking price; tenancy deposit*; inventory of the property; surveyor*; freeholder*; leaseholder*; council house",
        "mietvertrag*; mieter*; vermieter*; besichtigung*; mietobjekt*; makler*; (unsere|ihr|der|die) (trainer|lehrer|dozent|coach|miete)*; darlehen*; wohnungsgeber*; baufinanzierung*; kredit-(antrag|nehmer)*; mietinteressent*; selbstauskunft des mieters; hausverwaltung*; eigentümergemeinschaft*; nebenkosten-abrechnung*; einwohner*; wohnungssuchende*; gehaltsnachweis*; schufa-auskunft des *; grundbuch*; exposé*; kaltmiete; mietkaution*; wohnflächen*; nach dem auszug; wohnungsübergabe*; mieterrat; hausgeld; wohnungsbaugenossenschaft*",
    ),
    "insurance": (
        "de verzekerde; verzekerden; verzekerde (persoon|personen); (verzekerings)?polis; polisnummer; polisgegevens; verzekeringnemer*; schademelding*; verzekerd bedrag; dekking van uw verzekering; no-claim*; schadebehandelaar*; polisvoorwaarden; verzekeringspremie*",
        "loss adjuster*; policyholder*; policy number*; insured person*; sum insured; date of loss; no-claims *; claims handler*; underwriter*; claims history; insurance premium*",
        "versicherungs(nehmer|nummer|police)*; versicherte*; (ihre|der|die) police; schadens-?meldung*; schadenfall; versicherungssumme*; selbstbeteiligung; schadenshergang*; schadenfreiheit*; versicherungsprämie*; schadensachbearbeiter*; versicherungsmakler*",
    ),
    "law": (
        "cliënt*; *cliëntdossier*; *clientdossier*; behandelingsdossier*; medisch* (dossier|klacht*|voorgeschiedenis|behandeling|historie); opdrachtgever*; (uw|jouw|ons|dit) dossier; dossiers; dossiervorming; dossier ~ (zaak|cliënt|opdracht|procedure); (uw|aan ons (gegeven|verstrekte)|door u verstrekte|gegeven|overeenkomst van) opdracht; opdracht die u (ons|verstrekt|geeft|gaf|heeft|hebt); opdracht aan ons; adviesopdracht*; (de|uw) opdracht (loopt|duurt|eindigt|afgerond|is afgerond|is voltooid); (door ons )?(voor u )?opgestelde (documenten|stukken|akte*); ereloon*; erelonen; (onze|uw) (advocaten|notaris*); advocatenkantoor; notaris; (behandel*|inzake) ~ uw zaak; (in|over) uw zaak; uw zaak ~ (behandel*|loopt|dient|rechtbank|rechter); processtukken; beroepsgeheim; tegenpartij; wederpartij; aangifte* ~ (voor u|voor cliënt*); leerling(en)?(dossier*|gegevens|volgsysteem); personeelsdossier*; jaarrekening van (uw|cliënt*); schadedossier*; erflater*; testament*; echtscheiding*; zorgdossier*; mandaat dat u; notariële akte*; deurwaardersexploot",
        "(our|your|the|each|every) client; client's; clients; client (matter*|file*|record*); (engagement|mandate) ~ (you|letter); engagement letter; assignment (that )?you (gave|give|have given); your assignment; mandate you; (your|the) (notary|notaries|barrister*); your lawyer*; law firm; (your|client's|the client's) (case|matter); (documents|details|facts|course) of your case; (solicitor*|attorney*|lawyers) ~ (keep|handle|process|store|represent*|act for); lawyer's file; documents (prepared|drafted|drawn up) (for|in) ; your case file; case file; opposing party; buyer's solicitor; your solicitor; conveyanc*; probate; divorce; barristers' chambers",
        "mandant*; schriftsätze*; mandat; mandatsverhältnis*; mandats*; ihr (auftrag|mandat) an uns erteilt*; erteilte* auftrag*; auftrag, den sie ~ erteil*; auftrag* ~ erteilt; honorarnote*; patientenakte*; krankenakte*; (akte|ihre akte); unterlagen zu ihrem fall; ihr fall; ihrem fall; (unsere*|uns als) kanzlei; (die|der) kanzlei (verarbeit*|speicher*|erheb*|nutz*|gegenüber|und); rechtsanwälte (bearbeiten|vertreten|verarbeiten|speichern); (unsere|ihre) (rechtsanwälte|anwälte); anwalts; notar; gegenpartei; personalakte*; erblasser*; testament*; ehescheidung*; notarielle* urkunde*; beurkundung*",
    ),
    "photographers and weddings": (
        "fotoshoot*; geportretteerde*",
        "photo shoot*; sitters",
        "fotoshooting*; trauredner*",
    ),
    "removals and building": (
        "verhuisdatum; inboedellijst*; verhuiswagen*; bouwtekening*; oplevering van (uw|de) woning",
        "removal date*; moving house with us; removal van*; snagging list*",
        "umzugsgut*; umzugstermin*; bauabnahme*; bauherr*",
    ),
    "research and auctions": (
        "bieders; inbrenger*; proefpersonen; respondenten",
        "bidders; study participants; research participants",
        "bieter; einlieferer*; proband*",
    ),
    "restaurant": (
        "dieet-wens*; tafel ~ (reserv*|restaurant); ons restaurant; tafelreservering*; reservering* (bij|in) ons restaurant; (onze|de) (obers|keukenbrigade|menukaart)",
        "dietary (wish*|need*|requirement*|preference*); our restaurant; (our|the) (waiters|waiting staff|kitchen brigade|dining room)",
        "tisch ~ reserv*; unser restaurant; (unsere*|die) (kellner*|speisekarte|küchenbrigade)",
    ),
    "school": (
        "leeromgeving; leerling; leerlingen; proefles*; examen*; ingeschreven kinderen; kinderen op (onze|de) (groep|locatie|school); cursist*; (onze|de) deelnemers; deelnemer* aan (de|onze) (cursus|training*); studenten; ouders van (de|onze) leerlingen; kinderopvang; (de|onze) opvang; inschrijf* voor de (opleiding|cursus); onze opleiding*; oppas; sportschool*; polishouder*; *examen; instructeur*; kinderen (in|op|van) (de|onze) (groep|klas|opvang); pedagogisch medewerker*; studentnummer*; lesgeld*; schooljaar; collegegeld*; ouder(s)? van het kind; mentor*; pupillen; leerkracht*; klasgenoten; lesrooster*; cijferlijst*; schoolreis*; huiswerk; ouderavond*; rapportcijfer*; leerjaar; absentie*; ophaalrecht*; slaapritme; dagrapport*; kleuterklas*; schoolleid*; brugklas*; toetsresultat*; ouderraad; leerplicht*",
        "school report*; delegates; pupil*; enrol* ~ (course|class|school|programme); students who; our students; (enrolled|our) children; course participants; childminder*; student (record|number|id)*; tuition fee*; term-time; alumni; classmates; lesson timetable*; school trip*; homework; parents' evening*; attendance record*; exam result*; head teacher*; nap times; person collecting your child; classroom assistant*; form tutor*; term report*; playgroup*; pick-up permission*; governors of the school",
        "schüler*; kurs(anmeldung|teilnehmer|leiter)*; prüfungsergebnis*; unterricht; angemeldeten kinder; teilnehmer de*; kita; ihres kindes; fitnessstudio*; am seminar; seminarteilnehmer*; matrikelnummer*; studierende*; schulzeugnis*; lehrgang*; kursgebühr*; studiengebühr*; sorgeberechtigte der schüler; mitschüler*; stundenplan*; klassenfahrt*; hausaufgaben; elternabend*; fehlzeiten; zeugnisnoten; klassenlehrer*; abholberechtigt*; klassenarbeit*; lehrkraft; lehrkräfte*; schulleitung*; elternbeirat*; erzieherinnen",
    ),
    "software": (
        "proefomgeving van uw organisatie; eindgebruikers van (uw|de) organisatie; licentiehouder*; abonnement op ons platform",
        "workspace administrator*; your organi(s|z)ation's end users; app store account; free trial of our (software|platform); seats in your workspace",
        "arbeitsbereich ihrer organisation; endnutzer ihrer organisation; testzugang zu unserer software; lizenznehmer*",
    ),
    "stay": (
        "kampeerplaats*; kamer boek*; kamernummer*; nachtregister; (uw|je) boeking*; hotelgast*; hotelkamer*; (ons|het) hotel; uw verblijf (in|bij|op); overnachting*; reservering van uw (kamer|tafel); (reserv*) ~ (tafel|kamer); gasten; (bij|het) inchecken; kinderdagverblijf*; kampeergast*; (in|uit)checken; in-checken; (de|onze) receptie; logies; vakantie(woning|huis)*; bed & breakfast; bed and breakfast; kampeerder*; nachtverblijf; aantal nachten; vaargast*; *aankomst- en vertrekdat*; toeristenbelasting; logeerkamer*; sleutelkast*; eindschoonmaak; ontbijtzaal; gastenkamer*; stacaravan*",
        "at check-in; booking service*; your (ride|rides|trip|trips|booking|bookings); (guests|guest) (who|staying|stays|checks); our guests; overnight stay*; length of (your )?stay; (arrival and departure|check-in|check-out) (date|time)*; room number*; night register; hotel guest*; (our|the|at a) hotel; your stay (at|in|with); during your stay; book* a (room|table); room booking*; (at|on) check-in; reception desk; (guests|guest) (may|must|are|at|in|of|check|check-in|arrive|arriving|depart); check in; check-in; check-out time*; reservations (desk|team|office); (your|a) (room|stay); front desk; housekeeping; holiday (let|lets|home|homes|cottage)*; bed and breakfast; night's stay; nights you stay; consultation room*; treatment room*; campers; campsite*; tourist tax; guest room*; guesthouse*; self-catering; caravan pitch*; end-of-stay cleaning",
        "fahrgast; fahrgäste*; beim (check-in|einchecken); (ihre|deine) buchung*; zimmernummer*; meldeschein*; campinggäst*; hotelgäst*; gäste; (unser|unserem|unseres) hotel*; ihres aufenthalts; zimmer (buch*|reserv*); eincheck*; check-in; auschecken; übernachtung*; ferien-(wohnung|haus)*; unterkunft; (die|unsere|der|unserer) rezeption; campingplatz*; anzahl der nächte; an- und abreise*; wartezimmer*; unterkünfte; kurtaxe; gästezimmer*; pension(s)?gäst*; frühstücksraum*; endreinigung; stellplatz auf dem campingplatz; gästekarte*",
    ),
    "swimming and courses": (
        "zwemles*; zwemdiploma*; badmeester*; cursusgeld*",
        "swimming lesson*; lifeguard*; course fee*; certificate of attendance",
        "schwimmkurs*; seepferdchen; bademeister*; teilnahmebescheinigung*",
    ),
    "taxes": (
        "inkomstenbelasting; belastbaar inkomen; fiscaal partner; zorgtoeslag",
        "tax returns ~ for you; taxable income; national insurance number*",
        "steuererklärung* ~ für sie; einkommensteuer*; steuerbescheid*; steuernummer des mandanten; kinderfreib*",
    ),
    "taxi": (
        "ritten; ritprijs; (de|uw|een) rit; taxi*; ophaaladres; huurauto*; autoverhuur*",
        "pick-?up and drop-off *; available drivers; taxi*; minicab*; hire car*; car hire; rental car*; vehicle hire",
        "ihre fahrt; fahrten; taxi*; abholadresse; mietwagen*; autovermiet*",
    ),
    "travel": (
        "passagier*; zitplaats*; touringcar; luchtvaartmaatschappij*; (uw|je) vlucht; reisagent*; vluchtgegevens; paspoortgegevens; reisgezelschap*; reisbescheiden; instapkaart*; visumaanvra*; reizigers; medereiziger*; reisverzekering*; bagage-label*; reservering van uw vlucht*; reisbestemming*; ruimbagage",
        "passenger*; airline*; (your|the) (flight|flights|itinerary|diagnosis); tour operator*; travel agent*; travel document*; passport number*; travellers; fellow travellers; boarding pass*; visa application*; flight details; baggage tag*; frequent flyer*; cabin crew; holiday destination*; airport*; hold luggage; boarding time*; embassy",
        "reisenden; reisende; airline*; flug(daten|gäst|gesellschaft|nummer)*; reiseunterlagen; mitreisende*; reiseveranstalter*; visumantr*; bordkarte*; gepäckanhänger*; reiseziel*; flugbuchung*; vielflieger*; flughafen; bordpersonal; reisegepäck",
    ),
    "work": (
        "sollicit*; cv; curriculum vitae; kandidaten; vacature*; werknemer* van onze klanten; uitzendkracht*; werkgevers; gedetacheerde*; uw werkgever; loonstro*; flexwerker*; inlener*; verlofdagen; ziekmelding*; functioneringsgesprek*; salariswens*; werkervaring; uurloon; urenbriefje*",
        "employers; job applica*; your application for a (job|position); applicants; vacanc*; curriculum vitae; cvs; your cv; jobseeker*; job seeker*; jobseekers'; candidates; your employer; agency worker*; personnel file*; payslip*; leave days; appraisal interview*; salary expectation*; timesheet*; notice period of your job",
        "bewerber*; bewerbungsunterlagen; bewerbung; bewerbungen; lebenslauf; (ihr|ihrem|ihren) arbeitgeber; gehaltsabrechnung*; leiharbeit*; urlaubstage; krankmeldung*; mitarbeitergespräch*; gehaltsvorstellung*; berufserfahrung; arbeitszeugnis*; stundenzettel*",
    ),
}  # fmt: skip  # lists of phrases
"""What shows a trade by itself, as phrases in Dutch, English and German."""

TOGETHER: Mapping[str, tuple[str, str, str]] = {
    "animals": (
        "chipnummer vaccinatie ras sterilisatie ontworming",
        "microchip vaccination breed neutering worming",
        "chipnummer impfung rasse kastration entwurmung",
    ),
    "care": (
        "allergie medicijn bloed symptomen verwijzing ziekenhuis huisarts",
        "allergies symptoms referral hospital surgery surgeon",
        "allergien medikament symptom krankenhaus rezept",
    ),
    "club": (
        "competitie wedstrijd elftal spelerspas bond scheidsrechter toernooi contributie",
        "fixtures league referee tournament squad coach",
        "spielplan mannschaft liga turnier wettkampf trainer",
    ),
    "culture": (
        "voorstelling zaal stoelnummer rangen garderobe",
        "auditorium seat stalls box_office matinee",
        "vorstellung saal sitzplatz garderobe",
    ),
    "energy and calls": (
        "meterstand aansluiting verbruik stroom belgedrag roaming simkaart",
        "meter consumption electricity roaming tariff",
        "zähler verbrauch strom roaming abschlag",
    ),
    "funerals": (
        "overledene kist rouw begraaf crematie nabestaanden",
        "deceased coffin burial cremation mourners",
        "verstorben sarg trauerfeier beisetzung angehörige",
    ),
    "garages": (
        "kenteken kilometerstand voertuig werkplaats onderhoudsbeurt bouwjaar chassisnummer",
        "mileage vehicle odometer servicing test_drive number_plate registration_number",
        "kennzeichen kilometerstand fahrzeug werkstatt probefahrt inspektion erstzulassung",
    ),
    "homes": (
        "bezichtiging koopsom inkomen huur woonoppervlakte kadaster waarborgsom",
        "viewing rent landlord income bedrooms",
        "besichtigung kaufpreis einkommen miete wohnfläche grundbuch kaution",
    ),
    "insurance": (
        "premie schadedatum dekking polis verzekerde schadebedrag",
        "premium insured excess loss_date policyholder",
        "prämie selbstbeteiligung schadenshergang deckung versicherte",
    ),
    "law": (
        "dagvaarding zitting getuige verweer rechtszaak",
        "hearing witness pleadings court_date",
        "klageschrift gerichtstermin zeuge verhandlung",
    ),
    "restaurant": (
        "tafel reservering gezelschap menukeuze couverts terras",
        "diners table_number reservation party_size terrace",
        "reservierung personenzahl tischnummer terrasse",
    ),
    "school": (
        "rooster cijfers lessen huiswerk leerjaar schoolreis",
        "timetable grades homework lessons attendance teacher classroom",
        "stundenplan lehrer hausaufgaben fehlzeiten klassenfahrt zeugnis",
    ),
    "stay": (
        "aankomstdatum aankomst vertrek vertrekdatum verblijf kinderbed ontbijt bedlinnen nachten borgsom gastenboek eindschoonmaak",
        "arrival departure your_stay travel_cot breakfast bed_linen nights guests",
        "anreise abreise ankunft aufenthalt kinderbett frühstück bettwäsche nächte gäste",
    ),
    "travel": (
        "vluchtnummer bestemming reisdata bagage vertrekdatum medereizigers reisgezelschap heenreis terugreis",
        "flight destination luggage baggage itinerary passengers airport",
        "flugnummer reiseziel gepäck reisedaten flughafen mitreisende hinreise rückreise",
    ),
    "work": (
        "werkervaring diploma salaris referenties verlof ziekmelding",
        "qualifications references salary work_experience sick_leave",
        "berufserfahrung zeugnisse gehalt referenzen krankmeldung",
    ),
}  # fmt: skip  # lists of words
"""How words begin of which two in a sentence show it."""
