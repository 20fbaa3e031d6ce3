"""Accounting: invoices and the books."""

from dataclasses import dataclass
from typing import ClassVar

from plugin_host.api.core import N_, Activity, Ask, Basis, Case, Clue, Fact, Form, Kind, Purpose, Say, Section, Service
from plugin_host.sections import common


class AccountingForm(Form):
    """Where the books are kept."""

    SELF = "self", N_("in software on the shop's own server")
    SAAS = "saas", N_("in software on the internet")
    ACCOUNTANT = "accountant", N_("by an accountant")


ACCOUNTING_FORM: Ask[AccountingForm] = Ask("form", N_("Where are your books kept?"), AccountingForm)
DESIGNATED_STAFF: Ask[bool] = Ask(
    "designated_staff", N_("Do only designated members of your staff have access to the books?"), bool
)
STAFF_SECRECY: Ask[bool] = Ask(
    "staff_secrecy", N_("Are these staff bound to secrecy?"), bool, only_if=DESIGNATED_STAFF.is_(True)
)


@dataclass(frozen=True, kw_only=True)
class Accounting(Service):
    """Facts of bookkeeping; in the form on the shop's own server the maker receives no data."""

    kind: ClassVar[str] = "accounting"
    form: Fact[AccountingForm] = ACCOUNTING_FORM
    designated_staff: Fact[bool] = DESIGNATED_STAFF
    staff_secrecy: Fact[bool] = STAFF_SECRECY


def _own_staff(case: Case[Accounting]) -> bool:
    """Whether the shop's own staff are limited; an accountant's are not the shop's to vouch for."""
    return case.facts.designated_staff is True and case.facts.form is not AccountingForm.ACCOUNTANT


def _activities(case: Case[Accounting]) -> tuple[Activity, ...]:
    return (Activity(Purpose.BOOKKEEPING, case.role, (Basis.LAW,), case.facts.data),)


_ACCOUNTING_WORDS = (
    "boekhoud*|administratie|financiële administratie|factuur|facturen|factureren|facturatie|bookkeep*"
    "|accounting|accountant|invoice*|invoicing|buchhaltung*|buchführung*|rechnungsstellung|rechnungen"
    "|verkoopfacturen|our books|administrateur|administratiekantoor|steuerberat*|boeken|billing"
)

