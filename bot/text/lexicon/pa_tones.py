"""Praise and blame in Punjabi comments: data; see `lexicon.py`."""

PRAISE = """ਸਾਂਭ ਸੰਭਾਲ|ਸੰਭਾਲ ਕੀਤੀ|ਬਹੁਤ ਸੰਭਾਲ|ਖਿਆਲ ਰੱਖਦੇ|ਧਿਆਨ ਦਿੱਤਾ|ਬਹੁਤ ਧਿਆਨ|ਪਿਆਰ ਨਾਲ|ਇੱਜ਼ਤ ਨਾਲ|ਇੱਜ਼ਤ ਦਿੱਤੀ|ਆਦਰ|ਮੁਸਕਰਾ|ਹੱਸਮੁੱਖ|ਹੱਸ ਕੇ|ਨੇਕ|ਰੱਬ ਵਰਗੇ|ਫਰਿਸ਼ਤੇ|ਦਿਲ ਖੁਸ਼|ਸ਼ੁਕਰਗੁਜ਼ਾਰ|ਹਮਦਰਦੀ|
        ਹੌਸਲਾ|ਤਸੱਲੀ ਦਿੱਤੀ|ਜਾਨ ਬਚਾਈ|ਜਾਨ ਬਚਾ ਲਈ|ਦੁਆਵਾਂ|ਸਾਫ ਸਫਾਈ|ਰੱਬ ਭਲਾ ਕਰੇ|ਸੋਹਣਾ ਕੰਮ|ਚੰਗੇ ਲੋਕ|ਪਿਆਰੀਆਂ|ਪਿਆਰੀ|sambhal kiti|saambh sambhal|khayal rakhde|khyal rakhya|khyal rakheya|
        dhyan rakheya|dhyan ditta|bahut dhyan|pyar naal|izzat nal|izzat naal|izzat diti|aadar|muskra|hasmukh|hass ke|nek|rab varge|rabb warge|farishte|dil khush|shukarguzar|
        hamdardi|hausla|tasalli diti|jaan bachai|jaan bacha layi|duawan|saaf safai|sohna kam|changa kam|pyari|pyariyan|pyaari|polite|پیار نال|عزت نال|عزت دتی|خیال رکھیا|دھیان دتا|
        مدد کیتی|سانبھ سنبھال|ہمدردی|حوصلہ|دل خوش|مہربان|فرشتے|جان بچائی|دعاواں|چنگے لوک|نیک|صاف ستھرا|
        ਸੇਵਾ ਕੀਤੀ|ਬਹੁਤ ਪਿਆਰ ਨਾਲ|ਸਤਿਕਾਰ|ਇੱਜ਼ਤ|ਖਿਆਲ|seva kiti|pyar nal|satkar|izzat|change lok|dekhbhal|rabb rakhe|shabash|ਪਿਆਰ|ਪਿਆਰੇ|ਦਿਆਲੂ|ਮਦਦਗਾਰ|ਨਿਮਰ|ਮਿਹਨਤੀ|ਮਿਹਨਤ|ਧੰਨਵਾਦੀ|ਤਾਰੀਫ਼|ਖਿਆਲ ਰੱਖਿਆ|
        ਧਿਆਨ ਰੱਖਿਆ|ਮਦਦ ਕੀਤੀ|ਮਦਦ ਮਿਲੀ|ਖੁਸ਼|ਸੰਤੁਸ਼ਟ|ਸਾਫ਼|ਸਾਫ਼ ਸੁਥਰਾ|ਰੱਬ ਰੂਪ|ਅਸੀਸ|ਅਸੀਸਾਂ|pyar|pyaar|pyare|dayalu|madadgar|mehnati|tareef|khayal rakhya|dhyan rakhya|madad kiti|khush|saaf|rab roop|kind|
        helpful|caring|friendly|love|پیار|مددگار|خوش|صاف"""

