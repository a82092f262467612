/* What can be seen of a block without understanding it: numbers that speak for
 * or against its being part of the story. Language-free; the weights live in
 * rules/common.lua. */
#ifndef NG_FEATURE_H
#define NG_FEATURE_H

#include "measure.h"
#include "path.h"
#include "told.h"
#include "topic.h"

#define NG_NAME_KINDS 16 /* how many lists of element names there can be */

/* Each is 0 to 1, or a little more. "log" is log2(1 + x) / 8. */
/* clang-format off */
#define NG_FEATURE_LIST(X) \
  X(one) \
  /* its text */ \
  X(words_log) X(words_2) X(words_4) X(words_8) X(words_15) X(words_30) \
  X(words_60) \
  X(link_share) X(link_some) X(link_half) X(link_all) X(link_many) \
  X(stop_share) X(stop_none) X(stop_rich) X(stop_words_unknown) \
  X(ends_final) X(ends_colon) X(ends_other) X(finals) X(finals_2) X(commas) \
  X(digits) X(digits_many) X(capitals) X(capitals_most) X(starts_lower) \
  X(starts_quote) X(has_bar) X(short_final) X(shout) \
  /* its kind */ \
  X(heading_1) X(heading_2) X(heading_3) X(heading_4) X(item) X(item_long) \
  X(item_link) X(quote) X(table) X(caption) X(code) X(hidden) \
  X(repeated) X(repeated_long) \
  /* its place in the text */ \
  X(place) X(place_words) X(first_tenth) X(last_tenth) X(before_title) \
  X(after_title) X(title_near) X(is_title) X(title_missing) \
  X(prose_before) X(prose_after) X(prose_edge) \
  /* its neighbours: one before, one after, two ... */ \
  X(prev_log) X(prev_link) X(prev_final) X(prev_heading) X(prev_prose) \
  X(next_log) X(next_link) X(next_final) X(next_heading) X(next_prose) \
  X(prev2_prose) X(next2_prose) X(prev2_log) X(next2_log) X(prev2_link) \
  X(next2_link) X(around_prose) X(around_link) X(between_prose) \
  /* the elements it stands in */ \
  X(in_nav) X(in_header) X(in_footer) X(in_aside) X(in_form) X(in_article) \
  X(in_main) X(in_figure) X(in_table) X(in_list) X(in_button) X(in_quote) \
  X(in_section) X(in_address) X(in_details) X(in_paragraph) X(in_body) \
  X(in_div) \
  /* how much its container holds */ \
  X(group_link) X(group_log) X(group_prose) X(group_count) X(group_share) \
  X(group2_link) X(group2_prose) X(group2_share) X(group_alone) \
  X(main_article) X(other_article) X(nested_article) X(title_apart) \
  X(title_core) X(kin_spread) X(after_image) X(all_bold) X(all_italic) \
  X(told) X(told_most) X(not_told) X(told_unsure) X(second_title) X(sentence) X(link_line) X(in_own_element) \
  X(core_55) X(core_75) X(core_95) X(core_child) X(core_apart) X(like_share) \
  X(like_most) \
  /* what rules have said around it, and where it stands to them */ \
  X(ruled_prev) X(ruled_next) X(ruled_around) X(ruled_heading) \
  X(ruled_group) X(before_byline) X(after_byline) \
  /* its container is one of many alike, or holds most of the story */ \
  X(cards_log) X(cards_many) X(cards2_log) X(cards2_many) X(card_of_one) \
  X(loose) X(group_sentences) X(group2_sentences) X(group_headed) X(after_core) \
  X(before_core) X(described) X(described_most) X(image_alone) X(image_apart) \
  X(card) X(next_story) \
  /* the line of a plain text, and the lines around it */ \
  X(ends_dots) X(ends_asking) X(ends_bracket) X(has_quote) X(has_address) \
  X(has_time) X(has_year) X(has_slash) X(starts_number) X(sentence_words) \
  X(space_before) X(space_after) X(prose_run) X(prose_run_share) \
  X(prose_run_most) X(prose_away_before) X(prose_away_after) X(around_log) \
  X(shape_repeated) X(start_repeated) X(common_prev) X(common_next) \
  X(topic_prose) X(topic_prose_3) X(topic_rest) X(topic_title) X(topic_first) \
  X(long_topic) X(about_site) X(about_site_prev) X(about_site_next) \
  X(about_site_group) X(about_site_near) X(below_comments) \
  X(below_comments_near) X(below_stories_group) X(below_stories_near) \
  X(ruled_lines) X(ruled_opens) X(sentences_after) X(dated_prev) X(dated_next) \
  X(dated_near) X(dated_before) X(short_tail) X(starts_named) X(starts_named_end) \
  X(closing) X(prose_in_row) \
  /* the page */ \
  X(page_prose_log) X(page_few) X(page_prose_words) X(page_prose_blocks) \
  X(page_half_prose) X(page_all_prose) X(clean_short) X(clean_item) \
  X(clean_heading) X(clean_label)
/* clang-format on */

