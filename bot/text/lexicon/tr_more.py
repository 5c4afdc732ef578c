"""More of what patients write in Turkish, with and without its letters: data only, joined to `tr`."""

from bot.text.lexicon.combine import pairs

NUMBERS = (
    "|birinci sik|ilk|ilki|ilk sik|ilk siradaki|bir nolu|bir no|no bir|numara bir|birini|birinciyi|birincisini|birinciyi seciyorum|bir diyorum|birr",
    "|ikinci sik|iki nolu|iki no|no iki|numara iki|ikiyi|ikinciyi|ikincisini|ikili|ikii",
    "|ucuncu sik|uc nolu|uc no|no uc|numara uc|ucu|ucuncuyu|ucuncusunu|ucc",
    "|dorduncu sik|dort nolu|dort no|no dort|numara dort|dordu|dorduncuyu|dorduncusunu|dorrt",
    "|besinci sik|bes nolu|bes no|no bes|numara bes|besi|besinciyi|besincisini|bess",
    "|altinci sik|alti nolu|alti no|no alti|numara alti|altiyi|altinciyi|altincisini|sonuncu|sonuncusu|en son|en sonuncu|en alttaki",
)
MARKS = (
    "|olsun|olsun benden|diyelim|dedim|derim|derdim|yaz|yazin|yazabilirsiniz|isaretliyorum|isaretledim|sectim|secerim|seceyim|secenegim|verdim|veririm|vereyim|veriyoruz|verdik|tercihim|tercih ediyorum|secimim|oyum|oy|notum|notu|puanim|puani|"
    "puanlama|cvp|cvbm|cevab|cevabimiz|yanitimiz|cevap olarak|sayi|madde|maddesi|sikki|sikkini|sikkina|secenegini|numarayi|numaraya|numaralisi|nolusu|rakami|rakamini|no lu|skor|num|numra|nmr|cevabm|yaziyorum"
)
_GOOD = (
    "|iyidi|iyidii|iyi geldi|iyi oldu|iyiydik|iyydi|iyiidi|iidi|iyi sayilir|iyi sayilirdi|iyi denebilir|gusel|guseldi|gzl|gzldi|guzl|guzeldiniz|guzel oldu|hos idi|eh iyi|begendm|begendim cok|memnum|memnunuz cok|memnun kaldk|memnun olduk|"
    "memnun ayrildik|memnunduk|memnundum|hosnutum|hosnut|hosnut kaldim|hosnut kaldik|hosumuza gitti|tatminkar|tatmin oldum|basarililar|kotu sayilmaz|kotu sayilmazdi|kotu denemez|kotu diyemem|kotu diil|kotu diildi|kotu deil|kotu deildi|kotu degl|"
    "fena denmez|fena denemez|fena diyemem|fena diil|fena diildi|fena deildi|fena degl|fena degildi hani|hic fena sayilmaz|sikayetimiz yok|sikayetim olmadi|sikayet edemem|sikintisiz|sikintisizdi|sikinti yasamadim|sikinti yoktu|problem yasamadim|"
    "problem yoktu|problemsiz|problemsizdi|eyidi|eyi idi|eyyi|guzel idi|fena degil iyi|yerindeydi|olumlu idi|sorun yasamadik|her sey yolundaydi|her sey yolunda|yolundaydi"
)
_EXCELLENT = (
    "|pekiyi|pek iyi|mukemmeldiniz|mukemmel idi|mukemml|mukkemmeldi|mukemmmel|muhtesemdiniz|muhtesemsiniz|muhtesm|muhtesem otesi|muthis|muthisti|muthissiniz|muthistiniz|harika idi|harika otesi|harikaa|harikaydi ya|harkaydi|efsanesiniz|efsane otesi|"
    "efsaneydiniz|supper|super otesi|super idi|superr|fevkaladenin fevkinde|kusursuzsunuz|kusursuzdunuz|dort dortluktunuz|dort dortluk idi|dortdortluktu|4 4luk|inanilmaz guzel|inanilmaz guzeldi|cok cok guzel|cok cok guzeldi|cok cok iyiydi|"
    "cok cok iyiydiniz|en guzel|en guzeli|cillop gibi|tek gecerim|sahanesiniz|sahaneydiniz|eskisiz|essizdi|enfesti|on numarasiniz|on numara idi|10 numaraydi|10 numarasiniz|fistik gibi|yok boylesi|kral|kralsiniz|bir numarasiniz|"
    "1 numarasiniz|sampiyon|takdire sayan|ovguye deger|mukemmele yakin|tam not|yuzde yuz iyi|dunya standartlarinda|tadindan yenmez"
)
_BAD = (
    "|memnun olmadim|memnun olmadik|memnun degildik|memnun ayrilmadim|memnun ayrilmadik|memnun kalmadm|memnun deilim|memnun diilim|memnun degildim hic|hosnut degilim|hosnut kalmadim|hosnut kalmadik|hosumuza gitmedi|begenmedm|begenmiyorum|begenemedim|"
    "hic begenmedim|hic begenmedik|pek begenmedim|pek begenmedik|hic hosuma gitmedi|hic memnun olmadim|hic memnun kalmadik|hic memnun degilim|hic memnun degiliz|pek memnun degilim|pek memnun kalmadim|pek memnun degildim|cok memnun degilim|"
    "cok memnun kalmadim|pek hos degildi|pek guzel degildi|pek hos degil|iyi diil|iyi diildi|iyi deildi|iyi degldi|iyi sayilmaz|iyi sayilmazdi|iyi denemez|iyi diyemem|iyi diyemeyecegim|iyi diyemiyorum|iyi oldugunu soyleyemem|pek iyi sayilmaz|"
    "pek iyi deil|pek iyi diildi|pek iyi gecmedi|iyi karsilanmadim|hic iyi gecmedi|hic guzel degildi|hic hos degildi|hayal kirikligiydi|hayal kirikligi yasadim|hayal kirikligina ugradik|tam bir hayal kirikligi|buyuk hayal kirikligi|kotu gecti|"
    "kotu oldu|kotu karsilandim|kotuydunuz|kotusunuz|kotudu|koti|kotuu|ktu|ktydu|kotu idi valla|zayif kaldi|zayif idi|yetersiz kaldi|yetersizler|yetersiz idi|sevmedim|sevmedik|hic sevmedim|bekledigim gibi degildi|bekledigimi bulamadim|"
    "beklentimi karsilamadi|beklentilerimi karsilamadi|umdugumu bulamadim|umdugum gibi degildi|olmamis|uzucu|uzucuydu|canim sikildi|moralim bozuldu|sorunlu|sorunluydu|problemli|eksik|eksikti|iyi bakilmadim|iyi bakilmadi|iyi bakmadilar"
)
_HARDLY = "pek|pek de|hic|hic de|hicbir|hic mi hic|cok da|o kadar|o kadar da"
_NOT_PLEASED = "memnun kalmadim|memnun kalmadik|memnun olmadim|memnun olmadik|memnun degilim|memnun degiliz|memnun degildim|memnun ayrilmadim|hosnut kalmadim|hosnut degilim|begenmedim|begenmedik|sevmedim|sevmedik|hosuma gitmedi|hosumuza gitmedi|tatmin olmadim|tatmin etmedi|tatmin edici degil|tatmin edici degildi|iyi degil|iyi degildi|iyi degil di|iyi deil|iyi deildi|iyi diil|iyi diildi|iyi gecmedi|iyi bakilmadim|iyi bakilmadi|iyi bakmadilar|iyi karsilanmadim|iyi sayilmaz|iyi sayilmazdi|iyi diyemem|guzel degil|guzel degildi|guzel gecmedi|hos degil|hos degildi|basarili degil|basarili degildi|yeterli degil|yeterli degildi"
_BADLY = (
    _BAD
    + "|iyi diyemem|yeterli degil|yeterli degildi|basarili degil|basarili degildi|tatmin etmedi"
    + "".join(f"|{one} {two}" for one in _HARDLY.split("|") for two in _NOT_PLEASED.split("|"))
)
_TERRIBLE = (
    "|rezalet otesi|rezalet otesiydi|rezaletin dik alasi|rezaletsiniz|rezil otesi|rezillikti|rezilsiniz|rezilce|berbat otesiydi|berbattiniz|berbatsiniz|berbatlar|berbat idi|berbt|brbt|berbad|berbaddi|berbatin otesi|en berbat|en berbati|en rezil|"
    "igrencsiniz|igrenc otesi|igrenctiniz|igrenc bir|ıgrenc|korkunc kotu|korkunc derecede kotu|korkunc bir deneyim|korkunc bir deneyimdi|korkunc otesi|felaketin dik alasi|felaket kotu|felaket otesi|tam felaket|cop|cop gibi|copluk|copluk gibi|"
    "ahir gibi|yerlerde|yerlerde surunuyor|dibe vurmus|hayatimin en kotu|hayatimin en kotusu|hayatimin en kotu deneyimi|hayatimda gordugum en kotu|hayatimda gordugum en kotu hastane|gordugum en kotu hastane|gordugum en kotu|mide bulandirici|tiksindim|"
    "tiksindirici|nefret ettim|nefret|lanet|lanet olsun|yaziklar olsun|tam bir iskence|iskence gibi|iskence gibiydi|eziyet|eziyetti|tam bir eziyet|zulum|zulumdu|cile|cileydi|sifir hizmet|sifirin altinda|mezbaha gibi|hic ama hic iyi degil|"
    "hic ama hic iyi degildi|insanlik disi|insanlik disiydi|utanc kaynagi|kepazelikti|kepazelik otesi|kabusun ta kendisi|kabustan beter|cehennemdi|cehennemden farksiz|zehir gibi|yerin dibine batsin|batsin|dayanilmaz|dayanilmazdi|cekilmez|cekilmezdi"
)
VERY = "|cok cok|acayip|acaip|deli gibi|fena halde|asiriii|cokca|bi hayli|bir hayli|hayli|hakkaten|harbiden|harbi|cokcok|coookk|cokkk|cooook|coooook|valla cok|vallahi cok|gercekten cok|gercekten de|son derece cok|cidden|ciddi anlamda|kesinlikle cok|her zamanki gibi|olabildigince|bir o kadar|o kadar|bu kadar|ne kadar"
QUITE = "|az cok|asagi yukari|bir nebze|bi nebze|bir parca|bi parca|azicik|bi tik|bir tik|sayilir|genelinde|hemen hemen"
NOTS = "|deil|deildi|degl|degldi|diil|diildi|deyil|deyildi|degildik|deiller|diiller|degildiler|degilmis|degildir"
AT_ALL = "|hic mi|asla ve asla|hicbir sekilde|zerrece|katiyen|kesinlikle hic|bi gram|bir gram|gram|en ufak"
NEITHER = (
    "|ne iyi nede kotu|ne guzel ne kotu|ne guzel ne de kotu|ne kotu ne guzel|ne kotu nede iyi|ne kotu ne iyiydi|ne kotuydu ne iyiydi|iyi de degildi kotu de degildi|iyi de degil kotu de|kotu de degil iyi de degil|kotu de degildi iyi de degildi|"
    "iyi degil kotu degil|iyi degildi kotu degildi|iyi degil kotu de degil|iyi de deil kotu de deil|cok iyi degil cok kotu degil|cok iyi degil cok kotu de degil|cok iyi de degil cok kotu de degil|cok iyi de degildi cok kotu de degildi|ne cok iyi ne cok kotu|"
    "ne cok iyi ne de cok kotu|ne cok iyiydi ne cok kotuydu|ne cok iyiydi ne cok kotu|ne iyi ne kotu iste|ne iyi ne kotu diyelim|iyi kotu iste|iyi kotu idare eder|iyi kotu gecti|biraz iyi biraz kotu|kimi iyi kimi kotu|kimisi iyi kimisi kotu|"
    "iyisi de var kotusu de|iyisi de vardi kotusu de|iyi yani da var kotu yani da|hem iyiydi hem kotuydu|hem iyi hem de kotu|hem guzel hem kotu|idare ediyor|idare eder yani|idare edr|idare etti|idare eder gibi|eh idare eder|eh idare|idare|"
    "ehh iste|eh yani|eee iste|soyle boyle yani|soyle boyle gecti|sole bole|soyle bole|sole boyle|orta hallice|orta hallilik|ortalama duzeyde|ortalama bir yer|ortalama bir deneyim|ne sicak ne soguk|notrum|ne arti ne eksi|ne eksik ne fazla|"
    "yuvarlanip gidiyor|vasat bir hizmet|vasat bir deneyim|vasatin biraz ustu|normal bir hizmet|normal bir hastane|normal yani|normaldi iste|siradan bir hizmet|siradan bir hastane|ne ala ne kotu|ne kokar ne bulasir|ne uzar ne kisalir"
)
DONT_KNOW = (
    "|bilmiyrm|bilmiyrum|bilmiyorumm|bilmiyom ki|bilmiyom valla|bilmom|bilmirem|bilmiyem|bilemiycem|bilemeyecegim|bilemiyecegim|bilemiyoruz|bilemiyom|bilmiyorum valla|bilmiyorum vallahi|bilmiyorum acikcasi|ben de bilmiyorum|bende bilmiyorum|"
    "hatirlamiyorum ki|hatirlamiyoruz|hicbir sey hatirlamiyorum|hic bir sey hatirlamiyorum|hic bisey hatirlamiyorum|bir sey hatirlamiyorum|birsey hatirlamiyorum|pek hatirlamiyorum|tam hatirlamiyorum|hatirlayamiyorum|hatirlayamadim|hatirimda degil|"
    "hatirimda yok|aklimda degil|aklimda kalmadi|aklimda yok|aklima gelmiyor|karar veremiyorum|karar veremedim|karar veremem|diyemem|diyemiyorum|soyleyemem|soyleyemiyorum|soyleyemeyecegim|bir sey soyleyemiyorum|birsey soyleyemem|birsey soyleyemiyorum|"
    "bisey diyemiyorum|bisi diyemem|bi sey diyemem|bi sey diyemiyorum|bi sey diyemiycem|bir sey diyemiycem|kesin bir sey diyemem|kesin bir sey soyleyemem|net bir sey diyemem|net bir sey soyleyemem|bir sey demek zor|cevabim yok|bir cevabim yok|"
    "fikir sahibi degilim|bilgi sahibi degilim|fkrm yok|fikrim yokk|hic bir fikrim yok|hicbi fikrim yok|hic bi fikrim yok|en ufak bir fikrim yok|inan bilmiyorum|inanin bilmiyorum|allah bilir valla|nerden bileyim|nereden bileyim|nerden bilim|ne bilem|"
    "ne bilim|nebilim|ne bleyim|ne diyeyim bilmiyorum|ne diyeyim bilemedim|ne desem|simdilik bilmiyorum|cevap vermek zor|degerlendirmek zor|yorum yapmak zor|yorum yapamiyorum|emin olamiyorum|emin degilm"
)
FRAMES = (
    "|doktor bey|hemsire hanim|valla|vallahi|vallaha|vallaa|walla|wallahi|billahi|yani|iste|ya|yaa|be|aslinda|dogrusu|dogrusunu soylemek gerekirse|acik soylemek gerekirse|durust olmak gerekirse|ozetle|kisaca|kisacasi|sonuc olarak|toparlarsak|genel manada|tecrube|tecrubem|tecrubemiz|"
    "deneyimimiz|muamele|davranis|davranislari|davranislar|yaklasim|yaklasimlari|ortam|ortami|servis|bolum|hastanede|hastaneyi|hastanemiz|hizmeti|hizmetinizi|hizmetleri|hizmetleriniz|aldigim hizmet|aldigimiz hizmet|verilen hizmet|gordugum|gordugum hizmet|"
    "gordugumuz|aldigim|aldigimiz|bir yer|bir yerdi|bir hastane|bir hastaneydi|bi hastane|bi yer|bi yerdi|bi hizmet|bi hizmetti|bi deneyim|bi deneyimdi|bir tecrube|bir tecrubeydi|bi|bir gece|bir geceydi|bir ziyaret|bir ziyaretti|bir bakim|bir bakimdi|"
    "bir surec|bir surecti|surec|olmus|olmustu|gecmis|gecirdim|gecirdik|her seyiyle|herseyiyle|her yonuyle|her yonden|her acidan|her anlamda|her bakimdan|her konuda|her zaman|degerlendirmem|gorusum|goruslerim|kanaatim|yorumum|fikrime gore|kendi adima|"
    "benim adima|bizim icin|bize gore|bana kalirsa|diycem|diyecem|diyecegim|diyeyim|soyleyeyim|soyleyebilirim|diyebiliriz|derdim|galiba|herhalde|heralde|sanirsam|zannedersem|bulundu|oradaki|ordaki|orda|buradaki|burda|hastanedeki|calisan|calisanlariniz|ekip|"
    "sizler|sizlere|kendim|sizin|bizim|benim|o kadar|cok sukur|allaha sukur|sukurler olsun|sayenizde|abi|abla|hocam|kardes|kardesim|ilgi alaka|ilgi ve alaka|ilgileri alakalari|alaka|randevu|muayene|muayenem|ameliyat|ameliyatim"
)
POLITE = (
    "|cok sagolun|cok sag olun|cok saolun|cok sagol|saol|sagolasiniz|sag olasiniz|sagolasin|tesekkurlerimi sunarim|tesekkurlerimle|tesekkuru borc bilirim|tesekkur ederm|tesekkurlr|tskr|tskrler|tsk ederim|tesekur|tesekur ederim|tesekurler|tesekkurlerr|"
    "coktesekkurler|cok tsk|cok tskler|cok tsk ederim|eyw|eyv|elinize saglik|eline saglik|ellerine saglik|elinize emeginize saglik|elinize kolunuza saglik|yureginize saglik|emeklerinize saglik|allah sizden razi olsun|allah hepinizden razi olsun|"
    "allah hepsinden razi olsun|allah razi olsun sizden|allah razi olsun hepsinden|allah razi gelsin|allah ne muradiniz varsa versin|allaha emanet olun|allaha emanet|allaha sukur|elhamdulillah|hamdolsun|cok sukur|insallah|insaallah|masallah|canim|canlarim|"
    "hocam|abi|abicim|abla|ablacim|kardes|kardesim|hanimefendi|beyefendi|efendim|sayin|hayirli isler|hayirli cumalar|selamunaleykum|selamun aleykum|selamin aleykum|aleykum selam|merhabalarr|mrhb|mrhba|meraba|selamlarr|opuyorum|optum|sevgilerle|"
    "sevgiler saygilar|sevgi ve saygilar|saygi ve sevgiler|hurmetler|saygilar sunarim|iyi gunler dilerim|iyi aksamlar dilerim|iyi geceler dilerim|iyi calismalar dilerim|kolay gelsin herkese|rica etsem|ltfn|lutfn|ltf|luften|"
    "bilginize|arz ederim|hoscakal|kib|gorusmek uzere|dua ile|duacinizim|minnettariz|iyi ki varsiniz"
)
GREETINGS = (
    "|iyi tatiller|iyi seneler|iyi eglenceler|iyi uykular|iyi cumalar|iyi hafta|iyi gunler olsun|nasilsiniz iyi misiniz|nasilsin iyi misin|iyi misin|iyi mi|iyiyim siz|iyiyim sen|iyiyim tesekkurler|iyiyiz|biz iyiyiz|cok sukur iyiyim|sukur iyiyim|"
    "simdi iyiyim|su an iyiyim|artik iyiyim|daha iyi oldum|daha iyi hissediyorum|kendimi daha iyi hissediyorum|iyi oldum|iyi olacagim|iyi olurum|iyilestim|kotu gun dostu|iyi ki dogdun|iyi ki dogdunuz|iyi ki|iyi hos da|iyi hos ama|hava guzel|hava kotu|"
    "guzel gunler dilerim|guzel hafta|guzel haftalar|bir dakika|bi dakika|bir saniye|bi saniye|bi dk|bir dk|iki dakika|bir saat|bir sey soracaktim|halim kotu|moralim kotu|midem kotu|fena degilim|fenayim|cok fenayim|kotu haber|iyi haber|iyi fikir|guzel soru|"
    "iyi soru|iyi seyirler|iyi sabahlar|gule gule|kendinize iyi bakin|iyi dilekler|iyi oyunlar|kotu hissediyorum|kotu degilim|iyi yolculuk|basiniz sag olsun"
)
JOINS = "|amaa|lakin|velakin|yanliz|yalnizca|fakatt|cunki|cunkum|bunun disinda|onun disinda|bi de|bir de|ustelik|hatta|oysa|oysaki|halbuki|gerci|yine de|gene de|buna ragmen|her ne kadar|o yuzden|bu yuzden|cnku|ama su var"
_PRAISE = (
    "|guleryuzluler|guler yuzluydu|guler yuzluydunuz|guleryuz|guler yuz|guleryuzle|ilgi alaka|ilgi ve alaka|ilgilendi|cok ilgilendiler|yardimci oldu|yardimsever|yardimseverdi|yardimseverler|nezaket|kibardilar|tatli|tatliydi|tatlilar|sefkat|merhametli|"
    "merhamet|anlayisliydilar|sabirliydi|sabirlilar|sabirla|hijyenik|hijyenikti|pirildi|piril piril|hizliydilar|duzenli|duzenliydi|profesyonelce|guvenilir|guvenilirdi|fedakar|fedakarca|ozverili|ozveri|ozveriyle|ozenle|caliskan|caliskanlar|konforlu|"
    "saygilar|saygi|icten|icten tesekkur|hayatimi kurtardiniz|hayatimi kurtardilar|tavsiye ediyorum|minnet|minnettar|memnunuz|memnunum|gurur|emekleri"
)
_BLAME = (
    "|terbiyesizler|terbiyesizdi|saygisizca|ilgisizdiler|ilgisizlikten|ilgilenmedi|kimse ilgilenmedi|kimse bakmadi|kimse gelmedi|umursamaz|umursamazdi|umursayan yok|umursayan olmadi|yuzume bakmadilar|yuzume bakan olmadi|kale almadilar|takmadilar|takan yok|"
    "dinlemediler|dinlemedi|azar|azarlandim|bagirip|bagirdi cagirdi|asagiladi|asagiladilar|asagilayici|hakaret|hakaret etti|hakaret ettiler|irkci|irkcilik|ayrimcilik|kotu davrandi|kotu davrandilar|kotu muamele|kaba davrandi|kaba davrandilar|sert|tersledi|"
    "terslediler|suratsiz|suratsizdi|kirliydiler|pislik icinde|kokuyordu|kokuyor|les|berbatti|acemi|acemiler|sorumsuz|sorumsuzluk|vurdumduymaz|vurdumduymazlik|laubali|ozensiz|ozensizdi|bekletildim|bekletiyorlar|cileden|magdur|magdur oldum|magdur ettiniz|"
    "perisan|perisan oldum|perisan ettiniz|yaziklar olsun|rezillik|duyarsizlik|adaletsiz|haksizlik|sizlanan"
)

