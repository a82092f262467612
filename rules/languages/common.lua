-- What holds in every language, and all there is for a language we do not know.
-- Each list is explained in en.lua.

name = "any language"

never_end = { "vs", "cf", "i.e", "e.g" }
titles = { "Mr", "Mrs", "Ms", "Dr", "Prof", "St", "Skt", "Mt", "Jr" }
before_numbers = {
  "n°", "N°", "nº", "Nº", "No", "Nr", "p", "pp", "Art", "art", "Fig", "fig", "vol", "Vol", "Rs",
  "rs",
}
may_end = { "Inc", "Ltd", "Corp", "Co" }
often_end = { "etc" }

list_marks = { "•", "◦", "▪", "‣", "·", "*", "-", "–", "⁃" }
opening_quotes = { "“", "«", "„", "‘", "‚", "‹", "「", "『", "《" }
closing_quotes = { "”", "»", "“", "’", "‘", "›", "」", "』", "》" }

-- Marks that end a sentence though Unicode does not say so.
terminators = { "։", "፡፡" }

units = { "kW", "MW", "GW", "MB", "GB", "TB", "kB", "GHz", "MHz" }

examples = {
  { "Alpha beta. Gamma delta.", sentences = 2 },
  { "Alpha 3.5 beta.", sentences = 1 },
  { "Alpha beta! Gamma? Delta.", sentences = 3 },
  { "Alpha, vs. Beta, is delta.", sentences = 1 },
}
