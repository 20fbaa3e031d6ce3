"""A plugin's own texts in every language."""

import ast
from collections.abc import Iterator

from plugin_host.catalogues import HOST
from plugin_host.contract.subject import Subject


def marked(subject: Subject) -> Iterator[str]:
    """Every text is marked with ``N_``, or the next update of the catalogues would drop its translation."""
    found = {
        node.args[0].value
        for node in ast.walk(subject.tree)
        if isinstance(node, ast.Call)
        and isinstance(node.func, ast.Name)
        and node.func.id == "N_"
        and node.args
        and isinstance(node.args[0], ast.Constant)
    }
    for text, what in subject.messages.items():
        hosts = any(subject.catalogues.translate(HOST, language, text) for language in subject.around.languages)
        if text not in found and not hosts:
            yield f"{what}: {text[:60]!r} is not marked with N_"


def languages(subject: Subject) -> Iterator[str]:
    """Every text is translated: a policy is not published in a language that lacks one of its sentences."""
    for language in subject.around.languages:
        missing = subject.untranslated(language)
        if missing:
            file = f"{language}/LC_MESSAGES/{subject.domain}.po"
            shown = "; ".join(f"{subject.messages[text]}: {text[:60]!r}" for text in missing[:5])
            count = f"{len(missing)} of {len(subject.messages)} texts"
            yield f"{file} lacks {count}; run clausula messages and translate: {shown}"


def translations(subject: Subject) -> Iterator[str]:
    """A translation has the placeholders, links, emphasis, numbers and legal references of the English text."""
    for language in subject.around.languages:
        subject.catalogues.translate(subject.domain, language, "")  # reads the catalogue
        for problem in subject.catalogues.problems.get((subject.domain, language), ()):
            yield f"{language}: {problem}"
