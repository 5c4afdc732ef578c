"""Words that tell a mixed comment from a turned scale, in all languages: data only, read by `contradiction`."""

from bot.text.words import BREAK, split_words

_CONTRAST = """
but although though however except apart only otherwise just despite shame pity wish ond heblaw ale jednak oprócz tylko
choć dar însă cu excepția doar pero excepto aunque salvo solo mas porém exceto embora ma però tranne anche se mais sauf
cependant malgré ama fakat ancak sadece але проте крім тільки bet tačiau išskyrus tik laakiin 但 可 لكن الا ولی اما فقط
لیکن مگر लेकिन मगर पर ਪਰ ਲੇਕਿਨ પણ પરંતુ কিন্তু তবে lekin magar بس vali wali lkn laken
"""
# What spoils a good visit without turning the score: the score is of the service.
_ASIDE = """
parking park car food meal meals breakfast lunch dinner tea coffee tv television wifi internet temperature hot cold
noise noisy bed pillow chairs seats toilet toilets signage signs traffic lift price prices charges cost snoring
wait waiting waited queue weather pain illness operation infection injury disease condition accident symptoms
parking parcheggio parkowanie jedzenie mâncarea comida comer cibo nourriture yemek їжа maistas cunto 食 饭
"""
CONTRAST: frozenset[str] = frozenset(split_words(_CONTRAST))
ASIDE: frozenset[str] = frozenset(split_words(_ASIDE))
BETWEEN_THOUGHTS: frozenset[str] = frozenset({BREAK, "and", "but", "because"})
ELSEWHERE = frozenset({"unlike", "used", "previous", "than"})
"""Other places and times: what is said of them says nothing of this score."""
