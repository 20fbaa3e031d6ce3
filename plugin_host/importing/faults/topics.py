"""Things that a shop does or does not do: who says both of one, in whatever words, has two forms that exclude each other.

What is done is told by words for the thing and words for what is done with it. A statement that has them denies it where it
has a word for *not*, and says it where it has none; some words deny, or say, by themselves.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from plugin_host.importing.faults.phrases import Phrases, alike, meaning
from plugin_host.importing.faults.reading import Reading
from plugin_host.importing.faults.statements import statements

_NOT = meaning("not")
_NOTHING = Phrases()
_WITHOUT = re.compile(r"\b(?:zonder|without|ohne) (?:(?:te|any|a|an|eine?n?) )?\w+", re.IGNORECASE)
"""What is done without something is done."""
_LIMITED = alike("{consent}", "{if you}", "{except}", "{marketing}") | Phrases(
    nl=("(zonder|andere|anders|meer|zelf|verplicht|nodig|standaard|langer)",),
    en=("(without|other|otherwise|more|ourselves|required|obliged|need|necessary|longer|have to)",),
    de=("(ohne|andere*|anders|mehr|selbst|verpflichtet|nötig|erforderlich|länger)",),
)
"""What is denied for some cases only, or is only no duty."""


@dataclass(frozen=True)
class Topic:
    """What a shop does or does not.

    ``says`` is what is said of it, with or without a word for *not*; ``denies`` and ``claims`` are ways to deny or say it that
    need none. ``unless`` bars a statement that is about something else.
    """

    says: Phrases = _NOTHING
    denies: Phrases = _NOTHING
    claims: Phrases = _NOTHING
    unless: Phrases = _NOTHING
    by_parties: bool = True
    """Whether it also counts as said where a vendor does it."""
    of_parties: bool = False
    """Whether what a vendor does not do counts too."""

    @cached_property
    def said(self) -> Phrases:
        """What is said of it, or says it by itself."""
        return self.says | self.claims

    @cached_property
    def spoken_of(self) -> Phrases:
        """All that speaks of it."""
        return self.said | self.denies


CALLS_RECORDED = Topic(
    says=Phrases(
        nl=("(telefoongesprek*|gesprek|gesprekken|telefoontje*|belletje*) & (opgenomen|opnemen|opname|opnames|opneemt|geluidsopname*)", "(nemen|neem) ~ (telefoongesprek*|gesprekken|telefoontje*) ~ op"),
        en=("(call|calls|conversation|conversations) & (record|recorded|records|recording|recordings|taped)",),
        de=("(telefonat*|telefongespräch*|gespräch|gespräche|anruf*) & (aufgezeichnet|aufzeichnen|mitgeschnitten|mitschneiden|aufnehmen|aufgenommen)", "(zeichnen|zeichne|schneiden|nehmen) ~ (telefonate|telefongespräche|gespräche|anrufe) ~ (auf|mit)", "(telefonate|telefongespräche|gespräche|anrufe) (zeichnen|zeichne|schneiden|nehmen) ~ (auf|mit)"),
    ),
    unless=Phrases(en=("record of", "records of"), nl=("contact op",)),
)  # fmt: skip  # lists of phrases
REVIEWS_ASKED = Topic(
    says=Phrases(
        nl=("(vragen|vraag|vraagt|verzoeken|verzoek|nodigen|uitnodig*|uitgenodigd|uitnodiging|benaderen|gevraagd) & (review*|beoordeling*|ervaring*|recensie*)",),
        en=("(ask|asks|asking|asked|invite|invites|invited|invitation|request|approach|prompt) & (review|reviews|rating|ratings|your experience)",),
        de=("(bitten|bittet|bitte|einladung|einladen|eingeladen|fragen|fragt|auffordern|aufgefordert|aufforderung) & (bewertung*|rezension*|bewerten|ihre erfahrung*)",),
    ),
    claims=Phrases(
        nl=("(mail|mailt|mailen|stuurt|sturen|ontvangt|krijgt) ~ (vraag|verzoek|uitnodiging) ~ (beoordel*|review*|ervaring*|hoe het ging|hoe tevreden|hoe u|hoe je)",),
        en=("(e-mail*|mail*|send|sends|receive|get) ~ (asking|invit*|request*) ~ (review|rate|rating|how)",),
        de=("(mail*|schickt|sendet|senden|schicken|erhalten|bekommen) ~ (bitte|einladung|frage|aufforderung) ~ (bewert*|wie|zufrieden*)",),
    ),
)  # fmt: skip  # lists of phrases
PROFILES = Topic(
    says=Phrases(
        nl=("(profiel|profielen|klantprofiel*) & (maken|maakt|maak|opgesteld|opstellen|opgebouwd|opbouwen|aanmaken|aangemaakt|aanleggen)",),
        en=("(profile|profiles) & (build|create|make|compile|draw up|built|created|made|compiled|drawn up)",),
        de=("(profil|profile|kundenprofil*|nutzungsprofil*) & (erstellt|erstellen|bilden|gebildet|anlegen|angelegt)",),
    ),
    unless=Phrases(nl=("account*", "uw profiel", "je profiel", "bedrijfsprofiel*", "besluit*"), en=("account*", "your profile", "decision*"), de=("konto*", "ihr profil", "dein profil", "entscheidung*")),
)  # fmt: skip  # lists of phrases
COOKIES = Topic(
    denies=Phrases(
        nl=("(wij|we|website|webshop|webwinkel|winkel|site) ~ (geen|geen enkele) (cookie|cookies)",),
        en=("(we|website|shop|store|site) ~ (no|not use|not set|not place|*n't use|*n't set|*n't place) (any |a single )?(cookie|cookies)",),
        de=("(wir|website|webseite|webshop|shop|seite) ~ (keine|keinerlei) cookies",),
    ),
    claims=Phrases(
        nl=("(plaats*|zet|zetten|gebruik*|plaatsen) ~ (cookie|cookies|functionele cookies|een cookie)",),
        en=("(set|sets|place|places|use|uses) ~ (cookie|cookies)",),
        de=("(setzt|setzen|verwend*|nutz*|platzier*) ~ (cookie|cookies)",),
    ),
    unless=Phrases(
        nl=("cookies (van|die|met|voor|om|waar*|na|door|buiten|anders|op uw|op je)", "(zonder|toestemming|tenzij)", "*cookies van"),
        en=("cookies (of|that|which|for|to|with|from|by|until|after|on your|unless|where)", "(without|unless|until)"),
        de=("cookies (von|die|mit|für|zu|zum|zur|um|durch|nach|auf ihrem)", "(ohne|es sei denn)"),
    ),
)  # fmt: skip  # lists of phrases
IP_SHORTENED = Topic(
    denies=Phrases(
        nl=("(volledig|volledige|hele|complete|onverkorte) ~ ip-adres*", "ip-adres* ~ (volledig|onverkort|in zijn geheel)"),
        en=("(full|complete|whole|entire|unshortened) ip-address*", "ip-address* ~ (in full|unshortened|as a whole)"),
        de=("(volle|vollständige|ganze|ungekürzte) ip-adresse*", "ip-adresse* ~ (vollständig|ungekürzt)"),
    ),
    claims=Phrases(
        nl=("ip-adres* ~ (ingekort|verkort|geanonimiseerd|gemaskeerd|afgekapt|onvolledig)", "(kort|korten|anonimiseren|anonimiseert|maskeert) ~ ip-adres*"),
        en=("ip-address* ~ (shortened|truncated|anonymis*|anonymiz*|masked|cut)", "(shorten*|truncat*|anonymis*|anonymiz*|mask*) ~ ip-address*"),
        de=("ip-adresse* ~ (gekürzt|verkürzt|anonymisiert|maskiert)", "(kürz*|verkürz*|anonymisier*|maskier*) ~ ip-adresse*", "gekürzte* ip-adresse*"),
    ),
    unless=alike("{not}"),
    of_parties=True,
)  # fmt: skip  # lists of phrases
PHONE_ASKED = Topic(
    says=Phrases(
        nl=("(vragen|vraag|invullen|verzamelen|bewaren|noteren|opgeven) & (telefoonnummer|telefoonnummers|telefonnummer)",),
        en=("(ask|asks|collect|store|keep|enter|fill in) & (phone number|telephone number|phone numbers|mobile number)",),
        de=("(fragen|erheben|speichern|angeben|eingeben|erfassen) & (telefonnummer|telefonnummern|rufnummer)",),
    ),
    by_parties=False,
)  # fmt: skip  # lists of phrases
BIRTH_ASKED = Topic(
    says=Phrases(
        nl=("(vragen|vraag|invullen|verzamelen|bewaren|opgeven) & (geboortedatum|geboortedata|leeftijd)",),
        en=("(ask|asks|collect|store|keep|enter|fill in) & (date of birth|birth date|birthday|your age)",),
        de=("(fragen|erheben|speichern|angeben|eingeben|erfassen) & (geburtsdatum|geburtsdaten|geburtstag)",),
    ),
    by_parties=False,
)  # fmt: skip  # lists of phrases
CARDS_KEPT = Topic(
    says=Phrases(
        nl=("(bewaren|bewaard|opslaan|opgeslagen|onthouden) & (kaartgegevens|creditcardgegevens|kaartnummer*|creditcardnummer*)",),
        en=("(store|stored|keep|kept|save|saved|remember) & (card details|card data|card number*|card information)",),
        de=("(speichern|gespeichert|aufbewahren|merken) & (kartendaten|kreditkartendaten|kartennummer*|kreditkartennummer*)",),
    ),
    by_parties=False,
)  # fmt: skip  # lists of phrases
TOPICS = (
    CALLS_RECORDED, REVIEWS_ASKED, PROFILES, COOKIES, IP_SHORTENED, PHONE_ASKED, BIRTH_ASKED, CARDS_KEPT,
)  # fmt: skip  # a list


def both_ways(reading: Reading) -> Iterator[tuple[list[int], list[int]]]:
    """The places of sentences that deny what others say of the shop: those of one side, and of the other."""
    for topic in TOPICS:
        denied, claimed = _sides(reading, topic)
        if denied and claimed and not set(denied) & set(claimed):
            yield denied, claimed


def _sides(reading: Reading, topic: Topic) -> tuple[list[int], list[int]]:
    denied, claimed = [], []
    for place in reading.saying(topic.spoken_of):
        sentence = reading.sentences[place]
        if sentence.text.endswith("?"):
            continue
        told = {_told(reading, topic, part, sentence.text) for part in statements(sentence.text)}
        if True in told and (topic.by_parties or not reading.vendors_in(place)):
            claimed.append(place)
        elif False in told and (topic.of_parties or not reading.vendors_in(place)):
            denied.append(place)
    return denied, claimed


def _told(reading: Reading, topic: Topic, part: str, sentence: str) -> bool | None:
    """Whether a statement says what the topic is about (True), denies it (False), or does neither."""
    if reading.has(topic.unless, part):
        return None
    negated = reading.has(_NOT, part)
    denies = reading.has(topic.denies, part) or (negated and reading.has(topic.says, part))
    if denies:
        narrow = topic.denies == _NOTHING and reading.has(_LIMITED, sentence)
        return None if narrow else False
    if negated:
        return True if reading.has(topic.claims, part) and not reading.has(_NOT, _WITHOUT.sub("", part)) else None
    return True if reading.has(topic.said, part) else None
