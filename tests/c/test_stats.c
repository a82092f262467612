/* The numbers of a story: quotations, openings, kinds, parts of the score, and
 * what happens without memory. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>

#include <cmocka.h>

#include "../../engine/text/speech.h"
#include "../../engine/text/stats.h"

static const ng_stats_settings settings = {
    .half_position = 4,
    .names_full = 2,
    .numbers_full = 2,
    .words_full = 20,
    .short_words = 3,
    .subject_words = 4,
    .bm25 = {1.2, 0.75},
    .rank = {1, 0.3, 0.85, 0, 1000},
};

/* An allocator that fails from the call `left` on, and counts what it holds. */
typedef struct failing {
  long left, held;
} failing;

static void *fail_resize(void *user, void *ptr, size_t old_size,
                         size_t new_size) {
  failing *f = user;
  if (new_size == 0) {
    f->held -= ptr != NULL ? (long)old_size : 0;
    free(ptr);
    return NULL;
  }
  int grows = ptr == NULL || new_size > old_size;
  if (grows && f->left-- <= 0) {
    return NULL;
  }
  void *fresh = realloc(ptr, new_size);
  if (fresh != NULL) {
    f->held += (long)new_size - (ptr != NULL ? (long)old_size : 0);
  }
  return fresh;
}

static ng_lexicon *words(void) {
  static const char *const entries[][2] = {
      {"stop_words", "the"},
      {"stop_words", "a"},
      {"stop_words", "he"},
      {"stop_words", "it"},
      {"speech_verbs", "said"},
      {"dangling", "he"},
      {"dangling", "it"},
      {"connectives", "however"},
      {"connectives", "in addition"},
      {"number_words", "three"},
      {"titles", "Mr"},
  };
  ng_lexicon *lexicon = ng_lexicon_new(NULL);
  assert_non_null(lexicon);
  for (size_t i = 0; i < sizeof entries / sizeof *entries; i++) {
    assert_int_equal(
        ng_lexicon_add(lexicon, entries[i][0], ng_span_str(entries[i][1])),
        NG_OK);
  }
  return lexicon;
}

/* A document whose paragraphs are parted by empty lines. */
static ng_status make_doc(ng_doc *doc, const ng_allocator *allocator,
                          const ng_lexicon *lexicon, const char *text) {
  ng_doc_init(doc, allocator, 0);
  doc->blocks = ng_arena_zalloc(&doc->arena, 64, sizeof *doc->blocks);
  if (doc->blocks == NULL) {
    return NG_NOMEM;
  }
  doc->text = text;
  doc->text_len = (uint32_t)strlen(text);
  for (const char *s = text;; s += 2) {
    const char *end = strstr(s, "\n\n");
    end = end != NULL ? end : text + doc->text_len;
    ng_block *b = &doc->blocks[doc->block_count++];
    b->text = (ng_range){(uint32_t)(s - text), (uint32_t)(end - text)};
    b->role = NG_ROLE_ARTICLE;
    b->type = *s == '#' ? NG_HEADING : NG_PARAGRAPH;
    s = end;
    if (*s == '\0') {
      break;
    }
  }
  ng_status status = ng_doc_compose(doc);
  return status == NG_OK ? ng_doc_segment(doc, lexicon) : status;
}

static void test_quotations(void **state) {
  (void)state;
  static const struct {
    const char *name, *text,
        *marks; /* . outside, i inside, ( opens, ) closes */
  } cases[] = {
      {"plain", "\"Go,\" he said.", "(ii)..."},
      {"curly", "He said \xE2\x80\x9Cgo on\xE2\x80\x9D today.", "..(ii).."},
      {"German", "Er sagte \xE2\x80\x9Egeh\xE2\x80\x9C dann.", "..(i).."},
      {"French", "Il dit \xC2\xAB va \xC2\xBB hier.", "..(i).."},
      {"Swedish", "Han sa \xE2\x80\x9Dg\xC3\xA5\xE2\x80\x9D sen.", "..(i).."},
      {"single", "He said 'go on' today.", "..(ii).."},
      {"an apostrophe is none", "The boys' ship left.", "......"},
      {"never closed", "He said \"go on today.", "......."},
      {"goes on in the next paragraph", "\"Go on.\n\n\"Go now.\"", "(iii(iii)"},
  };
  for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
    ng_doc doc;
    uint8_t marks[64];
    char got[64] = "";
    assert_int_equal(make_doc(&doc, NULL, NULL, cases[i].text), NG_OK);
    ng_speech_mark(&doc, marks);
    size_t n = 0;
    for (size_t k = 0; k < doc.segments.token_count; k++) {
      got[n++] = ".i()"[marks[k]];
    }
    got[n] = '\0';
    if (strcmp(got, cases[i].marks) != 0) {
      print_error("%s: %s, expected %s\n", cases[i].name, got, cases[i].marks);
      fail();
    }
    ng_doc_free(&doc);
  }
}

