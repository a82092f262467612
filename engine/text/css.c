/* CSS selectors become steps in buckets. */
#include "css.h"

#include "../base/ascii.h"

enum { STEPS_MAX = 16, TESTS_MAX = 64, BYTES_MAX = 4096, BUCKETS = 64 };

typedef struct parser {
  ng_selectors *set;
  ng_span css; /* the set's own copy */
  size_t at;
  uint32_t id;
  ng_css_test tests[TESTS_MAX];
  uint32_t test_count;
  ng_css_fault fault;
  ng_status status;
} parser;

/* ---- Characters ---- */

static int is_name(char c) {
  return ((c | 32) >= 'a' && (c | 32) <= 'z') || (c >= '0' && c <= '9') ||
         c == '-' || c == '_' || (unsigned char)c >= 0x80;
}

static char peek(const parser *p) {
  return p->at < p->css.len ? p->css.data[p->at] : '\0';
}

static int at_end(const parser *p) {
  return p->at >= p->css.len;
}

static void skip_blanks(parser *p) {
  while (!at_end(p) && ng_is_blank(peek(p))) {
    p->at++;
  }
}

static void fail(parser *p, ng_css_reason reason, size_t offset) {
  if (p->status == NG_OK) {
    p->status = NG_INVALID;
    p->fault = (ng_css_fault){reason, offset};
  }
}

static void lower(ng_span text) {
  char *data = (char *)(uintptr_t)text.data; /* in our own copy */
  for (size_t i = 0; i < text.len; i++) {
    if (data[i] >= 'A' && data[i] <= 'Z') {
      data[i] = (char)(data[i] | 32);
    }
  }
}

/* A name; a backslash takes the next character as it is. */
static ng_span read_name(parser *p) {
  char *start = (char *)(uintptr_t)p->css.data + p->at, *out = start;
  while (!at_end(p)) {
    if (peek(p) == '\\' && p->at + 1 < p->css.len) {
      p->at++;
    } else if (!is_name(peek(p))) {
      break;
    }
    *out++ = p->css.data[p->at++];
  }
  if (out == start) {
    fail(p, NG_CSS_NAME, p->at);
  }
  return ng_span_of(start, (size_t)(out - start));
}

/* ---- Tests ---- */

static void add_test(parser *p, ng_css_test test) {
  if (p->test_count == TESTS_MAX) {
    fail(p, NG_CSS_LONG, p->at);
    return;
  }
  p->tests[p->test_count++] = test;
}

static ng_css_test tag_test(ng_span name) {
  lower(name);
  return (ng_css_test){
      .kind = NG_CSS_TAG, .tag = (uint16_t)ng_tag_of(name), .name = name};
}

/* A value in quotes, or bare up to the ']'. */
static ng_span read_value(parser *p) {
  char quote = peek(p);
  size_t start = p->at;
  if (quote != '"' && quote != '\'') {
    while (!at_end(p) && peek(p) != ']' && !ng_is_blank(peek(p))) {
      p->at++;
    }
    return ng_span_of(p->css.data + start, p->at - start);
  }
  p->at++;
  while (!at_end(p) && peek(p) != quote) {
    p->at++;
  }
  if (at_end(p)) {
    fail(p, NG_CSS_QUOTE, start);
    return ng_span_of("", 0);
  }
  p->at++;
  return ng_span_of(p->css.data + start + 1, p->at - start - 2);
}

/* [name op value i], from behind the '['. */
static void read_attr(parser *p) {
  size_t open = p->at - 1;
  skip_blanks(p);
  if (at_end(p)) {
    fail(p, NG_CSS_BRACKET, open);
    return;
  }
  ng_css_test test = {.kind = NG_CSS_ATTR, .name = read_name(p)};
  lower(test.name);
  test.tag = (uint16_t)ng_attr_of(test.name);
  skip_blanks(p);
  char c = peek(p);
  if (c != '\0' && c != ']') {
    test.op = c;
    if (strchr("~|^$*", c) != NULL) {
      p->at++;
      c = peek(p);
    }
    if (c != '=') {
      fail(p, at_end(p) ? NG_CSS_BRACKET : NG_CSS_CHARACTER,
           at_end(p) ? open : p->at);
      return;
    }
    p->at++;
    skip_blanks(p);
    test.value = read_value(p);
    skip_blanks(p);
    if ((peek(p) | 32) == 'i') {
      test.any_case = 1;
      p->at++;
      skip_blanks(p);
    }
  }
  if (peek(p) != ']') {
    fail(p, NG_CSS_BRACKET, open);
    return;
  }
  p->at++;
  add_test(p, test);
}

