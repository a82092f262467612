-- Serbian, in both of its alphabets. Each setting is explained in en.lua.

name = "српски"
stemmer = "serbian"
ordinals = true -- "3." is third
titles = {
  "др", "Др", "мр", "Мр", "проф", "Проф", "доц", "Доц", "акад", "Акад", "инж", "дипл", "спец",
  "прим", "г", "Г", "г-ђа", "Г-ђа", "гђа", "гђица", "св", "Св", "Ген", "кап", "пот", "ул", "о",
  "еп", "мит", "адв", "Mr", "dr", "Dr", "mr", "prof", "Prof", "doc", "Doc", "akad", "Akad", "inž",
  "dipl", "spec", "prim", "g", "gđa", "Gđa", "gđica", "sv", "Sv", "Gen", "kap", "adv", "Adv",
  "ul", "Mrs",
}

never_end = {
  "нпр", "тзв", "тј", "т.ј", "одн", "цца", "упор", "енгл", "нем", "франц", "лат", "грч", "срп",
  "тел", "Тел", "рођ", "прев", "изд", "уред", "бл", "npr", "tzv", "tj", "t.j", "odn", "cca",
  "upor", "engl", "nem", "franc", "lat", "grč", "srp", "tel", "Tel", "rođ", "prev", "izd", "ured",
  "vs", "e.g", "i.e", "cf",
}

before_numbers = {
  "бр", "Бр", "чл", "Чл", "ст", "стр", "Стр", "тач", "сл", "Сл", "таб", "књ", "ул", "тел", "Тел",
  "макс", "мин", "br", "Br", "čl", "Čl", "st", "str", "Str", "tač", "sl", "Sl", "tab", "knj",
  "tel", "Tel", "max", "min", "§", "No", "p",
}

may_end = {
  "д.о.о", "а.д", "о.д", "мил", "млрд", "хиљ", "ч", "мин", "сек", "н.е", "п.н.е", "пр.н.е", "г",
  "в", "d.o.o", "a.d", "o.d", "mil", "mlrd", "hilj", "č", "min", "sek", "n.e", "p.n.e", "pr.n.e",
  "Inc", "Corp", "Ltd", "Co", "Jr", "U.S", "U.K",
}

often_end = {
  "итд", "и сл", "сл", "и др", "и т.д", "ибид", "itd", "i sl", "i dr", "i t.d", "etc", "год",
  "дин", "god", "din",
}

starters = {
  "а", "ако", "али", "без", "била", "биће", "било", "био", "више", "већ", "власти", "влада",
  "вести", "вероватно", "да", "данас", "дакле", "до", "док", "досад", "други", "два", "две",
  "двоје", "ево", "и", "иако", "или", "има", "имају", "иначе", "ипак", "из", "иза", "између",
  "истовремено", "ја", "је", "један", "једна", "једно", "јер", "још", "јуче", "кад", "када",
  "каже", "како", "као", "ко", "која", "које", "који", "колико", "код", "кроз", "ли", "лане",
  "међутим", "међу", "ми", "многе", "многи", "можда", "може", "на", "над", "најпре", "након",
  "наиме", "наша", "наш", "не", "него", "недавно", "нека", "неке", "неки", "неколико", "нема",
  "није", "нико", "нису", "ништа", "њега", "његов", "његова", "њен", "њихов", "но", "нова",
  "нови", "о", "од", "око", "он", "она", "они", "оно", "онда", "осим", "ова", "овај", "овде",
  "ове", "ови", "ово", "па", "пак", "по", "под", "подсетимо", "полиција", "поред", "посебно",
  "последњи", "после", "потом", "пошто", "према", "пре", "при", "приликом", "прошле", "против",
  "прва", "први", "прво", "председник", "премијер", "раније", "с", "са", "сада", "само", "све",
  "сваки", "сви", "стога", "сутра", "своје", "та", "тада", "тако", "такође", "тамо", "те", "тек",
  "то", "тога", "током", "треба", "тренутно", "три", "троје", "ту", "у", "уз", "уочи", "упркос",
  "ускоро", "цене", "чак", "чим", "што", "шта", "за", "зашто", "зато", "због", "засад",
  "министар", "a", "ako", "ali", "bez", "bila", "biće", "bilo", "bio", "više", "već", "vlasti",
  "vlada", "verovatno", "da", "danas", "dakle", "do", "dok", "dosad", "drugi", "dva", "dve",
  "dvoje", "evo", "i", "iako", "ili", "ima", "imaju", "inače", "ipak", "iz", "između",
  "istovremeno", "ja", "je", "jedan", "jedna", "jedno", "jer", "još", "juče", "kad", "kada",
  "kaže", "kako", "kao", "ko", "koja", "koje", "koji", "koliko", "kod", "kroz", "međutim", "među",
  "mi", "mnoge", "mnogi", "možda", "može", "na", "nad", "najpre", "nakon", "naime", "naša", "naš",
  "ne", "nego", "nedavno", "neka", "neke", "neki", "nekoliko", "nema", "nije", "niko", "nisu",
  "ništa", "njegov", "njegova", "njen", "njihov", "nova", "novi", "o", "od", "oko", "on", "ona",
  "oni", "ono", "onda", "osim", "ova", "ovaj", "ovde", "ove", "ovi", "ovo", "pa", "pak", "po",
  "pod", "policija", "pored", "posebno", "posle", "potom", "pošto", "prema", "pre", "pri",
  "prilikom", "prošle", "protiv", "prva", "prvi", "prvo", "predsednik", "premijer", "ranije", "s",
  "sa", "sada", "samo", "sve", "svaki", "svi", "stoga", "sutra", "ta", "tada", "tako", "takođe",
  "tamo", "te", "tek", "to", "toga", "tokom", "treba", "trenutno", "tri", "troje", "tu", "u",
  "uz", "uoči", "uprkos", "uskoro", "cene", "čak", "čim", "što", "šta", "za", "zašto", "zato",
  "zbog", "zasad", "ministar",
}

