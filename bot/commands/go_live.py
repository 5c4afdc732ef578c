"""What must be true before texts go to real people; `doctor` lists it, `serve` and `worker` refuse without it."""

from bot.db.repos.facts import read_fact
from bot.errors import SettingsError
from bot.usecases.examine import ALERT_TESTED
from bot.usecases.runtime import Runtime


def refuse_untested(runtime: Runtime) -> None:
    """Raise SettingsError when a vendor's real host would be called and no on-call alert was ever tested."""
    if not any(adapter.reaches_real_people for adapter in runtime.adapters.values()):
        return
    if runtime.database.read(lambda connection: read_fact(connection, ALERT_TESTED)) is None:
        raise SettingsError(
            "Texts would go to real people, but no on-call alert has been tested: set FEEDBACK_BOT_ALERT_PHONE, "
            "_ALERT_EMAIL or _ALERT_WEBHOOK, run `feedback-bot alerts test`, and see that it arrives."
        )
