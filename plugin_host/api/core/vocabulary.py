"""Words of data-protection law as codes: each has one stable code and one English wording.

The wording is a message of the host's catalogue, so a vendor that states a code speaks every
language at once. Wordings are written to stand in a list or a table cell, because an inserted
noun breaks in languages with inflection.
"""

from dataclasses import dataclass
from enum import Enum
from typing import Self


def N_(message: str) -> str:  # noqa: N802  # the name that extraction tools know
    """Mark an English text for translation and return it as it is."""
    return message


class Worded(Enum):
    """A code (the value, stable, English) with its wording (``text``, a message)."""

    text: str

    def __new__(cls, code: str, text: str) -> Self:
        """Make the member whose value is ``code``."""
        member = object.__new__(cls)
        member._value_ = code
        member.text = text
        return member


class Form(Worded):
    """Exclusive forms of one clause, declared from the one that discloses least to the one that discloses most.

    A question about a form that the shop leaves unanswered takes the last form offered.
    """


class Role(Worded):
    """Who decides about a processing activity (GDPR art. 4(7), 4(8), 26)."""

    CONTROLLER = "controller", N_("decides for itself (controller)")
    PROCESSOR = "processor", N_("works for us (processor)")
    JOINT = "joint", N_("responsible together with us (joint controller)")
    SELF = "self", N_("we do this ourselves")


class Basis(Worded):
    """Legal basis of a processing activity (GDPR art. 6(1)), or the soft opt-in of ePrivacy art. 13(2)."""

    CONTRACT = "contract", N_("needed for your order (contract)")
    LAW = "law", N_("required by law")
    CONSENT = "consent", N_("your consent")
    SOFT_OPT_IN = "soft_opt_in", N_("the rule for existing customers (soft opt-in)")
    INTEREST = "interest", N_("legitimate interest")


class Interest(Worded):
    """The interest that a basis of art. 6(1)(f) must name (art. 13(1)(d))."""

    FRAUD = "fraud", N_("preventing fraud and non-payment")
    SECURITY = "security", N_("keeping our shop secure and available")
    CLAIMS = "claims", N_("making or defending legal claims")
    QUALITY = "quality", N_("improving our shop and our service")
    MARKETING = "marketing", N_("telling customers about our products")
    SERVICE = "service", N_("answering people who contact us")


class Data(Worded):
    """Categories of personal data."""

    NAME = "name", N_("name")
    TITLE = "title", N_("form of address (Mr or Ms)")
    ADDRESS = "address", N_("street address (with postcode)")
    CITY = "city", N_("town or city")
    EMAIL = "email", N_("e-mail address")
    PHONE = "phone", N_("phone number")
    COMPANY = "company", N_("company name")
    VAT_NUMBER = "vat_number", N_("VAT number")
    DATE_OF_BIRTH = "date_of_birth", N_("date of birth")
    ACCOUNT = "account", N_("account details")
    ORDER = "order", N_("order details")
    PAYMENT = "payment", N_("payment details, such as account or card number")
    FINANCIAL_POSITION = "financial_position", N_("financial position")
    IP_ADDRESS = "ip_address", N_("IP address")
    DEVICE = "device", N_("device details (type, browser, operating system)")
    USAGE = "usage", N_("browsing behaviour (pages visited, clicks)")
    IDENTIFIER = "identifier", N_("identification number in a cookie or app")
    MESSAGE = "message", N_("content of messages")
    REVIEW = "review", N_("content of a review")
    MAIL_EVENTS = "mail_events", N_("opened e-mails and clicked links")
    RECIPIENT_SUBJECT = "recipient_subject", N_("recipient and subject of e-mails")
    HEALTH = "health", N_("data about your health")
    INTIMATE = "intimate", N_("data about your sex life")


class Purpose(Worded):
    """What an activity is for, to stand in a table cell."""

    SHOP = "shop", N_("running the webshop and handling orders")
    HOSTING = "hosting", N_("keeping the website online")
    MAIL = "mail", N_("e-mail with customers")
    ORDER_MAIL = "order_mail", N_("e-mail about orders")
    NEWSLETTER = "newsletter", N_("newsletter")
    MAIL_TRACKING = "mail_tracking", N_("seeing whether e-mails are opened")
    PAYMENT = "payment", N_("receiving payments")
    CREDIT = "credit", N_("deciding whether you can pay later")
    FRAUD = "fraud", N_("preventing fraud")
    INVITATION = "invitation", N_("asking customers for a review")
    REVIEW = "review", N_("collecting and showing reviews")
    DELIVERY = "delivery", N_("delivering parcels")
    BOOKKEEPING = "bookkeeping", N_("bookkeeping and tax")
    MARKETPLACE = "marketplace", N_("selling through a marketplace")
    STATISTICS = "statistics", N_("statistics about visits to the website")
    ADVERTISING = "advertising", N_("advertising and measuring its effect")
    SUPPORT = "support", N_("answering questions")
    SECURITY = "security", N_("protecting the website against misuse")
    MEDIA = "media", N_("showing videos and other media")
    SALES_CALLS = "sales_calls", N_("phone calls about offers")
    PERSONALISATION = "personalisation", N_("showing products that suit you")
    POLICY = "policy", N_("showing this privacy policy")


class CollectedBy(Worded):
    """Who collects the data from the data subject; decides between GDPR art. 13 and 14."""

    SHOP = "shop", N_("our shop")
    VENDOR = "vendor", N_("the party itself")
    MARKETPLACE = "marketplace", N_("the marketplace")


