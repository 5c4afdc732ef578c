"""Words that a number counts or numbers, in the languages other than English: data only, read by `counting`."""

from bot.text.words import split_words

_WORDS = """
awr oriau munud munudau diwrnod wythnos wythnosau mis misoedd blynedd flynedd waith gwaith nyrs nyrsys meddyg
seren o neu
nos noson dydd diwrnodau nyrsus doctor doctoriaid meddygon gwaith blwydd oed mlwydd blant gloch pobl tabled allan mas
godzin godziny godzinę minut minuty dni dzień tygodni tygodnie miesięcy miesiące lat lata razy osób osoby
lekarzy pielęgniarki pielęgniarek gwiazdek gwiazdki godzinki godz tygodnia tygodniach dniach dób doby nocy
noce roku rok miesiąca
miesiącach razach ludzi pacjentów tabletek tabletki zastrzyki zastrzyków oddziale piętrze sali operacje
operacji wizyt wizyty dzieci osoba osobowej
ore oră minute zile săptămâni luni ani ori asistente medici stele persoane nopți noapte săptămână doctori infirmiere
pacienți pacienti paturi pastile copii ceasuri oameni puncte
valandas valandų valandos minučių minutes dienas dienų savaites savaičių mėnesius metų kartus žvaigždutės
val valandėles minutes min paros paras parų naktis naktys naktų savaitė savaitės mėnesį mėnesio metai metus
kartai kartų kartą tabletes
tabletės tablečių vaistus operacijas operacijos operacijų vaikai vaikus vaikų anūkai žmonės žmonių seselės
seseles gydytojai gydytojus
lovos vizitai vizitus diena dieną asmenys palatoje palatoj aukšte skyriuje skyriuj kabinete
годин години годину хвилин хвилини днів дні тижнів тижні місяців років разів разу зірок лікарів медсестер
таблеток таблетки уколи уколів операції операцій дітей дитини діти онуки онуків людей людини осіб ліжка ліжок
доби діб ночі ночей
тижня місяця року хв год хвилинки годинки лікарі лікаря медсестри пацієнти пацієнтів візити візитів рази дня день
часа часов дней палаті поверсі відділенні кабінеті недели недель минут минуты лет раза человек месяца месяцев
horas hora minutos dias semanas meses anos vezes estrelas enfermeiras médicos
días semanas años veces estrellas enfermeras noches noche día semana doctores pacientes personas camas
pastillas hijos puntos
ora ore minuti giorni settimane mesi anni volte stelle infermiere infermieri medici notti notte giorno settimana mese
dottori pazienti persone letti pastiglie figli punti minuto
janvier février mars avril mai juin juillet août septembre octobre novembre décembre de
janeiro fevereiro março abril maio junho julho agosto setembro outubro dezembro
ou heures heure minutes jours semaines mois ans années fois étoiles infirmières médecins personnes
saat saattir saatte saatlik dakika dakikadır dakikalık gün gündür günde günlük hafta haftadır haftalık
ay aydır aylık yıl yıldır kez kere kerede defa sefer
seferdir yıldız hemşire doktor kişi kişilik kişiydik numaralı nolu gece gecedir gecelik kat katta kattaydım
kattaydık katında katındaydım odada
üzerinden üstünden haziran temmuz ağustos eylül ekim kasım aralık
ਘੰਟੇ ਘੰਟਾ ਘੰਟਿਆਂ ਮਿੰਟ ਮਿੰਟਾਂ ਦਿਨ ਦਿਨਾਂ ਰਾਤਾਂ ਹਫ਼ਤੇ ਹਫ਼ਤਾ ਹਫ਼ਤਿਆਂ ਮਹੀਨੇ ਮਹੀਨਾ ਸਾਲ ਸਾਲਾਂ ਵਾਰ ਵਾਰੀ ਵਜੇ ਨਰਸਾਂ ਡਾਕਟਰ
ਡਾਕਟਰਾਂ ਮਰੀਜ਼ ਬੰਦੇ ਜਣੇ ਸਵਾਲ ਗੱਲ ਗੱਲਾਂ ਬੰਦਾ ਆਦਮੀ ਔਰਤ ਕੁੜੀ ਥਾਂ ਚੀਜ਼ ਪਾਸੇ ਟੀਕੇ ਟੀਕਾ ਗੋਲੀਆਂ ਟਾਂਕੇ ਬੋਤਲਾਂ ਓਪਰੇਸ਼ਨ
ਟੈਸਟ
گھنٹے گھنٹہ گھنٹوں گھنٹا منٹ منٹوں دن دنوں راتیں راتوں ہفتے ہفتہ ہفتوں مہینے مہینہ مہینوں سال سالوں بار دفعہ
مرتبہ بجے نرسیں نرسوں ڈاکٹر ڈاکٹروں مریض بندے لوگ گھنٹیاں دناں واری وجے سوال بات باتیں آدمی عورت لڑکی بندہ شخص
چیز جگہ طرف گل انجکشن ٹیکے ٹیکہ گولیاں ٹانکے بوتلیں آپریشن ٹیسٹ
ঘণ্টা ঘন্টা ঘণ্টার ঘন্টার ঘন্টায় মিনিট মিনিটের দিন দিনের দিনে সপ্তাহ সপ্তাহের মাস মাসের বছর বছরের
বার বারের রাত রাতের নার্স ডাক্তার
জন লোক মানুষ তলা তলায় তারিখ পাউন্ড টাকা স্টার টার টায় ghontar ghanta ghantar bochor bosor bochorer soptaho
shoptah jon raat tarikh tola
કલાક કલાકો મિનિટ દિવસ દિવસો અઠવાડિયા અઠવાડિયું મહિના મહિનો વર્ષ વરસ વાર વખત રાત નર્સ ડૉક્ટર ડોક્ટર જણ માણસો
લોકો માળ માળે
તારીખ પાઉન્ડ સ્ટાર માંથી નંબરના નંબરનો નંબરની
kalak kalaak divas divaso mahino athvadiya varas varsh vakhat vakhate mathi manthi
घंटे घंटा घंटों घण्टे घण्टा मिनट मिनटों दिन दिनों रातें हफ्ते हफ्ता हफ्तों सप्ताह महीने महीना महीनों साल सालों
बार दफा बजे नर्स नर्सें नर्सों डॉक्टर डॉक्टरों मरीज लोग या सवाल बात बातें आदमी औरत महिला लड़की व्यक्ति इंसान
चीज जगह तरफ ओर इंजेक्शन टीके टीका गोलियां गोलियाँ टांके बोतल ऑपरेशन टेस्ट
ساعات ساعة دقائق دقيقة أيام يوم أسابيع أشهر سنوات سنة مرات مرة ممرضات أطباء نجوم
صباحا مساء الصبح الظهر العصر الفجر
شهور شهر اسبوع يومين سنين دقايق ممرضين دكاترة مرضى اشخاص نجمة ليالي ليلة حبوب ابر عمليات
sa3at sa3a sa3aat sa3et d2aye2 da2aye2 d9ayeq ayyam ayam shhour shohour marrat momaredat dakatra
saacadood saacad daqiiqo maalmood maalin toddobaad bilood sano jeer kalkaaliye
saac saacadod daqiiqadood daqiiqadaha habeen bilo sanadood usbuuc kalkaaliyayaal dhakhaatiir xidig
小 分 钟 鐘 天 日 个 個 周 週 月 年 次 位 名 星 层 層 张 張 间 間 或
ساعت دقیقه روز هفته ماه سال بار پرستار دکتر نفر ستاره
شب صبح عصر ظهر مرتبه دفعه تا قرص saat daghighe daqiqe rooz ruz hafte haftas nafar parastar dafe
ghante ghanta minat saal baar din dino mahine mahina mahinay hafte haftay hafta haftey baje mins ghonta mash shoptaho
ghantay ghanton ghantey ghanty ghnte ghnta ghantian ghantiyan mint minton minto dinon dina raatein raten raatan
hafton mahinay mahinon maheene maheenay saalon sala dafa dafah martaba vaari wari vari waje vaje nursein nursan
doctoron mareez marij teeke tikey tanke tankay goliyan goliyaan bande banday
روزه ساعته ماهه بجے 号 床 楼 岁 点
"""
COUNTED: frozenset[str] = frozenset(split_words(_WORDS))

