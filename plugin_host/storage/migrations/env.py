"""Alembic runs this file for every command on migrations."""

from plugin_host.storage.schema import run_environment

run_environment()
