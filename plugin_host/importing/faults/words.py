"""Words of old policies by what they mean, for each language: what phrases name in braces.

One meaning a line, its words between commas. ``phrases.py`` says what the signs in a word mean.
"""

import re
from collections.abc import Iterator, Mapping
from types import MappingProxyType

_NL = """
not: niet, geen, nooit, nimmer, noch, evenmin, geenszins, niets, niemand, zonder, niks, nergens
never: niet, nooit, geen, nimmer, op geen enkele (manier|wijze), in geen geval, onder geen (enkele )?(beding|voorwaarde), niets, nee, niks, achterwege, nergens, niemand, uitgesloten
we: wij, we, ik
is: is, zijn, was, betreft, betreffen, vormt, vormen, geldt, gelden, gaat, hier
data: *gegevens, gegeven, data, *adres, *adressen, persoonsinformatie, *informatie, info, klanten-bestand*, adres-bestand*, adressen-bestand*, klantenlijst*
personal data: persoonsgegeven*, persoonlijke gegevens, persoonlijke (informatie|data), privacygevoelig*, tot (de|een|uw|jouw) persoon te herleiden, tot personen herleidbaar*, (direct )?tot (u|jou|je) (als persoon )?(te )?herleid(en|baar), tot (een )?(natuurlijk )?perso(on|nen) (te )?herleid(en|baar), privé-gegevens, privé-informatie, privacygegevens, persoonlijks, persoonlijk gegeven
traceable: herleid*, leid* (naar|tot), terug te (leiden|voeren), identificeer*, identificer*
anonymous: anoniem, anonieme, geheel anoniem
made anonymous: geanonimiseerd*, anonimiser*, anoniem gemaakt, gemaskeerd, afgekort, ingekort, laatste (cijfers|octet|deel|stukje|drie), verwijderd, ingekorte, verkort*, laatste (stuk|cijfer|blok)
ip: ip-adres*, ip-nummer*, ip's, metagegevens, meta-data, log-bestand*, log-gegevens, log-data, logs, verkeersgegevens, browsertype, technische gegevens, apparaatgegevens, logboek*, serverlog*, server-protocol*, ip
cookie: cookie, cookies, koekje, koekjes, cookiebestand*, tracking-pixel*, cookies-bestand*, *cookies, tracking-cookie*
third parties: derde*, anderen, wie dan ook, niemand, een ander, extern*, buitenstaander*, buitenwereld, iemand, vreemden, naar buiten, buiten (ons|onze) *, (andere?|externe?|derde|vreemde|geen|enige|enkele) (partij*|bedrij*|organisatie*|onderneming*|instantie*|firma*|mens|mensen|persoon|personen|winkel*|webwinkel*|webshop*)
one party: bezorg(er|dienst)*, pakket(bezorg|dienst)*, post-bedrij*, vervoer(der|ders), koerier*, *provider, host, hoster*, hosting(partij|bedrijf), betaaldienst*, boekhouder, accountant, drukker*, leverancier*
share: delen, deelt, deel, gedeeld, verstrekken, verstrekt, verstrek, doorgeven, doorgegeven, geven, geeft, gegeven, overdragen, overgedragen, afstaan, uitlenen, geef, verschaf*, speel*, spelen, afgegeven, toespelen, vertel*, laat zien, doorspel*, doorgifte*, verstrekking*, overdracht, toezend*, ter beschikking, beschikbaar, bekend (gemaakt|maken|te maken), bekend-gemaakt, doorgespeeld, door te (geven|spelen|sturen), doorgestuurd, doorsturen, weggegeven, overhandig*, meegedeeld, vrijgegeven, vrijgeven, prijsgegeven, uitgewisseld, uitwisselen, openbaar gemaakt, overgedaan, afgestaan, verspreid, bekendmak*, door te leveren, gaan naar, gaat naar, verspreiden, uit handen, terecht, belanden, wisselen, wisselt, ter hand
receives: krijg*, ontvang*, ziet, zien, toegang*, inzage*, inzien, ingezien, gezien, inkijk*, onder ogen, kent, weet van
sell: verkoop*, verkop*, verkocht*, verhuur*, verhur*, verhandel*
apart: tenzij, alleen (als|indien|wanneer|met|na), behalve, behoudens, uitgezonderd, anders dan, zonder, met uitzondering van, buiten (de|het|deze), naast (de|het|deze)
except: {apart}, voor zover, als (dit|dat|het|wij), indien (dit|dat|wij|noodzakelijk), in de volgende gevallen, zoals (hier|hierboven|hieronder|beschreven|vermeld), alleen, slechts, uitsluitend, mits, als dat nodig is, indien nodig, wanneer (dat|dit) nodig, enkel (als|indien|wanneer|met|aan|bij|voor|om|ter|ten|na|op|in|de|het|die|uw|je|naar|door|gedeeld|verstrekt|delen|geven|gegevens)
goes: gaan, gaat, komen, komt, belanden, terecht, terechtkomen
narrow: {marketing}, {outside}, {inside europe}, {of other people}, onbevoegde*, telefonisch, fraude, politie, (op|uit) eigen (initiatief|beweging), (tegen|voor) (_ )?(toegang|inzage), (niet|geen|niets) (_ )?meer, niet langer
kinds: {cookie}, {one field}, bijzondere, gevoelige, inlog*, betaal*
rest: daarbuiten, overige (derde*|partij*|bedrij*|organisatie*|instantie*|ontvanger*), voor het overige, verder (geen|niet|niets|niemand|nooit|delen|geven|worden|wordt|krijgt|ontvangt), (verder|en) (aan|met) niemand, met andere partijen, niet (hier )?(genoemd|vermeld)*, (hier|hierboven|hieronder) niet, (hierboven|hiervoor|hieronder) *, (genoemde|vermelde|volgende) (partij*|partners|derde*|leveranciers|bedrijven|ontvangers)
nobody: niemand, geen mens, geen (enkel |enkele )?ander*
but us: (buiten|behalve|anders dan) (ons|onszelf|wij|we|ik|mij|onze (winkel|zaak|medewerkers|mensen|eigen)|ons (bedrijf|team|eigen)|(dit|deze) *|mijn *)
with us: (bij|onder|tussen|binnen) (ons|onszelf|mij|mijzelf), tussen (jou|u|je) en (mij|ons), binnen (onze *|ons *|de (deur|winkel|zaak|muren)|deze muren), binnenshuis, in (eigen|onze) (beheer|hand|handen), in huis, in eigen huis, in ons *, hier in *, op het erf, de deur niet uit
stays: blijft, blijven, houden we, houden wij, houd ik, gehouden, houden, hou
leaves: verlaat, verlaten, de deur uit
books: boekhoud*, administratie*, fiscale, belasting*
used: gebruik*, verwerkt, verwerken, bewaren, bewaard, verzamel*, vragen
marketing: reclame*, marketing*, commerciële (doel*|activiteiten|berichten|mail*|uitingen), advertenti*, adverteren, aanbiedingen, reclamedoeleinden, direct-marketing, promotionele*, promotie*, mailing, mailings, commercieel, retargeting, remarketing
consent banner: cookie-banner*, banner, cookiemelding*, cookievenster, cookiebalk
earlier visits: eerder (kocht|bekeek|gekocht|bekeken|bestelde), bekeek, wat (u|je) kocht, bezoekgedrag, klikgedrag, koopgedrag
by phone: bel, bellen, belt, gebeld, telefonisch*, telefoon*, aan de lijn, belletje*
one field: prijsvraag*, winactie*, enquête*, geboortedatum, telefoonnummer*, mobiele nummer, rekeningnummer*, betaalgegevens, kaartgegevens, bankgegevens, wachtwoord*, locatie*, foto*, beoordeling*, ip-adres*
of other people: marktplaats*, marketplace*, kind, kinderen, minderjarige*, bezoekers, klanten van, kopers van, mensen van, pakket*, pakje*, folder*, flyer*, onder de #*, onder de zestien, jonger dan
promoting: nieuwsbrief*, nieuwsbrieven, advertenti*, remarketing, retargeting, aanbiedingen, gepersonaliseerde reclame, reclamemail*, rondbrief*, rondbrieven, mailing, mailings, nieuwsmail*, actiemail*, aanbiedingsmail*, adverteren
consent: toestemming, akkoord, instemming, instemt, stemt in, stem in, ingestemd, toestemt, goedkeuring
agree: toestemming, akkoord, instem*, stem(t)? * in, stem(t)? (u|je|jij|hij|men)? ?in, goedkeur*, aanvaardt, aanvaard, accepteert, accepteer, vindt het goed, vind je het goed, goedvind*, oké (vindt|vinden|met), aanvaarding, instemming, in te stemmen, akkoord te gaan, staat u ons toe, sta je ons toe
order: bestelling*, bestelt, bestel, bestellen, order*, aankoop*, koopt, kopen, overeenkomst, afreken*, af te rekenen, bestelformulier*, bestelknop
by contract: (art|artikel).? 6 (lid 1|eerste lid) (aanhef en )?(onder |sub |letter )?b, uitvoering * overeenkomst, uitvoering overeenkomst, grondslag: overeenkomst, op grond van de overeenkomst, uitvoering van (de|een|onze) overeenkomst, (onderdeel|deel) van (de|onze|uw|dezelfde|die|het) (overeenkomst|contract), hoort bij (de|onze|uw) overeenkomst, op grond van (de|onze|uw|je) koopovereenkomst, uitvoering van uw overeenkomst, overeenkomst met u uit te voeren, (koop)?overeenkomst uit te voeren, op (basis|grond) van (de|onze|uw|je) (koop)?overeenkomst
measured: nieuwsbrief*, statistiek*, analytics, bezoekersstatistiek*, advertenti*, reclame, remarketing, marketing, tracking, websiteanalyse, aanbiedingen, acties, mailing*, rondbrief*
use site: bezoek*, gebruik*, doorgaat, verder (surft|gaat|klikt|bladert), blijft, surfen, surft, betreedt, bekijkt, blijf, bladert, verdergaat, verdergaan
exclusively: alleen, uitsluitend, enkel, slechts, louter, enkel en alleen
handle order: bestelling*, order*, levering, leveren, bezorg*, overeenkomst, aankoop*, afhandel*
host: waar onze (site|website|winkel|webshop|shop) staat, (site|website|winkel|webshop|shop) staat bij, host, hoster, hostingpartij*, hosting-partij*, hosting-provider*, hosting-bedrijf, hosting-dienst*, webhost*, webhoster, provider, serverbeheerder, datacenter, gehost, hosting, domeinnaam, domein, server*, host onze*, doorstuurt, stuurt * door, verhuurt ons
mail provider: google, microsoft, mail-host*, e-maildienst, maildienst, hostingpartij, host, leverancier, hoster, (mailbox|mail|e-mail|postvak) (staat|loopt|zit|draait) (bij|via|over), *aanbieder, *provider, mail-dienst, e-mail-dienst, partij
automated: geautomatiseerd*, profiling, automatisch* (beslui*|besliss*|besluit*|profiler*), profiler*, profielvorming, profilering, beslissing* door een (computer|systeem), profielen, automatisch (over (u|klanten) )?(besloten|beslist|beoordeeld), profielen van, geprofileerd
by chat: chat*, klantenservice, helpdesk, winkelmand*, levertijd*, voorraad*
people: mens, mensen, medewerker*, persoon, onszelf, wijzelf
machine: computer*, machine*, software, algoritme*, robot*, systeem, kunstmatige intelligentie, automatisch*, vanzelf, programma, computerprogramma*, geautomatiseerde middelen
decide: beslui*, besluit*, besliss*, beslist, profiler*, profielvorming, besluitvorming, besloten, besluiten, beslissing, beslissingen, oordeel*, oordelen, te beslissen, zeggenschap
leads to: leid*, neemt, nemen
automated decision: (automatisch*|geautomatiseerd*) (individuele )?(besluit*|beslissing*)
fraud: *fraude*, misbruik
automatically: automatisch*, geautomatiseerd*, (de|een) computer, software
checks: controle*, controleer*, gecontroleerd, check*, gecheckt, toets*, getoetst, screen*, scan*, scant, gescand, beoordeel*, onderzoek*
scoring: krediet-check*, fraude-risico*, op risico*, krediet-gegevens, krediet-waardig*, krediet-beoordel*, krediet-controle*, krediet-toets*, krediet-informatie*, krediet-onderzoek, financiële (positie|situatie), fraudescore*, risicoscore*, score*, scoort, betaalgedrag, automatisch (geweigerd|afgewezen|geannuleerd|geblokkeerd|tegen|vastgehouden), acceptatietoets, gescoord, risicobeoordeling*, risicoprofiel*, solvabiliteit*, terugbetaalcapaciteit, kredietgeschiedenis, kredietregist*, kredietbureau*, krediet-scan*, risico-check*, risico-toets*, risico-analyse*, hoe waarschijnlijk * betaalt, kans * (betaalt|betalen)
refuses: (zelf )?weiger*, geweigerd, wijst * af, afgewezen, wijzen * af, geannuleerd, annuleert, blokkeert, geblokkeerd, aangehouden, in de wacht, tegengehouden, keurt * af, keuren * af, afgekeurd, stopt, houdt * tegen
later: achteraf, later, termijnen, op rekening, gespreid, in (3|drie) (delen|stukken|keer)
judges: beslist, beslissen, bepaalt, bepalen, beoordeeld, getoetst, beoordeelt, beoordelen, kijkt, kijken, toetst, toetsen, controleert, besluit, checkt, checken, bekijkt, bekijken, keurt, keuren, onderzoekt, gaat na, berekent, schat * in, voorspelt
right to: recht, rechten, te worden onderworpen, onderworpen te
processor claim: verwerkersovereenkomst*, bewerkersovereenkomst*, (sub)?verwerker, bewerker, in onze opdracht, in opdracht van ons, namens ons, volgens onze instructies, op onze instructie*, verwerkingsovereenkomst*, gegevensverwerkingsovereenkomst, overeenkomst over de verwerking, geheimhoud*, geheim te houden, niet voor eigen doelen, niet voor eigen doeleinden, contractueel verplicht, (onze|als|zijn|waren|volgende) verwerkers, verwerkers die, categorieën (van )?verwerkers, verwerkerscontract*, verwerkingscontract*, verwerkersafspra*, subverwerkers, zoals wij (dat )?(voorschrijven|opdragen|vragen), (alleen|enkel|uitsluitend) wat (wij|we) (zeggen|vragen|opdragen|voorschrijven), overeenkomst (volgens|conform|op grond van|als bedoeld in) (art|artikel).? 28
in our name: (alleen|uitsluitend|enkel) in onze opdracht, (alleen|uitsluitend|enkel) namens ons, (alleen|uitsluitend|enkel) volgens onze instructies
processing agreement: verwerkersovereenkomst*, bewerkersovereenkomst*, verwerkingsovereenkomst*, gegevensverwerkingsovereenkomst*, verwerkerscontract*, dpa, dpa's, (als|onze) verwerkers?, {in our name}
these: deze, die, genoemde, bovenstaande, bovengenoemde, zij, hen
every: alle, al, elke, elk, iedere, ieder, iedereen, allen
recipient: partij*, derde*, leverancier*, dienstverlener*, ontvanger*, bedrijven, bedrijf, partner*, organisaties, organisatie, ondernemingen, samenwerkingspartner*
agreement obliges: overeenkomst*, contract*, afspraken
obliges: verplicht, neemt, nemen, waarborg*, garandeer*, geheim*, vertrouwelijk*, passende, zorgvuldig
controller: zelf, zelfstandig, eigen verantwoordelijk*, verwerkingsverantwoordelijke*, geen (verwerker|verwerkersovereenkomst)
keep: bewaar*, bewaren, bewaart, bewaard, opgeslagen, opslaan, slaan, houden, blijf*, blijven, onthouden, verwijder*, wis*, gewist, vernietig*, behouden, gehouden, bewaartermijn*, bewaarplicht, gooien, verdwijn*, (staat|staan) * (jaar|maanden), archiveer*, archiveren, gearchiveerd
gone: {delete}, geanonimiseerd, anonimis*, anonimiser*, onherkenbaar, opgeruimd, ruimen, *nonimiseer*
delete: verwijder*, wis, wissen, gewist, vernietig*, gooien, opgeheven, weggegooid, opgeschoond, geschoond, verdwijn*, versnipper*
customer data: klantprofiel*, persoonlijke informatie, profiel*, account, accounts, klantgegevens, klantaccount*, klantenaccount*, klant, uw gegevens, jouw gegevens, je gegevens, persoonsgegevens, klantendossier, klantenbestand, gegevens, ze, klanten, jou, naam en adres, (uw|je|jouw) naam, klantenboek*, klantenfiche*, relatiebestand, klantenkaart*, kaartenbak*, klantenlijst*, adresgegevens, bestelgegevens, dossier, klantdossier*, klantkaart*
not customers: cookie*, nieuwsbrief*, reactie*, factu*, logbestand*, logs, winkelmand*, beoordeling*, review*, sollicit*, aanmelding, wachtwoord*, chat*, marketing*, aanmelding*, inschrijving*, ingelogd, inlog*, abonnee*, mailinglijst*, browser*
open end: totdat (u|je|jij), tenzij (u|je|jij) om, tot (u|je|jij|zij|hij) (anders|om), tot (u|je|jij) (zich|het|ze|vraagt|zegt|stopt|opzegt|laat|aangeeft|ons|dat|uw|je|zelf|besluit|weg|geen|verzoekt), tot wederopzegging, zolang, zo lang (als)? (u|je|jij|wij|we|het), onbeperkt*, onbepaalde (tijd|duur), voor altijd, altijd blijven, voor eeuwig, eeuwig, blijvend, permanent, tot uw (verzoek|opzegging), tot in de eeuwigheid, nooit weg, geen (eind|bewaar)termijn, tenzij (u|je) (ons|zelf|vraagt|anders|het), geen eind-datum, geen einde, tot (iemand|er iemand) (klaagt|belt|vraagt|bezwaar), tot het eind der tijden, levenslang, tot (hij|zij|men|ze|de klant) (vraagt|verzoekt|opzegt|zich|het|ons|aangeeft|klaagt), voorgoed, zonder (einddatum|eindtermijn|einde|tijdslimiet), tot (hij|zij|ze|de klant) (verwijder*|opheft), tot opzegging, tot beëindiging, tot (u|je|jij) (me|mij|daarom|er), tot (u|je|jij) _ (vraagt|vraag|zegt|laat|mailt|belt|schrijft|meldt|verzoekt), onbeperkte duur
limit: maar niet langer, (en )?niet langer dan (een|één|twee|drie|vier|vijf|zes|zeven|acht|tien|# jaar|## jaar|# maanden|## maanden), uiterlijk, maximaal, ten hoogste, hooguit, daarna, en verwijderen
never delete: nooit (verwijderd|gewist|weg|opgeheven|vernietigd), verwijderen (wij|we) (uw|je|ze)? ?nooit, verwijderen (wij|we) niet, wissen (wij|we) (ze|uw|je)? ?nooit, niet (verwijderd|gewist), nooit verwijderen, nooit wissen, niet (opgeruimd|opgeschoond|weggegooid|vernietigd|geschoond), niet automatisch (verwijderd|gewist|opgeruimd), nooit (opgeschoond|opgeruimd|geschoond|leeggehaald)
invoice: *factuur, factuur*, *facturen, boekhoud*, belasting-, belastingdoeleinden, belastingredenen, factuurgegevens, facturatiegegevens, fiscale*, fiscaal, belastingwet*, belastingdienst, belastingen, boekhouding, boekhoudkundige, financiële administratie, voor onze administratie, bewaarplicht, belastingplicht, rekeningen
fee: *kosten, vergoeding, administratiekosten, euro, €*, eur, leges, tarief, bedrag, tientje, bijdrage, onkosten
request: verzoek*, inzage*, uitdraai, kopie, kopieën, opvragen, afschrift, overzicht, aanvraag, verwijder*, wissen, informatieverzoek, opzoek*, zoeken, uitzoek*, zoekwerk, inzien
no fee: geen, gratis, kosteloos, zonder kosten, niet, kennelijk, buitensporig*, overdreven, ongegrond*, nooit, excessie*, herhaaldelijk*, niets
answer: reageren, reactie, antwoord*, beantwoord*, beslissen, beslist, behandel*, voldoen, afgehandeld, gehoor
extension: verleng*, verlengen, verlengd, extra, langer duren, ingewikkeld*, complex*, uitstel*, twee maanden langer, binnen (een|één|1) maand, binnen (4|vier) weken, binnen 30 dagen
portability: overdraagbaarheid, overdracht*, overdragen, dataportabiliteit, overdrag*, meenemen, mee te nemen
paper: papier*, uitdraai, afdruk*, geprint*, uitgeprint*, per post, stoppen * dienst*, houden op, beëindig*, opgezegd, einde, uitprint*, printen
copy: kopie*, kleurenkopie*, scan, scans, foto, afschrift, kopietje, fotokopie, fotokopieën, kopieën, kopietje*, fotootje
identity document: identiteitsbewijs, identiteitsbewijzen, legitimatiebewijs, legitimatie, paspoort*, id-bewijs, id-kaart, id, rijbewijs, identiteitskaart, identiteitsdocument, legitimatiedocument, identiteits kaart, identiteits-kaart, identiteits bewijs, legitimatie-bewijs, id-bewijs*, legitimatie*, identificatiebewijs, identificatie*
no copy: niet (meer )?nodig, hoeft *, nooit, geen kopie, geen scan, geen foto, niet om een, niet naar, vragen (wij|we) niet, onnodig, niet (verlangd|gevraagd|vereist|geëist|opgevraagd|nodig)
outside: verenigde staten, vs, usa, u.s.a, amerika, amerikaanse, noord-amerika, canada, canadese, china, chinese, india, indiase, filipijnen, israël, japan, australië, zuid-korea, turkije, brazilië, singapore, rusland, marokko, zuid-afrika, vietnam, oekraïne, pakistan, bangladesh, mexico, buiten (de |het )?(eu|eer|europa|europese unie|europese economische ruimte|europees grondgebied), niet-europese land*, derde land*, landen buiten europa, buiten (uw|je) (eigen )?land, mexicaanse, amerikaans
beyond: buiten (de |het )?(eu|eer|europa|europese unie|europese economische ruimte), derde land*, niet-europese land*, landen buiten, niet-eu-landen
states: verenigde staten, vs, usa, u.s.a, amerika, amerikaanse, noord-amerika, texas, new york, californië, san francisco, atlanta, massachusetts, oregon, boston, chicago, seattle, virginia, delaware, amerikaans
handles data: *gegevens, data, server*, klantenservice, klantendienst, helpdesk, chat*, telefo*, assistent*, bedrijf, bedrijven, firma, partij*, gevestigd, kantoor, back-up*, backup*, verwerk*, opgeslagen, medewerker*, programmeur*, webbouwer*, ontwikkelaar*, uw adres, je adres, berichten, mails, bestellingen, fabriek*, leverancier*, zit, zitten, callcenter*, datacenter*, freelancer*, boekhouder*, collega*, beantwoord*, mail, opslag, gehost, klantenlijst*, mailinglijst*, designer*, ontwerper*, beheerder*, meekijk*, kan bij, toegang*, klantenbestand, *dienst, *diensten, staat, staan, draait, personeel, bureau
far away: shenzhen, guangzhou, shanghai, beijing, bangalore, bengaluru, mumbai, delhi, hyderabad, chennai, pune, new york, san francisco, silicon valley, texas, seattle, oregon, ohio, chicago, los angeles, boston, toronto, tel aviv, minsk, ankara, casablanca, lagos, nairobi, bangkok, jakarta, hanoi, ho chi minh*, kuala lumpur, colombo, dhaka, karachi, lahore, cebu, manila, dubai, abu dhabi, hong-kong, macau, bahrain, oman, moldova, kazakhstan, sri lanka, nepal, taiwan, thailand, ghana, nigeria, peru, venezuela, ecuador, bolivia, paraguay, costa rica, panama, el salvador, guatemala, honduras, jamaica, montenegro, kosovo, qatar, belarus, iran, irak, colombia, suriname, tanzania, manilla, servië, servische, bosnië, albanië, noord-macedonië, macedonië, moldavië, wit-rusland, georgië, armenië, azerbeidzjan, kazachstan, egypte, tunesië, algerije, kenia, ethiopië, indonesië, maleisië, cambodja, myanmar, saoedi-arabië, emiraten, vae, koeweit, libanon, jordanië, chili, dominicaanse republiek, cuba, peking, belgrado, istanboel, moskou, caïro, kaapstad, afrika, azië, oekraïens*, kiev, senegal, ivoorkust, oeganda, mauritius, atlanta, massachusetts, californië, mountain view, menlo park, palo alto, redmond, cupertino, san jose, denver, delaware, florida, utah, colorado, virginia, nevada, arizona, illinois, new jersey, bali, jaipur, zanzibar, curaçao, aruba
inside europe: de (eu|eer), europa, nederland, ons land, belgië, het land, europese (unie|economische *), (onze|de|het) (server|servers|datacenter|datacentrum)
inside: niet buiten, geen (persoons)?gegevens, binnen (de |het )?(eu|eer|europa|europese), blijven * binnen, blijven in europa, geen doorgifte, nooit buiten, niet doorg*, geen landen buiten, (geven|versturen|bewaren|slaan|verwerken) (wij|we) (geen|niet), geen* (landen|partijen) buiten, alleen binnen, verlaten * niet, niet naar, niets van, niemand buiten, niets (door|naar|buiten), geven (wij|we) niets, sturen (wij|we) niets, niets (gaat|komt|vertrekt), krijg* geen, geen gegevens, (vindt|vinden) (in beginsel |in principe )?niet plaats, niet plaats
deliver abroad: bezorg*, verzend*, versturen wij, sturen wij, ik stuur, ik verstuur, wij versturen, we versturen, we sturen, leveren, levering*, verkopen wij, klanten in, versturen ook, pakket*, pakje*, belastingaangifte, klanten * in, klanten * ook in, kopers in
ground: standaardcontract*, standaardclausul*, standaard contract*, modelcontract*, modelclausul*, modelbepaling*, modelovereenkomst*, standaardbepaling*, contractclausul*, scc, sccs, scc's, data privacy framework, dpf, dataprivacykader, adequa*, adequaatheidsbesluit, passend beschermingsniveau, passende waarborgen, binding corporate rules, bcr, bindende bedrijfsvoorschriften, privacy-shield, privacyschild, safe-harbo(u)?r, standaardbepalingen, artikel 46, artikel 49, privacy-schild
dead ground: privacy-shield*, privacyschild, privacy schild, safe-harbo(u)?r*, privacy-schild
no longer: niet meer, niet langer, ongeldig*, vernietigd, vervallen, vervangen, afgeschaft, in de plaats, opvolger, voormalige, vroegere, vroeger, voorheen, sinds, verving, vervangt, wegvallen, weggevallen, einde van, wegviel, afgelopen, ten val, sneuvel*, nietig*, opgevolgd
complies: voldoe*, in acht, conformeren, houd* (wij|we|ik) (ons|me|mij), houdt zich, houden ons, (ons|me) (te )?houden, houd* ~ aan, leven, leeft, leef, naleven, naleeft, nageleefd, respecteer*, respecteren, gerespecteerd, volgen, volgt, gevolgd, handelen
in line with: conform, overeenkomstig, in (strikte |volledige |geheel )?overeenstemming met, in lijn (gebracht |_ )?met, volgens, met inachtneming van, binnen de (kaders|regels|grenzen) van, naar de (letter|geest|regels) van
guarantee: garander*, garant, instaan, (staan|sta) (wij |we |ik )?(er)?voor in
approved: gecertificeerd, goedgekeurd, getoetst, erkend, gecontroleerd, geaudit, gekeurd, certificaat, keurmerk, certificering
in no way: geen (mens|hacker|enkele *), nooit, niemand, niets, onmogelijk, op geen enkele (manier|wijze), onder geen (enkele )?(beding|omstandigheid|omstandigheden|voorwaarde), in geen geval
perfectly: volledig, volledige, geheel, gehele, helemaal, honderd procent, 100%, 100 %, 100 procent, volkomen, compleet, complete, absoluut, absolute, 100% *, totaal, ten volle
secure: veilig, beveiligd, waterdicht, veiligheid, beschermd, bescherming, beveiliging
unbreakable: waterdicht, onkraakbaar, (hack|hacker|lek)-?(proof|vrij|dicht), onfeilbaar, ondoordringbaar, niet te (hacken|kraken|stelen), onmogelijk te (hacken|kraken)
impossible: uitgesloten, onmogelijk, niet mogelijk, ondenkbaar, kan niet (voorkomen|gebeuren), geen (schijn van )?kans
harm: datalek*, hack*, gehackt, lek, lekken, lekt, uitlek*, gelekt, misbruik*, diefstal, inbraak, inbre*, stelen, gestolen, onderschep*, kraken, gekraakt, (verkeerde|vreemde) handen, op straat, verloren, overkomen, misgaan, mee gebeuren, binnen, onbevoegde*, hacker*, criminel*, inbreker*, dieven, cybercriminel*
legal bounds: (wettelijke|wettelijk|geldende) (_ )?(bepalingen|kaders|kader|grenzen|regels|voorschriften|eisen|vereisten), {law of data}
law of data: avg, gdpr, uavg, algemene verordening gegevensbescherming, wet bescherming persoonsgegevens, wbp, uitvoeringswet avg, privacywet*, privacyregel*, privacyrecht*, (geldende|toepasselijke|huidige|relevante|europese|nederlandse|belgische|alle) (wet|wetten|wetgeving|privacy*|regelgeving|gegevensbeschermingswet*), (wet op de|wetgeving (over|rond|inzake)) (gegevensbescherming|privacy|bescherming van persoonsgegevens), gegevensbeschermingswet*, privacy-(eis*|norm*|voorschrift*|bepaling*|standaard*), wettelijke (eisen|regels|vereisten|voorschriften|bepalingen|normen), regels (van|over|voor) (de )?(privacy|gegevensbescherming), elke privacy*, alle (wettelijke )?(eisen|regels|vereisten), (eisen|regels) die de privacywet*, privacywetten
person: wie (u|je|jij|iemand|de bezoeker) (echt )?(bent|is), (uw|je|jouw|een) (identiteit|persoon), (u|je|jou) als persoon, (u|je) persoonlijk, persoonlijk*, een mens, (natuurlijke )?personen, persoon, uw naam, je naam, iemands identiteit
recognise: zien, herken*, vaststellen, achterhal*, aflezen, af te leiden, afgeleid, weet, weten, vertel*, zeggen, zegt, zeg, blijkt, verraden, verraadt, onthul*, opmaken, op te maken, te zien, kennen, kent, identificeer*, identificer*
must: moet*, verplicht, willen, streven, proberen, doel, zorgen dat, eist, helpt, beschermen wij, niet, geen, nooit, kunnen
rests on: op (basis|grond) van, grondslag*, basis, omdat, want, steun*, berust*, gebaseerd op, krachtens, baseren, baseer
handled: bestelling*, bestelt, bestellen, order*, lever*, bezorg*, verzend*, factu*, betaling*, pakket*, boekhouding, aankoop*, koop, bestelgegevens, bestelproces
acting: {use site}, {order}, verdergaa*, afrekent, betaalt, registreer*, inschrijft, (gegevens|persoonsgegevens) * (verstrek*|invul*)
end date: einddatum, eindtermijn, bewaartermijn, wisdatum, houdbaarheidsdatum, vervaldatum, verloopdatum
for that: daarvoor, hiervoor, daar, ervoor, dat, dit, hiertoe, daartoe, daarvan, daaraan, hieraan
late: (zes|zeven|acht|negen|tien|elf|twaalf|dertien|veertien|vijftien|zestien|achttien|twintig|6|7|8|9|1#|20) weken, (twee|drie|vier|vijf|zes|acht|negen|twaalf|2|3|4|5|6|8|9|12) maanden, (40|45|50|60|90|120) (werk)?dagen, kwartaal, half jaar, halfjaar, (veertig|vijfenveertig|zestig|negentig|honderd) (_ )?(werk)?dagen, (twee|drie|vier|vijf|zes) _ maanden
unwatched: zonder (menselijk*|enig mens|een mens|tussenkomst)
if you: als (u|je|jij), (u|je) (kunt|kan|mag), kun(t)? (u|je)
of the law: art, artikel, artikelen, lid, overweging
impersonal: niet-persoon*, niet persoon*, niet-identific*, niet-herleidbaar*, onpersoonlijk*, niet tot (een |uw |de |personen|u |je |jou )(persoon )?herleid*, geen persoon*, geen privé*, geen privacy*
always: altijd, steeds, eeuwig
needed: nodig, noodzakelijk*, vereist, benodigd
legal duty: wettelijke (verplichting*|plicht*), verplicht door de wet
no: nee, neen
bid: vul, vermeld, noem, beschrijf, omschrijf, geef, kies, voeg, zet, plaats, som, vervang, streep, haal, pas, verwijder, schrap, laat, neem, gebruik, controleer, check, bespreek, licht, werk
passage: alinea*, zin, zinnen, tekst, artikel, onderdeel, paragraaf, passage, bepaling, clausule, stuk, kopje, tekstblok
to fill in: invullen, aanvullen, toevoegen, invoegen, vermelden, opzoeken, navragen, nakijken, nalezen, uitzoeken, controleren, checken, uitwerken
filled in: ingevuld, aangevuld, toegevoegd, ingevoegd, uitgewerkt, vastgesteld, aangepast, nagekeken, geschreven, vertaald
this text: privacyverklaring*, *verklaring, *beleid, privacy-statement*
as supplier: als *(leverancier|dienstverlener|verwerker|partner)
"""

