"""Numbers, and words of good and bad, as Bengali patients rate: data; see `lexicon.py`."""

from bot.text.lexicon import bn_sentences as more

NUMBERS = (
    "এক|প্রথম|একনম্বর|১ম|ek|prothom|akk" + more.NUMBERS[0],
    "দুই|দুটো|দ্বিতীয়|২য়|dui|ditiyo|2y" + more.NUMBERS[1],
    "তিন|তৃতীয়|৩য়|tin|tritiyo" + more.NUMBERS[2],
    "চার|চতুর্থ|৪র্থ|char|chaar|sair|chotur" + more.NUMBERS[3],
    "পাঁচ|পাচ|পঞ্চম|৫ম|pach|panch|paach|fas|pas" + more.NUMBERS[4],
    "ছয়|ছয়|ষষ্ঠ|৬ষ্ঠ|choy|chhoy|soy|choi" + more.NUMBERS[5],
    "সাত|shat|saat",
    "আট|aat|at",
    "নয়|নয়|noy|noi",
    "দশ|dosh|dos",
)

NUMBER_MARKS = (
    "|নম্বরটি|টা|টি|no|নাম্বারটা|নম্বর|নাম্বার|নং|উত্তর|অপশন|নম্বরটা|number|nombor|nambar|option|uttor|jobab|জবাব" + more.MARKS
)

GOOD = (
    """ঠিকঠাক|thik thak|thikthak|ঠিক আছে|thik ache|thik ase|খুশি|সন্তুষ্ট|ভালো লেগেছে|ভালো হয়েছে|ভালো লাগছে|ভাল লাগছে|সন্তোষজনক|khushi|khusi|kushi|shontushto|sontusto|satisfied|happy|
        bhalo legeche|valo lagse|valo laglo|bala oise|bala lagse|bala asil|vlo|balo|bhalo|baloi|bhallo|বালা|ভালা|ভালো|ভাল|ভালোই|ভালই|বালো|ভালোভাবে|ভালোভাবেই|ঠিক|সুন্দর|চমৎকার ভাবে|
        মন্দ নয়|গুড|নাইস|valo|vhalo|valoi|bhaloi|bala|vala|thik|tik|sundor|shundor|good|nice|fine"""
    + more.GOOD
)

EXCELLENT = (
    """প্রথম শ্রেণীর|সেরা সেবা|খুব চমৎকার|সুপার|টপ|ওয়াও|জোস|ঝাক্কাস|অতুলনীয়|সবচেয়ে সেরা|super|top|wow|josh|jhakkas|otulonio|awesome|amazing|fantastic|superb|shobcheye bhalo|sobtheke valo|
        সবথেকে ভালো|দশে দশ|khub chomotkar|চমৎকার|অসাধারণ|দারুণ|দারুন|অপূর্ব|সেরা|সবচেয়ে ভালো|সর্বোত্তম|উত্তম|অতি উত্তম|অনবদ্য|দুর্দান্ত|ফাটাফাটি|এক নম্বর|এক নাম্বার|ফার্স্ট ক্লাস|এক্সিলেন্ট|
        পারফেক্ট|chomotkar|comotkar|oshadharon|osadharon|asadharon|darun|daroon|opurbo|shera|sera|sobcheye bhalo|sobcheye valo|uttom|fatafati|ek number|ek nombor|excellent|perfect|best|first class"""
    + more.EXCELLENT
)

BAD = (
    """ভালো লাগেনি|ভালো লাগে নাই|ভালো হয়নি|ভালো হয় নাই|ভালো ছিল না|ভাল লাগেনি|valo lage nai|valo lageni|bhalo lageni|bhalo lage nai|valo hoyni|bala lagse na|bala oise na|খুব একটা ভালো না|
        খুব একটা ভাল না|খুব ভালো না|তেমন ভালো না|তেমন একটা ভালো না|khub ekta bhalo na|khub ekta valo na|khub valo na|khub bhalo na|tamon bhalo na|tamon valo na|temon ekta valo na|osontushto|
        অসন্তুষ্ট|সন্তুষ্ট না|সন্তুষ্ট নই|খুশি না|khushi na|khushi noi|নাখোশ|খারাপ|খারাপই|খারাফ|খরাপ|মন্দ|বাজে|পচা|নিম্নমানের|ভুল|ব্যাড|kharap|karap|kharaf|khrap|karaf|kharab|mondo|baje|poca|pocha|
        bad|poor"""
    + more.BAD
)

TERRIBLE = (
    """খুবই জঘন্য|জঘন্যতম|নরক|সবচেয়ে জঘন্য|একদম ফালতু|বিশ্রী|bisri|bishri|khub baje|pathetic|horrible|norok|jahannam|ছি|যাচ্ছেতাই|jacchetai|অতি খারাপ|সবথেকে খারাপ|sobtheke kharap|জঘন্য|ভয়াবহ|
        ভয়ংকর|সবচেয়ে খারাপ|সবচেয়ে বাজে|অত্যন্ত খারাপ|নিকৃষ্ট|জাহান্নাম|ফালতু|লজ্জাজনক|jogonno|joghonno|voyaboho|bhoyaboho|voyonkor|bhoyonkor|sobcheye kharap|sobcheye baje|nikristo|faltu|worst|
        terrible"""
    + more.TERRIBLE
)
