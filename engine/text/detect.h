/* Which language is this? A detector over the stop words of the languages we
 * know, and over their scripts. */
#ifndef NG_DETECT_H
#define NG_DETECT_H

#include "lexicon.h"

typedef struct ng_detector ng_detector;

/* A detector that knows no language yet; NULL: no memory. */
ng_detector *ng_detector_new(const ng_allocator *allocator);
void ng_detector_free(ng_detector *detector);

/* Adds a language: its tag (copied, under 16 bytes) and its stop words (copied
 * from the lexicon). NG_LIMIT: more than 64 languages; NG_INVALID: a tag that
 * is too long or empty; NG_NOMEM. */
ng_status ng_detector_add(ng_detector *detector, const char *tag,
                          const ng_lexicon *lexicon);

/* The tag of the language of `text` (valid UTF-8; its first 16 kB are looked
 * at), "und" when it cannot be told. Lives as long as the detector. */
const char *ng_detector_language(const ng_detector *detector, ng_span text);

#endif
