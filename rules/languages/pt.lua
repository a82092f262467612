-- Portuguese. Each setting is explained in en.lua.

name = "português"
join_hyphens = true -- a hyphenated word is one token, as treebanks of the language have it
stemmer = "portuguese"

titles = {
  "Sr", "Srs", "Sra", "Sras", "Srta", "D", "Dr", "Drs", "Dra", "Dras", "Prof", "Profa", "Profª",
  "Eng", "Enga", "Arq", "Gen", "Cel", "Cap", "Ten", "Sgt", "Maj", "Alm", "Brig", "Mons", "Pe",
  "Fr", "Frei", "Sto", "Sta", "S", "V", "Exmo", "Exma", "Ilmo", "Ilma", "Exa", "V.Exa", "Dep",
  "Sen", "Gov", "Min", "Pres", "Des", "Av", "Al", "R", "Pç", "Pça", "Trav", "Rod", "St", "Mr",
  "Mrs", "Bel", "Me", "Dom", "prof", "profa", "Rev", "Adv", "dr", "dra", "sr", "sra", "srs", "eng",
}

never_end = {
  "p.ex", "ex", "vs", "cf", "i.e", "e.g", "aprox", "máx", "mín", "ref", "séc", "lat", "gr",
  "ingl", "fr", "trad", "org", "orgs", "coord", "ed", "tel", "Tel", "v.g", "obs", "Obs", "resp",
  "c", "q.v",
}

before_numbers = {
  "n°", "N°", "nº", "Nº", "n", "n.º", "nr", "N", "No", "art", "Art", "arts", "Arts", "p", "pp",
  "pág", "págs", "Pág", "cap", "Cap", "vol", "Vol", "fig", "Fig", "tel", "Tel", "ramal", "inc",
  "al", "t", "fl", "fls", "séc", "jan", "fev", "mar", "abr", "mai", "jun", "jul", "ago", "set",
  "out", "nov", "dez", "núm", "caps", "vols", "figs", "sáb", "ap", "apto", "proc", "Proc",
}

may_end = {
  "C", "S.A", "S/A", "Ltda", "Lda", "Cia", "Inc", "Corp", "Ltd", "Co", "Jr", "E.U.A", "U.S",
  "U.K",
  "a.m", "p.m", "h", "min", "seg", "hab", "D.C", "F.C", "S.C", "P.S", "depto", "univ", "bi", "mi",
  "S.O.S", "pub", "tb", "pág", "págs", "supl", "tít",
}

often_end = { "a.C", "d.C", "etc" }

starters = {
  "a", "à", "ainda", "agora", "algo", "alguém", "algumas", "alguns", "além", "ali", "ambos",
  "antes", "ao", "aos", "apenas", "apesar", "após", "aquela", "aquele", "aqui", "as", "às",
  "assim", "até", "bem", "cada", "caso", "com", "como", "contra", "conforme", "da", "das", "de",
  "depois", "desde", "dessa", "desse", "desta", "deste", "devido", "diz", "do", "dois", "dos",
  "duas", "durante", "e", "é", "ela", "elas", "ele", "eles", "em", "embora", "enquanto", "então",
  "entre", "era", "eram", "essa", "essas", "esse", "esses", "esta", "está", "estas", "este",
  "estes", "eu", "existem", "foi", "foram", "há", "hoje", "isso", "isto", "já", "lá", "logo",
  "mais", "mas", "mesmo", "meu", "minha", "muitas", "muito", "muitos", "na", "nada", "não", "nas",
  "nem", "nenhum", "nessa", "nesse", "nesta", "neste", "ninguém", "no", "nos", "nossa", "nosso",
  "nós", "num", "numa", "nunca", "o", "onde", "ontem", "os", "ou", "outra", "outras", "outro",
  "outros", "para", "pela", "pelo", "perante", "pode", "por", "porém", "porque", "portanto",
  "pouco", "primeiro", "quais", "qual", "quando", "quanto", "quase", "quatro", "que", "quem",
  "são", "se", "segundo", "sem", "sempre", "ser", "será", "seu", "seus", "sim", "só", "sob",
  "sobre", "sua", "suas", "também", "tanto", "tem", "toda", "todas", "todo", "todos", "três",
  "tudo", "um", "uma", "umas", "uns", "vai", "você", "vários", "várias", "vocês", "aquilo",
  "contudo", "todavia", "entretanto", "pois", "ante", "amanhã", "jamais", "menos", "nenhuma",
  "poucos", "havia", "estão", "têm", "finalmente", "atualmente", "inicialmente", "graças", "talvez",
  "inclusive", "exceto", "junto", "perto", "dentro", "fora",
}

