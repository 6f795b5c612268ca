"""The words by which a notice says that a mail only waits, and those of its fields: only data, all lower case."""

from __future__ import annotations

import re

WAITS = (
    "delayed", "has not yet been delivered", "not yet been delivered", "will continue to try", "will continue trying", "will keep trying", "delivery attempts will continue", "will be retried",
    "will retry", "warning message only", "you do not need to resend", "do not need to resend your message", "temporary problem", "temporarily deferred", "has been postponed", "still being retried", "still trying",
    "verzögert", "wird weiterhin versucht", "weitere zustellversuche", "retardé", "nouvelles tentatives", "retrasado", "seguirá intentando", "ritardo", "vertraagd", "atrasada", "forsinket", "försenad", "opóźnion", "отложен",
)  # fmt: skip
"""What a notice says of a mail that its server still tries to deliver."""

REFUSED_ACTIONS = frozenset({"failed"})
"""Actions of a delivery report (RFC 3464, 2.3.3) after which nothing more is tried."""

FIELD = re.compile(r"(?P<name>[A-Za-z][A-Za-z-]{0,40})[ \t]{0,8}:[ \t]{0,8}(?P<value>.{0,2000})")
STATUS = re.compile(r"\b([245]\.\d{1,3}\.\d{1,3})\b")
"""An enhanced status code (RFC 3463)."""
REPLY = re.compile(r"\b([45]\d\d)\b")
"""A reply code of SMTP (RFC 5321, 4.2.1), where no status is given."""
ADDRESS = re.compile(r"[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@[A-Za-z0-9.-]{1,200}")
COMPLAINTS = frozenset({"feedback-report"})
"""Reports that are about what a mail says, not about whether it arrived (RFC 5965)."""
