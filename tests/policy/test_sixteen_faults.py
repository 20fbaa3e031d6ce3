"""The faults found in real policies: each is provoked, through the shop file, a vendor or a translation, in vain."""

import re
from dataclasses import replace
from pathlib import Path

import pytest

from plugin_host.api import (
    Asked,
    BusinessEmail,
    Cookie,
    CookieUse,
    Data,
    Entity,
    HostingForm,
    OwnUse,
    PayLater,
    Reuse,
    Role,
    RunBy,
    Scanning,
    Shipping,
    ShopSoftware,
    Text,
    Vendor,
)
from plugin_host.api.core import Period, Retention, Scoring, Start, Unit
from plugin_host.api.core.vocabulary import Criterion
from plugin_host.catalogues import HOST, Catalogues
from plugin_host.composer import Checked, Composer, make_composer
from plugin_host.formats.inline import plain
from plugin_host.jurisdictions import JURISDICTIONS
from plugin_host.policy.compose import Untranslated, compose
from plugin_host.policy.findings import Severity
from plugin_host.policy.findings.text_checks import texts
from plugin_host.policy.shop import Contact, Shop
from plugin_host.policy.shopfile import ShopFileError
from plugin_host.policy.tree import Policy
from plugin_host.registry import host_translations
from plugin_host.registry.rules import problems
from plugin_host.sections import SECTIONS
from tests import support
from tests.findings import cases
from tests.policy.reading import INLINE, forms
from tests.support import TODAY, findings, policy, said, sections, shop, use, vendor

FILE = """
schema = 1
[shop]
id = "balkonbloem"
name = "Balkonbloem"
website = "https://balkonbloem.example"
languages = ["nl", "en", "de"]
[controller]
name = "Voorbeeld Handel B.V."
street = "Dorpsstraat 1"
postal_code = "1234 AB"
city = "Utrecht"
country = "NL"
email = "info@balkonbloem.example"
phone = "030 - 123 45 67"
"""
KINDS = {kind.id: kind.service for section in SECTIONS for kind in section.kinds}
LANGUAGES = Catalogues({HOST: host_translations()}).languages()


@pytest.fixture(scope="module")
def composer() -> Composer:
    return make_composer()


def checked(composer: Composer, more: str = "", **changes: str) -> Checked:
    """The file with values replaced (by key) and tables added, through all that publishing does."""
    text = FILE
    for key, value in changes.items():
        written = f"{key} = {value}"
        text, count = re.subn(rf'^{key} = ".*"$', lambda _, line=written: line, text, flags=re.M)  # type: ignore[misc]
        assert count, key
    return composer.check(composer.read(f"{text}\n{more}".encode()), TODAY)


def everywhere(composer: Composer, more: str = "", **changes: str) -> dict[str, Policy]:
    """The policies of the file by language; where a translation is missing they hold English."""
    found = checked(composer, more, **changes)
    return {language: compose(found.world, language, support.lenient()) for language in LANGUAGES}


def refused(composer: Composer, more: str = "", **changes: str) -> str:
    with pytest.raises(ShopFileError) as caught:
        checked(composer, more, **changes)
    return str(caught.value)


def fault(text: Text) -> list[str]:
    """Why a vendor with this text is not loaded."""
    return list(problems(vendor(Shipping(texts=(text,))), KINDS))


class TestPlaceholders:  # 1
    @pytest.mark.parametrize(
        "name", ["[NAME]", "[BEDRIJFSNAAM]", "EXAMPLE: flowers", "XXX B.V.", "[NAAM VAN DE WINKEL]"]
    )
    def test_in_the_shop_file(self, composer: Composer, name: str) -> None:
        assert "placeholder" in refused(composer, street=f'"{name}"')
        assert "placeholder" in refused(composer, f'[[other_vendors]]\nservice = "shipping"\nname = "{name}"')

    @pytest.mark.parametrize("text", ["Ask {name}.", "Ask {}.", "Ask {vendor.name}.", "Ask {{vendor}}.", "Ask {vendor"])
    def test_in_a_vendor(self, text: str) -> None:
        assert fault(Text(text))

    @pytest.mark.parametrize("text", ["Ask [NAME] for it.", "EXAMPLE: ask us.", "Kept for XXX years."])
    def test_in_a_vendor_as_a_finding(self, text: str) -> None:
        found = findings(shop(use(vendor(replace(cases.SHIPPING, texts=(Text(text),))))))
        assert "text-fault" in {finding.code for finding in found}

    def test_in_a_name_that_no_file_brought(self) -> None:
        found = findings(shop(use(vendor(cases.SHIPPING, name="v0")), name="[NAME]"))
        assert "text-fault" in {finding.code for finding in found}

    def test_in_a_translation(self, tmp_path: Path) -> None:
        with pytest.raises(Untranslated):
            compose(support.world(), "nl", translated(tmp_path, "{name}"))


