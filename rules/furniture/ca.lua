-- Lines that stand around a Catalan story and are no part of it.

drop = {
  rule "previous story" {
    why    = "link to the story before",
    match  = line { "Article anterior", "Notícia anterior" },
    hits   = { "Article anterior" },
    spares = { "Article anterior de la llei, derogat." },
  },
  rule "next story" {
    why    = "link to the story after",
    match  = line { "Article següent", "Notícia següent" },
    hits   = { "Article següent" },
    spares = { "Article següent de la llei, vigent." },
  },
  rule "furniture" {
    why    = "buttons and lists of the page",
    match  = { line { "Comparteix", "Imprimeix", "Publicitat", "PUBLICITAT", "Butlletí",
                      "Inicia la sessió", "Subscriu-te", "Llegeix més", "Llegeix també",
                      "Notícies relacionades", "El més llegit", "Última hora", "Comentaris",
                      "Cerca", "Menú", "Tanca", "Contacte", "Qui som", "Desa" },
               starts_with { "Llegeix també:", "LLEGEIX TAMBÉ", "Més informació:",
                             "Segueix-nos", "Subscriu-te a", "Aquest lloc web utilitza" } },
    hits   = { "Llegeix també: la tempesta", "Publicitat" },
    spares = { "Publicitat n’hi ha massa, va dir." },
  },
  rule "picture line" {
    why    = "a caption with its credit",
    match  = all_of { contains { "Foto:", "FOTO:", "© ", "Getty Images" }, shorter_than(45) },
    hits   = { "El port de nit. Foto: Ana Ruiz" },
    spares = { "La fotografia mostra el port." },
  },
}
