/* What can be said about each sentence in numbers: one pass over the tokens
 * numbers the words, then each part of the score is a short loop. */
#include "stats.h"

#include "../base/unicode.h"
#include "matcher.h"
#include "speech.h"

static const char *const NAMES[NG_SCORES] = {
#define NG_X(name) #name,
    NG_SCORE_LIST(NG_X)
#undef NG_X
};

const char *ng_score_name(ng_score part) {
  return (unsigned)part < NG_SCORES ? NAMES[part] : "";
}

/* What the passes below share. */
typedef struct measure {
  ng_stats *stats;
  ng_doc *doc;
  const ng_lexicon *lexicon;
  const ng_stats_settings *settings;
} measure;

#define LARGEST 1e12 /* hundredths of a point; more is taken for so many */

/* What is no sentence to a reader of running text. */
enum { PASSED_OVER = NG_SENTENCE_SHORT | NG_SENTENCE_ASIDE };

static ng_span token_text(const ng_doc *doc, uint32_t k) {
  return ng_span_at(doc->article, doc->segments.tokens[k]);
}

static unsigned flags_of(ng_span text) {
  unsigned step;
  return text.len > 0 ? ng_char_flags(ng_utf8_decode(text.data, &step)) : 0;
}

static int is_word(unsigned kind) {
  return kind == NG_TOKEN_WORD || kind == NG_TOKEN_ABBREVIATION;
}

/* Words are folded a few at a time: while one is, memory for the others is on
 * its way. */
enum { AHEAD = 16 };

static void fold_ahead(const measure *m, uint32_t k, uint32_t end,
                       ng_folded ahead[AHEAD]) {
  const ng_segments *seg = &m->doc->segments;
  for (uint32_t n = 0; n < AHEAD && k + n < end; n++) {
    unsigned kind = seg->kinds[k + n];
    if (is_word(kind) || kind == NG_TOKEN_NUMBER) {
      ng_terms_fold(&m->stats->terms, token_text(m->doc, k + n), &ahead[n]);
    }
  }
}

/* Numbers the words of sentence `i`. The first word, and one behind a mark
 * that may begin a sentence of its own (quotation, colon), is due its capital;
 * any other capital makes a name. */
static ng_status number_words(measure *m, uint32_t i) {
  ng_stats *s = m->stats;
  const ng_segments *seg = &m->doc->segments;
  ng_folded ahead[AHEAD];
  int due = 1;
  uint32_t end = seg->first_token[i + 1];
  for (uint32_t k = seg->first_token[i]; k < end; k++) {
    uint32_t place = (k - seg->first_token[i]) % AHEAD;
    if (place == 0) {
      fold_ahead(m, k, end, ahead);
    }
    unsigned kind = seg->kinds[k];
    s->word_of_token[k] = NG_NONE;
    s->capital[k] = NG_CAPITAL_NO;
    if (!is_word(kind) && kind != NG_TOKEN_NUMBER) {
      due |= kind == NG_TOKEN_MARK &&
             (m->stats->speech[k] == NG_SPEECH_OPENS ||
              seg->tokens[k].begin == 0 || *token_text(m->doc, k).data == ':');
      continue;
    }
    ng_span text = token_text(m->doc, k);
    uint32_t word;
    if (ng_terms_add_folded(&s->terms, &ahead[place], &word) != NG_OK) {
      return NG_NOMEM;
    }
    s->word_of_token[k] = word;
    s->terms.words[word].count++;
    s->words[i]++;
    if (is_word(kind) && (flags_of(text) & NG_CHAR_UPPER) != 0) {
      s->capital[k] = due ? NG_CAPITAL_DUE : NG_CAPITAL_NAME;
      s->terms.words[word].capitals += !due;
    }
    due = 0;
  }
  return NG_OK;
}

