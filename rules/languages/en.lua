-- English: what the engine knows about the language. Data only: change a word, add an
-- example that shows why, and run `make check`. The other languages have the same
-- settings; each is explained here.

name = "English"

-- Snowball's algorithm for word stems: "elections" and "election" count as one.
stemmer = "english"

-- Abbreviations are written without their last point. One that is written with a
-- capital here stands for the capitalized form only: "Sat." but not "he sat."

-- Where lists are not enough, a file may ask a function: see nutgraf help rules.
-- function undecided(before, mark, after, candidate) return candidate.next == "Army" end

-- Titles stand before a name and never end a sentence.
titles = {
  "Mr", "Mrs", "Ms", "Messrs", "Mmes", "Mx", "Dr", "Drs", "Prof", "Profs", "Rev", "Revs", "Fr",
  "Hon", "Rt", "St", "Ste", "Sts", "Gen", "Gens", "Lt", "Lts", "Col", "Cols", "Maj", "Capt",
  "Capts", "Cmdr", "Cdr", "Cpl", "Sgt", "Sgts", "Pvt", "Pfc", "Adm", "Brig", "Ens", "Spc", "Cpt",
  "Gov", "Govs", "Sen", "Sens", "Rep", "Reps", "Pres", "Supt", "Insp", "Det", "Dets", "Amb",
  "Atty", "Asst", "Assoc", "Dep", "Comdr", "Hr", "Mlle", "Mme", "Mt", "Mts", "Ft", "Pt", "Msgr",
  "Sr", "Esq", "Sra", "Srta", "Ald", "Treas", "Sec", "Secy", "Cllr", "Cantab", "Bp", "Abp", "Chmn",
  "Cdre", "Pte", "Const", "Radm", "Vadm",
}

-- Other abbreviations that are always followed by more of the same sentence.
never_end = {
  "vs", "v", "e.g", "i.e", "P.S", "p.s", "cf", "viz", "c.f", "ca", "approx", "est", "resp",
  "incl", "excl", "w", "a.k.a", "aka", "n.b", "N.B", "d.b.a", "q.v", "f.k.a", "c.o", "w.r.t",
  "f.i", "undef", "med", "Natl", "Intl", "Int'l", "Nat'l", "Gov't", "gov't", "subsp", "spp",
  "var", "Ph", "Elec", "Mfg", "Engr", "abbr", "adj", "adv", "orig", "pron", "pseud", "trans",
  "Maj.-Gen", "Lt.-Gen", "Lt.-Col", "Rev.-Dr", "Mgr",
}

-- Only an abbreviation when a number follows: "No. 10", but "No. He did not."
before_numbers = {
  "N°", "n°", "nº", "Nº", "No", "Nos", "no", "nos", "N", "p", "pp", "P", "Pp", "pg", "pgs", "Art",
  "Arts", "art", "Sec", "sec", "secs", "Fig", "Figs", "fig", "figs", "Eq", "Eqs", "eq", "eqs",
  "Vol", "Vols", "vol", "vols", "Ch", "ch", "chap", "Chap", "Ex", "ex", "App", "Para", "para",
  "paras", "Rm", "Ste", "Apt", "Op", "op", "Tab", "Ref", "Refs", "ref", "refs", "Sect", "sect",
  "Nr", "nr", "Rs", "rs", "Re", "c", "ca", "cl", "Cl", "col", "ll", "vv", "Bl", "Bd", "pt", "Pt",
  "ver", "Ver", "ed", "tel", "Tel", "ext", "Ext", "Ph", "Fax", "fax", "lb", "x", "Vs", "vs",
  "Rev", "Psalm", "Cor", "Gen", "Exod", "Deut", "Isa", "Matt", "Rom", "Q", "Rec", "Res", "Reg",
  "Ser", "Bk", "Ep", "Blk", "Regs", "Sched",
}

-- Ends a sentence when the next word likes to begin one (`starters`).
may_end = {
  "Dept", "Depts", "dept", "Assn", "Univ", "univ", "Hosp", "Acad", "Bldg", "Cie", "Bros", "Inc",
  "Corp", "Corps", "Co", "Cos", "Ltd", "LLC", "Plc", "plc", "p.l.c", "P.L.C", "L.P", "LP", "S.A",
  "N.V", "A.G", "B.V", "S.p.A", "GmbH", "Jr", "Sr", "Esq", "co", "ltd", "inc", "corp", "U.S",
  "U.K", "U.N", "E.U", "U.S.A", "U.A.E", "U.S.S.R", "D.C", "N.Y", "N.J", "L.A", "N.C", "S.C",
  "N.H", "N.M", "N.D", "S.D", "R.I", "W.Va", "P.R", "P.E.I", "N.S", "Ph.D", "Ph.Ds", "M.D", "M.A",
  "B.A", "B.S", "M.S", "M.Sc", "B.Sc", "J.D", "D.D.S", "LL.B", "LL.M", "M.B.A", "Ed.D", "D.Phil",
  "R.N", "D.V.M", "M.P", "M.Phil", "D.Sc", "Psy.D", "a.m", "p.m", "A.M", "P.M", "hr", "hrs",
  "min", "mins", "sec", "Ala", "Ariz", "Ark", "Calif", "Colo", "Conn", "Del", "Fla", "Ga", "Ida",
  "Ill", "Ind", "Kan", "Ky", "La", "Md", "Mich", "Minn", "Miss", "Mo", "Mont", "Neb", "Nebr",
  "Nev", "Okla", "Ore", "Pa", "Penn", "Tenn", "Tex", "Vt", "Va", "Wash", "Wis", "Wyo", "Mass",
  "Alta", "Ont", "Que", "Sask", "Jan", "Feb", "Mar", "Apr", "Jun", "Jul", "Aug", "Sep", "Sept",
  "Oct", "Nov", "Dec", "Mon", "Tue", "Tues", "Wed", "Thu", "Thur", "Thurs", "Fri", "Sat", "Sun",
  "Ave", "Blvd", "St", "Rd", "Dr", "Hwy", "Pkwy", "Sq", "Ln", "Ct", "Pl", "Cir", "Expy", "Rte",
  "Ter", "ave", "blvd", "rd", "st", "hwy", "sq", "Cnty", "Tpk", "Fwy", "Tce", "ft", "lb", "lbs",
  "oz", "mi", "yd", "yds", "cu", "mph", "mg", "max", "misc", "yr", "yrs", "mo", "mos", "wk",
  "eds", "rev", "Eds", "repr", "Pub", "Publ", "fl", "Mt", "anon", "et al", "al", "ibid", "Ibid",
  "op.cit", "loc.cit", "bros", "Mfrs", "Ret", "ret", "M.I.T", "esp", "ext", "mil", "bn", "mn",
  "tn", "div", "Div", "tbsp", "tsp", "qt", "qts", "pkg", "pkgs", "doz", "secs", "dist",
}

