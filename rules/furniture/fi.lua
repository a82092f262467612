-- Lines that stand around a Finnish story and are no part of it.

drop = {
  rule "previous story" {
    why    = "link to the story before",
    match  = line { "Edellinen artikkeli", "Edellinen juttu" },
    hits   = { "Edellinen artikkeli" },
    spares = { "Edellinen vuosi oli kylmä." },
  },
  rule "next story" {
    why    = "link to the story after",
    match  = line { "Seuraava artikkeli", "Seuraava juttu" },
    hits   = { "Seuraava artikkeli" },
    spares = { "Seuraava vuosi on kylmä." },
  },
  rule "furniture" {
    why    = "buttons and lists of the page",
    match  = { line { "Jaa", "Jaa artikkeli", "Jaa Facebookissa", "Tulosta", "Mainos", "MAINOS",
                      "Uutiskirje", "Kirjaudu", "Kirjaudu sisään", "Tilaa", "Lue lisää", "Lue myös",
                      "Luetuimmat", "Aiheesta lisää", "Uusimmat", "Kommentit", "Kommentoi", "Haku",
                      "Valikko", "Sulje", "Näytä lisää", "Ota yhteyttä",
                      "Juttu jatkuu mainoksen jälkeen", "Tallenna" },
               starts_with { "Lue myös:", "LUE MYÖS", "Lue lisää:", "Katso myös:",
                             "Tilaa uutiskirje", "Juttu jatkuu", "Käytämme evästeitä" } },
    hits   = { "Lue myös: myrsky", "Mainos" },
    spares = { "Jaa mielipiteesi, hän sanoi meille." },
  },
  rule "picture line" {
    why    = "a caption with its credit",
    match  = all_of { contains { "Kuva:", "KUVA:", "© ", "Getty Images",
                                 "/ Lehtikuva" }, shorter_than(45) },
    hits   = { "Satama yöllä. Kuva: Ana Ruiz" },
    spares = { "Kuvassa on satama." },
  },
}
