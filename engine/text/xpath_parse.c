/* Reads XPath 1.0. It descends once more for every bracket, so their depth has
 * a limit; so has the number of parts, as deep as an evaluation goes. */
#include "../base/ascii.h"
#include "xpath.h"

enum {
  EXPRESSION_MAX = 4096, /* bytes */
  DEPTH_MAX = 64,        /* of brackets */
  PARTS_MAX = 500
};

typedef struct parser {
  ng_span text;
  size_t at;
  int depth, parts;
  ng_arena *arena;
  ng_status status;
} parser;

static ng_xpath_expr *parse_expr(parser *p);

static void *fail(parser *p, ng_status status) {
  p->status = p->status == NG_OK ? status : p->status;
  return NULL;
}

static ng_xpath_expr *new_expr(parser *p, ng_xpath_op op) {
  if (++p->parts > PARTS_MAX) {
    return fail(p, NG_INVALID);
  }
  ng_xpath_expr *x = ng_arena_zalloc(p->arena, 1, sizeof *x);
  if (x == NULL) {
    return fail(p, NG_NOMEM);
  }
  x->op = op;
  return x;
}

/* Does it give places of the page, and not a text, number or truth? */
static int gives_set(const ng_xpath_expr *x) {
  return x->op == NG_XP_PATH || x->op == NG_XP_UNION || x->op == NG_XP_FILTER ||
         (x->op == NG_XP_CALL && x->function == NG_XP_ID);
}

/* ---- Letters ---- */

static char letter(const parser *p, size_t ahead) {
  return p->at + ahead < p->text.len ? p->text.data[p->at + ahead] : '\0';
}

static void skip_blanks(parser *p) {
  while (p->at < p->text.len && ng_is_blank(p->text.data[p->at])) {
    p->at++;
  }
}

static int is_digit(char c) {
  return c >= '0' && c <= '9';
}

static int starts_name(char c) {
  return (ng_lower(c) >= 'a' && ng_lower(c) <= 'z') || c == '_' ||
         (unsigned char)c >= 0x80;
}

static int is_in_name(char c) {
  return starts_name(c) || is_digit(c) || c == '-' || c == '.';
}

/* The name that begins here, blanks skipped; empty: there is none. */
static ng_span peek_name(parser *p) {
  skip_blanks(p);
  size_t end = p->at;
  if (starts_name(letter(p, 0))) {
    while (end < p->text.len && is_in_name(p->text.data[end])) {
      end++;
    }
  }
  return ng_span_of(p->text.data + p->at, end - p->at);
}

/* Takes this mark, blanks skipped, if it stands here. */
static int take(parser *p, const char *mark) {
  skip_blanks(p);
  size_t len = strlen(mark);
  if (p->text.len - p->at < len ||
      memcmp(p->text.data + p->at, mark, len) != 0) {
    return 0;
  }
  p->at += len;
  return 1;
}

/* The letter behind a name, blanks aside. */
static char behind(parser *p, ng_span name) {
  size_t at = (size_t)(name.data - p->text.data) + name.len;
  while (at < p->text.len && ng_is_blank(p->text.data[at])) {
    at++;
  }
  return at < p->text.len ? p->text.data[at] : '\0';
}

/* ---- Steps ---- */

static const char *const axes[] = {
    "child",     "descendant",       "descendant-or-self", "parent",
    "ancestor",  "ancestor-or-self", "following-sibling",  "preceding-sibling",
    "following", "preceding",        "attribute",          "namespace",
    "self"};

static const struct {
  const char *name;
  ng_xpath_test test;
} node_types[] = {{"node", NG_XP_NODE},
                  {"text", NG_XP_TEXT},
                  {"comment", NG_XP_NOTHING},
                  {"processing-instruction", NG_XP_NOTHING}};

enum { AXES = sizeof axes / sizeof *axes, NODE_TYPES = 4 };

static int node_type_of(ng_span name) {
  int i = 0;
  while (i < NODE_TYPES && !ng_span_is(name, node_types[i].name)) {
    i++;
  }
  return i;
}

/* "@", "ancestor::" or nothing. */
static int parse_axis(parser *p, ng_xpath_step *step) {
  if (take(p, "@")) {
    step->axis = NG_XP_ATTRIBUTE;
    return 1;
  }
  size_t start = p->at;
  ng_span name = peek_name(p);
  p->at += name.len;
  if (name.len == 0 || !take(p, "::")) {
    p->at = start;
    return 1;
  }
  int i = 0;
  while (i < AXES && !ng_span_is(name, axes[i])) {
    i++;
  }
  if (i == AXES) {
    p->at = start;
    return fail(p, NG_INVALID) != NULL;
  }
  step->axis = (ng_xpath_axis)i;
  return 1;
}

