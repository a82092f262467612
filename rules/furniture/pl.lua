-- Lines that stand around a Polish story and are no part of it.

drop = {
  rule "previous story" {
    why    = "link to the story before",
    match  = line { "Poprzedni artykuł", "Poprzedni", "Poprzedni wpis" },
    hits   = { "Poprzedni artykuł" },
    spares = { "Poprzedni rok był zimny." },
  },
  rule "next story" {
    why    = "link to the story after",
    match  = line { "Następny artykuł", "Następny", "Następny wpis" },
    hits   = { "Następny artykuł" },
    spares = { "Następny rok będzie zimny." },
  },
  rule "furniture" {
    why    = "buttons and lists of the page",
    match  = { line { "Udostępnij", "Podziel się", "Drukuj", "Reklama", "REKLAMA", "Newsletter",
                      "Zaloguj się", "Zarejestruj się", "Subskrybuj", "Czytaj także",
                      "Czytaj więcej", "Czytaj też", "Zobacz także", "Zobacz też", "Zobacz również",
                      "Najczęściej czytane", "Najpopularniejsze", "Podobne artykuły",
                      "Powiązane artykuły", "Polecane", "Komentarze", "Dodaj komentarz", "Szukaj",
                      "Menu", "Zamknij", "Kontakt", "O nas", "Dalszy ciąg materiału pod wideo",
                      "Tagi", "Materiał sponsorowany", "Dalsza część tekstu pod materiałem wideo",
                      "Kontynuuj czytanie" },
               starts_with { "©", "Czytaj także:", "Czytaj też:", "CZYTAJ TAKŻE", "CZYTAJ TEŻ",
                             "Zobacz też:", "Zobacz także:", "ZOBACZ TAKŻE", "ZOBACZ TEŻ",
                             "Czytaj więcej:", "Przeczytaj także", "Przeczytaj też",
                             "Ta strona używa", "Twój adres e-mail nie zostanie" },
               all_of { contains { "wszelkie prawa zastrzeżone" }, shorter_than(60) } },
    hits   = { "Czytaj także: burza", "Reklama" },
    spares = { "Reklama kłamie, mówi sąd." },
  },
  rule "picture line" {
    why    = "a caption with its credit",
    match  = all_of { contains { "Fot.", "fot. ", "Foto:", "Źródło:", "© ", "Getty Images",
                                 "Shutterstock" }, shorter_than(45) },
    hits   = { "Port w nocy. Fot. Ana Ruiz" },
    spares = { "Fotografia pokazuje port." },
  },
}
