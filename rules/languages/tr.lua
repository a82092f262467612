-- Turkish. Each setting is explained in en.lua.

name = "Türkçe"
stemmer = "turkish"
ordinals = true -- "3." is third
ordinal_names = true -- also before a name that does not look like a start

titles = {
  "Dr", "dr", "Prof", "prof", "Doç", "doç", "Yrd", "Av", "av", "Uzm", "Öğr", "Gör", "Arş", "Op",
  "Müh", "Mim", "Ecz", "Dt", "Vet", "Hz", "Sn", "Alb", "Org", "Orgen", "Kor", "Tüm", "Tuğ", "Yb",
  "Bnb", "Yzb", "Ütğm", "Tğm", "Bşk", "Gen", "Kur", "St", "Mr", "Mrs", "Cad", "Sok", "Mah", "Bul",
  "Blv", "Apt", "Şti", "Korg", "Tümg", "Tuğg", "Astsb", "Bçvş", "Üçvş", "Çvş", "Onb", "Em", "Sk",
  "Bulv",
}

never_end = {
  "örn", "Örn", "bkz", "Bkz", "krş", "vb.g", "yak", "yakl", "ing", "İng", "Fr", "Alm", "Lat",
  "Yun", "Ar", "Far", "Osm", "Rus", "çev", "Çev", "ed", "mad", "tel", "Tel", "maks", "min", "ör",
  "vs.", "e.g", "i.e", "nu", "No", "Univ", "Üniv", "Fak", "Ens", "Böl", "Bak", "Gn", "Md", "ayr",
  "kr", "Fot", "Foto", "Haz",
}

before_numbers = {
  "No", "no", "nr", "s", "ss", "sf", "syf", "md", "Md", "böl", "Böl", "şek", "Şek", "tab", "Tab",
  "c", "cilt", "sy", "tel", "Tel", "vol", "p", "pp", "fık", "bend", "par", "dos", "sa", "Sa",
  "ort", "K", "D",
}

may_end = {
  "A.Ş", "Ltd", "Şti", "Inc", "Corp", "Co", "Jr", "M.Ö", "M.S", "MÖ", "MS", "T.C", "TC", "U.S",
  "U.K", "yy", "dk", "sn", "D.C", "F.C", "A.B.D", "S.K", "Cum", "Bşk",
}

often_end = { "vb", "vs", "vd", "v.b", "v.s", "vdb", "etc" }

starters = {
  "acaba", "ama", "ancak", "artık", "aslında", "aynı", "ayrıca", "bana", "bazen", "bazı", "belki",
  "ben", "beni", "benim", "bence", "bir", "biraz", "birçok", "biri", "birinci", "biz", "bizim",
  "bu", "buna", "bugün", "bunda", "bundan", "bunlar", "bunu", "bunun", "bununla", "burada",
  "bütün", "büyük", "böyle", "böylece", "çok", "çünkü", "da", "daha", "dahası", "de", "demek",
  "dün", "diğer", "dolayısıyla", "elbette", "en", "eğer", "evet", "fakat", "galiba", "genellikle",
  "gerçekten", "geçen", "gibi", "hala", "hangi", "hatta", "hayır", "hem", "hemen", "henüz", "hep",
  "hepsi", "her", "herkes", "hiç", "iki", "ilk", "ise", "işte", "kendi", "kendisi", "ki", "kim",
  "kimse", "lakin", "nasıl", "ne", "neden", "nerede", "niçin", "niye", "o", "olarak", "oldukça",
  "ona", "ondan", "onlar", "onların", "onu", "onun", "orada", "oysa", "özellikle", "pek", "peki",
  "sadece", "sana", "sanki", "sen", "senin", "siz", "sizin", "son", "sonra", "sonunda", "sonuçta",
  "şimdi", "şu", "şunu", "tabii", "tam", "tek", "tüm", "üstelik", "üç", "var", "ve", "veya", "ya",
  "yalnız", "yani", "yarın", "yeni", "yine", "yok", "yoksa", "zaten", "zira",
  -- Common nouns that begin many sentences of news and are seldom part of a name.
  "araştırmacılar", "bilim", "bina", "bölge", "çalışanlar", "çiftçiler", "çocuklar", "doktorlar",
  "ekipler", "ekonomistler", "esnaf", "fiyatlar", "futbolcular", "gazeteciler", "gelirler",
  "giderler", "görevliler", "hastalar", "hastane", "hisseler", "işçiler", "itfaiye", "kadınlar",
  "karar", "kaza", "maç", "mahalleli", "mahkeme", "müşteriler", "okul", "öğrenciler", "öğretmenler",
  "polis", "proje", "saldırgan", "sanık", "sanıklar", "satışlar", "savcı", "savcılık", "sürücü",
  "sürücüler", "şirket", "şüpheli", "taraftarlar", "toplantı", "turistler", "uzmanlar",
  "üreticiler", "vatandaşlar", "veliler", "yangın", "yaralılar", "yatırımcılar", "yetkililer", "zanlı",
}

