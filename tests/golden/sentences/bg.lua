-- Bulgarian news: where sentences end; tests/README.md says how to read it.

return {
  { "„Няма да вдигаме данъците“, заяви министърът. ¦ Опозицията не му вярва.",
    guards = "a quotation stays with the speaker behind the comma" },
  { "През 2019 г. в гр. Пловдив откриха музей. ¦ Входът е безплатен.",
    guards = [["г." and "гр." inside a sentence]],
    open = true },
  { "Инж. Петър Колев и д-р Мария Илиева дадоха показания. ¦ Делото продължава.",
    guards = "titles stay with the name",
    open = true },
  { "Пожарът избухна на ул. „Шипка“ № 6 в 4,30 ч. сутринта. ¦ Няма пострадали.",
    guards = [[a street in quotation marks behind "ул."; "ч." goes on]],
    open = true },
  { "Щетите са за 3,5 млн. лв. ¦ Държавата ще плати половината.",
    guards = "two short forms in a row, the last ends the sentence" },
  { "Кой носи отговорност? ¦ Никой не отговаря.",
    guards = "a question mark ends a sentence" },
  { "София, 23 ноември (БТА) – Правителството прие бюджета. ¦ Дефицитът е 3 на сто.",
    guards = "a dateline with an agency stays with the first sentence" },
  { "На масата имаше хляб, сирене, мед и др. ¦ Гостите не докоснаха нищо.",
    guards = [["и др." closes a list and the sentence]] },
}
