"""What every use case is given beside its connection: this deployment's keys, rules, words and flows."""

from dataclasses import dataclass

from bot.db.vault import Vault
from bot.engine.flow import Flow
from bot.organisation import Organisation, placeholders
from bot.policy.facts import Policy
from bot.triage.routing import StaffedHours
from bot.triage.wordlists import Wordlists
from bot.usecases.flow_library import FlowLibrary

TRIAL_CHANNEL = "simulator"
TELEGRAM = "telegram_bot"


@dataclass(frozen=True, slots=True)
class Deployment:
    """Loaded once per process. ``alert_routes`` are the routes that have a setting, of email, phone and webhook."""

    vault: Vault
    channel: str
    public_url: str
    organisation: Organisation
    policy: Policy
    wordlists: Wordlists
    flows: FlowLibrary
    alert_routes: tuple[str, ...] = ()
    alert_phone: str = ""
    allow_drafts: bool = False
    telegram: bool = False  # whether conversations may move there

    def values(self, site: str) -> dict[str, str]:
        """What the placeholders of a text stand for at this site."""
        return dict(placeholders(self.organisation, site)) | ({"telegram": "on"} if self.telegram else {})

    @property
    def staffed(self) -> StaffedHours:
        """When someone works on cases."""
        hours = {day: span for day, span in enumerate(self.organisation.staffed_hours) if span is not None}
        return StaffedHours(hours, self.organisation.bank_holidays)

    def may_use(self, flow: Flow, language: str, channel: str) -> bool:
        """Whether a patient may be sent this language: drafts reach only the simulator, unless allowed."""
        reviewed = language not in flow.drafts
        return language in flow.languages and (reviewed or self.allow_drafts or channel == TRIAL_CHANNEL)

    def address_hash(self, channel: str, value: str) -> str:
        """How an address is found: never by its value."""
        return self.vault.lookup(f"address:{channel}", value)
