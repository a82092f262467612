/* Three kinds of process: ours, which reads and writes files; the keeper, a
 * copy of ours from before there were threads, which makes workers and ends
 * them; and the workers, copies of the keeper, one for each thread. A worker
 * has the task's state from the keeper, ready to use, so that a new one costs a
 * fork. */
#define _GNU_SOURCE /* POLLRDHUP, MSG_CMSG_CLOEXEC */
#include "wall.h"

#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <poll.h>
#include <pthread.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

#include "../base/charset.h"
#include "../base/json.h"
#include "confine.h"
#include "io.h"

struct cli_wall {
  const cli_task *inner;
  cli_wall_limits limits;
  pid_t keeper;
  int control;          /* our end of the socket to the keeper */
  pthread_mutex_t lock; /* one question to the keeper at a time */
};

/* ---- What goes through the sockets ---- */

typedef enum order_kind { MAKE_WORKER, END_WORKER } order_kind;

typedef struct order {
  order_kind kind;
  pid_t pid; /* to end */
} order;

typedef struct receipt {
  pid_t pid;  /* made; 0: none could be */
  int status; /* of one that was ended, as waitpid tells */
  nutgraf_error err;
} receipt;

typedef enum work_kind { WORK_PAGE, WORK_LINE, WORK_RECORD } work_kind;

/* In front of the name and the bytes of a story. Pointers mean the same in a
 * worker: it is a copy of us. */
typedef struct question {
  work_kind kind;
  const cli_input *input;
  long number;
  size_t name_len, len;
} question;

/* In front of the output. */
typedef struct reply {
  nutgraf_code code;
  nutgraf_error err;
  size_t len;
} reply;

static void say(nutgraf_error *err, nutgraf_code code, const char *what,
                int error) {
  err->code = code;
  snprintf(err->message, sizeof err->message, "%s: %s", what, strerror(error));
}

/* ---- The worker ---- */

/* All of `len` bytes; 0: the other end is closed. */
static int read_whole(int fd, void *to, size_t len) {
  char *at = to;
  while (len > 0) {
    ssize_t got = read(fd, at, len < SSIZE_MAX ? len : SSIZE_MAX);
    if (got > 0) {
      at += got;
      len -= (size_t)got;
    } else if (got == 0 || errno != EINTR) {
      return 0;
    }
  }
  return 1;
}

static int read_into(int fd, ng_buffer *to, size_t len) {
  ng_buffer_clear(to);
  char *place = ng_buffer_reserve(to, len + 1);
  if (!place || !read_whole(fd, place, len)) {
    return 0;
  }
  to->len = len;
  return 1;
}

static nutgraf_code do_work(const cli_task *task, void *state,
                            const question *q, const char *name, ng_span bytes,
                            ng_buffer *out, nutgraf_error *err) {
  switch (q->kind) {
  case WORK_LINE:
    return task->line(state, bytes, q->number, out, err);
  case WORK_RECORD:
    return task->record(state, name, bytes, out, err);
  default:
    return task->page(state, q->input, bytes, out, err);
  }
}

/* Answers until the socket is closed. Never returns. */
_Noreturn static void work_in_worker(const cli_wall *wall, void *state,
                                     int fd) {
  question q;
  ng_buffer name, in, out;
  ng_buffer_init(&name, NULL, 0);
  ng_buffer_init(&in, NULL, 0);
  ng_buffer_init(&out, NULL, 0);
  if (cli_confine(fd, wall->limits.memory) != 0) {
    _exit(1);
  }
  while (read_whole(fd, &q, sizeof q) && read_into(fd, &name, q.name_len) &&
         read_into(fd, &in, q.len)) {
    reply r = {.code = NUTGRAF_OK};
    ng_buffer_add_char(&name, '\0');
    ng_buffer_clear(&out);
    r.code = do_work(wall->inner, state, &q, name.data, ng_buffer_span(&in),
                     &out, &r.err);
    if (out.status != NG_OK) {
      _exit(1); /* what is half written is no answer */
    }
    r.len = out.len;
    if (cli_io_write(fd, (const char *)&r, sizeof r) != 0 ||
        cli_io_write(fd, out.data, out.len) != 0) {
      break;
    }
  }
  _exit(0);
}

/* ---- The keeper ---- */

