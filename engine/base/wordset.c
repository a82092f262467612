/* A hash table from words to bits: open addressing over a list of entries, so
 * that iteration keeps the order in which words came. */
#include "wordset.h"

#include "bytes.h"

#define FIRST_ROOM 64u

typedef struct entry {
  uint32_t hash, value, begin;
  uint16_t len;
} entry;

struct ng_wordset {
  ng_allocator allocator;
  uint64_t seed;
  entry *entries;
  size_t count, room;
  /* Hash in the high half, entry number + 1 in the low; 0: free. A power of
   * two, half full. */
  uint64_t *slots;
  size_t slot_count;
  char *text; /* the words, one after the other */
  size_t text_len, text_room;
  size_t longest;
  /* Of the words that begin with this byte: which lengths, the last bit for all
   * longer ones. Most words that are asked for end here. */
  uint32_t lengths[256];
};

static uint32_t length_bit(size_t len) {
  return UINT32_C(1) << (len < 31 ? len : 31);
}

/* Multiply and fold, eight bytes at a time. */
static uint32_t hash_of(uint64_t seed, ng_span word) {
  uint64_t h = seed ^ (uint64_t)word.len * 0x9E3779B97F4A7C15u;
  const char *p = word.data;
  size_t left = word.len;
  while (left != 0) {
    size_t n = left < 8 ? left : 8;
    h = (h ^ ng_bytes_piece(p, n)) * 0xD6E8FEB86659FD93u;
    h ^= h >> 32;
    p += n;
    left -= n;
  }
  h *= 0xD6E8FEB86659FD93u;
  return (uint32_t)(h >> 32);
}

ng_wordset *ng_wordset_new(const ng_allocator *allocator, uint64_t seed) {
  ng_allocator a = allocator != NULL ? *allocator : ng_allocator_libc;
  ng_wordset *set = a.resize(a.user, NULL, 0, sizeof *set);
  if (set != NULL) {
    *set = (ng_wordset){.allocator = a, .seed = seed};
  }
  return set;
}

static void release(ng_allocator a, void *ptr, size_t size) {
  if (ptr != NULL) {
    a.resize(a.user, ptr, size, 0);
  }
}

void ng_wordset_free(ng_wordset *set) {
  if (set == NULL) {
    return;
  }
  ng_allocator a = set->allocator;
  release(a, set->entries, set->room * sizeof *set->entries);
  release(a, set->slots, set->slot_count * sizeof *set->slots);
  release(a, set->text, set->text_room);
  release(a, set, sizeof *set);
}

static void place(uint64_t *slots, size_t slot_count, uint32_t hash,
                  uint32_t number) {
  size_t mask = slot_count - 1, at = hash & mask;
  while (slots[at] != 0) {
    at = (at + 1) & mask;
  }
  slots[at] = (uint64_t)hash << 32 | (number + 1);
}

static ng_status grow_entries(ng_wordset *set) {
  ng_allocator a = set->allocator;
  size_t room = set->room == 0 ? FIRST_ROOM : set->room * 2;
  entry *entries = a.resize(a.user, set->entries, set->room * sizeof *entries,
                            room * sizeof *entries);
  if (entries == NULL) {
    return NG_NOMEM;
  }
  set->entries = entries;
  set->room = room;
  return NG_OK;
}

static ng_status grow_slots(ng_wordset *set) {
  ng_allocator a = set->allocator;
  size_t slot_count =
      set->slot_count == 0 ? FIRST_ROOM * 2 : set->slot_count * 2;
  uint64_t *slots = a.resize(a.user, NULL, 0, slot_count * sizeof *slots);
  if (slots == NULL) {
    return NG_NOMEM;
  }
  memset(slots, 0, slot_count * sizeof *slots);
  for (size_t i = 0; i < set->count; i++) {
    place(slots, slot_count, set->entries[i].hash, (uint32_t)i);
  }
  release(a, set->slots, set->slot_count * sizeof *slots);
  set->slots = slots;
  set->slot_count = slot_count;
  return NG_OK;
}

static ng_status grow_text(ng_wordset *set, size_t more) {
  ng_allocator a = set->allocator;
  size_t room = set->text_room == 0 ? 1024 : set->text_room * 2;
  while (room - set->text_len < more) {
    room *= 2;
  }
  if (room > UINT32_MAX) {
    return NG_NOMEM;
  }
  char *text = a.resize(a.user, set->text, set->text_room, room);
  if (text == NULL) {
    return NG_NOMEM;
  }
  set->text = text;
  set->text_room = room;
  return NG_OK;
}

/* Like memcmp, without a call: words are short. */
static int is_same(const char *a, const char *b, size_t len) {
  for (; len > 8; a += 8, b += 8, len -= 8) {
    if (ng_bytes_piece(a, 8) != ng_bytes_piece(b, 8)) {
      return 0;
    }
  }
  return ng_bytes_piece(a, len) == ng_bytes_piece(b, len);
}

/* The entry of `word`, NULL when there is none. */
static entry *lookup(const ng_wordset *set, ng_span word, uint32_t hash) {
  if (set->slot_count == 0) {
    return NULL;
  }
  size_t mask = set->slot_count - 1;
  for (size_t at = hash & mask; set->slots[at] != 0; at = (at + 1) & mask) {
    if (set->slots[at] >> 32 != hash) {
      continue;
    }
    entry *e = &set->entries[(uint32_t)set->slots[at] - 1];
    if (e->len == word.len &&
        is_same(set->text + e->begin, word.data, word.len)) {
      return e;
    }
  }
  return NULL;
}

static ng_status make_room(ng_wordset *set, size_t bytes) {
  ng_status status = NG_OK;
  if (set->count == set->room) {
    status = grow_entries(set);
  }
  if (status == NG_OK && (set->count + 1) * 2 > set->slot_count) {
    status = grow_slots(set);
  }
  if (status == NG_OK && set->text_room - set->text_len < bytes) {
    status = grow_text(set, bytes);
  }
  return status;
}

ng_status ng_wordset_add(ng_wordset *set, ng_span word, uint32_t value) {
  if (word.len == 0 || word.len > UINT16_MAX || value == 0) {
    return NG_INVALID;
  }
  uint32_t hash = hash_of(set->seed, word);
  entry *found = lookup(set, word, hash);
  if (found != NULL) {
    found->value |= value;
    return NG_OK;
  }
  ng_status status = make_room(set, word.len);
  if (status != NG_OK) {
    return status;
  }
  memcpy(set->text + set->text_len, word.data, word.len);
  set->entries[set->count] =
      (entry){hash, value, (uint32_t)set->text_len, (uint16_t)word.len};
  place(set->slots, set->slot_count, hash, (uint32_t)set->count);
  set->text_len += word.len;
  set->count++;
  set->longest = word.len > set->longest ? word.len : set->longest;
  set->lengths[(unsigned char)word.data[0]] |= length_bit(word.len);
  return NG_OK;
}

uint32_t ng_wordset_find(const ng_wordset *set, ng_span word) {
  if (word.len == 0 || word.len > set->longest ||
      (set->lengths[(unsigned char)word.data[0]] & length_bit(word.len)) == 0) {
    return 0;
  }
  entry *found = lookup(set, word, hash_of(set->seed, word));
  return found != NULL ? found->value : 0;
}

size_t ng_wordset_count(const ng_wordset *set) {
  return set->count;
}

ng_span ng_wordset_word(const ng_wordset *set, size_t i) {
  return ng_span_of(set->text + set->entries[i].begin, set->entries[i].len);
}
