"""What stands around an answer in Bengali: data; see `lexicon.py`."""

from bot.text.lexicon import bn_sentences as more

FRAMES = (
    """হয়েছে|হইছে|অইছে|আছিল|লাগে|তারা|ওরা|উনারা|এখানে|এখানকার|মানে|আসলে|রেটিং|উত্তর হলো|আমার উত্তর|টোটাল|hoise|oise|asil|silo|lage|lagche|tara|ora|onara|ekhane|mane|ashole|asole|rating|amar uttor|
        overall|treatment|care|khub hoise|amar kache|আমার কাছে|ar|r ki|আর কি|আরকি|arki|ছিলাম|chilam|ছিল|ছিলো|আছে|হয়েছিল|হলো|হয়|লেগেছে|লাগছে|লাগল|লেগেছিল|পেয়েছি|পাইছি|আমার|আমি|আমাদের|আমার অভিজ্ঞতা|
        অভিজ্ঞতা|সেবা|সার্ভিস|চিকিৎসা|যত্ন|সব|সবকিছু|সব কিছু|সব মিলিয়ে|সব মিলায়ে|আমার মতে|আমার মনে হয়|আমি বলব|আমি বলবো|বলব|বলবো|আপনার|আপনাদের|এটা|এটি|ওটা|টা|টি|ই|ও|তো|হাসপাতাল|হাসপাতালের|chilo|
        ache|ase|hoyeche|holo|hoy|legeche|lagse|laglo|peyechi|paisi|amar|ami|amader|obhiggota|oviggota|amar obhiggota|sheba|seba|service|chikitsa|jotno|sob|shob|sob kichu|shob kichu|sobkichu|
        sob miliye|shob miliye|amar mote|amar mone hoy|ami bolbo|bolbo|apnar|apnader|eta|ota|ta|to|hospital|haspatal|experience"""
    + more.FRAMES
)

POLITE = (
    """ভাইজান|বোন|আপনাকে ধন্যবাদ|আপনাদের ধন্যবাদ|সবাইকে ধন্যবাদ|আপনাদের অনেক ধন্যবাদ|আল্লাহ হাফেজ|খোদা হাফেজ|ইনশাআল্লাহ|ইনশাল্লাহ|সুবহানাল্লাহ|আল্লাহ ভালো করুক|জনাব|মহোদয়|জয় মা|apnake dhonnobad|
        apnader dhonnobad|sobaike dhonnobad|dhonnobaad|donnobad|allah hafez|allah hafiz|khoda hafez|inshallah|insha allah|subhanallah|jonab|bhaijan|vaijan|bondhu|afa|bhaisab|bhai saheb|thanku|tnx|
        alhamdulilah|walaikum salam|দয়া করে|অনুগ্রহ করে|প্লিজ|প্লীজ|ধন্যবাদ|অনেক ধন্যবাদ|অসংখ্য ধন্যবাদ|থ্যাংকস|থ্যাংক ইউ|শুকরিয়া|জি|জ্বি|নমস্কার|আসসালামু আলাইকুম|সালাম|আদাব|হ্যালো|স্যার|ম্যাডাম|
        ভাই|ভাইয়া|আপা|আপু|দিদি|দুঃখিত|সরি|মাফ করবেন|আলহামদুলিল্লাহ|মাশাআল্লাহ|জাজাকাল্লাহ|doya kore|onugroho kore|please|plz|pls|pliz|dhonnobad|dhanyabad|onek dhonnobad|thanks|
        thank you|shukria|ji|jee|nomoskar|assalamu alaikum|assalamualaikum|salam|salaam|adab|hello|hi|sir|madam|bhai|vai|bhaiya|apa|apu|didi|sorry|dukkhito|maf korben|alhamdulillah|
        mashallah|jazakallah"""
    + more.POLITE
)

GREETINGS = (
    """আমি ঠিক আছি|ami thik achi|ami thik asi|ঠিক আছি|thik asi|আপনারা কেমন আছেন|apnara kemon asen|khobor ki|আমরা ভালো আছি|amra valo asi|শুভ সকাল|শুভ দিন|শুভ রাত্রি|শুভেচ্ছা|আপনার দিন ভালো কাটুক|
        ভালো থাকবেন|ভালো থাকুন|ভাল থাকবেন|ভালো আছি|আমি ভালো আছি|আপনি কেমন আছেন|কেমন আছেন|ভালো আছেন|আচ্ছা ঠিক আছে|ভালোবাসা|shuvo sokal|shubho sokal|shuvo din|bhalo thakben|valo thakben|valo thakun|
        bhalo achi|valo achi|ami valo achi|ami bhalo achi|valo asi|bala asi|kemon achen|kemon asen|valo asen|accha thik ache|acha thik ase|good morning|good night|good luck"""
    + more.GREETINGS
)

JOINS = (
    """তাই|কেনোনা|কারন|যদি ও|তারপরও|তবুও|karon holo|tai|tarporo|tobuo|kenona|kintuk|কিন্তু ও|কিন্তু|তবে|কারণ|কেননা|যেহেতু|আর|এবং|ও|যদিও|শুধু|কিন্তুক|kintu|tobe|karon|karan|jehetu|ar|r|ebong|jodio|
        shudhu|sudhu|but|because"""
    + more.JOINS
)
