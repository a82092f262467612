/* The encoding of a page. */
#include "charset.h"

#include <errno.h>
#include <iconv.h>

#include "ascii.h"
#include "bytes.h"
#include "guess.h"
#include "misread.h"
#include "utf8.h"

enum { LABEL_MAX = 32, META_WINDOW = 1024, HEAD_WINDOW = 65536 };

/* The labels of the WHATWG encoding standard, with a blank around each, and
 * iconv's name for what they mean. "" stands for UTF-8, "1252" for
 * windows-1252, which we decode ourselves. The labels that mean "replacement"
 * there are missing here, as UTF-7 is: such pages are guessed, for whatever
 * they say, their tags must stay in sight. */
typedef struct encoding {
  const char *labels, *iconv_name;
} encoding;

static const encoding encodings[] = {
    {" utf-8 utf8 unicode-1-1-utf-8 unicode11utf8 unicode20utf8"
     " x-unicode20utf8 ",
     ""},
    {" windows-1252 iso-8859-1 latin1 us-ascii ascii iso8859-1 iso88591"
     " iso_8859-1 iso_8859-1:1987 l1 cp1252 x-cp1252 ansi_x3.4-1968 cp819"
     " csisolatin1 ibm819 iso-ir-100 x-user-defined ",
     "1252"},
    {" windows-1250 cp1250 x-cp1250 ", "CP1250"},
    {" windows-1251 cp1251 x-cp1251 ", "CP1251"},
    {" windows-1253 cp1253 x-cp1253 ", "CP1253"},
    {" windows-1254 cp1254 x-cp1254 iso-8859-9 latin5 iso8859-9 iso88599"
     " iso_8859-9 iso_8859-9:1989 l5 csisolatin5 iso-ir-148 ",
     "CP1254"},
    {" windows-1255 cp1255 x-cp1255 ", "CP1255"},
    {" windows-1256 cp1256 x-cp1256 ", "CP1256"},
    {" windows-1257 cp1257 x-cp1257 ", "CP1257"},
    {" windows-1258 cp1258 x-cp1258 ", "CP1258"},
    {" windows-874 dos-874 iso-8859-11 iso8859-11 iso885911 tis-620 ", "CP874"},
    {" shift_jis shift-jis sjis x-sjis ms_kanji ms932 windows-31j"
     " csshiftjis ",
     "CP932"},
    {" euc-jp x-euc-jp cseucpkdfmtjapanese ", "EUC-JP-MS"},
    {" iso-2022-jp csiso2022jp ", "ISO-2022-JP"},
    {" gb18030 gbk gb2312 gb_2312 gb_2312-80 x-gbk chinese csgb2312"
     " csiso58gb231280 iso-ir-58 ",
     "GB18030"},
    {" big5 big5-hkscs x-x-big5 cn-big5 csbig5 ", "BIG5-HKSCS"},
    {" euc-kr korean ks_c_5601-1987 ks_c_5601-1989 ksc5601 ksc_5601"
     " windows-949 cseuckr csksc56011987 iso-ir-149 ",
     "CP949"},
    {" koi8-r koi koi8 koi8_r cskoi8r ", "KOI8-R"},
    {" koi8-u koi8-ru ", "KOI8-U"},
    {" ibm866 866 cp866 csibm866 ", "CP866"},
    {" macintosh mac x-mac-roman csmacintosh ", "MACINTOSH"},
    {" x-mac-cyrillic x-mac-ukrainian ", "MAC-CYRILLIC"},
    {" iso-8859-2 latin2 iso8859-2 iso88592 iso_8859-2 iso_8859-2:1987 l2"
     " csisolatin2 iso-ir-101 ",
     "ISO-8859-2"},
    {" iso-8859-3 latin3 iso8859-3 iso88593 iso_8859-3 iso_8859-3:1988 l3"
     " csisolatin3 iso-ir-109 ",
     "ISO-8859-3"},
    {" iso-8859-4 latin4 iso8859-4 iso88594 iso_8859-4 iso_8859-4:1988 l4"
     " csisolatin4 iso-ir-110 ",
     "ISO-8859-4"},
    {" iso-8859-5 cyrillic iso8859-5 iso88595 iso_8859-5 iso_8859-5:1988"
     " csisolatincyrillic iso-ir-144 ",
     "ISO-8859-5"},
    {" iso-8859-6 arabic iso8859-6 iso88596 iso_8859-6 iso_8859-6:1987"
     " iso-8859-6-e iso-8859-6-i asmo-708 ecma-114 csiso88596e csiso88596i"
     " csisolatinarabic iso-ir-127 ",
     "ISO-8859-6"},
    {" iso-8859-7 greek greek8 iso8859-7 iso88597 iso_8859-7 iso_8859-7:1987"
     " ecma-118 elot_928 sun_eu_greek csisolatingreek iso-ir-126 ",
     "ISO-8859-7"},
    {" iso-8859-8 hebrew iso8859-8 iso88598 iso_8859-8 iso_8859-8:1988"
     " iso-8859-8-e iso-8859-8-i visual logical csiso88598e csiso88598i"
     " csisolatinhebrew iso-ir-138 ",
     "ISO-8859-8"},
    {" iso-8859-10 latin6 iso8859-10 iso885910 l6 csisolatin6 iso-ir-157 ",
     "ISO-8859-10"},
    {" iso-8859-13 iso8859-13 iso885913 ", "ISO-8859-13"},
    {" iso-8859-14 iso8859-14 iso885914 ", "ISO-8859-14"},
    {" iso-8859-15 latin9 iso8859-15 iso885915 iso_8859-15 l9 csisolatin9 ",
     "ISO-8859-15"},
    {" iso-8859-16 ", "ISO-8859-16"},
    {" utf-16le utf-16 unicode ucs-2 iso-10646-ucs-2 csunicode unicodefeff ",
     "UTF-16LE"},
    {" utf-16be unicodefffe ", "UTF-16BE"},
};

