"""Vendors with a module."""

import pytest

from plugin_host.api import HostingForm, PayLater, RunBy
from plugin_host.api.core.questions import Name, Url
from plugin_host.policy.shop import Use
from tests.shopfile.sample import FakeRegistry, problem, problems, read, written


def use_of(tables: str) -> Use:
    return read(written(tables=tables)).uses[0]


def test_a_vendor_gives_its_first_service_by_default() -> None:
    use = use_of("[vendors.quaydns]")
    assert (use.vendor.id, use.services, use.path, use.own) == ("quaydns", ("hosting",), "vendors.quaydns", False)
    assert use.answers == {"hosting": {}}


def test_vendors_keep_the_order_of_the_file() -> None:
    shop = read(written(tables="[vendors.parcelo]\n[vendors.countly]\n[vendors.paymill]"))
    assert [use.vendor.id for use in shop.uses] == ["parcelo", "countly", "paymill"]


def test_answers_have_the_type_that_the_question_asks() -> None:
    use = use_of('[vendors.paymill]\npay_later = "third_party"\npay_later_provider = "Straks B.V."')
    assert use.answers == {"payments": {"pay_later": PayLater.THIRD_PARTY, "pay_later_provider": "Straks B.V."}} | {}
    answers = use_of('[vendors.parcelo]\nterms = "https://x.example/t"\nmanager = "Logistics"').answers["shipping"]
    assert isinstance(answers["terms"], Url)
    assert isinstance(answers["manager"], Name)


def test_only_offered_answers_are_allowed() -> None:
    found = problem(written(tables='[vendors.paymill]\npay_later = "own"'))
    assert found.allowed == '"none", "third_party"'


@pytest.mark.parametrize(
    ("line", "where", "nearest"),
    [
        ("agreement = true\nagremeent = true", "vendors.quaydns.agremeent", "agreement"),
        ('form = "redirct"', "vendors.quaydns.form", "redirect"),
        ("log_days = 0", "vendors.quaydns.log_days", ""),
        ('agreement = "yes"', "vendors.quaydns.agreement", ""),
        ('services = ["hostng"]', "vendors.quaydns.services[0]", "hosting"),
        ('services = ["payments"]', "vendors.quaydns.services[0]", ""),
        ("services = []", "vendors.quaydns.services", ""),
        ('services = "hosting"', "vendors.quaydns.services", ""),
        ('services = ["hosting", "hosting"]', "vendors.quaydns.services[1]", ""),
        ("[vendors.quaydns.bussiness_email]", "vendors.quaydns.bussiness_email", "business_email"),
        ("hosted_by = 'hallhost'", "vendors.quaydns.hosted_by", ""),
    ],
)
def test_a_wrong_key_or_answer_is_told(line: str, where: str, nearest: str) -> None:
    found = problem(written(tables=f"[vendors.quaydns]\n{line}"))
    assert (found.where, found.nearest) == (where, nearest)


def test_a_key_answers_every_chosen_service_that_asks_it() -> None:
    use = use_of('[vendors.quaydns]\nservices = ["hosting", "business_email"]\nagreement = true')
    assert use.answers == {"hosting": {"agreement": True}, "business_email": {"agreement": True}}


def test_a_table_of_a_service_answers_that_service_only() -> None:
    use = use_of(
        '[vendors.quaydns]\nservices = ["hosting", "business_email"]\nagreement = true\n'
        "[vendors.quaydns.business_email]\nagreement = false\nconfidential = true"
    )
    assert use.answers["hosting"] == {"agreement": True}
    assert use.answers["business_email"] == {"agreement": False, "confidential": True}


def test_questions_of_equal_key_are_told_apart_by_service() -> None:
    tables = """[vendors.allshop]
    services = ["accounting", "hosting"]
    [vendors.allshop.accounting]
    form = "saas"
    [vendors.allshop.hosting]
    form = "cdn"
    """
    assert use_of(tables).answers["hosting"] == {"form": HostingForm.CDN}
    found = problem(written(tables='[vendors.allshop]\nservices = ["accounting", "hosting"]\nform = "saas"'))
    assert (found.where, found.found) == ("vendors.allshop.form", '"saas"')


def test_an_answer_for_a_service_that_is_not_chosen_is_an_error() -> None:
    found = problem(written(tables="[vendors.quaydns]\nconfidential = true"))
    assert "business_email, which is not chosen" in found.found
    found = problem(written(tables="[vendors.quaydns]\n[vendors.quaydns.business_email]\nconfidential = true"))
    assert found.where == "vendors.quaydns.business_email"


def test_an_unknown_answer_in_the_table_of_a_service_is_told() -> None:
    found = problem(written(tables="[vendors.quaydns]\n[vendors.quaydns.hosting]\nlog_day = 3"))
    assert (found.where, found.nearest) == ("vendors.quaydns.hosting.log_day", "log_days")


