/* What may be cut out of a sentence: each kind, what keeps it whole, and the
 * laws of all cuts. Real languages are in golden/trims. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>

#include <cmocka.h>

#include "../../engine/text/trim.h"
#include "../support/paragraphs.h"

static const list_word WORDS[] = {
    {"stop_words", "the"},
    {"stop_words", "on"},
    {"connectives", "however"},
    {"trim_keeps", "not"},
    {"trim_keeps", "*n't"},
    {"source_keeps", "accus*"},
    {"time_keeps", "will"},
    {"time_needs", "was"},
    {"time_needs", "*ed"},
    {"sources", "officials"},
    {"source_verbs", "said"},
    {"source_openers", "according to"},
    {"source_words", "in a statement"},
    {"time_openers", "on"},
    {"time_days", "Monday"},
    {"weekdays", "Monday"},
    {"time_parts", "morning"},
    {"time_leans", "until"},
    {"speech_verbs", "said"},
};

#define BIT(kind) (1u << NG_CUT_##kind)

static const ng_trim_settings settings = {
    .kinds = (1u << NG_CUT_KINDS) - 1,
    .least_words = 3,
    .longest_aside = 6,
    .free_words = 4,
};

/* The first sentence without its cuts; checks their laws on the way. */
static void cut_first(const ng_doc *doc, const ng_stats *stats,
                      const ng_trim_settings *wanted, char *out) {
  ng_cut cuts[NG_CUTS_MOST];
  uint32_t words = 0;
  ng_range s = doc->segments.sentences[0];
  uint32_t count = ng_trim(doc, stats, 0, wanted, cuts, &words);
  uint32_t at = s.begin;
  assert_true(count <= NG_CUTS_MOST && words <= stats->words[0]);
  for (uint32_t i = 0; i <= count; i++) {
    uint32_t end = i < count ? cuts[i].range.begin : s.end;
    assert_true(at <= end && end <= s.end);
    memcpy(out, doc->article + at, end - at);
    out += end - at;
    if (i < count) {
      assert_true(cuts[i].range.begin < cuts[i].range.end);
      assert_true((wanted->kinds & 1u << cuts[i].kind) != 0);
      at = cuts[i].range.end;
    }
  }
  *out = '\0';
}

static void test_kinds(void **state) {
  (void)state;
  static const struct {
    unsigned kinds;
    const char *text, *rest; /* NULL: nothing is cut */
  } cases[] = {
      {BIT(date_line), "ROME (AP) -- The port closed.", "The port closed."},
      {BIT(date_line), "However, the port closed.", NULL},
      {BIT(leading_adverb), "However, the port closed.", "the port closed."},
      {BIT(leading_adverb), "However the port closed.", NULL},
      {BIT(leading_adverb) | BIT(date_line),
       "ROME (AP) -- However, the port closed.", "the port closed."},
      {BIT(parenthetical), "The old port (see map) was closed.",
       "The old port was closed."},
      {BIT(parenthetical), "The old port (see map was closed.", NULL},
      {BIT(parenthetical), "The old port see map) was closed.", NULL},
      {BIT(parenthetical), "The old port () was closed.", NULL},
      {BIT(parenthetical), "(The old port was closed.)", NULL},
      {BIT(attribution), "The port was closed, officials said.",
       "The port was closed."},
      {BIT(attribution),
       "The old port was closed, officials said in a statement.",
       "The old port was closed."},
      {BIT(attribution), "The port was closed, officials said on Monday.",
       "The port was closed."},
      {BIT(attribution), "Two men were accused, officials said.", NULL},
      {BIT(attribution), "The port was not closed, officials said.", NULL},
      {BIT(attribution), "The port wasn't closed, officials said.", NULL},
      {BIT(attribution), "The \"port\", officials said.", NULL},
      {BIT(attribution), "\"The port was closed\", officials said.", NULL},
      {BIT(attribution), "The port was closed, pirates said.", NULL},
      {BIT(attribution), "Closed, officials said.", NULL},
      {BIT(trailing_time), "The port was closed on Monday.",
       "The port was closed."},
      {BIT(trailing_time), "The port was closed on Monday morning.",
       "The port was closed."},
      {BIT(trailing_time), "The port will be closed on Monday.", NULL},
      {BIT(trailing_time), "The port was closed until Monday.", NULL},
      {BIT(trailing_time), "The port was not closed on Monday.", NULL},
      {BIT(trailing_time), "The port was closed on Monday", NULL},
      {BIT(trailing_time), "The port was closed on Monday!", NULL},
      {BIT(attribution) | BIT(trailing_time),
       "The port was closed on Monday, officials said.",
       "The port was closed."},
      {0, "ROME (AP) -- The port was closed on Monday, officials said.", NULL},
      {BIT(attribution), "Officials said.", NULL},
      {BIT(parenthetical), "((((((((((((((((((((((((((((.", NULL},
      {BIT(parenthetical), "The port -- -- -- -- was closed.", NULL},
  };
  ng_lexicon *lexicon = lexicon_of(WORDS, sizeof WORDS / sizeof *WORDS);
  assert_non_null(lexicon);
  for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
    ng_doc doc;
    ng_stats stats;
    char got[256];
    ng_trim_settings wanted = settings;
    wanted.kinds = cases[i].kinds;
    assert_int_equal(measure_paragraphs(&doc, &stats, lexicon, cases[i].text),
                     NG_OK);
    assert_true(stats.count > 0);
    cut_first(&doc, &stats, &wanted, got);
    const char *rest = cases[i].rest != NULL ? cases[i].rest : cases[i].text;
    if (strcmp(got, rest) != 0) {
      print_error("%s\n  got      %s\n  expected %s\n", cases[i].text, got,
                  rest);
      fail();
    }
    ng_doc_free(&doc);
  }
  ng_lexicon_free(lexicon);
}

