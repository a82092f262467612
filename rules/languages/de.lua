-- German. Each setting is explained in en.lua.

name = "Deutsch"
stemmer = "german"

-- "3." is third: a number with a point before a month or a small letter.
ordinals = true

-- The same before a capital, when the word does not look like the start of a sentence.
ordinal_names = true

titles = {
  "Dr", "Dres", "Prof", "Hr", "Hrn", "Fr", "Frl", "St", "Sr", "Dipl", "Ing", "Dipl.-Ing", "Mag",
  "Hl", "Kard", "Gen", "Ltn", "Oblt", "Hptm", "Obst", "Min", "Präs", "Dir", "Komm", "Insp",
  "Dr.-Ing", "med", "jur", "rer", "nat", "phil", "theol", "habil", "h.c", "Mr", "Mrs", "Ms",
  "Pfr", "Abg", "Maj", "Kpt", "Kptn", "Msgr", "Doz", "Priv.-Doz", "Dipl.-Kfm", "Vors", "Bgm",
}

never_end = {
  "z.B", "z", "n", "d.h", "d", "u.a", "u", "v.a", "v", "i.d.R", "i", "o.ä", "o.Ä", "s.o", "s.u",
  "bzw", "ca", "evtl", "ggf", "inkl", "exkl", "zzgl", "bspw", "vgl", "sog", "gem", "lt", "max",
  "min", "mind", "insb", "insbes", "einschl", "entspr", "allg", "bes", "betr", "bez", "bzgl",
  "dgl", "etw", "eigtl", "gegr", "geb", "gest", "verh", "verw", "jew", "jährl", "monatl", "tägl",
  "wöchtl", "m.E", "m.W", "u.U", "z.T", "z.Z", "z.Zt", "zzt", "o.g", "u.g",
  "a.D", "i.A", "i.V", "p.a", "o.a", "s.a", "b.a", "röm", "griech", "lat", "engl", "frz", "dt",
  "ital", "span", "russ", "österr", "schweiz", "amerik", "brit", "ehem", "urspr", "versch",
  "vorm", "nachm", "spez", "relig", "polit", "wirtsch", "wiss", "kath", "evang", "ev", "jüd",
  "int", "internat", "nat", "städt", "staatl", "zus", "zw", "u.s.w", "ff.", "sen", "jun", "usf",
  "Abk", "Hrsg", "hrsg", "Red", "Anm", "d.i", "i.e.S", "i.w.S", "i.S.v", "i.d.F", "a.a.O", "zit",
  "m.a.W", "S.p.A", "amtl", "ausschl", "luth", "mögl", "prot", "resp", "stellv", "techn", "teilw",
  "verm", "vorl",
}

before_numbers = {
  "Nr", "Nrn", "Art", "Abs", "Abb", "Abschn", "Bd", "Bde", "Kap", "Kl", "Pos", "S", "Tab", "Ziff",
  "Zi", "Tel", "Fax", "Par", "Anl", "Az", "Aufl", "Bl", "H", "Jg", "Lfg", "Rn", "Rdnr", "Sp",
  "Str", "Ver", "Vol", "Z", "lit", "Lit", "Fn", "Mt", "Joh", "Lk", "Mk", "Röm", "Kor", "Mos",
  "Ps", "Jan", "Jän", "Feb", "Febr", "Apr", "Aug", "Sep", "Sept", "Okt", "Nov", "Dez",
  -- The streets that most towns have.
  "Ahornstr", "Bachstr", "Bahnhofstr", "Beethovenstr", "Bergstr", "Birkenstr", "Blumenstr",
  "Brückenstr", "Brunnenstr", "Dorfstr", "Eichenstr", "Feldstr", "Friedhofstr", "Friedrichstr",
  "Gartenstr", "Goethestr", "Hafenstr", "Hauptstr", "Industriestr", "Kirchstr", "Königstr",
  "Landstr", "Langestr", "Lindenstr", "Marktstr", "Mozartstr", "Mühlenstr", "Poststr",
  "Ringstr", "Rosenstr", "Schillerstr", "Schlossstr", "Schloßstr", "Schulstr", "Seestr",
  "Talstr", "Waldstr", "Wiesenstr", "Wilhelmstr", "Rz", "Fig", "Hausnr", "Ep", "Mo", "Di", "Mi",
  "Do", "Sa",
}

may_end = {
  "Mio", "Mrd", "Bio", "Tsd", "Std", "Min", "Sek", "Jh", "Jhdt", "Jhd", "St", "Stck", "Stk",
  "Str", "Pl", "Co", "Corp", "Inc", "Ltd", "Jr", "jr", "jun", "sen", "e.V", "e. V", "G.m.b.H",
  "Fa", "Verl", "U.S", "U.S.A", "U.K", "D.C", "Chr", "v.Chr", "n.Chr", "Univ", "Inst", "Abt", "Bhf", "Hbf", "Gde",
  "Kr", "Bez", "Verf", "Ausg", "Bearb", "Mass", "Mod", "Ver", "a.M", "a.d", "o.J", "V", "R",
}

