"""Companies without a module that many webshops use, by what they do: their names count wherever they stand."""

import re
from collections.abc import Iterator, Mapping

from plugin_host.importing.recognising.others.writing import FORM

_AGENCIES = "Creditreform Boniversum|Creditreform|Boniversum|SCHUFA|CRIF Bürgel|CRIF|infoscore|KSV1870|Experian|Equifax|TransUnion|Focum"
_FIRMS: Mapping[str, str] = {
    "shop_software": (
        "Gambio Cloud|Gambio|plentymarkets|PlentyONE|xt:Commerce|Webflow|Big Cartel|Craft Commerce|CS-Cart|nopCommerce|VirtueMart"
        "|osCommerce|Zen Cart|Bluepark|Volusion|Weebly|ePages|Shoppagina|Logivert|commercetools|Sylius|Smartstore"
        "|Shoptrader|VersaCommerce|WEBSALE|Citrus-Lime|EKM|Shopwired|Visualsoft|Storeden|Oxatis|WiziShop|JouwWinkel"
    ),
    "hosting": (
        "Antagonist|Vimexx|Combell|Hostinger|Savvii|Byte Internet|Hypernode|Neostrada|Versio|Yourhosting|Cloud86|Greenhost|Tilaa"
        "|Leaseweb|PCextreme|Argeweb|Realhosting|Hosting2GO|Vevida|Flexwebhosting|Level27|Nucleus Hosting|EasyHost|Cyso|Zxcs|NederHost"
        "|Shock Media|Previder|WP Provider|WP Engine|Pressable|Cloudways|Bluehost|DreamHost|HostGator|GoDaddy"
        "|Namecheap|A2 Hosting|InMotion Hosting|DigitalOcean|Linode|Vultr|Vercel|Netlify|Heroku|Fly.io|Supabase|OVHcloud|OVH"
        "|Scaleway|UpCloud|Exoscale|Infomaniak|Hostpoint|cyon|METANET|Krystal|20i|Fasthosts|Heart Internet|123 Reg|123-reg"
        "|Blacknight|Register365|LetsHost|Hosting Ireland|Irish Domains|tsoHost|Names.co.uk|eUKhost|easyname|World4You|Anexia"
        "|domaintechnik|netcup|Mittwald|webgo|Alfahosting|Domainfactory|Host Europe|manitu|Uberspace|Profihost|Timme Hosting"
        "|dogado|Contabo|Checkdomain|1blu|goneo|HostPress|maxcluster|Lovable|Simply.com|Loopia|Gandi|Rackspace|Hosttech"
        "|Openprovider|Webreus|Sohosted|Render.com"
    ),
    "business_email": (
        "Fastmail|Zoho Mail|Gmail|mailbox.org|Posteo|Tutanota|Soverin|Migadu|StartMail|Runbox|Mailfence|Rackspace Email"
    ),
    "mailing": (
        "ConvertKit|Campaign Monitor|Constant Contact|AWeber|MailPoet|Enormail|Measuremail|YMLP|Moosend|SparkPost"
        "|Mailcoach|Reloadify|Beehiiv|Substack|Dotdigital|Emarsys|Inxmail|Listmonk|MailBlue|Tripolis|Deployteq"
        "|Mailcampaigns|EmailOctopus|Benchmark Email|Buttondown|Resend|Mailster|The Newsletter Plugin|E-goi|Sender.net|Flodesk|MailUp|Maileon|Mailworx|Eyepin"
    ),
    "payments": (
        "easyCredit|Consors Finanz|Nexi|Zettle|iZettle|Worldpay|Opayo|Sage Pay|Checkout.com|Elavon|Viva Wallet|Viva.com"
        "|Rabo Smart Pay|Revolut Business|GoCardless|Clearpay|Computop|Concardis|Novalnet|VR Payment|Datatrans|wallee"
        "|PostFinance|QuickPay|Sezzle|Icepay|OmniKassa|TargetPay|Digiwallet|CM.com|myPOS|TrueLayer|Spraypay"
        "|Barclaycard Payments|Global Payments|Payplug|Lemonway|Mangopay|hobex|Cardgate|EMS e-Commerce"
        f"|{_AGENCIES}|Mondu|Scalapay|Billie"
    ),
    "reviews": (
        "Feefo|Reviews.io|Loox|Stamped.io|Okendo|Opiness|Ausgezeichnet.org|Bazaarvoice|Reevoo|Customer Alliance|Reviews.co.uk"
        "|Avis Vérifiés|Ryviu|Junip"
    ),
    "shipping": (
        "Evri|An Post|Fastway|APC Overnight|Tuffnells|Palletline|Palletways|Budbee|Trunkrs|Homerr|Cycloon"
        "|Fietskoeriers.nl|Red je Pakketje|Bubble Post|B2C Europe|Landmark Global|ViaTim|Dynalogic|Brenger|Instabox|InPost"
        "|iloxx|trans-o-flex|Emons|Dachser|Kuehne + Nagel|Kühne + Nagel|Kuehne+Nagel|Kühne+Nagel|DB Schenker|Rhenus|Night Star Express"
        "|Gebrüder Weiss|Quickpac|Planzer|Swiss Post|Schweizerische Post|DSV|Aramex|Asendia|Colissimo|Chronopost|La Poste"
        "|Colis Privé|Relais Colis|SEUR|PostNord|Omniva|Venipak|Packeta|USPS|Canada Post|Australia Post|Whistl|Interlink Express"
        "|CollectPlus|Speedy Freight|Gophr|Mikropakket|Van Straaten Post|Intrapost|Cargoboard"
        "|Parcel2Go|LetMeShip|MeinEinkauf.ch|AfterShip|parcelLab|DX Delivery|DX Freight"
        "|eCourier|CitySprint|Menzies Distribution|DPD Ireland"
    ),
    "fulfilment": (
        "MyParcel|Paazl|Shipmondo|Shippo|ShipStation|Shiptheory|Active Ants|Bleckmann|Montapacking|Monta|Huboo|ShipBob|Printful|Printify|Centraal Boekhuis|Ingram Micro"
        "|zenfulfillment|Alaiko|Quivo|Warehousing1|Salesupply|ChannelDock|Shirtigo|Gooten|Peecho|Spreadshop|Cloudprinter"
    ),
    "accounting": (
        "Xero|QuickBooks Online|QuickBooks|FreeAgent|Sage Business Cloud|Sage Accounting|Twinfield|Reeleezee|Jortt|Tellow|Rompslomp|AFAS Profit|AFAS|Minox|Acumulus|WinBooks"
        "|BMD|DATEV|sevDesk|FastBill|Debitoor|Billomat|easybill|Papierkram|BuchhaltungsButler|Collmex|orgaMAX|Dinero"
        "|e-conomic|FreshBooks|Zoho Books|KashFlow|Basecone|Silvasoft|WeFact|MoneyMonk|Asperion|Big Red Cloud|Surf Accounts"
        "|bexio|GetMyInvoices|Visma eAccounting|CoManage|Dexxter|WISO MeinBüro|ProSaldo"
    ),
    "sales_channels": (
        "Discogs|Beslist.nl|Cdiscount|Fruugo|OnBuy|Folksy|Not On The High Street|Vinted|Catawiki|Back Market|refurbed|willhaben"
        "|Galaxus|Hood.de|Avocadostore|Kleinanzeigen|Wayfair|ManoMano|Orderchamp|Ankorstore|AbeBooks|Boekwinkeltjes|Winkelstraat.nl"
        "|2dehands|Reverb.com|Booklooker|ZVAB|Rakuten.de|Shpock"
    ),
    "analytics": (
        "Mixpanel|Fathom Analytics|Simple Analytics|Snowplow|Lucky Orange|Crazy Egg|FullStory|Smartlook|Statcounter"
        "|econda|INFOnline|Webtrekk|Triple Whale|Yandex Metrica|Vercel Analytics|Pirsch"
    ),
    "advertising": (
        "TradeTracker|Daisycon|Outbrain|RTB House|AdRoll|CJ Affiliate|Rakuten Advertising|belboon|ADCELL|Sovendus|The Trade Desk"
        "|Quantcast|Skimlinks"
    ),
    "customer_service": (
        "Tidio|Olark|Zoho Desk|Help Scout|HelpScout|LiveAgent|Kustomer|JivoChat|Formspree|Typeform|Jotform|Aircall|Dixa"
        "|Zoho SalesIQ|LiveZilla|Superchat|moinAI|Chatra|Re:amaze|Richpanel"
    ),
    "security": "Sucuri|Imperva|CleanTalk|Antispam Bee|Signifyd|Riskified|Altcha",
    "media": "Mapbox|Wistia|Bunny.net|Cloudinary|jsDelivr|Font Awesome|MyFonts|SoundCloud|Elfsight",
}
"""The names as their owners write them. A name that is also an ordinary word or a family's is not among them."""
_KIND = {name: kind for kind, names in _FIRMS.items() for name in names.split("|")}
_SMALL = {name.lower(): kind for name, kind in _KIND.items()}
_WORD = re.compile(r"(?<![\w@./-])\w+")
_FORM_BEHIND = re.compile(rf"(?: [A-ZÀ-Þ][\w&-]*){{0,3}}?,? {FORM}|(?<=Creditreform) (?!Ihr|Sie\b|Bon)[A-ZÀ-Þ]\w+")
_GOES_ON = re.compile(r"[\w@-]|\.(?!(?:nl|de|be|com|at|co\.uk|ie|eu|io)(?![\w-]))\w")
_DOMAIN = re.compile(r"\.[a-z]{2,3}(?:\.[a-z]{2})?(?![\w-])")
"""An ending by which a company is also called."""


