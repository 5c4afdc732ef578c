"""Turkish sentences that mean more than feedback: stopping, a death, a wrong number, who answers; see `lexicon.py`."""

_KIN = (
    "(esim|kocam|karim|hanimim|beyim|annem|annemiz|anam|anacigim|annecigim|babam|babamiz|babacigim|oglum|oglumuz|"
    "kizim|kizimiz|cocugum|cocugumuz|bebegim|bebegimiz|kardesim|ablam|abim|agabeyim|anneannem|babaannem|ninem|nenem|"
    "dedem|dedemiz|torunum|amcam|dayim|halam|teyzem|yengem|yegenim|kuzenim|kayinvalidem|kaynanam|kayinpederim|"
    "damadim|gelinim|nisanlim|sevgilim|arkadasim|hayat arkadasim|partnerim|ikizlerim|enistem|baldizim|kocacim|"
    "kocacigim|karicigim|hanim|bey|anneannemiz|babaannemiz|dedecigim|ninecigim|anneciğim|annecim|babacim|valide|"
    "validem|pederim|ebem|yavrum|evladim|evladimiz|biricik annem|canim annem|canim babam|ikizlerimiz|bacanagim|"
    "gorumcem|eltim|kayinbiraderim|komsum|kuzenimiz|yakinim|yakinimiz|torunumuz|esim bey|kardesimiz|halamiz|amcamiz|"
    "teyzemiz|dayimiz|kayinbabam|kayinvalidemiz)"
)
_KIN_ACC = (
    "(esimi|kocami|karimi|annemi|annemizi|anami|babami|babamizi|oglumu|oglumuzu|kizimi|kizimizi|cocugumu|"
    "cocugumuzu|bebegimi|bebegimizi|kardesimi|ablami|abimi|agabeyimi|anneannemi|babaannemi|ninemi|dedemi|torunumu|"
    "amcami|dayimi|halami|teyzemi|kayinvalidemi|kaynanami|kayinpederimi|nisanlimi|arkadasimi|yegenimi|ikizlerimi|"
    "hastamizi|onu|kendisini|yakinimi|yakinimizi)"
)
_DIED = (
    "(vefat etti|vefat etmis|vefat etmisti|vefaat etti|hayatini kaybetti|rahmetli oldu|rahmete kavustu|"
    "aramizdan ayrildi|hayatta degil|hakka yurudu|hakkin rahmetine kavustu|hakkin rahmetine yurudu|"
    "ebediyete intikal etti|ebediyete gocti|ebediyete goctu|gocti|goctu|gocup gitti|aramizda degil|"
    "artik aramizda degil|artik yok|hayata gozlerini yumdu|gozlerini hayata yumdu|bizi birakip gitti|bizi terk etti|"
    "melek oldu|cennete gitti|cennette|rahmetlik oldu|vefat eyledi|vefat|kurtarilamadi|kurtulamadi|sag kalamadi|"
    "dayanamadi)"
)

# "öldü" (died) and "oldu" (became) are one word once accents are folded: it counts only right behind a relative.

