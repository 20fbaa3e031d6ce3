"""Vendors of other distributions, good and broken."""

import json
import shutil
import sys
from dataclasses import dataclass
from pathlib import Path

import pytest

from plugin_host.storage import list_versions
from tests.cli.conftest import Cli
from tests.cli.files import ACCEPT, SHOP_FILE
from tests.distributions import write_distribution

GOOD = """
from plugin_host.api import Data, Entity, Role, Shipping, Source, Vendor

VENDOR = Vendor(
    api=1,
    id="veldpost",
    name="Veldpost",
    entity=Entity("Veldpost B.V.", country="NL", sources=(Source("https://veldpost.example/terms", read=None),)),
    privacy_url="https://veldpost.example/privacy",
    services=(
        Shipping(
            role=Role.CONTROLLER,
            data=(Data.NAME, Data.ADDRESS),
            sources=(Source("https://veldpost.example/privacy", read=None),),
        ),
    ),
)
"""
BROKEN = 'raise SystemExit("no\\x1b[31m licence\\nat all")\n'
WITH_VELDPOST = SHOP_FILE.replace("postnl", "veldpost")


@dataclass
class Packages:
    """A folder where Python looks for packages."""

    folder: Path
    cli: Cli

    def install(self, code: str) -> None:
        """Put a distribution of one vendor there, as an installer would."""
        module = "veldpost_vendor"
        write_distribution(self.folder, "clausula-veldpost", f"[plugin_host.vendors]\nveldpost = {module}\n")
        (self.folder / f"{module}.py").write_text(code, "utf-8")
        sys.modules.pop(module, None)
        self.cli.start_again()

    def uninstall(self) -> None:
        """Remove the distribution."""
        shutil.rmtree(self.folder / "clausula_veldpost-1.0.dist-info")
        self.cli.start_again()


@pytest.fixture
def packages(cli: Cli, monkeypatch: pytest.MonkeyPatch) -> Packages:
    """An empty folder of packages, none of which is compiled."""
    folder = cli.folder / "packages"
    folder.mkdir()
    monkeypatch.syspath_prepend(folder)
    monkeypatch.setattr(sys, "dont_write_bytecode", True)
    return Packages(folder, cli)


def test_only_distributions_that_the_operator_lists_are_loaded(cli: Cli, packages: Packages) -> None:
    packages.install(GOOD)
    assert "veldpost" not in cli.fine("vendors")
    (line,) = cli.refused("vendors", "show", "veldpost")
    assert line == "vendor 'veldpost' is not known; clausula-veldpost has it: name that in CLAUSULA_PLUGINS"
    cli.settings["CLAUSULA_PLUGINS"] = "Clausula.Veldpost"
    assert "veldpost " in cli.fine("vendors")
    assert cli.fine("vendors", "show", "veldpost").startswith("Veldpost (veldpost), from clausula-veldpost 1.0")


def test_a_vendor_of_the_hosts_own_words_speaks_all_its_languages(cli: Cli, packages: Packages) -> None:
    packages.install(GOOD)
    cli.settings["CLAUSULA_PLUGINS"] = "clausula-veldpost"
    cli.publish(WITH_VELDPOST)
    for language in ("nl", "en", "de"):
        assert "Veldpost B.V." in cli.visit(f"/p/balkonbloem/{language}").text


def test_a_refused_vendor_is_listed_and_logged_with_the_reason(
    cli: Cli, packages: Packages, caplog: pytest.LogCaptureFixture
) -> None:
    packages.install(BROKEN)
    cli.settings["CLAUSULA_PLUGINS"] = "clausula-veldpost"
    listed = cli("vendors", "list")
    assert listed.exit_code == 0
    reason = r"veldpost of clausula-veldpost"
    said = "SystemExit: no\\x1b[31m licence\\nat all (veldpost_vendor.py, line 1)"
    assert f"refused: {reason}: {said}" in listed.stderr.splitlines()
    assert f"vendor {reason} refused: {said}" in caplog.messages
    found = json.loads(cli.fine("vendors", "list", "--format", "json"))
    assert [(row["id"], row["source"]) for row in found["refused"]] == [("veldpost", "clausula-veldpost")]


def test_a_shop_with_a_refused_vendor_cannot_be_published_again_and_stays_served(cli: Cli, packages: Packages) -> None:
    packages.install(GOOD)
    cli.settings["CLAUSULA_PLUGINS"] = "clausula-veldpost"
    cli.publish(WITH_VELDPOST)
    before = cli.visit("/p/balkonbloem/nl").text
    packages.install(BROKEN)
    first, reason = cli.refused("publish", "balkonbloem", *ACCEPT)
    assert first == "balkonbloem is not published:"
    assert "vendors.veldpost: found a vendor whose module was refused: SystemExit: no" in reason
    assert "refused" in cli.refused("shop", "put", cli.file(WITH_VELDPOST))[0]
    assert cli.visit("/p/balkonbloem/nl").text == before
    assert cli.fine("versions", "balkonbloem").startswith("1 ")


def test_an_uninstalled_vendor_blocks_publishing_too(
    cli: Cli, packages: Packages, caplog: pytest.LogCaptureFixture
) -> None:
    packages.install(GOOD)
    cli.settings["CLAUSULA_PLUGINS"] = "clausula-veldpost"
    cli.publish(WITH_VELDPOST)
    packages.uninstall()
    assert 'the unknown vendor "veldpost"' in cli.refused("publish", "balkonbloem", *ACCEPT)[1]
    assert "CLAUSULA_PLUGINS: clausula-veldpost is not installed, or has no vendor" in caplog.messages
    assert "Veldpost" in cli.visit("/p/balkonbloem/nl").text


def test_the_version_records_which_distribution_spoke(cli: Cli, packages: Packages) -> None:
    packages.install(GOOD)
    cli.settings["CLAUSULA_PLUGINS"] = "clausula-veldpost"
    cli.publish(WITH_VELDPOST)
    with cli.app().app_context():
        (version,) = list_versions("balkonbloem")
    assert version.plugin_versions == {"clausula-veldpost": "1.0"}
