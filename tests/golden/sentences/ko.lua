-- Korean news: where sentences end; tests/README.md says how to read it.

return {
  { [["가격을 올리지 않겠다"고 장관이 말했다. ¦ 야당은 반발했다.]],
    guards = "a quotation with the particle behind it" },
  { [[장관은 "가격을 올리지 않겠습니다."라고 말했다. ¦ 업계는 환영했다.]],
    guards = "a full stop inside the quotation before the particle" },
  { "누가 책임질 것인가? ¦ 아무도 답하지 않았다.",
    guards = "a question mark ends a sentence" },
  { "(서울=연합뉴스) 김민수 기자 = 정부가 예산안을 확정했다. ¦ 총액은 677조4천억원이다.",
    guards = "a dateline with agency and reporter stays with the first sentence" },
  { "코스피는 1.25% 오른 2,510.35로 마감했다. ¦ 환율은 내렸다.",
    guards = "points inside numbers do not split" },
  { "대표팀이 2-1로 이겼다! ¦ 시민들은 거리로 나왔다.",
    guards = "a score and an exclamation" },
  { "재판이 연기됐다. ¦ (변호인이 병원에 입원했다.) ¦ 다음 공판은 3월 4일이다.",
    guards = "a whole sentence in brackets is a sentence" },
  { [[그는 "무서웠습니다. ¦ 아무것도 보이지 않았어요"라고 말했다.]],
    guards = "two sentences in one quotation, the second with its speaker" },
  { "행사는 2024. 11. 23. 오후 3시에 열린다. ¦ 입장은 무료다.",
    guards = "a date in figures with points and blanks",
    open = true },
}
