"""E-mail: the mailbox, and the newsletters and order mails."""

from dataclasses import dataclass
from typing import ClassVar

from plugin_host.api.core import (
    N_,
    Activity,
    Ask,
    Basis,
    Case,
    Clue,
    Data,
    Fact,
    Form,
    Interest,
    Kind,
    MailBasis,
    Purpose,
    Say,
    Section,
    Service,
)
from plugin_host.sections import common


class Scanning(Form):
    """What an e-mail provider looks for in messages."""

    SPAM = "spam", N_("spam and viruses only")
    OTHER = "other", N_("other things than spam and viruses too")


class Share(Form):
    """How many of the shop's order and form mails go through the service."""

    NONE = "none", N_("none")
    SOME = "some", N_("some")
    ALL = "all", N_("all")


class Tracking(Form):
    """Whether it is measured that mails are opened and links are clicked."""

    NONE = "none", N_("not measured")
    AGGREGATE = "aggregate", N_("counted in total only")
    INDIVIDUAL = "individual", N_("measured for each recipient")


NEWSLETTERS: Ask[bool] = Ask("newsletters", N_("Do you send newsletters through it?"), bool)
TRANSACTIONAL: Ask[Share] = Ask("transactional", N_("How many order and form mails go through it?"), Share)
TRACKING: Ask[Tracking] = Ask("tracking", N_("Is it measured whether mails are opened?"), Tracking)
CONFIDENTIAL: Ask[bool] = Ask(
    "confidential", N_("Do you treat the mailbox as confidential: only staff who need it can read it?"), bool
)


@dataclass(frozen=True, kw_only=True)
class BusinessEmail(Service):
    """Facts of the shop's ordinary mailbox."""

    kind: ClassVar[str] = "business_email"
    scanning: Fact[Scanning] = None
    confidential: Fact[bool] = CONFIDENTIAL


@dataclass(frozen=True, kw_only=True)
class Mailing(Service):
    """Facts of newsletters and transactional mail. ``log_days``: how long recipient and subject lines are kept."""

    kind: ClassVar[str] = "mailing"
    newsletters: Fact[bool] = NEWSLETTERS
    transactional: Fact[Share] = TRANSACTIONAL
    tracking: Fact[Tracking] = TRACKING
    log_days: Fact[int] = None


def _mail_activities(case: Case[BusinessEmail]) -> tuple[Activity, ...]:
    return (Activity(Purpose.MAIL, case.role, (Basis.CONTRACT, Basis.INTEREST), case.facts.data, Interest.SERVICE),)


NEWSLETTER_BASES = {
    MailBasis.CONSENT: (Basis.CONSENT,),
    MailBasis.SOFT_OPT_IN: (Basis.SOFT_OPT_IN,),
    MailBasis.BOTH: (Basis.CONSENT, Basis.SOFT_OPT_IN),
}
"""The basis follows from the shop's practice, never from the vendor."""


def _mailing_data(case: Case[Mailing]) -> tuple[Data, ...]:
    """Order mails hold the order."""
    extra = case.order_data if case.facts.transactional in (Share.SOME, Share.ALL) else ()
    measured = (Data.MAIL_EVENTS,) if case.facts.tracking is Tracking.INDIVIDUAL else ()
    return tuple(dict.fromkeys((*case.facts.data, *extra, *measured)))


def _mailing_activities(case: Case[Mailing]) -> tuple[Activity, ...]:
    found = []
    facts, practices = case.facts, case.practices
    data = tuple(kind for kind in facts.data if kind is not Data.MAIL_EVENTS)
    if facts.transactional in (Share.SOME, Share.ALL):
        found.append(Activity(Purpose.ORDER_MAIL, case.role, (Basis.CONTRACT,), _mailing_data(case)))
    if facts.newsletters is True:
        bases = NEWSLETTER_BASES.get(practices.newsletter, ()) if practices.newsletter else ()
        found.append(Activity(Purpose.NEWSLETTER, case.role, bases, data))
    if facts.tracking is Tracking.INDIVIDUAL:
        bases = (Basis.CONSENT,) if practices.mail_tracking_consent else ()
        found.append(Activity(Purpose.MAIL_TRACKING, case.role, bases, (Data.EMAIL, Data.MAIL_EVENTS)))
    return tuple(found)


