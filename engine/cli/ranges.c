/* Sentences and tokens of texts, without any script. */
#include "ranges.h"

#include <ctype.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "../base/json.h"
#include "../base/offset.h"
#include "../base/utf8.h"

typedef struct state {
  cli_ranges *ranges;
  nutgraf_segments segments;
  nutgraf_worker *worker;   /* for languages whose files have to be asked */
  ng_buffer text, id, lang; /* of the record, when they had escapes */
  ng_buffer places;         /* ng_offset */
} state;

/* What a record asks. Spans point into the line or into the state. */
typedef struct question {
  ng_span id;   /* JSON text; data NULL: none */
  ng_span text; /* data NULL: none */
  ng_span lang;
} question;

static void *start(void *user, nutgraf_error *err) {
  state *s = calloc(1, sizeof *s);
  if (!s) {
    *err = (nutgraf_error){.code = NUTGRAF_NOMEM};
    return NULL;
  }
  s->ranges = user;
  s->segments.size = sizeof s->segments;
  ng_buffer_init(&s->text, NULL, 0);
  ng_buffer_init(&s->id, NULL, 0);
  ng_buffer_init(&s->lang, NULL, 0);
  ng_buffer_init(&s->places, NULL, 0);
  return s;
}

static void stop(void *user) {
  state *s = user;
  nutgraf_segments_free(&s->segments);
  nutgraf_worker_free(s->worker);
  ng_buffer_free(&s->text);
  ng_buffer_free(&s->id);
  ng_buffer_free(&s->lang);
  ng_buffer_free(&s->places);
  free(s);
}

static nutgraf_code refuse(nutgraf_error *err, nutgraf_code code,
                           const char *message) {
  *err = (nutgraf_error){.code = code};
  snprintf(err->message, sizeof err->message, "%s", message);
  return code;
}

/* ---- Lexicons ---- */

/* The tag in lower case; 0 when it is none: letters, digits and '-', at most
 * 15 of them. */
static int plain_tag(char tag[16], ng_span lang) {
  if (lang.len == 0 || lang.len > 15) {
    return 0;
  }
  for (size_t i = 0; i < lang.len; i++) {
    unsigned char c = (unsigned char)lang.data[i];
    if (c >= 0x80 || (!isalnum(c) && c != '-')) {
      return 0;
    }
    tag[i] = (char)tolower(c);
  }
  tag[lang.len] = 0;
  return 1;
}

/* The lexicon of a language; `*own` when the caller has to free it. */
static nutgraf_lexicon *lexicon_of(cli_ranges *r, const char *tag, int *own,
                                   nutgraf_error *err) {
  nutgraf_lexicon *found = NULL;
  *own = 0;
  pthread_mutex_lock(&r->lock);
  for (size_t i = 0; i < r->count && !found; i++) {
    if (strcmp(r->known[i].lang, tag) == 0) {
      found = r->known[i].lexicon;
    }
  }
  if (!found) {
    found = nutgraf_lexicon_new(r->engine, tag, err);
    *own = r->count == CLI_LEXICONS;
    if (found && !*own) {
      snprintf(r->known[r->count].lang, 16, "%s", tag);
      r->known[r->count++].lexicon = found;
    }
  }
  pthread_mutex_unlock(&r->lock);
  return found;
}

/* ---- Writing ---- */

/* Most of the time of a text goes into its numbers: two digits at once, and no
 * copy. */
static char *write_number(char *at, uint32_t n) {
  static const char pairs[] =
      "000102030405060708091011121314151617181920212223242526272829303132333435"
      "36"
      "373839404142434445464748495051525354555657585960616263646566676869707172"
      "73"
      "7475767778798081828384858687888990919293949596979899";
  unsigned len = n < 10          ? 1
                 : n < 100       ? 2
                 : n < 1000      ? 3
                 : n < 10000     ? 4
                 : n < 100000    ? 5
                 : n < 1000000   ? 6
                 : n < 10000000  ? 7
                 : n < 100000000 ? 8
                                 : 9 + (n >= 1000000000);
  char *last = at + len;
  for (; n >= 100; n /= 100) {
    last -= 2;
    memcpy(last, pairs + n % 100 * 2, 2);
  }
  if (n >= 10) {
    memcpy(at, pairs + n * 2, 2);
  } else {
    *at = (char)('0' + n);
  }
  return at + len;
}

