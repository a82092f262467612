-- Vietnamese news: where sentences end; tests/README.md says how to read it.

return {
  { [["Chúng tôi không tăng giá", ông Nguyễn Văn Hùng nói. ¦ Người dân thở phào.]],
    guards = "a quotation stays with the speaker behind the comma" },
  { "TP.HCM có 9 triệu dân. ¦ GS.TS. Lê Thị Mai cho rằng con số còn tăng.",
    guards = "short forms of a city and of titles" },
  { "Ai chịu trách nhiệm? ¦ Chưa ai trả lời.",
    guards = "a question mark ends a sentence" },
  { "Giá xăng tăng 1.250 đồng, tức 5,4%. ¦ Giá dầu giữ nguyên.",
    guards = "points between thousands, a decimal comma" },
  { "HÀ NỘI, 23/11 (TTXVN) - Chính phủ thông qua ngân sách. ¦ Bội chi là 3,6% GDP.",
    guards = "a dateline with a date and an agency" },
  { "Phiên tòa bị hoãn. ¦ (Luật sư vắng mặt.) ¦ Tòa sẽ họp lại ngày 4/3.",
    guards = "a whole sentence in brackets is a sentence" },
  { [[Phim "Ai đó?" ra rạp tuần này. ¦ Vé đã bán hết.]],
    guards = "a question mark inside a title does not split" },
  { "Ông A. và bà B. đã ly hôn. ¦ Tòa chia đôi tài sản.",
    guards = "letters for names inside a sentence" },
}
