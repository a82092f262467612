/* Walks over the lines of a plain text, forth and back. */
#include "setting.h"

#include "../base/bytes.h"
#include "../base/unicode.h"
#include "tally.h"

#include <math.h>

#define NAME_BYTES 40 /* of a byline */
#define DATED_WORDS 8
#define TAIL_BYTES 60
#define STORY_WORDS 40 /* with less above it, comments are but counted */
#define RUN_GAP 2 /* so many lines that are no prose do not end a run of it */

static float log_of(float x) {
  return log2f(1.0F + x) / 8.0F;
}

static float share(float part, float whole) {
  return whole > 0.0F ? part / whole : 0.0F;
}

static float flag(int is_true) {
  return is_true ? 1.0F : 0.0F;
}

/* ---- groups: lines without an empty one between them ---- */

/* Is there an empty line before line `i`? */
static int has_space(const ng_doc *doc, uint32_t i) {
  return i == 0 || i >= doc->block_count ||
         doc->blocks[i].line - doc->blocks[i - 1].line > 1;
}

static void find_groups(ng_features *f) {
  const ng_doc *doc = f->doc;
  uint32_t prose[4] = {0};
  f->like_count = 4;
  for (uint32_t i = 0; i < f->count;) {
    uint32_t end = i + 1;
    while (end < f->count && !has_space(doc, end)) {
      ++end;
    }
    uint32_t words = 0, running = 0;
    for (uint32_t k = i; k < end; ++k) {
      words += f->sights[k].text.words;
      running += f->sights[k].prose ? f->sights[k].text.words : 0;
    }
    for (; i < end; ++i) {
      ng_setting *s = &f->settings[i];
      s->space_before = (uint8_t)has_space(doc, i);
      s->space_after = (uint8_t)has_space(doc, i + 1);
      s->group_begin =
          s->space_before || i == 0 ? i : f->settings[i - 1].group_begin;
      s->group_end = end;
      s->group_words = words;
      s->group_prose = running;
      f->sights[i].kin = (uint32_t)(s->space_before + 2 * s->space_after);
      prose[f->sights[i].kin] +=
          f->sights[i].prose ? f->sights[i].text.words : 0;
    }
  }
  for (uint32_t i = 0; i < f->count; ++i) {
    f->sights[i].like = prose[f->sights[i].kin];
  }
}

/* Which groups a rule opens, and how far the marks above a line are. */
static void find_marks_above(ng_features *f) {
  uint32_t comments = NG_NONE, stories = NG_NONE;
  for (uint32_t i = 0; i < f->count; ++i) {
    ng_setting *s = &f->settings[i];
    ng_setting *group = &f->settings[s->group_begin];
    int ruled = f->sights[i].ruled, about = f->doc->blocks[i].about;
    group->group_ruled += (uint32_t)ruled;
    group->group_site += about == NG_ABOUT_SITE;
    s->opened = f->sights[s->group_begin].ruled;
    s->aside = ruled || (s->opened && s->group_prose == 0);
    s->comments = comments == NG_NONE ? NG_NONE : i - comments;
    s->stories = stories == NG_NONE ? NG_NONE : i - stories;
    int has_story = f->sights[i].prose_before >= STORY_WORDS;
    comments = about == NG_ABOUT_COMMENTS && has_story ? i : comments;
    stories = about == NG_ABOUT_STORIES ? i : stories;
  }
}

/* ---- runs ---- */