BLAME = """ਕਿਸੇ ਨੇ ਨਹੀਂ ਪੁੱਛਿਆ|ਕਿਸੇ ਨੇ ਪੁੱਛਿਆ ਨਹੀਂ|ਕੋਈ ਨਹੀਂ ਪੁੱਛਦਾ|ਕੋਈ ਪੁੱਛਦਾ ਨਹੀਂ|ਕਿਸੇ ਨੇ ਨਹੀਂ ਸੁਣੀ|ਕੋਈ ਸੁਣਦਾ ਨਹੀਂ|ਕਿਸੇ ਨੇ ਮਦਦ ਨਹੀਂ ਕੀਤੀ|ਕਿਸੇ ਨੇ ਧਿਆਨ ਨਹੀਂ ਦਿੱਤਾ|ਧਿਆਨ ਨਹੀਂ ਦਿੱਤਾ|
        ਧਿਆਨ ਨਹੀਂ ਰੱਖਿਆ|ਮਾੜੀ ਰਾਤ|ਸਭ ਤੋਂ ਮਾੜੀ ਰਾਤ|ਭੈੜੀ ਰਾਤ|ਬੁਰਾ ਸਲੂਕ|ਬਦਸਲੂਕੀ|ਬੇਅਦਬੀ|ਚੀਕਦੇ|ਚੀਕਾਂ|ਝਿੜਕਿਆ|ਝਿੜਕਾਂ|ਗਾਲ੍ਹਾਂ|ਗਾਲਾਂ|ਝੂਠ|ਝੂਠੇ|ਗੰਦ|ਗੰਦਾ|ਗੰਦੇ|ਬਦਬੂ|ਧੱਕੇ|ਜ਼ਲੀਲ|ਤਮਾਸ਼ਾ|ਤੜਫਦਾ|
        ਤੜਫਦੀ|ਤੜਫਦੇ|ਰੁਆ ਦਿੱਤਾ|ਰੋਣਾ ਆ ਗਿਆ|ਕਦੇ ਨਹੀਂ ਜਾਵਾਂਗਾ|ਕਦੇ ਨਹੀਂ ਜਾਵਾਂਗੀ|ਮੁੜ ਕਦੇ ਨਹੀਂ|ਸ਼ਿਕਾਇਤ ਕਰਾਂਗਾ|ਸ਼ਿਕਾਇਤ ਕਰਾਂਗੀ|ਨਾਲਾਇਕ|ਨਿਕੰਮੇ|ਜਾਹਿਲ|ਕੰਮਚੋਰ|ਬੇਦਰਦ|ਬੇਕਾਰ|ਨਰਕ|
        kise ne nahi puchya|kise ne ni puchya|kise ne nahi pucheya|kise ne ni pucheya|koi nahi puchda|koi puchda nahi|koi ni puchda|kise ne nahi suni|kise ne ni suni|
        koi sunda nahi|koi ni sunda|kise ne madad nahi kiti|kise ne madad ni kiti|kise ne dhyan nahi ditta|dhyan nahi ditta|dhyan ni ditta|maadi raat|madi raat|mari raat|
        marhi raat|bhairi raat|sab ton madi raat|bura salook|badsalooki|beadbi|cheekde|jhidkeya|jhirkan|gaalan|jhooth|jhoothe|gand|ganda|gande|badbu|dhakke|zaleel|jaleel|tamasha|
        tadfde|tarfde|tadafda|ronda|rona aa gya|rula ditta|kade nahi javanga|kade ni javanga|mud kade nahi|shikayat karanga|complaint karanga|nalayak|nikamme|jahil|kamchor|bedard|
        bekar|bekaar|narak|sharam aundi|کسے نے نہیں پچھیا|کسے نئیں پچھیا|کوئی نہیں پچھدا|کسے نہیں سنی|کسے مدد نہیں کیتی|دھیان نہیں دتا|ماڑی رات|بھیڑی رات|ماڑا سلوک|بدسلوکی|گندا|
        بدبو|دھکے|ذلیل|جھوٹ|گالاں|تڑپدا|تڑپدے|رونا آ گیا|نالائق|بے حس|ظلم|گھٹیا|بکواس|بیکار|
        ਕੋਈ ਨਹੀਂ ਆਇਆ|ਮਾੜਾ ਸਲੂਕ|ਬੁਰਾ ਹਾਲ|ਮਾੜਾ ਹਾਲ|ਬਕਵਾਸ|koi nahi aya|koi ni aaya|mara salook|bura haal|mara haal|bakwas|sharam karo|ਸ਼ਰਮ ਕਰੋ|ਜ਼ੁਲਮ|zulm|ਸ਼ਰਮ|ਸ਼ਰਮਨਾਕ|ਬੇਇੱਜ਼ਤੀ|ਲਾਪਰਵਾਹ|ਲਾਪਰਵਾਹੀ|ਬਦਤਮੀਜ਼|
        ਬਦਤਮੀਜ਼ੀ|ਰੁੱਖੇ|ਰੁੱਖਾ|ਬੇਰਹਿਮ|ਗੰਦਗੀ|ਨਿਰਾਸ਼|ਤਕਲੀਫ਼|ਪਰੇਸ਼ਾਨ|ਸਭ ਤੋਂ ਮਾੜੀ|ਸਭ ਤੋਂ ਮਾੜਾ|ਸਭ ਤੋਂ ਬੁਰੀ|ਘਟੀਆ|sharam|sharmnak|beizzati|laparwah|laparwahi|badtameez|badtamizi|rukhe|gandgi|nirash|pareshan|
        takleef|rude|ghatia|شرم|لاپرواہی|بدتمیز|بدتمیزی"""
