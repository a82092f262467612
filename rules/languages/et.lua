-- Estonian. Each setting is explained in en.lua. Snowball has no Estonian stemmer here.

name = "eesti"
ordinals = true -- "3." is third
titles = {
  "dr", "Dr", "prof", "Prof", "dots", "mag", "hr", "Hr", "pr", "Pr", "prl", "pst", "kol", "kpt",
  "kol-ltn", "ltn", "lnt", "vbl", "erukol", "erumaj", "akad", "insen", "õp", "dir", "aset", "Mr",
  "Mrs", "Ms", "St",
}

never_end = {
  "nt", "s.o", "s.t", "n.ö", "nn", "nö", "nim", "ca", "ingl", "sks", "ld", "lüh", "lgp", "tlk",
  "koost", "toim", "vrd", "vt", "tn", "mnt", "pst", "k.a", "mh", "m.h", "sh", "s.h", "srn", "knd",
  "hrl", "kaasaarv", "muuh", "i.k", "sünd", "snd", "surn", "i.e", "e.g", "vs", "cf",
}

before_numbers = {
  "nr", "Nr", "lk", "Lk", "ptk", "p", "lg", "§", "art", "Art", "tel", "Tel", "joon", "tab", "jn",
  "jgu", "kd", "nr-d", "max", "min", "ca", "u", "No", "vol", "km", "krt", "tk", "um",
}

may_end = {
  "eKr", "pKr", "e.Kr", "p.Kr", "mln", "mld", "mlrd", "tuh", "a", "aa", "saj", "kr", "h", "min",
  "sek", "Inc", "Corp", "Ltd", "Co", "Jr", "jun", "sen", "U.S", "U.K", "D.C", "kd",
}

often_end = { "jne", "jm", "jms", "jt", "vms", "vm", "ms", "etc", "ja nii edasi" }

starters = {
  "aga", "ainult", "alates", "alles", "aasta", "eile", "enne", "ent", "eriti", "esialgu",
  "esimene", "esmaspäeval", "ette", "et", "ega", "ei", "eks", "eelmisel", "hiljem", "homme",
  "hetkel", "ilma", "ise", "isegi", "ja", "jah", "juba", "just", "järgmisel", "ka", "kaks", "kas",
  "keegi", "kell", "kelle", "kes", "keda", "kogu", "kohe", "kohtu", "koos", "kuid", "kui",
  "kuidas", "kuigi", "kuna", "kus", "kõige", "kõik", "küll", "lisaks", "lõpuks", "ma", "meie",
  "me", "meil", "mis", "mida", "miks", "millal", "minu", "mitte", "mitu", "mina", "muidugi",
  "mul", "mõned", "mõni", "mõne", "möödunud", "nad", "need", "neid", "neil", "neli", "nende",
  "nii", "niisiis", "ning", "nõnda", "nüüd", "oli", "olid", "olime", "on", "ometi", "osa",
  "paljud", "palju", "peale", "pealegi", "pärast", "politsei", "praegu", "president",
  "peaminister", "reedel", "sa", "samal", "samas", "samuti", "seal", "sealjuures", "see", "seega",
  "seejuures", "sellel", "selle", "selles", "sellest", "seda", "selline", "sest", "siin", "siis",
  "siiski", "suur", "suurem", "seni", "seetõttu", "ta", "tal", "talle", "tema", "teda", "teine",
  "teised", "teisipäeval", "tegelikult", "täna", "tänavu", "tõenäoliselt", "umbes", "uus", "vaid",
  "vaatamata", "valitsus", "vastasel", "viimane", "viimasel", "või", "võib", "võibolla", "väga",
  "üks", "ühe", "ühtlasi", "üle", "ülemöödunud", "kolm", "kolmapäeval", "neljapäeval",
  "laupäeval", "pühapäeval", "hinnad", "inimesed", "minister", "näiteks", "teisalt",
}

months = {
  "jaanuar", "jaanuari", "jaanuaris", "veebruar", "veebruari", "veebruaris", "märts", "märtsi",
  "märtsis", "aprill", "aprilli", "aprillis", "mai", "mais", "juuni", "juunis", "juuli", "juulis",
  "august", "augusti", "augustis", "september", "septembri", "septembris", "oktoober", "oktoobri",
  "oktoobris", "november", "novembri", "novembris", "detsember", "detsembri", "detsembris",
}

