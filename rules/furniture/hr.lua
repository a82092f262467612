-- Lines that stand around a Croatian story and are no part of it.

drop = {
  rule "previous story" {
    why    = "link to the story before",
    match  = line { "Prethodni članak", "Prethodna vijest" },
    hits   = { "Prethodni članak" },
    spares = { "Prethodni članak zakona ne vrijedi." },
  },
  rule "next story" {
    why    = "link to the story after",
    match  = line { "Sljedeći članak", "Sljedeća vijest" },
    hits   = { "Sljedeći članak" },
    spares = { "Sljedeći članak zakona vrijedi." },
  },
  rule "furniture" {
    why    = "buttons and lists of the page",
    match  = { line { "Podijeli", "Podijelite", "Ispiši", "Oglas", "OGLAS", "Oglašavanje",
                      "Newsletter", "Prijava", "Pretplata", "Pročitaj više", "Pročitajte i",
                      "Povezane vijesti", "Najčitanije", "Komentari", "Pretraži", "Izbornik",
                      "Zatvori", "Kontakt", "O nama", "Članak se nastavlja nakon oglasa" },
               starts_with { "Pročitajte i:", "PROČITAJTE I", "Pročitajte još:",
                             "Pratite nas", "Prijavite se na", "Ova stranica koristi" } },
    hits   = { "Pročitajte i: oluja", "Oglas" },
    spares = { "Oglas je bio skup, rekao je." },
  },
  rule "picture line" {
    why    = "a caption with its credit",
    match  = all_of { contains { "Foto:", "FOTO:", "© ", "Getty Images" }, shorter_than(45) },
    hits   = { "Luka noću. Foto: Ana Ruiz" },
    spares = { "Fotografija prikazuje luku." },
  },
}
