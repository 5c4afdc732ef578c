"""What patients write in Turkish when they answer, stop, ask or say who they are: data only."""

from bot.text.lexicon.lexicon import Lexicon

_KIN = (
    "(esim|kocam|karim|hanimim|beyim|annem|annemiz|anam|anacigim|annecigim|babam|babamiz|babacigim|oglum|oglumuz|"
    "kizim|kizimiz|cocugum|cocugumuz|bebegim|bebegimiz|kardesim|ablam|abim|agabeyim|anneannem|babaannem|ninem|"
    "nenem|dedem|dedemiz|torunum|amcam|dayim|halam|teyzem|yengem|yegenim|kuzenim|kayinvalidem|kaynanam|"
    "kayinpederim|damadim|gelinim|nisanlim|sevgilim|arkadasim|hayat arkadasim|partnerim|ikizlerim|enistem|baldizim)"
)
_KIN_ACC = (
    "(esimi|kocami|karimi|annemi|annemizi|anami|babami|babamizi|oglumu|oglumuzu|kizimi|kizimizi|cocugumu|"
    "cocugumuzu|bebegimi|bebegimizi|kardesimi|ablami|abimi|agabeyimi|anneannemi|babaannemi|ninemi|dedemi|torunumu|"
    "amcami|dayimi|halami|teyzemi|kayinvalidemi|kaynanami|kayinpederimi|nisanlimi|arkadasimi|yegenimi|ikizlerimi|"
    "hastamizi|onu|kendisini|yakinimi|yakinimizi)"
)
_DIED = (
    "(vefat etti|vefat etmis|vefat etmisti|vefaat etti|hayatini kaybetti|rahmetli oldu|rahmete kavustu|"
    "aramizdan ayrildi|hayatta degil)"
)

