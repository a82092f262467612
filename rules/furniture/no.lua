-- Lines that stand around a Norwegian story and are no part of it.

drop = {
  rule "previous story" {
    why    = "link to the story before",
    match  = line { "Forrige artikkel", "Forrige sak" },
    hits   = { "Forrige artikkel" },
    spares = { "Forrige uke regnet det." },
  },
  rule "next story" {
    why    = "link to the story after",
    match  = line { "Neste artikkel", "Neste sak" },
    hits   = { "Neste artikkel" },
    spares = { "Neste uke regner det." },
  },
  rule "furniture" {
    why    = "buttons and lists of the page",
    match  = { line { "Del", "Del artikkelen", "Del på Facebook", "Skriv ut", "Annonse", "ANNONSE",
                      "Nyhetsbrev", "Logg inn", "Abonner", "Les mer", "Les også", "Mest lest",
                      "Relaterte artikler", "Siste nytt", "Kommentarer", "Søk", "Meny", "Lukk",
                      "Vis mer", "Kort fortalt", "Kontakt oss", "Om oss", "Tips oss",
                      "Saken fortsetter under annonsen", "Artikkelen fortsetter under annonsen",
                      "Les mer om" },
               starts_with { "Les også:", "LES OGSÅ", "Les mer:", "Se også:", "Meld deg på",
                             "Vi bruker informasjonskapsler", "Artikkelen fortsetter under" } },
    hits   = { "Les også: stormen", "Annonse" },
    spares = { "Del av byen står under vann." },
  },
  rule "picture line" {
    why    = "a caption with its credit",
    match  = all_of { contains { "Foto:", "FOTO:", "© ", "Getty Images",
                                 "Video:" }, shorter_than(45) },
    hits   = { "Havnen i natt. Foto: Ana Ruiz" },
    spares = { "Fotoet viser havnen." },
  },
}