_YES_WORDS = "evet|evt|evett|eved|ewet|e|ee|evet evet|evet tabi|evet tabii|evet tabii ki|evet olur|evet elbette|he|hee|he he|hee hee|hi hi|hihi|he ya|he valla|tabi|tabii|tabii ki|tabi ki|tabiki|tabikide|tabi ki de|tabii ki de|tabi canim|elbette|elbet|elbette ki|olur|olur tabi|olur tabii|olur valla|olur elbette|tamam|tmm|tamamdir|tamam olur|ok|oke|okey|okay|okeydir|buyrun|buyurun|buyur|buyrunuz|aynen|aynen oyle|peki|peki olur|kesinlikle|isterseniz|istiyorsaniz|yes|kabul|memnuniyetle|seve seve|onay|uygundur"
_MAY = "paylasabilirsiniz|paylasabilirsin|paylasin|paylas|paylasiniz|paylasilabilir|paylasilsin|paylasabilirler|paylasmaniz mumkun|yayinlayabilirsiniz|yayinlayabilirsin|yayinlayin|yayinla|yayinlayiniz|yayinlanabilir|yayinlansin|yayimlayabilirsiniz|yayimlayin|yayimlanabilir|yayimlansin|yayinlaya bilirsiniz|yayinlayabilrsiniz|paylasa bilirsiniz|paylasabilirsnz|paylasabilrsiniz|kullanabilirsiniz|kullanabilirsin|kullanin|kullan|kullaniniz|kullanilabilir|kullanilsin|yazabilirsiniz|yazabilirsin|yazin|yazilabilir|yazilsin|koyabilirsiniz|koyun|ekleyebilirsiniz|ekleyin|gosterebilirsiniz|gosterin|basabilirsiniz|aktarabilirsiniz|duyurabilirsiniz|yapabilirsiniz|yapin|edebilirsiniz|edin|bulunabilirsiniz"
_FINE = "sorun yok|sorun degil|sorun olmaz|hic sorun degil|hic sorun yok|hic sorun olmaz|problem yok|problem degil|problem olmaz|sikinti yok|sikinti degil|sikinti olmaz|hic sikinti yok|sakincasi yok|sakinca yok|bir sakincasi yok|sakincasi olmaz|mahsuru yok|mahsur yok|bir mahsuru yok|zarari yok|zarar yok|engel yok|engeli yok|itirazim yok|bir itirazim yok|itirazimiz yok|benim icin sorun yok|benim icin sorun degil|benim icin sorun olmaz|benim icin sikinti yok|benim icin problem yok|benim icin sakincasi yok|benim icin mahsuru yok|benim icin farketmez|benim icin fark etmez|bence sorun yok|bence sakinca yok|bence mahsuru yok|bana uyar|uyar|bana gore hava hos|hava hos|rahatsiz olmam|rahatsizlik duymam|izin veriyorum|izin verdim|izin veririm|iznim var|iznim vardir|izin veriyoruz|onay veriyorum|onayliyorum|onayladim|onay verdim|onayim var|kabul ediyorum|kabul ederim|kabul ettim|kabulumdur|riza gosteriyorum|rizam var|raziyim|razi oldum|musaade ediyorum|musaadem var|memnun olurum|mutlu olurum|sevinirim|onur duyarim|cok iyi olur|iyi olur|guzel olur|isterim|niye olmasin|neden olmasin|nicin olmasin|istediginiz gibi|nasil isterseniz|siz bilirsiniz|keyfiniz bilir|size kalmis"
_NAMELESS = "adim yazmasin|adim yazilmasin|adimi yazmayin|adimi yazmadan|ismim yazmasin|ismim yazilmasin|ismimi yazmayin|ismimi yazmadan|ismimi vermeyin|ismimi vermeden|adimi vermeyin|adimi vermeden|isim vermeden|ad vermeden|isim vermeyin|isimsiz|isimsiz olarak|isimsiz olsun|isimsiz olursa|isimsiz olmak sartiyla|isim olmadan|ismim olmadan|adim olmadan|adim gecmesin|ismim gecmesin|adim gecmeden|ismim gecmeden|adim gizli kalsin|ismim gizli kalsin|adim sakli kalsin|ismim sakli kalsin|ismimi paylasmayin|adimi paylasmayin|ismim gorunmesin|adim gorunmesin|ismim cikmasin|adim cikmasin|ismim belli olmasin|adim belli olmasin|ismim olmasin|adim olmasin|isim olmasin|anonim|anonim olarak|anonim olsun|anonim kalsin|anonim olursa"
_NO_WORDS = "hayir|hyr|hayr|hayirr|hayirdir|hayir hayir|hayir lutfen|lutfen hayir|yok|yokk|yok yok|yoo|yooo|yok hayir|olmaz|olmaz hayir|asla|asla olmaz|cik|cik cik|h|no|nope|katiyen|kesinlikle hayir|kesinlikle olmaz|mumkun degil|imkani yok|kusura bakmayin|kusura bakmayin hayir|maalesef|maalesef hayir|malesef|malesef hayir"
_MAY_NOT = "paylasmayin|paylasmayiniz|paylasma|paylasmasaniz|paylasmasaniz iyi olur|paylasmasaniz daha iyi|paylasmasin|paylasmasinlar|paylasmanizi istemem|paylasmanizi istemiyorum|paylasilmasin|paylasilmasini istemem|paylasilmasini istemiyorum|paylasamazsiniz|paylasmak istemiyorum|paylasmak istemem|paylasmaniza izin vermiyorum|yayinlamayin|yayinlamayiniz|yayinlama|yayinlamasaniz|yayinlamasaniz iyi olur|yayinlamanizi istemem|yayinlamanizi istemiyorum|yayinlanmasin|yayinlanmasini istemem|yayinlanmasini istemiyorum|yayinlayamazsiniz|yayinlanamaz|yayimlamayin|yayimlanmasin|yayimlanmasini istemiyorum|kullanmayin|kullanmayiniz|kullanma|kullanmasaniz iyi olur|kullanmanizi istemem|kullanmanizi istemiyorum|kullanilmasin|kullanilmasini istemiyorum|kullanamazsiniz|yazmayin|yazmayiniz|koymayin|eklemeyin|gostermeyin|duyurmayin|etmeyin|yapmayin|kimseyle paylasmayin|kimse gormesin|kimse okumasin|kimse bilmesin"
_KEEP = "istemem|istemiyorum|istemiyom|istemiyorm|istemiyoruz|istemezdim|istemedim|ben istemem|kalsin|boyle kalsin|kalsin lutfen|gizli kalsin|sizde kalsin|aramizda kalsin|bende kalsin|gerek yok|geregi yok|gerek yoktur|hic gerek yok|luzum yok|luzumu yok|ihtiyac yok|gerekmez|gerekmiyor|gerekli degil|tercih etmem|tercih etmiyorum|tercihim degil|izin vermiyorum|izin vermem|izin vermiyoruz|iznim yok|izin yok|iznim yoktur|onay vermiyorum|onay vermem|onaylamiyorum|onayim yok|kabul etmiyorum|kabul etmem|kabul degil|razi degilim|rizam yok|musaade etmiyorum|musaade etmem|uygun degil|uygun gormuyorum|uygun bulmuyorum|hos olmaz|olmasin|olmasin lutfen|bos verin|bosver|bosverin|vazgectim|ozel|ozel kalsin|ozelimdir|mahrem|bana ozel|rahatsiz olurum|karsiyim|itirazim var|sakincali|sakincasi var|reddediyorum|reddederim|simdilik hayir|simdi degil|hic istemem|asla istemem|kesinlikle istemiyorum|kesinlikle istemem"


