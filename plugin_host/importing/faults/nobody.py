"""Words with capitals that are no name of a shop: pronouns and nouns with which sentences begin, and public bodies."""

import re

from plugin_host.importing.faults.words import listed

NOBODY = listed(
    "alles everything hieronder hierboven below above unten oben"
    " wij we u ik ons onze deze dit die dat de het een er hij zij mijn je jij onze welke wie wat u as the this these that we our you your it they i who"
    " which wir sie ihr unser unsere diese dieser dieses der das die es ich betreiber website webshop onlineshop onlinehandel einzelhandel fachhandel versandhandel shop site winkel store verkoper ondernemer"
    " autoriteit aufsichtsbehörde avg gdpr dsgvo eu nederland deutschland privacy datenschutz google het derde derden ieder iedereen niemand alle"
    " bestelling klant kunde customer bezoeker persoonsgegevens gegevens cookies daten data niet nederlandse wer wen wem wessen wann verantwoordelijke verwerkingsverantwoordelijke"
    " owner user users seller merchant company business team customers ihnen uns euch eigenaar gebruiker onderneming bedrijf unternehmen"
    " most many some dafür letztere letzterer gegebenenfalls tegen onderaan bots crawler betroffener dein mein sein er hoe dat zo zeit daarbij hierbij bij voor anbieter verantwortlicher verantwortliche controller jullie inzage bezwaar recht europese europäische art artikel als indien wanneer wenn if when"
)
OTHERS = re.compile(
    r"\b(?:\w*[Aa]utoriteit|Authority|Commissioner|\w*[Bb]ehörde|Landesbeauftragt\w*|Bundesbeauftragt\w*|Ombudsman|Ministerie|Belastingdienst|Finanzamt|KvK|Kamer|Chamber"
    r"|Consu[Ww]ijzer|Waarborg|Keurmerk|Consumentenbond|Verbraucherzentrale|Landesamt|Bundesamt|Landeszentrum|Bundesnetzagentur|Commission|Kommission|Hof van|Gericht|Trading Standards|Thuiswinkel)\b"
)
