"""The tables about the shop itself."""

import pytest

from plugin_host.api import Data, Measure
from plugin_host.api.core import MailBasis, Practices, Scoring
from plugin_host.policy.appearance import Appearance
from plugin_host.policy.shop import Clocks, Contact, Representative
from tests.shopfile.sample import problem, problems, read, written


def test_a_shop_file_gives_the_shop() -> None:
    shop = read(written(shop='also_known_as = "Bloem & Co"'))
    assert (shop.id, shop.name, shop.brand) == ("balkonbloem", "Balkonbloem", "Bloem & Co")
    assert shop.languages == ("nl", "en", "de")
    assert shop.controller.name == "Voorbeeld Handel B.V."
    assert shop.timezone == "Europe/Amsterdam"
    assert shop.embed_origins == ("https://balkonbloem.example",)
    assert shop.privacy_contact is None
    assert shop.practices == Practices()
    assert shop.clocks == Clocks()
    assert shop.uses == ()


def test_the_controllers_name_defaults_to_the_shops() -> None:
    data = written().replace(b'name = "Voorbeeld Handel B.V."\n', b"")
    assert read(data).controller.name == "Balkonbloem"


def test_every_problem_is_reported_at_once() -> None:
    data = written(
        shop='timezone = "Europe/Amsterdm"\nnmae = "x"',
        controller='country = "Nederland"',
        tables='[practices]\nnewsletter = "consnt"\n[vendors.paymil]\n[retention]\norder_years = 0',
    )
    found = {item.where: item.nearest for item in problems(data)}
    assert found == {
        "shop.nmae": "name",
        "shop.timezone": "Europe/Amsterdam",
        "controller.country": "NL",
        "retention.order_years": "",
        "practices.newsletter": "consent",
        "vendors.paymil": "paymill",
    }


def test_a_problem_is_one_line_with_path_finding_and_what_is_allowed() -> None:
    data = written(tables='[practices]\nnewsletter = "consnt"')
    assert str(problem(data)) == (
        'practices.newsletter: found "consnt"; allowed: "none", "consent", "soft_opt_in", "both". '
        'Did you mean "consent"?'
    )


@pytest.mark.parametrize(
    ("number", "found"),
    [("2", "the number 2"), ('"1"', '"1"'), ("true", "true"), ("1.0", "the number 1.0"), ("0", "the number 0")],
)
def test_another_schema_number_is_refused(number: str, found: str) -> None:
    data = written().replace(b"schema = 1", f"schema = {number}".encode())
    assert (problem(data).where, problem(data).found) == ("schema", found)


def test_a_file_of_another_schema_is_not_judged_any_further() -> None:
    assert problem("schema = 2\n[shap]\n").where == "schema"


def test_missing_tables_and_keys_are_named() -> None:
    assert [item.where for item in problems("[vendors]\n")] == ["schema", "shop", "controller"]
    data = written().replace(b'city = "Utrecht"\n', b"")
    assert problem(data).where == "controller.city"
    assert "missing" in problem(data).found


def test_a_table_must_be_a_table() -> None:
    assert problem(written(tables="[[practices]]")).found == "a list"


@pytest.mark.parametrize(
    ("value", "found"),
    [("true", "true"), ("3", "the number 3"), ("2026-01-01", "the date or time 2026-01-01"), ("{}", "a table")],
)
def test_a_wrong_type_is_told(value: str, found: str) -> None:
    assert problem(written(shop=f"also_known_as = {value}")).found == found


@pytest.mark.parametrize("value", ['""', '"   "', '"' + "x" * 201 + '"'])
def test_a_text_has_1_to_200_characters(value: str) -> None:
    assert problem(written(shop=f"also_known_as = {value}")).where == "shop.also_known_as"


def test_a_text_is_stripped() -> None:
    assert read(written(shop='also_known_as = "  Bloem  "')).brand == "Bloem"


@pytest.mark.parametrize(
    "code",
    ["0000", "0007", "0009", "000A", "007F", "0085", "202A", "202E", "2066", "2069", "200B", "200D", "FEFF", "2028"],
)
def test_invisible_characters_are_refused(code: str) -> None:
    found = problem(written(shop=f'also_known_as = "Bloem\\u{code}en"'))
    assert f"U+{code}" in found.found
    assert found.found.isprintable()


def test_letters_of_any_script_are_read() -> None:
    assert read(written(shop='also_known_as = "Blüte Цвят 花 🌷 d’été"')).brand == "Blüte Цвят 花 🌷 d’été"


