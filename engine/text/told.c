/* Runs of three words as hashes: near enough to equality, and blind to marks,
 * quotes and tags. */
#include "told.h"

#include <strings.h>

#include "../base/json.h"

#define LEAST_WORDS 60 /* a shorter "body" is a description */
#define DESCRIPTION_WORDS 6
#define DESCRIPTION_MAX 2000 /* bytes */
#define JSON_MAX ((size_t)1 << 20)

static ng_status longest_body(ng_doc *doc, ng_span json_ld, ng_span *body) {
  ng_json json;
  ng_json_event event;
  ng_json_init(&json, json_ld, NG_JSON_LENIENT);
  while ((event = ng_json_next(&json)) != NG_JSON_END &&
         event != NG_JSON_ERROR) {
    if (event != NG_JSON_KEY || !ng_json_is(&json, "articleBody") ||
        ng_json_next(&json) != NG_JSON_STRING || json.raw.len <= body->len) {
      continue;
    }
    if (ng_json_string(&json, &doc->arena, body) != NG_OK) {
      return NG_NOMEM;
    }
  }
  return NG_OK;
}

/* Walks over the words of a text. */
typedef struct walk {
  const char *s, *end;
  uint64_t before, last; /* hashes of the two words before */
  uint32_t words;
} walk;

static int is_word_byte(unsigned char c) {
  return (unsigned)((c | 32) - 'a') < 26u || (unsigned)(c - '0') < 10u;
}

/* Between words: what is neither letter nor digit in ASCII, a tag, an entity,
 * general punctuation and CJK marks. */
static size_t gap_at(const char *s, const char *end) {
  unsigned char c = (unsigned char)*s;
  if (c == '<' || c == '&') {
    char close = c == '<' ? '>' : ';';
    size_t most = c == '<' ? 200 : 10;
    for (size_t n = 1; n < most && s + n < end; ++n) {
      if (s[n] == close) {
        return n + 1;
      }
    }
    return 1;
  }
  if (c < 0x80) {
    return is_word_byte(c) ? 0 : 1;
  }
  if (c == 0xC2 && end - s >= 2) {
    return 2; /* U+0080 to U+00BF: signs and the no-break space */
  }
  if (end - s >= 3 && ((c == 0xE2 && (unsigned char)s[1] < 0x90) ||
                       (c == 0xE3 && (unsigned char)s[1] == 0x80) ||
                       (c == 0xEF && (unsigned char)s[1] == 0xBC))) {
    return 3;
  }
  return 0;
}

static uint64_t add_byte(uint64_t hash, unsigned char c) {
  return (hash ^ (c >= 'A' && c <= 'Z' ? c | 32u : c)) * 0x100000001B3u;
}

/* The hash of the next word, 0 at the end. A character of a script without
 * blanks is a word. */
static uint64_t next_word(walk *w) {
  uint64_t hash = 0xCBF29CE484222325u;
  size_t gap;
  while (w->s < w->end && (gap = gap_at(w->s, w->end)) != 0) {
    w->s += gap;
  }
  if (w->s >= w->end) {
    return 0;
  }
  const char *begin = w->s;
  while (w->s < w->end) {
    unsigned char c = (unsigned char)*w->s;
    if (is_word_byte(c)) {
      hash = add_byte(hash, c);
      ++w->s;
      continue;
    }
    if (gap_at(w->s, w->end) != 0) {
      break;
    }
    int unspaced = c >= 0xE3 && c <= 0xE9 && w->end - w->s >= 3;
    if (unspaced && w->s > begin) {
      break;
    }
    for (int n = unspaced ? 3 : 1; n > 0; --n) {
      hash = add_byte(hash, (unsigned char)*w->s++);
    }
    if (unspaced) {
      break;
    }
  }
  return hash | 1;
}