static ng_status make_rows(measure *m) {
  ng_stats *s = m->stats;
  ng_segments *seg = &m->doc->segments;
  ng_arena *arena = &m->doc->arena;
  uint32_t tokens = s->count > 0 ? seg->first_token[s->count] : 0;
  uint32_t *of_token = ng_arena_alloc(arena, tokens * sizeof *of_token);
  if (of_token == NULL) {
    return NG_NOMEM;
  }
  for (uint32_t k = 0; k < tokens; k++) {
    uint32_t word = s->word_of_token[k];
    of_token[k] = word == NG_NONE ? NG_NONE : s->terms.words[word].term;
  }
  return ng_rows_init(&s->rows, arena, of_token, seg->first_token, s->count,
                      s->terms.term_count);
}

int ng_stats_is_name(const ng_stats *stats, uint32_t k) {
  uint32_t word = stats->word_of_token[k];
  if (word == NG_NONE || stats->capital[k] == NG_CAPITAL_NO) {
    return 0;
  }
  const ng_word *w = &stats->terms.words[word];
  return w->term != NG_NONE &&
         (stats->capital[k] == NG_CAPITAL_NAME || w->capitals > 0);
}

/* Counts names (neighbouring ones are one), figures and quoted words. */
static void count_things(measure *m, uint32_t i) {
  ng_stats *s = m->stats;
  const ng_segments *seg = &m->doc->segments;
  uint32_t quoted = 0;
  uint32_t speakers = 0;
  int in_name = 0;
  for (uint32_t k = seg->first_token[i]; k < seg->first_token[i + 1]; k++) {
    int name = ng_stats_is_name(m->stats, k);
    uint32_t word = s->word_of_token[k];
    s->names[i] += name && !in_name;
    in_name = name;
    if (word == NG_NONE) {
      continue;
    }
    s->numbers[i] += seg->kinds[k] == NG_TOKEN_NUMBER ||
                     (s->terms.words[word].lists & NG_LIST_NUMBER_WORDS) != 0;
    if (m->stats->speech[k] != NG_SPEECH_NONE) {
      quoted++;
    } else if (s->terms.words[word].term != NG_NONE &&
               (s->terms.words[word].lists & NG_LIST_SPEECH_VERBS) == 0 &&
               (s->terms.words[word].syntax & NG_SYNTAX_PERSONAL) == 0) {
      speakers++;
    }
  }
  double share = s->words[i] > 0 ? (double)quoted / s->words[i] : 0;
  s->parts[NG_SCORE_speech][i] = share;
  if (share >= 0.5) {
    s->flags[i] |= NG_SENTENCE_QUOTE;
  }
  if (quoted > 0 && speakers == 0) {
    s->flags[i] |= NG_SENTENCE_LOOSE_QUOTE;
  }
}

/* Is it no running text? */
static int is_aside(const ng_doc *doc, uint32_t i) {
  uint32_t part = doc->sentence_part[i];
  uint32_t block = part < doc->part_count ? doc->parts[part].block : NG_NONE;
  if (block >= doc->block_count) {
    return 0;
  }
  unsigned type = doc->blocks[block].type;
  return type == NG_HEADING || type == NG_TABLE || type == NG_CAPTION ||
         type == NG_CODE;
}

static void tell_kind(measure *m, uint32_t i) {
  ng_stats *s = m->stats;
  const ng_segments *seg = &m->doc->segments;
  uint32_t first = seg->first_token[i];
  uint32_t last = seg->first_token[i + 1];
  unsigned kinds =
      ng_text_kinds(ng_span_at(m->doc->article, seg->sentences[i]));
  unsigned flags = kinds & NG_KIND_QUESTION      ? NG_SENTENCE_QUESTION
                   : kinds & NG_KIND_EXCLAMATION ? NG_SENTENCE_EXCLAMATION
                                                 : 0;
  if (first < last && (m->stats->speech[first] == NG_SPEECH_INSIDE ||
                       m->stats->speech[first] == NG_SPEECH_CLOSES)) {
    flags |= NG_SENTENCE_STARTS_INSIDE;
  }
  if (first < last && (m->stats->speech[last - 1] == NG_SPEECH_INSIDE ||
                       m->stats->speech[last - 1] == NG_SPEECH_OPENS)) {
    flags |= NG_SENTENCE_ENDS_INSIDE;
  }
  if (i == 0 || m->doc->sentence_part[i] != m->doc->sentence_part[i - 1]) {
    flags |= NG_SENTENCE_FIRST;
  }
  if (s->words[i] < m->settings->short_words) {
    flags |= NG_SENTENCE_SHORT;
  }
  if (is_aside(m->doc, i)) {
    flags |= NG_SENTENCE_ASIDE;
  }
  s->opening[i] = ng_opening_of(m->doc, m->lexicon, i);
  s->flags[i] |= (uint16_t)flags;
}