_EN = """
not: not, no, never, unable, none, neither, nor, *n't, cannot, without, nobody, nothing
never: not, never, no, *n't, at no time, under no circumstances, neither, nor, none, nothing, refrain*, abstain*, in no (event|case|way|circumstances), on no account, by no means, unable, nobody, no one, ruled out, excluded, out of the question
we: we, i
is: is, are, was, were, this, these, it, none
data: data, information, *address, *addresses, detail, details, record, records, customer list*, address list*, customer base
personal data: personal data, personal information, personally identif*, identify you personally, personal details, pii, traced (back )?to (you|a person|an individual), private (data|information|details)
traceable: lead* to, traced, trace, traceable, identif*, (linked|tied|connected|attributed|matched|traced) (back )?to (you|persons|individuals|people|anyone|anybody|any|a|an)
anonymous: anonymous, non-personal*, anonymous information, non-identif*
made anonymous: anonymi*, truncated, shortened, masked, last (octet|digits|part), pseudonym*, cut off, shorten*, mask*, truncat*
ip: ip-address*, metadata, meta-data, log-file*, log-data, logs, server log*, traffic data, browser type, technical data, device information, device data, access log*, log-information, ip-number*, ip
cookie: cookie, cookies, tracking pixel*, web beacon*, biscuit, biscuits
third parties: third part*, third-part*, a soul, anyone, anybody, others, nobody, no one, someone else, else, (outside|external|further|any|no|single) (compan*|part*|organi*|business*|firm*|bod*|person|persons|people), outsider*, strangers, outside (our|us|ours|this|the) *, outside ours, outside us, outside _ (&|and) _, (an)?other (compan*|part*|organi*|business*|firm*|people|person*|shop*|store*)
one party: carrier*, courier*, parcel (service|company)*, *provider, host, hoster, hosting company, payment service*, accountant, bookkeeper, printer*, supplier*
share: share*, shared, sharing, disclose*, pass*, passed, give, given, provide*, transfer*, hand over, release*, distribute*, make available, hand, handed, gave, make * available, made available, reveal*, divulge*, forward*, supply, supplied, exchange*, communicat*, circulat*, lend, lent, swap*, reach*, supplies, go to, goes to, made (public|known), passing, find their way, available, giving, handing
receives: get, gets, receive*, see, sees, seen, access, obtain*, view, views, sight of, look at, insight
sell: sell*, sold, rent*, trade*
apart: unless, only (if|when|where|with|after), with the exception of, except, without, other than, apart from, save, but the, besides, but for
except: {apart}, insofar, to the extent, as (required|described|set out|stated|explained), (where|if) (required|necessary|needed|this is|that is|we are), in the following cases, only, where necessary, if needed, where that is needed, where this is needed
goes: go, goes, end up, ends up, land, lands
narrow: {marketing}, {outside}, {inside europe}, {of other people}, unauthori*, (by|over the) (tele)?phone, fraud, police, voluntarily, (from|against) (_ )?access, no longer, any (more|longer)
kinds: {cookie}, {one field}, log-in (data|details), account details, health, sensitive, special categor*
rest: and (to|with) (nobody|no one), not (listed|named|mentioned) (here|above|below), otherwise (we|not|no|nobody), (not|never|*n't) otherwise, further (third|part*|compan*|than that), beyond (this|that|these|those), (parties|partners|providers|companies) (_ )?(above|below|listed|mentioned|named), (above|listed|mentioned|named|following)(-mentioned)? (third )?(parties|partners|providers|companies)
nobody: nobody, no one, not a soul, none
but us: (but|except|apart from|other than) (us|ourselves|me|myself|this *|my *|our (team|staff|shop|store|company|family|own|employees|colleagues|office)), outside (us|this *|my *|our *)
with us: (with|between|within|inside|in|here in|right here) (us|our *|our own *|you and us|you and me|the family|this (house|shop|office)|these walls|house), in-house, under our roof
stays: stay*, remain*, kept, keep, go no further
leaves: leave*
books: bookkeeping, book-keeping, accounting, accountancy, administrative, tax
used: use, uses, used, using, process, processed, store*, collect*, ask
marketing: marketing*, advertis*, promotional*, promotion*, commercial (purposes|messages|e-mails|use), ads, offers, advert, adverts, mailshots, retargeting, remarketing, ad
consent banner: cookie-banner*, banner, cookie notice, pop-up
earlier visits: looked at, you (bought|viewed), past (purchases|orders), previous (purchases|orders)
by phone: phone*, call, calls, called, calling, telephone*, telemarketing, ring you
one field: competition*, prize draw*, survey*, date of birth, birthday, phone number*, telephone number*, payment (data|details|information), card (data|details|number*), bank details, password*, location*, photo*, review*, ip-address*
of other people: marketplace*, children, child, kids, minors, customers (of|from|on), buyers (of|from|on), people who buy, parcel*, leaflet*, flyer*, under (#|sixteen|the age)*, younger than
promoting: newsletter*, advertis*, remarketing, retargeting, promotional e-mails, special offers, marketing e-mails, mailing list, mailshots, news by e-mail, offers by e-mail
consent: consent*, agree*, permission, approval, accept*
agree: consent*, agree*, permission, accept*, approve*, approval, (fine|okay|ok|happy) with, happy for us, you allow us, you let us
order: order*, purchase*, buy*, transaction*, checking out, check out, checkout, place order, pay now, checks out
by contract: (art|article).? 6-1-b, (art|article).? 6 (1) b, performance of (a|the|our) contract, basis: contract, performance of (the|our|a) contract, part of (our|the|your|that|this|that same|the same) contract, perform (our|the|a|your) contract, fulfil* (our|the|a|your) contract
measured: newsletter*, statistics, analytics, visitor counting, advertis*, remarketing, marketing, tracking, web analysis, offers, launches, mailings, mailing list*, promotion*
use site: using, use of, use, visit*, browsing, browse, continue*, access*, navigat*, staying, stay, stays, remain*, scroll*
exclusively: only, solely, exclusively, purely, for no other purpose
handle order: order*, deliver*, purchase*, shipment, fulfil*
host: host, hosts, hosted, hosting, hoster, hosting compan*, hosting provider*, web host, provider, server*, data centre, data center, domain*, redirects, rents us
mail provider: google, microsoft, provider, mail provider, host, e-mail service, supplier, mail host, company that, that company, hosting company, hoster, they, (inbox|mail|e-mail|mailbox) (is|runs|stands) (with|at|on|through), (e-mail|mail|mailbox|inbox) is (run|handled|hosted|provided) by, mail service
automated: automated*, automatic* (decision*|processing|profil*), profiling, solely automatic*, profiled, profiles of, decided automatically, profile (you|customers|anybody|anyone|people|our *|visitors)
by chat: chat*, customer service, helpdesk, basket*, delivery time*, stock, card number*
people: human*, person, people, staff, ourselves
machine: computer*, machine*, software, algorithm*, robot*, the system, artificial intelligence, automatically, automatic, program, programme, computer program*, automated means
decide: decision*, decid*, profil*, decision-making, decided, decisions, makes up its mind, make up their mind, no say, a say
leads to: lead*, result*, make, makes, take, takes
automated decision: automated (individual )?decision*
fraud: *fraud*
automatically: automatic*, automated, software
checks: check*, screen*, scan*, assess*, review*, test*, analys*, monitor*
scoring: credit check*, credit (reference )?agenc*, (calculat*|estimat*|assess*|score*) (_ )?(_ )?risk, credit record*, credit file*, credit-worth*, credit score*, credit assess*, credit rating, credit reference, checks your credit, check your credit, scored, scores, scoring, fraud score, risk score, financial position, automatically (rejected|refused|cancelled|declined|blocked), solvency, assesses your, good for the money, credit history, credit bureau*, refused by (the|our) (computer|system), declined by (the|our) (computer|system), run* a check on you, check on you, background check, screened, screening, risk check*, how likely you are to pay, likelihood * pay*
refuses: refuse*, reject*, decline*, put on hold, held back, cancel*, block*, turns down, turned down, refused, rejected, declined, blocked, cancelled
later: later, afterwards, instal*, on account, credit, next month
judges: decides, decide, is up to, assesses, assess, checks, check, determines, judges, works out, looks at, looks into, verifies, vets, weighs, calculates, estimates, predicts
right to: right, to be subject, being subject
processor claim: processing agreement*, processor agreement*, data processing addendum, dpa, (sub-)?processor, on our behalf, on behalf of us, on our instructions, under our instructions, following our instructions, in our name, agreement on the processing, sworn to secrecy, bound to secrecy, confidentiality agreement, not for its own purposes, contractually obliged, dpas, (our|data|as|are|following) processors, (categories|kinds|types) of (data )?processors, processing contract*, processor contract*, as we (tell|instruct|direct), only what we (say|tell|ask|instruct), the way we tell, (contract|agreement) (under|pursuant to) (art|article).? 28
in our name: (only|solely) on our behalf, on our behalf only, (only|solely) on our instructions
processing agreement: processing agreement*, processor agreement*, processing contract*, processing addend*, dpa, dpas, (as|our) (a )?(data )?processors?, {in our name}
these: these, those, the above, mentioned, said, they
every: all, every, each, everyone, everybody, any
recipient: party, parties, third part*, supplier*, service provider*, recipient*, compan*, partner*, organi*, vendors, vendor, businesses, firms
agreement obliges: agreement*, contract*
obliges: oblige*, bound, bind*, require*, ensures, guarantee*, takes, take, confidential*, secrecy, appropriate
controller: controller*, itself, themselves, independent*, own responsib*, decides for itself, not a processor, not our processor
keep: keep*, kept, store*, stored, retain*, retention, hold, held, delete*, eras*, remove*, stay*, remain*, destroy*, saved, save, preserved, stays, on file, on our books, go after, goes after, vanish*, hold on to, disappear*, archive*, hang on to
gone: {delete}, anonymis*, anonymiz*, wiped, thrown away, cleared
delete: delete*, eras*, remove*, destroy*, purged, deletion, disappear*, vanish*, shred*
customer data: account, accounts, profile*, customer data, customer profile*, customer information, customer record*, customer file*, your data, your information, your personal data, your personal information, your details, personal data, personal information, information, data, it, them, customer, customers, anybody, anyone, you, (your|their) name*, customer list*, customer book*, our books, (your|customer|the) (file|record)
not customers: cookie*, newsletter*, comment*, invoice*, log file*, logs, cart*, basket*, review*, application*, subscription*, password*, chat*, marketing*, sign-up*, signed up, subscri*, logged in, mailing list*, browser*
open end: until you, unless and until you, unless you ask, as long as you, for as long as, so long as, indefinite*, for ever, forever, no time limit, without limit, unlimited*, permanent*, until further notice, in perpetuity, until such time as you, until your request, until we receive, while your, while you (are|have|remain), unless you (tell|say|object|request|ask), as long as (we|the (shop|store|company|business)|our (shop|store)), no end date, until (somebody|someone|anybody) (complains|asks|objects), for life, till you, until the end of time, until (they|he|she|the customer) (ask*|tell*|object*|say*|complain*), for good, no expiry*, no expiration*, without (any |an )?(end date|expiry*|end), until (they|he|she) (delete*|remove*|close*), without (a|any) time limit, in business
limit: (but|and) (in any case |never )?(no|not) longer, no longer than (a|one|two|three|four|five|six|seven|eight|ten|# years|## months), at most, at the latest, no later, maximum, after that, and delete, up to a
never delete: never (deleted|erased|removed|delete|erase|remove), not (deleted|erased|removed), do not (delete|erase|remove), don't (delete|erase|remove), not (purged|cleaned|destroyed|thrown away), not automatically (deleted|erased|removed), never (cleared|cleaned|wiped|purged|tidied)
invoice: invoice*, billing (records|data|information|details), tax law*, tax records, tax, fiscal*, bookkeeping, accounting records, accounting, financial records, bookkeeping records
fee: fee*, charge*, cost*, euro*, €*, £*, eur, pounds, payment, pay, amount, contribution, pence, cents, tenner, fiver
request: overview, see your data, your file, request*, access, copy, copies, print-out, printout, asking, ask us, subject access, erasure, look it up, look this up, looking up, look up, finding (_ )?{data}, searching for
no fee: no, not, free, never, without, nothing, excessive*, unfounded, manifestly, *n't, repetitive
answer: answer*, respond*, reply, replied, decide*, deal with, handle*, process, comply, response, send, act on, dealt
extension: extend*, extension, complex*, longer, further, additional, within (one|a|1) month, within 30 days, within (4|four) weeks
portability: portability, portable, transferred to, data transfer right, ported, take * data with you, take your (data|information) (with|elsewhere|away)
paper: paper*, print-out*, printout*, printed, by post, stop our service, end our service, stop serving, terminate*, any address you name, close your account, in writing, print
copy: copy, copies, scan, scans, photo*, picture, photocopy, proof, photocop*, scanned, picture of
identity document: passport*, identity (card|document)*, id, id-card*, id-document*, driving licen*, driver's licen*, identification, identity documents, proof of identity, photo id, driving permit, ids, identification document*, photo identification
no copy: never, no point, do not (need|have|send|ask|require)*, don't *, no copy, not (ask|require|need)*, need not, not necessary, no need, not something, not (expected|demanded|requested|wanted)
outside: united states, the us, usa, u.s, u.s.a, america, american, canada, canadian, china, chinese, india, indian, philippines, israel, israeli, japan, australia, south korea, turkey, brazil, singapore, russia, morocco, south africa, vietnam, ukraine, pakistan, bangladesh, mexico, outside (of )?(the )?(eu|eea|europe|european union|european economic area), third countr*, non-eu countr*, countries outside, beyond (the )?(eu|eea|european union|european economic area), outside (of )?your (state|country|own country), countries other than your own, (a|an|the) us (company|firm|business|corporation|provider), us-based
beyond: outside (of )?(the )?(eu|eea|uk|europe|european union|european economic area), third countr*, non-eu countr*, other countries, countries outside, outside (of )?your (state|country|own country), countries other than your own
states: united states, the us, usa, u.s, u.s.a, america, american, texas, new york, california, san francisco, atlanta, massachusetts, oregon, boston, chicago, seattle, virginia, delaware, (a|an|the) us (company|firm|business|corporation|provider), us-based
handles data: data, information, details, server*, customer service, support, helpdesk, chat*, phone*, assistant*, company, companies, firm, party, parties, based in, located in, office*, backup*, back-up*, process*, stored, staff, developer*, programmer*, your address, messages, mails, factory, supplier*, call centre*, data centre*, freelancer*, contractor*, bookkeeper*, colleague*, answers, mail, storage, holds, keeps, mailing list, hosted, run from, customer list, designer*, admin*, looked after, looks after, access, workshop, atelier, service, services, based, located, runs, sits, gets, get, receives, name and address
far away: shenzhen, guangzhou, shanghai, beijing, bangalore, bengaluru, mumbai, delhi, hyderabad, chennai, pune, new york, san francisco, silicon valley, texas, seattle, oregon, ohio, chicago, los angeles, boston, toronto, tel aviv, minsk, ankara, casablanca, lagos, nairobi, bangkok, jakarta, hanoi, ho chi minh*, kuala lumpur, colombo, dhaka, karachi, lahore, cebu, manila, dubai, abu dhabi, hong-kong, macau, bahrain, oman, moldova, kazakhstan, sri lanka, nepal, taiwan, thailand, ghana, nigeria, peru, venezuela, ecuador, bolivia, paraguay, costa rica, panama, el salvador, guatemala, honduras, jamaica, montenegro, kosovo, qatar, belarus, iran, irak, colombia, suriname, tanzania, serbia, serbian, bosnia, albania, macedonia, armenia, azerbaijan, egypt, tunisia, algeria, kenya, ethiopia, indonesia, malaysia, cambodia, myanmar, saudi arabia, emirates, uae, kuwait, lebanon, jordan, chile, dominican republic, cuba, belgrade, istanbul, moscow, cairo, cape town, africa, asia, kyiv, kiev, senegal, ivory coast, uganda, mauritius, atlanta, massachusetts, california, mountain view, menlo park, palo alto, redmond, cupertino, san jose, denver, delaware, florida, utah, colorado, virginia, nevada, arizona, illinois, new jersey, bali, jaipur, zanzibar, curaçao, aruba
inside europe: the (eu|eea|uk), the european *, europe, the country
inside: do not leave, does not leave, not transfer*, no transfer*, never transfer*, never leave*, not outside, within (the )?(eu|eea|europe*), stay* in (the )?(eu|eea|europe*), not send, not pass * outside, no data outside, not sent, not stored outside, do not process * outside, not share * outside, *n't send, *n't transfer, *n't pass, *n't share, none of (your|the) data, nothing, nothing (goes|leaves|to|outside), nothing (gets|is sent), get* no, receive* no, (does|do|will) not take place, not take place
deliver abroad: deliver*, ship*, parcel*, sell to, customers in, mail order, (we|i) (also )?post, posted to, postage, customers * in, buyers in
ground: standard contractual*, standard clauses, approved by the (_ )?commission, standard data protection clauses, model clauses, model contract*, scc, sccs, data privacy framework, dpf, adequacy, adequate*, binding corporate, bcr, bcrs, appropriate safeguards, privacy-shield, safe-harbo(u)?r, article 46, article 49, uk addendum, data-bridge
dead ground: privacy-shield*, safe-harbo(u)?r*
no longer: no longer, invalid*, annulled, struck down, replaced, repealed, successor, superseded, former, formerly, since, expired, previously, preceded, the end of, fell, fall of, demise, collapse*, invalidat*, succeeded, ended, defunct, abolished, not valid, not rely
complies: comply, complies, complying, compliant, adhere*, abide, abides, abiding, meet, meets, follow, follows, stick to, sticks to, keep to, keeps to, observe*, (we|i) respect, respects, honour, conform, conforms, fulfil*, satisf*
in line with: in (strict |full |complete |close )?(accordance|line|compliance|conformity|conformance|keeping) with, consistent with, according to, {perfectly} within, within the (rules|limits|bounds) of
guarantee: guarantee*, vouch*, warrant
approved: approved, certified, certificate, audited, endorsed, recognised, checked
in no way: never, not, not a soul, nobody, no one, nothing, under no circumstances, in no way, by no means
perfectly: fully, full, completely, complete, entirely, wholly, totally, total, 100%, 100 %, absolutely, absolute, perfectly, one hundred per cent, 100 per cent
secure: safe, secure, security, protected, safety, watertight, protection
unbreakable: unbreakable, watertight, unhackable, (hack|hacker|leak)-?proof, infallible, bulletproof, impenetrable, (impossible|cannot be) hack*
impossible: impossible, ruled out, out of the question, cannot happen, excluded, unthinkable
harm: breach*, leak*, hack*, hacked, theft, abuse, misuse, stolen, lost, fall into, steal, intercept*, break in*, break into, crack, get hold of, get at, intru*, hackers, criminals, thieves, unauthori*, go astray
legal bounds: (statutory|legal) (_ )?(provisions|rules|requirements|limits|framework), (limits|bounds) of the law
law of data: gdpr, general data protection regulation, data protection act*, privacy (law*|legislation|regulation*|rules|act), data protection (law*|legislation|regulation*|rules|requirements), (applicable|relevant|current|all|european) (privacy |data protection )?(law*|legislation|regulations), privacy (standards|requirements), legal requirements, ccpa, every (privacy|data protection) (rule|law), all (applicable |relevant )?(laws|law|regulations), all (legal )?requirements
person: who you (really )?are, your identity, your person, you as a person, you personally, about you, personal, a person, a human being, any person, individual*, your name, anybody's identity, someone's identity
recognise: see, idea, tell*, know*, recogni*, establish*, find out, say*, said, reveal*, disclose, derive*, identif*, show*, learn, shows, work out
must: must, have to, has to, required to, want to, aim*, strive*, try, no, not, never, cannot, *n't, obliged, helps, seek, endeavour
rests on: on the basis of, based on, rest*, basis is, ground is, basis:, because, since, as you, relies on, rely on, justified by
handled: order*, purchas*, deliver*, dispatch*, shipping, shipment*, invoice*, payment*, parcel*
end date: end date, expiry*, expiration*, time limit, deadline
for that: for (that|this|it|doing so|each), this, it
late: (six|seven|eight|nine|ten|twelve|fifteen|sixteen|twenty|6|7|8|9|1#|20) weeks, (two|three|four|five|six|nine|twelve|2|3|4|5|6|9|12) months, (40|45|50|60|90|120) (working |business |calendar )?days, quarter, half (a|of a) year, half year, (forty|forty-five|sixty|ninety) (_ )?(working |business |calendar )?days, (two|three|four|five|six) _ months
unwatched: without (human|any human|a human|a person|any person|anybody|anyone)
if you: (if|when|where) you, you (can|may)
of the law: art, article, articles, recital, section
impersonal: non-personal*, non-identif*, impersonal, not personal*, not identif*, no personal*, nothing personal
always: always, ever
needed: necessary, needed, need, required
legal duty: legal (obligation*|duty), statutory (obligation*|duty)
no: no (we|never|not|i|none|your|nobody|it), no never
bid: insert, describe, list, name, mention, enter, add, state, put, place, explain, delete, remove, adapt, edit, replace, use, include, keep, have, choose, discuss, amend, complete, rewrite
passage: paragraph*, section*, subsection*, sentence*, part, clause*, text, wording, passage*
filled in: added, completed, filled in, inserted, supplied, confirmed, decided, written, adapted, translated
this text: (privacy|this|our) (policy|notice|statement), policy, notice
as supplier: as (a|an|our) * (supplier|provider|processor|partner), as (a|an|our) (supplier|provider|processor|partner)
"""

