-- How bylines, date lines and corrections are marked in Swedish.
months = {
  { "januari", "jan" },
  { "februari", "feb" },
  { "mars" },
  { "april", "apr" },
  { "maj" },
  { "juni", "jun" },
  { "juli", "jul" },
  { "augusti", "aug" },
  { "september", "sept", "sep" },
  { "oktober", "okt" },
  { "november", "nov" },
  { "december", "dec" },
}

of        = { "den" }
published = { "publicerad", "publicerat", "publicerades", "skapad" }
updated   = {
  "uppdaterad", "uppdaterat", "uppdaterades", "senast uppdaterad", "ändrad",
  "ändrades", "redigerad",
}

days  = { "måndag", "tisdag", "onsdag", "torsdag", "fredag", "lördag", "söndag" }

byline = { "av", "text", "text av", "skriven av", "skribent", "reporter" }
join   = { "och", "med" }
inside = { "i", "för", "på" }
jobs   = {
  "reporter", "journalist", "korrespondent", "redaktör", "krönikör", "chefredaktör", "skribent",
  "utrikesreporter",
}
desks = { "redaktionen", "nyhetsbyrån" }
not_names = {
  "dela", "kommentar", "läs mer", "lästid", "minuter", "följ", "foto", "bild", "publicerad",
  "uppdaterad", "spara",
}
correction = { "rättelse", "korrigering", "i en tidigare version" }
