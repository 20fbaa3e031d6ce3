"""What old policies demand, describe or name wrongly, sentence by sentence."""

from plugin_host.importing.faults.phrases import Phrases, alike, meaning
from plugin_host.importing.faults.rules import Rule

LATE = Rule(
    "right-wrong",
    says=Phrases(
        nl=(
            "(binnen|uiterlijk|ten laatste|gun|gunt|geef|geeft|pas|tot|duurt|duren|termijn|kost|vergt|neemt|nemen|bedraagt|beschikken|(hebben|nemen|houden|kunnen|mogen) (wij|we)|heb ik) ~ {late}",
            "{late} ~ (duren|duurt|wachten|geduld|tijd|nodig|beslag|over doen|overdoen|in beslag|aanspraak)",
        ),
        en=(
            "(within|inside|up to|in|after|take*|taking|allow|wait|least|give|need|expect|no later than|at most|maximum|lasts|we have) ~ {late}", "(period|term|deadline|time limit) ... {late}",
            "{late} ~ (before|to (answer|reply|respond|react|deal|handle|process)|from)", "within (a|one) year",
        ),
        de=(
            "(innerhalb|binnen|innert|geben sie|gib|bis zu|spätestens|längstens|erst|dauert|dauern|haben wir|benötigen wir|brauchen wir|nehmen wir uns|rechnen sie mit|frist von) ~ {late}", "(innerhalb|binnen|innert) eines (ganzen |vollen |halben )?jahres", "(rechnen|rechne) ~ mit ~ {late}", "(frist|*dauer|*zeit|beträgt) ... {late}",
            "{late} ~ (dauern|dauert|vergehen|warten|zeit|geduld|anspruch|brauchen|benötigen)",
        ),
    ),
    about=Phrases(
        nl=("verzoek*", "rechten", "inzage", "{request}", "{answer}", "{portability}"),
        en=(
            "request*", "rights", "{answer}", "{portability}", "access to your", "(get|obtain|have) access",
            "overview of your data",
        ),
        de=(
            "auskunft*", "auskünfte", "übersicht (ihrer|deiner|über ihre) daten", "recht", "rechte", "antrag*", "*begehren", "*ersuchen", "gesuch*",
            "anträg*", "anfrage*", "{answer}",
        ),
    ),
    unless=Phrases(
        nl=(
            "{extension}", "(tot|nog) ~ {late} na", "retour*", "terug te sturen", "terugstur*", "garantie*", "factuur*", "betaal*", "bewaar*",
            "(verwijder*|wissen|wis|gooien|gooi|schrappen|schrap|vernietigen|bewaren|ruimen|houden) (wij|we|ik)", "(verwijderd|gewist|geschrapt|vernietigd|weggegooid|opgeruimd|bijgehouden)", "maanden langer", "(opgeslagen|bewaren|gestockeerd)", "(levertijd*|geleverd|leveren)",
            "klacht ~ product", "offerte",
        ),
        en=(
            "{extension}", "(until|for) ~ {late} after", "return*", "refund*", "warranty", "invoice*", "retain*", "kept", "stored",
            "(deleted|erased|removed) (within|after)", "we (delete|erase|remove)", "paid",
        ),
        de=(
            "{extension}", "bis ~ {late} nach", "zurückgeben", "zurücksenden", "rückgabe*", "retoure*", "rechnung*", "gespeichert",
            "gelöscht", "löschen wir", "wir löschen", "aufbewahr*", "bezahl*",
        ),
    ),
)  # fmt: skip  # lists of phrases

EXTENDED = Rule(
    "right-wrong",
    says=Phrases(
        nl=("(binnen|uiterlijk) ~ {late} & {extension}",),
        en=("(within|inside|up to) ~ {late} & {extension}",),
        de=("(innerhalb|binnen|innert|spätestens) ~ {late} & {extension}",),
    ),
    about=LATE.about,
    unless=Phrases(
        nl=(
            "(een|één|1|de) maand", "(4|vier) weken", "(30|dertig) (kalender)?dagen", "{extension} ... (binnen|uiterlijk|ten laatste) ~ {late}",
        ),
        en=(
            "(one|a|1) (calendar )?month", "(4|four) weeks", "(30|thirty) days",
            "{extension} ... (within|up to) ~ {late}",
        ),
        de=(
            "(eines|einem|einen|1) monate?s?", "(4|vier) wochen", "(30|dreißig) tagen?",
            "{extension} ... (innerhalb|binnen|innert) ~ {late}",
        ),
    ),
)  # fmt: skip  # lists of phrases
"""A term that is too long from the first, and can be extended besides."""

