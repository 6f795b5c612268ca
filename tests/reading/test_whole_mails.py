"""Mails that are no complete instruction, read whole: kind, lines, what is missing, the reasons, who signs, the details.

The files of `tests/wordings/whole` hold what one desk gets: one thing missing, amounts that are not allowed, yes and no, supplements,
questions, deaths, complaints, strangers, thanks, mail of programs, notices; beside them complete ones that only look like these.
"""

from __future__ import annotations

import pytest

from bot.fresh import reading_of
from bot.sample import samples
from tests.whole_mails import Told, differs, told
from tests.wordings_told import WORDINGS

_DESK = samples.desk()
MAILS = [one for path in sorted((WORDINGS / "whole").glob("*.txt")) for one in told(path)]


@pytest.mark.parametrize("mail", MAILS, ids=lambda mail: mail.name)
def test_a_mail_is_read_whole(mail: Told) -> None:
    assert differs(reading_of(mail.raw, _DESK), mail.expected) == []
