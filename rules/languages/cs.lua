-- Czech. Each setting is explained in en.lua. Snowball has no Czech stemmer here.

name = "čeština"
ordinals = true -- "3." is third

-- The point of an abbreviation is a token of its own, as Czech treebanks have it.
split_points = true

titles = {
  "Dr", "dr", "prof", "Prof", "doc", "Doc", "Ing", "ing", "Mgr", "mgr", "Bc", "bc", "MUDr",
  "JUDr", "PhDr", "RNDr", "PaedDr", "MVDr", "PharmDr", "ThDr", "RSDr", "akad", "arch", "gen",
  "Gen", "plk", "pplk", "mjr", "kpt", "por", "npor", "ppor", "sv", "Sv", "p", "pí", "sl", "ul",
  "nám", "tř", "st", "min", "gen.plk", "red", "ředit", "mons", "Mons", "biskup", "MgA", "DiS",
  "Mr", "Mrs", "genmjr", "brig", "stržm", "nstržm", "prap", "pprap", "nprap", "škpt", "nrtm",
  "rtm", "gšt", "BcA", "MDDr", "ThLic", "ICDr", "h.c", "zást", "řed", "vrch",
}

never_end = {
  "např", "tj", "tzv", "t.zv", "tzn", "t.j", "resp", "popř", "příp", "vč", "zvl", "zejm", "cca",
  "ca", "srov", "viz", "kol", "mj", "aj.v", "angl", "něm", "fr", "lat", "řec", "rus", "pol",
  "slov", "hl", "ev", "max", "odst", "orig", "pozn", "překl", "roč", "tel", "Tel", "vyd", "nakl",
  "zkr", "zn", "os", "obv", "okr", "n", "nad", "tis", "s.r.o", "vs", "e.g", "i.e", "cf", "zvlášť",
  "z", "konkr", "mezinár",
}

before_numbers = {
  "č", "Č", "čís", "s", "str", "Str", "čl", "Čl", "odst", "písm", "kap", "obr", "Obr", "tab",
  "Tab", "sv", "roč", "díl", "par", "tel", "Tel", "vol", "kl", "ř", "sb", "Sb", "č.j", "čj", "sp",
  "sp.zn", "příl", "čp", "č.p", "poz",
}

may_end = {
  "s.r.o", "a.s", "o.s", "o.p.s", "v.o.s", "k.s", "r", "o", "a", "Inc", "Corp", "Ltd", "Co", "Jr",
  "st", "tis", "mil", "mld", "mili", "hod", "min", "sek", "n.l", "př.n.l", "l",
  "stol", "U.S", "U.K", "D.C", "F.C", "Sb", "ks", "obyv", "CSc", "DrSc", "Ph.D", "Th.D", "r.o",
  "p",
}

often_end = { "atd", "apod", "atp", "aj", "etc", "a kol", "ad", "ml" }

starters = {
  "a", "aby", "ale", "ani", "ano", "asi", "až", "bez", "bude", "by", "byl", "byla", "bylo",
  "byly", "co", "což", "další", "dále", "dnes", "do", "dosud", "druhý", "dva", "i", "já", "jak",
  "jako", "jaké", "je", "jeden", "jedna", "jeho", "její", "jejich", "jen", "jenže", "ještě",
  "jinak", "již", "jsem", "jsme", "jsou", "k", "kam", "kde", "kdo", "kdy", "kdyby", "když",
  "kolem", "kromě", "která", "které", "který", "ke", "letos", "má", "máme", "mezi", "mimo",
  "mnohé", "mnoho", "může", "můj", "my", "na", "nad", "nakonec", "naopak", "např", "naše",
  "navíc", "ne", "nebo", "není", "nejen", "někteří", "některé", "neboť", "nic", "nikdo", "nyní",
  "o", "od", "on", "ona", "oni", "ono", "ovšem", "pak", "po", "pod", "podle", "pokud", "poté",
  "potom", "pouze", "pro", "proč", "proti", "proto", "protože", "první", "před", "přes", "při",
  "přitom", "přestože", "přičemž", "rovněž", "s", "se", "si", "snad", "stejně", "sice", "ta",
  "tady", "tak", "také", "takže", "takový", "tam", "tato", "tedy", "ten", "tento", "teprve",
  "teď", "tím", "to", "toto", "totiž", "třeba", "tři", "tu", "ty", "tyto", "u", "už", "v",
  "vedle", "však", "včera", "ve", "vy", "všechno", "všechny", "všichni", "z", "za", "zatím",
  "zatímco", "zde", "ze", "že", "žádný",
  -- Common nouns that begin many sentences of news and are seldom part of a name.
  "autoři", "banky", "budova", "ceny", "cestující", "děti", "dům", "ekonomové", "experti", "film",
  "firma", "firmy", "fotbalisté", "hasiči", "hokejisté", "investoři", "kritici", "lékaři", "lidé",
  "muzeum", "návštěvníci", "náklady", "obyvatelé", "odborníci", "oprava", "opravy", "organizátoři",
  "peníze", "pachatel", "policie", "policisté", "poslanci", "požár", "pracovníci", "příjmy",
  "rodiče", "řidič", "řidiči", "soud", "stavba", "starostové", "strážníci", "studenti", "škola",
  "účastníci", "učitelé", "úřady", "vědci", "výdaje", "vláda", "zákazníci", "zápas", "záchranáři",
  "zaměstnanci", "zastupitelé", "zemědělci", "žáci",
}

