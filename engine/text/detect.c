/* Which language is this? Every word that is a stop word somewhere votes for
 * the languages it belongs to, the more the fewer they are. So do letters that
 * few languages write, as their stop words show: neighbours such as Czech and
 * Slovak share more words than letters. */
#include "detect.h"

#include "../base/unicode.h"
#include "../base/wordset.h"

#define MOST_LANGUAGES 64
#define ENOUGH_BYTES 16384 /* of a text; more tells nothing new */
#define LONGEST_WORD 48    /* bytes; stop words are short */
#define LETTERS 0x800      /* that letter_number tells apart */
#define MOST_WRITERS 6     /* languages; a letter that more write is no sign */
#define LETTER_VOTE 1.0    /* of a letter, to share by those who write it */
#define LEAST_SHARE 0.10   /* of the words, weighed, to name a language */
#define LEAST_CLEAR 0.05   /* the same, when no other language comes near */

typedef struct language {
  char tag[16];
  uint32_t scripts; /* one bit per script its stop words stand in */
  int yields;       /* to another that has as many votes */
} language;

struct ng_detector {
  ng_allocator allocator;
  ng_wordset *words; /* stop word: its place in `who`, from 1 */
  uint64_t *who;     /* one bit per language */
  size_t who_room;
  uint64_t letters[LETTERS]; /* one bit per language whose words have it */
  language languages[MOST_LANGUAGES];
  size_t count;
};

ng_detector *ng_detector_new(const ng_allocator *allocator) {
  ng_allocator a = allocator != NULL ? *allocator : ng_allocator_libc;
  ng_detector *detector = a.resize(a.user, NULL, 0, sizeof *detector);
  if (detector == NULL) {
    return NULL;
  }
  *detector = (ng_detector){.allocator = a};
  detector->words = ng_wordset_new(&a, 0);
  if (detector->words == NULL) {
    ng_detector_free(detector);
    return NULL;
  }
  return detector;
}

void ng_detector_free(ng_detector *detector) {
  if (detector != NULL) {
    ng_allocator a = detector->allocator;
    ng_wordset_free(detector->words);
    if (detector->who != NULL) {
      a.resize(a.user, detector->who,
               detector->who_room * sizeof *detector->who, 0);
    }
    a.resize(a.user, detector, sizeof *detector, 0);
  }
}

static ng_script script_at(const char *s, unsigned *len) {
  const ng_char_record *r = ng_char_at(s, len);
  return r->flags & NG_CHAR_LETTER ? (ng_script)r->script : NG_SCRIPT_OTHER;
}

/* The script most letters are in. Japanese shows by its Hiragana, however many
 * Han characters stand around it. */
static ng_script main_script(const uint32_t counts[NG_SCRIPTS]) {
  uint32_t japanese = counts[NG_SCRIPT_HIRAGANA] + counts[NG_SCRIPT_KATAKANA];
  uint32_t east = counts[NG_SCRIPT_HAN] + japanese;
  uint32_t best = 0;
  ng_script script = NG_SCRIPT_OTHER;
  for (int i = NG_SCRIPT_OTHER + 1; i < NG_SCRIPTS; i++) {
    if (counts[i] > best) {
      best = counts[i];
      script = (ng_script)i;
    }
  }
  /* A Han character says as much as three letters do. */
  if (east * 3 > best) {
    return japanese * 8 > east ? NG_SCRIPT_HIRAGANA : NG_SCRIPT_HAN;
  }
  return script;
}

static void count_scripts(ng_span text, uint32_t counts[NG_SCRIPTS]) {
  for (size_t i = 0; i < text.len;) {
    unsigned len;
    counts[script_at(text.data + i, &len)]++;
    i += len;
  }
}

/* The scripts that a third of the letters are in: Serbian has two. */
static uint32_t scripts_of(const uint32_t counts[NG_SCRIPTS]) {
  uint32_t all = 0, scripts = UINT32_C(1) << main_script(counts);
  for (int i = NG_SCRIPT_OTHER + 1; i < NG_SCRIPTS; i++) {
    all += counts[i];
  }
  for (int i = NG_SCRIPT_OTHER + 1; i < NG_SCRIPTS; i++) {
    scripts |= (uint32_t)(counts[i] * 3 > all) << i;
  }
  return scripts;
}

/* The number of a letter that may tell languages apart; 0: it cannot. Latin
 * with its marks, Greek, Cyrillic, Hebrew, Arabic; then the rest of Latin. */
static size_t letter_number(uint32_t c) {
  if (c >= 0x1E00 && c < 0x1F00) {
    return c - 0x1E00 + 0x700;
  }
  return c >= 0x80 && c < 0x700 ? c : 0;
}

static void add_letters(ng_detector *detector, ng_span word) {
  for (size_t i = 0; i < word.len;) {
    unsigned len;
    size_t number = letter_number(ng_utf8_decode(word.data + i, &len));
    if (number != 0) {
      detector->letters[number] |= UINT64_C(1) << detector->count;
    }
    i += len;
  }
}

/* Makes room to say who has one more word. */
static ng_status grow_who(ng_detector *detector) {
  size_t old = detector->who_room;
  if (ng_wordset_count(detector->words) < old) {
    return NG_OK;
  }
  size_t room = old == 0 ? 1024 : old * 2;
  ng_allocator a = detector->allocator;
  uint64_t *who =
      a.resize(a.user, detector->who, old * sizeof *who, room * sizeof *who);
  if (who == NULL) {
    return NG_NOMEM;
  }
  detector->who = who;
  detector->who_room = room;
  return NG_OK;
}

