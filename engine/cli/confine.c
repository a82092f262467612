/* Limits, closed descriptors and, where libseccomp is, a list of the system
 * calls that are left. */
#define _GNU_SOURCE /* close_range */
#include "confine.h"

#include <errno.h>
#include <fcntl.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <unistd.h>

#ifdef NUTGRAF_WITH_SECCOMP
#include <seccomp.h>
#endif

#if defined __SANITIZE_ADDRESS__ || defined __SANITIZE_THREAD__
#define IS_SANITIZED 1
#elif defined __has_feature
#if __has_feature(address_sanitizer) || __has_feature(thread_sanitizer)
#define IS_SANITIZED 1
#endif
#endif
#ifndef IS_SANITIZED
#define IS_SANITIZED 0
#endif

static int close_between(unsigned first, unsigned last) {
  return first > last || close_range(first, last, 0) == 0 ? 0 : errno;
}

/* Descriptors 0 and 1 become the null device, 2 stays, the rest is closed. */
static int close_files(int keep) {
  int null = open("/dev/null", O_RDWR);
  if (null < 0 || dup2(null, 0) < 0 || dup2(null, 1) < 0) {
    return errno;
  }
  int error = close_between(3, (unsigned)keep - 1);
  return error ? error : close_between((unsigned)keep + 1, UINT32_MAX);
}

/* How much address space there is in use. */
static size_t space_in_use(void) {
  unsigned long pages = 0;
  FILE *f = fopen("/proc/self/statm", "r");
  if (f) {
    if (fscanf(f, "%lu", &pages) != 1) {
      pages = 0;
    }
    fclose(f);
  }
  return (size_t)pages * (size_t)sysconf(_SC_PAGESIZE);
}

static int limit(unsigned what, size_t value) {
  struct rlimit r = {value, value};
  return setrlimit(what, &r) == 0 ? 0 : errno;
}

static int set_limits(size_t memory) {
  int error = 0;
  if (memory && !IS_SANITIZED) {
    error = limit(RLIMIT_AS, space_in_use() + memory);
  }
  error = error ? error : limit(RLIMIT_CORE, 0);
  error = error ? error : limit(RLIMIT_MEMLOCK, 0);
  if (!error && prctl(PR_SET_DUMPABLE, 0, 0, 0, 0) != 0) {
    error = errno;
  }
  return error;
}

#ifdef NUTGRAF_WITH_SECCOMP
/* What computing, memory, the socket and the end need. Everything else fails
 * as if it were not permitted. */
static const int permitted[] = {
    SCMP_SYS(read),
    SCMP_SYS(write),
    SCMP_SYS(readv),
    SCMP_SYS(writev),
    SCMP_SYS(poll),
    SCMP_SYS(ppoll),
    SCMP_SYS(close),
    SCMP_SYS(brk),
    SCMP_SYS(mmap),
    SCMP_SYS(munmap),
    SCMP_SYS(mremap),
    SCMP_SYS(mprotect),
    SCMP_SYS(madvise),
    SCMP_SYS(futex),
    SCMP_SYS(clock_gettime),
    SCMP_SYS(gettimeofday),
    SCMP_SYS(time),
    SCMP_SYS(clock_nanosleep),
    SCMP_SYS(getpid),
    SCMP_SYS(gettid),
    SCMP_SYS(tgkill),
    SCMP_SYS(getrandom),
    SCMP_SYS(sched_yield),
    SCMP_SYS(rt_sigaction),
    SCMP_SYS(rt_sigreturn),
    SCMP_SYS(rt_sigprocmask),
    SCMP_SYS(sigaltstack),
    SCMP_SYS(fstat),
    SCMP_SYS(newfstatat),
    SCMP_SYS(lseek),
    SCMP_SYS(exit),
    SCMP_SYS(exit_group),
    SCMP_SYS(restart_syscall),
};

/* mmap and mprotect may not make memory that can be run. */
static int forbid_running(scmp_filter_ctx filter, int call) {
  enum { PROT_RUN = 4 };
  return seccomp_rule_add(filter, SCMP_ACT_KILL_PROCESS, call, 1,
                          SCMP_A2(SCMP_CMP_MASKED_EQ, PROT_RUN, PROT_RUN));
}

static int forbid_calls(void) {
  scmp_filter_ctx filter = seccomp_init(SCMP_ACT_ERRNO(EPERM));
  int error = filter ? 0 : -ENOMEM;
  for (size_t i = 0; !error && i < sizeof permitted / sizeof *permitted; i++) {
    int call = permitted[i];
    if (call == SCMP_SYS(mmap) || call == SCMP_SYS(mprotect)) {
      enum { PROT_RUN = 4 };
      error = seccomp_rule_add(filter, SCMP_ACT_ALLOW, call, 1,
                               SCMP_A2(SCMP_CMP_MASKED_EQ, PROT_RUN, 0));
      error = error ? error : forbid_running(filter, call);
    } else if (call >= 0) { /* some processors lack a few */
      error = seccomp_rule_add(filter, SCMP_ACT_ALLOW, call, 0);
    }
  }
  error = error ? error : seccomp_load(filter);
  if (filter) {
    seccomp_release(filter);
  }
  return -error;
}

int cli_confine_is_whole(void) {
  return 1;
}
#else
static int forbid_calls(void) {
  return limit(RLIMIT_NPROC, 0);
}

int cli_confine_is_whole(void) {
  return 0;
}
#endif

int cli_confine(int fd, size_t memory) {
  int error = close_files(fd);
  error = error ? error : set_limits(memory);
  if (!error && prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) != 0) {
    error = errno;
  }
  return error ? error : forbid_calls();
}
