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
  rule "reading time" {
    why    = "how long it takes to read",
    match  = { all_of { starts_with { "Læsetid" },
                        shorter_than(7) },
               all_of { ends_with { "min læsetid", "min. læsetid", "min. læsning", "minutters læsning" },
                        shorter_than(6) } },
    hits   = { "Læsetid: 3 minutter" },
    spares = { "Læsetiden for akterne var tre uger, sagde dommeren mandag." },
  },
  rule "follow" {
    why    = "where else the newsroom can be found, and offers",
    match  = { line { "Følg os", "Læs mere", "Læs videre", "Del artiklen", "Kopier link", "Lyt til artiklen",
                      "Kun for abonnenter", "Bliv abonnent", "Kommentér", "Kommentarer",
                      "Mere om emnet", "Til toppen", "Seneste nyt" },
               starts_with { "Følg os på", "Læs også", "Læs mere:", "LÆS OGSÅ", "Se også", "Hent appen",
                             "Tilmeld dig", "Allerede abonnent", "Er du allerede", "Log ind for",
                             "Denne artikel er for", "Har du tips", "Har du et tip" },
               all_of { contains { "vores nyhedsbrev", "vores nyhedsbreve", "privatlivspolitik" },
                        shorter_than(40) } },
    hits   = { "Følg os på Facebook" },
    spares = { "Følg vejen mod havet." },
  },
}

-- What lines of a pasted text speak of that are no part of a story: one clue among others.
about = {
  comments = { line { "Kommentarer", "Kommentér", "Kommenter", "Skriv en kommentar",
    "Vis kommentarer", "Svar" },
    all_of { word { "kommentar", "kommentarer" }, shorter_than(3) } },
  stories = line { "Læs også", "Læs mere", "Mest læste", "Mest læst", "Seneste nyt",
    "Relateret", "Relaterede artikler", "Mere om", "Flere nyheder", "Anbefalet", "Populært",
    "Emner", "Se også", "Andre læser", "Flere artikler" },
  site = word { "nyhedsbrev", "nyhedsbreve", "abonnér", "abonner", "abonnement", "abonnent",
    "abonnenter", "cookie", "cookies", "log ind", "tilmeld", "tilmeld dig", "indbakke",
    "privatlivspolitik", "persondata", "handelsbetingelser", "ophavsret", "copyright",
    "alle rettigheder forbeholdes", "app", "appen", "følg os", "annonce", "sponsoreret",
    "hjemmeside", "e-mail", "redaktionen", "journalist", "kontakt os", "foto" },
}
