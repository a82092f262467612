-- Vietnamese. Each setting is explained in en.lua. Blanks stand between syllables, so

-- words of two syllables stand where lists of phrases are read.
name = "tiếng Việt"
titles = {
  "TS", "Ts", "PGS", "GS", "Gs", "ThS", "Ths", "BS", "Bs", "KS", "Ks", "LS", "Ls", "NSND", "NSƯT",
  "TSKH", "PGS.TS", "GS.TS", "Th.S", "ĐĐ", "TP", "Tp", "TX", "Mr", "Mrs", "Dr", "St", "ĐBQH",
}

never_end = { "v.d", "cf", "vs", "e.g", "i.e", "TP.HCM", "đ.c" }

before_numbers = { "tr", "Tr", "ĐT", "Đt", "đt", "tel", "Tel", "No", "p", "Q", "P" }

may_end = { "Inc", "Corp", "Ltd", "Co", "Jr", "U.S", "U.K", "D.C", "tr.CN", "SCN", "TCN" }

often_end = { "v.v", "vv", "etc" }

starters = {
  "ai", "anh", "bà", "bên", "bởi", "bây giờ", "các", "cách", "cảnh", "cho", "chúng", "chị", "có",
  "còn", "công", "cô", "cùng", "cũng", "cuối", "của", "cứ", "do", "dù", "dưới", "đã", "đang",
  "đây", "đầu", "đến", "để", "đó", "đối", "đồng", "được", "em", "gần", "giá", "giữa", "hai",
  "hàng", "hãy", "hiện", "họ", "hôm", "khi", "không", "khoảng", "kể", "là", "làm", "lúc", "mà",
  "mặc", "mỗi", "một", "mọi", "một số", "nay", "năm", "nếu", "ngay", "ngày", "ngoài", "người",
  "nhà", "nhân", "nhiều", "như", "nhưng", "những", "nó", "ở", "ông", "phải", "phía", "qua", "rất",
  "rồi", "sau", "sáng", "sẽ", "so", "song", "sự", "ta", "tại", "tất", "theo", "thế", "thì", "thủ",
  "tháng", "theo đó", "tôi", "tổng", "trên", "trong", "trước", "tuy", "từ", "tuần", "và", "vẫn",
  "vào", "vì", "việc", "về", "với", "vậy", "xe", "xin",
}

months = {
  "tháng một", "tháng hai", "tháng ba", "tháng tư", "tháng năm", "tháng sáu", "tháng bảy",
  "tháng tám", "tháng chín", "tháng mười",
}

weekdays = { "thứ hai", "thứ ba", "thứ tư", "thứ năm", "thứ sáu", "thứ bảy", "chủ nhật" }

units = {
  "km", "kg", "cm", "mm", "m", "MB", "GB", "TB", "kW", "MW", "GW", "kWh", "GHz", "MHz", "USD",
  "VND",
}

list_marks = { "•", "◦", "▪", "‣", "·", "*", "-", "–" }
opening_quotes = { "“", "‘", "\"", "'", "«" }
closing_quotes = { "”", "’", "\"", "'", "»" }
stop_words = {
  "ai", "anh", "bà", "bao", "bạn", "bằng", "bây", "bên", "bị", "bởi", "các", "cách", "cái",
  "càng", "cả", "cần", "chăng", "chẳng", "chỉ", "chiếc", "chính", "cho", "chúng", "chưa", "chứ",
  "chị", "có", "còn", "con", "cô", "cùng", "cũng", "cuối", "của", "cứ", "do", "dù", "dưới", "đã",
  "đang", "đâu", "đây", "đấy", "đầu", "đến", "đều", "để", "đi", "điều", "đó", "đối", "được",
  "đồng", "em", "gì", "giờ", "giữa", "gần", "hai", "hay", "hãy", "hết", "hiện", "hoặc", "họ",
  "hôm", "hơn", "hơi", "hầu", "khác", "khi", "không", "khoảng", "kể", "là", "làm", "lại", "lên",
  "lúc", "lần", "lắm", "luôn", "mà", "mặc", "mình", "mỗi", "một", "mọi", "mới", "muốn", "nay",
  "này", "nào", "nên", "nếu", "năm", "ngay", "ngày", "ngoài", "người", "nhau", "nhất", "nhiều",
  "như", "nhưng", "những", "nhằm", "nó", "nói", "nữa", "nơi", "ở", "ông", "phải", "phía", "qua",
  "quá", "ra", "rất", "rằng", "riêng", "rồi", "sao", "sau", "sẽ", "so", "số", "song", "suốt",
  "sự", "ta", "tại", "tất", "tháng", "theo", "thế", "thì", "thấy", "thêm", "thôi", "thuộc",
  "thường", "toàn", "tới", "tôi", "trên", "trong", "trước", "trở", "tuy", "từ", "từng", "tự",
  "và", "vài", "vẫn", "vào", "vậy", "vì", "việc", "về", "với", "vừa", "vốn", "xuống", "ý", "biết",
  "cao", "lớn", "đưa", "gồm", "cụ", "thể", "nhận", "tuần", "sáng", "chiều", "tối", "ấy", "kia",
  "bất",
}