/* ---- Labels ---- */

/* iconv's name for a label, NULL: it is none of ours. */
static const char *meaning(ng_span label) {
  char word[LABEL_MAX + 3] = " ";
  size_t n = 1;
  for (size_t i = 0; i < label.len; i++) {
    if (ng_is_blank(label.data[i]) && (n == 1 || i + 1 == label.len)) {
      continue;
    }
    if (n > LABEL_MAX || label.data[i] == '\0' || ng_is_blank(label.data[i])) {
      return NULL;
    }
    word[n++] = ng_lower(label.data[i]);
  }
  if (n == 1) {
    return NULL;
  }
  word[n] = ' ';
  word[n + 1] = '\0';
  for (size_t i = 0; i < sizeof encodings / sizeof *encodings; i++) {
    if (strstr(encodings[i].labels, word) != NULL) {
      return encodings[i].iconv_name;
    }
  }
  return NULL;
}

static ng_span from(ng_span text, size_t at) {
  return at >= text.len ? ng_span_of(text.data + text.len, 0)
                        : ng_span_of(text.data + at, text.len - at);
}

/* What `name` is set to in a tag: charset=x, charset = "x". */
static ng_span setting(ng_span tag, const char *name) {
  for (size_t i = 0; i < tag.len; i++) {
    if (!ng_begins(from(tag, i), name)) {
      continue;
    }
    size_t k = i + strlen(name);
    while (k < tag.len && ng_is_blank(tag.data[k])) {
      k++;
    }
    if (k == tag.len || tag.data[k] != '=') {
      continue;
    }
    do {
      k++;
    } while (k < tag.len && (ng_is_blank(tag.data[k]) || tag.data[k] == '"' ||
                             tag.data[k] == '\''));
    size_t end = k;
    while (end < tag.len && !ng_is_blank(tag.data[end]) &&
           strchr("\"';>/?", tag.data[end]) == NULL) {
      end++;
    }
    return ng_span_of(tag.data + k, end - k);
  }
  return ng_span_of(NULL, 0);
}

/* The length of the tag at the start of `text`, its '>' not counted. */
static size_t tag_length(ng_span text) {
  const char *end = memchr(text.data, '>', text.len);
  return end != NULL ? (size_t)(end - text.data) : text.len;
}

/* The meaning of the first known label in the first `window` bytes of the
 * page, NULL: none. */
static const char *declared(ng_span page, size_t window) {
  const char *xml = NULL;
  page.len = page.len < window ? page.len : window;
  for (size_t i = 0; i < page.len; i++) {
    ng_span rest = from(page, i);
    if (rest.data[0] != '<') {
      continue;
    }
    if (ng_begins(rest, "<!--")) {
      while (i < page.len && !ng_begins(from(page, i), "-->")) {
        i++;
      }
      continue;
    }
    ng_span tag = ng_span_of(rest.data, tag_length(rest));
    if (i == 0 && ng_begins(tag, "<?xml")) {
      xml = meaning(setting(tag, "encoding"));
    }
    const char *found =
        ng_begins(tag, "<meta") ? meaning(setting(tag, "charset")) : NULL;
    if (found != NULL) {
      xml = found;
      break;
    }
  }
  /* Whoever could read this label was not reading UTF-16. */
  return xml != NULL && strncmp(xml, "UTF-16", 6) == 0 ? "" : xml;
}

/* ---- Bytes ---- */