FEE = Rule(
    "right-wrong",
    says=Phrases(
        nl=(
            "(rekenen|reken|rekent|aanrek*|aangerekend|aan te rekenen|brengen|breng|brengt|vragen|vraag|vraagt|gevraagd|verlangen|verlangt|eisen|berekenen|bereken|berekent|berekend|doorrek*|doorgerekend|betaalt|betalen|betaal|kost|kosten|betalend|betalende|tegen|in rekening|factureren|factureer|gefactureerd|heffen|innen|bedraagt|bedragen|verbonden|geldt|gelden|verschuldigd|bijdrage|voldoen|betaling|maakt|maak|legt|overma*|over te maken|overgemaakt|overschrij*|stort|storten|gestort|vereffenen|betaalbewijs) & {fee} & {request}",
            "aan ~ (verstrekk*|verstrek*|toezend*|opzoek*) ~ gegevens ... kosten verbonden",
            "{for that} ~ (rekenen|reken|rekent|vragen|vraag|berekenen|brengen|kost|kosten|betaal*|betalen|verbonden|aangerekend|gevraagd|berekend|geldt|gelden|factureren) ~ {fee}",
            "(rekenen|reken|rekent|vragen|vraag|berekenen|kost|kosten|betaal*|betalen|factureren|geldt) ~ {for that} ~ {fee}",
        ),
        en=(
            "(charge*|fee|fees|pay|payable|payment|costs|cost|contribution|cheque|postal order|levy|levies|levied|remuneration|tariff) & {request}",
            "(enclose*|accompanied|send|include|ask|asks|demand*|due|owe|takes|against) & (pounds|euros|£*|€*|quid) & {request}", "the (cost|charge|fee|price) (is|comes to|amounts to) {fee}",
            "{for that} ~ (charge|charges|costs|pay|fee|levy)", "(charge|pay|costs|ask|levy) ~ {fee} ~ {for that}",
            "(charge|fee|cost|costs) for ~ (sending|providing|supplying|looking|retrieving|searching|copying|disclosing|inspecting|viewing) ~ ({data}|records)",
        ),
        de=(
            "(berechn*|verrechn*|gebühr*|*gebühr|kostet|kosten|kostenpflichtig*|entgelt*|verlangen|verlangt|erheben|erhoben|zahlen|bezahlen|entrichten|begleichen|gegen|fällig|anfallen|verbunden|in rechnung|überweis*|*scheck|beilegen|beizulegen|vorauszahlung) & {request} & {fee}",
            "{for that} ~ (berechnen|verrechn*|verlangen|erheben|erhoben|kostet|zahl*|bezahl*|fällt|fallen|nehmen) ~ {fee}",
            "(berechnen|verrechn*|verlangen|erheben|kostet|nehmen) ~ {for that} ~ {fee}",
        ),
    ),
    about=Phrases(
        nl=("{request}", "(verstrekk*|toezend*) ~ gegevens"),
        en=("{request}", "(sending|providing|supplying) (you|your)"),
        de=("{request}",),
    ),
    pointing=meaning("for that"),
    unless=Phrases(
        nl=(
            "{no fee}", "redelijke (vergoeding|kosten|bijdrage)", "factuur*", "bestel*", "verzendkosten", "retour*",
            "identiteit*", "paspoort*", "legitim*", "betaalgegevens", "betaling* via", "rekeningnummer",
        ),
        en=(
            "{no fee}", "reasonable", "(an|the|your|our|any|each|every|with|placed) (_ )?order*", "invoice*",
            "shipping", "postage", "refund*", "replacement*", "catalogue*", "sample*", "payment (provider|service|details|information)",
        ),
        de=(
            "{no fee}", "angemessen*", "bestell*", "(ihre|der|die|eine|einer|jede) rechnung*", "versand*", "ausweis*",
            "zahlungs*",
        ),
    ),
)  # fmt: skip  # lists of phrases

