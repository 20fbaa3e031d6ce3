"""How long data are kept: without end, twice, or not as long as tax law asks."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import combinations

from plugin_host.importing.document import Sentence, Shape
from plugin_host.importing.faults.fault import Fault, missing, shown, torn
from plugin_host.importing.faults.phrases import Phrases, alike, meaning
from plugin_host.importing.faults.reading import Reading
from plugin_host.importing.recognising.periods import NUMBERS, PERIOD

_INVOICE = meaning("invoice")
_KEPT = Phrases(
    nl=(
        "bewaar*", "bewaren", "bewaart", "bewaard", "bewaarplicht", "bewaartermijn*",
        "(opgeslagen|slaan|slaat) ... (jaar|zolang)", "(houden|hou|houd|houdt) ... bij", "bijgehouden", "bijhou*", "(aangehouden|behouden|gearchiveerd|archiveren|gestockeerd|stockeren)", "opslagtermijn*", "(blijft|blijven) ... (staan|bewaard|jaar)", "(gooi|gooien) ... weg", "zolang", "zo lang als", "termijn*", "weg na", "(gaat|gaan|mag|mogen) ~ (pas|eerst) weg", "halt",
    ),
    en=("keep", "keeps", "kept", "(hold|holds|held|hang|hangs) on to", "retain*", "retention", "stored for", "(store|save|hold|held|saved|maintain*|file|filed|stay*|remain*) ... (years|as long|period)", "archiv*", "preserv*", "as long as", "(statutory|fiscal|legal|prescribed|tax) (_ )?(period|term|time)", "for (such|the|whatever|any|so long a) (_ )?(time|period) (as|that|in which|during which|within which)"),
    de=("aufbewahr*", "aufzubewahren", "aufzuheben", "aufgehoben", "bewahr*", "(speicher*|gespeichert|lagern|lagert|gelagert|archivier*|verwahr*|bleib*|liegen) ... (jahre*|solange|frist*|gemä(ß|ss))", "vorzuhalten", "vorgehalten", "archivier*", "aufheb*", "aufbewahrungsfrist*", "frist*", "(heben|hebe|hebt) ... auf", "so lange", "solange", "solang", "für (die|den) (_ )?(zeit|dauer|zeitraum),? (in|während|die|den|der)"),
)  # fmt: skip  # lists of phrases
_NOT_KEPT = Phrases(
    nl=("vindt u", "in uw account", "sturen wij ~ factuur", "verwerken", "(op|per|via|basis van) factuur", "(wettelijke|juridische), boekhoudkundige"),
    en=("you (can )?(find|see|download)", "in your account", "(by|on|per) invoice", "legal, (tax, )?accounting", "accounting,? or reporting"),
    de=("finden sie", "findest du", "in (ihrem|deinem) (kunden)?konto", "(auf|per|gegen) rechnung", "gesetzliche*, buchhalter*"),
)  # fmt: skip  # lists of phrases
_EXCEPTED = Phrases(
    nl=("(behalve|tenzij|uitgezonderd|voor zover|niet|geen) ~ {invoice}",),
    en=("(except|unless|other than|not|so far as|insofar as) ~ {invoice}",),
    de=("(au(ß|ss)er|sofern|soweit|ausgenommen|nicht|kein*) ~ {invoice}",),
)
"""Something else is kept for a time, save what stands on an invoice."""
_ON_GROUND = Phrases(
    nl=("(art|artikel).? 6", "*grondslag*", "rechtsgrond*"), en=("(art|article).? 6", "(legal|lawful) (basis|ground*)"), de=("(art|artikel).? 6", "rechtsgrundlage*")
)  # fmt: skip  # one line each
_HOW_LONG = Phrases(
    nl=(
        "{open end}",
        "(wet|wettelijk*|fiscus|fiscale*|belasting*|termijn*|bewaartermijn*|bewaarplicht|zolang|zo lang)",
    ),
    en=("{open end}", "(law|legal*|statutory|tax|fiscal|period|term|as long)"),
    de=("{open end}", "(gesetz*|finanzamt|steuer*|*frist*|aufbewahrungspflicht*|solange|so lange)"),
)
_OPEN = Phrases(
    nl=("{open end}",),
    en=("{open end}",),
    de=(
        "{open end}", "(es sei denn|au(ß|ss)er),? (sie|du|der kunde|jemand|man) ~ (verlang*|bitte*|bittest|wünsch*|widersprech*|widersprichst|kündig*|lösch*|forder*|beantrag*|auffordern)",
        "(es sei denn|au(ß|ss)er),? dass (sie|du) ~ (verlang*|bitte*|wünsch*|widersprech*|kündig*|lösch*|forder*)",
    ),
)  # fmt: skip  # lists of phrases
_AS_NEEDED = Phrases(
    nl=("(zolang|zo lang|niet langer dan) ~ (nodig|noodzakelijk|vereist|benodigd)",),
    en=("(as long as|no longer than|not longer than) ~ (necessary|needed|required|reasonably|need)",),
    de=("(solange|so lange|nicht länger als) ... (nötig|notwendig|erforderlich|benötig*|gebraucht)",),
)
"""An end that is open, but has a measure."""
_BY_LAW = Phrases(
    nl=("(zolang|zo lang) ~ (wet|wettelijk) ~ (toegestaan|toestaat|toelaat|mag)",),
    en=("as long as ~ (allow*|permit*|entitled|lawful)",),
    de=("(solange|so lange) ~ (zulässig|erlaubt|gestattet|zulässt)",),
)
"""An end that the reader must look up."""
_UNTIL = Phrases(
    nl=("(zodra|nadat|na|direct na|meteen na) ... {gone}", "({gone}|{keep}|weg) ... (zodra|nadat|direct na|meteen na)", "{keep} ... tot (de|het|een|uw|je|na) "),
    en=("(once|after|as soon as|when|upon|following) ... {gone}", "{gone} ... (once|after|as soon as|upon|following|immediately on)", "{keep} ~ until (the|your|we|after) "),
    de=("(sobald|nachdem|nach|sofort nach) ... {gone}", "{gone} ... (sobald|nachdem|sofort nach)", "bis (zur|zum|die|der|ihre) ... {keep}", "{keep} ... bis (zur|zum|die|der|ihre) "),
)  # fmt: skip  # lists of phrases
"""An event after which data are gone."""
_NO_EVENT = Phrases(
    nl=("*termijn*", "(verzoek*|vraagt)", "niet (meer|langer) (nodig|noodzakelijk|vereist)", "{cookie}", "wettelijk*"),
    en=("period*", "(request*|ask|asks|wish|wishes)", "no longer (necessary|needed|required|need)", "{cookie}", "legal*"),
    de=("*frist*", "(bitten|verlangen|wunsch|antrag)", "nicht (mehr|länger) (nötig|notwendig|erforderlich|benötigt)", "{cookie}", "gesetz*"),
)  # fmt: skip  # lists of phrases
"""The end of a period that nobody gives, and a wish."""
_CONSENT_ENDS = Phrases(
    nl=("(intrek*|ingetrokken|in te trekken)",), en=("(withdraw|revoke)",), de=("{consent} ... widerruf*",)
)
"""What is kept until then is a list of those who want mail, not of customers."""
_IN_DISPUTE = Phrases(
    nl=("zolang ~ (oneens|uitzoek*|uitgezocht|discussie)", "zolang ~ niet ~ eens"),
    en=("as long as ~ (disagree|dispute*|check*)",),
    de=("solange ~ (uneinig|streit*|strittig|bestreit*|prüfen|klären|geklärt|geprüft)",),
)
"""The time for which processing is restricted, which says nothing of how long data are kept."""
_UNBOUNDED = Phrases(
    nl=(
        "(onbeperkt|voor altijd|voorgoed|eeuwig|eeuwigdurend|oneindig|levenslang|(voor|van) onbepaalde (tijd|duur)|permanent)",
    ),
    en=(
        "(indefinitely|forever|for ever|permanently|in perpetuity|eternally|endlessly|for eternity|for an (unlimited|indefinite) (period|time|term))",
    ),
    de=(
        "(unbegrenzt|unbeschränkt|unbefristet|unlimitiert|für immer|ewig|endlos|lebenslang|zeitlebens|auf unbestimmte (zeit|dauer)|dauerhaft|auf dauer|permanent)",
    ),
)
"""No end at all, which contradicts an end that has a measure."""
_GONE_FOR_GOOD = Phrases(
    nl=("(permanent|voorgoed|blijvend|voor altijd) {delete}", "{delete} (permanent|voorgoed|voor altijd)"),
    en=("(permanently|forever|for good) {delete}", "{delete} (it |them )?(permanently|forever|for good|for ever)"),
    de=("(dauerhaft|unwiderruflich|für immer) {delete}",),
)
"""What is gone does not come back."""
_NEVER = Phrases(
    nl=(
        "{never delete}", "{customer data} ~ (vervalt|vervallen|verloopt|verlopen|verdwijnt|verdwijnen|verjaren|verstrijken) (nooit|niet)", "{customer data} ~ (gooi|gooien|doen|halen) ~ (niet|nooit) ~ weg", "(gooi|gooien|verwijder*|wis|wissen|halen|haal|schrap|schrappen|vernietigen|deleten) ~ (nooit|niemand|geen) ~ (klant*|weg|uit)",
        "{customer data} ... (laat|laten|blijft|blijven) ~ (gewoon|altijd|steeds|voorgoed|rustig|eeuwig|blijvend|onbeperkt) ... (staan|in|bewaard|bestaan|bij ons)",
        "nooit ... (klant*|klantgegevens) ... weg", "geen ~ {end date} ~ {customer data}", "{customer data} ... geen ~ {end date}", "{delete} ~ (alleen|enkel|pas|slechts|uitsluitend) op ~ (verzoek|aanvraag|vraag)", "(alleen|enkel|pas|slechts|uitsluitend) op ~ (verzoek|aanvraag|vraag) ~ {delete}", "(eens|eenmaal|ooit) (klant|in (ons|het|de) *) ~ (altijd|blij*)", "(wie|eenmaal|ooit) ... (besteld|gekocht|kocht|koopt|bestelt|bestelde) ... blij* ~ (klant*|administratie|systeem|bestand|kaartenbak|erin|daarin|staan)", "{customer data} ... zonder {end date}", "{customer data} ~ (hef|heffen) ~ (niet|nooit) ~ op", "(hef|heffen) ~ {customer data} ~ (niet|nooit) op", "({delete}|heffen) ~ (pas|alleen|enkel|slechts|uitsluitend) ~ (als|wanneer|indien|zodra|nadat) (u|je) ~ (vraagt|wilt|wil|verzoekt|vraag|wenst|meldt|aangeeft|opzegt)", "(*account|*profiel) bestaat ~ (tot|totdat|zolang)", "{customer data} ~ (blijft|blijven) ~ in (ons|het|onze|de) (systeem|bestand|klantenbestand|administratie|database|databank|klantendatabase|klantenlijst|kaartenbak|archief)", "{customer data} ~ (ruimen|ruim|schonen|kuisen) ~ (niet|nooit)", "(ruimen|schonen|legen|kuisen) ~ (klant*|bestand*|systeem*) ~ (nooit|niet)",
    ),
    en=(
        "{never delete}", "{customer data} ~ never (expire|expires|lapse|lapses|go|goes|run out)", "(never|*n't|not) (ever )?(throw|get rid|delete|remove|erase|wipe|purge|weed|discard|destroy|shred|bin|drop) ~ (customer*|client*|anyone|anybody|any)",
        "{customer data} ... (simply|just|always) (stay*|remain*|leave|left|kept)", "(stay*|remain*) ... where (they|it) (are|is)", "{delete} only (on|at|upon|when|if) ~ request*", "only {delete} ~ (on|at|upon|when|if) ~ request*", "once a customer,? always a customer", "(whoever|anyone who|everybody who|everyone who|all who|those who|once you) ... (ordered|bought|purchased|shopped) ... (stay*|remain*) ~ (customer*|our (file*|books|system|records)|(in|on) it)", "{customer data} ... (no|without) ~ {end date}", "{delete} ~ only (if|when|once|after) (you|they|customers|its (holder|owner)) ~ (ask*|want*|request*|tell*|wish*|demand*|insist*)", "only {delete} ~ (if|when|once|after) (you|they|customers|its (holder|owner)) ~ (ask*|want*|request*|tell*|wish*|demand*|insist*)", "no (date|term|period) ~ {delete}", "(account|profile) (exists|lasts|continues|persists) ~ (until|as long)", "(never|not|*n't) (clear|clean|purge|empty|prune|tidy) ~ (customer*|client*|profile*|account*)", "(no|not|*n't) ~ (date|deadline|end date) ... (account*|profile*|customer*) ... (delet*|remov*|eras*)",
        "{customer data} ... (stay*|remain*) (there|put|(in|on) our (system*|record*|file*|books|database*|register*)|with us)",
    ),
    de=(
        "{never delete}", "{customer data} ~ (läuft|laufen|verfällt|verfallen|erlischt|erlöschen) (bei uns )?(nie|niemals|nicht)", "({delete}|werfen|werfe|streichen|schmeißen) ~ (keine*|niemand*|nie|niemals) ~ (kund*|weg)", "(löschen|lösche|entfernen|vernichten|tilgen) ~ kund* (_ )?(nie|niemals|nicht)", "(löschung|bereinigung) ~ (kund*|konto*|konten) ~ nicht (vorgesehen|geplant|statt|eingerichtet|eingeplant)", "{delete} ~ (nicht|nie|niemals) von (uns aus|selbst|allein|alleine)",
        "{customer data} ... (lassen|lasse|bleib*) ~ (einfach|immer|stets|ewig) ... (stehen|erhalten|bestehen|gespeichert|liegen)",
        "{customer data} ... bleib* (darin|drin|dauerhaft|in (unserem|dem) system|in (unserer|der) (kunden)?(datei|kartei|liste))", "einmal kunde,? immer kunde", "wer ... (bestellt|gekauft|kauft|eingekauft) ... bleib* ~ (kund*|system|datei|kartei|liste|datenbank|darin|drin|stehen)", "{delete} ~ (erst|nur|lediglich|ausschlie(ß|ss)lich)( dann)?,? wenn (sie|du) ~ (bitte*|verlang*|wünsch*|woll*|willst|schreib*|meld*|forder*|beantrag*|möcht*|auffordern)", "(*konto|*profil) ~ besteht,? (bis|solange|weiter)", "(*kundendaten|*kont*) ~ bleib* (erhalten|bestehen)", "{end date} ~ kund* ~ nicht", "kein* ~ {end date} ~ kund*", "{customer data} ... (kein*|ohne) ~ {end date}", "(erst|nur|lediglich|ausschlie(ß|ss)lich) ~ {delete} ~ wenn (sie|du) ~ (bitte*|bittest|verlang*|wünsch*|willst|forder*|beantrag*|möcht*)", "{delete} ~ (nur|erst|lediglich|ausschlie(ß|ss)lich|einzig) auf ~ (*wunsch|*antrag|*anfrage|verlangen|*begehren|*ersuchen|aufforderung|anweisung|bitte|zuruf)", "(nur|erst|lediglich|ausschlie(ß|ss)lich|einzig) auf ~ (*wunsch|*antrag|*anfrage|verlangen|*begehren|*ersuchen|aufforderung|anweisung|bitte|zuruf) ~ {delete}", "räumen ~ kund* ~ (nie|nicht)", "{customer data} räumen ~ (nie|nicht)", "{customer data} ~ (werfe|werfen) ~ (nie|nicht) weg",
    ),
)  # fmt: skip  # lists of phrases
_TAKEN_OUT = Phrases(
    nl=("(klanten|*bestand|*lijst*|klantgegevens|klantdossier*|*account|*accounts|kopers|*kaartenbak) & (niet|nooit|niemand|geen|niets|niks|nimmer) & (halen|haal|gehaald|afgehaald|weggehaald|eruit|uit|opschonen|geschoond|{delete})", "(klanten|kopers) (van|uit) ~ (jaar|jaren|eeuw*) ... (nog|steeds)"),
    en=("(customers|buyers|accounts|(customer|client|buyer)(')?s? (list|file|book|database|record*|data|details|base)|our books|the book) & (not|never|nobody|no one|none|nothing|no|*n't) & (taken out|taken off|take out|take off|struck out|crossed out|{delete})", "(customers|buyers) (of|from) ~ (years|decades) ago ... still"),
    de=("(kunden|*kunden|kundenliste*|kundendatei*|kundenkartei*|kundendatenbank*|kundendaten|kundenkont*|kundenstamm) & (nicht|nie|niemals|niemand*|kein*|nichts) & (nehmen|herausgenommen|aussortier*|sortieren|herunter|{delete})", "(kunden|käufer) (von|aus) ~ (jahren|jahrzehnten) ... (noch|immer)"),
)  # fmt: skip  # lists of phrases
"""Customers who are not taken out of a list."""
_KEPT_FOR_NOW = Phrases(
    nl=("(eerder|voor|voordat|zolang|als|wanneer|indien|tenzij|zonder|kunnen|mogen|kan|mag|moet|moeten|wettelijk*|*plicht|pas|nadat|na|direct|meteen|zomaar|{exclusively})",),
    en=("(earlier|before|as long|if|when|where|unless|without|until|can|cannot|may|must|law|legal*|after|immediately|straight away|once|only)",),
    de=("(vor|bevor|solange|wenn|sofern|soweit|falls|au(ß|ss)er|ohne|können|kann|dürfen|darf|müssen|muss|gesetz*|*pflicht|erst|nach|nachdem|sofort|nur|ehe)",),
)  # fmt: skip  # lists of words
"""Not yet, or not in some case."""
_ANYWAY = alike("{keep} ... {even if} ... {nothing more}", "{even if} ... {nothing more} ... {keep}")
"""What stays though nobody comes again has no end, unless a period is named."""
_BUYERS = Phrases(nl=("(klanten|kopers|relaties)",), en=("(customers|buyers|clients)",), de=("(kunden|käufer*)",))
_TAKEN = Phrases(
    nl=("(halen|haal|haalt|doen|doe|doet|gooien|gooi|gooit|vegen|veeg) ... weg", "(halen|haal|haalt|nemen|neem) ... (eruit|uit (het|de|ons|onze) *(bestand|systeem|lijst|administratie|kaartenbak|database))", "(ruimen|ruim|ruimt|schonen|kuisen) ... op"),
    en=("(throw|throws|clear|clears|weed) ... (away|out)", "(take|taken|takes) ... (out of|off) (the|our) (file|list|system|books|records|database)"),
    de=("(werfen|werfe|wirft|räumen|räume|räumt|nehmen|nehme) ... (weg|auf|heraus|raus)", "(nehmen|nehme|genommen) ... aus (der|dem|unserer|unserem) *(kartei|datei|liste|system|bestand|datenbank)"),
)  # fmt: skip  # lists of phrases
"""Verbs of which the second part stands at the end."""
_DELETED = meaning("delete") | _TAKEN
_LIMIT = meaning("limit")
_KEEPING = Phrases(
    nl=("({keep}|{gone}|overschr*)", "(laat|laten|blijft|blijven) ... (staan|online|zichtbaar)", "(gaan|gaat) ~ weg", "(staat|staan) ~ (bij ons|in het|in ons)"),
    en=("({keep}|{gone}|overwrit*)", "leave ... on", "(stay|stays|remain|remains) ~ for"),
    de=("({keep}|{gone})", "(lasse|lassen) ... stehen", "bleib* ~ (stehen|online|sichtbar)"),
) | _TAKEN  # fmt: skip  # lists of phrases
_UNUSED = Phrases(
    nl=("log* ~ niet ~ in", "niet ~ (ingelogd|gebruikt|aangemeld)", "(bestelt|koopt) ~ niets", "(niets|niet) ~ (besteld|gekocht|aangekocht)", "(inactief|inactieve|inactiviteit)", "zonder (bestelling|aankoop|activiteit)", "(niets|niet) ~ van (zich|je|u) ~ (horen|gehoord)", "niemand ~ (ingelogd|inlogt)"),
    en=("(not|*n't) ~ (log in|logged in|used|order*|bought|active)", "(inactive|inactivity|unused|dormant|idle|no activity|lapsed)", "without (an |any )?(order*|purchase*|activity)", "(order*|buy*|bought) nothing", "not (been )?heard (of|from)", "(nobody|no one) ~ (logged|logs|used)"),
    de=("meld* ~ nicht ~ an", "log* ~ nicht ~ ein", "nicht ~ (eingeloggt|genutzt|benutzt|angemeldet)", "(inaktiv*|inaktivität|ungenutzt*|unbenutzt*|verwaist*)", "ohne (bestellung|einkauf|anmeldung|login|aktivität)", "nichts ~ (bestellt|gekauft|eingekauft|von sich hören)", "(kein*|niemand) ~ (bestellung|einkauf|eingeloggt|angemeldet)"),
)  # fmt: skip  # lists of phrases
"""Nobody uses the account any more."""
_ADDED = Phrases(
    nl=("plus", "of ~ na", "later", "erna", "nadien", "vermeerderd met"), en=("plus", "or ~ after", "(year|years|month|months|weeks|days) later", "in addition", "on top"), de=("plus", "zuzüglich", "oder ~ nach", "später")
)  # fmt: skip  # lists of phrases
"""A period that begins where an open end is reached, or that holds besides."""
ABOUT_KEEPING = re.compile(
    r"bewaar|hoe ?lang|termijn|how long|retention|keep|wie lange|dauer|frist|aufbewahr|lösch|speicher", re.IGNORECASE
)
"""Words of a heading over how long data are kept, and of a sentence about that."""
_CUSTOMER = meaning("customer data")
_NOT_CUSTOMER = meaning("not customers")

_NO_PERIOD = Phrases(
    nl=("{cookie}", "{answer}", "verzoek*"), en=("{cookie}", "{answer}", "request*"), de=("{cookie}", "{answer}")
)
"""A time that such a sentence names is not how long data are kept."""
_SINCE = Phrases(
    nl=("na ~ (afhandeling|afwikkeling|behandeling|beantwoording|afgehandeld|beantwoord*|antwoord|reactie)",),
    en=("after ~ (answer*|reply|replied|replying|dealt with|dealing with|handled|handling|resolved|response)",),
    de=("nach ~ (erledig*|beantwort*|antwort|bearbeitung)",),
)
"""Unless it begins with the answer to a question."""

_WHOLE = Phrases(
    nl=("(uw|je|jouw|alle) (persoons|klant|klanten)?gegevens", "klant(en)?gegevens"),
    en=("(your|all) (personal )?(data|information|details)", "customer (data|information)"),
    de=("(ihre|deine|alle|sämtliche) (personenbezogenen |persönlichen )?(kunden)?daten", "kundendaten"),
)
"""All data of a customer."""
_AFTER_END = Phrases(
    nl=("(na|binnen) ... (opheff*|sluit*|verwijder*|schrapp*|beëindig*|opzeg*|opgeheven|stopzet*) ~ (account*|profiel*)", "(account*|profiel*) ~ (opheft|sluit|opzegt|verwijdert|schrapt|opgeheven)"),
    en=("(after|upon|once|when|following) ~ (clos*|delet*|terminat*|cancel*|remov*) ~ (account*|profile*)",),
    de=("(nach|bei) ~ (schlie(ß|ss)*|lösch*|kündig*|beendigung|auflösung|aufhebung) ~ (konto*|kundenkonto*|profil*|account*)", "(konto|kundenkonto|account) ~ (schlie(ß|ss)en|kündigen|geschlossen|gekündigt|aufgelöst)"),
)  # fmt: skip  # lists of phrases
"""What happens when an account is closed contradicts neither an open end nor a period."""

_STAYING = Phrases(
    nl=("(blijft|blijven|bewaar*|bewaren) ~ (altijd|steeds|voorgoed)", "altijd ~ (bewaard|opgeslagen|staan|behouden)"),
    en=("(always|permanently) ~ (stay*|remain*|kept|keep|stored|store)", "(stay*|remain*) ~ always"),
    de=("(bleib*|speicher*|bewahr*) ~ (immer|stets)", "(immer|stets) ~ (gespeichert|aufbewahrt|erhalten)"),
)
"""Something that never goes."""
_AT_ONCE = Phrases(
    nl=("(direct|meteen|onmiddellijk|terstond|gelijk|dadelijk|onverwijld) ~ {gone}", "{gone} ~ (direct|meteen|onmiddellijk|terstond|gelijk|dadelijk|onverwijld)"),
    en=("(immediately|at once|straight away|instantly|right away|promptly|directly) ~ {gone}", "{gone} ... (immediately|at once|straight away|instantly|right away|promptly|directly)"),
    de=("(sofort|umgehend|unverzüglich|gleich|direkt|augenblicklich) ... {gone}", "{gone} ... (sofort|umgehend|unverzüglich|gleich|direkt|augenblicklich)"),
)  # fmt: skip  # lists of phrases
"""An end that comes at once."""
_IN_CASE = Phrases(
    nl=("(als|indien|wanneer|in geval|in het geval|ingeval|zodra|bij een (aanval|geschil|klacht|vermoeden)|in afwijking|uitgezonderd|behalve|tenzij)",),
    en=("(if|when|where|in case|in the event|in the case|should|except*|unless|once)",),
    de=("(wenn|falls|sofern|im falle|im fall|bei (einem|einer) (angriff|streit*|verdacht|beschwerde)|ausgenommen|außer|es sei denn|sobald)",),
)  # fmt: skip  # lists of phrases
"""What holds in some cases only."""
_SOME = Phrases(
    nl=("(overige|andere|onbetaalde|geannuleerde|afgewezen|mailserver*|berichten over|gesprekken over)",),
    en=("(other|remaining|unpaid|paid|cancelled|rejected|mail-server*|messages about|conversations about|correspondence about)",),
    de=("(übrige*|sonstige*|andere*|unbezahlte*|bezahlte*|stornierte*|abgelehnte*|mail-server*|nachrichten (zu|über)|gespräche (zu|über))",),
)  # fmt: skip  # lists of phrases
"""Only some of the data of their kind."""
_PROOF = Phrases(
    nl=("(bewij*|aantonen|{consent})",), en=("(proof|prove|evidence|{consent})",), de=("(nachweis*|beleg*|{consent})",)
)
"""What shows that somebody agreed is kept apart from what he agreed to."""

_FIRST_WORDS = 3
_SOON = 3
"""A limit stands within so many sentences of what it limits."""
_TERMS = {"NL": (7,), "BE": (10,), "DE": (8,), "FR": (10,), "AT": (7,)}
"""Years for which tax law wants invoices kept, in the countries whose shops write in these languages."""
_SHORT = 5
"""No country is content with fewer years."""
_COUNTRY = {"nl": "NL", "de": "DE"}
_YEARS = re.compile(r"ja|year", re.IGNORECASE)
_MONTHS = re.compile(r"m[ao]", re.IGNORECASE)
_OF_A_YEAR = 12
_BELGIAN = re.compile(
    r"gegevensbeschermingsautoriteit|\b(?:Gent|Antwerpen|Brussel|Leuven|Brugge|Mechelen|Hasselt|Kortrijk|Aalst|Oostende|Genk)\b|\bbelgisch\w*|\bbelgië\b",
    re.IGNORECASE,
)
_LABELLED = re.compile(rf":\s*(?:{PERIOD.pattern})", re.IGNORECASE)
"""A period that is all that an item says of what it names."""
_GOES_ON = re.compile(
    r"^(?:dat|die|dit|deze|zij|ze|this|these|that|they|we do|it|das|diese|dies|sie (?:werden|bleiben))\b", re.IGNORECASE
)
"""A sentence that tells more about what the one before it names."""


def terms(reading: Reading) -> Iterator[Fault]:
    """Every fault about periods."""
    yield from _invoices(reading)
    yield from _retention_missing(reading)
    differing = list(_differently(reading))
    told = {fault.quotation for fault in differing}
    yield from (fault for fault in _without_end(reading) if fault.quotation not in told)
    yield from differing
    yield from _disputed(reading)


def _years(text: str) -> list[int]:
    found = []
    for match in PERIOD.finditer(text):
        number = match["n"].lower()
        much = int(number) if number.isdigit() else NUMBERS.get(number, 0)
        if _YEARS.match(match["unit"]):
            found.append(much)
        elif _MONTHS.match(match["unit"]) and much >= _OF_A_YEAR:
            found.append(much // _OF_A_YEAR)
    return found


def _clauses(text: str) -> list[str]:
    """The clauses of a sentence that tells several periods."""
    return [
        clause
        for clause in re.split(
            r"(?<=\D)[,;] | (?:en|and|und|but|maar|aber) (?=\w+ ?\w* ?(?:\d|ein|twee|two|zwei|drie|three|drei))", text
        )
        if clause
    ]


def _country(reading: Reading) -> str:
    """The country of the shop; where it gives none, the usual one of the language."""
    if (path := ("controller", "country")) in reading.values:
        return str(reading.values[path].value)
    usual = _COUNTRY.get(reading.document.language, "")
    belgian = usual == "NL" and any(_BELGIAN.search(sentence.text) for sentence in reading.sentences)
    return "BE" if belgian else usual


def _with_next(reading: Reading, place: int) -> str:
    """A sentence with the next one of its paragraph, if that goes on about the same."""
    text, following = reading.sentences[place].text, reading.after(place)
    return f"{text} {following}" if _GOES_ON.search(following) else text


def _invoices(reading: Reading) -> Iterator[Fault]:
    usual = _TERMS.get(_country(reading), ())
    candidates: list[tuple[Sentence, tuple[int, int] | None]] = []
    known = False
    for place in reading.saying(_INVOICE):
        sentence = reading.sentences[place]
        text = _with_next(reading, place)
        needed = _TERMS["BE"] if _BELGIAN.search(f"{reading.around(place)} {text}") else usual
        above = sentence.headings[-1] if sentence.headings else ""
        if not (
            place in reading.saying(_KEPT)
            or (
                PERIOD.search(text)
                and (
                    place in reading.saying(_KEEPING)
                    or ABOUT_KEEPING.search(f"{above} {text}")
                    or (sentence.shape is Shape.ITEM and _LABELLED.search(sentence.text))
                )
            )
        ) or place in reading.saying(_NOT_KEPT):
            continue
        there = reading.vendors_in(place) or any(other in sentence.text for other in reading.others())
        if there and not (PERIOD.search(text) or place in reading.saying(_HOW_LONG)):
            continue  # it tells where they are kept
        if sentence.shape is Shape.ROW and not PERIOD.search(text) and not ABOUT_KEEPING.search(above):
            continue  # a row about what invoices are for
        years = _years(text)
        if years and (set(years) & set(needed) if needed else max(years) >= _SHORT):
            known = True
        elif _of_others(reading, place, text, years):
            continue
        elif years or not PERIOD.search(text):
            candidates.append((sentence, _INVOICE.find(sentence.text)))
    told = [(sentence, span) for sentence, span in candidates if not reading.has(_ON_GROUND, sentence.text)]
    for sentence, span in told or candidates:
        if _years(sentence.text) or not known:
            yield shown("invoice-term", sentence, span)


def _of_others(reading: Reading, place: int, text: str, years: list[int]) -> bool:
    """Whether the period of a sentence is that of something else than the invoices of which it speaks."""
    if years:
        return place in reading.saying(_EXCEPTED) and place not in reading.saying(_HOW_LONG)
    return bool(PERIOD.search(text)) and not re.search(r"factu|invoice|rechnung", text, re.IGNORECASE)


_OF_COOKIES = re.compile(
    r"cookie|\|.*(?:lebensdauer|lifetime|laufzeit|geldig|gültig|looptijd|expir|ablauf)", re.IGNORECASE
)
"""A heading about cookies, or the head of a table of them."""


def _retention_missing(reading: Reading) -> Iterator[Fault]:
    for place, sentence in enumerate(reading.sentences):
        above = sentence.headings[-1] if sentence.headings else ""
        since = place in reading.saying(_SINCE) or place in reading.saying(_UNTIL)
        other = (place in reading.saying(_NO_PERIOD) and not since) or place in reading.saying(_IN_DISPUTE)
        above_row = sentence.headings[-2:-1] if sentence.shape is Shape.ROW else ()
        if sentence.shape is Shape.HEADING or other or any(map(_OF_COOKIES.search, (above, *above_row))):
            continue
        spoken = place in reading.saying(_KEEPING) or ABOUT_KEEPING.search(f"{above} {sentence.text}")
        ended = place in reading.saying(_OPEN) and place not in reading.saying(_BY_LAW)
        ended = ended or (place in reading.saying(_UNTIL) and place not in reading.saying(_NO_EVENT))
        if spoken and (PERIOD.search(_AGE.sub("", sentence.text)) or ended):
            return
    yield missing("retention-missing")


def _period_kept(reading: Reading, place: int) -> bool:
    """Whether a sentence gives a period: one in a part that tells why counts only if that speaks of keeping too."""
    first, *others = _REASONS.split(reading.sentences[place].text)
    return _timed_in(first) or any(_timed_in(part) and reading.has(_KEEPING, part) for part in others)


_REASONS = re.compile(
    r": (?=(?:ik|je|u|wij|we|you|i|wir|ich|sie|du) )|, (?:want|omdat|because|since|for you|denn|weil|da) "
)

_ASIDE = re.compile(
    r"(?<!\w)(?:(?:ook|zelfs|even|auch|selbst) (?:als|wanneer|na|if|when|after|wenn|nach|in)"
    r"|(?:over|in|na|after|nach) \w+ (?:jaar|years|jahren) (?:nog|still|noch)|zodat|opdat|so that|, so (?:we|you|i)|, damit) [^,.;:]*",
    re.IGNORECASE,
)
"""A time for which somebody stays away, or after which something is of use, ends nothing."""


def _timed_in(text: str) -> bool:
    """Whether a text gives a period after which something ends."""
    return PERIOD.search(_ASIDE.sub("", text)) is not None


def _open_ended(reading: Reading, place: int) -> tuple[int, int] | None:
    """Where a sentence leaves open how long something is kept, and nothing limits it."""
    told = place in reading.saying(_KEEPING) or place in reading.saying(_UNBOUNDED)
    spoken = (told or ABOUT_KEEPING.search(_asked(reading, place))) and place not in reading.saying(_GONE_FOR_GOOD)
    open_end = reading.saying(_OPEN).get(place) if spoken else None
    never = reading.saying(_NEVER).get(place) or _kept_in_list(reading, place)
    return open_end or never or reading.saying(_ANYWAY).get(place)


def _kept_in_list(reading: Reading, place: int) -> tuple[int, int] | None:
    """Where a sentence says that customers are not taken out of a list, now or later."""
    return None if place in reading.saying(_KEPT_FOR_NOW) else reading.saying(_TAKEN_OUT).get(place)


def _asked(reading: Reading, place: int) -> str:
    """The heading above a sentence, and the question before it."""
    before = reading.before(place)
    return " ".join((*reading.sentences[place].headings[-1:], before if before.endswith("?") else ""))


def _of_invoices(reading: Reading, place: int, span: tuple[int, int]) -> bool:
    """Whether an open end is that of invoices: they are named before it."""
    named = reading.saying(_INVOICE).get(place)
    return named is not None and named[0] < span[1]


def _without_end(reading: Reading) -> Iterator[Fault]:
    for place, sentence in enumerate(reading.sentences):
        if sentence.shape is Shape.HEADING or (span := _open_ended(reading, place)) is None:
            continue
        if _period_kept(reading, place) or _of_invoices(reading, place, span):
            continue
        if any(place in reading.saying(other) for other in (_NOT_CUSTOMER, _AS_NEEDED, _CONSENT_ENDS, _IN_DISPUTE)):
            continue
        if measured := _measures(reading, place) - {place}:
            yield from torn("retention-contradiction", [sentence], [reading.sentences[min(measured)]])
            continue
        limited = _limited(reading, place)
        never = any(place in reading.saying(said) for said in (_NEVER, _UNBOUNDED)) or _kept_in_list(reading, place)
        if never and not _limited_below(reading, place) and (capped_at := _capped(reading) - {place}):
            yield from torn("retention-contradiction", [sentence], [reading.sentences[min(capped_at)]])
            continue
        named = place in reading.saying(_CUSTOMER) or _of_customers(reading.around(place))
        if not limited and (named or ABOUT_KEEPING.search(_asked(reading, place))):
            yield shown("no-cap", sentence, span)


def _measures(reading: Reading, place: int) -> set[int]:
    """The sentences whose end of the data of customers excludes the open one at a place: *until you ask* excludes only a period."""
    if place in reading.saying(_UNBOUNDED):
        return _timed(reading) | set(reading.saying(_AS_NEEDED))
    whole = place in reading.saying(_WHOLE) and not _limited_below(reading, place)
    return _timed(reading) if whole else set()


def _timed(reading: Reading) -> set[int]:
    """The sentences that give the data of customers a period."""
    kept = reading.saying(_WHOLE).keys() & reading.saying(_KEEPING).keys()
    others = (_INVOICE, _NO_PERIOD, _NOT_CUSTOMER, _AFTER_END)
    timed = {place for place in kept if _timed_in(reading.sentences[place].text)}
    return {p for p in timed if not any(p in reading.saying(o) for o in others)}


def capped(reading: Reading, place: int) -> bool:
    """Whether an open end at a place has a limit: in the sentence itself, below it, or for all customers who no longer come."""
    known = ("retention", "inactive_customer_years") in reading.values
    return known or _timed_in(reading.sentences[place].text) or _limited(reading, place)


def _limited(reading: Reading, place: int) -> bool:
    return _limited_below(reading, place) or bool(_capped(reading) - {place})


def _of_customers(text: str) -> bool:
    return any(match["customer"] for match in _RECORDS.finditer(text))


def _capped(reading: Reading) -> set[int]:
    """The sentences that say after what time customers are deleted: an open end elsewhere contradicts them."""
    gone = reading.saying(_DELETED).keys()
    named = {p for p in gone if p in reading.saying(_BUYERS) or _of_customers(reading.sentences[p].text)}
    return {p for p in named if _timed_in(reading.sentences[p].text) and p not in reading.saying(_AFTER_END)}


def _limited_below(reading: Reading, place: int) -> bool:
    """Whether one of the next sentences of the same paragraph gives a limit."""
    following = range(place + 1, min(place + 1 + _SOON, len(reading.sentences)))
    block = reading.sentences[place].block
    return any(reading.sentences[other].block == block and _limits(reading, other) for other in following)


def _limits(reading: Reading, place: int) -> bool:
    """Whether a sentence says when something ends: that of which was spoken, or an account that nobody uses."""
    text = reading.sentences[place].text
    ends = place in reading.saying(_LIMIT) or place in reading.saying(_UNUSED) or bool(_GOES_ON.match(text))
    other = _kinds(" ".join(text.split()[:_FIRST_WORDS]))  # what it begins with
    return ends and _timed_in(text) and place not in reading.saying(_INVOICE) and not other - _RECORDED


_RECORDS = re.compile(
    r"""
    (?P<log> ip-?ad{1,2}ress?e? | server[-\ ]?(?:log|protokol) | log[-\ ]?(?:file|bestand|dat[ae]|datei|daten|gegevens) | \b logs \b )
    | (?P<customer> account(?!ing|ant) | kunden-?kont(?!akt) | \b kont(?:o|en) \b | profi[e]?l | (?:klant|relatie|koper)(?:en)?-?(?:gegeven|data|info|bestand|fiche|dossier|kaart)
        | contactpersonen | gegevens\ (?:van|over)\ (?:onze\ |alle\ )?(?:klanten|kopers) | kunden-?(?:dat|info|kartei|akte) | daten\ (?:unserer\ |der\ |von\ |aller\ )?(?:kund|käufer)
        | (?:customers?'?s?|client|user)\ (?:data|record|file|detail|info|particular) | (?:data|details|records)\ (?:of|on|about)\ (?:our\ |all\ |registered\ )*(?:customers|buyers) )
    | (?P<order> (?:bestel|order|aankoop) -?(?:gegeven|data|info|histor|geschied|dossier) | (?:order|purchase)s?\ (?:data|record|histor|detail|info|file|document)
        | (?:bestell?|auftrags)-?(?:daten|info|histor|verlauf|akte|unterlag|vorg[aä]ng) | \b (?:bestellingen|bestellungen|orders(?!\ (?:from|with|at|again|anything|nothing)\b)) \b
        | \b (?:je|jouw|uw|your|the|ihre|deine|dossiers?\ van\ (?:een|elke)) \ (?:bestelling|order|bestellung)\ (?=(?:altijd|always|immer|blij|stay|remain|bleib))
        | (?:dossiers?|gegevens|data|details|records|files?|daten)\ (?:van|over|of|on|about|zu)?\ ?(?:je|uw|de|een|elke|iedere|alle|your|the|an|each|every|ihrer|deiner|einer|jeder|der)\ (?:bestell|aankoop|order|purchase) )
    | (?P<number> (?:telefo\w* | phone | handy | mobil\w* | gsm ) -?\ ?num ) | (?P<call> telefo | phone )
    | (?P<returns> retour(?:en)?-?(?:gegeven|dat|dossier|formul)|rücksende-?(?:dat|formul|schein) | \b retou?ren \b | \b returns?\ (?:record|data|file|form) )
    | (?P<payment> betaal-?(?:gegeven|dat) | payment\ (?:data|detail|info|record) | zahlungs-?(?:dat|info) )
    | (?P<quote> offerte | quotation | \b quotes \b | \b angebote \b ) | (?P<complaint> klacht | complaint | reklamation | beschwerde )
    | (?P<address> adres-?gegeven | (?:aflever|bezorg|lever)-?adres | deliver\w*\ address | address\ (?:data|detail) | (?:liefer|adress)-?(?:adress|dat) ) | (?P<chat> \b chat | gesprek | gespräch | conversation ) | (?P<enquiry> anfrage | enquir | inquir | correspond | korrespond | contact-?formul | contact[-\ ]form | kontaktformul )
    | (?P<message> bericht | nachricht | message | \b e-?mails?(?![\w-]|\ ad) ) | (?P<review> beoordeling | review | bewertung | recensie | rezension )
    | (?P<photo> foto | photo ) | (?P<application> sollicit | bewerbung | \b (?:job\ )?applications? \b | \b cvs? \b ) | (?P<list> wensenlijst | wish-?list | wunsch(?:liste|zettel) )
    | (?P<basket> winkelman | basket | warenkorb ) | (?P<newsletter> nieuwsbrief | newsletter | mailing-?\ ?lij?st | verzendlijst | verteiler )
    | (?P<camera> camera | cctv | kamera | video-?(?:aufnahm|überwach|opnam|record) ) | (?P<statistics> statisti | bezoek-?gegeven | besuchs-?dat ) | (?P<mail> e-?mail-?\ ?adres )
    """,
    re.VERBOSE | re.IGNORECASE,
)
"""Kinds of data by the words that name them."""


def _differently(reading: Reading) -> Iterator[Fault]:
    """Different ends for data of one kind, in one sentence or in two."""
    told: list[_Kept] = []
    for place, sentence in enumerate(reading.sentences):
        kept = _kept(reading, place)
        if kept is None:
            continue
        if "open" in kept.ends and kept.ends - {"open", "wish"}:
            yield shown("retention-contradiction", sentence)
        told.append(kept)
    for one, other in combinations(told, 2):
        if not one.kinds & other.kinds or one.ends & other.ends:
            continue
        sides = reading.sentences[one.place], reading.sentences[other.place]
        of_one = reading.vendors_in(one.place) == reading.vendors_in(other.place)
        if of_one and not _joined(*sides):
            yield from torn("retention-contradiction", *([side] for side in sides))


@dataclass(frozen=True)
class _Kept:
    """The kinds of data that a sentence says are kept, and for how long."""

    place: int
    kinds: frozenset[str]
    ends: frozenset[str]


_APART = (_AFTER_END, _AS_NEEDED, _CONSENT_ENDS, _IN_DISPUTE, _PROOF, _SOME)


def _kept(reading: Reading, place: int) -> _Kept | None:
    """What a sentence says of keeping: of one that tells several periods, the first clause that names data."""
    sentence = reading.sentences[place]
    above = sentence.headings[-1] if sentence.headings else ""
    in_list = sentence.shape is Shape.ITEM or (sentence.shape is Shape.ROW and ABOUT_KEEPING.search(above))
    text = _ASIDE.sub("", sentence.text)
    timed = PERIOD.search(_AGE.sub("", text))
    in_list = in_list or (place in reading.answers and ABOUT_KEEPING.search(_asked(reading, place)))
    listed = (
        in_list and (timed or place in reading.saying(_OPEN)) and not _OF_COOKIES.search(" ".join(sentence.headings))
    )
    spoken = place in reading.saying(_KEEPING) or place in reading.saying(_UNBOUNDED)
    if sentence.shape is Shape.HEADING or not (listed or spoken):
        return None
    if any(place in reading.saying(other) for other in _APART):
        return None
    in_case = reading.saying(_IN_CASE).get(place)
    unused = place in reading.saying(_UNUSED)
    added = place in reading.saying(_ADDED) or (in_case and in_case[0] == 0 and not unused)
    if timed and (added or not (listed or _period_kept(reading, place))):
        return None
    clauses = _clauses(text)
    other = sentence.shape is Shape.ROW or place in reading.saying(_INVOICE) or place in reading.saying(_BUYERS)
    headed = [] if other else [_asked(reading, place)]
    named = [c for c in (*clauses, *headed) if _RECORDS.search(c) and not reading.has(_INVOICE, c)]
    if not named and (in_list or place not in reading.saying(_BUYERS)):
        return None
    several = len(clauses) > _OF_ONE and len(PERIOD.findall(text)) > 1
    said = named[0] if several and named else text
    ends = {_same(match[0].lower()) for match in PERIOD.finditer(said)}
    goes_on = place in reading.saying(_LIMIT) or place in reading.saying(_UNUSED)
    ends |= _without_period(reading, place) if not (goes_on and ends) else set()
    kinds = _kinds(named[0]) if named else frozenset({"customer"})
    answered = place in reading.saying(_NO_PERIOD) and place not in reading.saying(_SINCE)
    if timed and answered and not kinds & _RECORDED:
        return None
    event = place in reading.saying(_UNTIL) and place not in reading.saying(_NO_EVENT) and not kinds & _LASTING
    ends = ends or ({"open"} if place in reading.saying(_ANYWAY) else {"wish"} if event else set())
    return _Kept(place, kinds, frozenset(ends)) if ends else None


_AGE = re.compile(
    r"\b(?:onder|jonger|vanaf|under|younger|unter|ab)(?: (?:de|dan|than|age|von))* \d\d (?:ja|year)\w*", re.IGNORECASE
)
"""How old somebody is."""
_RECORDED = frozenset(("customer", "order", "log"))
"""Kinds of data that no answer is given to."""
_LASTING = frozenset(("customer", "newsletter", "mail"))
"""What goes when somebody leaves, beside the period after which it goes anyway."""


def _without_period(reading: Reading, place: int) -> set[str]:
    """The ends that a sentence gives without a period: what goes at once, when it is no longer wanted, may stay until then."""
    if any(place in reading.saying(never) for never in (_UNBOUNDED, _NEVER, _STAYING)):
        return {"open"}
    if place in reading.saying(_OPEN):
        return {"open", "wish"}
    return {"wish"} if place in reading.saying(_AT_ONCE) else set()


def _kinds(text: str) -> frozenset[str]:
    return frozenset(str(match.lastgroup) for match in _RECORDS.finditer(text))


_OF_ONE = 2
"""A sentence of so many clauses may tell the period of the data in the first one in the second."""


def _disputed(reading: Reading) -> Iterator[Fault]:
    """Different periods for one clock of the shop file, in sentences about the same data."""
    for path, values in reading.disputes.items():
        if path[0] == "retention":
            said = [value.evidence for value in values if value.evidence]
            for one, other in combinations(dict.fromkeys(said), 2):
                kinds, others = _kinds(one.text), _kinds(other.text)
                if kinds == others or kinds & others & _RECORDED:
                    yield from torn("retention-contradiction", [one], [other])


def _same(period: str) -> str:
    """A period in digits and the first letter of its unit."""
    match = PERIOD.match(period)
    if match is None:
        return period
    number = match["n"] if match["n"].isdigit() else str(NUMBERS.get(match["n"].lower(), match["n"]))
    unit = {"j": "y", "y": "y", "m": "m", "d": "d", "t": "d", "w": "w"}[match["unit"][0].lower()]
    return (
        "1y"
        if (number, unit) == ("12", "m")
        else f"{int(number) // 12}y"
        if unit == "m" and number.isdigit() and int(number) % 12 == 0
        else number + unit
    )


def _joined(one: Sentence, other: Sentence) -> bool:
    """Whether the second of two sentences goes on from the first and limits it."""
    return one.block == other.block and _LIMIT.within(other.text)
