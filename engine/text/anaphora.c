/* Why a sentence leans: its first words are looked up, then those behind them
 * until somebody is named. On which sentence: see antecedent.c. */
#include "anaphora.h"

#include "../base/unicode.h"
#include "antecedent.h"
#include "dialogue.h"
#include "dropped.h"
#include "reading.h"

#define LONGEST_LOOK 12u /* words until a pronoun or a known thing comes */
#define LONGEST_TAG 5u   /* words of ", he said on Monday" */
#define LONGEST_WAIT 16u /* tokens until the one comes whom a pronoun meant */

/* Nouns that speak of something known; nouns that no "he" means. */
enum {
  KNOWN = NG_SYNTAX_HEADS | NG_SYNTAX_PERSONS | NG_SYNTAX_RECALLS,
  NOBODY = NG_SYNTAX_HEADS | NG_SYNTAX_RECALLS | NG_SYNTAX_GROUPS
};

static const char *const NAMES[NG_LEANS] = {"",
#define NG_X(name) #name,
                                            NG_LEAN_LIST(NG_X)
#undef NG_X
};

const char *ng_lean_name(ng_lean why) {
  return (unsigned)why < NG_LEANS ? NAMES[why] : "";
}

static ng_reference lean(ng_lean why, unsigned means) {
  return (ng_reference){(uint8_t)why, (uint8_t)means, NG_NONE, NG_NONE};
}

static ng_reference none(void) {
  return lean(NG_LEAN_NOT, NG_MEANS_SAID);
}

static unsigned meaning(uint32_t syntax) {
  return (syntax & NG_SYNTAX_PERSONAL) != 0     ? NG_MEANS_PERSON
         : (syntax & NG_SYNTAX_IMPERSONAL) != 0 ? NG_MEANS_THING
                                                : NG_MEANS_SAID;
}

/* ---- known things --------------------------------------------------------*/

/* Is the noun of token `k` told by what stands behind it: "of the ferry",
 * "Widget", ", Ida Berg,"? */
static int is_told_behind(const ng_reading *r, uint32_t k) {
  const ng_word *next = ng_reading_word(r, k + 1);
  if (next != NULL) {
    return (next->syntax & NG_SYNTAX_MODIFIERS) != 0 ||
           ng_reading_is_name(r, k + 1);
  }
  return ng_reading_is_dash(r, k + 1) ||
         (ng_reading_is_comma(r, k + 1) && ng_reading_is_name(r, k + 2));
}

/* Does the noun at `k` make what an article stands before something known? */
static int is_known(const ng_reading *r, uint32_t k, uint32_t syntax) {
  const ng_word *word = ng_reading_word(r, k);
  return word != NULL && (word->syntax & syntax) != 0 && !is_told_behind(r, k);
}

/* The noun that makes "the company", "the young man", "the 32-year-old" of
 * token `k` something known: its token; r->end when there is none. */
static uint32_t known_noun(const ng_reading *r, uint32_t k) {
  uint32_t noun = ng_reading_behind_age(r, k + 1);
  if (noun > k + 1) {
    return is_told_behind(r, noun - 1) ? r->end : noun - 1;
  }
  const ng_word *word = ng_reading_word(r, noun);
  if (word != NULL && (word->syntax & KNOWN) == 0 && word->term != NG_NONE) {
    uint32_t known = ng_reading_is_name(r, noun) ? NG_SYNTAX_PERSONS : KNOWN;
    return is_known(r, noun + 1, known) ? noun + 1 : r->end;
  }
  return is_known(r, noun, KNOWN) ? noun : r->end;
}

static ng_reference definite(const ng_reading *r, uint32_t noun) {
  ng_reference found = lean(NG_LEAN_definite, NG_MEANS_SAID);
  found.word = r->stats->word_of_token[noun];
  return found;
}

/* ---- pronouns whose name comes late --------------------------------------*/

/* Does a name begin at `k` that is not who says all this (", Smith said.")? */
static int is_subject(const ng_reading *r, uint32_t k) {
  if (!ng_reading_is_name(r, k) || ng_reading_is_time(r, k)) {
    return 0;
  }
  while (ng_reading_is_name(r, k)) {
    k++;
  }
  const ng_word *verb = ng_reading_word(r, k);
  return verb == NULL || (verb->lists & NG_LIST_SPEECH_VERBS) == 0 ||
         (k + 2 < r->end && !ng_reading_is_time(r, k + 1));
}

/* "When she arrived, Anna Reed was cheered": a name is the first thing, or in
 * the second place, behind the first comma. */
