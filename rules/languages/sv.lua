-- Swedish. Each setting is explained in en.lua.

name = "svenska"
join_hyphens = true -- a hyphenated word is one token, as treebanks of the language have it
stemmer = "swedish"
colon_in_words = true -- EU:s

titles = {
  "dr", "Dr", "prof", "Prof", "fr", "hr", "frk", "kapt", "löjtn", "doc", "fil", "jur", "tekn",
  "ekon", "S:t", "S:ta", "St", "Mr", "Mrs", "civ.ing", "ing", "kand", "mag", "lic", "lt", "öv",
  "dir", "ordf", "sekr", "fil.dr", "tekn.dr", "jur.kand", "kyrkoh",
}

never_end = {
  "bl.a", "bl", "d.v.s", "dvs", "t.ex", "ex", "f.d", "f.ö", "fr.o.m", "t.o.m", "m.a.o", "m.h.a",
  "p.g.a", "pga", "s.k", "sk", "resp", "inkl", "exkl", "ca", "c:a", "cirka", "ev", "jfr", "jmf",
  "max", "obs", "eg", "eng", "fr", "lat", "motsv", "n.b", "o.dyl", "s.a.s", "tel", "Tel", "ung",
  "vs", "e.g", "i.e", "f.n", "f.v.b", "i.o.m", "m.m.a", "näml", "omkr", "särsk", "t.f", "t.v",
  "urspr", "enl", "forts", "anm", "uppl", "utg", "övers", "övr", "allm", "d.y", "d.ä", "bitr",
  "ang", "avd", "st.f", "föreg", "förf", "årg",
}

before_numbers = {
  "nr", "Nr", "s", "sid", "kap", "Kap", "art", "fig", "Fig", "bd", "vol", "tab", "mom", "par",
  "st", "tel", "p", "pp", "jan", "feb", "febr", "mar", "apr", "aug", "sep", "sept", "okt", "nov",
  "dec", "kl", "ang", "mån", "tis", "tors", "fre", "lör", "sön", "avsn",
}

may_end = {
  "Inc", "Corp", "Ltd", "Co", "jr", "Jr", "sr", "milj", "mdr", "mkr", "tkr", "U.S", "U.S.A",
  "U.K", "tim", "sek", "st", "d.ä", "d.y", "D.C", "F.C", "f.m", "e.m", "p.m", "a.m", "v", "avd",
  "inst", "univ", "p.a",
}

often_end = {
  "f.Kr", "e.Kr", "kr", "etc", "osv", "o.s.v", "m.m", "mm", "m.fl", "mfl", "e.d", "o.d", "dyl", "o.dyl",
  "ff", "et al",
}

starters = {
  "alla", "allt", "andra", "att", "av", "bara", "både", "de", "den", "denna", "dessa", "dessutom",
  "det", "detta", "där", "därefter", "därför", "därmed", "då", "efter", "eftersom", "eller", "en",
  "enligt", "er", "ett", "fast", "flera", "folk", "fram", "från", "för", "före", "först", "genom",
  "ha", "han", "hans", "har", "hennes", "hon", "hos", "hur", "här", "i", "ibland", "idag", "igår",
  "ingen", "inget", "innan", "inom", "inte", "ja", "jag", "just", "kan", "ligger", "man", "med",
  "medan", "mellan", "men", "min", "mot", "mycket", "många", "måste", "när", "nej", "ni", "nu",
  "ny", "någon", "något", "några", "och", "också", "om", "oss", "på", "redan", "samma",
  "samtidigt", "sedan", "ska", "skulle", "som", "sin", "så", "sådan", "till", "trots", "tre",
  "två", "under", "upp", "ut", "utan", "utöver", "vad", "var", "varför", "varje", "vem", "vi",
  "vid", "vidare", "vilka", "vilken", "vill", "vissa", "vår", "våra", "än", "ändå", "är", "även",
  "år", "åter", "över", "du", "deras", "snart", "senare", "tidigare", "sist", "dock", "däremot",
  "aldrig", "alltid", "ofta", "båda", "fyra", "hade", "kanske", "nästan", "cirka", "drygt",
}

months = {
  "januari", "februari", "mars", "april", "maj", "juni", "juli", "augusti", "september",
  "oktober", "november", "december",
}

weekdays = { "måndag", "tisdag", "onsdag", "torsdag", "fredag", "lördag", "söndag" }

units = { "km", "kg", "cm", "mm", "MB", "GB", "TB", "KB", "kW", "MW", "GW", "kWh", "GHz", "MHz" }

list_marks = { "•", "◦", "▪", "‣", "·", "*", "-", "–" }
opening_quotes = { "”", "’", "»", "\"", "'" }
closing_quotes = { "”", "’", "»", "«", "\"", "'" }

stop_words = {
  "alla", "allt", "andra", "att", "av", "bara", "bli", "blir", "blev", "bland", "både", "de",
  "dem", "den", "denna", "deras", "dess", "dessa", "det", "detta", "dig", "din", "dock", "du",
  "där", "då", "efter", "ej", "eller", "en", "enligt", "er", "ett", "finns", "fram", "från",
  "får", "före", "för", "genom", "ha", "hade", "han", "hans", "har", "henne", "hennes", "hon",
  "honom", "hos", "hur", "här", "i", "icke", "ingen", "inget", "innan", "inom", "inte", "ja",
  "jag", "kan", "kom", "kommer", "kunde", "man", "med", "medan", "mellan", "men", "mer", "mig",
  "min", "mot", "mycket", "många", "måste", "ni", "nu", "när", "någon", "något", "några", "och",
  "också", "om", "oss", "på", "redan", "samma", "samt", "se", "sedan", "sig", "sin", "sina",
  "sitt", "ska", "skall", "skulle", "som", "säga", "säger", "sade", "så", "sådan", "till", "två",
  "under", "upp", "ut", "utan", "vad", "var", "vara", "varit", "varje", "vem", "vi", "vid",
  "vilka", "vilken", "vill", "vår", "våra", "än", "är", "även", "åt", "över",
}

