/* Any bytes, made UTF-8, as a text: ranges are in order and inside, sentences
 * hold every token once, nothing but blanks stands between tokens, and the slow
 * rules of tests/support find the same. */
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>

#include "../support/slow_segment.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static void expect(int condition) {
  if (!condition) {
    abort();
  }
}

/* A lexicon whose few words reach most decisions. */
static ng_lexicon *make_lexicon(unsigned choice) {
  static const struct {
    const char *list, *word;
  } words[] = {
      {"titles", "Mr"},     {"never_end", "vs"},      {"before_numbers", "No"},
      {"may_end", "Inc"},   {"may_end", "a.m"},       {"often_end", "etc"},
      {"starters", "the"},  {"elisions", "l"},        {"units", "km"},
      {"terminators", ";"}, {"list_marks", "*"},      {"clitics", "'t"},
      {"months", "mai"},    {"speech_verbs", "said"}, {"pronouns", "I"},
  };
  static const char *const flags[] = {"ordinals", "split_points",
                                      "join_hyphens", "colon_in_words",
                                      "ordinal_names"};
  ng_lexicon *lexicon = ng_lexicon_new(NULL);
  for (size_t i = 0; i < sizeof words / sizeof *words; i++) {
    ng_lexicon_add(lexicon, words[i].list, ng_span_str(words[i].word));
  }
  for (unsigned i = 0; i < sizeof flags / sizeof *flags; i++) {
    ng_lexicon_set_flag(lexicon, flags[i], (int)(choice >> i & 1));
  }
  return lexicon;
}

static void check_gap(ng_span text, size_t begin, size_t end) {
  while (begin < end) {
    unsigned len;
    uint32_t code = ng_utf8_decode(text.data + begin, &len);
    expect((ng_char_flags(code) & NG_CHAR_SPACE) != 0 || code == 0xFEFF ||
           code == 0x200B);
    begin += len;
  }
}

static void check(ng_span text, const ng_segments *s) {
  size_t at = 0;
  for (size_t i = 0; i < s->token_count; i++) {
    expect(s->tokens[i].begin >= at && s->tokens[i].end > s->tokens[i].begin);
    check_gap(text, at, s->tokens[i].begin);
    at = s->tokens[i].end;
    expect(at == text.len || !ng_utf8_is_inner(text.data[at]));
  }
  check_gap(text, at, text.len);
  size_t token = 0;
  for (size_t i = 0; i < s->sentence_count; i++) {
    expect(s->first_token[i] == token && s->first_token[i + 1] > token);
    expect(s->sentences[i].begin == s->tokens[token].begin);
    token = s->first_token[i + 1];
    expect(s->sentences[i].end == s->tokens[token - 1].end);
  }
  expect(token == s->token_count);
}

/* The slow rules take time as they like: not of long texts. */
static void compare(const ng_lexicon *lexicon, ng_span text,
                    const ng_segments *s) {
  slow_text slow;
  const char *what;
  if (text.len < 4096) {
    slow_segment(&slow, lexicon, text);
    expect(slow_difference(&slow, s, &what) == NG_NONE);
    slow_free(&slow);
  }
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
  ng_buffer clean;
  ng_segments s;
  ng_lexicon *lexicon = make_lexicon(size > 0 ? data[0] : 0);
  ng_buffer_init(&clean, NULL, 0);
  ng_utf8_repair(&clean, ng_span_of((const char *)data, size));
  ng_segments_init(&s, NULL);
  ng_span text = ng_buffer_span(&clean);
  expect(ng_segment(lexicon, text, 0, &s) == NG_OK);
  check(text, &s);
  compare(lexicon, text, &s);
  expect(ng_segment(NULL, text, NG_SEGMENT_PLAIN_UAX29, &s) == NG_OK);
  for (size_t at = 0; at < text.len;) {
    size_t next = ng_grapheme_break(text, at);
    expect(next > at && next <= text.len);
    at = next;
  }
  ng_segments_free(&s);
  ng_lexicon_free(lexicon);
  ng_buffer_free(&clean);
  return 0;
}
