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
  rule "reading time" {
    why    = "how long it takes to read",
    match  = { all_of { starts_with { "Lesetid" },
                        shorter_than(7) },
               all_of { ends_with { "min lesetid", "min lesing", "minutters lesing" },
                        shorter_than(6) } },
    hits   = { "Lesetid: 3 minutter" },
    spares = { "Lesetiden for aktene var tre uker, sa dommeren mandag." },
  },
  rule "follow" {
    why    = "where else the newsroom can be found, and offers",
    match  = { line { "Følg oss", "Les mer", "Les videre", "Del artikkelen", "Kopier lenke",
                      "Lytt til artikkelen", "Kun for abonnenter", "Bli abonnent", "Kommenter",
                      "Kommentarer", "Mer om saken", "Til toppen", "Siste nytt", "Tips oss" },
               starts_with { "Følg oss på", "Les også", "Les mer:", "LES OGSÅ", "Les mer om", "Se også",
                             "Last ned appen", "Meld deg på", "Allerede abonnent",
                             "Er du allerede", "Logg inn for", "Denne artikkelen er for",
                             "Har du tips", "Tips oss", "Ved å melde" },
               all_of { contains { "vårt nyhetsbrev", "våre nyhetsbrev", "personvernerklæring" },
                        shorter_than(40) } },
    hits   = { "Følg oss på Facebook" },
    spares = { "Følg veien mot havet." },
  },
}

-- What lines of a pasted text speak of that are no part of a story: one clue among others.
about = {
  comments = { line { "Kommentarer", "Kommenter", "Skriv en kommentar", "Vis kommentarer",
    "Debatt", "Svar" },
    all_of { word { "kommentar", "kommentarer" }, shorter_than(3) } },
  stories = line { "Les også", "Les mer", "Mest lest", "Siste nytt", "Siste nyheter",
    "Relatert", "Relaterte artikler", "Relaterte saker", "Mer om", "Flere nyheter", "Anbefalt",
    "Populært", "Emner", "Se også", "Flere saker", "Flere artikler" },
  site = word { "nyhetsbrev", "nyhetsbrevet", "abonner", "abonnement", "abonnent", "abonnenter",
    "cookie", "cookies", "informasjonskapsler", "logg inn", "registrer deg", "meld deg på",
    "innboks", "personvern", "personvernerklæring", "opphavsrett", "copyright", "app", "appen",
    "følg oss", "annonse", "sponset", "nettsted", "nettstedet", "e-postadresse", "redaksjonen",
    "ansvarlig redaktør", "journalist", "tips oss", "kontakt oss", "foto" },
}
