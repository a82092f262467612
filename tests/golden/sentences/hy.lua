-- Armenian news: where sentences end; tests/README.md says how to read it.

return {
  { "Վարչապետը մեկնեց Փարիզ։ ¦ Այցը կտևի երկու օր։",
    guards = "the Armenian full stop ends a sentence" },
  { "«Մենք կշարունակենք բանակցությունները»,- ասաց նախարարը։ ¦ Մանրամասներ նա չհայտնեց։",
    guards = "a quotation stays with the speaker behind comma and hyphen" },
  { "Ո՞վ է պատասխանատու։ ¦ Ոչ ոք չի խոսում։",
    guards = "the question mark inside a word does not split" },
  { "Երևանում սպասվում է +12 աստիճան, քամին՝ 5 մ/վ։ ¦ Վաղը կանձրևի։",
    guards = "signs, figures and the Armenian colon inside a sentence" },
  { "Հացը 2024 թ. հունվարից թանկացել է 3,5 տոկոսով։ ¦ Կաթի գինը չի փոխվել։",
    guards = [[the point of "թ." is no full stop]] },
  { "ԵՐԵՎԱՆ, 23 ՆՈՅԵՄԲԵՐԻ, ԱՐՄԵՆՊՐԵՍ։ ¦ Կառավարությունը հաստատեց բյուջեն։",
    guards = "a dateline that ends with the agency" },
  { "Նախագահը ստորագրեց օրենքը: ¦ Այն ուժի մեջ կմտնի վաղը:",
    guards = "a typewriter colon stands for the Armenian full stop" },
  { "«Որտե՞ղ էիք»,- հարցրեց դատավորը։ ¦ Վկան լռեց։",
    guards = "a quoted question stays with the one who asked" },
  { "Դոլարի փոխարժեքը 387.45 դրամ է։ ¦ Եվրոն էժանացել է։",
    guards = "a decimal point inside a number does not split" },
}
