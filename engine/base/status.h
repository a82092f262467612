/* How a step ended, and the words for it. */
#ifndef NG_STATUS_H
#define NG_STATUS_H

typedef enum ng_status {
  NG_OK = 0,
  NG_NOMEM,   /* the allocator or the arena's limit said no */
  NG_LIMIT,   /* more than we take: bytes, nodes, depth */
  NG_INVALID, /* the input is not what it was called */
  NG_MISSING  /* there is no such thing */
} ng_status;

/* A short English phrase; never NULL. */
const char *ng_status_text(ng_status status);

#endif
