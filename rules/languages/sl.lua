-- Slovenian. Each setting is explained in en.lua. Snowball has no Slovenian stemmer.

name = "slovenščina"
ordinals = true -- "3." is third
titles = {
  "dr", "Dr", "mag", "Mag", "prof", "Prof", "doc", "izr", "asist", "ing", "univ", "dipl", "Dipl",
  "spec", "akad", "polk", "podp", "maj", "stot", "g", "gdč", "sv", "Sv", "o", "p", "msgr", "Msgr",
  "nadšk", "škof", "st", "ml", "Mr", "Mrs", "Ms", "odv", "inž", "inšp", "Gen",
}

never_end = {
  "npr", "oz", "t.i", "t.j", "tj", "cca", "ca", "prim", "gl", "t.im", "tim", "im.", "angl", "nem",
  "fr", "lat", "gr", "hrv", "srb", "avstr", "nav", "op", "zn", "k.o", "d.i", "v.d", "m.d", "ur.",
  "izd", "ul", "Ul", "c", "tel", "Tel", "roj", "um", "pok", "pribl", "povpr", "obč", "kraj",
  "kand", "tovrst", "vs", "e.g", "i.e", "cf",
}

before_numbers = {
  "št", "Št", "str", "Str", "čl", "Čl", "odst", "tč", "pogl", "sl", "Sl", "tab", "Tab", "zv",
  "tel", "Tel", "vol", "Ur", "l", "kat", "m.kat", "par", "max", "min", "ca", "cca", "§", "No",
  "p",
}

may_end = {
  "d.o.o", "d.d", "s.p", "k.d", "d.n.o", "z.o.o", "p.o.o", "Inc", "Corp", "Ltd", "Co", "Jr", "ml",
  "st", "tis", "mio", "mrd", "mlrd", "h", "min", "sek", "n.št", "pr.n.št", "pr.Kr", "stol", "U.S",
  "U.K", "D.C", "preb", "ur", "r", "po Kr",
}

often_end = { "itd", "ipd", "itn", "idr", "in dr", "in sl", "etc" }

starters = {
  "a", "ali", "ampak", "ante", "bi", "bil", "bila", "bile", "bili", "bilo", "bo", "bodo", "brez",
  "celo", "če", "čeprav", "četudi", "da", "danes", "deset", "dobro", "doslej", "drugi", "drugo",
  "dva", "dve", "do", "enkrat", "ena", "eden", "eno", "glede", "gre", "in", "ima", "imajo", "iz",
  "izmed", "ja", "jaz", "je", "jih", "jim", "k", "kaj", "kako", "kakor", "kako pa", "kateri",
  "katera", "kdaj", "kdo", "ker", "kje", "kljub", "ko", "koliko", "kot", "lani", "leta", "letos",
  "lahko", "le", "med", "mnenju", "mnogi", "mnoge", "morda", "mi", "med tem", "na", "nad",
  "najbolj", "najprej", "nam", "namreč", "naslednji", "naš", "ne", "nekateri", "nekatere",
  "nekaj", "ni", "nihče", "niti", "nič", "nismo", "niso", "nje", "njegov", "njegova", "njen",
  "njihov", "no", "nova", "novi", "o", "ob", "oba", "obe", "od", "okoli", "on", "ona", "oni",
  "oziroma", "pa", "po", "pod", "podobno", "poleg", "policija", "policisti", "poleg tega",
  "posledično", "potem", "pred", "predvsem", "predsednik", "pri", "prav", "prva", "prvi", "prvo",
  "prej", "saj", "se", "sedaj", "seveda", "sicer", "skupaj", "slednji", "smo", "so", "spet",
  "sta", "ste", "še", "ta", "tak", "takrat", "tako", "takšen", "tam", "te", "ti", "to", "toda",
  "tokrat", "torej", "trije", "tri", "tu", "tudi", "v", "vendar", "včeraj", "veliko", "ves",
  "več", "večina", "vlada", "vsak", "vsaj", "vse", "vsi", "z", "za", "zadnji", "zaradi", "zakaj",
  "zato", "zaenkrat", "že", "župan", "minister", "ministrica",
}

months = {
  "januarja", "februarja", "marca", "aprila", "maja", "junija", "julija", "avgusta", "septembra",
  "oktobra", "novembra", "decembra", "januar", "februar", "marec", "april", "maj", "junij",
  "julij", "avgust", "september", "oktober", "november", "december", "januarju", "februarju",
  "marcu", "aprilu", "maju", "juniju", "juliju", "avgustu", "septembru", "oktobru", "novembru",
  "decembru",
}

