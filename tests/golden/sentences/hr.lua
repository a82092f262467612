-- Croatian news: where sentences end; tests/README.md says how to read it.

return {
  { "„Nećemo podizati poreze”, rekao je ministar. ¦ Oporba mu ne vjeruje.",
    guards = "a quotation stays with the speaker behind the comma" },
  { "Utrka počinje 3. listopada u 9.30 sati. ¦ Ulaz je besplatan.",
    guards = "the day of a date is an ordinal; a time with a point" },
  { "Dr. sc. Ana Horvat i prof. Ivan Babić svjedočili su u petak. ¦ Suđenje se nastavlja.",
    guards = "rows of titles stay with the name",
    open = true },
  { "Požar je izbio u Ilici br. 12 oko 4.30 h. ¦ Ozlijeđenih nema.",
    guards = [[an address and an hour: "br.", "h."]],
    open = true },
  { "Tvrtka Jadran d.o.o. platila je 1.250.000 eura kazne. ¦ Dionice su pale 2,4 posto.",
    guards = "the legal form of a company; points between thousands" },
  { "Udruga je poslala deke, hranu, lijekove itd. ¦ Pošiljka kreće u petak.",
    guards = [["itd." closes a list and the sentence]] },
  { "U 19. stoljeću ovdje je bila luka. ¦ Danas je tu marina.",
    guards = "a century as an ordinal" },
  { "ZAGREB, 23. studenoga (Hina) - Vlada je usvojila proračun. ¦ Manjak je 2,4 posto.",
    guards = "a dateline with an ordinal date and an agency" },
}