/* Runs of prose with small gaps, and how far each line is from prose. */
static void find_runs(ng_features *f) {
  uint32_t begin = 0, away = 1000, words = 0;
  for (uint32_t i = 0; i < f->count; ++i) {
    ng_setting *s = &f->settings[i];
    s->prose_before = away;
    if (!f->sights[i].prose) {
      away += away < 1000 && !s->aside;
      continue;
    }
    if (away > RUN_GAP) {
      begin = i;
      words = 0;
    }
    words += f->sights[i].text.words;
    s->run_begin = begin;
    f->settings[begin].run_words = words;
    f->run_most = words > f->run_most ? words : f->run_most;
    away = 0;
  }
  away = 1000;
  uint32_t run = NG_NONE;
  for (uint32_t i = f->count; i-- > 0;) {
    ng_setting *s = &f->settings[i];
    s->prose_after = away;
    if (f->sights[i].prose) {
      run = s->run_begin;
      away = 0;
      s->run_words = f->settings[run].run_words;
    } else {
      away += away < 1000 && !s->aside;
      s->run_words = 0;
      if (run != NG_NONE && i > run) {
        s->run_words = f->settings[run].run_words;
      }
    }
  }
}

/* ---- shapes ---- */

static uint64_t hash_byte(uint64_t hash, unsigned char c) {
  return (hash ^ c) * 0x100000001B3u;
}

static int is_digit(char c) {
  return c >= '0' && c <= '9';
}

/* The first digit from `i` on, or the end. */
static size_t next_digit(ng_span text, size_t i) {
  for (; text.len - i >= NG_BYTES; i += NG_BYTES) {
    ng_bytes bytes = ng_bytes_load(text.data + i);
    unsigned digits = ng_bytes_up_to(bytes, '9') & ~ng_bytes_up_to(bytes, '/');
    if (digits != 0) {
      return i + ng_bytes_first(digits);
    }
  }
  while (i < text.len && !is_digit(text.data[i])) {
    ++i;
  }
  return i;
}

/* The text with all numbers alike: "3 min ago" and "15 min ago" are one. */
static uint64_t shape_key(ng_span text) {
  uint64_t hash = 0;
  for (size_t i = 0; i < text.len;) {
    size_t end = next_digit(text, i);
    hash ^= ng_tally_key(ng_span_of(text.data + i, end - i));
    for (i = end; i < text.len && is_digit(text.data[i]); ++i) {
    }
    hash = hash_byte(hash, i > end ? '0' : 0);
  }
  return hash | 1;
}

/* Its first two words. */
static uint64_t start_key(ng_span text) {
  uint64_t hash = 0x84222325CBF29CE4u;
  int blanks = 0;
  for (size_t i = 0; i < text.len && blanks < 2; ++i) {
    unsigned char c = (unsigned char)text.data[i];
    blanks += c == ' ';
    hash = hash_byte(hash, c >= '0' && c <= '9' ? '0' : c);
  }
  return hash | 1;
}

/* Where a line is counted among those of its shape, and of its start. */
typedef struct counted {
  uint32_t *shape, *start;
} counted;

/* The last two words of a short line, as its start would be; 0: it is long. */
static uint64_t end_key(ng_span text) {
  size_t at = text.len;
  int blanks = 0;
  while (at > 0 && blanks < 2 && text.len <= NAME_BYTES) {
    blanks += text.data[--at] == ' ';
  }
  if (text.len > NAME_BYTES || blanks + (at == 0) < 2) {
    return 0;
  }
  at += blanks == 2;
  uint64_t key = 0xBEEF;
  for (; at < text.len; ++at) {
    key = hash_byte(key, (unsigned char)text.data[at]);
  }
  return key | 1;
}

/* The first two words, without the mark behind them. */
static uint64_t name_key(ng_span text) {
  uint64_t key = 0xBEEF;
  int blanks = 0;
  for (size_t i = 0; i < text.len; ++i) {
    unsigned char c = (unsigned char)text.data[i];
    blanks += c == ' ';
    if (blanks == 2 || (blanks == 1 && (c == ',' || c == ':'))) {
      break;
    }
    key = hash_byte(key, c);
  }
  return key | 1;
}

