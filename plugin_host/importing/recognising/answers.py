"""Answers about the shop itself, and the rights, by the clues of their sentences."""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence, Set
from dataclasses import replace
from enum import Enum
from itertools import groupby, pairwise, takewhile

from plugin_host.api.core import MailBasis
from plugin_host.api.core.practices import Deferral
from plugin_host.importing.document import Document, Sentence, Shape
from plugin_host.importing.recognising.clues import (
    COMPULSORY,
    COOKIE_CHOICE,
    FIELDS,
    FIELDS_ASKED,
    MEASURES,
    NOT_ORDERING,
    NOT_OUR_MEASURE,
    ORDERING,
    PRACTICES,
    RIGHTS,
)
from plugin_host.importing.recognising.markets import markets
from plugin_host.importing.recognising.own_newsletter import newsletter_named
from plugin_host.importing.recognising.parties import Mention, Parties
from plugin_host.importing.recognising.periods import about_keeping, cells_of, clocks, names_clock
from plugin_host.importing.recognising.phrases import Words, heard, words
from plugin_host.importing.values import Certainty, Value

_OURS = words(
    "<controller>|wij|we|ons|onze|our|us|wir|uns|unser*|ik|i|ich|de website|deze website|website|webshop|webwinkel|site"
    "|diese seite|diese website"
    "|uw gegevens|je gegevens|persoonsgegevens|personal data|your data|ihre daten|ihren daten"
    "|gegevens die u|gegevens die je|employees who"
)
_OUR_SITE = words("onze|our|unser*|<at-each-visit>")
_FEWEST_FIELDS = 2


def of_the_shop(document: Document, found: Parties, names: Iterable[str] = (), *, invoices: bool) -> Iterator[Value]:
    """Answers of [practices] and [retention]. ``invoices``: whether the shop may state how long it keeps invoices.

    ``names`` are those of the shop: what it says of itself by name it says as "we".
    """
    said: list[Value] = []
    earlier: Sentence | None = None
    plain = _plain(newsletter_named(document, {mention.written for mention in found.mentions}), names)
    named = {mention.sentence for mention in found.mentions if _names_its_subject(mention)}
    theirs = {mention.sentence for mention in found.mentions if mention.sentence.text.startswith(mention.written)}
    for place, sentence in enumerate(document.sentences):
        if sentence.shape is Shape.HEADING:
            continue
        ours = not found.about.get(place)
        before = earlier if earlier and earlier.block == sentence.block else None
        if not (_asks(document, place) or _of_other_sites(before, sentence)):
            given = _practices(sentence, plain)
            said += (
                value for value in given if not _of_a_vendor(value, plain, named=sentence in named, about=not ours)
            )
        if sentence not in theirs or ours:
            about = ours or (sentence not in named and names_clock(sentence))
            yield from _clocks(document, place, ours=about, invoices=invoices)
        elif _OUR_SITE.search(sentence.text):  # its host keeps logs of it for the shop
            yield from (item for item in clocks(sentence, "", "", invoices=False) if item.path == _LOG_DAYS)
        if ours or sentence not in named:
            yield from _cookie_page(sentence, document, before)
        earlier = sentence
    said += _over_sentences(document, said, named, plain)
    said = [item for item in said if not (_of_a_service(document, item) or _of_a_marketplace(document, item))]
    yield from _both_grounds(said)
    yield from _implied(said)
    yield from _fullest(_data_to_order(document, theirs))
    for place, sentence in _with_lists(document):
        text = plain(sentence.text)
        if not found.about.get(place) or (sentence not in named and _WE_FIRST.match(text)):
            yield from _markets(sentence, text)
    yield from _measures(document, found)


Plain = Callable[[str], str]
"""Puts a text in plain words."""


def _plain(letter: re.Pattern[str], names: Iterable[str]) -> Plain:
    """Puts "newsletter" where a text has the name of one, and "wij" where it has that of the shop."""
    own = "|".join(re.escape(name) for name in sorted(names, key=len, reverse=True) if len(name) > _SHORT_NAME)
    ours = re.compile(rf"(?<![\w.@/-])(?:{own})(?![\w@-]|\.\w)") if own else None
    return lambda text: letter.sub("newsletter", ours.sub("Wij", text) if ours else text)


_SHORT_NAME = 3


def _of_other_sites(before: Sentence | None, sentence: Sentence) -> bool:
    """Whether a sentence goes on about the websites of others to which the one before it says that there are links."""
    return before is not None and bool(_THEY.match(sentence.text) and _LINKED.search(before.text))


_LINKED = words("<elsewhere-linked>")


def _clocks(document: Document, place: int, *, ours: bool, invoices: bool) -> Iterator[Value]:
    """The clocks of a sentence, which may refer to those before it in its block, and answer a question."""
    sentence, question = document.sentences[place], _question(document, place)
    near = document.sentences[max(place - _NEAR_THESE, 0) : place]
    below_a_list = (
        [other.text for other in near if other.shape is Shape.ITEM] if sentence.shape is not Shape.ITEM else []
    )
    told = " ".join((*below_a_list, *(other.text for other in near if other.block == sentence.block)))
    if ours or _OURS.search(sentence.text) or about_keeping(sentence, question):
        yield from clocks(sentence, told, question, invoices=invoices)


def _question(document: Document, place: int) -> str:
    """The question that a sentence answers or puts: in its block or just before, where a heading could stand."""
    block = document.sentences[place].block
    while place >= 0:
        sentence = document.sentences[place]
        if sentence.text.endswith("?"):
            return sentence.text
        place = place - 1 if sentence.block == block else -1
    return ""


def _names_its_subject(mention: Mention) -> bool:
    """Whether a sentence is about the vendor that it names; a row is about its first cell."""
    return mention.sentence.shape is not Shape.ROW or mention.written in cells_of(mention.sentence)[0]


def _of_a_vendor(value: Value, plain: Plain, *, named: bool, about: bool) -> bool:
    """Whether an answer is that of a vendor that the sentence names or is about: what it asks first, what is paid later."""
    said = _FINE.sub("", plain(value.evidence.text) if value.evidence else "")
    if value.path == _CONSENT_BANNER:
        return named and not _OF_COOKIES.search(said)
    none = value.value == Deferral.NONE.value
    with_them = _WITH_THEM.match(said) or (none and _THROUGH_THEM.search(said))
    ours = bool(_OURSELVES.search(said) or _WITH_US.search(said))
    ours = ours and (not (named and with_them) or bool(_WE_OURSELVES.search(said)))
    if value.path == _OWN_DEFERRAL and none and _WITH_EITHER.search(said):
        return True
    return value.path == _OWN_DEFERRAL and not ours and (named or (about and none))


