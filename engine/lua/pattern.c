/* Lua's patterns without recursion: what could have gone another way waits on
 * a small stack, and each item tried is charged to the budget of the set. */
#include "pattern.h"

#include <string.h>

#include "sandbox.h"

#define ESCAPE '%'
/* As many choices as Lua's own matcher can nest calls. */
#define CHOICES 199
/* Work between two looks at the budget. */
#define WORK_AT_ONCE 4096
/* An instruction of Lua takes about as long as this much work. */
#define WORK_PER_STEP 2

typedef enum way {
  FEWER,   /* `*` and `+`: the same again with one character less */
  MORE,    /* `-`: one character more */
  WITHOUT, /* `?`: leave it out */
  REOPEN,  /* a capture that was closed here */
  FORGET   /* a capture that was opened here */
} way;

/* What else could be tried from here on. */
typedef struct choice {
  way way;
  int capture;
  const char *s;    /* FEWER: where the run begins; else where to go on */
  size_t count;     /* FEWER: characters of the run */
  const char *item; /* MORE: what may be repeated */
  const char *rest; /* the pattern after the item */
} choice;

typedef enum result { FAILED, GO_ON, DONE } result;

/* One attempt: where it stands, and how it could go on otherwise. */
typedef struct walk {
  ngl_match *m;
  const char *s, *p;
  int depth;
  choice *choices;
} walk;

/* ---- the budget -------------------------------------------------------- */

void ngl_match_charge(ngl_match *m) {
  size_t steps = m->work / WORK_PER_STEP;
  m->work = 0;
  ngl_spend(m->L, steps);
}

static inline void spend(ngl_match *m, size_t work) {
  m->work += work;
  if (m->work >= WORK_AT_ONCE) {
    ngl_match_charge(m);
  }
}

/* ---- single characters ------------------------------------------------- */

static int is_between(int c, int low, int high) {
  return c >= low && c <= high;
}

static int is_letter(int c) {
  return is_between(c | 32, 'a', 'z');
}

static int is_digit(int c) {
  return is_between(c, '0', '9');
}

static int is_graph(int c) {
  return is_between(c, 33, 126);
}

/* Is `c` in the class of this small letter? -1: there is no such class. ASCII
 * only, whatever the locale of the program. */
static int is_in_class(int c, int name) {
  switch (name) {
  case 'a':
    return is_letter(c);
  case 'c':
    return c < 32 || c == 127;
  case 'd':
    return is_digit(c);
  case 'g':
    return is_graph(c);
  case 'l':
    return is_between(c, 'a', 'z');
  case 'p':
    return is_graph(c) && !is_letter(c) && !is_digit(c);
  case 's':
    return c == ' ' || is_between(c, 9, 13);
  case 'u':
    return is_between(c, 'A', 'Z');
  case 'w':
    return is_letter(c) || is_digit(c);
  case 'x':
    return is_digit(c) || is_between(c | 32, 'a', 'f');
  case 'z': /* not in the manual any more, but Lua still has it */
    return c == 0;
  default:
    return -1;
  }
}

/* %a, %A, %. : does `c` fit what stands behind the escape? */
static int fits_escaped(int c, int name) {
  int is = is_letter(name) ? is_in_class(c, name | 32) : -1;
  if (is < 0) {
    return c == name;
  }
  return is_between(name, 'A', 'Z') ? !is : is;
}

/* Does `c` fit the set [...]? `last` is its closing bracket. */
static int fits_set(int c, const char *set, const char *last) {
  int negated = set[1] == '^';
  const unsigned char *p = (const unsigned char *)set + 1 + negated;
  const unsigned char *end = (const unsigned char *)last;
  for (; p < end; p++) {
    if (*p == ESCAPE) {
      p++;
      if (fits_escaped(c, *p)) {
        return !negated;
      }
    } else if (p[1] == '-' && p + 2 < end) {
      if (is_between(c, p[0], p[2])) {
        return !negated;
      }
      p += 2;
    } else if (*p == c) {
      return !negated;
    }
  }
  return negated;
}

/* Where the set that begins at `p` ends: one past its bracket. A bracket that
 * comes first is one of its characters. */
