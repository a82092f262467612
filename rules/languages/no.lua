-- Norwegian (Bokmål, with much that is Nynorsk). Each setting is explained in en.lua.

name = "norsk"
join_hyphens = true -- a hyphenated word is one token, as treebanks of the language have it
stemmer = "norwegian"
ordinals = true -- "3." is third

titles = {
  "dr", "Dr", "prof", "Prof", "fr", "Fr", "hr", "Hr", "frk", "kapt", "St", "Mr", "Mrs", "cand",
  "mag", "lic", "ing", "siv.ing", "adv", "jur", "philos", "polit", "rer", "lt", "ltn", "sgt", "dir",
  "adm.dir", "res.kap",
}

never_end = {
  "bl.a", "bl", "dvs", "d.v.s", "f.eks", "feks", "eks", "ev", "evt", "f.o.m", "t.o.m",
  "fra og med", "iht", "i.h.t", "ift", "inkl", "ekskl", "jf", "jfr", "ca", "kgl", "max", "maks",
  "mht", "m.h.t", "mv", "obs", "pga", "p.g.a", "resp", "s.k", "såk", "tlf", "Tlf", "vedr", "vs",
  "fr", "ty", "lat", "innb", "ifm", "i.f.m", "ihht", "nåv", "nåvær", "opph", "oversat", "overs",
  "pt", "p.t", "sml", "spes", "tilsv", "u.å", "utg", "adm", "adr", "ang", "anm", "avd", "div",
  "eg", "ekstraord", "e.g", "i.e", "off", "ordf", "st", "pr", "d.e", "d.y", "d.ø", "vha", "e.l",
  "forts", "komm", "oppr", "orig", "tils", "årg",
}

before_numbers = {
  "nr", "Nr", "s", "str", "kap", "Kap", "art", "Art", "fig", "Fig", "bd", "vol", "tab", "pkt",
  "par", "pos", "tlf", "p", "pp", "jan", "feb", "febr", "mar", "apr", "aug", "sep", "sept", "okt",
  "nov", "des", "kl", "Kl", "tirs", "tors", "fre", "lør", "vedl", "avsn",
}

may_end = {
  "Inc", "Corp", "Ltd", "Co", "jr", "Jr", "sr", "mill", "mrd", "U.S", "U.S.A", "U.K", "D.C",
  "F.C", "sek", "stk", "mnd", "årh", "t", "a.m", "p.m", "A/S",
}

often_end = {
  "f.Kr", "e.Kr", "kr", "etc", "osv", "o.s.v", "m.m", "mm", "m.fl", "mfl", "o.l", "ol", "e.l", "m.v",
  "mv", "ff", "o.a", "et al",
}

starters = {
  "alle", "allerede", "alt", "altså", "andre", "at", "av", "bare", "begge", "både", "da", "de",
  "deg", "deler", "den", "denne", "der", "deres", "derfor", "dermed", "dersom", "dessuten", "det",
  "dette", "disse", "du", "eit", "ein", "eller", "en", "enda", "er", "et", "etter", "flere",
  "for", "foran", "fordi", "fra", "først", "får", "gjennom", "ha", "han", "hans", "har", "hennes",
  "her", "hun", "hva", "hvem", "hver", "hvis", "hvor", "hvordan", "hvorfor", "i", "ifølge",
  "igjen", "ikke", "imidlertid", "ingen", "innen", "ja", "jeg", "kan", "kanskje", "kun", "man",
  "mange", "med", "mellom", "men", "mens", "mer", "min", "mot", "mye", "må", "nei", "nesten",
  "noe", "noen", "nok", "nå", "når", "og", "også", "om", "opp", "over", "på", "rundt", "samtidig",
  "selv", "siden", "skal", "slik", "som", "så", "til", "tre", "to", "trass", "under", "ut",
  "uten", "var", "ved", "vi", "videre", "vil", "vår", "våre", "å", "år", "én", "ei", "dere", "sin",
  "før", "hvilken", "hos", "snart", "senere", "tidligere", "likevel", "derimot", "aldri", "alltid",
  "ofte", "fire", "hadde", "skulle", "drøyt",
}

