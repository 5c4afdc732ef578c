"""How people name languages, and the few words that asking for one is made of, in every language: data only."""

from bot.text.words import split_words

ENGLISH_NAMES: dict[str, str] = {
    "english": "en", "welsh": "cy", "cymraeg": "cy", "polish": "pl", "romanian": "ro", "punjabi": "pa", "panjabi": "pa",
    "urdu": "ur", "bengali": "bn", "bangla": "bn", "sylheti": "bn", "gujarati": "gu", "gujrati": "gu", "hindi": "hi",
    "arabic": "ar", "portuguese": "pt", "spanish": "es", "italian": "it", "french": "fr", "turkish": "tr",
    "ukrainian": "uk", "lithuanian": "lt", "somali": "so", "chinese": "zh", "mandarin": "zh", "cantonese": "yue",
    "farsi": "fa", "persian": "fa", "dari": "fa", "russian": "ru", "bulgarian": "bg", "hungarian": "hu", "czech": "cs",
    "slovak": "sk", "albanian": "sq", "kurdish": "ku", "sorani": "ckb", "pashto": "ps", "tigrinya": "ti",
    "amharic": "am", "tamil": "ta", "telugu": "te", "malayalam": "ml", "nepali": "ne", "sinhala": "si",
    "vietnamese": "vi", "tagalog": "tl", "filipino": "tl", "thai": "th", "japanese": "ja", "korean": "ko",
    "greek": "el", "hebrew": "he", "german": "de", "dutch": "nl", "latvian": "lv", "estonian": "et", "swahili": "sw",
    "yoruba": "yo", "igbo": "ig", "oromo": "om", "marathi": "mr", "croatian": "hr", "serbian": "sr", "gaelic": "gd",
    "irish": "ga",
}  # fmt: skip
# In their own languages, in the forms in which one asks: "po polsku", "in italiano", "українською".
_OWN = {
    "en": "angielski angielsku englez engleza engleză englezește inglés inglês inglese linglese anglais ingilizce "
    "англійською англійська angliškai anglų ingiriisi saesneg انگلیسی انگریزی अंग्रेजी अंग्रेज़ी इंग्लिश ইংরেজি ইংরেজিতে ઇંગ્લિશ "
    "અંગ્રેજી અંગ્રેજીમાં ਅੰਗਰੇਜ਼ੀ ਇੰਗਲਿਸ਼ الانجليزية بالانجليزية انجليزي angrezi angreji ingreji",
    "cy": "gymraeg cymraeg",
    "pl": "polski polsku",
    "ro": "română românește romana romaneste",
    "pa": "ਪੰਜਾਬੀ پنجابی",
    "ur": "اردو",
    "bn": "বাংলা বাংলায়",
    "gu": "ગુજરાતી ગુજરાતીમાં",
    "hi": "हिन्दी हिंदी",
    "ar": "العربية بالعربية عربي بالعربي",
    "pt": "português",
    "es": "español castellano",
    "it": "italiano",
    "fr": "français",
    "tr": "türkçe",
    "uk": "українською українська український",
    "lt": "lietuviškai lietuvių",
    "so": "soomaali afsoomaali",
    "fa": "فارسی",
}
_ASKING = """
    czy można mogę proszę po w pisać piszcie wyślijcie przyślijcie pytania wiadomości językiem języku mówię tylko
    vorbiți puteți în vă rog scrieți trimiteți întrebările mesajele limba vorbesc doar scrie scriu vreau
    doresc prefer aș vrea
    dori să îmi mi se poate poți pot frumos te trimite schimbați schimba traduceți mesajul mesaje răspund
    răspunde numai
    puede pueden escribir enviar manden mándenme envíen las los preguntas en por favor hablo solo mensajes puedo
    escribirme escríbanme escriban mandarme enviarme prefiero preferiría quiero quisiera gustaría mejor podrían podéis
    contestar responder mensaje idioma el es posible cambiar traducir hablar continuar
    podem pode escrever mandem enviem as perguntas em falo só mensagens
    potete può scrivere mandate mandatemi inviate le domande in per favore parlo solo messaggi grazie si scrivermi
    mandarmi inviarmi scrivetemi inviatemi scriva scrivo rispondere rispondo vorrei voglio preferisco preferirei posso
    puoi è possibile lingua il la messaggio potrebbe potreste cambiare tradurre traducete parlare continuare mi
    pouvez vous écrire envoyer envoyez les questions svp s'il plaît je parle seulement merci est ce possible
    yazın yazabilir misiniz lütfen soruları gönderin olarak konuşuyorum sadece
    чи можна будь ласка надішліть пишіть питання повідомлення мовою я розмовляю тільки на
    galima ar prašau siųskite rašykite klausimus kalbu tik
    fadlan ku soo qora dir su'aalaha af waxaan ku hadlaa
    plis os gwelwch yn dda allwch chi gallwch ysgrifennu anfon cwestiynau
    لطفا به بنویسید بفرستید سوالات را میشه میشود زبان من صحبت میکنم فقط
    براہ کرم میں لکھیں بھیجیں سوال زبان صرف بولتا بولتی ہوں
    कृपया में लिखें भेजें सवाल भाषा मैं बोलता बोलती हूँ सिर्फ mein me likhen likho bhejo please
    দয়া করে লিখুন পাঠান প্রশ্ন ভাষায় আমি বলি শুধু કૃપા કરીને લખો મોકલો પ્રશ્નો ભાષામાં હું બોલું છું માં
    ਕਿਰਪਾ ਕਰਕੇ ਵਿੱਚ ਵਿਚ ਲਿਖੋ ਭੇਜੋ ਸਵਾਲ ਬੋਲਦਾ ਬੋਲਦੀ ਹਾਂ ਮੈਂ
    من فضلك لو سمحت اكتبوا ارسلوا الاسئلة باللغة اتكلم فقط انا ممكن
"""
_CHINESE = {("中", "文"): "zh", ("汉", "语"): "zh", ("普", "通", "话"): "zh", ("英", "文"): "en", ("英", "语"): "en"}
_CHINESE_ASKING = "可以用请写发给我问题吗能不说讲只会的谢"

NAMES: dict[str, str] = {
    word: language for language, names in _OWN.items() for word in split_words(names)
} | ENGLISH_NAMES
ASKING: frozenset[str] = frozenset(split_words(_ASKING)) | frozenset(_CHINESE_ASKING)
CHINESE_NAMES: dict[tuple[str, ...], str] = _CHINESE
