"""How English names relatives and friends, misspelt and by their pet names too: data; see `lexicon.py`."""

KIN = (
    "husband|wife|partner|mum|mother|mam|mom|mummy|dad|father|daddy|son|daughter|brother|sister|baby|babies|twin|"
    "twins|nan|nana|nanna|nanny|gran|granny|grandma|grandmother|grandad|granddad|grandpa|grandfather|grandson|"
    "granddaughter|child|children|boy|girl|uncle|papa|pops|neighbour|aunt|auntie|aunty|niece|nephew|fiance|fiancee|"
    "friend|mate|cousin|parent|parents|mother in law|father in law|sister in law|brother in law|son in law|"
    "daughter in law|mum in law|dad in law|hubby|hubbie|missus|mrs|boyfriend|girlfriend|stepdad|stepmum|stepson|"
    "stepfather|stepmother|stepdaughter|stepbrother|stepsister|half brother|half sister|loved one|other half|"
    "better half|little one|soulmate|carer|spouse|godmother|godfather|da|ma|maw|pa|mammy|mama|muma|mumma|mumsy|mumma|"
    "dada|dadda|old man|old dad|old mum|old lady|bairn|wean|lad|lass|twin brother|twin sister|great aunt|great uncle|"
    "great nan|great gran|great grandad|grandson|grandchild|grandparent|gramps|grampa|grampy|gramp|grandda|nain|taid|"
    "mamgu|tadcu|nonna|nonno|abuela|ammi|abbu|abba|amma|ammu|nani|nana ji|dadi|baba|bhai|farther|fathr|mothr|muther|"
    "husbend|housband|husbnd|hasband|dauter|granny|guardian|housemate|flatmate|companion|fella|feller|significant other"
)

_OWNERS = """
    husband wife partner mum mother mam mom dad father daddy mummy son daughter brother sister nan nana nanna gran granny
    grandma grandmother grandad granddad grandfather grandpa uncle auntie aunt aunty child friend mate cousin hubby
    girlfriend boyfriend stepdad stepmum patient ma da maw neighbour niece nephew
"""
KINS = "|".join(f"{one}s" for one in _OWNERS.split())
"""The possessive of a relative as `split_words` leaves it: "my dad's phone" → "dads"."""