months = {
  "ledna", "února", "března", "dubna", "května", "června", "července", "srpna", "září", "října",
  "listopadu", "prosince", "leden", "únor", "březen", "duben", "květen", "červen", "červenec",
  "srpen", "říjen", "listopad", "prosinec",
}

weekdays = { "pondělí", "úterý", "středa", "čtvrtek", "pátek", "sobota", "neděle" }

units = {
  "km", "kg", "cm", "mm", "MB", "GB", "TB", "KB", "kW", "MW", "GW", "kWh", "GHz", "MHz", "Kč",
}

list_marks = { "•", "◦", "▪", "‣", "·", "*", "-", "–" }
opening_quotes = { "„", "‚", "»", "\"", "'" }
closing_quotes = { "“", "‘", "«", "\"", "'" }

stop_words = {
  "a", "aby", "aj", "ale", "ani", "asi", "až", "bez", "bude", "budou", "by", "byl", "byla",
  "byli", "bylo", "byly", "být", "co", "což", "či", "další", "do", "ho", "i", "já", "jak", "jako",
  "jaké", "je", "jeho", "jej", "její", "jejich", "jen", "ještě", "ji", "jí", "jich", "jim",
  "jiné", "již", "jsem", "jsi", "jsme", "jsou", "jste", "k", "kam", "kde", "kdo", "kdy", "když",
  "ke", "kromě", "která", "které", "kterou", "který", "kteří", "kterých", "ku", "má", "mají",
  "mezi", "mi", "mimo", "mě", "mně", "mohou", "může", "můj", "my", "na", "nad", "nám", "nás",
  "náš", "naše", "ne", "nebo", "něco", "nej", "nejsou", "není", "než", "někteří", "některé", "ní",
  "nic", "nich", "nové", "o", "od", "ode", "on", "ona", "oni", "pak", "po", "pod", "podle",
  "pokud", "pouze", "pro", "proč", "proti", "proto", "protože", "první", "před", "přes", "při",
  "řekl", "roce", "roku", "s", "se", "si", "své", "svůj", "ta", "tak", "také", "takže", "tam",
  "tato", "tedy", "ten", "tento", "této", "tím", "to", "toho", "tohoto", "tom", "tomto", "tomu",
  "toto", "tu", "ty", "tyto", "u", "už", "v", "vám", "vás", "ve", "vedle", "však", "všech", "vy",
  "z", "za", "zde", "ze", "že", "dnes", "jeden", "jedna", "jedno", "každý", "každá", "každé",
  "mnoho", "musí", "nimi", "potom", "svou", "svých", "zatím", "více", "právě", "během", "roků",
  "let", "nechat", "přičemž", "několik", "teď", "byste", "bychom", "jemu",
}

pronouns = {
  "on", "ona", "ono", "oni", "ony", "já", "my", "vy", "ty", "ho", "jeho", "její", "jejich", "jim",
  "mu", "ji", "je", "něj", "něm", "nimi", "ten", "ta", "to", "ti", "tento", "tato", "toto",
  "tito", "tyto", "onen", "oba", "obě", "takový", "taková", "takové", "svůj", "své", "svou",
  "tomu", "tím",
}

