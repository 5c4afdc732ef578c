"""What patients write in Persian and Dari, written and spoken, when they answer, stop, ask or say who they are."""

from itertools import product

from bot.text.lexicon.lexicon import Lexicon

_KIN = (
    "(شوهرم|همسرم|شوهر|خانمم|زنم|مادرم|مامانم|مامان|مادر|پدرم|بابام|بابا|پدر|بابایم|پسرم|دخترم|بچه ام|بچم|بچه|"
    "فرزندم|نوزادم|برادرم|داداشم|خواهرم|پدربزرگم|مادربزرگم|پدر بزرگم|مادر بزرگم|پدرکلانم|مادرکلانم|عمویم|عموم|"
    "عمه ام|خاله ام|خالم|داییم|کاکایم|مامایم|مادرشوهرم|پدرشوهرم|مادرزنم|پدرزنم|خسرم|خشویم|دوستم|نوه ام|بیمار|"
    "مریض|ایشان|عزیزم|مادرمان|پدرمان|بچه مان|عمو جان|عموم|داداشم|آبجیم|آبجی|عمه|خاله|دایی|زن داداشم|باجناقم|خواهر زاده ام|خواهرزاده ام|برادرزاده ام|نامزدم|مادر جان|پدر جان|مادر بزرگ|پدر بزرگ|مادربزرگ|پدربزرگ|بی بی|بی بی جان|حاج آقا|حاج خانم|عیالم|خانومم|بابا جان|مامان جان|بابایم|مادرکلان|پدرکلان|لالایم|نوزاد|جنین|دخترکم|پسرکم|خانواده ام|شوهر خواهرم|بچمون|ننه|ننه ام|آقام)"
)
_TEXTS = (
    "(پیام|پیامک|پیام‌ها|پیام ها|پیامها|پیامی|پیامکی|پیام‌هایتان|اس ام اس|اسمس|مسیج|sms|message|messages|msg|"
    "payam|payamak|نظرسنجی)"
)
_AGE = "(8|9|10|11|12|13|14|15|هشت|نه|ده|یازده|دوازده|سیزده|چهارده|پانزده|پونزده)"

# A yes or no is often said twice over: "haan ji, bilkul kar sakte hain".
_YES = "بله|بلی|آره|اره|آری|ها|البته|حتما|باشه|اوکی|چشم|بله بله|آره آره|bale|baleh|bali|are|areh|aare|albate|hatman|bashe|ok|okay|yes|chashm|oki"
_AGREES = "حتما|حتمن|البته|اشکالی ندارد|اشکالی نداره|اشکال نداره|اشکال ندارد|ایرادی ندارد|ایرادی نداره|ایراد نداره|مشکلی نیست|مشکلی نداره|مشکلی ندارد|مشکل نداره|مشکل نیست|مشکلی ندارم|مانعی نداره|مانعی ندارد|مانعی نیست|موافقم|موافق هستم|من موافقم|میتوانید|می توانید|میتونید|می تونید|میتونین|مجازید|مجاز هستید|اجازه دارید|اجازه میدم|اجازه می دهم|اجازه میدهم|با اجازه|رضایت دارم|راضی هستم|راضیم|با کمال میل|با خوشحالی|خوشحال میشم|خوشحال می شوم|بفرمایید|بفرمائید|بفرمایین|منتشر کنید|استفاده کنید|به اشتراک بگذارید|میشه|می شود|چرا که نه|چرا نه|خوبه|خوب است|درسته|قبوله|صد در صد|قطعا|بی شک|هر طور صلاح میدونید|اختیار دارید|که بله|حتما بله|hatman|albate|eshkali nadare|eshkal nadare|iradi nadare|moshkeli nist|moshkeli nadare|moshkel nadare|manei nadare|movafegham|movafeqam|mitunid|mitoonid|mitonid|mishe|befarmaid|befarmayid|ba kamale meyl|chera ke na|chera na|ejaze midam|ghatan|doroste|khube|no problem"
_NAY = "نه|نخیر|خیر|نه نه|نه خیر|نی|اصلا|ابدا|متاسفم نه|na|nah|nakheir|kheir|kheyr|no|aslan|abadan"
_REFUSES = "نمیخوام|نمیخواهم|نمی خواهم|نمی خوام|من نمیخوام|من نمی خواهم|دوست ندارم|تمایل ندارم|تمایلی ندارم|مایل نیستم|اجازه نمیدم|اجازه نمی دهم|اجازه نمیدهم|اجازه ندارید|راضی نیستم|رضایت ندارم|موافق نیستم|مخالفم|ترجیح میدم نه|ترجیح می دهم نه|ترجیح میدم خصوصی بمونه|لازم نیست|نیازی نیست|نکنید|نکنین|منتشر نکنید|استفاده نکنید|به اشتراک نگذارید|اصلا|به هیچ وجه|هرگز|ابدا|نمیشه|نمی شود|نمیتونید|نمی توانید|nemikham|nemikhaham|doost nadaram|mayel nistam|ejaze nemidam|razi nistam|movafegh nistam|mokhalefam|tarjih midam na|lazem nist|niazi nist|nakonid|aslan|hargez|be hich vajh|nemishe"


def _every(*parts: str) -> str:
    """One entry of each part side by side: every combination, with a last "|" behind."""
    return "".join(f"{' '.join(one)}|" for one in product(*(part.split("|") for part in parts)))


