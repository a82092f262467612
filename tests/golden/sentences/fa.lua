-- Persian news: where sentences end; tests/README.md says how to read it.

return {
  { "وزیر خارجه وارد تهران شد. ¦ او فردا با همتای خود دیدار می‌کند.",
    guards = "two plain sentences" },
  { "چه کسی مسئول است؟ ¦ کسی پاسخ نداد.",
    guards = "the question mark of Arabic script ends a sentence" },
  { "وزیر گفت: «قیمت‌ها را بالا نمی‌بریم.» ¦ بازار آرام شد.",
    guards = "a full stop before the closing quotation mark ends" },
  { "«ما عقب‌نشینی نمی‌کنیم»؛ این را رهبر کارگران گفت. ¦ دولت سکوت کرد.",
    guards = "the semicolon behind a quotation does not end a sentence" },
  { "تهران (ایرنا) - نرخ تورم به ۳۵٫۲ درصد رسید. ¦ بانک مرکزی واکنشی نشان نداد.",
    guards = "a dateline; Persian digits with their decimal mark" },
  { "دادگاه به تعویق افتاد. ¦ (وکیل بیمار بود.) ¦ جلسهٔ بعد در اسفند است.",
    guards = "a whole sentence in brackets is a sentence" },
  { "او می‌رود، ما می‌مانیم.",
    tokens = { "او", "می‌رود", "،", "ما", "می‌مانیم", "." },
    guards = "the narrow joiner does not break a word" },
  { "راننده گفت: «هوا تاریک بود. ¦ چیزی ندیدم.»",
    guards = "two sentences in one quotation behind its speaker" },
}
