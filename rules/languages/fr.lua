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

-- The words for "he" and "she" may mean things, too.
gendered = true

-- What leans on a sentence that a summary may leave out; each list is explained in en.lua.
personal = {
  "il", "elle", "ils", "elles", "lui", "eux", "son", "sa", "ses", "celui-ci", "celle-ci", "ceux-ci",
  "celles-ci", "a-t-il", "a-t-elle",
}

impersonal = { "leur", "leurs" }

pointing = { "ce", "cet", "cette", "ces", "ceci", "cela", "ça", "c'", "c'est", "c'était" }

possessives = { "son", "sa", "ses", "leur", "leurs" }

standing = {
  "à l'époque de", "à l'époque où", "alors que", "alors qu'", "il ne reste", "il ne restait",
  "il n'en reste", "il ne resterait", "il n'existait", "il n'y aura", "il ne faut", "il ne fait",
  "il a fallu", "il aura fallu", "il ne s'agit", "ce moment", "ces temps", "ce stade", "là-bas",
  "ce n'est pas que", "c'est dire", "il y a", "il n'y a", "il y avait", "il n'y avait", "il y aura",
  "il y eut", "il faut", "il faudra", "il faudrait", "il fallait", "il reste", "il restait",
  "il pleut", "il pleuvait", "il neige", "il neigeait", "il s'agit", "il s'agissait", "il suffit",
  "il existe", "il n'existe", "il fait", "il faisait", "il vaut mieux", "il manque", "il convient",
  "il importe", "il paraît", "il semble", "cette semaine", "cette année", "cette nuit",
  "cette saison", "cette fois", "cette fois-ci", "cet été", "cet hiver", "cet automne",
  "cet après-midi", "ce week-end", "ce mois-ci", "ce printemps", "ce matin", "ce soir", "ce lundi",
  "ce mardi", "ce mercredi", "ce jeudi", "ce vendredi", "ce samedi", "ce dimanche", "ces jours-ci",
  "ces derniers jours", "ces derniers mois", "ces dernières semaines", "ces dernières années",
  "ces derniers temps", "ce sont", "ce qui", "ce que", "ce qu'", "c'est à", "c'est en",
  "c'est dans", "c'est au", "ceux qui", "celles qui", "celui qui", "celle qui", "ceux de",
  "celles de", "ceux que", "ainsi que", "aussi bien", "ou bien", "en plus de", "là où", "ici et là",
  "hier", "aujourd'hui", "demain",
}

expletives = {
  "il est", "il était", "il n'est", "il sera", "il serait", "il a été", "il n'était", "il devient",
  "il devenait", "il paraît", "il semble", "il semblerait", "il se", "c'est",
}

expletive_words = {
  "que", "qu'", "probable", "possible", "impossible", "difficile", "facile", "important",
  "nécessaire", "vrai", "clair", "évident", "rare", "temps", "tard", "tôt", "midi", "minuit",
  "heures", "h", "certain", "interdit", "permis", "utile", "inutile", "urgent", "question de",
  "prévu que", "prévu de", "trop tôt", "trop tard", "de", "d'",
}

back_references = {
  "à l'époque", "depuis lors", "à ce moment-là", "après cela", "jusque-là", "d'ici là",
  "à son tour", "les deux", "les trois", "les quatre", "tous deux", "toutes deux", "tous les deux",
  "toutes les deux", "tous trois", "le duo", "le trio", "le même", "la même", "les mêmes",
  "l'autre", "les autres", "un autre", "une autre", "d'autres", "ce dernier", "cette dernière",
  "ces derniers", "ces dernières", "le premier", "le second", "la seconde", "le lendemain",
  "la veille", "quelques jours plus tard", "quelques heures plus tard",
  "quelques minutes plus tard", "quelques mois plus tard", "un an plus tard", "l'un d'eux",
  "l'une d'elles", "certains d'entre eux", "aucun d'eux", "chacun d'eux", "ni l'un ni l'autre",
  "l'un et l'autre",
}

articles = { "le", "la", "les", "l'" }

persons = {
  "homme", "femme", "garçon", "fille", "suspect", "suspecte", "victime", "tireur", "assaillant",
  "accusé", "accusée", "prévenu", "conducteur", "conductrice", "chauffeur", "adolescent",
  "adolescente", "bébé", "enfant", "acteur", "actrice", "comédien", "comédienne", "chanteur",
  "chanteuse", "joueur", "joueuse", "attaquant", "buteur", "policier", "quinquagénaire",
  "quadragénaire", "trentenaire", "sexagénaire", "septuagénaire", "octogénaire", "jeune",
  "intéressé", "intéressée", "candidat", "candidate", "élu", "élue", "ministre", "constructeur",
  "appareil",
}