_BUSINESS_EMAIL_WORDS = (
    "zakelijk* e-mail*|zakelijke mail|gewone e-mail*|gewone mail*|regulier* e-mail*|reguliere zakelijke"
    "|dagelijkse mail|dagelijkse e-mail|e-mailverkeer|mailverkeer|mailbox*|postvak*|business e-mail*|business mail"
    "|regular business|ordinary e-mail*|regular e-mail*|everyday e-mail|e-mail loopt|mail loopt|onze post komt"
    "|post komt binnen|e-mails lopen|e-mail gaat|mails gaan|our e-mail runs|onze e-mail|onze mail|ons e-mail*"
    "|our e-mail*|our mail|our inbox|inbox|e-mail hosting|e-mailhosting|e-mail-hosting|e-maildienst*|mailserver*|gewone post"
    "|mail-server|e-mail-konto|e-mail-postfach|postfach|postfächer|e-mail-verkehr|geschäftliche e-mail*"
    "|hosting en e-mail|hosting- en e-mail*|webhosting- en e-mail*|hosting en mail|hosting and e-mail"
    "|hosting und e-mail|webhosting en e-mail|meine mails|meine e-mails|mijn mail|mijn e-mail|my e-mail|my mail"
    "|unsere e-mails|unsere mails|mails lezen|e-mails beantwoorden|kantooromgeving|office-omgeving"
    "|e-mails die u ons stuurt|e-mails you send us|mail beantwoorden|mail goes through|mails u ons|mailt u ons"
    "|e-mailaccount*|mailaccount*|e-mail-konten|mailkonten|mailkonto|e-mail die u ons|e-mail die je ons"
    "|e-mails erreichen uns|uw berichten|ihre nachrichten an uns|messages to us|mail that reaches us|site en mail"
    "|website en mail|website en e-mail|postbus bij|mail-provider|e-mail-provider|mail-anbieter|e-mail-anbieter"
    "|site and e-mail|website and e-mail|website und e-mail*|mails an uns|e-mails an uns"
)

