/* A page becomes a skeleton for the parser, and lists of what it stood for. */
#include "prescan.h"

#include "../base/ascii.h"
#include "../base/entity.h"
#include "doc.h"
#include "script.h"

enum {
  LONGEST_NAME = 64 /* of an element; the rest are dropped */
};

/* Reading stands at `p`. The pool has room for the whole page, since nothing
 * is written longer than it was. */
typedef struct reader {
  ng_prescan *to;
  const char *p, *end;
  char *pool;      /* where the next text or value goes */
  char *run;       /* where the text since the last tag begins */
  unsigned pre;    /* open <pre>: there white space counts */
  unsigned border; /* BORDER_ bits of the last tag of the skeleton */
  int failed;
  int closes_itself; /* the last tag ended in "/>" */
  int is_cut;        /* the last tag has no end before the page ends */
  /* "There is none from here on": this keeps the search for ends linear. */
  unsigned char no_quote[2], no_comment_end, no_end[NG_TAG_COUNT];
} reader;

static int is_letter(char c) {
  return (c | 32) >= 'a' && (c | 32) <= 'z';
}

static const char *find_char(const char *p, const char *end, char c) {
  return p < end ? memchr(p, c, (size_t)(end - p)) : NULL;
}

/* Makes room for one more item of `size` in a list; 0: no memory. */
static int grow(const reader *r, void **list, uint32_t count, uint32_t *room,
                size_t size) {
  if (count < *room) {
    return 1;
  }
  uint32_t more = *room < 256 ? 256 : *room * 2;
  const ng_allocator *a = &r->to->skeleton.allocator;
  void *moved = a->resize(a->user, *list, *room * size, more * size);
  if (moved == NULL) {
    return 0;
  }
  *list = moved;
  *room = more;
  return 1;
}

