"""The command line: one group, each command in the context of the Flask application.

Exit codes: 0 fine, 1 findings (only ``check`` and ``scan``), 2 unusable input.
"""

import sys
from importlib import import_module
from io import TextIOWrapper
from typing import Any

import click
from flask.cli import ScriptInfo
from sqlalchemy.exc import DatabaseError, OperationalError

from plugin_host.app import create_app
from plugin_host.cli.output import refuse
from plugin_host.composer import SectionFailed
from plugin_host.policy.shopfile.problems import visible
from plugin_host.settings import SettingsError
from plugin_host.storage import StorageError

COMMANDS = {
    "approve": "updates:approve",
    "archive": "archives:archive",
    "backup": "archives:backup",
    "check": "policies:check",
    "db": "server:db",
    "demo": "server:demo",
    "diff": "versions:diff",
    "embed": "embedding:embed",
    "export": "exporting:export",
    "import": "importing:import_policy",
    "messages": "catalogues:messages",
    "pending": "updates:pending",
    "publish": "versions:publish",
    "reject": "updates:reject",
    "render": "policies:render",
    "restore": "archives:restore",
    "run": "server:run",
    "scan": "scanning:scan_page",
    "shop": "shops:shop",
    "vendors": "vendors:vendors",
    "verify": "versions:verify",
    "versions": "versions:versions",
    "withdraw": "versions:withdraw",
}
"""Where in this package each command stands: a module and its attribute."""


class Commands(click.Group):
    """The commands: settings and databases that cannot be used are unusable input, not failures of the program.

    Not Flask's own group, which makes the application to print its help and takes in commands of any package.

    The module of a command is imported when that command is asked for, so that each pays only for what it uses: to load
    what reads PDF files takes longer than to list the vendors.
    """

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002  # as click calls it
        """Give the names of all commands; imports nothing."""
        return sorted(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:  # noqa: ARG002  # as click calls it
        """Import the command of that name, if there is one."""
        if cmd_name not in COMMANDS:
            return None
        module, _, attribute = COMMANDS[cmd_name].partition(":")
        command: click.Command = getattr(import_module(f"{__name__}.{module}"), attribute)
        return command

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


def make_cli() -> click.Group:
    """Make the group with all commands."""
    return Commands(
        name="clausula",
        help="Turn a webshop's facts into its privacy policy.",
        context_settings={"obj": ScriptInfo(create_app=create_app, set_debug_flag=False)},
    )


def main() -> None:
    """Run the command line; a terminal without Unicode shows what it lacks as escapes."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")
    make_cli()(prog_name="clausula")
