/* Laws of cleaning, on the golden pages and on pages made by a seeded
 * generator: all text of a page is in its blocks; each block is in the article
 * or out of it, and what is out has a reason with a file and a line; an article
 * that is cleaned again stays as it is. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <dirent.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "../../engine/base/charset.h"
#include "../../engine/text/blocks.h"
#include "../../engine/text/html.h"
#include "../../engine/text/origin.h"
#include "../support/chance.h"
#include "../support/collect.h"

#define CASES "tests/cases"

static nutgraf_engine *engine, *keeper; /* the second keeps furniture */
static nutgraf_worker *worker, *keeping;

static int set_up(void **state) {
  (void)state;
  nutgraf_options options = {.size = sizeof options, .home = "."};
  engine = nutgraf_engine_new(&options, NULL);
  options.keep_furniture = 1;
  keeper = nutgraf_engine_new(&options, NULL);
  worker = engine != NULL ? nutgraf_worker_new(engine, NULL) : NULL;
  keeping = keeper != NULL ? nutgraf_worker_new(keeper, NULL) : NULL;
  return worker == NULL || keeping == NULL;
}

static int tear_down(void **state) {
  (void)state;
  nutgraf_worker_free(worker);
  nutgraf_worker_free(keeping);
  nutgraf_engine_free(engine);
  nutgraf_engine_free(keeper);
  return 0;
}

/* ---- Pages --------------------------------------------------------------- */

typedef void page_law(const char *name, const char *page, size_t len);

static int is_case(const struct dirent *entry) {
  return entry->d_name[0] != '.';
}

static void on_golden_pages(page_law *law) {
  struct dirent **names;
  int count = scandir(CASES, &names, is_case, alphasort);
  assert_true(count > 40);
  for (int i = 0; i < count; i++) {
    char path[512];
    size_t len;
    snprintf(path, sizeof path, CASES "/%s/input.html", names[i]->d_name);
    char *page = read_file(path, &len);
    if (page != NULL) {
      law(names[i]->d_name, page, len);
    }
    free(page);
    free(names[i]);
  }
  free(names);
}

static void on_made_pages(page_law *law, uint64_t cases) {
  static char page[20000];
  for (uint64_t seed = 1; seed <= chance_cases(cases); seed++) {
    char name[40];
    chance c = {seed};
    size_t len = seed % 2 == 0 ? chance_page(&c, page, sizeof page)
                               : chance_story(&c, page, sizeof page);
    snprintf(name, sizeof name, "seed %llu", (unsigned long long)seed);
    law(name, page, len);
  }
}

/* ---- All text is in blocks ------------------------------------------------
 */

/* Bytes that are more than blanks, indents, borders of cells and what nobody
 * sees. */
static size_t count_bytes(ng_span text) {
  static const char *const unseen[] = {
      "\xC2\xA0",     "\xC2\xAD",     "\xE2\x80\x8B", "\xE2\x80\xA8",
      "\xE2\x80\xA9", "\xEF\xBB\xBF", "\xE3\x80\x80"};
  size_t count = 0;
  for (size_t i = 0; i < text.len; i++) {
    size_t skip = strchr(" \t\n\r\f|", text.data[i]) != NULL;
    for (size_t k = 0; skip == 0 && k < sizeof unseen / sizeof *unseen; k++) {
      size_t len = strlen(unseen[k]);
      skip = i + len <= text.len && memcmp(text.data + i, unseen[k], len) == 0
                 ? len
                 : 0;
    }
    count += skip == 0;
    i += skip > 0 ? skip - 1 : 0;
  }
  return count;
}

/* Of all text of the tree, less the names of the page. */
static size_t count_tree(const ng_tree *tree) {
  size_t count = 0;
  for (uint32_t i = 0; i < tree->count; i++) {
    if (tree->nodes[i].tag == NG_TAG_TEXT &&
        tree->nodes[tree->nodes[i].parent].tag != NG_TAG_title) {
      count += count_bytes(tree->nodes[i].text);
    }
  }
  return count;
}

/* Of what was left out; the counts of ng_origin_unread know only bytes. */
static size_t count_unread(const ng_unread *found) {
  size_t count = 0;
  for (unsigned tag = 0; tag < NG_TAG_COUNT; tag++) {
    count += found->bytes[tag];
  }
  return count;
}

/* Signs that a reader does not see, and marks that a reader sees and the page
 * has not, are made while blocks are: such pages are passed over. */
static int is_rewritten(const char *page) {
  static const char *const tags[] = {"<sup", "<sub", "<q>", "<math", "</code"};
  for (size_t i = 0; i < sizeof tags / sizeof *tags; i++) {
    if (strstr(page, tags[i]) != NULL) {
      return 1;
    }
  }
  return 0;
}

static void is_whole(const char *name, const char *page, size_t len) {
  ng_doc doc;
  ng_buffer decoded;
  ng_span text;
  ng_unread unread;
  if (is_rewritten(page)) {
    return;
  }
  ng_doc_init(&doc, NULL, 0);
  ng_buffer_init(&decoded, &doc.arena.allocator, 0);
  assert_int_equal(ng_charset_decode(ng_span_of(page, len), ng_span_str(""),
                                     &decoded, &text, &doc.notes),
                   NG_OK);
  assert_int_equal(ng_html_read(&doc, text, NULL), NG_OK);
  assert_int_equal(ng_blocks_read(&doc), NG_OK);
  ng_origin_unread(&doc, NULL, &unread);
  size_t all = count_tree(doc.tree), left = count_unread(&unread);
  size_t blocks = count_bytes(ng_span_of(doc.text, doc.text_len));
  /* what is left has blanks inside, so that it may seem to be more */
  if (blocks > all || blocks + left < all) {
    fail_msg("%s: %zu bytes, %zu in blocks, %zu left out", name, all, blocks,
             left);
  }
  if (left == 0 && blocks != all) {
    fail_msg("%s: %zu bytes, %zu in blocks", name, all, blocks);
  }
  ng_buffer_free(&decoded);
  ng_doc_free(&doc);
}

