"""What old policies deny although the shop, or a party that it works with, does it."""

from plugin_host.importing.faults.phrases import Phrases, alike, meaning
from plugin_host.importing.faults.rules import Rule

_EXCUSED = Phrases(
    nl=(
        "zonder ~ (vinkje|aanmelding|inschrijving)", "{consent}", "tenzij", "(*bevestiging*|service-mail*|service-bericht*|bestel-mail*|verzend-mail*|verzend-bericht*) ~ (bevat*|staat|zonder|geen)", "afmeld*", "wilt (u|je)", "wil (u|je)", "niet (meer|langer)", "bezwaar",
        "laat ... leeg", "verwerkt ~ {exclusively}", "als (u|je)", "(u|je) (kunt|mag|kan) (_ )?(_ )?(aan|aangeven|afmelden|bestellen|vragen|kiezen|weigeren|laten|opzeggen|bezwaar|zich|altijd|ook|ons|winkelen|afzien|verbieden)", "(uitschrijv*|uitschrijf*|uit te schrijven|uitgeschreven|opt-out|afgemeld)",
        "geen {marketing} meer", "meld ~ af",
        "(berichten|mails|mail|e-mails|bevestiging*|dit|deze) ~ (zijn|is) (geen|niet) {marketing}", "zonder dat", "(geopend|gelezen|opent|openings*)", "wenst", "(zet|schakelt) (u|je)", "wie ~ {never}",
    ),
    en=(
        "without ~ (tick*|sign*|asking)", "{consent}", "unless", "no more {marketing}", "(confirmation*|service (messages|e-mails|mails)|order (messages|e-mails|updates)) ~ (contain*|no|without|free)", "more (often )?than (once|twice|one|two|three|necessary)", "unsubscribe*", "opt-out", "opted out", "no longer", "do not want", "*n't want", "any more", "if you", "obligation",
        "leave ... (empty|blank|unticked)", "object", "(you|may) not receive", "you (can|may) (ask|tell|request|object|choose|let|opt|also|always|at any time|refuse|indicate)", "(to|can|may|us|will|we|then|please|and) stop", "want no", "offers (no|you|a|an|the|its|customers)",
        "(is|are) not {marketing}", "until", "choose", "asked", "who(ever)? ~ {never}", "(open|opens|read|reads)", "(is|was|are|were|been|being|has|have|had|who|you) (_ )?opened", "(wish|interested)", "deliver* (message*|notification*|update*|e-mail*)",
    ),
    de=(
        "ohne ~ (häkchen|anmeldung|bestellung)", "{consent}", "abmeld*", "(*bestätigung*|*ankündigung*|service-mail*|bestell-mail*|versand-mail*) ~ (enthalten|enthält|ohne|kein*)", "melden * ab", "nicht mehr", "möchten sie", "widersprech*", "widerspruch*", "wenn (sie|du)",
        "keine * mehr", "lass* ... leer", "es sei denn", "möchtest du", "bei (der|einer|ihrer) bestellung erheben", "(keine|nicht) ~ (möchten|möchtest|wünschen|wollen)", "(ist|sind) (keine|nicht) {marketing}", "wer ~ {never}", "(öffn*|geöffnet|gelesen)", "abbestell*",
    ),
)  # fmt: skip  # lists of words
"""What is done with leave, or may be refused, denies no advertising."""
WITH_LEAVE = _EXCUSED | meaning("earlier visits")
OF_ONE_THING = alike("{cookie}", "{consent banner}", "{one field}", "{by phone}", "{of other people}", "google") | Phrases(
    nl=("toont", "toegestaan", "dit adres", "(sollicit*|review*|recensie*)"),
    en=("show*", "allowed", "(applicant*|review*)"),
    de=("zeig*", "im auftrag von", "in unserem auftrag", "(bewerb*|bewertung*)"),
)  # fmt: skip  # one line each
"""It is said of one piece of data, of calls or of children, where the same clause has it."""
OF_OTHERS = Phrases(
    nl=(
        "adverteerders", "(derden|andere (bedrijven|firma*|winkels|partijen|ondernemingen))", "{sell} ~ (voor|om) ~ {marketing}", "niet zelf", "(door|van|voor) (anderen|andere *|(de|onze) (aanbieder|leverancier|dienst*|partner*))",
        "({recipient}|{mail provider}|{one party}|zij|die) ~ gebruik*", "voor hun", "(mogen|mag)", "zij ... (gebruiken|inzetten|benutten)", "(stuurt|gebruikt) (hij|zij)", "(hij|zij) ~ (stuurt|gebruikt)", "(van|via) hen",
    ),
    en=(
        "ourselves", "third-part*", "{sell} ~ (for|to) ~ {marketing}", "advertisers", "(other|another) (compan*|business*|shop*|part*)", "({recipient}|{mail provider}|{one party}|they) ~ (use|uses|using|allowed)",
        "may not", "for their", "({one party}|{recipient}) ... (does not|doesn't) (use|send)", "(from|through|by) (them|there)", "by (the|our) ({one party}|provider|supplier|service|partner*)",
    ),
    de=(
        "{sell} ~ (für|zu|zum|zur) ~ {marketing}", "gestattet", "untersagt", "(durch|von|für) (dritte*|den|die|unsere|unseren) (anbieter|dienst*|partner*)?", "andere*n? (unternehmen|firmen|anbieter*|händler*)", "({recipient}|{mail provider}|{one party}|post) ~ (nutzt|nutzen|verwende*)",
        "(dürfen|darf)", "(nutzt|verwendet|schickt) (sie|er) (sie|diese|die|ihnen|dir)", "({recipient}|{one party}) ... dass (sie|diese) ... (nutzen|verwenden|einsetzen)", "von (dort|diesen|denen)", "für (deren|fremde) _", "werbe(partner|treibende)*", "fremd*",
    ),
)  # fmt: skip  # lists of phrases
"""It is said of others than the shop."""
ALSO_OURS = Phrases(
    nl=("(niet|noch|nooit|zomin|zowel|hetzij) (door|van|voor)? ?(ons|onszelf|wij|wijzelf|mij|mezelf|ikzelf)", "(door|van|voor) (ons|onszelf|mij|mezelf) (zelf )?(noch|of|en)", "zomin (wij|ik)"),
    en=("(neither|nor|whether|either) (by |for |through )?(us|we|ourselves|me|i|our own)", "(by|for|through) (us|ourselves|me) (or|nor|and)", "our own or"),
    de=("(weder|nicht|sei es|ob) (von|durch|für)? ?(uns|wir|mir|ich|selbst)", "(von|durch|für) (uns|mich|mir) (selbst )?(noch|oder|und)"),
)  # fmt: skip  # lists of phrases
"""It is said of both."""

