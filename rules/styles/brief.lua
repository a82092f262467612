-- Two sentences, for a home page or a phone.

based_on  = "house"        -- start from this style; below is only what differs
sentences = 2
words     = { max = 45 }   -- whichever limit comes first; whole sentences only
