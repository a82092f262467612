-- Lithuanian. Each setting is explained in en.lua.

name = "lietuvių"
stemmer = "lithuanian"
titles = {
  "dr", "Dr", "prof", "Prof", "doc", "Doc", "habil", "akad", "hab", "kun", "Kun", "vysk", "Vysk",
  "arkiv", "kard", "šv", "Šv", "plk", "mjr", "kpt", "ltn", "ats", "p", "g-b", "inž", "adv",
  "pirm", "pav", "prez", "direkt", "vyr", "sen", "jaun", "gerb", "Gerb", "Mr", "Mrs",
}

never_end = {
  "pvz", "t.y", "vad", "žr", "plg", "t.p", "liet", "angl", "vok", "pranc", "lenk", "lot", "isp",
  "apyt", "atit", "atitink", "buv", "išsk", "isk", "įsk", "sut", "sutr", "vid", "vidut", "dab",
  "gim", "pl", "skg", "a.k", "b.k", "v.k", "įm", "rajon", "r.sav", "šn", "tel", "Tel", "a.s",
  "vs", "e.g", "i.e", "cf", "vald",
}

before_numbers = {
  "nr", "Nr", "str", "Str", "p", "psl", "pusl", "d", "sk", "lent", "tel", "Tel", "kab", "aukšt",
  "t", "vol", "Vol", "straipsn", "punkt", "§", "No", "val",
}

may_end = {
  "m", "d", "mėn", "val", "min", "sek", "a", "amž", "r", "sav", "raj", "k", "vnt", "mln", "mlrd",
  "tūkst", "Lt", "ha", "g", "pr.Kr", "po Kr", "pr.m.e", "m.e", "Inc", "Corp", "Ltd", "Co", "Jr",
  "U.S", "U.K", "D.C", "gyv", "aps", "apskr", "kv", "s.m",
}

often_end = {
  "kt", "ir kt", "ir t.t", "t.t", "ir pan", "pan", "etc", "ir taip toliau", "Eur", "eur", "ct",
  "proc",
}

starters = {
  "abu", "anksčiau", "apie", "ar", "antra", "antras", "ateityje", "bet", "be", "beje", "bent",
  "būtent", "buvo", "dabar", "dar", "daug", "daugelis", "daugiau", "de", "dėl", "deja", "dešimt",
  "didžiausias", "du", "dvi", "ekonomika", "ežeras", "gal", "galbūt", "galiausiai", "gali", "iki",
  "ir", "iš", "išvakarėse", "į", "įdomu", "jau", "jei", "jeigu", "ji", "jie", "jis", "jo", "joje",
  "jos", "jų", "ka", "kada", "kadangi", "kai", "kaip", "kaina", "kainos", "kartais", "kartu",
  "kas", "katra", "ką", "keli", "kelios", "keturi", "kiek", "kiekvienas", "kita", "kitas", "kiti",
  "kitaip", "ko", "kodėl", "kol", "kur", "kurie", "kuris", "laikui", "lietuvoje", "manau", "man",
  "mano", "mat", "mažai", "mes", "metų", "mums", "mūsų", "na", "nauja", "naujas", "ne", "nebuvo",
  "nei", "nepaisant", "nėra", "nes", "niekas", "nors", "nuo", "o", "pagal", "paprastai", "pasak",
  "pastaraisiais", "pats", "per", "pernai", "pirma", "pirmas", "pirmadienį", "po", "poryt",
  "policija", "pradžioje", "praėjusią", "praėjusiais", "prezidentas", "premjerė", "pr", "prieš",
  "priešingai", "prie", "rytoj", "rugsėjį", "savo", "seimas", "skirtingai", "sekmadienį", "šalia",
  "šeštadienį", "ši", "šiandien", "šią", "šiais", "šie", "šiemet", "šio", "šiuo", "šiuos", "šis",
  "štai", "su", "ta", "tad", "tada", "tai", "taigi", "taip", "tačiau", "ten", "tam", "tarp",
  "tas", "tavo", "tie", "tiek", "tik", "tiksliau", "todėl", "toks", "tokia", "toliau", "trys",
  "trečiadienį", "tu", "turime", "už", "užtat", "vakar", "vadinasi", "valdžia", "vėliau", "vėl",
  "viena", "vienas", "vieni", "vis", "visa", "visi", "visos", "vien", "vietoj", "vyriausybė",
  "yra", "žinoma", "žmonės", "antradienį", "ketvirtadienį", "penktadienį", "ministras", "be to",
  "vis dėlto", "tuo",
}

