-- Lines that stand around a Czech story and are no part of it.

drop = {
  rule "previous story" {
    why    = "link to the story before",
    match  = line { "Předchozí článek", "Předchozí zpráva" },
    hits   = { "Předchozí článek" },
    spares = { "Předchozí článek zákona neplatí." },
  },
  rule "next story" {
    why    = "link to the story after",
    match  = line { "Další článek", "Následující článek" },
    hits   = { "Další článek" },
    spares = { "Další článek zákona platí dál." },
  },
  rule "furniture" {
    why    = "buttons and lists of the page",
    match  = { line { "Sdílet", "Sdílejte", "Vytisknout", "Reklama", "REKLAMA", "Inzerce",
                      "Newsletter", "Přihlásit se", "Předplatné", "Číst dále", "Čtěte také",
                      "Související články", "Nejčtenější", "Diskuse", "Komentáře", "Hledat",
                      "Menu", "Zavřít", "Kontakt", "O nás", "Článek pokračuje pod reklamou" },
               starts_with { "Čtěte také:", "ČTĚTE TAKÉ", "Přečtěte si:", "Sledujte nás",
                             "Přihlaste se k odběru", "Tento web používá" } },
    hits   = { "Čtěte také: bouře", "Reklama" },
    spares = { "Reklama zdražila, řekl ředitel." },
  },
  rule "picture line" {
    why    = "a caption with its credit",
    match  = all_of { contains { "Foto:", "FOTO:", "© ", "Getty Images" }, shorter_than(45) },
    hits   = { "Přístav v noci. Foto: Ana Ruiz" },
    spares = { "Fotografie ukazuje přístav." },
  },
}
