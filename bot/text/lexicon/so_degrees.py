"""Words of degree, of not, between and not knowing in Somali: data; see `lexicon.py`."""

from bot.text.lexicon.combine import every

# "Aad ayay u fiicnayd": the word that makes stronger, the focus of the sentence, and what stands before the verb.
_VERY = every(
    "aad|aad iyo aad|ad|ad iyo ad|aad aad",
    "ayay|ayey|ayuu|ayaan|ayaa|ayaanu|bay|bey|buu|baan|baa|waxay|wuxuu|waxaan|waan|way|wey|wuu",
    "u|ugu|ku|uga",
)

VERY = (
    _VERY
    + """xaqiiqdii|xaqiiqatan|xaqiiqo ahaan|si xad dhaaf ah|si aan caadi ahayn|si dhab ah|dhabtii|dhabtii aad u|runtii aad|runtii aad ayay u|runtii aad bay u|runtii aad buu u|xaqiiqdii aad u|
        aadba|aadbaa|aadbay|aadbuu|aadbaan|aadbay u|aadbuu u|aadbaan u|aadbaan ugu|aaduu u|aaday u|aadaad u|wax badan oo|lagama hadli karo|iyo aad|
        aad ayay u|aad ayuu u|aad bay u|aad buu u|aad baan u|aad baan ugu|aad ayaan u|aad ayaan ugu|aad ayey u|aad iyo aad ayay u|aad iyo aad bay u|aad iyo aad buu u|aad iyo aad ayuu u|
        aad iyo aad ayey u|aad iyo aad ayaan u|aad iyo aad ayaan ugu|aad iyo aad baan u|ad iyo ad u|aad aad u|aad waxaan u|aad waxay u|aad wuxuu u|aad ugu|aad iyo aad ugu|aad ayaan ku|runtii aad u|
        runti|dhab ahaan aad u|si weyn|si wayn|wayn|xad dhaaf ah|aad baad u|oo dhan|aad|aad u|aad iyo aad|aad iyo aad u|ad|ad u|aadka|aadka u|si aad ah|runtii|dhab ahaantii|dhab ahaan|wax badan|
        badan|si fiican u|very|really|so"""
)

QUITE = """xoogaa|yara|yaro|wax yar|wax yar u|inta badan|si|oo|quite"""

NOTS = """maahan|maha|ma ahaan|ma ahaynin|kuma|kama|ima|maanan|ma aan|muusan|maysan|may ahayn|muu ahayn|
        ma|maaha|ma aha|ma ahan|ma ahayn|ma aheyn|maahayn|maba|mana|aan|aanay|aanu|ma fiicnayn|ma fiicneyn|ma fiicna|sidaas u|sidaa u|uma|not"""

AT_ALL = """haba yaratee|haba yaraate|xataa|xitaa|abid|abidkay|weligay|gabigaba|gebigeedba|gabigeedba|
        haba yaraatee|gabi ahaan|gabi ahaanba|gebi ahaanba|waligay|marnaba|gabi ahaanba maya|maba"""

