/* Where sentences end. Only the marks that token.c noted are looked at:
 * decide.c says which end the open sentence, item.c where labels of lists begin
 * one. */
#include "sentence.h"

#include "decide.h"
#include "item.h"

/* What can be given back for sure comes first: a failure leaves both arrays and
 * their room as they were. */
static ng_status grow(const ng_finder *f) {
  ng_segments *out = f->out;
  ng_allocator a = out->allocator;
  size_t old = out->sentence_room;
  uint32_t done = out->tokens[f->first].begin;
  size_t room = ng_segment_room(old, out->sentence_count, done, f->bytes);
  uint32_t *first = a.resize(a.user, NULL, 0, (room + 1) * sizeof *first);
  if (first == NULL) {
    return NG_NOMEM;
  }
  ng_range *sentences =
      a.resize(a.user, out->sentences, old * sizeof *sentences,
               room * sizeof *sentences);
  if (sentences == NULL) {
    a.resize(a.user, first, (room + 1) * sizeof *first, 0);
    return NG_NOMEM;
  }
  if (out->first_token != NULL) {
    memcpy(first, out->first_token, (old + 1) * sizeof *first);
    a.resize(a.user, out->first_token, (old + 1) * sizeof *first, 0);
  }
  out->sentences = sentences;
  out->first_token = first;
  out->sentence_room = room;
  return NG_OK;
}

static ng_status close_sentence(ng_finder *f, size_t next) {
  ng_segments *out = f->out;
  if (next <= f->first) {
    return NG_OK;
  }
  if (out->sentence_count == out->sentence_room) {
    ng_status status = grow(f);
    if (status != NG_OK) {
      return status;
    }
  }
  out->sentences[out->sentence_count] =
      (ng_range){out->tokens[f->first].begin, out->tokens[next - 1].end};
  out->first_token[out->sentence_count++] = (uint32_t)f->first;
  out->first_token[out->sentence_count] = (uint32_t)next;
  ng_finder_walk(f, next); /* what it opened stays in it */
  f->first = next;
  f->depth = 0;
  return NG_OK;
}

static ng_verdict verdict_of(const ng_finder *f, uint32_t token,
                             ng_mark_kind kind, ng_reason reason) {
  return (ng_verdict){
      .token = token,
      .next = (uint32_t)f->next,
      .shown = (uint32_t)f->shown,
      .kind = (uint8_t)kind,
      .reason = (uint8_t)reason,
      .splits = NG_REASON_FACTS[reason].splits,
  };
}

/* Keeps a verdict for who wants to know why. */
static ng_status note(ng_segments *out, ng_verdict v) {
  if (out->verdict_count == out->verdict_room) {
    ng_allocator a = out->allocator;
    size_t old = out->verdict_room, room = old == 0 ? 32 : old * 2;
    ng_verdict *verdicts = a.resize(
        a.user, out->verdicts, old * sizeof *verdicts, room * sizeof *verdicts);
    if (verdicts == NULL) {
      return NG_NOMEM;
    }
    out->verdicts = verdicts;
    out->verdict_room = room;
  }
  out->verdicts[out->verdict_count++] = v;
  return NG_OK;
}

/* A label of a list may begin a sentence in front of its mark. */
static ng_status split_item(ng_finder *f, const ng_mark *mark) {
  size_t begin = ng_item_split(f, mark);
  if (begin == 0) {
    return NG_OK;
  }
  if (f->explains) {
    f->next = f->shown = begin;
    ng_status status =
        note(f->out, verdict_of(f, (uint32_t)begin - 1, NG_MARK_LABEL,
                                NG_BECAUSE_LIST_ITEM));
    if (status != NG_OK) {
      return status;
    }
  }
  return close_sentence(f, begin);
}

/* What the asker says of a weak default, else that. */
static ng_reason ask(const ng_finder *f, const ng_mark *mark, ng_reason weak) {
  const ng_asker *asker = f->out->asker;
  ng_verdict v = verdict_of(f, mark->token, (ng_mark_kind)mark->kind, weak);
  ng_span text = {f->text, f->bytes};
  int answer = asker->ask(asker->user, text, f->out, f->first, &v);
  return answer < 0    ? weak
         : answer == 0 ? NG_BECAUSE_ASKED_GOES_ON
                       : NG_BECAUSE_ASKED_ENDS;
}

