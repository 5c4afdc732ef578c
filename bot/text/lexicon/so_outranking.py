"""Sentences of Somali patients that outrank a question: data; see `lexicon.py`."""

_KIN = (
    "(marwadayd*|marwadeyd*|abahay|abbahay|hoyaday|hoyadey|gabartayd*|gabarteyd*|canugayg*|abtigey|adeerkey|eedaday|eddaday|inaadeerkay|awowgay|ninkayg*|ninkeyg*|seygayg*|saygayg*|seygeyg*|odaygayg*|xaask*|afadayd*|naagtayd*|naagteyd*|hooyo|"
    "hooyad*|aabe|aabo|aabah*|aabb*|wiilkayg*|wiilkeyg*|inankayg*|gabadhayd*|gabadheyd*|inantayd*|ilmahayg*|"
    "ilmaheyg*|cunugayg*|cunuggayg*|cunugeyg*|dhallaan*|walaalkay|walaalkey|walaashay|walaashey|awoow*|ayeey*|"
    "adeerkay|abtigay|eeddaday|habaryar*|soddog*|soddoh*|saaxiib*|qaraabad*|bukaank*|xanuunsad*)"
)

_DIED = "(geeriyoo*|geeriyoday|geeryooday|geeryootay|geeriyotay|xijaabtay|dhintaye|dhintay|dhimatay|dhintey|dhimatey|xijaab*|dhintaan|dhinteen)"

_TEXTS = (
    "(fariimahan|fariimahaan|fariimahaas|fariimihiina|fariimihina|fariimihiinna|farriimahan|farriimihiina|fariintan|fariin ah|textiga|textska|tekst|teksti|mesej|mesejka|mesejyada|smska|messageka|messagyada|qoraalladan|qoraaladan|qoraaladaan|sahanka|sahan|fariin|fariimo|fariimaha|farriin|farriimo|farriimaha|fariinta|farriinta|qoraal|qoraalo|qoraallo|"
    "qoraallada|qoraalka|qoraalada|message|messages|sms|msg|text|texts|su'aalo|suaalo)"
)

_AGE = (
    "(8|9|10|11|12|13|14|15|sideed|siddeed|sagaal|toban|kow iyo toban|koob iyo toban|laba iyo toban|"
    "saddex iyo toban|afar iyo toban|shan iyo toban)"
)

