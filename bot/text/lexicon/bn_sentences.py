"""More of what patients write in Bengali and Sylheti, in both scripts: data only, joined to `bn`."""

NUMBERS = (
    "|প্রথমটা|প্রথমটি|প্রথম টা|পহেলা|পয়লা|এক নম্বর|এক নাম্বার|এক নং|এক নম্বরটা|এক নাম্বারটা|এখ|ওয়ান|নাম্বার ওয়ান|prothomta|prothom ta|poyla|pohela|ek no|ek nong|ekh|akh",
    "|দ্বিতীয়টা|দ্বিতীয়টি|দুই নম্বর|দুই নাম্বার|দুই নং|দুই নম্বরটা|দুনম্বর|দু|দুইটা|টু|ditiyota|ditiyo ta|dvitiyo|duita|dui no|duy",
    "|তৃতীয়টা|তৃতীয়টি|তিন নম্বর|তিন নাম্বার|তিন নং|তিন নম্বরটা|থ্রি|tritiyota|tritiyo ta|tin no",
    "|চতুর্থটা|চতুর্থটি|চার নম্বর|চার নাম্বার|চার নং|চার নম্বরটা|চাইর|ফোর|choturtho|choturthota|chaturtho|shair|sayr|char no",
    "|পঞ্চমটা|পঞ্চমটি|পাঁচ নম্বর|পাঁচ নাম্বার|পাচ নম্বর|পাঁচ নং|পাঁচ নম্বরটা|ফাঁচ|ফাস|ফাচ|ফাইভ|ponchom|ponchomta|panchom|pas no|fach|faas|fanch|pansh",
    "|ষষ্ঠটা|ষষ্ঠটি|ছয় নম্বর|ছয় নাম্বার|ছয় নং|ছয় নম্বরটা|ছ|সিক্স|শেষেরটা|সবশেষেরটা|shoshtho|sosto|shosto|chhoi|chhoye|sesh ta|shesherta|sesher ta",
)
MARKS = (
    "|নাম্বার টা|নম্বর টা|নাম্বারটি|নম্বরে|নাম্বারে|নাম্বারই|অপশনটা|অপশন নম্বর|অপশন নাম্বার|number ta|numbarta|numberta|nombor ta|nomborta|nambar ta|nambarta|nomber|numbar|nmbr|nomor|"
    "no ta|nong|দিলাম|দিচ্ছি|দিতেছি|দিব|দেব|দিমু|দিলাম আমি|বাছাই|বেছে নিলাম|বাছলাম|সিলেক্ট করলাম|পছন্দ করলাম|dilam|dilm|dicchi|ditesi|dibo|debo|dimu|bese nilam|beche nilam|select korlam|select|"
    "answer|ans|uttr|uttar|jowab|jobab holo|স্কোর|score|পয়েন্ট|point|রেটিং|rating|মার্ক|mark|নাম্বার দিলাম|নম্বর দিলাম"
)
GOOD = (
    "|একদম খারাপ না|একেবারে খারাপ না|ekdom kharap na|ekebare kharap na|খুব একটা খারাপ না|khub ekta kharap na|ঠিকাছে|ঠিকঠাকই|ভালা লাগছে|ভালা লাগসে|বালা লাগছে|বালা লাগসে|বালা অইছে|বালা হইছে|বালাউ|বালাই|বালাঅউ|ভালু|ভালৌ|ভালো লাগলো|ভালো লেগেছিল|ভালো হইছে|ভালো পাইছি|ভালো পেয়েছি|সন্তুষ্ট হয়েছি|খুশি হয়েছি|খুশি হইছি|খুশি অইছি|"
    "খারাপ লাগেনি|খারাপ লাগে নি|খারাপ লাগে নাই|খারাপ হয়নি|খারাপ হয় নাই|খারাপ বলা যাবে না|খারাপ বলব না|মন্দ লাগেনি|অভিযোগ নাই|অভিযোগ নেই|"
    "কোনো অভিযোগ নাই|কোনো অভিযোগ নেই|আমার কোনো অভিযোগ নাই|আমার কোনো অভিযোগ নেই|thikache|thikase|tikase|tik tak|tiktak|thiktak|thik thaki|bala laglo|bala lagce|bala laglo|balau|balaoi|baloi|valou|valoo|bhaloo|"
    "valo lagche|valo lagce|valo lagese|valo legece|valo laglo|valo lagsilo|bhalo lagse|bhalo laglo|bhalo lagche|valo hoise|valo hoyeche|bhalo hoise|bhalo hoyeche|valo paisi|vala lagse|vala oise|bala aisil|kushi oisi|khushi hoyechi|"
    "khushi hoisi|kharap lage nai|kharap lage ni|kharap lageni|kharap hoy nai|kharap hoyni|"
    "ovijog nai|obhijog nai|kono ovijog nai|kono obhijog nai|amar kono ovijog nai|not bad|bhalo chilo|gud"
)
EXCELLENT = (
    "|চমৎকার ছিল|দুর্দান্ত সেবা|অসম্ভব ভালো|অসম্ভব সুন্দর|মাশাআল্লাহ খুব ভালো|মাশাল্লাহ ভালো|লাজবাব|তুলনা হয় না|তুলনা নাই|তুলনা নেই|তুলনাহীন|সর্বশ্রেষ্ঠ|শ্রেষ্ঠ|এক্সেলেন্ট|অ্যামেজিং|ফ্যান্টাস্টিক|ব্রিলিয়ান্ট|বেস্ট|দি বেস্ট|"
    "হেব্বি|ঝাকানাকা|অতি চমৎকার|খুব দারুণ|"
    "oshombhob bhalo|osombhob valo|tulona nai|tulona hoy na|tulonahin|srestho|shreshtho|hebbi|lajobab|brilliant|osadaron|oshadaron|oshadhron|asadharan|chomotkr|chomothkar|durdanto|durdhanto|oti uttom|best silo|faataafaati|josss"
)
_BAD = (
    "|বালা নায়|বালা না|ভালা না|ভালা নায়|বালা লাগছে না|বালা লাগসে না|বালা অইছে না|বালা আছিল না|বালা আছলো না|ভালা আছিল না|ভালা লাগে নাই|বালা পাইছি না|ভালো লাগে নি|ভালো লাগছে না|ভালো লাগলো না|ভালো পাইনি|ভালো পাই নাই|ভালো পেলাম না|"
    "ভালো নয়|ভালো নাই|ভালো আছিল না|ভালো ছিলো না|ভালো হয় নি|ভালো হলো না|সুবিধার না|সুবিধার ছিল না|সুবিধাজনক না|সন্তুষ্ট হইনি|সন্তুষ্ট হতে পারিনি|সন্তুষ্ট হই নাই|খুশি হইনি|খুশি হতে পারিনি|খুশি হই নাই|খুশি নই|খুশি নায়|হতাশ হয়েছি|হতাশ হইছি|"
    "হতাশ|হতাশাজনক|নিরাশ|নিরাশ হইছি|দুর্বল সেবা|অবহেলা করেছে|পচা সেবা|ফুচা|নিম্ন মানের|মানসম্মত না|আশানুরূপ না|bala na|bala nay|bala nai|vala na|vala nay|bala aslo na|bala asil na|bala silo na|bala lage nai|bala lagse nay|bala oise nay|"
    "bala paisi na|valo na|valo nai|valo noy|valo chilo na|valo silo na|valo cilo na|valo lage ni|valo laglo na|valo lagse na|valo lagche na|valo hoi ni|valo hoy nai|valo hoy ni|valo pai nai|valo paini|bhalo na|bhalo noy|bhalo chilo na|"
    "bhalo silo na|bhalo laglo na|bhalo lagchilo na|bhalo hoyni|bhalo hoy nai|bhalo paini|bhalo pai nai|subidhar na|subidhar silo na|sontushto na|shontushto na|sontusto na|khushi hoini|khushi hoi nai|kushi nay|hotash|hotash hoisi|hotash hoyechi|"
    "hotas|nirash|nimno maner|karap silo|karap lagse|kharap lagse|kharap lagche|kharap legeche|kharap laglo|kharaf lagse|kharap hoise|khrp|kharp|খারাপ লেগেছে|খারাপ লাগছে|খারাপ লাগলো|খারাপ হয়েছে|খারাফ লাগছে"
)
_HARDLY = "তেমন|তেমন একটা|অতটা|এতটা|খুব একটা|বেশি|temon|tamon|temon ekta|otota|khub ekta|beshi"
_NOT_PLEASED = "সুবিধার না|সুবিধার ছিল না|সন্তুষ্ট না|সন্তুষ্ট নই|সন্তুষ্ট হইনি|সন্তুষ্ট হতে পারিনি|খুশি না|খুশি নই|খুশি হইনি|খুশি হতে পারিনি|ভালো লাগেনি|ভালো লাগে নাই|ভালো লাগে নি|ভালো লাগলো না|ভালো ছিল না|ভালো ছিলো না|ভালো হয়নি|ভালো হয় নাই|ভালো পাইনি|ভালো না|ভাল না|ভালো নয়|ভালো আছিল না|বালা না|বালা নায়|বালা আছিল না|বালা লাগছে না|ভালা না|subidhar na|subidhar silo na|sontushto na|shontushto na|khushi na|khushi noi|khushi hoini|bhalo na|bhalo chilo na|bhalo lageni|bhalo lage nai|bhalo hoyni|valo na|valo chilo na|valo silo na|valo lageni|valo lage nai|valo lage ni|valo laglo na|valo hoyni|valo hoy nai|bala na|bala nay|bala silo na|bala aslo na|bala lage nai|bala lagse na"
BAD = _BAD + "".join(f"|{one} {two}" for one in _HARDLY.split("|") for two in _NOT_PLEASED.split("|"))
TERRIBLE = (
    "|একদম বাজে|একদম খারাপ|এক্কেবারে খারাপ|একেবারে বাজে|একেবারে খারাপ|মারাত্মক খারাপ|যঘন্য|জগন্য|জঘণ্য|খারাপের খারাপ|অসহ্য|অমানবিক|ন্যক্কারজনক|দুঃস্বপ্ন|"
    "একদম ভালো না|একদমই ভালো না|মোটেই ভালো না|মোটেও ভালো না|একটুও ভালো না|মোটেও ভালো ছিল না|মোটেই ভালো ছিল না|একেবারেই ভালো না|একদম ভালো লাগে নাই|একদম ভালো লাগেনি|একদম বালা নায়|একটুও বালা নায়|এর চেয়ে খারাপ হয় না|"
    "ekdom kharap|ekdom baje|akdom kharap|akdom baje|ekebare kharap|ekebare baje|marattok kharap|jogonno|jogonyo|joghonyo|"
    "jghonno|jogenno|oshojjo|osojjo|omanobik|dushopno|duhshopno|ekdom bhalo na|ekdom valo na|ekdom bala nay|ektuo valo na|ektuo bhalo na|ektuo bala nay|motei bhalo na|motei valo na|moteo valo na|moteo bhalo na|ekdom valo lage nai|"
    "ekdom bhalo lageni|ekdom faltu|faltu ekdom|jahannamer moto|narok"
)
VERY = "|বেশি|বউত|বহত|এক্কেবারে|এক্কেরে|হেব্বি|মারাত্মক|ভীষণই|সাংঘাতিক|খুবি|খুভ|অন্নেক|beshi|bout|bohot|boht|ekkebare|ekkere|heavy|hebi|marattok|sanghatik|khuv|khuub|kuub|onnek|onekta|oneek|vison|bhison|shotti|sottie|asholei"
QUITE = "|মোটের উপর|মোটামুটি|বেশ কিছুটা|কিছু|একটু একটু|moter upor|kisuta|kichuta|ektu ektu|ektukhani|আনছান"
NOTS = "|নায়|নাগো|নাই গো|আছিল না|আছলো না|হইছে না|অইছে না|লাগে না|নহে|asil na|aslo na|hoise na|oise na|cilo na|cilona|silona|chilona|nahi|naai"
AT_ALL = "|একটু ও|একফোঁটাও|এক্কেবারেই|একেবারেই|কোনোভাবেই|মোটে|ekebarei|ekkebarei|kono vabei|konovabei|mote"
NEITHER = (
    "|মোটামোটি|মুটামুটি আরকি|মোটামুটি আর কি|মোটামুটি ছিল|কোনরকম|কোনোরকম|কোনো রকম|কোন রকম|কোনো মতে|কোনমতে|কোনোমতে|মধ্যম|মাঝারি মানের|মাঝারি ধরনের|অ্যাভারেজ|গড়পড়তা|আছে মোটামুটি|ভালো না মন্দ না|ভালা ও না খারাপ ও না|বালাও নায় খারাপও নায়|"
    "বালাও নায় খারাফও নায়|বালা নায় খারাফ নায়|বালা ও নায় বুরা ও নায়|না বালা না খারাফ|না বালা না খারাপ|না ভালো না বাজে|ভালোও না বাজেও না|খারাপ ও না ভালো ও না|ভালো ও না খারাপ ও না|ভালো ও নয় মন্দ ও নয়|ভালো মন্দ মিশিয়ে|ভালো মন্দ দুইটাই|"
    "ভালো খারাপ দুইটাই|ভালো মন্দ দুটোই|কিছু ভালো কিছু খারাপ|কিছু ভালো কিছু মন্দ|কিছুটা ভালো কিছুটা খারাপ|ফিফটি ফিফটি|পঞ্চাশ পঞ্চাশ|এমনিতে চলে|চলে যায়|চইলা যায়|চলতো|motamoti|mutamoti|motamti|mtmt|motamuti ar ki|motamuti arki|mutamuti ar ki|"
    "motamuti silo|konorokom|kono rokom|konomote|kono mote|moddhom|modhom|majhari maner|avarage|averege|bala nay kharaf nay|balao nay kharafo nay|balao nay kharapo nay|bala o nay kharaf o nay|na bala na kharaf|na valo na baje|"
    "na bhalo na baje|valo na baje na|bhalo o na baje o na|bhaloi na kharapi na|valo o na mondo o na|bhalo o na mondo o na|bhalo na mondo na|valo mondo milay|bhalo mondo miliye|valo mondo milaye|kisu valo kisu kharap|kichu bhalo kichu kharap|"
    "kichu valo kichu kharap|fifty fifty|50 50|choltese|cholchilo|chole jay|choila jay|khub valo o na khub kharap o na|khub bhalo na khub kharap na|na khub valo na khub kharap|খুব ভালো না খুব খারাপ না|nirapekkho|নিরপেক্ষ"
)
DONT_KNOW = (
    "|জানিনা ভাই|জানি না ভাই|জানি না গো|জানিনা গো|কিছুই জানি না|আমি কিছু জানি না|আমার জানা নাই|সঠিক বলতে পারছি না|সঠিক বলতে পারি না|ঠিক বলতে পারি না|ঠিক বলতে পারতেছি না|কইতে পারি না|কইতে পারব না|কইতে পারতাম না|কইতে পারতাম নায়|"
    "কইতাম পারতাম না|কইতাম পারি না|কইতাম ফারি না|কইতাম ফারতাম নায়|জানি নায়|জানিনায়|মনে পড়ে না|মনে পড়ছে না|মনে পড়তেছে না|মনে করতে পারছি না|মনে করতে পারি না|আমার মনে নাই|আমার মনে নেই|কিছু মনে নেই|কিছু মনে নাই|কিছুই মনে নাই|মনে নাই কিছু|"
    "কোনো ধারণা নেই|কোনো ধারণা নাই|আমার ধারণা নেই|কোনো আইডিয়া নাই|আইডিয়া নাই|আল্লায় জানে|আল্লাহই জানে|আল্লাহ জানেন|ভগবান জানে|কে জানে বাবা|কি জানি|কী জানি|বলা যাচ্ছে না|বলা যায় না|বলতে চাই না|শিওর না|শিউর না|নিশ্চিত নয়|নিশ্চিত করে বলতে পারছি না|"
    "খেয়াল নাই|খিয়াল নাই|ডোন্ট নো|সিদ্ধান্ত নিতে পারছি না|বুঝতাম পারছি না|janina go|jani na go|jani na bhai|jani na vai|kichui jani na|kisui jani na|amar jana nai|ki jani|sothik jani na|shothik bolte pari na|sothik bolte parsi na|"
    "bolte parsi na|bolte partesi na|bolte parbona|bolte parina|bolte parchina|bolte pari nai|bola jay na|bola jacche na|thik bolte pari na|thik bolte parsi na|thik bolte partesi na|koite pari na|koite parina|koite parbo na|koite parmu na|"
    "koite partam na|koite partam nay|koite fartam na|koite fartam nay|koitam fartam nay|koitam fartam na|koitam partam na|koitam pari na|koitam farina|zani nay|jani nay|zanina|ami janina|mone porche na|mone portese na|mone porena|"
    "mone korte parchi na|mone korte parsi na|amar mone nai|amar mone nei|kichu mone nai|kichu mone nei|kisu mone nai|kisui mone nai|mone nai kisu|mone nai kichu|kono dharona nai|kono dharona nei|amar kono idea nai|idea nei|allah e jane|"
    "allai jane|allahi jane|allay jane|allah janen|khoda jane|vogoban jane|nishchit noi|nischit na|shure na|sure nai|sure noi|kheyal nai|kheal nai|bujhte parsi na|bujhte partesi na|bujtam farsi na|bujhtam parsi na|i dont know|dnt know|dunno"
)
FRAMES = (
    "|দেখিনি|দেখি নাই|দেখি নি|জীবনে দেখিনি|জীবনে দেখি নাই|আগে দেখিনি|dekhini|dekhi nai|dekhi ni|jibone dekhi nai|jibone dekhini|ডাক্তার সাহেব|ডাক্তার|doctor|daktar|doctor saheb|আছলো|আছিলো|আসলো|অইলো|হইলো|হইল|পাইলাম|পেলাম|পাইসি|লাগসে|লাগলো|লাগিছে|ব্যবহার|আচরণ|তাদের|তাদের ব্যবহার|ওদের|উনাদের|এখানকার সেবা|সেবাটা|সেবার মান|মান|ভিজিট|চিকিৎসাটা|অভিজ্ঞতাটা|আমার কাছে মনে হয়|আমার মতামত|আমার রেটিং|আমার রায়|"
    "আমার জন্য|সব দিক দিয়ে|সব দিক থেকে|সবদিক মিলিয়ে|সব মিলাইয়া|মোটকথা|এক কথায়|এককথায়|সোজা কথায়|বলতে গেলে|বলা যায়|বলতে পারি|কইমু|কইতাম চাই|বলতে চাই|হবে|অইবো|মনে হয়|মনে হয়েছে|মনে হইছে|আমি মনে করি|আমার উত্তর হলো|আমার উত্তর হচ্ছে|উত্তর হচ্ছে|"
    "গো|রে|তো ভাই|ইতা|ইটা|এইটা|হেরা|হেরার|তারার|তারার ব্যবহার|আমরার|aslo|achlo|ashlo|asilo|achilo|aschilo|chhilo|cilo|oilo|hoilo|hoylo|pailam|pelam|pelm|lagsil|lagsilo|legechilo|lagce|lagsey|byabohar|babohar|bebohar|bebahar|byabahar|"
    "achoron|tader|tader bebohar|oder|onader|unader|ekhankar|shebata|sebata|shebar man|sebar man|obigota|obhigota|obiggota|ovigota|obhiggotata|amar motamot|amar rating|amar jonno|amar jonne|sob dik diye|shob dik theke|sob milay|shob milaye|"
    "sob milaiya|motkotha|ek kothay|ak kothay|bolte gele|bola jay|bolte pari|koimu|hobe|oibo|mone hoy|mone hoise|mone hoyeche|ami mone kori|amar uttor holo|amar uttor hocche|uttor holo|uttor hocche|go|re|ita|eita|hera|herar|tarar|amrar|"
    "cikitsa|chikisha|visit|jotnota|ছিল আমার কাছে|আমার কাছে লেগেছে|লাগছে আমার কাছে|কাছ থেকে|সবার কাছ থেকে|সবার কাছে|আপনাদের কাছ থেকে|ডাক্তারের কাছ থেকে|ডাক্তারদের কাছ থেকে|নার্সদের কাছ থেকে|হাসপাতাল থেকে|kach theke|kas theke|sobar kach theke|sobar theke|apnader kach theke|doctor er kach theke|doctor der kach theke|daktarer kach theke|daktarder kach theke|nurse der kach theke|nurseder kach theke|hospital theke|amar kache legeche|amar kase lagse|amar kase"
)
POLITE = (
    "|মাশাল্লাহ|আল্লাহর রহমতে|আল্লাহর রহমত|আল্লাহর শুকরিয়া|শুকুর আলহামদুলিল্লাহ|শোকর আলহামদুলিল্লাহ|জাজাকাল্লাহু খাইরান|জাযাকাল্লাহ|আসসালামুআলাইকুম|আস সালামু আলাইকুম|অসসালামু আলাইকুম|সালামালাইকুম|স্লামালিকুম|ওয়ালাইকুম আসসালাম|"
    "কৃতজ্ঞ|অশেষ ধন্যবাদ|অন্তর থেকে ধন্যবাদ|ধইন্যবাদ|ধন্যবাদ জানাই|থ্যাঙ্কস|থ্যাংকু|থ্যাঙ্ক ইউ|থ্যাংক্স|কাইন্ডলি|হাই|হেলো|নমস্তে|প্রণাম|আঙ্কেল|আন্টি|চাচা|দাদা|আফা|আফু|ভাইসাব|সাব|জনাবা|খোদা হাফিজ|ফি আমানিল্লাহ|আল্লাহ ভরসা|ইনশা আল্লাহ|দোয়া করবেন|"
    "alhamdullilah|alhamdulillh|alhamdulilla|mashalla|masha allah|mashaallah|allahr rohmote|allahor rohmote|shukur alhamdulillah|sukur alhamdulillah|shukor|jazakallah khair|jajakallah|assalamo alaikum|asalamualaikum|assalamualaykum|"
    "salamalaikum|slamalikum|slm|wa alaikum salam|walaikum assalam|osesh dhonnobad|dhonobad|dhanyobad|donnobaad|dhonnobd|dhnnbd|dhonnobad janai|thnx|thx|thank u|thanks a lot|kindly|namaste|pronam|uncle|aunty|chacha|dada|afu|bhaisahab|"
    "vaisab|shab|allah hafiz|khuda hafez|khoda hafiz|fi amanillah|insha'allah|doa korben|dowa korben|doa roilo|bhaiyya|bro"
)
GREETINGS = (
    "|ভালো আছেন নি|ভালা আছেন নি|বালা আছইন নি|বালা আছোনি|বালা আছি|ভালা আছি|বালা আছইন|কিতা খবর|খবর বালা নি|খবর ভালো|ভালো থাইকেন|ভালা থাইকেন|বালা থাকইন|বালা থাকবা|ভালো রাখুক|আল্লাহ ভালো রাখুক|সবাই ভালো থাকবেন|ভালো মতো|ভালো করে|ভালো করে দেখুন|শুভ সন্ধ্যা|"
    "শুভ বিকাল|শুভ অপরাহ্ন|শুভ দুপুর|শুভ রাত|শুভ জন্মদিন|শুভ নববর্ষ|ঠিক আছে পরে|ঠিক আছে ভাই পরে|ভালো দিন|সুপ্রভাত|গুড মর্নিং|গুড নাইট|গুড ইভিনিং|খুব তাড়াতাড়ি|খুব ব্যস্ত|একটু পরে|এক মিনিট|এক সেকেন্ড|এক্ষুনি|একটু দাঁড়ান|ভালো হয়ে যাব|ভালো হয়ে গেছি|"
    "ভালো হয়ে গেছে|ভালো হচ্ছি|এখন ভালো|এখন ভালো আছি|আগের চেয়ে ভালো|শরীর ভালো|শরীর ভালো না|শরীর খারাপ|শরীরটা খারাপ|মন খারাপ|মন ভালো না|মন ভালো|খারাপ লাগে শরীর|ভাগ্য খারাপ|kopal kharap|shorir kharap|sorir kharap|shorir bhalo na|sorir valo na|sorir valo|"
    "shorir bhalo|mon kharap|mon bhalo na|mon valo na|ekhon bhalo achi|ekhon valo asi|ekhon valo|akhon valo asi|bala asoin ni|bala asoni|bala asi|bala asoin|kita khobor|khobor bala ni|valo thaiken|bhalo thaiken|bala thakoin|allah valo rakhuk|"
    "shubho sondha|shuvo sondha|suvo sondha|shuvo ratri|shubho ratri|suvo sokal|suprobhat|good evening|good afternoon|ek minute|ek min|ek second|ek sec|ektu pore|valo hoye gesi|bhalo hoye gechi|bhalo hoye jabo|thik ache pore|valo kore dekhen"
)
JOINS = "|কিন্তু তবে|তয়|মাগার|মগর|খালি|কেবল|যদি|যদিও বা|কারণটা|কারনে|কারণে|হেরলাগি|এরলাগি|এর লাগি|এই কারণে|এজন্য|এই জন্য|toy|magar|khali|kebol|erlagi|er lagi|herlagi|ejonno|ei jonno|karone|tobe|kintoo|cuz|coz"
PRAISE = (
    "|যত্নবান|যত্ন করেছে|যত্ন করছে|খেয়াল রেখেছে|খেয়াল রাখছে|মনোযোগী|আন্তরিকতা|ভদ্রতা|সুন্দর ব্যবহার|ভালো ব্যবহার|মিষ্টি ব্যবহার|অমায়িক|সহযোগিতা|সহায়তা|প্রশংসনীয়|প্রশংসার যোগ্য|মুগ্ধ|তৃপ্ত|দক্ষ|অভিজ্ঞ|হাসি মুখে|দয়া|মায়া|ঝকঝকে|পরিপাটি|তাড়াতাড়ি দেখছে|ধৈর্যশীল|"
    "নিরাপদ|স্বস্তি|শান্তি|jotnoban|jotno korse|jotno koreche|kheyal rakhse|kheyal rekheche|sundor bebohar|valo bebohar|bhalo bebohar|bhalo byabohar|omayik|shohojogita|sohojogita|prosongsa|mugdho|dokkho|hasi mukhe|maya|moya|daya|poripati|dhoirjo|"
    "shanti|nirapod|lovely|wonderful|respect"
)
BLAME = (
    "|অবহেলিত|গাফিলতি|গাফলতি|দায়িত্বহীন|দায়িত্বজ্ঞানহীন|খামখেয়ালি|বেয়াদবি|অভদ্রতা|রূঢ়|রুক্ষ|ধমক|ধমকায়|বকা|বকাঝকা|গালাগালি|গালাগাল|খারাপ আচরণ|বাজে ব্যবহার|বাজে আচরণ|অসভ্য|নির্দয়|নিষ্ঠুর|অপরিষ্কার|অপরিচ্ছন্ন|দুর্গন্ধ|গন্ধ|ঠান্ডা খাবার|কেউ খোঁজ নেয়নি|কেউ খোঁজ নেয় নাই|"
    "কেউ দেখেনি|কেউ দেখে নাই|কেউ শোনেনি|কেউ শোনে নাই|কেউ আসে না|পাত্তা দেয় না|পাত্তা দেয়নি|পাত্তা দেয় নাই|যন্ত্রণা|দুঃস্বপ্ন|ভোগান্তি|হয়রানি|বর্ণবাদী|বর্ণবাদ|বৈষম্য|gafilti|gafelti|obohelito|beyadobi|ovodrota|dhomok|boka|galagali|baje bebohar|baje bebahar|osovvo|oshobbho|"
    "nirdoy|nisthur|nishthur|oporishkar|durgondho|gondho|keu khoj ney nai|keu khoj neyni|keu dekhe nai|keu shone nai|keu sone na|patta dey na|patta dey nai|jontrona|dushopno|voganti|bhoganti|hoyrani|racist|boishommo|disgusting|horrible"
)

