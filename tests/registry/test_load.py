"""What a vendor module can do wrong: it is refused with the reason, and the others work."""

import sys
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from types import ModuleType, SimpleNamespace
from typing import Any

import pytest

from plugin_host.api import (
    Clue,
    Contact,
    Cookie,
    CookieUse,
    Criterion,
    Entity,
    Host,
    Marker,
    PayLater,
    Payments,
    Retention,
    Service,
    Shipping,
    Source,
    Text,
    Transfer,
    TransferKind,
    Vendor,
)
from plugin_host.api.core.questions import Ask
from plugin_host.registry import Candidate, Registry, discover, load, third_parties
from plugin_host.sections import SECTIONS
from tests.support import SOURCE, vendor

GOOD = vendor(Shipping())


def module(value: object, name: str = "planted") -> ModuleType:
    made = ModuleType(name)
    made.VENDOR = value  # type: ignore[attr-defined]  # what a vendor module has
    made.__file__ = f"/nowhere/{name}.py"
    return made


def candidate(value: object, claim: str = "veldpost", *, source: str = "stranger", built_in: bool = False) -> Candidate:
    return Candidate(claim=claim, source=source, version="1", built_in=built_in, load=lambda: module(value))


def raising(error: BaseException, claim: str = "veldpost", *, built_in: bool = False) -> Candidate:
    def fail() -> ModuleType:
        raise error

    return Candidate(claim=claim, source="stranger", version="1", built_in=built_in, load=fail)


NEIGHBOUR = candidate(vendor(Shipping(), name="Buur"), "buur")


def refusal(wrong: Candidate) -> str:
    """Why it was refused; its neighbour is loaded all the same."""
    found = load([wrong, NEIGHBOUR], SECTIONS)
    assert list(found.loaded) == ["buur"]
    (refused,) = found.refusals
    assert refused.id == wrong.claim
    assert refused.source == wrong.source
    assert found.refused == {wrong.claim: refused.reason}
    return refused.reason


def test_a_good_vendor_is_loaded() -> None:
    found = load([candidate(GOOD)], SECTIONS)
    assert found.get("veldpost") is GOOD
    assert found.refusals == ()


@pytest.mark.parametrize(
    "error", [ValueError("no"), SystemExit(3), ImportError("no"), RecursionError("deep"), AssertionError()]
)
def test_what_raises_is_refused(error: BaseException) -> None:
    assert refusal(raising(error)).startswith(type(error).__name__)


def test_the_operator_can_still_interrupt() -> None:
    with pytest.raises(KeyboardInterrupt):
        load([raising(KeyboardInterrupt())], SECTIONS)


def test_a_module_may_replace_itself_by_anything() -> None:
    odd: Any = SimpleNamespace(VENDOR=GOOD)
    assert refusal(replace(candidate(GOOD), load=lambda: odd))


class OwnKind(Shipping):
    """A kind of service that no section knows."""


@pytest.mark.parametrize("value", [None, "mollie", {"id": "mollie"}, Vendor, SimpleNamespace(id="veldpost", api=1)])
def test_what_is_no_vendor_is_refused(value: object) -> None:
    assert ("no VENDOR" if value is None else "not a Vendor") in refusal(candidate(value))


