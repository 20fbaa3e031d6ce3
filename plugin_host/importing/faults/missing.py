"""What an old text does not say and must."""

import re
from collections.abc import Iterator

from plugin_host.importing.document import Shape
from plugin_host.importing.faults.claims import BASIS
from plugin_host.importing.faults.cookies import undeclared
from plugin_host.importing.faults.fault import Fault, missing, shown
from plugin_host.importing.faults.phrases import Phrases
from plugin_host.importing.faults.reading import Reading
from plugin_host.importing.faults.words import listed

_NEEDED = ("access", "rectification", "erasure", "restriction", "portability", "objection", "complaint")

_BASIS = Phrases(
    nl=(
        "grondslag*", "rechtsgrond*", "art* 6", "gerechtvaardigd* belang*", "uitvoer* van ~ overeenkomst", "overeenkomst ~ uit te voeren", "uitvoering ~ overeenkomst", "wettelijke (plicht|verplichting)*",
        "(nodig|noodzakelijk) ... (*overeenkomst|contract)", "(wet|belastingwet|belastingdienst) ~ verplicht*", "(op grond van|op basis van) ~ (toestemming|overeenkomst|wet|belang)",
        "(de )?basis ~ (is|daarvoor)", "de overeenkomst * verplicht", "verplicht ~ (wet|fiscale)", "wettelijk verplicht", "krachtens (de )?(wet|overeenkomst)",
    ),
    en=(
        "legal bas*", "lawful bas*", "legal ground*", "art* 6", "legitimate interest*", "perform* ~ contract", "(legal|statutory) (obligation*|duty|duties)", "(necessary|needed|need|required) ... contract",
        "(required|obliged) by (tax )?law", "law requires", "(on the basis of|based on|rely on|relying on) ~ (consent|contract|law)", "to fulfil ~ contract", "legally (required|obliged)",
    ),
    de=(
        "rechtsgrundlage*", "grundlage ~ (art*|ist|der)", "art* 6", "berechtigte* interesse*", "erfüllung ~ vertrag*", "vertragserfüllung", "vertrag* zu erfüllen", "rechtliche* (verpflichtung|pflicht)*", "gesetzlich* (verpflichtet|verpflichtung|pflicht)*",
        "durchführung ~ vertrag*", "(aufgrund|auf grundlage|auf basis) ~ (einwilligung|vertrag*|gesetz*)", "zur vertragsabwicklung",
    ),
)  # fmt: skip  # lists of phrases
_OF_OTHERS = Phrases(
    nl=("(kan|kunnen) ~ wettelijk verplicht", "inzage ~ te geven", "politie", "justitie", "autoriteiten", "overheid*"),
    en=("(may|can) ~ (required|obliged)", "police", "authorities", "law enforcement"),
    de=("(kann|können) ~ verpflichtet", "polizei", "behörden"),
)
"""Others have duties too, which are no basis of the shop's."""
_CONSENT = Phrases(
    nl=("toestemming", "instemming", "opt-in"),
    en=("consent", "consented", "your permission"),
    de=("einwilligung*", "einverständnis*", "zustimmung"),
)
_NO_CONSENT = Phrases(
    nl=("(geen|zonder|niet) ~ {consent}", "toestemming ~ niet nodig"),
    en=("(no|not|without) ~ consent",),
    de=("(keine|ohne|nicht) ~ {consent}",),
)
_WITHDRAWN = Phrases(
    nl=("{consent} ... (intrek*|in te trekken|trek*|ingetrokken|terug*|herroep*|wijzig*)", "(intrek*|trek*|trekt|ingetrokken|herroep*) ... {consent}", "die (u|je) (altijd|op elk moment|weer|te allen tijde) ~ (intrek*|in)", "keuze ~ (wijzig*|aanpass*|verander*|terug*)"),
    en=("{consent} ... (withdr*|revok*|change your mind|take back)", "(withdr*|revok*) ... {consent}", "which you (may|can) ~ (withdraw|revoke)", "change your (choice|mind|preferences)"),
    de=("{consent} ... (widerruf*|zurück*|widerrufen)", "(widerruf*|zurücknehm*) ... {consent}", "die sie ~ widerrufen", "widerruf*"),
)  # fmt: skip  # lists of phrases

_ABROAD = Phrases(nl=("{outside}",), en=("{outside}",), de=("{outside}",))
_NOT_ABROAD = Phrases(
    nl=("{inside}", "{deliver abroad}", "google (ireland|llc|inc)* "),
    en=("{inside}", "{deliver abroad}", "california*"),
    de=("{inside}", "{deliver abroad}"),
)
_GROUND = Phrases(nl=("{ground}",), en=("{ground}",), de=("{ground}",))
_SAFE = listed(
    "AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IS IT LI LT LU LV MT NL NO PL PT RO SE SI SK"
    " AD AR BR CA CH FO GB GG IL IM JE JP KR NZ UY"
)
"""The European Economic Area, and countries that the European Commission found adequate."""

