/* Labels of list items. */
#include "label.h"

static unsigned read_number(ng_span text) {
  unsigned value = 0;
  for (size_t i = 0; i < text.len; i++) {
    if (text.data[i] < '0' || text.data[i] > '9') {
      return 0;
    }
    value = value * 10 + (unsigned)(text.data[i] - '0');
  }
  return value;
}

/* i to xxxix, in small letters; loose about the order of digits. */
static unsigned read_roman(ng_span text) {
  unsigned value = 0, last = 0;
  for (size_t i = text.len; i-- > 0;) {
    char c = text.data[i];
    unsigned digit = c == 'i' ? 1 : c == 'v' ? 5 : c == 'x' ? 10 : 0;
    if (digit == 0) {
      return 0;
    }
    value = digit < last ? value - digit : value + digit;
    last = digit;
  }
  return value;
}

ng_label ng_label_read(ng_span text) {
  ng_label label = {0, 0, 0};
  if (text.len > 0 && text.data[text.len - 1] == '.') {
    text.len--;
  }
  if (text.len == 0 || text.len > 4) {
    return label;
  }
  char c = text.data[0];
  if (text.len <= 2) {
    label.number = read_number(text);
  }
  if (text.len == 1 && ((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'))) {
    label.letter = (unsigned char)c;
  }
  label.roman = read_roman(text);
  return label;
}

int ng_label_follows(ng_label last, ng_label next) {
  return (last.number != 0 && next.number == last.number + 1) ||
         (last.letter != 0 && next.letter == last.letter + 1) ||
         (last.roman != 0 && next.roman == last.roman + 1);
}