_FIELDS_YES = "শেয়ার|প্রকাশ|ব্যবহার|পাবলিশ|পোস্ট|প্রচার|ছাপাতে|দিতে|লিখতে|দেখাতে"
_MAY = "করতে পারেন|করতে পারবেন|করতে পারো|করতে পারা যাবে|করতে ফারইন|করতে পারইন|করেন|করুন|করো|কইরেন|করউক্কা|করইন|করা যাবে|করে দেন|করে দিন|করে দিও|করলে সমস্যা নাই|করলে সমস্যা নেই|করলে আপত্তি নাই|করলে আপত্তি নেই|করলে অসুবিধা নাই|করার অনুমতি দিলাম|করার অনুমতি আছে|করতে দিলাম"
_DO = "শেয়ার|প্রকাশ|ব্যবহার|পাবলিশ|পোস্ট|প্রচার"
_MAY_NOT = "করবেন না|করবেননা|করবা না|করবায় না|কইরেন না|কইরেননা|কইরো না|করো না|কোরো না|করিয়েন না|করিও না|করিস না|কইরইন না|করইন না যেন|করইন না|করতে পারবেন না|করতে পারেন না|করতে পারতায় না|করতে চাই না|করতে দিব না|করতে দেব না|করতে দিতাম নায়|করার দরকার নাই|করার দরকার নেই|করা লাগবে না|করা লাগতো না|না করলে ভালো|না করলেই ভালো|না করলে খুশি হব|করুক চাই না|হোক চাই না|হোক তা চাই না|না করাই ভালো|না করেন|করা যাবে না"
_DO_LATIN = "share|sher|shear|prokash|publish|post|use|bebohar|byabohar|babohar|procar|prochar"
_MAY_LATIN = "korte paren|korte parben|korte paro|korte parba|korte paroin|korte faroin|korte faren|korta paren|koren|korun|koro|koiren|koira den|kore den|kore din|kora jabe|korle somossa nai|korle somossa nei|korle shomossha nai|korle problem nai|korle apotti nai|korle apotti nei|korle osubidha nai|korar onumoti dilam|korouka|koroukka"
_MAY_NOT_LATIN = "korben na|korbenna|korba na|korbay na|koiren na|koirenna|koiro na|koro na|korio na|korien na|koroin na|koira na|korte parben na|korte paren na|korte chai na|korte dibo na|korte debo na|korar dorkar nai|korar dorkar nei|kora lagbe na|na korle valo|na korle bhalo|na korlei valo|hok chai na|na koren|kora jabe na"
_YES_WORDS = "হ্যাঁ|হ্যা|হা|হাঁ|হাঁ জি|হ|হয়|অয়|অয় অয়|জি|জ্বি|জী|জি হ্যাঁ|জ্বি হ্যাঁ|জি অয়|জি হ|হ হ|আচ্ছা|ওকে|ওকে ওকে|ইয়েস|haan|han|hae|hya|hea|hyan|haa|ha|ho|hoy|oy|oi|oy oy|ji|jee|zi|ji oy|zi oy|ji ho|ji hoy|ji haan|ji han|ho ho|yes|ok|okay|okk|accha|acca"
_NO_WORDS = "না|নাহ|নায়|নাগো|না গো|না ভাই|জি না|জ্বি না|জী না|না জি|না না|না না না|na|nah|naa|nay|nay|na go|na bhai|na vai|ji na|zi na|zi nay|ji nay|na ji|na na|na na na|no|no no"
_GO_ON = "দেন|দিন|দাও|দিয়ে দেন|দিয়ে দিন|দিয়ে দাও|দিলাইন|দিলাও|দেউক্কা|দিতে পারেন|দিতে পারবেন|দিতে পারো|দিতে পারইন|দিতায় পারো|দিলে সমস্যা নাই|দিলে সমস্যা নেই|দিলে আপত্তি নাই|পারবেন|পারইন|ফারবা|ফারইন|ছাপান|ছাপাতে পারেন|ছাপাইতে পারেন|ছাপাইতা পারইন|ছাপিয়ে দিন|লিখতে পারেন|লেখেন|দেখাতে পারেন|চালান|করে ফেলেন|আমার আপত্তি নাই|আমার দিক থেকে সমস্যা নাই|সমস্যা কি|সমস্যা কিসের|সমস্যা হবে না|অসুবিধা হবে না|অসুবিধা নায়|কোনো সমস্যা নায়|সমস্যা নায়|অনুমতি দিচ্ছি|অনুমতি দেওয়া হলো|অনুমতি রইলো|রাজি আছি|একমত|সম্মতি আছে|সম্মতি দিলাম|সম্মতি দিচ্ছি|আমি সম্মত|সম্মত|ভালো হবে|খুশি হব|খুশি হবো|অবশ্যই পারেন|অবশ্যই করবেন|নিশ্চিন্তে|নির্দ্বিধায়|কেন নয়|কেনে নায়|ইচ্ছা হলে দেন|যা খুশি করেন|আপনাদের ইচ্ছা|মনে চাইলে দেন|diya dao|diya den|diye den|diye din|diye dao|dilain|dilao|deukka|dite parben|dite paro|dite paroin|dita paren|dile somossa nai|dile problem nai|paroin|farba|faroin|chapan|chapate paren|chapaite paren|sapaite paren|likhte paren|dekhate paren|chalan|kore felen|amar apotti nei|amar dik theke somossa nai|somossa ki|somossa kiser|somossa hobe na|osubidha hobe na|problem nai|kono problem nai|no prblm|onumoti dicchi|onumoti ase|onumoti ache|raji achi|ekmot|sommoti dilam|sommoti ache|valo hobe|khushi hobo|obossoi paren|oboshoi paren|oboshshoi|nischinte|kene nay|apnader iccha|apnar icca|ja khushi koren|icca hole den"
_KEEP = "দিয়েন না|দিয়ো না|দিও না|দিবা না|দিবায় না|দেবেন না|দিওইন না|দিয়ইন না|দেবেন না প্লিজ|ছাপাবেন না|ছাপাইয়েন না|ছাপাইও না|ছাপাইবেন না|ছাপিও না|লিখবেন না|দেখাবেন না|দেখাইয়েন না|জানাবেন না|কাউকে দেখাবেন না|কাউকে জানাবেন না|কাউরে জানাইয়েন না|কাউরে দেখাইয়েন না|কাউকে বলবেন না|কাউরে কইয়েন না|গোপন থাক|গোপন থাকুক|গোপন রাখবেন|গোপন রাখেন|গোপন রাইখেন|আমার কাছে থাক|এখানেই থাক|নিজেদের কাছে রাখেন|প্রাইভেট|প্রাইভেট রাখেন|ব্যক্তিগত|দরকার নায়|কোনো দরকার নাই|কোনো দরকার নেই|প্রয়োজন নাই|প্রয়োজন নায়|লাগতো না|লাগতো নায়|লাগত না|চাইনা|চাই নায়|চাইতাম না|চাইতাম নায়|আমি চাইতাম না|আমি চাই না ভাই|ইচ্ছে নেই|ইচ্ছা নেই|ইচ্ছে নাই|সম্মতি নাই|সম্মতি নেই|অনুমতি দিলাম না|অনুমতি দিব না|অনুমতি দেব না|অনুমতি দিতাম নায়|একমত না|রাজি নায়|আমি রাজি নায়|বাদ দাও|বাদ থাক|থাক লাগবে না|থাক দরকার নাই|না থাক|না করলে হয়|না হলে ভালো|পারতায় না|পারইন না|ফারতায় না|ফারইন না|কোনোভাবেই না|কোনো মতেই না|কখনোই নয়|কক্ষনো না|একেবারেই না|একদমই না|মোটেই না|মোটেও না|diyen na|dien na|diyo na|dio na|diba na|dibay na|deben na|dioin na|chapaben na|chapaiyen na|chapaio na|sapaio na|chapaiben na|likhben na|dekhaben na|dekhaiyen na|janaben na|kauke dekhaben na|kauke janaben na|kaure janaiyen na|kauke bolben na|kaure koiyen na|gopon rakhen|gopon rakhun|gopon thak|gopon thakuk|private|private rakhen|bektigoto|dorkar nay|kono dorkar nai|kono dorkar nei|proyojon nei|lagto na|lagto nay|saina|sai na|ami sai na|chaina bhai|chai nay|chaitam na|chaitam nay|icca nai|iccha nei|sommoti nai|onumoti dilam na|onumoti dibo na|ekmot na|raji nay|ami raji nay|bad dao|thak lagbe na|na thak|thak dorkar nai|partay na|paroin na|fartay na|konovabei na|kono vabei na|kokkhono na|ekebarei na|ekdomi na|motei na|moteo na"
_NAMELESS = "নাম ছাড়া|নাম বাদে|নাম বাদ দিয়ে|নাম না দিয়ে|নাম দিবেন না|নাম দেবেন না|নাম দিয়েন না|নাম দিও না|নাম লিখবেন না|নাম প্রকাশ করবেন না|নাম প্রকাশ না করে|নাম গোপন রেখে|নাম গোপন রাখবেন|নাম ছাড়া দিতে পারেন|নাম ছাড়া দিয়েন|নাম ছাড়া করতে পারেন|নাম ছাড়া প্রকাশ করতে পারেন|নাম না দিলে সমস্যা নাই|nam chara|naam chara|nam sara|naam sara|nam bade|nam na diye|nam diben na|naam diben na|nam deben na|nam diyen na|nam dien na|nam diyo na|nam likhben na|nam prokash korben na|nam gopon rakhben|nam chara dite paren|nam chara den|nam chara korte paren|nam na dile somossa nai"