/* Which long lines start with the words at the end of a short one. */
static ng_status find_named(ng_doc *doc, ng_features *f) {
  ng_tally ends;
  if (ng_tally_init(&ends, &doc->arena, f->count * 2) != NG_OK) {
    return NG_NOMEM;
  }
  for (uint32_t i = 0; i < f->count; ++i) {
    uint64_t key = end_key(ng_doc_block(doc, i));
    if (key != 0) {
      ++*ng_tally_at(&ends, key);
    }
  }
  for (uint32_t i = 0; i < f->count; ++i) {
    ng_span text = ng_doc_block(doc, i);
    f->settings[i].named =
        text.len > NAME_BYTES ? *ng_tally_at(&ends, name_key(text)) : 0;
  }
  return NG_OK;
}

static ng_status find_shapes(ng_doc *doc, ng_features *f) {
  ng_tally shapes, starts;
  counted *lines =
      ng_arena_alloc(&doc->arena, ((size_t)f->count + 1) * sizeof *lines);
  if (lines == NULL || ng_tally_init(&shapes, &doc->arena, f->count) != NG_OK ||
      ng_tally_init(&starts, &doc->arena, f->count) != NG_OK) {
    return NG_NOMEM;
  }
  for (uint32_t i = 0; i < f->count; ++i) {
    ng_span text = ng_doc_block(doc, i);
    lines[i] = (counted){ng_tally_at(&shapes, shape_key(text)),
                         ng_tally_at(&starts, start_key(text))};
    ++*lines[i].shape;
    ++*lines[i].start;
  }
  for (uint32_t i = 0; i < f->count; ++i) {
    f->settings[i].shapes = *lines[i].shape;
    f->settings[i].starts = *lines[i].start;
  }
  return find_named(doc, f);
}

/* ---- marks ---- */

static int is_double_quote(uint32_t c) {
  return c == '"' || (c >= 0x201C && c <= 0x201F) || c == 0xAB || c == 0xBB ||
         (c >= 0x300C && c <= 0x300F);
}

static unsigned marks_at(const char *s, const char *end) {
  size_t left = (size_t)(end - s);
  if (*s == '@' || (left > 3 && memcmp(s, "://", 3) == 0) ||
      (left > 4 && memcmp(s, "www.", 4) == 0)) {
    return NG_LINE_ADDRESS;
  }
  if (left > 3 && is_digit(s[0]) && s[1] == ':' && is_digit(s[2]) &&
      is_digit(s[3])) {
    return NG_LINE_TIME;
  }
  if (left > 3 && (memcmp(s, "20", 2) == 0 || memcmp(s, "19", 2) == 0) &&
      is_digit(s[2]) && is_digit(s[3]) && (left == 4 || !is_digit(s[4]))) {
    return NG_LINE_YEAR;
  }
  return *s == '/' ? NG_LINE_SLASH : 0;
}

static unsigned marks_at_end(ng_span text) {
  size_t n = text.len;
  if (n == 0) {
    return 0;
  }
  unsigned marks = 0;
  char last = text.data[n - 1];
  if ((n > 3 && memcmp(text.data + n - 3, "...", 3) == 0) ||
      (n > 3 && memcmp(text.data + n - 3, "\xE2\x80\xA6", 3) == 0)) {
    marks |= NG_LINE_DOTS;
  }
  if (last == '?' ||
      (n > 3 && memcmp(text.data + n - 3, "\xEF\xBC\x9F", 3) == 0)) {
    marks |= NG_LINE_ASKS;
  }
  if (last == ')' || last == ']') {
    marks |= NG_LINE_BRACKET;
  }
  return marks;
}

/* Do a few words follow the last sentence of a long line? */
static int has_tail(ng_span text) {
  size_t at = text.len, low = text.len > TAIL_BYTES ? text.len - TAIL_BYTES : 0;
  while (at > low && text.data[at - 1] != '.' && text.data[at - 1] != '!' &&
         text.data[at - 1] != '?') {
    --at;
  }
  return at > low && at > TAIL_BYTES && text.len - at > 2;
}

