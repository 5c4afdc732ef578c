"""How Bengali patients say yes and no: data; see `lexicon.py`."""

from bot.text.lexicon import bn_sentences as more
from bot.text.lexicon.combine import twice

# A yes or no is often said twice over: "haan ji, bilkul kar sakte hain".
_YES = "জ্বি জ্বি|জি জি|হ্যাঁ অবশ্যই|জি অবশ্যই|অবশ্যই|oboshoi|obossoi|obosshoi|ji oboshoi|ha oboshoi|ji ji|হ্যাঁ|হ্যা|হা|হাঁ|জি|জ্বি|জী|জি হ্যাঁ|জ্বি হ্যাঁ|হ্যাঁ হ্যাঁ|অয়|হ|ওকে|আচ্ছা|ইয়েস|hae|hya|hyan|haa|ha|haan|hm|ji|jee|ji hae|ji ha|ji hya|jee hya|oy|oi|yes|ok|okay|acha|accha|achha|sure"

_AGREES = "অবশ্যই|নিশ্চয়ই|ঠিক আছে|পারেন|পারবেন|করতে পারেন|করতে পারবেন|দিতে পারেন|শেয়ার করতে পারেন|শেয়ার করুন|ব্যবহার করতে পারেন|প্রকাশ করতে পারেন|করেন|করুন|দেন|সমস্যা নেই|সমস্যা নাই|কোনো সমস্যা নেই|কোন সমস্যা নাই|কোনো সমস্যা নাই|কোন সমস্যা নেই|আমার কোনো সমস্যা নেই|আমার সমস্যা নাই|আপত্তি নেই|আপত্তি নাই|কোনো আপত্তি নেই|কোন আপত্তি নাই|আমার আপত্তি নেই|আমার কোনো আপত্তি নেই|আমার কোন আপত্তি নাই|অসুবিধা নেই|অসুবিধা নাই|কোনো অসুবিধা নেই|রাজি|আমি রাজি|রাজি আছি|আমি রাজি আছি|অনুমতি দিলাম|অনুমতি আছে|কেন নয়|কেন না|খুশি মনে|আপনার ইচ্ছা|চলবে|পাঠান|oboshoi|obossoi|oboshyoi|obosshoi|nischoi|thik ache|thik ase|tik ase|paren|parben|farben|faren|korte paren|korte parben|korte faren|dite paren|share korte paren|share koren|share korun|koren|korun|den|somossa nei|somossa nai|shomossha nai|shomossha nei|somosha nai|kono somossa nai|kono somossa nei|kono shomossha nai|amar somossa nai|amar kono somossa nai|apotti nai|apotti nei|kono apotti nai|amar apotti nai|amar kono apotti nai|amar kono apotti nei|osubidha nai|osubidha nei|kono osubidha nai|raji|ami raji|raji asi|ami raji asi|onumoti dilam|keno na|keno noy|chollbe|cholbe|apnar iccha|no problem|pathan"

_NAY = "না|নাহ|জি না|জ্বি না|না না|একদম না|na|nah|naa|ji na|jee na|na na|ekdom na|no"

_REFUSES = "চাই না|আমি চাই না|আমি চাইনা|করবেন না|কইরেন না|দিবেন না|শেয়ার করবেন না|পারেন না|পারবেন না|রাজি না|রাজি নই|আমি রাজি না|আমি রাজি নই|রাজি নাই|দরকার নেই|দরকার নাই|প্রয়োজন নেই|থাক|থাকুক|বাদ দেন|বাদ দিন|অনুমতি নেই|অনুমতি নাই|অনুমতি দিচ্ছি না|কখনো না|কখনোই না|আমার পছন্দ না|আপত্তি আছে|আমার আপত্তি আছে|ইচ্ছা নাই|গোপন রাখুন|chai na|chaina|ami chai na|ami chaina|korben na|koiren na|diben na|share korben na|paren na|parben na|raji na|raji noi|ami raji na|ami raji noi|raji nai|dorkar nei|dorkar nai|proyojon nai|thak|thakuk|bad den|onumoti nai|onumoti nei|kokhono na|kokhonoi na|pochondo na|apotti ache|apotti ase|iccha nai|lagbe na|লাগবে না"


YES = (
    twice(_YES, _AGREES)
    + """হ্যাঁ|হ্যা|হা|হাঁ|হ|জি|জ্বি|জী|জি হ্যাঁ|হ্যাঁ জি|অবশ্যই|নিশ্চয়ই|নিশ্চয়|ঠিক আছে|ওকে|আচ্ছা|পারেন|পারবেন|করতে পারেন|দেখাতে পারেন|পাঠাতে পারেন|হ্যাঁ পারেন|রাজি|আমি রাজি|সমস্যা নেই|সমস্যা নাই|
        কোনো সমস্যা নেই|আপত্তি নেই|আপত্তি নাই|অসুবিধা নেই|ইয়েস|hae|hya|hyan|haan|han|ha|ho|hoy|ji|jee|ji ha|ha ji|oboshoi|obossoi|oboshyoi|nishchoi|thik ache|thik ase|tik ase|ok|okay|accha|acha|
        paren|parben|korte paren|pathate paren|raji|ami raji|somossa nei|somossa nai|shomossha nai|apotti nai|apotti nei|osubidha nei"""
    + more.YES
)

NO = (
    twice(_NAY, _REFUSES)
    + """না|নাহ|নাঃ|জি না|জ্বি না|না না|একদম না|কখনো না|কখনোই না|পারেন না|পারবেন না|করবেন না|চাই না|আমি চাই না|রাজি না|রাজি নই|দরকার নেই|থাক|নো|na|nah|naa|ji na|na na|ekdom na|kokhono na|paren na|
        parben na|korben na|chai na|ami chai na|raji na|dorkar nei|dorkar nai|thak"""
    + more.NO
)