MARKETING = Rule(
    "marketing-denied",
    says=Phrases(
        nl=(
            "{never} ... {marketing}",
            "{marketing} ... (gebruik*|verwerk*|benut*|aanwend*|aangewend|wenden|inzet*|ingezet|stuur|stuurt|sturen|verstuur*|versturen|zenden|zend|ontvang*|krijg*|doen|doe|doet|zetten|maken|maakt|voeren|voert|plaatsen|sprake) ... {never}",
            "{marketing} ~ {never}", "{marketing} ... {never} ~ (gebruik*|aan|ontvang*|doen|plaats|statt|gebeurt|mee|inzet*|ingezet|aanwend*|aangewend|benut*|verwerkt|verstuurd|gestuurd|verzonden|gezonden|toegezonden)",
        ),
        en=(
            "{never} ... {marketing}", "{marketing} ... (is|are|do|does|will|plays) (not|no|never)", "{marketing} ~ (isn't|aren't|won't|doesn't)", "{marketing} ~ (not|no|never|nothing|none)",
        ),
        de=(
            "{never} ... {marketing}", "{marketing} ... {never}",
        ),
    ),
    unless=WITH_LEAVE,
)  # fmt: skip  # lists of phrases

MARKETING_BY_VISITS = Rule(
    "marketing-denied", says=MARKETING.says, unless=_EXCUSED, about=meaning("earlier visits"), pointing=meaning("we")
)
"""Said of what somebody looked at, where a party advertises by that."""