weekdays = {
  "ponedeljek", "torek", "sreda", "sredo", "četrtek", "petek", "sobota", "soboto", "nedelja",
  "nedeljo",
}

units = { "km", "kg", "cm", "mm", "MB", "GB", "TB", "kW", "MW", "GW", "kWh", "GHz", "MHz", "EUR" }

list_marks = { "•", "◦", "▪", "‣", "·", "*", "-", "–" }
opening_quotes = { "»", "„", "‚", "›", "\"", "'" }
closing_quotes = { "«", "“", "”", "‘", "‹", "\"", "'" }
stop_words = {
  "a", "ali", "ampak", "bi", "bil", "bila", "bile", "bili", "bilo", "biti", "blizu", "bo", "bodo",
  "bom", "bomo", "boste", "boš", "brez", "celo", "če", "čeprav", "čez", "čim", "da", "danes",
  "do", "dokler", "dovolj", "drug", "druga", "drugi", "drugo", "drugih", "dva", "dve", "eden",
  "ena", "eni", "eno", "enega", "ga", "glede", "gre", "hkrati", "in", "ima", "imajo", "imel",
  "imela", "imeli", "imeti", "ista", "iz", "izmed", "ja", "jaz", "je", "jih", "jim", "jo", "k",
  "kadar", "kaj", "kajti", "kako", "kakor", "kakšen", "kakšna", "kar", "kate", "katera", "katere",
  "kateri", "katerega", "katerem", "katerih", "katero", "kdaj", "kdo", "ker", "ki", "kje", "kjer",
  "kljub", "ko", "koga", "koli", "koliko", "komu", "kot", "lahko", "le", "leta", "let", "letih",
  "leto", "letos", "lani", "ma", "me", "med", "mene", "meni", "mi", "mnogo", "mora", "morajo",
  "morda", "moj", "moja", "moje", "mu", "na", "nad", "naj", "najbolj", "nam", "nami", "namreč",
  "nas", "naš", "naša", "naše", "ne", "nek", "neka", "nekaj", "nekateri", "nekatere", "neko",
  "nekoliko", "ni", "nič", "nihče", "nikoli", "nisem", "niso", "nismo", "niti", "nje", "njega",
  "njegov", "njegova", "njegove", "njegovo", "njej", "njem", "njemu", "njen", "njena", "njih",
  "njihov", "njihova", "njihove", "njim", "njimi", "njo", "o", "ob", "oba", "obe", "od", "okoli",
  "on", "ona", "one", "oni", "ono", "ostali", "oziroma", "pa", "po", "pod", "poleg", "potem",
  "povsem", "pred", "predvsem", "preko", "pri", "približno", "prav", "prej", "proti", "prva",
  "prvi", "prvo", "saj", "s", "se", "seboj", "sebe", "sebi", "sedaj", "seveda", "sem", "sicer",
  "sta", "si", "skoraj", "skozi", "skupaj", "smo", "so", "spet", "ste", "svoj", "svoja", "svoje",
  "svojega", "svojih", "svojo", "še", "ta", "tak", "taka", "tako", "takrat", "takšen", "tam",
  "te", "tega", "tej", "tem", "temu", "ter", "ti", "tista", "tisti", "tisto", "to", "toda",
  "tokrat", "torej", "toliko", "tu", "tudi", "v", "vas", "vaš", "več", "vedno", "veliko",
  "vendar", "ves", "vi", "vsa", "vsaj", "vsak", "vsako", "vse", "vseh", "vsem", "vsi", "včeraj",
  "z", "za", "zadnji", "zakaj", "zaradi", "zato", "zdaj", "že", "dejal", "dejala", "povedal",
  "povedala",
}

pronouns = {
  "on", "ona", "ono", "oni", "one", "jaz", "ti", "mi", "vi", "ga", "jo", "jih", "mu", "ji", "jim",
  "njega", "njo", "njemu", "njej", "njih", "njim", "njegov", "njegova", "njegovo", "njen",
  "njena", "njihov", "njihova", "ta", "to", "te", "tisti", "tista", "tisto", "oba", "obe", "tak",
  "taka", "tako", "takšen", "svoj", "svoja", "svoje", "slednji", "slednja", "prvi", "midva",
}

