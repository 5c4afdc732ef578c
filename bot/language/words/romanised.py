"""Punjabi, Urdu, Hindi and Bengali in Latin letters, spelt the ways people text them. Data only.

English words that everybody mixes in (_LOANS) speak neither for nor against. Hindi and Urdu share nearly all of their
everyday words (_SHARED); their own words and spellings tell them apart.
"""

_SHARED = """
hai hain tha thi the hoon hun hu ho hoga hogi hota hoti hote hua hui huye raha rahi rahe gaya gayi gaye kiya kia ki ka
ke ko kar karo karna karne karta karti karte karain karen karein kr krna krne krte krta mein main mei me mai mujhe
mujhko mera meri mere hum ham hamara hamari hamare hame hamen humein hamein aap ap apka aapka aapki apki aapke apne
apna apni tum tumhara woh wo vo voh us usne uski uska unhone unhon unka unki inka inki ye yeh is isko iska isse ne nay
se sey say par per pe pay tak aur or bhi bhe to toh ya lekin magar kyunki kyonki kyun kyu kyon kya kab kahan kaise
kaisa kaun kon kitna kitni jo jab jaisa jaise agar phir fir ab abhi sirf bas bht boht kam thoda thora thori sab sabhi
sub kuch kuchh koi kisi har nahi nahin nai nhi nahe na mat haan han ji jee jii theek thik teek thk achha achhi achhe
ache behtar behtareen bura buri bure kharab bekar ganda gandi saaf saf safai log logon logo doctor daktar doktor nurse
nurson wale wala wali aspataal hospital ilaaj ilaj dawai dawa dawaai khana khaana paani pani ghanta ghante ghanton
intezar intezaar intazar wait din raat subah sham kal aaj time der jaldi maa ammi abbu beta beti biwi bacha bache
gharwale ghar dard bukhar madad madat baat bat baatein samajh samjhaya samjhana bataya batayi batao bola boli sunte
suna dekha dekh dekhbhal diya di diye dia dena liya li lena mila mili milte aaya aayi aaye aana jana jata chahiye
chahie sakta sakti sakte saktay laga lagi lagta rakha khayal khyal dhyan khush pehle pehli baad bad wahan yahan yaha
waha ek aik do teen char paanch kafi bilkul aisa aise itna itni hone hona hue koshish taraf saath sath liye kaam
"""

_LOANS = """
doctor doctors nurse nurses staff hospital reception report operation parking time late early ward appointment
medicine rude service wait good nice best bed problem help helpful thanks thank you please sorry phone call ambulance
emergency test treatment care clean dirty food tea water room mummy mom daddy very super excellent experience team
clinic surgery scan blood injection hour hours minute waiting bad ok department discharge card form
"""

