"""More of what patients write in Gujarati, in both scripts: data only, joined to `gu`."""

NUMBERS = (
    "|પહેલા|પહેલું ઓપ્શન|એકડો|એક નંબર વાળો|નંબર એક|નંબર વન|વન|પહેલ|પેલો|પેલું|એક નંબરનો|1લો|ekdo|pehlu|pehla|pahelo|pahela|pratham|ekk|number ek|nambar ek",
    "|બીજા|બગડો|બે નંબર|બે નંબરનો|નંબર બે|ટુ|2જો|bagdo|bija|biji|bijo number|be number|number be|nambar be",
    "|ત્રીજા|તગડો|ત્રણ નંબર|ત્રણ નંબરનો|નંબર ત્રણ|થ્રી|3જો|tagdo|trija|triji|treejo|treeju|tran number|number tran|traan",
    "|ચોથા|ચોગડો|ચાર નંબર|ચાર નંબરનો|નંબર ચાર|ફોર|4થો|chogdo|chothu|chothi|chotha|choth|char number|number char",
    "|પાંચમા|પાંચડો|પાંચ નંબર|પાંચ નંબરનો|નંબર પાંચ|પાચ|ફાઇવ|5મો|panchdo|panchmo|panchmu|panchmi|panchma|paanchmo|paanchmu|panch number|number panch|paach",
    "|છઠ્ઠા|છગડો|છ નંબર|છ નંબરનો|નંબર છ|છેલ્લો|છેલ્લું|છેલ્લી|સિક્સ|6ઠ્ઠો|chhagdo|chagdo|chhatho|chhaththo|chhattho|chatho|chathu|chhello|chhellu|chello|chellu|cha number|chha number|chhe number",
)
MARKS = (
    "|નંબરની|નંબરનું|નંબરવાળો|નંબરે|નં|ક્રમ|ક્રમાંક|ક્રમાંકનો|વિકલ્પનો|ઓપ્શનવાળો|આપું|આપું છું|આપુ છુ|આપીશ|આપ્યો|આપ્યું|આપ્યા|આપીએ|આપીએ છીએ|પસંદ કરું|પસંદ કરું છું|પસંદ છે|સિલેક્ટ કરું છું|સ્કોર|માર્ક|માર્ક્સ|પોઇન્ટ|રેટિંગ|ગુણ|"
    "જવાબ છે|આપજો|લખજો|ગણજો|numbar|nmbr|nambarno|nambar no|number no|number nu|vikalp|aapu|aapu chu|aapu chhu|apu|apu chu|apu chhu|apu 6u|aapis|aapish|apis|apish|aapyu|aapyo|apyo|apyu|aapiye|pasand karu|pasand karu chu|pasand che|"
    "select karu chu|select|score|mark|marks|point|points|rating|ans|answer|jwab|jawaab|javab che|lakhjo|ganjo|vaalo|wala|wali"
)
GOOD = (
    "|હારું|હારો|હારા|હારું હતું|સારામાં|સરસ મજાનું|સરસ મજાની|સુંદર|મજા પડી|મજા પડી ગઈ|મજા આવી ગઈ|ગમ્યું|ગમી|ગમ્યો|મને ગમ્યું|અમને ગમ્યું|બહુ ગમ્યું|સારું લાગ્યું|સારો લાગ્યો|સારી લાગી|સંતોષ થયો|સંતોષ છે|સંતોષ મળ્યો|ખુશ છું|ખુશ છીએ|ખુશ થયો|ખુશ થઈ|"
    "ફરિયાદ નથી|કોઈ ફરિયાદ નથી|મને કોઈ ફરિયાદ નથી|વાંધાજનક નથી|બરોબર|બરાબર હતું|ઠીક છે|વ્યવસ્થિત|સકારાત્મક|ઓકે|haru|haaru|haro|haara|hara|sars|srs j|saras majanu|sundar|maja padi|maja padi gai|majja avi|maja aavi gai|maja avi gai|gamyu|gami|gamyo|"
    "mane gamyu|amne gamyu|bahu gamyu|saru lagyu|saaru lagyu|saro lagyo|sari lagi|santosh thayo|santosh che|santosh malyo|khush chu|khush chiye|khush thayo|khush thai|fariyad nathi|koi fariyad nathi|mane koi fariyad nathi|barobar|vyavasthit|"
    "ok hatu|ok che|okay hatu|thik che|theek che|saru che|saru j"
)
EXCELLENT = (
    "|ટકાટક|ફક્કડ|ફાંકડું|ઝકાસ|ચકાચક|જલસો|જલસો પડી ગયો|જલસા|ધમાકેદાર|સોલિડ|બ્રિલિયન્ટ|અમેઝિંગ|ફેન્ટાસ્ટિક|વન્ડરફુલ|અદ્દભૂત|અદ્દભુત|અદભુદ|સર્વોત્તમ|અતિ ઉત્તમ|અતિ સુંદર|અતિસુંદર|બેનમુન|અજોડ|લાજવાબ|તોડ નથી|જવાબ નથી|કોઈ જવાબ નથી|નંબર વન|નં 1|એ વન|"
    "એક્સલન્ટ|એકસેલેન્ટ|બહુ મસ્ત|ખૂબ મસ્ત|મસ્ત મજાનું|સારામાં સારું|સારામાં સારી|સારામાં સારો|વખાણવા લાયક|takatak|fakkad|fankdu|jhakas|jakas|jakkaas|chakachak|jalso|jalso padi gayo|jalsa|dhamakedar|solid|brilliant|wonderful|superr|adbhoot|adbhud|"
    "adhbhut|adbhut j|sarvottam|ati uttam|ati sundar|benmun|ajod|a1|a one|bahu mast|khub mast|mast majanu|sara ma saru|sarama saru|saramasaru|sara ma sari|jabrdast|jbrdst|jordaar|jordr|zordar|mastt|mast j|lajavab|kamaal nu|best j"
)
BAD = (
    "|બરાબર નથી|બરાબર નહોતું|બરાબર નહીં|બરાબર ન હતું|બરાબર નો'તું|બરાબર નોતું|ઠીક નથી|ઠીક નહીં|ઠીક નહોતું|સારું ન લાગ્યું|સારું ના લાગ્યું|સારું નથી લાગ્યું|સારું લાગ્યું નહીં|સારો ન લાગ્યો|સારો ના લાગ્યો|સારી ન લાગી|સારી ના લાગી|સંતોષ નથી|સંતોષ ન થયો|"
    "સંતોષ ના થયો|સંતોષકારક નથી|સંતોષકારક નહોતું|અસંતોષ|અસંતુષ્ટ|ખુશ નથી|ખુશ નહોતો|રાજી નહોતો|ન ગમ્યું|ન ગમી|ના ગમી|નહોતું ગમ્યું|ગમ્યું જ નહીં|મને ન ગમ્યું|મને ના ગમ્યું|મજા નથી આવી|મજા નહોતી|મજા નો આવી|નિરાશ|નિરાશાજનક|નિરાશ થયો|નિરાશ થઈ|નિરાશા|હલકું|"
    "હલકી|હલકો|ઢીલું|ઢંગધડા વગરનું|બેદરકારીભર્યું|ગંદુ|barabar nathi|barabar nahi|barabar nai|barabar nahotu|barabar nhotu|barabar na hatu|barabar notu|barobar nathi|barobar nahotu|thik nathi|thik nahi|thik nai|thik nahotu|thik nhotu|saru na lagyu|"
    "saru nathi lagyu|saru lagyu nahi|saru lagyu nai|saro na lagyo|sari na lagi|santosh nathi|santosh na thayo|asantosh|asantusht|khush nathi|gamyu j nahi|nathi gamyu|nahotu gamyu|mane na gamyu|mane nathi gamyu|na gami|maja nathi aavi|maja nahoti|"
    "maja no avi|nirash|nirash thayo|nirash thai|nirasha|halku|halki|dhilu|krb|khrb|khrabb"
)
TERRIBLE = (
    "|કચરો|કચરા જેવું|કચરા જેવી|ધૂળ જેવું|ધૂળ|સાવ કચરો|સાવ નકામું|સાવ ફાલતુ|સૌથી બેકાર|સૌથી ખરાબમાં ખરાબ|ખરાબમાં ખરાબ|ખરાબ માં ખરાબ|અમાનવીય|અસહ્ય|ઘોર|ભયજનક|નર્ક|નર્ક જેવું|નરક જેવું|દોજખ|જહન્નમ|છી|છી છી|થર્ડ કલાસ|કંગાળ|પથારી ફેરવી|kachro|kachra jevu|kachra jevi|"
    "dhul jevu|sav kachro|sav nakamu|sav faltu|sav bakwas|sav bhangar|kharab ma kharab|kharabma kharab|amanviy|asahya|nark|nark jevu|narak jevu|dojakh|jahannam|chhi|chhi chhi|thard class|kangal|bkws|bakvaas|bhyankar|bhayanker|bhangaar|faltoo"
)
VERY = "|બઉ જ|બૌ જ|બોવ|બોવ જ|બહુ બહુ|ઘણું બધું|ઘણા જ|અતિશય|બેહદ|હદથી|ખૂબ ખૂબ જ|એકદમ જ|સાવે સાવ|છેક|khbj|khb|khub ja|khoobaj|khubaj|bau bau|bahu bahu|bovj|bouj|bou|bou j|boj|ghana|ghana j|behad|ekdm|akdam|ekdum j|sava|sav j|chhek"
QUITE = "|ઘણેખરે|પ્રમાણમાં|થોડું ઘણું|થોડું ઘણું|એકંદરે|ગમે તેમ|praman ma|pramanma|thodu ghanu|ekandre"
NOTS = "|નઈ|નઇ|નૈ|નહતું|નહતો|નહતી|નહોતુ|ન્હોતું|ન્હોતી|ન્હોતો|નોતું|નોતો|નોતી|ન હતુ|ના હતું|ના હતો|ના હતી|નો|nhi|nthi|nathii|nhotu|nhoto|nhoti|nahtu|nahto|nahti|notu|noto|noti|na htu|na hto|na hti|ny|nhi"
AT_ALL = "|જરીકે|જરીક પણ|લગીરે|લગીર પણ|કોઈ રીતે|કોઈ પણ રીતે|બિલકુલ પણ|jarai|jaraye|jaray pan|jarike|koi rite|koi pan rite|bilkool|sehje|sahej"


