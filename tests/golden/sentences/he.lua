-- Hebrew news: where sentences end; tests/README.md says how to read it.

return {
  { [["לא נעלה את המסים", אמר שר האוצר. ¦ האופוזיציה אינה משתכנעת.]],
    guards = "a quotation stays with the speaker behind the comma" },
  { [[ד"ר רות לוי ופרופ' דן כהן העידו בוועדה. ¦ הדיון נמשך שלוש שעות.]],
    guards = "quotation mark and apostrophe inside titles" },
  { "מי אחראי לשריפה? ¦ אף אחד לא ענה.",
    guards = "a question mark ends a sentence" },
  { "המדד עלה ב-1.5% ל-2,134.20 נקודות. ¦ הדולר נחלש.",
    guards = "points inside numbers do not split" },
  { "הדיון נדחה. ¦ (עורך הדין חלה.) ¦ המועד הבא הוא 4 במרץ.",
    guards = "a whole sentence in brackets is a sentence" },
  { [["היה חושך. ¦ לא ראיתי כלום", סיפר הנהג.]],
    guards = "two sentences in one quotation, the second with its speaker" },
  { [[צה"ל הודיע: אין נפגעים.]],
    tokens = { [[צה"ל]], "הודיע", ":", "אין", "נפגעים", "." },
    guards = "the mark inside an acronym is part of the word",
    open = true },
  { [[השופט שאל: "היכן היית?" ¦ העד שתק.]],
    guards = "a quoted question that closes the sentence ends it" },
  { "רח' הרצל נסגר לתנועה. ¦ המשטרה מכוונת את הנהגים.",
    guards = "the apostrophe of a short form does not split" },
}
