"""What was promised under the number of the API is still there; ``python -m tests.api.surface`` adds what is new."""

from tests.api.surface import FILE, surface

PROMISED = FILE.read_text(encoding="utf-8").splitlines()


def test_nothing_that_was_promised_is_gone() -> None:
    gone = set(PROMISED) - set(surface())
    assert not gone, "this needs a new number of the API; see docs/vendor-plugins.md"


def test_no_field_is_required_that_was_not() -> None:
    known = {line.removesuffix(" required") for line in PROMISED}
    old_types = {line.split(".")[0] for line in PROMISED}
    added = [line for line in surface() if line.endswith(" required") and line.removesuffix(" required") not in known]
    assert [line for line in added if line.split(".")[0] in old_types] == []


def test_what_is_new_is_promised_too() -> None:
    assert list(surface()) == PROMISED, "run python -m tests.api.surface"


def test_a_loss_would_be_noticed() -> None:
    assert "Vendor.services required" in PROMISED
    assert "Role.PROCESSOR = processor" in PROMISED
    assert "CONTACT.key = contact" in PROMISED
