"""How patients ask to be asked less often, as whole messages by language: data only.

One module for all languages, because each says little. LESS works in every language, as STOP does. No entry may be an
answer, a yes or a no in any language: it would be lost as one.
"""

from collections.abc import Mapping

LESS: Mapping[str, str] = {
    "en": (
        "less|lesss|les texts|less often|less texts|less text|less messages|less of these|less of them|less of this|"
        "less asking|less surveys|less questions|text less|text me less|text me less often|text us less|"
        "text us less often|texts less often|ask less|ask me less|ask me less often|ask us less|ask less often|"
        "message me less|message me less often|contact me less|contact me less often|send less|send less texts|"
        "send me less|send me less texts|send me fewer texts|send fewer texts|send fewer|fewer|fewer texts|"
        "fewer text|fewer messages|fewer of these|fewer surveys|fewer questions|not so often|not as often|"
        "not so many texts|not so many messages|not this often|do not ask so often|"
        "do not ask me so often|do not text so often|do not text me so often|do not text me as often|"
        "do not ask me as often|please text me less|can you text me less|can you text me less often|"
        "can you ask me less often|can you ask me less|could you text me less often|could you ask me less often|"
        "can i have fewer texts|can i have less texts|can i get fewer texts|can i get less texts|"
        "i want fewer texts|i want less texts|i would like fewer texts|i would like less texts|"
        "i would like to be asked less often|i want to be asked less often|less frequent|less frequently|"
        "too many texts|too many messages|too many surveys|you ask too often|you text too often|"
        "you ask me too often|you text me too often|a bit less often|text me a bit less"
    ),
    "cy": (
        "llai|llai aml|yn llai aml|llai o negeseuon|llai o decstiau|llai o destunau|llai o hyn|"
        "gofynnwch yn llai aml|gofynnwch i fi yn llai aml|gofynnwch i mi yn llai aml|gofynnwch lai|"
        "tecstiwch fi yn llai aml|tecstiwch lai|anfonwch lai|anfonwch lai o negeseuon|ddim mor aml|dim mor aml|"
        "gormod o negeseuon|gormod o decstiau"
    ),
    "pl": (
        "rzadziej|mniej|mniej smsów|mniej wiadomości|mniej pytań|pytajcie rzadziej|pytajcie mnie rzadziej|"
        "piszcie rzadziej|piszcie do mnie rzadziej|proszę rzadziej|proszę pisać rzadziej|proszę pytać rzadziej|"
        "proszę mniej smsów|proszę o mniej smsów|proszę o mniej wiadomości|mniej takich wiadomości|"
        "nie tak często|nie aż tak często|za dużo smsów|za dużo wiadomości|"
        "chcę mniej smsów|chcę mniej wiadomości|piszecie za często|za często piszecie|za często do mnie piszecie|"
        "za często pytacie|za dużo pytań|za dużo tych smsów|za dużo tych wiadomości|zbyt często|za często|"
        "trochę rzadziej|nie piszcie tak często|proszę nie pisać tak często|nie wysyłajcie tak często|"
        "piszcie trochę rzadziej|mniej tych smsów|mniej tych wiadomości|wystarczy raz na jakiś czas"
    ),
    "ro": (
        "mai rar|mai puțin|mai puține|mai puține mesaje|mai puține sms-uri|mai puține întrebări|"
        "întrebați-mă mai rar|întrebați mai rar|scrieți-mi mai rar|scrieți mai rar|trimiteți mai rar|"
        "trimiteți-mi mai rar|trimiteți mai puține mesaje|trimiteți-mi mai puține mesaje|"
        "vreau mai puține mesaje|nu așa des|nu așa de des|nu atât de des|prea multe mesaje"
    ),
    "pa": (
        "ਇੰਨੇ ਮੈਸੇਜ ਨਾ ਕਰੋ|ਇੰਨੇ ਮੈਸੇਜ ਨਾ ਭੇਜੋ|ਐਨੇ ਮੈਸੇਜ ਨਾ ਕਰੋ|ਏਨੇ ਮੈਸੇਜ ਨਾ ਭੇਜੋ|ਘੱਟ ਮੈਸੇਜ ਕਰੋ|ਥੋੜ੍ਹੇ ਮੈਸੇਜ ਕਰੋ|"
        "inne msg na karo|ene msg na karo|inne message na bhejo|ghat msg karo|ghatt msg karo|ghat msg bhejo|"
        "اینے میسج نہ کرو|گھٹ میسج کرو|"
        "ਘੱਟ|ਘੱਟ ਵਾਰ|ਘੱਟ ਸੁਨੇਹੇ|ਘੱਟ ਮੈਸੇਜ|ਘੱਟ ਪੁੱਛੋ|ਮੈਨੂੰ ਘੱਟ ਪੁੱਛੋ|ਮੈਨੂੰ ਘੱਟ ਵਾਰ ਪੁੱਛੋ|ਘੱਟ ਵਾਰ ਪੁੱਛੋ|ਘੱਟ ਭੇਜੋ|"
        "ਘੱਟ ਸੁਨੇਹੇ ਭੇਜੋ|ਮੈਨੂੰ ਘੱਟ ਸੁਨੇਹੇ ਭੇਜੋ|ਘੱਟ ਮੈਸੇਜ ਭੇਜੋ|ਇੰਨੀ ਵਾਰ ਨਹੀਂ|ਐਨੀ ਵਾਰ ਨਹੀਂ|ਬਹੁਤ ਵਾਰ ਪੁੱਛਦੇ ਹੋ|"
        "ghat|ghatt|ghat message|ghat pucho|ghat message bhejo"
    ),
    "ur": (
        "اتنے زیادہ میسج نہ کریں|اتنے میسج نہ بھیجیں|اتنے میسج مت کرو|تھوڑے کم میسج کریں|کبھی کبھی میسج کریں|"
        "itne msg na karein|itne message na karein|itne messages na bhejein|itne zyada msg na karo|"
        "itne msg mat karo|thore kam msg karo|kam msg karein|kam msg karo|kabhi kabhi msg karo|"
        "کم|کم بار|کم پیغام|کم پیغامات|کم میسج|کم پوچھیں|مجھ سے کم پوچھیں|مجھ سے کم بار پوچھیں|کم بھیجیں|"
        "کم پیغام بھیجیں|کم پیغامات بھیجیں|مجھے کم پیغامات بھیجیں|کم میسج کریں|مجھے کم میسج کریں|کم میسج بھیجیں|"
        "اتنی بار نہیں|اتنے میسج نہیں|اتنے پیغامات نہیں|بہت زیادہ میسج|kam bar|kam message|kam messages|kam pucho|"
        "kam poochain|kam message karen|kam message bhejen|mujhe kam message karen"
    ),
    "bn": (
        "কম|আরও কম|কম বার|কম মেসেজ|কম টেক্সট|কম জিজ্ঞেস করুন|কম জিজ্ঞাসা করুন|আমাকে কম জিজ্ঞেস করুন|"
        "কম মেসেজ দিন|আমাকে কম মেসেজ দিন|কম মেসেজ পাঠান|আমাকে কম মেসেজ পাঠান|কম পাঠান|এত ঘন ঘন না|এত ঘন ঘন নয়|"
        "এত বার না|এত মেসেজ না|kom kom|কম দেন|কম দিয়েন|কম পাঠাইয়েন|মেসেজ কম দেন|মেসেজ কম পাঠান|"
        "এত মেসেজ দিয়েন না|এত বেশি না|kom den|kom diyen|"
        "message kom den|message kom diyen|msg kom den|kom msg den|eto message na|eto message diyen na|"
        "eto beshi na|kom|kom message|kom message din|kom message pathan|amake kom message din"
    ),
    "gu": (
        "ઓછું|ઓછા|ઓછી વાર|ઓછા મેસેજ|ઓછા સંદેશા|ઓછું પૂછો|મને ઓછું પૂછો|ઓછી વાર પૂછો|મને ઓછી વાર પૂછો|ઓછા મેસેજ મોકલો|"
        "મને ઓછા મેસેજ મોકલો|ઓછા મેસેજ કરો|મને ઓછા મેસેજ કરો|ઓછું મોકલો|આટલી બધી વાર નહીં|આટલા બધા મેસેજ નહીં|"
        "મેસેજ ઓછા કરો|મેસેજ ઓછા મોકલો|ઓછા કરો|આટલા મેસેજ ના મોકલો|આટલા બધા મેસેજ ના કરો|message ocha karo|"
        "message ocha moklo|"
        "msg ocha karo|ochha karo|atla badha message nahi|atla badha msg na karo|atla message na moklo|ochhu|ochu|"
        "ocha message|ochha message|ocha message karo|ocha message moklo"
    ),
    "hi": (
        "इतने मैसेज मत करो|इतने मैसेज मत भेजो|इतने मैसेज न भेजें|इतने ज्यादा मैसेज मत करो|थोड़े कम मैसेज करो|"
        "कभी कभी मैसेज करो|itne msg mat karo|itne message mat karo|itne message mat bhejo|itne zyada msg mat karo|"
        "thode kam msg karo|kam msg karo|kam msg bhejo|kabhi kabhi msg karo|"
        "कम|कम बार|कम मैसेज|कम संदेश|कम पूछें|कम पूछो|मुझसे कम पूछें|मुझसे कम बार पूछें|कम बार पूछें|कम भेजें|"
        "कम भेजो|"
        "कम मैसेज भेजें|कम मैसेज भेजो|मुझे कम मैसेज भेजें|कम मैसेज करें|कम मैसेज करो|मुझे कम मैसेज करें|"
        "कम संदेश भेजें|"
        "इतनी बार नहीं|इतने मैसेज नहीं|बहुत ज्यादा मैसेज|kam baar|kam baar pucho|kam puchiye|kam message karo|"
        "kam message bhejo|"
        "mujhe kam message karo"
    ),
    "ar": (
        "أقل|مرات أقل|رسائل أقل|عدد أقل|أسئلة أقل|قللوا|قللوا الرسائل|قللوا من الرسائل|قللوا الاسئلة|"
        "أرسلوا أقل|أرسلوا رسائل أقل|أرسلوا لي رسائل أقل|أريد رسائل أقل|اسألوني أقل|اسألوني مرات أقل|راسلوني أقل|"
        "ليس بهذه الكثرة|ليس كثيرا هكذا|مش كتير كده|رسائل كثيرة جدا|خففوا|خففوا الرسائل|aqal"
    ),
    "pt": (
        "menos|menos vezes|menos mensagens|menos sms|menos perguntas|com menos frequência|menos frequência|"
        "perguntem menos|perguntem menos vezes|perguntem-me menos|perguntem-me menos vezes|escrevam menos|"
        "escrevam-me menos|mandem menos|mandem menos mensagens|mandem-me menos mensagens|enviem menos|"
        "enviem menos mensagens|enviem-me menos mensagens|quero menos mensagens|não tantas vezes|"
        "não tantas mensagens|não tão frequente|demasiadas mensagens|muitas mensagens"
    ),
    "es": (
        "menos|menos veces|menos mensajes|menos sms|menos textos|menos preguntas|menos a menudo|"
        "con menos frecuencia|menos frecuencia|menos seguido|pregunten menos|pregúntenme menos|"
        "pregúntenme menos veces|preguntad menos|escriban menos|escríbanme menos|escribidme menos|manden menos|"
        "manden menos mensajes|mándenme menos mensajes|mandadme menos mensajes|envíen menos|"
        "envíen menos mensajes|envíenme menos mensajes|quiero menos mensajes|no tan a menudo|no tan seguido|"
        "no tantas veces|no tantos mensajes|demasiados mensajes"
    ),
    "it": (
        "meno|di meno|meno spesso|più di rado|più raramente|meno messaggi|meno sms|meno domande|meno volte|"
        "chiedete meno|chiedete meno spesso|chiedetemi meno spesso|chiedetemelo meno spesso|scrivete meno|"
        "scrivete meno spesso|scrivetemi meno|scrivetemi meno spesso|mandate meno messaggi|"
        "mandatemi meno messaggi|inviate meno messaggi|inviatemi meno messaggi|vorrei meno messaggi|"
        "voglio meno messaggi|non così spesso|troppi messaggi"
    ),
    "fr": (
        "moins|moins souvent|moins de messages|moins de sms|moins de textos|moins de questions|moins svp|"
        "demandez moins|demandez moins souvent|demandez-moi moins souvent|écrivez moins|écrivez moins souvent|"
        "écrivez-moi moins|écrivez-moi moins souvent|envoyez moins|envoyez moins de messages|"
        "envoyez-moi moins de messages|envoyez-moi moins de sms|je veux moins de messages|"
        "je voudrais moins de messages|pas si souvent|pas aussi souvent|trop de messages|trop de sms"
    ),
    "tr": (
        "daha az|az|daha seyrek|daha az mesaj|az mesaj|daha az sor|daha az sorun|bana daha az sorun|daha az soru|"
        "daha seyrek sorun|bana daha seyrek sorun|daha az yazın|bana daha az yazın|daha seyrek yazın|"
        "bana daha seyrek yazın|daha az mesaj atın|bana daha az mesaj atın|daha az mesaj gönderin|"
        "bana daha az mesaj gönderin|daha az mesaj istiyorum|bu kadar sık değil|bu kadar sık sormayın|"
        "bu kadar sık yazmayın|çok fazla mesaj|"
        "bu kadar sık atmayın|sık sık atmayın|bu kadar çok mesaj atmayın|bu kadar mesaj atmayın|az atın|az yazın|"
        "daha az atın|daha az gönderin|daha az msj|azaltın|mesajları azaltın|mesaj sayısını azaltın"
    ),
    "uk": (
        "рідше|менше|меньше|менше повідомлень|менше смс|менше питань|питайте рідше|питайте мене рідше|пишіть рідше|"
        "пишіть мені рідше|надсилайте рідше|надсилайте мені рідше|надсилайте менше|надсилайте менше повідомлень|"
        "надсилайте мені менше повідомлень|хочу менше повідомлень|хочу рідше|будь ласка рідше|не так часто|"
        "забагато повідомлень|реже|пишите реже|меньше сообщений|забагато смс|забагато питань|забагато запитань|"
        "занадто часто|надто часто|занадто часто пишете|надто часто пишете|ви занадто часто пишете|"
        "пишете занадто часто|"
        "дуже часто пишете|не пишіть так часто|не пишіть мені так часто|не надсилайте так часто|прошу рідше|"
        "прошу писати рідше|"
        "трохи рідше|пишіть трохи рідше|можна рідше|можна трохи рідше|менше цих смс|менше цих повідомлень|"
        "слишком часто|"
        "не так часто пишіть|не пишите так часто|присылайте реже"
    ),
    "lt": (
        "rečiau|mažiau|mažiau žinučių|mažiau klausimų|klauskite rečiau|klauskite manęs rečiau|rašykite rečiau|"
        "rašykite man rečiau|siųskite rečiau|siųskite man rečiau|siųskite mažiau|siųskite mažiau žinučių|"
        "siųskite man mažiau žinučių|noriu mažiau žinučių|noriu rečiau|prašau rečiau|ne taip dažnai|"
        "per daug žinučių|per daug sms|per daug klausimų|per dažnai|per dažnai rašot|per dažnai rašote|"
        "rašot per dažnai|"
        "rašote per dažnai|per dažnai klausiat|per dažnai siunčiat|nerašykit taip dažnai|nerašykite taip dažnai|"
        "nesiųskit taip dažnai|nesiųskite taip dažnai|rašykit rečiau|siųskit rečiau|klauskit rečiau|siųskit mažiau|"
        "truputį rečiau|gal galit rečiau|galima rečiau|mažiau sms|mažiau tų žinučių|prašau rašyti rečiau"
    ),
    "so": (
        "yaree|ka yaree|in yar|marar yar|fariimo yar|farriimo yar|fariimo ka yar|farriimo ka yar|iga yaree|"
        "fariimaha iga yaree|farriimaha iga yaree|fariimaha yaree|farriimaha yaree|i weydii marar yar|"
        "marar ka yar i weydii|su'aalaha iga yaree|ha igu badinina|ha igu soo badinina|"
        "aad ayay u badan yihiin fariimaha"
    ),
    "zh": (
        "少|少点|少一点|少一些|少发|少发点|少发一点|少发短信|少发信息|少问|少问点|少问一点|少问我|少问几次|请少发|请少问|请少发短信|"
        "次数少一点|不要这么频繁|别这么频繁|短信太多|短信太多了|少發|少發短信|少發一點|少問|少問一點|少一點"
    ),
    "fa": (
        "کمتر|دفعات کمتر|پیام کمتر|پیام‌های کمتر|سوال کمتر|کمتر بپرسید|کمتر از من بپرسید|از من کمتر بپرسید|"
        "کمتر پیام بدهید|کمتر پیام بدید|کمتر پیام بفرستید|به من کمتر پیام بدهید|پیام کمتر بفرستید|"
        "پیام کمتری بفرستید|پیام کمتر می‌خواهم|نه این قدر زیاد|اینقدر زیاد نه|خیلی زیاد پیام می‌دهید|kamtar"
    ),
}
