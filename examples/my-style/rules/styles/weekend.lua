-- Three sentences, without figures, for the weekend's front page.
--   cd examples/my-style; nutgraf -s weekend ../story.html
based_on  = "house"
sentences = 3
words     = { max = 80 }
shape     = "bullets"

weigh  = { headline = 8, numbers = -4 }
never  = { question, loose_quote, loose_reference, contains { "sign up" } }
prefer = { contains { "council", "mayor" } }

-- Sentences that begin the story and name somebody are welcome.
function score(s)
  if s.index == 1 and #s.names > 0 then
    return s.score + 1
  end
end
