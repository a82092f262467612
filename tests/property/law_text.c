/* Laws of sentences and tokens, on texts made by a seeded generator, of every
 * plane of Unicode: ranges are ordered and stand between characters as readers
 * see them, only blanks stand between tokens, sentences hold every token,
 * paragraphs know nothing of each other, a broken byte moves nothing. LAW_CASES
 * in the environment is how many texts are tried. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <stdlib.h>
#include <string.h>

#include "../../engine/base/unicode.h"
#include "../../engine/nutgraf.h"
#include "../support/chance.h"

static nutgraf_engine *engine;
static nutgraf_lexicon *lexicons[6];

static int set_up(void **state) {
  (void)state;
  static const char *const tags[] = {"en", "de", "fr", "zh", "und"};
  nutgraf_options options = {.size = sizeof options, .home = "."};
  engine = nutgraf_engine_new(&options, NULL);
  for (size_t i = 0; engine != NULL && i < 5; i++) {
    lexicons[i] = nutgraf_lexicon_new(engine, tags[i], NULL);
  }
  return engine == NULL;
}

static int tear_down(void **state) {
  (void)state;
  for (size_t i = 0; i < 6; i++) {
    nutgraf_lexicon_free(lexicons[i]);
  }
  nutgraf_engine_free(engine);
  return 0;
}

static int is_border(const char *text, size_t len, uint32_t at) {
  return at == len || ((unsigned char)text[at] & 0xC0) != 0x80;
}

static int is_blank(char c) {
  return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f';
}

/* 0: all is well; else which law is broken. */
static int broken_law(const char *text, size_t len, const nutgraf_segments *s,
                      int is_utf8) {
  uint32_t at = 0;
  for (size_t i = 0; i < s->token_count; i++) {
    nutgraf_range t = s->tokens[i];
    if (t.start < at || t.end <= t.start || t.end > len) {
      return 1;
    }
    if (is_utf8 &&
        (!is_border(text, len, t.start) || !is_border(text, len, t.end))) {
      return 2;
    }
    at = t.end;
  }
  at = 0;
  size_t token = 0;
  for (size_t i = 0; i < s->sentence_count; i++) {
    nutgraf_range r = s->sentences[i];
    if (r.start < at || r.end <= r.start || r.end > len) {
      return 3;
    }
    if (is_utf8 &&
        (!is_border(text, len, r.start) || !is_border(text, len, r.end))) {
      return 4;
    }
    if (is_blank(text[r.start]) || is_blank(text[r.end - 1])) {
      return 5;
    }
    size_t first = token;
    while (token < s->token_count && s->tokens[token].end <= r.end) {
      if (s->tokens[token].start < r.start) {
        return 6; /* a token before the sentence, or across its border */
      }
      token++;
    }
    if (token == first) {
      return 7;
    }
    at = r.end;
  }
  return token == s->token_count ? 0 : 8;
}

/* ---- Texts of any characters -------------------------------------------- */

static uint32_t between(chance *c, uint32_t first, uint32_t last) {
  return first + chance_below(c, last - first + 1);
}

/* A character of a kind that rules look at, or any at all. */
static uint32_t any_char(chance *c) {
  static const uint32_t blanks[] = {' ',  ' ',  ' ',    '\n',   '\t',   '\r',
                                    0xA0, 0x85, 0x2028, 0x3000, 0x200B, 0xFEFF};
  static const uint32_t marks[] = {
      '.',    '.',    '.',    '!',    '?',     '"',    '\'',   '(',    ')',
      ',',    ':',    ';',    '-',    '/',     '[',    ']',    '@',    '#',
      0x2026, 0x201C, 0x201D, 0x2019, 0xAB,    0xBB,   0x3002, 0xFF0E, 0x203C,
      0x200D, 0xFE0F, 0x20E3, 0x600,  0x110BD, 0x1F469};
  switch (chance_below(c, 12)) {
  case 0:
  case 1:
    return blanks[chance_below(c, sizeof blanks / sizeof *blanks)];
  case 2:
  case 3:
    return marks[chance_below(c, sizeof marks / sizeof *marks)];
  case 4:
    return between(c, '0', '9');
  case 5:
    return between(c, 'A', 'Z');
  case 6:
    return between(c, 0x300, 0x36F); /* combining */
  case 7:
    return between(c, 0x80, 0xD7FF);
  case 8:
    return between(c, 0x1F1E6, 0x1FAFF); /* flags and pictures */
  case 9:
    return between(c, 0xE000, 0x10FFFF);
  default:
    return between(c, 'a', 'z');
  }
}

