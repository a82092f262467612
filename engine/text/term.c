/* The words of one document: two hash tables, spelling to word and stem to
 * term, so that each distinct spelling is stemmed once. */
#include "term.h"

#include "../base/bytes.h"
#include "../base/unicode.h"

#define FIRST_SLOTS 64u

/* Folds `word` into `out`; gives the length. The typographic apostrophe
 * becomes the plain one, so that both spellings are one word. */
static size_t fold(ng_span word, char out[NG_WORD_MAX]) {
  if (ng_fold_ascii(word, out)) {
    return word.len;
  }
  size_t from = 0;
  size_t to = 0;
  while (from < word.len && to + 4 <= NG_WORD_MAX) {
    unsigned char c = (unsigned char)word.data[from];
    if (c < 0x80) {
      out[to++] = (char)(c >= 'A' && c <= 'Z' ? c + ('a' - 'A') : c);
      from++;
      continue;
    }
    unsigned step;
    uint32_t code = ng_utf8_decode(word.data + from, &step);
    from += step;
    to += ng_utf8_encode(code == 0x2019 ? '\'' : ng_fold_char(code), out + to);
  }
  return to;
}

static uint32_t slots_for(size_t items) {
  uint32_t slots = FIRST_SLOTS;
  while (slots < items * 2 && slots < (1u << 30)) {
    slots *= 2;
  }
  return slots;
}

ng_status ng_terms_init(ng_terms *terms, ng_arena *arena,
                        const ng_lexicon *lexicon, ng_stems *stems,
                        size_t tokens) {
  uint32_t slots = slots_for(tokens / 3);
  uint32_t *word_slots = ng_arena_zalloc(arena, slots, sizeof *word_slots);
  uint32_t *term_slots = ng_arena_zalloc(arena, slots, sizeof *term_slots);
  if (word_slots == NULL || term_slots == NULL) {
    return NG_NOMEM;
  }
  *terms = (ng_terms){.arena = arena,
                      .lexicon = lexicon,
                      .stems = stems,
                      .word_slots = word_slots,
                      .term_slots = term_slots,
                      .word_mask = slots - 1,
                      .term_mask = slots - 1};
  return NG_OK;
}

/* Where `text` stands among the words, or the free slot where it would. */
static uint32_t word_slot(const ng_terms *t, ng_span text, uint64_t hash) {
  uint32_t slot = (uint32_t)hash & t->word_mask;
  while (t->word_slots[slot] != 0) {
    const ng_word *word = &t->words[t->word_slots[slot] - 1];
    if (word->hash == hash && ng_span_equals(word->text, text)) {
      break;
    }
    slot = (slot + 1) & t->word_mask;
  }
  return slot;
}

static uint32_t term_slot(const ng_terms *t, ng_span text, uint64_t hash) {
  uint32_t slot = (uint32_t)hash & t->term_mask;
  while (t->term_slots[slot] != 0) {
    const ng_term *term = &t->terms[t->term_slots[slot] - 1];
    if (term->hash == hash && ng_span_equals(term->text, text)) {
      break;
    }
    slot = (slot + 1) & t->term_mask;
  }
  return slot;
}

/* Room for one more item in an array that doubles. */
static ng_status grow(ng_arena *arena, void **items, uint32_t *room,
                      uint32_t count, size_t size) {
  if (count < *room) {
    return NG_OK;
  }
  uint32_t more = *room == 0 ? FIRST_SLOTS : *room * 2;
  void *grown = ng_arena_grow(arena, *items, *room * size, more * size);
  if (grown == NULL) {
    return NG_NOMEM;
  }
  *items = grown;
  *room = more;
  return NG_OK;
}

/* Puts all words into twice as many slots once half of them are taken. */
static ng_status widen_words(ng_terms *t) {
  if (t->word_count < (t->word_mask + 1) / 2) {
    return NG_OK;
  }
  uint32_t slots = (t->word_mask + 1) * 2;
  uint32_t *fresh = ng_arena_zalloc(t->arena, slots, sizeof *fresh);
  if (fresh == NULL) {
    return NG_NOMEM;
  }
  t->word_slots = fresh;
  t->word_mask = slots - 1;
  for (uint32_t i = 0; i < t->word_count; i++) {
    fresh[word_slot(t, t->words[i].text, t->words[i].hash)] = i + 1;
  }
  return NG_OK;
}

static ng_status widen_terms(ng_terms *t) {
  if (t->term_count < (t->term_mask + 1) / 2) {
    return NG_OK;
  }
  uint32_t slots = (t->term_mask + 1) * 2;
  uint32_t *fresh = ng_arena_zalloc(t->arena, slots, sizeof *fresh);
  if (fresh == NULL) {
    return NG_NOMEM;
  }
  t->term_slots = fresh;
  t->term_mask = slots - 1;
  for (uint32_t i = 0; i < t->term_count; i++) {
    fresh[term_slot(t, t->terms[i].text, t->terms[i].hash)] = i + 1;
  }
  return NG_OK;
}

