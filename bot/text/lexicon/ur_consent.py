"""How Urdu patients say yes and no: data; see `lexicon.py`."""

from bot.text.lexicon.combine import each, led, twice

# A yes or no is often said twice over: "haan ji, bilkul kar sakte hain".
_YES = "zaroor|zarur|ji zaroor|haan zaroor|haan bilkul|ji bilkul|zaroor ji|ضرور|جی ضرور|جی بالکل|ہاں بالکل|ہاں ضرور|ہاں|جی|جی ہاں|ہاں جی|ہاں ہاں|بالکل|اوکے|یس|اچھا|چلو|haan|han|haa|ha|hn|haan ji|han ji|hanji|ji|jee|ji haan|ji han|jee haan|yes|ok|okay|sure|bilkul|blkl|acha|achha|chalo|ان شاء اللہ|انشاءاللہ"

_AGREES = "ضرور|بالکل|یقینا|بے شک|ٹھیک ہے|ٹھیک|کیوں نہیں|کر سکتے ہیں|کر لیں|کر دیں|کریں|کر سکتے ہو|کوئی مسئلہ نہیں|کوئی مسئلہ نہیں ہے|کوئی بات نہیں|کوئی اعتراض نہیں|کوئی اعتراض نہیں ہے|مجھے کوئی اعتراض نہیں|مجھے کوئی اعتراض نہیں ہے|مجھے کوئی مسئلہ نہیں|منظور ہے|اجازت ہے|میری طرف سے اجازت ہے|راضی ہوں|متفق ہوں|شیئر کریں|شیئر کر سکتے ہیں|شیئر کر دیں|بھیج دیں|خوشی سے|شوق سے|آپ کی مرضی|zaroor|zarur|zror|bilkul|beshak|be shak|yaqeenan|theek hai|thek hai|thik hai|theek h|theek|kyun nahi|kyu nahi|kyon nahi|why not|kar sakte hain|kar sakte ho|kar sakty hain|kr skte hain|kar lein|kar len|kar dein|kar den|karen|karein|karo|koi masla nahi|koi masla nahi hai|koi baat nahi|koi bat nahi|koi aitraz nahi|koi aitraaz nahi|koi etraz nahi|koi aitraz nahi hai|mujhe koi aitraz nahi|mujhe koi masla nahi|manzoor hai|ijazat hai|meri ijazat hai|bilkul ijazat hai|razi hun|share karen|share karein|share kar sakte hain|share kar dein|bhej dein|khushi se|shauq se|aap ki marzi|no problem|ok hai"

_NAY = "نہیں|نہ|جی نہیں|نہیں جی|نہیں نہیں|بالکل نہیں|ہرگز نہیں|nahi|nahin|nhi|nai|na|ji nahi|jee nahi|nahi ji|nahi nahi|bilkul nahi|hargiz nahi|no"

_REFUSES = "bilkul nahi|بالکل نہیں|نہ کریں|مت کریں|نہیں کرنا|نہیں چاہتا|نہیں چاہتی|میں نہیں چاہتا|میں نہیں چاہتی|ہم نہیں چاہتے|رہنے دیں|اجازت نہیں|اجازت نہیں ہے|میں اجازت نہیں دیتا|میں اجازت نہیں دیتی|میری اجازت نہیں|شیئر نہ کریں|شیئر مت کریں|مجھے منظور نہیں|منظور نہیں|مجھے پسند نہیں|ضرورت نہیں|بالکل بھی نہیں|کبھی نہیں|راضی نہیں|معافی چاہتا ہوں|na karen|na karein|mat karen|mat karo|nahi karna|nahi chahta|nahi chahti|main nahi chahta|main nahi chahti|mein nahi chahti|nahi chahte|rehne dein|rehne do|rehne den|ijazat nahi|ijazat nahi hai|main ijazat nahi deta|main ijazat nahi deti|meri ijazat nahi|share na karen|share mat karo|share mat karen|mujhe manzoor nahi|manzoor nahi|mujhe pasand nahi|zaroorat nahi|zarurat nahi|bilkul bhi nahi|kabhi nahi|razi nahi|nahi kar sakte|mana karta hun|mana karti hun"


