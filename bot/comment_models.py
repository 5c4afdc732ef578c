"""Read the models that comments are read with: the one that ships with the code, or one that a trust has trained."""

from pathlib import Path

from bot.errors import SettingsError
from bot.themes.builtin import Builtin
from bot.themes.cue_file import CueFault
from bot.themes.trained import Trained
from bot.themes.weights import ModelFault, from_bytes

CUES = Path(__file__).resolve().parent / "themes" / "cues"


def read_cues() -> Builtin:
    """The model for comments that ships with the code. Raises SettingsError when one of its files is damaged."""
    try:
        return Builtin({path.name: path.read_text("utf-8") for path in sorted(CUES.glob("*.txt"))})
    except CueFault as fault:
        raise SettingsError(f"The cues for comments cannot be used:\n{fault}") from fault


def read_comment_model(path: Path | None) -> Builtin | Trained:
    """The model in ``path``, or the one that ships. Raises SettingsError when it cannot be read."""
    builtin = read_cues()
    if path is None:
        return builtin
    try:
        return Trained(from_bytes(path.read_bytes()), builtin)
    except (OSError, ModelFault) as fault:
        why = fault.strerror if isinstance(fault, OSError) else fault
        raise SettingsError(f"The comment model {path} cannot be used: {why}.") from fault
