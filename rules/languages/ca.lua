-- Catalan. Each setting is explained in en.lua.

name = "català"
stemmer = "catalan"
yields = true -- what may as well be Spanish is Spanish
titles = {
  "Sr", "Sra", "Srta", "Srs", "Sres", "sr", "sra", "srta", "srs", "sres", "Dr", "Dra", "dr",
  "dra", "Prof", "prof", "Mn", "mn", "Gral", "gral", "Tte", "Hble", "H.ble", "Il·lm", "Excm",
  "M.H", "Sta", "Sto", "Mons", "mons", "Llic", "llic", "Mgfc", "Mr", "Mrs", "Ms", "Adv",
}

never_end = {
  "p.e", "p.ex", "c.a", "aprox", "c.f", "cf", "vs", "esc", "av", "Av", "avda", "C", "pl", "Pl",
  "pg", "Pg", "ctra", "Ctra", "pça", "Pça", "bda", "cast", "angl", "lat", "gr", "port", "s.v",
  "i.e", "e.g", "op.cit", "trad", "cit", "c.s", "r.d",
}

before_numbers = {
  "núm", "Núm", "nº", "Nº", "núms", "art", "Art", "arts", "pàg", "Pàg", "pàgs", "p", "pp", "Cap",
  "fig", "Fig", "vol", "Vol", "tel", "Tel", "apt", "ap", "§", "No", "tít", "ref", "màx", "mín",
}

may_end = {
  "S.A", "S.L", "S.L.U", "S.A.U", "S.C.C.L", "Inc", "Corp", "Ltd", "Co", "Jr", "jr", "a.C", "d.C",
  "a.m", "p.m", "h", "min", "seg", "s.n", "s/n", "E.U.A", "U.S", "U.K", "D.C", "F.C", "C.F",
  "hab", "Cia", "cia", "Bros", "Hnos", "dept", "Dept", "Univ", "Ass",
}

often_end = { "etc", "etcètera", "i d'altres" }

starters = {
  "a", "abans", "això", "així", "ahir", "al", "algunes", "alguns", "als", "amb", "any", "aquell",
  "aquella", "aquells", "aquest", "aquesta", "aquestes", "aquests", "ara", "arran", "aviat", "bé",
  "cada", "cal", "com", "cap", "cinc", "des", "després", "del", "dels", "de", "d'altra",
  "de moment", "diversos", "divendres", "dijous", "dilluns", "dimarts", "dimecres", "dissabte",
  "diumenge", "dos", "dues", "durant", "e", "el", "ell", "ella", "elles", "ells", "els", "em",
  "en", "encara", "ens", "entre", "era", "és", "es", "està", "estan", "fa", "fins", "finalment",
  "força", "fou", "ha", "han", "havia", "hi", "i", "igualment", "ja", "jo", "l", "la", "les",
  "li", "llavors", "lo", "malgrat", "mai", "mentre", "mentrestant", "més", "molt", "moltes",
  "molts", "na", "ni", "ningú", "no", "nosaltres", "només", "o", "on", "pel", "pels", "per",
  "perquè", "però", "potser", "primer", "prop", "quan", "quant", "quatre", "què", "qui", "quin",
  "res", "s'ha", "segons", "seguidament", "sense", "ser", "serà", "si", "sí", "sobre", "són",
  "sota", "també", "tampoc", "tant", "tot", "tota", "totes", "tothom", "tots", "tres", "tu", "un",
  "una", "unes", "uns", "va", "van", "vam", "vostè", "avui", "aleshores", "d", "l'any",
  "el govern", "preus", "fonts", "demà",
}

months = {
  "gener", "febrer", "març", "abril", "maig", "juny", "juliol", "agost", "setembre", "octubre",
  "novembre", "desembre", "gen", "febr", "abr", "jul", "ag", "oct", "nov",
}

weekdays = { "dilluns", "dimarts", "dimecres", "dijous", "divendres", "dissabte", "diumenge" }

elisions = { "l", "d", "m", "t", "s", "n", "qu" }

units = {
  "km", "kg", "cm", "mm", "m", "MB", "GB", "TB", "kW", "MW", "GW", "kWh", "GHz", "MHz", "EUR",
}

