"""How long data are kept: without end, twice, or not as long as tax law asks."""

import re
from collections.abc import Iterator, Mapping

from plugin_host.importing.document import Sentence, Shape
from plugin_host.importing.faults.fault import Fault, missing, shown, torn
from plugin_host.importing.faults.phrases import Phrases, meaning
from plugin_host.importing.faults.reading import Reading
from plugin_host.importing.recognising.periods import NUMBERS, PERIOD

_INVOICE = meaning("invoice")
_KEPT = Phrases(
    nl=(
        "bewaar*", "bewaren", "bewaart", "bewaard", "bewaarplicht", "bewaartermijn*",
        "(opgeslagen|slaan|slaat) ... (jaar|zolang)", "(houden|hou|houd|houdt) ... bij", "bijgehouden", "bijhou*", "(aangehouden|behouden|gearchiveerd|archiveren|gestockeerd|stockeren)", "opslagtermijn*", "(blijft|blijven) ... (staan|bewaard|jaar)", "(gooi|gooien) ... weg", "zolang", "zo lang als", "termijn*", "weg na", "halt",
    ),
    en=("keep", "keeps", "kept", "retain*", "retention", "stored for", "(store|save|hold|held|saved|maintain*|file|filed|stay*|remain*) ... (years|as long|period)", "archiv*", "preserv*", "as long as", "(statutory|fiscal|legal|prescribed|tax) (_ )?(period|term|time)"),
    de=("aufbewahr*", "aufzubewahren", "aufzuheben", "aufgehoben", "bewahr*", "(speicher*|gespeichert|lagern|lagert|gelagert|archivier*|verwahr*|bleib*|liegen) ... (jahre*|solange|frist*|gemä(ß|ss))", "vorzuhalten", "vorgehalten", "archivier*", "aufheb*", "aufbewahrungsfrist*", "frist*", "(heben|hebe|hebt) ... auf", "so lange", "solange", "solang"),
)  # fmt: skip  # lists of phrases
_NOT_KEPT = Phrases(
    nl=("vindt u", "in uw account", "sturen wij ~ factuur", "verwerken", "(op|per|via|basis van) factuur", "(wettelijke|juridische), boekhoudkundige"),
    en=("you (can )?(find|see|download)", "in your account", "(by|on|per) invoice", "legal, (tax, )?accounting", "accounting,? or reporting"),
    de=("finden sie", "findest du", "in (ihrem|deinem) (kunden)?konto", "(auf|per|gegen) rechnung", "gesetzliche*, buchhalter*"),
)  # fmt: skip  # lists of phrases
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
_NEVER = Phrases(
    nl=(
        "{never delete}", "{customer data} ~ (vervalt|vervallen|verloopt|verlopen|verdwijnt|verdwijnen|verjaren|verstrijken) (nooit|niet)", "{customer data} ~ (gooi|gooien|doen|halen) ~ (niet|nooit) ~ weg", "(gooi|gooien|verwijder*|wis|wissen|halen|haal|schrap|schrappen|vernietigen|deleten) ~ (nooit|niemand|geen) ~ (klant*|weg|uit)",
        "{customer data} ... (laat|laten|blijft|blijven) ~ (gewoon|altijd|steeds|voorgoed|rustig|eeuwig|blijvend|onbeperkt) ... (staan|in|bewaard|bestaan|bij ons)",
        "nooit ... (klant*|klantgegevens) ... weg", "geen ~ {end date} ~ {customer data}", "{customer data} ... geen ~ {end date}", "{delete} ~ (alleen|enkel|pas|slechts|uitsluitend) op ~ (verzoek|aanvraag|vraag)", "(alleen|enkel|pas|slechts|uitsluitend) op ~ (verzoek|aanvraag|vraag) ~ {delete}", "(eens|eenmaal|ooit) klant ~ (altijd|blij*)", "(wie|eenmaal|ooit) ... (besteld|gekocht|kocht|koopt|bestelt|bestelde) ... blij* ~ (klant*|administratie|systeem|bestand|kaartenbak)", "{customer data} ... zonder {end date}", "{customer data} ~ (hef|heffen) ~ (niet|nooit) ~ op", "(hef|heffen) ~ {customer data} ~ (niet|nooit) op", "({delete}|heffen) ~ (pas|alleen|enkel|slechts|uitsluitend) ~ (als|wanneer|indien|zodra|nadat) (u|je) ~ (vraagt|wilt|wil|verzoekt|vraag|wenst|meldt|aangeeft|opzegt)", "(*account|*profiel) bestaat ~ (tot|totdat|zolang)", "{customer data} ~ (blijft|blijven) ~ in (ons|het|onze|de) (systeem|bestand|klantenbestand|administratie|database|databank|klantendatabase|klantenlijst|kaartenbak|archief)", "{customer data} ~ (ruimen|ruim|schonen|kuisen) ~ (niet|nooit)", "(ruimen|schonen|legen|kuisen) ~ (klant*|bestand*|systeem*) ~ (nooit|niet)",
    ),
    en=(
        "{never delete}", "{customer data} ~ never (expire|expires|lapse|lapses|go|goes|run out)", "(never|*n't|not) (ever )?(throw|get rid|delete|remove|erase|wipe|purge|weed|discard|destroy|shred|bin|drop) ~ (customer*|client*|anyone|anybody|any)",
        "{customer data} ... (simply|just|always) (stay*|remain*|leave|left|kept)", "(stay*|remain*) ... where (they|it) (are|is)", "{delete} only (on|at|upon|when|if) ~ request*", "only {delete} ~ (on|at|upon|when|if) ~ request*", "once a customer,? always a customer", "(whoever|anyone who|everybody who|everyone who|all who|those who|once you) ... (ordered|bought|purchased|shopped) ... (stay*|remain*) ~ (customer*|our (file*|books|system|records))", "{customer data} ... (no|without) ~ {end date}", "{delete} ~ only (if|when|once|after) (you|they|customers|its (holder|owner)) ~ (ask*|want*|request*|tell*|wish*|demand*|insist*)", "only {delete} ~ (if|when|once|after) (you|they|customers|its (holder|owner)) ~ (ask*|want*|request*|tell*|wish*|demand*|insist*)", "no (date|term|period) ~ {delete}", "(account|profile) (exists|lasts|continues|persists) ~ (until|as long)", "(never|not|*n't) (clear|clean|purge|empty|prune|tidy) ~ (customer*|client*|profile*|account*)", "(no|not|*n't) ~ (date|deadline|end date) ... (account*|profile*|customer*) ... (delet*|remov*|eras*)",
        "{customer data} ... (stay*|remain*) (there|put|(in|on) our (system*|record*|file*|books|database*|register*)|with us)",
    ),
    de=(
        "{never delete}", "{customer data} ~ (läuft|laufen|verfällt|verfallen|erlischt|erlöschen) (bei uns )?(nie|niemals|nicht)", "({delete}|werfen|werfe|streichen|schmeißen) ~ (keine*|niemand*|nie|niemals) ~ (kund*|weg)", "(löschen|lösche|entfernen|vernichten|tilgen) ~ kund* (_ )?(nie|niemals|nicht)", "(löschung|bereinigung) ~ (kund*|konto*|konten) ~ nicht (vorgesehen|geplant|statt|eingerichtet|eingeplant)", "{delete} ~ (nicht|nie|niemals) von (uns aus|selbst|allein|alleine)",
        "{customer data} ... (lassen|lasse|bleib*) ~ (einfach|immer|stets|ewig) ... (stehen|erhalten|bestehen|gespeichert|liegen)",
        "{customer data} ... bleib* (darin|drin|dauerhaft|in (unserem|dem) system|in (unserer|der) (kunden)?(datei|kartei|liste))", "einmal kunde,? immer kunde", "wer ... (bestellt|gekauft|kauft|eingekauft) ... bleib* ~ (kund*|system|datei|kartei|liste|datenbank)", "{delete} ~ (erst|nur|lediglich|ausschlie(ß|ss)lich)( dann)?,? wenn (sie|du) ~ (bitte*|verlang*|wünsch*|woll*|willst|schreib*|meld*|forder*|beantrag*|möcht*|auffordern)", "(*konto|*profil) ~ besteht,? (bis|solange|weiter)", "(*kundendaten|*kont*) ~ bleib* (erhalten|bestehen)", "{end date} ~ kund* ~ nicht", "kein* ~ {end date} ~ kund*", "{customer data} ... (kein*|ohne) ~ {end date}", "(erst|nur|lediglich|ausschlie(ß|ss)lich) ~ {delete} ~ wenn (sie|du) ~ (bitte*|bittest|verlang*|wünsch*|willst|forder*|beantrag*|möcht*)", "{delete} ~ (nur|erst|lediglich|ausschlie(ß|ss)lich|einzig) auf ~ (*wunsch|*antrag|*anfrage|verlangen|*begehren|*ersuchen|aufforderung|anweisung|bitte|zuruf)", "(nur|erst|lediglich|ausschlie(ß|ss)lich|einzig) auf ~ (*wunsch|*antrag|*anfrage|verlangen|*begehren|*ersuchen|aufforderung|anweisung|bitte|zuruf) ~ {delete}", "räumen ~ kund* ~ (nie|nicht)", "{customer data} räumen ~ (nie|nicht)", "{customer data} ~ (werfe|werfen) ~ (nie|nicht) weg",
    ),
)  # fmt: skip  # lists of phrases
_BUYERS = Phrases(nl=("(klanten|kopers|relaties)",), en=("(customers|buyers|clients)",), de=("(kunden|käufer*)",))
_DELETED = meaning("delete")
_LIMIT = meaning("limit")
_KEEPING = Phrases(
    nl=("({keep}|{gone})", "(laat|laten) ... staan", "(gaan|gaat) ~ weg", "(staat|staan) ~ (bij ons|in het|in ons)"),
    en=("({keep}|{gone})", "leave ... on"),
    de=("({keep}|{gone})", "(lasse|lassen) ... stehen"),
)
_UNUSED = Phrases(
    nl=("log* ~ niet ~ in", "niet ~ (ingelogd|gebruikt|aangemeld)", "(bestelt|koopt) ~ niets", "(niets|niet) ~ (besteld|gekocht|aangekocht)", "(inactief|inactieve|inactiviteit)", "zonder (bestelling|aankoop|activiteit)"),
    en=("(not|*n't) ~ (log in|logged in|used|order*|bought|active)", "(inactive|inactivity|unused|dormant|idle|no activity|lapsed)", "without (an |any )?(order*|purchase*|activity)"),
    de=("meld* ~ nicht ~ an", "log* ~ nicht ~ ein", "nicht ~ (eingeloggt|genutzt|benutzt|angemeldet)", "(inaktiv*|inaktivität|ungenutzt*|unbenutzt*|verwaist*)", "ohne (bestellung|einkauf|anmeldung|login|aktivität)"),
)  # fmt: skip  # lists of phrases
"""Nobody uses the account any more."""
_ADDED = Phrases(
    nl=("plus", "of ~ na", "later", "erna", "nadien", "vermeerderd met"), en=("plus", "or ~ after", "later", "in addition", "on top"), de=("plus", "zuzüglich", "oder ~ nach", "später")
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

_SUBJECTS: Mapping[str, Phrases] = {
    "customer": Phrases(
        nl=("klantprofiel*", "account*", "klantgegevens", "klantaccount*", "klantenaccount*", "gebruikersaccount*", "klantengegevens", "klantfiche*", "klantendata*", "relatiegegevens", "profiel", "klantenbestand", "klantenfiche*", "relatiebestand", "contactpersonen", "klantendossier*", "gegevens van (onze |alle )?(klanten|kopers)"),
        en=("account*", "(customer|client|user) (data|profile*|information|record*|file*|detail*|particular*)", "customers?'?s? (data|details|records|particulars)", "(data|details|records) (of|on|about) (our |all |registered )?(customers|buyers)", "profile*"),
        de=("kundenkont*", "konto", "konten", "kundendaten", "kundenprofil*", "profil*", "kundenakte*", "daten (unserer |der |von |aller )?(kund*|käufer*)"),
    ),
    "order": Phrases(nl=("bestel(gegevens|historie|historiek|geschiedenis|dossier|dossiers|informatie)", "dossier* van (je|uw|de|een|elke) (bestelling|aankoop)*", "bestellingen", "(order|aankoop)(gegevens|dossier*|historie|historiek|geschiedenis)", "gegevens (van|over) (je|uw|de|een) (bestelling|aankoop)*"), en=("orders", "(order|purchase) (data|details|information|history|file*|record*|documents)", "(data|details|records|files?) (of|on|about) (your|the|an|each) (order|purchase)*"), de=("bestell(daten|akte*|unterlagen|historie|vorgäng*)", "bestellungen", "auftrags(daten|akte*|unterlagen)", "daten (zu |über )?(ihrer|deiner|einer|der) bestellung*")),
    "mail": Phrases(nl=("e-mailadres*",), en=("e-mail address*",), de=("e-mail-adresse*",)),
    "chat": Phrases(nl=("chatgesprek*", "chats", "gesprekken"), en=("chats", "conversations", "chat (messages|logs|history|transcript*|record*|conversation*)"), de=("chats", "gespräche*", "chatverl*", "chatnachrichten")),
    "log": Phrases(nl=("log-bestand*", "log-gegevens", "ip-adres*", "server-log*", "log-files", "logs"), en=("log-file*", "log data", "ip-address*", "server-log*", "logs"), de=("log-file*", "log-daten", "log-datei*", "ip-adresse*", "server-log*", "server-protokoll*")),
    "message": Phrases(nl=("contactformulier*", "berichten", "correspondentie"), en=("messages", "enquiries", "inquiries", "correspondence"), de=("anfragen", "nachrichten")),
    "review": Phrases(nl=("beoordeling*", "review*", "recensie*"), en=("review*",), de=("bewertung*",)),
    "newsletter": Phrases(nl=("nieuwsbrief*", "newsletter*"), en=("newsletter*",), de=("newsletter*",)),
}  # fmt: skip  # lists of phrases
"""Data that have a period of their own, by the first word that fits."""

_SOON = 3
"""A limit stands within so many sentences of what it limits."""
_TERMS = {"NL": (7,), "BE": (10,), "DE": (8,), "FR": (10,), "AT": (7,), "CH": (10,), "GB": (6, 7), "IE": (6, 7)}
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
    yield from _without_end(reading)
    yield from _twice(reading)
    yield from _differently(reading)
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
        if sentence.shape is Shape.ROW and not PERIOD.search(text) and not ABOUT_KEEPING.search(above):
            continue  # a row about what invoices are for
        years = _years(text)
        if years and (set(years) & set(needed) if needed else max(years) >= _SHORT):
            known = True
        elif not years and PERIOD.search(text) and not re.search(r"factu|invoice|rechnung", text, re.IGNORECASE):
            continue
        elif years or not PERIOD.search(text):
            candidates.append((sentence, _INVOICE.find(sentence.text)))
    for sentence, span in candidates:
        if _years(sentence.text) or not known:
            yield shown("invoice-term", sentence, span)


_OF_COOKIES = re.compile(
    r"cookie|\|.*(?:lebensdauer|lifetime|laufzeit|geldig|gültig|looptijd|expir|ablauf)", re.IGNORECASE
)
"""A heading about cookies, or the head of a table of them."""


def _retention_missing(reading: Reading) -> Iterator[Fault]:
    for place, sentence in enumerate(reading.sentences):
        above = sentence.headings[-1] if sentence.headings else ""
        since = place in reading.saying(_SINCE) or place in reading.saying(_UNTIL)
        other = (place in reading.saying(_NO_PERIOD) and not since) or place in reading.saying(_IN_DISPUTE)
        if sentence.shape is Shape.HEADING or other or _OF_COOKIES.search(above):
            continue
        spoken = place in reading.saying(_KEEPING) or ABOUT_KEEPING.search(f"{above} {sentence.text}")
        ended = place in reading.saying(_OPEN) and place not in reading.saying(_BY_LAW)
        ended = ended or (place in reading.saying(_UNTIL) and place not in reading.saying(_NO_EVENT))
        if spoken and (PERIOD.search(sentence.text) or ended):
            return
    yield missing("retention-missing")


def _period_kept(reading: Reading, place: int) -> bool:
    """Whether a sentence gives a period: one in a part that tells why counts only if that speaks of keeping too."""
    first, *others = _REASONS.split(reading.sentences[place].text)
    timed = [part for part in others if PERIOD.search(part)]
    return bool(PERIOD.search(first)) or any(reading.has(_KEEPING, part) for part in timed)


_REASONS = re.compile(
    r": (?=(?:ik|je|u|wij|we|you|i|wir|ich|sie|du) )|, (?:want|omdat|because|since|for you|denn|weil|da) "
)


def _open_ended(reading: Reading, place: int) -> tuple[int, int] | None:
    """Where a sentence leaves open how long something is kept, and nothing limits it."""
    spoken = place in reading.saying(_KEEPING) or ABOUT_KEEPING.search(_asked(reading, place))
    return (reading.saying(_OPEN).get(place) if spoken else None) or reading.saying(_NEVER).get(place)


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
        if place in reading.saying(_UNBOUNDED) and (measured := _measured(reading) - {place}):
            yield from torn("retention-contradiction", [sentence], [reading.sentences[min(measured)]])
            continue
        limited = _limited(reading, place)
        named = place in reading.saying(_CUSTOMER) or reading.has(_SUBJECTS["customer"], reading.around(place))
        if not limited and (named or ABOUT_KEEPING.search(_asked(reading, place))):
            yield shown("no-cap", sentence, span)


def _measured(reading: Reading) -> set[int]:
    """The sentences that give the data of customers an end that has a measure."""
    kept = reading.saying(_WHOLE).keys() & reading.saying(_KEEPING).keys()
    others = (_INVOICE, _NO_PERIOD, _NOT_CUSTOMER, _AFTER_END)
    timed = {place for place in kept if PERIOD.search(reading.sentences[place].text)}
    return set(reading.saying(_AS_NEEDED)) | {p for p in timed if not any(p in reading.saying(o) for o in others)}


def capped(reading: Reading, place: int) -> bool:
    """Whether an open end at a place has a limit: in the sentence itself, below it, or for all customers who no longer come."""
    known = ("retention", "inactive_customer_years") in reading.values
    return known or bool(PERIOD.search(reading.sentences[place].text)) or _limited(reading, place)


def _limited(reading: Reading, place: int) -> bool:
    return _limited_below(reading, place) or bool(_capped(reading) - {place})


def _capped(reading: Reading) -> set[int]:
    """The sentences that say after what time customers are deleted: an open end elsewhere contradicts them."""
    named = reading.saying(_SUBJECTS["customer"]).keys() | reading.saying(_BUYERS).keys()
    named &= reading.saying(_DELETED).keys()
    return {p for p in named if PERIOD.search(reading.sentences[p].text) and p not in reading.saying(_AFTER_END)}


def _limited_below(reading: Reading, place: int) -> bool:
    """Whether one of the next sentences of the same paragraph gives a limit."""
    following = range(place + 1, min(place + 1 + _SOON, len(reading.sentences)))
    block = reading.sentences[place].block
    return any(reading.sentences[other].block == block and _limits(reading, other) for other in following)


def _limits(reading: Reading, place: int) -> bool:
    """Whether a sentence says when something ends: that of which was spoken, or an account that nobody uses."""
    text = reading.sentences[place].text
    ends = place in reading.saying(_LIMIT) or place in reading.saying(_UNUSED) or bool(_GOES_ON.match(text))
    return ends and bool(PERIOD.search(text)) and place not in reading.saying(_INVOICE)


def _twice(reading: Reading) -> Iterator[Fault]:
    """Different ends for the same data, in one sentence or in two."""
    said: dict[str, list[tuple[Sentence, frozenset[str]]]] = {}
    for place, sentence in enumerate(reading.sentences):
        subject, ends = _ends(reading, place)
        if not ends:
            continue
        limited = place in reading.saying(_LIMIT)
        joined = place in reading.saying(_UNUSED) or place in reading.saying(_ADDED)
        if "open" in ends and len(ends) > 1 and not limited and not joined:
            yield shown("retention-contradiction", sentence)
        said.setdefault(subject, []).append((sentence, ends - {"open"} if limited else ends))
    for (first, earlier), *others in said.values():
        for sentence, theirs in others:
            if not earlier & theirs and not _joined(first, sentence):
                yield from torn("retention-contradiction", [first], [sentence])


_RECORDS = re.compile(
    r"""
    (?P<ip> ip-?ad{1,2}ress?e? | server-?log | log-?(?:file|bestand|datei|daten|gegevens) | \b logs \b )
    | (?P<account> account(?!ing|ant) | kunden-?kont(?!akt) | \b kont(?:o|en) \b )
    | (?P<profile> profi[e]?l ) | (?P<customer> klant-?gegeven | kunden-?dat | customer\ (?:data|record|detail|information) | klant\w*-?(?:fiche|dossier|kaart) | kunden-?(?:kartei|akte) )
    | (?P<order> (?:bestel|order) -?(?:gegeven|informatie|historie|dossier) | (?:order|purchase)\ (?:data|record|histor) | bestell?-?(?:daten|historie) )
    | (?P<chat> \b chat | gesprek | gespräch | conversation ) | (?P<enquiry> anfrage | enquir | inquir | correspond | korrespond )
    | (?P<message> bericht | nachricht | message | \b e-?mails?(?![\w-]|\ ad) ) | (?P<review> beoordeling | review | bewertung )
    | (?P<photo> foto | photo ) | (?P<application> sollicit | bewerbung | job\ application ) | (?P<list> wensenlijst | wish-?list | wunsch(?:liste|zettel) )
    | (?P<basket> winkelman | basket | warenkorb ) | (?P<newsletter> nieuwsbrief | newsletter ) | (?P<camera> camera | cctv | kamera )
    | (?P<statistics> statisti | bezoek-?gegeven | besuchs-?dat )
    """,
    re.VERBOSE | re.IGNORECASE,
)
"""Kinds of data by the words that name them."""


def _differently(reading: Reading) -> Iterator[Fault]:
    """Two sentences about the same kind of data of which one has another period than the other, or no end."""
    told = [(place, *kept) for place, _ in enumerate(reading.sentences) if (kept := _kept(reading, place))]
    for number, (place, kinds, end) in enumerate(told):
        for other, theirs, ends in told[number + 1 :]:
            sides = reading.sentences[place], reading.sentences[other]
            of_one = reading.vendors_in(place) == reading.vendors_in(other)
            if kinds & theirs and end != ends and of_one and not _joined(*sides):
                yield from torn("retention-contradiction", *([side] for side in sides))


def _kept(reading: Reading, place: int) -> tuple[frozenset[str], str] | None:
    """The kinds of data that a sentence says are kept, and for how long; None if it gives no end, or several."""
    sentence = reading.sentences[place]
    if sentence.shape in (Shape.HEADING, Shape.ROW) or place not in reading.saying(_KEEPING):
        return None
    if any(place in reading.saying(other) for other in (_AFTER_END, _NO_PERIOD, _ADDED, _AS_NEEDED, _CONSENT_ENDS)):
        return None
    ends = {_same(match[0].lower()) for match in PERIOD.finditer(sentence.text)}
    if place in reading.saying(_OPEN) or place in reading.saying(_NEVER):
        ends.add("open")
    kinds = frozenset(str(match.lastgroup) for match in _RECORDS.finditer(sentence.text))
    return (kinds, ends.pop()) if kinds and len(ends) == 1 else None


def _disputed(reading: Reading) -> Iterator[Fault]:
    """Different periods for one clock of the shop file, in sentences about the same data."""
    for path, values in reading.disputes.items():
        if path[0] == "retention":
            said: dict[str, dict[Sentence, None]] = {}
            for sentence in (value.evidence for value in values if value.evidence):
                said.setdefault(_subject(reading, sentence.text), {})[sentence] = None
            for sentences in said.values():
                if len(sentences) > 1:
                    yield from torn("retention-contradiction", *([sentence] for sentence in sentences))


def _subject(reading: Reading, text: str) -> str:
    return next((name for name, phrases in _SUBJECTS.items() if reading.has(phrases, text)), "")


def _ends(reading: Reading, place: int) -> tuple[str, frozenset[str]]:
    """Which data a sentence is about, and when it says that they are deleted."""
    sentence = reading.sentences[place]
    told = place in reading.saying(_KEEPING) and place not in reading.saying(_AFTER_END)
    told = told and (_period_kept(reading, place) or not PERIOD.search(sentence.text))
    if sentence.shape is Shape.HEADING or not told:
        return "", frozenset()
    clauses = _clauses(sentence.text)
    for clause in clauses:
        subject = _subject(reading, clause)
        if subject and not reading.has(_INVOICE, clause):
            said = clause if len(clauses) > 2 else sentence.text
            ends = {_same(match[0].lower()) for match in PERIOD.finditer(said)}
            if place in reading.saying(_OPEN) or place in reading.saying(_NEVER):
                ends.add("open")
            return subject, frozenset(ends)
    return "", frozenset()


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
