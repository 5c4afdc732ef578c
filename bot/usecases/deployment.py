"""What every use case is given beside its connection: this deployment's keys, rules, words and flows."""

from dataclasses import dataclass

from bot.db.vault import Vault
from bot.engine.flow import Flow
from bot.language.detector import Detector
from bot.language.names import name_of
from bot.organisation import Organisation, placeholders
from bot.policy.rules import Policy
from bot.triage.routing import StaffedHours
from bot.triage.wordlists import Wordlists
from bot.usecases.flow_library import FlowLibrary
from bot.usecases.policy_library import PolicyLibrary
from bot.usecases.read_reply import Reader

TRIAL_CHANNEL = "simulator"
TELEGRAM = "telegram_bot"


@dataclass(frozen=True, slots=True)
class Deployment:
    """Loaded once per process. ``alert_routes`` are the routes that have a setting, of email, phone and webhook."""

    vault: Vault
    channel: str
    public_url: str
    organisation: Organisation
    policies: PolicyLibrary
    wordlists: Wordlists
    detector: Detector
    flows: FlowLibrary
    alert_routes: tuple[str, ...] = ()
    alert_phone: str = ""
    allow_drafts: bool = False
    telegram: bool = False  # whether conversations may move there

    @property
    def policy(self) -> Policy:
        """The contact policy in force, as far as this process has looked."""
        return self.policies.in_force

    def values(self, site: str) -> dict[str, str]:
        """What the placeholders of a text stand for at this site."""
        return dict(placeholders(self.organisation, site)) | ({"telegram": "on"} if self.telegram else {})

    def values_in(self, site: str, language: str, *, about_child: bool = False) -> dict[str, str]:
        """As `values`, and the name of ``language`` in itself, for texts that tell of it."""
        child = {"child": "yes"} if about_child else {}
        return self.values(site) | {"language": name_of(language).own} | child

    @property
    def reader(self) -> Reader:
        """What every text is read with."""
        return Reader(self.wordlists, self.detector)

    @property
    def staffed(self) -> StaffedHours:
        """When someone works on cases."""
        hours = {day: span for day, span in enumerate(self.organisation.staffed_hours) if span is not None}
        return StaffedHours(hours, self.organisation.bank_holidays)

    def may_use(self, flow: Flow, language: str, channel: str) -> bool:
        """Whether a patient may be sent this language: drafts reach only the simulator, unless allowed."""
        reviewed = language not in flow.drafts
        return language in flow.languages and (reviewed or self.allow_drafts or channel == TRIAL_CHANNEL)

    def speaks(self, language: str) -> bool:
        """Whether any flow of today has this language."""
        return any(language in flow.languages for flow in self.flows.all_current())

    def usable(self, flow: Flow, channel: str) -> tuple[str, ...]:
        """The flow's languages that a patient may be sent on this channel."""
        return tuple(language for language in flow.languages if self.may_use(flow, language, channel))

    def address_hash(self, channel: str, value: str) -> str:
        """How an address is found: never by its value."""
        return self.vault.lookup(f"address:{channel}", value)
