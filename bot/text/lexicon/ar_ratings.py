"""Numbers, and words of good and bad, as Arabic patients rate: data; see `lexicon.py`."""

from bot.text.lexicon.ar_forms import cut

NUMBERS = (
    "واحد|واحدة|وحدة|واحد فقط|واحد بس|رقم واحد|wahid|wa7id|wahd|wa7d|wahda|wa7da|wa7de|الاول|الأول|الاولى|الأولى|wahed|wa7ed",
    "اثنان|اثنين|ثنتين|تنتين|تنين|اثنتان|اثنتين|اتنتين|جوج|جوش|tnein|tnain|etnen|etnein|2tnen|ethnein|ethnain|ithnain|ithnayn|thnain|thnein|itnein|jouj|juj|jooj|zouz|إثنين|اتنين|ثنين|الثاني|الثانية|ثاني|itnin|ithnen|tnen",
    "ثلاثة|ثلاث|ثلث|تلاته|تلته|تلاتي|tlata|tlate|tlete|tleteh|tlateh|talateh|talate|thlatha|thalath|tletha|tlatha|تلاتة|تلات|الثالث|الثالثة|talata|thalatha",
    "اربعة|أربعة|اربعا|ربعة|arb3a|arba3|rb3a|rab3a|arb3ah|arbaah|اربع|الرابع|الرابعة|arba3a|arbaa",
    "خمسة|خمس|خمسا|خمسي|khamse|khamsah|khams|5amse|5ams|5msa|khmsa|5amsah|khemsa|khmssa|الخامس|الخامسة|khamsa|5amsa",
    "ستة|ست|ستي|settah|setteh|sitte|sitteh|stta|sta|setta|السادس|السادسة|sitta|setta",
    "سبعة|سبع|سبعا|sab3ah|sebaa|seb3a|sab3a",
    "ثمانية|ثماني|تمنية|تمنيه|ثمنية|tmanya|tmenya|thamanya|tmania|تمانية|tamanya",
    "تسعة|تسع|تسعود|tis3a|tesaa|tese3|tes3a",
    "عشرة|عشر|عشرا|3ashra|ashra|3achra|3ashara",
)

NUMBER_MARKS = cut("""خياري|اجابتي|جوابي|ردي|الرد|النمرة|نمرة|نومرو|درجة|الدرجة|علامة|العلامة|تقييم|numero|number|num|ra2m|rakm|rakam|raqm|raqem|nimra|nemra|khiyar|khiyari|jawab|jawabi|jwabi|ijabti|
        ekhtiyari|ekhteyari|ikhtiyari|taqyimi|ta2yimi|
        رقم|الرقم|جواب|الجواب|اجابة|الاجابة|خيار|الخيار|اختيار|raqam""")

