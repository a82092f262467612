/* nutgraf: a page comes in, a clean article and a summary go out.
 *
 *   nutgraf_options options = {sizeof options, .path = "newsroom/"};
 *   nutgraf_error err;
 *   nutgraf_engine *engine = nutgraf_engine_new(&options, &err);
 *   nutgraf_worker *worker = nutgraf_worker_new(engine, &err);
 *   nutgraf_doc *doc = nutgraf_read(worker, html, len, NULL, &err);
 *   nutgraf_write(doc, "brief", "json", to_stdout, NULL, &err);
 *   nutgraf_doc_free(doc);
 *   nutgraf_worker_free(worker);
 *   nutgraf_engine_free(engine);
 *
 * An engine holds scripts and rules; it is shared by threads and read-only. A
 * worker does the work and belongs to one thread at a time. The library does
 * not exit, print, change the locale, handle signals or keep writable globals.
 * Positions are bytes of UTF-8, 0-based, [start, end). Every function takes
 * `err` NULL for "I do not want to know"; an error is the caller's, by value.
 */
#ifndef NUTGRAF_H
#define NUTGRAF_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

#define NUTGRAF_VERSION "0.1.0"

#if defined(__GNUC__)
#define NUTGRAF_API __attribute__((visibility("default")))
#else
#define NUTGRAF_API
#endif

typedef struct nutgraf_engine nutgraf_engine;
typedef struct nutgraf_worker nutgraf_worker;
typedef struct nutgraf_doc nutgraf_doc;
typedef struct nutgraf_lexicon nutgraf_lexicon;

/* What went wrong. nutgraf_code_name() gives the word used in JSON. */
typedef enum nutgraf_code {
  NUTGRAF_OK = 0,
  NUTGRAF_NOMEM,      /* "no_memory": the allocator or a limit said no */
  NUTGRAF_TOO_LONG,   /* "too_long": the input is over max_bytes */
  NUTGRAF_ARGUMENT,   /* "argument": the call itself is wrong */
  NUTGRAF_BAD_INPUT,  /* "bad_input": a record that is not one */
  NUTGRAF_NO_ARTICLE, /* "no_article": nothing on the page reads as a story */
  NUTGRAF_SETTINGS,   /* "settings": a style, rule or format file is broken */
  NUTGRAF_SCRIPT,     /* "script": a function of such a file failed */
  NUTGRAF_STOPPED,    /* "stopped": it spent its steps or its time */
  NUTGRAF_IO,         /* "io": a file cannot be read or the sink refused */
  NUTGRAF_MISSING     /* "missing": there is no such style, format, language */
} nutgraf_code;

/* The word for a code, as it stands in JSON; never NULL. */
NUTGRAF_API const char *nutgraf_code_name(nutgraf_code code);

typedef struct nutgraf_error {
  nutgraf_code code;
  int line;           /* 1-based, 0 when there is none */
  char file[120];     /* "" when there is none */
  char message[1024]; /* "file:line: what. What to do." and context lines */
} nutgraf_error;

/* Takes output, in order. Gives 0 to go on; anything else stops the call with
 * NUTGRAF_IO. */
typedef int (*nutgraf_sink)(void *user, const char *bytes, size_t len);

/* How an engine is made. Zero is a good value for every member but `size`.
 * Strings are copied. */
typedef struct nutgraf_options {
  size_t size; /* sizeof(nutgraf_options) */
  const char
      *home; /* the folder with scripts/ and rules/; NULL: as installed */
  const char *path; /* folders whose rules/ and formats/ come first, in order,
                       with ':' between them; NULL: none */
  const char
      *style; /* what nutgraf_write takes for NULL, and what is checked */
  const char *format;       /* when files are read; NULL: "house", "text" */
  const char *const *rules; /* more rule files for every page */
  size_t rule_count;
  const char *const *set; /* "NAME=VALUE": style settings for this run */
  size_t set_count;
  const char *offsets;  /* "bytes" (NULL), "utf16", "codepoints": in JSON */
  int keep_furniture;   /* write dropped blocks too, with role and reason */
  uint64_t max_steps;   /* of scripts for one document; 0: 50 million */
  unsigned max_time_ms; /* for the scripts of one document; 0: 2000 */
  size_t max_memory;    /* bytes of one document, and of one set of scripts;
                           0: 256 MB and 64 MB */
  size_t max_bytes;     /* of one input; 0: 32 MB */
  /* Memory: like realloc with the old size told; new_size 0 frees. NULL: libc.
   * Called from every thread that uses the engine. */
  void *(*resize)(void *user, void *ptr, size_t old_size, size_t new_size);
  /* What scripts print, a line at a time, with file:line. NULL: dropped. */
  void (*log)(void *user, const char *line);
  void *user; /* for resize and log */
} nutgraf_options;

