-- Latvian. Each setting is explained in en.lua. Snowball has no Latvian stemmer.

name = "latviešu"
ordinals = true -- "3." is third
titles = {
  "dr", "Dr", "prof", "Prof", "doc", "Doc", "asoc", "akad", "mag", "inž", "k-gs", "k-dze", "kdze",
  "sv", "Sv", "ģen", "plkv", "pulkv", "kpt", "ltn", "vltn", "adv", "māc", "bīsk", "arhib", "prāv",
  "jaun", "Mr", "Mrs", "Ms", "St", "dipl", "Dipl", "habil", "dir", "direkt", "prez",
}

never_end = {
  "piem", "t.i", "t.s", "tsk", "skat", "sk", "resp", "apm", "iesk", "izņ", "angl", "vāc", "franc",
  "kriev", "latv", "liet", "igaun", "lūdz", "tulk", "sast", "krāj", "dzim", "plkst", "ap", "bij",
  "nod", "saīs", "pag", "priekšs", "nosl", "tālr", "Tālr", "vs", "e.g", "i.e", "cf", "attiec",
  "īp", "pasūt",
}

before_numbers = {
  "nr", "Nr", "lpp", "p", "pp", "plkst", "Plkst", "tālr", "Tālr", "tel", "Tel", "att", "tab",
  "nod", "punkt", "sēj", "vol", "d", "§", "No", "ap", "kab", "dz", "iedz", "maks",
}

may_end = {
  "g", "gs", "gad", "m", "h", "st", "min", "sek", "milj", "mljrd", "miljrd", "mljd", "tūkst",
  "ls", "ha", "pag", "nov", "raj", "iedz", "p.m.ē", "m.ē", "pr.Kr", "pēc Kr", "Inc", "Corp",
  "Ltd", "Co", "Jr", "jun", "sen", "U.S", "U.K", "D.C", "lpp", "gab", "c", "l.c", "A/S",
}

often_end = { "utt", "u.c", "u.tml", "utml", "u.t.t", "etc", "un citi" }

starters = {
  "aizvadītajā", "ar", "arī", "arvien", "ap", "apmēram", "bet", "bez", "bija", "būs", "bieži",
  "caur", "cik", "cilvēki", "cits", "citi", "daudz", "daudzi", "daži", "dažas", "diemžēl",
  "divas", "divi", "drīz", "es", "esam", "esmu", "gadā", "gan", "gandrīz", "galvenais", "ik",
  "ikviens", "ir", "iespējams", "iepriekš", "izņemot", "ja", "jau", "jaunais", "jā", "jo", "jums",
  "ka", "kad", "kaut", "kamēr", "kas", "katrs", "katru", "kāpēc", "kā", "kāda", "kāds", "ko",
  "kopā", "kopš", "kopumā", "kurš", "kura", "kuri", "lai", "laika", "līdz", "līdzīgi", "mēs",
  "man", "mans", "ministrs", "mūsu", "mums", "nākamais", "nākamgad", "nav", "ne", "nedz",
  "neviens", "nevis", "neskatoties", "nekas", "no", "nu", "otrdien", "otrs", "otrais", "otra",
  "pa", "pagaidām", "pagājušajā", "pat", "patlaban", "patiesībā", "par", "pašlaik", "pats", "pēc",
  "pēdējā", "pērn", "pie", "piektdien", "piemēram", "pirmais", "pirmdien", "pirms", "policija",
  "pret", "premjers", "prezidents", "protams", "rīt", "rīta", "saeima", "sākumā", "sākotnēji",
  "savukārt", "saskaņā", "savs", "sestdien", "šādi", "šāds", "ši", "šie", "šis", "šī", "šo",
  "šobrīd", "šodien", "šogad", "starp", "svētdien", "ta", "tad", "tagad", "taču", "tajā", "tas",
  "tā", "tādēļ", "tāds", "tālāk", "tāpat", "tāpēc", "tātad", "te", "tie", "tiek", "tika", "tikai",
  "to", "tomēr", "toties", "tostarp", "trešdien", "trīs", "tu", "tur", "turklāt", "turpretī",
  "tūlīt", "un", "uz", "uzreiz", "vai", "vakar", "valdība", "vairāk", "vairāki", "var", "varbūt",
  "vēl", "vēlāk", "vien", "viena", "viens", "viņa", "viņi", "viņš", "viņas", "visi", "viss",
  "visas", "visbeidzot", "vispirms", "zem", "ceturtdien", "četri", "cenas",
}