/* The number of a stem, added when it is new. */
static ng_status add_term(ng_terms *t, ng_span stem, uint32_t *number) {
  void *items = t->terms;
  if (grow(t->arena, &items, &t->term_room, t->term_count, sizeof *t->terms) !=
      NG_OK) {
    return NG_NOMEM;
  }
  t->terms = items;
  if (widen_terms(t) != NG_OK) {
    return NG_NOMEM;
  }
  uint64_t hash = ng_stems_hash(t->stems, stem);
  uint32_t slot = term_slot(t, stem, hash);
  if (t->term_slots[slot] == 0) {
    char *copy = ng_arena_copy(t->arena, stem);
    if (copy == NULL) {
      return NG_NOMEM;
    }
    t->terms[t->term_count] = (ng_term){.text = {copy, stem.len}, .hash = hash};
    t->term_slots[slot] = ++t->term_count;
  }
  *number = t->term_slots[slot] - 1;
  return NG_OK;
}

/* What is known of a folded word; without stems, the lexicon is asked. */
static ng_stem_entry look_up(const ng_terms *t, ng_span folded, uint64_t hash) {
  ng_stem_entry entry = ng_stems_of(t->stems, folded, hash);
  if (t->stems == NULL) {
    entry.lists = ng_lexicon_lists_folded(t->lexicon, folded);
  }
  return entry;
}

void ng_terms_fold(const ng_terms *t, ng_span word, ng_folded *out) {
  out->len = fold(word, out->bytes);
  out->hash = ng_stems_hash(t->stems, ng_span_of(out->bytes, out->len));
  ng_prefetch(&t->word_slots[(uint32_t)out->hash & t->word_mask]);
  ng_stems_expect(t->stems, out->hash);
}

ng_status ng_terms_add(ng_terms *t, ng_span word, uint32_t *number) {
  ng_folded folded;
  ng_terms_fold(t, word, &folded);
  return ng_terms_add_folded(t, &folded, number);
}

ng_status ng_terms_add_folded(ng_terms *t, const ng_folded *word,
                              uint32_t *number) {
  ng_span folded = {word->bytes, word->len};
  uint64_t hash = word->hash;
  uint32_t slot = word_slot(t, folded, hash);
  if (t->word_slots[slot] != 0) {
    *number = t->word_slots[slot] - 1;
    return NG_OK;
  }
  void *items = t->words;
  if (grow(t->arena, &items, &t->word_room, t->word_count, sizeof *t->words) !=
      NG_OK) {
    return NG_NOMEM;
  }
  t->words = items;
  ng_stem_entry entry = look_up(t, folded, hash);
  uint32_t term = NG_NONE; /* of a stop word */
  if (widen_words(t) != NG_OK) {
    return NG_NOMEM;
  }
  if ((entry.lists & NG_LIST_STOP_WORDS) == 0 &&
      add_term(t, entry.stem, &term) != NG_OK) {
    return NG_NOMEM;
  }
  char *copy = ng_arena_copy(t->arena, folded);
  if (copy == NULL) {
    return NG_NOMEM;
  }
  folded.data = copy;
  t->words[t->word_count] = (ng_word){
      .text = folded, .hash = hash, .lists = entry.lists, .term = term};
  if ((entry.lists & NG_LIST_SYNTAX) != 0) {
    t->words[t->word_count].syntax =
        ng_lexicon_syntax_folded(t->lexicon, folded);
  }
  *number = t->word_count++;
  t->word_slots[word_slot(t, folded, hash)] = t->word_count;
  return NG_OK;
}

uint32_t ng_terms_find(const ng_terms *t, ng_span word) {
  char buffer[NG_WORD_MAX];
  ng_span folded = {buffer, fold(word, buffer)};
  uint64_t hash = ng_stems_hash(t->stems, folded);
  uint32_t found = t->word_slots[word_slot(t, folded, hash)];
  if (found != 0) {
    return t->words[found - 1].term;
  }
  ng_stem_entry entry = look_up(t, folded, hash);
  if ((entry.lists & NG_LIST_STOP_WORDS) != 0) {
    return NG_NONE;
  }
  hash = ng_stems_hash(t->stems, entry.stem);
  found = t->term_slots[term_slot(t, entry.stem, hash)];
  return found != 0 ? found - 1 : NG_NONE;
}

/* One pass over the tokens. `place` remembers where the term stands in the row
 * that is being filled; a place before the row's start is from an older row. */
ng_status ng_rows_init(ng_rows *rows, ng_arena *arena, const uint32_t *of_token,
                       const uint32_t *first, uint32_t count,
                       uint32_t term_count) {
  uint32_t tokens = count > 0 ? first[count] : 0;
  uint32_t *start = ng_arena_alloc(arena, ((size_t)count + 1) * sizeof *start);
  uint32_t *term = ng_arena_alloc(arena, tokens * sizeof *term);
  uint32_t *times = ng_arena_alloc(arena, tokens * sizeof *times);
  uint32_t *place = ng_arena_alloc(arena, term_count * sizeof *place);
  if (start == NULL || term == NULL || times == NULL || place == NULL) {
    return NG_NOMEM;
  }
  memset(place, 0xFF, term_count * sizeof *place);
  uint32_t end = 0;
  for (uint32_t i = 0; i < count; i++) {
    start[i] = end;
    for (uint32_t k = first[i]; k < first[i + 1]; k++) {
      uint32_t number = of_token[k];
      if (number == NG_NONE) {
        continue;
      }
      uint32_t at = place[number];
      if (at != NG_NONE && at >= start[i]) {
        times[at]++;
        continue;
      }
      place[number] = end;
      term[end] = number;
      times[end++] = 1;
    }
  }
  start[count] = end;
  *rows = (ng_rows){count, start, term, times};
  return NG_OK;
}
