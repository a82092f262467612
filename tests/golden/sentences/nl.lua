-- Dutch news: where sentences end; tests/README.md says how to read it.

return {
  { "Dhr. De Wit en mevr. Bos wonen er al jaren. ¦ Verhuizen willen ze niet.",
    guards = "dhr. and mevr. before names" },
  { "Neem iets warms mee, bijv. een deken, of bv. een kan thee. ¦ Het wordt een koude nacht.",
    guards = "bijv. and bv. inside a sentence" },
  { "De trein stopt o.a. in Breda en rijdt daarna door, d.w.z. Tilburg wordt overgeslagen. ¦ " ..
    "Dat scheelt tijd.",
    guards = "o.a. and d.w.z. before capitals" },
  { "J. van der Meer won de prijs. ¦ P.C. de Groot werd tweede.",
    guards = "a family name with a small particle after an initial" },
  { "‘We stoppen ermee’, zegt de bakker. ¦ Zijn dochter neemt de zaak niet over.",
    guards = "a quotation with its speaker after a comma" },
  { "“Wie betaalt dat?” vroeg een raadslid. ¦ De wethouder bleef het antwoord schuldig.",
    guards = "a quoted question stays with its speaker" },
  { "‘Het water kwam zo snel. ¦ We konden niets doen’, vertelt een buurman. ¦ De dijk hield " ..
    "stand.",
    guards = "two sentences inside one quotation" },
  { "De markt was leeg. ¦ 's Avonds liep het plein toch nog vol.",
    guards = "a sentence that begins with an apostrophe" },
  { "Om 20.30 uur stond het nog 1-1. ¦ Ajax won met 3-1.",
    guards = "a time with a point, and a score" },
  { "De brug kost 12 mln. euro. ¦ Het rijk legt 1,5 mld. euro opzij.",
    guards = "mln. and mld. before a currency" },
  { "De dieven namen fietsen, laptops enz. ¦ Er is nog niemand aangehouden.",
    guards = "enz. at the end of a sentence" },
  { "De commissie bestaat uit drs. Smit, ir. De Boer en mr. Vos. ¦ Zij komt in maart bijeen.",
    guards = "drs. and ir. before names" },
  { "De huur stijgt met 5,8 procent, naar € 940.",
    tokens = { "De", "huur", "stijgt", "met", "5,8", "procent", ",", "naar", "€", "940", "." },
    guards = "a percentage and a decimal comma as tokens" },
}