months = {
  "Ocak", "Şubat", "Mart", "Nisan", "Mayıs", "Haziran", "Temmuz", "Ağustos", "Eylül", "Ekim",
  "Kasım", "Aralık", "yüzyıl", "yüzyılda", "yüzyılın", "Dünya", "Cadde", "Sokak", "Lig", "Tümen",
  "Ordu",
}

weekdays = { "Pazartesi", "Salı", "Çarşamba", "Perşembe", "Cuma", "Cumartesi", "Pazar" }

units = {
  "km", "kg", "cm", "mm", "MB", "GB", "TB", "KB", "kW", "MW", "GW", "kWh", "GHz", "MHz", "TL",
}

list_marks = { "•", "◦", "▪", "‣", "·", "*", "-", "–" }
opening_quotes = { "“", "‘", "«", "\"", "'" }
closing_quotes = { "”", "’", "»", "\"", "'" }

stop_words = {
  "acaba", "ama", "ancak", "arada", "artık", "aslında", "ayrıca", "bana", "bazı", "belki", "ben",
  "beni", "benim", "bile", "bir", "biraz", "birçok", "biri", "birkaç", "biz", "bize", "bizi",
  "bizim", "böyle", "bu", "buna", "bunda", "bundan", "bunlar", "bunları", "bunların", "bunu",
  "bunun", "burada", "bütün", "çok", "çünkü", "da", "daha", "dahi", "de", "dedi", "değil",
  "diğer", "diye", "dolayı", "dolayısıyla", "edecek", "eden", "ederek", "edilen", "ediyor",
  "eğer", "en", "etti", "ettiği", "fakat", "gibi", "göre", "hala", "halen", "hangi", "hatta",
  "hem", "henüz", "hep", "her", "herkes", "hiç", "için", "iki", "ile", "ilgili", "ise", "işte",
  "kadar", "karşın", "kendi", "kendine", "kendisi", "ki", "kim", "kimse", "mı", "mi", "mu", "mü",
  "nasıl", "ne", "neden", "nedenle", "nerede", "niçin", "niye", "o", "olan", "olarak", "oldu",
  "olduğu", "olduğunu", "olması", "olmayan", "olsa", "olup", "olur", "oluyor", "ona", "ondan",
  "onlar", "onları", "onların", "onu", "onun", "oysa", "öyle", "pek", "rağmen", "sadece", "sanki",
  "şey", "siz", "sizin", "son", "sonra", "şöyle", "şu", "şunu", "tarafından", "tüm", "üzere",
  "var", "ve", "veya", "ya", "yani", "yapılan", "yine", "yok", "zaten", "arasında", "bulunan",
  "dün",
}

pronouns = {
  "o", "onlar", "ben", "biz", "siz", "sen", "onu", "onun", "ona", "ondan", "onları", "onların",
  "onlara", "bu", "bunu", "bunun", "buna", "bunlar", "bunları", "bunların", "şu", "şunu",
  "kendisi", "kendileri", "ikisi",
}

speech_verbs = {
  "dedi", "diyor", "der", "demişti", "söyledi", "söylüyor", "belirtti", "açıkladı", "açıklıyor",
  "ifade", "vurguladı", "ekledi", "kaydetti", "konuştu", "sordu", "soruyor", "cevapladı",
  "yanıtladı", "yazdı", "yazıyor", "anlattı", "anlatıyor", "savundu", "savunuyor", "iddia",
  "uyardı", "duyurdu", "doğruladı", "aktardı", "hatırlattı", "bağırdı", "fısıldadı", "bildirdi",
  "dile", "eleştirdi", "diye",
}

