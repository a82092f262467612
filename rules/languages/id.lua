-- Indonesian, and Malay, which shares its words. Each setting is explained in en.lua.

name = "bahasa Indonesia"
stemmer = "indonesian"
titles = {
  "Dr", "dr", "Drs", "drs", "Dra", "Ir", "ir", "Prof", "prof", "Hj", "KH", "K.H", "Tn", "Ny",
  "Nn", "Sdr", "Sdri", "Bpk", "Letjen", "Mayjen", "Brigjen", "Kol", "Kapt", "Jend", "Komjen",
  "Irjen", "Kombes", "AKBP", "Kompol", "Iptu", "St", "Rm", "Pdt", "Tgk", "Tgku", "Dato", "Mr",
  "Mrs", "Ms", "Jl", "Jln", "Kec", "Kab", "Kel", "Ds", "Gg", "Prov", "Yth", "Lt",
}

never_end = {
  "dgn", "yg", "a.n", "u.b", "u.p", "d.a", "a.l", "hlm", "mis", "msl", "spt", "tlp", "Tlp",
  "telp", "Telp", "ttg", "vs", "cf", "e.g", "i.e", "eks", "bhs", "kpd", "alm", "Alm", "almh",
}

before_numbers = {
  "No", "no", "Nomor", "hlm", "hal", "Hal", "Pasal", "pasal", "ay", "psl", "tel", "Tel", "Telp",
  "telp", "RT", "RW", "Vol", "vol", "km", "p", "pp", "Kav", "Blok", "gd", "lt",
}

may_end = {
  "S.H", "S.E", "S.Pd", "S.Sos", "S.IP", "S.T", "S.Kom", "S.Ag", "M.A", "M.M", "M.Si", "M.Pd",
  "M.Hum", "M.H", "M.Sc", "Ph.D", "Sp.A", "Sp.OG", "Tbk", "Inc", "Corp", "Ltd", "Co", "Jr", "Sdn",
  "Bhd", "U.S", "U.K", "D.C", "hlm", "tgl",
}

often_end = { "dll", "dsb", "dst", "dkk", "etc" }

starters = {
  "ada", "adapun", "agar", "akan", "akhirnya", "akibatnya", "aku", "anda", "antara", "apa",
  "apabila", "apakah", "atas", "bagaimana", "bagi", "bahkan", "banyak", "baru", "beberapa",
  "begitu", "berdasarkan", "berikut", "besok", "bila", "bisa", "bukan", "bupati", "dalam", "dan",
  "dari", "data", "demikian", "dengan", "dia", "di", "dua", "empat", "guna", "hal", "hanya",
  "harga", "hari", "harus", "hingga", "ia", "ini", "itu", "jadi", "jangan", "jika", "juga",
  "kami", "kapan", "karena", "kata", "kalau", "ke", "kedua", "kemarin", "kemudian", "kepada",
  "kepala", "ketika", "ketua", "kini", "kita", "korban", "lalu", "lebih", "maka", "mantan",
  "mari", "masih", "masyarakat", "melalui", "memang", "menteri", "menurut", "mengapa", "mereka",
  "meski", "meskipun", "misalnya", "mulai", "namun", "nanti", "oleh", "pada", "padahal", "para",
  "pasalnya", "pemerintah", "pertama", "petugas", "pihak", "pihaknya", "polisi", "presiden",
  "rata-rata", "saat", "saat ini", "saya", "sebab", "sebagai", "sebagian", "sebaliknya",
  "sebanyak", "sebelum", "sebelumnya", "sebuah", "sedangkan", "sehingga", "sejak", "sejumlah",
  "sekarang", "sekitar", "selain", "selama", "selanjutnya", "seluruh", "semua", "sementara",
  "seorang", "seperti", "serta", "sesuai", "setelah", "setiap", "siapa", "sudah", "sampai",
  "satu", "suatu", "tahun", "tak", "tapi", "tanpa", "telah", "terkait", "tentu", "termasuk",
  "ternyata", "tetapi", "tidak", "tiga", "untuk", "usai", "walau", "wali", "warga", "ya", "yakni",
  "yang",
}

months = {
  "Januari", "Februari", "Maret", "April", "Mei", "Juni", "Juli", "Agustus", "September",
  "Oktober", "November", "Desember", "Jan", "Feb", "Mar", "Apr", "Jun", "Jul", "Agt", "Agu",
  "Sep", "Sept", "Okt", "Nov", "Des", "Mac", "Julai", "Ogos", "Disember",
}

weekdays = {
  "Senin", "Selasa", "Rabu", "Kamis", "Jumat", "Sabtu", "Minggu", "Isnin", "Khamis", "Jumaat",
  "Ahad",
}

