"""Forms that several lists of Gujarati words are made of: data; see `lexicon.py`."""

KIN = (
    "(પતિ*|પત્ની*|વાઇફ*|હસબન્ડ*|ઘરવાળા*|મા|માનું|માતા*|મમ્મી*|બા|બાનું|બાનો|બાના|બાની|પિતા*|પપ્પા*|બાપુજી*|"
    "દીકરો|દીકરા*|દીકરી*|બાળક*|બેબી|ભાઈ*|બહેન*|બેન|બેનનું|દાદા*|દાદી*|નાના|નાનાનું|નાની*|કાકા*|કાકી*|મામા*|"
    "મામી*|માસી*|ફોઈ*|સાસુ*|સસરા*|મિત્ર*|દોસ્ત*|પૌત્ર*|દર્દી*|સ્વજન*|વર*|વહુ*|ભાભી*|જમાઈ*|પુત્ર*|પુત્રી*|બાપા*|બાપુ*|બાપ*|ડેડી*|ડેડ*|અમ્મા*|અબ્બા*|અમ્મી*|બેન*|દાદીમા*|ફુઆ*|જીજાજી*|બા)"
)

KIN_LATIN = (
    "(pati|patnee|patni|gharwala|maa|ma|mata|mummy|mum|mom|ba|pita|pitaji|pappa|papa|dad|bapuji|dikro|dikra|"
    "dikri|balak|bhai|bhaii|bahen|ben|dada|dadi|nana|nani|kaka|kaki|mama|mami|masi|foi|sasu|sasra|mitra|dost|"
    "husband|wife|mummyji|mami|vahu|bhabhi|jamai|putra|putri|bapa|bapu|baap|daddy|amma|abba|ammi|abbu|dadima|fua|jijaji|kaki|nanima|father|mother|dardi|patient|mammi|mumy|baa|ghardhani|hubby|beta|beti|mom)"
)
