"""Where in a sentence a name stands, and whether only the shop's own does so there: what stands before and behind it."""

import re
from dataclasses import dataclass
from functools import cached_property

from plugin_host.importing.faults.statements import spans

_NEAR = 120
_FAR = 300
"""What is said of a name stands within so many characters of it."""
_READER = (
    r"(?:u(?!\. ?[Ääa]\.)|uw|je|jij|jou|jouw|jullie|you|your|Sie|Ihnen|Ihre?[nmrs]?|du|dir|dich|deine?[nmrs]?|euch)"
)
_DATA = r"(?:persoonsgegevens|gegevens|data|details|information|Daten|[Cc]ookies)"
_ART = r"(?:(?:[Tt]he|[Dd]e|[Hh]et|[Dd]er|[Dd]ie|[Dd]as|dem|den) )?(?:(?:[Oo]nline-?[Ss]hop|webshop|webwinkel|shop|store) )?$"
_OF = r"(?:van|of|from|at|by|bij|von|vom|der|des|bei|beim|(?<!hop )(?<!inkel )(?<!tore )(?:for|voor|für))"
_AT = r"(?:bij|at|from|with|bei|beim)"
_THINGS = (
    r"[Rr]edactie|[Rr]edaktion|[Cc]rew|mensen|people|klant(?:en)?|bezoekers?|gebruikers?|medewerkers?|personeel|team|account|website|site|web(?:winkel|shop)|winkel|klantenservice|eigenaar|shop|aanbod|producten|[Aa]lle diensten|assortiment"
    r"|nieuwsbrief|voorwaarden|(?:klanten)?bestand|eigendom|directie|bestuur|namens|administratie|systemen|databases?|privacy\w*|\w*verklaring|\w*beleid|werkwijze|aankoop|bestell(?:ing(?:en)?|en)|naam"
    r"|customers?|visitors?|users?|staff|employees|directors?|management|stores?|owner|products|[Aa]ll services|newsletter|mailing list|terms|conditions|property|behalf|systems|policy|practices|notice|statement|purchases?|orders?|ordering|business"
    r"|Kund(?:en?|in)|Besucher|Nutzer|Kunden(?:service|dienst|konto)|Mitarbeiter\w*|Team|Newsletter|(?:Online-?)?[Ss]hop|Webs(?:ei|i)te|Inhaber|Geschäfts(?:führung|leitung)|Angebot\w*|alle Leistungen|Produkt\w*|Geschäftsbedingungen|AGB|Verteiler|Eigentum|Namen|\w*[Ee]rklärung|\w*[Hh]inweise|Bestellung|Einkauf|Kauf"
)
"""What a shop has: whose these are, it is."""
_DEALING = (
    r"(?:[Bb]estel|[Kk]oop|kocht|[Aa]ankoop|winkel|account|klant|registreer|ingeschreven|[Oo]rder|buy(?!ers?\b)|bought|shop|[Pp]urchas|sign|customer|visit|register\b|subscri"
    r"|[Kk]auf|[Bb]estell|\w*[Kk]onto\b|[Kk]unde|[Rr]egistrier|[Aa]nmeld|[Bb]esuch|vertrouwen|trust|[Vv]ertrauen|veilig|safe|sicher|hand|händen)\w*"
)
"""What a reader does at a shop."""
_BEFORE = re.compile(
    "|".join(
        pattern + _ART
        for pattern in (
            # whose customers, papers and things these are
            rf"\b(?:{_THINGS}) {_OF} ",
            # where the reader buys, has an account, makes a contract, or hears from
            rf"\b{_DEALING}(?: (?!(?:of|by|van|von|der|des) )[a-z]+){{0,3}} {_AT} ",
            r"\b(?:[Ee]-?mails?|berichten|messages|aanbiedingen|offers|Angebote|Nachrichten|[Pp]ost|nieuws|news|mailings?|ontvang\w*|receive|hear|erhalten|bekommen) (?:van|from|von) ",
            r"\b(?:overname|fusie|faillissement|takeover|acquisition|merger|bankruptcy|insolvency|Übernahme|Fusion|Insolvenz) (?:van|of|by|von|der|des) ",
            r"\b(?:anybody|anyone|somebody|someone|nobody|iemand|niemand|jemand|people|mensen|colleagues) (?:bij|at|van|von|bei) ",
            r"\b(?:vertrouwen|trust|confidence|Vertrauen) in |\b(?:[Tt]hanks?|[Bb]edankt|[Dd]ank\w*)\b[^.]{0,40} (?:choosing|visiting|trusting|joining|voor|für|bij|bei) ",
            r"\b(?:overeenkomst|agreement|contract|Vertrag)\w* (?:\w+ )?(?:met|with|mit) ",
            rf"\b(?:tussen|between|zwischen) {_READER} (?:en|and|und) ",
            r"\b(?i:vragen|verzoeken|questions|requests|fragen|anfragen)\b[^.;]{0,40}(?:hierzu|dazu|hierover|daarover|about this|deze verklaring|dit beleid|this (?:policy|notice|statement)"
            r"|[Dd]atenschutz\w*|privacy\w*|Ihre[nr]? Rechte\w*|your rights|uw rechten)[^.;]{0,30} (?:beantwortet|bearbeitet|beantwoordt|behandelt|answered by|beantwoord door|beantwortet von) ",
            rf"\b(?i:{_READER}|an?|een|eine?n?|alle|all|any) (?i:verzoek\w*|vraag|vragen|klacht(?:en)?|requests?|questions?|complaints?|anfragen?|anliegen|fragen?|beschwerden?)\b"
            r"[^.;]{0,60}\b(?:richt(?:en|et)?|stuurt?|sturen|mailt?|send|sent|address(?:ed)?|senden) [^.;]{0,40}\b(?:aan|naar|to|an) ",
            rf"\b{_READER} (?:[\w-]+ ){{0,2}}(?:give|provide|supply|submit|send|entrust|hand|pass)(?: \w+){{0,3}} to ",
            # to whom the reader gives data, and where they stay
            r"\bdie (?:u|je|Sie|du) (?:aan|an|(?=de[rm] )) ?|\b(?:verstrek|ge(?:ef|ven)|toevertrouw|stuur|provid|entrust|submit|überlass|anvertrau|übermittel)\w*(?: [\w-]+){0,2} (?:u|je|de klant|de koper|the customer|Sie|der Kunde)(?: [\w-]+){0,4} (?:aan|to|an) ",
            rf"\b(?:blijf|blijven|bleib|bleiben|remain|stay)s?t?(?: [\w-]+){{0,3}} {_AT} ",
            # who greets, speaks, signs and answers for it
            r"\b(?:[Ww]elkom|[Ww]elcome|[Ww]illkommen|[Ss]ervus|[Hh]allo|[Hh]ello|[Hh]i|Moin|Grüezi|Grüß (?:Gott|dich|euch)) (?:bij|to|at|from|van|von|vom|bei|beim|in der|im) ",
            r"\b[Ww](?:ij van|e at|e from|ir von|ir vom|ir bei|(?:ij|e|ir)(?:,| zijn| are| sind)) ",
            r"\b[Tt]eam (?:(?:van|at|of|from|von|der) )?",
            r"\b(?:of in opdracht van|or on behalf of|oder im Auftrag(?: von)?) |\b(?:bij|bei|an|aan|to|naar): ",
            r"(?:[Cc]opyright|©)(?: \d{4})?(?: by)? |\b(?:[Gg]roet(?:en|jes)?|[Rr]egards|wishes|Grüßen?),? ",
            r"\b(?i:verantwoordelijke?|responsible|controller|verantwortlich\w*)(?: [a-zäöü]+){0,6}? (?:is|are|ist|sind) ",
        )
    )
)
"""What stands before the name of the shop, and of nobody else whom a text may name."""
_HAS = re.compile(
    r"(?:'s|’s)? (?:(?:web)?site|web ?shop|online shop|newsletter|(?:(?:privacy|support|service) )?team|store|shop|account|mailing list|customers?|staff|products|terms|customer service|privacy (?:policy|notice))\b"
    r"|-(?:Team|Shop|Kund|Newsletter|Website|Konto)"
)
"""What stands behind the name of a shop that has it."""
_IF = re.compile(
    rf"\b(?:[Aa]ls|[Ii]ndien|[Ww]anneer|[Zz]odra|[Mm]ocht|[Zz]ou|[Ww]ordt|[Ii]f|[Ww]hen|[Ss]hould|(?:event|case)(?: that)?|[Ww]enn|[Ff]alls|[Ss]ollte|[Ss]ofern|[Ww]ird) {_ART}"
)
_TAKEN_OVER = re.compile(
    r"(?: [a-zà-ÿ]+,?){0,6}? (?:overgenomen|verkocht|samengaat|samengevoegd|fuseert|fuseren|failliet|opgekocht|acquired|taken over|merge[sd]?|bought|sold(?! out)"
    r"|insolvent|bankrupt|übernommen|verkauft|fusioniert|verschmolzen|zahlungsunfähig)\b"
)
"""What may become of the shop, whose customers go with it."""
_WITH = re.compile(rf"\b{_AT} {_ART}")
_DEALT = re.compile(
    r" (?:in (?:goede|guten|good)|veilig|safe|sicher)\b"
    r"|(?: [A-Za-zà-ÿ]+){0,3} (?:bestel|koop|winkel|afreken|gekocht|opvra|inzien|verlang|aanma(?:ak|k)|aanmeld|registr|inschrijf|anleg|anmeld|eröffne|erfrag|anforder|invul|achterla|ausfüll|eingeb|bestell|kauf|einkauf|stöber|vorbei)"
)
"""What a reader does at a shop, or what the data are there, where the name stands before it."""
_STAFF = re.compile(
    rf"\b(?:medewerkers?|personeel|[Tt]eam|staff|employees|Mitarbeiter\w*|systemen|systems|databases?) {_OF} {_ART}"
)
_WRITE = re.compile(
    r"\b(?:write to|contact|e?-?mail|turn to|schrijf(?:t u)? (?:aan|naar)|mail(?:t u)? naar|contact op met|terecht bij"
    rf"|wenden (?:Sie sich|Du dich)(?: bitte)? an|schreiben (?:Sie )?an) {_ART}"
)
_AT_ADDRESS = re.compile(r",? (?:at|via|op|on|unter|per|by|through|über) [^@]{0,20}[\w.]@")
_BY = re.compile(rf"\b(?:door|by|durch|von) {_ART}")
_WORKED = re.compile(
    r"verwerk|gebruik|behandel|bewa[ar]|opgeslagen|verzamel|aangewend|geplaatst|opgesteld|beantwoord|beantwortet|drawn up|answered|process|\buse|collect|stor(?:ed|age)|kept|held|handl|treat|written"
    r"|verarbeit|nutz|verwend|gespeicher|speicher|erhoben|erhebung|behandelt|gesetzt|verfasst|erstellt",
    re.IGNORECASE,
)
"""What is done with data, or with the text itself."""
_CLAUSE = re.compile(
    r"(?:^|[,;:] |^[\d.]+ |\b(?:[Vv]oor zover|insofar as|[Ss]oweit|changes|[Dd]at|[Aa]ls|[Ww]anneer|[Ii]ndien|omdat|zodat|zodra|die|[Hh]oe|[Ww]aa\w+|[Ww]at|of|en|maar|that|[Ii]f|[Ww]hen|because|[Ww]hat|[Ww]hich|[Hh]ow|[Ww]hy|whether|and|but"
    rf"|{_DATA}|dass|ob|[Ww]enn|[Ww]ie|[Ww]arum|weil|und|aber|[Ww]as|[Ss]obald|[Ss]olange|[Ff]alls|[Ss]ofern) ){_ART}"
)
"""How a clause begins before whoever does something."""
_ASKED = re.compile(
    rf"\b(?:[Hh]oe|[Ww]at|[Ww]elke \w+|[Hh]ow|[Ww]hat|which(?: \w+)?|[Ww]ie|[Ww]as|[Ww]elche \w+|{_DATA}(?:,? (?:die|that))?) {_ART}"
)
"""How it begins what a shop does with data, or has of the reader."""
_BOUND = (
    r"i(?:s|st) (?=bevoegd|gerechtigd|verplicht|gehouden|gebonden|volledig|wettelijk|niet|geen|te allen|aangesloten|de |committed|bound|entitled|allowed|obliged"
    r"|required|not|fully|legally|registered|the |responsible|verantwo|\d|GDPR|AVG|DSGVO|berechtigt|verpflichtet|gehalten|nicht|vollständig|gesetzlich|bemüht)"
)
_ALSO = r"(?! (?:u|je(?! (?:\w*gegevens|privacy|naam|\w*adres|e-?mail\w*|bestelling))|jij|jullie|we|wij|er(?! (?:alles|zorg|naar|op|voor|rekening|belang)\b)|Sie|du|ihr|wir|man|es|ich)\b)"
"""Behind a verb no pronoun stands that does it."""
_VERB = {
    "nl": rf"(?:(?!(?:het|met|dat|niet|tot|uit|wat|dit|is|wordt|kunt|bent|want|naast|eerst|juist|laatst|meest|soort)\b)[a-z]{{2,}}t\b(?=[ ,]){_ALSO}|(?:kan|mag|zal|wil|zou)\b{_ALSO}|{_BOUND})",
    "en": rf"(?:[a-z]{{2,}}s\b|(?:may|can|will|must|shall|does|has)\b(?! be\b)|{_BOUND})",
    "de": rf"(?:(?!(?:mit|ist|statt|seit|erst|fast|selbst|nicht|dort|gesagt|sonst|jetzt|meist|zuerst|zuletzt|zunächst|direkt|oft|laut|samt|genannt|gemeint)\b)[a-zäöüß]{{2,}}t\b{_ALSO}|(?:kann|darf|muss|soll|will|wird|möchte)\b{_ALSO}|{_BOUND})",
}
"""What one party does, by the ending of the verb, and what it is bound to."""
_OF_ONE = re.compile(
    r"(?= wird\b)|(?= [a-z]+s\b(?! (?:your?|the|an?|any|no|not|to|it|them|only|this|these|that|all|never|its|data|cookies|personal)\b))"
)
"""What does not tell that a single word before it is a name: a passive, or an English noun of several."""
_ADVERB = r"(?:ook|zelf|alleen|altijd|nooit|also|only|always|never|auch|selbst|nur|nie|niemals)"
_DOING = {language: re.compile(rf",? (?:{_ADVERB} )?(?:{verb})") for language, verb in _VERB.items()}
_DOES = {language: re.compile(rf"\b(?:{verb}) {_ART}") for language, verb in _VERB.items() if language != "en"}
"""A verb before whoever does it."""
_TO_READER = re.compile(
    rf",? (?:(?:met|mit|van|over|über|von|with|about|on) )?(?:{_READER}|{_DATA}|persoonlijke|personenbezogene\w*|geen|keine?|niet|nicht|een datalek)\b",
    re.IGNORECASE,
)
"""What a clause goes on with where its verb stands last or before whoever acts."""
_OBJECT = re.compile(
    r"(?: (?:not|never|nooit|niet|nicht|nie|alleen|only|nur|zelf|ook)(?: \w+ly)?(?: [a-z]+)?)? "
    rf"(?:(?:de|het|the|die|den|alle|all) )?(?:personal |persoonlijke )?(?:{_READER}|{_DATA})\b",
    re.IGNORECASE,
)
"""The reader, or data, directly behind the verb."""
_OURS = re.compile(
    r"\b(?:nooit|never|niemals|geen|no|any|kein\w*|(?:does|will) not)\b"
    r"|\b(?:bewaart|keeps?|stores?|bewahrt|speichert|löscht|verwijdert|wist|deletes|erases)\b.{0,80}(?:\d|(?:jaar|maand|dag|week|year|month|day|woche|jahr|monat|tag)\w*)"
    r"|respecteert|respects|respektiert|achtet|\bhecht\b|waarde|\bvalues\b|\bcares\b|Wert\b|behoudt zich|reserves|behält sich|aansprakelijk|liab|haftet|garande|guarante|garantiert"
    r"|(?:deze|dit|this|diese\w*) (?:privacy|verklaring|beleid|reglement|statement|tekst|policy|notice|erklärung|text|pagina|page|website)|doet er alles|committed|bemüht|verkoopt|\bsells?\b|verkauft|vermietet|verhuurt"
    r"|looks? after (?:your|all|the) |\bwith (?:great |due |every )?care\b|(?:[Tt]ext|tekst|one|version|versie|[Ff]assung|dat|it) (?:here|hier)\b"
    r"|privacy|profil|serieus|seriously|compliant|certified|gecertificeerd|zertifiziert|konform|wettelijk|legally|gesetzlich|\bernst\b|maatregelen|measures|Maßnahmen|zorgvuldig|sorgfältig|datalek|breach|Datenpanne",
    re.IGNORECASE,
)
"""What only the shop says of itself, whoever else works for it."""
_ITSELF = re.compile(
    # news with what is in it or how often, a confirmation, a promise, whom it works with, and what it never does with data
    r"\b(?:een|a|an|ein(?:en)?) (?:\w+ )?(?:nieuwsbrief|newsletter|catalog\w*|mailing)\b|\b(?:keer|maal) per\b|\beens per\b|\btimes a\b|\bonce a\b|mal (?:im|pro) |\b(?:monthly|maandelijks\w*|monatlich\w*|wekelijks\w*|weekly)\b"
    r"|bevestig|confirmation|bestätigung|draagt er|zorgt er|ziet er|streeft|spant zich|tracht|poogt|endeavou?rs|strives|aims to|takes care|makes sure|ensures|bemüht|sorgt dafür|achtet darauf"
    r"|\b(?:werkt alleen|works only|only works|arbeitet nur) (?:met|with|mit)\b|\b(?:aan de|to the|an den|an die) (?:vervoerder|bezorg\w*|koerier\w*|courier|carrier|paketdienst|versand\w*|zusteller)"
    r"|(?:verantwoordelijk voor|responsible for|verantwortlich für) (?:(?:het|de|uw|alle|the|your|all|any|die|das|Ihre|personal) ){0,2}(?:klanten|klantgegevens|gegevens|persoonsgeg|verwerking|customer|data|processing|Daten|Verarbeitung|Kunden)"
    r"|\b(?:mailt|e-?mailt) (?:u|je)\b|\bemails you\b|(?:does|will) (?:not|never)\b|\b(?:nooit|never|niemals)\b|(?:gebruikt|verkoopt|deelt|nutzt|verkauft|verwendet)\b.{0,60}\b(?:niet|geen|nicht|keine)\b",
    re.IGNORECASE,
)
"""What a shop does itself, although the sentence has words for what others do for it."""
_ASK = re.compile(
    rf"\b(?:[Vv]ra(?:ag|gen)|[Qq]uestions?|Fragen?|[Vv]erzoek(?:en)?|[Rr]equests?|Anfragen?|[Kk]lachten?|[Cc]omplaints?) (?:go |gaan |gehen )?(?:aan|voor|for|to|an) {_ART}"
)
"""What a reader has for the shop, or for somebody there, who has one name."""
_FOR = re.compile(rf"\b(?:[Vv]oor|[Ff]or|[Tt]o|[Ff]ür) {_ART}")
_CONCERNS = re.compile(
    r"autoriteit|toezichthoud|authority|commissioner|aufsicht|behörde|landesamt|van (?:groot )?belang|belangrijk|important|wichtig|stellenwert",
    re.IGNORECASE,
)
"""What is said of the shop: who supervises it, what matters to it."""
_MAY = re.compile(
    rf"\b(?:(?:[Gg]eeft?|[Vv]erleent?)(?: u| je)?|[Aa]llow|[Pp]ermit|[Aa]uthori[sz]e|[Gg]ive|(?:[Gg]estatten|[Ee]rlauben|[Ee]rteilen) Sie|darf|dürfen|mag|may) {_ART}"
)
_MAY_WRITE = re.compile(
    r",? (?:(?:uw |je |your )?(?:toestemming|permission|consent|(?:Ihre )?Einwilligung)|to |(?:Ihnen|je|u|you)\b)"
)
"""What a reader lets the shop do."""
_USES = re.compile(
    r",? (?:(?:ook|zelf|alleen|also|only|auch|selbst|nur|daarnaast|zudem) )?(?:gebruikt|hanteert|maakt gebruik|uses|makes use|nutzt|verwendet"
    r"|(?:werkt|works|arbeitet) (?:\w+ ){0,2}(?:met|with|mit)\b|setzt\b.{0,80}\bein\b)"
)
"""What a shop does with data, cookies and the services of others; those who work for it get, keep and deliver."""
_IN_TIME = re.compile(
    r"(?=.*(?:beantw|antwo|answer|repl|respon|reage))(?=.*(?:(?:binnen|within|innerhalb(?: von)?|innert) (?:\w+ )?(?:een|één|1|vier|4|30|dertig|one|a|four|thirty|einem?r?s?|vier|dreißig) (?:maand|we[ek]|dag|month|day|Monat|Tag|Woche)))"
)
"""What only the controller must do with a request, and until when."""
_GIVES = re.compile(r" [a-zäöüß]+t (?:u|je|Ihnen|dir)\b")
_DEALS = re.compile(
    # the reader, a paper that the reader gets, what happens to data, or an address to write to
    rf"\b(?:{_READER}|avg|gdpr|dsgvo|klant\w*|customers?|visitors?|kund\w+)\b"
    r"|factu|invoice|rechnung|kassabon|receipt|quittung|afschrift|statement|kontoauszug|afzender|sender|absender|pakbon|lieferschein|ticket"
    r"|overeenkomst|voorwaarden|contract|vertr[aä]g|agreement|terms\b|bedingung|\bagb\b|[ck]atalog|abonn|eigendom|property|eigentum|gegevens|\bdata\b|information|daten\b|privacy|policy|policies|verklaring|erklärung|reglement|cookie|newsletter|nieuwsbrief|besluitvorming|decision"
    r"|\b(?:bewa[ar]\w+|verwerk\w*|keeps?|stores?|collects?|speicher\w*|verarbeitet)\b|write to|send to|stuur \w* ?naar|schrijf naar|richten a|new version|nieuwe versie|neue fassung|complain|klacht|beschwerde|verzoek|request|anfrage|contact\b|kontakt\b|\bssl\b|\btls\b|https|encrypt|versleutel|verschlüssel",
    re.IGNORECASE,
)
"""Words of what a shop has to do with the reader and with data."""
OF_US = re.compile(r"\b(?:wij|we|ons|onze|us|our|wir|uns|unser\w*|ik|mijn|I|my|ich|mein\w*|mir)\b", re.IGNORECASE)
"""Words with which the shop speaks of itself."""
_ELSEWHERE = re.compile(r"\b(?:hun|hen|zij|their|they|deren|dat bedrijf|die partij|that company|dieses Unternehmen)\b")
_REASON = re.compile(
    r" (?:doordat|omdat|wanneer|als|indien|zodat|because|when|if|so that|wenn|weil|damit|indem|da|om|um|(?:die|that|which|who)(?= (?:ons|us|our|we|wij|uns|voor ons|for us))|(?:nur|alleen|only|uitsluitend|ausschließlich) (?:für|voor|for)) |, (?=\w+ (?:u|je|wij|we|Sie|wir|ik|ich)\b|(?:ask|tell|let|contact|please|we|you)\b)"
)
_IN_PERSON = re.compile(r"\b(?:zelf|selbst|herself|himself|persönlich|persoonlijk|personally)\b")
"""What somebody of the shop does, who goes by one name."""
_BEGINS = re.compile(r"(?:^|[.:!?–] )[\W\d]*$")
"""What stands before the first word of a sentence, which has its capital for that."""
_ARTICLE_FIRST = re.compile(r"[\W\d]*(?:D(?:er|ie|as|e)|Het|The) ")
"""What stands before a name whose article begins the sentence."""
_WORD = re.compile(r"[A-ZÀ-Þ][a-zà-ÿ’'-]+(?:-[A-Za-z][a-z]+)*")


