-- Lines that stand around a Hungarian story and are no part of it.

drop = {
  rule "previous story" {
    why    = "link to the story before",
    match  = line { "Előző cikk", "Előző hír" },
    hits   = { "Előző cikk" },
    spares = { "Az előző cikk hosszú volt." },
  },
  rule "next story" {
    why    = "link to the story after",
    match  = line { "Következő cikk", "Következő hír" },
    hits   = { "Következő cikk" },
    spares = { "A következő hír rossz lesz." },
  },
  rule "furniture" {
    why    = "buttons and lists of the page",
    match  = { line { "Megosztás", "Megosztom", "Nyomtatás", "Hirdetés", "HIRDETÉS",
                      "Hírlevél", "Bejelentkezés", "Előfizetés", "Olvasson tovább",
                      "Kapcsolódó cikkek", "Legolvasottabb", "Legfrissebb", "Hozzászólások",
                      "Keresés", "Menü", "Bezárás", "Kapcsolat", "Rólunk",
                      "Cikkünk a hirdetés után folytatódik" },
               starts_with { "Olvassa el ezt is:", "Lásd még:", "Iratkozzon fel",
                             "Kövessen minket", "Ez az oldal sütiket" } },
    hits   = { "Lásd még: vihar", "Hirdetés" },
    spares = { "Hirdetés nélkül is elkelt a ház." },
  },
  rule "picture line" {
    why    = "a caption with its credit",
    match  = all_of { contains { "Fotó:", "© ", "Getty Images" }, shorter_than(45) },
    hits   = { "A kikötő éjjel. Fotó: Ana Ruiz" },
    spares = { "A fotó a kikötőt mutatja." },
  },
}