-- Ends a sentence before any capital.
often_end = { "B.C", "B.C.E", "C.E", "A.D", "etc", "et cetera", "etcetera" }

-- Words that like to begin a sentence, and seldom stand with a capital inside one.
starters = {
  "a", "about", "above", "according", "across", "actually", "additionally", "after", "afterwards",
  "again", "all", "almost", "along", "already", "also", "although", "always", "am", "among", "an",
  "and", "another", "any", "anyone", "are", "aren't", "around", "as", "asked", "at", "back",
  "because", "before", "being", "besides", "between", "both", "but", "by", "can", "can't",
  "consequently", "could", "despite", "did", "didn't", "do", "does", "doesn't", "don't", "during",
  "each", "earlier", "either", "even", "every", "everyone", "everything", "few", "finally",
  "first", "following", "for", "from", "further", "furthermore", "had", "has", "have", "having",
  "he", "he'd", "he'll", "he's", "hence", "her", "here", "here's", "hers", "his", "how",
  "however", "i", "i'd", "i'll", "i'm", "i've", "if", "in", "inside", "instead", "is", "isn't",
  "it", "it's", "its", "just", "last", "later", "let", "let's", "like", "likewise", "many",
  "maybe", "meanwhile", "more", "moreover", "most", "much", "my", "near", "nearly", "neither",
  "never", "nevertheless", "next", "no", "nobody", "none", "nonetheless", "nor", "not", "nothing",
  "now", "of", "often", "on", "once", "one", "only", "or", "other", "others", "otherwise", "our",
  "outside", "over", "perhaps", "please", "rather", "second", "several", "she", "she'd", "she'll",
  "she's", "should", "similarly", "since", "so", "some", "someone", "something", "sometimes",
  "soon", "still", "such", "suddenly", "than", "thanks", "that", "that's", "the", "their", "them",
  "then", "there", "there's", "therefore", "these", "they", "they'd", "they'll", "they're",
  "they've", "third", "this", "those", "though", "through", "throughout", "thus", "to", "today",
  "together", "tomorrow", "too", "two", "under", "unfortunately", "unless", "unlike", "until",
  "upon", "very", "was", "wasn't", "we", "we'd", "we'll", "we're", "we've", "were", "what",
  "what's", "when", "whenever", "where", "whereas", "whether", "which", "while", "who", "whoever",
  "whose", "why", "will", "with", "within", "without", "would", "yes", "yesterday", "yet", "you",
  "you're", "you've", "your", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
  "dozens", "hundreds", "thousands", "millions", "billions",
  -- Common nouns that begin many sentences of news and are seldom part of a name.
  "activists", "aides", "analysts", "animals", "archaeologists", "astronomers", "athletes",
  "authorities", "banks", "bonds", "business", "businesses", "buyers", "campaigners", "candidates",
  "carers", "caterers", "children", "citizens", "collectors", "commuters", "companies",
  "conservationists", "consumers", "costs", "councillors", "crews", "critics", "crowds",
  "customers", "cyclists", "dealers", "delegates", "demand", "demonstrators", "detectives",
  "diplomats", "doctors", "drivers", "economists", "editors", "employees", "employers", "engineers",
  "environmentalists", "evacuees", "experts", "exports", "families", "fans", "farmers",
  "firefighters", "firms", "fishermen", "forecasters", "friends", "gardeners", "guests", "guides",
  "hikers", "historians", "homes", "hospitals", "imports", "inflation", "inmates", "inspectors",
  "insurers", "investigators", "investors", "journalists", "jurors", "lawmakers", "lawyers",
  "leaders", "librarians", "local", "locals", "mechanics", "members", "men", "miners", "motorists",
  "musicians", "negotiators", "neighbors", "neighbours", "nurses", "observers", "officers",
  "officials", "oil", "onlookers", "opponents", "organisers", "organizers", "owners", "painters",
  "paramedics", "parents", "participants", "passengers", "patients", "pedestrians", "people",
  "photographers", "players", "police", "politicians", "polls", "prices", "production", "profit",
  "profits", "prosecutors", "protesters", "pupils", "readers", "rebels", "relatives", "reporters",
  "rescuers", "researchers", "residents", "revenue", "runners", "sailors", "sales", "scientists",
  "shares", "shoppers", "singers", "soldiers", "sources", "spectators", "stocks", "students",
  "supporters", "survivors", "talks", "teachers", "tenants", "tourists", "traders",
  "travelers", "travellers", "troops", "unemployment", "unions", "victims", "villagers",
  "visitors", "volunteers", "voters", "wages", "walkers", "water", "witnesses", "women", "workers",
  -- So do these verbs, when they tell the reader what to do.
  "call", "click", "follow", "go", "make", "read", "see", "take", "try", "use", "visit", "write",
  -- And adverbs, prepositions and participles.
  "against", "behind", "beyond", "toward", "towards", "usually", "recently", "eventually",
  "initially", "ultimately", "overall", "currently", "previously", "originally", "tonight",
  "roughly", "born", "founded", "built", "based", "given", "located", "oh", "indeed", "certainly",
  "clearly", "apparently", "reportedly", "elsewhere", "nowadays", "everybody", "somebody",
  "whatever", "whichever", "per", "via", "except", "regarding", "concerning", "considering",
  "including", "compared", "depending", "due", "conversely", "specifically", "notably",
  "importantly", "interestingly", "surprisingly", "sadly", "fortunately", "luckily", "thankfully",
  "hopefully", "obviously", "basically", "essentially", "generally", "typically", "historically",
  "traditionally", "prior", "amid", "amidst", "aboard", "alongside", "beneath", "below",
  "worldwide", "nationwide", "statewide", "plenty", "lots", "scores",
}

