-- What a title in Turkish says of the kind of its page; styles may refuse some (`refuse`).

column = starts_with { "Görüş:", "Yorum:", "Köşe yazısı:", "Başyazı:" }

correction = starts_with { "Düzeltme", "Tekzip", "Cevap ve düzeltme" }

liveblog = contains { "canlı anlatım", "canlı blog", "dakika dakika", "canlı yayın" }

list = grammar [[
  title  <- number ' ' (!noun [^ ]+ ' ')? noun (' ' / [:,] / !.)
  number <- %d+ / 'iki' / 'üç' / 'dört' / 'beş' / 'altı' / 'yedi' / 'sekiz' / 'dokuz' / 'on'
  noun   <- 'şey' / 'neden' / 'soru' / 'öneri' / 'ipucu' / 'yol' / 'adım'
]]