NEITHER = (
    "|સારુંય નહીં ને ખરાબેય નહીં|સારુંય નહિ ખરાબેય નહિ|સારુયે નહીં ખરાબેયે નહીં|સારું ખરાબ બંને|સારું ને ખરાબ બંને|સારું અને ખરાબ બંને|થોડું સારું થોડું ખરાબ|કંઈક સારું કંઈક ખરાબ|મધ્યમસર|મધ્યમ હતું|વચલું|વચ્ચે|વચ્ચોવચ|મિશ્ર|મિક્સ|ફિફ્ટી ફિફ્ટી|અડધું અડધું|સો સો|"
    "ઠીક ઠીક છે|ઠીક ઠીક જ|ઠીક જ|ઠીકઠીક હતું|ચાલે એવી|ચાલે એવું હતું|ચાલી જાય|ચાલી જાય એવું|ચાલ્યું જાય|કામચલાઉ|કામ ચાલે એવું|જેવું તેવું|જેમતેમ|જેમ તેમ|બસ ચાલે|ઓકે જેવું|ખાસ નહીં|કંઈ ખાસ નહોતું|ખાસ કંઈ નહોતું|એટલું ખાસ નહીં|તટસ્થ|સામાન્ય હતું|એવરેજ હતું|"
    "saru kharab banne|saru ane kharab banne|saru ne kharab banne|thodu saru thodu kharab|kaik saru kaik kharab|madhyam hatu|vachlu|vacche|vachche|mix|mixed|fifty fifty|50 50|adadhu adadhu|thik thik che|thik thik hatu|thik thik j|thik j|thikthik|"
    "theek thik|thik thaak|chale evi|chale evu hatu|chali jay|chali jay evu|chalyu jay|kamchalau|kam chale evu|jevu tevu|jem tem|bas chale|ok jevu|khas nahi|khas nai|kai khas nai|kai khas nahotu|khas kai nahotu|etlu khas nahi|avrage|evrej|averege|"
    "samany|samanya hatu|tatasth|okok|okish"
)
DONT_KNOW = (
    "|ખબર નથી મને|ખબર નથી ભાઈ|ખબર નથી પડતી|ખબર પડતી નથી|ખબર ના પડે|ખબર ન પડે|ખબર જ નથી|મને ખબર જ નથી|મને ખબર નહીં|મને ખબર નહિ|મને ખબર નઈ|કોને ખબર|શી ખબર|મને શું ખબર|કંઈ કહી ના શકું|કંઈ કહી ન શકું|કંઈ કહી શકું નહીં|કંઈ કહી શકતો નથી|કંઈ કહી શકતી નથી|"
    "કાંઈ કહી ના શકું|કશું કહી ના શકું|કશું કહી ન શકું|કઈ કહી ના શકું|હું કહી ના શકું|હું ના કહી શકું|કહી શકાય એમ નથી|કહી શકાય તેમ નથી|કહેવાય નહીં|કહેવાય નહિ|કેવાય નહીં|કંઈ કહેવાય નહીં|કંઈ યાદ નથી|કશું યાદ નથી|મને કંઈ યાદ નથી|યાદ નહીં|યાદ નથી આવતું|યાદ આવતું નથી|"
    "યાદ નથી રહ્યું|યાદ નથી ભાઈ|યાદ નથી બેન|ભૂલી ગયો|ભૂલી ગઈ|અભિપ્રાય નથી|કોઈ અભિપ્રાય નથી|નક્કી કરી શકતો નથી|નક્કી કરી શકતી નથી|નક્કી નથી કરી શકતો|ચોક્કસ ખબર નથી|બરાબર ખબર નથી|પાકી ખબર નથી|આઇડિયા નથી|મને આઇડિયા નથી|કોઈ આઇડિયા નથી|સમજ પડતી નથી|"
    "અલ્લાહ જાણે|ભગવાન જાણે ભાઈ|રામ જાણે ભાઈ|khabar nthi|khbr nthi|kbr nthi|khabar nthi mane|khabar nathi mane|khabar nathi bhai|khabar nathi padti|khabar padti nathi|khabar na pade|khabar j nathi|mane khabar j nathi|mane khabar nahi|mane khabar nai|"
    "mane nathi khabar|mne khabar nathi|mne khabar nthi|mane khabar nthi|kone khabar|shi khabar|mane su khabar|mane shu khabar|kai kahi na saku|kai kahi na shaku|kain kahi na saku|kai kai na saku|kasu kahi na saku|kashu kahi na shaku|"
    "kai kahi sakto nathi|kai kahi sakti nathi|kahi sakto nathi|kahi sakti nathi|kahi shakti nathi|hu kahi na saku|hu na kahi saku|hu na kahi shaku|kahi sakay em nathi|kahevay nahi|kehvay nahi|kevay nahi|kevay nai|kai kevay nai|kai yaad nathi|"
    "kasu yaad nathi|mane kai yaad nathi|yaad nahi|yaad nai|yaad nthi|yaad nathi avtu|yaad nathi aavtu|yaad avtu nathi|yaad nathi bhai|yaad nathi ben|bhuli gayo|bhuli gai|abhipray nathi|koi abhipray nathi|nakki kari sakto nathi|"
    "nakki nathi kari sakto|chokkas khabar nathi|barabar khabar nathi|paki khabar nathi|mane idea nathi|idea nthi|samaj padti nathi|samaj nathi|allah jane|ram jane bhai|bhagvan jane|bhagwan jane|bhagvan ne khabar|sure nathi|chokkas nathi|dnt know|dunno"
)
FRAMES = (
    "|ડોક્ટર|ડૉક્ટર|ડોક્ટર સાહેબ|doctor|doctor saheb|dr saheb|હતાં|હતા|લાગ્યા|લાગ્યું છે|મળ્યા|રહ્યા|રહ્યાં|થયા|થયો છે|આવ્યો|આવ્યું|આવી|અનુભવ રહ્યો|અનુભવ થયો|સારવાર મળી|હારવાર|સેવા મળી|સેવા હતી|મારા તરફથી|મારી તરફથી|મારા માટે|મારે માટે|અમારા માટે|અમારી તરફથી|અમારો અનુભવ|અમારી|મારે|ત્યાંનો|ત્યાંની|ત્યાંનું|વર્તન|વ્યવહાર|વર્તણૂક|"
    "સ્ટાફનું વર્તન|ટૂંકમાં|કહું તો|કહીએ તો|કહેવું પડે|કહી શકાય|કહીશ|મારા ખ્યાલથી|મારા ખ્યાલ મુજબ|મારા મત મુજબ|મારા મત પ્રમાણે|મને લાગે છે|મને લાગ્યું|મને લાગે|લાગે છે|એમ કહું|એટલું જ|બસ|હો|હોં|ને|આમ|આમ તો|એકંદર|ઓવરઓલ|બધી રીતે|દરેક રીતે|બધી|બધો|ઈ|આ વખતે|ત્યાં તો|"
    "મુલાકાત|મારી મુલાકાત|ટ્રીટમેન્ટ|દવાખાના|દવાખાનામાં|દવાખાને|હોસ્પિટલમાં|હોસ્પિટલની|હોસ્પિટલની સેવા|lagya|malya|rahya|thaya|thayo che|avyo|avyu|aavyo|aavyu|anubhav rahyo|anubhav thayo|sarvar mali|seva mali|seva hati|mara taraf thi|mari taraf thi|"
    "mari tarafthi|mara tarafthi|amara mate|amaro anubhav|amaro|amari|mare|tyano|tyani|tyanu|vartan|vyavhar|staff nu vartan|tunk ma|tunkma|kahu to|kahiye to|kehvu pade|kahi sakay|kahis|mara khyal thi|mara khyalthi|mara mat mujab|mane lage che|"
    "mane lagyu|mane lage|lage che|lage chhe|em kahu|bas|ho|ne|aam|aam to|ekandar|badhi rite|badhi|badho|i|aa vakhte|mulakat|treatment|davakhana|davakhane|davakhana ma|hospital ma|hospitalma|hospital ni|hospital ni seva|htaa|htu tya|chhe|chee|tamari seva|tamari service"
)
POLITE = (
    "|જય યોગેશ્વર|જય જલારામ|જય ભોલેનાથ|જય અંબે|જય સિયારામ|જય શ્રી રામ|રાધે રાધે|હર હર મહાદેવ|જય જિનેન્દ્ર|અસ્સલામુ અલૈકુમ|વાલેકુમ સલામ|અલ્હમદુલિલ્લાહ|શુક્રિયા|ભગવાનની કૃપા|ભગવાનની દયા|ભગવાનની દયાથી|બધાનો આભાર|બધાને આભાર|આભાર તમારો|આભાર સૌનો|આભાર સાથે|"
    "દિલથી આભાર|ખૂબ ખૂબ ધન્યવાદ|ખૂબ ધન્યવાદ|ધન્યવાદ તમારો|થેન્ક યૂ|થેંક્યુ|થેન્ક્સ|થેન્કસ|થેંક્સ અ લોટ|પ્લિઝ|પ્લીઝ ભાઈ|પ્રણામ|વંદન|મોટાભાઈ|દીકરા|બેટા|સાહેબજી|મહેરબાન|હેલ્લો|હાય|jay yogeshwar|jay jalaram|jai jalaram|jay ambe|jay shree ram|"
    "jai shree ram|jay siyaram|radhe radhe|har har mahadev|jay jinendra|jay swaminarayan bhagwan|jai shri swaminarayan|assalamu alaikum|salam|walekum salam|alhamdulillah|shukriya|bhagwan ni krupa|bhagwan ni daya|bhagwan ni daya thi|badhano abhar|"
    "badhano aabhar|abhar tamaro|aabhar tamaro|dil thi abhar|khub dhanyavad|thank u|thankyou|thanku so much|thanx|thx|tnx|ty|thenks|meherbani|mehrbani karine|maherbani kari|krupiya|kripa karine|pranam|vandan|motabhai|dikra|beta|sahebji|"
    "doctor saheb|hey|hlo|namste|nmste|jay shri krishna|jai sri krishna|js|bhaishri"
)
GREETINGS = (
    "|કેમ છો બધા|બધા મજામાં|તબિયત સારી નથી|તબિયત ખરાબ છે|તબિયત ખરાબ|તબિયત ઠીક છે|તબિયત ઠીક નથી|તબિયત બરાબર છે|તબિયત બરાબર નથી|મારી તબિયત સારી છે|મારી તબિયત સારી નથી|હવે સારું છે|હવે સારું લાગે છે|હવે ઠીક છે|હવે મને સારું છે|મને સારું છે|મને સારું નથી|મને સારું લાગે છે|"
    "પહેલા કરતાં સારું છે|હું ઠીક છું|અમે સારા છીએ|સારું છે બધું|બધા સારા છે|ઘરે બધા સારા છે|શુભ સાંજ|શુભ બપોર|શુભ પ્રભાત|શુભ રાત્રિ|શુભ નવું વર્ષ|સાલ મુબારક|ગુડ નાઇટ|ગુડ ઇવનિંગ|ગુડ લક|એક મિનિટ|બે મિનિટ|એક સેકન્ડ|સારું પછી|સારું ચાલો પછી|ઠીક છે પછી|ચાલો સારું|"
    "સારું આવજો|આવજો|kem cho badha|badha majama|tabiyat sari nathi|tabiyat kharab che|tabiyat kharab|tabiyat thik che|tabiyat thik nathi|tabiyat barabar nathi|mari tabiyat sari che|mari tabiyat sari nathi|have saru che|have saru lage che|have thik che|"
    "have mane saru che|mane saru che|mane saru nathi|mane saru lage che|pehla karta saru che|ame sara chiye|saru che badhu|badha sara che|ghare badha sara che|shubh sanj|shubh ratri|shubh prabhat|good evening|good afternoon|ek minute|ek minit|be minute|"
    "be minit|ek second|saru pachi|saru chalo pachi|thik che pachi|chalo saru|saru avjo|saru aavjo|avjo|aavjo|hu majama|ame majama"
)
JOINS = "|તેમ છતાં|તો પણ|કેમકે|કેમ કે|એટલા માટે|સિવાય|ખાલી|માત્ર|જેમ કે|કારણ|tem chhata|tem chata|to pan|etla mate|sivay|khali|matra|karan|kmk|bt|cuz"
PRAISE = (
    "|સારી સંભાળ|વિવેકી|વિનયી|હસમુખા|હસતા મોઢે|હસતે મોઢે|સહકાર|સહકાર આપ્યો|ધ્યાન આપ્યું|ધ્યાન રાખે છે|કાળજી|કાળજી લીધી|સંભાળ લીધી|ઉમદા|પ્રશંસા|પ્રશંસનીય|ભલા|ભલા માણસો|લાગણી|લાગણીથી|હૂંફ|શાંતિ|શાંતિથી|ધીરજ|ધીરજથી|સરસ સ્ટાફ|ઝડપી|સમયસર|ચોખ્ખાઈ|સ્વચ્છતા|આશીર્વાદ|"
    "ભગવાન સ્વરૂપ|દેવદૂત|viveki|vinayi|hasmukha|hasta modhe|sahkar|sahkar apyo|sahkar aapyo|dhyan apyu|dhyan aapyu|dhyan rakhe che|kalji|kalji lidhi|sambhal lidhi|prashansa|bhala|bhala manaso|lagni|shanti|shantithi|dhiraj|saras staff|jhadpi|samaysar|"
    "chokhkhai|swachhta|ashirvad|devdut|respect|lovely|wonderful"
)
BLAME = (
    "|કોઈ સાંભળતું નથી|કોઈ સાંભળતું નહોતું|સાંભળતા નથી|સાંભળતી નથી|કોઈ આવ્યું નથી|કોઈ આવતું નથી|કોઈ જોવા ન આવ્યું|ધ્યાન ન આપ્યું|ધ્યાન ના આપ્યું|ધ્યાન આપતા નથી|ઉદ્ધતાઈ|તોછડાઈ|અસભ્ય|લાપરવાહી|લાપરવા|રાડો|રાડો પાડે|અવગણના|વાસ|દુર્ગંધ|વાસ આવતી હતી|પીડા|હાલાકી|ધક્કા|"
    "ધક્કા ખવડાવ્યા|ત્રાસી ગયો|ત્રાસી ગયા|કંટાળી ગયો|કંટાળી ગયા|જાતિવાદ|ભેદભાવ|ગુસ્સો|ક્રૂર|નિર્દય|દુઃસ્વપ્ન|koi sambhaltu nathi|koi sambhaltu nahotu|sambhalta nathi|sambhlta nathi|koi avyu nathi|koi aavyu nathi|koi avyu nai|koi aavtu nathi|dhyan na apyu|"
    "dhyan na aapyu|dhyan apta nathi|uddhat|uddhatai|tochdai|tochadai|asabhya|laparvahi|laparwah|rado|rado pade|avganna|durgandh|vas aavti hati|pida|halaki|dhakka|trasi gayo|trasi gaya|kantali gayo|kantali gaya|bhedbhav|gusso|nirday|racist|disgusting|horrible"
)

