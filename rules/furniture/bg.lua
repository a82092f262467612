-- Lines that stand around a Bulgarian story and are no part of it.

drop = {
  rule "previous story" {
    why    = "link to the story before",
    match  = line { "Предишна статия", "Предишна новина" },
    hits   = { "Предишна статия" },
    spares = { "Предишна новина беше опровергана." },
  },
  rule "next story" {
    why    = "link to the story after",
    match  = line { "Следваща статия", "Следваща новина" },
    hits   = { "Следваща статия" },
    spares = { "Следваща статия от закона остава." },
  },
  rule "furniture" {
    why    = "buttons and lists of the page",
    match  = { line { "Сподели", "Споделете", "Печат", "Реклама", "РЕКЛАМА", "Бюлетин", "Вход",
                      "Абонирай се", "Прочетете още", "Още по темата", "Свързани статии",
                      "Най-четени", "Последни новини", "Коментари", "Остави коментар",
                      "Търсене", "Меню", "Затвори", "Контакти", "За нас" },
               starts_with { "Прочетете още:", "Вижте още:", "ОЩЕ ПО ТЕМАТА",
                             "Абонирайте се", "Последвайте ни", "Този сайт използва" } },
    hits   = { "Вижте още: бурята", "Реклама" },
    spares = { "Реклама няма да има, каза той." },
  },
  rule "picture line" {
    why    = "a caption with its credit",
    match  = all_of { contains { "Снимка:", "СНИМКА:", "© ", "Getty Images" }, shorter_than(45) },
    hits   = { "Пристанището нощем. Снимка: Ана Руис" },
    spares = { "Снимката показва пристанището." },
  },
}
