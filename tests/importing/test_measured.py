"""What importing finds in the old policies of this folder is what the documents say, and no less than it should be."""

import pytest

from tests.docs.files import read
from tests.importing.figures import DOCUMENT, document
from tests.importing.hosts import host
from tests.importing.measuring import Measured, measure

LEAST = {
    "vendors": (0.95, 0.98),
    "other vendors": (0.9, 0.95),
    "sections": (0.96, 0.96),
    "rights": (0.98, 0.98),
    "settings": (0.93, 0.93),
    "faults": (0.96, 0.96),
}
"""By part: so much of what there is is found, and so much of what is given is right."""


@pytest.fixture(scope="module")
def measured() -> Measured:
    return measure(host())


def test_as_much_is_found_as_should_be(measured: Measured) -> None:
    found = {part: (figures.recall, figures.precision) for part, figures in measured.figures.items()}
    assert {part for part, least in LEAST.items() if found[part][0] < least[0] or found[part][1] < least[1]} == set(), (
        found
    )


def test_the_table_of_the_document_is_what_is_measured(measured: Measured) -> None:
    assert read(DOCUMENT) == document(measured), "run make docs"
