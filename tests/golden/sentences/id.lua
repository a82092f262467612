-- Indonesian news: where sentences end; tests/README.md says how to read it.

return {
  { [["Kami tidak akan menaikkan harga," kata menteri. ¦ Warga lega mendengarnya.]],
    guards = "a quotation with its comma inside stays with the speaker" },
  { "Prof. Dr. Siti Rahma, M.Sc., dan H. Budi Santoso hadir dalam rapat. ¦ Hasilnya belum " ..
    "diumumkan.",
    guards = "titles before and behind names" },
  { "PT Maju Jaya Tbk. membayar denda Rp1,5 miliar. ¦ Sahamnya turun 3,2 persen.",
    guards = "the legal form of a company inside a sentence" },
  { "Jakarta (ANTARA) - Pemerintah menaikkan upah minimum. ¦ Aturan berlaku mulai 1 Januari.",
    guards = "a dateline with an agency stays with the first sentence" },
  { "Siapa yang bertanggung jawab? ¦ Tidak ada yang menjawab.",
    guards = "a question mark ends a sentence" },
  { "Kebakaran terjadi di Jl. Melati No. 7 pukul 04.30 WIB. ¦ Tidak ada korban jiwa.",
    guards = [[an address: "Jl." and "No."]] },
  { [["Saat itu gelap. ¦ Saya tidak melihat apa-apa," kata sopir.]],
    guards = "two sentences in one quotation, the second with its speaker" },
  { "Polisi menyita ponsel, uang tunai, dll. dari rumah itu. ¦ Pemiliknya kabur.",
    guards = [["dll." goes on in small letters]] },
  { "Kapal berangkat pukul 7.30. ¦ Penumpangnya 120 orang.",
    guards = "a time with a point at the end" },
}
