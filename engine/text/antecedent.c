/* From a sentence that leans backwards to the one that it leans on. */
#include "antecedent.h"

#define FARTHEST_NAME 8u  /* sentences back */
#define FARTHEST_NOUN 12u /* the same, for a word that was used before */
#define LONGEST_CHAIN 30u /* the same, over sentences that all say "she" */

static int is_aside(const ng_reading *r, uint32_t i) {
  return (r->stats->flags[i] & NG_SENTENCE_ASIDE) != 0;
}

/* The sentence of running text before `i`; NG_NONE: there is none near. */
static uint32_t before(const ng_reading *r, uint32_t i) {
  for (uint32_t k = 0; k < FARTHEST_NOUN && i > 0; k++) {
    if (!is_aside(r, --i)) {
      return i;
    }
  }
  return NG_NONE;
}

static uint32_t behind(const ng_reading *r, uint32_t i) {
  return i + 1 < r->stats->count && !is_aside(r, i + 1) ? i + 1 : NG_NONE;
}

/* Where nouns have capitals too, a name is told by two of them in a row. */
static int is_noun_somebody(const ng_reading *r, uint32_t k,
                            const ng_word *last) {
  return last == NULL ||
         (ng_stats_is_name(r->stats, k - 1) && !ng_reading_is_time(r, k - 1));
}

/* Is token `k`, behind the word `last`, the name of somebody? Those of places
 * and months are not. */
static int is_somebody(const ng_reading *r, uint32_t k, const ng_word *last) {
  if (!ng_stats_is_name(r->stats, k) || ng_reading_is_time(r, k)) {
    return 0;
  }
  return r->capital_nouns
             ? is_noun_somebody(r, k, last)
             : last == NULL || (last->syntax & NG_SYNTAX_BEFORE_PLACES) == 0;
}

/* Is somebody spoken of in sentence `i`, by name or as "the woman"? */
static int names_somebody(ng_reading *r, uint32_t i) {
  const ng_word *last = NULL;
  ng_reading_move(r, i);
  for (uint32_t k = r->begin; k < r->end; k++) {
    const ng_word *word = ng_reading_word(r, k);
    if (word == NULL) {
      continue;
    }
    if ((word->syntax & NG_SYNTAX_PERSONS) != 0 || is_somebody(r, k, last)) {
      return 1;
    }
    last = word;
  }
  return 0;
}

static int is_pronoun(const ng_reference *reference, unsigned means) {
  return reference->why == NG_LEAN_pronoun && reference->means == means;
}

/* Where a sentence leads on to that says "she" itself; NG_NONE: it does not, or
 * too far. */
static uint32_t leads_on(const ng_reading *r, uint32_t i, unsigned means) {
  const ng_reference *its = &r->stats->leaning[i].whole;
  int leads =
      is_pronoun(its, means) && its->on < i && i - its->on < LONGEST_CHAIN;
  return leads ? its->on : NG_NONE;
}

/* The nearest sentence that names somebody. */
static uint32_t where_named(ng_reading *r, uint32_t i) {
  uint32_t k = before(r, i);
  for (uint32_t steps = 0; k != NG_NONE && steps < FARTHEST_NAME; steps++) {
    uint32_t on = leads_on(r, k, NG_MEANS_PERSON);
    if (on != NG_NONE || names_somebody(r, k)) {
      return on != NG_NONE ? on : k;
    }
    k = before(r, k);
  }
  return NG_NONE;
}

/* What a pronoun means: somebody who was named, where "she" is no thing; else
 * whatever the sentence before speaks of. */
static uint32_t where_meant(ng_reading *r, uint32_t i, unsigned means) {
  uint32_t near = before(r, i);
  if (near == NG_NONE || means == NG_MEANS_SAID) {
    return near;
  }
  uint32_t on = leads_on(r, near, means);
  if (on == NG_NONE && means == NG_MEANS_PERSON && !r->gendered) {
    on = where_named(r, i);
  }
  return on != NG_NONE ? on : near;
}

int ng_antecedent_has(const ng_stats *s, uint32_t i, uint32_t term) {
  for (uint32_t k = s->rows.start[i]; k < s->rows.start[i + 1]; k++) {
    if (s->rows.term[k] == term) {
      return 1;
    }
  }
  return 0;
}

/* Where a noun was used before, else where its bearer is named. */
static uint32_t where_used(ng_reading *r, uint32_t i, uint32_t word) {
  const ng_word *noun = &r->stats->terms.words[word];
  uint32_t k = before(r, i);
  for (uint32_t steps = 0; k != NG_NONE && steps < FARTHEST_NOUN; steps++) {
    if (noun->term != NG_NONE && ng_antecedent_has(r->stats, k, noun->term)) {
      const ng_reference *its = &r->stats->leaning[k].whole;
      return its->why == NG_LEAN_definite && its->word == word ? its->on : k;
    }
    k = before(r, k);
  }
  if ((noun->syntax & NG_SYNTAX_RECALLS) != 0) {
    return before(r, i);
  }
  return (noun->syntax & NG_SYNTAX_HEADS) != 0 ? NG_NONE : where_named(r, i);
}

/* The neighbour that tells who speaks. */
static uint32_t where_speaker(ng_reading *r, uint32_t i) {
  uint32_t near = before(r, i);
  uint32_t next = behind(r, i);
  if (near == NG_NONE) {
    return next;
  }
  const ng_reference *its = &r->stats->leaning[near].whole;
  if (its->why == NG_LEAN_speaker && its->on < near) {
    return its->on;
  }
  int is_told_next = next != NG_NONE &&
                     (r->stats->flags[next] & NG_SENTENCE_LOOSE_QUOTE) == 0 &&
                     !names_somebody(r, near) && names_somebody(r, next);
  return is_told_next ? next : near;
}

uint32_t ng_antecedent(ng_reading *r, uint32_t i,
                       const ng_reference *reference) {
  switch (reference->why) {
  case NG_LEAN_NOT:
    return NG_NONE;
  case NG_LEAN_speaker:
    return where_speaker(r, i);
  case NG_LEAN_definite:
    return reference->word != NG_NONE ? where_used(r, i, reference->word)
                                      : before(r, i);
  case NG_LEAN_pronoun:
    return where_meant(r, i, reference->means);
  default:
    return before(r, i);
  }
}
