"""What changed in the text: wording that no fact tells, section by section and vendor by vendor."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from plugin_host.api.core import N_
from plugin_host.policy.changes.bases import bases
from plugin_host.policy.changes.facts import clauses
from plugin_host.policy.changes.marks import marks, shortened
from plugin_host.policy.changes.model import Change, Mark
from plugin_host.policy.changes.pairs import lead, paired, reordered
from plugin_host.policy.changes.periods import longer, periods
from plugin_host.policy.changes.plain import plain
from plugin_host.policy.changes.told import told
from plugin_host.policy.changes.wording import Teller
from plugin_host.policy.clauses import OUTSIDE
from plugin_host.policy.tree import Coded, Policy, PolicySection, SourceNote, VendorClause

CHANGED = N_("Changed text:")
NEW = N_("New text: {text}")
GONE = N_("Removed text: {text}")
FORM = N_("Only a link or the emphasis has changed here.")
ORDER = N_("The order has changed here.")
NEW_PART = N_("This part is new: {text}")
GONE_PART = N_("This part was removed: {text}")
OWN_BASES = ("purposes", "authorities")
"""The sections in which the shop states the bases of what it does itself."""
NEW_PURPOSE = N_("New purpose: {text}")
NEW_TRANSFER = N_("New transfer: {text}")
NEW_PERIOD = N_("New retention period: {text}")
NOT_LISTED = N_("No longer listed here: {text}")
BASIS_NEW = N_("The legal basis has changed:")
BASIS_GONE = N_("A legal basis no longer applies:")
OWN_RETENTION = {
    True: ("retention-longer", N_("We now keep this longer:")),
    False: ("retention-shorter", N_("We now keep this for less time:")),
    None: ("retention-changed", N_("How long we keep this has changed:")),
}
"""The shop's own periods, by whether they are longer: code and what stands before the marked text."""
THEIR_RETENTION = {
    True: N_("This is now kept longer:"),
    False: N_("This is now kept for less time:"),
    None: N_("How long this is kept has changed:"),
}
"""The same before the text about a vendor."""


@dataclass(frozen=True)
class _Where:
    """What is compared: the anchor of a section or clause, with the vendor that it is about."""

    at: str
    vendor: str = ""
    name: str = ""


