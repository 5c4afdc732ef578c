"""What stands around an answer in Punjabi: data; see `lexicon.py`."""

FRAMES = """de deo|de dyo|de do|de devo|ਦੇ ਦਿਓ|ਦੇ ਦਿਉ|ਦੇ ਦੇਵੋ|دے دیو|dekhbhal|dekh bhal|dekhbhaal|dekh rekh|sambhal|saambh sambhal|ਦੇਖ ਭਾਲ|ਸੰਭਾਲ|ਸਾਂਭ ਸੰਭਾਲ|mera ilaj|ਮੇਰਾ ਇਲਾਜ|
        ਤੁਹਾਡੀ ਸੇਵਾ|
        ਸਮਝ ਲਓ|ਸਮਝੋ|ਲਿਖ ਲਓ|ਲਿਖ ਦਿਓ|ਲਾ ਦਿਓ|ਰੱਖ ਲਓ|ਦਿੰਦਾ ਹਾਂ|ਦਿੰਦੀ ਹਾਂ|ਦੇਵਾਂਗਾ|ਦੇਵਾਂਗੀ|ਦਊਂਗਾ|ਦਊਂਗੀ|ਕਹਾਂਗਾ|ਕਹਾਂਗੀ|ਕਹਿੰਦਾ ਹਾਂ|ਕਹਿੰਦੀ ਹਾਂ|ਚੁਣਦਾ ਹਾਂ|ਚੁਣਦੀ ਹਾਂ|ਜਵਾਬ|ਸਾਡਾ ਜਵਾਬ|ਮੇਰਾ ਉੱਤਰ|
        ਮੇਰੀ ਰੇਟਿੰਗ|ਮੇਰੀ ਤਰਫੋਂ|ਮੇਰੇ ਵੱਲੋਂ|ਮੇਰੇ ਵਲੋਂ|ਸਾਡੇ ਵੱਲੋਂ|ਸਾਡੇ ਵਲੋਂ|ਮੇਰੇ ਲਈ|ਸਾਡੇ ਲਈ|ਸਾਡੇ ਹਿਸਾਬ ਨਾਲ|ਵਿਜ਼ਿਟ|ਸਟਾਫ|ਸਟਾਫ਼|ਟੀਮ|ਪ੍ਰਬੰਧ|ਇੰਤਜ਼ਾਮ|ਸਿਸਟਮ|ਕੰਮ|ਉੱਥੇ|ਏਥੇ|ਓਥੇ|ਇਸ ਹਸਪਤਾਲ|
        ਸਾਰਿਆਂ ਦਾ|ਸਾਰਿਆਂ ਨੇ|ਸਭ ਦਾ|ਪੂਰਾ|ਬੱਸ|ਬਸ|ਸਿਰਫ਼|ਵੈਸੇ|ਵੈਸੇ ਤਾਂ|ਸੱਚ ਦੱਸਾਂ ਤਾਂ|ਸੱਚ ਕਹਾਂ ਤਾਂ|ਇਸ ਵਾਰ|ਲੱਗਾ ਸੀ|ਲੱਗੀ ਸੀ|ਲੱਗਿਆ ਮੈਨੂੰ|ਹੋਇਆ ਸੀ|ਮਿਲਿਆ ਸੀ|ਮਿਲੀ ਸੀ|ਜਿਹਾ|ਜਿਹੀ|ਲਗਾ|ਲਗਿਆ|ਲਗੀ|
        ਰਿਹਾ ਹੈ|ਰਿਹਾ ਸੀ|ਤਜ਼ਰਬਾ|ਤਜੁਰਬਾ|ਅਨੁਭਵ|ਮੇਰਾ ਅਨੁਭਵ|ਟ੍ਰੀਟਮੈਂਟ|ਕੇਅਰ|ਕਿਹਾ ਜਾ ਸਕਦਾ|ਆ|ਆਂ|ਐ|ਸਾਂ|ਤੁਹਾਡੇ|ਤੇਰਾ|samjh lo|samajh lo|samjho|likh lo|likh deo|la deo|laa deo|rakh lo|
        dinda haan|dindi haan|dinda|dindi|devanga|devangi|dunga|dungi|dawanga|kahanga|kahangi|kehnda haan|kehndi haan|kahunga|jwab|mera jwab|sada jawab|meri rating|mere vallon|
        mere walon|mere valon|mere wallo|sade vallon|sade wallon|meri taraf ton|mere layi|mere lai|sade layi|mere hisab naal|mere hisab nal|sade hisab nal|mere khyal nal|visit|
        meri visit|stay|staff|team|intezam|intzam|prabandh|parbandh|system|kam|kamm|uthe|othe|ethe|is hospital|es hospital|sareyan da|sareya da|sareyan ne|sareya ne|sab da|sabda|
        sab di|bas|sirf|waise|waise tan|sach dassan tan|sach kahan tan|honestly|is vaar|es vaar|lagga c|laggi c|lagya|lgga|lgi|laggeya|lageya|hoya c|milya c|mili c|mileya|jiha|
        jihi|ji|reha c|reha hai|rha|riha|sare|mainu lagda|menu lagda|manu|mnu|tajurba|tajarba|tazurba|anubhav|mera anubhav|experience c|g|han ji|ae|san ji|taa|tan|hega|hegi|hege|
        haiga|haigi|sigga|siga|sigi|سارا کجھ|میری طرفوں|میرے ولوں|ساڈے ولوں|میرے لئی|میرے حساب نال|ساڈا|سانوں|ساڈی|میرے|تہاڈا|تہاڈی|ہسپتال|علاج|خدمت|سیوا|دیکھ بھال|سٹاف|عملہ|
        انتظام|کم|جواب|میرا جواب|سمجھ لو|لکھ لوو|لا دیو|لگا سی|لگی سی|لگی|ملیا|ملی|ہویا|ہوئی|رہی|رہے|سی جی|ساں|آں|ایہ|اوتھے|ایتھے|سارے|سارا|ای|ہی|نال|نوں|بس|صرف|جیہا|جیہی|اس وار|
        sara kuch|sara kujh|saara kuch|saara kujh|ਸਭ ਕੁਛ|kuch|kujh|ਮੈਂ|ਅਸੀਂ|ਹਾਂ|ਹੋਇਆ|ਹੋਈ|ਲੋਕ|ਦੇਖਭਾਲ ਸੀ|ਕੁੱਲ|ਉਥੇ|ਇੱਥੇ|ਸਾਰੇ|ਸਾਰਾ|ਈ|ਏ|ਚਲੋ|ਰੇਟਿੰਗ|ਮੇਰਾ ਜਵਾਬ|ਤੁਸੀਂ|ਤੋਂ|ਲੱਗਦਾ|main|mai|asi|assi|haan|han|hoi|
        lok|ithe|sare|sara|saare|saara|e|c ji|chalo|rating|mera jawab|lagda|lagdi|tusi|tuhade|overall|treatment|care|aa|a|sin|san|ne|hun|laggi|aap|ਸੀ|ਸਨ|ਹੈ|ਹਨ|ਹਾਂ ਜੀ|ਰਿਹਾ|ਰਹੀ|ਰਹੇ|ਲੱਗਾ|ਲੱਗਿਆ|ਲੱਗੀ|
        ਮਿਲਿਆ|ਮਿਲੀ|ਮੇਰਾ|ਮੇਰੀ|ਮੇਰੇ|ਮੈਨੂੰ|ਸਾਨੂੰ|ਸਾਡਾ|ਤਜਰਬਾ|ਮੇਰਾ ਤਜਰਬਾ|ਸੇਵਾ|ਸਰਵਿਸ|ਇਲਾਜ|ਦੇਖਭਾਲ|ਸਭ|ਸਭ ਕੁਝ|ਸਾਰਾ ਕੁਝ|ਕੁੱਲ ਮਿਲਾ ਕੇ|ਮੇਰੇ ਹਿਸਾਬ ਨਾਲ|ਮੇਰੇ ਖਿਆਲ ਨਾਲ|ਤੁਹਾਡਾ|ਤੁਹਾਡੀ|ਇਹ|ਉਹ|ਦਾ|ਦੀ|ਦੇ|ਹੀ|ਵੀ|ਤਾਂ|ਨਾਲ|
        ਹਸਪਤਾਲ|si|see|c|hai|reha|rehya|rahi|lagga|laggya|lagi|hoya|milya|mili|mera|meri|mere|mainu|menu|sanu|sada|tajarba|tazarba|seva|sewa|service|ilaaj|ilaj|sab|sab kujh|sab kuch|tuhada|tuhadi|eh|
        oh|da|di|de|hi|vi|taan|ta|naal|hospital|experience|سی|سن|اے|ہے|رہیا|لگا|میرا|میری|مینوں|تجربہ|سب|سب کجھ|سروس|دا|دی|دے|وی|تاں|ایہہ|اوہ"""