GOOD = cut("""عجبتني|عجبني|عجبنا|عجبتنا|حبيتها|اعجبتني|اعجبني|راق لي|ارتحت|ارتحت عندكم|ارتحت معكم|3ajbetni|3ajbatni|3ajabni|3jbni|3jbtni|7elwa|7elwah|7elweh|منيحات|مليحين|كويسات|كويسيين|كويسا|زينات|زوين|زوينة|زوينين|زوينات|مزيانين|مزيانات|ملاح|ميزيان|مزياان|باهيين|مريح|مريحة|مرضيين|ممنون منكم|خوش مستشفى|خوش ناس|خوش معاملة|يعني كويس|
        يعني كويسة|يعني زين|يعني زينة|يعني منيح|يعني منيحة|يعني جيد|يعني جيدة|يعني تمام|مو سيئ|مو سيء|مو سيئة|مو خايس|مو خايسة|مو وحش|مش وحش|مش وحشة|مش سيئ|مش سيء|مش سيئة|مب خايس|مب سيء|مب سيئ|
        موش خايب|ماشي خايب|ماشي خايبة|zwin|zwina|zwine|zwinin|meziane|mezian|mizyan|mziane|mziana|mezyana|mzyana|mli7|mli7a|mlih|mliha|mleh|mle7|behi|bahi|behya|gayyed|gayeda|gyd|jayeda|
        jayyida|jayyda|jayyd|jaid|jeyed|kwayse|kwaysa|kowayesa|kwaisa|kwies|kuwayes|kwys|kwyes|kwaiis|koways|kowais|kwais|kwaies|kwayees|mni7a|mnee7a|mniha|mneha|mneih|mni7een|mnah|zeina|zaina|
        zayn|zayna|zien|zenin|zaineen|tmam|temam|tamem|tmem|5osh|khosh|khoosh|7ilw|hilw|hilo|7elo|helwe|7elwe|7ilwa|hilwa|7elween|mabsuta|mabsota|mabsouta|mabsoota|mertah|merta7|mirtah|morta7|
        radya|radia|7asan|hasan jiddan|la ba2s bih|la bas bih|mo say2|mo sayye2|mesh we7esh|msh we7esh|mish 3atel|ya3ni kwayes|ya3ni mnih|ya3ni zain|
        راضي|راضية|راضين|مرضي|مرضية|سعيد|سعيدة|مسرور|مسرورة|مبسوط|مبسوطة|مرتاح|مرتاحة|خوش|حلو|حلوة|حلوه|حلوين|جميل|جميلة|كويسين|منيحين|زينين|تمام الحمد لله|عال|بهي|باهية|مزيان|مزيانة|mezyan|mzyan|
        7elw|helw|helwa|jamil|gamil|radi|rady|mabsoot|mabsout|kwayesa|kwayseen|kowayyes|kuwayis|quis|mneeh|mni7|zen|tamaam|gayed|geyed|ge yed|كوىس|جيدى|قويس|جيد|جيدة|جيده|جيدين|الجيد|جيدا|حسن|حسنة|
        حسنا|كويس|كويسة|منيح|منيحة|مليح|مليحة|زين|زينة|تمام|طيب|طيبة|طيبين|لطيف|باهي|لاباس|لا باس به|لا باس بها|كويسه|زينه|jayed|jayid|jayyed|kwayes|kwayis|kowayes|kuwais|mnih|mnee7|zain|zein|tamam|
        tayeb|good|nice|fine""")

EXCELLENT = cut("""ولا احلى من هيك|ولا احسن من هيك|ما في احلى من هيك|مفيش احسن من كده|ماكو احسن من هيج|فل الفل|مية بالمية|ميه بالميه|مئه بالمئه|روعه في روعه|روعة في روعة|اكثر من رائع|اكثر من رائعة|اكتر من رائع|اكتر من ممتاز|اكثر من ممتاز|اكثر من ممتازة|القمة|توب|سوبر|هايل|هايلة|هايلين|
        هائل|هائلة|جامد|جامدة|تحفة|تحفه|زي الفل|زي العسل|واعر|واعرة|هبال|يهبل|تهبل|بهبل|بتهبل|يخبل|تخبل|خبال|يطير العقل|بتطير العقل|عظيمين|مبهر|مبهرة|مدهش|مدهشة|باهر|باهرة|فوق الرائع|
        فوق الرائعة|فوق الوصف|لا يوصف|لا توصف|راقي|راقية|راقيين|رايع|رايعة|رايعين|احسن من الممتاز|احسن مستشفى|احسن خدمة|احسن معاملة|افضل مستشفى|افضل خدمة|افضل معاملة|احسن ما يكون|
        من احسن ما يكون|من افضل ما يكون|على اعلى مستوى|بأعلى مستوى|مستوى عالي|مستوى راقي|في منتهى الروعة|غاية في الروعة|غاية الروعة|قمة الروعة|ولا احسن|ما في احسن|مافي احسن|مافيش احسن|
        مفيش احسن|ماكو احسن|ماكو مثلكم|مفيش زيكم|ما في متلكم|ما عليها كلام|ما عليه كلام|مالها حل|ماله حل|ولا اروع من هيك|ra2i3|raai3|rai3|rae3a|ra2i3a|ra2e3een|r2e3|momtazeen|mumtazeen|
        momtazin|mumtazin|momtazah|mumtazah|mmtaz|momtez|mmtaza|rw3a|rou3a|raw3aa|row3a|ta7fa|to7fa|tohfa|gamda|gamed|yjanen|bijannen|bijanen|btjannen|w3er|wa3er|wa3ra|hayel|hayla|khayali|
        5ayali|5orafi|7elw awy|kteer mni7 w aktar|fo2 el momtaz|a7san mostashfa|ahsan mostashfa|ahsan mustashfa|a7san mustashfa|a7san shi|ahsan shi|afdal mustashfa|miye bel miye|100 bel 100|
        تمام التمام|ميه ميه|مية مية|مئة بالمئة|100 100|عشرة على عشرة|عشره على عشره|عشرة من عشرة|١٠ على ١٠|خوش خدمة|فل|عالعال|عال العال|على احسن ما يرام|قمة|قمة في الروعة|ولا احلى|يجنن|تجنن|بجنن|
        بتجنن|رهيب|رهيبة|خطير|ممتازين|رائعين|روعه روعه|فخم|فخمة|لا يعلى عليه|لا يعلى عليها|في غاية الروعة|بزاف مزيان|mumtaza|momtaz gedan|raw3a|roo3a|rawaa|meya meya|3ashra 3ala 3ashra|amazing|super|
        top|ra2e3|ra2e3a|wala arwa3|ممتاز|ممتازة|ممتازه|رائع|رائعة|رائعه|روعة|روعه|مذهل|مذهلة|عظيم|عظيمة|مثالي|مثالية|الافضل|افضل ما يكون|الأفضل|احسن شي|احسن حاجة|فوق الممتاز|خيالي|خيالية|جميل جدا|
        بيرفكت|خرافي|ولا اروع|ولا غلطة|mumtaz|momtaz|momtaza|raea|rae3|excellent|perfect|best|great""")

