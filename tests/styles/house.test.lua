-- What a reader without time learns from the house style. The stories are made up.
style = "house"

-- Who, what, where and how much; nothing that needs the rest of the story.
story "../stories/en/budget.txt" {
  title = "Larkmouth council passes budget after all-night session",
  byline = "Imogen Tarrow",
  has = { "84.2 million", "libraries", "6.1 million" },
  has_not = { "Tarrow", starts_with { "It ", "She ", "The two" } },
}
-- An accusation keeps the one who accuses.
story "../stories/en/court.txt" {
  has = { "prosecutors told a court", "Leopold Varr" },
  has_not = { "March 14", starts_with { "He ", "In it", "One of them" } },
}
-- So do casualties.
story "../stories/en/earthquake.txt" {
  has = { "at least 38", "the interior ministry said" },
  has_not = { "(Newswire)", starts_with { "She ", "This ", "After that" } },
}
story "../stories/en/match.txt" {
  has = { "for the first time since 1981", "Joss Adeyo" },
  has_not = starts_with { "But ", "His ", "Her ", "Those two" },
}
story "../stories/en/results.txt" {
  has = { "41 percent", "four furnaces", "412 million" },
  has_not = starts_with { "It ", "However", "Steen denied" },
}
story "../stories/en/summit.txt" {
  has = { "Vell and Lower Sarn", "first between the two governments in six years", "four hours" },
  has_not = { "Vell - The", starts_with { "The two", "Neither", "She " } },
}
story "../stories/en/finding.txt" {
  has = { "Storm petrels", "according to a study" },
  has_not = { "A sick bird", starts_with { "That ", "They ", "She now" } },
}
story "../stories/en/weather.txt" { has = { "red warning", "140 kilometres" } }
story "../stories/en/poll.txt" {
  has = { "Green Alliance", "according to a poll" },
  has_not = starts_with { "But ", "Both ", "Her ", "She ", "The two" },
}
story "../stories/en/obituary.txt" {
  has = { "Adela Norrish", "died on Sunday" },
  has_not = starts_with { "She thought", "She turned", "He ", "Her brother", "Her husband", "It " },
}

story "../stories/fr/greve.txt" {
  title = "Vaubrenne : les tramways à l'arrêt pour le cinquième jour",
  starts_with = "Les conducteurs de tramway",
  has = "la poursuite de leur grève",
  has_not = starts_with { "Celui-ci", "Il ", "Cette ", "Mais ", "À l'époque" },
}
story "../stories/fr/proces.txt" {
  has = { "dix ans de prison", "accusé d'avoir" },
  has_not = starts_with { "Il ", "Ce dernier", "Elle ", "Cette ", "Six d'entre" },
}
story "../stories/fr/necrologie.txt" { has = { "Baptiste Lormel", "est mort vendredi" } }
story "../stories/fr/match.txt" { has = { "Saint-Aubry", "3-2" } }

story "../stories/de/koalition.txt" {
  starts_with = "Die Regierungsparteien in Nordmark",
  has = { "Wiedervernässung", "1100 Euro" },
  has_not = starts_with { "Dieser Satz", "Sie ", "Sein ", "Davon ", "Allerdings" },
}
story "../stories/de/brand.txt" {
  has = { "ein Mann ums Leben gekommen", "23 Menschen verletzt" },
  has_not = starts_with { "Er ", "Der Hund", "Die Polizei geht von Brandstiftung aus. Er" },
}
story "../stories/de/studie.txt" { has = "Krähen" }
story "../stories/de/bilanz.txt" {
  has = { "Falkenried", "Insolvenz" },
  has_not = starts_with { "Sie ", "Es gebe", "Diese Uhr" },
}

story "../stories/es/elecciones.txt" {
  has = { "Noelia Lizárraga", "Fermín Montalbán", "34,1 %" },
  has_not = { "(Despacho Sur)", starts_with { "Ella ", "Su rival", "Este ", "Pero " } },
}
story "../stories/es/inundacion.txt" {
  has = { "19 personas murieron", "informó Protección Civil" },
  has_not = starts_with { "Allí ", "A su marido" },
}
story "../stories/es/juicio.txt" {
  has = { "negó este lunes", "rotondas" },
  has_not = starts_with { "Este ", "La envió", "Su hermano", "Si le da" },
}
story "../stories/es/futbol.txt" { has = "Atlético Carén" }

story "../stories/tr/zam.txt" {
  has = { "yüzde 40 zam", "kabul etti" },
  has_not = starts_with { "Bunların", "Bu uygulama", "O zaman", "Ancak" },
}
story "../stories/tr/deprem.txt" {
  has = { "en az 11 kişi", "5,9 büyüklüğündeki" },
  has_not = { "(Bozkır Haber)", starts_with { "Bunların", "Onlardan", "Ancak" } },
}
story "../stories/tr/mac.txt" {
  has = "Limanspor",
  has_not = starts_with { "Bunlar", "Ama " },
}
story "../stories/tr/mahkeme.txt" { has_not = starts_with { "O tüccar", "Bu kavanoz", "Diğer" } }

every "../stories/en/*.txt" { words = { max = 120 }, has_not = { question, loose_quote } }
every "../stories/fr/*.txt" { words = { max = 120 }, has_not = { question, loose_quote } }
every "../stories/de/*.txt" { words = { max = 120 }, has_not = { question, loose_quote } }
every "../stories/es/*.txt" { words = { max = 120 }, has_not = { question, loose_quote } }
every "../stories/tr/*.txt" { words = { max = 120 }, has_not = { question, loose_quote } }