static void test_openings(void **state) {
  (void)state;
  static const struct {
    const char *text;
    unsigned date_line, adverb; /* bytes in front of the rest; 0: no cut */
  } cases[] = {
      {"The port closed.", 0, 0},
      {"PARIS (AP) -- The port closed.", 14, 14},
      {"LONDON, England (Agence France) \xE2\x80\x94 The port closed.", 36, 36},
      {"(CNN)The port closed.", 5, 5},
      {"Hong Kong (CNN)The port closed.", 15, 15},
      {"Berlin (dpa) - The port closed.", 15, 15},
      {"GENT (Mail of Gent) - The port closed.", 22, 22},
      {"Gent (Mail of Gent) - The port closed.", 0, 0},
      {"Ana Ruiz (seated) - The port closed.", 0, 0},
      {"Berlin (dpa) closed.", 0, 0},
      {"PARIS (dpa", 0, 0},
      {"Ana Ruiz (D) won the vote.", 0, 0},
      {"The port - an old one - closed.", 0, 0},
      {"BERLIN -- However, the port closed.", 10, 19},
      {"However, the port closed.", 0, 9},
      {"However, he left.", 0, 9},
      {"However the port closed.", 0, 0},
      {"In addition, the port closed.", 0, 13},
      {"He left.", 0, 0},
      {"\"He left,\" Mr. Ruiz said.", 0, 0},
      {"However, \"the port\" closed.", 0, 9},
      {"PARIS (AP) --", 0, 0},
      {"...", 0, 0},
  };
  ng_lexicon *lexicon = words();
  for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
    ng_doc doc;
    assert_int_equal(make_doc(&doc, NULL, lexicon, cases[i].text), NG_OK);
    ng_opening got = ng_opening_of(&doc, lexicon, 0);
    if (got.date_line != cases[i].date_line || got.adverb != cases[i].adverb) {
      print_error("%s: %u %u\n", cases[i].text, got.date_line, got.adverb);
      fail();
    }
    ng_doc_free(&doc);
  }
  ng_lexicon_free(lexicon);
}

static void test_leaning(void **state) {
  (void)state;
  static const struct {
    const char *text;
    ng_lean whole, cut; /* of the last sentence */
  } cases[] = {
      {"The port closed.", NG_LEAN_NOT, NG_LEAN_NOT},
      {"However, the port closed.", NG_LEAN_connective, NG_LEAN_NOT},
      {"However, he left.", NG_LEAN_connective, NG_LEAN_connective},
      {"However the port closed.", NG_LEAN_connective, NG_LEAN_connective},
      {"In addition, the port closed.", NG_LEAN_connective, NG_LEAN_NOT},
      {"He left.", NG_LEAN_connective, NG_LEAN_connective},
      {"\"He left,\" Mr. Ruiz said.", NG_LEAN_connective, NG_LEAN_connective},
      {"However, \"the port\" closed.", NG_LEAN_connective, NG_LEAN_NOT},
      {"\"The port closed,\" he said.", NG_LEAN_speaker, NG_LEAN_speaker},
      {"...", NG_LEAN_NOT, NG_LEAN_NOT},
  };
  ng_lexicon *lexicon = words();
  for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
    ng_doc doc;
    ng_stats stats;
    assert_int_equal(make_doc(&doc, NULL, lexicon, cases[i].text), NG_OK);
    assert_int_equal(
        ng_stats_init(&stats, &doc, lexicon, NULL, ng_span_str(""), &settings),
        NG_OK);
    const ng_leaning *got = &stats.leaning[stats.count - 1];
    if (got->whole.why != cases[i].whole || got->cut.why != cases[i].cut) {
      print_error("%s: %s, %s\n", cases[i].text,
                  ng_lean_name((ng_lean)got->whole.why),
                  ng_lean_name((ng_lean)got->cut.why));
      fail();
    }
    ng_doc_free(&doc);
  }
  ng_lexicon_free(lexicon);
}

