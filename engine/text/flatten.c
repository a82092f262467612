/* Numbers in skeletons; and a skeleton that nests too deeply becomes one that
 * does not: only pages that the parser found too deep need that. */
#include "../base/utf8.h"
#include "prescan.h"

enum {
  DEPTH_MAX = 256,
  CODE_FIRST = 0x10000, /* the character that is number 0 */
  CODE_NONE = 0xFFFFF   /* one number is for all that are too large */
};

/* One character beyond the first 65,536: the parser takes a character as fast
 * as a letter, and numbers of several letters many times as long. */
void ng_prescan_encode(uint32_t number, char out[NG_PRESCAN_CODE]) {
  number = number < CODE_NONE ? number : CODE_NONE;
  ng_utf8_encode(CODE_FIRST + number, out);
}

uint32_t ng_prescan_decode(const char in[NG_PRESCAN_CODE]) {
  unsigned len;
  uint32_t number = ng_utf8_decode(in, &len) - CODE_FIRST;
  return number < CODE_NONE ? number : NG_NONE;
}

typedef struct flattener {
  ng_buffer out;
  ng_span open[DEPTH_MAX]; /* names of the elements that are open */
  unsigned depth, max;
  int border;      /* a block was left out since the last text */
  size_t left_out; /* elements that are open, but not in what we write */
} flattener;

/* Elements that end where the next of their kind begins: often without an end
 * tag, so they do not count as depth. */
static int ends_its_kind(ng_tag tag) {
  return tag == NG_TAG_p || tag == NG_TAG_li || tag == NG_TAG_dt ||
         tag == NG_TAG_dd || tag == NG_TAG_td || tag == NG_TAG_th ||
         tag == NG_TAG_tr || tag == NG_TAG_option;
}

static void write_end(flattener *f, ng_span name) {
  ng_buffer_add(&f->out, "</", 2);
  ng_buffer_add_span(&f->out, name);
  ng_buffer_add_char(&f->out, '>');
}

/* A block that is left out still parts the texts before and behind it. */
static void note_border(flattener *f, ng_tag tag) {
  f->border |= (ng_tag_properties(tag) & NG_TAG_IS_BLOCK) != 0;
}

static void write_text(flattener *f, const char *text, size_t len) {
  if (len > 0 && f->border) {
    ng_buffer_add_str(&f->out, "<br><br>");
    f->border = 0;
  }
  ng_buffer_add(&f->out, text, len);
}

/* A start tag as it stands in the skeleton. */
static void start(flattener *f, ng_span name, ng_span whole) {
  ng_tag tag = ng_tag_of(name);
  if ((ng_tag_properties(tag) & NG_TAG_IS_VOID) != 0) {
    ng_buffer_add_span(&f->out, whole);
    return;
  }
  if (f->left_out > 0) {
    f->left_out += !ends_its_kind(tag);
    note_border(f, tag);
    return;
  }
  if (ends_its_kind(tag) && f->depth > 0 &&
      ng_span_equals(f->open[f->depth - 1], name)) {
    write_end(f, f->open[--f->depth]);
  }
  if (f->depth == f->max) {
    f->left_out += !ends_its_kind(tag);
    note_border(f, tag);
    return;
  }
  f->border = 0;
  f->open[f->depth++] = name;
  ng_buffer_add_span(&f->out, whole);
}

/* An end tag ends what is open inside of its element; without one it goes.
 * <body> and <html> end with the page. */
static void end(flattener *f, ng_span name) {
  unsigned i = f->depth;
  ng_tag tag = ng_tag_of(name);
  if (tag == NG_TAG_body || tag == NG_TAG_html) {
    return;
  }
  if (f->left_out > 0) {
    f->left_out -= !ends_its_kind(tag);
    note_border(f, tag);
    return;
  }
  while (i > 0 && !ng_span_equals(f->open[i - 1], name)) {
    i--;
  }
  while (i > 0 && f->depth >= i) {
    write_end(f, f->open[--f->depth]);
  }
}

static void tag_at(flattener *f, ng_span tag) {
  size_t from = tag.data[1] == '/' ? 2 : 1, to = from;
  while (tag.data[to] != ' ' && tag.data[to] != '>') {
    to++;
  }
  ng_span name = ng_span_of(tag.data + from, to - from);
  if (from == 2) {
    end(f, name);
  } else {
    start(f, name, tag);
  }
}

ng_status ng_prescan_flatten(ng_prescan *scan, unsigned depth) {
  flattener f = {.max = depth < DEPTH_MAX ? depth : DEPTH_MAX};
  ng_buffer_init(&f.out, &scan->skeleton.allocator, 0);
  const char *p = scan->skeleton.data, *last = p + scan->skeleton.len;
  while (p < last) {
    const char *tag = memchr(p, '<', (size_t)(last - p));
    const char *text_end = tag != NULL ? tag : last;
    write_text(&f, p, (size_t)(text_end - p));
    if (tag == NULL) {
      break;
    }
    p = (const char *)memchr(tag, '>', (size_t)(last - tag)) + 1;
    tag_at(&f, ng_span_of(tag, (size_t)(p - tag)));
  }
  if (f.out.status != NG_OK) {
    ng_buffer_free(&f.out);
    return NG_NOMEM;
  }
  ng_buffer_free(&scan->skeleton);
  scan->skeleton = f.out;
  scan->html_end = 0; /* it has none now */
  return NG_OK;
}
