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
  rule "buttons and offers" {
    why    = "buttons, offers and lists of the page",
    match  = { line { "שתפו", "שיתוף", "שתף", "הדפסה", "הדפסת כתבה", "תגובות", "הוסף תגובה", "הוסיפו תגובה",
                      "כתוב תגובה", "התחברות", "הרשמה", "פרסומת", "תוכן ממומן", "כתבות נוספות",
                      "עוד בנושא", "עוד כתבות", "קראו גם", "קרא עוד", "קראו עוד",
                      "אולי יעניין אותך", "הנקראות ביותר", "חדשות", "תפריט", "חיפוש", "תגיות",
                      "העתק קישור" },
               starts_with { "קראו גם", "קראו עוד", "עקבו אחרינו", "הצטרפו", "הירשמו ל", "להורדת האפליקציה",
                             "מצאתם טעות", "רוצים לקבל", "לכתבות נוספות", "לכל העדכונים" } },
    hits   = { "קראו גם: הסערה", "פרסומת" },
    spares = { "פרסומת אחת לא הספיקה, אמר." },
  },
  rule "small print" {
    why    = "who owns the page, and its small print",
    match  = { line { "תנאי שימוש", "מדיניות פרטיות", "צור קשר", "אודות", "כל הזכויות שמורות" },
               starts_with { "©", "כל הזכויות שמורות", "Copyright ©" } },
    hits   = { "כל הזכויות שמורות" },
    spares = { "צור קשרים חדשים, אמר השר." },
  },
  rule "picture credit" {
    why    = "a caption with its credit",
    match  = all_of { contains { "צילום:", "(צילום:", "קרדיט:", "© ", "Getty Images" },
                      shorter_than(40) },
    hits   = { "הנמל בלילה. צילום: אנה רואיס" },
    spares = { "התמונה מראה את הנמל." },
  },
}