def _practices(sentence: Sentence, plain: Plain, certainty: Certainty = Certainty.SURE) -> Iterator[Value]:
    """What a sentence answers."""
    text = plain(sentence.text)
    parts = (_SENTENCES if sentence.shape is Shape.ROW else _PARTS).split(text)
    given = [answer for part in parts for answer in _answered(part, sentence, certainty)] if len(parts) > 1 else []
    whole = list(_answered(text, sentence, certainty))
    whole_first = {value.path for value in whole if value.value == MailBasis.BOTH.value}
    given = [value for value in given if value.path not in whole_first]
    answered = {value.path for value in given}
    yield from given
    yield from (value for value in whole if value.path not in answered)


def _answered(part: str, sentence: Sentence, certainty: Certainty) -> Iterator[Value]:
    """What a part of a sentence answers, or the whole."""
    done: set[str] = set()
    said = _OTHER_ACCOUNTS.sub("", _FINE.sub("", part))
    headed = _with_subject(said, sentence)
    for clue in PRACTICES:
        told = (said, headed) if clue.key in _UNDER_HEADING else (said,)
        if clue.key not in done and any(heard(clue.says, text) for text in told):
            done.add(clue.key)
            answer = clue.answer.value if isinstance(clue.answer, Enum) else clue.answer
            yield Value(("practices", clue.key), answer, certainty, sentence)


_PARTS = re.compile(r";|(?<=\w) [–—-] |,? (?:en|and|und) (?=(?:we|wij|ik|wir|ich|i) )")
"""What parts statements of one sentence, so that a denial in one is none of another."""


_SENTENCES = re.compile(r"(?<=[a-z]\.) (?=[A-Z])")
"""What parts the sentences of a cell."""


def _of_a_service(document: Document, item: Value) -> bool:
    """Whether paying later, which stands in a list of ways to pay, is what another sentence says of a payment service."""
    if item.path != _OWN_DEFERRAL or item.value != Deferral.OWN.value or item.evidence is None:
        return False
    near = [other.text for other in document.sentences if other.headings == item.evidence.headings]
    return _OTHER_WAYS.search(item.evidence.text) is not None and any(map(_LATER_WITH.search, near))


def _of_a_marketplace(document: Document, item: Value) -> bool:
    """Whether that there is no newsletter is said only of those who buy on the marketplace that the text has just named."""
    said = item.evidence
    if item.path != _NEWSLETTER or item.value != MailBasis.NONE.value or said is None or not _TO_THEM.search(said.text):
        return False
    place = next((place for place, other in enumerate(document.sentences) if said.text.startswith(other.text)), 0)
    before = [other.text for other in document.sentences[max(place - _NEAR, 0) : place] if other.block == said.block]
    return any(map(_SELLS_ELSEWHERE.search, (*said.headings[-1:], *before)))


_TO_THEM = words(
    "je|u|jou|you|dir|dich|ihnen|sie|euch|hen|them|er niet door|er ... niet door|deswegen|daarom|dadurch|because of it"
)
_OTHER_WAYS = words("paypal|apple pay|ideal|bancontact|creditcard|credit card|kreditkarte|vorkasse|vooruitbetaling")
_LATER_WITH = words(
    "<later> ... klarna|klarna ... <later>|<later> ... riverty|riverty ... <later>|rechnungskauf ... mit"
)
_NEWSLETTER = ("practices", "newsletter")
_LOG_DAYS = ("retention", "log_days")
_CONSENT_BANNER = ("practices", "consent_banner")
_OWN_DEFERRAL = ("practices", "own_deferral")
_OURSELVES = words(
    "wij|we|ik|i|wir|ich|onszelf|bij ons zelf|bij ons rechtstreeks|ourselves|directly|with us|selbst|bei uns"
)
_WITH_US = words("aan ons|to us|an uns|bij ons|bij mij|with us|with me|bei uns|bei mir")
_WITH_THEM = re.compile(r"(?:Met|Via|Bij|With|Through|Mit|Über|Bei) [A-Z]")
_THROUGH_THEM = re.compile(r"\b(?:met|via|with|through|mit|über) [A-Z]")
_WE_OURSELVES = words(
    "wij zelf|we zelf|ik zelf|onszelf|bij ons zelf|zelf ook|ourselves|myself|wir selbst|bei uns selbst"
    "|ich selbst|ook niet|neither"
    "|nor|auch nicht|rechtstreeks|directly|direkt|aan ons|to us|an uns"
)
_WITH_EITHER = words(
    "with either|with both|with them|with any of|through either|met geen van|bij geen van|met beide|bij beide|met allebei"
    "|mit keinem|bei keinem|mit beiden|bei beiden|mit ihnen"
)
_OF_COOKIES = words("*cookie*|<banner>|alle|all")
"""Words of a sentence that names a tool and tells of the consent for all of them."""


def _both_grounds(said: Iterable[Value]) -> Iterator[Value]:
    """The answers, where one sentence mails with consent and another mails customers with an opt-out: both hold."""
    kept = list(said)
    grounds = {item.value for item in kept if item.path == _NEWSLETTER}
    apart = any(item.path == _NEWSLETTER and item.evidence and _OTHERS.search(item.evidence.text) for item in kept)
    two = {MailBasis.CONSENT.value, MailBasis.SOFT_OPT_IN.value} <= grounds
    both = MailBasis.BOTH.value in grounds or (two and (apart or not any(map(_excludes, kept))))
    for item in kept:
        mail = item.path == _NEWSLETTER and item.value in (MailBasis.CONSENT.value, MailBasis.SOFT_OPT_IN.value)
        yield replace(item, value=MailBasis.BOTH.value) if both and mail else item


def _excludes(item: Value) -> bool:
    """Whether an answer lets only those who agreed have newsletters, or whoever buys though nobody asked."""
    said = item.evidence.text if item.evidence and item.path == _NEWSLETTER else ""
    if item.value == MailBasis.CONSENT.value:
        return bool(_ONLY.search(said))
    return heard(_WITHOUT_ASKING, said)


