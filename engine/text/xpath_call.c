/* The functions of XPath 1.0. */
#include "xpath.h"

#include <math.h>

#include "../base/ascii.h"
#include "../base/utf8.h"

enum { ARGUMENTS = 3, BYTES_A_STEP = 8 };

static int give_boolean(ng_xpath_value *out, int is_so) {
  *out = (ng_xpath_value){.kind = NG_XP_IS_BOOLEAN, .number = is_so != 0};
  return 1;
}

static int give_number(ng_xpath_value *out, double number) {
  *out = (ng_xpath_value){.kind = NG_XP_IS_NUMBER, .number = number};
  return 1;
}

static int give_text(ng_xpath_value *out, ng_span text) {
  *out = (ng_xpath_value){.kind = NG_XP_IS_STRING, .text = text};
  return 1;
}

/* Reading a text costs steps. */
static int pay(ng_xpath_run *r, ng_span text) {
  return ng_xpath_charge(r, 1 + text.len / BYTES_A_STEP);
}

/* ---- Searching ---- */

/* Where `part` stands in `text`; its length when it does not. */
static size_t find(ng_span text, ng_span part) {
  size_t at = 0;
  while (part.len > 0 && at + part.len <= text.len) {
    const char *next =
        memchr(text.data + at, part.data[0], text.len - part.len - at + 1);
    if (next == NULL) {
      return text.len + 1;
    }
    at = (size_t)(next - text.data);
    if (memcmp(next, part.data, part.len) == 0) {
      return at;
    }
    at++;
  }
  return part.len == 0 ? 0 : text.len + 1;
}

/* Longer parts cost more: each place may be compared as far as they go. */
static int pay_search(ng_xpath_run *r, ng_span text, ng_span part) {
  return pay(r, text) && pay(r, part) &&
         ng_xpath_charge(r, text.len / 64 * (1 + part.len / 64));
}

static int search(ng_xpath_run *r, int function, ng_xpath_value *out,
                  const ng_xpath_value *arg) {
  ng_span text = arg[0].text, part = arg[1].text;
  if (!pay_search(r, text, part)) {
    return 0;
  }
  if (function == NG_XP_STARTS_WITH) {
    return give_boolean(
        out, text.len >= part.len &&
                 ng_span_equals(ng_span_of(text.data, part.len), part));
  }
  size_t at = find(text, part);
  if (function == NG_XP_CONTAINS) {
    return give_boolean(out, at <= text.len);
  }
  if (at > text.len) {
    return give_text(out, ng_span_of("", 0));
  }
  size_t end = at + part.len;
  return give_text(out, function == NG_XP_SUBSTRING_BEFORE
                            ? ng_span_of(text.data, at)
                            : ng_span_of(text.data + end, text.len - end));
}

/* ---- Changing texts ---- */

static int concat(ng_xpath_run *r, const ng_xpath_expr *x,
                  const ng_xpath_context *c, ng_xpath_value *out) {
  ng_span all = {"", 0};
  for (const ng_xpath_expr *a = x->list; a != NULL; a = a->next) {
    ng_xpath_value v;
    if (!ng_xpath_eval(r, a, c, &v) || !ng_xpath_to_string(r, &v) ||
        !pay(r, v.text) || !pay(r, all)) {
      return 0;
    }
    char *longer = ng_xpath_alloc(r, all.len + v.text.len);
    if (longer == NULL) {
      return 0;
    }
    memcpy(longer, all.data, all.len);
    memcpy(longer + all.len, v.text.data, v.text.len);
    all = ng_span_of(longer, all.len + v.text.len);
  }
  return give_text(out, all);
}

static int normalize(ng_xpath_run *r, ng_span text, ng_xpath_value *out) {
  char *copy = pay(r, text) ? ng_xpath_alloc(r, text.len) : NULL;
  size_t len = 0;
  text = ng_trim(text);
  if (copy == NULL) {
    return 0;
  }
  for (size_t i = 0; i < text.len; i++) {
    int is_blank = ng_is_blank(text.data[i]);
    if (!is_blank || !ng_is_blank(text.data[i - 1])) {
      copy[len++] = is_blank ? ' ' : text.data[i];
    }
  }
  return give_text(out, ng_span_of(copy, len));
}

/* The place of a character in a text, counted in characters; SIZE_MAX: none. */
static size_t place_in(ng_span text, uint32_t code) {
  unsigned len;
  size_t place = 0;
  for (size_t at = 0; at < text.len; at += len, place++) {
    if (ng_utf8_decode(text.data + at, &len) == code) {
      return place;
    }
  }
  return SIZE_MAX;
}

/* The character of that number, as its bytes; empty: there is none. */
static ng_span character(ng_span text, size_t place) {
  unsigned len;
  for (size_t at = 0; at < text.len; at += len) {
    ng_utf8_decode(text.data + at, &len);
    if (place-- == 0) {
      return ng_span_of(text.data + at, len);
    }
  }
  return ng_span_of("", 0);
}

