/* Words in scripts that write no blanks. */
#include "unspaced.h"

#include "../base/unicode.h"

#ifdef NUTGRAF_WITH_ICU
#include <unicode/ubrk.h>
#include <unicode/utext.h>
#endif

#define LONGEST_RUN 65536

const char *ng_unspaced_end(const char *p, const char *end) {
  const char *from = p;
  while (p < end && p - from < LONGEST_RUN) {
    unsigned len;
    const ng_char_record *r = ng_char_at(p, &len);
    if ((r->flags & NG_CHAR_UNSPACED) == 0 && r->word_break != NG_WB_EXTEND) {
      break;
    }
    p += len;
  }
  return p;
}

static const char *one_character(const char *p, const char *end) {
  return p + ng_grapheme_break(ng_span_of(p, (size_t)(end - p)), 0);
}

#ifdef NUTGRAF_WITH_ICU

/* One iterator for all runs of a text; `begin` is where its run begins. */
typedef struct iterator {
  UBreakIterator *breaks;
  UText text;
  const char *begin;
} iterator;

static iterator *open_iterator(ng_segments *segments) {
  ng_allocator a = segments->allocator;
  iterator *it = a.resize(a.user, NULL, 0, sizeof *it);
  if (it == NULL) {
    return NULL;
  }
  UErrorCode error = U_ZERO_ERROR;
  *it = (iterator){.text = UTEXT_INITIALIZER};
  it->breaks = ubrk_open(UBRK_WORD, "", NULL, 0, &error);
  if (U_FAILURE(error)) {
    a.resize(a.user, it, sizeof *it, 0);
    return NULL;
  }
  segments->word_iterator = it;
  return it;
}

void ng_unspaced_begin(ng_segments *segments, const char *p, const char *end) {
  iterator *it = segments->word_iterator;
  if (it == NULL && (it = open_iterator(segments)) == NULL) {
    return;
  }
  UErrorCode error = U_ZERO_ERROR;
  utext_openUTF8(&it->text, p, end - p, &error);
  ubrk_setUText(it->breaks, &it->text, &error);
  it->begin = U_SUCCESS(error) ? p : NULL;
}

const char *ng_unspaced_word(ng_segments *segments, const char *p,
                             const char *end) {
  iterator *it = segments->word_iterator;
  if (it == NULL || it->begin == NULL) {
    return one_character(p, end);
  }
  int32_t at = ubrk_next(it->breaks);
  const char *next = at == UBRK_DONE ? end : it->begin + at;
  return next > p && next <= end ? next : end;
}

void ng_unspaced_free(ng_segments *segments) {
  iterator *it = segments->word_iterator;
  if (it != NULL) {
    ubrk_close(it->breaks);
    utext_close(&it->text);
    segments->allocator.resize(segments->allocator.user, it, sizeof *it, 0);
    segments->word_iterator = NULL;
  }
}

#else

void ng_unspaced_begin(ng_segments *segments, const char *p, const char *end) {
  (void)segments;
  (void)p;
  (void)end;
}

const char *ng_unspaced_word(ng_segments *segments, const char *p,
                             const char *end) {
  (void)segments;
  return one_character(p, end);
}

void ng_unspaced_free(ng_segments *segments) {
  (void)segments;
}

#endif