WRONG_VENDORS: dict[str, tuple[Vendor, str]] = {
    "another api": (replace(GOOD, api=2), "speaks API 2; this host speaks 1"),
    "no api": (replace(GOOD, api=None), "speaks API None"),  # type: ignore[arg-type]  # what a stranger may write
    "an id in capitals": (replace(GOOD, id="Veldpost"), "allowed are lower-case letters"),
    "a path as id": (replace(GOOD, id="../etc"), "allowed are lower-case letters"),
    "a long id": (replace(GOOD, id="a" * 64), "allowed are lower-case letters"),
    "a number as id": (replace(GOOD, id=7), "id: 7 is not str"),  # type: ignore[arg-type]
    "the host's id": (replace(GOOD, id="clausula"), "reserved"),
    "an id of a shop's own vendor": (replace(GOOD, id="other-veldpost"), "reserved"),
    "another's id": (replace(GOOD, id="mollie"), "calls itself 'mollie', but stands at 'veldpost'"),
    "no name": (replace(GOOD, name=" "), "name: no text"),
    "HTML in the name": (replace(GOOD, name="<b>Veld</b>"), "HTML"),
    "no service": (replace(GOOD, services=()), "has no service"),
    "no tuple of services": (replace(GOOD, services=Shipping()), "not a tuple; one entry alone needs a comma"),  # type: ignore[arg-type]
    "a service twice": (replace(GOOD, services=(Shipping(), Shipping())), "offers shipping twice"),
    "an unknown kind": (replace(GOOD, services=(Service(),)), "no kind of service that this host knows"),
    "a kind of its own": (replace(GOOD, services=(OwnKind(),)), "no kind of service that this host knows"),
    "http": (replace(GOOD, privacy_url="http://vendor.example"), "not https"),
    "a script as address": (replace(GOOD, website="javascript:alert(1)"), "not https"),
    "an address that ends its link": (replace(GOOD, website="https://a.example/)[x](https://b.example"), "not https"),
    "an http source": (replace(GOOD, sources=(Source("http://vendor.example", read=None),)), "not https"),
    "a text as date": (
        replace(GOOD, sources=(replace(SOURCE, read="2026-10-02"),)),  # type: ignore[arg-type]
        "read: '2026-10-02' is not date or None",
    ),
    "a country in letters": (
        replace(GOOD, entity=Entity("Veldpost", "Netherlands")),
        "two capital letters of ISO 3166-1",
    ),
    "HTML in the entity": (replace(GOOD, entity=Entity("<i>Veldpost</i>", "NL")), "HTML"),
    "an http source of the entity": (
        replace(GOOD, entity=Entity("Veldpost", "NL", "", (Source("http://vendor.example", read=None),))),
        "not https",
    ),
}

ASK = Ask("odd", "Is it odd?", bool)

