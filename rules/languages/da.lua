-- Danish. Each setting is explained in en.lua.

name = "dansk"
stemmer = "danish"
ordinals = true -- "3." is third
join_hyphens = true -- a hyphenated word is one token

titles = {
  "dr", "Dr", "prof", "Prof", "fr", "Fr", "hr", "Hr", "frk", "kapt", "Skt", "skt", "St", "cand",
  "mag", "lic", "ing", "civ.ing", "adv", "jur", "phil", "polit", "stud", "Mr", "Mrs", "pastor",
  "lektor", "Chr", "lt", "ltn", "dir", "pol.insp", "krim.komm", "borgm",
  -- in the names of English news
  "Mt", "Gen", "Col", "Sgt", "Capt", "Sen", "Rep", "Gov", "Rev",
}

never_end = {
  "bl.a", "bl", "dvs", "d.v.s", "f.eks", "feks", "fx", "eks", "ev", "evt", "f.o.m", "t.o.m",
  "fhv", "hhv", "iflg", "ifm", "i.f.m", "ift", "inkl", "ekskl", "jf", "jvf", "ca", "kgl", "max",
  "maks", "mht", "m.h.t", "mv", "obs", "pga", "p.g.a", "resp", "s.k", "såk", "tlf", "Tlf", "vedr",
  "vs", "ty", "lat", "nuv", "opr", "overs", "p.t", "pt", "sml", "spec", "tilsv", "udg", "adm",
  "adr", "ang", "anm", "afd", "div", "e.g", "i.e", "off", "pr", "vha", "e.l", "d.e", "u.å", "int",
  "alm", "gl", "assist", "forb", "forf", "fork", "tilh", "ønsk", "årg",
}

before_numbers = {
  "N°", "n°", "No", "Rs", "rs", "Ext", "nr", "Nr", "s", "kap", "Kap", "art", "Art", "fig", "Fig",
  "bd", "vol", "tab", "pkt", "par", "pos", "tlf", "p", "pp", "jan", "feb", "febr", "mar", "apr",
  "aug", "sep", "sept", "okt", "nov", "dec", "kl", "Kl", "stk", "tirs", "tors", "fre", "lør",
  "afsn",
}

may_end = {
  "Inc", "Corp", "Ltd", "Co", "jr", "Jr", "sr", "mio", "mia", "mill", "U.S", "U.S.A", "U.K",
  "D.C", "F.C", "sek", "mdr", "årh", "t", "a.m", "p.m", "A/S", "co", "p.a", "P.S",
}

often_end = {
  "f.Kr", "e.Kr", "kr", "etc", "osv", "o.s.v", "m.m", "mm", "m.fl", "mfl", "o.l", "ol", "e.l",
  "m.v",
  "mv", "ff", "o.a",
}

starters = {
  "af", "alle", "allerede", "alt", "altså", "andre", "at", "begge", "blandt", "både", "da", "de",
  "den", "denne", "der", "deres", "derefter", "derfor", "dermed", "desuden", "det", "dette",
  "din", "disse", "du", "efter", "eller", "en", "end", "endelig", "endnu", "er", "et", "flere",
  "for", "fordi", "fra", "først", "gennem", "ham", "han", "hans", "har", "hendes", "her", "hun",
  "hvad", "hvem", "hver", "hvis", "hvor", "hvordan", "hvorfor", "i", "ifølge", "igen", "ikke",
  "imidlertid", "ingen", "inden", "ja", "jeg", "kan", "kun", "man", "mange", "med", "mellem",
  "men", "mens", "mere", "min", "mod", "meget", "må", "nej", "næsten", "nogle", "noget", "nu",
  "når", "og", "også", "om", "op", "over", "på", "samtidig", "selv", "siden", "skal", "som", "så",
  "sådan", "til", "to", "tre", "trods", "under", "ud", "uden", "var", "ved", "vi", "vil", "vores",
  "ét", "sin", "selvom", "før", "hvilken", "hos", "snart", "senere", "tidligere", "alligevel",
  "derimod", "aldrig", "altid", "ofte", "fire", "havde", "skulle", "måske",
}

