"""The names of shop and company: by what the text calls itself, by its title, its domain and its address."""

import re
import unicodedata
from collections import defaultdict
from collections.abc import Container, Iterator
from dataclasses import dataclass, replace
from itertools import islice

from plugin_host.importing.document import Document, Sentence, Shape
from plugin_host.importing.recognising.given_names import GIVEN_NAMES
from plugin_host.importing.recognising.identity.forms import LEGAL, PERSON
from plugin_host.importing.recognising.identity.owners import TITLED_OWNER, owner_of
from plugin_host.importing.recognising.identity.people import People
from plugin_host.importing.recognising.identity.places import here, of_stranger
from plugin_host.importing.values import Certainty, Value

_WORD = r"(?:(?:Gebrs?|Geschw|Fa)\.|[A-ZÀ-Þ0-9&][\w&’'!-]*(?:\.(?=\w)[\w-]+)*)"
_SMALL = r"(?:van|de|der|den|het|’t|'t|und|and|en|&|of|te|aan|voor|the|von|zu|for|in|op|by|at|la|le|a)"
_NAME = rf"{_WORD}(?:,? {LEGAL}(?!\w)|(?: {_SMALL}){{0,2}} (?!{LEGAL}(?!\w)){_WORD}){{0,6}}(?:,? {LEGAL}(?!\w))?"
_FORM_FIRST = r"(?:[Mm]aatschap|[Ss]tichting|[Cc]oöperatie|[Vv]ennootschap onder firma|VOF|V\.o\.f\.)"
COMPANY = re.compile(
    rf"((?:{_WORD}[ ,]+|Inh\. |{_SMALL} ){{0,6}}{_WORD}(?:,? {LEGAL}|-(?:GmbH|AG|KG|OHG|UG)(?: & Co\. ?KG)?)"
    rf"|{_FORM_FIRST} (?:{_WORD} ){{0,3}}{_WORD})"
    rf"(?=[\s.,;:()“”\"|]|$)"
)
_SUBJECT = (
    r"(?:privacy ?(?:verklaring|beleid|statement|reglement|policy|notice|voorwaarden)|privacybeleid"
    r"|privacy-? (?:en|and|und|&) cookie-? ?(?:verklaring|beleid|statement|policy|notice|reglement|erklärung)"
    r"|privacyverklaring|privacyreglement|datenschutz(?:erklärung|hinweise|bestimmungen|information(?:en)?)?"
    r"|privacy[\w-]+|datenschutz[\w-]+|gegevensbescherming|cookie ?(?:statement|beleid|policy|verklaring))"
)
_TITLES = (
    re.compile(
        rf"^(?i:{_SUBJECT})(?: (?i:en|and|und|&) (?i:{_SUBJECT}))?(?: (?i:van|voor|of|for|für|den|das|dem|von|der|des|bij"
        rf"|at|webshop|webwinkel|website|onlineshop)| [-–—|:]|:"
        rf"|,)+ ?[„“\"']?(?P<name>{_NAME})[“”\"']?(?: \([^()]{{1,60}}\))?\W{{0,5}}$"
    ),
    re.compile(rf"^(?i:{_SUBJECT}) (?P<name>{_NAME})$"),
    re.compile(
        rf"(?i:privacy|datenschutz|gegevens|daten|data|cookies?)\b.{{0,60}}? (?:bij|at"
        rf"|im|beim|bei) (?:de |het |the |der |dem )?(?P<name>{_NAME})[?!.]?(?::.{{0,60}})?$"
    ),
    re.compile(rf"^(?P<name>{_NAME})(?:'s|’s)?,? ?[-–—|:]? ?(?i:{_SUBJECT})\W{{0,5}}$"),
    re.compile(
        rf"(?i:{_SUBJECT}).{{0,60}}(?i:onlineshop|online-shop|webshop|webwinkel|shop"
        rf"|winkel) [„“\"'](?P<name>[^“”\"'„]{{1,60}})[“”\"']"
    ),
)
_SHOP = (
    r"(?:[Ww]eb(?:shop|winkel|store)|[Oo]nline-?(?:[Ss]hop|winkel)|[Ww]inkel|[Ss]hop|[Ss]tore|[Ww]ebs(?:ite|eite"
    r"|tek)|[Ss]ite|[Gg]eschäft|\w*[Ll]aden|[Aa]ngebot"
    r"|[Pp]roje[ck]t|[Ss]ervice|[Ll]abel|[Mm]arke|[Bb]rand|[Bb]usiness|[Ii]nitiati(?:ef|ve)|[Uu]nternehmen"
    r"|[Cc]oncept|[Nn]aam|[Dd]ienst)"
)
_SELF = tuple(
    re.compile(pattern)
    for pattern in (
        (
            rf"\b(?:[Dd]iese[rs]?|[Uu]nsere?|[Dd]eze|[Oo]nze|[Tt]his|[Oo]ur) {_SHOP}\b(?: \w+){{0,2}}? "
            rf"(?:heißt|heißen|tr[aä]g(?:en|t) den Namen|dra(?:agt|gen) de naam|heet|heten|is called|are called"
            rf"|goes by the name(?: of)?) [„“\"‘']?(?P<name>{_NAME})"
        ),
        (
            rf"(?:^|[.:!?] )(?P<name>{_NAME})(?: \([^()]{{1,60}}\))? (?:geeft (?:veel |heel veel )?om|respecteert|hecht|vindt"
            rf"|verwerkt persoons|verwerkt|is verantwoordelijk|neemt (?:de|uw|je)|acht|doet er"
            rf"|gaat (?:zorgvuldig|vertrouwelijk)|waarborgt|respects|takes|values|cares|is committed"
            rf"|is responsible|collects|processes|is the (?:data )?controller|legt (?:hier|in)|beschermt"
            rf"|behoudt|kan (?:in|persoons|deze|uw)|wil|houdt|streeft|verzamelt|maakt gebruik|is een (?:webshop"
            rf"|webwinkel|handelsnaam|merk)|is a trading|\(hierna|\(hereinafter|\(nachfolgend|verkoopt|sells"
            rf"|verkauft|supplies|offers|stocks|bakes|brews|roasts|imports|is gemaakt|biedt|koopt|maakt|levert"
            rf"|kweekt|brandt|ontwerpt|makes|ships|grows|designs|liefert|fertigt"
            rf"|baut)\b"
        ),
        (
            rf"(?:\b|[Pp]rivacy|[Dd]atenschutz)(?:erklärung (?:von|der|des)|diensten van"
            rf"|dienstverlening van|websites? van|website of|services of|webwinkel van"
            rf"|webshop van|klanten van|beleid van|verklaring van|(?:beleid|verklaring|pagina) is van"
            rf"|(?:policy|notice) (?:is that of|belongs to)|door of namens|policy of|statement of"
            rf"|behalf of|namens|hierna: ?|hierna te noemen|nachfolgend|hereinafter|operated by|run by"
            rf"|trading as|h\.o\.d\.n\.|handelend onder de naam|team van|[Ww]elkom bij|[Ww]elcome to"
            rf"|[Ww]illkommen bei(?: der| dem)?|privacy at|privacy bij"
            rf"|dass du bei|dass Sie bei|[Ss]hop) [„“\"‘']?(?P<name>{_NAME})"
        ),
        (
            rf"\b(?:(?:[Ww]ij zijn|[Ww]e are|[Ww]ir sind) [A-ZÀ-Þ]\w+ (?:en|und|and) [A-ZÀ-Þ]\w+ (?:van|von|from|of)"
            rf"|(?:[Ii]ch bin|[Ii]k ben|I am|I['’]m) (?:der |die )?[A-ZÀ-Þ]\w+ (?:von de[rmn]|vom|van de|van het|from|of)"
            rf"|[Ww]ij zijn|[Ww]e are|[Ww]ir sind|[Ii]ch bin|[Ii]k ben|verantwoordelijke is|controller is"
            rf"|Verantwortlicher? ist(?: die| der)?|[Vv]erantwortlich ist(?: die| der)?"
            rf"|[Vv]erantwortliche Stelle.{{0,100}}? ist:?|responsible is|heten|heet"
            rf"|called|heißt) (?:de |die |der |het |the )?[„“\"]?(?P<name>{_NAME})"
        ),
        (
            rf"\b(?i:verantwortliche[rn]?|verantwoordelijke|controller)\b[^.]{{0,160}}?\b(?:ist|is) "
            rf"(?:die |der |de |the )?(?P<name>{_NAME})(?=,)"
        ),
        (
            rf"(?:^|[.:!?,] )(?P<name>{_NAME}),? (?:\(?(?:hierna|verder|ook)|gevestigd|located|with its"
            rf"|kantoorhoudende|statutair)\b"
            rf"|(?:^|[.:!?,] |zijn )(?P<site>{_NAME}) \((?:https?://)?(?:www\.)?[a-z0-9-]+\.[a-z]{{2,}}"
            rf"|\b(?:hoe|how|wie) (?:de |het |die |der |the )?(?P<way>{_NAME}) (?:met|mit|uses|handles|treats|collects)\b"
            rf"|\bhow (?P<how>{_NAME}) \((?:the )?[\"“'](?:we|us|Site|our|Website|Store)\b"
        ),
        (
            rf"(?:^|[.:!?,] |\b(?:en|und|and) )(?P<name>{_NAME}) (?:is|ist) (?:mijn|my|mein|meine|onze|our|unser"
            rf"|unsere|me\b,?|an?|een|ein|eine|the|de|het) ?"
            rf"(?:[\w-]+ ){{0,4}}?(?:{_SHOP}|eenmanszaak|bedrijf|merk|onderneming|familiebedrijf|company|retailer"
            rf"|sole trader|Einzelunternehmen"
            rf"|Familienunternehmen|Händler|Fachgeschäft|speciaalzaak|initiati(?:ef|ve))\b"
        ),
        (
            rf"(?:^|[.:!?] )(?P<name>{_NAME}) (?:achtet|nimmt|legt|respektiert|schützt|erhebt|verarbeitet"
            rf"|freut sich|betreibt|misst|möchte|gibt"
            rf"|zorgt|gebruikt|deelt|exploiteert|hanteert|spant|slaat|bewaart|verstrekt|operates|runs|uses|provides"
            rf"|understands|recognises|treats|keeps"
            rf"|is een|is an?)\b"
        ),
        (
            rf"(?:^|[.:!?] )(?P<self>{_NAME}),? (?:das bin ich|das sind wir|dat ben ik|dat zijn wij|that['’]s (?:me|us))\b"
            rf"|\b(?:[Ii]k run|I run|I own|[Ii]ch betreibe|betreibe|bedoelen (?:we|wij)|we mean|meinen wir"
            rf"|ik ben de eigena(?:ar|res) van|is (?:me|mij) achter|(?:[Hh]inter|[Aa]chter|[Bb]ehind)(?= [„“\"‘])"
            rf"|het bedrijf achter|the company behind|comes from|is issued by|is opgesteld door|stammt von|shop itself is)(?: den"
            rf"| die| das| de| het| the)?(?: {_SHOP})? "
            rf"[„“\"‘']?(?P<name>{_NAME})"
        ),
        (
            rf"^(?:Bij|At|Bei(?:m| der)?) (?P<name>{_NAME}),? (?:nemen|neemt|vinden|hechten|verkopen|gaan"
            rf"|begrijpen|draait|zijn|staat"
            rf"|respecteren|kun|kunt|we|wij|nehmen|legen|wir|verstehen|ist|steht|verkaufen)\b"
        ),
    )
)
_TRADING = re.compile(
    rf"(?P<shop>(?!(?:Teil|Deel|Part|Rest) ){_NAME})[“”\"']? (?:\((?:https?://)?(?:www\.)?[\w.-]+/?\) )?(?:is een handelsnaam van"
    rf"|is een merk van|is onderdeel van|is "
    rf"(?:a|the) trading (?:name|style) of|is the business name of|is a (?:brand|part|division|trade ?mark) of"
    rf"|is part of|is de naam waaronder|is (?:the|a) name under which|ist der Name, unter dem"
    rf"|wordt aangeboden door|is (?:provided|brought to you) by|wird angeboden von"
    rf"|ist (?:ein Handelsname|eine Marke)(?: der| von| des)?|is de (?:handels)?naam van|is een (?:label|initiatief"
    rf"|dochter|dochteronderneming) van"
    rf"|wordt (?:geëxploiteerd|uitgebaat|gerund|beheerd) door|is (?:operated|owned|run)(?: and (?:operated|owned"
    rf"|run))? by"
    rf"|wird (?:\w+ und )?(?:betrieben|geführt) von|gehört(?: (?:zu|zur|der))?|valt onder|is eigendom van|belongs to"
    rf"|is a project of) (?:de |der |the |een |ein |einer )?(?P<company>{_NAME})"
)
_SHOP_OF = tuple(
    re.compile(pattern)
    for pattern in (
        rf"(?P<shop>{_NAME})[“”\"']?(?: \((?:https?://)?(?:www\.)?[\w.-]+/?\))?(?: is| ist|,| [-–—]) (?:een |de |het |a |an |the "
        rf"|ein |eine |der |das )?(?:\w+ )?"
        rf"{_SHOP} (?:van|of|from|der|des|von)(?: de| der| the| een)? (?P<company>(?:Stichting |[Vv]ereniging "
        rf"|V\.?O\.?F\.? |Maatschap )?{_NAME})",
        rf"(?:[Hh]inter|[Aa]chter|[Bb]ehind)(?: dem| den| de| het| the)?(?: {_SHOP})? [„“\"']?(?P<shop>{_NAME})[“”\"']? "
        rf"(?:steckt|steht|stehen|zit|staat|schuilt|is|stands)(?: die| der| de| het)? (?P<company>{_NAME})",
        rf"(?P<company>{_NAME})(?:, [^,.]{{3,60}},)? (?:exploiteert|betreibt|operates|runs|baat|beheert)(?: die| der"
        rf"| den| das| de| het| the| this| deze| diesen)?(?: {_SHOP})? [„“\"']?(?P<shop>{_NAME})",
    )
)
"""The company whose shop it is: it counts where it has a legal form."""
_INSIDE = re.compile(
    rf" \((?:[„“\"']?)(?P<name>[^()]{{2,60}} {LEGAL}|[^()]{{2,20}}eenmanszaak van (?P<person>{PERSON}))\)"
)
"""The company behind a name that is explained, in parentheses."""
_TRADING_AS = re.compile(r" (?:t/a|trading as|h\.o\.d\.n\.|handelend onder de naam) ")
_ALSO = re.compile(
    rf"(?P<company>{_NAME}),? (?:handelend onder de naam|h\.o\.d\.n\.|trading as|t/a|firmierend als|handelnd unter(?: dem Namen)?"
    rf"|\(?(?:hierna|nachfolgend|nachstehend|im Folgenden|hereinafter|hereafter)(?: te noemen| genannt)?:?|\((?=[„“\"]))"
    rf" ?[„“\"‘']?(?P<shop>{_NAME})"
)
_UNDER = re.compile(
    rf"(?:(?:handelend|handelt|actief|opererend)(?: [\w ]{{1,30}})? onder de naam|h\.o\.d\.n\.|trading as"
    rf"|trades as|[Uu]nter (?:der Marke|dem (?:Handels)?[Nn]amen)|[Oo]nder (?:de (?:handels)?naam|het merk)|firmierend als"
    rf"|[Uu]nder the (?:(?:trade|trading|business) )?(?:name|brand)(?: of)?) [„“\"‘']?(?P<shop>{_NAME})"
)
_LABELLED = re.compile(
    (
        r"^(?:bedrijfs?naam|(?:statutaire )?naam(?: (?:van )?(?:het |de |der )?(?:bedrijf|onderneming|webshop"
        r"|webwinkel|winkel))?|handelsnaam|name"
        r"|name (?:of|des|der) (?:the )?(?:company|business|shop|unternehmens|firma|shops)|firma|firmenname"
        r"|firmierung|company(?: name)?|trading name"
        r"|business name|shop ?name|store name|verantwortliche[rn]?|verantwoordelijke|(?:data )?controller|betreiber(?:in)?"
        r"|exploitant"
        r"|unternehmen|webshop|webwinkel|onderneming)\s*[:|]\s*(?P<name>[^"
        r"|]{2,80}?)\s*$"
    ),
    re.IGNORECASE,
)
_NO_NAME = re.compile(
    r"^(?:(?:Zie|See|Siehe|Pay|Wij|We|Ons|Onze|Uw|Je|U|The|This|That|Our|Your|You|Der|Das|Die|Den|Wir|Ihre?|Sie|Deze|Dit|Dat"
    r"|Het|De|Een|Over|Privacy\w*|Datenschutz\w*|Als|If|Wenn|Versie|Version|Stand|Contact\w*|Kontakt\w*"
    r"|AVG|GDPR|DSGVO|Autoriteit|Europ\w*|Google\w*|Nederland\w*|Algemene|Artikel|Cookie\w*|Persoons\w*"
    r"|Gegevens\w*|Bij|In|Op|Voor|Webshop\w*|Webwinkel\w*|Website|Adres\w*|Welkom|Vragen|Laatst|Datum"
    r"|Ingang\w*|Algemeen|Inleiding|EU|EER|Verantwoord\w*|Verantwort\w*|Nieuwsbrief|Beste|Klant\w*|Home"
    r"|Menu|Niets|Wie|Wat|Hoe|Who|What|How|Information|Informatie|Diese?|Security|E-?mail|Tel\w*|KvK"
    r"|Introduction|Company|Bedrijf\w*|Effective|Last|General|Facebook|Instagram|Postal|Personal|Data"
    r"|Customer\w*|Terms|Onderstaand\w*|Hieronder|Hier|Geachte|Name|Naam|Wet|Wbp|Bescherming|Function\w*"
    r"|Persoonsgegevens|Kund\w*|Verordening|Necessary|Required|Purpose|Order|Device|Site|Shop|Store|Products?"
    r"|Straat|Straatnaam|Straße|Strasse|Street|Postcode|PLZ|Ort|Plaats|Land|Country|Town|City|Anschrift|Adresse"
    r"|Inhaber\w*|Eigenaar|Owner|Änderung\w*|Wijziging\w*|Changes|Proficiat|Hallo|Hoi|Hi|Hello|Moin|Dag|Helaas"
    r"|There|Impressum|Imprint|Yours|Dear|Liebe[rn]?|Sehr|Lieve|Groet\w*|Grüße\w*|Gruß|Regards|Kind|Best"
    r"|Thanks|Bedankt|Danke|Viele[n]?|Dank"
    r"|Versionsdatum|Rückfragen|Fragen|Questions|Beschwerden?|Klachten|Complaints|Retour\w*|Returns|Hosting"
    r"|Zodra|Wir|Ich|Ik"
    r"|Daar|Hierin|Dort|Dies|Ein|Eine|Einen|Konto|An|A|Mailen|Bellen|Mail|Bel|Producten|Bestel\w*|Account"
    r"|Partij|Dienst|Ja|Nee|Yes|No"
    r"|Bereiken|Erreichen|Reaching|Leverancier\w*|Lieferant\w*|Supplier|Seller|Verkoper|Verkäufer\w*|Anbieter\w*|Afnemer"
    r"|Koper|Käufer|Nutzer|Gebruiker|User|Recht|Rechten|Right\w*|It|They|He|She|Es|Er|Hij|Zij|Ze)\b\W*)+$"
    r"|^(?:Stand|Version|Versie|Fassung|As of|Per)\b.*\d|^\d+$|^[A-Z]{2}-$|^[DTMJY]{2,4}\b|^(?:https?:|www\.)"
)
_NOT_PART = re.compile(
    r"^(?:Over ons\.? |(?:Handelsname|[Hh]andelsnaam|[Tt]rad(?:e|ing) name) (?:von|van|of|der) "
    r"|[Aa]lgemene [Vv]oorwaarden van |[Gg]eneral [Tt]erms of |AGB der "
    r"|(?:I['’]m|I am|[Ii]k ben|[Ii]ch bin) (?:[\w-]+ ){1,3}(?:and|en|und) "
    r"|Wij zijn |Inhaber(?:in)? |Inh\. |Eigenaar |Eigenares |Owner |[Tt]\.?[Aa]\.?[Vv]\.? |Door |Herrn? |Frau |Mevrouw |De heer "
    r"|Met |We are |Wir sind |By |Of |De webshop |Webshop |Webwinkel "
    r"|Die |Der |Das |Website |Online-?[Ss]hop |Bij |Bedrijf |Firma )+(?=[A-Z0-9])"
)
_LEADING = re.compile(
    r"^(?:Für|Im|Bei|Beim|Zum|Zur|Mit|Nach|Wenn|Falls|Sofern|Soweit|Unter|Durch|Aufgrund|Gemäß|Als|Indien|Wanneer"
    r"|Zodra|Voor|Om|Bij|Door|Met|Na|Tijdens"
    r"|Vanwege|If|When|For|In|By|With|After|During|Under|As|Upon|Where"
    r"|Wer|Was|Wo|Warum|Who|What|How|Why|Wie|Wat|Waar|Hoe|Waarom) (?=[a-zà-þ]|Den?\b|Het\b|Deze\b|Dies|Uw\b"
    r"|Your?\b|Our\b|Onze\b|Unser)"
)
"""How sentences begin that only look like names."""
COUPLE = re.compile(rf"(?:{'|'.join(GIVEN_NAMES)}) (?:und|en|and|&) (?:{'|'.join(GIVEN_NAMES)})")
"""Two people whose shop it is."""
_TITLED = re.compile(r"(?:privacy|datenschutz|cookie)[\w-]*\b.* ", re.IGNORECASE)
_VENDOR = re.compile(
    r"(?:google|facebook|meta|paypal|klarna|mollie|stripe|shopify|microsoft|apple|instagram|wordpress|woocommerce"
    r"|automattic|chrome|amazon|postnl|dhl|dpd|adyen|mailchimp|youtube|linkedin|twitter)\b",
    re.IGNORECASE,
)
_ARTICLE = re.compile(r"^(?:De|Het|The|Die|Der|Das|'t|’t) ")
_TOP = 12
_FIRST = 5
_CLEAR = 4
_TITLE = 160
"""No title is longer."""
_WEIGHTS = (10, 4, 2, 3, 3, 2, 4, 3, 3, 3)
"""How clearly each of the patterns speaks of the shop."""
_TOP_ONLY = 6
"""From this pattern on they count at the top of the text only: further below they may speak of others."""
_LONGEST_LINE = 60
_ABOVE_ADDRESS = 4
_MOST_WORDS = 6
_LONGEST_ADDRESS = 120


