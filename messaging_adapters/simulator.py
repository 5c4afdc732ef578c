"""The channel without a provider: a text is delivered the moment it is handed over; phones live in the browser."""

import uuid
from datetime import datetime

from messaging_adapters.errors import BadWebhook
from messaging_adapters.types import Accepted, CannotTell, Incoming, Lookup, Outgoing, Receipt, Request, SendResult


class Simulator:
    """The `Adapter` for `/simulator`. Nothing leaves the process and nobody real is reached.

    The provider id is made from our reference and attempt, so a text handed over again after a crash has the same
    name and storage keeps one of it. There is nobody to ask afterwards, so `find` can never tell.
    """

    name = "simulator"
    reaches_real_people = False

    def send(self, text: Outgoing) -> SendResult:
        """Accepted and delivered at once."""
        made = uuid.uuid5(uuid.NAMESPACE_URL, f"simulator:{text.reference}:{text.attempt}")
        return Accepted(f"SIM{made.hex}", delivered=True)

    def find(self, text: Outgoing, claimed_at: datetime, known_ids: frozenset[str] = frozenset()) -> Lookup:  # noqa: ARG002 - Adapter
        """Nothing is kept, so nothing can be looked up."""
        return CannotTell(ever=True)

    def verify(self, request: Request) -> bool:  # noqa: ARG002 - Adapter
        """No provider calls the simulator: every webhook is a forgery."""
        return False

    def parse_message(self, request: Request) -> Incoming:  # noqa: ARG002 - Adapter
        """Replies come from the page, never by webhook. Raises `BadWebhook`."""
        raise BadWebhook("The simulator has no webhooks.")

    def parse_receipt(self, request: Request) -> Receipt | None:  # noqa: ARG002 - Adapter
        """Raises `BadWebhook`."""
        raise BadWebhook("The simulator has no webhooks.")
