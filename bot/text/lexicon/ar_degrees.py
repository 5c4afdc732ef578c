"""Words of degree, of not, between and not knowing in Arabic: data; see `lexicon.py`."""

from bot.text.lexicon.ar_forms import cut

VERY = cut("""الى ابعد الحدود|الى ابعد حد|لابعد الحدود|لأبعد حد|بكل معنى الكلمة|بكل ما للكلمة من معنى|بمعنى الكلمة|بكل المقاييس|من كل النواحي|كتيير|كتييير|هوايه|هواية|هوايا|كولش|كلش هواي|كلش كلش|حييل|مره مره|مرة مرة|مرا|اوي اوي|قوي قوي|للاخر|على الاخر|عالاخر|بالحيل|بالزاف|بزااف|برشا برشا|وااايد|عنجد|عن جد|بجد|من جد|صدق|غاية|
        بشكل كبير|بشكل كبير جدا|لدرجة كبيرة|للنهاية|b zaf|bezaf|bezzaf|bzzaf|bizzaf|barcha|bercha|klesh|kolesh|killish|kulish|kulesh|kllsh|kollish|ktyr|ktiir|ktier|kter|ktr|kteer kteer|kasir|
        katheer|2wi|2wy|awwi|awi awi|gdn|gedann|gdan|jdn|jdan|jeddan|geddan|bgad|begad|bjad|3anjad|wayd|wayed wayed|wajid|wajed|wagid|marra|marrah|mrh|marra marra|khales|5ales|khalis|lel akher|
        hwaya|hwai|hway|7ail|hail|
        قوى|اووي|جداا|جدااا|كتير كتير|كثير جدا|حيل|واجد|بقوة|وايد وايد|كلش|لابعد حد|برشه|ياسر|gidan|giddan|jedan jedan|awii|2awy|2awi|keter|kteeer|wayed|wayid|7eel|klsh|bzaf|barsha|moot|جدا|جدًا|
        جداً|كثير|كثيرا|كتير|اوي|قوي|مرة|مره|وايد|هواي|بزاف|برشا|للغاية|حقا|فعلا|بشدة|تماما|خالص|كتيرا|جدن|jidan|jiddan|jedan|gedan|awy|awi|ktir|kteer|kathir|mara|very|so|really""")

QUITE = cut("""نوعا ما|نوعًا ما|الى حد ما|إلى حد ما|شوي|شوية|شويه|قليلا|تقريبا|الى حد كبير|معقول|shway|shwaya""")

NOTS = cut("""موش|مهيش|ماهيش|مهياش|مانيش|مكنتش|ماكنتش|ماكنش|ما كنش|مانها|ماني|ماهم|مهم كانوا|لست|لسنا|ما كنت|ماكنت|ما كنا|مكانوش|ماكانوش|ما كانوا|ما كانو|لم يكونوا|لم اكن|machi|moush|mouch|mush|
        mahoush|mahosh|mahush|moch|mech|mish kan|manno|mano|mawb|mub|mu kan|mo kan|makan|makanet|ma kan|ma kanet|ma kanit|makanch|makansh|makanetch|makanetsh|ma kench|lam takon|lam yakon|lays|
        laysat|ghair|gher|
        مهو|مهي|مانو|منو|مانه|ماهي|ليسا|ليس بال|مب ب|وليس|ومش|ومو|mish|mu|muu|mob|mosh|مهوش|ماهوش|مكانش|ما كانش|ماكانش|مكنش|ماكانتش|مكانتش|لا يعتبر|لا|ليس|ليست|ليسوا|غير|مو|مش|مب|موب|ماهو|ما هو|
        ما كان|ما كانت|ماكان|ماكانت|لم يكن|لم تكن|لم|ما|ليس كثيرا|مهوب|ماشي|mesh|msh|mo|not|la|laysa""")

AT_ALL = cut("""بنوب|بنوب بنوب|ولا شي|اصلا|أصلا|من الاساس|بتاتا|البتة|nhaiyan|nihaiyan|nha2iyan|bel marra|aslan|khales|5ales|bnoob|
        ابدا|أبدا|أبدًا|على الاطلاق|على الإطلاق|بالمرة|نهائيا|اطلاقا|إطلاقا|بالمره|abadan""")

