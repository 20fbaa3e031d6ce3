"""The picture says nothing that the recipients table does not say, and leaves no recipient out."""

import re
from dataclasses import replace
from html.parser import HTMLParser

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from plugin_host.api.core import Data, TransferKind
from plugin_host.formats.html import to_html
from plugin_host.formats.inline import Inline, plain
from plugin_host.formats.picture import DataGroup, Picture, PictureWords, Place, picture, to_picture
from plugin_host.formats.picture.icons import ICONS, OF_SERVICE
from plugin_host.policy.markdown_escape import escape_inline
from plugin_host.policy.recipients import NO_TRANSFER_KNOWN, TRANSFER_NOT_KNOWN
from plugin_host.policy.tree import Coded, Policy, PolicySection, Recipient, VendorClause
from plugin_host.sections import SECTIONS
from plugin_host.web.picturing import UNKNOWN_TRANSFERS
from plugin_host.web.words import PICTURE
from tests.formats.samples import sample

INLINE = Inline()
WORDS = PictureWords({key: f"word-{key}" for key in PICTURE}, UNKNOWN_TRANSFERS)
NL, US, NOWHERE = Coded("NL", "Netherlands"), Coded("US", "United States"), Coded("unknown", "country not known")
EVIL = "<script>alert(1)</script> [x](javascript:1) *y* | \"' onload=z &amp;2:"


def row(name: str = "Mollie", service: str = "payments", **given: object) -> Recipient:
    """A recipient of the sample's kind; ``given`` replaces what a test is about."""
    base = replace(sample().recipients[0], name=name, service=service, anchor=f"{service}-x", purposes=())
    return replace(base, **given)  # type: ignore[arg-type]  # fields of a recipient, named by the tests


def policy(*rows: Recipient) -> Policy:
    """A policy in which each service has a section of its own with a clause."""
    services = dict.fromkeys((row.service, row.anchor) for row in rows)
    sections = tuple(
        PolicySection(id=service, title=f"Title of {service}", vendors=(_clause(anchor, service),))
        for service, anchor in services
    )
    table = PolicySection(id="at-a-glance", title="At a glance", table="recipients")
    return replace(sample(), sections=(table, *sections), recipients=rows)


def _clause(anchor: str, service: str) -> VendorClause:
    return VendorClause(id=anchor, vendor="x", name="X", service=service, paragraphs=())


def drawn(*rows: Recipient) -> Picture:
    return picture(policy(*rows), UNKNOWN_TRANSFERS)


def test_every_kind_of_data_is_in_one_group() -> None:
    members = [member for group in DataGroup for member in group.members]
    assert sorted(members) == sorted(data.value for data in Data)


def test_every_service_has_a_sign_and_every_group_and_place_a_word_too() -> None:
    assert {kind.id for section in SECTIONS for kind in section.kinds} | {"policy"} == set(OF_SERVICE)
    used = {*OF_SERVICE.values(), *(group.value for group in DataGroup), *(place.value for place in Place)}
    assert used | {"you", "arrow"} == set(ICONS)
    worded = {f"data_{group.value}" for group in DataGroup} | {f"place_{place.value}" for place in Place}
    assert worded <= set(PICTURE)


@pytest.mark.parametrize(
    ("country", "transfer", "place", "where"),
    [
        (NL, Coded("none", "stays in the EEA"), Place.INSIDE, ("Netherlands",)),
        (NL, Coded("unknown", NO_TRANSFER_KNOWN), Place.INSIDE, ("Netherlands",)),
        (NL, Coded("adequacy", "Canada: adequacy decision"), Place.ADEQUATE, ("Netherlands", "Canada")),
        (US, Coded("dpf", "EU–US Data Privacy Framework"), Place.ADEQUATE, ("United States",)),
        (
            NL,
            Coded("scc", "India and United States: clauses"),
            Place.OUTSIDE,
            ("Netherlands", "India and United States"),
        ),
        (NOWHERE, Coded("art49", "exception"), Place.OUTSIDE, ("country not known",)),
        (US, Coded("unknown", "ground not known"), Place.OUTSIDE, ("United States", "ground not known")),
        (NL, Coded("unknown", "India: ground not known"), Place.OUTSIDE, ("Netherlands", "India: ground not known")),
        (NOWHERE, Coded("unknown", TRANSFER_NOT_KNOWN), Place.UNKNOWN, ("country not known",)),
        (NL, Coded("unknown", "words of another release"), Place.UNKNOWN, ("Netherlands", "words of another release")),
    ],
)
def test_a_transfer_decides_the_place(country: Coded, transfer: Coded, place: Place, where: tuple[str, ...]) -> None:
    [(found, [party])] = drawn(row(country=country, transfer=transfer)).places()
    assert (found, party.where) == (place, where)


