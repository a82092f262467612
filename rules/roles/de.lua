-- How bylines, date lines and corrections are marked in German.
months = {
  { "januar", "jänner", "jan" },
  { "februar", "feber", "feb" },
  { "märz", "mär", "mrz" },
  { "april", "apr" },
  { "mai" },
  { "juni", "jun" },
  { "juli", "jul" },
  { "august", "aug" },
  { "september", "sept", "sep" },
  { "oktober", "okt" },
  { "november", "nov" },
  { "dezember", "dez" },
}

published = {
  "veröffentlicht", "erschienen", "erstellt", "publiziert", "stand", "datum", "vom",
  "gepostet", "verfasst",
}
updated   = {
  "aktualisiert", "zuletzt aktualisiert", "geändert", "zuletzt geändert", "update", "bearbeitet",
  "überarbeitet",
  "letzte änderung", "letzte aktualisierung",
}

now       = { "aktuelle zeit", "heute ist", "es ist gerade" }

days  = {
  "montag", "dienstag", "mittwoch", "donnerstag", "freitag", "samstag", "sonnabend", "sonntag",
  "mo", "di", "mi", "do", "fr", "sa", "so",
}
tails = { "am", "vom", "um", "vor", "stand", "und", "in" }

byline = {
  "von", "text von", "text", "ein bericht von", "ein interview von", "ein kommentar von",
  "eine analyse von", "ein gastbeitrag von", "ein essay von", "interview von", "kommentar von",
  "analyse von", "bericht von", "autor", "autorin", "autoren", "geschrieben von",
  "protokoll von", "eine kolumne von", "verfasst von", "interview", "kolumne von", "vom",
  "erstellt von", "beitrag von", "ein beitrag von", "publiziert von", "gespeichert von",
  "eingestellt von", "protokolliert von", "aufgezeichnet von",
}
join   = { "und", "mit", "sowie" }
inside = { "in", "aus", "für", "bei", "im" }
jobs   = {
  "redakteur", "redakteurin", "korrespondent", "korrespondentin", "autor", "autorin", "reporter",
  "reporterin", "volontär", "volontärin", "journalist", "journalistin", "chefredakteur",
  "chefredakteurin", "freier autor", "freie autorin", "freier journalist", "freie journalistin",
  "politikredakteur", "politikredakteurin", "wirtschaftsredakteur", "wirtschaftsredakteurin",
  "sportredakteur", "sportredakteurin", "redaktionsleiter", "wirtschaftskorrespondent",
  "kolumnist", "kolumnistin", "redaktor", "redaktorin", "praktikant", "praktikantin",
  "mitarbeiter", "mitarbeiterin", "ressortleiter", "ressortleiterin", "gastautor", "gastautorin",
}
desks = { "redaktion", "agentur", "agenturen", "onlineredaktion", "newsdesk", "nachrichten", "pressestelle" }
not_names = {
  "teilen", "kommentar", "lesezeit", "minuten", "mehr", "folgen", "drucken", "foto", "bild",
  "artikel", "merken", "zum profil", "kontakt", "quelle", "lesen", "anmelden", "veröffentlicht",
  "aktualisiert", "zur person", "speichern", "uhr",
}
correction = {
  "korrektur", "berichtigung", "richtigstellung", "hinweis der redaktion",
  "anmerkung der redaktion", "in einer früheren version", "in einer früheren fassung",
}
