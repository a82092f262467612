-- One line that is the news, or none.
style = "alert"

story "../stories/de/bilanz.txt" {
  reads = [[Der Uhrenhersteller Falkenried hat nach 134 Jahren Insolvenz angemeldet.]],
}
-- An accusation with the word that says it is one.
story "../stories/en/court.txt" { starts_with = "Leopold Varr, 52, is accused of" }
story "../stories/tr/mahkeme.txt" { starts_with = "Savcı", ends_with = "hapis istedi." }

-- "The vote was nine to six." fits, and is not the news.
story "../stories/en/budget.txt" { refused = true }
story "../stories/en/summit.txt" { refused = true }
story "../stories/en/liveblog.txt" { refused = "liveblog" }
story "../stories/en/correction.txt" { refused = "correction" }
story "../stories/en/list.txt" { refused = "list" }

every "../stories/en/*.txt" {
  characters = { max = 120 }, has_not = { question, quote },
}
every "../stories/fr/*.txt" {
  characters = { max = 120 }, has_not = { question, quote },
}
every "../stories/de/*.txt" {
  characters = { max = 120 }, has_not = { question, quote },
}
every "../stories/es/*.txt" {
  characters = { max = 120 }, has_not = { question, quote },
}
every "../stories/tr/*.txt" {
  characters = { max = 120 }, has_not = { question, quote },
}