STOP_SAYS = f"""
        (hana|yaan|yaanan|haka|ha) (la ii|la igu|ii|i|noo|igu|iigu|iga|idinka) [soo] (dirin|dirina|dirinina|qorin|qorina|qorinina|tuurin|tuurina) ..3 {_TEXTS}
        (hana|yaan) (la ii|ii|noo|iigu) [soo] (dirin|dirina|dirinina|qorin|qorina|qorinina|tuurin|tuurina) [wax] [mar dambe|dambe|danbe|kale|mar kale]
        {_TEXTS} [dambe|danbe|kale|badan] (hana|yaan) (la ii|ii|i|noo|iigu) [soo] (dirin|dirina|dirinina|qorin|qorina|tuurin|tuurina)
        (mar dambe|mar danbe|mardambe|mardanbe|markale|mar kale) (ha|hana) (ii|i|noo|iigu) [soo] (dirin|dirina|dirinina|qorin|qorina|tuurin|tuurina)
        {_TEXTS} ..1 (iga joojiya|naga joojiya|iska kay daaya|iga haya|iga dhaafa|iga dhaaf|joojiya|ka dhaafa)
        (iga joojiya|naga joojiya|iga dhaafa|iga haya) ..1 {_TEXTS}
        {_TEXTS} (waan|waanu) (ka daalay|ka daalnay) [ee] (jooji|joojiya|iga|naga)
        (igu filan|igu filnaa|nagu filan) [yihiin] {_TEXTS}
        (ma|mana) (rabo|doonayo|rabno|doonayno) (in|inaad|inaan) [mar dambe|mar danbe|markale] (la ii soo diro|ii soo dirtaan|ii soo dirto|la igu soo diro|helo|iigu soo dirtaan) [wax] {_TEXTS}
        (ma|mana) (rabo|doonayo|rabno) [wax] {_TEXTS} (dambe|danbe|kale|ah|idinka)
        (ka saar|ka saara|saar|saara|tirtir|tirtira|masax|masaxa|ka tirtir|ka tirtira) [fadlan] (lambarkayga|nambarkayga|numberkayga|lambarkeyga|nambarkeyga|numberkeyga|taleefankayga|telefoonkayga)
        (lambarkayga|nambarkayga|numberkayga|lambarkeyga|nambarkeyga|numberkeyga|taleefankayga|telefoonkayga|magacayga) ..2 (ka saar|ka saara|tirtir|tirtira|masax|masaxa|ka tirtira|ka masaxa)
        (ma) (rabo|doonayo) [inaad|in|inaad ii] ..2 (dirto|dirtaan|la ii soo diro|soo dirto|soo dirtaan) ..1 {_TEXTS}
        {_TEXTS} (danbe|dambe|kale) (ma|ha) (rabo|doonayo|ii soo dirin|ii soo dirina|ii soo qorin)
        (ha) (ii|i|noo) [soo] (dirina|dirin|qorin|qorina|dirinina) ..1 {_TEXTS}
        (iga|naga) (jooji|joojiya|daa|daaya) ..1 {_TEXTS}
        (lambarkayga|nambarkayga|numberkayga|lambarkeyga|nambarkeyga|numberkeyga) [waa|fadlan|iga] (ka saar|ka saara|tirtir|tirtira|masax|ka masax|ka masaxa)
        (waan) (ka daalay|ka daalnay) ..2 {_TEXTS}
        (jooji|joojiya|joojiye|jooji fadlan|iska daa|iska daaya|naga daaya|iga daa) [dirista|diridda|soo dirista|\
        fadlan|inaad] ..2 {_TEXTS}
        {_TEXTS} ..2 (jooji|joojiya|iska daa|iska daaya|iga jooji|naga jooji|iga daa|iga daaya)
        (ha|hala) (ii|i|noo|igu|iigu|iga) [soo] (dirin|dirina|dirinina|qorin|qorina|diririn|diran) [mar dambe|dambe|\
        {_TEXTS}]
        {_TEXTS} ..3 (ha|hala) (ii|i|noo|iigu) [soo] (dirin|dirina|qorin|qorina)
        (mar dambe|mardambe) (ha) (ii|i|noo) [soo] (dirin|dirina|qorin|qorina|la soo xiriirin|soo xiriirina)
        (ma|mana) (rabo|doonayo|rabno) ..2 {_TEXTS} [dambe|kale|badan]
        {_TEXTS} [kale|dambe|badan] (ma|mana) (rabo|doonayo|rabno)
        (liiska|liistada|listiga|list) ..2 (saar|saara|tirtir|tir)
        (saar|saara|tirtir|tirtira|ka saar|ka saara) ..2 (lambarkayga|nambarkayga|numberkayga|magacayga) ..2 (liiska|\
        liistada|list)
        (lambarkayga|nambarkayga|numberkeyga|numberkayga) ..2 (tirtir|tirtira|ka saar|ka saara|saar)
        """

STOP_UNLESS = f"""
        (waxaan ku idhi|waxaan ku iri|waxaan u sheegay|codsaday) ..5 (jooji|joojiya)
        (ha|hana) (joojin|joojinina)
        (maxaad|maxaa) ..3 (joojiseen|joojisay|joojiyay)
        {_TEXTS} ..1 (ma rabin)
        """

START_SAYS = f"""
        (mar kale|markale|dib|dib ugu|dib iigu) ..1 {_TEXTS} ..1 (soo dir|soo dira|bilow|bilaw|bilaaba|rabaa|dir|ii soo dir|ii soo dira)
        (dib ugu|dib u|mar kale u|dib iigu) (bilow|bilaw|bilaaba|soo dir|soo dira) ..1 {_TEXTS}
        (waxaan|waan) (rabaa|doonayaa) ..1 {_TEXTS} ..1 (mar kale|markale|dib)
        {_TEXTS} (mar kale|markale|dib) (ii soo|soo|iigu|noo soo) (dir|dira|bilow|soo dir)
fariimaha [..4] (mar kale|markale|dib u bilow|dib u soo dir)
(dib u bilow|dib u bilaaba) [fariimaha]
"""