weekdays = {
  "esmaspäev", "teisipäev", "kolmapäev", "neljapäev", "reede", "laupäev", "pühapäev",
  "esmaspäeval", "teisipäeval", "kolmapäeval", "neljapäeval", "reedel", "laupäeval", "pühapäeval",
}

units = {
  "km", "kg", "cm", "mm", "m", "MB", "GB", "TB", "kW", "MW", "GW", "kWh", "GHz", "MHz", "EUR",
}

list_marks = { "•", "◦", "▪", "‣", "·", "*", "-", "–" }
opening_quotes = { "„", "‚", "«", "\"", "'" }
closing_quotes = { "“", "”", "‘", "»", "\"", "'" }
stop_words = {
  "aga", "ainult", "ajal", "alates", "all", "alla", "alles", "ehk", "ega", "ei", "eks", "ent",
  "ennast", "enne", "ette", "et", "edasi", "eest", "enam", "eriti", "esimene", "esimese",
  "hiljem", "hulgas", "iga", "igal", "ikka", "ikkagi", "ilma", "ise", "isegi", "ja", "jah", "jne",
  "jooksul", "juba", "just", "juurde", "juures", "järel", "järgi", "järgmise", "ka", "kahe",
  "kaks", "kas", "kaudu", "keda", "keegi", "kelle", "kellel", "kelles", "kes", "kell", "kohal",
  "kohta", "koos", "kogu", "kokku", "kolm", "korral", "kuhu", "kui", "kuid", "kuidas", "kuigi",
  "kuna", "kuni", "kus", "kust", "kõige", "kõigi", "kõik", "kõiki", "käes", "küll", "lisaks",
  "läbi", "ma", "maha", "me", "meid", "meie", "meil", "meile", "mida", "midagi", "miks", "mil",
  "millal", "mille", "millel", "milles", "millest", "mina", "mind", "ming", "minu", "minul",
  "mis", "miski", "mitte", "mitu", "mu", "muid", "muidu", "muu", "mul", "mõne", "mõned", "mõni",
  "mööda", "nad", "nagu", "need", "neid", "neil", "neile", "nemad", "nende", "nendes", "nii",
  "niisugune", "ning", "nüüd", "näiteks", "oleks", "olema", "ole", "olen", "oled", "oleme",
  "olete", "oli", "olid", "olla", "olnud", "oma", "on", "osa", "pole", "palju", "peab", "peale",
  "pea", "pidi", "poolt", "pärast", "praegu", "sa", "saab", "saanud", "sai", "sama", "samal",
  "samas", "samuti", "seal", "seda", "see", "seega", "sees", "sel", "selle", "sellel", "selles",
  "sellest", "selline", "selleks", "seni", "sest", "siin", "siis", "siiski", "sina", "sinu", "su",
  "sul", "suur", "taga", "tagasi", "ta", "tal", "talle", "tema", "temal", "teda", "teile", "teie",
  "teid", "teised", "teine", "teise", "tuleb", "täna", "tänavu", "umbes", "uue", "uus", "vaid",
  "vaja", "vahel", "vastu", "veel", "vist", "või", "võib", "võivad", "võiks", "väga", "välja",
  "võtta", "üks", "ühe", "üle", "üles", "ütles", "sõnul", "aasta", "aastal", "aastat", "eile",
  "kõrval", "kuulub", "kes iganes", "nõnda", "mõlemad", "ühtki", "üht",
}

pronouns = {
  "tema", "ta", "nemad", "nad", "teda", "talle", "tal", "temal", "temale", "nende", "neid",
  "neile", "neil", "mina", "ma", "meie", "me", "sina", "sa", "teie", "te", "see", "need", "selle",
  "seda", "too", "tolle", "nood", "selline", "niisugune", "mõlemad", "ise", "enda", "enese",
  "viimane", "esimene", "minu", "oma",
}

