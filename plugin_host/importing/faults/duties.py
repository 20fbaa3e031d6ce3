"""What old policies demand, describe or name wrongly, sentence by sentence."""

from plugin_host.importing.faults.phrases import Phrases, meaning
from plugin_host.importing.faults.rules import Rule

ID_COPY = Rule(
    "id-copy",
    says=Phrases(
        nl=(
            "{copy} ~ {identity document}", "{copy} ~ (voor-|voorkant|achterkant|voorzijde|beide|geldig*|leesbare?|recto*) ~ {identity document}",
            "(paspoort|identiteits|identiteitskaart|rijbewijs|legitimatie|id)-(kopie|scan)", "{identity document} (in kopie|gekopieerd|gescand|ingescand)", "{identity document} ... (daarvan|ervan) ~ {copy}",
        ),
        en=(
            "{copy} ~ {identity document}", "{copy} ~ (front|back|both|valid|current) ~ {identity document}",
            "(passport|id|licence|identity card) (copy|scan|photo|duplicate|photocopy)", "(send|sends|sending|attach|enclose|fax|e-mail|mail|post|submit|forward) (us |along |in )?(your|a|the|a valid) {identity document}", "(receipt of|accompanied by|together with) ~ {identity document}", "{identity document} ... send ~ {copy}",
        ),
        de=(
            "{copy} ~ {identity document}", "{copy} ~ (vorder|rück|beide|gültig)* ~ {identity document}",
            "(ausweis|personalausweis|pass|reisepass|perso|führerschein)-(kopie|scan|foto|ablichtung)*", "{identity document} ~ (in|als|per) (_ )?(kopie|scan|foto|fotokopie|pdf|ablichtung|bild)", "{identity document} ~ (kopier*|gescannt*|eingescannt*|scannen|einscannen|einzuscannen|abfotografier*|fotografier*|abgelichtet*|hochlad*|hochzuladen)", "{identity document} ... davon ~ {copy}",
        ),
    ),
    unless=Phrases(
        nl=(
            "{no copy}", "{copy} ~ {identity document} ~ (niet|geen|nooit|nimmer|af)",
            "(vragen|verlangen|eisen|willen|hebben) (wij|we|ik) ~ niet", "stuur * geen", "mocht (u|je)",
            "(als|indien|wanneer|die) (u|je) (toch|zelf|uit uzelf|uit eigen beweging|spontaan)", "willen (wij|we) (niet|geen)", "overbodig",
            "(geen|nooit|niet (standaard )?om) ~ {copy}", "alleen (als|bij|indien) ~ (twijfel*|twijfelen)",
            "redelijk* twijfel*", "bij twijfel",
        ),
        en=(
            "{no copy}", "(not|*n't|never) ~ (ask|send|need|require|keep|store|retain|attach|enclose|e-mail|mail|post|submit|forward|upload) ~ ({copy}|{identity document})",
            "(not|never) ~ copy", "not (be )?(_ )?(required|requested|needed|necessary|asked for)",
            "*n't (_ )?(required|requested|needed|necessary)", "should you (send|enclose|attach|include|provide)",
            "(nevertheless|anyway|unasked|rather not|prefer not)", "reasonable doubt*", "only if ~ doubt",
        ),
        de=(
            "{no copy}", "(kein|keine|nicht|nie) ~ (kopie|scan|ausweiskopie*|foto|ablichtung)",
            "{copy} ~ {identity document} ~ nicht", "(ausweiskopie|*ausweiskopien) ~ nicht",
            "(bedarf|verlangen|fordern|brauchen|benötigen|benötigt|wollen) ~ nicht", "abzusehen", "sollten sie ",
            "(dennoch|trotzdem|unaufgefordert)", "nehmen wir nicht", "begründete* zweifel*", "nur ~ zweifel*", "bei zweifel*", "im zweifel*",
        ),
    ),
)  # fmt: skip  # lists of phrases
"""What only says that nothing is done *without* a copy asks for one too; who uses this looks at that."""

WITHOUT_COPY = Phrases(
    nl=("zonder ~ {copy} ~ {identity document}", "geen kopie ~ {identity document}, geen *"),
    en=("without ~ {copy} ~ {identity document}", "no copy ~ {identity document}, no *"),
    de=("ohne ~ {copy} ~ {identity document}", "ohne ausweiskopie", "keine kopie ~ {identity document}, keine *"),
)  # fmt: skip  # lists of phrases
"""Nothing is done without a copy."""