WRONG_NUMBER_SAYS = """
        (kani|kan|kanu|tani|lambarkani|nambarkani|numberkani|lambarkan|nambarkan|numberkan|taleefankani|taleefankan|telefoonkan|telefoonkani|moobilkan|mobilkan|telefonkan) (maaha|ma aha|ma ahan|maahan|maha|ma ahaa) ..1 (lambark*|nambark*|numberk*|taleefank*|telefoonk*|telefonk*|teleefank*|moobilk*|mobilk*|talafoonk*)
        (kani|kan|kanu|tani|lambarkani|nambarkani|numberkani|lambarkan|nambarkan|numberkan|taleefankani|taleefankan|telefoonkan|telefoonkani|moobilkan|mobilkan|telefonkan) ..1 (hooyaday|hooyadey|aabahay|aabbahay|abahay|ninkayga|ninkeyga|xaaskayga|xaaskeyga|wiilkayga|gabadhayda|isaga|iyada|kiisa|keeda|bukaanka|bukaankii|ayeeyday) (maaha|ma aha|ma laha|ma lahan|ma leh)
        (lambark*|nambark*|numberk*|taleefank*|telefoonk*|telefonk*|teleefank*|moobilk*|mobilk*|talafoonk*) (maaha|ma aha|ma ahan|maahan) (hooyaday|hooyadey|aabahay|aabbahay|ninkayga|xaaskayga|wiilkayga|gabadhayda|isaga|iyada|bukaanka|kan|kani)
        (wacdeen|wacday|soo wacdeen|soo wacday|u dirteen|u dirtay|soo dirteen|soo dirtay|u qorteen|u qortay|la hadlaysaan|la hadlaysaa|la xiriirteen) ..1 (lambar|nambar|number|qof|nin|naag|cid|lambarka|nambarka|numberka|qofka) (khaldan|qaldan|khalad|qalad)
        (lambar|nambar|number|qof|nin|naag|cid|lambarka|nambarka|numberka|qofka) (khaldan|qaldan|khalad ah|qalad ah|kale) (ayaad|baad|ayaa aad|ayaydin|baydin) ..2 (wacdeen|wacday|dirteen|dirtay|qorteen|qortay|hadlaysaan|hadlaysaa|hadashay|hadasheen|haysataan|haysaa)
        (waad|waa aad) (khaldan|qaldan|khaldantahay|qaldantahay|khaldantihiin|qaldantihiin|gefsan|gafsan) [tahay|tihiin] ..1 (lambarka|nambarka|numberka|lambarkan|nambarkan|qofka)
        (ma garanayo|ma aqaan|ma aqaano|ma yaqaan|magaranayo|maqaan|maan garanayo) ..1 (qofkan|qofkaas|qofkani|ninkan|ninkaas|naagtan|naagtaas|gabadhan|magacan|magacaas|qofka aad sheegaysaan|qofka aad raadinaysaan)
        (qofkan|qofkaas|qofkani|ninkan|ninkaas|naagtan|gabadhan|magacan|magacaas|qofka aad sheegaysaan|qofka aad raadinaysaan|qofka magacaas) ..1 (ma garanayo|ma aqaan|ma aqaano|ma yaqaan|magaranayo|maqaan)
        (cid|qof|nin|naag) ..2 (magacaas|magacan|magacaasi) ..2 (ma jirto|ma jiro|ma joogto|ma joogo|kuma noola|ma naqaan|ma aqaan|ma garanayo)
        (lambarkan|nambarkan|numberkan|simkan|sinkan|lambarka|nambarka|numberka) ..2 (iibsaday|gatay|qaatay|soo iibsaday) ..1 [dhawaan|cusub]
        (anigu|ani|aniga) (ma ihi|ma ahi|maihi|maahi|maaha|ma aha) ..1 (bukaanka|qofkaas|qofka|bukaan|bukaankaas|bukaankii|qofkii|ninkaas|naagtaas)
        (ma ihi|ma ahi) (qofka|qofkii|bukaanka|bukaankii) aad (raadinaysaan|raadinaysaa|sheegaysaan|sheegaysaa|doonaysaan|u jeeddaan)
        (kani|kan|kanu) (lambarkayga|nambarkayga|numberkayga|lambarkeyga|nambarkeyga) (maaha|ma aha|ma ahan)
        (waa|waxaad) ..1 (lambar|nambar|number|lambarka|nambarka) (qalad|khalad|khaldan|qaldan) [ah|tahay]
        (khalad|qalad|khaldan|qaldan) (ayaad|baad|waad|ayaa) ..1 (soo dirteen|soo dirtay|dirtay|dirteen|u dirtay|u dirteen|wacday|wacdeen|i soo wacday)
        (qof|nin) (kale|khaldan|qaldan) (ayaad|baad|ayaa) ..1 (u|soo|la) (dirtay|dirteen|wacday|hadlaysaa|soo dirtay)
        (qofkaas|qofkan|ninkaas|ninkaasi|qofkaasi|bukaankaas) (ma|maba) (garanayo|aqaan|aqaano|joogo|ihi)
        (lambarkan|nambarkan|numberkan|lambarkani|nambarkani) ..1 (hadda|hada|imika) ..1 (aniga|anigaa|waa aniga|waxaa leh|waa kayga)
        (lambarka|nambarka|lambarkan|nambarkan) ..1 (qof kale|aniga ayaa leh|qof kale ayaa leh|waa beddelmay|milkiile cusub)
        (aniga|anigu) (maaha|ma aha|ma ahi|ma ihi) ..1 (qofka|bukaanka|qofkii)
        (magacaas|magacan|magacaasi) ..2 (ma jiro|ma joogo|kuma noola|ma deggana)
bukaanka ma ihi
(nambarku|nambarka|lambarku|lambarka) waa khalad
ma ihi bukaan*
        (lambar|nambar|number|lambarka|nambarka|numberka|qof|qofka) (khaldan|qaldan|khaldan baad|qaldan baad|\
        kale) (tahay|ayaad|baad|weeye|waaye|yahay|u dirtay|soo wacday|la hadashay)
        (waa|waxaad|waxaad soo dirtay) ..2 (lambar|nambar|number) (khaldan|qaldan)
        (kani|kan|lambarkani|nambarkani) (maaha|ma aha|ma ahan) ..1 (lambarkayga|nambarkayga|lambarkiisa|lambarkeeda|\
        lambarka|nambarka)
        (anigu|ani|aniga) (ma ihi|ma ahi|maihi|maahi) ..1 (bukaanka|qofkaas|qofka|bukaan)
        (qof) ..2 (magacaas|magacan) ..2 (ma joogo|ma jiro|halkan)
        """