def _pairs(first: str, then: str) -> str:
    """Each with each, but for those in different scripts."""
    return "".join(
        f"|{one} {two}" for one in first.split("|") for two in then.split("|") if one[-1].isascii() == two[0].isascii()
    )


def _led(leads: str, entries: str) -> str:
    """Every entry by itself and behind each lead."""
    return entries + _pairs(leads, entries.lstrip("|"))


_PLAIN_YES = "হ্যাঁ|হ্যা|হ|অয়|জি|জ্বি|আচ্ছা|ওকে|haan|ha|hya|ho|hoy|oy|ji|yes|ok"
_BUT = "তবে|কিন্তু|শুধু|খালি|tobe|kintu|sudhu|shudhu|khali"
_YES = (
    "|"
    + _YES_WORDS
    + _led(_YES_WORDS, "|" + _GO_ON)
    + _led("হ্যাঁ|জি|জ্বি|হ|আপনারা|আমার মন্তব্য", _pairs(_DO, _MAY))
    + _led("haan|ha|ji|ho|hoy|oy|apnara|amar comment", _pairs(_DO_LATIN, _MAY_LATIN))
    + _pairs(_PLAIN_YES, "din|den|dao")
    + _pairs(_PLAIN_YES, _NAMELESS)
    + _pairs(_BUT, _NAMELESS)
    + _pairs(_pairs(_PLAIN_YES, _BUT).lstrip("|"), _NAMELESS)
    + "|নাম ছাড়া দিতে পারেন|নাম ছাড়া করতে পারেন|নাম ছাড়া প্রকাশ করতে পারেন|নাম ছাড়া দেন|নাম ছাড়া দিয়েন|nam chara dite paren|nam chara den|nam chara korte paren|nam sara diyen"
)
_SHORT_MAY = "দিতে পারেন|করতে পারেন|পারেন|দেন|করেন|করুন|দিন|দিয়ে দেন|শেয়ার করতে পারেন|শেয়ার করেন|প্রকাশ করেন|প্রকাশ করতে পারেন|korte paren|dite paren|paren|den|din|koren|korun|diye den|share koren|share korte paren|prokash korte paren|korte faren"
_NO_BOTHER = "সমস্যা নাই|সমস্যা নেই|কোনো সমস্যা নাই|কোনো সমস্যা নেই|আপত্তি নাই|আপত্তি নেই|কোনো আপত্তি নাই|কোনো আপত্তি নেই|আমার আপত্তি নেই|আমার কোনো আপত্তি নেই|অসুবিধা নাই|অসুবিধা নেই|ঠিক আছে|somossa nai|somossa nei|kono somossa nai|kono somossa nei|problem nai|kono problem nai|no problem|apotti nai|kono apotti nai|kono apotti nei|osubidha nai|thik ache|thik ase"
YES = _YES + _pairs(_SHORT_MAY, _NO_BOTHER) + _pairs(_NO_BOTHER, _SHORT_MAY)
NO = (
    "|"
    + _NO_WORDS
    + _led(_NO_WORDS, "|" + _KEEP)
    + _led("না|জি না|নাহ|নায়|এটা|আমার মন্তব্য|আমার কথা", _pairs(_DO, _MAY_NOT))
    + _led("na|ji na|nah|nay|eta|amar comment|amar kotha", _pairs(_DO_LATIN, _MAY_NOT_LATIN))
)

