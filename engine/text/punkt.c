/* Counts words with and without a point, and what follows, over a text that
 * streams by.
 *
 * The text is cut into blocks at line ends (else at blanks), each block is made
 * tokens. A different word has one record, with counts for its two forms: with
 * a small letter in front and with a capital. Whether a capitalized word behind
 * a point is a name or the start of a sentence is not known before the end of
 * the text, so the first of those that follow each word are remembered. */
#include "punkt.h"

#include "../base/unicode.h"
#include "../base/wordset.h"
#include "context.h"
#include "likelihood.h"
#include "segment.h"

enum {
  BLOCK_BYTES = 256 * 1024,
  LONGEST_WORD = NG_CONTEXT_WORD - 1, /* bytes; longer ones are only counted */
  SAMPLE = 24,       /* capitalized words that are remembered of each */
  CLEAN_LETTERS = 5, /* a word as long as this and its point end a sentence */
};

typedef struct example {
  ng_context context;
  uint8_t rank;
} example;

typedef struct form {
  uint32_t with, without;
  uint32_t next[NG_NEXT_KINDS];
  uint32_t example; /* number + 1, 0: none yet */
  uint32_t behind;  /* first remembered word, number + 1 */
  uint32_t sampled;
} form;

enum { SMALL, CAPITAL };

typedef struct record {
  form forms[2];
  uint32_t begins; /* with a capital, behind a clean end of a sentence */
  uint32_t inside; /* with a capital, behind a word or a comma */
  int by_shape;
} record;

typedef struct follower {
  uint32_t word, next; /* number; number + 1 of the next one */
} follower;

struct ng_punkt {
  ng_allocator allocator;
  const ng_lexicon *lexicon;
  ng_wordset *numbers; /* word to number + 1 */
  ng_buffer records, followers, examples, block, repaired;
  ng_segments segments;
  uint64_t words, points, begins;
};

static record *record_of(const ng_punkt *p, uint32_t number) {
  return (record *)(void *)p->records.data + number;
}

static follower *follower_of(const ng_punkt *p, uint32_t number) {
  return (follower *)(void *)p->followers.data + number;
}

static example *example_of(const ng_punkt *p, uint32_t number) {
  return (example *)(void *)p->examples.data + number;
}

ng_punkt *ng_punkt_new(const ng_lexicon *lexicon,
                       const ng_allocator *allocator) {
  ng_allocator a = allocator != NULL ? *allocator : ng_allocator_libc;
  ng_punkt *p = a.resize(a.user, NULL, 0, sizeof *p);
  if (p == NULL) {
    return NULL;
  }
  *p = (ng_punkt){.allocator = a, .lexicon = lexicon};
  ng_buffer *buffers[] = {&p->records, &p->followers, &p->examples, &p->block,
                          &p->repaired};
  for (size_t i = 0; i < sizeof buffers / sizeof *buffers; i++) {
    ng_buffer_init(buffers[i], &a, 0);
  }
  ng_segments_init(&p->segments, &a);
  p->numbers = ng_wordset_new(&a, (uint64_t)(uintptr_t)p * 0x9E3779B97F4A7C15u);
  if (p->numbers == NULL) {
    ng_punkt_free(p);
    return NULL;
  }
  return p;
}

void ng_punkt_free(ng_punkt *p) {
  if (p == NULL) {
    return;
  }
  ng_allocator a = p->allocator;
  ng_wordset_free(p->numbers);
  ng_buffer_free(&p->records);
  ng_buffer_free(&p->followers);
  ng_buffer_free(&p->examples);
  ng_buffer_free(&p->block);
  ng_buffer_free(&p->repaired);
  ng_segments_free(&p->segments);
  a.resize(a.user, p, sizeof *p, 0);
}

/* ---- Reading a block ----------------------------------------------------- */

/* One block while it is read. */
typedef struct reader {
  ng_punkt *punkt;
  ng_span text;
  const ng_segments *tokens;
  int is_last; /* the text ends with the block */
  ng_status status;
} reader;

