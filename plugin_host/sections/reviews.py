"""Reviews: the invitation, and the collecting and showing of what customers write."""

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
    Role,
    Say,
    Section,
    Service,
)
from plugin_host.sections import common


class ReviewFields(Form):
    """What a reviewer fills in besides the review."""

    OPTIONAL = "optional", N_("name and e-mail address, both optional")
    NAME_EMAIL = "name_email", N_("name and e-mail address, both mandatory")
    NAME_CITY_EMAIL = "name_city_email", N_("name, town and e-mail address, all mandatory")


class Published(Form):
    """What of the reviewer is published with the review."""

    NOTHING = "nothing", N_("nothing")
    FIRST_NAME = "first_name", N_("first name")
    NAME = "name", N_("name")
    NAME_CITY = "name_place", N_("name and town")


class Invitation(Form):
    """What goes to the review service so that it can invite a customer."""

    NONE = "none", N_("customers are not invited")
    NAME_EMAIL = "name_email", N_("name and e-mail address")
    WITH_ORDER = "with_order", N_("name, e-mail address and order details")


REVIEW_FIELDS: Ask[ReviewFields] = Ask("fields", N_("What must a reviewer fill in?"), ReviewFields)
PUBLISHED: Ask[Published] = Ask("published", N_("What of the reviewer is published?"), Published)
INVITATION: Ask[Invitation] = Ask("invitation", N_("Do customers get an invitation to write a review?"), Invitation)


@dataclass(frozen=True, kw_only=True)
class Reviews(Service):
    """Facts of a review service; ``role`` is that in collecting and showing reviews.

    ``may_contact`` says whether the service may ask the reviewer for an explanation.
    """

    kind: ClassVar[str] = "reviews"
    invitation_role: Fact[Role] = None
    fields: Fact[ReviewFields] = REVIEW_FIELDS
    published: Fact[Published] = PUBLISHED
    invitation: Fact[Invitation] = INVITATION
    may_contact: bool | None = None
    matches_order: bool | None = None


INVITATION_DATA = {
    Invitation.NAME_EMAIL: (Data.NAME, Data.EMAIL),
    Invitation.WITH_ORDER: (Data.NAME, Data.EMAIL),
}
"""What an invitation hands over, besides the order."""

REVIEW_DATA = {
    ReviewFields.OPTIONAL: (Data.NAME, Data.EMAIL, Data.REVIEW),
    ReviewFields.NAME_EMAIL: (Data.NAME, Data.EMAIL, Data.REVIEW),
    ReviewFields.NAME_CITY_EMAIL: (Data.NAME, Data.CITY, Data.EMAIL, Data.REVIEW),
}
"""What a review holds."""


def _invites(case: Case[Reviews]) -> bool:
    return case.facts.invitation in INVITATION_DATA and case.role is not Role.SELF


def _split(case: Case[Reviews]) -> bool:
    """Whether the vendor has another role in the invitation than in the review."""
    return _invites(case) and case.role is Role.CONTROLLER and case.facts.invitation_role is Role.PROCESSOR


def _activities(case: Case[Reviews]) -> tuple[Activity, ...]:
    facts = case.facts
    fields = facts.fields if isinstance(facts.fields, ReviewFields) else ReviewFields.NAME_CITY_EMAIL
    found = [Activity(Purpose.REVIEW, case.role, (Basis.CONSENT,), REVIEW_DATA[fields])]
    if _invites(case) and isinstance(facts.invitation, Invitation):
        role = facts.invitation_role if isinstance(facts.invitation_role, Role) else None
        order = case.order_data if facts.invitation is Invitation.WITH_ORDER else ()
        data = INVITATION_DATA[facts.invitation] + order
        bases = (Basis.SOFT_OPT_IN,) if case.practices.review_opt_out is True else (Basis.INTEREST,)
        found.insert(0, Activity(Purpose.INVITATION, role, bases, data, Interest.QUALITY))
    return tuple(found)


