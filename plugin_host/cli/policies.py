"""``render`` and ``check``: a shop file to a policy and its findings, without the database."""

import json
import sys
from datetime import UTC, datetime

import click
from flask.cli import with_appcontext

from plugin_host.app import composer
from plugin_host.cli.output import FORMAT, print_document, print_json, read_shop, refuse, write_file
from plugin_host.formats.html import to_html
from plugin_host.formats.inline import Inline
from plugin_host.formats.json import to_json
from plugin_host.formats.markdown import to_markdown
from plugin_host.formats.text import to_text
from plugin_host.policy.compose import Untranslated
from plugin_host.policy.findings import Finding, Severity
from plugin_host.policy.tree import Policy


@click.command()
@click.argument("shop_file")
@click.option("--language", help="One of the shop's languages; its first by default.")
@click.option("--format", "form", type=click.Choice(["html", "md", "text", "json"]), default="text")
@click.option("-o", "--output", type=click.Path(dir_okay=False), help="File to write; standard output by default.")
@with_appcontext
def render(shop_file: str, language: str | None, form: str, output: str | None) -> None:
    """Compose the policy of SHOP_FILE and print it."""
    shop = read_shop(shop_file)
    language = language or shop.languages[0]
    if language not in shop.languages:
        refuse(f"--language: found {language!r}; the shop file lists {', '.join(shop.languages)}")
    try:
        policy = composer().compose(shop, language, datetime.now(UTC).date())
    except Untranslated as error:
        refuse(str(error), *(f"  {domain}: {message}" for domain, message in error.messages))
    text = _shown(policy, form)
    if output:
        write_file(output, text, replace=True)
    else:
        print_document(text)


def _shown(policy: Policy, form: str) -> str:
    inline = Inline()
    if form == "json":
        return json.dumps(to_json(policy), ensure_ascii=False, indent=2)
    if form == "html":
        return to_html(policy, inline)
    return to_markdown(policy) if form == "md" else to_text(policy, inline)


@click.command()
@click.argument("shop_file")
@FORMAT
@with_appcontext
def check(shop_file: str, form: str) -> None:
    """List the findings of SHOP_FILE; exit 1 if any is an error."""
    shop = read_shop(shop_file)
    checked = composer().check(shop, datetime.now(UTC).date())
    if form == "json":
        missing = [
            {"language": lacking.language, "domain": domain, "message": message}
            for lacking in checked.untranslated
            for domain, message in lacking.messages
        ]
        print_json({"findings": [finding.as_dict() for finding in checked.findings], "untranslated": missing})
    else:
        for finding in checked.findings:
            if not finding.rule.maintainers:
                _print(finding)
        kept = [finding for finding in checked.findings if finding.rule.maintainers]
        if kept:
            click.echo("\nFor those who keep the vendors' modules up to date (nothing that you have to do):")
        for finding in kept:
            _print(finding)
        for lacking in checked.untranslated:
            click.echo(f"error    untranslated: {lacking}")
        count = {severity: sum(finding.severity is severity for finding in checked.findings) for severity in Severity}
        click.echo(
            f"{count[Severity.ERROR] + len(checked.untranslated)} errors, {count[Severity.WARNING]} warnings, "
            f"{count[Severity.INFO]} notes. {NO_ADVICE}"
        )
    sys.exit(1 if checked.errors else 0)


NO_ADVICE = (
    "Composed from your answers and vendors' published statements at the dates shown. This is no legal advice; "
    "no finding does not mean that you comply, and you remain the controller."
)
"""What the findings are not; for the shop, never for its customers."""


def _print(finding: Finding) -> None:
    click.echo(f"{finding.severity.value:<8} {finding.code}  {finding.where}")
    click.echo(f"         {finding.message}")
    click.echo(f"         {finding.law}. {finding.rule.fix}")
