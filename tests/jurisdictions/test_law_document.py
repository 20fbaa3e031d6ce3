"""The document on the law says what the data says."""

import re
from pathlib import Path

import pytest

from plugin_host.jurisdictions import ADEQUACY, JURISDICTIONS

DOCUMENT = Path(__file__).parents[2] / "docs" / "law.md"
MARKS = {"primary": "primary", "text": "statute copy", "commentary": "commentary"}


def rows(heading: str) -> dict[str, list[str]]:
    """The table under a heading: its cells, without addresses, by the first cell."""
    text = DOCUMENT.read_text(encoding="utf-8")
    part = re.split(r"^#+ ", text.split(f"# {heading}\n", 1)[1], maxsplit=1, flags=re.MULTILINE)[0]
    plain = re.sub(r"\[([^\]]*)\]\(<?[^>\n]*?>\)", r"\1", part)
    lines = [line for line in plain.splitlines() if re.match(r"\| [A-Z]{2} \|", line)]
    cells = [[cell.strip() for cell in line.strip("|").split("|")] for line in lines]
    return {row[0]: row[1:] for row in cells}


def test_invoice_terms() -> None:
    table = rows("Invoices")
    terms = {code: item.invoice for code, item in JURISDICTIONS.items() if item.invoice}
    assert set(table) == set(terms)
    for code, term in terms.items():
        years, law, mark, _ = table[code]
        assert (int(years), law) == (term.years, term.law)
        assert (mark != "commentary") is term.confirmed


def test_ages_of_consent() -> None:
    expected = {
        code: [str(item.child_age), MARKS[item.evidence["child_age"].confirmed.value]]
        for code, item in JURISDICTIONS.items()
        if item.child_age
    }
    assert rows("Age of consent (GDPR art. 8)") == expected


@pytest.mark.parametrize(
    ("column", "fact"),
    tuple(enumerate(("mail_article", "device_article", "exempt_statistics", "calls_need_consent"))),
)
def test_mail_devices_statistics_and_calls(column: int, fact: str) -> None:
    table = rows("Mail, devices, statistics, calls")
    for code, item in JURISDICTIONS.items():
        value = getattr(item, fact)
        if value in ("", None):
            assert table.get(code, ["–"] * 4)[column] == "–"
        else:
            shown = {True: "yes", False: "no"}.get(value, value)
            assert table[code][column] == f"{shown} ({MARKS[item.evidence[fact].confirmed.value]})"


def test_adequacy_decisions() -> None:
    table = rows("Adequacy decisions (GDPR art. 45)")
    assert set(table) == set(ADEQUACY)
    for code, item in ADEQUACY.items():
        limited, decision, until, _ = table[code]
        assert (limited != "–") is (item.limit is not None)
        assert decision == (item.decision or "–")
        assert until == (str(item.until) if item.until else "–")
