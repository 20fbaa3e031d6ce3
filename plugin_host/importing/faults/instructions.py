"""What a template says to whoever fills it in, and the reader should never have seen."""

from plugin_host.importing.faults.phrases import Phrases
from plugin_host.importing.faults.rules import Rule

INSTRUCTIONS = Rule(
    "placeholder",
    says=Phrases(
        nl=(
            "vul hier ... in", "(controleer|check|bekijk) of (deze|dit) ... (geldt|van toepassing|klopt)", "hier invullen", "(controleren|nakijken|nalezen|checken) voor publicatie", "(nog|nog even|dit nog) (checken|controleren)", "nog (toevoegen|aanvullen|invullen|opzoeken|navragen|nakijken|uitzoeken)", "(noem|beschrijf|omschrijf|vermeld|plaats|zet) hier", "hier ~ (invullen|aanvullen|vermelden)",
            "(verwijder|haal|schrap|laat) (deze|dit|onderstaande) (alinea|zin|tekst|artikel|onderdeel|paragraaf|passage|stuk|kopje)",
            "(deze|dit) (alinea|zin|onderdeel|paragraaf) (verwijderen|weglaten|aanpassen|invullen|schrappen)",
            "pas (deze|dit|onderstaande) (zin|alinea|onderdeel) aan", "(doorhalen|weglaten|verwijderen) wat niet van toepassing is",
            "indien (dit )?niet van toepassing ~ (verwijder*|weglaten)", "(instructie|toelichting) voor de (webwinkel|ondernemer|webshop|invuller)",
            "noem ~ alle partijen", "kies (een|één) van de (opties|varianten)", "let op: (pas|vul|controleer) ~ (aan|in)", "door u in te vullen",
            "(deze|dit) (alinea|zin|onderdeel|paragraaf|artikel|tekst) (alleen|enkel|slechts) ~ (opnemen|gebruiken|toevoegen|laten staan|plaatsen)", "neem (deze|dit) (alinea|zin|onderdeel) ~ (alleen )?op (als|indien)",
            "(opmerking|instructie|toelichting|tip|noot|aandachtspunt) voor de *(winkelier|ondernemer|webwinkel*|opsteller|redactie)", "hier (komt|volgt) (nog|later)", "(beste|geachte) *(ondernemer|winkelier|webshopeigenaar|webwinkelier)",
            "(als|indien|wanneer) uw (webshop|webwinkel|winkel) ", "pas (deze|dit) (tekst|beleid|verklaring) aan ~ uw", "(nog|nader|later) (in te vullen|aan te vullen|toe te voegen|uit te werken|te bepalen)", "(wordt|worden|moet|moeten) (hier )?(nog|later|binnenkort) ~ (aangevuld|ingevuld|toegevoegd|ingevoegd|uitgewerkt|vastgesteld)",
            "(tekst|lijst|overzicht|naam|namen|inhoud) volg(t|en) (nog|later|binnenkort)", "alleen (laten staan|opnemen|gebruiken|toevoegen) (als|indien|wanneer)", "moet* nog (worden )?(aangepast|aangevuld|ingevuld|nagekeken|geschreven|vertaald|uitgewerkt)", "(neem|voeg) (dan )?(onderstaande|deze|de volgende) (alinea|tekst|passage|zin) ~ (op|toe)",
            "(als|indien|wanneer) u ~ in uw (webshop|winkel|webwinkel)", "(navragen|nagaan|overleggen|checken|afstemmen) (bij|met) (de |onze )?(boekhouder|jurist|advocaat|webbouwer)", "waar uw (bedrijf|onderneming|webwinkel|webshop) (is )?gevestigd",
        ),
        en=(
            "(check|verify) (whether|if|that) this ~ (applies|is correct|is right)", "(insert|describe|list|name|mention|enter|add) ~ here", "fill in ~ here", "add the (others|rest|missing)", "(check|confirm|update) before (publishing|going live|publication)", "fill in (your|the) ~ (company|shop|store|business|trade name)", "(delete|remove|adapt|edit) this (paragraph|section|sentence|clause|part)",
            "(this|these) (paragraph*|section*|sentence*) (should|can|may|must) be (deleted|removed|adapted)", "delete (if|as|where) (not )?(applicable|appropriate)", "replace this (text|with)",
            "only (include|use|keep|add) this (paragraph|section|sentence|clause|part)", "(this|the) (paragraph|section|sentence|clause) only (if|applies if you)", "(text|something|paragraph|section) ~ to be added", "(text|more) to follow here", "replace the (above|following|below)", "(add|insert|include|use) the following (text|paragraph|section|wording|sentence)", "needs to be (completed|adapted|written|filled in) by (our|the|your)", "if you ~ in your (shop|store|webshop)", "check with (the |our |your )?(lawyer|accountant|solicitor|developer)", "(is|are|still|yet) to be (added|completed|filled in|inserted|supplied|confirmed|decided|written)", "(text|list|details|name|content) (to follow|to come|coming soon|follows later)",
            "if your (shop|store|webshop|online store)", "(adapt|adjust|tailor) this (text|policy|notice) to your", "dear (merchant|shop owner|store owner|entrepreneur|webmaster|retailer)", "(note|tip|hint|instruction*) (for|to) the (author|merchant|shop owner|store owner|retailer|editor)", "note to (the )?(author|shop owner|merchant|self)", "if (this is )?not applicable ~ (delete|remove)", "to be (completed|filled in) by", "here you should", "in this section you should",
            "(where|in which) your (business|company|store|shop) is (based|located|established|registered)",
        ),
        de=(
            "(prüfen sie|bitte prüfen), ob (dies*|der|die) ~ (zutrifft|gilt|passt)", "hier ... (einfügen|eintragen|ergänzen|einsetzen)", "hier ~ angeben ",
            "(text|abschnitt|absatz|satz|erklärung) (muss|müssen) noch ~ (angepasst|überarbeitet|geprüft|geklärt)", "fügen sie ~ (folgenden|diesen|den) (text|absatz|abschnitt|passus) ~ ein", "(wenn|falls|sofern) sie ~ in ihrem (shop|onlineshop|webshop)", "(mit|beim|bei) ~ (steuerberater|anwalt|anwältin|webdesigner) ~ (klären|abklären|absprechen|nachfragen)",
            "(diesen|dieser|diese) (absatz|abschnitt|satz|passage) (bitte )?(löschen|entfernen|streichen|anpassen|ergänzen)",
            "(diesen|diese) (absatz|abschnitt|satz|passage|klausel) ~ nur (aufnehmen|verwenden|einfügen|stehen lassen|übernehmen)", "(tragen|fügen|setzen|geben) sie hier ... (ein|an)", "hier (folgt|kommt) noch", "(wird|werden|muss|müssen) (hier )?noch ~ (ergänzt|eingefügt|eingetragen|ausgefüllt|hinzugefügt|festgelegt|nachgetragen)", "noch (ergänzen|eintragen|einfügen|nachtragen|klären|abklären)", "noch (zu ergänzen|einzufügen|einzutragen|auszufüllen|nachzutragen)", "(text|liste|angaben|name|inhalt) (folgt|folgen) (noch|in kürze|demnächst|später)", "(wenn|falls|sofern) ihr (shop|onlineshop|webshop)", "passen sie (diesen text|diese erklärung)",
            "(liebe*|sehr geehrte*|geehrte*) *(händler|shopbetreiber|betreiber|unternehmer)*", "hinweis (an|für) (den|die) *(betreiber|händler|ersteller|inhaber)*", "hinweis für (den|die) *(betreiber|händler|ersteller|inhaber)*", "nichtzutreffendes (bitte )?streichen", "bitte (anpassen|ergänzen|ausfüllen)", "nicht zutreffendes",
            "(löschen|streichen|entfernen) sie diesen (absatz|abschnitt|satz|text)", "an dieser stelle ~ (einfügen|ergänzen|nennen)",
            "(in dem|wo) (ihr|dein) (unternehmen|shop|onlineshop|betrieb) (seinen|ihren)? ?(sitz|ansässig|niedergelassen)",
        ),
    ),
    unless=Phrases(
        nl=("in ieder geval", "bestelnummer", "formulier", "(uw|je) (naam|gegevens) ~ in"),
        en=("order number", "you (can|may|will|have to|must|could)", "can you", "(your|an) (account|profile|comment|review)"),
        de=("(bitte|bitte hier) ergänzen sie (bei|im|in|beim|auf)", "sie können", "können sie", "müssen sie", "kundennummer", "bestellnummer", "ihre daten hier"),
    ),
)  # fmt: skip  # lists of phrases
