-- Italian. Each setting is explained in en.lua.

name = "italiano"
join_hyphens = true -- a hyphenated word is one token, as treebanks of the language have it
stemmer = "italian"

-- Split off before an apostrophe: "l'uomo" is "l'" and "uomo".
elisions = {
  "l", "d", "un", "c", "s", "m", "t", "v", "n", "dell", "all", "dall", "nell", "sull", "quell",
  "quest", "bell", "sant", "tutt", "gl", "anch", "com", "dov", "cos", "quand", "nessun",
  "ciascun", "alcun", "grand", "mezz", "coll", "degl", "agl", "negl", "senz", "neanch", "nient",
  "ogn", "quant", "buon", "altr", "vent", "trent", "quarant", "cinquant", "brav", "most",
}

titles = {
  "Sig", "sig", "Sigg", "sigg", "Sig.ra", "sig.ra", "Dott", "dott", "Dott.ssa", "dott.ssa", "Dr",
  "Prof", "prof", "Prof.ssa", "prof.ssa", "Proff", "Avv", "avv", "Ing", "ing", "Arch", "arch",
  "Geom", "geom", "Rag", "rag", "On", "on", "Sen", "sen", "Cav", "cav", "Comm", "comm", "Gen",
  "gen", "Col", "col", "Cap", "cap", "Ten", "ten", "Mons", "mons", "S", "SS", "Spett", "Egr",
  "Gent", "Ill", "Rev", "P", "Fr", "St", "Mr", "Mrs", "Card", "card", "Dir", "dir", "Amm", "amm",
  "Pres", "pres", "Cons", "Min", "min", "Amb", "Mag", "dr", "magg", "s.ten", "mar", "amb", "brig",
  "com.te", "cons", "rev",
}

never_end = {
  "es", "p.es", "ad es", "vs", "cfr", "cf", "i.e", "e.g", "c.d", "cd", "ca", "max", "tel", "Tel",
  "lat", "gr", "ingl", "fr", "ted", "spec", "spp", "sp", "trad", "cit", "op", "ed", "c.a", "rif",
  "Rif", "fraz", "loc", "P.zza", "V.le", "C.so", "L.go", "Fig", "v", "sec", "n.d.r", "ndr",
}

before_numbers = {
  "n°", "N°", "nº", "Nº", "n", "N", "nn", "nr", "art", "Art", "artt", "p", "pp", "pag", "pagg",
  "Pag", "cap", "Cap", "vol", "Vol", "voll", "fig", "Fig", "tab", "Tab", "co", "lett", "par",
  "Par", "tel", "Tel", "Reg", "reg", "all", "gen", "feb", "mar", "apr", "mag", "giu", "lug",
  "ago", "set", "sett", "ott", "nov", "dic", "d.lgs", "D.Lgs", "D.L", "d.l", "L", "l", "D.P.R",
  "d.p.r", "DPR", "num", "capp", "figg", "tav", "lun", "mer", "gio", "ven", "sab", "dom", "int",
  "sez", "civ",
}

may_end = {
  "S.p.A", "s.p.a", "S.r.l", "s.r.l", "S.n.c", "S.a.s", "Inc", "Corp", "Ltd", "Co", "F.lli", "Jr",
  "U.S.A", "U.S", "U.K", "U.E", "O.N.U", "C", "a.m", "p.m", "sec", "min", "mln", "mld", "D.C",
  "C.d.A", "P.A", "c.p.c", "c.p", "c.c", "C.P", "G.U", "F.C", "A.C", "A.S", "segg", "ss", "p.v",
  "u.s", "c.m", "artt", "pagg", "voll", "fasc", "lett",
}

often_end = { "a.C", "d.C", "ecc", "etc", "eccetera" }

