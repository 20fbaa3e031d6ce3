"""Bytes are read as a document, or refused with what was found and what is allowed."""

import io

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from pypdf import PdfWriter

from plugin_host.importing.document import Shape, split
from plugin_host.importing.reading import MOST_BYTES, Unreadable, read
from plugin_host.importing.reading.disguise import undisguised

POLICY = (
    "Privacyverklaring\n\nWij verwerken de persoonsgegevens van onze klanten en bewaren ze niet langer dan nodig.\n\n"
    "Uw rechten\n\nU mag uw gegevens inzien. Wij sturen ze naar u toe, met de uitleg die u nodig hebt over cookies.\n"
)
PAGE = (
    "<html><head><title>x</title><script>var privacy = 1;</script></head><body><nav><a href='/'>Home</a></nav>"
    "<h1>Privacyverklaring</h1><p>Wij verwerken de <b>persoonsgegevens</b> van onze klanten en bewaren ze niet langer dan "
    "nodig.</p>"
    "<h2>Uw rechten</h2><ul><li>U mag uw gegevens inzien.</li></ul><table><tr><th>Cookie</th><td>1 dag</td></tr></table>"
    "<p>Lees meer over privacy <a href='https://example.example/x'>op deze pagina</a>, met de uitleg van ons.</p></body></html>"
)


def shapes(data: bytes, name: str = "") -> list[tuple[Shape, str]]:
    return [(block.shape, block.text) for block in read(data, name).blocks]


def test_headings_of_plain_text_are_known_by_their_shape() -> None:
    found = shapes(POLICY.encode())
    assert [text for shape, text in found if shape is Shape.HEADING] == ["Privacyverklaring", "Uw rechten"]
    assert read(POLICY.encode()).blocks[3].line == 7


def test_titles_with_a_number_and_a_bracket_are_headings_where_a_text_stands_below_most() -> None:
    titles = (
        "\n\n1) Wie wij zijn\n\nDe winkel.\n\n2) Betalen\n\nMet de bank.\n\n3) Acties\n\n4) Verzenden\n\nMet de post.\n"
    )
    found = [text for shape, text in shapes((POLICY + titles).encode()) if shape is Shape.HEADING][2:]
    assert found == ["Wie wij zijn", "Betalen", "Acties", "Verzenden"]
    listed = "\n\nU mag:\n\n1) inzien\n\n2) verbeteren\n\n3) wissen\n\nDat is alles.\n"
    assert [text for shape, text in shapes((POLICY + listed).encode()) if shape is Shape.ITEM][-3:] == [
        "inzien",
        "verbeteren",
        "wissen",
    ]


def test_a_question_is_a_heading_of_plain_text() -> None:
    text = (
        POLICY
        + "\n\nHOE LANG BEWAREN WIJ DAT?\nTwee jaar.\n\nEn wie leest er met ons mee?\nNiemand leest er mee, en dat blijft zo.\n"
    )
    asked = [text for shape, text in shapes(text.encode()) if shape is Shape.HEADING][2:]
    assert asked == ["HOE LANG BEWAREN WIJ DAT?", "En wie leest er met ons mee?"]


def test_a_page_is_read_without_its_furniture() -> None:
    document = read(PAGE.encode())
    assert "Home" not in document.text
    assert "var privacy" not in document.text
    assert (Shape.ROW, "Cookie | 1 dag") in shapes(PAGE.encode())
    assert (Shape.ITEM, "U mag uw gegevens inzien.") in shapes(PAGE.encode())
    assert [link.url for link, _ in document.links] == ["https://example.example/x"]


def test_markdown_gives_headings_and_rows() -> None:
    text = POLICY.replace("Uw rechten", "## Uw rechten") + "\n| Cookie | Duur |\n| --- | --- |\n| _ga | 2 jaar |\n"
    found = shapes(text.encode(), "x.md")
    assert (Shape.HEADING, "Uw rechten") in found
    assert (Shape.ROW, "_ga | 2 jaar") in found


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1252", "utf-16"])
def test_encodings_that_shops_use_are_read(encoding: str) -> None:
    assert "reële" in read((POLICY + "De reële duur is één jaar.").encode(encoding)).text