_ONLY = words("alleen|enkel|uitsluitend|slechts|only|solely|nur|ausschließlich|lediglich")
_WITHOUT_ASKING = (
    "<not-asked>|<unasked>|automatisch|automatically|vanzelf|von selbst|zonder aanmelding|ohne anmeldung"
    "|without signing up & !<refuse>|<similar>|<legitimate>|<everyone-else>|uwg|11.7",
)
_OTHERS = words(
    "<no-customer>|ander*|overige*|niet-klanten|geen klant*|others|anyone else|everyone else|not customers"
    "|andere*|übrige|übrigen|nicht-kunden"
)
_OVER_SENTENCES = (
    "aimed_under_16",
    "change_notices",
    "consent_banner",
    "deliveries_outside_eea",
    "fraud_scoring",
    "mail_tracking_consent",
    "marketplace_marketing",
    "newsletter",
    "newsletter_opt_out_at_checkout",
    "own_deferral",
    "personalisation",
    "review_opt_out",
    "sales_calls",
)
"""Questions that two sentences answer together; for the others the words stand close enough to mislead."""
_REFERS = words(
    "dabei|hierbei|daarbij|hierzu|hierfür|<no-middleman>|<no-fee>|the credit|the risk|het krediet|het risico"
    "|das risiko|den kredit|there"
    "|dort|dadurch|zo'n|such|daar*|dat|die|dan|ihn|hem|dit|deze|hen|uitnodiging|invitation|einladung"
    "|ook niet|auch nicht|neither|nor"
    "|e-mails about it|hiervoor|hiertegen|this|that|them|it|these|dies*|dafür|dazu|dagegen|dem|betalingstermijn"
    "|separate consent|<refuse>"
)


def _asks(document: Document, place: int) -> bool:
    """Whether a sentence asks what the next one answers, or is the head of a table with questions."""
    following = document.sentences[place + 1 : place + 2]
    sentence = document.sentences[place]
    return "?" in sentence.text and any(
        (after.block == sentence.block and sentence.text.endswith("?")) or _is_head(sentence, after)
        for after in following
    )


def _is_head(sentence: Sentence, row: Sentence) -> bool:
    return sentence.shape is Shape.ROW and sentence.text in row.headings[-1:]


def _over_sentences(document: Document, said: Iterable[Value], named: Set[Sentence], plain: Plain) -> Iterator[Value]:
    """Answers that only two sentences give: a question with its answer, or a remark that refers back."""
    answered = {item.path for item in said}
    for place, (first, second) in enumerate(pairwise(document.sentences)):
        asked = first.text.endswith("?") and (first.shape is not Shape.HEADING or _YES_OR_NO.match(second.text))
        together = first.block == second.block or (asked and first.text in second.headings[-1:])
        if not together or not (asked or _REFERS.search(second.text)):
            continue
        more = _after_a_word(document, place + 1) if asked else ""
        joined = replace(first, text=f"{first.text} {second.text}{more}", shape=second.shape)
        of_one = bool({first, second} & named)
        for value in _practices(joined, plain, Certainty.LIKELY):
            theirs = value.path == _OWN_DEFERRAL and _of_a_vendor(value, plain, named=of_one, about=False)
            if (asked or value.path[1] in _OVER_SENTENCES) and value.path not in answered and not theirs:
                yield value
    for path, (about, reach) in _GOES_ON.items():
        if path not in answered:
            yield from _said_on(document, path, about, reach, plain)


def _after_a_word(document: Document, place: int) -> str:
    """What follows on an answer of a few words, such as "Yes."; empty where the answer is a sentence, or nothing follows."""
    answer, *after = document.sentences[place : place + 2]
    short = len(answer.text.split()) <= _FEW_WORDS
    return f" {after[0].text}" if short and after and after[0].block == answer.block else ""


_FEW_WORDS = 3
_INVITED = words(
    "*beoordel*|review*|*bewertung*|recensie*|meinung|opinion|rating*|ervan vond|ervan vindt|van ons vond|bevallen|beviel"
    "|how it went|what you thought|gefallen|tevreden bent|zufrieden|feedback"
)
_SELLS_ELSEWHERE = words("<marketplace>")
_REACH = 4
_GOES_ON: Mapping[tuple[str, ...], tuple[Words, int]] = {
    ("practices", "review_opt_out"): (_INVITED, _REACH),
    ("practices", "marketplace_marketing"): (_SELLS_ELSEWHERE, _REACH),
}
"""Questions whose answer may stand some sentences after the one that names the subject, and only refer to it."""


def _said_on(document: Document, path: tuple[str, ...], subject: Words, reach: int, plain: Plain) -> Iterator[Value]:
    """What a sentence answers that goes on about a subject that one before it in its block names."""
    about: Sentence | None = None
    for place, sentence in enumerate(document.sentences):
        if subject.search(sentence.text) and sentence.shape is not Shape.HEADING:
            about, last = sentence, place
        elif about and about.block == sentence.block and place - last < reach:
            before = document.sentences[place - 1].text if document.sentences[place - 1] is not about else ""
            if not _REFERS.search(sentence.text):
                continue
            joined = replace(sentence, text=" ".join(filter(None, (about.text, before, sentence.text))))
            yield from (value for value in _practices(joined, plain, Certainty.LIKELY) if value.path == path)


_YES_OR_NO = re.compile(r"(?:ja|nee|yes|no|nein|nooit|never|nie|niemals|jazeker|of course|natuurlijk)\b", re.IGNORECASE)


_IMPLIED: Mapping[tuple[str, bool], str] = {
    ("accounts", False): "guest_checkout",
    ("guest_checkout", False): "accounts",
}
"""Who has no accounts takes orders of guests, and who takes none of guests has accounts."""


def _implied(said: Iterable[Value]) -> Iterator[Value]:
    kept = list(said)
    answered = {item.path for item in kept}
    for item in kept:
        other = ("practices", _IMPLIED.get((item.path[1], item.value), "")) if isinstance(item.value, bool) else ()
        if other and other[1] and other not in answered:
            yield Value(other, True, Certainty.LIKELY, item.evidence)


def _goes_on(text: str) -> bool:
    """Whether a sentence names further data of those before it, or says something of all of them."""
    if _AND_ALSO.match(text):
        return not words("<optional>").search(text)
    told = _ALL_OF_THEM.match(text) or _MUST_GIVE_THEM.match(text) or _WITHOUT_THEM.search(text)
    return bool(told) and len(_fields(text)) < _FEWEST_FIELDS and not _OF_SOMETHING_ELSE.search(text)


