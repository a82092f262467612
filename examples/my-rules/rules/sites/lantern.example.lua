-- What is story on the pages of lantern.example. In examples/my-rules:
--   nutgraf clean -u https://lantern.example/ferry-vote ../story.html
--   nutgraf test rules/                    runs the examples of the rules
site   = { "lantern.example", "*.lantern.example" }

title  = css "article h1"
byline = css ".byline a"
date   = meta "article:published_time"
body   = css "article"

drop = {
  css ".promo, .teaser, .share",
  rule "hearing" {
    why    = "the desk wants no subheadings of this kind",
    match  = line "Nurses at the microphone",
    hits   = { "Nurses at the microphone" },
    spares = { "Nurses at the microphone asked for more." },
  },
}
