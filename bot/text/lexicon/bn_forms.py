"""Forms that several lists of Bengali words are made of: data; see `lexicon.py`."""

KIN = (
    "(স্বামী|স্বামীর|স্ত্রী|স্ত্রীর|বউ|বউয়ের|বৌ|মা|মায়ের|মার|আম্মা|আম্মার|আম্মু|আম্মুর|বাবা|বাবার|আব্বা|"
    "আব্বার|আব্বু|আব্বুর|ছেলে|ছেলের|মেয়ে|মেয়ের|বাচ্চা|বাচ্চার|শিশু|সন্তান|সন্তানের|ভাই|ভাইয়ের|বোন|বোনের|"
    "দাদা|দাদার|দাদি|দাদী|দাদির|দাদু|নানা|নানার|নানি|নানী|নানির|ঠাকুমা|দিদিমা|দিদা|চাচা|চাচার|চাচি|চাচী|মামা|"
    "মামার|খালা|খালার|ফুফু|শাশুড়ি|শাশুড়ির|শ্বশুর|শ্বশুরের|বন্ধু|বন্ধুর|নাতি|নাতনি|রোগী|রোগীর|পিতা|পিতার|মাতা|মাতার|পতি|বড়ভাই|আব্বাজান|আম্মাজান|দুলাভাই|ভাবি|ভাবী|ফুপু|খালু|চাচি|মামি|কাকা|কাকি|মাসি|পিসি|জামাই|শশুর|মরহুম|দাদুর|নানু|নানুর|ঠাকুরদা|কন্যা|পুত্র|মামির|প্রিয়জন|ফুফা|স্বামীটা|জেঠা|বুবু)"
)

KIN_LATIN = (
    "(swami|swamir|shami|shamir|jamai|stri|strir|bou|bouer|bow|ma|maa|mar|mayer|amma|ammar|ammu|ammur|baba|"
    "babar|abba|abbar|abbu|abbur|chele|cheler|sele|meye|meyer|baccha|bachchar|bhai|bhaiyer|vai|bon|boner|dada|"
    "dadar|dadi|dadir|dadu|nana|nanar|nani|nanir|chacha|chachar|chachi|mama|khala|khalar|fufu|shashuri|"
    "shoshur|bondhu|rogi|rogir|husband|wife|mum|dad|father|mother|pita|mata|abbajan|ammajan|dulabhai|vabi|bhabi|fupu|phupu|khalu|kaka|kaki|mashi|pishi|shoshur|sosur|shasuri|nanu|nanur|meyeke|cheleke|abbajaan|sontan|shontan|baccha|mum|mom|daddy|nani|dadu|amaar ma|amar ammu|maa|fua|furi|fut|zamai|bor|borer)"
)