_YES_WORDS = "હા|હાં|હા જી|હાજી|હા હા|જી|જી હા|હોવે|હોવ|હો|હા હો|હા ભાઈ|હા બેન|હા બાપા|હા ને|યસ|ઓકે|સારું|ભલે|ha|haa|haan|ha ji|haji|hanji|haa ji|ha ha|haa haa|ji|ji ha|hove|hov|ho|ha ho|ha bhai|haa bhai|ha ben|ha bapa|ha ne|yes|ya|ok|okay|saru|bhale"
_NO_WORDS = "ના|નાં|ના જી|જી ના|ના ના|ના ભાઈ|ના બેન|ના હો|ના રે|ના રે ના|નહીં|નહિ|નઈ|na|naa|na ji|ji na|na na|na bhai|na ben|na ho|na re|na re na|nahi|nai|nhi|no|no no"
_GO_ON = "કરો ને|કરોને|કરજો ને|કરી દેજો|કરી નાખો|કરવા દો|કરી શકાય|કરી શકશો|કરશો તો ચાલશે|કરવું હોય તો કરો|છાપો|છાપજો|છાપી શકો છો|છાપી શકો|છાપી દો|છાપી નાખો|છાપવું હોય તો છાપો|મૂકો|મૂકજો|મૂકી શકો છો|મૂકી શકો|મૂકી દો|લખો|લખજો|લખી શકો છો|વાપરો|વાપરજો|આપો|આપજો|આપી શકો છો|આપી શકો|બતાવો|બતાવજો|જણાવજો|જણાવી શકો છો|જેમ ઠીક લાગે|જેમ ઠીક લાગે તેમ|તમને ઠીક લાગે તેમ|તમને યોગ્ય લાગે તેમ|જેવી તમારી મરજી|જેવી તમારી ઇચ્છા|તમારી ઇચ્છા|હા પાડું છું|મારી હા છે|મારી હા|હા છે|છૂટ છે|મારી છૂટ છે|રજા છે|પરવાનગી આપું છું|પરમિશન છે|પરમિશન આપું છું|મંજૂરી છે|મંજૂરી આપું છું|મારી મંજૂરી છે|સંમતિ છે|મારી સંમતિ છે|સંમત છું|સંમત|હું સંમત છું|હું સહમત છું|ગમશે|મને ગમશે|આનંદ થશે|ખુશી થશે|મને આનંદ થશે|કેમ નહિ|કેમ નહી|શા માટે નહીં|બેશક|અવશ્ય|જરૂરથી|ચોક્કસથી|ચોક્કસપણે|આનંદથી|ખુશી ખુશી|ચાલે|મને ચાલશે|મને ચાલે|કશો વાંધો નથી|કશો વાંધો નહીં|જરાય વાંધો નથી|કંઈ વાંધો નથી|કોઈ વાંધો નહીં|કોઈ વાંધો નહિ|મારે વાંધો નથી|મારે કોઈ વાંધો નથી|અમને વાંધો નથી|મારા તરફથી વાંધો નથી|ફરક નથી પડતો|કોઈ ફરક નથી પડતો|મને ફરક નથી પડતો|નો પ્રોબ્લેમ|કોઈ પ્રોબ્લેમ નથી|મને કોઈ પ્રોબ્લેમ નથી|karo ne|karone|karjo ne|kari dejo|kari nakho|karva do|kari sakay|kari shakay|kari sakso|karvu hoy to karo|chapo|chapjo|chhapo|chhapjo|chapi sako cho|chapi sako|chapi shako cho|chhapi shako cho|chapi do|chapi nakho|muko|mukjo|muki sako cho|muki shako cho|muki do|lakho|lakhjo|lakhi sako cho|vapro|vaparjo|vapri sako cho|vapri shako cho|aapo|apo|aapjo|apjo|aapi sako cho|aapi shako cho|batavjo|janavjo|jem thik lage|jem thik lage tem|tamne thik lage tem|tamne thik lage|jevi tamari marji|jevi tamari ichha|tamari ichha|ha padu chu|mari ha che|mari ha|chhut che|chut che|mari chut che|raja che|permission apu chu|permission aapu chu|mari permission che|manjuri che|manjuri apu chu|manjuri aapu chu|sammati che|sammat chu|hu sammat chu|gamse|mane gamse|mane gamshe|anand thase|khushi thase|kem nai|sha mate nahi|beshak|avashya|avasya|jarurthi|jarur thi|chokas|choks|chokkasthi|anand thi|khushi khushi|chale|chalshe|chaalse|mane chalse|mane chale|kasho vandho nathi|kaso vandho nai|jaray vandho nathi|kai vandho nathi|kai vandho nthi|vandho nthi|vandho ni|vando nathi|vando nai|vando nahi|koi vando nathi|koi vandho nthi|mare vandho nathi|mare koi vandho nathi|amne vandho nathi|farak nathi padto|koi farak nathi padto|mane farak nathi padto|mane koi problem nathi|problem nathi"
_VANDHO = "વાંધો નથી|વાંધો નહીં|કંઈ વાંધો નથી|કાંઈ વાંધો નથી|કશો વાંધો નથી|કોઈ વાંધો નથી|જરાય વાંધો નથી|એમાં વાંધો નથી|vandho nathi|vandho nthi|vandho nai|vandho nahi|vando nathi|vando nai|kai vandho nathi|kai vandho nthi|kai vandho nai|kain vandho nathi|koi vandho nathi|koi vandho nthi|kasho vandho nathi|jaray vandho nathi|ema vandho nathi"
_DO = "શેર|પ્રકાશિત|પબ્લિશ|પોસ્ટ|જાહેર|ઉપયોગ|share|sher|shear|prakashit|publish|post|jaher|use|upyog"
_MAY = "કરો|કરો ને|કરજો|કરી શકો|કરી શકો છો|કરી શકશો|કરી દો|કરી દેજો|કરી શકાય|કરવા દો|કરશો તો ચાલશે|કરશો તો વાંધો નથી|કરવામાં વાંધો નથી|કરવાની છૂટ છે|કરવાની પરવાનગી છે|karo|karo ne|karjo|kari sako|kari shako|kari sako cho|kari shako cho|kari sako chho|kari do|kari dejo|kari sakay|karva do|karso to chalse|karva ma vandho nathi|karvani chhut che|karvani permission che"
_MAY_NOT = "ન કરો|ના કરો|ન કરશો|ના કરશો|ના કરતા|ન કરતા|ના કરજો|નહીં કરતા|નહિ કરતા|કરશો નહીં|કરશો નહિ|કરશો ના|કરતા નહીં|કરતા નહિ|કરો નહીં|કરો ના|કરવું નથી|નથી કરવું|કરવા નથી|નથી કરવા|કરવાની જરૂર નથી|કરવાની ના|કરવાની ના છે|કરવાની પરવાનગી નથી|કરવાની છૂટ નથી|ન થાય તો સારું|ના થાય તો સારું|na karo|na karso|na karsho|na karta|na karjo|nahi karta|nai karta|karso nahi|karsho nahi|karso nai|karso na|karta nahi|karta nai|karo nahi|karvu nathi|nathi karvu|nathi karva|karvani jarur nathi|karvani na|karvani permission nathi|karvani chhut nathi"
_KEEP = "નથી આપવું|નથી આપવી|નથી આપવા|મારે નથી આપવું|મારે નથી આપવી|નથી છાપવું|મારે નથી છાપવું|મારે છપાવવું નથી|મારે નથી છપાવવું|ન છાપો|ના છાપો|ન છાપશો|ના છાપશો|ના છાપતા|ન છાપતા|છાપશો નહીં|છાપશો નહિ|છાપતા નહીં|છાપતા નહિ|કરશો નહીં|કરશો નહિ|કરશો ના|કરતા નહીં|કરતા નહિ|કરો નહીં|કરવું નથી|મારે કરવું નથી|ન આપો|ના આપો|ના આપશો|ના આપતા|આપશો નહીં|આપશો નહિ|ના મૂકો|ના મૂકશો|ના મૂકતા|મૂકશો નહીં|મૂકશો નહિ|મૂકતા નહીં|ના વાપરશો|ના વાપરતા|વાપરશો નહીં|ના લખશો|ના લખતા|લખશો નહીં|ના બતાવશો|ના બતાવતા|બતાવશો નહીં|કોઈને ના કહેતા|કોઈને ના બતાવતા|કોઈને બતાવશો નહીં|મારી મરજી નથી|મરજી નથી|મારું મન નથી|મન નથી|મારી ના છે|મારી ના|ના છે|ના પાડું|ના પાડીશ|હું ના પાડું છું|મંજૂરી નથી|મંજૂરી નથી આપતો|મંજૂરી નથી આપતી|મારી મંજૂરી નથી|પરવાનગી નથી આપતો|પરવાનગી નથી આપતી|મારી પરવાનગી નથી|સંમતિ નથી|સંમત નથી|હું સંમત નથી|હું સહમત નથી|રજા નથી|છૂટ નથી|પરમિશન નથી|રહેવા દેજો|રેવા દેજો|રહેવા દો ને|જવા દો|છોડો|તમારી પાસે જ રાખો|તમારી પાસે રાખજો|ખાનગી|ખાનગી રાખજો|ખાનગી છે|પ્રાઇવેટ|અંગત છે|અંગત|નહીં ગમે|ગમશે નહીં|મને નહીં ગમે|મને ગમશે નહીં|જોઈતું નથી|નથી જોઈતું|જરૂરી નથી|કશી જરૂર નથી|કંઈ જરૂર નથી|હમણાં નહીં|ક્યારેય નહિ|બિલકુલ નહિ|બિલકુલ ના|જરાય નહિ|હરગિજ નહીં|કદી નહીં|nathi aapvu|nathi apvu|mare nathi aapvu|mare nathi apvu|nathi chapvu|mare nathi chapvu|mare chapavvu nathi|na chapo|na chapso|na chapta|na chhapo|na chhapta|na chhapsho|chapso nahi|chapso nai|chapta nahi|chapta nai|karso nahi|karsho nahi|karso nai|karso na|karta nai|karvu nathi|mare karvu nathi|na aapo|na apo|na aapso|na apso|na apta|na aapta|aapso nahi|apso nai|na muko|na mukso|na mukta|mukso nahi|mukso nai|na vapro|na vaparta|na vaparso|na lakhso|na lakhta|lakhso nahi|na batavta|na batavso|batavso nahi|koine na kehta|koi ne na kehta|koine na batavta|mari marji nathi|marji nathi|maru man nathi|man nathi|mari na che|mari na|na padu|na padis|hu na padu chu|manjuri nathi|manjuri nathi apto|mari manjuri nathi|mari permission nathi|sammati nathi|sammat nathi|hu sammat nathi|raja nathi|chhut nathi|chut nathi|rehva dejo|reva dejo|rehva do ne|reva do ne|java do|chhodo|chodo|tamari pase j rakho|khangi|khangi rakho|khangi rakhjo|khangi che|private|private che|angat che|nahi game|nai game|gamse nahi|mane nahi game|mane nai game|joitu nathi|nathi joitu|jaruri nathi|kai jarur nathi|kasi jarur nathi|hamna nahi|hamna nai|bilkul naa|jaray nai|kadi nahi|ichcha nathi|mari ichcha nathi|ichha nthi|mari ichha nthi"
_NAMELESS = "નામ વગર|નામ વિના|નામ વગર કરો|નામ વગર કરજો|નામ વગર કરી શકો છો|નામ વગર છાપો|નામ વગર છાપજો|નામ વગર ચાલશે|નામ વગર વાંધો નથી|નામ વગર જ|નામ ન લખશો|નામ ના લખશો|નામ ન લખતા|નામ ના લખતા|નામ ના લખો|નામ ન લખો|નામ લખશો નહીં|નામ લખતા નહીં|નામ નહીં લખતા|નામ ન આપશો|નામ ના આપશો|નામ ના આપતા|નામ આપશો નહીં|નામ નહીં આપતા|નામ નહીં|નામ જાહેર ન કરશો|નામ જાહેર ના કરશો|નામ જાહેર ના કરતા|નામ જાહેર ન કરો|નામ બતાવશો નહીં|નામ ના બતાવતા|મારું નામ ન લખશો|મારું નામ ના લખશો|મારું નામ ન લખતા|મારું નામ ના લખતા|મારું નામ ના લખો|મારું નામ નહીં લખતા|મારું નામ લખશો નહીં|મારું નામ ન આપશો|મારું નામ ના આપશો|મારું નામ ના આપતા|મારા નામ વગર|મારું નામ નહીં|nam vagar|naam vagar|naam vina|nam vina|nam vagar karo|naam vagar karo|nam vagar karjo|naam vagar kari sako cho|nam vagar chalse|naam vagar chalse|nam vagar chapjo|nam na lakhta|naam na lakhta|nam na lakhso|naam na lakhso|nam na lakhsho|naam na lakho|nam na lakho|naam na apta|nam na apta|naam na aapta|naam na apso|nam na apso|nam nahi|naam nahi|naam jaher na karta|nam jaher na karta|maru nam na lakhta|maru naam na lakhta|maru nam na lakhso|maru naam na lakhso|maru nam na aapta|maru naam na apta|mara nam vagar|mara naam vagar"