_ONLY_DATA = re.compile(r"\S+(?: \S+){0,3}")
_AND_ALSO = re.compile(
    r"(?:en|ook|and|also|plus|und|auch|dazu) (?:uw|je|jouw|het|een|your|a|ihre?|deine?|die)\b", re.IGNORECASE
)
"""How a sentence begins that names further data."""
_OF_SOMETHING_ELSE = words("<shop-account>|<newsletter>|<review>")
_WITHOUT_THEM = re.compile(
    r"\b(?:worden|werden) (?:deze|diese) (?:gegevens|angaben|daten) (?:niet|nicht)\b"
    r"|\b(?:iets|something|anything|etwas) (?:van|daarvan|hiervan|of|from|davon|daraus|aus)\b"
    r"|\b(?:without|zonder|ohne|any of|one of|een van|één van|eine davon|leave|mist|fehlt|ontbreekt)"
    r" (?:(?:any|one|all) of )?(?:the first|those|these|them|any|die|deze|diese|dat)\b",
    re.IGNORECASE,
)
_MUST_GIVE_THEM = re.compile(
    r"(?:u bent verplicht|je bent verplicht|u moet|je moet|you (?:must|need to|have to|are (?:required|obliged) to)"
    r"|sie (?:müssen|sind verpflichtet,?)|du musst)\b[^.]{0,40}\b(?:deze|die|dit|al|these|those|them|all|diese|alle)\b",
    re.IGNORECASE,
)
_ALL_OF_THEM = re.compile(
    r"(?:(?:we|wij|wir|ik|ich|i) (?:need|brauchen?|benötigen?|hebben|heb) (?:all|alle|al)|(?:das|dat|that|those|these|dies) "
    r"(?:sind|zijn|are|is|ist) (?:\w+ )?(?:pflicht\w*|verplicht\w*|mandatory|required|compulsory|needed|nodig|erforderlich)"
    r"|all|alles?|al|verplicht|mandatory|required|compulsory|pflicht|erforderlich|dat (?:moet|is verplicht)|das muss"
    r"|(?:de |the |die )?(?:verstrekking|providing|provision|angabe|bereitstellung)|both|beide|these|those"
    r"|deze|die|diese|everything|het verstrekken van deze"
    r"|(?:orders with )?one of these|orders with(?:out)?|fehlt|mist u|mis je|ontbreekt|skip|without|zonder|ohne"
    r"|laat (?:je|u)|leave|lassen sie|lässt du|the form|het formulier|das formular)\b",
    re.IGNORECASE,
)


def _fullest(lists: Iterable[Value]) -> Iterator[Value]:
    """The lists of data of which no other names all and more: what tells more of some data is no other answer."""
    every = [(set(item.value), item) for item in lists]
    yield from (item for told, item in every if not any(told < other for other, _ in every))


def _data_to_order(document: Document, theirs: Set[Sentence]) -> Iterator[Value]:
    """The data that a customer must give; ``theirs`` are sentences that begin with a vendor."""
    for listed in _lists_below_headings(document):
        yield from _compulsory(listed)
    yield from _tables_of_fields(document)
    yield from _marked_items(document)
    for place, sentence in _with_lists(document):
        if sentence not in theirs:
            yield from _compulsory(sentence, *_around(document, place))


def _marked_items(document: Document) -> Iterator[Value]:
    """The data in those items of a list that say in brackets that they must be given."""
    for listed, items in groupby(document.sentences, key=lambda sentence: sentence.shape is Shape.ITEM):
        marked = [item for item in items if _MARKED.search(item.text)] if listed else []
        fields = [code for item in marked for code in _fields(_MARKED.sub("", item.text))]
        if len(set(fields)) >= _FEWEST_FIELDS and not words(NOT_ORDERING).search(" ".join(marked[0].headings)):
            yield Value(("practices", "compulsory_fields"), list(dict.fromkeys(fields)), Certainty.LIKELY, marked[0])


_MARKED = re.compile(
    r"\((?:altijd |always |immer )?(?:verplicht|required|mandatory|compulsory|pflicht\w*|erforderlich|nodig)\b[^)]*\)",
    re.IGNORECASE,
)


def _tables_of_fields(document: Document) -> Iterator[Value]:
    """The data in the rows of which a table about ordering says that they must be given."""
    rows: dict[str, list[Sentence]] = {}
    for sentence in document.sentences:
        if sentence.shape is Shape.ROW and sentence.headings:
            rows.setdefault(sentence.headings[-1], []).append(sentence)
    for head, below in rows.items():
        first, lead = below[0], document.sentences[max(document.sentences.index(below[0]) - 2, 0)].text
        about = " ".join((*first.headings[-2:], lead))
        columns = [place for place, cell in enumerate(head.split("|")) if _MUST_OR_ORDER.search(cell)]
        if not columns or not words(ORDERING).search(about) or words(NOT_ORDERING).search(about):
            continue
        needed = [row for row in below if any(_is_needed(head, row, column) for column in columns)]
        fields = [code for row in needed for code in _fields(row.text.split("|")[0])]
        if len(set(fields)) >= _FEWEST_FIELDS:
            yield Value(("practices", "compulsory_fields"), list(dict.fromkeys(fields)), Certainty.LIKELY, needed[0])


def _is_needed(head: str, row: Sentence, column: int) -> bool:
    """Whether a cell says that the data of its row must be given: by a word for that, or yes below such a word."""
    cell = dict(enumerate(row.text.split("|"))).get(column, "").strip()
    if _OPTIONAL_CELL.search(cell):
        return False
    return bool(
        words(COMPULSORY).search(cell) or (_YES.match(cell) and words(COMPULSORY).search(head.split("|")[column]))
    )


_MUST_OR_ORDER = words(f"{COMPULSORY}|{ORDERING}")
_OPTIONAL_CELL = words("<optional>|<not>|nee|nein|no")
_YES = re.compile(r"(?:ja|yes|x|✓|✔|☑|\*|always|altijd|immer)(?!\w)", re.IGNORECASE)


def _with_lists(document: Document) -> Iterator[tuple[int, Sentence]]:
    """The sentences with their places; one that ends with a colon together with the items of the list below it."""
    sentences = document.sentences
    for place, sentence in enumerate(sentences):
        if sentence.shape is Shape.HEADING:
            continue
        below = _items(sentences[place + 1 :]) if sentence.text.endswith(":") else ""
        yield place, replace(sentence, text=sentence.text + below) if below else sentence


def _around(document: Document, place: int) -> tuple[str, str]:
    """The question or the heading that a sentence with data answers, and what the next ones add to that data or say of it."""
    sentence, before = document.sentences[place], document.sentences[place - 1].text if place else ""
    data = sentence.headings[-1] if sentence.headings else ""
    asked = before if before.endswith("?") else data if _ONLY_DATA.fullmatch(data) and _fields(data) else ""
    added = ""
    for after in document.sentences[place + 1 : place + 1 + _NEAR]:
        if after.block != sentence.block:
            break
        added += f" {after.text}" if _goes_on(after.text) else ""
    return asked, added