static int is_named_behind_comma(const ng_reading *r, uint32_t k) {
  for (uint32_t i = k + 1; i < r->end && i - k < LONGEST_WAIT; i++) {
    if (ng_reading_is_comma(r, i)) {
      return is_subject(r, i + 1) || is_subject(r, i + 2);
    }
  }
  return 0;
}

/* "In ihrer Rede dankte Rita Brandt": a name follows what she owns. */
static int is_owner_named(const ng_reading *r, uint32_t k) {
  for (uint32_t i = k + 2; i < r->end && i < k + 6; i++) {
    const ng_word *word = ng_reading_word(r, i);
    if (word == NULL || (word->syntax & NG_SYNTAX_PERSONAL) != 0) {
      return 0;
    }
    if (is_subject(r, i)) {
      return 1;
    }
  }
  return 0;
}

/* "Despite its size, the hall was cold": the thing comes behind the comma. */
static int is_thing_behind_comma(const ng_reading *r, uint32_t k) {
  for (uint32_t i = k + 1; i < r->end && i - k < LONGEST_WAIT; i++) {
    const ng_word *next = ng_reading_word(r, i + 1);
    if (ng_reading_is_comma(r, i)) {
      return next != NULL &&
             (next->syntax & (NG_SYNTAX_ARTICLES | NG_SYNTAX_DETERMINERS)) != 0;
    }
  }
  return 0;
}

/* "According to him" is about somebody else, "in his speech" may not be. */
static int is_named_late(const ng_reading *r, uint32_t k, int preposition) {
  const ng_word *word = ng_reading_word(r, k);
  if (!preposition) {
    return is_named_behind_comma(r, k);
  }
  if ((word->syntax & NG_SYNTAX_POSSESSIVES) == 0 ||
      ng_reading_word(r, k + 1) == NULL) {
    return 0;
  }
  return is_named_behind_comma(r, k) || is_owner_named(r, k) ||
         ((word->syntax & NG_SYNTAX_IMPERSONAL) != 0 &&
          is_thing_behind_comma(r, k));
}

/* ---- behind the first word -----------------------------------------------*/

/* What has been met in front of a pronoun. */
typedef struct met {
  int person, thing;     /* it could mean */
  int introduced;        /* an article stands before the next noun */
  int preposition;       /* NG_SYNTAX_ bit of the one that waits for its noun */
  int commas, fresh;     /* a comma was just met */
  int said;              /* the word in front is a verb of speech */
  uint32_t words, place; /* place: the token behind a name that is one */
} met;

enum {
  OBJECT = NG_SYNTAX_BEFORE_PLACES,
  LOOSE_OBJECT = NG_SYNTAX_PREPOSITIONS
};

static void meet_noun(const ng_reading *r, met *m, uint32_t k,
                      const ng_word *word) {
  if (ng_reading_is_time(r, k)) {
    m->preposition = m->introduced = 0;
    return;
  }
  if (ng_reading_is_name(r, k)) {
    if (m->preposition == OBJECT || (k > 0 && m->place == k)) {
      m->place = k + 1;
    } else {
      m->person = m->thing = 1;
    }
    m->preposition = m->introduced = 0;
    return;
  }
  if (word->term == NG_NONE || r->capital_nouns) {
    return;
  }
  m->thing = 1;
  m->person |= m->introduced && (word->syntax & NOBODY) == 0;
  m->preposition = m->introduced = 0;
}

/* Takes note of the word at `k`, which is no pronoun. */
static void meet(const ng_reading *r, met *m, uint32_t k, const ng_word *word) {
  const uint32_t before_nouns =
      NG_SYNTAX_ARTICLES | NG_SYNTAX_DETERMINERS | NG_SYNTAX_POSSESSIVES;
  if ((word->syntax & NG_SYNTAX_BEFORE_PLACES) != 0) {
    m->preposition = OBJECT;
  } else if ((word->syntax & NG_SYNTAX_PREPOSITIONS) != 0) {
    m->preposition = LOOSE_OBJECT;
  } else if ((word->syntax & before_nouns) != 0) {
    m->introduced = m->preposition == 0;
    m->preposition = m->preposition != 0 ? OBJECT : 0;
  } else {
    meet_noun(r, m, k, word);
  }
}

/* May what comes next be what the sentence is about? The first noun, what
 * stands behind the first comma, what somebody says or does. */
static int may_be_subject(const met *m) {
  return m->preposition == 0 &&
         (!m->thing || m->said || (m->commas == 1 && m->fresh));
}