months = {
  "januar", "februar", "mars", "april", "mai", "juni", "juli", "august", "september", "oktober",
  "november", "desember", "jan", "feb", "febr", "mar", "apr", "jun", "jul", "aug", "sep", "sept",
  "okt", "nov", "des",
}

weekdays = { "mandag", "tirsdag", "onsdag", "torsdag", "fredag", "lørdag", "søndag" }

units = { "km", "kg", "cm", "mm", "MB", "GB", "TB", "KB", "kW", "MW", "GW", "kWh", "GHz", "MHz" }

list_marks = { "•", "◦", "▪", "‣", "·", "*", "-", "–" }
opening_quotes = { "«", "“", "‘", "\"", "'" }
closing_quotes = { "»", "”", "’", "\"", "'" }

stop_words = {
  "alle", "alt", "andre", "at", "av", "bare", "ble", "bli", "blir", "blitt", "begge", "både",
  "da", "de", "deg", "dem", "den", "denne", "der", "deres", "det", "dette", "din", "disse", "du",
  "eg", "ein", "eit", "eller", "en", "er", "et", "ett", "etter", "for", "fordi", "fra", "før",
  "først", "få", "får", "gjennom", "ha", "hadde", "han", "hans", "har", "henne", "hennes", "her",
  "ho", "hos", "hun", "hva", "hvem", "hver", "hvis", "hvor", "hvordan", "hvorfor", "i", "ikke",
  "ikkje", "ingen", "inn", "ja", "jeg", "kan", "kom", "kommer", "kunne", "man", "mange", "med",
  "meg", "mellom", "men", "mens", "mer", "min", "mot", "mye", "må", "måtte", "ned", "noe", "noen",
  "nå", "når", "og", "også", "om", "opp", "oss", "over", "på", "sa", "samme", "seg", "selv", "si",
  "siden", "sier", "sin", "sine", "sitt", "skal", "skulle", "slik", "som", "så", "til", "to",
  "under", "ut", "uten", "var", "ved", "vi", "vil", "ville", "vår", "være", "vært", "å", "bak",
  "blant", "dag", "enn", "fikk", "fått", "gikk", "gjøre", "gjør", "gjort", "gå", "hele", "helt",
  "hvilken", "igjen", "kvinner", "litt", "nei", "norge", "norske", "norsk", "rundt", "sammen",
  "skrev", "sto", "sånn", "tilbake", "tok", "trenger", "ute", "vet", "veldig", "viktig", "året",
  "ønsker", "mener", "ifølge", "kroner", "hatt", "mest", "meir", "mykje", "noko", "frå", "vert",
  "vart", "dei",
}

pronouns = {
  "han", "hun", "den", "det", "de", "dem", "jeg", "vi", "dere", "du", "ham", "henne", "hans",
  "hennes", "dens", "dets", "deres", "sin", "sitt", "sine", "denne", "dette", "disse", "begge",
  "slik", "slike",
}

speech_verbs = {
  "sa", "sier", "sagt", "fortalte", "forteller", "spurte", "spør", "svarte", "svarer", "skrev",
  "skriver", "forklarte", "forklarer", "mente", "mener", "la", "legger", "opplyste", "opplyser",
  "hevdet", "hevder", "meldte", "melder", "advarte", "advarer", "understreket", "understreker",
  "påpekte", "påpeker", "innrømmet", "innrømmer", "ropte", "roper", "trodde", "tror", "bekreftet",
  "bekrefter", "kommenterte", "kommenterer", "uttalte", "uttaler", "fastslo", "fastslår", "lovet",
  "lover", "konstaterte", "hvisket",
}

