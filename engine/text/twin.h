/* A page may hold its story twice: what readers see, and a hidden copy of it
 * for another screen, a voice or a program. */
#ifndef NG_TWIN_H
#define NG_TWIN_H

#include "doc.h"

/* Gives FURNITURE and `reason` to hidden ARTICLE blocks that say what ARTICLE
 * blocks say that readers see. Does nothing on pages without long hidden
 * blocks. NG_NOMEM. */
ng_status ng_twins_drop(ng_doc *doc, uint32_t reason);

/* Gives FURNITURE and `reason` to a hidden ARTICLE block that stands alone
 * between two that readers see: what is folded away stands together. */
void ng_hidden_drop(ng_doc *doc, uint32_t reason);

#endif
