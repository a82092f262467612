-- Lines that stand around a Serbian story and are no part of it.

drop = {
  rule "previous story" {
    why    = "link to the story before",
    match  = line { "Претходна вест", "Претходни чланак", "Prethodna vest", "Prethodni članak" },
    hits   = { "Претходна вест" },
    spares = { "Претходни чланак закона не важи." },
  },
  rule "next story" {
    why    = "link to the story after",
    match  = line { "Следећа вест", "Следећи чланак", "Sledeća vest", "Sledeći članak" },
    hits   = { "Следећа вест" },
    spares = { "Sledeći članak zakona važi." },
  },
  rule "furniture" {
    why    = "buttons and lists of the page",
    match  = { line { "Подели", "Поделите", "Штампај", "Оглас", "Реклама", "Пријава",
                      "Претплата", "Прочитајте још", "Повезане вести", "Најчитаније",
                      "Коментари", "Претрага", "Мени", "Контакт", "О нама", "Podeli",
                      "Podelite", "Štampaj", "Oglas", "Reklama", "Prijava", "Pretplata",
                      "Pročitajte još", "Povezane vesti", "Najčitanije", "Komentari",
                      "Pretraga", "Meni", "Kontakt", "O nama" },
               starts_with { "Прочитајте још:", "Прочитајте и:", "Пратите нас",
                             "Pročitajte još:", "Pročitajte i:", "Pratite nas" } },
    hits   = { "Pročitajte još: oluja", "Реклама" },
    spares = { "Реклама је била скупа, рекао је." },
  },
  rule "picture line" {
    why    = "a caption with its credit",
    match  = all_of { contains { "Фото:", "Foto:", "ФОТО:", "FOTO:", "© ",
                                 "Getty Images" }, shorter_than(45) },
    hits   = { "Лука ноћу. Фото: Ана Руиз" },
    spares = { "Фотографија приказује луку." },
  },
}
