/* The document: the only thing that travels. Each stage adds a layer and
 * removes none; a dropped block keeps its text and the reason. */
#ifndef NG_DOC_H
#define NG_DOC_H

#include "../base/arena.h"
#include "../base/status.h"
#include "segment.h"
#include "tree.h"

typedef enum ng_block_type {
  NG_PARAGRAPH,
  NG_HEADING,
  NG_ITEM,
  NG_QUOTE,
  NG_TABLE,
  NG_CAPTION,
  NG_CODE,
  NG_BLOCK_TYPES
} ng_block_type;

/* What a block is on the page. Only ARTICLE blocks reach the article. */
typedef enum ng_role {
  NG_ROLE_OPEN, /* nobody has decided yet */
  NG_ROLE_ARTICLE,
  NG_ROLE_FURNITURE,
  NG_ROLE_TITLE,
  NG_ROLE_BYLINE,
  NG_ROLE_DATE,
  NG_ROLE_CAPTION, /* a caption or credit that is left out */
  NG_ROLES
} ng_role;

/* What a line speaks of when it is not the story. */
typedef enum ng_about {
  NG_ABOUT_NOTHING,
  NG_ABOUT_SITE,     /* newsletters, cookies, rights */
  NG_ABOUT_COMMENTS, /* readers' comments follow */
  NG_ABOUT_STORIES,  /* a list of other stories follows */
  NG_ABOUTS
} ng_about;

typedef struct ng_block {
  ng_range text;       /* in doc->text; white space folded, no blank at ends */
  uint32_t node;       /* the block element it stands in; NG_NONE: plain text */
  uint32_t node_end;   /* one past the last node whose text is in it */
  uint32_t line;       /* 1-based line of a plain text; 0 for a page */
  uint32_t link_bytes; /* how much of the text stands in links */
  uint16_t links;      /* how many links, at most 65535 */
  uint8_t type;        /* ng_block_type */
  uint8_t level;       /* 1 to 6 for a heading, nesting depth for an item */
  uint8_t role;        /* ng_role */
  uint8_t hidden;      /* the page hides it from its readers */
  uint8_t about;       /* ng_about: what rules say it speaks of */
  uint32_t reason;     /* why it has its role: a number that clean.lua knows;
                          from NG_REASON_RULES on, rules and facts decided */
  float score;         /* from cleaning: above 0 speaks for the article */
} ng_block;

enum {
  NG_REASON_RULES = 900,
  NG_REASON_LONG = 907 /* the article has no room for it */
};

/* What an article may hold. Stories have a hundredth of it;
 * a result holds each twice, as JSON up to four times. */
enum { NG_ARTICLE_BYTES = 4 << 20, NG_ARTICLE_PARTS = 50000 };

/* One block of the article, in order. */
typedef struct ng_part {
  ng_range text;  /* in doc->article */
  uint32_t block; /* in doc->blocks */
} ng_part;

/* What happened on the way in; Lua has the words. Bits of doc->notes. */
enum {
  NG_NOTE_REPAIRED = 1,   /* broken UTF-8 or control characters replaced */
  NG_NOTE_CUT = 2,        /* the page was longer than the limit */
  NG_NOTE_FLATTENED = 4,  /* nested deeper than the limit, text kept */
  NG_NOTE_ATTRIBUTES = 8, /* attributes past the limit of one tag dropped */
  NG_NOTE_NODES = 16,     /* more nodes than the limit, the rest is lost */
  NG_NOTE_SENTENCES = 32, /* only the first sentences entered the graph */
  NG_NOTE_CHARSET = 64,   /* the label was wrong or missing: guessed */
  NG_NOTE_SCRIPT = 128,   /* the story stood in a script */
  NG_NOTE_LONG = 256      /* the article was longer than one may be */
};

typedef struct ng_doc {
  ng_arena arena;
  ng_tree *tree;    /* NULL for plain text */
  const char *text; /* of all blocks, joined by "\n\n"; valid UTF-8 */
  uint32_t text_len;
  ng_block *blocks;
  uint32_t block_count;
  uint32_t *note_links; /* <a> that are the number of a note, in order */
  uint32_t note_link_count;
  const char *article; /* of the ARTICLE blocks, joined by "\n\n" */
  uint32_t article_len;
  ng_part *parts;
  uint32_t part_count;
  ng_segments segments;    /* of the article */
  uint32_t *sentence_part; /* per sentence: its part */
  unsigned notes;
  ng_span moment; /* of publishing, as scripts tell it; data NULL: none */
} ng_doc;

/* An empty document whose arena stops at `max_bytes` (0: no limit). */
void ng_doc_init(ng_doc *doc, const ng_allocator *allocator, size_t max_bytes);

void ng_doc_free(ng_doc *doc);

/* The bytes of block `i`. */
static inline ng_span ng_doc_block(const ng_doc *doc, uint32_t i) {
  return ng_span_at(doc->text, doc->blocks[i].text);
}

/* The first block that stands in element `node`, or in which it stands;
 * NG_NONE: there is none. */
uint32_t ng_doc_block_at(const ng_doc *doc, uint32_t node);

/* Copies the ARTICLE blocks into doc->article and doc->parts; what an earlier
 * call made is forgotten. From the first block on that would make the article
 * longer than NG_ARTICLE_BYTES or NG_ARTICLE_PARTS the rest is left out, with
 * NG_REASON_LONG and NG_NOTE_LONG; of a first block that is longer its
 * beginning is taken. NG_NOMEM. */
ng_status ng_doc_compose(ng_doc *doc);

/* Finds tokens and sentences of the article. NG_NOMEM. */
ng_status ng_doc_segment(ng_doc *doc, const ng_lexicon *lexicon);

#endif