ROMANISED = {
    "ur-Latn": _LOANS
    + _SHARED
    + """
acha achay achi bachay bohat bohot buhat gae ghantay haspatal he hen huwa huway huwe kaisay liay lye mareez mujhay
thay waqt ziada zyada shikayat shikayatein shikwa shor report gum kardi krdi jagah jaga khatoon khawateen sahib sahab
badtameez badtameezi batameez tameez izzat ahtram ehtram ehtaram ehteram kamyab kamyabi krwaya karwaya karwai intizar
intezar intazaar kamra kamre bistar goliyan goli teeka tika khoon nuskha chutti muskurahat muskura sabr garam thanda
thandi nashta pani chai mazedar mazaydar diye dein aye ai aaye mansookh bhool nazar andaz call maloomat malumat
rahdari emergency zachgi hamal dadi dada nani nana behan bhai dant aankh tang haath sar pait bukhar zakhm zindagi
allah logon jazakallah jazak khair duayen duaen darmiyana mayoosi sharam laparwahi behtari honi bartao bartaao kehna
kaha sari bolta bolti kyun rakhay rakhe sutra suthra milti jata jati keh taraf pora poora poori tareeqay tareeqa
tareeqe fori foran fauran mashwara muashra itna thein gaye gayein hui huay ayi aya rahay rahin parha para pari parta
guzara bitha bithaya baithay baitha karaya bulaya bulana samajhna samjhaya samjhaye samjhtay bakhoobi khoob waise sirf
bs haal hal halat ziyada takleef bardasht karni nahin hamein hamain hamay unhon kisi wajah dobara dubara shukriya
shukria shukriyah mehrbani meherbani meharbani hasptal aspatal marez mareezon magar lekin waqat taqleef tabiat tabiyat
khayal ammi abbu walid walida walda walidain shohar baivi bv salam assalam alaikum walaikum inshallah insha mashallah
masha alhamdulillah khuda hafiz dua duain ikhlaq akhlaq sulook salook khidmat amla ijazat munasib pareshan pareshani
mutmaeen mutmain itminan mayoos afsos aala umdah umda behtreen shandar sahulat sahulaten mulaqat tajurba tajruba
wazahat jawab sawal sawalat ghalat galat guftagu angrezi urdu zuban zaban kam az nihayat intehai intihai zaroor
zaroorat zarurat hamesha baray bare apni hain hoon ny mein hy hay hein gya gai kuch dafa maregi rawaiya rawayya
tawajjo tawajah muflis aamla muaina moaina tashkhees sehat safar hosla
""",
    "hi-Latn": _LOANS
    + _SHARED
    + """
accha acche acchi bacche bahot bahut jyada shikayat shikayate shor report kho jagah saahab sahab insaan insan sabka
sabhi dhanyawaad dhanyavad theek thaak thik der tak baithna padaa pada padi safal safalta santusht santushti hoon dava
davaiyan samman aadar izzat kamra bistar goli sui khoon chhutti muskaan dhairya garam thanda thandi nashta paani chai
swadisht swaad diye aaye aaya radd bhool nazarandaaz jankari galiyara aapatkaleen prasav garbhvati dadi dada nani nana
behen bahen bhai daant aankh pair haath sir pet bukhar ghaav swasthya jeevan jivan zindagi bhagwan logo log aashirwad
das ausat nirash nirasha sharm laparvahi sudhar sudhaar hona vyavhaar kaha poori puri raat bolta bolte kyun rakhe saaf
suthra milti jaata jaati ki acchaa achhe achha achhi mein maine hame humein jyaada kaafi kabhi bilkul matlab yahaan
wahaan isliye lekin par parantu kintu tatha evam karke shuru khatam pehle baad turant dheere jaldi samajh samjhaya
samjhate baithe rehna padta bitaya mahina hafta saal ghante minute badhiya mast ekdum zabardast shaandaar shandar
dhanyavaad dhanyawad dhanyabad namaste namaskar achchha achcha achchhi seva sewa suvidha samay pratiksha prateeksha
aspatal aspataal chikitsak chikitsa marij upchar vyavahar vyavhar swasth sthiti anubhav samasya mata pita pitaji
mataji patni pati bhagvan ishwar krupya kripya kripaya maaf keejiye vishwas sundar uttam prasann khushi sahayata
sahayta sahyog jaankari prashn uttar dhyaan parivar pariwar bhojan swachh swachhata karmchari karmachari hindi bhasha
angreji zaroor jaroor jarur hamesha nahin zyaada bohot nahi hun hain nhi thi the kyonki kyuki bekaar badiya ekdam
chinta dikkat pareshani vaade tareeke khaas
""",
    "pa-Latn": _LOANS
    + """
mnu mnnu bht bhout bhut sb sbb kuj gll glla nai wdia wadiyaa changaa doctr dr nursaan suni suneyi lgga lggi pyaa pyi
meriyan teriyan ditiyan dittiyan mehrbaani mehrbani khyaal saare saareyan sareyan sir tuhadi tuhada aan han c g ji
shikait shikayat shikaiyat raati rati raatin rola raula shor report gawach guwach gwach gayi gadi gaddi khadi karan
thaan thaanh jagah jaga sahib saab late hoya kamm kam kudi kuri munde mundey sanu saanu kise kisey kissi pucheya
puchea puchya pucchya hi bebe nu si operation vadiya hogya hogea gya geya ho ditta dittian goliyan golian teeka khoon
lahu izzat ijjat garam thandi thandha thanda nashta paani chaa swaad swad bhul bhulle phone dadi nani bhain bhen bhra
veer ankh latt hath haath dhidd bukhar taap sehat jindgi zindagi lokan duavan asees rabb rab khush rakhe rakhey raakhe
tuhanu tuhadda kehnde kehnda kehndi keha akheya boleya boldi bolde punjabi samajh aundi aunda aundiyan jandi janda
jande lainde dinde dindi denda karke kar vaari vari chheti cheti chhetti der laggi laayi laai layi baithe baitheya
betha bithaya rakheya khayal rakhya puri poora poori saari raat vich pya peya uddik udeek intzaar intezaar wait karna
karni kariyan chukke chuk ohi ihi kithe kidar eddan odan jehi jeha jehe bilkul vakhri hadd hasde hasda hassde muskaan
sab kujh vdhia kmaal kamaal shandar mast ghaint att nava nawa purana changhi tarah changitarah bimaar theek thakk
raunde ronda gussa gusse aukha aukhi sokha naal apne mummy daddy di da de hai ne san sann sigi sige siga dee dia diyan
nun noo nuu nal vicch wich ch te tey ton tun tho toh utte ute ki ke kade kadi kidda kiddan kiwe kiven jado jadon jdo
jiven jive jihda jehda jehra jehre jehri ohna ohnu ohnan ohde ohdi ohda eh ih oh onu usnu ehna enna inna kinna kinni
jinna mainu menu mennu manu main mera meri mere sadda sada saada sade sadi asi assi asin tusi tusin tussi tuhade tenu
tera aapne apni bahut bohat baut bahot bot changa changi change changey chnga chnge changian vadhia vadhiya wadia
wadiya vdia vdiya vadhiyaa mada mara mande mandi manda madi bura sohna sohni sohne sona kharab gandi ganda saaf safai
nahi nahin nhi ni koi kuch sare saariyan sariyan sara sari saara hor hun hune hunn phir fer fir pher bad baad pehla
pehlan pehle thoda thora thori jyada jada zyada ghat ghatt bas sirf vi v tan taan je par pr lekin kyonki kyunki lai
lyi vaste waste kol kolo kolon din ghante ghanta ghantey ghantian time hospital haspataal haspatal hasptal doctor
daktar nurse nursan narsan staff mareez mariz ilaaj ilaj dawai dwai dawaiyan roti khana khaana pani chah mata bapu
biji maa mom puttar munda bacha bache bachian nikka gharwala ghar wale bhabi sister dhee bimar bimari dard peed dukh
dukhda sukh madad maddad sewa seva khyal dhyan gal gall gallan dasya dasia dassia daseya dassya dasso samjhaya samjaya
smjhaya puchhya sunya suneya vekhya dekhya ditti dita ditte keeta kita kiti keeti kitta kite karde kardi karda krde
krdi kareya hoyi hoye hoea hunda hundi hunde hunday reha rahi rahe rehe gaya gaye aaya aayi aaye milya miliya mileya
mili lagga lagya lageya lagi laggda lagda chahida chahidi chahide sakda sakde sakdi pata paya payi pai pyar pyaar
bolda baat waheguru wahe guru sat sri akal ssa dhanwad dhanvaad dhanwaad shukriya meharbani thik thk bahla wala wali
ikk ik do tin tinn char chaar panj angrezi angreji bolan samjh bande banda lok loki loka kinne kithon othe othon ethe
itthe ithe ehthe andar bahar
""",
    "bn-Latn": _LOANS
    + """
khubi vhalo valo cilo silo silam chilam onk onek shomoy somoy boisa boshe nars sobai shobai shahajjo korche korse
apnadere apnader amr amar kew keu kisu kichu bole bolse nai alhamdulillah inshallah mashallah abbu abbuke ammuke
taratari dekhse dekhsen ekhon kokhono jay pawa paowa bebostha janai poreo dui obhijog shobdo awaj report hariye felse
feleche harise gari garir rakhar jayga jaiga mohila babohar bebohar korlo dhonnobad bhabe vabe byathar bethar khon
onekkhon onekhon bosaye boshiye boshaye rakhse rekheche shobar sobar sundor shundor ghor bichana bed injection rokto
chuti hashi hasi dhoirjo somman shomman gorom gorum thanda nasta naasta cha shad diche diyache ashse asche eshechilo
batil bhule vule phone korsi kotha bolar shujog sujog barandai emergency bachcha hoise hoyeche dadi nani apu bhaiya
daat chokh pa hat matha pet jor jhor jokhom shastho jibon allahr allah rohmot doa dua korben bhalobasha lojja obohela
unnoti bolechilo bolto bolte pare paren bujhi keno shob shara raat rat porjonto ektuo kichui amader khushi khusi
shontushto obhiggota oviggota oviggata bhalolaglo laglo khoma dorkar chara chhara thaklam chilo khete diyechen
korechilo dekhashona shunlo shune nibo nilo ami amake amra apni apnar apnake apnara tumi tomar tomake tara tader se
she tini tar take uni unar ta eta eita ei oi seta sheta ota ekhane sekhane okhane kothay kokhon kemon ki kichhu kono
kon sob sobkichu khub anek beshi besi kom ektu akto ekto bhalo bhalobashi valoi bhaloi kharap khrp kharab baje baaje
darun dharun chomotkar osadharon oshadharon mondo na noy hoy hoi hoyse hoyni hoyechilo chhilo chilen chilenna ache
achhe ase achi achen nei kore korechi korechen koreche kora korte koren korlam korbo korchen kortechi diyeche disen
diyese dise diye dite dilo peyechi paisi pelam peyesi pai pete gelam giyechilam giyechi gechi gesi jai jete eshe ese
esechi bolechen boleche bollen bolen bola bujhiye bujhte bujhlam shunechen dekha dekhe dekhechen dekhlam ar r ebong
kintu tobe karon jonno jonne sathe shathe theke niye moto motoi por pore age agey akhon ajke aj kal gotokal ghonta
ghontar ghanta minit din sokal shokal bikal hashpatal haspatal hospital haspataler daktar dakter doctor nurse nursera
rugi rogi chikitsa chikitsha osudh oshudh khabar khawar pani ma amma abba baba maa bhai bon shami swami stri meye
chele bacca baccha poribar lok lokjon manush betha byatha bytha kosto koshto sahajjo sahajyo shahajyo jotno joton seba
sheba byabohar dhonnobaad dhannobad donnobad thik thikache ji jee haa ha hae assalamu alaikum apa lagche lageche lagse
lage mone porishkar poriskar nongra opekkha opekha dhore thakte thaka theko lagbe hobe parbo pari parchi chai chaina
bangla english ingreji ekta duita duto tin char pach shomossha somossa kothao protita sontusto
""",
}