@dataclass
class _Heard:
    """How a name was heard: what it weighs, and where first."""

    weight: float = 0
    first: Sentence | None = None


def called(document: Document) -> frozenset[str]:
    """The names by which a text calls the shop in its title and its first lines, without the form of the company."""
    top = replace(document, blocks=document.blocks[:_FIRST])
    ear = _Ear(top, "", People((), ()))
    ear.titles()
    ear.sentences()
    return frozenset(_bare(name) for name, item in ear.found.items() if item.weight >= _CLEAR)


def names(
    document: Document, domain: str, at: int | None, told: People, vendors: Container[str] = ()
) -> Iterator[Value]:
    """The names of shop and company, which are none of those in small letters of ``vendors``."""
    explained = _explained(document)
    if explained and _bare(explained[1]).lower() not in vendors:
        shop, named, said = explained
        inside, top = _in_company(named, domain), f"{document.title} {document.blocks[0].text}"
        shop = _in_full(document, inside if inside and (shop not in top or inside in top) else shop)
        yield Value(("shop", "name"), shop, Certainty.SURE, said)
        yield Value(("controller", "name"), with_title(document, named), Certainty.SURE, said)
        return
    heard = {name: item for name, item in _heard(document, domain, at, told).items() if name.lower() not in vendors}
    owner = owner_of(document, told)
    if owner and any(owner[0] not in name and heard[name].weight > 0 for name in heard):
        heard = {name: item for name, item in heard.items() if owner[0] not in name}
    company = _company(document, at)
    company = None if company and _bare(company[0]).lower() in vendors else company
    if not heard:
        if company:
            table = "shop" if domain or at is not None else "controller"
            yield Value((table, "name"), company[0], Certainty.LIKELY, company[1])
        return
    best = max(heard, key=lambda name: heard[name].weight)
    legal = next((name for name in heard if _bare(name) == _bare(best) and _bare(name) != name), None)
    plain = next(
        (name for name in sorted(heard, key=lambda n: -heard[n].weight) if _same(name, best) and _bare(name) == name),
        None,
    )
    if legal and not plain and _alone(document, _bare(legal), legal):
        plain = _bare(legal)
    parted = "-" in domain and squash(_label(domain))  # as the words of a name, without its legal form
    usual = plain and legal and (squash(plain) == parted or _alone(document, plain, legal))
    shop = plain if plain and usual else legal or best
    if shop == legal and not domain and at is None and _said_responsible(document, shop):
        yield Value(("controller", "name"), shop, Certainty.SURE, heard[shop].first)
        return
    where = (heard[shop] if shop in heard else heard[best]).first
    shop = _in_full(document, shop)
    yield Value(("shop", "name"), shop, Certainty.SURE, where)
    responsible = company or ((legal, heard[legal].first) if legal else None) or owner or _above_address(document, at)
    if responsible and not _same_text(responsible[0], shop):
        yield Value(("controller", "name"), with_title(document, responsible[0]), Certainty.SURE, responsible[1])


