/* Writes results: aside, to the disk, then the name. */

/* realpath() is older than POSIX 2008 admits. */
#define _XOPEN_SOURCE 700

#include "output.h"

#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "input.h"
#include "io.h"

long long cli_changed_ns(const char *path) {
  struct stat about;
  if (stat(path, &about) != 0) {
    return -1;
  }
  if (!S_ISREG(about.st_mode)) {
    return 0;
  }
  return (long long)about.st_mtim.tv_sec * 1000000000 + about.st_mtim.tv_nsec;
}

int cli_make_folders(const char *path) {
  char folder[PATH_MAX];
  size_t len = strlen(path);
  if (len >= sizeof folder) {
    return ENAMETOOLONG;
  }
  for (size_t i = 1; i < len; i++) {
    if (path[i] == '/' && path[i - 1] != '/') {
      memcpy(folder, path, i);
      folder[i] = 0;
      if (mkdir(folder, 0777) != 0 && errno != EEXIST && errno != EISDIR) {
        return errno;
      }
    }
  }
  return 0;
}

static int refuse(cli_output *output, int error, nutgraf_error *err) {
  cli_io_error(err, output->name, error);
  return -1;
}

/* The whole lines of the file, the rest is cut off. 0 or an errno. */
static int keep_whole_lines(int fd, long *lines) {
  char bytes[65536];
  off_t at = 0, end = 0;
  ssize_t got;
  while ((got = cli_io_read(fd, bytes, sizeof bytes)) > 0) {
    for (ssize_t i = 0; i < got; i++) {
      if (bytes[i] == '\n') {
        (*lines)++;
        end = at + i + 1;
      }
    }
    at += got;
  }
  if (got < 0 || ftruncate(fd, end) != 0 || lseek(fd, end, SEEK_SET) < 0) {
    return errno;
  }
  return 0;
}

/* Opens the ".part" file; what is in it counts when we resume. */
static int open_part(cli_output *output, int resume, long long newest_input_ns,
                     nutgraf_error *err) {
  long long changed = cli_changed_ns(output->part);
  int go_on = resume && changed > 0 && changed >= newest_input_ns;
  int flags = O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK;
  output->fd = open(output->part, flags, 0666);
  struct stat about, old;
  if (output->fd < 0) {
    return refuse(output, errno, err);
  }
  if (fstat(output->fd, &about) != 0 || !S_ISREG(about.st_mode)) {
    return refuse(output, EEXIST, err);
  }
  int error = go_on ? keep_whole_lines(output->fd, &output->resumed)
              : ftruncate(output->fd, 0) != 0 ? errno
                                              : 0;
  if (error) {
    return refuse(output, error, err);
  }
  if (stat(output->path, &old) == 0 &&
      fchmod(output->fd, old.st_mode & 07777) != 0) {
    return refuse(output, errno, err);
  }
  return 0;
}

/* The names of the file to be and of the one written meanwhile. A link is
 * followed, so that it stays one. */
static int set_names(cli_output *output, const char *path) {
  output->path = realpath(path, NULL);
  if (!output->path && errno == ENOENT) {
    output->path = strdup(path);
  }
  if (output->path) {
    size_t size = strlen(output->path) + sizeof ".part";
    output->part = malloc(size);
    if (output->part) {
      snprintf(output->part, size, "%s.part", output->path);
    }
  }
  return output->part ? 0 : errno;
}

int cli_output_open(cli_output *output, const char *path, int resume,
                    long long newest_input_ns, const cli_console *console,
                    nutgraf_error *err) {
  *output = (cli_output){.fd = -1};
  ng_buffer_init(&output->room, NULL, 0);
  if (!path || strcmp(path, "-") == 0) {
    snprintf(output->name, sizeof output->name, "standard output");
    output->fd = STDOUT_FILENO;
    output->safe = console->out_terminal;
    return 0;
  }
  snprintf(output->name, sizeof output->name, "%s", path);
  if (cli_changed_ns(path) == 0) { /* a device, a pipe */
    output->fd = open(path, O_WRONLY | O_CLOEXEC | O_NOCTTY);
    output->safe = output->fd >= 0 && isatty(output->fd);
    return output->fd < 0 ? refuse(output, errno, err) : 0;
  }
  int error = set_names(output, path);
  if (error) {
    return refuse(output, error, err);
  }
  return open_part(output, resume, newest_input_ns, err);
}

int cli_output_write(cli_output *output, ng_span bytes, nutgraf_error *err) {
  if (output->safe) {
    ng_buffer_clear(&output->room);
    cli_add_safe(&output->room, bytes, output->colors);
    if (output->room.status != NG_OK) {
      return refuse(output, ENOMEM, err);
    }
    bytes = ng_buffer_span(&output->room);
  }
  int error = cli_io_write(output->fd, bytes.data, bytes.len);
  return error ? refuse(output, error, err) : 0;
}

static void forget(cli_output *output) {
  free(output->path);
  free(output->part);
  ng_buffer_free(&output->room);
  output->path = output->part = NULL;
  output->fd = -1;
}

/* The new name is on the disk only when the folder is. */
static void sync_folder(const char *path) {
  char folder[PATH_MAX];
  const char *slash = strrchr(path, '/');
  snprintf(folder, sizeof folder, "%.*s", slash ? (int)(slash - path) + 1 : 1,
           slash ? path : ".");
  int fd = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
  if (fd >= 0) {
    cli_io_close_safely(fd);
  }
}

int cli_output_finish(cli_output *output, nutgraf_error *err) {
  int error = 0;
  if (output->fd == STDOUT_FILENO) {
    forget(output);
    return 0;
  }
  error = cli_io_close_safely(output->fd);
  output->fd = -1;
  if (!error && output->part && rename(output->part, output->path) != 0) {
    error = errno;
  }
  if (error) {
    refuse(output, error, err);
  } else if (output->path) {
    sync_folder(output->path);
  }
  if (error && output->part) {
    unlink(output->part);
  }
  forget(output);
  return error ? -1 : 0;
}

void cli_output_drop(cli_output *output, int keep_part) {
  if (output->fd >= 0 && output->fd != STDOUT_FILENO) {
    close(output->fd);
    if (output->part && !keep_part) {
      unlink(output->part);
    }
  }
  forget(output);
}

int cli_write_file(const char *path, ng_span bytes, int replace,
                   nutgraf_error *err) {
  const cli_console none = {0};
  cli_output output;
  int error = cli_make_folders(path);
  if (!error && !replace && access(path, F_OK) == 0) {
    error = EEXIST;
  }
  if (error) {
    cli_io_error(err, path, error);
    return -1;
  }
  if (cli_output_open(&output, path, 0, 0, &none, err) != 0 ||
      cli_output_write(&output, bytes, err) != 0) {
    cli_output_drop(&output, 0);
    return -1;
  }
  return cli_output_finish(&output, err);
}
