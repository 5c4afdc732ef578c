"""What a running process holds: made once by the composition root (bot/main.py), handed to every edge."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from bot.clock import Clock
from bot.db.connect import Database
from bot.roles import Role
from bot.settings import Settings
from bot.usecases.deployment import Deployment
from messaging_adapters.adapter import Adapter


@dataclass(frozen=True, slots=True)
class DemoAccount:
    """An account the demo made for one role. Its one-off password is kept here only, and dies with the process."""

    role: Role
    email: str
    password: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class Runtime:
    """One process's view of the product.

    ``adapters``: the channels that are switched on, by name. ``demo_accounts``: empty but in `feedback-bot demo`.
    """

    settings: Settings
    database: Database
    deployment: Deployment
    clock: Clock
    adapters: Mapping[str, Adapter]
    demo_accounts: tuple[DemoAccount, ...] = ()
