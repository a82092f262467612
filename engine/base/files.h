/* Scripts and rules as they stood at one moment: read once, shared by any
 * number of workers, never changed. */
#ifndef NG_FILES_H
#define NG_FILES_H

#include "buffer.h"
#include "status.h"

typedef struct ng_file {
  const char *name; /* below its folder: "rules/styles/house.lua" */
  const char *path; /* as messages show it */
  ng_span bytes;
  uint32_t root; /* 0: a folder that was given first, ..., the last: home */
} ng_file;

typedef struct ng_files ng_files;

/* Limits of what is read; more is refused with NG_LIMIT. */
#define NG_FILE_MAX ((size_t)256 * 1024)
#define NG_FILES_MAX 4096

/* Reads every *.lua below scripts/, rules/, formats/ and lib/ of `home` and of
 * the folders in `path` (':' between them, may be NULL). Gives a reference of
 * the caller's. On failure `*culprit` (caller's, 256 bytes) names the path. */
ng_status ng_files_read(const ng_allocator *allocator, const char *home,
                        const char *path, ng_files **out, char culprit[256]);

/* One more and one less reference; the last one frees. Safe from any thread. */
ng_files *ng_files_retain(ng_files *files);
void ng_files_release(ng_files *files);

/* The file `name` from the first folder that has it; NULL: none has. */
const ng_file *ng_files_find(const ng_files *files, ng_span name);

/* All files, sorted by name, then by folder in order. */
size_t ng_files_count(const ng_files *files);
const ng_file *ng_files_at(const ng_files *files, size_t i);

/* Appends the bytes of one regular file, at most `max_bytes`; NG_MISSING when
 * it cannot be opened, NG_LIMIT when it is longer, NG_INVALID when it is no
 * file. */
ng_status ng_file_read(const char *path, size_t max_bytes, ng_buffer *out);

#endif
