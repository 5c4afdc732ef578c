"""What stands around an answer in Urdu: data; see `lexicon.py`."""

FRAMES = """de do|de dein|de den|de dijiye|de dena|de dain|دے دیں|دے دو|دے دیجیے|dekhbhal|dekh bhal|dekhbhaal|dekh bhaal|mera ilaj|mera ilaaj|ilaaj|میرا علاج|آپ کی سروس|آپ کی خدمت|
        samajh lo|samajh lein|samajh len|samajh lijiye|samjho|samjhen|likh lo|likh lein|likh lijiye|laga lo|laga dein|laga do|de deta hun|de deti hun|deta hun|deti hun|dunga|
        dungi|doon ga|doon gi|duga|dugi|rakh lo|rakh lein|rakhunga|kahunga|kahungi|kahoon ga|kahoon gi|kahta hun|kehta hun|kehti hun|kahna chahunga|select|chunta hun|chunti hun|
        jawab|answer|reply|mera reply|mera rating|meri rating|meri taraf se|meri traf se|hamari taraf se|mere hisab se|meray hisab se|mere khyal se|mere khayal mein|mere liye|
        hamare liye|kul mila kr|overall experience|visit|mera visit|meri visit|stay|staff|team|amla|intezam|intizam|intezaam|vyavastha|vyawastha|system|wahan|waha|yaha|udhar|
        idhar|is hospital|is hospital ka|is hospital ki|aspatal|haspatal|aap ke|aap logon ka|aap logon ki|aap sab|ap|ap ka|ap ki|ap ke|apke|rahe|raha hai|rahi hai|rha|rhi|
        laga tha|lagi thi|lga|lgi|hui|huwa|huwi|hota hai|hua tha|mila tha|theen|thein|thay|hy|he|g|waisay|waise to|bas|sirf|to bas|sach kahun to|sach bolun to|sach kahu to|
        sach batau to|honestly|filhal|is baar|is dafa|iss baar|sabhi|sabka|sab ka|sab ki|sab kuchh|sb|sb kuch|pura|poora|puri|kaam|mujhay|mjhe|muje|سمجھ لیں|سمجھ لو|سمجھیں|
        لکھ لیں|لکھ لو|لکھ دیں|لگا دیں|لگا لیں|رکھ لیں|دیتا ہوں|دیتی ہوں|دوں گا|دوں گی|دے رہا ہوں|دے رہی ہوں|کہوں گا|کہوں گی|کہتا ہوں|کہتی ہوں|چنتا ہوں|چنتی ہوں|جواب|ہمارا جواب|
        میری ریٹنگ|ریٹنگ|میری طرف سے|ہماری طرف سے|میرے حساب سے|میرے لیے|ہمارے لیے|مجموعی تجربہ|مجموعی|وزٹ|میرا وزٹ|سٹاف|اسٹاف|عملہ|عملے کا|انتظام|انتظامات|نظام|سسٹم|وہاں|ادھر|
        اس ہسپتال|ہاسپٹل|سب کا|سب کی|پورا|پوری|کام|بس|صرف|ویسے|ویسے تو|سچ کہوں تو|سچ بتاؤں تو|اس بار|اس دفعہ|فی الحال|لگا تھا|لگی تھی|ہوئی تھی|ہوتا ہے|ملا تھا|سا|سی|کیئر|ٹریٹمنٹ|
        تجربہ رہا|رہا ہے|رہی ہے|
        میں|ہم|تو جی|آپ لوگ|آپ کے|یہاں|مجھ کو|ہمیں تو|مجھے تو|لگتا|اوورآل|مطلب|ہوا تھا|چلو|main|mein|mai|hum|log|aap log|aapke|yahan|mujhe to|lagta|lagti|overall|matlab|hun|hoon|hu|h|chalo|aap|
        treatment|care|mera jawab|میرا جواب|rating|all over|tha ji|thin|theen|تھیں|ta|ماشاءاللہ|mashaallah|masha allah|تھا|تھی|تھے|ہے|ہیں|ہوں|رہا|رہی|رہے|لگا|لگی|ہوا|ہوئی|ملا|ملی|میرا|میری|میرے|مجھے|
        ہمیں|ہمارا|ہماری|تجربہ|میرا تجربہ|سروس|خدمت|علاج|دیکھ بھال|سب|سب کچھ|مجموعی طور پر|میرے خیال میں|میں کہوں گا|میں کہوں گی|میری رائے میں|آپ کا|آپ کی|آپ|یہ|وہ|کا|کی|کے|ہی|بھی|تو|سے|ہسپتال|
        اسپتال|tha|thi|the|hai|hain|raha|rahi|laga|lagi|hua|mila|mili|mera|meri|mere|mujhe|hamein|hamara|tajurba|tajarba|mera tajurba|service|khidmat|ilaj|sab|sab kuch|majmui tor par|
        mere khayal mein|aap ka|aap ki|apka|apki|yeh|ye|woh|wo|ka|ki|ke|hi|bhi|to|se|hospital|experience"""

