"""Copernica, a company in Amsterdam with software for newsletters and order mails (Marketing Software, SMTPeter).

The shop decides itself what it stores there; of the kinds of data only the e-mail address is certain.
"""

from plugin_host.api import Criterion, Data, Entity, Mailing, Measure, Retention, Role, Source, Vendor

STATEMENT = Source("https://www.copernica.com/nl/privacybeleid", read=None)
POLICY = Source("https://www.smtpeter.com/nl/privacy-policy", read=None)
UPDATE = Source("https://www.copernica.com/nl/blog/post/17a747fb401cd66b5553c6a3e6556e78", read=None)

VENDOR = Vendor(
    api=1,
    id="copernica",
    name="Copernica",
    aliases=("SMTPeter", "Copernica Marketing Software", "Copernica Marketing Suite"),
    entity=Entity(
        "Copernica B.V.", country="NL", address="De Ruijterkade 112, 1011 AB Amsterdam", sources=(STATEMENT,)
    ),
    website="https://www.copernica.com",
    privacy_url=STATEMENT.url,
    services=(
        Mailing(
            role=Role.PROCESSOR,
            data=(Data.EMAIL,),
            retention=Retention(criterion=Criterion.INSTRUCTION, sources=(UPDATE,)),
            own_use=(),
            measures=(Measure.ACCESS,),
            terms_url=POLICY.url,
            sources=(POLICY, UPDATE),
        ),
    ),
)
