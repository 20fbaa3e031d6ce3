"""What one statement of a sentence says is told from what another says."""

import pytest

from plugin_host.importing.faults.statements import statements


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("We use it for your order and never share it, but we keep it.", 3),
        ("We do not sell, rent, share or lend it to other shops.", 1),
        ("Nobody but us sees it.", 1),
        ("We want to keep it safe.", 1),
        ("Wij geven niets door, want dat hoort niet.", 2),
        ("Wij geven het nooit, maar dan ook nooit, aan een ander.", 1),
        ("Wir geben nichts weiter, es sei denn, Sie wollen es.", 1),
        ("Ihre Daten werden nur intern genutzt und nicht weitergegeben.", 2),
        ("Alles liegt auf dem Server, hineinsehen kann dort aber keiner.", 2),
        ("The inbox is with them, so nobody can read it, not even they.", 3),
        ("Zij regelen de techniek en kunnen niet bij onze post.", 2),
    ],
)
def test_a_sentence_has_statements(text: str, parts: int) -> None:
    assert len(statements(text)) == parts
