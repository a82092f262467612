/* A guess at an encoding. */
#include "guess.h"

#include <string.h>

#include "utf8.h"

#ifdef NUTGRAF_WITH_UCHARDET
#include <uchardet.h>
#endif

enum { LOOK = 1 << 20, LEAST = 24 /* high bytes that tell something */ };

static size_t ascii_prefix(ng_span bytes) {
  size_t n = 0;
  while (n < bytes.len && (unsigned char)bytes.data[n] < 0x80) {
    n++;
  }
  return n;
}

static ng_span behind(ng_span bytes, size_t n) {
  return ng_span_of(bytes.data + n, bytes.len - n);
}

int ng_guess_is_utf8(ng_span bytes) {
  size_t whole = 0, broken = 0;
  while (bytes.len > 0) {
    size_t valid = ng_utf8_valid_prefix(bytes);
    for (size_t i = 0; i < valid; i++) {
      whole += ((unsigned char)bytes.data[i] & 0xC0) == 0xC0;
    }
    broken += valid < bytes.len;
    bytes = behind(bytes, valid < bytes.len ? valid + 1 : valid);
  }
  return whole > 0 && whole >= 10 * broken;
}

#ifdef NUTGRAF_WITH_UCHARDET
static size_t high_bytes(ng_span bytes) {
  size_t n = 0;
  for (size_t i = 0; i < bytes.len; i++) {
    n += (unsigned char)bytes.data[i] >= 0x80;
  }
  return n;
}

void ng_guess_encoding(ng_span bytes, char name[NG_GUESS_NAME]) {
  name[0] = '\0';
  bytes = behind(bytes, ascii_prefix(bytes));
  bytes.len = bytes.len < LOOK ? bytes.len : LOOK;
  if (high_bytes(bytes) < LEAST) {
    return;
  }
  uchardet_t detector = uchardet_new();
  if (detector == NULL) {
    return;
  }
  if (uchardet_handle_data(detector, bytes.data, bytes.len) == 0) {
    uchardet_data_end(detector);
    const char *found = uchardet_get_charset(detector);
    if (strlen(found) < NG_GUESS_NAME) {
      memcpy(name, found, strlen(found) + 1);
    }
  }
  uchardet_delete(detector);
}
#else
void ng_guess_encoding(ng_span bytes, char name[NG_GUESS_NAME]) {
  (void)bytes;
  name[0] = '\0';
}
#endif
