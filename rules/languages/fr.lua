-- French. Each setting is explained in en.lua.

name = "français"
join_hyphens = true -- a hyphenated word is one token, as treebanks of the language have it
stemmer = "french"

-- Split off before an apostrophe: "l'homme" is "l'" and "homme".
elisions = {
  "l", "d", "j", "m", "t", "s", "n", "c", "qu", "jusqu", "lorsqu", "puisqu", "quoiqu", "quelqu",
  "presqu",
}

titles = {
  "M", "MM", "Mme", "Mmes", "Mlle", "Mlles", "Dr", "Drs", "Pr", "Prof", "Me", "Mes", "Mgr", "St",
  "Ste", "Sts", "Gén", "Col", "Cdt", "Lt", "Cne", "Adj", "Sgt", "R.P", "Vve", "Mr", "Mrs", "Gal",
  "Cte", "Ctesse", "Pdt",
}

never_end = {
  "c.-à-d", "à-d", "c-à-d", "cf", "env", "ex", "p.ex", "i.e", "e.g", "av", "apr", "boul", "av.J", "fém",
  "masc", "sing", "plur", "suiv", "trad", "éd", "hab", "dép", "arr", "bd", "Bd", "all", "angl",
  "esp", "ital", "lat", "gr", "id", "ibid", "dir", "coll", "rééd", "vs", "resp", "tél", "Tél",
  "bibl", "chap", "fasc", "qté", "hôp",
}

before_numbers = {
  "n°", "N°", "nº", "Nº", "n", "no", "nos", "No", "art", "Art", "p", "pp", "fig", "Fig", "vol",
  "chap", "ch", "t", "al", "alin", "col", "f", "ff", "fol", "liv", "pl", "réf", "sect", "tab",
  "tél", "Tél", "v", "Vol", "janv", "févr", "avr", "juil", "sept", "oct", "nov", "déc", "num",
  "lun", "ven", "sam", "dim", "app", "appt", "bât",
}

may_end = {
  "S.A", "S.A.R.L", "S.A.S", "S.N.C.F", "Inc", "Corp", "Ltd", "Co", "Jr", "U.S", "U.S.A",
  "U.K", "O.N.U", "C.G.T", "R.A.T.P", "E.D.F", "h", "min", "sec", "bull", "adj", "adv", "subst",
  "éd", "a.m", "p.m", "D.C", "janv", "févr", "avr", "juil", "déc", "réf", "univ",
}

often_end = { "J.-C", "J.C", "etc", "sq", "sqq", "Cie" }

starters = {
  "à", "afin", "ainsi", "alors", "après", "au", "aucun", "aucune", "aujourd'hui", "aussi",
  "autre", "aux", "avant", "avec", "beaucoup", "bien", "c", "car", "ce", "ceci", "cela", "celle",
  "celui", "cependant", "certains", "ces", "cet", "cette", "ceux", "chaque", "chez", "comme",
  "comment", "contre", "d", "dans", "de", "depuis", "dès", "des", "deux", "donc", "du", "durant",
  "elle", "elles", "en", "encore", "enfin", "ensuite", "entre", "est", "et", "hier", "ici", "il",
  "ils", "j", "jamais", "je", "jusqu", "l", "la", "là", "le", "les", "leur", "leurs", "lorsque",
  "lors", "lui", "ma", "mais", "malgré", "même", "mes", "mon", "n", "ne", "ni", "non", "nos",
  "notre", "nous", "on", "or", "ou", "où", "oui", "par", "parce", "parmi", "pendant", "personne",
  "peu", "plus", "plusieurs", "pour", "pourquoi", "pourtant", "près", "puis", "puisque", "qu",
  "quand", "quant", "que", "quel", "quelle", "quelques", "qui", "quoi", "rien", "s", "sa", "sans",
  "selon", "ses", "si", "son", "sous", "sur", "ta", "tandis", "tel", "tout", "toute", "toutefois",
  "toutes", "tous", "très", "trois", "tu", "un", "une", "vers", "voici", "voilà", "vos", "votre",
  "vous", "y", "ça", "néanmoins", "outre", "sauf", "face", "grâce", "autour", "demain",
  "maintenant", "désormais", "déjà", "bientôt", "souvent", "parfois", "toujours", "là-bas",
  "combien", "quels", "moins", "trop", "assez", "presque", "environ", "certaines", "autres",
  "quatre", "cinq", "six", "sont", "était", "faut", "seul", "seule", "seuls", "eux", "moi",
  "celui-ci", "celle-ci", "ceux-ci", "actuellement", "finalement", "notamment", "reste",
}

