/* Character references. The names are those of HTML 4 and the letters, quotes
 * and signs of HTML 5 that stand in prose; its two thousand mathematical ones
 * stay as they are written. */
#include "entity.h"

#include "charset.h"
#include "utf8.h"

typedef struct entity {
  char name[17];
  uint8_t is_old; /* may stand without ';' */
  uint16_t code;
} entity;

/* In byte order. */
/* clang-format off */
static const entity entities[] = {
    {"AElig", 1, 0xC6}, {"AMP", 1, 0x26}, {"Aacute", 1, 0xC1},
    {"Abreve", 0, 0x102}, {"Acirc", 1, 0xC2}, {"Agrave", 1, 0xC0},
    {"Alpha", 0, 0x391}, {"Amacr", 0, 0x100}, {"Aogon", 0, 0x104},
    {"Aring", 1, 0xC5}, {"Atilde", 1, 0xC3}, {"Auml", 1, 0xC4},
    {"Beta", 0, 0x392}, {"COPY", 1, 0xA9}, {"Cacute", 0, 0x106},
    {"Ccaron", 0, 0x10C}, {"Ccedil", 1, 0xC7}, {"Ccirc", 0, 0x108},
    {"Cdot", 0, 0x10A}, {"CenterDot", 0, 0xB7}, {"Chi", 0, 0x3A7},
    {"Dagger", 0, 0x2021}, {"Dcaron", 0, 0x10E}, {"Delta", 0, 0x394},
    {"Dstrok", 0, 0x110}, {"ENG", 0, 0x14A}, {"ETH", 1, 0xD0},
    {"Eacute", 1, 0xC9}, {"Ecaron", 0, 0x11A}, {"Ecirc", 1, 0xCA},
    {"Edot", 0, 0x116}, {"Egrave", 1, 0xC8}, {"Emacr", 0, 0x112},
    {"Eogon", 0, 0x118}, {"Epsilon", 0, 0x395}, {"Eta", 0, 0x397},
    {"Euml", 1, 0xCB}, {"GT", 1, 0x3E}, {"Gamma", 0, 0x393},
    {"Gbreve", 0, 0x11E}, {"Gcedil", 0, 0x122}, {"Gcirc", 0, 0x11C},
    {"Gdot", 0, 0x120}, {"Hat", 0, 0x5E}, {"Hcirc", 0, 0x124},
    {"Hstrok", 0, 0x126}, {"IJlig", 0, 0x132}, {"Iacute", 1, 0xCD},
    {"Icirc", 1, 0xCE}, {"Idot", 0, 0x130}, {"Igrave", 1, 0xCC},
    {"Imacr", 0, 0x12A}, {"Iogon", 0, 0x12E}, {"Iota", 0, 0x399},
    {"Itilde", 0, 0x128}, {"Iuml", 1, 0xCF}, {"Jcirc", 0, 0x134},
    {"Kappa", 0, 0x39A}, {"Kcedil", 0, 0x136}, {"LT", 1, 0x3C},
    {"Lacute", 0, 0x139}, {"Lambda", 0, 0x39B}, {"Lcaron", 0, 0x13D},
    {"Lcedil", 0, 0x13B}, {"Lmidot", 0, 0x13F}, {"Lstrok", 0, 0x141},
    {"Mu", 0, 0x39C}, {"Nacute", 0, 0x143}, {"Ncaron", 0, 0x147},
    {"Ncedil", 0, 0x145}, {"NewLine", 0, 0xA}, {"NonBreakingSpace", 0, 0xA0},
    {"Ntilde", 1, 0xD1}, {"Nu", 0, 0x39D}, {"OElig", 0, 0x152},
    {"Oacute", 1, 0xD3}, {"Ocirc", 1, 0xD4}, {"Odblac", 0, 0x150},
    {"Ograve", 1, 0xD2}, {"Omacr", 0, 0x14C}, {"Omega", 0, 0x3A9},
    {"Omicron", 0, 0x39F}, {"Oslash", 1, 0xD8}, {"Otilde", 1, 0xD5},
    {"Ouml", 1, 0xD6}, {"Phi", 0, 0x3A6}, {"Pi", 0, 0x3A0},
    {"Prime", 0, 0x2033}, {"Psi", 0, 0x3A8}, {"QUOT", 1, 0x22},
    {"REG", 1, 0xAE}, {"Racute", 0, 0x154}, {"Rcaron", 0, 0x158},
    {"Rcedil", 0, 0x156}, {"Rho", 0, 0x3A1}, {"Sacute", 0, 0x15A},
    {"Scaron", 0, 0x160}, {"Scedil", 0, 0x15E}, {"Scirc", 0, 0x15C},
    {"Sigma", 0, 0x3A3}, {"THORN", 1, 0xDE}, {"TRADE", 0, 0x2122},
    {"Tab", 0, 0x9}, {"Tau", 0, 0x3A4}, {"Tcaron", 0, 0x164},
    {"Tcedil", 0, 0x162}, {"Theta", 0, 0x398}, {"Tstrok", 0, 0x166},
    {"Uacute", 1, 0xDA}, {"Ubreve", 0, 0x16C}, {"Ucirc", 1, 0xDB},
    {"Udblac", 0, 0x170}, {"Ugrave", 1, 0xD9}, {"Umacr", 0, 0x16A},
    {"Uogon", 0, 0x172}, {"Upsilon", 0, 0x3A5}, {"Uring", 0, 0x16E},
    {"Utilde", 0, 0x168}, {"Uuml", 1, 0xDC}, {"Wcirc", 0, 0x174},
    {"Xi", 0, 0x39E}, {"Yacute", 1, 0xDD}, {"Ycirc", 0, 0x176},
    {"Yuml", 0, 0x178}, {"Zacute", 0, 0x179}, {"Zcaron", 0, 0x17D},
    {"Zdot", 0, 0x17B}, {"ZeroWidthSpace", 0, 0x200B}, {"Zeta", 0, 0x396},
    {"aacute", 1, 0xE1}, {"abreve", 0, 0x103}, {"acirc", 1, 0xE2},
    {"acute", 1, 0xB4}, {"aelig", 1, 0xE6}, {"agrave", 1, 0xE0},
    {"alefsym", 0, 0x2135}, {"alpha", 0, 0x3B1}, {"amacr", 0, 0x101},
    {"amp", 1, 0x26}, {"and", 0, 0x2227}, {"ang", 0, 0x2220},
    {"aogon", 0, 0x105}, {"apos", 0, 0x27}, {"aring", 1, 0xE5},
    {"ast", 0, 0x2A}, {"asymp", 0, 0x2248}, {"atilde", 1, 0xE3},
    {"auml", 1, 0xE4}, {"bdquo", 0, 0x201E}, {"beta", 0, 0x3B2},
    {"blank", 0, 0x2423}, {"block", 0, 0x2588}, {"boxh", 0, 0x2500},
    {"boxv", 0, 0x2502}, {"breve", 0, 0x2D8}, {"brvbar", 1, 0xA6},
    {"bsol", 0, 0x5C}, {"bull", 0, 0x2022}, {"bullet", 0, 0x2022},
    {"cacute", 0, 0x107}, {"cap", 0, 0x2229}, {"caron", 0, 0x2C7},
    {"ccaron", 0, 0x10D}, {"ccedil", 1, 0xE7}, {"ccirc", 0, 0x109},
    {"cdot", 0, 0x10B}, {"cedil", 1, 0xB8}, {"cent", 1, 0xA2},
    {"centerdot", 0, 0xB7}, {"check", 0, 0x2713}, {"checkmark", 0, 0x2713},
    {"chi", 0, 0x3C7}, {"circ", 0, 0x2C6}, {"clubs", 0, 0x2663},
    {"colon", 0, 0x3A}, {"comma", 0, 0x2C}, {"commat", 0, 0x40},
    {"cong", 0, 0x2245}, {"copy", 1, 0xA9}, {"copysr", 0, 0x2117},
    {"crarr", 0, 0x21B5}, {"cross", 0, 0x2717}, {"ctdot", 0, 0x22EF},
    {"cup", 0, 0x222A}, {"curren", 1, 0xA4}, {"dArr", 0, 0x21D3},
    {"dagger", 0, 0x2020}, {"darr", 0, 0x2193}, {"dash", 0, 0x2010},
    {"dblac", 0, 0x2DD}, {"dcaron", 0, 0x10F}, {"deg", 1, 0xB0},
    {"delta", 0, 0x3B4}, {"diams", 0, 0x2666}, {"divide", 1, 0xF7},
    {"dollar", 0, 0x24}, {"dot", 0, 0x2D9}, {"dstrok", 0, 0x111},
    {"eacute", 1, 0xE9}, {"ecaron", 0, 0x11B}, {"ecirc", 1, 0xEA},
    {"edot", 0, 0x117}, {"egrave", 1, 0xE8}, {"emacr", 0, 0x113},
    {"empty", 0, 0x2205}, {"emsp", 0, 0x2003}, {"emsp13", 0, 0x2004},
    {"emsp14", 0, 0x2005}, {"eng", 0, 0x14B}, {"ensp", 0, 0x2002},
    {"eogon", 0, 0x119}, {"epsilon", 0, 0x3B5}, {"equals", 0, 0x3D},
    {"equiv", 0, 0x2261}, {"eta", 0, 0x3B7}, {"eth", 1, 0xF0},
    {"euml", 1, 0xEB}, {"euro", 0, 0x20AC}, {"excl", 0, 0x21},
    {"exist", 0, 0x2203}, {"female", 0, 0x2640}, {"ffilig", 0, 0xFB03},
    {"fflig", 0, 0xFB00}, {"ffllig", 0, 0xFB04}, {"filig", 0, 0xFB01},
    {"flat", 0, 0x266D}, {"fllig", 0, 0xFB02}, {"fnof", 0, 0x192},
    {"forall", 0, 0x2200}, {"frac12", 1, 0xBD}, {"frac13", 0, 0x2153},
    {"frac14", 1, 0xBC}, {"frac15", 0, 0x2155}, {"frac16", 0, 0x2159},
    {"frac18", 0, 0x215B}, {"frac23", 0, 0x2154}, {"frac25", 0, 0x2156},
    {"frac34", 1, 0xBE}, {"frac35", 0, 0x2157}, {"frac38", 0, 0x215C},
    {"frac45", 0, 0x2158}, {"frac56", 0, 0x215A}, {"frac58", 0, 0x215D},
    {"frac78", 0, 0x215E}, {"frasl", 0, 0x2044}, {"gamma", 0, 0x3B3},
    {"gbreve", 0, 0x11F}, {"gcirc", 0, 0x11D}, {"gdot", 0, 0x121},
    {"ge", 0, 0x2265}, {"grave", 0, 0x60}, {"gt", 1, 0x3E},
    {"hArr", 0, 0x21D4}, {"hairsp", 0, 0x200A}, {"half", 0, 0xBD},
    {"harr", 0, 0x2194}, {"hcirc", 0, 0x125}, {"hearts", 0, 0x2665},
    {"hellip", 0, 0x2026}, {"horbar", 0, 0x2015}, {"hstrok", 0, 0x127},
    {"hyphen", 0, 0x2010}, {"iacute", 1, 0xED}, {"icirc", 1, 0xEE},
    {"iexcl", 1, 0xA1}, {"igrave", 1, 0xEC}, {"ijlig", 0, 0x133},
    {"imacr", 0, 0x12B}, {"image", 0, 0x2111}, {"imath", 0, 0x131},
    {"incare", 0, 0x2105}, {"infin", 0, 0x221E}, {"inodot", 0, 0x131},
    {"int", 0, 0x222B}, {"iogon", 0, 0x12F}, {"iota", 0, 0x3B9},
    {"iquest", 1, 0xBF}, {"isin", 0, 0x2208}, {"itilde", 0, 0x129},
    {"iuml", 1, 0xEF}, {"jcirc", 0, 0x135}, {"kappa", 0, 0x3BA},
    {"kcedil", 0, 0x137}, {"kgreen", 0, 0x138}, {"lArr", 0, 0x21D0},
    {"lacute", 0, 0x13A}, {"lambda", 0, 0x3BB}, {"lang", 0, 0x2329},
    {"laquo", 1, 0xAB}, {"larr", 0, 0x2190}, {"lbrace", 0, 0x7B},
    {"lbrack", 0, 0x5B}, {"lcaron", 0, 0x13E}, {"lcedil", 0, 0x13C},
    {"lceil", 0, 0x2308}, {"lcub", 0, 0x7B}, {"ldquo", 0, 0x201C},
    {"ldquor", 0, 0x201E}, {"le", 0, 0x2264}, {"leftarrow", 0, 0x2190},
    {"lfloor", 0, 0x230A}, {"lmidot", 0, 0x140}, {"lowast", 0, 0x2217},
    {"lowbar", 0, 0x5F}, {"loz", 0, 0x25CA}, {"lpar", 0, 0x28},
    {"lrm", 0, 0x200E}, {"lsaquo", 0, 0x2039}, {"lsqb", 0, 0x5B},
    {"lsquo", 0, 0x2018}, {"lsquor", 0, 0x201A}, {"lstrok", 0, 0x142},
    {"lt", 1, 0x3C}, {"macr", 1, 0xAF}, {"male", 0, 0x2642},
    {"mdash", 0, 0x2014}, {"micro", 1, 0xB5}, {"middot", 1, 0xB7},
    {"minus", 0, 0x2212}, {"mldr", 0, 0x2026}, {"mu", 0, 0x3BC},
    {"nabla", 0, 0x2207}, {"nacute", 0, 0x144}, {"napos", 0, 0x149},
    {"natural", 0, 0x266E}, {"nbsp", 1, 0xA0}, {"ncaron", 0, 0x148},
    {"ncedil", 0, 0x146}, {"ndash", 0, 0x2013}, {"ne", 0, 0x2260},
    {"ni", 0, 0x220B}, {"nldr", 0, 0x2025}, {"not", 1, 0xAC},
    {"notin", 0, 0x2209}, {"nsub", 0, 0x2284}, {"ntilde", 1, 0xF1},
    {"nu", 0, 0x3BD}, {"num", 0, 0x23}, {"numsp", 0, 0x2007},
    {"oacute", 1, 0xF3}, {"ocirc", 1, 0xF4}, {"odblac", 0, 0x151},
    {"oelig", 0, 0x153}, {"ogon", 0, 0x2DB}, {"ograve", 1, 0xF2},
    {"oline", 0, 0x203E}, {"omacr", 0, 0x14D}, {"omega", 0, 0x3C9},
    {"omicron", 0, 0x3BF}, {"oplus", 0, 0x2295}, {"or", 0, 0x2228},
    {"ordf", 1, 0xAA}, {"ordm", 1, 0xBA}, {"oslash", 1, 0xF8},
    {"otilde", 1, 0xF5}, {"otimes", 0, 0x2297}, {"ouml", 1, 0xF6},
    {"para", 1, 0xB6}, {"part", 0, 0x2202}, {"percnt", 0, 0x25},
    {"period", 0, 0x2E}, {"permil", 0, 0x2030}, {"perp", 0, 0x22A5},
    {"phi", 0, 0x3C6}, {"phone", 0, 0x260E}, {"pi", 0, 0x3C0},
    {"piv", 0, 0x3D6}, {"plus", 0, 0x2B}, {"plusmn", 1, 0xB1},
    {"pound", 1, 0xA3}, {"prime", 0, 0x2032}, {"prod", 0, 0x220F},
    {"prop", 0, 0x221D}, {"psi", 0, 0x3C8}, {"puncsp", 0, 0x2008},
    {"quest", 0, 0x3F}, {"quot", 1, 0x22}, {"rArr", 0, 0x21D2},
    {"racute", 0, 0x155}, {"radic", 0, 0x221A}, {"rang", 0, 0x232A},
    {"raquo", 1, 0xBB}, {"rarr", 0, 0x2192}, {"rarrw", 0, 0x219D},
    {"rbrace", 0, 0x7D}, {"rbrack", 0, 0x5D}, {"rcaron", 0, 0x159},
    {"rcedil", 0, 0x157}, {"rceil", 0, 0x2309}, {"rcub", 0, 0x7D},
    {"rdquo", 0, 0x201D}, {"rdquor", 0, 0x201D}, {"real", 0, 0x211C},
    {"reg", 1, 0xAE}, {"rfloor", 0, 0x230B}, {"rho", 0, 0x3C1},
    {"rightarrow", 0, 0x2192}, {"ring", 0, 0x2DA}, {"rlm", 0, 0x200F},
    {"rpar", 0, 0x29}, {"rsaquo", 0, 0x203A}, {"rsqb", 0, 0x5D},
    {"rsquo", 0, 0x2019}, {"rsquor", 0, 0x2019}, {"sacute", 0, 0x15B},
    {"sbquo", 0, 0x201A}, {"scaron", 0, 0x161}, {"scedil", 0, 0x15F},
    {"scirc", 0, 0x15D}, {"sdot", 0, 0x22C5}, {"sect", 1, 0xA7},
    {"semi", 0, 0x3B}, {"sharp", 0, 0x266F}, {"shy", 1, 0xAD},
    {"sigma", 0, 0x3C3}, {"sigmaf", 0, 0x3C2}, {"sim", 0, 0x223C},
    {"sol", 0, 0x2F}, {"spades", 0, 0x2660}, {"squ", 0, 0x25A1},
    {"square", 0, 0x25A1}, {"star", 0, 0x2606}, {"starf", 0, 0x2605},
    {"sub", 0, 0x2282}, {"sube", 0, 0x2286}, {"sum", 0, 0x2211},
    {"sung", 0, 0x266A}, {"sup", 0, 0x2283}, {"sup1", 1, 0xB9},
    {"sup2", 1, 0xB2}, {"sup3", 1, 0xB3}, {"supe", 0, 0x2287},
    {"szlig", 1, 0xDF}, {"tau", 0, 0x3C4}, {"tcaron", 0, 0x165},
    {"tcedil", 0, 0x163}, {"telrec", 0, 0x2315}, {"there4", 0, 0x2234},
    {"theta", 0, 0x3B8}, {"thetasym", 0, 0x3D1}, {"thinsp", 0, 0x2009},
    {"thorn", 1, 0xFE}, {"tilde", 0, 0x2DC}, {"times", 1, 0xD7},
    {"trade", 0, 0x2122}, {"triangleright", 0, 0x25B9}, {"tstrok", 0, 0x167},
    {"uArr", 0, 0x21D1}, {"uacute", 1, 0xFA}, {"uarr", 0, 0x2191},
    {"ubreve", 0, 0x16D}, {"ucirc", 1, 0xFB}, {"udblac", 0, 0x171},
    {"ugrave", 1, 0xF9}, {"umacr", 0, 0x16B}, {"uml", 1, 0xA8},
    {"uogon", 0, 0x173}, {"upsih", 0, 0x3D2}, {"upsilon", 0, 0x3C5},
    {"uring", 0, 0x16F}, {"utilde", 0, 0x169}, {"uuml", 1, 0xFC},
    {"vellip", 0, 0x22EE}, {"verbar", 0, 0x7C}, {"vert", 0, 0x7C},
    {"wcirc", 0, 0x175}, {"weierp", 0, 0x2118}, {"xi", 0, 0x3BE},
    {"yacute", 1, 0xFD}, {"ycirc", 0, 0x177}, {"yen", 1, 0xA5},
    {"yuml", 1, 0xFF}, {"zacute", 0, 0x17A}, {"zcaron", 0, 0x17E},
    {"zdot", 0, 0x17C}, {"zeta", 0, 0x3B6}, {"zwj", 0, 0x200D},
    {"zwnj", 0, 0x200C},
};
/* clang-format on */