POLITE = """shukar hai|shukr hai|shukar hai allah ka|allah ka shukar hai|allah ka shukr hai|شکر ہے|اللہ کا شکر ہے|خدا کا شکر ہے|شکر الحمدللہ|shukar alhamdulillah|
        beta|beta ji|bete|بیٹا|بیٹا جی|بیٹے|پتر|
        g|bhai sahab|bhai saab|bhaiyya|bhayya|bhaiya ji|uncle|aunty|aunti|sister|baji jan|sahib ji|sir jee|jnab|khuda aap ko khush rakhe|allah aap ko khush rakhe|allah bhala kare|
        bhagwan bhala kare|bhagwan aapka bhala kare|god bless|god bless you|thankyou|thank u|thnx|thx|tnx|ty|shukria ji|shukriya aapka|bahut bahut shukriya|bohat bohat shukriya|
        bohot shukriya|bht shukriya|bahut bahut dhanyavad|bahut bahut dhanyawad|meharbani ji|meharbani kar ke|meherbani karke|mehrbani karke|barae mehrbani|salaam alaikum|
        salam alaikum|slam|walaikum salam|assalamu alaikum|asalamoalaikum|asslam o alaikum|namaskaar|namastey|pranaam|aadab|adaab|kindly|maazrat|maafi|mafi|maaf kijiye|
        maaf kijiyega|maaf karein|muaf karna|بھائی صاحب|بھیا|انکل|آنٹی|سسٹر|جناب عالی|محترم جناب|اللہ خوش رکھے|اللہ آپ کو خوش رکھے|خدا آپ کو خوش رکھے|اللہ بھلا کرے|
        اللہ آپ کا بھلا کرے|اللہ اجر دے|مہربانی کر کے|مہربانی کرکے|مہربانی فرما کر|مہربانی ہوگی|برائے کرم|ازراہ کرم|بہت بہت مہربانی|معافی چاہتا ہوں|معافی چاہتی ہوں|
        معذرت چاہتا ہوں|معذرت چاہتی ہوں|معاف کریں|معاف کرنا|معذرت کے ساتھ|شکریہ جی|شکریہ آپ کا|آپ کا بہت شکریہ|بہت نوازش|نوازش|آپ کی مہربانی|سلام علیکم|والسلام|رب راکھا|پاجی|
        جی جناب|
        جناب|محترم|محترمہ|یار|بھائی جان|باجی|اللہ حافظ|خدا حافظ|ان شاء اللہ|انشاءاللہ|دعاؤں میں یاد رکھیں|بہت مہربانی|آپ کا شکریہ|آپ سب کا شکریہ|janab|mohtaram|yaar|bhai jan|baji|allah hafiz|
        khuda hafiz|inshallah|insha allah|in sha allah|aap ka shukriya|apka shukriya|shukriya ji|bohat meherbani|jazakallah khair|jazak allah khair|wa alaikum salam|walaikum assalam|aslamualaikum|
        asalamualaikum|assalam alaikum|dost|allah ka shukr|subhanallah|سبحان اللہ|thanku|shukran|براہ کرم|براہ مہربانی|برائے مہربانی|مہربانی|پلیز|شکریہ|بہت شکریہ|بہت بہت شکریہ|تھینکس|تھینک یو|
        جزاک اللہ|جی|السلام علیکم|اسلام علیکم|سلام|وعلیکم السلام|آداب|ہیلو|سر|میڈم|ڈاکٹر|ڈاکٹر صاحب|صاحب|بھائی|بہن|معاف کیجیے|معذرت|سوری|ماشاءاللہ|الحمدللہ|اللہ کا شکر|barah e karam|barae meherbani|
        baraye meharbani|meherbani|meharbani|mehrbani|please|plz|pls|shukria|shukriya|bohat shukria|bohat shukriya|thanks|thank you|jazakallah|jazak allah|ji|jee|salam|salaam|assalam o alaikum|
        assalamualaikum|aslam o alikum|aoa|asalam alaikum|hello|hi|sir|madam|doctor|sahab|sahib|bhai|behan|sorry|mazrat|mashallah|alhamdulillah|allah ka shukar"""