months = {
  "sausio", "vasario", "kovo", "balandžio", "gegužės", "birželio", "liepos", "rugpjūčio",
  "rugsėjo", "spalio", "lapkričio", "gruodžio", "sausis", "vasaris", "kovas", "balandis",
  "gegužė", "birželis", "liepa", "rugpjūtis", "rugsėjis", "spalis", "lapkritis", "gruodis",
  "sausį", "vasarį", "kovą", "balandį", "gegužę", "birželį", "liepą", "rugpjūtį", "rugsėjį",
  "spalį", "lapkritį", "gruodį",
}

weekdays = {
  "pirmadienis", "antradienis", "trečiadienis", "ketvirtadienis", "penktadienis", "šeštadienis",
  "sekmadienis", "pirmadienį", "antradienį", "trečiadienį", "ketvirtadienį", "penktadienį",
  "šeštadienį", "sekmadienį",
}

units = {
  "km", "kg", "cm", "mm", "m", "MB", "GB", "TB", "kW", "MW", "GW", "kWh", "GHz", "MHz", "EUR",
}

list_marks = { "•", "◦", "▪", "‣", "·", "*", "-", "–" }
opening_quotes = { "„", "‚", "«", "\"", "'" }
closing_quotes = { "“", "”", "‘", "»", "\"", "'" }
stop_words = {
  "abu", "abi", "ant", "anot", "apie", "ar", "arba", "aš", "be", "bei", "beje", "bent", "bet",
  "būti", "būtų", "buvo", "buvęs", "būtent", "čia", "dabar", "dar", "daug", "daugiau", "dėl",
  "du", "dvi", "esame", "esate", "esą", "esu", "ėmė", "gal", "galbūt", "gali", "galima", "gana",
  "iki", "ir", "iš", "iškart", "išvis", "į", "įvairių", "ypač", "yra", "jai", "jam", "jame",
  "jau", "jei", "jeigu", "ji", "jie", "jiems", "jis", "jį", "jo", "joje", "jog", "jokia", "joks",
  "jomis", "jos", "jų", "juk", "juo", "jums", "jūs", "jūsų", "ką", "kad", "kada", "kadangi",
  "kai", "kaip", "kam", "kartu", "kas", "kiek", "kiekviena", "kiekvienas", "kita", "kitas",
  "kiti", "kito", "kitos", "kitų", "ko", "kodėl", "kokia", "koks", "kol", "kur", "kuri", "kurią",
  "kurie", "kuriame", "kurio", "kurios", "kuriose", "kuris", "kurį", "kuriuos", "kurių", "link",
  "lyg", "man", "mane", "manęs", "mano", "mes", "metais", "metų", "metus", "mūsų", "mums", "mus",
  "na", "ne", "nebe", "nebėra", "nebent", "nebuvo", "negali", "nei", "nėra", "nes", "net",
  "niekas", "nieko", "nors", "nuo", "o", "pačią", "pagal", "par", "pas", "paskui", "pat", "pati",
  "pats", "per", "po", "porą", "prie", "prieš", "pro", "pirmą", "sakė", "sako", "sau", "save",
  "savo", "sava", "savęs", "su", "še", "ši", "šia", "šiandien", "šiame", "šią", "šie", "šiemet",
  "šiek", "šio", "šios", "šiose", "šis", "šį", "šita", "šitas", "šiuo", "šių", "štai", "ta",
  "tai", "taip", "taigi", "tačiau", "tad", "tada", "tam", "tame", "tapo", "tarp", "tarsi", "tas",
  "tau", "tavo", "te", "teko", "ten", "tie", "tiek", "ties", "tik", "tikrai", "to", "todėl",
  "tokia", "toks", "tokių", "tos", "toje", "trys", "tuo", "tuomet", "turi", "tų", "tur", "už",
  "vėl", "vėliau", "viena", "vienas", "vieną", "vieno", "vien", "vis", "visa", "visai", "visas",
  "visi", "visų", "visos", "visus", "virš", "kuo", "teigė", "pranešė", "turėjo", "turėtų",
  "dienos", "kitą",
}

pronouns = {
  "jis", "ji", "jie", "jos", "jo", "jų", "jam", "jai", "jiems", "juos", "jas", "aš", "mes", "tu",
  "jūs", "man", "mums", "mano", "mūsų", "savo", "savęs", "šis", "ši", "šie", "šios", "šio", "šį",
  "šią", "tas", "ta", "tie", "tos", "to", "tą", "toks", "tokia", "tokie", "abu", "abi",
  "pastarasis", "pastaroji", "pastarieji", "pats", "pati", "patys",
}