FURTHER = Rule(
    "right-wrong",
    says=Phrases(
        nl=("(elk|elke|ieder|iedere) (volgend*|verder*|extra|nieuw*|bijkomend*|later*|herhaald*) ... (kost|euro|€*|aangerekend|rekenen)", "(gratis|kosteloos) ~ (daarna|nadien|vervolgens|vanaf) ... (kost|betaal*|euro|€*|rekenen|aangerekend)", "een (tweede|volgend*|herhaald*) ... (kost|euro|€*|aangerekend)",),
        en=("(each|every|any) (further|additional|subsequent|other|next|extra|new) ... (costs|charged|euro*|pounds|€*|£*)", "free ~ (after|afterwards|thereafter|then|from) ... (costs|charge*|pay|euro*|pounds|€*|£*)",),
        de=("jede(r|s|n)? (weitere|zusätzliche|folgende|nächste)* ... (berechn*|verrechn*|kostet|kosten|euro|€*|franken|chf)", "(kostenlos|gratis|kostenfrei|unentgeltlich|umsonst) ~ (danach|ab|anschlie(ß|ss)end) ... (kostet|kosten|zahl*|berechn*|verrechn*|euro|€*|franken|chf)",),
    ),
    about=Phrases(
        nl=("verzoek*", "inzage*", "afschrift", "rechten", "opvrag*"), en=("request*", "enquir*", "access", "cop(y|ies)", "rights"), de=("auskunft*", "auskünfte", "anfrage*", "antrag*", "kopie*", "rechte", "*begehren", "gesuch*")
    ),
    unless=Phrases(
        nl=("redelijk* (vergoeding|kosten)", "bestel*", "verzend*", "product*"),
        en=("reasonable (fee|charge|cost*)", "order*", "shipping", "item*", "product*"),
        de=("angemessen*", "bestell*", "versand*", "artikel*", "ware*"),
    ),
)  # fmt: skip  # lists of phrases
"""The first request is free, and the next has a price."""

