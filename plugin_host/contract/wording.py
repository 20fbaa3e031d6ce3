"""A plugin's own texts in every language."""

from collections.abc import Iterator

from plugin_host.contract.subject import Subject


def languages(subject: Subject) -> Iterator[str]:
    """Every text is translated: a policy is not published in a language that lacks one of its sentences."""
    for language in subject.around.languages:
        missing = subject.untranslated(language)
        if missing:
            file = f"{language}/LC_MESSAGES/{subject.domain}.po"
            shown = "; ".join(f"{subject.messages[text]}: {text[:60]!r}" for text in missing[:5])
            yield f"{file} lacks {len(missing)} of {len(subject.messages)} texts: {shown}"


def translations(subject: Subject) -> Iterator[str]:
    """A translation has the placeholders, links, emphasis, numbers and legal references of the English text."""
    for language in subject.around.languages:
        subject.catalogues.translate(subject.domain, language, "")  # reads the catalogue
        for problem in subject.catalogues.problems.get((subject.domain, language), ()):
            yield f"{language}: {problem}"
