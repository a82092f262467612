/* Values of XPath: how they become one another, how they compare, what
 * operators make of them. */
#include "xpath.h"

#include <math.h>
#include <stdio.h>

#include "../base/ascii.h"
#include "../base/json.h"

/* ---- Numbers and texts ---- */

double ng_xpath_number_of(ng_span text) {
  text = ng_trim(text);
  size_t at = text.len > 0 && text.data[0] == '-', digits = 0;
  int is_negative = at == 1, is_fraction = 0;
  double whole = 0, scale = 1;
  for (; at < text.len; at++) {
    char c = text.data[at];
    if (c == '.' && !is_fraction) {
      is_fraction = 1;
    } else if (c >= '0' && c <= '9') {
      whole = whole * 10 + (c - '0');
      scale *= is_fraction ? 10 : 1;
      digits++;
    } else {
      return NAN;
    }
  }
  double number = whole / scale;
  return digits == 0 ? NAN : is_negative ? -number : number;
}

static int number_text(ng_xpath_run *r, double number, ng_span *out) {
  ng_buffer text;
  *out = isnan(number)   ? ng_span_str("NaN")
         : isinf(number) ? ng_span_str(number < 0 ? "-Infinity" : "Infinity")
                         : ng_span_str("0");
  if (!isfinite(number) || number == 0) {
    return 1;
  }
  ng_buffer_init(&text, &r->arena.allocator, 0);
  ng_json_add_double(&text, number);
  if (text.len > 2 && memcmp(text.data + text.len - 2, ".0", 2) == 0) {
    text.len -= 2;
  }
  char *copy = text.status == NG_OK ? ng_xpath_alloc(r, text.len) : NULL;
  if (copy != NULL) {
    memcpy(copy, text.data, text.len);
    *out = ng_span_of(copy, text.len);
  } else if (r->status == NG_OK) {
    r->status = NG_NOMEM;
  }
  ng_buffer_free(&text);
  return copy != NULL;
}

int ng_xpath_to_string(ng_xpath_run *r, ng_xpath_value *value) {
  ng_xpath_kind kind = value->kind;
  value->kind = NG_XP_IS_STRING;
  switch (kind) {
  case NG_XP_IS_SET:
    if (value->set.count > 0) {
      return ng_xpath_text(r, value->set.items[0], &value->text);
    }
    value->text = ng_span_of("", 0);
    return 1;
  case NG_XP_IS_NUMBER:
    return number_text(r, value->number, &value->text);
  case NG_XP_IS_BOOLEAN:
    value->text = ng_span_str(value->number != 0 ? "true" : "false");
    return 1;
  default:
    return 1;
  }
}

int ng_xpath_to_number(ng_xpath_run *r, ng_xpath_value *value) {
  if (value->kind == NG_XP_IS_SET && !ng_xpath_to_string(r, value)) {
    return 0;
  }
  if (value->kind == NG_XP_IS_STRING) {
    value->number = ng_xpath_number_of(value->text);
  }
  value->kind = NG_XP_IS_NUMBER;
  return 1;
}

int ng_xpath_to_boolean(const ng_xpath_value *value) {
  switch (value->kind) {
  case NG_XP_IS_SET:
    return value->set.count > 0;
  case NG_XP_IS_STRING:
    return value->text.len > 0;
  default:
    return value->number != 0 && !isnan(value->number);
  }
}

static void set_boolean(ng_xpath_value *value, int is_so) {
  *value = (ng_xpath_value){.kind = NG_XP_IS_BOOLEAN, .number = is_so};
}

/* ---- Comparing ---- */

static int is_so(ng_xpath_op op, double a, double b) {
  switch (op) {
  case NG_XP_EQUAL:
    return a == b;
  case NG_XP_UNEQUAL:
    return a != b;
  case NG_XP_LESS:
    return a < b;
  case NG_XP_LESS_EQUAL:
    return a <= b;
  case NG_XP_MORE:
    return a > b;
  default:
    return a >= b;
  }
}

/* Of values that are no sets; gives -1 when it failed. */
static int compare_plain(ng_xpath_run *r, ng_xpath_op op, ng_xpath_value a,
                         ng_xpath_value b) {
  int is_equality = op == NG_XP_EQUAL || op == NG_XP_UNEQUAL;
  if (is_equality && a.kind == NG_XP_IS_STRING && b.kind == NG_XP_IS_STRING) {
    size_t len = a.text.len < b.text.len ? a.text.len : b.text.len;
    int same =
        ng_xpath_charge(r, 1 + len / 8) && ng_span_equals(a.text, b.text);
    return r->status != NG_OK ? -1 : same == (op == NG_XP_EQUAL);
  }
  if (is_equality &&
      (a.kind == NG_XP_IS_BOOLEAN || b.kind == NG_XP_IS_BOOLEAN)) {
    return is_so(op, ng_xpath_to_boolean(&a), ng_xpath_to_boolean(&b));
  }
  if (!ng_xpath_charge(r, 1) || !ng_xpath_to_number(r, &a) ||
      !ng_xpath_to_number(r, &b)) {
    return -1;
  }
  return is_so(op, a.number, b.number);
}

