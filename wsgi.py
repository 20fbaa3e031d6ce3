"""For WSGI servers: ``granian --interface wsgi wsgi:app``."""

from plugin_host.app import create_app

app = create_app()
