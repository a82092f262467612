-- How bylines, date lines and corrections are marked in Romanian.
months = {
  { "ianuarie", "ian" },
  { "februarie", "feb", "febr" },
  { "martie", "mar" },
  { "aprilie", "apr" },
  { "mai" },
  { "iunie", "iun" },
  { "iulie", "iul" },
  { "august", "aug" },
  { "septembrie", "sept", "sep" },
  { "octombrie", "oct" },
  { "noiembrie", "nov", "noi" },
  { "decembrie", "dec" },
}

published = { "publicat", "publicată", "publicat la", "data publicării", "postat" }
updated = { "actualizat", "actualizare", "ultima actualizare", "modificat", "ultima modificare" }

days = { "luni", "marți", "miercuri", "joi", "vineri", "sâmbătă", "duminică" }

byline = { "de", "autor", "scris de", "text", "redactor" }
join = { "și" }
jobs = {
  "jurnalist", "jurnalistă", "redactor", "redactor-șef", "corespondent", "reporter", "editor",
}
not_names = { "distribuie", "comentarii", "citește", "minute", "foto", "imagine" }
correction = { "erată", "rectificare", "corecție" }