_REVIEWS_WORDS = (
    "beoordel*|review|reviews|recensie*|klantervaring*|ervaring achter*|ervaringen achter*|ervaring delen"
    "|bewertung*|bewerten|kundenmeinung*|rezension*|customer feedback|testimonial*|keurmerk|trust badge"
    "|trustbadge|gütesiegel|feedback*|tevreden|mening"
)

_OTHER_OPTIONAL = (
    "<town> is <optional>|<town> ist <optional>|<town> mag|<town> may|<town> darf|<town> hoeft|nur mit ... absenden"
    "|foto ... <optional>|photo ... <optional>|titel ... <optional>|title ... <optional>|rest ... <optional>"
    "|übrige* ... <optional>|overige* ... <optional>|alles andere ... <optional>|everything else ... <optional>"
    "|writing a review is <optional>"
)
"""What may be left out of a review, beside name and address."""
_ASKED = (
    "<invite>|*uitnodiging*|*einladung*|*aufforderung*|*request*|*verzoek*|*anfrage*|gevraagd|vragen|fragt|fragen"
    "|gebeten|ask|asks|asking|met de vraag|herinner*|erinner*|*erinnerung*|remind*|damit sie ... bewert*"
    "|so that you ... review|zodat u ... beoordel*|zodat je ... beoordel*"
)
"""What is done to have somebody write a review."""

