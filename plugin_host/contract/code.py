"""What the source code of a plugin's module may hold: values, and imports of the API and the standard library."""

import ast
import sys
from collections.abc import Iterator

from plugin_host.contract.subject import Subject

API_PACKAGE = "plugin_host.api"


def says_who(subject: Subject) -> Iterator[str]:
    """The module begins by saying who or what this is."""
    if not ast.get_docstring(subject.tree):
        yield 'no docstring; say in one line who this is, as in """Mollie, a payment service provider."""'


def imports(subject: Subject) -> Iterator[str]:
    """Only the API and the standard library are imported, so that a plugin breaks with neither host nor others.

    A vendor may import the section of a third party that it stands in.
    """
    sections = {own.origin.module for own in subject.around.own_sections.values()}
    for node in ast.walk(subject.tree):
        if isinstance(node, ast.Import):
            found = [alias.name for alias in node.names]
        elif isinstance(node, ast.ImportFrom):
            found = ["." * node.level + (node.module or "")]
        else:
            continue
        for name in found:
            if name not in {API_PACKAGE, *sections} and name.split(".")[0] not in sys.stdlib_module_names:
                yield f"line {node.lineno} imports {name}; allowed are {API_PACKAGE} and the standard library"


def nothing_runs(subject: Subject) -> Iterator[str]:
    """A vendor's module imports and assigns; there is no code that could fail, or be slow, when it is loaded."""
    for node in subject.tree.body:
        text = isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant)
        if not text and not isinstance(node, ast.Import | ast.ImportFrom | ast.Assign | ast.AnnAssign):
            yield f"line {node.lineno}: a vendor's module holds imports and values only"