def _label(domain: str) -> str:
    """The part of a domain before its ending."""
    return domain.rpartition(".")[0].rpartition(".")[2]


def _in_company(company: str, domain: str) -> str:
    """The words with which a company's name begins that are the shop's domain."""
    parts = _bare(company).split()
    starts = (" ".join(parts[:size]) for size in range(2, len(parts) + 1))
    label = squash(_label(domain))
    return next((name for name in starts if squash(name) == label and name[-1].isalnum()), "")


def _in_full(document: Document, shop: str) -> str:
    """The name that the text shortens to this one in parentheses, unless it is only that of the company."""
    shortened = re.compile(
        rf"(?P<full>{_NAME}) \((?:hierna|verder|hereinafter|hereafter|im Folgenden|nachfolgend)[^()]{{0,25}}?"
        rf"[„“\"'‘]?{re.escape(shop)}[”\"'’“]?\)"
    )
    full = next((match["full"] for block in document.blocks if (match := shortened.search(block.text))), "")
    return full if full.endswith(f" {shop}") and _bare(full) == full else shop


def _said_responsible(document: Document, name: str) -> bool:
    """Whether a text names a company as responsible only, so that the shop may be called otherwise."""
    spoken = [block.text for block in document.blocks if name.rstrip(".") in block.text]
    return len(spoken) == 1 and bool(
        re.search(r"verantwoordelijke|controller|verantwortlich", spoken[0], re.IGNORECASE)
    )