WRONG_NUMBER_UNLESS = """
        (i siiyeen|la i siiyay|qoreen|wacay|ii sheegeen|la iga siiyay) ..2 (lambar|nambar|number) (khaldan|qaldan)
        (lambar|nambar|number) (khaldan|qaldan) ..2 (i siiyeen|la i siiyay|qoreen|siiyeen|i siisay)
        """

NEVER_BEEN_SAYS = """
        (isbitaal|isbitaalka|cisbitaal|cisbitaalka|hospital|hospitalka|hosbitaal|hosbitaalka|isbitaalkiina|isbitaalkaas|isbitaalkan|isbitalka|isbital) [weligay|waligay|abid|marnaba] (maan|ma aan|maanan) [weligay|waligay|abid] (tegin|tagin|aadin|imaan|imanin|iman|joogin|gelin|galin|jiifin|seexan|booqan)
        (weligay|waligay|abid|abidkay|noloshayda) [anigu] (isbitaal|isbitaalka|cisbitaal|cisbitaalka|hospital|hospitalka|hosbitaal|hosbitaalka|isbitaalkiina|isbitaalkaas|isbitaalkan|isbitalka|isbital) (ma|maan|ma aan|kuma|maanan) [aan] (tegin|tagin|aadin|imaan|imanin|iman|joogin|gelin|galin|jiifin|seexan|booqan)
        (weligay|waligay|abid) (ma|maan|ma aan|kuma) (tegin|tagin|aadin|imaan|imanin|iman|joogin|gelin|galin|jiifin|seexan|booqan) (isbitaal|isbitaalka|cisbitaal|cisbitaalka|hospital|hospitalka|hosbitaal|hosbitaalka|isbitaalkiina|isbitaalkaas|isbitaalkan|isbitalka|isbital)
        (maan|ma aan|maanan) (tegin|tagin|aadin|imaan|imanin|iman|joogin|gelin|galin|jiifin|seexan|booqan) (isbitaal|isbitaalka|cisbitaal|cisbitaalka|hospital|hospitalka|hosbitaal|hosbitaalka|isbitaalkiina|isbitaalkaas|isbitaalkan|isbitalka|isbital)
        (anigu|ani|aniga) [weligay|waligay] (isbitaal|isbitaalka|cisbitaal|cisbitaalka|hospital|hospitalka|hosbitaal|hosbitaalka|isbitaalkiina|isbitaalkaas|isbitaalkan|isbitalka|isbital) (ma|maan|ma aan|kuma) [aan] (tegin|tagin|aadin|imaan|imanin|iman|joogin|gelin|galin|jiifin|seexan|booqan)
        (isbitaal|cisbitaal|hospital|hosbitaal) (ma|maan|ma aan) (gelin|galin|tegin|tagin|aadin|joogin) [weligay|waligay|abid]
        (la iima|layma|la ima|laiima) (seexin|jiifin|dhigin) [weligay|waligay] (isbitaal|isbitaalka|cisbitaal|cisbitaalka|hospital|hospitalka|hosbitaal|hosbitaalka|isbitaalkiina|isbitaalkaas|isbitaalkan|isbitalka|isbital)
        (isbitaal|isbitaalka|cisbitaal|cisbitaalka|hospital|hospitalka|hosbitaal|hosbitaalka|isbitaalkiina|isbitaalkaas|isbitaalkan|isbitalka|isbital) (la iima|layma|la ima|la iguma|laguma) (seexin|jiifin|dhigin)
        (isbitaal|isbitaalka|cisbitaal|cisbitaalka|hospital|hospitalka) ..1 (maan|weligay|waligay|marnaba) [ma|aan] (tegin|tagin|aadin|imaan|imanin|iman|joogin|gelin|galin)
        (maan|weligay|waligay) [ma|aan] (tegin|tagin|aadin|joogin|gelin|galin|imaan) ..1 (isbitaal|isbitaalka|cisbitaal|cisbitaalka|hospital|hospitalka)
        (la iima|layma|la ima) (seexin|jiifin|dhigin) ..2 (isbitaal|isbitaalka|cisbitaal|hospital)
        (ballan|balan) (ma lahayn|malahayn|ma laheyn)
        """

