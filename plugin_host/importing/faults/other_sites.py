"""Addresses on the web and for mail that are neither the shop's nor those of a party of the text."""

import re
from dataclasses import dataclass
from functools import cached_property

from plugin_host.importing.document import Sentence
from plugin_host.importing.faults.addresses import HOST, MAIL, domain, sites
from plugin_host.importing.faults.nobody import OTHERS
from plugin_host.importing.faults.phrases import Span
from plugin_host.importing.faults.whose import MAIL_OF_ANYBODY, Shop, squash

_OF_THE_SHOP = re.compile(
    r"(?:verklaring|beleid|statement|policy|notice|erklärung|hinweise).{0,60}(?:geldt|van toepassing|gaat over|applies|describes|covers|about|gilt|gelten|van|for|of|für|diensten)"
    r"|(?:diensten|gebruik|bezoek\w*|klanten|visit\w*|use|shop at|besuch\w*|nutzung|nutzer|angebot)\b.{0,25}(?:van|op|of|at|to|auf|von)? ?(?:www\.|https?:)|(?:bestel|order|koop|kauf|account|konto)\w*\b.{0,40}\b(?:via|op|on|through|at|über|auf|bei) (?:https?://|www\.)?[a-z0-9-]+\.[a-z]|(?:via|op|on|through|at|über|auf|bei) (?:https?://|www\.)?[a-z0-9-]+\.[a-z]{2,4}\b.{0,30}(?:account|konto|regist|anmeld|inlog|log in)|onze (?:website|webshop|winkel)|our (?:website|shop|store)|unsere\w* (?:website|shop|onlineshop)",
    re.IGNORECASE,
)
_POLICY_PAGE = re.compile(r"/[\w/.-]*(?:privacy|policy|policies|datenschutz|legal|terms|cookie)", re.IGNORECASE)
"""The rest of an address that leads to somebody's policy: that of a party which the sentence tells of."""
_CHOICE = re.compile(
    r"toestemming|consent|einwilligung|keuze|choice|auswahl|wahl\b|change your mind|voorkeur|preferences", re.IGNORECASE
)
"""What the reader decides on such a page, where the sentence tells of nobody else."""
_WRITE_TO = re.compile(
    r"mail|vragen|contact|questions|write|schrijf|stuur|fragen|kontakt|schreiben|wenden|reach|bereik|erreich|richten|afmeld|unsubscribe|abmeld",
    re.IGNORECASE,
)


@dataclass(frozen=True)
class OtherSites:
    """Domains and e-mail addresses of nobody whom the text names."""

    shop: Shop

    def stranger(self, sentence: Sentence) -> Span | None:
        """Where a sentence has an address that is somebody else's as that of the shop."""
        if not self.shop.home:
            return None
        text = sentence.text
        here = {domain(m.written) for m in self.shop.reading.found.mentions if m.sentence is sentence}
        for match in MAIL.finditer(text):
            host, label = match["host"].lower(), domain(match["host"])
            own = match[0] == self.shop.mail or self.shop.has_site(label)
            excused = own or MAIL_OF_ANYBODY.match(host) or label in here or OTHERS.search(text)
            if not excused and _WRITE_TO.search(text) and not self._party(label):
                return match.span()
        for match in HOST.finditer(text) if self.shop.site else ():
            label = domain(match["host"])
            of_mail = "@" in text[max(0, match.start() - 30) : match.start()].split(" ")[-1]
            if of_mail or self.shop.has_site(label) or label in here or self._party(label):
                continue
            page = _POLICY_PAGE.match(text, match.end())
            if (_CHOICE if page else _OF_THE_SHOP).search(text) and not (page and here):
                return match.span()
        return None

    @cached_property
    def _words(self) -> str:
        """The letters of the text without its addresses."""
        return squash(HOST.sub(" ", MAIL.sub(" ", self.shop.reading.document.text)))

    def _party(self, label: str) -> bool:
        """Whether a domain is that of a party which the text names, or of a vendor."""
        return label in self._words or label in sites(self.shop.reading) or "autoriteit" in label
