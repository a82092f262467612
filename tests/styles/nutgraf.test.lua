-- Why it matters: what the news comes from or leads to, and never the news itself.
style = "nutgraf"

story "../stories/en/budget.txt" {
  has = "The shortfall of 6.1 million crowns opened last autumn", has_not = "approved a budget",
}
story "../stories/de/bilanz.txt" { has = "Grund sei der Ausfall des wichtigsten Kunden" }

every "../stories/en/*.txt" { words = { max = 60 }, has_not = { question, loose_quote, loose_reference, first } }
every "../stories/fr/*.txt" { words = { max = 60 }, has_not = { question, loose_quote, loose_reference, first } }
every "../stories/de/*.txt" { words = { max = 60 }, has_not = { question, loose_quote, loose_reference, first } }
every "../stories/es/*.txt" { words = { max = 60 }, has_not = { question, loose_quote, loose_reference, first } }
every "../stories/tr/*.txt" { words = { max = 60 }, has_not = { question, loose_quote, loose_reference, first } }