STOP = (
    "|মেসেজ দিয়েন না|মেসেজ দিও না|মেসেজ দিওইন না|মেসেজ কইরেন না|মেসেজ করবেন না|টেক্সট করবেন না|টেক্সট কইরেন না|আর কইরেন না|আর দিয়েন না|আর দিও না|আর পাঠাইয়েন না|আর পাঠিয়েন না|আর ফাঠাইয়েন না|বন্ধ করইন|বন্ধ করউক্কা|বন্ধ করেন তো|বাদ দেন এইসব|"
    "আমাকে বাদ দেন|আমারে বাদ দেন|লিস্ট থেকে বাদ দেন|জ্বালাইয়েন না|জ্বালাবেন না|আমারে জ্বালাইয়েন না|message diyen na|message dien na|message dio na|msg dio na|msg dien na|sms dien na|message koiren na|msg koiren na|text koiren na|text korben na|"
    "ar koiren na|ar dien na|ar diyen na|ar dio na|ar pathaiyen na|ar fathaiyen na|bondho koroin|bondo koroin|bondho koroukka|amake bad den|amare bad den|list theke bad den|jalaiyen na|jalaben na"
)
HELP = (
    "|আপনে কে|আপনি কে ভাই|আপনি কে বলছেন|আফনে কে|আফনে খে|আফনারা কারা|আফনারা খারা|তুমি কেগু|আপনে কেডা|কেডা|কেডা আপনি|কে রে|কে রে ভাই|কে গো|কে আপনারা|কারা আপনারা|আপনার পরিচয়|আপনার পরিচয় কি|পরিচয় দেন|পরিচয় দিন|কই থেকে|কোথা থেকে|কোথা থেকে বলছেন|এটা কিসের|এইটা কি|"
    "এইটা কিতা|ইতা কিতা|ইটা কিতা|কিতা ইতা|কিসের মেসেজ|কিসের মেসেজ এটা|কি ব্যাপার|কী ব্যাপার|কিতা বিষয়|চিনলাম না|চিনলামনা|আপনাকে চিনলাম না|আফনারে চিনলাম না|বুঝলাম না কি এটা|কি এইটা|কি এটা|হেল্প মি|apne kera|apni kera|keda|keda apni|ke re|ke go|ke re bhai|"
    "afne khe|afne ke be|afnara kara|afnara khara|apnar porichoy|apnar porichoy ki|porichoy den|koi theke|kotha theke|kotha theke bolchen|eta kiser|eita ki|eita kita|ita kita|kita ita|kiser message|kiser msg|kiser sms|ki bepar|ki byapar|chinlam na|"
    "cinlam na|apnake chinlam na|afnare sinlam na|sinlam na|ki eta|ki eita|help me|help koren|sahajjo koren"
)
WRONG_NUMBER = (
    "|রং নাম্বার ভাই|ভুল নাম্বার ভাই|ভাই ভুল নাম্বার|ভুল জায়গায় মেসেজ|বুল নাম্বার|ভুল নাম্বারে দিছেন|ভুল মানুষরে দিছেন|ভুল মানুষ পাইছেন|ভুল মানুষকে দিয়েছেন|আমি না|আমি সে না|আমি সেই না|আমি অন্য মানুষ|আমি অন্য লোক|আমি অন্য কেউ|আমি আরেকজন|এটা আমার নামে না|"
    "আমার নাম এটা না|এই নাম আমার না|bul number|bhul nambare|vul number bhai|rong nambar|rong number vai|wrong nambar|ronk number|ami na|ami she na|ami se na|ami onno manush|ami onno lok|ami onno keu|ami arekjon|eta amar nam na|"
    "amar nam eta na|ei nam amar na|vul manush paisen|bhul manush"
)