enum {
  ENTITY_COUNT = (int)(sizeof entities / sizeof entities[0]),
  LONGEST_NAME = 16,
  LONGEST_OLD_NAME = 6
};

static const entity *find(const char *name, size_t len) {
  int low = 0, high = ENTITY_COUNT - 1;
  while (low <= high) {
    int middle = (low + high) / 2;
    const char *other = entities[middle].name;
    int order = strncmp(name, other, len);
    if (order == 0 && other[len] == '\0') {
      return &entities[middle];
    }
    if (order > 0) {
      low = middle + 1;
    } else {
      high = middle - 1;
    }
  }
  return NULL;
}

static int is_digit(char c) {
  return c >= '0' && c <= '9';
}

static int is_alnum(char c) {
  return is_digit(c) || ((c | 32) >= 'a' && (c | 32) <= 'z');
}

/* The digit's value, or `base` when it is none. */
static unsigned digit_of(char c, unsigned base) {
  char low = (char)(c | 32);
  if (is_digit(c)) {
    return (unsigned)(c - '0');
  }
  return base == 16 && low >= 'a' && low <= 'f' ? (unsigned)(low - 'a') + 10
                                                : base;
}

/* What a number means to a browser. */
static uint32_t meant(uint32_t code) {
  if (code >= 0x80 && code < 0xA0) {
    return ng_charset_windows_1252((unsigned char)code);
  }
  int is_white = code == '\t' || code == '\n' || code == '\f' || code == '\r';
  if ((code < 0x20 && !is_white) || code == 0x7F || code > 0x10FFFF ||
      (code >= 0xD800 && code < 0xE000)) {
    return 0xFFFD;
  }
  return code;
}

