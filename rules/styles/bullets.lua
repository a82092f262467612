-- Three points, about sixty words in all. Each stands for itself, so none may
-- lean on the one before it.

based_on  = "house"        -- start from this style; below is only what differs
shape     = "bullets"
sentences = 3
words     = { max = 70 }

weigh = {
  length = -4,             -- short points
}
spread    = 7              -- three points, three things
