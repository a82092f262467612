-- Romanian. Each setting is explained in en.lua.

name = "română"
stemmer = "romanian"
titles = {
  "dl", "Dl", "d-l", "dna", "Dna", "d-na", "dra", "Dra", "d-ra", "dlui", "dnei", "dnul", "dr",
  "Dr", "prof", "Prof", "conf", "lect", "asist", "acad", "ing", "Ing", "arh", "av", "Av", "jud",
  "col", "Col", "lt", "cpt", "Cpt", "mr", "Gen", "plt", "serg", "sg", "cms", "subcms", "insp",
  "ec", "pr", "Pr", "Sf", "sf", "ÎPS", "PS", "pres", "pt.dr", "Mr", "Mrs", "Ms",
}

never_end = {
  "ex", "de ex", "etc.d", "d.e", "vs", "cf", "v", "n.n", "n.r", "n.a", "n.red", "ș.u", "apr",
  "respectiv", "aprox", "resp", "art.cit", "trad", "coord", "fr", "engl", "germ", "sec", "cca",
  "ca", "înv", "circ", "inf", "mun", "jud", "com", "str", "Str", "bd", "Bd", "B-dul", "bl", "sc",
  "et", "ap", "șos", "Șos", "int", "P-ța", "e.g", "i.e", "op.cit", "a.k.a", "prep",
}

before_numbers = {
  "nr", "Nr", "Nrs", "art", "Art", "alin", "lit", "pct", "pag", "p", "pp", "cap", "Cap", "fig",
  "Fig", "vol", "Vol", "tel", "Tel", "ed", "tab", "Tab", "km", "bl", "sc", "et", "ap", "sect",
  "sector", "§", "No", "max", "min",
}

may_end = {
  "S.A", "S.R.L", "S.C", "S.N", "C.S", "Inc", "Corp", "Ltd", "Co", "Jr", "jr", "mil", "mld",
  "î.Hr", "î.e.n", "e.n", "d.Hr", "a.m", "p.m", "Hr", "h", "min", "sec", "s", "ha", "Univ",
  "S.U.A", "U.E", "U.S", "U.K", "D.C", "R.A", "P.S", "P.F.A", "o.n.g",
}

often_end = { "etc", "ș.a", "ș.a.m.d", "ş.a", "ş.a.m.d", "s.a", "s.a.m.d", "ș.cl" }

starters = {
  "abia", "acea", "aceasta", "această", "aceste", "acest", "acesta", "acestea", "aceștia",
  "acolo", "acum", "acum doi", "aici", "ajuns", "al", "alte", "alți", "altfel", "am", "anul",
  "apoi", "ar", "are", "aseară", "așa", "astfel", "astăzi", "atunci", "au", "autoritățile",
  "avem", "avea", "ba", "bine", "ca", "când", "care", "ce", "cea", "cei", "cel", "cele", "chiar",
  "cine", "cu", "cum", "cât", "câteva", "câțiva", "dacă", "dar", "datorită", "de", "deci", "deja",
  "deocamdată", "deoarece", "după", "din", "doar", "doi", "două", "ea", "ei", "el", "ele", "era",
  "este", "eu", "există", "fiecare", "fiind", "fostul", "fără", "foarte", "iar", "ieri", "în",
  "încă", "înainte", "însă", "într", "între", "întrucât", "la", "le", "li", "lor", "lui", "luni",
  "marți", "mai", "mâine", "mi-am", "mulți", "mult", "multe", "miercuri", "mie", "nici", "niciun",
  "nimeni", "nimic", "noi", "nu", "o", "odată", "oamenii", "oare", "oricum", "pe", "pentru",
  "peste", "până", "poate", "poliția", "polițiștii", "potrivit", "prima", "primul", "prin",
  "printre", "proiectul", "se", "sunt", "si", "și", "sub", "săptămâna", "sâmbătă", "tot", "toate",
  "toți", "totuși", "totodată", "trei", "tu", "trebuie", "un", "una", "unde", "unele", "unii",
  "unul", "ulterior", "va", "vom", "voi", "vineri", "vor", "cred", "joi", "duminică", "vremea",
  "prețul", "prețurile", "premierul", "ministrul", "președintele",
}

months = {
  "ianuarie", "februarie", "martie", "aprilie", "mai", "iunie", "iulie", "august", "septembrie",
  "octombrie", "noiembrie", "decembrie", "ian", "feb", "febr", "mart", "apr", "iun", "iul", "aug",
  "sept", "oct", "nov", "dec",
}

weekdays = { "luni", "marți", "miercuri", "joi", "vineri", "sâmbătă", "duminică" }