static const char *set_end(const ngl_match *m, const char *p) {
  p += p[1] == '^' ? 2 : 1;
  do {
    if (p == m->pattern_end) {
      luaL_error(m->L, "malformed pattern (missing ']')");
    }
    p += *p == ESCAPE && p + 1 < m->pattern_end ? 2 : 1;
  } while (p == m->pattern_end || *p != ']');
  return p + 1;
}

/* Where the item at `p` ends, without what says how often it comes. */
static const char *item_end(ngl_match *m, const char *p) {
  if (*p == '[') {
    const char *end = set_end(m, p);
    spend(m, (size_t)(end - p));
    return end;
  }
  if (*p == ESCAPE && p + 1 == m->pattern_end) {
    luaL_error(m->L, "malformed pattern (ends with '%%')");
  }
  return p + (*p == ESCAPE ? 2 : 1);
}

/* Does the character at `s` fit the item [p, end)? */
static inline int fits(ngl_match *m, const char *s, const char *p,
                       const char *end) {
  if (s >= m->text_end) {
    return 0;
  }
  int c = (unsigned char)*s;
  switch (*p) {
  case '.':
    return 1;
  case ESCAPE:
    return fits_escaped(c, (unsigned char)p[1]);
  case '[':
    spend(m, (size_t)(end - p));
    return fits_set(c, p, end - 1);
  default:
    return (unsigned char)*p == c;
  }
}

/* ---- choices ----------------------------------------------------------- */

static choice *add_choice(walk *w, way other) {
  if (w->depth == CHOICES) {
    luaL_error(w->m->L, "pattern too complex");
  }
  choice *c = &w->choices[w->depth++];
  c->way = other;
  return c;
}

/* Goes back to the last choice that is still open. */
static result go_back(walk *w) {
  ngl_match *m = w->m;
  while (w->depth > 0) {
    choice *c = &w->choices[w->depth - 1];
    spend(m, 1);
    if (c->way == FEWER && c->count > 0) {
      w->s = c->s + --c->count;
      w->p = c->rest;
      return GO_ON;
    }
    if (c->way == MORE && fits(m, c->s, c->item, c->rest - 1)) {
      w->s = ++c->s;
      w->p = c->rest;
      return GO_ON;
    }
    w->depth--;
    if (c->way == WITHOUT) {
      w->s = c->s;
      w->p = c->rest;
      return GO_ON;
    }
    if (c->way == REOPEN) {
      m->capture[c->capture].len = NGL_CAPTURE_OPEN;
    } else if (c->way == FORGET) {
      m->captures--;
    }
  }
  return FAILED;
}

/* ---- items ------------------------------------------------------------- */

static result open_capture(walk *w) {
  ngl_match *m = w->m;
  int is_place = w->p[1] == ')';
  if (m->captures >= NGL_CAPTURES) {
    luaL_error(m->L, "too many captures");
  }
  m->capture[m->captures++] =
      (ngl_capture){w->s, is_place ? NGL_CAPTURE_PLACE : NGL_CAPTURE_OPEN};
  add_choice(w, FORGET);
  w->p += is_place ? 2 : 1;
  return GO_ON;
}

static result close_capture(walk *w) {
  ngl_match *m = w->m;
  int i = m->captures - 1;
  while (i >= 0 && m->capture[i].len != NGL_CAPTURE_OPEN) {
    i--;
  }
  if (i < 0) {
    luaL_error(m->L, "invalid pattern capture");
  }
  m->capture[i].len = w->s - m->capture[i].begin;
  add_choice(w, REOPEN)->capture = i;
  w->p++;
  return GO_ON;
}

/* %bxy: from an x to the y that closes it. */
static result balanced(walk *w) {
  const ngl_match *m = w->m;
  if (w->p + 3 >= m->pattern_end) {
    luaL_error(m->L, "malformed pattern (missing arguments to '%%b')");
  }
  char open = w->p[2], close = w->p[3];
  if (w->s >= m->text_end || *w->s != open) {
    return FAILED;
  }
  size_t level = 1;
  for (const char *s = w->s + 1; s < m->text_end; s++) {
    spend(w->m, 1);
    if (*s == close) {
      if (--level == 0) {
        w->s = s + 1;
        w->p += 4;
        return GO_ON;
      }
    } else if (*s == open) {
      level++;
    }
  }
  return FAILED;
}

