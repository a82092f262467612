-- Spanish. Each setting is explained in en.lua.

name = "español"
stemmer = "spanish"

titles = {
  "Sr", "Sra", "Sres", "Sras", "Srta", "Srtas", "D", "Dª", "Dña", "Da", "Dn", "Dr", "Dra", "Dres",
  "Prof", "Profa", "Lic", "Licda", "Ing", "Arq", "Gral", "Cnel", "Cap", "Tte", "Sgto", "Cmdte",
  "Alm", "Mons", "Pbro", "Fr", "Sto", "Sta", "Ldo", "Lda", "Ilmo", "Ilma", "Excmo", "Excma",
  "Rvdo", "Rdo", "S.M", "S.A.R", "S.S", "S.E", "Mtro", "Mtra", "Ud", "Uds", "Vd", "Vds", "Mr",
  "Mrs", "Pdte", "Pte", "Hno", "Hna", "Hnos", "Abg", "EE", "RR", "FF", "CC", "JJ", "Univ",
  "Depto", "Dpto", "Avda", "Av", "Ctra", "Pza", "Pl", "Bco", "Cmte", "Sen", "Dip",
}

never_end = {
  "p.ej", "p. ej", "ej", "vs", "cf", "cfr", "i.e", "e.g", "aprox", "máx", "mín", "p.e", "ref",
  "esp", "incl", "fam", "gén", "sp", "var", "lat", "gr", "fr", "ingl", "al", "trad", "dir",
  "coord", "comp", "v", "tel", "Tel", "tfno", "Tfno", "c", "m", "f", "avda", "ctra", "crta", "gral",
  "depto", "dpto", "pral",
}

before_numbers = {
  "n°", "N°", "lun", "Lun", "mié", "jue", "vie", "sáb", "Cra", "n", "nº", "núm", "Núm", "No",
  "art", "Art", "arts", "Arts", "p", "pp", "pág", "págs", "Pág", "cap", "Cap", "vol", "Vol", "t",
  "fig", "Fig", "tít", "inc", "párr", "párrf", "sec", "tel", "Tel", "ext", "apdo", "ene", "feb",
  "mar", "abr", "jun", "jul", "ago", "sep", "sept", "oct", "nov", "dic", "v", "vv", "núms", "caps",
  "vols", "figs", "dom", "exp", "Exp",
}

may_end = {
  "C", "S.A", "S.L", "S.A.U", "S.R.L", "S.C", "S.A.B", "C.V", "Cía", "Inc", "Corp", "Ltd", "Ltda",
  "Co", "Bros", "St", "EE.UU", "UU", "U.S", "U.K", "a.m", "p.m", "m", "h", "min", "seg", "Jr",
  "hab", "D.F", "D.C", "RR.HH", "FF.AA", "JJ.OO", "CC.OO", "AA.VV", "Bs.As", "ss", "C.F", "F.C",
  "S.M", "mill", "admón", "gob", "Gob", "dcha", "izqda", "izq", "pág", "págs", "núm", "párr", "tít",
  "cía", "apdo",
}

often_end = { "a.C", "d.C", "etc", "ibid", "íd" }