class TestHeadings:  # 2
    def test_no_heading_is_without_content(self, composer: Composer) -> None:
        for one in everywhere(composer).values():
            for section in sections(one).values():
                assert not section.empty

    def test_a_vendor_that_says_nothing_of_itself_still_has_sentences(self, composer: Composer) -> None:
        for kind in KINDS:
            found = checked(composer, f'[[other_vendors]]\nservice = "{kind}"\nname = "Stil"')
            for one in found.policies:
                (section,) = sections(one)["parties"].sections
                assert section.vendors[0].paragraphs
                assert "text-fault" not in {finding.code for finding in found.findings}


class TestMissingNames:  # 3
    @pytest.mark.parametrize("key", ["name", "street", "postal_code", "city", "email"])
    @pytest.mark.parametrize("value", ["", " ", "\\u00a0", "\\u200b"])
    def test_no_name_can_be_empty(self, composer: Composer, key: str, value: str) -> None:
        assert refused(composer, **{key: f'"{value}"'})

    def test_a_sentence_without_all_its_names_is_not_said(self) -> None:
        nobody = use(vendor(cases.SHIPPING, entity=Entity("", "")))
        text = said(policy(shop(nobody)))
        assert "The company behind" not in text
        assert not re.search(r"\s[.,;:](\s|$)|\(\)", text)

    def test_a_vendor_without_a_name_is_refused(self) -> None:
        assert list(problems(vendor(Shipping(), name=" "), KINDS))


class TestDoubledStops:  # 4
    @pytest.mark.parametrize("language", LANGUAGES)
    @pytest.mark.parametrize("name", ["Voorbeeld B.V.", "Jansen & Zn.", "Wat?", "Ja!", "Etc…"])
    def test_at_every_seam(self, composer: Composer, name: str, language: str) -> None:
        others = "".join(
            f'[[other_vendors]]\nservice = "{kind}"\nname = "{name}"\nlegal_name = "{name}"\ncountry = "US"\n'
            for kind in KINDS
            if kind != "shop_software"
        )
        contact = f'[privacy_contact]\nname = "{name}"\n{others}'
        (one,) = (
            found for found in checked(composer, contact, name=f'"{name}"').policies if found.language == language
        )
        for form in ("html", "text", "markdown"):
            assert not re.search(r"(?<!\.)\.\.(?!\.)|[.?!…]\s*[.](\s|$)", forms(one)[form]), form


class TestSeveralNames:  # 5
    def test_a_trading_name_is_explained_once(self, composer: Composer) -> None:
        assert said(everywhere(composer)["en"]).count("Balkonbloem is a trading name of Voorbeeld Handel B.V.") == 1

    def test_a_third_name_is_explained(self, composer: Composer) -> None:
        found = everywhere(composer, id='"balkonbloem"\nalso_known_as = "Bloembalkon"')
        assert "We also use the name Bloembalkon." in said(found["en"])

    def test_one_name_needs_no_explanation(self) -> None:
        assert "trading name" not in said(policy(shop(controller={"name": "Balkonbloem"})))

    def test_a_vendor_has_one_name(self, composer: Composer) -> None:
        two = (
            '[[other_vendors]]\nservice = "shipping"\nname = "{}"\n[[other_vendors]]\nservice = "security"\nname = "{}"'
        )
        assert "write a name always in the same way" in refused(composer, two.format("Jansen", "JANSEN"))

    def test_a_company_behind_it_is_explained(self) -> None:
        assert "The company behind Veldpost: Veldpost B.V., Netherlands." in said(
            policy(shop(use(vendor(cases.SHIPPING))))
        )