often_end = {
  "usw", "etc", "u.a.m", "u.v.m", "ff", "uvm", "uva", "o.ä", "u.ä", "dgl", "ugs", "u.v.a.m",
}

starters = {
  "ab", "aber", "alle", "allerdings", "als", "also", "am", "an", "andere", "auch", "auf", "aus",
  "außerdem", "bei", "beide", "bereits", "bis", "bisher", "da", "dabei", "dadurch", "dafür",
  "dagegen", "daher", "damals", "damit", "danach", "dann", "daran", "darauf", "daraus", "darüber",
  "darum", "das", "dass", "davon", "dazu", "dein", "dem", "den", "denn", "dennoch", "der",
  "derzeit", "des", "deshalb", "deswegen", "die", "dies", "diese", "dieser", "dieses", "doch",
  "dort", "durch", "ein", "eine", "einem", "einen", "einer", "eines", "einige", "er", "erst",
  "es", "etwa", "für", "ganz", "gegen", "gestern", "gleichzeitig", "hat", "heute", "hier",
  "hierbei", "hinter", "ich", "ihr", "ihre", "im", "immer", "in", "insgesamt", "inzwischen",
  "ist", "ja", "jede", "jeder", "jedoch", "jetzt", "kann", "kein", "keine", "laut", "man",
  "manche", "mehr", "mein", "mit", "nach", "nachdem", "nein", "neben", "nicht", "nichts",
  "niemand", "noch", "nun", "nur", "ob", "obwohl", "oder", "ohne", "schließlich", "schon", "sehr",
  "sein", "seine", "seit", "seitdem", "selbst", "sie", "sind", "so", "sollte", "somit", "sondern",
  "sonst", "später", "statt", "trotz", "trotzdem", "über", "um", "und", "unser", "unter", "viele",
  "vielleicht", "vom", "von", "vor", "war", "warum", "was", "wegen", "weil", "weiter", "weitere",
  "welche", "wenn", "wer", "werden", "weshalb", "wie", "wieder", "wir", "wird", "wo", "während",
  "zu", "zudem", "zum", "zunächst", "zur", "zuvor", "zwar", "zwei", "zwischen", "drei", "diesem",
  "diesen", "jene", "mehrere", "wann", "woher", "wohin", "welcher", "bevor", "sobald", "solange",
  "sofern", "falls", "beim", "außer", "bald", "zuerst", "daraufhin", "endlich", "zuletzt",
  "anschließend", "mittlerweile", "bislang", "aktuell", "künftig", "zugleich", "ferner", "keiner",
  "rund", "fast", "knapp", "weniger", "wahrscheinlich", "offenbar", "angeblich", "leider",
  "natürlich", "tatsächlich", "eigentlich", "hatte", "wurde", "wurden", "muss", "müssen", "darf",
  "vier", "fünf", "sechs", "sieben", "neun", "zehn", "hunderte", "tausende", "ihren", "weder",
  "entweder", "weiterhin", "nie", "niemals", "oft", "manchmal", "allein", "besonders", "montags",
  "dienstags", "mittwochs", "donnerstags", "freitags", "samstags", "sonnabends", "sonntags",
  "werktags", "morgens", "vormittags", "mittags", "nachmittags", "abends", "nachts", "tagsüber",
}

months = {
  "Januar", "Jänner", "Februar", "Feber", "März", "April", "Mai", "Juni", "Juli", "August",
  "September", "Oktober", "November", "Dezember", "Jan", "Jän", "Feb", "Febr", "Mrz", "Apr",
  "Jun", "Jul", "Aug", "Sep", "Sept", "Okt", "Nov", "Dez", "Jahrhundert", "Jh", "Jhd", "Jhdt",
  "Jahrhunderts", "Jahrhunderte", "Jahrtausend", "Jahrtausends", "Platz", "Mal", "Geburtstag",
  "Lebensjahr", "Spieltag", "Minute", "Runde", "Etage", "Stock", "Klasse", "Auflage", "Weltkrieg",
  "Tag", "Woche", "Jahrestag", "Bundesliga", "Liga", "Kapitel", "Bezirk", "Armee", "Division",
  "Infanterie", "Saison", "Staffel", "Ausgabe", "Sitzung", "Wahlperiode", "Legislaturperiode",
  "Regiment", "Grad", "Internationale", "Internationalen", "Lauf", "Etappe", "Rang", "Quartal",
}

weekdays = {
  "Montag", "Dienstag", "Mittwoch", "Donnerstag", "Freitag", "Samstag", "Sonnabend", "Sonntag",
}

units = { "km", "kg", "cm", "mm", "MB", "GB", "TB", "kW", "MW", "GW", "kWh", "GHz", "MHz", "EUR" }

list_marks = { "•", "◦", "▪", "‣", "·", "*", "-", "–" }
opening_quotes = { "„", "‚", "»", "›", "\"", "'" }
closing_quotes = { "“", "‘", "«", "‹", "\"", "'" }

