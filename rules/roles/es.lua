-- How bylines, date lines and corrections are marked in Spanish.
months = {
  { "enero", "ene" },
  { "febrero", "feb" },
  { "marzo", "mar" },
  { "abril", "abr" },
  { "mayo", "may" },
  { "junio", "jun" },
  { "julio", "jul" },
  { "agosto", "ago" },
  { "septiembre", "setiembre", "sept", "sep", "set" },
  { "octubre", "oct" },
  { "noviembre", "nov" },
  { "diciembre", "dic" },
}

day_ends  = { "º", "°" }
of        = { "de", "del" }                -- 3 de mayo de 2024
am        = { "a. m.", "a.m.", "am" }
pm        = { "p. m.", "p.m.", "pm" }
published = { "publicado", "publicada", "fecha", "creado", "publicación" }
updated   = {
  "actualizado", "actualizada", "última actualización", "actualización", "modificado", "editado",
  "act.",
  "última modificación", "editada",
}

days  = { "lunes", "martes", "miércoles", "jueves", "viernes", "sábado", "domingo" }
tails = { "el", "en", "y" }

byline = {
  "por", "texto de", "texto", "una crónica de", "escrito por", "publicado por", "redactado por",
  "autor", "autora", "autores", "entrevista de", "un reportaje de", "reportaje de",
}
join   = { "y", "e", "con" }
inside = { "en", "desde", "para" }
jobs   = {
  "periodista", "corresponsal", "enviado especial", "enviada especial", "redactor", "redactora",
  "redactor jefe", "columnista", "colaborador", "colaboradora", "director", "directora",
  "reportero", "reportera", "autor", "autora", "subdirector", "subdirectora",
}
desks = { "redacción", "agencias", "agencia", "redaccion" }
not_names = {
  "compartir", "comentario", "comentar", "min de lectura", "lectura", "minutos", "leer",
  "seguir", "foto", "imagen", "publicado", "actualizado", "suscríbete", "ver perfil", "más de",
  "más artículos", "ver más",
}
correction = {
  "corrección", "fe de errores", "fe de erratas", "rectificación", "aclaración",
  "una versión anterior de",
}