/* The texts of all places of a set, as values; NULL: it failed. */
static ng_xpath_value *texts_of(ng_xpath_run *r, const ng_xpath_set *set) {
  ng_xpath_value *list = ng_xpath_alloc(r, (set->count + 1) * sizeof *list);
  for (size_t i = 0; list != NULL && i < set->count; i++) {
    list[i] = (ng_xpath_value){.kind = NG_XP_IS_STRING};
    if (!ng_xpath_text(r, set->items[i], &list[i].text)) {
      return NULL;
    }
  }
  return list;
}

/* A set is compared by its places: is it so of one of them? */
static int compare_lists(ng_xpath_run *r, ng_xpath_op op, ng_xpath_value a,
                         ng_xpath_value b) {
  size_t na = a.kind == NG_XP_IS_SET ? a.set.count : 1;
  size_t nb = b.kind == NG_XP_IS_SET ? b.set.count : 1;
  ng_xpath_value *as = a.kind == NG_XP_IS_SET ? texts_of(r, &a.set) : &a;
  ng_xpath_value *bs = b.kind == NG_XP_IS_SET ? texts_of(r, &b.set) : &b;
  if (as == NULL || bs == NULL) {
    return -1;
  }
  for (size_t i = 0; i < na; i++) {
    for (size_t k = 0; k < nb; k++) {
      int result = compare_plain(r, op, as[i], bs[k]);
      if (result != 0) {
        return result;
      }
    }
  }
  return 0;
}

static int compare(ng_xpath_run *r, ng_xpath_op op, ng_xpath_value *a,
                   ng_xpath_value b) {
  int has_boolean = a->kind == NG_XP_IS_BOOLEAN || b.kind == NG_XP_IS_BOOLEAN;
  if (has_boolean && a->kind == NG_XP_IS_SET) {
    set_boolean(a, ng_xpath_to_boolean(a));
  }
  if (has_boolean && b.kind == NG_XP_IS_SET) {
    set_boolean(&b, ng_xpath_to_boolean(&b));
  }
  int result = compare_lists(r, op, *a, b);
  set_boolean(a, result == 1);
  return result >= 0;
}

/* ---- Operators ---- */

static double calculate(ng_xpath_op op, double a, double b) {
  switch (op) {
  case NG_XP_ADD:
    return a + b;
  case NG_XP_SUBTRACT:
    return a - b;
  case NG_XP_MULTIPLY:
    return a * b;
  case NG_XP_DIVIDE:
    return a / b;
  default:
    return fmod(a, b);
  }
}

static int eval_logic(ng_xpath_run *r, const ng_xpath_expr *x,
                      const ng_xpath_context *c, ng_xpath_value *out) {
  if (!ng_xpath_eval(r, x->a, c, out)) {
    return 0;
  }
  int is_true = ng_xpath_to_boolean(out);
  if (is_true == (x->op == NG_XP_AND)) { /* the other side decides */
    if (!ng_xpath_eval(r, x->b, c, out)) {
      return 0;
    }
    is_true = ng_xpath_to_boolean(out);
  }
  set_boolean(out, is_true);
  return 1;
}

static int eval_pair(ng_xpath_run *r, const ng_xpath_expr *x,
                     const ng_xpath_context *c, ng_xpath_value *out) {
  ng_xpath_value b;
  if (!ng_xpath_eval(r, x->a, c, out) || !ng_xpath_eval(r, x->b, c, &b)) {
    return 0;
  }
  if (x->op <= NG_XP_MORE_EQUAL) {
    return compare(r, x->op, out, b);
  }
  if (!ng_xpath_to_number(r, out) || !ng_xpath_to_number(r, &b)) {
    return 0;
  }
  out->number = calculate(x->op, out->number, b.number);
  return 1;
}

/* Goes as deep as an expression, which has a limit (xpath_parse.c). */
int ng_xpath_eval(ng_xpath_run *r, const ng_xpath_expr *x,
                  const ng_xpath_context *c, ng_xpath_value *out) {
  *out = (ng_xpath_value){.kind = NG_XP_IS_SET};
  if (!ng_xpath_charge(r, 1)) {
    return 0;
  }
  switch (x->op) {
  case NG_XP_STRING:
    *out = (ng_xpath_value){.kind = NG_XP_IS_STRING, .text = x->text};
    return 1;
  case NG_XP_NUMBER:
    *out = (ng_xpath_value){.kind = NG_XP_IS_NUMBER, .number = x->number};
    return 1;
  case NG_XP_CALL:
    return ng_xpath_call(r, x, c, out);
  case NG_XP_OR:
  case NG_XP_AND:
    return eval_logic(r, x, c, out);
  case NG_XP_NEGATE:
    if (!ng_xpath_eval(r, x->a, c, out) || !ng_xpath_to_number(r, out)) {
      return 0;
    }
    out->number = -out->number;
    return 1;
  case NG_XP_PATH:
  case NG_XP_UNION:
  case NG_XP_FILTER:
    return ng_xpath_eval_set(r, x, c, &out->set);
  default:
    return eval_pair(r, x, c, out);
  }
}
