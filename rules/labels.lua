-- Words around a summary on a page, in the language of its story (format widget):
--   open       opens the summary
--   note       says how it was made
--   link       leads to the sentence, in the story
--   direction  "rtl": this language is written from right to left
-- A project's rules/labels.lua goes first, and may hold only what differs.

-- Stories in other languages get these.
common = {
  open = "Get a summary", note = "Sentences chosen automatically from this article",
  link = "In the article", lang = "en",
}

en = {
  open = "Get a summary", note = "Sentences chosen automatically from this article",
  link = "In the article",
}

fr = {
  open = "Lire le résumé", note = "Phrases choisies automatiquement dans cet article",
  link = "Dans l’article",
}

de = {
  open = "Zusammenfassung lesen", note = "Sätze automatisch aus diesem Artikel ausgewählt",
  link = "Im Artikel",
}

es = {
  open = "Leer el resumen", note = "Frases elegidas automáticamente de este artículo",
  link = "En el artículo",
}

tr = {
  open = "Özeti oku", note = "Bu haberden otomatik olarak seçilmiş cümleler",
  link = "Haberde",
}

ar = {
  open = "اقرأ الملخص", note = "جُمل مختارة تلقائيًا من هذا المقال", link = "في المقال",
  direction = "rtl",
}

bg = {
  open = "Прочетете резюмето", note = "Изречения, избрани автоматично от тази статия",
  link = "В статията",
}

ca = {
  open = "Llegeix el resum", note = "Frases triades automàticament d’aquest article",
  link = "A l’article",
}

cs = {
  open = "Přečíst shrnutí", note = "Věty vybrané automaticky z tohoto článku", link = "V článku",
}

da = {
  open = "Læs et resumé", note = "Sætninger valgt automatisk fra denne artikel",
  link = "I artiklen",
}

el = {
  open = "Διαβάστε την περίληψη", note = "Προτάσεις επιλεγμένες αυτόματα από αυτό το άρθρο",
  link = "Στο άρθρο",
}

et = {
  open = "Loe kokkuvõtet", note = "Laused on sellest artiklist valitud automaatselt",
  link = "Artiklis",
}

fa = {
  open = "خلاصه را بخوانید", note = "جمله‌هایی که خودکار از این مقاله برگزیده شده‌اند", link = "در مقاله",
  direction = "rtl",
}

fi = {
  open = "Lue tiivistelmä", note = "Tästä artikkelista automaattisesti valittuja virkkeitä",
  link = "Artikkelissa",
}

he = {
  open = "לקריאת התקציר", note = "משפטים שנבחרו אוטומטית מתוך הכתבה", link = "בכתבה",
  direction = "rtl",
}

hi = {
  open = "सारांश पढ़ें", note = "इस लेख से अपने-आप चुने गए वाक्य", link = "लेख में",
}

hr = {
  open = "Pročitajte sažetak", note = "Rečenice automatski odabrane iz ovog članka",
  link = "U članku",
}

hu = {
  open = "Összefoglaló megnyitása", note = "Ebből a cikkből automatikusan kiválasztott mondatok",
  link = "A cikkben",
}

hy = {
  open = "Կարդալ ամփոփումը", note = "Այս հոդվածից ինքնաբերաբար ընտրված նախադասություններ",
  link = "Հոդվածում",
}

id = {
  open = "Baca ringkasan", note = "Kalimat yang dipilih secara otomatis dari artikel ini",
  link = "Di artikel",
}

it = {
  open = "Leggi il riassunto", note = "Frasi scelte automaticamente da questo articolo",
  link = "Nell’articolo",
}

ja = { open = "要約を読む", note = "この記事から自動的に選ばれた文です", link = "記事内の箇所" }

ko = { open = "요약 보기", note = "이 기사에서 자동으로 고른 문장입니다", link = "기사에서 보기" }

lt = {
  open = "Skaityti santrauką", note = "Sakiniai automatiškai atrinkti iš šio straipsnio",
  link = "Straipsnyje",
}

lv = {
  open = "Lasīt kopsavilkumu", note = "Teikumi automātiski atlasīti no šī raksta", link = "Rakstā",
}

nl = {
  open = "Lees de samenvatting", note = "Zinnen automatisch gekozen uit dit artikel",
  link = "In het artikel",
}

no = {
  open = "Les sammendraget", note = "Setninger valgt automatisk fra denne artikkelen",
  link = "I artikkelen",
}

pl = {
  open = "Przeczytaj streszczenie", note = "Zdania wybrane automatycznie z tego artykułu",
  link = "W artykule",
}

pt = {
  open = "Ler o resumo", note = "Frases escolhidas automaticamente deste artigo",
  link = "No artigo",
}

ro = {
  open = "Citește rezumatul", note = "Propoziții alese automat din acest articol",
  link = "În articol",
}

ru = {
  open = "Прочитать краткое изложение", note = "Предложения автоматически выбраны из этой статьи",
  link = "В статье",
}

sk = {
  open = "Prečítať zhrnutie", note = "Vety vybrané automaticky z tohto článku", link = "V článku",
}

sl = {
  open = "Preberi povzetek", note = "Povedi, samodejno izbrane iz tega članka", link = "V članku",
}

sr = {
  open = "Прочитајте сажетак", note = "Реченице аутоматски изабране из овог чланка",
  link = "У чланку",
}

sr_latn = {
  open = "Pročitajte sažetak", note = "Rečenice automatski izabrane iz ovog članka",
  link = "U članku",
}

sv = {
  open = "Läs sammanfattningen", note = "Meningar som valts automatiskt ur den här artikeln",
  link = "I artikeln",
}

th = { open = "อ่านบทสรุป", note = "ประโยคที่คัดเลือกโดยอัตโนมัติจากบทความนี้", link = "ในบทความ" }

uk = {
  open = "Прочитати стислий виклад", note = "Речення, автоматично вибрані з цієї статті",
  link = "У статті",
}

ur = {
  open = "خلاصہ پڑھیں", note = "اس مضمون سے خودکار طور پر منتخب کیے گئے جملے", link = "مضمون میں",
  direction = "rtl",
}

vi = {
  open = "Đọc tóm tắt", note = "Các câu được chọn tự động từ bài viết này", link = "Trong bài viết",
}

zh = { open = "阅读摘要", note = "以下句子自动选自本文", link = "在文中" }

zh_hant = { open = "閱讀摘要", note = "以下句子自動選自本文", link = "在文中" }

zh_tw = { open = "閱讀摘要", note = "以下句子自動選自本文", link = "在文中" }

zh_hk = { open = "閱讀摘要", note = "以下句子自動選自本文", link = "在文中" }

-- Languages of which only the direction is known here.
ckb = { direction = "rtl" }
dv  = { direction = "rtl" }
ps  = { direction = "rtl" }
sd  = { direction = "rtl" }
ug  = { direction = "rtl" }
yi  = { direction = "rtl" }
