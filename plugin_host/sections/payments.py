"""Payments, paying later and credit checks."""

from dataclasses import dataclass, replace
from typing import ClassVar

from plugin_host.api.core import (
    N_,
    Activity,
    Ask,
    Basis,
    Case,
    Clue,
    Data,
    Decision,
    Fact,
    Form,
    Kind,
    Purpose,
    Role,
    Say,
    Section,
    Service,
)
from plugin_host.sections import common


class Entry(Form):
    """Where the customer fills in the payment details."""

    VENDOR = "vendor", N_("on the pages of the payment company")
    SHOP = "shop", N_("on the pages of the shop")


class PayLater(Form):
    """Who lets the customer pay later."""

    NONE = "none", N_("paying later is not offered")
    OWN = "own", N_("the payment company itself")
    THIRD_PARTY = "third_party", N_("another company, through the payment company")


class CreditCheck(Form):
    """Who looks at the customer's financial position."""

    NONE = "none", N_("nobody")
    VENDOR = "vendor", N_("the party that lets the customer pay later")
    BUREAU = "bureau", N_("credit bureaus as well")


ENTRY: Ask[Entry] = Ask("entry", N_("Where do customers fill in their payment details?"), Entry)
PAY_LATER: Ask[PayLater] = Ask("pay_later", N_("Do you let customers pay later through it?"), PayLater)
OTHER_WAY: Ask[bool] = Ask(
    "other_way",
    N_("Can customers still order and pay in another way if they are not allowed to pay later?"),
    bool,
    only_if=PAY_LATER.is_(PayLater.OWN, PayLater.THIRD_PARTY),
)
PAY_LATER_PROVIDER: Ask[str] = Ask(
    "pay_later_provider",
    N_("Which company lets customers pay later?"),
    str,
    only_if=PAY_LATER.is_(PayLater.THIRD_PARTY),
)


@dataclass(frozen=True, kw_only=True)
class Payments(Service):
    """Facts of a payment service.

    ``human_review`` says whether the customer can have a refusal looked at by a person (GDPR art. 22(3)).
    """

    kind: ClassVar[str] = "payments"
    entry: Fact[Entry] = None
    pay_later: Fact[PayLater] = PAY_LATER
    pay_later_provider: Fact[str] = None
    other_way: Fact[bool] = OTHER_WAY
    credit_check: CreditCheck | None = None
    human_review: bool | None = None


def _later(case: Case[Payments]) -> bool:
    return case.facts.pay_later in (PayLater.OWN, PayLater.THIRD_PARTY)


def _provider(case: Case[Payments]) -> str:
    provider = case.facts.pay_later_provider
    return provider if isinstance(provider, str) else ""


UNNAMED_PROVIDER = N_("the company you choose for paying later")
"""In the recipients table, where the shop offers several or named none."""


def _activities(case: Case[Payments]) -> tuple[Activity, ...]:
    paying = Activity(Purpose.PAYMENT, case.role, (Basis.CONTRACT,), case.facts.data)
    if not _later(case):
        return (paying,)
    data = tuple(dict.fromkeys((*case.facts.data, Data.FINANCIAL_POSITION)))
    deciding = Activity(Purpose.CREDIT, Role.CONTROLLER, (Basis.CONTRACT,), data)
    if case.facts.pay_later is PayLater.THIRD_PARTY:
        provider = _provider(case)
        deciding = replace(deciding, by=provider, by_somebody="" if provider else UNNAMED_PROVIDER)
    return (paying, deciding)


_PAYMENTS_WORDS = (
    "betaal|betalen|betaalt|betaald|betaling|betalingen|betaalprovider*|betaaldienst*|betaalverwerker*"
    "|betaalpartner*|betaalmethode*|betaalgegevens|betalings*|betaalmogelijkhe*|betaalplatform|payment*"
    "|pay|pays|paid|paying|checkout|zahlung*|zahlen|zahlt|bezahl*|gezahlt|kreditkarte*|creditcard*"
    "|credit-card*|credit card*|ideal|afrekenen|afrekent|payment processor*|psp|bankrekening*|bancontact"
    "|rechnungskauf|ratenkauf|lastschrift|zahlungsdienst*|zahlungsanbieter|kaartgegevens|card details"
    "|card number*|kartendaten|kartennummer*|pay-later|ratenzahlung|auf rechnung|koop op afbetaling"
)