class Texts:
    """Compares the texts of two versions; ``facts`` are the changes that were told, which are not told again."""

    def __init__(self, before: Policy, after: Policy, facts: tuple[Change, ...], teller: Teller) -> None:
        """Find out what is new or gone as a whole."""
        self._before, self._after, self._facts, self._teller = before, after, facts, teller
        self._whole = {row.anchor for row in before.recipients} ^ {row.anchor for row in after.recipients}
        self._moved = {
            change.name
            for change in facts
            if change.code in ("recipient-new", "recipient-gone", "transfer-changed", "country-changed")
        }
        self._based = {change.vendor for change in facts if change.code == "basis-changed"}
        self._transfers = {change.vendor for change in facts if change.code == "transfer-changed"}
        self._outside = teller.words.message(OUTSIDE)

    def changes(self) -> Iterator[Change]:
        """Every change of the text, in the order of the document."""
        before, after = self._before, self._after
        yield from self._front()
        yield from self._sections(before.sections, after.sections, _Where("title"))

    def _front(self) -> Iterator[Change]:
        """The head of the document and the words of its tables; a wording of a code is compared once."""
        before, after, where = self._before, self._after, _Where("title")
        heads = ((before.title, after.title), (before.name, after.name), (before.website, after.website))
        labels = ((text, after.labels[key]) for key, text in before.labels.items() if key in after.labels)
        was, now = _first(_worded(before)), _first(_worded(after))
        codes = ((text, now[key]) for key, text in was.items() if key in now)
        for old, new in dict.fromkeys((*heads, *labels, *codes)):
            if old != new:
                yield from self._changed(old, new, where)

    def _sections(
        self, before: Sequence[PolicySection], after: Sequence[PolicySection], parent: _Where
    ) -> Iterator[Change]:
        old, new = {item.id: item for item in before}, {item.id: item for item in after}
        yield from self._order([*old], [*new], parent)
        for section in new.values():
            if section.id in old:
                yield from self._section(old[section.id], section)
            elif not self._told_as_vendors(section):
                yield self._new_section(section)
        for section in old.values():
            if section.id not in new and not self._told_as_vendors(section):
                yield self._part("text-gone", GONE_PART, section.title, _Where(section.id), _all(section), new=False)

    def _new_section(self, section: PolicySection) -> Change:
        """A section that is new as a whole; on transfers it is material where no fact told one of them."""
        where = _Where(section.id)
        untold = section.id == "transfers" and not all(self._said(text, where) for text in section.items)
        code = "transfer-changed" if untold else "text-new"
        return self._part(code, NEW_PART, section.title, where, _all(section), new=True, material=untold)

    def _told_as_vendors(self, section: PolicySection) -> bool:
        """Whether a section stands or falls with vendors that are new or gone as a whole."""
        found = list(clauses((section,)))
        return bool(found) and all(clause.id in self._whole for clause in found)

    def _section(self, before: PolicySection, after: PolicySection) -> Iterator[Change]:
        where = _Where(after.id)
        if before.title != after.title:
            yield from self._changed(before.title, after.title, where)
        yield from self._texts(before.paragraphs, after.paragraphs, where)
        yield from self._texts(before.items, after.items, where)
        if reordered(before.paragraphs, after.paragraphs) or reordered(before.items, after.items):
            yield self._change("order-changed", ORDER, where)
        yield from self._vendors(before.vendors, after.vendors, where)
        yield from self._sections(before.sections, after.sections, where)

    def _vendors(
        self, before: Sequence[VendorClause], after: Sequence[VendorClause], section: _Where
    ) -> Iterator[Change]:
        old, new = {item.id: item for item in before}, {item.id: item for item in after}
        yield from self._order([*old], [*new], section)
        for clause in new.values():
            where = _Where(clause.id, clause.vendor, clause.name)
            if clause.id in old:
                was = old[clause.id]
                yield from self._texts(was.paragraphs, clause.paragraphs, where)
                yield from self._sources(was.sources, clause.sources, where)
            elif clause.id not in self._whole:
                yield self._part("text-new", NEW_PART, clause.name, where, clause.paragraphs, new=True)
        for clause in old.values():
            if clause.id not in new and clause.id not in self._whole:
                where = _Where(clause.id, clause.vendor, clause.name)
                yield self._part("text-gone", GONE_PART, clause.name, where, clause.paragraphs, new=False)

    def _texts(self, before: Sequence[str], after: Sequence[str], where: _Where) -> Iterator[Change]:
        for old, new in paired(before, after):
            if old is not None and new is not None:
                yield from self._changed(old, new, where)
            elif new is not None and not self._said(new, where):
                yield self._alone(new, where, new=True)
            elif old is not None and not self._said(old, where):
                yield self._alone(old, where, new=False)
        if where.vendor:
            yield from self._order(before, after, where)

    def _said(self, text: str, where: _Where) -> bool:
        """Whether a fact told already what a text that is new or gone says."""
        if where.vendor:
            return where.vendor in self._transfers and text == self._outside
        return where.at == "transfers" and lead(text) in self._moved

    def _alone(self, text: str, where: _Where, *, new: bool) -> Change:
        evidence = ("", text) if new else (text, "")
        code, sentence, material = self._kind(text, where, new=new)
        return self._change(code, sentence, where, {"text": plain(text)}, evidence=evidence, material=material)

    def _kind(self, text: str, where: _Where, *, new: bool) -> tuple[str, str, bool]:
        """Of a text that is new or gone: the code, what is said of it, and whether it is material."""
        if where.at in OWN_BASES:
            return ("purpose-new", NEW_PURPOSE, True) if new else ("purpose-gone", NOT_LISTED, False)
        if where.at == "transfers":
            return ("transfer-changed", NEW_TRANSFER, True) if new else ("transfer-changed", NOT_LISTED, False)
        if new and where.at == "collect":
            return "data-new", NEW, True
        if new and where.at == "retention" and periods(plain(text), self._teller.words.locale)[0]:
            return "retention-changed", NEW_PERIOD, True
        return ("text-new", NEW, False) if new else ("text-gone", GONE, False)

    def _changed(self, old: str, new: str, where: _Where) -> Iterator[Change]:
        before, after = plain(old), plain(new)
        if before == after:
            yield self._change("form-changed", FORM, where, evidence=(old, new))
            return
        own = [change for change in self._facts if not where.vendor or change.vendor in ("", where.vendor)]
        more, fewer, left = self._bases(old, new, where)
        if told(before, after, [change for change in own if change.material or not more], self._teller.words):
            return
        runs = shortened(marks(before, after))
        if more or fewer:
            sentence = BASIS_NEW if more else BASIS_GONE
            material = more or not left
            yield self._change("basis-changed", sentence, where, marks=runs, evidence=(old, new), material=material)
            return
        locale = self._teller.words.locale
        if (where.at == "retention" or where.vendor) and periods(before, locale)[0] != periods(after, locale)[0]:
            is_longer = longer(before, after, locale)
            code, of_the_shop = OWN_RETENTION[is_longer]
            sentence = THEIR_RETENTION[is_longer] if where.vendor else of_the_shop
            yield self._change(code, sentence, where, marks=runs, evidence=(old, new), material=is_longer is not False)
        elif where.at == "collect" and any(mark.state == "added" for mark in runs):
            yield self._change("data-new", CHANGED, where, marks=runs, evidence=(old, new), material=True)
        else:
            yield self._change("text-changed", CHANGED, where, marks=runs, evidence=(old, new))

    def _bases(self, old: str, new: str, where: _Where) -> tuple[bool, bool, bool]:
        """Whether a basis is new, whether one is gone, and whether any is left; a vendor's only where no fact told it."""
        if where.at not in OWN_BASES and (not where.vendor or where.vendor in self._based):
            return False, False, False
        before, after = (bases(text, self._teller.words) for text in (old, new))
        return bool(after - before), bool(before - after), bool(after)

    def _order(self, before: Sequence[str], after: Sequence[str], where: _Where) -> Iterator[Change]:
        if reordered(before, after):
            yield self._change("order-changed", ORDER, where)

    def _sources(self, before: Sequence[SourceNote], after: Sequence[SourceNote], where: _Where) -> Iterator[Change]:
        if {(note.url, note.read, note.dated) for note in before} != {
            (note.url, note.read, note.dated) for note in after
        }:
            yield self._teller.change(
                "sources-changed",
                N_("The sources of what we say about {vendor} have changed."),
                {"vendor": where.name},
                at=where.at,
                vendor=where.vendor,
                name=where.name,
                before=tuple(Coded(note.url, note.text) for note in before),
                after=tuple(Coded(note.url, note.text) for note in after),
            )

    def _part(
        self,
        code: str,
        sentence: str,
        title: str,
        where: _Where,
        texts: Iterable[str],
        *,
        new: bool,
        material: bool = False,
    ) -> Change:
        said = tuple(texts)
        whole = "\n".join(said)
        evidence = ("", whole) if new else (whole, "")
        shown = " ".join(plain(text) for text in said) or plain(title)
        return self._change(code, sentence, where, {"text": shown}, evidence=evidence, material=material)

    def _change(
        self,
        code: str,
        sentence: str,
        where: _Where,
        values: dict[str, str] | None = None,
        *,
        marks: tuple[Mark, ...] = (),
        evidence: tuple[str, str] = ("", ""),
        material: bool = False,
    ) -> Change:
        return self._teller.change(
            code,
            sentence,
            values,
            at=where.at,
            material=material,
            vendor=where.vendor,
            name=where.name,
            marks=marks,
            before=evidence[0],
            after=evidence[1],
        )


