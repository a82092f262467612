-- Each point is read alone: none may begin with what only the others explain.
style = "bullets"

story "../stories/en/budget.txt" { sentences = 3, has = "84.2 million" }
story "../stories/en/court.txt" { has = { "prosecutors told a court" } }
story "../stories/fr/greve.txt" { has = "la poursuite de leur grève" }
story "../stories/de/bilanz.txt" { sentences = 3, has = "Insolvenz" }
story "../stories/es/inundacion.txt" { sentences = 3, has = "19 personas murieron" }
story "../stories/tr/sirket.txt" { has = "iki fabrikasını kapatacağını" }

-- What an editor would sign, word by word.
story "../stories/en/poll.txt" { reads = [[The opposition Green Alliance has drawn level with the governing Civic Union eight weeks before the election in Kestria, according to a poll published on Sunday.
The Farmers' Party stood at 14 percent and the Left at 11.
One in five of those asked said that they had not made up their minds.]] }

every "../stories/en/*.txt" { words = { max = 70 }, has_not = { question, loose_quote, loose_reference } }
every "../stories/fr/*.txt" { words = { max = 70 }, has_not = { question, loose_quote, loose_reference } }
every "../stories/de/*.txt" { words = { max = 70 }, has_not = { question, loose_quote, loose_reference } }
every "../stories/es/*.txt" { words = { max = 70 }, has_not = { question, loose_quote, loose_reference } }
every "../stories/tr/*.txt" { words = { max = 70 }, has_not = { question, loose_quote, loose_reference } }