stop_words = {
  "ab", "aber", "alle", "allem", "allen", "aller", "alles", "als", "also", "am", "an", "andere",
  "anderen", "auch", "auf", "aus", "bei", "beim", "bin", "bis", "bist", "da", "damit", "dann",
  "das", "dass", "daß", "dein", "deine", "dem", "den", "denen", "denn", "der", "deren", "des",
  "dessen", "dich", "die", "dies", "diese", "diesem", "diesen", "dieser", "dieses", "dir", "doch",
  "dort", "du", "durch", "ein", "eine", "einem", "einen", "einer", "eines", "er", "es", "etwas",
  "euch", "euer", "für", "gegen", "gewesen", "hab", "habe", "haben", "hat", "hatte", "hatten",
  "hier", "hin", "hinter", "ich", "ihm", "ihn", "ihnen", "ihr", "ihre", "ihrem", "ihren", "ihrer",
  "ihres", "im", "in", "indem", "ins", "ist", "jede", "jedem", "jeden", "jeder", "jedes", "jetzt",
  "kann", "kein", "keine", "keinem", "keinen", "keiner", "können", "könnte", "machen", "man",
  "manche", "mehr", "mein", "meine", "mich", "mir", "mit", "muss", "musste", "nach", "nicht",
  "nichts", "noch", "nun", "nur", "ob", "oder", "ohne", "sehr", "sei", "sein", "seine", "seinem",
  "seinen", "seiner", "seines", "seit", "selbst", "sich", "sie", "sind", "so", "solche", "soll",
  "sollen", "sollte", "sondern", "sonst", "sowie", "über", "um", "und", "uns", "unser", "unsere",
  "unter", "viel", "vom", "von", "vor", "während", "war", "waren", "warst", "was", "weg", "weil",
  "weiter", "welche", "welcher", "wenn", "wer", "werde", "werden", "wie", "wieder", "will", "wir",
  "wird", "wirst", "wo", "wollen", "worden", "wurde", "wurden", "würde", "würden", "zu", "zum",
  "zur", "zwar", "zwischen", "sagte",
}

pronouns = {
  "ich", "er", "sie", "es", "wir", "ihr", "du", "ihn", "ihm", "ihnen", "ihre", "ihren", "ihrem",
  "ihrer", "ihres", "sein", "seine", "seinen", "seinem", "seiner", "seines", "dieser", "diese",
  "dieses", "diesen", "diesem", "jener", "jene", "jenes", "derselbe", "dieselbe", "beide",
  "beiden", "letzterer", "letztere", "ersterer", "solche", "solcher", "deren", "dessen", "das",
  "dies",
}

speech_verbs = {
  "sagte", "sagt", "sagten", "sagen", "gesagt", "erklärte", "erklärt", "betonte", "betont",
  "meinte", "meint", "fragte", "fragt", "antwortete", "antwortet", "schrieb", "schreibt",
  "berichtete", "berichtet", "teilte", "teilt", "kündigte", "kündigt", "warnte", "warnt",
  "forderte", "fordert", "kritisierte", "kritisiert", "behauptete", "behauptet", "ergänzte",
  "ergänzt", "fügte", "rief", "ruft", "äußerte", "bestätigte", "bestätigt", "erzählte", "erzählt",
  "räumte", "versicherte", "vermutete", "flüsterte", "schrie", "entgegnete", "erwiderte",
  "twitterte", "zitierte", "zitiert", "verkündete", "mahnte", "mahnt", "lobte", "lobt",
  "dementierte", "bemerkte", "sprach", "hieß",
}

connectives = {
  "jedoch", "allerdings", "außerdem", "zudem", "deshalb", "deswegen", "daher", "darum", "somit",
  "folglich", "dennoch", "trotzdem", "dagegen", "hingegen", "ferner", "weiterhin", "zugleich",
  "gleichzeitig", "unterdessen", "inzwischen", "schließlich", "zunächst", "danach",
  "anschließend", "also", "doch", "aber", "und", "oder", "denn", "auch", "zwar", "nämlich",
  "überdies", "vielmehr", "zum Beispiel", "im Gegenteil", "im Übrigen", "darüber hinaus",
  "im Gegenzug", "auf der anderen Seite", "andererseits", "einerseits", "mit anderen Worten", "kurz gesagt",
  "ebenso", "ebenfalls",
}

dangling = {
  "er", "sie", "es", "ihn", "ihm", "ihnen", "ihr", "ihre", "sein", "seine", "dieser", "diese",
  "dieses", "diesen", "diesem", "dies", "das", "jener", "jene", "solche", "aber", "und", "oder",
  "doch", "denn", "jedoch", "allerdings", "außerdem", "zudem", "deshalb", "deswegen", "daher",
  "darum", "somit", "dennoch", "trotzdem", "dagegen", "hingegen", "dabei", "dadurch", "dafür",
  "damit", "danach", "dann", "daran", "darauf", "daraus", "darüber", "davon", "dazu", "dort",
  "da", "so", "auch", "beide", "letztere", "ebenso", "ebenfalls", "andererseits", "hier",
  "darüber hinaus", "im Gegenteil", "im Gegenzug", "zum Beispiel", "nämlich", "also",
  "stattdessen", "hierbei",
}

-- Every noun has a capital, so a capital alone makes no name.
capital_nouns = true

-- The words for "he" and "she" may mean things, too.
gendered = true