_PLAIN_YES = "evet|evt|e|he|hee|tabi|tabii|tabii ki|elbette|olur|tamam|ok|peki|kesinlikle"
_BUT = "ama|fakat|ancak|yalniz|sadece|yeter ki|lakin"
YES = (
    "|"
    + _YES_WORDS
    + "|"
    + _MAY
    + "|"
    + _FINE
    + pairs(_YES_WORDS + "|yorumumu|yorumu|bunu|mesajimi", _MAY)
    + pairs(_YES_WORDS, _FINE)
    + pairs(
        _MAY,
        "tabi|tabii|tabii ki|tabi ki|elbette|olur|sorun yok|sorun degil|sikinti yok|problem yok|sakincasi yok|mahsuru yok|benim icin sorun yok|izin veriyorum",
    )
    + pairs(_PLAIN_YES, _NAMELESS)
    + pairs(_BUT, _NAMELESS)
    + pairs(pairs(_PLAIN_YES, _BUT).lstrip("|"), _NAMELESS)
    + pairs(
        "isimsiz|isim vermeden|ismimi vermeden|adimi vermeden|anonim|anonim olarak|isimsiz olarak|ismim olmadan|adim olmadan",
        _MAY,
    )
)
NO = (
    "|"
    + _NO_WORDS
    + "|"
    + _MAY_NOT
    + "|"
    + _KEEP
    + pairs(_NO_WORDS + "|lutfen|yorumumu|yorumu|bunu", _MAY_NOT)
    + pairs(_NO_WORDS, _KEEP)
)

