/* A hash table that is made once, for as many keys as there can be. */
#include "tally.h"

#include "../base/bytes.h"

/* Multiply and fold, eight bytes at a time. */
static uint64_t mix(uint64_t hash, const char *data, size_t len) {
  hash ^= (uint64_t)len * 0x9E3779B97F4A7C15u;
  for (size_t n; len != 0; data += n, len -= n) {
    n = len < 8 ? len : 8;
    hash = (hash ^ ng_bytes_piece(data, n)) * 0xD6E8FEB86659FD93u;
    hash ^= hash >> 32;
  }
  return hash;
}

static uint64_t finish(uint64_t hash) {
  hash ^= hash >> 32;
  hash *= 0x9E3779B97F4A7C15u;
  return (hash ^ hash >> 29) | 1;
}

ng_status ng_tally_init(ng_tally *t, ng_arena *arena, uint32_t count) {
  size_t room = 16;
  while (room < (size_t)count * 2) {
    room *= 2;
  }
  t->keys = ng_arena_zalloc(arena, room, sizeof *t->keys);
  t->sums = ng_arena_zalloc(arena, room, sizeof *t->sums);
  t->mask = room - 1;
  return t->keys == NULL || t->sums == NULL ? NG_NOMEM : NG_OK;
}

uint32_t *ng_tally_at(const ng_tally *t, uint64_t key) {
  uint64_t mixed = (key ^ (uintptr_t)t->keys) * 0x9E3779B97F4A7C15u;
  size_t at = (size_t)(mixed >> 32) & t->mask;
  while (t->keys[at] != 0 && t->keys[at] != key) {
    at = (at + 1) & t->mask;
  }
  t->keys[at] = key;
  return &t->sums[at];
}

uint64_t ng_tally_likeness(const ng_tree *tree, uint32_t node) {
  uint64_t hash = 0xCBF29CE484222325u;
  for (int i = 0; i < 2; ++i) {
    ng_span name = ng_tree_attr(tree, node, NG_ATTR_class);
    char tag[2] = {(char)(tree->nodes[node].tag & 0xFF), (char)i};
    hash = mix(hash, tag, 2);
    hash = mix(hash, name.data, name.data != NULL ? name.len : 0);
    node = tree->nodes[node].parent;
  }
  return finish(hash);
}

uint64_t ng_tally_key(ng_span text) {
  return finish(mix(0xCBF29CE484222325u, text.data, text.len));
}
