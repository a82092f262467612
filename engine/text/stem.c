/* Stems of words: a table with one place per hash, where the newer word drives
 * out the older. What it holds never changes a result, only the time. */
#include "stem.h"

#define PLACES 8192u /* a power of two; about 400 kB */
#define LONGEST 22   /* bytes of a word that is remembered */

typedef struct place {
  uint8_t word_len, stem_len; /* word_len 0: free */
  char word[LONGEST], stem[LONGEST];
} place;

struct ng_stems {
  ng_allocator allocator;
  ng_stemmer *stemmer;
  uint64_t seed;
  char stem[NG_WORD_MAX]; /* the last one that is not remembered */
  place places[PLACES];
};

ng_stems *ng_stems_new(const ng_lexicon *lexicon,
                       const ng_allocator *allocator) {
  ng_allocator a = allocator != NULL ? *allocator : ng_allocator_libc;
  ng_stems *stems = a.resize(a.user, NULL, 0, sizeof *stems);
  if (stems == NULL) {
    return NULL;
  }
  memset(stems, 0, sizeof *stems);
  stems->allocator = a;
  /* an address differs from run to run; only the order inside hash tables
   * depends on it */
  stems->seed = (uint64_t)(uintptr_t)stems * 0x9E3779B97F4A7C15u;
  stems->stemmer = ng_stemmer_new(lexicon);
  if (stems->stemmer == NULL) {
    ng_stems_free(stems);
    return NULL;
  }
  return stems;
}

void ng_stems_free(ng_stems *stems) {
  if (stems != NULL) {
    ng_allocator a = stems->allocator;
    ng_stemmer_free(stems->stemmer);
    a.resize(a.user, stems, sizeof *stems, 0);
  }
}

/* A 64-bit multiplication whose high half is folded into the low one. */
static uint64_t mix(uint64_t a, uint64_t b) {
  uint64_t low = a * b;
  uint64_t cross =
      (a >> 32) * (b & 0xFFFFFFFFu) + ((a & 0xFFFFFFFFu) * b >> 32);
  return low ^ (cross + (a >> 32) * (b >> 32));
}

uint64_t ng_stems_hash(const ng_stems *stems, ng_span word) {
  uint64_t seed = stems != NULL ? stems->seed : 0;
  uint64_t hash = seed ^ (word.len * 0x9E3779B97F4A7C15u);
  const char *data = word.data;
  for (size_t left = word.len; left > 0;) {
    uint64_t piece = 0;
    size_t step = left < 8 ? left : 8;
    memcpy(&piece, data, step);
    hash = mix(hash ^ piece, seed | 0x8000000000000001u);
    hash ^= hash >> 29;
    data += step;
    left -= step;
  }
  return hash;
}

ng_span ng_stems_of(ng_stems *stems, ng_span word, uint64_t hash) {
  if (stems == NULL || word.len == 0) {
    return word;
  }
  if (word.len > LONGEST) {
    size_t len = ng_stem(stems->stemmer, word, stems->stem);
    return ng_span_of(stems->stem, len);
  }
  place *p = &stems->places[(hash >> 40) & (PLACES - 1)];
  if (p->word_len != word.len || memcmp(p->word, word.data, word.len) != 0) {
    p->word_len = (uint8_t)word.len;
    memcpy(p->word, word.data, word.len);
    p->stem_len = (uint8_t)ng_stem(stems->stemmer, word, p->stem);
  }
  return ng_span_of(p->stem, p->stem_len);
}
