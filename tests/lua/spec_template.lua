-- Templates: what they print, and what they say about mistakes.

local template = require "nutgraf.template"

local FIELDS = {
  title = true, count = true, none = true,
  loud = function(top) return top.title and top.title:upper() end,
  tags = { true },
  link = { url = true },
  rows = {
    { name = true, cells = { true }, place = function(_, list, index)
      return index .. "/" .. #list
    end },
  },
  summary = { text = true, parts = { { text = true } }, shows = "text", walks = "parts" },
}

local RECORD = {
  title = "A & B", count = 3, tags = { "x", "y" }, link = { url = "u" },
  rows = { { name = "one", cells = { "1", "2" } }, { name = "two", cells = {} } },
  summary = { text = "All.", parts = { { text = "First." }, { text = "Second." } } },
}

local function escape(text)
  return (text:gsub("&", "+"))
end

local function render(text)
  return assert(template.compile(text, FIELDS, escape)):render(RECORD)
end

local function equal(got, expected)
  if got ~= expected then
    error(("expected %q, got %q"):format(tostring(expected), tostring(got)), 2)
  end
end

local function all(cases)
  for _, case in ipairs(cases) do
    local got = render(case[1])
    if got ~= case[2] then
      error(("%q: expected %q, got %q"):format(case[1], case[2], got), 2)
    end
  end
end

-- Each case: a template, a part of its message, the line that it names.
local function refuses(cases)
  for _, case in ipairs(cases) do
    local made, message, line = template.compile(case[1], FIELDS, escape)
    assert(made == nil, case[1] .. " was accepted")
    assert(message:find(case[2], 1, true), ("%q: %s"):format(case[1], message))
    equal(line, case[3] or 1)
  end
end

return {
  ["text stays as it is and values are escaped"] = function()
    all {
      { "", "" },
      { "a < b\n", "a < b\n" },
      { "$title$", "A + B" },
      { "[$ title $]", "[A + B]" },
      { "$count$", "3" },
      { "$none$", "" },
      { "$tags$", "x, y" },
      { "$link.url$", "u" },
      { "$loud$", "A + B" },
      { "$$5 and $$$title$", "$5 and $A + B" },
    }
  end,

  ["if chooses"] = function()
    all {
      { "$if(title)$yes$endif$", "yes" },
      { "$if(none)$yes$endif$", "" },
      { "$if(none)$yes$else$no$endif$", "no" },
      { "$if(none)$a$elseif(title)$b$else$c$endif$", "b" },
      { "$if(none)$a$elseif(none)$b$else$c$endif$", "c" },
      { "$if(title)$a$elseif(title)$b$else$c$endif$", "a" },
      { "$if(title)$$if(none)$x$else$y$endif$$endif$z", "yz" },
      { "$if(link.url)$l$endif$", "l" },
    }
  end,

  ["for goes through a list"] = function()
    all {
      { "$for(tags)$<$it$>$endfor$", "<x><y>" },
      { "$for(tags)$$it$$sep$, $endfor$.", "x, y." },
      { "$for(rows)$$it.name$ $it.place$$sep$; $endfor$", "one 1/2; two 2/2" },
      { "$for(rows)$$for(it.cells)$$it$$sep$,$endfor$|$endfor$", "1,2||" },
      { "$for(rows)$$it.name$$if(it.cells)$+$endif$$title$ $endfor$", "one+A + B twoA + B " },
    }
  end,

  ["a thing is printed by its text and walked by its parts"] = function()
    all {
      { "$summary$", "All." },
      { "$for(summary)$$it.text$$sep$ $endfor$", "First. Second." },
    }
  end,

  ["a word alone on its line takes the line with it"] = function()
    all {
      { "a\n$if(title)$\nb\n$endif$\nc\n", "a\nb\nc\n" },
      { "a\n  $if(none)$ \nb\n  $else$\nx\n  $endif$  \nc", "a\nx\nc" },
      { "$for(tags)$\n- $it$\n$endfor$\n", "- x\n- y\n" },
      { "$for(tags)$\n$it$\n$sep$\n--\n$endfor$", "x\n--\ny\n" },
      { "<ul>$for(tags)$\n<li>$it$</li>$endfor$\n</ul>", "<ul>\n<li>x</li>\n<li>y</li>\n</ul>" },
      { "a $if(title)$\nb$endif$", "a \nb" },
      { "a\n$if(title)$\r\nb\n$endif$\r\n", "a\nb\n" },
    }
  end,

  ["mistakes are told with their line"] = function()
    refuses {
      { "a\nb $tittle$", "there is no 'tittle'. Did you mean 'title'? There is: count", 2 },
      { "$link.foo$", "there is no 'link.foo'. There is: url" },
      { "$title.x$", "'title' has no fields" },
      { "$link$", "'link' is no text" },
      { "$rows$", "write $for(rows)$" },
      { "$for(title)$$endfor$", "'title' is no list" },
      { "$it$", "outside of $for()$" },
      { "$if(it.x)$$endif$", "outside of $for()$" },
      { "\n$for(rows)$\n\n$it.nam$", "there is no 'it.nam'", 4 },
      { "\n$if(title)$\n", "$if()$ without $endif$", 2 },
      { "$for(tags)$$if(title)$$endfor$", "$endfor$ without $for()$" },
      { "$endif$", "$endif$ without $if()$" },
      { "$else$", "$else$ without $if()$" },
      { "$sep$", "$sep$ without $for()$" },
      { "$if(title)$$else$$else$$endif$", "behind $else$" },
      { "$if(title)$$else$$elseif(title)$$endif$", "behind $else$" },
      { "$for(tags)$$sep$$sep$$endfor$", "a second $sep$" },
      { "it costs $5", "without its partner" },
      { "$5 or $6", "is not a name" },
      { "$while(title)$", "there is no $while()$" },
      { "$if$", "needs a name" },
      { "$title..x$", "is not a name" },
      { "$shows$", "there is no 'shows'" },
    }
  end,

  ["loops inside loops come to an end"] = function()
    local deep = ("$for(tags)$"):rep(4) .. ("$endfor$"):rep(4)
    local many = {}
    for i = 1, 100 do
      many[i] = "x"
    end
    local made = assert(template.compile(deep, FIELDS, escape))
    local good, message = pcall(made.render, made, { tags = many })
    assert(not good and message:find("more than 1000000 rounds", 1, true), message)
    made = assert(template.compile("$for(tags)$$title$$endfor$", FIELDS, escape))
    good, message = pcall(made.render, made, { tags = many, title = ("x"):rep(1000000) })
    assert(not good and message:find("more than 67108864 bytes", 1, true), message)
  end,

  ["what is printed cannot start a template of its own"] = function()
    local made = assert(template.compile("$title$", FIELDS, escape))
    equal(made:render { title = "$count$" }, "$count$")
  end,
}
