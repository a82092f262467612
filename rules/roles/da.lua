-- How bylines, date lines and corrections are marked in Danish.
months = {
  { "januar", "jan" },
  { "februar", "feb" },
  { "marts" },
  { "april", "apr" },
  { "maj" },
  { "juni", "jun" },
  { "juli", "jul" },
  { "august", "aug" },
  { "september", "sept", "sep" },
  { "oktober", "okt" },
  { "november", "nov" },
  { "december", "dec" },
}

of        = { "den" }
published = { "publiceret", "offentliggjort", "udgivet" }
updated   = { "opdateret", "sidst opdateret", "ændret", "redigeret" }

days  = { "mandag", "tirsdag", "onsdag", "torsdag", "fredag", "lørdag", "søndag" }

byline = { "af", "tekst", "tekst af", "skrevet af", "journalist", "forfatter" }
join   = { "og", "med" }
inside = { "i", "for", "på" }
jobs   = {
  "journalist", "korrespondent", "redaktør", "reporter", "kommentator", "chefredaktør",
  "politisk redaktør",
}
desks = { "redaktionen" }
not_names = {
  "del", "kommentar", "læs mere", "læsetid", "minutter", "følg", "foto", "billede", "publiceret",
  "opdateret", "gem",
}
correction = { "rettelse", "præcisering", "i en tidligere version" }
