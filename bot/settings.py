"""Every setting, read once from the environment; a missing or wrong one is a sentence and exit code 2."""

import os
from collections.abc import Mapping
from datetime import datetime
from pathlib import Path
from typing import Annotated, Any
from urllib.parse import urlsplit
from zoneinfo import ZoneInfo

from pydantic import BaseModel, ConfigDict, Field, StringConstraints, ValidationError, field_validator, model_validator

from bot.errors import SettingsError
from bot.shipped import SHIPPED_FLOWS

PREFIX = "FEEDBACK_BOT_"
UNPREFIXED = (
    "TWILIO_ACCOUNT_SID",
    "TWILIO_AUTH_TOKEN",
    "TWILIO_MESSAGING_SERVICE_SID",
    "TWILIO_FROM",
    "TELEGRAM_BOT_TOKEN",
    "TELEGRAM_WEBHOOK_SECRET",
)
LOOPBACK = ("localhost", "127.0.0.1", "::1")

Text = Annotated[str, StringConstraints(strip_whitespace=True)]


class Settings(BaseModel):
    """The settings of contract.md, by their names without FEEDBACK_BOT_ and in lower case."""

    model_config = ConfigDict(frozen=True, extra="ignore")

    database_url: Text = "sqlite:///feedback-bot.db"
    public_url: Text = "http://127.0.0.1:8000"
    secret_key: Annotated[Text, Field(min_length=16, repr=False)]
    channel: Text = "simulator"
    flows: Path = SHIPPED_FLOWS
    policy: Path = SHIPPED_FLOWS / "policies" / "contact.yaml"
    organisation: Path | None = None
    api_token: Annotated[Text, Field(repr=False)] = ""
    smtp_url: Annotated[Text, Field(repr=False)] = ""
    alert_email: Text = ""
    alert_phone: Text = ""
    alert_webhook: Annotated[Text, Field(repr=False)] = ""
    twilio_api_url: Text = ""
    telegram_api_url: Text = ""
    allow_drafts: bool = False
    clock: datetime | None = None
    twilio_account_sid: Text = ""
    twilio_auth_token: Annotated[Text, Field(repr=False)] = ""
    twilio_messaging_service_sid: Text = ""
    twilio_from: Text = ""
    telegram_bot_token: Annotated[Text, Field(repr=False)] = ""
    telegram_webhook_secret: Annotated[Text, Field(repr=False)] = ""

    @field_validator("public_url")
    @classmethod
    def _check_public_url(cls, value: str) -> str:
        parts = urlsplit(value)
        if parts.scheme not in ("http", "https") or not parts.hostname:
            raise ValueError("must be the address patients' providers call, such as https://feedback.example.nhs.uk")
        if parts.scheme == "http" and parts.hostname not in LOOPBACK:
            raise ValueError("must begin with https:// unless it is on this machine")
        return value.rstrip("/")

    @field_validator("clock")
    @classmethod
    def _read_clock(cls, value: datetime | None) -> datetime | None:
        return value if value is None or value.tzinfo else value.replace(tzinfo=ZoneInfo("Europe/London"))

    @model_validator(mode="after")
    def _check_alerts(self) -> "Settings":
        if self.alert_email and not self.smtp_url:
            raise ValueError("FEEDBACK_BOT_ALERT_EMAIL needs FEEDBACK_BOT_SMTP_URL: say which mail server sends it")
        return self

    @property
    def is_trial(self) -> bool:
        """Whether this deployment runs only on this machine, with phones in the browser."""
        return self.channel == "simulator" and urlsplit(self.public_url).hostname in LOOPBACK

    @property
    def alert_routes(self) -> tuple[str, ...]:
        """The routes that have a setting."""
        given = {"phone": self.alert_phone, "email": self.alert_email, "webhook": self.alert_webhook}
        return tuple(route for route, value in given.items() if value)


def read_settings(environment: Mapping[str, str] | None = None) -> Settings:
    """Settings from the environment. Raises SettingsError naming every setting that is missing or wrong."""
    source = os.environ if environment is None else environment
    values: dict[str, Any] = {
        name.removeprefix(PREFIX).lower(): value
        for name, value in source.items()
        if value.strip() and (name.startswith(PREFIX) or name in UNPREFIXED)
    }
    try:
        return Settings.model_validate(values)
    except ValidationError as fault:
        raise SettingsError("\n".join(_sentence(one) for one in fault.errors())) from None


def _sentence(error: Any) -> str:  # noqa: ANN401 – pydantic's error dictionary
    field = str(error["loc"][0]) if error["loc"] else ""
    name = field.upper() if field.upper() in UNPREFIXED else f"{PREFIX}{field.upper()}"
    if error["type"] == "missing":
        hint = (
            " (16 characters or more; keep it: without it no stored word can be read)" if field == "secret_key" else ""
        )
        return f"{name} is missing: set it in the environment{hint}."
    said = str(error["msg"]).removeprefix("Value error, ")
    return f"{said}." if not field else f"{name} is wrong: {said[0].lower()}{said[1:]}."