-- What leans on a sentence that a summary may leave out; each list is explained in en.lua.
personal = {
  "er", "sie", "ihn", "ihm", "ihnen", "ihr", "ihre", "ihren", "ihrem", "ihrer", "ihres", "sein",
  "seine", "seinen", "seinem", "seiner", "seines",
}

pointing = {
  "demnach", "demzufolge", "infolgedessen", "dieser", "diese", "dieses", "diesen", "diesem", "dies",
  "das", "jener", "jene", "jenes", "solche", "solcher", "solches", "dabei", "dadurch", "dafür",
  "dagegen", "damit", "danach", "daran", "darauf", "daraus", "darin", "darüber", "darum",
  "darunter", "davon", "davor", "dazu", "daher", "hierfür", "hierbei", "hierzu", "hiermit",
  "derselbe", "dieselbe", "dasselbe", "deren", "dessen",
}

possessives = {
  "ihr", "ihre", "ihren", "ihrem", "ihrer", "ihres", "sein", "seine", "seinen", "seinem", "seiner",
  "seines",
}

standing = {
  "es sei denn", "diesem jahr", "diesem sommer", "diesem winter", "diesem herbst",
  "diesem frühling", "diesem monat", "diesem wochenende", "dieser woche", "dieser saison",
  "seitdem der", "seitdem die", "seitdem das", "danach gefragt", "es gibt", "es gab", "es gäbe",
  "es wird", "es wurde", "es wurden", "es werden", "es regnet", "es regnete", "es schneit",
  "es schneite", "es kam", "es kamen", "es kommt", "es kommen", "es brannte", "es fehlt",
  "es fehlen", "es fehlte", "es geht um", "es ging um", "es handelt", "es handelte", "es bleibt",
  "es blieb", "es herrscht", "es herrschte", "es folgt", "es folgten", "es folgte", "es heißt",
  "es hieß", "es dauert", "es dauerte", "es braucht", "es stimmt", "es sind", "es waren",
  "es besteht", "es bestehen", "es entstand", "es entstanden", "es ging", "es geht", "diese woche",
  "diese saison", "diese nacht", "dieses jahr", "dieses mal", "dieses wochenende", "dieser tage",
  "diesen sommer", "diesen winter", "diesen herbst", "diesen frühling", "diesen monat",
  "diesen montag", "diesen dienstag", "diesen mittwoch", "diesen donnerstag", "diesen freitag",
  "diesen samstag", "diesen sonntag", "in diesem jahr", "in diesem sommer", "in dieser woche",
  "so viele", "so viel", "so wenige", "so wenig", "so schnell", "so groß", "so hoch", "so etwas",
  "sowohl", "so genannte", "dagegen gestimmt", "auch wenn", "auch in", "denn auch", "entweder",
  "weder", "damit die", "damit der", "damit das", "da der", "da die", "da das", "gestern", "heute",
  "morgen", "hier die",
}

expletives = {
  "es ist", "es war", "es wäre", "es sei", "es scheint", "es schien", "es bleibt", "es blieb",
  "es wird", "es gilt", "es galt", "es stellte", "es zeigt", "es zeigte", "es heißt", "es hieß",
  "es steht", "es stand", "es fällt", "es fiel",
}

expletive_words = {
  "dass", "ob", "wahrscheinlich", "unwahrscheinlich", "klar", "unklar", "möglich", "unmöglich",
  "schwer", "leicht", "schwierig", "einfach", "wichtig", "nötig", "notwendig", "zeit", "spät",
  "früh", "kalt", "warm", "heiß", "dunkel", "uhr", "mitternacht", "bekannt", "unbekannt", "offen",
  "selten", "kein", "keine", "fest", "heraus", "verboten", "erlaubt", "üblich", "besser",
  "sinnvoll", "zu früh", "zu spät",
}

back_references = {
  "ein jahr zuvor", "zwei jahre zuvor", "zwei tage zuvor", "damals", "seither", "seitdem",
  "bis dahin", "zu dieser zeit", "zu diesem zeitpunkt", "von da an", "die beiden", "die zwei",
  "die drei", "die vier", "das duo", "das trio", "das paar", "beide", "beiden", "letztere",
  "letzterer", "letzteres", "ersterer", "erstere", "der andere", "die andere", "das andere",
  "die anderen", "der gleiche", "die gleiche", "das gleiche", "ein anderer", "eine andere",
  "ein anderes", "ein weiterer", "eine weitere", "ein weiteres", "weitere", "andere",
  "am nächsten tag", "am tag darauf", "am tag danach", "am tag zuvor", "kurz darauf", "kurz danach",
  "wenig später", "wenige tage später", "wenige stunden später", "wenige minuten später",
  "ein jahr später", "zwei jahre später", "zwei tage später", "tags darauf", "tags zuvor",
  "einer von ihnen", "eine von ihnen", "keiner von ihnen", "einige von ihnen", "viele von ihnen",
  "die meisten von ihnen", "alle drei", "die übrigen",
}

articles = { "der", "die", "das", "den", "dem", "des" }

