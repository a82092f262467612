-- What a title in English says of the kind of its page; styles may refuse some (`refuse`).

column = starts_with {
  "Opinion:", "Opinion |", "Opinion -", "Column:", "Comment:", "Commentary:", "Editorial:",
  "Op-ed:", "Viewpoint:", "The view from", "Letter:", "Letters:",
}

correction = starts_with {
  "Correction:", "Corrections:", "Correction -", "Clarification:", "Clarifications:",
  "Corrections and clarifications", "Editor's note:", "Editor’s note:",
}

liveblog = {
  contains { "live updates", "live blog", "liveblog", "as it happened", "live coverage" },
  starts_with { "Live:", "LIVE -" },
}

list = grammar [[
  title  <- 'the '? number ' ' (!noun [^ ]+ ' ')? noun (' ' / [:,] / !.)
  number <- %d+ / 'two' / 'three' / 'four' / 'five' / 'six' / 'seven' / 'eight' / 'nine' / 'ten'
          / 'twelve' / 'twenty'
  noun   <- 'things' / 'ways' / 'reasons' / 'tips' / 'facts' / 'takeaways' / 'questions' / 'lessons'
          / 'steps' / 'places'
]]