@pytest.mark.parametrize("text", ["[NAME]", "Shop [YOUR NAME]", "EXAMPLE: Bloem", "XXX", "na XXX jaar", "[NAAM 1]"])
def test_a_placeholder_is_refused(text: str) -> None:
    assert "looks like a placeholder" in problem(written(shop=f'also_known_as = "{text}"')).found


@pytest.mark.parametrize("text", ["{name}", "Example B.V.", "XXXLutz", "Bloem [nl]", "Maat XXXL", "XX", "[A]"])
def test_a_name_that_is_no_placeholder_is_read(text: str) -> None:
    assert read(written(shop=f'also_known_as = "{text}"')).brand == text


@pytest.mark.parametrize("text", ["+31 30 123 4567", "030-1234567 (9–17 u)", "0800 BLOEM 1", "+31(0)30/12.34.567"])
def test_a_phone_number_is_kept_as_it_is_written(text: str) -> None:
    assert read(written(controller=f'country = "NL"\nphone = "{text}"')).controller.phone == text


def test_a_phone_number_has_a_digit() -> None:
    assert problem(written(controller='country = "NL"\nphone = "bel ons"')).where == "controller.phone"


@pytest.mark.parametrize(
    "text", ["info", "info@", "@x.example", "a@b", "a b@x.example", "a@@x.example", "a..b@x.example"]
)
def test_what_is_no_email_address_is_refused(text: str) -> None:
    data = written(tables=f'[privacy_contact]\nemail = "{text}"')
    assert problem(data).where == "privacy_contact.email"


@pytest.mark.parametrize("text", ["info@x.example", "a.b+c@sub.x.example", "o'neil@x.example", "info@müller.example"])
def test_an_email_address_is_read(text: str) -> None:
    contact = read(written(tables=f'[privacy_contact]\nemail = "{text}"')).privacy_contact
    assert contact == Contact(email=text)


def test_a_website_with_http_is_read_and_left_to_a_finding() -> None:
    shop = read(written().replace(b"https://balkonbloem.example", b"http://balkonbloem.example"))
    assert shop.website == "http://balkonbloem.example"
    assert shop.embed_origins == ("http://balkonbloem.example",)


def test_other_addresses_are_https() -> None:
    data = written(tables='[practices]\nconsent_withdrawal = "http://x.example/choice"')
    assert problem(data).nearest == "https://x.example/choice"


@pytest.mark.parametrize(
    "text",
    [
        "www.x.example",
        "https://",
        "https://x",
        "https://-x.example",
        "https://x.example:0",
        "https://x.example:99999",
        "https://a@x.example",
        "https://x.example/a b",
        "https://x.example/)",
        "https://x..example",
        "https://1.2.3.999",
        "https://[::1]/",
        "javascript:alert(1)",
        "ftp://x.example",
        "https://straße.example",
    ],
)
def test_what_is_no_web_address_is_refused(text: str) -> None:
    data = written(tables=f'[practices]\nconsent_withdrawal = "{text}"')
    assert problem(data).where == "practices.consent_withdrawal"


def test_the_websites_origin_is_always_in_and_never_twice() -> None:
    data = written(shop='embed_origins = ["https://BALKONBLOEM.example:443", "https://b.example:8443"]')
    assert read(data).embed_origins == ("https://balkonbloem.example", "https://b.example:8443")


def test_an_international_name_becomes_the_origin_that_browsers_send() -> None:
    data = written(shop='embed_origins = ["https://müller.example"]')
    assert read(data).embed_origins[1] == "https://xn--mller-kva.example"


@pytest.mark.parametrize("text", ["http://localhost:8000", "http://shop.localhost", "http://127.0.0.1:5000"])
def test_the_own_machine_may_use_http(text: str) -> None:
    assert read(written(shop=f'embed_origins = ["{text}"]')).embed_origins[1] == text


@pytest.mark.parametrize(
    "text",
    [
        "*",
        "https:",
        "https://*",
        "https://*.x.example",
        "https://x.example/",
        "https://x.example/shop",
        "https://x.example?a",
        "https://x.example#a",
        "https://x.example,https://y.example",
        "https://x.example; script-src *",
        "https://x.example https://y.example",
        "https://x.example\\u0000",
        "https://x.example\\r\\nX: y",
        "http://x.example",
        "http://localhost.x.example",
        "'self'",
        "data:",
        "null",
    ],
)
def test_what_is_no_origin_is_refused(text: str) -> None:
    assert problem(written(shop=f'embed_origins = ["{text}"]')).where == "shop.embed_origins[0]"


def test_the_origin_of_an_address_is_suggested() -> None:
    assert problem(written(shop='embed_origins = ["http://x.example/shop"]')).nearest == "https://x.example"


