-- Lines that stand around a Persian story and are no part of it.

drop = {
  rule "previous story" {
    why    = "link to the story before",
    match  = line { "خبر قبلی", "مطلب قبلی" },
    hits   = { "خبر قبلی" },
    spares = { "خبر قبلی تکذیب شد." },
  },
  rule "next story" {
    why    = "link to the story after",
    match  = line { "خبر بعدی", "مطلب بعدی" },
    hits   = { "خبر بعدی" },
    spares = { "خبر بعدی فردا می‌رسد." },
  },
  rule "furniture" {
    why    = "buttons and lists of the page",
    match  = { line { "اشتراک‌گذاری", "چاپ", "تبلیغات", "آگهی", "خبرنامه", "ورود", "عضویت",
                      "ادامه مطلب", "بیشتر بخوانید", "مطالب مرتبط", "اخبار مرتبط",
                      "پربازدیدترین", "آخرین اخبار", "نظرات", "دیدگاه‌ها", "ارسال نظر",
                      "جستجو", "منو", "بستن", "تماس با ما", "درباره ما" },
               starts_with { "بیشتر بخوانید:", "بخوانید:", "همچنین بخوانید:",
                             "ما را دنبال کنید", "عضو کانال" } },
    hits   = { "بیشتر بخوانید: توفان", "تبلیغات" },
    spares = { "تبلیغات انتخاباتی از فردا آغاز می‌شود." },
  },
  rule "picture line" {
    why    = "a caption with its credit",
    match  = all_of { contains { "عکس:", "© ", "Getty Images" }, shorter_than(45) },
    hits   = { "بندر در شب. عکس: آنا روئیس" },
    spares = { "عکس‌ها بندر را نشان می‌دهند." },
  },
}
