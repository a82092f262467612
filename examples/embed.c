/* A C program that summarizes a page.
 *
 *   cc examples/embed.c $(pkg-config --cflags --libs nutgraf) -o embed
 *   ./embed story.html
 */
#include <nutgraf.h>
#include <stdio.h>
#include <stdlib.h>

/* Where the result goes: called with one piece after the other. */
static int to_stdout(void *user, const char *bytes, size_t len) {
  (void)user;
  return fwrite(bytes, 1, len, stdout) == len ? 0 : -1;
}

static size_t read_page(const char *path, char *page, size_t size) {
  FILE *file = fopen(path, "rb");
  size_t len = file ? fread(page, 1, size, file) : 0;
  if (file) {
    fclose(file);
  }
  return len;
}

int main(int argc, char **argv) {
  static char page[1 << 20];
  const char *path = argc > 1 ? argv[1] : "examples/story.html";
  size_t len = read_page(path, page, sizeof page);

  /* One engine for the whole program; one worker for each thread. */
  nutgraf_error err = {0};
  nutgraf_options options = {.size = sizeof options, .style = "brief"};
  options.home = getenv("NUTGRAF_HOME"); /* NULL: where it was installed */
  nutgraf_engine *engine = nutgraf_engine_new(&options, &err);
  nutgraf_worker *worker = engine ? nutgraf_worker_new(engine, &err) : NULL;

  /* A page becomes a document, a document is written. */
  nutgraf_input input = {.size = sizeof input, .name = path};
  nutgraf_doc *doc =
      worker ? nutgraf_read(worker, page, len, &input, &err) : NULL;
  if (doc) {
    const char *title = nutgraf_fact(doc, "title", NULL);
    printf("# %s\n\n", title ? title : "(no title)");
    nutgraf_write(doc, NULL, "json", to_stdout, NULL, &err);
    nutgraf_doc_free(doc);
  }
  if (worker) {
    nutgraf_worker_free(worker);
  }
  nutgraf_engine_free(engine);
  if (err.code != NUTGRAF_OK) {
    fprintf(stderr, "%s: %s\n", nutgraf_code_name(err.code), err.message);
    return 1;
  }
  return 0;
}
