"""What do we know of the UIDs in the folder while this process runs? Kept, taken out, failing, suspected."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from mailflows.backoff import Backoff


class Ledger:
    """The memory of one folder under one UIDVALIDITY. Losing it loses nothing: mails fetched again are recognised."""

    def __init__(self, uidvalidity: int) -> None:
        """Begin with nothing known."""
        self.uidvalidity = uidvalidity
        self.kept: set[int] = set()
        self.settled: set[int] = set()
        """Kept, and taken out of the folder or at least marked so."""
        self.careful: set[int] = set()
        """In flight when a connection broke; fetched alone from then on."""
        self._failing: dict[int, Backoff] = {}

    def prune(self, listed: Iterable[int]) -> None:
        """Forget every UID that the folder no longer shows us."""
        still = set(listed)
        self.kept &= still
        self.settled &= still
        self.careful &= still
        self._failing = {uid: failing for uid, failing in self._failing.items() if uid in still}

    def due(self, listed: Iterable[int]) -> list[int]:
        """Tell which of those UIDs are to be fetched now: not kept yet, and not waiting after a failure.

        They come in their order, but those that have failed before behind all others.
        """
        wanted = [uid for uid in listed if uid not in self.kept]
        return [uid for uid in wanted if uid not in self._failing] + [
            uid for uid in wanted if uid in self._failing and not self._failing[uid].remaining
        ]

    def owed(self, listed: Iterable[int]) -> list[int]:
        """Tell which of those UIDs are not kept."""
        return [uid for uid in listed if uid not in self.kept]

    def to_settle(self) -> list[int]:
        """Tell which UIDs are kept and still lie in the folder."""
        return sorted(self.kept - self.settled)

    def worked(self, uid: int) -> None:
        """Note that a mail is kept."""
        self.kept.add(uid)
        self.careful.discard(uid)
        self._failing.pop(uid, None)

    def failed(self, uid: int) -> bool:
        """Note that a mail could not be fetched or kept; answers whether that is news."""
        return self._failing.setdefault(uid, Backoff()).failed()

    def broke(self, in_flight: Sequence[int]) -> int | None:
        """Note which UIDs were in flight when the connection broke; one alone is the culprit, and is answered.

        It waits longer each time, and whatever else is due goes before it.
        """
        self.careful.update(in_flight)
        if len(in_flight) != 1:
            return None
        self.failed(in_flight[0])
        return in_flight[0]

    @property
    def failing(self) -> int:
        """How many mails cannot be fetched or kept at present."""
        return len(self._failing)

    @property
    def next_retry(self) -> float | None:
        """Seconds until a failing mail is due again; None where none fails."""
        return min((failing.remaining for failing in self._failing.values()), default=None)
