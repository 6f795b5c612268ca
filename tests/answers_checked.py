"""What every answer of ours must be like, whatever it is about (OPERATION.md, "Answers"): asserted for one step."""

from __future__ import annotations

import re
from email.message import EmailMessage

from bot.demo.checking import text_of, to_address
from bot.demo.player import Played

OWN = "offers@custodian.example"
ACTIONS = {"request", "confirm", "recorded", "flagged", "answered", "withdrawn", "notice"}
REFERENCE = re.compile(r"[0-9A-HJKMNP-TV-Z]{16}")
STATUS = re.compile(r"[A-Z]{2}-\d{4} (?:PACK|PEND|REJT|CANC|DFLA)(?:/[A-Z]{4}(?:\+[A-Z]{4})*)?")
INTERNAL = re.compile(
    r"\b(?:None|null|draft|read_back|entry|Decimal|PEND|PACK|REJT|CANC|NSTP|ADEA|IPAW|MCER|DQUA|LACK|OTHR)\b"
    r"|\b(?:tender|withdraw|do_not)_\w+|[{}]|\s[.,;]\s|\.\.\B"
)
TAX_NUMBER = re.compile(r"\b\d{3}-\d{2}-\d{4}\b|\b\d{2}-\d{7}\b")


def check(played: Played) -> None:
    """Assert that the answers to one step are as promised."""
    for answer in played.answers:
        assert answer["From"].addresses[0].addr_spec == OWN
        assert answer["X-Instruction-Action"] in ACTIONS
        kinds = {part.get_content_type() for part in answer.walk() if not part.is_multipart()}
        assert {"text/plain", "text/html"} <= kinds <= {"text/plain", "text/html", "text/csv", "application/pdf"}
        subject = str(answer["Subject"])
        assert subject.isprintable()
        assert len(subject) <= 200
        _reference(answer, subject)
        for status in answer.get_all("X-Instruction-Status", []):
            assert STATUS.fullmatch(str(status))
        words = text_of(answer)
        assert not INTERNAL.search(words), INTERNAL.search(words)
        assert not TAX_NUMBER.search(words)
        if to_address(answer) == played.step.address:
            _in_thread(answer, played.mail)


def _reference(answer: EmailMessage, subject: str) -> None:
    """One reference everywhere; the neutral receipt has none, and no status."""
    reference = answer["X-Instruction-Reference"]
    if reference is None:
        assert answer["X-Instruction-Action"] == "flagged"
        assert "X-Instruction-Status" not in answer
        assert "X-Instruction-Missing" not in answer
        assert "[" not in subject
        return
    assert REFERENCE.fullmatch(str(reference))
    assert subject.count(f"[{reference}]") == 1
    assert answer["Reply-To"].addresses[0].addr_spec == OWN.replace("@", f"+{reference}@")


def _in_thread(answer: EmailMessage, mail: EmailMessage | None) -> None:
    """In the thread of the mail that it answers (staff's settlement answers an earlier one)."""
    if answer["X-Instruction-Action"] == "notice":
        # We write first: what became of the offer answers no mail.
        assert answer["Auto-Submitted"] == "auto-generated"
        assert answer["In-Reply-To"] is None
        return
    assert answer["Auto-Submitted"] == "auto-replied"
    if mail is None:
        assert answer["In-Reply-To"]
    elif mail["Message-ID"] is not None:
        assert answer["In-Reply-To"] == str(mail["Message-ID"]).strip()
        assert str(answer["References"]).split()[-1] == answer["In-Reply-To"]
