-- Polish. Each setting is explained in en.lua. Snowball has no Polish stemmer here.

name = "polski"
ordinals = true -- "3." is third

-- The point of an abbreviation is a token of its own, as Polish treebanks have it.
split_points = true

titles = {
  "dr", "Dr", "prof", "Prof", "mgr", "Mgr", "inż", "Inż", "hab", "doc", "lek", "med", "ks", "Ks",
  "bp", "abp", "kard", "o", "św", "Św", "bł", "gen", "Gen", "płk", "ppłk", "mjr", "kpt", "por",
  "ppor", "bryg", "dyw", "rez", "sierż", "kpr", "szer", "adm", "dyr", "red", "mec", "p", "pp",
  "ul", "Ul", "al", "Al", "pl", "Pl", "os", "woj", "pow", "gm", "m.in", "Mr", "Mrs", "ob", "prok",
  "kom", "asp", "insp", "sędz", "min", "prez", "nadkom", "podkom", "mł", "st", "rtm", "chor",
  "plut", "kmdr", "nadzw", "dypl", "prał", "kan", "tow", "Tow", "bulw", "Bulw", "zast", "arch",
}

never_end = {
  "np", "tj", "tzn", "tzw", "tzv", "m", "m. in", "ok", "m.st", "ds", "d/s", "wg", "dot", "ew",
  "zob", "por", "cyt", "śp", "ur", "zm", "pn", "pt", "jw", "łac", "ang", "niem", "fr", "ros",
  "gr", "wł", "hiszp", "pol", "oprac", "tłum", "przeł", "wyd", "red", "nast", "m.p", "ub", "dł",
  "szer", "wys", "maks", "mies", "ozn", "ul", "vs", "e.g", "i.e", "z", "sp.j", "nt", "pw", "fot",
  "Fot", "reż", "scen", "zw",
}

before_numbers = {
  "nr", "Nr", "s", "str", "Str", "t", "tom", "r", "rozdz", "art", "Art", "ust", "pkt", "par",
  "poz", "rys", "Rys", "tab", "Tab", "fig", "vol", "tel", "Tel", "godz", "Dz", "U", "lit", "zał",
  "kl", "ryc", "kw", "dn", "lp", "Lp", "op", "lok", "bl", "dz", "odc", "cz", "Cz", "sez",
}

may_end = {
  "S.A", "s.a", "sp", "Sp", "o.o", "z.o.o", "z o.o", "r", "rr", "w", "ww", "tys", "mln", "mld",
  "bln", "Inc", "Corp", "Ltd", "Co", "Jr", "jr", "n.e", "p.n.e", "U.S", "U.K", "m.st", "D.C",
  "F.C", "ub.r", "b.r", "br", "bm", "pok", "egz", "szt", "kw", "im",
}

often_end = { "zł", "proc", "godz", "min", "sek", "itd", "itp", "etc", "in", "i in", "nn", "n.p.m" }

starters = {
  "a", "aby", "albo", "ale", "ani", "bez", "bo", "by", "być", "była", "było", "były", "był",
  "chociaż", "choć", "ci", "co", "coś", "czy", "czyli", "dla", "dlaczego", "dlatego", "do",
  "dopiero", "drugi", "dwa", "dziś", "dzisiaj", "gdy", "gdyby", "gdzie", "i", "ich", "ile",
  "inni", "ja", "jak", "jako", "jakie", "jeden", "jednak", "jednocześnie", "jego", "jej", "jest",
  "jeszcze", "jeśli", "jeżeli", "już", "każdy", "kiedy", "kto", "która", "które", "który", "lecz",
  "lub", "ma", "mamy", "mimo", "między", "mnie", "może", "można", "mój", "my", "na", "nad",
  "należy", "nasz", "natomiast", "nawet", "nic", "nie", "nigdy", "nikt", "niestety", "niektóre",
  "niektórzy", "no", "od", "oczywiście", "on", "ona", "one", "oni", "ono", "oraz", "po", "pod",
  "podczas", "ponadto", "ponieważ", "potem", "poza", "prawie", "przed", "przede", "przez", "przy",
  "razem", "również", "są", "skoro", "sam", "się", "szczególnie", "ta", "tak", "także", "takie",
  "tam", "te", "ten", "teraz", "też", "to", "trzeba", "trzy", "tu", "tutaj", "tych", "tylko",
  "tym", "u", "w", "we", "warto", "według", "wczoraj", "więc", "wielu", "wiele", "wreszcie",
  "wszyscy", "wszystkie", "wszystko", "wtedy", "z", "za", "zatem", "zaś", "ze", "znowu", "został",
  "została", "że", "żeby",
  -- Common nouns that begin many sentences of news and are seldom part of a name.
  "autorzy", "banki", "budowa", "budynek", "ceny", "dochody", "dom", "dzieci", "eksperci",
  "ekonomiści", "film", "firma", "firmy", "inwestorzy", "kierowcy", "kierowca", "klienci",
  "koszty", "krytycy", "ludzie", "lekarze", "mecz", "mieszkańcy", "muzeum", "nauczyciele",
  "naukowcy", "organizatorzy", "pacjenci", "pieniądze", "piłkarze", "policja", "policjanci",
  "posłowie", "pożar", "pracownicy", "prace", "prokuratura", "radni", "ratownicy", "remont",
  "robotnicy", "rodzice", "rolnicy", "sąd", "specjaliści", "sprawca", "strażacy", "studenci",
  "szkoła", "śledczy", "śledztwo", "turyści", "uczestnicy", "uczniowie", "władze", "właściciel",
  "wydatki", "wykonawca", "związkowcy",
}

