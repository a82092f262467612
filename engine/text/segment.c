/* Tokens and sentences of a text: the front door. */
#include "segment.h"

#include "sentence.h"
#include "token.h"

#define TURN 32768 /* bytes */

void ng_segments_init(ng_segments *segments, const ng_allocator *allocator) {
  *segments = (ng_segments){
      .allocator = allocator != NULL ? *allocator : ng_allocator_libc,
  };
}

void ng_segments_free(ng_segments *segments) {
  ng_allocator allocator = segments->allocator;
  ng_tokens_free(segments);
  ng_sentences_free(segments);
  ng_segments_init(segments, &allocator);
}

/* Tokens and sentences take turns: what is decided makes room, and the one
 * reads what the other has just written. */
static ng_status find_both(const ng_lexicon *lexicon, ng_span text,
                           unsigned flags, ng_segments *out) {
  ng_scanner scanner;
  ng_finder finder;
  ng_tokens_begin(&scanner, lexicon, text, flags, out);
  ng_sentences_begin(&finder, lexicon, text, flags, out);
  ng_status status = NG_OK;
  for (int complete = 0; status == NG_OK && !complete;) {
    status = flags & NG_SEGMENT_PLAIN_UAX29 ? ng_tokens_plain(&scanner)
                                            : ng_tokens_go_on(&scanner, TURN);
    complete = scanner.at == scanner.end;
    if (status == NG_OK && (flags & NG_SEGMENT_TOKENS_ONLY) == 0) {
      status = ng_sentences_go_on(&finder, complete);
      ng_scan_drop_kinds(&scanner, finder.first);
    }
  }
  return status;
}

ng_status ng_segment(const ng_lexicon *lexicon, ng_span text, unsigned flags,
                     ng_segments *out) {
  ng_status status =
      text.len >= UINT32_MAX ? NG_LIMIT : find_both(lexicon, text, flags, out);
  if (status != NG_OK) {
    out->token_count = out->mark_count = out->sentence_count = 0;
    out->verdict_count = 0;
  }
  return status;
}
