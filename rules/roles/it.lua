-- How bylines, date lines and corrections are marked in Italian.
months = {
  { "gennaio", "genn", "gen" },
  { "febbraio", "febb", "feb" },
  { "marzo", "mar" },
  { "aprile", "apr" },
  { "maggio", "magg", "mag" },
  { "giugno", "giu" },
  { "luglio", "lug" },
  { "agosto", "ago" },
  { "settembre", "sett", "set" },
  { "ottobre", "ott" },
  { "novembre", "nov" },
  { "dicembre", "dic" },
}

day_ends  = { "º", "°" }                   -- 1º maggio
published = { "pubblicato", "pubblicata", "pubblicazione", "creato", "data" }
updated   = {
  "aggiornato", "aggiornata", "ultimo aggiornamento", "aggiornamento", "modificato",
  "ultima modifica",
}

days  = { "lunedì", "martedì", "mercoledì", "giovedì", "venerdì", "sabato", "domenica" }
tails = { "il", "e", "in", "alle" }

byline = {
  "di", "a cura di", "testo di", "articolo di", "scritto da", "pubblicato da", "autore",
  "autrice", "intervista di", "un'analisi di", "dal nostro inviato", "dalla nostra inviata",
  "dal nostro corrispondente",
}
join   = { "e", "ed", "con" }
inside = { "a", "da", "in", "per" }
jobs   = {
  "giornalista", "corrispondente", "inviato", "inviata", "redattore", "redattrice",
  "caporedattore", "direttore", "direttrice", "redazione", "autore", "autrice", "editorialista",
}
desks = { "redazione", "agenzie", "agenzia" }
not_names = {
  "condividi", "commenti", "commento", "minuti", "lettura", "leggi", "segui", "foto", "immagine",
  "pubblicato", "aggiornato", "abbonati", "stampa", "profilo",
}
correction = { "correzione", "rettifica", "errata corrige", "una versione precedente di" }
