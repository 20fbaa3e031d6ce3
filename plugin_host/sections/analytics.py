"""Analytics: statistics about visits to the website."""

from dataclasses import dataclass, replace
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
    Interest,
    Kind,
    OwnUse,
    Period,
    Purpose,
    Retention,
    Role,
    Say,
    Section,
    Service,
    Start,
    Unit,
)
from plugin_host.sections import common


class Reuse(Form):
    """What the maker of the statistics may do with the data itself."""

    NONE = "none", N_("nothing")
    PRODUCTS = "products", N_("improve its own products")
    ADS = "ads", N_("combine them for its own products and advertising")


class Asked(Form):
    """Whether the visitor is asked first (ePrivacy art. 5(3))."""

    CONSENT = "consent", N_("only after the visitor agrees")
    EXEMPT = "exempt", N_("without asking, under the exemption for statistics with little effect on privacy")
    NOT_ASKED = "not_asked", N_("without asking")


KEEP_MONTHS: Ask[int] = Ask("keep_months", N_("After how many months is the data about a visitor deleted there?"), int)
REUSE: Ask[Reuse] = Ask("reuse", N_("What may the maker of the statistics do with the data itself?"), Reuse)
ASKED: Ask[Asked] = Ask("asked", N_("Do you measure only after the visitor agrees?"), Asked)


@dataclass(frozen=True, kw_only=True)
class Analytics(Service):
    """Facts of statistics; ``role`` is that without reuse: with reuse the maker decides for itself as well."""

    kind: ClassVar[str] = "analytics"
    storage: Fact[DeviceStorage] = None
    reuse: Fact[Reuse] = REUSE
    reuse_role: Fact[Role] = None
    asked: Fact[Asked] = ASKED
    keep_months: Fact[int] = KEEP_MONTHS


def _settle(facts: Analytics) -> Analytics:
    """Take the shop's setting as the retention where the vendor states none."""
    if facts.retention is None and isinstance(facts.keep_months, int):
        kept = Retention(period=Period(facts.keep_months, Unit.MONTHS), start=Start.LAST_VISIT)
        return replace(facts, retention=kept)
    return facts


def _split(case: Case[Analytics]) -> bool:
    """Whether the vendor works for the shop and reuses the data for itself as well."""
    return case.facts.reuse is Reuse.ADS and case.facts.reuse_role is Role.CONTROLLER and case.role is Role.PROCESSOR


def _on_our_server(case: Case[Analytics]) -> bool:
    return case.role is Role.SELF


def _activities(case: Case[Analytics]) -> tuple[Activity, ...]:
    bases = {Asked.CONSENT: (Basis.CONSENT,), Asked.EXEMPT: (Basis.INTEREST,)}
    asked = case.facts.asked
    basis = bases.get(asked, ()) if isinstance(asked, Asked) else ()
    interest = Interest.QUALITY if Basis.INTEREST in basis else None
    found = [Activity(Purpose.STATISTICS, case.role, basis, case.facts.data, interest)]
    if case.facts.reuse is Reuse.ADS:
        role = case.facts.reuse_role if isinstance(case.facts.reuse_role, Role) else None
        consent = (Basis.CONSENT,) if asked is Asked.CONSENT else ()
        found.append(Activity(Purpose.ADVERTISING, role, consent, case.facts.data))
    return tuple(found)


_ANALYTICS_WORDS = (
    "statisti*|analytics|analytisch*|analyseer*|analyseren|analyse|analyses|analyze*|analyse*"
    "|bezoekgedrag|bezoekersgedrag|surfgedrag|gebruiken de website|website gebruiken"
    "|website wordt gebruikt|gebruik van de website|use the website|use our website|use our site"
    "|use of the website|webanalyse*|webanalys*|heatmap*|meten|meet|tellen|telt|counts|count visit*"
    "|wie viele leute|wie viele menschen|wie viele besucher|how many people|how many visitors|hoeveel mensen"
    "|hoeveel bezoekers"
    "|measure*|reichweitenmess*|besucherzahlen|auswert*|nutzungsverhalten|hoe bezoekers|how visitors"
    "|wie besucher|rapportages|reports on|bezoekersstatistiek*|tracking|see what you click"
)