months = {
  "janvāris", "februāris", "marts", "aprīlis", "maijs", "jūnijs", "jūlijs", "augusts",
  "septembris", "oktobris", "novembris", "decembris", "janvāra", "februāra", "marta", "aprīļa",
  "maija", "jūnija", "jūlija", "augusta", "septembra", "oktobra", "novembra", "decembra",
  "janvārī", "februārī", "martā", "aprīlī", "maijā", "jūnijā", "jūlijā", "augustā", "septembrī",
  "oktobrī", "novembrī", "decembrī",
}

weekdays = {
  "pirmdiena", "otrdiena", "trešdiena", "ceturtdiena", "piektdiena", "sestdiena", "svētdiena",
  "pirmdien", "otrdien", "trešdien", "ceturtdien", "piektdien", "sestdien", "svētdien",
}

units = {
  "km", "kg", "cm", "mm", "m", "MB", "GB", "TB", "kW", "MW", "GW", "kWh", "GHz", "MHz", "EUR",
}

list_marks = { "•", "◦", "▪", "‣", "·", "*", "-", "–" }
opening_quotes = { "„", "“", "‚", "«", "\"", "'" }
closing_quotes = { "”", "“", "’", "»", "\"", "'" }
stop_words = {
  "aiz", "ap", "apakš", "apmēram", "ar", "arī", "arvien", "bet", "bez", "bija", "biji", "bijis",
  "bijām", "bijuši", "būs", "būtu", "būt", "caur", "cik", "citas", "citi", "citu", "cits",
  "daudz", "daudzi", "daudzas", "daži", "dažas", "dēļ", "diemžēl", "divas", "divi", "divu", "dod",
  "es", "esam", "esat", "esi", "esmu", "gada", "gadā", "gadu", "gadi", "gadiem", "gan", "gandrīz",
  "gar", "iekš", "iekšpus", "ik", "ikviens", "ir", "it", "itin", "iz", "izņemot", "ja", "jau",
  "jā", "jeb", "jebkurš", "jo", "joprojām", "jums", "jūs", "jūsu", "ka", "kad", "kam", "kamēr",
  "kas", "katrs", "katra", "katru", "kaut", "kā", "kāda", "kādas", "kādi", "kāds", "kādu",
  "kāpēc", "kļūst", "kļuva", "ko", "kopā", "kopš", "kura", "kuram", "kuras", "kuri", "kurā",
  "kuru", "kurš", "kur", "labad", "lai", "laika", "laikā", "līdz", "līdzko", "man", "mani",
  "manis", "mans", "mēs", "mums", "mūs", "mūsu", "nav", "nebija", "nebūs", "ne", "nedz", "nekas",
  "nekā", "neviens", "nevar", "nevis", "no", "nost", "nu", "o", "otrs", "otra", "pa", "pat",
  "par", "pašu", "pats", "pati", "pār", "pārāk", "pēc", "pēdējo", "pie", "pirmais", "pirms",
  "pret", "priekš", "protams", "savs", "savu", "savas", "savā", "savukārt", "sacīja", "se", "sev",
  "sevi", "starp", "šai", "šajā", "šādi", "šāds", "še", "ši", "šie", "šiem", "šim", "šis", "šī",
  "šīs", "šo", "šobrīd", "šodien", "šogad", "šos", "ta", "tad", "tagad", "tai", "taču", "tajā",
  "tam", "tas", "tā", "tādēļ", "tādas", "tāds", "tādu", "tām", "tāpat", "tāpēc", "tās", "tātad",
  "te", "tev", "tevi", "tiek", "tika", "tikai", "tiks", "tie", "tiem", "to", "toties", "tomēr",
  "topi", "tos", "tu", "tur", "turklāt", "un", "uz", "vai", "vairāk", "vairāki", "vajag", "var",
  "varbūt", "varētu", "vara", "vēl", "vēlāk", "vien", "viena", "vienā", "vienu", "viens", "viņa",
  "viņam", "viņas", "viņi", "viņiem", "viņš", "viņu", "virs", "visa", "visas", "visi", "viss",
  "visu", "visiem", "virspus", "zem", "norādīja", "teica", "kļūt", "vārdiem",
}

pronouns = {
  "viņš", "viņa", "viņi", "viņas", "viņam", "viņai", "viņiem", "viņu", "viņus", "es", "mēs", "tu",
  "jūs", "man", "mums", "mans", "mūsu", "savs", "savu", "šis", "šī", "šie", "šīs", "šo", "tas",
  "tā", "tie", "tās", "to", "tam", "tajā", "tāds", "tāda", "abi", "abas", "pēdējais", "pats",
  "pati", "paši", "sevi",
}