static void tell_what_leans(measure *m) {
  ng_stats *s = m->stats;
  ng_anaphora(s, m->doc, m->lexicon);
  for (uint32_t i = 0; i < s->count; i++) {
    const ng_leaning *leaning = &s->leaning[i];
    if (leaning->words != NG_LEAN_NOT || leaning->whole.why == NG_LEAN_answer) {
      s->flags[i] |= NG_SENTENCE_DANGLING;
    }
  }
}

static double part_of(double amount, double full) {
  return full <= 0 || amount >= full ? 1 : amount / full;
}

static double overlong(double words, const ng_stats_settings *s) {
  return words <= s->long_from
             ? 0
             : part_of(words - s->long_from, s->long_full - s->long_from);
}

/* Place in the story, among the sentences that are long enough to be one. */
static void place(measure *m) {
  ng_stats *s = m->stats;
  uint32_t real = 0;
  for (uint32_t i = 0; i < s->count; i++) {
    real += (s->flags[i] & PASSED_OVER) == 0;
  }
  uint32_t before = 0;
  for (uint32_t i = 0; i < s->count; i++) {
    double half = m->settings->half_position;
    s->parts[NG_SCORE_position][i] = half > 0 ? half / (half + before) : 1;
    s->parts[NG_SCORE_early][i] =
        real > 1 && before < real ? 1 - (double)before / real : before == 0;
    before += (s->flags[i] & PASSED_OVER) == 0;
  }
}

/* Finds the most frequent name among the first words of sentence `i`; gives
 * the share it has of the story's most frequent term. */
static double find_subject(const measure *m, uint32_t i, const double *total,
                           double most) {
  ng_stats *s = m->stats;
  const ng_segments *seg = &m->doc->segments;
  double best = 0;
  uint32_t words = 0;
  s->subject[i] = NG_NONE;
  for (uint32_t k = seg->first_token[i];
       k < seg->first_token[i + 1] && words < m->settings->subject_words; k++) {
    uint32_t word = s->word_of_token[k];
    if (word == NG_NONE || seg->tokens[k].begin < s->opening[i].adverb) {
      continue;
    }
    words++;
    uint32_t term = s->terms.words[word].term;
    if (ng_stats_is_name(m->stats, k) && total[term] > best) {
      best = total[term];
      s->subject[i] = term;
    }
  }
  return most > 0 ? best / most : 0;
}

/* The mean count of a sentence's terms in the whole story, and how often all
 * of them stand in other sentences. */
static ng_status find_common(measure *m) {
  ng_stats *s = m->stats;
  double *total =
      ng_arena_zalloc(&m->doc->arena, s->terms.term_count, sizeof *total);
  if (total == NULL) {
    return NG_NOMEM;
  }
  for (uint32_t k = 0; k < s->rows.start[s->count]; k++) {
    total[s->rows.term[k]] += s->rows.times[k];
  }
  double most = 0;
  for (uint32_t t = 0; t < s->terms.term_count; t++) {
    most = total[t] > most ? total[t] : most;
  }
  double *common = s->parts[NG_SCORE_common];
  double *shared = s->parts[NG_SCORE_shared];
  for (uint32_t i = 0; i < s->count; i++) {
    uint32_t len = ng_rows_len(&s->rows, i);
    double sum = 0;
    double own = 0;
    for (uint32_t k = s->rows.start[i]; k < s->rows.start[i + 1]; k++) {
      sum += total[s->rows.term[k]];
      own += s->rows.times[k];
    }
    int counts = len > 0 && (s->flags[i] & PASSED_OVER) == 0;
    common[i] = counts ? sum / len : 0;
    shared[i] = counts ? sum - own : 0;
    s->parts[NG_SCORE_subject][i] = find_subject(m, i, total, most);
  }
  ng_scale_to_one(common, s->count);
  ng_scale_to_one(shared, s->count);
  return NG_OK;
}

