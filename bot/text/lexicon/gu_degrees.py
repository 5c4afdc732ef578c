"""Words of degree, of not, between and not knowing in Gujarati: data; see `lexicon.py`."""

from bot.text.lexicon import gu_sentences as more

VERY = (
    """બઉ|બૌ|બહુ બધું|ખુબજ|ખૂબજ|બહુજ|અતિશય|હદ બહારનું|bau j|bauj|bahu badhu|khoob j|khub khub|ખૂબ ખૂબ|atishay|bahut j|ghanu j|ઘણું જ|had bahar|pretty|bohu|bov j|bo j|ખૂબ|ખુબ|ખૂબ જ|ખુબ જ|બહુ|બહુ જ|
        ઘણો|ઘણી|ઘણું|ઘણા|અત્યંત|અતિ|એટલો|એટલું|ખરેખર|સાવ|એકદમ|khub|khoob|khub j|khubaj|khubj|bahu|bahuj|bahu j|bau|bov|ghano|ghani|ghanu|atyant|ati|kharekhar|sav|saav|ekdam|ekdum|very|really|so|
        bahut"""
    + more.VERY
)

QUITE = """થોડો|થોડી|થોડું|કંઈક|મોટેભાગે|ઠીક સારો|thodo|thodi|thodu|kaik|quite""" + more.QUITE

NOTS = (
    """નહીં|નહિ|નથી|નહોતો|નહોતી|નહોતું|ન હતો|ન હતી|ન હતું|ન|ના|નહી|બહુ નહીં|nahi|nahin|nai|nathi|nahoto|nahoti|nahotu|nohto|nohti|nohtu|na hato|na hati|na hatu|na|not"""
    + more.NOTS
)

AT_ALL = (
    """ખાસ|ખાસ કંઈ|એટલું બધું|khas|etlu badhu|etlu|જરા|jara|pan|જરાય|જરા પણ|બિલકુલ|સહેજ પણ|સહેજે|jaray|jara pan|jarapan|bilkul|sahej pan"""
    + more.AT_ALL
)

NEITHER = (
    """ન બહુ સારું ન બહુ ખરાબ|ના બહુ સારું ના બહુ ખરાબ|ના બહુ સારો ના બહુ ખરાબ|સારું નહીં ખરાબ નહીં|સારો નહીં ખરાબ નહીં|સારું નહિ ખરાબ નહિ|ચાલે હવે|ચાલ્યું|ચાલે એવો|ઠીક હવે|ઠીક છે હવે|બસ ઠીક|નોર્મલ|
        એવરેજ|મીડિયમ|ઓકે ઓકે|કામ ચલાઉ|na bahu saru na bahu kharab|na bau saru na bau kharab|na bahu saro na bahu kharab|saru nahi kharab nahi|saro nahi kharab nahi|saru nai kharab nai|
        na saru k na kharab|na saru ke na kharab|chale have|chalyu|thik have|bas thik|bas theek|normal|medium|ok ok|kam chalau|thik thak j|saru pan nai kharab pan nai|vachche nu|બહુ ખાસ નહીં|
        bahu khas nahi|bau khas nai|ઠીકઠાક હતું|ન સારો ન ખરાબ|ન સારું ન ખરાબ|ન સારી ન ખરાબ|ના સારો ના ખરાબ|ના સારું ના ખરાબ|ના સારી ના ખરાબ|ન ખરાબ ન સારું|ન ખરાબ ન સારો|સારુંય નહીં ખરાબેય નહીં|
        સારો પણ નહીં ખરાબ પણ નહીં|સારું પણ નહીં ખરાબ પણ નહીં|ઠીક ઠીક|ઠીકઠીક|ઠીક-ઠીક|ઠીક ઠાક|ઠીકઠાક|સામાન્ય|મધ્યમ|સાધારણ|સરેરાશ|વચ્ચેનું|ચાલે|ચાલે એવું|કંઈ ખાસ નહીં|ખાસ કંઈ નહીં|na saru na kharab|
        na saro na kharab|na sari na kharab|na kharab na saru|na kharab na saro|saru pan nahi kharab pan nahi|thik thik|theek theek|thik thak|theek thaak|samanya|madhyam|sadharan|sareras|chale|
        chale evu|kai khas nahi|khas kai nahi|average|so so"""
    + more.NEITHER
)

DONT_KNOW = (
    """મને કંઈ ખબર નથી|કંઈ ખબર નથી|કાંઈ ખબર નથી|કઈ ખબર નથી|કશી ખબર નથી|કહી ના શકાય|કહી ન શકાય|કહી શકાય નહીં|કહી શકતા નથી|કહી ના શકું|મને યાદ નથી|સમજ નથી પડતી|સમજાતું નથી|શું કહું|રામ જાણે|
        ભગવાનને ખબર|ખબર નઈ|ખબર ના પડી|kai khabar nathi|kain khabar nathi|kasi khabar nathi|mane kai khabar nathi|kahi na shakay|kahi na sakay|kahi shakay nahi|kahi na saku|yaad nathi mane|
        mane yaad nathi|samaj nathi padti|samjatu nathi|su kahu|shu kahu|ram jane|khabar nai|khbr nai|khabar nai padti|idea nathi|koi idea nathi|no idea|mane khbr nathi|hu nathi janto|hu nathi janti|
        ખબર નથી|ખબર નહીં|ખબર નહિ|મને ખબર નથી|મને નથી ખબર|નથી ખબર|ખ્યાલ નથી|મને ખ્યાલ નથી|જાણતો નથી|જાણતી નથી|હું જાણતો નથી|કહી શકતો નથી|કહી શકતી નથી|કહી ન શકું|કહેવું મુશ્કેલ છે|કહેવું અઘરું છે|
        યાદ નથી|ચોક્કસ નથી|નક્કી નથી|શું ખબર|ભગવાન જાણે|khabar nathi|khbr nathi|mane khabar nathi|mne khbr nthi|khabar nahi|nathi khabar|khyal nathi|mane khyal nathi|janto nathi|janti nathi|
        kahi shakto nathi|kahi na shaku|kehvu mushkel che|yaad nathi|yad nathi|nakki nathi|su khabar|shu khabar|dont know"""
    + more.DONT_KNOW
)
