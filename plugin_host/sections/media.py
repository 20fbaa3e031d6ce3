"""Media: videos and other content that comes from another website."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import ClassVar

from plugin_host.api.core import (
    N_,
    Activity,
    Ask,
    Basis,
    Case,
    Clue,
    DeviceStorage,
    Fact,
    Form,
    Kind,
    Purpose,
    Say,
    Section,
    Service,
    Worded,
)
from plugin_host.sections import common


class Content(Worded):
    """What stands on the shop's pages and comes from elsewhere."""

    MEDIA = "media", N_("videos, pictures or posts")
    MAPS = "maps", N_("maps")
    TYPEFACES = "typefaces", N_("typefaces")


class Load(Form):
    """When the content is loaded, and so when the other website gets the visitor's data."""

    CLICK = "click", N_("only after the visitor clicks")
    PAGE = "page", N_("as soon as the page opens")


LOAD: Ask[Load] = Ask("load", N_("When are these media loaded?"), Load)
MEDIA_CONSENT: Ask[bool] = Ask("consent", N_("Are these media loaded only after the visitor agrees?"), bool)


@dataclass(frozen=True, kw_only=True)
class Media(Service):
    """Facts of what comes from another website into the shop's pages; ``storage`` NONE says that it sets no cookie."""

    kind: ClassVar[str] = "media"
    content: Content = Content.MEDIA
    storage: Fact[DeviceStorage] = None
    load: Fact[Load] = LOAD
    consent: Fact[bool] = MEDIA_CONSENT


def _shows(content: Content) -> Callable[[Case[Media]], bool]:
    return lambda case: case.facts.content is content


def _activities(case: Case[Media]) -> tuple[Activity, ...]:
    agreed = case.facts.consent is True or case.facts.load is Load.CLICK
    return (Activity(Purpose.MEDIA, case.role, (Basis.CONSENT,) if agreed else (), case.facts.data),)


_MEDIA_WORDS = (
    "video*|filmpje*|youtube|vimeo|lettertype*|font|fonts|webfont*|schriftart*|schriften|kaart|kaartje"
    "|kaarten|map|maps|karte|landkarte*|embedded|ingesloten inhoud|eingebettet*|instagram-feed"
    "|routebeschrijving|plattegrond|instagram-bericht*|instagram-post*|instagram-beitr*|berichten van|posts from"
    "|beiträge von|ingesloten|eingebunden*|embed*"
)

_MEDIA_CLUES: tuple[Clue, ...] = (
    Clue(
        "load",
        Load.PAGE,
        (
            (
                "wacht* ... niet|niet ... wacht*|zonder dat u|zonder dat je|zonder te|zonder klik*|zonder een klik"
                "|zonder op|ook als u niet|ook als je niet|hoeft|without|even if you never|even if you do*|not wait"
                "|*n't wait|no need|ohne|auch wenn sie nicht "
                "& klik*|click*|klick*|aanklik*|anklick*|press play|pressing play|afspeel*|afspelen|start*|abspiel* "
                "& !<nothing>|keine|geen|no data|no connection"
            ),
            (
                "mit dem aufruf|along with the page|samen met de pagina|mit der seite|meteen mee|direct mee"
                "|vanzelf mee|laden mee|laadt mee|komen mee|gleich mit|sofort mit"
                "|automatisch mit|as the page opens|when the page opens|page loads|page opens|als je de pagina"
                "|als u de pagina|wanneer u de pagina|zodra u de pagina|zodra je de pagina|sobald sie die seite"
                "|wenn sie die seite "
                "& !<not>|klik*|click*|klick*|<consent>|pas als|only when|erst wenn"
            ),
        ),
    ),
    Clue(
        "load",
        Load.CLICK,
        (
            (
                "<first>|nadat|zodra|voordat|zolang|tot|totdat|as long as|solange|bis|vor|zonder|without|ohne "
                "& klik*|click*|klick*|start*|speelt|afspeel*|play*|anklick*|abspiel*|aanklik*|*geklikt|*geklickt|drückt"
                "|druk*|aangeklikt|angeklickt|tikt|tik*|tap* "
                "& !page opens|page loads|pagina opent|pagina laadt|seite geöffnet|seite lädt|seite öffnet"
                "|bij het openen|zodra u de pagina|when you open the page|beim öffnen der seite|link|links"
            ),
            (
                "twee-klik*|tweeklik*|2-klik*|two-click*|2-click*|zwei-klick*|2-klick*|click-to-play|click-to-load"
                "|click to load"
            ),
        ),
    ),
    Clue(
        "load",
        Load.PAGE,
        (
            (
                "zodra|direct|meteen|bij het openen|bij het laden|bij elk bezoek|as soon as|when you open"
                "|when the page|when you visit|if you open|immediately|beim öffnen|beim laden|beim aufruf*|sobald"
                "|direkt|wanneer u een pagina|als je een pagina|als u een pagina|visit* a page|pagina ... bezoekt"
                "|pagina met|the moment|straight away|right away|op het moment|vanzelf|automatisch*|automatically"
                "|by itself|von selbst|samen met de|together with the|along with the|with the page|mit der seite|zusammen mit der"
                "|met de pagina|sofort|every page|all pages|iedere pagina|elke pagina|jeder seite|alle seiten "
                "& video*|filmpje*|pagina*|kaart*|page*|laadt|laden|geladen|loaded|load*|seite*|lädt|youtube|vimeo"
                "|maps|contact & !pas|klik*|click*|klick*|<consent>|niet automatisch|not automatically"
                "|nicht automatisch"
            ),
            (
                "direct|meteen|sofort|immediately|bij het openen|beim öffnen|beim aufruf*|as soon as|zodra|sobald"
                "|every page "
                "& laad*|laden|geladen|load*|lädt & <without>|<not>|<either-way> & <consent> & !pas|<only>"
            ),
        ),
    ),
    Clue("consent", False, ("=consent-not-asked & <consent>|<asks>|<said-no>",)),
    Clue("consent", True, ("=consent-first & <consent>|<banner>|cookie*|<said-no>",)),
)

SECTION = Section(
    "media",
    N_("Videos and other media"),
    kinds=(
        Kind(
            Media,
            N_("media"),
            paragraphs=(
                (
                    Say(N_("Some pages of our website show media from {vendor}."), when=_shows(Content.MEDIA)),
                    Say(N_("Some pages of our website show maps from {vendor}."), when=_shows(Content.MAPS)),
                    Say(N_("Our pages use typefaces from {vendor}."), when=_shows(Content.TYPEFACES)),
                    common.COMPANY,
                    common.COMPANY_SAME_NAME,
                ),
                (
                    Say(
                        N_("This content loads only when you click on it. Until then {vendor} receives nothing."),
                        when=lambda case: case.facts.load is Load.CLICK,
                    ),
                    Say(
                        N_("This content loads when you open the page, but only if you have agreed to it."),
                        when=lambda case: case.facts.load is Load.PAGE and case.facts.consent is True,
                    ),
                    Say(
                        N_("This content loads as soon as you open the page."),
                        when=lambda case: case.facts.load is Load.PAGE and case.facts.consent is not True,
                    ),
                    common.DATA_RECEIVED,
                ),
            ),
            activities=_activities,
            words=_MEDIA_WORDS,
            clues=_MEDIA_CLUES,
        ),
    ),
)