/* The hash of the next run of three words, 0 at the end. */
static uint64_t next_run(walk *w) {
  for (;;) {
    uint64_t word = next_word(w);
    if (word == 0) {
      return 0;
    }
    uint64_t run = (w->before * 31 + w->last) * 0x9E3779B97F4A7C15u ^ word;
    w->before = w->last;
    w->last = word;
    if (++w->words >= 3) {
      run ^= run >> 29;
      return run | 1;
    }
  }
}

/* The place depends on where the table lies, so that no page can be made to
 * fill one corner of it. */
static size_t slot(const ng_told *told, uint64_t run) {
  uint64_t mixed = (run ^ (uintptr_t)told->runs) * 0x9E3779B97F4A7C15u;
  size_t at = (size_t)(mixed >> 32) & told->mask;
  while (told->runs[at] != 0 && told->runs[at] != run) {
    at = (at + 1) & told->mask;
  }
  return at;
}

/* Puts all runs of `text` into the set, when it has `least` words. */
static ng_status collect(ng_doc *doc, ng_span body, uint32_t least,
                         ng_told *told) {
  size_t room = 64;
  while (room < body.len) {
    room *= 2;
  }
  told->runs = ng_arena_zalloc(&doc->arena, room, sizeof *told->runs);
  if (told->runs == NULL) {
    return NG_NOMEM;
  }
  told->mask = room - 1;
  walk w = {.s = body.data, .end = body.data + body.len};
  for (uint64_t run; (run = next_run(&w)) != 0;) {
    told->runs[slot(told, run)] = run;
  }
  told->words = w.words >= least ? w.words : 0;
  return NG_OK;
}

ng_status ng_told_read(ng_doc *doc, ng_span text, ng_told *told) {
  *told = (ng_told){0};
  return text.len < LEAST_WORDS ? NG_OK : collect(doc, text, LEAST_WORDS, told);
}

ng_status ng_told_find(ng_doc *doc, ng_told *told) {
  ng_span body = {NULL, 0};
  *told = (ng_told){0};
  for (uint32_t i = 0; doc->tree != NULL && i < doc->tree->json_ld_count; ++i) {
    ng_span json_ld = doc->tree->json_ld[i];
    if (json_ld.len < JSON_MAX && longest_body(doc, json_ld, &body) != NG_OK) {
      return NG_NOMEM;
    }
  }
  return body.len < LEAST_WORDS ? NG_OK : collect(doc, body, LEAST_WORDS, told);
}

/* The longest of the page's descriptions. */
static ng_span description_of(const ng_tree *tree) {
  ng_span longest = {NULL, 0};
  for (uint32_t i = 1; i < tree->count && tree->nodes[i].tag != NG_TAG_body;
       ++i) {
    if (tree->nodes[i].tag != NG_TAG_meta) {
      continue;
    }
    ng_span name = ng_tree_attr(tree, i, NG_ATTR_name);
    if (name.data == NULL) {
      name = ng_tree_attr(tree, i, NG_ATTR_property);
    }
    ng_span content = ng_tree_attr(tree, i, NG_ATTR_content);
    size_t from = name.len > 11 ? name.len - 11 : 0;
    if (name.len >= 11 && content.len > longest.len &&
        strncasecmp(name.data + from, "description", 11) == 0) {
      longest = content;
    }
  }
  return longest;
}

ng_status ng_told_describe(ng_doc *doc, ng_told *told) {
  *told = (ng_told){0};
  ng_span text =
      doc->tree != NULL ? description_of(doc->tree) : (ng_span){NULL, 0};
  return text.len == 0 || text.len > DESCRIPTION_MAX
             ? NG_OK
             : collect(doc, text, DESCRIPTION_WORDS, told);
}

float ng_told_share(const ng_told *told, ng_span text) {
  walk w = {.s = text.data, .end = text.data + text.len};
  uint32_t hits = 0, all = 0;
  if (told->words == 0) {
    return -1.0F;
  }
  for (uint64_t run; (run = next_run(&w)) != 0;) {
    hits += told->runs[slot(told, run)] == run;
    ++all;
  }
  return all > 0 ? (float)hits / (float)all : -1.0F;
}
