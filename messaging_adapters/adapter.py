"""The one Protocol every channel fulfils; registry.py makes them, nothing else names them."""

from datetime import datetime
from typing import Protocol, runtime_checkable

from messaging_adapters.types import Incoming, Lookup, Outgoing, Receipt, Request, SendResult


@runtime_checkable
class Adapter(Protocol):
    """One channel. ``name`` is the word stored in the database; sync and safe to call from several threads."""

    name: str
    reaches_real_people: bool  # True when sends go to a vendor's real host

    def send(self, text: Outgoing) -> SendResult:
        """Hand one text to the provider. Never raises for anything the provider or the network does."""
        ...

    def find(self, text: Outgoing, claimed_at: datetime, known_ids: frozenset[str] = frozenset()) -> Lookup:
        """Ask the provider whether it holds a text like this one, submitted at or after ``claimed_at`` (aware).

        ``known_ids`` are provider ids already credited to other texts to this address: two texts may read alike,
        and one text at the provider must not settle both.
        """
        ...

    def verify(self, request: Request) -> bool:
        """Whether the provider really signed this call. Never raises."""
        ...

    def parse_message(self, request: Request) -> Incoming:
        """The text a webhook brought. Raises `errors.BadWebhook` when it is not one."""
        ...

    def parse_receipt(self, request: Request) -> Receipt | None:
        """The news a status callback brought; None when it says nothing new. Raises `errors.BadWebhook`."""
        ...


@runtime_checkable
class Messenger(Adapter, Protocol):
    """A channel that people join by a link of ours, and that must be told where to bring their messages."""

    def join_address(self, token: str) -> str:
        """The link that opens the app and hands us ``token``. Raises `errors.AdapterError`."""
        ...

    def set_webhook(self, url: str) -> None:
        """Tell the provider where its calls go. Raises `errors.AdapterError`."""
        ...