_TEXTS = "(মেসেজ|মেসেজগুলো|মেসেজগুলি|ম্যাসেজ|মেসেজটা|মেসেজ টেসেজ|বার্তা|টেক্সট|টেক্সটগুলা|এসএমএস|এস এম এস|sms|message|messages|msg|msgs|mesg|text|texts|mesej|mesage|massage|messeg|messege|barta)"
_DONT = "(পাঠাবেন|পাঠাবা|পাঠাবায়|পাঠিও|পাঠিয়েন|পাঠাইয়েন|পাঠাইও|পাঠাইবেন|পাঠাবেননা|ফাঠাইয়েন|ফাঠাইও|ফাঠাইবা|দিবেন|দেবেন|দিও|দিয়ো|দিয়েন|দিওইন|দিয়ইন|দিবা|দিবায়|দেবা|করবেন|করবা|করবায়|কইরেন|কইরো|করিও|করিয়েন|করো|কোরো|করইন|কইরইন|pathaben|pathaiben|pathaba|pathaio|pathio|pathaiyen|pathaien|patayen|pataiyen|fathaiyen|fathaio|fathaiba|fataiyo|diben|deben|dio|diyo|diyen|dien|dioin|diyoin|diba|dibay|deba|korben|korba|korbay|koiren|koiro|korio|korien|koro|koroin)"
_NUMBER = "(নম্বর|নাম্বার|নম্বরটা|নাম্বারটা|নাম্বার টা|ফোন নাম্বার|মোবাইল নাম্বার|মোবাইল|ফোন|ফোনটা|number|numberta|number ta|nambar|nambarta|nombor|nomber|numbar|phone number|phone|fon|mobile)"
_THIS = "(এটা|এইটা|এটি|ইটা|ইতা|এই|এ|eta|eita|eti|ita|ei|e)"
_NOT = "(না|নয়|নায়|নাই|na|noy|noi|nay|nai)"
_HOSPITAL = "(হাসপাতালে|হাসপাতাল|হসপিটালে|হসপিটাল|হাসফাতালো|হাসপাতালো|হসপিটালো|ক্লিনিকে|hospital|hospitale|hospitalo|hospitaal|haspatal|haspatale|haspatalo|hashpatale|hashpatal|hasfatalo|hsptl|clinic e)"
_NEVER = "(যাইনি|যাই নি|যাই নাই|যাইনাই|যাইনি তো|যাইনায়|গেছি না|গেছিনা|গেছি নায়|গেলাম না|ছিলাম না|আছলাম না|আছলাম নায়|আসিনি|আসি নাই|আইছি না|আইছি নায়|ভর্তি হইনি|ভর্তি হই নাই|ভর্তি অইছি না|ভর্তি ছিলাম না|jaini|jai ni|jai nai|jainai|zai nai|zaini|gechi na|gesi na|gesi nay|gesina|gelam na|chilam na|silam na|cilam na|aslam na|aslam nay|ashini|asi nai|aisi na|aisi nay|vorti hoini|vorti hoi nai|bhorti hoi nai|vorti chilam na|vorti oisi na)"

