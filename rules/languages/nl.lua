-- Dutch. Each setting is explained in en.lua.

name = "Nederlands"
join_hyphens = true -- a hyphenated word is one token, as treebanks of the language have it
stemmer = "dutch"

titles = {
  "dhr", "Dhr", "mevr", "Mevr", "mw", "Mw", "mej", "Mej", "dr", "Dr", "drs", "Drs", "ds", "Ds",
  "ir", "Ir", "ing", "Ing", "mr", "Mr", "prof", "Prof", "jhr", "Jhr", "gen", "Gen", "kol", "Kol",
  "lt", "Lt", "sgt", "bc", "Bc", "H", "St", "pater", "wnd", "fa", "Fa", "mgr", "Mgr", "mrs", "Ms",
  "maj", "kard", "fam", "vz",
}

never_end = {
  "bijv", "bv", "b.v", "d.w.z", "dwz", "m.a.w", "m.b.t", "i.v.m", "t.a.v", "t.b.v", "t.g.v",
  "t.o.v", "o.a", "o.l.v", "o.m", "i.p.v", "m.i", "m.n", "n.a.v", "ca", "ong", "resp", "evt",
  "excl", "incl", "max", "min", "nl", "vgl", "zgn", "z.g", "zg", "bep", "gem", "jl", "ll", "a.s",
  "v", "v.d", "vd", "v.h", "afd", "betr", "div", "fr", "geb", "gest", "hoogl", "lat", "nml",
  "oorspr", "tel", "Tel", "tg", "vlg", "v.a", "wo", "i.c", "i.h.a", "e.g", "i.e", "vs", "cf",
  "w.o", "s.v.p", "hfst", "secr", "temp",
}

before_numbers = {
  "nr", "nrs", "Nr", "no", "No", "art", "Art", "p", "pp", "pag", "blz", "Blz", "hfst", "Hfst",
  "afb", "Afb", "fig", "Fig", "dl", "vol", "Vol", "par", "tab", "tel", "Tel", "lid", "sub", "jan",
  "febr", "feb", "mrt", "apr", "aug", "sept", "sep", "okt", "nov", "dec", "Psalm", "Joh", "Matt",
  "Hand", "vr", "za", "di", "bijl", "jrg", "afl", "bd",
}

may_end = {
  "N.V", "B.V", "n.v", "Inc", "Corp", "Ltd", "Co", "Cie", "Jr", "jr", "Sr", "sr", "V.S", "U.S",
  "U.K", "mln", "mld", "mrd", "uur", "sec", "e.a", "c.s", "v.v", "e.v", "W.O", "D.C", "F.C",
  "gebr", "Gebr", "str", "pl", "d.d", "dd", "p.m", "p.j", "p.p", "a.d",
}

often_end = { "v.Chr", "n.Chr", "enz", "etc", "enzovoort", "e.d", "e.d.m", "i.d" }

starters = {
  "aan", "aangezien", "achter", "al", "alle", "alleen", "allerlei", "alles", "als", "altijd",
  "andere", "begin", "bij", "binnen", "bovendien", "bovenal", "buiten", "daar", "daarbij",
  "daardoor", "daarentegen", "daarmee", "daarna", "daarnaast", "daarom", "daarop", "daarvoor",
  "dan", "dat", "de", "deze", "die", "dit", "doch", "door", "drie", "dus", "echter", "een", "één",
  "eerst", "elk", "elke", "en", "er", "eveneens", "ga", "geen", "haar", "hebben", "heeft", "heel",
  "het", "hier", "hierbij", "hij", "hoe", "hoewel", "hun", "ik", "in", "indien", "inmiddels",
  "is", "ja", "je", "kan", "later", "maar", "mede", "meer", "men", "met", "mijn", "misschien",
  "na", "naar", "naast", "nadat", "nee", "niemand", "niet", "niets", "nog", "nooit", "nu", "of",
  "om", "omdat", "onder", "ondanks", "ons", "onze", "ook", "op", "over", "overigens", "per",
  "pas", "sinds", "sommige", "soms", "te", "tegen", "terwijl", "tevens", "tijdens", "toch",
  "toen", "tot", "tussen", "twee", "uit", "van", "vandaag", "vanaf", "vanwege", "veel", "vele",
  "verder", "vervolgens", "volgens", "voor", "vooral", "waar", "waarom", "wanneer", "want", "was",
  "wat", "we", "weer", "wel", "welke", "werd", "wie", "wij", "wil", "worden", "wordt", "zal",
  "ze", "zeer", "zelfs", "zich", "zij", "zijn", "zo", "zoals", "zonder", "zou", "jij", "jullie",
  "voordat", "zodra", "langs", "rond", "dankzij", "gisteren", "morgen", "eerder", "uiteindelijk",
  "intussen", "ondertussen", "hierdoor", "vaak", "iedereen", "enkele", "beide", "vier", "waren",
  "had", "moet", "bijna", "ruim", "ongeveer", "volgend", "vorig",
}