starters = {
  "a", "además", "ahora", "al", "algo", "alguien", "algunas", "algunos", "ante", "antes", "aquel",
  "aquí", "así", "aunque", "ayer", "bajo", "bien", "cada", "casi", "cinco", "como", "cómo", "con",
  "contra", "cual", "cuál", "cuando", "cuándo", "cuatro", "de", "debido", "del", "desde",
  "después", "dicho", "donde", "dónde", "dos", "durante", "el", "él", "ella", "ellas", "ellos",
  "en", "entonces", "entre", "era", "es", "esa", "ese", "eso", "esos", "esta", "está", "estas",
  "este", "esto", "estos", "existe", "finalmente", "fue", "ha", "había", "hace", "hacia", "hasta",
  "hay", "hoy", "incluso", "la", "las", "le", "les", "lo", "los", "luego", "más", "me", "mi",
  "mientras", "mis", "muchas", "muchos", "muy", "nada", "nadie", "ni", "ningún", "ninguna", "no",
  "nos", "nosotros", "nuestra", "nuestro", "nunca", "o", "otra", "otras", "otro", "otros", "para",
  "pero", "poco", "por", "porque", "posteriormente", "primero", "pues", "que", "qué", "quien",
  "quién", "quienes", "se", "según", "ser", "si", "sí", "siempre", "sin", "sobre", "solo", "sólo",
  "son", "su", "sus", "también", "tampoco", "tan", "tanto", "te", "tiene", "toda", "todas",
  "todavía", "todo", "todos", "tras", "tres", "tu", "tú", "un", "una", "unas", "uno", "unos",
  "usted", "y", "ya", "yo",
  -- Verbs, which often come before their subject and are seldom part of a name.
  "abrió", "cerró", "comenzó", "dicen", "dijo", "empezó", "eran", "estaba", "estaban", "estará",
  "estarán", "estuvieron", "estuvo", "están", "falta", "faltan", "fueron", "ganó", "habrá",
  "habían", "han", "hubo", "llegaron", "llegó", "murió", "nació", "perdió", "podrá", "puede",
  "pueden", "queda", "quedan", "quedó", "sale", "salió", "sea", "seguirá", "será", "serán", "sigue",
  "siguió", "tendrá", "tenía", "tenían", "terminó", "tienen", "tuvo", "vive", "vivió",
  "volvieron", "volvió", "aquella", "sino", "cuánto", "mediante", "mañana", "jamás", "aún", "aun",
  "apenas", "allí", "ahí", "allá", "cerca", "lejos", "menos", "varios", "varias", "pocos", "ambos",
  "actualmente", "inicialmente", "gracias", "pese", "quizá", "quizás", "excepto", "salvo", "junto",
  "detrás", "dentro", "fuera",
}

months = {
  "enero", "febrero", "marzo", "abril", "mayo", "junio", "julio", "agosto", "septiembre",
  "setiembre", "octubre", "noviembre", "diciembre", "ene", "feb", "abr", "jun", "jul", "ago",
  "sept", "oct", "nov", "dic",
}

weekdays = { "lunes", "martes", "miércoles", "jueves", "viernes", "sábado", "domingo" }

units = { "km", "kg", "cm", "mm", "MB", "GB", "TB", "KB", "kW", "MW", "GW", "kWh", "GHz", "MHz" }

list_marks = { "•", "◦", "▪", "‣", "·", "*", "-", "–" }
opening_quotes = { "«", "“", "‹", "‘", "\"", "'" }
closing_quotes = { "»", "”", "›", "’", "\"", "'" }

stop_words = {
  "a", "al", "algo", "algunas", "algunos", "ante", "antes", "aquel", "aquella", "aquellos", "así",
  "aun", "aunque", "cada", "como", "con", "contra", "cual", "cuales", "cuando", "cuyo", "de",
  "del", "desde", "después", "donde", "dos", "durante", "e", "el", "él", "ella", "ellas", "ellos",
  "en", "entre", "era", "eran", "eres", "es", "esa", "esas", "ese", "eso", "esos", "esta", "está",
  "estaba", "estado", "están", "estar", "estas", "este", "esto", "estos", "fue", "fueron", "ha",
  "haber", "había", "habían", "han", "hasta", "hay", "he", "hemos", "la", "las", "le", "les",
  "lo", "los", "más", "me", "mi", "mientras", "mis", "mismo", "misma", "mucho", "muchos", "muy",
  "nada", "ni", "no", "nos", "nosotros", "nuestra", "nuestro", "o", "os", "otra", "otras", "otro",
  "otros", "para", "pero", "poco", "por", "porque", "pues", "que", "qué", "quien", "quienes",
  "se", "sea", "según", "ser", "será", "si", "sí", "sido", "siempre", "sin", "sino", "sobre",
  "son", "su", "sus", "también", "tan", "tanto", "te", "tendrá", "tener", "tenía", "tiene",
  "tienen", "toda", "todas", "todo", "todos", "tras", "tu", "tus", "u", "un", "una", "unas",
  "uno", "unos", "usted", "ustedes", "vez", "y", "ya", "yo", "dijo", "ahora", "aquí", "aquellas",
  "casi", "cosas", "cualquier", "dice", "esté", "hace", "hacer", "hizo", "mayor", "mejor",
  "menos", "mí", "ningún", "nunca", "parte", "pueden", "puede", "solo", "sólo", "sólo", "tanta",
  "tal", "va", "van", "vamos", "suya", "suyo", "todavía", "además",
}