STOP_SAYS = f"""
    {_TEXTS} ..2 {_DONT} (না|na)
    (আর|ar) ..2 {_TEXTS} ..2 (চাই|চাইতাম|লাগবে|লাগতো|দরকার|chai|sai|chaitam|lagbe|lagto|dorkar) (না|নাই|নেই|নায়|na|nai|nei|nay)
    {_TEXTS} ..2 (পেতে|পাইতে|নিতে|দেখতে|পাইতাম|pete|paite|nite|dekhte|paitam|ফাইতাম) (চাই না|চাইনা|চাইতাম না|চাই নায়|ইচ্ছুক না|আগ্রহী না|ইচ্ছা নাই|chai na|chaina|sai na|saina|chaitam na|chai nay)
    {_TEXTS} ..2 (দেওয়া|দেয়া|পাঠানি|দেওন|পাঠানো|করা|dewa|deya|deoa|pathano|patano|pathani|fathani|kora) ..2 (বন্ধ|বন্দ|অফ|স্টপ|bondho|bondo|bando|bondh|off|stop) (করুন|করেন|করো|কর|করইন|করউক্কা|করবেন|করে দিন|করে দেন|করে দাও|কইরা দেন|করি দেউক্কা|korun|koren|koro|kor|koroin|koroukka|korben|kore din|kore den|kore dao|koira den|kori deukka)
    (বন্ধ|বন্দ|স্টপ|bondho|bondo|bondh|stop) (করেন|করুন|করইন|করউক্কা|করো|কর|koren|korun|koroin|koroukka|koro|kor) ..3 {_TEXTS}
    {_TEXTS} ..2 (বন্ধ|বন্দ|bondho|bondo|bondh|bando|stop|স্টপ|অফ|off) (করইন|করউক্কা|করেন|কইরা দেন|করি দেউক্কা|করে দেন|করা হোক|koroin|koroukka|koira den|kori deukka|kora hok)
    (আমাকে|আমারে|amake|amare) (আর|ar) (পাঠাবেন|পাঠাইয়েন|পাঠিয়েন|পাঠাইও|লিখবেন|লিখিয়েন|লিখবা|ফাঠাইয়েন|pathaben|pathaiyen|pathaien|pathaio|likhben|likhba|likhien|fathaiyen) (না|na)
    (আমাকে|আমারে|amake|amare) ..1 (লিস্ট|তালিকা|list|talika) (থেকে|থাকি|theke|thaki|taki) ..2 (বাদ|সরান|সরিয়ে|কাটেন|bad|soran|soriye|katen)
    (আমার|amar) (নম্বর|নাম্বার|নম্বরটা|নাম্বারটা|number|nambar|nombor|numberta) ..3 (বাদ|মুছে|মুইছা|ডিলিট|সরান|সরিয়ে|কেটে|কাইটা|রিমুভ|bad|muche|muse|delete|soran|soriye|kete|remove) (দিন|দেন|দাও|করুন|করেন|করইন|করো|ফেলুন|ফেলেন|din|den|dao|korun|koren|koro|koroin|felen)
    """
START_SAYS = f"""
    (আবার|পুনরায়|ফের|abar|abr|fer) (আমাকে|আমারে|amake|amare) {_TEXTS} (পাঠান|পাঠাইয়েন|পাঠাবেন|দিন|দেন|দিয়েন|দিতে|পাঠাতে|pathan|pathaiyen|pathaben|din|den|diyen|dite)
    {_TEXTS} (পাঠানো|দেওয়া|দেয়া|pathano|dewa|deya) (আবার|abar|abr) (শুরু|চালু|shuru|suru|chalu)
    """
WRONG_NUMBER_SAYS = f"""
    {_THIS} [তো|to] ..1 (আমার|আমারটা|তার|ওনার|উনার|ওর|তাইনর|তাইর|হের|অন্য কারো|অন্য কারোর|অন্য মানুষের|অন্য লোকের|আরেকজনের|amar|tar|onar|unar|or|oner|tainor|tair|her|onno karo|onno manusher|onno loker|arekjoner) ..1 {_NUMBER} {_NOT}
    {_THIS} [তো|to] ..1 <kin> [r|er|র|এর] {_NUMBER} {_NOT}
    (এই|এইটা|ei|eita|e) {_NUMBER} [তো|to|ta|টা] (আমার|তার|ওনার|উনার|ওর|তাইনর|amar|tar|onar|unar|or|tainor|রোগীর|rogir) {_NOT}
    (এই|ei|এইটা|eita) {_NUMBER} (অন্য|আরেক|onno|arek) (কারো|কারোর|মানুষের|লোকের|জনের|karo|karor|manusher|loker|joner)
    {_THIS} (অন্য কারো|অন্য কারোর|অন্য মানুষের|অন্য লোকের|আরেকজনের|আরেক জনের|onno karo|onno karor|onno manusher|onno loker|arekjoner|arek joner) {_NUMBER}
    (ভুল|বুল|রং|vul|bhul|bul|rong|wrong) (মানুষ|মানুষকে|মানুষরে|মানুষের কাছে|লোক|লোককে|লোকরে|লোকের কাছে|ব্যক্তি|ব্যক্তিকে|জায়গায়|জাগাত|ফোনে|মোবাইলে|manush|manushke|manush ke|manushre|manush re|manusher kache|lok|lokke|lok ke|loker kache|bektike|jaygay|jaigay|jaygat|phone e|person) ..2 {_TEXTS}
    {_TEXTS} ..3 (ভুল|বুল|রং|vul|bhul|bul|rong|wrong) (মানুষ|মানুষকে|মানুষরে|মানুষের কাছে|লোকের কাছে|জায়গায়|নাম্বারে|নম্বরে|manush|manushke|manusher kache|loker kache|jaygay|nambare|nombore|number e|numbere)
    (ভুল|বুল|vul|bhul|bul|rong|wrong) (নম্বরে|নাম্বারে|নম্বর|নাম্বার|number|numbere|number e|nambare|nombore) [এ|e|o|ও|তে|te] (দিরা|দিরায়|পাঠাইরা|ফাঠাইরা|dira|diray|pathaira|fathaira|মেসেজ|message|msg|sms|দিছেন|দিয়েছেন|দিসেন|দিছইন|দিচ্ছেন|পাঠাইছেন|পাঠাইছইন|পাঠিয়েছেন|করেছেন|করছেন|করছইন|disen|dichen|disoin|dicchen|diyechen|pathaisen|pathaisoin|korsen|korsoin|korechen)
    (আপনি|আপনারা|আপনে|আফনে|আফনারা|apni|apnara|apne|afne|afnara) (ভুল|বুল|vul|bhul|bul) (মানুষ|মানুষকে|মানুষরে|লোক|লোককে|মানুষের কাছে|manush|manushke|manushre|lok|lokke) ..2 (পাঠিয়েছেন|পাঠাইছেন|পাঠাচ্ছেন|লিখছেন|লিখেছেন|দিছেন|দিয়েছেন|পাইছেন|pathaisen|pathacchen|likhsen|disen|paisen)
    (আমি|ami) [তো|to] (সে|সেই|ওই|এই|she|se|shei|sei|oi|ei) [লোক|মানুষ|ব্যক্তি|রোগী|নামের কেউ|lok|manush|bekti|rogi] (না|নই|নয়|নায়|na|noi|nay)
    (আমি|ami) [তো|to|আপনাদের|apnader|কোনো|kono] (রোগী|রুগী|পেশেন্ট|পেসেন্ট|patient|rogi|rugi|pesent) (না|নই|নয়|নায়|na|noi|nay|nai)
    (এই|ei|ঐ|oi) (নামে|নামের|নামর|name|namer|namor|nam e|nam er) ..3 (কেউ|কেউরে|কাউকে|কাউরে|কোনো মানুষ|লোক|keu|kew|keo|kauke|kaure|kono manush|lok) ..2 (নেই|নাই|নায়|থাকে না|থাকেনা|থাকইন না|চিনি না|চিনিনা|জানি না|nei|nai|nay|thake na|thakena|thakoin na|takoin na|chini na|chinina|cini na|sini na)
    (আমার|amar) (নাম|nam|naam) ..1 (এটা|এইটা|ওইটা|eta|eita|oita) (না|নয়|নায়|na|noy|nay)
    (তিনি|উনি|তাইন|সে|uni|tini|tain|she) ..1 (এই|ei) {_NUMBER} ..1 (ব্যবহার|ইউজ|bebohar|use) (করেন|করে|করইন|koren|kore|koroin) (না|na)
    """
