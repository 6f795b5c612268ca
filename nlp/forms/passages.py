"""Which words of the mail count, and where they stand in it: subject, what was newly written, attachments.

Contract, "Whose words": only what the sender newly wrote counts, plus form lines that the sender filled in.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from mailflows.values import Mail
from nlp.batches.legend import legend
from nlp.forms.boxes import unsaid
from nlp.instruction import Evidence
from nlp.patterns.late import Late
from nlp.sentence import blanked

_LEFT_OUT = re.compile(r"(?<=\S) {6,}(?=\S)")
"""Where words were blanked at equal length: they are not shown as if the sender had written blanks."""


@dataclass(frozen=True, slots=True)
class Passage:
    """A stretch of text to read, and for each of its lines where it stands in its source's text."""

    source: str
    text: str
    lines: tuple[tuple[int, int], ...]
    """Offset in `text` and offset in the source, of each line, in order."""

    def evidence(self, field: str, start: int, end: int) -> Evidence | None:
        """Give a value's words with their offsets in the source, up to what was left out of them; None where they are not found there."""
        if left_out := _LEFT_OUT.search(self.text, start, end):
            end = left_out.start()
        for at, origin in reversed(self.lines):
            if at <= start:
                return (
                    Evidence(field, self.source, self.text[start:end], origin + start - at, origin + end - at)
                    if origin >= 0
                    else None
                )
        return None

    def holds(self, origin: int) -> bool:
        """Tell whether a place of the source lies on one of the passage's lines."""
        stops = [*(at - 1 for at, _ in self.lines[1:]), len(self.text)]
        return any(
            begin >= 0 and begin <= origin <= begin + stop - at
            for (at, begin), stop in zip(self.lines, stops, strict=True)
        )


_ANSWERS = re.compile(r"^\s*(?:(?:re|aw|sv|antw|r|tr|fw|fwd|wg|vs|rif|odp)\s*(?:\[\d+\])?\s*:\s*)+", re.IGNORECASE)
_OURS = Late(
    r"exchange offer\s*(?:[-–—:]\s*)?(?:lexington.*)?$|please confirm what we understood|your instruction is (?:not )?complete",
    re.IGNORECASE,
)


def subject(mail: Mail, asked: bool = False) -> Passage:
    """Give the subject as far as the sender wrote it: nothing of a subject that answers ours."""
    found = _ANSWERS.match(mail.subject)
    start = found.end() if found else 0
    text = mail.subject[start:]
    answers = found is not None and not re.match(r"\s*(?:tr|fw|fwd|wg)\b", mail.subject, re.IGNORECASE)
    if answers or _OURS.fullmatch(text.strip()) or asked:
        text = ""
    return Passage("subject", text, ((0, start),))


def body(mail: Mail) -> Passage:
    """Give what the sender newly wrote, the closing and the signature included; forms, tables, choices not taken and what codes of a list mean are blanked out."""
    passage = _placed(mail.new_text, mail.text, mail.new_start)
    covered = [(form.start, form.end) for form in mail.forms if form.source == "body" and form.end > form.start]
    covered += [(table.start, table.end) for table in mail.tables if table.source == "body" and table.end > table.start]
    text = blanked(passage.text, _within(passage, covered))
    explained = [(entry.start, entry.end) for entry in legend(text, mail.tables)]
    return Passage(passage.source, blanked(text, [*unsaid(text), *explained]), passage.lines)


def _placed(new: str, whole: str, start: int) -> Passage:
    """Find every line of the new text in the whole text, in order."""
    lines: list[tuple[int, int]] = []
    at, cursor = 0, max(0, start)
    for line in new.split("\n"):
        origin = whole.find(line, cursor) if line.strip() else cursor
        lines.append((at, origin))
        if origin >= 0:
            cursor = origin + len(line)
        at += len(line) + 1
    return Passage("body", new, tuple(lines))


def _within(passage: Passage, covered: Iterable[tuple[int, int]]) -> list[tuple[int, int]]:
    """Translate stretches of the source into stretches of the passage, line by line."""
    found = []
    for index, (at, origin) in enumerate(passage.lines):
        stop = passage.lines[index + 1][0] if index + 1 < len(passage.lines) else len(passage.text)
        length = stop - at
        for start, end in covered:
            if origin >= 0 and start < origin + length and origin < end:
                found.append((at + max(0, start - origin), at + min(length, end - origin)))
    return found


def signature_start(mail: Mail, passage: Passage) -> int:
    """Give the offset at which the signature block begins in the new text; its length where there is none."""
    block = mail.signature.strip()
    if not block:
        return len(passage.text)
    first = block.split("\n")[0].strip()
    at = mail.new_text.rfind(block)
    if at < 0:
        at = mail.new_text.rfind(first) if first else -1
    return at if at >= 0 else len(passage.text)