/* Bytes of ASCII with which a mark may begin. */
static const uint8_t telling[128] = {
    ['"'] = 1, ['/'] = 1, [':'] = 1, ['@'] = 1, ['w'] = 1,
    ['0'] = 1, ['1'] = 1, ['2'] = 1, ['3'] = 1, ['4'] = 1,
    ['5'] = 1, ['6'] = 1, ['7'] = 1, ['8'] = 1, ['9'] = 1,
};

static unsigned marks_of(ng_span text) {
  unsigned marks = marks_at_end(text);
  const char *p = text.data, *end = p + text.len;
  int digit = 0;
  while (p < end) {
    unsigned len = 1;
    uint32_t code = (unsigned char)*p;
    if (code >= 0x80) {
      code = ng_utf8_decode(p, &len);
      marks |= is_double_quote(code) ? (unsigned)NG_LINE_QUOTE : 0u;
    } else if (telling[code]) {
      int is_time = is_digit(*p) && end - p > 3 && p[1] == ':';
      marks |= !digit || code == ':' || is_time ? marks_at(p, end) : 0;
      marks |= code == '"' ? (unsigned)NG_LINE_QUOTE : 0u;
    }
    digit = is_digit(*p);
    p += len;
  }
  marks |= has_tail(text) ? (unsigned)NG_LINE_TAIL : 0u;
  marks |=
      text.len > 0 && is_digit(text.data[0]) ? (unsigned)NG_LINE_NUMBER : 0u;
  return marks;
}

/* ---- topic ---- */

static ng_status find_topic(ng_doc *doc, const ng_lexicon *lexicon,
                            ng_features *f) {
  float *worth =
      ng_arena_alloc(&doc->arena, ((size_t)f->count + 1) * sizeof *worth);
  if (worth == NULL || ng_topic_find(doc, lexicon, &f->topic) != NG_OK) {
    return NG_NOMEM;
  }
  for (uint32_t i = 0; i < f->count; ++i) {
    worth[i] = flag(f->sights[i].prose);
  }
  if (ng_topic_sum(doc, &f->topic, worth, &f->in_prose) != NG_OK) {
    return NG_NOMEM;
  }
  for (uint32_t i = 0; i < f->count; ++i) {
    worth[i] = flag(!f->sights[i].prose);
  }
  return ng_topic_sum(doc, &f->topic, worth, &f->in_rest);
}

ng_status ng_settings_find(ng_doc *doc, const ng_lexicon *lexicon,
                           ng_features *f) {
  f->settings =
      ng_arena_zalloc(&doc->arena, (size_t)f->count + 1, sizeof *f->settings);
  if (f->settings == NULL || find_shapes(doc, f) != NG_OK) {
    return NG_NOMEM;
  }
  find_groups(f);
  find_marks_above(f);
  find_runs(f);
  uint32_t dated_before = 0;
  for (uint32_t i = 0; i < f->count; ++i) {
    ng_setting *s = &f->settings[i];
    unsigned marks = marks_of(ng_doc_block(doc, i));
    int dated = f->sights[i].text.words <= DATED_WORDS &&
                (marks & (NG_LINE_YEAR | NG_LINE_TIME)) != 0;
    s->marks = (uint16_t)(marks | (dated ? (unsigned)NG_LINE_DATED : 0u));
    s->dated_before = dated_before;
    dated_before += (uint32_t)dated;
  }
  return find_topic(doc, lexicon, f);
}

/* ---- rows ---- */

static int is_dated(const ng_features *f, int64_t i) {
  return i >= 0 && i < (int64_t)f->count &&
         (f->settings[i].marks & NG_LINE_DATED) != 0;
}

