"""What stands around an answer in Persian: data; see `lexicon.py`."""

from bot.text.lexicon.combine import every

# "A nurse shouted" counts no one: what "one" and "a" stand before in a story is no score.
_A_PERSON = every(
    "یک|یه",
    "خانم|خانوم|آقا|آقای|پرستار|نرس|دکتر|داکتر|مرد|زن|نفر|شب|روز|هفته|ماه|سال|ساعت|دقیقه|بار|دفعه|چیز|چیزی|سوال|"
    "موضوع|مشکل|بخش|اتاق|تخت|لحظه|مدت|بیمار|مریض|عده|سری|مقدار|کارمند|پزشک|جراح|کارگر|پرسنل|بچه|دختر|پسر",
)

FRAMES = """نظرم اینه|نظرم اینه که|نظرم این است|نظرم این است که|به نظر ما|از نظر من|از دید من|به عقیده من|بگم|بگویم|باید بگم|باید بگویم|میتونم بگم|می تونم بگم|میتوانم بگویم|می توانم بگویم|من میگم|
        میشه گفت|می شود گفت|برای ما|برامون|برام|برایم|تجربه ی|تجربه مون|تجربه ما|تجربه ای|یک تجربه|یه تجربه|یک تجربه ی|یک بیمارستان|یه بیمارستان|یک خدمات|رسیدگی ها|رسیدگی شما|رسیدگیتون|
        رسیدگیشون|رسیدگی شان|خدماتشون|خدماتشان|خدماتتون|خدمات تان|خدمات شان|سرویستون|سرویسشون|سرویس تان|بیمارستانتون|بیمارستان شما|بیمارستانتان|شفاخانه تان|شفاخانه شما|بودش|بودین|بودید|بوده|
        بوده است|بوده اند|میباشد|می باشد|هستن|هستین|هستید|هستیم|استید|استم|کلن|درمجموع|رویهمرفته|روی هم رفته|به صورت کلی|بصورت کلی|بطور کلی|به شکل کلی|از همه لحاظ|از هر لحاظ|از هر نظر|
        از همه نظر|از همه جهت|از هر جهت|همه جوره|واقعیتش|واقعیت|حقیقت|حقیقتش|راستش رو بخواین|راستش را بخواهید|راستش رو بخواید|انصافا|انصافاً|خدایی|خداییش|خدا وکیلی|خداوکیلی|به خدا|بخدا|همین|
        انتخاب میکنم|انتخاب می کنم|را انتخاب میکنم|رو انتخاب میکنم|انتخاب کردم|رای من|رای|میزنم|می زنم|نمره میدم|نمره میدهم|نمره می دهم|این دفعه|این بار|دفعه آخر|این سری|مراجعه|مراجعه ام|ویزیت|
        ویزیتم|بستری|دوران بستری|مدت بستری|اقامت|اقامتم|از خدمات شما|از خدماتشان|از خدماتشون|از خدماتتان|از رسیدگی|از رسیدگی شما|از بیمارستان|از بیمارستان شما|از همه کس|از همه شون|از همتون|
        boode|budan|boodan|budim|budi|boodim|bodan|bod|bood hame chi|hastan|hastin|hastid|hastand|vase man|vasam|baraye man|baraye ma|baram|be nazare man|benazare man|be nazar man|
        az nazare man|fek konam|fekr mikonam|rastesho bekhay|rastesho bekhain|vagheiatesh|ensafan|khodayi|khodaish|khodaeesh|khodaei|dar majmoo|dar majmu|koli|kollan|be tore kolli|be tore koli|
        bimarestan|bimarestanetun|bimarestane shoma|servis|serviseshun|servisetun|khadamateshun|khadamate shoma|residegi|raftar|barkhord|hamechiz|hame chizesh|entekhab mikonam|az khadamat|
        az bimarestan|az hame chi|az hame chiz|mishe goft|yek tajrobe|ye tajrobe|javabam|javabe man|nazaram|nazare man|nazaram ine|
        والا|والله|واقعا که|هستم|بودم|بودیم|دارم|داشتم|همگی|همه|تون|تان|با|در|راستش|حقیقتا|به نظر بنده|بنده|ما|امتیاز|امتیاز من|نمره من|جواب|میدم|می دهم|میدهم|نظرم|نظر من|از خدمات|از خدماتتون|از همه|
        از همه چیز|vala|vallah|boodam|budam|hastam|hame|ba|dar|rastesh|bande|emtiaz|javab|midam|az|treatment|care|rating|خدمات درمانی|ارزیابی من|شده|کردن|کردند|بود|بودن|بودند|است|هست|هستند|شد|من|
        برای من|به نظرم|به نظر من|بنظرم|فکر کنم|فکر می‌کنم|می‌گویم|میگم|می‌گم|تجربه|تجربه‌ام|تجربه ام|تجربهٔ من|تجربه من|تجربه‌ی من|خدمات|خدماتتان|خدمات شما|سرویس|درمان|همه چیز|همه‌چیز|همه چی|همه‌چی|
        کلا|کلاً|در کل|درکل|در مجموع|به طور کلی|مراقبت|رسیدگی|رفتار|شما|این|آن|اون|که|را|رو|هم|از|بیمارستان|شفاخانه|جوابم|جواب من|bood|bud|bude|ast|man|be nazaram|benazaram|fekr konam|tajrobe|
        tajrobam|khadamat|khadamatetun|dar kol|darkol|kolan|hame chi|hame chiz|hamechi|shoma|ke|ham|experience|service|hospital"""

