/* Bytes that grow; remembers its first failure until someone asks. */
#ifndef NG_BUFFER_H
#define NG_BUFFER_H

#include "arena.h"
#include "status.h"

typedef struct ng_buffer {
  ng_allocator allocator;
  char *data;
  size_t len, room;
  size_t max_bytes; /* 0: no limit */
  ng_status status; /* of the first failure; later calls do nothing */
} ng_buffer;

/* An empty buffer; takes no memory yet. `allocator` NULL means libc. */
void ng_buffer_init(ng_buffer *buffer, const ng_allocator *allocator,
                    size_t max_bytes);

/* Gives the memory back. The buffer is empty and usable again. */
void ng_buffer_free(ng_buffer *buffer);

/* Empties the buffer and forgets a failure; keeps the memory. */
void ng_buffer_clear(ng_buffer *buffer);

/* Makes room for `more` bytes behind `len` and gives the place to write them,
 * NULL on failure. The caller adds what it wrote to `len`. */
char *ng_buffer_reserve(ng_buffer *buffer, size_t more);

/* Appends when there may be no room yet; ng_buffer_add is the same. */
void ng_buffer_add_slowly(ng_buffer *buffer, const char *data, size_t len);

/* These append; a failure is remembered in `status`. */
static inline void ng_buffer_add(ng_buffer *buffer, const char *data,
                                 size_t len) {
  /* a length of 0 wraps around and goes the slow way */
  if (len - 1 < buffer->room - buffer->len && buffer->status == NG_OK) {
    memcpy(buffer->data + buffer->len, data, len);
    buffer->len += len;
  } else {
    ng_buffer_add_slowly(buffer, data, len);
  }
}

static inline void ng_buffer_add_span(ng_buffer *buffer, ng_span text) {
  ng_buffer_add(buffer, text.data, text.len);
}

static inline void ng_buffer_add_str(ng_buffer *buffer, const char *text) {
  ng_buffer_add(buffer, text, strlen(text));
}

static inline void ng_buffer_add_char(ng_buffer *buffer, char c) {
  ng_buffer_add(buffer, &c, 1);
}

static inline ng_span ng_buffer_span(const ng_buffer *buffer) {
  return (ng_span){buffer->data, buffer->len};
}

#endif
