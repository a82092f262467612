-- Folders of addresses that tell what kind of page is in them; styles may refuse some.

column = {
  "opinion", "opinions", "commentisfree", "columns", "columnists", "editorials", "op-ed",
  "opiniones", "meinung", "kommentar", "kommentare", "kolumnen", "debats", "idees", "tribunes",
  "tribune", "editos", "yazarlar", "kose-yazilari",
}

correction = { "corrections", "corrections-and-clarifications", "korrekturen", "rectificatifs" }

liveblog = {
  "live-news", "liveblog", "live-blog", "liveblogs", "live-updates", "liveticker", "en-direct",
  "en-directo", "en-vivo",
}
