-- Module text: lexicons, sentences, language, folding, stems.

local text = require "nutgraf.core".text

local function lexicon()
  return assert(text.lexicon {
    name = "test", stemmer = "english", ordinals = true, titles = { "Mr" },
    stop_words = { "the", "is", "and" }, starters = { "the" },
    examples = { { "ignored", sentences = 1 } },
  })
end

local function pieces(s, flat)
  local out = {}
  for i = 1, #flat, 2 do
    out[#out + 1] = s:sub(flat[i], flat[i + 1])
  end
  return table.concat(out, "|")
end

return {
  ["a sentence is what stands between two numbers"] = function()
    local s = "Mr. Fox came. The end!"
    local sentences, tokens = text.segment(lexicon(), s)
    assert(pieces(s, sentences) == "Mr. Fox came.|The end!")
    assert(pieces(s, tokens) == "Mr.|Fox|came|.|The|end|!")
  end,

  ["a key has letters, digits and single blanks"] = function()
    for given, key in pairs {
      ["  The Ferry\u{2019}s \u{201c}last\u{201d} trip \u{2013} and its crew\u{b4}s!  "] =
        "the ferrys last trip and its crews",
      ["O'Neil`s \u{c4}RZTE\u{a0}1,5\t\u{3000}\u{300c}x"] = "oneils \u{e4}rzte 1 5 x",
      ["a ' b"] = "a b", ["\u{7f}"] = "", [""] = "", ["\u{4e2d}\u{3002}\u{6587}"] = "\u{4e2d} \u{6587}",
    } do
      assert(text.key(given) == key, text.key(given))
    end
  end,

  ["a line has single blanks inside, and nothing to decode"] = function()
    for _, good in ipairs { "", "a", "a b", "\u{e4} \u{2014} b." } do
      assert(text.is_line(good), good)
    end
    for _, bad in ipairs { " ", " a", "a ", "a  b", "a\tb", "a&b", "a<b", "a\u{a0}b", "\u{7f}" } do
      assert(not text.is_line(bad), bad)
    end
  end,

  ["without a lexicon the common rules hold"] = function()
    local s = "One. Two."
    assert(pieces(s, (text.segment(nil, s))) == "One.|Two.")
    assert(#text.segment(nil, "") == 0)
  end,

  ["why a place ends a sentence is told"] = function()
    local s = "Mr. Fox came. The end"
    local places = text.explain(lexicon(), s)
    assert(#places == 2)
    assert(places[1].rule == "abbreviation-never-ends" and not places[1].splits)
    assert(places[1].words[1].text == "Mr" and places[1].words[1].found[1] == "titles")
    assert(places[2].rule == "capital-follows" and places[2].splits)
    assert(s:sub(places[2].first, places[2].last) == "." and s:sub(places[2].next) == "The end")
  end,

  ["a function is asked where the rules have but a default"] = function()
    local seen = {}
    local s = "In the D.C. Area and the N.Y. Area it is."
    local sentences = text.segment(lexicon(), s, function(before, mark, after, candidate)
      seen[#seen + 1] = mark
      assert(s:find(before .. mark .. after, 1, true))
      assert(candidate.rule == "no-starter" and candidate.splits == false)
      return mark == "N.Y." or nil
    end)
    assert(table.concat(seen, " ") == "D.C. N.Y.")
    assert(pieces(s, sentences) == "In the D.C. Area and the N.Y.|Area it is.")
  end,

  ["what the function raises comes out, later ones are not asked"] = function()
    local calls = 0
    local ok, message = pcall(text.segment, nil, "A D.C. B N.Y. C", function()
      calls = calls + 1
      error("no more", 0)
    end)
    assert(not ok and message == "no more" and calls == 1)
    assert(not pcall(text.segment, nil, "A", 5))
  end,

  ["long texts around a place are cut between characters"] = function()
    local s = ("é"):rep(300) .. " D.C. " .. ("ñ"):rep(300)
    text.segment(nil, s, function(before, mark, after)
      assert(utf8.len(before) and utf8.len(after) and mark == "D.C.")
      assert(#before <= 204 and #before >= 196 and #after <= 204 and #after >= 196)
    end)
  end,

  ["what a language cannot have is refused with words"] = function()
    local l, message = text.lexicon { stopwords = { "a" } }
    assert(l == nil and message:find("stopwords", 1, true))
    l, message = text.lexicon { stemmer = "klingon" }
    assert(l == nil and message:find("klingon", 1, true))
    l, message = text.lexicon { titles = { 1 } }
    assert(l == nil and message:find("titles", 1, true))
    l, message = text.lexicon { ordinal = true }
    assert(l == nil and message:find("ordinal", 1, true))
    assert(not pcall(text.lexicon, "en"))
  end,

  ["broken UTF-8 is a mistake of the caller"] = function()
    assert(not pcall(text.segment, nil, "a\xFF"))
    assert(not pcall(text.fold, "\xF0\x9F"))
  end,

  ["a list answers in any case"] = function()
    local l = lexicon()
    assert(l:has("titles", "MR") and l:has("stop_words", "The"))
    assert(not l:has("titles", "the") and not l:has("no list", "the"))
  end,

  ["folding and stems make words comparable"] = function()
    assert(text.fold "ÅNGSTRÖM" == "ångström")
    assert(text.fold "" == "")
    assert(text.stem(lexicon(), "Elections") == "elect")
  end,

  ["a detector knows its languages"] = function()
    local detector = text.detector {
      en = lexicon(), de = assert(text.lexicon { stop_words = { "der", "die", "und", "ist" } }),
    }
    assert(detector:language "the fox is red and the sky is blue" == "en")
    assert(detector:language "der Fuchs ist rot und die Nacht ist lang" == "de")
    assert(detector:language "42" == "und")
    assert(not pcall(text.detector, { lexicon() }))
  end,
}