_OTHER_WAY = (
    "andere manier|andere wijze|andere *methode*|andere betaal*|op een andere|anders bezahlen|anders betalen"
    "|anders afrekenen|overige betaal*|resterende betaal*|alternatie*|gewoon vooraf|ook vooraf|ook vooruit"
    "|altijd vooraf|altijd vooruit|also pay in advance|pay in advance instead|direct betalen|meteen betalen"
    "|another way|other way*|another payment*|other payment*|another method|other method*|different payment*"
    "|different method*|different way*|alternative way*|alternative payment*|pay straight away|andere zahlung*"
    "|anderen zahlung*|anderer zahlung*|übrigen zahlung*|andere weise|andere wege|anderem wege|anderen weg"
    "|andere zahlweise|anderweitig "
)

PAYMENTS_CLUES: tuple[Clue, ...] = (
    Clue(
        "pay_later",
        PayLater.NONE,
        (
            (
                "<later>|op rekening "
                "& niet mogelijk|bieden wij niet|bieden we niet|bieden wij ... niet|niet aan|geen|kan niet|noch via"
                "|noch bij|noch met|weder|not something|not ... offer|kunt u niet|kunt u ... niet|kun je niet"
                "|kun je ... niet|kan bij ons niet|is er niet|zijn er niet|niet aangeboden|not possible|not offer"
                "|not offered|*n't offer|not available|no|neither|cannot|*n't|<off>|nicht möglich|bieten wir nicht"
                "|bieten wir ... nicht|nicht an|kein*|nicht angeboten|nicht zur verfügung|nicht verfügbar & "
                "!nicht angeboten können|nicht angeboten kannst|nicht verfügbar können|niet aangeboden kunt"
                "|nicht zur verfügung können|nicht zur verfügung kannst|niet aangeboden kun|not offered you"
                "|not available you & !bij onszelf|bij ons zelf|aan ons|to us|with ourselves|bei uns selbst|an uns"
                "|kosten|extra|rente"
                f"|interest|zinsen|invloed|{_OTHER_WAY}|weiger*|afgewezen"
                "|afwijz*|declin*|refus*|reject*|ablehn*|abgelehnt|lehnt|toestaat|allow*|zulass*|if they|if it|if you"
            ),
            "not allow|*n't allow & <later> & !if they|if it|if you|interest|<agreement>",
            (
                "<later>|op rekening|betalen op factuur "
                "& kan bij mij niet|kan bij ons niet|kan* ... niet|gaat niet|niet bij ons|bij ons niet|heb ik niet"
                "|hebben we niet|hebben wij niet|not with us"
                "|nicht bei uns|bei uns nicht|doen we niet|doen wij niet|doe ik niet|not do|machen wir nicht|<off>"
                "|geht nicht|gibt es nicht|haben wir nicht|hebben we niet|hebben wij niet "
                "& !bij onszelf|bij ons zelf|aan ons|to us|with ourselves|bei uns selbst|an uns|kosten|extra|rente"
                f"|interest|zinsen|invloed|{_OTHER_WAY}|weiger*|afgewezen"
                "|afwijz*|declin*|refus*|reject*|ablehn*|abgelehnt|lehnt|toestaat|toegestaan|allow*|zulass*|als|wenn"
                "|falls|if|niet alleen|not only|nicht nur"
            ),
        ),
    ),
    Clue(
        "pay_later",
        PayLater.OWN,
        (
            (
                "<later> & zelf|itself|selbst|own decision|eigen risico|own risk|eigenes risiko|auf eigenes"
                "|carries the credit|zelfstandig & !ander bedrijf|andere partij|derde*|another company|third part*"
                "|drittanbieter|kredietbeoordela*"
                "|<not>"
            ),
        ),
    ),
    Clue(
        "pay_later",
        PayLater.THIRD_PARTY,
        (
            (
                "kredietbeoordela*|kredietinformatie*|kredietbureau*|kredietwaardigheid*|credit assess*"
                "|credit-assess*|credit reference*|credit agenc*|credit bureau*|credit rat*|kreditauskunft*"
                "|auskunfteien|auskunftei|wirtschaftsauskunftei*|bonitätsprüf*|kreditprüf* "
                "& <share> & !niet mogelijk|geen"
            ),
            (
                "<later> "
                "& kredietbeoordela*|kredietinformatie|kredietverstrekker*|derde*|ander bedrijf|andere partij|via|door"
                "|through|another company|separate company|third part*|credit provider*|über|durch|loopt dat bij|van"
                "|by|kies* ... voor|choose*|wähl*|neemt ... over|durchgeführt|angeboten von|provides the credit"
                "|verleent|verstrekt|partij|partner*|anbieter*|übernimmt|<share> "
                "& !niet mogelijk|geen|nicht möglich|<off>|zelf|itself|selbst"
            ),
            (
                "uitgestelde betaling|deferred payment|delayed payment|zahlungsaufschub|kredietfaciliteit"
                "|credit facility & !niet mogelijk|geen|zelf|itself|selbst"
            ),
        ),
    ),
    Clue(
        "pay_later",
        PayLater.OWN,
        (
            ("<later> & decision|decides|beslis*|bepaalt|entscheid* & !<not>|via another|via een ander"),
            (
                "<later>|14 dagen later|30 dagen later|factuurkrediet|14 dagen|30 dagen "
                "& !<not>|via|through|über|sonst|otherwise|direkt bei uns|direct bij ons|rechtstreeks bij ons|direct to us"
                "|directly to us|vorkasse|überweisung|vooruitbetaling|overboeking|bank transfer"
                "|kredietbeoordela*|regelen wij|regelen we|doen wij zelf|wir selbst|wij zelf"
                "|we zelf|ourselves|bij onszelf|bei uns selbst"
            ),
        ),
    ),
    Clue(
        "other_way",
        False,
        (
            (
                "weiger*|afwijz*|afwijst|afgewezen|wijst ... af|zegt ... nee|zeggen ... nee|refus*|declin*|reject*"
                "|turn* ... down|says no|say no|ablehn*|abgelehnt|lehnt|sagt ... nein|nein sagt "
                "& cannot take|can't take|cannot accept|can't accept|cannot order|can't order|not possible to order"
                "|gaat de bestelling niet door|kan de bestelling niet|kunt u niet bij ons bestellen"
                "|kun je bij ons niet bestellen|kun je niet bestellen|kunt u niet bestellen"
                "|können sie nicht bestellen|können wir die bestellung nicht|keine bestellung"
            ),
            (
                "geen andere manier|geen andere wijze|geen andere betaal*|geen andere methode*|geen alternatie*"
                "|enige betaal*|enige manier ... betalen|no other way|no other payment*|no other method*"
                "|no alternative*|no payment method besides|only payment method|only way to pay|keine andere zahlung*"
                "|keine anderen zahlung*|keine andere möglichkeit*|einzige zahlung*|keine alternativ*"
            ),
            (
                _OTHER_WAY
                + "& kan niet|kunt ... niet|kun ... niet|hebben ... niet|bieden ... niet|is ... niet mogelijk|cannot"
                "|can not|*n't|not possible|not offer|ausgeschlossen|nicht möglich|nicht mit|nicht angeboten"
                "|bieten ... nicht an "
                "& !lukt|als|if|wenn|falls|sollte|welcome|toestaat"
            ),
            (
                "weiger*|geweigerd|afwijz*|afwijst|wijst ... af|afgewezen|afgekeurd|keurt ... af|refus*|declin*|reject*"
                "|turn* ... down|ablehn*|abgelehnt|lehnt|zonder goedkeuring|without ... approval|ohne zustimmung"
                "|ohne freigabe "
                "& niet ... bestellen|niet bestellen|bestellen ... niet|bestelling niet|bestelling ... niet"
                "|niet ... afrekenen|niet ... geplaatst|cannot|can not|cancelled|canceled|bestellung ... nicht möglich"
                "|nicht bestellen|nicht ... bestellen|geannuleerd|storniert"
            ),
        ),
    ),
    Clue(
        "other_way",
        True,
        (
            (
                "<declined>|prefer not|rather not|no thanks|wil ... niet|wilt ... niet|möchten ... nicht|*n't want"
                "|not want|niet je ding|niet uw ding|liever niet|dat niet wil*|dat niet wilt|das nicht möchte*"
                "|das nicht will|not for you|nichts für sie|nichts für dich "
                "& ideal|kaart|creditcard|card*|karte|kreditkarte|paypal|apple pay|google pay|bancontact|vorkasse"
                "|vorauskasse|überweisung|überweisen|overschrijving|overboeking|overmaken|bank transfer|vooraf|in advance"
                "|andere*|other|another|iets anders|something else|etwas anderes|sepa|lastschrift|sofort|direct|meteen "
                "& !cannot|can't|geen bestelling|keine bestellung|niet ... bestellen|niet ... betalen|nicht bestellen"
                "|einzige|only way|kan niet|storniert|geannuleerd|cancel*|kaartgegevens"
            ),
            (
                _OTHER_WAY
                + "& !niet mogelijk|niet meer mogelijk|not possible|nicht möglich|nicht mehr möglich|andere dag|privacy*"
            ),
            (
                "<declined> "
                "& gewoon|nog altijd|nog steeds|alsnog|toch|still|weiterhin|trotzdem|dennoch|simply|just|einfach|instead"
                "|reken*|kies*|choose|pick|wähl*|nehmen|nimm* "
                "& bestel*|betal*|betaal*|afrekenen|reken|order*|pay|pays|zahl*|bezahl* "
                "& !niet ... bestellen|niet betalen|cannot|nicht bestellen|annuleer*|geannuleerd|cancel*|storniert"
                "|einzige|only way|kaartgegevens"
            ),
            (
                "dan gewoon|dan alsnog|dan toch|dan nog steeds|then still|can still|dann trotzdem|dann weiterhin "
                "& betalen|afrekenen|pay|zahlen|bezahlen & !achteraf|later|später"
            ),
        ),
    ),
    Clue(
        "pay_later_provider",
        None,
        (
            (
                "<later> & via|door|met|through|by|with|über|mit|durch|van|of|bij|bei|aan|to|an|kies* ... voor "
                "& !<not>|neither|niet mogelijk|uitgeschakeld|uitgezet|switched off"
            ),
            (
                "partij die dat|partij die dit|bedrijf dat dat|bedrijf dat dit|company that|anbieter dafür"
                "|unternehmen, das"
            ),
        ),
    ),
    Clue(
        "entry",
        Entry.SHOP,
        (
            (
                "never leave our|never leave my|not leave my|not leave our|*n't leave our|*n't leave my"
                "|verlaat ... niet|verlassen ... nicht|niet doorgestuurd"
                "|niet ... doorgestuurd|niet doorgeleid|not redirected|*n't redirected|nicht weitergeleitet"
                "|zonder ... doorgestuurd|without being redirected|without leaving|bleiben sie in|blijft u in"
                "|blijf je in|stay in our|stay on our "
                "& kaart*|creditcard*|credit-card*|rekening*|card*|payment details|payment data|payment information"
                "|bank details|betaalgegevens|bankgegevens|karten*|kreditkarten*|zahlungsdaten|zahlungsinformation*"
                "|bankdaten|kontodaten|betal*|pay*|zahl*"
            ),
        ),
    ),
    Clue(
        "entry",
        Entry.VENDOR,
        (
            (
                "bij hun in|bij hen in|bij hen zelf in|eigen betaalscherm|eigen betaalvenster|betaalpagina van|betaalomgeving van"
                "|betaalscherm van"
                "|betaalvenster van|payment screen|zahlungsfenster"
                "|bezahlfenster|handed over to|passed over to|umgeleitet|terecht|landen sie|landest du|you land"
                "|pagina van|pagina's van|omgeving van|website van|site van|payment page of|payment page*|pages of"
                "|page of|on its pages|on their page*|on its own page*|website of|site of|hosted payment page"
                "|zahlungsseite von|bezahlseite von|seite von|seiten von|seite des|doorgestuurd naar|doorgestuurd"
                "|doorgeleid naar|sturen wij u|sturen we je|redirect*|taken to|sent to|send you to|weitergeleitet"
                "|leiten wir sie|auf die seite|website von|bij de betaaldienst|bij hen "
                "& betaal*|betal*|bezahl*|rekening*|kaart*|pay*|card*|bank*|zahl*|karte*|konto*|vul*|gegevens|details"
                "|afreken*|daten "
                "& !*gegevens ... doorgestuurd|*gegevens ... doorgeleid|details ... sent|data ... sent"
                "|*daten ... weitergeleitet|niet ... doorgestuurd|not ... redirected|nicht ... weitergeleitet"
                "|in onze winkel|onze eigen pagina|website of our|site of our|site van onze|onze eigen"
            ),
            (
                "kaart*|creditcard*|credit-card*|rekening*|card*|payment details|payment data|payment information"
                "|bank details|betaalgegevens|bankgegevens|karten*|kreditkarten*|zahlungsdaten|zahlungsinformation*"
                "|bankdaten|kontodaten "
                "& ingetikt|getippt|typed|card number|invul*|ingevuld|vul|vult|vullen|invoer*|ingevoerd|voer|voert"
                "|voeren|geef*|geeft|op te geven|opgeven|opgegeven|enter*|typ*|tikt|type|fill*|filled|give|provide"
                "|eingeben|eingegeben|eingabe|geben|gibt|gibst|tragen|eingetragen|einzugeben"
                "|hinterlegen & rechtstreeks bij|direct bij|alleen bij|uitsluitend bij|rechtstreeks op|directly with"
                "|directly at|only at|only with|buiten onze|outside our|außerhalb unser*|never reach*|never touch*"
                "|not touch*|not reach*|*n't reach*|erreich* ... nie|erreich* ... nicht|direkt bei|ausschließlich bei"
                "|nur bei|direkt auf|nicht in unserem|niet in onze|niet bij ons|niet op onze|not in our|not into our"
                "|not on our*|and not on ours|never see|not see|*n't see|nooit te zien|zien ... niet|niet te zien"
                "|sehen ... nicht|daar|dort & !doorgeven|direkt in unser*|direkt auf unser*"
            ),
            (
                "kaart*|creditcard*|credit-card*|rekening*|card*|payment details|betaalgegevens|bankgegevens"
                "|karten*|kreditkarten*|zahlungsdaten|kontodaten & gaat|gaan|goes|go|geht|gehen|sent "
                "& rechtstreeks naar|direct naar|directly to|straight to|direkt an|direkt zu & !eigen|own|eigene*"
            ),
            (
                "own page*|own site|own website|own form|eigen formulier|feld*, das von|feld ... von|eigen pagina*"
                "|eigen betaalpagina|eigen betaalomgeving|eigen omgeving|apart scherm|aparte pagina|own secure page"
                "|own payment page|separate page|op hun pagina|hun betaalpagina|hun eigen|op hun site|hun scherm"
                "|hun venster|their page|their own|their site|their box|their form|their window|in het venster van"
                "|in het scherm van|op het scherm van|window of|window from|fenster von|scherm van|form of|deren seite"
                "|deren fenster|seite des zahlungs*|fenster des|maske von|maske des|formular von|formular des"
                "|eigene seite|eigenen seite|eigene bezahlseite|eigenen bezahlseite|eigenen zahlungsseite "
                "& to pay|zum bezahlen|om te betalen|kaart*|creditcard*|rekening*|card*|number|bank*|betal*|betaal*"
                "|payment details|karten*|karte|kreditkarten*|zahlungsdaten|kontodaten|iban|nummer "
                "& !onze eigen|our own|unsere* eigen*|mijn eigen|my own"
            ),
            (
                "their payment window|their payment page|their payment form|payment window|leave our site"
                "|leave our shop|verlaat u onze|verlaat je onze|verlassen sie unser*|auf die seite|auf der seite"
                "|zur seite|naar de pagina|naar de betaalpagina|naar de site|naar de website|to the page"
                "|to the site|to the website|go to ... page|goes to ... page|kom je op|komt u op|geleitet"
                "|gebracht naar|gaat u naar "
                "& betaal*|betal*|kaart*|pay|paying|payment*|card*|zahlen|bezahlen|zahlung|karten* "
                "& !unsere seite|onze pagina|our page|our own|onze eigen|privacy*|datenschutz*|nicht weitergeleitet"
                "|niet doorgestuurd|not redirected|*n't redirected"
            ),
        ),
    ),
    Clue(
        "entry",
        Entry.SHOP,
        (
            (
                "in onze *winkel|in onze *shop|onze *kassa|kassa van|bij ons in|bij ons op|bei uns in|bei uns an"
                "|op onze site|op onze website|op onze pagina|onze eigen|ons bestelformulier|ons afreken*"
                "|onze afreken*|unserer *kasse*|unserer *bestellseite|in unserem shop|in unserem *shop|bei uns im shop"
                "|bei uns im *shop|bij ons in de *winkel|with us in the shop|auf unserer seite|auf unserer website"
                "|unserer eigenen|unserer kasse*|unserem bestell*|our shop|our store|our checkout|our own|on our page*"
                "|on our site|on our website|our order form|within our & kaart*|creditcard*|credit-card*|rekening*"
                "|card*|payment details|payment data|payment information|bank details|betaalgegevens|bankgegevens"
                "|karten*|kreditkarten*|zahlungsdaten|zahlungsinformation*|bankdaten|kontodaten|karte|kaart|number"
                "|nummer* & part of our|onderdeel van onze|teil unser*|tippen|tipp*|tik*|sits|steht|staat|invul*"
                "|ingevuld|vul|vult|vullen|invoer*|ingevoerd|voer|voert|voeren|geef*|geeft|op te geven|opgeven"
                "|opgegeven|enter*|typ*|type|fill*|filled|give|provide*|eingeben|eingegeben|eingabe|geben|gibt|gibst"
                "|tragen|eingetragen|einzugeben|hinterlegen "
                "& !niet in onze|not in our|not on our|nicht in unser*|nicht auf unser*|niet op onze|doorgestuurd"
                "|weitergeleitet|redirected"
            ),
        ),
    ),
)