_BELOW_A_LIST = 3
"""One of so many sentences below a list may tell of all its items."""


def _items(sentences: Sequence[Sentence]) -> str:
    """The items with which these sentences begin, and what is said of all of them below."""
    listed = list(takewhile(lambda sentence: sentence.shape is Shape.ITEM, sentences))
    below = [
        sentence.text for sentence in sentences[len(listed) :][:_BELOW_A_LIST] if _ALL_OF_THEM.match(sentence.text)
    ]
    return "".join(f" {text}," for text in (*(item.text for item in listed), *below))


def _lists_below_headings(document: Document) -> Iterator[Sentence]:
    """The lists that stand below a heading without a sentence before them, each as one sentence."""
    for place, (before, sentence) in enumerate(pairwise(document.sentences), 1):
        if before.shape is Shape.HEADING and sentence.shape is Shape.ITEM and _NEEDED_FROM_YOU.search(before.text):
            yield replace(sentence, text=_items(document.sentences[place:]))


_WE_DO = re.compile(r"(?:Wij|We|Ik|I|Wir|Ich)\b")
_WE_FIRST = re.compile(r"(?:Wij|We|Ik|Mijn|Onze|I|My|Our|Wir|Ich|Meine?|Unsere?)\b")


def _markets(sentence: Sentence, text: str) -> Iterator[Value]:
    question = next((title for title in sentence.headings[-1:] if title.endswith("?")), "")
    if countries := markets(text, question):
        yield Value(("practices", "markets"), countries, Certainty.LIKELY, sentence)


_ADDRESS = re.compile(r"https://[^\s<>()\"'”]+[^\s<>()\"'”.,;:!?]")


def _cookie_page(sentence: Sentence, document: Document, before: Sentence | None) -> Iterator[Value]:
    """The page on which a visitor changes the cookie choice: the only address in a sentence that says so, or answers so."""
    asked = before.text if before and before.text.endswith("?") else ""
    if not heard(COOKIE_CHOICE, f"{asked} {sentence.text} {' '.join(sentence.headings[-1:])}"):
        return
    links = document.blocks[sentence.block].links
    linked = [link.url for link in links if link.text and link.text in sentence.text and _ADDRESS.fullmatch(link.url)]
    pages = set(_ADDRESS.findall(sentence.text)) or set(linked)
    if len(pages) == 1:
        yield Value(("practices", "consent_withdrawal"), pages.pop(), Certainty.LIKELY, sentence)


_UNDER_HEADING = frozenset(
    {
        "change_notices",
        "marketplace_marketing",
        "newsletter",
        "newsletter_opt_out_at_checkout",
        "review_opt_out",
    }
)
"""Questions whose subject may stand in the heading only."""


_FINE = re.compile(
    r"\b(?:ook niet|nor|auch nicht) (?:via|über) [^.;,]*|\b(?:geen (?:enkel )?(?:probleem|punt)|no problem|kein problem)\b",
    re.IGNORECASE,
)
"""What says yes, though there is a word for no in it."""


_OTHER_ACCOUNTS = re.compile(
    r"\b(?:bank|social media|paypal|google|etsy|amazon|ebay) ?(?:accounts?|kont(?:o|en))\b|\baccount numbers?\b"
    r"|\b(?:keeps?|do|does|prepares?) (?:my|our|the) accounts\b|\b(?:our|unser\w*) (?:own )?(?:account|konto)\b"
    r"|\bmembers of (?:the |our )?(?:staff|team)\b|\b(?:team|staff) members\b",
    re.IGNORECASE,
)
"""Accounts and members that are no customers' of the shop."""


def _with_subject(said: str, sentence: Sentence) -> str:
    """A part of a sentence with the heading above it, which can be the subject."""
    above = sentence.headings[-2 if sentence.shape is Shape.ROW else -1 :]
    return f"{' '.join(above)}: {said}" if above else said


def _measures(document: Document, found: Parties) -> Iterator[Value]:
    taken: dict[str, Sentence] = {}
    named = {mention.sentence for mention in found.mentions}
    theirs = {mention.sentence for mention in found.mentions if mention.sentence.text.startswith(mention.written)}
    of_blocks = _measures_of_blocks(document, named)
    for place, sentence in enumerate(document.sentences):
        if sentence.shape is Shape.HEADING or heard(NOT_OUR_MEASURE, sentence.text):
            continue
        if sentence in theirs and sentence.shape is Shape.PARAGRAPH and not _US.search(sentence.text):
            continue
        about_them = bool(found.about.get(place))
        text = _ADDRESS_OF_A_PAGE.sub("", sentence.text)
        measures = [code for code, says in MEASURES.items() if _taken(code, says, text)]
        if _guarded(sentence):
            label = re.split(r" \||:", text)[0]
            measures += [
                code for code, name in _NAMED_MEASURES.items() if code not in measures and name.fullmatch(label)
            ]
        if _OF_THE_BOOKS.search(_before(document, place)) and not _guarded(sentence):
            measures = [code for code in measures if code not in _OF_STAFF]
        if (
            _guarded(sentence)
            or (_WE_DO.match(text) and sentence not in named and _OF_THE_SITE.intersection(measures))
            or _SAFETY.search(_question(document, place))
            or not about_them
            or (_OUR_PAGES.match(sentence.text) and sentence not in named)
            or ("tls" in measures and _TO_OUR_SITE.search(text))
            or (_US.search(sentence.text) and len(measures) >= _SEVERAL)
            or (len(of_blocks[sentence.block]) >= _SEVERAL and _OF_THE_SITE & of_blocks[sentence.block])
            or ("access" in measures and sentence not in named and _OF_US.search(text))
            or (set(measures) >= _OF_THE_SITE and sentence not in named and not _THEY.match(sentence.text))
        ):
            for code in measures:
                taken.setdefault(code, sentence)
    if taken:
        first, *also = dict.fromkeys(taken.values())
        yield Value(("practices", "measures"), list(taken), Certainty.LIKELY, first, tuple(also))


def _measures_of_blocks(document: Document, named: Set[Sentence]) -> Mapping[int, Set[str]]:
    """The measures of which a block tells that names no vendor and goes on about none: several are those of the shop."""
    found: dict[int, set[str]] = {}
    theirs = {sentence.block for sentence in named}
    for sentence in document.sentences:
        told = found.setdefault(sentence.block, set())
        if sentence.block not in theirs and not (_THEY.match(sentence.text) and not told):
            told |= {code for code, says in MEASURES.items() if _taken(code, says, sentence.text)}
    return found


