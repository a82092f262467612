/* Quotes and brackets around the ends of sentences. */
#include "finder.h"

#include "../base/bytes.h"

#define LONGEST_ASIDE 60 /* tokens in brackets that stay one sentence */
#define FIRST_EMOJI 0x1F000

const uint8_t NG_FINDER_MAY_PAIR[128] = {
    ['"'] = 1, ['\''] = 1, ['('] = 1, [')'] = 1, ['['] = 1,
    [']'] = 1, ['{'] = 1,  ['}'] = 1, ['`'] = 1, [','] = 1,
};

unsigned ng_finder_look_at_pair(const ng_finder *f, size_t i) {
  const char *p = f->text + f->out->tokens[i].begin;
  uint32_t bytes = ng_range_len(f->out->tokens[i]);
  if (bytes == 2 && (*p == ',' || *p == '`')) {
    return NG_CHAR_OPEN | NG_CHAR_QUOTE; /* ,, and `` stand for it */
  }
  unsigned len;
  return ng_char_at(p, &len)->flags &
         (NG_CHAR_OPEN | NG_CHAR_CLOSE | NG_CHAR_QUOTE);
}

/* Is a quotation open after the quotation mark `i`? Blanks tell; where they do
 * not, it is the other of what was. */
static int quote_opens(const ng_finder *f, size_t i, unsigned flags) {
  int before = ng_finder_touches(f, i), behind = ng_finder_touches(f, i + 1);
  if (before != behind) {
    return behind;
  }
  if (flags & (NG_CHAR_OPEN | NG_CHAR_CLOSE)) {
    return (flags & NG_CHAR_OPEN) != 0;
  }
  return !f->in_quote;
}

static void count_mark(ng_finder *f, size_t i) {
  unsigned flags = ng_finder_pair_of_mark(f, i);
  if (flags & NG_CHAR_QUOTE) {
    f->in_quote = quote_opens(f, i, flags);
  } else if (flags & NG_CHAR_OPEN) {
    f->opened = f->depth == 0 ? i : f->opened;
    f->depth++;
  } else if (flags & NG_CHAR_CLOSE) {
    f->depth -= f->depth > 0 ? 1 : 0;
  }
}

/* Which of the tokens from `i` on, 16 at most, are marks: a bit for each. */
static unsigned marks_from(const ng_finder *f, size_t i) {
  const uint8_t *kinds = f->out->kinds + (i - f->out->kinds_from);
  size_t left = f->out->token_count - i;
  if (left >= NG_BYTES) {
    return ng_bytes_equal(ng_bytes_load((const char *)kinds), NG_TOKEN_MARK);
  }
  unsigned marks = 0;
  for (size_t k = 0; k < left; k++) {
    marks |= (unsigned)(kinds[k] == NG_TOKEN_MARK) << k;
  }
  return marks;
}

/* Counts the quotes and brackets of the tokens before `end`. */
void ng_finder_walk(ng_finder *f, size_t end) {
  for (size_t i = f->walked; i < end; i += NG_BYTES) {
    unsigned marks = marks_from(f, i);
    if (end - i < NG_BYTES) {
      marks &= (1u << (end - i)) - 1;
    }
    for (; marks != 0; marks &= marks - 1) {
      count_mark(f, i + ng_bytes_first(marks));
    }
  }
  f->walked = end > f->walked ? end : f->walked;
}

/* Are we in brackets that began inside the sentence and close again soon? */
int ng_finder_in_aside(const ng_finder *f, size_t next) {
  size_t end = next + LONGEST_ASIDE;
  unsigned depth = f->depth;
  if (depth == 0 || f->opened <= f->first) {
    return 0;
  }
  for (size_t i = next; i < end && i < f->end; i++) {
    unsigned flags = ng_finder_pair(f, i);
    if ((flags & NG_CHAR_QUOTE) == 0) {
      depth += flags & NG_CHAR_OPEN ? 1 : 0;
      if ((flags & NG_CHAR_CLOSE) != 0 && --depth == 0) {
        return 1;
      }
    }
  }
  return 0;
}