def _pairs(first: str, then: str) -> str:
    return "".join(
        f"|{one} {two}" for one in first.split("|") for two in then.split("|") if one.isascii() == two.isascii()
    )


def _led(leads: str, entries: str) -> str:
    """Every entry by itself and behind each lead."""
    return entries + _pairs(leads, entries.lstrip("|"))


_PLAIN_YES = "હા|હા જી|જી|હાજી|હોવે|ઓકે|ભલે|ha|haa|ha ji|haji|ji|ok|yes|bhale"
_BUT = "પણ|પરંતુ|ફક્ત|ખાલી|માત્ર|pan|parantu|fakt|khali"
YES = (
    "|"
    + _YES_WORDS
    + _led(_YES_WORDS, "|" + _GO_ON)
    + _pairs(_PLAIN_YES, _NAMELESS)
    + _pairs(_BUT, _NAMELESS)
    + "|નામ વગર કરી શકો છો|નામ વગર કરો|નામ વગર છાપો|નામ વગર વાંધો નથી|નામ વગર ચાલશે|naam vagar kari sako cho|nam vagar karo|naam vagar karo|naam vagar vandho nathi|nam vagar chalse|naam vagar chalse"
    + _led("હા|હા જી|જી|મારી ટિપ્પણી|મારો અભિપ્રાય|ha|ji|maro abhipray|mari comment", _pairs(_DO, _MAY))
    + _led("હા|હા જી|ના|ના ના|ha|haa|na|na na", _pairs("મને|મારે|અમને|mane|mare|amne|mne", _VANDHO))
    + _pairs(_pairs(_PLAIN_YES, _BUT).lstrip("|"), _NAMELESS)
)
NO = (
    "|"
    + _NO_WORDS
    + _led(_NO_WORDS, "|" + _KEEP)
    + _led("ના|ના જી|મારી ટિપ્પણી|મારો અભિપ્રાય|મારું|na|naa|na ji|maru|mari comment|maro abhipray", _pairs(_DO, _MAY_NOT))
)

