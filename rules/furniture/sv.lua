-- Lines that stand around a Swedish story and are no part of it.

drop = {
  rule "previous story" {
    why    = "link to the story before",
    match  = line { "Föregående artikel", "Föregående", "Föregående inlägg" },
    hits   = { "Föregående artikel" },
    spares = { "Föregående år var det kallt." },
  },
  rule "next story" {
    why    = "link to the story after",
    match  = line { "Nästa artikel", "Nästa", "Nästa inlägg" },
    hits   = { "Nästa artikel" },
    spares = { "Nästa år blir det kallt." },
  },
  rule "furniture" {
    why    = "buttons and lists of the page",
    match  = { line { "Dela", "Dela artikeln", "Dela på Facebook", "Skriv ut", "Annons", "ANNONS",
                      "Nyhetsbrev", "Logga in", "Prenumerera", "Läs mer", "Läs också", "Läs även",
                      "Mest läst", "Mest lästa", "Relaterade artiklar", "Relaterat", "Senaste nytt",
                      "Kommentarer", "Kommentera", "Sök", "Meny", "Stäng", "Spara", "Lyssna",
                      "Kontakta oss", "Om oss", "Lämna ett svar", "Rätta artikel" },
               starts_with { "©", "Läs mer:", "LÄS MER", "Läs också:", "LÄS OCKSÅ", "Läs även:",
                             "LÄS ÄVEN", "Prenumerera på", "Vi använder cookies",
                             "Din e-postadress kommer inte" } },
    hits   = { "Läs mer: stormen", "Annons" },
    spares = { "Dela på huset ville ingen." },
  },
  rule "picture line" {
    why    = "a caption with its credit",
    match  = all_of { contains { "Foto:", "Bild: ", "© ", "Getty Images", "Arkivbild",
                                 "Foto/" }, shorter_than(45) },
    hits   = { "Hamnen i natt. Foto: Ana Ruiz" },
    spares = { "Fotot visar hamnen." },
  },
}
