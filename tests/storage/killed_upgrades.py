"""A process whose children upgrade a database, each killed (-9) a few statements later than the one before.

Argument: URL. Prints the revision that each left behind, and ends with the first that was not killed.
"""

import itertools
import os
import signal
import sys
from multiprocessing import get_context
from multiprocessing.context import ForkProcess

import sqlalchemy as sa
from sqlalchemy import event

from plugin_host.storage import db, upgrade
from tests.databases import close, storage_app_for


def upgrade_until(url: str, moment: int) -> None:
    """Upgrade, and die before the statement or commit of that number."""
    app = storage_app_for(url)
    moments = itertools.count()

    def count(*_: object) -> None:
        if next(moments) == moment:
            os.kill(os.getpid(), signal.SIGKILL)

    with app.app_context():
        for name in ("before_cursor_execute", "commit"):
            event.listen(db.engine, name, count)
    upgrade(app)


def revision(url: str) -> str:
    """The revision that the database is at."""
    app = storage_app_for(url)
    with app.app_context(), db.engine.connect() as connection:
        found: str = connection.execute(sa.text("SELECT version_num FROM alembic_version")).scalar_one()
    close(app)
    return found


STEP = 3

if __name__ == "__main__":
    for number in itertools.count(step=STEP):
        child: ForkProcess = get_context("fork").Process(target=upgrade_until, args=(sys.argv[1], number))
        child.start()
        child.join()
        print(revision(sys.argv[1]), flush=True)
        if child.exitcode != -signal.SIGKILL:
            sys.exit(child.exitcode)