/* An order, and the descriptor that came with it, -1: none. 0: the end. */
static int take_order(int control, order *o, int *fd) {
  union {
    char room[CMSG_SPACE(sizeof(int))];
    struct cmsghdr align;
  } extra;
  struct iovec bytes = {o, sizeof *o};
  struct msghdr message = {.msg_iov = &bytes,
                           .msg_iovlen = 1,
                           .msg_control = extra.room,
                           .msg_controllen = sizeof extra.room};
  ssize_t got;
  do {
    got = recvmsg(control, &message, MSG_CMSG_CLOEXEC);
  } while (got < 0 && errno == EINTR);
  const struct cmsghdr *c = got > 0 ? CMSG_FIRSTHDR(&message) : NULL;
  *fd = -1;
  if (c && c->cmsg_type == SCM_RIGHTS) {
    memcpy(fd, CMSG_DATA(c), sizeof *fd);
  }
  return got == (ssize_t)sizeof *o;
}

static pid_t make_worker(const cli_wall *wall, void *state, int control,
                         int fd) {
  pid_t keeper = getpid(), pid = fork();
  if (pid == 0) {
    prctl(PR_SET_PDEATHSIG, SIGKILL, 0, 0, 0);
    if (getppid() != keeper) {
      _exit(1);
    }
    close(control);
    work_in_worker(wall, state, fd);
  }
  close(fd);
  return pid;
}

static int end_worker(pid_t pid) {
  int status = 0;
  kill(pid, SIGKILL);
  while (waitpid(pid, &status, 0) < 0 && errno == EINTR) {
  }
  return status;
}

/* The signals that ask us to end are ours to obey; the processes end when
 * their sockets do. */
static void hold_signals(void) {
  struct sigaction ignore = {.sa_handler = SIG_IGN};
  sigemptyset(&ignore.sa_mask);
  sigaction(SIGINT, &ignore, NULL);
  sigaction(SIGTERM, &ignore, NULL);
  sigaction(SIGHUP, &ignore, NULL);
}

_Noreturn static void keep(const cli_wall *wall, int control) {
  receipt first = {0};
  order o;
  int fd;
  hold_signals();
  ng_charset_open_all();
  void *state = wall->inner->start(wall->inner->user, &first.err);
  first.pid = state ? getpid() : 0;
  if (cli_io_write(control, (const char *)&first, sizeof first) != 0) {
    _exit(1);
  }
  while (state && take_order(control, &o, &fd)) {
    receipt r = {0};
    if (o.kind == END_WORKER) {
      r.status = end_worker(o.pid);
    } else if ((r.pid = make_worker(wall, state, control, fd)) < 0) {
      say(&r.err, NUTGRAF_NOMEM, "no process for the work", errno);
      r.pid = 0;
    }
    if (cli_io_write(control, (const char *)&r, sizeof r) != 0) {
      break;
    }
  }
  _exit(0); /* the workers see their sockets closed */
}

/* ---- Ours: the keeper ---- */

static int send_order(int control, const order *o, int fd) {
  union {
    char room[CMSG_SPACE(sizeof(int))];
    struct cmsghdr align;
  } extra = {{0}};
  order copy = *o;
  struct iovec bytes = {&copy, sizeof copy};
  struct msghdr message = {.msg_iov = &bytes, .msg_iovlen = 1};
  if (fd >= 0) {
    message.msg_control = extra.room;
    message.msg_controllen = sizeof extra.room;
    struct cmsghdr *c = CMSG_FIRSTHDR(&message);
    c->cmsg_level = SOL_SOCKET;
    c->cmsg_type = SCM_RIGHTS;
    c->cmsg_len = CMSG_LEN(sizeof(int));
    memcpy(CMSG_DATA(c), &fd, sizeof fd);
  }
  ssize_t sent;
  do {
    sent = sendmsg(control, &message, MSG_NOSIGNAL);
  } while (sent < 0 && errno == EINTR);
  return sent == (ssize_t)sizeof copy;
}

static int ask_keeper(cli_wall *wall, const order *o, int fd, receipt *r) {
  pthread_mutex_lock(&wall->lock);
  int ok = send_order(wall->control, o, fd) &&
           read_whole(wall->control, r, sizeof *r);
  pthread_mutex_unlock(&wall->lock);
  return ok;
}