BEREAVEMENT_SAYS = f"""
        {_KIN} ..2 (aakhiro|aakhirada|xaqqa) (u hayaantay|u hayaamay|u kacay|u baxay|tagay|tagtay)
        {_KIN} ..2 (ifka|adduunka|aduunka|nolosha) (ka tagay|ka tagtay|ka baxay|ka baxday|ka hayaantay|ka hayaamay)
        (waan|waannu|waanu) (aasnay|duugnay|aasay) {_KIN}
        {_KIN} ..2 (aasnay|duugnay|la aasay|la duugay)
        {_KIN} ..3 (ilaahay|alle|allah|ilaah|eebe) (naxariistii|baa oofsaday|ayaa oofsaday|wuu oofsaday|ha u naxariisto|haw naxariisto|u naxariisto)
        (tacsi|tacsiyeed|geeri|geerida) [ayaa|baa] {_KIN}
        (marwadaydii|marwadayda|marwadeyda|abahay|abbahay|hoyaday|hoyadey|gabartayda|gabarteyda|canugaygii|canugayga|abtigay|adeerkey|eedaday|eddaday|inaadeerkay|walaashayda|awowgay|aabahey|aabbahey) [way|wuu|waa|ayaa|baa|ayay|ayuu|bay|buu] ..2 {_DIED}
        {_KIN} ..1 (naga|iga) (baxay|baxday|tagay|tagtay|geeriyooday|geeriyootay|dhintay|dhimatay|hayaamay|hayaantay)
        {_KIN} ..2 (xijaabatay|xijaabtay|xijaabtey|hoyatay|hoyday|naf baxay|nafbaxay|ruuxdii ka baxday|u hoyatay|hayaamay|hayaantay|meyd ah|meyd|mayd)
        (innaa lillaahi|innaa lilahi|inna lillah|inna lillahi|ina lilahi) ..8 {_KIN}
        {_KIN} [alle|ilaahay|allah|ilaah] (ha u naxariisto|naxariisto|haw naxariisto|naxariistee)
        (aaska|aasnay|janaasada|tacsi|tacsida) ..2 {_KIN}
        {_KIN} (waa|way|wuu|wey) [naga] (dhintay|dhimatay|dhimatey|dhintey|geeriyooday|geeriyootay|geeriyoodey)
        (milkiilaha|qofka lahaa|ninkii lahaa) ..2 (lambarka|nambarka|taleefanka|telefoonka|lambarkan|nambarkan) ..2 {_DIED}
        {_KIN} ..1 (nolosha kuma jiro|kuma noola|ma noola|adduunka kuma noola|nala ma joogo|nalama joogo)
        {_KIN} (waynay|weynay|waayay|waayey|waynnay|lumiyay|luminay)
(aabbe|aabo|hooyo|ayeeyo|awoowe|walaalkay|walaashay|ninkayga|xaaskayga) [..2] (naga tagay|naga tagtay|geeriyooday|geeriyootay|dhintay|dhimatay)
        {_KIN} [way|wuu|waa|ayaa|baa|ayaa iga|iga] ..3 {_DIED}
        {_DIED} ..1 {_KIN}
        {_KIN} ..3 (alle|allah|ilaahay|allaha|alla|allaah|ilaah) [ha] (u naxariisto)
        (alle|allah|ilaahay|allaha|alla) ha (u naxariisto) ..1 {_KIN}
        (waxaan|waan|waxa aan) [ka] (waynay|weynay|waayay|waayey|weyney|wayay|lumiyay) {_KIN}
        {_KIN} [ayaan|waan|baan] (waynay|weynay|waayay|waayey)
        (geerida|geeridii|dhimashada|dhimashadii) {_KIN}
        (bukaanku|bukaanka|qofku|qofkii|isagu|iyadu) ..1 {_DIED}
        (wuu|way|wey) {_DIED} [shalay|xalay|maanta|todobaadkii|toddobaadkii|isbitaalka|qaybta]
        {_KIN} ..2 (nagu soo noqon maayo|nama joogo|adduunka ka tagtay|adduunka ka tagay|ifka ka tagtay|ifka ka tagay)
        """