_ANALYTICS_CLUES: tuple[Clue, ...] = (
    Clue(
        "reuse",
        Reuse.NONE,
        (
            (
                "mag ... niet|mag ... geen|mogen ... niet|may not|not allowed|*n't allowed|must not|cannot|can't"
                "|darf ... nicht|dürfen ... nicht|darf ... kein*|niet toegestaan|not permitted|nicht erlaubt "
                "& gebruik*|use|uses|nutz*|verwend* "
                "& andere producten|andere dienst*|other product*|other service*|andere produkt*|anderen produkt*"
                "|andere zwecke|andere doel*|other purpose*|other ends|eigen*|own|advert*|werb*|reclame "
                "& !<consent>|wel/niet"
            ),
            (
                "<not>|<off>|untersagt "
                "& toegestaan|toestemming gegeven|andere google*|andere diensten|andere google diensten"
                "|iets anders|eigen doeleinden|eigen doelen|andere producten|other products|andere produkte|other services"
                "|delen van gegevens|datenweitergabe|gegevensdeling|gegevens delen|gegevens ... delen"
                "|allow*|permit*|own purposes|own ends|other google|other services|other purposes|data sharing"
                "|share data|shared with google|gestattet|erlaubt|eigene zwecke|eigenen zwecken|andere dienste"
                "|andere zwecke|datenfreigabe|mit google|für sich selbst "
                "& !toestemming voor cookies|cookies geplaatst|reclame|verkaufen|wel/niet|niet uitgezet"
                "|niet uit te zetten"
                "|not be switched off|*n't switch ... off|not switch ... off|nicht abschalten|nicht abstellen"
                "|nicht ausschalten"
            ),
            (
                "<not>|<nothing>|untersagt|verboden|prohibited|forbidden "
                "& eigen gebruik|für sich|voor zich|for itself|voor zichzelf|zelf ... gebruik*|zelf ... gebruiken"
                "|eigen*|itself|own|for themselves"
                "|nothing else|anything else|iets anders|etwas anderes|selbst|sich selbst|eigene*|niets anders"
                "|nichts anderes|anders "
                "& data|gegevens|daten|*daten|cijfers|statistieken|figures|gebruik*|use|uses|used|nutz*|verwend*|doet"
                "|does "
                "& !server*|cookie*|namens|wij gebruiken|we gebruiken|we use|wir nutzen|wir verwenden|sell*|rent"
                "|trade|third part*|derden|dritte*|verkauf*|verkop*|<consent>"
                "|wel/niet|allowed google|advert*|werb*|niet uitgezet|niet uit te zetten|not be switched off"
                "|*n't switch ... off"
                "|not switch ... off|nicht abschalten|nicht abstellen|nicht ausschalten"
            ),
            (
                "zelf niets mee|selbst nichts damit|may do nothing|doet zelf niets|does nothing|macht selbst nichts"
                "|<not> ... purposes of its own|prevented ... purposes of its own"
                "|prevented ... own purposes|<not> ... purposes of their own|<not> ... eigen doeleinden|<not> ... eigene* zweck*"
            ),
        ),
    ),
    Clue(
        "reuse",
        Reuse.ADS,
        (
            (
                "mag|may|can|kan|darf|kann|free to|vrij|steht ... frei "
                "& eigen reclame|eigen advertenties|own ads|own advertising|own adverts|eigene werbung"
                "|eigenen anzeigen "
                "& !mag ... niet|mag ... geen|kan ... niet|may not|cannot|darf ... nicht|darf ... kein*|kann ... nicht"
            ),
            (
                "google|informatie|gegevens|data|daten|*daten|information*|zij|cijfers|figures "
                "& advert*|reclame*|advertis*|ads|werbe*|werbung|anzeigen|adwords|doubleclick|remarketing"
                "|andere google*"
                "|other products|andere producten|andere produkte"
                "|andere diensten|other google|other services|andere dienste|combin*|koppel*|verknüpf*"
                "|samenvoeg* "
                "& toegestaan|mag|kan|kunnen|may|can|allowed|allow*|permit*|darf|kann|dürfen|erlaubt|gestattet"
                "|gebruikt|uses|used|nutzt|verwendet|combineert|koppelt "
                "& !<not>|wel/niet|cookies to|cookies om|cookies, um|verenigde staten|united states|vereinigten staaten|usa"
            ),
        ),
    ),
    Clue(
        "reuse",
        Reuse.PRODUCTS,
        (
            (
                "mag|kan|may|can|darf|kann|gebruikt|uses|nutzt|verwendet|allowed|toegestaan|recht voor|right to"
                "|recht vor|verbetert|improves|verbessert "
                "& verbeter*|productverbeter*|improve*|verbesser*|*produktverbesser*|ontwikkel*|doorontwikkel*|develop*"
                "|weiterentwick*|optimier*|optimalis*|optimis*|optimiz*|better|beter "
                "& eigen|own|eigene*|its|zijn|haar|hun|their|ihre*|seine*|product*|dienst*|service*|software "
                "& !<not>|advert*|ads|werbe*|werbung|reclame*|onze website|onze site|our website|our site|unsere*"
                "|onze webshop|onze winkel|our shop|wij gebruiken|we use|wir nutzen|wir verwenden|om onze|our own"
            ),
            (
                "mag|kan|may|can|darf|kann|gebruikt|uses|nutzt|verwendet|allowed|toegestaan "
                "& eigen producten|own products|eigene produkte|eigenen produkte|eigen diensten|own services"
                "|eigene dienste|eigenen dienste "
                "& !<not>|advert*|ads|werbe*|onze website|onze site|our website|our site|unsere*"
            ),
        ),
    ),
    Clue("asked", Asked.EXEMPT, ("=consent-needless",)),
    Clue("asked", Asked.NOT_ASKED, ("=consent-not-asked & !nieuwsbrie*|newsletter*|bestel*|order*",)),
    Clue("asked", Asked.CONSENT, ("=consent-first & !nieuwsbrie*|newsletter*|bestel*|order*",)),
    Clue(
        "keep_months",
        None,
        (
            (
                "maand*|month*|monat*|jaar|year|years|jahr|jahre "
                "& <kept>|bewaartermijn|retention|speicherdauer "
                "& geen cookie*|no cookie*|keine cookie*|zonder cookie*|without cookie*|ohne cookie* "
                "& !*bestelling*|order|orders|*klant*|factu*|customer*|invoice*|*kunden*|<message>|vragen|questions|anfrage*"
            ),
            (
                "maand*|month*|monat*|jaar|jaren|half jaar|year|years|jahr|jahre|jahren "
                "& <kept>|remember*|onthoud*|zijn ... weg|is ... weg|are gone|is gone|sind ... weg|ist ... weg"
                "|bewaartermijn|retention|verdwijn*|expire*|vervalt|vervallen|verlopen|speicherdauer"
                "|aufbewahrungsdauer|erase*|wist|disappear*"
                "|verschwind*|vernichtet "
                "& !cookie* ... maand*|cookie* ... month*|cookie* ... monat*|cookie* ... jaar|cookie* ... year*"
                "|cookie* ... jahr*|*bestelling*|order|orders|*klant*|factu*|customer*|invoice*|rechnung*"
                "|*kunden*|<message>|vragen|questions|anfrage*|_ga*|geldig|gültig|je account|uw account|your account|konto"
            ),
        ),
    ),
    Clue(
        "storage",
        DeviceStorage.NONE,
        (
            (
                "<nothing> ... gespeichert|<nothing> ... abgelegt|<nothing> ... opgeslagen"
                "|<nothing> ... geplaatst|<nothing> ... stored"
                "|<nothing> ... saved|<nothing> ... achtergelaten|<nothing> ... hinterlassen|stores nothing|slaat niets"
                "|speichert nichts|leaves nothing "
                "& gerät|endgerät|apparaat|toestel|device*|computer|telefoon|browser|phone & !<consent>"
            ),
            (
                "zonder cookie*|geen cookie*|without cookie*|no cookie*|ohne cookie*|keine cookie* & geen toestemming"
                "|toestemming ... niet|no consent|not ask|*n't ask|keine einwilligung|keine zustimmung & !<unless>"
                "|marketing*|advert*"
            ),
            (
                "zonder cookie*|geen cookie*|without cookie*|without using cookie*|no cookie*|not use cookie*"
                "|*n't use cookie*|not set cookie*|not place cookie*|cookieloos|cookie-less|cookieless|cookiefree"
                "|cookie-free|ohne cookie*|keine cookie*|kein cookie|cookielos*|cookiefrei* "
                "& !<consent>|tenzij|unless|<need>|andere|other|anderen|werkt niet|marketing*|advert*"
            ),
        ),
    ),
    Clue(
        "storage",
        DeviceStorage.COOKIES,
        (
            (
                "met een cookie|met het cookie|met de cookie|met cookies|met behulp van cookie*|via cookie*"
                "|cookie ... herken*|herken* ... cookie*|cookie* ... onderscheid*|onderscheid* ... cookie*"
                "|with a cookie|with the cookie|with cookies|by means of cookie*|using cookie*|uses cookie*"
                "|use* a cookie|sets a cookie|sets cookies|cookie ... recogni*|recogni* ... cookie*"
                "|erkennt ... cookie*|erkennen ... cookie*|cookie* ... erkennt|cookie* ... wiedererk*"
                "|wiedererk* ... cookie*|cookie* ... unterscheid*|unterscheid* ... cookie*"
                "|cookie* ... tell* ... apart|mit dem cookie"
                "|mit cookie*|mithilfe von cookie*|mit hilfe von cookie*|per cookie|über cookie*|verwendet cookie*"
                "|setzt ein cookie|setzt cookie*|setzt das cookie|kennung im cookie|kennung in einem cookie"
                "|gebruikt cookie*"
                "|gebruikt een cookie|plaatst een cookie|plaatst cookie*|plaatst het cookie|zet een cookie"
                "|zet cookie*|cookie heißt|cookie heet|cookie is called "
                "& !<not>|<without>"
            ),
            (
                "cookie* "
                "& statistiek*|statisti*|analytisch*|analytics|analyse*|meten|gemeten|measur*|messen|messung*|auswert* "
                "& !<not>|<without>"
            ),
        ),
    ),
)