def _above_address(document: Document, at: int | None) -> tuple[str, Sentence] | None:
    """The name on the line above the street, as on an envelope, where lines are short."""
    street = at or 0
    for index in range(street - 1, max(-1, street - _ABOVE_ADDRESS), -1):
        above = document.blocks[index]
        if above.shape is Shape.HEADING or len(above.text) > _LONGEST_LINE:
            break
        street = index if re.search(r"\d", above.text) else street
    for index in range(max(0, street - 3), street):
        line = document.blocks[index].text.strip()
        if TITLED_OWNER.match(line):
            continue
        short = len(line) < _LONGEST_LINE and document.blocks[index].shape is not Shape.HEADING
        if (
            short
            and re.fullmatch(rf"{_NAME}|{_WORD}(?: [\w'’.-]+){{1,3}}", line)
            and not re.search(r"\d", line)
            and (name := _clean(line))
        ):
            return name, here(document.blocks[index], index)
    return None


def _without_place(name: str) -> str:
    """A company's name without the place behind its legal form."""
    match = re.match(rf"(.{{1,80}}? {LEGAL}) (?:of|in|at|te|uit|aus)\b", name)
    return match[1] if match else name


def _same_text(one: str, two: str) -> bool:
    return one.rstrip(".").lower() == two.rstrip(".").lower()