months = {
  "januar", "februar", "marts", "april", "maj", "juni", "juli", "august", "september", "oktober",
  "november", "december", "jan", "feb", "febr", "mar", "apr", "jun", "jul", "aug", "sep", "sept",
  "okt", "nov", "dec",
}

weekdays = { "mandag", "tirsdag", "onsdag", "torsdag", "fredag", "lørdag", "søndag" }

units = { "km", "kg", "cm", "mm", "MB", "GB", "TB", "KB", "kW", "MW", "GW", "kWh", "GHz", "MHz" }

list_marks = { "•", "◦", "▪", "‣", "·", "*", "-", "–" }
opening_quotes = { "»", "“", "„", "”", "\"", "'" }
closing_quotes = { "«", "”", "“", "\"", "'" }

stop_words = {
  "ad", "af", "alle", "alt", "anden", "andre", "at", "bare", "begge", "blandt", "blev", "blive",
  "bliver", "både", "da", "de", "dem", "den", "denne", "der", "deres", "det", "dette", "dig",
  "din", "disse", "dog", "du", "efter", "eller", "en", "end", "endnu", "er", "et", "få", "får",
  "for", "fordi", "fra", "før", "først", "gennem", "ham", "han", "hans", "har", "havde", "have",
  "hende", "hendes", "her", "hos", "hun", "hvad", "hvem", "hver", "hvilken", "hvis", "hvor",
  "hvordan", "hvorfor", "i", "ifølge", "igen", "ikke", "ind", "ingen", "ja", "jeg", "jer", "kan",
  "kom", "kommer", "kun", "kunne", "man", "mange", "med", "meget", "mellem", "men", "mens",
  "mere", "mig", "min", "mod", "må", "måtte", "ned", "nej", "noget", "nogle", "nok", "nu", "når",
  "og", "også", "om", "op", "os", "over", "på", "sagde", "samme", "selv", "siden", "sig", "siger",
  "sin", "sine", "sit", "skal", "skulle", "som", "så", "sådan", "til", "to", "ud", "uden",
  "under", "var", "ved", "vi", "vil", "ville", "vores", "være", "været", "år", "nogen", "skriver",
  "bag", "bedre", "dag", "danmark", "dansk", "danske", "derfor", "fik", "fået", "gik", "gør",
  "gøre", "gå", "hele", "helt", "haft", "lidt", "mest", "nye", "omkring", "sammen", "stod",
  "tilbage", "tog", "ude", "vigtig", "året", "ønsker", "mener", "kroner", "allerede", "hvilket",
  "igennem", "imod", "næste", "hvorefter", "således",
}

pronouns = {
  "han", "hun", "den", "det", "de", "dem", "jeg", "vi", "I", "du", "ham", "hende", "hans",
  "hendes", "dens", "dets", "deres", "sin", "sit", "sine", "denne", "dette", "disse", "begge",
  "sådan", "sådanne",
}

speech_verbs = {
  "sagde", "siger", "sagt", "fortalte", "fortæller", "spurgte", "spørger", "svarede", "svarer",
  "skrev", "skriver", "forklarede", "forklarer", "mente", "mener", "tilføjede", "tilføjer",
  "oplyste", "oplyser", "hævdede", "hævder", "meddelte", "meddeler", "advarede", "advarer",
  "understregede", "understreger", "påpegede", "påpeger", "indrømmede", "indrømmer", "råbte",
  "råber", "troede", "tror", "bekræftede", "bekræfter", "kommenterede", "udtalte", "udtaler",
  "lyder", "lød", "konstaterede", "konstaterer",
}

