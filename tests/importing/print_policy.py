"""Print the policy of a demo shop as PDF: ``python -m tests.importing.print_policy``, needed after a change of its wording."""

from pathlib import Path

from plugin_host.demo import demo_files
from plugin_host.formats.html import to_html
from plugin_host.formats.inline import Inline
from tests.importing.hosts import TODAY, composer
from tests.web.browser import chromium

PRINTED = Path(__file__).with_name("fietsbel-nl.pdf")


def main() -> None:
    """Print the page beside this file."""
    made = composer()
    policy = made.compose(made.read(demo_files()["fietsbel"].encode()), "nl", TODAY)
    with chromium() as browser:
        page = browser.new_page()
        page.set_content(f'<!doctype html><html lang="nl"><body><main>{to_html(policy, Inline())}</main></body></html>')
        page.pdf(path=PRINTED, format="A4", margin={"top": "2cm", "bottom": "2cm"})
        page.close()


if __name__ == "__main__":
    main()