months = {
  "janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre",
  "novembre", "décembre", "janv", "févr", "avr", "juil", "sept", "oct", "nov", "déc",
}

weekdays = { "lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche" }

units = { "km", "kg", "cm", "mm", "Mo", "Go", "To", "Ko", "kW", "MW", "GW", "kWh", "GHz", "MHz" }

list_marks = { "•", "◦", "▪", "‣", "·", "*", "-", "–" }
opening_quotes = { "«", "“", "‹", "‘", "\"", "'" }
closing_quotes = { "»", "”", "›", "’", "\"", "'" }

stop_words = {
  "à", "afin", "ai", "ainsi", "alors", "après", "as", "au", "aucun", "aucune", "aussi", "autre",
  "autres", "aux", "avait", "avaient", "avant", "avec", "avez", "avoir", "avons", "c", "ça",
  "car", "ce", "cela", "celle", "celles", "celui", "ces", "cet", "cette", "ceux", "chaque",
  "chez", "comme", "comment", "contre", "d", "dans", "de", "depuis", "des", "deux", "donc",
  "dont", "du", "elle", "elles", "en", "encore", "entre", "es", "est", "et", "étaient", "était",
  "étant", "été", "être", "eu", "eux", "faire", "fait", "faut", "font", "furent", "fut", "il",
  "ils", "j", "je", "jusqu", "l", "la", "là", "le", "les", "leur", "leurs", "lors", "lorsque",
  "lui", "m", "ma", "mais", "me", "même", "mêmes", "mes", "mieux", "moi", "moins", "mon", "n",
  "ne", "ni", "non", "nos", "notre", "nous", "on", "ont", "ou", "où", "par", "parce", "pas",
  "pendant", "peu", "peut", "peuvent", "plus", "plusieurs", "pour", "pourquoi", "puis", "qu",
  "quand", "que", "quel", "quelle", "quelles", "quelque", "quelques", "quels", "qui", "quoi", "s",
  "sa", "sans", "se", "selon", "sera", "serait", "ses", "si", "soit", "son", "sont", "sous",
  "sur", "t", "ta", "tandis", "te", "tel", "tes", "toi", "ton", "toujours", "tous", "tout",
  "toute", "toutes", "très", "tu", "un", "une", "vers", "voir", "vos", "votre", "vous", "y",
  "sommes", "suis", "aurait", "a", "dit",
}

pronouns = {
  "il", "elle", "ils", "elles", "on", "je", "nous", "vous", "tu", "lui", "leur", "leurs", "eux",
  "le", "la", "les", "son", "sa", "ses", "celui-ci", "celle-ci", "ceux-ci", "celles-ci", "celui",
  "celle", "ceux", "celles", "ce", "ceci", "cela", "ça", "cet", "cette", "ces", "y", "en",
  "dernier",
}

