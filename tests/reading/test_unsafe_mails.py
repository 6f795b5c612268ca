"""Mails by a writer who set out to be misread: how many of them are confirmed that should not be.

The folder `tests/mails/unsafe` was written to break the reading, after it was built. What still breaks it is listed here by
name, so that nobody takes it for solved; a mail that is mended leaves the list, and none may be added.
"""

from __future__ import annotations

from pathlib import Path

from tests.reading.test_corpus import falsely_confirmed

UNSAFE = Path(__file__).parents[1] / "mails" / "unsafe"
STILL_MISREAD = frozenset((UNSAFE / "still_misread.txt").read_text(encoding="utf-8").split())


def test_no_further_mail_of_them_is_falsely_confirmed() -> None:
    assert set(falsely_confirmed(UNSAFE)) <= STILL_MISREAD


def test_the_list_names_no_mail_that_is_read_rightly_by_now() -> None:
    assert set(falsely_confirmed(UNSAFE)) >= STILL_MISREAD