heads = {
  "policiers", "animal", "association", "organisation", "équipe", "club", "navire", "bateau",
  "avion", "véhicule", "rapport", "projet", "plan", "loi", "texte", "communiqué", "lettre",
  "document", "documents", "étude", "enquête", "sondage", "incident", "attaque", "accident",
  "drame", "explosion", "fusillade", "incendie", "affaire", "procès", "audience", "vidéo", "image",
  "images", "photo", "message", "livre", "film", "série", "chanson", "album", "match", "programme",
  "initiative", "campagne", "réunion", "sommet", "discussion", "discussions", "rencontre", "visite",
  "événement", "cérémonie", "site", "bâtiment", "opération", "mission", "manifestation", "grève",
  "conflit", "polémique", "crise", "situation", "problème", "question", "raison", "résultat",
  "découverte", "virus", "maladie", "tempête", "séisme",
}

recalls = {
  "entreprise", "société", "groupe", "firme", "compagnie", "enseigne", "couple", "fratrie",
  "décision", "jugement", "verdict", "proposition", "annonce", "déclaration", "mesure", "mesures",
  "but", "objectif", "idée", "hausse", "baisse", "changement", "accord", "victoire", "défaite",
  "résultats", "hommes", "femmes", "suspects", "victimes",
}

modifiers = {
  "de", "d'", "du", "des", "qui", "que", "qu'", "dont", "où", "à", "au", "aux", "en", "dans", "par",
  "pour", "avec", "sur", "contre", "entre", "accusé", "accusée", "soupçonné", "soupçonnée",
  "chargé", "chargée", "condamné", "condamnée", "appelé", "appelée", "nommé", "nommée", "mené",
  "menée", "publié", "publiée", "chargés", "âgé", "âgée", "sans", "chez", "devant", "derrière",
  "sous",
}

groups = {
  "police", "gendarmerie", "justice", "tribunal", "cour", "jury", "conseil", "gouvernement",
  "parlement", "assemblée", "ministère", "mairie", "parquet", "préfecture", "presse", "journal",
  "jour", "semaine", "mois", "année", "an", "ans", "nuit", "matin", "soir", "fois", "moment", "fin",
  "début", "monde", "pays", "ville",
}

determiners = {
  "un", "une", "des", "mon", "ma", "mes", "notre", "nos", "votre", "vos", "chaque", "plusieurs",
  "deux", "trois", "quatre", "cinq", "quelques", "certains", "certaines", "aucun", "aucune", "tout",
  "toute", "tous", "toutes",
}

before_places = {
  "à", "en", "dans", "au", "aux", "près", "depuis", "vers", "chez", "près de", "près d'",
  "au large de", "au large d'", "au nord de", "au sud de", "à l'est de", "à l'ouest de",
  "autour de", "autour d'", "hors de", "ville de", "port de", "région de", "commune de",
  "village de", "quartier de", "rues de", "côtes de", "jusqu'à",
}

prepositions = {
  "de", "d'", "du", "selon", "après", "avant", "pendant", "durant", "malgré", "contre", "avec",
  "sans", "sur", "sous", "par", "pour", "entre", "parmi", "face", "lors", "devant", "derrière",
  "grâce", "dès", "jusqu'",
}

answers = {
  "oui", "non", "si", "pas tout à fait", "pas vraiment", "pas forcément", "pas encore",
  "pas du tout", "absolument", "exactement", "bien sûr", "bien sûr que non", "certainement",
  "certainement pas", "peut-être", "probablement", "jamais", "sans doute", "rien", "personne",
  "aucun", "évidemment", "tout à fait",
}

-- Behind a question these begin half a sentence; who speaks of himself in an interview; see en.lua.
answer_openers = { "parce que", "parce qu'", "car", "à cause de", "à cause d'", "grâce à" }

first_persons = {
  "je", "j'", "moi", "me", "m'", "mon", "ma", "mes", "nous", "notre", "nos",
}

replies = { "a répondu que", "répond que", "a répliqué que", "réplique que", "rétorque que" }

last_words = { "là-bas" }

