/* Bytes that grow. */
#include "buffer.h"

void ng_buffer_init(ng_buffer *buffer, const ng_allocator *allocator,
                    size_t max_bytes) {
  *buffer = (ng_buffer){
      .allocator = allocator != NULL ? *allocator : ng_allocator_libc,
      .max_bytes = max_bytes,
  };
}

void ng_buffer_free(ng_buffer *buffer) {
  if (buffer->data != NULL) {
    buffer->allocator.resize(buffer->allocator.user, buffer->data, buffer->room,
                             0);
  }
  buffer->data = NULL;
  buffer->len = buffer->room = 0;
  buffer->status = NG_OK;
}

void ng_buffer_clear(ng_buffer *buffer) {
  buffer->len = 0;
  buffer->status = NG_OK;
}

static char *fail(ng_buffer *buffer, ng_status status) {
  buffer->status = status;
  return NULL;
}

char *ng_buffer_reserve(ng_buffer *buffer, size_t more) {
  if (buffer->status != NG_OK) {
    return NULL;
  }
  if (more <= buffer->room - buffer->len && buffer->data != NULL) {
    return buffer->data + buffer->len;
  }
  if (more > SIZE_MAX / 4 - buffer->len) {
    return fail(buffer, NG_NOMEM);
  }
  size_t need = buffer->len + more;
  if (buffer->max_bytes != 0 && need > buffer->max_bytes) {
    return fail(buffer, NG_LIMIT);
  }
  size_t room = buffer->room < 128 ? 256 : buffer->room + buffer->room / 2;
  room = room < need ? need : room;
  char *data = buffer->allocator.resize(buffer->allocator.user, buffer->data,
                                        buffer->room, room);
  if (data == NULL) {
    return fail(buffer, NG_NOMEM);
  }
  buffer->data = data;
  buffer->room = room;
  return data + buffer->len;
}

void ng_buffer_add_slowly(ng_buffer *buffer, const char *data, size_t len) {
  char *place = ng_buffer_reserve(buffer, len);
  if (place != NULL && len != 0) {
    memcpy(place, data, len);
    buffer->len += len;
  }
}
