"""Whether what came back is what a step of a conversation says. Pure."""

from __future__ import annotations

from collections.abc import Sequence
from email.message import EmailMessage

from bot.demo.script import NOTHING, Step


def complaint(step: Step, answers: Sequence[EmailMessage]) -> str | None:
    """What is not as the step says, or None. `answers`: all that followed the step, to whomever."""
    own = [answer for answer in answers if to_address(answer) == step.address]
    for answer in answers:
        told = [words for words in step.says_not if words in words_of(answer)]
        if told:
            return f"the answer to {to_address(answer)} says {told[0]!r}"
    others = {to_address(answer) for answer in answers} - {step.address}
    if others != set(step.copies):
        return f"expected copies to {sorted(step.copies)}, they went to {sorted(others)}"
    if step.expect == NOTHING:
        return f"expected no answer, got {own[0]['X-Instruction-Action']}" if own else None
    if len(own) != 1:
        return f"expected one answer ({step.expect}), got {len(own)}"
    return _of_the_answer(step, own[0])


def _of_the_answer(step: Step, answer: EmailMessage) -> str | None:
    """What is not as the step says about the one answer to its writer."""
    status = {str(line) for line in answer.get_all("X-Instruction-Status", [])}
    if answer["X-Instruction-Action"] != step.expect:
        return f"expected {step.expect}, got {answer['X-Instruction-Action']} ({', '.join(sorted(status))})"
    missing = {item.strip() for item in str(answer["X-Instruction-Missing"] or "").split(",") if item.strip()}
    if step.missing is not None and missing != set(step.missing):
        return f"expected missing {sorted(step.missing)}, got {sorted(missing)}"
    if step.status is not None and status != set(step.status):
        return f"expected status {sorted(step.status)}, got {sorted(status)}"
    unsaid = [words for words in step.says if words not in words_of(answer)]
    return f"the answer does not say {unsaid[0]!r}" if unsaid else None


def to_address(message: EmailMessage) -> str:
    """The address that a mail of ours goes to, lower case."""
    return str(message["To"].addresses[0].addr_spec).lower()


def words_of(message: EmailMessage) -> str:
    """The plain text of a mail as one line."""
    return " ".join(text_of(message).split())


def text_of(message: EmailMessage) -> str:
    """The plain text of a mail."""
    body = message.get_body(("plain",))
    return str(body.get_content()) if body is not None else ""
