/* Paragraphs that end with a question, those behind them, and how many of them
 * speak of "me". */
#include "dialogue.h"

#define LEAST_QUESTIONS 3u  /* fewer are a writer's own */
#define LONGEST_QUESTION 4u /* sentences; a longer paragraph is no question */

/* The sentence behind the paragraph of sentence `i`. */
static uint32_t behind_paragraph(const ng_reading *r, uint32_t i) {
  do {
    i++;
  } while (i < r->stats->count &&
           (r->stats->flags[i] & NG_SENTENCE_FIRST) == 0);
  return i;
}

/* Is sentence `i` a question that nobody is quoted with? */
static int is_question(const ng_reading *r, uint32_t i) {
  const uint32_t *first = r->doc->segments.first_token;
  unsigned flags = r->stats->flags[i];
  return (flags & NG_SENTENCE_QUESTION) != 0 &&
         (flags & NG_SENTENCE_QUOTE) == 0 && first[i + 1] > first[i] &&
         r->stats->speech[first[i + 1] - 1] == NG_SPEECH_NONE;
}

/* Do the sentences from `i` up to `end` speak of me, in their own words? */
static int says_me(ng_reading *r, uint32_t i, uint32_t end) {
  for (; i < end; i++) {
    ng_reading_move(r, i);
    for (uint32_t k = r->begin; k < r->end; k++) {
      const ng_word *word = ng_reading_word(r, k);
      if (word != NULL && r->stats->speech[k] == NG_SPEECH_NONE &&
          ng_reading_ends(r, word, NG_SYNTAX_FIRST_PERSONS)) {
        return 1;
      }
    }
  }
  return 0;
}

int ng_dialogue_asks(const ng_reading *r, uint32_t i) {
  uint32_t first = i;
  while (first > 0 && i - first < LONGEST_QUESTION &&
         (r->stats->flags[first] & NG_SENTENCE_FIRST) == 0) {
    first--;
  }
  return is_question(r, i) && i - first < LONGEST_QUESTION &&
         (i + 1 == r->stats->count ||
          (r->stats->flags[i + 1] & NG_SENTENCE_FIRST) != 0);
}

uint32_t ng_dialogue(ng_reading *r) {
  uint32_t begin = NG_NONE;
  uint32_t questions = 0;
  uint32_t answers = 0; /* that speak of me */
  int waits = 0;        /* a question for such an answer */
  if ((r->filled & NG_SYNTAX_FIRST_PERSONS) == 0) {
    return NG_NONE;
  }
  for (uint32_t i = 0; i < r->stats->count;) {
    uint32_t end = behind_paragraph(r, i);
    if (ng_dialogue_asks(r, end - 1)) {
      begin = begin == NG_NONE ? i : begin;
      questions++;
      waits = 1;
    } else if (waits && says_me(r, i, end)) {
      answers++;
      waits = 0;
    }
    i = end;
  }
  return questions >= LEAST_QUESTIONS && 2 * answers >= questions ? begin
                                                                  : NG_NONE;
}
