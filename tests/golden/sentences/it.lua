-- Italian news: where sentences end; tests/README.md says how to read it.

return {
  { "Il sig. Ferri ha querelato il dott. Neri. ¦ L'udienza è fissata per lunedì.",
    guards = "sig. and dott. before names" },
  { "L'on. Carli ha incontrato la prof.ssa Monti e il prof. Riva. ¦ Si rivedranno a maggio.",
    guards = "on. and prof. before names" },
  { "La Molini Rossi S.p.A. chiude lo stabilimento. ¦ Lo compra la Farine S.p.A. ¦ I " ..
    "sindacati protestano.",
    guards = "S.p.A. before a verb and at the end" },
  { "Lo vieta l'art. 9 della legge n. 110 del 1998. ¦ Il ricorso è stato respinto.",
    guards = "art. and n. before numbers" },
  { "Sedie, tavoli ecc. sono andati perduti. ¦ Mancano pane, acqua, coperte ecc. ¦ La " ..
    "Protezione civile è sul posto.",
    guards = "ecc. at the end and in the middle" },
  { "La tomba risale al 320 a.C. circa. ¦ Il vaso è del 450 a.C. ¦ Sarà esposto a Taranto.",
    guards = "a.C. inside and at the end of a sentence" },
  { "«Chi paga?» ha chiesto il sindaco. ¦ Nessuno ha risposto.",
    guards = "pointed quotation marks with a question and its speaker" },
  { "«Abbiamo avuto paura. ¦ La terra tremava», racconta una donna. ¦ Le scuole restano " ..
    "chiuse.",
    guards = "two sentences inside one quotation" },
  { "“Non ci arrendiamo”, promette il capitano. ¦ Domenica c'è il derby.",
    guards = "curly quotation marks, comma after them" },
  { "Alle 20.45 si gioca il ritorno dopo il 2-1 dell'andata. ¦ I biglietti sono esauriti.",
    guards = "a time with a point and a score" },
  { "Ha esitato... poi ha firmato. ¦ La trattativa era durata un anno.",
    guards = "three dots inside a sentence do not split it" },
  { "ROMA (ANSA) - Torna il maltempo su tutta la penisola. ¦ Allerta rossa in Liguria.",
    guards = "a dateline with its agency" },
  { "Il museo riapre oggi. ¦ (L'ingresso è gratuito fino a domenica.) ¦ È atteso il ministro.",
    guards = "a whole sentence in brackets" },
  { "La chiesa del XVI secolo è crollata nel 2016. ¦ Il campanile ha retto.",
    guards = "a century in Roman numbers and a year at the end" },
  { "L'autobus costa 1,50 euro all'ora.",
    tokens = { "L'", "autobus", "costa", "1,50", "euro", "all'", "ora", "." },
    guards = "elided articles and a price as tokens" },
}
