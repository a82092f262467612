-- What the style must keep to. In this folder: nutgraf test
style = "weekend"

story "../../story.html" {
  title     = "Harbour town votes to keep its night ferry",
  sentences = 3,
  has       = "night ferry",
  has_not   = { question, contains "Newsletter" },
}

every "../../story.*" { words = { max = 80 } }