/* How the title asks for each sentence. */
static ng_status ask_title(measure *m, ng_span title) {
  ng_stats *s = m->stats;
  uint8_t *wanted = ng_arena_zalloc(&m->doc->arena, s->terms.term_count, 1);
  if (wanted == NULL) {
    return NG_NOMEM;
  }
  ng_segments words;
  ng_segments_init(&words, &m->doc->arena.allocator);
  ng_status status =
      ng_segment(m->lexicon, title, NG_SEGMENT_TOKENS_ONLY, &words);
  for (size_t k = 0; status == NG_OK && k < words.token_count; k++) {
    uint32_t term =
        ng_terms_find(&s->terms, ng_span_at(title.data, words.tokens[k]));
    if (term != NG_NONE && words.kinds[k] < NG_TOKEN_LINK) {
      wanted[term] = 1;
    }
  }
  ng_segments_free(&words);
  double *headline = s->parts[NG_SCORE_headline];
  for (uint32_t i = 0; status == NG_OK && i < s->count; i++) {
    headline[i] =
        ng_weights_bm25(&s->weights, &s->rows, i, wanted, m->settings->bm25);
  }
  ng_scale_to_one(headline, s->count);
  return status;
}

static ng_status take_memory(measure *m) {
  ng_stats *s = m->stats;
  ng_arena *arena = &m->doc->arena;
  size_t tokens = m->doc->segments.token_count;
  s->word_of_token = ng_arena_alloc(arena, tokens * sizeof *s->word_of_token);
  m->stats->speech = ng_arena_alloc(arena, tokens);
  s->capital = ng_arena_alloc(arena, tokens);
  s->words = ng_arena_zalloc(arena, s->count, sizeof *s->words);
  s->names = ng_arena_zalloc(arena, s->count, sizeof *s->names);
  s->numbers = ng_arena_zalloc(arena, s->count, sizeof *s->numbers);
  s->subject = ng_arena_zalloc(arena, s->count, sizeof *s->subject);
  s->flags = ng_arena_zalloc(arena, s->count, sizeof *s->flags);
  s->opening = ng_arena_zalloc(arena, s->count, sizeof *s->opening);
  s->leaning = ng_arena_alloc(arena, s->count * sizeof *s->leaning);
  s->score = ng_arena_zalloc(arena, s->count, sizeof *s->score);
  if (s->word_of_token == NULL || m->stats->speech == NULL ||
      s->capital == NULL || s->words == NULL || s->names == NULL ||
      s->numbers == NULL || s->subject == NULL || s->flags == NULL ||
      s->opening == NULL || s->leaning == NULL || s->score == NULL) {
    return NG_NOMEM;
  }
  for (unsigned p = 0; p < NG_SCORES; p++) {
    s->parts[p] = ng_arena_zalloc(arena, s->count, sizeof *s->parts[p]);
    if (s->parts[p] == NULL) {
      return NG_NOMEM;
    }
  }
  return NG_OK;
}

static ng_status number_all(measure *m, ng_stems *stems) {
  ng_stats *s = m->stats;
  ng_status status = ng_terms_init(&s->terms, &m->doc->arena, m->lexicon, stems,
                                   m->doc->segments.token_count);
  for (uint32_t i = 0; status == NG_OK && i < s->count; i++) {
    status = number_words(m, i);
  }
  return status;
}