persons = {
  "mann", "frau", "junge", "mädchen", "paar", "ehepaar", "männer", "frauen", "verdächtige",
  "verdächtigen", "tatverdächtige", "täter", "täterin", "opfer", "schütze", "angreifer",
  "angeklagte", "angeklagten", "beschuldigte", "beschuldigten", "fahrer", "fahrerin", "pilot",
  "jugendliche", "jugendlichen", "schauspieler", "schauspielerin", "sänger", "sängerin", "autor",
  "autorin", "spieler", "stürmer", "politiker", "politikerin", "rentner", "rentnerin", "-jährige",
  "-jähriger", "-jährigen", "beamte", "beamten", "geschwister", "brüder", "familie", "tier",
  "kandidat", "kandidatin", "minister", "ministerin",
}

heads = {
  "gruppe", "organisation", "verein", "verband", "fluggesellschaft", "mannschaft", "team", "klub",
  "schiff", "boot", "flugzeug", "maschine", "fahrzeug", "auto", "wagen", "bericht", "plan", "pläne",
  "vertrag", "gesetz", "gesetzentwurf", "entwurf", "brief", "schreiben", "dokument", "dokumente",
  "studie", "umfrage", "ergebnis", "ergebnisse", "vorfall", "angriff", "anschlag", "attacke",
  "unfall", "unglück", "absturz", "explosion", "brand", "feuer", "tat", "fall", "prozess",
  "verfahren", "verhandlung", "ermittlungen", "video", "bild", "bilder", "foto", "fotos", "beitrag",
  "buch", "film", "serie", "lied", "album", "spiel", "partie", "projekt", "programm", "initiative",
  "kampagne", "treffen", "gespräch", "gespräche", "gipfel", "besuch", "reise", "veranstaltung",
  "gebäude", "gerät", "waffe", "produkt", "medikament", "einsatz", "aktion", "protest", "proteste",
  "streik", "streit", "krise", "lage", "problem", "frage", "antwort", "grund", "methode",
  "entdeckung", "virus", "krankheit", "sturm", "beben", "geld",
}

recalls = {
  "unternehmen", "firma", "konzern", "hersteller", "autobauer", "urteil", "entscheidung",
  "beschluss", "vorschlag", "ankündigung", "erklärung", "mitteilung", "maßnahme", "maßnahmen",
  "ziel", "idee", "anstieg", "rückgang", "änderung", "änderungen", "regelung", "vorwürfe",
  "vereinbarung", "abkommen", "sieg", "niederlage",
}

modifiers = {
  "der", "die", "das", "des", "dem", "den", "von", "vom", "mit", "in", "im", "an", "am", "auf",
  "aus", "bei", "für", "gegen", "über", "um", "zu", "zum", "zur", "zwischen", "namens", "nach",
  "vor", "unter", "ohne", "hinter", "eines", "einer", "ihrer", "seiner", "dass", "ob", "wie",
}

groups = {
  "tag", "jahr", "woche", "monat", "morgen", "abend", "nacht", "mal", "ende", "anfang", "zeit",
  "welt", "land", "stadt", "montag", "polizei", "gericht", "angaben", "berichten",
}

determiners = {
  "ein", "eine", "einen", "einem", "einer", "eines", "jeder", "jede", "jedes", "mein", "meine",
  "unser", "unsere", "kein", "keine", "zwei", "drei", "vier", "fünf", "viele", "einige", "mehrere",
  "alle", "manche",
}

before_places = {
  "in", "im", "am", "an", "ins", "bei", "beim", "zum", "zur", "vom", "seit", "ab", "aus", "nahe",
  "nördlich", "südlich", "östlich", "westlich", "in der Nähe von", "nördlich von", "südlich von",
  "östlich von", "westlich von", "unweit von", "am Rand von", "außerhalb von",
}

prepositions = {
  "nach", "vor", "mit", "aus", "auf", "von", "zu", "trotz", "wegen", "während", "über", "unter",
  "gegen", "für", "ohne", "durch", "um", "neben", "zwischen", "laut", "bis",
}

answers = {
  "ja", "nein", "doch", "nicht ganz", "nicht wirklich", "nicht unbedingt", "noch nicht",
  "überhaupt nicht", "absolut", "genau", "natürlich", "natürlich nicht", "sicher", "sicher nicht",
  "vielleicht", "wahrscheinlich", "nie", "niemals", "niemand", "nichts", "kaum", "jein",
  "keineswegs", "eher nicht", "wohl kaum",
}

-- Behind a question these begin half a sentence; who speaks of himself in an interview; a place
-- told elsewhere, at the end of a short sentence. See en.lua.
answer_openers = { "weil", "um", "nur für", "nur wenn", "nur bis" }

first_persons = {
  "ich", "mir", "mich", "mein", "meine", "meinen", "meinem", "meiner", "wir", "uns", "unser",
  "unsere", "unseren", "unserem", "unserer",
}

replies = { "entgegnete", "entgegnet", "erwiderte", "erwidert", "konterte" }

last_words = { "dort" }

