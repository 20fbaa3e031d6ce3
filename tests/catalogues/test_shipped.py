"""The catalogues that are shipped say all that the code says, and nothing else."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from babel.messages.pofile import read_po

from plugin_host.catalogues import HOST, SOURCE_LANGUAGE, Catalogues, placeholders
from plugin_host.messages import extract
from plugin_host.registry import discover, host_translations
from plugin_host.sections import SECTIONS

ROOT = Path(__file__).parent.parent.parent
FOLDER = ROOT / "translations"
LANGUAGES = [name for name in Catalogues({HOST: FOLDER}).languages() if name != SOURCE_LANGUAGE]


def sources() -> Iterator[tuple[str, list[Path]]]:
    yield HOST, list((ROOT / "plugin_host").rglob("*.py"))
    for path in sorted((ROOT / "vendors").glob("*.py")):
        if path.stem != "__init__":
            yield path.stem.replace("_", "-"), [path]


MESSAGES = {
    domain: frozenset(str(message.id) for message in extract(files, ROOT) if message.id) for domain, files in sources()
}
DOMAINS = [domain for domain, messages in MESSAGES.items() if messages]


@pytest.fixture(scope="module")
def shipped() -> Catalogues:
    return Catalogues({HOST: host_translations(), **discover(SECTIONS).folders()})


def test_there_is_something_to_check() -> None:
    assert {"nl", "de"} <= set(LANGUAGES)
    assert len(MESSAGES[HOST]) > 300
    assert set(discover(SECTIONS).ids()) == set(MESSAGES) - {HOST}


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("domain", DOMAINS)
def test_everything_is_translated(shipped: Catalogues, domain: str, language: str) -> None:
    missing = sorted(text for text in MESSAGES[domain] if shipped.translate(domain, language, text) is None)
    assert not missing, f"{len(missing)} messages: {missing[:5]}"


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("domain", DOMAINS)
def test_no_translation_has_a_problem(shipped: Catalogues, domain: str, language: str) -> None:
    shipped.translate(domain, language, "")
    assert shipped.problems.get((domain, language), []) == []


@pytest.mark.parametrize(
    "path", sorted(FOLDER.rglob("*.po")), ids=lambda path: f"{path.parent.parent.name}-{path.stem}"
)
def test_nothing_is_obsolete(path: Path) -> None:
    with path.open("rb") as file:
        catalogue = read_po(file, locale=path.parent.parent.name, abort_invalid=True)
    assert path.stem in DOMAINS, "no module has messages for this file"
    assert not catalogue.obsolete
    assert not {str(message.id) for message in catalogue if message.id} - MESSAGES[path.stem]


@pytest.mark.parametrize("domain", DOMAINS)
def test_every_message_has_plain_placeholders_only(domain: str) -> None:
    for message in MESSAGES[domain]:
        placeholders(message)
        assert message == message.strip()
        assert "\n" not in message
