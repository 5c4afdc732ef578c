"""The product's faults: one root, and one class for each kind of blame; the docstring is the default message."""


class FeedbackBotError(Exception):
    """Something went wrong in the feedback bot."""

    def __init__(self, message: str = "") -> None:
        super().__init__(message or (self.__doc__ or "").strip())


class SettingsError(FeedbackBotError):
    """A setting is missing or wrong: whoever runs the deployment must mend it."""


class NotMigrated(SettingsError):
    """The database is not at the newest version: run `feedback-bot migrate` first."""


class DatabaseUnavailable(FeedbackBotError):
    """The database cannot be written now; nothing was stored, so the caller should try again."""


class NotFound(FeedbackBotError):
    """There is no such thing."""


class NotAllowed(FeedbackBotError):
    """The rules do not let this happen now."""