_DE = """
not: nicht, kein*, nie, niemals, weder, noch, nichts, niemand*, ohne, keinerlei, keineswegs
never: nicht, nie, niemals, kein*, in keinem fall, keinesfalls, auf keinen fall, weder, zu keiner zeit, nichts, nein, unterbleib*, entfällt, verzicht*, niemand*, ausgeschlossen
we: wir, ich
is: ist, sind, war, handelt, gelten, gilt, stellen, stellt, hierbei, dabei, damit
data: *daten, datum, informationen, *adresse, *adressen, angaben, kundendatei, kundenliste*, adressliste*, kundenstamm, anschrift*
personal data: personenbezogen*, personendaten, persönliche* (daten|informationen|angaben), personenbezug, persönlichen daten, rückschlüsse auf (ihre|eine|die|deine) person, rückschluss auf (ihre|eine|die|deine|bestimmte) person*, bestimmten personen zuordenbar, ihrer person zu(zu)?ordnen, einer person zu(zu)?ordnen, persönliches, private* (daten|angaben|informationen), bezug zu (ihrer|deiner|einer) person, bezug zu personen
traceable: rückschl*, zuordenbar, zuzuordnen, zugeordnet, identifizier*, zurückverfolg*, zurückzuführen, zurückführ*
anonymous: anonym, anonyme*, völlig anonym, nicht personenbezogen*
made anonymous: anonymisiert*, gekürzt*, maskiert*, verkürzt*, pseudonymisiert*, anonymisierung, letzte* (oktett|stellen|ziffern), kürz*, maskier*, anonymisier*, abgeschnitten
ip: ip-adresse*, ip-nummer*, metadaten, meta-daten, log-file*, log-datei*, log-daten, logs, server-log*, verkehrsdaten, browsertyp, technische daten, protokolldaten, gerätedaten, zugriffsdaten, server-protokoll*, protokolle, protokoll
cookie: cookie, cookies, tracking-pixel, keks, kekse, keksen, *cookies
third parties: dritte*, andere*, anderen, niemand*, fremde*, externe*, andere unternehmen, außenstehende*, irgendjemand*, jemand*, unbeteiligte*, außenwelt, (kein*|dritte*|externe*) (firma|firmen|unternehmen|stelle|stellen|anbieter|partei*), nach außen, außerhalb (unser*|des|der|dieses) *
one party: paket(dienst|zusteller)*, zustell(er|dienst)*, versanddienst*, kurier*, spedition, *provider, hoster, *anbieter, zahlungsdienst*, steuerberater*, druckerei, lieferant*
share: weiter*, weitergabe, weitergegeben, weitergeben, geben, gibt, übermitteln, übermittelt, übermittlung, teilen, geteilt, herausgegeben, offengelegt, legen, legt, überlass*, leiten, leitet, zugänglich, gebe, gib, reichen, gereicht, zugespielt, bereitgestellt, herausgeben, offenleg*, herausgabe, weiterreich*, bekannt-(gegeben|gemacht|geben), zur verfügung, aushändig*, ausgehändigt, preisgeb*, preisgegeben, mitgeteilt, austausch*, ausgetauscht, bekanntgabe, gelangen, gelangt, gehen an, geht an, landen, landet, tausch*, verrat*, aus der hand, gegeben
receives: erhalten, erhält, bekommen, bekommt, sehen, sieht, zugang, zugriff, einsicht, eingesehen, gesehen, einblick, kenntnis, kriegt, kriegen, zu gesicht
sell: verkauf*, vermiet*, veräußer*
apart: außer, nur (wenn|falls|mit|nach|dann), mit ausnahme *, ohne, es sei denn, ausgenommen, abgesehen
except: {apart}, insoweit, in folgenden fällen, sofern, nur, lediglich, ausschließlich, soweit, wenn
goes: gehen, geht, gelangen, gelangt, landen, landet
narrow: {marketing}, {outside}, {inside europe}, {of other people}, unbefugte*, telefonisch, am telefon, betrug*, polizei, (von uns|von sich) aus, vor (_ )?zugriff*, nicht (mehr|länger), kein* (_ )?mehr
kinds: {cookie}, {one field}, zugangsdaten, anmeldedaten, gesundheit*, besondere*, sensible*
rest: darüber hinaus, und (an|mit) niemand*, sonstige* (dritte*|stellen|unternehmen), sonst (_ )?niemand*, im übrigen, (genannten|aufgeführten|folgende*) (partner*|dritte*|dienstleister*|anbieter*|unternehmen|firmen|stellen|zwecke*)
nobody: niemand*, kein*
but us: außer (uns|mir|mich|meine*|unser* (team|laden|shop|mitarbeiter*|familie|betrieb|firma|unternehmen)), außerhalb (unser*|dies*)
with us: (bei|unter|zwischen|in|innerhalb) (uns|mir|unserem|unserer|unseres|diesem|der familie), zwischen (dir|ihnen) und (mir|uns), im haus
stays: bleib*, verbleib*
leaves: verlassen, verlässt
books: buchhalt*, buchführ*, steuerlich*, verwaltung*, administrativ*
used: nutz*, genutzt, verwend*, verarbeit*, speicher*, gespeichert, erheb*
marketing: *werbung, werbe*, werblich*, *marketing*, reklame, angebote, mit angeboten, kommerzielle*, reklame*, retargeting, remarketing, *anzeigen
consent banner: cookie-banner*, banner, cookie-hinweis*, cookie-fenster
earlier visits: frühere* (käuf*|bestell*), angesehen*, gekauft haben, kaufverhalten
by phone: anruf*, rufen, telefon*, angerufen, anzurufen, am hörer, werbeanruf*
one field: gewinnspiel*, umfrage*, geburtsdatum, telefonnummer*, handynummer*, zahlungsdaten, kartendaten, bankdaten, passwort*, standort*, foto*, bewertung*, ip-adresse*
of other people: marktplatz*, marktplätz*, kinder*, minderjährig*, kunden (von|auf), paket*, prospekt*, flyer*, unter #*, unter sechzehn, jünger als
promoting: newsletter*, werbeanzeigen, anzeigen, remarketing, retargeting, werbemail*, rundbrief*, rundmail*, mailing, mailings, werbung per e-mail
consent: einwillig*, zustimm*, einverständnis, einverstanden, erlaubnis, willig*, stimmen * zu, eingewilligt, zugestimmt, erteilt * erlaubnis
agree: einwillig*, zustimm*, einverständnis, einverstanden, willig*, stimmen * zu, stimmen sie, stimmst du, akzeptier*, erklären * einverstanden, erlaubnis, eingewilligt, zugestimmt, genehmig*, nichts dagegen, ist in ordnung, erlauben sie uns, erlaubst du uns
order: bestellung*, bestell*, auftrag*, kauf, einkauf*, vertrag*, absenden der bestellung, kaufen, kaufvertrag*, bestellformular*, kaufst, kauft
by contract: (art|artikel).? 6 (abs.? |absatz )1 (lit. |buchst. |s. 1 lit. )?b, vertragserfüllung, rechtsgrundlage: vertrag, erfüllung (des|eines|unseres) vertrag*, (teil|bestandteil) (des|unseres|desselben) vertrag*, gehör* zum vertrag, vertrag* (mit ihnen |mit dir )?zu erfüllen, erfüllung (ihres|deines) vertrag*
measured: newsletter*, statistik*, reichweitenmessung, webanalyse*, analyse*, werbung, remarketing, marketing, tracking, angebote*, rundbrief*, rundmail*, mailing*, besucher-statistik*, nutzungs-statistik*, analytics
use site: nutzung, nutzen, besuch*, weitersurf*, weiter surf*, weiternutz*, aufruf*, benutz*, verwendung, surfen, bleib*, aufhalten, nutzt
exclusively: nur, ausschließlich, lediglich, allein
handle order: bestellung*, bestell*, lieferung, vertrag*, auftrag*, abwicklung, kauf*
host: host, hoster*, hosting*, hosting-anbieter, gehostet, hostet, provider, server*, rechenzentrum, webspace, webhoster, domain*, leitet * weiter, vermietet uns
mail provider: google, microsoft, anbieter, provider, mailanbieter, e-mail-anbieter, mail-provider, hoster, dienstleister, (postfach|e-mails|mails|mailbox) (liegt|läuft|laufen|liegen) (bei|über), mail-dienst, e-mail-dienst
automated: automatisiert*, automatisch* (entscheidung*|verarbeitung|profil*), profiling, profilbildung, profile, automatisch (entschieden|bewertet)
by chat: chat*, kundenservice, kundendienst, warenkorb*, lieferzeit*, lagerbestand*
people: mensch, menschen, mitarbeiter*, person, uns selbst
machine: computer*, maschine*, software, algorithm*, roboter*, das system, künstliche* intelligenz, automatisch*, programm, computerprogramm*, automatisierte* mittel*, ki
decide: entscheidung*, entscheidet, entscheiden, profiling, profilbildung, entscheidungsfindung, einzelfallentscheidung*
leads to: trifft, treffen, zu
automated decision: automatisierte* (einzel)?entscheidung*
fraud: *betrug*, missbrauch*
automatically: automatisch*, automatisiert*, software
checks: *prüf*, kontroll*, check*, bewert*, untersuch*, analys*, gescannt, scannt
scoring: bonität*, betrugs-risik*, holt (_ )?(_ )?auskunft, scoring*, scorewert*, score, kreditwürdig*, kreditprüf*, zahlungsfähig*, auskunftei*, risikoprüfung, automatisch (abgelehnt|storniert|gesperrt), zahlungsverhalten, betrugsscore, finanzielle (lage|situation), risikowert*, schufa, kreditauskunft, wirtschaftsauskunft*, risikobewertung*, ausfallrisiko*, zahlungsausfall*, risiko-prüfung*, auf risiken geprüft, risiko-check*, wahrscheinlichkeit * (zahl|bezahl)*, zahlungswahrscheinlich*
refuses: lehnt * ab, sperren, zurück, zurückgehalten, ablehnt, abgelehnt, storniert, sperrt, gesperrt, verweigert, zurückgewiesen
later: später, rechnung*, raten*, kredit*
judges: entscheidet, entscheiden, prüft, prüfen, beurteilt, beurteilen, bewertet, bestimmt, kontrolliert, schaut, checkt, bewerten, berechnet, schätzt, ermittelt
right to: recht, unterworfen zu, zu unterwerfen
processor claim: (an|durch) unsere weisungen, weisungen gebunden, auftragsverarbeitung*, auftragsverarbeiter*, auftragsdatenverarbeitung*, av-vertrag, avv, adv-vertrag, in unserem auftrag, in unserem namen, nach unseren weisungen, weisungsgebunden, gemäß unseren weisungen, zur verschwiegenheit verpflichtet, nicht für eigene zwecke, vertraglich verpflichtet, av-verträg*, datenverarbeitungs-vereinbarung*, datenverarbeitungsvertr*, auftragsverarbeitungsvertr*, wie wir es (vorgeben|vorschreiben), was wir (sagen|vorgeben|verlangen), vertr* (gemäß|nach|gem.|im sinne von) art.? 28
in our name: (nur|ausschließlich) in unserem auftrag, (nur|ausschließlich) nach unseren weisungen
processing agreement: auftragsverarbeitungsvertr*, vertr* zur auftragsverarbeitung, vertr* über (die )?auftragsverarbeitung, av-vertrag, av-verträge*, avv, auftragsverarbeiter, {in our name}, av-vertrag*
these: diese, diesen, dieser, genannten, die oben genannten, mit ihnen
every: alle, allen, aller, jeder, jedem, jeden, jede, sämtliche*
recipient: dienstleister*, dritte*, empfänger*, unternehmen, partner*, anbieter*, firmen, lieferanten, stellen, parteien
agreement obliges: vertrag*, vereinbarung*
obliges: verpflichtet, geheim*, vertraulich*, verschwiegen*, gewährleistet, trifft, angemessene
controller: selbst, eigenverantwortlich*, eigener verantwortlicher, verantwortlicher, kein auftragsverarbeiter, eigenständig*
keep: aufbewahr*, bewahr*, speicher*, gespeichert, gelöscht, lösch*, aufgehoben, heben, vorgehalten, bleib*, behalten, aufbewahrung*, speicherdauer, vernichtet, halten, verschwind*, archivier*
gone: {delete}, anonymisier*, unkenntlich, bereinigt, weggeworfen
delete: lösch*, gelöscht, entfern*, vernichte*, verschwind*, schredder*
customer data: kundenkonto, kundenkonten, konto, konten, kundendaten, kundenprofil*, profil*, ihre daten, deine daten, personenbezogene* daten, daten, ihre angaben, account*, sie, kunde, kunden, kundendatei, wer einmal, eure daten, kundenliste*, kundenkartei*, kundenbuch, kundenakte*, akte, kundenkarte*
not customers: cookie*, newsletter*, kommentar*, rechnung*, logfile*, logs, warenkorb*, bewertung*, bewerbung*, abmeld*, passwort*, chat*, anmeldung*, marketing*, eingeloggt, angemeldet, verteiler*, browser*
open end: bis sie, bis du, bis auf weiteres, bis zu ihrem *wunsch, (sofern|wenn) (sie|du|ihr) nicht um, bis auf widerruf, bis zu(m|r) (widerruf|kündigung|löschung)*, solange, so lange (wie)? (sie|du|wir|es), unbegrenzt*, unbefristet*, auf unbestimmte zeit, unbestimmte* zeit, dauerhaft*, für immer, ewig, ohne frist, zeitlich unbegrenzt, ohne zeitliche begrenzung, es sei denn sie (bitten|verlangen), kein enddatum, keine begrenzung, bis (sich )?(jemand|einer) (beschwert|fragt|widerspricht), bis (jemand|einer) sich, lebenslang, bis (er|man|der kunde) (kündigt|widerspricht|bittet|sich), auf dauer, ohne (enddatum|ende|befristung|löschfrist)
limit: nicht länger als (ein|zwei|drei|vier|fünf|sechs|sieben|acht|zehn|# jahre|## monate), längstens, höchstens, maximal, spätestens, danach, jedoch nicht länger
never delete: nie (gelöscht|entfernt), niemals (gelöscht|entfernt), nicht (gelöscht|entfernt), löschen wir (sie )?(nie|niemals|nicht), nie löschen, nicht (aufgeräumt|vernichtet|bereinigt), nicht automatisch (gelöscht|entfernt), nie (bereinigt|aufgeräumt|ausgemistet)
invoice: rechnung*, buchungsbeleg*, buchhaltung*, steuerlich*, steuerrecht*, handels- und steuer*, steuer*, finanzamt, buchführung, abgabenordnung, belege, rechnungsdaten
fee: gebühr*, kosten, euro, €*, eur, entgelt, berechnen, berechnet, zahlung, betrag, zehner, pauschale, aufwand
request: übersicht, einsehen, einsicht, auskunft*, auskünfte, anfrage*, antrag*, anträge*, kopie*, ausdruck, löschung*, löschantr*, verlangen, jede weitere, heraussuchen, nachsehen, zusammenstell*, löschen, löschung
no fee: kein*, kostenlos, kostenfrei, unentgeltlich, nicht, offenkundig, exzessiv*, unbegründet*, gratis, offensichtlich, gebührenfrei, nichts
answer: antwort*, beantwort*, entscheid*, bearbeit*, reagier*, rückmeldung, erledig*, melden
extension: verlänger*, komplex*, schwierig*, weitere, innerhalb eines monats, binnen eines monats, innerhalb von 30 tagen, innerhalb von vier wochen, eines monats
portability: datenübertragbarkeit, übertragbarkeit, datenportabilität, datenübertragung, mitnehmen
paper: papier*, ausdruck*, ausgedruckt*, per post, gedruckt*, einstellen, kündig*, beenden
copy: kopie*, farbkopie*, farbscan*, farbfoto*, scan, scans, foto, ausweiskopie, fotokopie, abschrift, ausweiskopien, kopien, ablichtung*, lichtbildkopie*, handyfoto, fotos, bild
identity document: ausweis*, personalausweis*, reisepass*, reisepasses, führerschein*, ausweiskopie*, identitätsnachweis*, pass, passes, ausweisdokument*, identitätskarte, lichtbildausweis*, personaldokument*, identitätskarte*, perso, ausweispapier*
no copy: entbehrlich, überflüssig, unnötig, keine (_ )?(kopie*|*kopie|*kopien|ausweis*|scan*|ablichtung*), (brauch*|verlang*|benötig*|woll*|forder*) ~ keine*, nie, niemals, nicht (nötig|erforderlich|verlangt|notwendig|benötigt), brauchen sie nicht, müssen sie nicht, kein (foto|scan|bild), nicht (nötig|erforderlich), verlangen * nicht, in der regel nicht, verlangen wir nicht, fordern wir nicht, nicht (verlangt|gefordert|gefragt|gebraucht|gewünscht)
outside: außerhalb europas, usa, u.s.a, vereinigte* staaten, vereinigten staaten, amerika, amerikanisch*, us-amerikanisch*, us-unternehmen, kanada, kanadisch*, china, chinesisch*, indien, indisch*, philippinen, israel, japan, australien, südkorea, türkei, brasilien, singapur, russland, marokko, südafrika, vietnam, ukraine, pakistan, bangladesch, mexiko, außerhalb (der|des|von) (eu|ewr|europa|europäischen union|europäischen wirtschaftsraum*), drittland*, drittländer*, drittstaat*, außerhalb (ihres|deines) landes
beyond: außerhalb (der|des|von) (eu|ewr|europa|europäischen), außerhalb europas, drittland*, drittländer*, drittstaat*
states: usa, u.s.a, vereinigte* staaten, amerika, amerikanisch*, us-amerikanisch*, us-unternehmen, texas, new york, kalifornien, atlanta, massachusetts, oregon, boston, chicago, seattle, virginia, delaware
handles data: *daten, informationen, server*, kundendienst, kundenservice, kundenbetreuung, support, chat*, telefon*, assistent*, firma, unternehmen, anbieter*, dienstleister*, sitz*, büro, backup*, verarbeit*, gespeichert, mitarbeiter*, programmierer*, entwickler*, ihre adresse, nachrichten, mails, fabrik*, lieferant*, callcenter*, hotline, rechenzentrum*, freelancer*, stehen, liegen, kollegin*, kollege*, beantwort*, mail, speicherung, gehostet, kundenliste*, kundenkartei, designer*, zugriff*, kümmert, betreut, werkstatt, dienst, dienste, steht, läuft, betrieben, bekommt, erhält, personal
far away: shenzhen, guangzhou, shanghai, beijing, bangalore, bengaluru, mumbai, delhi, hyderabad, chennai, pune, new york, san francisco, silicon valley, texas, seattle, oregon, ohio, chicago, los angeles, boston, toronto, tel aviv, minsk, ankara, casablanca, lagos, nairobi, bangkok, jakarta, hanoi, ho chi minh*, kuala lumpur, colombo, dhaka, karachi, lahore, cebu, manila, dubai, abu dhabi, hong-kong, macau, bahrain, oman, moldova, kazakhstan, sri lanka, nepal, taiwan, thailand, ghana, nigeria, peru, venezuela, ecuador, bolivia, paraguay, costa rica, panama, el salvador, guatemala, honduras, jamaica, montenegro, kosovo, qatar, belarus, iran, irak, colombia, suriname, tanzania, serbien, serbische*, bosnien, albanien, nordmazedonien, mazedonien, moldau, weißrussland, georgien, armenien, aserbaidschan, kasachstan, ägypten, tunesien, algerien, kenia, äthiopien, indonesien, malaysia, kambodscha, myanmar, saudi-arabien, emirate*, vae, kuwait, libanon, jordanien, chile, dominikanische* republik, kuba, kolumbien, belgrad, istanbul, moskau, kairo, kapstadt, afrika, asien, kiew, peking, manila, senegal, elfenbeinküste, uganda, mauritius, atlanta, massachusetts, kalifornien, mountain view, menlo park, palo alto, redmond, cupertino, san jose, denver, delaware, florida, utah, colorado, virginia, nevada, arizona, illinois, new jersey, bali, jaipur, zanzibar, curaçao, aruba
inside europe: der (eu|ewr), die (eu|ewr), (die|den|der) europäische* (union|wirtschaftsraum*), europa, deutschland, das land
inside: nicht außerhalb, findet nicht statt, keine übermittlung, nicht in drittländ*, nicht in ein drittland, innerhalb (der|des) (eu|ewr|europäischen), bleiben in (der eu|europa|deutschland), nicht statt, verlassen * nicht, nicht in drittstaaten, nicht übermittelt, keine daten, nur in (der eu|deutschland|europa), keine ihrer daten, nichts, geben (wir )?nichts, nichts (geht|verlässt), geht nichts, nichts (geht|gelangt), erhalten keine, bekommen keine
deliver abroad: liefer*, versand*, versend*, verschick*, schicken, paket*, kunden in, verkaufen, kunden * in, kunden * auch in
ground: standardvertragsklausel*, standardklausel*, standarddatenschutzklausel*, eu-standard*, musterklausel*, standardvertrags*, scc, data privacy framework, dpf, datenschutzrahmen, angemessenheitsbeschl*, (datenschutz|schutz|schutzniveau) (_ )?angemessen, angemessene* (datenschutz|schutz)niveau*, geeignete* garantien, binding corporate, bcr, privacy-shield, datenschutzschild, safe-harbo(u)?r, art. 46, art. 49, verbindliche interne datenschutzvorschriften
dead ground: privacy-shield*, datenschutzschild*, datenschutz-schild*, safe-harbo(u)?r*
no longer: nicht mehr, ungültig*, unwirksam, abgelöst, ersetzt, aufgehoben, nachfolg*, ehemalig*, früher*, vormals, bisherig*, gekippt, seit, ende des, wegfall*, weggefallen, ungültigkeit*, ungültigerklärung, für nichtig, nichtig*, aufhebung*, beendet, nicht länger, nicht auf
complies: befolg*, folgen, folgt, beachten, beachtet, einhalt*, eingehalten, halten, hält, halte, erfüll*, respektier*, entsprechen, entspricht, setzen, setzt, umgesetzt, genüg*
in line with: gemäß, entsprechend, im einklang mit, in übereinstimmung mit, unter (strenger |strikter )?(beachtung|einhaltung|berücksichtigung), konform (mit|zu), nach (den )?(vorgaben|bestimmungen|regeln|vorschriften|vorschrift|anforderungen) de*, streng nach, nach maßgabe, im rahmen de*, nach den
guarantee: garantier*, bürgen, (stehen|stehe) (wir |ich )?(für|dafür)
approved: geprüft, genehmigt, zertifiziert, anerkannt, freigegeben, zertifikat
in no way: kein (mensch|hacker*), nie, niemals, niemand, nichts, unmöglich, unter keinen umständen, in keinem fall, auf keinen fall, keinesfalls
perfectly: vollständig*, völlig*, voll, 100%, 100 %, hundertprozentig*, absolut*, komplett*, vollumfänglich*, uneingeschränkt*, in vollem umfang, hundert prozent, rundum, ganz und gar, lückenlos*
secure: sicher, sicherheit, geschützt, schutz
unbreakable: unknackbar, hacker-?sicher, unfehlbar, unangreifbar, wasserdicht, einbruchsicher, unüberwindbar*, nicht zu (hacken|knacken)
impossible: ausgeschlossen, unmöglich, undenkbar, kann nicht (passieren|vorkommen), keinerlei möglichkeit, keine (_ )?chance
harm: datenleck*, datenpanne*, missbrauch*, diebstahl, hack*, gehackt, gestohlen, entwendet, abfang*, abgefangen, (falsche|fremde) hände, abhandenkommen, unbefugte*, kriminelle, diebe, einbruch*, einbrüche*, einbrech*, eindring*, an ihre daten, an deine daten
legal bounds: (gesetzlich|rechtlich|geltend|datenschutzrechtlich)en (_ )?(bestimmungen|vorschriften|vorgaben|regelungen|rahmens|anforderungen), dsgvo
law of data: dsgvo, ds-gvo, datenschutz-grundverordnung, datenschutzgrundverordnung, bdsg, bundesdatenschutzgesetz*, datenschutzgesetz*, datenschutzrecht*, datenschutzvorschrift*, datenschutzbestimmung*, datenschutzregel*, datenschutz-(standard*|anforderung*|norm*), (regeln|vorgaben|grundsätzen?) des datenschutz*, (geltende*|gesetzliche*|einschlägige*|anwendbare*|alle) (gesetz|gesetze|gesetzen|datenschutz*|vorschriften|vorgaben|anforderungen|bestimmungen|regelungen), schweizer dsg, alle gesetz*, sämtliche* (gesetz*|datenschutz*), gesetzliche* vorgaben
person: wer (sie|du) (wirklich )?(sind|bist), (ihre|deine|eine) (identität|person), sie als person, sie persönlich, persönliche*, personen, person, einem menschen, ihren namen, deinen namen
recognise: sehen, erkenn*, feststell*, festgestellt, herausfind*, ablesen, ableiten, weiß, wissen, sagen, sagt, verrat*, verrät, offenbar*, kennt, kennen, identifizier*, ermitteln
must: müssen, wollen, bemüh*, kein*, nicht, nie, möchten, verpflichtet, verlangt, können, hilft, strebe*
rests on: aufgrund, auf grundlage, auf basis, *grundlage, gestützt, stützen, stützt, beruht, beruhen, basiert, weil, denn
handled: bestell*, *lieferung, liefer*, ausliefer*, rechnung*, kauf*, zahlung*, versand, paket*
acting: {use site}, {order}, kaufen, bezahlen
end date: enddatum, frist, begrenzung, löschdatum, löschfrist, ablaufdatum, verfallsdatum
for that: dafür, hierfür, das, dies, hierzu, davon, daran
late: (sechs|sieben|acht|neun|zehn|zwölf|fünfzehn|sechzehn|zwanzig|6|7|8|9|1#|20) wochen, (zwei|drei|vier|fünf|sechs|neun|zwölf|2|3|4|5|6|9|12) monaten?, (40|45|50|60|90|120) (werk|arbeits)?tagen?, quartals?, vierteljahr*, halbe* jahr*, (vierzig|sechzig|neunzig) (_ )?(werk|arbeits)?tagen?, (zwei|drei|vier|fünf|sechs) _ monaten?
unwatched: ohne (menschlich*|einen menschen|zutun|mitwirkung)
if you: (wenn|falls) (sie|du|ihr), (sie|du) (können|kannst), (können|kannst) (sie|du)
of the law: art, artikel, abs, lit, erwägungsgrund
impersonal: nicht-person*, nicht person*, unpersönlich*, nicht-identifiz*, kein* person*, keinerlei person*, kein* rückschl*
always: immer, stets, ewig
needed: erforderlich*, notwendig*, nötig*, benötig*
legal duty: (rechtliche*|gesetzliche*) (verpflichtung*|pflicht*)
no: nein
bid: tragen, fügen, setzen, nennen, beschreiben, erläutern, zählen, löschen, streichen, entfernen, ersetzen, verwenden, passen, ergänzen, übernehmen
passage: absatz, abschnitt, satz, passage, passus, klausel, text, textbaustein, punkt
to fill in: einfügen, eintragen, ergänzen, einsetzen, angeben, nachtragen, klären, abklären, aufzählen
filled in: ergänzt, eingefügt, eingetragen, ausgefüllt, hinzugefügt, festgelegt, nachgetragen, angepasst
this text: *datenschutzerklärung*, *erklärung, datenschutzhinweis*
as supplier: als *(dienstleister|anbieter|auftragsverarbeiter|partner)
"""