WRONG_SERVICES: dict[str, tuple[Service, str]] = {
    "HTML in a text": (Shipping(texts=(Text("<script>alert(1)</script>"),)), "HTML is not allowed"),
    "an entity in a text": (Shipping(texts=(Text("A &lt;b&gt;."),)), "HTML is not allowed"),
    "an empty text": (Shipping(texts=(Text(" "),)), "no text"),
    "an unknown placeholder": (Shipping(texts=(Text("{controller} does it."),)), "placeholder {controller}"),
    "a placeholder with an attribute": (
        Shipping(texts=(Text("{vendor.__class__}"),)),
        "placeholder {vendor.__class__}",
    ),
    "a placeholder with a format": (Shipping(texts=(Text("{vendor!r:>9}"),)), "placeholder {vendor!r:>9}"),
    "a brace alone": (Shipping(texts=(Text("We use {vendor."),)), "brace"),
    "doubled braces": (Shipping(texts=(Text("We use {{vendor}}."),)), "brace"),
    "a line break in a text": (Shipping(texts=(Text("One.\n\n# Two"),)), "more than one line"),
    "a question nobody asks": (Shipping(texts=(Text("A text.", when=ASK),)), "does not ask"),
    "an answer to a question nobody asks": (Shipping(texts=(Text("A text.", when=ASK.is_(True)),)), "does not ask"),
    "a cookie's question nobody asks": (Shipping(cookies=(Cookie("_x", CookieUse.CART, 1, when=ASK),)), "does not ask"),
    "another section's question": (Shipping(texts=(Text("A text.", when=Payments().pay_later),)), "does not ask"),  # type: ignore[arg-type]
    "a question in the wrong field": (Shipping(agreement=ASK), "has the key 'odd'"),
    "a question of another type": (Shipping(role=Ask("role", "Odd?", bool)), "'role' asks for bool, not for Role"),  # type: ignore[arg-type]
    "a question without text": (Shipping(asks=(Ask("odd", "", bool),)), "no text"),
    "a question with a bad key": (Shipping(asks=(Ask("Odd key", "Odd?", bool),)), "not a key"),
    "a question with a taken key": (Shipping(asks=(Ask("services", "Odd?", bool),)), "not a key"),
    "a question with prose for an answer": (Shipping(asks=(Ask("odd", "Odd?", list),)), "not known"),
    "choices out of order": (
        Shipping(contact=Ask("contact", "Odd?", Contact, choices=(Contact.BOTH, Contact.NONE))),
        "in the order in which it declares them",
    ),
    "choices of another question": (
        Shipping(asks=(Ask("odd", "Odd?", Contact, choices=(PayLater.NONE,)),)),
        "choices are members of Contact",
    ),
    "a host with capitals": (Shipping(hosts=(Host("JS.vendor.example", sources=(SOURCE,)),)), "in lower case"),
    "a host of one label": (Shipping(hosts=(Host("example", sources=(SOURCE,)),)), "js.vendor.example"),
    "a host with a wildcard": (Shipping(hosts=(Host("*.vendor.example", sources=(SOURCE,)),)), "js.vendor.example"),
    "a host's path without a slash": (Shipping(hosts=(Host("a.example", "tag", sources=(SOURCE,)),)), "a slash"),
    "a host without a source": (Shipping(hosts=(Host("a.example"),)), "host a.example has no source"),
    "a host's question nobody asks": (
        Shipping(hosts=(Host("a.example", when=ASK, sources=(SOURCE,)),)),
        "does not ask",
    ),
    "a marker that is too short": (Shipping(markers=(Marker("map", sources=(SOURCE,)),)), "6 to 200 characters"),
    "a marker of two lines": (Shipping(markers=(Marker("veld\npost", sources=(SOURCE,)),)), "in one line"),
    "a marker without a source": (Shipping(markers=(Marker("veldpost"),)), "marker 'veldpost' has no source"),
    "a clue for nothing that is asked": (Shipping(clues=(Clue("odd", True, ("map",)),)), "does not ask that"),
    "a clue with an answer that nobody gives": (
        Shipping(clues=(Clue("contact", True, ("phone",)),)),
        "nobody can give the answer True",
    ),
    "a clue of an unknown entry": (
        Shipping(clues=(Clue("contact", Contact.PHONE, ("<phone> & <pigeon>",)),)),
        "the lexicon has no <pigeon>",
    ),
    "a clue of which nothing must stand there": (
        Shipping(clues=(Clue("contact", Contact.PHONE, ("!phone",)),)),
        "something must stand in the sentence",
    ),
    "a clue with a word missing": (
        Shipping(clues=(Clue("contact", Contact.PHONE, ("phone|",)),)),
        "a word is missing",
    ),
    "a cookie without a name": (Shipping(cookies=(Cookie(" ", CookieUse.CART, 1),)), "a name of 1 to 200"),
    "a cookie from the past": (Shipping(cookies=(Cookie("_x", CookieUse.CART, -1),)), "-1 days"),
    "HTML in a cookie": (Shipping(cookies=(Cookie("_x", "<b>counts</b>", 1),)), "HTML"),
    "a placeholder in a cookie": (Shipping(cookies=(Cookie("_x", "counts for {shop}", 1),)), "placeholder"),
    "an http source of a cookie": (
        Shipping(cookies=(Cookie("_x", CookieUse.CART, 1, sources=(Source("http://a.example", read=None),)),)),
        "not https",
    ),
    "an http source": (Shipping(sources=(Source("http://a.example", read=None),)), "not https"),
    "an http source of a retention": (
        Shipping(retention=Retention(criterion=Criterion.CONTRACT, sources=(Source("http://a.example", read=None),))),
        "not https",
    ),
    "terms at http": (Shipping(terms_url="http://a.example"), "not https"),
    "a copy at http": (
        Shipping(transfer=Transfer(kind=TransferKind.SCC, country="US", copy_url="http://a.example")),
        "not https",
    ),
    "a transfer to nowhere": (
        Shipping(transfer=Transfer(kind=TransferKind.SCC, country="USA")),
        "two capital letters of ISO 3166-1",
    ),
    "a country in letters": (Shipping(countries=("Belgium",)), "two capital letters of ISO 3166-1"),
    "a code as data": (Shipping(data=("name",)), "data[0]: 'name' is not Data"),  # type: ignore[arg-type]
    "a code as role": (Shipping(role="processor"), "role: 'processor' is not Role or Ask or None"),  # type: ignore[arg-type]
    "a yes as own use": (Shipping(own_use=True), "own_use: True is not tuple or None"),  # type: ignore[arg-type]
    "a code as retention": (Shipping(retention="contract"), "retention: 'contract' is not Retention or None"),  # type: ignore[arg-type]
    "a number as text": (Shipping(texts=(Text(7),)), "texts[0].text: 7 is not str"),  # type: ignore[arg-type]
    "a source without a comma": (Shipping(sources=SOURCE), "services[0].sources: Source("),  # type: ignore[arg-type]
}