DESCRIBED = Rule(
    "right-wrong",
    says=Phrases(
        nl=(
            "{portability} ... {paper}", "{portability} ... (houden|stop|stopp*|stopzet*|staken|gestaakt|beëindig*)",
            "(uw|je|jouw) gegevens & (op papier|papieren|geprint*|uitgeprint*|afgedrukt*|uitdraai|afdruk) & (digitaal|digitale|elektronisch*|bestand) & (niet|geen)",
            "(houden|stopp*|beëindig*) ... (dienst*|leverin*) ... {portability}",
            "(afdruk|uitdraai|op papier|papieren|afgedrukt) ... (alles wat|uw gegevens|overdraag*)",
            "{request} ... (motiver*|motiveer*|motivatie|gemotiveerde?|onderbouw*|beargumenteer*|(een|goede|geldige|gegronde|uw) reden|redenen)", "(redenen|reden|motivatie|motivering) ~ (opgeven|opgeeft|op te geven|vermelden|vermeldt|aanvoeren|nodig|vereist) ... {request}",
            "(alleen|uitsluitend|enkel|slechts|louter) ~ (per|via|met een) ~ (aangetekende?|brief|post)", "aangetekende? (brief|post|schrijven|zending)", "per aangetekende?", "{request} ... (alleen|uitsluitend|enkel|slechts|pas) ~ (als|wanneer|indien) ~ waarom", "(alleen|uitsluitend|enkel|slechts|pas) ~ (uitleg*|toelicht*) ~ (waarom|reden) ... (wis*|gewist|verwijder*|inzage|gegevens)",
            "(geen|niet) ~ recht op ~ (inzage|verwijdering|wissing|gegevenswissing|schrapping|rectificatie|correctie|verbetering|bezwaar|overdraag*|gegevensoverdraag*)",
            "{portability} ... ((stelt|staat|geeft|laat) (het )?ons|mogen (wij|we))",
            "{portability} ... (verkoop|overname|overlating) ~ (winkel|bedrijf|zaak|handelszaak|onderneming|webwinkel|*shop)", "{portability} ... (opvolger*|koper|overnemer|klantrelatie*|klantenbestand)",
            "(bezwaar|verzet) ... (opgave|opgaaf|vermelding|mededeling) van ~ reden*",
            "verstrekken ... aan die partij ... (houden op|stopp*)",
            "bezwaar ... (alleen|uitsluitend|enkel|slechts) ~ (schriftelijk|aangetekend|binnen|per brief|per post)",
            "bezwaar ... (niets? meer|niet langer|geen) ~ (bestell*|lever*|kopen|aankop*)", "{request} ... niet (gratis|kosteloos|kostenloos)",
            "{paper} ... {portability}",
        ),
        en=(
            "portab* ... (allow*|let|lets|entitle*|enable*|permit*|gives) us", "portab* ... we (may|are allowed)",
            "portab* ... (sale|takeover|take-over|buyer) ~ (shop|business|company|store)", "portab* ... (successor*|new owner|custom|customer relationship)",
            "{portability} ... (print*|paper*|hard-copy|by post|stop|terminate*|any address)",
            "your (data|information) & (on paper|paper copy|printout|print-out) & (digital*|electronic*|file|files) & (not|no|cannot|*n't)",
            "(right|request*) ... (give|giving|state|stating|provide|supply|specify) ~ (reason|reasons|motive*|motivation)",
            "(give|state|provide|supply|specify) ~ (reason|reasons|grounds|motive*|justification) ... (data|request|access|erasure|deletion)",
            "(erasure|access|deletion|objection*) ... (give|state|stating|giving|provide|supply|specify) ~ (reason|reasons|motive*)", "request* ~ (must|has to|have to|needs? to|should) ~ (justified|motivated|substantiated|reasoned|motivate)",
            "object* ... (no longer|not|*n't) ~ (order|buy|shop|deliver*|sell|supply)", "{request} ... not free",
            "{paper} ... portab*", "only ~ (by|per) ~ (registered|post|letter)", "object* ... only ~ within",
            "only object ~ within", "(registered|recorded) (mail|post|letter*|delivery)",
            "(no|not|*n't) ~ (right|entitle*) (of|to) ~ (access|eras*|delet*|rectif*|object|correct*)",
            "only ~ requests ~ (if|when) ~ why", "(must|only) ~ (explain|tell us|say) why ... (data|erased|deleted|request)",
            "take one's data with one ... paper",
        ),
        de=(
            "(ihre|deine) daten & (papierform|auf papier|ausdruck|ausgedruckt) & (digital*|elektronisch*|datei) & (nicht|keine)",
            "{portability} ... (erlaubt|gestattet|ermöglicht|berechtigt|gibt) (es )?uns",
            "{portability} ... dürfen wir", "{portability} ... wir ... dürfen",
            "{portability} ... (verkauf|übernahme) ~ (shops|unternehmens|geschäfts|betriebs)", "{portability} ... (nachfolger*|käufer|übernehmer*|kundenbeziehung*|kundschaft)",
            "{portability} ... (ausdruck*|papier*|post|kündig*|beenden)", "{portability} ... {paper}", "{paper} ... {portability}",
            "(widerspr*|widerspruch) ... (nichts? mehr|nicht länger) ~ (bestell*|liefer*|einkauf*)",
            "{request} ... nicht (kostenlos|kostenfrei|unentgeltlich|gratis|umsonst)",
            "(*antrag|anträge|anfrage*|auskunft*|widerspruch|löschung|berichtigung|*ersuchen|*begehren|gesuch*) ... (begründ*|einschreiben|eingeschrieben*)",
            "{exclusively} ~ (per|mit|als) ~ (einschreiben|post|brief|briefpost)", "(widersprechen|widerspruch) ... nur ~ (innerhalb|binnen|innert|schriftlich)",
            "(löschen lassen|auskunft will|auskunft möchte) ... begründ*", "(auskunft*|löschung|*antrag|anfrage*|*begehren|*ersuchen) ... (grund|gründe) ~ (angeben|nennen|anzugeben|zu nennen|darlegen|darzulegen)", "(antr*|anfragen) ... nur, wenn ~ warum", "eingeschriebene* brief*",
            "kein* ~ recht auf ~ (auskunft|löschung|berichtigung|widerspruch)",
            "recht auf (auskunft|löschung|berichtigung|widerspruch) (besteht|gibt es) ~ nicht",
        ),
    ),
    unless=Phrases(
        nl=(
            "niet ~ (motiver*|reden)", "zonder ~ reden", "hoeft", "elektronisch*", "gangbaar", "geautomatiseerd*",
            "weiger*", "afwijz*", "wijzen * af", "afgewezen", "in (sommige|bepaalde) gevallen",
            "(*bewaarplicht|facturen)",
        ),
        en=(
            "without ~ reason*", "need not", "not have to", "machine-readable", "common format", "refus*",
            "subject to", "(keep|kept|retain*) ~ (by|under) ~ law", "(some|certain) cases",
        ),
        de=(
            "ohne ~ (begründung|grund*)", "maschinenlesbar*", "nicht begründ*", "begründ* ~ (nicht|nie)", "(begründen|begründe) (wir|ich)", "(ablehn*|abgelehnt|lehnen|verweiger*)", "gängig*", "keine begründung", "kein* ~ (grund|gründe)",
            "(bestimmten|manchen|einigen) fällen", "(gesetzlich*|aufbewahr*) ~ (aufbewahr*|rechnung*)",
        ),
    ),
)  # fmt: skip  # lists of phrases

