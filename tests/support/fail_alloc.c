/* An allocator that fails when it is told to. Each block carries its size in
 * front, so that a caller who tells a wrong one is found out. */
#include "fail_alloc.h"

#include <libxml/xmlmemory.h>
#include <stdlib.h>
#include <string.h>

enum { HEAD = 16 }; /* keeps blocks aligned */

static size_t *size_of(void *ptr) {
  return (size_t *)(void *)((char *)ptr - HEAD);
}

static int refuses(fail_alloc *a) {
  a->calls++;
  if (a->fail_at != 0 &&
      (a->forever ? a->calls >= a->fail_at : a->calls == a->fail_at)) {
    a->failures++;
    return 1;
  }
  return 0;
}

static void *take(fail_alloc *a, void *ptr, size_t size) {
  size_t old = ptr != NULL ? *size_of(ptr) : 0;
  char *block = realloc(ptr != NULL ? (char *)ptr - HEAD : NULL, size + HEAD);
  if (block == NULL) {
    return NULL;
  }
  *(size_t *)(void *)block = size;
  a->blocks += ptr == NULL;
  a->bytes = a->bytes - old + size;
  a->peak = a->bytes > a->peak ? a->bytes : a->peak;
  return block + HEAD;
}

static void give_back(fail_alloc *a, void *ptr) {
  if (ptr != NULL) {
    a->blocks--;
    a->bytes -= *size_of(ptr);
    free((char *)ptr - HEAD);
  }
}

void *fail_alloc_resize(void *user, void *ptr, size_t old_size,
                        size_t new_size) {
  fail_alloc *a = user;
  /* Lua tells the kind of a new object where there is no old size. */
  if (ptr != NULL && *size_of(ptr) != old_size) {
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
