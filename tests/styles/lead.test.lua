-- The first sentences as the newsroom wrote them, in their order.
style = "lead"

story "../stories/en/budget.txt" {
  sentences = 3,
  reads = [[The Larkmouth city council approved a budget of 84.2 million crowns early on Wednesday after a debate of eleven hours, closing two of the town's five libraries and raising the property levy by 3.5 percent. The vote was nine to six. It ended a quarrel that had split the governing Harbour List for most of the winter and had twice sent members home without a decision.]],
}
-- The place and the agency are no part of the news.
story "../stories/en/summit.txt" { starts_with = "The leaders of Vell" }
story "../stories/en/earthquake.txt" { starts_with = "A strong earthquake", has_not = "Newswire" }
story "../stories/tr/deprem.txt" { starts_with = "Taşlıkova ilçesinde", has_not = "Bozkır" }
story "../stories/es/elecciones.txt" { starts_with = "La exalcaldesa", has_not = "Despacho" }
-- A sentence that would make it too long is passed over.
story "../stories/fr/etude.txt" {
  words = { max = 80 },
  starts_with = "Les grenouilles rousses",
}
story "../stories/de/bilanz.txt" {
  sentences = 3,
  starts_with = "Der Uhrenhersteller Falkenried hat nach 134 Jahren Insolvenz angemeldet. Grund sei",
}

every "../stories/en/*.txt" { words = { max = 80 }, has_not = question }
every "../stories/fr/*.txt" { words = { max = 80 }, has_not = question }
every "../stories/de/*.txt" { words = { max = 80 }, has_not = question }
every "../stories/es/*.txt" { words = { max = 80 }, has_not = question }
every "../stories/tr/*.txt" { words = { max = 80 }, has_not = question }
