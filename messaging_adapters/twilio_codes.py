"""What Twilio's error codes mean to us: the one table from its codes to Failure, and the codes that say "not now".

Source: Twilio's error and warning dictionary. Twilio adds codes without notice; one that is not here is judged by
its HTTP status.
"""

from messaging_adapters.types import Failure

# Nothing was taken and the same request may succeed later.
NOT_NOW: frozenset[int] = frozenset(
    {
        20429,  # too many requests
        21611,  # this sender's queue is full
        30001,  # queue overflow
        63018,  # rate limit of a channel sender
    }
)

_OPTED_OUT = (21610,)
_BAD_ADDRESS = (
    21211,  # To is not a valid number
    21214,  # To cannot be reached
    21217,  # number does not appear to be valid
    21265,  # To is a short code
    21266,  # To and From are the same
    21268,  # premium number
    21269,  # information service number
    21408,  # this country is not switched on: for a UK trust a wrong number sooner than a wrong setting
    21612,  # no route between From and To
    21614,  # not a mobile number
    21635,  # landline
    30003,  # handset unreachable
    30005,  # unknown or inactive number
    30006,  # landline or unreachable carrier
    63003,  # channel does not know this address
    63024,  # invalid recipient of a channel
)
_BLOCKED = (30004, 63032, 63033)
_ACCOUNT = (
    20003,  # wrong account or token
    20005,  # account not active
    20404,  # no such account or resource
    21212,  # From is not valid
    21267,  # trial account and alphanumeric sender
    21601,  # From cannot send texts
    21603,  # no From
    21606,  # From is not ours or cannot text this number
    21608,  # trial account, unverified number
    21609,  # StatusCallback is not a URL Twilio accepts: our public URL is wrong
    21659,  # From is not a Twilio number
    21660,  # From belongs to another account
    21661,  # From cannot send texts
    21701,  # Messaging Service does not exist
    21703,  # Messaging Service has no sender
    21704,  # Messaging Service has no usable sender
    21705,  # Messaging Service sid is not valid
    30002,  # account suspended
    30034,  # sender not registered
    63007,  # channel has no such sender
    63051,  # channel account restricted
    90010,  # account not active
)

FAILURES: dict[int, Failure] = {
    **dict.fromkeys(_OPTED_OUT, Failure.OPTED_OUT),
    **dict.fromkeys(_BAD_ADDRESS, Failure.BAD_ADDRESS),
    **dict.fromkeys(_BLOCKED, Failure.BLOCKED),
    **dict.fromkeys(_ACCOUNT, Failure.ACCOUNT),
}

# Statuses that speak of our credentials, URL or plan when the code says nothing.
_ACCOUNT_STATUSES = frozenset({401, 402, 403, 404, 405, 407, 410})


def failure_of(code: int, status: int = 400) -> Failure:
    """What a refusal (or the ErrorCode of a receipt) means; ``status`` is the HTTP status, judged for unknown codes."""
    known = FAILURES.get(code)
    if known is not None:
        return known
    return Failure.ACCOUNT if status in _ACCOUNT_STATUSES else Failure.REJECTED