starters = {
  "a", "ad", "adesso", "agli", "ai", "al", "alcune", "alcuni", "alla", "alle", "allora", "altri",
  "anche", "ancora", "anzi", "appena", "basta", "c'è", "certo", "che", "chi", "ci", "ciò", "col",
  "come", "comunque", "con", "contro", "così", "da", "dal", "dalla", "dalle", "davanti", "degli",
  "dei", "del", "della", "delle", "dello", "dentro", "di", "diverse", "diversi", "dopo", "dove",
  "due", "dunque", "durante", "e", "è", "ecco", "ed", "era", "erano", "essa", "essi", "fino",
  "forse", "fra", "già", "gli", "grazie", "ha", "hanno", "i", "ieri", "il", "in", "infatti",
  "infine", "inoltre", "insomma", "intanto", "invece", "io", "l", "la", "le", "lei", "lo", "loro",
  "lui", "ma", "mai", "mentre", "mi", "molte", "molti", "negli", "nei", "nel", "nella", "nelle",
  "nello", "nessuno", "niente", "noi", "non", "nonostante", "oggi", "ogni", "ora", "per",
  "perché", "però", "più", "poi", "poco", "prima", "proprio", "può", "qual", "quale", "quali",
  "qualcuno", "quando", "quanto", "quasi", "quattro", "quella", "quelle", "quelli", "quello",
  "questa", "queste", "questi", "questo", "qui", "quindi", "se", "secondo", "sei", "sembra",
  "sempre", "senza", "si", "sì", "sia", "siamo", "solo", "sono", "sopra", "sotto", "stato", "su",
  "sua", "subito", "sui", "sul", "sulla", "sulle", "suo", "tra", "tre", "troppo", "tu", "tutta",
  "tutte", "tutti", "tuttavia", "tutto", "un", "una", "uno", "va", "vi", "viene", "voi", "egli",
  "ella", "suoi", "nostro", "o", "poiché", "siccome", "benché", "sebbene", "cosa", "verso", "oltre",
  "domani", "finalmente", "spesso", "qua", "lì", "là", "no", "meno", "molto", "pochi", "nessuna",
  "nulla", "altro", "aveva", "soltanto", "circa", "eppure", "restano", "resta", "c",
  -- Before an apostrophe.
  "all", "anch", "cos", "dall", "dell", "nell", "nessun", "quell", "quest", "sull",
}

months = {
  "gennaio", "febbraio", "marzo", "aprile", "maggio", "giugno", "luglio", "agosto", "settembre",
  "ottobre", "novembre", "dicembre",
}

weekdays = { "lunedì", "martedì", "mercoledì", "giovedì", "venerdì", "sabato", "domenica" }

units = { "km", "kg", "cm", "mm", "MB", "GB", "TB", "KB", "kW", "MW", "GW", "kWh", "GHz", "MHz" }

list_marks = { "•", "◦", "▪", "‣", "·", "*", "-", "–" }
opening_quotes = { "«", "“", "‹", "‘", "\"", "'" }
closing_quotes = { "»", "”", "›", "’", "\"", "'" }

stop_words = {
  "a", "abbia", "abbiamo", "ad", "agli", "ai", "al", "all", "alla", "alle", "allo", "altra",
  "altre", "altri", "altro", "anche", "ancora", "avere", "aveva", "avevano", "c", "che", "chi",
  "ci", "ciò", "coi", "col", "come", "con", "contro", "così", "cui", "d", "da", "dagli", "dai",
  "dal", "dall", "dalla", "dalle", "dallo", "degli", "dei", "del", "dell", "della", "delle",
  "dello", "di", "dopo", "dove", "due", "dunque", "durante", "e", "è", "ed", "era", "erano",
  "essere", "fa", "fra", "fu", "furono", "già", "gli", "ha", "hai", "hanno", "ho", "i", "il",
  "in", "io", "l", "la", "le", "lei", "li", "lo", "loro", "lui", "ma", "me", "mentre", "mi",
  "mia", "mio", "molto", "ne", "negli", "nei", "nel", "nell", "nella", "nelle", "nello", "noi",
  "non", "nostra", "nostro", "o", "od", "ogni", "oltre", "per", "perché", "però", "più", "poi",
  "prima", "può", "qual", "quale", "quali", "quando", "quanto", "quella", "quelle", "quelli",
  "quello", "questa", "queste", "questi", "questo", "qui", "quindi", "s", "sarà", "se", "secondo",
  "sé", "sei", "sempre", "senza", "si", "sia", "siamo", "solo", "sono", "sta", "stata", "stati",
  "stato", "stessa", "stesso", "su", "sua", "sue", "sugli", "sui", "sul", "sull", "sulla",
  "sulle", "suo", "suoi", "tra", "tu", "tutta", "tutte", "tutti", "tutto", "un", "una", "uno",
  "va", "verso", "vi", "viene", "voi", "detto",
}