months = {
  "stycznia", "lutego", "marca", "kwietnia", "maja", "czerwca", "lipca", "sierpnia", "września",
  "października", "listopada", "grudnia", "styczeń", "luty", "marzec", "kwiecień", "maj",
  "czerwiec", "lipiec", "sierpień", "wrzesień", "październik", "listopad", "grudzień",
}

weekdays = { "poniedziałek", "wtorek", "środa", "czwartek", "piątek", "sobota", "niedziela" }

units = {
  "km", "kg", "cm", "mm", "MB", "GB", "TB", "KB", "kW", "MW", "GW", "kWh", "GHz", "MHz", "zł",
}

list_marks = { "•", "◦", "▪", "‣", "·", "*", "-", "–" }
opening_quotes = { "„", "«", "»", "‚", "\"", "'" }
closing_quotes = { "”", "»", "«", "’", "\"", "'" }

stop_words = {
  "a", "aby", "albo", "ale", "ani", "bardzo", "bez", "bo", "by", "być", "był", "była", "było",
  "były", "będzie", "będą", "bowiem", "ci", "cię", "co", "czy", "czyli", "dla", "dlatego", "do",
  "gdy", "gdzie", "go", "i", "ich", "ile", "im", "inne", "iż", "ja", "jak", "jako", "jakie", "je",
  "jeden", "jednak", "jego", "jej", "jest", "jestem", "jeszcze", "jeśli", "jeżeli", "już", "ją",
  "każdy", "kiedy", "kto", "która", "które", "którego", "której", "który", "których", "którym",
  "którzy", "lecz", "lub", "ma", "mają", "mi", "mimo", "między", "mnie", "może", "można", "mu",
  "my", "na", "nad", "nam", "nas", "nasz", "nawet", "nic", "nich", "nie", "niej", "niego", "nim",
  "niż", "o", "od", "on", "ona", "one", "oni", "oraz", "po", "pod", "podczas", "ponad",
  "ponieważ", "poza", "przed", "przez", "przy", "roku", "również", "są", "sam", "sobie", "się",
  "swoje", "swój", "ta", "tak", "także", "takie", "tam", "te", "tego", "tej", "ten", "też", "to",
  "tu", "ty", "tych", "tylko", "tym", "u", "w", "we", "według", "wiele", "więc", "wszystkie",
  "wszystko", "z", "za", "zaś", "ze", "został", "została", "że", "żeby",
}

pronouns = {
  "on", "ona", "ono", "oni", "one", "ja", "my", "wy", "ty", "go", "jego", "jej", "ich", "im",
  "mu", "ją", "je", "nim", "nią", "nich", "ten", "ta", "to", "ci", "te", "tego", "tej", "tych",
  "tym", "tamten", "tamta", "obaj", "oboje", "obie", "taki", "taka", "takie", "swój", "swoje",
  "swoją",
}

speech_verbs = {
  "powiedział", "powiedziała", "mówi", "mówił", "mówiła", "powiedzieli", "dodał", "dodała",
  "dodaje", "stwierdził", "stwierdziła", "twierdzi", "zapytał", "zapytała", "pyta",
  "odpowiedział", "odpowiedziała", "odpowiada", "wyjaśnił", "wyjaśniła", "wyjaśnia", "napisał",
  "napisała", "pisze", "podkreślił", "podkreśliła", "podkreśla", "zaznaczył", "zaznaczyła",
  "zaznacza", "oświadczył", "oświadczyła", "poinformował", "poinformowała", "informuje",
  "przyznał", "przyznała", "przyznaje", "uważa", "zapewnił", "zapewniła", "zapewnia", "ocenił",
  "oceniła", "ocenia", "ostrzegł", "ostrzega", "zapowiedział", "zapowiada", "krzyknął",
  "krzyknęła", "szepnął", "tłumaczy", "tłumaczył", "wspomina", "relacjonuje", "komentuje",
  "skomentował", "rzekł", "rzekła", "zawołał", "opowiada",
}