class TestTwoForms:  # 6
    def test_two_answers_are_refused(self, composer: Composer) -> None:
        assert refused(composer, '[vendors.mollie]\npay_later = "none"\npay_later = "third_party"')
        assert refused(composer, '[vendors.mollie]\npay_later = ["none", "third_party"]')
        both = '[vendors.mollie]\npay_later = "none"\n[vendors.mollie.payments]\npay_later = "third_party"'
        assert refused(composer, both)

    def test_the_shop_runs_in_one_place(self) -> None:
        forms_of = {}
        for form in RunBy:
            woo = use(vendor(ShopSoftware(role=Role.PROCESSOR, run_by=form), name="Woo"))
            hosted = replace(woo, hosted_by="hostbedrijf" if form is RunBy.HOST else "")
            forms_of[form] = said(policy(shop(hosted, cases.HOST)))
        for form, text in forms_of.items():
            assert ("runs on its servers" in text) == (form is RunBy.VENDOR)
            assert ("and runs on servers of Hostbedrijf" in text) == (form is RunBy.HOST)
            assert ("and runs on our own server" in text) == (form is RunBy.SELF)


class TestContactPerson:  # 7
    def test_nobody_is_referred_to_who_is_not_given(self, composer: Composer) -> None:
        for one in everywhere(composer).values():
            assert not {"privacy-contact", "data-protection-officer", "representative"} & set(sections(one))
            assert "info@balkonbloem.example" in said(one)

    def test_an_empty_table_is_no_contact(self, composer: Composer) -> None:
        found = everywhere(composer, "[privacy_contact]\n[data_protection_officer]")
        assert not {"privacy-contact", "data-protection-officer"} & set(sections(found["en"]))

    def test_a_contact_without_an_address_leaves_that_of_the_shop(self) -> None:
        named = policy(shop(privacy_contact=Contact(role="klantenservice")))
        assert "mailto:info@balkonbloem.example" in said(named)


class TestTitleWebsiteDate:  # 8
    @pytest.mark.parametrize("key", ["id", "name", "website"])
    def test_what_is_missing_is_refused(self, composer: Composer, key: str) -> None:
        lines = [line for line in FILE.splitlines() if not line.startswith(f"{key} =")]
        with pytest.raises(ShopFileError, match=f"shop.{key}"):
            composer.read("\n".join(lines).encode())

    def test_all_stand_at_the_top(self, composer: Composer) -> None:
        for one in everywhere(composer).values():
            published = replace(one, version=3, effective="2026-11-20")
            for form, text in forms(published).items():
                head = text[:400] if form != "json" else text
                assert one.title in head
                assert "https://balkonbloem.example" in head
                assert "2026" in head


class TestHttps:  # 9
    def test_http_is_a_finding(self, composer: Composer) -> None:
        found = checked(composer, website='"http://balkonbloem.example"')
        assert "website-insecure" in {finding.code for finding in found.findings}

    @pytest.mark.parametrize(
        "address", ["javascript:alert(1)", "ftp://balkonbloem.example", "balkonbloem.example", "//x"]
    )
    def test_another_address_is_refused(self, composer: Composer, address: str) -> None:
        assert "shop.website" in refused(composer, website=f'"{address}"')


class TestMangledText:  # 10
    @pytest.mark.parametrize(
        "phone", ["030 - 123 45 67", "+31 (0)30 123 4567", "0900-1234 (€ 0,10/min)", "*31# 030", "1. 2"]
    )
    def test_a_phone_number_stands_as_it_was_written(self, composer: Composer, phone: str) -> None:
        for one in everywhere(composer, phone=f'"{phone}"').values():
            for form, text in forms(one).items():
                assert phone in text, form

    def test_a_vendor_keeps_its_capitals(self, composer: Composer) -> None:
        more = "[vendors.e-boekhouden]\n[vendors.bol]\n[vendors.mijn-host]\n[vendors.paypal]\n"
        for one in everywhere(composer, more).values():
            names = {clause.name for section in sections(one)["parties"].sections for clause in section.vendors}
            assert names == {"e-Boekhouden", "bol", "mijn.host", "PayPal"}
            text = forms(one)["text"]
            assert not re.search(r"\bBol\b|\bE-[bB]oekhouden\b|\bPaypal\b|\bMijn\.host\b", text)

    def test_a_paragraph_is_one_line(self, composer: Composer) -> None:
        assert refused(composer, city='"Ut\\nrecht"')
        for one in everywhere(composer).values():
            assert not [text for _, text in texts(one) if "\n" in text or "  " in text]

    def test_no_markup_is_left(self, composer: Composer) -> None:
        for one in everywhere(composer, "[vendors.google-analytics]\n[vendors.mollie]").values():
            for form in ("html", "text"):
                assert not re.search(r"\*\*|\]\(|&\w+;|</", forms(one)[form])