BEREAVEMENT_UNLESS = f"""
        {_DIED} ..3 (sanad|sannad|sano|sanno|sanado|sannado|sanadood|sannadood) ..1 (ka hor|kahor|laga joogo|laga joogaa)
        (moobil*|mobil*|taleefan*|telefoon*|telefon*|talafoon*|batari*|baytari*|charge*|jaajar*|laptop*|gaari*|gaadhi*|bisad*|eey*) ..3 {_DIED}
        {_DIED} ..2 (moobil*|mobil*|taleefan*|telefoon*|telefon*|batari*|baytari*)
        (sugid*|sugitaan*|sugis*|qosol*|gaajo*|qabow*|xanuun*|daal*|cabsi*) ..3 {_DIED}
        (waan|waxaan) ..2 (ku dhintay|la dhintay|dhintay) (sugid*|sugitaan*|xanuun*|cabsi*|gaajo*)
        (ma|maan|muusan|maysan|may|muu) (dhiman|dhimanin|geeriyoon|geeriyoonin)
        (bukaankii|bukaan|qofkii|ninkii|naagtii|qof|nin) (ii|igu|iga|i|kale|dhinac*|agteyda|agtayda|sariirta) ..3 {_DIED}
        (bukaankii|qofkii|ninkii) ..1 (dhinnaa|dhinaca|dhinacayga|dhinacaaga|xigay|ii xigay|agtayda|kale|jiifay) ..2 {_DIED}
        (iga dhintay|iga dhimatay) ..1 (taleefanka|telefoonka|mobilka)
        (sano|sanadood|sannadood) (ka hor|kahor)
        (sano|sanno|sannado|sanado|sanadood|sannadood) ..2 (ka hor|kahor|laga joogo) ..6 {_DIED}
        {_DIED} ..5 (sano|sanno|sannado|sanado|sannadood|sanadood) [ka hor|kahor|laga joogo]
        {_DIED} ..3 (sano|sannado|sanado) ..3 (ka hor|kahor|laga joogaa|laga joogo)
        (gaadhay|gaaray|gaartay|ku dhowaa|ku dhawaa|ku dhowaaday|ku dhawaaday|ku dhowayd|haddii|hadii|lahaa|mooday|\
        moodayay|is lahaa|ka baqay|ka cabsaday) ..6 {_DIED}
        {_DIED} ..1 (lahaa|lahayd|gaadhay|gaaray)
        (taleefanka|telefoonka|taleefankaygu|telefoonkaygu|taleefankii|mobilka|mobilkaygu|baytari|battery|gaadhiga|\
        gaariga|bisadda|eyga) ..3 {_DIED}
        (ma|maan|muu|may|ma uu) (dhiman|geeriyoon|dhimanin)
        (qosol|gaajo|sugitaan) ..3 {_DIED}
        """

