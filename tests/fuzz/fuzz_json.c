/* Any bytes as JSON: the reader ends, what it accepts can be copied, and the
 * copy is valid UTF-8 that reads the same again. */
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>

#include "../../engine/base/json.h"
#include "../../engine/base/utf8.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static void expect(int condition) {
  if (!condition) {
    abort();
  }
}

static void check_copy(ng_span text, unsigned flags) {
  ng_buffer copy, again;
  ng_json json;
  ng_buffer_init(&copy, NULL, 0);
  ng_buffer_init(&again, NULL, 0);
  ng_json_init(&json, text, flags);
  if (ng_json_copy(&json, &copy) == NG_OK &&
      ng_json_next(&json) == NG_JSON_END) {
    ng_span written = ng_buffer_span(&copy);
    expect(ng_utf8_valid_prefix(written) == written.len);
    ng_json_init(&json, written, NG_JSON_STRICT_UTF8);
    expect(ng_json_copy(&json, &again) == NG_OK);
    expect(ng_json_next(&json) == NG_JSON_END);
    expect(ng_span_equals(written, ng_buffer_span(&again)));
  } else {
    expect(json.offset <= text.len);
  }
  ng_buffer_free(&copy);
  ng_buffer_free(&again);
}

static void check_strings(ng_span text) {
  ng_arena arena;
  ng_json json;
  ng_json_event event;
  ng_arena_init(&arena, NULL, 0);
  ng_json_init(&json, text, NG_JSON_LENIENT);
  while ((event = ng_json_next(&json)) != NG_JSON_END &&
         event != NG_JSON_ERROR) {
    ng_span string = {NULL, 0};
    if (event == NG_JSON_STRING || event == NG_JSON_KEY) {
      expect(ng_json_string(&json, &arena, &string) == NG_OK);
      expect(ng_utf8_valid_prefix(string) == string.len);
      ng_json_is(&json, "html");
    }
  }
  ng_arena_free(&arena);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
  ng_span text = ng_span_of((const char *)data, size);
  check_copy(text, 0);
  check_copy(text, NG_JSON_LENIENT);
  check_strings(text);
  return 0;
}
