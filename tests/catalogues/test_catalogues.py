from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from plugin_host.catalogues import HOST, Catalogues, placeholders, translation_problems

HEADER = 'msgid ""\nmsgstr ""\n"Content-Type: text/plain; charset=utf-8\\n"\n\n'


def written(folder: Path, *entries: str, domain: str = HOST, language: str = "nl", header: str = HEADER) -> Catalogues:
    """Catalogues with one file; an entry is raw text of a ``.po`` file."""
    place = folder / language / "LC_MESSAGES"
    place.mkdir(parents=True, exist_ok=True)
    (place / f"{domain}.po").write_text(header + "\n\n".join(entries) + "\n", encoding="utf-8")
    return Catalogues({HOST: folder, domain: folder})


def entry(message: str, translation: str, flags: str = "") -> str:
    return f'{flags}msgid "{message}"\nmsgstr "{translation}"'


def test_a_message_is_translated(tmp_path: Path) -> None:
    found = written(tmp_path, entry("Your rights", "Uw rechten"))
    assert found.translate(HOST, "nl", "Your rights") == "Uw rechten"
    assert found.problems == {}


def test_english_needs_no_catalogue(tmp_path: Path) -> None:
    assert Catalogues({HOST: tmp_path}).translate(HOST, "en", "Your rights") == "Your rights"


@pytest.mark.parametrize(
    "raw",
    [
        entry("Your rights", "Uw rechten", "#, fuzzy\n"),
        entry("Your rights", "Uw rechten", "#, fuzzy, python-brace-format\n"),
        entry("Your rights", ""),
        "#~ " + entry("Your rights", "Uw rechten").replace("\n", "\n#~ "),
        entry("Other rights", "Andere rechten"),
    ],
)
def test_what_nobody_confirmed_does_not_count(tmp_path: Path, raw: str) -> None:
    assert written(tmp_path, raw).translate(HOST, "nl", "Your rights") is None


def test_a_fuzzy_header_does_not_make_the_rest_fuzzy(tmp_path: Path) -> None:
    found = written(tmp_path, entry("Your rights", "Uw rechten"), header="#, fuzzy\n" + HEADER)
    assert found.translate(HOST, "nl", "Your rights") == "Uw rechten"


def test_no_language_falls_back_to_another(tmp_path: Path) -> None:
    found = written(tmp_path, entry("Your rights", "Uw rechten"))
    for language in ("de", "nl_BE", "fy", "", "../nl", "NL", "x" * 99):
        assert found.translate(HOST, language, "Your rights") is None


def test_no_domain_falls_back_to_another(tmp_path: Path) -> None:
    found = written(tmp_path, entry("Your rights", "Uw rechten"))
    assert found.translate("mollie", "nl", "Your rights") is None
    assert found.translate("../clausula", "nl", "Your rights") is None


def test_other_domains_are_looked_up_around(tmp_path: Path) -> None:
    host = written(tmp_path / "host", entry("A", "host"), domain=HOST)
    written(tmp_path / "host", entry("A", "another's"), domain="mollie")
    written(tmp_path / "own", entry("A", "own"), domain="mollie")
    found = Catalogues({"mollie": tmp_path / "own"}, around=host)
    assert [found.translate(domain, "nl", "A") for domain in (HOST, "mollie", "klarna")] == ["host", "own", None]
    assert found.translate("mollie", "nl", "B") is None


def test_a_region_may_have_a_catalogue_of_its_own(tmp_path: Path) -> None:
    found = written(tmp_path, entry("Your rights", "Os seus direitos"), language="pt_BR")
    assert found.translate(HOST, "pt_BR", "Your rights") == "Os seus direitos"
    assert found.languages() == ("en", "pt_BR")


def test_languages_are_those_that_the_host_speaks(tmp_path: Path) -> None:
    written(tmp_path, language="nl")
    written(tmp_path, language="de")
    written(tmp_path, language="fr", domain="mollie")
    (tmp_path / "Oud" / "LC_MESSAGES").mkdir(parents=True)
    (tmp_path / "Oud" / "LC_MESSAGES" / f"{HOST}.po").touch()
    assert Catalogues({HOST: tmp_path}).languages() == ("en", "de", "nl")