/* Notes that the language to come next has this word. */
static ng_status add_word(ng_detector *detector, ng_span word) {
  uint32_t place = ng_wordset_find(detector->words, word);
  if (place == 0) {
    ng_status status = grow_who(detector);
    place = (uint32_t)ng_wordset_count(detector->words) + 1;
    if (status == NG_OK) {
      status = ng_wordset_add(detector->words, word, place);
    }
    if (status != NG_OK) {
      return status;
    }
    detector->who[place - 1] = 0;
  }
  detector->who[place - 1] |= UINT64_C(1) << detector->count;
  return NG_OK;
}

ng_status ng_detector_add(ng_detector *detector, const char *tag,
                          const ng_lexicon *lexicon) {
  size_t tag_len = strlen(tag);
  if (tag_len == 0 || tag_len >= sizeof detector->languages[0].tag) {
    return NG_INVALID;
  }
  if (detector->count == MOST_LANGUAGES) {
    return NG_LIMIT;
  }
  /* A language without stop words shows by the script of its other words. */
  uint32_t counts[NG_SCRIPTS] = {0}, others[NG_SCRIPTS] = {0};
  int any = 0;
  for (size_t i = 0; i < ng_lexicon_count(lexicon); i++) {
    uint32_t lists;
    ng_span word = ng_lexicon_word(lexicon, i, &lists);
    if ((lists & NG_LIST_STOP_WORDS) == 0) {
      count_scripts(word, others);
      continue;
    }
    ng_status status = add_word(detector, word);
    if (status != NG_OK) {
      return status;
    }
    any = 1;
    count_scripts(word, counts);
    add_letters(detector, word);
  }
  language *l = &detector->languages[detector->count++];
  memcpy(l->tag, tag, tag_len + 1);
  l->scripts = scripts_of(any ? counts : others);
  l->yields = (ng_lexicon_flags(lexicon) & NG_FLAG_YIELDS) != 0;
  return NG_OK;
}

static unsigned bits_in(uint64_t bits) {
  unsigned n = 0;
  for (; bits != 0; bits &= bits - 1) {
    n++;
  }
  return n;
}

static void vote(double votes[MOST_LANGUAGES], uint64_t who, double weight) {
  for (size_t i = 0; who != 0; i++, who >>= 1) {
    votes[i] += who & 1 ? weight : 0;
  }
}

static void vote_by_word(const ng_detector *detector, ng_span folded,
                         double votes[MOST_LANGUAGES]) {
  uint32_t place = ng_wordset_find(detector->words, folded);
  if (place != 0) {
    uint64_t who = detector->who[place - 1];
    vote(votes, who, 0.25 + 1.0 / bits_in(who));
  }
}

static void vote_by_letters(const ng_detector *detector, ng_span folded,
                            double votes[MOST_LANGUAGES]) {
  for (size_t i = 0; i < folded.len;) {
    unsigned len;
    size_t number = letter_number(ng_utf8_decode(folded.data + i, &len));
    uint64_t who = detector->letters[number];
    unsigned writers = bits_in(who);
    if (writers > 0 && writers <= MOST_WRITERS) {
      vote(votes, who, LETTER_VOTE / writers);
    }
    i += len;
  }
}

/* Lets the words of `text` vote; gives how many words there are. */
static size_t count_votes(const ng_detector *detector, ng_span text,
                          double votes[MOST_LANGUAGES]) {
  size_t words = 0;
  for (size_t at = 0; at < text.len;) {
    size_t end = ng_word_break(text, at);
    unsigned len;
    ng_span word = ng_span_of(text.data + at, end - at);
    at = end;
    if ((ng_char_at(word.data, &len)->flags & NG_CHAR_LETTER) == 0) {
      continue;
    }
    words++;
    if (word.len > LONGEST_WORD) {
      continue;
    }
    char room[LONGEST_WORD * 3 / 2];
    ng_span folded = ng_span_of(room, ng_fold(word, room));
    vote_by_word(detector, folded, votes);
    vote_by_letters(detector, folded, votes);
  }
  return words;
}

/* Which of two that are level? Else the first in the alphabet: the order in
 * which languages were added must not show. */
static int goes_before(const language *a, const language *b) {
  return a->yields != b->yields ? b->yields : strcmp(a->tag, b->tag) < 0;
}

const char *ng_detector_language(const ng_detector *detector, ng_span text) {
  double votes[MOST_LANGUAGES] = {0};
  uint32_t counts[NG_SCRIPTS] = {0};
  if (text.len > ENOUGH_BYTES) {
    text.len = ENOUGH_BYTES;
    while (text.len > 0 && ng_utf8_is_inner(text.data[text.len])) {
      text.len--;
    }
  }
  count_scripts(text, counts);
  ng_script script = main_script(counts);
  size_t words = count_votes(detector, text, votes);
  double best = -1, second = 0;
  const language *best_one = NULL;
  for (size_t i = 0; i < detector->count; i++) {
    const language *l = &detector->languages[i];
    if (script == NG_SCRIPT_OTHER || (l->scripts >> script & 1) == 0) {
      continue;
    }
    if (best_one == NULL || votes[i] > best ||
        (votes[i] >= best && goes_before(l, best_one))) {
      second = best > second ? best : second;
      best = votes[i];
      best_one = l;
    } else if (votes[i] > second) {
      second = votes[i];
    }
  }
  /* These show by their script alone. */
  int east = script == NG_SCRIPT_HAN || script == NG_SCRIPT_HIRAGANA ||
             script == NG_SCRIPT_HANGUL || script == NG_SCRIPT_THAI;
  /* Outside of Latin letters few languages contend: one word may tell. */
  double few = script == NG_SCRIPT_LATIN ? 2 : 1;
  double share = words > 0 ? best / (double)words : 0;
  int sure = share > LEAST_SHARE ||
             (share > LEAST_CLEAR && best >= few && best >= 3 * second);
  return best_one != NULL && (east || sure) ? best_one->tag : "und";
}
