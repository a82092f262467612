-- Lines that stand around a Dutch story and are no part of it.

drop = {
  rule "previous story" {
    why    = "link to the story before",
    match  = line { "Vorig artikel", "Vorige artikel", "Vorig bericht", "Vorige" },
    hits   = { "Vorig artikel" },
    spares = { "Vorige week viel de muur." },
  },
  rule "next story" {
    why    = "link to the story after",
    match  = line { "Volgend artikel", "Volgende artikel", "Volgend bericht", "Volgende" },
    hits   = { "Volgend artikel" },
    spares = { "Volgende week valt de muur." },
  },
  rule "furniture" {
    why    = "buttons and lists of the page",
    match  = { line { "Delen", "Deel dit artikel", "Deel op Facebook", "Deel op Twitter", "Printen",
                      "Advertentie", "Nieuwsbrief", "Inloggen", "Registreren", "Abonneren",
                      "Word abonnee", "Lees ook", "Lees meer", "Meest gelezen",
                      "Gerelateerde artikelen", "Gerelateerd", "Meer nieuws", "Laatste nieuws",
                      "Reacties", "Reageer", "Plaats een reactie", "Zoeken", "Menu", "Sluiten",
                      "Contact", "Privacy", "Bewaar artikel", "Deel via e-mail",
                      "Meer over dit onderwerp", "Lees verder onder de advertentie" },
               starts_with { "©", "Lees ook:", "LEES OOK", "Lees meer:", "Meld je aan voor",
                             "Schrijf je in voor", "Bekijk ook:", "Wij gebruiken cookies",
                             "Deze website gebruikt cookies",
                             "Het e-mailadres wordt niet gepubliceerd" },
               all_of { contains { "alle rechten voorbehouden" }, shorter_than(60) } },
    hits   = { "Lees ook: storm", "Advertentie" },
    spares = { "Delen van de stad staan blank." },
  },
  rule "picture line" {
    why    = "a caption with its credit",
    match  = all_of { contains { "Foto:", "© ", "Getty Images", "foto: ", "Beeld: ", "/ANP",
                                 "ANP)" }, shorter_than(45) },
    hits   = { "De haven bij nacht. Foto: Ana Ruiz" },
    spares = { "De foto toont de haven." },
  },
}