def _taken(code: str, says: tuple[str, ...], text: str) -> bool:
    """Whether a text tells of a measure; how data are stored is told in one part of it, lest the rest mislead."""
    return heard(says, text) and (code != _STORAGE or any(heard(says, part) for part in _COMMAS.split(text)))


_STORAGE = "storage"
_COMMAS = re.compile(r"[,;]\s")
_OF_STAFF = frozenset({"secrecy", "access"})
_OF_THE_BOOKS = words(
    "boekhoud*|*administratie|bookkeep*|buchhalt*|buchführ*|accounting|mailbox*|postvak*|postfach|inbox"
)
"""Whose staff the next sentence means, rather than all who work for the shop."""
_ADDRESS_OF_A_PAGE = re.compile(r"https?://\S+")
_SEVERAL = 2
"""So many measures in one sentence are those of the shop, though it names whose software it uses."""
_US = words(
    "wij|we|bij ons|onze computer*|our computer*|unser* computer|unser* rechner|our website|wir|bei uns|ik|i|ich"
)


_OF_US = words(
    "of us|of our staff|of our people|van ons|onze medewerkers|von uns|unsere mitarbeit*|two of us|wij tweeën|wir beide*|wir zwei"
)
"""Whose access to data is that of the shop, though the sentence before tells of a party."""


_OF_THE_SITE = frozenset({"tls", "backups"})
"""Who tells of both goes on about the site, though the sentence before names whose software it uses."""
_OUR_PAGES = words(
    "de webwinkel|de webshop|de winkel|the shop|the webshop|der shop|der onlineshop|de website|the website|die website"
    "|all pages|all our pages|our pages|our site|our website|our shop|alle pagina's|onze pagina's|onze site|onze website"
    "|alle seiten|unsere seite|unsere seiten|unsere website|this website|this site|diese seite|deze website|deze site"
)
_TO_OUR_SITE = words(
    "tussen uw browser en|tussen je browser en|between your browser and|zwischen ihrem browser und|zwischen deinem browser und"
    "|verbinding met onze|verbinding met de|connection to our"
    "|connection to the|connection with our|verbindung zu unser*|verbindung zum|onze eigen server|our own server"
    "|unser* eigenen server|*slotje|padlock|hangslot|vorhängeschloss|address bar|adresbalk|adresszeile"
)
_NAMED_MEASURES = {
    "access": words("toegang|toegangsbeheer|access|access control|zugriff|zugang"),
    "secrecy": words(
        "geheimhouding|vertrouwelijkheid|secrecy|confidentiality|verschwiegenheit|vertraulichkeit|geheimhaltung"
    ),
}
"""What the label of a row or an item about security calls measures."""
_THEY = re.compile(
    r"(?:zij|ze|hij|het|dat|deze|dit|daar|they|it|this|that|these|sie|er|es|dies\w*|dort)\b",
    re.IGNORECASE,
)
"""How a sentence begins that goes on about whom the one before it named."""


def _guarded(sentence: Sentence) -> bool:
    return any(_SAFETY.search(title) for title in sentence.headings)


_SAFETY = words(
    "*beveilig*|security|sicherheit|*sicherheit|datensicherheit|veilig*|safe|safety|keeping*|sicher|sichern|bescherm*"
    "|how we protect|protecting|protect|schützen|schützt|maatregelen|measures|maßnahmen|schutzmaßnahmen|secure"
    "|hacker*|gehackt|hacked|hack"
    "|datalek*|data breach*|datenpanne*|datenleck*|leaked|leaking|lekken|gelekt|uitlek*|diefstal|inbraak*|theft"
    "|diebstahl|einbruch*|cyber*|misbruik|misuse"
    "|missbrauch|getting lost|gets lost|verloren gaan|verloren gehen|kwijtrak*|in goede handen|good hands"
    "|guten händen|aufpass*|passe* ... auf|look* after|nichts passiert|niets misgaat|goes wrong"
)


def _compulsory(sentence: Sentence, asked: str = "", added: str = "") -> Iterator[Value]:
    """The data that a sentence says must be given to order: with what it answers, and what the next ones add."""
    told = _NO_FIELD.sub("", sentence.text)
    every = _ALL_SO_FAR.match(told)
    text = _without_optional(every[0] if every and _fields(every[1]) else told)
    around = f"{asked} {_without_optional(told)} {added}"
    fields = _fields(text if len(_fields(text)) >= _FEWEST_FIELDS else f"{asked} {text}")
    fields += [field for field in _fields(_without_optional(added)) if field not in fields]
    excepted = _fields(" ".join(_EXCEPT.findall(f"{told} {added}")))
    fields = [field for field in fields if field not in excepted]
    ordering = words(ORDERING).search(around) or set(fields) >= _SENT_TO
    must = words(COMPULSORY).search(around)
    needed = sentence.shape is not Shape.ROW and sentence.headings and _NEEDED_FROM_YOU.search(sentence.headings[-1])
    if len(fields) < _FEWEST_FIELDS or words(NOT_ORDERING).search(f"{asked} {text}"):
        return
    if (
        words(FIELDS_ASKED).search(around)
        or (must and (ordering or ("address" in fields and _FILLED_IN.search(around))))
        or (needed and (_OR_ELSE.search(around) or words(ORDERING).search(around)))
    ):
        yield Value(("practices", "compulsory_fields"), fields, Certainty.LIKELY, sentence)


_ALL_SO_FAR = re.compile(
    r"([^(]*)\((?:all|alles?|allemaal|both|beide|sämtlich\w*)\b[^)]*(?:verplicht|nodig|moet|needed|required|must|pflicht|nötig)[^)]*\)",
    re.IGNORECASE,
)
"""What says in brackets that all data named before it must be given."""
_FILLED_IN = words(
    "invullen|in te vullen|invult|ausfüllen|auszufüllen|ausgefüllt|fill in|filled in|boxes|velden|felder"
)


def _fields(text: str) -> list[str]:
    """The data of a customer that a text names."""
    without_mail = re.sub(r"e-?mail-?\s?(?:adres|address|adresse)\w*", "e-mail", text, flags=re.IGNORECASE)
    return [code for code, pattern in FIELDS.items() if words(pattern).search(without_mail)]


