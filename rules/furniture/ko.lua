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
  rule "buttons and offers" {
    why    = "buttons, offers and lists of the page",
    match  = { line { "공유", "공유하기", "인쇄", "스크랩", "댓글", "댓글 쓰기", "댓글쓰기", "로그인", "회원가입", "구독", "구독하기", "구독신청",
                      "기사 공유", "기사저장", "글자 크기", "글자크기", "본문 듣기", "광고", "관련기사", "관련 기사", "관련뉴스",
                      "인기기사", "많이 본 뉴스", "많이 본 기사", "주요뉴스", "주요 뉴스", "최신뉴스", "추천기사", "추천 기사",
                      "이 시각 주요뉴스", "이전기사", "다음기사", "더보기", "목록", "닫기", "기사제보", "좋아요", "URL 복사",
                      "페이스북", "트위터", "카카오톡", "카카오스토리", "네이버", "밴드", "이메일", "메뉴", "검색", "맨위로" },
               starts_with { "▶", "☞", "[관련기사]", "관련기사 :", "[인기기사]", "Copyright", "저작권자", "기사 제보", "기사제보", "제보는",
                             "구독하기", "네이버에서 ", "유튜브에서 ", "이 기사를 ", "이 기사는 언론사에서", "뉴스레터" } },
    hits   = { "공유하기", "관련기사" },
    spares = { "공유하기로 한 자료는 없다고 시장이 말했다." },
  },
  rule "small print" {
    why    = "who owns the page, and its small print",
    match  = { line { "개인정보처리방침", "이용약관", "청소년보호정책", "고객센터", "회사소개", "광고문의", "무단전재 및 재배포 금지",
                      "구독하고 계속 읽기", "이미 회원이신가요? 로그인", "이미 구독자이신가요? 로그인" },
               starts_with { "이 기사는 유료 회원 전용", "구독하시면 모든 기사를", "©", "저작권자 ©", "저작권자(c)", "ⓒ ", "<저작권자", "무단전재", "ⓒ" } },
    hits   = { "무단전재 및 재배포 금지" },
    spares = { "무단으로 문을 연 사람은 시장이었다." },
  },
  rule "picture credit" {
    why    = "a caption with its credit",
    match  = all_of { contains { "사진=", "사진제공", "사진 제공", "[사진=", "(사진=", "/사진=", "자료사진", "사진 출처", "게티이미지",
                                 "© " },
                      shorter_than(40) },
    hits   = { "밤의 항구. 사진=홍길동" },
    spares = { "사진은 항구를 보여 준다." },
  },
  rule "agency picture" {
    why    = "a caption that ends with the agency or the photographer",
    match  = all_of { ends_with { "뉴시스", "뉴스1", "연합뉴스", "뉴스1 제공", "뉴시스 제공", "연합뉴스 제공", "사진공동취재단",
                                  "국회사진기자단", "공동취재사진", "로이터 연합뉴스", "AP 연합뉴스", "AFP 연합뉴스",
                                  "게티이미지코리아", "게티이미지뱅크" },
                      shorter_than(60) },
    hits   = { "항구에 배들이 서 있다. 연합뉴스" },
    spares = { "그는 연합뉴스와 만나 항구를 닫겠다고 말했다." },
  },
}

-- What lines of a pasted text speak of that are no part of a story: one clue among others.
about = {
  comments = line { "댓글", "댓글쓰기", "댓글 쓰기", "전체댓글", "댓글보기", "의견쓰기", "댓글 등록", "답글" },
  stories = line { "관련기사", "관련 기사", "관련뉴스", "관련 뉴스", "많이 본 뉴스", "많이 본 기사", "인기기사", "인기 기사",
    "최신기사", "최신 기사", "최신뉴스", "추천기사", "추천 기사", "주요기사", "주요 기사", "주요뉴스", "더보기", "실시간 뉴스",
    "이 시각 주요뉴스", "핫이슈", "랭킹뉴스" },
  site = contains { "뉴스레터", "구독", "로그인", "회원", "회원가입", "쿠키", "개인정보", "이용약관", "저작권", "저작권자",
    "무단", "전재", "재배포", "앱", "팔로우", "채널", "광고", "사이트", "이메일", "제보", "카카오톡", "편집", "기자", "특파원",
    "사진", "제공", "문의" },
}