_MONTH = (
    "jan\\w*|feb\\w*|m(?:aa|a|ä)r\\w*|apr\\w*|mei|mai|may|jun\\w*|jul\\w*|aug\\w*|sep\\w*|o[kc]t\\w*|nov\\w*|de[cz]\\w*"
)
_DATE = re.compile(
    rf"""
    \b \d{{1,2}} (?:st|nd|rd|th|\.)? [-./\ ]+ (?:\d{{1,2}}|{_MONTH}) [-./,\ ]+ (?:\d{{4}}|[’']?\d{{2}}) \b  # 3 May 2026
    | \b (?:{_MONTH}) \.? \s (?:\d{{1,2}}(?:st|nd|rd|th)?,? \s)? (?:19|20)\d{{2}} \b  # May 3rd, 2026
    | \b (?:19|20)\d{{2}} [-./] \d{{1,2}} [-./] \d{{1,2}} \b  # 2026-05-03
    | \b \d{{1,2}} [-/] (?:19|20)\d{{2}} \b  # 05/2026
    """,
    re.VERBOSE | re.IGNORECASE,
)
_DATED = re.compile(
    r"versie|version|fassung|stand\b|datum|date|updated?|bijgewerkt|gewijzigd|aangepast|geldt|geldig|vanaf|gilt|effective|applies|valid|in (?:force|werking)|d\.d\."
    r"|herzien|revised|changed|amended|geändert|aktualisiert|gültig|opgesteld|vastgesteld|last|laatst|zuletzt|published|gepubliceerd|as of|per \d",
    re.IGNORECASE,
)
_YEAR = re.compile(
    r"(?:versie|version|stand|fassung|datum|updated|bijgewerkt|gewijzigd|geändert)[^.\d]{0,20}(?:19|20)\d{2}\b",
    re.IGNORECASE,
)
_OF_LAW = re.compile(
    r"\b(?:AVG|GDPR|DS-?GVO|verordening|regulation|verordnung|wet|act|gesetz|richtlijn|directive|richtlinie)\b|©|\(EU\)",
    re.IGNORECASE,
)
_LINE = 160
"""A block of fewer characters is looked at whole: the stop after a short month ends no sentence."""
_SHORT = 60
"""A line of fewer characters that holds a date is one."""


def missing_things(reading: Reading) -> Iterator[Fault]:
    """Everything that should be there and is not."""
    yield from _of_the_shop(reading)
    yield from _of_the_data(reading)
    yield from undeclared(reading)
    yield from _of_the_rights(reading)


def _of_the_shop(reading: Reading) -> Iterator[Fault]:
    values = reading.values
    if ("controller", "street") not in values or ("controller", "email") not in values:
        yield missing("controller-identity")
    site = values.get(("shop", "website"))
    if site is None:
        yield missing("website-missing")
    elif str(site.value).startswith("http://") and site.evidence:
        yield shown("website-insecure", site.evidence)
    lines = [(block.text, block.shape) for block in reading.document.blocks if len(block.text) <= _LINE]
    long = (s for s in reading.sentences if len(reading.document.blocks[s.block].text) > _LINE)
    if not any(_dated(*line) for line in (*lines, *((s.text, s.shape) for s in long))):
        yield missing("date-missing")


def _dated(text: str, shape: Shape) -> bool:
    if _OF_LAW.search(text) and not re.search(
        r"versie|version|laatst|\blast\b|\bstand\b|updated|gewijzigd|zuletzt", text, re.IGNORECASE
    ):
        return False
    if _YEAR.search(text):
        return True
    return bool(_DATE.search(text)) and (bool(_DATED.search(text)) or len(text) <= _SHORT or shape is Shape.HEADING)


def _of_the_data(reading: Reading) -> Iterator[Fault]:
    based = reading.saying(_BASIS).keys() - reading.saying(_OF_OTHERS).keys()
    if not based and not any(True for _ in reading.hits(BASIS)):
        yield missing("basis-missing")
    if not reading.saying(_GROUND):
        yield from _transfers(reading)


def _transfers(reading: Reading) -> Iterator[Fault]:
    told = False
    for place, span in reading.saying(_ABROAD).items():
        if not reading.excused(place, span, _NOT_ABROAD):
            told = True
            yield shown("transfer-unknown", reading.sentences[place], span)
    if told:
        return
    for vendor_id, services in reading.found.services.items():
        vendor = reading.registry.get(vendor_id)
        country = vendor.entity.country if vendor and vendor.entity else ""
        if country and country not in _SAFE:
            yield shown("transfer-unknown", next(iter(services.values())))
            return


def _of_the_rights(reading: Reading) -> Iterator[Fault]:
    if any(right not in reading.rights for right in _NEEDED):
        yield missing("rights-incomplete")
    asked = [place for place in reading.saying(_CONSENT) if place not in reading.saying(_NO_CONSENT)]
    if asked and "withdrawal" not in reading.rights and not reading.saying(_WITHDRAWN):
        yield missing("withdrawal-missing")