FOR_ORDERS = Rule(
    "marketing-denied",
    says=Phrases(
        nl=(
            "{exclusively} ~ (gebruik*|benut*|aangewend|aanwend*|ingezet|inzet*|voor|om|teneinde|met het oog op|in het kader|ten behoeve|ter uitvoering|bestemd|bedoeld) ... {handle order}",
            "(gebruik*|benut*|aanwend*|wenden|verwerk*|dien*) ~ ({data}|ze) {exclusively} ... {handle order}",
            "({data}|ze) ... (gebruikt|benut|benutten|verwerkt|dienen|dient|aangewend|ingezet|bestemd|bedoeld) ~ {exclusively} ... {handle order}", "(nergens|niets|niks) anders voor ~ (gebruik*|benut*|aangewend|dan)",
            "voor (niets|niks) anders dan ... {handle order}", "({data}) ... {handle order} ... (nergens|niets|niks) anders",
        ),
        en=(
            "(used|use|uses|process|processed|utilis*|utiliz*|employed|handled) ~ {exclusively} ... {handle order}", "{exclusively} (use|used|process|processed|utilis*|utiliz*|employ|employed|handle|handled) ... {handle order}",
            "{data} ... serve* ~ {exclusively} ... order*", "(hold|held|keep|kept|collect*|need*) ~ (purely|solely|exclusively|merely) (to|for|in order) ... {handle order}",
            "(used|use|process|processed|utilis*|utiliz*|employed|needed) ~ for nothing (but|except|other than|else|more)",
            "(data|details|information|particulars) ... {handle order} ... (for nothing (else|more)|nothing else|that is all|that's all)",
        ),
        de=(
            "(daten|sie|angaben) ... {exclusively} ... {handle order} ~ (verwend*|genutzt|benutz*|verarbeitet|nutzen|eingesetzt|herangezogen|gebraucht)",
            "(verwend*|nutz*|benutz*|genutzt|verarbeit*|dienen|dient|gebrauch*|brauchen|eingesetzt) ... {exclusively} ... {handle order}", "(verwend*|nutz*|benutz*|verarbeit*|werden|dienen) ... (für|zu) nichts andere*",
            "(daten|angaben) ... {handle order} ... (nichts andere*|sonst nichts|keinem anderen zweck|keine anderen zwecke)",
        ),
    ),
    unless=WITH_LEAVE,
)  # fmt: skip  # lists of phrases
"""Data serves orders alone: denies advertising where a party advertises; a newsletter has addresses of its own."""

_NOT_DECIDED = alike("{cookie}", "{by chat}") | Phrases(
    nl=("als (u|je)", "(als|indien|wanneer) ~ {automated}", "(klacht*|schade*|vergoeding*|garantie*|sollicit*|retour*)",),
    en=("if you", "if ~ {automated}", "(complaint*|damage*|compensation|warrant*|guarantee*|applicant*|return|returns)",),
    de=("wenn (sie|du)", "wenn ~ {automated}", "(beschwerde*|reklamation*|schaden*|schäden|entschädigung*|garantie*|gewährleistung*|bewerb*|rücksend*|retour*)",),
)  # fmt: skip  # one line each
"""It is decided about something else, where the same clause has it."""

