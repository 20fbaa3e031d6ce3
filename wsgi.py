"""For WSGI servers: ``granian --interface wsgi wsgi:app``."""

from plugin_host.front import make_front

app = make_front()
"""The application, and in front of it the memory that answers for published pages."""
