/* Where a language lets verbs stand without a subject: is there none? By the
 * endings of words, which its lists name. */
#include "dropped.h"

#define LONGEST_LOOK 12u /* tokens of a clause that is looked through */

/* "La envió": an article that a verb follows is none. */
static int is_object(const ng_reading *r, uint32_t k) {
  const ng_word *word = ng_reading_word(r, k);
  const ng_word *verb = ng_reading_word(r, k + 1);
  return word != NULL && verb != NULL &&
         (word->syntax & NG_SYNTAX_ARTICLES) != 0 &&
         (word->lists & NG_LIST_PRONOUNS) != 0 &&
         (verb->syntax & NG_SYNTAX_DROPPED_ENDINGS) == 0 &&
         !ng_reading_is_name(r, k + 1) &&
         ng_reading_ends(r, verb, NG_SYNTAX_DROPPED_ENDINGS);
}

/* "Ha prometido", "dijeron que": do several words at `k` make a verb that only
 * a name behind it gives a subject? */
static int is_long_verb(const ng_reading *r, uint32_t k) {
  ng_entry e = ng_reading_entry(r, k);
  return (e.syntax & NG_SYNTAX_DROPPED_ENDINGS) != 0 && e.behind > k + 1 &&
         !ng_reading_is_name(r, e.behind);
}

/* Where verbs come first: is the verb at `k` without a subject behind it? */
static int verb_lacks_subject(const ng_reading *r, uint32_t k) {
  const ng_word *verb = ng_reading_word(r, k);
  if (is_object(r, k) || is_long_verb(r, k)) {
    return 1;
  }
  if (verb != NULL && (verb->lists & NG_LIST_PRONOUNS) != 0 &&
      (verb->syntax & NG_SYNTAX_ARTICLES) == 0) {
    verb = ng_reading_word(r, ++k); /* "se rompió" */
  }
  if (verb == NULL || !ng_reading_ends(r, verb, NG_SYNTAX_DROPPED_ENDINGS)) {
    return 0;
  }
  const ng_word *next = ng_reading_word(r, k + 1);
  if (next == NULL) {
    return 1;
  }
  if (ng_reading_is_name(r, k + 1)) {
    return 0;
  }
  if (ng_reading_is_number(r, k + 1) &&
      ng_reading_ends(r, verb, NG_SYNTAX_SINGULAR_ENDINGS)) {
    return 1; /* "perdió 76 millones": they are no subject of its */
  }
  if ((verb->lists & NG_LIST_SPEECH_VERBS) != 0 ||
      (verb->syntax & NG_SYNTAX_DROPPED_ENDINGS) != 0) {
    return 1;
  }
  if ((next->syntax & (NG_SYNTAX_ARTICLES | NG_SYNTAX_DETERMINERS)) != 0 ||
      ng_reading_is_number(r, k + 1)) {
    return 0;
  }
  return next->term == NG_NONE ||
         ng_reading_ends(r, next, NG_SYNTAX_OBLIQUE_ENDINGS);
}

/* The token behind "En 2019", "En Berlín,": a time or a place in front of the
 * verb. */
static uint32_t behind_scene(const ng_reading *r, uint32_t k) {
  const ng_word *word = ng_reading_word(r, k);
  if (word == NULL || (word->syntax & NG_SYNTAX_BEFORE_PLACES) == 0) {
    return k;
  }
  uint32_t i = k + 1;
  while (ng_reading_is_name(r, i) || ng_reading_is_time(r, i)) {
    i++;
  }
  return i == k + 1 ? k : i + (uint32_t)ng_reading_is_comma(r, i);
}

/* Is there a name that could own or do something? One with the ending of a
 * case could not. */
static int has_bare_name(const ng_reading *r, uint32_t k) {
  for (; k < r->end; k++) {
    if (ng_reading_is_name(r, k) && !ng_reading_is_time(r, k) &&
        !ng_reading_ends(r, ng_reading_word(r, k), NG_SYNTAX_OBLIQUE_ENDINGS)) {
      return 1;
    }
  }
  return 0;
}

/* Where the verb comes last: can no word in front of it be its subject? */
static int clause_lacks_subject(const ng_reading *r, uint32_t k) {
  uint32_t last = r->end;
  while (last > k && ng_reading_word(r, last - 1) == NULL) {
    last--;
  }
  const ng_word *verb = last > k + 1 ? ng_reading_word(r, last - 1) : NULL;
  if (verb == NULL || last - k > LONGEST_LOOK ||
      !ng_reading_ends(r, verb, NG_SYNTAX_DROPPED_ENDINGS)) {
    return 0;
  }
  for (; k < last - 1; k++) {
    const ng_word *word = ng_reading_word(r, k);
    if (r->stats->speech[k] != NG_SPEECH_NONE ||
        (word != NULL && !ng_reading_is_number(r, k) &&
         !ng_reading_ends(r, word, NG_SYNTAX_OBLIQUE_ENDINGS))) {
      return 0;
    }
  }
  return 1;
}

/* "Gaz faturasının arttığını belirtti": what is told begins the sentence, and
 * nobody stands between it and the verb of speech. A comma would part whoever
 * tells it from what is told. */
static int report_lacks_subject(const ng_reading *r, uint32_t k) {
  uint32_t last = r->end;
  while (last > k && ng_reading_word(r, last - 1) == NULL) {
    last--;
  }
  const ng_word *verb = ng_reading_word(r, last - 1);
  if (last < k + 3 || (verb->lists & NG_LIST_SPEECH_VERBS) == 0) {
    return 0;
  }
  const ng_word *told = ng_reading_word(r, last - 2);
  if (told == NULL || !ng_reading_ends(r, told, NG_SYNTAX_OBLIQUE_ENDINGS)) {
    return 0;
  }
  uint32_t owner = k;
  const ng_word *word = ng_reading_word(r, owner);
  while (word != NULL && !ng_reading_ends(r, word, NG_SYNTAX_OBLIQUE_ENDINGS)) {
    word = ng_reading_word(r, ++owner);
  }
  unsigned ending =
      owner == k ? NG_SYNTAX_OWNER_ENDINGS : NG_SYNTAX_COMPOUND_ENDINGS;
  if (word == NULL || owner >= last - 2 || !ng_reading_ends(r, word, ending)) {
    return 0;
  }
  for (; k < last; k++) {
    if (r->stats->speech[k] != NG_SPEECH_NONE || ng_reading_is_comma(r, k) ||
        (k != r->begin && k != owner && ng_stats_is_name(r->stats, k))) {
      return 0;
    }
  }
  return 1;
}

int ng_dropped_subject(const ng_reading *r, uint32_t k) {
  const ng_word *first = ng_reading_word(r, k);
  if (first == NULL || (r->filled & NG_SYNTAX_DROPPED_ENDINGS) == 0) {
    return 0;
  }
  if ((r->filled & NG_SYNTAX_OWNED_ENDINGS) == 0) {
    return verb_lacks_subject(r, behind_scene(r, k));
  }
  if (ng_reading_ends(r, first, NG_SYNTAX_OWNED_ENDINGS)) {
    return !has_bare_name(r, k + 1);
  }
  return clause_lacks_subject(r, k) || report_lacks_subject(r, k);
}