POLITE = """shukar hai|shukar aa|rab da shukar|rabb da shukar|rabb da shukar hai|waheguru da shukar|ਸ਼ੁਕਰ ਹੈ|ਰੱਬ ਦਾ ਸ਼ੁਕਰ|ਰੱਬ ਦਾ ਸ਼ੁਕਰ ਹੈ|ਵਾਹਿਗੁਰੂ ਦਾ ਸ਼ੁਕਰ|ਸ਼ੁਕਰ ਰੱਬ ਦਾ|رب دا شکر|
        اللہ دا شکر|شکر اے|الحمدللہ|
        puttar|putt|beta|ਪੁੱਤਰ|ਪੁੱਤ|ਪੁਤ|ਪੁੱਤਰਾ|ਬੇਟਾ|بیٹا|
        ਪੁੱਤ ਜੀ|ਪੁੱਤਰ ਜੀ|ਬੇਟਾ ਜੀ|ਵੀਰ|ਵੀਰਾ|ਭਾਈ ਸਾਹਿਬ|ਅੰਕਲ|ਆਂਟੀ|ਦੀਦੀ|ਭੈਣਜੀ|ਬਾਈ ਜੀ|ਰੱਬ ਖੁਸ਼ ਰੱਖੇ|ਰੱਬ ਤੁਹਾਨੂੰ ਖੁਸ਼ ਰੱਖੇ|ਵਾਹਿਗੁਰੂ ਭਲਾ ਕਰੇ|ਵਾਹਿਗੁਰੂ ਮਿਹਰ ਕਰੇ|ਵਾਹਿਗੁਰੂ ਚੜ੍ਹਦੀ ਕਲਾ ਰੱਖੇ|
        ਚੜ੍ਹਦੀ ਕਲਾ|ਮਿਹਰਬਾਨੀ ਕਰਕੇ|ਮੇਹਰਬਾਨੀ|ਮੇਹਰਬਾਨੀ ਕਰਕੇ|ਕਿਰਪਾ ਕਰ ਕੇ|ਬਹੁਤ ਸ਼ੁਕਰੀਆ|ਸ਼ੁਕਰ ਹੈ|ਧੰਨਵਾਦ ਜੀ|ਧਨਵਾਦ|ਧੰਨਵਾਦ ਤੁਹਾਡਾ|ਤੁਹਾਡਾ ਸ਼ੁਕਰੀਆ|ਸਤ ਸ਼੍ਰੀ ਅਕਾਲ|ਸਸਅ|ਮਾਫ਼ੀ|ਮਾਫ ਕਰਿਓ|ਮਾਫ਼ ਕਰਿਓ|
        ਖਿਮਾ|ਖਿਮਾ ਕਰਨਾ|ਸਲਾਮ|ਆਦਾਬ|puttar ji|putt ji|beta ji|veer|veera|bhai sahib|bhai saab|bhai|uncle|aunty|auntie|didi|bhenji|bhabi ji|22 ji|rabb khush rakhe|rab khush rakhe|
        rab bhala kare|waheguru bhala kare|waheguru mehar kare|waheguru mehar karn|waheguru chardi kala rakhe|chardi kala|meharbani karke|mehrbani karke|kirpa kar ke|kirpa krke|
        bahut shukriya|bht dhanwad|bahut dhanwad|bahut bahut dhanvaad|dhanwaad|dhanwaad ji|dhanvad ji|dhanwad ji|dhanvaad ji|dhannwad|tuhada bahut dhanvaad|tuhada shukriya|
        shukria|shukar hai|ssakal|ssa ji|sat sri akal ji|satsriakal|sat siri akaal|sat shri akaal|maafi|maaf kareyo|maaf karyo|khima|thankyou|thnx|thx|ty|g|god bless|پتر|پتر جی|
        ویر|ویرے|ویر جی|بھین جی|بھائی جی|باجی|یار|رب راکھا|رب بھلا کرے|رب خوش رکھے|اللہ خوش رکھے|اللہ بھلا کرے|مہربانی کر کے|مہربانی جی|بہت مہربانی|بہت شکریہ|شکریہ جی|تہاڈا شکریہ|
        جزاک اللہ|السلام و علیکم|سلام علیکم|پلیز|سوری|معافی|انکل|آنٹی|
        ਵੀਰੇ|ਭੈਣੇ|ਯਾਰ|ਭਾਜੀ|ਪਾਜੀ|ਜੀਓ|ਰੱਬ ਰਾਖਾ|ਰੱਬ ਭਲਾ ਕਰੇ|ਵਾਹਿਗੁਰੂ ਜੀ|ਬਹੁਤ ਮਿਹਰਬਾਨੀ|ਤੁਹਾਡਾ ਧੰਨਵਾਦ|ਤੁਹਾਡਾ ਬਹੁਤ ਧੰਨਵਾਦ|rabb rakha|rab rakha|rabb bhala kare|waheguru ji|bahut meharbani|tuhada dhanvaad|
        tuhada dhanwad|thanku|bhenji|bhain|paaji|uncle ji|wjkk wjkf|wjkk|dhanyavad|dhanyawad|mehrbani ji|22 g|bai|bai ji|ਬਾਈ|ਕਿਰਪਾ ਕਰਕੇ|ਕਿਰਪਾ|ਪਲੀਜ਼|ਪਲੀਜ|ਧੰਨਵਾਦ|ਬਹੁਤ ਧੰਨਵਾਦ|ਬਹੁਤ ਬਹੁਤ ਧੰਨਵਾਦ|ਮਿਹਰਬਾਨੀ|
        ਸ਼ੁਕਰੀਆ|ਥੈਂਕਸ|ਜੀ|ਸਤਿ ਸ੍ਰੀ ਅਕਾਲ|ਸਤ ਸ੍ਰੀ ਅਕਾਲ|ਸਤਿ ਸ਼੍ਰੀ ਅਕਾਲ|ਵਾਹਿਗੁਰੂ|ਵਾਹਿਗੁਰੂ ਜੀ ਕਾ ਖਾਲਸਾ|ਵਾਹਿਗੁਰੂ ਜੀ ਕੀ ਫਤਹਿ|ਨਮਸਤੇ|ਹੈਲੋ|ਸਰ|ਮੈਡਮ|ਡਾਕਟਰ|ਡਾਕਟਰ ਸਾਹਿਬ|ਭੈਣ ਜੀ|ਵੀਰ ਜੀ|ਮਾਫ਼ ਕਰਨਾ|ਮਾਫ ਕਰਨਾ|ਸੌਰੀ|
        kirpa karke|kirpa|please|plz|pls|dhanvaad|dhanwad|dhannvad|dhanvad|bahut dhanvaad|meharbani|mehrbani|shukriya|thanks|thank you|ji|jee|sat sri akal|sat shri akal|ssa|sasriakal|waheguru|
        namaste|hello|hi|sir|madam|doctor|bhaji|paji|bhain ji|veer ji|veere|maaf karna|sorry|yaar|مہربانی|شکریہ|جی|سلام|السلام علیکم|ست سری اکال|ڈاکٹر صاحب|معاف کرنا"""