months = {
  "January", "February", "March", "April", "May", "June", "July", "August", "September",
  "October", "November", "December", "Jan", "Feb", "Mar", "Apr", "Jun", "Jul", "Aug", "Sep",
  "Sept", "Oct", "Nov", "Dec",
}

weekdays = {
  "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday", "Mon", "Tue",
  "Tues", "Wed", "Thu", "Thurs", "Fri", "Sat", "Sun",
}

-- Split from a number they touch: "3MB" is two tokens.
units = {
  "km", "kg", "cm", "mm", "mi", "mph", "kph", "lb", "lbs", "oz", "ft", "yd", "MB", "GB", "TB",
  "KB", "kW", "MW", "GW", "kWh", "MWh", "GHz", "MHz", "Hz", "am", "pm", "mg", "ml", "bn", "mn",
  "tn", "a.m", "p.m", "hrs", "min", "sec", "USD", "EUR", "GBP",
}

-- Words that begin with an apostrophe.
clitics = { "'em", "'tis", "'twas", "'til", "'cause", "'bout" }

-- Marks that stand before an item of a list, and those that quote.
list_marks = { "•", "◦", "▪", "‣", "·", "*", "-", "–", "⁃" }
opening_quotes = { "“", "‘", "\"", "'", "«" }
closing_quotes = { "”", "’", "\"", "'", "»" }

-- Words that carry no topic. They are not counted when sentences are compared, and
-- the language of a text is told by them.
stop_words = {
  "a", "about", "above", "after", "again", "against", "all", "also", "am", "an", "and", "any",
  "are", "aren't", "as", "at", "be", "because", "been", "before", "being", "below", "between",
  "both", "but", "by", "can", "can't", "cannot", "could", "couldn't", "did", "didn't", "do",
  "does", "doesn't", "doing", "don't", "down", "during", "each", "even", "few", "for", "from",
  "further", "get", "got", "had", "hadn't", "has", "hasn't", "have", "haven't", "having", "he",
  "he'd", "he'll", "he's", "her", "here", "hers", "herself", "him", "himself", "his", "how",
  "however", "i", "i'd", "i'll", "i'm", "i've", "if", "in", "into", "is", "isn't", "it", "it's",
  "its", "itself", "just", "let's", "like", "many", "may", "me", "might", "more", "most", "much",
  "must", "my", "myself", "no", "nor", "not", "now", "of", "off", "on", "once", "one", "only",
  "or", "other", "our", "ours", "ourselves", "out", "over", "own", "per", "said", "same", "say",
  "says", "she", "she'd", "she'll", "she's", "should", "since", "so", "some", "such", "than",
  "that", "that's", "the", "their", "theirs", "them", "themselves", "then", "there", "there's",
  "these", "they", "they'd", "they'll", "they're", "they've", "this", "those", "through", "to",
  "too", "two", "under", "until", "up", "upon", "us", "very", "was", "wasn't", "we", "we'd",
  "we'll", "we're", "we've", "were", "weren't", "what", "what's", "when", "where", "which",
  "while", "who", "who's", "whom", "whose", "why", "will", "with", "within", "without", "won't",
  "would", "wouldn't", "yet", "you", "you'd", "you'll", "you're", "you've", "your", "yours",
  "yourself", "yourselves", "mr", "mrs", "ms",
}

-- Words that stand for somebody or something named elsewhere.
pronouns = {
  "I", "he", "she", "it", "we", "they", "you", "him", "her", "them", "us", "me", "his", "hers",
  "its", "their", "theirs", "himself", "herself", "itself", "themselves", "this", "that", "these",
  "those", "he's", "she's", "it's", "they're", "he'd", "she'd", "they'd", "he'll", "she'll",
  "they'll", "they've", "that's", "one", "ones", "both", "others", "another", "such",
}