STOP = (
    "|mesaj atmayin|mesaj atma|mesaj atmayin artik|artik mesaj atmayin|mesaj gondermeyin|artik mesaj gondermeyin|mesaj yollamayin|mesaj istemiyorum|mesajlari istemiyorum|mesaj almak istemiyorum|mesajlarinizi istemiyorum|msj atmayin|msj atma|msj istemiyorum|"
    "sms istemiyorum|sms atmayin|yeter artik|yeter be|yeter yazmayin|kesin artik|kes artik|birakin artik|rahatsiz etmeyin artik|beni listeden cikarin|listeden cikar|listeden cikarin|numarami silin|numarami sil|beni silin|silin beni|beni sil|sistemden cikarin|"
    "iptal|iptal et|iptal edin|abonelik iptal|dur artik|durun artik|bir daha yazmayin|bi daha yazmayin|bir daha mesaj atmayin|bi daha mesaj atmayin|gondermeyin artik|atmayin artik|yazmayin artik"
)
HELP = (
    "|siz kimsiniz acaba|kimsiniz acaba|siz kimsiniz ya|kimsin ya|kimsin sen|kimsiniz siz ya|kimsiniz pardon|pardon kimsiniz|kiminle gorusuyorum acaba|neyle ilgili|neyle ilgili bu|bu neyle ilgili|bu mesaj neyle ilgili|ne hakkinda|ne hakkinda bu|"
    "bu ne hakkinda|ne icin bu mesaj|bu ne mesaji|ne mesaji bu|ne mesaji|konu ne|konu neydi|mesele ne|hayirdir insallah|hayrola|taniyamadim|tanimiyorum sizi|sizi tanimiyorum|sizi taniyamadim|cikaramadim|numarayi taniyamadim|ne diyorsunuz|ne diyosunuz|"
    "ne demek bu|bu ne demek|ne demek istiyorsunuz|dolandirici misin|dolandirici mi|tuzak mi|tuzak mi bu|kandirmaca mi|guvenilir mi|guvenli mi|bu guvenli mi|resmi mi|nerden yaziyorsunuz|nerden ariyorsunuz|nerden|nereden|kim bu ya|bu da kim|bu da ne|"
    "bu ne ya|bu ne simdi|bu nedir ya|ne istiyosunuz|ne istiyorsunuz benden|yrdm|yardim eder misin|kimden geliyor bu|kimsiniz tanimadim"
)
WRONG_NUMBER = (
    "|yanlis numara kardesim|yanlis numara abi|numara yanlis abi|yanlis numaraya mesaj|yanlis kisiye mesaj|yanlis kisi bu|yanlis birine yazdiniz|yanlis birine attiniz|yanlis adam|yanlis insan|ynls numara|yanls numara|yalnis numara|yalnis kisi|"
    "yanlis nolu|numara karismis|numaralar karismis|karistirmissiniz|baskasina ait|baskasinin numarasi|bu baskasinin numarasi|benim degil|bu numara benim degil|"
    "ben baskasiyim|ben o kisi degilim|o kisi degilim|o hasta ben degilim|aradiginiz kisi degilim|aradiginiz kisi ben degilim"
)