class OwnUse(Worded):
    """What a vendor uses the data for besides the service; to follow 'also uses the data for:'."""

    IMPROVE = "improve", N_("improving its own services")
    SECURITY = "security", N_("securing its services and preventing misuse")
    MARKETING = "marketing", N_("its own marketing and advertising")
    LAW = "law", N_("meeting its own legal duties")


class Onward(Worded):
    """Whom a vendor passes the data on to; to follow 'passes data on to:'."""

    SUBPROCESSORS = "subprocessors", N_("companies that it engages for this service")
    GROUP = "group", N_("companies in its own group")
    PARTNERS = "partners", N_("companies that it works with")


class Measure(Worded):
    """Security measures (GDPR art. 32), to stand in a list."""

    TLS = "tls", N_("encrypted connections (TLS)")
    PASSWORDS = "passwords", N_("strong passwords")
    TWO_FACTOR = "two_factor", N_("two-step login")
    STORAGE = "storage", N_("secure storage")
    BACKUPS = "backups", N_("regular back-ups")
    ACCESS = "access", N_("access only for people who need the data")
    UPDATES = "updates", N_("software that is kept up to date")
    SECRECY = "secrecy", N_("staff bound to secrecy")


class Decision(Form):
    """Whether a vendor scores people or decides about them by computer (GDPR art. 22)."""

    NONE = "none", N_("no profile and no automated decision")
    PROFILING = "profiling", N_("profile, decision by a person")
    AUTOMATED = "automated", N_("decision by a computer")


class TransferKind(Worded):
    """What allows a transfer out of the EEA (GDPR chapter V)."""

    NONE = "none", N_("stays in the EEA")
    ADEQUACY = "adequacy", N_("adequacy decision of the European Commission")
    DPF = "dpf", N_("EU–US Data Privacy Framework")
    SCC = "scc", N_("standard contractual clauses of the European Commission")
    BCR = "bcr", N_("binding corporate rules")
    ART49 = "art49", N_("exception of article 49 GDPR")
    UNKNOWN = "unknown", N_("ground not known")


class Unit(Enum):
    """Units of a period; the values are those of Babel's duration units."""

    MINUTES = "minute"
    DAYS = "day"
    MONTHS = "month"
    YEARS = "year"


@dataclass(frozen=True)
class Period:
    """A length of time: ``n`` whole units, at least one."""

    n: int
    unit: Unit

    def __post_init__(self) -> None:
        """Refuse what is no length of time."""
        if self.n < 1:
            raise ValueError(f"a period has at least one {self.unit.value}, not {self.n}")

    @property
    def days(self) -> int:
        """About how many days this is, to compare periods."""
        return self.n * {Unit.MINUTES: 0, Unit.DAYS: 1, Unit.MONTHS: 30, Unit.YEARS: 365}[self.unit]


class Start(Worded):
    """From when a period counts; follows the period in a sentence: 'for 30 days after …'."""

    COLLECTION = "collection", N_("after it was collected")
    ORDER = "order", N_("after the order")
    LAST_CONTACT = "last_contact", N_("after the last contact")
    LAST_VISIT = "last_visit", N_("after the last visit")
    SENDING = "sending", N_("after the e-mail was sent")
    DELIVERY = "delivery", N_("after delivery")
    PAYMENT = "payment", N_("after the payment")
    YEAR_END = "year_end", N_("after the end of the calendar year")
    CONTRACT_END = "contract_end", N_("after our contract with it has ended")
    RELATION_END = "relation_end", N_("after your own relation with it has ended")


class Criterion(Worded):
    """A criterion instead of a period; follows 'keeps the data' in a sentence."""

    CONTRACT = "contract", N_("as long as we use this service")
    PUBLISHED = "published", N_("as long as the review is online")
    UNSUBSCRIBE = "unsubscribe", N_("until you unsubscribe or we stop using this service")
    TAX = "tax", N_("as long as tax law requires")
    INSTRUCTION = "instruction", N_("until we delete it there")
    ACCOUNT = "account", N_("as long as you have an account there")
    LAW_AND_CLAIMS = "law_and_claims", N_("as long as the law requires or a claim is possible")


class CookieUse(Worded):
    """Common purposes of cookies, to stand in a table cell."""

    CART = "cart", N_("remembers the shopping cart")
    SESSION = "session", N_("keeps your visit together as you go from page to page")
    LOGIN = "login", N_("keeps you logged in")
    CHECKOUT = "checkout", N_("is needed for checkout and payment")
    FRAUD = "fraud", N_("recognises fraud and misuse")
    BALANCING = "balancing", N_("spreads visitors over servers")
    CHOICE = "choice", N_("remembers your cookie choice")
    LANGUAGE = "language", N_("remembers language or currency")
    PREFERENCES = "preferences", N_("remembers your settings")
    STATISTICS = "statistics", N_("counts visits and tells visitors apart")
    ADVERTISING = "advertising", N_("shows advertising and measures its effect")
    VIDEO = "video", N_("plays videos and measures how they are watched")


class Storage(Worded):
    """Where or how something is stored on, or read from, a device (ePrivacy art. 5(3))."""

    COOKIE = "cookie", N_("cookie")
    LOCAL = "local", N_("local storage")
    PIXEL = "pixel", N_("pixel")


class DeviceStorage(Form):
    """How visitors are told apart."""

    NONE = "none", N_("nothing is stored on or read from the device")
    FINGERPRINT = "fingerprint", N_("features of the device are read")
    COOKIES = "cookies", N_("cookies")


class Access(Worded):
    """Who can read a cookie (C-673/17)."""

    FIRST = "first", N_("our shop")
    BOTH = "both", N_("our shop and the party itself")
    THIRD = "third", N_("the party itself")
