-- What programmers call bylines and dates: parts of class names, ids and the like,
-- in lower case. They are written in many languages and looked for on every page.

author_names     = { "author", "byline", "writer", "autor", "auteur", "reporter" }
not_author_names = { "bio", "comment", "related", "avatar", "social", "share", "caption" }

date_names     = { "date", "publi", "time", "posted", "byline", "fecha", "datum", "meta", "info" }
not_date_names = {
  "comment", "related", "footer", "copyright", "event", "sidebar", "widget", "recent", "update",
  "modif",
}
modified_names = { "update", "modif" } -- of a <time>: when the story was changed

-- Folders of addresses that lead to a person.
author_folders = {
  "author", "authors", "autor", "autoren", "autores", "auteur", "auteurs", "autori", "by", "byline",
  "contributor", "contributors", "writer", "writers", "journalist", "journalists", "journaliste",
  "columnist", "reporter", "staff", "people", "person", "profile", "profiles", "profil",
  "redaktion", "redakteur", "editor", "yazar", "forfatter", "skribent", "firmas", "team",
}

-- Authors that are no people. An author who is one of these, or has one of `desks`
-- in his name (see the files of the languages), is told as an agency, too.
agencies = {
  "ap", "associated press", "the associated press", "afp", "agence france presse", "reuters",
  "thomson reuters", "dpa", "apa", "sda", "keystone sda", "ats", "efe", "europa press", "ansa",
  "adnkronos", "lusa", "tass", "interfax", "ria novosti", "xinhua", "kyodo", "kyodo news", "jiji",
  "jiji press", "yonhap", "pti", "ians", "bernama", "antara", "anadolu", "anadolu agency",
  "anadolu ajansı", "dha", "iha", "belga", "anp", "ntb", "tt", "ritzau", "stt", "pap", "čtk", "ctk",
  "tasr", "sita", "mti", "agerpres", "mediafax", "hina", "tanjug", "bns", "elta", "leta", "upi",
  "bloomberg", "pa", "pa media", "press association", "aap", "canadian press",
  "the canadian press", "epd", "kna", "wam", "spa", "irna", "isna", "cp", "gna",
  "新华社", "新華社", "中新社", "共同通信", "時事通信", "연합뉴스", "뉴시스",
}
firms = {
  "inc", "ltd", "llc", "plc", "corp", "gmbh", "kg", "ag", "ev", "bv", "oy", "ab", "sa", "srl", "spa",
  "stiftung", "verlag", "verband", "association", "foundation", "university", "ministry",
}
