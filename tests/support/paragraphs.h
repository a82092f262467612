/* A small story in plain text, measured with a lexicon of a few words: for
 * tests of what is asked about its sentences. */
#ifndef TESTS_PARAGRAPHS_H
#define TESTS_PARAGRAPHS_H

#include <string.h>

#include "../../engine/text/stats.h"

enum { MOST_PARAGRAPHS = 64 };

typedef struct list_word {
  const char *list, *word;
} list_word;

static const ng_stats_settings paragraphs_settings = {
    .half_position = 4,
    .names_full = 2,
    .numbers_full = 2,
    .words_full = 20,
    .short_words = 3,
    .subject_words = 4,
    .bm25 = {1.2, 0.75},
    .rank = {1, 0.3, 0.85, 0, 1000},
};

/* NULL: no memory, or a list that does not exist. */
static ng_lexicon *lexicon_of(const list_word *words, size_t count) {
  ng_lexicon *lexicon = ng_lexicon_new(NULL);
  for (size_t i = 0; lexicon != NULL && i < count; i++) {
    if (ng_lexicon_add(lexicon, words[i].list, ng_span_str(words[i].word)) !=
        NG_OK) {
      ng_lexicon_free(lexicon);
      return NULL;
    }
  }
  return lexicon;
}

/* Paragraphs are parted by empty lines; `text` outlives the document, which is
 * the caller's to free, whatever this says. */
static ng_status measure_paragraphs(ng_doc *doc, ng_stats *stats,
                                    const ng_lexicon *lexicon,
                                    const char *text) {
  ng_doc_init(doc, NULL, 0);
  doc->blocks =
      ng_arena_zalloc(&doc->arena, MOST_PARAGRAPHS, sizeof *doc->blocks);
  if (doc->blocks == NULL) {
    return NG_NOMEM;
  }
  doc->text = text;
  doc->text_len = (uint32_t)strlen(text);
  const char *s = text;
  while (s != NULL && doc->block_count < MOST_PARAGRAPHS) {
    const char *end = strstr(s, "\n\n");
    ng_block *b = &doc->blocks[doc->block_count++];
    b->text = (ng_range){
        (uint32_t)(s - text),
        end != NULL ? (uint32_t)(end - text) : doc->text_len,
    };
    b->role = NG_ROLE_ARTICLE;
    b->type = NG_PARAGRAPH;
    s = end != NULL ? end + 2 : NULL;
  }
  ng_status status = ng_doc_compose(doc);
  if (status == NG_OK) {
    status = ng_doc_segment(doc, lexicon);
  }
  return status == NG_OK ? ng_stats_init(stats, doc, lexicon, NULL,
                                         ng_span_str(""), &paragraphs_settings)
                         : status;
}

#endif
