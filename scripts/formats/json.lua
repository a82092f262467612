-- The whole record, for people who read JSON.
extension = ".json"
type      = "application/json"
pretty    = true