pronouns = {
  "él", "ella", "ellos", "ellas", "ello", "yo", "tú", "usted", "nosotros", "le", "les", "lo",
  "la", "los", "las", "se", "su", "sus", "suyo", "suya", "este", "esta", "estos", "estas", "ese",
  "esa", "esos", "esas", "aquel", "aquella", "aquellos", "esto", "eso", "aquello", "éste", "ésta",
  "éstos", "ambos", "ambas", "dicho", "dicha", "mismo", "misma",
}

speech_verbs = {
  "dijo", "dice", "dicen", "dijeron", "decía", "afirmó", "afirma", "aseguró", "asegura",
  "explicó", "explica", "señaló", "señala", "añadió", "añade", "agregó", "agrega", "indicó",
  "indica", "declaró", "declara", "manifestó", "manifiesta", "sostuvo", "sostiene", "expresó",
  "expresa", "comentó", "comenta", "respondió", "responde", "preguntó", "pregunta", "contestó",
  "reconoció", "reconoce", "recordó", "recuerda", "subrayó", "subraya", "destacó", "destaca",
  "advirtió", "advierte", "apuntó", "apunta", "precisó", "precisa", "insistió", "insiste",
  "escribió", "escribe", "anunció", "anuncia", "contó", "cuenta", "relató", "relata", "admitió",
  "admite", "denunció", "denuncia", "concluyó", "concluye", "exclamó", "gritó", "confesó",
  "opinó", "opina", "consideró", "considera", "reiteró",
}

connectives = {
  "sin embargo", "además", "no obstante", "por lo tanto", "por tanto", "así", "entonces", "luego",
  "después", "finalmente", "en cambio", "por otra parte", "por otro lado", "asimismo", "también",
  "por ejemplo", "de hecho", "en efecto", "es decir", "mientras tanto", "pero", "y", "o", "pues",
  "aunque", "así que", "por eso", "por ello", "en consecuencia", "a su vez", "incluso", "en fin",
  "al mismo tiempo", "por su parte", "con todo", "al contrario", "en definitiva", "de este modo",
}

dangling = {
  "él", "ella", "ellos", "ellas", "ello", "esto", "eso", "aquello", "este", "esta", "estos",
  "estas", "ese", "esa", "esos", "esas", "éste", "ésta", "su", "sus", "lo", "le", "les", "pero",
  "y", "o", "pues", "así", "entonces", "luego", "además", "también", "tampoco", "sin embargo",
  "no obstante", "por lo tanto", "por tanto", "por eso", "por ello", "en cambio",
  "por otra parte", "asimismo", "por ejemplo", "de hecho", "es decir", "ambos", "ambas", "dicho",
  "dicha", "allí", "ahí", "aquí", "mientras tanto", "al contrario", "en consecuencia", "a su vez",
  "por su parte", "aunque", "incluso",
}

-- The words for "he" and "she" may mean things, too.
gendered = true

-- What leans on a sentence that a summary may leave out; each list is explained in en.lua.
personal = {
  "él", "ella", "ellos", "ellas", "su", "sus", "suyo", "suya", "éste", "ésta", "éstos", "éstas",
  "le", "les",
}

impersonal = { "ello" }

pointing = {
  "esto", "eso", "aquello", "este", "esta", "estos", "estas", "ese", "esa", "esos", "esas", "aquel",
  "aquella", "aquellos", "aquellas", "tal", "tales", "dicho", "dicha", "dichos", "dichas",
}

possessives = { "su", "sus" }