# What else allows the publishing, and what else forbids it; also behind the plainest yes and no.
_PLAIN_YES = "بله|بلی|آره|اره|آری|ها|حتما|البته|باشه|اوکی|چشم"
_GLADLY = "حتما|البته|مشکلی نیست|مشکلی نداره|اشکالی نداره|اشکالی ندارد|اشکال نداره|موافقم|ایرادی نداره|مانعی نداره|با کمال میل|میتونید"
_PUBLISH = "منتشر کنید|منتشرش کنید|منتشر کنین|نشر کنید|چاپ کنید|بذارید|بذارین|استفاده کنید|بفرمایید"
_PLAIN_NO = "نه|نخیر|خیر|نی|نه ممنون|نه مرسی|نه تشکر"
_LATIN_YES = "bale|are|areh|bali|hatman|albate|ok|bashe"
_LATIN_NO = "na|nakheir|nakheyr|no"
_ALLOWS = (
    "منتشر کنید|منتشر کنین|منتشرش کنید|منتشرش کنین|منتشر بشه|منتشر شود|منتشر کن|نشر کنید|نشرش کنید|نشر کنین|"
    "نشر شود|چاپ کنید|چاپش کنید|چاپ کنین|بذارید|بذارین|بگذارید|بزارید|بزارین|بذار|بزار|پخش کنید|پخش کنین|"
    "پخشش کنید|به اشتراک بذارید|به اشتراک بگذارین|به اشتراک بگذارید|استفاده کنین|استفاده کنید|ازش استفاده کنید|"
    "میتونید منتشر کنید|میتونین منتشر کنین|می تونید منتشر کنید|می توانید منتشر کنید|میتوانید منتشر کنید|"
    "میتونید منتشرش کنید|میتونید استفاده کنید|می توانید استفاده کنید|میتوانید نشر کنید|می توانید نشر کنید|"
    "میتانید|میتانین|میتانید نشر کنید|می تونین|میتونی|اجازه هست|اجازه است|اجازست|اجازه س|اجازه داری|"
    "اجازه دارین|اجازه دارید منتشر کنید|اجازه دارید نشر کنید|اجازه میدم منتشر کنید|اجازه میدم منتشر بشه|"
    "اجازه می دهم منتشر شود|اجازه میدهم منتشر کنید|اجازه می دهم منتشر کنید|اجازه می دهم نشر کنید|"
    "اجازه میدم نظرم رو منتشر کنید|اجازه میدم نظرم منتشر بشه|اجازه می دهم نظرم را منتشر کنید|"
    "اجازه می دهم نظرم منتشر شود|اجازه میدهم نظرم را نشر کنید|نظرم رو منتشر کنید|نظرم را منتشر کنید|"
    "نظرمو منتشر کنید|نظرمو منتشر کنین|نظر منو منتشر کنید|نظر من را منتشر کنید|نظرم منتشر بشه|نظرم را نشر کنید|"
    "من موافق هستم|من هم موافقم|کاملا موافقم|موافقم که منتشر بشه|موافقم منتشر بشه|موافقم منتشر کنید|"
    "با انتشارش موافقم|با انتشار موافقم|با نشر آن موافقم|موافقیم|موافق استم|مانعی نمی بینم|مانعی نمیبینم|"
    "هیچ مشکلی نیست|هیچ مشکلی نداره|هیچ مشکلی ندارد|هیچ مشکلی ندارم|هیچ اشکالی نداره|هیچ اشکالی ندارد|"
    "هیچ مانعی نداره|هیچ ایرادی نداره|من مشکلی ندارم|مشکلی باهاش ندارم|گپی نیست|گپ نیست|پروا ندارد|پروا نداره|"
    "پروایی نیست|فرقی نداره|فرقی نمیکنه|فرقی نمی کند|برام فرقی نداره|برام فرقی نمیکنه|عیبی نداره|عیبی ندارد|"
    "عیب نداره|عیب ندارد|طوری نیست|اوکیه|اکی|اکیه|قبول است|قبولمه|خوشحال هم میشم|خوشحال میشوم|با رضایت|"
    "با رضایت کامل|رضایت کامل دارم|با کمال افتخار|باعث افتخاره|هرجور راحتید|هر جور راحتین|هر جور راحتید|"
    "هر جور صلاحه|هرطور که میخواهید|هر طور که مایلید|هر طور مایلید|هرجور دوست دارید|هر جور دوست دارین|"
    "هر جور میخواین|راحت باشید|راحت باشین|آزادید|حله|بفرما|صد البته|صددرصد|یقینا|قطعن|به روی چشم|رو چشم|"
    "روی چشم|ای به چشم|صحیح است|صحیحه|درست است|درسته بفرمایید"
)
_LATIN_ALLOWS = (
    "montasher konid|montasher konin|montasheresh konid|montasher beshe|nashr konid|nashr konin|chap konid|"
    "bezarid|bezarin|bezar|estefade konid|estefade konin|mitoonin|mitonin|mitunin|mitonid|"
    "mitoonid montasher konid|mitunid montasher konid|mitunid estefade konid|ejaze hast|ejaze ast|ejaze darid|"
    "ejaze darin|ejaze midam montasher konid|ejazeh midam|ejaze midaham|movafegh hastam|movafeghim|"
    "man movafegham|mane nadare|manei nist|hich moshkeli nist|hich moshkeli nadare|hich eshkali nadare|"
    "moshkeli nadaram|moshkeli nist|moshkeli nadare|eshkali nadare|eshkal nadare|eshkali nadarad|eib nadare|"
    "eibi nadare|eyb nadare|eybi nadare|farghi nadare|farghi nemikone|okeye|okie|ghaboole|ghabule|ghabul|"
    "ghabul daram|hale|khoob ast|ba kamale meyl|be rooye cheshm|ru cheshm|sad dar sad|yaghinan|befarmayin|"
    "befarmain|rahat bashid|rahat bashin|azadid|harjur rahatid|har jur rahatid|gapi nist|parwa nadara"
)
_FORBIDS = (
    "منتشر نشه|منتشر نشود|منتشر نکن|منتشر نکنین|منتشر نکنید|منتشرش نکنید|منتشرش نکنین|نشر نکنید|نشر نکنین|"
    "نشرش نکنید|نشر نشود|چاپ نکنید|چاپ نکنین|چاپ نشه|چاپش نکنید|پخش نکنید|پخش نکنین|پخشش نکنید|پخش نشه|نذارید|"
    "نذارین|نزارید|نزارین|نگذارید|نذار|به اشتراک نذارید|استفاده نکنین|ازش استفاده نکنید|ترجیح میدم منتشر نشه|"
    "ترجیح می دهم منتشر نشود|ترجیح میدهم منتشر نشود|ترجیح میدم منتشر نشود|ترجیح میدم نشه|ترجیح میدم نکنید|"
    "ترجیح میدم منتشر نکنید|ترجیح می دهم منتشر نکنید|ترجیح میدهم نشر نشود|ترجیح میدم خصوصی باشه|"
    "ترجیح می دهم خصوصی بماند|ترجیح میدهم خصوصی بماند|ترجیح میدم کسی نبینه|ترجیح میدم نباشه|ترجیحا نه|"
    "ترجیحا منتشر نشه|ترجیحم اینه که نه|بهتره نه|بهتره منتشر نشه|بهتره نشه|بهتر است نه|بهتر است منتشر نشود|"
    "بهتره نکنید|نمیخوام منتشر بشه|نمیخوام منتشر شه|نمیخوام منتشر شود|نمی خوام منتشر بشه|نمیخواهم منتشر شود|"
    "نمی خواهم منتشر شود|نمیخوام منتشر کنید|نمیخوام منتشرش کنید|نمیخواهم منتشر کنید|نمیخوام کسی ببینه|"
    "نمیخوام کسی بخونه|نمی خوام کسی ببینه|نمی خوام کسی بخونه|نمیخواهم کسی ببیند|نمی خواهم کسی ببیند|"
    "نمیخواهم کسی بخواند|نمی خواهم کسی بخواند|نمیخوام کسی بدونه|نمیخوام پخش بشه|نمیخوام چاپ بشه|"
    "نمیخوام استفاده بشه|نمیخوام نظرم منتشر بشه|نمیخوام نظرم رو منتشر کنید|نمی خواهم نظرم منتشر شود|"
    "نمیخواهم نظرم منتشر شود|نمیخواهم نظرم نشر شود|نمیخواهم نشر شود|نمی خواهم نشر شود|نمیخایم|نمیخایم نشر شود|"
    "نمیخوایم|نمی خواهیم|نمیخواهیم|دوست ندارم منتشر بشه|دوست ندارم کسی ببینه|دوست ندارم منتشر شود|"
    "دوست ندارم کسی بخونه|دوست ندارم کسی ببیند|دوست ندارم پخش بشه|دوست ندارم نظرم منتشر بشه|"
    "دوست ندارم منتشر کنید|دوست ندارم نشر شود|مایل نیستم منتشر شود|مایل نیستم منتشر بشه|"
    "مایل نیستم نظرم منتشر شود|تمایل ندارم منتشر بشه|تمایل ندارم منتشر شود|تمایلی به انتشار ندارم|"
    "مایل به انتشار نیستم|مایل نیستیم|راضی نیستم منتشر بشه|راضی به انتشار نیستم|موافق انتشار نیستم|"
    "با انتشار موافق نیستم|با انتشارش مخالفم|با انتشار مخالفم|موافق نیستیم|من موافق نیستم|من راضی نیستم|"
    "من مخالفم|مخالف هستم|ناموافقم|اجازه ندارین|اجازه نداری|اجازه نیست|اجازه نمیدیم|اجازه نمی دم|اجازه نمیتم|"
    "اجازه انتشار نمیدم|اجازه انتشار نمی دهم|اجازه انتشار ندارید|اجازه نمیدم منتشر کنید|"
    "اجازه نمی دهم منتشر کنید|اجازه نمیدم منتشر بشه|خصوصیه|خصوصی است|خصوصی بمونه|خصوصی بماند|خصوصی باشه|خصوصی|"
    "شخصیه|شخصی است|محرمانه|محرمانه است|محرمانه باشه|محرمانه بماند|بین خودمون باشه|بین خودمون بمونه|"
    "بین خودمان باشد|بین خودمان بماند|پیش خودتون بمونه|پیش خودتان بماند|فقط برای خودتون|احتیاجی نیست|"
    "ضرورت نیست|ضرورتی ندارد|لزومی نداره|لزومی ندارد|لازم نیس|نیاز نیست|صلاح نمیدونم|صلاح نیست|نچ|نوچ|"
    "معذرت میخوام نه|ببخشید نه|شرمنده نه"
)
_LATIN_FORBIDS = (
    "montasher nakonid|montasher nashe|montasher nakonin|montasheresh nakonid|nashr nakonid|chap nakonid|"
    "nazarid|nazarin|estefade nakonid|nemikham montasher beshe|nemikham montasher konid|nemikham montasher she|"
    "nemikham kasi bebine|nemikham kasi bekhoone|nemikham kasi bekhune|nemikhaham montasher shavad|nemikhaam|"
    "nemikhayam|nmikham|doost nadaram kasi bebine|doost nadaram montasher beshe|dust nadaram|"
    "dust nadaram kasi bebine|tarjih midam montasher nashe|tarjih midam nashe|tarjih midam khosoosi bashe|"
    "tarjihan na|behtare na|khosoosie|khosusie|khosoosi|khosusi|shakhsie|mahramane|bein khodemun bashe|"
    "ejaze nadarid|ejaze nist|ejaze nemidam montasher konid|niaz nist|niyazi nist|lozoomi nadare|"
    "movafegh nisam|mokhalefam|man movafegh nistam|razi nisam|man nemikham"
)
# "A nurse shouted" counts no one: what "one" and "a" stand before in a story is no score.
_A_PERSON = _every(
    "یک|یه",
    "خانم|خانوم|آقا|آقای|پرستار|نرس|دکتر|داکتر|مرد|زن|نفر|شب|روز|هفته|ماه|سال|ساعت|دقیقه|بار|دفعه|چیز|چیزی|سوال|"
    "موضوع|مشکل|بخش|اتاق|تخت|لحظه|مدت|بیمار|مریض|عده|سری|مقدار|کارمند|پزشک|جراح|کارگر|پرسنل|بچه|دختر|پسر",
)


def _twice(first: str, then: str) -> str:
    """Each entry of both, and each pair in either order."""
    pairs = (f"{one} {two}|{two} {one}" for one in first.split("|") for two in then.split("|"))
    return "|".join((first, then, *pairs))


