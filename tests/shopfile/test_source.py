"""What is no shop file at all."""

import time

import pytest

from plugin_host.policy.shopfile.source import MOST_BYTES
from tests.shopfile.sample import problem, read, written


@pytest.mark.parametrize("data", [b"", b"  \n\r\n", b"# only a comment\n", b"\xef\xbb\xbf"])
def test_an_empty_file_is_refused(data: bytes) -> None:
    assert "empty" in problem(data).found


def test_a_large_file_is_refused_before_it_is_read() -> None:
    data = b"\xff" * 10_000_000
    start = time.perf_counter()
    found = problem(data)
    assert time.perf_counter() - start < 0.1
    assert found.found == "10000000 bytes"
    assert str(MOST_BYTES) in found.allowed


def test_the_largest_file_is_read() -> None:
    data = written()
    assert read(data + b"\n" * (MOST_BYTES - len(data))).id == "balkonbloem"


def test_a_byte_that_is_not_utf8_is_named_with_line_and_offset() -> None:
    found = problem(b'schema = 1\n[shop]\nname = "caf\xe9"\n')
    assert found.where == "line 3"
    assert "0xe9 at offset 29" in found.found
    assert "UTF-8" in found.allowed


def test_the_offset_counts_a_byte_order_mark() -> None:
    assert "at offset 4" in problem(b"\xef\xbb\xbfa\xff").found


def test_a_byte_order_mark_and_windows_lines_are_no_fault() -> None:
    assert read(b"\xef\xbb\xbf" + written().replace(b"\n", b"\r\n")).id == "balkonbloem"


@pytest.mark.parametrize(
    ("text", "where"),
    [
        ("schema = 1\n[shop\n", "line 2, column 6"),
        ("schema = 1\nschema = 1\n", "line 2, column 11"),
        ("[vendors.a]\n[vendors.a]\n", "line 2, column 11"),
        ('schema = 1\nx = "never closed', "line 2"),
    ],
)
def test_a_toml_error_names_its_line(text: str, where: str) -> None:
    found = problem(text)
    assert found.where.startswith(where)
    assert "TOML" in found.found


@pytest.mark.parametrize(
    "text",
    [
        "a = " + "[" * 200_000,
        "a = " + "{a=" * 60_000,
        "a = " + "1" * 200_000,
        "a = 0x" + "f" * 200_000,
        "a." * 120_000 + "a = 1",
        "[" + "a." * 120_000 + "a]",
        "a = {" + "b . " * 60_000 + "c = 1}",
        '"\\""' + ".a" * 120_000 + " = 1",
        "\n" * 250_000 + "x",
        " " * 250_000 + "x",
        "\n".join(f"k{number} = 1" for number in range(20_000)),
        "[vendors]\n" + "\n".join(f"v{number} = 1" for number in range(20_000)),
        "other_vendors = [" + "1," * 100_000 + "]",
        "schema = 1\n[shop]\nlanguages = [" + '"xx",' * 50_000 + "]",
        "schema = 1\n[shop]\nlanguages = [" + '"nl",' * 50_000 + "]",
        'schema = 1\n[shop]\nembed_origins = ["https://' + "a." * 100_000 + '"]',
    ],
)
def test_a_hostile_file_is_refused_soon(text: str) -> None:
    start = time.perf_counter()
    with pytest.raises(ValueError, match=r"."):
        read(text.encode())
    assert time.perf_counter() - start < 3


def test_of_very_many_problems_the_rest_is_counted() -> None:
    text = written(tables="[vendors]\n" + "\n".join(f"v{number} = {{}}" for number in range(500)))
    with pytest.raises(ValueError, match="400 more problems"):
        read(text)
