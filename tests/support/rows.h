/* Sentences written as words between blanks, made into rows: for the tests of
 * what works on rows. */
#ifndef TESTS_ROWS_H
#define TESTS_ROWS_H

#include <string.h>

#include "../../engine/text/weight.h"

typedef struct test_rows {
  ng_arena arena;
  ng_terms terms;
  ng_rows rows;
  ng_weights weights;
} test_rows;

/* Makes rows and weights of `count` sentences; gives 0 when all went well.
 * Free with ng_arena_free(&t->arena). */
static inline int test_rows_make(test_rows *t, const char *const *sentences,
                                 uint32_t count) {
  ng_arena_init(&t->arena, NULL, 0);
  uint32_t tokens = 0;
  uint32_t *of_token = ng_arena_alloc(&t->arena, 100000 * sizeof *of_token);
  uint32_t *first = ng_arena_alloc(&t->arena, (count + 1) * sizeof *first);
  if (ng_terms_init(&t->terms, &t->arena, NULL, NULL, 100) != NG_OK) {
    return 1;
  }
  for (uint32_t i = 0; i < count; i++) {
    first[i] = tokens;
    for (const char *s = sentences[i]; *s != '\0';) {
      size_t len = strcspn(s, " ");
      uint32_t word;
      if (ng_terms_add(&t->terms, ng_span_of(s, len), &word) != NG_OK) {
        return 1;
      }
      of_token[tokens++] = t->terms.words[word].term;
      s += len + (s[len] == ' ');
    }
  }
  first[count] = tokens;
  return ng_rows_init(&t->rows, &t->arena, of_token, first, count,
                      t->terms.term_count) != NG_OK ||
         ng_weights_init(&t->weights, &t->arena, &t->rows,
                         t->terms.term_count) != NG_OK;
}

#endif
