-- German: what is cut out of a sentence, and what keeps it whole; see en.lua.

return {
  -- who says so
  { "attribution", "Die Küstenstraße war zwei Stunden lang gesperrt, teilte die Polizei mit.",
    "Die Küstenstraße war zwei Stunden lang gesperrt." },
  { "attribution", "Die Küstenstraße war zwei Stunden gesperrt, teilte die Polizei am Mittwoch mit.",
    "Die Küstenstraße war zwei Stunden gesperrt." },
  { "attribution", "Die Brücke ist seit März offen, wie das Ministerium mitteilte.",
    "Die Brücke ist seit März offen." },
  { "attribution", "Die Linie befördert täglich 2000 Menschen, sagte ein Sprecher der Polizei.",
    "Die Linie befördert täglich 2000 Menschen." },
  { "attribution", "Die Linie befördert täglich 2000 Menschen, sagte eine Sprecherin der Stadt.",
    "Die Linie befördert täglich 2000 Menschen." },
  { "attribution", "Der See fror im Januar zu, hieß es bei der Feuerwehr.",
    "Der See fror im Januar zu." },
  { "attribution", "Das Museum erhielt im Juni 40 Bilder, so die Stadtverwaltung.",
    "Das Museum erhielt im Juni 40 Bilder." },
  { "attribution", "Der Markt zog in die Hafengasse um, wie die Behörden am Dienstagabend mitteilten.",
    "Der Markt zog in die Hafengasse um." },
  { "attribution", "Die alte Mühle hat ein neues Dach, teilte das Landratsamt am Montag mit.",
    "Die alte Mühle hat ein neues Dach." },

  { "attribution", "Die Linie befördert täglich 2000 Menschen, so ein Sprecher." },

  -- a cut in front would leave the verb there
  { "attribution", "Nach Angaben der Polizei war die Küstenstraße zwei Stunden gesperrt." },
  { "attribution", "Laut Ministerium ist die Brücke seit März offen." },
  { "attribution", "Wie die Polizei mitteilte, war die Küstenstraße zwei Stunden gesperrt." },
  { "attribution", "Laut Polizei, Feuerwehr und Stadt war die Straße gesperrt." },

  -- what must not lose its source
  { "attribution", "Drei Menschen wurden auf der Küstenstraße getötet, teilte die Polizei mit." },
  { "attribution", "Bei dem Unfall gab es 40 Verletzte, teilte die Polizei mit." },
  { "attribution", "Der Kassenwart habe die Briefe versteckt, teilte die Polizei mit." },
  { "attribution", "Die Straße sei zwei Stunden gesperrt gewesen, teilte die Polizei mit." },
  { "attribution", "Die Straße werde zwei Stunden gesperrt, teilte die Stadt mit." },
  { "attribution", "Der Bürgermeister wird beschuldigt, teilte die Polizei mit." },
  { "attribution", "Zwei Männer wurden am Hafen festgenommen, teilte die Polizei mit." },
  { "attribution", "Die Straße war nicht gesperrt, teilte die Polizei mit." },
  { "attribution", "Die Fähre fährt wieder, wenn der Wind nachlässt, teilte die Stadt mit." },
  { "attribution", "Die Straße könnte morgen gesperrt sein, teilte die Polizei mit." },
  { "attribution", "In der Umfrage liegt er bei 40 Prozent, teilte das Amt mit." },
  { "attribution", "Die Küstenstraße war zwei Stunden gesperrt, sagte Anna Roth." },
  { "attribution", "Die Küstenstraße war zwei Stunden gesperrt, sagte er." },
  { "attribution", "Die Küstenstraße war zwei Stunden gesperrt, teilte die Firma mit." },
  { "attribution", "„Die Küstenstraße war zwei Stunden gesperrt“, teilte die Polizei mit." },
  { "attribution", "»Die Küstenstraße war zwei Stunden gesperrt«, sagte ein Sprecher." },
  { "attribution", "Die Straße war „zwei Stunden gesperrt“, teilte die Polizei mit." },

  -- when
  { "trailing_time", "Die Stadt eröffnete das neue Museum am Mittwoch.",
    "Die Stadt eröffnete das neue Museum." },
  { "trailing_time", "Der Rat beschloss den Haushalt für den Hafen am Dienstagabend.",
    "Der Rat beschloss den Haushalt für den Hafen." },
  { "trailing_time", "Die Stadt eröffnet das neue Museum am Mittwoch." },
  { "trailing_time", "Der Rat hat den Haushalt am Mittwoch beschlossen." },
  { "trailing_time", "Der Rat beschloss den Haushalt nicht am Mittwoch." },
  { "trailing_time", "Der Rat tagte von Montag bis Mittwoch." },
  { "trailing_time", "Der Rat sagte den Termin am kommenden Mittwoch ab." },

  -- asides
  { "parenthetical", "Der Hafen (siehe Karte) war zwei Stunden lang gesperrt.",
    "Der Hafen war zwei Stunden lang gesperrt." },
  { "parenthetical", "Anna Roth (43) leitet das Museum seit dem Frühjahr.",
    "Anna Roth leitet das Museum seit dem Frühjahr." },
  { "parenthetical", "Die Fähre wurde auf einer kleinen Werft gebaut (Foto).",
    "Die Fähre wurde auf einer kleinen Werft gebaut." },
  { "parenthetical", "Der Hafen – der älteste der Küste – war zwei Stunden gesperrt.",
    "Der Hafen war zwei Stunden gesperrt." },
  { "parenthetical", "Der Hafen (nicht der Bahnhof) war zwei Stunden gesperrt." },
  { "parenthetical", "Die Bürger(innen) der Stadt wurden zwei Stunden gehört." },
  { "parenthetical", "Der Hafen – sagte Anna Roth – war zwei Stunden gesperrt." },
  { "parenthetical", "„Der Hafen (siehe Karte) war gesperrt“, sagte die Bürgermeisterin." },
  { "parenthetical", "Die Linie Altstadt – Hafen – Bahnhof ist wieder offen." },

  -- the front
  { "leading_adverb", "Allerdings, öde ist die Küste im Winter auch.",
    "Öde ist die Küste im Winter auch." },
  { "date_line", "BERLIN (dpa) - Der Hafen war zwei Stunden gesperrt.",
    "Der Hafen war zwei Stunden gesperrt." },
  { "all", "Der Hafen (siehe Karte) war für Schiffe zwei Stunden gesperrt, teilte die Polizei am Montag mit.",
    "Der Hafen war für Schiffe zwei Stunden gesperrt." },

  -- Agenturen
  { "date_line", "München (dpa/lby) - Der Hafen ist zu.", "Der Hafen ist zu." },
  { "date_line", "Wien (APA) – Der Hafen ist zu.", "Der Hafen ist zu." },
  { "date_line", "Der Hafen (mit Kran) - ein alter - ist zu." },
  { "trailing_time", "Anna Krug leitete den Bau der Brücke, die am Samstag öffnet." },
  { "trailing_time", "Anna Krug leitete den Bau der Brücke, die öffnet am Samstag." },
}