def _bare(name: str) -> str:
    return re.sub(rf",? {LEGAL}$", "", name)


def _same(one: str, two: str) -> bool:
    return squash(_bare(one)) == squash(_bare(two))


def _alone(document: Document, plain: str, legal: str) -> bool:
    """Whether the text also uses the name without the legal form."""
    rest = f"{document.title}\n{document.text}".replace(legal, "").replace(legal.rstrip("."), "")
    loud = re.IGNORECASE if " " in plain else 0
    return bool(re.search(rf"(?<![\w@./-]){re.escape(plain)}(?![\w@-]|\.\w)", rest, loud))


def squash(text: str) -> str:
    """The letters of a name, by which its ways to be written are one."""
    plain = re.sub(r"\b(?:and|und)\b|&", "en", text.lower().translate(_SPELT_OUT))
    return re.sub(r"[^a-z0-9]", "", unicodedata.normalize("NFKD", plain))


_UMLAUTS = {"ae": "ä", "oe": "ö", "ue": "ü", "ss": "ß"}
"""Letters that a domain has not, by what stands for them there."""
_SPELT_OUT = str.maketrans({letter: spelt for spelt, letter in _UMLAUTS.items()})


def _explained(document: Document) -> tuple[str, str, Sentence] | None:
    for index, block in enumerate(document.blocks):
        for pattern in (_TRADING, _ALSO, *_SHOP_OF):
            if match := pattern.search(block.text):
                shop, company = _clean(_without_town(match["shop"])), _behind(match)
                seated = _AT_ADDRESS.match(block.text, match.end())
                firm = (
                    seated
                    or with_title(document, company) != company
                    or _bare(company) != company
                    or company.split(" ")[0] in GIVEN_NAMES
                    or company.startswith(("V.O.F", "VOF", "Maatschap"))
                )
                short = bool(re.fullmatch(r"[A-Z]{2,5}", shop)) or (pattern is not _TRADING and not firm)
                stem = re.sub(r"\.[a-z]{2,}$", "", shop)
                shop = stem if stem != shop and _alone(document, stem, shop) else shop
                if shop and company and not _same_text(shop, company) and not short:
                    return shop, company, here(block, index)
        above = document.blocks[index - 1].text if index else ""
        if (under := _UNDER.search(block.text)) and (named := COMPANY.search(block.text) or COMPANY.fullmatch(above)):
            return _clean(under["shop"]), _clean(named[1]), here(block, index)
    return None


