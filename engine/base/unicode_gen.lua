-- Writes unicode_tables.c from the Unicode Character Database.
--
--   lua5.4 engine/base/unicode_gen.lua [DIR] > engine/base/unicode_tables.c
--
-- DIR is where Debian's package unicode-data puts the files. Every code point
-- gets a record; equal records are stored once, and so are equal blocks of 64.

local DIR = arg and arg[1] or "/usr/share/unicode"
local BLOCK = 64
local LAST = 0x10FFFF

-- The numbers of the enumerations in unicode.h, in its order.
local WORD_BREAK = {
  Other = 0, CR = 1, LF = 2, Newline = 3, Extend = 4, ZWJ = 5, Regional_Indicator = 6, Format = 7,
  Katakana = 8, Hebrew_Letter = 9, ALetter = 10, Single_Quote = 11, Double_Quote = 12,
  MidNumLet = 13, MidLetter = 14, MidNum = 15, Numeric = 16, ExtendNumLet = 17, WSegSpace = 18,
}
local GRAPHEME = {
  Other = 0, CR = 1, LF = 2, Control = 3, Extend = 4, ZWJ = 5, Regional_Indicator = 6,
  Prepend = 7, SpacingMark = 8, L = 9, V = 10, T = 11, LV = 12, LVT = 13,
}
local SCRIPT = {
  Latin = 1, Greek = 2, Cyrillic = 3, Arabic = 4, Hebrew = 5, Devanagari = 6, Han = 7,
  Hiragana = 8, Katakana = 9, Hangul = 10, Thai = 11, Armenian = 12,
}
local UPPER, LOWER, LETTER, DIGIT, SPACE, PUNCT, SYMBOL, CURRENCY = 1, 2, 4, 8, 16, 32, 64, 128
local OPEN, CLOSE, QUOTE, DASH, ENDS, POINT, PICTURE, UNSPACED = 256, 512, 1024, 2048, 4096, 8192,
  16384, 32768

local function lines(name)
  local path = DIR .. "/" .. name
  local file, err = io.open(path)
  if not file then
    io.stderr:write(err, " (install the package unicode-data)\n")
    os.exit(1)
  end
  return file:lines()
end

-- Calls visit(code, value) for every code point of a "range ; value" file.
local function each(name, visit)
  for line in lines(name) do
    local first, last, value = line:match("^(%x+)%.*(%x*)%s*;%s*([%w_]+)")
    if first then
      local from = tonumber(first, 16)
      for code = from, last ~= "" and tonumber(last, 16) or from do
        visit(code, value)
      end
    end
  end
end

local function map(name, numbers)
  local of = {}
  each(name, function(code, value)
    of[code] = numbers[value]
  end)
  return of
end

local flags = {}
local function add(code, bits)
  flags[code] = (flags[code] or 0) | bits
end

local CATEGORY = {
  Lu = UPPER | LETTER, Lt = UPPER | LETTER, Ll = LOWER | LETTER, Lm = LETTER, Lo = LETTER,
  Nd = DIGIT, Pc = PUNCT, Pd = PUNCT | DASH, Ps = PUNCT | OPEN, Pe = PUNCT | CLOSE,
  Pi = PUNCT | QUOTE | OPEN, Pf = PUNCT | QUOTE | CLOSE, Po = PUNCT,
  Sm = SYMBOL, Sc = SYMBOL | CURRENCY, Sk = SYMBOL, So = SYMBOL,
}
each("extracted/DerivedGeneralCategory.txt", function(code, value)
  local georgian = code >= 0x10D0 and code <= 0x10FF -- small by name, yet begin sentences
  if CATEGORY[value] then
    add(code, georgian and CATEGORY[value] & ~LOWER or CATEGORY[value])
  end
end)
each("PropList.txt", function(code, value)
  if value == "White_Space" then
    add(code, SPACE)
  elseif value == "Quotation_Mark" then
    add(code, QUOTE)
  end
end)
each("auxiliary/SentenceBreakProperty.txt", function(code, value)
  if value == "STerm" then
    add(code, ENDS)
  elseif value == "ATerm" then
    add(code, POINT)
  end
end)
each("LineBreak.txt", function(code, value)
  if value == "SA" then
    add(code, UNSPACED)
  end
end)
each("emoji/emoji-data.txt", function(code, value)
  if value == "Extended_Pictographic" then
    add(code, PICTURE)
  end
end)

local script = map("Scripts.txt", SCRIPT)
for code, value in pairs(script) do
  local has = flags[code] or 0
  if (value == SCRIPT.Han or value == SCRIPT.Hiragana or value == SCRIPT.Katakana)
    and has & (LETTER | PUNCT | SYMBOL) == LETTER then
    add(code, UNSPACED)
  end
end
add(0x30FC, UNSPACED) -- the long-vowel mark is in two scripts
local word_break = map("auxiliary/WordBreakProperty.txt", WORD_BREAK)
local grapheme = map("auxiliary/GraphemeBreakProperty.txt", GRAPHEME)

-- Simple case folding; the dotted capital I loses its dot as well, so that a
-- name folds to the same letters in every language.
local fold = {}
for line in lines("CaseFolding.txt") do
  local from, status, to = line:match("^(%x+); ([CS]); (%x+);")
  if status then
    local code = tonumber(from, 16)
    fold[code] = tonumber(to, 16) - code
  end
end
fold[0x130] = 0x69 - 0x130

local records, record_of = {}, {}
local function record(code)
  local text = string.format("{%d, %d, %d, %d, %d}", fold[code] or 0, flags[code] or 0,
    word_break[code] or 0, grapheme[code] or 0, script[code] or 0)
  if not record_of[text] then
    records[#records + 1] = text
    record_of[text] = #records - 1
  end
  return record_of[text]
end

local blocks, block_of, index = {}, {}, {}
for start = 0, LAST, BLOCK do
  local numbers = {}
  for code = start, start + BLOCK - 1 do
    numbers[#numbers + 1] = record(code)
  end
  local text = table.concat(numbers, ",")
  if not block_of[text] then
    blocks[#blocks + 1] = text
    block_of[text] = #blocks - 1
  end
  index[#index + 1] = block_of[text]
end

-- Numbers in lines of at most 80 columns.
local function wrapped(list)
  local out, line = {}, " "
  for _, item in ipairs(list) do
    if #line + #item + 2 > 80 then
      out[#out + 1] = line
      line = " "
    end
    line = line .. " " .. item .. ","
  end
  out[#out + 1] = line
  return table.concat(out, "\n")
end

local function flat(list)
  local out = {}
  for _, block in ipairs(list) do
    for number in tostring(block):gmatch("%d+") do
      out[#out + 1] = number
    end
  end
  return out
end

io.write("/* Made by unicode_gen.lua from the Unicode Character Database; do not edit. */\n",
  "/* clang-format off */\n",
  '#include "unicode_tables.h"\n\n',
  "const ng_char_record ng_char_records[] = {\n", wrapped(records), "\n};\n\n",
  "const uint16_t ng_char_blocks[] = {\n", wrapped(flat(blocks)), "\n};\n\n",
  "const uint16_t ng_char_index[] = {\n", wrapped(flat(index)), "\n};\n")
