-- Told at leisure: the news, what led to it, what each side says.
style = "long"

-- Both sides, and the cause.
story "../stories/en/budget.txt" {
  starts_with = "The Larkmouth city council approved",
  has = { "6.1 million", "ferry company", "Winslow" },
}
story "../stories/en/summit.txt" {
  starts_with = "The leaders of Vell",
  has = { "four hours", "ten winters", "The quarrel began in November 2018" },
}
story "../stories/fr/etude.txt" { starts_with = "Les grenouilles rousses" }
story "../stories/de/koalition.txt" {
  starts_with = { "Die Regierungsparteien", "Brunsbach" },
  has = { "1100 Euro", "38 Prozent" },
}
story "../stories/es/elecciones.txt" { starts_with = "La exalcaldesa", has = "34,1 %" }
story "../stories/tr/deprem.txt" { starts_with = "Taşlıkova ilçesinde", has = "en az 11 kişi" }

-- Forty words in a hundred, but never a page and a half.
every "../stories/en/*.txt" { words = { max = 250 }, has_not = { question, loose_quote } }
every "../stories/fr/*.txt" { words = { max = 250 }, has_not = { question, loose_quote } }
every "../stories/de/*.txt" { words = { max = 250 }, has_not = { question, loose_quote } }
every "../stories/es/*.txt" { words = { max = 250 }, has_not = { question, loose_quote } }
every "../stories/tr/*.txt" { words = { max = 250 }, has_not = { question, loose_quote } }