# "Print it", "you may use it": consent as a doing word, with and without a yes before it.
_PRINT = (
    each(
        "چھاپ|لگا|ڈال|شیئر کر|شئیر کر|شائع کر|پبلش کر|استعمال کر|پرنٹ کر|پوسٹ کر|شامل کر",
        "دیں|دو|لیں|لو|دیجیے|دیجئے|سکتے ہیں|سکتے ہو",
    )
    + "|"
    + each("شائع|پبلش|شیئر|شئیر|استعمال|پوسٹ|پرنٹ", "کریں|کرو|کیجیے|کیجئے|کرنے دیں|کیا جا سکتا ہے|کی جا سکتی ہے")
    + "|کر سکتے ہیں آپ|کر سکتے ہو آپ|چھاپ سکتے ہیں آپ|شائع کر سکتے ہیں آپ|شیئر کر سکتے ہیں آپ|چھاپیں|چھاپو|چھاپیے|لگائیں|لگاؤ|ڈالیں|کردیں|کردو|کر دو|کر لو|کر لیجیے|کر دیجیے|کرلیں|ضرور کریں|جیسے آپ کی مرضی|جیسی آپ کی مرضی|جیسے آپ چاہیں|جو آپ کو ٹھیک لگے|مجھے منظور ہے|مجھے کوئی مسئلہ نہیں ہے|مجھے کوئی پریشانی نہیں|کوئی حرج نہیں|کوئی حرج نہیں ہے|مجھے کوئی حرج نہیں|کوئی پرابلم نہیں|کوئی فرق نہیں پڑتا|مجھے کوئی فرق نہیں پڑتا|میری اجازت ہے|اجازت ہے|پوری اجازت ہے|آپ کو اجازت ہے|اجازت دیتا ہوں|اجازت دیتی ہوں|میں اجازت دیتا ہوں|میں اجازت دیتی ہوں|اجازت دی|میں راضی ہوں|میں متفق ہوں|اتفاق ہے|مجھے اتفاق ہے|رضامند ہوں|میں رضامند ہوں|اچھا ہے|بہتر ہے|نو پرابلم|بغیر نام کے ٹھیک ہے|نام کے بغیر ٹھیک ہے|نام کے بغیر کر دیں|نام کے بغیر کر سکتے ہیں|نام کے بغیر چھاپ دیں|نام کے بغیر شائع کر دیں|بغیر نام کے کر دیں|بغیر نام کے چھاپ دیں|بغیر نام کے کر سکتے ہیں"
)

_NAMELESS = each(
    "ہاں|ہاں جی|جی ہاں|جی|ٹھیک ہے",
    "|مگر|لیکن|پر|بس",
    "نام|میرا نام",
    "نہ لکھیں|نہ لکھنا|مت لکھیں|مت لکھنا|نہ دیں|نہ دینا|نہ آئے|نہ ہو|نہ ڈالیں|نہ بتائیں|ظاہر نہ کریں|نہیں|نہیں آنا چاہیے|نہیں ہونا چاہیے|کے بغیر",
)

_NO_PRINT = (
    each(
        "نہ|مت",
        "کریں|کرو|کرنا|کیجیے|کیجئے|چھاپیں|چھاپو|چھاپنا|لگائیں|لگانا|ڈالیں|ڈالنا|شیئر کریں|شائع کریں|دکھائیں|لکھیں|دیں",
    )
    + "|"
    + each("شیئر|شائع|پبلش|استعمال|پوسٹ", "نہ|مت|نہیں", "کریں|کرو|کرنا|کیجیے|ہو|ہونا چاہیے")
    + "|"
    + each(
        "|میں|میں ایسا|میں یہ|ہم",
        "نہیں",
        "چاہتا|چاہتی|چاہتے|چاہتا ہوں|چاہتی ہوں|چاہوں گا|چاہوں گی|دوں گا|دوں گی|دینا چاہتا|دینا چاہتی|کرنا چاہتا|کرنا چاہتی",
    )
    + "|"
    + each(
        "|میں",
        "نہیں چاہتا کہ|نہیں چاہتی کہ|نہیں چاہتا|نہیں چاہتی",
        "یہ|میری بات|میرا تبصرہ|میرے الفاظ|میرا کمنٹ|اسے",
        "شائع ہو|شائع کریں|شائع کیا جائے|چھپے|چھاپا جائے|شیئر ہو|شیئر کریں|شیئر کیا جائے|کوئی پڑھے",
    )
    + "|"
    + each(
        "اجازت|میری اجازت|منظور|مجھے منظور|راضی|میں راضی|متفق|میں متفق|ضرورت|کوئی ضرورت|پسند|مجھے پسند",
        "نہیں",
        "|ہے|ہوں",
    )
    + "|اجازت نہیں دیتا|اجازت نہیں دیتی|اجازت نہیں دوں گا|اجازت نہیں دوں گی|اجازت نہیں دے سکتا|اجازت نہیں دے سکتی|رہنے دو|رہنے دیجیے|چھوڑیں|چھوڑو|چھوڑ دیں|جانے دیں|پرائیویٹ رکھیں|اپنے پاس رکھیں|اپنے تک رکھیں|کسی کو نہ دکھائیں|کسی کو نہ بتائیں|کبھی بھی نہیں|بالکل مت کریں|بالکل نہ کریں|نہ جی نہ|نہ بھئی|نہ بھئی نہ|نہیں بھئی|نہیں یار|نہیں بھائی|انکار ہے|میرا انکار ہے|میری طرف سے نہیں|میری طرف سے انکار|منع ہے|منع کرتا ہوں|منع کرتی ہوں|ابھی نہیں|نہیں شکریہ"
)