NEVER_BEEN_SAYS = f"""
    (আমি|ami|মুই|ami to|আমি তো) ..4 {_HOSPITAL} [e|o|এ|ও|তে|te] [তো|to] [কখনো|কখনও|কোনোদিন|kokhono|kokono|konodin] {_NEVER}
    {_HOSPITAL} [e|o|এ|ও|তো|to] ..1 (আমি|ami) [তো|to] [কখনো|কখনও|kokhono] {_NEVER}
    (আমি|ami) ..2 (কখনো|কখনও|কোনোদিন|কোনদিন|কোনোসময়|জীবনেও|জীবনে|kokhono|kokono|konodin|kono din|jiboneo) ..2 {_HOSPITAL} ..2 {_NEVER}
    (যাইনি|যাই নি|যাই নাই|গেছি না|jaini|jai ni|jai nai|zai nai|gesi na) ..1 {_HOSPITAL}
    (আমি|ami) [তো|to] ..2 (অসুস্থ|oshustho|osustho) (না|নই|হইনি|na|noi|hoini) ..2 {_HOSPITAL}
    """
HELP_SAYS = f"""
    (এটা|এইটা|এইগুলা|এগুলা|এগুলো|ইতা|ইটা|eta|eita|egula|eigula|egulo|ita) [তো|to|আবার|abar] (কি|কী|কিতা|কিসের|কীসের|কিতার|কোন|ki|kita|kiser|kisher|kitar|kon) [ধরনের|জাতের|dhoroner] {_TEXTS}
    (কিসের|কীসের|কিতার|কি|কী|kiser|kisher|kitar) {_TEXTS} (এটা|এইটা|ইটা|ইতা|eta|eita|ita|ভাই|bhai|vai|দিছেন|দিলেন|পাঠাইছেন|disen|dilen|pathaisen|আসলো|আইলো|aslo|ailo)
    {_TEXTS} [টা|ta] (কিসের|কীসের|কিতার|কি নিয়ে|কি জন্য|কিসের জন্য|kiser|kisher|kitar|ki niye|ki jonno|kiser jonno)
    (এটা|এইটা|eta|eita) (কিসের|কীসের|কি|কী|kiser|ki) (ব্যাপারে|বিষয়ে|সম্পর্কে|জন্য|নিয়ে|bepare|byapare|bishoye|somporke|jonno|niye)
    (এটা|এইটা|ইটা|eta|eita|ita) ..2 (প্রতারণা|ফ্রড|স্ক্যাম|স্প্যাম|ভুয়া|ধোঁকা|ধোকা|ধান্দা|ধান্ধা|চিটিং|বাটপারি|জালিয়াতি|ফাঁদ|fraud|scam|spam|vua|bhua|vuya|dhoka|dhanda|dhandha|chiting|cheating|batpari|jaliyati|protarona|fake) ..1 (কি|কী|নাকি|নি|না তো|নাতো|ki|naki|ni|na to|nato)
    (এটা|এইটা|ইটা|eta|eita|ita|এসব|esob) (কি|কী|নাকি|ki|naki) [কোনো|কোন|kono|kon] (প্রতারণা|ফ্রড|স্ক্যাম|স্প্যাম|ভুয়া|ধোঁকা|ধোকা|ধান্দা|চিটিং|বাটপারি|জালিয়াতি|ফাঁদ|fraud|scam|spam|vua|bhua|dhoka|dhanda|cheating|batpari|protarona|fake)
    (প্রতারণা|স্ক্যাম|ফ্রড|ভুয়া|ধোঁকা|scam|fraud|vua|bhua|protarona|spam|fake) (মেসেজ|message|msg|sms|নাকি|naki)
    (আপনি|আপনারা|তুমি|তোমরা|আপনে|আফনে|আফনারা|apni|apnara|tumi|tomra|apne|afne|afnara) [আসলে|আবার|ashole|asole|abar] (কে|কারা|কেডা|কেগু|খে|খারা|ke|kara|keda|kera|kegu|khe|khara) [ভাই|bhai|vai|বলছেন|কইরা|bolchen|bolsen]
    (আপনাকে|আপনারে|আপনাদের|তোমাকে|আফনারে|apnake|apnare|apnader|tomake|afnare) ..1 (চিনলাম|চিনি|চিনতে পারলাম|চিনতে পারছি|চিনতে পারি|চিনছি|chinlam|cinlam|sinlam|chini|cini|sini|chinte parlam|chinte parchi|chinte parsi|chinte pari|chinsi) (না|নাই|নায়|na|nai|nay)
    (এটা|এইটা|ইটা|ইতা|eta|eita|ita|ei|এই) (কার|খার|kar|khar) {_TEXTS}
    {_TEXTS} [টা|ta|গুলা|gula] (কে|কারা|ke|kara) (পাঠাইছে|পাঠাইছেন|পাঠিয়েছে|পাঠিয়েছেন|পাঠালো|পাঠায়|দিছে|দিছেন|দিয়েছে|দিলো|দিল|pathaise|pathaisen|pathalo|pathailo|pathay|dise|disen|diyeche|dilo)
    (কে|কারা|খে|ke|kara|khe) (এই|এইটা|এটা|এইসব|ei|eta|eita|eisob) [মেসেজ|message|msg|sms|text|টেক্সট] (পাঠাইছে|পাঠাইছেন|পাঠিয়েছে|পাঠিয়েছেন|পাঠালো|পাঠাইল|দিছে|দিছেন|দিয়েছে|দিয়েছেন|দিলো|দিল|দিসে|করছে|pathaise|pathaisen|pathalo|pathailo|dise|disen|diyeche|diyechen|dilo|korse)
    (এই|ei|এইসব|eisob) {_TEXTS} [টা|ta|গুলা|gula] (কে|কারা|কই থেকে|কোথা থেকে|কেন|কেনে|কিসের|ke|kara|koi theke|kotha theke|keno|kene|kiser) ..1 (পাঠাইছে|পাঠাইছেন|পাঠিয়েছে|পাঠিয়েছেন|পাঠালো|পাঠায়|পাঠান|পাঠাচ্ছে|পাঠাচ্ছেন|দিছে|দিছেন|দিয়েছে|দিয়েছেন|দিলো|দিল|দিসে|আসছে|আসলো|আইছে|pathaise|pathaisen|pathalo|pathay|pathacche|pathacchen|dise|disen|diyeche|diyechen|dilo|asche|aslo|aise)
    (আমার|amar) {_NUMBER} ..1 (কই|কোথায়|কোথা থেকে|কোথায় থেকে|কই থাকি|কই থাইকা|কেমনে|কেমনি|কিভাবে|কীভাবে|কিলা|কার কাছে|কে|koi|kothay|kotha theke|kotha|koi thaki|koi theika|koi theke|kemne|kemni|kivabe|kibhabe|kila|kar kache|ke) ..1 (পাইলেন|পেলেন|পাইছেন|পেয়েছেন|পাইছইন|পাইলা|পাইলায়|পাইসেন|দিলো|দিল|দিছে|দিয়েছে|pailen|pelen|paisen|peyechen|paichen|paisoin|paila|pailay|dilo|dise|diyeche|diche)
    (কোথা|কোথায়|কই|কোন জায়গা|কোন অফিস|কোন হাসপাতাল|kotha|kothay|koi|kon jayga|kon office|kon hospital) (থেকে|থাইকা|থাকি|তাকি|theke|theika|thaki|taki) ..1 (বলছেন|বলতেছেন|মেসেজ|লিখছেন|কইরা|কইতেছেন|কইরাম|করছেন|পাঠাচ্ছেন|পাঠাইছেন|bolchen|bolsen|boltesen|message|msg|likhchen|likhsen|korsen|pathacchen|pathaisen)
    (আপনি|আপনারা|আপনে|আফনারা|apni|apnara|apne|afnara) (কোথা|কোথায়|কই|kotha|kothay|koi) (থেকে|থাইকা|থাকি|theke|theika|thaki)
    (কি|কী|কিতা|ki|kita) (চান|চাও|চাইন|চাচ্ছেন|chan|chao|chain|sain|chacchen) (আপনি|আপনারা|আমার কাছে|আমার কাছ|apni|apnara|amar kache|amar kase)
    (আপনি|আপনারা|আফনে|আফনারা|apni|apnara|afne|afnara) (কি|কী|কিতা|ki|kita) (চান|চাইন|চাচ্ছেন|chan|chain|sain|chacchen)
    """