@pytest.mark.parametrize(
    ("code", "nearest"),
    [("UK", "GB"), ("EL", "GR"), ("nl", "NL"), ("Deutschland", "DE"), ("Belgique", "BE"), ("XK", ""), ("EU", "")],
)
def test_an_unknown_country_is_refused(code: str, nearest: str) -> None:
    found = problem(written(controller=f'country = "{code}"'))
    assert found.where == "controller.country"
    assert not nearest or found.nearest == nearest


@pytest.mark.parametrize(("code", "nearest"), [("Dutch", "nl"), ("Nederlands", "nl"), ("EN", "en"), ("fr", "")])
def test_an_unknown_language_is_refused(code: str, nearest: str) -> None:
    found = problem(written().replace(b'["nl", "en", "de"]', f'["{code}"]'.encode()))
    assert found.where == "shop.languages[0]"
    assert found.allowed == '"de", "en", "nl"'
    assert found.nearest == nearest


def test_a_language_twice_is_refused() -> None:
    found = problem(written().replace(b'["nl", "en", "de"]', b'["nl", "en", "nl"]'))
    assert (found.where, found.found) == ("shop.languages[2]", '"nl" a second time')


def test_a_shop_has_a_language() -> None:
    assert problem(written().replace(b'["nl", "en", "de"]', b"[]")).where == "shop.languages"


@pytest.mark.parametrize("shop_id", ["x", "-ab", "ab-", "A1", "a_b", "x" * 64, "bloem winkel", "é1"])
def test_a_wrong_shop_id_is_refused(shop_id: str) -> None:
    assert problem(written().replace(b'"balkonbloem"', f'"{shop_id}"'.encode())).where == "shop.id"


@pytest.mark.parametrize("shop_id", ["x1", "a-b", "x" * 63, "1-2"])
def test_a_shop_id_is_read(shop_id: str) -> None:
    assert read(written().replace(b'"balkonbloem"', f'"{shop_id}"'.encode())).id == shop_id


@pytest.mark.parametrize(
    "zone", ["Europe", "posix/Europe/Paris", "../etc/passwd", "/etc/localtime", "localtime", "a/b"]
)
def test_an_unknown_time_zone_is_refused(zone: str) -> None:
    assert problem(written(shop=f'timezone = "{zone}"')).where == "shop.timezone"


@pytest.mark.parametrize(
    ("controller", "zone"),
    [
        ('country = "BE"', "Europe/Brussels"),
        ('country = "DE"\nregion = "BW"', "Europe/Berlin"),
        ('country = "ES"', "Europe/Madrid"),
        ('country = "GB"', "Europe/London"),
    ],
)
def test_the_time_zone_follows_from_the_country(controller: str, zone: str) -> None:
    assert read(written(controller=controller)).timezone == zone


def test_a_country_with_several_time_zones_asks_for_one() -> None:
    assert problem(written(controller='country = "US"')).where == "shop.timezone"
    shop = read(written(shop='timezone = "America/Chicago"', controller='country = "US"'))
    assert shop.timezone == "America/Chicago"


def test_a_state_is_for_germany_only_and_needed_there() -> None:
    assert problem(written(controller='country = "NL"\nregion = "BW"')).where == "controller.region"
    assert problem(written(controller='country = "DE"')).where == "controller.region"
    assert problem(written(controller='country = "DE"\nregion = "Bavaria"')).where == "controller.region"
    assert problem(written(controller='country = "DE"\nregion = "Bayern"')).nearest == "BY"
    assert read(written(controller='country = "DE"\nregion = "BY"')).controller.region == "BY"


def test_practices_have_the_types_of_their_answers() -> None:
    practices = read(
        written(
            tables="""[practices]
            guest_checkout = true
            compulsory_fields = ["name", "email"]
            newsletter = "soft_opt_in"
            consent_withdrawal = "https://balkonbloem.example/choice"
            fraud_scoring = "manual"
            markets = ["NL", "BE"]
            measures = []
            """
        )
    ).practices
    assert practices == Practices(
        guest_checkout=True,
        compulsory_fields=(Data.NAME, Data.EMAIL),
        newsletter=MailBasis.SOFT_OPT_IN,
        consent_withdrawal="https://balkonbloem.example/choice",
        fraud_scoring=Scoring.MANUAL,
        markets=("NL", "BE"),
        measures=(),
    )