STOP = (
    "|મેસેજ ના મોકલતા|મેસેજ ન મોકલતા|મેસેજ મોકલશો નહીં|મેસેજ મોકલતા નહીં|મેસેજ ના કરતા|મેસેજ ના કરશો|હવે મેસેજ ના કરતા|હવે ના મોકલતા|હવે બંધ કરો|બસ હવે બંધ કરો|બંધ રાખો|બંધ કરો ને|આ બધું બંધ કરો|હેરાન ના કરતા|હેરાન ન કરશો|મને હેરાન ના કરતા|પરેશાન ના કરો|પરેશાન ના કરતા|"
    "ડિસ્ટર્બ ના કરો|ડિસ્ટર્બ ના કરતા|મેસેજ ના જોઈએ|મેસેજ નહીં જોઈએ|મારે નથી જોઈતા|લિસ્ટમાંથી કાઢો|message na moklta|msg na moklta|message na mokalta|message na karta|msg na karta|message moklso nahi|msg moklso nai|have na moklta|have message na karta|"
    "have bandh karo|bas have bandh karo|bandh rakho|bandh karo ne|aa badhu bandh karo|heran na karta|heran na karso|mane heran na karta|pareshan na karo|pareshan na karta|disturb na karo|disturb na karta|message na joie|msg na joie|mare nathi joita|list mathi kadho"
)
HELP = (
    "|તમે કોણ ભાઈ|તમે કોણ છો ભાઈ|કોણ ભાઈ|કોણ બોલો છો|કોણ બોલો|કોણ છો ભાઈ|તમારી ઓળખાણ|ઓળખાણ આપો|ઓળખાણ ના પડી|ઓળખાણ પડી નહીં|ઓળખ્યા નહીં|તમને ઓળખ્યા નહીં|આ શેનો મેસેજ છે|શેનો મેસેજ છે|શેનો મેસેજ|આ શેના માટે|આ શેના માટે છે|શેના માટે|શેના માટે છે|શાનો મેસેજ|શું છે આ|શું છે આ બધું|"
    "આ શું છે ભાઈ|આ શું|શું કામ છે|શું કામ હતું|તમારે શું જોઈએ|તમારે શું કામ છે|ક્યાંથી|ક્યાંથી બોલો છો|કઈ હોસ્પિટલ|આ કોણ|tame kon bhai|tame kon cho bhai|kon bhai|kon bolo cho|kon bolo|olkhan apo|olkhan aapo|olkhan na padi|olkhya nahi|olakhya nahi|"
    "tamne olkhya nahi|aa sheno message che|sheno message che|seno message che|sheno msg|aa shena mate|aa shena mate che|shena mate|sena mate|shena mate che|su che aa|shu che aa|aa su che bhai|aa su|su kam che|shu kaam che|su kam hatu|"
    "tamare su joie|tamare su joiye|kyathi|kyathi bolo cho|kai hospital|aa kon|mdd|help karo"
)
WRONG_NUMBER = (
    "|ખોટો નંબર લાગ્યો|ખોટો નંબર ભાઈ|રોંગ નંબર છે|રોંગ નંબર ભાઈ|ભાઈ ખોટો નંબર|હું એ નથી|એ હું નથી|હું નહીં|હું બીજો છું|હું બીજી છું|ખોટું નંબર|khoto number bhai|rong number che|rong number bhai|bhai khoto number|"
    "khoti jagyae|hu e nathi|e hu nathi|hu nahi|khoto nambar|khoto nambar che|khotu number|wrong nambar|rong nambar"
)

