"""Print the pages below ``printed/`` as PDF: ``python -m tests.importing.policies.print_pdfs``, needed after a change only."""

from tests.importing.expected import FOLDER, PRINTED
from tests.web.browser import chromium


def main() -> None:
    """Print every page beside this file."""
    with chromium() as browser:
        for source in sorted(PRINTED.glob("*.html")):
            page = browser.new_page()
            page.set_content(source.read_text(encoding="utf-8"))
            page.pdf(path=FOLDER / f"{source.stem}.pdf", format="A4", margin={"top": "2cm", "bottom": "2cm"})
            page.close()


if __name__ == "__main__":
    main()