/* `room` is at least 4 bytes. */
static size_t any_text(chance *c, char *text, size_t room) {
  size_t len = 0;
  for (uint32_t n = chance_below(c, 100); n > 0 && len + 4 <= room; n--) {
    len += ng_utf8_encode(any_char(c), text + len);
  }
  return len;
}

/* Half like that, half like prose. */
static size_t text_of(chance *c, char *text, size_t room) {
  return chance_below(c, 2) == 0 ? any_text(c, text, room)
                                 : chance_prose(c, text, room);
}

static int is_blank_char(uint32_t code) {
  return (ng_char_flags(code) & NG_CHAR_SPACE) != 0 || code == 0xFEFF ||
         code == 0x200B;
}

/* ---- Laws --------------------------------------------------------------- */

static const nutgraf_segments *segments(uint64_t seed, const char *text,
                                        size_t len, nutgraf_segments *out) {
  assert_int_equal(nutgraf_segment(lexicons[seed % 6], text, len, out, NULL),
                   NUTGRAF_OK);
  return out;
}

static int same_ranges(const nutgraf_range *a, const nutgraf_range *b,
                       size_t count, uint32_t shift) {
  for (size_t i = 0; i < count; i++) {
    if (a[i].start + shift != b[i].start || a[i].end + shift != b[i].end) {
      return 0;
    }
  }
  return 1;
}

/* Do the last segments of `b` say what `a` says, `shift` bytes further? */
static int ends_like(const nutgraf_segments *a, const nutgraf_segments *b,
                     uint32_t shift) {
  return a->token_count <= b->token_count &&
         a->sentence_count <= b->sentence_count &&
         same_ranges(a->tokens, b->tokens + b->token_count - a->token_count,
                     a->token_count, shift) &&
         same_ranges(a->sentences,
                     b->sentences + b->sentence_count - a->sentence_count,
                     a->sentence_count, shift);
}

static int same(const nutgraf_segments *a, const nutgraf_segments *b,
                uint32_t shift) {
  return a->token_count == b->token_count &&
         a->sentence_count == b->sentence_count && ends_like(a, b, shift);
}

/* Which of `count` ranges holds byte `at`? How often is in *times. */
static size_t holder(const nutgraf_range *ranges, size_t count, size_t at,
                     int *times) {
  size_t found = 0;
  *times = 0;
  for (size_t i = 0; i < count; i++) {
    if (ranges[i].start <= at && at < ranges[i].end) {
      found = i;
      ++*times;
    }
  }
  return found;
}

/* Every character that is no blank is in one token and one sentence; tokens are
 * not cut inside a character. */
static int covers(ng_span text, const nutgraf_segments *s) {
  for (size_t at = 0; at < text.len;) {
    unsigned len;
    uint32_t code = ng_utf8_decode(text.data + at, &len);
    int tokens, sentences;
    size_t token = holder(s->tokens, s->token_count, at, &tokens);
    holder(s->sentences, s->sentence_count, at, &sentences);
    if (!is_blank_char(code) && (tokens != 1 || sentences != 1)) {
      return 0;
    }
    if (tokens > 1 || (tokens == 1 && s->tokens[token].end < at + len)) {
      return 0;
    }
    at += len;
  }
  return 1;
}

/* The borders of tokens are borders of graphemes. Not inside one that begins
 * with a blank (an accent on nothing) or a sign that is put in front. */
