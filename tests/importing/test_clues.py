"""The clues beside the sections can be heard, and what they answer can be answered."""

from typing import Any

import pytest

from plugin_host.api.core import Kind
from plugin_host.registry.clue_rules import clue_problems, phrase_problems
from plugin_host.sections import SECTIONS

KINDS = [kind for section in SECTIONS for kind in section.kinds]


@pytest.mark.parametrize("kind", KINDS, ids=[kind.id for kind in KINDS])
def test_the_clues_of_a_kind_are_sound(kind: Kind[Any]) -> None:
    assert kind.words
    assert list(phrase_problems(kind.words)) == []
    assert [problem for clue in kind.clues for problem in clue_problems(clue, kind.service(), of_kind=True)] == []
