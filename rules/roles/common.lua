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