connectives = {
  "imidlertid", "derfor", "desuden", "også", "samtidig", "derimod", "alligevel", "altså", "så",
  "men", "og", "eller", "for", "endvidere", "til sidst", "derefter", "for eksempel", "i stedet",
  "på den anden side", "med andre ord", "faktisk", "i mellemtiden", "dermed", "nemlig",
  "følgelig", "ellers", "kort sagt", "ikke mindst", "i øvrigt", "på trods af det", "dog",
  "endelig",
}

dangling = {
  "han", "hun", "den", "det", "de", "dem", "hans", "hendes", "dens", "dets", "deres", "denne",
  "dette", "disse", "men", "og", "eller", "så", "derfor", "desuden", "også", "imidlertid",
  "derimod", "alligevel", "altså", "da", "der", "her", "derefter", "dermed", "for eksempel",
  "i stedet", "begge", "sådanne", "sådan", "samme", "endvidere", "nemlig", "på den anden side",
  "ellers", "i mellemtiden", "dog", "heller",
}

-- What a sentence tells: when, why, who (without a name) and where; see `cover` in styles.
times = {
  "torsdag", "fredag", "i dag", "i går", "i morgen", "i aften", "i nat", "i morges", "sidste uge",
  "sidste måned", "sidste år", "i år", "denne uge", "næste uge", "næste måned", "næste år",
  "mandag", "tirsdag", "onsdag", "lørdag", "søndag", "januar", "februar", "marts", "april", "maj",
  "juni", "juli", "august", "september", "oktober", "november", "december",
}

causes = {
  "fordi", "på grund af", "som følge af", "takket være", "så at", "for at undgå", "i protest mod",
  "af frygt", "mangel på", "derfor", "årsagen", "grunden", "forårsaget af", "førte til",
}

people = {
  "politiet", "præsident", "statsminister", "statsministeren", "minister", "ministeren",
  "borgmester", "regeringen", "folketinget", "retten", "byretten", "dommer", "myndighederne",
  "beboere", "brandfolk", "soldater", "demonstranter", "vælgere", "elever", "studerende",
  "lærere", "arbejdere", "landmænd", "forskere", "læger", "sygeplejersker", "advokat",
  "virksomheden", "selskabet", "fagforeningen", "kongen", "dronningen", "paven", "træneren",
  "målmanden", "passagerer",
}

before_places = {
  "i", "på", "fra", "ved", "nær", "nord for", "syd for", "øst for", "vest for", "uden for",
}

examples = {
  { "Chr. 4. lod kirken bygge. Den står endnu.", sentences = 2 },
  { "Firmaet Chr. Lund sælger ost. Det går godt.", sentences = 2 },
  { "Dr. Holm kom. Hun gik igen.", sentences = 2 },
  { "Den 3. maj var der fest. Alle kom.", sentences = 2 },
  { "Brød, mælk osv. Alt var der.", sentences = 2 },
  { "Det gælder bl.a. skoler. Det er godt.", sentences = 2 },
  { "Bøden er på 900 kr. Politiet skriver den straks.", sentences = 2 },
  { "Brug ost for 40 kr. i alt. Server den varm.", sentences = 2 },
  { "Bladet kom i ny årg. i maj. Det er gratis.", sentences = 2 },
  { "Ring efter assist. ved uheld. Sluk motoren.", sentences = 2 },
  { "Sagen føres af pol.insp. Holm. Han er rolig.", sentences = 2 },
  { "Banken har fået dir. Lund. Hun er ny.", sentences = 2 },
  { "Han solgte Berg Inc. Senere fortrød han.", sentences = 2 },
  { "Skaden er 4 mio. Måske bliver den større.", sentences = 2 },
  { "Marked lør. 12. maj. Kom tidligt.", sentences = 2 },
  { "Se afsn. 3 i loven. Den er kort.", sentences = 2 },
  { "Mødet holdes den 3. maj kl. 10 i Aarhus, siger dr. Holm.", sentences = 1 },
  { "Prisen faldt 2,5 procent.", tokens = { "Prisen", "faldt", "2,5", "procent", "." } },
}
