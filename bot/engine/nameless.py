"""Hear a yes that only repeats what was promised: "yes but without my name", for words that are published without it.

The question says that no name is shown, so that such a yes limits nothing. A yes that limits anything else stays
unclear: consent is never guessed.
"""

from collections.abc import Iterable, Iterator
from functools import cache

from bot.text.spans import find_words
from bot.text.words import BREAK, split_words

_LONGEST = 16  # words


def without_nameless_end(text: str, languages: Iterable[str]) -> Iterator[str]:
    """What stands before an end that asks for nothing but that the name be left out, by language; the longest last."""
    words = find_words(text[:200])
    if not 1 < len(words) <= _LONGEST or len(text) > 200:
        return
    for language in languages:
        may, name, leaves_out = _words(language)
        begin = len(words)
        while begin > 1 and words[begin - 1].plain in may:
            begin -= 1
        # Also where the yes itself ends in a word that may stand in such an end ("yes you can use it without my name").
        for at in range(begin, len(words)):
            end = [word.plain for word in words[at:]]
            if name.isdisjoint(end):
                break
            nots = leaves_out.intersection(end)
            if len(nots) != 1:
                continue  # "not without my name"
            if "not" in nots and _SHOWING.isdisjoint(end):
                continue  # "but not my name": somebody who read too fast may take the yes back
            yield text[: words[at].start].strip(" \t\n,.;:–—-")


@cache
def _words(language: str) -> tuple[frozenset[str], frozenset[str], frozenset[str]]:
    """All words that such an end is made of; those for a name; those that leave it out."""
    around, name, leaves_out = (frozenset(split_words(one)) - {BREAK} for one in _ENDS.get(language, ("", "", "")))
    return around | name | leaves_out, name, leaves_out


_SHOWING = frozenset({"use", "put", "print", "publish", "show", "shown", "used", "include", "mention", "give", "on"})
_ENDS = {
    "en": (
        "out of but only please as long if it is its stays my the any our use put publish print show give include "
        "mention say off do and you with provided just thats that be kept keep on there needed shown used mentioned to "
        "your",
        "name names",
        "without not minus leave",
    ),
    "cy": (
        "ond fy a defnyddio rhoi yn di plis os gwelwch dda",
        "enw",
        "heb peidiwch dim",
    ),
    "pl": (
        "ale tylko mojego i podawac podawajcie podawania piszcie prosze bylo moje pod warunkiem ze byle jesli",
        "nazwiska imienia nazwisko imie",
        "bez nie",
    ),
    "ro": (
        "dar numai doar meu sa puneti scrieti apara va rog daca e este cu conditia fie",
        "numele nume",
        "fara nu",
    ),
    "es": (
        "pero solo mi pongan pongais ponga publiquen publiqueis que sea por favor si es siempre aparezca salga decir",
        "nombre",
        "sin no",
    ),
    "pt": (
        "mas o meu ponham so por favor se for desde que seja apareca digam de forma escrevam",
        "nome",
        "sem nao",
    ),
    "it": (
        "ma il mio mettete scrivete solo in forma per favore se e purche sia che resti modo mettere fare",
        "nome cognome",
        "senza non",
    ),
    "fr": (
        "mais mon mettez mettre publiez publier ne pas uniquement seulement svp que si c'est cela reste soit de facon "
        "maniere a condition le dire donner",
        "nom",
        "sans pas",
    ),
    "tr": (
        "ama olarak kalsin kalsa sadece lutfen sartiyla ile benim olursa yeter",
        "adim adimi isim ismim ismimi",
        "olmadan yazmayin yazmasin olmasin gecmesin vermeyin vermeden yazilmasin yazmadan belirtmeyin",
    ),
    "uk": (
        "але мого моє тільки лише і будь ласка пишіть вказуйте вказувати писати якщо щоб",
        "імені ім'я імя імені прізвища прізвище",
        "без не",
    ),
    "lt": (
        "bet tik mano prasau jei ir rasykite minint",
        "vardo vardas vardą pavardės pavardes",
        "be nerašykite nerasykite neminėkite neminekite",
    ),
    "so": (
        "laakiin kaliya ku oo fadlan la ha lagu qorin darin sheegin magacaygu soo bandhigin",
        "magacayga magac magaca",
        "laaan la'aan aan qorin darin sheegin bandhigin ha",
    ),
    "ar": (
        "لكن بس ولكن ذكر من فقط رجاء لو سمحت تذكروا تكتبوا تنشروا نشر ان يكون بشرط يذكر يظهر كتابة",
        "اسمي اسم الاسم",
        "بدون غير دون لا بلا",
    ),
    "fa": (
        "ولی اما من ذکر فقط باشه باشد لطفا آوردن نوشتن به شرطی که بشرطی",
        "اسم نام اسمم نامم",
        "بدون نباشه ننویسید نباشد نیاد بی ننویسین نیارید",
    ),
    "ur": (
        "لیکن مگر پر میرے کے میرا لکھیں ہو صرف بس کا ذکر پلیز lekin magar par mere ke mera likhein likhna ho bas sirf",
        "نام naam",
        "بغیر نہ بنا bagair baghair bina na nahi mat",
    ),
    "hi": (
        "लेकिन मगर पर मेरे के मेरा लिखें लिखना हो बस सिर्फ का छापें lekin magar par mere ke mera likhna likhe ho bas sirf",
        "नाम naam",
        "बिना बगैर न ना मत नहीं bina bagair na nahi mat",
    ),
    "pa": (
        "ਪਰ ਲੇਕਿਨ ਮੇਰੇ ਦੇ ਤੋਂ ਮੇਰਾ ਲਿਖਿਓ ਲਿਖਣਾ ਹੋਵੇ ਬੱਸ ਛਾਪਿਓ ਪਾਇਓ par lekin mere de ton mera likheo likhna hove bas",
        "ਨਾਂ ਨਾਮ ਨਾਂਅ naam naa",
        "ਬਿਨਾਂ ਬਿਨਾ ਬਗੈਰ ਨਾ ਨਹੀਂ ਨਾਂਹ bina bagair na nahi nahin",
    ),
    "gu": (
        "પણ પરંતુ મારા મારું લખતા લખશો લખજો બસ ફક્ત મારૂ pan mara maru lakhta lakhsho bas",
        "નામ naam nam",
        "વગર વિના ન ના નહીં નહિ vagar vina na nahi",
    ),
    "bn": (
        "কিন্তু তবে আমার বাদ দিয়ে লিখে দিবেন দেবেন লিখবেন শুধু দয়া করে প্রকাশ kintu tobe amar diye diben likhben",
        "নাম naam nam",
        "ছাড়া বাদে বাদ না বিনা chara chhara bade na",
    ),
    "zh": ("但 是 要 写 寫 我 的 字 就 可 以 用 公 开 開 只 请 請 提 出 现 現", "名", "不 别 別 唔 勿 无 無"),
}
"""By language: words around, words for a name, and words that leave it out; exactly one of those must stand there."""