class TestFalseStatements:  # 11
    FALSE = re.compile(
        r"not personal data|no personal data|geen persoonsgegevens|keine personenbezogenen|anonymous|anoniem|anonym",
        re.IGNORECASE,
    )

    def test_no_message_of_ours_denies_that_data_are_personal(self) -> None:
        found = Catalogues({HOST: host_translations()})
        everything = [say.text for section in SECTIONS for kind in section.kinds for p in kind.paragraphs for say in p]
        everything += [
            text for one in languages(shop(cases.HOST, use(vendor(cases.ANALYTICS)))) for _, text in texts(one)
        ]
        for language in LANGUAGES:
            found.translate(HOST, language, "")
            everything += found._read.get((HOST, language), {}).values()  # what a translator wrote, used or not
        assert not [text for text in everything if self.FALSE.search(text)]

    def test_the_truth_is_said(self) -> None:
        logged = shop(use(vendor(replace(cases.HOSTING, logs_ip=True))))
        assert "An IP address is personal data." in said(policy(logged))
        assert "They can hold personal data." in said(policy())


def languages(of: Shop) -> list[Policy]:
    translate = support.lenient()
    return [compose(support.world(of), language, translate) for language in LANGUAGES]


class TestContradictions:  # 12
    @pytest.mark.parametrize(
        "service",
        [
            cases.ADVERTISING,
            replace(cases.SHIPPING, own_use=(OwnUse.MARKETING,)),
            replace(cases.MAILING, newsletters=True),
            cases.REVIEWS,
            replace(cases.ANALYTICS, reuse=Reuse.ADS),
        ],
    )
    def test_no_advertising_is_never_said_where_a_vendor_does_it(self, service: Shipping) -> None:
        assert "no-advertising" in sections(policy())
        assert "no-advertising" not in sections(policy(shop(use(vendor(service)))))

    @pytest.mark.parametrize("reuse", Reuse)
    def test_no_other_use_is_never_said_of_who_reuses(self, reuse: Reuse) -> None:
        service = replace(cases.ANALYTICS, reuse=reuse, own_use=None)
        text = said(policy(shop(use(vendor(service)))))
        assert ("may not use this data for its own ends" in text) == (reuse is Reuse.NONE)
        assert ("combine this data with other data" in text) == (reuse is Reuse.ADS)

    @pytest.mark.parametrize("own_use", [(OwnUse.IMPROVE,), (OwnUse.MARKETING,)])
    def test_nothing_else_is_never_promised_of_who_does_something_else(self, own_use: tuple[OwnUse, ...]) -> None:
        for service in (cases.PROCESSOR, cases.ANALYTICS):
            text = said(policy(shop(use(vendor(replace(service, own_use=own_use))))))
            assert "also uses the data for" in text
            assert "It may not use the data for anything else" not in text
            assert "may not use this data for its own ends" not in text

    def test_a_host_that_logs_addresses_is_never_said_to_see_nothing(self) -> None:
        for form in HostingForm:
            text = said(
                policy(shop(use(vendor(replace(cases.HOSTING, form=form, logs_ip=True, data=(Data.IP_ADDRESS,))))))
            )
            assert not ("logs the IP address" in text and "Your data does not pass" in text)

    def test_a_mailbox_is_never_said_to_be_closed_to_who_scans_it(self) -> None:
        for scanning in Scanning:
            service = BusinessEmail(role=Role.PROCESSOR, data=(Data.MESSAGE,), scanning=scanning, confidential=True)
            text = said(policy(shop(use(vendor(service)))))
            assert ("A filter checks incoming" in text) == (scanning is Scanning.SPAM)
            assert "no access to" not in text

    @pytest.mark.parametrize("scored", [{"fraud_scoring": Scoring.AUTOMATED}, {}])
    def test_no_decisions_by_computer_is_never_said_where_somebody_scores(self, scored: dict[str, Scoring]) -> None:
        later = use(vendor(replace(cases.PAYMENTS, pay_later=PayLater.OWN)))
        assert "decisions" in sections(policy())
        found = sections(policy(shop(*(() if scored else (later,)), practices=scored)))
        assert "decisions" not in found
        assert "automated-decisions" in found


