-- How bylines, date lines and corrections are marked in English.
-- Case does not matter. In `months` each line is a month: its full name first.
months = {
  { "january", "jan" },
  { "february", "feb" },
  { "march", "mar" },
  { "april", "apr" },
  { "may" },
  { "june", "jun" },
  { "july", "jul" },
  { "august", "aug" },
  { "september", "sept", "sep" },
  { "october", "oct" },
  { "november", "nov" },
  { "december", "dec" },
}

day_ends    = { "st", "nd", "rd", "th" }   -- 3rd May
of          = { "of", "the" }              -- the 3rd of May
am          = { "am", "a.m.", "a.m" }
pm          = { "pm", "p.m.", "p.m" }
month_first = { "en", "en-us", "en-ph" }   -- here 5/6/2024 is the sixth of May

published = {
  "published", "posted", "first published", "created", "date", "issued", "release date",
}
updated   = {
  "updated", "last updated", "modified", "last modified", "edited", "revised", "changed",
  "reviewed",
  "last change",
}

now       = { "it is currently", "current time", "today is" } -- of the clock, not of the story

days  = {
  "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "mon", "tue",
  "tues", "wed", "thu", "thur", "thurs", "fri", "sat", "sun",
}
tails = { "on", "at", "under", "the", "and", "in", "to", "via" } -- left over at the end of a name

byline = {
  "by", "written by", "story by", "words by", "reported by", "report by", "posted by",
  "published by", "article by", "text by", "author", "authors", "writer", "from", "analysis by",
  "opinion by", "review by", "column by", "commentary by", "contributed by", "about the author",
  "the author", "more from", "article written by",
}
join   = { "and", "with", "&" }            -- A and B; A, with B
inside = { "in", "for", "at", "on", "of", "the" } -- no name follows: "Ana Ruiz in Madrid"
jobs   = {
  "staff writer", "senior writer", "staff reporter", "reporter", "senior reporter", "editor",
  "senior editor", "deputy editor", "managing editor", "executive editor", "news editor",
  "political editor", "associate editor", "contributing editor", "contributing writer",
  "contributor", "correspondent", "senior correspondent", "political correspondent", "columnist",
  "freelance writer", "freelancer", "journalist", "special correspondent", "producer",
  "digital producer", "writer", "author", "chief executive", "guest writer", "staff",
  "editor-in-chief", "editor in chief", "foreign correspondent", "admin", "critic",
  "sports writer", "business reporter", "science editor", "health editor", "web producer",
  "health correspondent", "education correspondent", "multimedia journalist", "news reporter",
  "opinion columnist", "opinion contributor", "phd", "md", "md.", "m.d.", "ph.d.",
  "senior staff writer", "technology reporter", "reporting",
}
desks = {
  "staff", "desk", "newsroom", "newsdesk", "editors", "team", "agencies", "bureau", "wires",
  "services", "reporters", "correspondents",
}
not_names = {
  "share", "comment", "min read", "minutes", "read more", "follow", "subscribe", "photo",
  "image", "view all", "more from", "more by", "read bio", "sign up", "newsletter", "all posts",
  "view bio", "contact", "unknown", "anonymous", "published", "updated", "loading", "email",
  "twitter", "facebook", "profile", "view profile", "undefined", "see all", "articles by",
  "no author", "last update", "click", "save",
}
correction = {
  "correction", "corrections", "clarification", "editor's note", "editor’s note",
  "this article has been corrected", "this story has been corrected",
  "an earlier version of this",
}
