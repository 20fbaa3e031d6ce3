"""A good plugin, in memory and on disk, and one fault for each check."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path

GOOD = '''"""Veldpost, a made-up carrier that shows parcels on a map."""

from datetime import date

from plugin_host.api import N_, Ask, Clue, Cookie, Data, Entity, Host, Marker, Period, Retention, Role, Shipping, Source
from plugin_host.api import Start, Text, Unit, Transfer, TransferKind, Vendor

PRIVACY = Source("https://veldpost.example/privacy", read=date(2026, 10, 2))
MAP = Ask("parcel_map", N_("Does your website show a map of Veldpost?"), bool)

VENDOR = Vendor(
    api=1,
    id="veldpost",
    name="Veldpost",
    aliases=("Veldpost Pakketten",),
    entity=Entity("Veldpost B.V.", country="NL", sources=(PRIVACY,)),
    privacy_url=PRIVACY.url,
    services=(
        Shipping(
            role=Role.CONTROLLER,
            data=(Data.NAME, Data.ADDRESS),
            retention=Retention(period=Period(30, Unit.DAYS), start=Start.DELIVERY, sources=(PRIVACY,)),
            transfer=Transfer(kind=TransferKind.SCC, country="US", sources=(PRIVACY,)),
            asks=(MAP,),
            cookies=(Cookie("vp_map", N_("keeps the map where you left it"), days=1, when=MAP, sources=(PRIVACY,)),),
            hosts=(Host("map.veldpost.example", "/v2/", when=MAP, sources=(PRIVACY,)),),
            markers=(Marker("veldpost-map", when=MAP, sources=(PRIVACY,)),),
            clues=(Clue("parcel_map", True, ("map|kaart & parcel|pakket",)),),
            texts=(Text(N_("**Maps:** {vendor} keeps [them](https://veldpost.example/map) for 30 days, art. 6(1)(f)."), MAP),),
            sources=(PRIVACY,),
        ),
    ),
)
'''

TRANSLATIONS: Mapping[str, Mapping[str, str]] = {
    "nl": {
        "Does your website show a map of Veldpost?": "Staat er een kaart van Veldpost op uw website?",
        "keeps the map where you left it": "onthoudt waar u op de kaart was",
        "**Maps:** {vendor} keeps [them](https://veldpost.example/map) for 30 days, art. 6(1)(f).": (
            "**Kaarten:** {vendor} bewaart [ze](https://veldpost.example/map) 30 dagen, art. 6 lid 1 onder f."
        ),
    },
    "de": {
        "Does your website show a map of Veldpost?": "Zeigt Ihre Website eine Karte von Veldpost?",
        "keeps the map where you left it": "merkt sich, wo Sie auf der Karte waren",
        "**Maps:** {vendor} keeps [them](https://veldpost.example/map) for 30 days, art. 6(1)(f).": (
            "**Karten:** {vendor} speichert [sie](https://veldpost.example/map) 30 Tage, Art. 6 Abs. 1 Buchst. f."
        ),
    },
}

Change = Callable[[str], str]


def instead(old: str, new: str) -> Change:
    """A text with one part changed; fails where there is no such part."""

    def change(text: str) -> str:
        assert text.count(old) >= 1, old
        return text.replace(old, new)

    return change


@dataclass(frozen=True, kw_only=True)
class Fault:
    """One change that the named check has to catch, with words of what it says."""

    check: str
    says: str
    code: Change = field(default=str)
    dutch: Change = field(default=str)
    project: Change = field(default=str)


FAULTS: Mapping[str, Fault] = {
    "a module that raises": Fault(
        check="loads", says="ValueError: no", code=lambda code: code + "\nraise ValueError('no')\n"
    ),
    "another api": Fault(check="loads", says="speaks API 2", code=instead("api=1", "api=2")),
    "a wrong type": Fault(check="loads", says="is not Data", code=instead("Data.NAME,", "'name',")),
    "another id": Fault(check="loads", says="stands at 'veldpost'", code=instead('id="veldpost"', 'id="landpost"')),
    "a reserved id": Fault(
        check="id",
        says="reserved",
        code=instead('id="veldpost"', 'id="other-post"'),
        project=instead("veldpost = ", "other-post = "),
    ),
    "the id of a built-in vendor": Fault(
        check="loads",
        says="belongs to a built-in vendor",
        code=instead('id="veldpost"', 'id="mollie"'),
        project=instead("veldpost = ", "mollie = "),
    ),
    "a name with HTML": Fault(check="names", says="HTML", code=instead('name="Veldpost"', 'name="<b>Veldpost</b>"')),
    "an empty alias": Fault(check="names", says="alias", code=instead('"Veldpost Pakketten"', '" "')),
    "a service twice": Fault(
        check="kinds", says="offers shipping twice", code=instead("services=(\n", "services=(\n        Shipping(),\n")
    ),
    "an http address": Fault(
        check="addresses",
        says="not https",
        code=instead("privacy_url=PRIVACY.url", 'privacy_url="http://veldpost.example"'),
    ),
    "an http source": Fault(
        check="addresses",
        says="source",
        code=instead('"https://veldpost.example/privacy"', '"http://veldpost.example/privacy"'),
    ),
    "a country that does not exist": Fault(
        check="countries", says="'XX'", code=instead('country="NL"', 'country="XX"')
    ),
    "an entity without a source": Fault(
        check="sources",
        says="the entity Veldpost B.V. has no source",
        code=instead('country="NL", sources=(PRIVACY,)', 'country="NL"'),
    ),
    "a cookie without a source": Fault(
        check="sources", says="cookie vp_map has no source", code=instead("when=MAP, sources=(PRIVACY,)", "when=MAP")
    ),
    "a certificate that nobody saw": Fault(
        check="transfers", says="names the importer", code=instead("TransferKind.SCC", "TransferKind.DPF")
    ),
    "a retention with two ends": Fault(
        check="retentions",
        says="either a period or a criterion",
        code=lambda code: (
            code
            + "\nfrom plugin_host.api import Criterion\n"
            + "object.__setattr__(VENDOR.services[0].retention, 'criterion', Criterion.TAX)\n"
        ),
    ),
    "a question with a bad key": Fault(
        check="questions", says="not a key", code=instead('Ask("parcel_map"', 'Ask("Parcel map"')
    ),
    "a condition that is not asked": Fault(
        check="conditions", says="does not ask", code=instead("asks=(MAP,),", "asks=(),")
    ),
    "an unknown placeholder": Fault(
        check="texts", says="placeholder {carrier}", code=instead("{vendor} keeps", "{carrier} keeps")
    ),
    "HTML in a text": Fault(check="texts", says="HTML", code=instead("**Maps:**", "<b>Maps:</b>")),
    "a cookie from the past": Fault(check="cookies", says="-1 days", code=instead("days=1", "days=-1")),
    "a host without a source": Fault(
        check="sources",
        says="host map.veldpost.example has no source",
        code=instead('"/v2/", when=MAP, sources=(PRIVACY,)', '"/v2/", when=MAP'),
    ),
    "an address as a host": Fault(
        check="hosts",
        says="a name such as js.vendor.example is needed",
        code=instead('"map.veldpost.example"', '"https://map.veldpost.example"'),
    ),
    "a short marker": Fault(
        check="markers", says="6 to 200 characters", code=instead('Marker("veldpost-map"', 'Marker("map"')
    ),
    "a clue for nothing that is asked": Fault(
        check="clues", says="does not ask that", code=instead('Clue("parcel_map"', 'Clue("parcel"')
    ),
    "no docstring": Fault(check="docstring", says="no docstring", code=lambda code: code.split("\n", 2)[2]),
    "an import of the host": Fault(
        check="imports",
        says="imports plugin_host.policy.tree",
        code=instead(
            "from datetime import date", "from datetime import date\nfrom plugin_host.policy.tree import Policy"
        ),
    ),
    "an import of another package": Fault(
        check="imports",
        says="imports babel",
        code=instead("from datetime import date", "import babel\nfrom datetime import date"),
    ),
    "a text that is not marked": Fault(
        check="marked",
        says="is not marked with N_",
        code=instead('N_("keeps the map where you left it")', '"keeps the map where you left it"'),
    ),
    "an answer that nobody can give": Fault(
        check="conditions", says="which nobody can give", code=instead("when=MAP,", 'when=MAP.is_("yes"),')
    ),
    "a question with the name of a fact": Fault(
        check="questions", says="has a field of this name", code=instead('Ask("parcel_map"', 'Ask("agreement"')
    ),
    "a catalogue with a text that is cut": Fault(
        check="translations",
        says="line 6: a text has to stand between quotes",
        dutch=lambda text: text.replace('op uw website?"', "op uw website?"),
    ),
    "a text without a translation": Fault(
        check="languages",
        says="nl/LC_MESSAGES/veldpost.po lacks 1 of 3",
        dutch=instead("onthoudt waar u op de kaart was", ""),
    ),
    "another placeholder": Fault(
        check="translations", says="placeholders differ", dutch=instead("{vendor} bewaart", "{shop} bewaart")
    ),
    "another link": Fault(
        check="translations",
        says="links differ",
        dutch=instead("[ze](https://veldpost.example/map)", "[ze](https://kwaad.example)"),
    ),
    "another number": Fault(check="translations", says="numbers differ", dutch=instead("30 dagen", "60 dagen")),
    "another legal reference": Fault(
        check="translations", says="legal references differ", dutch=instead("onder f", "onder b")
    ),
    "another emphasis": Fault(check="translations", says="emphasis differs", dutch=instead("**Kaarten:**", "Kaarten:")),
    "HTML in a translation": Fault(
        check="translations", says="HTML is not allowed", dutch=instead("**Kaarten:** ", "**Kaarten:** <br>")
    ),
    "code in the module": Fault(
        check="values", says="holds imports and values only", code=lambda code: code + "\nfor _ in ():\n    pass\n"
    ),
    "a date in the future": Fault(
        check="dates", says="is in the future", code=instead("date(2026, 10, 2)", "date(2199, 10, 2)")
    ),
    "a cookie without a lifetime": Fault(
        check="lifetimes", says="vp_map has no lifetime", code=instead("days=1", "days=None")
    ),
    "no data": Fault(check="data", says="shipping: no data", code=instead("data=(Data.NAME, Data.ADDRESS),", "")),
    "a joint role without an arrangement": Fault(
        check="composes", says="joint-essence-missing", code=instead("Role.CONTROLLER", "Role.JOINT")
    ),
    "a vague text": Fault(check="composes", says="vague-wording", code=instead("keeps [them]", "may keep [them]")),
}
"""One fault or more for every check."""


def catalogue(texts: Mapping[str, str]) -> str:
    """The text of a ``.po`` file."""
    head = 'msgid ""\nmsgstr ""\n"Content-Type: text/plain; charset=utf-8\\n"\n'
    return head + "".join(f'\nmsgid "{message}"\nmsgstr "{text}"\n' for message, text in texts.items())


def write_package(folder: Path, fault: Fault | None = None) -> Path:
    """Write the plugin as a project that can be installed; gives the folder of its module."""
    package = folder / "clausula_veldpost"
    package.mkdir(parents=True)
    (folder / "pyproject.toml").write_text(fault.project(PROJECT) if fault else PROJECT, encoding="utf-8")
    (package / "__init__.py").write_text(fault.code(GOOD) if fault else GOOD, encoding="utf-8")
    for language, texts in TRANSLATIONS.items():
        place = package / "translations" / language / "LC_MESSAGES"
        place.mkdir(parents=True)
        text = catalogue(texts)
        changed = fault.dutch(text) if fault and language == "nl" else text
        (place / "veldpost.po").write_text(changed, encoding="utf-8")
    return package


PROJECT = """
[build-system]
requires = ["hatchling"]
build-backend = "hatchling.build"

[project]
name = "clausula-veldpost"
version = "1.0"

[project.entry-points."plugin_host.vendors"]
veldpost = "clausula_veldpost"

[tool.hatch.build.targets.wheel]
packages = ["clausula_veldpost"]
"""
