"""What old policies deny although the shop, or a party that it works with, does it."""

from plugin_host.importing.faults.phrases import Phrases
from plugin_host.importing.faults.rules import Rule

MARKETING = Rule(
    "marketing-denied",
    says=Phrases(
        nl=(
            "{never} ... {marketing}",
            "{marketing} ... (gebruik*|verwerk*|stuur|sturen|ontvang*|krijg*|doen) ... {never}",
            "{marketing} ... {never} ~ (gebruik*|aan|ontvang*|doen|plaats|statt|gebeurt)",
            "{exclusively} ~ (gebruik*|voor|om|ten behoeve) ... {handle order}",
            "(gebruik*|verwerk*) ~ (gegevens|ze|data) {exclusively} ... {handle order}",
            "(gegevens|ze|data) ... (gebruikt|verwerkt) ~ {exclusively} ... {handle order}",
            "nergens anders voor ~ (gebruik*|dan)",
        ),
        en=(
            "{never} ... {marketing}",
            "{marketing} ... (is|are|do|does|will) not",
            "(used|use|process|processed) ~ {exclusively} ... {handle order}",
            "{exclusively} (use|used|process|processed) ... {handle order}",
        ),
        de=(
            "{never} ... {marketing}",
            "{marketing} ... (nicht|nie|niemals|keine)",
            "(daten|sie) ... {exclusively} ... {handle order} ~ (verwend*|genutzt|verarbeitet|nutzen)",
            "(verwend*|nutzen|verarbeit*) ... {exclusively} ... {handle order}",
        ),
    ),
    unless=Phrases(
        nl=(
            "zonder ~ {consent}", "{consent}", "tenzij", "afmeld*", "wilt (u|je)", "wil (u|je)", "niet (meer|langer)", "bezwaar",
            "adverteerders", "derden", "{sell}", "verwerkt ~ {exclusively}", "als u", "(u|je) (kunt|mag)", "uitschrijv*",
            "google", "toegestaan", "dit adres", "niet zelf",
        ),
        en=(
            "without ~ {consent}", "{consent}", "unless", "unsubscribe*", "opt-out", "no longer", "do not want", "*n't want", "any more",
            "third part*", "{sell}", "object", "advertisers", "google", "allowed", "(you|may) not receive", "stop",
        ),
        de=(
            "ohne ~ {consent}", "{consent}", "abmeld*", "nicht mehr", "möchten sie", "widersprech*", "widerspruch*", "wenn sie", "keine * mehr",
            "{sell}", "es sei denn", "möchtest du", "google", "gestattet", "in unserem auftrag",
            "bei (der|einer|ihrer) bestellung erheben",
        ),
    ),
)  # fmt: skip  # lists of words

AUTOMATED = Rule(
    "automated-denied",
    says=Phrases(
        nl=(
            "{not} ... {automated}",
            "{automated} ... {not} ~ (sprake|plaats|gebruik|genomen|besl*)",
            "{automated} ... (nemen|neemt|doen) (wij|we) ~ {not}",
            "(beslui*|besliss*) ... nooit ~ computer",
            "computer* ... (beslis*|beslui*) ... {not}",
            "{automated} ~ (nemen|neemt) (wij|we) geen beslui*",
        ),
        en=("{not} ... {automated}", "{automated} ... {not} ~ (take*|used|place|made)"),
        de=(
            "{not} ... {automated}",
            "{automated} ... {not}",
            "verzichten ~ auf ... {automated}",
            "verzichten ... {automated}",
        ),
    ),
    unless=Phrases(
        nl=(
            "{right to} ... {automated}",
            "onderworpen",
            "automatisch verzameld",
            "automatisch (gewist|verwijderd|opgeslagen)",
            "zonder dat ~ (medewerker|mens)",
            "niet alleen",
        ),
        en=(
            "{right to} ... {automated}",
            "not to be subject",
            "collected automatically",
            "without a (person|human|member)",
        ),
        de=("{right to} ... {automated}", "automatisch (gelöscht|erfasst|gespeichert)", "unterworfen"),
    ),
)

