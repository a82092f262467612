/* libxml2's SAX events become a compact tree. */
#include "html.h"

#include <libxml/HTMLparser.h>
#include <libxml/parserInternals.h>

#include "../base/charset.h"
#include "../base/utf8.h"
#include "prescan.h"

_Static_assert((int)NG_CHARSET_REPAIRED == (int)NG_NOTE_REPAIRED &&
                   (int)NG_CHARSET_GUESSED == (int)NG_NOTE_CHARSET,
               "the notes of charset.h are those of doc.h");

typedef struct builder {
  const ng_prescan *scan;
  ng_arena *arena;
  xmlParserCtxtPtr parser;
  ng_node *nodes;
  uint32_t count, room, max;
  uint32_t open;  /* the element that is open */
  uint32_t depth; /* how many are */
  uint32_t max_depth;
  unsigned notes;
  ng_status status;
  char code[NG_PRESCAN_CODE]; /* of a text that came in pieces */
  unsigned code_len;
} builder;

static void stop(builder *b, ng_status status) {
  if (b->status == NG_OK) {
    b->status = status;
  }
  xmlStopParser(b->parser);
}

/* One more node below the open element; NULL: the parser was stopped. */
static ng_node *add_node(builder *b) {
  if (b->status != NG_OK) {
    return NULL;
  }
  if (b->count == b->max) {
    b->notes |= NG_NOTE_NODES;
    stop(b, NG_LIMIT);
    return NULL;
  }
  if (b->count == b->room) {
    uint32_t room = b->room * 2;
    ng_node *nodes = ng_arena_grow(b->arena, b->nodes, b->room * sizeof *nodes,
                                   room * sizeof *nodes);
    if (nodes == NULL) {
      stop(b, NG_NOMEM);
      return NULL;
    }
    b->nodes = nodes;
    b->room = room;
  }
  ng_node *node = &b->nodes[b->count++];
  *node = (ng_node){.parent = b->open, .end = b->count};
  return node;
}

static void on_start(void *user, const xmlChar *name, const xmlChar **atts) {
  builder *b = user;
  if (b->depth == b->max_depth) {
    b->notes |= NG_NOTE_FLATTENED;
    stop(b, NG_LIMIT);
    return;
  }
  /* Node 0 is there already: it takes over the page's first <html>. */
  int is_root = b->depth == 0 && strcmp((const char *)name, "html") == 0;
  ng_node *node = is_root ? &b->nodes[0] : add_node(b);
  if (node == NULL) {
    return;
  }
  int has_number = atts != NULL && atts[0] != NULL && atts[1] != NULL;
  uint32_t number =
      has_number ? ng_prescan_decode((const char *)atts[1]) : NG_NONE;
  if (number < b->scan->start_count) {
    const ng_start *start = &b->scan->starts[number];
    node->tag = start->tag;
    node->text = start->name;
    node->first_attr = start->first_attr;
    node->attr_count = start->attr_count;
  } else {
    node->tag = (uint16_t)ng_tag_of(ng_span_str((const char *)name));
  }
  b->open = is_root ? 0 : b->count - 1;
  b->depth++;
}

static void on_end(void *user, const xmlChar *name) {
  builder *b = user;
  (void)name;
  if (b->depth > 0) {
    ng_node *node = &b->nodes[b->open];
    node->end = b->count;
    b->open = node->parent;
    b->depth--;
  }
}

static void add_text(builder *b, ng_span text) {
  ng_node *node = add_node(b);
  if (node != NULL) {
    node->tag = NG_TAG_TEXT;
    node->text = text;
  }
}

static void on_text(void *user, const xmlChar *bytes, int len) {
  builder *b = user;
  for (int i = 0; i < len; i++) {
    char c = (char)bytes[i];
    if (c == ' ') {
      add_text(b, ng_span_of(" ", 1));
      continue;
    }
    b->code[b->code_len++] = c;
    if (b->code_len == NG_PRESCAN_CODE) {
      uint32_t number = ng_prescan_decode(b->code);
      b->code_len = 0;
      if (number < b->scan->text_count) {
        add_text(b, b->scan->texts[number]);
      }
    }
  }
}

/* Else it may go on for ever. Where a name is missing, libxml2 2.9 waits for
 * the input to go on while it is at its end: it is left at a '>'. */
