/* What the tests of the front door share: a sink, files, an engine. */
#ifndef COLLECT_H
#define COLLECT_H

#include "../../engine/nutgraf.h"

/* Output as it comes, with a final NUL. Zero is empty. */
typedef struct collected {
  char *text;
  size_t len;
  int calls;
  int refuse; /* the sink says no */
} collected;

/* A nutgraf_sink; `user` is a collected. */
int collect(void *user, const char *bytes, size_t len);
void collected_free(collected *c);

/* A new folder for the files of a test, below $TMPDIR or /tmp. The path is
 * good until the next call; remove_folder() takes it away with all in it. */
const char *make_folder(char path[256]);
void remove_folder(const char *path);

/* Writes a file below `folder`; `name` may have folders in it, made as needed.
 */
void write_file(const char *folder, const char *name, const char *text);

/* The bytes of a file, with a final NUL; NULL: it cannot be read. free() it. */
char *read_file(const char *path, size_t *len);

#endif