speech_verbs = {
  "ütles", "ütleb", "ütlesid", "ütlevad", "öelnud", "lausus", "lausub", "märkis", "märgib",
  "lisas", "lisab", "sõnas", "sõnab", "teatas", "teatab", "teatasid", "rääkis", "räägib", "küsis",
  "küsib", "vastas", "vastab", "kirjutas", "kirjutab", "selgitas", "selgitab", "rõhutas",
  "rõhutab", "väitis", "väidab", "kinnitas", "kinnitab", "hoiatas", "hoiatab", "tunnistas",
  "tunnistab", "leidis", "leiab", "arvas", "arvab", "usub", "nentis", "nendib", "tõdes", "tõdeb",
  "meenutas", "meenutab", "kommenteeris", "eitas", "lubas", "nõudis", "hüüdis", "sosistas",
  "kurtis", "põhjendas", "kirjeldas", "tsiteeris", "postitas", "kostis", "avaldas",
}

connectives = {
  "kuid", "aga", "siiski", "seetõttu", "seega", "lisaks", "samuti", "ka", "samas", "samal ajal",
  "vastupidi", "sellest hoolimata", "vahepeal", "lõpuks", "seejärel", "siis", "pärast seda",
  "näiteks", "teisalt", "teisest küljest", "teisisõnu", "tegelikult", "pealegi", "ja", "ning",
  "või", "sest", "nimelt", "ühtlasi", "sellepärast", "järelikult", "ometi", "ent", "niisiis",
  "kokkuvõttes", "isegi", "sealjuures", "seejuures", "seevastu", "ehk",
}

dangling = {
  "tema", "ta", "nemad", "nad", "see", "need", "seda", "selle", "sellest", "sellega", "nende",
  "neid", "teda", "talle", "too", "nood", "selline", "niisugune", "kuid", "aga", "ja", "ning",
  "või", "ent", "siiski", "seetõttu", "seega", "samuti", "lisaks", "samas", "samal ajal",
  "seejärel", "siis", "pärast seda", "seal", "siin", "nii", "näiteks", "teisalt", "pealegi",
  "mõlemad", "ometi", "niisiis", "sest", "sellepärast", "vastupidi", "vahepeal", "ühtlasi",
  "seejuures", "seevastu", "sellest hoolimata", "viimane", "ka",
}

number_words = {
  "kaks", "kolm", "neli", "viis", "kuus", "seitse", "kaheksa", "üheksa", "kümme", "üksteist",
  "kaksteist", "viisteist", "kakskümmend", "kolmkümmend", "nelikümmend", "viiskümmend",
  "kuuskümmend", "seitsekümmend", "kaheksakümmend", "üheksakümmend", "sada", "sadu", "sajad",
  "tuhat", "tuhandeid", "tuhanded", "tuhande", "miljon", "miljonit", "miljonid", "miljonite",
  "miljard", "miljardit", "miljardid", "pool", "poolteist", "veerand", "kolmandik", "tosin",
  "kümned", "kümneid", "kahe", "kolme", "nelja", "viie", "kümne", "kaks korda",
}

examples = {
  { "Valitsus kiitis teisipäeval eelarve heaks. Opositsioon hääletas vastu.", sentences = 2 },
  { "Kohtumine toimub 3. mail Tallinnas.", sentences = 1 },
  { "Pood suleti 12. novembril. Uus avatakse kevadel.", sentences = 2 },
  { "Loengu pidas prof. Tamm Tartust. Saal oli täis.", sentences = 2 },
  { "Turul müüdi õunu, pirne jne. Lõunaks oli kõik otsas.", sentences = 2 },
  { "Turul müüdi õunu, pirne jne. odava hinnaga.", sentences = 1 },
  { "Mitu riiki, nt. Soome ja Läti, on nõus.", sentences = 1 },
  { "„Miks rong hilineb?“ küsis reisija. Keegi ei vastanud.", sentences = 2 },
  { "Remont maksab 3,5 mln. eurot, millest linn tasub poole.", sentences = 1 },
  { "Sild suleti! Millal see avatakse? Linnapea vaikib.", sentences = 3 },
  { "Linnus ehitati 13. sajandil ja põles kaks korda maha.", sentences = 1 },
  { "Hinnad langesid mais 2,5%.",
    tokens = { "Hinnad", "langesid", "mais", "2,5", "%", "." } },
}
