/* Reads, writes and waits. */
#include "io.h"

#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <poll.h>
#include <pthread.h>
#include <signal.h>
#include <sys/select.h>
#include <time.h>
#include <unistd.h>

#ifdef __GLIBC__
#include <malloc.h>
#endif

/* The only thing a handler may do is to write here. */
static volatile sig_atomic_t stop_signal;

static void on_signal(int number) {
  stop_signal = number;
}

static void catch_signal(int number) {
  struct sigaction old, catch = {.sa_handler = on_signal};
  sigemptyset(&catch.sa_mask);
  if (sigaction(number, NULL, &old) == 0 && old.sa_handler != SIG_IGN) {
    sigaction(number, &catch, NULL); /* no SA_RESTART: waiting calls end */
  }
}

/* Opening a file must never give one of the three standard descriptors: what
 * is meant for the terminal would land in the file. */
static void hold_standard_files(void) {
  int fd;
  do {
    fd = open("/dev/null", O_RDWR);
  } while (fd >= 0 && fd <= 2);
  if (fd > 2) {
    close(fd);
  }
}

/* One page needs as much as the one before: memory that went back to the system
 * after each would come as zeroed pages for the next. */
static void hold_memory(void) {
#ifdef __GLIBC__
  enum { SPARE = 8 << 20, LARGE = 32 << 20 };
  mallopt(M_TRIM_THRESHOLD, SPARE);
  mallopt(M_MMAP_THRESHOLD, LARGE);
#endif
}

void cli_io_start(void) {
  hold_memory();
  hold_standard_files();
  struct sigaction ignore = {.sa_handler = SIG_IGN};
  sigemptyset(&ignore.sa_mask);
  sigaction(SIGPIPE, &ignore, NULL);
  catch_signal(SIGINT);
  catch_signal(SIGTERM);
}

int cli_io_stopped(void) {
  return stop_signal;
}

void cli_io_obey(void) {
  if (stop_signal) {
    struct sigaction plain = {.sa_handler = SIG_DFL};
    sigemptyset(&plain.sa_mask);
    sigaction(stop_signal, &plain, NULL);
    raise(stop_signal);
  }
}

/* Waits until `fd` can be read. The signals are held back between the look at
 * the flag and the wait, so that none is lost there. 0, or -1 at a signal. */
static int wait_readable(int fd) {
  if (fd >= FD_SETSIZE) {
    return stop_signal ? -1 : 0;
  }
  sigset_t ends, before;
  sigemptyset(&ends);
  sigaddset(&ends, SIGINT);
  sigaddset(&ends, SIGTERM);
  pthread_sigmask(SIG_BLOCK, &ends, &before);
  int status = 0;
  while (!stop_signal) {
    fd_set set;
    FD_ZERO(&set);
    FD_SET(fd, &set);
    if (pselect(fd + 1, &set, NULL, NULL, NULL, &before) >= 0 ||
        errno != EINTR) {
      break;
    }
  }
  if (stop_signal) {
    status = -1;
  }
  pthread_sigmask(SIG_SETMASK, &before, NULL);
  return status;
}

ssize_t cli_io_read(int fd, void *bytes, size_t size) {
  if (size > SSIZE_MAX) {
    size = SSIZE_MAX;
  }
  for (;;) {
    if (wait_readable(fd) != 0) {
      errno = EINTR;
      return -1;
    }
    ssize_t got = read(fd, bytes, size);
    if (got >= 0 || (errno != EINTR && errno != EAGAIN)) {
      return got;
    }
  }
}

int cli_io_ready(int fd) {
  struct pollfd one = {.fd = fd, .events = POLLIN};
  return poll(&one, 1, 0) != 0;
}

/* A reader that has stopped reading must not keep us alive: once the end was
 * asked for, it has a second. */
static int wait_writable(int fd) {
  for (;;) {
    struct pollfd one = {.fd = fd, .events = POLLOUT};
    int ready = poll(&one, 1, cli_io_stopped() ? 1000 : -1);
    if (ready > 0) {
      return 1;
    }
    if (ready == 0 || errno != EINTR) {
      return 0;
    }
  }
}

int cli_io_write(int fd, const char *bytes, size_t len) {
  while (len > 0) {
    ssize_t done = write(fd, bytes, len < SSIZE_MAX ? len : SSIZE_MAX);
    if (done > 0) {
      bytes += done;
      len -= (size_t)done;
    } else if (done == 0) {
      return EIO;
    } else if (errno != EINTR && errno != EAGAIN) {
      return errno;
    } else if (!wait_writable(fd)) {
      return EINTR;
    }
  }
  return 0;
}

int cli_io_close_safely(int fd) {
  int error = 0;
  while (fsync(fd) != 0) {
    if (errno != EINTR) {
      /* EINVAL, EROFS: this kind of file has no disk behind it. */
      error = errno == EINVAL || errno == EROFS ? 0 : errno;
      break;
    }
  }
  if (close(fd) != 0 && errno != EINTR && error == 0) {
    error = errno;
  }
  return error;
}

long long cli_io_clock_ms(void) {
  struct timespec now = {0, 0};
  clock_gettime(CLOCK_MONOTONIC, &now);
  return (long long)now.tv_sec * 1000 + now.tv_nsec / 1000000;
}
