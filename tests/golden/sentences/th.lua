-- Thai news: where sentences end; tests/README.md says how to read it.

return {
  { "นายกรัฐมนตรีเดินทางถึงเชียงใหม่\n¦ผู้ว่าราชการจังหวัดให้การต้อนรับ",
    guards = "without full stops a line is a sentence" },
  { "ราคาทองวันนี้ บาทละ 41,250.50 บาท ปรับขึ้น 150 บาท",
    guards = "blanks and the points of numbers do not split" },
  { "พล.อ. สมชาย ใจดี และ ดร. วิภา แสงทอง ร่วมแถลงข่าว",
    guards = "the points of ranks and titles do not split",
    open = true },
  { "“เราจะไม่ขึ้นราคา” รัฐมนตรีกล่าว",
    guards = "a quotation stays with the speaker behind it" },
}