/* %f[set]: between a character outside of the set and one inside; before and
 * behind the text there are zeros. */
static result frontier(walk *w) {
  ngl_match *m = w->m;
  const char *set = w->p + 2;
  if (*set != '[') {
    luaL_error(m->L, "missing '[' after '%%f' in pattern");
  }
  const char *end = item_end(m, set);
  int before = w->s == m->text ? 0 : (unsigned char)w->s[-1];
  int after = w->s < m->text_end ? (unsigned char)*w->s : 0;
  spend(m, 2 * (size_t)(end - set));
  if (fits_set(before, set, end - 1) || !fits_set(after, set, end - 1)) {
    return FAILED;
  }
  w->p = end;
  return GO_ON;
}

/* %1: what was captured, again. */
static result again(walk *w) {
  ngl_match *m = w->m;
  int i = w->p[1] - '1';
  if (i < 0 || i >= m->captures || m->capture[i].len == NGL_CAPTURE_OPEN) {
    return (result)luaL_error(m->L, "invalid capture index %%%d", i + 1);
  }
  ptrdiff_t len = m->capture[i].len;
  if (len < 0 || m->text_end - w->s < len) {
    return FAILED;
  }
  spend(m, (size_t)len / 8);
  if (memcmp(m->capture[i].begin, w->s, (size_t)len) != 0) {
    return FAILED;
  }
  w->s += len;
  w->p += 2;
  return GO_ON;
}

/* As many characters as fit; fewer may be tried later. */
static void take_run(walk *w, const char *begin, const char *item,
                     const char *end) {
  ngl_match *m = w->m;
  const char *s = begin;
  while (fits(m, s, item, end)) {
    spend(m, 1);
    s++;
  }
  choice *c = add_choice(w, FEWER);
  c->s = begin;
  c->count = (size_t)(s - begin);
  c->rest = end + 1;
  w->s = s;
  w->p = end + 1;
}

static result single(walk *w) {
  const char *item = w->p, *end = item_end(w->m, item);
  int is = fits(w->m, w->s, item, end);
  char often = '\0';
  if (end < w->m->pattern_end) {
    often = *end;
  }
  if (often == '+') {
    if (is) {
      take_run(w, w->s + 1, item, end);
    }
    return is ? GO_ON : FAILED;
  }
  if (often != '*' && often != '?' && often != '-') {
    w->s += is;
    w->p = end;
    return is ? GO_ON : FAILED;
  }
  w->p = end + 1;
  if (is && often == '*') {
    take_run(w, w->s, item, end);
  } else if (is) {
    choice *c = add_choice(w, often == '?' ? WITHOUT : MORE);
    c->s = w->s;
    c->item = item;
    c->rest = end + 1;
    w->s += often == '?';
  }
  return GO_ON;
}

/* One item of the pattern. */
static result forward(walk *w) {
  const ngl_match *m = w->m;
  spend(w->m, 1);
  if (w->p == m->pattern_end) {
    return DONE;
  }
  switch (*w->p) {
  case '(':
    return open_capture(w);
  case ')':
    return close_capture(w);
  case '$':
    if (w->p + 1 == m->pattern_end) {
      return w->s == m->text_end ? DONE : FAILED;
    }
    return single(w);
  case ESCAPE:
    if (w->p[1] == 'b') {
      return balanced(w);
    }
    if (w->p[1] == 'f') {
      return frontier(w);
    }
    return is_digit((unsigned char)w->p[1]) ? again(w) : single(w);
  default:
    return single(w);
  }
}

const char *ngl_match_at(ngl_match *m, const char *s, const char *from) {
  choice choices[CHOICES];
  walk w = {m, s, from, 0, choices};
  result is = GO_ON;
  m->captures = 0;
  while (is == GO_ON) {
    is = forward(&w);
    if (is == FAILED) {
      is = go_back(&w);
    }
  }
  return is == DONE ? w.s : NULL;
}