units = {
  "km", "kg", "cm", "mm", "m", "MB", "GB", "TB", "kW", "MW", "GW", "kWh", "GHz", "MHz", "EUR",
  "RON",
}

elisions = { "într", "dintr", "printr", "n-a", "s-a" }

list_marks = { "•", "◦", "▪", "‣", "·", "*", "-", "–" }
opening_quotes = { "„", "«", "‚", "\"", "'" }
closing_quotes = { "”", "»", "’", "\"", "'" }
stop_words = {
  "a", "abia", "acea", "aceasta", "această", "aceea", "acei", "aceia", "acel", "acela", "acele",
  "acelea", "acest", "acesta", "aceste", "acestea", "acestei", "acestor", "acestui", "aceștia",
  "acolo", "acum", "ai", "aia", "aici", "al", "ale", "alt", "alta", "altă", "alte", "altele",
  "alți", "altul", "am", "apoi", "ar", "are", "as", "asta", "astea", "astfel", "asupra", "atunci",
  "atât", "au", "avea", "avem", "aveți", "avut", "aș", "ba", "bine", "ca", "cam", "cât", "câte",
  "câteva", "către", "când", "ce", "cea", "ceea", "cei", "cel", "cele", "celor", "ceva", "chiar",
  "ci", "cine", "cineva", "cu", "cui", "cum", "cum ar", "da", "dacă", "dar", "dată", "de", "deci",
  "decât", "deja", "deși", "despre", "din", "dintr", "dintre", "doar", "doi", "două", "după", "e",
  "ea", "ei", "el", "ele", "era", "erau", "este", "eu", "fi", "fie", "fiecare", "fiind", "fost",
  "fără", "foarte", "iar", "îi", "îl", "îmi", "în", "înainte", "înapoi", "încă", "însă", "într",
  "între", "îți", "la", "le", "li", "lor", "lui", "lângă", "mai", "mea", "mei", "mele", "meu",
  "mi", "mie", "mine", "mod", "mult", "multe", "mulți", "mâine", "ne", "nici", "nicio", "niciun",
  "nimeni", "nimic", "noastră", "noi", "nostru", "nostri", "noștri", "nu", "numai", "o", "odată",
  "ori", "orice", "oricare", "pe", "pentru", "peste", "până", "poate", "pot", "prea", "prin",
  "printr", "privind", "putea", "sa", "sale", "său", "săi", "sau", "se", "și", "ş-a", "şi",
  "spre", "spus", "sub", "sunt", "sunteți", "suntem", "spune", "precum", "prima", "primul", "ta",
  "te", "ți", "tău", "toată", "toate", "tot", "toți", "totuși", "trebuie", "tu", "un", "una",
  "unde", "unei", "unele", "unii", "unor", "unui", "unul", "uneori", "va", "vă", "vi", "voi",
  "vom", "vor", "vostru", "vreun", "care", "cărei", "căror", "cărui", "căreia", "cărora", "s",
  "fiindcă", "deoarece", "timp", "anul", "ani", "aveau", "potrivit",
}

pronouns = {
  "el", "ea", "ei", "ele", "îl", "îi", "lui", "lor", "le", "o", "eu", "noi", "tu", "voi",
  "dânsul", "dânsa", "dânșii", "acesta", "aceasta", "aceștia", "acestea", "acela", "aceea",
  "aceia", "acelea", "acestuia", "acesteia", "acestora", "ăsta", "asta", "său", "sa", "săi",
  "sale", "însuși", "însăși", "amândoi", "amândouă", "ambii", "ambele", "cel din urmă", "primul",
  "ultimul", "dumnealui", "dumneaei",
}

speech_verbs = {
  "spus", "spune", "spunea", "spun", "declarat", "declară", "afirmat", "afirmă", "adăugat",
  "adaugă", "precizat", "precizează", "întrebat", "întreabă", "răspuns", "răspunde", "scris",
  "scrie", "explicat", "explică", "subliniat", "subliniază", "anunțat", "anunță", "susținut",
  "susține", "menționat", "menționează", "transmis", "transmite", "arătat", "arată", "avertizat",
  "avertizează", "recunoscut", "recunoaște", "confirmat", "confirmă", "negat", "reamintit",
  "atras", "cerut", "cere", "povestit", "povestește", "relatat", "relatează", "consideră",
  "crede", "opinat", "promis", "comentat", "replicat", "strigat", "zis", "zice", "informat",
  "punctat", "conchis",
}