GREETINGS = """bura na mano|bura na maniye|bura mat manna|bura mat mano|mada na mannyo|mara na mannyo|bura na manneyo|bura na mannyo|bura na manna|ਬੁਰਾ ਨਾ ਮੰਨਿਓ|ਬੁਰਾ ਨਾ ਮੰਨਣਾ|
        ਮਾੜਾ ਨਾ ਮੰਨਿਓ|ਗੁੱਸਾ ਨਾ ਕਰਿਓ|برا نہ منیو|برا نہ مننا|
        puttar mera|putt mera|ਪੁੱਤ ਮੇਰਾ|ਪੁੱਤਰ ਮੇਰਾ|puttar theek|ਪੁੱਤ ਠੀਕ|ਪੁੱਤਰ ਠੀਕ|پتر میرا|
        ਮੇਰਾ ਪੁੱਤਰ|ਮੇਰਾ ਪੁੱਤ|ਮੇਰੀ ਧੀ|ਮੇਰਾ ਬੇਟਾ|ਮੇਰੀ ਬੇਟੀ|ਮੇਰਾ ਬੱਚਾ|ਅੱਛਾ ਠੀਕ ਹੈ|ਅੱਛਾ ਫਿਰ|ਚੰਗਾ ਫਿਰ|ਚੰਗਾ ਫੇਰ|ਚੰਗਾ ਜੀ|ਚੰਗਾ ਜੀ ਫਿਰ|ਚੰਗਾ ਵੀਰ|ਚੰਗਾ ਪੁੱਤ|ਚੰਗਾ ਪੁੱਤਰ|ਚੰਗਾ ਰੱਬ ਰਾਖਾ|
        ਠੀਕ ਹੈ ਬਾਅਦ|ਠੀਕ ਹੈ ਫਿਰ|ਕੀ ਹਾਲ ਚਾਲ|ਤੁਸੀਂ ਠੀਕ ਹੋ ਜੀ|ਸਭ ਠੀਕ ਹੈ ਨਾ|ਸਭ ਠੀਕ ਠਾਕ ਹੈ|ਮੈਂ ਹੁਣ ਠੀਕ ਹਾਂ|ਮੈਂ ਹੁਣ ਠੀਕ ਆਂ|ਹੁਣ ਠੀਕ ਹਾਂ|ਹੁਣ ਠੀਕ ਆਂ|ਮੈਂ ਬਿਲਕੁਲ ਠੀਕ ਹਾਂ|ਤਬੀਅਤ ਠੀਕ ਹੈ|
        ਸਿਹਤ ਠੀਕ ਹੈ|ਮੌਸਮ ਚੰਗਾ|ਮੌਸਮ ਵਧੀਆ|ਮੌਸਮ ਸੋਹਣਾ|ਖੁਸ਼ ਰਹੋ|ਖੁਸ਼ ਰਹਿ|ਜਿਉਂਦੇ ਰਹੋ|ਜਿਉਂਦਾ ਰਹਿ|ਚੰਗਾ ਸਵਾਲ|ਚੰਗਾ ਲੱਗਾ ਤੁਹਾਡੇ ਨਾਲ|ਸ਼ੁਭ ਰਾਤ|ਸ਼ੁਭ ਰਾਤਰੀ|ਸ਼ੁਭ ਸ਼ਾਮ|ਸ਼ੁਭ ਕਾਮਨਾਵਾਂ|
        ਵਿਸਾਖੀ ਮੁਬਾਰਕ|ਦੀਵਾਲੀ ਮੁਬਾਰਕ|mera puttar|mera putt|meri dhee|meri tee|mera beta|meri beti|mera bacha|acha theek hai|acha theek aa|acha fer|acha phir|changa ji|changa fer|
        changa phir|changa ji fer|changa ji phir|changa veer|changa putt|changa puttar|changa bai|changa g|changa rab rakha|theek hai fer|theek aa fer|theek hai baad|
        ki haal chaal|ki hal chal|ki haal ne|sab theek hai na|sab theek aa na|main hun theek aa|hun theek haan|hun theek aa|main bilkul theek haan|tabiyat theek hai|
        sehat theek hai|mausam changa|mausam vadia|mausam sohna|khush raho|khush rho|jiunde raho|jeonde raho|jyonde raho|changa sawal|changa lagga tuhade naal|shubh raat|
        good evening|good afternoon|acha das|acha dasso|changa das|changa dasso|میرا پتر|میری دھی|میرا بچہ|اچھا ٹھیک اے|اچھا فیر|چنگا فیر|چنگا جی|چنگا فر|چنگا پتر|ٹھیک اے فیر|
        کی حال اے|کی حال چال|تسی ٹھیک او|سب ٹھیک اے نا|میں ہن ٹھیک آں|ہن ٹھیک آں|میں بالکل ٹھیک آں|موسم چنگا|موسم سوہنا|خوش رہو|جیوندے رہو|جیندے رہو|عید مبارک|
        ਸਭ ਠੀਕ ਹੈ ਘਰ|ਮੈਂ ਠੀਕ ਆਂ|ਅਸੀਂ ਠੀਕ ਆਂ|ਤੁਹਾਡਾ ਕੀ ਹਾਲ|ki haal aa|ki hal hai|main theek haan|main thik han|main theek aa|asi theek haan|asi theek han|main hun theek haan|tuhada ki haal|ਸ਼ੁਭ ਦਿਨ|
        ਸ਼ੁਭ ਸਵੇਰ|ਮੈਂ ਠੀਕ ਹਾਂ|ਅਸੀਂ ਠੀਕ ਹਾਂ|ਤੁਸੀਂ ਠੀਕ ਹੋ|ਅੱਛਾ ਜੀ|ਗੁੱਡ ਮੌਰਨਿੰਗ|ਕੀ ਹਾਲ ਹੈ|main theek han|main thik haan|mai theek aa|main theek aan|tusi theek ho|acha ji|achha ji|ki haal hai|
        good morning|good night|good luck|میں ٹھیک آں|اچھا جی"""