standing = {
  "este momento", "estos momentos", "esta época del año", "esta semana", "este año", "este mes",
  "esta noche", "esta mañana", "esta tarde", "este lunes", "este martes", "este miércoles",
  "este jueves", "este viernes", "este sábado", "este domingo", "este fin de semana", "este verano",
  "este invierno", "este otoño", "esta primavera", "esta temporada", "esta vez", "este siglo",
  "estos días", "estas fechas", "en este momento", "en estos momentos", "no", "ya", "hay", "había",
  "hubo", "habrá", "habría", "así como", "y media", "o bien", "además de", "luego de",
  "entonces presidente", "incluso los", "incluso las", "hoy", "ayer", "mañana", "a su juicio",
  "a su vez los",
}

expletives = {
  "es", "era", "fue", "será", "sería", "resulta", "parece", "está", "no es", "no está", "no era",
  "no parece",
}

expletive_words = {
  "que", "probable", "posible", "imposible", "difícil", "fácil", "importante", "necesario",
  "cierto", "claro", "evidente", "verdad", "hora", "tarde", "temprano", "raro", "prohibido",
  "mejor",
}

back_references = {
  "a partir de ahí", "a partir de entonces", "de ahí", "desde entonces", "hasta entonces",
  "por entonces", "en aquel entonces", "para entonces", "en ese momento", "en aquel momento",
  "los dos", "las dos", "los tres", "las tres", "ambos", "ambas", "el dúo", "el trío", "el mismo",
  "la misma", "los mismos", "las mismas", "el otro", "la otra", "los otros", "las otras",
  "los demás", "las demás", "otro", "otra", "otros", "otras", "este último", "esta última",
  "estos últimos", "estas últimas", "el primero", "la primera", "el segundo", "al día siguiente",
  "el día anterior", "un día después", "días después", "horas después", "semanas después",
  "meses después", "años después", "un año después", "dos años después", "minutos después",
  "poco después", "uno de ellos", "una de ellas", "algunos de ellos", "ninguno de ellos",
  "cada uno de ellos", "ni uno ni otro",
}

articles = { "el", "la", "los", "las" }

persons = {
  "hombre", "mujer", "niño", "niña", "chico", "chica", "sospechoso", "sospechosa", "víctima",
  "atacante", "agresor", "tirador", "acusado", "acusada", "detenido", "detenida", "detenidos",
  "imputado", "conductor", "conductora", "joven", "menor", "menores", "adolescente", "bebé",
  "actor", "actriz", "cantante", "autor", "autora", "jugador", "delantero", "político", "política",
  "empresario", "empresaria", "funcionario", "agente", "candidato", "candidata", "ministro",
  "ministra", "mandatario", "dirigente", "exmandatario", "fabricante",
}

heads = {
  "familia", "animal", "organización", "asociación", "aerolínea", "equipo", "club", "barco",
  "buque", "avión", "aeronave", "vehículo", "informe", "plan", "planes", "ley", "proyecto",
  "comunicado", "carta", "documento", "documentos", "estudio", "encuesta", "resultado",
  "resultados", "incidente", "ataque", "atentado", "accidente", "choque", "explosión", "tiroteo",
  "incendio", "tragedia", "caso", "juicio", "audiencia", "investigación", "vídeo", "video",
  "imagen", "imágenes", "foto", "fotos", "mensaje", "libro", "película", "serie", "canción",
  "álbum", "disco", "partido", "gol", "programa", "iniciativa", "campaña", "reunión", "cumbre",
  "conversaciones", "encuentro", "visita", "evento", "ceremonia", "edificio", "dispositivo", "arma",
  "producto", "operación", "operativo", "misión", "protesta", "protestas", "huelga", "conflicto",
  "polémica", "crisis", "situación", "problema", "razón", "hallazgo", "descubrimiento", "virus",
  "enfermedad", "tormenta", "terremoto", "sismo", "dinero",
}

recalls = {
  "empresa", "compañía", "firma", "grupo", "entidad", "fabricante", "pareja", "hermanos",
  "sentencia", "fallo", "decisión", "veredicto", "propuesta", "anuncio", "declaración",
  "declaraciones", "medida", "medidas", "objetivo", "meta", "idea", "aumento", "subida", "caída",
  "cambio", "cambios", "acuerdo", "pacto", "victoria", "derrota", "acusaciones", "hombres",
  "mujeres", "sospechosos", "víctimas", "agentes",
}

