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
)

_CUSTOMER_SERVICE_CLUES: tuple[Clue, ...] = (
    Clue(
        "ai",
        Ai.NONE,
        (
            (
                "<not> "
                "& kunstmatige intelligentie|artificial intelligence|künstliche intelligenz|AI|KI|chatbot*|bot|bots"
                "|robot*|computer"
            ),
        ),
    ),
    Clue(
        "ai",
        Ai.BOT,
        (
            (
                "chatbot*|bot|bots|robot|automatische antwoorden|answers automatically|automated answers"
                "|beantwortet automatisch|computer ... antwoord*|AI-assistent|virtuele assistent|virtual assistant "
                "& !<not>"
            ),
        ),
    ),
    Clue(
        "ai",
        Ai.ASSIST,
        (
            (
                "kunstmatige intelligentie|artificial intelligence|künstliche intelligenz|AI|KI "
                "& help*|voorstel*|suggest*|assist*|vorschl*|hilft|unterstützt|draft*|concept* "
                "& !<not>"
            ),
        ),
    ),
    Clue("channel", Channel.ALL, ("chat* & <phone>|bellen|belt|call*|anruf* & e-mail*|mail*",)),
    Clue(
        "channel",
        Channel.CHAT,
        (("chat|chatten|chat*|livechat|live-chat & !<phone>|ook met ons chatten|can also chat"),),
    ),
    Clue("channel", Channel.PHONE, ("telefo*|phone*|bellen|belt|calls|call|anruf*|anrufen & !chat*|e-mail*",)),
    Clue(
        "channel",
        Channel.TICKETS,
        (("ticket*|e-mail*|formulier*|mails|helpdesk|help-desk|tickets|form|forms|formular* & !chat*|<phone>"),),
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
