"""The command line: one group on top of Flask's.

Exit codes: 0 fine, 1 findings (only ``check``), 2 unusable input.
"""

import click
from flask.cli import FlaskGroup

from plugin_host.app import create_app
from plugin_host.cli.catalogues import messages
from plugin_host.cli.policies import check, render
from plugin_host.cli.server import db, demo, run
from plugin_host.cli.shops import publish, shop, versions
from plugin_host.cli.vendors import vendors
from plugin_host.settings import SettingsError
from plugin_host.storage import StorageError


def make_cli() -> FlaskGroup:
    """Make the group with all commands."""
    group = FlaskGroup(
        name="clausula",
        help="Turn a webshop's facts into its privacy policy.",
        create_app=create_app,
        add_default_commands=False,
        add_version_option=False,
        load_dotenv=False,
    )
    for command in (render, check, vendors, shop, publish, versions, messages, run, db, demo):
        group.add_command(command)
    return group


def main() -> None:
    """Run the command line."""
    try:
        make_cli()()
    except (SettingsError, StorageError) as error:
        click.echo(str(error), err=True)
        raise SystemExit(2) from error