static const char story[] =
    "The city council of Harbury met for three hours on Tuesday. He left.\n\n"
    "# On the table\n\n"
    "Mayor Ruiz wants a new port by 2030. \"It is late,\" he said. "
    "It will cost 40 crowns! Who pays for it?\n\n"
    "Harbury closed the old port, and the council of Harbury knows it.";

static void test_a_story_in_numbers(void **state) {
  (void)state;
  ng_lexicon *lexicon = words();
  ng_doc doc;
  ng_stats s;
  assert_int_equal(make_doc(&doc, NULL, lexicon, story), NG_OK);
  assert_int_equal(ng_stats_init(&s, &doc, lexicon, NULL,
                                 ng_span_str("New port for Harbury"),
                                 &settings),
                   NG_OK);
  static const unsigned flags[] = {
      NG_SENTENCE_FIRST,
      NG_SENTENCE_DANGLING | NG_SENTENCE_SHORT,
      NG_SENTENCE_FIRST | NG_SENTENCE_ASIDE,
      NG_SENTENCE_FIRST,
      NG_SENTENCE_QUOTE | NG_SENTENCE_LOOSE_QUOTE | NG_SENTENCE_DANGLING,
      NG_SENTENCE_DANGLING | NG_SENTENCE_EXCLAMATION,
      NG_SENTENCE_QUESTION,
      NG_SENTENCE_FIRST,
  };
  static const unsigned names[] = {2, 0, 0, 1, 0, 0, 0, 2};
  static const unsigned numbers[] = {1, 0, 0, 1, 0, 1, 0, 0};
  assert_int_equal(s.count, 8);
  for (uint32_t i = 0; i < s.count; i++) {
    if (s.flags[i] != flags[i] || s.names[i] != names[i] ||
        s.numbers[i] != numbers[i]) {
      print_error("sentence %u: flags %u, %u names, %u numbers\n", i,
                  s.flags[i], s.names[i], s.numbers[i]);
      fail();
    }
    for (unsigned p = 0; p < NG_SCORES; p++) {
      assert_true(s.parts[p][i] >= 0 && s.parts[p][i] <= 1);
    }
  }
  assert_float_equal(s.parts[NG_SCORE_position][0], 1, 1e-9);
  assert_true(s.parts[NG_SCORE_headline][7] > 0);
  assert_float_equal(s.parts[NG_SCORE_headline][1], 0, 1e-12);
  assert_true(s.parts[NG_SCORE_subject][7] > s.parts[NG_SCORE_subject][3]);
  for (uint32_t i = 0; i < s.count; i++) {
    int first = (s.flags[i] & NG_SENTENCE_FIRST) != 0;
    assert_float_equal(s.parts[NG_SCORE_paragraph][i], first, 1e-12);
  }
  ng_doc_free(&doc);
  ng_lexicon_free(lexicon);
}

static void test_scores_and_order(void **state) {
  (void)state;
  ng_doc doc;
  ng_stats s;
  uint32_t order[8], scratch[8];
  double weigh[NG_SCORES] = {0};
  assert_int_equal(make_doc(&doc, NULL, NULL, story), NG_OK);
  assert_int_equal(
      ng_stats_init(&s, &doc, NULL, NULL, ng_span_str(""), &settings), NG_OK);
  ng_stats_order(&s, order, scratch);
  for (uint32_t i = 0; i < s.count; i++) {
    assert_int_equal(order[i], i); /* all equal: as in the story */
  }
  weigh[NG_SCORE_position] = -2;
  ng_stats_score(&s, weigh);
  assert_float_equal(s.score[0], -2, 1e-9);
  ng_stats_order(&s, order, scratch);
  for (uint32_t i = 1; i < s.count; i++) {
    assert_true(s.score[order[i - 1]] >= s.score[order[i]]);
    assert_true(s.score[order[i - 1]] > s.score[order[i]] ||
                order[i - 1] < order[i]);
  }
  ng_doc_free(&doc);
}