static int keeps_graphemes(ng_span text, const nutgraf_segments *s) {
  size_t next = 0, token = 0;
  for (size_t at = 0; at < text.len; at = next) {
    next = ng_grapheme_break(text, at);
    unsigned len;
    uint32_t code = ng_utf8_decode(text.data + at, &len);
    int free = is_blank_char(code) || ng_char(code)->grapheme == NG_GB_PREPEND;
    while (token < s->token_count && s->tokens[token].end <= at) {
      token++;
    }
    if (!free && token < s->token_count &&
        (s->tokens[token].start > at || s->tokens[token].end < next)) {
      return 0;
    }
  }
  return 1;
}

static void covers_any_text(void **state) {
  (void)state;
  nutgraf_segments s = {.size = sizeof s};
  char text[2048];
  for (uint64_t seed = 1; seed <= chance_cases(4000); seed++) {
    chance c = {seed * 77};
    size_t len = text_of(&c, text, sizeof text);
    ng_span span = ng_span_of(text, len);
    segments(seed, text, len, &s);
    if (!covers(span, &s) || !keeps_graphemes(span, &s)) {
      fail_msg("seed %llu: %.*s", (unsigned long long)seed, (int)len, text);
    }
  }
  nutgraf_segments_free(&s);
}

/* Two paragraphs have the segments of each alone. */
static void paragraphs_are_strangers(void **state) {
  (void)state;
  nutgraf_segments a = {.size = sizeof a}, b = a, both = a;
  char text[4096 + 2], *second;
  for (uint64_t seed = 1; seed <= chance_cases(4000); seed++) {
    chance c = {seed * 78};
    size_t first = text_of(&c, text, 2048);
    memcpy(text + first, "\n\n", 2);
    second = text + first + 2;
    size_t len = text_of(&c, second, 2048);
    segments(seed, text, first, &a);
    segments(seed, second, len, &b);
    segments(seed, text, first + 2 + len, &both);
    if (a.token_count + b.token_count != both.token_count ||
        a.sentence_count + b.sentence_count != both.sentence_count ||
        !same_ranges(a.tokens, both.tokens, a.token_count, 0) ||
        !same_ranges(a.sentences, both.sentences, a.sentence_count, 0) ||
        !ends_like(&b, &both, (uint32_t)first + 2)) {
      fail_msg("seed %llu: %.*s", (unsigned long long)seed,
               (int)(first + 2 + len), text);
    }
  }
  nutgraf_segments_free(&a);
  nutgraf_segments_free(&b);
  nutgraf_segments_free(&both);
}

/* Blanks around a text move its segments and change nothing else. */
static void blanks_around_only_move(void **state) {
  (void)state;
  static const char *const blanks[] = {
      " ", "\t", "\n", "\r\n", "\n\n", "\xC2\xA0", "\xE2\x80\xA9"};
  nutgraf_segments plain = {.size = sizeof plain}, moved = plain;
  char text[2048 + 8];
  for (uint64_t seed = 1; seed <= chance_cases(4000); seed++) {
    chance c = {seed * 79};
    const char *before = blanks[chance_below(&c, 7)];
    const char *behind = blanks[chance_below(&c, 7)];
    size_t shift = strlen(before);
    memcpy(text, before, shift);
    size_t len = text_of(&c, text + shift, 2048);
    segments(seed, text + shift, len, &plain);
    memcpy(text + shift + len, behind, strlen(behind));
    segments(seed, text, shift + len + strlen(behind), &moved);
    if (!same(&plain, &moved, (uint32_t)shift)) {
      fail_msg("seed %llu: %.*s", (unsigned long long)seed, (int)len,
               text + shift);
    }
  }
  nutgraf_segments_free(&plain);
  nutgraf_segments_free(&moved);
}

