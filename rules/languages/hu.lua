-- Hungarian. Each setting is explained in en.lua.

name = "magyar"
stemmer = "hungarian"
ordinals = true -- "3." is third
titles = {
  "dr", "Dr", "prof", "Prof", "ifj", "Ifj", "id", "Id", "özv", "Özv", "Szt", "szt", "gr", "br",
  "Gr", "hg", "alez", "ezds", "őrgy", "szds", "hdgy", "tbk", "altbgy", "vörgy", "St", "Mr", "Mrs",
  "Ms", "Ft",
}

never_end = {
  "pl", "Pl", "ún", "u.n", "kb", "ill", "vö", "ld", "lásd", "azaz", "mb", "szül", "sz", "szerk",
  "vál", "bev", "közr", "jav", "bőv", "átd", "ang", "ném", "fr", "lat", "gör", "hiv", "ált",
  "vsz", "felt", "valószínű", "megj", "e.g", "i.e", "vs", "cf", "i.m", "tul", "körz", "vh", "ui",
  "uo", "rk", "ev", "ref", "gk", "nb",
}

before_numbers = {
  "sz", "Sz", "old", "o", "kb", "tel", "Tel", "évf", "fsz", "em", "ép", "hrsz", "bek", "art",
  "cikk", "ábra", "Ábra", "tábl", "fej", "ker", "No", "p", "§", "vol", "cca", "ca",
}

may_end = {
  "Inc", "Corp", "Ltd", "Co", "Jr", "jr", "du", "de", "krt", "tér", "ltp", "r", "sgt", "út", "sz",
  "min", "mp", "Mrd", "mrd", "mill", "mio", "kg.m", "M.D", "U.S", "U.K", "D.C", "Kr.e", "Kr.u",
  "i.e", "i.sz", "n.e", "h", "Kft", "Zrt", "Nyrt", "Bt", "Rt", "Kht",
}

often_end = { "stb", "etc", "satöbbi", "s í t", "sib" }

starters = {
  "a", "ahogy", "aki", "akik", "akkor", "ám", "amely", "amelyek", "ami", "amikor", "amíg",
  "annak", "arra", "arról", "attól", "az", "azért", "azok", "azonban", "azóta", "azt", "azután",
  "bár", "be", "de", "e", "egy", "egyelőre", "egyes", "egyik", "elég", "előbb", "először",
  "előtte", "én", "ennek", "erre", "erről", "és", "ez", "ezek", "ezért", "ezt", "ezután", "ezzel",
  "érdemes", "fel", "ha", "hamarosan", "helyett", "hiába", "hiszen", "hogy", "holnap", "hogyan",
  "így", "igen", "igaz", "ilyen", "immár", "is", "itt", "jelenleg", "jövőre", "kedden", "két",
  "később", "kérdés", "ki", "közben", "közel", "legalább", "ma", "majd", "már", "más", "még",
  "meg", "mégis", "mellett", "mert", "mi", "miatt", "miért", "mikor", "milyen", "minden",
  "mindenki", "mindez", "mindkét", "mint", "mintegy", "mit", "mivel", "most", "mostanáig",
  "nagyon", "náluk", "ne", "néhány", "nekem", "nem", "nemcsak", "nincs", "nos", "olyan", "ő",
  "ők", "önök", "össze", "összesen", "pedig", "pénteken", "persze", "rajta", "ráadásul", "s",
  "sem", "semmi", "senki", "sok", "sokan", "sőt", "szerdán", "szerinte", "szombaton", "tavaly",
  "te", "tegnap", "tehát", "több", "többen", "ugyan", "ugyanakkor", "úgy", "új", "utána", "vagy",
  "vajon", "valaki", "valószínűleg", "van", "vannak", "vasárnap", "végül", "viszont", "volt",
  "továbbá", "ennyi", "eddig", "eközben", "emellett", "emiatt", "szerintem", "szeretném",
  "hétfőn", "csütörtökön", "idén", "ekkor", "tudjuk", "három", "négy",
}

months = {
  "január", "február", "március", "április", "május", "június", "július", "augusztus",
  "szeptember", "október", "november", "december", "jan", "febr", "márc", "ápr", "máj", "jún",
  "júl", "aug", "szept", "okt", "nov", "dec", "januárban", "februárban", "márciusban",
  "áprilisban", "májusban", "júniusban", "júliusban", "augusztusban", "szeptemberben",
  "októberben", "novemberben", "decemberben",
}

