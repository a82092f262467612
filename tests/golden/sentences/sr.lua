-- Serbian news: where sentences end; tests/README.md says how to read it.

return {
  { "„Нећемо повећавати порезе“, рекао је министар. ¦ Опозиција му не верује.",
    guards = "a quotation stays with the speaker behind the comma" },
  { "Др Ана Јовић и проф. Марко Илић сведочили су у петак. ¦ Суђење се наставља.",
    guards = "titles stay with the name" },
  { "Конкурс је отворен до 3. октобра у 9.30 часова. ¦ Улаз је бесплатан.",
    guards = "the day of a date is an ordinal; a time with a point" },
  { "Године 1998. отворена је фабрика. ¦ Данас запошљава 300 људи.",
    guards = "a year is an ordinal with a point" },
  { "„Bilo je mračno. ¦ Ništa nisam video“, ispričao je vozač.",
    guards = "two sentences in one quotation, in Latin letters" },
  { "Ko je odgovoran? ¦ Niko ne odgovara.",
    guards = "a question mark ends a sentence, in Latin letters" },
}