/* The ranges as [[start,end],...]; `places` has them in another unit. */
static void add_ranges(ng_buffer *out, const nutgraf_range *ranges,
                       size_t count, const ng_offset *places) {
  /* "[4294967295,4294967295]," is the longest. */
  char *at = ng_buffer_reserve(out, count * 24 + 2);
  if (!at) {
    return;
  }
  const char *from = at;
  *at++ = '[';
  for (size_t i = 0; i < count; i++) {
    *at++ = '[';
    at = write_number(at,
                      places ? (uint32_t)places[2 * i].place : ranges[i].start);
    *at++ = ',';
    at = write_number(at, places ? (uint32_t)places[2 * i + 1].place
                                 : ranges[i].end);
    *at++ = ']';
    *at++ = ',';
  }
  at -= count > 0;
  *at++ = ']';
  out->len += (size_t)(at - from);
}

static int by_order(const void *a, const void *b) {
  size_t x = ((const ng_offset *)a)->order, y = ((const ng_offset *)b)->order;
  return (x > y) - (x < y);
}

/* The ends of all ranges in the unit that was asked for, two for each; NULL:
 * out of memory. */
static const ng_offset *convert(state *s, ng_span text, ng_offset_unit unit,
                                const nutgraf_range *ranges, size_t count) {
  ng_buffer_clear(&s->places);
  char *room = ng_buffer_reserve(&s->places, count * 2 * sizeof(ng_offset) + 1);
  ng_offset *places = (ng_offset *)(void *)room;
  if (!places) {
    return NULL;
  }
  for (size_t i = 0; i < count; i++) {
    places[2 * i] = (ng_offset){ranges[i].start, 2 * i};
    places[2 * i + 1] = (ng_offset){ranges[i].end, 2 * i + 1};
  }
  ng_offset_convert(text, unit, places, count * 2);
  qsort(places, count * 2, sizeof *places, by_order);
  return places;
}

static ng_offset_unit unit_of(const cli_options *options) {
  const char *name = options->offsets;
  return !name || name[0] == 'b' ? NG_OFFSET_BYTES
         : name[0] == 'u'        ? NG_OFFSET_UTF16
                                 : NG_OFFSET_CODEPOINTS;
}

static void add_list(state *s, ng_buffer *out, const char *key, ng_span text,
                     const nutgraf_range *ranges, size_t count) {
  ng_offset_unit unit = unit_of(s->ranges->options);
  const ng_offset *places = NULL;
  if (unit != NG_OFFSET_BYTES) {
    places = convert(s, text, unit, ranges, count);
    if (!places) {
      out->status = NG_NOMEM;
      return;
    }
  }
  ng_buffer_add_str(out, key);
  add_ranges(out, ranges, count, places);
}

static void add_record(state *s, const question *q, ng_buffer *out) {
  const nutgraf_segments *found = &s->segments;
  ng_buffer_add_str(out, "{\"id\":");
  ng_buffer_add_span(out, q->id.data ? q->id : ng_span_str("null"));
  ng_buffer_add_str(out, ",\"lang\":");
  ng_json_add_string(out, q->lang, 0);
  add_list(s, out, ",\"sentences\":", q->text, found->sentences,
           found->sentence_count);
  add_list(s, out, ",\"tokens\":", q->text, found->tokens, found->token_count);
  ng_buffer_add_str(out, "}\n");
}

/* One sentence as a line: the line ends inside it become blanks. */
static void add_line(ng_buffer *out, ng_span sentence) {
  const char *at = sentence.data, *end = at + sentence.len;
  while (at < end) {
    const char *stop = at;
    while (stop < end && *stop != '\n' && *stop != '\r') {
      stop++;
    }
    ng_buffer_add(out, at, (size_t)(stop - at));
    at = stop;
    while (at < end && isspace((unsigned char)*at)) {
      at++;
    }
    ng_buffer_add_char(out, at < end ? ' ' : '\n');
  }
}

