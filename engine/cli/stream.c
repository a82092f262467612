/* Cuts a stream into chunks of whole lines. */
#include "stream.h"

#include <errno.h>
#include <stdlib.h>

#include "io.h"

enum { STEP = 128 * 1024 };

void cli_stream_init(cli_stream *stream, int fd, size_t max_line) {
  *stream = (cli_stream){
      .fd = fd, .max_line = max_line ? max_line : CLI_LINE_MAX, .number = 1};
}

void cli_stream_free(cli_stream *stream) {
  free(stream->data);
  stream->data = NULL;
  stream->start = stream->end = stream->room = stream->seen = 0;
}

/* How much is read at once: no line that begins in it can be too long. */
static size_t step_of(const cli_stream *s) {
  return s->max_line < STEP ? s->max_line : STEP;
}

/* Makes room for one step more: what is left moves to the front, a larger
 * block is taken for a long line and given back after it. */
static int make_room(cli_stream *s) {
  size_t len = s->end - s->start;
  if (s->start > 0) {
    memmove(s->data, s->data + s->start, len);
    s->seen -= s->start;
    s->start = 0;
    s->end = len;
  }
  size_t want = len + step_of(s);
  int much_too_large = s->room > 16 * STEP && want < s->room / 8;
  if (want <= s->room && !much_too_large) {
    return 0;
  }
  size_t most = s->max_line + step_of(s);
  size_t room = want + len < most ? want + len : most; /* doubles */
  char *data = realloc(s->data, room);
  if (!data) {
    return ENOMEM;
  }
  s->data = data;
  s->room = room;
  return 0;
}

/* Reads once. 0 or an errno. */
static int fill(cli_stream *s) {
  int error = make_room(s);
  if (error) {
    return error;
  }
  ssize_t got = cli_io_read(s->fd, s->data + s->end, step_of(s));
  if (got < 0) {
    return errno;
  }
  s->end += (size_t)got;
  s->at_end = got == 0;
  return 0;
}

/* Is there too little to tell what it is: blanks, and one character at most? */
static int says_nothing(ng_span first) {
  size_t i = 0, marks = 0;
  for (; i < first.len && marks < 2; i++) {
    marks += !strchr(" \t\r\n", first.data[i]);
  }
  return marks < 2;
}

int cli_stream_peek(cli_stream *s, ng_span *first) {
  int error = 0;
  *first = ng_span_of(s->data + s->start, s->end - s->start);
  while (!error && !s->at_end && first->len < STEP && says_nothing(*first)) {
    error = fill(s);
    *first = ng_span_of(s->data + s->start, s->end - s->start);
  }
  return error;
}

static long count_newlines(ng_span text) {
  long count = 0;
  const char *end = text.data + text.len;
  for (const char *p = text.data;
       p < end && (p = memchr(p, '\n', (size_t)(end - p))) != NULL; p++) {
    count++;
  }
  return count;
}

/* The end of the whole lines that are there: after the last newline in [seen,
 * end); 0 when there is none. */
static size_t whole_lines(const cli_stream *s) {
  size_t at = 0;
  const char *p = s->data + s->seen, *end = s->data + s->end;
  while (p < end && (p = memchr(p, '\n', (size_t)(end - p))) != NULL) {
    at = (size_t)(++p - s->data);
  }
  return at;
}

static int give(cli_stream *s, cli_chunk *chunk, size_t end) {
  ng_span lines = ng_span_of(s->data + s->start, end - s->start);
  long count = count_newlines(lines);
  count += lines.data[lines.len - 1] != '\n';
  *chunk = (cli_chunk){.lines = lines, .first = s->number, .count = count};
  s->number += count;
  s->start = s->seen = end;
  return 1;
}

static int give_too_long(cli_stream *s, cli_chunk *chunk) {
  *chunk = (cli_chunk){.first = s->number++, .count = 1, .too_long = 1};
  s->skipping = 0;
  return 1;
}

/* Drops what is there of a line that is too long. 1 when its end was met. */
static int drop_line(cli_stream *s) {
  const char *from = s->data + s->start;
  const char *newline = memchr(from, '\n', s->end - s->start);
  s->start = newline ? (size_t)(newline + 1 - s->data) : s->end;
  s->seen = s->start;
  return newline != NULL;
}

/* Gives what can be given without another read; 0: nothing. */
static int give_ready(cli_stream *s, cli_chunk *chunk) {
  if (s->end == s->start) {
    return 0;
  }
  if (s->skipping) {
    return drop_line(s) ? give_too_long(s, chunk) : 0;
  }
  size_t end = whole_lines(s);
  /* Only the first line can have grown too long over several reads. */
  if (s->end - s->start > s->max_line) {
    const char *first = memchr(s->data + s->start, '\n', s->end - s->start);
    size_t len =
        first ? (size_t)(first - s->data) - s->start : s->end - s->start;
    if (len > s->max_line) {
      s->skipping = 1;
      return drop_line(s) ? give_too_long(s, chunk) : 0;
    }
  }
  if (end == 0) {
    s->seen = s->end;
    return s->at_end ? give(s, chunk, s->end) : 0;
  }
  return give(s, chunk, end);
}

int cli_stream_next(cli_stream *s, cli_chunk *chunk) {
  for (;;) {
    if (give_ready(s, chunk)) {
      return 1;
    }
    if (s->at_end) {
      return s->skipping ? give_too_long(s, chunk) : 0;
    }
    int error = fill(s);
    if (error) {
      errno = error;
      return -1;
    }
  }
}

int cli_line_next(ng_span *rest, ng_span *line) {
  if (rest->len == 0) {
    return 0;
  }
  const char *newline = memchr(rest->data, '\n', rest->len);
  size_t len = newline ? (size_t)(newline - rest->data) : rest->len;
  size_t used = newline ? len + 1 : len;
  *line = ng_span_of(rest->data, len);
  if (len && line->data[len - 1] == '\r') {
    line->len--;
  }
  *rest = ng_span_of(rest->data + used, rest->len - used);
  return 1;
}
