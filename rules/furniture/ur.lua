-- Lines that stand around an Urdu story and are no part of it.

drop = {
  rule "previous story" {
    why    = "link to the story before",
    match  = line { "پچھلی خبر", "گزشتہ خبر" },
    hits   = { "پچھلی خبر" },
    spares = { "پچھلی خبر غلط تھی۔" },
  },
  rule "next story" {
    why    = "link to the story after",
    match  = line { "اگلی خبر" },
    hits   = { "اگلی خبر" },
    spares = { "اگلی خبر کل آئے گی۔" },
  },
  rule "furniture" {
    why    = "buttons and lists of the page",
    match  = { line { "شیئر کریں", "پرنٹ کریں", "اشتہار", "نیوز لیٹر", "لاگ ان",
                      "سبسکرائب کریں", "مزید پڑھیں", "یہ بھی پڑھیں", "متعلقہ خبریں",
                      "مقبول خبریں", "تازہ ترین", "تبصرے", "تلاش", "مینو", "بند کریں",
                      "رابطہ کریں", "ہمارے بارے میں" },
               starts_with { "یہ بھی پڑھیں:", "مزید پڑھیں:", "ہمیں فالو کریں" } },
    hits   = { "یہ بھی پڑھیں: طوفان", "اشتہار" },
    spares = { "اشتہار مہنگا تھا، انہوں نے کہا۔" },
  },
  rule "picture line" {
    why    = "a caption with its credit",
    match  = all_of { contains { "تصویر:", "فوٹو:", "© ", "Getty Images" }, shorter_than(45) },
    hits   = { "رات کی بندرگاہ۔ تصویر: آنا" },
    spares = { "تصویر میں بندرگاہ ہے۔" },
  },
}