/* A number with an optional sign, up to six digits. */
static int read_number(parser *p, int32_t *number) {
  int sign = peek(p) == '-' ? -1 : 1;
  if (peek(p) == '-' || peek(p) == '+') {
    p->at++;
  }
  skip_blanks(p);
  size_t start = p->at;
  *number = 0;
  while (peek(p) >= '0' && peek(p) <= '9' && p->at - start < 6) {
    *number = *number * 10 + (peek(p) - '0');
    p->at++;
  }
  *number *= sign;
  return p->at > start ? 1 : sign < 0 ? -1 : 0;
}

/* odd, even, 3, 2n+1, -n+3, from behind the '('. */
static void read_nth(parser *p, size_t open) {
  ng_css_test test = {.kind = NG_CSS_NTH_CHILD};
  skip_blanks(p);
  if (p->css.len - p->at >= 3 && memcmp(p->css.data + p->at, "odd", 3) == 0) {
    test.a = 2;
    test.b = 1;
    p->at += 3;
  } else if (p->css.len - p->at >= 4 &&
             memcmp(p->css.data + p->at, "even", 4) == 0) {
    test.a = 2;
    p->at += 4;
  } else {
    int32_t number;
    int found = read_number(p, &number);
    if ((peek(p) | 32) == 'n') {
      test.a = found > 0 ? number : found < 0 ? -1 : 1;
      p->at++;
      skip_blanks(p);
      if (peek(p) == '+' || peek(p) == '-') {
        read_number(p, &test.b);
      }
    } else if (found > 0) {
      test.b = number;
    } else {
      fail(p, NG_CSS_PARENTHESIS, open);
    }
  }
  skip_blanks(p);
  if (peek(p) != ')') {
    fail(p, NG_CSS_PARENTHESIS, open);
    return;
  }
  p->at++;
  add_test(p, test);
}

static void read_simple(parser *p);

/* :not(...), from behind the '('. What it holds is read as tests of the same
 * element, which then must not hold: one simple selector per comma. */
static void read_not(parser *p, size_t open) {
  do {
    uint32_t first = p->test_count;
    skip_blanks(p);
    size_t start = p->at;
    if (is_name(peek(p))) {
      add_test(p, tag_test(read_name(p)));
    } else if (strchr(".#[:", peek(p)) != NULL && !at_end(p)) {
      read_simple(p);
    } else {
      fail(p, NG_CSS_PARENTHESIS, at_end(p) ? open : start);
    }
    if (p->status == NG_OK && p->test_count == first + 1) {
      p->tests[first].negated = 1;
    }
    skip_blanks(p);
  } while (p->status == NG_OK && peek(p) == ',' && ++p->at);
  if (p->status == NG_OK && peek(p) != ')') {
    fail(p, NG_CSS_PARENTHESIS, open);
  }
  p->at++;
}

/* :name or :name(...), from behind the ':'. */
static void read_pseudo(parser *p) {
  size_t start = p->at - 1;
  ng_span name = read_name(p);
  if (p->status != NG_OK) {
    return;
  }
  lower(name);
  ng_css_test first = {.kind = NG_CSS_NTH_CHILD, .b = 1};
  ng_css_test last = {.kind = NG_CSS_LAST_CHILD};
  int has_argument = peek(p) == '(';
  size_t open = p->at;
  p->at += (size_t)has_argument;
  if (has_argument && ng_span_is(name, "not")) {
    read_not(p, open);
  } else if (has_argument && ng_span_is(name, "nth-child")) {
    read_nth(p, open);
  } else if (!has_argument && ng_span_is(name, "first-child")) {
    add_test(p, first);
  } else if (!has_argument && ng_span_is(name, "last-child")) {
    add_test(p, last);
  } else if (!has_argument && ng_span_is(name, "only-child")) {
    add_test(p, first);
    add_test(p, last);
  } else {
    fail(p, NG_CSS_PSEUDO, start);
  }
}

