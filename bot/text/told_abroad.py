"""What makes feedback of a denial or a request in the languages other than English, by lists for all.

"Never been in hospital before, they were kind", "don't send me the results by text, ring me", "stop sending people home
at night": the words for *before*, *results*, *home* and *cancelled*, and each language's own words of praise and blame.
"""

from collections.abc import Sequence
from functools import cache

from bot.text.lexicon.lexicon import words_of
from bot.text.lexicon_keys import keys_of
from bot.text.spoken import Heard
from bot.text.words import BREAK, split_words

_BEFORE = """
wcześniej|przedtem|odwołali|odwołano|odwołana|înainte|anulată|anulat|până acum|antes|cancelaron
tan bueno|tan buena|tan bien|tan mal|tan malo|tan mala|tan limpio|tan bonito|nunca antes|asa bun
asa bine|asa de bine|asa prost|asa frumos|asa curat|mai bun|così bene|così bello|così buono|così male|così pulito
cancelada|cancelado|prima|annullata|annullato|avant|jusqu ici|annulée|annulé|daha önce|iptal|раніше
hayatımda böyle|ömrümde böyle|hayatımda böylesi
скасували|скасовано|до цього|anksčiau|atšaukė|atšaukta|o r blaen|or blaen|o'r blaen|chanslo|ganslo
hore|ka hor|baajiyey|من قبل|قبل ذلك|الغيت|قبلا|تا حالا|لغو شد|پہلے کبھی|اس سے پہلے|منسوخ|पहले कभी
इससे पहले|रद्द|ਪਹਿਲਾਂ ਕਦੇ|ਰੱਦ|પહેલાં ક્યારેય|પહેલા ક્યારેય|રદ|আগে কখনো|এর আগে|আগে কোনোদিন|বাতিল|以前|之前|未試過|未试过
第一次|取消
age kokhono|er age|আগে কখনও|આ પહેલાં|આ પહેલા|અગાઉ ક્યારેય|aa pehla|pehla kyarey|bundan önce|ilk defa|ilk kez
pehle kabhi
pehlay kabhi|is se pehle|isse pehle|iss se pehle|pahle kabhi|kabhi pehle|pehlan kade|pehla kade|pehlan kadi
is ton pehlan|اس توں پہلاں|پہلاں کدی|کبھی پہلے|ਇਸ ਤੋਂ ਪਹਿਲਾਂ|ਕਦੇ ਪਹਿਲਾਂ|कभी पहले|इस से पहले
pahile kade
"""
_OF_THE_WARD = """
wyników|wyniki|do domu|wizyt|wizyty|rezultatele|rezultate|analizele|acasă|programări|resultados
a casa|cita|citas|para casa|lista de espera|consulta|consultas|risultati|referti|appuntamenti|appuntamento
lista d'attesa
lista di attesa|résultats|à la maison
chez eux|rendez vous|sonuçları|sonuçlarımı|sonuç|eve|randevu|результати|аналізи|додому|rezultatų
rezultatus|tyrimų|namo|canlyniadau|adref|adre|natiijooyinka|natiijada|guriga|النتائج|نتائج|البيت
المنزل|نتیجه|نتایج|خانه|نتیجہ|رپورٹ|گھر|नतीजे|रिपोर्ट|घर|ਨਤੀਜੇ|ਰਿਪੋਰਟ|ਘਰ|પરિણામ|રિપોર્ટ|ઘરે|ফলাফল
রিপোর্ট|রেজাল্ট|বাড়ি|বাসায়|basay|ઘેર|રિઝલ્ટ|ghare|tahlil|tahlilleri|rapor|raporu|taburcu|结果|報告|結果|报告|回家|屋企
出院
"""
_MISTAKEN = """
z innym|cu alt pacient|con otro paciente|com outro doente|com outro paciente|con un altro paziente
avec un autre|başka hastayla|з іншим|su kitu|chlaf arall|بمريض آخر|مريض آخر|بیمار دیگری|دوسرے مریض
دوجے مریض|کسی اور مریض|کسے ہور مریض|dusre mareez|doosre mareez|dusre patient
kisi aur mareez|kisi aur patient|duje mareez|kise hor mareez|किसी और मरीज|दूसरे पेशेंट|ਕਿਸੇ ਹੋਰ ਮਰੀਜ਼
दूसरे मरीज|ਦੂਜੇ ਮਰੀਜ਼|બીજા દર્દી|অন্য রোগী|অন্য রোগীর|onno rogi|onno rogir
બીજા દર્દીનું|bija dardi|bija patient|başka bir hastayla|başka hastanın|başka bir hastanın
别的病人|別的病人|另一个病人|另一個病人|第二个病人|第二個病人|其他病人
"""
_REACH = 12  # words on either side: the cost stays linear in the text


def tells_of_a_visit(one: Heard, words: Sequence[str]) -> bool:
    """Whether a denial in ``one.language`` is part of a story: with *before*, *cancelled*, praise or blame."""
    outside = [*words[: one.start], BREAK, *words[one.end :]]
    return _has(_entries(_BEFORE), words) or _has(_judging(one.language), outside)


def is_of_the_ward(one: Heard, words: Sequence[str]) -> bool:
    """Whether a request to stop speaks of results, appointments or the way home."""
    return _has(_entries(_OF_THE_WARD), _near(one, words))


def is_mistaken_on_the_ward(one: Heard, words: Sequence[str]) -> bool:
    """ "They mixed me up with another patient": what happened there, not who is texted here."""
    return _has(_entries(_MISTAKEN), _near(one, words))


def _near(one: Heard, words: Sequence[str]) -> Sequence[str]:
    return words[max(one.start - _REACH, 0) : one.end + _REACH]


def _has(entries: frozenset[tuple[str, ...]], words: Sequence[str]) -> bool:
    return any(tuple(words[at : at + size]) in entries for at in range(len(words)) for size in (1, 2, 3, 4))


@cache
def _entries(field: str) -> frozenset[tuple[str, ...]]:
    lines = (entry for line in field.splitlines() for entry in words_of(line))
    return frozenset(tuple(split_words(entry)) for entry in lines) - {()}


@cache
def _judging(language: str) -> frozenset[tuple[str, ...]]:
    """The language's words of praise and blame; what also greets or is polite tells nothing."""
    alone = {word for key in keys_of(language, "polite") if len(key) == 1 for word in key}
    polite = alone.union(*keys_of(language, "greetings"))  # "gentilissimi signori" is polite, "gentilissimi" praises
    keys = (key for field in ("praise", "excellent", "blame", "terrible") for key in keys_of(language, field))
    return frozenset(key for key in keys if key and polite.isdisjoint(key))
