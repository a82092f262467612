-- Dates as they stand in lines and in fields.

local dates = require "nutgraf.meta.dates"
local words = require "nutgraf.meta.words"

local rules = { roles = {
  en = {
    months = { { "january", "jan" }, { "february", "feb" }, { "march", "mar" }, { "april", "apr" },
      { "may" }, { "june", "jun" }, { "july", "jul" }, { "august", "aug" },
      { "september", "sept", "sep" }, { "october", "oct" }, { "november", "nov" },
      { "december", "dec" } },
    day_ends = { "st", "nd", "rd", "th" }, of = { "of" }, am = { "am", "a.m." },
    pm = { "pm", "p.m." }, published = { "published" }, updated = { "updated" },
    month_first = { "en-us" },
  },
  es = { months = { { "enero" }, { "febrero" }, { "marzo" }, { "abril" }, { "mayo" } },
    of = { "de" } },
  ja = { units = { "年", "月", "日" } },
  ar = { months = { {}, {}, {}, {}, { "مايو", "أيار" }, {}, {}, {}, {}, { "تشرين الأول" } } },
} }

local function check(cases, month_first)
  local known = words.of(rules) -- all languages at once
  for _, case in ipairs(cases) do
    local date = dates.read(case[1], known, month_first)
    local got = date and date.iso or "none"
    assert(got == case[2], ("%q gives %s, not %s"):format(case[1], got, case[2]))
  end
end

local spec = {}

spec["a machine's date keeps its time and its zone"] = function()
  check {
    { "2024-05-17", "2024-05-17" },
    { "2024-05-17T10:00:00Z", "2024-05-17T10:00:00Z" },
    { "2024-05-17T10:00:00.123+02:00", "2024-05-17T10:00:00+02:00" },
    { "2024-05-17 10:00:00 +0530", "2024-05-17T10:00:00+05:30" },
    { "2024-05-17T10:00", "2024-05-17T10:00:00" },
    { "2024-05-17T10:00:00:123Z", "2024-05-17T10:00:00Z" },
    { "2024-05-17T10:00:00-0400", "2024-05-17T10:00:00-04:00" },
    { "20240517", "2024-05-17" },
    { "20240517T100000Z", "2024-05-17T10:00:00Z" },
    { "1715940000", "2024-05-17T10:00:00Z" },
    { "1715940000000", "2024-05-17T10:00:00Z" },
    { "951782400", "none" },
    { "0951782400", "2000-02-29T00:00:00Z" },
    { "Fri, 17 May 2024 10:00:00 GMT", "2024-05-17T10:00:00Z" },
    { "Fri, 17 May 2024 10:00:00 -0400", "2024-05-17T10:00:00-04:00" },
    { "Fri May 17 2024 10:00:00 GMT+0200", "2024-05-17T10:00:00+02:00" },
    { "Fri May 17 10:00:00 EDT 2024", "2024-05-17T10:00:00-04:00" },
  }
end

spec["a newspaper's date is read in its forms"] = function()
  check {
    { "17 May 2024", "2024-05-17" },
    { "17th of May, 2024", "2024-05-17" },
    { "May 17, 2024", "2024-05-17" },
    { "MAY 17TH 2024", "2024-05-17" },
    { "Sept. 3, 2024", "2024-09-03" },
    { "17. May 2024", "2024-05-17" },
    { "17 de mayo de 2024", "2024-05-17" },
    { "17-May-2024", "2024-05-17" },
    { "2024 May 17", "2024-05-17" },
    { "2024/05/17", "2024-05-17" },
    { "2024年5月17日", "2024-05-17" },
    { "17.05.2024", "2024-05-17" },
    { "17.05.24", "2024-05-17" },
    { "17/05/2024 14:30", "2024-05-17T14:30:00" },
    { "May 17, 2024 at 2:05 pm", "2024-05-17T14:05:00" },
    { "May 17, 2024, 12:05 a.m. EST", "2024-05-17T00:05:00-05:00" },
    { "17 May 2024, 14.30 h", "2024-05-17T14:30:00" },
    { "١٧ مايو ٢٠٢٤", "2024-05-17" },
    { "17 تشرين الأول 2024", "2024-10-17" },
  }