NEITHER = cut(
    """نص بنص|وسطي|وسطية|وسط يعني|يعني وسط|يعني عادي|يعني عادية|يعني نص نص|عادي لا زين ولا شين|متوسط الحال|متوسط الجودة|على قد الحال|على قده|ع قده|على قدها|عالماشي|بين وبين|ما بين وبين|
        بين هذا وذاك|لا هيك ولا هيك|لا كده ولا كده|لا هيج ولا هيج|فيفتي فيفتي|ففتي ففتي|ماشي بطال|ماشي بطالة|مو بطال|ماهو بطال|موش بطال|مهوش بطال|مش بطالة|مش بطالين|تمشي الحال|يمشي الحال|
        ماشية الحال|ماشي حالو|ماشي حالها|مشي الحال|مشى الحال|الحال ماشي|ماشي لحال|ماشي الحال يعني|تمشي حالها|كومسي كومسا|موايان|مايان|نورمال عادي|لا مع ولا ضد|حيادي|حيادية|no2 no2|nos b nos|
        nuss nuss|nus nus|nus w nus|noss w noss|nos 3ala nos|3adeya|3adye|3adyya|3adiyye|3adeyya|3di|3adi ya3ni|ya3ni 3adi|ya3ni nos nos|ya3ni|wast|wasatiya|motawaset|mutawassit|mtwst|
        mesh batal|mesh battal|msh batal|mish batal|mish battal|mosh batal|mo batal|machi battal|machi batal|3la 9d l7al|3la qad l7al|chwiya|ni ni|moyen|moyenne|comme ci comme ca|mashi 7alo|
        meshe 7alo|meshi 7alo|mashi 7ala|mashi lhal|machi l7al|mashy el hal|mashi el 7al|mashi al hal|fifty fifty|la zain wala shain|la zen wala mo zen|la mnih wala say2|la mni7 wala 3atel|
        la kwayes wala wehesh|la hada wala hada|
        نص ونص|نصف نصف|نص على نص|بين البينين|مو زين ومو شين|مو زين ولا شين|لا زين ولا شين|مش كويس ومش وحش|مش كويس ولا وحش|لا كويس ولا وحش|لا منيح ولا عاطل|مو حلو ولا خايس|لا هو زين ولا شين|
        ليس جيدا وليس سيئا|ليس بالجيد ولا بالسيئ|لا هذا ولا ذاك|متوسط المستوى|وسط لا باس|مش قد كده|يعني ماشي الحال|ماشي|ماشيه|عادي جدا|عادي يعني|مقبول نوعا ما|لا بأس فقط|نورمال|كان عادي|شبه جيد|
        nos w nos|nos we nos|normal|3ady gedan|mashy el 7al|la kwayes wala we7esh|wasat|لا جيد ولا سيئ|لا جيدة ولا سيئة|لا جيد ولا سيء|لا سيئ ولا جيد|لا سيئة ولا جيدة|لا جيدا ولا سيئا|
        ليس جيدا ولا سيئا|ليست جيدة ولا سيئة|لا حلو ولا وحش|لا منيح ولا سيئ|متوسط|متوسطة|المتوسط|وسط|عادي|عادية|عاديه|مقبول|مقبولة|يعني|نص نص|بين بين|مش بطال|لا باس|ماشي الحال|ماشي حاله|محايد|
        وسط بين|3adi|3ady|3adiya|adi|maqbool|nos nos|noss noss|mashi el hal|average|so so"""
)