ONCE = Rule(
    "right-wrong",
    says=alike("{asks to see} ... {once a year}", "{once a year} ... {asks to see}"),
    unless=Phrases(
        nl=("(minstens|minimaal|ten minste|tenminste)", "{we} ~ (controler*|herzien|toets*|beoordel*)"),
        en=("(at least|minimum)", "{we} ~ (review*|check*|audit*|update*)"),
        de=("(mindestens|wenigstens)", "{we} ~ (prüf*|überprüf*|kontrollier*|aktualisier*)"),
    ),
)
"""A right that can be used so many times a year."""

COMPLAINT_LATER = Rule(
    "right-wrong",
    says=Phrases(
        nl=(
            "{complaint} & {supervisor} & {only after}",
            "{complaint} & {supervisor} & {exclusively} & eerst",
            "(voordat|alvorens|vooraleer|voor) (u|je) ~ {supervisor} & (moet|dient|verplicht)",
        ),
        en=(
            "{complaint} & {supervisor} & {only after}",
            "(before|prior to) ~ {supervisor} & (must|have to|required|obliged)",
        ),
        de=(
            "{complaint} & {supervisor} & {only after}",
            "(bevor|ehe) ~ {supervisor} & (müssen|musst|haben|verpflichtet)",
        ),
    ),
    unless=Phrases(
        nl=("(vragen|verzoeken|waarderen|hopen|liefst|bij voorkeur|prijs)",),
        en=("(please|ask you|appreciate|prefer*|encourage*|like to|grateful|without first|not have to|welcome)",),
        de=("(bitten|freuen|möchten wir|gerne|bevorzug*|ohne)",),
    ),
)
"""A complaint to the authority for which leave is needed first."""

MISNAMED = Rule(
    "right-wrong",
    says=Phrases(
        nl=(
            "(gegevens|data)?(overdraagbaarheid|portabiliteit)(:| betekent| houdt in| is het recht| wil zeggen) ... (inzien|inkijken|welke (persoons)?gegevens|corriger*|verbeter*|wijzig*|verwijder*|wissen|gewist|bezwaar|beperk*)",
        ),
        en=(
            "(portability|portable)(:| means|,? which means| is the right| allows you| lets you) ... (inspect*|view|(which|what) (personal )?(data|information)|correct*|rectif*|amend*|delet*|eras*|object*|restrict*)",
        ),
        de=(
            "(daten)?(übertragbarkeit|portabilität)(:| bedeutet| hei(ß|ss)t| ist das recht) ... (einsehen|welche (personenbezogenen )?daten|berichtig*|korrigier*|ändern|lösch*|widersprechen|einschränk*)",
        ),
    ),
    unless=Phrases(
        nl=(
            "(bestand|formaat|format|machine*|gangba*|gestructureerd*|ontvang*|krijg*|meekrijg*|download*|export*|overgedragen|over te dragen|overdragen|doorgeven|doorsturen|andere (partij|organisatie|winkel|aanbieder|dienst*|verwerk*|onderneming))",
        ),
        en=("(file|format|machine*|structured|receiv*|transfer*|transmit*|download*|export*|another|port|move|take)",),
        de=(
            "(datei|format|maschine*|strukturiert*|erhalten|übertragen|übermittel*|herausgabe|exportier*|andere* (anbieter|verantwortliche*|stelle|unternehmen)|mitnehmen|mitzunehmen)",
        ),
    ),
)
"""Portability taken for another right."""

PRICED = Rule(
    "right-wrong",
    says=alike("{access} & {price}"),
    unless=Phrases(
        nl=(*FEE.unless.nl, "(korting|spaar*|abonnement*|toegang)"),
        en=(*FEE.unless.en, "(discount*|subscription*|account|points|spend)"),
        de=(*FEE.unless.de, "(rabatt*|abonnement*|gutschein*|bußgeld*|versicherung*)"),
    ),
)
"""A price beside the right of access."""

