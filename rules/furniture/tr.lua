-- Lines that stand around a Turkish story and are no part of it.

drop = {
  rule "previous story" {
    why    = "link to the story before",
    match  = line { "Önceki haber", "Önceki yazı", "Önceki" },
    hits   = { "Önceki haber" },
    spares = { "Önceki yıl soğuktu." },
  },
  rule "next story" {
    why    = "link to the story after",
    match  = line { "Sonraki haber", "Sonraki yazı", "Sonraki" },
    hits   = { "Sonraki haber" },
    spares = { "Sonraki yıl soğuk olacak." },
  },
  rule "furniture" {
    why    = "buttons and lists of the page",
    match  = { line { "Paylaş", "Facebook'ta paylaş", "Yazdır", "Reklam", "REKLAM", "Abone ol",
                      "Giriş yap", "Üye ol", "İlgili haberler", "Benzer haberler", "Diğer haberler",
                      "Son haberler", "En çok okunanlar", "Devamını oku", "Ayrıca okuyun",
                      "Yorumlar", "Yorum yap", "Yorum yaz", "Ara", "Menü", "Kapat", "İletişim",
                      "Künye", "Etiketler", "Bunlar da ilginizi çekebilir" },
               starts_with { "©", "İlgili haber:", "Ayrıca bakınız", "Bizi takip edin",
                             "E-posta adresiniz yayınlanmayacak", "Bu site çerez" },
               all_of { contains { "tüm hakları saklıdır" }, shorter_than(60) } },
    hits   = { "Paylaş", "Tüm hakları saklıdır." },
    spares = { "Reklam yalan söyledi." },
  },
  rule "picture line" {
    why    = "a caption with its credit",
    match  = all_of { contains { "Fotoğraf:", "Foto:", "© ", "Getty Images",
                                 "(AA)" }, shorter_than(45) },
    hits   = { "Gece liman. Fotoğraf: Ana Ruiz" },
    spares = { "Fotoğraf limanı gösteriyor." },
  },
}
