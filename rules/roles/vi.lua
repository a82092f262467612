-- How bylines, date lines and corrections are marked in Vietnamese.
published = { "đăng lúc", "ngày đăng", "xuất bản" }
updated = { "cập nhật", "cập nhật lúc", "sửa đổi", "chỉnh sửa lần cuối" }

days = { "thứ hai", "thứ ba", "thứ tư", "thứ năm", "thứ sáu", "thứ bảy", "chủ nhật" }

byline = { "tác giả", "bài", "viết bởi" }
join = { "và" }
jobs = { "phóng viên", "nhà báo", "biên tập viên", "cộng tác viên" }
not_names = { "chia sẻ", "bình luận", "phút", "đọc", "ảnh", "hình" }
correction = { "đính chính", "cải chính" }