static void stop_parser(xmlParserCtxtPtr parser, int code) {
  static const xmlChar close[] = ">";
  xmlStopParser(parser);
  if (code == XML_ERR_NAME_REQUIRED && parser->input != NULL) {
    parser->input->base = parser->input->cur = close;
    parser->input->end = close + 1;
  }
}

/* A skeleton has no bad names: for the parser to miss one, memory must have
 * failed where it does not say so. */
static void on_error(void *user, xmlErrorPtr error) {
  builder *b = user;
  int is_memory = error != NULL && (error->code == XML_ERR_NO_MEMORY ||
                                    error->code == XML_ERR_NAME_REQUIRED);
  if (is_memory && b->status == NG_OK) {
    b->status = NG_NOMEM;
    if (b->parser != NULL) {
      stop_parser(b->parser, error->code);
    }
  }
}

static void set_handlers(xmlSAXHandler *sax) {
  memset(sax, 0, sizeof *sax);
  sax->startElement = on_start;
  sax->endElement = on_end;
  sax->characters = on_text;
  sax->ignorableWhitespace = on_text;
  sax->serror = on_error; /* is given userData */
  sax->initialized = XML_SAX2_MAGIC;
}

static size_t skip_spaces(const ng_buffer *skeleton, size_t i) {
  while (i < skeleton->len && skeleton->data[i] == ' ') {
    i++;
  }
  return i;
}

/* Is nothing closed but what is open, and nothing behind the end of the page?
 */
static int ends_last(const ng_prescan *scan) {
  const ng_buffer *skeleton = &scan->skeleton;
  size_t i = skip_spaces(skeleton, 0);
  int begins_with_end = i + 1 < skeleton->len && skeleton->data[i + 1] == '/';
  return !begins_with_end &&
         (scan->html_end == 0 ||
          skip_spaces(skeleton, scan->html_end) == skeleton->len);
}

/* The parser that takes pieces keeps no copy of the name of each open element,
 * so it is the quicker one; but it ends when the first element does. */
static htmlParserCtxtPtr new_parser(builder *b, int in_pieces) {
  const ng_buffer *skeleton = &b->scan->skeleton;
  xmlSAXHandler sax;
  set_handlers(&sax);
  if (in_pieces) {
    return htmlCreatePushParserCtxt(&sax, b, NULL, 0, NULL,
                                    XML_CHAR_ENCODING_UTF8);
  }
  htmlParserCtxtPtr parser =
      htmlCreateMemoryParserCtxt(skeleton->data, (int)skeleton->len);
  if (parser != NULL) {
    xmlSwitchEncoding(parser, XML_CHAR_ENCODING_UTF8);
    *parser->sax = sax;
    parser->userData = b;
  }
  return parser;
}

static void parse_skeleton(builder *b) {
  const ng_buffer *skeleton = &b->scan->skeleton;
  int in_pieces = ends_last(b->scan);
  htmlParserCtxtPtr parser = new_parser(b, in_pieces);
  if (parser == NULL || b->status != NG_OK) {
    b->status = NG_NOMEM;
    htmlFreeParserCtxt(parser);
    return;
  }
  htmlCtxtUseOptions(parser, HTML_PARSE_RECOVER | HTML_PARSE_NOERROR |
                                 HTML_PARSE_NOWARNING | HTML_PARSE_NONET |
                                 HTML_PARSE_NODEFDTD);
  b->parser = parser;
  if (in_pieces) {
    htmlParseChunk(parser, skeleton->data, (int)skeleton->len, 1);
  } else {
    htmlParseDocument(parser);
  }
  if (b->status == NG_OK && parser->disableSAX) {
    b->status = NG_NOMEM; /* it stopped, and not by our order */
  }
  b->parser = NULL;
  xmlFreeDoc(parser->myDoc);
  parser->myDoc = NULL;
  htmlFreeParserCtxt(parser);
}

/* Out of memory, libxml2 tells the handler of the thread, which prints; ours
 * stands in its place for the while. */
static ng_status parse(builder *b) {
  xmlStructuredErrorFunc handler = xmlStructuredError;
  void *context = xmlStructuredErrorContext;
  xmlSetStructuredErrorFunc(b, on_error);
  parse_skeleton(b);
  xmlSetStructuredErrorFunc(context, handler);
  return b->status;
}

