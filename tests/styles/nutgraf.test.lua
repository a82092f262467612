-- Why it matters: what the news comes from or leads to, and never the news itself.
style = "nutgraf"

story "../stories/en/budget.txt" {
  has = "The shortfall of 6.1 million crowns opened last autumn", has_not = "approved a budget",
}
story "../stories/en/summit.txt" { has = "For the first time, the reservoir of the Marr dam" }
story "../stories/en/weather.txt" { has = "unless they have to" }
story "../stories/de/bilanz.txt" { has = "Grund sei der Ausfall des wichtigsten Kunden" }
story "../stories/de/koalition.txt" { has = { "Der Streit hatte die Koalition", "38 Prozent" } }
story "../stories/es/elecciones.txt" { has = "marcadas por la sequía" }
story "../stories/tr/deprem.txt" { has = "yeni bir depremin beklendiğini" }

-- Some pages have no such paragraph.
story "../stories/en/liveblog.txt" { refused = "liveblog" }
story "../stories/en/list.txt" { refused = "list" }
story "../stories/en/column.txt" { refused = "column" }
story "../stories/en/correction.txt" { refused = "correction" }
story "../stories/de/kommentar.txt" { refused = "column" }

-- What an editor would sign, word by word.
story "../stories/de/bilanz.txt" { reads = [[Grund sei der Ausfall des wichtigsten Kunden, einer Kaufhauskette, teilte das Unternehmen am Montag in Oberweiler mit. Falkenried hatte im vergangenen Jahr bei einem Umsatz von 41 Millionen Euro einen Verlust von 6,8 Millionen gemacht.]] }
story "../stories/es/elecciones.txt" { reads = [[La participación fue del 71 %, la más alta desde 1994. Las elecciones estuvieron marcadas por la sequía, que ha dejado sin agua corriente a tres de las siete provincias.]] }

every "../stories/en/*.txt" { words = { max = 60 }, has_not = { question, quote, first } }
every "../stories/fr/*.txt" { words = { max = 60 }, has_not = { question, quote, first } }
every "../stories/de/*.txt" { words = { max = 60 }, has_not = { question, quote, first } }
every "../stories/es/*.txt" { words = { max = 60 }, has_not = { question, quote, first } }
every "../stories/tr/*.txt" { words = { max = 60 }, has_not = { question, quote, first } }