_TEXTS = "(મેસેજ|મેસેજો|મેસેજીસ|મૅસેજ|મેસેજીઝ|મેસેજ બેસેજ|સંદેશ|સંદેશા|સંદેશો|ટેક્સ્ટ|ટેક્ષ્ટ|એસએમએસ|એસ એમ એસ|sms|message|messages|mesage|messege|msg|msgs|mesg|text|texts|mesej|massage|sandesh|sandesha)"
_NO = "(ન|ના|નહીં|નહિ|નહી|નઈ|na|naa|nahi|nai|nhi)"
_SEND = "(મોકલો|મોકલશો|મોકલતા|મોકલતાં|મોકલજો|મોકલાવો|મોકલાવતા|મોકલાવશો|કરો|કરશો|કરતા|કરતાં|કરજો|આપતા|આપશો|નાખો|નાખતા|moklo|mokalo|mokhlo|moklso|moklsho|mokalso|mokalsho|moklta|mokalta|mokhalta|mokltaa|mokaljo|mokljo|moklavta|moklavso|karo|karso|karsho|karta|karjo|apta|aapta)"
_SHALL = "(મોકલશો|મોકલતા|મોકલતાં|મોકલો|કરશો|કરતા|કરતાં|moklso|moklsho|mokalso|mokalsho|moklta|mokalta|moklo|karso|karsho)"
_END = "(કરો|કરી દો|કરી દેજો|કરી નાખો|કરજો|કરશો|કરો ને|કરાવો|રાખો|રાખજો|karo|kari do|kari dejo|kari nakho|kardo|karjo|karso|karsho|karo ne|karavo|rakho|rakhjo)"
_NUMBER = (
    "(નંબર|ફોન|મોબાઇલ|મોબાઈલ|ફોન નંબર|મોબાઇલ નંબર|number|nambar|numbar|nmbr|phone|fon|mobile|phone number|mobile number)"
)
_NOT = "(નથી|નહીં|નહિ|nathi|nthi|nahi|nai)"
_HOSPITAL = "(હોસ્પિટલ|હોસ્પિટલમાં|હોસ્પિટલે|હોસ્પીટલ|હોસ્પીટલમાં|દવાખાને|દવાખાનામાં|દવાખાના|hospital|hospitalma|hospitle|hospitalmaa|hospitale|hsptl|davakhane|davakhana|davakhanama)"
_WENT = "(ગયો|ગઈ|ગઇ|ગયા|ગયાં|ગયેલો|ગયેલી|આવ્યો|આવી|આવ્યા|આવેલો|આવેલી|દાખલ થયો|દાખલ થઈ|એડમિટ થયો|એડમિટ થઈ|gayo|gyo|gai|gayi|gaya|gayelo|gayeli|avyo|aavyo|aavi|avya|aavya|dakhal thayo|dakhal thai|admit thayo|admit thai)"

STOP_SAYS = f"""
    {_TEXTS} ..3 {_NO} {_SEND}
    {_TEXTS} ..2 {_SHALL} {_NO}
    {_NO} {_SEND} ..1 {_TEXTS}
    {_TEXTS} ..2 (મોકલવાનું|મોકલવાના|મોકલવા|મોકલાવવાનું|કરવાનું|કરવાના|આપવાનું|moklvanu|mokalvanu|moklavanu|moklavvanu|moklvana|mokalvana|mokalva|moklva|karvanu|karvana) ..2 (બંધ|band|bandh|bnd|bundh|stop|off) {_END}
    {_TEXTS} ..2 (બંધ|band|bandh|bnd|bundh|stop|off) {_END}
    (બંધ|band|bandh|bnd|bundh|stop) {_END} ..3 {_TEXTS}
    {_TEXTS} ..2 (નથી|ના|ન|નહીં|નહિ|nathi|nthi|na|nahi|nai) (જોઈતા|જોઇતા|જોઈતો|જોઈતાં|જોઈએ|જોઇએ|લેવા|મેળવવા|joita|joyta|joito|joie|joiye|joye|leva|melavva)
    {_TEXTS} ..2 (જોઈતા|જોઇતા|જોઈતાં|જોઈતો|joita|joyta|joito) [જ|j] (નથી|nathi|nthi)
    {_TEXTS} (જોઈએ|જોઇએ|joie|joiye) (નહીં|નહિ|nahi|nai)
    (મારો|maro|મારું|maru) (નંબર|નામ|number|nambar|naam|nam) ..2 (કાઢી|હટાવી|ડિલીટ|કાઢો|હટાવો|ભૂંસી|રિમૂવ|kadhi|hatavi|delete|kadho|hatavo|remove) [નાખો|દો|દેજો|કરો|નાખજો|nakho|do|dejo|karo|nakhjo]
    (મને|mane) ..1 (લિસ્ટમાંથી|યાદીમાંથી|લિસ્ટ|યાદી|list|yadi) [માંથી|mathi|manthi] ..1 (કાઢો|કાઢી|હટાવો|દૂર|kadho|kadhi|hatavo|dur)
    """
STOP_UNLESS = f"""
    {_TEXTS} ..1 (ન|ના|na|no) (કર્યો|મોકલ્યો|આવ્યો|karyo|moklyo|avyo|aavyo) ..1 (કોઈએ|એમણે|તેમણે|હોસ્પિટલે|ડોક્ટરે|koie|koi e|koiye|emne|temne|hospitale|doctore)
    (કોઈએ|એમણે|તેમણે|હોસ્પિટલે|ડોક્ટરે|koie|koi e|koiye|emne|temne|hospitale|doctore|hospital) ..3 {_TEXTS} ..1 (ન|ના|na|no) (કર્યો|મોકલ્યો|karyo|moklyo)
    """
START_SAYS = f"""
    {_TEXTS} (મોકલવાનું|મોકલવાના|મોકલવા|moklvanu|mokalvanu|moklvana|moklva) (ફરી|ફરીથી|પાછું|fari|farithi|fari thi|pachu|pachhu) (શરૂ|ચાલુ|sharu|saru|chalu)
    (ફરી|ફરીથી|ફરી થી|પાછા|પાછું|fari|farithi|fari thi|pacha|pachu) (મને|mane) {_TEXTS} (મોકલો|મોકલજો|મોકલવાનું|કરો|moklo|mokalo|mokaljo|mokljo|moklvanu|karo)
    """
