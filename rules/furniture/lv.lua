-- Lines that stand around a Latvian story and are no part of it.

drop = {
  rule "previous story" {
    why    = "link to the story before",
    match  = line { "Iepriekšējais raksts", "Iepriekšējā ziņa" },
    hits   = { "Iepriekšējais raksts" },
    spares = { "Iepriekšējais raksts bija garš." },
  },
  rule "next story" {
    why    = "link to the story after",
    match  = line { "Nākamais raksts", "Nākamā ziņa" },
    hits   = { "Nākamais raksts" },
    spares = { "Nākamais raksts būs īss." },
  },
  rule "furniture" {
    why    = "buttons and lists of the page",
    match  = { line { "Dalīties", "Dalies", "Drukāt", "Reklāma", "REKLĀMA", "Jaunumu vēstule",
                      "Ieiet", "Abonēt", "Lasīt vairāk", "Lasi arī", "Saistītie raksti",
                      "Lasītākie", "Jaunākās ziņas", "Komentāri", "Meklēt", "Izvēlne",
                      "Aizvērt", "Kontakti", "Par mums", "Raksts turpinās pēc reklāmas" },
               starts_with { "Lasi arī:", "LASI ARĪ", "Lasiet arī:", "Seko mums",
                             "Piesakies", "Šī vietne izmanto" } },
    hits   = { "Lasi arī: vētra", "Reklāma" },
    spares = { "Reklāma kļuva dārgāka, viņš teica." },
  },
  rule "picture line" {
    why    = "a caption with its credit",
    match  = all_of { contains { "Foto:", "FOTO:", "© ", "Getty Images" }, shorter_than(45) },
    hits   = { "Osta naktī. Foto: Ana Ruiz" },
    spares = { "Fotogrāfijā redzama osta." },
  },
}