JOINS = """ਕਿਓੰਕਿ|ਕਿਉਕਿ|ਕਿਉਂਕੇ|ਕਿਉੰਕਿ|ਕਿਉਂ ਜੋ|ਚੂੰਕਿ|ਪਰੰਤੂ|ਪਰ ਫਿਰ ਵੀ|ਸਿਵਾਏ|ਖਾਸ ਕਰਕੇ|ਖਾਸਕਰ|ਇਸ ਕਰਕੇ|ਇਸ ਵਜ੍ਹਾ ਨਾਲ|ਜਦੋਂਕਿ|ਭਾਵੇਂ|ਤੇ ਨਾਲੇ|ਨਾਲੇ|kyuke|kyunke|kyonki|kyuki|kyoke|kionke|q ke|
        pr fer vi|par fer vi|siwaye|khas karke|khaskar|is karke|es karke|es layi|jadonki|bhaven|naale|nale|magar|lakin|but|لیکن|مگر|پر فیر وی|خاص کر کے|ایس لئی|نالے|کیوں جے|
        کیونجے|اتے|
        ਫਿਰ ਵੀ|ਜਦਕਿ|ਇਸ ਲਈ|fer vi|phir vi|kyonke|kyu ki|kyunke|q k|isliye|except|ਪਰ|ਲੇਕਿਨ|ਮਗਰ|ਕਿਉਂਕਿ|ਕਿਓਂਕਿ|ਕਿਉਂ ਕਿ|ਅਤੇ|ਤੇ|ਹਾਲਾਂਕਿ|ਵੈਸੇ|ਬੱਸ|ਬਸ|ਸਿਰਫ਼|par|per|pr|lekin|kyunki|kyonki|kyuki|kyoki|kionki|
        ate|te|bas|sirf|but|because|پر|کیوں کہ|کیونکہ|تے|بس"""