HELP_SAYS = """
        (fariintani|fariintan|farriintan|farriintani|qoraalkani|qoraalkan|textigan|textkan|messagekan|tani|kani) ..1 (xagee|xaggee|halkee|meel|meesha) [ma] (ka timid|ka timi|ka yimid|ka socota|laga soo diray)
        (xagee|xaggee|halkee) (ka timid|ka timi|ka socota|laga soo diray|ka soo direen) [fariintani|fariintan|farriintan|tani]
        (yaa|ayaa|kuma) [iigu|ii|igu|i] (soo diray|soo diraya|soo qoray|soo qoraya) [fariintan|fariintani|farriintan|qoraalkan]
        (maxay|waa maxay) (tahay|yihiin) (waxan|waxani|fariintan|fariintani|farriintan|fariintu|farriintani)
        (maxaad|maxaa) [la] (iga) (rabtaan|rabtaa|rabaa|doonaysaan|doonaysaa|doonayaa)
        (lambarkayg*|nambarkayg*|numberkayg*|lambarkeyg*|nambarkeyg*|numberkeyg*|taleefankayg*) ..1 (xagee|xaggee|halkee|sidee|yaa|ayaa|meel) [baad|ayaad|ma|idin|ku] (ka heshay|ka hesheen|ka keenteen|ka keentay|siiyay|siiyey|ka qaadateen|u hesheen|u heshay)
        (ma|kani ma|tani ma) (khiyaano|khayaano|been|scam|fraud|tuugo|tuugnimo|dhagar|run|dhab) (baa|ayaa|miyaa|tahay|yahay) [tani|kani|kan|tan|fariintan|fariintani]
        (khiyaano|khayaano|scam|tuugo|been) (ma|miyaa) (aha|tahay|yahay|tihiin) [tani|kani]
        (xagee|halkee|sidee|xaggee|meesha|yaa|ayaa) [baad|ayaad|ayaa|ka|baa] [ka] ..2 (heshay|hesheen|keentay|keenteen|siiyay|qaadatay) ..2 (lambarkayga|nambarkayga|numberkayga|nambarkeyga|numberkeyga|lambarkeyga)
        (yaa|ayaa) ..1 (lambarkayga|nambarkayga|numberkayga|nambarkeyga|lambarkeyga) ..2 (siiyay|siiyey|bixiyay)
        (ma|kani ma|tani ma) (khiyaano|khayaano|been|scam|fraud|tuugo|dhagar) [baa|ayaa|miyaa|tahay|yahay]
        (lacag|kharash|kharaj) ..1 (ma|miyaa|baa) ..1 (ku baxaysaa|ku baxeysaa|ku baxayaa|la iga qaadayaa|baxaysaa|kacaysaa|bilaash)
        (bilaash) (ma|miyaa|baa) [tahay|yahay]
        (fariintani|fariintan|farriintan|farriintani|qoraalkani|qoraalkan) ..1 (xagee|halkee|yaa|ayaa|maxay|maxaa|ma) ..1 [ka] [timid|soo diray|tahay|waaye|ku saabsan tahay]
isbitaal* (baad|kee|kuma|maxaa) .. (qortaan|tihiin|yahay)
isbitaalkee
        (yaa|kuma|ayaa|ayo|yaad) (tahay|tihiin|waaye|weeye|soo diray|soo diraya|ayaa tahay|aad tahay|kani|waa kan)
        (waa) (kuma|ayo|kee) [kani|kan|tan|adigu]
        (ma|miyaa|kani ma) (khiyaano|been|scam|fraud|run|dhab|beenbaa) [baa|miyaa|waaye]
        (lambarkayga|nambarkayga|numberkayga) ..2 (halkee|xaggee|sidee|xagee) [ka|kasoo|baad] (heshay|hesheen|heshay)
        (halkee|xaggee|xagee|isbitaalkee|isbitaal kee|cisbitaalkee) [baad|ayaad|ka|baad ka|ayaad ka] (tahay|tihiin|\
        timid|soo hadlaysaa|tihin|ka tihiin|ka tahay)
        """