NEITHER = """caadi ayay iska ahayd|caadi ayuu iska ahaa|caadi iska ahayd|caadi iska ah|iska caadi ayay ahayd|iska caadi ahayd|iska caadi bay ahayd|caadi uun|caadi kaliya|waa caadi uun|caadi weeye|
        caadi waaye|caadiyan|caadi caadi|meel dhexaad|meel dhexaad ah|dhexdhexaadka|dhex dhexaadka|dhexdhexaadi|dhexdhaxaad|dhex dhaxaad|dhexdhaxaad ah|celcelis ahaan|celcelis ah|heer dhexe|
        heer dhexaad|heer dhexaad ah|heer dhexdhexaad ah|dhexdhexaad bay ahayd|dhexdhexaad buu ahaa|iska dhexdhexaad|labada midna|midna maaha|midna ma aha|midna ma ahayn|midkoodna|labadaba|
        nus nus|nus iyo nus|badhi badhi|kala badh|fifty fifty|sidaas iska ahayd|xoogaa wanaagsan|xoogaa fiican|la aqbali karo|xun ma ahayn|xun ma aheyn|xun ma aha|xun maaha|ma xuna|ma xumaan|
        ma xumaynin|aad uma xuma|aad uma xumayn|aad uma xumeyn|sidaas uma xuma|sidaas uma xumayn|sidaa uma xuma|uma xuma|uma xumayn|uma xumeyn|wax xun ma ahayn|ma liidato|ma liidanayn|
        ma xuma|ma xumo|ma xumayn|ma xumeyn|ma fiicna ma xuma|ma fiicna mana xuna|ma fiicna oo ma xuma|ma fiicnayn ma xumayn|fiicanna ma aha xunna ma aha|fiicanna ma ahayn xunna ma ahayn|
        fiican ma ahayn xun ma ahayn|xun ma ahayn fiican ma ahayn|wax u dhexeeya|dhex dhexaad ah|isku dheelitiran|meel dhexe ayay ahayd|dhexdhexaad ayay ahayd|iska wanaagsan|waa iska caadi|
        waa iska dhexdhexaad|caadi ayay ahayd|caadi ayuu ahaa|normal|celcelis|medium|waa dhexdhexaad|kala bar|iska ok|ma fiicna mana xuma|ma fiicnayn mana xumayn|ma fiicneyn mana xumeyn|
        ma fiicna mana xumo|ma xuma mana fiicna|ma xumayn mana fiicnayn|fiican maaha xun maaha|fiicanna maaha xunna maaha|ma wanaagsana mana xuma|ma wanaagsanayn mana xumayn|dhexdhexaad|dhex dhexaad|
        dhexdhexaad ah|dhexe|iska caadi|caadi|caadi ah|iska caadi ah|waa caadi|caadi buu ahaa|caadi bay ahayd|u dhexeeya|meel dhexe|iska fiican|average|so so"""

DONT_KNOW = """garanmaayo|garan mayo|garanmayo|ma garan|maan garan|maan garanayo|magarto|ma gartid|ma kasayo|ma kasin|kasi maayo|ogaan maayo|ma ogaan karo|ma ogsoni|kama warqabo|kama war hayo|
        war kama hayo|warna kama hayo|waxba kama hayo|waxba kama garanayo|waxba kama xasuusto|ma xasuusni|xasuusan maayo|xusuusan maayo|ma xusuusni|waan hilmaamay|waan ilowday|sheegi maayo|
        lama sheegi karo|lama garan karo|ma kala sheegi karo|kala garan maayo|go'aan ma qaadan karo|go'aan kama gaari karo|hubaal ma hayo|shaki ayaan ka qabaa|waan shakisanahay|ra'yi kama qabo|
        ra'yi kama hayo|rayi ma hayo|fikir kama qabo|fikrad kama qabo|fikradna kama haysto|jawaab ma hayo|jawaab uma hayo|way adag tahay|way adagtahay|waa adag tahay in la sheego|
        way adagtahay in la sheego|way adag tahay in aan sheego|way adag tahay in la dhaho|adag tahay in la sheego|ilaahay uun baa og|ilaahay ayaa garanaya|ilaah ayaa og|rabbi ayaa og|
        rabi baa og|rabbi baa og|eebe ayaa og|eebe baa og|alle baa og|allah ayaa og|allah aclam|allahu aclam|allaahu aclam|magaran|maqaano|maaqaan|ma aqano|ma aqan|aqaan maayo|ma hubin karo|
        ma hubno|hubin maayo walaal|ma xusuusto waxba|waxba ma xasuusto|waxba ma garanayo|waxba ma garto|idk|
        ma garanayo walaal|ma aqaano|waxba kama ogi|waxba ma aqaan|waxba kama ogi wallahi|kama ogi|kamaogi|kama jawaabi karo|ma dhihi karo|ma sheegi karo|ma odhan karo|ma oran karo|
        waxba kama dhihi karo|ma xasuusanayo|ma xusuusan karo|ma xasuusan|waan ilaaway|waan illoobay|hubin maayo|ma hubin|ma hubsan|ma cadda|fikrad kama haysto|fikrad kama hayo|ra'yi ma hayo|
        rayi kama qabo|ma garto|ma fahmin|ilaahay ayaa og|ilaahay baa yaqaan|allaa og|allah baa og|ma oga|anigu ma aqaan|dunno|no idea|magaranaayo|ma kala garanayo|ma garanayo|magaranayo|
        ma garanaayo|ma aqaan|maqaan|ma ogi|maogi|ma ogin|ma hubo|mahubo|ma hubi|waxba ma ogi|waxba kama aqaan|fikrad ma hayo|fikir ma hayo|ma xasuusto|ma xusuusto|way adag tahay in la sheego|
        ilaah baa og|ilaahay baa og|alle ayaa og|anigu ma garanayo|garan maayo|aqoon maayo|dont know"""