connectives = {
  "imidlertid", "derfor", "dessuten", "også", "samtidig", "derimot", "likevel", "altså", "så",
  "men", "og", "eller", "for", "videre", "til slutt", "deretter", "for eksempel", "i stedet",
  "på den annen side", "med andre ord", "faktisk", "i mellomtiden", "dermed", "nemlig",
  "følgelig", "ellers", "kort sagt", "ikke minst", "for øvrig", "til tross for dette",
  "i tillegg",
}

dangling = {
  "han", "hun", "den", "det", "de", "dem", "hans", "hennes", "dens", "dets", "deres", "denne",
  "dette", "disse", "men", "og", "eller", "så", "derfor", "dessuten", "også", "imidlertid",
  "derimot", "likevel", "altså", "da", "der", "her", "deretter", "dermed", "for eksempel",
  "i stedet", "begge", "slike", "slik", "samme", "videre", "nemlig", "på den annen side",
  "i tillegg", "ellers", "i mellomtiden",
}

-- What a sentence tells: when, why, who (without a name) and where; see `cover` in styles.
times = {
  "i dag", "i går", "i morgen", "i kveld", "i natt", "i morges", "forrige uke", "forrige måned",
  "i fjor", "i år", "denne uken", "neste uke", "neste måned", "neste år", "mandag", "tirsdag",
  "onsdag", "torsdag", "fredag", "lørdag", "søndag", "januar", "februar", "mars", "april", "mai",
  "juni", "juli", "august", "september", "oktober", "november", "desember",
}

causes = {
  "fordi", "på grunn av", "som følge av", "takket være", "slik at", "for å unngå",
  "i protest mot", "av frykt", "mangel på", "derfor", "årsaken", "grunnen", "forårsaket av",
  "førte til",
}

people = {
  "politiet", "president", "statsminister", "statsministeren", "minister", "ministeren",
  "ordfører", "ordføreren", "regjeringen", "stortinget", "retten", "tingretten", "dommer",
  "myndighetene", "beboere", "brannvesenet", "soldater", "demonstranter", "velgere", "elever",
  "studenter", "lærere", "arbeidere", "bønder", "forskere", "leger", "sykepleiere", "advokat",
  "selskapet", "fagforeningen", "kongen", "dronningen", "paven", "treneren", "keeperen",
  "passasjerer",
}

before_places = {
  "i", "på", "fra", "ved", "nær", "nord for", "sør for", "øst for", "vest for", "utenfor",
}

examples = {
  { "Dr. Berg kom. Hun dro igjen.", sentences = 2 },
  { "Den 3. mai var det fest. Alle kom.", sentences = 2 },
  { "Brød, melk osv. Alt var der.", sentences = 2 },
  { "Det gjelder bl.a. skoler. Det er bra.", sentences = 2 },
  { "Boten er på 900 kr. Politiet skriver den straks.", sentences = 2 },
  { "Bruk ost for 40 kr. i alt. Server den varm.", sentences = 2 },
  { "Bladet kom i ny årg. i mai. Det er gratis.", sentences = 2 },
  { "Saken har forts. på neste side. Les der.", sentences = 2 },
  { "Banken ledes av adm.dir. Lie. Hun er ny.", sentences = 2 },
  { "Vakten het sgt. Moe. Han sov.", sentences = 2 },
  { "Han solgte Berg Inc. Senere angret han.", sentences = 2 },
  { "Skaden er 4 mill. Snart vet vi mer.", sentences = 2 },
  { "Marked lør. 12 mai. Kom tidlig.", sentences = 2 },
  { "Se vedl. 3 til loven. Den er kort.", sentences = 2 },
  { "Møtet holdes 3. mai kl. 10 i Bergen, ifølge dr. Hansen.", sentences = 1 },
  { "Prisen falt 2,5 prosent.", tokens = { "Prisen", "falt", "2,5", "prosent", "." } },
}