AUTOMATED_RIGHT = Rule(
    "automated-denied",
    says=Phrases(
        nl=(
            "niet ... dat (dit|dat|genoemd) recht ~ (van toepassing|geldt|speelt)",
            "(dit|dat) recht ~ (niet|geen) ~ (toepassing|geldt|speelt|relevant)",
            "(dit|dat) recht ~ (geldt|speelt) ~ niet",
            "(dit|dat) (speelt|gebeurt|doet zich) ~ niet",
        ),
        en=(
            "not ... (this|that) right (would )?(applies|apply|to apply|is relevant)",
            "(this|that) right ~ not (apply|relevant)",
        ),
        de=(
            "nicht ... (dieses|das) recht ~ (anwendung|anwendbar|greift|gilt)",
            "(dieses|das) recht ~ (nicht|keine) ~ (anwendung|anwendbar|greift|gilt)",
        ),
    ),
    about=Phrases(nl=("{automated}",), en=("{automated}",), de=("{automated}",)),
)  # fmt: skip  # lists of phrases
"""The right not to be subject to automated decisions is named, and said not to matter here."""

SCORED = Phrases(nl=("{scoring}",), en=("{scoring}",), de=("{scoring}",))
"""Somebody scores customers."""

HOST = Rule(
    "host-denied",
    says=Phrases(
        nl=(
            "{not} ~ {sees} ... {data}",
            "{sees} ... {not} ... {data}",
            "{data} ~ {not} ~ {sees}",
            "{not} ~ bij (uw|de|je|onze) gegevens",
            "(kan|kunnen) ~ {data} ~ niet",
        ),
        en=(
            "{not} ~ {sees} ... {data}",
            "{sees} ~ (none|no|nothing)",
            "(cannot|not|*n't) ~ {sees}",
        ),
        de=(
            "{not} ~ {sees} ... {data}",
            "{sees} ... {not} ... {data}",
            "{not} ~ {sees} ... auf",
            "{data} ~ {not} ~ {sees}",
        ),
    ),
    about=Phrases(nl=("{host}",), en=("{host}",), de=("{host}",)),
    unless=Phrases(
        nl=(
            "{ours}",
            "bezoekers ~ (hebben|kunnen)",
            "andere doel*",
            "eigen doel*",
            "onbevoegde*",
            "zonder",
            "{mailbox}",
            "{cookie}",
            "eigen server*",
            "niet (alleen|langer|meer) dan",
            "(betaal|mollie|bank)*",
            "(wij|we) ~ {not}",
            "niet voor",
        ),
        en=(
            "{ours}",
            "own purposes",
            "of others",
            "without",
            "{mailbox}",
            "{cookie}",
            "we ~ (not|never|no)",
            "{ours}",
            "not for",
            "only * access",
        ),
        de=("{ours}", "eigene zwecke", "ohne", "{mailbox}", "{cookie}", "wir ~ {not}", "nicht für", "nur"),
    ),
)
"""Counts where the sentence, or the one before it, names who hosts."""

MAILBOX = Rule(
    "mailbox-denied",
    says=Phrases(
        nl=(
            "{not} ~ {read mail} ... {mailbox}",
            "{mailbox} ... {not} ~ {read mail}",
            "{read mail} ... {mailbox} ... {not}",
            "{read mail} ~ {mailbox} ~ niet",
            "niemand ~ {read mail} ... {mailbox}",
            "niemand ... {mailbox} ~ {read mail}",
            "{mailbox} ~ {not} ~ {read mail}",
            "{mailbox} ... (dat|die) ~ {not} ~ {read mail}",
        ),
        en=(
            "{not} ~ {read mail} ... {mailbox}",
            "{mailbox} ... {not} ~ {read mail}",
            "{mailbox} ... {not} ~ to ~ {read mail}",
            "(nobody|no one) ... {read mail} ... {mailbox}",
        ),
        de=(
            "{not} ~ {read mail} ... {mailbox}",
            "{mailbox} ... {not} ~ {read mail}",
            "{read mail} ... {mailbox} ~ {not}",
            "{read mail} ~ {not} ~ {mailbox}",
        ),
    ),
    unless=Phrases(
        nl=(
            "(u|je|jij) (geen|niet|niet meer)",
            "kunt (u|je)",
            "(uw|je) e-mail niet",
            "onbevoegde*",
            "alleen ~ medewerkers",
            "geopend",
            "nieuwsbrief*",
            "{consent}",
            "(door|zonder) ~ te (openen|lezen)",
            "als (u|je) ",
        ),
        en=(
            "(you|your) ~ (have|cannot)",
            "if you",
            "unauthori*",
            "newsletter*",
            "only * colleagues",
            "spam",
            "*n't (you|your)",
        ),
        de=("(sie|du) ~ (keinen|nicht)", "haben sie", "unbefugte*", "nur", "newsletter*", "spam"),
    ),
)
"""Counts where the sentence names a party, or the one before it does."""