WRONG_NUMBER_SAYS = f"""
    (આ|aa|a) {_NUMBER} [તો|to] ..1 (મારો|અમારો|તેમનો|એમનો|એમનું|એનો|તેનો|એનું|રહ્યો|maro|amaro|temno|emno|eno|teno|<kin> [નો|no]) [જ|j] (નથી|nathi|nthi)
    (આ|aa|a) [તો|to] (મારો|અમારો|તેમનો|એમનો|એનો|તેનો|maro|amaro|temno|emno|eno|teno) {_NUMBER} [જ|j] (નથી|nathi|nthi)
    (આ|aa|a) [તો|to] [મારા|મારી|mara|mari] <kin> [નો|no] {_NUMBER} [જ|j] (નથી|nathi|nthi)
    (આ|aa|a) {_NUMBER} [તો|to] (કોઈ બીજાનો|બીજા કોઈનો|બીજાનો|અન્યનો|koi bijano|koi bija no|bija koino|bija koi no|bijano|bija no) (છે|che|chhe|6e)
    (આ|aa|a) [તો|to] (કોઈ બીજાનો|બીજા કોઈનો|બીજાનો|koi bijano|koi bija no|bija koino|bija koi no|bijano|bija no) {_NUMBER} (છે|che|chhe|6e)
    (ખોટા|ખોટી|ખોટો|રોંગ|બીજા|khota|khoti|khoto|rong|wrong) (માણસને|માણસ ને|વ્યક્તિને|વ્યક્તિ ને|જગ્યાએ|જગ્યા એ|નંબર પર|નંબરે|નંબર ઉપર|manasne|manas ne|vyaktine|vyakti ne|jagyae|jagya e|number par|number pr|number upar|number e|nambar par|person ne) ..2 {_TEXTS}
    {_TEXTS} ..3 (ખોટા|ખોટી|ખોટો|રોંગ|khota|khoti|khoto|rong|wrong) (માણસને|વ્યક્તિને|જગ્યાએ|નંબર|નંબરે|manasne|manas ne|vyaktine|vyakti ne|jagyae|jagya e|number|nambar|person)
    (ખોટો|khoto|rong|wrong|રોંગ) (નંબર|number|nambar) (લગાવ્યો|લગાડ્યો|લાગ્યો|લાગે|છે|lagavyo|lagadyo|lagyo|lage|che|chhe|6e|bhai|ભાઈ)
    (તમે|tame) (ખોટા|ખોટી|ખોટો|khota|khoti|khoto) (માણસ|માણસને|વ્યક્તિ|વ્યક્તિને|નંબર|manas|manasne|vyakti|vyaktine|number) [ને|ne|પર|par] (મેસેજ|પૂછો|શોધો|લખો|કહો|સમજો|message|msg|pucho|shodho|lakho|samjo)
    (આ|aa|a) (નામનું|નામનો|નામની|નામના|નામવાળું|naam nu|nam nu|namnu|naamnu|naam no|nam no|namno|naamno|naam ni|nam ni|naam na|nam na|naam valu) ..3 (કોઈ|koi|અહીં|અહિયા|અહીંયા|અહિં|ahi|ahiya|ahiyan|aahi) ..2 (નથી|રહેતું નથી|રહેતા નથી|નથી રહેતું|nathi|nthi)
    (મારું|maru) (નામ|naam|nam) (આ|એ|aa|e) (નથી|nathi|nthi)
    (આ|aa|a) (મારું|maru) (નામ|naam|nam) (નથી|nathi|nthi)
    (હું|hu|hun) (એ|તે|પેલો|પેલી|e|te|pelo|peli) ..1 (નથી|nathi|nthi)
    (એ|તે|e|te) (હું|hu|hun) (નથી|nathi|nthi)
    (હું|hu|hun) [તો|to|તમારો|તમારી|tamaro|tamari|કોઈ|koi] (દર્દી|પેશન્ટ|પેશંટ|patient|pesant|dardi) [જ|j] (નથી|નહોતો|નહોતી|nathi|nthi|nahoto|nahoti)
    (ભૂલથી|ભૂલ થી|bhulthi|bhul thi) ..1 {_TEXTS} ..1 (મોકલ્યો|મોકલો છો|કર્યો|આવ્યો|મળ્યો|moklyo|mokalyo|karyo|avyo|aavyo|malyo)
    """
WRONG_NUMBER_UNLESS = """
    (ખોટો|khoto|wrong) (નંબર|number) ..1 (હતો|આપેલો|લખેલો|હતું|hato|apelo|aapelo|lakhelo)
    """
NEVER_BEEN_SAYS = f"""
    (હું|અમે|hu|hun|ame) ..4 {_HOSPITAL} [ma|માં|મા|e|એ] {_WENT} [જ|j] (નથી|nathi|nthi)
    (હું|અમે|hu|hun|ame) ..4 {_HOSPITAL} [ma|માં|મા|e|એ] [ક્યારેય|કદી|kyarey|kyareya|kadi] (નથી|nathi|nthi) {_WENT}
    (હું|અમે|hu|hun|ame) ..2 {_HOSPITAL} [ma|માં|મા] (હતો|હતી|હતા|hato|hati|hata) (જ નહીં|જ નહિ|j nahi|j nai)
    (હું|hu|hun) [તો|to|ક્યારેય|કદી|kyarey|kadi] {_HOSPITAL} [ma|માં|મા] [તો|to|ક્યારેય|કદી|kyarey|kadi] (નહોતો|નહોતી|નહોતા|nahoto|nahoti|nhoto|nhoti)
    (ક્યારેય|કદી|કોઈ દિવસ|kyarey|kyare y|kyareya|kadi|koi divas) ..2 {_HOSPITAL} [ma|માં|મા] {_WENT} [જ|j] (નથી|nathi|nthi)
    {_HOSPITAL} [ma|માં|મા] {_WENT} (જ|j) (નથી|nathi|nthi)
    (મેં|મે|me|mein) ..3 {_HOSPITAL} ..1 (જોઈ|જોયું|joi|joyu) [જ|j] (નથી|nathi|nthi)
    (હું|hu|hun) [તો|to] ..2 (બીમાર|માંદો|માંદી|bimar|mando|mandi) ..1 (નથી|nathi) (થયો|થઈ|પડ્યો|પડી|thayo|thai|padyo|padi)
    """
HELP_SAYS = f"""
    (આ|aa|a) [બધું|badhu|વળી|vali] (શેના|શેનો|શેની|શેનું|શાનો|શાના|શાની|શાનું|shena|shena na|sheno|sheni|shenu|sena|seno|seni|senu|shano|shana|shanu) (માટે|વિશે|બાબત|બાબતે|સંબંધી|છે|મેસેજ|મેસેજીસ|ટેક્સ્ટ|mate|vishe|vise|babat|che|chhe|6e|message|messages|msg|msgs|text|sms)
    (શેનો|શેના|શાનો|શાના|sheno|shena|seno|sena|shano) {_TEXTS}
    (આ|aa|a) {_TEXTS} [મને|mane] (કોણે|કોણ|શેનો|શેના|શાનો|ક્યાંથી|કેમ|શા માટે|શું કામ|કોનો|કોના|kone|kon|sheno|shena|seno|sena|kyathi|kyanthi|kem|sha mate|su kam|shu kam|kono|kona)
    (કોણે|કોણ|kone|kon) (આ|aa) ..1 {_TEXTS} ..1 (મોકલ્યો|મોકલ્યા|મોકલે|કર્યો|moklyo|mokalyo|moklya|mokle|karyo)
    (તમે|તું|તમારું|tame|tu|tamaru) [વળી|vali|લોકો|loko] (કોણ|kon|kaun|kone) [છો|cho|chho|ભાઈ|bhai]
    (કોણ|kon|kaun) (બોલો|બોલે|લખો|છો|bolo|bole|lakho|cho|chho|6o) [છો|છે|cho|che]
    (આ|aa|a) ..2 (ફ્રોડ|છેતરપિંડી|છેતરપીંડી|છેતરામણી|સ્કેમ|સ્પામ|ઠગાઈ|ઠગ|નકલી|ફેક|બનાવટ|બનાવટી|fraud|scam|spam|fake|nakli|chhetarpindi|chetarpindi|chetarpindee|thagai|thag) [મેસેજ|message|msg] (છે|તો|ને|કે|નથી|che|chhe|to|ne|ke|nathi|6e)
    (મારો|maro|મારો ફોન) {_NUMBER} ..2 (ક્યાંથી|કેવી રીતે|કઈ રીતે|કોણે|kyathi|kyanthi|kya thi|kevi rite|kai rite|kone)
    {_NUMBER} ..2 (ક્યાંથી|kyathi|kyanthi|kya thi|કોણે|kone) (મળ્યો|લાવ્યા|આપ્યો|મેળવ્યો|લીધો|malyo|lavya|apyo|aapyo|melvyo|lidho)
    (તમને|tamne|tamane) ..1 (ઓળખ્યા|ઓળખતો|ઓળખતી|ઓળખતા|olkhya|olakhya|olkhto|olakhto|olkhti) (નહીં|નહિ|નથી|nahi|nai|nathi)
    (તમે|tame) (ક્યાંથી|kyathi|kyanthi|kya thi) (છો|બોલો|લખો|મેસેજ|cho|chho|6o|bolo|lakho|message|msg)
    (તમારે|tamare) (શું|સુ|su|shu|shu) (જોઈએ|જોઇએ|કામ|joie|joiye|kam|kaam)
    (કઈ|કયા|કયું|kai|kaya|kayi|kayu) (હોસ્પિટલ|હોસ્પિટલમાંથી|હોસ્પિટલથી|દવાખાનામાંથી|hospital|hospitalmathi|hospitalthi) [માંથી|થી|mathi|manthi|thi] (બોલો|છો|મેસેજ|લખો|bolo|cho|chho|message|msg|lakho)
    """

