/* Telling languages apart. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <stdlib.h>

#include "../../engine/text/detect.h"
#include "../support/load_lexicon.h"

static const char *const TAGS[] = {
    "da", "hy", "hi", "ar", "ja", "zh", "el", "tr", "uk", "ru",
    "cs", "pl", "no", "sv", "nl", "pt", "it", "es", "fr", "de",
    "en", "fi", "hu", "ro", "bg", "sk", "sl", "hr", "sr", "ca",
    "et", "lt", "lv", "he", "fa", "ko", "th", "vi", "id", "ur",
};

static ng_detector *detector;

static void load_all(void) {
  detector = ng_detector_new(NULL);
  for (size_t i = 0; i < sizeof TAGS / sizeof *TAGS; i++) {
    char path[64];
    snprintf(path, sizeof path, "rules/languages/%s.lua", TAGS[i]);
    lua_State *L = luaL_newstate();
    ng_lexicon *lexicon = load_lexicon(L, path);
    assert_non_null(lexicon);
    assert_int_equal(ng_detector_add(detector, TAGS[i], lexicon), NG_OK);
    ng_lexicon_free(lexicon);
    lua_close(L);
  }
}

static void test_languages(void **state) {
  (void)state;
  static const struct {
    const char *tag, *text;
  } cases[] = {
      {"en", "The mayor said that the bridge will be closed for a week."},
      {"de", "Der Bürgermeister sagte, dass die Brücke eine Woche lang "
             "gesperrt wird."},
      {"fr", "Le maire a dit que le pont sera fermé pendant une semaine."},
      {"es", "El alcalde dijo que el puente estará cerrado una semana."},
      {"it", "Il sindaco ha detto che il ponte sarà chiuso per una "
             "settimana."},
      {"pt", "O prefeito disse que a ponte ficará fechada por uma semana."},
      {"nl", "De burgemeester zei dat de brug een week gesloten zal zijn."},
      {"sv", "Borgmästaren sade att bron ska vara stängd i en vecka."},
      {"no", "Ordføreren sa at broen skal være stengt i en uke."},
      {"da", "Borgmesteren sagde, at broen skal være lukket i en uge."},
      {"pl", "Burmistrz powiedział, że most będzie zamknięty przez tydzień."},
      {"cs", "Starosta řekl, že most bude na týden uzavřen, protože se "
             "opravuje."},
      {"ru", "Мэр сказал, что мост будет закрыт на неделю."},
      {"uk", "Мер сказав, що міст буде закрито на тиждень."},
      {"tr", "Belediye başkanı köprünün bir hafta için kapalı olacağını "
             "söyledi ve bunun çok gerekli olduğunu belirtti."},
      {"el", "Ο δήμαρχος είπε ότι η γέφυρα θα είναι κλειστή."},
      {"zh", "市长表示，大桥将关闭一周。"},
      {"ja", "市長は橋が一週間閉鎖されると述べた。"},
      {"ar", "قال رئيس البلدية إن الجسر سوف يغلق لمدة أسبوع."},
      {"hi", "महापौर ने कहा कि पुल एक सप्ताह के लिए बंद रहेगा।"},
      {"fi", "Pormestari sanoi, että silta on suljettu viikon ajan."},
      {"hu", "A polgármester azt mondta, hogy a hidat egy hétre lezárják."},
      {"ro", "Primarul a spus că podul va fi închis timp de o săptămână."},
      {"bg", "Кметът каза, че мостът ще бъде затворен за една седмица."},
      {"sk", "Starosta povedal, že most bude na týždeň uzavretý."},
      {"sl", "Župan je povedal, da bo most zaprt en teden."},
      {"hr", "Gradonačelnik je rekao da će most biti zatvoren tjedan dana, "
             "prije nego što tko stigne."},
      {"sr", "Градоначелник је рекао да ће мост бити затворен недељу дана."},
      {"sr", "Gradonačelnik je rekao gde će most biti zatvoren i posle "
             "nedelju dana, ali niko nije znao."},
      {"ca", "L'alcalde ha dit que el pont serà tancat durant una setmana."},
      {"ca", "Però això no ho sabien els veïns."},
      {"es", "La capital del norte es la ciudad de la luz."},
      {"et", "Linnapea ütles, et sild on nädal aega suletud."},
      {"lt", "Meras sakė, kad tiltas bus uždarytas savaitei."},
      {"lv", "Mērs teica, ka tilts uz nedēļu būs slēgts."},
      {"ru", "На мосту у города."},
      {"he", "ראש העיר אמר כי הגשר יהיה סגור במשך שבוע."},
      {"fa", "شهردار گفت که پل برای یک هفته بسته خواهد بود."},
      {"ur", "میئر نے کہا کہ پل ایک ہفتے کے لیے بند رہے گا۔"},
      {"ko", "시장은 다리가 일주일 동안 폐쇄된다고 말했다."},
      {"th", "ทดสอบ"},
      {"vi", "Thị trưởng cho biết cây cầu sẽ đóng cửa trong một tuần."},
      {"id", "Wali kota mengatakan bahwa jembatan itu akan ditutup selama "
             "sepekan."},
      {"id", "Datuk Bandar berkata jambatan itu akan ditutup selama seminggu."},
      {"und", ""},
      {"und", "12345 67.8 !!!"},
      {"und", "qwrt zxcvb plmk ghjk wrtp"},
  };
  int bad = 0;
  for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
    const char *tag =
        ng_detector_language(detector, ng_span_str(cases[i].text));
    if (strcmp(tag, cases[i].tag) != 0) {
      print_error("%s is not %s: %s\n", cases[i].text, tag, cases[i].tag);
      bad++;
    }
  }
  assert_int_equal(bad, 0);
}

static void test_long_text(void **state) {
  (void)state;
  enum { BYTES = 100001 };
  char *text = malloc(BYTES);
  for (size_t i = 0; i + 2 < BYTES; i += 2) {
    memcpy(text + i, "é", 2);
  }
  text[BYTES - 1] = ' ';
  assert_non_null(ng_detector_language(detector, ng_span_of(text, BYTES)));
  free(text);
}

static void test_refusals(void **state) {
  (void)state;
  ng_detector *d = ng_detector_new(NULL);
  ng_lexicon *l = ng_lexicon_new(NULL);
  assert_int_equal(ng_detector_add(d, "", l), NG_INVALID);
  assert_int_equal(ng_detector_add(d, "a-tag-far-too-long", l), NG_INVALID);
  for (int i = 0; i < 64; i++) {
    assert_int_equal(ng_detector_add(d, "xx", l), NG_OK);
  }
  assert_int_equal(ng_detector_add(d, "xx", l), NG_LIMIT);
  assert_string_equal(ng_detector_language(d, ng_span_str("words")), "und");
  ng_lexicon_free(l);
  ng_detector_free(d);
  ng_detector_free(NULL);
}

int main(void) {
  load_all();
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(test_languages),
      cmocka_unit_test(test_long_text),
      cmocka_unit_test(test_refusals),
  };
  int failed = cmocka_run_group_tests(tests, NULL, NULL);
  ng_detector_free(detector);
  return failed;
}
