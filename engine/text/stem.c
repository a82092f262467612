/* Stems of words: a table with a few places per hash. A word that comes again
 * moves one place ahead, and a new one drives out the last, so that words that
 * come once do not drive out those of every story. What it holds never changes
 * a result, only the time. It grows with its words: most languages are those of
 * a few stories. */
#include "stem.h"

#include "../base/bytes.h"

#define FIRST_PLACES 1024u /* powers of two */
#define MOST_PLACES 16384u /* about 800 kB */
#define WAYS 4u            /* places of a hash */
#define LONGEST 21         /* bytes of a word that is remembered */

typedef struct place {
  uint32_t lists;
  uint8_t word_len, stem_len; /* word_len 0: free */
  char word[LONGEST], stem[LONGEST];
} place;

struct ng_stems {
  ng_allocator allocator;
  const ng_lexicon *lexicon;
  ng_stemmer *stemmer;
  uint64_t seed;
  char stem[NG_WORD_MAX]; /* the last one that is not remembered */
  place *places;
  size_t room, used;
};

/* Places that are free; NULL: no memory. */
static place *new_places(const ng_stems *stems, size_t room) {
  const ng_allocator *a = &stems->allocator;
  place *places = a->resize(a->user, NULL, 0, room * sizeof *places);
  if (places != NULL) {
    memset(places, 0, room * sizeof *places);
  }
  return places;
}

ng_stems *ng_stems_new(const ng_lexicon *lexicon,
                       const ng_allocator *allocator) {
  ng_allocator a = allocator != NULL ? *allocator : ng_allocator_libc;
  ng_stems *stems = a.resize(a.user, NULL, 0, sizeof *stems);
  if (stems == NULL) {
    return NULL;
  }
  memset(stems, 0, sizeof *stems);
  stems->allocator = a;
  stems->lexicon = lexicon;
  /* an address differs from run to run; only the order inside hash tables
   * depends on it */
  stems->seed = (uint64_t)(uintptr_t)stems * 0x9E3779B97F4A7C15u;
  stems->stemmer = ng_stemmer_new(lexicon);
  stems->room = FIRST_PLACES;
  stems->places = new_places(stems, stems->room);
  if (stems->stemmer == NULL || stems->places == NULL) {
    ng_stems_free(stems);
    return NULL;
  }
  return stems;
}

void ng_stems_free(ng_stems *stems) {
  if (stems != NULL) {
    ng_allocator a = stems->allocator;
    ng_stemmer_free(stems->stemmer);
    if (stems->places != NULL) {
      a.resize(a.user, stems->places, stems->room * sizeof *stems->places, 0);
    }
    a.resize(a.user, stems, sizeof *stems, 0);
  }
}

/* Eight bytes at a time through a multiplication by a secret odd number. */
uint64_t ng_stems_hash(const ng_stems *stems, ng_span word) {
  uint64_t seed = stems != NULL ? stems->seed : 0;
  uint64_t factor = seed | 0x8000000000000001u;
  uint64_t hash = seed ^ (word.len * 0x9E3779B97F4A7C15u);
  const char *data = word.data;
  size_t left = word.len;
  for (; left >= 8; left -= 8, data += 8) {
    uint64_t piece;
    memcpy(&piece, data, sizeof piece);
    hash = (hash ^ piece) * factor;
    hash ^= hash >> 29;
  }
  hash = (hash ^ (left != 0 ? ng_bytes_piece(data, left) : 0)) * factor;
  hash ^= hash >> 32;
  hash *= 0x9E3779B97F4A7C15u;
  return hash ^ hash >> 29;
}

/* The first place of a hash. */
static place *places_of(const ng_stems *stems, uint64_t hash) {
  return &stems->places[(hash >> 40) & (stems->room - WAYS)];
}

static int holds(const place *p, ng_span word) {
  return p->word_len == word.len && memcmp(p->word, word.data, word.len) == 0;
}

/* Where `word` is; else a free place, or the last of its hash. */
static place *place_of(const ng_stems *stems, ng_span word, uint64_t hash) {
  place *p = places_of(stems, hash), *last = p + WAYS - 1;
  while (p < last && p->word_len != 0 && !holds(p, word)) {
    p++;
  }
  return p;
}

/* Moves what is at `p` one place ahead; gives where it is. */
static place *move_ahead(const ng_stems *stems, place *p, uint64_t hash) {
  if (p == places_of(stems, hash)) {
    return p;
  }
  place other = p[-1];
  p[-1] = *p;
  *p = other;
  return p - 1;
}

/* Twice the places; without memory it stays as it is. */
static void widen(ng_stems *stems) {
  place *old = stems->places;
  size_t room = stems->room;
  place *places = new_places(stems, room * 2);
  if (places == NULL) {
    return;
  }
  stems->places = places;
  stems->room = room * 2;
  stems->used = 0;
  for (size_t i = 0; i < room; i++) {
    ng_span word = {old[i].word, old[i].word_len};
    if (word.len != 0) {
      *place_of(stems, word, ng_stems_hash(stems, word)) = old[i];
      stems->used++;
    }
  }
  const ng_allocator *a = &stems->allocator;
  a->resize(a->user, old, room * sizeof *old, 0);
}

void ng_stems_expect(const ng_stems *stems, uint64_t hash) {
  if (stems != NULL) {
    const place *p = places_of(stems, hash);
    ng_prefetch(p);
    ng_prefetch((const char *)(p + 1) - 1);
  }
}

ng_stem_entry ng_stems_of(ng_stems *stems, ng_span word, uint64_t hash) {
  if (stems == NULL || word.len == 0) {
    return (ng_stem_entry){word, 0};
  }
  if (word.len > LONGEST) {
    size_t len = ng_stem(stems->stemmer, word, stems->stem);
    return (ng_stem_entry){ng_span_of(stems->stem, len),
                           ng_lexicon_lists_folded(stems->lexicon, word)};
  }
  place *p = place_of(stems, word, hash);
  if (p->word_len == 0 && stems->room < MOST_PLACES &&
      ++stems->used > stems->room / 2) {
    widen(stems);
    p = place_of(stems, word, hash);
  }
  if (holds(p, word)) {
    p = move_ahead(stems, p, hash);
  } else {
    p->word_len = (uint8_t)word.len;
    memcpy(p->word, word.data, word.len);
    p->stem_len = (uint8_t)ng_stem(stems->stemmer, word, p->stem);
    p->lists = ng_lexicon_lists_folded(stems->lexicon, word);
  }
  return (ng_stem_entry){ng_span_of(p->stem, p->stem_len), p->lists};
}
