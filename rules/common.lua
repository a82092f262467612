-- What holds for every page. The rules of a language stand in rules/furniture,
-- those of a site in rules/sites; both come before these.

-- A page whose story has fewer words than this has none.
least_words = 12

-- When it has fewer than this, the bar is lowered once by `ease` of the weights.
few_words = 40

-- A page that holds no more words than this, and no link, has nothing around its story.
bare_page_words = 300

-- What programmers call elements that read in a way of their own: their classes, as they
-- write them, in lower case.
reading = {
  hidden = { -- for programs that read aloud: others do not see them
    "a11y-hidden", "accessibility-hidden", "element-invisible", "hidden-visually", "hide-text",
    "offscreen", "screen-reader", "screen-reader-only", "screen-reader-text",
    "screenreader", "screenreader-only", "show-for-sr", "sr-only", "sr-text", "u-hidden-visually",
    "u-visually-hidden", "visually-hidden", "visuallyhidden", "vh-only",
  },
  initial = { -- the large first letter of a story
    "drop-cap", "drop-caps", "dropcap", "dropcaps", "first-letter", "firstletter", "initial-letter",
    "initial-letter-outer", "initiale", "initial-cap", "lettrine", "letrina", "capolettera",
  },
  lines = { "whitespace-pre-line", "whitespace-pre-wrap" }, -- line ends count
  words = { -- letters that are words: "A dog", not "N ever"
    "A", "E", "I", "O", "U", "Y", "À", "È", "É", "Ó", "Á", "Í", "Ú", "W", "Z", "K", "S", "V", "Å",
    "Ö", "А", "В", "Е", "И", "Й", "К", "О", "С", "У", "Я", "І", "Є", "Ї", "Ў", "З", "Ж", "Η", "Ο", "Ω",
  },
  moments = { -- members of objects in scripts: when the story was published
    "datepublished", "date_published", "published", "publishedat", "published_at", "publisheddate",
    "published_date", "publishdate", "publish_date", "publishedtime", "published_time",
    "publishtime", "publish_time", "publishedon", "published_on", "pubdate", "pub_date",
    "firstpublished", "first_published", "firstpublishedat", "first_published_at",
    "firstpublishedtime", "firstpublishdate", "datepublish", "publicationdate",
    "publication_date", "originalpublicationdate", "displaydate",
    "display_date", "first_publish_date", "publisheddatetime", "publishdatetime",
  },
  -- A page that shows fewer bytes of text in lines than `shown`, and fewer than `all` with its
  -- labels and links, may have its story in its scripts. It is taken when it has `least` bytes,
  -- and `times` what the page shows in lines.
  script = { shown = 1200, all = 3000, least = 400, times = 3 },
}

-- A page without links and without any of these elements is a story and nothing around it, such
-- as one that was cleaned before: only rules take something out of it.
around = css "div, section, nav, aside, footer, form, button, iframe, table"
signed = css "p.byline" -- and its byline

drop = {
  rule "player" {
    why   = "buttons and messages of a player of videos",
    match = css(
      ".vjs-error, .vjs-error-display, .vjs-modal-dialog, .vjs-control-bar, "
      .. ".vjs-control, .vjs-time-control, .vjs-no-js, .jw-controls, .jw-error-msg, "
      .. ".plyr__controls, .mejs-controls, .mejs-offscreen"),
  },
  rule "consent" {
    why   = "what programs ask about cookies",
    match = css(
      "#onetrust-consent-sdk, #CybotCookiebotDialog, #didomi-host, #usercentrics-root, "
      .. ".qc-cmp2-container, .fc-consent-root, .cmplz-cookiebanner, #cookie-law-info-bar, "
      .. "#cookie-notice, #cookie-law-info-again, #truste-consent-track, .osano-cm-window, "
      .. ".cky-consent-container, .cky-modal, #BorlabsCookieBox, #iubenda-cs-banner, "
      .. "#moove_gdpr_cookie_modal, #moove_gdpr_cookie_info_bar, .cliSettings"),
  },
  rule "counter" {
    why   = "the number of a picture among others",
    match = css ".gallery-count, .gallery-counter, .slide-count, .slide-counter, .image-counter",
  },
  rule "caption" {
    why   = "a caption in an element of that name",
    match = css(
      "div.wp-caption-text, p.wp-caption-text, .image-caption, .photo-caption, "
      .. ".picture-caption, .img-caption, .media-caption"),
  },
}