months = {
  "januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september",
  "oktober", "november", "december",
}

weekdays = {
  "maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag",
}

units = { "km", "kg", "cm", "mm", "MB", "GB", "TB", "KB", "kW", "MW", "GW", "kWh", "GHz", "MHz" }

-- Words that begin with an apostrophe.
clitics = { "'t", "'s", "'n", "'m", "'r", "'k" }

list_marks = { "•", "◦", "▪", "‣", "·", "*", "-", "–" }
opening_quotes = { "“", "‘", "„", "«", "\"", "'" }
closing_quotes = { "”", "’", "“", "»", "\"", "'" }

stop_words = {
  "aan", "al", "alle", "alleen", "alles", "als", "altijd", "andere", "ben", "bij", "daar",
  "daarom", "dan", "dat", "de", "den", "der", "des", "deze", "die", "dit", "doch", "doen", "door",
  "dus", "een", "eens", "eerste", "en", "er", "ge", "geen", "geweest", "haar", "had", "hadden",
  "heb", "hebben", "heeft", "hem", "hen", "het", "hier", "hij", "hoe", "hun", "iemand", "iets",
  "ik", "in", "is", "ja", "je", "jij", "jullie", "kan", "kon", "kunnen", "maar", "me", "meer",
  "men", "met", "mij", "mijn", "moet", "moeten", "na", "naar", "niet", "niets", "nog", "nu", "of",
  "om", "omdat", "onder", "ons", "onze", "ook", "op", "over", "reeds", "sinds", "te", "tegen",
  "tijdens", "toch", "toen", "tot", "tussen", "twee", "u", "uit", "uw", "van", "vanaf", "veel",
  "volgens", "voor", "waar", "waren", "was", "wat", "we", "weer", "wel", "werd", "werden", "wie",
  "wij", "wil", "worden", "wordt", "zal", "ze", "zei", "zelf", "zich", "zij", "zijn", "zo",
  "zoals", "zonder", "zou", "zouden", "zegt",
}

pronouns = {
  "hij", "zij", "ze", "het", "ik", "wij", "we", "jij", "u", "hem", "haar", "hen", "hun", "zijn",
  "deze", "dit", "die", "dat", "dezelfde", "hetzelfde", "beide", "beiden", "zulke",
  "laatstgenoemde", "er",
}

speech_verbs = {
  "zei", "zegt", "zeggen", "zeiden", "gezegd", "vertelde", "vertelt", "vroeg", "vraagt",
  "antwoordde", "antwoordt", "schreef", "schrijft", "meldde", "meldt", "verklaarde", "verklaart",
  "stelde", "stelt", "liet", "laat", "voegde", "voegt", "benadrukte", "benadrukt", "waarschuwde",
  "waarschuwt", "vond", "vindt", "legde", "legt", "aldus", "reageerde", "reageert", "twitterde",
  "riep", "roept", "erkende", "erkent", "bevestigde", "bevestigt", "ontkende", "ontkent",
  "noemde", "noemt", "dacht", "concludeerde", "concludeert", "beweerde", "beweert", "fluisterde",
  "schreeuwde", "herhaalde",
}

connectives = {
  "echter", "daarom", "daarnaast", "bovendien", "verder", "vervolgens", "toch", "dus", "ook",
  "maar", "en", "of", "want", "namelijk", "immers", "overigens", "daarentegen", "intussen",
  "inmiddels", "ondertussen", "tenslotte", "ten slotte", "bijvoorbeeld", "kortom", "eveneens",
  "tevens", "niettemin", "desondanks", "aan de andere kant", "met andere woorden", "in feite",
  "daardoor", "zo", "dan", "daarna", "trouwens", "hoe dan ook",
}

