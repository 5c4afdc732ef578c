"""Welsh, Polish, Lithuanian, Somali and Turkish: common and hospital words, as texted. Data only."""

EUROPEAN = {
    "cy": """
y yr a ac i o yn ar am at gan gyda heb i'r o'r a'r â ag mewn rhwng dros drwy dan wrth ers hyd nes cyn ôl wedi mae maen
maent ydy ydi yw oedd oeddwn oeddem oeddent oedden roedd roeddwn roedden bod wyf dw dwi rwy rwyf ydw ydych rydych rydw
rydym rydyn bydd byddai byddwn buodd bu bues fu fuodd fi fe hi ni chi nhw ti fy dy ei ein eich eu hwn hon hyn hynny
honno sydd sy nid na ddim dim nac oes neb popeth pawb rhywun rhywbeth pob llawer mwy llai gormod ychydig iawn da dda
gwych ardderchog bendigedig rhagorol hyfryd neis drwg gwael wael ofnadwy erchyll siomedig hapus hynod gwell gorau
gwaeth gwaethaf hefyd eto nawr rwan yma yna yno heddiw ddoe yfory bore prynhawn nos noson wythnos mis blwyddyn diwrnod
dydd awr oriau munud munudau amser hir hwyr cynnar cyflym araf diolch fawr diolchgar os gwelwch sori mae'n ddrwg helo
nyrs nyrsys meddyg meddygon doctor doctoriaid staff ysbyty claf cleifion triniaeth gofal gofalu gofalgar apwyntiad
aros disgwyl llawdriniaeth ward gwely bwyd glân brwnt budr poen mam tad gŵr gwraig mab merch plentyn plant teulu
caredig cyfeillgar cwrtais proffesiynol cymwynasgar esbonio egluro gwrando deall siarad dweud dywedodd ateb cael ges
cefais gawsom cafodd gwneud wnes wnaeth wnaethon gwnaeth mynd es aeth aethon dod daeth rhoi rhoddodd gweld gwelais
gwybod meddwl teimlo teimlais teimlad credu hoffi hoffwn eisiau isio angen gallu gallwn rhaid dylai helpu help cymorth
gwasanaeth profiad problem cwyn neges negeseuon rhif anghywir cymraeg gymraeg saesneg sut beth pwy pam pryd ble lle
faint pa fel felly ond achos oherwydd oni bai oed bob byth erioed eithaf weddol ben rili un dau dwy tri pedwar pump
chwech arall eraill gyd hun wir siŵr gobeithio ffantastig bodlon croeso trin driniaeth thriniaeth ngofal nhriniaeth
feddyg ysbyty'r cafwyd
""",
    "pl": """
i w we z ze na do od po za o u przy przez dla bez nad pod przed między nie tak to ten ta te ci tego tej tym tych temu
jest są był była było byli były być będzie będę mam masz ma mamy macie mają miał miała mieli jestem jesteś jesteśmy
bardzo dobrze dobry dobra dobre dobrzy dobrego zły zła złe źle gorzej lepiej najlepszy najlepsza najgorszy świetnie
świetny świetna super wspaniale wspaniały wspaniała wspaniali doskonale doskonała znakomicie rewelacja fatalnie
fatalna okropnie okropna straszny tragedia masakra beznadziejnie miło miły miła mili miłe sympatyczny sympatyczna
sympatyczni uprzejmy uprzejma uprzejmi pomocny pomocna pomocni życzliwi troskliwi profesjonalny profesjonalnie
profesjonalna ja ty on ona my wy oni one mnie mi mój moja moje mojej mojego mojemu ciebie jego jej ich nas nam wam was
się sobie kto co jak gdzie kiedy dlaczego czy który która które których ale oraz lub albo więc bo że żeby jeśli gdy
tylko też także już jeszcze zawsze nigdy nic nikt wszystko wszyscy wszystkie wszystkim każdy każda trochę dużo mało
więcej mniej zbyt długo krótko szybko wolno późno wcześnie teraz potem dziś dzisiaj wczoraj jutro tutaj tam dzień
cześć dziękuję dziękujemy dzięki dziekuje proszę przepraszam pozdrawiam lekarz lekarze lekarza lekarka lekarzy doktor
pielęgniarka pielęgniarki pielęgniarek pielęgniarz personel personelu obsługa szpital szpitalu szpitala oddział
oddziale opieka opieki opiekę leczenie zabieg operacja operacji wizyta wizyty badanie wyniki czekałem czekałam czekać
czekaliśmy czekanie godzin godziny godzinę minut czas czasu dni dnia tydzień tygodni miesiąc rok lat noc rano jedzenie
czysto czysta brudno ból bólu bolało mama tata mąż żona żony syn córka dziecko dzieci rodzina ludzie pacjent pacjenta
pacjentów pacjentem traktowali traktowany traktowana pomoc pomogli pomógł pomogła powiedział powiedziała powiedzieli
wyjaśnili wytłumaczył wytłumaczyli słuchał słuchali rozumiem rozumieć mówić mówię mówi czułem czułam czuję polecam
zadowolony zadowolona serdecznie usługa doświadczenie problem numer wiadomość wiadomości polski polsku angielski można
może mogę mógł trzeba musiałem musiałam chcę chciałbym chciałabym wiem został została zostałem zostałam dostałem
dostałam byłem byłam strony strona raz dwa trzy cztery pięć jeden jedna jedno wielkie ok ogólnie niestety bezpiecznie
spoko
""",
    "lt": """
ir į iš su be per prie po nuo iki už apie prieš tarp dėl kad kas kur kada kaip kodėl ar bet o arba nes jei jeigu tai
tas ta tie tos šis ši šie tą to jis ji jie jos aš tu mes jūs mane man mano tavo jo jų mūsų mums jums save yra buvo
buvau buvome esu esi esame būti bus turi turiu turėjau turėjo ne nėra nebuvo labai gerai geras gera geri geros gero
blogai blogas bloga blogi puikiai puikus puiki puikūs nuostabu nuostabus nuostabi šaunu fantastiška prastai prasta
prastas siaubinga siaubingai baisu baisiai vidutiniškai normaliai malonus maloni malonūs malonios mandagūs mandagus
draugiškas draugiška draugiški rūpestingi rūpestinga rūpestingos paslaugus paslaugūs profesionalūs profesionaliai
greitai greita lėtai ilgai ilgas ilga trumpai daug mažai daugiau mažiau viskas visi visos visą visada niekada niekas
nieko kažkas dar jau tik taip irgi pat dabar paskui vėliau šiandien vakar rytoj čia ten ačiū dėkoju dėkui dėkojame
prašau atsiprašau labas laba diena sveiki gydytojas gydytoja gydytojai gydytojo gydytojų daktaras slaugytoja
slaugytojos slaugytojai seselė seselės seselių personalas personalo ligoninė ligoninėje ligoninės skyrius skyriuje
palata pacientas pacientai pacientų gydymas gydymo gydė operacija operacijos priežiūra priežiūrą vizitas laukti
laukiau laukėme laukimas teko reikėjo reikia valandas valandų valandos valanda minutes minučių laikas laiko dieną
dienas savaitę mėnuo metai naktį ryte maistas maisto švaru švari švara nešvaru skausmas skauda skaudėjo mama mamai
tėtis vyras žmona sūnus dukra vaikas vaikai šeima žmonės žmogus padėjo padėti pagalba pagalbą paaiškino klausė
klausėsi išklausė suprantu supratau kalbėti kalbu pasakė jaučiausi jaučiu rekomenduoju patiko patinka patenkintas
patenkinta aptarnavimas paslauga paslaugos patirtis problema problemų žinutė žinutės numeris lietuviškai lietuvių
anglų galima galiu gali galėjo noriu norėčiau žinau manau vienas viena du trys keturi penki kiekvienas tačiau gal
tikrai nesu niekur nei bei nors net dėmesys dėmesio dėmesingi
""",
    "so": """
waa waan waxaan waxa waxay waxuu wuxuu wuxu wey way wuu buu baa ayaa ayay ayuu iyo oo ee ka ku u la si soo ah ahay
ahaa ahayd ahaayeen yahay tahay yihiin in inaan inay inuu haa maya ma maan aan aad iska isku uu ay ayan annaga aniga
adiga isaga iyada iyaga idinka kan tan kuwa kuwaas taas kaas halkan halkaas hadda markii marka markaas kadib dib inta
ilaa laakiin laakin lakin sababtoo sabab mise ama haddii hadii sida sidee maxaa maxay goorma xagee halkee yaa kee wax
waxba walba kasta dhammaan dhamaan dhan badan yar fiican fiicnaa fiicnayd fiicneyd fiicnaayeen wanaagsan wanaagsanaa
wanaagsanayd wanaagsanaayeen xun xumaa xumayd xumeyd bay qurux fudud adag daran ugu mahadsanid mahadsantahay mahadsan
tihiin fadlan raali iga noqo salaan asalaamu calaykum subax galab habeen dhakhtar dhakhtarka dhakhaatiir dhakhaatiirta
takhtar takhtarka kalkaaliye kalkaaliyaha kalkaaliso kalkaalisada kalkaaliyayaasha shaqaale shaqaalaha shaqaalihii
isbitaal isbitaalka cisbitaal cisbitaalka isbitaalku bukaan bukaanka bukaanjiif daryeel daryeelka daryeelay daryeeleen
daawo daawada daaweyn daaweynta qalliin qaliinka ballan ballanta sug sugay sugnay suganayay sugitaan sugidda saacad
saacadood saacadaha daqiiqo maalin maalmood maanta shalay berri usbuuc bil sanad wakhti waqti dheer muddo cunto
cuntada nadiif nadiifsan wasakh xanuun xanuunka hooyo hooyaday aabo aabbe ninkayga xaaskayga wiilka gabadha wiilkayga
gabadhayda ilmo ilmaha carruurta caruurta qoys qoyska dad dadka naxariis saaxiibtinimo caawin caawiyay caawiyeen
caawimaad caawimo caawi sheeg sheegay sheegeen sharraxeen sharxay dhageysan dhageysteen fahmay fahmin hadal hadlo
hadlay dareemay dareen jecel jeclahay faraxsanahay faraxsan adeeg adeegga adeeggu waayo aragnimo khibrad dhib dhibaato
dhibaatooyin fariin fariinta lambar lambarka soomaali soomaaliga ingiriis kari karaa karo kara rabaa raba rabo
doonayaa leh lahaa lahayd lahayn jira jiray jirin samee sameeyay sameeyeen tag tagay imid yimid heleen helay igu ii
ila naga nagu noo kuu lagu laga loo lala mid laba saddex afar shan mar weligay xitaa sidoo kale cid qof qofka cadho
maamul faa'iido dhaweyn deg degdeg gaabis
""",
    "tr": """
ve bir bu şu o da de ki mi mı mu mü ile için gibi kadar daha çok az en her hiç ama fakat ancak çünkü veya ya eğer ne
neden nasıl nerede kim kimse hangi bütün tüm hepsi herkes herşey şey bazı ben sen biz siz onlar beni bana benim seni
sana bizim bize sizin size onun ona onları kendi var yok değil evet hayır iyi iyiydi güzel güzeldi kötü kötüydü berbat
berbattı mükemmel mükemmeldi harika harikaydı süper muhteşem muhteşemdi rezalet korkunç fena idare eder orta memnun
memnunum memnunuz kaldım kaldık kalmadım teşekkür teşekkürler ederim ederiz sağolun sağol lütfen özür dilerim merhaba
selam günaydın günler doktor doktorlar doktorum hemşire hemşireler hemşiresi personel personeli çalışanlar çalışan
hastane hastanede hastaneye hastanenin hasta hastalar servis bölüm bakım tedavi ameliyat randevu bekledim bekledik
bekleme beklemek beklettiler saat saatler saatlerce dakika zaman süre gün günü gece sabah hafta ay yıl bugün dün yarın
şimdi sonra önce uzun kısa hızlı yavaş geç erken yemek yemekler temiz temizdi temizlik kirli pis ağrı ağrım acı anne
annem baba babam eşim kocam karım oğlum kızım çocuk çocuğum aile insanlar nazik naziktiler kibar kibardı kibardılar
güleryüzlü güler yüzlü ilgili ilgiliydi ilgilendiler ilgisiz ilgi yardım yardımcı yardımsever oldular oldu oldum
olmadı olan olarak olsun söyledi söylediler dedi dediler anlattı anlattılar açıkladı açıkladılar dinledi dinlediler
anladım anlamadım anlamıyorum konuşma konuşuyorum hissettim tavsiye öneririm hizmet hizmeti deneyim sorun sorunsuz
problem mesaj numara yanlış türkçe ingilizce biliyorum istiyorum istemiyorum gerek lazım gerekiyor geldi gitti gittim
geldim verdi verdiler yaptı yaptılar yapıldı aldım aldı etti ettiler ediyorum edildi herşeyi tek iki üç dört beş hala
sadece bile böyle öyle gerçekten maalesef biraz fazla çoktu hep asla hiçbir allah razı
""",
}
