/* Texts, pages and bytes by chance, the same for the same seed. */
#include "chance.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

uint32_t chance_below(chance *c, uint32_t n) {
  c->seed ^= c->seed << 13; /* xorshift */
  c->seed ^= c->seed >> 7;
  c->seed ^= c->seed << 17;
  return (uint32_t)(c->seed >> 11) % n;
}

uint64_t chance_cases(uint64_t usual) {
  const char *told = getenv("LAW_CASES");
  return told != NULL ? strtoull(told, NULL, 10) : usual;
}

typedef struct page {
  char *text;
  size_t len, room;
} page;

static void add(page *p, const char *text) {
  size_t n = strlen(text);
  if (p->len + n < p->room) {
    memcpy(p->text + p->len, text, n + 1);
    p->len += n;
  }
}

#define PICK(c, list) list[chance_below(c, sizeof list / sizeof *list)]

static const char *const words[] = {"the",
                                    "council",
                                    "voted",
                                    "on",
                                    "Tuesday",
                                    "to",
                                    "keep",
                                    "ferry",
                                    "Dr.",
                                    "Mr.",
                                    "U.S.",
                                    "e.g.",
                                    "No.",
                                    "p.m.",
                                    "St.",
                                    "z. B.",
                                    "Mio.",
                                    "M.",
                                    "3.14",
                                    "1,200",
                                    "50%",
                                    "$4.2m",
                                    "10:30",
                                    "2026-03-04",
                                    "A.",
                                    "B.C.",
                                    "Inc.",
                                    "isn't",
                                    "well-known",
                                    "l\u2019eau",
                                    "\u00c9t\u00e9",
                                    "stra\u00dfe",
                                    "\u041c\u043e\u0441\u043a\u0432\u0430",
                                    "\u5e02\u653f\u5e9c",
                                    "\u3053\u3093\u306b\u3061\u306f",
                                    "\u0645\u0631\u062d\u0628\u0627",
                                    "\u0939\u093f\u0928\u094d\u0926\u0940",
                                    "\u0e44\u0e17\u0e22",
                                    "\U0001F469\u200d\U0001F680",
                                    "e\u0301",
                                    "a@b.example",
                                    "https://news.example/a?b=c.",
                                    "www.x.example",
                                    "#tag",
                                    "@name",
                                    "said",
                                    "mayor",
                                    "Ruiz",
                                    "that",
                                    "and",
                                    "of",
                                    "euros",
                                    "said:",
                                    "(see",
                                    "below)",
                                    "\u2014",
                                    "..."};

static const char *const ends[] = {
    ". ", ". ",      ". ",  "? ",  "! ",   ".\u201d ", "\u3002", ": ",
    "; ", "\u2026 ", "?! ", ".\n", "\n\n", " \u00a0",  ".) ",    "\u0964 "};

static void add_sentence(chance *c, page *p) {
  uint32_t n = 1 + chance_below(c, 14);
  if (chance_below(c, 5) == 0) {
    add(p, "\u201c");
  }
  for (uint32_t i = 0; i < n; i++) {
    add(p, PICK(c, words));
    if (i + 1 < n) {
      add(p, chance_below(c, 12) == 0 ? ", " : " ");
    }
  }
  add(p, PICK(c, ends));
}

size_t chance_prose(chance *c, char *text, size_t room) {
  page p = {text, 0, room};
  uint32_t n = chance_below(c, 12);
  text[0] = '\0';
  for (uint32_t i = 0; i < n; i++) {
    add_sentence(c, &p);
  }
  return p.len;
}

size_t chance_bytes(chance *c, char *text, size_t room) {
  static const char liked[] =
      "<>&;\"'/!-=[]{}():.,\\ \n\t\r\0#*_`~+|0aAz\xC3\xA9"
      "\xE2\x80\x9C\xEF\xBB\xBF\xFF\xFE\xF0\x9F\xED\xA0";
  uint32_t len = chance_below(c, (uint32_t)room - 1);
  for (uint32_t i = 0; i < len; i++) {
    text[i] = chance_below(c, 4) == 0 ? (char)chance_below(c, 256)
                                      : liked[chance_below(c, sizeof liked)];
  }
  text[len] = '\0';
  return len;
}

