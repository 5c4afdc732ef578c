"""Praise and blame in Urdu comments: data; see `lexicon.py`."""

PRAISE = """bohat care|bahut care|khayal rakhte|khyal rakha|khayal rakhi|dhyan rakhte|dhyaan rakha|dhyan diya|dhyaan diya|pyar se|piyar se|pyar se baat|pyaar se|izzat se|izzat di|
        izat|muskura|muskurate|hans mukh|hansmukh|zabardast log|ache log|achhe log|achay log|acchay log|nek log|nek dil|farishtay|farishta|dil khush|mutmaeen|shukar guzar|
        shukarguzar|shukar hai|meharbaan|humdard|hamdard|hamdardi|humdardi|sabar se|tasalli di|dilasa|hosla|hausla|khubsurat|khoobsurat|saaf suthra|saf suthra|saaf safai|duaen|
        duayen|dil se shukriya|aashirwad|ashirwad|jaan bachai|jaan bacha li|jan bachai|meri jaan bachayi|خیال رکھتے|خیال رکھتی|پیار سے|پیار سے بات|عزت سے|عزت دی|احترام|مسکرا|
        مسکراتے|ہنس مکھ|زبردست لوگ|اچھے لوگ|نیک لوگ|نیک دل|فرشتہ|دل خوش|شکرگزار|شکر ہے|ہمدرد|ہمدردی|صبر سے|تسلی دی|دلاسہ|حوصلہ|خوبصورت|صفائی اچھی|دعائیں دیں|دل سے شکریہ|جان بچائی|
        جان بچا لی|توجہ دی|بہت توجہ|
        اچھا سلوک|شفقت|اخلاق والے|acha salook|shafqat|akhlaq wale|dil se dua|allah khush rakhe|اللہ خوش رکھے|allah salamat rakhe|بہت خیال|bohat khayal|acha bartao|پیار|مہربان|مددگار|خوش اخلاق|محنتی|
        محنت|شکر گزار|تعریف|خیال رکھا|مدد کی|مدد ملی|خوش|مطمئن|صاف|صاف ستھرا|فرشتے|دعائیں|دعا|pyar|meharban|madadgar|khush ikhlaq|khush akhlaq|mehnati|shukar guzar|tareef|khayal rakha|khyal rakha|
        madad ki|khush|mutmain|saaf|farishte|duaein|dua|helpful|caring|kind|friendly|polite|love"""

BLAME = """kisi ne nahi poocha|kisi ne nahi pucha|kisi ne nahin poocha|koi nahi poochta|koi poochta nahi|kisi ne nahi suni|kisi ne meri nahi suni|kisi ne nahi suna|koi sunta nahi|
        koi sunne wala nahi|kisi ne madad nahi ki|kisi ne dhyan nahi diya|koi dhyan nahi|dhyan nahi diya|dhyan nahi rakha|khayal nahi rakha|khyal nahi rakha|koi khayal nahi|
        koi nahi tha|sabse buri raat|sab se buri raat|sabse kharab raat|sab se kharab raat|buri raat|bura haal|bura hal|badsalooki|bad salooki|bad sulooki|badsuluki|batamizi|
        badtamizi|badtmizi|be adab|beadab|beadbi|chillate|cheekh|cheekha|daanta|danta|dant diya|gaali|galiyan|jhoot|jhooth|ganda ward|gande|gandgi|ganda|badbu|badboo|bakwas|
        bakwaas|wahiyat|bekar|bekaar|dhakke|dhakay|zaleel|zalil|beizzati|tamasha|azab|aziyat|azziyat|dard mein chhor diya|dard mein chor diya|tadapta|tadapti|tarapta|tarapti|
        tarapte|tadapte|rulaya|rula diya|ro pada|dobara nahi jaunga|dobara nahi aaunga|kabhi nahi jaunga|kabhi nahi aaunga|dobara kabhi nahi|shikayat karunga|shikayat karungi|
        complaint karunga|ghatia|ghatya|nakam|nakaam|nalayak|na ahal|naahil|jahil|kamchor|kaam chor|be hiss|behis|be rehem|bereham|berahm|کسی نے نہیں پوچھا|کوئی نہیں پوچھتا|
        کوئی پوچھنے والا نہیں|کسی نے نہیں سنی|کسی نے میری نہیں سنی|کوئی سنتا نہیں|کسی نے مدد نہیں کی|کسی نے توجہ نہیں دی|توجہ نہیں دی|خیال نہیں رکھا|کوئی خیال نہیں|سب سے بری رات|
        سب سے خراب رات|بری رات|برا حال|بدسلوکی|بد سلوکی|بد تمیز|بد تمیزی|بے ادب|بے ادبی|چیختے|چلاتے|ڈانٹا|ڈانٹ دیا|گالی|گالیاں|جھوٹ|جھوٹے|گندا|گندہ|بدبو|بکواس|واہیات|بیکار|بے کار|
        دھکے|ذلیل|تماشا|عذاب|اذیت|درد میں چھوڑ دیا|تڑپتا|تڑپتی|تڑپتے|رلا دیا|رونا آ گیا|کبھی نہیں جاؤں گا|کبھی نہیں جاؤں گی|دوبارہ کبھی نہیں|شکایت کروں گا|شکایت کروں گی|نالائق|
        نااہل|جاہل|کام چور|بے حس|بیحس|
        برا سلوک|بری طرح|کوئی نہیں آیا|بددعا|چیخ|bura salook|bura salok|buri tarah|koi nahi aya|koi nahi aaya|sharam aani chahiye|zalim|ظالم|zulm|ظلم|bad tameez|nafrat|شرم|شرمناک|بے عزتی|لاپرواہ|
        لاپرواہی|بدتمیز|بدتمیزی|بداخلاق|بے رحم|توہین|گندگی|مایوس|مایوس کن|تکلیف|پریشان|بدترین|بدتر|سب سے بری|سب سے برا|گھٹیا|sharam|sharm|sharmnak|be izzati|beizzati|laparwah|laparwahi|badtameez|
        badtamizi|badtameezi|bad ikhlaq|toheen|gandagi|mayoos|takleef|pareshan|badtareen|ghatiya|rude"""