-- What may be cut out of a sentence, and what keeps it whole; see en.lua.
trim_keeps = {
  "nicht", "nie", "niemals", "kein*", "nichts", "niemand", "ohne", "weder", "noch", "falls",
  "wenn", "sofern", "ob", "außer", "nur", "angeblich*", "mutmaßlich*", "vermeintlich*",
  "offenbar", "anscheinend", "wohl", "vielleicht", "vermutlich", "möglicherweise",
  "wahrscheinlich", "soll", "sollen", "kaum",
}
source_keeps = {
  "beschuldig*", "vorwurf", "vorwürf*", "verdächt*", "verdacht*", "festgenommen", "festnahme*",
  "verhaft*", "verurteil*", "angeklagt*", "anklage*", "schuld*", "täter*", "straftat*",
  "illegal*", "betrug*", "betrüg*", "korrupt*", "gestohlen*", "diebstahl*", "dieb*", "raub*",
  "einbruch*", "einbrech*", "mord*", "ermord*", "getötet*", "töte*", "tot", "tote*", "tod*",
  "starb*", "gestorben*", "verletz*", "opfer*", "leiche*", "vermisst*", "ertrunken*",
  "vergewaltig*", "sexuell*", "missbrauch*", "angriff*", "angegriff*", "schoss*", "schuss*",
  "schüss*", "geschossen", "messer*", "bombe*", "explo*", "waffe*", "bewaffnet*", "terror*",
  "extrem*", "geisel*", "entführ*", "folter*", "drohung*", "bedroh*", "umfrage*", "prognose*",
  "schätz*", "voraussicht*", "erwart*", "sei", "seien", "habe", "habest", "hätte", "hätten",
  "wäre", "wären", "werde", "würde", "würden", "könne", "könnte*", "müsse", "müsste*", "solle",
  "sollte*", "wolle", "dürfe", "dürfte*", "gebe", "gehe", "komme", "stehe", "liege", "laufe",
  "bleibe", "wird", "werden", "kann", "können", "muss", "müssen", "glaub*", "denk*", "schein*",
  "fürcht*", "gefahr*", "gefähr*", "ursache*", "verursach*", "verantwort*", "betrunken*",
  "fahrer*", "flüchtet*", "floh", "er", "sie", "es", "sein", "seine*", "ihr", "ihre*", "ihnen",
  "ihm", "ihn", "wir", "uns", "unser*", "ich", "mann", "männer", "frau", "frauen", "junge*",
  "mädchen", "jugendliche*", "ehepaar", "sohn", "tochter", "mutter", "vater", "beste*", "erfolg*",
  "sicher*", "wichtig*", "plan*", "versprech*", "virus", "krank*", "krieg*", "soldat*", "streik*",
}
time_keeps = {
  "wird", "werden", "soll", "sollen", "will", "wollen", "kann", "können", "muss", "müssen",
  "darf", "geplant*", "vorgesehen*", "angesetzt*", "ab", "bis", "seit", "jeden", "jede", "immer",
  "wieder", "nächst*", "kommend*", "morgen", "beginnt", "beginnen", "startet", "öffnet", "trifft",
  "reist", "ist", "sind", "findet", "spielt", "und", "nachdem", "bevor",
}
time_needs = {
  "sagte", "sagten", "erklärte", "erklärten", "eröffnete", "eröffneten", "beschloss",
  "beschlossen", "traf", "trafen", "kam", "kamen", "ging", "gingen", "gab", "gaben", "nahm",
  "nahmen", "verlor", "verloren", "gewann", "gewannen", "schloss", "schlossen", "besuchte",
  "besuchten", "unterzeichnete", "unterzeichneten", "startete", "begann", "begannen", "endete",
  "endeten", "feierte", "feierten", "siegte", "siegten", "empfing", "empfingen", "stellte",
  "stellten", "teilte", "teilten", "kündigte", "kündigten", "forderte", "forderten", "verließ",
  "verließen", "erreichte", "erreichten", "wählte", "wählten", "sperrte", "sperrten", "räumte",
  "legte", "legten", "zeigte", "zeigten",
}
sources = {
  "polizei", "behörden", "behörde", "ministerium", "feuerwehr", "stadtverwaltung", "verwaltung",
  "landkreis", "bezirksregierung", "rathaus", "amt", "landratsamt", "pressestelle", "stadt",
  "gemeinde", "landesamt", "bundesamt", "kreisverwaltung",
}
source_verbs = {
  "sagte", "sagten", "mitteilte", "mitteilten", "teilte", "teilten", "berichtete", "berichteten",
  "erklärte", "erklärten", "hieß es", "meldete", "meldeten", "bestätigte", "bestätigten", "sagt",
}
source_openers = {
  "nach Angaben", "nach Auskunft", "laut", "so die", "so der", "so das", "zufolge",
}
source_words = {
  "die", "der", "das", "des", "dem", "den", "ein", "eine", "einer", "eines", "wie", "es", "mit",
  "am", "von", "vom", "bei", "in", "im", "aus", "einem", "zuständige", "zuständigen", "örtliche",
  "örtlichen", "städtische", "städtischen", "für", "Inneres", "Verkehr", "Gesundheit", "Bildung",
  "Innenministeriums", "Ministeriums", "Polizeipräsidiums", "Behörden", "Stadt", "Landkreises",
  "hieß", "auf Anfrage", "per Mitteilung", "in einer Mitteilung", "der Deutschen Presse-Agentur",
  "dpa", "Sprecher", "Sprechers", "Sprecherin",
}
time_openers = { "am", "am frühen", "am späten" }
time_days = {
  "Montag", "Dienstag", "Mittwoch", "Donnerstag", "Freitag", "Samstag", "Sonnabend", "Sonntag",
  "Montagmorgen", "Montagvormittag", "Montagmittag", "Montagnachmittag", "Montagabend",
  "Dienstagmorgen", "Dienstagvormittag", "Dienstagmittag", "Dienstagnachmittag", "Dienstagabend",
  "Mittwochmorgen", "Mittwochvormittag", "Mittwochmittag", "Mittwochnachmittag", "Mittwochabend",
  "Donnerstagmorgen", "Donnerstagvormittag", "Donnerstagmittag", "Donnerstagnachmittag",
  "Donnerstagabend", "Freitagmorgen", "Freitagvormittag", "Freitagmittag", "Freitagnachmittag",
  "Freitagabend", "Samstagmorgen", "Samstagvormittag", "Samstagmittag", "Samstagnachmittag",
  "Samstagabend", "Sonntagmorgen", "Sonntagvormittag", "Sonntagmittag", "Sonntagnachmittag",
  "Sonntagabend", "gestern", "heute",
}
time_parts = { "früh", "morgen", "vormittag", "mittag", "nachmittag", "abend" }
time_leans = {
  "und", "oder", "bis", "zum", "zur", "von", "vom", "ab", "seit", "vor", "nach", "zwischen",
  "auf", "an", "in", "im", "am", "nur", "erst", "schon", "auch", "als", "wie", "ist", "sind",
  "war", "waren", "wird", "werden", "findet", "fand", "statt", "beginnt",
}

