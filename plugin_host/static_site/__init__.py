"""The published site as files that any web server or CDN can serve.

The pages are those of the live service, asked of its WSGI application, with relative links between them. ``files`` says which
there are, ``links`` points them at each other, ``headers`` says what a host has to send with them, ``folder`` writes.
"""
