#include "fail_doc.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>

#include <cmocka.h>

#include "fail_alloc.h"

void fail_doc_everywhere(ng_status (*work)(ng_doc *doc)) {
  fail_alloc alloc = {0};
  ng_allocator allocator = {fail_alloc_resize, &alloc};
  ng_status status = NG_NOMEM;
  for (long at = 1; status != NG_OK; at++) {
    ng_doc doc;
    fail_alloc_arm(&alloc, at, (int)(at % 2));
    ng_doc_init(&doc, &allocator, 0);
    status = work(&doc);
    assert_true(status == NG_OK || status == NG_NOMEM);
    ng_doc_free(&doc);
    assert_int_equal(alloc.blocks, 0);
    assert_true(at < 1000);
  }
}