connectives = {
  "ancak", "ama", "fakat", "ayrıca", "bu nedenle", "bu yüzden", "dolayısıyla", "öte yandan",
  "bununla birlikte", "buna rağmen", "böylece", "sonra", "daha sonra", "sonuç olarak", "örneğin",
  "yani", "üstelik", "hatta", "oysa", "ve", "veya", "çünkü", "bu arada", "aynı zamanda",
  "nitekim", "zira", "dahası", "başka bir deyişle", "aksine", "kısacası", "son olarak",
}

dangling = {
  "o", "onlar", "onu", "onun", "ona", "onların", "bu", "bunu", "bunun", "buna", "bunlar",
  "bunların", "şu", "kendisi", "ama", "fakat", "ancak", "ve", "veya", "çünkü", "ayrıca",
  "böylece", "oysa", "hatta", "üstelik", "yani", "örneğin", "sonra", "daha sonra", "bu nedenle",
  "bu yüzden", "dolayısıyla", "bununla birlikte", "buna rağmen", "öte yandan", "orada", "burada",
  "ikisi", "böyle", "öyle", "nitekim", "zira", "aksine",
}

-- The words for "he" and "she" may mean things, too.
gendered = true

-- What leans on a sentence that a summary may leave out; each list is explained in en.lua.
personal = {
  "o", "onu", "onun", "ona", "ondan", "onda", "kendisi", "kendisini", "kendisinin", "kendisine",
}

impersonal = { "onlar", "onları", "onların", "onlara", "onlardan", "kendileri" }

pointing = {
  "bu", "bunu", "bunun", "buna", "bundan", "bunda", "bunlar", "bunları", "bunların", "bunlara",
  "bunlardan", "şu", "şunu", "böyle", "böylesi", "öyle", "orada", "oraya", "oradan", "burada",
  "buraya", "buradan", "böylesine",
}

standing = {
  "bu hafta", "bu hafta sonu", "bu yıl", "bu yılki", "bu ay", "bu sabah", "bu akşam", "bu gece",
  "bu sezon", "bu kez", "bu yaz", "bu kış", "bu bahar", "bu sonbahar", "bu pazartesi", "bu salı",
  "bu çarşamba", "bu perşembe", "bu cuma", "bu cumartesi", "bu pazar", "bu günlerde", "o kadar",
}

back_references = {
  "o zaman", "o sırada", "bu sırada", "o günden beri", "o tarihten", "o gün", "ikincisinde",
  "birincisinde", "ilkinde", "ikili", "ikisi", "ikisi de", "üçlü", "üçü", "her ikisi",
  "her ikisi de", "söz konusu", "adı geçen", "bir başka", "başka bir", "bir diğer", "diğer",
  "diğeri", "diğerleri", "bir diğeri", "aynı", "aynı gün", "ertesi gün", "bir gün sonra",
  "bir yıl sonra", "iki yıl sonra", "kısa süre sonra", "biri", "bazıları", "çoğu", "hiçbiri",
  "birincisi", "ikincisi", "ilki", "sonuncusu", "babası da", "annesi de", "babası", "annesi", "kardeşi", "ağabeyi",
  "geçen yılın aynı", "önceki yılın aynı",
}

persons = {
  "adam", "kadın", "çift", "genç", "şüpheli", "şüpheliler", "zanlı", "zanlılar", "kurban",
  "saldırgan", "sanık", "sanıklar", "sürücü", "yolcu", "yolcular", "oyuncu", "şarkıcı", "yazar",
  "futbolcu", "siyasetçi", "polisler",
}

heads = {
  "kuruluş", "örgüt", "banka", "takım", "kulüp", "gemi", "uçak", "araç", "rapor", "plan", "yasa",
  "tasarı", "mektup", "belge", "araştırma", "anket", "sonuç", "sonuçlar", "olay", "saldırı", "kaza",
  "patlama", "yangın", "dava", "duruşma", "soruşturma", "video", "görüntüler", "fotoğraf", "kitap",
  "film", "dizi", "şarkı", "albüm", "maç", "gol", "proje", "program", "girişim", "kampanya",
  "toplantı", "zirve", "görüşme", "görüşmeler", "ziyaret", "etkinlik", "tören", "bina", "cihaz",
  "ürün", "operasyon", "görev", "protesto", "grev", "kriz", "durum", "sorun", "soru", "neden",
  "keşif", "virüs", "hastalık", "fırtına", "deprem", "para",
}