-- What readers write in forums is no comment below a story there. These are the elements of
-- the programs that most forums run on.
keep = {
  rule "post" {
    why   = "what somebody wrote in a forum",
    match = css(
      ".message-content .bbWrapper, .postbody .content, .post_body.scaleimages, "
      .. "blockquote.postcontent, .js-post__content-text, .cPost_contentWrap, "
      .. ".js-post-body, .crawler-post .post"),
  },
}

-- Why blocks are left out that no rule of yours and no weight below takes out; `nutgraf why`
-- says so, with the line.
reasons = {
  title = "it is the title",
  byline = "it says who wrote the story",
  date = "it says when the story was published",
  outside = "it stands outside of what `body` names",
  pager = "it names a neighbouring story",
  hook = "block() said no",
  long = "the article is as long as one can be without it",
  caption = "a caption or credit",
  lonely_heading = "a heading of something that was left out",
  twin = "the page hides it and shows the same elsewhere",
  copy = "a copy of what stands further up",
  headline = "the main heading, which is the title",
}

-- Words in the names of elements (class, id, role ...) that tell what stands in
-- them. "relatedLinks" and "related-links" are the words `related` and `links`.
names = {
  advert = { "ad", "adbox", "ads", "adslot", "adv", "advert", "advertisement", "advertising",
    "adverts", "affiliate", "anzeige", "banner", "buy", "commercial", "deal", "deals", "dfp",
    "gpt", "native", "partner", "price", "product", "products", "pub", "publicidad", "shop",
    "sponsor", "sponsored", "sponsors", "werbung" },
  author = { "auteur", "author", "authors", "autor", "avatar", "bio", "biography", "byline",
    "contributor", "profile", "vcard", "writer" },
  comment = { "comentario", "comentarios", "comment", "commentaire", "commentaires",
    "commentlist", "comments", "discussion", "disqus", "forum", "guestbook", "kommentar",
    "kommentare", "livefyre", "opinions", "replies", "reply", "respond", "spotim", "thread" },
  date = { "byline", "date", "dateline", "datetime", "details", "info", "meta", "postmeta",
    "pubdate", "publish", "published", "time", "timestamp", "updated" },
  embed = { "aside", "box", "bullets", "chart", "correction", "embed", "fact", "factbox", "facts",
    "highlight", "highlights", "infobox", "inset", "keypoints", "note", "poll", "pullquote",
    "quiz", "quote", "survey", "table", "tweet", "twitter" },
  foot = { "bottom", "colophon", "copyright", "disclaimer", "foot", "footer", "footnote",
    "footnotes", "imprint", "legal", "print", "source" },
  head = { "abstract", "deck", "dek", "description", "excerpt", "header", "heading", "headline",
    "hed", "intro", "kicker", "lead", "lede", "standfirst", "subhead", "subtitle", "summary",
    "teaser", "title", "topline" },
  hidden = { "accessibility", "collapsed", "hidden", "hide", "invisible", "mobile", "noprint",
    "offscreen", "reader", "screen", "sr", "visually" },
  media = { "audio", "bild", "caption", "copyright", "credit", "credits", "figcaption", "figure",
    "gallery", "image", "images", "img", "legend", "media", "photo", "photographer", "photos",
    "picture", "pictures", "player", "podcast", "slide", "slideshow", "thumb", "thumbnail",
    "video", "videos" },
  navigation = { "breadcrumb", "breadcrumbs", "crumb", "crumbs", "dropdown", "hamburger",
    "masthead", "menu", "nav", "navbar", "navi", "navigation", "pager", "pagination", "paging",
    "search", "sitemap", "skip", "submenu", "subnav", "tab", "tabs", "toc", "topbar", "topnav" },
  offer = { "abo", "abonnement", "alert", "app", "consent", "cookie", "cookies", "cta", "donate",
    "donation", "email", "form", "gdpr", "login", "membership", "message", "modal", "newsletter",
    "notice", "notification", "overlay", "paywall", "piano", "popup", "premium", "push",
    "register", "registration", "regwall", "signup", "subscribe", "subscriber", "subscription" },
  related = { "card", "cards", "carousel", "feed", "further", "grid", "items", "latest",
    "ligatus", "linklist", "links", "list", "listing", "more", "most", "mostread", "next",
    "outbrain", "plista", "popular", "prev", "previous", "promo", "promotion", "read", "readmore",
    "recirc", "recirculation", "recommendation", "recommendations", "recommended", "related",
    "similar", "slider", "suggested", "taboola", "teaser", "teasers", "tile", "tiles", "trending",
    "zergnet" },
  share = { "action", "actions", "addthis", "addtoany", "bookmark", "btn", "button", "buttons",
    "facebook", "follow", "icon", "icons", "like", "likes", "linkedin", "pinterest", "rss",
    "share", "sharedaddy", "shares", "sharing", "social", "socials", "tool", "toolbar", "tools",
    "twitter", "whatsapp" },
  side = { "aside", "col", "column", "complementary", "marginal", "rail", "right", "rightcol",
    "secondary", "side", "sidebar", "sticky", "widget", "widgets" },
  story = { "article", "articlebody", "articletext", "artikel", "blogpost", "body", "bodytext",
    "contenido", "content", "contenu", "corps", "cuerpo", "entry", "entrytext", "fulltext",
    "hnews", "inhalt", "main", "maincontent", "paragraph", "post", "prose", "story", "storybody",
    "text", "texto" },
  tags = { "categories", "category", "hashtags", "keyword", "keywords", "label", "labels",
    "rubric", "section", "tag", "tags", "taxonomy", "topic", "topics" },
}

