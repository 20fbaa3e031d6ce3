"""Make anew what is served of the loader: ``make loader``."""

from tests.embed.building import built

if __name__ == "__main__":
    path, text = built()
    path.write_text(text, encoding="utf-8")
