"""Words of degree, of not, between and not knowing in Persian: data; see `lexicon.py`."""

VERY = """به غایت|بغایت|جدا|جدی|حسابی|شدید|عجیب|خیلی خیلی خیلی|بسی|زیاده|kheiliii|kheyliii|khili|kheil|khely|khli|kheli kheli|kheili kheili|kheyli kheyli|besiyar|besyaar|bsyar|bisyar|bisyaar|
        xeily|xeyly|hesabi|shadid|vaghan|vaqan|vagheaan|vaghen|jeddan|jedan|wagean|
        خیییلی|خیلییی|خیلیی|بی نهایت|به شدت|شدیدا|فوق العاده زیاد|عمیقا|صد در صد|از صمیم قلب|بی حد|بسیار بسیار|خعلی|خییلی|kheily|kheeli|kheilii|khaily|khyli|bi nahayat|be sheddat|vagean|بیحد|بخدا|
        خیلی|خیلی خیلی|بسیار|بسیار زیاد|واقعا|واقعاً|کاملا|کاملاً|فوق|چقدر|اینقدر|خیلی زیاد|بی اندازه|بی‌نهایت|kheili|kheyli|khaili|kheli|xeyli|xeili|besyar|vaghean|vaqean|kamelan|very|so|really"""

QUITE = """نسبتا|نسبتاً|تقریبا|تقریباً|کمی|یه کم|یک کم|تا حدی|تاحدی|نسبتن|nesbatan|taghriban|kami"""

NOTS = """نی|نیس|نیسته|نبوده|نبودیم|نبودین|نبودید|نیستند|نیستن|نیستیم|نمی باشد|نمیباشد|نبو|nabod|nabode|nabudan|naboodan|naboodam|nistan|nis|nabodan|nistand|nabudim|nabudand|
        نه|نبود|نیست|نبودن|نبودند|نیستم|نبودم|نه چندان|چندان|خوب نبود|نخیر|اصلا نبود|na|nabood|nabud|nist|nabudam|not|na chandan|chandan"""

AT_ALL = """اصن|اصلنم|اصلا هم|هیچم|هیچ هم|یک ذره|یه ذره|ذره ای|aslaan|asln|hich|aslanam|
        زیاد|خیلی هم|آنچنان|آنقدر|اونقدر|ziad|anchenan|اونقدرا|انقدرا|اصلا|اصلاً|هیچ|به هیچ وجه|به‌هیچ‌وجه|ابدا|ابداً|aslan|be hich vajh|abadan|اصلن"""

NEITHER = """نه بد و نه خوب|نه بد بود و نه خوب|نه خوبه نه بده|نه خوبه و نه بد|نه خوب است نه بد|نه خوب است و نه بد|نه خوب نه خراب|نه خراب نه خوب|نی خوب نی بد|نی خوب و نی بد|نی خوب نی خراب|
        نی خوب بود نی بد|نی بد نی خوب|نه عالی نه افتضاح|نه خوب بود و نه هم بد|نه خوب بود نه خراب|نه خیلی خوب و نه خیلی بد|نه خیلی خوب بود نه خیلی بد|نه چندان خوب و نه چندان بد|نه خوب نه ضعیف|
        نه خوب و نه ضعیف|نه راضی نه ناراضی|نه راضیم نه ناراضی|نه راضی بودم نه ناراضی|بگی نگی|ای بگی نگی|ای همچین معمولی|همچین معمولی|هیچکدام|هیچ کدام|هیچکدوم|هیچ کدوم|نه این نه آن|
        نه این نه اون|هیچ یک|میگذره|معمولی معمولی|در حد معمول|در حد معمولی|در حد نرمال|حد وسط|حد متوسط|متوسطی|متوسطیه|متوسط است|معمولی است|عادیه|عادی است|پنجاه پنجاهه|پنجاه درصد|فیفتی فیفتی|
        نورمال|نورمال بود|نرمال بود|بین خوب و بد|بین بد و خوب|هم خوب هم بد|نه چندان|motevaset bud|motevasete|motavasete|motevasset|motavasset bood|motavaset bood|mutevaset|mutavaset|mutawasit|
        mamoolie|mamoolieh|mamulie|mamoliye|mamoli|mamouli|ma'mooli|adiye|adie|aadi|aadi bood|normal bood|na khoobe na bad|na khoobe na bade|na khube na bad|na khub na kharab|na khoob o na bad|
        na khob na bad|na bad bood na khoob|na ali na bad|ey|eyy|ey bad nabood|hamchin|ey hamchin|hamchin mamooli|fifty fifty|vasat|miane|begi nagi|hichkodam|hich kodam|na in na un|
        نه خیلی خوب نه خیلی بد|نه زیاد خوب نه زیاد بد|نه چندان خوب نه چندان بد|نه خوب نه هم بد|نه خوبه نه بد|نه عالی نه بد|نه آنچنان خوب نه بد|ای بد نبود|ای بدک نبود|ای همچین|همچین بد نبود|نرمال|
        معمولی بود|معمولیه|عادی بود|در حد متوسط|متوسط بود|متوسطه|میانگین|میشه گفت متوسط|نه خوب بود و نه بد|بینابینی|نصف نصف|پنجاه پنجاه|تا حدودی خوب|na khoob bood na bad|na khub bud na bad|
        na kheili khoob na kheili bad|na khoob na bad bood|motevaset bood|motavasset|mamooli bood|mamuli bud|normal|adi|adi bood|bad nabood ey|وسط متوسط|نه خوب نه بد|نه خوب و نه بد|نه بد نه خوب|
        نه خوب بود نه بد|نه بد بود نه خوب|متوسط|معمولی|میانه|وسط|بدک نیست|همچین|قابل قبول|عادی|نه چندان خوب نه بد|ممتنع|بینابین|na khoob na bad|na khub na bad|na bad na khoob|na bad na khub|
        motevaset|motavaset|mamooli|mamuli|ghabele ghabool|average|so so"""