/* "node()", "text()", "processing-instruction('x')": behind the "(". */
static int parse_node_type(parser *p, ng_xpath_step *step, int type) {
  step->test = node_types[type].test;
  skip_blanks(p);
  char quote = letter(p, 0);
  if (type == NODE_TYPES - 1 && (quote == '\'' || quote == '"')) {
    const char *end =
        memchr(p->text.data + p->at + 1, quote, p->text.len - p->at - 1);
    p->at = end != NULL ? (size_t)(end - p->text.data) + 1 : p->at;
  }
  return take(p, ")") || fail(p, NG_INVALID) != NULL;
}

static int parse_node_test(parser *p, ng_xpath_step *step) {
  if (take(p, "*")) {
    step->test = NG_XP_ANY_NAME;
    return 1;
  }
  ng_span name = peek_name(p);
  char next = behind(p, name);
  int type = next == '(' ? node_type_of(name) : NODE_TYPES;
  if (name.len == 0 || (next == '(' && type == NODE_TYPES)) {
    return fail(p, NG_INVALID) != NULL;
  }
  p->at += name.len;
  if (next == '(') {
    take(p, "(");
    return parse_node_type(p, step, type);
  }
  step->test = NG_XP_NAME;
  step->name = name;
  step->tag = (uint16_t)ng_tag_of(name);
  return 1;
}

/* "[...][...]": a list by `next`; NULL also when there is none. */
static ng_xpath_expr *parse_predicates(parser *p) {
  ng_xpath_expr *first = NULL, **last = &first;
  while (p->status == NG_OK && take(p, "[")) {
    *last = parse_expr(p);
    if (*last == NULL || !take(p, "]")) {
      return fail(p, NG_INVALID);
    }
    last = &(*last)->next;
  }
  return first;
}

static ng_xpath_step *new_step(parser *p, ng_xpath_axis axis) {
  if (++p->parts > PARTS_MAX) {
    return fail(p, NG_INVALID);
  }
  ng_xpath_step *step = ng_arena_zalloc(p->arena, 1, sizeof *step);
  if (step == NULL) {
    return fail(p, NG_NOMEM);
  }
  step->axis = axis;
  step->test = NG_XP_NODE;
  return step;
}

static ng_xpath_step *parse_step(parser *p) {
  if (take(p, "..")) {
    return new_step(p, NG_XP_PARENT);
  }
  if (take(p, ".")) {
    return new_step(p, NG_XP_SELF);
  }
  ng_xpath_step *step = new_step(p, NG_XP_CHILD);
  if (step == NULL || !parse_axis(p, step) || !parse_node_test(p, step)) {
    return NULL;
  }
  step->predicates = parse_predicates(p);
  return p->status == NG_OK ? step : NULL;
}

/* "/" or "//" between steps; the latter is a step of its own. 0: neither. */
static int take_slash(parser *p, ng_xpath_step ***last) {
  if (take(p, "//")) {
    **last = new_step(p, NG_XP_DESCENDANT_OR_SELF);
    if (**last == NULL) {
      return 0;
    }
    *last = &(**last)->next;
    return 1;
  }
  return take(p, "/");
}

static void parse_steps(parser *p, ng_xpath_step **last) {
  do {
    *last = parse_step(p);
    if (*last == NULL) {
      return;
    }
    last = &(*last)->next;
  } while (take_slash(p, &last));
}

/* Does a step begin here? "/" alone is a path, too. */
static int at_step(parser *p) {
  skip_blanks(p);
  char c = letter(p, 0);
  return starts_name(c) || c == '*' || c == '@' || c == '.';
}

static ng_xpath_expr *parse_location(parser *p) {
  ng_xpath_expr *x = new_expr(p, NG_XP_PATH);
  if (x == NULL) {
    return NULL;
  }
  ng_xpath_step **last = &x->steps;
  skip_blanks(p);
  x->is_rooted = letter(p, 0) == '/';
  int is_deep = x->is_rooted && letter(p, 1) == '/';
  if (x->is_rooted && !take_slash(p, &last)) {
    return NULL;
  }
  if (!x->is_rooted || is_deep || at_step(p)) {
    parse_steps(p, last);
  }
  return p->status == NG_OK ? x : NULL;
}

/* ---- Primary expressions ---- */

