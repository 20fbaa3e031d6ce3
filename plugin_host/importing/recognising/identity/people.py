"""Whom customers ask about privacy, and the data protection officer: names, roles, e-mail addresses and numbers."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from plugin_host.importing.document import Document, Shape
from plugin_host.importing.recognising.given_names import GIVEN_NAMES
from plugin_host.importing.recognising.identity.forms import LEGAL, PERSON
from plugin_host.importing.recognising.identity.places import AUTHORITY, EMAIL, here, phones, sentence_spans
from plugin_host.importing.values import Certainty, Value

_OFFICER = re.compile(
    r"functionaris (?:voor )?(?:de )?(?:gegevensbescherming|data ?bescherming)|gegevensbeschermingsfunctionaris"
    r"|gegevensbeschermings?officier"
    r"|data ?(?:protection|bescherming\w*) (?:officer|officier|functionaris)|\bDPO\b|\bFG\b"
    r"|(?<!landes)(?<!bundes)beauftragte[nrm]? für (?:den )?datenschutz"
    r"|(?<!landes)(?<!bundes)datenschutzbeauftragte[nrm]?",
    re.IGNORECASE,
)
_SPECIALIST = (
    r"(?:data protection|privacy) (?:representative|lead|coordinator|manager|champion|team|desk)|privacy officer"
    r"|privacy-?(?:verantwoordelijke|man|vrouw|persoon"
    r"|coördinator|coordinator|beheerder|medewerker|officer|manager|team|functionaris)"
    r"|datenschutz-?(?:koordinator(?:in)?|verantwortliche[rn]?"
    r"|manager(?:in)?|team|referent(?:in)?)"
    r"|(?:medewerk(?:er|ster)|mitarbeiter(?:in)?|colleague) (?:voor|für|for) (?:privacy|datenschutz|data protection)"
)
"""A person or team of the shop for privacy, by a name that is their role as well."""
_CONTACT = re.compile(
    r"(?:contactpersoon|contactpunt|aanspreekpunt|contact person|point of contact|contact"
    r"|ansprechpartner(?:in)?|ansprechperson|kontaktperson|kontakt)"
    r" (?:(?:voor|for|inzake|rond|over|für|in|zu|bei|about|on) )?"
    r"(?:alle |all |any |alles wat met |everything to do with |alles,? was mit |alles rund um )?(?:Sachen |Fragen (?:zum|des"
    r"|rund um den) |zum |rund um )?"
    r"(?:onze |den |das |our )?(?:Thema )?(?:privacy|gegevensbescherming|data protection|datenschutz)\w*"
    r"(?: (?:lead|manager|champion|desk))?"
    r"|(?:privacy|data protection|datenschutz)[- ]?(?:contact(?!ed)|kontakt)\w*|privacyvragen|datenschutzanfragen"
    rf"|{_SPECIALIST}"
    r"|(?:person|employee|colleague|one|medewerker|persoon|collega|mitarbeiter(?:in)?) (?:who is "
    r"|die )?(?:responsible|verantwoordelijk|zuständig) "
    r"(?:is )?(?:for|voor|für) (?:de |den |our |onze )?(?:privacy|data protection|gegevensbescherming|datenschutz)"
    r"|verantwoordelijk voor (?:de |onze )?(?:privacy|gegevensbescherming)(?! van| op (?:deze|onze) )"
    r"|zuständig für (?:den )?datenschutz|für (?:den )?datenschutz zuständig"
    r"|in charge of (?:privacy|data protection)|looks after (?:privacy|data protection)",
    re.IGNORECASE,
)
_SUBJECT = (
    r"(?:privacy|datenschutz|persoonsgegevens|personal (?:data|information)|your data|(?:je|uw|jouw) gegevens"
    r"|gegevensbescherming|data protection|personenbezogen|ihre[rn]? daten|deiner? daten|(?:deze|this|diese[rnm]?)"
    r" (?:verklaring|notice|policy|statement|erklärung|hinweisen?|pagina|page|seite)"
    r"|dit (?:beleid|statement|verhaal|reglement|document|stuk))"
)
_ASKS = (
    r"(?:vragen|vraag|verzoek\w*|questions?|quer(?:y|ies)|requests?|fragen|auskünfte|allem|anfragen|anliegen|enquir\w+|klachten|klacht|kwestie|beschwerden?|complaints?"
    r"|anything|everything|alles)"
)
_QUESTION = re.compile(
    rf"\b{_ASKS}\b.{{0,60}}{_SUBJECT}|{_SUBJECT}\w*.{{0,40}}\b{_ASKS}\b|verantwoordelijk voor (?:de )?privacy"
    rf"|\b(?:inzage|verwijder\w*|verwijdering|access request|erasure|deletion|auskunft|löschung)\b"
    rf"|\b(?:uw|je|jouw|your|ihre|deine) (?:recht(?:en?)?|rights?)\b|\b(?:uw|je|your|ihre?n?) "
    rf"(?:verzoek|request|antrag)\b",
    re.IGNORECASE,
)
_ROLE = re.compile(
    rf"(?:(?:\b(?:onze|ons|our|unser\w*|the|het|der|die|den|dem|de|an?|een|eine?[nrm]?)|[:=|]) |[“\"‘])"
    rf"(?!(?:onze|ons|our|unser\w*|the"
    rf"|het|der|die|de) )(?:Abteilung (?=[A-Z]))?({_SPECIALIST}"
    rf"|data protection contact|(?:afdeling [A-Z]\w+(?: [A-Z]\w+)?)"
    r"|klantenservice|klantendienst|customer (?:service|care|support)(?: team)?|\w+ team|(?:\w+ ){0,2}?(?:manager|officer)"
    r"|\w*(?:kundenservice|kundendienst|kundenbetreuung|team|coördinator|coordinator|secretariaat|sekretariat|administratie|directie"
    r"|geschäftsführung|bedrijfsleider|abteilung|leitung|beheerder|balie))\b",
    re.IGNORECASE,
)
_JOB = (
    r"(?:lead|head|manager|officer|jurist(?:in|e)?|advocaat|lawyer|counsel|champion|steward|owner|eigena(?:ar|resse)|directeur"
    r"|zaakvoer(?:der|ster)|bedrijfsleid(?:er|ster)|vennoot|founder|director|hoofd(?: (?!van\b)[a-z]+)?|leid(?:er|ster)"
    r"|leiter(?:in)?|inhaber(?:in)?|secretar(?:is|esse|y)|sekretär(?:in)?|assistent(?:e|in)?"
    r"|assistant|beheerder|medewerk(?:er|ster)|bestuurder|penningmeester|treasurer|chair(?:man|woman|person)?"
    r"|boekhoud(?:er|ster)|administrator|coordinator|coördinator|representative|specialist(?:e)?|adviseur|adviser|advisor"
    r"|desk|department|afdeling|abteilung|büro|directie|leitung|geschäftsführer(?:in)?)"
)
_REACHED_ROLE = re.compile(
    rf"\b(?:onze|ons|our|unser\w*|the|het|der|die|den|dem|de) (?P<role>(?:[\w’'-]+ ){{0,3}}?[\w-]*{_JOB})\b(?=[^.@]{{0,40}}@)",
    re.IGNORECASE,
)
"""A job that an e-mail address follows."""
_HELD_BY = re.compile(
    rf"(?: for [\w ]+?| voor [\w ]+?)? (?:is|ist) (?:onze|ons|our|unser\w*|the|het|der|die|den"
    rf"|de) (?P<role>(?:[\w’'-]+ ){{0,2}}?[\w-]*{_JOB})\b",
    re.IGNORECASE,
)
"""The job of whoever has the role before it."""
_REACHED = re.compile(r"\b(?:bereik\w*|erreich\w*|reach\w*)\b", re.IGNORECASE)
_ABOUT_PRIVACY = re.compile(
    r"(?<![\w.@-])(?:privacy|datenschutz|gegevensbescherming|data protection)(?![\w.-]*@)", re.IGNORECASE
)
_SPECIAL = re.compile(r"(?:privacy|datenschutz|dpo|dsb|fg|gdpr|avg|gegevens|persoonsgegevens)[\w.-]*@", re.IGNORECASE)
"""E-mail addresses for questions about privacy, by their name."""
_GENERAL = re.compile(
    r"(?:info|hello|hallo|hi|hey|hoi|moin|contact|kontakt|mail|post|support|service|sales|shop"
    r"|winkel|webshop|customer"
    r"|klantenservice|kundenservice|help|team|welkom|welcome)@",
    re.IGNORECASE,
)
"""E-mail addresses for everything, by their name."""
_DENIED = re.compile(r"\b(?:geen|no|kein\w*|not|niet|nicht)\b|n't\b", re.IGNORECASE)
_TITLE = (
    r"(?:(?:[Pp]rof|[Mm]ag|[Dd]hr|[Mm]evr|[Mm]w|[Mm]r|[Mm]rs|[Mm]s|[Dd]r|[Ii]ng|[Ii]r|[Dd]rs)\.? |(?:de )?heer |[Mm]evrouw "
    r"|Herrn? |Frau ){0,2}"
)
_NAME = (
    rf"(?:{_TITLE}(?:[A-ZÀ-Þ]\.? ?){{0,3}}(?:[A-ZÀ-Þ][\w’'-]+|(?:van|de|der|den|ter|ten|von|zu)(?= ))"
    r"(?: (?:(?:van|de|der|den|ter|ten|von|zu|el|la) ?){0,3}[A-ZÀ-Þ][\w’'-]+){0,3})"
)
_GIVEN = rf"(?:{'|'.join(sorted(GIVEN_NAMES))})"
_ANSWERS = re.compile(
    r"(?:\baan|\bto|\btot|\bwith|\bmet|\bmit|\ban|:|\bist?|\b[Aa]sk(?: for)?|\bnaar|\b(?:[Ee]-?)?[Mm]ail|\bbij|\bbei"
    r"|\bvon|\bdoor|\bby|(?:antwoord van|Antwort von|(?:answer|reply) from)"
    r"|(?:\bhilft|\bbeantwortet|\bantwortet|\bantwoordt"
    r"|\bbeantwoordt|\bhelpt)(?: (?:Ihnen|dir|euch|u|je))?|[Oo]nze collega|[Oo]ur colleague"
    r"|[Uu]nsere? Mitarbeiter(?:in)?|[Oo]nze medewerk(?:er|ster)|[Uu]nsere? Kolleg(?:e|in)"
    r"|[Vv]raag) "
    rf"(?:onze collega |our colleague |unsere Kollegin |unseren Kollegen |(?:(?:onze|our|unser\w*) )?(?:\w+ )?(?i:{_JOB}),? )?"
    r"(?P<title>Frau |Herrn? |mevrouw |meneer "
    r"|de heer |Mrs?\.? |Ms\.? )?"
    rf"(?P<name>{_NAME})(?= ?[(–:-]|,|$|[.;](?: |$)| (?:via|op|at|on|unter|per|oder|of|or|te bereiken|erreichbar"
    rf"|weiter|gerne?|helpt|helps|hilft|can help|will help|graag|if|als|wenn)\b"
    rf"| (?:in|von|van|from|uit|op|aus) (?:the|de[mr]?|het|our|onze|unsere[mr])"
    r" \w+ ?(?:[(,:]|via |per |at |unter |je |u |you |dir |Ihnen |euch ))"
    rf"|(?:^|(?<=[?.!:] ))(?:[Oo]nze collega |[Oo]ur colleague |[Uu]nsere? Kolleg(?:e"
    rf"|in) )?(?P<subject>{PERSON}|{_GIVEN}) (?:helpt|helps|hilft|beantwoordt|beantwortet|antwoordt|antwortet|answers|replies"
    r"|will help"
    r"|can help|kan (?:je|u) helpen|staat (?:je|u)|steht Ihnen|kümmert sich|deals with|looks after|regelt"
    r"|gaat erover)\b"
)
"""A person to whom questions go."""
_AFTER = re.compile(
    r"[^\w(]*(?:\((?:FG|DPO|AVG)\)|\()?\W*(?:(?:(?:van|of|for|voor|von|für) [\w ]{1,40}?|op dit moment"
    r"|haben wir|heeft|hebben|aangesteld|aangewezen"
    r"|benannt|bestellt|appointed|appointed by us)?\W*(?:\b(?:is|ist|zijn|heet|named|namens)\b)?\W*)"
    rf"(?:(?:de(?! heer)|onze|our|unsere?|naam|name|ons) ?:? )?"
    rf"(?:(?:(?:Herrn?|Frau) )?Rechtsanw(?:alt|ältin) )?(?P<name>{_NAME})",
)
_BEFORE = re.compile(
    rf"\b(?:is|ist) (?P<inside>{PERSON}) $|(?P<name>{_NAME}),? (?:is|ist|as|als|was|tot|to be|zum"
    rf"|zur)(?: benoemd tot)?(?: (?:de|onze"
    rf"|our|the|unsere?|a|een|der|die))? ?$"
)
_LABELLED_NAME = re.compile(
    rf"(?:naam|name|contactpersoon|ansprechpartner)\s*[:"
    rf"|]\s*(?P<name>{_NAME})",
    re.IGNORECASE,
)
_LAWYER = r"(?:Rechtsanw(?:alt|ältin) |RA(?:in)? )?"
_TITLED_NAME = re.compile(rf"{_LAWYER}(?P<name>(?=[Hh]err|[Ff]rau|[Mm]evr|[Dd]hr|[Dd]e heer|M[rs]|Dr){_NAME})$")
_ONLY_NAME = re.compile(rf"{_LAWYER}(?P<name>{_NAME})(?=$|, \S+@)")
_NOBODY = re.compile(
    r"^(?:Wij|Als|Voor|Bij|Onze|Wir|You|If|Our|U|Via|Het|De|The|Die|Der|Met|Dit|Deze|Mail|E-?[Mm]ail|Tel\w*|Naam|Name"
    r"|Neem|Contact|Vragen|Hebt|Heeft|Heb|Op|In|Please|Sie|Bitte|Privacy\w*|Datenschutz\w*|Autoriteit|Phone|Fon"
    r"|Postbus|Wie|Can|May|Should|Unser\w*|Ihre?[nrms]?|Deine?[nrms]?"
    r"|X{2,}\w*|(?:de|die|the|het) (?:[Ss]ite|[Ww]ebs\w+|[Ss]hop)|Data"
    r"|Kunt|Kan|Heb|Zij|Hij|He|She|They|We|You|Er|Es|Bei|Für|Unter"
    r"|Klantenservice|Customer|Kundenservice|FG|DPO|Haar|Hem|Hun|Her|His|Their|Seine?|T|E|M|Mogelijk|Wanneer|Dat|Dan)\b"
)
_GOES_ON = re.compile(
    r"(?:(?:Mail|E-?mail|Bel|Schrijf|Call|Reach|Write to|Schreiben Sie) (?:haar|hem|her|him|them|ihr|ihm)|Hij|Zij"
    r"|Ze|Deze|He|She|They|Er|(?:Sie erreichen|Du erreichst) (?:ihn|sie)|You can (?:contact|reach"
    r"|e-?mail)|U (?:kunt|bereikt)"
    r"|Je (?:kunt|kan|bereikt|mailt)|Hem|Haar|Contact|Diese[rn]?)\b"
)
_TURNS = re.compile(r",? (?:of|or|oder) (?:bel |call |met |mit )?(?:onze|our|unser\w*) (?!FG|DPO)", re.IGNORECASE)
"""Where a sentence turns to others of the shop."""
_OR_TO = re.compile(r"@\S+ (?:of|or|oder) (?:aan|to|an|bij|with|bei)? ?", re.IGNORECASE)
"""Where a sentence turns from an address of the shop to somebody else."""
_OF_THE_SHOP = re.compile(
    r"\W*(?:van|of|von|der) (?:[\w’'&-]+ ){1,5}?,? ?(?:wiens|whose|dessen|deren|who|die)\b|\W*(?:van|of"
    r"|von) [^.@]{2,40}, (?:wiens|whose|dessen|deren)\b"
)
"""How a sentence goes on whose officer somebody is."""
_ROLES = re.compile(
    r"klantenservice|customer service|kundenservice|\bteam\b|afdeling|office|kanzlei|commissie|^gebruiker$"
    r"|\b(?:ver)?koper$|\b(?:seller|verkäufer|anbieter)$",
    re.IGNORECASE,
)
_OF_FIRM = re.compile(rf"(?<=\w) (?:von der|von|van|from|of|bei) (?:Kanzlei \w+|.{{1,60}} {LEGAL})$")
"""What stands behind the name of somebody who works for a firm."""
_FIRM = re.compile(rf"\b(?:Company|Group|Groep|Gruppe|Shop|Store|Webshop|{LEGAL})$")
_NO_ROLE = re.compile(r"(?:privacy|data protection|datenschutz)[ -]?(?:team|desk|man|vrouw|persoon)$", re.IGNORECASE)
"""A name for whoever reads such an address, which is no role."""
_BELOW, _BESIDE = 6, 8
_LABEL = re.compile(r"(?:privacy|datenschutz|data protection|gegevensbescherming)\w*\W", re.IGNORECASE)
"""What such an address is for, before it."""
_SHORT = 70


@dataclass(frozen=True)
class _Place:
    """A stretch of a block that speaks of a person."""

    block: int
    start: int
    end: int


@dataclass(frozen=True)
class People:
    """What is said about people, and where: addresses that stand there are not the shop's own."""

    values: tuple[Value, ...]
    places: tuple[_Place, ...]

    def claim(self, block: int, at: int) -> bool:
        """Whether a place in a block belongs to a person."""
        return any(place.block == block and place.start <= at < place.end for place in self.places)


