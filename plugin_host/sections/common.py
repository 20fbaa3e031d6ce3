"""Sentences that every kind of service shares: the company behind it, its role, its care, how long, to whom.

A sentence is said when its condition holds and every placeholder has a value, so none can be left empty.
Promises of a processor are printed only where the shop confirmed the agreement (GDPR art. 28).
"""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from plugin_host.api.core import (
    N_,
    Case,
    Clue,
    CollectedBy,
    Decision,
    OwnUse,
    Paragraph,
    Period,
    Role,
    Say,
    Start,
    TransferKind,
    Unit,
)


def _is(role: Role) -> Any:
    return lambda case: case.facts.role is role and case.party.receives_data


def _processor_confirmed(case: Case[Any]) -> bool:
    return _is(Role.PROCESSOR)(case) and case.facts.agreement is True


def _processor_unconfirmed(case: Case[Any]) -> bool:
    return _is(Role.PROCESSOR)(case) and case.facts.agreement is not True


def days(count: object) -> Period | None:
    """A number of days as a length of time, None where no number was stated."""
    return Period(count, Unit.DAYS) if isinstance(count, int) else None


def _told_with_paying_later(case: Case[Any]) -> bool:
    """Whether the sentences on paying later tell how it is decided."""
    return case.code("pay_later") not in ("", "none")


def _decides(case: Case[Any], how: Decision) -> bool:
    return case.party.receives_data and case.facts.decision is how and not _told_with_paying_later(case)


DATA_RECEIVED: Say[Any] = Say(
    N_("Data that {vendor} receives: {data}."),
    when=lambda case: case.party.receives_data and case.facts.collected_by is CollectedBy.SHOP,
    shared=True,
)
DATA_COLLECTED_THERE: Say[Any] = Say(
    N_("{vendor} collects this data itself, on our website or on its own website: {data}."),
    when=lambda case: case.party.receives_data and case.facts.collected_by is CollectedBy.VENDOR,
    shared=True,
)
COMPANY: Say[Any] = Say(
    N_("The company behind {vendor}: {entity}, {country}."),
    when=lambda case: case.party.entity != case.party.name,
    shared=True,
)
COMPANY_SAME_NAME: Say[Any] = Say(
    N_("Based in: {country}."), when=lambda case: case.party.entity == case.party.name, shared=True
)

ROLE: Paragraph[Any] = (
    Say(
        N_(
            "{vendor} does this for us, on our instructions (as our processor). Our agreement obliges "
            "{vendor} to secure the data and keep it confidential."
        ),
        when=_processor_confirmed,
    ),
    Say(
        N_("It may not use the data for anything else."),
        when=lambda case: _processor_confirmed(case) and case.facts.own_use == (),
    ),
    Say(N_("{vendor} does this for us, on our instructions (as our processor)."), when=_processor_unconfirmed),
    Say(
        N_("{vendor} decides for itself how it uses the data and is legally responsible for that (as a controller)."),
        when=_is(Role.CONTROLLER),
    ),
    Say(
        N_(
            "We and {vendor} are jointly responsible for collecting this data. You can use your rights with either of us."
        ),
        when=_is(Role.JOINT),
    ),
    Say(
        N_("What we and {vendor} have agreed is set out [on this page]({arrangement_url})."),
        when=_is(Role.JOINT),
        values={"arrangement_url": lambda case: getattr(case.facts, "arrangement_url", "") or case.facts.terms_url},
    ),
)


def role_unless(split: Callable[[Case[Any]], bool]) -> Paragraph[Any]:
    """The sentences about the role, for cases in which the vendor has not several roles."""
    return tuple(replace(say, when=_unless(split, say.when)) for say in ROLE)


def _unless(split: Callable[[Case[Any]], bool], when: Callable[[Case[Any]], bool]) -> Callable[[Case[Any]], bool]:
    return lambda case: when(case) and not split(case)


MORE: Paragraph[Any] = (
    Say(
        N_("Read more in the [privacy statement of {vendor}]({privacy_url})."),
        when=lambda case: case.party.receives_data,
    ),
    Say(
        N_("Read more on the [website of {vendor}]({website_url})."),
        when=lambda case: case.party.receives_data and not case.party.privacy_url,
    ),
)

