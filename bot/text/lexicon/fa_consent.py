"""How Persian patients say yes and no: data; see `lexicon.py`."""

from bot.text.lexicon.combine import every, twice

# A yes or no is often said twice over: "haan ji, bilkul kar sakte hain".
_YES = "بله|بلی|آره|اره|آری|ها|البته|حتما|باشه|اوکی|چشم|بله بله|آره آره|bale|baleh|bali|are|areh|aare|albate|hatman|bashe|ok|okay|yes|chashm|oki"

_AGREES = "حتما|حتمن|البته|اشکالی ندارد|اشکالی نداره|اشکال نداره|اشکال ندارد|ایرادی ندارد|ایرادی نداره|ایراد نداره|مشکلی نیست|مشکلی نداره|مشکلی ندارد|مشکل نداره|مشکل نیست|مشکلی ندارم|مانعی نداره|مانعی ندارد|مانعی نیست|موافقم|موافق هستم|من موافقم|میتوانید|می توانید|میتونید|می تونید|میتونین|مجازید|مجاز هستید|اجازه دارید|اجازه میدم|اجازه می دهم|اجازه میدهم|با اجازه|رضایت دارم|راضی هستم|راضیم|با کمال میل|با خوشحالی|خوشحال میشم|خوشحال می شوم|بفرمایید|بفرمائید|بفرمایین|منتشر کنید|استفاده کنید|به اشتراک بگذارید|میشه|می شود|چرا که نه|چرا نه|خوبه|خوب است|درسته|قبوله|صد در صد|قطعا|بی شک|هر طور صلاح میدونید|اختیار دارید|که بله|حتما بله|hatman|albate|eshkali nadare|eshkal nadare|iradi nadare|moshkeli nist|moshkeli nadare|moshkel nadare|manei nadare|movafegham|movafeqam|mitunid|mitoonid|mitonid|mishe|befarmaid|befarmayid|ba kamale meyl|chera ke na|chera na|ejaze midam|ghatan|doroste|khube|no problem"

_NAY = "نه|نخیر|خیر|نه نه|نه خیر|نی|اصلا|ابدا|متاسفم نه|na|nah|nakheir|kheir|kheyr|no|aslan|abadan"

_REFUSES = "نمیخوام|نمیخواهم|نمی خواهم|نمی خوام|من نمیخوام|من نمی خواهم|دوست ندارم|تمایل ندارم|تمایلی ندارم|مایل نیستم|اجازه نمیدم|اجازه نمی دهم|اجازه نمیدهم|اجازه ندارید|راضی نیستم|رضایت ندارم|موافق نیستم|مخالفم|ترجیح میدم نه|ترجیح می دهم نه|ترجیح میدم خصوصی بمونه|لازم نیست|نیازی نیست|نکنید|نکنین|منتشر نکنید|استفاده نکنید|به اشتراک نگذارید|اصلا|به هیچ وجه|هرگز|ابدا|نمیشه|نمی شود|نمیتونید|نمی توانید|nemikham|nemikhaham|doost nadaram|mayel nistam|ejaze nemidam|razi nistam|movafegh nistam|mokhalefam|tarjih midam na|lazem nist|niazi nist|nakonid|aslan|hargez|be hich vajh|nemishe"

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


YES = (
    twice(_YES, _AGREES)
    + f"|{_ALLOWS}|{_LATIN_ALLOWS}|"
    + every(_PLAIN_YES, _ALLOWS)
    + every(_PLAIN_YES, _GLADLY, _PUBLISH)
    + every(_PLAIN_YES, "حتما|البته", _AGREES)
    + every(_GLADLY, _PUBLISH)
    + every(_LATIN_YES, _LATIN_ALLOWS)
    + """هر طور راحتید|هر طور راحتین|هر طور که راحتید|هرطور راحتید|هرطور راحتین|هرطور دوست دارید|هر طور دوست دارید|هر طور که دوست دارید|هر جور که دوست دارید|هر طور شما راحتید|har tor rahatid|hartor rahatid|har jur dust darid|har jur doost darid|بلی بلی|ها والا|آره بابا|آره دیگه|بله دیگه|بله چرا که نه|آره چرا که نه|آره عزیزم|آری حتما|باشه مشکلی نیست|باشه حتما|blh|balee|arreh|are are|areee|arey|ari|aree|bali bali|baleh hatman|
        are dige|are azizam|hatmaan|hatmn|bale albate|
        بله اشکالی نداره|بله اشکالی ندارد|بله مشکلی نیست|بله موافقم|آره موافقم|آره حتما|بله|بلی|آره|اره|آری|ها|هان|حتما|حتماً|البته|بله حتما|بله البته|چرا که نه|باشه|باشد|باش|خوبه|اوکی|اوکیه|
        مشکلی نیست|مشکلی نداره|اشکالی ندارد|اشکالی نداره|ایرادی نداره|موافقم|قبول|قبوله|قبول دارم|می‌توانید|میتونید|می‌تونید|می‌تونین|بله می‌توانید|بفرستید|درست است|درسته|bale|baleh|bali|are|areh|
        aare|ha|hatman|albate|bashe|basheh|ok|okay|oki|moshkeli nist|moshkeli nadare|eshkali nadare|movafegham|ghabool|mitunid|yes"""
)

NO = (
    twice(_NAY, _REFUSES)
    + f"|{_FORBIDS}|{_LATIN_FORBIDS}|"
    + every(_PLAIN_NO, _FORBIDS)
    + every(_LATIN_NO, _LATIN_FORBIDS)
    + """نه لطفا|نه تشکر|نخیر تشکر|نخیر ممنون|نخیر مرسی|نه مرسی ممنون|نه دیگه|نه بابا|نه عزیزم|نی تشکر|نی نی|نه اصلا|نه هرگز|نه به هیچ وجه|na merci|na mercii|na mersi azizam|na tashakor|
        na tashakur|na lotfan|na mamnun|naa|naaa|noch|nakhayr|nakher|nah mersi|na dige|na azizam|na aslan|ne|nee|
        نه|نخیر|خیر|نه خیر|نی|نه ممنون|نه مرسی|نه متشکرم|اصلا|اصلاً|هرگز|به هیچ وجه|موافق نیستم|مخالفم|نمی‌خواهم|نمی‌خوام|نمیخوام|نمیخواهم|اجازه نمی‌دهم|اجازه نمیدم|نمی‌توانید|نکنید|لازم نیست|na|nah|
        nakheir|nakheyr|kheir|kheyr|na mamnoon|na mersi|aslan|hargez|nemikham|nemikhaham|movafegh nistam|lazem nist|no"""
)