_REVIEWS_CLUES: tuple[Clue, ...] = (
    Clue(
        "fields",
        ReviewFields.OPTIONAL,
        (
            (
                "hoeft ... naam ... niet in te vullen|hoeft ... naam ... niet op te geven|hoeft ... naam ... niet in"
                "|naam ... hoeft u niet|naam ... hoef je niet|hoef je ... naam ... niet|do not have to ... name"
                "|don't have to ... name|need not ... name|don't need to ... name|do not need to ... name"
                "|müssen ... namen ... nicht angeben|namen ... müssen ... nicht|brauchen ... namen ... nicht "
                "& !<invite>|account|bestel*|order*"
            ),
        ),
    ),
    Clue(
        "fields",
        ReviewFields.OPTIONAL,
        (
            (
                "hoeft ... naam|hoeft ... e-mail*|naam hoeft|naam is niet verplicht|niet je naam|niet uw naam"
                "|naam ... weglaten|name ... optional|need not ... name|don't have to ... name"
                "|do not have to ... name|don't need ... name|no name needed|name ... not needed|namen ... nicht an"
                "|namen ... nicht anzugeben|namen ... nicht angeben|name ... nicht an|name ... freiwillig"
                "|ohne namen ... möglich|brauchen sie ... nicht anzugeben "
                f"& !<invite>|<publish>|<share>|ohne ... nicht|zonder ... niet|without ... not|{_OTHER_OPTIONAL}"
            ),
            (
                "<name>|<e-mail> & <optional>|hoeft|hoeven|hoef "
                f"& !<publish>|account|telefoon*|none of|{_OTHER_OPTIONAL}"
            ),
            (
                "<name>|<e-mail> "
                "& mag|may|vrij om|laat ... vrij|vrijgelaten|leeg laten|leeg blijven|weglaten|leave ... blank"
                "|leave ... empty|left blank|left empty|free to|steht ... frei|frei ... ob|freigestellt|leer lassen"
                "|können ... leer|zonder ... in te vullen|zonder ... op te geven|without giving|without entering"
                "|ohne angabe "
                "& !<publish>|account|telefoon*|niet mogelijk|not possible|nicht möglich|cannot|none|<not>|moet|must"
                "|müssen|muss"
            ),
            (
                "<name>|<e-mail> & können|kann|kunt u|kun je|you can & anonym*|anoniem*|ohne|zonder|without "
                "& !<publish>|account|telefoon*|<not>|moet|must|müssen|muss|bevor"
            ),
            (
                "hoeft|hoeven|need|have to|brauchen|müssen "
                "& <name> "
                "& <not> "
                "& !<invite>|<share>|zonder|without|ohne|<publish>|account|factuur|bestel*"
            ),
        ),
    ),
    Clue(
        "fields",
        ReviewFields.NAME_CITY_EMAIL,
        (
            (
                "<name>|hoe u heet|hoe je heet|wie u bent|what you are called "
                "& <town>|waar u woont|waar je woont|where you live|wo sie wohnen|city & <e-mail> "
                "& <compulsory>|invult|ingevuld|eingeben|zwingend|vraagt|vragen|asks|fragt|zonder|without|ohne"
                "|wants to know|wil weten|will wissen|möchte wissen|eingetragen|ingegeven|ingeven|filled in"
                "|fills in|ausgefüllt|ausfüllen|ask for|mit angabe von|met opgave van|onder opgave van|unter angabe "
                "& !<optional>|nodigt|nodigen|uitnod*|invit*|einlad*|pakket"
            ),
        ),
    ),
    Clue(
        "fields",
        ReviewFields.NAME_EMAIL,
        (
            (
                "<name>|hoe u heet|hoe je heet|wie u bent|what you are called "
                "& <e-mail> "
                "& <compulsory>|invult|ingevuld|eingeben|zwingend|vraagt ... wie|asks|needs|requires|verlangt"
                "|vereist|wants to know|wil weten|will wissen|möchte wissen|eingetragen|ingegeven|ingeven"
                "|filled in|fills in|ausgefüllt|ausfüllen|met opgave van|onder opgave van|mit angabe von|unter angabe "
                "& !krijgt|ontvangt|erhält|bekommt|receives|gets|<optional>|<town>|waar u woont|waar je woont"
                "|where you live|wo sie wohnen|city|nodigen|*uitnod*"
                "|invit*|*einlad*|contactformulier|contact form|kontaktformular|<newsletter>|account"
            ),
            (
                "<name> & <e-mail> & zonder|without|ohne & niet|geen|nicht|kein*|cannot|not|no "
                "& !<optional>|<town>|waar u woont|waar je woont|where you live|wo sie wohnen|city|nodigen|*uitnod*"
                "|invit*|*einlad*|<publish>"
            ),
            (
                "brauchen wir|benötigen wir|wird ... benötigt|werden ... benötigt|hebben we ... nodig"
                "|hebben wij ... nodig|is ... nodig|zijn ... nodig|we need|you need|is needed|are needed "
                "& <name> "
                "& <e-mail> "
                "& !<optional>|<not>|<town>|waar u woont|where you live|<invite>|<publish>|<order-details>"
            ),
        ),
    ),
    Clue(
        "published",
        Published.NAME,
        (
            (
                "staat uw naam|staat je naam|komt uw naam|komt je naam|verschijnt uw naam|verschijnt je naam"
                "|tonen wij uw naam|tonen we je naam|wordt uw naam|wordt je naam|steht ihr name|erscheint ihr name"
                "|zeigen wir ihren namen|we show your name|shows your name|your name is shown"
                "|your name is displayed|your name is published|your name appears "
                "& !<town>|waar u woont|where you live|wo sie wohnen|voornaam|first name|vorname*|anoniem*|anonym*"
                "|nergens|nowhere|nirgends|naam niet|name not|name nicht|not shown|not published|not displayed"
                "|doorgegeven|gebruikt"
            ),
            (
                "<everyone> & zien|ziet|see|sees|sehen|sieht & <name> "
                "& !<not>|<town>|waar u woont|where you live|wo sie wohnen|voornaam|first name|vorname*|<only>"
            ),
            (
                "naam ... erboven|naam ... eronder|naam ... erbij|naam ... ernaast|naam ... boven|naam ... onder de"
                "|naam wordt getoond|naam zal worden getoond|naam wordt gepubliceerd|naam wordt vermeld|naam staat"
                "|naam komt ... te staan|naam verschijnt|naam is te zien|naam is zichtbaar|name is shown"
                "|name is published|name is displayed|name is visible|name will be shown|name will be published"
                "|name will be displayed|name appears|name beside|name next to|name above|name below|name goes"
                "|name steht|name erscheint|name wird veröffentlicht|name wird angezeigt|name wird ... angezeigt"
                "|name wird ... veröffentlicht|namen ... daneben|name daneben|name darüber|name darunter"
                "|ist ihr name sichtbar|namen ... veröffentlicht "
                "& !<not>|<nothing>|<town>|waar u woont|waar je woont|where you live|wo sie wohnen|city|voornaam"
                "|first name|vorname*"
                "|anoniem*|anonym*|initial*|<invite>|<without>|naam van onze|name of our|onze naam|our name|unser name|<only>"
            ),
        ),
    ),
    Clue(
        "published",
        Published.FIRST_NAME,
        (
            (
                "<only> ... voornaam|<only> ... first name|<only> ... forename|<only> ... vorname*"
                "|<publish> ... voornaam|<publish> ... first name"
                "|<publish> ... forename|<publish> ... vorname*|voornaam ... <publish>|first name ... <publish>"
                "|forename ... <publish>|vorname ... <publish> "
                "& niet ... achternaam|geen achternaam|geen familienaam|niet ... familienaam|not ... surname"
                "|not ... last name|no surname|no last name"
                "|not ... family name|nicht ... nachname*|kein* nachname*|nicht ... familienname*|no other"
                "|nothing else|geen andere|verder niets|verder niks"
                "|sonst nichts|kein* weiteren|kein* anderen|niets anders|nothing more|mehr nicht|meer niet"
                "|zonder achternaam|ohne nachname*|ohne den nachname*"
                "|without ... surname|without ... last name|achternaam ... niet|nachname ... nicht|surname ... not"
                "|last name ... not"
            ),
            (
                "voornaam|voornamen|roepnaam|rufname|forename|forenames|given name|christian name|first name*"
                "|vorname* & <publish>|site|website|review*|beoordeling|bewertung"
                "|<only>|just|see|sieht|sehen "
                "& !voornaam ... niet|geen voornaam|vorname* ... nicht|first name ... not|voornaam en achternaam"
                "|voor- en achternaam|vor- und nachname*|first name and last|first name and sur*"
                "|first name and town|first name and city|first and last|voornaam en woonplaats|<compulsory>"
            ),
        ),
    ),
    Clue(
        "published",
        Published.NOTHING,
        (
            (
                "<only> de *beoordeling|<only> de review|<only> de tekst|<only> de sterren|<only> het oordeel|<only> het cijfer"
                "|<only> the review|<only> the rating|<only> the text|<only> the stars|<only> the score|<only> die *bewertung"
                "|<only> der text|<only> die sterne|<only> die note|<only> ihre bewertung|<only> your review"
                "|<only> uw beoordeling "
                "& <publish>|online & niet ... naam|geen naam|nicht ... name*|kein* name*|not ... name|no name|without ... name"
                "|zonder ... naam|ohne ... namen"
            ),
            (
                "ohne jede angabe|ohne angaben|anoniem*|anonymous*|anonym*|zonder ... naam|zonder naam"
                "|without your name|without a name|without names"
                "|ohne ihren namen|ohne namen|ohne ... angabe* zu|ohne ... persönliche*|without any detail* "
                "& review*|beoordel*|bewertung*|site|website|<publish> "
                "& !anonimiseren|ip-*|statist*|tenzij|unless|es sei denn|kiest|kies|choose|niet mogelijk|not possible"
                "|nicht möglich|cannot|geen beoordeling|kunt u geen|kun je geen"
            ),
            (
                "<name>|gegevens|persoonsgegevens|details|data|daten|angaben|niets|nothing|nichts "
                "& <not>|niets|nothing|nichts & <publish>|op de site|online "
                "& !toestemming|consent|einwilligung|moet ... naam|must ... name|moeten ... naam|<without>|bezoek*"
                "|draagt ... zorg|dragen ... zorg|trägt ... sorge|tragen ... sorge|bears ... respons*|doeleinden|purposes|zwecke"
                "|<only>|<invite>|ask|asks|vragen|*uitnod*|*einlad*|no more|verder|sonst|otherwise|voornaam|vorname*"
                "|first name|forename"
                "|niet ... <town>|nicht ... <town>|not ... <town>|kein* <town>|geen <town>|no <town>|niet waar"
                "|not where|nicht wo|nicht, wo|ohne <town>|zonder <town>"
                "|without <town>|geen andere|no other|kein* anderen|kein* weiteren"
            ),
        ),
    ),
    Clue(
        "published",
        Published.NAME_CITY,
        (
            (
                "<name> "
                "& <town>|waar u woont|waar je woont|where you live|wo sie wohnen|city|town you live "
                "& staan|ziet|see|sees|sieht|komen|komt|stehen|appear|stand|bij de review*|bij de beoordeling*|with the review*"
                "|bei der bewertung*|neben der bewertung "
                "& !<not>|<without>|<compulsory>|<invite>|naam van onze|<share>"
            ),
        ),
    ),
    Clue(
        "published",
        Published.NAME_CITY,
        (
            (
                "<name> & <town>|waar u woont|waar je woont|where you live|wo sie wohnen|city & <publish> & !<not>|<without>"
                "|naam van onze"
            ),
        ),
    ),
    Clue(
        "published",
        Published.NAME,
        (
            (
                "<name> & <publish> & <without> <town>|niet ... <town>|nicht ... <town>|not ... <town>|kein* <town>"
                "|geen <town>|no <town>|niet waar|not where"
                "|nicht wo|<town> ... niet|<town> ... nicht|<town> ... not|<town> blijft weg|verder niets"
                "|verder niks|nothing else|nothing more|sonst nichts"
                "|mehr nicht|meer niet & !voornaam|first name|forename|vorname*|naam ... niet <publish>"
                "|name ... not <publish>|<only> de *beoordeling|geen naam|no name"
                "|kein* name*|zonder naam|without ... name|ohne name*|<compulsory>|<invite>|niet ... naam"
                "|not ... name|nicht ... name*|weder|noch ... naam|neither"
            ),
            (
                "<name> & <publish> "
                "& !<not>|<nothing>|<town>|waar u woont|waar je woont|where you live|wo sie wohnen|city|voornaam"
                "|first name"
                "|vorname*|<compulsory>|naam van onze|name of our|namen unser*"
                "|naam van de winkel|onze naam|our name|<invite>"
            ),
        ),
    ),
    Clue(
        "invitation",
        Invitation.NAME_EMAIL,
        (
            (
                "<name> "
                "& <e-mail> "
                "& <share> "
                "& niet wat u|niet wat je|nothing about|niets over|nichts darüber|niet welke|geen bestelgegevens"
                "|geen ordergegevens|not what you|not which"
                "|no order details|nicht was sie|nicht, was|keine bestelldaten|meer niet|meer niks|verder niets"
                "|verder niks|niets anders|nothing else|nothing more|sonst nichts|nicht mehr "
                "& !<publish>|<compulsory>"
            ),
        ),
    ),
    Clue(
        "invitation",
        Invitation.WITH_ORDER,
        (
            (
                "<share> "
                "& <name> "
                "& <e-mail>|mail "
                "& <order-details> "
                "& !<compulsory>|<publish>|<nothing>|geen <order-details>|niet <order-details>|no <order-details>"
                "|not <order-details>|keine <order-details>|nicht <order-details>|telefoon*|phone|telefon*"
            ),
        ),
    ),
    Clue(
        "invitation",
        Invitation.NONE,
        (
            (
                "<not>|niemand*|nobody|no one "
                "& *uitnod*|fordern ... auf|fordert ... auf|nodigen ... uit|nodigt ... uit|ask ... for|vragen ... om"
                "|bitten ... um|chase|pester|nag|bother|nudge*|achtervolg*|zeuren|bestoken|uitgenodigd|invit*|*einlad*"
                "|laden ... ein|eingeladen|*aufforderung*|*verzoek*|request* & send|sturen|versturen|senden|versenden"
                "|verschicken|*review*|*beoordel*|*oordeel*|*bewert*|recensie*|ervaring*|mening|meinung|feedback"
                "|opinion|experience*|what you thought|wat u vond|wat je vond|erfahrung*|u|je|you|sie|klanten"
                "|customers|kunden|kopers|koper|buyers|käufer|daar ... voor|daartoe|hiervoor|daarvoor|dazu|dafür"
                "|hierzu|for that|for it & !<name>|e-mailadres*|mailadres*|e-mail address*|e-mail-adresse*|tenzij"
                "|unless|wilt u geen|wil je geen|wenn sie keine|möchten sie keine|if you do not|skip|in advance|vorher"
                "|no way|abwählen|<withdraw>|<refuse>|niet meer|no longer|nicht mehr|<only>|verplicht"
            ),
        ),
    ),
    Clue(
        "invitation",
        Invitation.WITH_ORDER,
        (
            (
                "daarvoor|hiervoor|daartoe|hiertoe|for this|for that|to this end|dafür|hierfür|dazu|hierzu|zu diesem zweck "
                "& <share> & <e-mail> & <order-details>"
            ),
            (
                f"{_ASKED} "
                "& <order-details>|<e-mail> bestelling|<e-mail> en bestelling|<e-mail> order|<e-mail> and order"
                "|<e-mail> bestellung|<e-mail> und bestellung "
                "& <name>|<e-mail> & !mail ons|e-mail us|schreiben sie uns|contact us|schrijf ons|verplicht*|moet"
                "|moeten|dient|invullen|invult|ingevuld|must|mandatory|required"
                "|fill in|müssen|pflicht*|zwingend"
            ),
            (
                f"{_ASKED} "
                "& uw bestelling|uw order|je order|je bestelling|your order|your purchase|ihre bestellung"
                "|ihrer bestellung|en bestelling|and order|und bestellung "
                "& <share>|op basis van|based on|anhand & <name>|<e-mail> "
                "& !na uw bestelling|na je bestelling|after your order|after your purchase|nach ihrer bestellung"
                "|over uw bestelling|over je bestelling|about your order|zu ihrer bestellung|<compulsory>"
            ),
        ),
    ),
    Clue(
        "invitation",
        Invitation.NAME_EMAIL,
        (
            (
                f"{_ASKED} "
                "& *review*|*beoordel*|*oordeel*|*bewert*|recensie*|ervaring*|mening|meinung|feedback|opinion|experience*"
                "|what you thought|wat u vond|wat je vond|erfahrung*|u|je|you|sie|klanten "
                "& <name>|gegevens & <e-mail> "
                "& <share>|gebruik*|mit|with|met|uses|verwend*|nutz*|<name> <e-mail>|<name> en <e-mail>|<name> und <e-mail> "
                "& !<order-details>|verplicht*|moet"
                "|moeten|dient|invullen|invult|ingevuld|must|mandatory|required|fill in|müssen|pflicht*|zwingend"
                "|<publish>|<town>|waar u woont|waar je woont|where you live|wo sie wohnen|city"
            ),
            (
                "<invite>|met de vraag & <name>|<e-mail> "
                "& <share>|gebruik*|mit|with|met "
                "& !<order-details>|verplicht*|moet"
                "|moeten|dient|invullen|invult|ingevuld|must|mandatory|required|fill in|müssen|pflicht*|zwingend"
                "|<not>|<publish>"
            ),
            (
                "<share> & <name> & <e-mail> "
                "& daarvoor|hiervoor|daartoe|hiertoe|for this|for that|to this end|dafür|hierfür|dazu|hierzu|zu diesem zweck "
                "& !<order-details>|order*|bestel*|geben sie|gibst du|geeft u|geef je|you give|you provide|you enter"
            ),
        ),
    ),
)