_PRINT_LATIN = (
    each(
        "chhap|chap|chaap|laga|daal|share kar|publish kar|shaya kar|use kar|print kar|istemal kar",
        "dein|den|do|dijiye|lein|sakte hain|sakte ho",
    )
    + "|"
    + each("publish|share|shaya|use|post|print|istemal", "karo|karein|karen|kare|kro|kren|kijiye")
    + "|kar dein|kr dein|kr den|kr do|krdo|kardein|karden|kr lo|kr lein|kr len|kar lena|kar dena|kar den|kar lijiye|kar lijiyega|kar dijiyega|krlo|bilkul kar dein|share kr do|share kr den|share krlo|publish karo|publish karein|publish kare|publish karen|shaya karein|shaya karen|chhapo|chapo|daalo|lagao|use karo|use karein|zaroor karein|zaroor karen|zaroor karo|zarur karo|jarur karo|jaroor karo|be fikr|befikr|marzi aap ki|jaisi aapki marzi|jesi aapki marzi|jaise aap chahein|jaise aapki marzi|jo aap ko theek lage|mujhe manzoor hai|mujhe manjur hai|mujhe koi masla nahi hai|mujhe koi aitraz nahi hai|mujhe koi problem nahi hai|mujhe koi dikkat nahi hai|mujhe koi etraz nahi|mujhe koi pareshani nahi|mujhe koi harj nahi|koi harj nahi|koi haraj nahi|koi harj nahi hai|koi masla ni|koi masla nai|koi masla nhi|koi dikkat nhi|koi dikkat nai|koi dikkat ni|koi problem nhi|koi problem nai|koi baat ni|koi bat nai|koi baat nhi|koi fark nahi|koi farq nahi|koi farak nahi padta|mujhe koi farq nahi parta|meri ijazat hai|meri taraf se ijazat hai|ijazat hai meri|ijazat deta hun|ijazat deti hun|ijazat di|main ijazat deta hun|main ijazat deti hun|anumati deta hu|anumati deti hu|meri anumati hai|raazi hun|raazi hu|main raazi hun|mai razi hu|main razi hun|sehmat hun|main sehmat hun|mai sehmat hu|main tayyar hun|tayyar hun|acha hai|achha hai|acha hoga|theek rahega|theek hy|thik hai kar do|theek hai kar do|theek hai kar dein|theek hai kar lo|kyu nai|kyun nai|kyu nhi|q nahi|agree|i agree|of course|go ahead|naam ke bina theek hai|bina naam ke theek hai|bina naam theek hai|bina naam ke kar do|bina naam ke kar sakte hain|bina naam ke kar dein|bina naam ke chhap do|naam ke baghair theek hai|baghair naam ke theek hai|naam ke bagair theek hai|bagair naam ke theek hai|baghair naam ke kar dein|baghair naam ke kar sakte hain|naam ke baghair kar dein|naam ke baghair kar sakte hain|naam ke baghair chhap dein"
)

_ALL_PRINT_LATIN = (
    _PRINT_LATIN
    + "|kar sakte hain aap|kar sakte ho aap|chhap sakte hain aap|share kar sakte hain aap|publish kar sakte hain aap|use kar sakte hain aap"
)

_NAMELESS_LATIN = each(
    "haan|haan ji|ji|theek hai",
    "|par|lekin|magar|bas",
    "naam|mera naam",
    "na likhein|na likhen|na likhna|mat likhna|mat likho|na dein|na dena|mat dena|na aaye|na aye|na ho|na dalna|mat dalna|na batana|mat batana|nahi|ke bina|ke baghair|ke bagair",
)

