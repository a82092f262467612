-- Two sentences with the news in them, also where the opening is long.
style = "brief"

story "../stories/en/budget.txt" { has = { "approved a budget of 84.2 million", "libraries" } }
story "../stories/en/summit.txt" { has = { "Vell and Lower Sarn", "four hours" } }
story "../stories/en/court.txt" {
  has = "prosecutors told a court",
  has_not = { starts_with { "He denies", "The gang then" }, "March 14" },
}
story "../stories/en/earthquake.txt" { has = { "at least 38", "the interior ministry said" } }
-- "They" stands behind the one it points to.
story "../stories/en/match.txt" {
  has = { "1981", "on Saturday. They did it with ten men." },
  has_not = starts_with "But ",
}
story "../stories/en/poll.txt" { has = "according to a poll" }
story "../stories/fr/greve.txt" { has = "la poursuite de leur grève" }
story "../stories/fr/proces.txt" { has = "accusé d'avoir détourné" }
story "../stories/de/koalition.txt" { has = "Wiedervernässung" }
story "../stories/de/brand.txt" { has = { "ums Leben gekommen", "23 Menschen verletzt" } }
story "../stories/es/elecciones.txt" { has = { "Lizárraga", "Montalbán" } }
story "../stories/es/empresa.txt" { has = "despedirá a 900" }
story "../stories/tr/zam.txt" { has = "yüzde 40 zam" }
story "../stories/tr/deprem.txt" { has = "en az 11 kişi" }

-- What an editor would sign, word by word.
story "../stories/en/earthquake.txt" { reads = [[A strong earthquake shook the Tessaly valley in the south of Kestria before dawn on Monday, killing at least 38 people and injuring more than 400, the interior ministry said. The quake of magnitude 6.3 struck at 4:12 a.m., when most people were asleep.]] }
story "../stories/de/koalition.txt" { reads = [[Die Regierungsparteien in Nordmark haben sich am frühen Donnerstagmorgen auf ein Gesetz zur Wiedervernässung der Moore geeinigt und damit einen Bruch ihrer Koalition abgewendet. Die Bauern erhalten dafür 1100 Euro je Hektar und Jahr, wie Ministerpräsidentin Wiebke Harmsen nach 16 Stunden Verhandlung mitteilte.]] }

-- A home page has room for so much and no more.
every "../stories/en/*.txt" { words = { max = 55 }, has_not = { question, loose_quote } }
every "../stories/fr/*.txt" { words = { max = 55 }, has_not = { question, loose_quote } }
every "../stories/de/*.txt" { words = { max = 55 }, has_not = { question, loose_quote } }
every "../stories/es/*.txt" { words = { max = 55 }, has_not = { question, loose_quote } }
every "../stories/tr/*.txt" { words = { max = 55 }, has_not = { question, loose_quote } }
