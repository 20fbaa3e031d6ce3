"""The signs of the picture: lines in a square of 24 units. They decorate; the words beside them say everything."""

from collections.abc import Iterable, Iterator, Mapping
from types import MappingProxyType

ICONS: Mapping[str, str] = MappingProxyType(
    {
        "you": "M12 12a4.5 4.5 0 1 0 0-9 4.5 4.5 0 0 0 0 9zM3.5 21c.6-4.5 4-6.5 8.5-6.5s7.9 2 8.5 6.5",
        "shop": "M4 10v11h16V10M2.5 10 5 3h14l2.5 7zM10 21v-6h4v6",
        "arrow": "M2 12h19M14 5l7 7-7 7",
        "contact": "M3 5h18v14H3zM3 6l9 7 9-7",
        "company": "M5 21V3h14v18zM9 8h1M14 8h1M9 12h1M14 12h1M10 21v-4h4v4",
        "birth": "M4 5h16v16H4zM4 10h16M8 2v5M16 2v5",
        "account": "M8 20a4 4 0 1 0 0-8 4 4 0 0 0 0 8zM11 13 20 4M16 8l3 3",
        "order": "M12 2.5 21 7v10l-9 4.5L3 17V7zM3 7l9 4.5L21 7M12 11.5v10",
        "payment": "M3 5h18v14H3zM3 10h18M6.5 15h4",
        "device": "M5 4h14v11H5zM2 20h20",
        "behaviour": "M6 3l13 8-6 1.5L10 19z",
        "messages": "M3 4h18v13H11l-5 4v-4H3z",
        "sensitive": "M12 20C5 15 3 12 3 8.5A4.5 4.5 0 0 1 12 7a4.5 4.5 0 0 1 9 1.5c0 3.5-2 6.5-9 11.5z",
        "other": "M3 12h4M10 12h4M17 12h4",
        "server": "M4 4h16v7H4zM4 13h16v7H4zM7.5 7.5h1M7.5 16.5h1",
        "reviews": "M12 3l2.8 5.9 6.2.8-4.5 4.4 1.1 6.4L12 17.4 6.4 20.5l1.1-6.4L3 9.7l6.2-.8z",
        "delivery": "M2 5h12v12H2zM14 9h4l4 4v4h-8M6.5 20a2 2 0 1 0 0-4 2 2 0 0 0 0 4zM17.5 20a2 2 0 1 0 0-4 2 2 0 0 0 0 4z",
        "books": "M5 3h14v18H5zM9 3v18M12 8h4M12 12h4",
        "chart": "M3 21h18M6 21v-7M12 21V4M18 21V10",
        "advertising": "M3 10v5h4l11 5V5L7 10zM7 15l1.5 6h3",
        "shield": "M12 2.5 20 6c0 7-2.5 12-8 15.5C6.5 18 4 13 4 6z",
        "media": "M3 4h18v16H3zM10 8.5v7l6-3.5z",
        "inside": "M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18zM12 14a2 2 0 1 0 0-4 2 2 0 0 0 0 4z",
        "adequate": "M15 4.5A9 9 0 1 0 19.5 9M12 12l9-9M15.5 3H21v5.5M7 13l3 3 4-2",
        "outside": "M15 4.5A9 9 0 1 0 19.5 9M12 12l9-9M15.5 3H21v5.5",
        "unknown": "M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18zM9.5 9.5c.3-3.5 5.3-3 5 0-.2 2-2.5 2-2.5 4M12 16.5v.5",
    }
)
"""Paths by name."""

OF_SERVICE: Mapping[str, str] = MappingProxyType(
    {
        "shop_software": "shop",
        "hosting": "server",
        "policy": "server",
        "business_email": "contact",
        "mailing": "contact",
        "payments": "payment",
        "reviews": "reviews",
        "shipping": "delivery",
        "fulfilment": "delivery",
        "accounting": "books",
        "sales_channels": "shop",
        "analytics": "chart",
        "advertising": "advertising",
        "customer_service": "messages",
        "security": "shield",
        "media": "media",
    }
)
"""The sign of each service; one that a package brings has that of other things."""

PREFIX = "cl-sign-"
"""Before the name of a sign in its id, so that it is no id of a policy."""


def icon(name: str, *, size: int = 20) -> str:
    """Return the sign of that name, ``size`` pixels wide where no style sheet says otherwise."""
    return f'<svg class="cl-sign" width="{size}" height="{size}" aria-hidden="true"><use href="#{PREFIX}{name}"/></svg>'


def symbols(names: Iterable[str]) -> Iterator[str]:
    """Yield the signs of those names, to be used any number of times."""
    yield '<svg display="none" aria-hidden="true">'
    for name in dict.fromkeys(names):
        yield f'<symbol id="{PREFIX}{name}" viewBox="0 0 24 24"><path d="{ICONS[name]}" {_LINES}/></symbol>'
    yield "</svg>"


_LINES = 'fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" stroke-linejoin="round"'