_NO_PRINT_LATIN = (
    each(
        "na|mat",
        "karna|karen|karein|karo|kare|kijiye|kijiyega|kro|kren|krna|chhapo|chhapna|chapna|chapo|chhapein|chapen|chhapen|chhapiye|daalo|dalna|daalna|dalo|lagana|lagao|lagayein|share karna|share karo|share karein|share kro|publish karna|publish karo|publish karein|dikhana|dikhao|dikhayein|likhna|dena|use karna|use karo|use karein",
    )
    + "|"
    + each("share|publish|use|shaya|print", "na|mat|nahi|nai|nhi", "karna|karen|karein|karo|kare|kro|kren|krna|kijiye")
    + "|"
    + each(
        "|main|mai|mein|main aisa|main ye|main yeh|hum",
        "nahi|nahin|nhi|nai",
        "chahta|chahti|chahte|chahta hun|chahti hun|chahta hu|chahti hu|chahunga|chahungi|dunga|dungi|doon ga|doon gi|dena chahta|dena chahti|karna chahta|karna chahti",
    )
    + "|"
    + each(
        "ijazat|meri ijazat|anumati|meri anumati|manzoor|mujhe manzoor|manjur|mujhe manjur|razi|raazi|main razi|main raazi|sehmat|main sehmat|zaroorat|zarurat|jarurat|koi zaroorat|koi zarurat|koi jarurat|pasand|mujhe pasand",
        "nahi|nahin|nhi|nai",
        "|hai|hun",
    )
    + "|ijazat nahi deta|ijazat nahi deti|ijazat nahi dunga|ijazat nahi dungi|ijazat nahi de sakta|ijazat nahi de sakti|anumati nahi dunga|anumati nahi dungi|anumati nahi deta|anumati nahi deti|rehne dein|rehnay dein|rehne den|rahne dein|rahne dijiye|rehne dijiye|rehne do|rehnay do|rhne do|rhne dein|chhodo|chhod do|chhor dein|chhor do|chor dein|chor do|jane do|jaane do|jane dein|private hai|private rakhein|private rakho|private rakhna|apne paas rakho|apne paas rakhein|apne tak rakho|apne tak rakhein|apne tak hi rakhein|kisi ko mat dikhana|kisi ko na dikhayein|kisi ko na dikhana|kisi ko mat batana|kisi ko na batana|kisi ko na batayein|kabhi bhi nahi|kabhi nhi|kabhi nahin|hargiz nhi|bilkul nhi|bilkul nai|bilkul bhi nhi|bilkul bhi nai|bilkul mat karna|bilkul na karna|koi zaroorat nahi|na bhai na|na na|na ji na|na baba|na baba na|na bhai|nahi bhai|nahi yaar|nahi bhai nahi|nope|nay|inkar|inkaar|mera inkar hai|mana hai|meri taraf se na|meri taraf se nahi|meri taraf se mana hai|abhi nahi|not now|nahi shukriya|no thanks"
)