months = {
  "јануара", "фебруара", "марта", "априла", "маја", "јуна", "јула", "августа", "септембра",
  "октобра", "новембра", "децембра", "јануар", "фебруар", "март", "април", "мај", "јун", "јул",
  "август", "септембар", "октобар", "новембар", "децембар", "јануару", "фебруару", "марту",
  "априлу", "мају", "јуну", "јулу", "августу", "септембру", "октобру", "новембру", "децембру",
  "januara", "februara", "marta", "aprila", "maja", "juna", "jula", "avgusta", "septembra",
  "oktobra", "novembra", "decembra", "januar", "februar", "mart", "april", "maj", "jun", "jul",
  "avgust", "septembar", "oktobar", "novembar", "decembar", "januaru", "februaru", "martu",
  "aprilu", "maju", "junu", "julu", "avgustu", "septembru", "oktobru", "novembru", "decembru",
}

weekdays = {
  "понедељак", "уторак", "среда", "среду", "четвртак", "петак", "субота", "суботу", "недеља",
  "недељу", "ponedeljak", "utorak", "sreda", "sredu", "četvrtak", "petak", "subota", "subotu",
  "nedelja", "nedelju",
}

units = { "km", "kg", "cm", "mm", "MB", "GB", "kW", "MW", "км", "кг", "цм", "мм", "EUR", "RSD" }

