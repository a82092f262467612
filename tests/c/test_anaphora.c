/* What leans on another sentence: the laws of it, with a few words of three
 * kinds of languages. What editors say of real ones is in golden/references. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>

#include <cmocka.h>

#include "../support/paragraphs.h"

/* A language with articles and pronouns. */
static const list_word ENGLISH[] = {
    {"stop_words", "the"},
    {"stop_words", "a"},
    {"stop_words", "he"},
    {"stop_words", "it"},
    {"stop_words", "she"},
    {"stop_words", "in"},
    {"stop_words", "i"},
    {"stop_words", "was"},
    {"stop_words", "who"},
    {"personal", "he"},
    {"personal", "she"},
    {"impersonal", "it"},
    {"dangling", "he"},
    {"dangling", "she"},
    {"dangling", "it"},
    {"pronouns", "he"},
    {"pronouns", "she"},
    {"pronouns", "it"},
    {"connectives", "but"},
    {"connectives", "as a result"},
    {"articles", "the"},
    {"persons", "man"},
    {"persons", "-old"},
    {"recalls", "company"},
    {"modifiers", "of"},
    {"modifiers", "who"},
    {"back_references", "the two"},
    {"standing", "it rains"},
    {"before_places", "in"},
    {"answers", "no"},
    {"answer_openers", "because"},
    {"speech_verbs", "said"},
    {"first_persons", "i"},
    {"first_persons", "-mine"},
    {"last_words", "there"},
    {"expletives", "it is"},
    {"expletive_words", "likely"},
};

/* One whose verbs come first and may have no subject. */
static const list_word SPANISH[] = {
    {"stop_words", "la"},
    {"stop_words", "de"},
    {"articles", "la"},
    {"pronouns", "la"},
    {"dropped_endings", "-\xC3\xB3"},
    {"dropped_endings", "ha dicho"},
    {"singular_endings", "-\xC3\xB3"},
    {"oblique_endings", "-ado"},
    {"before_places", "en"},
};

/* One whose verbs come last. */
static const list_word TURKISH[] = {
    {"dropped_endings", "-di"},     {"oblique_endings", "-de"},
    {"oblique_endings", "-nin"},    {"oblique_endings", "-ini"},
    {"owned_endings", "-sinde"},    {"owner_endings", "-nin"},
    {"compound_endings", "-sinin"}, {"speech_verbs", "dedi"},
};

