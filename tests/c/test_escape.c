/* Text made safe for where it will stand. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "../../engine/base/escape.h"

typedef struct example {
  const char *input, *expected;
} example;

static void check(void (*escape)(ng_buffer *, ng_span), const example *all,
                  size_t count) {
  for (size_t i = 0; i < count; i++) {
    ng_buffer out;
    ng_buffer_init(&out, NULL, 0);
    escape(&out, ng_span_str(all[i].input));
    assert_int_equal(out.status, NG_OK);
    ng_buffer_add_char(&out, '\0');
    assert_string_equal(out.data, all[i].expected);
    ng_buffer_free(&out);
  }
}

#define CHECK(escape, all) check(escape, all, sizeof(all) / sizeof *(all))

static void html(void **state) {
  (void)state;
  static const example all[] = {
      {"", ""},
      {"plain", "plain"},
      {"a < b && c > d", "a &lt; b &amp;&amp; c &gt; d"},
      {"\"quoted\" 'too'", "&quot;quoted&quot; &#39;too&#39;"},
      {"<script>", "&lt;script&gt;"},
      {"&amp;", "&amp;amp;"},
      {"a\x01\x1B\x7F\nb\f", "a\nb\f"},
      {"\xC3\xA9\xEF\xBF\xBE", "\xC3\xA9\xEF\xBF\xBE"},
  };
  CHECK(ng_escape_html, all);
}

static void xml(void **state) {
  (void)state;
  static const example all[] = {
      {"", ""},
      {"<&>\"'", "&lt;&amp;&gt;&quot;&#39;"},
      {"a\fb\x0B\t\n\r", "ab\t\n\r"},
      {"\xEF\xBF\xBEx\xEF\xBF\xBF\xEF\xBF\xBD", "x\xEF\xBF\xBD"},
  };
  CHECK(ng_escape_xml, all);
}

static void markdown(void **state) {
  (void)state;
  static const example all[] = {
      {"", ""},
      {"A plain sentence, with (asides) and 3.5 points.",
       "A plain sentence, with (asides) and 3.5 points."},
      {"*a* _b_ `c`", "\\*a\\* \\_b\\_ \\`c\\`"},
      {"[a](javascript:x) ![i](y)", "\\[a\\](javascript:x) !\\[i\\](y)"},
      {"<b> &amp; \\", "\\<b\\> \\&amp; \\\\"},
      {"R&D & more &", "R\\&D & more &"},
      {"&#60; &1", "\\&#60; &1"},
      {"~~no~~ a|b ^x^ $y$ {z}",
       "\\~\\~no\\~\\~ a\\|b \\^x\\^ \\$y\\$ \\{z\\}"},
      {"# Not a heading", "\\# Not a heading"},
      {"- one", "\\- one"},
      {"-5 degrees", "\\-5 degrees"},
      {"+ one", "\\+ one"},
      {"=====", "\\====="},
      {": term", "\\: term"},
      {"% title", "\\% title"},
      {"2026. A year", "2026\\. A year"},
      {"1) first", "1\\) first"},
      {"1985 was a year", "1985 was a year"},
      {"12", "12"},
      {"> said", "\\> said"},
      {"    not code", "not code"},
      {"\tnot code", "not code"},
      {"a  \n  # b\n---", "a\n\\# b\n\\---"},
      {"a\r\n1. b\r\n", "a\n1\\. b\n"},
      {"a # b - c", "a # b - c"},
      {"a\x01z\x1B[0m", "a z \\[0m"},
      {"\x1B# a\x7F", "\\# a"},
      {"1\x1B. a", "1 . a"},
      {"\n\n", "\n\n"},
      {"   ", ""},
  };
  CHECK(ng_escape_markdown, all);
}

static void terminal(void **state) {
  (void)state;
  static const example all[] = {
      {"", ""},
      {"a\tb\nc", "a\tb\nc"},
      {"\x1B]0;owned\x07\x1B[31mred\r", "]0;owned[31mred"},
      {"a\x7Fz", "az"},
      {"a\xC2\x9B"
       "31mz\xC2\x80\xC2\xA0",
       "a31mz\xC2\xA0"},
      {"a\xE2\x80\xAEz\xE2\x80\xAA\xE2\x81\xA6\xE2\x81\xA9", "az"},
      {"\xE2\x80\x8F\xE2\x80\x9D\xE2\x81\xA5",
       "\xE2\x80\x8F\xE2\x80\x9D\xE2\x81\xA5"},
      {"\xE2\x82\xAC", "\xE2\x82\xAC"},
  };
  CHECK(ng_escape_terminal, all);
}

static void urls(void **state) {
  (void)state;
  static const example all[] = {
      {"http://a.example/", "http://a.example/"},
      {"HTTPS://a.example/?q=1&r=2#s", "HTTPS://a.example/?q=1&r=2#s"},
      {" \n https://a.example/ \t", "https://a.example/"},
      {"https://a.example/a b", "https://a.example/a%20b"},
      {"ht\ntps://a.example/\x01x", "https://a.example/x"},
      {"https://a.example/<\">(1)", "https://a.example/%3C%22%3E%281%29"},
      {"https://a.example/\xC3\xA9\xE2\x80\xAE", "https://a.example/\xC3\xA9"},
      {"mailto:desk@news.example", "mailto:desk@news.example"},
      {"javascript:alert(1)", NULL},
      {"java\nscript:alert(1)", NULL},
      {"\x01javascript:alert(1)", NULL},
      {"data:text/html,x", NULL},
      {"vbscript:x", NULL},
      {"file:///etc/passwd", NULL},
      {"//a.example/", NULL},
      {"/path", NULL},
      {"http:", NULL},
      {"https://", NULL},
      {"mailto:", NULL},
      {"", NULL},
      {"   ", NULL},
  };
  for (size_t i = 0; i < sizeof all / sizeof *all; i++) {
    ng_buffer out;
    ng_buffer_init(&out, NULL, 0);
    ng_buffer_add_str(&out, "=");
    ng_status status = ng_escape_url(&out, ng_span_str(all[i].input));
    ng_buffer_add_char(&out, '\0');
    assert_int_equal(status, all[i].expected != NULL ? NG_OK : NG_INVALID);
    assert_string_equal(out.data + 1,
                        all[i].expected != NULL ? all[i].expected : "");
    ng_buffer_free(&out);
  }
}

/* ---- Laws, on texts made of what is dangerous ---- */

