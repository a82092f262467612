/* Which of many phrases are in a text, and where, in one pass.
 *
 * States are numbered breadth first, so the children of a state lie side by
 * side: a state knows its first child, and the next state's first child is
 * where they end. States with many children also have a row of the complete
 * automaton, indexed by class of byte; the rest scan their few children and
 * fall back along `fail`. The start and the end of a text are letters of their
 * own, which is how anchored phrases live in the same automaton. */
#include "phrases.h"

#include "normal.h"
#include "unicode.h"

/* Letters that no text has. A line ends before the marks at its end, so it
 * has an end of its own. */
enum { TEXT_BEGIN = 1, LINE_END = 2, TEXT_END = 3 };

/* Classes of bytes. */
enum { CLASS_NONE, CLASS_BLANK, CLASS_OTHERS };

/* More children than this and a state has a row. */
enum { CHILDREN_WITHOUT_ROW = 2 };

#define MAX_BYTES ((size_t)1 << 28)
#define ROOT 0u

typedef struct state {
  uint32_t first; /* child; they end where the next state's begin */
  uint32_t fail;  /* the longest proper ending that is a state */
  uint32_t own;   /* in `phrases`: the first that ends here, or NG_NONE */
  uint32_t hit;   /* nearest along fail, itself first, that has own; or ROOT */
  uint32_t link;  /* how others point here */
} state;

/* A link leads to a state: to its row, when it has one, else to its number;
 * the number stands before the row. So a letter costs one look at a row as
 * long as the text stays among states that have one. */
#define LINK_STATE (UINT32_C(1) << 31) /* to a number */
#define LINK_HIT (UINT32_C(1) << 30)   /* a phrase ends here */
#define LINK_TO (LINK_HIT - 1)

typedef struct phrase {
  uint32_t at, len; /* in `bytes`, with the letters for the ends */
  uint32_t value;
  uint8_t kind;
} phrase;

struct ng_phrases {
  ng_allocator allocator;
  ng_buffer bytes;   /* of all phrases */
  ng_buffer entries; /* phrase[]; sorted by bytes once built */
  ng_arena arena;    /* the rest */
  size_t longest_line;
  int is_built;
  unsigned classes;
  uint8_t phrase_class[256]; /* of a byte in a phrase */
  uint8_t text_class[256];   /* of an ASCII byte in a text: any case */
  state *states;
  uint32_t state_count;
  uint8_t *labels; /* class that leads to the state */
  uint32_t *rows;
};

/* ---- Adding ---- */

ng_phrases *ng_phrases_new(const ng_allocator *allocator) {
  const ng_allocator *from = allocator != NULL ? allocator : &ng_allocator_libc;
  ng_phrases *phrases =
      from->resize(from->user, NULL, 0, sizeof(struct ng_phrases));
  if (phrases != NULL) {
    *phrases = (ng_phrases){.allocator = *from};
    ng_buffer_init(&phrases->bytes, from, MAX_BYTES);
    ng_buffer_init(&phrases->entries, from, 0);
    ng_arena_init(&phrases->arena, from, 0);
  }
  return phrases;
}

void ng_phrases_free(ng_phrases *phrases) {
  if (phrases == NULL) {
    return;
  }
  ng_buffer_free(&phrases->bytes);
  ng_buffer_free(&phrases->entries);
  ng_arena_free(&phrases->arena);
  ng_allocator from = phrases->allocator;
  from.resize(from.user, phrases, sizeof *phrases, 0);
}

/* Appends the letters of one phrase. */
static void add_bytes(ng_buffer *bytes, ng_phrase_kind kind, ng_span text) {
  if (kind == NG_PHRASE_LINE || kind == NG_PHRASE_STARTS) {
    ng_buffer_add_char(bytes, TEXT_BEGIN);
  }
  ng_normal_add(bytes, text, kind != NG_PHRASE_LINE && kind != NG_PHRASE_WORD);
  if (kind == NG_PHRASE_LINE) {
    ng_buffer_add_char(bytes, LINE_END);
  } else if (kind == NG_PHRASE_ENDS) {
    ng_buffer_add_char(bytes, TEXT_END);
  }
}