list_marks = { "•", "◦", "▪", "‣", "·", "*", "-", "–" }
opening_quotes = { "„", "‚", "»", "\"", "'" }
closing_quotes = { "“", "”", "‘", "’", "«", "\"", "'" }
stop_words = {
  "а", "ако", "али", "баш", "без", "би", "бих", "била", "биле", "били", "било", "био", "бисмо",
  "бити", "биће", "близу", "боље", "више", "већ", "вам", "вас", "ваш", "веома", "ви", "врло",
  "га", "где", "године", "година", "години", "годину", "да", "дакле", "данас", "до", "док",
  "досад", "други", "друга", "друге", "друго", "два", "две", "ево", "ждо", "за", "зар", "зашто",
  "зато", "због", "и", "иако", "или", "им", "има", "имају", "имао", "имала", "имати", "иначе",
  "ипак", "исто", "их", "из", "иза", "између", "ја", "је", "један", "једна", "једно", "једног",
  "јер", "јесам", "јесу", "још", "јој", "ју", "јуче", "к", "кад", "када", "како", "као", "каже",
  "казао", "казала", "ко", "кога", "код", "која", "које", "којег", "којем", "који", "којих",
  "којим", "којима", "којој", "коју", "колико", "кроз", "ли", "мало", "ме", "мене", "мени", "ми",
  "много", "можда", "може", "могу", "мој", "моја", "моје", "мора", "морају", "му", "на", "над",
  "након", "наиме", "нам", "нас", "наш", "наша", "наше", "не", "него", "нека", "неке", "неки",
  "неког", "неколико", "неко", "нешто", "ни", "није", "никад", "нисам", "нису", "нити", "нико",
  "ништа", "њега", "његов", "његова", "његове", "његово", "њен", "њена", "њих", "њихов", "њихова",
  "њихове", "њим", "њима", "њој", "њу", "но", "о", "оба", "од", "односно", "око", "он", "она",
  "оне", "они", "онда", "оно", "осим", "ова", "овај", "ове", "ови", "ово", "овог", "овога",
  "овом", "ову", "овде", "па", "по", "под", "пола", "поред", "после", "потом", "према", "преко",
  "пре", "при", "против", "први", "прва", "прво", "рекао", "рекла", "с", "са", "сад", "сада",
  "сам", "само", "свих", "све", "свега", "сви", "свој", "своја", "своје", "свог", "својих",
  "своју", "се", "себе", "себи", "си", "смо", "сте", "су", "та", "тада", "тај", "тако", "такође",
  "такав", "тамо", "те", "тек", "ти", "тих", "тим", "то", "тога", "том", "томе", "тој", "ту",
  "треба", "требало", "у", "уз", "упркос", "увек", "ће", "ћемо", "ћете", "ћу", "чак", "чега",
  "чему", "чији", "што", "шта", "током", "приликом", "a", "ako", "ali", "baš", "bez", "bi", "bih",
  "bila", "bile", "bili", "bilo", "bio", "bismo", "biti", "biće", "blizu", "bolje", "više", "već",
  "vam", "vas", "vaš", "veoma", "vi", "vrlo", "ga", "gde", "godine", "godina", "godini", "godinu",
  "da", "dakle", "danas", "do", "dok", "dosad", "drugi", "druga", "druge", "drugo", "dva", "dve",
  "evo", "za", "zar", "zašto", "zato", "zbog", "i", "iako", "ili", "im", "ima", "imaju", "imao",
  "imala", "imati", "inače", "ipak", "isto", "ih", "iz", "iza", "između", "ja", "je", "jedan",
  "jedna", "jedno", "jednog", "jer", "jesam", "jesu", "još", "joj", "ju", "juče", "k", "kad",
  "kada", "kako", "kao", "kaže", "kazao", "kazala", "ko", "koga", "kod", "koja", "koje", "kojeg",
  "kojem", "koji", "kojih", "kojim", "kojima", "kojoj", "koju", "koliko", "kroz", "li", "malo",
  "me", "mene", "meni", "mi", "mnogo", "možda", "može", "mogu", "moj", "moja", "moje", "mora",
  "moraju", "mu", "na", "nad", "nakon", "naime", "nam", "nas", "naš", "naša", "naše", "ne",
  "nego", "neka", "neke", "neki", "nekog", "nekoliko", "neko", "nešto", "ni", "nije", "nikad",
  "nisam", "nisu", "niti", "niko", "ništa", "njega", "njegov", "njegova", "njegove", "njegovo",
  "njen", "njena", "njih", "njihov", "njihova", "njihove", "njim", "njima", "njoj", "nju", "no",
  "o", "oba", "od", "odnosno", "oko", "on", "ona", "one", "oni", "onda", "ono", "osim", "ova",
  "ovaj", "ove", "ovi", "ovo", "ovog", "ovoga", "ovom", "ovu", "ovde", "pa", "po", "pod", "pola",
  "pored", "posle", "potom", "prema", "preko", "pre", "pri", "protiv", "prvi", "prva", "prvo",
  "rekao", "rekla", "s", "sa", "sad", "sada", "sam", "samo", "svih", "sve", "svega", "svi",
  "svoj", "svoja", "svoje", "svog", "svojih", "svoju", "se", "sebe", "sebi", "si", "smo", "ste",
  "su", "ta", "tada", "taj", "tako", "takođe", "takav", "tamo", "te", "tek", "ti", "tih", "tim",
  "to", "toga", "tom", "tome", "toj", "tu", "treba", "trebalo", "u", "uz", "uprkos", "uvek", "će",
  "ćemo", "ćete", "ću", "čak", "čega", "čemu", "čiji", "što", "šta", "tokom", "prilikom",
}

