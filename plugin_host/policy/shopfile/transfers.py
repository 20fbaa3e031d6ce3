"""A transfer out of the EEA to a party without a module, as the shop states it."""

from collections.abc import Mapping
from typing import Any

from plugin_host.api import N_, Transfer, TransferKind
from plugin_host.api.core.questions import TRANSFER_GROUND
from plugin_host.jurisdictions import EEA
from plugin_host.policy.shopfile.problems import Problems, quoted, under
from plugin_host.policy.shopfile.readers import choice_of
from plugin_host.policy.shopfile.records import Record
from plugin_host.policy.shopfile.tables import Key
from plugin_host.policy.shopfile.texts import COUNTRY, HTTPS, NAME


def _transfer(values: Mapping[str, Any], where: str, problems: Problems) -> Transfer | None:
    ground, country = values["ground"], values["country"]
    before = len(problems)
    if country in EEA:
        found = f"{quoted(country)}, which lies in the European Economic Area"
        problems.add(under(where, "country"), found, "a country outside it; leave out transfer if nothing leaves it")
    if "copy_url" in values and ground is TransferKind.ADEQUACY:
        allowed = 'this key only with the ground "scc" or "bcr"'
        problems.add(under(where, "copy_url"), 'an address, while the ground is "adequacy"', allowed)
    if len(problems) > before:
        return None
    return Transfer(
        kind=ground,
        country=country,
        importer=values.get("importer", ""),
        copy_url=values.get("copy_url", ""),
    )


TRANSFER = Record(
    (
        Key("ground", choice_of(TRANSFER_GROUND.offered), TRANSFER_GROUND.question, required=True),
        Key("country", COUNTRY, N_("To which country outside the European Economic Area?"), required=True),
        Key("importer", NAME, N_("The legal name of who receives the data there, if it is not the party itself.")),
        Key("copy_url", HTTPS, N_("Where can a copy of the contract or rules be had?")),
    ),
    '{ ground = "scc", country = "US", importer = "Party Inc." }',
    _transfer,
)
"""Only a module states a certificate under the Data Privacy Framework, which somebody must have looked up."""
