-- Lines that stand around a Lithuanian story and are no part of it.

drop = {
  rule "previous story" {
    why    = "link to the story before",
    match  = line { "Ankstesnis straipsnis", "Ankstesnė naujiena" },
    hits   = { "Ankstesnis straipsnis" },
    spares = { "Ankstesnis straipsnis buvo ilgas." },
  },
  rule "next story" {
    why    = "link to the story after",
    match  = line { "Kitas straipsnis", "Kita naujiena" },
    hits   = { "Kitas straipsnis" },
    spares = { "Kitas straipsnis bus trumpas." },
  },
  rule "furniture" {
    why    = "buttons and lists of the page",
    match  = { line { "Dalintis", "Dalinkitės", "Spausdinti", "Reklama", "REKLAMA",
                      "Naujienlaiškis", "Prisijungti", "Prenumeruoti", "Skaityti daugiau",
                      "Skaitykite taip pat", "Susiję straipsniai", "Skaitomiausi", "Naujausi",
                      "Komentarai", "Paieška", "Meniu", "Uždaryti", "Kontaktai", "Apie mus" },
               starts_with { "Taip pat skaitykite:", "TAIP PAT SKAITYKITE",
                             "Skaitykite daugiau:", "Sekite mus", "Prenumeruokite",
                             "Ši svetainė naudoja" } },
    hits   = { "Taip pat skaitykite: audra", "Reklama" },
    spares = { "Reklama pabrango, sakė jis." },
  },
  rule "picture line" {
    why    = "a caption with its credit",
    match  = all_of { contains { "Nuotr.", "Nuotrauka:", "© ",
                                 "Getty Images" }, shorter_than(45) },
    hits   = { "Uostas naktį. Nuotrauka: Ana Ruiz" },
    spares = { "Vaizdas rodo uostą." },
  },
}