YES = (
    twice(_YES, _AGREES)
    + "|"
    + led("ہاں|جی|ہاں جی|جی ہاں|ٹھیک ہے|بالکل|ہاں بالکل|ہاں ٹھیک ہے|میری طرف سے|جی میری طرف سے|آپ", _PRINT)
    + "|"
    + each(
        "بے شک|ضرور|جی ضرور|ہاں ضرور|جی بالکل|جی ہاں بالکل|ہاں جی بالکل|اوکے|ہاں ہاں|کوئی بات نہیں|کوئی مسئلہ نہیں|جی ٹھیک ہے|چلو|یس|خوشی سے|شوق سے|ہاں میری طرف سے",
        "چھاپ دیں|چھاپ دو|چھاپ سکتے ہیں|کر دیں|کر دو|کریں|کر لیں|کر سکتے ہیں|لگا دیں|شیئر کر دیں|شیئر کر سکتے ہیں|شائع کر دیں|شائع کر سکتے ہیں|شائع کریں|اجازت ہے",
    )
    + "|"
    + each(
        "beshak|be shak|zaroor|ji zaroor|haan zaroor|ji haan bilkul|haan ji bilkul|ok|yes|han|ha|hanji|g|haan haan|koi baat nahi|koi masla nahi|ji theek hai|chalo|khushi se|shauq se|haan meri taraf se|ji meri taraf se",
        "chhap dein|chap dein|chhap do|chap do|chhap sakte hain|kar dein|kar den|kar do|kar lein|karo|karein|kar sakte hain|laga dein|laga do|share kar dein|share kar do|share kar sakte hain|publish kar dein|publish kar sakte hain|shaya kar dein|ijazat hai",
    )
    + "|"
    + led(
        "haan|ji|haan ji|ji haan|theek hai|bilkul|haan bilkul|haan theek hai|meri taraf se|ji bilkul|aap",
        _ALL_PRINT_LATIN,
    )
    + "|"
    + each(
        "|mujhe|muje|hamein",
        "koi",
        "masla|aitraz|aitraaz|etraz|etraaz|itraz|dikkat|problem|pareshani|harj|issue|mushkil|aapatti",
        "nahi|nahin|nhi|nai",
        "|hai|hy|h",
    )
    + "|"
    + each("|مجھے|ہمیں", "کوئی", "مسئلہ|اعتراض|پریشانی|حرج|دقت|پرابلم|مشکل|ایشو", "نہیں", "|ہے")
    + "|"
    + each(
        "han ji|ha ji|hn|hn ji|haan|ji|theek hai",
        "kr do|kr dein|kr den|krdo|krdein|kr lo|kar do|kar dein|laga dein|laga do|chhap dein|share kr do|share kr dein|kr skte hain|kr sakte hain|kar skte hain",
    )
    + f"|{_NAMELESS}|{_NAMELESS_LATIN}|"
    + """جی جی|جی بہتر|جی جناب|ہاں بھئی|ہاں بھائی|ہانجی|آہو|ہاں ہاں|یس پلیز|جی اجازت ہے|جی ہاں اجازت ہے|ہاں اجازت ہے|hmm haan|haan g|han g|ji g|jee g|jee|g haan|ha g|hanjee|
        haanjee|haan bhai|haan yaar|haan beta|ji beta|ji janab|aho|yess|yup|yep|yeah|y|haan sure|sure ji|
        ہاں|جی ہاں|ہاں جی|جی|ہا|جی بالکل|بالکل|بلکل|ضرور|یقیناً|ٹھیک ہے|ٹھیک|صحیح ہے|درست ہے|اوکے|ہاں ٹھیک ہے|کر سکتے ہیں|کر لیں|ہاں ضرور|ہاں بالکل|منظور ہے|منظور|اجازت ہے|کوئی بات نہیں|
        کوئی مسئلہ نہیں|کوئی اعتراض نہیں|بھیج سکتے ہیں|دکھا سکتے ہیں|یس|haan|han|haa|ha|hn|haan ji|han ji|hanji|ji|jee|ji haan|ji han|jee haan|ji bilkul|bilkul|zaroor|zarur|theek hai|thek hai|
        thik hai|theek h|sahi hai|ok|okay|kar sakte hain|kar lein|haan bilkul|haan zaroor|manzoor hai|ijazat hai|koi baat nahi|koi masla nahi|koi aitraz nahi"""
)

NO = (
    twice(_NAY, _REFUSES)
    + "|"
    + led("نہیں|جی نہیں|نہ|میری طرف سے", _NO_PRINT)
    + "|"
    + each(
        f"{_NAY}|بالکل|نہیں نہیں|nahi g|nai ji|nhi ji",
        "نہ کریں|مت کریں|مت کرنا|نہ کرنا|نہ چھاپیں|مت چھاپیں|نہیں چاہتا|نہیں چاہتی|میں نہیں چاہتا|میں نہیں چاہتی|na karein|na karen|na karna|mat karna|mat karein|mat karo|na chhapein|mat chhapna|nahi chahta|nahi chahti|main nahi chahta|main nahi chahti|nahi karna|ijazat nahi|اجازت نہیں|ضرورت نہیں|zaroorat nahi",
    )
    + "|"
    + led("nahi|nhi|na|ji nahi", _NO_PRINT_LATIN)
    + "|"
    + """نہیں بیٹا|نہیں یار|نا جی|نا جی نا|nahi beta|nahi yaar|nahi g|nai g|nhi g|na g|nahi nai|naheen ji|n|nope ji|
        نہیں|نہی|نھیں|نہ|نا|جی نہیں|نہیں جی|بالکل نہیں|ہرگز نہیں|کبھی نہیں|نہ کریں|مت کریں|مت کرو|نہیں چاہتا|نہیں چاہتی|میں نہیں چاہتا|میں نہیں چاہتی|رہنے دیں|منع ہے|اجازت نہیں|منظور نہیں|نو|nahi|
        nahin|nai|nhi|naheen|na|naa|no ji|ji nahi|jee nahi|nahi ji|bilkul nahi|hargiz nahi|kabhi nahi|na karen|mat karo|mat karen|nahi chahta|nahi chahti|rehne dein|rehne do|ijazat nahi|manzoor nahi"""
)