LIMITED = Rule(
    "right-wrong",
    says=Phrases(
        nl=(
            "{exclusively} & {a right} & {good reason}", "{exclusively} ~ {in person} & {a right}", "{exclusively} ~ {in advance} & ({a right}|verzoek*)",
            "{a right} ~ {exclusively} ~ {of us}", "{exclusively} ~ {of us} ~ ({a right}|recht|rechten)",
            "(kunt|kun|kan|mag|mogen) ~ (geen|niet) ~ ({objection}|inzage)", "(recht om vergeten te worden|recht op vergetelheid|recht op gegevenswissing) ... (niet|geen)",
            "{delete} ~ (niet|nooit|geen) ~ op ~ verzoek", "({a right}|verzoek*) ... (vervalt|vervallen|verliest|verliezen) ~ (garantie|korting|punten|tegoed)", "op verzoek ~ {delete} ~ (niet|niets|geen)",
        ),
        en=(
            "{exclusively} & {a right} & {good reason}", "{exclusively} ~ {in person} & {a right}", "{exclusively} ... {in person} & data (erased|deleted|corrected)", "{exclusively} ~ {in advance} & ({a right}|request*)",
            "{a right} ~ {exclusively} ~ {of us}", "{exclusively} ~ {of us} ~ ({a right}|right|rights)",
            "(cannot|can't|may not|not able to) ~ {objection}", "no right to be forgotten", "right (to be forgotten|of erasure|to erasure) ~ (not|*n't)",
            "not {delete} ~ (on|at|upon) (_ )?request", "({a right}|request*|ask for) ... (warranty|guarantee|points|credit) ~ (lapse*|expire*|void)", "({a right}|request*|ask for) ... (lose|loses|forfeit*) ~ (warranty|guarantee|points|credit)",
        ),
        de=(
            "{exclusively} & {a right} & {good reason}", "nur & {a right} & {good reason}", "(nur|{exclusively}) ~ {in person} & {a right}", "(nur|erst|{exclusively}) ~ {in advance} & ({a right}|antr*|anfragen)",
            "({a right}|auskunftsrecht|löschungsrecht|widerspruchsrecht) ~ (nur|{exclusively}) ~ {of us}", "(nur|{exclusively}) ~ {of us} ~ ({a right}|recht|rechte)",
            "(können|kannst|dürfen|darfst) ~ (kein*|nicht) ~ {objection}", "recht auf (vergessenwerden|löschung) ... (nicht|kein*)",
            "auf (verlangen|wunsch|antrag) ~ {delete} ~ (nicht|keine|nichts)", "({a right}|antrag) ... (verliert|verlieren|verlierst) ~ (gewährleistung|garantie|punkte|guthaben)", "{delete} ~ (nicht|nie|keine) ~ auf (verlangen|wunsch|antrag)",
        ),
    ),
    unless=Phrases(
        nl=("(wet|wettelijk*|wettelijke|bewaar*|*factuur|facturen|zolang|buitensporig*|sollicit*|te allen tijde|altijd|jezelf|uzelf|derden)", "niet ~ (meer|waarom)", "(hoeft|hoeven)", "zonder"),
        en=("(law|legal*|invoice*|as long as|excessive|unfounded|at any time|always|others)", "(need not|not have to|without)"),
        de=("(gesetz*|aufbewahr*|rechnung*|solange|jederzeit|stets|exzessiv*|unbegründet*|dritte*)", "(brauchen|müssen) ~ nicht", "ohne"),
    ),
    by_clause=True,
)  # fmt: skip  # lists of phrases
"""A right of which the use is limited, or that is said not to exist."""

KEPT_TO_CONSENT = Rule(
    "right-wrong",
    says=Phrases(
        nl=(
            "{consent} ... (niet|onmogelijk) ~ (ingetrokken|intrekken|in te trekken|herroepen|ongedaan)",
            "{consent} ... onherroepelijk",
        ),
        en=(
            "{consent} ... (cannot|can't|not|*n't) ~ (withdrawn|withdraw|revoke*|taken back)",
            "(cannot|can't|may not) ~ (withdraw|revoke) ~ {consent}",
            "{consent} ... irrevocabl*",
            "irrevocabl* ... {consent}",
        ),
        de=(
            "{consent} ... (nicht|kein*) ~ (widerrufen|zurückgezogen|zurücknehmen|widerrufbar|zurückziehen)",
            "{consent} ... unwiderruflich*",
            "unwiderruflich* ... {consent}",
        ),
    ),
    unless=Phrases(
        nl=("(zolang|totdat|als|indien|wanneer|tenzij|invloed|gevolg*|rechtmatig*)",),
        en=("(until|as long as|if|unless|affect*|lawful*|where|provided)",),
        de=("(solange|bis|wenn|sofern|falls|rechtmäßig*|berührt)",),
    ),
)
"""Consent that binds whoever gave it."""

