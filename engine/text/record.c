/* One record of JSONL. */
#include "record.h"

static const char *const type_names[NG_BLOCK_TYPES] = {
    "p", "h", "li", "quote", "table", "caption", "code"};

ng_block_type ng_block_type_of(ng_span name) {
  unsigned type = 0;
  while (type < NG_BLOCK_TYPES &&
         !ng_span_equals(name, ng_span_str(type_names[type]))) {
    type++;
  }
  return (ng_block_type)type;
}

const char *ng_block_type_name(ng_block_type type) {
  return type < NG_BLOCK_TYPES ? type_names[type] : "p";
}

/* ---- the line ---------------------------------------------------------- */

typedef struct reader {
  ng_span line;
  ng_json json;
  ng_arena *arena;
  ng_record *record;
  ng_buffer meta;
  const char *fault;
  size_t fault_at;
  int is_broken; /* it is no JSON */
} reader;

static size_t here(const reader *r) {
  return (size_t)(r->json.next - r->line.data);
}

static ng_status refuse(reader *r, const char *fault) {
  r->fault = fault;
  r->is_broken = 1;
  r->fault_at = r->json.error != NULL ? r->json.offset : here(r);
  return NG_INVALID;
}

/* The value of a member of ours that has the wrong type is stepped over: the
 * rest of the record may tell its id. */
static ng_status pass_over(reader *r, const char *fault) {
  if (r->fault == NULL) {
    r->fault = fault;
    r->fault_at = here(r);
  }
  return ng_json_skip(&r->json, NULL);
}

/* A member of ours that is a string; null counts as absent. */
static ng_status read_string(reader *r, ng_span *out) {
  ng_json ahead = r->json;
  ahead.keep = r->arena;
  ng_json_event event = ng_json_next(&ahead);
  ahead.keep = NULL;
  if (event == NG_JSON_ERROR) {
    return refuse(r, ahead.error);
  }
  if (event != NG_JSON_STRING && event != NG_JSON_NULL) {
    return pass_over(r, "url, lang, title, html and text are strings");
  }
  r->json = ahead;
  return event == NG_JSON_NULL ? NG_OK
                               : ng_json_string(&r->json, r->arena, out);
}

static ng_status read_content(reader *r, ng_record_kind kind) {
  ng_span content = {NULL, 0};
  ng_status status;
  if (kind == NG_RECORD_BLOCKS) {
    ng_json ahead = r->json;
    if (ng_json_next(&ahead) != NG_JSON_ARRAY) {
      return pass_over(r, "blocks is an array");
    }
    status = ng_json_skip(&r->json, &content);
  } else {
    status = read_string(r, &content);
  }
  /* html wins over blocks, blocks over text, whatever comes first. */
  if (status == NG_OK && content.data != NULL &&
      (r->record->kind == NG_RECORD_NOTHING || kind <= r->record->kind)) {
    r->record->kind = kind;
    r->record->content = content;
    r->record->is_plain = !r->json.broken && !r->json.control;
  }
  return status;
}

static ng_status read_meta(reader *r) {
  ng_buffer_add_char(&r->meta, r->meta.len == 0 ? '{' : ',');
  ng_json key = r->json;
  ng_span name;
  ng_status status = ng_json_string(&key, r->arena, &name);
  if (status != NG_OK) {
    return status;
  }
  ng_json_add_string(&r->meta, name, 0);
  ng_buffer_add_char(&r->meta, ':');
  return ng_json_copy(&r->json, &r->meta);
}

static ng_status read_member(reader *r) {
  ng_record *record = r->record;
  if (ng_json_is(&r->json, "html")) {
    return read_content(r, NG_RECORD_HTML);
  }
  if (ng_json_is(&r->json, "text")) {
    return read_content(r, NG_RECORD_TEXT);
  }
  if (ng_json_is(&r->json, "blocks")) {
    return read_content(r, NG_RECORD_BLOCKS);
  }
  if (ng_json_is(&r->json, "url")) {
    return read_string(r, &record->url);
  }
  if (ng_json_is(&r->json, "lang")) {
    return read_string(r, &record->lang);
  }
  if (ng_json_is(&r->json, "title")) {
    return read_string(r, &record->title);
  }
  if (ng_json_is(&r->json, "id")) {
    return ng_json_skip(&r->json, &record->id);
  }
  return read_meta(r);
}

static ng_status read_object(reader *r) {
  ng_json_event event = ng_json_next(&r->json);
  if (event != NG_JSON_OBJECT) {
    return refuse(r, event == NG_JSON_ERROR ? r->json.error
                                            : "a record is a JSON object");
  }
  ng_status status = NG_OK;
  while (status == NG_OK && ng_json_next(&r->json) == NG_JSON_KEY) {
    status = read_member(r);
  }
  if (status == NG_OK && ng_json_next(&r->json) != NG_JSON_END) {
    status = refuse(r, r->json.error);
  }
  return status == NG_OK && r->fault != NULL ? NG_INVALID : status;
}

