-- How bylines, date lines and corrections are marked in Portuguese.
months = {
  { "janeiro", "jan" },
  { "fevereiro", "fev" },
  { "março", "marco", "mar" },
  { "abril", "abr" },
  { "maio", "mai" },
  { "junho", "jun" },
  { "julho", "jul" },
  { "agosto", "ago" },
  { "setembro", "set" },
  { "outubro", "out" },
  { "novembro", "nov" },
  { "dezembro", "dez" },
}

day_ends  = { "º", "°" }
of        = { "de" }
published = { "publicado", "publicada", "publicação", "criado", "data" }
updated   = {
  "atualizado", "atualizada", "actualizado", "última atualização", "atualização", "modificado",
  "atualizado em",
  "última modificação", "modificada", "editado",
}

days  = {
  "segunda-feira", "terça-feira", "quarta-feira", "quinta-feira", "sexta-feira", "sábado",
  "domingo",
}
tails = { "em", "e", "às" }

byline = {
  "por", "texto de", "texto", "escrito por", "publicado por", "autor", "autora", "autores",
  "reportagem de", "da redação", "entrevista de",
}
join   = { "e", "com" }
inside = { "em", "de", "no", "na", "para" }
jobs   = {
  "jornalista", "correspondente", "enviado especial", "enviada especial", "repórter", "redator",
  "redatora", "colunista", "editor", "editora", "colaborador", "colaboradora", "diretor",
  "diretora",
}
desks = { "redação", "redacção", "agências", "agência" }
not_names = {
  "compartilhar", "compartilhe", "partilhar", "comentários", "comentário", "leitura", "minutos",
  "ler", "leia", "seguir", "foto", "imagem", "publicado", "atualizado", "assine", "perfil",
}
correction = { "correção", "errata", "retificação", "uma versão anterior" }
