"""What a stranger may send: each input with the kind of refusal that it meets, None where it is read."""

import io
import zlib
from collections.abc import Callable, Mapping
from dataclasses import dataclass

from pypdf import PdfWriter
from pypdf.generic import DictionaryObject, EncodedStreamObject, NameObject

from plugin_host.importing.reading import MOST_CHARACTERS, Why
from tests.importing.test_reading import PAGE, POLICY, blank, locked

FRENCH = "Nous traitons les données personnelles de nos clients et vous pouvez les voir dans le compte. "
NO_POLICY = "The cat sat on the mat and we looked at it with the dog, as you do when it is raining. "


@dataclass(frozen=True)
class Bad:
    """An input, made when it is asked for."""

    make: Callable[[], bytes]
    why: Why | None
    ending: str = ""


def pdf_of(piece: bytes, times: int) -> bytes:
    """A PDF of one page whose content is a piece so many times."""
    writer = PdfWriter()
    page = writer.add_blank_page(100, 100)
    font = {"/Type": NameObject("/Font"), "/Subtype": NameObject("/Type1"), "/BaseFont": NameObject("/Helvetica")}
    fonts = DictionaryObject({NameObject("/F1"): writer._add_object(_named(font))})
    page[NameObject("/Resources")] = DictionaryObject({NameObject("/Font"): fonts})
    stream = EncodedStreamObject()
    stream._data = packed(piece, times)
    stream[NameObject("/Filter")] = NameObject("/FlateDecode")
    page[NameObject("/Contents")] = writer._add_object(stream)
    out = io.BytesIO()
    writer.write(out)
    return out.getvalue()


def packed(piece: bytes, times: int) -> bytes:
    """A zlib stream of a piece so many times, never whole: one block that stands for itself, again and again."""
    block, count = piece * 100_000, times // 100_000
    packing = zlib.compressobj(9, wbits=-zlib.MAX_WBITS)
    again = packing.compress(block) + packing.flush(zlib.Z_FULL_FLUSH)
    checksum = zlib.adler32(b"")
    for _ in range(count):
        checksum = zlib.adler32(block, checksum)
    return b"\x78\xda" + again * count + packing.flush() + checksum.to_bytes(4, "big")


def aes() -> bytes:
    """A PDF whose cipher pypdf cannot read without another package."""
    key = "0" * 96
    cipher = "<< /StdCF << /CFM /AESV3 /AuthEvent /DocOpen /Length 32 >> >>"
    objects = (
        "<< /Type /Catalog /Pages 2 0 R >>",
        "<< /Type /Pages /Kids [] /Count 0 >>",
        f"<< /Filter /Standard /V 5 /R 6 /Length 256 /P -4 /O <{key}> /U <{key}> /OE <{key[:64]}> /UE <{key[:64]}> "
        f"/Perms <{key[:32]}> /CF {cipher} /StmF /StdCF /StrF /StdCF >>",
    )
    body = "".join(f"{number} 0 obj {value} endobj\n" for number, value in enumerate(objects, 1))
    return f"%PDF-2.0\n{body}trailer << /Root 1 0 R /Encrypt 3 0 R /ID [<00> <00>] >>\nstartxref\n0\n%%EOF".encode()


def _named(entries: Mapping[str, NameObject]) -> DictionaryObject:
    return DictionaryObject({NameObject(key): value for key, value in entries.items()})


def _longest(text: str) -> bytes:
    return (POLICY + text * (MOST_CHARACTERS // len(text)))[: MOST_CHARACTERS - 1].encode()


BAD: Mapping[str, Bad] = {
    "binary": Bad(lambda: b"\x00\x01\x02" * 50_000, Why.BINARY),
    "50 MB": Bad(lambda: b"privacy " * (50 * 1024 * 1024 // 8), Why.TOO_LARGE),
    "broken encoding": Bad(lambda: POLICY.encode("utf-16")[:-1], Why.ENCODING),
    "bytes of no encoding": Bad(lambda: bytes(range(1, 256)) * 4_000, Why.ENCODING),
    "PDF with a password": Bad(locked, Why.PDF_PASSWORD, ".pdf"),
    "PDF without text": Bad(blank, Why.PDF_NO_TEXT, ".pdf"),
    "PDF encrypted with AES": Bad(aes, Why.PDF_PASSWORD, ".pdf"),
    "damaged PDF": Bad(lambda: b"%PDF-1.7 nothing else", Why.PDF_DAMAGED, ".pdf"),
    "PDF that unpacks to 1 GB": Bad(lambda: pdf_of(b"BT /F1 9 Tf (privacy) Tj ET ", 38_000_000), Why.TOO_LARGE, ".pdf"),
    "PDF of 400,000 words": Bad(lambda: pdf_of(b"BT /F1 9 Tf (a) Tj ET ", 400_000), Why.TOO_LARGE, ".pdf"),
    "HTML of 300,000 elements": Bad(lambda: b"<html><body>" + b"<i></i>" * 300_000 + PAGE.encode(), Why.TOO_LARGE),
    "HTML nested 200,000 deep": Bad(lambda: ("<html><body>" + "<div>" * 200_000).encode(), Why.TOO_LARGE),
    "HTML nested 30,000 deep": Bad(
        lambda: ("<html><body>" + "<div>" * 30_000 + PAGE.partition("<body>")[2]).encode(), None
    ),
    "HTML with 5 MB of attributes": Bad(
        lambda: (f"<html><body><p {'a=1 ' * 1_200_000}>{PAGE.partition('<body>')[2]}").encode(), None
    ),
    "Markdown nested 100,000 deep": Bad(lambda: ("# Privacy\n\n" + ">" * 100_000 + POLICY).encode(), None, ".md"),
    "Markdown of brackets": Bad(lambda: ("# Privacy\n\n" + "[" * 50_000 + POLICY).encode(), None, ".md"),
    "French": Bad(lambda: FRENCH.encode() * 20, Why.LANGUAGE),
    "no language": Bad(lambda: b"qwerty zxcvb asdfg hjkl " * 200, Why.LANGUAGE),
    "no policy": Bad(lambda: NO_POLICY.encode() * 20, Why.NO_POLICY),
    "nothing but spaces": Bad(lambda: b" \n" * 1_000, Why.EMPTY),
    "longest text": Bad(lambda: _longest(POLICY), None),
    "one sentence of 300,000 characters": Bad(lambda: _longest("wij bewaren de gegevens niet met cookies "), None),
    "one word of 300,000 characters": Bad(lambda: _longest("persoonsgegevens"), None),
    "brackets of 300,000 characters": Bad(lambda: _longest("["), None),
    "digits of 300,000 characters": Bad(lambda: _longest("0 "), None),
    "bars of 300,000 characters": Bad(lambda: _longest("| Mollie | naam |\n"), None, ".md"),
}