def _all(section: PolicySection) -> Iterator[str]:
    yield from (*section.paragraphs, *section.items)
    for clause in section.vendors:
        yield from clause.paragraphs
    for below in section.sections:
        yield from (below.title, *_all(below))


def _first(found: Iterable[tuple[tuple[str, ...], str]]) -> dict[tuple[str, ...], str]:
    """The first wording of each."""
    wordings: dict[tuple[str, ...], str] = {}
    for key, text in found:
        wordings.setdefault(key, text)
    return wordings


def _worded(policy: Policy) -> Iterator[tuple[tuple[str, ...], str]]:
    """The wordings of codes that stand for one thing only, by kind and code, and of cookies."""
    for row in policy.recipients:
        yield ("role", row.role.code), row.role.text
        yield ("country", row.country.code), row.country.text
        kinds = (("data", row.data), ("purpose", row.purposes), ("basis", row.legal_bases))
        yield from (((kind, coded.code), coded.text) for kind, codes in kinds for coded in codes)
        if row.retention.code != "period":
            yield ("retention", row.vendor, row.service, row.role.code, row.retention.code), row.retention.text
        if row.transfer.code != "unknown":
            yield ("transfer", row.transfer.code), row.transfer.text.rpartition(": ")[2]
    for cookie in policy.cookies:
        yield ("cookie", cookie.vendor, cookie.name, cookie.storage.code), cookie.purpose
        yield ("lifetime", str(cookie.days)), cookie.lifetime
        yield ("party", cookie.party.code), cookie.party.text
        yield ("storage", cookie.storage.code), cookie.storage.text
        yield ("consent", cookie.consent.code), cookie.consent.text