pronouns = {
  "egli", "ella", "lui", "lei", "esso", "essa", "essi", "esse", "loro", "io", "noi", "voi", "gli",
  "le", "lo", "la", "li", "ne", "suo", "sua", "suoi", "sue", "questo", "questa", "questi",
  "queste", "quello", "quella", "quelli", "quelle", "ciò", "costui", "costoro", "entrambi",
  "entrambe", "stesso", "stessa",
}

speech_verbs = {
  "ha detto", "disse", "dice", "dicono", "detto", "spiega", "spiegato", "spiegò", "afferma",
  "affermato", "affermò", "dichiara", "dichiarato", "dichiarò", "aggiunge", "aggiunto",
  "aggiunse", "sottolinea", "sottolineato", "racconta", "raccontato", "raccontò", "scrive",
  "scritto", "scrisse", "commenta", "commentato", "commentò", "risponde", "risposto", "rispose",
  "chiede", "chiesto", "chiese", "osserva", "osservato", "ricorda", "ricordato", "annuncia",
  "annunciato", "sostiene", "sostenuto", "precisa", "precisato", "assicura", "assicurato",
  "ammette", "ammesso", "conclude", "concluso", "conferma", "confermato", "denuncia",
  "denunciato", "avverte", "avvertito", "replica", "replicato", "ribadisce", "ribadito",
  "esclama", "esclamò", "gridò", "mormorò", "domandò",
}

connectives = {
  "però", "tuttavia", "inoltre", "infatti", "quindi", "dunque", "perciò", "pertanto", "invece",
  "intanto", "nel frattempo", "infine", "poi", "allora", "così", "anche", "anzi", "comunque",
  "ma", "e", "o", "oppure", "eppure", "ad esempio", "per esempio", "al contrario",
  "d'altra parte", "da parte sua", "in realtà", "in effetti", "di conseguenza", "in particolare",
  "cioè", "insomma", "del resto", "allo stesso tempo", "nonostante ciò", "per questo",
}

dangling = {
  "egli", "ella", "lui", "lei", "esso", "essa", "essi", "esse", "loro", "suo", "sua", "suoi",
  "sue", "questo", "questa", "questi", "queste", "quello", "quella", "quelli", "quelle", "ciò",
  "ma", "e", "o", "però", "tuttavia", "inoltre", "infatti", "quindi", "dunque", "perciò",
  "pertanto", "invece", "poi", "allora", "così", "anche", "anzi", "eppure", "entrambi",
  "entrambe", "lì", "là", "qui", "per questo", "ad esempio", "al contrario", "d'altra parte",
  "in realtà", "di conseguenza", "cioè", "insomma", "nel frattempo", "da parte sua", "gli altri",
  "quest'ultimo", "quest'ultima", "i due",
}

number_words = {
  "due", "tre", "quattro", "cinque", "sei", "sette", "otto", "nove", "dieci", "undici", "dodici",
  "venti", "trenta", "quaranta", "cinquanta", "sessanta", "settanta", "ottanta", "novanta",
  "cento", "centinaia", "mille", "mila", "migliaia", "milione", "milioni", "miliardo", "miliardi",
  "dozzina", "decina", "decine", "metà",
}

