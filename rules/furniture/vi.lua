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
  rule "buttons and offers" {
    why    = "buttons, offers and lists of the page",
    match  = { line { "Chia sẻ", "In bài viết", "Bình luận", "Gửi bình luận", "Ý kiến", "Gửi ý kiến",
                      "Đăng nhập", "Đăng ký", "Quảng cáo", "Tin liên quan", "Bài liên quan",
                      "Tin cùng chuyên mục", "Cùng chuyên mục", "Đọc thêm", "Xem thêm",
                      "Đọc nhiều", "Đọc nhiều nhất", "Tin mới", "Tin mới nhất", "Tin nổi bật",
                      "Có thể bạn quan tâm", "Từ khóa", "Chủ đề", "Trang chủ", "Tìm kiếm",
                      "Lưu bài viết", "Sao chép liên kết", "Quay lại", "Đóng" },
               starts_with { "Xem thêm:", "Đọc thêm:", ">> ", ">>", "Mời quý độc giả", "Mời bạn đọc", "Theo dõi",
                             "Tải ứng dụng", "Đăng ký nhận", "Vui lòng nhập",
                             "Ý kiến của bạn" } },
    hits   = { "Xem thêm: cơn bão", "Quảng cáo" },
    spares = { "Quảng cáo cây cầu thu hút bốn mươi người." },
  },
  rule "small print" {
    why    = "who owns the page, and its small print",
    match  = { line { "Điều khoản sử dụng", "Chính sách bảo mật", "Liên hệ", "Giới thiệu", "Liên hệ quảng cáo",
                      "Tòa soạn" },
               starts_with { "©", "Bản quyền", "Giấy phép", "Chịu trách nhiệm", "Tổng biên tập" } },
    hits   = { "Chính sách bảo mật" },
    spares = { "Liên hệ với con tàu đã mất." },
  },
  rule "picture credit" {
    why    = "a caption with its credit",
    match  = all_of { contains { "Ảnh:", "(Ảnh:", "Nguồn:", "© ", "Getty Images", "Ảnh minh họa" },
                      shorter_than(40) },
    hits   = { "Cảng ban đêm. Ảnh: Ana Ruiz" },
    spares = { "Bức ảnh cho thấy cảng." },
  },
}

-- What lines of a pasted text speak of that are no part of a story: one clue among others.
about = {
  comments = line { "Bình luận", "Ý kiến", "Ý kiến bạn đọc", "Gửi bình luận", "Viết bình luận",
    "Trả lời" },
  stories = line { "Xem thêm", "Đọc thêm", "Tin liên quan", "Bài liên quan",
    "Tin cùng chuyên mục", "Đọc nhiều", "Đọc nhiều nhất", "Tin mới", "Tin mới nhất", "Tin khác",
    "Có thể bạn quan tâm", "Chủ đề", "Nổi bật", "Bài viết liên quan" },
  site = word { "bản tin", "đăng ký", "đăng nhập", "cookie", "chính sách bảo mật",
    "dữ liệu cá nhân", "điều khoản", "bản quyền", "ứng dụng", "theo dõi chúng tôi", "quảng cáo",
    "trang web", "email", "tòa soạn", "biên tập", "phóng viên", "liên hệ", "ảnh" },
}
