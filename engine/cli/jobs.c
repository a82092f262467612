/* A ring of jobs: one reader fills it, workers do them in any order, one
 * writer empties it in order. */
#include "jobs.h"

#include <signal.h>
#include <stdlib.h>

enum { PER_THREAD = 4, KEEP_ROOM = 1 << 20 };

typedef enum slot_state { FREE, READY, BUSY, DONE } slot_state;

typedef struct slot {
  cli_job job;
  slot_state state;
} slot;

struct cli_jobs {
  cli_crew crew;
  slot *slots;
  size_t size;
  size_t filled, started, emitted; /* counts; the slot is the count % size */
  pthread_mutex_t lock;
  pthread_cond_t has_free, has_ready, has_done;
  pthread_t *threads; /* the workers, then the writer */
  unsigned workers;
  unsigned running; /* threads that were started */
  int closing;      /* no more jobs will come */
  int stopped;      /* emit said so */
  void *state;      /* when there are no threads */
};

static slot *slot_at(const cli_jobs *jobs, size_t count) {
  return &jobs->slots[count % jobs->size];
}

/* Empties a job for its next use; the memory of ordinary ones is kept. */
static void reset(cli_job *job) {
  ng_buffer *all[] = {&job->in, &job->out, &job->log};
  ng_buffer kept[3];
  for (int i = 0; i < 3; i++) {
    if (all[i]->room > KEEP_ROOM) {
      ng_buffer_free(all[i]);
    }
    ng_buffer_clear(all[i]);
    kept[i] = *all[i];
  }
  *job = (cli_job){.in = kept[0], .out = kept[1], .log = kept[2]};
}

static void *work_on(void *user) {
  cli_jobs *jobs = user;
  void *state = jobs->crew.start(jobs->crew.user);
  pthread_mutex_lock(&jobs->lock);
  for (;;) {
    while (jobs->started == jobs->filled && !jobs->closing) {
      pthread_cond_wait(&jobs->has_ready, &jobs->lock);
    }
    if (jobs->started == jobs->filled) {
      break;
    }
    slot *mine = slot_at(jobs, jobs->started++);
    mine->state = BUSY;
    int wanted = !jobs->stopped;
    pthread_mutex_unlock(&jobs->lock);
    if (wanted) {
      jobs->crew.work(jobs->crew.user, state, &mine->job);
    }
    pthread_mutex_lock(&jobs->lock);
    mine->state = DONE;
    pthread_cond_signal(&jobs->has_done);
  }
  pthread_mutex_unlock(&jobs->lock);
  jobs->crew.stop(jobs->crew.user, state);
  return NULL;
}

static void *write_out(void *user) {
  cli_jobs *jobs = user;
  pthread_mutex_lock(&jobs->lock);
  for (;;) {
    slot *next = slot_at(jobs, jobs->emitted);
    while (next->state != DONE &&
           !(jobs->closing && jobs->emitted == jobs->filled)) {
      pthread_cond_wait(&jobs->has_done, &jobs->lock);
    }
    if (next->state != DONE) {
      break;
    }
    int wanted = !jobs->stopped;
    pthread_mutex_unlock(&jobs->lock);
    int stop = wanted && jobs->crew.emit(jobs->crew.user, &next->job) != 0;
    reset(&next->job);
    pthread_mutex_lock(&jobs->lock);
    jobs->stopped |= stop;
    next->state = FREE;
    jobs->emitted++;
    pthread_cond_signal(&jobs->has_free);
  }
  pthread_mutex_unlock(&jobs->lock);
  return NULL;
}

/* Starts the threads with all signals held back, so that the main thread gets
 * them. 0: all run. */
static int start_threads(cli_jobs *jobs) {
  sigset_t all, before;
  sigfillset(&all);
  pthread_sigmask(SIG_SETMASK, &all, &before);
  int failed = 0;
  for (unsigned i = 0; i <= jobs->workers && !failed; i++) {
    void *(*body)(void *) = i < jobs->workers ? work_on : write_out;
    failed = pthread_create(&jobs->threads[i], NULL, body, jobs);
    jobs->running += !failed;
  }
  pthread_sigmask(SIG_SETMASK, &before, NULL);
  return failed;
}

