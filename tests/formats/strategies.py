"""Any policies, as Hypothesis makes them; apart from the samples, which processes of tests load that do without it."""

from typing import Any

from hypothesis import strategies as st

from plugin_host.policy.labels import LABELS
from plugin_host.policy.tree import Coded, CookieRow, Policy, PolicySection, Recipient, SourceNote, VendorClause

_json_values: st.SearchStrategy[Any] = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3),
    max_leaves=5,
)
_word = st.text(min_size=1, max_size=12)
_coded = st.builds(Coded, code=_word, text=_word)
_sources = st.lists(
    st.builds(SourceNote, url=_word, read=st.none() | st.just("2026-10-02"), dated=st.none(), text=_word), max_size=2
).map(tuple)
_texts = st.lists(_word, max_size=2).map(tuple)
_coded_list = st.lists(_coded, max_size=2).map(tuple)
_clauses = st.builds(
    VendorClause,
    id=_word,
    vendor=_word,
    name=_word,
    service=_word,
    paragraphs=_texts,
    facts=st.dictionaries(_word, _json_values, max_size=2),
    sources=_sources,
)
_section: st.SearchStrategy[PolicySection] = st.deferred(
    lambda: st.builds(
        PolicySection,
        id=_word,
        title=_word,
        paragraphs=_texts,
        items=_texts,
        table=st.sampled_from(["", "recipients", "cookies"]),
        notice=st.booleans(),
        vendors=st.lists(_clauses, max_size=2).map(tuple),
        sections=st.lists(_section, max_size=1).map(tuple),
    )
)
_recipients = st.builds(
    Recipient,
    vendor=_word,
    name=_word,
    service=_word,
    anchor=_word,
    role=_coded,
    entity=_word,
    country=_coded,
    data=_coded_list,
    purposes=_coded_list,
    legal_bases=_coded_list,
    retention=_coded,
    transfer=_coded,
    sources=_sources,
)
_cookies = st.builds(
    CookieRow,
    name=_word,
    vendor=_word,
    vendor_name=_word,
    purpose=_word,
    days=st.none() | st.integers(0, 4000) | st.floats(0, 1),
    lifetime=_word,
    party=_coded,
    storage=_coded,
    consent=_coded,
)
policies: st.SearchStrategy[Policy] = st.builds(
    Policy,
    shop=_word,
    language=st.sampled_from(["nl", "en", "pt-BR"]),
    title=_word,
    name=_word,
    website=_word,
    sections=st.lists(_section, max_size=2).map(tuple),
    recipients=st.lists(_recipients, max_size=2).map(tuple),
    cookies=st.lists(_cookies, max_size=2).map(tuple),
    labels=st.just(dict(LABELS)),
    version=st.none() | st.integers(1, 9),
    effective=st.none() | st.dates().map(lambda day: day.isoformat()),
)
