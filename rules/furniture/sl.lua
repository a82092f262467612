-- Lines that stand around a Slovenian story and are no part of it.

drop = {
  rule "previous story" {
    why    = "link to the story before",
    match  = line { "Prejšnji članek", "Prejšnja novica" },
    hits   = { "Prejšnji članek" },
    spares = { "Prejšnji članek zakona ne velja." },
  },
  rule "next story" {
    why    = "link to the story after",
    match  = line { "Naslednji članek", "Naslednja novica" },
    hits   = { "Naslednji članek" },
    spares = { "Naslednji članek zakona velja." },
  },
  rule "furniture" {
    why    = "buttons and lists of the page",
    match  = { line { "Deli", "Delite", "Natisni", "Oglas", "OGLAS", "Oglasno sporočilo",
                      "Novičnik", "Prijava", "Naročnina", "Preberite več", "Preberite tudi",
                      "Povezane novice", "Najbolj brano", "Komentarji", "Iskanje", "Meni",
                      "Zapri", "Kontakt", "O nas" },
               starts_with { "Preberite tudi:", "PREBERITE TUDI", "Preberite še:",
                             "Sledite nam", "Naročite se", "Spletno mesto uporablja" } },
    hits   = { "Preberite tudi: nevihta", "Oglas" },
    spares = { "Oglas je bil drag, je dejal." },
  },
  rule "picture line" {
    why    = "a caption with its credit",
    match  = all_of { contains { "Foto:", "FOTO:", "© ", "Getty Images" }, shorter_than(45) },
    hits   = { "Pristanišče ponoči. Foto: Ana Ruiz" },
    spares = { "Fotografija kaže pristanišče." },
  },
}