weekdays = {
  "hétfő", "kedd", "szerda", "csütörtök", "péntek", "szombat", "vasárnap", "hétfőn", "kedden",
  "szerdán", "csütörtökön", "pénteken", "szombaton",
}

units = {
  "km", "kg", "cm", "mm", "m", "MB", "GB", "TB", "kW", "MW", "GW", "kWh", "GHz", "MHz", "Ft",
  "EUR",
}

list_marks = { "•", "◦", "▪", "‣", "·", "*", "-", "–" }
opening_quotes = { "„", "‚", "»", "\"", "'" }
closing_quotes = { "”", "’", "«", "\"", "'" }
stop_words = {
  "a", "abba", "abban", "abból", "ahhoz", "ahogy", "ahol", "aki", "akik", "akit", "akkor",
  "alapján", "alatt", "általában", "által", "am", "ami", "amely", "amelyek", "amelyet",
  "amelyben", "amit", "amikor", "amíg", "annak", "annyi", "arra", "arról", "át", "attól", "az",
  "azok", "azon", "azonban", "azért", "azt", "aztán", "azután", "azzal", "bár", "be", "belül",
  "benne", "ben", "bele", "cikk", "csak", "de", "e", "ebben", "ebből", "eddig", "egész", "egy",
  "egyes", "egyetlen", "egyéb", "egyik", "egyre", "ehhez", "ekkor", "el", "elég", "ellen", "elő",
  "először", "előtt", "első", "én", "ennek", "ennyi", "erre", "erről", "és", "ez", "ezek", "ezen",
  "ezért", "ezt", "ezután", "ezzel", "fel", "felé", "ha", "hanem", "hát", "helyett", "hiszen",
  "hogy", "hogyan", "hozzá", "igen", "így", "ill", "illetve", "ilyen", "is", "ismét", "itt", "jó",
  "jól", "jobban", "kell", "kellett", "keresztül", "ki", "kívül", "közben", "között", "közül",
  "le", "lehet", "lehetett", "legalább", "legyen", "lenne", "lenni", "lesz", "lett", "ma", "maga",
  "magát", "majd", "már", "más", "másik", "még", "meg", "mellett", "mely", "melyek", "mert", "mi",
  "miatt", "miért", "mikor", "milyen", "minden", "mindenki", "mindig", "mint", "mintha", "mit",
  "mivel", "most", "nagy", "nagyon", "ne", "néha", "néhány", "neki", "nekik", "nekem", "nélkül",
  "nem", "nincs", "olyan", "ott", "ő", "ők", "őket", "össze", "pedig", "persze", "rá", "rajta",
  "s", "saját", "sem", "semmi", "sok", "sokkal", "során", "számára", "szemben", "szerint",
  "szinte", "talán", "tehát", "teljes", "több", "tovább", "továbbá", "túl", "úgy", "ugyan",
  "ugyanis", "új", "újabb", "újra", "után", "utána", "utolsó", "vagy", "vagyis", "vagyok",
  "valaki", "valami", "való", "van", "vannak", "vele", "végül", "viszont", "vissza", "volna",
  "volt", "voltak", "voltam", "mondta", "közölte", "jelenleg", "évi", "éves", "évben", "alá",
}

pronouns = {
  "ő", "ők", "őt", "őket", "övé", "övék", "neki", "nekik", "vele", "velük", "róla", "róluk",
  "tőle", "tőlük", "benne", "bennük", "én", "mi", "te", "ti", "ön", "önök", "maga", "maguk",
  "engem", "minket", "ez", "ezek", "az", "azok", "ezt", "azt", "ezeket", "azokat", "ennek",
  "annak", "ezzel", "azzal", "ilyen", "olyan", "mindkettő", "mindketten", "utóbbi", "előbbi",
  "saját", "amely", "aki",
}

