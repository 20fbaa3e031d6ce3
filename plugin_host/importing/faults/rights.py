"""What old policies say wrongly of rights: a term, a price, a condition, a meaning or a consequence that the law does not know.

A right can be used by anybody, at any time, as often as is reasonable, in any form, without a reason and without losing
anything by it; what bounds it stands in the law, and sentences that name such a bound are let pass (``{lawful}``).
"""

from plugin_host.importing.faults.phrases import Phrases, alike, meaning
from plugin_host.importing.faults.rules import Rule

_RIGHTS = meaning("rights")

LATE = Rule(
    "right-wrong",
    says=Phrases(
        nl=(
            "(binnen|uiterlijk|ten laatste|gun|gunt|geef|geeft|pas|tot|duurt|duren|termijn|kost|vergt|neemt|nemen|bedraagt|beschikken|(hebben|nemen|houden|kunnen|mogen) (wij|we)|heb ik) ~ {late}",
            "(wachten|wacht|wachttijd) ... {late}", "(ongeveer|rond|circa|zo'n|hooguit) {late}", "{late} ~ (duren|duurt|wachten|geduld|tijd|nodig|beslag|over doen|overdoen|in beslag|aanspraak)",
        ),
        en=(
            "(within|inside|up to|in|after|take*|taking|allow|wait|least|give|need|expect|no later than|at most|maximum|lasts|we have) ~ {late}", "(period|term|deadline|time limit) ... {late}",
            "(around|about|roughly|approximately|normally|usually) {late}", "{late} ~ (before|to (answer|reply|respond|react|deal|handle|process)|from)", "within (a|one) year",
        ),
        de=(
            "(innerhalb|binnen|innert|geben sie|gib|bis zu|spätestens|längstens|erst|dauert|dauern|haben wir|benötigen wir|brauchen wir|nehmen wir uns|rechnen sie mit|frist von) ~ {late}", "(innerhalb|binnen|innert) eines (ganzen |vollen |halben )?jahres", "(rechnen|rechne) ~ mit ~ {late}", "(rund|etwa|ungefähr|ca) {late}", "(warten|warte|wartezeit) ... {late}", "(frist|*dauer|*zeit|beträgt) ... {late}",
            "{late} ~ (dauern|dauert|vergehen|warten|zeit|geduld|anspruch|brauchen|benötigen)",
        ),
    ),
    about=Phrases(
        nl=("verzoek*", "rechten", "inzage", "{request}", "{answer}", "{portability}"),
        en=(
            "request*", "{asked}", "rights", "{answer}", "{portability}", "access to your", "(get|obtain|have) access",
            "overview of your data",
        ),
        de=(
            "*auskunft*", "auskünfte", "übersicht (ihrer|deiner|über ihre) daten", "recht", "rechte", "antrag*", "*begehren", "*ersuchen", "gesuch*",
            "anträg*", "anfrage*", "{answer}",
        ),
    ),
    unless=Phrases(
        nl=(
            "{extension} ... {late}", "{late} {more}", "{a month}", "(tot|nog) ~ {late} na", "retour*", "terug te sturen", "terugstur*", "garantie*", "factuur*", "{late} (te |nog )?betaal*", "betaal* ~ binnen", "bewaar*",
            "(verwijder*|wissen|wis|gooien|gooi|schrappen|schrap|vernietigen|bewaren|ruimen|houden) (wij|we|ik)", "(verwijderd|gewist|geschrapt|vernietigd|weggegooid|opgeruimd|bijgehouden)", "maanden langer", "(opgeslagen|bewaren|gestockeerd)", "(levertijd*|geleverd|leveren)",
            "klacht ~ product", "(back-up|reservekopie|blijven|blijft)*", "offerte", "reparatie*",
        ),
        en=(
            "{extension} ... {late}", "{late} {more}", "{a month}", "(until|for) ~ {late} after", "return*", "refund*", "warranty", "invoice*", "retain*", "kept", "stored", "(backup|back-up|remain)*",
            "(deleted|erased|removed|wiped|cleared|destroyed|binned|gone|goes|go) (within|after|when)", "we (delete|erase|remove)", "paid",
        ),
        de=(
            "{extension} ... {late}", "{late} {more}", "{a month}", "bis ~ {late} nach", "zurückgeben", "zurücksenden", "rückgabe*", "retoure*", "rechnung*", "gespeichert",
            "gelöscht", "(und )?löschen (wir|ich|sie nach|diese)", "wir löschen", "aufbewahr*", "bezahl*", "reklamation*", "reparatur*", "(backup|sicherungs|verbleib)*",
        ),
    ),
)  # fmt: skip  # lists of phrases

