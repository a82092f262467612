/* What encoding is this, and its UTF-8. Decided here, before any parser sees a
 * byte, in the order of the WHATWG: byte order mark, the label that came with
 * the bytes, a label in the first 1024 bytes; then valid UTF-8 is UTF-8, and
 * the rest is what a later label says, what it looks like (guess.h), or
 * windows-1252. UTF-8 that was made by misreading the page as windows-1252 is
 * read again (misread.h). */
#ifndef NG_CHARSET_H
#define NG_CHARSET_H

#include "buffer.h"

/* Bits of *notes; the same bits as NG_NOTE_REPAIRED and NG_NOTE_CHARSET. */
enum { NG_CHARSET_REPAIRED = 1, NG_CHARSET_GUESSED = 64 };

/* Gives in *text the bytes as valid UTF-8 without a byte order mark; NUL and
 * C0 controls other than white space are U+FFFD. Where the bytes are that
 * already, *text borrows from them and `out` stays empty; else it is what
 * stands in `out` (initialized by the caller, and the caller's to free).
 * `label` is what HTTP or the like said, len 0: nothing. Bits are added to
 * *notes. NG_NOMEM, NG_LIMIT (of `out`). */
ng_status ng_charset_decode(ng_span bytes, ng_span label, ng_buffer *out,
                            ng_span *text, unsigned *notes);

/* The same for what is valid UTF-8 without such controls, and known to be. */
ng_status ng_charset_plain(ng_span utf8, ng_buffer *out, ng_span *text,
                           unsigned *notes);

/* Has the C library load what it needs for any of the encodings, for a process
 * that will not be allowed to open files. What it holds stays for good. */
void ng_charset_open_all(void);

/* The code point of a byte in windows-1252; U+FFFD for the five that have
 * none. */
uint32_t ng_charset_windows_1252(unsigned char byte);

#endif
