"""Legal forms of companies, and how names of persons look."""

LEGAL = (
    r"(?:B\.?V\.?|[bn]v(?!\.)|B\. V\.|N\.?V\.?|V\.?O\.?F\.?|[Vv]of|GmbH(?: & Co\. ?(?:KG|OHG))?|mbH|e\. ?K(?:fm|fr)?\."
    r"|e\. ?[UV]\.|UG(?: \(haftungsbeschränkt\))?"
    r"|OHG|OG|KG|GbR|AG|SE|eG|Ltd\.?|Limited|LLP|PLC|plc|DAC|CLG|CIC|BVBA|CVBA|Comm\.?V\.?|Inc\.?|LLC|OÜ|Oy|Sàrl"
    r"|S\.à r\.l\.|Sp\. z o\.o\.|S\.L\.|SRL|SAS|ApS|A/S|AB"
    r"|Eenmanszaak|C\.?V\.?)"
)
"""Forms of companies as they are written behind a name."""
_GIVEN = r"[A-ZÀ-Þ](?:[\w’'-]+|\.(?: ?[A-Z]\.)*)"
_LINK = r"(?:van|de|der|den|ter|ten|te|von|zu|el|la|le|du|di)"
PERSON = rf"{_GIVEN}(?: {_LINK}){{0,2}} [A-ZÀ-Þ][\w’'-]+(?:(?: {_LINK}){{0,2}} [A-ZÀ-Þ][\w’'-]+){{0,2}}"
"""A given name, or initials, and a family name."""
