-- Slovak. Each setting is explained in en.lua. Snowball has no Slovak stemmer here.

name = "slovenčina"
ordinals = true -- "3." is third
-- The point of an abbreviation is a token of its own, as in Czech.
split_points = true
titles = {
  "Dr", "dr", "prof", "Prof", "doc", "Doc", "Ing", "ing", "Mgr", "mgr", "Bc", "bc", "MUDr",
  "JUDr", "PhDr", "RNDr", "PaedDr", "MVDr", "PharmDr", "ThDr", "ThLic", "RSDr", "akad", "arch",
  "gen", "Gen", "plk", "pplk", "mjr", "kpt", "por", "npor", "ppor", "genmjr", "genpor", "sv",
  "Sv", "p", "pí", "sl", "ul", "nám", "st", "ml", "red", "riad", "mons", "Mons", "Mr", "Mrs",
  "kard", "dôst", "vdp",
}

never_end = {
  "napr", "tzv", "t.j", "tj", "t.zn", "tzn", "resp", "príp", "popr", "vr", "zvl", "najm", "cca",
  "ca", "porov", "m.i", "angl", "nem", "fr", "lat", "gréc", "poľ", "čes", "hl", "odst", "orig",
  "pozn", "prekl", "roč", "tel", "Tel", "vyd", "nakl", "skr", "zn", "os", "okr", "n", "nad",
  "tis", "vs", "e.g", "i.e", "cf", "konkr", "medzinár", "bl", "al", "tzv.", "nar", "zom", "zast",
  "fín", "z",
}

before_numbers = {
  "č", "Č", "čís", "s", "str", "Str", "čl", "Čl", "ods", "písm", "kap", "obr", "Obr", "tab",
  "Tab", "zv", "roč", "par", "tel", "Tel", "vol", "r", "ust", "Zb", "z", "§", "No", "p", "max",
  "min",
}

may_end = {
  "s.r.o", "a.s", "o.z", "n.o", "v.o.s", "k.s", "š.p", "r.o", "Inc", "Corp", "Ltd", "Co", "Jr",
  "ml", "st", "tis", "mil", "mld", "hod", "min", "sek", "n.l", "pr.n.l", "pred n.l", "stor",
  "U.S", "U.K", "D.C", "Z.z", "ks", "obyv", "CSc", "DrSc", "PhD", "Ph.D", "ArtD", "r",
}

often_end = { "atď", "a pod", "pod", "atp", "i i", "i.i", "etc", "a kol" }

starters = {
  "a", "aby", "ak", "aj", "ako", "ale", "alebo", "ani", "áno", "asi", "až", "bez", "bol", "bola",
  "boli", "bolo", "bude", "budú", "by", "celkovo", "čo", "čoskoro", "ďalej", "ďalší", "ďalšie",
  "ďalšia", "dnes", "do", "doteraz", "dosiaľ", "druhý", "dva", "dvaja", "dve", "hoci", "i", "ich",
  "iba", "iné", "inak", "ja", "je", "jeho", "jej", "jeden", "jedna", "jednoducho", "k", "kam",
  "kde", "kedy", "keď", "keďže", "kto", "ktorá", "ktoré", "ktorí", "ktorý", "ku", "kvôli", "lebo",
  "len", "letos", "má", "majú", "medzi", "mimo", "mnohé", "mnohí", "mnoho", "môže", "my", "na",
  "nad", "najmä", "napokon", "nakoniec", "napriek", "naopak", "náš", "naše", "navyše", "ne",
  "nebude", "nebol", "nech", "nie", "niektorí", "niektoré", "nič", "nik", "nikto", "no", "o",
  "od", "okrem", "on", "ona", "oni", "ono", "opäť", "oproti", "pán", "po", "podľa", "pod",
  "pokiaľ", "popri", "potom", "pre", "preto", "pretože", "prečo", "pred", "predtým", "pri",
  "pričom", "prvá", "prvý", "práve", "rovnako", "s", "sa", "seba", "si", "sú", "síce", "skôr",
  "so", "stále", "súčasne", "súčasťou", "svoj", "ta", "tak", "takmer", "takto", "taký", "takže",
  "tam", "táto", "teda", "ten", "tento", "teraz", "tí", "tie", "tieto", "to", "toto", "totiž",
  "treba", "tri", "traja", "tu", "tým", "u", "už", "v", "včera", "však", "všetci", "všetko",
  "všetky", "vo", "vlani", "vtedy", "vy", "z", "za", "začiatkom", "zatiaľ", "zato", "zároveň",
  "ze", "zo", "že", "žiadny", "pravda", "polícia", "vláda", "minister", "policajti",
}

