"""Write the generated documents anew: ``make docs``."""

from tests.docs.generated import documents

if __name__ == "__main__":
    for path, text in documents().items():
        path.write_text(text, encoding="utf-8")
