-- How bylines, date lines and corrections are marked in French.
months = {
  { "janvier", "janv", "jan" },
  { "février", "fevrier", "févr", "fév" },
  { "mars" },
  { "avril", "avr" },
  { "mai" },
  { "juin" },
  { "juillet", "juil" },
  { "août", "aout" },
  { "septembre", "sept" },
  { "octobre", "oct" },
  { "novembre", "nov" },
  { "décembre", "decembre", "déc" },
}

day_ends  = { "er", "ᵉʳ" }                 -- 1er mai
published = { "publié", "publiée", "paru", "parue", "créé", "écrit", "mis en ligne", "posté" }
updated   = {
  "mis à jour", "mise à jour", "modifié", "modifiée", "actualisé", "maj", "màj", "corrigé",
  "dernière modification",
}

days  = { "lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche" }
tails = { "le", "à", "et", "pour" }

byline = {
  "par", "propos recueillis par", "article de", "un article de", "texte de", "texte par",
  "auteur", "auteure", "autrice", "auteurs", "rédigé par", "écrit par", "publié par", "texte",
  "une chronique de", "une analyse de", "avec",
}
join   = { "et", "avec", "&" }
inside = { "à", "en", "au", "pour", "dans" }
jobs   = {
  "journaliste", "correspondant", "correspondante", "envoyé spécial", "envoyée spéciale",
  "rédacteur", "rédactrice", "rédacteur en chef", "rédactrice en chef", "chroniqueur",
  "chroniqueuse", "éditorialiste", "grand reporter", "reporter", "cheffe de rubrique",
  "chef de rubrique", "directeur", "directrice", "auteur", "autrice",
}
desks = { "rédaction", "agences", "agence", "équipe" }
not_names = {
  "partager", "commentaire", "temps de lecture", "lecture", "minutes", "lire", "suivre", "photo",
  "image", "abonné", "publié", "mis à jour", "imprimer", "voir", "profil", "réagir",
}
correction = {
  "correction", "rectificatif", "erratum", "précision", "une version précédente de cet article",
}
