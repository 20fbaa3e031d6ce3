"""What an old policy says where an answer holds: by this importing recognises it, beside the fact that it is about."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

LEXICON: Mapping[str, str] = {
    "not": "geen|niet|nooit|no|not|never|*n't|nicht|kein*|nie|niemals|nirgends",
    "without": "zonder|without|ohne",
    "only": "pas|alleen|enkel|uitsluitend|slechts|only|solely|erst|nur|ausschließlich|lediglich",
    "first": (
        "pas|alleen|enkel|uitsluitend|eerst|slechts|nadat|na|vooraf|voordat|als u|als je|wanneer u|wanneer je"
        "|indien|zodra|tenzij"
        "|only|after|first|before|if you|once you|until|unless|prior|when you|as soon as"
        "|erst|nur|wenn sie|sofern|nachdem|vorher|bevor|sobald|falls|vorab"
    ),
    "consent": (
        "toestemming|akkoord*|instemt|instemming|ingestemd|goedkeuring|toestemt|toegestemd|ja zegt|ja zei"
        "|consent*|agree*|permission|said yes|say yes|accepteer*|accepteren|geaccepteerd|accept*"
        "|einwillig*|zustimm*|zugestimmt|eingewilligt|einverstanden|akzeptier*"
    ),
    "unasked": (
        "vragen ... geen|vragen ... niet|vraagt ... geen|vraagt ... niet|vraag ... niet|niet ... gevraagd"
        "|geen ... gevraagd|geen ... vragen|niet ... vragen|geen ... te vragen|wachten ... niet|niet ... afgewacht"
        "|niet ... afwachten|niet aan de orde|geen ... nodig|geen ... vereist|niet nodig|niet vereist|niet pas"
        "|not ask|*n't ask|not asked|*n't asked|never ask|never asked|no ... asked|not wait|*n't wait|no ... needed"
        "|no ... required|not need|*n't need|not only after"
        "|kein* ... einholen|holen ... kein*|kein* ... eingeholt|nicht ... eingeholt|holen ... nicht|nicht ... einholen"
        "|fragen ... nicht|nicht ... gefragt|nicht ... fragen|bitten ... nicht|warten ... nicht|kein* ... erforderlich"
        "|nicht erforderlich|nicht erst"
    ),
    "either-way": (
        "of u nu|of je nu|of u ... of niet|of je ... of niet|ongeacht|ook als u niet|ook als u geen|ook als je niet"
        "|ook als je geen|ook wanneer u niet|ook wanneer u geen|ook wanneer je niet|ook wanneer je geen"
        "|ook ... als u niet|ook ... als u geen|ook ... als je niet|ook ... als je geen"
        "|whether or not|whether you|regardless|even if you|even when you|even without"
        "|unabhängig davon|auch wenn sie|auch ... wenn sie nicht|auch ... wenn sie keine|auch ohne|egal ob"
        "|gleichgültig, ob|ob sie ... oder nicht"
    ),
    "refused": (
        "als u geen|als je geen|als u niet|als je niet|wanneer u geen|wanneer je geen|geen ... wilt|if you do not"
        "|if you don't|wenn sie keine|wenn sie nicht|falls sie keine|falls sie nicht"
    ),
    "nothing": "niets|nothing|nichts|keinerlei|niemand|nobody",
    "withdraw": (
        "intrek*|in te trekken|ingetrokken|trek ... in|trekt ... in|withdraw*|widerruf*|widerrufen|opt-out|afmeld*"
        "|bezwaar|objection|widersp*"
    ),
    "inessential": (
        "niet noodzakelijk*|niet-noodzakelijk*|niet strikt*|niet functione*|niet-functione*|niet essenti*"
        "|not necessary|not strictly|not essential|non-essential|nicht notwendig*|nicht essenziell*"
        "|nicht unbedingt|nicht technisch"
    ),
    "confirmation": (
        "bevestiging*|orderbevestiging*|bestelbevestiging*|bevestigings*|bestelmail*|ordermail*|order-mail*"
        "|order mail*"
        "|verzendbericht*|formulier*|webformulier*|transactione*|order e-mail*|service-mail*|facturen per mail"
        "|transactional|confirmation*|confirm*|form mails|order mails"
        "|bestellbestätigung*|auftragsbestätigung*|bestätigung*|transaktion*|bestell-mail*|bestellmail*"
    ),
    "newsletter": (
        "nieuwsbrief|nieuwsbrieven|e-mailnieuwsbrie*|newsletter*|rundbrief|mailings|mailing|mailinglijst*"
        "|maandmail|nieuwsmail"
        "|marketingcommunicatie|marketingmails|marketing communications|marketing-e-mail*|e-mailmarketing"
        "|e-mail-marketing"
        "|aanbiedingsmail*|offers by e-mail|e-mail offers|werbe-e-mail*|werbemail*"
    ),
    "message": (
        "e-mail*|mail|mails|mailtje|nieuwsbrief|nieuwsbrieven|newsletter*|bericht*|message*|mailing*|nachricht*"
    ),
    "opened": "geopend|opent|openen|opened|open|opens|opening|openings|geöffnet|öffnen|öffnet|gelezen|leest|read",
    "name": "naam|namen|name|names|naw*|voornaam|achternaam|voornamen|nachname|nachnamen|namens*",
    "address": (
        "adres|adresgegevens|adressen|adresse|address|addresses|anschrift|lieferanschrift|naw*|straat|bezorgadres"
        "|afleveradres|verzendadres|leveradres|leveringsadres|woonadres|postadres|adressering|lieferadresse|lieferadressen"
        "|versandadresse|versandanschrift|adressdaten|adressangaben|postanschrift|wohnanschrift"
    ),
    "town": "woonplaats*|plaats|plaatsnaam|stad|town|city|place of residence|place|wohnort|ort",
    "e-mail": "e-mail*|mailadres*|mail address*|mailadresse*",
    "phone": (
        "telefoon*|telefoonnummer*|mobiel*|06-nummer|06|phone*|telephone*|mobile*|telefon*|handynummer"
        "|mobilnummer|rufnummer|gsm|gsm-nummer|handy|mobilfunknummer"
    ),
    "share": (
        "deel*|delen|gedeeld|geef*|geven|gegeven|geeft|doorgegeven|doorgeven|door te geven|verstrek*|verstuur*"
        "|sturen|stuurt|ontvang*|krijg*"
        "|overhandig*|bezorgt ... gegevens|share*|sharing|pass*|give*|gave|gets|get|receive*|send*|hand*|provide*"
        "|weiter*|übermittel*|übergeben|teilen|teilt|erhält|erhalten|bekommt|bekommen|geben|gibt"
    ),
    "need": (
        "nodig|noodzakelijk|heeft|hebben|need*|necessary|require*|braucht|brauchen|benötig*|erforderlich|notwendig"
    ),
    "compulsory": (
        "verplicht*|moet|moeten|dient|dienen|nodig|vereist|invullen|vul|opgeven|op te geven|in te vullen"
        "|mandatory|must|have to|required"
        "|obliged|need|needed|fill in|enter|provide|compulsory|pflicht*|müssen|muss|angeben|anzugeben|erforderlich"
    ),
    "optional": (
        "niet verplicht|geen verplicht*|niet nodig|hoeft ... niet|hoeven ... niet|hoef ... niet|optioneel"
        "|vrijwillig|facultatief|eventueel"
        "|desgewenst|optional*|not required|not mandatory|not compulsory|not have to|*n't have to|need not"
        "|voluntary|up to you"
        "|freiwillig|nicht pflicht|keine pflicht*|müssen ... nicht|nicht erforderlich"
    ),
    "publish": (
        "publiceer*|gepubliceerd|publiceren|publiceert|toont|tonen|getoond|zet|zetten|gezet|plaatst|geplaatst"
        "|verschijn*|zichtbaar|vermeld*|staat|zien"
        "|publish*|published|show*|shown|visible|appear*|displayed|display|veröffentlich*|zeigt|zeigen|gezeigt"
        "|angezeigt|sichtbar|steht|erscheint|erscheinen|openbaar|te lezen|weergegeven|te staan|public|displays|öffentlich"
        "|einsehbar|zu lesen|zu sehen|posted|publicly"
    ),
    "invite": (
        "uitnod*|uitgenodigd|nodigt|nodigen|nodig ... uit|uit te nodigen|verzoek|vraagt|invit*|einlad*|eingeladen"
        "|laden|lädt|ask for|bitten|bittet"
    ),
    "order-details": (
        "bestelgegevens|ordergegevens|bestelnummer|ordernummer|order details|order number|order data"
        "|order information|details of ... order|bestelldaten|bestellnummer|bestellinformationen|bestelinformatie"
        "|gegevens van ... bestelling|gegevens over ... bestelling|details van ... bestelling|angaben zur bestellung"
        "|angaben zu ... bestellung|daten der bestellung|informationen zu ... bestellung|gekochte|wat u kocht"
        "|wat u hebt gekocht|wat je hebt gekocht|wat u heeft gekocht|wat je kocht|wat u bestelde|wat je bestelde"
        "|wat u hebt besteld|wat je hebt besteld|wat je hebt besteed|what you bought|what you ordered|bestelde"
        "|ordered items|bestellte*|gekaufte*|aankoopgegevens|purchase details|kaufdaten"
    ),
    "staff": (
        "medewerker*|personeel|personen|mensen|collega*|staff|people|employees|persons|colleagues|team|mitarbeit*"
        "|personal|beschäftigte*"
    ),
    "secrecy": (
        "geheimhouding*|geheim|zwijgplicht|vertrouwelijkheid|secrecy|confidential*|verschwiegenheit*|vertraulich*"
        "|schweigepflicht"
    ),
    "kept": (
        "bewaar*|bewaard|bewaart|bewaren|opgeslagen|kept|keep|keeps|stored|stores|retain*|gespeichert|speicher*"
        "|aufbewahr*|blijven|blijft|verwijder*|gewist|wissen|delete*|gelöscht|lösch*"
    ),
    "later": (
        "achteraf betalen|achteraf te betalen|achteraf betaalt|betaalt ... achteraf|achteraf|later betalen"
        "|later te betalen|gespreid betalen"
        "|uitgestelde betaling|uitgesteld betalen|in termijnen|in drie termijnen|in 3 termijnen|in delen"
        "|op afbetaling|pay later|paying later|pay afterwards|pay in instalments|in instalments"
        "|in three parts|buy now|deferred payment|kauf auf rechnung|rechnungskauf|auf rechnung|später bezahlen"
        "|später zahlen|ratenzahlung|ratenkauf|in raten|betaal later|betaal ... later|betaalt ... later|uitgestelde betal*"
        "|betaling achteraf|na levering betalen|na levering te betalen|na ontvangst betalen|na ontvangst te betalen"
        "|pas na levering|pas na ontvangst|betaal ... na ontvangst|betaalt ... na ontvangst|betalen ... na ontvangst"
        "|betaal ... na levering|betaalt ... na levering|gespreide betaling"
        "|bestelling op rekening|kopen op rekening|betalen op rekening"
        "|pay-later|paying afterwards|pay ... later|pay after|paying after|pay ... after delivery|pay ... after receiv*"
        "|delayed payment"
        "|in installments|buy on account|spätere zahlung|erst nach erhalt|nach erhalt der ware|erst nach lieferung|teilzahlung"
    ),
}
"""Words by what they mean, in the three languages; ``<name>`` in a clue stands for all of them."""


@dataclass(frozen=True)
class Clue:
    """Sentences that give an answer: ``answer`` to the question of this ``key``.

    None as answer means that the sentence holds it itself: a length of time, or a name. Each text of ``says`` is one way to
    put it, in any language: parts joined by ``&`` that all stand in the sentence, in any order; ``|`` parts alternatives,
    ``<...>`` is an entry of the lexicon, ``*`` is the rest of a word, ``...`` a few words, and of a part after ``!`` nothing
    may stand there. The first clue of a question that fits a sentence counts.
    """

    key: str
    answer: Any
    says: tuple[str, ...]