FEE = Rule(
    "right-wrong",
    says=Phrases(
        nl=(
            "(rekenen|reken|rekent|aanrek*|aangerekend|aan te rekenen|brengen|breng|brengt|vragen|vraag|vraagt|gevraagd|verlangen|verlangt|eisen|berekenen|bereken|berekent|berekend|doorrek*|doorgerekend|betaalt|betalen|betaal|kost|kosten|betalend|betalende|tegen|in rekening|factureren|factureer|gefactureerd|heffen|innen|bedraagt|bedragen|verbonden|geldt|gelden|verschuldigd|bijdrage|voldoen|betaling|maakt|maak|legt|overma*|over te maken|overgemaakt|overschrij*|stort|storten|gestort|vereffenen|betaalbewijs) & {fee} & {request}",
            "aan ~ (verstrekk*|verstrek*|toezend*|opzoek*) ~ gegevens ... kosten verbonden",
            "{for that} ~ (rekenen|reken|rekent|vragen|vraag|berekenen|brengen|kost|kosten|betaal*|betalen|verbonden|aangerekend|gevraagd|berekend|geldt|gelden|factureren) ~ {fee}",
            "(rekenen|reken|rekent|vragen|vraag|berekenen|kost|kosten|betaal*|betalen|factureren|geldt) ~ {for that} ~ {fee}", "{the price} (bedragen|bedraagt|is|zijn) ~ {fee}",
        ),
        en=(
            "(charge*|fee|fees|pay|payable|payment|costs|cost|contribution|cheque|postal order|levy|levies|levied|remuneration|tariff) & ({request}|{a right})",
            "(enclose*|accompanied|send|include|ask|asks|demand*|due|owe|takes|against) & (pounds|euros|£*|€*|quid) & {request}", "{the price} (is|comes to|amounts to) {fee}",
            "{for that} ~ (charge|charges|costs|pay|fee|levy)", "(charge|pay|costs|ask|levy) ~ {fee} ~ {for that}",
            "(charge|fee|cost|costs) for ~ (sending|providing|supplying|looking|retrieving|searching|copying|disclosing|inspecting|viewing) ~ ({data}|records)",
        ),
        de=(
            "(berechn*|verrechn*|gebühr*|*gebühr|kostet|kosten|kostenpflichtig*|entgelt*|verlangen|verlangt|erheben|erhoben|tragen|trägt|zahlen|bezahlen|entrichten|begleichen|gegen|fällig|anfallen|verbunden|in rechnung|überweis*|*scheck|beilegen|beizulegen|vorauszahlung) & {request} & {fee}",
            "{for that} ~ (berechnen|verrechn*|verlangen|erheben|erhoben|kostet|zahl*|bezahl*|fällt|fallen|nehmen) ~ {fee}",
            "(berechnen|verrechn*|verlangen|erheben|kostet|nehmen) ~ {for that} ~ {fee}", "{the price} (betragen|beträgt|ist|sind) ~ {fee}",
        ),
    )
    | alike("{access} & {price}", "{fee} & {a right}"),
    about=Phrases(
        nl=("{request}", "{a right}", "(verstrekk*|toezend*) ~ gegevens"),
        en=("{request}", "{a right}", "(sending|providing|supplying) (you|your)"),
        de=("{request}", "{a right}"),
    ),
    pointing=alike("{for that}", "{the price}"),
    unless=Phrases(
        nl=(
            "{no fee}", "redelijke (vergoeding|kosten|bijdrage)", "factuur*", "bestel*", "verzendkosten", "retour*", "cadeau*",
            "{scoring}", "identiteit*", "paspoort*", "legitim*", "betaalgegevens", "betaling* via", "rekeningnummer",
        ),
        en=(
            "{no fee}", "{scoring}", "reasonable", "(an|the|your|our|any|each|every|with|placed) (_ )?order*", "invoice*",
            "shipping", "postage", "access to (the|our|your) (_ )?(site|building|premises|property|house|door|street|garden)", "access to the building", "refund*", "replacement*", "catalogue*", "sample*", "gift*", "payment (provider|service|details|information)",
        ),
        de=(
            "{no fee}", "{scoring}", "angemessen*", "bestell*", "(ihre|der|die|eine|einer|jede) rechnung*", "versand*", "ausweis*", "geschenk*",
            "zahlungs*",
        ),
    ),
)  # fmt: skip  # lists of phrases