@pytest.mark.parametrize(("wrong", "reason"), WRONG_VENDORS.values(), ids=list(WRONG_VENDORS))
def test_a_vendor_that_breaks_a_rule_is_refused(wrong: Vendor, reason: str) -> None:
    assert reason in refusal(candidate(wrong))


@pytest.mark.parametrize(("wrong", "reason"), WRONG_SERVICES.values(), ids=list(WRONG_SERVICES))
def test_a_service_that_breaks_a_rule_is_refused(wrong: Service, reason: str) -> None:
    assert reason in refusal(candidate(vendor(wrong)))


def test_a_built_in_keeps_its_id() -> None:
    found = load([candidate(GOOD, source="rival"), candidate(GOOD, source="clausula", built_in=True)], SECTIONS)
    assert found.loaded["veldpost"].origin.source == "clausula"
    assert [(item.source, item.reason) for item in found.refusals] == [
        ("rival", "this id belongs to a built-in vendor")
    ]


def test_a_built_in_keeps_its_id_even_when_broken() -> None:
    found = load([candidate(GOOD, source="rival"), raising(ValueError("broken"), built_in=True)], SECTIONS)
    assert found.loaded == {}
    reasons = {item.reason.partition(" (")[0] for item in found.refusals}
    assert reasons == {"ValueError: broken", "this id belongs to a built-in vendor"}


def test_rival_strangers_are_all_refused() -> None:
    found = load([candidate(GOOD, source=name) for name in ("b", "a")], SECTIONS)
    assert found.loaded == {}
    assert [(item.source, item.reason) for item in found.refusals] == [
        ("a", "this id is claimed by several: a, b"),
        ("b", "this id is claimed by several: a, b"),
    ]


def test_a_stranger_without_a_working_rival_is_loaded() -> None:
    found = load([candidate(GOOD, source="a"), replace(raising(ValueError("broken")), source="b")], SECTIONS)
    assert found.loaded["veldpost"].origin.source == "a"
    assert [item.source for item in found.refusals] == ["b"]


def test_the_order_of_loading_never_shows() -> None:
    candidates = [
        candidate(vendor(Shipping(), name="Aap"), "aap"),
        candidate(GOOD, source="a"),
        candidate(GOOD, source="b"),
        raising(ValueError("broken"), "noot"),
        candidate(vendor(Shipping(), name="Mies"), "mies", built_in=True),
    ]
    one, other = load(candidates, SECTIONS), load(reversed(candidates), SECTIONS)
    assert list(one.loaded) == list(other.loaded) == ["aap", "mies"]
    assert one.refusals == other.refusals


def test_the_built_ins_all_load() -> None:
    found = discover(SECTIONS)
    assert found.refusals == ()
    assert list(found.ids()) == sorted(found.ids())


MODULE = '''"""A vendor of a third party."""
from plugin_host.api import Shipping, Vendor

VENDOR = Vendor(api=1, id="{id}", name="{id}", services=(Shipping(),))
'''

Install = Callable[..., None]


@pytest.fixture
def install(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Install]:
    """Put a distribution with an entry point on the path, as pip would; its modules are forgotten afterwards."""
    before = set(sys.modules)
    monkeypatch.syspath_prepend(str(tmp_path))

    def put(name: str, entry_points: str, code: str = "", module: str = "", metadata: str | None = None) -> None:
        info = tmp_path / f"{name.replace('-', '_')}-1.dist-info"
        info.mkdir()
        stated = f"Metadata-Version: 2.1\nName: {name}\nVersion: 1.0\n" if metadata is None else metadata
        (info / "METADATA").write_text(stated, encoding="utf-8")
        (info / "entry_points.txt").write_text(f"[plugin_host.vendors]\n{entry_points}\n", encoding="utf-8")
        if module:
            (tmp_path / f"{module}.py").write_text(code, encoding="utf-8")

    yield put
    for name in set(sys.modules) - before:
        del sys.modules[name]