_ACCOUNTING_CLUES: tuple[Clue, ...] = (
    Clue(
        "form",
        AccountingForm.SELF,
        (
            "=own-server & !<the-shop> ... <machine>",
            (
                "onze <machine>|our <machine>|unser* <machine>|eigen administratie|eigen systeem|eigen systemen"
                "|own system*|eigene* system*|opgeslagen in onze|stored in our own|in ons eigen|computer|computers"
                "|pc|laptop|rechner|lokaal|locally|lokal*|<machine> op|<machine> in|<machine> im|<machine> at "
                "& !niet op onze|niet op ... eigen|not on our|nicht auf unser*|<the-shop> ... <machine>"
            ),
        ),
    ),
    Clue(
        "form",
        AccountingForm.ACCOUNTANT,
        (
            (
                "accountant*|accountancy*|boekhouder|boekhoudkantoor|administratiekantoor|administratiebureau"
                "|administrateur|bookkeeper|bookkeeping firm|steuerberat*|steuerbüro*|steuerkanzlei*|buchhalter"
                "|buchhaltungsbüro*|buchführungsbüro* "
                "& !<only>|voorbehouden|allein|werkt in|works in|arbeitet in|kijkt|looks|schaut|controle*|check*"
                "|prüft|unser* buchhalter*|geen accountant*|geen boekhouder|no accountant|no bookkeeper"
                "|keinen steuerberater"
            ),
        ),
    ),
    Clue(
        "form",
        AccountingForm.SAAS,
        (
            (
                "online|onlinedienst*|onlinepakket*|onlineprogramma*|online-dienst*|cloud*|servers van|servers of"
                "|webbased|web-based|op internet|op het internet|via internet|via het internet|im internet"
                "|on the internet|over the internet|servern von|saas*|software as a service|webanwendung*"
                "|in de browser|in a browser|im browser & !niet op|not on|nicht im"
            ),
        ),
    ),
    Clue(
        "designated_staff",
        False,
        (
            (
                "<everyone> "
                "& toegang*|toegankelijk|inzien|inzage|bekijken|inkijken|kijken|inloggen|login|openen|gebruiken|erbij"
                "|te zien|mogen in|kunnen in|access*|open|see|view|log in|use|zugang|zugriff|greifen|zugänglich"
                "|einsehen|öffnen|ansehen|sehen|nutzen "
                "& !niet iedereen|niet alle|niet al|not everyone|not all|nicht jeder|nicht alle|<secrecy>"
            ),
            (
                "toegang*|inzage|access*|zugang|zugriff "
                "& niet beperkt|niet ... voorbehouden|beperkt ... niet|not limited|not restricted|not reserved"
                "|*n't limited|*n't restricted|nicht ... beschränkt|nicht begrenzt|nicht ... vorbehalten|onbeperkt*"
                "|unrestricted|unbeschränkt*"
            ),
            (
                "geen ... aangewezen|niemand aangewezen|not designated|no designated|not appointed|keine bestimmten"
                "|niemanden bestimmt "
                "& <staff>|niemand*|nobody|no one"
            ),
        ),
    ),
    Clue(
        "designated_staff",
        True,
        (
            (
                "aangewezen|aangestelde|bevoegde|bevoegd|geautoriseerde|gemachtigde|designated|authorised|authorized"
                "|appointed|selected|named|befugte*|bestimmte*|benannte*|beauftragte*|ausgewählte*|autorisierte*"
                "|zuständige*|daarvoor|daartoe|berechtigte*|certain|bepaalde "
                "& <staff>|kollegen"
            ),
            (
                "<only>|<nobody-but>|allein|alone|just|voorbehouden|beperkt tot|restricted to|limited to"
                "|reserved for|vorbehalten|beschränkt "
                "& <staff>|kollegen|assistent*|assistant*|eigenaar|eigenaren|owner|owners|directeur*|director*|chef"
                "|chefin|baas|boekhoudster|inhaber*|directie|zaakvoerder*|management|geschäftsführ*|administrateur"
                "|administratie|boekhouder*|boekhouding|bookkeeper*|buchhalter*|buchhaltung|wie bij ons|wer bei uns"
                "|those who|diejenigen "
                "& toegang*|toegankelijk|inzien|inzage|bekijken|inkijken|kijken|inloggen|login|openen|gebruiken"
                "|daarbij|daaraan|inlog*|erbij|daar in|daarin|raadpleg*|einsicht|allowed in|hinein|rein|daran|dran|at it"
                "|te zien|mogen in|kunnen in"
                "|access*|open|see|view|log in|logs in|use|zugang|zugriff|greifen|zugänglich|einsehen|öffnen|ansehen"
                "|sehen|nutzen|bij|gebruikt|used|genutzt|access|werken|werkt|work|works|arbeiten|arbeitet"
            ),
            (
                "<only-me>|<only> ... daarin|<only> ... daar in|<only> ... da rein|<only> ... erin|<only> ... hinein"
                "|<only> ... rein|<only> ... get into"
                "|<only> ... inloggen|<only> ... log in|<only> ... logs in|<only> ... inlog|<only> ... login"
                "|by no one else|by nobody else|door niemand anders|von niemandem sonst|sonst niemand"
                "|verder niemand|and nobody else|and no one else|<only> ... wachtwoord"
                "|<only> ... password|<only> ... passwort|<only> ... zugang|<only> ... zugriff|<only> ... toegang"
                "|<only> ... access|the only one ... can|als enige ... in|als enige ... bij|als enige ... toegang"
                "|zugriff ... <only>|zugriff ... allein|zugang ... <only>|zugang ... allein|allein ... zugriff"
                "|allein ... zugang|toegang ... <only>|access ... <only>|an die buchhaltung ... <only>"
                "|an die bücher ... <only>|niemand anders ... bij"
                "|niemand anders ... in|nobody else ... access|no one else ... access "
                "& !alleen facturen|alleen de facturen|alleen uw|alleen je|only invoices|only your|nur rechnungen"
                "|nur ihre"
                "|<everyone>|als u|als je|if you|wenn sie|niet alleen|not only|nicht nur|kunt u|you can"
                "|können sie"
            ),
            (
                "<nobody-but> "
                "& erbij|daarbij|bij|daarin|erin|in|at it|access|toegang|zugriff|zugang|login|wachtwoord|password"
                "|passwort|hinein|rein|daran|dran"
            ),
            (
                "<only> "
                "& anmelden|inloggen|log in|einloggen|log on|wachtwoord|password|passwort|login "
                "& !<everyone>|kunt u|you can|können sie|klanten|customers|kunden|<not>"
            ),
        ),
    ),
    Clue(
        "staff_secrecy",
        False,
        (
            (
                "<secrecy> "
                "& geen geheim*|geen zwijgplicht|geen vertrouwelijkheid*|niet aan|niet tot|niet gebonden"
                "|niet verplicht|niet getekend|niet ondertekend|niet afgesproken|niet overeengekomen|niet vastgelegd"
                "|no confidential*|no secrecy|no duty|no obligation|not bound|*n't bound|not obliged|not signed"
                "|*n't signed|not sworn|not under|keine geheim*|keine verschwiegenheit*|keine vertraulichkeit*"
                "|keine schweigepflicht|keiner geheim*|keiner verschwiegenheit*|keiner schweigepflicht"
                "|nicht verpflichtet|nicht vereinbart|nicht unterschrieben|nicht zur|besteht ... nicht"
            ),
        ),
    ),
    Clue(
        "staff_secrecy",
        True,
        (
            (
                "<staff>|zij|ze|they|both|beide*|deze|diese|sie|hij|he|she|er|daarvoor|dafür|kollegen|buchhalter*"
                "|boekhouder*|bookkeeper*"
                "|administrateur "
                "& <secrecy>"
            ),
            (
                "haar contract|zijn contract|hun contract|her contract|his contract|their contract*"
                "|arbeidscontract*|arbeidsovereenkomst*|employment contract*|arbeitsvertr*|contractueel|vertraglich"
                "|hebben getekend|heeft getekend|hebben ... getekend|heeft ... getekend|have signed|has signed"
                "|hat ... unterschrieben|haben ... unterschrieben|hat ... unterzeichnet|haben ... unterzeichnet"
                "|moeten zwijgen|mogen ... niets ... doorvertellen "
                "& <secrecy>|zwijgen|schweigen "
                "& !<not>"
            ),
        ),
    ),
)