months = {
  "janeiro", "fevereiro", "março", "abril", "maio", "junho", "julho", "agosto", "setembro",
  "outubro", "novembro", "dezembro",
}

weekdays = {
  "segunda-feira", "terça-feira", "quarta-feira", "quinta-feira", "sexta-feira", "sábado",
  "domingo",
}

units = { "km", "kg", "cm", "mm", "MB", "GB", "TB", "KB", "kW", "MW", "GW", "kWh", "GHz", "MHz" }

list_marks = { "•", "◦", "▪", "‣", "·", "*", "-", "–" }
opening_quotes = { "«", "“", "‹", "‘", "\"", "'" }
closing_quotes = { "»", "”", "›", "’", "\"", "'" }

stop_words = {
  "a", "à", "ainda", "ao", "aos", "apenas", "após", "aquela", "aquele", "aqueles", "aquilo", "as",
  "às", "assim", "até", "cada", "com", "como", "contra", "da", "das", "de", "dela", "delas",
  "dele", "deles", "depois", "desde", "disse", "do", "dois", "dos", "duas", "e", "é", "ela",
  "elas", "ele", "eles", "em", "enquanto", "entre", "era", "eram", "essa", "essas", "esse",
  "esses", "esta", "está", "estão", "estas", "estava", "este", "estes", "eu", "foi", "for",
  "foram", "fosse", "há", "isso", "isto", "já", "lhe", "lhes", "lá", "mais", "mas", "me", "mesma",
  "mesmo", "meu", "meus", "minha", "minhas", "muito", "muitos", "na", "não", "nas", "nem",
  "nessa", "nesse", "nesta", "neste", "no", "nos", "nós", "nossa", "nosso", "num", "numa", "o",
  "onde", "os", "ou", "outra", "outras", "outro", "outros", "para", "pela", "pelas", "pelo",
  "pelos", "pode", "por", "porque", "pouco", "quais", "qual", "quando", "que", "quem", "são",
  "se", "seja", "sem", "sempre", "sendo", "ser", "será", "seria", "seu", "seus", "si", "sido",
  "só", "sob", "sobre", "sua", "suas", "também", "tão", "te", "tem", "têm", "tenha", "ter",
  "teve", "tinha", "tinham", "toda", "todas", "todo", "todos", "tu", "tudo", "um", "uma", "umas",
  "uns", "vai", "você", "vocês", "vos",
}

pronouns = {
  "ele", "ela", "eles", "elas", "eu", "tu", "você", "nós", "o", "lhe", "lhes", "seu", "sua",
  "seus", "suas", "dele", "dela", "deles", "delas", "este", "esta", "estes", "estas", "esse",
  "essa", "esses", "essas", "aquele", "aquela", "aqueles", "isto", "isso", "aquilo", "ambos",
  "ambas", "mesmo", "mesma",
}

speech_verbs = {
  "disse", "diz", "dizem", "disseram", "dizia", "afirmou", "afirma", "explicou", "explica",
  "acrescentou", "acrescenta", "declarou", "declara", "contou", "conta", "ressaltou", "ressalta",
  "destacou", "destaca", "respondeu", "responde", "perguntou", "pergunta", "comentou", "comenta",
  "garantiu", "garante", "revelou", "revela", "informou", "informa", "lembrou", "lembra",
  "escreveu", "escreve", "anunciou", "anuncia", "admitiu", "admite", "criticou", "critica",
  "alertou", "alerta", "defendeu", "defende", "observou", "observa", "concluiu", "conclui",
  "reconheceu", "reconhece", "sublinhou", "sublinha", "salientou", "salienta", "referiu",
  "refere", "relatou", "relata", "confirmou", "confirma", "questionou", "questiona", "gritou",
  "exclamou", "avisou", "avisa",
}

connectives = {
  "porém", "contudo", "no entanto", "entretanto", "todavia", "portanto", "assim", "além disso",
  "então", "logo", "por isso", "por outro lado", "ainda", "também", "por exemplo", "de fato",
  "ou seja", "enquanto isso", "finalmente", "por fim", "depois", "mas", "e", "ou", "pois",
  "aliás", "afinal", "em seguida", "da mesma forma", "ao mesmo tempo", "ao contrário",
  "por sua vez", "apesar disso", "com isso", "dessa forma", "desse modo", "em contrapartida",
  "na verdade",
}

