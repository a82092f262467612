/* Small stories of every kind, for tests that need some story. */
#ifndef STORIES_H
#define STORIES_H

#define STORY_TITLE "Harbour town votes to keep its night ferry"

#define STORY_TEXT                                                             \
  "The town council of Westhaven voted on Tuesday to keep the night ferry "    \
  "running for another three years, after a debate that lasted until two in "  \
  "the morning.\n\n"                                                           \
  "The vote was nine to six. Mayor Ana Ruiz said the ferry costs the town "    \
  "1.2 million euros a year, but that 400 nurses and bakers depend on it to "  \
  "reach their work.\n\n"                                                      \
  "\"Without the boat we would have to move,\" said Li Wei, who has worked "   \
  "at the island's hospital since 2009. He takes the crossing at 4.10 a.m. "   \
  "five times a week.\n\n"                                                     \
  "Opponents had asked for a bus over the northern bridge instead. Dr. Tom "   \
  "Berg, who led the campaign, said the bus would cost half as much and "      \
  "arrive only twenty minutes later.\n\n"                                      \
  "The contract with the ferry company ends in May. A new one is to be "       \
  "signed before the end of the year, and the town will publish its terms.\n"

#define STORY_PAGE                                                             \
  "<!DOCTYPE html><html lang=\"en\"><head><meta charset=\"utf-8\">"            \
  "<title>" STORY_TITLE " | Westhaven Courier</title>"                         \
  "<meta property=\"og:site_name\" content=\"Westhaven Courier\">"             \
  "<link rel=\"canonical\" href=\"https://courier.example/ferry\">"            \
  "<script type=\"application/ld+json\">{\"@context\":\"https://schema.org\"," \
  "\"@type\":\"NewsArticle\",\"headline\":\"" STORY_TITLE "\","                \
  "\"datePublished\":\"2026-03-04T06:30:00Z\","                                \
  "\"author\":[{\"@type\":\"Person\",\"name\":\"Mia Lund\"}]}</script>"        \
  "</head><body><nav><a href=\"/\">Home</a> <a href=\"/news\">News</a></nav>"  \
  "<main><article><h1>" STORY_TITLE "</h1><p class=\"byline\">By Mia Lund</p>" \
  "<p>The town council of Westhaven voted on Tuesday to keep the night ferry " \
  "running for another three years, after a debate that lasted until two in "  \
  "the morning.</p>"                                                           \
  "<p>The vote was nine to six. Mayor Ana Ruiz said the ferry costs the town " \
  "1.2 million euros a year, but that 400 nurses and bakers depend on it to "  \
  "reach their work.</p>"                                                      \
  "<div class=\"share\"><a href=\"#\">Share</a> <a href=\"#\">Tweet</a></div>" \
  "<p>&ldquo;Without the boat we would have to move,&rdquo; said Li Wei, who " \
  "has worked at the island&rsquo;s hospital since 2009. He takes the "        \
  "crossing at 4.10 a.m. five times a week.</p>"                               \
  "<p>Opponents had asked for a bus over the northern bridge instead. Dr. "    \
  "Tom Berg, who led the campaign, said the bus would cost half as much and "  \
  "arrive only twenty minutes later.</p>"                                      \
  "<ul><li>The contract with the ferry company ends in May.</li>"              \
  "<li>A new one is to be signed before the end of the year.</li></ul>"        \
  "</article></main><aside><h3>Related</h3><a href=\"/a\">Bridge closed</a>"   \
  "</aside><footer>Copyright Westhaven Courier</footer></body></html>"

#define STORY_MARKDOWN                                                         \
  "# " STORY_TITLE "\n\n"                                                      \
  "*By Mia Lund*\n\n"                                                          \
  "The town council of **Westhaven** voted on Tuesday to keep the night "      \
  "ferry running for another three years, after a debate that lasted until "   \
  "two in the morning.\n\n"                                                    \
  "- The vote was nine to six, after a speech by the mayor.\n"                 \
  "- The ferry costs the town 1.2 million euros a year.\n\n"                   \
  "> Without the boat we would have to move, said Li Wei.\n\n"                 \
  "Opponents had asked for a [bus](https://courier.example/bus) over the "     \
  "northern bridge instead. The contract ends in May.\n"

#define STORY_RECORD                                                           \
  "{\"id\":\"r-17\",\"url\":\"https://courier.example/ferry\",\"lang\":"       \
  "\"en\",\"title\":\"" STORY_TITLE "\",\"desk\":{\"city\":[1,2.50,null]},"    \
  "\"blocks\":[\"The town council of Westhaven voted on Tuesday to keep the "  \
  "night ferry running for another three years, after a long debate.\","       \
  "{\"type\":\"h\",\"level\":2,\"text\":\"What it costs\"},"                   \
  "{\"type\":\"p\",\"text\":\"Mayor Ana Ruiz said the ferry costs the town "   \
  "1.2 million euros a year, but that 400 nurses depend on it.\"},"            \
  "{\"type\":\"p\",\"text\":\"The contract with the ferry company ends in "    \
  "May, and a new one is to be signed before the end of the year.\"}]}"

#endif
