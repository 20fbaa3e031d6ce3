"""Germany.

The authority of the Land is competent for shops, so a region must be given; the federal commissioner
answers for federal bodies, telecommunications and post. In Bavaria it is the BayLDA, not the
Landesbeauftragter. Names follow the office-holder and may be out of date. No statute exempts
statistics from consent; no age of its own was set under GDPR art. 8.
"""

from plugin_host.api.core import Source
from plugin_host.jurisdictions.model import Authority, Confirmed, Evidence, InvoiceTerm, Jurisdiction
from plugin_host.jurisdictions.references import AGES_2020, AGES_TRACKER, record

JURISDICTION = Jurisdiction(
    country="DE",
    authorities={
        "BW": Authority(
            name="Der Landesbeauftragte für den Datenschutz und die Informationsfreiheit Baden-Württemberg",
            address="Postfach 10 29 32, 70025 Stuttgart",
            email="poststelle@lfdi.bwl.de",
            phone="+49 711 6155410",
            website="https://www.baden-wuerttemberg.datenschutz.de/",
            sources=(record("debawueldb"),),
        ),
        "BY": Authority(
            name="Bayerisches Landesamt für Datenschutzaufsicht (BayLDA)",
            address="Postfach 1349, 91504 Ansbach",
            email="poststelle@lda.bayern.de",
            phone="+49 981 1800930",
            website="https://www.lda.bayern.de/de/index.html",
            complaint_url="https://www.lda.bayern.de/de/beschwerde.html",
            sources=(record("debaylda"),),
        ),
        "BE": Authority(
            name="Berliner Beauftragte für Datenschutz und Informationsfreiheit",
            address="Alt-Moabit 59-61, 10555 Berlin",
            email="mailbox@datenschutz-berlin.de",
            phone="+49 30 138890",
            website="https://www.datenschutz-berlin.de",
            complaint_url="https://kontakt.datenschutz-berlin.de/",
            sources=(record("deberlbdi"),),
        ),
        "BB": Authority(
            name="Die Landesbeauftragte für den Datenschutz und für das Recht auf Akteneinsicht Brandenburg",
            address="Stahnsdorfer Damm 77, 14532 Kleinmachnow",
            email="poststelle@lda.brandenburg.de",
            phone="+49 33203 3560",
            website="https://www.lda.brandenburg.de",
            complaint_url="https://www.lda.brandenburg.de/lda/de/service/formulare-und-musterschreiben"
            "/beschwerdeformular/",
            sources=(record("debralda"),),
        ),
        "HB": Authority(
            name="Die Landesbeauftragte für Datenschutz und Informationsfreiheit Bremen",
            address="Arndtstraße 1, 27570 Bremerhaven",
            email="office@datenschutz.bremen.de",
            phone="+49 421 3612010",
            website="https://www.datenschutz.bremen.de/",
            complaint_url="https://www.datenschutz.bremen.de/wir-ueber-uns/online-meldungen/beschwerdeformular-15253",
            sources=(record("debrelfdi"),),
        ),
        "HH": Authority(
            name="Der Hamburgische Beauftragte für Datenschutz und Informationsfreiheit",
            address="Ludwig-Erhard-Str 22, 7. OG, 20459 Hamburg",
            email="mailbox@datenschutz.hamburg.de",
            phone="+49 40 428544040",
            website="https://datenschutz-hamburg.de/",
            complaint_url="https://datenschutz-hamburg.de/beschwerde/",
            sources=(record("dehmbbfdi"),),
        ),
        "HE": Authority(
            name="Der Hessische Beauftragte für Datenschutz und Informationsfreiheit",
            address="Postfach 3163, 65021 Wiesbaden",
            email="poststelle@datenschutz.hessen.de",
            phone="+49 611 14080",
            website="https://datenschutz.hessen.de/",
            complaint_url="https://datenschutz.hessen.de/service/beschwerde-uebermitteln",
            sources=(record("dehessbdi"),),
        ),
        "MV": Authority(
            name="Der Landesbeauftragte für Datenschutz und Informationsfreiheit Mecklenburg-Vorpommern",
            address="Schloss Schwerin, Lennéstraße 1, 19053 Schwerin",
            email="info@datenschutz-mv.de",
            phone="+49 385 594940",
            website="https://www.datenschutz-mv.de/",
            complaint_url="https://www.datenschutz-mv.de/kontakt/online-beschwerdeformular-mitteilung-ueber-einen"
            "-datenschutzverstoss/",
            sources=(record("demvldi"),),
        ),
        "NI": Authority(
            name="Der Landesbeauftragte für den Datenschutz Niedersachsen",
            address="Postfach 221, 30002 Hannover",
            email="poststelle@lfd.niedersachsen.de",
            phone="+49 511 1204500",
            website="https://lfd.niedersachsen.de/startseite/",
            complaint_url="https://www.navo.niedersachsen.de/navo2/portal/csend/8915/fileget/dsbeschwerdeformular.html",
            sources=(record("dendslfd"),),
        ),
        "NW": Authority(
            name="Landesbeauftragte für Datenschutz und Informationsfreiheit Nordrhein-Westfalen",
            address="Kavalleriestraße 2 - 4, 40213 Düsseldorf",
            email="poststelle@ldi.nrw.de",
            phone="+49 211 384240",
            website="https://www.ldi.nrw.de/",
            sources=(record("denrwldi"),),
        ),
        "RP": Authority(
            name="Der Landesbeauftragte für den Datenschutz und die Informationsfreiheit Rheinland-Pfalz",
            address="Postfach 30 40, 55020 Mainz",
            email="poststelle@datenschutz.rlp.de",
            phone="+49 6131 89200",
            website="https://www.datenschutz.rlp.de",
            complaint_url="https://www.datenschutz.rlp.de/de/themenfelder-themen/online-services/beschwerdeformular/",
            sources=(record("derlpbdi"),),
        ),
        "SL": Authority(
            name="Unabhängiges Datenschutzzentrum Saarland",
            address="Fritz-Dobisch-Straße 12, 66111 Saarbrücken",
            email="poststelle@datenschutz.saarland.de",
            phone="+49 681 947810",
            website="https://datenschutz.saarland.de/",
            complaint_url="https://www.datenschutz.saarland.de/online-dienste/beschwerdeformular",
            sources=(record("desaarudz"),),
        ),
        "SN": Authority(
            name="Sächsische Datenschutz- und Transparenzbeauftragte",
            address="Postfach 11 01 32, 01330 Dresden",
            email="post@sdtb.sachsen.de",
            phone="+49 351 85471101",
            website="https://www.datenschutz.sachsen.de",
            complaint_url="https://formulare.datenschutz.sachsen.de/form/provide/53/",
            sources=(record("desaechsdsb"),),
        ),
        "ST": Authority(
            name="Landesbeauftragter für den Datenschutz Sachsen-Anhalt",
            address="Postfach 1947, 39009 Magdeburg",
            email="poststelle@lfd.sachsen-anhalt.de",
            phone="+49 391 818030",
            website="https://datenschutz.sachsen-anhalt.de",
            complaint_url="https://datenschutz.sachsen-anhalt.de/service/online-formulare/beschwerde-anfrage",
            sources=(record("desalbd"),),
        ),
        "SH": Authority(
            name="Unabhängiges Landeszentrum für Datenschutz Schleswig-Holstein",
            address="Postfach 71 16, 24171 Kiel",
            email="mail@datenschutzzentrum.de",
            phone="+49 431 9881200",
            website="https://www.datenschutzzentrum.de/",
            complaint_url="https://www.datenschutzzentrum.de/formular/beschwerde.php",
            sources=(record("deshuld"),),
        ),
        "TH": Authority(
            name="Thüringer Landesbeauftragter für den Datenschutz und die Informationsfreiheit",
            address="Postfach 900455, 99107 Erfurt",
            email="poststelle@datenschutz.thueringen.de",
            phone="+49 361 573112900",
            website="https://www.tlfdi.de",
            sources=(record("detlfdi"),),
        ),
    },
    invoice=InvoiceTerm(
        years=8,
        law="§ 147 Abs. 3 AO, § 14b Abs. 1 UStG",
        confirmed=False,
        sources=(
            Source("https://www.akanthus-wpg.de/verkuerzung-von-aufbewahrungsfristen/", read=None),
            Source("https://muchowitsch.de/?p=2245", read=None),
            Source("https://www.buzer.de/3_BEG_IV.htm", read=None),
        ),
    ),
    mail_article="§ 7 Abs. 2 Nr. 2, Abs. 3 UWG",
    device_article="§ 25 TDDDG",
    child_age=16,
    exempt_statistics=False,
    calls_need_consent=True,
    evidence={
        "mail_article": Evidence(Confirmed.TEXT, (Source("https://lxgesetze.de/uwg/7", read=None),)),
        "device_article": Evidence(
            Confirmed.TEXT,
            (
                Source("https://dr-dsgvo.de/%c2%a7-25-ttdsg-schutz-der-privatsphaere-bei-endeinrichtungen", read=None),
                Source("https://datenschutz-eprivacy.de/kontakt/datenschutzerklaerung/tdddg", read=None),
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
            (
                Source(
                    "https://www.liidu.de/speicherung-von-informationen-in-der-endeinrichtung-nach-%C2%A7-25"
                    "-abs-2-ttdsg-wann-brauche-ich-keine-einwilligung",
                    read=None,
                ),
                Source("https://community.beck.de/print/77091", read=None),
            ),
        ),
        "calls_need_consent": Evidence(Confirmed.TEXT, (Source("https://lxgesetze.de/uwg/7", read=None),)),
    },
)