FEE_BELOW = Rule(
    "right-wrong",
    says=Phrases(
        nl=("(rekenen|reken|vragen|vraag|brengen|breng|betaalt|betaal|kost|kosten) ... {price}", "{price} ... (aan|in rekening|kosten|vergoeding)"),
        en=("(charge|charges|fee|costs|cost|pay|payable|ask) ... {price}", "{price} ... (charge|fee)"),
        de=("(berechnen|verrechnen|verlangen|erheben|kostet|kosten|zahlen|nehmen) ... {price}", "{price} ... (gebühr|pauschale|kosten|berechnet|verrechnet)"),
    ),
    about=_RIGHTS,
    unless=FEE.unless | alike("{trade}", "{not}"),
)  # fmt: skip  # lists of phrases
"""A price below a heading about rights, whatever it is for."""

FURTHER = Rule(
    "right-wrong",
    says=alike("{free} ... {price}", "{next one} ... {price}"),
    about=_RIGHTS,
    unless=meaning("trade"),
)
"""The first request is free, and the next has a price."""

COMPLAINT_LATER = Rule(
    "right-wrong",
    says=alike("{complaint} & {supervisor} & {only after}", "{complaint} & {supervisor} & {bounded}")
    | Phrases(
        nl=("(voordat|alvorens|vooraleer|voor) (u|je) ... {supervisor} & (moet|dient|verplicht)",),
        en=("(before|prior to) ... {supervisor} & (must|have to|required|obliged)",),
        de=("(bevor|ehe) ... {supervisor} & (müssen|musst|haben|verpflichtet)",),
    ),
    unless=Phrases(
        nl=("(vragen|verzoeken|waarderen|hopen|liefst|bij voorkeur|prijs)",),
        en=("(please|ask you|appreciate|prefer*|encourage*|like to|grateful|without first|not have to|welcome)",),
        de=("(bitten|freuen|möchten wir|gerne|bevorzug*|ohne)",),
    ),
)  # fmt: skip  # lists of phrases
"""A complaint to the authority for which leave is needed first."""

KEPT_TO_CONSENT = Rule(
    "right-wrong",
    says=alike(
        "{consent} ... {not} ~ {withdraw}", "{not} ~ {withdraw} ~ {consent}", "{consent} ... {irrevocable}", "{irrevocable} ... {consent}",
    ),
    unless=Phrases(
        nl=("(zolang|totdat|als|indien|wanneer|tenzij|invloed|gevolg*|rechtmatig*)",),
        en=("(until|as long as|if|unless|affect*|lawful*|where|provided)",),
        de=("(solange|bis|wenn|sofern|falls|rechtmäßig*|berührt)",),
    ),
)  # fmt: skip  # lists of phrases
"""Consent that binds whoever gave it."""

_NOT_ASKED = Phrases(
    nl=("(niet|geen) ~ {objection}", "{objection} ~ (maakt|heeft|hebt|gemaakt)", "(derden|medewerkers|partij*)"),
    en=("(not|*n't) ~ {objection}", "unless ~ {objection}", "(third parties|staff|employees)"),
    de=("nicht ~ {objection}", "(bis|falls|wenn|sofern) (sie|du) ~ {objection}", "(dritte*|mitarbeiter*)"),
) | meaning("right to goods")  # fmt: skip  # lists of phrases
"""What is done as long as nobody objects, and what others may see."""

BOUNDED = Rule(
    "right-wrong",
    says=alike("{asked} ... {bounded}", "{bounded} ... {asked}", "{asked} ... {at will}", "{at will} ... {asked}"),
    about=_RIGHTS,
    unless=alike("{lawful}", "{ours}", "{copy} ~ {identity document}") | _NOT_ASKED,
    by_clause=True,
)
"""Who may use a right, when, or how is bounded, or the shop decides whether it exists."""