_BUSINESS_EMAIL_CLUES: tuple[Clue, ...] = (
    Clue(
        "confidential",
        False,
        (
            (
                "<mailbox>|mailt|brieven"
                "|er in|daarin|hinein|look in|reinschauen "
                "& <everyone>|alle stagiair* "
                "& lezen|leest|meelezen|gelezen|inzien|toegang|toegankelijk|kijken|gedeeld|erbij|read|reads|open"
                "|access*|shared|see|lesen|liest|mitliest|mitlesen|eingesehen|einsehen|zugriff|zugang|zugänglich "
                "& !niet iedereen|niet alle|niet al|not everyone|not all|nicht jeder|nicht alle|<secrecy>"
            ),
            (
                "<mailbox>|mailt|brieven "
                "& niet als vertrouwelijk|niet vertrouwelijk|niet ... vertrouwelijk behandel*|not confidential*"
                "|not as confidential|not treat ... confidential*|not treated ... confidential*"
                "|*n't treat ... confidential*|nicht vertraulich|nicht als vertraulich|vertraulich* ... nicht zusagen"
                "|vertraulich* ... nicht zusichern|vertrouwelijk* ... niet beloven|cannot promise ... confidential*"
                "|cannot guarantee ... confidential*|not guarantee ... confidential*"
                "|niet garanderen ... vertrouwelijk*|vertrouwelijk* ... niet garanderen"
                "|vertraulich* ... nicht garantieren|geen vertrouwelijk*|no confidential*|keine vertraulich* "
                "& !versleutel*|encrypt*|verschlüssel*|internet|onderweg|transit"
            ),
        ),
    ),
    Clue(
        "confidential",
        True,
        (
            (
                "vertrouwelijk*|confidential*|vertraulich*|in vertrouwen|in confidence "
                "& <mailbox>|mailt|brieven "
                "& !disclaimer"
            ),
            (
                "<mailbox>|mailt|brieven "
                "& <only>|<nobody-but>|diejenigen|allein "
                "& lezen|leest|meelezen|gelezen|inzien|toegang|toegankelijk|bij|kijken|gedeeld|reingucken"
                "|reinschauen|hineinschauen|gucken|schaut|read|reads|open|opens|access*|lesen|liest|mitlesen|gelesen"
                "|eingesehen|einsehen|zugriff|zugang|zugänglich|staff|medewerker* "
                "& !<only> voor|only for|nur für|nur zur"
            ),
            (
                "<only>|<nobody-but> & daarbij|daarin|erin|erbij|daraan|at it|in it|into it|hinein|rein|daran|dran "
                "& vertrouwelijk*|confidential*|vertraulich*|onder ons|among us|unter uns|voor zich|to themselves|für sich"
                "|met niemand|with nobody|with anyone|mit niemandem"
            ),
            (
                "<only>|<nobody-but> "
                "& <staff>|kollegen|zuständig*|wie uw vraag|wie je vraag|who answers|who deals with "
                "& lezen|leest|gelezen|meelezen|read|reads|lesen|liest|gelesen"
            ),
            (
                "<only-me>|<nobody-but> ... toegang|<nobody-but> ... access|<nobody-but> ... zugriff"
                "|<nobody-but> ... zugang|wie er niets te zoeken heeft|niets mee te maken|nothing to do with"
                "|nichts damit zu tun|stay between|stays between|blijven tussen|blijft tussen|bleiben zwischen"
                "|niemand liest mee|niemand leest mee|nobody else reads|no one else reads|liest nur wer"
                "|liest nur, wer|leest alleen wie|<only> ... leest|<only> ... lezen|<only> ... lees|<only> ... read*"
                "|<only> ... liest|<only> ... lesen|leest ... <only>|lezen ... <only>|read* ... <only>"
                "|liest ... <only>|lesen ... <only>|<only> ... toegang|<only> ... access|<only> ... zugriff"
                "|<only> ... zugang|zugriff ... <only>|zugang ... <only>|toegang ... <only>|<only> ... wachtwoord"
                "|<only> ... password|<only> ... passwort|<only> ... mailbox*|<only> ... postvak|<only> ... inbox"
                "|<only> ... postfach|<only> ... inloggen|<only> ... log in|<only> ... bij de mail*"
                "|<only> ... can open|<only> ... can see|<only> ... see it|<only> ... inkijken|niemand anders"
                "|nobody else|no one else|niemand sonst "
                "& !nieuwsbrie*|newsletter*|bestelling*|order|orders|websites|formulier*|<everyone>|nummer*|als u"
                "|als je|if you|wenn sie|website|<only> voor|only for|nur für|nur zur|<staff> van|<staff> of"
                "|<staff> at|<staff> von"
            ),
            (
                "door niemand anders|by nobody else|by no one else|von niemand* anders|von niemandem sonst"
                "|in confidence|im vertrauen|in vertrouwen|beperkt tot|limited to|restricted to|beschränkt auf"
                "|voorbehouden aan|reserved for|vorbehalten "
                "& gelezen|leest|lezen|read|reads|seen|see|gelesen|liest|lesen|toegang|access|zugriff|zugang|mailt"
                "|schrijft|write|schreiben|mailbox*|postvak|inbox|postfach "
                "& !<everyone>|nieuwsbrie*|newsletter*|bestelling*|order|orders"
            ),
        ),
    ),
)

