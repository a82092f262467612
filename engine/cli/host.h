/* Scripted verbs: what they read, write and list is done here.
 *
 * A script gets its words in one form only: each option as "--name=value" or
 * "--name", in the order of the option table, then "--", then the operands as
 * they were typed. Besides the options of the verb there are always
 *   --color=always|never   decided already
 *   --path=DIR:DIR         folders of the project and the user (when there are)
 */
#ifndef CLI_HOST_H
#define CLI_HOST_H

#include "console.h"

/* Runs why, list, check, test, new, train or import; gives the exit status. */
int cli_run_script(nutgraf_engine *engine, const cli_options *options,
                   const char *path, const cli_console *console);

#endif