POLITE = """بدبختانه|خوشبختانه|خوش بختانه|badbakhtane|khoshbakhtane|دستتون دردنکنه|دست همگی درد نکنه|دست همه درد نکنه|دستشون درد نکنه|دستشان درد نکند|دست همه تون درد نکنه|دست همتون درد نکنه|دست همگی درد نکند|دست همه درد نکند|دست پرسنل درد نکنه|
        دست دکترها درد نکنه|دست گلتون درد نکنه|دست تان درد نکند|دستتان دردنکند|دست شما دردنکنه|دست شما درد نکنه|خدا خیرشون بده|خدا خیر بده|خدا خیر دهد|خدا خیرشان دهد|خدا خیرتان دهد|
        خدا خیرتان بده|خدا قوت|خداقوت|خدا اجرتون بده|خدا اجرتان بدهد|خدا حفظشون کنه|خدا عمرتون بده|خدا عمرشون بده|خدا نگهدار|خدانگهدار|خدا پشت و پناهتون|خدا پشت و پناهتان|خدا سلامتتون کنه|
        خدا یارتون|اجرتان با خدا|اجرشون با خدا|پیر شی|پیر شین|الهی شکر|شکر|شکر خدا|شکرخدا|خدا را شاکرم|خداراشکر|خدارا شکر|خدا روشکر|خدا را سپاس|شکر الحمدلله|الحمد لله|الحمدالله|ممنونتونم|
        ممنون شما|ممنون از همه|ممنون از همگی|ممنون از همتون|ممنون از زحماتتون|ممنون از زحمات شما|ممنون از پرسنل|ممنون از همه پرسنل|ممنون از همه شما|خیلی ممنون از همه|خیلی ممنون از شما|
        خیلی ممنونیم|تشکر از همه|تشکر از همه شما|تشکر از همه تان|تشکر از همگی|تشکر از زحمات شما|تشکر از زحماتتان|تشکر از پرسنل|تشکر از داکترها|تشکر از داکتران|تشکر از داکتر ها|تشکر از دکترها|
        تشکر از دکتر ها|تشکر از دکتران|تشکر از پرستارها|تشکر از پرستاران|تشکر از نرس ها|تشکر از نرسها|تشکر از داکتر|تشکر از دکتر|تشکر از کارمندان|ممنون از دکترها|ممنون از پرستارها|
        ممنون از پرستاران|ممنون از دکتر|مرسی از دکترها|مرسی از پرستارها|مرسی از پرستاران|تشکر از خدمات شما|تشکر از خدماتتان|با تشکر از شما|با تشکر از همه|با تشکر فراوان|با سپاس فراوان|
        بسیار زیاد تشکر|بسیار تشکر از شما|یک جهان تشکر|یک جهان سپاس|یک دنیا تشکر|یه دنیا تشکر|یک دنیا ممنون|یه دنیا ممنون|یک دنیا سپاس|سپاس فراوان|سپاسگزاریم|سپاسگذارم|سپاس گزارم|متشکریم|
        ممنونم ازتون|ممنون ازتون|مچکرم|مچکر|مچکریم|متچکرم|مرسی ازتون|مرسی از همه|مرسی از شما|مرسی از همگی|میسی|مرصی|قربونتون|قربونت|قربانت|قربانتان|فداتون|فداتون شم|فدات|نوکرتم|مخلصیم|ارادتمند|
        شرمنده|متاسفانه|متأسفانه|با عرض پوزش|با عرض سلام|عرض سلام|با سلام|سلام و درود|سلام و احترام|با سلام و احترام|سلام بر شما|سلام خسته نباشید|سلامت باشید|سلامت باشین|شاد باشید|پاینده باشید|
        پایدار باشید|موفق باشید|موفق باشین|موفق باشی|موفق و موید باشید|جناب|سرکار|عزیزان|دوستان|دوست عزیز|جانم|گل|داکتر|داکتر صاحب|داکترصاحب|داکتر صیب|صاحب|لالا|بیادر|تشکر زیاد|زیاد تشکر|تشکری|
        اظهار سپاس|خانه تان آباد|خانه آباد|خانه تان آباد باشد|کامیاب باشید|سرفراز باشید|daste shoma dard nakoneh|dastetun dard nakone|dastetoon dard nakone|dastetun dard nakoneh|
        daste hame dard nakone|daste hamegi dard nakone|dast shoma dard nakone|dastet dard nakone|dasteshun dard nakone|khaste nabashin|khasteh nabashid|khoda kheyretun bede|
        khoda kheiretoon bede|khoda kheireshun bede|khoda kheyr bede|khoda kheir bede|khoda ghovvat|khoda ghovat|khoda hafez|khodahafez|khodafez|khoda shokr|khodaroshokr|khoda ro shokr|
        shokre khoda|shokr|elahi shokr|mamnoon az shoma|mamnoon az hame|mamnun az hame|mamnoonim|mamnun azatun|mamnoonetunam|mamnoon azatun|mer30|merc|mrc|mercc|mersii|merciii|merci az shoma|
        mersi az shoma|mersi az hame|merci az hame|kheili merci|kheyli mersi|kheyli merci|kheili mamnun|kheyli mamnun|moteshakerim|motshakerim|mochakeram|mochakkeram|motchakeram|sepasgozaram|
        sepas gozaram|tashakor az shoma|tashakor az hame|tashakur|tashakur az shoma|tashakur az hame|zyad tashakur|ziad tashakor|besyar tashakor|bisyar tashakur|ghorbanetun|ghorbunet|
        ghorbunetun|ghorbunetam|fadat|fadatun|sharmande|motasefane|moteasefane|motaasefane|motasefaneh|ba arze salam|ba salam|salam aleykom|salam alaikum|slm|salam khaste nabashid|
        salamat bashid|movaffagh bashid|movafagh bashid|bi zahmat|bizahmat|lotfaan|ltfan|azizam|jan|joon|jun|dadash|
        قربان|سرور|آقای|خانوم|با تشکر|با احترام|با سپاس|تشکر از شما|تشکر میکنم|تشکر می‌کنم|ممنونیم|ممنون میشم|سپاس از شما|خیلی تشکر|خدا حفظتان کند|خدا حفظتون کنه|خدا خیرشان بدهد|خدا خیرتون بده|
        خدا عمرتان بدهد|خیر ببینید|اجرتون با خدا|اجر شما با خدا|دمتون گرم|دم شما گرم|ان شاالله|ان شاء الله|انشاالله|انشاءالله|ماشاالله|ماشاءالله|یا علی|به امید خدا|با درود|مانده نباشید|زنده باشین|
        کور نشوی|فدای شما|قربان شما|ba tashakor|ba ehteram|mamnoonam|mamnunam|mamnon|dametun garm|khoda kheiretun bede|inshallah|mashallah|ya ali|ghorban|tashakor mikonam|motshakerm|moteshakkeram|
        manda nabashid|لطفا|لطفاً|لطفن|خواهش می‌کنم|خواهش میکنم|بی زحمت|بی‌زحمت|ممنون|ممنونم|ممنون از شما|خیلی ممنون|خیلی ممنونم|متشکرم|متشکر|تشکر|بسیار تشکر|سپاس|سپاسگزارم|مرسی|خیلی مرسی|
        دست شما درد نکند|دستتون درد نکنه|دستتان درد نکند|خسته نباشید|سلام|سلام علیکم|درود|خدا خیرتان بدهد|زنده باشید|الحمدلله|خدا را شکر|خدا رو شکر|خداروشکر|آقا|خانم|دکتر|آقای دکتر|خانم دکتر|ببخشید|
        معذرت می‌خواهم|عزیز|جان|خداحافظ|lotfan|khahesh mikonam|mamnoon|mamnun|kheili mamnoon|kheyli mamnoon|motshakeram|moteshakeram|tashakor|tashakkor|merci|mersi|kheili mersi|sepas|
        daste shoma dard nakone|khaste nabashid|salam|salaam|dorood|hello|hi|khoda ra shokr|khodaro shokr|agha|khanom|doctor|please|plz|thanks|thank you|sorry|bebakhshid"""