modifiers = {
  "de", "del", "que", "quien", "cuyo", "cuya", "donde", "en", "con", "por", "para", "a", "al",
  "contra", "entre", "sobre", "acusado", "acusada", "llamado", "llamada", "encargado", "encargada",
  "detenido", "detenida", "sin", "tras",
}

groups = {
  "policía", "guardia", "tribunal", "corte", "juzgado", "jurado", "gobierno", "ejecutivo",
  "congreso", "senado", "parlamento", "ayuntamiento", "ministerio", "fiscalía", "prensa", "diario",
  "día", "semana", "mes", "año", "años", "noche", "mañana", "tarde", "vez", "momento", "fin",
  "principio", "mundo", "país", "ciudad",
}

determiners = {
  "un", "una", "unos", "unas", "mi", "mis", "nuestro", "nuestra", "cada", "varios", "varias", "dos",
  "tres", "cuatro", "cinco", "algunos", "algunas", "ningún", "ninguna", "todo", "toda", "todos",
  "todas", "muchos", "muchas",
}

before_places = {
  "en", "desde", "hasta", "hacia", "cerca", "cerca de", "al norte de", "al sur de", "al este de",
  "al oeste de", "alrededor de", "fuera de", "ciudad de", "puerto de", "pueblo de",
  "provincia de", "barrio de", "calles de", "costa de", "costas de", "dentro de",
}

prepositions = {
  "de", "del", "a", "al", "con", "sin", "por", "para", "tras", "según", "durante", "contra",
  "entre", "sobre", "ante", "bajo", "pese", "después", "antes", "mediante",
}

answers = {
  "sí", "no", "no del todo", "no exactamente", "no necesariamente", "todavía no", "aún no",
  "para nada", "en absoluto", "claro", "claro que no", "por supuesto", "por supuesto que no",
  "quizá", "quizás", "tal vez", "probablemente", "nunca", "jamás", "nadie", "nada", "depende",
  "exacto", "desde luego",
}

-- A verb with one of these endings that comes first and has no subject behind it leaves it out.
dropped_endings = {
  "-ó", "-aron", "-ieron", "-eron", "dijo", "dijeron", "hizo", "hicieron", "tuvo", "tuvieron",
  "dio", "dieron", "puso", "quiso", "pudo", "supo", "quiere", "quieren", "espera", "esperan",
  "tiene", "tienen", "cree", "creen", "dice", "dicen", "asegura", "aseguran", "afirma", "explica",
  "señala", "sostiene", "pide", "piden", "busca", "buscan", "propone", "proponen", "trabaja",
  "vive", "viven", "cuenta con", "deberá", "deberán", "tendrá", "tendrán", "podrá", "podrán",
  "nos atiende", "nos recibe", "nos recibió", "anunciará", "viajará", "quería", "querían", "tenía", "tenían", "vivía",
  "vivían", "trabajaba",
  "ha prometido", "han prometido", "había prometido", "habían prometido", "ha anunciado",
  "han anunciado", "había anunciado", "habían anunciado", "ha pedido", "han pedido",
  "había pedido", "habían pedido", "ha asegurado", "han asegurado", "había asegurado",
  "habían asegurado", "ha dicho", "han dicho", "había dicho", "habían dicho", "ha enseñado",
  "han enseñado", "había enseñado", "habían enseñado", "ha explicado", "han explicado",
  "había explicado", "habían explicado", "ha ofrecido", "han ofrecido", "había ofrecido",
  "habían ofrecido", "ha recibido", "han recibido", "había recibido", "habían recibido",
  "ha ganado", "han ganado", "había ganado", "habían ganado", "ha perdido", "han perdido",
  "había perdido", "habían perdido", "ha decidido", "han decidido", "había decidido",
  "habían decidido", "ha conseguido", "han conseguido", "había conseguido", "habían conseguido",
  "ha logrado", "han logrado", "había logrado", "habían logrado", "ha firmado", "han firmado",
  "había firmado", "habían firmado", "ha invertido", "han invertido", "había invertido",
  "habían invertido", "ha presentado", "han presentado", "había presentado", "habían presentado",
}