groups = { "polis", "mahkeme", "meclis", "hükümet", "bakanlık", "belediye", "savcılık" }

recalls = {
  "şirket", "firma", "grup", "karar", "öneri", "teklif", "açıklama", "duyuru", "önlem", "önlemler",
  "anlaşma", "galibiyet", "yenilgi", "hedef", "amaç", "fikir", "artış", "düşüş", "değişiklik",
  "iddialar",
}

modifiers = { "ve", "ile", "gibi", "kadar", "için" }

answers = {
  "evet", "hayır", "tam değil", "pek değil", "tam olarak değil", "henüz değil", "elbette", "tabii",
  "tabii ki", "kesinlikle", "kesinlikle hayır", "belki", "muhtemelen", "asla", "hiç", "hiçbir şey",
  "kimse",
}

-- Where a sentence ends with one of these verbs and nothing before it could be its subject (all
-- words end as in `oblique_endings`), the subject is left out.
dropped_endings = {
  "-dı", "-di", "-du", "-dü", "-tı", "-ti", "-tu", "-tü", "-ecek", "-acak", "-yor", "-iyor",
  "-ıyor", "-uyor", "-üyor", "-dılar", "-diler", "-dular", "-düler", "-tılar", "-tiler", "-tular",
  "-tüler", "-yorlar", "-acaklar", "-ecekler", "-mış", "-miş", "-muş", "-müş",
}

-- No subject ends like this, or is one of these words.
oblique_endings = {
  "-da", "-de", "-ta", "-te", "-dan", "-den", "-tan", "-ten", "-ya", "-ye", "-na", "-ne", "-lara",
  "-lere", "-yla", "-yle", "-ını", "-ini", "-unu", "-ünü", "-larını", "-lerini", "-ları", "-leri",
  "-nı", "-ni", "-nu", "-nü", "-yı", "-yi", "-yu", "-yü", "-ca", "-ce", "-arak", "-erek", "-ken",
  "-ıp", "-ip", "-up", "-üp", "-ınca", "-ince", "-mek", "-mak", "-nın", "-nin", "-nun", "-nün",
  "-ların", "-lerin", "de", "da", "ve", "ile", "için", "gibi", "kadar", "sonra", "önce", "beri", "göre", "karşı",
  "rağmen", "dolayı", "ilgili", "yıl", "ay", "gün", "hafta", "saat", "dakika", "kez", "kere",
  "defa", "yarın", "dün", "bugün", "şimdi", "artık", "hemen", "yine", "tekrar", "ilk", "son",
  "geçen", "gelecek", "önceki", "her", "çok", "daha", "en", "iki", "üç", "dört", "beş", "yılında",
  "ayında", "hep", "hâlâ", "henüz",
}

-- A first word like this has an owner, who is named elsewhere when no name follows.
owned_endings = {
  "-sında", "-sinde", "-sunda", "-sünde", "-sından", "-sinden", "-sundan", "-sünden", "-masında",
  "-mesinde",
}

-- Nouns that end like this own what follows; the second ones have a noun in front: "gaz
-- faturasının". A sentence that begins with one and ends with a verb of speech tells what somebody
-- said who is named elsewhere.
owner_endings = { "-nın", "-nin", "-nun", "-nün", "-ların", "-lerin" }

compound_endings = { "-sının", "-sinin", "-sunun", "-sünün" }

-- Behind a question these begin half a sentence; who speaks of himself in an interview; a place
-- told elsewhere, at the end of a short sentence. See en.lua.
answer_openers = { "çünkü" }

first_persons = {
  "ben", "beni", "bana", "benim", "bende", "benden", "biz", "bizi", "bize", "bizim", "bizde",
  "-ıyorum", "-iyorum", "-uyorum", "-üyorum", "-ıyoruz", "-iyoruz", "-uyoruz", "-üyoruz",
  "-rdım", "-rdim", "-rdum", "-rdüm", "-ttım", "-ttim", "-zdım", "-zdim",
}

