"""In other languages too, a denial or a request inside a story of care is feedback; without one it is heard."""

import pytest

from bot.text.intents import Intent, read_intent

FEEDBACK = (
    "Nie piszcie SMS-em wyników, zadzwońcie|Nigdy wcześniej nie byłem w szpitalu, byli mili|"
    "Nie miałem operacji, odwołali|"
    "No me manden los resultados por mensaje, llámenme|Me confundieron con otro paciente|"
    "Confundiram-me com outro doente|Non mandatemi i risultati per messaggio, chiamatemi|"
    "Non ero mai stato in ospedale, gentilissimi|Je n'avais jamais été à l'hôpital, ils étaient gentils|"
    "Не надсилайте мені результати повідомленням, зателефонуйте|Ніколи раніше не був у лікарні, були привітні|"
    "Niekada anksčiau nebuvau ligoninėje, buvo malonūs|Nustokite siųsti žmones namo naktį|"
    "Močiutė čia mirė prieš dešimt metų, dabar daug geriau|Mano tėvas mirė prieš 10 metų tame pačiame skyriuje|"
    "Peidiwch ag anfon y canlyniadau trwy neges, ffoniwch|Ches i ddim llawdriniaeth, cafodd ei chanslo|"
    "Natiijooyinka fariin ha iigu soo dirin, i soo wac|توقفوا عن إرسال الناس إلى البيت ليلا|"
    "نتیجه را با پیامک نفرستید، زنگ بزنید|نتائج میسج پر نہ بھیجیں، فون کریں|ساتھ والا مریض فوت ہو گیا|"
    "नतीजे मैसेज पर मत भेजिए, फोन कीजिए|बगल वाला मरीज मर गया|ਨਤੀਜੇ ਮੈਸੇਜ ਤੇ ਨਾ ਭੇਜੋ, ਫੋਨ ਕਰੋ|ਨਾਲ ਵਾਲਾ ਮਰੀਜ਼ ਮਰ ਗਿਆ|"
    "结果不要发短信给我,请打电话|我以前从没来过医院,大家都很好|把我和别的病人弄错了"
)
HEARD = {
    "Nie byłem w szpitalu": Intent.NEVER_BEEN,
    "Mano tėvas mirė prieš dvi dienas": Intent.BEREAVEMENT,
    "Nesiųskite man žinučių": Intent.OPT_OUT,
    "No me manden más mensajes": Intent.OPT_OUT,
    "不要再发短信给我": Intent.OPT_OUT,
}


@pytest.mark.parametrize("text", FEEDBACK.split("|"))
def test_a_story_of_care_ends_no_asking(text: str) -> None:
    assert read_intent(text) is None


@pytest.mark.parametrize(("text", "intent"), HEARD.items())
def test_what_stands_alone_is_heard(text: str, intent: Intent) -> None:
    assert read_intent(text) is intent