def people(document: Document, at: int | None) -> People:
    """The officer and the contact for privacy; ``at`` is the block with the shop's address."""
    officer = _best(document, "data_protection_officer", _OFFICER, at)
    contact = _best(document, "privacy_contact", _CONTACT, at)
    if not any(value.path[1] == "email" for value in contact.values):
        asked = _asked(document, at, officer)
        contact = People((*contact.values, *asked.values), (*contact.places, *asked.places))
    return People((*officer.values, *contact.values), (*officer.places, *contact.places))


def _best(document: Document, table: str, pattern: re.Pattern[str], at: int | None) -> People:
    """The mention that tells most of a person; every mention with an address of its own claims it."""
    best: tuple[Value, ...] = ()
    places: list[_Place] = []
    for index, block in enumerate(document.blocks):
        if not pattern.search(block.text):
            continue
        spans = list(sentence_spans(block.text))
        for number, (start, end) in enumerate(spans):
            match = pattern.search(block.text, start, end)
            if not match or _DENIED.search(block.text, max(start, match.start() - 60), min(end, match.end() + 30)):
                continue
            if AUTHORITY.search(block.text, start, match.start()) or _of_the_land(block.text, match.end()):
                continue
            if number + 1 < len(spans) and _GOES_ON.match(block.text, spans[number + 1][0]):
                end = spans[number + 1][1]
            if named_before := _OR_TO.search(block.text, start, match.start()):
                start = named_before.end()
            if turned := _TURNS.search(block.text, match.end(), end):
                end = turned.start()
            about = [_Place(index, start, end), *_below(document, index, match, at)]
            found = tuple(_told(document, about, match, table))
            places += about
            if len(found) > len(best):
                best = found
    return People(best, tuple(places))


