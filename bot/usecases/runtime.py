"""What a running process holds: made once by the composition root (bot/main.py), handed to every edge."""

from collections.abc import Mapping
from dataclasses import dataclass

from bot.clock import Clock
from bot.db.connect import Database
from bot.settings import Settings
from bot.usecases.deployment import Deployment
from messaging_adapters.adapter import Adapter


@dataclass(frozen=True, slots=True)
class Runtime:
    """One process's view of the product. ``adapters``: the channels that are switched on, by name."""

    settings: Settings
    database: Database
    deployment: Deployment
    clock: Clock
    adapters: Mapping[str, Adapter]
