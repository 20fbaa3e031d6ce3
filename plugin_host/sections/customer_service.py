"""Customer service: chat, tickets and telephone."""

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
    Purpose,
    Say,
    Section,
    Service,
)
from plugin_host.sections import common


class Channel(Form):
    """Through which channel questions come in."""

    TICKETS = "tickets", N_("e-mail and forms")
    CHAT = "chat", N_("chat")
    PHONE = "phone", N_("telephone")
    ALL = "all", N_("e-mail, chat and telephone")


class Ai(Form):
    """Whether a language model takes part in the answer."""

    NONE = "none", N_("no artificial intelligence")
    ASSIST = "assist", N_("artificial intelligence helps our staff")
    BOT = "bot", N_("a chatbot answers")


CHANNEL: Ask[Channel] = Ask("channel", N_("Which questions come in through it?"), Channel)
AI: Ask[Ai] = Ask("ai", N_("Does artificial intelligence take part in the answers?"), Ai)


@dataclass(frozen=True, kw_only=True)
class CustomerService(Service):
    """Facts of a service for customers' questions."""

    kind: ClassVar[str] = "customer_service"
    channel: Fact[Channel] = CHANNEL
    ai: Fact[Ai] = AI


def _data(case: Case[CustomerService]) -> tuple[Data, ...]:
    phone = (Data.PHONE,) if case.facts.channel in (Channel.PHONE, Channel.ALL) else ()
    return tuple(dict.fromkeys((*case.facts.data, *phone)))


def _activities(case: Case[CustomerService]) -> tuple[Activity, ...]:
    return (Activity(Purpose.SUPPORT, case.role, (Basis.CONTRACT, Basis.INTEREST), _data(case), Interest.SERVICE),)


_CUSTOMER_SERVICE_WORDS = (
    "chat|chatten|chatbox|chatbot|chatvenster|chatfunctie|livechat|live-chat|klantenservice|klantcontact"
    "|customer service|customer support|helpdesk|help-desk|help desk|kundenservice|kundendienst|whatsapp"
    "|support-ticket*|supportticket*|tickets|ticketsysteem|ticketsystem|telefonische vragen"
    "|contactformulier ... via|contact center|vragen komen binnen|beantwoorden ... vragen"
    "|chats|chatgesprek*|bij het beantwoorden|vragen beantwoorden|klantvragen|kundenanfragen"
    "|answer ... questions|customer questions|fragen ... beantworten|beantworten ... fragen|vragen ... beantwoorden"
    "|fragen beantworten|ai agent*|ki-agent*|answer ... messages|one inbox"
)

_ABSENT = (
    "<without>|<off>|gebruiken wij niet|gebruiken we niet|setzen wir ... nicht|nicht eingesetzt|niet gebruikt|niet ingezet"
    "|not used|nicht dabei|nicht im spiel|nicht beteiligt|gibt es nicht|gibt es ... nicht|haben wir nicht|is er niet"
    "|hebben we niet|hebben wij niet|niet aan te pas|not involved|plays no part"
)
_NO_BOT = (
    "& !geen ... bot|geen ... chatbot*|geen ... robot*|nooit ... chatbot*|nooit ... robot*|niet ... chatbot*"
    "|no ... chatbot*|no ... bot|no ... robot*|not ... chatbot*|not ... bot|not ... robot*|*n't ... chatbot*"
    "|never ... bot|never ... chatbot*|never ... robot*|kein* ... chatbot*|kein* ... bot|kein* ... roboter"
    f"|nicht ... chatbot*|nie ... chatbot*|<nothing>|{_ABSENT}"
)
"""What says that no computer answers."""

