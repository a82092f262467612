-- Between headline and story: the news in a sentence or two, nobody's words.
style = "standfirst"

story "../stories/en/budget.txt" { has = { "84.2 million", "libraries" } }
story "../stories/en/obituary.txt" { has = "primary school" }
story "../stories/en/court.txt" { has = "prosecutors told a court" }
story "../stories/fr/necrologie.txt" { has = "carillon silencieux" }
story "../stories/de/studie.txt" { has = "Futter" }
story "../stories/es/futbol.txt" { has = "por primera vez en su historia" }
story "../stories/tr/sirket.txt" { has = "enerji maliyetleri" }

-- What an editor would sign, word by word.
story "../stories/fr/proces.txt" { reads = [[Le parquet a requis jeudi dix ans de prison contre Aurélien Castagnet, ancien notaire de Montrémy, accusé d'avoir détourné 4,7 millions d'euros au préjudice de 83 clients, pour la plupart âgés. L'homme, 61 ans, comparaît depuis le 3 février devant le tribunal de Saint-Aubry-le-Vieux.]] }

every "../stories/en/*.txt" { words = { max = 50 }, has_not = { question, quote } }
every "../stories/fr/*.txt" { words = { max = 50 }, has_not = { question, quote } }
every "../stories/de/*.txt" { words = { max = 50 }, has_not = { question, quote } }
every "../stories/es/*.txt" { words = { max = 50 }, has_not = { question, quote } }
every "../stories/tr/*.txt" { words = { max = 50 }, has_not = { question, quote } }