/* "For this reason", but not "In this week's paper". */
static int says_this(const ng_reading *r, uint32_t k, const ng_word *word) {
  return (word->syntax & NG_SYNTAX_POINTING) != 0 &&
         (word->syntax & NG_SYNTAX_ARTICLES) == 0 &&
         (ng_reading_entry(r, k).syntax & NG_SYNTAX_STANDING) == 0;
}

/* Does the word at `k` point back, after what was met? */
static ng_reference points_back(const ng_reading *r, const met *m, uint32_t k,
                                const ng_word *word) {
  if ((word->syntax & NG_SYNTAX_PERSONAL) != 0) {
    return !m->person && !is_named_late(r, k, m->preposition != 0)
               ? lean(NG_LEAN_pronoun, NG_MEANS_PERSON)
               : none();
  }
  if ((word->syntax & NG_SYNTAX_IMPERSONAL) != 0) {
    return !m->person && !m->thing && !ng_reading_is_expletive(r, k) &&
                   !is_named_late(r, k, m->preposition != 0)
               ? lean(NG_LEAN_pronoun, NG_MEANS_THING)
               : none();
  }
  if (m->person) {
    return none();
  }
  if (m->words == 2 && m->preposition != 0 && says_this(r, k, word)) {
    return lean(NG_LEAN_pronoun, NG_MEANS_SAID);
  }
  if (m->commas == 1 && m->fresh &&
      (ng_reading_entry(r, k).syntax & NG_SYNTAX_BACK_REFERENCES) != 0) {
    return lean(NG_LEAN_definite, NG_MEANS_SAID);
  }
  if ((word->syntax & NG_SYNTAX_ARTICLES) != 0 && may_be_subject(m)) {
    uint32_t noun = known_noun(r, k);
    return noun < r->end ? definite(r, noun) : none();
  }
  return none();
}

/* From token `k` on, outside quotation marks, until somebody is named. */
static ng_reference look_inside(const ng_reading *r, uint32_t k) {
  met m = {0};
  for (; k < r->end && m.words < LONGEST_LOOK && !(m.person && m.thing); k++) {
    if (r->stats->speech[k] != NG_SPEECH_NONE) {
      continue;
    }
    const ng_word *word = ng_reading_word(r, k);
    if (word == NULL) {
      m.fresh = ng_reading_is_comma(r, k);
      m.commas += m.fresh;
      continue;
    }
    m.words++;
    ng_reference found = points_back(r, &m, k, word);
    if (found.why != NG_LEAN_NOT) {
      return found;
    }
    meet(r, &m, k, word);
    m.fresh = 0;
    m.said = (word->lists & NG_LIST_SPEECH_VERBS) != 0;
  }
  return none();
}

/* ---- the first word ------------------------------------------------------*/

/* "Das alte Rathaus": is the word an article, a noun behind it? */
static int is_article(const ng_reading *r, uint32_t k, uint32_t syntax) {
  if ((syntax & NG_SYNTAX_ARTICLES) == 0) {
    return 0;
  }
  const ng_word *word = ng_reading_word(r, ++k);
  while (word != NULL && word->term != NG_NONE && !ng_reading_is_name(r, k)) {
    word = ng_reading_word(r, ++k);
  }
  return word != NULL && ng_reading_is_name(r, k);
}

/* "The council replied that": to something that is told in front. */
static int replies(const ng_reading *r) {
  for (uint32_t k = r->begin; k < r->end && k - r->begin < LONGEST_LOOK; k++) {
    const ng_word *word = ng_reading_word(r, k);
    if (ng_reading_is_comma(r, k) || r->stats->speech[k] != NG_SPEECH_NONE) {
      return 0;
    }
    if (word != NULL && k > r->begin &&
        (ng_reading_entry(r, k).syntax & NG_SYNTAX_REPLIES) != 0) {
      return 1;
    }
  }
  return 0;
}

/* ", he said.": the end of a sentence that names nobody who could be meant. */
static int is_told_by_pronoun(const ng_reading *r) {
  uint32_t k = r->end;
  unsigned words = 0, pronoun = 0;
  uint32_t lists = 0;
  while (k > r->begin && words <= LONGEST_TAG && !ng_reading_is_comma(r, --k)) {
    const ng_word *word = ng_reading_word(r, k);
    words += word != NULL;
    lists |= word != NULL ? word->lists : 0;
    pronoun += word != NULL && (word->syntax & NG_SYNTAX_PERSONAL) != 0;
  }
  if (pronoun != 1 || (lists & NG_LIST_SPEECH_VERBS) == 0 ||
      !ng_reading_is_comma(r, k) || words > LONGEST_TAG) {
    return 0;
  }
  for (uint32_t i = r->begin; i < r->end; i++) {
    int named = ng_stats_is_name(r->stats, i) &&
                (!r->capital_nouns ||
                 (i > r->begin && ng_stats_is_name(r->stats, i - 1)));
    if (named || r->stats->speech[i] != NG_SPEECH_NONE) {
      return 0;
    }
  }
  return 1;
}

