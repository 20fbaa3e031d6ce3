"""A process that brings a database to the newest revision. Argument: URL."""

import sys

from plugin_host.storage import at_newest_revision, upgrade
from tests.databases import close, storage_app_for

app = storage_app_for(sys.argv[1])
upgrade(app)
print(at_newest_revision(app))
close(app)
