/* An allocator that fails when it is told to. Each block carries its size in
 * front, so that a caller who tells a wrong one is found out. */
#include "fail_alloc.h"

#include <libxml/xmlmemory.h>
#include <stdlib.h>
#include <string.h>

/* In front of each block; its size keeps blocks aligned. */
typedef struct head {
  struct head *next, *prev;
  size_t size, spare;
} head;

static head *head_of(void *ptr) {
  return (head *)ptr - 1;
}

static int refuses(fail_alloc *a) {
  a = a->counts_with != NULL ? a->counts_with : a;
  a->calls++;
  if (a->fail_at != 0 &&
      (a->forever ? a->calls >= a->fail_at : a->calls == a->fail_at)) {
    a->failures++;
    return 1;
  }
  return 0;
}

static void unlink_block(fail_alloc *a, head *h) {
  *(h->prev != NULL ? &h->prev->next : (head **)&a->first) = h->next;
  if (h->next != NULL) {
    h->next->prev = h->prev;
  }
  a->blocks--;
  a->bytes -= h->size;
}

static void link_block(fail_alloc *a, head *h, size_t size) {
  *h = (head){.next = a->first, .size = size};
  if (h->next != NULL) {
    h->next->prev = h;
  }
  a->first = h;
  a->blocks++;
  a->bytes += size;
}

/* The block is always moved: who keeps the old address is found out. */
static void *take(fail_alloc *a, void *ptr, size_t size) {
  head *h = malloc(sizeof *h + size);
  if (h == NULL) {
    return NULL;
  }
  link_block(a, h, size);
  if (ptr != NULL) {
    head *old = head_of(ptr);
    memcpy(h + 1, ptr, old->size < size ? old->size : size);
    unlink_block(a, old);
    free(old);
  }
  return h + 1;
}

static void give_back(fail_alloc *a, void *ptr) {
  if (ptr != NULL) {
    unlink_block(a, head_of(ptr));
    free(head_of(ptr));
  }
}

void fail_alloc_free_rest(fail_alloc *a) {
  while (a->first != NULL) {
    give_back(a, (head *)a->first + 1);
  }
}

void *fail_alloc_resize(void *user, void *ptr, size_t old_size,
                        size_t new_size) {
  fail_alloc *a = user;
  /* Lua tells the kind of a new object where there is no old size. */
  if (ptr != NULL && head_of(ptr)->size != old_size) {
    a->wrong_sizes++;
  }
  if (new_size == 0) {
    give_back(a, ptr);
    return NULL;
  }
  return refuses(a) ? NULL : take(a, ptr, new_size);
}

void fail_alloc_arm(fail_alloc *a, long at, int forever) {
  a->calls = 0;
  a->failures = 0;
  a->fail_at = at;
  a->forever = forever;
}

void fail_alloc_disarm(fail_alloc *a) {
  a->fail_at = 0;
}

/* ---- libxml2 ----------------------------------------------------------- */

/* Its functions know no user, so there is one for the whole program. */
static fail_alloc *xml;

static void *xml_take(size_t size) {
  return refuses(xml) ? NULL : take(xml, NULL, size);
}

static void *xml_retake(void *ptr, size_t size) {
  return refuses(xml) ? NULL : take(xml, ptr, size);
}

static void xml_give_back(void *ptr) {
  give_back(xml, ptr);
}

static char *xml_copy(const char *text) {
  size_t size = strlen(text) + 1;
  char *copy = xml_take(size);
  return copy != NULL ? memcpy(copy, text, size) : NULL;
}

void fail_alloc_take_libxml(fail_alloc *a) {
  xml = a;
  xmlMemSetup(xml_give_back, xml_take, xml_retake, xml_copy);
}