/* Reads scripts and rules; with `options` NULL, the installed ones. The common
 * rules, the rules, style and format of the options are checked. NULL: see err
 * (NUTGRAF_SETTINGS with file and line, NUTGRAF_IO, NUTGRAF_NOMEM). Free
 * workers and lexicons before the engine. */
NUTGRAF_API nutgraf_engine *nutgraf_engine_new(const nutgraf_options *options,
                                               nutgraf_error *err);
NUTGRAF_API void nutgraf_engine_free(nutgraf_engine *engine);

/* Reads all files again. When all is well, workers use them from their next
 * document on; else the old ones stay in force and err says why. May be called
 * from any thread. */
NUTGRAF_API nutgraf_code nutgraf_reload(nutgraf_engine *engine,
                                        nutgraf_error *err);

/* A worker of this engine; NULL: see err. */
NUTGRAF_API nutgraf_worker *nutgraf_worker_new(nutgraf_engine *engine,
                                               nutgraf_error *err);
/* Also frees what documents of this worker are left. */
NUTGRAF_API void nutgraf_worker_free(nutgraf_worker *worker);

/* What is known about an input. Zero members are found out. */
typedef struct nutgraf_input {
  size_t size;         /* sizeof(nutgraf_input) */
  const char *from;    /* "html", "text", "markdown", "record" (one JSON object
                          with html, text or blocks); NULL: by content */
  const char *url;     /* picks site rules, resolves links */
  const char *lang;    /* BCP 47 */
  const char *charset; /* the label that came with the bytes, as in HTTP */
  const char *name;    /* for messages: a file's name */
} nutgraf_input;

/* Reads one page, cleans it and finds its sentences. `bytes` is borrowed for
 * the call only and needs no final NUL; `input` may be NULL. The document is
 * the caller's (nutgraf_doc_free). NULL: see err. A page without an article is
 * a document all the same; nutgraf_write says NUTGRAF_NO_ARTICLE. */
NUTGRAF_API nutgraf_doc *nutgraf_read(nutgraf_worker *worker, const char *bytes,
                                      size_t len, const nutgraf_input *input,
                                      nutgraf_error *err);
NUTGRAF_API void nutgraf_doc_free(nutgraf_doc *doc);

/* A fact about the document: "title", "lang", "date", "site", "url", "image",
 * "kind", "text" (the article), "authors" (joined by ", "). Borrowed until the
 * document is freed; *len (may be NULL) gets its bytes. NULL: not known. */
NUTGRAF_API const char *nutgraf_fact(nutgraf_doc *doc, const char *name,
                                     size_t *len);

/* The ending of files in a format, with its dot: ".html". `format` is a name or
 * a file; NULL: that of the options. Cut to 15 bytes. */
NUTGRAF_API nutgraf_code nutgraf_extension(nutgraf_worker *worker,
                                           const char *format,
                                           char extension[16],
                                           nutgraf_error *err);

/* Writes a document. `style`: a name or a file ending in ".lua"; NULL: that
 * of the options, else that which the format names, else "house"; "": the whole
 * article without a summary. `format`: a name or a file; NULL: that of the
 * options. */
NUTGRAF_API nutgraf_code nutgraf_write(nutgraf_doc *doc, const char *style,
                                       const char *format, nutgraf_sink sink,
                                       void *user, nutgraf_error *err);

/* Answers one record of JSONL: the document, or its error. With format "jsonl"
 * (or NULL) that is exactly one line, whatever the record is;
 * other formats take the lines that they take. `input_line`: its 1-based number
 * for messages, 0: none. Gives the code that the line carries, or NUTGRAF_IO
 * when the sink refused it. */
NUTGRAF_API nutgraf_code nutgraf_answer(nutgraf_worker *worker,
                                        const char *record, size_t len,
                                        long input_line, const char *style,
                                        const char *format, nutgraf_sink sink,
                                        void *user, nutgraf_error *err);

