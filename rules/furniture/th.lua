-- Lines that stand around a Thai story and are no part of it.

drop = {
  rule "previous story" {
    why    = "link to the story before",
    match  = line { "ข่าวก่อนหน้า", "บทความก่อนหน้า" },
    hits   = { "ข่าวก่อนหน้า" },
    spares = { "ข่าวก่อนหน้า นี้ไม่เป็นความจริง" },
  },
  rule "next story" {
    why    = "link to the story after",
    match  = line { "ข่าวถัดไป", "บทความถัดไป" },
    hits   = { "ข่าวถัดไป" },
    spares = { "ข่าวถัดไป จะออกพรุ่งนี้" },
  },
  rule "furniture" {
    why    = "buttons and lists of the page",
    match  = { line { "แชร์", "พิมพ์", "โฆษณา", "สมัครรับข่าวสาร", "เข้าสู่ระบบ",
                      "สมัครสมาชิก", "อ่านต่อ", "อ่านเพิ่มเติม", "ข่าวที่เกี่ยวข้อง",
                      "บทความที่เกี่ยวข้อง", "ข่าวยอดนิยม", "ข่าวล่าสุด", "ความคิดเห็น",
                      "แสดงความคิดเห็น", "ค้นหา", "เมนู", "ปิด", "ติดต่อเรา", "เกี่ยวกับเรา" },
               starts_with { "อ่านข่าวที่เกี่ยวข้อง", "อ่านเพิ่มเติม:", "ข่าวที่เกี่ยวข้อง:", "บทความที่เกี่ยวข้อง:",
                             "ติดตามเราได้ที่",
                             "เว็บไซต์นี้ใช้คุกกี้" } },
    hits   = { "อ่านเพิ่มเติม: พายุ", "โฆษณา" },
    spares = { "โฆษณา ชิ้นนี้มีราคาแพงมาก" },
  },
  rule "picture line" {
    why    = "a caption with its credit",
    match  = all_of { contains { "ภาพ:", "ภาพจาก", "© ", "Getty Images" }, shorter_than(45) },
    hits   = { "ท่าเรือยามค่ำคืน ภาพ: อานา" },
    spares = { "รูปนี้แสดงท่าเรือ" },
  },
}