/* "About 280 people work there.": a short sentence about a place that it does
 * not name. */
static int ends_elsewhere(const ng_reading *r) {
  uint32_t last = r->end;
  while (last > r->begin && ng_reading_word(r, last - 1) == NULL) {
    last--;
  }
  const ng_word *word = last > r->begin ? ng_reading_word(r, last - 1) : NULL;
  if (word == NULL || (word->syntax & NG_SYNTAX_LAST_WORDS) == 0 ||
      last - r->begin > LONGEST_LOOK) {
    return 0;
  }
  for (uint32_t k = r->begin; k < last - 1; k++) {
    word = ng_reading_word(r, k);
    if (r->stats->speech[k] != NG_SPEECH_NONE || ng_reading_is_comma(r, k) ||
        (word != NULL && (word->syntax & NG_SYNTAX_BEFORE_PLACES) != 0)) {
      return 0;
    }
  }
  return word != NULL && word->term != NG_NONE; /* none: "was there" */
}

/* Does the entry lean with which a sentence begins? `more` is told whether
 * what follows may lean still. */
static ng_reference opens(const ng_reading *r, uint32_t k, ng_entry e,
                          int *more) {
  int before_name = !r->capital_nouns && ng_reading_is_name(r, e.behind);
  *more = 0;
  if ((e.lists & NG_LIST_CONNECTIVES) != 0) {
    return lean(NG_LEAN_connective, NG_MEANS_SAID);
  }
  if ((e.syntax & NG_SYNTAX_BACK_REFERENCES) != 0 && !before_name) {
    return lean(NG_LEAN_definite, NG_MEANS_SAID);
  }
  uint32_t pronouns =
      NG_SYNTAX_PERSONAL | NG_SYNTAX_IMPERSONAL | NG_SYNTAX_POINTING;
  int known = (e.syntax & (pronouns | NG_SYNTAX_BACK_REFERENCES)) != 0;
  if (!known && (e.lists & NG_LIST_DANGLING) != 0) {
    return lean((e.lists & NG_LIST_PRONOUNS) != 0 ? NG_LEAN_pronoun
                                                  : NG_LEAN_connective,
                NG_MEANS_SAID);
  }
  int points = (e.syntax & NG_SYNTAX_POINTING) != 0;
  if ((e.syntax & pronouns) != 0 && !(points && before_name) &&
      !is_article(r, k, e.syntax)) {
    return lean(NG_LEAN_pronoun, meaning(e.syntax));
  }
  *more = 1;
  return none();
}

/* Where there are no articles, a known noun opens a sentence bare. */
static int is_bare_known(const ng_reading *r, uint32_t k, ng_entry e) {
  return (r->filled & NG_SYNTAX_ARTICLES) == 0 &&
         (e.syntax & (NG_SYNTAX_PERSONS | NG_SYNTAX_RECALLS)) != 0 &&
         e.behind == k + 1 && !is_told_behind(r, k);
}

/* Reads from token `k` on. */
static ng_reference read_from(const ng_reading *r, uint32_t k) {
  while (k < r->end && ng_reading_word(r, k) == NULL) {
    k++;
  }
  if (ng_reading_is_expletive(r, k)) {
    return look_inside(r, ng_reading_entry(r, k).behind);
  }
  ng_entry e = ng_reading_entry(r, k);
  int more = 1;
  if ((e.syntax & NG_SYNTAX_STANDING) != 0) {
    k = e.behind;
  } else if (is_bare_known(r, k, e)) {
    return definite(r, k);
  } else if (!ng_reading_is_dash(r, e.behind) ||
             ng_reading_has_blank(r, e.behind - 1)) {
    if ((e.syntax & NG_SYNTAX_EXPLETIVES) != 0) {
      e = ng_reading_single(r, k);
    }
    ng_reference found = opens(r, k, e, &more);
    if (!more) {
      return found;
    }
  }
  if (ng_dropped_subject(r, k)) {
    return lean(NG_LEAN_pronoun, NG_MEANS_PERSON);
  }
  if (is_told_by_pronoun(r)) {
    return lean(NG_LEAN_pronoun, NG_MEANS_PERSON);
  }
  ng_reference found = look_inside(r, k);
  return found.why == NG_LEAN_NOT && (replies(r) || ends_elsewhere(r))
             ? lean(NG_LEAN_definite, NG_MEANS_SAID)
             : found;
}

