/* Tokens and sentences of a text: the front door. */
#include "segment.h"

#include "sentence.h"
#include "token.h"

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

ng_status ng_segment(const ng_lexicon *lexicon, ng_span text, unsigned flags,
                     ng_segments *out) {
  out->token_count = out->mark_count = out->sentence_count = 0;
  out->verdict_count = 0;
  if (text.len >= UINT32_MAX) {
    return NG_LIMIT;
  }
  ng_status status = ng_tokens_find(lexicon, text, flags, out);
  if (status == NG_OK && (flags & NG_SEGMENT_TOKENS_ONLY) == 0) {
    status = ng_sentences_find(lexicon, text, flags, out);
  }
  if (status != NG_OK) {
    out->token_count = out->mark_count = out->sentence_count = 0;
    out->verdict_count = 0;
  }
  return status;
}
