"""Words that show no language: loanwords, names, medicines, keywords, answers to a question. Data only."""

_NEUTRAL = """
tŷ ty ysbyty gwynedd clwyd betsi cadwaladr hywel aneurin bevan morgannwg taf cwm llandough glangwili bronglais
withybush powys maelor ystrad fawr nevill prifysgol caerdydd abertawe bangor wrexham wrecsam agnieszka malgorzata
monika joanna wojciech mateusz tomek ania basia wojciechowska zielinski szymanski wozniak dabrowski ionela cristina
gabriela alexandru florin joao jorge miguel ricardo ferreira oliveira pereira sousa fernando luis diego sofia giulia
giuseppe giovanni alessandro francesca camille thierry francois yilmaz kaya demir elif zeynep hasan huseyin ruta egle
ramune amina khadija asha mohamud oleksandr dmytro yulia svitlana ok okay okey oki okk super hotel hospital doctor dr
doc nurse taxi bus radio video internet wifi sms email mail covid corona virus normal total extra plus mega bravo top
fantastic perfect ideal optimal problem info photo foto park parking bar cafe pizza pasta sandwich salad menu kebab
curry rice chapati naan dal roti tv nhs ae mri ct ecg ekg iv gp uti ibs copd adhd hiv aids scan xray paracetamol
ibuprofen aspirin insulin morphine morphin codeine diazepam amoxicillin antibiotic antibiotics penicillin metformin
warfarin statin steroid steroids diabetes asthma astma migraine cancer hernia appendix ulcer tumor tumour biopsy
operation operator professional excellent service personal station haha hahaha hihi lol xx xxx xoxo omg wow hmm hm mm
mmm ah aha oh eh uh um yay ahh ohh ooh ugh pm am jan feb mar apr jun jul london birmingham manchester leeds bradford
leicester luton cardiff swansea glasgow england uk britain wales scotland poland india pakistan bangladesh romania
france italia italy spain portugal turkey ukraine somalia iran china maria anna ali mohammed muhammad mohamed ahmed
ahmad hassan hussain hussein khan singh kaur patel begum shah ana jose juan carlos antonio marco luca paulo pedro
silva santos costa garcia martinez lopez fernandez rodriguez rossi ferrari andrei elena ioana ion mihai popescu
ionescu piotr pawel marek tomasz krzysztof katarzyna magda ewa kasia gosia kowalski kowalska nowak wisniewski wojcik
kaminski lewandowski fatima aisha ayesha zainab maryam yusuf ibrahim omar osman abdi abdullah farah hodan mustafa
mehmet fatma ayse emre jonas vytautas olga natalia oksana ivan igor priya raj ravi amit sunita anita deepak sanjay
gurpreet harpreet manpreet jasmine lina sara sarah laura marie pierre jean emma emily olivia james john david michael
peter paul mark simon helen susan karen lucy kate megan sian gareth dafydd rhys owain dylan gwen bethan carys elin nia
ffion lee kim chen li wang nguyen tran jones davies williams evans roberts viva cheers delta alfa alpha beta maternity
maternidad a b c d e f g h i j k l m n o p q r s t u v w x y z
"""
NEUTRAL: frozenset[str] = frozenset(_NEUTRAL.split())
"""Shared by many languages, or names: "Dr Kowalski" says nothing of who writes."""

_KEYWORDS = """
stop start help info end quit cancel unsubscribe unstop stopall yes no y n ok okay yeah yep nope na nah si sí sim nao
não oui non tak nie da nu ja nein ie nac oes ydy haa maya taip ne evet hayır hayir так ні да нет نعم لا بله نه ہاں
نہیں جی हाँ नहीं हां जी ਹਾਂ ਨਹੀਂ ਜੀ হ্যাঁ না হা হ্যা હા ના 是 不 否 不是 有 没有 好 可以 haan han nahi nahin ji jee haanji hanji
stopio stopiwch paid dechrau cymorth stopp arret arrêt alto pare parar basta detener detente aiuto ayuda ajuda aide
pomoc ajutor pagalba yardım yardim dur durdur caawi caawimaad jooji stabdyti sustabdyti допомога стоп توقف مساعدة ایست
کمک روکیں بند مدد मदद रोकें ਬੰਦ ਮਦਦ ਰੋਕੋ বন্ধ সাহায্য બંધ મદદ 停止 帮助 停 退订 取消 polski english cymraeg urdu punjabi hindi
bengali bangla gujarati arabic farsi turkish
"""
KEYWORDS: frozenset[str] = frozenset(_KEYWORDS.split())
"""Texts of nothing but these never change a conversation's language: they answer, stop or ask for help."""

_BORROWED = (
    "tres bien|tres bon|trez bien|merci beaucoup|merci bien|muy bien|muy bueno|muy buena|"
    "mucho gracias|muchas gracias|muchos gracias|gracias amigo|molto bene|molto bueno|molto buono|"
    "mui bueno|muy buen|grazie mille|por favor|que sera sera|c'est la vie|cest la vie|c est la vie|"
    "danke schon|vielen dank|sehr gut|diolch yn fawr|mucho bueno|no bueno|comme ci comme ca|"
    "hasta la vista|mamma mia|la dolce vita|bon voyage|creme de la creme|a la carte|hakuna matata|"
    "salam alaikum|assalamu alaikum|assalam o alaikum|insha allah|inshallah|mashallah|masha allah|"
    "alhamdulillah|sat sri akal|je ne sais quoi|au revoir|bien sur|bona fide|pro bono|et cetera|"
    "status quo|per se|vice versa|de facto|ad hoc|deja vu|carte blanche|nil by mouth|da iawn|"
    "iawn diolch|bore da|nos da|buenos dias|buenas noches|adios amigo|adios amigos|no problemo|"
    "no comprende|mi casa su casa|el nino|feliz navidad|bon appetit|mon dieu|oui oui|si si|si senor|"
    "muchos gracias senorita|ciao bella|hywel dda"
)
BORROWED: frozenset[str] = frozenset(_BORROWED.split("|"))
"""Foreign phrases that people say in English, without accents: no reason to leave English."""