_EXCEPT = re.compile(
    r"\b(?:except|all but|apart from|but not|behalve|uitgezonderd|maar niet|außer|bis auf|mit ausnahme|uitgenomen"
    r"|met uitzondering|save for|aside from|ausgenommen|abgesehen)\b"
    r"(?![^.:;]*\b(?:ook|tevens|eveneens|also|as well|too|auch|ebenfalls)\b)[^),.:;]*",
    re.IGNORECASE,
)
"""Data that a list of compulsory fields leaves out."""
_SENT_TO = frozenset({"name", "address", "city", "email"})
"""Who asks all of these asks them to send an order."""
_NO_FIELD = re.compile(
    r"\bIP-?(?:adres|address|adresse)\w*|\baanhef en\b|\baccounts? (?:&|and|en|und) (?=order|bestel)|\bmee te delen\b"
    r"|,? (?:for the (?:courier|carrier)|voor de (?:bezorger|koerier|vervoerder)|für (?:den (?:Kurier|Paketdienst|Versand\w+)"
    r"|die Spedition))\b",
    re.IGNORECASE,
)
_NEEDED_FROM_YOU = words(
    "need*|have to|must|required|fill in|nodig|verplicht*|invullen|moet|moeten|müssen|brauch*|benötig*|pflicht*"
    "|ausfüllen"
)
_OR_ELSE = words(
    "without|ohne|or we can't|or we cannot|or we can not|otherwise|required|mandatory|anders|verplicht"
    "|zonder kunnen|sonst"
    "|erforderlich|pflicht"
)


_OPTIONAL = re.compile(
    r"(?<![\w-])[\w-]+ \((?:optioneel|facultatief|niet verplicht|optional|not required|freiwillig|kein pflichtfeld)\b[^)]*\)",
    re.IGNORECASE,
)
_MAY = re.compile(
    r",? (?:and|en|und),? (?:if (?:you|we) (?:like|wish|want|prefer)|als (?:u|je) (?:dat )?(?:wilt?|wenst)"
    r"|desgewenst|eventueel|optionally|wenn (?:sie|du) (?:möchten|wollen|magst|willst)|auf wunsch),?"
    r" (?:(?:your|je|jouw|uw|ihre?|deine?|an?|een|eine) )?[\w-]+(?: number)?"
    r"|,? (?:and|en|und) (?:your|je|jouw|uw|ihre?|deine?|an?|een|eine) [\w-]+(?: [\w-]+)?,? "
    r"(?:if (?:you|we)|als (?:u|je)|indien|wenn (?:sie|du)|mocht)\b[^.;:]*"
    r"|(?<=[;.])[^;.]*\b(?:mag|kan|kann|darf|may|can),? (?:maar|aber|but) (?:hoeft|moet|muss|need|doesn't)\b[^;.]*",
    re.IGNORECASE,
)
"""What says of data that they may be given and need not."""


def _without_optional(text: str) -> str:
    """A text without the data that it calls optional: in brackets behind them, or in a part of the sentence."""
    parts = re.split(
        r"(?<=;)|(?<=\.) (?=[A-Z])|,(?= (?:maar|but|aber|anders|otherwise|sonst|uw|je|jouw|your|ihren?|deine?n?"
        r"|die|der|de|het|the|an?|een|eine|bei|bij|voor|for|für)\b)"
        r"|(?<=[\w),])(?= (?:en|and|und),? (?:als|if|wenn|desgewenst|eventueel|optional\w*|auf wunsch|bij|voor|for|bei)\b)",
        _MAY.sub("", _OPTIONAL.sub("", text)),
    )
    return "".join(part for part in parts if not (_IF_AT_ALL.search(part) or _FOR_SOME.match(part)))


_FOR_SOME = re.compile(
    r" (?:(?:en|and|und),? )?(?:bij|voor|for|bei|für) (?!(?:elke?|iedere?|every|each|all|alle|jeden?|jeder|jede) )"
    r"(?=.*\b(?:ook|also|too|as well|auch|zusätzlich|additionally|bovendien|daarnaast)\b)",
    re.IGNORECASE,
)
"""How further data are named that only some orders need."""
_IF_AT_ALL = words(
    "<optional>|bei unternehmen|bei firmen|bij zakelijke|bij bedrijven|voor bedrijven|for business*|for companies"
    "|for a business|for a company|gewerblich|für ein* firma|für ein unternehmen|voor een bedrijf"
    "|als bedrijf|as a business|as a company|als firma|als unternehmen"
    "|only for|only if|only when|alleen voor|alleen bij|alleen als|nur für|nur bei|nur wenn|freiwillig*"
)


_SPEAKING = words(
    "recht|rechten|right|rights|mag|mogen|kunt|kun|kan|kunnen|may|can|können|kannst|dürfen|klacht*"
    "|complain*|beschwer*|widerruf*|withdraw*|intrek*|ingetrokken|in te trekken|vraag|vragen|verzoek*|stuur|mail"
    "|mailtje|ask|write|request*|wil|wilt|want|möchten|afmelden|laat|laten|inzagerecht|rectificatierecht"
    "|maak|maakt|auf wunsch|auf ihren wunsch|auf deinen wunsch|auf anfrage|op verzoek|op uw verzoek|op je verzoek"
    "|heb je|heeft u|betroffenenrechte|widerspruchsrecht|beschwerderecht|bezwaarrecht|klachtrecht|auskunft*|entitled|rechte"
    "|gerechtigd|bevoegd|berechtigt|bedenk*|trek|trekt|steht ... zu|stehen ... zu"
    "|steht * frei|staat * vrij|desgewenst|auf ihren hinweis|auf deinen hinweis"
    "|als je|als u|wie ... wil|mocht je|mocht u|liever|zeg|meld|geef ... door|klopt|if you|if we've|if anything"
    "|tell us|say so"
    "|there for you|für dich da|für sie da|altijd nog|let you down|nimmt sich|let us|free to|drop us|wenn du"
    "|wenn sie|wenn ihr"
    "|willst|wollt|könnt|dürft|darf|kann|schreib*|sag|sagen sie|passt|stimmt|hat sich|on hold|telefoontje|appje"
    "|phone call|anruf"
    "|genügt|is genoeg|volstaat|frag|fragt|is enough|the ico|information commissioner*|data protection commission"
    "|autoriteit persoonsgegevens"
    "|gegevensbeschermingsautoriteit|datenschutzbehörde*|landesbeauftragte*"
)


_RIGHTS_HEADING = words(
    "kunt vragen|mag vragen|mag ik|mag jij|what can i ask|what may i ask|was darf ich|van ons vragen"
    "|van jullie vragen|you can ask|you may ask|recht|rechten|rights|rechte|betroffenenrechte|inzage*"
    "|rectificatie*|*recht|right of *|right to *|opvragen|inzien|aanpassen|verwijderen"
)