_CUSTOMER_SERVICE_CLUES: tuple[Clue, ...] = (
    Clue(
        "ai",
        Ai.BOT,
        (
            (
                "chatbot*|chat-bot*|bot|bots|robot|AI-bot|automatische antwoorden|answers automatically"
                "|automated answers|automated replies|automated assistant|automatic replies|answered automatically"
                "|geautomatiseerde antwoorden|automatisch beantwoord*|beantwortet automatisch|automatisch beantwortet"
                "|computer ... antwoord*|AI-assistent|AI-agent|virtuele assistent|virtual assistant"
                "|virtuelle* assistent*|AI beantwoordt|AI answers|answered by AI|KI beantwortet|KI antwortet " + _NO_BOT
            ),
            (
                "KI-assistent*|AI assistant*|AI agent*|KI-agent*|AI-agent*|digitale assistent*|digital assistant"
                "|digitaler assistent " + f"{_NO_BOT}|<staff>"
            ),
        ),
    ),
    Clue(
        "ai",
        Ai.ASSIST,
        (
            (
                "kunstmatige intelligentie|artificial intelligence|künstliche* intelligenz|AI|KI|taalmodel*"
                "|language model*|sprachmodell* "
                "& help*|propos*|hulp|behulp|voorstel*|stelt ... voor|suggest*|assist*|vorschl*|schlägt|hilf*|unterstütz*"
                "|ondersteun*|draft*|concept*|opzet|first version|erste fassung|voorwerk|entwurf|entwürf*|samen"
                "|samenvat*|summar*|zusammen*|vertaal*|vertaalt"
                "|translat*|übersetz* "
                "& !geen AI|geen ... AI|geen kunstmatige|geen ... kunstmatige|no AI|no artificial|no ... AI"
                "|not ... AI|not ... artificial|*n't ... AI|never AI|nooit AI|niet ... AI|kein* KI|kein* künstliche*"
                "|kein* ... KI|nicht ... KI|" + _ABSENT
            ),
        ),
    ),
    Clue(
        "ai",
        Ai.NONE,
        (
            (
                "people only|only people|humans only|only humans|person only|alleen mensen|alleen echte mensen|uitsluitend mensen"
                "|nur menschen|ausschließlich menschen|echte* menschen|echten menschen|echte mensen|real people|real humans"
                "|by a human|by humans|by a person|by people|by hand|door een mens|door mensen|von einem menschen"
                "|antwoord ik zelf|antwoorden wij zelf|antwoorden we zelf|we answer ourselves|i answer myself"
                "|antworten wir selbst|antworte ich selbst|von menschen|von hand|mit der hand|met de hand"
                "|vlees en bloed|fleisch und blut|flesh and blood & !bot|chatbot*|AI|KI|daarna|then|danach"
            ),
            (
                "<not>|<without>|<nothing>|<off> "
                "& kunstmatige intelligentie|artificial intelligence|künstliche* intelligenz|AI|KI|taalmodel*"
                "|language model*|sprachmodell*|chatbot*|chat-bot*|bot|bots|robot|AI-bot|bots|robot*|computer"
                "|machine|maschine|automaat"
            ),
        ),
    ),
    Clue(
        "channel",
        Channel.ALL,
        ("chat* & <phone>|bellen|belt|call*|anruf*|ring & e-mail*|mail*|tickets",),
    ),
    Clue(
        "channel",
        Channel.CHAT,
        (
            (
                "chat|chatten|chat*|livechat|live-chat|beratungsfenster|adviesvenster|gespreksvenster|help window "
                "& !by e-mail|per e-mail|per mail|e-mails|emails|tickets|no chatbot*|geen chatbot*|kein* chatbot*"
                "|<phone>|ook met ons chatten|can also chat|chat ... niet"
                "|niet ... chat|not ... chat|nicht ... chat"
                "|kein* chat"
            ),
        ),
    ),
    Clue(
        "channel",
        Channel.PHONE,
        (
            (
                "telefo*|telephone*|phone*|bel|bellen|belt|gebeld|calls|call|anruf*|anrufen|hotline "
                "& !chat*|e-mail*|mailen|ons telefoonnummer|our phone number|our telephone number|unsere telefonnummer"
                "|over uw gegevens|over je gegevens|about your data|zu ihren daten"
            ),
            (
                "telefo*|telephone*|phone*|bel|bellen|belt|gesprek|calls|call|anruf*|anrufen "
                "& chat ... niet|niet ... chat|not ... chat|nicht ... chat|kein* chat"
            ),
        ),
    ),
    Clue(
        "channel",
        Channel.TICKETS,
        (
            (
                "ticket*|e-mail*|mail|*formulier*|mails|mailt|helpdesk|help-desk|tickets|form|forms|*formular* "
                "& !chat*|<phone>|bellen|over uw gegevens|over je gegevens|about your data|zu ihren daten"
            ),
        ),
    ),
)

SECTION = Section(
    "customer_service",
    N_("Customer service"),
    kinds=(
        Kind(
            CustomerService,
            N_("customer service"),
            paragraphs=(
                (
                    Say(
                        N_("Questions that you send us by e-mail or form come in through {vendor}."),
                        when=lambda case: case.facts.channel is Channel.TICKETS,
                    ),
                    Say(
                        N_("The chat on our website runs through {vendor}."),
                        when=lambda case: case.facts.channel is Channel.CHAT,
                    ),
                    Say(
                        N_("If you phone us, the call runs through {vendor}."),
                        when=lambda case: case.facts.channel is Channel.PHONE,
                    ),
                    Say(
                        N_("If you contact us by e-mail, phone or chat, this runs through {vendor}."),
                        when=lambda case: case.facts.channel is Channel.ALL,
                    ),
                    common.COMPANY,
                    common.COMPANY_SAME_NAME,
                ),
                (
                    Say(N_("Data that {vendor} receives: {data}."), values={"data": _data}),
                    Say(
                        N_("Our staff answer you, helped by artificial intelligence."),
                        when=lambda case: case.facts.ai is Ai.ASSIST,
                    ),
                    Say(
                        N_(
                            "If a chatbot answers, that is a computer and not a person. You can always ask for one of our staff."
                        ),
                        when=lambda case: case.facts.ai is Ai.BOT,
                    ),
                ),
            ),
            activities=_activities,
            words=_CUSTOMER_SERVICE_WORDS,
            clues=_CUSTOMER_SERVICE_CLUES,
        ),
    ),
)
