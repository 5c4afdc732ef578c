"""Words of degree, of not, between and not knowing in Bengali: data; see `lexicon.py`."""

from bot.text.lexicon import bn_sentences as more

VERY = (
    """খুব বেশি|খুব ই|অনেক অনেক|প্রচুর|দারুণভাবে|বড়|khub e|khob e|khubi|kubi|khuub|oneek|onekk|onek onek|prochur|besi|onk onk|khoob|boro|খুব|খুবই|অনেক|অনেকই|অত্যন্ত|ভীষণ|বেজায়|অতি|এত|এতো|বড়ই|
        সত্যিই|সত্যি|একদম|একেবারে|khub|khubei|kub|khob|onek|anek|onk|otyonto|ottonto|bhishon|vishon|oti|eto|sotti|ekdom|akdom|akebare|ekebare|very|really|so|খুউব|বহুত|bohut|bouth"""
    + more.VERY
)

QUITE = """বেশ|মোটামুটিভাবে|কিছুটা|একটু|অল্প|besh|bes|kichuta|ektu|aktu|olpo|quite""" + more.QUITE

NOTS = (
    """না|নয়|নাই|নি|ছিল না|ছিলো না|হয়নি|হয় নি|তেমন না|তেমন|বেশি না|নাহ|na|noy|noi|nai|ni|chilo na|silo na|hoyni|hoini|temon na|temon|beshi na|not|nay|nae"""
    + more.NOTS
)

AT_ALL = (
    """খুব একটা|তেমন একটা|অতটা|এতটা|khub ekta|temon ekta|otota|etota|একদম|একদমই|একেবারে|মোটেই|মোটেও|একটুও|ekdom|ekdomi|ekebare|motei|moteo|ektuo|aktuo"""
    + more.AT_ALL
)

NEITHER = (
    """ভালো খারাপ কোনোটাই না|ভালোও না আবার খারাপও না|খুব ভালোও না খুব খারাপও না|না খুব ভালো না খুব খারাপ|মোটামুটি ভালো|মোটামুটি রকম|মোটামুটি চলে|চলে আর কি|চলে আরকি|চলছে|চলার মতো|এভারেজ|নরমাল|
        মিডিয়াম|সো সো|হয়েছে একরকম|আছিল একরকম|motamuti bhalo|motamuti valo|motamuti chole|moto mutti|motamoti|chole ar ki|chole arki|cholar moto|normal|medium|valo kharap konotai na|
        bhalo kharap konotai na|na khub bhalo na khub kharap|khub bhalo o na khub kharap o na|bhalo na abar kharap o na|ekrokom|ek rokom|bala o nay kharap o nay|bala na kharap o na|
        ভালোও না খারাপও না|ভালোও নয় খারাপও নয়|ভালো না খারাপ না|ভালোও না মন্দও না|না ভালো না খারাপ|না ভাল না খারাপ|না ভালো না মন্দ|খারাপও না ভালোও না|ভালো মন্দ মিলিয়ে|ভালোমন্দ মিলিয়ে|মোটামুটি|
        মুটামুটি|চলনসই|চলে|মাঝামাঝি|মাঝারি|গড়পড়তা|সাধারণ|এক রকম|একরকম|আছে আরকি|valo o na kharap o na|bhalo o na kharap o na|bhalo na kharap na|valo na kharap na|bhalow na kharapo na|
        valoo na kharapo na|na bhalo na kharap|na valo na kharap|na valo na mondo|na bala na kharap|bala o na kharap o na|motamuti|mutamuti|mota muti|chole|cholonsoi|majhamajhi|majhari|sadharon|
        average|so so"""
    + more.NEITHER
)

DONT_KNOW = (
    """ঠিক জানি না|ঠিক জানিনা|সঠিক জানি না|আমি ঠিক জানি না|ঠিক বলতে পারব না|ঠিক বলতে পারছি না|বলতে পারতেছি না|বলতে পারি নাই|কিছু বলতে পারি না|কিছু জানি না|কি বলব|কী বলব|বুঝতে পারছি না|বুঝি না|
        বুঝতেছি না|আল্লাহ জানে|জানা নাই|আমার মনে নেই|thik jani na|ami thik jani na|kichu jani na|jani nah|janina bhai|thik bolte parbo na|thik bolte parchi na|bolte parlam na|kisu jani na|ki bolbo|
        bujhte parchi na|bujhi na|bujtesi na|allah jane|jana nai|mone pore na|idea nai|no idea|kono idea nai|hunsi na|koite fari na|zani na|ami zani na|জানি না|জানিনা|আমি জানি না|আমি জানিনা|জানা নেই|
        আমার জানা নেই|বলতে পারি না|বলতে পারছি না|বলতে পারব না|বলতে পারবো না|বলা কঠিন|বলা মুশকিল|কে জানে|মনে নেই|মনে নাই|নিশ্চিত না|নিশ্চিত নই|ধারণা নেই|খেয়াল নেই|কইতাম পারি না|জানি না ঠিক|jani na|
        janina|ami jani na|ami janina|jana nei|amar jana nei|bolte pari na|bolte parchi na|bolte parbo na|bola kothin|bola mushkil|ke jane|mone nei|mone nai|nishchit na|sure na|dharona nei|
        koitam fari na|dont know"""
    + more.DONT_KNOW
)