static ng_span token_at(const reader *r, size_t i) {
  return ng_span_at(r->text.data, r->tokens->tokens[i]);
}

static unsigned flags_at(const reader *r, size_t i) {
  unsigned len;
  return ng_char_at(r->text.data + r->tokens->tokens[i].begin, &len)->flags;
}

/* Does token `i` touch the one before it? */
static int touches(const reader *r, size_t i) {
  return i > 0 && i < r->tokens->token_count &&
         r->tokens->tokens[i].begin == r->tokens->tokens[i - 1].end;
}

static int is_point(const reader *r, size_t i) {
  return i < r->tokens->token_count && touches(r, i) &&
         ng_span_is(token_at(r, i), ".");
}

/* A word, a number, or an abbreviation, and its point. */
typedef struct word {
  ng_span text; /* without the point */
  int has_point, is_capital;
  size_t next; /* token behind it and its point */
} word;

/* Token `i` as a word; 0 when it is none. */
static int read_word(const reader *r, size_t i, word *w) {
  uint8_t kind = r->tokens->kinds[i];
  if (kind > NG_TOKEN_NUMBER) {
    return 0;
  }
  w->text = token_at(r, i);
  w->next = i + 1;
  w->is_capital = (flags_at(r, i) & NG_CHAR_UPPER) != 0;
  w->has_point = w->text.len > 1 && w->text.data[w->text.len - 1] == '.';
  if (w->has_point) {
    w->text.len--;
  } else if (is_point(r, i + 1)) {
    w->has_point = 1;
    w->next++;
  }
  return 1;
}

/* Is the word a part of something larger, like the halves of "co-op"? */
static int is_part(const reader *r, size_t i, const word *w) {
  const unsigned opens = NG_CHAR_OPEN | NG_CHAR_CLOSE | NG_CHAR_QUOTE;
  unsigned len;
  if (touches(r, i)) {
    const char *last = r->text.data + r->tokens->tokens[i].begin - 1;
    while (ng_utf8_is_inner(*last)) {
      last--;
    }
    if ((ng_char_at(last, &len)->flags & opens) == 0) {
      return 1;
    }
  }
  if (w->has_point || !touches(r, w->next)) {
    return 0;
  }
  return r->tokens->kinds[w->next] != NG_TOKEN_MARK ||
         (flags_at(r, w->next) & NG_CHAR_DASH) != 0;
}

static void fail(reader *r, ng_status status) {
  if (r->status == NG_OK) {
    r->status = status;
  }
}

/* Appends a zeroed item; gives its number, NG_NONE on failure. */
static uint32_t add_item(reader *r, ng_buffer *buffer, size_t size) {
  char *place = ng_buffer_reserve(buffer, size);
  if (place == NULL || buffer->len / size >= NG_NONE - 1) {
    fail(r, NG_NOMEM);
    return NG_NONE;
  }
  memset(place, 0, size);
  buffer->len += size;
  return (uint32_t)(buffer->len / size) - 1;
}

/* The number of a word; NG_NONE when it is not kept. */
static uint32_t number_of(reader *r, ng_span text) {
  ng_punkt *p = r->punkt;
  char folded[LONGEST_WORD * 3 / 2];
  unsigned len;
  if (text.len == 0 || text.len > LONGEST_WORD ||
      (ng_char_at(text.data, &len)->flags &
       (NG_CHAR_LETTER | NG_CHAR_UNSPACED)) != NG_CHAR_LETTER) {
    return NG_NONE;
  }
  ng_span key = ng_span_of(folded, ng_fold(text, folded));
  uint32_t found = ng_wordset_find(p->numbers, key);
  if (found != 0) {
    return found - 1;
  }
  uint32_t number = add_item(r, &p->records, sizeof(record));
  if (number != NG_NONE &&
      ng_wordset_add(p->numbers, key, number + 1) != NG_OK) {
    p->records.len -= sizeof(record);
    fail(r, NG_NOMEM);
    return NG_NONE;
  }
  return number;
}