/* Is there anything but blanks and the letters for the ends? */
static int says_something(const char *bytes, size_t len) {
  for (size_t i = 0; i < len; i++) {
    if ((unsigned char)bytes[i] > ' ') {
      return 1;
    }
  }
  return 0;
}

ng_status ng_phrases_add(ng_phrases *phrases, ng_phrase_kind kind, ng_span text,
                         uint32_t value) {
  if (phrases->is_built) {
    return NG_INVALID;
  }
  ng_buffer *bytes = &phrases->bytes;
  size_t at = bytes->len;
  add_bytes(bytes, kind, kind == NG_PHRASE_LINE ? ng_normal_line(text) : text);
  size_t len = bytes->len - at;
  ng_status status = bytes->status;
  if (status == NG_OK && !says_something(bytes->data + at, len)) {
    status = NG_INVALID;
  }
  if (status == NG_OK) {
    phrase entry = {(uint32_t)at, (uint32_t)len, value, (uint8_t)kind};
    ng_buffer_add(&phrases->entries, (const char *)&entry, sizeof entry);
    status = phrases->entries.status;
  }
  if (status != NG_OK) {
    bytes->len = at;
    bytes->status = phrases->entries.status = NG_OK;
    return status;
  }
  if (kind == NG_PHRASE_LINE && len - 2 > phrases->longest_line) {
    phrases->longest_line = len - 2;
  }
  return NG_OK;
}

/* ---- Building ---- */

static phrase *entries_of(const ng_phrases *p) {
  return (phrase *)(void *)p->entries.data;
}

static uint32_t entry_count(const ng_phrases *p) {
  return (uint32_t)(p->entries.len / sizeof(phrase));
}

static const unsigned char *bytes_of(const ng_phrases *p, const phrase *entry) {
  return (const unsigned char *)p->bytes.data + entry->at;
}

/* Order of bytes, then of value: what a set tells does not depend on the order
 * in which its phrases were added. */
static int compare(const ng_phrases *p, const phrase *a, const phrase *b) {
  size_t shorter = a->len < b->len ? a->len : b->len;
  int order = memcmp(bytes_of(p, a), bytes_of(p, b), shorter);
  if (order == 0) {
    order = (a->len > b->len) - (a->len < b->len);
  }
  return order != 0 ? order : (a->value > b->value) - (a->value < b->value);
}

/* Merges two sorted neighbours [lo, mid) and [mid, hi) of `from` to `to`. */
static void merge(const ng_phrases *p, const phrase *from, phrase *to,
                  size_t lo, size_t mid, size_t hi) {
  size_t a = lo, b = mid;
  for (size_t i = lo; i < hi; i++) {
    int left = b == hi || (a < mid && compare(p, &from[a], &from[b]) <= 0);
    to[i] = from[left ? a++ : b++];
  }
}

/* Merge sort from the bottom up: qsort has no room for `p`. */
static ng_status sort_entries(ng_phrases *p) {
  size_t count = entry_count(p);
  phrase *from = entries_of(p);
  phrase *to = ng_arena_alloc(&p->arena, count * sizeof *to);
  if (to == NULL) {
    return NG_NOMEM;
  }
  for (size_t width = 1; width < count; width *= 2) {
    for (size_t lo = 0; lo < count; lo += 2 * width) {
      size_t mid = lo + width < count ? lo + width : count;
      size_t hi = lo + 2 * width < count ? lo + 2 * width : count;
      merge(p, from, to, lo, mid, hi);
    }
    phrase *swap = from;
    from = to;
    to = swap;
  }
  if (count != 0 && from != entries_of(p)) {
    memcpy(entries_of(p), from, count * sizeof *from);
  }
  return NG_OK;
}

static size_t common_prefix(const ng_phrases *p, const phrase *a,
                            const phrase *b) {
  const unsigned char *x = bytes_of(p, a), *y = bytes_of(p, b);
  size_t n = 0, shorter = a->len < b->len ? a->len : b->len;
  while (n < shorter && x[n] == y[n]) {
    n++;
  }
  return n;
}