_PLACES = """
ward bed bay room floor level
oddział oddziale oddziału sala sali salę łóżko łóżku łóżka pokój pokoju piętro piętrze poziom gabinet
gabinecie salon salonul patul camera etajul secția cabinetul rezerva palata skyrius skyriuje skyriaus lova
lovos lovoje kambarys kambaryje palatoje palatos aukštas aukšte kabinetas kabinete
gwely stafell ystafell llawr adran llofft
enfermaria ala sala andar corredor box maca salle unité couloir
habitación planta cama piso cuarto sala consulta quarto letto stanza reparto piano chambre lit étage oda kat
yatak servis палата палаті палату палати ліжко ліжку поверх поверсі кабінет кабінеті відділення відділенні койка
يوم غرفة سرير قسم جناح طابق بستر وارڈ بیڈ کمرہ کمرے منزل اتاق بخش تخت वार्ड बेड कमरा कमरे बिस्तर मंजिल ਵਾਰਡ
ਬੈੱਡ ਕਮਰਾ ਬੈਡ ਕਮਰੇ ਮੰਜ਼ਿਲ ওয়ার্ড ওয়ার্ডে বেড বেডে রুম রুমে কেবিন কেবিনে সিট વોર્ડ વોર્ડમાં બેડ રૂમ રૂમમાં
ખાટલો qolka sariirta qol sariir waadhka waadh dabaqa dabaqda waaxda qeybta
الغرفة السرير القسم الجناح الطابق ردهة الردهة عنبر العنبر الدور اوضة طبقه اطاق اتاقم تختم بخشم
"""
PLACES: frozenset[str] = frozenset(split_words(_PLACES))
"""In front of a number these say which ward, bed or day it is, and no score."""