-- Words with these endings are no subject.
oblique_endings = {
  "-ar", "-er", "-ir", "-arse", "-erse", "-irse", "-arlo", "-arla", "-ado", "-ada", "-ados",
  "-adas", "-ido", "-ida", "-idos", "-idas", "-ando", "-iendo", "-mente", "juntos", "juntas",
  "solo", "sola", "primero", "primera", "segundo", "segunda", "tercero", "tercera", "último",
  "última",
}

-- Verbs that end like this have one subject: "Perdió 76 millones" leaves it out.
singular_endings = { "-ó", "perdió", "tuvo", "dio", "obtuvo" }

-- Behind a question these begin half a sentence; who speaks of himself in an interview; a place
-- told elsewhere, at the end of a short sentence. See en.lua.
answer_openers = { "porque", "solo si", "solo hasta", "sólo si", "gracias a" }

first_persons = {
  "yo", "mi", "mis", "me", "mí", "conmigo", "he", "nosotros", "nosotras", "nos", "nuestro",
  "nuestra", "nuestros", "nuestras", "soy", "estoy", "tengo", "creo", "quiero", "hemos",
}

replies = { "respondió que", "responde que", "replicó que", "replica que", "contestó que" }

last_words = { "allí" }

-- What may be cut out of a sentence, and what keeps it whole; see en.lua.
source_first = true -- "According to officials," may go in front
trim_keeps = {
  "no", "ni", "nunca", "jamás", "nadie", "nada", "ningún", "ninguna", "ninguno", "sin", "si",
  "salvo", "excepto", "solo", "sólo", "únicamente", "presunt*", "supuest*", "aparentemente",
  "quizá", "quizás", "probablemente", "posiblemente", "apenas",
}
source_keeps = {
  "acus*", "sospech*", "deten*", "detuv*", "arrest*", "conden*", "imput*", "procesad*", "culp*",
  "crimen*", "crímen*", "crimin*", "delit*", "ilegal*", "fraud*", "corrup*", "rob*", "hurt*",
  "ladr*", "asesin*", "homicid*", "mat*", "muert*", "muer*", "muri*", "mortal*", "fallec*",
  "herid*", "víctima*", "cadáver*", "cuerpo*", "desaparec*", "ahog*", "viol*", "abus*", "sexual*",
  "agre*", "atac*", "ataque*", "atentad*", "dispar*", "tiro*", "bala*", "apuñal*", "bomb*",
  "explos*", "arma", "armas", "armad*", "terror*", "rehén*", "rehenes", "secuestr*", "tortur*",
  "amenaz*", "encuesta*", "sondeo*", "pronóstic*", "previs*", "prevé*", "prevén", "esper*",
  "estim*", "podría*", "debería*", "puede", "pueden", "debe", "deben", "será*", "serán", "va",
  "van", "*ría", "*rían", "*rá", "*rán", "cree*", "piens*", "parec*", "tem*", "riesgo*",
  "peligr*", "caus*", "culpa*", "respons*", "motiv*", "ebri*", "conduct*", "huy*", "él", "ella",
  "ellos", "ellas", "su", "sus", "lo", "les", "nos", "nuestro*", "yo", "hombre*", "mujer*",
  "niñ*", "joven*", "hijo*", "hija*", "padre", "madre", "marido", "esposa", "mejor*", "éxito*",
  "segur*", "important*", "plan*", "promet*", "virus", "enferm*", "contag*", "guerra*", "soldad*",
  "ejército*", "huelga*",
}
time_keeps = {
  "será", "serán", "sería", "serían", "va", "van", "debe", "deben", "puede", "pueden", "podría",
  "podrían", "previsto*", "prevista*", "programad*", "desde", "hasta", "cada", "siempre",
  "próximo", "próxima", "mañana", "antes", "después", "cuando", "y", "es", "son", "está", "están",
  "*rá", "*rán", "*ría", "*rían", "vuelve", "comienza", "empieza", "juega", "que",
}
time_needs = {
  "fue", "fueron", "ha", "han", "había", "habían", "hubo", "era", "eran", "estaba", "estaban",
  "dijo", "hizo", "hicieron", "*ó", "*aron", "*ieron", "*yeron", "*jeron", "tuvo", "puso", "vino",
  "vinieron", "quiso",
}
sources = {
  "policía", "autoridades", "ministerio", "bomberos", "ayuntamiento", "funcionarios", "alcaldía",
  "municipio", "gendarmería", "consejería", "delegación", "agencia", "prefectura", "oficina",
  "secretaría",
}
source_verbs = {
  "informó", "informaron", "dijo", "dijeron", "señaló", "señalaron", "indicó", "indicaron",
  "anunció", "anunciaron", "confirmó", "confirmaron", "comunicó", "comunicaron", "ha informado",
  "han informado", "ha indicado", "han indicado", "ha anunciado", "han anunciado",
  "ha confirmado", "han confirmado",
}
source_openers = { "según", "de acuerdo con", "de acuerdo a" }
source_words = {
  "el", "la", "los", "las", "un", "una", "unos", "unas", "de", "del", "al", "en", "a", "por",
  "con", "en un comunicado", "en una nota", "a través de", "en su página web", "local", "locales",
  "municipal", "municipales", "regional", "regionales", "nacional", "nacionales", "provincial",
  "provinciales", "oficial", "oficiales", "interior", "sanidad", "salud", "educación",
  "transporte", "transportes", "hacienda", "justicia", "fomento", "agricultura", "cultura",
  "medio ambiente", "prensa", "ciudad", "estado", "civil", "foral", "autonómica", "policiales",
  "gubernamentales", "portavoz", "comunicado", "fuentes",
}
time_openers = { "el", "este", "en la mañana del", "en la tarde del", "en la noche del" }
time_days = { "lunes", "martes", "miércoles", "jueves", "viernes", "sábado", "domingo" }
time_parts = { "por la mañana", "por la tarde", "por la noche", "al mediodía" }
time_leans = {
  "de", "del", "a", "al", "en", "desde", "hasta", "para", "por", "con", "y", "o", "u", "e", "ni",
  "que", "como", "entre", "hacia", "sobre", "es", "era", "fue", "son", "eran", "está", "estaba",
  "todo", "cada", "solo", "sólo", "también",
}