GREETINGS = (
    _A_PERSON
    + """سلام خوبی|خوبی شما|خوبی عزیزم|سلام خوب هستید|سال نو مبارک|نوروز مبارک|نوروزتون مبارک|نوروزتان مبارک|عیدتون مبارک|عیدتان مبارک|عید شما مبارک|عید سعید|عید سعید فطر مبارک|عید فطر مبارک|
        صد سال به این سالها|صد سال به از این سالها|تولدت مبارک|یلدا مبارک|یلداتون مبارک|رمضان مبارک|طاعات قبول|صبحتون بخیر|صبحتان بخیر|صبح به خیر|شبتون بخیر|شبتان بخیر|شب شما بخیر|شب به خیر|
        روزتان بخیر|روز شما بخیر|روز به خیر|عصرتون بخیر|عصر شما بخیر|ظهر بخیر|ظهرتون بخیر|بعد از ظهر بخیر|وقت شما بخیر|وقتتان بخیر|وقت به خیر|روزگار خوش|روز خوبی داشته باشین|
        شب خوبی داشته باشید|شب خوب|هفته خوبی داشته باشید|آخر هفته خوبی داشته باشید|آخر هفته خوب|سفر بخیر|حال شما خوبه|حالتون خوب باشه|حالت خوبه|حالم خوب نیست|حالم بده|حالم بد است|حالم بد بود|
        حالم خیلی بده|حالم خیلی بد بود|حالم خوب شد|حالم بهتره|حالم بهتر است|حالم خوب بود|حالم عالیه|حال من خوبه|حال من خوب است|حال من بد است|حال من بده|حالش خوبه|حالش خوب است|حالش بده|ما خوبیم|
        خوبیم|خوبیم شکر|خوبم شکر|خوبم خدا را شکر|خوبم الحمدلله|خوب شدم|خوب شده ام|خوب میشم|بهترم|شما خوبید|شما خوب هستید|شما خوبین|چطوری|چطورین|چه خبر|چه خبرا|احوال شما|احوالتون|چه حال دارید|
        چطور هستی|صحت مند باشید|صحت شما خوب است|جور هستید|جور استید|خوب استید|جور باشید|روز اول|بار اول|اولین بار|دفعه اول|اولین دفعه|بار دوم|دفعه دوم|روز دوم|طبقه اول|طبقه دوم|طبقه سوم|
        طبقه چهارم|شب اول|اول از همه|اول اینکه|اول این که|اول باید|اول بگم|اول خوب|اول بد|اول که|اول فکر|اول صبح|اول شب|کمک های اولیه|eid mobarak|eydetun mobarak|eidetun mobarak|nowruz mobarak|
        norooz mobarak|noruz mobarak|sale no mobarak|ruz bekheir|ruz bekheyr|rooz bekheir|rooz bekheyr|ruzetun bekheir|roozetoon bekheir|vaght bekheir|asr bekheir|shabetun bekheir|salam khubi|
        salam khoobi|salam khubin|salam khoobin|khubi shoma|halam bade|halam khoob nist|halam khub nist|halam behtare|behtaram|khub shodam|khoob shodam|chetori|chetorin|che khabar|
        rooze khubi dashte bashid|rooze khoobi dashte bashid|ruze khubi dashte bashid|bare aval|dafe aval|avalin bar|aval az hame|
        حالتون چطوره|حال شما|سلام خوبین|سلام خوبید|خوبم ممنون|خوبم مرسی|خوب هستم|من خوب هستم|بد نیستم|نه خوبم|خوب هستین|روزتون بخیر|عید مبارک|چطور هستید|halet chetore|hale shoma|khoobin|khubin|
        man khubam|khubam|صبح بخیر|صبح شما بخیر|شب بخیر|روز بخیر|عصر بخیر|روز خوش|روز خوبی داشته باشید|روز خوب|روز خوبی|شب خوش|وقت بخیر|وقتتون بخیر|خوب هستید|خوبید|خوبین|حالتون خوبه|حالم خوبه|
        حالم خوب است|من خوبم|خوبم|چطورید|خب|خوب باشید|خدا بد نده|sobh bekheir|sobh bekheyr|shab bekheir|rooz khosh|ruz khosh|khoobid|khubid|hale man khube|halam khube|man khoobam|khoobam|
        good morning|good night|good luck"""
)

JOINS = """جز|به جز|بجز|به غیر از|غیر از|منهای|بغیر از|joz|be joz|gheyr az|منتهی|ولیکن|لاکن|چون که|زیرا که|برا اینکه|واسه اینکه|به خاطر اینکه|بخاطر اینکه|با وجود|با وجودی که|با وجود اینکه|هر چند|درحالیکه|در حالی که|مخصوصا|بخصوص|به خصوص|خصوصا|مگر اینکه|vaghti|
        valy|vli|chonke|chun ke|choon|chonkeh|baraye inke|vase inke|be khatere|bekhater|be khater|agarche|makhsoosan|bekhosoos|montaha|
        چونکه|چرا که|گرچه|هرچند|به دلیل|بدلیل|به علت|بعلت|اما خب|ولی خب|وگرنه|برای اینکه|برای همین|choonke|harchand|bekhatere|chera ke|هرچند که|ولی|اما|لیکن|مگر|فقط|چون|زیرا|به خاطر|بخاطر|و|اگرچه|
        با اینکه|البته|منتها|که|vali|amma|ama|faghat|faqat|chon|chun|va|albate|but|because"""