pronouns = {
  "han", "hon", "den", "det", "de", "dem", "jag", "vi", "ni", "du", "honom", "henne", "hans",
  "hennes", "dess", "deras", "sin", "sitt", "sina", "denna", "detta", "dessa", "båda", "sådan",
  "sådana", "densamma", "detsamma",
}

speech_verbs = {
  "sa", "sade", "säger", "sagt", "berättade", "berättar", "frågade", "frågar", "svarade",
  "svarar", "skrev", "skriver", "förklarade", "förklarar", "menade", "menar", "tillade",
  "tillägger", "uppgav", "uppger", "påpekade", "påpekar", "hävdade", "hävdar", "meddelade",
  "meddelar", "varnade", "varnar", "betonade", "betonar", "konstaterade", "konstaterar", "medgav",
  "medger", "ropade", "ropar", "tyckte", "tycker", "trodde", "tror", "bekräftade", "bekräftar",
  "kommenterade", "kommenterar", "fortsatte", "fortsätter", "utbrast", "viskade", "twittrade",
}

connectives = {
  "dock", "därför", "dessutom", "också", "även", "samtidigt", "däremot", "emellertid", "alltså",
  "så", "men", "och", "eller", "ty", "vidare", "slutligen", "sedan", "därefter", "till exempel",
  "i stället", "istället", "trots det", "å andra sidan", "med andra ord", "i själva verket",
  "under tiden", "ändå", "nämligen", "följaktligen", "således", "likaså", "dels", "kort sagt",
  "för övrigt",
}

dangling = {
  "han", "hon", "den", "det", "de", "dem", "hans", "hennes", "dess", "deras", "denna", "detta",
  "dessa", "men", "och", "eller", "så", "dock", "därför", "dessutom", "också", "även", "däremot",
  "emellertid", "alltså", "då", "där", "här", "sedan", "därefter", "därmed", "till exempel",
  "istället", "trots det", "å andra sidan", "ändå", "båda", "sådana", "sådan", "samma", "likaså",
  "vidare", "nämligen",
}

-- What a sentence tells: when, why, who (without a name) and where; see `cover` in styles.
times = {
  "idag", "igår", "imorgon", "ikväll", "inatt", "i dag", "i går", "i morgon", "i kväll", "i natt",
  "i morse", "förra veckan", "förra månaden", "förra året", "i år", "i fjol", "den här veckan",
  "nästa vecka", "nästa månad", "nästa år", "måndag", "måndagen", "tisdag", "tisdagen", "onsdag",
  "onsdagen", "torsdag", "torsdagen", "fredag", "fredagen", "lördag", "lördagen", "söndag",
  "söndagen", "januari", "februari", "mars", "april", "maj", "juni", "juli", "augusti",
  "september", "oktober", "november", "december",
}

causes = {
  "eftersom", "därför att", "på grund av", "till följd av", "tack vare", "för att", "så att",
  "i protest mot", "av rädsla", "i brist på", "med anledning av", "därför", "orsaken",
  "anledningen", "orsakades av", "ledde till",
}

people = {
  "polisen", "president", "statsminister", "statsministern", "minister", "ministern",
  "regeringen", "riksdagen", "domstolen", "tingsrätten", "domare", "myndigheterna", "invånare",
  "boende", "brandmän", "soldater", "demonstranter", "väljare", "elever", "studenter", "lärare",
  "arbetare", "bönder", "forskare", "läkare", "sjuksköterskor", "riksdagsledamöter", "åklagare",
  "åklagaren", "advokat", "företaget", "bolaget", "facket", "kungen", "drottningen", "påven",
  "biskopen", "tränaren", "målvakten", "passagerare",
}

before_places = {
  "i", "på", "från", "vid", "nära", "utanför", "norr om", "söder om", "öster om", "väster om",
}

examples = {
  { "Dr. Berg kom. Hon gick sedan.", sentences = 2 },
  { "Bröd, mjölk m.m. Allt fanns där.", sentences = 2 },
  { "Det gäller bl.a. skolor. Det är EU:s regler.", sentences = 2 },
  { "EU:s regler", tokens = { "EU:s", "regler" } },
  { "Boten är på 900 kr. Polisen skriver ut den.", sentences = 2 },
  { "Köp ost för 40 kr. och smör. Servera varmt.", sentences = 2 },
  { "Boken av okänd förf. från Lund säljs. Den är dyr.", sentences = 2 },
  { "I föreg. avsnitt byggdes motorn. Nu provas den.", sentences = 2 },
  { "Mötet leddes av ordf. Berg. Sedan bjöds det på kaffe.", sentences = 2 },
  { "Boken är av fil.dr. Ek. Den är tjock.", sentences = 2 },
  { "Han sålde Berg Inc. Senare ångrade han sig.", sentences = 2 },
  { "Skadan är 4 milj. Kanske blir den större.", sentences = 2 },
  { "Marknad lör. 12 maj. Kom tidigt.", sentences = 2 },
  { "Se avsn. 3 av lagen. Den är kort.", sentences = 2 },
  { "Mötet hålls den 3 maj kl. 10 i Lund, enligt prof. Berg.", sentences = 1 },
}