months = {
  "januára", "februára", "marca", "apríla", "mája", "júna", "júla", "augusta", "septembra",
  "októbra", "novembra", "decembra", "január", "február", "marec", "apríl", "máj", "jún", "júl",
  "august", "september", "október", "november", "december", "januári", "februári", "marci",
  "apríli", "máji", "júni", "júli", "auguste", "septembri", "októbri", "novembri", "decembri",
}

weekdays = {
  "pondelok", "utorok", "streda", "stredu", "štvrtok", "piatok", "sobota", "sobotu", "nedeľa",
  "nedeľu",
}

units = {
  "km", "kg", "cm", "mm", "MB", "GB", "TB", "KB", "kW", "MW", "GW", "kWh", "GHz", "MHz", "eur",
}

list_marks = { "•", "◦", "▪", "‣", "·", "*", "-", "–" }
opening_quotes = { "„", "‚", "»", "\"", "'" }
closing_quotes = { "“", "‘", "«", "\"", "'" }
stop_words = {
  "a", "aby", "aj", "ak", "ako", "aká", "akej", "aké", "aký", "akých", "ale", "alebo", "ani",
  "asi", "avšak", "až", "bez", "bol", "bola", "boli", "bolo", "bude", "budem", "budeme", "budú",
  "by", "byť", "cez", "chcel", "čo", "čoho", "čomu", "či", "ďalej", "ďalší", "ďalšia", "ďalšie",
  "ďalších", "dnes", "do", "ešte", "ho", "i", "iba", "ich", "im", "iná", "iné", "iní", "iný",
  "ja", "je", "jeho", "jej", "jemu", "jeden", "jedna", "jedno", "k", "kam", "každá", "každé",
  "každý", "kde", "kedy", "keď", "keďže", "kto", "ktorá", "ktoré", "ktorej", "ktorého", "ktorému",
  "ktorom", "ktorou", "ktorí", "ktorý", "ktorých", "ktorým", "ku", "kvôli", "lebo", "len", "má",
  "majú", "mal", "mala", "mali", "mať", "medzi", "mi", "mne", "mnou", "mnoho", "môj", "môže",
  "môžu", "mu", "musí", "my", "na", "nad", "najmä", "nám", "nami", "nás", "náš", "naša", "naše",
  "nech", "nej", "neho", "nemá", "nich", "ním", "než", "nie", "niečo", "niektorí", "niektoré",
  "nič", "nie je", "nim", "nimi", "no", "nové", "o", "od", "odo", "okrem", "on", "ona", "oni",
  "ono", "oproti", "po", "pod", "podľa", "pokiaľ", "potom", "práve", "pre", "prečo", "pred",
  "preto", "pretože", "pri", "prvá", "prvé", "prvý", "rok", "roka", "roku", "rokov", "s", "sa",
  "seba", "sebe", "si", "sme", "so", "som", "ste", "sú", "svoj", "svoje", "svojej", "svojho",
  "svojom", "svojich", "svoju", "ta", "tá", "tak", "také", "takže", "takto", "tam", "táto",
  "teda", "tej", "ten", "tento", "teraz", "tí", "tie", "tieto", "tiež", "to", "toho", "tohto",
  "tom", "tomto", "tomu", "toto", "tou", "tú", "túto", "tu", "ty", "tým", "tých", "týmto", "u",
  "už", "v", "vám", "vás", "váš", "viac", "však", "vo", "všetci", "všetko", "všetky", "vy", "z",
  "za", "zatiaľ", "zo", "že", "povedal", "povedala", "uviedol", "uviedla", "približne", "proti",
  "počas", "popri",
}

pronouns = {
  "on", "ona", "ono", "oni", "ony", "ja", "my", "vy", "ty", "ho", "jeho", "jej", "ich", "im",
  "mu", "ju", "ním", "ňou", "nimi", "ten", "tá", "to", "tí", "tie", "tento", "táto", "toto",
  "títo", "tieto", "onen", "obaja", "obe", "taký", "taká", "také", "takí", "svoj", "svoje",
  "svoju", "tomu", "tým", "toho", "posledný", "prvý",
}

