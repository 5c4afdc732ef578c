"""Makes the adapter for a channel's name; only main and cli import this."""

from messaging_adapters.adapter import Adapter
from messaging_adapters.errors import BadChannelSettings
from messaging_adapters.twilio_settings import TwilioSettings

CHANNELS = ("simulator", "twilio_sms")


def make_adapter(name: str, settings: TwilioSettings | None = None) -> Adapter:
    """The adapter called ``name`` (FEEDBACK_BOT_CHANNEL). Raises `BadChannelSettings`: a sentence for the operator."""
    if name == "simulator":
        from messaging_adapters.simulator import Simulator

        return Simulator()
    if name == "twilio_sms":
        from messaging_adapters.twilio_sms import TwilioSms

        return TwilioSms(settings or TwilioSettings())
    raise BadChannelSettings(f"FEEDBACK_BOT_CHANNEL is {name!r}: use one of {', '.join(CHANNELS)}.")