-- What may be cut out of a sentence, and what keeps it whole; see en.lua.
bare_days = true -- a day needs no word in front: "said Wednesday"
source_first = true -- "According to officials," may go in front
trim_keeps = {
  "ne", "n'", "pas", "jamais", "ni", "aucun", "aucune", "rien", "personne", "sans", "si", "s'",
  "sauf", "sinon", "seulement", "uniquement", "prétendu*", "présumé*", "soi-disant", "supposé*",
  "apparemment", "peut-être", "probablement", "sans-doute", "hors", "excepté", "aurait",
  "auraient", "serait", "seraient",
}
source_keeps = {
  "accus*", "soupçon*", "suspect*", "interpell*", "arrêt*", "condamn*", "inculp*",
  "mis-en-examen", "coupable*", "crime*", "crimin*", "délit*", "illégal*", "fraud*", "corrompu*",
  "corruption", "vol", "vols", "volé*", "cambriol*", "meurtr*", "tué*", "tuer", "mort*", "décès",
  "décéd*", "mortel*", "bless*", "victim*", "bilan", "corps", "disparu*", "disparition*", "noy*",
  "viol", "viols", "violé*", "violen*", "agress*", "attaqu*", "attentat*", "tir", "tirs", "tirer",
  "tiré*", "poignard*", "bomb*", "explos*", "armé*", "arme", "armes", "terror*", "milit*",
  "otage*", "enlev*", "tortur*", "menac*", "sondage*", "enquête*", "prévision*", "prévoi*",
  "prévu*", "estim*", "pourrait", "pourraient", "devrait", "devraient", "doit", "doivent", "peut",
  "peuvent", "sera", "seront", "va", "vont", "*rait", "*raient", "croit", "pens*", "sembl*",
  "paraît", "crain*", "risqu*", "danger*", "cause*", "causé*", "faute*", "respons*", "ivre*",
  "conduct*", "fui*", "il", "elle", "ils", "elles", "son", "sa", "ses", "leur", "leurs", "nous",
  "notre", "nos", "je", "lui", "eux", "meilleur*", "succès", "homme*", "femme*", "fille*",
  "garçon*", "adolescent*", "fils", "père", "mère", "mari", "exemplaire*", "important*",
  "promet*", "promis*", "virus", "maladie*", "contamin*", "guerre", "soldat*", "armée", "grève*",
}
time_keeps = {
  "sera", "seront", "serait", "seraient", "va", "vont", "doit", "doivent", "devrait", "devraient",
  "peut", "peuvent", "prévu*", "prévoi*", "attendu*", "programm*", "fixé*", "dès", "depuis",
  "jusqu'*", "jusque", "chaque", "toujours", "encore", "prochain*", "demain", "qui", "promet*",
  "promis*", "propos*", "appel*", "invit*", "avant", "après", "quand", "lorsque", "est", "sont",
  "et", "*era", "*eront", "*ira", "*iront", "*dra", "*dront", "anniversaire",
}
time_needs = {
  "avait", "avaient", "était", "étaient", "fut", "furent", "eut", "ont", "dit", "fait", "mis",
  "pris", "vu", "reçu", "rendu", "perdu", "élu", "lu", "tenu", "venu", "vendu", "entendu",
  "ouvert", "offert", "mort", "parti", "sorti", "conclu", "conduit", "détruit", "remis", "promis",
  "*é", "*ée", "*és", "*ées", "*èrent",
}
sources = {
  "police", "autorités", "ministère", "préfecture", "gendarmerie", "pompiers", "mairie",
  "municipalité", "préfet", "office", "rectorat",
}
source_verbs = {
  "a annoncé", "ont annoncé", "a indiqué", "ont indiqué", "a précisé", "ont précisé",
  "a fait savoir", "ont fait savoir", "a déclaré", "ont déclaré", "a dit", "ont dit",
  "a rapporté", "ont rapporté", "a-t-on appris", "a-t-on indiqué", "a confirmé", "ont confirmé",
  "indique", "indiquent", "annonce", "annoncent", "précise", "précisent",
}
source_openers = { "selon", "d'après", "auprès de", "auprès du", "auprès des", "de source" }
source_words = {
  "le", "la", "les", "l'", "un", "une", "des", "du", "de", "d'", "dans un communiqué",
  "dans une note", "locale", "locales", "locaux", "régionale", "municipale", "nationale",
  "national", "départementale", "de l'intérieur", "des transports", "de la santé",
  "de l'éducation", "de la justice", "des finances", "intérieur", "transports", "santé",
  "éducation", "justice", "finances", "agriculture", "environnement", "publique", "presse",
  "ville", "commune", "porte-parole", "communiqué", "responsables", "département", "région",
  "services", "service", "secours", "policière", "officielle", "proche", "à", "au", "son", "site",
  "sur son site", "dossier",
}
time_openers = { "ce" }
time_days = {
  "lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche", "hier", "aujourd'hui",
}
time_parts = {
  "matin", "midi", "soir", "après-midi", "dans la matinée", "dans la soirée", "dans l'après-midi",
  "en fin de journée",
}
time_leans = {
  "de", "du", "des", "d'", "à", "au", "aux", "en", "dans", "pour", "par", "avant", "après",
  "depuis", "jusqu'à", "jusqu'au", "dès", "et", "ou", "ni", "que", "comme", "entre", "sur",
  "sous", "le", "la", "les", "l'", "un", "une", "ce", "cet", "cette", "chaque", "prochain",
  "dernier", "est", "était", "sont", "étaient", "a", "ont", "fut", "pas", "plus", "vers",
  "Vendredi", "diffusé", "diffusée", "publié", "publiée", "publiés", "publiées", "annoncé",
  "annoncée", "rendu", "rendue",
}