#define LANGUAGE(words)                                                        \
  { #words, words, sizeof(words) / sizeof *(words) }

static const struct {
  const char *name;
  const list_word *words;
  size_t count;
} LANGUAGES[] = {LANGUAGE(ENGLISH), LANGUAGE(SPANISH), LANGUAGE(TURKISH)};

typedef struct story {
  const char *text, *leans; /* "pronoun 1, , connective 2" */
} story;

/* What each sentence leans by and on, as in `story`. */
static void tell(const ng_stats *s, char *out, size_t room) {
  size_t n = 0;
  out[0] = '\0';
  for (uint32_t i = 0; i < s->count && n < room; i++) {
    const ng_reference *its = &s->leaning[i].whole;
    n += (size_t)snprintf(out + n, room - n, "%s%s", i > 0 ? ", " : "",
                          ng_lean_name((ng_lean)its->why));
    if (n < room && its->why != NG_LEAN_NOT && its->on != NG_NONE) {
      n += (size_t)snprintf(out + n, room - n, " %u", its->on + 1);
    }
  }
}

static void check(unsigned language, const story *stories, size_t count) {
  ng_lexicon *lexicon =
      lexicon_of(LANGUAGES[language].words, LANGUAGES[language].count);
  assert_non_null(lexicon);
  for (size_t i = 0; i < count; i++) {
    ng_doc doc;
    ng_stats stats;
    char got[512];
    assert_int_equal(measure_paragraphs(&doc, &stats, lexicon, stories[i].text),
                     NG_OK);
    tell(&stats, got, sizeof got);
    if (strcmp(got, stories[i].leans) != 0) {
      print_error("%s\n  got      %s\n  expected %s\n", stories[i].text, got,
                  stories[i].leans);
      fail();
    }
    ng_doc_free(&doc);
  }
  ng_lexicon_free(lexicon);
}

static void test_articles_and_pronouns(void **state) {
  (void)state;
  static const story stories[] = {
      {"", ""},
      {"...", ""},
      {"Ruth Olsen left. He wept.", ", pronoun 1"},
      {"Ruth Olsen left. It rains. She wept.", ", , pronoun 1"},
      {"Ruth Olsen left. It is likely.", ", "},
      {"The hall fell. It is old.", ", pronoun 1"},
      {"The hall fell. But Ruth Olsen left.", ", connective 1"},
      {"The hall fell. As a result Olsen left.", ", connective 1"},
      {"Olsen met Hall. The two wept.", ", definite 1"},
      {"A man fell. The man wept.", ", definite 1"},
      {"A man fell. The man of Rome wept.", ", "},
      {"Ruth Olsen fell. The 32-year-old wept.", ", definite 1"},
      {"Olsen fell. The 32-year-old who wept left.", ", "},
      {"Widget fell. The company wept.", ", definite 1"},
      {"The company wept.", ""},
      {"He wept.", "pronoun"},
      {"Will Olsen go? No.", ", answer 1"},
      {"Will Olsen go? No man knows.", ", "},
      {"Will Olsen go? Because Hall goes.", ", answer 1"},
      {"Olsen goes. Because Hall goes.", ", "},
      {"Mills close. Forty men work there.", ", definite 1"},
      {"Mills close. Forty men work in Rome or there.", ", "},
      {"Mills close. Olsen was there.", ", "},
      {"Olsen left. \"Go,\" she said.", ", speaker 1"},
      {"Olsen left. \"Go,\" Hall said.", ", "},
  };
  check(0, stories, sizeof stories / sizeof *stories);
}

static void test_interviews(void **state) {
  (void)state;
  static const story stories[] = {
      {"Olsen rows.\n\nHard?\n\nI row.\n\nFar?\n\nRome.\n\nWhy?\n\nBoats I "
       "like.",
       ", answer, answer 2, answer, answer 4, answer, answer 6"},
      {"Olsen rows.\n\nHard?\n\nYes.\n\nFar?\n\nRome.\n\nWhy?\n\nBoats "
       "float.",
       ", , , , , , "},
      {"Olsen rows.\n\nHard?\n\nI row.\n\nFar?\n\nI row.", ", , , , "},
      {"Olsen rows.\n\nHard?\n\n\"I row,\" Olsen said.\n\nFar?\n\n\"I row,\" "
       "Olsen said.\n\nWhy?\n\nBoats float.",
       ", , , , , , "},
      {"One. Two. Three. Four. Five?\n\nI row.\n\nFar?\n\nI row.\n\nWhy?\n\nI "
       "row.",
       ", , , , , , , , , "},
      {"Hard?\n\nI row. Olsen left.\n\nFar?\n\nI row.\n\nWhy?\n\nI row.",
       "answer, answer 1, answer 1, answer, answer 4, answer, answer 6"},
      {"Hard?\n\nFar?\n\nWhy?", ", , "},
  };
  check(0, stories, sizeof stories / sizeof *stories);
}

static void test_subjects_left_out(void **state) {
  (void)state;
  static const story spanish[] = {
      {"Soler gana. Viaj\xC3\xB3.", ", pronoun 1"},
      {"Soler gana. Viaj\xC3\xB3 Ana.", ", "},
      {"Soler gana. Viaj\xC3\xB3 la tropa.", ", "},
      {"Soler gana. Viaj\xC3\xB3 cansado.", ", pronoun 1"},
      {"Soler gana. Pag\xC3\xB3 76 coronas.", ", pronoun 1"},
      {"Soler gana. En 2024 pag\xC3\xB3 76 coronas.", ", pronoun 1"},
      {"Soler gana. Ha dicho mucho.", ", pronoun 1"},
      {"Soler gana. Ha dicho Ana mucho.", ", "},
      {"Soler gana. La envi\xC3\xB3.", ", pronoun 1"},
  };
  static const story turkish[] = {
      {"Aras kald\xC4\xB1. Evinde geldi.", ", pronoun 1"},
      {"Aras kald\xC4\xB1. Polis geldi.", ", "},
      {"Aras kald\xC4\xB1. Sesinde umut vardi.", ", pronoun 1"},
      {"Aras kald\xC4\xB1. Sesinde Can Er durdu.", ", "},
      {"Aras kald\xC4\xB1. Primlerinin bitti\xC4\x9Fini dedi.", ", pronoun 1"},
      {"Aras kald\xC4\xB1. Gaz kesintisinin bitti\xC4\x9Fini dedi.",
       ", pronoun 1"},
      {"Aras kald\xC4\xB1. Bakan gazinin bitti\xC4\x9Fini dedi.", ", "},
      {"Aras kald\xC4\xB1. Primlerinin bitti\xC4\x9Fini bakan dedi.", ", "},
      {"Aras kald\xC4\xB1. Gaz kesintisinin, bitti\xC4\x9Fini dedi.", ", "},
  };
  check(1, spanish, sizeof spanish / sizeof *spanish);
  check(2, turkish, sizeof turkish / sizeof *turkish);
}

/* Without its date line and adverb a sentence may stand alone; whatever it
 * leans on is another sentence of the story. */
static void test_laws(void **state) {
  (void)state;
  static const char *const texts[] = {
      "But he left. He wept. It fell. The two met. No. Because he left.",
      "Why? No.\n\nHe left.\n\n\"Go,\" he said.\n\nI row?\n\nI row.",
      "The man. The man. The man. He. He. He. It. It. The company.",
  };
  ng_lexicon *lexicon = lexicon_of(ENGLISH, sizeof ENGLISH / sizeof *ENGLISH);
  assert_non_null(lexicon);
  for (size_t t = 0; t < sizeof texts / sizeof *texts; t++) {
    ng_doc doc;
    ng_stats s;
    assert_int_equal(measure_paragraphs(&doc, &s, lexicon, texts[t]), NG_OK);
    for (uint32_t i = 0; i < s.count; i++) {
      const ng_reference *its = &s.leaning[i].whole;
      assert_true(its->why < NG_LEANS && ng_lean_name((ng_lean)its->why)[0] !=
                                             (its->why == 0 ? 'x' : '\0'));
      assert_true(its->on == NG_NONE || (its->on < s.count && its->on != i));
      assert_true(its->why != NG_LEAN_NOT || its->on == NG_NONE);
      assert_true(ng_anaphora_introduces(&s, 0, i) == 0 ||
                  its->why == NG_LEAN_definite);
    }
    ng_doc_free(&doc);
  }
  ng_lexicon_free(lexicon);
  assert_string_equal(ng_lean_name(NG_LEANS), "");
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(test_articles_and_pronouns),
      cmocka_unit_test(test_interviews),
      cmocka_unit_test(test_subjects_left_out),
      cmocka_unit_test(test_laws),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