cli_wall *cli_wall_new(const cli_task *task, cli_wall_limits limits,
                       nutgraf_error *err) {
  int ends[2];
  cli_wall *wall = calloc(1, sizeof *wall);
  if (!wall || socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, ends) != 0) {
    say(err, NUTGRAF_IO, "no socket for the processes of --isolate", errno);
    free(wall);
    return NULL;
  }
  wall->inner = task;
  wall->limits = limits;
  wall->control = ends[0];
  pthread_mutex_init(&wall->lock, NULL);
  pid_t us = getpid();
  wall->keeper = fork();
  if (wall->keeper == 0) {
    prctl(PR_SET_PDEATHSIG, SIGKILL, 0, 0, 0);
    close(ends[0]);
    if (getppid() == us) {
      keep(wall, ends[1]);
    }
    _exit(1);
  }
  close(ends[1]);
  receipt r = {0};
  if (wall->keeper < 0) {
    say(err, NUTGRAF_IO, "no process for --isolate", errno);
  } else if (!read_whole(wall->control, &r, sizeof r)) {
    say(err, NUTGRAF_IO, "the process of --isolate ended", ECHILD);
  } else if (r.pid == 0) {
    *err = r.err;
  } else {
    return wall;
  }
  cli_wall_free(wall);
  return NULL;
}

void cli_wall_free(cli_wall *wall) {
  if (!wall) {
    return;
  }
  close(wall->control);
  while (wall->keeper > 0 && waitpid(wall->keeper, NULL, 0) < 0 &&
         errno == EINTR) {
  }
  pthread_mutex_destroy(&wall->lock);
  free(wall);
}

/* ---- Ours: one worker for each thread ---- */

typedef struct hand {
  cli_wall *wall;
  pid_t pid; /* 0: none */
  int fd;
  long long deadline;
} hand;

static void *start(void *user, nutgraf_error *err) {
  hand *h = calloc(1, sizeof *h);
  if (!h) {
    err->code = NUTGRAF_NOMEM;
    return NULL;
  }
  h->wall = user;
  h->fd = -1;
  return h;
}

/* Ends the worker; gives its status. */
static int drop_worker(hand *h) {
  receipt r = {0};
  const order o = {END_WORKER, h->pid};
  if (h->fd >= 0) {
    close(h->fd);
  }
  if (h->pid && !ask_keeper(h->wall, &o, -1, &r)) {
    r.status = 0;
  }
  h->pid = 0;
  h->fd = -1;
  return r.status;
}

static void stop(void *state) {
  hand *h = state;
  drop_worker(h);
  free(h);
}

static int have_worker(hand *h, nutgraf_error *err) {
  int ends[2];
  receipt r = {0};
  if (h->pid) {
    return 1;
  }
  if (socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, ends) != 0) {
    say(err, NUTGRAF_IO, "no socket for a process of --isolate", errno);
    return 0;
  }
  const order o = {MAKE_WORKER, 0};
  int asked = ask_keeper(h->wall, &o, ends[1], &r);
  close(ends[1]);
  if (!asked || !r.pid) {
    *err = r.err;
    if (!asked) {
      say(err, NUTGRAF_IO, "the process of --isolate ended", ECHILD);
    }
    close(ends[0]);
    return 0;
  }
  h->pid = r.pid;
  h->fd = ends[0];
  fcntl(h->fd, F_SETFL, O_NONBLOCK);
  return 1;
}

/* Waits until the socket can be used. 0: the time is over. */
static int wait_for(const hand *h, short what) {
  for (;;) {
    long long left = h->deadline - cli_io_clock_ms();
    struct pollfd one = {.fd = h->fd, .events = what};
    if (left <= 0) {
      return 0;
    }
    int got = poll(&one, 1, left < INT_MAX ? (int)left : INT_MAX);
    if (got > 0) {
      return 1;
    }
    if (got < 0 && errno != EINTR) {
      return 1; /* the next call will tell */
    }
  }
}

/* 1: done; 0: the time is over; -1: the worker is gone. */
static int send_bytes(const hand *h, const void *bytes, size_t len) {
  const char *at = bytes;
  while (len > 0) {
    ssize_t sent = send(h->fd, at, len, MSG_NOSIGNAL);
    if (sent > 0) {
      at += sent;
      len -= (size_t)sent;
    } else if (errno == EAGAIN || errno == EINTR) {
      if (!wait_for(h, POLLOUT)) {
        return 0;
      }
    } else {
      return -1;
    }
  }
  return 1;
}

