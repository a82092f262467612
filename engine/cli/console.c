/* Messages and colours. */
#include "console.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "../base/escape.h"
#include "../base/utf8.h"
#include "io.h"

static int wants_color(const cli_options *options, int terminal) {
  if (options->color != CLI_COLOR_AUTO) {
    return options->color == CLI_COLOR_ALWAYS;
  }
  const char *no = getenv("NO_COLOR");
  const char *kind = getenv("TERM");
  return terminal && !(no && *no) && !(kind && strcmp(kind, "dumb") == 0);
}

void cli_console_init(cli_console *console, const cli_options *options) {
  *console = (cli_console){.quiet = options->quiet, .trace = options->trace};
  console->err_terminal = isatty(STDERR_FILENO);
  console->out_terminal =
      isatty(STDOUT_FILENO) &&
      (!options->output || strcmp(options->output, "-") == 0);
  console->err_color = wants_color(options, console->err_terminal);
  console->out_color = wants_color(options, console->out_terminal);
}

/* The bytes of an SGR sequence (ESC [ digits ; ... m) at `s`; 0: none. */
static size_t sgr_len(const char *s, const char *end) {
  const char *p = s + 2;
  if (end - s < 3 || s[1] != '[') {
    return 0;
  }
  while (p < end && p - s < 16 && ((*p >= '0' && *p <= '9') || *p == ';')) {
    p++;
  }
  return p < end && *p == 'm' ? (size_t)(p - s) + 1 : 0;
}

static void add_piece(ng_buffer *out, const char *start, const char *end) {
  ng_span piece = ng_span_of(start, (size_t)(end - start));
  if (start == end || ng_utf8_valid_prefix(piece) == piece.len) {
    ng_escape_terminal(out, piece);
    return;
  }
  ng_buffer repaired; /* a lone byte may be a control, too */
  ng_buffer_init(&repaired, &out->allocator, 0);
  ng_utf8_repair(&repaired, piece);
  ng_escape_terminal(out, ng_buffer_span(&repaired));
  if (repaired.status != NG_OK) {
    out->status = repaired.status;
  }
  ng_buffer_free(&repaired);
}

void cli_add_safe(ng_buffer *out, ng_span text, int colors) {
  const char *start = text.data, *at = start, *end = start + text.len;
  while (colors && at < end &&
         (at = memchr(at, '\x1B', (size_t)(end - at))) != NULL) {
    size_t len = sgr_len(at, end);
    if (len) {
      add_piece(out, start, at);
      ng_buffer_add(out, at, len);
      start = at + len;
    }
    at += len ? len : 1;
  }
  if (text.len) {
    add_piece(out, start, end);
  }
}

void cli_print_lines(ng_span lines) {
  ng_buffer safe;
  ng_buffer_init(&safe, NULL, 0);
  cli_add_safe(&safe, lines, 0);
  if (safe.status == NG_OK) {
    cli_io_write(STDERR_FILENO, safe.data, safe.len);
  }
  ng_buffer_free(&safe);
}

static int is_trace(ng_span line) {
  static const char mark[] = "stack traceback:";
  return line.len >= sizeof mark - 1 &&
         memcmp(line.data, mark, sizeof mark - 1) == 0;
}

void cli_print_messages(const cli_console *console, ng_span lines) {
  ng_buffer kept;
  int in_trace = 0;
  ng_buffer_init(&kept, NULL, 0);
  while (lines.len) {
    const char *newline = memchr(lines.data, '\n', lines.len);
    size_t len = newline ? (size_t)(newline - lines.data) + 1 : lines.len;
    ng_span line = ng_span_of(lines.data, len);
    int set_in = line.data[0] == ' ' || line.data[0] == '\t';
    in_trace = is_trace(line) || (in_trace && set_in);
    if (console->trace || (!in_trace && (!set_in || console->err_terminal))) {
      ng_buffer_add_span(&kept, line);
    }
    lines = ng_span_of(lines.data + len, lines.len - len);
  }
  cli_print_lines(ng_buffer_span(&kept));
  ng_buffer_free(&kept);
}

__attribute__((format(printf, 1, 0))) static void say(const char *format,
                                                      va_list list) {
  char line[2048] = "nutgraf: ";
  size_t len = strlen(line);
  int more = vsnprintf(line + len, sizeof line - len - 1, format, list);
  if (more < 0) {
    return;
  }
  len = strlen(line);
  line[len++] = '\n';
  cli_print_lines(ng_span_of(line, len));
}

void cli_say(const cli_console *console, const char *format, ...) {
  va_list list;
  (void)console;
  va_start(list, format);
  say(format, list);
  va_end(list);
}

void cli_note(const cli_console *console, const char *format, ...) {
  va_list list;
  va_start(list, format);
  if (!console->quiet) {
    say(format, list);
  }
  va_end(list);
}

void cli_add_error(ng_buffer *out, const char *name, const nutgraf_error *err) {
  const char *text =
      err->message[0] ? err->message : nutgraf_code_name(err->code);
  size_t len = strlen(text);
  size_t name_len = name ? strlen(name) : 0;
  /* A message about a file begins with its name; the others get one. */
  int named =
      (name_len && strncmp(text, name, name_len) == 0) ||
      (err->file[0] && strncmp(text, err->file, strlen(err->file)) == 0);
  if (!named) {
    ng_buffer_add_str(out, name_len ? name : "nutgraf");
    ng_buffer_add_str(out, ": ");
  }
  ng_buffer_add(out, text, len);
  if (len == 0 || text[len - 1] != '\n') {
    ng_buffer_add_char(out, '\n');
  }
}

void cli_say_error(const cli_console *console, const char *name,
                   const nutgraf_error *err) {
  ng_buffer line;
  ng_buffer_init(&line, NULL, 0);
  cli_add_error(&line, name, err);
  cli_print_messages(console, ng_buffer_span(&line));
  ng_buffer_free(&line);
}

const char *cli_errno_text(int error, char *room, size_t size) {
  if (strerror_r(error, room, size) != 0) {
    snprintf(room, size, "error %d", error);
  }
  return room;
}