_MAILING_WORDS = (
    "<newsletter>|mailing-list*|mailinglist*|aanbiedingen per mail|bevestigingsmail*|bevestigings-e-mail*"
    "|bevestigingse-mails|bestelbevestiging*|bestelmail*|orderbevestiging*|ordermails|transactionele|transactional"
    "|bestellbestätigung*|transaktionsmail*|transaktions-e-mail*|e-mails ... verstuurd|mails ... verzonden"
    "|verzendt ... e-mails|versturen ... e-mail|sends ... e-mail*|wekelijkse mail|aankondigingen per e-mail"
    "|abandoned-cart*|abandoned cart|automatische e-mails|automatische mails|verlaten winkelwagen|e-mail ... geopend"
    "|e-mails ... geopend|e-mails ... opened|mails ... geöffnet|openen van ... e-mails|hem opent|hem open|ihn öffnen"
    "|ihn geöffnet|hem geopend|hem leest|open it|opens it|opened it|open tracking|click tracking|klicktracking|opens"
    "|openings|openingen|openingsgraad|open rate*|openrate*|öffnungen|öffnungsrate*|ontvanger ... onderwerp*"
    "|geadresseerde ... onderwerp*|recipient ... subject*|empfänger ... betreff*"
)

_NOT_NEWSLETTERS = (
    "geen <newsletter>|no <newsletter>|kein* <newsletter>|not for ... <newsletter>|niet voor ... <newsletter>"
    "|nicht für ... <newsletter>|not send <newsletter>|<newsletter> versturen ... niet|<newsletter> ... niet mee"
    "|<newsletter> verschicken ... nicht|<newsletter> versenden ... nicht|<newsletter> ... not sent|<newsletter> is er"
    "|<newsletter> gibt es|<newsletter> niet|<newsletter> not|<newsletter> nicht|<newsletter> dagegen nicht"
    "|<newsletter> juist niet|<newsletter> are not"
)

