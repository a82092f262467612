-- How bylines, date lines and corrections are marked in Turkish.
months = {
  { "ocak", "oca" },
  { "şubat", "şub" },
  { "mart", "mar" },
  { "nisan", "nis" },
  { "mayıs", "may" },
  { "haziran", "haz" },
  { "temmuz", "tem" },
  { "ağustos", "ağu" },
  { "eylül", "eyl" },
  { "ekim", "eki" },
  { "kasım", "kas" },
  { "aralık", "ara" },
}

published = { "yayınlanma", "yayın tarihi", "yayınlandı", "giriş", "oluşturulma", "giriş tarihi" }
updated   = {
  "güncelleme", "güncellendi", "güncelleme tarihi", "son güncelleme", "son güncellenme",
  "değiştirilme", "değiştirildi",
}

days  = { "pazartesi", "salı", "çarşamba", "perşembe", "cuma", "cumartesi", "pazar" }

byline = { "yazan", "yazar", "haber", "haberi yazan", "hazırlayan", "muhabir", "editör" }
join   = { "ve", "ile" }
jobs   = { "muhabir", "muhabiri", "editör", "editörü", "gazeteci", "yazar", "köşe yazarı" }
desks = { "ajansı", "merkezi" }
not_names = { "paylaş", "yorum", "yorumlar", "dakika", "oku", "takip", "fotoğraf", "güncelleme" }
correction = { "düzeltme", "tekzip" }