_YOU_MAY = re.compile(
    r"^\W*(?:(?:je|u|jij|jullie|you|sie|du|ihr) (?:mag|mogen|kunt|kan|kunnen|may|can|dürfen|darfst|können|kannst)"
    r"|(?:mag|kun|kunt) (?:je|u))\b.{0,40}:$",
    re.IGNORECASE,
)
"""What somebody may do follows in a list."""


_ARTICLE_OF_A_RIGHT = re.compile(r"\bart(?:ikel|icle|\.)?\s*(?:1[5-9]|2[01]|77?)\b", re.IGNORECASE)
"""A heading that names the article of a right gives it, even without a sentence below it."""


_CONSENTED = words(
    "<consent>|zelf ... ingeschreven|zelf ... aangemeld|nur nach anmeldung|only if you signed up|ticked"
    "|tick the box|aangevinkt|vakje aanvink*|hokje aanvink*|angekreuzt|angehakt|toestemmen"
    "|einwilligung|ihrem einverständnis"
)
_MAILED = words("<newsletter>|marketing*|reclame|werbung|mailing list|mailinglijst|verteiler")
_UNSUBSCRIBED = words(
    "afmeld*|af te melden|uitschrijf*|uitschrijv*|uit te schrijven"
    "|meld ... af|schrijf ... uit|unsubscrib*|opt out|abmeld*|abzumelden|abbestell*|melden ... ab|off the list"
    "|bedenken|van de lijst|aus dem verteiler|aus der liste|stopzetten"
)
_ANY_TIME = words(
    "altijd|elk moment|ieder moment|te allen tijde|wanneer u wilt|wanneer je wilt|any time|at all times|whenever"
    "|every one|every e-mail|each e-mail|every mail|each mail|every newsletter|each newsletter|elke mail"
    "|elk nummer|every issue|each issue|every mailing|iedere mail|jeder mail|jedem newsletter"
    "|always"
    "|jederzeit|immer"
)
"""Whoever mails with consent and says how to unsubscribe says how that consent is withdrawn."""


_NEAR_THESE = 4
"""So many sentences on, "these data" may be those that a sentence names."""
_NEAR = 2
"""So many sentences on, a sentence about a right may speak of none by name."""


def rights(document: Document) -> Mapping[str, tuple[Sentence, ...]]:
    """The rights that a policy gives, each with the sentences that give it."""
    found: dict[str, list[Sentence]] = {}
    last, led = -1, False  # the last place of a right; whether a list stands below a sentence that announces rights
    for place, sentence in enumerate(document.sentences):
        titles = (*sentence.headings[-2:], _question(document, place))
        headed = any(_RIGHTS_HEADING.search(title) for title in titles)
        item = sentence.shape is Shape.ITEM
        led = led if item else bool(_RIGHTS_HEADING.search(sentence.text) or _YOU_MAY.search(sentence.text))
        told = sentence.shape is not Shape.HEADING or _ARTICLE_OF_A_RIGHT.search(sentence.text)
        goes_on = 0 <= place - last <= _NEAR and last >= 0 and document.sentences[last].block == sentence.block
        answers = _before(document, place).endswith("?")
        if told and (headed or (item and led) or goes_on or answers or _speaks_to_somebody(sentence.text)):
            given = [right for right, says in RIGHTS.items() if _gives(document, place, right, says, headed=headed)]
            for right in given:
                found.setdefault(right, []).append(sentence)
            last = place if given else last
    if "withdrawal" not in found and (unsubscribing := _unsubscribing(document)):
        found["withdrawal"] = [unsubscribing]
    return {right: tuple(sentences) for right, sentences in found.items()}


def _speaks_to_somebody(text: str) -> bool:
    """Whether a sentence tells somebody what to ask or do: in it the shop does not speak of its own right only."""
    said = _OUR_OWN.sub("", text)
    return "?" in text or _SPEAKING.search(said) is not None


_OUR_OWN = re.compile(
    r"\b(?:(?:wij|we|ik) (?:mogen|kunnen|mag|kan|hebben (?:altijd )?het recht|behouden ons het recht)"
    r"|(?:mogen|kunnen|mag|kan) (?:wij|we|ik)|(?:we|i) (?:may|can|reserve the right|have the right)"
    r"|(?:wir|ich) (?:dürfen|können|darf|kann|haben das recht|behalten uns (?:das recht )?vor)"
    r"|(?:dürfen|können|darf|kann|behalten) (?:wir|ich)(?: uns)?(?: das recht)?(?: vor)?"
    r"|(?:wij|we|ik) (?:vragen|vraag)|(?:vragen|vraag) (?:wij|we|ik)|(?:we|i) ask"
    r"|(?:wir|ich) (?:fragen|frage)|(?:fragen|frage) (?:wir|ich))\b",
    re.IGNORECASE,
)
"""What the shop itself may do or asks is no right of its customers."""


def _gives(document: Document, place: int, right: str, says: Iterable[str], *, headed: bool) -> bool:
    """Whether a sentence gives a right, by itself or with the heading or question above.

    One to withdraw may be given with the sentence before.
    """
    sentence = document.sentences[place]
    if heard(says, sentence.text) or (headed and sentence.headings and heard(says, sentence.headings[-1])):
        return True
    before = _before(document, place)
    if before.endswith("?") and heard(says, f"{before} {_OUR_OWN.sub('', sentence.text)}"):
        return True
    if right != "withdrawal" or not _CONSENTED.search(before) or _CONSENTED.search(sentence.text):
        return False
    return heard(says, f"consent {sentence.text}") and not heard(says, before)


def _same_block(document: Document, place: int) -> bool:
    return place > 0 and document.sentences[place - 1].block == document.sentences[place].block


def _before(document: Document, place: int) -> str:
    """The sentence before one of a block, or the question that is its heading."""
    before = document.sentences[max(0, place - 1)]
    asks = place > 0 and before.shape is Shape.HEADING and before.text.endswith("?")
    return before.text if asks or _same_block(document, place) else ""


def _unsubscribes(text: str) -> bool:
    """Whether somebody may unsubscribe at any time; mail that is sent by itself is also that about an order."""
    return bool(_UNSUBSCRIBED.search(text) and _ANY_TIME.search(text)) and not _BY_ITSELF.search(text)


_BY_ITSELF = words("automatically|automatisch|geautomatiseerd|automatisiert")


def _unsubscribing(document: Document) -> Sentence | None:
    """The sentence about unsubscribing, where mail is sent with consent."""
    mailed = any(
        _CONSENTED.search(s.text) and _MAILED.search(f"{_before(document, place)} {s.text} {' '.join(s.headings[-1:])}")
        for place, s in enumerate(document.sentences)
    )
    return next((s for s in document.sentences if _unsubscribes(s.text)), None) if mailed else None