START_SAYS = """
(mesajlari|mesaj|mesajlar) (tekrar|yeniden) (almak|alayim|gonderin|gelsin) [istiyorum]
(mesajlara|tekrar|yeniden) [mesajlara|tekrar|yeniden] (baslayin|baslatin)
(yeniden|tekrar) (mesaj|sms) (gonderin|atin|alayim|almak|yollayin) [istiyorum|lutfen]
(mesaj|mesajlari|sms) (yeniden|tekrar) (gonderin|atin|yollayin|baslatin|almak)
(fikrimi degistirdim|vazgectim) .. (mesaj|sms|gonderin)
"""
STOP_SAYS = """
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
"""
STOP_UNLESS = """
(soyledim|soyledik|dedim|dedik|istedim|rica ettim|yalvardim) .. (durdurun|dur|birakin|yazmayin)
(agri*|aci*|kanama*|sanci*) [..2] (durmadi|durmuyor|durdurun|durdurulamadi|kesilmedi)
(doktor|hastane|kimse|onlar|hemsire) .. (mesaj atmadi|yazmadi|mesaj gondermedi)
(eve|evine|taburcu|baska) [..1] (gondermeyin|yollamayin)
(recete*|ilac*) [..1] (yazmayin|yazma|gondermeyin)
"""
WRONG_NUMBER_SAYS = """
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
(bu|numara) [numara] (artik|simdi|yeni) (benim|bende|bana ait)
numara (degisti|el degistirdi|baskasina gecti) [..1]
(numarayi|hatti|bu numarayi|bu hatti) (yeni aldim|yeni|gecen ay aldim|yakinda aldim)
(mesaj|bu mesaj|sms) (bana|benim icin) [ait] degil
(beni|bizi) [baskasiyla|biriyle] (karistirdiniz|karistiriyorsunuz)
"""
WRONG_NUMBER_UNLESS = """
yanlis (numara|numarayi|numaralar) (verdiler|verdi|vermisler|verildi|yazmislar|kaydetmisler|kaydedilmis)
(verilen|verdikleri|bana verdiginiz) .. (yanlis|hatali)
yanlis (kisiye|hastaya) [..1] (ilac|ameliyat|tedavi|igne|serum|rapor|sonuc*)
(oda|yatak|dosya|kimlik|tc) numara* [..1] (yanlis|hatali)
"""
NEVER_BEEN_SAYS = """
(hastaneye|hastanenize|bu hastaneye|o hastaneye|size|hicbir hastaneye|doktora) [..1] (gitmedim|gelmedim|\
    gitmedik|hic gitmedim|hic gelmedim|yatmadim|basvurmadim)
(hastanede|hastanenizde|o hastanede|bu hastanede|sizde) [..1] (yatmadim|bulunmadim|kalmadim|degildim|\
    muayene olmadim|tedavi olmadim|hic bulunmadim|hic yatmadim)
(hastaniz|hasta|sizin hastaniz|ben hasta) degilim
(randevum|ameliyatim|muayenem|ziyaretim) (olmadi|yoktu)
"""
BEREAVEMENT_SAYS = f"""
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
(topraga verdik|defnettik|cenazemiz var|cenazesi var|cenazesini kaldirdik|yas tutuyoruz)
(allah rahmet eylesin|mekani cennet olsun|nur icinde yatsin|topragi bol olsun|ruhu sad olsun)
(dul kaldim|esimi kaybettim|esimi kaybettik|esim rahmetli)
"""
BEREAVEMENT_UNLESS = """
(yil|sene) once
(kopegim|kedim|telefonum|sarjim) ..3 (oldu|bitti)
(neredeyse|az kalsin|az daha|neredeyse|sandim|sandik|zannettim|korktum|olecek|olebilirdi|oluyordum|oluyordu|\
    sanki) ..4 (oldu|oluyor*|olecek*|olum*|kaybediyor*|kaybettik|vefat*)
(oluyordu|oluyordum|olecekti|olecek sandim|olebilirdi) [..2]
(yillar|yil|sene|seneler) (once|evvel) ..5 (oldu|vefat etti|kaybettik|kaybettim|hayatini kaybetti|\
    kaybetmistik|kaybetmistim)
(oldu|vefat etti|kaybettik|kaybettim|olumu|vefati) ..4 (yillar once|yil once|sene once|seneler once|yil oldu|\
    uzun zaman once|cok oldu)
(telefonum|telefon|sarjim|sarji|batarya|bataryam|arabam|kedim|kopegim|pilim|bilgisayarim|kusum) .. (oldu|\
    bitti|vefat*|kaybettik)
(acliktan|sikintidan|gulmekten|korkudan|utanctan|soguktan|sicaktan|susuzluktan|meraktan|yorgunluktan|\
    heyecandan) .. (oldu*|olduk|oluyor*|olecek*)
(19*|200*|201*) [yilinda|de|da|senesinde] .. (oldu|vefat etti|kaybettik|kaybettim)
(zaman|vakit|umut|umudumu|guven|guvenimi|kilo|kan|bilinc|bilincini|suur|suurunu|sabrimi|gunumu|\
    saatimi) [..1] (kaybettik|kaybettim|kaybetti)
olmedi
(yan|yandaki|yan yataktaki|karsi|karsidaki|odadaki|komsu) [yataktaki|odadaki|yatakta] (hasta|hastayi|teyze|amca|\
    kadin|adam|bey|hanim|kisi) ..3 (oldu|vefat etti|vefat|kaybettik|hayatini kaybetti)
(gecen sene|gecen yil|cocukken|yillar evvel) ..4 (oldu|vefat etti|kaybettik|kaybettim|vefat)
(telefonumu|cuzdanimi|cantami|esyalarimi|randevumu|dosyami|gozlugumu|sesimi|istahimi|suurumu) .. (kaybettim|\
    kaybettik|kaybetti)
"""
HELP_SAYS = """
(hangi|nereden) hastane* [yaziyorsunuz|bu|ariyorsunuz]
(kim|kimsin|kimsiniz|siz kim*|sen kim*) [bu|siz|o] (yaziyor|gonderdi|gonderiyor|mesaj atiyor|oldugunuzu|o|\
    misiniz) [..1]
numarami (nereden|nasil|kimden) (buldunuz|aldiniz|biliyorsunuz|ogrendiniz|aldin|buldun)
(bu|bu mesaj) [bir] (dolandiricilik|sahte|saka|spam|gercek|oltalama) [mi|mi bu|mesaji mi]
(bu|su) (mesaj|numara|sms) (nedir|ne|kimin|kimden)
"""
CARER_SAYS = """
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
(annemin|babamin|esimin|dedemin|ninemin|kizimin|oglumun|hastanin|anneannemin|babaannemin|\
    kayinvalidemin) [..1] (yerine|adina) [ben] (yaziyorum|cevapliyorum|cevap|dolduruyorum)
ben [..1] (kiziyim|ogluyum|esiyim|annesiyim|babasiyim|bakicisiyim|geliniyim|torunuyum)
"""
YOUNG_SAYS = """
[ben] [daha|henuz] (8|9|10|11|12|13|14|15|sekiz|dokuz|on|on bir|onbir|on iki|oniki|on uc|onuc|on dort|ondort|\
    on bes|onbes) (yasindayim|yasimdayim|yaslarindayim)
yasim [daha|henuz] (8|9|10|11|12|13|14|15|sekiz|dokuz|on|onbir|on bir|oniki|on iki|onuc|on uc|ondort|on dort|\
    onbes|on bes)
(ben|daha) [..1] (cocugum|resit degilim)
"""
LANGUAGE_SAYS = """
(lutfen|mumkunse|mumkun mu|rica etsem|tercihen|bana) [..2] turkce
turkce (lutfen|yazin|yazar misiniz|yazabilir misiniz|konusur musunuz|gonderin|mesaj|olsun|istiyorum|\
    yazarsaniz|olarak gonderin|olabilir mi|olursa|yazin lutfen|mumkun mu|rica ediyorum)
(sadece|yalnizca|ben) turkce [biliyorum|konusuyorum|anliyorum|okuyorum]
turkce (biliyorum|konusuyorum|anliyorum|okuyabiliyorum)
(ingilizce|ingilizcem|ingilizceyi) [..1] (bilmiyorum|yok|anlamiyorum|konusamiyorum|okuyamiyorum|zayif|bilmem|\
    iyi degil)
"""