# "öldü" (died) and "oldu" (became) are one word once accents are folded: it counts only right behind a relative.
LEXICON = Lexicon(
    language="tr",
    numbers=(
        "bir|birinci|birincisi|1inci",
        "iki|ikinci|ikincisi|ikki",
        "uc|ucuncu|ucuncusu",
        "dort|dorduncu|dorduncusu",
        "bes|besinci|besincisi",
        "alti|altinci|altincisi",
        "yedi|yedinci",
        "sekiz|sekizinci",
        "dokuz|dokuzuncu",
        "on|onuncu",
    ),
    number_marks="""numara|no|nolu|numarali|secenek|secenegi|sik|cevap|cevabim|yanit|yanitim|puan|rakam|not|seciyorum|
        veriyorum|diyorum|nr""",
    good="""iyi|iyiydi|iyidir|iyi idi|guzel|guzeldi|guzeldir|hos|hostu|memnunum|memnunuz|memnun|memnun kaldim|
        memnun kaldik|fena degil|ok|okey|okay|tamam iyi|olumlu|olumluydu|pozitif|begendim|begendik|sorunsuz|
        sorunsuzdu|iyiy|iyi di|gayet iyi|rahat|rahatti|idare eder iyi|ii|iyii|basarili|basariliydi|yeterli iyi|
        iyilerdi|sorun yoktu|sikayetim yok|hosuma gitti|tatmin edici|memnuniyet""",
    excellent="""mukemmel|mukemmeldi|mukemmeller|mukkemmel|mukemel|harika|harikaydi|harikalar|harikasiniz|super|
        superdi|supersiniz|muhtesem|muhtesemdi|olaganustu|olaganustuydu|kusursuz|kusursuzdu|sahane|sahaneydi|
        fevkalade|fevkaladeydi|efsane|efsaneydi|on numara|10 numara|on numara bes yildiz|on uzerinden on|cok cok iyi|
        en iyi|en iyisi|enfes|dort dortluk|on numaraydi|harikulade|essiz|bayildim|bayildik|inanilmaz iyi|kusursuz iyi|
        tek kelimeyle harika|eksiksiz|eksiksizdi|bes yildiz|mukemmelsiniz""",
    bad="""kotu|kotuydu|kotudur|kotu idi|kotuyd|zayif|zayifti|yetersiz|yetersizdi|memnun degilim|memnun degiliz|
        memnun kalmadim|memnun kalmadik|memnuniyetsiz|memnuniyetsizim|olumsuz|olumsuzdu|negatif|begenmedim|begenmedik|
        hos degildi|hos degil|iyi degil|iyi degildi|hayal kirikligi|fena|fenaydi|basarisiz|basarisizdi|tatsiz|
        tatsizdi|nahos|hosuma gitmedi|gotu|koto|kotuler""",
    terrible="""berbat|berbatti|berbat otesi|rezalet|rezaletti|rezillik|rezil|rezildi|korkunc|korkunctu|felaket|
        felaketti|igrenc|igrencti|iğrencsiniz|facia|faciaydi|en kotu|en kotusu|en kotuydu|cok cok kotu|kabus|kabustu|
        kabus gibi|kepazelik|kepaze|dehset|skandal|iskence|iskenceydi|cehennem|kabul edilemez|beter|yerin dibi|
        utanc verici|utanc|yazik|vahim|vahimdi|acinasi|pislik|sifir""",
    very="""cok|coook|cook|gercekten|gayet|oldukca|asiri|son derece|fazlasiyla|bayagi|baya|inanilmaz|kesinlikle|
        hakikaten|epey|epeyce|ck|muazzam|oylesine|tamamen|ziyadesiyle|cokk|feci|asiri derecede""",
    quite="oldukca|biraz|nispeten|kismen|bayagi|epey|genelde|genel olarak|yeterince|sanki|gibi|cogunlukla|pek",
    nots="""degil|degildi|degiller|degilim|degiliz|pek degil|cok degil|olmadi|degillerdi|degilmis|hic degil|
        hic de degil""",
    at_all="hic|hic de|asla|kesinlikle|zerre kadar|hic mi hic",
    neither="""ne iyi ne kotu|ne iyi ne de kotu|ne kotu ne iyi|ne guzel ne cirkin|ne kotu ne de iyi|
        ne iyiydi ne kotuydu|ne iyiydi ne kotu|orta|ortaydi|orta halli|ortalama|ortalamaydi|vasat|vasatti|idare eder|
        idare ederdi|eh iste|eh|soyle boyle|soyle boyleydi|iyi kotu|ne oyle ne boyle|normal|normaldi|normaldir|
        siradan|siradandi|notr|fena sayilmaz|kararsizim|ne o ne bu|yari yariya|ortada|iyi de degil kotu de degil|
        ne iyi ne kotuydu|hem iyi hem kotu|kabul edilebilir|eh iste iyi|ortanca|standart|standartti|siradan bir|
        iyi ile kotu arasi|fena degildi ama iyi degildi|ii kotu arasi|yeterli""",
    dont_know="""bilmiyorum|bilmiyom|bilmiyoruz|bilemiyorum|bilemedim|bilmem|bilemem|fikrim yok|bir fikrim yok|
        hicbir fikrim yok|hic fikrim yok|emin degilim|soylemesi zor|soylemek zor|bir sey diyemem|birsey diyemem|
        bir sey diyemiyorum|birsey diyemiyorum|hatirlamiyorum|kararsizim bilmiyorum|yorum yok|yorumum yok|bilgim yok|
        ne desem bilmiyorum|ne diyecegimi bilmiyorum|cevap veremiyorum|cevap veremem|degerlendiremiyorum|
        degerlendiremem|kestiremiyorum|bilmiyorm|blmiyorum|hic bilmiyorum|su an bilmiyorum|henuz bilmiyorum|
        bilmiyorum ki|anlamadim|ne bileyim|bilmem ki|bilmiyorum valla|ne desem ki""",
    frames="""idi|oldu|di|her sey|hersey|herseyi|her seyi|cevabim|yanitim|bence|bana gore|kanimca|bizce|benim icin|
        genel olarak|genelde|genel anlamda|genel itibariyle|deneyim|deneyimim|hizmet|hizmetler|hizmetiniz|bakim|
        bakimim|tedavi|ziyaret|ziyaretim|hastane|hastaneniz|personel|calisanlar|doktorlar|hemsireler|diyebilirim|
        derim|diyorum|diye dusunuyorum|dusunuyorum|sanirim|saniyorum|bulundum|bir|bir deneyim|bir deneyimdi|
        bir hizmet|bir hizmetti|ben|biz|bana|bize|orada|burada|sizde|gecti|geldi|gidiyor|kaldim|kaldik|karsilandim|
        karsilandik|davrandilar|davranildi|ilgilendiler|ilgi|ilgileri|olarak|var|size|hepsi|herkes|hepiniz|
        bir sekilde|sekilde|cok sukur|simdilik|su ana kadar|tarafindan|acikcasi|gordum|buldum|bulduk|diyelim|dir|
        vardi""",
    polite="""lutfen|tesekkurler|tesekkur ederim|tesekkur ederiz|tesekkur|tsk|tskler|tesekkurler ederim|
        cok tesekkurler|cok tesekkur ederim|cok tesekkur ederiz|sag olun|sagolun|sag ol|sagol|saolun|eyvallah|
        allah razi olsun|allah razi olsun hepinizden|merhaba|merhabalar|mrb|selam|selamlar|slm|iyi gunler|
        iyi aksamlar|gunaydin|saygilar|saygilarimla|sevgiler|sayin yetkili|pardon|affedersiniz|ozur dilerim|
        kusura bakmayin|opuldunuz|hoscakalin|gorusuruz|kolay gelsin|alo|rica ederim|minnettarim|hayirli gunler|
        ellerinize saglik|emeginize saglik|selamun aleykum|saygilarimi sunarim|zahmet olmazsa|size""",
    greetings="""iyi gunler|iyi aksamlar|iyi geceler|iyi sabahlar|iyi haftalar|iyi haftasonlari|iyi hafta sonlari|
        iyi bayramlar|iyi calismalar|iyi sanslar|iyi yolculuklar|iyi yillar|iyi pazarlar|iyi dileklerimle|
        iyi ki varsiniz|iyiki varsiniz|kendine iyi bak|kendinize iyi bakin|iyi misiniz|iyi degilim|ben iyiyim|iyiyim|
        kotuyum|kotu hissediyorum|kendimi kotu hissediyorum|kendimi iyi hissediyorum|kendimi iyi hissetmiyorum|
        iyi hissetmiyorum|cok kotuyum|hayirli aksamlar|gunaydin|zavalli|guzel gunler|guzel bir gun|insallah iyi olur|
        daha iyiyim|her sey gonlunuzce olsun|cok iyiyim""",
    joins="""ama|fakat|cunku|ve|ancak|lakin|yalniz|sadece|yalnizca|zira|ragmen|sayesinde|yuzunden|dolayi|ozellikle|
        bilhassa|ne yazik ki|maalesef|keske|haricinde|disinda|ayrica|bir tek|tek|nedeniyle|icin|ama bir|hem|bi tek|de|
        sebebi|neden|personel|doktorlar""",
    praise="""nazik|naziktiler|nazikti|kibar|kibardi|kibarlardi|guler yuzlu|guleryuzlu|guleryuzluydu|ilgili|ilgiliydi|
        ilgililer|ilgililerdi|ilgilendiler|yardimsever|yardimci|yardimci oldular|sevecen|sefkatli|anlayisli|
        anlayisliydi|sabirli|profesyonel|profesyoneller|profesyoneldi|temiz|temizdi|tertemiz|hizli|hizliydi|hizlilar|
        tavsiye ederim|oneririm|minnettarim|minnettariz|melek|melekler|melek gibi|saygili|saygiliydi|guvende|
        guven verici|sicakkanli|samimi|samimiydi|ozenli|ozenliydi|basarili|uzman|isinin ehli|allah razi olsun|sukur|
        ellerine saglik|emeginize saglik|takdir|tebrikler|tebrik ederim|bravo|helal olsun|iyi insanlar|insancil|
        candan|harikalar|sicak|mukemmeller""",
    blame="""rezalet|rezil|utanc|utanin|ayip|kaba|kabaydi|kabalar|kabalik|saygisiz|saygisizdi|saygisizlar|saygisizlik|
        terbiyesiz|terbiyesizlik|ilgisiz|ilgisizdi|ilgisizler|ilgisizlik|pis|pisti|kirli|kirliydi|leş gibi|pislik|
        igrenc|umursamaz|umursamadilar|umursamiyorlar|ihmal|ihmalkar|ihmal edildim|yetersiz|beceriksiz|azarladi|
        azarladilar|bagirdi|bagirdilar|asik suratli|somurtkan|kustah|kibirli|vicdansiz|vicdansizlar|insafsiz|
        kabul edilemez|profesyonel degil|profesyonellikten uzak|skandal|en kotu|kabus|umursamazlik|berbat|duyarsiz|
        alaycı|duzensiz|kaos|lakayt|ilgilenmediler|ilgilenen yok""",
    yes="""evet|e|evet evet|evet lutfen|evet tabii|evet tabi|evet tabii ki|tabii|tabi|tabii ki|tabi ki|tabiki|elbette|
        olur|olabilir|tamam|tamamdir|peki|ok|okey|kabul|kabul ediyorum|evet kabul ediyorum|onayliyorum|evet olur|
        evet tamam|mumkun|uygundur|uygun|benim icin uygun|sorun degil|sorun yok|sakincasi yok|bence sakincasi yok|
        izin veriyorum|evet izin veriyorum|paylasabilirsiniz|evet paylasabilirsiniz|yazabilirsiniz|
        evet yazabilirsiniz|sorabilirsiniz|memnuniyetle|seve seve|neden olmasin|he|hee|aynen|yes|evett|evt|
        evet tesekkurler|hay hay|kesinlikle|kesinlikle evet|evet olabilir|evet mumkun|dogru|haklisiniz|tabi olur|
        tabii olur|olur tabi|olur tabii|tabii ki olur|evet olur tabi""",
    no="""hayir|h|hayir tesekkurler|hayir tesekkur ederim|yok|yok tesekkurler|istemiyorum|hayir istemiyorum|istemem|
        olmaz|hayir olmaz|kabul etmiyorum|hayir kabul etmiyorum|onaylamiyorum|izin vermiyorum|hayir izin vermiyorum|
        lutfen yapmayin|lutfen hayir|hayir lutfen|tercih etmem|etmemeyi tercih ederim|gerek yok|gerek yok tesekkurler|
        gerekmez|gerekmiyor|asla|kesinlikle hayir|kesinlikle olmaz|hayir hayir|paylasmayin|paylasmayiniz|yayinlamayin|
        hayr|hayı|yoo|cik|nope|istemiyom|olmasin|paylasilmasin|hicbir sekilde|uygun degil|no|mumkun degil""",
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
        bana ulasmayin|yeter mesaj""",
    start="""start|basla|baslat|baslatin|baslayin|devam|devam et|devam edin|yeniden basla|yeniden baslat|tekrar basla|
        tekrar baslat|abone ol|abone olmak istiyorum|kaydol|kaydet beni|beni kaydedin|tekrar mesaj gonderin|
        mesajlara devam edin|mesajlara devam|tekrar yazabilirsiniz|tekrar yazin|mesajlari acin|yeniden yazabilirsiniz|
        tekrar mesaj atin|mesaj almak istiyorum""",
    help="""yardim|yardim edin|yardim et|imdat|yardim lutfen|kimsiniz|kimsin|sen kimsin|siz kimsiniz|kim bu|bu kim|
        bu kimdir|bu kimin numarasi|kim yaziyor|kim yazdi|kim gonderdi|bu mesaji kim gonderdi|kimden|bu kimden|kim o|
        kimle gorusuyorum|bu nedir|bu ne|ne bu|nedir bu|bu mesaj ne|bu mesaj nedir|bilgi|info|konu nedir|
        bu dolandiricilik mi|dolandiricilik mi|dolandirici misiniz|dolandiricilik|bu gercek mi|gercek mi|saka mi|
        bu saka mi|spam mi|spam|numarami nereden buldunuz|numarami nereden aldiniz|numaram sizde nereden var|
        kiminle konusuyorum|kim|ne icin bu|hayirdir|tanimadim|kimsiniz siz|ne istiyorsunuz|buyrun kimsiniz|
        hangi hastane|hangi hastaneden|hangi hastaneden yaziyorsunuz|hangi hastane bu|nereden yaziyorsunuz|
        bu hangi hastane|hangi hastanedensiniz""",
    wrong_number="""yanlis numara|yanlis numara bu|numara yanlis|yanlis numaraya yazdiniz|yanlis numaraya attiniz|
        yanlis kisi|yanlis kisiye yazdiniz|yanlis kisiye attiniz|yanlis|yanlislik var|bir yanlislik var|
        yanlislik oldu|bu benim numaram degil|benim numaram degil|ben degilim|o ben degilim|o kisi ben degilim|
        bu ben degilim|yanlis numarayi aradiniz|numarayi yanlis yazdiniz|yanlis yere yazdiniz|yanlis yere attiniz|
        hatali numara|numara hatali|yanlis hasta|karistirdiniz|kisiyi karistirdiniz|baskasiyla karistirdiniz|
        beni karistirdiniz|yanlis nr|yanlis no|yanlis mesaj|bana ait degil|ben o kisi degilim|bu numara yanlis|
        bu mesaj bana ait degil""",
    start_says="""
        (mesajlari|mesaj|mesajlar) (tekrar|yeniden) (almak|alayim|gonderin|gelsin) [istiyorum]
        (mesajlara|tekrar|yeniden) [mesajlara|tekrar|yeniden] (baslayin|baslatin)
        """,
    stop_says="""
        (mesaj|mesajlari|sms|sms'leri|bu mesajlari|mesajlar) [..1] (atmayin|atma|atmayiniz|gondermeyin|gonderme|\
            gondermeyiniz|yollamayin|yollama|yollamayiniz|durdurun|durdur|durdurunuz|kesin|kesiniz|birakin)
        (bana|bize|bu numaraya|buraya) [..2] (yazmayin|yazma|yazmayiniz|mesaj atmayin|atmayin|gondermeyin|gonderme|\
            yollamayin|gondermeyiniz)
        (artik|bir daha|lutfen) [bana|beni] [..1] (yazmayin|yazma|yazmayiniz|mesaj atmayin|mesaj gondermeyin|\
            rahatsiz etmeyin|yollamayin|aramayin ve yazmayin)
        (mesaj|mesajlari|mesajlarinizi|sms) (almak|gelsin|gelmesini) [..1] (istemiyorum|istemiyoruz|istemem)
        (mesaj|mesajlari|mesajlarinizi|sms|mesajiniz|boyle mesaj*|baska mesaj) [artik] (istemiyorum|istemiyoruz|\
            istemem)
        (mesaj|sms) (yazmayi|atmayi|gondermeyi) (birakin|kesin|birak)
        (beni|numarami|bu numarayi|bilgilerimi|adimi) [..2] (silin|sil|cikarin|cikar|siliniz|kaldirin|\
            cikariniz) [artik|lutfen]
        (listeden|listenizden|sistemden|kayittan|sisteminizden) [..1] (cikarin|cikar|silin|cikmak|cikariniz)
        (aboneligimi|aboneligi|uyeligimi|kaydimi) [..1] (iptal|sonlandir*)
        (abonelikten|uyelikten) [nasil] (cikmak|cikabilirim|cikarin|cikarim)
        (onayimi|iznimi|rizami) geri (cekiyorum|aliyorum)
        beni [artik] (rahat|rahatsiz) (birakin|birak|etmeyin|etme)
        """,
    stop_unless="""
        (soyledim|soyledik|dedim|dedik|istedim|rica ettim|yalvardim) .. (durdurun|dur|birakin|yazmayin)
        (agri*|aci*|kanama*|sanci*) [..2] (durmadi|durmuyor|durdurun|durdurulamadi|kesilmedi)
        (doktor|hastane|kimse|onlar|hemsire) .. (mesaj atmadi|yazmadi|mesaj gondermedi)
        (eve|evine|taburcu|baska) [..1] (gondermeyin|yollamayin)
        (recete*|ilac*) [..1] (yazmayin|yazma|gondermeyin)
        """,
    wrong_number_says="""
        hasta ben degilim
        ben hasta degilim
        yanlis kisi
        (yanlis|hatali) (numara|numaraya|kisiye|kisi|insan*|hastaya|yere) [..1] (yazdiniz|yazdin|yaziyorsunuz|\
            attiniz|gonderdiniz|ulastiniz|aradiniz|mesaj attiniz|bu|mesaj|olmus|olmali)
        (numarayi|numara|kisiyi|hastayi) [..1] (yanlis|karistirdiniz|karistirmissiniz|yanlis yazdiniz|\
            yanlis almissiniz)
        bu [numara] (benim|onun|o kisinin|hastanin|artik onun|artik benim) [numaram|numarasi|telefonu|telefonum] degil
        bu (numara|telefon) [artik] (onun|onlara|o kisiye|hastaya|bana|kendisine) [ait] degil
        (ben|biz) (o|bu|aradiginiz|o hasta|bahsettiginiz) [kisi|hasta|sahis] degil*
        (boyle|oyle|bu isimde|o isimde|bu adda) (biri|birini|birisi|bir kisi|kimse|kimseyi|bir hasta) [..1] (yok|\
            tanimiyorum|burada yok|bilmiyorum)
        (hasta|hastaniz|o hasta) [ben] degilim
        (yanlis|karistirdiniz|yanildiniz|yanlislik) [..2] (ben degilim|hasta degilim|ben hasta)
        """,
    wrong_number_unless="""
        yanlis (numara|numarayi|numaralar) (verdiler|verdi|vermisler|verildi|yazmislar|kaydetmisler|kaydedilmis)
        (verilen|verdikleri|bana verdiginiz) .. (yanlis|hatali)
        yanlis (kisiye|hastaya) [..1] (ilac|ameliyat|tedavi|igne|serum|rapor|sonuc*)
        (oda|yatak|dosya|kimlik|tc) numara* [..1] (yanlis|hatali)
        """,
    never_been_says="""
        (hastaneye|hastanenize|bu hastaneye|o hastaneye|size|hicbir hastaneye|doktora) [..1] (gitmedim|gelmedim|\
            gitmedik|hic gitmedim|hic gelmedim|yatmadim|basvurmadim)
        (hastanede|hastanenizde|o hastanede|bu hastanede|sizde) [..1] (yatmadim|bulunmadim|kalmadim|degildim|\
            muayene olmadim|tedavi olmadim|hic bulunmadim|hic yatmadim)
        (hastaniz|hasta|sizin hastaniz|ben hasta) degilim
        (randevum|ameliyatim|muayenem|ziyaretim) (olmadi|yoktu)
        """,
    bereavement_says=f"""
        {_KIN} [..2] {_DIED}
        {_KIN} [dun|dun gece|bugun|gecen hafta|gecen ay|maalesef|malesef|ne yazik ki|hastanede|serviste|\
            yogun bakimda] (oldu|olmus)
        (hasta|hastaniz|hastamiz|kendisi|merhum|merhume|sahis) [..1] (vefat etti|vefat etmis|vefat etmisti|\
            hayatini kaybetti|rahmetli oldu)
        (vefat etti|vefat etmistir|vefat etmis|hayatini kaybetti|rahmetli oldu|vefat eyledi)
        {_KIN_ACC} [..2] (kaybettik|kaybettim|kaybetmistik|topraga verdik|defnettik|kaybetmis bulunuyoruz|\
            kaybettigim|kaybettigimiz|yitirdik|yitirdim|gomduk|ugurladik|topraga verdim)
        (dun|bugun|gecen hafta|gecen ay|bu sabah|dun gece) [..1] {_KIN_ACC} (kaybettik|kaybettim)
        (esimin|kocamin|karimin|annemin|babamin|oglumun|kizimin|kardesimin|bebegimin|bebegimizin|dedemin|ninemin|\
            anneannemin|babaannemin|cocugumun|ablamin|abimin) [..1] (olumu|vefati|vefatindan|olumunden|kaybi|\
            cenazesi|cenazesini|vefatini|olumunu)
        (rahmetli|merhum|merhume) [..1] {_KIN}
        (dusuk yaptim|dusuk yaptik|olu dogum|olu dogdu|bebegimizi kaybettik|bebegimi kaybettim|dusuk yapti)
        basimiz sag olsun
        {_KIN} [..2] (bizi birakti|aramizdan ayrildi|bizi terk etti|melek oldu|cennete gitti|gitti aramizdan) [..1]
        """,
    bereavement_unless="""
        (yil|sene) once
        (kopegim|kedim|telefonum|sarjim) ..3 (oldu|bitti)
        (neredeyse|az kalsin|az daha|neredeyse|sandim|sandik|zannettim|korktum|olecek|olebilirdi|oluyordum|oluyordu|\
            sanki) ..4 (oldu|oluyor*|olecek*|olum*|kaybediyor*|kaybettik|vefat*)
        (oluyordu|oluyordum|olecekti|olecek sandim|olebilirdi) [..2]
        (yillar|yil|sene|seneler) (once|evvel) ..5 (oldu|vefat etti|kaybettik|kaybettim|hayatini kaybetti|\
            kaybetmistik|kaybetmistim)
        (oldu|vefat etti|kaybettik|kaybettim|olumu|vefati) ..6 (yillar once|yil once|sene once|seneler once|yil oldu|\
            uzun zaman once|cok oldu)
        (telefonum|telefon|sarjim|sarji|batarya|bataryam|arabam|kedim|kopegim|pilim|bilgisayarim|kusum) .. (oldu|\
            bitti|vefat*|kaybettik)
        (acliktan|sikintidan|gulmekten|korkudan|utanctan|soguktan|sicaktan|susuzluktan|meraktan|yorgunluktan|\
            heyecandan) .. (oldu*|olduk|oluyor*|olecek*)
        (19*|200*|201*) [yilinda|de|da|senesinde] .. (oldu|vefat etti|kaybettik|kaybettim)
        (zaman|vakit|umut|umudumu|guven|guvenimi|kilo|kan|bilinc|bilincini|suur|suurunu|sabrimi|gunumu|\
            saatimi) [..1] (kaybettik|kaybettim|kaybetti)
        olmedi
        (oldu|vefat etti|kaybettim|kaybettik) [..1] (kopegim|kedim|kusum)
        (kopegim*|kedim*|kusum*) [..2] (oldu|kaybet*)
        """,
    help_says="""
        (hangi|nereden) hastane* [yaziyorsunuz|bu|ariyorsunuz]
        (kim|kimsin|kimsiniz|siz kim*|sen kim*) [bu|siz|o] (yaziyor|gonderdi|gonderiyor|mesaj atiyor|oldugunuzu|o|\
            misiniz) [..1]
        numarami (nereden|nasil|kimden) (buldunuz|aldiniz|biliyorsunuz|ogrendiniz|aldin|buldun)
        (bu|bu mesaj) [bir] (dolandiricilik|sahte|saka|spam|gercek|oltalama) [mi|mi bu|mesaji mi]
        (bu|su) (mesaj|numara|sms) (nedir|ne|kimin|kimden)
        hangi (hastane|hastaneden|hastanedensiniz|kurum) [..2]
        """,
    carer_says="""
        (annem|babam|esim|kocam|karim|oglum|kizim|dedem|ninem|anneannem|babaannem|kardesim|bebegim|cocugum|hasta|\
            onun|abim|ablam|kayinvalidem) (adina|yerine|icin) [ben|..1] (yaziyorum|cevapliyorum|yanitliyorum|\
            cevap veriyorum|dolduruyorum|yanit veriyorum|cevaplandiriyorum|cevap yaziyorum)
        (annemin|babamin|esimin|kocamin|karimin|oglumun|kizimin|dedemin|ninemin|hastanin|onun|anneannemin|\
            kardesimin) (adina|yerine) [..1]
        (ben|yazan|cevap veren) [..1] (kiziyim|ogluyum|esiyim|annesiyim|babasiyim|bakicisiyim|torunuyum|kardesiyim|\
            kizi|oglu|esi|bakicisi)
        (hastanin|onun) (kiziyim|ogluyum|esiyim|annesiyim|babasiyim|bakicisiyim|torunuyum|kardesiyim|yakiniyim)
        (annem|babam|esim|dedem|ninem|kendisi|o|oglum|hasta) [..2] (yazamiyor|yazamaz|cevap veremiyor|okuyamiyor|\
            cevaplayamiyor|okuma yazma bilmiyor|yazmayi bilmiyor)
        """,
    young_says="""
        [ben] [daha|henuz] (8|9|10|11|12|13|14|15|sekiz|dokuz|on|on bir|onbir|on iki|oniki|on uc|onuc|on dort|ondort|\
            on bes|onbes) (yasindayim|yasimdayim|yaslarindayim)
        yasim [daha|henuz] (8|9|10|11|12|13|14|15|sekiz|dokuz|on|onbir|on bir|oniki|on iki|onuc|on uc|ondort|on dort|\
            onbes|on bes)
        (ben|daha) [..1] (cocugum|resit degilim)
        """,
    language_says="""
        (lutfen|mumkunse|mumkun mu|rica etsem|tercihen|bana) [..2] turkce
        turkce (lutfen|yazin|yazar misiniz|yazabilir misiniz|konusur musunuz|gonderin|mesaj|olsun|istiyorum|\
            yazarsaniz|olarak gonderin|olabilir mi|olursa|yazin lutfen|mumkun mu|rica ediyorum)
        (sadece|yalnizca|ben) turkce [biliyorum|konusuyorum|anliyorum|okuyorum]
        turkce (biliyorum|konusuyorum|anliyorum|okuyabiliyorum)
        (ingilizce|ingilizcem|ingilizceyi) [..1] (bilmiyorum|yok|anlamiyorum|konusamiyorum|okuyamiyorum|zayif|bilmem|\
            iyi degil)
        (sorulari|mesajlari|sorular|mesaj|sorulari bana) [..2] turkce [..1] (gonderin|yazin|gonderir misiniz|sorun|\
            olsun|atin)
        """,
    names="""turkce|turkish|turkce lutfen|in turkish|turkish please|turk dili|turkiye turkcesi|turk|tr|turkey|turkiye|
        turkish language""",
)