BURDENED = Rule(
    "right-wrong",
    says=alike("{asked} ... {burden}", "{burden} ... {asked}", "{asked} & {once a year}"),
    unless=Phrases(
        nl=("(ligt|liggen) ~ ter inzage", "zonder (dat|opga|een reden|reden|enige|motiv|toelicht|uitleg)*", "(hoef*|niet nodig|geen|situatie)", "niet ~ (motiver*|reden)", "(tenzij|behalve als|behalve wanneer) (wij|we|ik|er)", "{ours}"),
        en=("(available|open) ~ for inspection", "without (giving|stating|having|need*|explain*|any|telling)", "(need not|not have to|not need|*n't need|no need|no (good |valid |longer )?(reason|grounds)|situation)", "(unless|except (if|when|where)) (we|i|there)", "{ours}"),
        de=("(liegt|liegen) ~ zur einsicht*", "ohne (angabe|begründung|grund|dass|einen grund)", "(nicht begründ*|kein*|situation)", "begründ* ~ (nicht|nie)", "begründe*n? (wir|ich)", "(au(ß|ss)er,?|es sei denn,?|sofern nicht) (wenn )?(wir|ich|es)"),
    )
    | alike("{copy} ... {identity document}", "{we} ~ {reviews}", "{or} (_ )?(_ )?{burden}", "{reject} ... {burden}"),
)  # fmt: skip  # lists of phrases
"""A right is used only with effort, or seldom."""

DENIED = Rule(
    "right-wrong",
    says=alike("{asked} ~ {refused}", "{refused} ~ {asked}"),
    about=_RIGHTS,
    unless=alike("{lawful}", "{ours}", "{copy} ~ {identity document}")
    | _NOT_ASKED
    | Phrases(nl=("zonder", "als (u|je)"), en=("without", "if you"), de=("ohne", "wenn (sie|du)")),
    by_clause=True,
)  # fmt: skip  # lists of phrases
"""A right is said not to exist."""

COSTLY = Rule(
    "right-wrong",
    says=alike("{asked} ... {loses}", "{portability} ... {loses}"),
    unless=Phrases(
        nl=("zonder (deze|die|uw) gegevens", "verstrekt u ~ (geen|niet)", "(lopende|openstaande)", "(als|indien|wanneer) (u|je) ~ (niet|niets|geen) ~ {order}"),
        en=("without (this|these|those|your) (data|information|details)", "if you do not (provide|give)", "(current|pending|open) order*", "(if|when|where) you (do not|don't|have not|haven't) (_ )?(order|buy|shop|place|bought|ordered)"),
        de=("ohne diese (daten|angaben)", "wenn sie ~ nicht (angeben|mitteilen)", "(laufende|offene)* (bestellung|aufträge)*", "(wenn|falls) (sie|du) ~ (nicht|nichts|keine) ~ {order}"),
    )
    | meaning("right to goods"),
)  # fmt: skip  # lists of phrases
"""Whoever uses a right loses something by it."""

AFTERWARDS = Rule(
    "right-wrong",
    says=meaning("loses"),
    about=_RIGHTS,
    pointing=Phrases(
        nl=("(daarna|daardoor|nadien|waarna|dan|alsdan)", "(dergelijk|dat|zo'n) geval"),
        en=("(then|afterwards|thereafter|after that)", "(such a|that) case"),
        de=("(danach|dadurch|dann|anschlie(ß|ss)end)", "(diesem|solchen) fall"),
    ),
    unless=COSTLY.unless,
)
"""The same of the right of which the sentence before speaks."""

MEANT = Rule(
    "right-wrong",
    says=alike("({a right}|{portability}) ... {means} ... {trade}"),
    unless=alike("{means} ... {subject}"),
)
"""A right that is said to be about the trade and not about data."""

MISNAMED = Rule(
    "right-wrong",
    says=Phrases(
        nl=("(gegevens|data)?(overdraagbaarheid|portabiliteit)(:| betekent| houdt in| is het recht| wil zeggen) ... (inzien|inkijken|welke (persoons)?gegevens|corriger*|verbeter*|wijzig*|verwijder*|wissen|gewist|bezwaar|beperk*)",),
        en=("(portability|portable)(:| means|,? which means| is the right| allows you| lets you) ... (inspect*|view|(which|what) (personal )?(data|information)|correct*|rectif*|amend*|delet*|eras*|object*|restrict*)",),
        de=("(daten)?(übertragbarkeit|portabilität)(:| bedeutet| hei(ß|ss)t| ist das recht) ... (einsehen|welche (personenbezogenen )?daten|berichtig*|korrigier*|ändern|lösch*|widersprechen|einschränk*)",),
    ),
    unless=Phrases(
        nl=("(bestand|formaat|format|machine*|gangba*|gestructureerd*|ontvang*|krijg*|meekrijg*|download*|export*|overgedragen|over te dragen|overdragen|doorgeven|doorsturen|andere (partij|organisatie|winkel|aanbieder|dienst*|verwerk*|onderneming))",),
        en=("(file|format|machine*|structured|receiv*|transfer*|transmit*|download*|export*|another|port|move|take)",),
        de=("(datei|format|maschine*|strukturiert*|erhalten|übertragen|übermittel*|herausgabe|exportier*|andere* (anbieter|verantwortliche*|stelle|unternehmen)|mitnehmen|mitzunehmen)",),
    ),
)  # fmt: skip  # lists of phrases
"""Portability taken for another right."""