def test_a_party_that_plays_two_parts_stands_there_once_with_all_its_data_and_its_riskier_place() -> None:
    first = row(transfer=Coded("none", "stays"), data=(Coded("name", "name"),), purposes=(Coded("a", "one use"),))
    second = row(
        role=Coded("controller", "decides"),
        transfer=Coded("scc", "India: clauses"),
        data=(Coded("email", "e-mail address"), Coded("device", "device")),
        purposes=(Coded("a", "one use"), Coded("b", "another use")),
    )
    [flow] = drawn(first, second).flows
    assert flow.purposes == ("one use", "another use")
    [stream] = flow.streams
    assert stream.data == (DataGroup.CONTACT, DataGroup.DEVICE)
    [(place, [party])] = stream.places
    assert (place, party.name, party.where) == (Place.OUTSIDE, "Mollie", ("Netherlands", "India"))


def test_a_party_is_never_shown_with_the_data_of_another() -> None:
    lean = row("Lean", data=(Coded("name", "name"),))
    rich = row("Rich", data=(Coded("name", "name"), Coded("health", "data about your health")))
    also = row("Also lean", data=(Coded("city", "town or city"),))
    [flow] = drawn(lean, rich, also).flows
    found = {stream.data: [party.name for _, parties in stream.places for party in parties] for stream in flow.streams}
    assert found == {
        (DataGroup.CONTACT,): ["Lean", "Also lean"],
        (DataGroup.CONTACT, DataGroup.SENSITIVE): ["Rich"],
    }


def test_data_of_a_later_release_is_other_data() -> None:
    [flow] = drawn(row(data=(Coded("smell", "how you smell"),))).flows
    assert flow.streams[0].data == (DataGroup.OTHER,)


def test_a_marketplace_gives_data_and_the_others_get_it() -> None:
    html = to_picture(policy(row(), row("bol", "sales_channels")), INLINE, WORDS)
    gets, gives = html.index("word-picture_gets"), html.index("word-picture_gives")
    assert html.index("Mollie") < html.index("cl-incoming") < gives < html.index(">bol<")
    assert gets < html.index("cl-incoming")


def test_a_party_counts_once_for_each_place() -> None:
    away = Coded("scc", "India: clauses")
    shown = drawn(row(), row("Mollie", "hosting"), row("Mollie", "mailing", transfer=away), row("Adyen"))
    assert {place: shown.count(place) for place in Place} == {
        Place.INSIDE: 2,
        Place.ADEQUATE: 0,
        Place.OUTSIDE: 1,
        Place.UNKNOWN: 0,
    }


def test_without_recipients_there_is_no_picture() -> None:
    empty = replace(sample(), recipients=())
    assert to_picture(empty, INLINE, WORDS) == ""
    assert to_html(empty, INLINE, picture="") == to_html(empty, INLINE)


def test_it_points_to_the_table_only_where_there_is_one() -> None:
    shown = to_picture(policy(row()), INLINE, WORDS)
    assert '<a href="#recipients-table-caption">Who gets data from us, or gives us data</a>' in shown
    bare = replace(policy(row()), sections=())
    assert "figcaption" not in to_picture(bare, INLINE, WORDS)
    assert "word-picture_others" in to_picture(bare, INLINE, WORDS)


class Looker(HTMLParser):
    """Reads the words of a picture, apart from its signs, and notes its markup."""

    def __init__(self, shown: str) -> None:
        super().__init__()
        self.words: list[str] = []
        self.markup: set[str] = set()
        self.kinds: list[list[str]] = []
        self._open: list[str] = []
        self.feed(shown)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.markup |= {tag, *(f".{name}" for name, _ in attrs)}
        self._open.append(tag)
        if "cl-flow" in (dict(attrs).get("class") or "").split():
            self.kinds.append([])

    def handle_endtag(self, tag: str) -> None:
        assert self._open.pop() == tag

    def handle_data(self, data: str) -> None:
        if data.strip():
            self.words.append(data.strip())
            if "a" in self._open and "figcaption" not in self._open:
                self.kinds[-1].append(data)


