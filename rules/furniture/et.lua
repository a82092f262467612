-- Lines that stand around an Estonian story and are no part of it.

drop = {
  rule "previous story" {
    why    = "link to the story before",
    match  = line { "Eelmine artikkel", "Eelmine uudis" },
    hits   = { "Eelmine artikkel" },
    spares = { "Eelmine uudis oli vale." },
  },
  rule "next story" {
    why    = "link to the story after",
    match  = line { "Järgmine artikkel", "Järgmine uudis" },
    hits   = { "Järgmine artikkel" },
    spares = { "Järgmine uudis tuleb homme." },
  },
  rule "furniture" {
    why    = "buttons and lists of the page",
    match  = { line { "Jaga", "Jaga artiklit", "Prindi", "Reklaam", "REKLAAM", "Uudiskiri",
                      "Logi sisse", "Telli", "Loe edasi", "Loe lisaks", "Loe ka",
                      "Seotud lood", "Enim loetud", "Viimased uudised", "Kommentaarid", "Otsi",
                      "Menüü", "Sulge", "Kontakt", "Meist", "Artikkel jätkub pärast reklaami" },
               starts_with { "Loe ka:", "LOE KA", "Loe lisaks:", "Loe veel:", "Jälgi meid",
                             "Liitu uudiskirjaga", "See veebileht kasutab" } },
    hits   = { "Loe ka: torm", "Reklaam" },
    spares = { "Reklaam oli kallis, ütles ta." },
  },
  rule "picture line" {
    why    = "a caption with its credit",
    match  = all_of { contains { "Foto:", "FOTO:", "© ", "Getty Images" }, shorter_than(45) },
    hits   = { "Sadam öösel. Foto: Ana Ruiz" },
    spares = { "Foto näitab sadamat." },
  },
}
