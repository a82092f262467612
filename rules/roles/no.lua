-- How bylines, date lines and corrections are marked in Norwegian.
months = {
  { "januar", "jan" },
  { "februar", "feb" },
  { "mars" },
  { "april", "apr" },
  { "mai" },
  { "juni", "jun" },
  { "juli", "jul" },
  { "august", "aug" },
  { "september", "sept", "sep" },
  { "oktober", "okt" },
  { "november", "nov" },
  { "desember", "des" },
}

of        = { "den" }
published = { "publisert", "opprettet" }
updated   = { "oppdatert", "sist oppdatert", "endret", "redigert" }

days  = { "mandag", "tirsdag", "onsdag", "torsdag", "fredag", "lørdag", "søndag" }

byline = { "av", "tekst", "tekst av", "skrevet av", "journalist", "forfatter" }
join   = { "og", "med" }
inside = { "i", "for", "på" }
jobs   = {
  "journalist", "korrespondent", "redaktør", "reporter", "kommentator", "forfatter",
  "utenriksjournalist", "ansvarlig redaktør",
}
desks = { "redaksjonen", "nyhetsbyrå" }
not_names = {
  "del", "kommentar", "les mer", "lesetid", "minutter", "følg", "foto", "bilde", "publisert",
  "oppdatert", "lagre",
}
correction = { "rettelse", "korreksjon", "presisering", "i en tidligere versjon" }