_MAILING_CLUES: tuple[Clue, ...] = (
    Clue("tracking", Tracking.NONE, ("=opens-unseen",)),
    Clue("tracking", Tracking.AGGREGATE, ("=opens-counted",)),
    Clue("tracking", Tracking.INDIVIDUAL, ("=opens-seen",)),
    Clue(
        "transactional",
        Share.NONE,
        (
            (
                "<confirmation> ... aus dem *shop*|<confirmation> ... aus unserem *shop*"
                "|<confirmation> ... from the *shop|<confirmation> ... from our *shop"
                "|<confirmation> ... from our *store|<confirmation> ... by the *shop"
                "|<confirmation> ... uit de *winkel|<confirmation> ... uit de *shop"
                "|<confirmation> ... uit onze *winkel|<confirmation> ... uit onze *shop"
                "|<confirmation> ... door de *winkel|<confirmation> ... vom shop|<confirmation> ... eigen server"
                "|<confirmation> ... eigenen server|<confirmation> ... own server "
                "& !<opened>|aanmeld*|anmeld*|sign*|inschrij*|shipping*|verzendbericht*|versandnachricht*|enkele"
                "|sommige|some|einige"
            ),
            (
                "<order-mails> "
                "& selbst|zelf|onszelf|ourselves|itself|eigen *server|own *server|own mail server|eigenen *server"
                "|uit de webwinkel|uit de winkel|uit de webshop|vanuit de webwinkel|vanuit de winkel|vanuit de webshop"
                "|vanuit onze webwinkel|vanuit onze webshop|aus dem shop|from the shop|from our shop|by the shop"
                "|vom shop|von unserem shop|door de winkel|door de webwinkel|andere weg|een ander systeem|another route"
                "|another system|other system|anderen weg|anderes system|elsewhere|anderswo "
                "& !<only>|<opened>|aanmeld*|anmeld*|sign*|inschrij*|<newsletter>|verzendbericht*|versandnachricht*"
                "|shipping*"
            ),
        ),
    ),
    Clue(
        "transactional",
        Share.NONE,
        (
            (
                "<order-mails> "
                "& <not>|none|<without> "
                "& !niet alle|not all|nicht alle|niet meer|no longer|nicht mehr|wilt|want|möchten|antwoord*|no-reply"
                "|noreply|<opened>|pixel*|afmeld*|uitschrijf*|unsubscribe|abmeld*|toestemming|consent|einwilligung"
                f"|anders|{_NOT_NEWSLETTERS}"
                "|kunnen|can|cannot|can't|können|kann"
                "|kan|derden|third|dritte*|bewaar*|bewaard|gespeichert|stored|langer|länger|longer|alleen bevestiging*"
                "|alleen order*|alleen bestel*|alleen voor order*|alleen voor bestel*|only order*|only for order*"
                "|only transactional|nur bestell*|nur für bestell*"
            ),
        ),
    ),
    Clue(
        "transactional",
        Share.NONE,
        (
            (
                "newsletters only|newsletter only|alleen nieuwsbrieven|alleen de nieuwsbrief|nur newsletter|nur der newsletter"
                "|the only thing ... goes|the only thing we send|het enige ... loopt|het enige ... gaat"
                "|het enige ... versturen|das einzige ... läuft|das einzige ... geht|<only> voor ... <newsletter>"
                "|<only> for ... <newsletter>|<only> für ... <newsletter>|purely for ... <newsletter>|<only> de <newsletter>"
                "|<only> onze <newsletter>|<only> the <newsletter>|<only> our <newsletter>|<only> den <newsletter>"
                "|<only> unser* <newsletter>|<newsletter> ... nothing else|<newsletter> ... niets anders"
                "|<newsletter> ... verder niets|<newsletter> ... sonst nichts|<newsletter> ... only thing"
                "|the only thing ... <newsletter> "
                "& !<e-mail>|gegevens|data|daten|adres|address|<consent>|<confirmation>|wanneer|als je|als u|if you"
                "|wenn sie"
            ),
        ),
    ),
    Clue(
        "transactional",
        Share.SOME,
        (
            (
                "occasional*|af en toe|gelegentlich*|soms|sometimes|manchmal|most do not|de meeste niet"
                "|die meisten nicht|enkele|sommige|een paar|een deel|deel van|deels|gedeeltelijk|een aantal|aantal"
                "|bepaalde|niet alle|some|a few|part of|partly|partially|a number of|certain|not all|einige|ein teil"
                "|teil|teilweise|zum teil|manche|nicht alle "
                "& <order-mails>|formulierberichten|e-mails|mails "
                "& !<opened>|pixel*|newsletter*|nieuwsbrie*"
            ),
            "bestelbevestigingen|orderbevestigingen|order confirmations & verzendberichten & eigen|zelf|own|ourselves",
            (
                "teil ... <confirmation>|deel ... <confirmation>|part of ... <confirmation>|some <confirmation>"
                "|some of ... <confirmation>|enkele <confirmation>|sommige <confirmation>|einige <confirmation>"
                "|manche <confirmation> "
                "& !<opened>"
            ),
        ),
    ),
    Clue(
        "transactional",
        Share.ALL,
        (
            (
                "alle|al onze|al uw|all|aller|sämtliche*|every|jede|iedere|elke "
                "& <order-mails>|e-mails die|mails die|e-mails that|mails that|mails aus dem shop|e-mails über "
                "& !niet alle|not all|nicht alle|unsubscribe|afmeld*|uitschrijf*|<opened>"
            ),
            (
                "every e-mail|every mail|each e-mail|all e-mails|all mails|alle mails|alle e-mails|sämtliche mails"
                "|sämtliche e-mails|jede mail|jede e-mail|elke mail|elke e-mail|iedere mail|iedere e-mail "
                "& *shop|*winkel|*store|system*|systeem|website "
                "& !<opened>|<newsletter> ... via|afmeld*|uitschrijf*|unsubscribe|abmeld*|niet alle|not all|nicht alle"
            ),
            (
                "<order-mails> "
                "& server*|dispatch*|zugestellt|stellt ... zu|bezorgt|leave*|verlaat|verlaten|verlassen|versenden"
                "|verstuurd|verzonden|verstuurt|verzendt|versturen|verzenden|sturen|stuurt|send|sends|sent|sending"
                "|delivered|delivers|versendet|versand|verschickt|verschicken|loopt|lopen|rolt|rollen|gaan|gaat|go|goes"
                "|run|running|laufen "
                "& !enkele|sommige|deel|aantal|some|part of|einige|teil|<not>|afmeld*|uitschrijf*|unsubscribe|vragen"
                "|<consent>|abmeld*|eigen server|<opened>|aanmeld*|aangemeld*|anmeld*|angemeldet|signed up|sign up"
                "|sign-up|inschrij*|ingeschreven|eingetragen"
                "|link ... bestätig*|link ... confirm*|link ... bevestig*|opt-in|selbst|zelf|ourselves|itself"
                "|eigen *server|own *server"
                "|eigenen *server"
            ),
            (
                "<order-mails> "
                f"& <only>|{_NOT_NEWSLETTERS} "
                "& !enkele|sommige|deel|aantal|some|part of|einige|teil|teilweise|afmeld*|uitschrijf*|unsubscribe"
                "|<consent>|abmeld*|<opened>|angemeldet|anmeld*|aangemeld|aanmeld*|signed up|sign up|inschrij*"
                "|niet voor order*|niet voor bevestig*|niet voor bestel*|not for order*"
                "|never for|newsletter only|alleen voor nieuws*|alleen voor de nieuws*|alleen nieuws*"
                "|only for newsletter*|only for our newsletter|not used|niet gebruikt|not ... order*|niet ... bestel*"
                "|niet ... orderbev*|niet ... bevestig*|nicht ... bestell*|nur für newsletter|nur für den newsletter"
            ),
        ),
    ),
    Clue(
        "newsletters",
        False,
        (
            "<no-newsletter>|<newsletter> ... niet via|<newsletter> ... niet mee|<newsletter> gaan niet"
            "|<newsletter> lopen niet|<newsletter> ... niet verstuurd|<newsletter> ... niet verzonden"
            "|<newsletter> versturen ... niet|<newsletter> hebben ... niet|<newsletter> gebruik* ... niet"
            "|<newsletter> ... not|<newsletter> ... never|<newsletter> gibt es|niet voor marketing|niet voor reclame"
            "|not for marketing|nicht für werbung|nicht für marketing|*n't use ... for marketing|not use ... for marketing "
            "& !<only> ... <newsletter>|wel met|wel via|but with|sondern mit|sondern über|niet met|not with|meer|longer"
            "|mehr|<wishes>|wollen|kunt|kan|kunnen|can|können|<refuse>|<consent>|<without>|anders|anything else|andere*"
            "|other|delen|gedeeld|share*|weiter*|derden|third|dritte*|verkop*|verkocht|sell|verkauf*|niet alleen|not only"
            "|nicht nur|<opens>|track*|volgen|meten|gemeten|measure*|gekocht|bewaar*|langer|länger|verplicht|obliged"
            "|people who|mensen die|leute, die|<marketplace>|<everyone-else>|<not-therefore>",
        ),
    ),
    Clue(
        "newsletters",
        True,
        (
            (
                "<newsletter>|*brief|*brieven|*briefe|*-post|aanbiedingen|rundmail|offers|angebote"
                "|promotional e-mail*|promotional mail*"
                "|commerciële mail*|commerciële e-mail*|reclamemail*|marketing e-mail*|e-mail marketing|monthly news"
                "|weekly news|e-mail ... news|news by e-mail|nieuws per mail|nieuws per e-mail|neuigkeiten per "
                "& !geen nieuwsbrie*|no newsletter*|keine newsletter|keinen newsletter|niet voor nieuwsbrie*"
                "|niet voor de nieuwsbrief|not for newsletters|not our newsletter|nicht für newsletter"
                "|<newsletter> zelf|<newsletter> selbst|<newsletter> ourselves|send ... <newsletter> ourselves"
            ),
        ),
    ),
    Clue(
        "log_days",
        None,
        (
            "ontvanger*|onderwerp*|geadresseerde*|recipient*|subject*|empfänger*|betreff* & <kept>|dagen|days|tage*",
            "logs|logbestanden|log-bestanden|logdateien|verzendgegevens|verzendlogs|versandprotokoll*",
        ),
    ),
)