units = {
  "km", "kg", "cm", "mm", "m", "MB", "GB", "TB", "kW", "MW", "GW", "kWh", "GHz", "MHz", "USD",
  "IDR",
}

list_marks = { "•", "◦", "▪", "‣", "·", "*", "-", "–" }
opening_quotes = { "“", "‘", "\"", "'" }
closing_quotes = { "”", "’", "\"", "'" }
stop_words = {
  "ada", "adalah", "adapun", "agar", "akan", "akhirnya", "aku", "anda", "antara", "apa",
  "apabila", "apakah", "atas", "atau", "awal", "bagaimana", "bagi", "bahkan", "bahwa", "banyak",
  "baru", "bawah", "beberapa", "begitu", "belum", "berada", "berbagai", "berdasarkan", "berikut",
  "bersama", "bila", "bisa", "boleh", "bukan", "cara", "cukup", "cuma", "dalam", "dan", "dapat",
  "dari", "daripada", "demi", "demikian", "dengan", "di", "dia", "diri", "dirinya", "dua", "dulu",
  "guna", "hal", "hanya", "hari", "harus", "hendak", "hingga", "ia", "ialah", "ini", "itu",
  "jadi", "jangan", "jika", "jikalau", "jua", "juga", "justru", "kala", "kalau", "kali", "kami",
  "kamu", "kapan", "karena", "kata", "katanya", "ke", "kembali", "kemudian", "kenapa", "kepada",
  "ketika", "kini", "kita", "lagi", "lain", "lainnya", "lalu", "lama", "lebih", "maka", "mana",
  "mampu", "masa", "masih", "masing", "maupun", "melainkan", "melalui", "memang", "mengapa",
  "menjadi", "menurut", "mereka", "meski", "meskipun", "misalnya", "mulai", "mungkin", "namun",
  "nanti", "nya", "oleh", "orang", "pada", "padahal", "paling", "para", "pasti", "per", "pernah",
  "pertama", "perlu", "pihak", "pula", "pun", "saat", "saja", "salah", "sama", "sambil", "sampai",
  "sana", "sangat", "satu", "saya", "se", "sebab", "sebagai", "sebagaimana", "sebagian",
  "sebelum", "sebelumnya", "sebuah", "secara", "sedang", "sedangkan", "seharusnya", "sehingga",
  "sejak", "sejumlah", "sekali", "sekarang", "sekitar", "selain", "selalu", "selama",
  "selanjutnya", "seluruh", "semua", "sementara", "semakin", "sempat", "sendiri", "seorang",
  "seperti", "sering", "serta", "sesuatu", "sesudah", "setelah", "seterusnya", "setiap",
  "setelahnya", "siapa", "suatu", "sudah", "supaya", "tahun", "tak", "tanpa", "tapi", "tiap",
  "telah", "tengah", "tentang", "tentu", "terhadap", "terkait", "terlalu", "termasuk", "ternyata",
  "terus", "tersebut", "terutama", "tetap", "tetapi", "tidak", "tiga", "ujar", "ujarnya", "untuk",
  "usai", "waktu", "walau", "walaupun", "yaitu", "yakni", "yang", "ya", "jelas", "ucap",
}

pronouns = {
  "dia", "ia", "mereka", "beliau", "saya", "aku", "kami", "kita", "anda", "kamu", "nya", "ini",
  "itu", "tersebut", "dirinya", "sendiri", "keduanya", "ketiganya", "yang lain", "hal ini",
  "hal itu", "hal tersebut",
}

speech_verbs = {
  "kata", "katanya", "ujar", "ujarnya", "ucap", "ucapnya", "tutur", "tuturnya", "jelas",
  "jelasnya", "ungkap", "ungkapnya", "tegas", "tegasnya", "imbuh", "imbuhnya", "tambah",
  "tambahnya", "sebut", "sebutnya", "tulis", "tulisnya", "tanya", "tanyanya", "jawab", "jawabnya",
  "mengatakan", "menyatakan", "menjelaskan", "menyebutkan", "menyebut", "menegaskan",
  "menambahkan", "mengungkapkan", "menuturkan", "bertanya", "menjawab", "menulis", "mengaku",
  "mengumumkan", "memperingatkan", "membantah", "mengakui", "menilai", "berharap", "berkata",
  "berjanji", "berpesan", "bercerita", "melaporkan", "mengklaim", "papar", "paparnya", "terang",
  "terangnya", "lanjut", "lanjutnya", "klaim",
}