pronouns = {
  "он", "она", "оно", "они", "оне", "ја", "ти", "ми", "ви", "га", "ју", "је", "их", "му", "јој",
  "им", "њега", "њу", "њему", "њој", "њих", "њима", "његов", "његова", "његово", "њен", "њена",
  "њихов", "њихова", "овај", "ова", "ово", "ови", "ове", "тај", "та", "то", "те", "онај", "оба",
  "обе", "обојица", "такав", "таква", "такво", "свој", "своја", "своје", "потоњи", "исти", "иста",
  "on", "ona", "ono", "oni", "one", "ja", "ti", "mi", "vi", "ga", "ju", "je", "ih", "mu", "joj",
  "im", "njega", "nju", "njemu", "njoj", "njih", "njima", "njegov", "njegova", "njegovo", "njen",
  "njena", "njihov", "njihova", "ovaj", "ova", "ovo", "ovi", "ove", "taj", "ta", "to", "te",
  "onaj", "oba", "obe", "obojica", "takav", "takva", "takvo", "svoj", "svoja", "svoje", "potonji",
  "isti", "ista",
}

speech_verbs = {
  "рекао", "рекла", "рекли", "казао", "казала", "казали", "каже", "кажу", "изјавио", "изјавила",
  "додао", "додала", "додаје", "истакао", "истакла", "истиче", "нагласио", "нагласила",
  "наглашава", "објаснио", "објаснила", "објашњава", "упитао", "упитала", "пита", "одговорио",
  "одговорила", "одговара", "написао", "написала", "пише", "поручио", "поручила", "тврди",
  "сматра", "сматрају", "упозорио", "упозорила", "упозорава", "признао", "признала", "потврдио",
  "потврдила", "демантовао", "најавио", "најавила", "оценио", "оценила", "навео", "навела",
  "наводи", "закључио", "подсетио", "прокоментарисао", "саопштио", "саопштила", "узвикнуо",
  "шапнуо", "обећао", "испричао", "објавио", "rekao", "rekla", "rekli", "kazao", "kazala",
  "kazali", "kaže", "kažu", "izjavio", "izjavila", "dodao", "dodala", "dodaje", "istakao",
  "istakla", "ističe", "naglasio", "naglasila", "naglašava", "objasnio", "objasnila",
  "objašnjava", "upitao", "upitala", "pita", "odgovorio", "odgovorila", "odgovara", "napisao",
  "napisala", "piše", "poručio", "poručila", "tvrdi", "smatra", "smatraju", "upozorio",
  "upozorila", "upozorava", "priznao", "priznala", "potvrdio", "potvrdila", "demantovao",
  "najavio", "najavila", "ocenio", "ocenila", "naveo", "navela", "navodi", "zaključio",
  "podsetio", "prokomentarisao", "saopštio", "saopštila", "uzviknuo", "šapnuo", "obećao",
  "ispričao", "objavio",
}

connectives = {
  "међутим", "но", "али", "стога", "зато", "дакле", "осим тога", "поред тога", "такође",
  "исто тако", "истовремено", "напротив", "ипак", "упркос томе", "у међувремену", "на крају",
  "затим", "потом", "после", "на пример", "с друге стране", "другим речима", "заправо", "притом",
  "и", "а", "или", "па", "наиме", "надаље", "тако", "укратко", "чак", "штавише", "због тога",
  "насупрот томе", "međutim", "no", "ali", "stoga", "zato", "dakle", "osim toga", "pored toga",
  "takođe", "isto tako", "istovremeno", "naprotiv", "ipak", "uprkos tome", "u međuvremenu",
  "na kraju", "zatim", "potom", "posle", "na primer", "s druge strane", "drugim rečima",
  "zapravo", "pritom", "i", "a", "ili", "pa", "naime", "nadalje", "tako", "ukratko", "čak",
  "štaviše", "zbog toga", "nasuprot tome",
}