speech_verbs = {
  "dejal", "dejala", "dejali", "pravi", "pravijo", "rekel", "rekla", "rekli", "povedal",
  "povedala", "povedali", "dodal", "dodala", "dodaja", "poudaril", "poudarila", "poudarja",
  "pojasnil", "pojasnila", "pojasnjuje", "vprašal", "vprašala", "sprašuje", "odgovoril",
  "odgovorila", "odgovarja", "zapisal", "zapisala", "zapisali", "piše", "sporočil", "sporočila",
  "sporočili", "trdi", "trdil", "trdila", "meni", "menijo", "opozoril", "opozorila", "opozarja",
  "priznal", "priznala", "priznava", "potrdil", "potrdila", "zanikal", "napovedal", "napovedala",
  "ocenil", "ocenila", "ocenjuje", "izpostavil", "izpostavila", "navedel", "navedla", "zatrdil",
  "zatrdila", "spomnil", "spomnila", "opisal", "komentiral", "izjavil", "izjavila", "zaklical",
  "zašepetal", "obljubil", "obljubila", "razložil",
}

connectives = {
  "vendar", "toda", "ampak", "zato", "torej", "poleg tega", "prav tako", "hkrati", "nasprotno",
  "kljub temu", "medtem", "nazadnje", "potem", "nato", "na primer", "po drugi strani",
  "z drugimi besedami", "v resnici", "pri tem", "in", "ali", "pa", "namreč", "nadalje", "tako",
  "posledično", "sicer", "obenem", "skratka", "celo", "tudi", "navsezadnje", "še več",
  "zaradi tega", "v nasprotju s tem",
}

dangling = {
  "on", "ona", "ono", "oni", "one", "njegov", "njegova", "njegovo", "njen", "njena", "njihov",
  "njihova", "njegove", "njihove", "ta", "to", "te", "ti", "tega", "tem", "tisti", "tisto",
  "tista", "vendar", "toda", "ampak", "in", "ali", "pa", "zato", "torej", "poleg tega",
  "prav tako", "nasprotno", "kljub temu", "potem", "nato", "takrat", "tam", "tu", "tako",
  "na primer", "pri tem", "namreč", "oba", "obe", "tak", "taka", "takšen", "takšna", "hkrati",
  "obenem", "po drugi strani", "medtem", "slednji", "slednja", "prvi", "tudi", "saj",
  "zaradi tega",
}

number_words = {
  "dva", "dve", "trije", "tri", "štirje", "štiri", "pet", "šest", "sedem", "osem", "devet",
  "deset", "enajst", "dvanajst", "petnajst", "dvajset", "trideset", "štirideset", "petdeset",
  "šestdeset", "sedemdeset", "osemdeset", "devetdeset", "sto", "stotine", "tisoč", "tisoče",
  "tisočev", "milijon", "milijona", "milijone", "milijonov", "milijarda", "milijardi",
  "milijarde", "milijard", "polovica", "polovico", "četrtina", "tretjina", "pol", "ducat",
  "desetine", "dvakrat",
}

examples = {
  { "Vlada je v torek sprejela proračun. Opozicija je glasovala proti.", sentences = 2 },
  { "Srečanje bo 3. maja v Ljubljani.", sentences = 1 },
  { "Most gradijo od 12. septembra. Končan bo prihodnje leto.", sentences = 2 },
  { "Predaval je prof. Novak z ljubljanske univerze. Dvorana je bila polna.", sentences = 2 },
  { "Na tržnici so prodajali jabolka, hruške itd. Do poldneva je vse pošlo.", sentences = 2 },
  { "Na tržnici so prodajali jabolka, hruške itd. po nizkih cenah.", sentences = 1 },
  { "Podjetje Alfa, d. o. o., je lani imelo izgubo.", sentences = 1 },
  { "Nekatere države, npr. Avstrija in Italija, se strinjajo.", sentences = 1 },
  { "»Zakaj vlak zamuja?« je vprašala potnica. Nihče ni odgovoril.", sentences = 2 },
  { "Po zakonu št. 15 znaša kazen 1.500 evrov.", sentences = 1 },
  { "Kdo bo plačal? Zaenkrat nihče! Župan molči.", sentences = 3 },
  { "V 19. stoletju je tu stal mlin. Danes je tu muzej.", sentences = 2 },
  { "Cene so se maja znižale za 2,5 %.",
    tokens = { "Cene", "so", "se", "maja", "znižale", "za", "2,5", "%", "." } },
}