GOODS_PORTED = Rule(
    "right-wrong",
    says=Phrases(
        nl=("{portability} ... ({trade}|account*|tegoed*|*korting*|*punten|garantie*|cadeaubon*) ~ (overdrag*|over te dragen|overzet*|overgedragen|overnemen|meenemen|door te geven)",),
        en=("(portability|portable) ... (transfer*|pass on|move|hand over|take) ~ ({trade}|account*|credit|points|voucher*|warranty|membership)",),
        de=("{portability} ... (konto|kundenkonto|guthaben|punkte|*rabatt*|gutschein*|garantie|{trade}) ~ (übertrag*|weitergeben|weiterzugeben|mitnehmen|überschreib*)",),
    ),
    unless=Phrases(nl=("(*gegevens|data|bestand)",), en=("(data|information|details|file)",), de=("(*daten|datei|angaben|informationen)",)),
)  # fmt: skip  # lists of phrases
"""Portability taken for handing over an account or a discount."""

OURS = Rule(
    "right-wrong",
    says=alike(
        "{portable} ... {we may}", "{means} ... {we may}", "{portable} ... {next owner}", "{means} ... {next owner}", "{portable} ... {at will}",
    ),
    about=alike("{portability}", "{portable}", "{a right}"),
    unless=Phrases(
        nl=("op (uw|je|jouw) verzoek", "aan (u|jou|je)", "voor (u|je)", "{we may} ~ (alleen|slechts|niet)"),
        en=("(at|on) your request", "to you", "for you", "{we may} ~ (only|not)", "you (choose|name|specify|wish)"),
        de=("auf (ihren |deinen )?(wunsch|antrag)", "ihnen", "dir", "{we may} ~ (nur|nicht)", "an sie"),
    ),
)  # fmt: skip  # lists of phrases
"""A right, mostly portability, taken for one of the shop."""

MADE_OVER = Rule(
    "right-wrong",
    says=alike("({portability}|{portable}) ... {customer's} ... {somebody else}"),
    unless=Phrases(
        nl=("(bestand|formaat|format|machine*|gestructureerd*|*gegevens (in|als|naar)|andere? (partij|organisatie|winkel|webshop|aanbieder|dienst*|verwerk*|onderneming|bedrijf))",),
        en=("(file|format|machine*|structured|another (party|organisation|shop|store|provider|service|controller|company|business))",),
        de=("(datei|format|maschine*|strukturiert*|andere* (anbieter|verantwortliche*|stelle|unternehmen|shop|händler*))",),
    ),
)  # fmt: skip  # lists of phrases
"""Portability taken for giving what a customer has here to somebody else."""

PORTED = Rule(
    "right-wrong",
    says=alike("{portability} ... {paper}", "{paper} ... {portability}", "{bounded} ~ {paper}"),
    about=meaning("portability"),
    unless=Phrases(
        nl=("elektronisch*", "gangba*", "geautomatiseerd*", "digita*", "machine*", "bestand", "usb*"),
        en=("machine*", "common*", "electronic*", "digital*", "(a|an|one|csv|pdf|data|text|computer) file", "usb*"),
        de=("maschine*", "gängig*", "elektronisch*", "digital*", "datei", "usb*"),
    ),
)
"""Portability that ends on paper."""

ON_PAPER = Rule(
    "right-wrong",
    says=alike("{digital} & {not}"),
    about=meaning("on paper"),
    unless=alike("{invoice}", "{ours}", "{order}"),
)
"""Data are given on paper and in no other way."""

CARRIED_OUT = Rule("right-wrong", says=meaning("carried out"), about=alike("{portability}", "{a right}", "{asked}"))
"""Portability taken for work that somebody else does."""

RULES = (
    LATE, FEE, FEE_BELOW, FURTHER, COMPLAINT_LATER, KEPT_TO_CONSENT, BOUNDED, BURDENED, DENIED, COSTLY, AFTERWARDS, MEANT, MISNAMED, GOODS_PORTED, MADE_OVER, OURS, PORTED, ON_PAPER,
    CARRIED_OUT,
)  # fmt: skip  # a list
"""Rules about rights."""