dangling = {
  "ele", "ela", "eles", "elas", "isto", "isso", "aquilo", "este", "esta", "estes", "estas",
  "esse", "essa", "esses", "essas", "aquele", "aquela", "seu", "sua", "seus", "suas", "mas", "e",
  "ou", "pois", "porém", "contudo", "no entanto", "entretanto", "todavia", "portanto", "assim",
  "além disso", "então", "logo", "por isso", "por outro lado", "também", "por exemplo", "de fato",
  "ou seja", "ambos", "ambas", "lá", "ali", "aqui", "aliás", "afinal", "ao contrário",
  "por sua vez", "apesar disso", "com isso", "dessa forma", "nesse sentido", "o mesmo", "a mesma",
  "enquanto isso",
}

number_words = {
  "dois", "duas", "três", "quatro", "cinco", "seis", "sete", "oito", "nove", "dez", "onze",
  "doze", "vinte", "trinta", "quarenta", "cinquenta", "sessenta", "setenta", "oitenta", "noventa",
  "cem", "cento", "centenas", "mil", "milhares", "milhão", "milhões", "bilhão", "bilhões",
  "dezena", "dezenas", "dúzia", "metade",
}

-- What a sentence tells: when, why, who (without a name) and where; see `cover` in styles.
times = {
  "hoje", "ontem", "amanhã", "anteontem", "esta manhã", "esta noite", "esta semana", "este mês",
  "este ano", "na semana passada", "no mês passado", "no ano passado", "na próxima semana",
  "no próximo mês", "no próximo ano", "segunda-feira", "terça-feira", "quarta-feira",
  "quinta-feira", "sexta-feira", "sábado", "domingo", "janeiro", "fevereiro", "março", "abril",
  "maio", "junho", "julho", "agosto", "setembro", "outubro", "novembro", "dezembro",
}

time_names = { "Natal", "Páscoa", "Carnaval" }

causes = {
  "porque", "pois", "já que", "uma vez que", "devido a", "devido ao", "devido à", "por causa de",
  "por causa do", "por causa da", "graças a", "graças ao", "graças à", "para que", "a fim de",
  "com o objetivo de", "em protesto", "para evitar", "para protestar", "por falta de",
  "na sequência de", "em resposta", "o motivo", "os motivos", "a razão", "as razões", "a causa",
  "provocado por", "causado por", "causada por", "dado que", "após a", "após o",
}

people = {
  "polícia", "presidente", "ministro", "ministra", "prefeito", "prefeita", "governador",
  "governadora", "governo", "congresso", "senado", "parlamento", "tribunal", "juiz", "juíza",
  "autoridades", "moradores", "bombeiros", "soldados", "manifestantes", "eleitores", "alunos",
  "estudantes", "professores", "trabalhadores", "agricultores", "cientistas", "pesquisadores",
  "investigadores", "médicos", "enfermeiros", "deputados", "senadores", "procurador", "advogado",
  "investidores", "empresa", "sindicato", "rei", "rainha", "papa", "bispo", "treinador",
  "capitão", "goleiro", "passageiros", "primeiro-ministro",
}

before_places = {
  "em", "no", "na", "nos", "nas", "desde", "até", "perto de", "ao norte de", "ao sul de",
  "cidade de", "porto de", "fora de", "ruas de", "região de",
}

examples = {
  { "O templo é de 138 a. C. Hoje restam colunas.", sentences = 2 },
  { "A laranja tem vitamina C. Ela ajuda.", sentences = 2 },
  { "O Sr. Silva chegou. Depois saiu.", sentences = 2 },
  { "Pão, leite, etc. Tudo estava ali.", sentences = 2 },
  { "A Alfa Ltda. cresceu. O lucro subiu.", sentences = 2 },
  { "«Não sei», disse ela. Ninguém falou.", sentences = 2 },
  { "Veja o art. 5 da lei. É claro.", sentences = 2 },
  { "A prof. Lima reformou-se. A escola chorou.", sentences = 2 },
  { "A receita está na pág. seguinte. Bom apetite!", sentences = 2 },
  { "Ele vendeu a Café Sul Ltda. Atualmente cria abelhas.", sentences = 2 },
  { "A prova é às 7 h. Talvez chova.", sentences = 2 },
  { "A dra. Luz opera hoje. O dr. Reis assiste.", sentences = 2 },
  { "Pergunte ao sr. Matos pelo bolo. Ele sabe.", sentences = 2 },
  { "Leia os caps. 3 e 4. São curtos.", sentences = 2 },
  { "Mora no apto. 12 do prédio. Toca piano.", sentences = 2 },
  { "O Dr. Silva pagou R$ 3,5 milhões pela casa n.º 7 da rua Brasil.", sentences = 1 },
  { "O preço caiu 2,5% em maio.",
    tokens = { "O", "preço", "caiu", "2,5", "%", "em", "maio", "." } },
}
