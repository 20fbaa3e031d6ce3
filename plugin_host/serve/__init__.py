"""The hot path: answers from memory in front of any WSGI application. Imports nothing of ours.

The application says which replies may be kept by calling what it finds in the WSGI environment under ``KEEP``; what it
says nothing about is never kept.
"""

from plugin_host.serve.hotpath import KEEP, HotPath, Shelf
from plugin_host.serve.replies import Reply

__all__ = ["KEEP", "HotPath", "Reply", "Shelf"]
