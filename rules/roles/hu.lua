-- How bylines, date lines and corrections are marked in Hungarian.
months = {
  { "január", "jan" },
  { "február", "febr", "feb" },
  { "március", "márc" },
  { "április", "ápr" },
  { "május", "máj" },
  { "június", "jún" },
  { "július", "júl" },
  { "augusztus", "aug" },
  { "szeptember", "szept", "szep" },
  { "október", "okt" },
  { "november", "nov" },
  { "december", "dec" },
}

published = { "közzétéve", "publikálva", "megjelent", "létrehozva" }
updated = { "frissítve", "módosítva", "utolsó frissítés", "utolsó módosítás", "szerkesztve" }

days = { "hétfő", "kedd", "szerda", "csütörtök", "péntek", "szombat", "vasárnap" }

byline = { "szerző", "írta", "szöveg" }
join = { "és" }
jobs = { "újságíró", "szerkesztő", "főszerkesztő", "tudósító", "munkatárs", "rovatvezető" }
not_names = { "megosztás", "hozzászólás", "perc", "olvasás", "fotó", "kép" }
correction = { "helyesbítés", "helyreigazítás", "javítás" }