KIN = "annem|annemiz|anam|babam|babamiz|esim|kocam|karim|hanim|hanimim|beyim|oglum|oglumuz|kizim|kizimiz|cocugum|bebegim|bebegimiz|kardesim|kardesimiz|ablam|abim|agabeyim|anneannem|babaannem|ninem|nenem|dedem|dedemiz|torunum|amcam|dayim|halam|teyzem|yengem|enistem|yegenim|kuzenim|kayinvalidem|kaynanam|kayinpederim|kayinbabam|damadim|gelinim|nisanlim|sevgilim|arkadasim|hayat arkadasim|yakinim|yakinimiz|hastam|hastamiz|hasta|hastaniz|canim annem|canim babam|biricik annem|annecigim|babacigim|valide|peder|pederim|validem|evladim|yavrum"
_KIN_GEN = "(annemin|annemizin|anamin|babamin|babamizin|esimin|kocamin|karimin|hanimin|oglumun|kizimin|cocugumun|kardesimin|ablamin|abimin|agabeyimin|anneannemin|babaannemin|ninemin|nenemin|dedemin|torunumun|amcamin|dayimin|halamin|teyzemin|yengemin|enistemin|yegenimin|kuzenimin|kayinvalidemin|kaynanamin|kayinpederimin|damadimin|gelinimin|arkadasimin|komsumun|onun|o kisinin|o hastanin|hastanin|o hanimin|o beyin|baskasinin|baska birinin)"
_KIN_ACC = "(annemi|annemizi|anami|babami|babamizi|esimi|kocami|karimi|hanimimi|oglumu|oglumuzu|kizimi|kizimizi|cocugumu|bebegimi|bebegimizi|kardesimi|kardesimizi|ablami|abimi|agabeyimi|anneannemi|anneannemizi|babaannemi|babaannemizi|ninemi|nenemi|dedemi|dedemizi|torunumu|torunumuzu|amcami|amcamizi|dayimi|dayimizi|halami|halamizi|teyzemi|teyzemizi|yengemi|enistemi|yegenimi|kuzenimi|kayinvalidemi|kaynanami|kayinpederimi|kayinbabami|damadimi|gelinimi|nisanlimi|sevgilimi|yakinimi|yakinimizi|hastamizi|hastayi|hastanizi|evladimi|yavrumu|annecigimi|babacigimi)"
_DIED = "(vefat eti|vefat etdi|vefat etti|vefat etmis|vefat etmistir|vefat etmis durumda|vefaat etti|hayatini kaybetti|hayatini kaybetmis|hayatini yitirdi|yasamini yitirdi|yasamini kaybetti|hayata veda etti|hayata gozlerini yumdu|hayata gozlerini kapadi|hayata gozlerini kapatti|gozlerini yumdu|gozlerini hayata yumdu|son nefesini verdi|ruhunu teslim etti|rahmetli oldu|rahmetlik oldu|rahmetine kavustu|hakkin rahmetine kavustu|hakkin rahmetine yurudu|hakka yurudu|allahin rahmetine kavustu|allah in rahmetine kavustu|allahina kavustu|rabbine kavustu|rahmana kavustu|rahmeti rahmana kavustu|ahirete goctu|ahirete gocti|dunyasini degistirdi|bu dunyadan goctu|bu dunyadan gocti|bu dunyadan gitti|dar i bekaya goctu|ebediyete goctu|ebediyete intikal etti|sonsuzluga goctu|sonsuzluga ugurlandi|aramizdan ayrildi|aramizdan ayrilali|artik hayatta degil|hayatta degil|hayatta degildir|artik aramizda degil|artik yasamiyor|melek oldu|ex oldu|eks oldu|exitus oldu|ex olmus|sizlere omur|kurtarilamadi|hayata tutunamadi)"
_WHEN = "[maalesef|malesef|ne yazik ki|dun|dun gece|bugun|bu sabah|gecen hafta|gecen ay|gecen gun|gecenlerde|hastanede|orada|serviste|yogun bakimda|evde|ameliyatta]"
_TEXT = "(mesaj|mesaji|mesajlar|mesajlari|mesajlarinizi|mesajinizi|mesajlariniz|bu mesajlari|bu mesaji|msj|msjlari|msaj|mesajj|sms|smsleri|smsler|sms leri|sms ler|smslerinizi)"
_DONT = "(atmayin|atmayiniz|atma|atmasin|atmasinlar|atmayn|atmayin artik|gondermeyin|gondermeyiniz|gonderme|gondermesin|gondermesinler|gonderilmesin|gondermeyn|yollamayin|yollamayiniz|yollama|yollamasinlar|cekmeyin|gelmesin|yazmayin|yazmayiniz)"