/* .class, #id, [attr] or :pseudo. */
static void read_simple(parser *p) {
  char c = peek(p);
  p->at++;
  if (c == '[') {
    read_attr(p);
  } else if (c == ':') {
    read_pseudo(p);
  } else {
    ng_css_test test = {.kind = c == '.' ? NG_CSS_CLASS : NG_CSS_ID};
    test.name = read_name(p);
    add_test(p, test);
  }
}

/* ---- Steps ---- */

static int key_rank(const ng_css_test *test) {
  if (test->negated) {
    return 0;
  }
  return test->kind == NG_CSS_ID      ? 3
         : test->kind == NG_CSS_CLASS ? 2
         : test->kind == NG_CSS_TAG   ? 1
                                      : 0;
}

static ng_css_step *add_step(ng_selectors *set) {
  if (set->step_count == set->step_room) {
    uint32_t room = set->step_room == 0 ? 64 : set->step_room * 2;
    ng_css_step *steps = set->allocator.resize(set->allocator.user, set->steps,
                                               set->step_room * sizeof *steps,
                                               room * sizeof *steps);
    if (steps == NULL) {
      return NULL;
    }
    set->steps = steps;
    set->step_room = room;
  }
  return &set->steps[set->step_count++];
}

/* Reads one step: an optional tag or *, then simple selectors. */
static ng_css_step *read_step(parser *p) {
  p->test_count = 0;
  size_t start = p->at;
  if (peek(p) == '*') {
    p->at++;
  } else if (is_name(peek(p)) || peek(p) == '\\') {
    add_test(p, tag_test(read_name(p)));
  }
  while (p->status == NG_OK && !at_end(p) && strchr(".#[:", peek(p)) != NULL) {
    read_simple(p);
  }
  if (p->status == NG_OK && p->at == start) {
    char c = peek(p);
    int joins = c != '\0' && strchr(">+~", c) != NULL;
    fail(p,
         at_end(p) || c == ',' ? NG_CSS_EMPTY
         : joins               ? NG_CSS_COMBINATOR
                               : NG_CSS_CHARACTER,
         p->at);
  }
  if (p->status != NG_OK) {
    return NULL;
  }
  ng_css_step *step = add_step(p->set);
  size_t bytes = p->test_count * sizeof *p->tests;
  ng_css_test *tests = ng_arena_alloc(&p->set->arena, bytes);
  if (step == NULL || tests == NULL) {
    p->status = NG_NOMEM;
    return NULL;
  }
  memcpy(tests, p->tests, bytes);
  *step = (ng_css_step){.tests = tests,
                        .test_count = p->test_count,
                        .key = UINT32_MAX,
                        .id = p->id,
                        .bit = NG_NONE,
                        .left_bit = NG_NONE};
  int best = 0;
  for (uint32_t i = 0; i < p->test_count; i++) {
    if (key_rank(&tests[i]) > best) {
      best = key_rank(&tests[i]);
      step->key = i;
    }
  }
  return step;
}

/* The combinator between two steps; '\0': the selector is over. */
static char read_combinator(parser *p) {
  size_t start = p->at;
  skip_blanks(p);
  char c = peek(p);
  if (at_end(p) || c == ',') {
    return '\0';
  }
  if (strchr(">+~", c) == NULL) {
    if (p->at == start) {
      fail(p, NG_CSS_CHARACTER, p->at);
    }
    return ' ';
  }
  size_t sign = p->at++;
  skip_blanks(p);
  if (at_end(p) || peek(p) == ',') {
    fail(p, NG_CSS_COMBINATOR, sign);
  }
  return c;
}

/* One selector of a list. */
static void read_selector(parser *p) {
  uint32_t left_bit = NG_NONE;
  char combinator = ' ';
  for (int count = 0;; count++) {
    if (count == STEPS_MAX) {
      fail(p, NG_CSS_LONG, p->at);
    }
    ng_css_step *step = p->status == NG_OK ? read_step(p) : NULL;
    if (step == NULL) {
      return;
    }
    step->left_bit = left_bit;
    step->combinator = combinator;
    combinator = read_combinator(p);
    if (combinator == '\0' || p->status != NG_OK) {
      return;
    }
    step->bit = left_bit = p->set->bits++;
  }
}