number_words = {
  "zwei", "drei", "vier", "fünf", "sechs", "sieben", "acht", "neun", "zehn", "elf", "zwölf",
  "zwanzig", "dreißig", "vierzig", "fünfzig", "sechzig", "siebzig", "achtzig", "neunzig",
  "hundert", "hunderte", "tausend", "tausende", "million", "millionen", "milliarde", "milliarden",
  "dutzend", "dutzende", "hälfte", "viertel", "doppelt", "zweimal",
}

-- What a sentence tells: when, why, who (without a name) and where; see `cover` in styles.
times = {
  "heute", "gestern", "morgen", "vorgestern", "übermorgen", "kürzlich", "jüngst", "am Morgen",
  "am Vormittag", "am Mittag", "am Nachmittag", "am Abend", "in der Nacht", "heute Morgen",
  "gestern Abend", "letzte Woche", "vergangene Woche", "vorige Woche", "diese Woche",
  "nächste Woche", "kommende Woche", "in dieser Woche", "in der vergangenen Woche",
  "in der kommenden Woche", "letzten Monat", "vergangenen Monat", "diesen Monat",
  "nächsten Monat", "im vergangenen Monat", "im kommenden Monat", "letztes Jahr",
  "vergangenes Jahr", "dieses Jahr", "in diesem Jahr", "nächstes Jahr", "im vergangenen Jahr",
  "im kommenden Jahr", "im nächsten Jahr", "vor einem Jahr", "vor Jahren", "Uhr", "Montag",
  "Dienstag", "Mittwoch", "Donnerstag", "Freitag", "Samstag", "Sonnabend", "Sonntag",
  "Montagabend", "Dienstagabend", "Mittwochabend", "Donnerstagabend", "Freitagabend",
  "Samstagabend", "Sonntagabend", "Montagmorgen", "Dienstagmorgen", "Mittwochmorgen",
  "Donnerstagmorgen", "Freitagmorgen", "Samstagmorgen", "Sonntagmorgen", "Januar", "Jänner",
  "Februar", "März", "April", "Mai", "Juni", "Juli", "August", "September", "Oktober", "November",
  "Dezember", "Wochenende", "am Wochenende", "im Sommer", "im Winter", "im Frühjahr", "im Herbst",
  "Mitternacht",
}

time_names = { "Weihnachten", "Ostern", "Pfingsten", "Silvester" }

causes = {
  "weil", "da sie", "da er", "denn", "wegen", "aufgrund", "infolge", "dank", "damit",
  "um zu verhindern", "aus Protest", "aus Angst", "aus Furcht", "mangels", "angesichts",
  "deshalb", "deswegen", "darum", "daher", "der Grund", "die Gründe", "Ursache", "Auslöser", "Ziel ist",
  "ausgelöst durch", "verursacht durch", "zurückzuführen", "führte zu", "führten zu", "nachdem",
  "sodass", "so dass",
}