speech_verbs = {
  "sakė", "sako", "teigė", "teigia", "pasakė", "kalbėjo", "kalba", "pridūrė", "priduria",
  "pabrėžė", "pabrėžia", "aiškino", "aiškina", "paaiškino", "pareiškė", "pareiškia", "klausė",
  "klausia", "paklausė", "atsakė", "atsako", "rašė", "rašo", "parašė", "pranešė", "praneša",
  "skelbė", "skelbia", "paskelbė", "tvirtino", "tvirtina", "įspėjo", "įspėja", "pripažino",
  "pripažįsta", "patvirtino", "paneigė", "neigė", "priminė", "primena", "pažymėjo", "pažymi",
  "akcentavo", "komentavo", "komentuoja", "pastebėjo", "pastebi", "mano", "manė", "pasakojo",
  "pasakoja", "papasakojo", "sušuko", "sušnibždėjo", "pažadėjo", "žadėjo", "prognozavo",
  "svarstė", "vylėsi", "informavo", "nurodė", "nurodo", "citavo",
}

connectives = {
  "tačiau", "bet", "todėl", "taigi", "be to", "taip pat", "tuo pačiu", "vis dėlto",
  "nepaisant to", "tuo tarpu", "galiausiai", "paskui", "vėliau", "tada", "pavyzdžiui",
  "kita vertus", "kitaip tariant", "iš tikrųjų", "priešingai", "ir", "arba", "o", "nes", "juk",
  "mat", "dėl to", "vadinasi", "beje", "net gi", "netgi", "be kita ko", "atitinkamai",
  "trumpai tariant", "apskritai", "galų gale",
}

dangling = {
  "jis", "ji", "jie", "jos", "jo", "jų", "jam", "jai", "jiems", "juos", "šis", "ši", "šie",
  "šios", "tas", "ta", "tie", "tos", "tai", "to", "tą", "toks", "tokia", "tokie", "tačiau", "bet",
  "ir", "o", "arba", "todėl", "taigi", "tad", "be to", "taip pat", "vis dėlto", "nepaisant to",
  "tuo tarpu", "paskui", "vėliau", "tada", "tuomet", "ten", "čia", "taip", "pavyzdžiui",
  "kita vertus", "priešingai", "abu", "abi", "pastarasis", "pastaroji", "pastarieji", "dėl to",
  "nes", "mat", "juk", "beje", "galiausiai",
}

number_words = {
  "du", "dvi", "trys", "trijų", "keturi", "keturios", "penki", "penkios", "šeši", "šešios",
  "septyni", "septynios", "aštuoni", "aštuonios", "devyni", "devynios", "dešimt", "vienuolika",
  "dvylika", "penkiolika", "dvidešimt", "trisdešimt", "keturiasdešimt", "penkiasdešimt",
  "šešiasdešimt", "septyniasdešimt", "aštuoniasdešimt", "devyniasdešimt", "šimtas", "šimtai",
  "šimtų", "šimtus", "tūkstantis", "tūkstančiai", "tūkstančių", "tūkstančius", "milijonas",
  "milijonai", "milijonų", "milijonus", "milijardas", "milijardai", "milijardų", "pusė", "pusę",
  "ketvirtis", "ketvirtadalis", "trečdalis", "pusantro", "tuzinas", "dešimtys", "dešimtis",
  "dvigubai", "dviejų",
}

examples = {
  { "Vyriausybė antradienį patvirtino biudžetą. Opozicija balsavo prieš.", sentences = 2 },
  { "Sutartis pasirašyta 2024 m. gegužės 3 d. Vilniuje.", sentences = 1 },
  { "Gamykla atidaryta 1998 m. Dabar joje dirba 300 žmonių.", sentences = 2 },
  { "Paskaitą skaitė prof. Kazlauskas iš Kauno. Salė buvo pilna.", sentences = 2 },
  { "Turguje pardavinėjo obuolius, kriaušes ir t. t. už mažą kainą.", sentences = 1 },
  { "Turguje buvo obuolių, kriaušių ir kt. Iki pietų viskas išparduota.", sentences = 2 },
  { "Kai kurios šalys, pvz., Latvija ir Estija, sutinka.", sentences = 1 },
  { "„Kodėl traukinys vėluoja?“ – paklausė keleivė. Niekas neatsakė.", sentences = 2 },
  { "Remontas kainuos 3,5 mln. eurų, pusę sumokės miestas.", sentences = 1 },
  { "Kas mokės? Kol kas niekas! Meras tyli.", sentences = 3 },
  { "Bažnyčia stovi prie šv. Onos aikštės.", sentences = 1 },
  { "Kainos gegužę sumažėjo 2,5 proc.", sentences = 1 },
  { "Nedarbas sumažėjo 2,5 %.", tokens = { "Nedarbas", "sumažėjo", "2,5", "%", "." } },
}