/* A bullet: a list mark of the language that stands apart. */
int ng_finder_is_bullet(const ng_finder *f, size_t i) {
  ng_token_kind kind = ng_finder_kind(f, i);
  return (kind == NG_TOKEN_MARK || kind == NG_TOKEN_SYMBOL) &&
         !ng_finder_touches(f, i) && ng_finder_token(f, i).len <= 3 &&
         (ng_lexicon_lists(f->lexicon, ng_finder_token(f, i)) &
          NG_LIST_LIST_MARKS) != 0;
}

/* Is there only a blank between token `i` and the one before, no line end? */
static int is_near(const ng_finder *f, size_t i) {
  uint32_t from = f->out->tokens[i - 1].end;
  uint32_t bytes = f->out->tokens[i].begin - from;
  return bytes <= 3 && memchr(f->text + from, '\n', bytes) == NULL;
}

/* The token after the note that ng_finder_touches the mark before `i`: [12], or
 * the bare number of a footnote. `i` when there is none. */
static size_t skip_note(const ng_finder *f, size_t i) {
  size_t count = f->end;
  if (i + 2 < count && *ng_finder_token(f, i).data == '[' &&
      (!ng_finder_touches(f, i + 3) ||
       *ng_finder_token(f, i + 3).data == '[') &&
      ng_finder_kind(f, i + 1) == NG_TOKEN_NUMBER &&
      *ng_finder_token(f, i + 2).data == ']') {
    return i + 3;
  }
  if (i < count && ng_finder_touches(f, i) && ng_finder_touches(f, i - 1) &&
      ng_finder_kind(f, i) == NG_TOKEN_NUMBER &&
      ng_finder_token(f, i).len <= 2 && !ng_finder_touches(f, i + 1)) {
    return i + 1;
  }
  return i;
}

/* A picture that stands apart from the word behind it. */
static int is_emoji(const ng_finder *f, size_t i) {
  unsigned len;
  return ng_utf8_decode(ng_finder_token(f, i).data, &len) >= FIRST_EMOJI &&
         !(ng_finder_touches(f, i + 1) &&
           ng_finder_kind(f, i + 1) != NG_TOKEN_SYMBOL);
}

/* The token after the faces that comment on what stands before `i`: :-) */
static size_t skip_faces(const ng_finder *f, size_t i) {
  for (; i < f->end && ng_finder_kind(f, i) == NG_TOKEN_SYMBOL && is_near(f, i);
       i++) {
    ng_span face = ng_finder_token(f, i);
    int typed = face.len > 1 && (*face.data == ':' || *face.data == ';') &&
                !ng_finder_touches(f, i);
    if (!typed && !is_emoji(f, i)) {
      break;
    }
  }
  return i;
}

/* Does the quote or bracket `i`, between two blanks behind a mark, close? The
 * same mark on both sides of a quotation closes what is open, and else when no
 * other follows soon that it could open for. */
static int closes(const ng_finder *f, size_t i, unsigned flags) {
  if (flags & (NG_CHAR_OPEN | NG_CHAR_CLOSE)) {
    return (flags & NG_CHAR_CLOSE) != 0;
  }
  ng_span quote = ng_finder_token(f, i);
  if (f->in_quote || quote.len == 2) {
    return 1;
  }
  size_t end = i + LONGEST_ASIDE;
  for (size_t k = i + 1; k < end && k < f->end; k++) {
    if (ng_span_equals(ng_finder_token(f, k), quote)) {
      return 0;
    }
  }
  return 1;
}

/* The first token after `i` that does not close what stands before it. */
size_t ng_finder_skip_closers(const ng_finder *f, size_t i) {
  size_t count = f->end;
  for (; i < count; i++) {
    unsigned flags = ng_finder_pair(f, i);
    int apart = !ng_finder_touches(f, i + 1);
    if (flags == 0 ||
        (flags & (NG_CHAR_OPEN | NG_CHAR_QUOTE)) == NG_CHAR_OPEN) {
      break; /* no pair at all, or an opening bracket */
    }
    if (!ng_finder_touches(f, i) &&
        !(apart && is_near(f, i) && closes(f, i, flags))) {
      break;
    }
    if (ng_finder_touches(f, i) && (flags & NG_CHAR_CLOSE) == 0 && !apart &&
        (ng_finder_flags(f, i + 1) & NG_CHAR_LETTER) != 0) {
      break; /* a quote that ng_finder_touches the next word opens */
    }
  }
  for (size_t note = skip_note(f, i); note != i; note = skip_note(f, i)) {
    i = note;
  }
  return skip_faces(f, i);
}
