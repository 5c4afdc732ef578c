"""Numbers, and words of good and bad, as Persian patients rate: data; see `lexicon.py`."""

NUMBERS = (
    "یک|یکم|اولی|گزینه اول|مورد اول|شماره اول|جواب اول|yek|yekom|avali|gozine aval|gozineye aval",
    "دو|دوم|دومی|دوتا|do|dow|dovom|dovomi",
    "سه|سوم|سومی|se|seh|sevom|sevomi",
    "چهار|چار|چهارم|چهارمی|chahar|char|chaar|chehar|chahaar|chaharom",
    "پنج|پنجم|پنجمی|panj|pnj|panjom",
    "شش|شیش|ششم|ششمی|shesh|shish|sheesh|sheshom",
    "هفت|haft",
    "هشت|hasht",
    "نه|noh",
    "ده|dah",
)

NUMBER_MARKS = """نمره ام|نمره‌ام|شماره ام|امتیازم|نمرم|گزینه ی|انتخاب|انتخابم|انتخاب من|جوابش|پاسخ من|پاسخم|درجه|رقم|مورد|نمره ی|shomareh|shomareye|shomara|gozineh|gozineye|javab|nomre|nomreh|raghame|entekhab|entekhabam|nambar|namber|
        number|num|option|
        شماره|شمارهٔ|شماره‌ی|گزینه|گزینهٔ|گزینه‌ی|جواب|پاسخ|عدد|نمره|نمبر|shomare|gozine"""

GOOD = """دوست داشتم|دوستش داشتم|خوشم آمده|خوش آمد|خوشمان آمد|خوشمون اومد|doost dashtam|dust dashtam|doostesh dashtam|خوبند|خوب بودند|خوب بودن|خوبن|خوب بوده|بدی نبود|بد نبودن|بد نبودند|دلچسب|رضایتمند|راضین|راضیه|راضی بودیم|راضی هستیم|خوشم آمد|خوشم اومد|خوش شدم|خوب خوب|مقبول|مقبول بود|خوب کار کردند|
        خوب کار کردن|khoob bud|khub bud|khub bood|khoob bood|khob bud|khubbud|khoobi|khubi|khoub|khoobbood|khop|khup|raazi|razi bodam|razi budim|razi boodim|razi hastim|raziim|ghashang|
        khosham oomad|khosham amad|khosham umad|rezayat|rezayatbakhsh|bad nist|badak nabood|badak nabud|bad nabode|khb|kh0b|
        bad nabood|bad nabud|bad naboud|بد نبود|خوش|خوشحال|خوشحالم|خوشنود|خرسند|رضایت داشتم|رضایت دارم|راضی هستم|راضیم|خوب بود خدا را شکر|پسندیده|قابل تقدیر|خوب تر|خوبتر|خوبی بود|خوبست|خوب است|khosh|
        khoshhal|khoshal|raziam|razi hastam|rezayat dashtam|khoobeh|khob bood|khubeh|خوووب|خووب|خوپ|خوب|خوبی|خوبه|خوبها|خب بود|نیک|مناسب|قابل قبول بود|راضی|راضی بودم|راضی‌ام|رضایت بخش|رضایت‌بخش|
        بدک نبود|khoob|khub|khob|xub|xob|khoobe|khube|razi|razi boodam|good|nice|fine"""

EXCELLENT = """عالی بودند|عالی بودن|عالین|عالیند|عالی بوده|معرکه بود|محشره|محشر بود|گل کاشتن|گل کاشتید|گل کاشتین|سنگ تموم گذاشتن|سنگ تموم گذاشتین|سنگ تموم|ترکوندن|حرف ندارن|حرف ندارین|حرف نداشتین|
        حرف نداشتند|بیسته|بیست بیست|شیش دانگ|درجه اول|درجه عالی|اعلا|اعلی بود|بهترین بیمارستان|بهترین تجربه|بهترین شفاخانه|بهترین خدمات|بهترین بود|بهترینند|بهترینن|بهترین هستند|
        بهتر از این نمیشه|بهتر از این نداریم|مثل بهشت|بهشت|فوق العاده خوب|فوق العاده بود|رویایی|بی مانند|بی مثال|بی عیب|بی عیب و نقص|شگفت انگیز|تحسین برانگیز|ستودنی|پرفکت|اکسلنت|خفن|
        کارشون بیسته|کارتون بیسته|کارتون عالیه|کارشون عالیه|کارتون عالی بود|کارشون عالی بود|عالی ترین|فوقلاده|فوقالعده|فوق‌لعاده|aliyeh|aalie|aliie|ali bood|ali bud|aali bood|aali bud|
        aaliye bood|foghol|fogh olade|fogh ol ade|fogholaade|fowgholade|fogholade bood|fogholadeh bood|fogholade bud|bi naghs|binaghs|harf nadare|harf nadarin|harf nadaran|khafan|mahshare|
        marekeh|mareke|tarkoond|tarkoondan|behtar az in nemishe|behtarin bood|behtarin bimarestan|behtarin tajrobe|alii|aaali|bista|biste|
        بیست|عالی عالی|فوق عالی|خیلی توپ|توپ|ترکوند|بی همتا|حرف نداشتن|حرف ندارد|سنگ تمام گذاشتن|سنگ تمام گذاشتند|نمره بیست|صد از صد|ده از ده|بهتر از این نمیشد|بهتر از این نمی شود|از این بهتر نمیشه|
        خارق العاده|معرکه|aaliye|alieh|aliye|bist|toop|tup|super|great|amazing|fantastic|foghol ade|fogholadeh|sang e tamam|bi nazir|سوپر|خیلی درجه یک|عالی|عالیه|عالی بود|فوق العاده|فوق‌العاده|
        فوقالعاده|بی نظیر|بی‌نظیر|بینظیر|بهترین|محشر|درجه یک|درجه‌یک|حرف نداشت|حرف نداره|بی نقص|بی‌نقص|کامل|شاهکار|اعلی|ممتاز|ali|aali|alee|fogholade|foqolade|binazir|behtarin|mahshar|daraje yek|
        harf nadasht|excellent|perfect|best"""