/* What comes back elsewhere counts as often as it does; great length has a
 * beginning and an end. */
static void test_shared_words_and_long_sentences(void **state) {
  (void)state;
  static const double shared[] = {1, 0.5, 0}, length[] = {1, 0.5, 0};
  ng_stats_settings wanted = settings;
  wanted.long_from = 2;
  wanted.long_full = 4;
  ng_doc doc;
  ng_stats s;
  assert_int_equal(make_doc(&doc, NULL, NULL,
                            "Boats left the harbour. Boats met boats. "
                            "Rain fell."),
                   NG_OK);
  assert_int_equal(
      ng_stats_init(&s, &doc, NULL, NULL, ng_span_str(""), &wanted), NG_OK);
  assert_int_equal(s.count, 3);
  for (uint32_t i = 0; i < s.count; i++) {
    assert_float_equal(s.parts[NG_SCORE_shared][i], shared[i], 1e-12);
    assert_float_equal(s.parts[NG_SCORE_long][i], length[i], 1e-12);
  }
  ng_doc_free(&doc);
}

static void test_an_empty_article(void **state) {
  (void)state;
  ng_doc doc;
  ng_stats s;
  assert_int_equal(make_doc(&doc, NULL, NULL, ""), NG_OK);
  assert_int_equal(
      ng_stats_init(&s, &doc, NULL, NULL, ng_span_str("Title"), &settings),
      NG_OK);
  assert_int_equal(s.count, 0);
  ng_stats_order(&s, NULL, NULL);
  ng_doc_free(&doc);
}

static void test_long_texts_get_a_note(void **state) {
  (void)state;
  ng_stats_settings few = settings;
  ng_doc doc;
  ng_stats s;
  few.rank.max_rows = 3;
  assert_int_equal(make_doc(&doc, NULL, NULL, story), NG_OK);
  assert_int_equal(ng_stats_init(&s, &doc, NULL, NULL, ng_span_str(""), &few),
                   NG_OK);
  assert_true((doc.notes & NG_NOTE_SENTENCES) != 0);
  assert_float_equal(s.parts[NG_SCORE_central][7], 0, 1e-12);
  ng_doc_free(&doc);
}

static void test_every_allocation_may_fail(void **state) {
  (void)state;
  ng_lexicon *lexicon = words();
  /* long enough that the arena needs several chunks */
  char *text = malloc(40000);
  size_t len = 0;
  for (unsigned i = 0; len < 30000; i++) {
    len += (size_t)sprintf(text + len, "Ship w%u left port v%u. ", i, i * 7);
  }
  int done = 0;
  for (long n = 0; !done; n++) {
    failing f = {n, 0};
    ng_allocator allocator = {fail_resize, &f};
    ng_stems *stems = ng_stems_new(lexicon, &allocator);
    ng_doc doc;
    ng_stats s;
    ng_status status = make_doc(&doc, &allocator, lexicon, text);
    if (status == NG_OK) {
      status = ng_stats_init(&s, &doc, lexicon, stems,
                             ng_span_str("Ships leave"), &settings);
    }
    assert_true(status == NG_OK || status == NG_NOMEM);
    done = status == NG_OK;
    ng_doc_free(&doc);
    ng_stems_free(stems);
    assert_int_equal(f.held, 0);
  }
  free(text);
  ng_lexicon_free(lexicon);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(test_quotations),
      cmocka_unit_test(test_openings),
      cmocka_unit_test(test_leaning),
      cmocka_unit_test(test_a_story_in_numbers),
      cmocka_unit_test(test_scores_and_order),
      cmocka_unit_test(test_shared_words_and_long_sentences),
      cmocka_unit_test(test_an_empty_article),
      cmocka_unit_test(test_long_texts_get_a_note),
      cmocka_unit_test(test_every_allocation_may_fail),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