static void add_lines(const state *s, ng_span text, ng_buffer *out) {
  for (size_t i = 0; i < s->segments.sentence_count; i++) {
    nutgraf_range r = s->segments.sentences[i];
    add_line(out, ng_span_of(text.data + r.start, r.end - r.start));
  }
}

/* ---- Work ---- */

/* The ranges with the functions of the language's files. */
static nutgraf_code segment_asking(state *s, const char *tag, ng_span text,
                                   nutgraf_error *err) {
  if (!s->worker) {
    s->worker = nutgraf_worker_new(s->ranges->engine, err);
  }
  return s->worker ? nutgraf_segment_asking(s->worker, tag, text.data, text.len,
                                            &s->segments, err)
                   : err->code;
}

/* Finds the ranges of q->text; fills in the language when there is none. */
static nutgraf_code segment(state *s, question *q, char tag[16],
                            nutgraf_error *err) {
  int own = 0;
  if (!plain_tag(tag, q->lang)) {
    nutgraf_code code = nutgraf_language(s->ranges->engine, q->text.data,
                                         q->text.len, tag, err);
    if (code != NUTGRAF_OK) {
      return code;
    }
    q->lang = q->lang.len ? q->lang : ng_span_str(tag);
  }
  nutgraf_lexicon *lexicon = lexicon_of(s->ranges, tag, &own, err);
  if (!lexicon) {
    return err->code;
  }
  nutgraf_code code = nutgraf_lexicon_asks(lexicon)
                          ? segment_asking(s, tag, q->text, err)
                          : nutgraf_segment(lexicon, q->text.data, q->text.len,
                                            &s->segments, err);
  if (own) {
    nutgraf_lexicon_free(lexicon);
  }
  return code;
}

/* The string of the last event, borrowed from the line when it can be. */
static ng_span take_string(const ng_json *json, ng_buffer *room) {
  if (!json->escaped && !json->broken) {
    return ng_span_of(json->raw.data, json->raw.len);
  }
  ng_buffer_clear(room);
  ng_json_append(json, room);
  return ng_span_of(room->data ? room->data : "", room->len);
}

/* Reads one member of the record. */
static void read_member(state *s, ng_json *json, question *q) {
  if (ng_json_is(json, "id")) {
    ng_buffer_clear(&s->id);
    if (ng_json_copy(json, &s->id) == NG_OK) {
      q->id = ng_buffer_span(&s->id);
    }
    return;
  }
  int is_text = ng_json_is(json, "text");
  if (!is_text && !ng_json_is(json, "lang")) {
    ng_json_skip(json, NULL);
    return;
  }
  ng_json before = *json;
  if (ng_json_next(json) != NG_JSON_STRING) {
    *json = before; /* null, or a mistake: as if it were not there */
    ng_json_skip(json, NULL);
  } else if (is_text) {
    q->text = take_string(json, &s->text);
  } else {
    q->lang = take_string(json, &s->lang);
  }
}

static nutgraf_code read_question(state *s, ng_span line, question *q,
                                  nutgraf_error *err) {
  ng_json json;
  *q = (question){{NULL, 0}, {NULL, 0}, {NULL, 0}};
  ng_json_init(&json, line, NG_JSON_STRICT_UTF8);
  int is_object = ng_json_next(&json) == NG_JSON_OBJECT;
  while (is_object && ng_json_next(&json) == NG_JSON_KEY) {
    read_member(s, &json, q);
  }
  if (!is_object || ng_json_next(&json) != NG_JSON_END) {
    q->id = ng_span_of(NULL, 0);
    snprintf(err->message, sizeof err->message,
             "the line is not a JSON object: %s at byte %zu.",
             json.error ? json.error : "something else", json.offset);
    err->code = NUTGRAF_BAD_INPUT;
    return err->code;
  }
  if (s->id.status != NG_OK || s->text.status != NG_OK ||
      s->lang.status != NG_OK) {
    return refuse(err, NUTGRAF_NOMEM, "out of memory.");
  }
  return q->text.data ? NUTGRAF_OK
                      : refuse(err, NUTGRAF_BAD_INPUT,
                               "the record has no \"text\" that is a string.");
}