BAD = cut("""ما حبيتها|ما حبيت|ماحبيتها|محبيتهاش|ما حبيتهاش|ما ارتحت|ما ارتحت عندكم|مرتحتش|ما ارتحتش|ma 3jbni|ma 3jbni walo|ma 3jbni wallo|ما عجبني والو|ما عجبني شي|ما عجبني ابدا|ما عجبنيش والو|مو زينين|مش كويسين|مش كويسات|مش منيح|مش منيحة|مو منيح|مو منيحة|مانو منيح|مانها منيحة|ما منيح|مهو زين|ماهو زين|ماهي زينة|مب زينة|مهب زين|مهوب زين|موب زين|موب زينة|مب حلو|مب حلوة|مب كويس|
        مو كويس|مو كويسة|ماهو كويس|ماهي كويسة|مو مرتاح|مو مرتاحة|مش مرتاح|مش مرتاحة|ماشي مزيان|ماشي مزيانة|ما مزيانش|ماشي زوين|ماشي زوينة|ماشي مليح|ماشي مليحة|مش مليح|مهوش مليح|ماهوش مليح|
        موش مليح|موش باهي|مش باهي|موش باهية|ماهوش باهي|خايب|خايبة|خايبين|خايسين|مو خوش|وحشين|سيئين|سيئات|سيئا جدا|مزري|مزرية|متدني|متدنية|ضعيفين|مخيب|مخيبة|مخيب للآمال|مخيبة للآمال|محبط|محبطة|
        ما تسوى|ما يسوى|ما كنت راضي|ما كنت راضية|مو راضين|مش راضيين|غير مرتاح|غير مرتاحة|مو مرضي|مو مرضية|مش مرضية|مش مرضي|ماعجبتني|ماعجبني|ما عجبنا|ما عجبتنا|ما عجبتنيش|ماعجبتنيش|معجبتنيش|
        ماعجبنيش|معجبناش|معجبتناش|ما اعجبني|ما اعجبتني|لم تنل اعجابي|مش قد المقام|مش قد كدا|اقل من المتوقع|اقل من المستوى|تحت المستوى|مو بالمستوى|مش بالمستوى|ليس بالمستوى المطلوب|
        دون المستوى المطلوب|ma 3ajabni|ma 3ajbni|ma3jbni|ma3jabni|ma 3ajbatni|ma3jbnich|ma 3jbnich|ma3jbetnich|m3jbnich|m3agabnish|ma 3agabnish|mo zen|mo zein|mu zen|mu zein|mob zain|mub zain|
        moob zain|mub zen|mush kwayes|mosh kwayes|mish kwayse|mish kwaysa|mosh kwayesa|mosh kowayes|mesh kowayes|mesh kwayesa|mesh kwaysa|msh kwys|msh kwayesa|mesh kwayis|mesh tamam|msh tamam|
        mish tamam|mish 7elw|machi mezyan|machi mzyan|machi mziana|machi mlih|machi mli7|machi zwin|machi meziane|mouch behi|mush behi|moush behi|mesh behi|mouch mlih|manno mni7|mano mni7|
        mesh mnih|mish mni7|mish mnee7|mesh mnee7|mush mnee7|mush mnih|mu mni7|mo 7elw|mo 7ilw|si2|saye2a|sayye2a|sayi2a|sayi2|sayie|seyye2|seye2|syi2|wehesh|wehsha|wehish|we7sha|wa7sha|w7esh|
        w7sh|da3if|da3eef|da3ifa|khayes|5ayes|khayis|khaysa|5aysa|khayb|khayeb|khayba|5ayeb|5ayba|3atel|3atle|3aatel|
        مش حلو|مو حلو|غير مرضي|غير مرضية|غير راضي|غير راضية|مش راضي|مو راضي|مش راضية|لست راضيا|لست راضية|غير جيد|غير جيدة|شين|شينة|مش مبسوط|مو مبسوط|مش تمام|مو تمام|ما عجبني|ما عجبتني|لم يعجبني|
        لم تعجبني|ما عجبنيش|معجبنيش|مش ولا بد|دون المستوى|دون المتوقع|ما هو كويس|سيي|سيىء|غير مقبول|غير مقبولة|mesh kwayes|msh kwayes|mesh 7elw|mo zain|mu zain|mish mnih|mish kwayes|say2a|سيئ|سيئة|
        سيء|سيئه|سئ|سيئا|السيئ|رديء|رديئة|ردئ|سوء|وحش|وحشة|وحشه|مو زين|مش كويس|مش كويسة|مب زين|ضعيف|ضعيفة|خايس|خايسة|عاطل|عاطلة|saye2|sayea|sayye2|say2|wa7esh|we7esh|bad|poor""")

