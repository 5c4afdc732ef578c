"""What patients write in Turkish when they answer, stop, ask or say who they are: data only."""

from bot.text.lexicon import tr_more as more
from bot.text.lexicon import tr_sentences
from bot.text.lexicon.lexicon import Lexicon

LEXICON = Lexicon(
    language="tr",
    numbers=(
        "bir|birinci|birincisi|1inci|bir numara|bir numarali|birinci secenek|ilk secenek|bir puan|1 numara"
        + more.NUMBERS[0],
        "iki|ikinci|ikincisi|ikki|iki numara|ikinci secenek|iki puan" + more.NUMBERS[1],
        "uc|ucuncu|ucuncusu|uc numara|ucuncu secenek|uc puan" + more.NUMBERS[2],
        "dort|dorduncu|dorduncusu|dort numara|dorduncu secenek|dort puan" + more.NUMBERS[3],
        "bes|besinci|besincisi|bes numara|besinci secenek|bes puan" + more.NUMBERS[4],
        "alti|altinci|altincisi|alti numara|altinci secenek|son secenek" + more.NUMBERS[5],
        "yedi|yedinci",
        "sekiz|sekizinci",
        "dokuz|dokuzuncu",
        "on|onuncu",
    ),
    number_marks="""numara|no|nolu|numarali|secenek|secenegi|sik|cevap|cevabim|yanit|yanitim|puan|rakam|not|seciyorum|
        veriyorum|diyorum|nr"""
    + more.MARKS,
    good="""iyi|iyiydi|iyidir|iyi idi|guzel|guzeldi|guzeldir|hos|hostu|memnunum|memnunuz|memnun|memnun kaldim|
        memnun kaldik|fena degil|ok|okey|okay|tamam iyi|olumlu|olumluydu|pozitif|begendim|begendik|sorunsuz|
        sorunsuzdu|iyiy|iyi di|gayet iyi|rahat|rahatti|idare eder iyi|ii|iyii|basarili|basariliydi|yeterli iyi|
        iyilerdi|sorun yoktu|sikayetim yok|hosuma gitti|tatmin edici|memnuniyet|fena degildi|fena sayilmazdi|
        kotu degil|kotu degildi|hic fena degil|hic fena degildi|hic de fena degil|memnun ayrildim|memnun oldum|
        iyiyim memnunum|bir sikayetim yok|sikayetci degilim|hicbir sikayetim yok|sorun yasamadim|bir sorun yasamadim|
        guzel gecti|iyi gecti|iyiydiniz|iyydi|eyi|eyiydi|iiydi|iyi iyi|fena deil"""
    + more.GOOD,
    excellent="""mukemmel|mukemmeldi|mukemmeller|mukkemmel|mukemel|harika|harikaydi|harikalar|harikasiniz|super|
        superdi|supersiniz|muhtesem|muhtesemdi|olaganustu|olaganustuydu|kusursuz|kusursuzdu|sahane|sahaneydi|
        fevkalade|fevkaladeydi|efsane|efsaneydi|on numara|10 numara|on numara bes yildiz|on uzerinden on|cok cok iyi|
        en iyi|en iyisi|enfes|dort dortluk|on numaraydi|harikulade|essiz|bayildim|bayildik|inanilmaz iyi|kusursuz iyi|
        tek kelimeyle harika|eksiksiz|eksiksizdi|bes yildiz|mukemmelsiniz|mukemmel otesi|harikaydiniz|superdiniz|
        dort dortluktu|dortdortluk|bomba gibi|10 numara 5 yildiz|5 yildiz|yuzde yuz memnun|10 uzerinden 10|tam puan|
        daha iyisi olamaz|daha iyi olamazdi|bundan iyisi olamaz|bundan iyisi samda kayisi|daha iyisi yok|sukela|
        muazzam|muazzamdi|birinci sinif|ust duzey|efso|sahane otesi"""
    + more.EXCELLENT,
    bad="""kotu|kotuydu|kotudur|kotu idi|kotuyd|zayif|zayifti|yetersiz|yetersizdi|memnun degilim|memnun degiliz|
        memnun kalmadim|memnun kalmadik|memnuniyetsiz|memnuniyetsizim|olumsuz|olumsuzdu|negatif|begenmedim|begenmedik|
        hos degildi|hos degil|iyi degil|iyi degildi|hayal kirikligi|fena|fenaydi|basarisiz|basarisizdi|tatsiz|
        tatsizdi|nahos|hosuma gitmedi|gotu|koto|kotuler|pek iyi degil|pek iyi degildi|cok iyi degil|cok iyi degildi|
        hic iyi degil|hic iyi degildi|memnun degildim|hic memnun kalmadim|guzel degil|guzel degildi|guzel gecmedi|
        iyi gecmedi|vasat alti|vasatin altinda|ortalamanin altinda|beklentimin altinda|beklentinin altinda|
        hayal kirikligina ugradim|tatmin edici degil|tatmin edici degildi|tatmin olmadim|daha iyi olabilirdi|iyi deil|
        iyi degl|ii degil|eh kotu"""
    + more.BAD,
    terrible="""berbat|berbatti|berbat otesi|rezalet|rezaletti|rezillik|rezil|rezildi|korkunc|korkunctu|felaket|
        felaketti|igrenc|igrencti|iğrencsiniz|facia|faciaydi|en kotu|en kotusu|en kotuydu|cok cok kotu|kabus|kabustu|
        kabus gibi|kepazelik|kepaze|dehset|skandal|iskence|iskenceydi|cehennem|kabul edilemez|beter|yerin dibi|
        utanc verici|utanc|yazik|vahim|vahimdi|acinasi|pislik|sifir|leş|les gibi|bok gibi|boktan|boktandi|cok kotuydu|
        daha kotusu olamaz|daha kotu olamaz|daha kotu olamazdi|bundan kotusu olamaz|kabus gibiydi|cehennem gibi|
        utanc vericiydi|yuz karasi|dibin dibi|besbeter|tam bir rezalet|tam bir felaket|tam bir kabus|tam bir skandal|
        tam bir facia|bir rezalet|bir felaket|tam rezalet|resmen rezalet"""
    + more.TERRIBLE,
    very="""cok|coook|cook|gercekten|gayet|oldukca|asiri|son derece|fazlasiyla|bayagi|baya|inanilmaz|kesinlikle|
        hakikaten|epey|epeyce|ck|muazzam|oylesine|tamamen|ziyadesiyle|cokk|feci|asiri derecede"""
    + more.VERY,
    quite="oldukca|biraz|nispeten|kismen|bayagi|epey|genelde|genel olarak|yeterince|sanki|gibi|cogunlukla" + more.QUITE,
    nots="degil|degildi|hic|pek|degiller|degilim|degiliz|pek degil|cok degil|olmadi|hic de|hicte|hicbir|degillerdi"
    + more.NOTS,
    at_all="hic|hic de|asla|kesinlikle|zerre kadar|hic mi hic" + more.AT_ALL,
    neither="""ne iyi ne kotu|ne iyi ne de kotu|ne kotu ne iyi|ne guzel ne cirkin|ne kotu ne de iyi|
        ne iyiydi ne kotuydu|ne iyiydi ne kotu|orta|ortaydi|orta halli|ortalama|ortalamaydi|vasat|vasatti|idare eder|
        idare ederdi|eh iste|eh|soyle boyle|soyle boyleydi|iyi kotu|ne oyle ne boyle|normal|normaldi|normaldir|
        siradan|siradandi|notr|fena sayilmaz|ne o ne bu|yari yariya|ortada|iyi de degil kotu de degil|
        ne iyi ne kotuydu|hem iyi hem kotu|kabul edilebilir|eh iste iyi|ortanca|standart|standartti|siradan bir|
        iyi ile kotu arasi|fena degildi ama iyi degildi|ii kotu arasi|yeterli|ne iyi ne de kotu diyebilirim|
        ne iyi diyebilirim ne kotu|ne memnunum ne degilim|ne sis ne kebap|ne et ne balik|ortalama bir hizmet|
        ortalarda|orta karar|orta seviye|orta duzey|orta seker|orta sekerli|ehh|ehiste|fifti fifti|elli elli|50 50|
        yari yari|yuzde elli|soyle boyle iste|oyle boyle|oylesine|sirf oyle|idare ederdi iste|idare eder iste|
        idare edilebilir|gecer|gecerdi|fena degil iyi de degil|olabilir bir sey|daha kotusu de olabilirdi|
        artisi da var eksisi de|iyi yanlari da var kotu yanlari da|bazen iyi bazen kotu|degisir|duruma gore degisir|
        karisik|karmasik duygular|farketmez|fark etmez|tarafsiz|normal iste|bildigin normal|olagan|vasat iste|makul|
        ozel bir sey yok|ahim sahim degil|pek bir sey degil"""
    + more.NEITHER,
    dont_know="""bilmiyorum|bilmiyom|bilmiyoruz|bilemiyorum|bilemedim|bilmem|bilemem|fikrim yok|bir fikrim yok|
        hicbir fikrim yok|hic fikrim yok|emin degilim|soylemesi zor|soylemek zor|bir sey diyemem|birsey diyemem|
        bir sey diyemiyorum|birsey diyemiyorum|hatirlamiyorum|kararsizim bilmiyorum|yorum yok|yorumum yok|bilgim yok|
        ne desem bilmiyorum|ne diyecegimi bilmiyorum|cevap veremiyorum|cevap veremem|degerlendiremiyorum|
        degerlendiremem|kestiremiyorum|bilmiyorm|blmiyorum|hic bilmiyorum|su an bilmiyorum|henuz bilmiyorum|
        bilmiyorum ki|anlamadim|ne bileyim|kararsizim|kararsiz|kararsiz kaldim|bilmem ki|ben bilmem|ben bilmiyorum|
        valla bilmiyorum|vallahi bilmiyorum|valla bilmem|tam bilmiyorum|tam olarak bilmiyorum|daha bilmiyorum|
        bi fikrim yok|en ufak fikrim yok|fikir yok|fikrim yok valla|pek emin degilim|tam emin degilim|
        cok emin degilim|emin olamadim|emin degiliz|demek zor|bisey diyemem|bir sey diyemeyecegim|bir sey soyleyemem|
        yorumsuz|yorum yapamam|yorum yapamayacagim|gorusum yok|bir gorusum yok|fikir beyan edemem|hic hatirlamiyorum|
        hatirlamiyom|unuttum|uyuyordum|kim bilir|allah bilir|ne biliyim|nebileyim|ne desem bilemedim|
        ne diyecegimi bilemedim|bi bilgim yok|cekimserim|cekimser"""
    + more.DONT_KNOW,
    frames="""idi|oldu|di|her sey|hersey|herseyi|her seyi|cevabim|yanitim|bence|bana gore|kanimca|bizce|benim icin|
        genel olarak|genelde|genel anlamda|genel itibariyle|deneyim|deneyimim|hizmet|hizmetler|hizmetiniz|bakim|
        bakimim|tedavi|ziyaret|ziyaretim|hastane|hastaneniz|personel|calisanlar|doktorlar|hemsireler|diyebilirim|
        derim|diyorum|diye dusunuyorum|dusunuyorum|sanirim|saniyorum|bulundum|bir|bir deneyim|bir deneyimdi|
        bir hizmet|bir hizmetti|ben|biz|bana|bize|orada|burada|sizde|gecti|geldi|gidiyor|kaldim|kaldik|karsilandim|
        karsilandik|davrandilar|davranildi|ilgilendiler|ilgi|ilgileri|olarak|var|size|hepsi|herkes|hepiniz|
        bir sekilde|sekilde|cok sukur|simdilik|su ana kadar|tarafindan|acikcasi|gordum|buldum|bulduk|diyelim|dir|
        vardi|maalesef|malesef|ne yazik ki|hizmetten|hizmetinizden|bakimdan|hastaneden|tedaviden|ilgiden|her seyden|
        sizden|personelden|tam anlamiyla|resmen|tek kelimeyle"""
    + more.FRAMES,
    polite="""lutfen|tesekkurler|tesekkur ederim|tesekkur ederiz|tesekkur|tsk|tskler|tesekkurler ederim|
        cok tesekkurler|cok tesekkur ederim|cok tesekkur ederiz|sag olun|sagolun|sag ol|sagol|saolun|eyvallah|
        allah razi olsun|allah razi olsun hepinizden|merhaba|merhabalar|mrb|selam|selamlar|slm|iyi gunler|
        iyi aksamlar|gunaydin|saygilar|saygilarimla|sevgiler|sayin yetkili|pardon|affedersiniz|ozur dilerim|
        kusura bakmayin|opuldunuz|hoscakalin|gorusuruz|kolay gelsin|alo|rica ederim|minnettarim|hayirli gunler|
        ellerinize saglik|emeginize saglik|selamun aleykum|saygilarimi sunarim|zahmet olmazsa|size"""
    + more.POLITE,
    greetings="""iyi gunler|iyi aksamlar|iyi geceler|iyi sabahlar|iyi haftalar|iyi haftasonlari|iyi hafta sonlari|
        iyi bayramlar|iyi calismalar|iyi sanslar|iyi yolculuklar|iyi yillar|iyi pazarlar|iyi dileklerimle|
        iyi ki varsiniz|iyiki varsiniz|kendine iyi bak|kendinize iyi bakin|iyi misiniz|iyi degilim|ben iyiyim|iyiyim|
        kotuyum|kotu hissediyorum|kendimi kotu hissediyorum|kendimi iyi hissediyorum|kendimi iyi hissetmiyorum|
        iyi hissetmiyorum|cok kotuyum|hayirli aksamlar|gunaydin|zavalli|guzel gunler|guzel bir gun|insallah iyi olur|
        daha iyiyim|her sey gonlunuzce olsun|cok iyiyim"""
    + more.GREETINGS,
    joins="""ama|fakat|cunku|ve|ancak|lakin|yalniz|sadece|yalnizca|zira|ragmen|sayesinde|yuzunden|dolayi|ozellikle|
        bilhassa|ne yazik ki|maalesef|keske|haricinde|disinda|ayrica|bir tek|tek|nedeniyle|icin|ama bir|hem|bi tek|de|
        sebebi|neden|personel|doktorlar"""
    + more.JOINS,
    praise="""nazik|naziktiler|nazikti|kibar|kibardi|kibarlardi|guler yuzlu|guleryuzlu|guleryuzluydu|ilgili|ilgiliydi|
        ilgililer|ilgililerdi|ilgilendiler|yardimsever|yardimci|yardimci oldular|sevecen|sefkatli|anlayisli|
        anlayisliydi|sabirli|profesyonel|profesyoneller|profesyoneldi|temiz|temizdi|tertemiz|hizli|hizliydi|hizlilar|
        tavsiye ederim|oneririm|minnettarim|minnettariz|melek|melekler|melek gibi|saygili|saygiliydi|guvende|
        guven verici|sicakkanli|samimi|samimiydi|ozenli|ozenliydi|basarili|uzman|isinin ehli|allah razi olsun|sukur|
        ellerine saglik|emeginize saglik|takdir|tebrikler|tebrik ederim|bravo|helal olsun|iyi insanlar|insancil|
        candan|harikalar|sicak|mukemmeller"""
    + more.PRAISE,
    blame="""rezalet|rezil|utanc|utanin|ayip|kaba|kabaydi|kabalar|kabalik|saygisiz|saygisizdi|saygisizlar|saygisizlik|
        terbiyesiz|terbiyesizlik|ilgisiz|ilgisizdi|ilgisizler|ilgisizlik|pis|pisti|kirli|kirliydi|leş gibi|pislik|
        igrenc|umursamaz|umursamadilar|umursamiyorlar|ihmal|ihmalkar|ihmal edildim|yetersiz|beceriksiz|azarladi|
        azarladilar|bagirdi|bagirdilar|asik suratli|somurtkan|kustah|kibirli|vicdansiz|vicdansizlar|insafsiz|
        kabul edilemez|profesyonel degil|profesyonellikten uzak|skandal|en kotu|kabus|umursamazlik|berbat|duyarsiz|
        alaycı|duzensiz|kaos|lakayt|ilgilenmediler|ilgilenen yok"""
    + more.BLAME,
    yes="""evet|e|evet evet|evet lutfen|evet tabii|evet tabi|evet tabii ki|tabii|tabi|tabii ki|tabi ki|tabiki|elbette|
        olur|olabilir|tamam|tamamdir|peki|ok|okey|kabul|kabul ediyorum|evet kabul ediyorum|onayliyorum|evet olur|
        evet tamam|mumkun|uygundur|uygun|benim icin uygun|sorun degil|sorun yok|sakincasi yok|bence sakincasi yok|
        izin veriyorum|evet izin veriyorum|paylasabilirsiniz|evet paylasabilirsiniz|yazabilirsiniz|
        evet yazabilirsiniz|sorabilirsiniz|memnuniyetle|seve seve|neden olmasin|he|hee|aynen|yes|evett|evt|
        evet tesekkurler|hay hay|kesinlikle|kesinlikle evet|evet olabilir|evet mumkun|dogru|haklisiniz|
        evet olur tabii|olur tabi|olur tabii|tabi olur|tabii olur|tabi buyurun|tabii buyurun|buyurun|buyrun|
        buyurun paylasin|paylasin|paylasin tabi|paylasabilirsin|paylasabilirsiniz tabi|tabi paylasabilirsiniz|
        tabii paylasabilirsiniz|tabii ki paylasabilirsiniz|yayinlayabilirsiniz|evet yayinlayabilirsiniz|
        kullanabilirsiniz|evet kullanabilirsiniz|evet paylasin|evet sorun yok|evet sorun degil|evet sakincasi yok|
        hic sorun degil|hic sorun yok|problem degil|problem yok|sikinti yok|sikinti degil|hic sikinti yok|mahsuru yok|
        bir mahsuru yok|benim icin sorun yok|benim icin sorun degil|benim icin sakincasi yok|benim icin mahsuru yok|
        bir sakincasi yok|hicbir sakincasi yok|itirazim yok|hic itirazim yok|fark etmez|farketmez|rahatsiz olmam|
        umurumda degil|izin veriyorum tabi|izin var|iznim var|izniniz var|onay veriyorum|onayim var|evet onayliyorum|
        riza gosteriyorum|razi olurum|raziyim|kabulum|kabulumdur|evet kabul|tamam olur|tamam tabi|olur olur|
        tamam evet|evet isterim|isterim|elbet|elbette ki|elbette olur|elbette paylasabilirsiniz|memnun olurum|
        sevinirim|seve seve olur|niye olmasin|neden olmasin ki|tabi canim|he olur|he ya|eved|evet anonim|
        anonim olarak evet|isimsiz olarak evet|okay|oke|okeydir|tabii paylasin|tabi paylasin|tabii kullanin|
        evet buyurun|tabii sorun degil|tabii sorun yok|tabii olabilir|evet tabii paylasin|olur paylasin|
        olur sorun degil|elbette sorun yok"""
    + more.YES,
    no="""hayir|h|hayir tesekkurler|hayir tesekkur ederim|yok|yok tesekkurler|istemiyorum|hayir istemiyorum|istemem|
        olmaz|hayir olmaz|kabul etmiyorum|hayir kabul etmiyorum|onaylamiyorum|izin vermiyorum|hayir izin vermiyorum|
        lutfen yapmayin|lutfen hayir|hayir lutfen|tercih etmem|etmemeyi tercih ederim|gerek yok|gerek yok tesekkurler|
        gerekmez|gerekmiyor|asla|kesinlikle hayir|kesinlikle olmaz|hayir hayir|paylasmayin|paylasmayiniz|yayinlamayin|
        hayr|hayı|yoo|cik|nope|istemiyom|olmasin|paylasilmasin|hicbir sekilde|uygun degil|no|mumkun degil|
        hayir istemem|hayir paylasmayin|hayir yayinlamayin|hayir olmasin|hayir paylasilmasin|yok istemem|
        yok istemiyorum|yok olmaz|yok hayir|yok kalsin|kalsin|hayir kalsin|yoo istemem|ben istemem|ben istemiyorum|
        bunu istemiyorum|istemezdim|tercih etmiyorum|paylasmamanizi tercih ederim|paylasilmamasini tercih ederim|
        paylasmasaniz iyi olur|paylasmayin lutfen|lutfen paylasmayin|lutfen yayinlamayin|yayinlamayiniz|yayinlanmasin|
        kullanmayin|kullanilmasin|paylasamazsiniz|hayir paylasamazsiniz|kullanamazsiniz|yayinlayamazsiniz|izin vermem|
        iznim yok|izin yok|onay vermiyorum|onayim yok|riza gostermiyorum|razi degilim|kabul etmem|reddediyorum|
        karsiyim|itiraz ediyorum|sakincasi var|rahatsiz olurum|kesinlikle istemiyorum|kesinlikle paylasmayin|
        asla olmaz|asla istemem|mumkunati yok|hayatta olmaz|katiyen|katiyen olmaz|tabii ki hayir|tabi ki hayir|
        elbette hayir|sanmiyorum|sanmam|pek istemiyorum|simdi degil|su an degil|bu sefer degil|lazim degil|
        gizli kalsin|ozel kalsin|bende kalsin|hyr|hayrr|nah|cikk"""
    + more.NO,
    stop="""stop|stop sms|dur|durun|durdur|durdurun|durdurunuz|durunuz|dur artik|durdur artik|durdurun artik|
        yeter artik mesaj atmayin|iptal|iptal et|iptal edin|iptal ediniz|iptal etmek istiyorum|abonelikten cik|
        abonelikten cikmak istiyorum|uyelikten cik|cikis|cikar|cikarin|listeden cikar|listeden cikarin|beni cikarin|
        beni listeden cikarin|sil|silin|beni silin|beni sil|numarami silin|numarami sil|ret|red|mesaj istemiyorum|
        sms istemiyorum|mesajlari istemiyorum|mesaj almak istemiyorum|sms almak istemiyorum|artik mesaj istemiyorum|
        artik mesaj almak istemiyorum|baska mesaj istemiyorum|mesaj atma|mesaj atmayin|mesaj atmayiniz|
        bana mesaj atmayin|bana mesaj atma|mesaj gondermeyin|mesaj gondermeyiniz|mesaj gonderme|
        bana mesaj gondermeyin|artik mesaj gondermeyin|artik mesaj atmayin|bir daha mesaj atmayin|bir daha yazmayin|
        bir daha yazma|yazmayin|yazmayin artik|yazma|yazma artik|bana yazmayin|bana yazma|artik yazmayin|
        rahatsiz etmeyin|beni rahatsiz etmeyin|rahatsiz etme|lutfen yazmayin|beni rahat birakin|rahat birakin|
        beni rahat birak|mesajlari durdurun|mesajlari kesin|mesaj yok|stopp|aboneligi iptal et|aboneligimi iptal edin|
        bana ulasmayin|yeter mesaj"""
    + more.STOP,
    start="""start|basla|baslat|baslatin|baslayin|devam|devam et|devam edin|yeniden basla|yeniden baslat|tekrar basla|
        tekrar baslat|abone ol|abone olmak istiyorum|mesaj almak istiyorum|tekrar mesaj almak istiyorum|
        yine mesaj gonderin|kaydol|kaydet beni|beni kaydedin""",
    help="""yardim|yardim edin|yardim et|imdat|yardim lutfen|kimsiniz|kimsin|sen kimsin|siz kimsiniz|kim bu|bu kim|
        bu kimdir|bu kimin numarasi|kim yaziyor|kim yazdi|kim gonderdi|bu mesaji kim gonderdi|kimden|bu kimden|kim o|
        kimle gorusuyorum|bu nedir|bu ne|ne bu|nedir bu|bu mesaj ne|bu mesaj nedir|bilgi|info|konu nedir|
        bu dolandiricilik mi|dolandiricilik mi|dolandirici misiniz|dolandiricilik|bu gercek mi|gercek mi|saka mi|
        bu saka mi|spam mi|spam|numarami nereden buldunuz|numarami nereden aldiniz|numaram sizde nereden var|
        kiminle konusuyorum|kim|ne icin bu|hayirdir|tanimadim|kimsiniz siz|ne istiyorsunuz|buyrun kimsiniz|ucretli mi|
        ucretli mi bu|parali mi|bu parali mi|bu ucretli mi|bedava mi|ucretsiz mi|bu ucretsiz mi|kac para|
        para kesiliyor mu|para gider mi|ucreti var mi|hangi hastane|hangi hastane bu|hangi hastanesiniz|
        hangi hastaneden|nereden yaziyorsunuz|nereden ariyorsunuz|hastane mi|hastane mi bu|bu hastane mi|
        gercekten hastane mi|hastaneden mi|dolandiricilik mi bu|sahte mi|bu sahte mi|saka mi bu|virus mu|kimdir|
        kiminle gorusuyorum|kim gonderiyor|ne icin|neden yaziyorsunuz|niye yaziyorsunuz|neden mesaj atiyorsunuz|
        anlamadim|bir sey anlamadim|ne yapmam gerekiyor|ne yapacagim|nasil cevap verecegim|nasil cevaplarim|
        numarami nerden buldunuz|numarami nasil buldunuz|numarami kim verdi|numaram sizde ne ariyor|robot musun|
        robot musunuz|yardim eder misiniz"""
    + more.HELP,
    wrong_number="""yanlis numara|yanlis numara bu|numara yanlis|yanlis numaraya yazdiniz|yanlis numaraya attiniz|
        yanlis kisi|yanlis kisiye yazdiniz|yanlis kisiye attiniz|yanlis|yanlislik var|bir yanlislik var|
        yanlislik oldu|bu benim numaram degil|benim numaram degil|ben degilim|o ben degilim|o kisi ben degilim|
        bu ben degilim|yanlis numarayi aradiniz|numarayi yanlis yazdiniz|yanlis yere yazdiniz|yanlis yere attiniz|
        hatali numara|numara hatali|yanlis hasta|karistirdiniz|kisiyi karistirdiniz|baskasiyla karistirdiniz|
        beni karistirdiniz|yanlis nr|yanlis no|yanlis mesaj|bana ait degil|ben o kisi degilim|bu numara yanlis|
        bu mesaj bana ait degil"""
    + more.WRONG_NUMBER,
    kin=more.KIN,
    start_says=tr_sentences.START_SAYS + more.START_SAYS,
    stop_says=tr_sentences.STOP_SAYS + more.STOP_SAYS,
    stop_unless=tr_sentences.STOP_UNLESS + more.STOP_UNLESS,
    wrong_number_says=tr_sentences.WRONG_NUMBER_SAYS + more.WRONG_NUMBER_SAYS,
    wrong_number_unless=tr_sentences.WRONG_NUMBER_UNLESS + more.WRONG_NUMBER_UNLESS,
    never_been_says=tr_sentences.NEVER_BEEN_SAYS + more.NEVER_BEEN_SAYS,
    bereavement_says=tr_sentences.BEREAVEMENT_SAYS + more.BEREAVEMENT_SAYS,
    bereavement_unless=tr_sentences.BEREAVEMENT_UNLESS + more.BEREAVEMENT_UNLESS,
    help_says=tr_sentences.HELP_SAYS + more.HELP_SAYS,
    carer_says=tr_sentences.CARER_SAYS,
    young_says=tr_sentences.YOUNG_SAYS,
    language_says=tr_sentences.LANGUAGE_SAYS + more.LANGUAGE_SAYS,
    names="""turkce|turkish|turkce lutfen|in turkish|turkish please|turk dili|turkiye turkcesi|turk|tr|turkey|turkiye|
        turkish language""",
)