DONT_KNOW = cut("""ماادري|مش عارفه|مو عارفة|مو عارفه|ما عارف|ما عارفة|ماعرفتش|معرفتش|ما عرفتش|منعرفش|ما نعرفش|مانعرفش|معلاباليش|ما علاباليش|معلباليش|ما نعرف|مانعرف|منعرف|ما نعلم|ماني عارف|ماني عارفة|
        مني عارف|مانيش عارف|مانيش عارفة|معنديش فكره|ما عندي ادنى فكرة|ليس لدي ادنى فكرة|ما عندي اي فكرة|ما بقدر قول|ما بقدر اقول|ما اقدر اقول|ما اقدر احكم|مقدرش اقول|مقدرش احكم|مااقدر اقول|
        ما بقدر احكم|لا استطيع الحكم|لا يمكنني القول|لا يمكنني الحكم|صعب احكم|صعب اقول|صعب الحكم|ما اتذكر شي|ما اذكر شي|ما بتذكر|مابتذكر|مش فاكره|ماني متأكد|ماني متأكدة|موب متأكد|مب متأكد|
        مب متأكدة|ما متأكد|مش متاكده|مانيش متأكد|ليس لدي رأي|لا رأي لي|ما عندي رأي|ماليش رأي|مليش رأي|ماعنديش رأي|معنديش رأي|ما عندي جواب|ليس عندي جواب|ما عندي اجابة|ما عرفت|ماعرفت|شو بعرفني|
        شو عرفني|شمدريني|شيدريني|وش دراني|ايش دراني|ايش عرفني|وانا اش عرفني|وانا ايش عرفني|منين اعرف|منين لي اعرف|ايش يدريني|العلم عند الله|علمي علمكم|الله وحده اعلم|الله اعلم والله|ma n3ref|
        man3ref|ma n3refch|man3refch|man3rfch|man3rafch|ma3rftch|ma3reft|ma3raftch|manish 3aref|mani 3aref|mani3aref|msh mota2ked|mesh mota2aked|mesh mota2ked|mish mit2akked|mo mota2aked|
        mosh mota2aked|mosh 3arfa|mesh 3arfa|mesh 3arfe|msh 3arfa|mo 3arfa|mish 3aref|mish 3arfe|ma b3ref|ma ba3rf|mab3ref|mb3rf|ma ba3raf|ma a3rf|ma a3raf|ma23raf|ma3rfch|mu 3arif|mo 3arif|
        mab3raf|ma 3indi fekra|ma 3andi fikra|ma 3andi fekra|ma3andi fikra|ma3ndich fikra|ma3ndish fekra|ma3ndi fekra|ma3ndi fikra|ma 3ndi fekra|m3ndish fekra|mafish fekra|ma adry|madry|ma nadri|madree|mdry|la adri|la adry|ladri|
        allah a3lam|allahu a3lam|allahu alam|allah a3lm|rabena ya3lam|3elmi 3elmak|3elmi 3elmek|ma batzakkar|mabatzakar|
        ما بعرف شو قول|ما بعرف شو احكي|ما اعرف شنو اقول|مدري|مدري والله|ما ندري|ماعرف|ما عرف|مااعرف|لا اعلم|لا أعلم|لا نعلم|معنديش فكرة|مفيش فكرة|ما عندي علم|ماليش علم|مش فاكر|مش فاكرة|ما اذكر|
        ما اتذكر|مو متأكدة|مش متأكدة|مو متاكد|مش متاكد|لا استطيع ان اقول|محتار|محتارة|الله العالم|ربنا يعلم|علمي علمك|ما بقدر احكي|صعب احكي|ma3raf|ma3rfsh|mo 3aref|maba3rafsh|ma ba3ref|ma ba3rif|
        ba3rafsh|mosh 3aref|mesh fakra|mesh fakr|madri|mdri|ma3rf|لا اعرف|لا أعرف|لا ادري|لا أدري|ما اعرف|ما أعرف|ما ادري|ما أدري|مادري|معرفش|ما بعرف|مابعرف|مش عارف|مش عارفة|مو عارف|لست متأكدا|
        لست متأكدة|لست متاكد|غير متأكد|غير متأكدة|مش متأكد|مو متأكد|لا اتذكر|لا أتذكر|لا اذكر|لا فكرة لدي|ليس لدي فكرة|ما عندي فكرة|صعب القول|يصعب القول|الله اعلم|الله أعلم|لا علم لي|شدراني|
        لا استطيع القول|la a3ref|la aaref|ma a3ref|ma adri|mesh 3aref|msh 3aref|mabaref|ma3rafsh|dont know""")