list_marks = { "•", "◦", "▪", "‣", "·", "*", "-", "–" }
opening_quotes = { "«", "“", "‘", "\"", "'" }
closing_quotes = { "»", "”", "’", "\"", "'" }
stop_words = {
  "a", "abans", "això", "així", "aquí", "ahir", "al", "algun", "alguna", "algunes", "alguns",
  "allò", "als", "altra", "altre", "altres", "amb", "ara", "aquell", "aquella", "aquelles",
  "aquells", "aquest", "aquesta", "aquestes", "aquests", "avui", "bé", "cada", "cap", "com",
  "contra", "d'aquest", "d'un", "d'una", "de", "del", "dels", "des", "després", "d", "dins",
  "dir", "on", "dos", "dues", "durant", "el", "ell", "ella", "elles", "ells", "els", "em", "en",
  "encara", "ens", "entre", "era", "eren", "eres", "és", "esta", "està", "estan", "estar",
  "estat", "estava", "et", "etc", "fan", "fer", "fet", "fins", "força", "foren", "fos", "fou",
  "ha", "haver", "havia", "havien", "he", "hem", "heu", "hi", "ho", "i", "igual", "ja", "jo", "l",
  "la", "les", "li", "llavors", "llur", "llurs", "mai", "malgrat", "massa", "meu", "meus", "meva",
  "meves", "mentre", "més", "mi", "mig", "molt", "molta", "moltes", "molts", "nen", "ni", "ningú",
  "no", "nogensmenys", "només", "nosaltres", "nostra", "nostre", "nostres", "o", "pel", "pels",
  "per", "però", "perquè", "poc", "poca", "poden", "pot", "potser", "primer", "propi", "puc",
  "qual", "quals", "qualsevol", "quan", "quant", "que", "què", "quelcom", "qui", "quin", "quina",
  "quines", "quins", "res", "sa", "se", "sense", "segons", "sembla", "ser", "serà", "seu", "seus",
  "seva", "seves", "si", "sí", "sobre", "sol", "sols", "són", "sota", "tal", "també", "tampoc",
  "tan", "tant", "tanta", "te", "té", "tenen", "tenia", "teu", "teva", "tinc", "tot", "tota",
  "totes", "tothom", "tots", "tu", "un", "una", "unes", "uns", "us", "va", "vaig", "vam", "van",
  "vas", "vau", "ves", "vos", "vosaltres", "vostè", "vostra", "vostre", "vora", "any", "anys",
  "afirmat", "explicat", "arran", "aleshores", "sinó", "mateix", "mateixa", "cal",
}

pronouns = {
  "ell", "ella", "ells", "elles", "jo", "tu", "nosaltres", "vosaltres", "vostè", "vostès", "el",
  "la", "els", "les", "li", "hi", "ho", "en", "seu", "seva", "seus", "seves", "aquest", "aquesta",
  "aquests", "aquestes", "això", "aquell", "aquella", "aquells", "aquelles", "allò", "ambdós",
  "ambdues", "tots dos", "totes dues", "mateix", "mateixa",
}

speech_verbs = {
  "dit", "diu", "diuen", "deia", "afirma", "afirmat", "va dir", "afegit", "afegeix", "explica",
  "explicat", "explicava", "assegura", "assegurat", "declara", "declarat", "pregunta",
  "preguntat", "respon", "respost", "escriu", "escrit", "destaca", "destacat", "subratlla",
  "subratllat", "remarca", "remarcat", "anuncia", "anunciat", "adverteix", "advertit", "admet",
  "admès", "reconeix", "reconegut", "nega", "negat", "confirma", "confirmat", "recorda",
  "recordat", "lamenta", "lamentat", "insisteix", "insistit", "sosté", "defensa", "defensat",
  "demana", "demanat", "exclama", "crida", "comenta", "comentat", "apunta", "apuntat",
  "assenyala", "assenyalat", "conclou", "conclòs", "promet", "reitera", "reiterat", "denuncia",
  "critica", "relata", "considera", "creu",
}

connectives = {
  "però", "tanmateix", "tot i això", "malgrat això", "no obstant això", "no obstant", "per tant",
  "a més", "així", "doncs", "també", "i", "o", "sinó", "mentrestant", "finalment", "després",
  "llavors", "per exemple", "d'altra banda", "per altra banda", "d'una banda", "en canvi",
  "al contrari", "és a dir", "en altres paraules", "de fet", "a més a més", "igualment", "tampoc",
  "per això", "en conseqüència", "al mateix temps", "en definitiva", "així mateix", "en resum",
}

