/* JSON text in and out.
 *
 * The reader is a cursor: it gives one event after another, holds no tree and
 * takes no memory, so that one member of a long record is found, and copied,
 * once.
 *
 *   ng_json json;
 *   ng_json_init(&json, line, 0);
 *   if (ng_json_next(&json) == NG_JSON_OBJECT) {
 *     while (ng_json_next(&json) == NG_JSON_KEY) {
 *       if (ng_json_is(&json, "html")) {
 *         ng_json_next(&json);
 *         status = ng_json_string(&json, arena, &html);
 *       } else {
 *         ng_json_skip(&json, NULL);
 *       }
 *     }
 *   }
 *   ok = ng_json_next(&json) == NG_JSON_END;
 */
#ifndef NG_JSON_H
#define NG_JSON_H

#include "buffer.h"

/* Arrays and objects inside each other; deeper input is an error. */
#define NG_JSON_DEPTH 64

typedef enum ng_json_event {
  NG_JSON_END,   /* the text held one value, and it is read */
  NG_JSON_ERROR, /* see `error` and `offset`; stays so */
  NG_JSON_NULL,
  NG_JSON_FALSE,
  NG_JSON_TRUE,
  NG_JSON_INTEGER, /* in `integer` */
  NG_JSON_DOUBLE,  /* in `number`: has a point, an exponent or many digits */
  NG_JSON_STRING,  /* ng_json_string, ng_json_append, ng_json_is */
  NG_JSON_KEY,     /* the same; its value comes next */
  NG_JSON_ARRAY,   /* opens; values follow, then NG_JSON_CLOSE */
  NG_JSON_OBJECT,  /* opens; keys and values follow, then NG_JSON_CLOSE */
  NG_JSON_CLOSE
} ng_json_event;

/* Flags of the reader. */
enum {
  /* As found in pages: line ends, tabs and other controls inside strings, a
   * comma before a closing bracket, unknown escapes, and around the value
   * comment and CDATA marks and semicolons. */
  NG_JSON_LENIENT = 1,
  /* Broken UTF-8 is an error; without this it is repaired, one U+FFFD for each
   * broken sequence. */
  NG_JSON_STRICT_UTF8 = 2
};

typedef struct ng_json {
  const char *start, *next, *end;
  uint64_t objects; /* one bit for each open level: is it an object? */
  unsigned depth;   /* open levels */
  unsigned flags;
  unsigned expect;
  ng_json_event event;
  ng_span raw; /* of the last event: a string without its quotes, a number */
  int escaped; /* the string has escapes */
  int broken;  /* the string is not valid UTF-8 */
  int control; /* it may hold C0 controls other than white space */
  /* May be set between events. Strings with escapes are unescaped into this
   * arena as they are read, in one pass, for ng_json_string with the same. */
  ng_arena *keep;
  ng_span kept; /* what came of it; data NULL: nothing */
  int64_t integer;
  double number;
  const char *error; /* what is wrong, in English; NULL: nothing so far */
  size_t offset;     /* where: bytes from the start */
} ng_json;

/* Starts to read `text`, which is borrowed until the last call; a byte order
 * mark in front is skipped. */
void ng_json_init(ng_json *json, ng_span text, unsigned flags);

/* Goes on to the next event. Whatever follows the one value of the text, other
 * than white space, is an error. */
ng_json_event ng_json_next(ng_json *json);

/* Reads the value that is due (at the start, after a key, in an array) with
 * all that is in it. `raw` (may be NULL) gets its bytes as they stand. NG_OK or
 * NG_INVALID; at the end of an array nothing is due: NG_MISSING, and the array
 * is closed. */
ng_status ng_json_skip(ng_json *json, ng_span *raw);

/* As ng_json_skip, and appends the value in the form that we write: no white
 * space, valid UTF-8, keys in their order and numbers as they stand. A failed
 * allocation is in out->status. */
ng_status ng_json_copy(ng_json *json, ng_buffer *out);

/* Is the string or key of the last event equal to `text`? */
int ng_json_is(const ng_json *json, const char *text);

/* The string or key of the last event, unescaped: borrowed from the input when
 * nothing in it had to change, else from the arena. It is valid UTF-8, a lone
 * surrogate is U+FFFD; a NUL that was written as an escape is in it. NG_NOMEM.
 */
ng_status ng_json_string(const ng_json *json, ng_arena *arena, ng_span *out);

/* Appends the same to `out`; a failure is in out->status. */
void ng_json_append(const ng_json *json, ng_buffer *out);

/* ---- Writing; a failure is in out->status ---- */

enum {
  NG_JSON_IN_HTML = 1 /* "<", U+2028 and U+2029 as escapes */
};

/* A quoted string; broken UTF-8 is repaired. */
void ng_json_add_string(ng_buffer *out, ng_span text, unsigned flags);

void ng_json_add_integer(ng_buffer *out, int64_t value);

/* The shortest digits that read back as `value` ("4.0" for a whole number); NaN
 * and infinity, which JSON does not have, are null. No locale is asked. */
void ng_json_add_double(ng_buffer *out, double value);

/* `value` rounded to at most `decimals` (0 to 15) decimals; zeros at the end
 * are left out, but for one: "7.1", "4.0". */
void ng_json_add_fixed(ng_buffer *out, double value, int decimals);

#endif
