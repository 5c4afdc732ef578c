"""Praise and blame in Bengali comments: data; see `lexicon.py`."""

from bot.text.lexicon import bn_sentences as more

PRAISE = (
    """খুব যত্ন|আদর|সম্মান|সাহায্য|হাসিমুখে|দোয়া রইলো|ভালো মানুষ|ador|somman|shommana|shahajjo|sahajjo|bhalo manush|valo manush|jotno|doa roilo|onek help korse|help korse|ভালোবাসা|দয়ালু|
        সহানুভূতিশীল|সাহায্য করেছে|সাহায্য করেছেন|যত্ন নিয়েছে|যত্ন নিয়েছেন|আন্তরিক|ভদ্র|নম্র|কৃতজ্ঞ|খুশি|সন্তুষ্ট|পরিষ্কার|পরিচ্ছন্ন|মমতা|প্রশংসা|ফেরেশতা|doyalu|shahajjo koreche|sahajjo korse|
        jotno niyeche|jotno nise|antorik|vodro|bhodro|kritoggo|khushi|kushi|shontushto|porishkar|helpful|caring|kind|friendly|polite|love"""
    + more.PRAISE
)

BLAME = (
    """কেউ আসেনি|কেউ আসে নাই|জুলুম|অত্যাচার|চিৎকার|keu ase nai|keu asheni|julum|ottachar|gali|গালি|khub kharap bebohar|faltu|লজ্জা|লজ্জাজনক|অবহেলা|অপমান|দুর্ব্যবহার|খারাপ ব্যবহার|অভদ্র|বেয়াদব|
        নোংরা|ময়লা|হতাশ|হতাশাজনক|কষ্ট|বিরক্ত|সবচেয়ে খারাপ|জঘন্য|lojja|lojjajonok|obohela|opoman|durbebohar|kharap bebohar|ovodro|beyadob|nongra|moyla|hotash|kosto|birokto|sobcheye kharap|jogonno|
        rude"""
    + more.BLAME
)