START_SAYS = f"""
{_TEXT} ..1 (tekrar|yeniden|yine|gene) ..1 (gonderin|gondermeye|gondermeye baslayin|atin|atmaya|yollayin|baslatin|baslayin|almak|gelsin|acin)
(tekrar|yeniden|yine|gene) ..1 {_TEXT} (gonderin|gondermeye|atin|atmaya|yollayin|baslatin|almak istiyorum|gelsin)
"""
STOP_SAYS = f"""
{_TEXT} ..2 {_DONT}
{_TEXT} ..1 (gondermeyi|atmayi|yollamayi|yazmayi|gonderimini|gonderimi|gonderimlerini) ..1 (kesin|kes|keser|kesiniz|birakin|birak|durdurun|durdur|durdurunuz|sonlandirin|bitirin|biraksaniz)
{_TEXT} ..2 (almak|gormek|okumak|alsin|gelsin|gelmesini) (istemiyorum|istemiyoruz|istemem|istemiyom)
{_TEXT} ..1 (istemiyorum|istemiyoruz|istemem|istemiyom)
{_TEXT} ..1 (kesiniz|durdurun|durdurunuz|sonlandirin|iptal edin|kapatin|kapatiniz)
(numarami|telefonumu|beni|adimi|bilgilerimi) ..2 (listeden|listenizden|sistemden|sisteminizden|kayitlardan|rehberden|rehberinizden) ..1 (silin|sil|cikarin|cikar|siliniz|kaldirin|cikartin|silermisiniz|siler)
(listeden|listenizden|sistemden|sisteminizden|rehberinizden) ..1 (numarami|beni|adimi|bilgilerimi) ..1 (silin|sil|cikarin|cikar|siliniz|kaldirin|cikartin)
(bana|bize|bu numaraya) ..1 (mesaj|msj|sms) ..1 {_DONT}
"""
STOP_UNLESS = """
(atma|gonderme|yollama|yazma) (zahmet*|geregi|ihtiyac*|derdi|isi|huyu)
(mesaj|sms) ..2 (gelmesin|atmasinlar) (diye|mi)
"""
WRONG_NUMBER_SAYS = f"""
(bu|bu telefon|bu hat) [numara|telefon|hat|no] [artik] {_KIN_GEN} degil
(bu|burasi) {_KIN_GEN} (numarasi|telefonu|hatti|cebi) [artik] degil
(bu|su) (numara|telefon|hat) ..1 (artik|simdi) ..1 (degil|benim|bende|baskasinda|baskasinin)
(bu|su) [numara|telefon] (baskasinin|baska birinin|bir baskasinin) [numarasi|telefonu]
(numara|numaralar|telefon numarasi|telefonlar) (karismis|karistirilmis|karismistir|yanlis kaydedilmis|yanlis girilmis|yanlis yazilmis)
(yanlis|yalnis|ynls|yanls|hatali) (kisiye|kisi|birine|adama|kadina|insana|numaraya|numarayi|no ya|noya|numara) ..1 (yaziyorsunuz|yaziyorsun|yaziyosunuz|yazdiniz|yazdin|yazmissiniz|yazmissin|attiniz|atiyorsunuz|atmissiniz|attin|gonderdiniz|gonderiyorsunuz|gondermissiniz|gonderiyosunuz|yolladiniz|yollamissiniz|yolluyorsunuz|ulastiniz|ulasmissiniz|aradiniz|ariyorsunuz|mesaj|msj|sms)
(yanlis|yalnis|hatali) yere (yaziyorsunuz|yazdiniz|yazmissiniz|mesaj|msj|sms|attiniz)
(mesaj|msj|sms) ..2 (yanlis|yalnis|hatali) (kisiye|numaraya|birine|adama|yere) ..1 (gelmis|geldi|gitmis|gonderilmis|gonderdiniz|attiniz|yolladiniz|gonderiyorsunuz|atiyorsunuz)
(burada|burda|bizde|evde|bu numarada|bu evde) ..1 (oyle|boyle|o isimde|bu isimde) (biri|birisi|kimse|bir kisi|bi kisi|hasta) ..1 (yok|yasamiyor|oturmuyor|bulunmuyor)
(oyle|boyle|o isimde|bu isimde|o adda|bu adda) (biri|birisi|birini|kimse|kimseyi|bir kisi|bi kisi|bir hasta) ..1 (yok|tanimiyorum|tanimiyoruz|bilmiyorum|yasamiyor|oturmuyor)
(ben|biz) (o|bu|aradiginiz|bahsettiginiz|sandiginiz) (kisi|hasta|adam|kadin|hanim|bey|sahis|insan) (degilim|degiliz|deilim|diilim)
(aradiginiz|bahsettiginiz|sandiginiz) (kisi|hasta|sahis|insan) (ben|biz) (degilim|degiliz|deilim)
(ben|o) (hasta|hastaniz|hastaniz falan) (degilim|deilim|diilim)
(adim|ismim|benim adim|benim ismim) (o|bu|oyle|boyle) degil
(baska birine|baskasina|bir baskasina) ..1 (yazacaktiniz|atacaktiniz|gonderecektiniz|yazmak|gitmesi|gelmesi)
(bu|su) (hatti|numarayi|numaray|telefonu) ..2 (yeni aldim|yeni aldik|ikinci el)
"""
WRONG_NUMBER_UNLESS = """
(beni|bizi|annemi|babami|esimi|oglumu|kizimi|dosyami|raporumu|tahlilimi|sonuclarimi) ..1 (yanlis|hatali) (yere|kisiye|odaya|servise|bolume|hastaya)
(yanlis|hatali) (kisiye|hastaya|yere) ..2 (gonderdiler|yolladilar|goturduler|verdiler|yaptilar|ilac*|ameliyat*)
"""
NEVER_BEEN_SAYS = """
(hic|hicbir zaman|hayatimda|hayatim boyunca|omrumde) [bir|tek|bile|sizin|bu|o|ki] [bir] (hastaneye|hastanenize|hastanenizde|hastanede|doktora) (gitmedim|gelmedim|ugramadim|yatmadim|kalmadim|bulunmadim|gitmedik)
(hastaneye|hastanenize|bu hastaneye|o hastaneye) [hic|hicbir zaman|bile|ki|hayatimda|hicbir sekilde] (gitmedim|gelmedim|ugramadim|gitmedik|gelmedik|gitmis degilim|gitmisligim yok|adim atmadim|yolum dusmedi)
(hastanede|hastanenizde|bu hastanede|o hastanede) [hic|hicbir zaman|ki|hayatimda] (yatmadim|kalmadim|bulunmadim|tedavi gormedim|muayene olmadim|yatmisligim yok)
"""
HELP_SAYS = f"""
(bu|su|bunlar) {_TEXT} ..1 (neyle|ne ile) (ilgili|alakali)
(bu|su|bunlar) {_TEXT} ..1 (ne hakkinda|ne icin|nicin|niye geldi|niye|neyin nesi|kimden geldi|kimden|nereden geldi|nerden geldi|nereden|nerden|kim atti|kim yolladi|kim gonderdi|ne demek|ne anlama|ne mesaji|nedir|kimin)
(bu|bunlar|konu) (neyle ilgili|ne hakkinda|ne ile alakali|neyle alakali|ne ile ilgili|neyin mesaji|ne mesaji)
(neyle ilgili|ne hakkinda|ne mesaji|neyin mesaji) (bu|mesaj|sms|yaziyorsunuz|yazdiniz|acaba)
(kimsin|kimsiniz|kimsn|kimsinz) ..2 (tanimiyorum|taniyamadim|tanimadim|cikaramadim)
(sizi|seni|numarayi|numaranizi|bu numarayi) (tanimiyorum|taniyamadim|tanimadim|cikaramadim)
(dolandirici|dolandiricilik|tuzak|kandirmaca|sahtekarlik|sahtekar|phishing|oltalama|virus|spam|sahte|fake) [mesaji|bir sey|falan] (mi|mu|misiniz|misin|olmasin|degildir|degil mi|musunuz)
(numarami|telefonumu|numaram|telefonum) ..1 (nereden|nerden|nasil|kim|kimden|nerde) ..1 (buldunuz|aldiniz|verdi|biliyorsunuz|ogrendiniz|var|buldun|aldin|gecti|biliyosunuz|temin)
(siz|sen) [de|da|acaba] (kimsiniz|kimsin|kimlerdensiniz|kim oluyorsunuz|kimsinz|kimsn|nerdensiniz|neredensiniz)
(kiminle|kimle|kiminlen|kimnen) (gorusuyorum|konusuyorum|yazisiyorum|mesajlasiyorum|gorusuyoruz)
(ne|neyi) (istiyorsunuz|istiyorsun|istiyosunuz) (benden|bizden)
(nereden|nerden|hangi kurumdan|hangi hastaneden) (yaziyorsunuz|yaziyosunuz|ariyorsunuz|mesaj atiyorsunuz|atiyorsunuz|yaziyorsun)
(kim|kimler) (yaziyor|atiyor|gonderiyor|yolluyor|gonderdi|atti|yolladi) ..1 (bu|bunu|bunlari|mesaji|mesajlari)
"""
BEREAVEMENT_SAYS = f"""
<kin> ..3 {_DIED}
{_KIN_ACC} ..4 (kaybettik|kaybettim|kaybetmis bulunmaktayiz|kaybetmis bulunuyoruz|yitirdik|yitirdim|topraga verdik|topraga verdim|defnettik|defnettim|gomduk|gomdum|ebediyete ugurladik|sonsuzluga ugurladik|son yolculuguna ugurladik|ugurladik)
<kin> {_WHEN} {_WHEN} (oldu|olmus)
<kin> (1|2|3|4|5|bir|iki|uc|dort|bes|bi) (gun|hafta|ay) once (oldu|olmus|vefat etti|rahmetli oldu)
<kin> (oldu|olmus) (hastanede|orada|sizin hastanede|sizin yuzunuzden|gecen hafta|dun|bugun|bu sabah|maalesef|malesef)
{_KIN_GEN} ..2 (vefati|vefatini|vefatindan|olumu|olumunu|olumunden|cenazesi|cenazesini|cenazesindeyiz|kaybi) [icin|sonrasi|nedeniyle|var|vardi]
(rahmetli|merhum|merhume) <kin>
"""
BEREAVEMENT_UNLESS = """
(bir|ilk|ikinci|saglikli|guzel|gibi|tatli|minik) (oglum|kizim|bebegim|cocugum|torunum|yegenim|bebegimiz|oglumuz|kizimiz|cocugumuz|torunumuz) (oldu|olmus)
(dogum*|dogurdum|sezaryen*|ebe|ebeler|dunyaya) ..8 (oglum|kizim|bebegim|cocugum|torunum|yegenim|bebegimiz|oglumuz|kizimiz) (oldu|olmus)
(oglum|kizim|bebegim|cocugum|torunum|bebegimiz|oglumuz|kizimiz) (oldu|olmus) ..8 (dogum*|sezaryen*|ebe|ebeler|mutlu*|saglikli*)
(agri*|aci*|sanci*|hastalik*|enfeksiyon*|oksuruk*|sikinti*|dert*) ..1 kurtulamadi
(memnun|taburcu|ameliyat|iyi|hasta|mutlu|rahat|sorun|sikayetci|yardimci|muayene|tedavi|asi|dogum) (oldu|olmus|olmustu)
(baskasinin|bir baskasinin) ..2 (olumu|cenazesi|vefati)
(kaybolan|kaybettigim) (esya*|telefon*|cuzdan*)
(yolda|kalabalikta|koridorda|hastanede|bahcede) ..1 (kaybettik|kaybettim) (ama|sonra|bulduk)
"""
LANGUAGE_SAYS = """
turkce ..2 (yazar misiniz|yazar misin|yazarmisiniz|yazarmisin|yazabilirmisiniz|yazsaniz|yazsana|konusun|konusalim|anlatin|soyleyin|sorun|sorar misiniz|yollayin|atin)
(ingilizce|ingilizcem|ingilizceyi|inglizce|inglizcem|ingilizcem hic) ..1 (bilmiyorum|bilmiyom|yok|anlamiyorum|anlamiyom|konusamiyorum|okuyamiyorum|zayif|bilmem|kotu|az|yetersiz|iyi degil|yeterli degil)
"""