ON_PAPER = Rule(
    "right-wrong",
    says=Phrases(
        nl=("(beperk*|slechts|alleen|enkel|louter|uitsluitend) ~ (papier*|afdruk*|afgedrukt*|uitdraai*|uitgedraaid*|geprint*|uitgeprint*|hard-copy)",),
        en=("(limited|only|solely|exclusively|restricted|confined|means) ~ (paper*|print*|hard-copy)",),
        de=("({exclusively}|beschränk*) ~ (papier*|ausdruck*|ausgedruckt*|gedruckt*)",),
    ),
    about=meaning("portability"),
    pointing=Phrases(
        nl=("(dit|dat|dat laatste|het laatste|deze)",),
        en=("(this|that|it|the latter)",),
        de=("(dies*|letzteres?|das)",),
    ),
)  # fmt: skip  # lists of phrases
"""Portability, of which was spoken just before, is said to end on paper."""

CARRIED_OUT = Rule(
    "right-wrong",
    says=Phrases(
        nl=(
            "(door|bij) een (andere|derde|ander) (partij |bedrijf |organisatie |leverancier |aanbieder |winkel |onderneming |vennootschap |firma |dienstverlener )?"
            "(te )?(laten )?(uitvoeren|uit te voeren|uitgevoerd|verwerken|behandelen|overnemen)",
            "{portability} ... elders (te )?laten (uitvoeren|verwerken)",
            "{portability} ... dienst* ~ (eindigt|stopt|vervalt|houdt op)",
            "dienst* ... (niet langer|niet meer) ~ (voortzetten|voortgezet|verlenen|leveren|voortzet*)",
            "(niet langer|niet meer) ~ (voortzetten|voortgezet|verlenen) ... dienst*",
        ),
        en=(
            "(carried out|performed|executed|processed|handled|taken over|done) by (another|a different|a third) (party|company|provider|shop|store)",
            "(no longer|unable|not) ~ (continue|provide|offer|supply) ... service*",
            "service* ... (no longer|not) be (continued|provided|offered|supplied)",
        ),
        de=(
            "(durch|von) (eine|einen|einem|einer) andere* (partei|stelle|unternehmen|anbieter|firma)"
            " (ausführen|durchführen|verarbeiten|bearbeiten|erledigen|ausgeführt|durchgeführt)",
            "(dienst*|leistung*) ... (nicht mehr|nicht länger) ~ (fortsetzen|fortführen|erbringen|anbieten|fortgesetzt)",
            "{portability} ... (dienst*|leistung*) ... (nicht mehr|nicht länger) ~ (erhalten|nutzen|bekommen)",
        ),
    ),
    about=Phrases(
        nl=("{portability}", "verzoek*", "bezwaar", "recht om"),
        en=("{portability}", "request*", "objection", "right to"),
        de=("{portability}", "antrag*", "anfrage*", "widerspruch", "recht"),
    ),
    unless=Phrases(
        nl=("{right to} ... bezwaar ... {marketing}", "zonder (deze|die|uw) gegevens", "verstrekt u ~ (geen|niet)"),
        en=("without (this|these|those|your) (data|information|details)", "if you do not (provide|give)"),
        de=("ohne diese (daten|angaben)", "wenn sie ~ nicht (angeben|mitteilen)"),
    ),
)  # fmt: skip  # lists of phrases
"""Portability taken for work that somebody else does, and a right whose use ends what the customer bought."""

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
    nl=(
        "zonder ~ {copy} ~ {identity document}",
        "geen kopie ~ {identity document}, geen *",
    ),
    en=(
        "without ~ {copy} ~ {identity document}",
        "no copy ~ {identity document}, no *",
    ),
    de=("ohne ~ {copy} ~ {identity document}", "ohne ausweiskopie", "keine kopie ~ {identity document}, keine *"),
)
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
            "bdsg ~ (alt|alte* fassung|a.f.|a. f.|af)", "bdsg-alt", "bdsg ~ alte fassung", "alten fassung", "bundesdatenschutzgesetz* ~ (von|vom|fassung|stand) ~ (19##|200#|201(0|1|2|3|4|5|6|7))", "telemedien*", "telemedium*", "(96|107) (abs.? ?)?(#* )?tkg", "tmg", "ttdsg", "richtlinie 95/46*", "95/46/eg", "düsseldorfer kreis",
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
        ),
        de=(
            "mandant*", "schriftsätze*", "mandat", "mandatsverhältnis*", "mandats*", "fahrgast", "fahrgäste*", "ihr (auftrag|mandat) an uns erteilt*", "erteilte* auftrag*", "auftrag, den sie ~ erteil*", "auftrag* ~ erteilt", "honorarnote*",
            "*patient", "*patienten", "patientin*", "zahnarzt*", "tierarzt*", "röntgen*", "patient(en|inn)*daten*", "patientenakte*", "krankenakte*", "krankenkasse*", "vorerkrankung*", "behandlungsvertrag", "behandelnde*", "(vor|nach|während) der behandlung", "(akte|ihre akte)", "unterlagen zu ihrem fall", "ihr fall", "ihrem fall",
            "(unsere*|uns als) kanzlei", "(die|der) kanzlei (verarbeit*|speicher*|erheb*|nutz*|gegenüber|und)", "rechtsanwälte (bearbeiten|vertreten|verarbeiten|speichern)", "(unsere|ihre) (rechtsanwälte|anwälte)", "anwalts", "mietvertrag*", "mieter*", "vermieter*", "besichtigung*", "mietobjekt*", "makler*",
            "bewerber*", "bewerbungsunterlagen", "bewerbung", "bewerbungen", "lebenslauf", "schüler*", "kurs(anmeldung|teilnehmer|leiter)*", "prüfungsergebnis*", "(unsere|ihr|der|die) (trainer|lehrer|dozent|coach|miete)*", "unterricht", "beim (check-in|einchecken)", "angemeldeten kinder", "darlehen*", "teilnehmer de*", "vereins", "vereinsmitglied*", "mitglieder des vereins", "(unsere|alle) mitglieder*", "mitgliederbereich", "mitgliederliste", "mitgliedsbeitr*", "kita", "ihres kindes",
            "reisenden", "reisende", "airline*", "flug(daten|gäst|gesellschaft|nummer)*", "pflegeheim*", "diagnose", "steuererklärung* ~ für sie", "(ihre|deine) buchung*", "zimmernummer*", "meldeschein*", "physiotherapeut*", "fitnessstudio*", "campinggäst*", "behandlungsbericht*", "bestattung*", "zählerstand*", "zählerstände*", "hotelgäst*", "gäste", "(unser|unserem|unseres) hotel*", "ihres aufenthalts", "zimmer (buch*|reserv*)", "tisch ~ reserv*", "unser restaurant", "spender", "spende*", "versicherungs(nehmer|nummer|police)*", "versicherte*", "notar", "(unsere|der|die) (arzt)?praxis", "arztpraxis", "therapie*", "gegenpartei", "ihre fahrt", "fahrten", "fahrstunde*", "fahrlehrer*", "fahrschule*", "fahrschüler*", "hauptuntersuchung*", "befund", "befunde", "hausarzt*", "netzbetreiber*", "verbrauchsdaten", "(ihre|der|die) police", "kirchen-gemeinde*", "pfarramt*", "taufen", "trauung*", "wohnungsgeber*", "reiseunterlagen", "mitreisende*", "reiseveranstalter*", "(ihr|ihrem|ihren) arbeitgeber", "am seminar", "seminarteilnehmer*", "erstgespräch*", "therapeut*", "taxi*", "abholadresse", "ehrenamtliche*", "(das|unser|unserem) museum*", "sim-karte*", "pflege(dienst|grad|kraft|kräfte)*", "klient*", "friseursalon*",
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
    LATE,
    EXTENDED,
    FEE,
    FURTHER,
    DESCRIBED,
    ONCE,
    COMPLAINT_LATER,
    MISNAMED,
    PRICED,
    LIMITED,
    KEPT_TO_CONSENT,
    ON_PAPER,
    CARRIED_OUT,
    OUTDATED,
    DEAD_GROUND,
)
"""Rules that need nothing but the sentence and what stands before it."""