/* How many states the sorted phrases need. */
static uint32_t count_states(const ng_phrases *p) {
  const phrase *entries = entries_of(p);
  size_t states = 1;
  for (uint32_t i = 0; i < entry_count(p); i++) {
    states += entries[i].len;
    states -= i != 0 ? common_prefix(p, &entries[i - 1], &entries[i]) : 0;
  }
  return (uint32_t)states;
}

/* Gives each byte that some phrase has a class of its own. */
static void make_classes(ng_phrases *p) {
  memset(p->phrase_class, CLASS_NONE, sizeof p->phrase_class);
  p->phrase_class[' '] = CLASS_BLANK;
  p->classes = CLASS_OTHERS;
  for (size_t i = 0; i < p->bytes.len; i++) {
    unsigned char b = (unsigned char)p->bytes.data[i];
    if (p->phrase_class[b] == CLASS_NONE) {
      p->phrase_class[b] = (uint8_t)p->classes++;
    }
  }
  for (uint32_t c = 0; c < 0x80; c++) {
    char folded[NG_NORMAL_BYTES];
    ng_normal_char(c, folded);
    int control = c < ' ' && !ng_normal_is_space(c);
    p->text_class[c] =
        control ? CLASS_NONE : p->phrase_class[(unsigned char)folded[0]];
  }
}

/* The phrases [lo, hi) of a state while its children are made. */
typedef struct span_of_phrases {
  uint32_t lo, hi;
} span_of_phrases;

/* Makes the children of state `s`, whose phrases share `depth` bytes. */
static void make_children(ng_phrases *p, span_of_phrases *below, uint32_t s,
                          uint32_t depth) {
  const phrase *entries = entries_of(p);
  uint32_t at = below[s].lo, hi = below[s].hi;
  p->states[s].first = p->state_count;
  p->states[s].own = at < hi && entries[at].len == depth ? at : NG_NONE;
  while (at < hi && entries[at].len == depth) {
    at++;
  }
  while (at < hi) {
    unsigned char byte = bytes_of(p, &entries[at])[depth];
    uint32_t from = at;
    while (at < hi && bytes_of(p, &entries[at])[depth] == byte) {
      at++;
    }
    below[p->state_count] = (span_of_phrases){from, at};
    p->labels[p->state_count++] = p->phrase_class[byte];
  }
}

static ng_status make_states(ng_phrases *p, ng_arena *scratch) {
  uint32_t total = count_states(p);
  span_of_phrases *below =
      ng_arena_alloc(scratch, total * sizeof(span_of_phrases));
  p->states = ng_arena_alloc(&p->arena, (total + (size_t)1) * sizeof(state));
  p->labels = ng_arena_alloc(&p->arena, total);
  if (below == NULL || p->states == NULL || p->labels == NULL) {
    return NG_NOMEM;
  }
  below[ROOT] = (span_of_phrases){0, entry_count(p)};
  p->labels[ROOT] = CLASS_NONE;
  p->state_count = 1;
  uint32_t depth = 0, level_end = 1;
  for (uint32_t s = ROOT; s < p->state_count; s++) {
    if (s == level_end) {
      depth++;
      level_end = p->state_count;
    }
    make_children(p, below, s, depth);
  }
  p->states[p->state_count].first = p->state_count;
  return NG_OK;
}

/* The child of `s` for a class; ROOT when there is none. */
static inline uint32_t child(const ng_phrases *p, uint32_t s, unsigned class) {
  uint32_t end = p->states[s + 1].first;
  for (uint32_t t = p->states[s].first; t < end; t++) {
    if (p->labels[t] == class) {
      return t;
    }
  }
  return ROOT;
}

/* Where a state falls back to is shallower, so breadth first finds it ready. */
static void make_fails(ng_phrases *p) {
  state *states = p->states;
  states[ROOT].fail = states[ROOT].hit = ROOT;
  for (uint32_t s = ROOT; s < p->state_count; s++) {
    for (uint32_t t = states[s].first; t < states[s + 1].first; t++) {
      uint32_t f = s, to = ROOT;
      while (f != ROOT && to == ROOT) {
        f = states[f].fail;
        to = child(p, f, p->labels[t]);
      }
      states[t].fail = to;
      states[t].hit = states[t].own != NG_NONE ? t : states[to].hit;
    }
  }
}

