-- Lines that stand around an Indonesian story and are no part of it.

drop = {
  rule "previous story" {
    why    = "link to the story before",
    match  = line { "Artikel sebelumnya", "Berita sebelumnya", "Sebelumnya" },
    hits   = { "Artikel sebelumnya" },
    spares = { "Sebelumnya, warga menolak." },
  },
  rule "next story" {
    why    = "link to the story after",
    match  = line { "Artikel selanjutnya", "Berita selanjutnya", "Selanjutnya" },
    hits   = { "Artikel selanjutnya" },
    spares = { "Selanjutnya warga setuju." },
  },
  rule "furniture" {
    why    = "buttons and lists of the page",
    match  = { line { "Bagikan", "Bagikan artikel", "Cetak", "Iklan", "IKLAN", "ADVERTISEMENT",
                      "Buletin", "Masuk", "Daftar", "Berlangganan", "Baca selengkapnya",
                      "Selengkapnya", "Baca juga", "Berita terkait", "Artikel terkait",
                      "Terpopuler", "Berita terbaru", "Terkini", "Komentar", "Cari", "Menu",
                      "Tutup", "Hubungi kami", "Tentang kami", "Salin tautan" },
               starts_with { "Baca juga:", "BACA JUGA", "Baca Juga:", "Lihat juga:",
                             "Ikuti kami", "Simak berita" } },
    hits   = { "Baca juga: badai", "Iklan" },
    spares = { "Iklan itu mahal, katanya." },
  },
  rule "picture line" {
    why    = "a caption with its credit",
    match  = all_of { contains { "Foto:", "FOTO:", "(Foto", "© ",
                                 "Getty Images" }, shorter_than(45) },
    hits   = { "Pelabuhan malam hari. Foto: Ana Ruiz" },
    spares = { "Fotonya menunjukkan pelabuhan." },
  },
}