dangling = {
  "hij", "zij", "ze", "het", "hem", "haar", "hen", "hun", "zijn", "deze", "dit", "die", "dat",
  "maar", "en", "of", "want", "dus", "toch", "ook", "echter", "daarom", "daarnaast", "bovendien",
  "daar", "daarbij", "daardoor", "daarmee", "daarna", "daarop", "daarvoor", "daarentegen", "dan",
  "toen", "er", "hier", "hierdoor", "hiermee", "zo", "beide", "beiden", "verder", "vervolgens",
  "desondanks", "niettemin", "bijvoorbeeld", "namelijk", "immers", "eveneens", "tevens", "zulke",
  "de twee",
}

number_words = {
  "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen", "tien", "elf", "twaalf",
  "twintig", "dertig", "veertig", "vijftig", "zestig", "zeventig", "tachtig", "negentig",
  "honderd", "honderden", "duizend", "duizenden", "miljoen", "miljoenen", "miljard", "miljarden",
  "tientallen", "helft", "kwart",
}

-- What a sentence tells: when, why, who (without a name) and where; see `cover` in styles.
times = {
  "vandaag", "gisteren", "morgen", "eergisteren", "vanochtend", "vanmiddag", "vanavond",
  "vannacht", "gisteravond", "deze week", "deze maand", "dit jaar", "vorige week", "vorige maand",
  "vorig jaar", "afgelopen week", "volgende week", "volgende maand", "volgend jaar", "maandag",
  "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag", "januari", "februari",
  "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober", "november",
  "december",
}

time_names = { "Kerstmis", "Pasen", "Pinksteren" }

causes = {
  "omdat", "doordat", "want", "wegens", "vanwege", "door een", "als gevolg van", "dankzij",
  "zodat", "om te voorkomen", "uit protest", "uit angst", "door gebrek aan",
  "naar aanleiding van", "in reactie op", "daarom", "daardoor", "de reden", "de oorzaak",
  "veroorzaakt door", "leidde tot",
}

people = {
  "politie", "president", "minister", "burgemeester", "regering", "kabinet", "parlement",
  "rechtbank", "rechter", "justitie", "autoriteiten", "bewoners", "brandweer", "militairen",
  "demonstranten", "kiezers", "leerlingen", "studenten", "leraren", "werknemers", "boeren",
  "onderzoekers", "wetenschappers", "artsen", "verpleegkundigen", "kamerleden", "advocaat",
  "beleggers", "bedrijf", "vakbond", "koning", "koningin", "paus", "bisschop", "trainer",
  "aanvoerder", "keeper", "passagiers", "minister-president",
}

before_places = {
  "in", "te", "bij", "uit", "nabij", "vanuit", "ten noorden van", "ten zuiden van",
  "in de buurt van", "stad",
}

examples = {
  { "Dhr. De Vries kwam. Hij ging weer.", sentences = 2 },
  { "Brood, melk enz. Alles was er.", sentences = 2 },
  { "Dat is o.a. in art. 5 geregeld. Het klopt.", sentences = 2 },
  { "“Waarom?” vroeg ze. Niemand wist het.", sentences = 2 },
  { "De secr. van de club stapt op. Zij was moe.", sentences = 2 },
  { "De temp. van het water is laag. Zwemmen mag.", sentences = 2 },
  { "De hoeve is van fam. Bos. Zij melkt geiten.", sentences = 2 },
  { "Het orkest leidt maj. Smit. Hij speelt trompet.", sentences = 2 },
  { "Zij werkt bij Molen N.V. Intussen studeert ze.", sentences = 2 },
  { "De taart kost 2 mln. Morgen is hij op.", sentences = 2 },
  { "Markt op za. 12 mei. Kom vroeg.", sentences = 2 },
  { "Zie bijl. 3 van de wet. Die is kort.", sentences = 2 },
  { "Volgens dr. De Vries daalde de prijs met 2,5 procent, d.w.z. fors.", sentences = 1 },
  { "De prijs daalde met 2,5%.",
    tokens = { "De", "prijs", "daalde", "met", "2,5", "%", "." } },
}