LEXICON = Lexicon(
    language="fa",
    numbers=(
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
    ),
    number_marks="""نمره ام|نمره‌ام|شماره ام|امتیازم|نمرم|گزینه ی|انتخاب|انتخابم|انتخاب من|جوابش|پاسخ من|پاسخم|درجه|رقم|مورد|نمره ی|shomareh|shomareye|shomara|gozineh|gozineye|javab|nomre|nomreh|raghame|entekhab|entekhabam|nambar|namber|
        number|num|option|
        شماره|شمارهٔ|شماره‌ی|گزینه|گزینهٔ|گزینه‌ی|جواب|پاسخ|عدد|نمره|نمبر|shomare|gozine""",
    good="""دوست داشتم|دوستش داشتم|خوشم آمده|خوش آمد|خوشمان آمد|خوشمون اومد|doost dashtam|dust dashtam|doostesh dashtam|خوبند|خوب بودند|خوب بودن|خوبن|خوب بوده|بدی نبود|بد نبودن|بد نبودند|دلچسب|رضایتمند|راضین|راضیه|راضی بودیم|راضی هستیم|خوشم آمد|خوشم اومد|خوش شدم|خوب خوب|مقبول|مقبول بود|خوب کار کردند|
        خوب کار کردن|khoob bud|khub bud|khub bood|khoob bood|khob bud|khubbud|khoobi|khubi|khoub|khoobbood|khop|khup|raazi|razi bodam|razi budim|razi boodim|razi hastim|raziim|ghashang|
        khosham oomad|khosham amad|khosham umad|rezayat|rezayatbakhsh|bad nist|badak nabood|badak nabud|bad nabode|khb|kh0b|
        bad nabood|bad nabud|bad naboud|بد نبود|خوش|خوشحال|خوشحالم|خوشنود|خرسند|رضایت داشتم|رضایت دارم|راضی هستم|راضیم|خوب بود خدا را شکر|پسندیده|قابل تقدیر|خوب تر|خوبتر|خوبی بود|خوبست|خوب است|khosh|
        khoshhal|khoshal|raziam|razi hastam|rezayat dashtam|khoobeh|khob bood|khubeh|خوووب|خووب|خوپ|خوب|خوبی|خوبه|خوبها|خب بود|نیک|مناسب|قابل قبول بود|راضی|راضی بودم|راضی‌ام|رضایت بخش|رضایت‌بخش|
        بدک نبود|khoob|khub|khob|xub|xob|khoobe|khube|razi|razi boodam|good|nice|fine""",
    excellent="""عالی بودند|عالی بودن|عالین|عالیند|عالی بوده|معرکه بود|محشره|محشر بود|گل کاشتن|گل کاشتید|گل کاشتین|سنگ تموم گذاشتن|سنگ تموم گذاشتین|سنگ تموم|ترکوندن|حرف ندارن|حرف ندارین|حرف نداشتین|
        حرف نداشتند|بیسته|بیست بیست|شیش دانگ|درجه اول|درجه عالی|اعلا|اعلی بود|بهترین بیمارستان|بهترین تجربه|بهترین شفاخانه|بهترین خدمات|بهترین بود|بهترینند|بهترینن|بهترین هستند|
        بهتر از این نمیشه|بهتر از این نداریم|مثل بهشت|بهشت|فوق العاده خوب|فوق العاده بود|رویایی|بی مانند|بی مثال|بی عیب|بی عیب و نقص|شگفت انگیز|تحسین برانگیز|ستودنی|پرفکت|اکسلنت|خفن|
        کارشون بیسته|کارتون بیسته|کارتون عالیه|کارشون عالیه|کارتون عالی بود|کارشون عالی بود|عالی ترین|فوقلاده|فوقالعده|فوق‌لعاده|aliyeh|aalie|aliie|ali bood|ali bud|aali bood|aali bud|
        aaliye bood|foghol|fogh olade|fogh ol ade|fogholaade|fowgholade|fogholade bood|fogholadeh bood|fogholade bud|bi naghs|binaghs|harf nadare|harf nadarin|harf nadaran|khafan|mahshare|
        marekeh|mareke|tarkoond|tarkoondan|behtar az in nemishe|behtarin bood|behtarin bimarestan|behtarin tajrobe|alii|aaali|bista|biste|
        بیست|عالی عالی|فوق عالی|خیلی توپ|توپ|ترکوند|بی همتا|حرف نداشتن|حرف ندارد|سنگ تمام گذاشتن|سنگ تمام گذاشتند|نمره بیست|صد از صد|ده از ده|بهتر از این نمیشد|بهتر از این نمی شود|از این بهتر نمیشه|
        خارق العاده|معرکه|aaliye|alieh|aliye|bist|toop|tup|super|great|amazing|fantastic|foghol ade|fogholadeh|sang e tamam|bi nazir|سوپر|خیلی درجه یک|عالی|عالیه|عالی بود|فوق العاده|فوق‌العاده|
        فوقالعاده|بی نظیر|بی‌نظیر|بینظیر|بهترین|محشر|درجه یک|درجه‌یک|حرف نداشت|حرف نداره|بی نقص|بی‌نقص|کامل|شاهکار|اعلی|ممتاز|ali|aali|alee|fogholade|foqolade|binazir|behtarin|mahshar|daraje yek|
        harf nadasht|excellent|perfect|best""",
    bad="""بدی بود|بد بودن|بد بودند|بد بوده|خوشم نیامد|خوشم نیومد|خوشم نیامده|دوست نداشتم|دوست نداشتیم|پسندم نشد|نپسندیدم|راضی نبودیم|راضی نیستیم|راضی نبودند|ناراضیم|ناراضی هستم|ناراضی بودیم|
        ناراضی هستیم|ناراضیه|نارضایتی|ناخوشایند|ناجور|تعریفی نداره|به درد نمیخوره|به درد نخورد|نامطلوب|غیر قابل قبول|غیرقابل قبول|قابل قبول نبود|ضعیف بود|ضعیفه|ضعیفند|خراب بود|خرابه|خراب است|
        خوب نبودین|خوب نبودید|خوب نبودیم|خوب نه|خوب نیس|چنگی به دل نمیزد|چنگی به دل نزد|پایین تر از حد انتظار|کمتر از انتظار|کمتر از حد انتظار|پایین تر از انتظار|زیر حد انتظار|
        در حد انتظار نبود|در حد انتظارم نبود|خوب نمیباشد|خوب نمی باشد|زیاد راضی نبودم|چندان راضی نبودم|خیلی راضی نیستم|اصلا راضی نبودم|اصلا راضی نیستم|زیاد راضی نیستم|رضایتی ندارم|
        رضایتی نداشتم|khoob nist|khub nist|khoob nabud|khub nabood|khob nabood|khob nist|khub nabod|khoob nabod|razi nistam|razi nabodam|razi nistim|narazi am|naraziam|narazi boodam|
        narazi budam|khosham nayoomad|khosham nayumad|khosham nayomad|doost nadashtam|dust nadashtam|zaeef|zaif bood|zaeif|zayif|za'if|kharab bood|kharab bud|bad bood|bad bud|badi bood|
        badi bud|be dard nakhor|na khoob|nakhoob|jaleb nist|taarifi nadasht|aslan khub nabud|aslan razi nistam|aslan razi naboodam|
        خوب نبود|راضی نبودم|خیلی راضی نبودم|راضی نیستم|خیلی خوب نبود|زیاد خوب نبود|چندان خوب نبود|اصلا خوب نبود|چندان جالب نبود|جالب نبود|خوش نبودم|رضایت نداشتم|رضایت ندارم|خوب نبوده|خوب نیست|
        تعریفی نداشت|تعریفی نبود|khoob nabood|khub nabud|razi naboodam|razi nabudam|jaleb nabood|aslan khoob nabood|ziad khoob nabood|به درد نخور|خوب نبودن|خوب نبودند|نه خوب|عالی نبود|بد|بدی|بده|
        خراب|ضعیف|ناراضی|ناراضی بودم|ناخوب|مزخرف|نامناسب|ناراضی‌ام|bad|bade|kharab|zaif|narazi|poor""",
    terrible="""افتضاحه|افتضاح مطلق|افتضاح بودند|افتضاح بودن|افتظاح|افتزاح|فاجعه است|فاجعس|فاجعه‌ست|وحشتناک بود|وحشتناکن|خجالت آور|تاسف بار|تأسف بار|تاسف آور|باعث تاسف|باعث شرمندگی|مایه شرم|مایه خجالت|
        چرت|چرند|گند بود|گندش دراومده|بدترین تجربه|بدترین بیمارستان|بدترین شفاخانه|بدترین خدمات|بدترین بود|بدترینه|جهنم بود|مثل جهنم|عذاب آور|عذاب بود|غیرقابل تحمل|غیر قابل تحمل|نفرت انگیز|
        کابوس|کابوس بود|داغان|خراب ترین|خرابترین|رقت انگیز|ناامید کننده|ناامیدکننده|eftezahe|eftezah bood|eftezah bud|eftezaaah|eftezaahe|eftezah budan|eftzah|efteza|fajeye|faje'e bood|faajeh|
        fajee bood|faje bood|vahshatnake|vahshatnak bood|vahshatnak bud|vahshtnak|vahshatnaak|jahannam|jahanam|gand|gand bood|gand bud|charand|kabus|kabos|kaboos|sharm avar|sharmavar|
        khejalat avar|badtarin tajrobe|badtarin bimarestan|badtarin bood|ghabele tahamol nabood|azab|
        فاجعه|آشغال|کثافت|خیلی مزخرف|مزخرف|مصیبت|رقت بار|شرم|زباله|از بد بدتر|از این بدتر نمیشه|بدتر از این نمیشد|به شدت بد|زیر صفر|مفتضح|ashghal|kesafat|mozakhraf|faje e|fajeh|horrible|
        badtar az in nemishe|افتضاح|افتضاح بود|وحشتناک|وحشتناکه|فاجعه بود|بدترین|بدتر|اسفناک|اسفبار|شرم آور|شرم‌آور|جهنم|گند|داغون|eftezah|eftezaah|vahshatnak|fajee|faje'e|badtarin|worst|terrible""",
    very="""به غایت|بغایت|جدا|جدی|حسابی|شدید|عجیب|خیلی خیلی خیلی|بسی|زیاده|kheiliii|kheyliii|khili|kheil|khely|khli|kheli kheli|kheili kheili|kheyli kheyli|besiyar|besyaar|bsyar|bisyar|bisyaar|
        xeily|xeyly|hesabi|shadid|vaghan|vaqan|vagheaan|vaghen|jeddan|jedan|wagean|
        خیییلی|خیلییی|خیلیی|بی نهایت|به شدت|شدیدا|فوق العاده زیاد|عمیقا|صد در صد|از صمیم قلب|بی حد|بسیار بسیار|خعلی|خییلی|kheily|kheeli|kheilii|khaily|khyli|bi nahayat|be sheddat|vagean|بیحد|بخدا|
        خیلی|خیلی خیلی|بسیار|بسیار زیاد|واقعا|واقعاً|کاملا|کاملاً|فوق|چقدر|اینقدر|خیلی زیاد|بی اندازه|بی‌نهایت|kheili|kheyli|khaili|kheli|xeyli|xeili|besyar|vaghean|vaqean|kamelan|very|so|really""",
    quite="""نسبتا|نسبتاً|تقریبا|تقریباً|کمی|یه کم|یک کم|تا حدی|تاحدی|نسبتن|nesbatan|taghriban|kami""",
    nots="""نی|نیس|نیسته|نبوده|نبودیم|نبودین|نبودید|نیستند|نیستن|نیستیم|نمی باشد|نمیباشد|نبو|nabod|nabode|nabudan|naboodan|naboodam|nistan|nis|nabodan|nistand|nabudim|nabudand|
        نه|نبود|نیست|نبودن|نبودند|نیستم|نبودم|نه چندان|چندان|خوب نبود|نخیر|اصلا نبود|na|nabood|nabud|nist|nabudam|not|na chandan|chandan""",
    at_all="""اصن|اصلنم|اصلا هم|هیچم|هیچ هم|یک ذره|یه ذره|ذره ای|aslaan|asln|hich|aslanam|
        زیاد|خیلی هم|آنچنان|آنقدر|اونقدر|ziad|anchenan|اونقدرا|انقدرا|اصلا|اصلاً|هیچ|به هیچ وجه|به‌هیچ‌وجه|ابدا|ابداً|aslan|be hich vajh|abadan|اصلن""",
    neither="""نه بد و نه خوب|نه بد بود و نه خوب|نه خوبه نه بده|نه خوبه و نه بد|نه خوب است نه بد|نه خوب است و نه بد|نه خوب نه خراب|نه خراب نه خوب|نی خوب نی بد|نی خوب و نی بد|نی خوب نی خراب|
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
        motevaset|motavaset|mamooli|mamuli|ghabele ghabool|average|so so""",
    dont_know="""نمیدانم چی بگم|نمیدانم چی بگویم|نمیدانم چی بنویسم|نمیدانم چی جواب بدم|نمیدانم چی جواب بدهم|نمیدانم چه بگم|نمیدانم چه بگویم|نمیدانم چه بنویسم|نمیدانم چه جواب بدم|نمیدانم چه جواب بدهم|نمی دانم چی بگم|نمی دانم چی بگویم|نمی دانم چی بنویسم|نمی دانم چی جواب بدم|نمی دانم چی جواب بدهم|نمی دانم چه بگم|نمی دانم چه بگویم|نمی دانم چه بنویسم|نمی دانم چه جواب بدم|نمی دانم چه جواب بدهم|نمیدونم چی بگم|نمیدونم چی بگویم|نمیدونم چی بنویسم|نمیدونم چی جواب بدم|نمیدونم چی جواب بدهم|نمیدونم چه بگم|نمیدونم چه بگویم|نمیدونم چه بنویسم|نمیدونم چه جواب بدم|نمیدونم چه جواب بدهم|نمی دونم چی بگم|نمی دونم چی بگویم|نمی دونم چی بنویسم|نمی دونم چی جواب بدم|نمی دونم چی جواب بدهم|نمی دونم چه بگم|نمی دونم چه بگویم|نمی دونم چه بنویسم|نمی دونم چه جواب بدم|نمی دونم چه جواب بدهم|نمیدونیم|نمیدانیم|نمی دانیم|نمی دونیم|نمدونم|نمدانم|نیمیدانم|نمیدونم راستش|خبر نیستم|چه بدونم|چبدونم|چی بدونم|چمیدونم|چه میدانم|چی میدانم|چی میدونم|چه میفهمم|نظر خاصی نداشتم|
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
        nazari nadaram|yadam nist|che midunam|dont know""",
    frames="""نظرم اینه|نظرم اینه که|نظرم این است|نظرم این است که|به نظر ما|از نظر من|از دید من|به عقیده من|بگم|بگویم|باید بگم|باید بگویم|میتونم بگم|می تونم بگم|میتوانم بگویم|می توانم بگویم|من میگم|
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
        tajrobam|khadamat|khadamatetun|dar kol|darkol|kolan|hame chi|hame chiz|hamechi|shoma|ke|ham|experience|service|hospital""",
    polite="""بدبختانه|خوشبختانه|خوش بختانه|badbakhtane|khoshbakhtane|دستتون دردنکنه|دست همگی درد نکنه|دست همه درد نکنه|دستشون درد نکنه|دستشان درد نکند|دست همه تون درد نکنه|دست همتون درد نکنه|دست همگی درد نکند|دست همه درد نکند|دست پرسنل درد نکنه|
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
        daste shoma dard nakone|khaste nabashid|salam|salaam|dorood|hello|hi|khoda ra shokr|khodaro shokr|agha|khanom|doctor|please|plz|thanks|thank you|sorry|bebakhshid""",
    greetings=_A_PERSON
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
        good morning|good night|good luck""",
    joins="""جز|به جز|بجز|به غیر از|غیر از|منهای|بغیر از|joz|be joz|gheyr az|منتهی|ولیکن|لاکن|چون که|زیرا که|برا اینکه|واسه اینکه|به خاطر اینکه|بخاطر اینکه|با وجود|با وجودی که|با وجود اینکه|هر چند|درحالیکه|در حالی که|مخصوصا|بخصوص|به خصوص|خصوصا|مگر اینکه|vaghti|
        valy|vli|chonke|chun ke|choon|chonkeh|baraye inke|vase inke|be khatere|bekhater|be khater|agarche|makhsoosan|bekhosoos|montaha|
        چونکه|چرا که|گرچه|هرچند|به دلیل|بدلیل|به علت|بعلت|اما خب|ولی خب|وگرنه|برای اینکه|برای همین|choonke|harchand|bekhatere|chera ke|هرچند که|ولی|اما|لیکن|مگر|فقط|چون|زیرا|به خاطر|بخاطر|و|اگرچه|
        با اینکه|البته|منتها|که|vali|amma|ama|faghat|faqat|chon|chun|va|albate|but|because""",
    praise="""با محبت|بامحبت|پرمحبت|محبت کردند|محبت کردن|لطف کردند|لطف کردن|لطف داشتند|لطف داشتن|مهربانانه|مهربونی|دلسوزی|دلسوزانه|با دلسوزی|خوش رفتار|خوشرفتار|خوشرو|خوش رو|گشاده رو|لبخند|با لبخند|
        خندان|صبورانه|با ادب|مودبانه|محترمانه|کاربلد|کار بلد|کاردان|متعهد|وظیفه شناس|مسئولیت پذیر|ماهر|لایق|منظم|مرتب|تمیزی|پاکیزه|آرامش دادند|آرامم کردند|جانم را نجات دادند|جونمو نجات دادن|
        جانم را نجات دادید|نجاتم دادند|نجاتم دادن|نجات دادند|مثل خانواده|فرشته ها|فرشتگان|فرشته بودن|فرشته نجات|کمکم کردند|کمکم کردن|خیلی کمک کردن|خیلی کمک کردند|هوامو داشتن|هوای منو داشتن|
        به دادم رسیدن|به دادم رسیدند|غمخوار|باحال|با صبر|زحمت کش|ba mohabbat|mehrabani|mehrabuni|mehrabooni|mehraban boodan|mehrabun budan|fereshte|fereshteh|fereshteh boodan|khoshru|khosh ru|
        khosh roo|khosh raftar|bahal|moaddab|mo'adab|mohtaram|herfei|herfe i|karbalad|komakam kardan|kheili komak kardan|nejatam dadan|delsuz|
        خوش برخوردی|دست مریزاد|فوق العاده مهربان|مهربان بودند|مهربون بودن|صمیمی|صمیمانه|دلگرم|دعاگو|زحمتکش|زحمت کشیدند|زحمت کشیدن|احترام|با احترام|انسان|با حوصله|باحوصله|عالی بودند|ba hosele|ehteram|
        zahmat keshidan|mehraboon boodan|دعاگوی شما|مهربان|مهربون|مهربانی|دلسوز|مودب|مؤدب|باادب|صبور|خوش برخورد|خوش‌برخورد|خوش اخلاق|خوش‌اخلاق|کمک کردند|کمک کردن|رسیدگی کردند|دوستانه|محترم|قدردان|
        سپاسگزار|خوشحال|راضی|تمیز|فرشته|دوست داشتنی|حرفه‌ای|حرفه ای|mehraban|mehrabun|mehraboon|delsooz|moadab|saboor|khosh akhlagh|khosh barkhord|komak kardan|tamiz|helpful|caring|kind|friendly|
        love""",
    blame="""سرم داد زد|سرم داد زدن|سرم داد زدند|سر من داد زدند|سر من داد زد|داد میزد|داد میزدن|داد میزدند|بی ادبانه|توهین کردن|توهین کردند|تحقیر کردند|تحقیرم کردن|تحقیرم کردند|مسخره کردند|
        مسخره ام کردن|نژادپرست|نژاد پرست|نژادپرستی|نژاد پرستی|تبعیض|بی رحمانه|بی شعور|بیشعور|بی وجدان|بی تفاوت|بی اعتنا|بی اعتنایی|بی محلی|محل نگذاشتند|محل نذاشتن|محلم نذاشتن|تحویل نگرفتن|
        ولم کردند|ولم کردن|رهام کردند|به حال خودم رها|اهمیت ندادند|اهمیت ندادن|اهمیت نمیدادن|اهمیت نمیدادند|اهمیتی ندادن|اهمیتی ندادند|توجه نکردند|توجه نکردن|توجه نمیکردن|توجه نمیکردند|
        کسی توجه نکرد|کسی جواب نداد|کسی جواب نمیداد|کسی به دادم نرسید|کسی کمک نکرد|کسی اهمیت نداد|هیچکس جواب نداد|هیچکس کمک نکرد|هیچ کس نیومد|هیچ کس نیامد|هیچ کس جواب نداد|هیچ کس کمک نکرد|
        رسیدگی نکردند|رسیدگی نکردن|رسیدگی نمیکردن|رسیدگی نشد|بی مسئولیتی|بی نظمی|بی نظم|آشفته|دروغ|دروغگو|دروغ گفتند|دروغ گفتن|اذیت شدم|اذیتم کردن|اذیتم کردند|زجر کشیدم|عذاب کشیدم|خشونت|بدخلق|
        بد خلق|ترشرو|آلوده|فضاحت|فاجعه|کابوس|جهنم|داغون|بدترین تجربه|شرمتان باد|خجالت داره|خجالت آور|بدبرخورد|بد برخورد|برخورد بد|برخورد بسیار بد|bi shoor|bishoor|bi mahali|nejhad parast|
        nezhadparast|tabeez|dad mizadan|dad mizad|saram dad zad|saram dad zadan|hichkas nayumad|hichkas nayoomad|kasi javab nadad|hichkas javab nadad|kasi komak nakard|ahamiat nadadan|
        tavajoh nakardan|bi tavajoh|khejalat avar|sharm avar|fajee|azab|zajr|azyat shodam|badtarin shab|vahshatnak|
        بدرفتاری|رفتار بد|بد رفتار|بد رفتار کردند|خیلی بد رفتار|بی احترامی|بی‌احترامی|بی مسئولیت|بی‌مسئولیت|داد زد|داد زدند|فریاد|ظلم|بی رحم|بیرحم|خجالت بکشید|نیامدند|کسی نیامد|کسی نیومد|هیچکس نیامد|
        هیچکس نیومد|بدترین شب|نفرین|عوضی|آشغال|bi ehterami|badraftari|raftare bad|kasi nayoomad|شرم|شرم آور|شرم‌آور|خجالت|بی ادب|بی‌ادب|بی ادبی|بی‌ادبی|بداخلاق|بد اخلاق|بی توجهی|بی‌توجهی|بی توجه|
        بی‌توجه|سهل انگاری|سهل‌انگاری|توهین|تحقیر|کثیف|کثیفی|ناامید|ناامیدکننده|عذاب|زجر|بدترین|افتضاح|وحشتناک|مزخرف|bi adab|bi adabi|bad akhlagh|bi tavajohi|tohin|kasif|badtarin|eftezah|rude""",
    yes=_twice(_YES, _AGREES)
    + f"|{_ALLOWS}|{_LATIN_ALLOWS}|"
    + _every(_PLAIN_YES, _ALLOWS)
    + _every(_PLAIN_YES, _GLADLY, _PUBLISH)
    + _every(_PLAIN_YES, "حتما|البته", _AGREES)
    + _every(_GLADLY, _PUBLISH)
    + _every(_LATIN_YES, _LATIN_ALLOWS)
    + """هر طور راحتید|هر طور راحتین|هر طور که راحتید|هرطور راحتید|هرطور راحتین|هرطور دوست دارید|هر طور دوست دارید|هر طور که دوست دارید|هر جور که دوست دارید|هر طور شما راحتید|har tor rahatid|hartor rahatid|har jur dust darid|har jur doost darid|بلی بلی|ها والا|آره بابا|آره دیگه|بله دیگه|بله چرا که نه|آره چرا که نه|آره عزیزم|آری حتما|باشه مشکلی نیست|باشه حتما|blh|balee|arreh|are are|areee|arey|ari|aree|bali bali|baleh hatman|
        are dige|are azizam|hatmaan|hatmn|bale albate|
        بله اشکالی نداره|بله اشکالی ندارد|بله مشکلی نیست|بله موافقم|آره موافقم|آره حتما|بله|بلی|آره|اره|آری|ها|هان|حتما|حتماً|البته|بله حتما|بله البته|چرا که نه|باشه|باشد|باش|خوبه|اوکی|اوکیه|
        مشکلی نیست|مشکلی نداره|اشکالی ندارد|اشکالی نداره|ایرادی نداره|موافقم|قبول|قبوله|قبول دارم|می‌توانید|میتونید|می‌تونید|می‌تونین|بله می‌توانید|بفرستید|درست است|درسته|bale|baleh|bali|are|areh|
        aare|ha|hatman|albate|bashe|basheh|ok|okay|oki|moshkeli nist|moshkeli nadare|eshkali nadare|movafegham|ghabool|mitunid|yes""",
    no=_twice(_NAY, _REFUSES)
    + f"|{_FORBIDS}|{_LATIN_FORBIDS}|"
    + _every(_PLAIN_NO, _FORBIDS)
    + _every(_LATIN_NO, _LATIN_FORBIDS)
    + """نه لطفا|نه تشکر|نخیر تشکر|نخیر ممنون|نخیر مرسی|نه مرسی ممنون|نه دیگه|نه بابا|نه عزیزم|نی تشکر|نی نی|نه اصلا|نه هرگز|نه به هیچ وجه|na merci|na mercii|na mersi azizam|na tashakor|
        na tashakur|na lotfan|na mamnun|naa|naaa|noch|nakhayr|nakher|nah mersi|na dige|na azizam|na aslan|ne|nee|
        نه|نخیر|خیر|نه خیر|نی|نه ممنون|نه مرسی|نه متشکرم|اصلا|اصلاً|هرگز|به هیچ وجه|موافق نیستم|مخالفم|نمی‌خواهم|نمی‌خوام|نمیخوام|نمیخواهم|اجازه نمی‌دهم|اجازه نمیدم|نمی‌توانید|نکنید|لازم نیست|na|nah|
        nakheir|nakheyr|kheir|kheyr|na mamnoon|na mersi|aslan|hargez|nemikham|nemikhaham|movafegh nistam|lazem nist|no""",
    stop="""دیگه پیام نزنین|پیام نزنین|پیام نزن|پیام نفرستین|پیامک نزنید|پیامک نفرستین|اس ام اس ندید|اس ام اس نفرستید|مسیج نفرستید|مسیج نکنید|دیگر مسیج نفرستید|دیگه نفرست|دیگر نفرستین|
        دیگه اس ام اس ندید|شمارمو حذف کنید|شماره منو حذف کنید|شماره ام را پاک کنید|شماره ام را حذف کنید|شماره مرا پاک کنید|نمبر مرا پاک کنید|نمبرم را حذف کنید|لغو پیامک|لغو پیام|لغوش کنید|
        لغو شود|بس کنین|بسه دیگه پیام ندید|بسه دیگه پیام نفرستید|کافیه دیگه|دیگه پیام نمیخوام|دیگه پیام نمی خوام|دیگر پیام نمیخواهم|دیگر پیام نمی خواهم|مزاحم نشو دیگه|دیگه مزاحم من نشید|
        اذیت نکنید|اذیتم نکنید|راحتم بذارین|ولمون کنید|ولم کنید دیگه|تمومش کنید|تمامش کنید|متوقفش کنید|متوقف شود|توقف پیام|توقف پیامک|توقف ارسال|عدم ارسال پیام|payam nade|payam nadin|
        payam nadahid|payam nafrestin|payam nafrest|payam nazan|payam nazanin|dige payam nafrestid|dige payam nafrestin|dige payam nazanid|dige payam nazan|dige nafrestid|dige nafrest|
        sms nadid|sms nafrestid|dige sms nadid|payamak nadid|payamak nafrestid|bas kon|bas konin|basse dige|laghv konid|laghvesh konid|dige payam nemikham|payam nemikham|mozahem nashin|
        dige mozahem nashid|azyat nakonid|velam konin|shomaramo pak konid|shomaramo hazf konid|shomare mano pak konid|tamumesh konid|ghatesh konid|
        دیگر مزاحم نشوید|دیگه مزاحم نشید|دیگه مزاحم نشین|دیگه مزاحم نشو|دیگر مزاحم من نشوید|مزاحمم نشید|بس است|بسه دیگه|ولم کنید|ولم کنین|ولم کن|راحتم بذارید|راحتم بگذارید|مزاحم نشین|
        مزاحمت ایجاد نکنید|دیگه نفرستین|دیگه پیام نفرستین|شماره منو پاک کنید|شمارمو پاک کنید|دیگر پیام ندین|استاپ کنید|پیام نزنید|دیگه پیام نزنید|dige nafrestin|dige payam nafrest|payam nazanid|
        velam konid|rahatam bezarid|basse|stop konid|stop kon|پیام بس است|STOP کنید|STOP لطفا|قطع کنید|قطع کن|قطع شود|قطعش کنید|پیام ندهید|پیام نده|پیام ندید|پیام ندین|دیگر پیام ندهید|دیگه پیام ندید|
        دیگه پیام ندین|دیگه پیام نده|دیگر پیام نفرستید|دیگه پیام نفرستید|دیگه نفرستید|دیگر نفرستید|پیام نفرستید|پیام نفرست|پیامک نفرستید|پیامک ندید|نفرستید|نفرست|بس کنید|بس کن|بسه پیام ندید|لغو|
        لغو کنید|لغو اشتراک|لغو عضویت|استاپ|توقف|متوقف کنید|متوقف کن|پیام‌ها را قطع کنید|پیام ها رو قطع کنید|پیامها را متوقف کنید|مزاحم نشوید|مزاحم نشید|مزاحم نشو|مزاحمم نشوید|دست از سرم بردارید|
        دیگر پیام نمی‌خواهم|دیگه پیام نمی‌خوام|پیام نمی‌خواهم|پیام نمیخوام|dige payam nadid|dige payam nade|dige payam nadin|payam nadid|payam nafrestid|nafrestid|ghat konid|ghate konid|qat konid|
        bas konid|laghv|mozahem nashid|mozahem nasho""",
    start="""دوباره پیام بدین|دوباره پیام بفرستین|لطفا دوباره برام پیام بفرستید|دوباره برام پیام بفرستید|دوباره برام بفرستید|پیام ها رو وصل کنید|دوباره فعال کنید|فعال کنید|فعالش کنید|عضو کنید|
        دوباره عضو کنید|dobare befrestid|dobare payam bedin|dobare payam befrestin|dobare baram payam befrestid|dobare faal konid|
        میخوام دوباره پیام ها رو بگیرم|می‌خواهم دوباره پیام بگیرم|پیام ها را دوباره شروع کنید|پیام‌ها را دوباره بفرستید|پیام ها رو دوباره بفرستید|شروع|شروع کن|شروع کنید|دوباره شروع کنید|
        دوباره شروع کن|از نو شروع کنید|از سر شروع کنید|دوباره بفرستید|دوباره پیام بفرستید|دوباره پیام بدهید|دوباره پیام بدید|لطفا دوباره پیام بفرستید|پیام‌ها را دوباره شروع کنید|
        پیام ها رو دوباره شروع کنید|ارسال پیام را دوباره شروع کنید|پیام‌ها را از سر بگیرید|دوباره برایم پیام بفرستید|دوباره به من پیام بدهید|باز هم پیام بفرستید|وصل کنید|دوباره وصل کنید|عضویت|استارت|
        dobare shoroo konid|dobare shoru konid|shoru konid|dobare payam bedid|dobare payam befrestid""",
    start_says=f"""
        (دوباره|باز|مجدد|مجددا|از نو|dobare) [هم] [برام|برایم|بهم|به من|این] {_TEXTS} [ها|های] [را|رو] (بدین|بدید|بدهید|بفرستین|بفرستید|بفرست|بده|دریافت|بگیرم|شروع|وصل|فعال|bedin|bedid|befrestid|befrestin)
        {_TEXTS} [ها|های|تون|تان] [را|رو] (دوباره|باز|مجدد|مجددا|از نو) [هم] [برام|برایم|بهم|به من] (بدین|بدید|بدهید|بفرستین|بفرستید|بفرست|دریافت|بگیرم|شروع|وصل|فعال)
        """,
    help="""این پیام از کجاست|این پیام مال کیه|این پیام از طرف کیه|این پیام از کیه|این پیام چیست|این پیام برای چیه|این پیام برای چیست|این مسیج چیست|این مسیج از کیست|این مسیج از کجاست|
        این چه پیامی است|این چه پیامیست|موضوع چیه|موضوع چیست|قضیه چیه|جریان چیه|داستان چیه|چی میخواین|چی میخواید|چی میخواین از من|از من چی میخواین|از من چی میخواید|از من چه میخواهید|
        چه می خواهید|چه میخواهید|چی میخایین|چی میخواهید|شما کی هستی|شما کی استید|شما کی استین|تو کی هستی|کی استی|کی استید|کی هستین شما|کی هستید شما|شما کی باشید|شما کیین|شما کیید|
        شما کی هستید لطفا|جنابعالی|شما از کجا هستید|از کجا هستید|از کجا هستین|از کجایید|از کجایین|شما از کجایید|شما از کجا پیام میدید|از کجا پیام میدید|از کجا پیام میدین|کجا هستید|
        شمارمو از کجا آوردین|شمارمو از کجا آوردید|شماره منو از کجا آوردین|شماره من را از کجا آوردید|شمارمو کی داده|کی شمارمو داده|نمبر مرا از کجا پیدا کردید|نمبر مرا از کجا کردید|
        نمبرم را از کجا کردید|این واقعیه|واقعیه|واقعی هستید|این واقعی است|این چی است|ای چیست|ای چی است|این چی هست|این چیه دیگه|این دیگه چیه|این چه است|کلاهبرداری|کلاهبرداریه|کلاهبرداری نیست|
        کلاهبرداری نیست این|کلاهبرداری نباشه|این کلاهبرداری نیست|این کلاهبرداری است|این کلاه برداریه|اسکم|اسکمه|این اسکمه|اسکم نیست|فیشینگ|این فیشینگه|سرکاریه|این سرکاریه|این تقلبه|
        کلاهبردار هستید|شما کلاهبردارید|معلومات بدهید|معلومات بیشتر|توضیح بدید|توضیح بدهید|توضیح بدین|shoma kiin|shoma kiid|shoma ki hasti|shoma ki astid|to ki hasti|ki hastin|ki hastid|
        ki hastin shoma|ki hastid shoma|shoma kojaid|shoma kojayin|az koja payam midin|az koja payam midid|az kojaid|az koja hastid|az koja hastin|shomaramo az koja avordin|
        shomaramo az koja avordid|shomaramo az koja ovordin|shomare mano az koja avordid|shomare mano az koja avordin|shomaramo ki dade|ki shomaramo dade|in payam chie|in payam az kojast|
        in payam male kie|in payam az kie|in payam az tarafe kie|in chie dige|in chi hast|in dige chie|chi mikhayn|chi mikhain|chi mikhay|chi mikhahid|az man chi mikhayn|az man chi mikhain|
        mozoo chie|ghazie chie|jaryan chie|in vagheie|vagheie|in vaghei hast|kolahbardarie|in kolahbardarie|kolahbardari nist|kolahbardarie in|in scame|scame|in scam hast|
        این شماره کجاست|این شماره مال کجاست|این شماره مال کیه|این شماره کجا است|پولیه|هزینه داره|رایگانه|منظورتون چیه|منظور چیه|یعنی چی|یعنی چه|این چه پیامیه|شما کی باشین|شما کجایید|hazine dare|
        pulie|yani chi|manzuretun chie|کمک|کمک کنید|کمکم کنید|کمک می‌خواهم|کمک میخوام|راهنمایی|شما کی هستید|شما کی هستین|شما که هستید|شما کیستید|شما کی|کی هستی|کی هستید|کی هستین|این کیه|این کیست|
        این چیه|این چیست|کیه|کی|کیستی|این پیام چیه|این شماره کیه|این کلاهبرداریه|komak|komak konid|shoma ki hastid|shoma ki hastin|ki hasti|shoma kie|in kie|in chie|kie""",
    wrong_number="""اشتباه گرفتی|اشتباه گرفته اید|اشتباهی گرفتین|اشتباهی گرفتید|اشتباهی گرفتی|اشتباهی فرستادین|اشتباهی فرستادید|اشتباهی پیام دادین|اشتباهی پیام دادید|اشتباه اومدین|اشتباه پیام دادید|
        اشتباه پیام دادین|عوضی گرفتین|عوضی گرفتید|شماره عوضیه|شماره رو عوضی گرفتین|شماره رو اشتباه گرفتین|شماره رو اشتباه گرفتید|شماره رو اشتباه دارید|شماره رو اشتباهی دارید|
        شماره رو اشتباهی گرفتین|شماره را اشتباه دارید|شماره را غلط دارید|شماره تون اشتباهه|شماره اشتباس|شماره اشتباه هست|شماره صحیح نیست|شماره درست نیست|من اون نیستم|من ایشون نیستم|
        من ایشان نیستم|من اون شخص نیستم|من آن شخص نیستم|من این شخص نیستم|من اون آدم نیستم|من صاحب این شماره نیستم|من بیمار نیستم|من مریض نیستم|من مریض شما نیستم|من بیمار شما نیستم|
        این شماره من نیست|این شماره او نیست|این شماره ایشون نیست|این شماره ایشان نیست|شماره اش نیست|شمارش نیست|این شمارش نیست|این شماره اش نیست|شماره اون نیست|این شماره مال من است|
        این خط مال من است|این خط من نیست|غلط گرفتین|غلط گرفتید|غلط گرفته اید|نمبر غلط گرفتید|نمبر را غلط گرفتید|نمبر اشتباه|نمبر اشتباه است|نمبر درست نیست|اینجا همچین کسی نیست|همچین کسی نداریم|
        همچین کسی نیست|همچین شخصی نداریم|چنین کسی نیست|چنین کسی نداریم|چنین شخصی نیست|چنین شخصی نداریم|شخص اشتباه|شخص اشتباهی|آدم اشتباهی|آدم اشتباه|فرد اشتباه|فرد اشتباهی|نفر اشتباه|
        نفر اشتباهی|شخص غلط|با کس دیگری اشتباه گرفتید|با کسی دیگه اشتباه گرفتین|من رو با کسی اشتباه گرفتین|eshtebah gerefti|eshtebahi gereftin|eshtebahi gereftid|eshtebah gereftin shomare ro|
        shomare ro eshtebah gereftin|shomare ro eshtebah gereftid|shomara eshtebah gereftin|shomare eshtebast|shomareh eshtebahe|shomareh eshtebah|shomareh eshtebah ast|shomara ghalat|
        shomara ghalat ast|eshtebah omadin|eshtebahi ferestadid|eshtebah ferestadid|avazi gereftin|avazi gereftid|man nistam|man un nistam|man oon nistam|man bimar nistam|man mariz nistam|
        man mariz shoma nistam|in shomare man nist|in shomareye man nist|in shomaresh nist|in shomarash nist|shomarash nist|nambar ghalat|nambar ghalat ast|namber ghalat ast|nambare ghalat|
        shakhse eshtebah|adame eshtebahi|adame eshtebah|ghalat gereftid|ghalat gereftin|
        شماره اشتباه|شماره اشتباه است|شماره اشتباهه|اشتباه گرفتید|اشتباه گرفتین|اشتباه گرفته‌اید|اشتباه فرستادید|اشتباه فرستادین|شماره را اشتباه گرفته‌اید|شمارهٔ اشتباه|شماره غلط|شماره غلط است|
        نمبر غلط|نمبر غلط است|من نیستم|شماره من نیست|shomare eshtebah|shomare eshtebahe|shomare eshtebah ast|eshtebah gereftid|eshtebah gereftin|shomare ghalat|wrong number""",
    stop_says=f"""
        (نمیخوام|نمی خوام|نمیخواهم|نمی خواهم|نمیخایم|دوست ندارم|مایل نیستم|تمایلی ندارم|تمایل ندارم|علاقه ندارم|علاقه ای ندارم) [دیگر|دیگه] [به|از] [دریافت|این] {_TEXTS} [دیگر|دیگه|های|ها|هاتون|هایتان] [شما|برام|برایم|به من|بهم] (بدید|بدین|بدهید|بفرستید|بفرستین|بگیرم|دریافت|بیاد|بیاید|داشته باشم|بیاین)
        (نمیخوام|نمی خوام|نمیخواهم|نمی خواهم|نمیخایم) [دیگر|دیگه] [این|از این] {_TEXTS} [ها|های|هاتون|هاتان|هایتان] [شما] [را|رو]
        (پاک|حذف|خط) (کنید|کنین|کن|بزنید) ..1 (شمارم|شمارمو|شماره من|شماره منو|شماره ام|نمبرم|نمبر من|نمبر مرا)
        (شمارم|شمارمو|شماره منو|شماره من|شماره ام|شماره مرا|نمبرم|نمبر مرا|نمبر من|اسمم|اسممو|اسم منو|اسم من|منو|مرا) ..3 (لیست|لیستتون|لیستتان|لیست تون|سیستم|سیستمتون|سیستمتان|فهرست) ..1 (پاک|حذف|خارج|خط|بردارید|بردارین|دربیارید|دربیارین|بکشید) [کنید|کنین|کن|بزنید]
        (نمبرم|نمبر مرا|نمبر من) ..2 (پاک|حذف|خارج) (کنید|کنین|کن)
        (دیگر|دیگه) ..2 (مزاحم|مزاحمم|اذیت|اذیتم|آزارم) ..1 (نشید|نشین|نشوید|نکنید|نکنین|نشو|نکن|ندهید|ندید)
        (بسه|بس است|کافیه|کافی است) [دیگه|دیگر|از] [این|همه|دست] {_TEXTS} [ها|های|تون|تان|شما]
        {_TEXTS} [ها|های|تون|تان] ..1 (بسه|کافیه|بس است|کافی است)
        (دیگر|دیگه) (برای|به) (من|ما) [چیزی] (نفرستید|نفرستین|نفرست|پیام ندید|پیام ندین)
        (دیگه|دیگر) (به من|بهم|برام|برایم|با من) (پیام|مسیج|زنگ|تماس) [نگیرید|ندید|ندین|ندهید|نزنید|نزنین|نکنید|نفرستید|نفرستین]
        (dige|digeh|lotfan|be man|baram|behem|braye man|baraye man|diga) [be|baraye] [man|ma] [baram|behem] (payam|payamak|sms|message|text|messages) [be|baraye] [man|ma|baram|behem] (nadid|nadin|nade|nadahid|nafrestid|nafrestin|nafrest|nazanid|nazanin|nazan|nadeh|nakonid|nakonin)
        (payam|payamak|sms|message) [baram|behem|be man|dige] (nadid|nadin|nade|nadahid|nafrestid|nafrestin|nafrest|nazanid|nazanin|nazan|nakonid|nakonin)
        (dige|digeh|diga) (nafrestid|nafrestin|nafrest|baram nafrestid|baram nafrestin|be man nafrestid)
        (shomaram|shomaramo|shomareye man|shomareye mano|shomare mano|shomare man|shomara ma|nambaram|mano|esmamo) ..4 (pak|hazf|kharej|delete) (konid|konin|kon)
        (nemikham|nemikhaham|nemikhaam|nmikham|doost nadaram|dust nadaram) [dige|in] (payam|payamak|sms|message|messages) [bedid|bedin|befrestid|befrestin|begiram|biad]
        (payam|payamak|sms|message|payamaha|payama|payamatun|payamhatun) [dige|ro|ha|ha ro] (nemikham|nemikhaham|nemikhaam|qat|ghat|stop|laghv) [konid|konin|kon]
        {_TEXTS} [دیگر|دیگه|برام|برایم|به من|بهم] (نفرستین|ندین|ندهید|نده|ندید|نفرستید|نفرست|نزنین|نزن|نزنید)
        (برام|برایم|به من|بهم|برای من) (نفرستین|نفرستید|نفرست|پیام ندین|پیام ندید|پیام ندهید|پیامک نفرستید)
        (شمارم|شمارمو|شماره منو|شماره ام|شماره‌ام|شماره من) ..2 (پاک|حذف|خارج|بردار*|خط) [کنین|کنید|کن|بزنید]
        {_TEXTS} ..2 (بس) (است|کنید|کنین|کن)
        {_TEXTS} (نمیخواهم|نمی خواهم|نمیخوام|نمی خوام|لازم ندارم|احتیاج ندارم)
        (پیامها|پیام ها|پیامک ها|پیامهای|اس ام اس) ..2 (قطع|متوقف|لغو|تمام) (کنین|کنید|کن|شود|بشه)
        [دیگر|دیگه|dige] [برایم|برام|به من|بهم|برای من|من را|هیچ] {_TEXTS} [دیگر|دیگه|برایم|برام|به من|بهم] (ندهید|\
        نده|ندید|ندین|نفرستید|نفرست|نفرستین|نزنید|نکنید|نیاید|nadid|nade|nadin|nafrestid|nafrest|nazanid)
        (دیگر|دیگه|dige) (برایم|برام|به من|بهم|براي من|baram|behem) [چیزی|هیچی] (نفرستید|نفرست|ندهید|ندید|nafrestid|\
        nadid)
        {_TEXTS} ..2 (قطع|متوقف|لغو|ghat|laghv) (کنید|کن|کنین|شود|konid|kon)
        (ارسال|فرستادن) [این] {_TEXTS} ..2 (قطع|متوقف|لغو|بس|تمام) (کنید|کن|شود)
        {_TEXTS} ..1 (نمی‌خواهم|نمی خواهم|نمیخوام|نمی‌خوام|نمیخواهم|نمی خوام|nemikham|nemikhaham)
        (لیست|فهرست|لیستتان|لیستتون|list) ..3 (حذف|پاک|خارج|بیرون|dar) (کنید|کن|کنین|بیاورید)
        (شماره|شمارهٔ|شماره‌ام|شماره ام|شمارم|شماره‌ی|نمبر|shomaram) [من|مرا|من را|من رو|را|رو|ام] [از|az] ..2 (حذف|\
        پاک|خارج|hazf|pak) (کنید|کن|کنین|konid)
        (مرا|من را|منو|من رو) از ..2 (حذف|پاک|خارج) (کنید|کن)
        (اشتراک|عضویت) ..1 (لغو) (کنید|کن)
        """,
    stop_unless=f"""
        (گفتم|گفتیم|خواستم|چرا) ..4 {_TEXTS} ..2 (نفرست*|ندهید|ندید|قطع*)
        {_TEXTS} ..1 (نمی‌خواهم|نمیخوام) (که|از دست)
        """,
    wrong_number_says="""
        (این) (شماره|شماره ی|خط|تلفن|موبایل|گوشی|نمبر) [تلفن|موبایل] [مال|برای|از|متعلق به] (مادرم|پدرم|مامانم|بابام|شوهرم|همسرم|خانمم|خانومم|زنم|پسرم|دخترم|برادرم|داداشم|خواهرم|او|اون|ایشان|ایشون|بیمار|مریض|دوستم|من|ما|مادربزرگم|پدربزرگم|مادرکلانم|پدرکلانم|مادر|پدر|آن شخص|اون شخص|این شخص|کسی که میخواهید|خانم|آقای) [من|ما] (نیست|نیس|نمیباشد|نمی باشد)
        (این|اون|آن|همچین|چنین) (آدم|شخص|فرد|اسم|نام|آقا|خانم|خانوم|مریض|بیمار|نفر|آدمو|شخصو|اسمو|کسی|کس) [را|رو] (نمیشناسم|نمی شناسم|نمیشناسیم|نمی شناسیم)
        (کسی|شخصی|فردی) ..1 (به|با) (این|همچین|چنین) (نام|اسم|مشخصات) ..2 (نیست|نداریم|ندارم|نمیشناسم|نمی شناسم|نمیشناسیم|وجود ندارد|زندگی نمیکند)
        (شماره|نمبر|خط) [را|رو] (اشتباهی|اشتباه|عوضی|غلط) (دارید|دارین|گرفته اید|گرفتید|گرفتین|گرفتی|زدید|زدین|فرستادید|فرستادین|وارد کردید|وارد کردین|ثبت کردید|ثبت کردین)
        (آدم|شخص|فرد|کس|نفر) (اشتباه|اشتباهی|عوضی|غلط) [را|رو] (گرفتید|گرفتین|پیام|فرستادید|فرستادین|تماس|دارید|دارین)
        (به|با) (آدم|شخص|فرد|کس|شماره|نفر) (اشتباه|اشتباهی|عوضی|غلط) (پیام|فرستادید|فرستادین|فرستاده اید|تماس گرفتید|زنگ زدید|می فرستید|میفرستید|مینویسید|می نویسید)
        (خط|شماره|سیم کارت|سیمکارت|نمبر) [را|رو] (تازه|جدید|جدیدا|تازگی|به تازگی) (خریدم|گرفتم|خریده ام|گرفته ام)
        (این) (خط|شماره|سیمکارت|سیم کارت|نمبر) [را|رو] [تازه|جدیدا|به تازگی] (خریدم|خریده ام|گرفتم|گرفته ام)
        (من) (صاحب|آن|اون) [این|صاحب] (شماره|شخص|آدم|خط|مریض|بیمار) (نیستم|نمیباشم)
        (عوضی|اشتباهی|اشتباه|غلط) (گرفتی|گرفته این|فرستادی|پیام دادید|پیام دادین|زنگ زدید|زنگ زدین|میفرستید|می فرستید)
        (shomare|shomareh|shomara|shomareye|nambar|namber) [ro|ra|o] (eshtebah|eshtebahi|eshtebahe|eshtebast|ghalat|avazi) [ast|hast|e|gereftid|gereftin|darid|darin|zadid|zadin]
        in (shomare|shomareh|shomareye|khat|telefon|mobile|gooshi|nambar) [male|mal|baraye] (madaram|pedaram|babam|mamanam|shoharam|hamsaram|khanomam|pesaram|dokhtaram|baradaram|khaharam|un|oon|ishoon|ishun|man|bimar|mariz|doostam) nist
        man (in|un|oon|hamchin) (adam|adamo|shakhs|shakhso|kasi|esm|esmo) [ro|ra] (nemishnasam|nemishenasam)
        (این) (شماره|خط|نمبر) ..2 (مال من|برای من|به من) (شده|است|هست|رسیده|واگذار)
        (من) (اون|آن|این|همون) (آدم|شخص|فرد|نفر|کسی) ..2 (نیستم)
        (من) (بیمار|مریض) [شما|اینجا|آنجا] (نیستم)
        (من) (بیمار|مریض) (شما|اینجا|آنجا) (نبودم|نبوده ام)
        (صاحب|مالک) (این) (شماره|خط) (عوض|تغییر|کس) ..1 [شده|کرده|است]
        (این) (خط|شماره) (واگذار|عوض) (شده|شد)
        (شماره) ..1 (جدید) (من) (است|هست)
        (شماره|شمارهٔ|شماره را|شماره رو|نمبر|shomare) [را|رو|ro] (اشتباه|اشتباهی|غلط|eshtebah|ghalat) [است|گرفته|\
        گرفتید|گرفتین|زدید|هست|ast|gereftid]
        (اشتباه|اشتباهی|eshtebah|eshtebahi) (گرفته‌اید|گرفته اید|گرفتید|گرفتین|فرستادید|فرستاده‌اید|فرستادین|پیام|\
        gereftid|ferestadid|payam)
        (این) (شماره|شمارهٔ|تلفن|نمبر) [من|او|ایشان|مال من|مال او|بیمار] (نیست)
        (کسی) (به|با) (این|همچین) (نام|اسم) ..2 (نیست|نداریم)
        من (بیمار|مریض|آن شخص|اون شخص|ایشان) نیستم
        """,
    wrong_number_unless="""
        (شماره|نمبر) [من|ام|تلفن] [را|رو] (اشتباه|غلط|اشتباهی) (ثبت|نوشته|وارد|یادداشت) (کرده|شده|بود|کردند|کردن|بودند)
        (شماره|نمبر) (اشتباه|غلط) ..1 (داد|دادند|دادن|نوشت|نوشتند|نوشته بودند|به من)
        (زنگ) ..3 (شماره) (اشتباه)
        """,
    never_been_says="""
        (من) [که] [اصلا|هیچ وقت|هیچوقت|هرگز|تا حالا|تابحال|اخیرا|این اواخر|مدتهاست|هیچ] [به|تو|در|توی|داخل] (بیمارستان|شفاخانه|بیمارستانتون|بیمارستانتان|بیمارستان شما|شفاخانه تان|بیمارستان نرفتم) [شما] [اصلا|هم] (نبودم|نبوده ام|نرفتم|نرفته ام|نیامدم|نیامده ام|نیومدم|نیومده ام|نرفته بودم|نیامده بودم|نرفتیم|نیومدیم|نیامدیم)
        (هیچ وقت|هیچوقت|هرگز|اصلا|تا حالا|تابحال|اصلن|به عمرم|تو عمرم|در عمرم) [من] [به|تو|در|توی|هیچ] (بیمارستان|شفاخانه|بیمارستانتون|بیمارستانتان|بیمارستان شما|شفاخانه تان|بیمارستان نرفتم) [شما] [هم] (نبودم|نبوده ام|نرفتم|نرفته ام|نیامدم|نیامده ام|نیومدم|نیومده ام|نرفته بودم|نیامده بودم|نرفتیم|نیومدیم|نیامدیم)
        (من) (اصلا|هیچ وقت) (مریض|بیمار) (نبودم|نشدم)
        (مراجعه ای|مراجعه) (نداشتم|نداشته ام) [به] [بیمارستان]
        (بیمارستان|شفاخانه|بیمارستانتون|بیمارستانتان|بیمارستان شما|شفاخانه تان|بیمارستان نرفتم) (نرفتم|نرفته ام|نیومدم|نیامدم) [من] [اصلا|که|هیچ وقت]
        man [ke] [aslan|hichvaght|hich vaght|hargez|ta hala|asln] [be|to|tu|tooye] (bimarestan|bimarestane shoma|shafakhana|bimarestanetun) [aslan] (naboodam|nabudam|naraftam|narafteham|narafte am|nayumadam|nayoomadam|nayamadam)
        (aslan|hichvaght|hich vaght|hargez|ta hala|asln) [man] [be|to|tu] (bimarestan|shafakhana) (naboodam|nabudam|naraftam|narafteham|nayumadam|nayoomadam|nayamadam)
        (من) ..2 (اصلا|هیچ وقت|هیچوقت|هرگز|تا حالا) ..1 (بیمارستان|شفاخانه) (نرفتم|نرفته ام|نبودم|نیومدم|نیامدم|نرفته‌ام)
        من ..2 (بیمارستان|شفاخانه|bimarestan) (نرفتم|نرفته‌ام|نرفته ام|نیامدم|نیامده‌ام|نیومدم|نرفته بودم|نیامده ام)
        (هیچ وقت|هیچوقت|هیچ‌وقت|هرگز|اصلا|تا حالا|تابحال) ..2 (بیمارستان|شفاخانه) (نرفت*|نیامدم|نیامده*|نیومد*)
        (من) ..2 (بستری) (نشدم|نبودم|نشده‌ام|نشده ام|نبوده ام)
        (من) (هیچ|اصلا) (نوبت|وقت|نوبتی|ویزیت) (نداشتم)
        """,
    bereavement_says=f"""
        {_KIN} [را|رو] از دست (دادم|دادیم|داده ایم|داده ام|دادمش|دادیمش)
        (از دست دادیم|از دست دادم) {_KIN}
        {_KIN} [عزیز|عزیزم] [را|رو] ..2 (خاک|به خاک|دفن) (سپردیم|سپردم|کردیم|کردم)
        (عزادار|داغدار) [هستیم|شدیم|هستم|شدم] {_KIN}
        (عزادار|داغدار) {_KIN} (هستیم|شدیم|هستم|شدم)
        {_KIN} ..3 (به حق رسید|به حق پیوست|حق شد|به ابدیت پیوست|دار فانی را وداع|عمرش به دنیا نبود|عمرش تمام شد|عمرشان را دادند|عمرشو داد|عمرشونو دادن|رحلت کرد|رحلت کردند|وفات نمود|فوت نمود)
        (عمرش|عمرشو|عمرشان|عمرشون|عمرشونو) [را|رو] (داد|دادند|دادن) (به شما|به شماها|شما)
        (مراسم|مجلس) (ختم|فاتحه|سوم|هفتم|چهلم|ترحیم) {_KIN}
        (فاتحه) {_KIN}
        (madaram|pedaram|babam|mamanam|shoharam|hamsaram|khanomam|khanumam|pesaram|dokhtaram|baradaram|dadasham|khaharam|madarbozorgam|pedarbozorgam|madar bozorgam|pedar bozorgam|amoom|khalam|madarjanam|padaram|madarkalanam|padarkalanam|khanumam) ..3 (fot karde|fot kardan|fot shode|fot shodan|fout karde|mordan|az donya rafte|az donya raftan|be rahmat khoda raft|be rahmate khoda rafte|omresh ro dad|umresho dad|omresho dad|wafat kard|wafat shod|vafat kard|vafat yaft|shahid shod)
        (madaram|pedaram|babam|mamanam|shoharam|hamsaram|pesaram|dokhtaram|baradaram|khaharam|padaram) (dige|digeh|diga) (zende|beine ma|bein ma|pishe ma|ba ma) (nist|nistan)
        (madaram|pedaram|babam|mamanam|shoharam|hamsaram|pesaram|dokhtaram|baradaram|khaharam|padaram) [ro|ra|o] az dast (dadam|dadim)
        {_KIN} ..2 (در گذشت|در گذشتند|در گذشته|درگذشت*|در گذشتن)
        {_KIN} ..3 (هفته|ماه|روز|دیروز|پریروز|دیشب|امروز) [پیش|قبل|گذشته] (رفت|رفتند|رفتن) (پیش خدا|از پیش ما|از دستمون|از دنیا|به رحمت)
        (خدا بیامرز|خدابیامرز|مرحوم|مرحومه|شادروان|زنده یاد) {_KIN}
        {_KIN} (خدا بیامرز|خدابیامرز|مرحوم|مرحومه) ..3 (رفت*|فوت*|شد*)
        {_KIN} ..2 (فوت|وفات) (شده|شدن|شدند|کردن|کرده|کرده اند|کردند|نموده|نمودند|یافته)
        {_KIN} ..2 (پر کشید*|پرکشید*|آسمانی شد*|تمام کرد|تموم کرد|جون داد|از دستمان رفت|از دستمون رفت|به لقا*|به دیار باقی|چشم از جهان|دار فانی|به خاک سپرد*|شهید شد*)
        {_KIN} [هم] (دیگر|دیگه) (در این دنیا|تو این دنیا|بین ما|پیش ما|زنده|در بین ما|با ما|در قید حیات) (نیست|نیستند|نیستن)
        {_KIN} ..1 (در قید حیات|زنده) (نیست|نیستند|نیستن|نماند)
        (انا لله|انالله) ..8 {_KIN}
        (صاحب) (این) (شماره|خط|گوشی|موبایل) ..1 (فوت|وفات|درگذشت*|مرده)
        (madaram|pedaram|babam|mamanam|shoharam|hamsaram|khanomam|khanumam|pesaram|dokhtaram|baradaram|dadasham|khaharam|madarbozorgam|pedarbozorgam|madar bozorgam|pedar bozorgam|amoom|khalam|daeem|bacham|bachem) ..3 (fot|foat|fowt|fout|mord|morde|vafat|dargozasht|az donya raft|be rahmate khoda) [kard|kardan|kardand|shod|shodan|raft]
        {_KIN} [جان|عزیزم|جانم] ..5 (مرحوم شد*|درگذشت*|درگذشته)
        {_KIN} ..4 (فوت|وفات) (کرد|کردند|کردن|شد|شدند|شدن|کرده|نمود|یافت)
        {_KIN} ..4 (مرد|مُرد|مردند|مردن|مرده|از دنیا رفت|از دنیا رفتند|از دنیا رفته|از دنیا رفتن|فوت|به رحمت خدا|\
        به رحمت|عمرش را داد|عمرشو داد|جان داد|جان باخت|جان سپرد|از پیش ما رفت|از بین ما رفت|پر کشید|شهید)
        (مادر|پدر|همسر|شوهر|پسر|دختر|برادر|خواهر|فرزند|نوزاد|مادربزرگ|پدربزرگ|بچه|خانم|پدر و مادر|عزیز|عزیزم|مامان|\
        بابا|مادرم|پدرم|همسرم|شوهرم|پسرم|دخترم|برادرم|خواهرم|مادربزرگم|پدربزرگم|مامانم|بابام) [مان|ام|خود|عزیزم|عزیز|\
        مون|خودم] [را|رو] (از دست) (دادم|دادیم|داده‌ایم|داده‌ام|داده ام)
        (فوت|مرگ|درگذشت|وفات|ختم) {_KIN}
        (ایشان|ایشون|او|اون|آن مرحوم) ..2 (فوت|وفات|درگذشت*|از دنیا رفت*|مرحوم) [کرد*|شد*]
        (بیمار|مریض) (فوت|مرد|وفات)
        {_KIN} (دیگر|دیگه) (زنده|بین ما|پیش ما|در میان ما) (نیست|نیستند|نیستن)
        (shoharam|hamsaram|madaram|mamanam|pedaram|babam|pesaram|dokhtaram|baradaram|khaharam) ..4 (fot|foat|fowt|\
        mord|vafat|dargozasht) [kard|kardan]
        """,
    bereavement_unless=f"""
        (مرد) ..2 (است|بود|هست|بودند|هستند|بوده|هستش|ه)
        (مرد) [خیلی|بسیار] (قوی|زحمتکش*|آرام*|حساس*|مودب*|محترم*|باادب|ساده|قد|سالم|بزرگ*|کوچک*|مظلوم|نگران*|عصبی|سالخورده|میانسال|مریض*)
        (وقت|نوبت|قرار|ویزیت|جلسه|فرصت) ..2 از دست
        (وقت|نوبت|قرار|ویزیت|جلسه|فرصت) ..1 {_KIN} ..1 از دست
        (بود|نزدیک) ..2 {_KIN} ..2 از دست
        (اعتماد|امید|حس|هوش|بینایی|خون|وزن) ..2 از دست
        (تخت|اتاق|کنار*|بغل*|بیمار دیگر|مریض دیگر) (بغلی|بغل|کناری|کنار|روبرویی|دیگر|دستی*) ..3 (فوت|مرد|وفات|درگذشت*)
        (بیمار|مریض) (بغلی|کناری|دیگر|دیگه|دیگری|تخت) ..3 (فوت|مرد|وفات|درگذشت*)
        (مرد|مردم) (از|منتظر|خوب|مهربان|جوان|مسن|پیر|بودند|را|که|دیگر)
        (مرد) (مهربان*|جوان*|پیر*|مسن|خوب*|دیگر*|شریف|پرستار|نازنین|است|بود)
        (سال|سال‌ها|سالها|saal|sal) (پیش|قبل|pish|ghabl) ..7 (فوت|وفات|مرد|مرده|مردند|درگذشت*|از دنیا*|از دست|fot|\
        mord)
        (فوت|وفات|مرد|درگذشت*|از دنیا|از دست|مرگ|fot|mord) ..6 (سال|سال‌ها|سالها) (پیش|قبل)
        (سال|سال‌ها|سالها) (پیش|قبل) ..3 {_KIN}
        (نزدیک|نزدیک بود|داشت|داشتم|داشتند|کم مانده|کم مونده|اگر|اگه|فکر|ترسیدم|می‌ترسیدم|ممکن|شاید|تقریبا) ..6 (مرد|\
        بمیر*|می‌مرد*|میمرد*|فوت|بمیرد|از دست)
        (گوشی|گوشی‌ام|موبایل|باتری|تلفن|ماشین|سگ|گربه|سگم|گربه‌ام) ..2 (مرد|تمام|خاموش|فوت)
        (پیر|آن|اون|یک|یه|هر|این|دو|تخت) (مرد)
        (نمرد|فوت نکرد|نمرده)
        """,
    help_says="""
        (کلاهبرداری|کلاه برداری|اسکم|اسپم|فیشینگ|سرکاری|تقلب) (نیست|نباشه|نباشد) (این|که این|یه وقت)
        (این) [که|پیام|پیامک|مسیج|لینک] (کلاهبرداری|کلاه برداری|اسکم|اسپم|فیشینگ|سرکاری|تقلبی|الکی) (نیست|نباشه|نباشد|است)
        (این|ای) (پیام|پیامک|مسیج|اس ام اس) ..1 (از کجاست|از کجا است|از کجا|از کیه|از کیست|از کی|مال کیه|مال کجاست|چیست|چیه|برای چیه|برای چیست|درباره چیه|در مورد چیه|راجع به چیه|از طرف کیه)
        (کی|چه کسی|کیه) ..1 (پیام|مسیج|پیامک|اس ام اس) (میده|میدهد|میدین|داده|فرستاده|می فرسته|میفرسته)
        (شما|تو) (کی|چه کسی) (هستین|هستید|هستی|استی|استید|استین|باشید|باشین)
        (چی|چه) (میخواین|میخواید|میخواهید|می خواهید|میخایین|می خواین) از (من|ما|جون من)
        از من (چی|چه) (میخواین|میخواید|میخواهید|می خواهید|میخایین|می خواین)
        (شمارم|شمارمو|شماره منو|شماره من|شماره ام|نمبر مرا|نمبرم|نمبر من) [را|رو] (از کجا|کی|چه کسی|چطور|چطوری) [به شما|بهتون] (آوردین|آوردید|پیدا|گرفتین|گرفتید|داده|داد|کردید|کردین|دارید|دارین)
        (shoma|to) (ki|kie) (hastin|hastid|hasti|astid|astin|bashin)
        (in) (payam|payamak|sms|message|messag) (chie|chi|az kojast|az koja|male kie|az kie|az tarafe kie|vase chie|baraye chie)
        (shomaramo|shomaram|shomare mano|shomareye mano|shomare man|nambaram) [ro|ra] (az koja|ki|chetor|chetori) (avordin|avordid|ovordin|ovordid|gereftin|gereftid|dade|dad|darid|darin|peyda)
        (کدوم|کدام|چه|kodum|kodoom) (بیمارستان|بیمارستانی|بیمارستانید|بیمارستانین|شفاخانه|bimarestan) [هستید|هستین|است|این]
        (هزینه|پول|پولی|خرج|مجانی|رایگان|hazine) [این|برام|برای] (داره|دارد|میخواد|کم|هست|است|میشه|dare)
        (این) [پیام|پیامک|مسیج|سرویس|اس ام اس] (پولیه|پولی|رایگانه|رایگان|مجانیه|مجانی|کلاهبرداری|کلاه برداری|تقلبی|الکی|واقعی)
        (از طرف) (کیه|کی|چه کسی|کجاست|کجا|کی هستید)
        (کی|چه کسی|چطور|چطوری|از کجا|چجوری) ..1 (شماره|شمارم|شماره‌ام|شمارمو|نمبر) [من|منو|مرا|ام] ..2 (داده|داد|آوردید|آوردین|گرفتید|گرفتین|پیدا|دارید|دارین)
        (شماره|نمبر|شمارم|شمارمو) [من|منو|مرا|ام] [را|رو] ..1 (از کجا|چطور|چطوری|چجوری|از کی) ..1 (آوردید|آوردین|آوردی|پیدا|گرفتید|گرفتین|دارید|دارین)
        (شما|تو|این|shoma|in) (کی|که|کیه|چه کسی|کیست|ki|kie) [هستید|هستین|هستی|است|هست|hastid|hastin]
        (کی|چه کسی|که) (این) (پیام|پیامک) [را|رو] (فرستاد*|داد*|می‌فرست*)
        (آیا) (این) ..1 (کلاهبرداری|واقعی|جعلی|تقلبی)
        (این) (کلاهبرداری|کلاهبرداریه|واقعیه|الکیه|اسپم|fraud|scam)
        (شماره|شمارهٔ|شماره‌ی) (من|مرا|ام|منو) ..2 (از کجا|چطور|کی) [آوردید|پیدا|داد]
        (شماره‌ام|شمارم|شماره ام) ..2 (از کجا|چطور)
        (از|az) (کدام|کدوم|کجا|kodam|kodum|koja) [بیمارستان|شفاخانه|شرکت|bimarestan] (هستید|هستین|پیام|زنگ|hastid|\
        hastin)
        (شما) (از) (کدام|کدوم|کجا) [بیمارستان|شفاخانه|شرکت]
        (این) (پیام|پیامک) (مال|از|چیه|چیست|برای|از طرف) [کی|کیه|کجا|چیه|چیست]
        """,
    carer_says=f"""
        (به جای|بجای|از طرف|از جانب) (بابام|مامانم|مادرم|پدرم|شوهرم|همسرم|خانمم|بچه ام|پدربزرگم|مادربزرگم|ایشان|ایشون|بیمار|مریض)
        (از طرف|از جانب|به جای|بجای|به نمایندگی از) {_KIN}
        (از طرف|از جانب|به جای|بجای) (مادر|پدر|مامان|بابا|همسر|شوهر|خانم|پسر|دختر|بچه|پدربزرگ|مادربزرگ)
        (برای) {_KIN} ..1 (جواب|می‌نویسم|مینویسم|پیام)
        {_KIN} ..2 (نمی‌تواند|نمی تواند|نمی‌تونه|نمیتونه|نمی‌توانند|بلد نیست) ..2 (بنویس*|پیام|بخوان*|بخون*|جواب|تایپ)
        من (پسر|دختر|همسر|شوهر|زن|مادر|پدر|خواهر|برادر|عروس|نوه|پسرش|دخترش|همسرش|شوهرش|زنش|مادرش|پدرش|خواهرش|برادرش|\
        عروسش|نوه‌اش) [بیمار|مریض|ایشان|او] (هستم|ام)
        """,
    young_says=f"""
        من [فقط|faghat] {_AGE} (سالم|سالمه|سال|ساله) [است|دارم|ه|هستم|ام]
        {_AGE} (سالمه|سالم است|ساله هستم|ساله‌ام|ساله ام|سال دارم|سال سن دارم|سالم هست)
        (سن|سنم|سن من) [فقط] {_AGE} [سال] [است|ه|هست]
        man {_AGE} (salame|salam|sale|saleh|sal)
        """,
    language_says="""
        (انگلیسی|انگریزی|englisi|ingilisi) (بلد نیستم|نمیدانم|نمی دانم|نمیدونم|نمی دونم|نمی فهمم|نمیفهمم|نمیخوانم|یاد ندارم|نمی فامم|بلد نیسم|سرم نمیشه)
        (به|be) (فارسی|دری|زبان فارسی|پارسی|farsi|dari) (بنویس*|پیام|بفرست*|حرف بزن*|صحبت کن*|جواب|بپرس*|باشد|لطفا|لطفن|\
        بگویید|بگید|benevis*|payam|befrest*|harf|lotfan|please)
        (لطفا|لطفن|lotfan|please) [به|be] (فارسی|دری|farsi|dari)
        (فارسی|دری|farsi|dari) (بنویسید|بنویسین|بنویس|صحبت کنید|صحبت کنین|حرف بزنید|حرف بزنین|بفرستید|بفرستین|باشه|لطفا|لطفن|benevis*|lotfan|please)
        (فقط|faghat|faqat) (فارسی|دری|farsi|dari) (بلدم|می‌دانم|می‌دونم|میدونم|می‌فهمم|میفهمم|صحبت|می‌خوانم|baladam|\
        midunam)
        (انگلیسی|englisi|ingilisi) (بلد نیستم|نمی‌دانم|نمی‌دونم|نمیدونم|نمی‌فهمم|نمیفهمم|متوجه نمی*|baladam nist|\
        balad nistam|nemidunam|nemifahmam|یاد ندارم)
        """,
    names="""فارسی بنویسید|به فارسی بنویسید|لطفا به فارسی|فارسی لطفن|دری لطفا|به زبان فارسی|به دری لطفا|farsi plz|lotfan farsi|be farsi lotfan|persian plz|dari please|فارسی|به فارسی|دری|پارسی|فارسی لطفا|
        لطفا فارسی|زبان فارسی|به دری|farsi|persian|dari|parsi|farsi please|farsi lotfan|persian please|in farsi|in persian|be farsi""",
)