speech_verbs = {
  "řekl", "řekla", "řekli", "říká", "říkal", "uvedl", "uvedla", "uvádí", "dodal", "dodala",
  "dodává", "prohlásil", "prohlásila", "tvrdí", "tvrdil", "zeptal", "zeptala", "ptá", "odpověděl",
  "odpověděla", "odpovídá", "vysvětlil", "vysvětlila", "vysvětluje", "napsal", "napsala", "píše",
  "zdůraznil", "zdůraznila", "zdůrazňuje", "oznámil", "oznámila", "informoval", "informovala",
  "přiznal", "přiznala", "míní", "soudí", "myslí", "upozornil", "upozornila", "upozorňuje",
  "sdělil", "sdělila", "potvrdil", "potvrdila", "konstatoval", "konstatovala", "poznamenal",
  "poznamenala", "vzkázal", "zvolal", "křičel", "zašeptal", "podotkl", "podotkla", "připomněl",
  "připomíná", "líčí", "popsal", "varoval", "slíbil",
}

connectives = {
  "však", "ale", "proto", "tedy", "navíc", "také", "rovněž", "zároveň", "naopak", "přesto",
  "mezitím", "nakonec", "potom", "poté", "pak", "například", "na druhé straně", "jinými slovy",
  "ve skutečnosti", "kromě toho", "přitom", "a", "i", "nebo", "ovšem", "totiž", "dále", "tudíž",
  "nicméně", "současně", "stejně tak", "v důsledku toho", "zkrátka", "dokonce",
}

dangling = {
  "on", "ona", "ono", "oni", "jeho", "její", "jejich", "ten", "ta", "to", "ti", "tento", "tato",
  "toto", "tyto", "tím", "tomu", "ale", "a", "i", "nebo", "však", "proto", "tedy", "navíc",
  "také", "rovněž", "naopak", "přesto", "pak", "poté", "potom", "tam", "tady", "zde", "například",
  "kromě toho", "přitom", "ovšem", "totiž", "oba", "obě", "takový", "taková", "takové", "nicméně",
  "zároveň", "na druhé straně", "jenže", "takže", "což", "mezitím",
}

-- What a sentence tells: when, why, who (without a name) and where; see `cover` in styles.
times = {
  "dnes", "včera", "zítra", "předevčírem", "dnes ráno", "včera večer", "tento týden",
  "minulý týden", "minulý měsíc", "minulý rok", "příští týden", "příští měsíc", "příští rok",
  "letos", "loni", "vloni", "pondělí", "úterý", "středa", "středu", "čtvrtek", "pátek", "sobota",
  "sobotu", "neděle", "neděli", "ledna", "února", "března", "dubna", "května", "června",
  "července", "srpna", "září", "října", "listopadu", "prosince",
}

causes = {
  "protože", "neboť", "jelikož", "kvůli", "vzhledem k", "díky", "aby", "následkem", "v důsledku",
  "na protest", "ze strachu", "pro nedostatek", "v reakci na", "proto", "důvodem", "příčinou",
  "vedlo k",
}

people = {
  "policie", "prezident", "premiér", "ministr", "starosta", "primátor", "hejtman", "vláda",
  "sněmovna", "parlament", "soud", "soudce", "úřady", "obyvatelé", "hasiči", "vojáci",
  "demonstranti", "voliči", "žáci", "studenti", "učitelé", "zaměstnanci", "zemědělci", "vědci",
  "lékaři", "poslanci", "senátoři", "žalobce", "advokát", "firma", "odbory", "král", "královna",
  "papež", "biskup", "trenér", "kapitán", "brankář", "cestující",
}

before_places = { "v", "ve", "z", "ze", "u", "do", "nedaleko", "poblíž" }

examples = {
  { "Prof. Novák přišel. Potom odešel.", sentences = 2 },
  { "Dne 3. května byl svátek. Přišli všichni.", sentences = 2 },
  { "Chléb, mléko atd. Vše tam bylo.", sentences = 2 },
  { "Firma Alfa s. r. o. roste. Zisk stoupl.", sentences = 2 },
  { "Most postavili v 19. stol. Oprava trvala rok.", sentences = 2 },
  { "V 19. stol. Brno rychle rostlo.", sentences = 1 },
  { "Lístek stojí 90 Kč. Pokladna je zavřená.", sentences = 2 },
  { "Za 90 Kč Jana koupila mapu.", sentences = 1 },
  { "Kapelu vede Jan Bém ml. Hraje na housle.", sentences = 2 },
  { "Recept napsal Petr Hora ml. a podepsal.", sentences = 1 },
  { "Velel mu nrtm. Petr Bém. Domů se vrátil v květnu.", sentences = 2 },
  { "Recept podepsal dr. h. c. Jan Hora.", sentences = 1 },
  { "Dopis má č. j. 12 a razítko.", sentences = 1 },
  { "Ceny klesly o 2,5 %.", tokens = { "Ceny", "klesly", "o", "2,5", "%", "." } },
}