ng_status ng_record_read(ng_span line, ng_arena *arena, ng_record *record,
                         const char **fault, size_t *offset) {
  reader r = {.line = line, .arena = arena, .record = record};
  *record = (ng_record){.kind = NG_RECORD_NOTHING};
  ng_json_init(&r.json, line, 0);
  ng_buffer_init(&r.meta, &arena->allocator, 0);
  ng_status status = read_object(&r);
  if (status == NG_OK && r.meta.status != NG_OK) {
    status = NG_NOMEM;
  }
  if (r.meta.len != 0 && status == NG_OK) {
    ng_buffer_add_char(&r.meta, '}');
    char *copy = ng_arena_copy(arena, ng_buffer_span(&r.meta));
    record->meta = (ng_span){copy, r.meta.len};
    if (copy == NULL || r.meta.status != NG_OK) {
      status = NG_NOMEM;
    }
  }
  ng_buffer_free(&r.meta);
  if (status == NG_INVALID) {
    if (r.json.error != NULL || r.is_broken) {
      record->id = ng_span_of(NULL, 0); /* no record at all: it has no id */
    }
    *fault = r.fault != NULL        ? r.fault
             : r.json.error != NULL ? r.json.error
                                    : "not a JSON value";
    *offset = r.fault != NULL ? r.fault_at : r.json.offset;
  }
  return status;
}

/* ---- blocks ------------------------------------------------------------ */

typedef struct builder {
  ng_doc *doc;
  ng_json json;
  ng_buffer text;
  uint32_t room;
  const char *fault;
} builder;

static ng_status add_block(builder *b, ng_span text, ng_block_type type,
                           uint8_t level) {
  ng_doc *doc = b->doc;
  if (doc->block_count == b->room) {
    uint32_t room = b->room == 0 ? 32 : b->room * 2;
    ng_block *more = ng_arena_grow(&doc->arena, doc->blocks,
                                   b->room * sizeof *more, room * sizeof *more);
    if (more == NULL) {
      return NG_NOMEM;
    }
    doc->blocks = more;
    b->room = room;
  }
  if (b->text.len + text.len > UINT32_MAX / 2) {
    return NG_LIMIT;
  }
  ng_buffer_add_str(&b->text, b->text.len == 0 ? "" : "\n\n");
  uint32_t begin = (uint32_t)b->text.len;
  ng_buffer_add_span(&b->text, text);
  doc->blocks[doc->block_count++] =
      (ng_block){.text = {begin, (uint32_t)b->text.len},
                 .node = NG_NONE,
                 .node_end = NG_NONE,
                 .type = (uint8_t)type,
                 .level = level};
  return b->text.status;
}

/* A level that is no number from 1 to 6 counts as absent, whatever it is. */
static ng_status read_level(ng_json *json, uint8_t *level) {
  ng_json ahead = *json;
  int64_t value = ng_json_next(&ahead) == NG_JSON_INTEGER ? ahead.integer : 0;
  *level = (uint8_t)(value >= 1 && value <= 6 ? value : 0);
  return ng_json_skip(json, NULL);
}

static ng_status read_fields(builder *b, ng_span *text, ng_block_type *type,
                             uint8_t *level) {
  ng_status status = NG_OK;
  while (status == NG_OK && ng_json_next(&b->json) == NG_JSON_KEY) {
    ng_span name;
    if (ng_json_is(&b->json, "text")) {
      if (ng_json_next(&b->json) != NG_JSON_STRING) {
        return NG_INVALID;
      }
      status = ng_json_string(&b->json, &b->doc->arena, text);
    } else if (ng_json_is(&b->json, "type")) {
      if (ng_json_next(&b->json) != NG_JSON_STRING) {
        return NG_INVALID;
      }
      status = ng_json_string(&b->json, &b->doc->arena, &name);
      *type = status == NG_OK ? ng_block_type_of(name) : *type;
    } else if (ng_json_is(&b->json, "level")) {
      status = read_level(&b->json, level);
    } else {
      status = ng_json_skip(&b->json, NULL);
    }
  }
  return status;
}

static ng_status read_block(builder *b, ng_json_event event) {
  ng_span text = {"", 0};
  ng_block_type type = NG_PARAGRAPH;
  uint8_t level = 0;
  ng_status status;
  if (event == NG_JSON_STRING) {
    status = ng_json_string(&b->json, &b->doc->arena, &text);
  } else if (event == NG_JSON_OBJECT) {
    status = read_fields(b, &text, &type, &level);
  } else {
    status = NG_INVALID;
  }
  if (status == NG_OK && type == NG_BLOCK_TYPES) {
    status = NG_INVALID;
  }
  if (status != NG_OK) {
    return status;
  }
  if (type == NG_HEADING && level == 0) {
    level = 2;
  }
  return text.len == 0 ? NG_OK : add_block(b, text, type, level);
}

ng_status ng_record_blocks(ng_doc *doc, ng_span json, const char **fault) {
  builder b = {.doc = doc};
  ng_json_init(&b.json, json, 0);
  ng_buffer_init(&b.text, &doc->arena.allocator, 0);
  ng_status status = NG_OK;
  ng_json_event event = ng_json_next(&b.json);
  while (status == NG_OK && (event = ng_json_next(&b.json)) != NG_JSON_CLOSE) {
    status = event == NG_JSON_ERROR || event == NG_JSON_END
                 ? NG_INVALID
                 : read_block(&b, event);
  }
  if (status == NG_OK) {
    char *copy = ng_arena_copy(&doc->arena, ng_buffer_span(&b.text));
    doc->text = copy;
    doc->text_len = (uint32_t)b.text.len;
    status = copy == NULL ? NG_NOMEM : NG_OK;
  }
  ng_buffer_free(&b.text);
  if (status == NG_INVALID) {
    *fault = "a block is a string or an object with text, and type one of p h "
             "li quote table caption code";
  }
  return status;
}