end

spec["the habit of the place decides between day and month"] = function()
  check({ { "5/6/2024", "2024-06-05" }, { "25/6/2024", "2024-06-25" } }, false)
  check({ { "5/6/2024", "2024-05-06" }, { "5/26/2024", "2024-05-26" },
    { "26/5/2024", "2024-05-26" } }, true)
end

spec["what is no day is no date"] = function()
  check {
    { "2024-02-30", "none" }, { "2023-02-29", "none" }, { "2024-13-01", "none" },
    { "31 April 2024", "none" }, { "0000-00-00", "none" }, { "May 2024", "none" },
    { "yesterday", "none" }, { "", "none" }, { "12:30", "none" }, { "1.2.3", "none" },
    { "+49 30 123456", "none" },
  }
end

spec["an address may hold the day"] = function()
  local months = words.of(rules, "en").months
  local cases = {
    { "https://news.example/2024/05/17/storm", "2024-05-17" },
    { "https://news.example/2024/may/17/storm", "2024-05-17" },
    { "https://news.example/storm-20240517.html", "2024-05-17" },
    { "https://news.example/storm-2024-05-17", "2024-05-17" },
    { "https://news.example/17-05-2024-storm", "2024-05-17" },
    { "https://news.example/a/20245599", nil },
    { "https://news.example/2024/05/storm", nil },
    { "https://news.example/storm?d=2024-05-17", nil },
  }
  for _, case in ipairs(cases) do
    assert(dates.in_url(case[1], months) == case[2], case[1])
  end
end

spec["a line tells published from updated"] = function()
  local known = words.of(rules, "en")
  local published, modified =
    dates.in_line("Published 17 May 2024, 10:00. Updated 18 May 2024", known)
  assert(published.iso == "2024-05-17T10:00:00" and modified.iso == "2024-05-18")
  published, modified = dates.in_line("Updated: May 18, 2024", known)
  assert(published == nil and modified.day == "2024-05-18")
  published = dates.in_line("no day at all", known)
  assert(published == nil)
end

spec["reading takes time that grows with the line"] = function()
  local known = words.of(rules, "en")
  assert(dates.find(("1 "):rep(20000), known) == nil)
  assert(dates.find(("17 May; "):rep(5000), known) == nil)
  assert(dates.find(("99/99/2024 "):rep(3000), known) == nil)
end

-- The files that ship, where a test may read files.
local SHIPPED = { "ar", "cs", "da", "de", "el", "en", "es", "fi", "fr", "hi", "id", "it", "ja", "ko",
  "nl", "no", "pl", "pt", "ru", "sv", "tr", "uk", "zh" }

local function shipped(lang)
  local file = {}
  local chunk = loadfile and loadfile("rules/roles/" .. lang .. ".lua", "t", file)
  if not chunk then
    return nil
  end
  chunk()
  return file
end

spec["the dates of every language that ships are read"] = function()
  for _, lang in ipairs(SHIPPED) do
    local file = shipped(lang)
    if file then
      local known = words.of({ roles = { [lang] = file, en = shipped "en" } }, lang)
      for month, forms in ipairs(file.months or {}) do
        for _, form in ipairs(forms) do
          local date = dates.find("17. " .. form .. " 2024", known)
          assert(date and date.day == ("2024-%02d-17"):format(month), lang .. ": " .. form)
        end
      end
      assert(file.units or #file.months == 12, lang .. " has twelve months or its signs")
      local units = file.units or { "-", "-", "" }
      local date = dates.find("2024" .. units[1] .. "5" .. units[2] .. "17" .. units[3], known)
      assert(date and date.day == "2024-05-17", lang)
    end
  end
end

spec["the marks of every language that ships are lower case words"] = function()
  for _, lang in ipairs(SHIPPED) do
    for name, list in pairs(shipped(lang) or {}) do
      for _, word in ipairs(type(list) == "table" and name ~= "months" and list or {}) do
        assert(type(word) == "string" and word == word:lower() and word:find "%S"
          and not word:find "^%s" and not word:find "%s$", lang .. ": " .. name)
      end
    end
  end
end

return spec
