"""Punjabi, Urdu, Hindi and Bengali in Latin letters, spelt the ways people text them. Data only.

Hindi and Urdu share nearly all of their everyday words (_SHARED); the words after it tell them apart.
"""

_SHARED = """
hai hain he hen tha thi the hoon hun hu ho hoga hogi hota hoti hote hua hui huwa huye raha rahi rahe gaya gayi gaye
gae kiya kia ki ka ke ko kar karo karna karne karta karti karte karain karen karein kr krna krne krte krta mein main
mei me mai mujhe mujhay mujhko mera meri mere hum ham hamara hamari hamare hame hamen humein hamein aap ap apka aapka
aapki apki aapke apne apna apni tum tumhara woh wo vo voh us usne uski uska unhone unhon unka unki inka inki ye yeh is
isko iska isse ne nay se sey say par per pe pay tak aur or bhi bhe to toh ya lekin magar kyunki kyonki kyun kyu kyon
kya kab kahan kaise kaisa kaisay kaun kon kitna kitni jo jab jaisa jaise agar phir fir ab abhi sirf bas bohot bohat
bahut bahot buhat bht boht zyada ziada jyada kam thoda thora thori sab sabhi sub kuch kuchh koi kisi har nahi nahin
nai nhi nahe na mat haan han ji jee jii theek thik teek thk acha achha accha achi achhi acchi achay achhe ache acche
behtar behtareen bura buri bure kharab bekar ganda gandi saaf saf safai log logon logo doctor daktar doktor nurse
nurson wale wala wali aspataal haspatal hospital mareez ilaaj ilaj dawai dawa dawaai khana khaana paani pani ghanta
ghante ghantay ghanton intezar intezaar intazar wait din raat subah sham kal aaj waqt time der jaldi maa ammi abbu
beta beti biwi bacha bache bacche bachay gharwale ghar dard bukhar madad madat baat bat baatein samajh samjhaya
samjhana bataya batayi batao bola boli sunte suna dekha dekh dekhbhal diya di diye dia dena liya li lena mila mili
milte aaya aayi aaye aana jana jata chahiye chahie sakta sakti sakte saktay laga lagi lagta rakha khayal khyal dhyan
khush pehle pehli baad bad wahan yahan yaha waha ek aik do teen char paanch kafi bilkul aisa aise itna itni hone hona
hue koshish taraf saath sath liye liay lye kaam
"""

