/* Stories that stand in a page's scripts, because a program in the browser
 * shall show them: in JSON, in strings of JavaScript, in JSON in strings, in
 * attributes. */
#ifndef NG_SCRIPT_H
#define NG_SCRIPT_H

#include "../base/arena.h"
#include "../base/span.h"
#include "../base/status.h"

/* JSON in a script, without what guards it against parsers of another age. */
ng_span ng_script_unwrap(ng_span text);

/* Finds the story in the scripts of `page` (valid UTF-8): the longest string
 * that reads like prose or, when all are short, the strings of the same name
 * that have most of it. `html`: it as HTML, in `arena`; empty when there is
 * none. `bytes`: how much of that is text. Linear in the page. NG_NOMEM. */
ng_status ng_script_story(ng_span page, ng_arena *arena, ng_span *html,
                          size_t *bytes);

#endif
