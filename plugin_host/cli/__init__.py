"""The command line: one group, each command in the context of the Flask application.

Exit codes: 0 fine, 1 findings (only ``check`` and ``scan``), 2 unusable input.
"""

import sys
from io import TextIOWrapper
from typing import Any

import click
from flask.cli import ScriptInfo
from sqlalchemy.exc import DatabaseError, OperationalError

from plugin_host.app import create_app
from plugin_host.cli.archives import archive, backup, restore
from plugin_host.cli.catalogues import messages
from plugin_host.cli.embedding import embed
from plugin_host.cli.exporting import export
from plugin_host.cli.importing import import_policy
from plugin_host.cli.output import refuse
from plugin_host.cli.policies import check, render
from plugin_host.cli.scanning import scan_page
from plugin_host.cli.server import db, demo, run
from plugin_host.cli.shops import shop
from plugin_host.cli.updates import approve, pending, reject
from plugin_host.cli.vendors import vendors
from plugin_host.cli.versions import diff, publish, verify, versions, withdraw
from plugin_host.composer import SectionFailed
from plugin_host.policy.shopfile.problems import visible
from plugin_host.settings import SettingsError
from plugin_host.storage import StorageError


class Commands(click.Group):
    """The commands: settings and databases that cannot be used are unusable input, not failures of the program.

    Not Flask's own group, which makes the application to print its help and takes in commands of any package.
    """

    def invoke(self, ctx: click.Context) -> Any:
        """Run the command; prints what is unusable and exits with 2."""
        try:
            return super().invoke(ctx)
        except (SettingsError, StorageError, SectionFailed) as error:
            refuse(visible(str(error), 1000))
        except DatabaseError as error:
            if type(error) not in (DatabaseError, OperationalError):
                raise  # a statement of ours is wrong, which is no fault of the database
            refuse(f"the database cannot be used: {error.orig}")


COMMANDS: tuple[click.Command, ...] = (
    render,
    check,
    import_policy,
    scan_page,
    vendors,
    shop,
    publish,
    versions,
    diff,
    verify,
    withdraw,
    embed,
    archive,
    export,
    restore,
    backup,
    pending,
    approve,
    reject,
    messages,
    run,
    db,
    demo,
)


def make_cli() -> click.Group:
    """Make the group with all commands."""
    group = Commands(
        name="clausula",
        help="Turn a webshop's facts into its privacy policy.",
        context_settings={"obj": ScriptInfo(create_app=create_app, set_debug_flag=False)},
    )
    for command in COMMANDS:
        group.add_command(command)
    return group


def main() -> None:
    """Run the command line; a terminal without Unicode shows what it lacks as escapes."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")
    make_cli()(prog_name="clausula")
