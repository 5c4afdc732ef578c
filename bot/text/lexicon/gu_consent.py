"""How Gujarati patients say yes and no: data; see `lexicon.py`."""

from bot.text.lexicon import gu_sentences as more
from bot.text.lexicon.combine import twice

# A yes or no is often said twice over: "haan ji, bilkul kar sakte hain".
_YES = "jarur|jaroor|chokkas|ha chokkas|ha jarur|જરૂર|ચોક્કસ|હા ચોક્કસ|હા જરૂર|હા|હાં|હા જી|જી|જી હા|હાજી|હા હા|હોવે|ઓકે|અરે હા|સારું|ha|haa|haan|han|ha ji|haji|ji|ji ha|ha ha|hove|yes|ok|okay|sure|are ha|saru"

_AGREES = "ચોક્કસ|જરૂર|બરાબર|બરાબર છે|ઠીક છે|સારું|ભલે|કરી શકો|કરી શકો છો|કરો|કરી દો|કરજો|વાંધો નહીં|વાંધો નથી|વાંધો નહિ|કંઈ વાંધો નહીં|કાંઈ વાંધો નહીં|કઈ વાંધો નહિ|કોઈ વાંધો નથી|મને કોઈ વાંધો નથી|મને વાંધો નથી|મને કંઈ વાંધો નથી|કોઈ તકલીફ નથી|કોઈ સમસ્યા નથી|મંજૂર|મંજૂર છે|સહમત|સહમત છું|રાજી છું|હું રાજી છું|શેર કરો|શેર કરી શકો છો|શેર કરી શકો|વાપરી શકો|વાપરી શકો છો|બતાવી શકો છો|મોકલી શકો છો|પરવાનગી છે|મારી પરવાનગી છે|કેમ નહીં|ખુશીથી|તમારી મરજી|ચાલશે|chokkas|jarur|jaroor|zaroor|barabar|barabar che|barobar|thik che|theek che|thik|bhale|kari shako|kari shako cho|kari sako cho|kari sako|karo|kari do|karjo|vandho nahi|vandho nathi|vandho nai|vaandho nathi|kai vandho nahi|kai vandho nai|kain vandho nahi|koi vandho nathi|koi vandho nai|mane koi vandho nathi|mane vandho nathi|koi taklif nathi|koi problem nathi|manjur|manjur che|sahmat|raji chu|hu raji chu|share karo|share kari shako|share kari shako cho|share kari sako cho|vapri shako|moklo|permission che|kem nahi|khushi thi|khushithi|tamari marji|chalse|no problem"

_NAY = "ના|ના જી|જી ના|ના ના|નહીં|નહિ|બિલકુલ નહીં|na|naa|na ji|ji na|na na|nahi|nai|bilkul nahi|bilkul nai|no"

_REFUSES = "ન કરો|ના કરો|ન કરશો|ના કરશો|ના કરતા|ન કરતા|નથી કરવું|મારે નથી કરવું|મારે નથી જોઈતું|નથી ઇચ્છતો|નથી ઇચ્છતી|હું નથી ઇચ્છતો|હું નથી ઇચ્છતી|મારી ઇચ્છા નથી|ઇચ્છા નથી|રાજી નથી|હું રાજી નથી|સહમત નથી|મંજૂર નથી|રહેવા દો|રેવા દો|જરૂર નથી|કોઈ જરૂર નથી|પરવાનગી નથી|શેર ના કરો|શેર ન કરશો|શેર ના કરતા|મને ના ગમે|મને પસંદ નથી|જરાય નહીં|ક્યારેય નહીં|ના પાડું છું|વાંધો છે|મને વાંધો છે|ખાનગી રાખો|na karo|na karsho|na karso|na karta|nathi karvu|mare nathi karvu|mare nathi joitu|nathi ichchhto|mari ichha nathi|ichha nathi|raji nathi|hu raji nathi|sahmat nathi|manjur nathi|rehva do|reva do|rahva do|jarur nathi|koi jarur nathi|permission nathi|share na karo|share na karta|share na karso|mane na game|mane pasand nathi|jaray nahi|kyarey nahi|na padu chu|vandho che|mane vandho che|bilkul na"


YES = (
    twice(_YES, _AGREES)
    + """હા|હાં|હા જી|જી|જી હા|હાજી|હોવે|ચોક્કસ|જરૂર|બરાબર|બરાબર છે|ઠીક છે|ઓકે|સારું|ભલે|કરી શકો|કરી શકો છો|હા કરી શકો|હા ચોક્કસ|હા જરૂર|મંજૂર|મંજૂર છે|સહમત|વાંધો નહીં|વાંધો નથી|કંઈ વાંધો નહીં|
        મોકલી શકો|બતાવી શકો|યસ|ha|haa|haan|han|ha ji|haji|ji|ji ha|chokkas|jarur|zaroor|barabar|barabar che|thik che|theek che|ok|okay|saru|bhale|kari shako|kari shako cho|manjur|vandho nahi|
        vandho nathi|kai vandho nahi"""
    + more.YES
)

NO = (
    twice(_NAY, _REFUSES)
    + """ના|નાં|નહીં|નહિ|નથી|ના જી|જી ના|ના ના|બિલકુલ નહીં|જરાય નહીં|ક્યારેય નહીં|ન કરો|ના કરો|ન કરશો|ના કરશો|નથી ઇચ્છતો|નથી ઇચ્છતી|હું નથી ઇચ્છતો|રહેવા દો|મંજૂર નથી|ના પાડું છું|નો|na|naa|nahi|nai|
        na ji|ji na|na na|bilkul nahi|jaray nahi|kyarey nahi|na karo|na karsho|nathi ichchhto|rehva do|manjur nathi"""
    + more.NO
)
