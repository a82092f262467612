-- Lines that stand around a Romanian story and are no part of it.

drop = {
  rule "previous story" {
    why    = "link to the story before",
    match  = line { "Articolul anterior", "Articolul precedent" },
    hits   = { "Articolul anterior" },
    spares = { "Articolul anterior din lege a fost abrogat." },
  },
  rule "next story" {
    why    = "link to the story after",
    match  = line { "Articolul următor", "Următorul articol" },
    hits   = { "Articolul următor" },
    spares = { "Articolul următor din lege rămâne." },
  },
  rule "furniture" {
    why    = "buttons and lists of the page",
    match  = { line { "Distribuie", "Trimite", "Printează", "Publicitate", "PUBLICITATE",
                      "Newsletter", "Autentificare", "Abonează-te", "Citește mai mult",
                      "Citește și", "Articole similare", "Cele mai citite", "Ultimele știri",
                      "Comentarii", "Lasă un comentariu", "Caută", "Meniu", "Închide",
                      "Contact", "Despre noi", "Articolul continuă după publicitate" },
               starts_with { "Citește și:", "Citeşte şi:", "CITEȘTE ȘI", "Vezi și:",
                             "Abonează-te la", "Urmărește-ne pe", "Acest site folosește" } },
    hits   = { "Citește și: furtuna", "Publicitate" },
    spares = { "Publicitate se face și la radio." },
  },
  rule "picture line" {
    why    = "a caption with its credit",
    match  = all_of { contains { "Foto:", "FOTO:", "© ", "Getty Images" }, shorter_than(45) },
    hits   = { "Portul noaptea. Foto: Ana Ruiz" },
    spares = { "Fotografia arată portul." },
  },
}
