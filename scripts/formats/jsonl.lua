-- The whole record in one line, for programs.
extension = ".jsonl"
type      = "application/x-ndjson"