static const struct {
  const char *name;
  int least, most; /* arguments */
} functions[] = {{"last", 0, 0},
                 {"position", 0, 0},
                 {"count", 1, 1},
                 {"id", 1, 1},
                 {"local-name", 0, 1},
                 {"namespace-uri", 0, 1},
                 {"name", 0, 1},
                 {"string", 0, 1},
                 {"concat", 2, PARTS_MAX},
                 {"starts-with", 2, 2},
                 {"contains", 2, 2},
                 {"substring-before", 2, 2},
                 {"substring-after", 2, 2},
                 {"substring", 2, 3},
                 {"string-length", 0, 1},
                 {"normalize-space", 0, 1},
                 {"translate", 3, 3},
                 {"boolean", 1, 1},
                 {"not", 1, 1},
                 {"true", 0, 0},
                 {"false", 0, 0},
                 {"lang", 1, 1},
                 {"number", 0, 1},
                 {"sum", 1, 1},
                 {"floor", 1, 1},
                 {"ceiling", 1, 1},
                 {"round", 1, 1}};

/* These take places, the other functions whatever they are given. */
static int takes_set(int function) {
  return function == NG_XP_COUNT || function == NG_XP_SUM ||
         function == NG_XP_NAME_OF || function == NG_XP_LOCAL_NAME ||
         function == NG_XP_NAMESPACE_URI;
}

static int parse_arguments(parser *p, ng_xpath_expr *call) {
  ng_xpath_expr **last = &call->list;
  int count = 0;
  if (take(p, ")")) {
    return 0;
  }
  do {
    *last = parse_expr(p);
    if (*last == NULL || (takes_set(call->function) && !gives_set(*last))) {
      return -1;
    }
    last = &(*last)->next;
    count++;
  } while (take(p, ","));
  return take(p, ")") ? count : -1;
}

static ng_xpath_expr *parse_call(parser *p, ng_span name) {
  size_t start = p->at;
  int i = 0;
  while (i < NG_XP_FUNCTIONS && !ng_span_is(name, functions[i].name)) {
    i++;
  }
  ng_xpath_expr *call =
      i < NG_XP_FUNCTIONS ? new_expr(p, NG_XP_CALL) : fail(p, NG_INVALID);
  if (call == NULL) {
    return NULL;
  }
  call->function = i;
  p->at += name.len;
  int count = take(p, "(") ? parse_arguments(p, call) : -1;
  if (p->status == NG_OK && count >= 0 &&
      (count < functions[i].least || count > functions[i].most)) {
    p->at = start;
    count = -1;
  }
  return count < 0 ? fail(p, NG_INVALID) : call;
}

static ng_xpath_expr *parse_string(parser *p) {
  const char *start = p->text.data + p->at + 1;
  const char *end = memchr(start, start[-1], p->text.len - p->at - 1);
  ng_xpath_expr *x =
      end != NULL ? new_expr(p, NG_XP_STRING) : fail(p, NG_INVALID);
  if (x != NULL) {
    x->text = ng_span_of(start, (size_t)(end - start));
    p->at += x->text.len + 2;
  }
  return x;
}

static ng_xpath_expr *parse_number(parser *p) {
  size_t start = p->at;
  while (is_digit(letter(p, 0)) || letter(p, 0) == '.') {
    p->at++;
  }
  ng_xpath_expr *x = new_expr(p, NG_XP_NUMBER);
  if (x != NULL) {
    x->number =
        ng_xpath_number_of(ng_span_of(p->text.data + start, p->at - start));
  }
  return x;
}

static ng_xpath_expr *parse_group(parser *p) {
  take(p, "(");
  ng_xpath_expr *x = parse_expr(p);
  return x != NULL && !take(p, ")") ? fail(p, NG_INVALID) : x;
}

/* What may stand at the start of a path that is none itself; NULL with the
 * status NG_OK: it is a path. */
static ng_xpath_expr *parse_primary(parser *p) {
  ng_span name = peek_name(p);
  char c = letter(p, 0);
  if (c == '(') {
    return parse_group(p);
  }
  if (c == '\'' || c == '"') {
    return parse_string(p);
  }
  if (is_digit(c) || (c == '.' && is_digit(letter(p, 1)))) {
    return parse_number(p);
  }
  int is_call = name.len > 0 && behind(p, name) == '(' &&
                node_type_of(name) == NODE_TYPES;
  return is_call ? parse_call(p, name) : NULL;
}

static ng_xpath_expr *wrap(parser *p, ng_xpath_op op, ng_xpath_expr *inner) {
  int wants_set = op == NG_XP_PATH || op == NG_XP_UNION || op == NG_XP_FILTER;
  ng_xpath_expr *x =
      wants_set && !gives_set(inner) ? fail(p, NG_INVALID) : new_expr(p, op);
  if (x != NULL) {
    x->a = inner;
  }
  return x;
}