dangling = {
  "ell", "ella", "ells", "elles", "aquest", "aquesta", "aquests", "aquestes", "això", "aquell",
  "aquella", "aquells", "aquelles", "allò", "però", "i", "o", "també", "tampoc", "així", "doncs",
  "llavors", "aleshores", "tanmateix", "tot i això", "malgrat això", "no obstant això",
  "per tant", "per això", "a més", "a més a més", "en canvi", "al contrari", "d'altra banda",
  "per altra banda", "mentrestant", "després", "igualment", "així mateix", "per exemple", "allà",
  "aquí", "hi", "ambdós", "ambdues", "tots dos", "totes dues", "de fet", "és a dir", "el mateix",
  "la mateixa",
}

number_words = {
  "dos", "dues", "tres", "quatre", "cinc", "sis", "set", "vuit", "nou", "deu", "onze", "dotze",
  "tretze", "catorze", "quinze", "setze", "disset", "divuit", "dinou", "vint", "trenta",
  "quaranta", "cinquanta", "seixanta", "setanta", "vuitanta", "noranta", "cent", "cents",
  "centenars", "mil", "milers", "milió", "milions", "bilió", "meitat", "mig", "mitja", "quart",
  "terç", "dotzena", "dotzenes", "desenes", "doble",
}

-- What a sentence tells: when, why, who (without a name) and where; see `cover` in styles.
times = {
  "avui", "ahir", "demà", "anit", "aquest matí", "aquesta tarda", "aquesta nit",
  "aquesta setmana", "aquest mes", "aquest any", "la setmana passada", "el mes passat",
  "l'any passat", "la setmana vinent", "el mes vinent", "l'any vinent", "dilluns", "dimarts",
  "dimecres", "dijous", "divendres", "dissabte", "diumenge", "gener", "febrer", "març", "abril",
  "maig", "juny", "juliol", "agost", "setembre", "octubre", "novembre", "desembre",
}

causes = {
  "perquè", "ja que", "a causa de", "a causa del", "gràcies a", "gràcies al", "per tal de",
  "amb l'objectiu de", "en protesta", "per evitar", "per manca de", "per por", "arran de",
  "en resposta a", "el motiu", "la raó", "la causa", "provocat per", "causat per", "atès que",
}

people = {
  "policia", "mossos", "president", "presidenta", "ministre", "ministra", "alcalde", "alcaldessa",
  "govern", "parlament", "tribunal", "jutge", "jutgessa", "autoritats", "veïns", "bombers",
  "soldats", "manifestants", "votants", "alumnes", "estudiants", "mestres", "treballadors",
  "pagesos", "científics", "investigadors", "metges", "diputats", "senadors", "fiscal", "advocat",
  "empresa", "sindicat", "sindicats", "rei", "reina", "papa", "bisbe", "entrenador", "capità",
  "porter", "passatgers",
}

before_places = {
  "a", "al", "en", "des", "fins", "prop de", "al nord de", "al sud de", "ciutat de", "port de",
  "carrers de", "costa de",
}

examples = {
  { "El Govern va aprovar ahir el pressupost. L'oposició hi va votar en contra.", sentences = 2 },
  { "La reunió amb la Sra. Puig va durar dues hores.", sentences = 1 },
  { "El pont de l'av. Diagonal estarà tancat una setmana.", sentences = 1 },
  { "Segons l'art. 7, la multa és doble. El text entra en vigor al maig.", sentences = 2 },
  { "Al mercat hi havia pomes, peres, etc. Tot es va vendre abans de migdia.", sentences = 2 },
  { "Al mercat hi havia pomes, peres, etc. a preus baixos.", sentences = 1 },
  { "«Per què arriba tard el tren?», va preguntar ella. Ningú no ho sabia.", sentences = 2 },
  { "L'empresa Alfa S.A. va perdre diners. Els accionistes protesten.", sentences = 2 },
  { "El poblat ibèric és del segle III a.C. i es pot visitar.", sentences = 1 },
  { "Qui ho pagarà? De moment ningú! L'alcalde calla.", sentences = 3 },
  { "El premi és per al Dr. Vila, de Girona.", sentences = 1 },
  { "L'atur va baixar un 2,5% al maig.",
    tokens = { "L'", "atur", "va", "baixar", "un", "2,5", "%", "al", "maig", "." } },
}