_SHE_HE = "(মাই|মাইয়া|মায়|মাইজি|mai|maijee|maiji|amma|abba|বাফ|বাপ|বাপে|baf|bap|আব্বায়|আম্মায়)"
_DIED = "(গেছেন|গেছে|গেছইন|গেসইন|গেছৈন|গেছেনগি|গেছেগি|গেছইনগি|গেলাগি|গেলা|গেলেন|গেলো|গেল|গেসে|গেসেন|গিয়েছেন|গিয়েছে|gesen|gechen|geche|gese|gesoin|gesoyn|gechoin|gesin|gesoingi|gesoin gi|gesegi|gese gi|gelagi|gela gi|gela|gelen|gelo|giyechen|giyeche|geson|gesyn|gece|gecen)"
_PASSED = "(করছইন|করছৈন|করেছেন|করেছে|করছেন|করসেন|করসইন|করলেন|করলো|করিলা|করলা|করিয়াছেন|ফরমাইছইন|korsoin|korsoyn|korechen|koreche|korsen|korchen|korse|korlen|korla|korila|forlen|hoyeche|hoise|oise|হয়েছে|হইছে|অইছে|হয়ে গেছে|অই গেছে|hoye gese|oi gese)"
BEREAVEMENT_SAYS = f"""
    {_SHE_HE} ..3 (মারা|মরা|mara|mra) {_DIED}
    <kin> [টা|টি|কে|জি|ta|ti|ke|ji|sab|saheb|সাহেব] ..4 (মারা|mara) {_DIED}
    <kin> [টা|টি|জি|ta|ti|ji|sab|saheb|সাহেব] ..4 (ইন্তেকাল|ইন্তিকাল|এন্তেকাল|মৃত্যু|মৃত্যুবরণ|মিত্যু|মিরতু|ওফাত|intekal|intikal|inteqal|intiqal|entekal|mrittu|mrityu|mittu|mirtu|mrityuboron|wafat|ofat) {_PASSED}
    {_SHE_HE} ..3 (ইন্তেকাল|ইন্তিকাল|মৃত্যু|intekal|intikal|inteqal|entekal|mrittu|mrityu) {_PASSED}
    <kin> ..4 (বেঁচে|বেচে|বাইচ্চা|বাঁচিয়া|বাচিয়া|জীবিত|beche|benche|bese|baichcha|baicha|bacia|jibito) (নেই|নাই|নায়|নন|nei|nai|nay|non)
    <kin> ..4 (পৃথিবীতে|দুনিয়াতে|দুনিয়ায়|দুনিয়াত|আমাদের মাঝে|আমাদের মধ্যে|prithibite|duniyate|duniyay|duniyat|amader majhe|amader moddhe) ..1 (নেই|নাই|নায়|nei|nai|nay)
    <kin> ..3 (মরে|মইরা|মরি|more|moira|mori) (গেছে|গেছেন|গেছইন|গেল|গেলেন|গেলো|গেলাগি|geche|gese|gechen|gesen|gesoin|gelo|gelen|gelagi)
    <kin> ..3 (বাঁচেনি|বাঁচেননি|বাঁচলো না|বাঁচলেন না|বাঁচানো যায়নি|বাঁচানো যায় নাই|বাঁচানো গেল না|bachlo na|bacheni|bachen nai|bachlen na|bachano jayni|bachano jay nai|bachano gelo na)
    <kin> ..3 (দুনিয়া|পৃথিবী|আমাদের|duniya|duniyar|prithibi|amader) ..1 (ছেড়ে|ছাইড়া|ছাড়িয়া|ছাড়ি|মায়া ত্যাগ|chere|sere|chaira|saira|saria|sari) ..1 (চলে|চইলা|চলি|গেছেন|গেছে|গেছইন|গেলেন|chole|choila|choli|gechen|gese|gesen|gesoin|gelen)
    <kin> ..3 (না ফেরার দেশে|পরপারে|পরলোকে|na ferar deshe|porpare|poroloke)
    <kin> [কে|রে|ke|re] ..2 (দাফন|কবর|জানাজা|মাটি|dafon|kobor|janaja|janaza|mati) (করেছি|করছি|করলাম|দিছি|দিয়েছি|দিলাম|হয়েছে|হইছে|korechi|korsi|korlam|disi|diyechi|dilam|hoyeche|hoise)
    (উনি|তিনি|তাইন|তাই|ও|সে|হে|uni|tini|tain|tai|she|he) ..3 (মারা|mara) {_DIED}
    (উনি|তিনি|তাইন|uni|tini|tain) ..3 (ইন্তেকাল|ইন্তিকাল|মৃত্যুবরণ|intekal|intikal|inteqal|entekal|mrittuboron) {_PASSED}
    (উনি|তিনি|তাইন|সে|uni|tini|tain|she) ..2 (আর|ar) ..1 (বেঁচে|জীবিত|beche|benche|bese|jibito|দুনিয়াতে|duniyate) (নেই|নাই|নায়|nei|nai|nay)
    """
BEREAVEMENT_UNLESS = """
    (আর|ar|r) (নেই|নাই|nei|nai) (হাসপাতালে|হাসপাতালো|হসপিটালে|বাসায়|এখানে|ওখানে|ওয়ার্ডে|ভর্তি|hospitale|hospital|basay|ekhane|okhane|ward|vorti)
    (আর|ar|r) (নেই|নাই|nei|nai) (কিছু|কিচ্ছু|বলার|বলা|ভাই|কোনো|কোন|kichu|kisu|bolar|kono|kon|ভয়|voy|অভিযোগ|ovijog|চিন্তা|chinta)
    (মরে|মইরা|more|moira) (গেছে|গেল|গেছিলাম|geche|gese|gelo|gesilam) ..2 (ভয়|লজ্জা|ব্যথা|ক্ষুধা|voye|lojjay|bethay|khuday)
    (ভয়ে|ব্যথায়|ক্ষুধায়|লজ্জায়|গরমে|ঠান্ডায়|voye|bhoye|bethay|byathay|khuday|lojjay|gorome|thanday) ..2 (মরে|মইরা|more|moira)
    (ফোন|ফোনটা|ব্যাটারি|মোবাইল|মোবাইলটা|চার্জার|ট্যাব|phone|fon|phoner|battery|mobile|charger) ..4 (মারা|মরে|শেষ|mara|more|shesh)
    (মারা|mara) (গেলে|যাবে|যাবেন|যাইতে|যাইত|যেত|gele|jabe|jaben|jaite|jaito|jeto|যায় নাই|যায়নি|jayni|jay nai|যাইতাম|jaitam)
    (একজন|ekjon) [রোগী|লোক|মানুষ|rogi|lok|manush] (মারা|mara)
    """
WRONG_NUMBER_UNLESS = """
    (ভুল|vul|bhul) (নম্বর|নাম্বার|number|nambar) ..1 (দিয়েছিল|দিছিল|দিয়েছিলেন|ছিল|লেখা|diyechilo|disilo|dichilo|chilo|silo|lekha)
    """
LANGUAGE_SAYS = """
    (বাংলায়|বাংলাতে|বাংলা ভাষায়|বাংলা দিয়ে|সিলেটিতে|সিলটিত|বাংলাত|banglay|banglai|banglate|bangla te|bangla vashay|bangla diye|banglat|sylhetite|siloti te|silotit) ..2 (লিখ*|লেখ*|পাঠা*|বল*|কন|কইন|কথা|জিজ্ঞা*|জিগান|উত্তর|দিন|দেন|দাও|দেউক্কা|প্লিজ|চাই|হলে|অইলে|likh*|lekh*|patha*|bol*|kon|koin|kotha|jigan|din|den|dao|deukka|please|plz|pls|chai|hole|oile)
    (ইংরেজি|ইংলিশ|ইংরাজি|english|ingreji|ingrezi|inglish|engrezi|ingraji|ingrazi) ..1 (জানি না|জানিনা|বুঝি না|বুঝিনা|পারি না|পারিনা|ফারি না|বুঝতাম ফারি না|জানি নায়|পড়তে পারি না|বুঝতে পারি না|বলতে পারি না|jani na|janina|bujhi na|bujhina|buji na|bujina|pari na|parina|fari na|farina|bujtam fari na|porte pari na|bujhte pari na|bujhte parina|bolte pari na|zani na)
    (বাংলা|bangla) (ছাড়া|chara|sara) ..3 (না|na|নাই|nai)
    """