GREETINGS = """bura na manna|bura na mano|bura na maniye|bura mat mano|bura na manein|bura na manain|bura mat manna|bura mat maniye|برا نہ ماننا|برا نہ مانیں|برا مت ماننا|برا نہ منانا|
        bura na manana|bura mat manana|
        beta mera|beti meri|bete ki|beta theek|بیٹا میرا|بیٹی میری|بیٹا ٹھیک|
        acha theek hai|achha theek hai|accha theek hai|theek hai baad|thik hai baad|theek hai phir|acha phir|achha phir|acha bhai|achha bhai|acha beta|achha beta|acha jee|acha g|
        achha g|acha bata|acha batao|acha batain|acha batayein|acha to|achha to|mera beta|meri beti|mere bete|mera bacha|meri bachi|mera dost|mere dost|sab theek hai na|
        sab theek ho|sab theek hoga|sab acha hoga|kya haal hai|kya hal hai|kya hal chal|theek ho|theek ho na|thik ho|aap theek ho|ap theek hain|umeed hai aap theek|tum theek ho|
        main bilkul theek hun|main bilkul theek hoon|mai bilkul theek hu|main ab behtar hun|ab theek hun|ab main theek hun|ab theek hu|ab thik hu|ab behtar hun|ab behtar hu|
        ab behtar mehsoos|tabiyat ab theek hai|tabiyat ab theek|tabiyat behtar hai|meri tabiyat theek hai|tabiat theek hai|tabiyat thik hai|acha mausam|mausam acha|khush raho|
        khush rahein|khush rahen|khush rahiye|sada khush raho|jeete raho|jeetay raho|acha sawal|achha sawal|acha question|acha laga aap se baat|acha laga aapse baat|
        acha laga sun kar|good evening|good afternoon|good day|happy eid|happy diwali|eid mubarak|ramzan mubarak|اچھا ٹھیک ہے|ٹھیک ہے بعد|ٹھیک ہے پھر|اچھا پھر|اچھا بھائی|
        اچھا بیٹا|اچھا بتائیں|اچھا تو|میرا بیٹا|میری بیٹی|میرے بیٹے|میرا بچہ|میری بچی|سب ٹھیک ہے نا|سب ٹھیک ہو|کیا حال ہے|کیا حال چال|آپ ٹھیک ہو|امید ہے آپ ٹھیک|
        میں بالکل ٹھیک ہوں|میں اب ٹھیک ہوں|اب ٹھیک ہوں|اب بہتر ہوں|میں اب بہتر ہوں|اب بہتر محسوس|طبیعت اب ٹھیک ہے|طبیعت بہتر ہے|میری طبیعت ٹھیک ہے|موسم اچھا|خوش رہیں|خوش رہو|
        سدا خوش رہو|جیتے رہو|جیتے رہیں|اچھا سوال|اچھا لگا آپ سے بات|عید مبارک|رمضان مبارک|
        سب خیریت|sab khairiyat|sab khairiat|آپ کیسے ہیں|aap kaise hain|ap kese hain|main ab theek hoon|طبیعت ٹھیک ہے|tabiyat theek hai|main thik hun|main theek hun|اچھا دن|آپ کا دن اچھا گزرے|
        صبح بخیر|شب بخیر|میں ٹھیک ہوں|ہم ٹھیک ہیں|آپ ٹھیک ہیں|اچھا جی|اچھا سنیں|گڈ مارننگ|گڈ لک|acha din|subah bakhair|shab bakhair|main theek hoon|mein theek hoon|main thek hun|hum theek hain|
        aap theek hain|acha ji|achha ji|acha suno|acha sunein|good morning|good night|good luck"""

JOINS = """kiunke|kiun ke|kyunki|kyuki|kyu ke|kiyun ke|kyun kay|kion ke|par phir bhi|lakin|likin|lekin phir bhi|mgr|warna|siwaye|siwaae|sivay|albata|halanke|halanki|halaanke|agarche|
        jab ke|jabke|jbke|is liye|isliye|islye|khas kar|khaas kar|khas taur par|khaskar|کیونکے|کیوں کے|چونکہ|اگرچہ|گو کہ|لیکن پھر بھی|مگر پھر بھی|سوائے|خاص طور پر|خاص کر|
        اس وجہ سے|
        پھر بھی|جبکہ|اس لیے|کیوںکہ|kyun k|kyon ke|q k|q ke|qk|phir bhi|jabke|is liye|magr|lekn|except|لیکن|مگر|پر|البتہ|کیونکہ|کیوں کہ|وجہ|اور|حالانکہ|ویسے|بس|صرف|lekin|magar|par|albatta|kyunke|
        kyunkay|kyun ke|kiyunke|kyu k|aur|or|halanke|waise|bas|sirf|but|because"""