_DIED = "(ગયા|ગયાં|ગયો|ગઈ|ગઇ|ગયેલ|ગયેલા|ગયેલી|ગયેલો|gaya|gya|gayo|gai|gayi|gayel|gayela|gayeli)"
BEREAVEMENT_SAYS = f"""
    <kin> [જી|ji] ..5 (ગુજરી|gujari|gujri|gujrii) {_DIED}
    <kin> [જી|ji] ..5 (ધામમાં|ધામ|અક્ષરધામ|અક્ષરધામમાં|દેવલોક|સ્વર્ગમાં|સ્વર્ગે|વૈકુંઠ|વૈકુંઠમાં|પરલોક|dhamma|dham|akshardham|akshardhamma|devlok|swarg|swargma|vaikunth|parlok) [ma|માં|મા|e] (ગયા|ગયાં|ગઈ|ગયો|પધાર્યા|પામ્યા|થયા|સિધાવ્યા|સીધાવ્યા|gaya|gya|gai|gayo|padharya|pamya|thaya|sidhavya)
    <kin> [જી|ji] [નું|નો|ની|nu|no|ni] ..4 (અવસાન|મૃત્યુ|દેહાંત|નિધન|સ્વર્ગવાસ|મરણ|મોત|ઇન્તેકાલ|ઇન્તકાલ|અવશાન|avsan|avasan|avsaan|avashan|mrutyu|mrityu|mrutu|dehant|nidhan|swargvas|swargwas|maran|mot|intekal|inteqal) (થયું|થયુ|થયો|થયેલ|થયેલું|થઈ|થઇ|પામ્યા|પામ્યાં|પામ્યો|પામી|પામેલ|થયું છે|thayu|thyu|thayo|thayel|thai|pamya|pamyo|pami|pamel)
    <kin> ..3 (હયાત|જીવિત|જીવતા|જીવતી|જીવતાં|hayat|jivit|jivta|jivti) (નથી|ન રહ્યા|રહ્યા નથી|રહ્યાં નથી|nathi|na rahya|rahya nathi)
    <kin> [ને|ne] ..2 (બચી|બચાવી|bachi|bachavi) (ન|ના|na) (શક્યા|શક્યાં|શકી|શક્યો|શકાયા|શકાઈ|shakya|sakya|shaki|saki|shakyo|sakyo|sakaya)
    <kin> ..2 (બચ્યા|બચ્યાં|બચ્યો|bachya|bachyo) (નહીં|નહિ|નથી|nahi|nai|nathi)
    <kin> ..2 (અમને|બધાને|મને|સૌને|amne|badhane|badha ne|mane) (છોડીને|મૂકીને|છોડી|મૂકી|chodine|chhodine|chhodi ne|chodi ne|mukine|muki ne|chhodi|chodi) ..1 (જતા|જતાં|ચાલ્યા|ગયા|જતી|ચાલી|jata|chalya|gaya|jati|chali)
    <kin> ..3 (પાછા|pachha|pacha) (થયા|થઈ ગયા|thaya|thai gaya)
    <kin> ..4 (એક્સપાયર|ઓફ|expire|expired|expair|off) (થઈ|થઇ|થયા|થયાં|થયો|thai|thaya|thayo) [ગયા|ગયાં|ગયો|ગઈ|gaya|gayo|gai]
    <kin> ..2 (આ|aa) (દુનિયા|દુનિયામાં|દુનિયા માં|duniya|duniyama|duniya ma) [માં|ma|મા] [હવે|have] (નથી|ન રહ્યા|nathi|nthi|na rahya)
    (સ્વ|સ્વર્ગસ્થ|મર્હૂમ|swa|swargastha|swargasth|marhum) <kin>
    (તેમનું|એમનું|તેનું|એનું|temnu|emnu|enu|tenu) ..4 (અવસાન|મૃત્યુ|દેહાંત|નિધન|મરણ|avsan|avasan|mrutyu|dehant|nidhan|maran|death|ડેથ) (થયું|થયો|થઈ|થયેલું|થયેલ|thayu|thyu|thayo|thai|thayel)
    (તેઓ|એ|તે|teo|te) ..3 (ગુજરી|gujari|gujri) {_DIED}
    (તેઓ|teo) ..2 (હયાત|જીવિત|hayat|jivit) (નથી|nathi)
    """
BEREAVEMENT_UNLESS = """
    (રાહ|raah|rah|ભૂખ|ભૂખે|ભૂખથી|bhukh|bhukhe|તરસ|taras|ઠંડી|ઠંડીમાં|ઠંડીથી|thandi|ગરમી|ગરમીમાં|garmi|શરમ|શરમથી|sharam|કંટાળી|કંટાળીને|kantali|બીક|બીકથી|bik|હસી|હસીને|hasi) ..5 (મરી|mari|mri)
    (મારી|mari) (ગઈ|ગયો|ગયા|gai|gayo|gaya) (કાલે|ઓપરેશન|ઘરે|હોસ્પિટલ|kale|operation|ghare|hospital)
    (ઘરે|ઘેર|ghare|gher|રજા|raja|પાછા ઘરે) ..2 (પાછા|pacha|pachha) (થયા|thaya)
    (મરી|ગુજરી|mari|gujri) (જાત|જતા|જઈશ|જવાના|jat|jata|jais|javana)
    (ધ્યાન|સંભાળ|dhyan|sambhal) ..3 (મરી|mari)
    """
LANGUAGE_SAYS = """
    (ગુજરાતીમાં|ગુજરાતી માં|ગુજરાતી મા|gujarati ma|gujaratima|gujrati ma|gujratima|gujarati maa|gujrati maa|gujju ma) ..2 (લખ*|મોકલ*|વાત|બોલ*|જવાબ|પૂછ*|કહો|કરો|જોઈએ|પ્લીઝ|કૃપા|આપો|હોય|lakh*|mokl*|mokal*|vat|vaat|bol*|puch*|kaho|karo|please|plz|pls|joie|joiye|aapo|apo|hoy)
    (અંગ્રેજી|અંગ્રેજીમાં|ઇંગ્લિશ|ઈંગ્લીશ|english|angreji|angrezi|inglish) ..2 (નથી|ના|nathi|nthi|na) (આવડતું|આવડતી|સમજાતું|સમજાતી|ફાવતું|વાંચી|વાંચતા|આવડે|ફાવે|સમજતો|સમજતી|avdtu|aavdtu|avadtu|aavadtu|samjatu|favtu|faavtu|vanchi|avde|aavde|fave|samajto|samajti)
    (અંગ્રેજી|ઇંગ્લિશ|ઈંગ્લીશ|english|angreji|inglish) ..1 (આવડતું|સમજાતું|ફાવતું|avdtu|aavdtu|avadtu|aavadtu|samjatu|favtu) (નથી|nathi|nthi)
    """