def _by_word() -> Mapping[str, tuple[str, ...]]:
    found: dict[str, list[str]] = {}
    for name in sorted(_SMALL, key=len, reverse=True):
        found.setdefault(_WORD.findall(name)[0], []).append(name)
    return {word: tuple(names) for word, names in found.items()}


_BY_WORD = _by_word()
"""The names in small letters by their first word, the longest first."""


def firms_in(text: str) -> Iterator[tuple[int, int, str]]:
    """Where these companies stand in a text, with their legal form, and what they do."""
    small = text.lower()
    for word in _WORD.finditer(small) if len(small) == len(text) else ():
        start = word.start()
        for name in _BY_WORD.get(word[0], ()):
            end = start + len(name)
            if small.startswith(name, start) and not _GOES_ON.match(text, end):
                behind = _DOMAIN.match(text, end) or _FORM_BEHIND.match(text, end)
                yield start, behind.end() if behind else end, _SMALL[name]
                break


def is_firm(host: str) -> bool:
    """Whether an address on the web is that of such a company."""
    return host.lower() in _SMALL or host.partition(".")[0] in _SMALL


def is_written_so(name: str) -> bool:
    """Whether a name is no ordinary word in small letters, unless the company writes it so."""
    return not name.islower() or name in _KIND


_AGENCY = re.compile(rf"\b(?:{_AGENCIES}|KSV 1870|EDR Credit|Graydon|Bürgel)\b")


def is_credit_agency(name: str) -> bool:
    """Whether a party is one that tells others what they know of a customer's finances; nobody pays with it."""
    return _AGENCY.search(name) is not None
