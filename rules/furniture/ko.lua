-- Lines that stand around a Korean story and are no part of it.

drop = {
  rule "previous story" {
    why    = "link to the story before",
    match  = line { "이전 기사", "이전글" },
    hits   = { "이전 기사" },
    spares = { "이전 기사는 사실이 아니었다." },
  },
  rule "next story" {
    why    = "link to the story after",
    match  = line { "다음 기사", "다음글" },
    hits   = { "다음 기사" },
    spares = { "다음 기사는 내일 나온다." },
  },
  rule "furniture" {
    why    = "buttons and lists of the page",
    match  = { line { "공유", "공유하기", "인쇄", "프린트", "광고", "구독", "구독하기", "뉴스레터", "로그인", "회원가입",
                      "더 보기", "더보기", "관련 기사", "관련기사", "많이 본 뉴스", "최신 뉴스", "댓글", "댓글 쓰기", "검색",
                      "메뉴", "닫기", "스크랩", "글자 크기", "기사 제보" },
               starts_with { "관련 기사:", "▶ 관련기사", "무단 전재", "무단전재", "저작권자", "Copyright" } },
    hits   = { "저작권자 ⓒ 하나일보", "광고" },
    spares = { "광고 시장이 작년보다 커졌다." },
  },
  rule "picture line" {
    why    = "a caption with its credit",
    match  = all_of { contains { "사진=", "사진:", "사진 =", "© ", "Getty Images" }, shorter_than(45) },
    hits   = { "밤의 항구. 사진=김하나" },
    spares = { "사진은 항구를 보여 준다." },
  },
}
