-- Between headline and story: the news in a sentence or two, nobody's words.
style = "standfirst"

story "../stories/en/budget.txt" { has = { "84.2 million", "libraries" } }
story "../stories/en/obituary.txt" { has = "primary school" }
story "../stories/en/court.txt" { has = "prosecutors told a court" }
story "../stories/fr/necrologie.txt" { has = "carillon silencieux" }
story "../stories/de/studie.txt" { has = "Futter" }
story "../stories/es/futbol.txt" { has = "por primera vez en su historia" }
story "../stories/tr/sirket.txt" { has = "enerji maliyetleri" }

every "../stories/en/*.txt" { words = { max = 50 }, has_not = { question, quote } }
every "../stories/fr/*.txt" { words = { max = 50 }, has_not = { question, quote } }
every "../stories/de/*.txt" { words = { max = 50 }, has_not = { question, quote } }
every "../stories/es/*.txt" { words = { max = 50 }, has_not = { question, quote } }
every "../stories/tr/*.txt" { words = { max = 50 }, has_not = { question, quote } }
