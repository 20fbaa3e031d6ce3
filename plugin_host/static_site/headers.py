"""What a host has to send with the files, in the forms that common hosts read.

``_headers`` is read by Netlify, Cloudflare Pages and others, ``.htaccess`` by Apache; ``nginx-maps.conf`` and
``nginx-headers.conf`` are included by nginx. The values are those of the live service, which are said in one place only.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

CSP = "Content-Security-Policy"
_OF_CONTENT = {"content-type", "content-length", "content-encoding", "date", "etag", "surrogate-key", "vary"}


@dataclass(frozen=True, kw_only=True)
class Rules:
    """Headers of each kind of file. ``framed`` are those of all framed pages, ``policies`` their content policy by shop."""

    pages: Mapping[str, str]
    framed: Mapping[str, str]
    policies: Mapping[str, str]
    assets: Mapping[str, str]
    loader: Mapping[str, str]
    released: Mapping[str, str]


def lasting(headers: Iterable[tuple[str, str]]) -> dict[str, str]:
    """The headers of a reply that do not depend on what it holds."""
    return {name: value for name, value in headers if name.lower() not in _OF_CONTENT}


def header_files(rules: Rules) -> dict[str, str]:
    """The files that tell hosts what to send."""
    framed = _framed(rules)
    return {
        "_headers": _for_pages(rules, framed),
        "nginx-maps.conf": _nginx_maps(rules),
        "nginx-headers.conf": _nginx_headers(rules),
        "p/.htaccess": _for_apache(rules.pages),
        "a/.htaccess": _for_apache(rules.assets),
        "e/.htaccess": "".join(_for_apache(headers, f"{shop}.html") for shop, headers in framed.items()),
        **{f"e/{shop}/.htaccess": _for_apache(headers) for shop, headers in framed.items()},
    }


def _framed(rules: Rules) -> dict[str, Mapping[str, str]]:
    """Headers of the framed pages by shop."""
    return {shop: {**rules.framed, CSP: policy} for shop, policy in sorted(rules.policies.items())}


def _for_pages(rules: Rules, framed: Mapping[str, Mapping[str, str]]) -> str:
    """No two patterns fit one file: hosts would send both values, and a browser obeys the stricter of two policies."""
    blocks = {
        "/p/*": rules.pages,
        "/a/*": rules.assets,
        "/e.js": rules.loader,
        "/v*": rules.released,
        **{f"/e/{shop}{files}": headers for shop, headers in framed.items() for files in ("", "/*")},
    }
    return "\n".join(
        "\n".join([pattern, *(f"  {name}: {value}" for name, value in headers.items()), ""])
        for pattern, headers in blocks.items()
    )


def _for_apache(headers: Mapping[str, str], file: str = "") -> str:
    """Headers of all files in a folder, or of one."""
    lines = [f"Header always set {name} {_quoted(value)}" for name, value in headers.items()]
    if file:
        lines = [f'<Files "{file}">', *lines, "</Files>"]
    return "\n".join(["<IfModule mod_headers.c>", *lines, "</IfModule>", ""])


def _quoted(value: str) -> str:
    escaped = value.replace("\\", "\\\\").replace('"', '\\"')
    return f'"{escaped}"'


_PLACES = {
    "pages": "~^/(p/|404[.]html$)",
    "framed": "~^/e/",
    "assets": "~^/a/",
    "loader": "/e.js",
    "released": "~^/v[^/]+/e[.]js$",
}
"""Where nginx finds each kind of file."""


_HASHES = """map_hash_bucket_size 128;
map_hash_max_size 65536;
"""
"""Room for ids of 63 characters and for many shops."""


def _nginx_maps(rules: Rules) -> str:
    """Maps from an address to the value of each header; nginx sends no header whose value is empty."""
    maps = [_HASHES, _map("$uri", "place", {pattern: f'"{place}"' for place, pattern in _PLACES.items()})]
    maps.append(_map("$uri", "shop", {"~^/e/(?<clausula_id>[a-z0-9-]+)[/.]": "$clausula_id"}))
    maps.append(_map("$clausula_shop", "policy", {shop: _quoted(policy) for shop, policy in rules.policies.items()}))
    for name in _names(rules):
        stated = {place: _quoted(headers[name]) for place, headers in _by_place(rules).items() if name in headers}
        if name == CSP:
            stated["framed"] = "$clausula_policy"
        maps.append(_map("$clausula_place", _variable(name), stated))
    return "\n".join(maps)


def _map(of: str, variable: str, values: Mapping[str, str]) -> str:
    lines = [f"    {_key(key)} {value};" for key, value in values.items()]
    return "\n".join([f"map {of} $clausula_{variable} {{", '    default "";', *lines, "}", ""])


def _key(key: str) -> str:
    """A key of a map, quoted: nginx would read some words and braces as its own."""
    return f'"{key}"'


def _nginx_headers(rules: Rules) -> str:
    return "\n".join([*(f"add_header {name} $clausula_{_variable(name)} always;" for name in _names(rules)), ""])


def _by_place(rules: Rules) -> dict[str, Mapping[str, str]]:
    return {place: getattr(rules, place) for place in _PLACES}


def _names(rules: Rules) -> Iterator[str]:
    return iter(dict.fromkeys(name for headers in _by_place(rules).values() for name in (*headers, CSP)))


def _variable(name: str) -> str:
    return name.lower().replace("-", "_")