def _forms(adjectives: str) -> str:
    """Each as people say it of one and of several, now and then: "nazik, nazikti, naziktiler, naziklerdi"."""
    out: list[str] = []
    for one in adjectives.split():
        vowel = [letter for letter in one if letter in "aıoueiöü"][-1]
        plural = "lar" if vowel in "aıou" else "ler"
        close = {"a": "ı", "ı": "ı", "o": "u", "u": "u", "e": "i", "i": "i", "ö": "ü", "ü": "ü"}[vowel]
        past = ("y" if one[-1] in "aıoueiöü" else "") + ("t" if one[-1] in "fstkçşhp" else "d") + close
        end = "ı" if plural == "lar" else "i"
        you = f"s{close}n{close}z"
        dir_ = ("t" if one[-1] in "fstkçşhp" else "d") + close + "r"
        tails = ("", plural, past, past + plural, f"{plural}d{end}", you, f"{past}n{close}z", dir_, f"{plural}d{end}r")
        out += [one + tail for tail in tails] + [f"{one} idi", f"{one} idiler"]
    return "|" + "|".join(out)


GOOD = _GOOD + _forms("iyi güzel hoş olumlu rahat başarılı sorunsuz yeterli tatminkar")
EXCELLENT = _EXCELLENT + _forms(
    "mükemmel harika süper muhteşem şahane müthiş kusursuz olağanüstü efsane fevkalade muazzam eşsiz enfes"
)
BAD = _BADLY + _forms("kötü zayıf yetersiz başarısız olumsuz tatsız eksik sorunlu fena")
TERRIBLE = _TERRIBLE + _forms("berbat rezil korkunç iğrenç felaket vahim rezalet dayanılmaz çekilmez")
PRAISE = _PRAISE + _forms(
    "nazik kibar güleryüzlü ilgili yardımsever sevecen şefkatli anlayışlı sabırlı profesyonel temiz tertemiz hızlı "
    "saygılı samimi özenli başarılı tatlı fedakar özverili düzenli çalışkan güvenilir merhametli hijyenik sıcakkanlı "
    "insancıl candan becerikli titiz"
)
BLAME = _BLAME + _forms(
    "kaba saygısız terbiyesiz ilgisiz umursamaz pis kirli yetersiz beceriksiz kibirli vicdansız insafsız duyarsız "
    "düzensiz sorumsuz suratsız acemi özensiz laubali soğuk ırkçı ihmalkar küstah"
)