/* One letter on. */
static inline uint32_t step(const ng_phrases *p, uint32_t link,
                            unsigned class) {
  while ((link & LINK_STATE) != 0) {
    const state *now = &p->states[link & LINK_TO];
    for (uint32_t t = now->first; t < now[1].first; t++) {
      if (p->labels[t] == class) {
        return p->states[t].link;
      }
    }
    link = p->states[now->fail].link;
  }
  return p->rows[(link & LINK_TO) + class];
}

static inline uint32_t state_of(const ng_phrases *p, uint32_t link) {
  uint32_t to = link & LINK_TO;
  return (link & LINK_STATE) != 0 ? to : p->rows[to - 1];
}

/* The first three levels, and where a scan of the children would be long. */
static int needs_row(const ng_phrases *p, uint32_t s) {
  return s < p->states[p->states[1].first].first ||
         p->states[s + 1].first - p->states[s].first > CHILDREN_WITHOUT_ROW;
}

/* Gives each state its link; gives the room that the rows need. */
static size_t make_links(ng_phrases *p) {
  size_t room = 0;
  for (uint32_t s = ROOT; s < p->state_count; s++) {
    uint32_t hit = p->states[s].hit != ROOT ? LINK_HIT : 0;
    if (needs_row(p, s)) {
      p->states[s].link = hit | ((uint32_t)(room + 1) & LINK_TO);
      room += 1 + p->classes;
    } else {
      p->states[s].link = LINK_STATE | hit | s;
    }
  }
  return room;
}

static ng_status make_rows(ng_phrases *p) {
  size_t room = make_links(p);
  if (room > LINK_TO) {
    return NG_LIMIT;
  }
  p->rows = ng_arena_alloc(&p->arena, room * sizeof *p->rows);
  if (p->rows == NULL) {
    return NG_NOMEM;
  }
  for (uint32_t s = ROOT; s < p->state_count; s++) {
    uint32_t link = p->states[s].link;
    if ((link & LINK_STATE) != 0) {
      continue;
    }
    uint32_t *row = p->rows + (link & LINK_TO);
    row[-1] = s;
    for (unsigned class = 0; class < p->classes; class ++) {
      uint32_t to = child(p, s, class);
      row[class] = to != ROOT || s == ROOT
                       ? p->states[to].link
                       : step(p, p->states[p->states[s].fail].link, class);
    }
  }
  return NG_OK;
}

ng_status ng_phrases_build(ng_phrases *p) {
  if (p->is_built) {
    return NG_OK;
  }
  ng_arena scratch;
  ng_arena_init(&scratch, &p->allocator, 0);
  make_classes(p);
  ng_status status = sort_entries(p);
  if (status == NG_OK) {
    status = make_states(p, &scratch);
  }
  ng_arena_free(&scratch);
  if (status == NG_OK) {
    make_fails(p);
    status = make_rows(p);
  }
  if (status != NG_OK) {
    ng_arena_free(&p->arena);
    return status;
  }
  p->is_built = 1;
  return NG_OK;
}

size_t ng_phrases_longest_line(const ng_phrases *phrases) {
  return phrases->longest_line;
}

size_t ng_phrases_memory(const ng_phrases *phrases) {
  return sizeof *phrases + phrases->bytes.room + phrases->entries.room +
         phrases->arena.used;
}

/* ---- Finding ---- */

static int joins_words(uint32_t c) {
  unsigned flags = ng_char_flags(c);
  return (flags & (NG_CHAR_LETTER | NG_CHAR_DIGIT)) != 0 &&
         (flags & NG_CHAR_UNSPACED) == 0;
}

/* Does no letter or digit touch the first side of `at`, when one stands on the
 * other? Scripts without blanks have no such edges to look for. */
static int is_word_edge(ng_span text, size_t at) {
  if (at == 0 || at >= text.len) {
    return 1;
  }
  unsigned n;
  uint32_t after = ng_utf8_decode(text.data + at, &n);
  uint32_t before =
      ng_utf8_decode(text.data + ng_normal_step_back(text, at), &n);
  return !joins_words(after) || !joins_words(before);
}