@dataclass(frozen=True)
class Standing:
    """A name in a sentence: the sentence, where the name begins and ends, and the language."""

    text: str
    start: int
    end: int
    language: str

    @property
    def name(self) -> str:
        """The name."""
        return self.text[self.start : self.end]

    @cached_property
    def before(self) -> str:
        """What stands before it."""
        return self.text[max(0, self.start - _NEAR) : self.start]

    @cached_property
    def after(self) -> str:
        """What stands behind it."""
        return self.text[self.end : self.end + _NEAR]

    @cached_property
    def around(self) -> str:
        """The sentence; of a very long one what is near."""
        return self.text[max(0, self.start - _FAR) : self.end + _FAR]

    @cached_property
    def clause(self) -> str:
        """What the sentence says of it, without the reason."""
        at = min(self.start, _FAR)
        start, end = next(((a, b) for a, b in spans(self.around) if b > at), (0, len(self.around)))
        return self.around[start:at] + _REASON.split(self.around[at + len(self.name) : end])[0]

    @cached_property
    def begins(self) -> bool:
        """Whether it is the beginning of a sentence."""
        return _BEGINS.search(self.before) is not None

    @cached_property
    def word(self) -> bool:
        """Whether it is one plain word."""
        return _WORD.fullmatch(self.name) is not None

    @cached_property
    def told(self) -> bool:
        """Whether what stands around it tells by itself that it is the shop's."""
        noun = self.begins and self.word
        has = _HAS.match(self.after) and not noun and not OF_US.search(self.before[-8:])
        if has or _BEFORE.search(self.before):
            return not _ELSEWHERE.search(self.around)
        if _IN_TIME.match(self.around) and not self.word:
            return not OF_US.search(self.around)
        if self.taken_over or (_WITH.search(self.before) and _DEALT.match(self.after)):
            return True
        if not self.word and _ASK.search(self.before):
            return not _ELSEWHERE.search(self.around)
        if (_FOR.search(self.before) and _CONCERNS.search(self.clause)) or (
            _MAY.search(self.before) and _MAY_WRITE.match(self.after)
        ):
            return not OF_US.search(self.clause)
        return bool(" " in self.name and _WRITE.search(self.before) and _AT_ADDRESS.match(self.after))

    @property
    def taken_over(self) -> bool:
        """Whether it is said what holds if it is sold or merges with another."""
        return bool(_IF.search(self.before) and _TAKEN_OVER.match(self.after))

    @property
    def dealt_with(self) -> bool:
        """Whether what stands around it tells that it is the shop's, and not that somebody works there: that may be a party."""
        return self.told and not _STAFF.search(self.before)

    @property
    def itself(self) -> bool:
        """Whether its clause begins with it and tells what a shop does itself."""
        return self.begins and not self.word and _ITSELF.search(self.clause) is not None

    @property
    def uses(self) -> bool:
        """Whether it uses something, as the first words of its sentence."""
        begins = self.begins or _ARTICLE_FIRST.fullmatch(self.before)
        return bool(begins and not self.word and _USES.match(self.after))

    @property
    def gives(self) -> bool:
        """Whether it gives the reader something, or tells them."""
        return _GIVES.match(self.after) is not None

    @property
    def deals(self) -> bool:
        """Whether the sentence has to do with the reader or with data."""
        return self.itself or bool(_OURS.search(self.around) or _DEALS.search(self.around))

    def acts(self, *, formed: bool, party: bool, known_noun: bool) -> bool:
        """Whether it does what the shop does.

        ``formed`` says whether it has the form of a company, ``party`` whether the clause tells of what is done for the shop,
        ``known_noun`` whether a German word is a noun rather than a name.
        """
        if self.word and _IN_PERSON.search(self.clause):
            return False
        if _BY.search(self.before):
            return not party and bool(_WORKED.search(self.around))
        if formed and not party and not OF_US.search(self.around):
            return not _ELSEWHERE.search(self.around)
        does = _DOING[self.language].match(self.after)
        if self.begins and self.word:
            return does is not None and self._as_one_word(does.end(), party=party)
        to_reader = _TO_READER.match(self.after) is not None
        if self.itself and self.gives:
            return True
        if _ASKED.search(self.before) and (to_reader or does):
            return True
        small = self.after[1:2].islower()
        turned = (
            not known_noun
            and self.language != "en"
            and _DOES[self.language].search(self.before[:1].lower() + self.before[1:])
        )
        subject = (self.begins or _CLAUSE.search(self.before)) and (
            (does and not known_noun) or (self.start and to_reader)
        )
        bij = not known_noun and re.fullmatch("(?:Bij|At|Bei) ", self.text[: self.start])
        return bool(subject or (turned and (to_reader or small)) or (bij and small)) and (
            not party or bool(_OURS.search(self.clause) or self.itself)
        )

    def _as_one_word(self, verb: int, *, party: bool) -> bool:
        """Whether a word that begins a sentence does what the shop does; it may be an ordinary noun."""
        if _OF_ONE.match(self.after) or self.name.endswith("en") or OF_US.search(self.clause):
            return False
        ours, near = _OURS.search(self.around), _OBJECT.match(self.after, verb)
        return bool(ours and near) or (not party and bool(ours or near))
