-- How bylines, date lines and corrections are marked in Indonesian.
months = {
  { "januari", "jan" },
  { "februari", "pebruari", "feb" },
  { "maret", "mar" },
  { "april", "apr" },
  { "mei" },
  { "juni", "jun" },
  { "juli", "jul" },
  { "agustus", "agu", "agt", "ags" },
  { "september", "sep" },
  { "oktober", "okt" },
  { "november", "nopember", "nov" },
  { "desember", "des" },
}

published = { "diterbitkan", "dipublikasikan", "diposting", "tayang", "terbit" }
updated   = { "diperbarui", "diubah", "pembaruan", "disunting" }

days  = { "senin", "selasa", "rabu", "kamis", "jumat", "sabtu", "minggu" }

byline = { "oleh", "penulis", "ditulis oleh", "pewarta", "reporter", "editor" }
join   = { "dan" }
jobs   = { "wartawan", "reporter", "kontributor", "editor", "koresponden", "penulis", "redaktur" }
desks = { "redaksi", "tim" }
not_names = { "bagikan", "komentar", "menit", "baca", "foto", "gambar" }
correction = { "ralat", "koreksi" }