static void blocks_are_the_whole_text(void **state) {
  (void)state;
  on_golden_pages(is_whole);
  on_made_pages(is_whole, 600);
}

/* ---- Kept or dropped, for a reason ----------------------------------------
 */

/* Cuts the next field of a line off; `end` stands behind it. */
static char *field(char **line, char end) {
  char *text = *line, *stop = strchr(text, end);
  assert_non_null(stop);
  *stop = '\0';
  *line = stop + 1;
  return text;
}

static void check_place(const char *name, const char *role, const char *place,
                        const char *reason) {
  const char *colon = strrchr(place, ':');
  if (strcmp(role, "article") == 0) {
    if (*place != '\0' || *reason != '\0') {
      fail_msg("%s: kept and dropped, %s %s", name, place, reason);
    }
  } else if (colon == NULL || atoi(colon + 1) < 1 || *reason == '\0' ||
             strncmp(place, "rules/", 6) != 0) {
    fail_msg("%s: %s: %s, %s", name, role, reason, place);
  }
}

/* Blanks are one and the same here: a code block has line ends. */
static int same_text(const char *a, const char *b) {
  for (; *a != '\0' && *b != '\0'; a++, b++) {
    int blank = strchr(" \t\n", *a) != NULL && strchr(" \t\n", *b) != NULL;
    if (*a != *b && !blank) {
      return 0;
    }
  }
  return *a == *b;
}

static void has_reasons(const char *name, const char *page, size_t len) {
  collected lines = {0}, kept = {0};
  nutgraf_doc *doc = nutgraf_read(keeping, page, len, NULL, NULL);
  assert_non_null(doc);
  if (nutgraf_write(doc, "", "tests/support/blocks.lua", collect, &lines,
                    NULL) == NUTGRAF_OK) {
    for (char *line = lines.text; *line != '\0';) {
      char *role = field(&line, '\t'), *place = field(&line, '\t');
      char *reason = field(&line, '\t'), *text = field(&line, '\n');
      check_place(name, role, place, reason);
      if (strcmp(role, "article") == 0) {
        collect(&kept, "\n\n", kept.len > 0 ? 2 : 0);
        collect(&kept, text, strlen(text));
      }
    }
    const char *article = nutgraf_fact(doc, "text", NULL);
    if (!same_text(article, kept.text != NULL ? kept.text : "")) {
      fail_msg("%s:\n%s\nis not\n%s", name, article, kept.text);
    }
  }
  nutgraf_doc_free(doc);
  collected_free(&lines);
  collected_free(&kept);
}

static void each_block_is_in_or_out_for_a_reason(void **state) {
  (void)state;
  on_golden_pages(has_reasons);
  on_made_pages(has_reasons, 600);
}

/* ---- Cleaning again -------------------------------------------------------
 */

static struct {
  const char *format, *from;
  uint64_t pages, changed;
} again;

/* The article of a page, without its name. */
static char *article_of(const char *bytes, size_t len, const char *from,
                        const char *format, collected *written) {
  nutgraf_input input = {.size = sizeof input, .from = from};
  nutgraf_doc *doc = nutgraf_read(worker, bytes, len, &input, NULL);
  assert_non_null(doc);
  const char *text = nutgraf_fact(doc, "text", NULL);
  char *copy = text != NULL && *text != '\0' ? strdup(text) : NULL;
  if (copy != NULL && format != NULL &&
      nutgraf_write(doc, "", format, collect, written, NULL) != NUTGRAF_OK) {
    free(copy);
    copy = NULL; /* there is no article */
  }
  nutgraf_doc_free(doc);
  return copy;
}

static void clean_again(const char *name, const char *page, size_t len) {
  collected written = {0};
  char *one = article_of(page, len, "html", again.format, &written);
  if (one != NULL) {
    char *two = article_of(written.text, written.len, again.from, NULL, NULL);
    again.pages++;
    if (two == NULL || strcmp(one, two) != 0) {
      again.changed++;
      if (getenv("SHOW") != NULL) {
        fprintf(stderr, "%s, %s:\n%s\nbecame\n%s\n", name, again.format, one,
                two != NULL ? two : "(nothing)");
      }
    }
    free(two);
  }
  free(one);
  collected_free(&written);
}

/* How many articles may change when they are cleaned again. The bounds may only
 * come down. */
static void stays(const char *format, const char *from, uint64_t golden,
                  uint64_t made) {
  again.format = format;
  again.from = from;
  again.pages = again.changed = 0;
  on_golden_pages(clean_again);
  print_message("    %s: %llu of %llu golden pages change\n", format,
                (unsigned long long)again.changed,
                (unsigned long long)again.pages);
  assert_true(again.changed <= golden);
  again.pages = again.changed = 0;
  on_made_pages(clean_again, 600);
  print_message("    %s: %llu of %llu made pages change\n", format,
                (unsigned long long)again.changed,
                (unsigned long long)again.pages);
  assert_true(again.changed * 1000 <= made * again.pages);
}

static void clean_html_stays_clean(void **state) {
  (void)state;
  stays("html", "html", 0, 0);
}

static void clean_text_stays_clean(void **state) {
  (void)state;
  stays("text", "text", 8, 50);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(blocks_are_the_whole_text),
      cmocka_unit_test(each_block_is_in_or_out_for_a_reason),
      cmocka_unit_test(clean_html_stays_clean),
      cmocka_unit_test(clean_text_stays_clean),
  };
  return cmocka_run_group_tests(tests, set_up, tear_down);
}
