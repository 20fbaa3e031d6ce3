"""The data of the countries is complete, sourced and well formed."""

from collections.abc import Iterator
from dataclasses import fields
from datetime import date
from importlib.resources import files

import pytest
from babel import Locale

from plugin_host.api.core import Source
from plugin_host.jurisdictions import ADEQUACY, EEA, JURISDICTIONS, Authority, Confirmed, Jurisdiction

WRITTEN = date(2026, 11, 20)
EUROPEAN_UNION = frozenset(
    [
        "AT",
        "BE",
        "BG",
        "CY",
        "CZ",
        "DE",
        "DK",
        "EE",
        "ES",
        "FI",
        "FR",
        "GR",
        "HR",
        "HU",
        "IE",
        "IT",
        "LT",
        "LU",
        "LV",
        "MT",
        "NL",
        "PL",
        "PT",
        "RO",
        "SE",
        "SI",
        "SK",
    ],
)
LAENDER = tuple(
    sorted(["BW", "BY", "BE", "BB", "HB", "HH", "HE", "MV", "NI", "NW", "RP", "SL", "SN", "ST", "SH", "TH"])
)
FACTS = ("mail_article", "device_article", "child_age", "exempt_statistics", "calls_need_consent")

every_country = pytest.mark.parametrize("jurisdiction", JURISDICTIONS.values(), ids=lambda item: item.country)


def authorities() -> Iterator[tuple[str, Authority]]:
    for jurisdiction in JURISDICTIONS.values():
        for region, authority in jurisdiction.authorities.items():
            yield f"{jurisdiction.country}-{region}".rstrip("-"), authority


def all_sources() -> Iterator[Source]:
    for jurisdiction in JURISDICTIONS.values():
        yield from jurisdiction.sources
    for adequacy in ADEQUACY.values():
        yield from adequacy.sources


every_authority = pytest.mark.parametrize(
    "authority", [pytest.param(authority, id=place) for place, authority in authorities()]
)


def test_every_country_of_the_eea_is_present() -> None:
    assert EUROPEAN_UNION | {"IS", "LI", "NO"} == EEA
    assert frozenset(JURISDICTIONS) == EEA


def test_every_module_of_a_country_is_listed() -> None:
    modules = {
        entry.name.removesuffix(".py").rstrip("_").upper()
        for entry in files("plugin_host.jurisdictions").iterdir()
        if len(entry.name.removesuffix(".py").rstrip("_")) == 2
    }
    assert modules == EEA


def test_nobody_can_add_a_country() -> None:
    with pytest.raises(TypeError):
        JURISDICTIONS["XX"] = JURISDICTIONS["NL"]  # type: ignore[index]  # that it is refused is the point


def test_keys_are_iso_codes_known_to_babel() -> None:
    territories = Locale("en").territories
    for table in (JURISDICTIONS, ADEQUACY):
        for code, value in table.items():
            assert code == value.country
            assert len(code) == 2
            assert code in territories


def test_every_link_is_https_and_whole() -> None:
    urls = [source.url for source in all_sources()]
    for _, authority in authorities():
        urls += [url for url in (authority.website, authority.complaint_url) if url]
    for url in urls:
        assert url.startswith("https://")
        assert not any(character.isspace() for character in url)


def test_no_source_was_read_or_written_in_the_future() -> None:
    for source in all_sources():
        assert source.read is None or source.read <= WRITTEN
        assert source.dated is None or source.dated <= WRITTEN


@every_authority
def test_an_authority_can_be_named_and_reached(authority: Authority) -> None:
    assert authority.name == authority.name.strip() != ""
    assert authority.address
    assert authority.email or authority.phone
    assert authority.website
    assert authority.sources
    assert "\n" not in authority.address


@every_authority
def test_the_record_of_an_authority_is_that_of_the_copy_that_was_read(authority: Authority) -> None:
    record = authority.sources[0]
    assert record.url.startswith("https://github.com/datenanfragen/data/blob/master/supervisory-authorities/")
    assert record.read == date(2026, 7, 21)


@every_country
def test_every_fact_has_evidence_with_a_source(jurisdiction: Jurisdiction) -> None:
    known = {name for name in FACTS if getattr(jurisdiction, name) not in ("", None)}
    assert set(jurisdiction.evidence) == known
    assert all(evidence.sources for evidence in jurisdiction.evidence.values())


@every_country
def test_an_invoice_term_is_sourced_and_names_its_law(jurisdiction: Jurisdiction) -> None:
    if jurisdiction.invoice is not None:
        assert 5 <= jurisdiction.invoice.years <= 10
        assert jurisdiction.invoice.law
        assert jurisdiction.invoice.sources


@every_country
def test_the_age_of_consent_is_one_that_the_gdpr_allows(jurisdiction: Jurisdiction) -> None:
    assert jurisdiction.child_age is None or 13 <= jurisdiction.child_age <= 16


def test_the_names_of_the_facts_are_fields() -> None:
    assert set(FACTS) < {each.name for each in fields(Jurisdiction)}


@pytest.mark.parametrize(
    ("country", "years", "confirmed"),
    [
        ("AT", 7, True),
        ("BE", 10, True),
        ("DE", 8, False),
        ("ES", 6, True),
        ("FR", 10, True),
        ("IT", 10, True),
        ("NL", 7, False),
    ],
)
def test_invoice_terms(country: str, years: int, confirmed: bool) -> None:
    invoice = JURISDICTIONS[country].invoice
    assert invoice is not None
    assert (invoice.years, invoice.confirmed) == (years, confirmed)


def test_german_shops_answer_to_their_land() -> None:
    germany = JURISDICTIONS["DE"]
    assert germany.regions == LAENDER
    assert germany.authority("") is None
    assert germany.authority("XX") is None
    assert len({authority.name for authority in germany.authorities.values()}) == 16


def test_bavarian_shops_answer_to_the_authority_for_the_private_sector() -> None:
    bavaria = JURISDICTIONS["DE"].authority("BY")
    assert bavaria is not None
    assert "BayLDA" in bavaria.name


@every_country
def test_elsewhere_one_authority_serves_every_region(jurisdiction: Jurisdiction) -> None:
    if jurisdiction.country != "DE":
        assert jurisdiction.regions == ()
        assert jurisdiction.authority("anywhere") is jurisdiction.authority() is not None


def test_an_authority_is_called_by_its_name_in_the_readers_language() -> None:
    belgium = JURISDICTIONS["BE"].authority()
    assert belgium is not None
    assert belgium.called("nl") == "Gegevensbeschermingsautoriteit"
    assert belgium.called("fr") == "Autorité de protection des données"
    assert belgium.called("pl") == belgium.name


def test_sales_calls_need_consent_in_the_netherlands_but_not_in_belgium() -> None:
    assert JURISDICTIONS["NL"].calls_need_consent is True
    assert JURISDICTIONS["BE"].calls_need_consent is False


def test_statistics_are_exempt_only_where_that_was_seen() -> None:
    assert {code for code, item in JURISDICTIONS.items() if item.exempt_statistics} == {"FR", "NL"}


def test_each_source_of_a_country_is_told_once() -> None:
    netherlands = JURISDICTIONS["NL"]
    assert len(set(netherlands.sources)) == len(netherlands.sources)
    assert netherlands.evidence["mail_article"].confirmed is Confirmed.PRIMARY