/* Dates around it, as between stories, and names that stand alone elsewhere. */
static void add_dates(const ng_features *f, uint32_t i, float *out) {
  const ng_setting *s = &f->settings[i];
  int near = 0;
  for (int step = -4; step <= 4; ++step) {
    near += step != 0 && is_dated(f, (int64_t)i + step);
  }
  out[NG_F_dated_prev] =
      flag(is_dated(f, (int64_t)i - 1) || is_dated(f, (int64_t)i - 2));
  out[NG_F_dated_next] =
      flag(is_dated(f, (int64_t)i + 1) || is_dated(f, (int64_t)i + 2));
  out[NG_F_dated_near] = (float)near / 4.0F;
  out[NG_F_dated_before] = log_of((float)s->dated_before);
  out[NG_F_short_tail] = flag((s->marks & NG_LINE_TAIL) != 0);
  out[NG_F_starts_named] = flag(s->named > 0);
  int prose = f->sights[i].prose;
  int in_row = prose && i > 0 && f->sights[i - 1].prose;
  int mark =
      i + 1 < f->count && (f->sights[i + 1].ruled ||
                           f->doc->blocks[i + 1].about != NG_ABOUT_NOTHING);
  out[NG_F_prose_in_row] = flag(in_row);
  out[NG_F_closing] = flag(in_row && mark);
  int late = f->sights[i].prose_before * 5 > f->prose * 4;
  out[NG_F_starts_named_end] = flag(s->named > 0 && late);
}

static void add_marks(const ng_features *f, uint32_t i, float *out) {
  unsigned marks = f->settings[i].marks;
  const ng_measure *m = &f->sights[i].text;
  out[NG_F_ends_dots] = flag((marks & NG_LINE_DOTS) != 0);
  out[NG_F_ends_asking] = flag((marks & NG_LINE_ASKS) != 0);
  out[NG_F_ends_bracket] = flag((marks & NG_LINE_BRACKET) != 0);
  out[NG_F_has_quote] = flag((marks & NG_LINE_QUOTE) != 0);
  out[NG_F_has_address] = flag((marks & NG_LINE_ADDRESS) != 0);
  out[NG_F_has_time] = flag((marks & NG_LINE_TIME) != 0);
  out[NG_F_has_year] = flag((marks & NG_LINE_YEAR) != 0);
  out[NG_F_has_slash] = flag((marks & NG_LINE_SLASH) != 0);
  out[NG_F_starts_number] = flag((marks & NG_LINE_NUMBER) != 0);
  float per = (float)m->words / (float)(m->finals + 1) / 20.0F;
  out[NG_F_sentence_words] = per < 2.0F ? per : 2.0F;
}

static void add_group(const ng_features *f, uint32_t i, float *out) {
  const ng_setting *s = &f->settings[i];
  uint32_t lines = s->group_end - s->group_begin;
  out[NG_F_space_before] = flag(s->space_before);
  out[NG_F_space_after] = flag(s->space_after);
  out[NG_F_group_log] = log_of((float)s->group_words);
  out[NG_F_group_count] = log_of((float)lines);
  out[NG_F_group_alone] = flag(lines == 1);
  out[NG_F_group_prose] = share((float)s->group_prose, (float)s->group_words);
  out[NG_F_group_share] = share((float)s->group_prose, (float)f->prose);
  out[NG_F_like_share] = share((float)f->sights[i].like, (float)f->prose);
  out[NG_F_like_most] = flag(f->sights[i].like * 2 > f->prose);
}

static void add_runs(const ng_features *f, uint32_t i, float *out) {
  const ng_setting *s = &f->settings[i];
  out[NG_F_prose_run] = log_of((float)s->run_words);
  out[NG_F_prose_run_share] = share((float)s->run_words, (float)f->run_most);
  out[NG_F_prose_run_most] =
      flag(s->run_words > 0 && s->run_words == f->run_most);
  out[NG_F_prose_away_before] = log_of((float)s->prose_before);
  out[NG_F_prose_away_after] = log_of((float)s->prose_after);
  float sum = 0.0F;
  for (int step = -5; step <= 5; ++step) {
    int64_t at = (int64_t)i + step;
    sum += at >= 0 && at < (int64_t)f->count && step != 0
               ? log_of((float)f->sights[at].text.words)
               : 0.0F;
  }
  out[NG_F_around_log] = sum / 10.0F;
}