class TestWhatTheLawWants:  # 13
    def codes(self, of: Shop) -> set[str]:
        return {finding.code for finding in findings(of) if finding.severity is Severity.ERROR}

    def test_no_basis_blocks(self) -> None:
        assert "basis-missing" in self.codes(shop(use(vendor(replace(cases.ANALYTICS, asked=Asked.NOT_ASKED)))))

    def test_no_transfer_information_blocks(self) -> None:
        assert "transfer-unknown" in self.codes(shop(use(vendor(cases.SHIPPING, entity=Entity("Veldpost Inc.", "US")))))

    def test_an_unnamed_cookie_blocks_where_there_is_one(self) -> None:
        assert "cookie-undeclared" in self.codes(shop(use(vendor(replace(cases.ANALYTICS, cookies=())))))
        lasting = Cookie("_veld", CookieUse.STATISTICS, days=None)
        assert "cookie-undeclared" in self.codes(shop(use(vendor(replace(cases.ANALYTICS, cookies=(lasting,))))))

    @pytest.mark.parametrize("country", [code for code, law in JURISDICTIONS.items() if law.invoice is None])
    def test_no_number_for_invoices_blocks(self, country: str) -> None:
        unknown = shop(controller={"country": country})
        assert "invoice-term" in self.codes(unknown)
        assert "Invoices and payments" not in said(policy(unknown))

    @pytest.mark.parametrize("country", [code for code, law in JURISDICTIONS.items() if law.invoice is not None])
    def test_the_number_is_that_of_the_country(self, country: str) -> None:
        years = JURISDICTIONS[country].invoice.years  # type: ignore[union-attr]  # chosen for having one
        text = said(policy(shop(controller={"country": country})))
        assert f"Invoices and payments:** for {years} years after the end of the calendar year" in text

    def test_an_open_end_next_to_a_cap_cannot_be_stated(self) -> None:
        with pytest.raises(ValueError, match="either a period or a criterion"):
            Retention(period=Period(2, Unit.YEARS), start=Start.ORDER, criterion=Criterion.CONTRACT)

    def test_an_account_has_one_end(self) -> None:
        capped = said(policy())
        assert "until you close it, and for no longer than 2 years after your last order" in capped
        open_end = said(policy(shop(clocks={"inactive_customer_years": None})))
        assert "for no longer than" not in open_end


class TestRights:  # 14
    @pytest.mark.parametrize("language", LANGUAGES)
    def test_every_right_is_in_every_policy(self, language: str) -> None:
        translate = support.lenient()
        found = sections(compose(support.world(shop(use(vendor(cases.ADVERTISING)))), language, translate))
        wanted = {
            "access",
            "rectification",
            "erasure",
            "restriction",
            "portability",
            "objection",
            "withdrawal",
            "complaint",
        }
        assert wanted <= set(found)
        assert found["objection"].notice

    def test_no_error_hides_behind_a_missing_section(self, composer: Composer) -> None:
        codes = {finding.code for finding in checked(composer).findings}
        assert not codes & {"rights-incomplete", "objection-buried", "withdrawal-missing", "complaint-narrow"}

    def test_portability_is_described_rightly(self) -> None:
        text = " ".join(sections(policy())["portability"].paragraphs)
        for part in ("that you gave us", "by computer", "consent", "contract", "common file format"):
            assert part in text

    def test_the_authority_is_that_of_the_country_and_of_its_land(self) -> None:
        bavaria = shop(controller={"country": "DE", "region": "BY"})
        hesse = shop(controller={"country": "DE", "region": "HE"})
        assert sections(policy(bavaria))["complaint"] != sections(policy(hesse))["complaint"]


