"""Is everything running? From the pulses of the parts and what waits; pure.

`/healthz`, `/metrics` and the alerts to staff all read it here, so that they cannot disagree.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from bot.config import Settings
from bot.store.values_ops import Hook, Pulse

SILENT = timedelta(seconds=90)
"""A part that has not said for so long that it runs is taken not to."""
HOOK_TRIES = 5
"""After so many vain calls of another system staff are told."""
PARTS = {"workers": "the workers that decide mails", "sender": "the sender of answers", "poller": "the mailbox poller"}
"""The parts that must run somewhere, as people call them."""


@dataclass(frozen=True, slots=True)
class Health:
    """Whether all is well, each part's state (`runs`, `silent`, or its trouble), and what is wrong, in sentences."""

    parts: tuple[tuple[str, str], ...]
    problems: tuple[str, ...] = ()

    @property
    def well(self) -> bool:
        """Whether nothing is wrong."""
        return not self.problems


def wanted(settings: Settings) -> tuple[str, ...]:
    """The parts that must run, by the settings."""
    return ("workers", "sender", *(("poller",) if "imap" in settings.mail.inbound else ()))


def health(parts: Sequence[str], pulses: Sequence[Pulse], hooks: Sequence[Hook], real_now: datetime) -> Health:
    """How the parts are by their last pulses. One running process is enough for each; `real_now` by the real clock."""
    states, problems = [], []
    for part in parts:
        fresh = [pulse for pulse in pulses if pulse.part == part and real_now - pulse.at <= SILENT]
        troubled = [pulse.trouble for pulse in fresh if pulse.trouble]
        if not fresh:
            states.append((part, "silent"))
            problems.append(f"Nobody has heard of {PARTS[part]} for more than {SILENT.seconds} seconds.")
        elif len(troubled) == len(fresh):
            states.append((part, troubled[0]))
            problems.append(f"{PARTS[part].capitalize()}: {troubled[0]}")
        else:
            states.append((part, "runs"))
    problems.extend(
        f"The system behind webhook {hook.name} could not be called {hook.attempts} times: {hook.error}"
        for hook in hooks
        if hook.attempts >= HOOK_TRIES
    )
    return Health(tuple(states), tuple(problems))