static ng_xpath_expr *parse_path(parser *p) {
  ng_xpath_expr *x = parse_primary(p);
  if (x == NULL) {
    return p->status == NG_OK ? parse_location(p) : NULL;
  }
  ng_xpath_expr *predicates = parse_predicates(p);
  if (predicates != NULL) {
    x = wrap(p, NG_XP_FILTER, x);
  }
  if (x == NULL || p->status != NG_OK) {
    return NULL;
  }
  if (predicates != NULL) {
    x->list = predicates;
  }
  ng_xpath_step *steps = NULL, **last = &steps;
  if (take_slash(p, &last)) {
    parse_steps(p, last);
    x = p->status == NG_OK ? wrap(p, NG_XP_PATH, x) : NULL;
    if (x != NULL) {
      x->steps = steps;
    }
  }
  return p->status == NG_OK ? x : NULL;
}

/* ---- Operators ---- */

enum { LEVELS = 6 }; /* of operators that bind less than a minus */

static const struct {
  const char *mark;
  int level;
  ng_xpath_op op;
} operators[] = {{"or", 0, NG_XP_OR},         {"and", 1, NG_XP_AND},
                 {"!=", 2, NG_XP_UNEQUAL},    {"=", 2, NG_XP_EQUAL},
                 {"<=", 3, NG_XP_LESS_EQUAL}, {">=", 3, NG_XP_MORE_EQUAL},
                 {"<", 3, NG_XP_LESS},        {">", 3, NG_XP_MORE},
                 {"+", 4, NG_XP_ADD},         {"-", 4, NG_XP_SUBTRACT},
                 {"*", 5, NG_XP_MULTIPLY},    {"div", 5, NG_XP_DIVIDE},
                 {"mod", 5, NG_XP_MODULO}};

/* The operator of this level that stands here, taken; 0: there is none. */
static int take_operator(parser *p, int level) {
  ng_span name = peek_name(p);
  for (size_t i = 0; i < sizeof operators / sizeof *operators; i++) {
    const char *mark = operators[i].mark;
    if (operators[i].level == level &&
        (name.len > 0 ? ng_span_is(name, mark) : !starts_name(*mark)) &&
        take(p, mark)) {
      return (int)operators[i].op;
    }
  }
  return 0;
}

static ng_xpath_expr *join(parser *p, ng_xpath_op op, ng_xpath_expr *a,
                           ng_xpath_expr *b) {
  ng_xpath_expr *x = b != NULL ? wrap(p, op, a) : NULL;
  if (x != NULL && op == NG_XP_UNION && !gives_set(b)) {
    return fail(p, NG_INVALID);
  }
  if (x != NULL) {
    x->b = b;
  }
  return x;
}

static ng_xpath_expr *parse_unary(parser *p) {
  int is_negated = 0;
  while (take(p, "-")) {
    is_negated = 1 - is_negated;
  }
  ng_xpath_expr *x = parse_path(p);
  while (x != NULL && take(p, "|")) {
    x = join(p, NG_XP_UNION, x, parse_path(p));
  }
  return x != NULL && is_negated ? wrap(p, NG_XP_NEGATE, x) : x;
}

static ng_xpath_expr *parse_level(parser *p, int level) {
  if (level == LEVELS) {
    return parse_unary(p);
  }
  ng_xpath_expr *x = parse_level(p, level + 1);
  while (x != NULL) {
    int op = take_operator(p, level);
    if (op == 0) {
      break;
    }
    x = join(p, (ng_xpath_op)op, x, parse_level(p, level + 1));
  }
  return x;
}

static ng_xpath_expr *parse_expr(parser *p) {
  if (p->depth == DEPTH_MAX) {
    return fail(p, NG_INVALID);
  }
  p->depth++;
  ng_xpath_expr *x = parse_level(p, 0);
  p->depth--;
  return x != NULL ? x : fail(p, NG_INVALID);
}

ng_status ng_xpath_parse(ng_span expression, ng_arena *arena,
                         ng_xpath_expr **out, size_t *offset) {
  parser p = {.text = expression, .arena = arena, .status = NG_OK};
  ng_xpath_expr *x =
      expression.len <= EXPRESSION_MAX ? parse_expr(&p) : fail(&p, NG_INVALID);
  skip_blanks(&p);
  if (x != NULL && p.at < expression.len) {
    x = fail(&p, NG_INVALID);
  }
  if (x == NULL) {
    *offset = p.at;
    return p.status;
  }
  *out = x;
  return NG_OK;
}