DONT_KNOW = """نمیدانم چی بگم|نمیدانم چی بگویم|نمیدانم چی بنویسم|نمیدانم چی جواب بدم|نمیدانم چی جواب بدهم|نمیدانم چه بگم|نمیدانم چه بگویم|نمیدانم چه بنویسم|نمیدانم چه جواب بدم|نمیدانم چه جواب بدهم|نمی دانم چی بگم|نمی دانم چی بگویم|نمی دانم چی بنویسم|نمی دانم چی جواب بدم|نمی دانم چی جواب بدهم|نمی دانم چه بگم|نمی دانم چه بگویم|نمی دانم چه بنویسم|نمی دانم چه جواب بدم|نمی دانم چه جواب بدهم|نمیدونم چی بگم|نمیدونم چی بگویم|نمیدونم چی بنویسم|نمیدونم چی جواب بدم|نمیدونم چی جواب بدهم|نمیدونم چه بگم|نمیدونم چه بگویم|نمیدونم چه بنویسم|نمیدونم چه جواب بدم|نمیدونم چه جواب بدهم|نمی دونم چی بگم|نمی دونم چی بگویم|نمی دونم چی بنویسم|نمی دونم چی جواب بدم|نمی دونم چی جواب بدهم|نمی دونم چه بگم|نمی دونم چه بگویم|نمی دونم چه بنویسم|نمی دونم چه جواب بدم|نمی دونم چه جواب بدهم|نمیدونیم|نمیدانیم|نمی دانیم|نمی دونیم|نمدونم|نمدانم|نیمیدانم|نمیدونم راستش|خبر نیستم|چه بدونم|چبدونم|چی بدونم|چمیدونم|چه میدانم|چی میدانم|چی میدونم|چه میفهمم|نظر خاصی نداشتم|
        هیچ نظر ندارم|نظری نداشتم|مطمئن نیستیم|مطمئن نیسم|شک دارم|تردید دارم|یادم رفت|یادم نیس|یادم نمونده|فراموش کردم|فراموشم شده|از یادم رفته|به یادم نیست|یادم نیست والا|نمی تونم نظر بدم|
        نمیتوانم نظر بدهم|نمیتوانم بگویم|نمی توانم بگویم|نمی تونم بگم|نمیتانم بگویم|قضاوت سخته|قضاوت سخت است|نمیتونم قضاوت کنم|نمی توانم قضاوت کنم|گفتنش سخته|گفتنش سخت است|سخته گفتنش|سخته|
        خدا میداند|خدا می داند|خدا داناست|الله اعلم|خدا عالمه|nemidoonim|nmidonm|nmidoonm|nmdonm|nmidunm|nemidunm|nemdoonam|namedanam|namidanam|namidonam|namedonam|nemidanim|nemidoonm|
        nmidoonam|nemidunim|nimidanam|che midoonam|che midonam|che midanam|chemidunam|chmidoonam|khoda midoone|khoda midune|khoda midanad|khabar nistam|yadam nemiad|yadam nemiyad|yadam raft|
        yadam rafte|yadam nis|faramoosh kardam|sakhte begam|sakhte|nemitoonam begam|nemitunam begam|motmaen nisam|motma'en nistam|motmaeen nistam|motmaen nistim|nazar nadaram|
        hich nazari nadaram|nemifamam|namefamam|chizi yadam nist|
        نمیدانم والله|نمیدانم والا|نمیدونم والا|نمیدونم والله|نمی دانم والله|نمیدونم چی بگم|نمی دونم چی بگم|نمیدانم چه بگویم|نمی دانم چه بگویم|چی بگم|چه بگویم|چی بگم والا|نمی فهمم|نمیفهمم|نفهمیدم|
        نمی فامم|چیزی یادم نیست|به یاد ندارم|یادم نمیاد|یادم نمی آید|یادم رفته|نظر خاصی ندارم|هیچ نظری ندارم|نمیشه گفت|نمی شود گفت|نمیتونم نظر بدم|نمی توانم نظر بدهم|اطلاعی ندارم|اطلاع ندارم|
        مطمین نیستم|nemidoonam vala|nemidunam vala|nemidoonam chi begam|chi begam|chi begam vala|nemifahmam|khabar nadaram|ettela nadaram|no idea|nmidanam|nemidanam vallah|خبر ندارم والا|
        من چه میدونم|نمی‌دانم|نمی دانم|نمیدانم|نمی‌دونم|نمی دونم|نمیدونم|من نمی‌دانم|من نمی‌دونم|چه می‌دانم|چه می‌دونم|چه میدونم|خبر ندارم|نظری ندارم|نظر ندارم|مطمئن نیستم|مطمعن نیستم|سخته بگم|
        سخت است بگویم|نمی‌توانم بگویم|نمی‌تونم بگم|نمیتونم بگم|یادم نیست|خدا می‌داند|خدا میدونه|نمی‌فامم|نمیفامم|nemidanam|nemidoonam|nemidunam|nemidonam|nmidunam|nmidonam|motmaen nistam|
        nazari nadaram|yadam nist|che midunam|dont know"""
