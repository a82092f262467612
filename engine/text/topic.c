/* Words are hashed on one walk over the text, then numbered through a table. */
#include "topic.h"

#include "../base/bytes.h"
#include "../base/unicode.h"
#include "tally.h"

#define STOP_MAX 24    /* no stop word has more bytes */
#define TERM_LETTERS 6 /* of a term count; what follows are endings */
#define LEAST_LETTERS 3

typedef struct walk {
  const ng_lexicon *lexicon;
  uint64_t *keys; /* of all blocks */
  uint32_t count;
  char word[STOP_MAX + 2 * NG_BYTES];
  unsigned len;     /* of the word; more than STOP_MAX: too long */
  unsigned cut;     /* bytes of the word that make its term */
  unsigned letters; /* a syllable counts for three */
  uint32_t last;    /* the character of an unspaced script before this one */
} walk;

static void end_word(walk *w) {
  if (w->letters >= LEAST_LETTERS &&
      !(w->lexicon != NULL && w->len <= STOP_MAX &&
        ng_lexicon_is_stop(w->lexicon, (ng_span){w->word, w->len}))) {
    w->keys[w->count++] = ng_tally_key((ng_span){w->word, w->cut});
  }
  w->len = w->letters = w->cut = 0;
}

static void add_letter(walk *w, uint32_t code) {
  uint32_t letter = ng_fold_char(code);
  if (w->len <= STOP_MAX) {
    int counts = w->letters < TERM_LETTERS;
    w->len += ng_utf8_encode(letter, w->word + w->len);
    w->cut = counts ? w->len : w->cut;
  }
  w->letters += letter >= 0xAC00 && letter <= 0xD7A3 ? 3 : 1;
}

static void add_pair(walk *w, uint32_t code) {
  if (w->last != 0) {
    char pair[8];
    unsigned len = ng_utf8_encode(w->last, pair);
    len += ng_utf8_encode(code, pair + len);
    w->keys[w->count++] = ng_tally_key((ng_span){pair, len});
  }
  w->last = code;
}

/* Runs over letters A to z; what is behind them may go on with the word. */
static const char *add_ascii(walk *w, const char *p, const char *end) {
  unsigned capitals = 0, n;
  do {
    n = ng_bytes_letters(p, end, w->word + w->len, &capitals);
    if (w->letters < TERM_LETTERS) {
      unsigned left = TERM_LETTERS - w->letters;
      w->cut = n != 0 ? w->len + (n < left ? n : left) : w->cut;
    }
    w->len += w->len <= STOP_MAX ? n : 0;
    w->letters += n;
    p += n;
  } while (n == NG_BYTES);
  return p;
}

static void walk_block(walk *w, ng_span text) {
  const char *p = text.data, *end = p + text.len;
  w->last = 0;
  while ((p = add_ascii(w, p, end)) < end) {
    unsigned len;
    if ((unsigned char)*p < 0x80) {
      end_word(w);
      w->last = 0;
      p++;
      continue;
    }
    uint32_t code = ng_utf8_decode(p, &len);
    unsigned flags = ng_char_flags(code);
    p += len;
    if ((flags & NG_CHAR_LETTER) == 0) {
      end_word(w);
      w->last = 0;
    } else if ((flags & NG_CHAR_UNSPACED) != 0) {
      add_pair(w, code);
    } else {
      add_letter(w, code);
    }
  }
  end_word(w);
}