@pytest.mark.parametrize(
    ("line", "where"),
    [
        ('guest_checkout = "yes"', "practices.guest_checkout"),
        ("guest_checkout = 1", "practices.guest_checkout"),
        ('measures = ["tls", "magic"]', "practices.measures[1]"),
        ('measures = "tls"', "practices.measures"),
        ('measures = ["tls", "tls"]', "practices.measures[1]"),
        ('markets = ["Holland"]', "practices.markets[0]"),
        ("markets = []", "practices.markets"),
        ("newsletter = true", "practices.newsletter"),
        ("guest_chekout = true", "practices.guest_chekout"),
    ],
)
def test_a_wrong_practice_is_told(line: str, where: str) -> None:
    assert problem(written(tables=f"[practices]\n{line}")).where == where


def test_measures_are_read() -> None:
    shop = read(written(tables='[practices]\nmeasures = ["tls", "backups"]'))
    assert shop.practices.measures == (Measure.TLS, Measure.BACKUPS)


def test_clocks_are_read() -> None:
    shop = read(written(tables="[retention]\ninactive_customer_years = 2\nlog_days = 30"))
    assert shop.clocks == Clocks(inactive_customer_years=2, log_days=30)


@pytest.mark.parametrize("value", ["0", "-1", "101", "2.5", '"2"', "true", "99999999999999999999999"])
def test_a_wrong_clock_is_refused(value: str) -> None:
    assert problem(written(tables=f"[retention]\norder_years = {value}")).where == "retention.order_years"


def test_contacts_and_the_representative_are_read() -> None:
    shop = read(
        written(
            tables="""
            [privacy_contact]
            [data_protection_officer]
            role = "data protection officer"
            phone = "030 1"
            [representative]
            name = "Bloem EU"
            address = "Markt 1, 1000 Brussel"
            country = "BE"
            email = "eu@balkonbloem.example"
            """
        )
    )
    assert shop.privacy_contact is None
    assert shop.data_protection_officer == Contact(role="data protection officer", phone="030 1")
    assert shop.representative == Representative(
        name="Bloem EU", address="Markt 1, 1000 Brussel", country="BE", email="eu@balkonbloem.example"
    )


def appearance(line: str) -> bytes:
    return written(tables=f"[appearance]\n{line}")


def test_appearance_is_read() -> None:
    every = """
        theme = "auto"
        form = "compact"
        accent = " #A0C "
        accent_dark = "#8Af0e0"
        font = "old_style"
        radius = 0
        density = "roomy"
    """
    assert read(appearance(every)).appearance == Appearance(
        theme="auto",
        form="compact",
        accent="#aa00cc",
        accent_dark="#8af0e0",
        font="old_style",
        radius=0,
        density="roomy",
    )
    assert read(written()).appearance == Appearance()


@pytest.mark.parametrize(
    ("line", "nearest"),
    [
        ('theme = "red;}"', ""),
        ('theme = "drak"', "dark"),
        ('form = "compakt"', "compact"),
        ('font = "Comic Sans MS"', ""),
        ('font = "old-style"', "old_style"),
        ("radius = 25", ""),
        ("radius = 1.5", ""),
        ('density = "wide"', ""),
        ('accent = "0f5c55"', "#0f5c55"),
        ('accent = "green"', ""),
        ('accent = "#0f5c55; } body { display: none"', ""),
        ('accent = "#0f5c5"', ""),
        ("accent = 7", ""),
    ],
)
def test_an_option_of_the_appearance_that_does_not_exist_is_refused(line: str, nearest: str) -> None:
    found = problem(appearance(line))
    assert found.where == f"appearance.{line.partition(' ')[0]}"
    assert found.nearest == nearest


@pytest.mark.parametrize(
    ("line", "says"),
    [
        (
            'accent = "#FD0"',
            'appearance.accent: found "#FD0", which has a contrast of 1.21 : 1; allowed: a colour such as "#0f5c55", with '
            'a contrast of 4.5 : 1 or more on the light pages. Did you mean "#806f00"?',
        ),
        (
            'accent_dark = "#0f5c55"',
            'appearance.accent_dark: found "#0f5c55", which has a contrast of 1.93 : 1; allowed: a colour such as '
            '"#85cfc4", with a contrast of 4.5 : 1 or more on the dark pages. Did you mean "#1a9d91"?',
        ),
    ],
)
def test_a_colour_that_cannot_be_read_is_refused_with_the_nearest_that_can(line: str, says: str) -> None:
    found = problem(appearance(line))
    assert str(found) == says
    key = line.partition(" ")[0]
    assert getattr(read(appearance(f'{key} = "{found.nearest}"')).appearance, key) == found.nearest


def test_a_hostile_key_cannot_write_to_the_terminal() -> None:
    found = problem(written(tables='["\\u001b[2J\\u202e"]'))
    assert str(found).isprintable()