def _of_the_land(text: str, end: int) -> bool:
    """Whether the officer is that of a state: an authority."""
    return bool(re.match(r"(?:des|der|für das|von) (?:Land|Bund)", text[end:].lstrip()))


def _below(document: Document, index: int, match: re.Match[str], at: int | None) -> Iterator[_Place]:
    """The short lines below a line that is the role only, up to the next heading or the address of the shop."""
    rest = document.blocks[index].text.replace(match[0], "")
    leads_in = rest.rstrip().endswith(":") and len(rest) < _SHORT
    if (len(rest) > 12 and not leads_in) or "@" in rest:
        return
    for below in range(index + 1, min(index + 1 + _BELOW, len(document.blocks))):
        block = document.blocks[below]
        name = _ONLY_NAME.match(block.text)
        heading = block.shape is Shape.HEADING and not (below == index + 1 and name and not _NOBODY.match(block.text))
        if len(block.text) > _SHORT or heading or below == at or AUTHORITY.search(block.text):
            return
        yield _Place(below, 0, len(block.text))


def _told(document: Document, about: Sequence[_Place], match: re.Match[str], table: str) -> Iterator[Value]:
    first = about[0]
    text = document.blocks[first.block].text
    role = _role(text, first) if table == "privacy_contact" else ""
    if role:
        yield Value((table, "role"), role, Certainty.LIKELY, here(document.blocks[first.block], first.block))
    answers = _ANSWERS.search(text, first.start, first.end)
    whose = _OF_THE_SHOP.match(text, match.end(), first.end)
    after, before = (
        None if whose else _AFTER.match(text, match.end(), first.end),
        _BEFORE.search(text, first.start, match.start()),
    )
    names = [
        *((before["inside"] or before["name"], first.block) for _ in (1,) if before),
        *((after["name"], first.block) for _ in (1,) if after),
        *((_who(answers), first.block) for _ in (1,) if answers),
        *(
            (named["name"], place.block)
            for place in about[1:]
            if (
                named := _LABELLED_NAME.match(document.blocks[place.block].text)
                or (_ONLY_NAME if place is about[1] else _TITLED_NAME).match(document.blocks[place.block].text)
            )
        ),
    ]
    for name, where in ((_OF_FIRM.sub("", name), where) for name, where in names):
        if _person(name.strip(" ,")) and name not in role:
            yield Value((table, "name"), name.strip(" ,"), Certainty.SURE, here(document.blocks[where], where))
            break
    yield from _reached(document, about, table)