ROMANISED = {
    "ur-Latn": _SHARED
    + """
shukriya shukria shukriyah bohat bohot buhat mehrbani meherbani meharbani hasptal aspatal haspatal mareez marez
mareezon intezar ziada zyada magar lekin waqt waqat taqleef takleef tabiat tabiyat khayal ammi abbu walid walida walda
walidain shohar baivi bv salam assalam alaikum walaikum inshallah insha allah mashallah masha alhamdulillah khuda
hafiz dua duain ikhlaq akhlaq sulook salook khidmat amla ijazat munasib pareshan pareshani mutmaeen mutmain itminan
mayoos afsos aala umdah umda behtreen shandar sahulat sahulaten mulaqat tajurba tajruba wazahat jawab sawal sawalat
ghalat galat guftagu angrezi urdu zuban zaban kam az nihayat intehai intihai zaroor zaroorat zarurat hamesha baray
bare apni acha nahin hain hoon ny mein hy hay thay hein gya gai kuch dafa maregi rawaiya rawayya tawajjo tawajah
muflis aamla muaina moaina tashkhees fauran bardasht sehat safar hosla
""",
    "hi-Latn": _SHARED
    + """
dhanyavaad dhanyawad dhanyavad dhanyabad namaste namaskar bahut bahot accha acche acchi achchha achcha achchhi seva
sewa suvidha samay pratiksha prateeksha aspatal aspataal chikitsak chikitsa marij upchar vyavahar vyavhar swasth
swasthya sthiti anubhav samasya mata pita pitaji mataji patni pati bhagwan bhagvan ishwar bhai krupya kripya kripaya
maaf keejiye vishwas sundar uttam prasann khushi santusht sahayata sahayta sahyog jankari jaankari prashn uttar dhyaan
parivar pariwar bhojan swachh swachhata karmchari karmachari turant hindi bhasha angreji zaroor jaroor jarur hamesha
nahin zyaada jyada bohot nahi hoon hun mein hain nhi thi the kyonki kyuki bilkul bekaar matlab badhiya badiya ekdum
ekdam achhe chinta dikkat pareshani vaade tareeke khaas
""",
    "pa-Latn": """
hai ne han si san sann sigi sige siga da di de dee dia diyan nu nun noo nuu naal nal vich vicch wich ch te tey ton tun
tho toh utte ute ki ke kade kadi kidda kiddan kiwe kiven jado jadon jdo jiven jive jihda jehda jehra jehre jehri ohna
ohnu ohnan ohde ohdi ohda eh ih oh onu usnu ehna enna inna kinna kinni jinna mainu menu mennu manu main mera meri mere
saanu sanu sadda sada saada sade sadi asi assi asin tusi tusin tussi tuhada tuhadi tuhade tuhanu tenu tera apne aapne
apni bahut bohat bhut baut bht bahot bot changa changi change changey chnga chnge changian vadhia vadiya vadhiya wadia
wadiya vdia vdiya vadhiyaa mada mara mande mandi manda madi bura sohna sohni sohne sona kharab gandi ganda saaf safai
nahi nai nahin nhi ni koi kuch kujh kuj sab sare saare saariyan sariyan sara sari saara hor hun hune hunn phir fer fir
pher bad baad pehla pehlan pehle thoda thora thori jyada jada zyada ghat kam ghatt bas sirf vi v tan taan je par pr
lekin kyonki kyunki karke layi lai lyi vaste waste kol kolo kolon raat din ghante ghanta ghantey ghantian time der
hospital haspataal haspatal hasptal doctor daktar nurse nursan narsan staff mareez mariz ilaaj ilaj dawai dwai
dawaiyan roti khana khaana pani paani chah mata bapu bebe biji mummy maa mom ji daddy puttar munda kudi bacha bache
bachian nikka gharwala ghar wale bhabi veer bhra sister dhee bimar bimari dard peed dukh dukhda sukh madad maddad sewa
seva khayal khyal dhyan gal gall gallan dasya dasia dassia daseya dassya dasso samjhaya samjaya smjhaya puchhya puchya
sunya suneya vekhya dekhya ditta ditti dita ditte keeta kita kiti keeti kitta kite karde kardi karda karan krde krdi
karna kareya hoya hoyi hoye hoea hunda hundi hunde hunday reha rahi rahe rehe gaya gayi gaye geya aaya aayi aaye milya
miliya mileya mili lagga lagya lageya laggi lagi laggda lagda chahida chahidi chahide sakda sakde sakdi pata paya payi
peya pya pai pyar pyaar bolde bolda boldi baat rab waheguru wahe guru sat sri akal ssa dhanwad dhanvaad dhanwaad
shukriya meharbani mehrbani thik theek thk khush bahla wala wali ikk ik do tin tinn char chaar panj punjabi angrezi
angreji bolan samajh samjh kamm bande banda lok loki loka lokan bilkul kinne kithe kithon othe othon ethe itthe ithe
ehthe andar bahar
""",
    "bn-Latn": """
ami amar amake amr amra amader apni apnar apnake apnara tumi tomar tomake tara tader se she tini tar take uni unar ta
eta eita ei oi seta sheta ota ekhane sekhane okhane kothay kokhon keno kemon ki kichu kichhu kono kon keu sob shob
shobai sobai sobkichu khub khubi onek onk anek beshi besi kom ektu akto ekto valo bhalo vhalo bhalobashi valoi bhaloi
kharap khrp kharab baje baaje darun dharun chomotkar sundor shundor osadharon oshadharon mondo na nai noy hoy hoi
hoyeche hoyse hoise hoyni hoyechilo chilo chilam silo chhilo chilen chilenna ache achhe ase achi achen nei kore
korechi korechen koreche korse korsi kora korte koren korlam korlo korben korbo korchen kortechi diyeche diyechen
disen diyese dise diye dite dilo peyechi paisi pelam peyesi pai pete gelam giyechilam giyechi gechi gesi jai jete eshe
ese esechi bolechen boleche bolse bollen bolen bola bolte bujhiye bujhte bujhi bujhlam shunechen shune dekha dekhe
dekhechen dekhlam ar r ebong kintu tobe karon jonno jonne sathe shathe theke niye moto motoi por pore age agey ekhon
akhon ajke aj kal gotokal somoy shomoy ghonta ghontar ghanta minit din rat raat sokal shokal bikal hashpatal haspatal
hospital haspataler daktar dakter doctor nurse nursera nars rugi rogi chikitsa chikitsha osudh oshudh khabar khawar
pani ma amma abba baba maa bhai bon shami swami stri meye chele bacca bachcha baccha poribar lok lokjon manush betha
byatha bytha kosto koshto shahajjo sahajjo sahajyo shahajyo jotno joton seba sheba babohar bebohar byabohar dhonnobad
dhonnobaad dhannobad donnobad thik thikache ji jee haa ha hae allah inshallah assalamu alaikum apa lagche lageche
laglo lagse lage mone porishkar poriskar nongra opekkha opekha onekkhon dhore boshe thakte thaka theko lagbe hobe
parbo pari pare paren parchi chai chaina bangla english ingreji ekta duita duto tin char pach shomossha somossa kotha
kothao protita khusi khushi sontusto
""",
}