/* What a scripted verb asks of the program that offers it. */
typedef struct nutgraf_host {
  size_t size; /* sizeof(nutgraf_host) */
  void *user;
  nutgraf_sink out; /* standard output */
  /* Gives the bytes of a file, "-" is standard input, to `sink`. 0: done;
   * else a message stands in `message`. */
  int (*read)(void *user, const char *path, nutgraf_sink sink, void *sink_user,
              char *message, size_t message_size);
  /* Writes a whole file, or refuses when it exists and `replace` is 0. */
  int (*write)(void *user, const char *path, const char *bytes, size_t len,
               int replace, char *message, size_t message_size);
  /* Gives the names in a folder, each with a final "\n" (folders end in "/"),
   * in byte order, to `sink`. */
  int (*list)(void *user, const char *path, nutgraf_sink sink, void *sink_user);
  /* Like read, for files of any length: `sink` gets them in pieces, and ends
   * the reading by anything but 0. */
  int (*stream)(void *user, const char *path, nutgraf_sink sink,
                void *sink_user, char *message, size_t message_size);
  /* Hears what long work is doing, a few words at a time. May be NULL. */
  void (*progress)(void *user, const char *text);
} nutgraf_host;

/* Runs a verb of the command that is a script (scripts/nutgraf/verb): why,
 * list, check, test, new, train, import. Gives the exit status of the command,
 * 0 to 4; messages that are not the verb's output stand in err. */
NUTGRAF_API int nutgraf_verb(nutgraf_worker *worker, const char *verb, int argc,
                             const char *const *argv, const nutgraf_host *host,
                             nutgraf_error *err);

/* ---- The lower door: sentences and tokens of a text, without any Lua ---- */

typedef struct nutgraf_range {
  uint32_t start, end; /* bytes, [start, end) */
} nutgraf_range;

/* The lexicon of a language (BCP 47; unknown ones get the common rules). It is
 * read-only and may be used by many threads. NULL: see err. */
NUTGRAF_API nutgraf_lexicon *nutgraf_lexicon_new(nutgraf_engine *engine,
                                                 const char *lang,
                                                 nutgraf_error *err);
NUTGRAF_API void nutgraf_lexicon_free(nutgraf_lexicon *lexicon);

/* Filled by nutgraf_segment. Start with all zero but `size`; the memory is
 * used again by the next call and given back by nutgraf_segments_free. It comes
 * from the `resize` of the engine whose lexicon came with the first call. */
typedef struct nutgraf_segments {
  size_t size; /* sizeof(nutgraf_segments) */
  const nutgraf_range *sentences;
  size_t sentence_count;
  const nutgraf_range *tokens;
  size_t token_count;
  void *owned;
} nutgraf_segments;

/* Finds the sentences and tokens of `text`, which is UTF-8 (a broken byte
 * stands for itself) and borrowed for the call; under 4 GB. Sentences are
 * trimmed of white space and hold every token. `lexicon` NULL: common rules.
 * A lexicon is words without any Lua: undecided() of rules/languages is not
 * asked, see nutgraf_segment_asking. */
NUTGRAF_API nutgraf_code nutgraf_segment(const nutgraf_lexicon *lexicon,
                                         const char *text, size_t len,
                                         nutgraf_segments *out,
                                         nutgraf_error *err);

/* Does a file of the lexicon's language have undecided(), which nutgraf_segment
 * cannot ask? */
NUTGRAF_API int nutgraf_lexicon_asks(const nutgraf_lexicon *lexicon);

/* As nutgraf_segment, in the Lua state of `worker` and with the lexicon of
 * `lang`: undecided() of the language's files is asked. What goes wrong in it
 * is told to options.log and the rules decide. */
NUTGRAF_API nutgraf_code nutgraf_segment_asking(nutgraf_worker *worker,
                                                const char *lang,
                                                const char *text, size_t len,
                                                nutgraf_segments *out,
                                                nutgraf_error *err);
NUTGRAF_API void nutgraf_segments_free(nutgraf_segments *segments);

/* The language of a text as a BCP 47 tag in `tag`, "und" when it cannot be
 * told; a detector over the stop words of rules/languages. */
NUTGRAF_API nutgraf_code nutgraf_language(nutgraf_engine *engine,
                                          const char *text, size_t len,
                                          char tag[16], nutgraf_error *err);

#ifdef __cplusplus
}
#endif
#endif