-- What may be cut out of a sentence, and what keeps it whole; see en.lua.
dotted_i = true -- the capital of i is İ
source_first = true -- "According to officials," may go in front
trim_keeps = {
  "değil", "yok", "hiç", "hiçbir", "asla", "eğer", "ise", "iddia", "iddialar*", "sözde", "güya",
  "muhtemelen", "belki", "sanırım", "olabil*", "yalnızca", "sadece", "hariç", "dışında", "*madı",
  "*medi", "*mıyor", "*miyor", "*muyor", "*müyor", "*maz", "*mez", "*madan", "*meden", "*mayacak",
  "*meyecek", "*mamış", "*memiş", "şüpheli*", "aksi",
}
source_keeps = {
  "suçla*", "suç*", "zanlı*", "sanık*", "tutukla*", "gözaltı*", "yakala*", "yargıla*", "hırsız*",
  "çalın*", "çaldı*", "dolandır*", "rüşvet*", "yolsuz*", "cinayet*", "öldür*", "öldü*", "ölü*",
  "ölüm*", "ölen*", "hayatını", "yaşamını", "yaral*", "kurban*", "ceset*", "kayıp*", "boğul*",
  "tecavüz*", "cinsel*", "taciz*", "saldır*", "silah*", "ateş*", "bıçak*", "bomba*", "patla*",
  "terör*", "rehin*", "kaçır*", "işkence*", "tehdit*", "anket*", "tahmin*", "bekle*", "öngör*",
  "*acak", "*ecek", "*malı", "*meli", "*bilir", "*abilir", "*ebilir", "kork*", "risk*",
  "tehlike*", "neden*", "sorumlu*", "kusur*", "sarhoş*", "sürücü*", "kaçtı*", "kendi*", "onun",
  "onlar*", "biz*", "ben", "en", "başarı*", "güven*", "önemli", "plan*", "söz", "virüs*",
  "hasta*", "savaş*", "asker*", "grev*", "darp*", "kavga*", "kadın*", "erkek*", "adam*", "çocuk*",
  "genç*", "hedef*",
}
sources = {
  "polise", "yetkililere", "emniyete", "valiliğe", "bakanlığa", "belediyeye", "itfaiyeye",
  "jandarmaya", "kaymakamlığa", "bakanlığın", "bakanlığının", "belediyenin", "belediyesinin",
  "valiliğin", "valiliğinin", "müdürlüğünün", "polisin", "itfaiyenin", "müdürlüğe", "bilgiye",
  "bilgilere", "duyuruya",
}
source_openers = { "göre" }
source_words = {
  "yapılan", "yazılı", "resmi", "resmî", "alınan", "edinilen", "yerel", "ilgili", "konuyla",
  "açıklamaya", "açıklamasına", "açıklamalarına", "sözcüsüne", "müdürlüğü", "polis", "emniyet",
  "il", "ilçe", "sağlık", "eğitim", "içişleri", "ulaştırma", "tarım", "maliye", "ticaret",
  "itfaiye", "jandarma", "kaymakamlığın", "sitesindeki", "internet", "bugün", "dün", "tarafından",
}

number_words = {
  "iki", "üç", "dört", "beş", "altı", "yedi", "sekiz", "dokuz", "on", "yirmi", "otuz", "kırk",
  "elli", "altmış", "yetmiş", "seksen", "doksan", "yüz", "bin", "milyon", "milyar", "yüzlerce",
  "binlerce", "yarım", "düzine",
}

-- What a sentence tells: when, why, who (without a name) and where; see `cover` in styles.
times = {
  "bugün", "dün", "yarın", "bu sabah", "bu akşam", "bu gece", "bu hafta", "bu ay", "bu yıl",
  "bu sene", "geçen hafta", "geçen ay", "geçen yıl", "geçen sene", "geçtiğimiz hafta",
  "geçtiğimiz ay", "geçtiğimiz yıl", "gelecek hafta", "gelecek ay", "gelecek yıl",
  "önümüzdeki hafta", "önümüzdeki ay", "önümüzdeki yıl", "dün akşam", "dün gece", "hafta sonu",
  "sabah saatlerinde", "akşam saatlerinde", "gece yarısı", "gece saatlerinde", "öğle saatlerinde",
  "saat", "önce", "günü", "pazartesi", "salı", "çarşamba", "perşembe", "cuma", "cumartesi",
  "sabah", "akşam", "ocakta", "şubatta", "martta", "nisanda", "mayısta", "haziranda", "temmuzda",
  "ağustosta", "eylülde", "ekimde", "kasımda", "aralıkta",
}