pronouns = {
  "tôi", "ta", "chúng tôi", "chúng ta", "anh", "chị", "em", "ông", "bà", "cô", "chú", "bác", "họ",
  "nó", "hắn", "mình", "y", "thị", "anh ấy", "chị ấy", "cô ấy", "ông ấy", "bà ấy", "điều này",
  "điều đó", "việc này", "việc đó", "đây", "đó", "này", "cả hai", "người này",
}

speech_verbs = {
  "nói", "cho biết", "cho hay", "hỏi", "đáp", "trả lời", "viết", "khẳng định", "nhấn mạnh",
  "tuyên bố", "thông báo", "giải thích", "bổ sung", "thừa nhận", "phủ nhận", "xác nhận",
  "cảnh báo", "chia sẻ", "bày tỏ", "phát biểu", "nhận định", "đánh giá", "kể", "kêu gọi",
  "cam kết", "hứa", "thốt", "la lên", "thì thầm", "chỉ trích", "cáo buộc", "lưu ý", "đề nghị",
}

connectives = {
  "tuy nhiên", "nhưng", "song", "do đó", "vì vậy", "vì thế", "ngoài ra", "bên cạnh đó", "hơn nữa",
  "đồng thời", "trong khi đó", "cuối cùng", "sau đó", "ví dụ", "chẳng hạn", "mặt khác",
  "nói cách khác", "thực tế", "ngược lại", "và", "hoặc", "cũng", "thậm chí", "tương tự",
  "theo đó", "nhờ đó", "dẫu vậy", "dù vậy", "tóm lại", "kết quả là", "trái lại",
}

dangling = {
  "họ", "nó", "anh ấy", "chị ấy", "cô ấy", "ông ấy", "bà ấy", "anh", "ông", "bà", "chị", "cô",
  "điều này", "điều đó", "việc này", "việc đó", "đây", "đó", "nhưng", "và", "hoặc", "song",
  "tuy nhiên", "do đó", "vì vậy", "vì thế", "ngoài ra", "bên cạnh đó", "hơn nữa", "đồng thời",
  "trong khi đó", "sau đó", "lúc đó", "khi đó", "ví dụ", "chẳng hạn", "mặt khác", "ngược lại",
  "theo đó", "cả hai", "cũng", "thế nhưng", "dù vậy", "thậm chí", "tương tự",
}

number_words = {
  "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín", "mười", "chục", "chục nghìn", "trăm",
  "nghìn", "ngàn", "triệu", "tỷ", "tỉ", "nửa", "tá", "hàng chục", "hàng trăm", "hàng nghìn",
  "hàng triệu", "gấp đôi", "mươi",
}

examples = {
  { "Chính phủ hôm qua thông qua ngân sách. Phe đối lập bỏ phiếu chống.", sentences = 2 },
  { "Cuộc họp diễn ra ngày 3.5 tại Hà Nội.", sentences = 1 },
  { "Cây cầu ở TP. Huế sẽ đóng một tuần.", sentences = 1 },
  { "GS. Nguyễn Văn An trình bày nghiên cứu. Hội trường chật kín.", sentences = 2 },
  { "Chợ bán táo, lê, v.v. với giá rẻ.", sentences = 1 },
  { "Chợ bán táo, lê, v.v. Đến trưa thì hết hàng.", sentences = 2 },
  { "“Vì sao tàu đến muộn?” hành khách hỏi. Không ai trả lời.", sentences = 2 },
  { "Theo điều 5, mức phạt là 1.500.000 đồng.", sentences = 1 },
  { "Ai sẽ trả tiền? Hiện chưa ai biết! Thị trưởng im lặng.", sentences = 3 },
  { "Bệnh viện cho biết PGS.TS. Lê Minh sẽ phẫu thuật.", sentences = 1 },
  { "Giá xăng giảm 2,5% trong tháng 5.",
    tokens = { "Giá", "xăng", "giảm", "2,5", "%", "trong", "tháng", "5", "." } },
}
