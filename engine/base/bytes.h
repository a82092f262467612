/* Sixteen bytes at a time: which of them are ...? The answer has one bit for
 * each byte, the lowest for the first. Any 64-bit x86 does this in a few
 * instructions; elsewhere plain loops give the same. */
#ifndef NG_BYTES_H
#define NG_BYTES_H

#include <stdint.h>
#include <string.h>

#ifdef __SSE2__
#include <emmintrin.h>
#endif

enum { NG_BYTES = 16 };

#ifdef __SSE2__

typedef __m128i ng_bytes;

static inline ng_bytes ng_bytes_load(const char *p) {
  __m128i bytes;
  memcpy(&bytes, p, sizeof bytes);
  return bytes;
}

static inline void ng_bytes_store(char *p, ng_bytes bytes) {
  memcpy(p, &bytes, sizeof bytes);
}

static inline unsigned ng_bytes_equal(ng_bytes bytes, char c) {
  return (unsigned)_mm_movemask_epi8(_mm_cmpeq_epi8(bytes, _mm_set1_epi8(c)));
}

/* Those that are `most` (unsigned) or less. */
static inline unsigned ng_bytes_up_to(ng_bytes bytes, unsigned char most) {
  __m128i least = _mm_min_epu8(bytes, _mm_set1_epi8((char)most));
  return (unsigned)_mm_movemask_epi8(_mm_cmpeq_epi8(least, bytes));
}

/* Those that are not ASCII. */
static inline unsigned ng_bytes_high(ng_bytes bytes) {
  return (unsigned)_mm_movemask_epi8(bytes);
}

/* With the bit set that makes letters small. */
static inline ng_bytes ng_bytes_small(ng_bytes bytes) {
  return _mm_or_si128(bytes, _mm_set1_epi8(0x20));
}

#else

typedef struct ng_bytes {
  unsigned char at[NG_BYTES];
} ng_bytes;

static inline ng_bytes ng_bytes_load(const char *p) {
  ng_bytes bytes;
  memcpy(bytes.at, p, NG_BYTES);
  return bytes;
}

static inline void ng_bytes_store(char *p, ng_bytes bytes) {
  memcpy(p, bytes.at, NG_BYTES);
}

static inline unsigned ng_bytes_equal(ng_bytes bytes, char c) {
  unsigned mask = 0;
  for (unsigned i = 0; i < NG_BYTES; i++) {
    mask |= (unsigned)(bytes.at[i] == (unsigned char)c) << i;
  }
  return mask;
}

static inline unsigned ng_bytes_up_to(ng_bytes bytes, unsigned char most) {
  unsigned mask = 0;
  for (unsigned i = 0; i < NG_BYTES; i++) {
    mask |= (unsigned)(bytes.at[i] <= most) << i;
  }
  return mask;
}

static inline unsigned ng_bytes_high(ng_bytes bytes) {
  unsigned mask = 0;
  for (unsigned i = 0; i < NG_BYTES; i++) {
    mask |= (unsigned)(bytes.at[i] >> 7) << i;
  }
  return mask;
}

static inline ng_bytes ng_bytes_small(ng_bytes bytes) {
  for (unsigned i = 0; i < NG_BYTES; i++) {
    bytes.at[i] |= 0x20;
  }
  return bytes;
}

#endif

/* `len` bytes (1 to 8) as one number, for hashing: equal numbers of equal
 * lengths mean equal bytes. */
static inline uint64_t ng_bytes_piece(const char *p, size_t len) {
  uint64_t whole;
  uint32_t low, high;
  const unsigned char *c = (const unsigned char *)p;
  if (len == 8) {
    memcpy(&whole, p, 8);
    return whole;
  }
  if (len < 4) {
    return c[0] | (uint64_t)c[len / 2] << 8 | (uint64_t)c[len - 1] << 16;
  }
  memcpy(&low, p, 4);
  memcpy(&high, p + len - 4, 4);
  return low | (uint64_t)high << 32;
}

/* The number of the first byte in a mask that is not 0. */
static inline unsigned ng_bytes_first(unsigned mask) {
#ifdef __GNUC__
  return (unsigned)__builtin_ctz(mask);
#else
  unsigned first = 0;
  while ((mask >> first & 1) == 0) {
    first++;
  }
  return first;
#endif
}

/* The number of the last one. */
static inline unsigned ng_bytes_last(unsigned mask) {
#ifdef __GNUC__
  return 31 - (unsigned)__builtin_clz(mask);
#else
  unsigned last = 31;
  while ((mask >> last & 1) == 0) {
    last--;
  }
  return last;
#endif
}

/* Writes the letters A to Z that stand at `p`, sixteen at most and in small
 * ones, to `out`; gives how many and adds the capitals to *capitals. `out` has
 * room for sixteen. */
static inline unsigned ng_bytes_letters(const char *p, const char *end,
                                        char *out, unsigned *capitals) {
  unsigned n = 0;
  if (end - p < NG_BYTES) {
    for (; p + n < end && (unsigned)((p[n] | 32) - 'a') < 26u; n++) {
      *capitals += p[n] < 'a';
      out[n] = (char)(p[n] | 32);
    }
    return n;
  }
  ng_bytes bytes = ng_bytes_load(p), small = ng_bytes_small(bytes);
  ng_bytes_store(out, small);
  unsigned others =
      (~ng_bytes_up_to(small, 'z') | ng_bytes_up_to(small, '`')) & 0xFFFFu;
  n = others != 0 ? ng_bytes_first(others) : NG_BYTES;
  unsigned upper = ng_bytes_up_to(bytes, 'Z') & ((1u << n) - 1);
  for (; upper != 0; upper &= upper - 1) {
    ++*capitals;
  }
  return n;
}

/* Tells the processor that `p` will be read soon. */
static inline void ng_prefetch(const void *p) {
#ifdef __GNUC__
  __builtin_prefetch(p);
#else
  (void)p;
#endif
}

#endif
