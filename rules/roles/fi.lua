-- How bylines, date lines and corrections are marked in Finnish.
months = {
  { "tammikuuta", "tammikuu", "tammi" },
  { "helmikuuta", "helmikuu", "helmi" },
  { "maaliskuuta", "maaliskuu", "maalis" },
  { "huhtikuuta", "huhtikuu", "huhti" },
  { "toukokuuta", "toukokuu", "touko" },
  { "kesäkuuta", "kesäkuu", "kesä" },
  { "heinäkuuta", "heinäkuu", "heinä" },
  { "elokuuta", "elokuu", "elo" },
  { "syyskuuta", "syyskuu", "syys" },
  { "lokakuuta", "lokakuu", "loka" },
  { "marraskuuta", "marraskuu", "marras" },
  { "joulukuuta", "joulukuu", "joulu" },
}

published = { "julkaistu" }
updated   = { "päivitetty", "muokattu", "muutettu" }

days  = { "maanantai", "tiistai", "keskiviikko", "torstai", "perjantai", "lauantai", "sunnuntai" }

byline = { "teksti", "kirjoittaja", "kirjoittanut", "toimittaja" }
join   = { "ja", "sekä" }
jobs   = { "toimittaja", "kirjeenvaihtaja", "päätoimittaja", "kolumnisti" }
desks = { "toimitus" }
not_names = { "jaa", "kommentit", "lue", "kuva", "julkaistu", "päivitetty" }
correction = { "oikaisu", "korjaus" }