AUTOMATED = Rule(
    "automated-denied",
    says=Phrases(
        nl=(
            "{not} & {machine} & (bepaalt|bepalen|bepaald|maakt|uitmaakt|gaat|gaan|zegt|kiest|regelt|weegt) & (koop|kopen|koopt|bestel*|betaal*|betalen|rekening|krediet*|gespreid|termijnen) & of (u|je|jij|iemand|een klant|klanten) ~ (mag|mogen|kunt|kan|krijgt|krijgen)", "(bepaalt|bepalen|bepaald|maakt|uitmaakt|gaat|gaan|zegt|kiest|regelt|weegt) & (koop|kopen|koopt|bestel*|betaal*|betalen|rekening|krediet*|gespreid|termijnen) & of (u|je|jij|iemand|een klant|klanten) ~ (mag|mogen|kunt|kan|krijgt|krijgen) & (altijd|steeds|telkens|{exclusively}) ~ {people}", "{not} ~ {machine} ~ (ja of nee|nee of ja|ja dan nee|ja of neen)", "{not} ~ (ja of nee|nee of ja|ja dan nee|ja of neen) ~ {machine}", "(ja of nee|nee of ja|ja dan nee|ja of neen) ~ {not} ~ {machine}",
            "{not} ... {automated}", "{automated} ... {not} ~ (sprake|plaats|gebruik*|genomen|besl*|toe|toegepast|voor|ons|mee|gemaakt|gesteld|opgesteld|ingezet|aangewend|toepassing|orde)",
            "{automated} ... (nemen|neemt|neem|doen|doe|gebruiken|gebruik|maken|maak|stellen|stel|passen|pas|treffen|hanteren|voeren|kennen|leggen) (wij|we|ik) ~ {not}", "{automated} ~ ({not}|nee)", "{automated} & geen sprake",
            "{automated} ... (achterwege|uitgesloten|uit den boze|onbestaande|verboden|taboe)", "(zien|ziet|zie) ~ af van ~ {automated}", "{not} & {machine} & {decide}", "{not} ~ {machine} ~ {refuses}",
            "{not} ~ (overgelaten|over) ~ aan ~ {machine}", "{not} ~ {decide} ... {unwatched}", "{decide} ... (altijd|steeds|telkens|{exclusively}) ~ {people}", "(altijd|steeds|telkens|{exclusively}) ~ {people} ... {decide}",
            "{decide} ~ (worden|wordt) ~ door ~ {people}", "{every} {decide} ... {people}", "{every} ... (beslist|oordeelt|beslissen|oordelen) ~ {people}", "{decide} ... (ik|wij|we) zelf", "(beslui|beslis|bestelling|aanvra|aanvaard|accept|goedkeur)* ... mensenwerk",
        ),
        en=(
            "{not} & {machine} & (up to|settles|settle|settled|says|say|chooses|rules|picks) & (buy|order|orders|ordering|pay|paying|instalment*|credit) & whether (you|somebody|someone|anyone|a customer|customers) ~ (may|can|get|are|is)", "(up to|settles|settle|settled|says|say|chooses|rules|picks) & (buy|order|orders|ordering|pay|paying|instalment*|credit) & whether (you|somebody|someone|anyone|a customer|customers) ~ (may|can|get|are|is) & (always|invariably|{exclusively}) ~ {people}", "{not} ~ {machine} ~ (yes or no|no or yes)", "{not} ~ (yes or no|no or yes) ~ {machine}", "(yes or no|no or yes) ~ {not} ~ {machine}",
            "{not} ... {automated}", "{automated} ... {not} ~ (take*|used|place|made|here|us|happen*|part|applicable|applied|apply|occur*|carried|employed|exist*|performed|practis*|involved|known|relevant|done|our)",
            "{automated} ... (unknown|foreign|alien|absent|excluded|ruled out)", "{automated} ~ {not}", "(refrain*|abstain*) ... {automated}", "{not} & {machine} & {decide}", "{not} ~ {machine} ~ {refuses}",
            "{not} ~ (left|leave|up) ~ to ~ {machine}", "{not} ~ {decide} ... {unwatched}", "{decide} ... {people} (only|alone|exclusively)", "(always|only|solely|exclusively|purely|invariably) ~ {people} ... {decide}",
            "{people} (always|invariably) {decide}", "{decide} ... (always|only|solely|exclusively|purely|invariably|without exception) ~ {people}", "{every} {decide} ... {people}", "(we|i) {decide} ... (myself|ourselves)",
        ),
        de=(
            "{not} & {machine} & (bestimmt|bestimmen|legt|legen|festgelegt|befindet|befinden|sagt|sagen|regelt) & (kaufen|kaufst|bestell*|zahlen|bezahl*|rechnung|raten|kredit*) & ob (sie|du|jemand|ein kunde|kunden) ... (dürfen|darf|darfst|können|kann|kannst|bekommen|erhalten)", "(bestimmt|bestimmen|legt|legen|festgelegt|befindet|befinden|sagt|sagen|regelt) & (kaufen|kaufst|bestell*|zahlen|bezahl*|rechnung|raten|kredit*) & ob (sie|du|jemand|ein kunde|kunden) ... (dürfen|darf|darfst|können|kann|kannst|bekommen|erhalten) & ({exclusively}|{always}) ~ {people}", "{not} ~ {machine} ~ (ja oder nein|nein oder ja)", "{not} ~ (ja oder nein|nein oder ja) ~ {machine}", "(ja oder nein|nein oder ja) ~ {not} ~ {machine}",
            "{not} ... {automated}", "{automated} ... ({not}|nein|fehlanzeige|tabu|ausgeschlossen)", "{automated} ... (entfällt|entfallen|verzicht*|unterbleib*|unterlass*)", "(verzicht*|unterlass*) ... {automated}",
            "(sehen|nehmen) ~ von ~ {automated} ~ (ab|abstand)", "von ~ {automated} ... (sehen|nehmen|wird) ~ (ab|abstand|abgesehen)", "{not} & {machine} & {decide}", "{not} ~ {machine} ~ {refuses}",
            "{not} ~ {machine} ~ überlassen", "{not} ~ {decide} ... {unwatched}", "{decide} ... ({exclusively}|{always}|grundsätzlich) ~ {people}", "({exclusively}|{always}|grundsätzlich) ~ {people} ... {decide}",
            "{people} ~ {decide} ~ ({exclusively}|{always})", "(entscheide|entscheiden) (ich|wir) ~ (selbst|selber|persönlich)", "(ich|wir) (entscheide|entscheiden) ~ (selbst|selber|persönlich)", "{every} {decide} ... {people}", "(bestellung|entscheid|annahme|antrag|freigabe)* ... (menschensache|menschenwerk|chefsache)",
        ),
    ),
    unless=Phrases(
        nl=(
            "{right to} ... ({automated}|{machine})", "automatisch verzameld", "automatisch (gewist|verwijderd|opgeslagen)", "(om|zijn|is|bedoeld|bedoelen) ... zonder dat ~ (medewerker|mens)", "niet alleen", "niet ~ eens",
            "(invloed|bezwaar|weten niet|hoeft)", "(u|je|niet) ~ accepteren", "(u|je) (kunt|kan|mag) ~ (vragen|verzoeken|eisen|verlangen|laten|bezwaar|voorkomen|kiezen)", "kun(t)? (u|je)", "niet vinden in",
        ),
        en=(
            "{right to} ... ({automated}|{machine})", "collected automatically", "without a (person|human|member)", "(influence|object|disagree|know)", "(you|not|*n't) ~ accept", "(can|may) you",
            "you (can|may) ~ (ask|request|object|insist|demand|contest|have|opt|choose|require|challenge|appeal)",
        ),
        de=(
            "{right to} ... ({automated}|{machine})", "automatisch (gelöscht|erfasst|gespeichert)", "(einfluss|widersprech*|nicht einverstanden|wissen|hinnehmen)", "(sie|du|nicht) ~ akzeptieren",
            "(sie|du) (können|kannst|dürfen) ~ (verlangen|bitten|widersprechen|anfechten|beantragen|fordern|wählen|lassen|nicht)", "(können|kannst) (sie|du)",
        ),
    ),
    aside=_NOT_DECIDED,
)  # fmt: skip  # lists of phrases