/* Where the folded `len` bytes begin that end at `end`: the way back, one
 * character at a time, because folding may change lengths. */
static size_t begin_of(ng_span text, size_t end, size_t len) {
  int in_blank = 0;
  while (len > 0 && end > 0) {
    unsigned n;
    char bytes[NG_NORMAL_BYTES];
    size_t at = ng_normal_step_back(text, end);
    unsigned folded = ng_normal_char(ng_utf8_decode(text.data + at, &n), bytes);
    int blank = folded == 1 && bytes[0] == ' ';
    folded = blank && in_blank ? 0 : folded;
    if (folded > len) {
      break;
    }
    in_blank = folded == 0 ? in_blank : blank;
    len -= folded;
    end = at;
  }
  return end;
}

typedef struct finder {
  const ng_phrases *set;
  ng_span text;
  ng_phrase_found *found;
  void *user;
  uint32_t link;
  unsigned last; /* class; of many blanks only the first counts */
} finder;

static int is_found(const finder *f, const phrase *entry, size_t end) {
  return entry->kind != NG_PHRASE_WORD ||
         (is_word_edge(f->text, end) &&
          is_word_edge(f->text, begin_of(f->text, end, entry->len)));
}

/* Tells what ends at the state of `link`; `end` is the place in the text. */
static void tell(const finder *f, uint32_t link, size_t end) {
  const ng_phrases *p = f->set;
  const phrase *entries = entries_of(p);
  uint32_t count = entry_count(p);
  for (uint32_t s = p->states[state_of(p, link)].hit; s != ROOT;
       s = p->states[p->states[s].fail].hit) {
    uint32_t i = p->states[s].own, len = entries[i].len;
    uint32_t at = entries[i].at;
    for (; i < count && entries[i].len == len &&
           (entries[i].at == at ||
            memcmp(bytes_of(p, &entries[i]),
                   (const unsigned char *)p->bytes.data + at, len) == 0);
         i++) {
      if (is_found(f, &entries[i], end)) {
        f->found(f->user, entries[i].value, end);
      }
    }
  }
}

/* One character above ASCII at `at`; gives the place after it. */
static size_t feed_wide(finder *f, size_t at) {
  unsigned n;
  char bytes[NG_NORMAL_BYTES];
  unsigned len = ng_normal_char(ng_utf8_decode(f->text.data + at, &n), bytes);
  for (unsigned i = 0; i < len; i++) {
    unsigned class = f->set->phrase_class[(unsigned char)bytes[i]];
    if (class == CLASS_BLANK && f->last == CLASS_BLANK) {
      continue;
    }
    f->last = class;
    f->link = step(f->set, f->link, class);
    if ((f->link & LINK_HIT) != 0) {
      tell(f, f->link, at + n);
    }
  }
  return at + n;
}

/* The run of ASCII from `at` on; gives where it ends. */
static size_t feed_ascii(finder *f, size_t at, size_t end) {
  const ng_phrases *p = f->set;
  const uint8_t *classes = p->text_class;
  const uint32_t *rows = p->rows;
  const unsigned char *text = (const unsigned char *)f->text.data;
  uint32_t link = f->link & ~LINK_HIT;
  unsigned last = f->last;
  for (; at < end && text[at] < 0x80; at++) {
    unsigned class = classes[text[at]];
    if (class == CLASS_BLANK && last == CLASS_BLANK) {
      continue;
    }
    last = class;
    link = link < LINK_STATE ? rows[link + class] : step(p, link, class);
    if ((link & LINK_HIT) != 0) {
      tell(f, link, at + 1);
      link &= ~LINK_HIT;
    }
  }
  f->link = link;
  f->last = last;
  return at;
}

static void feed_text(finder *f, size_t at, size_t end) {
  while (at < end) {
    at = feed_ascii(f, at, end);
    if (at < end) {
      at = feed_wide(f, at);
    }
  }
}

/* A letter that no text has. */
static void tell_edge(const finder *f, unsigned letter, size_t end) {
  uint32_t link = step(f->set, f->link, f->set->phrase_class[letter]);
  if ((link & LINK_HIT) != 0) {
    tell(f, link, end);
  }
}