dangling = {
  "он", "она", "оно", "они", "оне", "његов", "његова", "његово", "њен", "њена", "њихов", "њихова",
  "његове", "њихове", "овај", "ова", "ово", "ови", "ове", "тај", "та", "то", "те", "тога", "томе",
  "међутим", "но", "али", "и", "а", "или", "па", "стога", "зато", "дакле", "осим тога",
  "поред тога", "такође", "исто тако", "напротив", "ипак", "упркос томе", "у међувремену",
  "затим", "потом", "тада", "онда", "тамо", "ту", "тако", "на пример", "с друге стране", "притом",
  "наиме", "оба", "обе", "обојица", "такав", "таква", "такво", "истовремено", "због тога", "исти",
  "иста", "on", "ona", "ono", "oni", "one", "njegov", "njegova", "njegovo", "njen", "njena",
  "njihov", "njihova", "njegove", "njihove", "ovaj", "ova", "ovo", "ovi", "ove", "taj", "ta",
  "to", "te", "toga", "tome", "međutim", "no", "ali", "i", "a", "ili", "pa", "stoga", "zato",
  "dakle", "osim toga", "pored toga", "takođe", "isto tako", "naprotiv", "ipak", "uprkos tome",
  "u međuvremenu", "zatim", "potom", "tada", "onda", "tamo", "tu", "tako", "na primer",
  "s druge strane", "pritom", "naime", "oba", "obe", "obojica", "takav", "takva", "takvo",
  "istovremeno", "zbog toga", "isti", "ista",
}

number_words = {
  "два", "две", "двоје", "три", "троје", "четири", "пет", "шест", "седам", "осам", "девет",
  "десет", "једанаест", "дванаест", "петнаест", "двадесет", "тридесет", "четрдесет", "педесет",
  "шездесет", "седамдесет", "осамдесет", "деведесет", "сто", "стотине", "хиљада", "хиљаде",
  "хиљаду", "милион", "милиона", "милиони", "милијарда", "милијарде", "милијарди", "половина",
  "половину", "четвртина", "трећина", "пола", "туце", "десетак", "двапут", "двоструко", "dva",
  "dve", "dvoje", "tri", "troje", "četiri", "pet", "šest", "sedam", "osam", "devet", "deset",
  "jedanaest", "dvanaest", "petnaest", "dvadeset", "trideset", "četrdeset", "pedeset", "šezdeset",
  "sedamdeset", "osamdeset", "devedeset", "sto", "stotine", "hiljada", "hiljade", "hiljadu",
  "milion", "miliona", "milioni", "milijarda", "milijarde", "milijardi", "polovina", "polovinu",
  "četvrtina", "trećina", "pola", "tuce", "desetak", "dvaput", "dvostruko",
}

examples = {
  { "Влада је у уторак усвојила буџет. Опозиција је гласала против.", sentences = 2 },
  { "Састанак ће бити одржан 3. маја у Београду.", sentences = 1 },
  { "Мост се гради од 12. септембра. Биће готов догодине.", sentences = 2 },
  { "Предавање је одржао проф. Јовановић из Ниша. Сала је била пуна.", sentences = 2 },
  { "На пијаци су се продавале јабуке, крушке итд. До поднева је све продато.", sentences = 2 },
  { "Na pijaci su se prodavale jabuke, kruške itd. po niskim cenama.", sentences = 1 },
  { "Preduzeće Alfa d.o.o. je prošle godine poslovalo sa gubitkom.", sentences = 1 },
  { "Neke države, npr. Austrija i Italija, slažu se sa predlogom.", sentences = 1 },
  { "„Зашто воз касни?“, упитала је путница. Нико није одговорио.", sentences = 2 },
  { "Prema čl. 5 kazna iznosi 1.500 evra.", sentences = 1 },
  { "Ко ће платити? Засад нико! Градоначелник ћути.", sentences = 3 },
  { "Zakon je donet 2019. godine u Skupštini. Od tada nije menjan.", sentences = 2 },
  { "Цене су у мају пале за 2,5 одсто.",
    tokens = { "Цене", "су", "у", "мају", "пале", "за", "2,5", "одсто", "." } },
}