static size_t lines_between(const reader *r, uint32_t begin, uint32_t end) {
  size_t lines = 0;
  for (uint32_t i = begin; i < end; i++) {
    lines += r->text.data[i] == '\n';
  }
  return lines;
}

/* What a token that touches the point says. */
static ng_punkt_next next_touching(const reader *r, size_t i) {
  unsigned flags = flags_at(r, i);
  if (flags & NG_CHAR_DIGIT) {
    return NG_NEXT_DIGIT;
  }
  if (r->tokens->kinds[i] != NG_TOKEN_MARK ||
      (flags & (NG_CHAR_OPEN | NG_CHAR_CLOSE | NG_CHAR_QUOTE)) != 0) {
    return NG_NEXT_OTHER;
  }
  return NG_NEXT_STOP;
}

/* What stands behind the word at token `next`. */
static ng_punkt_next next_of(const reader *r, size_t next) {
  if (next >= r->tokens->token_count) {
    return r->is_last ? NG_NEXT_END : NG_NEXT_OTHER;
  }
  if (touches(r, next)) {
    return next_touching(r, next);
  }
  const ng_range *t = r->tokens->tokens;
  size_t lines = lines_between(r, t[next - 1].end, t[next].begin);
  unsigned flags = flags_at(r, next);
  if (lines > 1) {
    return NG_NEXT_END;
  }
  if (flags & NG_CHAR_LOWER) {
    return NG_NEXT_LOWER;
  }
  if (lines == 1) {
    return NG_NEXT_OTHER;
  }
  if (flags & NG_CHAR_DIGIT) {
    return NG_NEXT_DIGIT;
  }
  if (flags & NG_CHAR_UPPER) {
    return NG_NEXT_UPPER;
  }
  return r->tokens->kinds[next] == NG_TOKEN_MARK &&
                 strchr(",;:", *token_at(r, next).data) != NULL
             ? NG_NEXT_STOP
             : NG_NEXT_OTHER;
}

/* ---- Examples ------------------------------------------------------------ */

/* A better example says more: the sentence goes on; no line of capitals. */
static uint8_t rank_of(ng_punkt_next next, ng_span text) {
  static const uint8_t RANK[NG_NEXT_KINDS] = {
      [NG_NEXT_LOWER] = 4, [NG_NEXT_DIGIT] = 4, [NG_NEXT_STOP] = 3,
      [NG_NEXT_UPPER] = 3, [NG_NEXT_END] = 1,   [NG_NEXT_OTHER] = 2};
  unsigned len, second = 0;
  ng_char_at(text.data, &len);
  if (len < text.len) {
    second = ng_char_at(text.data + len, &len)->flags;
  }
  return (uint8_t)(RANK[next] * 2 - ((second & NG_CHAR_UPPER) != 0));
}

static void keep_example(reader *r, form *f, ng_span text, ng_punkt_next next) {
  ng_punkt *p = r->punkt;
  uint8_t rank = rank_of(next, text);
  if (f->example == 0) {
    f->example = add_item(r, &p->examples, sizeof(example)) + 1;
    if (f->example == 0) { /* NG_NONE + 1 */
      return;
    }
  }
  example *e = example_of(p, f->example - 1);
  if (rank <= e->rank) {
    return;
  }
  e->rank = rank;
  ng_context_set(&e->context, r->text, text);
}

/* ---- Counting ------------------------------------------------------------ */

/* Remembers which capitalized word stands behind a point. */
static void keep_follower(reader *r, uint32_t number, int which, size_t next) {
  ng_punkt *p = r->punkt;
  word w;
  if (record_of(p, number)->forms[which].sampled >= SAMPLE ||
      !read_word(r, next, &w)) {
    return;
  }
  uint32_t behind = number_of(r, w.text);
  uint32_t item = behind != NG_NONE
                      ? add_item(r, &p->followers, sizeof(follower))
                      : NG_NONE;
  if (item != NG_NONE) {
    form *f = &record_of(p, number)->forms[which];
    *follower_of(p, item) = (follower){behind, f->behind};
    f->behind = item + 1;
    f->sampled++;
  }
}