def _role(text: str, place: _Place) -> str:
    match = _ROLE.search(text, place.start, place.end)
    role = match[1] if match else ""
    if not role and (reached := _REACHED_ROLE.search(text, place.start, place.end)):
        role = reached["role"]
    if role and (held := _HELD_BY.match(text, match.end() if match else place.end, place.end)):
        role = held["role"]
    return "" if _OFFICER.search(role) or _NO_ROLE.search(role) else role


def _person(name: str) -> bool:
    return bool(
        re.search(r"[A-ZÀ-Þ]", name)
        and len(name) > 2
        and not _NOBODY.match(name)
        and "@" not in name
        and not _ROLES.search(name)
        and not _FIRM.search(name)
        and not _OFFICER.search(name)
    )


def _reached(document: Document, about: Sequence[_Place], table: str, *, mailed: bool = True) -> Iterator[Value]:
    """The first e-mail address and phone number in these places."""
    mail = phone = False
    for place in about:
        block = document.blocks[place.block]
        if mailed and not mail and (found := EMAIL.search(block.text, place.start, place.end)):
            mail = True
            yield Value((table, "email"), found[0].rstrip("."), Certainty.LIKELY, here(block, place.block))
        if not phone and (
            number := next((n for n, start in phones(block.text) if place.start <= start < place.end), "")
        ):
            phone = True
            yield Value((table, "phone"), number, Certainty.LIKELY, here(block, place.block))


