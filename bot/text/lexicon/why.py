"""How patients ask why we wrote, as whole messages by language: data only.

One module for all languages, because each says little. WHY works in every language, as STOP does. No entry may be an
answer, a yes or a no in any language: it would be lost as one.
"""

from collections.abc import Mapping

WHY: Mapping[str, str] = {
    "en": (
        "why|wy|whyy|why me|why us|but why|why this|why now|why is that|how come|how come me|"
        "what is the reason|for what reason|why text me|why ask|why ask me|why the text|why this text|"
        "why this message|why did you text me|why did you text|why you text me|"
        "why you texting me|why did you send this|why did you send me this|"
        "why did you send me this text|why did you send me this message|why have you sent this|"
        "why have you sent me this|why have you sent me this text|why have you sent me this message|"
        "why are you sending me this|why are you sending this|why are you texting me|why are you texting|"
        "why are you texting us|why have you texted me|why have you texted|"
        "why do you text me|why did you message me|why have you messaged me|"
        "why are you messaging me|why did you contact me|why have you contacted me|why are you contacting me|"
        "why did you ask me|why did you ask|why have you asked me|why are you asking me|why are you asking|"
        "why do you ask|why do you ask me|why was i asked|why have i been asked|why am i being asked|"
        "why am i asked|why was i texted|why was i sent this|why was i sent this text|why have i been sent this|"
        "why did i get this|why did i get this text|why did i get this message|why did i get a text|"
        "why have i got this|why have i got this text|why have i got this message|why have i had this|"
        "why have i had this text|why have i received this|why did i receive this|why am i getting this|"
        "why am i getting this text|why am i getting these|why am i getting these texts|"
        "why am i getting these messages|why am i getting texts|why do i get these|why do i get these texts|"
        "why do you keep texting me|why do you keep asking|why do you keep asking me|tell me why|"
        "can you tell me why|can you tell me why you texted me|why did you pick me|why pick me|why was i picked|"
        "why was i chosen|why did you choose me"
    ),
    "cy": (
        "pam|pam fi|pam ni|pam hyn|pam ydych chi yn tecstio fi|pam ydych chi wedi tecstio fi|"
        "pam wnaethoch chi decstio|"
        "pam wnaethoch chi decstio fi|pam wnaethoch chi anfon hwn|pam ydych chi yn gofyn|pam dych chi yn gofyn|"
        "pam ydych chi'n gofyn|pam dach chi'n gofyn|pam ydw i'n cael hwn|pam ydw i wedi cael hwn|pam gofyn i fi|"
        "pam gofyn i mi|beth yw'r rheswm|dywedwch pam"
    ),
    "pl": (
        "dlaczego|czemu|dlaczego ja|czemu ja|po co|po co to|dlaczego to|dlaczego do mnie piszecie|"
        "dlaczego piszecie do mnie|czemu do mnie piszecie|czemu piszecie do mnie|dlaczego dostałem tę wiadomość|"
        "dlaczego dostałam tę wiadomość|dlaczego dostaję te wiadomości|czemu dostałem tę wiadomość|"
        "czemu dostałam tę wiadomość|dlaczego dostałem tego smsa|dlaczego dostałam tego smsa|"
        "dlaczego to dostałem|dlaczego to dostałam|czemu to dostałem|czemu to dostałam|dlaczego pytacie|"
        "czemu pytacie|dlaczego mnie pytacie|czemu mnie pytacie|z jakiego powodu|jaki powód|po co pytacie|"
        "po co piszecie|"
        "po co do mnie piszecie|po co mi to wysyłacie|po co to wysyłacie|po co mi ten sms|po co wam to|"
        "po co wam to wiedzieć|"
        "czemu mi to wysyłacie|dlaczego mi to wysyłacie|czemu ten sms|dlaczego dostaję te smsy|czemu dostaję te smsy|"
        "czemu dostaję te wiadomości|z jakiej racji|w jakim celu|w jakim celu piszecie|w jakim celu pytacie|"
        "na co wam to|"
        "dlaczego akurat ja|czemu akurat ja|dlaczego właśnie ja|skąd to pytanie"
    ),
    "ro": (
        "de ce|de ce eu|de ce pe mine|dar de ce|pentru ce|de ce mi-ați scris|de ce mi ai scris|de ce îmi scrieți|"
        "de ce imi scrii|de ce mi-ați trimis asta|de ce mi-ați trimis mesajul|de ce mi-ați trimis acest mesaj|"
        "de ce am primit asta|de ce am primit acest mesaj|de ce am primit mesajul|de ce primesc asta|"
        "de ce primesc mesaje|de ce întrebați|de ce mă întrebați|care e motivul|care este motivul|din ce motiv"
    ),
    "pa": (
        "ਇਹ ਮੈਸੇਜ ਕਿਉਂ ਆਇਆ|ਮੈਨੂੰ ਮੈਸੇਜ ਕਿਉਂ ਆਇਆ|ਮੈਨੂੰ ਮੈਸੇਜ ਕਿਉਂ ਕੀਤਾ|ਮੈਸੇਜ ਕਿਉਂ ਭੇਜਿਆ|ਇਹ ਕਿਉਂ ਪੁੱਛਦੇ ਹੋ|"
        "ਕਿਉਂ ਪੁੱਛਦੇ ਹੋ|ਕਾਹਦੇ ਲਈ|کیوں جی|مینوں کیوں|مینوں میسج کیوں کیتا|ایہہ میسج کیوں آیا|کیوں پچھدے او|"
        "kyon|kyun ji|kyu ji|eh msg kyu aya|eh message kyu aya|mainu msg kyu kita|menu msg kyu kita|"
        "mainu msg kyu aya|eh kyu bhejya|kyu puchde ho|kyon puchde o|kahde layi|kis layi|"
        "ਕਿਉਂ|ਮੈਨੂੰ ਕਿਉਂ|ਮੈਂ ਕਿਉਂ|ਕਿਸ ਲਈ|ਕਾਹਤੋਂ|ਤੁਸੀਂ ਮੈਨੂੰ ਕਿਉਂ ਲਿਖਿਆ|ਤੁਸੀਂ ਮੈਨੂੰ ਸੁਨੇਹਾ ਕਿਉਂ ਭੇਜਿਆ|"
        "ਤੁਸੀਂ ਇਹ ਕਿਉਂ ਭੇਜਿਆ|ਤੁਸੀਂ ਮੈਨੂੰ ਇਹ ਕਿਉਂ ਭੇਜਿਆ|ਇਹ ਸੁਨੇਹਾ ਕਿਉਂ ਆਇਆ|ਮੈਨੂੰ ਇਹ ਸੁਨੇਹਾ ਕਿਉਂ ਆਇਆ|"
        "ਤੁਸੀਂ ਕਿਉਂ ਪੁੱਛ ਰਹੇ ਹੋ|"
        "kiu|kiyu|kyu mainu|mainu kyu|mainu kyon|mainu kiu|kahton"
    ),
    "ur": (
        "یہ میسج کیوں آیا|یہ میسج کیوں بھیجا|میسج کیوں کر رہے ہیں|میسج کیوں کیا|مجھے میسج کیوں آ رہے ہیں|"
        "یہ کیوں پوچھ رہے ہیں|کیوں پوچھ رہے ہو|یہ کس لیے پوچھ رہے ہیں|"
        "ye kyun bheja|yeh kyun bheja hai|ye msg kyun aya|yeh message kyun aya|mujhe msg kyun kiya|"
        "mujhe msg kyun kar rahe ho|msg kyun kar rahe hain|kyun pooch rahe ho|kyu puch rahe ho|"
        "ye kyun pooch rahe hain|kis wajah se|kis liye pooch rahe hain|"
        "کیوں|مجھے کیوں|میں کیوں|کس لیے|کس وجہ سے|آپ نے مجھے کیوں لکھا|آپ نے مجھے میسج کیوں کیا|"
        "آپ نے مجھے پیغام کیوں بھیجا|آپ نے یہ کیوں بھیجا|آپ نے مجھے یہ کیوں بھیجا|مجھے یہ پیغام کیوں ملا|"
        "مجھے یہ میسج کیوں آیا|یہ پیغام کیوں|آپ کیوں پوچھ رہے ہیں|kyun|kyon|kiyun|kyu|mujhe kyun|mujhe kyu|kis liye|"
        "ap ne mujhe kyun likha|aap ne mujhe message kyun kiya|mujhe ye message kyun aya|kyun pooch rahe hain"
    ),
    "bn": (
        "কেন|আমাকে কেন|আমি কেন|কি জন্য|কী জন্য|কি কারণে|কী কারণে|আমাকে কেন লিখেছেন|আমাকে কেন মেসেজ করেছেন|"
        "আমাকে কেন মেসেজ দিলেন|আমাকে কেন টেক্সট করেছেন|এটা কেন পাঠিয়েছেন|আমাকে এটা কেন পাঠিয়েছেন|"
        "এই মেসেজ কেন পেলাম|"
        "আমি এই মেসেজ কেন পেলাম|কেন জিজ্ঞেস করছেন|কেন জিজ্ঞাসা করছেন|keno|kno|amake keno|ki jonno|"
        "কেনে|আমারে কেনে|কিতার লাগি|কিয়ের লাগি|কিসের জন্য|কেন ভাই|এটা কেন|এই মেসেজ কেন|কেন পাঠাইছেন|কেন মেসেজ দিছেন|"
        "kene|amare kene|amare keno|kitar lagi|kiser jonno|keno bhai|eta keno|ei message keno|keno pathaisen|"
        "keno msg disen|"
        "amake keno message diyechen|keno message diyechen"
    ),
    "gu": (
        "કેમ|શા માટે|શું કામ|મને કેમ|મને શા માટે|હું કેમ|તમે મને કેમ લખ્યું|તમે મને મેસેજ કેમ કર્યો|"
        "તમે મને મેસેજ કેમ મોકલ્યો|તમે આ કેમ મોકલ્યું|મને આ કેમ મોકલ્યું|મને આ મેસેજ કેમ આવ્યો|મને આ મેસેજ કેમ મળ્યો|"
        "કેમ ભાઈ|શા માટે મેસેજ|શું કામ પૂછો છો|આ કેમ પૂછો છો|મેસેજ કેમ કરો છો|મને કેમ મેસેજ કરો છો|kem|kem bhai|"
        "sha maate|su kam|su kaam|"
        "shu kaam|kem puchho cho|kem pucho cho|mane kem msg karo cho|kem message karo cho|aa kem puchho cho|"
        "તમે કેમ પૂછો છો|તમે શા માટે પૂછો છો|shu kam|sha mate|mane kem|mane kem message karyo"
    ),
    "hi": (
        "यह मैसेज क्यों आया|ये मैसेज क्यों आया|ये मैसेज क्यों भेजा|मैसेज क्यों कर रहे हो|मैसेज क्यों किया|"
        "मुझे मैसेज क्यों आ रहे हैं|ये क्यों पूछ रहे हो|क्यों पूछ रहे हो|किस कारण|"
        "kyu mujhe|mujhe kyu|mujhe kyun|kyon mujhe|ye kyu bheja|ye msg kyu aaya|yeh message kyu aaya|"
        "mujhe msg kyu kiya|msg kyu kar rahe ho|kyun puch rahe ho|kyu puch rahe hain|ye kyu pooch rahe ho|"
        "kis wajah se|kisliye|kis liye|"
        "क्यों|क्यूं|मुझे क्यों|मैं क्यों|किस लिए|किसलिए|किस वजह से|आपने मुझे क्यों लिखा|आपने मुझे मैसेज क्यों किया|"
        "आपने मुझे मैसेज क्यों भेजा|आपने मुझे संदेश क्यों भेजा|आपने यह क्यों भेजा|आपने मुझे यह क्यों भेजा|"
        "मुझे यह मैसेज क्यों आया|मुझे यह संदेश क्यों मिला|यह मैसेज क्यों|आप क्यों पूछ रहे हैं|kyo|kyun mujhe|"
        "mujhe kyon|"
        "aapne mujhe message kyun kiya|aapne mujhe message kyu kiya|mujhe yeh message kyun aaya|kyu pooch rahe ho"
    ),
    "ar": (
        "لماذا|لماذا أنا|ليش|ليش أنا|ليه|ليه أنا|لم هذا|لماذا هذا|ما السبب|ما هو السبب|شو السبب|ايش السبب|"
        "ليش تدزون رسائل|ليش تدزولي|ليش تدزون|ليش دزيتوا|ليش دزيتولي هاي الرسالة|ليش دزيتولي|ليش تبعثولي|ليش تبعتولي|"
        "ليش عم تبعتولي|ليش بعتولي|ليش بعتولي هالرسالة|ليش بعثتولي|ليش وصلتني هالرسالة|ليش اجتني هالرسالة|"
        "ليش ترسلون لي|"
        "ليش ترسلولي|ليش مرسلين لي|ليش تسألوني|ليش تسألون|ليش عم تسألوني|ليه بعتولي الرسالة دي|ليه جاتلي الرسالة دي|"
        "ليه وصلتني الرسالة دي|ليه بتسألوني|ليه بتسألوا|علاش|علاش أنا|علاش صيفطتو ليا|علاش بعثتولي|علاش تسولوني|"
        "لماذا أنا بالذات|لماذا وصلتني|لماذا تسألونني هذا|ما سبب الرسالة|ما سبب هذه الرسالة|شنو السبب|ايه السبب|"
        "وش السبب|"
        "3lach|3lash|3alash|leh ana|lesh ana|leish ana|leh ba3tenli|lesh ba3atouli|lesh ba3tinli|leih|limadha|"
        "لأي سبب|لماذا أرسلتم لي|لماذا ترسلون لي|لماذا راسلتموني|لماذا تراسلونني|لماذا أرسلتم لي هذا|"
        "لماذا أرسلتم لي هذه الرسالة|لماذا أرسلتم هذه الرسالة|لماذا وصلتني هذه الرسالة|لماذا هذه الرسالة|"
        "لماذا تسألون|لماذا تسألونني|ليش بعتوا لي|ليش تراسلوني|ليه بعتولي|ليه بتبعتولي|leish|lesh|limaza"
    ),
    "pt": (
        "porquê|por que|porquê eu|por que eu|mas porquê|porque é que me escreveram|"
        "porque me escreveram|por que me escreveram|porque é que me mandaram isto|porque me mandaram isto|"
        "porque é que me mandaram esta mensagem|porque me mandaram esta mensagem|por que me mandaram isso|"
        "por que me mandaram esta mensagem|porque recebi isto|porque é que recebi isto|"
        "porque recebi esta mensagem|porque é que recebi esta mensagem|por que recebi esta mensagem|"
        "porque perguntam|porque é que perguntam|por que perguntam|qual é o motivo|qual a razão|qual é a razão"
    ),
    "es": (
        "por qué|porqué|xq|x que|pq|por qué yo|por qué a mí|pero por qué|para qué|por qué me escriben|"
        "por qué me escribís|por qué me han escrito|por qué me mandan esto|por qué me mandáis esto|"
        "por qué me han mandado esto|por qué me enviaron esto|por qué me envían esto|"
        "por qué me mandaron este mensaje|por qué me enviaron este mensaje|por qué me han enviado este mensaje|"
        "por qué recibo esto|por qué recibo este mensaje|por qué recibí esto|por qué recibí este mensaje|"
        "por qué preguntan|por qué me preguntan|por qué preguntáis|cuál es el motivo|por qué motivo"
    ),
    "it": (
        "perché|xké|xche|perché io|perché a me|perché proprio io|ma perché|come mai|come mai io|"
        "perché mi scrivete|perché mi avete scritto|come mai mi scrivete|come mai mi avete scritto|"
        "perché mi mandate questo|perché mi avete mandato questo|perché mi avete mandato questo messaggio|"
        "perché mi avete mandato un messaggio|perché ho ricevuto questo|perché ho ricevuto questo messaggio|"
        "perché ricevo questi messaggi|perché chiedete|perché me lo chiedete|per quale motivo|qual è il motivo"
    ),
    "fr": (
        "pourquoi|pourquoi moi|pk|pq moi|mais pourquoi|pour quoi|pourquoi ça|pourquoi m'écrivez-vous|"
        "pourquoi vous m'écrivez|pourquoi m'avez-vous écrit|pourquoi vous m'avez écrit|"
        "pourquoi m'avez-vous envoyé ça|pourquoi m'avez-vous envoyé ce message|pourquoi vous m'envoyez ça|"
        "pourquoi vous m'envoyez ce message|pourquoi vous m'avez envoyé ça|pourquoi vous m'avez envoyé ce message|"
        "pourquoi ce message|pourquoi ce sms|pourquoi ai-je reçu ce message|pourquoi j'ai reçu ce message|"
        "pourquoi je reçois ça|pourquoi je reçois ce message|pourquoi demandez-vous|pourquoi vous demandez|"
        "pour quelle raison|quelle est la raison"
    ),
    "tr": (
        "neden|niye|niçin|neden ben|niye ben|niçin ben|neden bana|niye bana|ne için|sebep ne|sebebi ne|"
        "neden bana yazdınız|niye bana yazdınız|bana neden yazdınız|bana niye yazdınız|neden bana mesaj attınız|"
        "bana neden mesaj attınız|niye mesaj attınız|bana niye mesaj attınız|neden bana mesaj gönderdiniz|"
        "bana neden mesaj gönderdiniz|bunu neden gönderdiniz|bunu bana neden gönderdiniz|bu mesaj neden geldi|"
        "bana bu mesaj neden geldi|neden soruyorsunuz|niye soruyorsunuz|"
        "nicin|neden ki|niye ki|neden acaba|niye acaba|ne sebeple|nedenmiş|nedeni ne|niye yazdınız|neden yazdınız|"
        "neden soruyosunuz|niye soruyosunuz|bu mesaj niye geldi|bana niye geldi|bana neden geldi|ne alaka"
    ),
    "uk": (
        "чому|чому я|чому мені|чого|навіщо|навіщо це|нащо|а чому|чому саме я|чому ви мені пишете|"
        "чому ви мені написали|чому мені пишете|навіщо ви мені пишете|чому ви мені це надіслали|"
        "чому ви надіслали мені це|чому ви надіслали мені це повідомлення|чому я отримав це|чому я отримала це|"
        "чому я отримав це повідомлення|чому я отримала це повідомлення|чому мені прийшло це повідомлення|"
        "чому питаєте|чому ви питаєте|чому ви мене питаєте|яка причина|з якої причини|почему|почему я|зачем|"
        "для чого|для чого це|для чого ви пишете|для чого ви питаєте|навіщо питаєте|навіщо ви питаєте|навіщо пишете|"
        "навіщо вам це|навіщо вам це знати|навіщо ви мені це надсилаєте|чому ви мені це надсилаєте|чому я це отримую|"
        "чому я отримую ці повідомлення|чому мені приходять ці повідомлення|чому мені приходять смс|"
        "чого ви мені пишете|"
        "чого мені пишете|нащо пишете|нащо ви пишете|нащо вам це|з якою метою|з якого приводу|по якому питанню|"
        "чому ви пишете саме мені|почему вы мне пишете|почему мне|зачем вы мне пишете|зачем вам это|зачем это|"
        "для чего|для чего это|почему вы спрашиваете|зачем спрашиваете|chomu|chomu ya|navishcho|navisho"
    ),
    "lt": (
        "kodėl|kodėl aš|kodėl man|kodėl mane|bet kodėl|kam to reikia|dėl ko|kodėl man rašote|"
        "kodėl jūs man rašote|kodėl man parašėte|kodėl man tai atsiuntėte|kodėl man atsiuntėte šią žinutę|"
        "kodėl atsiuntėte šią žinutę|kodėl gavau tai|kodėl gavau šią žinutę|kodėl aš gavau šią žinutę|"
        "kodėl gaunu šias žinutes|kodėl klausiate|kodėl manęs klausiate|kokia priežastis|dėl kokios priežasties|"
        "kam|kam to|kam man|kam jums to reikia|kam jums reikia|kam man rašote|kam man rašot|kam rašot|kam klausiat|"
        "kodėl klausiat|kodėl manęs klausiat|ko klausiat|ko manęs klausiat|ko man rašot|ko rašot|kodėl man parašėt|"
        "kodėl man tai siunčiate|kodėl man siunčiat|kodėl man siunčiate žinutes|kodėl siunčiat|kam siunčiat|"
        "kodėl gavau šitą žinutę|kodėl gavau žinutę|kodėl gaunu žinutes|kodėl būtent aš|kodėl būtent man|o kodėl|"
        "o kodėl aš|nu kodėl|kuriam galui|kokiu tikslu|kokiu tikslu rašote|kokiu tikslu klausiate|kokiam tikslui"
    ),
    "so": (
        "sababta|sabab|waayo|maxaa|waa maxay sababta|maxay tahay sababta|sababtee|sabab maxay|maxaa aniga|"
        "maxaad iigu soo qorteen|maxaad ii soo qorteen|maxaad fariinta iigu soo dirteen|maxaad iigu soo dirteen|"
        "maxaad tan iigu soo dirteen|maxaad farriintan iigu soo dirteen|maxaan u helay fariintan|"
        "maxaan u helay farriintan|maxaad ii weydiinaysaan|"
        "maxaad fariin iigu soo dirteen|maxaad iigu soo diraysaan|maxaad fariimo iigu soo diraysaan|"
        "maxaad ila soo xiriirteen|"
        "maxaa fariintan la iigu soo diray|maxaa la iigu soo diray|maxaa la i weydiinayaa|maxaad i waydiinaysaan|"
        "maxaad u waydiinaysaan|waayo aniga|sababta maxay tahay|maxay sababtu tahay|maxaa sabab ah|"
        "maxaad u weydiinaysaan|aniga maxaa la ii weydiiyay"
    ),
    "zh": (
        "为什么|为什么是我|为什么呢|为啥|为何|干嘛|为什么问我|为什么问|为什么要问|为什么发给我|为什么给我发短信|"
        "为什么给我发这个|为什么给我发信息|为什么发短信给我|为什么我会收到|为什么我收到这个|为什么我收到短信|什么原因|"
        "為什麼|為什麼是我|為何|為啥|為什麼問我|為什麼給我發短信|為什麼發給我|什麼原因"
    ),
    "fa": (
        "چرا|چرا من|چرا به من|برای چی|برای چه|واسه چی|به چه دلیل|دلیلش چیه|دلیل چیست|چرا پیام میدین|"
        "چرا پیام میدید|چرا به من پیام میدین|چرا به من پیام میدید|"
        "چرا بهم پیام دادین|چرا بهم پیام دادید|چرا برام پیام فرستادین|چرا برام پیام میفرستین|چرا برام پیام میاد|"
        "چرا پیام میدهید|"
        "چرا به من پیام میدهید|چرا این پیام رو دادین|چرا این پیام اومده|چرا ازم میپرسین|چرا میپرسین|چرا مسیج میکنید|"
        "چرا من را انتخاب کردید|علتش چیه|علت چیست|chera be man payam dadin|chera be man payam dadid|chera payam midin|"
        "chera payam midid|chera mano|chera behem payam dadin|vase chi|baraye che|daliilesh chie|dalilesh chie|"
        "چرا به من پیام دادید|"
        "چرا به من پیام دادین|چرا برای من پیام فرستادید|چرا این را فرستادید|چرا این را برای من فرستادید|"
        "چرا این پیام را فرستادید|چرا این پیام را گرفتم|چرا این پیام برای من آمد|چرا می‌پرسید|چرا از من می‌پرسید|"
        "chera|chera man|baraye chi"
    ),
}