number_words = {
  "deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf", "dix", "onze", "douze",
  "quinze", "vingt", "trente", "quarante", "cinquante", "soixante", "cent", "cents", "centaine",
  "centaines", "mille", "millier", "milliers", "million", "millions", "milliard", "milliards",
  "dizaine", "dizaines", "douzaine", "moitié", "quart", "tiers",
}

-- What a sentence tells: when, why, who (without a name) and where; see `cover` in styles.
times = {
  "aujourd'hui", "hier", "demain", "avant-hier", "ce matin", "ce soir", "cette nuit",
  "cet après-midi", "cette semaine", "ce mois-ci", "cette année", "la semaine dernière",
  "le mois dernier", "l'an dernier", "l'année dernière", "la veille", "la semaine prochaine",
  "le mois prochain", "l'an prochain", "l'année prochaine", "il y a", "dans la matinée",
  "dans la soirée", "dans la nuit", "en début de semaine", "lundi", "mardi", "mercredi", "jeudi",
  "vendredi", "samedi", "dimanche", "janvier", "février", "avril", "mai", "juin", "juillet",
  "août", "septembre", "octobre", "novembre", "décembre", "en mars", "mars dernier",
  "mars prochain", "fin mars", "début mars", "mi-mars", "l'été dernier", "l'hiver dernier",
  "cet été", "cet hiver", "à midi", "à minuit", "au printemps",
}

time_names = { "Noël", "Pâques", "Toussaint" }

causes = {
  "parce que", "parce qu'", "car", "puisque", "puisqu'", "à cause de", "à cause du",
  "à cause des", "à cause d'", "en raison de", "en raison du", "en raison des", "en raison d'",
  "grâce à", "grâce au", "grâce aux", "faute de", "faute d'", "afin de", "afin d'", "afin que",
  "pour que", "pour protester", "pour éviter", "pour empêcher", "pour protéger", "dans le but de",
  "sous prétexte", "à la suite de", "à la suite du", "à la suite d'", "suite à", "en réponse à",
  "face à", "face au", "face aux", "dû à", "due à", "dus à", "la raison", "les raisons",
  "la cause", "provoqué par", "provoquée par", "causé par", "causée par", "motivé par",
  "par crainte", "de peur", "étant donné", "compte tenu", "entraîné", "conduit à",
}

stakes = {
  "pour la première fois", "première fois", "la première", "le premier depuis", "la plus grande",
  "le plus grand", "la plus grave", "le plus grave", "la plus longue", "le plus long",
  "le plus meurtrier", "la plus meurtrière", "la plus forte", "un record", "record",
  "jamais encore", "plus que jamais", "en jeu", "l'enjeu", "enjeu", "enjeux", "en danger", "danger",
  "dangereux", "menace", "menacent", "menacé", "menacée", "menacés", "risque", "risquent",
  "pourrait", "pourraient", "signifie", "signifierait", "à moins que", "conséquence",
  "conséquences", "crise", "pénurie", "déficit", "manque", "urgence", "sécheresse", "tournant",
  "impasse", "conflit", "le conflit", "la pression monte", "dépend de", "dépendent de", "importe",
  "faute de", "faute d'accord", "prive", "privés de", "n'est pas sans", "disparu", "disparition",
  "majorité",
}

people = {
  "police", "gendarmes", "président", "présidente", "ministre", "ministres", "maire", "maires",
  "parquet", "préfet", "gouvernement", "parlement", "tribunal", "juge", "juges", "jury",
  "autorités", "habitants", "riverains", "pompiers", "soldats", "militaires", "manifestants",
  "grévistes", "électeurs", "élèves", "étudiants", "enseignants", "salariés", "ouvriers",
  "agriculteurs", "chercheurs", "chercheuses", "scientifiques", "médecins", "infirmiers",
  "députés", "sénateurs", "procureur", "avocat", "avocats", "investisseurs", "entreprise",
  "syndicat", "syndicats", "roi", "reine", "prince", "princesse", "pape", "évêque", "entraîneur",
  "attaquant", "capitaine", "gardien", "passagers", "détenus", "réfugiés", "migrants",
  "premier ministre", "conseil municipal",
}

not_places = { "Dieu", "Noël" }

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