BROKEN: dict[str, bytes] = {
    "no catalogue": b"\x00\x01\x02",
    "another encoding": HEADER.encode() + 'msgid "A"\nmsgstr "é"\n'.encode("latin-1"),
    "an unknown encoding": b'msgid ""\nmsgstr ""\n"Content-Type: text/plain; charset=klingon\\n"\n\nmsgid "A"\nmsgstr "B"\n',
    "a bad date": b'msgid ""\nmsgstr ""\n"POT-Creation-Date: never\\n"\n\nmsgid "A"\nmsgstr "B"\n',
    "a bad plural": b'msgid ""\nmsgstr ""\n"Plural-Forms: nplurals=x; plural=;\\n"\n\n'
    b'msgid "A"\nmsgid_plural "As"\nmsgstr[0] "B"\n',
    "an open quote": HEADER.encode() + b'msgid "A\nmsgstr "B"\n',
    "a plural out of range": HEADER.encode() + b'msgid "A"\nmsgid_plural "As"\nmsgstr[99] "B"\n',
    "a text without its end": HEADER.encode() + b'msgid "A"\nmsgstr "Bee\n',
    "no text": HEADER.encode() + b"msgid A\nmsgstr B\n",
}


@pytest.mark.parametrize("raw", BROKEN.values(), ids=list(BROKEN))
def test_a_broken_file_is_no_crash_and_counts_for_nothing(tmp_path: Path, raw: bytes) -> None:
    place = tmp_path / "nl" / "LC_MESSAGES"
    place.mkdir(parents=True)
    (place / f"{HOST}.po").write_bytes(raw)
    found = Catalogues({HOST: tmp_path})
    assert found.translate(HOST, "nl", "As") is None
    assert found.translate(HOST, "nl", "A") in (None, "B")


def test_a_broken_file_is_reported(tmp_path: Path) -> None:
    found = written(tmp_path, 'msgid "A')
    assert found.translate(HOST, "nl", "A") is None
    ((where, reasons),) = found.problems.items()
    assert where == (HOST, "nl")
    assert "clausula.po" in reasons[0]


@given(raw=st.binary(max_size=200) | st.text(alphabet='msgidtr" \\n#~,\n[0]{}fuzzy:;=', max_size=200).map(str.encode))
@settings(max_examples=200, deadline=None, database=None)
def test_no_file_whatever_crashes(tmp_path_factory: pytest.TempPathFactory, raw: bytes) -> None:
    place = tmp_path_factory.mktemp("any") / "nl" / "LC_MESSAGES"
    place.mkdir(parents=True)
    (place / f"{HOST}.po").write_bytes(raw)
    found = Catalogues({HOST: place.parent.parent})
    assert isinstance(found.translate(HOST, "nl", "A"), str | None)