SECTION = Section(
    "payments",
    N_("Payments"),
    kinds=(
        Kind(
            Payments,
            N_("payments"),
            paragraphs=(
                (
                    Say(N_("You pay us through {vendor}."), when=lambda case: case.alone),
                    Say(N_("You can pay us through {vendor}, among others."), when=lambda case: not case.alone),
                    common.COMPANY,
                    common.COMPANY_SAME_NAME,
                ),
                (
                    common.DATA_RECEIVED,
                    common.DATA_COLLECTED_THERE,
                    Say(
                        N_("You enter your payment details on its pages; we do not see them in full."),
                        when=lambda case: case.facts.entry is Entry.VENDOR,
                    ),
                    Say(
                        N_("You enter your payment details in our shop; they go straight to {vendor}."),
                        when=lambda case: case.facts.entry is Entry.SHOP,
                    ),
                ),
                (
                    Say(
                        N_("**Paying later.** If you choose to pay later, {vendor} decides whether you can."),
                        when=lambda case: case.facts.pay_later is PayLater.OWN,
                    ),
                    Say(
                        N_(
                            "**Paying later.** If you choose to pay later, {provider} decides whether you can; we do not."
                        ),
                        when=lambda case: case.facts.pay_later is PayLater.THIRD_PARTY,
                        values={"provider": _provider},
                    ),
                    Say(
                        N_(
                            "**Paying later.** If you choose to pay later, the company that you choose for this at "
                            "checkout decides whether you can; we do not."
                        ),
                        when=lambda case: case.facts.pay_later is PayLater.THIRD_PARTY and not _provider(case),
                    ),
                    Say(
                        N_("For this it looks at your data and your financial position (a credit check)."), when=_later
                    ),
                    Say(
                        N_("It also asks credit reference agencies about you."),
                        when=lambda case: _later(case) and case.facts.credit_check is CreditCheck.BUREAU,
                    ),
                    Say(
                        N_("A computer takes this decision."),
                        when=lambda case: _later(case) and case.facts.decision is Decision.AUTOMATED,
                    ),
                    Say(
                        N_("A person takes this decision, with the help of a score."),
                        when=lambda case: _later(case) and case.facts.decision is Decision.PROFILING,
                    ),
                    Say(
                        N_("If the answer is no, you can still order and pay in another way."),
                        when=lambda case: _later(case) and case.facts.other_way is True,
                    ),
                    Say(
                        N_(
                            "You can ask the company that decides for a review by a person. You can also put your point of "
                            "view to it and contest the decision."
                        ),
                        when=lambda case: (
                            _later(case)
                            and (case.facts.human_review is True or case.facts.decision is Decision.AUTOMATED)
                        ),
                    ),
                ),
            ),
            activities=_activities,
            words=_PAYMENTS_WORDS,
            clues=PAYMENTS_CLUES,
        ),
    ),
)