-- Verbs that give a quotation its speaker.
speech_verbs = {
  "said", "says", "say", "saying", "told", "tells", "asked", "asks", "added", "adds", "replied",
  "replies", "answered", "explained", "explains", "wrote", "writes", "tweeted", "posted",
  "stated", "states", "announced", "announces", "argued", "argues", "claimed", "claims",
  "insisted", "insists", "noted", "notes", "recalled", "recalls", "remarked", "continued",
  "continues", "concluded", "warned", "warns", "admitted", "admits", "acknowledged", "declared",
  "declares", "suggested", "suggests", "stressed", "commented", "quipped", "joked", "shouted",
  "whispered", "cried", "yelled", "screamed", "muttered", "complained", "urged", "urges",
  "testified", "observed", "predicted", "pledged", "vowed", "conceded", "confirmed", "denied",
  "responded", "responds", "exclaimed", "called", "thought", "reads", "read", "began", "begins",
  "agreed", "countered", "retorted",
}

-- Words that tie a sentence to the one before and can go when it stands alone.
connectives = {
  "however", "therefore", "moreover", "furthermore", "meanwhile", "nevertheless", "nonetheless",
  "consequently", "thus", "hence", "additionally", "besides", "instead", "otherwise", "similarly",
  "likewise", "accordingly", "also", "still", "then", "finally", "in addition", "as a result",
  "for example", "for instance", "in fact", "in contrast", "by contrast", "on the other hand",
  "in other words", "after all", "at the same time", "of course", "indeed", "in turn", "as well",
  "in particular", "to be sure", "that said", "even so", "in the meantime", "on the contrary",
  "overall", "in short", "in the end", "and", "but", "so", "yet", "or", "nor",
}

-- A sentence that begins like this leans on the one before it.
dangling = {
  "he", "she", "it", "they", "him", "her", "his", "their", "its", "this", "that", "these",
  "those", "such", "here", "here's", "there", "but", "and", "so", "or", "yet", "nor", "then",
  "also",
  "however", "therefore", "moreover", "furthermore", "nevertheless", "nonetheless", "instead",
  "thus", "hence", "otherwise", "likewise", "similarly", "consequently", "accordingly", "besides",
  "he's", "she's", "it's", "that's", "they're", "he'd", "she'd", "they'd", "he'll", "she'll",
  "both", "neither", "either", "another", "others", "still", "too", "which",
  "for example", "for instance", "as a result", "in addition", "in contrast", "by contrast",
  "on the other hand", "in other words", "the latter", "the former", "even so", "that said",
  "the two", "the pair", "the trio", "the same", "the other", "one of them", "some of them",
}

-- What leans on a sentence that a summary may leave out. These stand for somebody who must be
-- named in front of them; `impersonal` for anything that was spoken of; `pointing`, where they
-- begin a sentence, for what was just said.
personal = {
  "he", "she", "him", "her", "his", "hers", "himself", "herself", "he's", "she's", "he'd", "she'd",
  "he'll", "she'll",
}

impersonal = {
  "it", "its", "they", "them", "their", "theirs", "it's", "it'd", "it'll", "they're", "they've",
  "they'd", "they'll", "themselves", "itself",
}

pointing = { "this", "that", "these", "those", "such", "that's" }

-- Those of them that own: "In her speech, Ms. Green ..." tells late who she is.
possessives = { "his", "her", "its", "their" }

-- Beginnings that look as if they leaned and do not.
standing = {
  "at the time of", "since then president", "those days", "there is", "there are", "there was",
  "there were", "there has", "there have", "there had", "there will", "there would", "there may",
  "there might", "there could", "there can", "there should", "there's", "there isn't",
  "there aren't", "there wasn't", "there weren't", "there seems", "there seemed", "there remains",
  "there remained", "there appears", "there appeared", "there came", "there goes", "there exists",
  "this week", "this week's", "this weekend", "this weekend's", "this month's", "this summer's",
  "this winter's", "this morning's", "this month", "this year", "this year's", "this season",
  "this season's", "this summer", "this winter", "this spring", "this autumn", "this fall",
  "this morning", "this afternoon", "this evening", "this century", "this decade", "these days",
  "those who", "those with", "those in", "those affected", "those involved", "those killed",
  "that said officials", "so far", "so many", "so much", "because of", "because", "instead of",
  "besides the", "besides being", "such as", "both sides", "also known as", "also on",
  "in addition to", "in contrast to", "in contrast with", "as a result of", "too many", "too much",
  "too few", "too little", "too often", "then again", "yesterday", "today", "tonight", "tomorrow",
  "earlier", "later", "recently", "last week", "last month", "last year", "last night", "next week",
  "next month", "next year", "last season", "next season", "either way", "nearby", "on the other side of", "it's time",
  "it is time", "it was time", "it's about time", "it looks like", "it looked like",
  "it feels like", "it felt like", "it looks as", "it seems", "it seemed", "it appears",
  "it appeared", "it turns out", "it turned out", "it emerged", "it rained", "it snowed",
  "it rains",
}

-- "It is likely that ..." leans on nothing: one of these and, close behind, one of those.
expletives = {
  "it is", "it was", "it's", "it isn't", "it wasn't", "it's not", "it has been", "it had been",
  "it will be", "it would be", "it may be", "it might be", "it feels", "it felt", "it looks",
  "it looked", "it remains", "it remained", "it became", "it becomes", "it has become", "it takes",
  "it took", "it could be", "it can be", "it should be", "it is not", "it was not", "it is a",
  "it does not", "it did not", "it doesn't", "it didn't", "it's been", "it pays", "it helps",
  "it makes",
}

