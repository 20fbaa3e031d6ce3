"""${message}."""

import sqlalchemy as sa
from alembic import op
${imports if imports else ""}
# A migration that lets batch mode remake a table needs plugin_host.storage.guards.guards_kept around it.

revision = ${repr(up_revision)}
down_revision = ${repr(down_revision)}
branch_labels = ${repr(branch_labels)}
depends_on = ${repr(depends_on)}


def upgrade() -> None:
    """Say here what becomes of the rows."""
    ${upgrades if upgrades else "pass"}


def downgrade() -> None:
    """Say here what is lost."""
    ${downgrades if downgrades else "pass"}
