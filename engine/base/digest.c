/* The fingerprint of a text: SHA-256 by nettle, which uses the processor's own
 * instructions where there are some. */
#include "digest.h"

#include <nettle/sha2.h>

void ng_sha256(ng_span text, char digits[NG_SHA256_DIGITS + 1]) {
  static const char hex[] = "0123456789abcdef";
  struct sha256_ctx context;
  uint8_t digest[SHA256_DIGEST_SIZE];
  sha256_init(&context);
  if (text.len != 0) {
    sha256_update(&context, text.len, (const uint8_t *)text.data);
  }
  sha256_digest(&context, sizeof digest, digest);
  for (size_t i = 0; i < sizeof digest; i++) {
    digits[2 * i] = hex[digest[i] >> 4];
    digits[2 * i + 1] = hex[digest[i] & 15];
  }
  digits[NG_SHA256_DIGITS] = '\0';
}