expletive_words = {
  "whether", "as if", "as though", "to be seen", "hard", "easy", "easier", "harder", "difficult",
  "impossible", "possible", "likely", "unlikely", "clear", "unclear", "not clear", "important",
  "essential", "vital", "crucial", "better", "best", "worth", "hours", "minutes", "days", "weeks",
  "months", "years", "decades", "raining", "snowing", "dark", "cold", "hot", "warm", "sunny",
  "late", "early", "midnight", "noon", "dawn", "known", "unknown", "not known", "true", "a mystery",
  "a pity", "a shame", "an open secret", "no secret", "no surprise", "no wonder", "no coincidence",
  "no accident", "obvious", "rare", "unusual", "common", "legal", "illegal", "necessary", "needed",
  "out that",  "only when", "only after", "not until", "a matter of",
  "sense to", "easy to", "wrong to", "right to", "good to", "bad to", "safe to", "dangerous to",
  "tempting to", "fair to", "too early", "too late", "too soon", "impossible to", "only fair",
  "estimated that", "believed that", "thought that", "hoped that", "feared that", "expected that",
  "reported that", "announced that", "claimed that", "alleged that", "said that",
}

-- Descriptions of what was named before; a name behind them ("Both Reed and
-- Hall") makes them stand.
back_references = {
  "at the time", "since then", "by then", "until then", "till then", "at that time",
  "at that point", "after that", "before that", "from there", "the two", "the pair", "the duo",
  "the trio", "the three", "the four", "the five", "the latter", "the former", "the other",
  "the others", "the same", "the second", "the third", "the duo's", "the pair's", "the two men",
  "the two women", "the two sides", "the two leaders", "the two countries", "the two companies",
  "another", "others", "both", "neither", "either", "one of them", "two of them", "some of them",
  "many of them", "most of them", "all of them", "none of them", "all three", "all four",
  "one such", "no such", "any such", "the first of", "the following day", "the following month",
  "the following week", "the following year", "the next day", "the day before", "the day after",
  "a day later", "a week later", "a month later", "a year later", "hours later", "days later",
  "weeks later", "months later", "years later", "minutes later", "moments later", "two days later",
  "two weeks later", "two months later", "two years later", "three days later", "three years later",
  "each of them", "the rest", "on the other", "on that side",
}

-- "The company" without more was named before: an article and one of `persons` or `heads`, with at
-- most one word between and none of `modifiers` behind. No "he" means `heads` or `groups`;
-- `determiners` stand before nouns, too.
articles = { "the" }

persons = {
  "man", "woman", "boy", "girl", "-old", "suspect", "victim", "gunman", "attacker", "attackers",
  "defendant", "defendants", "driver", "pilot", "teenager", "teen", "toddler", "youngster", "actor",
  "actress", "singer", "author", "player", "striker", "midfielder", "defender", "goalkeeper",
  "officer", "deputy", "soldier", "passenger", "patient", "student", "teacher", "lawmaker",
  "politician", "businessman", "billionaire", "tycoon", "veteran", "native", "newcomer",
  "new rules",
}

heads = {
  "officers", "passengers", "patients", "family", "team", "club", "side", "ship", "vessel",
  "aircraft", "vehicle", "plane", "animal", "creature", "report", "bill", "legislation", "law",
  "letter", "document", "documents", "study", "survey", "poll", "results", "incident", "attack",
  "attacks", "accident", "crash", "blast", "explosion", "shooting", "blaze", "killing", "killings",
  "tragedy", "disaster", "case", "charges", "investigation", "inquiry", "probe", "trial", "hearing",
  "sentence", "video", "footage", "clip", "image", "images", "photo", "photos", "post", "tweet",
  "book", "film", "movie", "show", "song", "album", "game", "match", "theory", "concept", "project",
  "program", "programme", "scheme", "initiative", "campaign", "effort", "efforts", "meeting",
  "talks", "summit", "discussion", "discussions", "session", "visit", "trip", "event", "ceremony",
  "site", "building", "device", "weapon", "product", "drug", "operation", "mission", "raid",
  "protest", "protests", "strike", "strikes", "dispute", "row", "crisis", "situation", "problem",
  "issue", "issues", "question", "answer", "reason", "result", "number", "numbers", "rules",
  "process", "procedure", "method", "technique", "technology", "discovery", "fossil", "find",
  "gene", "virus", "disease", "outbreak", "quake", "funds", "payment", "fine",
}

-- These recall what was said in other words: they lean though the word is new.
recalls = {
  "company", "firm", "group", "organization", "organisation", "agency", "retailer", "carmaker",
  "automaker", "airline", "couple", "pair", "duo", "trio", "siblings", "brothers", "sisters",
  "twins", "ruling", "decision", "verdict", "judgment", "move", "proposal", "announcement",
  "statement", "comments", "remarks", "comment", "measure", "measures", "goal", "aim", "idea",
  "figure", "figures", "increase", "rise", "drop", "fall", "change", "changes", "findings", "claim",
  "claims", "allegations", "accusations", "agreement", "deal", "victory", "win", "defeat", "loss",
  "men", "women", "suspects", "victims", "plan",
}

modifiers = {
  "of", "who", "whom", "whose", "that", "which", "where", "when", "in", "on", "at", "from",
  "behind", "by", "with", "for", "to", "into", "over", "about", "against", "between", "among",
  "accused", "suspected", "charged", "convicted", "arrested", "killed", "shot", "called", "known",
  "named", "responsible", "involved", "seeking", "holding", "facing", "wearing", "living",
  "running", "near", "under", "outside", "inside", "after", "before", "during", "as", "whether",
  "surrounding", "leading", "aimed", "is that", "was that", "why", "without",
}

groups = {
  "police", "court", "jury", "committee", "council", "government", "administration", "parliament",
  "senate", "house", "ministry", "department", "office", "authorities", "officials", "prosecutors",
  "investigators", "detectives", "lawyers", "doctors", "paramedics", "reports", "papers",
  "newspaper", "magazine", "website", "way", "day", "time", "year", "week", "month", "morning",
  "night", "world", "country", "city", "town", "state", "end", "moment", "fact",
}

determiners = {
  "a", "an", "every", "each", "one", "my", "our", "your", "no", "some", "any", "many", "several",
  "few", "most", "two", "three", "four", "five", "six", "more", "all",
}

-- The name behind one of these is a place's, and nobody a "she" means; the noun
-- behind `prepositions` is nobody either.
before_places = {
  "in", "at", "near", "from", "outside", "inside", "across", "around", "within", "through",
  "throughout", "beyond", "via", "off", "north of", "south of", "east of", "west of",
  "outskirts of", "city of", "town of", "village of", "port of", "coast of", "streets of",
  "capital of",
}

prepositions = {
  "on", "by", "with", "about", "for", "to", "after", "before", "since", "until", "till", "despite",
  "during", "against", "over", "under", "through", "throughout", "into", "of", "amid", "following",
  "upon", "within", "without", "between", "among", "beyond", "behind", "per", "via",
}

-- Behind a question these answer it.
answers = {
  "yes", "no", "yeah", "nope", "not quite", "not really", "not exactly", "not yet",
  "not necessarily", "not at all", "absolutely", "exactly", "of course", "of course not",
  "certainly", "certainly not", "definitely", "definitely not", "hardly", "perhaps", "maybe",
  "probably", "probably not", "never", "absolutely not", "right", "wrong", "true", "sort of",
  "it depends", "that depends", "both", "neither", "none", "nothing", "nobody", "well",
}

-- Words at the start of a sentence that end like this are no names.
oblique_endings = { "-ly", "-ing", "-ed" }

-- Behind a question these begin half a sentence: "Because the pipes freeze."
answer_openers = { "because", "only for", "only if", "only when", "only until", "only in" }

-- Who speaks of himself: where somebody asks, a paragraph each time, and the answers have these,
-- the story is an interview, and no answer stands without its question.
first_persons = {
  "I", "me", "my", "mine", "I'm", "I've", "I'd", "I'll", "we", "us", "our", "ours", "we're",
  "we've", "we'd", "we'll", "myself", "ourselves",
}

-- Who does this says it to somebody who spoke before.
replies = { "replied that", "replies that", "answer that", "answered that", "retorted that" }

-- At the end of a short sentence this is a place told elsewhere.
last_words = { "there" }

-- What may be cut out of a sentence (`trim` of a style), and what keeps it whole. In the first
-- four lists a star stands for the rest of a word: "accus*", "*n't".
bare_days = true -- a day needs no word in front: "said Wednesday"
source_first = true -- "According to officials," may go in front

-- Negation, condition and doubt: nothing is cut beside them.
trim_keeps = {
  "not", "no", "never", "none", "nobody", "nothing", "neither", "nor", "cannot", "without",
  "hardly", "barely", "scarcely", "unless", "if", "whether", "*n't", "allegedly", "alleged",
  "alleges", "allegation*", "reportedly", "reputedly", "supposedly", "purported*", "apparent*",
  "unconfirmed", "unproven", "only", "except", "unlike", "perhaps", "maybe", "generally",
  "usually", "mostly", "largely", "partly", "sometimes", "possibly", "probably", "presumably",
}

-- What must not lose its source: accusations, victims, polls, forecasts, plans, blame.
source_keeps = {
  "accus*", "blam*", "charg*", "suspect*", "arrest*", "convict*", "indict*", "prosecut*",
  "guilty", "crime*", "crimin*", "culprit*", "offend*", "offense", "illegal*", "unlawful*",
  "fraud*", "brib*", "corrupt*", "steal*", "stole*", "theft*", "thief*", "rob", "robb*", "burgl*",
  "loot*", "murder*", "kill*", "dead", "died", "dies", "die", "dying", "death*", "deadly",
  "fatal*", "injur*", "wound*", "hurt", "casualt*", "victim*", "toll", "bod*", "surviv*",
  "missing", "drown*", "corpse*", "suicid*", "rape*", "rapist*", "sexual*", "assault*", "abus*",
  "molest*", "attack*", "shoot*", "shot*", "stab*", "bomb*", "blast*", "explo*", "gun", "gunm*",
  "terror*", "milit*", "extrem*", "hostag*", "kidnap*", "abduct*", "tortur*", "beat*", "threat*",
  "poll", "polls", "polled", "polling", "survey*", "forecast*", "predict*", "project*", "expect*",
  "estimat*", "likely", "unlikely", "could", "would", "may", "might", "will", "shall", "should",
  "must", "believ*", "think*", "thought", "suggest*", "appear*", "seem*", "claim*", "fear*",
  "risk*", "danger*", "caus*", "because", "fault*", "negligen*", "responsib*", "motiv*", "drunk*",
  "speeding", "driver*", "fled", "flee*", "he", "his", "him", "she", "her", "hers", "they",
  "their", "them", "it", "its", "we", "our", "us", "i", "my", "best", "worst", "most", "great*",
  "good", "better", "success*", "safe*", "important", "proud", "plan*", "intend*", "propos*",
  "hop*", "want*", "promis*", "pledg*", "vow*", "virus*", "disease*", "infect*", "symptom*",
  "poison*", "contamin*", "unclear", "unknown", "rebel*", "troops", "army", "militar*", "war",
  "man", "men", "woman", "women", "boy*", "girl*", "teen*", "couple", "wife", "husband", "son",
  "daughter", "mother", "father", "brother", "sister", "neighbor*", "neighbour*", "resident*",
  "investigat*", "evidence", "fight*", "racis*", "violat*", "fine", "fines", "fined", "ticket*",
  "burst", "force*", "forced", "shell*", "strike", "strikes", "airstrike*",
}

-- What must not lose its day: what is still to come, or happens again.
time_keeps = {
  "will", "would", "can", "could", "may", "might", "shall", "should", "must", "going", "*'ll",
  "schedul*", "due", "set", "expect*", "plan*", "slat*", "open", "opens", "begin", "begins",
  "start", "starts", "meet", "meets", "face", "faces", "play", "plays", "return", "returns",
  "travel", "travels", "visit", "visits", "air", "airs", "take", "takes", "host", "hosts", "head",
  "heads", "go", "goes", "come", "comes", "hold", "holds", "vote", "votes", "is", "are", "am",
  "be", "since", "until", "till", "every", "each", "usually", "always", "again", "ahead",
  "deadline", "expires", "next", "tomorrow", "tonight", "has", "have", "hear", "hears", "leave",
  "leaves", "arrive", "arrives", "launch", "launches", "resume", "resumes", "appear", "appears",
  "release", "releases", "kick", "kicks", "hits", "lasts", "anniversary", "than", "remain*",
  "still", "unclear", "which", "who", "first", "days", "week", "month", "when", "before",
}

-- A day may go where one of these tells that it is past.
time_needs = {
  "was", "were", "did", "had", "said", "told", "met", "took", "made", "won", "lost", "left",
  "came", "went", "gave", "got", "found", "held", "began", "ran", "saw", "led", "kept", "broke",
  "rose", "fell", "grew", "paid", "sold", "bought", "sent", "spent", "stood", "spoke", "wrote",
  "drew", "drove", "flew", "hit", "cut", "put", "set", "shut", "struck", "sank", "brought",
  "built", "caught", "chose", "fought", "heard", "laid", "lent", "sat", "shot", "sought",
  "taught", "threw", "wore", "became", "knew", "*ed",
}

-- Those who may be left out: offices that tell plain facts.
sources = {
  "official", "officials", "police", "authorities", "ministry", "department", "firefighters",
  "coastguard", "council", "agency", "bureau", "office", "commission", "administration",
  "deputies", "regulators", "regulator", "clerk", "organizers", "organisers",
}

-- What they do.
source_verbs = { "said", "say", "says", "announced", "reported", "confirmed", "told reporters" }

-- What names a source without a verb.
source_openers = { "according to", "quoting", "as reported by" }

-- What may stand beside them and is left out with them.
source_words = {
  "in a statement", "in a news release", "in a press release", "in a written statement",
  "in an email", "at a news conference", "at a press conference", "on its website",
  "on their website", "the", "a", "an", "from", "of", "for", "with", "by", "in", "to", "at",
  "spokesman", "spokeswoman", "spokesperson", "statement", "local", "state", "city", "county",
  "federal", "national", "regional", "municipal", "town", "village", "government", "public",
  "senior", "district", "provincial", "transport", "transportation", "traffic", "health",
  "education", "fire", "rescue", "emergency", "park", "school", "airport", "port", "harbor",
  "harbour", "border", "customs", "postal", "housing", "energy", "environment", "environmental",
  "agriculture", "labor", "labour", "finance", "treasury", "justice", "interior", "foreign",
  "tax", "planning", "u.s.", "us", "news", "press", "media", "department", "office", "service",
  "agency", "ministry", "several", "two", "three", "some", "on", "later", "early", "late",
  "earlier",
}

-- In front of a day.
time_openers = { "on", "early on", "late on", "early", "late", "earlier on", "later on" }

-- Days.
time_days = {
  "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday", "yesterday",
}

-- Behind a day.
time_parts = { "morning", "afternoon", "evening", "night", "local time" }

-- A day behind one of these stays.
time_leans = {
  "on", "in", "at", "by", "for", "from", "to", "until", "till", "since", "before", "after", "of",
  "during", "between", "and", "or", "through", "via", "as", "the", "a", "an", "this", "that",
  "these", "those", "last", "next", "every", "each", "most", "past", "previous", "following",
  "early", "late", "one", "was", "were", "is", "are", "be", "been", "being", "had", "has", "have",
  "did", "not", "only", "even", "just", "also", "than", "like", "with", "about", "around",
  "Easter", "Good", "Ash", "Holy", "Palm", "Black", "Super", "Cyber", "Giving", "Shrove", "Fat",
  "Bloody", "Maundy", "Whit", "Sheffield", "Ruby", "Blue", "released", "published", "announced",
  "issued", "unveiled", "posted", "filed", "held", "dated", "made", "broadcast", "aired",
  "obtained", "seen", "signed", "taken", "set", "first", "second", "final", "third", "week",
}

-- Numbers written as words: they say how many, how long.
number_words = {
  "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
  "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen", "twenty",
  "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety", "hundred", "hundreds",
  "thousand", "thousands", "million", "millions", "billion", "billions", "trillion", "dozen",
  "dozens", "half", "quarter", "twice",
}

-- What a sentence tells: when, why, who (without a name) and where; see `cover` in styles.
times = {
  "today", "yesterday", "tomorrow", "tonight", "overnight", "ago", "recently", "last week",
  "last month", "last year", "last night", "last summer", "last winter", "last spring",
  "last autumn", "last fall", "this week", "this month", "this year", "this morning",
  "this afternoon", "this evening", "this summer", "this winter", "this spring", "next week",
  "next month", "next year", "next summer", "next spring", "in the morning", "in the afternoon",
  "in the evening", "early morning", "at noon", "at midnight", "at dawn", "at night", "o'clock",
  "a.m.", "p.m.", "on the weekend", "at the weekend", "over the weekend",
}

time_names = {
  "January", "February", "March", "April", "May", "June", "July", "August", "September",
  "October", "November", "December", "Jan", "Feb", "Sept", "Oct", "Nov", "Dec", "Monday",
  "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday", "Christmas", "Easter",
  "Ramadan",
}

causes = {
  "because", "because of", "due to", "owing to", "thanks to", "as a result of", "as a result",
  "in order to", "so that", "so as to", "in protest at", "in protest against", "in protest over",
  "in response to", "in the wake of", "in the face of", "after the failure", "caused by",
  "blamed on", "blames", "blamed", "blaming", "driven by", "prompted by", "triggered by",
  "sparked by", "fuelled by", "fueled by", "the reason", "the reasons", "the aim",
  "aimed at", "amid", "since it", "since they", "on the grounds", "in a bid to",
  "in an effort to", "in an attempt to", "to protest", "for fear of", "out of fear",
  "for lack of", "given that", "led to", "to avoid", "to prevent", "to protect",
}

stakes = {
  "for the first time", "the first time", "first since", "the biggest", "the largest", "the worst",
  "the deadliest", "the highest", "the lowest", "the longest", "the strongest",
  "the most important", "a record", "never before", "more than ever", "only once", "in decades",
  "at stake", "at risk", "in danger", "under threat", "threat", "threatens", "threaten",
  "threatened", "could mean", "means that", "would mean", "will mean", "means the end", "unless",
  "without it", "without them", "will lose", "would lose", "will be lost", "will cost",
  "consequence", "consequences", "crisis", "shortage", "shortfall", "deficit", "emergency",
  "drought", "turning point", "deadlock", "matters", "affects", "affect", "depends on", "depend on",
  "depends", "may decide", "will decide", "could lose", "no longer", "has puzzled",
  "the most painful", "majority", "warned of", "warned that", "expires", "runs out", "ran out",
}

people = {
  "police", "president", "minister", "mayor", "governor", "council", "government", "parliament",
  "court", "judge", "jury", "officials", "authorities", "residents", "firefighters", "soldiers",
  "troops", "protesters", "voters", "students", "teachers", "workers", "farmers", "scientists",
  "researchers", "doctors", "nurses", "lawmakers", "senators", "prosecutors", "lawyers",
  "investors", "company", "union", "king", "queen", "prince", "princess", "pope", "bishop",
  "coach", "striker", "captain", "goalkeeper", "passengers", "prisoners", "refugees", "migrants",
  "prime minister", "chief executive",
}

not_places = {
  "God", "Parliament", "Congress", "Twitter", "Facebook", "English", "French", "Spanish",
  "German",
}

-- Texts with the number of sentences they have, or with the tokens of the whole.
examples = {
  { "The fire began on Elm Blvd. Crews from two towns came.", sentences = 2 },
  { "Meet the boat at 6 a.m. Hikers are home by dusk.", sentences = 2 },
  { "The train stops near Reno, Nev. Commuters change there.", sentences = 2 },
  { "Mr. Smith came. He left.", sentences = 2 },
  { "The U.S. Senate met. It voted.", sentences = 2 },
  { "They live in the U.S. They like it.", sentences = 2 },
  { "It opens at 9 a.m. The doors close at 5 p.m. on Sundays.", sentences = 2 },
  { "It opens at 9 a.m. Eastern time.", sentences = 1 },
  { "No. 10 was silent. No. It was not.", sentences = 3 },
  { "\"Why not?\" she asked. Nobody knew.", sentences = 2 },
  { "Shares of Widget Co. rose 3.5 percent. Gadget Inc. fell.", sentences = 2 },
  { "Paul R. Jones won. George W. Brown lost.", sentences = 2 },
  { "He sat. She stood.", sentences = 2 },
  { "Pens, paper, etc. Everything was there.", sentences = 2 },
  { "We saw pens, paper, etc. on the desk.", sentences = 1 },
  { "Wait ... what? Yes!", sentences = 2 },
  { "(It was late.) She left.", sentences = 2 },
  { "iPads sell. iPhones sell better.", sentences = 2 },
  { "Don't pay $3.5 for it.", tokens = { "Don't", "pay", "$", "3.5", "for", "it", "." } },
  { "A well-known Dr. Who", tokens = { "A", "well", "-", "known", "Dr.", "Who" } },
  { "See www.example.org, it's 3MB.",
    tokens = { "See", "www.example.org", ",", "it's", "3", "MB", "." } },
  { "Mix 2 tbsp. of oil and 1 tsp. of salt. Stir.", sentences = 2 },
  { "The jar holds 2 qt. Visitors may taste the jam.", sentences = 2 },
  { "Spare parts, pkg. of 12, ship at once. Call us.", sentences = 2 },
  { "The harbour master is Cdre. Hugh Vane. Boats obey him.", sentences = 2 },
  { "Pte. Lena Ross won the race. She ran barefoot.", sentences = 2 },
  { "The chain belongs to Finch Inc. Currently it is for sale.", sentences = 2 },
  { "Stir in the oil, eggs, etc. Initially it looks thin.", sentences = 2 },
  { "Watch Ep. 12 of the series. It is funny.", sentences = 2 },
  { "The bill changes Sched. 3 of the act. Nobody noticed.", sentences = 2 },
}