connectives = {
  "însă", "totuși", "de asemenea", "în plus", "astfel", "prin urmare", "așadar", "deci", "dar",
  "iar", "și", "sau", "ori", "totodată", "între timp", "apoi", "ulterior", "în final",
  "în cele din urmă", "de exemplu", "de altfel", "pe de altă parte", "pe de o parte",
  "cu toate acestea", "în schimb", "dimpotrivă", "în consecință", "ca urmare", "cu alte cuvinte",
  "de fapt", "mai mult", "în același timp", "la rândul său", "în concluzie", "la fel",
  "prin contrast",
}

dangling = {
  "el", "ea", "ei", "ele", "acesta", "aceasta", "aceștia", "acestea", "acela", "aceea", "aceia",
  "acelea", "acest", "această", "aceste", "dar", "iar", "și", "sau", "însă", "totuși", "deci",
  "așadar", "astfel", "apoi", "atunci", "acolo", "aici", "de asemenea", "în plus", "prin urmare",
  "cu toate acestea", "în schimb", "totodată", "între timp", "ulterior", "pe de altă parte",
  "de altfel", "de exemplu", "la rândul său", "amândoi", "amândouă", "ambii", "ambele", "asta",
  "lui", "lor", "dumnealui", "dumneaei", "la fel", "dimpotrivă", "ca urmare",
}

number_words = {
  "doi", "două", "trei", "patru", "cinci", "șase", "șapte", "opt", "nouă", "zece", "unsprezece",
  "doisprezece", "douăsprezece", "cincisprezece", "douăzeci", "treizeci", "patruzeci",
  "cincizeci", "șaizeci", "șaptezeci", "optzeci", "nouăzeci", "sută", "sute", "mie", "mii",
  "milion", "milioane", "miliard", "miliarde", "jumătate", "sfert", "duzină", "zeci", "treime",
  "dublu",
}

-- What a sentence tells: when, why, who (without a name) and where; see `cover` in styles.
times = {
  "astăzi", "azi", "ieri", "mâine", "aseară", "săptămâna aceasta", "săptămâna trecută",
  "luna trecută", "anul trecut", "anul acesta", "săptămâna viitoare", "luna viitoare",
  "anul viitor", "luni", "marți", "miercuri", "joi", "vineri", "sâmbătă", "duminică", "ianuarie",
  "februarie", "martie", "aprilie", "mai", "iunie", "iulie", "august", "septembrie", "octombrie",
  "noiembrie", "decembrie",
}

causes = {
  "pentru că", "deoarece", "fiindcă", "din cauza", "datorită", "ca urmare a", "în urma",
  "pentru a evita", "în semn de protest", "de teamă", "din lipsă de", "motivul", "cauza",
  "provocat de", "cauzat de",
}

people = {
  "poliția", "președintele", "premierul", "ministrul", "primarul", "guvernul", "parlamentul",
  "tribunalul", "judecătorul", "autoritățile", "locuitorii", "pompierii", "soldații",
  "protestatarii", "alegătorii", "elevii", "studenții", "profesorii", "muncitorii", "fermierii",
  "cercetătorii", "medicii", "deputații", "senatorii", "procurorii", "avocatul", "compania",
  "sindicatul", "regele", "papa", "antrenorul", "pasagerii",
}

before_places = {
  "în", "din", "la", "lângă", "aproape de", "la nord de", "la sud de", "orașul", "portul",
}

examples = {
  { "Guvernul a adoptat marți ordonanța. Opoziția anunță o moțiune.", sentences = 2 },
  { "Întâlnirea cu dl. Popescu a durat două ore.", sentences = 1 },
  { "Podul de pe str. Morii va fi închis o săptămână.", sentences = 1 },
  { "Legea nr. 15 prevede amenzi. Cf. art. 7, ele pot fi dublate.", sentences = 2 },
  { "S-au vândut mere, pere, prune etc. Piața s-a golit la prânz.", sentences = 2 },
  { "S-au vândut mere, pere, prune etc. la prețuri mici.", sentences = 1 },
  { "„De ce a întârziat trenul?”, a întrebat ea. Nimeni nu știa.", sentences = 2 },
  { "Firma Alfa S.R.L. a raportat pierderi. Acționarii sunt nemulțumiți.", sentences = 2 },
  { "Investiția de 3,5 mil. euro va fi gata în mai.", sentences = 1 },
  { "Cine plătește? Deocamdată nimeni! Ministerul tace.", sentences = 3 },
  { "Cetatea a fost ridicată în sec. al XV-lea de Ștefan cel Mare.", sentences = 1 },
  { "Inflația a scăzut la 4,7%, față de 5,1% în iulie.",
    tokens = { "Inflația", "a", "scăzut", "la", "4,7", "%", ",", "față", "de", "5,1", "%", "în",
               "iulie", "." } },
}
