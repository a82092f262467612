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
  rule "reading time" {
    why    = "how long it takes to read",
    match  = all_of { starts_with { "Lukuaika" },
                      shorter_than(6) },
    hits   = { "Lukuaika 3 min" },
    spares = { "Lukuaika oli pitkä, tuomari sanoi maanantaina iltapäivällä pidetyssä tilaisuudessa Turussa." },
  },
  rule "follow" {
    why    = "where else the newsroom can be found, and offers",
    match  = { line { "Seuraa meitä", "Lue lisää", "Jaa artikkeli", "Kopioi linkki", "Kuuntele artikkeli",
                      "Vain tilaajille", "Kommentoi", "Kommentit", "Takaisin ylös", "Uusimmat",
                      "Luetuimmat", "Ilmoita virheestä", "Lue myös" },
               starts_with { "Seuraa meitä", "Lue myös", "Lue lisää:", "LUE MYÖS", "Katso myös", "Kuuntele myös",
                             "Lataa sovellus", "Tilaa uutiskirje", "Oletko jo tilaaja",
                             "Kirjaudu sisään", "Tämä artikkeli on vain", "Juttu jatkuu" },
               all_of { contains { "uutiskirjeemme", "tietosuojaseloste" },
                        shorter_than(40) } },
    hits   = { "Seuraa meitä Facebookissa" },
    spares = { "Seuraava juna lähtee illalla." },
  },
}

-- What lines of a pasted text speak of that are no part of a story: one clue among others.
about = {
  comments = { line { "Kommentit", "Kommentoi", "Kommentti", "Kirjoita kommentti", "Keskustelu",
    "Näytä kommentit", "Vastaa" },
    all_of { word { "kommentti", "kommenttia" }, shorter_than(3) } },
  stories = line { "Lue myös", "Lue lisää", "Luetuimmat", "Uusimmat", "Tuoreimmat",
    "Aiheeseen liittyvää", "Lisää aiheesta", "Katso myös", "Suosittelemme", "Suosituimmat",
    "Aiheet", "Muut uutiset", "Lisää uutisia" },
  site = word { "uutiskirje", "uutiskirjeen", "uutiskirjeet", "tilaa", "tilaaja", "tilaajat",
    "tilaajille", "tilaus", "eväste", "evästeet", "evästeitä", "kirjaudu", "kirjaudu sisään",
    "rekisteröidy", "tietosuoja", "tietosuojaseloste", "käyttöehdot", "tekijänoikeus",
    "copyright", "sovellus", "seuraa meitä", "mainos", "verkkosivu", "verkkosivusto",
    "sähköpostiosoite", "toimitus", "toimittaja", "päätoimittaja", "ota yhteyttä", "kuva" },
}
