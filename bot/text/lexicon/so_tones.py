"""Praise and blame in Somali comments: data; see `lexicon.py`."""

PRAISE = """naxariis badnayd|naxariis badnayeen|naxariis badnaayeen|naxariis badan yihiin|naxariis lahayd|naxariis lahaayeen|edeb lahaayeen|edeb badnaayeen|edebsan|edebsanaayeen|akhlaaq leh|
        akhlaaq fiican|akhlaaq badan|akhlaaqdooda|bashaash|furfuran|qalbi fiican|qalbi furan|qalbi wanaagsan|dhoolla caddeyn|dhoola cadayn|dhoola caddayn|soo dhaweyn|soo dhaweyeen|
        soo dhaweeyeen|si fiican ii daryeeleen|si fiican ayay ii daryeeleen|si fiican baa la ii daryeelay|la ii daryeelay|si fiican la ii daryeelay|daryeel fiican|daryeel badan|
        way i dhegeysteen|i dhageysteen|i dhegaysteen|sharraxeen|ii sharaxeen|i sharfeen|i ixtiraameen|ixtiraam leh|ixtiraam badan|xushmeeyeen|dulqaad|dulqaad badan|dulqaad leh|dulqaadan|
        badbaadiyeen|naftayda badbaadiyeen|nafta badbaadiyeen|malaa'ig|malaa'igo|malaayik|malaaikta|malaaiko|xirfad leh|xirfad badan|xirfadlayaal|hawl kar|hawlkar|shaqo fiican|shaqo wanaagsan|
        dadaal badan|dadaal badnaayeen|qadarin|waan u mahadcelinayaa|kalsooni|si sharaf leh|walaalnimo|jacayl|fiicnaayeen|wanaagsanaayeen|
        naxariis badnaa|si fiican|si wanaagsan|caawiyeen|caawisay|daryeeleen|dadaal|dadaaleen|sharaf|xushmad|ixtiraam|dhoola cadeyn|duco|ilaahay ha barakeeyo|waan jeclaa|farxad geliyay|
        aad bay ii caawiyeen|way i daryeeleen|naxariis|naxariis badan|naxariis leh|naxariistay|caawimaad|way i caawiyeen|i caawiyeen|edeb leh|edeb badan|akhlaaq wanaagsan|soo dhawayn|
        daryeel wanaagsan|mahad|faraxsan|farxad|raalli ka ahay|ku qanacsan|nadiif|nadiif ah|shaqo adag|jecel|jeclaa|helpful|caring|kind|friendly|love"""

BLAME = """naxariis ma leh|naxariis ma lahayn|naxariis malahan|naxariisdarro|naxariis daro|naxariis laaan|edeb ma leh|edeb malahan|edeb daro|edeb la'aan|akhlaaq xun|akhlaaq xumo|akhlaaq ma leh|
        anshax xumo|cunsuri|cunsuriyad|cunsuriyiin|midab takoor|takooreen|takooray|i takooreen|qayliyeen|qayliyay|igu qayliyay|igu qayliyeen|igu qaylisay|qaylisay|qaylin|caytamay|i caayeen|
        i caayay|i aflagaadeeyeen|i quursadeen|quursi|quursadeen|yasid|i yaseen|i dayaceen|dayaceen|i dayacay|la iska dhaafay|cid i eegtay ma jirin|cidna ima eegin|qofna ima eegin|
        cidna igama jawaabin|qofna igama jawaabin|qofna ima caawin|cidna ima caawin|cid i caawisay ma jirin|cidna iima iman|cidna wey iga daryeeli wayday|daryeel ma jirin|daryeel la'aan|
        daryeel darro|daryeel xumo|daryeel xun|been|beenaaleyaal|been ii sheegeen|khiyaano|dhib baan ku qabay|waa la i rafaadiyay|rafaad baan maray|silic|silcin|qaska|qas|fowdo|wasakhaysnaa|
        wasakhaysnayd|wasakhaysan|wasakh badan|nadaafad darro|nadaafad xumo|nijaas|ur xun|aan naxariis lahayn|naxariis lahayn|ka xumahay|laga xumaado|habeenkii iigu xumaa|ugu xumaa|ugu xumayd|
        ceeb weyn|musiibo|masiibo|cadaab|jahannamo|qashin|daryeelkii ugu xumaa|
        si xun|si xun baa la iila dhaqmay|dhaqan xumo|cay|qaylo|qaylinayay|cidna ma iman|qofna ma iman|qofna iima iman|cidina ima caawin|dulmi|naxariis darro|naxariis la'aan|la i ilaaway|
        la i hilmaamay|bahdileen|i bahdileen|takoor|midabtakoor|habeenkii ugu xumaa|ceeb|ceeb ah|dayacaad|dayac|la i dayacay|edeb darro|edebdarro|edeb daran|edeb xumo|bahdil|bahdilaad|aflagaado|
        wasakh|wasakh ah|niyad jab|dhib|dhibaato|rafaad|ugu xun|foolxun|rude|worst"""
