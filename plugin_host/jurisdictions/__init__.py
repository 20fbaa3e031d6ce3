"""The countries of the European Economic Area: authorities, invoice terms and where their law says what.

The module of Iceland is called ``is_``, for ``is`` is a keyword.
"""

from collections.abc import Mapping
from types import MappingProxyType

from plugin_host.jurisdictions import (
    at,
    be,
    bg,
    cy,
    cz,
    de,
    dk,
    ee,
    es,
    fi,
    fr,
    gr,
    hr,
    hu,
    ie,
    is_,
    it,
    li,
    lt,
    lu,
    lv,
    mt,
    nl,
    no,
    pl,
    pt,
    ro,
    se,
    si,
    sk,
)
from plugin_host.jurisdictions.adequacy import ADEQUACY, Adequacy, Limit
from plugin_host.jurisdictions.model import Authority, Confirmed, Evidence, InvoiceTerm, Jurisdiction

__all__ = [
    "ADEQUACY",
    "EEA",
    "JURISDICTIONS",
    "Adequacy",
    "Authority",
    "Confirmed",
    "Evidence",
    "InvoiceTerm",
    "Jurisdiction",
    "Limit",
]

JURISDICTIONS: Mapping[str, Jurisdiction] = MappingProxyType(
    {
        jurisdiction.country: jurisdiction
        for jurisdiction in (
            at.JURISDICTION,
            be.JURISDICTION,
            bg.JURISDICTION,
            cy.JURISDICTION,
            cz.JURISDICTION,
            de.JURISDICTION,
            dk.JURISDICTION,
            ee.JURISDICTION,
            es.JURISDICTION,
            fi.JURISDICTION,
            fr.JURISDICTION,
            gr.JURISDICTION,
            hr.JURISDICTION,
            hu.JURISDICTION,
            ie.JURISDICTION,
            is_.JURISDICTION,
            it.JURISDICTION,
            li.JURISDICTION,
            lt.JURISDICTION,
            lu.JURISDICTION,
            lv.JURISDICTION,
            mt.JURISDICTION,
            nl.JURISDICTION,
            no.JURISDICTION,
            pl.JURISDICTION,
            pt.JURISDICTION,
            ro.JURISDICTION,
            se.JURISDICTION,
            si.JURISDICTION,
            sk.JURISDICTION,
        )
    }
)
"""Every country of the EEA by its ISO 3166-1 alpha-2 code."""

EEA: frozenset[str] = frozenset(JURISDICTIONS)
"""The ISO codes of the countries of the EEA: the 27 of the European Union, Iceland, Liechtenstein and Norway."""