uint32_t ng_charset_windows_1252(unsigned char byte) {
  static const uint16_t high[32] = {
      0x20AC, 0xFFFD, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
      0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0xFFFD, 0x017D, 0xFFFD,
      0xFFFD, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
      0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0xFFFD, 0x017E, 0x0178};
  return byte >= 0x80 && byte < 0xA0 ? high[byte - 0x80] : byte;
}

static int is_control(unsigned char c) {
  return c < 0x20 && c != '\t' && c != '\n' && c != '\f' && c != '\r';
}

static int has_control(ng_span text) {
  const char *p = text.data, *end = p + text.len;
  for (; end - p >= NG_BYTES; p += NG_BYTES) {
    ng_bytes bytes = ng_bytes_load(p);
    unsigned low = ng_bytes_up_to(bytes, 0x1F);
    if (low != 0 &&
        (low & ~(ng_bytes_equal(bytes, '\t') | ng_bytes_equal(bytes, '\n') |
                 ng_bytes_equal(bytes, '\f') | ng_bytes_equal(bytes, '\r'))) !=
            0) {
      return 1;
    }
  }
  while (p < end && !is_control((unsigned char)*p)) {
    p++;
  }
  return p < end;
}

static ng_status finish(ng_buffer *out, ng_span *text) {
  *text = ng_buffer_span(out);
  return out->status;
}

static ng_status decode_utf8(ng_span bytes, ng_buffer *out, ng_span *text,
                             unsigned *notes) {
  if (ng_utf8_valid_prefix(bytes) == bytes.len && !has_control(bytes)) {
    *text = bytes;
    return NG_OK;
  }
  ng_buffer_reserve(out, bytes.len + bytes.len / 16);
  if (ng_utf8_repair(out, bytes) > 0) {
    *notes |= NG_CHARSET_REPAIRED;
  }
  return finish(out, text);
}

static ng_status decode_1252(ng_span bytes, ng_buffer *out, ng_span *text,
                             unsigned *notes) {
  ng_buffer_reserve(out, bytes.len + bytes.len / 8);
  for (size_t i = 0; i < bytes.len;) {
    size_t start = i;
    while (i < bytes.len && (unsigned char)bytes.data[i] < 0x80 &&
           !is_control((unsigned char)bytes.data[i])) {
      i++;
    }
    ng_buffer_add(out, bytes.data + start, i - start);
    if (i == bytes.len) {
      break;
    }
    char code[4];
    unsigned char c = (unsigned char)bytes.data[i++];
    uint32_t meant = is_control(c) ? 0xFFFD : ng_charset_windows_1252(c);
    *notes |= meant == 0xFFFD ? NG_CHARSET_REPAIRED : 0;
    ng_buffer_add(out, code, ng_utf8_encode(meant, code));
  }
  return finish(out, text);
}

/* Everything that iconv can do with `bytes`; what it cannot is U+FFFD. */
static void convert(iconv_t cd, ng_span bytes, ng_buffer *out,
                    unsigned *notes) {
  char *in = (char *)(uintptr_t)bytes.data; /* iconv only reads it */
  size_t left = bytes.len;
  while (out->status == NG_OK) {
    int is_end = left == 0; /* then iconv gives what it held back */
    char *place = ng_buffer_reserve(out, left + left / 2 + 64);
    if (place == NULL) {
      return;
    }
    size_t room = out->room - out->len, had = room;
    size_t result =
        iconv(cd, is_end ? NULL : &in, is_end ? NULL : &left, &place, &room);
    out->len += had - room;
    if (result != (size_t)-1) {
      if (is_end) {
        return;
      }
    } else if (errno == EILSEQ || errno == EINVAL) {
      left = errno == EINVAL || left == 0 ? 0 : left - 1;
      in++;
      *notes |= NG_CHARSET_REPAIRED;
      ng_buffer_add(out, "\xEF\xBF\xBD", 3);
    } else if (errno != E2BIG) {
      return;
    }
  }
}

static ng_status decode_iconv(const char *name, ng_span bytes, ng_buffer *out,
                              ng_span *text, unsigned *notes) {
  iconv_t cd = iconv_open("UTF-8", name);
  if (cd == (iconv_t)-1) {
    if (errno == ENOMEM) {
      return NG_NOMEM;
    }
    *notes |= NG_CHARSET_GUESSED; /* this system lacks it */
    return decode_1252(bytes, out, text, notes);
  }
  convert(cd, bytes, out, notes);
  iconv_close(cd);
  ng_status status = finish(out, text);
  if (status != NG_OK || !has_control(*text)) {
    return status;
  }
  ng_buffer clean;
  ng_buffer_init(&clean, &out->allocator, out->max_bytes);
  ng_utf8_repair(&clean, *text);
  ng_buffer_free(out);
  *out = clean;
  *notes |= NG_CHARSET_REPAIRED;
  return finish(out, text);
}

