"""Praise and blame in Gujarati comments: data; see `lexicon.py`."""

from bot.text.lexicon import gu_sentences as more

PRAISE = (
    """સરસ વર્તન|પ્રેમથી|માન|saras vartan|premthi|prem thi|seva kari|સેવા કરી|સારા માણસો|sara manaso|દેવ જેવા|ધન્ય|પ્રેમ|પ્રેમાળ|દયાળુ|મદદરૂપ|મદદ કરી|મદદ મળી|નમ્ર|મહેનતુ|મહેનત|આભારી|વખાણ|કાળજી રાખી|
        સંભાળ રાખી|ધ્યાન રાખ્યું|ખુશ|સંતુષ્ટ|સ્વચ્છ|ચોખ્ખું|ભગવાન જેવા|prem|premal|dayalu|madadrup|madad kari|namra|mehnatu|vakhan|kalji rakhi|sambhal rakhi|dhyan rakhyu|khush|santusht|swachh|
        chokhkhu|helpful|caring|kind|friendly|love"""
    + more.PRAISE
)

BLAME = (
    """ખરાબ વર્તન|કોઈ આવ્યું નહીં|બૂમો|ગાળો|kharab vartan|koi avyu nahi|koi aavyu nahi|bumo|galo|જુલમ|julam|ત્રાસ|tras|faltu|bhangar|શરમ|શરમજનક|અપમાન|બેદરકાર|બેદરકારી|તોછડા|તોછડી|તોછડું|ઉદ્ધત|ગંદકી|
        ગંદું|નિરાશ|નિરાશાજનક|તકલીફ|હેરાન|સૌથી ખરાબ|ઘટિયા|sharam|sharamjanak|apman|bedarkar|bedarkari|tochhda|tochda|gandki|nirash|taklif|heran|sauthi kharab|ghatiya|rude"""
    + more.BLAME
)
