"""Words that a number counts or numbers, in the languages other than English: data only, read by `counting`."""

from bot.text.words import split_words

_WORDS = """
awr oriau munud munudau diwrnod wythnos wythnosau mis misoedd blynedd flynedd waith gwaith nyrs nyrsys meddyg
seren o neu
godzin godziny godzinę minut minuty dni dzień tygodni tygodnie miesięcy miesiące lat lata razy osób osoby
lekarzy pielęgniarki pielęgniarek gwiazdek gwiazdki
ore oră minute zile săptămâni luni ani ori asistente medici stele persoane
valandas valandų valandos minučių minutes dienas dienų savaites savaičių mėnesius metų kartus žvaigždutės
годин години годину хвилин хвилини днів дні тижнів тижні місяців років разів разу зірок лікарів медсестер
horas hora minutos dias semanas meses anos vezes estrelas enfermeiras médicos
días semanas años veces estrellas enfermeras
ora ore minuti giorni settimane mesi anni volte stelle infermiere infermieri medici
heures heure minutes jours semaines mois ans années fois étoiles infirmières médecins personnes
saat dakika gün hafta ay yıl kez kere defa yıldız hemşire doktor kişi
ਘੰਟੇ ਘੰਟਾ ਮਿੰਟ ਦਿਨ ਹਫ਼ਤੇ ਮਹੀਨੇ ਸਾਲ ਵਾਰ ਨਰਸਾਂ ਡਾਕਟਰ
گھنٹے گھنٹہ منٹ دن ہفتے مہینے سال بار نرسیں ڈاکٹر
ঘণ্টা ঘন্টা মিনিট দিন সপ্তাহ মাস বছর বার নার্স ডাক্তার জন
કલાક મિનિટ દિવસ અઠવાડિયા મહિના વર્ષ વાર નર્સ ડૉક્ટર
घंटे घंटा मिनट दिन हफ्ते महीने साल बार नर्स डॉक्टर
ساعات ساعة دقائق دقيقة أيام يوم أسابيع أشهر سنوات سنة مرات مرة ممرضات أطباء نجوم
saacadood saacad daqiiqo maalmood maalin toddobaad bilood sano jeer kalkaaliye
小 时 分 天 个 周 月 年 次 位 名 星
ساعت دقیقه روز هفته ماه سال بار پرستار دکتر نفر ستاره
ghante ghanta minat saal baar din dino mahine mahina mahinay hafte haftay hafta haftey baje mins ghonta mash shoptaho
روزه ساعته ماهه بجے 号 床 楼 岁 点
"""
COUNTED: frozenset[str] = frozenset(split_words(_WORDS))

_PLACES = """
ward bed bay room floor level
oddział oddziale sala sali łóżko pokój piętro salon salonul patul camera etajul secția palata skyrius lova kambarys
habitación planta cama piso quarto letto stanza reparto piano chambre lit étage oda kat yatak servis палата ліжко поверх
يوم غرفة سرير قسم جناح طابق بستر وارڈ کمرہ اتاق بخش تخت वार्ड बेड कमरा ਵਾਰਡ ਬੈੱਡ ਕਮਰਾ ওয়ার্ড বেড রুম વોર્ડ બેડ રૂમ qolka sariirta
"""
PLACES: frozenset[str] = frozenset(split_words(_PLACES))
"""In front of a number these say which ward, bed or day it is, and no score."""