/* Keys become numbers; of equal ones in a block the first stays. */
static ng_status number(ng_doc *doc, const walk *w, ng_topic *t) {
  ng_tally numbers;
  uint32_t *last =
      ng_arena_zalloc(&doc->arena, (size_t)w->count + 1, sizeof *last);
  if (last == NULL || t->spread == NULL ||
      ng_tally_init(&numbers, &doc->arena, w->count) != NG_OK) {
    return NG_NOMEM;
  }
  uint32_t used = 0, at = 0;
  for (uint32_t i = 0; i < t->block_count; ++i) {
    uint32_t end = t->first[i + 1];
    t->first[i] = used;
    for (; at < end; ++at) {
      uint32_t *term = ng_tally_at(&numbers, w->keys[at]);
      if (*term == 0) {
        *term = ++t->term_count;
      }
      if (last[*term - 1] != i + 1) {
        last[*term - 1] = i + 1;
        t->terms[used++] = *term - 1;
        ++t->spread[*term - 1];
      }
    }
  }
  t->first[t->block_count] = used;
  return NG_OK;
}

ng_status ng_topic_find(ng_doc *doc, const ng_lexicon *lexicon, ng_topic *out) {
  /* a term needs two bytes of text at least */
  size_t room = doc->text_len / 2 + doc->block_count + 1;
  ng_topic t = {.block_count = doc->block_count};
  walk w = {.lexicon = lexicon};
  w.keys = ng_arena_alloc(&doc->arena, room * sizeof *w.keys);
  t.first = ng_arena_alloc(&doc->arena,
                           ((size_t)t.block_count + 1) * sizeof *t.first);
  if (w.keys == NULL || t.first == NULL) {
    return NG_NOMEM;
  }
  t.first[0] = 0;
  for (uint32_t i = 0; i < t.block_count; ++i) {
    walk_block(&w, ng_doc_block(doc, i));
    t.first[i + 1] = w.count;
  }
  t.terms =
      ng_arena_alloc(&doc->arena, ((size_t)w.count + 1) * sizeof *t.terms);
  t.spread =
      ng_arena_zalloc(&doc->arena, (size_t)w.count + 1, sizeof *t.spread);
  if (t.terms == NULL || number(doc, &w, &t) != NG_OK) {
    return NG_NOMEM;
  }
  *out = t;
  return NG_OK;
}

ng_status ng_topic_sum(ng_doc *doc, const ng_topic *t, const float *worth,
                       float **sums) {
  float *out =
      ng_arena_zalloc(&doc->arena, (size_t)t->term_count + 1, sizeof *out);
  if (out == NULL) {
    return NG_NOMEM;
  }
  for (uint32_t i = 0; i < t->block_count; ++i) {
    for (uint32_t k = t->first[i]; k < t->first[i + 1]; ++k) {
      out[t->terms[k]] += worth[i];
    }
  }
  *sums = out;
  return NG_OK;
}

ng_status ng_topic_story(ng_doc *doc, const ng_topic *t, float **sums) {
  float *worth =
      ng_arena_alloc(&doc->arena, ((size_t)t->block_count + 1) * sizeof *worth);
  if (worth == NULL) {
    return NG_NOMEM;
  }
  for (uint32_t i = 0; i < t->block_count; ++i) {
    worth[i] = doc->blocks[i].role == NG_ROLE_ARTICLE ? 1.0F : 0.0F;
  }
  return ng_topic_sum(doc, t, worth, sums);
}

float ng_topic_share(const ng_topic *t, uint32_t i, const float *sums,
                     float own, float least) {
  uint32_t hits = 0, size = ng_topic_size(t, i);
  for (uint32_t k = t->first[i]; k < t->first[i + 1]; ++k) {
    hits += sums[t->terms[k]] - own >= least;
  }
  return (float)hits / (float)(size + 2);
}

float ng_topic_common(const ng_topic *t, uint32_t i, uint32_t other) {
  uint32_t hits = 0, size = ng_topic_size(t, i);
  uint32_t most = t->first[other] + 40 < t->first[other + 1]
                      ? t->first[other] + 40
                      : t->first[other + 1];
  for (uint32_t k = t->first[i]; k < t->first[i + 1] && k < t->first[i] + 40;
       ++k) {
    for (uint32_t m = t->first[other]; m < most; ++m) {
      hits += t->terms[k] == t->terms[m];
    }
  }
  return (float)hits / (float)(size + 1);
}