/* One more item in a list of the scan, NULL (and failed) without memory. */
#define ADD(r, list, name)                                                     \
  (grow((r), (void **)&(r)->to->list, (r)->to->name##_count,                   \
        &(r)->to->name##_room, sizeof *(r)->to->list)                          \
       ? &(r)->to->list[(r)->to->name##_count++]                               \
       : ((r)->failed = 1, NULL))

/* ---- Text ---- */

/* Copies [p, end) to the pool with its references decoded. */
static void copy_decoded(reader *r, const char *p, const char *end,
                         int in_attribute) {
  while (p < end) {
    const char *amp = find_char(p, end, '&');
    size_t n = (size_t)((amp != NULL ? amp : end) - p);
    memcpy(r->pool, p, n);
    r->pool += n;
    if (amp == NULL) {
      return;
    }
    unsigned len = 1;
    char out[4] = "&";
    size_t taken = ng_entity_decode(ng_span_of(amp, (size_t)(end - amp)),
                                    in_attribute, out, &len);
    memcpy(r->pool, out, len);
    r->pool += len;
    p = amp + (taken != 0 ? taken : 1);
  }
}

/* What a tag parts. Only the start of a block surely does: an end may have no
 * start, and is passed over then. */
enum { BORDER_START = 1, BORDER_END = 2, BORDER_META = 4 };

static unsigned border_of(ng_tag tag, unsigned of_block) {
  switch (tag) {
  case NG_TAG_html: /* only the first counts */
  case NG_TAG_body:
    return 0;
  case NG_TAG_meta:
  case NG_TAG_link:
    return BORDER_META;
  default:
    return (ng_tag_properties(tag) & NG_TAG_IS_BLOCK) != 0 ? of_block : 0;
  }
}

/* Is white space between these two of no consequence? It is a third of the
 * texts of a page. */
static int is_idle_blank(unsigned before, unsigned after) {
  return ((before | after) & BORDER_START) != 0 || (before & after) != 0;
}

/* Writes the text since the last tag to the skeleton, ahead of a tag. The
 * parser's rules ask only whether a text is white space. */
static void flush_text(reader *r, unsigned border) {
  unsigned before = r->border;
  r->border = border;
  const char *p = r->run;
  if (p == r->pool) {
    return;
  }
  while (p < r->pool && ng_is_blank(*p)) {
    p++;
  }
  if (p == r->pool && r->pre == 0) {
    if (!is_idle_blank(before, border)) {
      ng_buffer_add_char(&r->to->skeleton, ' ');
      r->to->node_guess++;
    }
    r->pool = r->run;
    return;
  }
  r->to->node_guess++;
  char *out = ng_buffer_reserve(&r->to->skeleton, NG_PRESCAN_CODE);
  ng_span *text = ADD(r, texts, text);
  if (out != NULL && text != NULL) {
    *text = ng_span_of(r->run, (size_t)(r->pool - r->run));
    ng_prescan_encode(r->to->text_count - 1, out);
    r->to->skeleton.len += NG_PRESCAN_CODE;
  }
  r->run = r->pool;
}

/* ---- Tags ---- */

static const char *skip_blanks(const char *p, const char *end) {
  while (p < end && ng_is_blank(*p)) {
    p++;
  }
  return p;
}

/* The value at `p`, which stands behind '='. An opening quote without its
 * closing one is part of a bare value. Gives where reading goes on. */
static const char *read_value(reader *r, const char *p, ng_span *value) {
  if (p < r->end && (*p == '"' || *p == '\'')) {
    unsigned char *none = &r->no_quote[*p == '"'];
    const char *quote = *none ? NULL : find_char(p + 1, r->end, *p);
    if (quote != NULL) {
      *value = ng_span_of(p + 1, (size_t)(quote - p - 1));
      return quote + 1;
    }
    *none = 1;
  }
  const char *start = p;
  while (p < r->end && *p != '>' && !ng_is_blank(*p)) {
    p++;
  }
  *value = ng_span_of(start, (size_t)(p - start));
  return p;
}

/* Steps to the next attribute of a tag as it is written. 0: the tag is over
 * and r->p behind its '>', or at the end of the page. */
static int next_attr(reader *r, ng_span *name, ng_span *value) {
  const char *p = r->p, *end = r->end;
  while (p < end && (ng_is_blank(*p) || *p == '/')) {
    p++;
  }
  if (p == end || *p == '>') {
    r->is_cut = p == end;
    /* the slash of <a href=/> is its address */
    r->closes_itself = p < end && p > r->p && p[-1] == '/';
    r->p = p < end ? p + 1 : p;
    return 0;
  }
  const char *start = p++;
  while (p < end && *p != '=' && *p != '>' && *p != '/' && !ng_is_blank(*p)) {
    p++;
  }
  *name = ng_span_of(start, (size_t)(p - start));
  *value = ng_span_of(p, 0);
  const char *q = skip_blanks(p, end);
  if (q < end && *q == '=') {
    p = read_value(r, skip_blanks(q + 1, end), value);
  }
  r->p = p;
  return 1;
}

static ng_span copy_lower(reader *r, ng_span name) {
  char *start = r->pool;
  for (size_t i = 0; i < name.len; i++) {
    start[i] = ng_lower(name.data[i]);
  }
  r->pool += name.len;
  return ng_span_of(start, name.len);
}

/* Event handlers and picture sizes: much of a page, never asked for. */
static int is_idle_attr(ng_span name) {
  return (name.len > 2 && (name.data[0] | 32) == 'o' &&
          (name.data[1] | 32) == 'n' && is_letter(name.data[2])) ||
         (name.len == 6 && memcmp(name.data, "srcset", 6) == 0);
}

/* Reads the attributes of a tag into the lists; gives how many. */
static uint16_t read_attrs(reader *r) {
  uint16_t count = 0;
  ng_span name, value;
  while (next_attr(r, &name, &value)) {
    if (count == NG_PRESCAN_ATTRIBUTES) {
      r->to->notes |= NG_NOTE_ATTRIBUTES;
      continue;
    }
    if (is_idle_attr(name)) {
      continue;
    }
    ng_attr *attr = ADD(r, attrs, attr);
    if (attr == NULL) {
      continue;
    }
    attr->name_text = copy_lower(r, name);
    attr->name = (uint16_t)ng_attr_of(attr->name_text);
    char *start = r->pool;
    copy_decoded(r, value.data, value.data + value.len, 1);
    attr->value = ng_span_of(start, (size_t)(r->pool - start));
    count++;
  }
  return count;
}

/* Reads the name at r->p in lower case into `out`; *is_plain: the parser
 * knows such names. Gives its whole length. */
static size_t read_name(reader *r, char out[LONGEST_NAME], int *is_plain) {
  const char *start = r->p, *p = start;
  *is_plain = 1;
  for (; p < r->end && *p != '>' && *p != '/' && !ng_is_blank(*p); p++) {
    char c = ng_lower(*p);
    if (p - start < LONGEST_NAME) {
      out[p - start] = c;
    }
    *is_plain &= is_letter(c) || (c >= '0' && c <= '9') || c == '-' ||
                 c == ':' || c == '_' || c == '.';
  }
  r->p = p;
  return (size_t)(p - start);
}

static void write_tag(reader *r, const char *open, ng_span name) {
  ng_buffer_add(&r->to->skeleton, open, strlen(open));
  ng_buffer_add_span(&r->to->skeleton, name);
  ng_buffer_add_char(&r->to->skeleton, '>');
}

/* The parser knows no HTML 5: these would stay open, or swallow. */
static int needs_end(ng_tag tag) {
  return tag == NG_TAG_embed || tag == NG_TAG_source || tag == NG_TAG_track;
}

/* Writes a start tag; its attributes stand at r->p. */
static void open_element(reader *r, ng_tag tag, ng_span name) {
  flush_text(r, border_of(tag, BORDER_START));
  uint32_t first = r->to->attr_count;
  ng_span other = {"", 0};
  if (tag == NG_TAG_OTHER) {
    other = copy_lower(r, name);
  }
  uint16_t count = read_attrs(r);
  r->run = r->pool;
  if (r->is_cut) {
    r->to->attr_count = first;
    return;
  }
  ng_buffer *out = &r->to->skeleton;
  ng_buffer_add_char(out, '<');
  ng_buffer_add_span(out, name);
  if (count != 0 || tag == NG_TAG_OTHER) {
    ng_start *start = ADD(r, starts, start);
    char code[NG_PRESCAN_CODE];
    if (start != NULL) {
      *start = (ng_start){other, first, count, (uint16_t)tag};
    }
    ng_prescan_encode(r->to->start_count - 1, code);
    ng_buffer_add(out, " i=", 3);
    ng_buffer_add(out, code, sizeof code);
  }
  ng_buffer_add_char(out, '>');
  unsigned properties = ng_tag_properties(tag);
  if (needs_end(tag) ||
      (r->closes_itself &&
       (properties & (NG_TAG_IS_BLOCK | NG_TAG_IS_VOID)) == 0)) {
    write_tag(r, "</", name);
  } else if (tag == NG_TAG_pre) {
    r->pre++;
  }
  r->to->node_guess++;
}

/* ---- What is left out ---- */

/* The start of the next "</name" in [p, end), NULL: none. */
static const char *find_end_tag(const char *p, const char *end, ng_span name) {
  while ((p = find_char(p, end, '<')) != NULL) {
    if ((size_t)(end - p) < name.len + 2) {
      return NULL;
    }
    size_t i = 0;
    while (p[1] == '/' && i < name.len && ng_lower(p[2 + i]) == name.data[i]) {
      i++;
    }
    const char *after = p + 2 + name.len;
    if (i == name.len && (after == end || ng_is_blank(*after) ||
                          *after == '>' || *after == '/')) {
      return p;
    }
    p++;
  }
  return NULL;
}

/* Leaves out everything to the end tag of `name`, which is left to be read.
 * Without one, only the start tag is left out. Gives what was left out. */
static ng_span skip_content(reader *r, ng_tag tag, ng_span name) {
  const char *end = r->no_end[tag] ? NULL : find_end_tag(r->p, r->end, name);
  if (end == NULL) {
    r->no_end[tag] = 1;
    return ng_span_of(r->p, 0);
  }
  ng_span content = ng_span_of(r->p, (size_t)(end - r->p));
  r->p = end;
  return content;
}

static int equals_word(ng_span text, const char *word) {
  size_t n = strlen(word);
  return ng_begins(text, word) &&
         (text.len == n || text.data[n] == ';' || ng_is_blank(text.data[n]));
}

/* Does a tag that is left out have attribute `name` (with this value)? Reads
 * to its end. */
static int skip_tag(reader *r, const char *name, const char *value) {
  ng_span n, v;
  int has = 0;
  while (next_attr(r, &n, &v)) {
    if (equals_word(n, name) &&
        (value == NULL || equals_word(ng_trim(v), value))) {
      has = 1;
    }
  }
  return has;
}

static int has_math(ng_span tag) {
  for (size_t i = 0; i + 5 < tag.len; i++) {
    if (memcmp(tag.data + i, "math/", 5) == 0) {
      return 1;
    }
  }
  return 0;
}

/* TeX and MathML stand in scripts for want of a better place: the first is
 * read as <math>, the second with the page. */
static int read_formula(reader *r, ng_span name) {
  const char *start = r->p;
  int is_mathml = skip_tag(r, "type", "math/mml");
  if (is_mathml) {
    return 1;
  }
  r->p = start;
  if (!skip_tag(r, "type", "math/tex") || r->is_cut) {
    r->p = start;
    return 0;
  }
  r->p = start;
  open_element(r, NG_TAG_math, ng_span_str("math"));
  ng_span tex = skip_content(r, NG_TAG_script, name);
  memcpy(r->pool, tex.data, tex.len);
  r->pool += tex.len;
  flush_text(r, 0);
  write_tag(r, "</", ng_span_str("math"));
  return 1;
}

/* A script stays out of the page; JSON-LD is set aside. One without an end
 * reaches to the end of the page, as in browsers. */
static void read_script(reader *r, ng_span name) {
  const char *tag_end = find_char(r->p, r->end, '>');
  size_t tag_len = tag_end != NULL ? (size_t)(tag_end - r->p) : 0;
  if (tag_len > 12 && tag_len < 400 && has_math(ng_span_of(r->p, tag_len)) &&
      read_formula(r, name)) {
    return;
  }
  int is_json = skip_tag(r, "type", "application/ld+json");
  ng_span content = skip_content(r, NG_TAG_script, name);
  if (r->no_end[NG_TAG_script]) {
    content = ng_span_of(r->p, (size_t)(r->end - r->p));
    r->p = r->end;
  }
  content = ng_script_unwrap(content);
  if (!is_json || content.len == 0) {
    return;
  }
  ng_span *json = ADD(r, json_ld, json_ld);
  if (json != NULL) {
    *json = content; /* copied by the end of the scan: the run must go on */
  }
}

/* Leaves out an element that may stand inside itself. */
static void skip_nested(reader *r, ng_tag tag, ng_span name) {
  if (r->closes_itself || r->no_end[tag]) {
    return;
  }
  const char *start = r->p, *p = start;
  unsigned depth = 1;
  while ((p = find_char(p, r->end, '<')) != NULL) {
    const char *q = p + 1;
    int ends = q < r->end && *q == '/';
    q += ends;
    size_t i = 0;
    while (i < name.len && q < r->end && ng_lower(*q) == name.data[i]) {
      i++;
      q++;
    }
    p++;
    if (i < name.len || (q < r->end && !ng_is_blank(*q) && *q != '>')) {
      continue;
    }
    depth = ends ? depth - 1 : depth + 1;
    if (depth == 0) {
      r->p = p - 1;
      return;
    }
  }
  r->no_end[tag] = 1;
}

/* ---- Markup ---- */

/* The text of <title> knows no tags. */
static void read_title(reader *r, ng_span name) {
  ng_span content = skip_content(r, NG_TAG_title, name);
  r->run = r->pool;
  copy_decoded(r, content.data, content.data + content.len, 0);
}

static void read_start_tag(reader *r) {
  char bytes[LONGEST_NAME];
  int is_plain;
  size_t len = read_name(r, bytes, &is_plain);
  ng_span name = ng_span_of(bytes, len);
  if (!is_plain || len > LONGEST_NAME) {
    skip_tag(r, "", NULL);
    return;
  }
  ng_tag tag = ng_tag_of(name);
  switch (tag) {
  case NG_TAG_script:
    read_script(r, name);
    return;
  case NG_TAG_style:
    skip_tag(r, "", NULL);
    skip_content(r, tag, name);
    return;
  case NG_TAG_wbr:
    skip_tag(r, "", NULL);
    return;
  case NG_TAG_svg:
    skip_tag(r, "", NULL);
    skip_nested(r, tag, name);
    return;
  case NG_TAG_template: /* with this attribute it is part of the page */
    if (!skip_tag(r, "shadowrootmode", NULL)) {
      skip_nested(r, tag, name);
    }
    return;
  default:
    open_element(r, tag, name);
  }
  if (tag == NG_TAG_iframe || tag == NG_TAG_textarea) {
    skip_content(r, tag, name);
  } else if (tag == NG_TAG_title) {
    read_title(r, name);
  }
}

static void read_end_tag(reader *r) {
  char bytes[LONGEST_NAME];
  int is_plain;
  r->p += 2;
  size_t len = read_name(r, bytes, &is_plain);
  skip_tag(r, "", NULL);
  if (!is_plain || len > LONGEST_NAME) {
    return;
  }
  ng_span name = ng_span_of(bytes, len);
  ng_tag tag = ng_tag_of(name);
  if (tag == NG_TAG_br) {
    flush_text(r, 0);
    write_tag(r, "<", name);
    return;
  }
  if (tag == NG_TAG_script || tag == NG_TAG_style || tag == NG_TAG_svg ||
      tag == NG_TAG_template ||
      (ng_tag_properties(tag) & NG_TAG_IS_VOID) != 0) {
    return;
  }
  flush_text(r, border_of(tag, BORDER_END));
  if (tag == NG_TAG_pre && r->pre > 0) {
    r->pre--;
  }
  r->to->node_guess += tag == NG_TAG_p;
  write_tag(r, "</", name);
  if (tag == NG_TAG_html && r->to->html_end == 0) {
    r->to->html_end = r->to->skeleton.len;
  }
}

/* Where a comment at `p` ends, NULL: nowhere. */
static const char *comment_end(const char *p, const char *end) {
  const char *from = p + 4;
  if (from < end && *from == '>') {
    return from + 1;
  }
  if (end - from >= 2 && from[0] == '-' && from[1] == '>') {
    return from + 2;
  }
  for (p = from; (p = find_char(p, end, '-')) != NULL; p++) {
    if (end - p >= 3 && p[1] == '-' && p[2] == '>') {
      return p + 3;
    }
    if (end - p >= 4 && p[1] == '-' && p[2] == '!' && p[3] == '>') {
      return p + 4;
    }
  }
  return NULL;
}

/* <!-- -->, <!doctype>, <?xml?> and their like. A comment that never ends
 * ends at its first '>': better its text too much than the page too little. */
static void skip_declaration(reader *r) {
  const char *p = r->p, *end = r->end;
  if (end - p >= 4 && memcmp(p, "<!--", 4) == 0 && !r->no_comment_end) {
    const char *after = comment_end(p, end);
    if (after != NULL) {
      r->p = after;
      return;
    }
    r->no_comment_end = 1;
  }
  const char *close = find_char(p, end, '>');
  if (close != NULL && end - p >= 9 &&
      equals_word(ng_span_of(p + 2, 7), "doctype")) {
    const char *subset = find_char(p, close, '[');
    const char *subset_end =
        subset != NULL ? find_char(subset, end, ']') : NULL;
    close = subset_end != NULL ? find_char(subset_end, end, '>') : close;
  }
  r->p = close != NULL ? close + 1 : end;
}

/* What stands at a '<'. */
static void read_markup(reader *r) {
  char c = r->end - r->p >= 2 ? r->p[1] : ' ';
  if (is_letter(c)) {
    r->p++;
    read_start_tag(r);
  } else if (c == '!' || c == '?') {
    skip_declaration(r);
  } else if (c == '/' && r->end - r->p >= 3) {
    if (is_letter(r->p[2])) {
      read_end_tag(r);
    } else {
      skip_declaration(r);
    }
  } else {
    *r->pool++ = '<';
    r->p++;
  }
}

static void read_page(reader *r) {
  while (r->p < r->end && !r->failed && r->to->skeleton.status == NG_OK) {
    const char *tag = find_char(r->p, r->end, '<');
    const char *text_end = tag != NULL ? tag : r->end;
    if (text_end > r->p) {
      copy_decoded(r, r->p, text_end, 0);
    }
    r->p = text_end;
    if (tag != NULL) {
      read_markup(r);
    }
  }
  flush_text(r, 0);
}

/* Copies JSON-LD behind all texts, so that it never parts a run of text. */
static void keep_json(reader *r) {
  for (uint32_t i = 0; i < r->to->json_ld_count; i++) {
    ng_span *json = &r->to->json_ld[i];
    memcpy(r->pool, json->data, json->len);
    json->data = r->pool;
    r->pool += json->len;
  }
}

ng_status ng_prescan_read(ng_prescan *scan, ng_span page, ng_arena *arena) {
  *scan = (ng_prescan){.node_guess = 8};
  ng_buffer_init(&scan->skeleton, &arena->allocator, 0);
  size_t room = page.len + 8;
  char *pool = ng_arena_alloc(arena, room);
  if (pool == NULL) {
    return NG_NOMEM;
  }
  reader r = {.to = scan,
              .p = page.data,
              .end = page.data + page.len,
              .pool = pool,
              .run = pool};
  read_page(&r);
  keep_json(&r);
  /* The newest block of the arena: what is too much goes back. */
  ng_arena_grow(arena, pool, room, (size_t)(r.pool - pool));
  return r.failed ? NG_NOMEM : scan->skeleton.status;
}

static void free_list(const ng_prescan *scan, void *list, size_t bytes) {
  const ng_allocator *a = &scan->skeleton.allocator;
  if (list != NULL) {
    a->resize(a->user, list, bytes, 0);
  }
}

void ng_prescan_free(ng_prescan *scan) {
  free_list(scan, scan->starts, scan->start_room * sizeof *scan->starts);
  free_list(scan, scan->texts, scan->text_room * sizeof *scan->texts);
  free_list(scan, scan->attrs, scan->attr_room * sizeof *scan->attrs);
  free_list(scan, scan->json_ld, scan->json_ld_room * sizeof *scan->json_ld);
  ng_buffer_free(&scan->skeleton);
  *scan = (ng_prescan){0};
}