_AT_ADDRESS = re.compile(r", [A-ZÀ-Þ][\w'’ßÀ-þ.-]+(?: [\w'’ßÀ-þ.-]+){0,3} \d")
"""How a sentence goes on with the street of the company that it names."""


def _behind(match: re.Match[str]) -> str:
    """The company that a name stands for, which parentheses behind it may tell."""
    inside = _INSIDE.match(match.string, match.end())
    return _clean(inside["name"]) if inside and inside["name"] else _clean(_one_company(match["company"]))


def _without_town(name: str) -> str:
    """A shop's name without the town behind it."""
    return re.sub(r" (?:in|te|uit|aus) [A-ZÀ-Þ][\w'’-]+$", "", name)


def _one_company(text: str) -> str:
    """The name up to its legal form: the next sentence may follow a full stop that belongs to it."""
    match = re.match(rf".+?{LEGAL}(?!\w)", text)
    return match[0] if match and not _FORM_BEFORE.fullmatch(match[0]) else text


_FORM_BEFORE = re.compile(r"V\.?O\.?F\.?|Maatschap")
_ENDED = re.compile(r"(.{1,80}? (?:Ltd|Inc|B\.V|N\.V|V\.O\.F|e\.K|e\.U)\.) (?=[A-ZÀ-Þ])")
"""A legal form with a full stop, after which the next sentence begins."""


