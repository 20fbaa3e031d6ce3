"""Austria."""

from plugin_host.api.core import Source
from plugin_host.jurisdictions.model import Authority, Confirmed, Evidence, InvoiceTerm, Jurisdiction
from plugin_host.jurisdictions.references import AGES_2020, AGES_TRACKER, record

JURISDICTION = Jurisdiction(
    country="AT",
    authorities={
        "": Authority(
            name="Österreichische Datenschutzbehörde",
            address="Barichgasse 40-42, 1030 Wien",
            email="dsb@dsb.gv.at",
            phone="+43 1 521520",
            website="https://www.dsb.gv.at/",
            complaint_url="https://www.formularservice.gv.at/site/fsrv/user"
            "/formular.aspx?pid=5a37966ab26c4489adc20dc53162fa4d&pn=Bf10e1134f601464e9b3835170de668bd",
            sources=(record("atdsb"),),
        ),
    },
    invoice=InvoiceTerm(
        years=7,
        law="§ 132 Abs. 1 BAO",
        confirmed=True,
        sources=(Source("https://gesetzefinden.at/bundesrecht/bundesgesetze/bao/para-132", read=None),),
    ),
    mail_article="§ 174 TKG 2021",
    device_article="§ 165 Abs. 3 TKG 2021",
    child_age=14,
    exempt_statistics=False,
    calls_need_consent=True,
    evidence={
        "mail_article": Evidence(
            Confirmed.COMMENTARY,
            (
                Source("https://4notify.net/at/en/rtr-tkg-mobilfunknetze", read=None),
                Source(
                    "https://bmf.gv.at/en/topics/Telecom-and-Postal-Services/Telecommunications-Law-and"
                    "-Policy/Unsolicited-messages.html",
                    read=None,
                ),
            ),
        ),
        "device_article": Evidence(
            Confirmed.TEXT,
            (
                Source(
                    "https://geistwert.at/neue-oesterreichische-cookie-bestimmung-im-tkg-2021-weiterhin"
                    "-europarechtswidrig/",
                    read=None,
                ),
                Source("https://twobirds.com/en/trending-topics/global-cookie-review/austria", read=None),
            ),
        ),
        "child_age": Evidence(
            Confirmed.COMMENTARY,
            (
                AGES_2020,
                AGES_TRACKER,
            ),
        ),
        "exempt_statistics": Evidence(
            Confirmed.COMMENTARY,
            (Source("https://twobirds.com/en/trending-topics/global-cookie-review/austria", read=None),),
        ),
        "calls_need_consent": Evidence(
            Confirmed.PRIMARY,
            (
                Source(
                    "https://bmf.gv.at/en/topics/Telecom-and-Postal-Services/Telecommunications-Law-and"
                    "-Policy/Unsolicited-messages.html",
                    read=None,
                ),
            ),
        ),
    },
)