speech_verbs = {
  "mondta", "mondja", "mondták", "mondott", "közölte", "közli", "közölték", "kijelentette",
  "kijelenti", "hozzátette", "hozzáteszi", "elmondta", "elmondja", "nyilatkozta", "nyilatkozott",
  "írta", "írja", "írták", "kérdezte", "kérdezi", "válaszolta", "válaszolt", "felelte",
  "hangsúlyozta", "hangsúlyozza", "kiemelte", "kiemeli", "állította", "állítja", "magyarázta",
  "bejelentette", "bejelenti", "megjegyezte", "megjegyzi", "megerősítette", "cáfolta",
  "elismerte", "figyelmeztetett", "figyelmeztette", "emlékeztetett", "jelezte", "jelzi",
  "rámutatott", "ismertette", "fogalmazott", "véli", "vélte", "kérte", "kiáltotta", "suttogta",
  "ígérte", "tájékoztatta", "tájékoztatott", "szögezte", "vallotta", "posztolta", "tudatta",
}

connectives = {
  "azonban", "viszont", "ezért", "tehát", "így", "továbbá", "emellett", "ráadásul", "ugyanakkor",
  "mindazonáltal", "mégis", "közben", "eközben", "végül", "azután", "ezután", "aztán", "például",
  "ellenben", "ezzel szemben", "másrészt", "egyrészt", "más szóval", "valójában",
  "mindezek ellenére", "ennek ellenére", "ennek következtében", "és", "de", "vagy", "is", "pedig",
  "ugyanis", "hiszen", "sőt", "illetve", "azaz", "vagyis", "szintén", "hasonlóképpen",
  "összességében", "következésképpen",
}

dangling = {
  "ő", "ők", "ez", "az", "ezek", "azok", "ezt", "azt", "ennek", "annak", "erre", "arra", "erről",
  "arról", "ezzel", "azzal", "ezért", "azért", "ezután", "azután", "aztán", "így", "úgy", "de",
  "és", "vagy", "azonban", "viszont", "tehát", "ugyanakkor", "mégis", "közben", "eközben",
  "emellett", "ráadásul", "továbbá", "sőt", "pedig", "hiszen", "ugyanis", "ott", "itt", "akkor",
  "ekkor", "ilyen", "olyan", "mindkettő", "mindketten", "utóbbi", "előbbi", "szintén", "például",
  "másrészt", "ezzel szemben", "ennek ellenére", "mindezek ellenére", "ám", "s", "neki", "nekik",
  "vele", "velük", "róla", "tőle",
}

number_words = {
  "két", "kettő", "három", "négy", "öt", "hat", "hét", "nyolc", "kilenc", "tíz", "tizenegy",
  "tizenkét", "tizenkettő", "húsz", "harminc", "negyven", "ötven", "hatvan", "hetven", "nyolcvan",
  "kilencven", "száz", "százak", "ezer", "ezrek", "ezrei", "kétezer", "millió", "milliók",
  "milliárd", "milliárdok", "fele", "fél", "negyed", "harmada", "tucat", "tucatnyi", "több tucat",
  "kétszer", "háromszor", "több száz", "több ezer",
}

examples = {
  { "A kormány kedden döntött az új adóról. Az ellenzék tiltakozik.", sentences = 2 },
  { "A szerződést 2024. május 3-án írták alá Budapesten.", sentences = 1 },
  { "A rendelő a VIII. kerületben, az 5. emeleten nyílik meg.", sentences = 1 },
  { "Az előadást dr. Kovács Anna tartja. A belépés ingyenes.", sentences = 2 },
  { "Több ország, pl. Ausztria és Szlovákia is csatlakozott.", sentences = 1 },
  { "Kenyeret, tejet stb. osztottak a téren.", sentences = 1 },
  { "Kenyeret, tejet stb. osztottak. Délután elfogyott.", sentences = 2 },
  { "„Miért nem szóltak?” – kérdezte a polgármester. Senki sem felelt.", sentences = 2 },
  { "A kár kb. 30 millió forint, ebből a biztosító 12,5 milliót fizet.", sentences = 1 },
  { "A hidat lezárták! Mikor nyitják meg? Egyelőre nem tudni.", sentences = 3 },
  { "A gyártó Alfa Kft. tavaly veszteséges volt.", sentences = 1 },
  { "Az infláció 3,7%-ra csökkent.",
    tokens = { "Az", "infláció", "3,7", "%", "-", "ra", "csökkent", "." } },
}