static const char *const pieces[] = {
    "a",        "<",
    ">",        "&",
    "\"",       "'",
    "\\",       "*",
    "_",        "[",
    "](x)",     "\n",
    "\t",       "# ",
    "1.",       " ",
    "`",        "\x1B",
    "\xC2\x9B", "\xE2\x80\xAE",
    "\xC3\xA9", "&lt;",
    "~~",       "|",
    "$",        "\xE2\x80\xA6",
    "-",        "\x7F",
};

/* A text of up to 40 pieces; the same for the same number. */
static void make_text(ng_buffer *text, unsigned number) {
  uint64_t seed = number * UINT64_C(2654435761) + 1;
  for (unsigned i = 0; i < number % 40; i++) {
    seed = seed * UINT64_C(6364136223846793005) + 1442695040888963407u;
    ng_buffer_add_str(text,
                      pieces[(seed >> 33) % (sizeof pieces / sizeof *pieces)]);
  }
}

static void html_opens_nothing(const char *text) {
  static const char *const references[] = {"&amp;", "&lt;", "&gt;", "&quot;",
                                           "&#39;"};
  assert_null(strpbrk(text, "<>\"'\x1B\x7F"));
  for (const char *p = strchr(text, '&'); p != NULL; p = strchr(p + 1, '&')) {
    int known = 0;
    for (size_t i = 0; i < 5; i++) {
      known |= strncmp(p, references[i], strlen(references[i])) == 0;
    }
    assert_true(known);
  }
}

static void markdown_opens_nothing(const char *text) {
  int escaped = 0, line_start = 1;
  for (const char *p = text; *p != '\0'; p++) {
    if (!escaped) {
      assert_null(strchr("*_`[]<>~|$", *p));
      assert_false(line_start && strchr("#-+ \t", *p) != NULL);
    }
    line_start = *p == '\n';
    escaped = !escaped && *p == '\\';
  }
  assert_false(escaped);
}

static void nothing_is_opened(void **state) {
  (void)state;
  for (unsigned number = 0; number < 4000; number++) {
    ng_buffer text, out, again;
    ng_buffer_init(&text, NULL, 0);
    ng_buffer_init(&out, NULL, 0);
    ng_buffer_init(&again, NULL, 0);
    make_text(&text, number);
    ng_escape_html(&out, ng_buffer_span(&text));
    ng_buffer_add_char(&out, '\0');
    html_opens_nothing(out.data);
    ng_buffer_clear(&out);
    ng_escape_markdown(&out, ng_buffer_span(&text));
    ng_buffer_add_char(&out, '\0');
    markdown_opens_nothing(out.data);
    ng_buffer_clear(&out);
    ng_escape_terminal(&out, ng_buffer_span(&text));
    ng_escape_terminal(&again, ng_buffer_span(&out));
    assert_true(ng_span_equals(ng_buffer_span(&out), ng_buffer_span(&again)));
    ng_buffer_add_char(&out, '\0');
    assert_null(strpbrk(out.data, "\x1B\x7F\x9B"));
    ng_buffer_free(&text);
    ng_buffer_free(&out);
    ng_buffer_free(&again);
  }
}

static void *refuse(void *user, void *ptr, size_t old_size, size_t new_size) {
  (void)user;
  return new_size == 0 ? ng_allocator_libc.resize(NULL, ptr, old_size, new_size)
                       : NULL;
}

static void no_memory_is_remembered(void **state) {
  (void)state;
  void (*const escapes[])(ng_buffer *, ng_span) = {
      ng_escape_html, ng_escape_xml, ng_escape_markdown, ng_escape_terminal};
  const ng_allocator none = {refuse, NULL};
  ng_buffer out;
  for (size_t i = 0; i < sizeof escapes / sizeof *escapes; i++) {
    ng_buffer_init(&out, &none, 0);
    escapes[i](&out, ng_span_str("# <a> \x1B z"));
    assert_int_equal(out.status, NG_NOMEM);
    escapes[i](&out, ng_span_of(NULL, 0));
    ng_buffer_free(&out);
  }
  ng_buffer_init(&out, &none, 0);
  assert_int_equal(ng_escape_url(&out, ng_span_str("http://a.example")),
                   NG_NOMEM);
  ng_buffer_free(&out);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(html),
      cmocka_unit_test(xml),
      cmocka_unit_test(markdown),
      cmocka_unit_test(terminal),
      cmocka_unit_test(urls),
      cmocka_unit_test(nothing_is_opened),
      cmocka_unit_test(no_memory_is_remembered),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