TERRIBLE = cut("""2araf|araf|3ar|5ara|2alilin adab|2elet adab|2illet adab|زي الزفت|متل الزفت|زفت الزفت|زفت وطين|يخزي|تخزي|تقرف|يقرف|بيقرف|بتقرف|مسخرة|مصخرة|مصيبة|شنيع|شنيعة|فظيعين|مهين|مهينة|لا تطاق|لا يطاق|ما تنطاق|ما ينطاق|ما بينطاق|لا يحتمل|لا تحتمل|عذاب|
        من اسوأ ما يكون|اسوء شي|اسوأ حاجة|اسوء حاجة|اتعس|اتعس تجربة|اتعس مستشفى|اتعس خدمة|اخيس|اخيس مستشفى|اخيس خدمة|اوسخ|زبل|خرة|قمة السوء|قمة الاهمال|قمة في السوء|منتهى السوء|في منتهى السوء|
        غاية في السوء|سيئ للغاية|سيء للغاية|سيئة للغاية|سيء لابعد حد|سيئ الى ابعد حد|تحت الصفر|زبالة الزبالة|zeft el zeft|zay el zeft|zayy el zeft|mitl el zeft|zft|zebala|zbala|zbale|zibala|
        khara|5ara|kartha|karitha|karse|kabous|kabus|maskhara|mas5ara|mo2ref|mo2rf|me2ref|mu2rif|mou9rif|fazi3|faze3|fadee7a|fadiha|fadi7a|fdi7a|bashi3|bashee3|aswa2 shi|aswa2 7aga|
        aswa2 tajriba|aswa2 mustashfa|aswa mustashfa|aswa shi|7aqir|jahim|ga7im|
        اسوأ تجربة|اسوأ تجربة في حياتي|اسوأ تجربة بحياتي|اسوء تجربة|اسوأ خدمة|زفت|زباله|زبالة|خايس مرة|حقير|حقيرة|مهزلة|فضيحة|مأساة|ماساة|مأساوي|كابوس|وسخ|خرا|قرف|بشع|بشعة|الأسوء|اسوء ما يكون|
        اسوأ مستشفى|اسوء مستشفى|تعيس|تعيسة|في غاية السوء|zeft|zift|bashe3|karsa|aswa2 mostashfa|2araf|فظيع|فظيعة|مروع|مروعة|كارثي|كارثية|كارثة|الاسوأ|الأسوأ|اسوأ|أسوأ|أسوا|اسوء|أسوء|اسوأ شي|
        اسوأ ما يكون|مخزي|مخزية|مقرف|مقرفة|جحيم|زفت وقطران|fazee3|aswa2|awful|worst|terrible""")
