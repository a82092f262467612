-- Lines that stand around a Vietnamese story and are no part of it.

drop = {
  rule "previous story" {
    why    = "link to the story before",
    match  = line { "Bài trước", "Tin trước" },
    hits   = { "Bài trước" },
    spares = { "Bài trước đã nêu lý do." },
  },
  rule "next story" {
    why    = "link to the story after",
    match  = line { "Bài tiếp theo", "Tin tiếp theo" },
    hits   = { "Bài tiếp theo" },
    spares = { "Bài tiếp theo sẽ nói về giá." },
  },
  rule "furniture" {
    why    = "buttons and lists of the page",
    match  = { line { "Chia sẻ", "In bài", "In bài viết", "Quảng cáo", "QUẢNG CÁO", "Bản tin",
                      "Đăng nhập", "Đăng ký", "Xem thêm", "Đọc thêm", "Đọc tiếp",
                      "Tin liên quan", "Bài liên quan", "Đọc nhiều", "Xem nhiều",
                      "Tin mới nhất", "Bình luận", "Ý kiến", "Tìm kiếm", "Đóng", "Liên hệ",
                      "Giới thiệu", "Lưu bài viết" },
               starts_with { "Xem thêm:", "Đọc thêm:", ">> Xem thêm", "Theo dõi chúng tôi",
                             "Đăng ký nhận" } },
    hits   = { "Xem thêm: cơn bão", "Quảng cáo" },
    spares = { "Quảng cáo năm nay đắt hơn." },
  },
  rule "picture line" {
    why    = "a caption with its credit",
    match  = all_of { contains { "Ảnh:", "ẢNH:", "© ", "Getty Images" }, shorter_than(45) },
    hits   = { "Cảng về đêm. Ảnh: Ana Ruiz" },
    spares = { "Bức ảnh cho thấy bến cảng." },
  },
}