time_names = {
  "Ocak", "Şubat", "Mart", "Nisan", "Mayıs", "Haziran", "Temmuz", "Ağustos", "Eylül", "Ekim",
  "Kasım", "Aralık", "Pazar", "Ramazan", "Kurban",
}

causes = {
  "çünkü", "zira", "nedeniyle", "sebebiyle", "yüzünden", "dolayı", "dolayısıyla", "sayesinde",
  "için", "amacıyla", "diye", "üzere", "gerekçesiyle", "sonucu", "sonucunda", "üzerine",
  "neden oldu", "yol açtı", "nedeni", "nedenle", "sebebi", "karşısında", "protesto etmek",
  "önlemek",
}

stakes = {
  "ilk kez", "ilk defa", "ilk kadın", "rekor", "en büyük", "en ağır", "en yüksek", "en düşük",
  "en uzun", "en kötü", "tehlikede", "tehlike", "tehdit", "tehdit ediyor", "risk", "riski",
  "risk altında", "anlamına geliyor", "anlamına gelecek", "yol açabilir", "neden olabilir",
  "sonuç olarak", "sonuçları", "kriz", "krizi", "açık", "kıtlık", "kuraklık", "acil",
  "dönüm noktası", "etkileyecek", "etkiliyor", "etkilemeyecek", "bağlı", "çıkabileceğini",
  "beklendiğini", "bekleniyor", "kaybedecek", "kaybetti", "zarar", "zararı", "yeni bir depremin",
  "artık", "son kez", "hiç",
}

people = {
  "polis", "jandarma", "cumhurbaşkanı", "başbakan", "bakan", "bakanı", "bakanlığı", "vali",
  "valisi", "valiliği", "belediye", "belediyesi", "başkan", "başkanı", "meclis", "meclisi",
  "hükümet", "hükümeti", "mahkeme", "mahkemesi", "hâkim", "hakim", "savcı", "savcılık",
  "savcılığı", "yetkililer", "mahalleli", "vatandaşlar", "itfaiye", "itfaiyeciler", "askerler",
  "göstericiler", "seçmenler", "öğrenciler", "öğretmenler", "işçiler", "çiftçiler", "bilim",
  "araştırmacılar", "doktorlar", "hemşireler", "milletvekilleri", "avukat", "avukatlar",
  "yatırımcılar", "şirket", "şirketi", "sendika", "sendikası", "kral", "kraliçe", "papa",
  "teknik", "kaptan", "kaleci", "yolcular", "mahkumlar", "mülteciler", "göçmenler",
  "büyükşehir belediyesi", "bilim insanları",
}

place_endings = {
  "'da", "'de", "'ta", "'te", "'dan", "'den", "'tan", "'ten", "'daki", "'deki", "'taki", "'teki",
  "'ndaki", "'ndeki", "'nda", "'nde", "'ndan", "'nden",
}

examples = {
  { "Prof. Demir geldi. Sonra gitti.", sentences = 2 },
  { "Törene 3. Ordu komutanı katıldı. Herkes geldi.", sentences = 2 },
  { "Ekmek, süt vb. aldık. Eve döndük.", sentences = 2 },
  { "“Neden?” diye sordu. Kimse bilmiyordu.", sentences = 2 },
  { "Bilet 90 TL. Gişe kapalı.", sentences = 2 },
  { "Cebinde 90 TL ile Ankara'ya gitti.", sentences = 1 },
  { "Birliği Korg. Ali Er yönetti. Savaş kısa sürdü.", sentences = 2 },
  { "Kek tarifi Gül Sk. Deniz Apt. girişinde asılı.", sentences = 1 },
  { "Kitabın K. 2 bölümü eksik.", sentences = 1 },
  { "Fabrikayı Deniz Gıda A.Ş. kurdu. Üreticiler memnun.", sentences = 2 },
  { "Sütü Deniz Gıda A.Ş. Uzmanlar inceledi.", sentences = 2 },
  { "Masayı Deniz A.Ş. İzmir'de yaptı.", sentences = 1 },
  { "Fiyatlar yüzde 2,5 düştü.", tokens = { "Fiyatlar", "yüzde", "2,5", "düştü", "." } },
}