CARER_SAYS = f"""
        {_KIN} ..1 (qori|akhrin|akhriyi|jawaabi) (ma karto|ma karo|makaro|makarto)
        (aniga oo|anigoo|waxaan) ..1 (ku hadlaya|ka jawaabaya|u jawaabaya|metelaya|matalaya|u qoraya|\
        ku jawaabaya) ..2 {_KIN}
        (anigoo|waxaan) {_KIN} ..2 (u jawaabayaa|u qorayaa|ku metelayaa|matalayaa|u jawaabaya|ka jawaabayaa)
        (aniga oo metelaya|anigoo metelaya|anigoo matalaya|magaca|ku hadlaya magaca|aniga oo ku hadlaya magaca) {_KIN}
        (waxaan ka jawaabayaa|waxaan u jawaabayaa|waxaan u qorayaa|waxaan ku jawaabayaa) ..2 (hooyaday|aabahay|\
        aabbahay|ninkayga|xaaskayga|wiilkayga|gabadhayda|ayeeyo|awoowe|walaalkay|walaashay)
        (waxaan ahay|waxan ahay|ani waxaan ahay) (wiilkiisa|wiilkeeda|gabadhiisa|gabadheeda|ninkeeda|xaaskiisa|\
        walaalkiis|walaasheed|hooyadiis|hooyadeed|aabihiis|aabaheed|inankiisa|inantiisa|ilmihiisa)
        {_KIN} ..2 (ma qori karo|ma qori karto|ma akhrin karo|ma akhriyi karto|qori ma karo|qori karto|\
        wax ma qori karto|wax ma qori karo|ma awoodo inuu|ma awooddo inay)
        """

YOUNG_SAYS = f"""
        (waxaan ahay|waxan ahay|waxaan jiraa|waxan jiraa|waan jiraa) [kaliya] {_AGE} [sano|sanno|jir|sano jir|\
        sannadood]
        {_AGE} (jir|sano jir|sanno jir) [baan|ayaan|waan] (ahay)
        {_AGE} [sano|sanno|sannadood] [baan|ayaan] (jiraa|jira)
        (da'daydu|dadaydu|cimrigaygu|da'deydu) (waa) {_AGE}
        """

LANGUAGE_SAYS = """
        (af soomaali|afsoomaali|soomaali|somali|af somali|afka soomaaliga) [ma] ..1 (iigu soo qori|ii soo qori|ku qori|ku soo qori|igu qori|ku hadli|iigu qori) (kartaan|kartaa|karaysaan|karaysaa)
        (waxaan|waan) (rabaa|doonayaa|jeclahay|doorbidayaa) ..2 (af soomaali|afsoomaali|soomaali|af somali)
        (ma) (ii|iigu|igu) [soo] (qori|diri) (kartaan|kartaa) (af soomaali|afsoomaali|soomaali|somali|af somali)
        (ingiriis|ingiriisi|ingiriisiga|af ingiriis|af ingiriisi|english|englishka) [ku] (ma aqaan|ma garanayo|ma fahmo|ma fahmayo|kuma hadlo|ma akhriyo|ma akhrin karo|ma barto|ma aqaano|maqaan|magaranayo)
        (af soomaali|af-soomaali|afsoomaali|soomaali|somali|af somali|afka soomaaliga|soomaaliga) [fadlan|ku|igu|\
        iigu|ii] ..1 (qor|qora|soo qor|soo qora|hadal|la hadal|dir|soo dir|soo dira|fadlan|ii soo qor|ii qor|\
        iigu qor|weydii|ku hadla|please|jawaab)
        (ku|igu|iigu|noogu) (qor|qora|soo qor|soo qora|soo dir|soo dira|hadal|hadla) ..1 (af soomaali|afsoomaali|\
        soomaali|somali|af somali)
        (fadlan|please) [ku|igu|iigu] (af soomaali|afsoomaali|soomaali|somali|af somali)
        (kaliya|keliya|uun) ..2 (af soomaali|afsoomaali|soomaali|somali|soomaaliga) ..2 (hadlaa|garanayaa|aqaan|\
        akhriyaa|fahmaa|ku hadlaa)
        (af soomaali|afsoomaali|soomaali|somali) (kaliya|keliya|uun|oo kaliya) ..2 (hadlaa|garanayaa|aqaan|fahmaa|\
        akhriyaa)
        (af ingiriisi|ingiriisi|ingiriisiga|ingiriis|english|englishka) ..1 (ma aqaan|ma garanayo|ma fahmo|\
        kuma hadlo|ma akhriyo|ma garto|maqaan)
        """