/* Brackets go together or not at all; of more than there may be cuts all
 * stay. */
static void test_many_asides(void **state) {
  (void)state;
  ng_lexicon *lexicon = lexicon_of(WORDS, sizeof WORDS / sizeof *WORDS);
  assert_non_null(lexicon);
  for (unsigned asides = 1; asides < 2 * NG_CUTS_MOST; asides++) {
    char text[1024] = "The", rest[1024] = "The", got[1024];
    for (unsigned i = 0; i < asides; i++) {
      strcat(text, " old port (see map)");
      strcat(rest, " old port");
    }
    strcat(text, " was closed.");
    strcat(rest, " was closed.");
    ng_doc doc;
    ng_stats stats;
    assert_int_equal(measure_paragraphs(&doc, &stats, lexicon, text), NG_OK);
    assert_int_equal(stats.count, 1);
    cut_first(&doc, &stats, &settings, got);
    assert_string_equal(got, asides <= NG_CUTS_MOST ? rest : text);
    ng_doc_free(&doc);
  }
  ng_lexicon_free(lexicon);
}

static void test_limits(void **state) {
  (void)state;
  static const char text[] = "The port was closed, officials said.";
  ng_lexicon *lexicon = lexicon_of(WORDS, sizeof WORDS / sizeof *WORDS);
  ng_doc doc;
  ng_stats stats;
  char got[sizeof text];
  ng_trim_settings wanted = settings;
  assert_non_null(lexicon);
  assert_int_equal(measure_paragraphs(&doc, &stats, lexicon, text), NG_OK);
  wanted.least_words = 5;
  cut_first(&doc, &stats, &wanted, got);
  assert_string_equal(got, text);
  ng_doc_free(&doc);
  assert_int_equal(measure_paragraphs(&doc, &stats, NULL, text), NG_OK);
  cut_first(&doc, &stats, &settings, got); /* without words */
  assert_string_equal(got, text);
  ng_doc_free(&doc);
  ng_lexicon_free(lexicon);
  assert_string_equal(ng_cut_name(NG_CUT_date_line), "date_line");
  assert_string_equal(ng_cut_name(NG_CUT_KINDS), "");
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(test_kinds),
      cmocka_unit_test(test_many_asides),
      cmocka_unit_test(test_limits),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
