/* Loaded in front of libc by test_io_faults.c: the call number FAULT_AT of
 * those that read the input or write a result fails with FAULT_ERRNO, and with
 * FAULT_STAYS all that follow, too. FAULT_SHORT: no call moves more than three
 * bytes. The file FAULT_TOLD is made when a call has failed. */
#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <stdarg.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

static atomic_long calls;
static atomic_int input = -1; /* opened by its name; standard input is one */

static long number_of(const char *name) {
  const char *text = getenv(name);
  return text != NULL ? strtol(text, NULL, 10) : 0;
}

static int fails_now(void) {
  long at = number_of("FAULT_AT"), call = atomic_fetch_add(&calls, 1) + 1;
  const char *told = getenv("FAULT_TOLD");
  if (at == 0 || call < at || (call > at && !number_of("FAULT_STAYS"))) {
    return 0;
  }
  if (told != NULL) {
    syscall(SYS_close, syscall(SYS_openat, AT_FDCWD, told, O_CREAT, 0600));
  }
  errno = (int)number_of("FAULT_ERRNO");
  return 1;
}

static size_t shorter(size_t size) {
  return size > 3 && number_of("FAULT_SHORT") ? 3 : size;
}

/* The file that was opened, or standard input and copies of it. */
static int is_input(int fd) {
  struct stat one, in;
  return fd == atomic_load(&input) ||
         (fstat(fd, &one) == 0 && fstat(STDIN_FILENO, &in) == 0 &&
          one.st_dev == in.st_dev && one.st_ino == in.st_ino);
}

ssize_t read(int fd, void *bytes, size_t size) {
  if (is_input(fd)) {
    if (fails_now()) {
      return -1;
    }
    size = shorter(size);
  }
  return syscall(SYS_read, fd, bytes, size);
}

ssize_t __read_chk(int fd, void *bytes, size_t size, size_t room);
ssize_t __read_chk(int fd, void *bytes, size_t size, size_t room) {
  return size <= room ? read(fd, bytes, size) : (abort(), -1);
}

ssize_t write(int fd, const void *bytes, size_t size) {
  if (fd == STDERR_FILENO) {
    return syscall(SYS_write, fd, bytes, size);
  }
  return fails_now() ? -1 : syscall(SYS_write, fd, bytes, shorter(size));
}

static int open_real(const char *path, int flags, unsigned mode) {
  if ((flags & O_CREAT) != 0 && fails_now()) {
    return -1;
  }
  int fd = (int)syscall(SYS_openat, AT_FDCWD, path, flags, mode);
  if (fd >= 0 && strstr(path, "input.") != NULL) {
    atomic_store(&input, fd);
  }
  return fd;
}

int open(const char *path, int flags, ...) {
  va_list rest;
  va_start(rest, flags);
  unsigned mode = (flags & O_CREAT) != 0 ? va_arg(rest, unsigned) : 0;
  va_end(rest);
  return open_real(path, flags, mode);
}

int __open_2(const char *path, int flags);
int __open_2(const char *path, int flags) {
  return open_real(path, flags, 0);
}

int close(int fd) {
  int was = fd;
  atomic_compare_exchange_strong(&input, &was, -1);
  return (int)syscall(SYS_close, fd);
}

int ftruncate(int fd, off_t size) {
  return fails_now() ? -1 : (int)syscall(SYS_ftruncate, fd, size);
}

int fsync(int fd) {
  return fails_now() ? -1 : (int)syscall(SYS_fsync, fd);
}

int rename(const char *from, const char *to) {
  return fails_now() ? -1
                     : (int)syscall(SYS_renameat, AT_FDCWD, from, AT_FDCWD, to);
}
