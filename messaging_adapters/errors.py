"""The faults an adapter may raise; how a send ended is a value in types.py, never an exception."""


class AdapterError(Exception):
    """A channel could not do its work."""


class BadWebhook(AdapterError):
    """The provider's call is not of the form it documents; its fault or a forger's. Answer 4xx."""


class NotForUs(AdapterError):
    """A sound call with nothing in it to take in, such as a group's message. Answer 2xx, or it comes again."""


class BadChannelSettings(AdapterError):
    """The channel's settings are missing or contradict each other: the operator's to mend."""