def _clean(name: str) -> str:
    ended = _ENDED.match(name)
    name = ended[1] if ended else name.partition("! ")[0]
    name = re.sub(rf"^\d+(?:\.\d+)+\.? (?=.{{1,80}} {LEGAL}$)", "", name)
    bare = _NOT_PART.sub("", name.strip(" ,“”\"'„‘’")).strip(" ,")
    bare = re.sub(rf"^(?:{_SMALL} )+(?=[A-Z0-9])", "", bare)
    bare = re.sub(rf"(?:,| (?:{_SMALL}))+$", "", bare)
    if _NO_NAME.match(bare) or _NO_NAME.match(bare.title()) or len(bare) < 2:
        return ""
    if COUPLE.fullmatch(bare) or _VENDOR.match(bare) or _TITLED.match(bare) or _LEADING.match(bare):
        return ""
    return f"{bare}." if re.search(r"\.[A-Z]$", bare) else bare


class _Ear:
    """Gathers every name that the text may have for the shop, by how often and how clearly it says so."""

    def __init__(self, document: Document, domain: str, told: People) -> None:
        self.document = document
        self.told = told
        self.found: dict[str, _Heard] = defaultdict(_Heard)
        stem = _label(domain) or domain.partition(".")[0]
        self.label = re.sub(r"[^a-z0-9]", "", stem)
        self.labels = {self.label, self.label.replace("and", "en"), self.label.replace("und", "en")} - {""}

    def hear(self, written: str, weight: float, index: int) -> None:
        """Count a name that stands in a block."""
        name = _clean(written)
        if name and len(name.split()) <= _MOST_WORDS:
            self.found[name].weight += weight
            self.found[name].first = self.found[name].first or here(self.document.blocks[index], index)

    def titles(self) -> None:
        """Names in the title of the page and of the text, and lines at the top that are the name in the domain."""
        for part in re.split(r" [-–—|·»:] |\|", self.document.title[:_TITLE]):
            named = next((match for pattern in _TITLES if (match := pattern.search(part.strip()))), None)
            if named:
                self.hear(named["name"], 4, 0)
            elif re.fullmatch(_NAME, part.strip()) and not re.search(_SUBJECT, part, re.IGNORECASE):
                self.hear(part, 3, 0)
        for index, block in enumerate(self.document.blocks[:_TOP]):
            match = next((match for pattern in _TITLES if (match := pattern.search(block.text[:_TITLE]))), None)
            if match:
                self.hear(match["name"], 6, index)
            if squash(block.text) in self.labels and len(block.text) < _LONGEST_LINE:
                self.hear(block.text, 6, index)

    def sentences(self) -> None:
        """Names in sentences by which a text speaks of the shop, and behind a label."""
        for index, block in enumerate(self.document.blocks):
            patterns = zip(_WEIGHTS, _SELF, strict=True)
            for weight, pattern in islice(patterns, len(_SELF) if index < _TOP else _TOP_ONLY):
                for match in pattern.finditer(block.text):
                    said = next(filter(None, match.groups()))
                    if not (of_stranger(block.text, match.start()) or self.told.claim(index, match.start())):
                        self.hear(_without_place(said), weight, index)
            match_of_label = _LABELLED.match(block.text)
            if match_of_label and not self.told.claim(index, 0):
                self.hear(_TRADING_AS.split(match_of_label["name"])[-1], 5, index)

    def address(self, at: int) -> None:
        """The name above the address, which stands in block ``at``."""
        for index in range(max(0, at - _ABOVE_ADDRESS), at + 1):
            block = self.document.blocks[index]
            if index < at and len(block.text) >= _LONGEST_LINE:
                continue
            line = _LED_IN.sub("", re.split(r"[,·|•]", block.text)[0].strip())
            if re.fullmatch(_NAME, line) and not re.search(r"\d", line) and len(line) < _LONGEST_LINE:
                people = line.split(" ")[0] in (*GIVEN_NAMES, "Familie", "Family")
                self.hear(line, 1 if people else 3 if _bare(line) == line else 5, index)

    def domain(self) -> None:
        """The words of the domain as the text writes them, and more weight for the names that are it."""
        if not self.label:
            return
        for index, part in _in_domain(self.document, self.label):
            written = part if part in self.found else _whole(self.document.text, part)
            self.found[written].weight += 2
            self.found[written].first = self.found[written].first or here(self.document.blocks[index], index)
        for name, item in self.found.items():
            squashed = squash(_bare(name))
            if {squashed, squash(name), squash(_ARTICLE.sub("", _bare(name)))} & self.labels:
                item.weight += 8
            elif len(squashed) > 3 and (self.label.startswith(squashed) or squashed.startswith(self.label)):
                item.weight += 3


def _heard(document: Document, domain: str, at: int | None, told: People) -> dict[str, _Heard]:
    """Every name that the text may have for the shop."""
    ear = _Ear(document, domain, told)
    ear.titles()
    ear.sentences()
    if at is not None:
        ear.address(at)
    ear.domain()
    return _as_written(document, _longest(document, ear.found, ear.labels))


def _as_written(document: Document, found: dict[str, _Heard]) -> dict[str, _Heard]:
    """A name in capitals only, as titles have it, gives way to the same name as sentences write it."""
    for name in [name for name in found if name.isupper() and len(name) > _CLEAR]:
        written = re.findall(rf"(?<![\w@./-]){re.escape(name)}(?![\w@-])", document.text, re.IGNORECASE)
        if usual := next((text for text in written if text[:1].isupper() and not text.isupper()), None):
            loud, held = found.pop(name), found[usual]
            held.weight, held.first = held.weight + loud.weight, held.first or loud.first
    return found