-- Of an element that holds most of the page's text only these names count: a
-- story may well stand in "page-with-sidebar".
firm = { "story" }

-- How much each thing that can be seen of a block (engine/text/feature.h) speaks
-- for the story (above 0) or against it. `first` looks at the block itself and
-- around it, `second` also at what the first scores say of its surroundings. A
-- block above `bar` belongs to the story; going from story to furniture and back
-- costs `switch_cost`. The bar sinks by `ease` when the story is too short, and by
-- `clean_ease` in a text that was cleaned before: one with such a share of prose in
-- its words or in its blocks. Made by tests/bench/fit_blocks.lua; an editor's rules are
-- stronger than any weight. The bar for pages is lower than the one it prints, which knows
-- stories only: by a quarter costs those nothing on sites not seen, and gives forums, lists
-- and pages of products more of their text.
weights = {
  page = {
    bar = -0.25, switch_cost = 0.00, ease = 2.0,
    first = {
      one = -0.130, words_log = 0.455, words_2 = 0.214, words_4 = 0.536, words_8 = -0.003,
      words_15 = 0.150, words_30 = 0.141, words_60 = 0.489, link_share = 0.005,
      link_some = -0.398, link_half = -0.014, link_all = -0.149, link_many = -0.765,
      stop_share = 0.163, stop_none = 0.305, stop_rich = 0.171, stop_words_unknown = -0.380,
      ends_final = 0.552, ends_colon = 0.149, ends_other = -0.033, finals = -0.159,
      finals_2 = 0.091, commas = 0.031, digits = -0.220, digits_many = 0.030, capitals = -0.289,
      capitals_most = -0.141, starts_lower = -0.618, starts_quote = 0.241, has_bar = 0.255,
      short_final = -0.339, shout = 0.010, heading_1 = -0.292, heading_2 = 0.624,
      heading_3 = 0.685, heading_4 = -0.200, item = -0.317, item_long = -0.858, item_link = 0.281,
      quote = 0.821, table = 0.180, caption = -1.364, code = 0.065, hidden = 0.102,
      repeated = -1.749, repeated_long = -0.403, place = -0.094, place_words = -0.913,
      first_tenth = -0.190, last_tenth = -0.799, before_title = -1.575, after_title = -0.622,
      title_near = -0.189, is_title = -0.845, title_missing = -0.293, prose_before = -0.403,
      prose_after = 0.176, prose_edge = -0.167, prev_log = -0.052, prev_link = -0.273,
      prev_final = -0.017, prev_heading = -0.079, prev_prose = 0.079, next_log = 0.062,
      next_link = -0.217, next_final = 0.188, next_heading = 0.020, next_prose = 0.039,
      prev2_prose = -0.019, next2_prose = -0.133, prev2_log = -0.032, next2_log = 0.164,
      prev2_link = -0.233, next2_link = -0.036, around_prose = 0.010, around_link = -0.085,
      between_prose = 0.224, in_nav = -1.066, in_header = -0.915, in_footer = -2.046,
      in_aside = -1.369, in_form = -3.298, in_article = 0.195, in_main = 0.306,
      in_figure = -0.479, in_table = -0.356, in_list = 0.540, in_button = -0.353,
      in_quote = 1.053, in_section = -0.082, in_address = 0.749, in_details = 0.134,
      in_paragraph = -0.242, in_body = 0.176, in_div = -0.419, group_link = -0.582,
      group_log = 0.307, group_prose = -0.296, group_count = 0.208, group_share = 0.642,
      group2_link = -0.270, group2_prose = -0.005, group2_share = 0.548, group_alone = 0.074,
      main_article = 0.063, other_article = -0.461, nested_article = -0.399, title_apart = -0.504,
      title_core = -0.245, kin_spread = 0.792, after_image = 0.117, all_bold = -0.090,
      all_italic = -0.982, told = 0.362, told_most = 0.437, not_told = -1.597,
      told_unsure = -0.947, second_title = -0.283, sentence = 0.159, link_line = -0.439,
      in_own_element = 0.467, core_55 = 0.623, core_75 = 0.114, core_95 = -0.107,
      core_child = 0.238, core_apart = 0.374, like_share = 0.933, like_most = -0.094,
      ruled_prev = -0.130, ruled_next = -0.060, ruled_around = -1.383, ruled_heading = -0.581,
      ruled_group = -0.029, before_byline = -1.368, after_byline = 0.019, cards_log = -0.278,
      cards_many = 0.231, cards2_log = 0.005, cards2_many = 0.162, card_of_one = 0.320,
      loose = 0.184, group_sentences = -0.062, group2_sentences = -0.339, group_headed = -0.490,
      after_core = -0.975, before_core = -0.261, described = 0.975, described_most = 0.306,
      image_alone = -1.072, image_apart = -1.028, card = 0.041, next_story = -1.902,
      page_prose_log = -0.549, page_few = 1.392, page_prose_words = -0.250,
      page_prose_blocks = 0.195, page_half_prose = 0.204, page_all_prose = -2.768,
      clean_short = 0.538, clean_item = 1.750, clean_heading = 1.415, clean_label = -0.315,
      near_advert = 0.104, near_author = -0.876, near_comment = -1.617, near_date = -1.112,
      near_embed = -0.579, near_foot = -0.870, near_head = 0.149, near_hidden = -0.036,
      near_media = 0.147, near_navigation = 0.231, near_offer = -0.033, near_related = -0.373,
      near_share = -0.852, near_side = -0.217, near_story = 0.230, near_tags = 0.875,
      under_advert = 0.336, under_author = -0.770, under_comment = -1.177, under_date = 0.932,
      under_embed = 0.295, under_foot = -0.823, under_head = -0.367, under_hidden = -0.324,
      under_media = -0.474, under_navigation = -0.697, under_offer = -1.004,
      under_related = 0.361, under_share = -0.674, under_side = -0.332, under_story = 0.463,
      under_tags = -0.343,
    },
    second = {
      one = -0.058, words_log = 0.488, words_2 = 0.265, words_4 = 0.574, words_8 = 0.058,
      words_15 = 0.186, words_30 = 0.185, words_60 = 0.546, link_share = -0.024,
      link_some = -0.474, link_half = -0.048, link_all = -0.231, link_many = -0.759,
      stop_share = 0.250, stop_none = 0.312, stop_rich = 0.259, stop_words_unknown = -0.370,
      ends_final = 0.526, ends_colon = 0.054, ends_other = -0.011, finals = -0.146,
      finals_2 = 0.109, commas = 0.057, digits = -0.213, digits_many = 0.076, capitals = -0.185,
      capitals_most = -0.144, starts_lower = -0.668, starts_quote = 0.244, has_bar = 0.262,
      short_final = -0.325, shout = 0.070, heading_1 = -0.229, heading_2 = 0.759,
      heading_3 = 0.790, heading_4 = -0.197, item = -0.332, item_long = -0.820, item_link = 0.280,
      quote = 0.869, table = 0.116, caption = -1.387, code = 0.190, hidden = 0.120,
      repeated = -1.873, repeated_long = -0.464, place = -0.051, place_words = -0.698,
      first_tenth = -0.135, last_tenth = -0.788, before_title = -1.754, after_title = -0.611,
      title_near = -0.117, is_title = -0.679, title_missing = -0.177, prose_before = -0.268,
      prose_after = -0.080, prose_edge = -0.034, prev_log = -0.141, prev_link = -0.274,
      prev_final = -0.057, prev_heading = -0.063, prev_prose = 0.081, next_log = -0.139,
      next_link = -0.161, next_final = 0.148, next_heading = 0.016, next_prose = 0.006,
      prev2_prose = 0.037, next2_prose = -0.143, prev2_log = -0.064, next2_log = 0.105,
      prev2_link = -0.306, around_prose = 0.130, around_link = 0.028, between_prose = 0.191,
      in_nav = -1.200, in_header = -1.032, in_footer = -1.974, in_aside = -1.381,
      in_form = -4.083, in_article = 0.171, in_main = 0.370, in_figure = -0.488,
      in_table = -0.298, in_list = 0.356, in_button = -0.363, in_quote = 1.066,
      in_section = -0.030, in_address = 0.680, in_details = 0.074, in_paragraph = -0.181,
      in_body = 0.139, in_div = -0.311, group_link = -0.514, group_log = 0.214,
      group_prose = -0.145, group_count = 0.052, group_share = 0.749, group2_link = -0.169,
      group2_prose = 0.124, group2_share = 0.566, group_alone = 0.189, main_article = 0.105,
      other_article = -0.347, nested_article = -0.404, title_apart = -0.536, title_core = -0.201,
      kin_spread = 0.851, after_image = 0.110, all_bold = -0.182, all_italic = -1.044,
      told = 0.417, told_most = 0.470, not_told = -1.692, told_unsure = -1.013,
      second_title = -0.285, sentence = 0.159, link_line = -0.475, in_own_element = 0.425,
      core_55 = 0.588, core_75 = 0.263, core_95 = 0.037, core_child = 0.287, core_apart = 0.442,
      like_share = 0.589, like_most = -0.100, ruled_prev = -0.141, ruled_next = -0.092,
      ruled_around = -1.224, ruled_heading = -0.626, ruled_group = 0.001, before_byline = -1.157,
      after_byline = 0.156, cards_log = -0.202, cards_many = 0.151, cards2_log = 0.085,
      cards2_many = 0.137, card_of_one = 0.419, loose = 0.167, group_sentences = -0.063,
      group2_sentences = -0.177, group_headed = -0.274, after_core = -0.719, before_core = -0.234,
      described = 1.139, described_most = 0.440, image_alone = -1.127, image_apart = -0.924,
      card = 0.064, next_story = -1.954, page_prose_log = -0.421, page_few = 1.273,
      page_prose_words = -0.118, page_prose_blocks = 0.130, page_half_prose = 0.137,
      page_all_prose = -2.599, clean_short = 0.566, clean_item = 1.609, clean_heading = 1.307,
      clean_label = -0.401, near_advert = 0.040, near_author = -0.992, near_comment = -1.515,
      near_date = -1.114, near_embed = -0.590, near_foot = -1.014, near_head = 0.219,
      near_hidden = -0.037, near_media = 0.147, near_navigation = 0.201, near_offer = -0.133,
      near_related = -0.356, near_share = -0.828, near_side = -0.238, near_story = 0.247,
      near_tags = 0.901, under_advert = 0.295, under_author = -0.732, under_comment = -1.029,
      under_date = 0.926, under_embed = 0.279, under_foot = -0.726, under_head = -0.395,
      under_hidden = -0.319, under_media = -0.420, under_navigation = -0.776,
      under_offer = -0.891, under_related = 0.360, under_share = -0.693, under_side = -0.337,
      under_story = 0.476, under_tags = -0.350, own_score = -0.985, own_belief = -0.170,
      prev_belief = -0.122, next_belief = 0.069, prev2_belief = -0.208, next2_belief = -0.038,
      near_belief = -0.010, far_belief = -0.175, group_belief = 0.278, group2_belief = 0.092,
      like_belief = 0.511, belief_before = -0.633, belief_after = -0.139, none_before = -0.172,
      none_after = -0.277, between_beliefs = -0.021, page_belief = -0.437,
      weak_among_strong = -0.264, strong_among_weak = -0.605, run_share = 0.189,
      run_best = -0.178, after_best_run = -0.205, before_best_run = 0.374, gap_before = -0.120,
      gap_after = -0.297, prev_twin = 0.168, next_twin = 0.263, between_twins = -0.069,
      twin_alone = -0.557,
    },
  },
  text = {
    bar = 0.00, switch_cost = 0.00, ease = 2.0,
    clean_words = 0.90, clean_blocks = 0.40, clean_ease = 4.00,
    first = {
      one = -0.291, words_log = 0.178, words_2 = 0.189, words_4 = 0.612, words_8 = -0.423,
      words_15 = 0.056, words_30 = 0.602, words_60 = 0.448, stop_share = 0.123, stop_none = 0.586,
      stop_rich = 0.132, stop_words_unknown = -0.237, ends_final = 0.815, ends_colon = 1.909,
      ends_other = 0.007, finals = -0.160, finals_2 = 0.031, commas = 0.331, digits = 0.404,
      digits_many = -0.568, capitals = -1.404, capitals_most = -0.050, starts_lower = -0.036,
      starts_quote = 0.368, has_bar = -0.559, short_final = -0.377, shout = 0.684,
      heading_1 = -1.322, heading_2 = -0.050, item = 0.563, item_long = -0.714, repeated = -1.934,
      repeated_long = -1.711, place = 0.590, place_words = -0.581, first_tenth = -0.329,
      last_tenth = -0.508, before_title = -1.097, after_title = -0.295, title_near = -0.596,
      is_title = -1.630, title_missing = 0.071, prose_before = -0.685, prose_after = 0.188,
      prose_edge = -0.723, prev_log = 0.465, prev_final = 0.261, prev_heading = -0.106,
      prev_prose = -0.068, next_log = 0.485, next_final = 0.420, next_heading = 0.159,
      next_prose = 0.246, prev2_prose = 0.041, next2_prose = -0.098, prev2_log = 0.322,
      next2_log = 0.301, around_prose = 0.301, between_prose = -0.532, group_log = 0.389,
      group_prose = -0.142, group_count = 0.473, group_share = 1.983, group_alone = 0.081,
      second_title = -0.436, sentence = 0.645, like_share = 0.259, like_most = 0.076,
      ruled_prev = 0.152, ruled_next = -0.182, ruled_around = -2.323, ruled_heading = 0.405,
      before_byline = -0.769, after_byline = 0.634, ends_dots = -1.793, ends_asking = -0.361,
      ends_bracket = 0.307, has_quote = 0.660, has_address = 0.257, has_time = -1.865,
      has_year = -0.110, has_slash = 0.066, starts_number = 1.108, sentence_words = -0.150,
      space_before = -0.235, space_after = -0.590, prose_run = -0.527, prose_run_share = 1.138,
      prose_run_most = 0.686, prose_away_before = -0.702, prose_away_after = -0.282,
      around_log = 0.494, shape_repeated = -0.862, start_repeated = 1.027, common_prev = -1.345,
      common_next = 0.249, topic_prose = 1.440, topic_prose_3 = 1.506, topic_rest = 0.403,
      topic_title = 0.541, topic_first = -0.082, long_topic = 0.421, about_site = -0.350,
      about_site_prev = -0.155, about_site_next = -0.323, about_site_group = -1.002,
      about_site_near = -1.353, below_comments = -1.644, below_comments_near = -0.276,
      below_stories_group = -1.633, below_stories_near = -3.226, ruled_lines = -4.034,
      ruled_opens = -2.282, sentences_after = -0.318, dated_prev = -0.415, dated_next = -0.172,
      dated_near = -1.688, dated_before = -1.277, short_tail = -1.035, starts_named = -0.536,
      starts_named_end = -1.367, closing = 0.544, prose_in_row = 0.245, page_prose_log = -0.687,
      page_few = 0.497, page_prose_words = -1.177, page_prose_blocks = 1.299,
      page_half_prose = 0.371, page_all_prose = -0.852, clean_short = 1.999, clean_item = 0.533,
      clean_heading = 0.171, clean_label = 0.165,
    },
    second = {
      one = -0.321, words_log = 0.152, words_2 = 0.037, words_4 = 0.446, words_8 = -0.096,
      words_15 = 0.181, words_30 = 0.570, words_60 = 0.444, stop_share = 0.152, stop_none = 0.423,
      stop_rich = 0.202, stop_words_unknown = -0.252, ends_final = 0.695, ends_colon = 1.629,
      ends_other = -0.262, finals = -0.082, finals_2 = 0.067, commas = 0.337, digits = 0.345,
      digits_many = -0.264, capitals = -1.170, capitals_most = -0.034, starts_lower = -0.370,
      starts_quote = 0.303, has_bar = -0.460, short_final = -0.493, shout = 0.666,
      heading_1 = -1.669, heading_2 = -0.484, item = 0.479, item_long = -0.457, repeated = -1.471,
      repeated_long = -1.074, place = 0.155, place_words = -0.400, first_tenth = 0.346,
      last_tenth = 0.157, before_title = -0.406, after_title = -0.113, title_near = -0.516,
      is_title = -0.894, title_missing = -0.101, prose_before = -0.097, prose_after = -0.122,
      prose_edge = -0.327, prev_log = -0.132, prev_final = 0.098, prev_heading = 0.068,
      prev_prose = 0.008, next_log = -0.312, next_final = 0.219, next_heading = -0.096,
      next_prose = 0.261, prev2_prose = -0.023, next2_prose = -0.172, prev2_log = -0.481,
      next2_log = -0.286, around_prose = -0.588, between_prose = -0.196, group_log = 0.206,
      group_prose = 0.391, group_count = 0.206, group_share = 1.447, second_title = -0.174,
      sentence = 0.697, like_share = 0.427, like_most = 0.173, ruled_prev = 0.202,
      ruled_next = 0.063, ruled_around = -0.945, ruled_heading = 0.226, before_byline = -0.664,
      after_byline = 0.396, ends_dots = -1.466, ends_asking = -0.318, ends_bracket = -0.025,
      has_quote = 0.641, has_address = 0.330, has_time = -1.611, has_year = -0.037,
      has_slash = -0.049, starts_number = 1.002, sentence_words = -0.176, space_before = -0.268,
      space_after = -0.450, prose_run = -0.205, prose_run_share = 0.595, prose_run_most = 0.006,
      prose_away_before = 0.194, prose_away_after = 0.060, around_log = -0.772,
      shape_repeated = -1.617, start_repeated = 0.594, common_prev = -1.485, common_next = 0.336,
      topic_prose = 0.187, topic_prose_3 = 0.218, topic_rest = 0.059, topic_title = 0.374,
      topic_first = -0.494, long_topic = 0.381, about_site = -0.133, about_site_prev = -0.009,
      about_site_next = -0.275, about_site_group = -0.949, about_site_near = -0.192,
      below_comments = 0.015, below_comments_near = -0.409, below_stories_group = -1.859,
      below_stories_near = -2.142, ruled_lines = -3.808, ruled_opens = -2.028,
      sentences_after = -0.475, dated_prev = -0.198, dated_next = -0.134, dated_near = -0.533,
      dated_before = 0.037, short_tail = -0.857, starts_named = -0.529, starts_named_end = -1.158,
      closing = 0.512, prose_in_row = 0.559, page_prose_log = -0.344, page_few = -1.137,
      page_prose_words = -0.908, page_prose_blocks = 0.378, page_half_prose = 0.029,
      page_all_prose = -0.289, clean_short = 1.198, clean_item = 0.076, clean_heading = 1.214,
      clean_label = -0.014, own_score = 0.083, own_belief = -0.122, prev_belief = 0.456,
      next_belief = 1.073, prev2_belief = 0.375, next2_belief = 0.232, near_belief = 0.369,
      far_belief = 0.685, group_belief = 0.472, like_belief = 0.208, belief_before = -0.316,
      belief_after = -0.541, none_before = -0.470, none_after = -0.912, between_beliefs = 1.036,
      page_belief = -0.794, weak_among_strong = 0.604, strong_among_weak = -0.968,
      run_share = 0.214, run_best = -0.251, after_best_run = -0.336, before_best_run = -0.020,
      gap_before = -0.139, gap_after = 0.279, topic_belief = 0.290, topic_core = 0.898,
      topic_doubt = -0.191, topic_core_prose = 0.420, topic_core_short = 1.156,
      inner_prose = -0.210, inner_short = 0.957, path_gap = -0.466, path_doubt = -0.140,
      path_dates = -2.881, path_marks = -3.360, topic_run = 0.365, topic_run_prose = 0.327,
      topic_run_apart = 0.880, apart_prose = -0.500, topic_before = 0.978, topic_after = 0.091,
    },
  },
}