typedef enum ng_feature {
#define NG_X(name) NG_F_##name,
  NG_FEATURE_LIST(NG_X)
#undef NG_X
  /* then, for each list of names: the block's own elements are called so, or
   * any element above it is */
  NG_F_NAMES_NEAR,
  NG_F_NAMES_UNDER = NG_F_NAMES_NEAR + NG_NAME_KINDS,
  NG_FEATURES = NG_F_NAMES_UNDER + NG_NAME_KINDS
} ng_feature;

/* The name of a feature, as in rules; those of the lists are "near_1" to
 * "near_16" and "under_1" to "under_16": `number` gets the number, else 0. */
const char *ng_feature_name(unsigned feature, unsigned *number);

/* What a block has beyond its text. */
typedef struct ng_sight {
  ng_measure text;
  float told;            /* share of its runs in articleBody; -1: not known */
  float link_share;      /* of its bytes */
  uint32_t kin;          /* blocks in elements alike have the same number */
  uint32_t like;         /* prose words of all of them */
  uint32_t spread;       /* in how many containers they stand */
  uint8_t titles;        /* main headings since the title, at most 255 */
  uint32_t before;       /* words of all blocks before it */
  uint32_t prose_before; /* the same of prose */
  uint32_t original;   /* the last block before with the same text, or itself */
  uint8_t prose;       /* it reads like running text */
  uint8_t ruled;       /* a rule has dropped it */
  uint8_t below_ruled; /* so it has the heading above it */
  uint32_t ruled_before; /* how many blocks before it */
  uint8_t card;          /* it stands in a teaser or a comment */
  uint8_t loose;         /* so it does, or it is ruled, or of another story */
  uint32_t cards;        /* containers like its own, */
  uint32_t cards2;       /* and like the one around that */
  float described;       /* share of its runs in the page's description */
  uint8_t repeated;      /* its text stands on the page more than once */
} ng_sight;

/* What a line of a plain text has in it; bits of ng_setting.marks. */
enum {
  NG_LINE_DOTS = 1,     /* ends with "..." or an ellipsis */
  NG_LINE_ASKS = 2,     /* ends with a question mark */
  NG_LINE_BRACKET = 4,  /* ends with a closing bracket */
  NG_LINE_QUOTE = 8,    /* has double quotation marks */
  NG_LINE_ADDRESS = 16, /* has an address of the web or of mail */
  NG_LINE_TIME = 32,    /* has a time of day: 13:45 */
  NG_LINE_YEAR = 64,    /* has a year */
  NG_LINE_SLASH = 128,
  NG_LINE_NUMBER = 256, /* starts with a digit */
  NG_LINE_TAIL = 512,   /* a few words follow its last sentence: a credit */
  NG_LINE_DATED = 1024  /* is short, and has a year or a time */
};

/* What a line of a plain text stands among. */
typedef struct ng_setting {
  uint32_t group_begin, group_end; /* lines without an empty one between */
  uint32_t group_words, group_prose;
  uint32_t group_ruled, group_site;   /* lines of it */
  uint32_t comments, stories;         /* lines since a mark above them, or more
                                         than any text has: NG_NONE */
  uint32_t run_begin, run_words;      /* of the run of prose it stands in */
  uint32_t prose_before, prose_after; /* lines to the next prose */
  uint32_t shapes;                    /* lines like it when digits are alike */
  uint32_t starts;       /* lines that start with the same two words */
  uint32_t named;        /* short lines that end with these: bylines, tags */
  uint32_t dated_before; /* lines above that are short and have a date */
  uint16_t marks;
  uint8_t space_before, space_after; /* an empty line */
  uint8_t opened; /* a rule has dropped the first line of its group */
  uint8_t aside;  /* ruled, or in such a group, which has no prose */
} ng_setting;

/* Everything measured of one document. */
typedef struct ng_features {
  const ng_doc *doc;
  ng_sight *sights;
  uint32_t count;
  uint32_t words, prose; /* of the page */
  uint32_t prose_blocks;
  uint32_t title;        /* the block that repeats the page's name, NG_NONE */
  uint32_t main_article; /* the <article> with the most prose, NG_NONE */
  int titled;            /* that article has the title */
  uint32_t core_joint;   /* the deepest element above title and core */
  uint32_t byline;       /* the first block with the author or date, NG_NONE */
  uint32_t ruled;        /* how many blocks rules have dropped */
  uint32_t like_count;   /* numbers of kin */
  int stops_known;       /* the language's stop words were seen */
  int is_page;
  ng_told told;
  ng_paths paths; /* of a page */
  /* of a plain text */
  ng_setting *settings;
  ng_topic topic;
  float *in_prose, *in_rest; /* per term: blocks of prose, other blocks */
  uint32_t run_most;         /* words of the longest run of prose */
} ng_features;

/* Measures all blocks; memory is the document's. Linear in text and nodes.
 * `names` and `firm`: as for ng_paths_compute. NG_NOMEM. */
ng_status ng_features_compute(ng_doc *doc, const ng_lexicon *lexicon,
                              const ng_wordset *names, uint32_t firm,
                              ng_features *out);

/* The numbers of block `i` into `out`. Constant time. */
void ng_features_vector(const ng_features *features, uint32_t i,
                        float out[NG_FEATURES]);

#endif
