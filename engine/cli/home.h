/* Where the files of rules and scripts are found. */
#ifndef CLI_HOME_H
#define CLI_HOME_H

/* The folder of the built-in files: $NUTGRAF_HOME, else beside the running
 * program, else as installed. The caller frees it; NULL: out of memory. */
char *cli_home(void);

/* The folders whose rules/ and formats/ come before the built-in ones, with
 * ':' between them: the project (the nearest folder upwards from here that has
 * a nutgraf.lua) and the user's own. The caller frees it; "" when there are
 * none; NULL: out of memory. */
char *cli_path(void);

/* Is there a file or folder of that name? */
int cli_exists(const char *path);
int cli_is_folder(const char *path);

/* `folder` + "/" + `name`, allocated; NULL: out of memory. */
char *cli_join(const char *folder, const char *name);

#endif