def _answering(document: Document, place: _Place) -> Iterator[Value]:
    """The role or the person that answers, as a sentence about questions says."""
    block = document.blocks[place.block]
    role = _role(block.text, place)
    if role:
        yield Value(("privacy_contact", "role"), role, Certainty.LIKELY, here(block, place.block))
    answering = map(_who, _ANSWERS.finditer(block.text, place.start, place.end))
    if name := next((who for who in answering if _person(who) and who not in role), ""):
        yield Value(("privacy_contact", "name"), name, Certainty.LIKELY, here(block, place.block))


def _who(match: re.Match[str]) -> str:
    """The name of the person that answers, with the title before it."""
    name = (match["name"] or match["subject"]).strip(" ,")
    return f"{match['title'] or ''}{name}"


def _asked_before(text: str, start: int) -> int:
    """Where a question begins that stands directly before a sentence, else where the sentence does."""
    if not text[:start].rstrip().endswith("?"):
        return start
    return max(0, *(begin for begin, end in sentence_spans(text) if end <= start))


def _asked(document: Document, at: int | None, officer: People) -> People:
    """An e-mail address for questions about privacy: by its own name, or as that of a role which answers them."""
    special: People | None = None
    for index, block in enumerate(document.blocks):
        for start, end in sentence_spans(block.text):
            mail = EMAIL.search(block.text, start, end)
            if AUTHORITY.search(block.text, start, end) or (mail and officer.claim(index, mail.start())):
                continue
            place = _Place(index, start, end)
            general = mail is None or _GENERAL.match(mail[0])
            question = bool(_QUESTION.search(block.text, _asked_before(block.text, start), end))
            who = tuple(_answering(document, place)) if question else ()
            if who and (not general or _is_person(who, mail[0] if mail else "")):
                mailed = not general or who[-1].path[1] == "name"
                reached = _reached(document, [place], "privacy_contact", mailed=mailed)
                alone = who[-1].path[1] == "name" and " " not in who[-1].value
                free = mail and (general or (alone and _only(document, mail[0])))
                return People((*who, *reached), () if free else (place,))
            lonely = at is not None and 0 <= index - at <= _BESIDE and end - start < _SHORT
            lonely = (lonely and not _LABEL.match(block.text, start)) or (
                _REACHED.search(block.text, start, end) is not None
                and not _ABOUT_PRIVACY.search(block.text, start, end)
            )
            if special is None and mail and not general and _SPECIAL.match(mail[0]) and (question or not lonely):
                who = (*_answering(document, place), *_reached(document, [place], "privacy_contact"))
                special = People(who, (place,))
    return special or People((), ())


def _only(document: Document, mail: str) -> bool:
    """Whether a text has no other e-mail address, so that this one is for everything."""
    blocks = (block.text for block in document.blocks if not AUTHORITY.search(block.text))
    mails = {found.rstrip(".") for text in blocks for found in EMAIL.findall(text)}
    return not _SPECIAL.match(mail) and mails == {mail.rstrip(".")}


def _is_person(who: Sequence[Value], mail: str) -> bool:
    """Whether those who answer are a person: with two names or a title, or with an address that is not called so."""
    name = who[-1].value
    return who[-1].path[1] == "name" and (" " in name or (mail != "" and name.lower() not in mail.lower()))
