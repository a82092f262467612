-- Croatian. Each setting is explained in en.lua. Snowball's stemmer for Serbian knows

-- the forms of Croatian as well.
name = "hrvatski"
stemmer = "serbian"
ordinals = true -- "3." is third
titles = {
  "dr", "Dr", "mr", "Mr", "prof", "Prof", "doc", "Doc", "izv", "akad", "Akad", "mag", "Mag",
  "dipl", "ing", "univ", "spec", "bacc", "oec", "iur", "gosp", "Gosp", "gđa", "Gđa", "g", "gđica",
  "sv", "Sv", "fra", "vlč", "Vlč", "mons", "Mons", "nadb", "bisk", "Gen", "bojn", "st", "ml",
  "min", "odvj", "Mrs", "Ms", "prim", "Prim", "struč", "ul",
}

never_end = {
  "npr", "tzv", "t.j", "tj", "odn", "cca", "ca", "usp", "d.i", "engl", "njem", "franc", "lat",
  "grč", "tal", "mađ", "hrv", "srp", "bos", "naz", "tel", "Tel", "mob", "rođ", "pok", "prib",
  "izd", "prev", "ured", "ur.", "nakl", "sur", "prir", "vs", "e.g", "i.e", "cf", "tkz", "tz",
  "k.č", "z.k", "kat.čest", "bl", "ogr",
}

before_numbers = {
  "br", "Br", "čl", "Čl", "st", "str", "Str", "toč", "tč", "pogl", "sl", "Sl", "tab", "Tab", "sv",
  "knj", "kbr", "kućni", "kat", "tel", "Tel", "NN", "vol", "ul", "max", "min", "čest", "par", "§",
  "No", "p",
}

may_end = {
  "d.o.o", "j.d.o.o", "d.d", "k.d", "j.t.d", "s.r.o", "Inc", "Corp", "Ltd", "Co", "Jr", "ml",
  "st", "tis", "mil", "mlrd", "mld", "h", "min", "sek", "n.e", "pr.Kr", "p.n.e", "po Kr", "stolj",
  "U.S", "U.K", "D.C", "g", "r",
}

often_end = { "itd", "i sl", "sl", "i dr", "isl", "idr", "i t.d", "etc", "kn", "god" }

starters = {
  "a", "ako", "ali", "bez", "bi", "bila", "bile", "bili", "bilo", "bio", "bit", "će", "cijene",
  "čak", "čim", "da", "dan", "danas", "dakle", "deset", "do", "dok", "dosad", "drugi", "druga",
  "dva", "dvije", "dvoje", "evo", "hoće", "hoće li", "i", "iako", "ili", "ima", "imaju", "inače",
  "ipak", "istodobno", "iz", "iza", "između", "ja", "je", "jedan", "jedna", "jedno", "jer", "još",
  "jučer", "k", "kad", "kada", "kaže", "kako", "kao", "koja", "koje", "koji", "koliko", "kod",
  "kroz", "kojim", "li", "lani", "mada", "među", "međutim", "mi", "mnoge", "mnogi", "možda",
  "može", "moja", "moj", "na", "nad", "najviše", "nakon", "naime", "nama", "naša", "naše", "naš",
  "ne", "nego", "nedavno", "neka", "neke", "neki", "nekoliko", "nema", "ni", "nije", "niti",
  "nisu", "nitko", "ništa", "nju", "njegov", "njegova", "njezin", "njihov", "no", "nova", "novi",
  "o", "ob", "oba", "od", "oko", "on", "ona", "oni", "ono", "onda", "osim", "osobito", "ova",
  "ovaj", "ovdje", "ove", "ovi", "ovo", "pa", "pak", "po", "pod", "podsjetimo", "pokraj",
  "policija", "policajci", "poslije", "potom", "pored", "posebno", "prema", "pri", "prije",
  "primjerice", "protiv", "prošle", "prva", "prvi", "prvo", "predsjednik", "premijer", "ranije",
  "s", "sa", "sada", "samo", "sve", "svaki", "svi", "stoga", "sutra", "svoje", "što", "ta",
  "tada", "tako", "također", "tamo", "te", "tek", "tijekom", "tim", "to", "toga", "tog", "treba",
  "trenutačno", "tri", "troje", "tu", "u", "uz", "uoči", "ubrzo", "unatoč", "usto", "uskoro",
  "vaš", "već", "većina", "vi", "vidi", "vijeće", "više", "vlada", "vrlo", "za", "zadnji",
  "zašto", "zato", "zbog", "zasad", "znači", "ministar", "ministrica", "gradonačelnik",
  "nažalost",
}

