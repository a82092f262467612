-- Catalan news: where sentences end; tests/README.md says how to read it.

return {
  { "«No apujarem els impostos», va dir el conseller. ¦ L'oposició no s'ho creu.",
    guards = "a quotation stays with the speaker behind the comma" },
  { "El Sr. Puig i la Dra. Vila van declarar ahir. ¦ La sessió va durar tres hores.",
    guards = "titles stay with the name" },
  { "Qui n'és responsable? ¦ Ningú no respon.",
    guards = "a question mark ends a sentence" },
  { "Barcelona (ACN).- El Govern ha aprovat els comptes. ¦ El dèficit serà del 0,3%.",
    guards = "a dateline that closes with point and hyphen" },
  { "L'incendi va començar a l'av. Diagonal núm. 12 a les 4.30 h. ¦ No hi ha ferits.",
    guards = [[an address and an hour: "av.", "núm.", "h."]] },
  { "La paral·lela costa 1.250,50 euros.",
    tokens = { "La", "paral·lela", "costa", "1.250,50", "euros", "." },
    guards = "the point between two letters l is part of the word" },
  { "«Era fosc. ¦ No vaig veure res», explica el conductor.",
    guards = "two sentences in one quotation, the second with its speaker" },
  { "Van recollir mantes, roba, menjar, etc. ¦ El camió surt divendres.",
    guards = [["etc." closes a list and the sentence]] },
}