static void count_point(reader *r, uint32_t number, const word *w,
                        ng_token_kind kind) {
  int which = w->is_capital ? CAPITAL : SMALL;
  ng_punkt_next next = next_of(r, w->next);
  record *one = record_of(r->punkt, number);
  form *f = &one->forms[which];
  f->with++;
  f->next[next]++;
  one->by_shape |= kind == NG_TOKEN_ABBREVIATION;
  keep_example(r, f, w->text, next);
  if (next == NG_NEXT_UPPER) {
    keep_follower(r, number, which, w->next);
  }
}

/* Does a sentence surely end in front of token `i`: with ! or ?, or with the
 * point of a word that is too long for most abbreviations? */
static int is_clean_begin(const reader *r, size_t i) {
  if (i < 2 || touches(r, i) || r->tokens->kinds[i - 1] != NG_TOKEN_MARK) {
    return 0;
  }
  unsigned flags = flags_at(r, i - 1);
  if (flags & NG_CHAR_ENDS) {
    return 1;
  }
  return is_point(r, i - 1) && r->tokens->kinds[i - 2] == NG_TOKEN_WORD &&
         ng_utf8_count(token_at(r, i - 2)) >= CLEAN_LETTERS;
}

/* Does the sentence surely go on at token `i`: behind a word or a comma? */
static int is_inside(const reader *r, size_t i) {
  if (i == 0 || touches(r, i)) {
    return 0;
  }
  ng_span before = token_at(r, i - 1);
  return r->tokens->kinds[i - 1] == NG_TOKEN_WORD || ng_span_is(before, ",");
}

/* Counts the word at token `i`; gives the token to go on with. */
static size_t count_word(reader *r, size_t i) {
  ng_punkt *p = r->punkt;
  word w;
  if (!read_word(r, i, &w)) {
    return i + 1;
  }
  p->words++;
  p->points += (uint64_t)w.has_point;
  int begins = w.is_capital && is_clean_begin(r, i);
  p->begins += (uint64_t)begins;
  uint32_t number = r->tokens->kinds[i] == NG_TOKEN_NUMBER || is_part(r, i, &w)
                        ? NG_NONE
                        : number_of(r, w.text);
  if (number != NG_NONE) {
    record_of(p, number)->begins += (uint32_t)begins;
    record_of(p, number)->inside += w.is_capital && is_inside(r, i);
    if (w.has_point) {
      count_point(r, number, &w, r->tokens->kinds[i]);
    } else {
      record_of(p, number)->forms[w.is_capital ? CAPITAL : SMALL].without++;
    }
  }
  return w.next;
}

/* Counts what stands in a block. */
static ng_status read_block(ng_punkt *p, ng_span text, int is_last) {
  if (ng_utf8_valid_prefix(text) != text.len) {
    ng_buffer_clear(&p->repaired);
    ng_utf8_repair(&p->repaired, text);
    if (p->repaired.status != NG_OK) {
      return p->repaired.status;
    }
    text = ng_buffer_span(&p->repaired);
  }
  ng_status status =
      ng_segment(p->lexicon, text, NG_SEGMENT_TOKENS_ONLY, &p->segments);
  reader r = {p, text, &p->segments, is_last, status};
  for (size_t i = 0; i < p->segments.token_count && r.status == NG_OK;) {
    i = count_word(&r, i);
  }
  return r.status;
}

/* ---- The stream ---------------------------------------------------------- */

/* How much of a full block is read now: whole lines, else whole words, else
 * whole characters. */
static size_t cut_of(ng_span block) {
  for (size_t i = block.len; i > 0; i--) {
    if (block.data[i - 1] == '\n') {
      return i;
    }
  }
  for (size_t i = block.len; i > 0; i--) {
    if (block.data[i - 1] == ' ') {
      return i;
    }
  }
  size_t cut = block.len - 4;
  while (cut < block.len && ng_utf8_is_inner(block.data[cut])) {
    cut++;
  }
  return cut;
}