class TestAnotherTrade:  # 15
    WORDS = re.compile(
        r"\b(clients?|patients?|assignments?|cliënte?n?|patiënte?n?|opdrachtgevers?|dossiers?|Mandante?n?|Patiente?n?)\b",
        re.IGNORECASE,
    )

    def test_no_word_of_another_trade_is_said(self) -> None:
        for one in languages(shop(cases.HOST, use(vendor(cases.PAYMENTS)), use(vendor(cases.REVIEWS, name="Ster")))):
            assert not [text for _, text in texts(one) if self.WORDS.search(text)]

    def test_nor_any_vendors_own_text(self, composer: Composer) -> None:
        own = [
            text.text
            for loaded in composer.registry.loaded.values()
            for s in loaded.vendor.services
            for text in s.texts
        ]
        assert not [text for text in own if self.WORDS.search(text)]


def translated(folder: Path, more: str = "", *, skip: str = "", flags: str = "") -> Catalogues.translate:  # type: ignore[valid-type]  # a method
    """A translator with every message of the shop's policy in 'Dutch', spoilt in one respect."""
    seen: list[str] = []

    def note(domain: str, language: str, message: str) -> str:  # noqa: ARG001  # the shape of a translator
        seen.append(message)
        return message

    compose(support.world(), "nl", note)
    place = folder / "nl" / "LC_MESSAGES"
    place.mkdir(parents=True)
    entries = ['msgid ""\nmsgstr "Content-Type: text/plain; charset=utf-8\\n"\n']
    for number, message in enumerate(dict.fromkeys(seen)):
        quoted = message.replace("\\", "\\\\").replace('"', '\\"')
        text = "" if message == skip else f"{quoted}{more if number == 7 else ''}"
        entries.append(f'{flags if number == 7 else ""}msgid "{quoted}"\nmsgstr "{text}"\n')
    (place / f"{HOST}.po").write_text("\n".join(entries), encoding="utf-8")
    return Catalogues({HOST: folder}).translate


class TestTwoLanguages:  # 16
    def test_a_whole_translation_composes(self, tmp_path: Path) -> None:
        assert compose(support.world(), "nl", translated(tmp_path)).language == "nl"

    @pytest.mark.parametrize(
        "spoilt",
        [" {vendor}", " {0}", " {{x}}", " <b>", " [x](https://evil.example)", " **", " &lt;", "\\n", "\\u202e", " "],
    )
    def test_a_spoilt_translation_does_not(self, tmp_path: Path, spoilt: str) -> None:
        text = spoilt.encode().decode("unicode_escape") if "\\u" in spoilt else spoilt
        with pytest.raises(Untranslated) as caught:
            compose(support.world(), "nl", translated(tmp_path, text))
        assert len(caught.value.messages) == 1
        assert caught.value.messages[0][0] == HOST

    def test_a_fuzzy_one_does_not(self, tmp_path: Path) -> None:
        with pytest.raises(Untranslated):
            compose(support.world(), "nl", translated(tmp_path, flags="#, fuzzy\n"))

    def test_half_a_translation_does_not(self, tmp_path: Path) -> None:
        with pytest.raises(Untranslated, match="1 messages are not translated into nl: clausula: 'Your rights'"):
            compose(support.world(), "nl", translated(tmp_path, skip="Your rights"))

    def test_a_vendors_untranslated_text_does_not(self) -> None:
        translate = Catalogues({HOST: host_translations()}).translate
        own = shop(use(vendor(replace(cases.SHIPPING, texts=(Text("It flies."),)))))
        with pytest.raises(Untranslated) as caught:
            compose(support.world(own), "nl", translate)
        assert ("veldpost", "It flies.") in caught.value.messages

    def test_what_is_not_translated_blocks_publishing(self, composer: Composer) -> None:
        own: Vendor = vendor(replace(cases.SHIPPING, texts=(Text("It flies."),)))
        found = composer.check(replace(shop(use(own)), languages=("nl", "en")), TODAY)
        assert "nl" not in {one.language for one in found.policies}
        assert "untranslated" in {code for code, _ in found.errors}

    @pytest.mark.parametrize("language", [language for language in LANGUAGES if language != "en"])
    def test_no_english_is_left_in_another_language(self, language: str) -> None:
        text = " ".join(
            plain(INLINE.html([text])[text])
            for one in languages(shop(cases.HOST, use(vendor(cases.MAILING, name="Post"))))
            if one.language == language
            for _, text in texts(one)
        )
        english = r"\b(the|your|with|which|this|these|from|have|they|and|you|our)\b"
        assert not re.findall(english, text)
