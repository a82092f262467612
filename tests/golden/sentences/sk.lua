-- Slovak news: where sentences end; tests/README.md says how to read it.

return {
  { "„Dane nezvýšime,“ vyhlásil minister. ¦ Opozícia mu neverí.",
    guards = "a quotation with its comma inside stays with the speaker" },
  { "Zákon platí od 1. januára 2025. ¦ Poslanci ho schválili tesne.",
    guards = "the day of a date is an ordinal before a month" },
  { "MUDr. Eva Hudáková a Ing. Ján Kováč dostali ocenenie. ¦ Odovzdal ho primátor.",
    guards = "degrees stay with the name" },
  { "Mesto kúpilo napr. lavičky, koše, lampy a pod. ¦ Stálo to 1,2 mil. eur.",
    guards = [["napr." goes on, "a pod." ends, "mil." before a currency]] },
  { "BRATISLAVA 23. novembra (TASR) - Vláda schválila rozpočet. ¦ Deficit bude 4,7 percenta.",
    guards = "a dateline with an ordinal date and an agency" },
  { "„Bola tma. ¦ Nič som nevidel,“ povedal vodič.",
    guards = "two sentences in one quotation, the second with its speaker" },
  { "Stalo sa to 24. 12. pri Žiline. ¦ Polícia hľadá svedkov.",
    guards = "day and month in spaced figures" },
  { "Tzv. biele kone, t. j. ľudia bez majetku, dlhujú 3 mil. eur. ¦ Súd ich odsúdil.",
    guards = [["Tzv.", "t. j." and "mil." go on]] },
}