static ng_status read_full_block(ng_punkt *p) {
  size_t cut = cut_of(ng_buffer_span(&p->block));
  ng_status status = read_block(p, ng_span_of(p->block.data, cut), 0);
  memmove(p->block.data, p->block.data + cut, p->block.len - cut);
  p->block.len -= cut;
  return status;
}

ng_status ng_punkt_feed(ng_punkt *p, ng_span bytes) {
  ng_status status = NG_OK;
  while (bytes.len > 0 && status == NG_OK) {
    size_t room = BLOCK_BYTES - p->block.len;
    size_t n = bytes.len < room ? bytes.len : room;
    ng_buffer_add(&p->block, bytes.data, n);
    status = p->block.status;
    bytes = ng_span_of(bytes.data + n, bytes.len - n);
    if (status == NG_OK && p->block.len == BLOCK_BYTES) {
      status = read_full_block(p);
    }
  }
  return status;
}

ng_status ng_punkt_end(ng_punkt *p) {
  ng_status status = read_block(p, ng_buffer_span(&p->block), 1);
  p->block.len = 0;
  return status;
}

/* ---- What came out ------------------------------------------------------- */

uint64_t ng_punkt_words(const ng_punkt *p) {
  return p->words;
}

uint64_t ng_punkt_points(const ng_punkt *p) {
  return p->points;
}

size_t ng_punkt_count(const ng_punkt *p) {
  return p->records.len / sizeof(record);
}

/* Is it seen in small letters at least as often as capitalized inside of
 * sentences, and does it begin many where it is capitalized? Then a capital
 * tells that a sentence begins. */
static int is_wordlike(const ng_punkt *p, uint32_t number, double begins) {
  const record *one = record_of(p, number);
  const form *small = &one->forms[SMALL];
  double lower = (double)small->with + small->without;
  return lower > 0 && lower >= one->inside &&
         one->begins >= begins * ((double)one->begins + one->inside);
}

/* Adds what a word behind a point tells: it begins a sentence, or it is a name,
 * seen with a capital inside of sentences elsewhere. Others tell nothing. */
static void add_follower(const ng_punkt *p, uint32_t number, double begins,
                         ng_punkt_word *out) {
  const record *one = record_of(p, number);
  ng_span text = ng_wordset_word(p->numbers, number);
  if ((ng_lexicon_lists_folded(p->lexicon, text) &
       (NG_LIST_STARTERS | NG_LIST_STOP_WORDS)) != 0 ||
      is_wordlike(p, number, begins)) {
    out->sampled++;
  } else if (one->inside > 0) {
    out->sampled++;
    out->names++;
  }
}

static void add_form(const ng_punkt *p, const form *f, double begins,
                     ng_punkt_word *out) {
  out->with += f->with;
  out->without += f->without;
  for (unsigned k = 0; k < NG_NEXT_KINDS; k++) {
    out->next[k] += f->next[k];
  }
  for (uint32_t i = f->behind; i != 0; i = follower_of(p, i - 1)->next) {
    add_follower(p, follower_of(p, i - 1)->word, begins, out);
  }
}

static unsigned count_letters(ng_span text, unsigned *points) {
  unsigned letters = 0;
  *points = 0;
  for (size_t i = 0; i < text.len; i++) {
    if (text.data[i] == '.') {
      ++*points;
    } else {
      letters += !ng_utf8_is_inner(text.data[i]);
    }
  }
  return letters;
}

/* Does the sentence go on behind so many of so many points that the word cannot
 * be a plain one? */
