"""How long composing and rendering take, and how the cost grows with the number of vendors."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from statistics import median
from time import perf_counter

from plugin_host.api import Vendor
from plugin_host.composer import Composer, make_composer
from plugin_host.demo import demo_files
from plugin_host.formats.html import to_html
from plugin_host.formats.inline import Inline
from plugin_host.policy.shop import Shop, Use

TODAY = date(2026, 11, 20)
ROUNDS = 30
VENDORS = (5, 12, 25, 50, 100)


def has_own_texts(vendor: Vendor) -> bool:
    """Whether a vendor has messages in a catalogue of its own, which a copy under another id would lack."""
    first = vendor.services[0]
    return bool(first.texts) or any(isinstance(cookie.purpose, str) for cookie in first.cookies)


def shop_with(composer: Composer, number: int) -> Shop:
    """A demo shop with this many services, each of its own vendor: real ones, again under other ids where too few."""
    base = composer.read(demo_files()["balkonbloem"].encode())
    uses = []
    known = [loaded.vendor for loaded in composer.registry.loaded.values() if not has_own_texts(loaded.vendor)]
    for position in range(number):
        vendor = known[position % len(known)]
        again = position // len(known)
        if again:
            vendor = replace(vendor, id=f"{vendor.id}-{again}", name=f"{vendor.name} {again}")
        uses.append(Use(vendor=vendor, services=(vendor.services[0].kind,)))
    return replace(base, uses=tuple(uses))


def milliseconds(composer: Composer, shop: Shop, inline: Inline) -> tuple[float, float]:
    """Median time of composing and of rendering, warm, in Dutch."""
    composing, rendering = [], []
    for _ in range(ROUNDS):
        start = perf_counter()
        world = composer.world(shop, TODAY)
        policy = composer.compose(shop, "nl", TODAY)
        middle = perf_counter()
        to_html(policy, inline)
        rendering.append((perf_counter() - middle) * 1000)
        composing.append((middle - start) * 1000)
        assert world.placed  # a benchmark of nothing would be fast
    return median(composing), median(rendering)


def figures() -> Iterator[str]:
    """One line per number of vendors, with the time per vendor against that of 12."""
    composer, inline = make_composer(), Inline()
    milliseconds(composer, shop_with(composer, 100), inline)
    results = {number: milliseconds(composer, shop_with(composer, number), inline) for number in VENDORS}
    each = sum(results[12]) / 12
    for number, (composing, rendering) in results.items():
        total = composing + rendering
        yield (
            f"{number:>3} vendors: compose {composing:5.1f} ms, HTML {rendering:5.1f} ms, together {total:5.1f} ms; "
            f"per vendor {total / number / each:.2f} times that of 12"
        )