/* ---- Lines alone: a walk down the tree, without falling back ---- */

/* Walks `text` from state `s`, a blank before it when `blank`; ROOT when no
 * line goes on like that. */
static uint32_t walk(const ng_phrases *p, uint32_t s, ng_span text, int blank) {
  unsigned n = 0;
  for (size_t i = 0; i < text.len && s != ROOT; i += n) {
    char bytes[NG_NORMAL_BYTES];
    unsigned len = ng_normal_char(ng_utf8_decode(text.data + i, &n), bytes);
    if (len == 1 && bytes[0] == ' ') {
      blank = 1;
      continue;
    }
    if (blank && len != 0) {
      s = child(p, s, CLASS_BLANK);
      blank = 0;
    }
    for (unsigned k = 0; k < len && s != ROOT; k++) {
      s = child(p, s, p->phrase_class[(unsigned char)bytes[k]]);
    }
  }
  return s;
}

uint32_t ng_phrases_begin_line(const ng_phrases *phrases, ng_span text) {
  if (!phrases->is_built || phrases->longest_line == 0) {
    return NG_PHRASES_NO_LINE;
  }
  size_t skip = ng_normal_skip_ornaments(text);
  skip = skip == text.len ? 0 : skip;
  text = ng_span_of(text.data + skip, text.len - skip);
  uint32_t s = child(phrases, ROOT, phrases->phrase_class[TEXT_BEGIN]);
  return s == ROOT ? NG_PHRASES_NO_LINE : walk(phrases, s, text, 0);
}

/* Tells what ends with `text`, whose walk ended at `s`. */
static void end_line(const ng_phrases *p, uint32_t s, ng_span text,
                     ng_phrase_found *found, void *user) {
  s = s != ROOT ? child(p, s, p->phrase_class[LINE_END]) : ROOT;
  if (s != ROOT) {
    finder f = {p, text, found, user, ROOT, CLASS_NONE};
    tell(&f, p->states[s].link, text.len);
  }
}

void ng_phrases_end_line(const ng_phrases *phrases, uint32_t begin,
                         const ng_span *parts, size_t part_count,
                         ng_phrase_found *found, void *user) {
  uint32_t s = begin;
  for (size_t i = 0; i < part_count && s != ROOT; i++) {
    ng_span part = parts[i];
    size_t end = i + 1 == part_count ? ng_normal_before_ornaments(part) : 0;
    part.len = end != 0 ? end : part.len;
    s = walk(phrases, s, part, 1);
  }
  if (part_count != 0) {
    end_line(phrases, s, parts[part_count - 1], found, user);
  }
}

/* A line that is a text of its own. */
static void find_line(const ng_phrases *p, ng_span text, ng_phrase_found *found,
                      void *user) {
  size_t end = ng_normal_before_ornaments(text);
  ng_span inner = ng_span_of(text.data, end != 0 ? end : text.len);
  end_line(p, ng_phrases_begin_line(p, inner), text, found, user);
}

void ng_phrases_find(const ng_phrases *phrases, ng_span text,
                     ng_phrase_found *found, void *user) {
  ng_range inner = ng_normal_trim(text);
  if (!phrases->is_built || phrases->state_count == 1 ||
      inner.begin == inner.end) {
    return;
  }
  text.len = inner.end;
  finder f = {phrases,   text, found, user, phrases->states[ROOT].link,
              CLASS_NONE};
  f.link = step(phrases, f.link, phrases->phrase_class[TEXT_BEGIN]);
  size_t line_end = ng_normal_before_ornaments(text);
  line_end = line_end > inner.begin ? line_end : inner.end;
  feed_text(&f, inner.begin, line_end);
  tell_edge(&f, LINE_END, line_end);
  feed_text(&f, line_end, inner.end);
  tell_edge(&f, TEXT_END, inner.end);
  size_t ornaments = ng_normal_skip_ornaments(text);
  if (ornaments > inner.begin && ornaments < text.len) {
    find_line(phrases, text, found, user);
  }
}
