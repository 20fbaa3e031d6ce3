"""The composed demo policies as files, to be reviewed like code. ``make snapshots`` writes them anew."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

from plugin_host.composer import make_composer
from plugin_host.demo import demo_files
from plugin_host.formats.markdown import to_markdown

TODAY = date(2026, 11, 20)
"""The law of this day; another day could change what an adequacy decision covers."""

FOLDER = Path(__file__).parent / "policies"


def composed() -> Iterator[tuple[Path, str]]:
    """The file and the text of every demo policy in every language."""
    composer = make_composer()
    for shop_id, text in demo_files().items():
        shop = composer.read(text.encode())
        for language in shop.languages:
            yield FOLDER / f"{shop_id}.{language}.md", to_markdown(composer.compose(shop, language, TODAY))


def main() -> None:
    """Write all and remove what no shop has any more."""
    FOLDER.mkdir(exist_ok=True)
    written = dict(composed())
    for stale in set(FOLDER.glob("*.md")) - set(written):
        stale.unlink()
    for path, text in written.items():
        path.write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main()