/* A byte that is no UTF-8 is one character like SUB, wherever it stands. */
static void broken_bytes_move_nothing(void **state) {
  (void)state;
  nutgraf_segments mended = {.size = sizeof mended}, broken = mended;
  char text[2048], copy[2048];
  for (uint64_t seed = 1; seed <= chance_cases(4000); seed++) {
    chance c = {seed * 80};
    size_t len = text_of(&c, text, sizeof text);
    memcpy(copy, text, len);
    for (size_t i = 0; i < len; i++) {
      if ((unsigned char)text[i] < 0x80 && chance_below(&c, 20) == 0) {
        copy[i] = '\x1A';
        text[i] = (char)(chance_below(&c, 2) == 0 ? 0xFF : 0xC0);
      }
    }
    segments(seed, text, len, &broken);
    segments(seed, copy, len, &mended);
    if (!same(&mended, &broken, 0)) {
      fail_msg("seed %llu: %.*s", (unsigned long long)seed, (int)len, copy);
    }
  }
  nutgraf_segments_free(&mended);
  nutgraf_segments_free(&broken);
}

static void check(const char *text, size_t len, int is_utf8, uint64_t seed) {
  static nutgraf_segments a = {.size = sizeof a}, b = {.size = sizeof b};
  const nutgraf_lexicon *lexicon = lexicons[seed % 6];
  assert_int_equal(nutgraf_segment(lexicon, text, len, &a, NULL), NUTGRAF_OK);
  int law = broken_law(text, len, &a, is_utf8);
  if (law != 0) {
    fail_msg("law %d, seed %llu: %.*s", law, (unsigned long long)seed, (int)len,
             text);
  }
  assert_int_equal(nutgraf_segment(lexicon, text, len, &b, NULL), NUTGRAF_OK);
  assert_int_equal(a.sentence_count, b.sentence_count);
  assert_int_equal(a.token_count, b.token_count);
  assert_memory_equal(a.tokens, b.tokens, a.token_count * sizeof *a.tokens);
  if (seed % 512 == 0) {
    nutgraf_segments_free(&a);
    nutgraf_segments_free(&b);
  }
}

static void of_text_like_text(void **state) {
  (void)state;
  char text[2048];
  for (uint64_t seed = 1; seed <= chance_cases(4000); seed++) {
    chance c = {seed};
    size_t len = chance_prose(&c, text, sizeof text);
    check(text, len, 1, seed);
  }
}

static void of_any_characters(void **state) {
  (void)state;
  char text[512];
  for (uint64_t seed = 1; seed <= chance_cases(4000); seed++) {
    chance c = {seed};
    check(text, any_text(&c, text, sizeof text), 1, seed);
  }
}

static void of_any_bytes(void **state) {
  (void)state;
  char text[512];
  for (uint64_t seed = 1; seed <= chance_cases(4000); seed++) {
    chance c = {seed};
    size_t len = chance_bytes(&c, text, sizeof text);
    char *exact = malloc(len + 1);
    memcpy(exact, text, len);
    check(exact, len, 0, seed);
    free(exact);
  }
}

/* A language is one of ours or "und", for any bytes. */
static void languages_of_any_bytes(void **state) {
  (void)state;
  char text[512], tag[16], again[16];
  for (uint64_t seed = 1; seed <= chance_cases(2000); seed++) {
    chance c = {seed};
    size_t len = seed % 2 ? chance_bytes(&c, text, sizeof text)
                          : chance_prose(&c, text, sizeof text);
    assert_int_equal(nutgraf_language(engine, text, len, tag, NULL),
                     NUTGRAF_OK);
    assert_int_equal(nutgraf_language(engine, text, len, again, NULL),
                     NUTGRAF_OK);
    assert_string_equal(tag, again);
    assert_in_range(strlen(tag), 2, 3);
  }
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(of_text_like_text),
      cmocka_unit_test(of_any_characters),
      cmocka_unit_test(of_any_bytes),
      cmocka_unit_test(covers_any_text),
      cmocka_unit_test(paragraphs_are_strangers),
      cmocka_unit_test(blanks_around_only_move),
      cmocka_unit_test(broken_bytes_move_nothing),
      cmocka_unit_test(languages_of_any_bytes),
  };
  return cmocka_run_group_tests(tests, set_up, tear_down);
}
