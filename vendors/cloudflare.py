"""Cloudflare, of San Francisco, stands between a shop and its visitors: it stops attacks and bots."""

from datetime import date

from plugin_host.api import (
    N_,
    Ask,
    Clue,
    Cookie,
    CookieUse,
    Data,
    Entity,
    Host,
    Onward,
    OwnUse,
    Role,
    Security,
    Source,
    Transfer,
    TransferKind,
    Vendor,
)

POLICY = Source("https://www.cloudflare.com/privacypolicy/", read=None, dated=date(2025, 7, 8))
AGREEMENT = Source("https://www.cloudflare.com/cloudflare-customer-dpa/", read=None, dated=date(2023, 11, 9))
COOKIES = (
    Source("https://developers.cloudflare.com/fundamentals/get-started/cloudflare-cookies/", read=None),
    Source("https://github.com/jkwakman/Open-Cookie-Database", read=None),
)
TURNSTILE = Source("https://developers.cloudflare.com/turnstile/reference/content-security-policy", read=None)
WEB = Source("https://github.com/patrickhulce/third-party-web", read=None)

BOTS: Ask[bool] = Ask("bot_protection", N_("Does Cloudflare check whether visitors are people or programs?"), bool)
LIMITS: Ask[bool] = Ask("rate_limiting", N_("Does Cloudflare limit how often one visitor asks for pages?"), bool)
BALANCING: Ask[bool] = Ask("load_balancing", N_("Does Cloudflare spread visitors over several servers?"), bool)

VENDOR = Vendor(
    api=1,
    id="cloudflare",
    name="Cloudflare",
    aliases=("Cloudflare CDN", "Cloudflare Turnstile"),
    entity=Entity(
        "Cloudflare, Inc.",
        country="US",
        address="101 Townsend St., San Francisco, CA 94107",
        sources=(POLICY, AGREEMENT),
    ),
    website="https://www.cloudflare.com",
    privacy_url=POLICY.url,
    services=(
        Security(
            role=Role.PROCESSOR,
            data=(Data.IP_ADDRESS, Data.DEVICE, Data.USAGE),
            # It relies on the Data Privacy Framework, else on standard clauses; the certificate was not looked up.
            transfer=Transfer(
                kind=TransferKind.UNKNOWN,
                country="US",
                importer="Cloudflare, Inc.",
                copy_url=AGREEMENT.url,
                sources=(POLICY,),
            ),
            own_use=(OwnUse.SECURITY, OwnUse.IMPROVE, OwnUse.LAW),
            onward=(Onward.GROUP, Onward.SUBPROCESSORS),
            terms_url=AGREEMENT.url,
            cookies=(
                # 30 minutes without a visit, and as long as the shop sets: days cannot say either.
                Cookie("__cf_bm", CookieUse.FRAUD, 0, essential=True, when=BOTS, sources=COOKIES),
                Cookie("cf_clearance", CookieUse.FRAUD, 0, essential=True, when=BOTS, sources=COOKIES),
                Cookie("_cfuvid", CookieUse.FRAUD, 0, essential=True, when=LIMITS, sources=COOKIES),
                Cookie("__cflb", CookieUse.BALANCING, 1, essential=True, when=BALANCING, sources=COOKIES),
            ),
            # Its public library of others' code and its statistics do not show that it stands before the shop.
            hosts=(
                Host("challenges.cloudflare.com", when=BOTS, sources=(TURNSTILE,)),
                Host("ajax.cloudflare.com", sources=(WEB,)),
            ),
            asks=(BOTS, LIMITS, BALANCING),
            clues=(
                Clue(
                    "bot_protection",
                    True,
                    (
                        (
                            "robot*|bot|bots|geautomatiseerd*|automated|automatisierte*|programs|programma's|programme"
                            "|turnstile "
                            "& <not>|weer*|weren|tegen|buiten|keep|keeps|out|against|block*|filter*|protect*"
                            "|bescherm*|mens*"
                            "|human*|people|person|abwehr*|schützt|schutz|gegen|mensch*|herken*|onderscheid*"
                            "|controleer*|check* "
                            "& !chatbot*|robots.txt|zoekmachine*|search engine*"
                        ),
                    ),
                ),
                Clue(
                    "load_balancing",
                    True,
                    (
                        (
                            "verdeel*|verdelen|load balanc*|load-balanc*|spread*|verteil*|lastverteilung "
                            "& server*|bezoek*|visitor*|besuch*|verkeer|traffic "
                            "& !<not>"
                        ),
                    ),
                ),
                Clue(
                    "rate_limiting",
                    True,
                    (
                        (
                            "beperk*|begrenst|limit*|begrenz*|rate limit*|rate-limit* "
                            "& hoe vaak|aantal|how often|how many|number of|wie oft|anzahl|rate limit*|rate-limit* "
                            "& !<not>|toegang|access"
                        ),
                    ),
                ),
            ),
            sources=(AGREEMENT, POLICY),
        ),
    ),
)
