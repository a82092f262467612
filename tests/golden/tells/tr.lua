-- What a sentence tells, in Turkish; see en.lua.
return {
  "[who when] Belediye başkanı salı günü istifa etti.",
  "[where] Yangın Kayalıpınar'da çıktı.",
  "[where] Tekne Sarıova'dan gelirken battı.",
  "[who where] Olgun Demirkan, Yenisaray’da fırın açtı.",
  "[when] Köprü 2019 yılında kapandı.",
  "[when] Yağmur geçen hafta başladı.",
  "[when] Pazar 5 Mayıs'ta açılıyor.",
  "[why] Maç, saha su altında kaldığı gerekçesiyle ertelendi.",
  "[why] Havuz parasızlık yüzünden kapalı.",
  "[why] Yol kapalı, çünkü ağaç devrildi.",
  "[numbers] Onarım 4,2 milyon liraya mal olacak.",
  "[numbers] Dokuz gemi limanda bekliyor.",
  "[who] Polis açıklama yapmadı.",
  "[-] Hava ılıktı ve sokaklar boştu.",
  "[stakes] Nehir ilk kez dondu.",
  "[who when where why numbers] Sendika, düşük ücretler nedeniyle pazartesi günü Yenisaray'da "
    .. "400 sürücüyü greve çağırdı.",
}