CARE: Paragraph[Any] = (
    Say(
        N_("How the data is protected there: {measures}."),
        when=lambda case: case.party.receives_data and case.facts.role is not Role.SELF,
        values={"measures": lambda case: case.facts.measures},
    ),
    Say(
        N_("{vendor} also uses the data for: {uses}."),
        when=lambda case: case.party.receives_data and OwnUse.MARKETING not in (case.facts.own_use or ()),
        values={"uses": lambda case: case.facts.own_use},
    ),
    Say(
        N_("**Please note:** {vendor} also uses the data for: {uses}."),
        when=lambda case: case.party.receives_data and OwnUse.MARKETING in (case.facts.own_use or ()),
        values={"uses": lambda case: case.facts.own_use},
    ),
    Say(
        N_("For that use {vendor} decides for itself (as a controller)."),
        when=lambda case: _is(Role.PROCESSOR)(case) and bool(case.facts.own_use),
    ),
    Say(
        N_("{vendor} passes data on to: {parties}."),
        when=lambda case: case.party.receives_data,
        values={"parties": lambda case: case.facts.onward},
    ),
    Say(
        N_("{vendor} uses this data to build a profile of you; decisions are taken by people."),
        when=lambda case: _decides(case, Decision.PROFILING),
    ),
    Say(
        N_(
            "A computer at {vendor} uses this data to take decisions about you. You can ask for a person to look at them."
        ),
        when=lambda case: _decides(case, Decision.AUTOMATED),
    ),
)


def _at_the_end(case: Case[Any]) -> bool:
    """Whether the stated period counts from the end of the contract: then it says nothing of the time before."""
    return case.facts.retention is not None and case.facts.retention.start is Start.CONTRACT_END


RETENTION: Paragraph[Any] = (
    Say(
        N_("After our contract with {vendor} has ended, the data is deleted there within {period}."),
        when=lambda case: case.party.receives_data and _at_the_end(case),
        values={"period": lambda case: case.facts.retention.period},
    ),
    Say(
        N_("{vendor} keeps the data for {period} {start}."),
        when=lambda case: case.party.receives_data and not _at_the_end(case),
        values={
            "period": lambda case: case.facts.retention.period if case.facts.retention else None,
            "start": lambda case: case.facts.retention.start if case.facts.retention else None,
        },
    ),
    Say(
        N_("{vendor} keeps the data {criterion}."),
        when=lambda case: case.party.receives_data,
        values={"criterion": lambda case: case.facts.retention.criterion if case.facts.retention else None},
    ),
)