/* ---- The set ---- */

static void link_step(ng_selectors *set, uint32_t i) {
  ng_css_step *step = &set->steps[i];
  uint32_t *head = &set->any;
  if (step->key != UINT32_MAX) {
    const ng_css_test *key = &step->tests[step->key];
    uint32_t h = ng_css_hash((ng_css_kind)key->kind, key->name);
    head = &set->buckets[h & (set->bucket_count - 1)];
    set->has_tags |= key->kind == NG_CSS_TAG;
    if (key->kind == NG_CSS_CLASS) {
      unsigned char first = (unsigned char)key->name.data[0];
      set->class_lengths[first] |= ng_css_length_bit(key->name.len);
    }
  }
  step->next = *head;
  *head = i;
}

/* Puts the steps from `first` on into buckets; all of them when there are
 * more buckets now. */
static ng_status link_steps(ng_selectors *set, uint32_t first) {
  uint32_t count = set->bucket_count == 0 ? BUCKETS : set->bucket_count;
  while (count < set->step_count) {
    count *= 2;
  }
  if (count != set->bucket_count) {
    uint32_t *buckets = set->allocator.resize(
        set->allocator.user, set->buckets, set->bucket_count * sizeof *buckets,
        count * sizeof *buckets);
    if (buckets == NULL) {
      return NG_NOMEM;
    }
    set->buckets = buckets;
    set->bucket_count = count;
    set->any = NG_NONE;
    memset(buckets, 0xFF, count * sizeof *buckets);
    first = 0;
  }
  for (uint32_t i = first; i < set->step_count; i++) {
    link_step(set, i);
  }
  return NG_OK;
}

ng_selectors *ng_selectors_new(const ng_allocator *allocator) {
  const ng_allocator *a = allocator != NULL ? allocator : &ng_allocator_libc;
  ng_selectors *set = a->resize(a->user, NULL, 0, sizeof *set);
  if (set != NULL) {
    *set = (ng_selectors){.allocator = *a, .any = NG_NONE};
    ng_arena_init(&set->arena, a, 0);
  }
  return set;
}

void ng_selectors_free(ng_selectors *set) {
  if (set == NULL) {
    return;
  }
  ng_allocator a = set->allocator;
  if (set->steps != NULL) {
    a.resize(a.user, set->steps, set->step_room * sizeof *set->steps, 0);
  }
  if (set->buckets != NULL) {
    a.resize(a.user, set->buckets, set->bucket_count * sizeof *set->buckets, 0);
  }
  ng_arena_free(&set->arena);
  a.resize(a.user, set, sizeof *set, 0);
}

static ng_status parse_list(parser *p) {
  if (p->css.len > BYTES_MAX) {
    fail(p, NG_CSS_LONG, BYTES_MAX);
  }
  const char *nul = memchr(p->css.data, '\0', p->css.len);
  if (nul != NULL) {
    fail(p, NG_CSS_CHARACTER, (size_t)(nul - p->css.data));
  }
  do {
    skip_blanks(p);
    if (p->status == NG_OK) {
      read_selector(p);
    }
  } while (p->status == NG_OK && peek(p) == ',' && ++p->at);
  return p->status;
}

ng_status ng_selectors_add(ng_selectors *set, ng_span css, uint32_t id,
                           ng_css_fault *fault) {
  uint32_t first = set->step_count, bits = set->bits;
  char *copy = ng_arena_copy(&set->arena, css);
  if (copy == NULL) {
    return NG_NOMEM;
  }
  parser p = {.set = set, .css = {copy, css.len}, .id = id};
  ng_status status = parse_list(&p);
  if (status == NG_OK) {
    status = link_steps(set, first);
  }
  if (status != NG_OK) {
    set->step_count = first;
    set->bits = bits;
  }
  if (status == NG_INVALID && fault != NULL) {
    *fault = p.fault;
  }
  return status;
}
