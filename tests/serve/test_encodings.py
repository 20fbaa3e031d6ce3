import gzip

import brotli
import pytest
from hypothesis import given
from hypothesis import strategies as st

from plugin_host.serve.encodings import BROTLI, GZIP, IDENTITY, compress, negotiate

BROWSER = "gzip, deflate, br, zstd"


@pytest.mark.parametrize(
    ("accepted", "coding"),
    [
        ("", IDENTITY),
        (BROWSER, BROTLI),
        ("gzip", GZIP),
        ("GZip ; Q=0.5", GZIP),
        ("x-gzip", GZIP),
        ("br;q=0.5, gzip;q=0.8", GZIP),
        ("br;q=1.000,gzip;q=0.999", BROTLI),
        ("gzip;q=0", IDENTITY),
        ("gzip;q=0.000, br;q=0.0", IDENTITY),
        ("*", BROTLI),
        ("*;q=0, gzip", GZIP),
        ("br;q=0, *", GZIP),
        ("identity, gzip;q=0.5", IDENTITY),
        ("identity;q=0.5, gzip;q=0.5", GZIP),
        ("identity;q=0", IDENTITY),
        ("gzip;q=2", IDENTITY),
        ("gzip;q=", IDENTITY),
        ("gzip;q=nan", IDENTITY),
        ("gzip;level=9", GZIP),
        ("deflate, zstd", IDENTITY),
        (",,;;,q=1,gzip;;,", GZIP),
        ("gzippy, abr", IDENTITY),
        ("gzip\x00", IDENTITY),
    ],
)
def test_the_coding_that_a_visitor_likes_best_is_chosen(accepted: str, coding: str) -> None:
    assert negotiate(accepted) == coding


@given(st.text(alphabet="gzipbr*identy;q=01., \t-é", max_size=60) | st.text(max_size=40))
def test_no_header_is_too_odd(accepted: str) -> None:
    assert negotiate(accepted) in (IDENTITY, GZIP, BROTLI)


@given(st.binary(max_size=3000))
def test_what_is_compressed_is_the_same_and_equal_bodies_are_equal_bytes(body: bytes) -> None:
    gzipped, brotlied = compress(body)
    assert gzip.decompress(gzipped) == brotli.decompress(brotlied) == body
    assert compress(body) == (gzipped, brotlied)
