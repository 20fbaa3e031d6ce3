"""A process that publishes texts of its own again and again, and says each number once it is done.

Arguments: URL, name, times.
"""

import itertools
import sys

from plugin_host.publishing import publish
from tests.databases import close, storage_app_for
from tests.publishing.samples import NOW, SHOP, composition

url, name, times = sys.argv[1:]
turns = itertools.count(1)
app = storage_app_for(url)
for _ in range(int(times)):
    with app.app_context():
        done = publish(SHOP, compose=lambda _: composition(f"{name} {next(turns)}"), now=NOW, by=name)
    sys.stdout.write(f"{done.version.number}\n")
    sys.stdout.flush()
close(app)