/* &#...: from the digits on. */
static size_t decode_number(ng_span text, char out[4], unsigned *len) {
  size_t i = 2;
  unsigned base = 10;
  if (i < text.len && (text.data[i] | 32) == 'x') {
    base = 16;
    i++;
  }
  uint32_t code = 0;
  size_t first = i;
  for (; i < text.len; i++) {
    unsigned digit = digit_of(text.data[i], base);
    if (digit == base) {
      break;
    }
    code = code > 0x110000 ? code : code * base + digit;
  }
  if (i == first) {
    return 0;
  }
  *len = ng_utf8_encode(meant(code), out);
  return i < text.len && text.data[i] == ';' ? i + 1 : i;
}

/* The old name that `name` begins with; its length in *len. */
static const entity *find_old(const char *name, size_t *len) {
  size_t longest = *len < LONGEST_OLD_NAME ? *len : LONGEST_OLD_NAME;
  for (size_t n = longest; n >= 2; n--) {
    const entity *e = find(name, n);
    if (e != NULL && e->is_old) {
      *len = n;
      return e;
    }
  }
  return NULL;
}

size_t ng_entity_decode(ng_span text, int in_attribute, char out[4],
                        unsigned *len) {
  if (text.len < 3) {
    return 0;
  }
  if (text.data[1] == '#') {
    return decode_number(text, out, len);
  }
  const char *name = text.data + 1;
  size_t n = 0, most = text.len - 1;
  while (n < most && n <= LONGEST_NAME && is_alnum(name[n])) {
    n++;
  }
  int has_end = n < most && name[n] == ';';
  const entity *e = has_end && n <= LONGEST_NAME ? find(name, n) : NULL;
  if (e != NULL) {
    *len = ng_utf8_encode(e->code, out);
    return n + 2;
  }
  e = find_old(name, &n);
  if (e == NULL ||
      (in_attribute && n < most && (is_alnum(name[n]) || name[n] == '='))) {
    return 0;
  }
  *len = ng_utf8_encode(e->code, out);
  return n + 1;
}
