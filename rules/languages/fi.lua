-- Finnish. Each setting is explained in en.lua.

name = "suomi"
stemmer = "finnish"
ordinals = true -- "3." is third
colon_in_words = true -- EU:n, 1990-luvun
titles = {
  "tri", "prof", "toht", "maist", "dos", "ins", "dipl.ins", "lis", "ev", "kenr", "luutn", "kapt",
  "maj", "eversti", "past", "rva", "nti", "hra", "Dr", "Mr", "Mrs", "Ms", "St", "Prof", "Hra",
  "Rva", "apul.prof", "tuom", "kauppat", "oik.tiet", "fil", "val.tiet", "yht.kuntat", "lääket",
}

never_end = {
  "esim", "ks", "vrt", "mm", "ts", "ns", "n", "kys", "vars", "vast", "kirj", "toim", "suom",
  "engl", "ruots", "saks", "ransk", "ven", "lat", "m.m", "t.s", "p.o", "v.t", "vt", "ent", "os",
  "alk", "eK", "tark", "lyh", "nk", "huom", "ml", "siht", "yl", "arv", "kesk", "keskim", "enint",
  "väh", "hlö", "synt", "ao", "ym.s", "e.g", "i.e", "vs", "cf", "tal",
}

before_numbers = {
  "nro", "Nro", "s", "S", "ss", "n:o", "N:o", "art", "Art", "kpl", "luku", "puh", "Puh", "taul",
  "kuv", "kuva", "§", "mom", "vol", "No", "p", "maks", "min",
}

may_end = {
  "eKr", "jKr", "e.Kr", "j.Kr", "mrd", "milj", "mljrd", "t", "v", "vv", "vs", "kk", "vko", "pv",
  "tunt", "h", "sek", "r.y", "Inc", "Corp", "Ltd", "Co", "Jr", "jr", "sr", "U.S", "U.K", "D.C",
  "ap", "ip", "asuk", "kort", "os", "krs", "krt", "pvm", "as", "p.a",
}

often_end = { "jne", "yms", "ym", "jms", "tms", "tjms", "ynnä muuta", "etc" }

starters = {
  "ainakin", "aiemmin", "aikaisemmin", "ei", "eikä", "eilen", "eivät", "ennen", "entinen",
  "esimerkiksi", "he", "heidän", "hän", "hänellä", "hänen", "hänestä", "häntä", "ilman", "itse",
  "ja", "jo", "jokainen", "joka", "jolloin", "jonka", "jos", "joten", "joskus", "juuri", "kaikki",
  "kaikkiaan", "kaksi", "kannattaa", "kanssa", "kauan", "keskiviikkona", "kesällä", "kolme",
  "koko", "koska", "kuinka", "kuitenkin", "kukaan", "kun", "kuten", "kyllä", "lauantaina",
  "lisäksi", "lopulta", "luultavasti", "maanantaina", "me", "meidän", "meillä", "mikä", "miksi",
  "milloin", "minkä", "minun", "minä", "missä", "mitä", "miten", "molemmat", "monet", "moni",
  "mukaan", "muun", "mutta", "muut", "myös", "myöhemmin", "ne", "niiden", "niin", "niistä",
  "noin", "nyt", "nykyään", "näin", "nämä", "näiden", "näistä", "olemme", "oli", "on", "onko",
  "osa", "perjantaina", "pian", "poliisi", "se", "sekä", "sellainen", "sen", "seuraava", "siellä",
  "sieltä", "siis", "siihen", "siitä", "siksi", "sillä", "silloin", "silti", "sinne", "sitten",
  "sunnuntaina", "sitä", "suurin", "sähkön", "taas", "tai", "tiistaina", "toisaalta", "toinen",
  "torstaina", "tuolloin", "tuo", "tällä", "tämä", "tämän", "tänä", "tänään", "tästä", "tähän",
  "tätä", "tulevaisuudessa", "vaikka", "vain", "varsinkin", "vasta", "vielä", "viime", "voi",
  "voiko", "vuonna", "yhdessä", "yhä", "yksi", "ylipäätään", "äskettäin", "uusi", "asia",
  "hallitus", "hinnat",
}

months = {
  "tammikuu", "tammikuuta", "tammikuun", "tammikuussa", "helmikuu", "helmikuuta", "helmikuun",
  "helmikuussa", "maaliskuu", "maaliskuuta", "maaliskuun", "maaliskuussa", "huhtikuu",
  "huhtikuuta", "huhtikuun", "huhtikuussa", "toukokuu", "toukokuuta", "toukokuun", "toukokuussa",
  "kesäkuu", "kesäkuuta", "kesäkuun", "kesäkuussa", "heinäkuu", "heinäkuuta", "heinäkuun",
  "heinäkuussa", "elokuu", "elokuuta", "elokuun", "elokuussa", "syyskuu", "syyskuuta", "syyskuun",
  "syyskuussa", "lokakuu", "lokakuuta", "lokakuun", "lokakuussa", "marraskuu", "marraskuuta",
  "marraskuun", "marraskuussa", "joulukuu", "joulukuuta", "joulukuun", "joulukuussa",
}

