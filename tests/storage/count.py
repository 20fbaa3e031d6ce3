"""A process that adds to a number many times: read, add, write. Arguments: URL, shop, times."""

import sys

from plugin_host.storage import get_shop, put_shop, writing
from tests.databases import close, storage_app_for
from tests.storage.samples import NOW

url, shop_id, times = sys.argv[1:]
app = storage_app_for(url)
with app.app_context():
    for _ in range(int(times)):
        with writing():
            shop = get_shop(shop_id)
            count = int(shop.draft or "0") if shop else 0
            put_shop(shop_id, str(count + 1), now=NOW)
close(app)