def _longest(document: Document, found: dict[str, _Heard], labels: set[str]) -> dict[str, _Heard]:
    """Names of which another is the whole: where the text says the whole as often, that is the name.

    Not where the shorter name is that of the domain, and the longer one goes on.
    """
    text = document.text
    for name in sorted(found, key=len):
        for longer in found:
            bare = _bare(longer)
            if (
                {squash(name), squash(_ARTICLE.sub("", name))} & labels
                and name in bare
                and _alone(document, name, longer)
            ):
                continue
            if (
                bare != name
                and (bare.startswith(f"{name} ") or bare.endswith(f" {name}"))
                and text.count(longer) * 2 >= text.count(name)
            ):
                found[longer].weight += found[name].weight
                found[name].weight = 0
                break
    return found


_LED_IN = re.compile(r"^(?:[^:]{2,30}: |© ?(?:\d{4} )?)")
"""What stands before the name in the line of an address."""


_GAP = r"[\W_]{0,3}"


def _in_domain(document: Document, label: str) -> Iterator[tuple[int, str]]:
    """The words of the domain as the text writes them, each with its block."""
    parts = re.findall(r"and|und|en|[aou]e|ss|.", label)
    letters = _GAP.join(f"(?:{_GAP.join(part)}|{_UMLAUTS.get(part, '&')})" if part[1:] else part for part in parts)
    pattern = re.compile(rf"(?<![\w@./-])((?:(?:De|Het|The|Die|Der|Das) )?{letters})(?![\w@/-]|\.[a-z])", re.IGNORECASE)
    for index, block in enumerate(document.blocks):
        for match in pattern.finditer(block.text):
            written = match[1]
            if written[:1].isupper() and not (written.isupper() and block.shape is Shape.HEADING):
                yield index, written


def _whole(text: str, part: str) -> str:
    """The name of which the words of the domain are a part, if the text has them nowhere else."""
    found = re.findall(
        rf"(?<![\w@./-])((?:{_WORD} ){{0,2}}{re.escape(part)}(?: {_WORD}){{0,2}})(?![\w@/-]|\.[a-z])", text
    )
    wholes = {_bare(_clean(name)) for name in found}
    whole = wholes.pop() if len(wholes) == 1 else ""
    return part if part not in whole or _SHOP_WORD.search(whole) else whole


_SHOP_WORD = re.compile(rf"\b{_SHOP}\b|{_SUBJECT}|{_FORM_FIRST}|\b(?:Bezeichnung|Name|Firma|Marke)\b", re.I)
"""Words beside a name that are no part of it, or its legal form."""
ACADEMIC = r"(?:(?:Prof|Dr|Mag|Ing|Dipl\.-Ing|Drs|Ir)\.? ){1,2}"


def with_title(document: Document, name: str) -> str:
    """A name with the academic title that the text writes before it."""
    match = re.search(rf"(?<!\w){ACADEMIC}{re.escape(name)}", document.text)
    return match[0] if match else name


_RESPONSIBLE = re.compile(
    (
        r"verantwoordelijk|responsible|controller|verantwortlich|hierna|wij zijn|we are|wir sind|handelsnaam"
        r"|gevestigd|nachfolgend|hereinafter|comes from|run by|operated by|owned by|exploit|uitgebaat|gedreven|drijft|betreib"
        r"|betrieben|registered office|zetel"
        r"|op papier|officieel|officially|offiziell|steckt|op naam van"
    ),
    re.IGNORECASE,
)
_PARTY = re.compile(
    (
        r"Google|Microsoft|Facebook|Meta |PayPal|Klarna|Mollie|Stripe|verwerker|hosting|bezorg|verzend|betaal"
        r"|payment|deliver|Zahlung|Versand|gehostet"
    ),
    re.IGNORECASE,
)


def _beside(text: str) -> bool:
    """Whether a block is a line or a few of an address, not a sentence that happens to stand near one."""
    return len(text) < _LONGEST_ADDRESS or _RESPONSIBLE.search(text) is not None or bool(re.search(r"\d{4}", text))


_LIKE_CODE = re.compile(r"(?:^|[\d,] )\d{4},? [A-Z]{2}$|\d{4},? AB$")
"""A Dutch postal code, the letters of which may be those of a legal form."""
_SPOKEN_FOR = re.compile(
    r"(?:vertreten durch|vertegenwoordigd door|represented by)(?: die| den| de)? (?:[A-ZÀ-Þ][\w-]* )*$"
)
"""What stands before a partner of the company, which is not the company."""


def _company(document: Document, at: int | None) -> tuple[str, Sentence] | None:
    """The name with a legal form that stands at the address, or where the text says who is responsible."""
    near = range(max(0, at - _ABOVE_ADDRESS), min(at + 2, len(document.blocks))) if at is not None else range(0)
    nearest = sorted(near, key=lambda i: abs(i - (at or 0)))
    order = [*nearest, *(i for i in range(len(document.blocks)) if i not in near)]
    for index in order:
        block = document.blocks[index]
        for match in COMPANY.finditer(block.text):
            if (
                of_stranger(block.text, match.start())
                or _LIKE_CODE.search(match[1])
                or _SPOKEN_FOR.search(block.text, 0, match.start())
            ):
                continue
            if (index in near and not _PARTY.search(block.text) and _beside(block.text)) or _RESPONSIBLE.search(
                block.text[max(0, match.start() - 80) : match.end() + 60]
            ):
                name = _clean(match[1])
                if name and not _PARTY.search(name):
                    return name, here(block, index)
    return None
