/* A stream of lines, taken as chunks of whole lines: all that are there, so
 * that a slow sender is answered at once and a fast one in large pieces. */
#ifndef CLI_STREAM_H
#define CLI_STREAM_H

#include "../base/span.h"

/* The longest line that is read; INTERFACES of the filter. */
#define CLI_LINE_MAX ((size_t)50 << 20)

typedef struct cli_stream {
  int fd; /* not closed by us */
  char *data;
  size_t start, end, room; /* what is read and not given yet */
  size_t seen;             /* no newline in [start, seen) */
  size_t max_line;
  long number; /* of the next line, 1-based */
  int at_end, skipping;
} cli_stream;

typedef struct cli_chunk {
  ng_span lines; /* whole ones; only the last of a stream may lack its newline.
                    Borrowed until the next call. */
  long first;    /* number of the first line */
  long count;
  int too_long; /* one line over the limit; its bytes are not kept */
} cli_chunk;

/* `max_line` 0 means CLI_LINE_MAX. */
void cli_stream_init(cli_stream *stream, int fd, size_t max_line);
void cli_stream_free(cli_stream *stream);

/* Reads until something can be told from it, and gives what is there, for a
 * look at it. 0 or an errno. */
int cli_stream_peek(cli_stream *stream, ng_span *first);

/* 1: a chunk; 0: the end; -1: see errno (EINTR: a signal asks for the end). */
int cli_stream_next(cli_stream *stream, cli_chunk *chunk);

/* Takes the next line of [*at, *at + *len), without its newline and a carriage
 * return before it; 0 when there is none left. */
int cli_line_next(ng_span *rest, ng_span *line);

#endif