/* What is left once the words have their numbers. */
static ng_status compare(measure *m, ng_span title) {
  ng_stats *s = m->stats;
  ng_arena *arena = &m->doc->arena;
  uint32_t terms = s->terms.term_count;
  ng_status status = make_rows(m);
  if (status == NG_OK) {
    status = ng_weights_init(&s->weights, arena, &s->rows, terms);
  }
  if (status == NG_OK) {
    status = ng_similar_init(&s->similar, arena, &s->rows, &s->weights, terms);
  }
  if (status == NG_OK) {
    status = ng_rank_central(&s->rows, &s->weights, terms, m->settings->rank,
                             arena, s->parts[NG_SCORE_central]);
  }
  if (status == NG_OK && title.len > 0) {
    status = ask_title(m, title);
  }
  return status;
}

ng_status ng_stats_init(ng_stats *stats, ng_doc *doc, const ng_lexicon *lexicon,
                        ng_stems *stems, ng_span title,
                        const ng_stats_settings *settings) {
  *stats = (ng_stats){.count = (uint32_t)doc->segments.sentence_count};
  measure m = {stats, doc, lexicon, settings};
  ng_status status = take_memory(&m);
  if (status == NG_OK) {
    ng_speech_mark(doc, stats->speech);
    status = number_all(&m, stems);
  }
  if (status == NG_OK) {
    status = compare(&m, title);
  }
  if (status != NG_OK) {
    return status;
  }
  for (uint32_t i = 0; i < stats->count; i++) {
    count_things(&m, i);
    tell_kind(&m, i);
    stats->parts[NG_SCORE_names][i] =
        part_of(stats->names[i], settings->names_full);
    stats->parts[NG_SCORE_numbers][i] =
        part_of(stats->numbers[i], settings->numbers_full);
    stats->parts[NG_SCORE_length][i] =
        part_of(stats->words[i], settings->words_full);
    stats->parts[NG_SCORE_long][i] = overlong(stats->words[i], settings);
    stats->parts[NG_SCORE_paragraph][i] =
        (stats->flags[i] & NG_SENTENCE_FIRST) != 0;
  }
  tell_what_leans(&m);
  place(&m);
  if (stats->count > settings->rank.max_rows) {
    doc->notes |= NG_NOTE_SENTENCES;
  }
  return find_common(&m);
}

int64_t ng_stats_hundredths(const ng_stats *stats, ng_score part, double weigh,
                            uint32_t i) {
  double points = weigh * stats->parts[part][i] * 100;
  points = points < -LARGEST ? -LARGEST : points > LARGEST ? LARGEST : points;
  return (int64_t)(points < 0 ? points - 0.5 : points + 0.5);
}

void ng_stats_score(ng_stats *stats, const double weigh[NG_SCORES]) {
  for (uint32_t i = 0; i < stats->count; i++) {
    int64_t sum = 0;
    for (unsigned p = 0; p < NG_SCORES; p++) {
      sum += ng_stats_hundredths(stats, (ng_score)p, weigh[p], i);
    }
    stats->score[i] = (double)sum / 100;
  }
}

/* Merges the sorted runs [a, b) and [b, end) of `from` into `to`. */
static void merge(const double *score, const uint32_t *from, uint32_t a,
                  uint32_t b, uint32_t end, uint32_t *to) {
  uint32_t left = a;
  uint32_t right = b;
  for (uint32_t k = a; k < end; k++) {
    int take_left =
        left < b && (right >= end || score[from[left]] >= score[from[right]]);
    to[k] = take_left ? from[left++] : from[right++];
  }
}

/* A merge sort from below: stable, without recursion. */
void ng_stats_order(const ng_stats *stats, uint32_t *order, uint32_t *scratch) {
  uint32_t count = stats->count;
  for (uint32_t i = 0; i < count; i++) {
    order[i] = i;
  }
  for (uint32_t width = 1; width < count; width *= 2) {
    for (uint32_t a = 0; a < count; a += 2 * width) {
      uint32_t b = a + width < count ? a + width : count;
      uint32_t end = b + width < count ? b + width : count;
      merge(stats->score, order, a, b, end, scratch);
    }
    memcpy(order, scratch, count * sizeof *order);
  }
}