connectives = {
  "namun", "tetapi", "tapi", "oleh karena itu", "karena itu", "oleh sebab itu", "selain itu",
  "di samping itu", "juga", "sementara itu", "akhirnya", "kemudian", "lalu", "setelah itu",
  "misalnya", "contohnya", "di sisi lain", "sebaliknya", "dengan demikian", "dengan kata lain",
  "sebenarnya", "bahkan", "lagi pula", "dan", "atau", "padahal", "meski demikian", "meski begitu",
  "walaupun demikian", "pada saat yang sama", "akibatnya", "jadi", "maka", "adapun", "sedangkan",
  "singkatnya", "begitu pula",
}

dangling = {
  "dia", "ia", "mereka", "beliau", "ini", "itu", "hal ini", "hal itu", "hal tersebut", "namun",
  "tetapi", "tapi", "dan", "atau", "oleh karena itu", "karena itu", "selain itu", "juga",
  "sementara itu", "kemudian", "lalu", "setelah itu", "di sana", "di sini", "misalnya",
  "di sisi lain", "sebaliknya", "dengan demikian", "meski demikian", "meski begitu", "bahkan",
  "padahal", "jadi", "maka", "akibatnya", "keduanya", "begitu pula", "sedangkan", "adapun",
  "pada saat yang sama", "oleh sebab itu", "di samping itu", "dirinya",
}

number_words = {
  "dua", "tiga", "empat", "lima", "enam", "tujuh", "delapan", "sembilan", "sepuluh", "sebelas",
  "belas", "puluh", "puluhan", "ratus", "ratusan", "seratus", "ribu", "ribuan", "seribu", "juta",
  "jutaan", "sejuta", "miliar", "miliaran", "triliun", "setengah", "separuh", "seperempat",
  "sepertiga", "lusin", "belasan",
}

-- What a sentence tells: when, why, who (without a name) and where; see `cover` in styles.
times = {
  "kemarin", "besok", "lusa", "hari ini", "tadi malam", "tadi pagi", "malam ini", "pekan ini",
  "minggu ini", "bulan ini", "tahun ini", "pekan lalu", "minggu lalu", "bulan lalu", "tahun lalu",
  "pekan depan", "minggu depan", "bulan depan", "tahun depan",
}

time_names = {
  "Januari", "Februari", "Maret", "April", "Mei", "Juni", "Juli", "Agustus", "September",
  "Oktober", "November", "Desember", "Senin", "Selasa", "Rabu", "Kamis", "Jumat", "Sabtu",
  "Minggu", "Lebaran", "Ramadan",
}

causes = {
  "karena", "sebab", "akibat", "gara-gara", "disebabkan", "dikarenakan", "agar", "supaya", "demi",
  "guna", "untuk mencegah", "untuk menghindari", "sebagai protes", "alasan", "penyebab",
}

people = {
  "polisi", "presiden", "menteri", "gubernur", "bupati", "pemerintah", "pengadilan", "hakim",
  "jaksa", "warga", "tentara", "pengunjuk", "pemilih", "siswa", "mahasiswa", "guru", "pekerja",
  "buruh", "petani", "peneliti", "ilmuwan", "dokter", "perawat", "anggota", "pengacara",
  "investor", "perusahaan", "pelatih", "kapten", "kiper", "penumpang",
}

before_places = { "di", "dari", "ke", "dekat" }

examples = {
  { "Pemerintah mengesahkan anggaran kemarin. Oposisi menolak.", sentences = 2 },
  { "Rapat digelar pada 3 Mei di Jakarta bersama Prof. Hidayat.", sentences = 1 },
  { "Jembatan di Jl. Merdeka akan ditutup sepekan.", sentences = 1 },
  { "Menurut UU No. 15 Tahun 2019, dendanya dua kali lipat.", sentences = 1 },
  { "Di pasar dijual apel, pir, dll. dengan harga murah.", sentences = 1 },
  { "Di pasar dijual apel, pir, dll. Menjelang siang semuanya habis.", sentences = 2 },
  { "“Mengapa kereta terlambat?” tanya penumpang. Tidak ada yang menjawab.", sentences = 2 },
  { "PT Alfa Tbk. merugi tahun lalu. Sahamnya turun.", sentences = 2 },
  { "Siapa yang membayar? Belum ada! Wali kota diam.", sentences = 3 },
  { "Gubernur melantik Ir. Suryadi sebagai kepala dinas. Ia bertugas mulai Senin.", sentences = 2 },
  { "Harga beras naik menjadi Rp 12.500 per kilogram.", sentences = 1 },
  { "Inflasi turun 2,5% pada Mei.",
    tokens = { "Inflasi", "turun", "2,5", "%", "pada", "Mei", "." } },
}
