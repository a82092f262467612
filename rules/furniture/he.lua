-- Lines that stand around a Hebrew story and are no part of it.

drop = {
  rule "previous story" {
    why    = "link to the story before",
    match  = line { "הכתבה הקודמת", "לכתבה הקודמת" },
    hits   = { "הכתבה הקודמת" },
    spares = { "הכתבה הקודמת עסקה בגשר." },
  },
  rule "next story" {
    why    = "link to the story after",
    match  = line { "הכתבה הבאה", "לכתבה הבאה" },
    hits   = { "הכתבה הבאה" },
    spares = { "הכתבה הבאה תעסוק בגשר." },
  },
  rule "furniture" {
    why    = "buttons and lists of the page",
    match  = { line { "שתפו", "שיתוף", "הדפסה", "פרסומת", "ניוזלטר", "התחברות", "הרשמה",
                      "קראו עוד", "קראו גם", "כתבות קשורות", "הנצפות ביותר", "תגובות",
                      "הוסף תגובה", "חיפוש", "תפריט", "סגור", "צור קשר", "אודות" },
               starts_with { "קראו גם:", "קראו עוד:", "עקבו אחרינו", "הירשמו ל",
                             "אתר זה משתמש" } },
    hits   = { "קראו גם: הסערה", "פרסומת" },
    spares = { "פרסומת אחת עולה אלפי שקלים." },
  },
  rule "picture line" {
    why    = "a caption with its credit",
    match  = all_of { contains { "צילום:", "© ", "Getty Images" }, shorter_than(45) },
    hits   = { "הנמל בלילה. צילום: אנה רואיס" },
    spares = { "בצילום נראה הנמל." },
  },
}
