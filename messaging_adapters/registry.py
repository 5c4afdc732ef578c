"""Makes the adapter for a channel's name; only main and cli import this."""

from messaging_adapters.adapter import Adapter
from messaging_adapters.errors import BadChannelSettings
from messaging_adapters.telegram_settings import TelegramSettings
from messaging_adapters.twilio_settings import TwilioSettings

CHANNELS = ("simulator", "twilio_sms")
"""Where conversations may begin. Telegram is not one: a bot may write only to those who wrote to it first."""


def make_adapter(name: str, settings: TwilioSettings | TelegramSettings | None = None) -> Adapter:
    """The adapter called ``name``. Raises `BadChannelSettings`: a sentence for the operator."""
    if name == "simulator":
        from messaging_adapters.simulator import Simulator

        return Simulator()
    if name == "twilio_sms":
        from messaging_adapters.twilio_sms import TwilioSms

        return TwilioSms(settings if isinstance(settings, TwilioSettings) else TwilioSettings())
    if name == "telegram_bot":
        from messaging_adapters.telegram_bot import TelegramBot

        return TelegramBot(settings if isinstance(settings, TelegramSettings) else TelegramSettings())
    raise BadChannelSettings(f"FEEDBACK_BOT_CHANNEL is {name!r}: use one of {', '.join(CHANNELS)}.")