/* ---- pages ------------------------------------------------------------- */

static const char *const tags[] = {
    "div", "section", "span", "b", "em",         "ul", "li", "table",
    "tr",  "td",      "h2",   "a", "blockquote", "p",  "br", "pre"};
static const char *const furniture[] = {
    "<nav><a href='/'>Home</a> <a href='/n'>News</a></nav>",
    "<div class=share><a href=#>Share</a></div>",
    "<script>var a = '<p>no</p>';</script>",
    "<style>p { color: red }</style>",
    "<!-- a comment -- > -->",
    "<aside><h3>Most read</h3><ul><li><a href=/1>One</a></ul></aside>",
    "<button>No time to read? Get a summary</button>",
    "<img src=a.jpg alt='a picture'>",
    "<footer>Copyright</footer>"};

static void add_tag(chance *c, page *p) {
  char tag[40];
  snprintf(tag, sizeof tag, chance_below(c, 2) ? "<%s>" : "</%s>",
           PICK(c, tags));
  add(p, tag);
}

/* A thing that may stand in a story, whatever stood before it. */
static const char *const told[] = {
    "The council voted nine to six to keep the night ferry for three years. ",
    "Mayor Ana Ruiz said on Tuesday that the ferry costs 1.2 million euros. ",
    "\u201cWithout the boat we would have to move,\u201d said Li Wei. ",
    "Opponents had asked for a bus over the northern bridge instead. ",
    "Dr. Tom Berg, who led the campaign, called the decision a mistake. ",
    "The contract with the company ends in May and can be renewed once. ",
    "In 2019 a storm damaged the pier so badly that it closed for a year. ",
    "The bus would have cost half as much, according to a report. ",
    "About 400 people use the crossing every night, most of them workers. ",
    "The company plans to buy a second boat with an electric engine. ",
    "It did not say how much the new boat would cost. ",
    "Several members of the council left the room before the vote. ",
    "The debate lasted until two in the morning and was at times loud. ",
    "Fishermen from the island had parked their vans before the town hall. ",
    "The first ferry crossed the sound in 1887 and carried eleven cows. ",
    "Tickets will become more expensive in January, the company said. ",
    "A ride now costs 3.50 euros, and children travel free of charge. ",
    "The county pays a third of the costs and wants to pay less. ",
    "A decision about the pier is expected before the end of the year. ",
    "Residents collected 2,300 signatures in less than two weeks. "};

size_t chance_story(chance *c, char *text, size_t room) {
  page p = {text, 0, room};
  text[0] = '\0';
  add(&p, "<!DOCTYPE html><html lang=en><head><title>Night ferry stays for "
          "three years</title></head><body><h1>Night ferry stays for three "
          "years</h1>");
  for (uint32_t n = 4 + chance_below(c, 6); n > 0; n--) {
    if (chance_below(c, 4) == 0) {
      add(&p, PICK(c, furniture));
    }
    add(&p, "<p>");
    for (uint32_t k = 2 + chance_below(c, 3); k > 0; k--) {
      add(&p, PICK(c, told));
    }
    add(&p, "</p>\n");
  }
  add(&p, "<footer>Copyright</footer></body></html>");
  return p.len;
}

size_t chance_page(chance *c, char *text, size_t room) {
  page p = {text, 0, room};
  text[0] = '\0';
  add(&p, "<!DOCTYPE html><html lang=en><head><title>A title by chance"
          "</title></head><body>");
  uint32_t n = 3 + chance_below(c, 12);
  for (uint32_t i = 0; i < n; i++) {
    uint32_t kind = chance_below(c, 8);
    if (kind == 0) {
      add(&p, PICK(c, furniture));
    } else if (kind == 1) {
      add_tag(c, &p);
    } else {
      add(&p, "<p>");
      for (uint32_t k = 1 + chance_below(c, 4); k > 0; k--) {
        add_sentence(c, &p);
      }
      add(&p, chance_below(c, 3) == 0 ? "" : "</p>\n");
    }
  }
  add(&p, "</body></html>");
  return p.len;
}
