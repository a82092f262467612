/* Notes of a story: what a number in its text leads to belongs to it. */
#ifndef NG_NOTES_H
#define NG_NOTES_H

#include "doc.h"

/* Gives ARTICLE to blocks that no rule has decided (whose reason is below
 * `rules`) and that a note's number in an ARTICLE block leads to. An element of
 * more than a few blocks is no note, and many notes are a list of works.
 * NG_NOMEM. */
ng_status ng_notes_keep(ng_doc *doc, uint32_t rules);

#endif