months = {
  "siječnja", "veljače", "ožujka", "travnja", "svibnja", "lipnja", "srpnja", "kolovoza", "rujna",
  "listopada", "studenoga", "studenog", "prosinca", "siječanj", "veljača", "ožujak", "travanj",
  "svibanj", "lipanj", "srpanj", "kolovoz", "rujan", "listopad", "studeni", "prosinac",
  "siječnju", "veljači", "ožujku", "travnju", "svibnju", "lipnju", "srpnju", "kolovozu", "rujnu",
  "listopadu", "studenome", "studenom", "prosincu",
}

weekdays = {
  "ponedjeljak", "utorak", "srijeda", "srijedu", "četvrtak", "petak", "subota", "subotu",
  "nedjelja", "nedjelju",
}

units = { "km", "kg", "cm", "mm", "MB", "GB", "TB", "kW", "MW", "GW", "kWh", "GHz", "MHz", "EUR" }

list_marks = { "•", "◦", "▪", "‣", "·", "*", "-", "–" }
opening_quotes = { "„", "»", "‚", "“", "\"", "'" }
closing_quotes = { "”", "“", "«", "’", "\"", "'" }
stop_words = {
  "a", "ako", "ali", "baš", "bez", "bi", "bih", "bila", "bile", "bili", "bilo", "bio", "bismo",
  "biti", "blizu", "bolje", "broj", "će", "ćemo", "ćete", "ću", "čak", "čega", "čemu", "čime",
  "čiji", "da", "dakle", "danas", "do", "dok", "dosad", "drugi", "druga", "druge", "drugo",
  "drugih", "dva", "dvije", "gdje", "ga", "godine", "godina", "godini", "godinu", "hoće", "htio",
  "i", "iako", "ih", "ili", "im", "ima", "imaju", "imao", "imala", "imati", "inače", "ipak",
  "isto", "iz", "iza", "između", "ja", "je", "jedan", "jedna", "jedno", "jednog", "jer", "jesam",
  "jesu", "još", "joj", "ju", "jučer", "k", "ka", "kad", "kada", "kako", "kao", "kaže", "kazao",
  "kazala", "kod", "koja", "koje", "kojeg", "kojega", "kojem", "koji", "kojih", "kojim", "kojima",
  "kojoj", "koju", "koliko", "kroz", "li", "malo", "me", "mene", "meni", "mi", "mnogo", "možda",
  "može", "mogu", "moj", "moja", "moje", "mora", "moraju", "mu", "na", "nad", "nakon", "naime",
  "nam", "nama", "nas", "naš", "naša", "naše", "ne", "nego", "neka", "neke", "neki", "nekog",
  "nekoliko", "netko", "nešto", "ni", "nije", "nikad", "nisam", "nisu", "niti", "nitko", "ništa",
  "nju", "njega", "njegov", "njegova", "njegove", "njegovo", "njezin", "njezina", "njih",
  "njihov", "njihova", "njihove", "njim", "njima", "njoj", "no", "o", "ob", "oba", "od",
  "odnosno", "oko", "on", "ona", "one", "oni", "onda", "ono", "osim", "ova", "ovaj", "ove", "ovi",
  "ovo", "ovog", "ovoga", "ovom", "ovu", "pa", "po", "pod", "pola", "poput", "poslije", "potom",
  "pored", "prema", "preko", "pri", "prije", "protiv", "prvi", "prva", "prvo", "rekao", "rekla",
  "s", "sa", "sad", "sada", "sam", "samo", "se", "sebe", "sebi", "si", "smo", "ste", "su", "sve",
  "svega", "svi", "svih", "svim", "svoj", "svoja", "svoje", "svog", "svojih", "svoju", "što",
  "šta", "ta", "tada", "taj", "tako", "također", "takav", "te", "tek", "tijekom", "ti", "tih",
  "tim", "to", "toga", "tog", "tom", "tome", "toj", "tu", "u", "uz", "unatoč", "uvijek", "vam",
  "vama", "vas", "vaš", "već", "vi", "više", "vrlo", "za", "zašto", "zato", "zbog", "zar", "žele",
  "ondje", "ovdje", "tamo", "gdje god", "koja god", "prošle", "dana", "bit", "trebao", "treba",
  "sljedeće",
}

pronouns = {
  "on", "ona", "ono", "oni", "one", "ja", "ti", "mi", "vi", "ga", "ju", "je", "ih", "mu", "joj",
  "im", "njega", "nju", "njemu", "njoj", "njih", "njima", "njegov", "njegova", "njegovo",
  "njezin", "njezina", "njihov", "njihova", "ovaj", "ova", "ovo", "ovi", "ove", "taj", "ta", "to",
  "te", "onaj", "oba", "obje", "obojica", "takav", "takva", "takvo", "svoj", "svoja", "svoje",
  "potonji", "potonja", "isti", "ista",
}

