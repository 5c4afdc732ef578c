"""What is known of a text's language once it was read."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Heard:
    """A text's language (BCP 47), and whether the conversation may go on in it.

    ``language`` is the best guess there is, the conversation's own where a text shows nothing. ``confidence`` is the
    guess's share among all languages, 0 where nothing was shown. ``switch``: sure enough to leave the conversation's
    language for this one, which the flow carries.
    """

    language: str
    confidence: float
    switch: bool
