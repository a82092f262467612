-- Swedish news: where sentences end; tests/README.md says how to read it.

return {
  { "Flera orter, t.ex. Umeå, fick snö. ¦ I söder stängdes bl.a. Öresundsbron.",
    guards = "t.ex. and bl.a. inside a sentence" },
  { "Larmet kom kl. 03.15 i natt. ¦ Branden var släckt kl. 5.",
    guards = "kl. before a time" },
  { "– Vi ger oss inte, säger tränaren. ¦ Laget möter Norge på lördag.",
    guards = "a dash begins a quotation, its speaker stays" },
  { "– Vad ska vi göra nu? undrar hon. ¦ Kommunen har inget svar.",
    guards = "a spoken question after a dash, with its speaker" },
  { "”Det är ett svek”, skriver facket. ¦ Bolaget vill inte kommentera.",
    guards = "curly marks of one shape around a quotation" },
  { "”Det small till. ¦ Sedan blev allt svart”, berättar en granne. ¦ Polisen utreder " ..
    "olyckan.",
    guards = "several sentences inside one quotation" },
  { "Bygget kostar ca. 40 miljoner kronor. ¦ Hus nr. 7 rivs först.",
    guards = "ca and nr before numbers, with points" },
  { "Tjuvarna tog verktyg, kablar m.m. ¦ Ingen är misstänkt.",
    guards = "m.m. at the end of a sentence" },
  { "Folkmängden ökade med 0,4 procent 2023. ¦ Året innan stod den still.",
    guards = "a decimal comma and a year at the end" },
  { "Priset sätts i juni, d.v.s. efter valet. ¦ Den f.d. ministern sitter i juryn.",
    guards = "d.v.s. and f.d. inside a sentence" },
  { "EU:s budget ökar 1,5 procent.",
    tokens = { "EU:s", "budget", "ökar", "1,5", "procent", "." },
    guards = "genitive after a colon and decimals as tokens" },
}
