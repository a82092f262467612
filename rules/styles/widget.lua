-- The summary in the reader's widget (-t widget), above a story or below it: three
-- points, or nothing.

based_on  = "bullets"      -- start from this style; below is only what differs
too_short = "none"         -- who opens a summary expects less than the story

-- Pages that are read in bits, and words whose author is their point.
refuse    = { "liveblog", "column", "list", "correction", "gallery", "forum", "product", "video" }
