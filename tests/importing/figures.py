"""The table of figures in docs/importing.md; ``python -m tests.importing.figures`` writes it anew."""

from tests.docs.files import DOCS, read
from tests.importing.hosts import host
from tests.importing.measuring import PARTS, Measured, measure

DOCUMENT = DOCS / "importing.md"
BEGIN = "<!-- The table is measured: make docs -->\n"
END = "<!-- end of the table -->\n"


def table(measured: Measured) -> str:
    """Found of what there is, and right of what was found, by part."""
    lines = ["| part | there | found | of what it gives, right |", "| --- | --- | --- | --- |"]
    for part in PARTS:
        figures = measured.figures[part]
        there, found = figures.right + figures.missed, figures.right + figures.wrong
        right = f"{figures.right} of {found} ({figures.precision:.1%})"
        lines.append(f"| {part} | {there} | {figures.right} ({figures.recall:.1%}) | {right} |")
    return "\n".join(lines) + "\n"


def document(measured: Measured) -> str:
    """The document with the table as it is measured."""
    before, _, rest = read(DOCUMENT).partition(BEGIN)
    return f"{before}{BEGIN}\n{table(measured)}\n{END}{rest.partition(END)[2]}"


if __name__ == "__main__":
    DOCUMENT.write_text(document(measure(host())), encoding="utf-8")