speech_verbs = {
  "povedal", "povedala", "povedali", "hovorí", "hovoril", "hovorila", "uviedol", "uviedla",
  "uviedli", "uvádza", "dodal", "dodala", "dodáva", "vyhlásil", "vyhlásila", "tvrdí", "tvrdil",
  "tvrdila", "opýtal", "opýtala", "spýtal", "spýtala", "pýta", "odpovedal", "odpovedala",
  "odpovedá", "odvetil", "vysvetlil", "vysvetlila", "vysvetľuje", "napísal", "napísala", "píše",
  "zdôraznil", "zdôraznila", "zdôrazňuje", "oznámil", "oznámila", "oznámili", "informoval",
  "informovala", "informovali", "priznal", "priznala", "myslí", "upozornil", "upozornila",
  "upozorňuje", "potvrdil", "potvrdila", "konštatoval", "konštatovala", "poznamenal",
  "poznamenala", "podotkol", "odkázal", "zvolal", "kričal", "zašepkal", "pripomenul", "pripomína",
  "opísal", "varoval", "varovala", "sľúbil", "priblížil", "spresnil", "doplnil", "ozrejmil",
  "poprel", "skonštatoval",
}

connectives = {
  "však", "ale", "preto", "teda", "navyše", "tiež", "takisto", "zároveň", "naopak",
  "napriek tomu", "medzitým", "nakoniec", "napokon", "potom", "neskôr", "napríklad",
  "na druhej strane", "inými slovami", "v skutočnosti", "okrem toho", "pritom", "a", "aj", "i",
  "alebo", "totiž", "ďalej", "súčasne", "rovnako", "v dôsledku toho", "skrátka", "dokonca",
  "predsa len", "no", "avšak", "lenže", "takže", "pričom", "jednak",
}

dangling = {
  "on", "ona", "ono", "oni", "ony", "jeho", "jej", "ich", "ten", "tá", "to", "tí", "tie", "tento",
  "táto", "toto", "títo", "tieto", "tým", "tomu", "toho", "ale", "a", "aj", "i", "alebo", "však",
  "preto", "teda", "navyše", "tiež", "takisto", "naopak", "napriek tomu", "potom", "neskôr",
  "tam", "tu", "vtedy", "napríklad", "okrem toho", "pritom", "totiž", "obaja", "obe", "taký",
  "taká", "také", "zároveň", "na druhej strane", "lenže", "takže", "čo", "medzitým", "no",
  "avšak", "rovnako", "súčasne",
}

number_words = {
  "dva", "dve", "dvaja", "tri", "traja", "štyri", "štyria", "päť", "piati", "šesť", "sedem",
  "osem", "deväť", "desať", "jedenásť", "dvanásť", "pätnásť", "dvadsať", "tridsať", "štyridsať",
  "päťdesiat", "šesťdesiat", "sedemdesiat", "osemdesiat", "deväťdesiat", "sto", "stovky",
  "stoviek", "tisíc", "tisíce", "tisícov", "milión", "milióny", "miliónov", "miliarda",
  "miliardy", "miliárd", "polovica", "polovicu", "štvrtina", "tretina", "pol", "tucet",
  "desiatky", "dvakrát",
}

examples = {
  { "Vláda v utorok schválila rozpočet. Opozícia hlasovala proti.", sentences = 2 },
  { "Stretnutie sa uskutoční 3. mája v Bratislave.", sentences = 1 },
  { "Prednášku mal prof. Novák z Košíc. Prišlo sto ľudí.", sentences = 2 },
  { "Na trhu predávali jablká, hrušky atď. Všetko sa minulo.", sentences = 2 },
  { "Na trhu predávali jablká, hrušky atď. za nízke ceny.", sentences = 1 },
  { "Firma Alfa, s. r. o., rastie. Zisk stúpol.", sentences = 2 },
  { "Niektoré krajiny, napr. Poľsko a Česko, súhlasia.", sentences = 1 },
  { "„Prečo mešká vlak?“ spýtala sa. Nikto neodpovedal.", sentences = 2 },
  { "Podľa čl. 5 hrozí pokuta 1 500 eur.", sentences = 1 },
  { "Kto to zaplatí? Zatiaľ nikto! Primátor mlčí.", sentences = 3 },
  { "V 19. storočí tu stál mlyn. Dnes je tu múzeum.", sentences = 2 },
  { "Ceny klesli o 2,5 % v máji.",
    tokens = { "Ceny", "klesli", "o", "2,5", "%", "v", "máji", "." } },
}
