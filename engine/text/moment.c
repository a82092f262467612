/* Members are found by their colons, so neither JSON nor JavaScript is parsed,
 * and broken ones do no harm. */
#include "moment.h"

#include "../base/ascii.h"

enum {
  NAME_MAX = 32,
  VALUE_MAX = 40,
  GAP = 16, /* blanks and quotes on either side of a colon */
  DAY = 10  /* bytes of "2024-05-17" */
};

int ng_moment_is(ng_span value) {
  static const char form[] = "0000-00-00";
  for (size_t i = 0; i < sizeof form - 1; i++) {
    char c = i < value.len ? value.data[i] : 0;
    if (form[i] == '0' ? c < '0' || c > '9' : c != '-') {
      return 0;
    }
  }
  return 1;
}

static int is_digit(char c) {
  return c >= '0' && c <= '9';
}

static int is_of_name(char c) {
  return is_digit(c) || c == '_' || c == '-' ||
         ((c | 32) >= 'a' && (c | 32) <= 'z');
}

/* The bytes of a quote at `p`, with what hides it; 0: there is none. */
static size_t quote_at(const char *p, const char *end) {
  size_t left = (size_t)(end - p);
  if (left >= 6 && memcmp(p, "&quot;", 6) == 0) {
    return 6;
  }
  return left > 0 && (*p == '"' || *p == '\'' || *p == '\\') ? 1 : 0;
}

/* The same, of a quote that ends before `p`. */
static size_t quote_before(const char *start, const char *p) {
  size_t left = (size_t)(p - start);
  if (left >= 6 && memcmp(p - 6, "&quot;", 6) == 0) {
    return 6;
  }
  return left > 0 && (p[-1] == '"' || p[-1] == '\'' || p[-1] == '\\') ? 1 : 0;
}

/* The name before the colon. */
static ng_span name_before(const char *start, const char *colon) {
  const char *low = colon - start > GAP ? colon - GAP : start;
  const char *p = colon;
  size_t n;
  while (p > low && ng_is_blank(p[-1])) {
    p--;
  }
  while (p > low && (n = quote_before(start, p)) > 0) {
    p -= n;
  }
  const char *end = p;
  low = p - start > NAME_MAX ? p - NAME_MAX : start;
  while (p > low && is_of_name(p[-1])) {
    p--;
  }
  return ng_span_of(p, (size_t)(end - p));
}

static size_t run(const char *p, const char *end, const char *others) {
  size_t n = 0;
  while (n < VALUE_MAX && p + n < end && p[n] != 0 &&
         (is_digit(p[n]) || strchr(others, p[n]) != NULL)) {
    n++;
  }
  return n;
}

/* The moment behind the colon; empty: something else is there. */
static ng_span value_after(const char *p, const char *end) {
  const char *high = end - p > GAP ? p + GAP : end;
  int is_quoted = 0;
  size_t n;
  while (p < high && ng_is_blank(*p)) {
    p++;
  }
  while (p < high && (n = quote_at(p, end)) > 0) {
    p += n;
    is_quoted = 1;
  }
  n = run(p, end, is_quoted ? "-:.+TZ /" : "");
  int is_moment = is_quoted ? ng_moment_is(ng_span_of(p, n)) : 0;
  return ng_span_of(p, is_moment || n == 10 || n == 13 ? n : 0);
}

static int is_wanted(ng_span name, const ng_wordset *names, uint32_t bit) {
  char lower[NAME_MAX];
  for (size_t i = 0; i < name.len; i++) {
    lower[i] = ng_lower(name.data[i]);
  }
  return name.len > 0 &&
         (ng_wordset_find(names, ng_span_of(lower, name.len)) & bit) != 0;
}

void ng_moment_find(ng_span page, const ng_wordset *names, uint32_t bit,
                    ng_span *value) {
  const char *p = page.data, *end = p + page.len;
  *value = (ng_span){NULL, 0};
  while (p < end && (p = memchr(p, ':', (size_t)(end - p))) != NULL) {
    const char *colon = p++;
    ng_span found = value_after(p, end);
    if (found.len == 0 ||
        !is_wanted(name_before(page.data, colon), names, bit)) {
      continue;
    }
    if (value->data == NULL) {
      *value = found;
    } else if (memcmp(value->data, found.data, DAY) != 0) {
      *value = (ng_span){NULL, 0};
      return;
    }
  }
}
