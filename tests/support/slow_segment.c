/* What the slow rules stand on: characters and words; and the comparison. */
#include "slow_segment.h"

#include <stdlib.h>

#define LONGEST_WORD 64 /* bytes that are looked up */

static void *room(size_t count, size_t size) {
  void *p = calloc(count + 1, size);
  if (p == NULL) {
    abort();
  }
  return p;
}

static void read_chars(slow_text *s) {
  s->chars = room(s->text.len, sizeof *s->chars);
  for (size_t at = 0; at < s->text.len;) {
    unsigned len;
    uint32_t code = ng_utf8_decode(s->text.data + at, &len);
    const ng_char_record *r = ng_char(code);
    s->chars[s->count++] = (slow_char){
        code, (uint32_t)at, r->flags, r->word_break, r->grapheme,
    };
    at += len;
  }
  s->chars[s->count].at = (uint32_t)s->text.len;
}

static void read_words(slow_text *s, const ng_lexicon *lexicon) {
  s->word_count = lexicon != NULL ? ng_lexicon_count(lexicon) : 0;
  s->words = room(s->word_count, sizeof *s->words);
  for (size_t i = 0; i < s->word_count; i++) {
    slow_word *word = &s->words[i];
    word->folded = ng_lexicon_word(lexicon, i, &word->lists);
  }
}

uint32_t slow_lists(const slow_text *s, size_t begin, size_t end) {
  char folded[LONGEST_WORD * 4];
  size_t len = 0;
  if (slow_bytes(s, begin, end) > LONGEST_WORD) {
    return 0;
  }
  for (size_t i = begin; i < end; i++) {
    if (slow_is(s, i, ' ') || slow_is(s, i, 0xA0)) {
      continue; /* a. C. is a.C. */
    }
    len += ng_utf8_encode(ng_fold_char(s->chars[i].code), folded + len);
  }
  for (size_t i = 0; i < s->word_count; i++) {
    if (ng_span_equals(s->words[i].folded, ng_span_of(folded, len))) {
      return s->words[i].lists;
    }
  }
  return 0;
}

uint32_t slow_abbreviation(const slow_text *s, size_t begin, size_t end) {
  uint32_t lists = slow_lists(s, begin, end);
  int fits = (lists & NG_LIST_ANY_CASE) != 0 ||
             (slow_flags(s, begin) & NG_CHAR_UPPER) != 0;
  return fits ? lists & NG_LIST_ABBREVIATIONS : 0;
}

void slow_segment(slow_text *s, const ng_lexicon *lexicon, ng_span text) {
  *s = (slow_text){.text = text, .language = ng_lexicon_flags(lexicon)};
  ng_segments_init(&s->unspaced, NULL);
  read_chars(s);
  read_words(s, lexicon);
  s->tokens = room(s->count, sizeof *s->tokens);
  s->marks = room(2 * s->count, sizeof *s->marks);
  s->sentences = room(s->count, sizeof *s->sentences);
  slow_tokens(s);
  slow_sentences(s);
}

void slow_free(slow_text *s) {
  ng_segments_free(&s->unspaced);
  free(s->chars);
  free(s->words);
  free(s->tokens);
  free(s->marks);
  free(s->sentences);
}

/* Where item `i` of two lists begins, for the one that has it. */
static uint32_t place(const slow_text *s, size_t token) {
  return token < s->token_count ? s->chars[s->tokens[token].begin].at
                                : (uint32_t)s->text.len;
}

static uint32_t token_difference(const slow_text *s, const ng_segments *engine,
                                 const char **what) {
  for (size_t i = 0; i < s->token_count && i < engine->token_count; i++) {
    const slow_token *t = &s->tokens[i];
    ng_range r = engine->tokens[i];
    *what = "token";
    if (r.begin != s->chars[t->begin].at || r.end != s->chars[t->end].at) {
      return r.begin;
    }
    *what = "kind";
    if (engine->kinds[i] != t->kind) {
      return r.begin;
    }
  }
  *what = "token";
  return s->token_count != engine->token_count ? (uint32_t)s->text.len
                                               : NG_NONE;
}

uint32_t slow_difference(const slow_text *s, const ng_segments *engine,
                         const char **what) {
  uint32_t at = token_difference(s, engine, what);
  if (at != NG_NONE) {
    return at;
  }
  *what = "sentence";
  for (size_t i = 0; i < s->sentence_count; i++) {
    int last = i + 1 == s->sentence_count;
    size_t end = last ? s->token_count : s->sentences[i + 1];
    if (i >= engine->sentence_count ||
        engine->first_token[i] != s->sentences[i] ||
        engine->first_token[i + 1] != end ||
        engine->sentences[i].begin != place(s, s->sentences[i]) ||
        engine->sentences[i].end != s->chars[s->tokens[end - 1].end].at) {
      return place(s, s->sentences[i]);
    }
  }
  return engine->sentence_count != s->sentence_count ? (uint32_t)s->text.len
                                                     : NG_NONE;
}
