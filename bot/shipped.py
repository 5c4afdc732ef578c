"""Where the flows that ship with the code lie; imports nothing, so that a reader of lines starts fast."""

from pathlib import Path

SHIPPED_FLOWS = Path(__file__).resolve().parent.parent / "flows"