connectives = {
  "jednak", "natomiast", "ponadto", "dlatego", "więc", "zatem", "tymczasem", "również", "także",
  "też", "poza tym", "na przykład", "z drugiej strony", "z kolei", "w rezultacie", "mimo to",
  "jednocześnie", "ale", "i", "lub", "albo", "lecz", "bo", "a", "zaś", "następnie", "potem",
  "wreszcie", "w końcu", "innymi słowy", "co więcej", "wręcz przeciwnie", "w tym czasie",
  "wobec tego", "dodatkowo", "wtedy",
}

dangling = {
  "on", "ona", "ono", "oni", "one", "jego", "jej", "ich", "ten", "ta", "to", "ci", "te", "tego",
  "tej", "tych", "tym", "ale", "i", "lub", "lecz", "bo", "a", "więc", "zatem", "jednak",
  "natomiast", "ponadto", "dlatego", "tymczasem", "także", "też", "również", "poza tym", "wtedy",
  "tam", "tu", "potem", "następnie", "na przykład", "mimo to", "z kolei", "obaj", "obie", "taki",
  "taka", "takie", "jednocześnie", "z drugiej strony", "co więcej", "stąd", "dzięki temu",
}

-- What a sentence tells: when, why, who (without a name) and where; see `cover` in styles.
times = {
  "dziś", "dzisiaj", "wczoraj", "jutro", "przedwczoraj", "dziś rano", "wczoraj wieczorem",
  "w tym tygodniu", "w tym miesiącu", "w tym roku", "w zeszłym tygodniu", "w zeszłym roku",
  "w ubiegłym tygodniu", "w ubiegłym roku", "w przyszłym tygodniu", "w przyszłym roku",
  "poniedziałek", "wtorek", "środa", "środę", "czwartek", "piątek", "sobota", "sobotę",
  "niedziela", "niedzielę", "stycznia", "lutego", "marca", "kwietnia", "maja", "czerwca", "lipca",
  "sierpnia", "września", "października", "listopada", "grudnia",
}

causes = {
  "ponieważ", "bo", "gdyż", "dlatego że", "z powodu", "na skutek", "wskutek", "dzięki", "żeby",
  "aby", "w związku z", "w proteście", "z obawy", "z braku", "w odpowiedzi na", "dlatego",
  "powodem", "przyczyną", "doprowadziło do",
}

people = {
  "policja", "prezydent", "premier", "minister", "burmistrz", "wojewoda", "rząd", "sejm", "senat",
  "parlament", "sąd", "sędzia", "władze", "mieszkańcy", "strażacy", "żołnierze", "demonstranci",
  "wyborcy", "uczniowie", "studenci", "nauczyciele", "pracownicy", "rolnicy", "naukowcy",
  "badacze", "lekarze", "pielęgniarki", "posłowie", "prokurator", "prokuratura", "adwokat",
  "inwestorzy", "firma", "spółka", "związkowcy", "król", "królowa", "papież", "biskup", "trener",
  "kapitan", "bramkarz", "pasażerowie",
}

before_places = {
  "w", "we", "z", "ze", "do", "koło", "pod", "niedaleko", "na północ od", "na południe od",
}

examples = {
  { "Prof. Nowak przyszedł. Potem wyszedł.", sentences = 2 },
  { "W 2019 r. otwarto np. muzeum. Było nowe.", sentences = 2 },
  { "Chleb, mleko itd. Wszystko tam było.", sentences = 2 },
  { "Dnia 3. maja było święto. Wszyscy przyszli.", sentences = 2 },
  { "Dwór spłonął w 1902 r. Budynek odbudowano.", sentences = 2 },
  { "W 1902 r. Kraków miał tramwaj.", sentences = 1 },
  { "Sklep działa do końca br. Właściciel wyjeżdża.", sentences = 2 },
  { "Mowę wygłosił gen. bryg. Jan Sroka.", sentences = 1 },
  { "W III kw. 2023 r. zysk spadł. Spółka milczy.", sentences = 2 },
  { "Pokój ma 12 m kw. Na ścianie wisi obraz.", sentences = 2 },
  { "List z dn. 7 lipca zaginął.", sentences = 1 },
  { "Wykład dał ks. prał. Jan Kot. Sala była pełna.", sentences = 2 },
  { "Fot. Ewa Lis. Zdjęcie zrobiono w maju.", sentences = 2 },
  { "Liceum im. Jana Kota ma nowy dach.", sentences = 1 },
  { "Pomogła im. Potem poszła do domu.", sentences = 2 },
  { "Mieszka przy Polnej 3, lok. 12 na piętrze.", sentences = 1 },
  { "Szczyt ma 1602 m n.p.m. Szlak jest stromy.", sentences = 2 },
  { "Na 1602 m n.p.m. leży śnieg.", sentences = 1 },
  { "Ceny spadły o 2,5%.", tokens = { "Ceny", "spadły", "o", "2,5", "%", "." } },
}