def test_an_answer_that_answers_nothing_is_an_error() -> None:
    tables = "[vendors.quaydns]\nagreement = true\n[vendors.quaydns.hosting]\nagreement = false"
    assert problem(written(tables=tables)).where == "vendors.quaydns.agreement"


def test_a_wrong_list_of_services_brings_no_further_problems() -> None:
    tables = '[vendors.quaydns]\nservices = ["hosting", "bussiness_email"]\nconfidential = true'
    assert problem(written(tables=tables)).nearest == "business_email"


@pytest.mark.parametrize(
    ("vendor_id", "nearest"),
    [
        ("paymil", "paymill"),
        ("Paymill", "paymill"),
        ("office365", "millmail-365"),
        ("old-mill", "millmail-365"),
        ("millmail_365", "millmail-365"),
        ("hall-host", "hallhost"),
        ("zzzzzz", ""),
    ],
)
def test_the_nearest_vendor_is_suggested_by_id_name_or_alias(vendor_id: str, nearest: str) -> None:
    found = problem(written(tables=f"[vendors.{vendor_id}]"))
    assert (found.where, found.nearest) == (f"vendors.{vendor_id}", nearest)


def test_a_refused_vendor_gives_the_reason() -> None:
    registry = FakeRegistry(refused={"brokenpay": "ImportError: no\x1b[2Jmodule"})
    found = problem(written(tables="[vendors.brokenpay]"), registry)
    assert "ImportError: no\\x1b[2Jmodule" in found.found


def test_a_vendor_that_is_served_is_no_less_so_where_a_rival_was_refused() -> None:
    registry = FakeRegistry(refused={"paymill": "this id belongs to a built-in vendor"})
    assert not problems(written(tables="[vendors.paymill]"), registry)


@pytest.mark.parametrize("tables", ["vendors = 1", "[[vendors]]", "[vendors]\npaymill = true", "[[vendors.paymill]]"])
def test_a_vendor_is_a_table(tables: str) -> None:
    data = b"vendors = 1\n" + written() if tables == "vendors = 1" else written(tables=tables)
    assert "a table" in problem(data).allowed


def test_the_only_hosting_vendor_hosts_the_shop() -> None:
    shop = read(written(tables='[vendors.bookshop]\nrun_by = "host"\n[vendors.hallhost]'))
    assert shop.uses[0].hosted_by == "hallhost"


def test_who_only_redirects_does_not_host() -> None:
    tables = '[vendors.bookshop]\nrun_by = "host"\n[vendors.hallhost]\n[vendors.quaydns]\nform = "redirect"'
    assert read(written(tables=tables)).uses[0].hosted_by == "hallhost"
    tables = '[vendors.bookshop]\nrun_by = "host"\n[vendors.quaydns]\nform = "redirect"'
    assert problem(written(tables=tables)).where == "vendors.bookshop.hosted_by"


@pytest.mark.parametrize("tables", ['[vendors.bookshop]\nrun_by = "host"', "[vendors.boundshop]"])
def test_a_hosted_shop_without_a_hosting_vendor_is_an_error(tables: str) -> None:
    found = problem(written(tables=tables))
    assert found.where.endswith(".hosted_by")
    assert "a hosting vendor" in found.allowed


def test_several_hosts_need_a_choice() -> None:
    hosts = '[vendors.hallhost]\n[vendors.quaydns]\nform = "full"'
    found = problem(written(tables=f'[vendors.bookshop]\nrun_by = "host"\n{hosts}'))
    assert found.allowed == 'one of "hallhost", "quaydns"'
    shop = read(written(tables=f'[vendors.bookshop]\nhosted_by = "quaydns"\n{hosts}'))
    assert shop.uses[0].hosted_by == "quaydns"


def test_naming_the_host_answers_where_the_software_runs() -> None:
    use = use_of('[vendors.allshop]\nhosted_by = "hallhost"\n[vendors.hallhost]')
    assert use.answers["shop_software"] == {"run_by": RunBy.HOST}


def test_an_unknown_host_is_told() -> None:
    found = problem(written(tables='[vendors.bookshop]\nhosted_by = "halhost"\n[vendors.hallhost]'))
    assert (found.where, found.nearest) == ("vendors.bookshop.hosted_by", "hallhost")


def test_a_host_of_what_runs_elsewhere_is_a_contradiction() -> None:
    tables = '[vendors.bookshop]\nrun_by = "self"\nhosted_by = "hallhost"\n[vendors.hallhost]'
    assert 'run_by is "self"' in problem(written(tables=tables)).found


def test_unanswered_software_names_no_host_that_is_unclear() -> None:
    assert use_of("[vendors.bookshop]").hosted_by == ""
    assert use_of("[vendors.bookshop]\n[vendors.hallhost]\n[vendors.quaydns]").hosted_by == ""


def test_a_misspelt_host_brings_one_problem() -> None:
    assert problem(written(tables='[vendors.bookshop]\nrun_by = "host"\n[vendors.halhost]')).nearest == "hallhost"