SECTION = Section(
    "reviews",
    N_("Reviews"),
    kinds=(
        Kind(
            Reviews,
            N_("reviews"),
            paragraphs=(
                (
                    Say(
                        N_("You can review us through {vendor}."),
                        when=lambda case: case.role is not Role.SELF,
                    ),
                    Say(
                        N_(
                            "You can write a review in our shop itself, which uses {vendor} for this. The review stays with us."
                        ),
                        when=lambda case: case.role is Role.SELF,
                    ),
                    common.COMPANY,
                    common.COMPANY_SAME_NAME,
                ),
                (
                    Say(
                        N_("To write a review you do not have to give your name or e-mail address."),
                        when=lambda case: case.facts.fields is ReviewFields.OPTIONAL,
                    ),
                    Say(
                        N_("To write a review you have to give your name and e-mail address."),
                        when=lambda case: case.facts.fields is ReviewFields.NAME_EMAIL,
                    ),
                    Say(
                        N_("To write a review you have to give your name, town and e-mail address."),
                        when=lambda case: case.facts.fields is ReviewFields.NAME_CITY_EMAIL,
                    ),
                    Say(
                        N_("The review is published without your name."),
                        when=lambda case: case.facts.published is Published.NOTHING,
                    ),
                    Say(
                        N_("The review is published with your first name."),
                        when=lambda case: case.facts.published is Published.FIRST_NAME,
                    ),
                    Say(
                        N_("The review is published with your name."),
                        when=lambda case: case.facts.published is Published.NAME,
                    ),
                    Say(
                        N_("The review is published with your name and town."),
                        when=lambda case: case.facts.published is Published.NAME_CITY,
                    ),
                    Say(
                        N_("{vendor} passes your data on to us, so that we can match your review to an order."),
                        when=lambda case: case.facts.matches_order is True,
                    ),
                    Say(
                        N_("{vendor} can write to you to ask for an explanation of your review."),
                        when=lambda case: case.facts.may_contact is True,
                    ),
                    Say(
                        N_("Whether you write a review is up to you."),
                    ),
                ),
                (
                    Say(
                        N_(
                            "After your order we invite you to write a review. {vendor} gets your name and e-mail "
                            "address for this."
                        ),
                        when=lambda case: _invites(case) and case.facts.invitation is Invitation.NAME_EMAIL,
                    ),
                    Say(
                        N_(
                            "After your order we invite you to write a review. {vendor} gets your name, e-mail address "
                            "and order details for this."
                        ),
                        when=lambda case: _invites(case) and case.facts.invitation is Invitation.WITH_ORDER,
                    ),
                    Say(
                        N_("For the invitation {vendor} works for us, on our instructions (as our processor)."),
                        when=lambda case: (
                            _invites(case)
                            and case.facts.invitation_role is Role.PROCESSOR
                            and case.role is not Role.PROCESSOR
                        ),
                    ),
                    Say(
                        N_("You can decline the invitation when you order."),
                        when=lambda case: _invites(case) and case.practices.review_opt_out is True,
                    ),
                ),
            ),
            activities=_activities,
            receives_data=lambda case: case.role is not Role.SELF,
            role=(
                Say(
                    N_(
                        "For the reviews themselves {vendor} decides for itself how it uses the data and is legally "
                        "responsible for that (as a controller)."
                    ),
                    when=_split,
                ),
                *common.role_unless(_split),
            ),
            words=_REVIEWS_WORDS,
            clues=_REVIEWS_CLUES,
        ),
    ),
)
