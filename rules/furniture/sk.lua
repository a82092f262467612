-- Lines that stand around a Slovak story and are no part of it.

drop = {
  rule "previous story" {
    why    = "link to the story before",
    match  = line { "Predchádzajúci článok", "Predošlý článok" },
    hits   = { "Predchádzajúci článok" },
    spares = { "Predchádzajúci článok zákona neplatí." },
  },
  rule "next story" {
    why    = "link to the story after",
    match  = line { "Ďalší článok", "Nasledujúci článok" },
    hits   = { "Ďalší článok" },
    spares = { "Ďalší článok zákona platí." },
  },
  rule "furniture" {
    why    = "buttons and lists of the page",
    match  = { line { "Zdieľať", "Zdieľajte", "Vytlačiť", "Reklama", "REKLAMA", "Inzercia",
                      "Newsletter", "Prihlásiť sa", "Predplatné", "Čítať ďalej", "Čítajte aj",
                      "Súvisiace články", "Najčítanejšie", "Diskusia", "Komentáre", "Hľadať",
                      "Menu", "Zavrieť", "Kontakt", "O nás", "Článok pokračuje pod reklamou" },
               starts_with { "Čítajte aj:", "Čítajte tiež:", "ČÍTAJTE AJ", "Prečítajte si:",
                             "Sledujte nás", "Táto stránka používa" } },
    hits   = { "Čítajte aj: búrka", "Reklama" },
    spares = { "Reklama zdražela, povedal riaditeľ." },
  },
  rule "picture line" {
    why    = "a caption with its credit",
    match  = all_of { contains { "Foto:", "FOTO:", "© ", "Getty Images" }, shorter_than(45) },
    hits   = { "Prístav v noci. Foto: Ana Ruiz" },
    spares = { "Fotografia ukazuje prístav." },
  },
}

-- What lines of a pasted text speak of that are no part of a story: one clue among others.
about = {
  comments = line { "Komentáre", "Komentár", "Diskusia", "Pridať komentár",
    "Vstúpiť do diskusie", "Odpovedať" },
  stories = line { "Čítajte aj", "Čítajte tiež", "Prečítajte si aj", "Súvisiace",
    "Súvisiace články", "Najčítanejšie", "Odporúčame", "Ďalšie správy", "Ďalšie články",
    "Mohlo by vás zaujímať", "Témy", "Najnovšie", "Podobné články" },
  site = word { "newsletter", "newslettra", "odber", "odoberať", "odoberajte", "predplatné",
    "predplatiteľ", "predplatiteľov", "cookie", "cookies", "prihlásiť", "prihláste sa",
    "registrovať", "registrácia", "ochrana súkromia", "osobných údajov", "osobné údaje",
    "podmienky používania", "autorské práva", "všetky práva vyhradené", "copyright",
    "aplikácia", "aplikáciu", "sledujte nás", "reklama", "inzercia", "web", "e-mail",
    "redakcia", "redaktor", "redaktorka", "kontakt", "foto" },
}
