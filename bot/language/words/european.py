"""Welsh, Polish, Lithuanian, Somali and Turkish: common and hospital words, as texted. Data only."""

EUROPEAN = {
    "cy": """
dim cwynion cwyno cwynais gwbl parcio maes anodd hawdd cael gafael ffôn ffonio ffoniais nath naeth gwnaethant wrando
gwrandawodd arna arnaf arni arno gorfod gorfu teithio pell bell derbynnydd derbynfa swta braidd methu fethu cysgu sŵn
swnllyd stafell ystafell toiled gwelyau cadair bwydo brecwast cinio swper paned dŵr oer cynnes poeth diflas blasus
glân lân taclus presgripsiwn moddion meddyginiaeth tabledi pigiad gwaed prawf profion canlyniad canlyniadau adran
damweiniau brys ambiwlans bydwraig bydwragedd babi geni calon coes llaw llygad pen stumog iechyd bywyd gwaith gweithio
gweithwyr galed tîm gwenu gwên parch parchus urddas amynedd amyneddgar cysur cysurus diogel ofn nerfus poeni pryderus
pryder hyderus sylw cyfathrebu gwybodaeth cyfieithydd cyfieithu iaith siaradwr dylen dylech angenrheidiol gwella
gwellhad gwych gwirioneddol hollol hynod eithriadol gwerthfawr gwerthfawrogi canmol canmoliaeth seren sêr clod haeddu
llongyfarchiadau pleser ffrind ffrindiau cymdogion tad cu mam gu nain taid chwaer brawd gwnes gwelodd gwelwyd trefnu
trefnus anhrefn canslo canslwyd gohirio hwyr oedi ciw ciwiau cywir glir clir eglur ateb cwestiynau gofyn gofynnais
dywedwyd wrtha wrthyf trwy drwy'r ynglŷn ynghylch fyny lawr allan mewn nôl adre adref cartref tŷ bach mawr newydd hen
ifanc pobol bobl pobl rhai fawr arbennig neis lyfli briliant ocê meddygfa deintydd sylwadau byd neb arall welliant
roedden ro'n ro'dd o'dd o'n i'n dw'i ma mae'r mae'n sy'n sy'dd nhw'n chi'n fo efo hefo isho fedra fedrwn gallu medru
trio siomi chwarae teg bendith arnoch hwyl y yr a ac i o yn ar am at gan gyda heb i'r o'r a'r â ag rhwng dros drwy dan
wrth ers hyd nes cyn ôl wedi mae maen maent ydy ydi yw oedd oeddwn oeddem oeddent oedden roedd roeddwn bod wyf dw dwi
rwy rwyf ydw ydych rydych rydw rydym rydyn bydd byddai byddwn buodd bu bues fu fuodd fi fe hi ni chi nhw ti fy dy ei
ein eich eu hwn hon hyn hynny honno sydd sy nid na ddim nac oes popeth pawb rhywun rhywbeth pob llawer mwy llai gormod
ychydig iawn da dda ardderchog bendigedig rhagorol hyfryd drwg gwael wael ofnadwy erchyll siomedig hapus gwell gorau
gwaeth gwaethaf hefyd eto nawr rwan yma yna yno heddiw ddoe yfory bore prynhawn nos noson wythnos mis blwyddyn diwrnod
dydd awr oriau munud munudau amser hir cynnar cyflym araf diolch diolchgar os gwelwch sori ddrwg helo nyrs nyrsys
meddyg meddygon doctor doctoriaid staff ysbyty claf cleifion triniaeth gofal gofalu gofalgar apwyntiad aros disgwyl
llawdriniaeth ward gwely bwyd brwnt budr poen gŵr gwraig mab merch plentyn plant teulu caredig cyfeillgar cwrtais
proffesiynol cymwynasgar esbonio egluro gwrando deall siarad dweud dywedodd ges cefais gawsom cafodd gwneud wnes
wnaeth wnaethon gwnaeth mynd es aeth aethon dod daeth rhoi rhoddodd gweld gwelais gwybod meddwl teimlo teimlais
teimlad credu hoffi hoffwn eisiau isio angen gallwn rhaid dylai helpu help cymorth gwasanaeth profiad problem cwyn
neges negeseuon rhif anghywir cymraeg gymraeg saesneg sut beth pwy pam pryd ble lle faint pa fel felly ond achos
oherwydd oni bai oed bob byth erioed eithaf weddol ben rili un dau dwy tri pedwar pump chwech eraill gyd hun wir siŵr
gobeithio ffantastig bodlon croeso trin driniaeth thriniaeth ngofal nhriniaeth feddyg ysbyty'r cafwyd
""",
    "pl": """
brak kolejka kolejki kolejek kolejce straszne straszna pani pan panie panowie pana panią doktora przemiła przemiły
zostałyśmy wypisana wypisany wypisali wypis recepta recepty recept parking parkingu uwag uwagi żadnych żadne żaden
hałas hałasu głośno nocy spać recepcja recepcji rejestracja rejestracji niegrzeczny niegrzeczna zastrzeżeń skarg
skargi żadna wejście sala sali łóżko łóżka pokój toaleta toalety łazienka leki lek leków lekarstwa tabletki zastrzyk
krew krwi badania badań skierowanie tłumacz tłumacza tłumaczenie angielsku polsku nikt pomógł uśmiechnięta
uśmiechnięte uśmiech cierpliwa cierpliwi cierpliwy sprawnie sprawna fachowa fachowo fachowe pełen szacunek szacunkiem
kompetentny kompetentna kompetentni zaangażowanie bałam bałem bezpieczna bezpieczny spokojnie spokojna wygodne
wygodnie ciepło zimno zimne gorące smaczne niesmaczne obiad śniadanie kolacja herbata woda picia dostałam dostałem
dali podali zrobili zrobił zrobiła zajęli zajęła przyjęli przyjęta przyjęty przyjęcie odesłali odwołali odwołana
przełożona zgubili telefonu zadzwonił zadzwonili dzwoniłam kontakt kontaktu informacji informacja poinformowali
poinformowana zrozumiałam zrozumiałem potraktowana leżałam leżałem leżała korytarzu ratunkowym sor porodówka poród
położna położne położnej ciąża dziecka synka córki ojciec matka babcia dziadek karetka karetce ratownicy zęby oko noga
ręka serce głowa brzuch gorączka rana szwy zdrowie zdrowia zdrowa życie życzę pracy pracę praca ludzi ludźmi
wszystkiego najlepszego pochwała brawo podziękowania dla całego całej zespół zespołu naprawdę całkiem trochę poza tym
oprócz ogólne wrażenie wrażenia raczej średnio nieźle kiepsko słabo słaba słabe dramat porażka żenada nigdy więcej
tragicznie niemiła niemili niemiły opryskliwa arogancka chamski ignorancja ignorowali zignorowali lekceważenie
nieprzyjemna nieprzyjemny fatalnej obsłudze obsługi obsługę i w we z ze na do od po za o u przy przez bez nad pod
przed między nie tak to ten ta te ci tego tej tych temu jest są był była było byli były być będzie będę mam masz ma
mamy macie mają miał miała mieli jestem jesteś jesteśmy bardzo dobrze dobry dobra dobre dobrzy dobrego zły zła złe źle
gorzej lepiej najlepszy najlepsza najgorszy świetnie świetny świetna super wspaniale wspaniały wspaniała wspaniali
doskonale doskonała znakomicie rewelacja fatalnie fatalna okropnie okropna straszny tragedia masakra beznadziejnie
miło miły miła mili miłe sympatyczny sympatyczna sympatyczni uprzejmy uprzejma uprzejmi pomocny pomocna pomocni
życzliwi troskliwi profesjonalny profesjonalnie profesjonalna ja ty on ona my wy oni one mnie mi mój moja moje mojej
mojego mojemu ciebie jego jej ich nas nam wam was się sobie kto co jak gdzie kiedy dlaczego czy który która które
których ale oraz lub albo więc bo że żeby jeśli gdy tylko też także już jeszcze zawsze nic wszystko wszyscy wszystkie
wszystkim każdy każda dużo mało mniej zbyt długo krótko szybko wolno późno wcześnie teraz potem dziś dzisiaj wczoraj
jutro tutaj tam dzień cześć dziękuję dziękujemy dzięki dziekuje proszę przepraszam pozdrawiam lekarz lekarze lekarza
lekarka lekarzy doktor pielęgniarka pielęgniarki pielęgniarek pielęgniarz personel personelu obsługa szpital szpitalu
szpitala oddział oddziale opieka opieki opiekę leczenie zabieg operacja operacji wizyta wizyty badanie wyniki czekałem
czekałam czekać czekaliśmy czekanie godzin godziny godzinę minut czas czasu dni dnia tydzień tygodni miesiąc rok lat
noc rano jedzenie czysto czysta brudno ból bólu bolało mama tata mąż żona żony syn córka dziecko dzieci rodzina ludzie
pacjent pacjenta pacjentów pacjentem traktowali traktowany traktowana pomoc pomogli pomogła powiedział powiedziała
powiedzieli wyjaśnili wytłumaczył wytłumaczyli słuchał słuchali rozumiem rozumieć mówić mówię mówi czułem czułam czuję
polecam zadowolony zadowolona serdecznie usługa doświadczenie problem numer wiadomość wiadomości polski angielski
można może mogę mógł trzeba musiałem musiałam chcę chciałbym chciałabym wiem został została zostałem zostałam byłem
byłam strony strona raz dwa trzy cztery pięć jeden jedna jedno wielkie ok ogólnie niestety bezpiecznie spoko
""",
    "lt": """
nusiskundimų nusiskundimas skundų skundas jokių jokio jokia registratūra registratūros registratūroje darbuotoja
darbuotojai darbuotojų nemandagi nemandagus nemandagūs nemaloni nemalonus šiurkšti šiurkštus triukšminga triukšmas
triukšmo nebuvo kur pastatyti automobilį automobilio aikštelė aikštelės vietos vieta jaučiausi jautėmės saugiai saugi
ramiai rami pametė pamiršo dingo mano tyrimai tyrimus tyrimų tyrimas rezultatai rezultatų trūksta trūko trūkumas
vertėjas vertėjo vertėjų vėlavimas vėlavo eilė eilės eilėje kambarys lova lovos tualetas tualetai vonia vaistai vaistų
vaistus vaistas kraujo kraujas receptas recepto išrašė išleido šypsena šypsosi šypsojosi kantrybė kantrūs kantri
kantrus profesionalus profesionali profesionalumas kompetentingi kompetentinga pagarba pagarbiai pagarbūs patogu
patogi šilta šalta šaltas šalti karšta pietūs pusryčiai vakarienė vanduo arbata skanu skanus neskanu neskanus davė
gavau gavome gavo paėmė atėjo atvykau atvykome išėjau atšaukė atšauktas perkėlė pamirštas ignoravo skambinau skambino
telefonu telefonas informacija informacijos informavo informuota paaiškino paaiškinimas koridoriuje koridorius skubios
pagalbos priimamajame priimamasis gimdymas gimdymo kūdikis akušerė akušerės nėštumas močiutė senelis sesuo brolis
greitoji dantis akis akys koja ranka galva pilvas karščiavimas žaizda sveikata sveikatos gyvenimas dieve žmonių
žmonėms visiems komanda komandai padėka dėkinga dėkingas šaunuoliai balų dešimt vidutiniška pusėtinai silpna silpnai
nusivylimas nusivyliau gėda košmaras siaubas arogantiškas abejingi abejingumas reikėtų gerinti galėtų turėtų jaučiasi
elgėsi elgesys bendravimas bendrauja pasakė nepasakė nepaaiškino niekas nekalbėjo lietuviškai gulėjo gulėjau ilgokai
ilgiau anksti tvarkinga tvarka palatoje skyriaus mandagiai šiltai nuoširdžiai nuoširdūs dėmesingas ir į iš su be per
prie po nuo iki už apie prieš tarp dėl kad kas kada kaip kodėl ar bet o arba nes jei jeigu tai tas ta tie tos šis ši
šie tą to jis ji jie jos aš tu mes jūs mane man tavo jo jų mūsų mums jums save yra buvo buvau buvome esu esi esame
būti bus turi turiu turėjau turėjo ne nėra labai gerai geras gera geri geros gero blogai blogas bloga blogi puikiai
puikus puiki puikūs nuostabu nuostabus nuostabi šaunu fantastiška prastai prasta prastas siaubinga siaubingai baisu
baisiai vidutiniškai normaliai malonus maloni malonūs malonios mandagūs mandagus draugiškas draugiška draugiški
rūpestingi rūpestinga rūpestingos paslaugus paslaugūs profesionalūs profesionaliai greitai greita lėtai ilgai ilgas
ilga trumpai daug mažai daugiau mažiau viskas visi visos visą visada niekada nieko kažkas dar jau tik taip irgi pat
dabar paskui vėliau šiandien vakar rytoj čia ten ačiū dėkoju dėkui dėkojame prašau atsiprašau labas laba diena sveiki
gydytojas gydytoja gydytojai gydytojo gydytojų daktaras slaugytoja slaugytojos slaugytojai seselė seselės seselių
personalas personalo ligoninė ligoninėje ligoninės skyrius skyriuje palata pacientas pacientai pacientų gydymas gydymo
gydė operacija operacijos priežiūra priežiūrą vizitas laukti laukiau laukėme laukimas teko reikėjo reikia valandas
valandų valandos valanda minutes minučių laikas laiko dieną dienas savaitę mėnuo metai naktį ryte maistas maisto švaru
švari švara nešvaru skausmas skauda skaudėjo mama mamai tėtis vyras žmona sūnus dukra vaikas vaikai šeima žmonės
žmogus padėjo padėti pagalba pagalbą klausė klausėsi išklausė suprantu supratau kalbėti kalbu jaučiu rekomenduoju
patiko patinka patenkintas patenkinta aptarnavimas paslauga paslaugos patirtis problema problemų žinutė žinutės
numeris lietuvių anglų galima galiu gali galėjo noriu norėčiau žinau manau vienas viena du trys keturi penki
kiekvienas tačiau gal tikrai nesu niekur nei bei nors net dėmesys dėmesio dėmesingi
""",
    "so": """
cabasho cabashooyin qabo qabaa qaba gabadha gabadhii ninka ninkii naagta soo dhawaynta soodhawaynta edeb edebdaro
lahayn habeenkii habeenka qaylo buuq jirtay jirtey jiray jirin meel meesha goobta goobtu baabuurka baabuur gaari
dhigto amaan amni ammaan dareemay dareentay natiijada natiijadii natiijooyinka baaritaan baaritaanka baaritaankayga
lumiyeen lumisay lumay turjubaan turjumaan turjubaanka helin helay heleen daahay saf qol qolka sariir sariirta musqul
musqusha daawadii kaniini irbad dhiig dhiigga dhiiga warqad bixiyeen fasaxay fasaxeen dhoola cadeyn dulqaad samir
xirfad xirfadle xirfadlayaal xushmad ixtiraam qaddarin raaxo kulul qabow qabaw qabowdahay quraac qado casho biyo shaah
macaan siiyeen siiyay qaadeen yimaadeen yimid tagay baajiyeen joojiyeen illoobeen ilaaween wacay waceen telefoon
telefoonka xiriir war macluumaad faahfaahin sharxin sharaxaad iima loogama marinka waddada degdegga xaaladda umul
dhalmo dhashay ilmaha umulisada umuliso uur ayeeyo awoowe walaashay walaalkay aambalaas ambalaas ilig indho indhaha
lug gacan madax calool qandho nabar caafimaad caafimaadka nolol alle ilaahay ilaah dadkii dadku qoyskayga kooxda
kooxdu hambalyo guul dhibco toban dhexdhexaad niyad jab niyadjab ceeb foolxun foolxumo masiibo kibir xumaa hagaajin
hagaajiyaan dhaqmeen dhaqan dhaqanka hadlin hadleen ogayn ogeyn jawaab jawaabin sugin saacado dhowr daahid gargaar
mahadsanahay mahadsanyihiin faraxsani kuma maaha alxamdulillah mahad sheegin eegin arkay arkeen dhammaaday sidii wacan
wacnaa wacnayd heersare waa waan waxaan waxa waxay waxuu wuxuu wuxu wey way wuu buu baa ayaa ayay ayuu iyo oo ee ka ku
u la si ah ahay ahaa ahayd ahaayeen yahay tahay yihiin in inaan inay inuu haa maya ma maan aan aad iska isku uu ay
ayan annaga aniga adiga isaga iyada iyaga idinka kan tan kuwa kuwaas taas kaas halkan halkaas hadda markii marka
markaas kadib dib inta ilaa laakiin laakin lakin sababtoo sabab mise ama haddii hadii sida sidee maxaa maxay goorma
xagee halkee yaa kee wax waxba walba kasta dhammaan dhamaan dhan badan yar fiican fiicnaa fiicnayd fiicneyd
fiicnaayeen wanaagsan wanaagsanaa wanaagsanayd wanaagsanaayeen xun xumayd xumeyd bay qurux fudud adag daran ugu
mahadsanid mahadsantahay mahadsan tihiin fadlan raali iga noqo salaan asalaamu calaykum subax galab habeen dhakhtar
dhakhtarka dhakhaatiir dhakhaatiirta takhtar takhtarka kalkaaliye kalkaaliyaha kalkaaliso kalkaalisada
kalkaaliyayaasha shaqaale shaqaalaha shaqaalihii isbitaal isbitaalka cisbitaal cisbitaalka isbitaalku bukaan bukaanka
bukaanjiif daryeel daryeelka daryeelay daryeeleen daawo daawada daaweyn daaweynta qalliin qaliinka ballan ballanta sug
sugay sugnay suganayay sugitaan sugidda saacad saacadood saacadaha daqiiqo maalin maalmood maanta shalay berri usbuuc
bil sanad wakhti waqti dheer muddo cunto cuntada nadiif nadiifsan wasakh xanuun xanuunka hooyo hooyaday aabo aabbe
ninkayga xaaskayga wiilka wiilkayga gabadhayda ilmo carruurta caruurta qoys qoyska dad dadka naxariis saaxiibtinimo
caawin caawiyay caawiyeen caawimaad caawimo caawi sheeg sheegay sheegeen sharraxeen sharxay dhageysan dhageysteen
fahmay fahmin hadal hadlo hadlay dareen jecel jeclahay faraxsanahay faraxsan adeeg adeegga adeeggu waayo aragnimo
khibrad dhib dhibaato dhibaatooyin fariin fariinta lambar lambarka soomaali soomaaliga ingiriis kari karaa karo kara
rabaa raba rabo doonayaa leh lahaa lahayd jira samee sameeyay sameeyeen tag imid igu ii ila naga nagu noo kuu lagu
laga loo lala mid laba saddex afar shan mar weligay xitaa sidoo kale cid qof qofka cadho maamul faa'iido dhaweyn deg
degdeg gaabis
""",
    "tr": """
şikayet şikayetim şikayetçi yok yoktu hiçbir resepsiyon resepsiyondaki danışma kadın bayan bey erkek kabaydı kaba
gürültü gürültülü vardı park yeri otopark bulamadım bulamadık kendimi güvende güvenli hissettim hissettik tahlil
tahliller tahlillerimi sonuç sonuçlar sonuçlarım kaybetmişler kaybettiler kayboldu tercüman tercümanı çevirmen gecikme
geciktiler sıra oda odalar odası yatak yatağı tuvalet tuvaletler banyo ilaç ilaçlar ilacı ilaçlarımı iğne kan reçete
taburcu ettiler edildim gülümseme sabır sabırlı sabırlıydı profesyonel profesyonelce profesyoneldi ilgileri saygı
saygılı saygılıydı rahat rahattı sıcak soğuk soğuktu kahvaltı öğle akşam su çay lezzetli lezzetsiz aldılar geldiler
gittiler iptal ertelendi unuttular unutuldu aradım aradılar telefonla bilgi bilgilendirme bilgilendirdiler açıklama
koridorda koridor acil acilde acilden doğum bebek bebeğim ebe ebeler hamile babaanne dede kız kardeş kardeşim abim
ambulans diş göz gözüm bacak kol el baş başım karın ateş yara sağlık sağlığınıza sağlıklı hayat allahım insan insanlar
kişi ekip ekibe tebrikler tebrik elinize ellerinize emeğinize emeği geçen herkese puan on oldukça vasat ehh hayal
kırıklığı utanç rezil felaket kibirli saygısız ilgisizdi soğuktular geliştirilmeli olabilirdi olmalı lazım düşünüyorum
bence hissediyorum davrandılar davranış davranışları söylemediler anlatmadı vermediler gelmedi yapmadı beklettiler
bekletildim kalmadım bilmiyordu gitmek istedim bırakıp boyunca bütün gece annemi babamı doktorlar doktorun hemşirenin
çokça ayrıca gayet ve bir bu şu o da de ki mi mı mu mü ile için gibi kadar daha çok az en her hiç ama fakat ancak
çünkü veya ya eğer ne neden nasıl nerede kim kimse hangi tüm hepsi herkes herşey şey bazı ben sen biz siz onlar beni
bana benim seni sana bizim bize sizin size onun ona onları kendi var değil evet hayır iyi iyiydi güzel güzeldi kötü
kötüydü berbat berbattı mükemmel mükemmeldi harika harikaydı süper muhteşem muhteşemdi rezalet korkunç fena idare eder
orta memnun memnunum memnunuz kaldım kaldık teşekkür teşekkürler ederim ederiz sağolun sağol lütfen özür dilerim
merhaba selam günaydın günler doktor doktorum hemşire hemşireler hemşiresi personel personeli çalışanlar çalışan
hastane hastanede hastaneye hastanenin hasta hastalar servis bölüm bakım tedavi ameliyat randevu bekledim bekledik
bekleme beklemek saat saatler saatlerce dakika zaman süre gün günü sabah hafta ay yıl bugün dün yarın şimdi sonra önce
uzun kısa hızlı yavaş geç erken yemek yemekler temiz temizdi temizlik kirli pis ağrı ağrım acı anne annem baba babam
eşim kocam karım oğlum kızım çocuk çocuğum aile nazik naziktiler kibar kibardı kibardılar güleryüzlü güler yüzlü
ilgili ilgiliydi ilgilendiler ilgisiz ilgi yardım yardımcı yardımsever oldular oldu oldum olmadı olan olarak olsun
söyledi söylediler dedi dediler anlattı anlattılar açıkladı açıkladılar dinledi dinlediler anladım anlamadım
anlamıyorum konuşma konuşuyorum tavsiye öneririm hizmet hizmeti deneyim sorun sorunsuz problem mesaj numara yanlış
türkçe ingilizce biliyorum istiyorum istemiyorum gerek gerekiyor geldi gitti gittim geldim verdi verdiler yaptı
yaptılar yapıldı aldım aldı etti ediyorum edildi herşeyi tek iki üç dört beş hala sadece bile böyle öyle gerçekten
maalesef biraz fazla çoktu hep asla allah razı
""",
}