static void add_shapes(const ng_features *f, uint32_t i, float *out) {
  const ng_setting *s = &f->settings[i];
  out[NG_F_shape_repeated] = log_of((float)(s->shapes - 1));
  out[NG_F_start_repeated] = log_of((float)(s->starts - 1));
  float before = i > 0 ? ng_topic_common(&f->topic, i, i - 1) : 0.0F;
  float after = i + 1 < f->count ? ng_topic_common(&f->topic, i, i + 1) : 0.0F;
  out[NG_F_common_prev] = before;
  out[NG_F_common_next] = after;
}

static void add_topic(const ng_features *f, uint32_t i, float *out) {
  const ng_topic *t = &f->topic;
  float own = flag(f->sights[i].prose);
  out[NG_F_topic_prose] = ng_topic_share(t, i, f->in_prose, own, 1.0F);
  out[NG_F_topic_prose_3] = ng_topic_share(t, i, f->in_prose, own, 3.0F);
  out[NG_F_long_topic] =
      f->sights[i].text.words >= 25 ? out[NG_F_topic_prose] : 0.0F;
  out[NG_F_topic_rest] = ng_topic_share(t, i, f->in_rest, 1.0F - own, 1.0F);
  if (f->title != NG_NONE && i != f->title) {
    out[NG_F_topic_title] = ng_topic_common(t, f->title, i);
  } else if (i > 0) {
    out[NG_F_topic_first] = ng_topic_common(t, 0, i);
  }
}

static int speaks_of_site(const ng_features *f, uint32_t i) {
  return i < f->count && f->doc->blocks[i].about == NG_ABOUT_SITE;
}

/* What rules say of it and of the lines above. */
static void add_abouts(const ng_features *f, uint32_t i, float *out) {
  const ng_setting *s = &f->settings[i], *group = &f->settings[s->group_begin];
  float lines = (float)(s->group_end - s->group_begin);
  uint32_t low = i > 3 ? i - 3 : 0, near = 0;
  for (uint32_t k = low; k <= i + 3; ++k) {
    near += k != i && speaks_of_site(f, k);
  }
  out[NG_F_about_site] = flag(speaks_of_site(f, i));
  out[NG_F_about_site_prev] = flag(i > 0 && speaks_of_site(f, i - 1));
  out[NG_F_about_site_next] = flag(speaks_of_site(f, i + 1));
  out[NG_F_about_site_group] = share((float)group->group_site, lines);
  out[NG_F_about_site_near] = (float)near / 6.0F;
  out[NG_F_below_comments] = flag(s->comments != NG_NONE);
  out[NG_F_below_comments_near] = flag(s->comments <= 20);
  out[NG_F_below_stories_group] = flag(s->stories <= i - s->group_begin);
  out[NG_F_below_stories_near] =
      s->stories <= 12 ? 1.0F / (float)s->stories : 0;
  out[NG_F_ruled_lines] = share((float)group->group_ruled, lines);
  out[NG_F_ruled_opens] = flag(s->opened && i > s->group_begin);
  out[NG_F_sentences_after] =
      flag(f->sights[i].text.finals >= 2 && !f->sights[i].prose &&
           out[NG_F_ends_final] > 0.0F && s->prose_before == 0);
}

void ng_setting_row(const ng_features *f, uint32_t i, float *out) {
  add_marks(f, i, out);
  add_group(f, i, out);
  add_runs(f, i, out);
  add_shapes(f, i, out);
  add_topic(f, i, out);
  add_abouts(f, i, out);
  add_dates(f, i, out);
}
