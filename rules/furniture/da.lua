-- Lines that stand around a Danish story and are no part of it.

drop = {
  rule "previous story" {
    why    = "link to the story before",
    match  = line { "Forrige artikel", "Forrige historie" },
    hits   = { "Forrige artikel" },
    spares = { "Forrige uge regnede det." },
  },
  rule "next story" {
    why    = "link to the story after",
    match  = line { "Næste artikel", "Næste historie" },
    hits   = { "Næste artikel" },
    spares = { "Næste uge regner det." },
  },
  rule "furniture" {
    why    = "buttons and lists of the page",
    match  = { line { "Del", "Del artiklen", "Del på Facebook", "Udskriv", "Annonce", "ANNONCE",
                      "Nyhedsbrev", "Log ind", "Abonner", "Læs mere", "Læs også", "Mest læste",
                      "Relaterede artikler", "Seneste nyt", "Kommentarer", "Søg", "Menu", "Luk",
                      "Vis mere", "Kontakt os", "Om os", "Artiklen fortsætter under annoncen",
                      "Tilmeld" },
               starts_with { "Læs også:", "LÆS OGSÅ", "Læs mere:", "Se også:", "Tilmeld dig",
                             "Vi bruger cookies", "Artiklen fortsætter efter",
                             "Offentliggjort " } },
    hits   = { "Læs også: stormen", "Annonce" },
    spares = { "Del af byen står under vand." },
  },
  rule "picture line" {
    why    = "a caption with its credit",
    match  = all_of { contains { "Foto:", "© ", "Getty Images", "/Ritzau",
                                 "Ritzau Scanpix" }, shorter_than(45) },
    hits   = { "Havnen i nat. Foto: Ana Ruiz" },
    spares = { "Fotoet viser havnen." },
  },
}