PROBLEMS: dict[str, tuple[str, str, str]] = {
    "a placeholder less": ("By {vendor}.", "Door wie dan ook.", "placeholders differ: ['vendor']"),
    "a placeholder more": ("By us.", "Door {vendor}.", "placeholders differ: ['vendor']"),
    "another placeholder": ("By {vendor}.", "Door {shop}.", "placeholders differ: ['shop', 'vendor']"),
    "an attribute": ("By {vendor}.", "Door {vendor.__class__}.", "only plain names"),
    "an index": ("By {vendor}.", "Door {vendor[0]}.", "only plain names"),
    "a position": ("By {vendor}.", "Door {0}.", "only plain names"),
    "nothing in braces": ("By {vendor}.", "Door {}.", "only plain names"),
    "a format": ("By {vendor}.", "Door {vendor:>99}.", "only plain names"),
    "a conversion": ("By {vendor}.", "Door {vendor!r}.", "only plain names"),
    "an open brace": ("By {vendor}.", "Door {vendor.", "a brace"),
    "a brace alone": ("By {vendor}.", "Door {vendor}}.", "a brace"),
    "doubled braces": ("By {vendor}.", "Door {vendor}, {{shop}}.", "brace"),
    "doubled braces alone": ("By us.", "Door {{ons}}.", "brace"),
    "another link": ("See [here](#rights).", "Zie [hier](#contact).", "links differ"),
    "a link less": ("See [here](#rights).", "Zie hier.", "links differ"),
    "a link more": ("See here.", "Zie [hier](https://evil.example).", "links differ"),
    "a placeholder outside its link": ("See [here]({url}).", "Zie [hier](#url) {url}.", "links differ"),
    "a script": ("See [here](#rights).", "Zie [hier](javascript:alert(1)).", "links differ"),
    "another number": ("Kept for 30 days.", "60 dagen bewaard.", "numbers differ"),
    "a number less": ("Kept for 30 days.", "Een maand bewaard.", "numbers differ"),
    "another article": ("GDPR art. 6(1)(f).", "AVG art. 6 lid 2 onder f.", "numbers differ"),
    "another letter of an article": ("GDPR art. 6(1)(f).", "AVG art. 6 lid 1 onder b.", "legal references differ"),
    "emphasis less": ("**Note:** this.", "Let op: dit.", "emphasis differs"),
    "emphasis more": ("Note: this.", "**Let op:** dit.", "emphasis differs"),
    "HTML": ("This.", "<b>Dit.</b>", "HTML"),
    "HTML as entities": ("This.", "&lt;script&gt;", "HTML"),
    "HTML as numbers": ("This.", "&#60;script&#62;", "HTML"),
    "a control character": ("This.", "Dit\x07.", "not allowed"),
    "text from the other side": ("This.", "Dit \u202etid.", "not allowed"),
    "an invisible character": ("This.", "Di\u200bt.", "not allowed"),
    "a line break": ("This.", "Dit.\n# Kop", "not allowed"),
    "a space before": ("This.", " Dit.", "space at an edge"),
    "a line break after": ("This.", "Dit.\n", "space at an edge"),
    "nothing but space": ("This.", "  ", "space at an edge"),
}


@pytest.mark.parametrize(("message", "translation", "reason"), PROBLEMS.values(), ids=list(PROBLEMS))
def test_a_translation_that_is_not_the_same_is_named(message: str, translation: str, reason: str) -> None:
    assert any(reason in found for found in translation_problems(message, translation))


@pytest.mark.parametrize(
    ("message", "translation"),
    [
        ("{vendor} works for {shop}.", "Voor {shop} werkt {vendor}."),
        ("See [here](#rights) and [there]({url}).", "Zie [daar]({url}) en [hier](#rights)."),
        ("**Note:** this.", "**Let op:** dit & dat."),
        ("See: this.", "Voir\u00a0: ceci\u202f!"),
        ("Kept for 1,000 days, GDPR art. 6(1)(f).", "1,000 Tage, Art. 6 Abs. 1 Buchst. f DSGVO."),
        ("See art. 13(2)(a).", "Zie art. 13 lid 2 onder a."),
        ("(a) first", "(a) eerst"),
        ("About us", "O nás – „správně“"),
        ("Your rights", "حقوقك"),
    ],
)
def test_a_true_translation_is_left_in_peace(message: str, translation: str) -> None:
    assert list(translation_problems(message, translation)) == []


def test_a_wrong_translation_counts_as_missing_and_is_reported(tmp_path: Path) -> None:
    found = written(tmp_path, entry("By {vendor}.", "Door {shop}."), entry("Contact", "Contact"))
    assert found.translate(HOST, "nl", "By {vendor}.") is None
    assert found.translate(HOST, "nl", "Contact") == "Contact"
    assert found.problems == {(HOST, "nl"): ["'By {vendor}.': placeholders differ: ['shop', 'vendor']"]}


@given(st.text(alphabet="{}ab._:!0", max_size=12))
@settings(deadline=None, database=None)
def test_placeholders_are_plain_names_or_an_error(text: str) -> None:
    try:
        found = placeholders(text)
    except ValueError:
        return
    filled = text
    for name in found:
        filled = filled.replace(f"{{{name}}}", "")
    assert "{" not in filled
    assert "}" not in filled