speech_verbs = {
  "rekao", "rekla", "rekli", "kazao", "kazala", "kazali", "kaže", "kažu", "izjavio", "izjavila",
  "dodao", "dodala", "dodaje", "istaknuo", "istaknula", "ističe", "naglasio", "naglasila",
  "naglašava", "objasnio", "objasnila", "objašnjava", "pojasnio", "pojasnila", "upitao",
  "upitala", "pita", "odgovorio", "odgovorila", "odgovara", "napisao", "napisala", "piše",
  "poručio", "poručila", "poručuje", "tvrdi", "tvrdio", "tvrdila", "smatra", "smatraju",
  "upozorio", "upozorila", "upozorava", "priznao", "priznala", "potvrdio", "potvrdila",
  "zanijekao", "demantirao", "najavio", "najavila", "ocijenio", "ocijenila", "naveo", "navela",
  "navodi", "zaključio", "zaključila", "podsjetio", "podsjetila", "komentirao", "prokomentirao",
  "izvijestio", "izvijestila", "uzviknuo", "šapnuo", "obećao", "obećala", "ispričao", "ispričala",
  "objavio", "objavila",
}

connectives = {
  "međutim", "no", "ali", "stoga", "zato", "dakle", "osim toga", "također", "isto tako",
  "istodobno", "naprotiv", "ipak", "unatoč tome", "u međuvremenu", "naposljetku", "zatim",
  "potom", "poslije", "primjerice", "na primjer", "s druge strane", "drugim riječima", "zapravo",
  "pritom", "i", "a", "ili", "pa", "naime", "nadalje", "tako", "posljedično", "ukratko", "čak",
  "štoviše", "zbog toga", "nasuprot tome", "k tome", "u konačnici",
}

dangling = {
  "on", "ona", "ono", "oni", "one", "njegov", "njegova", "njegovo", "njezin", "njezina", "njihov",
  "njihova", "njegove", "njihove", "ovaj", "ova", "ovo", "ovi", "ove", "taj", "ta", "to", "te",
  "ti", "toga", "tome", "međutim", "no", "ali", "i", "a", "ili", "pa", "stoga", "zato", "dakle",
  "osim toga", "također", "isto tako", "naprotiv", "ipak", "unatoč tome", "u međuvremenu",
  "zatim", "potom", "tada", "onda", "tamo", "tu", "tako", "primjerice", "na primjer",
  "s druge strane", "pritom", "naime", "oba", "obje", "obojica", "takav", "takva", "takvo",
  "istodobno", "potonji", "zbog toga", "isti", "ista", "k tome",
}

number_words = {
  "dva", "dvije", "dvoje", "tri", "troje", "četiri", "pet", "šest", "sedam", "osam", "devet",
  "deset", "jedanaest", "dvanaest", "petnaest", "dvadeset", "trideset", "četrdeset", "pedeset",
  "šezdeset", "sedamdeset", "osamdeset", "devedeset", "sto", "stotine", "stotina", "tisuća",
  "tisuće", "tisuću", "milijun", "milijuna", "milijuni", "milijarda", "milijarde", "milijardi",
  "milijardu", "polovica", "polovicu", "četvrtina", "trećina", "pola", "tucet", "deseci",
  "desetak", "dvaput", "dvostruko",
}

examples = {
  { "Vlada je u utorak usvojila proračun. Oporba je glasovala protiv.", sentences = 2 },
  { "Sastanak će se održati 3. svibnja u Zagrebu.", sentences = 1 },
  { "Most se gradi od 12. rujna. Gotov je dogodine.", sentences = 2 },
  { "Predavanje je održao prof. Horvat iz Splita. Dvorana je bila puna.", sentences = 2 },
  { "Na tržnici su se prodavale jabuke, kruške itd. Do podneva je sve prodano.", sentences = 2 },
  { "Na tržnici su se prodavale jabuke, kruške itd. po niskim cijenama.", sentences = 1 },
  { "Tvrtka Alfa d.o.o. lani je poslovala s gubitkom.", sentences = 1 },
  { "Neke države, npr. Austrija i Italija, slažu se s prijedlogom.", sentences = 1 },
  { "„Zašto vlak kasni?” upitala je putnica. Nitko nije odgovorio.", sentences = 2 },
  { "Prema čl. 5 kazna iznosi 1.500 eura.", sentences = 1 },
  { "Tko će platiti? Zasad nitko! Gradonačelnik šuti.", sentences = 3 },
  { "U 19. stoljeću ovdje je stajao mlin. Danas je tu muzej.", sentences = 2 },
  { "Zakon je donesen 2019. godine u Saboru.", sentences = 1 },
  { "Cijene su u svibnju pale za 2,5 posto.",
    tokens = { "Cijene", "su", "u", "svibnju", "pale", "za", "2,5", "posto", "." } },
}
