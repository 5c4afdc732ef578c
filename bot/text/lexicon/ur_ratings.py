"""Numbers, and words of good and bad, as Urdu patients rate: data; see `lexicon.py`."""

NUMBERS = (
    "ایک|پہلا|پہلی|اول|پہلے نمبر|پہلے والا|نمبر ون|ek|aik|eik|ikk|pehla|pehli|pahla|pahli|pehla wala|pehle wala|pehle number|awal",
    "دو|دوسرا|دوسری|دوم|دوسرے نمبر|do|dou|dusra|doosra|dosra|dusri|doosri|dosri|dusre number|doosre number|dusre wala",
    "تین|تیسرا|تیسری|سوم|تیسرے نمبر|teen|tin|teen number|teesra|tisra|teesri|tisri|teesre number|teesre wala",
    "چار|چوتھا|چوتھی|چہارم|چوتھے نمبر|char|chaar|chotha|chautha|chothi|chauthi|chothe number|chothe wala",
    "پانچ|پانچواں|پانچویں|پنجم|پانچویں نمبر|panch|paanch|paach|panj|panchwan|paanchwan|panchwa|paanchwa|panchvan|panchvi|panchwin|paanchwin|panchwen number|panchwein number",
    "چھ|چھے|چھٹا|چھٹی|ششم|چھٹے نمبر|chay|che|chhe|cheh|chah|chhay|chhah|chey|chhey|chhata|chhatta|chata|chatta|chhati|chhate number|chatay number",
    "سات|saat|sat",
    "آٹھ|aath|ath",
    "نو|nau",
    "دس|das|dus",
)

NUMBER_MARKS = "|والا|والی|والے|نمبر والا|نمبر پر|نمبر پہ|آپشن نمبر|چوائس|انتخاب نمبر|wala|wali|wale|number wala|number pe|number par|option number|nmber|numbr|num|nbr|choice|intikhab|opt|opsn|opshun|ویں|نمبر|آپشن|جواب|انتخاب|number|nambar|nmbr|option|jawab|jawaab"

GOOD = """acha khasa|achchha|achaa hi|ach cha|theek tha|thek tha|theek thi|sahi tha|bura nahi tha|bura nahi|bura nhi tha|bura nhi|bura nahin tha|bura nahin|itna bura nahi|
        itna bura nahi tha|kharab nahi tha|kharab nahi|kharab nhi tha|kharab nhi|buri nahi thi|buri nahi|koi shikayat nahi|koi shikayat nahi hai|koi shikayat nhi|
        koi masla nahi hua|koi dikkat nahi hui|koi pareshani nahi hui|pasand aya|pasand aaya|pasand ayi|pasand aayi|care karne wala|care karne wale|care karne wali|
        khayal rakhne wale|khayal rakhne wala|khayal rakhne wali|khyal rakhne wale|dhyan rakhne wale|madad karne wale|meharban|mehrban|badhia|اچھا خاصا|برا نہیں تھا|برا نہیں|
        بری نہیں تھی|بری نہیں|اتنا برا نہیں|اتنا برا نہیں تھا|خراب نہیں تھا|خراب نہیں|کوئی شکایت نہیں|کوئی شکایت نہیں ہے|کوئی مسئلہ نہیں ہوا|پسند آیا|پسند آئی|خیال رکھنے والے|
        خیال رکھنے والا|مدد کرنے والے|مہربان|ٹھیک تھا|ٹھیک تھی|سہی|ٹهیک|ٹھیک سے|اچها|اچھآ|خوب|عمده|اطمینان بخش|
        خوش|مطمئن|اطمینان بخش|خوش ہوں|khush|mutmain|mutmaeen|mutmayin|satisfied|happy|acchaa|acha hi|achay|tasalli|تسلی|بھلی|مناسب اچھا|theak|theik|teek thaak acha|behtr|اچھا|اچھی|اچھے|اچہا|اچها|
        اچھا ہے|ٹھیک|صحیح|درست|بھلا|عمدہ|گڈ|نائس|فائن|تسلی بخش|acha|achha|accha|achaa|achi|achhi|acchi|ache|achhe|theek|thek|thik|teek|tik|sahi|sahih|umda|umdah|badhiya|barhiya|behtar|بہتر|good|gud|
        nice|fine|بڑھیا|tasalli bakhsh"""