/* Parses the skeleton. NG_LIMIT: stopped at the depth or the node limit. */
static ng_status build(builder *b) {
  b->nodes[0] = (ng_node){.end = 1, .tag = NG_TAG_html};
  b->count = 1;
  b->open = b->depth = b->code_len = 0;
  b->status = NG_OK;
  ng_status status = NG_OK;
  if (b->scan->skeleton.len > 0) {
    status = parse(b);
  }
  while (b->depth > 0) {
    on_end(b, NULL);
  }
  b->nodes[0].end = b->count;
  return status;
}

static ng_status build_flat(builder *b, ng_prescan *scan) {
  uint32_t guess = scan->node_guess + 8;
  b->room = guess < b->max ? guess : b->max;
  b->nodes = ng_arena_alloc(b->arena, b->room * sizeof *b->nodes);
  if (b->nodes == NULL) {
    return NG_NOMEM;
  }
  ng_status status = build(b);
  if (status == NG_LIMIT && (b->notes & NG_NOTE_FLATTENED) != 0) {
    /* The parser itself adds html, body and a paragraph. */
    status = ng_prescan_flatten(scan, b->max_depth - 4);
    status = status == NG_OK ? build(b) : status;
  }
  return status == NG_LIMIT ? NG_OK : status;
}

/* Moves the lists of the scan that stay into the arena. */
static ng_status keep_lists(ng_tree *tree, const ng_prescan *scan,
                            ng_arena *arena) {
  size_t attrs = scan->attr_count * sizeof *scan->attrs;
  size_t json = scan->json_ld_count * sizeof *scan->json_ld;
  tree->attrs = ng_arena_alloc(arena, attrs);
  tree->json_ld = ng_arena_alloc(arena, json);
  if (tree->attrs == NULL || tree->json_ld == NULL) {
    return NG_NOMEM;
  }
  if (attrs != 0) {
    memcpy(tree->attrs, scan->attrs, attrs);
  }
  if (json != 0) {
    memcpy(tree->json_ld, scan->json_ld, json);
  }
  tree->attr_count = scan->attr_count;
  tree->json_ld_count = scan->json_ld_count;
  return NG_OK;
}

static ng_status read_scanned(ng_doc *doc, ng_prescan *scan,
                              const ng_html_options *options) {
  uint32_t nodes = options->max_nodes, depth = options->max_depth;
  builder b = {.scan = scan,
               .arena = &doc->arena,
               .max = nodes >= 16 ? nodes : NG_HTML_NODES,
               .max_depth = depth >= 16 && depth < NG_HTML_DEPTH
                                ? depth
                                : NG_HTML_DEPTH};
  ng_status status = build_flat(&b, scan);
  ng_tree *tree = ng_arena_zalloc(&doc->arena, 1, sizeof *tree);
  if (status == NG_OK && tree == NULL) {
    status = NG_NOMEM;
  }
  if (status == NG_OK) {
    status = keep_lists(tree, scan, &doc->arena);
  }
  if (status == NG_OK) {
    tree->nodes = b.nodes;
    tree->count = b.count;
    doc->tree = tree;
    doc->notes |= scan->notes | b.notes;
  }
  return status;
}

/* Cuts at a border of characters. */
static ng_span cut(ng_span page, size_t max_bytes) {
  while (max_bytes > 0 && ng_utf8_is_inner(page.data[max_bytes])) {
    max_bytes--;
  }
  return ng_span_of(page.data, max_bytes);
}

ng_status ng_html_read(ng_doc *doc, ng_span page,
                       const ng_html_options *options) {
  static const ng_html_options usual = {0, 0, 0};
  options = options != NULL ? options : &usual;
  size_t max_bytes =
      options->max_bytes != 0 && options->max_bytes < NG_HTML_BYTES
          ? options->max_bytes
          : NG_HTML_BYTES;
  if (page.len > max_bytes) {
    page = cut(page, max_bytes);
    doc->notes |= NG_NOTE_CUT;
  }
  ng_prescan scan;
  ng_status status = ng_prescan_read(&scan, page, &doc->arena);
  if (status == NG_OK) {
    status = read_scanned(doc, &scan, options);
  }
  ng_prescan_free(&scan);
  return status;
}

void ng_html_prepare(void) {
  xmlInitParser();
}

static xmlParserInputPtr refuse(const char *url, const char *id,
                                xmlParserCtxtPtr parser) {
  (void)url;
  (void)id;
  (void)parser;
  return NULL;
}

void ng_html_own_process(void) {
  xmlSetExternalEntityLoader(refuse);
}

void ng_html_leave_process(void) {
  xmlCleanupParser();
}