AUTOMATED_RIGHT = Rule(
    "automated-denied",
    says=Phrases(
        nl=(
            "niet ... dat (dit|dat|genoemd) recht ~ (van toepassing|geldt|speelt)", "(dit|dat) recht ~ (niet|geen) ~ (toepassing|geldt|speelt|relevant)", "(dit|dat) recht ~ (geldt|speelt) ~ niet",
            "(dit|dat) (speelt|gebeurt|doet zich) ~ niet",
        ),
        en=(
            "not ... (this|that) right (would )?(applies|apply|to apply|is relevant|is applicable)", "(this|that) right ~ not (apply|relevant|applicable|arise|play)",
        ),
        de=(
            "nicht ... (dieses|das) recht ~ (anwendung|anwendbar|greift|gilt|relevant|einschlägig)", "(dieses|das) recht ~ (nicht|keine) ~ (anwendung|anwendbar|greift|gilt|relevant|einschlägig)",
            "(dieses|das) recht (gilt|greift) ~ nicht", "(dies|das) (geschieht|passiert|kommt) ~ nicht",
        ),
    ),
    about=meaning("automated"),
)  # fmt: skip  # lists of phrases
"""The right not to be subject to automated decisions is named, and said not to matter here."""

SCORED = alike(
    "{scoring}", "{fraud} & {checks} & {automatically}", "{leads to} ~ {automated decision}", "{judges} ... {later}", "{later} ... {judges}",
    "{machine} ... {judges}", "{judges} ~ {machine}", "{machine} ~ {refuses}", "{refuses} ~ {machine}",
)  # fmt: skip  # a list of phrases
"""Somebody scores customers, or a machine decides about them."""

NOT_SCORED = alike(
    "{not} ~ ({scoring}|{machine})", "{not} ... {automated}", "{automated} ... {not}", "{right to} ... {automated}", "{not} & {judges}",
)  # fmt: skip  # a list of phrases
"""Nobody does."""

UNWATCHED = Phrases(nl=("zonder ~ (mens|menselijk*|medewerker*)",), en=("(without|with no) ~ (human*|person*|staff)",), de=("ohne ~ (mensch*|menschlich*|mitarbeit*|personal)",))  # fmt: skip
"""Nor does a human being."""