static int is_certain(const ng_punkt_word *w, const ng_punkt_limits *limits) {
  const uint32_t *next = w->next;
  double goes_on =
      (double)next[NG_NEXT_LOWER] + next[NG_NEXT_DIGIT] + next[NG_NEXT_STOP];
  if (w->sampled > 0) {
    goes_on += (double)next[NG_NEXT_UPPER] * w->names / w->sampled;
  }
  double all = (double)w->with + w->without;
  return w->with >= limits->certain_count &&
         w->letters <= limits->certain_letters &&
         w->with >= limits->certain_with * all &&
         goes_on >= limits->certain * w->with;
}

/* Counts and scores one form, or both. A single letter is never both: with a
 * capital it is an initial. */
static void measure(const ng_punkt *p, uint32_t number, int capital_only,
                    const ng_punkt_limits *limits, ng_punkt_word *out) {
  const record *one = record_of(p, number);
  unsigned points;
  *out =
      (ng_punkt_word){.capital_only = capital_only, .by_shape = one->by_shape};
  out->letters = count_letters(ng_wordset_word(p->numbers, number), &points);
  if (capital_only || out->letters > 1) {
    add_form(p, &one->forms[CAPITAL], limits->begins, out);
  }
  if (!capital_only) {
    add_form(p, &one->forms[SMALL], limits->begins, out);
  }
  double all = (double)out->with + out->without, without = out->without;
  if (all > limits->full_penalty) {
    without *= limits->full_penalty / all;
  }
  double ratio = ng_likelihood_of_point(out->with, out->without,
                                        (double)p->points, (double)p->words);
  out->score = ratio * ng_likelihood_shape(out->letters, points, without);
  out->certain = is_certain(out, limits);
  out->forgiving = ratio * ng_likelihood_shape(out->letters, points, 0);
}

static int is_wanted(const ng_punkt_word *w, const ng_punkt_limits *limits) {
  return w->with >= limits->count && w->with > 0 &&
         (w->forgiving >= limits->score || w->certain ||
          w->next[NG_NEXT_DIGIT] >= limits->digits * w->with);
}

/* Sets what is shown of the word; 0 when it has marks that show nothing. */
static int show(const ng_punkt *p, const form *f, ng_punkt_word *out) {
  const ng_context *c = &example_of(p, f->example - 1)->context;
  out->example = ng_span_of(c->text, c->len);
  out->word = ng_span_of(c->text + c->begin, c->end - c->begin);
  out->known = ng_lexicon_abbreviation(p->lexicon, out->word) != 0;
  return out->word.len > 0;
}

int ng_punkt_word_at(const ng_punkt *p, size_t i, const ng_punkt_limits *limits,
                     ng_punkt_word *out) {
  uint32_t number = (uint32_t)i;
  const record *one = record_of(p, number);
  const form *small = &one->forms[SMALL], *capital = &one->forms[CAPITAL];
  if ((uint64_t)small->with + capital->with < limits->count) {
    return 0;
  }
  if (small->with > 0) {
    measure(p, number, 0, limits, out);
    if (is_wanted(out, limits)) {
      return show(p, small, out);
    }
  }
  if (capital->with == 0) {
    return 0;
  }
  measure(p, number, 1, limits, out);
  return is_wanted(out, limits) && show(p, capital, out);
}

int ng_punkt_starter_at(const ng_punkt *p, size_t i,
                        const ng_punkt_limits *limits, ng_punkt_starter *out) {
  uint32_t number = (uint32_t)i;
  const record *one = record_of(p, number);
  const form *small = &one->forms[SMALL], *capital = &one->forms[CAPITAL];
  double all =
      (double)small->with + small->without + capital->with + capital->without;
  if (one->begins < limits->count || one->begins == 0 ||
      !is_wordlike(p, number, limits->begins)) {
    return 0;
  }
  *out = (ng_punkt_starter){
      .word = ng_wordset_word(p->numbers, number),
      .begins = one->begins,
      .count = all < UINT32_MAX ? (uint32_t)all : UINT32_MAX,
      .score = ng_likelihood_of_pair((double)p->begins, all, one->begins,
                                     (double)p->words)};
  return out->score >= limits->score &&
         one->begins * (double)p->words > all * (double)p->begins;
}