SECTION = Section(
    "email",
    N_("E-mail"),
    kinds=(
        Kind(
            BusinessEmail,
            N_("mailbox"),
            paragraphs=(
                (
                    Say(N_("We use {vendor} for our everyday e-mail.")),
                    common.COMPANY,
                    common.COMPANY_SAME_NAME,
                ),
                (
                    common.DATA_RECEIVED,
                    Say(
                        N_("A filter checks incoming e-mail for spam and viruses."),
                        when=lambda case: case.facts.scanning is Scanning.SPAM,
                    ),
                    Say(
                        N_("{vendor} scans e-mails automatically, and not only for spam and viruses."),
                        when=lambda case: case.facts.scanning is Scanning.OTHER,
                    ),
                    Say(
                        N_("We treat our mailbox as confidential: only staff who need it can read it."),
                        when=lambda case: case.facts.confidential is True,
                    ),
                ),
            ),
            activities=_mail_activities,
            words=_BUSINESS_EMAIL_WORDS,
            clues=_BUSINESS_EMAIL_CLUES,
        ),
        Kind(
            Mailing,
            N_("newsletters and order mails"),
            paragraphs=(
                (
                    Say(
                        N_("{vendor} sends our newsletters and all e-mails about orders and forms."),
                        when=lambda case: case.facts.newsletters is True and case.facts.transactional is Share.ALL,
                    ),
                    Say(
                        N_("{vendor} sends our newsletters and some of the e-mails about orders and forms."),
                        when=lambda case: case.facts.newsletters is True and case.facts.transactional is Share.SOME,
                    ),
                    Say(
                        N_("{vendor} sends our newsletters."),
                        when=lambda case: case.facts.newsletters is True and case.facts.transactional is Share.NONE,
                    ),
                    Say(
                        N_("{vendor} sends all our e-mails about orders and forms."),
                        when=lambda case: case.facts.newsletters is not True and case.facts.transactional is Share.ALL,
                    ),
                    Say(
                        N_("{vendor} sends some of our e-mails about orders and forms."),
                        when=lambda case: case.facts.newsletters is not True and case.facts.transactional is Share.SOME,
                    ),
                    Say(
                        N_("We use {vendor} to send e-mail."),
                        when=lambda case: case.facts.newsletters is not True and case.facts.transactional is Share.NONE,
                    ),
                    common.COMPANY,
                    common.COMPANY_SAME_NAME,
                ),
                (
                    Say(N_("Data that {vendor} receives: {data}."), values={"data": _mailing_data}),
                    Say(
                        N_(
                            "The recipient and subject of each e-mail are kept for {period}, so that faults can be traced."
                        ),
                        values={"period": lambda case: common.days(case.facts.log_days)},
                    ),
                ),
                (
                    Say(
                        N_(
                            "Every newsletter has a link to unsubscribe. You will still get the e-mails about your orders, "
                            "because you need those."
                        ),
                        when=lambda case: case.facts.newsletters is True,
                    ),
                ),
                (
                    Say(
                        N_("We count how many e-mails are opened, not who opens them."),
                        when=lambda case: case.facts.tracking is Tracking.AGGREGATE,
                    ),
                    Say(
                        N_(
                            "A tiny image in the e-mail tells us whether you open it; we also see which links you click."
                        ),
                        when=lambda case: case.facts.tracking is Tracking.INDIVIDUAL,
                    ),
                    Say(
                        N_("We do this only if you have agreed to it. You can withdraw your consent at any time."),
                        when=lambda case: (
                            case.facts.tracking is Tracking.INDIVIDUAL and case.practices.mail_tracking_consent is True
                        ),
                    ),
                ),
            ),
            activities=_mailing_activities,
            words=_MAILING_WORDS,
            clues=_MAILING_CLUES,
        ),
    ),
)
