"""The one fault of telling staff something."""


class NotDelivered(Exception):
    """The route did not take the message; the text is a code for staff, never an address."""