speech_verbs = {
  "dit", "disait", "disent", "déclaré", "déclare", "déclarait", "affirmé", "affirme", "expliqué",
  "explique", "ajouté", "ajoute", "précisé", "précise", "indiqué", "indique", "souligné",
  "souligne", "estimé", "estime", "assuré", "assure", "annoncé", "annonce", "répondu", "répond",
  "demandé", "demande", "raconté", "raconte", "confié", "confie", "rappelé", "rappelle", "écrit",
  "écrivait", "regretté", "regrette", "reconnu", "reconnaît", "poursuit", "poursuivi", "conclut",
  "conclu", "note", "noté", "insisté", "insiste", "lancé", "lance", "prévenu", "prévient",
  "dénoncé", "dénonce", "martelé", "martèle", "murmuré", "murmure", "crié", "crie", "commenté",
  "commente", "témoigne", "interrogé", "interroge", "promis", "promet", "plaidé", "plaide",
  "confirmé", "confirme",
}

connectives = {
  "cependant", "toutefois", "néanmoins", "pourtant", "donc", "ainsi", "aussi", "par conséquent",
  "en effet", "de plus", "en outre", "par ailleurs", "d'ailleurs", "enfin", "ensuite", "puis",
  "d'abord", "en revanche", "au contraire", "par exemple", "mais", "et", "ou", "or", "car",
  "alors", "du coup", "en fait", "de même", "autrement dit", "bref", "finalement", "pour autant",
  "malgré tout", "dans le même temps", "entre-temps", "de son côté", "quant à lui", "au final",
}

dangling = {
  "il", "elle", "ils", "elles", "lui", "eux", "son", "sa", "ses", "leur", "leurs", "ce", "cet",
  "cette", "ces", "ceci", "cela", "ça", "celui-ci", "celle-ci", "ceux-ci", "celles-ci", "mais",
  "et", "ou", "or", "car", "donc", "ainsi", "aussi", "alors", "puis", "ensuite", "cependant",
  "toutefois", "néanmoins", "pourtant", "par conséquent", "en effet", "de plus", "en outre",
  "par ailleurs", "en revanche", "au contraire", "par exemple", "d'ailleurs", "c'est", "c", "là",
  "y", "ici", "dont", "ce dernier", "cette dernière", "ces derniers", "de même", "d'autres",
  "les deux", "autrement dit",
}

number_words = {
  "deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf", "dix", "onze", "douze",
  "quinze", "vingt", "trente", "quarante", "cinquante", "soixante", "cent", "cents", "centaine",
  "centaines", "mille", "millier", "milliers", "million", "millions", "milliard", "milliards",
  "dizaine", "dizaines", "douzaine", "moitié", "quart", "tiers",
}

examples = {
  { "Deux langues, c.-à-d. le basque et le corse. Trois patois.", sentences = 2 },
  { "Mélanger à feu doux, c.-à-d. sans bouillir. Servir tiède.", sentences = 2 },
  { "Le vin vient de Morel et Cie. Jean Morel le met en fûts.", sentences = 2 },
  { "Il joue dans la troupe Renaud et Cie. Anna Renaud la dirige.", sentences = 2 },
  { "M. Durand est venu. Il est reparti.", sentences = 2 },
  { "« Pourquoi ? » a-t-elle demandé. Personne ne sait.", sentences = 2 },
  { "Il vit av. de la Paix, no. 5. Elle aussi.", sentences = 2 },
  { "Pain, lait, etc. Tout y était.", sentences = 2 },
  { "Le groupe Martin S.A. gagne 5,9 M€. C'est trop.", sentences = 2 },
  { "L'ami d'Anne", tokens = { "L'", "ami", "d'", "Anne" } },
  { "La taxe date de janv. dernier. Elle rapporte peu.", sentences = 2 },
  { "Voir au chap. suivant le plan du moteur. Bonne lecture.", sentences = 2 },
  { "Il a vendu Morel S.A. Désormais il peint.", sentences = 2 },
  { "Le train part à 9 h. Souvent il attend.", sentences = 2 },
  { "Marché le sam. 12 mai. Venez nombreux.", sentences = 2 },
  { "Il loge appt. 7 au second. Sonnez fort.", sentences = 2 },
  { "Le ministre a reçu M. Martin et Mme Petit à 10 h 30.", sentences = 1 },
}
