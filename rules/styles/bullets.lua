-- Three points, about sixty words in all. Each stands for itself, so none may
-- lean on the one before it.

based_on  = "house"        -- start from this style; below is only what differs
shape     = "bullets"      -- how the formats lay them out
sentences = 3
words     = { max = 70 }
dangling  = "refuse"       -- no "He" and no "But": a point is read alone

cover     = { what, numbers } -- one of them says how many or how long
cover_after = 0            -- also in the place of a better sentence

weigh     = { length = -4 } -- short points,
avoid     = shorter_than(8) -- but no crumbs
refuse    = { "liveblog", "correction" } -- their parts are points already
