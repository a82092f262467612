-- Readers open it on the page of the story: three points, none for what has none.
style = "widget"

story "../stories/en/budget.txt" { sentences = 3, has = "84.2 million" }
story "../stories/fr/greve.txt" { has = "la poursuite de leur grève" }
story "../stories/de/bilanz.txt" { sentences = 3, has = "Insolvenz" }

story "../stories/en/liveblog.txt" { refused = "liveblog" }
story "../stories/en/column.txt" { refused = "column" }
story "../stories/en/list.txt" { refused = "list" }
story "../stories/en/correction.txt" { refused = "correction" }
text [[ The ferry sails again, the harbour said on Monday. It goes every half hour. ]] {
  refused = "too_short",
}

every "../stories/es/*.txt" { words = { max = 70 }, has_not = { question, loose_quote, loose_reference } }
every "../stories/tr/*.txt" { words = { max = 70 }, has_not = { question, loose_quote, loose_reference } }