number_words = {
  "dos", "tres", "cuatro", "cinco", "seis", "siete", "ocho", "nueve", "diez", "once", "doce",
  "quince", "veinte", "treinta", "cuarenta", "cincuenta", "sesenta", "setenta", "ochenta",
  "noventa", "cien", "ciento", "cientos", "mil", "miles", "millón", "millones", "decena",
  "decenas", "docena", "mitad", "cuarto", "tercio",
}

-- What a sentence tells: when, why, who (without a name) and where; see `cover` in styles.
times = {
  "hoy", "ayer", "mañana", "anoche", "anteayer", "esta mañana", "esta tarde", "esta noche",
  "esta semana", "este mes", "este año", "la semana pasada", "el mes pasado", "el año pasado",
  "la semana próxima", "la próxima semana", "el próximo mes", "el mes próximo", "el próximo año",
  "el año próximo", "hace un año", "hace una semana", "hace dos", "hace tres", "de la mañana",
  "de la tarde", "de la noche", "de la madrugada", "por la mañana", "por la tarde",
  "por la noche", "de madrugada", "al mediodía", "a medianoche", "lunes", "martes", "miércoles",
  "jueves", "viernes", "sábado", "domingo", "enero", "febrero", "marzo", "abril", "mayo", "junio",
  "julio", "agosto", "septiembre", "setiembre", "octubre", "noviembre", "diciembre",
  "este verano", "este invierno", "el verano pasado", "el invierno pasado", "en primavera",
  "en otoño",
}

time_names = { "Navidad", "Nochebuena", "Pascua" }

