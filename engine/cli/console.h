/* What the person at the terminal sees: messages, notes, colours. */
#ifndef CLI_CONSOLE_H
#define CLI_CONSOLE_H

#include "../base/buffer.h"
#include "../nutgraf.h"
#include "options.h"

typedef struct cli_console {
  int quiet;        /* no notes and no progress, only what went wrong */
  int trace;        /* timings and the files used */
  int err_terminal; /* standard error is a terminal */
  int out_terminal; /* standard output is one, and -o was not given */
  int err_color, out_color;
} cli_console;

/* Looks at the terminals, NO_COLOR and the options. */
void cli_console_init(cli_console *console, const cli_options *options);

/* One message on standard error: "nutgraf: ..." and a newline. */
void cli_say(const cli_console *console, const char *format, ...)
    __attribute__((format(printf, 2, 3)));

/* The same, left out when the user asked for quiet. */
void cli_note(const cli_console *console, const char *format, ...)
    __attribute__((format(printf, 2, 3)));

/* Appends the message of an error, as a line that is ready to print. `name`
 * (may be NULL) is the file that was worked on. */
void cli_add_error(ng_buffer *out, const char *name, const nutgraf_error *err);

/* Prints messages that are ready, made safe for a terminal. Lines that are set
 * in show the place in the file; they are for eyes, and left out when standard
 * error is no terminal, so that a program gets one line for each problem. Where
 * in the scripts an error arose is shown with --trace only. */
void cli_print_messages(const cli_console *console, ng_span lines);

/* Prints lines as they are, made safe for a terminal. */
void cli_print_lines(ng_span lines);

/* Prints the message of an error. */
void cli_say_error(const cli_console *console, const char *name,
                   const nutgraf_error *err);

/* Appends `text` without what could steer a terminal: controls other than
 * newline and tab, and marks that reorder the line. `colors`: SGR colour
 * sequences stay, for output of our own. */
void cli_add_safe(ng_buffer *out, ng_span text, int colors);

/* "out of memory" and the like for an errno. */
const char *cli_errno_text(int error, char *room, size_t size);

#endif
