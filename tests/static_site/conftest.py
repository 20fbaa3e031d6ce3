"""The command line, which exports."""

from tests.cli.conftest import cli, new_cli, upgraded

__all__ = ["cli", "new_cli", "upgraded"]
