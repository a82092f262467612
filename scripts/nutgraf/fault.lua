-- What went wrong, as a value: { message =, code =, file =, line = }. The
-- message alone is complete; file and line are there for programs.

local fault = {}

---Did memory run out? What pcall catches is then passed on and not explained.
---@param failure any
---@return boolean
function fault.is_memory(failure)
  return failure == "not enough memory" -- as Lua itself says it
    or type(failure) == "table" and failure.code == "no_memory"
end

---Raises a fault.
---@param code string a word of nutgraf_code, such as "settings"
---@param message string
---@param file? string
---@param line? integer 1-based
function fault.raise(code, message, file, line)
  error({ message = message, code = code, file = file, line = line }, 0)
end

---The problems of one or more files, all at once: raises when there are any.
---@param problems { file: string, line: integer?, message: string, excerpt: string? }[]
function fault.raise_all(problems)
  local first = problems[1]
  if not first then
    return
  end
  local lines = {}
  for _, problem in ipairs(problems) do
    lines[#lines + 1] = fault.text(problem)
  end
  error({
    message = table.concat(lines, "\n"),
    code = "settings",
    file = first.file,
    line = first.line,
    problems = problems,
  }, 0)
end

---"file:line: message", and the line itself where it is known.
---@param problem { file: string, line: integer?, message: string, excerpt: string? }
---@return string
function fault.text(problem)
  local place = problem.file
  if problem.line then
    place = place .. ":" .. problem.line
  end
  local text = place .. ": " .. problem.message
  if problem.excerpt then
    local number = ("%6d"):format(problem.line)
    text = text .. "\n" .. number .. " | " .. problem.excerpt
  end
  return text
end

return fault