SECTION = Section(
    "analytics",
    N_("Statistics"),
    kinds=(
        Kind(
            Analytics,
            N_("statistics"),
            paragraphs=(
                (
                    Say(N_("{vendor} shows us how visitors use our website, so that we can improve it.")),
                    common.COMPANY,
                    common.COMPANY_SAME_NAME,
                ),
                (
                    Say(
                        N_(
                            "{vendor} measures visits only if you have agreed to it. You can withdraw your consent at any "
                            "time."
                        ),
                        when=lambda case: case.facts.asked is Asked.CONSENT,
                    ),
                    Say(
                        N_(
                            "The law does not require your consent for this, because these statistics have little or no "
                            "effect on your privacy."
                        ),
                        when=lambda case: case.facts.asked is Asked.EXEMPT and case.facts.reuse is Reuse.NONE,
                    ),
                    Say(
                        N_("{vendor} measures from the moment you open our website."),
                        when=lambda case: case.facts.asked is Asked.NOT_ASKED,
                    ),
                ),
                (
                    Say(
                        N_("{vendor} runs on our own server; its maker receives no data from us."),
                        when=_on_our_server,
                    ),
                    Say(N_("Data that is recorded: {data}."), when=_on_our_server),
                    common.DATA_RECEIVED,
                    Say(
                        N_(
                            "**Please note:** {vendor} may combine this data with other data for its own products and for "
                            "advertising."
                        ),
                        when=lambda case: case.facts.reuse is Reuse.ADS,
                    ),
                    Say(
                        N_("For that use {vendor} decides for itself (as a controller)."),
                        when=_split,
                    ),
                    Say(
                        N_("{vendor} may use this data to improve its own products, but not for advertising."),
                        when=lambda case: (
                            case.facts.reuse is Reuse.PRODUCTS and OwnUse.MARKETING not in (case.facts.own_use or ())
                        ),
                    ),
                    Say(
                        N_("We have set up {vendor} so that it may not use this data for its own ends."),
                        when=lambda case: (
                            case.facts.reuse is Reuse.NONE and not case.facts.own_use and case.party.receives_data
                        ),
                    ),
                ),
            ),
            activities=_activities,
            receives_data=lambda case: not _on_our_server(case),
            settle=_settle,
            role=(
                Say(
                    N_("For our statistics {vendor} works for us, on our instructions (as our processor)."),
                    when=_split,
                ),
                *common.role_unless(_split),
            ),
            words=_ANALYTICS_WORDS,
            clues=_ANALYTICS_CLUES,
        ),
    ),
)