EXCELLENT = """bohat hi zabardast|kamaal ka|kamal ka|kamaal ki|kamal ki|koi jawab nahi|lajwab|lajawab|bahtareen|behtreen|behtrin|behtarin|shandaar|sandar|zabardast hai|zabrdast|
        jabardast|jabrdast|jabrdst|zabardst|sab se acha|sabse acha|sab se achi|sab se behtar|sabse behtar|sabse behtareen|is se behtar nahi ho sakta|isse behtar nahi ho sakta|
        is se acha nahi ho sakta|10 mein se 10|100 percent|a one|a1|number one|first class|five star|world class|outstanding|wonderful|mast|jhakas|umda tareen|aala|khoob|
        bahut khoob|dil jeet liya|dil jit liya|maza aa gaya|maja aa gaya|کمال کی|کمال ہے|کوئی جواب نہیں|لاجواب سروس|زبردست ہے|ذبردست|زبر دست|بیحترین|بہتریں|
        اس سے بہتر نہیں ہو سکتا|اس سے اچھا نہیں ہو سکتا|دس میں سے دس|نمبر ون|نمبر 1|آؤٹ سٹینڈنگ|امیزنگ|ونڈرفل|سب سے بہتر|سب سے بہترین|سب سے عمدہ|بہت ہی عمدہ|دل خوش ہو گیا|
        دل جیت لیا|مزہ آ گیا|اے ون|فائیو سٹار|ورلڈ کلاس|بے حد عمدہ|فوق العادہ|قابل تعریف|قابل ستائش|qabil e tareef|qabile tareef|
        بہت عمدہ|بہت خوب|واہ|ٹاپ|ٹاپ کلاس|سپر|ایکسیلنٹ|زبردست|زبر دست|کمال است|عمدہ ترین|اعلیٰ درجے کی|اعلیٰ درجے کا|bohat umda|bohat khoob|bht khoob|wah|top|top class|super|superb|awesome|amazing|
        fantastic|brilliant|mashallah zabardast|zabrdast|zabardst|aala darje ki|10 out of 10|sab se behtar|sab se behtareen|bohat aala|bht aala|dil khush|بہترین|شاندار|لاجواب|کمال|کمال کا|اعلیٰ|اعلی|
        بے مثال|سب سے اچھا|سب سے اچھی|ایک نمبر|پرفیکٹ|بیسٹ|فرسٹ کلاس|ماشاء اللہ بہترین|behtareen|behtreen|behtarin|shandar|shaandar|lajawab|zabardast|zbrdst|kamal|kamaal|aala|ala|bemisal|be misal|
        sab se acha|sab se achi|ek number|perfect|best|excellent|first class"""

BAD = """kharaab|khraab|khrb|bekaar|bkar|ghatia|ghatya|gatiya|galat|ghalat|kachra|nakara|nakaara|faltu|fazool|fuzool|mayoos kun|mayus kun|nirashajanak|nirasha|pasand nahi aya|
        pasand nahi aaya|pasand nhi aya|maza nahi aya|kisi kaam ka nahi|kisi kam ka nahi|خرآب|بےکار|فضول|ناکارہ|نکما|نکمی|ردی|مایوس کن|افسوسناک|پسند نہیں آیا|پسند نہیں آئی|
        مزہ نہیں آیا|کسی کام کا نہیں|گندہ|ماڑا|ماڑی|afsosnak|nikamma|nikammi|
        خراب|برا|بری|برے|بُرا|بیکار|بے کار|گھٹیا|غلط|گندا|گندی|ناقص|بیڈ|kharab|khrab|kharaab|bura|buri|bure|bekar|bekaar|ghatiya|ganda|gandi|naqis|bad|poor"""

TERRIBLE = """intehai ghatiya|nihayat ghatiya|sab se bekar|sabse bekar|sab se ghatia|sabse ghatia|sab se badtar|sabse badtar|had se zyada kharab|hadd se zyada kharab|bohat hi ghatiya|
        bahut hi ghatiya|bahut ghatiya|bht ghatiya|ekdum ghatiya|ekdam ghatiya|ek dum ghatiya|ek dam ghatiya|bilkul ghatiya|bilkul bekar|bilkul kharab|bilkul bakwas|bakvas|bkwas|
        bakwaas|wahiyaat|vahiyat|sharamnaak|sharamnak|sharmnaak|khaufnaak|bhayanak|bhyanak|disgusting|awful|dozakh|nark|narak|azab|انتہائی گھٹیا|نہایت گھٹیا|سب سے بیکار|
        سب سے بدتر|حد سے زیادہ خراب|بہت ہی گھٹیا|بہت گھٹیا|بالکل گھٹیا|بالکل بیکار|بالکل خراب|بالکل بکواس|دوزخ|عذاب|قیامت|بھیانک|بد ترین|بد تر|انتہائی ناقص|شرم ناک|ہارر ایبل|
        ٹیریبل|ورسٹ|
        جہنم|گھٹیا ترین|سب سے گھٹیا|رذیل|بیہودہ|پیتھیٹک|jahannum|jahannam|sab se ghatiya|ghatiya tareen|pathetic|horrible|behuda|bohat ghatiya|lanat|لعنت|بدترین|بدتر|انتہائی خراب|سب سے خراب|
        سب سے برا|سب سے بری|بکواس|واہیات|شرمناک|ہولناک|خوفناک|تھرڈ کلاس|badtareen|badtarin|badtar|bakwas|bakwaas|wahiyat|sharmnak|khofnak|khaufnak|sab se kharab|sab se bura|sab se buri|third class|
        worst|terrible"""