stakes = {
  "zum ersten Mal", "erstmals", "erstmalig", "das erste Mal", "der größte", "die größte",
  "das größte", "der schwerste", "die schwerste", "das schwerste", "die schlimmste",
  "der schlimmste", "die höchste", "der höchste", "Rekord", "noch nie", "auf dem Spiel",
  "in Gefahr", "gefährdet", "gefährden", "Gefahr", "droht", "drohen", "drohte", "gedroht",
  "bedroht", "bedeutet", "bedeuten", "würde bedeuten", "es sei denn", "Folge", "Folgen", "Krise",
  "Mangel", "Engpass", "Notstand", "Dürre", "Wendepunkt", "Stillstand", "gelähmt", "Streit",
  "der Streit", "hängt davon ab", "abhängig", "von Bedeutung", "erschüttert", "abgewendet",
  "verursachen", "verursacht", "bricht weg", "unbewohnbar", "Bruch", "wegfällt", "nur bis",
  "Mehrheit",
}

people = {
  "Polizei", "Präsident", "Präsidentin", "Minister", "Ministerin", "Bürgermeister",
  "Bürgermeisterin", "Kanzler", "Kanzlerin", "Regierung", "Parlament", "Bundestag", "Bundesrat",
  "Gericht", "Richter", "Richterin", "Staatsanwaltschaft", "Behörden", "Stadtrat", "Gemeinderat",
  "Anwohner", "Einwohner", "Feuerwehr", "Feuerwehrleute", "Soldaten", "Demonstranten", "Wähler",
  "Schüler", "Studenten", "Studierende", "Lehrer", "Arbeiter", "Beschäftigte", "Bauern",
  "Landwirte", "Forscher", "Forscherinnen", "Wissenschaftler", "Ärzte", "Pfleger", "Abgeordnete",
  "Anwalt", "Anleger", "Unternehmen", "Konzern", "Gewerkschaft", "König", "Königin", "Prinz",
  "Papst", "Bischof", "Trainer", "Stürmer", "Kapitän", "Torwart", "Fahrgäste", "Häftlinge",
  "Flüchtlinge", "Koalition", "Opposition", "Partei",
}

not_places = {
  "im", "am", "an", "ins", "beim", "zum", "zur", "vom", "seit", "ab",
  "Haft", "Höhe", "Kraft", "Zukunft", "Frage", "Folge", "Betrieb", "Sicht", "Sicherheit",
  "Gefahr", "Ruhe", "Frieden", "Zusammenarbeit", "Verbindung", "Angriff", "Anspruch", "Form",
  "Sachen", "Richtung", "Ordnung", "Arbeit", "Planung", "Bau", "Bewegung", "Brand", "Flammen",
  "Kauf", "Rechnung", "Aussicht", "Not", "Schutz", "Empfang", "Angst", "Tränen", "Freiheit",
  "Rente", "Pension", "Deckung", "Auftrag", "Abstimmung", "Bezug", "Wirklichkeit", "Wahrheit",
  "Teilen", "Teile", "Etappen", "Stufen", "Jahren", "Tagen", "Wochen", "Monaten", "Stunden",
  "Minuten", "Sekunden", "Prozent", "Euro", "Millionen", "Milliarden", "Gruppen", "Familien",
  "Kindern", "Schulen", "Krankenhäusern", "Häusern", "Städten", "Gemeinden", "Ländern",
  "Regionen", "Gebieten", "Fällen", "Höhen", "Zeiten",
}

examples = {
  { "Es brannte in der Hauptstr. 12 in Ulm. Verletzt wurde niemand.", sentences = 2 },
  { "Pakete bitte in der Schulstr. 7 abgeben. Danke!", sentences = 2 },
  { "Der 3. Oktober ist frei. Der 4. auch.", sentences = 2 },
  { "Dr. Weber kam z. B. am Montag. Sie blieb.", sentences = 2 },
  { "Im 18. Jahrhundert stand hier ein Turm. Er fiel 1805.", sentences = 2 },
  { "Brot, Milch usw. Das war alles.", sentences = 2 },
  { "„Warum?“, fragte sie. Niemand wusste es.", sentences = 2 },
  { "Er zahlt ca. 5 Mio. Euro für Nr. 7.", sentences = 1 },
  { "Ludwig II. war König. Sein Bruder nicht.", sentences = 2 },
  { "Es kostet 1.234,56 €.", tokens = { "Es", "kostet", "1.234,56", "€", "." } },
  { "Die stellv. Leiterin geht. Ihr folgt Ute Roth.", sentences = 2 },
  { "Das Obst ist teilw. gekühlt zu lagern. Guten Appetit!", sentences = 2 },
  { "Im Plenum sprach Abg. Kern zuerst. Dann kam Ruhe.", sentences = 2 },
  { "Das Schiff führt Kpt. Harms. Er kennt die Elbe.", sentences = 2 },
  { "Der Schaden liegt bei 4 Mio. Bislang fehlt jede Spur.", sentences = 2 },
  { "Sie backt seit 3 Std. Manchmal nascht sie.", sentences = 2 },
  { "Geöffnet ist bis 18 Uhr, Tel. 12 34 56. Samstags ist zu.", sentences = 2 },
  { "Der Ofen braucht 2 Std. Nachts ruht er.", sentences = 2 },
  { "Gespielt wird am Sa. 12. Mai. Der Eintritt ist frei.", sentences = 2 },
  { "Siehe dazu BGH, Rz. 14 des Urteils. Es gilt.", sentences = 2 },
}