-- What a sentence tells: when, why, who (without a name) and where; see `cover` in styles.
times = {
  "oggi", "ieri", "domani", "stamattina", "stasera", "stanotte", "questa mattina", "questa sera",
  "questa settimana", "questo mese", "quest'anno", "la settimana scorsa", "la scorsa settimana",
  "il mese scorso", "l'anno scorso", "lo scorso anno", "la settimana prossima",
  "la prossima settimana", "il mese prossimo", "il prossimo anno", "lunedì", "martedì",
  "mercoledì", "giovedì", "venerdì", "sabato", "domenica", "gennaio", "febbraio", "marzo",
  "aprile", "maggio", "giugno", "luglio", "agosto", "settembre", "ottobre", "novembre",
  "dicembre",
}

time_names = { "Natale", "Pasqua", "Ferragosto" }

causes = {
  "perché", "poiché", "siccome", "a causa di", "a causa del", "a causa della", "a causa dei",
  "a causa delle", "dovuto a", "dovuta a", "grazie a", "grazie al", "grazie alla", "affinché",
  "al fine di", "allo scopo di", "per protesta", "per evitare", "per protestare", "in seguito a",
  "in risposta a", "il motivo", "i motivi", "la ragione", "le ragioni", "la causa",
  "per mancanza", "per paura", "visto che", "dato che", "in modo da",
}

people = {
  "polizia", "carabinieri", "presidente", "ministro", "ministra", "sindaco", "sindaca", "governo",
  "parlamento", "tribunale", "giudice", "giudici", "autorità", "abitanti", "residenti", "soldati",
  "manifestanti", "elettori", "studenti", "insegnanti", "lavoratori", "operai", "agricoltori",
  "ricercatori", "scienziati", "medici", "infermieri", "deputati", "senatori", "procuratore",
  "avvocato", "investitori", "azienda", "sindacato", "sindacati", "papa", "vescovo", "allenatore",
  "capitano", "portiere", "passeggeri",
}

before_places = {
  "a", "in", "da", "ad", "presso", "verso", "vicino a", "a nord di", "a sud di", "a est di",
  "a ovest di", "città di", "porto di", "provincia di", "fuori da", "strade di",
}

examples = {
  { "Il sig. Rossi è arrivato. Poi è partito.", sentences = 2 },
  { "L'on. Verdi lo sa. Nessun altro.", sentences = 2 },
  { "Pane, latte, ecc. Tutto era lì.", sentences = 2 },
  { "La Alfa S.p.A. cresce. Il titolo sale.", sentences = 2 },
  { "Un'idea dell'ultima ora", tokens = { "Un'", "idea", "dell'", "ultima", "ora" } },
  { "Lo dicono gli artt. del codice. Nessuno li legge.", sentences = 2 },
  { "Le ricette sono alle pagg. finali. Buon pranzo!", sentences = 2 },
  { "Visita il dr. Riva. Poi tace.", sentences = 2 },
  { "Guida la nave il com.te Sala. Il mare è calmo.", sentences = 2 },
  { "Lavora alla Ponti S.p.A. Spesso va a piedi.", sentences = 2 },
  { "La tomba è del 40 a. C. Domani riapre.", sentences = 2 },
  { "Lavora alla Riva S.p.A. C'era anche suo fratello.", sentences = 2 },
  { "La villa è del 40 a.C. Dall'alto si vede il porto.", sentences = 2 },
  { "Mercato sab. 12 maggio. Si mangia bene.", sentences = 2 },
  { "La tav. 3 mostra il motore. È a vapore.", sentences = 2 },
  { "Il dott. Rossi ha pagato 3,5 milioni per il n. 7 di via Roma.", sentences = 1 },
}