static void release(cli_jobs *jobs) {
  for (size_t i = 0; jobs->slots && i < jobs->size; i++) {
    ng_buffer_free(&jobs->slots[i].job.in);
    ng_buffer_free(&jobs->slots[i].job.out);
    ng_buffer_free(&jobs->slots[i].job.log);
  }
  pthread_cond_destroy(&jobs->has_free);
  pthread_cond_destroy(&jobs->has_ready);
  pthread_cond_destroy(&jobs->has_done);
  pthread_mutex_destroy(&jobs->lock);
  free(jobs->slots);
  free(jobs->threads);
  free(jobs);
}

cli_jobs *cli_jobs_new(const cli_crew *crew, unsigned threads) {
  cli_jobs *jobs = calloc(1, sizeof *jobs);
  if (!jobs) {
    return NULL;
  }
  jobs->crew = *crew;
  jobs->workers = threads > 1 ? threads : 0;
  jobs->size = jobs->workers ? (size_t)jobs->workers * PER_THREAD : 1;
  jobs->slots = calloc(jobs->size, sizeof *jobs->slots);
  jobs->threads = calloc(jobs->workers + 1, sizeof *jobs->threads);
  pthread_mutex_init(&jobs->lock, NULL);
  pthread_cond_init(&jobs->has_free, NULL);
  pthread_cond_init(&jobs->has_ready, NULL);
  pthread_cond_init(&jobs->has_done, NULL);
  if (!jobs->slots || !jobs->threads) {
    release(jobs);
    return NULL;
  }
  for (size_t i = 0; i < jobs->size; i++) {
    ng_buffer_init(&jobs->slots[i].job.in, NULL, 0);
    ng_buffer_init(&jobs->slots[i].job.out, NULL, 0);
    ng_buffer_init(&jobs->slots[i].job.log, NULL, 0);
  }
  if (!jobs->workers) {
    jobs->state = crew->start(crew->user);
  } else if (start_threads(jobs) != 0) {
    cli_jobs_free(jobs);
    return NULL;
  }
  return jobs;
}

cli_job *cli_jobs_take(cli_jobs *jobs) {
  pthread_mutex_lock(&jobs->lock);
  while (jobs->workers && jobs->filled - jobs->emitted == jobs->size) {
    pthread_cond_wait(&jobs->has_free, &jobs->lock);
  }
  cli_job *job = jobs->stopped ? NULL : &slot_at(jobs, jobs->filled)->job;
  pthread_mutex_unlock(&jobs->lock);
  return job;
}

void cli_jobs_put(cli_jobs *jobs) {
  slot *mine = slot_at(jobs, jobs->filled);
  if (!jobs->workers) {
    jobs->crew.work(jobs->crew.user, jobs->state, &mine->job);
    jobs->stopped = jobs->crew.emit(jobs->crew.user, &mine->job) != 0;
    reset(&mine->job);
    return;
  }
  pthread_mutex_lock(&jobs->lock);
  mine->state = READY;
  jobs->filled++;
  pthread_cond_signal(&jobs->has_ready);
  pthread_mutex_unlock(&jobs->lock);
}

void cli_jobs_free(cli_jobs *jobs) {
  pthread_mutex_lock(&jobs->lock);
  jobs->closing = 1;
  pthread_cond_broadcast(&jobs->has_ready);
  pthread_cond_broadcast(&jobs->has_done);
  pthread_mutex_unlock(&jobs->lock);
  for (unsigned i = 0; i < jobs->running; i++) {
    pthread_join(jobs->threads[i], NULL);
  }
  if (!jobs->workers) {
    jobs->crew.stop(jobs->crew.user, jobs->state);
  }
  release(jobs);
}