speech_verbs = {
  "teica", "saka", "sacīja", "sacījis", "uzsvēra", "uzsver", "piebilda", "piebilst", "norādīja",
  "norāda", "paziņoja", "paziņo", "skaidroja", "skaidro", "paskaidroja", "stāstīja", "stāsta",
  "pastāstīja", "jautāja", "jautā", "vaicāja", "atbildēja", "atbild", "rakstīja", "raksta",
  "apgalvoja", "apgalvo", "brīdināja", "brīdina", "atzina", "atzīst", "apstiprināja", "noliedza",
  "atgādināja", "atgādina", "pavēstīja", "informēja", "komentēja", "atzīmēja", "uzskata", "domā",
  "iesaucās", "čukstēja", "solīja", "apsolīja", "prognozēja", "citēja", "minēja", "pauda", "pauž",
  "sūdzējās", "ierakstīja",
}

connectives = {
  "tomēr", "taču", "bet", "tāpēc", "tādēļ", "tātad", "turklāt", "arī", "tāpat", "vienlaikus",
  "gluži pretēji", "neskatoties uz to", "neraugoties uz to", "tikmēr", "visbeidzot", "pēc tam",
  "tad", "vēlāk", "piemēram", "no otras puses", "no vienas puses", "citiem vārdiem sakot",
  "patiesībā", "un", "vai", "jo", "proti", "savukārt", "turpretī", "līdz ar to", "tādējādi",
  "īsi sakot", "pat", "toties", "kopumā",
}

dangling = {
  "viņš", "viņa", "viņi", "viņas", "viņam", "viņai", "viņiem", "viņu", "šis", "šī", "šie", "šīs",
  "tas", "tā", "tie", "tās", "to", "tāds", "tāda", "tādi", "bet", "un", "vai", "taču", "tomēr",
  "tāpēc", "tādēļ", "tātad", "turklāt", "arī", "tāpat", "tad", "pēc tam", "vēlāk", "tur", "te",
  "piemēram", "savukārt", "turpretī", "vienlaikus", "neskatoties uz to", "tikmēr", "abi", "abas",
  "pēdējais", "jo", "proti", "līdz ar to", "tādējādi", "no otras puses", "gluži pretēji",
  "toties", "visbeidzot",
}

number_words = {
  "divi", "divas", "divu", "trīs", "triju", "četri", "četras", "pieci", "piecas", "seši", "sešas",
  "septiņi", "septiņas", "astoņi", "astoņas", "deviņi", "deviņas", "desmit", "vienpadsmit",
  "divpadsmit", "piecpadsmit", "divdesmit", "trīsdesmit", "četrdesmit", "piecdesmit", "sešdesmit",
  "septiņdesmit", "astoņdesmit", "deviņdesmit", "simts", "simti", "simtiem", "simtu", "tūkstotis",
  "tūkstoši", "tūkstošu", "tūkstošiem", "miljons", "miljoni", "miljonu", "miljoniem", "miljards",
  "miljardi", "miljardu", "puse", "pusi", "pusotra", "ceturtdaļa", "trešdaļa", "ducis",
  "desmitiem", "desmiti", "divreiz",
}

examples = {
  { "Valdība otrdien apstiprināja budžetu. Opozīcija balsoja pret.", sentences = 2 },
  { "Līgums parakstīts 2024. gada 3. maijā Rīgā.", sentences = 1 },
  { "Veikals slēgts 12. novembrī. Jaunais tiks atvērts pavasarī.", sentences = 2 },
  { "Lekciju nolasīja prof. Kalniņš no Liepājas. Zāle bija pilna.", sentences = 2 },
  { "Tirgū pārdeva ābolus, bumbierus u. c. augļus.", sentences = 1 },
  { "Tirgū bija āboli, bumbieri utt. Līdz pusdienlaikam viss bija izpārdots.", sentences = 2 },
  { "Dažas valstis, piem., Lietuva un Igaunija, piekrīt.", sentences = 1 },
  { "“Kāpēc vilciens kavējas?” jautāja pasažiere. Neviens neatbildēja.", sentences = 2 },
  { "Remonts maksās 3,5 milj. eiro, pusi segs pilsēta.", sentences = 1 },
  { "Kas maksās? Pagaidām neviens! Mērs klusē.", sentences = 3 },
  { "Sēde sāksies plkst. 10 Ministru kabinetā.", sentences = 1 },
  { "Cenas maijā kritās par 2,5%.",
    tokens = { "Cenas", "maijā", "kritās", "par", "2,5", "%", "." } },
}