def locked() -> bytes:
    writer = PdfWriter()
    writer.add_blank_page(100, 100)
    writer.encrypt("secret", algorithm="RC4-128")
    out = io.BytesIO()
    writer.write(out)
    return out.getvalue()


def blank() -> bytes:
    writer = PdfWriter()
    writer.add_blank_page(100, 100)
    out = io.BytesIO()
    writer.write(out)
    return out.getvalue()


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"", "empty"),
        (b"x" * (MOST_BYTES + 1), "bytes"),
        (bytes(range(256)) * 40, "no text|binary"),
        ("Privacy ".encode("utf-16")[:-1], "utf-16"),
        (locked(), "password"),
        (blank(), "without text"),
        (b"%PDF-1.7 nothing else", "damaged"),
        (b"<html><body>" + b"<i></i>" * 300_000 + PAGE.encode(), "elements"),
        (b"<html><body>" + b"privacy the data of you " * 60_000, "characters"),
        ("Nous traitons les données personnelles de nos clients et vous pouvez les voir dans le compte.".encode(), "French"),
        (b"qwerty zxcvb asdfg hjkl " * 20, "no language"),
        (b"The cat sat on the mat and we looked at it with the dog, as you do when it is raining.", "hardly speaks"),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)  # fmt: skip  # one case a line
def test_what_is_no_policy_is_refused(data: bytes, reason: str) -> None:
    with pytest.raises(Unreadable, match=reason):
        read(data)


def test_a_page_nested_without_end_is_read() -> None:
    page = "<html><body>" + "<div>" * 30_000 + PAGE.partition("<body>")[2]
    assert "Uw rechten" in read(page.encode()).text


@pytest.mark.parametrize("filler", ["<div>", "<div></p>", "<SPAN></x><br>", "<a><b></c>"])
def test_a_page_nested_deeper_than_any_is_refused_before_it_is_parsed(filler: str) -> None:
    with pytest.raises(Unreadable, match="nested deeper"):
        read(("<html><body>" + filler * 200_000).encode())


@settings(deadline=None, max_examples=100, suppress_health_check=[HealthCheck.too_slow])
@given(
    st.one_of(
        st.binary(max_size=300), st.text(max_size=300).map(lambda text: f"<p>{POLICY}{text}".encode("utf-8", "replace"))
    )
)
def test_any_bytes_are_read_or_refused(data: bytes) -> None:
    if data.lstrip().startswith(b"%PDF-"):
        return
    try:
        blocks = read(data).blocks
    except Unreadable:
        return
    assert blocks


def test_abbreviations_end_no_sentence() -> None:
    text = "Wij zijn Voorbeeld B.V. te Utrecht, d.w.z. de winkel. U kunt bijv. mailen."
    assert list(split(text)) == ["Wij zijn Voorbeeld B.V. te Utrecht, d.w.z. de winkel.", "U kunt bijv. mailen."]


def test_a_sentence_may_begin_with_a_name_in_small_letters() -> None:
    text = "De winkel staat bij mijn.host. mijn.host ziet niets. Ook eBay verkoopt. eBay belt niet."
    assert list(split(text)) == [
        "De winkel staat bij mijn.host.",
        "mijn.host ziet niets.",
        "Ook eBay verkoopt.",
        "eBay belt niet.",
    ]


@pytest.mark.parametrize(
    ("said", "read_as"),
    [
        ("info (at) hoedenrek (punt) example", "info@hoedenrek.example"),
        ("info[at]hoedenrek.example", "info@hoedenrek.example"),
        ("info AT hoedenrek DOT example", "info@hoedenrek.example"),
        ("info apenstaartje hoedenrek punt nl", "info@hoedenrek.nl"),
        ("look at that dot on the map", "look at that dot on the map"),
        (
            "mail us at hoedenrek.example, or see @hoedenrek.example",
            "mail us at hoedenrek.example, or see @hoedenrek.example",
        ),
    ],
)
def test_e_mail_addresses_in_disguise_are_read(said: str, read_as: str) -> None:
    assert undisguised(said) == read_as
