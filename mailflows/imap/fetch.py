"""What is in those mails? Sizes first, then contents in portions; a mail that cannot be fetched does not stop others."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any

from imapclient import IMAPClient
from imapclient.exceptions import IMAPClientAbortError

BATCH = 100
"""Mails asked for at a time: about four times faster than singly."""

PORTION_OCTETS = 32 * 1024 * 1024
"""Content held in memory at a time, so that a batch of large mails does not fill it."""

_WHOLE, _HEADER = "BODY.PEEK[]", "BODY.PEEK[HEADER]"


@dataclass(frozen=True, slots=True)
class Letter:
    """One mail as fetched. `raw` is None where it could not be, and only the header section where `too_big`."""

    uid: int
    received: datetime | None = None
    """INTERNALDATE as an aware instant; None where the server gave none that can be read."""
    size: int = 0
    raw: bytes | None = field(default=None, repr=False)
    too_big: bool = False


@dataclass(frozen=True, slots=True)
class Portion:
    """Consecutive UIDs that are fetched together, whole or only their headers."""

    uids: tuple[int, ...]
    too_big: bool = False


def batches(uids: Sequence[int], careful: set[int]) -> Iterator[list[int]]:
    """Cut UIDs into batches, in their order, which is that of arrival.

    Those in `careful` were in flight when the connection broke: each comes alone, so that the one that broke it
    (a damaged mail makes some servers hang up) is found and cannot take others with it.
    """
    batch: list[int] = []
    for uid in uids:
        if batch and (uid in careful or batch[-1] in careful or len(batch) == BATCH):
            yield batch
            batch = []
        batch.append(uid)
    if batch:
        yield batch


def sizes(client: IMAPClient, uids: Sequence[int]) -> dict[int, int]:
    """Size in octets of each of those mails, as the server tells it; those that are gone are absent."""
    facts = _fetched(client, uids, ["RFC822.SIZE"])
    return {uid: int(facts[uid].get(b"RFC822.SIZE") or 0) for uid in uids if uid in facts}


def portions(uids: Sequence[int], size: Mapping[int, int], max_bytes: int) -> list[Portion]:
    """Cut a batch into portions, in order: those over `max_bytes` by their headers, the rest by `PORTION_OCTETS`."""
    cut: list[Portion] = []
    weight = 0
    for uid in uids:
        octets = size.get(uid, 0)
        too_big = octets > max_bytes
        weight += 0 if too_big else octets
        if cut and cut[-1].too_big == too_big and weight <= PORTION_OCTETS:
            cut[-1] = Portion((*cut[-1].uids, uid), too_big)
        else:
            cut.append(Portion((uid,), too_big))
            weight = 0 if too_big else octets
    return cut


def letters(client: IMAPClient, portion: Portion, size: Mapping[int, int], max_bytes: int) -> list[Letter]:
    """Fetch a portion without marking anything as seen. Raises only where the connection itself broke."""
    section = _HEADER if portion.too_big else _WHOLE
    facts = _fetched(client, portion.uids, [section, "INTERNALDATE"])
    answer = section.replace(".PEEK", "").encode()
    return [
        _letter(uid, facts.get(uid, {}), answer, size.get(uid, 0), max_bytes, too_big=portion.too_big)
        for uid in portion.uids
    ]


def _letter(uid: int, facts: Mapping[bytes, Any], answer: bytes, size: int, max_bytes: int, *, too_big: bool) -> Letter:
    """Make a letter of what the server answered for one UID."""
    raw = facts.get(answer)
    if not isinstance(raw, bytes):
        return Letter(uid)
    if len(raw) > max_bytes:
        # The server told a smaller size than the mail has.
        size, too_big = max(size, len(raw)), True
        raw = raw.partition(b"\r\n\r\n")[0][:max_bytes] + b"\r\n\r\n"
    return Letter(uid, _instant(facts.get(b"INTERNALDATE")), size, raw, too_big)


def _instant(value: object) -> datetime | None:
    """Make INTERNALDATE an instant in UTC. A zone of `-0000` comes without any, and means UTC (RFC 5322, 3.3)."""
    if not isinstance(value, datetime):
        return None
    return value.replace(tzinfo=UTC) if value.tzinfo is None else value.astimezone(UTC)


def _fetched(client: IMAPClient, uids: Sequence[int], items: list[str]) -> dict[int, Mapping[bytes, Any]]:
    """Fetch those items; where the server or the parser stumbles over one mail, each is tried alone."""
    try:
        return dict(client.fetch(list(uids), items))
    except (IMAPClientAbortError, OSError):
        raise
    except Exception:  # noqa: BLE001 - a NO, a BAD or an answer that cannot be parsed concerns one mail, not the rest
        if len(uids) == 1:
            return {}
    found: dict[int, Mapping[bytes, Any]] = {}
    for uid in uids:
        found.update(_fetched(client, [uid], items))
    return found