static nutgraf_code answer(state *s, ng_span line, question *q,
                           nutgraf_error *err) {
  char tag[16] = "und";
  nutgraf_code code = read_question(s, line, q, err);
  if (code == NUTGRAF_OK && !q->lang.len && s->ranges->options->lang) {
    q->lang = ng_span_str(s->ranges->options->lang);
  }
  if (code == NUTGRAF_OK) {
    code = segment(s, q, tag, err);
    if (q->lang.data == tag) { /* it outlives this call in the state */
      ng_buffer_clear(&s->lang);
      ng_buffer_add_str(&s->lang, tag);
      q->lang = ng_buffer_span(&s->lang);
    }
  }
  return code;
}

static nutgraf_code line(void *user, ng_span bytes, long number, ng_buffer *out,
                         nutgraf_error *err) {
  state *s = user;
  question q;
  nutgraf_code code = answer(s, bytes, &q, err);
  if (code == NUTGRAF_OK) {
    add_record(s, &q, out);
  } else {
    cli_add_error_record(out, q.id, err, number);
  }
  return code;
}

static nutgraf_code record(void *user, const char *name, ng_span bytes,
                           ng_buffer *out, nutgraf_error *err) {
  state *s = user;
  question q;
  (void)name;
  nutgraf_code code = answer(s, bytes, &q, err);
  if (code == NUTGRAF_OK) {
    add_lines(s, q.text, out);
  }
  return code;
}

static int writes_text(const cli_options *options) {
  return !options->to || strcmp(options->to, "text") == 0;
}

static nutgraf_code page(void *user, const cli_input *input, ng_span bytes,
                         ng_buffer *out, nutgraf_error *err) {
  state *s = user;
  const cli_options *options = s->ranges->options;
  char tag[16] = "und";
  question q = {.text = ng_span_of(bytes.data ? bytes.data : "", bytes.len),
                .lang = ng_span_str(options->lang ? options->lang : "")};
  if (bytes.len >= CLI_PAGE_MAX) {
    return refuse(err, NUTGRAF_TOO_LONG, "the text is longer than 32 MB.");
  }
  if (unit_of(options) != NG_OFFSET_BYTES &&
      ng_utf8_valid_prefix(q.text) < q.text.len) {
    return refuse(err, NUTGRAF_BAD_INPUT,
                  "the text is not UTF-8, only bytes can be counted in it.");
  }
  nutgraf_code code = segment(s, &q, tag, err);
  if (code != NUTGRAF_OK) {
    return code;
  }
  if (writes_text(options)) {
    add_lines(s, q.text, out);
    return code;
  }
  ng_buffer_clear(&s->id);
  if (strcmp(input->name, "-") != 0) {
    ng_json_add_string(&s->id, ng_span_str(input->name), 0);
    q.id = ng_buffer_span(&s->id);
  }
  add_record(s, &q, out);
  return code;
}

void cli_ranges_task(cli_task *task, cli_ranges *ranges, nutgraf_engine *engine,
                     const cli_options *options) {
  int text = options->to && strcmp(options->to, "text") == 0;
  *ranges = (cli_ranges){.engine = engine, .options = options};
  pthread_mutex_init(&ranges->lock, NULL);
  *task = (cli_task){.user = ranges,
                     .start = start,
                     .stop = stop,
                     .page = page,
                     .line = line,
                     .record = text ? record : NULL,
                     .job_bytes = 65536,
                     .extension = writes_text(options) ? ".txt" : ".jsonl",
                     .records_extension = text ? ".txt" : ".jsonl",
                     .headers = writes_text(options),
                     .answers_lines = !writes_text(options)};
}

void cli_ranges_free(cli_ranges *ranges) {
  for (size_t i = 0; i < ranges->count; i++) {
    nutgraf_lexicon_free(ranges->known[i].lexicon);
  }
  ranges->count = 0;
  pthread_mutex_destroy(&ranges->lock);
}
