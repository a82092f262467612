-- Romanian news: where sentences end; tests/README.md says how to read it.

return {
  { "„Nu vom mări taxele”, a declarat ministrul. ¦ Opoziția nu îl crede.",
    guards = "a quotation stays with the speaker behind the comma" },
  { "Dl. Popescu și dr. Ana Ionescu au depus mărturie. ¦ Ședința a durat trei ore.",
    guards = "titles stay with the name",
    open = true },
  { "Incendiul a izbucnit pe str. Florilor nr. 12, la ora 4.30. ¦ Nu sunt victime.",
    guards = [[an address: "str." and "nr."]],
    open = true },
  { "Firma Alfa S.R.L. a plătit 1.250.000 de lei. ¦ Amenda este definitivă.",
    guards = "the legal form of a company; points between thousands" },
  { "Cine răspunde pentru accident? ¦ Nimeni nu știe.",
    guards = "a question mark ends a sentence" },
  { "Cetatea datează din sec. al XIV-lea. ¦ Zidurile se văd și azi.",
    guards = [["sec." before a century]] },
  { "S-au strâns pături, haine, conserve etc. ¦ Transportul pleacă vineri.",
    guards = [["etc." closes a list and the sentence]] },
  { "BUCUREȘTI, 23 nov. (Agerpres) - Guvernul a adoptat bugetul. ¦ Deficitul este de 5,2%.",
    guards = "a dateline with a short month and an agency",
    open = true },
}