/* "No." behind a question; "No mayor has stayed" is no answer. */
static int is_answer(const ng_reading *r, uint32_t before) {
  if (before == NG_NONE ||
      (r->stats->flags[before] & NG_SENTENCE_QUESTION) == 0) {
    return 0;
  }
  uint32_t k = r->begin;
  while (k < r->end && ng_reading_word(r, k) == NULL) {
    k++;
  }
  ng_entry e = ng_reading_entry(r, k);
  return (e.syntax & NG_SYNTAX_ANSWER_OPENERS) != 0 ||
         ((e.syntax & NG_SYNTAX_ANSWERS) != 0 &&
          ng_reading_word(r, e.behind) == NULL);
}

/* The first token of the text from byte `at` on. */
static uint32_t token_at(const ng_reading *r, uint32_t at) {
  uint32_t k = r->begin;
  while (k < r->end && r->doc->segments.tokens[k].begin < at) {
    k++;
  }
  return k;
}

static ng_leaning read_sentence(ng_reading *r, uint32_t i, uint32_t before) {
  const ng_opening *opening = &r->stats->opening[i];
  ng_leaning found = {none(), none(), NG_LEAN_NOT};
  ng_reading_move(r, i);
  if (r->lexicon != NULL) {
    found.whole = read_from(r, token_at(r, opening->date_line));
  }
  found.words = found.whole.why;
  if (is_answer(r, before)) {
    found.whole = lean(NG_LEAN_answer, NG_MEANS_SAID);
  } else if ((r->stats->flags[i] & NG_SENTENCE_LOOSE_QUOTE) != 0) {
    found.whole = lean(NG_LEAN_speaker, NG_MEANS_SAID);
  }
  found.cut = found.whole;
  if (opening->adverb > opening->date_line &&
      found.whole.why == NG_LEAN_connective) {
    found.cut = read_from(r, token_at(r, opening->adverb));
  }
  return found;
}

/* Finds what is leant on. With nothing in front of it, "the man" is new. */
static void settle(ng_reading *r, uint32_t i, ng_reference *reference) {
  reference->on = ng_antecedent(r, i, reference);
  if (reference->why == NG_LEAN_definite && reference->on == NG_NONE) {
    *reference = none();
  }
}

/* In an interview nothing stands alone from the first question on: answers
 * lean on theirs, which are not the story's own words and lean on nothing. */
static void settle_talk(ng_reading *r) {
  uint32_t question = NG_NONE;
  for (uint32_t i = ng_dialogue(r); i < r->stats->count; i++) {
    ng_reference answer = lean(NG_LEAN_answer, NG_MEANS_SAID);
    if (ng_dialogue_asks(r, i)) {
      question = i;
    } else {
      answer.on = question;
    }
    r->stats->leaning[i].whole = r->stats->leaning[i].cut = answer;
  }
}

int ng_anaphora_introduces(const ng_stats *stats, uint32_t from, uint32_t i) {
  uint32_t word = stats->leaning[i].whole.word;
  if (stats->leaning[i].whole.why != NG_LEAN_definite || word == NG_NONE) {
    return 0;
  }
  uint32_t term = stats->terms.words[word].term;
  return term != NG_NONE && ng_antecedent_has(stats, from, term);
}

void ng_anaphora(ng_stats *stats, const ng_doc *doc,
                 const ng_lexicon *lexicon) {
  ng_reading r;
  ng_reading_init(&r, stats, doc, lexicon);
  uint32_t before = NG_NONE; /* the sentence of running text in front */
  for (uint32_t i = 0; i < stats->count; i++) {
    ng_leaning *leaning = &stats->leaning[i];
    *leaning = read_sentence(&r, i, before);
    settle(&r, i, &leaning->whole);
    settle(&r, i, &leaning->cut);
    if (leaning->words == NG_LEAN_definite) {
      leaning->words = leaning->whole.why == NG_LEAN_definite ? NG_LEAN_definite
                                                              : NG_LEAN_NOT;
    }
    before = (stats->flags[i] & NG_SENTENCE_ASIDE) == 0 ? i : before;
  }
  settle_talk(&r);
}