void ng_charset_open_all(void) {
  for (size_t i = 0; i < sizeof encodings / sizeof *encodings; i++) {
    const char *name = encodings[i].iconv_name;
    if (name[0] != '\0' && strcmp(name, "1252") != 0) {
      (void)iconv_open("UTF-8", name); /* closing would unload it */
    }
  }
}

/* The encoding that a byte order mark tells, NULL: none; *len: its bytes. */
static const char *marked(ng_span bytes, size_t *len) {
  *len = 0;
  if (bytes.len >= 3 && memcmp(bytes.data, "\xEF\xBB\xBF", 3) == 0) {
    *len = 3;
    return "";
  }
  if (bytes.len >= 2 && memcmp(bytes.data, "\xFF\xFE", 2) == 0) {
    *len = 2;
    return "UTF-16LE";
  }
  if (bytes.len >= 2 && memcmp(bytes.data, "\xFE\xFF", 2) == 0) {
    *len = 2;
    return "UTF-16BE";
  }
  return NULL;
}

/* What the bytes look like, "1252" when that tells nothing. */
static const char *looks_like(ng_span bytes) {
  if (ng_guess_is_utf8(bytes)) {
    return "";
  }
  char name[NG_GUESS_NAME];
  ng_guess_encoding(bytes, name);
  const char *found = meaning(ng_span_str(name));
  return found != NULL && *found != '\0' ? found : "1252";
}

/* What bytes without a label that counts are: UTF-8 when they can be (a page
 * cut inside a character is no less UTF-8), else what a late label says, or
 * what they look like. */
static const char *guessed(ng_span bytes) {
  if (bytes.len - ng_utf8_valid_prefix(bytes) <= 3) {
    return "";
  }
  const char *late = declared(bytes, HEAD_WINDOW);
  return late != NULL && *late != '\0' ? late : looks_like(bytes);
}

static ng_status decode(const char *name, ng_span bytes, ng_buffer *out,
                        ng_span *text, unsigned *notes) {
  if (*name == '\0') {
    return decode_utf8(bytes, out, text, notes);
  }
  return strcmp(name, "1252") == 0
             ? decode_1252(bytes, out, text, notes)
             : decode_iconv(name, bytes, out, text, notes);
}

/* Is next to nothing of the text U+FFFD? */
static int is_whole(ng_span text) {
  size_t broken = 0;
  for (size_t i = 0; i + 3 <= text.len; i++) {
    broken += memcmp(text.data + i, "\xEF\xBF\xBD", 3) == 0;
  }
  return broken * 200 <= text.len;
}

/* Reads again what was misread before it came here; else leaves *text. */
static ng_status reread(ng_buffer *out, ng_span *text, unsigned *notes) {
  ng_buffer bytes, better;
  ng_buffer_init(&bytes, NULL, 0);
  ng_buffer_init(&better, NULL, 0);
  ng_status status = NG_OK;
  if (ng_misread_as_1252(*text, &bytes) && (status = bytes.status) == NG_OK) {
    ng_span again = {NULL, 0};
    unsigned noted = 0;
    const char *name = looks_like(ng_buffer_span(&bytes));
    if (strcmp(name, "1252") != 0) {
      status = decode(name, ng_buffer_span(&bytes), &better, &again, &noted);
      if (status == NG_OK && is_whole(again)) {
        ng_buffer_clear(out);
        ng_buffer_add(out, again.data, again.len);
        status = finish(out, text);
        *notes |= noted | NG_CHARSET_GUESSED;
      }
    }
  }
  ng_buffer_free(&better);
  ng_buffer_free(&bytes);
  return status;
}

ng_status ng_charset_decode(ng_span bytes, ng_span label, ng_buffer *out,
                            ng_span *text, unsigned *notes) {
  size_t mark = 0;
  const char *name = marked(bytes, &mark);
  bytes = from(bytes, mark);
  if (name == NULL && label.len > 0) {
    name = meaning(label);
  }
  if (name == NULL && bytes.len > 0) {
    name = declared(bytes, META_WINDOW);
  }
  if (name == NULL) {
    name = guessed(bytes);
    if (*name != '\0' || label.len > 0) {
      *notes |=
          NG_CHARSET_GUESSED; /* valid UTF-8 without a label is no guess */
    }
  }
  ng_status status = decode(name, bytes, out, text, notes);
  return status == NG_OK && *name == '\0' ? reread(out, text, notes) : status;
}

ng_status ng_charset_plain(ng_span utf8, ng_buffer *out, ng_span *text,
                           unsigned *notes) {
  size_t mark = 0;
  marked(utf8, &mark);
  *text = from(utf8, mark);
  return reread(out, text, notes);
}