OUTDATED = Rule(
    "law-outdated",
    says=Phrases(
        nl=(
            "wet bescherming persoonsgegevens", "wbp", "college (voor )?(de )?bescherming (van )?(de )?persoonsgegevens", "cbp", "cbpl", "wet (op de |van de )?verwerking (van )?persoonsgegevens", "groep artikel 29", "werkgroep artikel 29", "bewerkers-contract*", "databeschermingsrichtlijn", "college bescherming *gegevens",
            "registratiekamer", "bewerkersovereenkomst*", "bewerker", "bewerkers", "wet persoonsregistraties", "wpr", "vrijstellingsbesluit*",
            "richtlijn 95/46*", "wet verwerking persoonsgegevens", "privacy-richtlijn van 1995", "privacycommissie", "commissie (voor|tot|ter) (de )?bescherming van de persoonlijke levenssfeer", "opta", "artikel 29-werkgroep", "consumentenautoriteit",
            "wet van 8 december 1992", "privacywet van (8 december )?1992", "meldingsnummer", "gemeld bij het cbp", "privacy-richtlijn 95/46*", "cpb", "bescherming persoonsgegevens (wbp)",
        ),
        en=(
            "data protection act 1998", "data protection act of 1998", "dpa 1998", "directive 95/46*", "95/46/ec", "college bescherming persoonsgegevens", "wbp",
            "privacy commission", "commission for the protection of privacy", "article 29 working party", "dutch (personal )?data protection act", "wet bescherming persoonsgegevens", "cbp",
            "data protection act* (of )?(1984|1988|1998)", "(under the|the) (1984|1988|1998) act", "data protection directive", "(office of the )?data protection (registrar|commissioner)", "registratiekamer", "data protection act 1984", "telemedia act", "tmg", "ttdsg", "(personal data protection|privacy) act (of )?(1992|2000|2001)", "federal data protection act ~ (old|former|1990|2003|2009)", "bdsg ~ (old|former)", "article 29 (working group|group)", "act of 8 december 1992",
        ),
        de=(
            "bdsg ~ (alt|alte* fassung|a.f.|a. f.|af)", "bdsg-alt", "bdsg ~ alte fassung", "alten fassung", "bundesdatenschutzgesetz* ~ (von|vom|fassung|stand) ~ (19##|200#|201(0|1|2|3|4|5|6))", "telemedien*", "telemedium*", "(96|107) (abs.? ?)?(#* )?tkg", "tmg", "ttdsg", "richtlinie 95/46*", "95/46/eg", "düsseldorfer kreis",
            "*-telemedien*", "teledienste*", "datenschutzkommission", "dvr-nummer*", "dvr:", "datenverarbeitungsregister*", "verfahrensverzeichnis", "(berichtigung|löschung|auskunft) ~ sperrung", "sperrung ~ (löschung|berichtigung)", "ausschuss für den schutz des privatlebens", "auftragsdatenverarbeitung*", "adv-vertrag*", "artikel-29-*gruppe",
            "(4|4a|4b|4f|4g|11|28|28a|29) (abs* ?)?(#* ?)?(nr* #* )?bdsg", "datenschutzgesetz* 2000", "dsg 2000", "tkg 2003", "datenschutzrichtlinie 95/46*", "vdsg", "dsg (von|vom) ~ 1992", "inhaber* (der|einer) datensammlung*",
        ),
    ),
    unless=Phrases(
        nl=("in de plaats van", "vervangt", "vervangen", "{no longer}", "opgevolgd", "opvolg*", "tot 2018", "voorloper"),
        en=("repealed", "replaced", "replaces", "superseded", "formerly", "successor", "irish", "previously", "no longer", "irish data protection commission"),
        de=("früher*", "vormals", "ehemals", "ersetzt", "abgelöst", "bis 2024", "bisher*", "nicht mehr", "mstv", "medienstaatsvertrag*"),
    ),
)  # fmt: skip  # lists of acts

DEAD_GROUND = Rule(
    "transfer-ground-dead",
    says=meaning("dead ground"),
    unless=meaning("no longer"),
)

RULES = (
    OUTDATED,
    DEAD_GROUND,
)
"""Rules that need nothing but the sentence and what stands before it."""