weekdays = {
  "maanantai", "tiistai", "keskiviikko", "torstai", "perjantai", "lauantai", "sunnuntai",
  "maanantaina", "tiistaina", "keskiviikkona", "torstaina", "perjantaina", "lauantaina",
  "sunnuntaina",
}

units = {
  "km", "kg", "cm", "mm", "m", "MB", "GB", "TB", "kW", "MW", "GW", "kWh", "GHz", "MHz", "EUR",
}

list_marks = { "•", "◦", "▪", "‣", "·", "*", "-", "–" }
opening_quotes = { "”", "’", "»", "\"", "'" }
closing_quotes = { "”", "’", "»", "\"", "'" }
stop_words = {
  "aina", "ainoastaan", "alla", "ehkä", "ei", "eikä", "eivät", "emme", "en", "enemmän", "ennen",
  "entä", "ette", "että", "eli", "he", "heidän", "heidät", "heille", "heillä", "heiltä", "heitä",
  "häneen", "hänelle", "hänellä", "häneltä", "hänen", "hänessä", "hänestä", "hänet", "häntä",
  "hän", "ihan", "ilman", "itse", "itseään", "ja", "jo", "johon", "joiden", "joihin", "joilla",
  "joille", "joista", "joita", "joka", "jokin", "jolla", "jolle", "jolloin", "jonka", "jonkin",
  "jos", "joskus", "jossa", "josta", "jota", "jotka", "jotta", "joten", "juuri", "jälkeen", "kai",
  "kaikki", "kaikkien", "kanssa", "kautta", "keskellä", "kerran", "kesken", "koko", "koska",
  "kuin", "kuinka", "kuitenkin", "kuka", "kukaan", "kun", "kuten", "kyllä", "lisäksi", "läpi",
  "lähes", "me", "meidän", "meidät", "meille", "meillä", "meiltä", "meitä", "miksi", "mikä",
  "mikään", "milloin", "minkä", "minua", "minulla", "minulle", "minun", "minut", "minä", "missä",
  "mistä", "mitä", "mitään", "miten", "molemmat", "moni", "monta", "mukaan", "muu", "muun",
  "muut", "muuta", "mutta", "myös", "myöhemmin", "ne", "neljä", "niiden", "niihin", "niille",
  "niillä", "niin", "niinkuin", "niistä", "niitä", "no", "noin", "nuo", "nyt", "näiden", "näin",
  "näitä", "näissä", "näistä", "nämä", "ole", "olen", "olemme", "olet", "olette", "oli", "olimme",
  "olin", "olivat", "olla", "olleet", "ollut", "olisi", "olisivat", "on", "oma", "oman", "omat",
  "onko", "ovat", "paitsi", "paljon", "pitää", "pois", "saa", "saavat", "se", "sekä", "sellainen",
  "sen", "siellä", "sieltä", "siihen", "siinä", "siis", "siitä", "siksi", "sillä", "silloin",
  "silti", "sinne", "sinulla", "sinun", "sinut", "sinä", "sitten", "sitä", "sanoi", "sanoo", "te",
  "teidän", "teille", "teillä", "teitä", "tai", "tuo", "tuon", "tuolla", "tuolloin", "tähän",
  "tälle", "tällä", "tämä", "tämän", "tänä", "tänään", "tässä", "tästä", "tätä", "taas", "tulee",
  "vaan", "vai", "vaikka", "vain", "vasta", "vastaan", "vielä", "voi", "voidaan", "voivat",
  "vähän", "yhä", "yksi", "yli", "ylös", "hyvin", "kertoo", "mukaisesti", "aikana",
}

pronouns = {
  "hän", "he", "se", "ne", "hänen", "heidän", "sen", "niiden", "hänet", "heidät", "häntä",
  "heitä", "sitä", "niitä", "hänelle", "heille", "sille", "niille", "hänellä", "heillä",
  "häneltä", "heiltä", "hänestä", "heistä", "siitä", "niistä", "tämä", "tämän", "nämä", "näiden",
  "tuo", "nuo", "minä", "me", "sinä", "te", "minun", "meidän", "itse", "molemmat", "kumpikin",
  "jompikumpi", "sellainen", "tällainen", "jälkimmäinen", "edellinen",
}