causes = {
  "porque", "ya que", "puesto que", "debido a", "debido al", "a causa de", "a causa del",
  "por culpa de", "gracias a", "gracias al", "para que", "a fin de", "con el fin de",
  "con el objetivo de", "para protestar", "en protesta", "para evitar", "para impedir",
  "para proteger", "por falta de", "por miedo", "por temor", "ante la", "ante el", "ante las",
  "ante los", "a raíz de", "como consecuencia", "como resultado", "en respuesta a", "tras la",
  "tras el", "el motivo", "los motivos", "la razón", "las razones", "la causa", "provocado por",
  "provocada por", "causado por", "causada por", "dado que", "de modo que", "con tal de",
  "llevó a",
}

stakes = {
  "por primera vez", "la primera vez", "primera vez en", "la mayor", "el mayor", "la peor",
  "el peor", "la más alta", "el más alto", "la más grave", "el más grave", "récord", "nunca antes",
  "más que nunca", "en juego", "en riesgo", "en peligro", "peligro", "riesgo", "amenaza",
  "amenazan", "amenaza con", "podría", "podrían", "significa", "significaría", "a menos que",
  "salvo que", "consecuencia", "consecuencias", "crisis", "escasez", "déficit", "sequía",
  "emergencia", "punto de inflexión", "conflicto", "depende de", "dependen de",
  "la investigación empezó", "detrás de", "quedaría fuera", "quedarían fuera", "teme", "temen",
  "pérdidas", "ha dejado sin", "sin agua", "mayoría",
}

people = {
  "policía", "presidente", "presidenta", "ministro", "ministra", "ministros", "alcaldes", "alcalde", "alcaldesa",
  "gobernador", "gobernadora", "gobierno", "congreso", "senado", "parlamento", "tribunal", "juez",
  "jueza", "jurado", "autoridades", "vecinos", "habitantes", "bomberos", "soldados", "militares",
  "manifestantes", "huelguistas", "votantes", "alumnos", "estudiantes", "maestros", "profesores",
  "trabajadores", "empleados", "agricultores", "científicos", "investigadores", "médicos",
  "enfermeras", "diputados", "senadores", "fiscal", "fiscalía", "abogado", "abogados",
  "inversores", "empresa", "compañía", "sindicato", "sindicatos", "rey", "reina", "príncipe",
  "princesa", "papa", "obispo", "entrenador", "delantero", "capitán", "portero", "pasajeros",
  "presos", "refugiados", "migrantes", "primer ministro", "primera ministra",
}

not_places = { "Dios", "Navidad" }

examples = {
  { "Emigraron a EE. UU. Volvieron sin nada. Hubo fiesta.", sentences = 3 },
  { "La cena es a las 9 p. m. Habrá vino y queso.", sentences = 2 },
  { "El anfiteatro es del 80 a. C. Estuvo cubierto de arena.", sentences = 2 },
  { "El Sr. Gómez llegó. Luego se fue.", sentences = 2 },
  { "¿Por qué? Nadie lo sabe. ¡Qué pena!", sentences = 3 },
  { "«No sé», dijo ella. Nadie habló.", sentences = 2 },
  { "Viajó a EE.UU. en mayo. El viaje fue largo.", sentences = 2 },
  { "Pan, leche, etc. Todo estaba allí.", sentences = 2 },
  { "Subió un 2,5 %.", tokens = { "Subió", "un", "2,5", "%", "." } },
  { "La queja está en la pág. siguiente. Nadie la leyó.", sentences = 2 },
  { "Vive en el tercero dcha. del portal. Toca el piano.", sentences = 2 },
  { "Votó en contra la Sen. Rojas. Nadie más lo hizo.", sentences = 2 },
  { "El barco es del Cmte. Paz. Zarpa hoy.", sentences = 2 },
  { "Viven en EE. UU. Quizá vuelvan.", sentences = 2 },
  { "Se come a las 2 p. m. Jamás antes.", sentences = 2 },
  { "Véanse los caps. 3 y 4. Son breves.", sentences = 2 },
  { "El exp. 41 sigue abierto. Nadie declara.", sentences = 2 },
  { "La Sra. Ruiz pagó 3,5 millones por el n.º 7 de la calle Mayor.", sentences = 1 },
}
