"""How patients ask to go on in a messenger, as whole messages: data only, read by `intents`."""

MESSENGER_WORDS: frozenset[str] = frozenset(
    [
        "telegram",
        "telegramm",
        "use telegram",
        "on telegram",
        "text telegram",
        "телеграм",
        "телеграмм",
        "تلگرام",
        "تلغرام",
        "تيليجرام",
        "تيليغرام",
        "ٹیلی گرام",
        "टेलीग्राम",
        "টেলিগ্রাম",
        "电报",
    ]
)