static int take_bytes(const hand *h, void *to, size_t len) {
  char *at = to;
  while (len > 0) {
    ssize_t got = recv(h->fd, at, len, 0);
    if (got > 0) {
      at += got;
      len -= (size_t)got;
    } else if (got < 0 && (errno == EAGAIN || errno == EINTR)) {
      if (!wait_for(h, POLLIN)) {
        return 0;
      }
    } else {
      return -1;
    }
  }
  return 1;
}

/* As send_bytes; -2: no memory for the answer. */
static int talk(hand *h, const question *q, const char *name, ng_span bytes,
                ng_buffer *out, reply *r) {
  int done = send_bytes(h, q, sizeof *q);
  done = done == 1 ? send_bytes(h, name, q->name_len) : done;
  done = done == 1 ? send_bytes(h, bytes.data, bytes.len) : done;
  done = done == 1 ? take_bytes(h, r, sizeof *r) : done;
  if (done != 1) {
    return done;
  }
  char *place = ng_buffer_reserve(out, r->len + 1);
  if (!place) {
    return -2;
  }
  done = take_bytes(h, place, r->len);
  out->len += done == 1 ? r->len : 0;
  return done;
}

static nutgraf_code tell_end(const hand *h, int done, int status,
                             nutgraf_error *err) {
  err->code = done == -2 ? NUTGRAF_NOMEM : NUTGRAF_STOPPED;
  if (done == 0) {
    snprintf(err->message, sizeof err->message,
             "stopped: the story took longer than %u ms (--max-time).",
             h->wall->limits.time_ms);
  } else if (WIFSIGNALED(status) && WTERMSIG(status) != SIGKILL) {
    snprintf(err->message, sizeof err->message,
             "stopped: the process that worked on the story was ended by "
             "signal %d.",
             WTERMSIG(status));
  } else {
    snprintf(err->message, sizeof err->message,
             "stopped: the process that worked on the story ended%s.",
             done == -2 ? ", its answer did not fit into memory" : "");
  }
  return err->code;
}

static nutgraf_code ask(hand *h, const question *q, const char *name,
                        ng_span bytes, ng_buffer *out, nutgraf_error *err) {
  reply r = {.code = NUTGRAF_OK};
  if (!have_worker(h, err)) {
    return err->code;
  }
  h->deadline = cli_io_clock_ms() + h->wall->limits.time_ms;
  int done = talk(h, q, name, bytes, out, &r);
  if (done == 1) {
    *err = r.err;
    return r.code;
  }
  return tell_end(h, done, drop_worker(h), err);
}

static nutgraf_code page(void *state, const cli_input *input, ng_span bytes,
                         ng_buffer *out, nutgraf_error *err) {
  const question q = {.kind = WORK_PAGE, .input = input, .len = bytes.len};
  return ask(state, &q, "", bytes, out, err);
}

static nutgraf_code record(void *state, const char *name, ng_span line,
                           ng_buffer *out, nutgraf_error *err) {
  const question q = {
      .kind = WORK_RECORD, .name_len = strlen(name), .len = line.len};
  return ask(state, &q, name, line, out, err);
}

/* The id of a record whose worker is gone, as JSON text in `room`. */
static ng_span id_of(ng_span line, ng_buffer *room) {
  ng_json json;
  ng_json_init(&json, line, NG_JSON_STRICT_UTF8);
  int is_object = ng_json_next(&json) == NG_JSON_OBJECT;
  while (is_object && ng_json_next(&json) == NG_JSON_KEY) {
    if (ng_json_is(&json, "id")) {
      ng_status status = ng_json_copy(&json, room);
      return status == NG_OK ? ng_buffer_span(room) : ng_span_of(NULL, 0);
    }
    ng_json_skip(&json, NULL);
  }
  return ng_span_of(NULL, 0);
}

static nutgraf_code line(void *state, ng_span bytes, long number,
                         ng_buffer *out, nutgraf_error *err) {
  const question q = {.kind = WORK_LINE, .number = number, .len = bytes.len};
  size_t before = out->len;
  nutgraf_code code = ask(state, &q, "", bytes, out, err);
  if (code != NUTGRAF_OK && out->len == before) {
    ng_buffer id;
    ng_buffer_init(&id, NULL, 0);
    cli_add_error_record(out, id_of(bytes, &id), err, number);
    ng_buffer_free(&id);
  }
  return code;
}

cli_task cli_wall_task(cli_wall *wall) {
  cli_task task = *wall->inner;
  task.user = wall;
  task.start = start;
  task.stop = stop;
  task.page = page;
  task.line = line;
  task.record = task.record ? record : NULL;
  return task;
}
