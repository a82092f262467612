/* Which bytes are letters: sixteen at a time where the processor can. */
#include "letters.h"

#ifdef __SSE2__
#include <emmintrin.h>
#include <string.h>
#endif

/* Does a character of two bytes, the first of them `c`, belong here? All of
 * them do but two: the signs of times and division. */
static int leads_letter(unsigned char c) {
  return (c >= 0xC3 && c <= 0xC5) || c == 0xD0 || c == 0xD1;
}

uint64_t ng_letters_portable(const char *p) {
  const unsigned char *c = (const unsigned char *)p;
  uint64_t bits = 0;
  for (unsigned i = 0; i < NG_LETTERS; i++) {
    unsigned char small = c[i] | 0x20;
    if (small >= 'a' && small <= 'z') {
      bits |= UINT64_C(1) << i;
    } else if (leads_letter(c[i])) {
      if (i + 1 == NG_LETTERS) {
        bits |= UINT64_C(1) << i;
      } else if (c[i] != 0xC3 || (c[i + 1] | 0x20) != 0xB7) {
        bits |= UINT64_C(3) << i;
      }
      i++;
    }
  }
  return bits;
}

#ifdef __SSE2__

static uint64_t mask_of(__m128i bytes) {
  return (uint64_t)(unsigned)_mm_movemask_epi8(bytes);
}

static __m128i all(unsigned char c) {
  return _mm_set1_epi8((char)c);
}

/* Those from `first` to `last`. */
static __m128i between(__m128i x, unsigned char first, unsigned char last) {
  __m128i from = _mm_sub_epi8(x, all(first));
  return _mm_cmpeq_epi8(_mm_min_epu8(from, all((unsigned char)(last - first))),
                        from);
}

/* First bytes of letters; those of them that may begin a sign instead, and what
 * then comes second. */
typedef struct leads {
  uint64_t letters, signs, ends;
} leads;

static void find_leads(leads *l, __m128i x, unsigned shift) {
  __m128i latin = between(x, 0xC3, 0xC5), cyrillic = between(x, 0xD0, 0xD1);
  l->letters |= mask_of(_mm_or_si128(latin, cyrillic)) << shift;
  l->signs |= mask_of(_mm_cmpeq_epi8(x, all(0xC3))) << shift;
  l->ends |= mask_of(_mm_cmpeq_epi8(_mm_or_si128(x, all(0x20)), all(0xB7)))
             << shift;
}

uint64_t ng_letters(const char *p) {
  __m128i x[4];
  uint64_t ascii = 0, high = 0;
  for (unsigned i = 0; i < 4; i++) {
    memcpy(&x[i], p + i * 16, 16);
    __m128i small = between(_mm_or_si128(x[i], all(0x20)), 'a', 'z');
    ascii |= mask_of(small) << i * 16;
    high |= mask_of(x[i]) << i * 16;
  }
  if (high == 0) {
    return ascii;
  }
  leads l = {0, 0, 0};
  for (unsigned i = 0; i < 4; i++) {
    find_leads(&l, x[i], i * 16);
  }
  uint64_t signs = l.signs & l.ends >> 1;
  l.letters &= ~signs;
  return ascii | l.letters | l.letters << 1;
}

#else

uint64_t ng_letters(const char *p) {
  return ng_letters_portable(p);
}

#endif
