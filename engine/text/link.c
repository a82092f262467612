/* URLs and e-mail addresses. */
#include "link.h"

#define LONGEST_LOCAL 64 /* bytes of an address before its @ */

/* The end of a URL from `p` on: up to a blank or a delimiter, without the
 * punctuation that belongs to the sentence. */
const char *ng_scan_link(const ng_scanner *s, const char *p) {
  const char *from = p;
  int brackets = 0;
  while (p < s->end) {
    unsigned c = ng_byte_class(p);
    if (c == NG_BYTE_BLANK || c == NG_BYTE_LINE || *p == '<' || *p == '>' ||
        *p == '"') {
      break;
    }
    if (c == NG_BYTE_HIGH) {
      unsigned len;
      const ng_char_record *r = ng_char_at(p, &len);
      if (r->flags & (NG_CHAR_SPACE | NG_CHAR_PUNCT | NG_CHAR_UNSPACED)) {
        break;
      }
      p += len;
      continue;
    }
    brackets += *p == '(' ? 1 : 0;
    p++;
  }
  while (p > from && strchr(".,;:!?'*_~)]}", p[-1]) != NULL) {
    if (p[-1] == ')' && brackets > 0) {
      break;
    }
    p--;
  }
  return p;
}

static int is_local(char c) {
  unsigned b = NG_BYTES[(unsigned char)c];
  return b == NG_BYTE_LETTER || b == NG_BYTE_DIGIT || c == '.' || c == '-' ||
         c == '+';
}

/* The end of the domain after an @, `p` itself when there is none. */
static const char *domain_end(const ng_scanner *s, const char *p) {
  const char *from = p;
  while (p < s->end && (ng_byte_class(p) == NG_BYTE_LETTER ||
                        ng_byte_class(p) == NG_BYTE_DIGIT || *p == '-' ||
                        (*p == '.' && p > from && p[-1] != '.'))) {
    p++;
  }
  while (p > from && (p[-1] == '.' || p[-1] == '-')) {
    p--;
  }
  return memchr(from, '.', (size_t)(p - from)) != NULL ? p : from;
}

/* Does a token begin at `from`, or the word that is being scanned? */
static int is_border(const ng_scanner *s, const char *word, const char *from) {
  const ng_segments *out = s->out;
  uint32_t at = (uint32_t)(from - s->text);
  size_t i = out->token_count;
  while (i > 0 && out->tokens[i - 1].begin > at) {
    i--;
  }
  return from == word ||
         (from < word && i > 0 && out->tokens[i - 1].begin == at);
}

const char *ng_scan_address(ng_scanner *s, const char *word, const char *at) {
  const char *end = domain_end(s, at + 1);
  const char *from = at;
  while (from > s->text && at - from < LONGEST_LOCAL && is_local(from[-1])) {
    from--;
  }
  while (from < at && (*from == '.' || *from == '-' || *from == '+')) {
    from++;
  }
  if (end == at + 1 || from == at || !is_border(s, word, from)) {
    return NULL;
  }
  ng_scan_forget(s, from);
  ng_scan_add(s, from, end, NG_TOKEN_LINK);
  return end;
}