ELEMENTS = "section h2 figure figcaption p strong b ul li div span a svg use symbol path"
ATTRIBUTES = "class id href role width height display aria-hidden aria-labelledby viewbox d fill stroke"
LINES = "stroke-width stroke-linecap stroke-linejoin"
MARKUP = {*ELEMENTS.split(), *(f".{name}" for name in f"{ATTRIBUTES} {LINES}".split())}
"""All elements and attributes of a picture: no style, no script, nothing from elsewhere."""

names = st.sampled_from(["Mollie", "PostNL", EVIL, "A & B <C>", "- x", "1. y"]) | st.text(
    st.characters(categories=["L", "N", "P", "S"]), min_size=1, max_size=12
).filter(lambda name: escape_inline(name).strip() != "")
texts = names.map(escape_inline)
coded = st.builds(Coded, code=st.sampled_from([*(data.value for data in Data), "other"]), text=texts)
countries = st.sampled_from([NL, US, NOWHERE])
transfers = st.builds(Coded, code=st.sampled_from([kind.value for kind in TransferKind]), text=texts) | st.sampled_from(
    [Coded("unknown", NO_TRANSFER_KNOWN), Coded("unknown", TRANSFER_NOT_KNOWN), Coded("scc", "India: clauses")]
)
rows = st.builds(
    row,
    name=names,
    service=st.sampled_from(["payments", "hosting", "sales_channels", "of-a-package"]),
    country=countries,
    transfer=transfers,
    data=st.lists(coded, max_size=3).map(tuple),
    purposes=st.lists(coded, max_size=2).map(tuple),
)


@settings(deadline=None, max_examples=40)
@example([row(f"Firm {at}", ("payments", "hosting")[at % 2], country=NL) for at in range(25)])
@given(st.lists(rows, min_size=1, max_size=5))
def test_every_recipient_is_there_once_for_each_kind_and_nothing_else_is(found: list[Recipient]) -> None:
    shown = to_picture(policy(*found), INLINE, WORDS)
    looker = Looker(shown)
    by_service: dict[str, set[str]] = {}
    for recipient in found:
        by_service.setdefault(recipient.service, set()).add(_seen(escape_inline(recipient.name)))
    assert [sorted(names) for names in looker.kinds] == [sorted(expected) for expected in by_service.values()]
    assert looker.markup <= MARKUP
    assert [text for text in looker.words if text not in _said(found) and not _list_of(text, _said(found))] == []


def _seen(text: str) -> str:
    return plain(INLINE.html([text])[text])


def _said(found: list[Recipient]) -> set[str]:
    """What the recipients table and the headings say, word by word, and the words of the page."""
    said = {"Balkonbloem", "Who gets data from us, or gives us data", "India"}
    said |= {f"word-data_{group.value}" for group in DataGroup} | {f"word-place_{place.value}" for place in Place}
    said |= {f"word-place_{place.value}:" for place in Place} | {str(count) for count in range(1, len(found) + 1)}
    said |= {f"word-picture{rest}" for rest in ("", "_you", "_parties", "_gets", "_gives", "_more")}
    for row in found:
        cells = (escape_inline(row.name), f"Title of {row.service}", row.country.text, row.transfer.text)
        said |= {_seen(text) for text in (*cells, *(purpose.text for purpose in row.purposes))}
    return said


def _list_of(text: str, said: set[str]) -> bool:
    """Whether a text lists purposes, or the countries and transfers of a party."""
    start, _, listed = text.partition(" ")
    return start in {"word-picture_for", "–"} and set(listed.split("; ")) <= said


def test_unknown_is_said_as_unknown() -> None:
    lost = row("Nobody knows", country=NOWHERE, transfer=Coded("unknown", TRANSFER_NOT_KNOWN))
    words = Looker(to_picture(policy(lost), INLINE, WORDS)).words
    assert {"word-place_unknown", "Nobody knows", "– country not known"} <= set(words)


def test_the_body_carries_the_picture_before_its_text() -> None:
    body = to_html(policy(row()), INLINE, picture=to_picture(policy(row()), INLINE, WORDS))
    assert body.index("</nav>") < body.index('id="where-data-goes"') < body.index('id="at-a-glance"')
    ids = re.findall(r' id="([^"]+)"', body)
    assert len(ids) == len(set(ids))
    assert set(re.findall(r'href="#([^"]+)"', body)) <= set(ids)
