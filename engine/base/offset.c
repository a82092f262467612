/* Places in a text, counted in other units than bytes. */
#include "offset.h"

#include <stdlib.h>

#include "utf8.h"

static int by_place(const void *a, const void *b) {
  const ng_offset *x = a, *y = b;
  return (x->place > y->place) - (x->place < y->place);
}

/* Units in the bytes [from, to) of `text`: one for each byte that starts a
 * character, in UTF-16 one more for each that needs a surrogate pair. */
static size_t count_units(const char *text, size_t from, size_t to,
                          ng_offset_unit unit) {
  size_t count = ng_utf8_count(ng_span_of(text + from, to - from));
  for (size_t i = from; unit == NG_OFFSET_UTF16 && i < to; i++) {
    count += (unsigned char)text[i] >= 0xF0;
  }
  return count;
}

void ng_offset_convert(ng_span text, ng_offset_unit unit, ng_offset *items,
                       size_t count) {
  size_t bytes = 0, units = 0;
  if (count == 0) {
    return;
  }
  qsort(items, count, sizeof *items, by_place);
  for (size_t i = 0; i < count; i++) {
    size_t place = items[i].place < text.len ? items[i].place : text.len;
    if (unit == NG_OFFSET_BYTES) {
      items[i].place = place;
      continue;
    }
    if (place > bytes) {
      units += count_units(text.data, bytes, place, unit);
      bytes = place;
    }
    items[i].place = units;
  }
}