def found_of(*allowed: str) -> Registry:
    return load(third_parties(allowed), SECTIONS)


def test_an_allowed_distribution_brings_its_vendor(install: Install, tmp_path: Path) -> None:
    install("Veld.Post", "veldpost = veld_vendor:VENDOR", MODULE.format(id="veldpost"), "veld_vendor")
    found = found_of("veld-post").loaded["veldpost"].origin
    assert (found.source, found.version, found.module) == ("Veld.Post", "1.0", "veld_vendor")
    assert found.translations == tmp_path / "translations"


def test_a_distribution_that_is_not_allowed_is_not_even_imported(install: Install) -> None:
    install("spy", "spy = spy_vendor:VENDOR", "raise SystemExit('imported')", "spy_vendor")
    assert found_of("veldpost").refusals == ()
    assert "spy_vendor" not in sys.modules


@pytest.mark.parametrize(
    ("code", "reason"),
    [
        ("raise ValueError('no')", "ValueError: no"),
        ("import sys; sys.exit(4)", "SystemExit: 4"),
        ("import no_such_module", "ModuleNotFoundError"),
        ("def", "SyntaxError"),
        ("VENDOR = 1", "not a Vendor"),
        ("", "no VENDOR"),
        ("import sys; sys.modules[__name__] = type('Odd', (), {})()", "AttributeError"),
        (MODULE.format(id="mollie"), "calls itself 'mollie'"),
    ],
)
def test_a_broken_module_of_a_third_party_is_refused(install: Install, code: str, reason: str) -> None:
    install("broken", "broken = broken_vendor:VENDOR", code, "broken_vendor")
    install("veldpost", "veldpost = veld_vendor:VENDOR", MODULE.format(id="veldpost"), "veld_vendor")
    found = found_of("broken", "veldpost")
    assert list(found.loaded) == ["veldpost"]
    assert [item.id for item in found.refusals] == ["broken"]
    assert reason in found.refusals[0].reason


@pytest.mark.parametrize("line", ["broken = not a module!", "broken =", "= broken_vendor:VENDOR", "broken"])
def test_a_broken_entry_point_costs_the_others_nothing(install: Install, line: str) -> None:
    install("broken", line)
    install("veldpost", "veldpost = veld_vendor:VENDOR", MODULE.format(id="veldpost"), "veld_vendor")
    found = found_of("broken", "veldpost")
    assert list(found.loaded) == ["veldpost"]
    assert [item.source for item in found.refusals] == ["broken"]


def test_a_distribution_without_a_name_costs_nothing(install: Install) -> None:
    install("nameless", "nameless = nameless_vendor:VENDOR", metadata="")
    install("veldpost", "veldpost = veld_vendor:VENDOR", MODULE.format(id="veldpost"), "veld_vendor")
    assert list(found_of("veldpost", "nameless").loaded) == ["veldpost"]


def test_a_distribution_found_twice_is_one(install: Install, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    install("veldpost", "veldpost = veld_vendor:VENDOR", MODULE.format(id="veldpost"), "veld_vendor")
    elsewhere = tmp_path / "elsewhere" / "veldpost-1.dist-info"
    elsewhere.mkdir(parents=True)
    for name in ("METADATA", "entry_points.txt"):
        (elsewhere / name).write_text((tmp_path / "veldpost-1.dist-info" / name).read_text(), encoding="utf-8")
    monkeypatch.setattr(sys, "path", [*sys.path, str(elsewhere.parent)])
    assert list(found_of("veldpost").loaded) == ["veldpost"]


def test_aliases_and_catalogues_are_known_by_id() -> None:
    found = load([candidate(replace(GOOD, aliases=("Veld Post",)))], SECTIONS)
    assert found.aliases() == {"veld post": "veldpost"}
    assert found.folders() == {"veldpost": Path("/nowhere/translations")}
