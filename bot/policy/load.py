"""The contact policy out of its YAML text: a frozen value, or every fault at once with line and column."""

from datetime import timedelta
from hashlib import sha256

from bot.policy.facts import Policy, SendWindow
from bot.policy.schema import PolicyFile, month_and_day
from bot.text.yaml_model import read_model
from bot.text.yaml_source import Position, YamlSource, fault_line


def load_policy(text: str, path: str) -> tuple[Policy | None, list[str]]:
    """The policy, or None and its faults as ``path:line:column: message``. ``version`` is 16 hex of the meaning's hash.

    Two files that mean the same (other comments, another order) have the same version.
    """
    form, source, faults = read_model(text, path, PolicyFile)
    if form is None or source is None:
        return None, faults
    try:
        window = _window(form)
    except ValueError as error:
        return None, [fault_line(path, source.position(("send_window",)), str(error))]
    both = sorted(set(form.no_text_needs) & set(form.text_needs))
    if both:
        return None, [fault_line(path, _need_position(form, source, need), _in_both(need)) for need in both]
    return _policy(form, window), []


def _policy(form: PolicyFile, window: SendWindow) -> Policy:
    return Policy(
        version=_version(form),
        window=window,
        invitations=form.limit.invitations,
        per=_days(form.limit.per),
        under_16=form.ask_under_16,
        never_flags=frozenset[str](form.never_flags),
        no_text_needs=frozenset(form.no_text_needs),
        cool_off_after_death=_days(form.cool_off_after_death),
        text_needs=frozenset(form.text_needs),
    )


def _window(form: PolicyFile) -> SendWindow:
    opens, closes = form.send_window.clock_times()
    return SendWindow(opens, closes, frozenset(month_and_day(day) for day in form.send_window.not_on))


def _need_position(form: PolicyFile, source: YamlSource, need: str) -> Position:
    return source.position(("text_needs", form.text_needs.index(need)))


def _in_both(need: str) -> str:
    return f"“{need}” stands in no_text_needs too: a need is in one list only"


def _days(word: str) -> timedelta:
    return timedelta(days=int(word.removesuffix("d")))


def _version(form: PolicyFile) -> str:
    lists = {"never_flags", "no_text_needs", "text_needs"}
    ordered = form.model_copy(update={name: sorted(set(getattr(form, name))) for name in lists})
    return sha256(ordered.model_dump_json().encode()).hexdigest()[:16]
