"""What patients write in Persian and Dari, written and spoken, when they answer, stop, ask or say who they are."""

from bot.text.lexicon import fa_around, fa_consent, fa_degrees, fa_outranking, fa_ratings, fa_tones
from bot.text.lexicon.lexicon import Lexicon

LEXICON = Lexicon(
    language="fa",
    numbers=fa_ratings.NUMBERS,
    number_marks=fa_ratings.NUMBER_MARKS,
    good=fa_ratings.GOOD,
    excellent=fa_ratings.EXCELLENT,
    bad=fa_ratings.BAD,
    terrible=fa_ratings.TERRIBLE,
    very=fa_degrees.VERY,
    quite=fa_degrees.QUITE,
    nots=fa_degrees.NOTS,
    at_all=fa_degrees.AT_ALL,
    neither=fa_degrees.NEITHER,
    dont_know=fa_degrees.DONT_KNOW,
    frames=fa_around.FRAMES,
    polite=fa_around.POLITE,
    greetings=fa_around.GREETINGS,
    joins=fa_around.JOINS,
    praise=fa_tones.PRAISE,
    blame=fa_tones.BLAME,
    yes=fa_consent.YES,
    no=fa_consent.NO,
    stop=(
        """دیگه پیام نزنین|پیام نزنین|پیام نزن|پیام نفرستین|پیامک نزنید|پیامک نفرستین|اس ام اس ندید|اس ام اس نفرستید|مسیج نفرستید|مسیج نکنید|دیگر مسیج نفرستید|دیگه نفرست|دیگر نفرستین|
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
        bas konid|laghv|mozahem nashid|mozahem nasho"""
    ),
    start=(
        """دوباره پیام بدین|دوباره پیام بفرستین|لطفا دوباره برام پیام بفرستید|دوباره برام پیام بفرستید|دوباره برام بفرستید|پیام ها رو وصل کنید|دوباره فعال کنید|فعال کنید|فعالش کنید|عضو کنید|
        دوباره عضو کنید|dobare befrestid|dobare payam bedin|dobare payam befrestin|dobare baram payam befrestid|dobare faal konid|
        میخوام دوباره پیام ها رو بگیرم|می‌خواهم دوباره پیام بگیرم|پیام ها را دوباره شروع کنید|پیام‌ها را دوباره بفرستید|پیام ها رو دوباره بفرستید|شروع|شروع کن|شروع کنید|دوباره شروع کنید|
        دوباره شروع کن|از نو شروع کنید|از سر شروع کنید|دوباره بفرستید|دوباره پیام بفرستید|دوباره پیام بدهید|دوباره پیام بدید|لطفا دوباره پیام بفرستید|پیام‌ها را دوباره شروع کنید|
        پیام ها رو دوباره شروع کنید|ارسال پیام را دوباره شروع کنید|پیام‌ها را از سر بگیرید|دوباره برایم پیام بفرستید|دوباره به من پیام بدهید|باز هم پیام بفرستید|وصل کنید|دوباره وصل کنید|عضویت|استارت|
        dobare shoroo konid|dobare shoru konid|shoru konid|dobare payam bedid|dobare payam befrestid"""
    ),
    start_says=fa_outranking.START_SAYS,
    help=(
        """این پیام از کجاست|این پیام مال کیه|این پیام از طرف کیه|این پیام از کیه|این پیام چیست|این پیام برای چیه|این پیام برای چیست|این مسیج چیست|این مسیج از کیست|این مسیج از کجاست|
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
        این چیه|این چیست|کیه|کی|کیستی|این پیام چیه|این شماره کیه|این کلاهبرداریه|komak|komak konid|shoma ki hastid|shoma ki hastin|ki hasti|shoma kie|in kie|in chie|kie"""
    ),
    wrong_number=(
        """اشتباه گرفتی|اشتباه گرفته اید|اشتباهی گرفتین|اشتباهی گرفتید|اشتباهی گرفتی|اشتباهی فرستادین|اشتباهی فرستادید|اشتباهی پیام دادین|اشتباهی پیام دادید|اشتباه اومدین|اشتباه پیام دادید|
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
        نمبر غلط|نمبر غلط است|من نیستم|شماره من نیست|shomare eshtebah|shomare eshtebahe|shomare eshtebah ast|eshtebah gereftid|eshtebah gereftin|shomare ghalat|wrong number"""
    ),
    stop_says=fa_outranking.STOP_SAYS,
    stop_unless=fa_outranking.STOP_UNLESS,
    wrong_number_says=fa_outranking.WRONG_NUMBER_SAYS,
    wrong_number_unless=fa_outranking.WRONG_NUMBER_UNLESS,
    never_been_says=fa_outranking.NEVER_BEEN_SAYS,
    bereavement_says=fa_outranking.BEREAVEMENT_SAYS,
    bereavement_unless=fa_outranking.BEREAVEMENT_UNLESS,
    help_says=fa_outranking.HELP_SAYS,
    carer_says=fa_outranking.CARER_SAYS,
    young_says=fa_outranking.YOUNG_SAYS,
    language_says=fa_outranking.LANGUAGE_SAYS,
    names=(
        """فارسی بنویسید|به فارسی بنویسید|لطفا به فارسی|فارسی لطفن|دری لطفا|به زبان فارسی|به دری لطفا|farsi plz|lotfan farsi|be farsi lotfan|persian plz|dari please|فارسی|به فارسی|دری|پارسی|فارسی لطفا|
        لطفا فارسی|زبان فارسی|به دری|farsi|persian|dari|parsi|farsi please|farsi lotfan|persian please|in farsi|in persian|be farsi"""
    ),
)
