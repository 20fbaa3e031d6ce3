"""The kinds of fault that an old text can have: what is wrong, the article, and what the new policy does instead."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from types import MappingProxyType

from plugin_host.api import N_
from plugin_host.policy.words import HOST, Translate


@dataclass(frozen=True)
class Flaw:
    """A kind of fault: its code, the article, what is wrong, and what the new policy does instead.

    All but the code are messages of the host's catalogue.
    """

    code: str
    law: str
    meaning: str
    instead: str

    def translated(self, translate: Translate, language: str) -> "Flaw":
        """Give it in a language; a text without a translation stays English, since only its reader loses by that."""
        law, meaning, instead = (
            translate(HOST, language, text) or text for text in (self.law, self.meaning, self.instead)
        )
        return replace(self, law=law, meaning=meaning, instead=instead)


_ALL = (
    Flaw(
        "placeholder", N_("GDPR 12(1)"),
        N_("A blank, an example or an instruction of the template was left in."),
        N_("Every sentence is filled in; one that cannot be is not written."),
    ),
    Flaw(
        "section-empty", N_("GDPR 12(1)"),
        N_("A heading has no text below it."),
        N_("A section without anything to say is left out."),
    ),
    Flaw(
        "name-missing", N_("GDPR 12(1)"),
        N_("A name, an address or a link has dropped out of the sentence."),
        N_("A sentence is written only if every name in it is known."),
    ),
    Flaw(
        "full-stop-doubled", N_("GDPR 12(1)"),
        N_("Two full stops stand where one belongs."),
        N_("A name that ends in a full stop gets no second one."),
    ),
    Flaw(
        "name-inconsistent", N_("GDPR 13(1)(a)"),
        N_("One party has several names, or another shop is named, and nothing explains that."),
        N_("Names are explained once and then used alike."),
    ),
    Flaw(
        "forms-contradict", N_("GDPR 5(1)(a)"),
        N_("Two sentences exclude each other."),
        N_("Each question has one answer, and the text follows from it."),
    ),
    Flaw(
        "contact-dangling", N_("GDPR 13(1)(b)"),
        N_("The text refers to a person or a document that it does not give."),
        N_("Only a contact who is given is referred to."),
    ),
    Flaw(
        "title-missing", N_("GDPR 12(1)"),
        N_("The text has no title that says what it is."),
        N_("Every policy has a title."),
    ),
    Flaw(
        "website-missing", N_("GDPR 13(1)(a)"),
        N_("The address of the shop on the web is not given."),
        N_("The website stands at the top."),
    ),
    Flaw(
        "date-missing", N_("GDPR 12(1)"),
        N_("Nothing says from when the text holds."),
        N_("Every version has its date."),
    ),
    Flaw(
        "controller-identity", N_("GDPR 13(1)(a)"),
        N_("The name, the street address or the e-mail address of who is responsible is missing."),
        N_("Who is responsible stands at the top and at the end, with an address and an e-mail address."),
    ),
    Flaw(
        "website-insecure", N_("GDPR 32"),
        N_("The shop's own website is given as http, so what customers send can be read on the way."),
        N_("The website is given as https, once the shop is served so."),
    ),
    Flaw(
        "phone-mangled", N_("GDPR 13(1)(a)"),
        N_("A phone number is cut off or holds the signs of a mask."),
        N_("A phone number is printed as you write it."),
    ),
    Flaw(
        "markup-left", N_("GDPR 12(1)"),
        N_("The reader sees signs that were meant for a program."),
        N_("The text is made for reading in every format."),
    ),
    Flaw(
        "sentence-broken", N_("GDPR 12(1)"),
        N_("A sentence breaks off."),
        N_("Sentences are composed whole."),
    ),
    Flaw(
        "name-misspelt", N_("GDPR 13(1)(e)"),
        N_("The name of a party is written wrongly."),
        N_("Names come from the party's own statement."),
    ),
    Flaw(
        "ip-not-personal", N_("GDPR 4(1)"),
        N_("IP addresses and data about the use of a service are personal data (C-582/14)."),
        N_("They are named as personal data."),
    ),
    Flaw(
        "cookies-not-personal", N_("GDPR 4(1)"),
        N_("Cookies that tell visitors apart are personal data."),
        N_("Cookies are listed with what they do and how long they stay."),
    ),
    Flaw(
        "marketing-denied", N_("GDPR 5(1)(a)"),
        N_("The text denies advertising, but the shop or a party that it works with does it."),
        N_("Nothing is denied that a party does; advertising stands there with its legal basis."),
    ),
    Flaw(
        "sharing-denied", N_("GDPR 13(1)(e)"),
        N_("The text says that nothing is shared, while parties receive data."),
        N_("Every party that receives data is in one table."),
    ),
    Flaw(
        "host-denied", N_("GDPR 13(1)(e)"),
        N_("The company that hosts or redirects the website is said to see no data."),
        N_("What that company stores or logs is said."),
    ),
    Flaw(
        "mailbox-denied", N_("GDPR 5(1)(a)"),
        N_("The company that runs the mail can get at the mailbox."),
        N_("No such promise is made."),
    ),
    Flaw(
        "automated-denied", N_("GDPR 13(2)(f)"),
        N_("The text denies automated decisions, but somebody scores customers."),
        N_("It is said who decides automatically, with what effect, and how a person can look at it."),
    ),
    Flaw(
        "controller-vouched", N_("GDPR 5(1)(a)"),
        N_("A processor agreement is claimed with a party that decides for itself, or that receives no data."),
        N_("Such a party decides itself how it uses the data; its own statement is linked."),
    ),
    Flaw(
        "basis-missing", N_("GDPR 13(1)(c)"),
        N_("The text does not say on what legal basis data are used."),
        N_("Every purpose has its legal basis."),
    ),
    Flaw(
        "basis-wrong", N_("GDPR 6(1)"),
        N_("This legal basis cannot carry the activity: ordering or visiting is no consent."),
        N_("Each purpose has the legal basis that fits it."),
    ),
    Flaw(
        "transfer-unknown", N_("GDPR 13(1)(f)"),
        N_("Data go to a party or a country outside the EEA, and the text does not say what allows that."),
        N_("Each transfer is listed with the country and what allows it."),
    ),
    Flaw(
        "transfer-ground-dead", N_("GDPR 45"),
        N_("Safe Harbor and the Privacy Shield no longer allow a transfer (C-362/14, C-311/18)."),
        N_("Each transfer has a ground that holds today."),
    ),
    Flaw(
        "cookie-undeclared", N_("ePrivacy 5(3)"),
        N_("Cookies are set, and not one is given with its name and how long it stays."),
        N_("A table lists every cookie with its name, its purpose and how long it stays."),
    ),
    Flaw(
        "invoice-term", N_("GDPR 5(1)(e)"),
        N_("Invoices are kept without a number of years, or not for the years that tax law asks."),
        N_("Invoices are kept for the years that the tax law of your country asks."),
    ),
    Flaw(
        "retention-missing", N_("GDPR 13(2)(a)"),
        N_("Nothing says how long data are kept."),
        N_("Every kind of data has its own period."),
    ),
    Flaw(
        "retention-contradiction", N_("GDPR 5(1)(e)"),
        N_("The same data have two periods, or a period next to an open end."),
        N_("Every kind of data has one period."),
    ),
    Flaw(
        "no-cap", N_("GDPR 5(1)(e)"),
        N_("Data of customers who no longer come are kept without end."),
        N_("A customer's data are deleted some years after the last order or contact."),
    ),
    Flaw(
        "rights-incomplete", N_("GDPR 13(2)(b)"),
        N_("Of the rights of your customers this is not named: {missing}."),
        N_("Every right has its own paragraph."),
    ),
    Flaw(
        "withdrawal-missing", N_("GDPR 13(2)(c)"),
        N_("Consent is asked, and the text does not say that it can be withdrawn."),
        N_("Wherever consent is asked, the policy says how to withdraw it."),
    ),
    Flaw(
        "right-wrong", N_("GDPR 12 and 15 to 22"),
        N_("A right is described wrongly: what it gives, what it costs, or how soon you answer."),
        N_("Rights are described as the law has them: free of charge, with an answer within one month."),
    ),
    Flaw(
        "id-copy", N_("GDPR 12(6)"),
        N_("A copy of an identity document is asked as a rule."),
        N_("Proof of identity is asked only on reasonable doubt, and no more than needed."),
    ),
    Flaw(
        "trade-foreign", N_("GDPR 12(1)"),
        N_("Words of another trade stand in the policy of a shop."),
        N_("The sentences are those of a shop."),
    ),
    Flaw(
        "language-mixed", N_("GDPR 12(1)"),
        N_("A passage stands in another language than the rest."),
        N_("A policy is in one language on each page, or it is not published."),
    ),
    Flaw(
        "compliance-claimed", N_("GDPR 5(1)(a)"),
        N_("No text can promise that a shop complies with the law or is completely safe."),
        N_("No such promise is made."),
    ),
    Flaw(
        "law-outdated", N_("GDPR 12(1)"),
        N_("An act or an authority is named that no longer exists, or a word that went with it."),
        N_("The law and the authority of today are named."),
    ),
)  # fmt: skip  # code and article on one line

FLAWS: Mapping[str, Flaw] = MappingProxyType({flaw.code: flaw for flaw in _ALL})
"""Every fault that is looked for, in the order in which a text is read."""


def flaws_in(language: str, translate: Translate) -> Iterator[Flaw]:
    """Give every kind of fault in a language."""
    return (flaw.translated(translate, language) for flaw in _ALL)