BAD = """بدی بود|بد بودن|بد بودند|بد بوده|خوشم نیامد|خوشم نیومد|خوشم نیامده|دوست نداشتم|دوست نداشتیم|پسندم نشد|نپسندیدم|راضی نبودیم|راضی نیستیم|راضی نبودند|ناراضیم|ناراضی هستم|ناراضی بودیم|
        ناراضی هستیم|ناراضیه|نارضایتی|ناخوشایند|ناجور|تعریفی نداره|به درد نمیخوره|به درد نخورد|نامطلوب|غیر قابل قبول|غیرقابل قبول|قابل قبول نبود|ضعیف بود|ضعیفه|ضعیفند|خراب بود|خرابه|خراب است|
        خوب نبودین|خوب نبودید|خوب نبودیم|خوب نه|خوب نیس|چنگی به دل نمیزد|چنگی به دل نزد|پایین تر از حد انتظار|کمتر از انتظار|کمتر از حد انتظار|پایین تر از انتظار|زیر حد انتظار|
        در حد انتظار نبود|در حد انتظارم نبود|خوب نمیباشد|خوب نمی باشد|زیاد راضی نبودم|چندان راضی نبودم|خیلی راضی نیستم|اصلا راضی نبودم|اصلا راضی نیستم|زیاد راضی نیستم|رضایتی ندارم|
        رضایتی نداشتم|khoob nist|khub nist|khoob nabud|khub nabood|khob nabood|khob nist|khub nabod|khoob nabod|razi nistam|razi nabodam|razi nistim|narazi am|naraziam|narazi boodam|
        narazi budam|khosham nayoomad|khosham nayumad|khosham nayomad|doost nadashtam|dust nadashtam|zaeef|zaif bood|zaeif|zayif|za'if|kharab bood|kharab bud|bad bood|bad bud|badi bood|
        badi bud|be dard nakhor|na khoob|nakhoob|jaleb nist|taarifi nadasht|aslan khub nabud|aslan razi nistam|aslan razi naboodam|
        خوب نبود|راضی نبودم|خیلی راضی نبودم|راضی نیستم|خیلی خوب نبود|زیاد خوب نبود|چندان خوب نبود|اصلا خوب نبود|چندان جالب نبود|جالب نبود|خوش نبودم|رضایت نداشتم|رضایت ندارم|خوب نبوده|خوب نیست|
        تعریفی نداشت|تعریفی نبود|khoob nabood|khub nabud|razi naboodam|razi nabudam|jaleb nabood|aslan khoob nabood|ziad khoob nabood|به درد نخور|خوب نبودن|خوب نبودند|نه خوب|عالی نبود|بد|بدی|بده|
        خراب|ضعیف|ناراضی|ناراضی بودم|ناخوب|مزخرف|نامناسب|ناراضی‌ام|bad|bade|kharab|zaif|narazi|poor"""

TERRIBLE = """افتضاحه|افتضاح مطلق|افتضاح بودند|افتضاح بودن|افتظاح|افتزاح|فاجعه است|فاجعس|فاجعه‌ست|وحشتناک بود|وحشتناکن|خجالت آور|تاسف بار|تأسف بار|تاسف آور|باعث تاسف|باعث شرمندگی|مایه شرم|مایه خجالت|
        چرت|چرند|گند بود|گندش دراومده|بدترین تجربه|بدترین بیمارستان|بدترین شفاخانه|بدترین خدمات|بدترین بود|بدترینه|جهنم بود|مثل جهنم|عذاب آور|عذاب بود|غیرقابل تحمل|غیر قابل تحمل|نفرت انگیز|
        کابوس|کابوس بود|داغان|خراب ترین|خرابترین|رقت انگیز|ناامید کننده|ناامیدکننده|eftezahe|eftezah bood|eftezah bud|eftezaaah|eftezaahe|eftezah budan|eftzah|efteza|fajeye|faje'e bood|faajeh|
        fajee bood|faje bood|vahshatnake|vahshatnak bood|vahshatnak bud|vahshtnak|vahshatnaak|jahannam|jahanam|gand|gand bood|gand bud|charand|kabus|kabos|kaboos|sharm avar|sharmavar|
        khejalat avar|badtarin tajrobe|badtarin bimarestan|badtarin bood|ghabele tahamol nabood|azab|
        فاجعه|آشغال|کثافت|خیلی مزخرف|مزخرف|مصیبت|رقت بار|شرم|زباله|از بد بدتر|از این بدتر نمیشه|بدتر از این نمیشد|به شدت بد|زیر صفر|مفتضح|ashghal|kesafat|mozakhraf|faje e|fajeh|horrible|
        badtar az in nemishe|افتضاح|افتضاح بود|وحشتناک|وحشتناکه|فاجعه بود|بدترین|بدتر|اسفناک|اسفبار|شرم آور|شرم‌آور|جهنم|گند|داغون|eftezah|eftezaah|vahshatnak|fajee|faje'e|badtarin|worst|terrible"""