static int translate(ng_xpath_run *r, const ng_xpath_value *arg,
                     ng_xpath_value *out) {
  ng_span text = arg[0].text, from = arg[1].text, to = arg[2].text;
  if (!ng_xpath_charge(r, (text.len + 1) * (1 + (from.len + to.len) / 8))) {
    return 0;
  }
  char *copy = ng_xpath_alloc(r, 4 * text.len);
  size_t done = 0;
  unsigned len;
  if (copy == NULL) {
    return 0;
  }
  for (size_t at = 0; at < text.len; at += len) {
    size_t place = place_in(from, ng_utf8_decode(text.data + at, &len));
    ng_span new = place == SIZE_MAX ? ng_span_of(text.data + at, len)
                                    : character(to, place);
    memcpy(copy + done, new.data, new.len);
    done += new.len;
  }
  return give_text(out, ng_span_of(copy, done));
}

/* Characters are counted from 1; places are rounded. */
static int substring(ng_xpath_run *r, const ng_xpath_value *arg, int count,
                     ng_xpath_value *out) {
  ng_span text = arg[0].text;
  double first = floor(arg[1].number + 0.5);
  double end = count > 2 ? first + floor(arg[2].number + 0.5) : INFINITY;
  size_t begin = text.len, stop = text.len;
  double place = 1;
  unsigned len;
  if (!pay(r, text)) {
    return 0;
  }
  for (size_t at = 0; at < text.len; at += len, place++) {
    ng_utf8_decode(text.data + at, &len);
    if (place >= first && place < end && begin == text.len) {
      begin = at;
    }
    if (begin < text.len && !(place < end)) {
      stop = at;
      break;
    }
  }
  return give_text(out, ng_span_of(text.data + begin, stop - begin));
}

/* ---- Nodes ---- */

static int name_of(const ng_xpath_run *r, const ng_xpath_set *set,
                   ng_xpath_value *out) {
  ng_xpath_ref ref = set->count > 0 ? set->items[0] : 0;
  const ng_attr *attr = ng_xpath_attr(r, ref);
  if (ref == 0 || attr != NULL) {
    return give_text(out, attr != NULL ? attr->name_text : ng_span_of("", 0));
  }
  const ng_node *n = &r->tree->nodes[ng_xpath_node(ref)];
  return give_text(out, n->tag == NG_TAG_TEXT ? ng_span_of("", 0)
                        : n->tag == NG_TAG_OTHER
                            ? n->text
                            : ng_span_str(ng_tag_name((ng_tag)n->tag)));
}

static int sum(ng_xpath_run *r, const ng_xpath_set *set, ng_xpath_value *out) {
  double total = 0;
  for (size_t i = 0; i < set->count; i++) {
    ng_span text;
    if (!ng_xpath_text(r, set->items[i], &text)) {
      return 0;
    }
    total += ng_xpath_number_of(text);
  }
  return give_number(out, total);
}

/* Is this one of the words of `ids`? */
static int is_among(ng_span ids, ng_span id) {
  for (size_t at = 0; at < ids.len && id.len > 0;) {
    size_t end = at;
    while (end < ids.len && !ng_is_blank(ids.data[end])) {
      end++;
    }
    if (ng_span_equals(ng_span_of(ids.data + at, end - at), id)) {
      return 1;
    }
    at = end + 1;
  }
  return 0;
}

static int by_id(ng_xpath_run *r, ng_span ids, ng_xpath_value *out) {
  *out = (ng_xpath_value){.kind = NG_XP_IS_SET};
  for (uint32_t i = 0; i < r->tree->count; i++) {
    ng_span id = ng_tree_attr(r->tree, i, NG_ATTR_id);
    if (!ng_xpath_charge(r, 1 + (id.len > 0 ? ids.len / BYTES_A_STEP : 0)) ||
        (is_among(ids, id) &&
         !ng_xpath_push(r, &out->set, ((ng_xpath_ref)i + 1) << 16))) {
      return 0;
    }
  }
  return 1;
}

/* "en" is the language of what is marked "en" or "en-GB", and all below. */
static int is_lang(const ng_xpath_run *r, ng_xpath_ref ref, ng_span tag) {
  for (uint32_t i = ref == 0 ? 0 : ng_xpath_node(ref);;
       i = r->tree->nodes[i].parent) {
    ng_span lang = ng_tree_attr(r->tree, i, NG_ATTR_lang);
    if (lang.data != NULL) {
      size_t n = 0;
      while (n < tag.len && n < lang.len &&
             ng_lower(tag.data[n]) == ng_lower(lang.data[n])) {
        n++;
      }
      return n == tag.len && (n == lang.len || lang.data[n] == '-');
    }
    if (i == 0) {
      return 0;
    }
  }
}

/* ---- Calls ---- */

