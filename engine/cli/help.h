/* Pages of help: plain text files below scripts/nutgraf/help, of which the man
 * pages are made, too. */
#ifndef CLI_HELP_H
#define CLI_HELP_H

#include "console.h"

/* Prints the page of a verb or a topic; NULL is the page of the command. Gives
 * the exit status. */
int cli_help(const char *topic, const cli_console *console);

/* Prints what `nutgraf completion SHELL` prints. */
int cli_completion(const char *shell, const cli_console *console);

#endif