CLUES: tuple[Clue, ...] = (
    Clue(
        "agreement",
        False,
        (
            (
                "geen <agreement>|geen ... <agreement>|<agreement> nee|<agreement> nein|<agreement> no"
                "|<agreement> ontbreekt|<agreement> ... ontbreekt|<agreement> ... nog niet|<agreement> ... er niet"
                "|zonder <agreement>|no <agreement>|no ... <agreement>|not ... <agreement>|*n't ... <agreement>"
                "|without <agreement>|without a <agreement>|<agreement> missing|<agreement> pending|<agreement> fehlt"
                "|kein* <agreement>|kein* ... <agreement>|<agreement> ... nicht|ohne <agreement>|niet ... <agreement>"
                "|not yet ... <agreement>|noch nicht ... <agreement>|nicht ... <agreement> "
                "& !<not-without>|not only|niet alleen|nicht nur|not ... without|meer dan|more than|niet verder"
                "|niet voor|niet mag"
                "|may not|must not|nicht für|darf|dürfen|mogen|mag|niet zonder|nicht ohne|geen ... zonder|not use"
                "|kein* ... ohne|no ... without"
            ),
        ),
    ),
    Clue(
        "agreement",
        True,
        (
            (
                "<agreement> "
                "& !geen ... overeenkomst*|nog niet|not yet|noch nicht|noch kein*|binnenkort|will sign|waar nodig"
                "|indien nodig|if necessary|where needed|where applicable|zo nodig|falls erforderlich|derden geen"
                "|waar mogelijk|where necessary|where required|soweit erforderlich|wird noch|will be signed|soon|bald"
                "|wordt nog|moet nog|muss noch|still to be|wait for|waiting for|awaiting|wachten op|warten auf"
                "|in voorbereiding|aangevraagd|requested|beantragt|geplant"
                "|met bedrijven die|met partijen die|met derden die|met derde partijen die|met organisaties die"
                "|with companies that|with parties that|with third parties that|with any|mit unternehmen die"
                "|mit dienstleistern die|mit dritten die"
            ),
            (
                "overeenkomst|contract|agreement|vertrag|afspraken|vereinbarung "
                "& gesloten|afgesloten|getekend|ondertekend|met hen|met deze partij|met haar|onze overeenkomst"
                "|onze afspraken|concluded|with them"
                "|our agreement|our contract|signed|entered into|in place|geschlossen|abgeschlossen|unterschrieben"
                "|unterzeichnet|there is an agreement|there's an agreement|er is een overeenkomst"
                "|es gibt einen vertrag|unser vertrag|unserem vertrag|unseres vertrags & maatregelen|beveilig*"
                "|measures|security|secure|protect|precautions|maßnahmen|sicherheit*|als verwerker|onze verwerker"
                "|our processor|as a processor|*auftragsverarbeiter|looking after|look after|zorgvuldig|sorgfältig"
                "|voor ons|namens ons|for us|on our behalf|für uns|sichern|schützen|datenschutz*|geheimhouding*"
                "|vertrouwelijk*|confidential*|<secrecy>|instructies"
                "|instructions|weisung* "
                "& !niet|geen|not|no|kein*|nicht|uitvoering van de overeenkomst|koopovereenkomst|kaufvertrag"
                "|have signed|has signed|non-disclosure*"
                "|confidentiality agreement|geheimhoudingsovereenkomst*|geheimhaltungsvereinbarung*"
            ),
            (
                "zwart op wit|schriftelijk|in writing|on paper|schriftlich|op papier|auf papier "
                "& afgesproken|vastgelegd|overeengekomen|agreed|laid down|vereinbart|festgelegt|festgehalten|geregeld "
                "& namens ons|voor ons werkt|in onze opdracht|on our behalf|on our instructions"
                "|in unserem auftrag|auf weisung"
                "|instructies|weisungen|verwerker|processor|auftragsverarbeiter & !<not>"
            ),
            (
                "verwerkers waarmee ... contract|verwerkers waarmee ... overeenkomst|verwerkers met wie ... contract"
                "|verwerkers met wie ... overeenkomst|processors with whom ... contract"
                "|processors with whom ... agreement"
                "|processors under contract|auftragsverarbeitern, mit denen "
                "& !<not>"
            ),
        ),
    ),
    Clue(
        "role",
        Role.JOINT,
        (
            (
                "gezamenlijk verantwoordelijk*|gezamenlijk* verwerkingsverantwoordelijk*|samen ... verantwoordelijk*"
                "|gezamenlijke verantwoordelijk*|joint controller*|joint data controller*|jointly responsible"
                "|joint responsib*"
                "|gemeinsam verantwortlich*|gemeinsame verantwort*|gemeinsamer verantwort*"
                "|gemeinsam ... verantwortlich* "
                "& !niet|geen|not|kein*|nicht"
            ),
        ),
    ),
    Clue(
        "role",
        Role.PROCESSOR,
        (
            (
                "namens ons|voor ons als verwerker|voor ons verwerker|verwerker voor ons|processor for us"
                "|<agreement> ... für uns tätig"
                "|für uns ... <agreement> tätig|in onze opdracht|op onze instructie*|volgens onze instructies"
                "|in opdracht van ons|als verwerker|als onze verwerker|onze verwerker|is verwerker"
                "|optreedt als verwerker|on our behalf|on our instructions|as processor|as a processor"
                "|as our processor|as a data processor|our data processor|our processor|in unserem auftrag"
                "|nach unserer weisung|nach unseren weisungen|weisungsgebunden|auf unsere weisung*"
                "|auf unsere anweisung*|nach unseren anweisungen|op onze aanwijzing*|at our direction"
                "|als auftragsverarbeiter"
                "|unser auftragsverarbeiter|verwerkers waarmee|onze verwerkers|verwerkers:|verwerkers (processors)"
                "|verwerkers zijn|processors:"
                "|our processors|data processors:|unsere auftragsverarbeiter|auftragsverarbeiter:"
                "|in opdracht van onze|in ons opdracht"
                "|for our instructions|a data processor for|a processor for|in opdracht van ... winkel "
                "& !nodigt|nodigen|uitnod*|invit*|einlad*|vraagt|fragt|derden|ontvangers|third parties|recipients"
                "|empfänger|verwerkingsverantwoordelijke|gezamenlijk*|jointly|controller|verantwortlicher"
            ),
        ),
    ),
    Clue(
        "role",
        Role.CONTROLLER,
        (
            (
                "zelfstandig verwerkingsverantwoordelijke|zelfstandige verwerkingsverantwoordelijke"
                "|eigen verwerkingsverantwoordelijke|zelf verwerkingsverantwoordelijke|zelf verantwoordelijk*"
                "|zelfstandig verantwoordelijk*|eigen verantwoordelijk*|is verwerkingsverantwoordelijke"
                "|zelf bepaalt|bepaalt zelf|beslist zelf|bestimmt selbst|decides itself|entscheiden selbst"
                "|independent controller|independent data controller|beslist zelfstandig|bepaalt zelfstandig"
                "|zelfstandig ... bepaalt|decides independently|entscheidet eigenständig|own controller"
                "|controller in its own right|controllers in their own right|a controller itself|itself a controller"
                "|separate controller|is a controller|decides for itself|decide for themselves|beslissen zelf|bepalen zelf"
                "|beslissen elk zelf|entscheiden jeweils selbst|entscheidet jeweils selbst|eigenverantwortlich*"
                "|eigener verantwortlicher|eigenständig* verantwortlich*|selbst verantwortlich*"
                "|selbst verantwortlicher|entscheidet selbst|verantwortliche stelle ist|as a controller"
                "|is the controller"
                "|as an independent|eigenständige verantwortliche*|eigenständiger verantwortlich*"
                "|zelfstandige verantwoordelijke*"
            ),
        ),
    ),
    Clue(
        "transfer_ground",
        TransferKind.SCC,
        (
            (
                "standaardcontract*|modelcontract*|modelclausule*|model-contract*|modelbepaling*|standaardbepaling*"
                "|standard contractual clause*|standard clause*|standaardclausule*|standaard clausule*"
                "|standardklausel*|standard-klausel*|scc|sccs|model clauses|standardvertragsklausel*"
                "|standarddatenschutzklausel*|eu-standardvertragsklausel* "
                "& !niet|geen|not|kein*"
            ),
        ),
    ),
    Clue(
        "transfer_ground",
        TransferKind.ADEQUACY,
        (
            (
                "adequaatheidsbesluit*|adequacy decision|adequacy regulation*|angemessenheitsbeschluss*"
                "|passend beschermingsniveau ... besloten|kommission ... gut geschützt|commissie ... goed beschermd"
                "|commission ... well protected "
                "& !niet|geen|not|kein*"
            ),
            (
                "commissie|commission|*kommission|besluit*|decision|beschluss|eu|europese unie|european union"
                "|europäischen union "
                "& adequaat|adequate*|passend*|angemessen*|gleichwertig*|gelijkwaardig*|equivalent|ausreichend*|voldoende"
                "|sicher*|veilig*|safe "
                "& bescherm*|protect*|*schutz*|*schützt|*drittland|drittstaat|derde land|third country "
                "& vastgesteld|erkend|geoordeeld|bevestigd|besloten|entschieden|aangemerkt|beschouwt|recogni*|decided|found|deems"
                "|considers|considered|confirmed|festgestellt|anerkannt|bescheinigt|bestätigt|beschlossen|als|volgens|according"
                "|laut|list|lijst|liste & !<not>|<without>|<only>|maatregel*|measures|maßnahmen|safeguards|waarborgen"
                "|garantien|wij leveren|we leveren|wij verzenden|we verzenden|wij bezorgen|we deliver|we ship"
                "|we send parcels|wir liefern|liefern wir|wir versenden"
            ),
            (
                "privacy framework|dpf|kader voor gegevensbescherming|datenschutzrahmen* "
                "& op basis van|op grond van|baseren|gebaseerd|based on|is based|on the basis of|basis|grundlage"
                "|aufgrund|stützt|stützen|rely|relies|berust|berusten|steunt|steunen|beruht|beruhen|rest|rests|resting "
                "& !niet|geen|not|kein*|nicht|no longer"
            ),
            (
                "privacy framework|dpf|kader voor gegevensbescherming|datenschutzrahmen* "
                "& gecertificeerd|certified|zertifiziert|zertifizierung|certificering|certification|neemt deel"
                "|nimmt ... teil|teilnimmt|deelnemer|participates|participant|takes part|joined|aangesloten"
                "|staat op de lijst|on the list|auf der liste|lijst van|onder het|under the|unter dem|valt onder"
                "|lid van|member of & verenigde staten|united states|adequate|usa|vereinigten staaten|amerika*"
                "|doorgifte*|doorgegeven|doorgeven|transfer*|*übermittl*"
                "|drittland*|naar de vs|to the us|in die usa|daardoor|daarom|therefore|daher|dadurch|wir die"
                "|beschermingsniveau"
                "|level of protection|schutzniveau|datenschutzniveau "
                "& !<not>|no longer"
            ),
        ),
    ),
    Clue(
        "transfer_ground",
        TransferKind.BCR,
        (("bindende bedrijfsvoorschriften|binding corporate rules|bcr|verbindliche interne datenschutzvorschriften"),),
    ),
)
"""What gives the answers that every kind of service asks."""