speech_verbs = {
  "sanoi", "sanoo", "sanoivat", "sanovat", "sanonut", "kertoi", "kertoo", "kertoivat", "kertovat",
  "totesi", "toteaa", "toteavat", "kysyi", "kysyy", "vastasi", "vastaa", "kirjoitti",
  "kirjoittaa", "lisäsi", "lisää", "korosti", "korostaa", "painotti", "painottaa", "selitti",
  "selittää", "ilmoitti", "ilmoittaa", "väitti", "väittää", "arvioi", "arvelee", "arveli",
  "uskoo", "uskoi", "muistutti", "muistuttaa", "varoitti", "varoittaa", "vaati", "vaatii",
  "myönsi", "myöntää", "kiisti", "kiistää", "vahvisti", "vahvistaa", "huomautti", "huomauttaa",
  "kommentoi", "kuvaili", "kuvailee", "kiitteli", "huusi", "kuiskasi", "pohti", "pohtii",
  "tviittasi", "lupasi", "julisti", "tokaisi", "naurahtaa", "tiivistää", "linjasi", "ihmetteli",
  "toivoo",
}

connectives = {
  "kuitenkin", "siksi", "siten", "lisäksi", "myös", "silti", "toisaalta", "sen sijaan",
  "näin ollen", "tästä huolimatta", "siitä huolimatta", "samalla", "samaan aikaan",
  "sitä vastoin", "esimerkiksi", "toisin sanoen", "itse asiassa", "lopulta", "lopuksi",
  "ensinnäkin", "toiseksi", "sitten", "tällöin", "silloin", "sillä välin", "muun muassa",
  "päinvastoin", "mutta", "ja", "tai", "sekä", "eli", "nimittäin", "joten", "siis", "varsinkin",
  "etenkin", "edelleen", "niin ikään", "kaiken kaikkiaan",
}

dangling = {
  "hän", "he", "se", "ne", "hänen", "heidän", "sen", "niiden", "häntä", "heitä", "sitä", "niitä",
  "hänelle", "heille", "hänellä", "heillä", "siitä", "siihen", "sillä", "siinä", "niistä", "tämä",
  "tämän", "tätä", "tästä", "tässä", "tähän", "tällä", "nämä", "näiden", "näitä", "näistä", "tuo",
  "nuo", "siellä", "sieltä", "sinne", "täällä", "mutta", "ja", "tai", "sekä", "eli", "joten",
  "siis", "siksi", "silti", "kuitenkin", "lisäksi", "myös", "toisaalta", "silloin", "tällöin",
  "tuolloin", "sitten", "samalla", "näin", "niin", "sen sijaan", "näin ollen", "tästä huolimatta",
  "siitä huolimatta", "esimerkiksi", "molemmat", "sellainen", "tällainen", "jälkimmäinen",
  "muun muassa", "samoin",
}

number_words = {
  "kaksi", "kolme", "neljä", "viisi", "kuusi", "seitsemän", "kahdeksan", "yhdeksän", "kymmenen",
  "yksitoista", "kaksitoista", "kolmetoista", "kaksikymmentä", "kolmekymmentä", "neljäkymmentä",
  "viisikymmentä", "kuusikymmentä", "sata", "sadat", "satoja", "tuhat", "tuhansia", "tuhansien",
  "tuhatta", "miljoona", "miljoonaa", "miljoonia", "miljardi", "miljardia", "miljardeja",
  "tusina", "puolet", "puolitoista", "neljännes", "kolmannes", "kahden", "kolmen", "neljän",
  "viiden", "kymmeniä", "kahdesti",
}

examples = {
  { "Pääministeri tapasi tiistaina ammattiliittojen johtajat. Sopua ei syntynyt.", sentences = 2 },
  { "Kokous pidetään 3. toukokuuta Tampereella.", sentences = 1 },
  { "Kauppa sulki ovensa 12. marraskuuta. Uusi avataan keväällä.", sentences = 2 },
  { "Mukana olivat mm. Saksa, Ranska ja Espanja.", sentences = 1 },
  { "Torilla myytiin marjoja, sieniä jne. Väkeä riitti iltaan asti.", sentences = 2 },
  { "Torilla myytiin marjoja, sieniä jne. koko päivän.", sentences = 1 },
  { "Yhtiö maksoi kaupasta 4,5 milj. euroa ja lainasi siitä puolet.", sentences = 1 },
  { "”Miksi juna myöhästyi?” matkustaja kysyi. Kukaan ei vastannut.", sentences = 2 },
  { "Silta suljettiin. Syynä on routa! Milloin se avataan?", sentences = 3 },
  { "Väitöskirjan tarkasti prof. Virtanen Oulusta.", sentences = 1 },
  { "Linna on rakennettu n. 1380. Se paloi kahdesti.", sentences = 2 },
  { "EU:n budjetti kasvoi 2,5 prosenttia.",
    tokens = { "EU:n", "budjetti", "kasvoi", "2,5", "prosenttia", "." } },
}