static ng_status decide(ng_finder *f, const ng_mark *mark) {
  ng_reason reason = ng_decide(f, mark);
  if (f->asks && NG_REASON_FACTS[reason].weak) {
    reason = ask(f, mark, reason);
  }
  if (f->explains) {
    ng_mark_kind kind = (ng_mark_kind)mark->kind;
    ng_status status = note(f->out, verdict_of(f, mark->token, kind, reason));
    if (status != NG_OK) {
      return status;
    }
  }
  return NG_REASON_FACTS[reason].splits ? close_sentence(f, f->next) : NG_OK;
}

/* Paragraphs know nothing of each other: the one that the mark `i` is in begins
 * where the last sentence ended. */
static void begin_paragraph(ng_finder *f, size_t i) {
  const ng_segments *out = f->out;
  while (i < out->mark_count && out->marks[i].kind != NG_MARK_PARAGRAPH) {
    i++;
  }
  f->end = i < out->mark_count ? out->marks[i].token + 1u : out->token_count;
  f->walked = f->first;
  f->depth = 0;
  f->in_quote = 0;
  f->label = (ng_label){0, 0, 0};
}

void ng_sentences_begin(ng_finder *f, const ng_lexicon *lexicon, ng_span text,
                        unsigned flags, ng_segments *out) {
  *f = (ng_finder){.lexicon = lexicon,
                   .text = text.data,
                   .bytes = text.len,
                   .out = out,
                   .asks = out->asker != NULL,
                   .explains = (flags & NG_SEGMENT_EXPLAIN) != 0};
  out->sentence_count = out->verdict_count = 0;
}

/* How many marks, from the first, are of paragraphs that are followed by a
 * token. Marks that were searched before are not looked at again. */
static size_t marks_of_paragraphs(ng_finder *f) {
  const ng_segments *out = f->out;
  size_t i = out->mark_count;
  while (i > f->searched && (out->marks[i - 1].kind != NG_MARK_PARAGRAPH ||
                             out->marks[i - 1].token + 1 >= out->token_count)) {
    i--;
  }
  size_t found = i > f->searched ? i : 0;
  /* The last may yet be followed by a token. */
  f->searched = out->mark_count > 0 ? out->mark_count - 1 : 0;
  return found;
}

static ng_status decide_at(ng_finder *f, size_t i) {
  const ng_mark *mark = &f->out->marks[i];
  if (mark->token >= f->end) {
    begin_paragraph(f, i);
  }
  if (mark->token < f->first) {
    return NG_OK; /* a line end behind a mark that ended the sentence */
  }
  ng_status status = mark->kind < NG_MARK_LINE ? split_item(f, mark) : NG_OK;
  return status == NG_OK && mark->kind != NG_MARK_LABEL ? decide(f, mark)
                                                        : status;
}

ng_status ng_sentences_go_on(ng_finder *f, int complete) {
  ng_segments *out = f->out;
  size_t count = complete ? out->mark_count : marks_of_paragraphs(f);
  ng_status status = NG_OK;
  for (size_t i = 0; i < count && status == NG_OK; i++) {
    status = decide_at(f, i);
  }
  if (count > 0) { /* what is decided makes room for new marks */
    out->mark_count -= count;
    memmove(out->marks, out->marks + count,
            out->mark_count * sizeof *out->marks);
    f->searched -= count <= f->searched ? count : f->searched;
  }
  return complete && status == NG_OK ? close_sentence(f, out->token_count)
                                     : status;
}

void ng_sentences_free(ng_segments *segments) {
  ng_allocator a = segments->allocator;
  size_t room = segments->sentence_room;
  if (segments->sentences != NULL) {
    a.resize(a.user, segments->sentences, room * sizeof *segments->sentences,
             0);
    a.resize(a.user, segments->first_token,
             (room + 1) * sizeof *segments->first_token, 0);
  }
  if (segments->verdicts != NULL) {
    a.resize(a.user, segments->verdicts,
             segments->verdict_room * sizeof *segments->verdicts, 0);
  }
}