def listed(text: str) -> frozenset[str]:
    """Give the words of a text as a set."""
    return frozenset(text.split())


def _entries(text: str, language: str) -> Iterator[tuple[str, tuple[str, ...]]]:
    for line in text.strip().splitlines():
        name, _, words = line.partition(": ")
        yield name, tuple(to_several(word.strip(), language) for word in words.split(","))


_SEVERAL: Mapping[str, Mapping[str, str]] = {
    "nl": {"je": "jullie"},
    "en": {},
    "de": {
        "du": "ihr", "dir": "euch", "dich": "euch", "dein": "euer", "deine": "eure", "deinen": "euren", "deiner": "eurer", "deinem": "eurem",
    },
}  # fmt: skip  # a list of words
"""How several readers are spoken to, by how one is."""
_ONE = {
    language: re.compile(rf"(?<![\w*{{-])({'|'.join(words)})(?![\w*}}-])")
    for language, words in _SEVERAL.items()
    if words
}


def to_several(written: str, language: str) -> str:
    """A phrase that speaks to one reader, so that it speaks to several too."""
    if language not in _ONE:
        return written
    return _ONE[language].sub(lambda match: f"({match[1]}|{_SEVERAL[language][match[1]]})", written)


WORDS: Mapping[str, Mapping[str, tuple[str, ...]]] = MappingProxyType(
    {
        language: MappingProxyType(dict(_entries(text, language)))
        for language, text in (("nl", _NL), ("en", _EN), ("de", _DE))
    }
)
"""Words by language and meaning."""
