"""What each language is called, in English for staff and in itself for patients, shipped or not."""

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType


@dataclass(frozen=True, slots=True)
class Name:
    """``english`` as staff read it; ``own`` as its speakers write it."""

    english: str
    own: str


_NAMES = """
en|English|English
cy|Welsh|Cymraeg
pl|Polish|polski
ro|Romanian|română
pa|Punjabi|ਪੰਜਾਬੀ
pa-Arab|Punjabi (Shahmukhi)|پنجابی
pa-Latn|Punjabi in Latin letters|Punjabi
ur|Urdu|اردو
ur-Latn|Urdu in Latin letters|Urdu
bn|Bengali|বাংলা
bn-Latn|Bengali in Latin letters|Bangla
gu|Gujarati|ગુજરાતી
hi|Hindi|हिन्दी
hi-Latn|Hindi in Latin letters|Hindi
ar|Arabic|العربية
pt|Portuguese|português
es|Spanish|español
it|Italian|italiano
fr|French|français
tr|Turkish|Türkçe
uk|Ukrainian|українська
lt|Lithuanian|lietuvių
so|Somali|Soomaali
zh|Chinese|中文
fa|Persian|فارسی
am|Amharic|አማርኛ
bg|Bulgarian|български
bo|Tibetan|བོད་སྐད
ca|Catalan|català
ckb|Kurdish (Sorani)|کوردیی ناوەندی
cs|Czech|čeština
da|Danish|dansk
de|German|Deutsch
el|Greek|Ελληνικά
et|Estonian|eesti
fi|Finnish|suomi
he|Hebrew|עברית
hr|Croatian, Bosnian or Serbian|hrvatski, bosanski, srpski
hu|Hungarian|magyar
hy|Armenian|հայերեն
id|Indonesian or Malay|Bahasa Indonesia, Melayu
ja|Japanese|日本語
ka|Georgian|ქართული
km|Khmer|ខ្មែរ
kn|Kannada|ಕನ್ನಡ
ko|Korean|한국어
ku|Kurdish (Kurmanji)|kurdî
lo|Lao|ລາວ
lv|Latvian|latviešu
mk|Macedonian or Serbian|македонски, српски
ml|Malayalam|മലയാളം
mr|Marathi|मराठी
my|Burmese|မြန်မာ
ne|Nepali|नेपाली
nl|Dutch|Nederlands
no|Norwegian|norsk
or|Odia|ଓଡ଼ିଆ
ps|Pashto|پښتو
ru|Russian|русский
si|Sinhala|සිංහල
sk|Slovak|slovenčina
sl|Slovenian|slovenščina
sq|Albanian|shqip
sv|Swedish|svenska
sw|Swahili|Kiswahili
ta|Tamil|தமிழ்
te|Telugu|తెలుగు
th|Thai|ไทย
ti|Tigrinya|ትግርኛ
tl|Filipino (Tagalog)|Filipino
vi|Vietnamese|Tiếng Việt
"""

NAMES: Mapping[str, Name] = MappingProxyType(
    {code: Name(english, own) for code, english, own in (line.split("|") for line in _NAMES.split("\n") if line)}
)
"""BCP 47 code → names; every language that the detector can name is here."""


def name_of(language: str) -> Name:
    """The names of a language; a code that is not listed stands for itself."""
    return NAMES.get(language) or Name(language, language)