SECTION = Section(
    "accounting",
    N_("Bookkeeping"),
    kinds=(
        Kind(
            Accounting,
            N_("bookkeeping"),
            paragraphs=(
                (
                    Say(
                        N_("We do our bookkeeping in {vendor}, on its servers. Your invoice is part of it."),
                        when=lambda case: case.facts.form is AccountingForm.SAAS,
                    ),
                    Say(
                        N_("{vendor} does our bookkeeping. Your invoice is part of it."),
                        when=lambda case: case.facts.form is AccountingForm.ACCOUNTANT,
                    ),
                    Say(
                        N_(
                            "We do our bookkeeping in {vendor}, on our own server. Your invoice is part of it. The maker of "
                            "the software receives no data from us."
                        ),
                        when=lambda case: case.facts.form is AccountingForm.SELF,
                    ),
                    common.COMPANY,
                    common.COMPANY_SAME_NAME,
                ),
                (
                    common.DATA_RECEIVED,
                    Say(
                        N_("Of our own staff, only designated people have access to the books."),
                        when=_own_staff,
                    ),
                    Say(
                        N_("They are bound to confidentiality."),
                        when=lambda case: _own_staff(case) and case.facts.staff_secrecy is True,
                    ),
                ),
            ),
            activities=_activities,
            receives_data=lambda case: case.facts.form is not AccountingForm.SELF,
            words=_ACCOUNTING_WORDS,
            clues=_ACCOUNTING_CLUES,
        ),
    ),
)
