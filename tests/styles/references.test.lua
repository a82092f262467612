-- No sentence leans on one that is left out. Each of these looks like a good one
-- by its figures or its names, and none can be understood alone.
style = "house"

-- "Others", "such houses": of what?
story "../stories/de/brand.txt" {
  has = "der Weg nach draußen versperrt war. 70 von ihnen",
  has_not = starts_with { "Andere sprangen", "Für solche Häuser", "Er hatte" },
}
-- "At that time": when?
story "../stories/de/wetter.txt" { has_not = starts_with "Damals" }
-- "According to them", "shortly afterwards he accused her"
story "../stories/es/empresa.txt" { has_not = starts_with { "Según ellos", "Ambos" } }
story "../stories/es/elecciones.txt" { has_not = starts_with { "Poco después", "Ella ", "Este " } }
-- "It had forecast", "work there"
story "../stories/en/results.txt" { has_not = "In July it had forecast" }
-- An answer without its question, a question without its answer
story "../stories/es/entrevista.txt" { has_not = starts_with { "Sí.", "Yo tenía", "A tres de ellos" } }
-- "In the second of them"; verbs whose subject stands in the sentence before
story "../stories/tr/mac.txt" { has_not = starts_with { "İkincisinde", "Bunlar ", "Görüntüler" } }
story "../stories/tr/zam.txt" { has_not = starts_with { "Bunların", "Bu uygulama", "O zaman" } }
-- "The two", "both", "those two"
story "../stories/en/summit.txt" { has_not = starts_with { "The two", "Neither" } }
story "../stories/en/match.txt" { has_not = starts_with { "Those two", "The two defeats" } }
story "../stories/en/poll.txt" { has_not = starts_with { "Both would", "The two candidates", "Of those" } }
story "../stories/fr/proces.txt" { has_not = starts_with { "Ce dernier", "Cette boîte", "Six d'entre" } }
story "../stories/fr/match.txt" { has_not = starts_with { "Il a aussi", "C'est honteux" } }