/* What a function wants its argument to be. */
static ng_xpath_kind wanted(int function, int argument) {
  switch (function) {
  case NG_XP_COUNT:
  case NG_XP_SUM:
  case NG_XP_LOCAL_NAME:
  case NG_XP_NAMESPACE_URI:
  case NG_XP_NAME_OF:
    return NG_XP_IS_SET;
  case NG_XP_BOOLEAN_OF:
  case NG_XP_NOT:
    return NG_XP_IS_BOOLEAN;
  case NG_XP_NUMBER_OF:
  case NG_XP_FLOOR:
  case NG_XP_CEILING:
  case NG_XP_ROUND:
    return NG_XP_IS_NUMBER;
  case NG_XP_SUBSTRING:
    return argument > 0 ? NG_XP_IS_NUMBER : NG_XP_IS_STRING;
  default:
    return NG_XP_IS_STRING;
  }
}

static int convert(ng_xpath_run *r, ng_xpath_kind kind, ng_xpath_value *value) {
  switch (kind) {
  case NG_XP_IS_STRING:
    return ng_xpath_to_string(r, value);
  case NG_XP_IS_NUMBER:
    return ng_xpath_to_number(r, value);
  case NG_XP_IS_BOOLEAN:
    return give_boolean(value, ng_xpath_to_boolean(value));
  default:
    r->status = value->kind == NG_XP_IS_SET ? r->status : NG_INVALID;
    return value->kind == NG_XP_IS_SET;
  }
}

/* Evaluates the arguments; without any the context stands in for the first.
 * Gives their number, or -1. */
static int arguments(ng_xpath_run *r, const ng_xpath_expr *x,
                     const ng_xpath_context *c, ng_xpath_value *arg) {
  int n = 0;
  for (const ng_xpath_expr *a = x->list; a != NULL; a = a->next, n++) {
    if (!ng_xpath_eval(r, a, c, &arg[n]) ||
        !convert(r, wanted(x->function, n), &arg[n])) {
      return -1;
    }
  }
  if (n == 0) {
    arg[0] = (ng_xpath_value){.kind = NG_XP_IS_SET};
    if (!ng_xpath_push(r, &arg[0].set, c->node) ||
        !convert(r, wanted(x->function, 0), &arg[0])) {
      return -1;
    }
  }
  return n;
}

static int call_on_nodes(ng_xpath_run *r, int function,
                         const ng_xpath_context *c, const ng_xpath_value *arg,
                         ng_xpath_value *out) {
  switch (function) {
  case NG_XP_COUNT:
    return give_number(out, (double)arg[0].set.count);
  case NG_XP_ID:
    return by_id(r, arg[0].text, out);
  case NG_XP_LANG:
    return ng_xpath_charge(r, 256) &&
           give_boolean(out, is_lang(r, c->node, arg[0].text));
  case NG_XP_SUM:
    return sum(r, &arg[0].set, out);
  case NG_XP_NAMESPACE_URI:
    return give_text(out, ng_span_of("", 0));
  default:
    return name_of(r, &arg[0].set, out);
  }
}

static int call_on_values(ng_xpath_run *r, int function, int count,
                          const ng_xpath_value *arg, ng_xpath_value *out) {
  switch (function) {
  case NG_XP_STARTS_WITH:
  case NG_XP_CONTAINS:
  case NG_XP_SUBSTRING_BEFORE:
  case NG_XP_SUBSTRING_AFTER:
    return search(r, function, out, arg);
  case NG_XP_SUBSTRING:
    return substring(r, arg, count, out);
  case NG_XP_STRING_LENGTH:
    return pay(r, arg[0].text) &&
           give_number(out, (double)ng_utf8_count(arg[0].text));
  case NG_XP_NORMALIZE_SPACE:
    return normalize(r, arg[0].text, out);
  case NG_XP_TRANSLATE:
    return translate(r, arg, out);
  case NG_XP_NOT:
    return give_boolean(out, arg[0].number == 0);
  case NG_XP_FLOOR:
    return give_number(out, floor(arg[0].number));
  case NG_XP_CEILING:
    return give_number(out, ceil(arg[0].number));
  case NG_XP_ROUND:
    return give_number(out, floor(arg[0].number + 0.5));
  default: /* string, number, boolean */
    *out = arg[0];
    return 1;
  }
}

int ng_xpath_call(ng_xpath_run *r, const ng_xpath_expr *x,
                  const ng_xpath_context *c, ng_xpath_value *out) {
  ng_xpath_value arg[ARGUMENTS];
  switch (x->function) {
  case NG_XP_LAST:
    return give_number(out, (double)c->size);
  case NG_XP_POSITION:
    return give_number(out, (double)c->position);
  case NG_XP_TRUE:
  case NG_XP_FALSE:
    return give_boolean(out, x->function == NG_XP_TRUE);
  case NG_XP_CONCAT:
    return concat(r, x, c, out);
  default:
    break;
  }
  int count = arguments(r, x, c, arg);
  if (count < 0) {
    return 0;
  }
  switch (x->function) {
  case NG_XP_COUNT:
  case NG_XP_ID:
  case NG_XP_LANG:
  case NG_XP_SUM:
  case NG_XP_LOCAL_NAME:
  case NG_XP_NAME_OF:
  case NG_XP_NAMESPACE_URI:
    return call_on_nodes(r, x->function, c, arg, out);
  default:
    return call_on_values(r, x->function, count, arg, out);
  }
}
