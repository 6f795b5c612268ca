"""What an amount of a mail is to its order: whether it goes in, stays, is left open, or is only told.

People tell amounts that are none of their order: years, prices, what a brother wanted, what they first thought of themselves. A small model
learned from mails whose amounts are marked by hand, and from labelled ones, which is which (`nlp.training.roles`). It goes by what is seen around an amount
(`nlp.tenor.surroundings`), and by what the second judge of whole mails carries there (`nlp.tenor.course`).
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from math import isfinite
from pathlib import Path
from typing import TYPE_CHECKING

from nlp import models
from nlp.amounts.amount import Amount
from nlp.errors import ModelError
from nlp.sentence import Sentence
from nlp.tenor import door
from nlp.tenor.accounted import all_denied
from nlp.tenor.course import CARRIED
from nlp.tenor.surroundings import PLACES, Seen, around, words_of
from nlp.tenor.whole import Whole

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Floats = NDArray[np.float32]


class Role(StrEnum):
    """What an amount is to the order of its mail."""

    IN = "in"
    """It goes in, or is taken back where a mail takes back."""
    OUT = "out"
    """It stays."""
    OPEN = "open"
    """It is one of the notes, and not decided."""
    TOLD = "told"
    """It is the holding, or anything else that a mail tells."""


ROLES = tuple(Role)
"""In the order of the columns of a table."""
Likely = Mapping[Role, float]
"""How likely an amount has each role; together 1."""
_TOLD: Likely = {role: float(role is Role.TOLD) for role in Role}
_OUT: Likely = {role: float(role is Role.OUT) for role in Role}
_OPEN: Likely = {role: float(role is Role.OPEN) for role in Role}
MOST = 40
"""Amounts of a mail that are looked at; nobody orders in one with more, but in lists."""
_HARDLY = 0.1
"""How likely an amount must be open at most to stay by the words behind it."""
_STAYS = re.compile(
    r"\s*(?:bonds\s+|notes\s+)?(?:(?:are|is|will|shall)\s+)?(?:to\s+)?(?:stay|remain)s?\b(?!\s+(?:in|tendered|to|open|un\w+|until|till|for\s+now|submitted|exchanged|committed|with|between)\b)",
    re.IGNORECASE,
)
"""Behind an amount: "25 bonds to stay"."""
_DENIED = re.compile(r"[^\s,;(–—-].*(?:[,;(–—-]\s*|\s(?:and|but)\s+)not\s+(?:the\s+)?$", re.IGNORECASE | re.DOTALL)
"""Right before an amount: "ten thousand, not twenty"."""
_TABLE, _COURSE, _FACTS = "table.bin", "course.bin", "meta.json"
_MOST = 127
"""The largest value of a signed byte."""
_ANEW = "Train it anew with ./run.sh train."


@dataclass(frozen=True, slots=True)
class Roles:
    """A trained model.

    `table`: for each place of what is seen, what it speaks for, `PLACES` by `ROLES`, in signed bytes; `step`: what one of them is worth;
    `course`: what each number speaks for that the second judge carries at the amount, `CARRIED` by `ROLES`; `followed`: the mark of that judge.
    """

    table: NDArray[np.int8]
    step: float
    course: Floats
    followed: int

    def likely(self, seen: Seen, carried: Floats) -> Likely:
        """Give how likely an amount has each role. `carried`: what the second judge carries at it (`nlp.tenor.course`)."""
        import numpy as np  # noqa: PLC0415 - comes with spaCy, and is not to be waited for before it

        speaks = self.table[list(seen.places)].sum(axis=0, dtype=np.int32) * self.step + carried @ self.course
        odds = np.exp(speaks - speaks.max())
        return dict(zip(ROLES, (odds / odds.sum()).tolist(), strict=True))

    def write(self, folder: Path) -> None:
        """Write the numbers into a folder, which is made where it is not there."""
        folder.mkdir(parents=True, exist_ok=True)
        (folder / _TABLE).write_bytes(self.table.tobytes())
        (folder / _COURSE).write_bytes(self.course.astype("<f4").tobytes())
        (folder / _FACTS).write_text(
            json.dumps({"step": self.step, "followed": self.followed}) + "\n", encoding="utf-8"
        )


def rounded(table: Floats, course: Floats, followed: int) -> Roles:
    """Give a model whose numbers of what is seen are kept in bytes, so that the largest just fits. `followed`: the mark of the second judge."""
    step = float(abs(table).max()) / _MOST or 1.0
    return Roles((table / step).round().clip(-_MOST, _MOST).astype("int8"), step, course, followed)


def read(folder: Path) -> Roles:
    """Read the numbers. Raises ModelError where they are not those of this model."""
    import numpy as np  # noqa: PLC0415 - as above

    try:
        values = (folder / _TABLE).read_bytes()
        course = np.frombuffer((folder / _COURSE).read_bytes(), dtype="<f4")
        facts = json.loads((folder / _FACTS).read_text(encoding="utf-8"))
        step, followed = float(facts["step"]), int(facts["followed"])
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise ModelError(f"{folder}: cannot be read: {error}. {_ANEW}") from error
    if len(values) != PLACES * len(ROLES) or len(course) != CARRIED * len(ROLES):
        raise ModelError(f"{folder}: holds other numbers than the model of amounts has. {_ANEW}")
    if not isfinite(step) or not np.isfinite(course).all():
        raise ModelError(f"{folder}: cannot be read: its numbers are not finite. {_ANEW}")
    table = np.frombuffer(values, dtype="int8").reshape(PLACES, len(ROLES))
    return Roles(table, step, course.reshape(CARRIED, len(ROLES)), followed)


@cache
def _learned() -> Roles:
    """Load the numbers, once for the process. Raises ModelError also where they were learned beside another second judge than the one that is heard."""
    found = read(models.checked(models.ROLES, models.FOLDER))
    if found.followed != door.mark():
        raise ModelError(
            f"{models.FOLDER / models.ROLES}: was learned for other judges of whole mails than are there. Learn it anew with ./run.sh train --only roles."
        )
    return found


def roles(mail: Whole) -> tuple[tuple[Amount, Likely], ...]:
    """Give the amounts of a mail, in order, each with how likely it has each role.

    A whole that is denied outright ("not everything") is told for certain, and an amount stays for certain that is to stay by the words right behind it. One around which
    nothing is seen is open, and so are all where there are too many, or the mail is longer than the judges hear. Raises ModelError where the numbers are not those of the program.
    """
    amounts = [(part, amount) for part in mail.parts for amount in part.amounts]
    if len(amounts) > MOST or (carried := door.carried(words_of(mail.parts))) is None:
        return tuple((amount, _OPEN) for _, amount in amounts)
    model = _learned()
    likely = {
        id(one.amount): model.likely(one, carried[one.sentence][one.at])
        for one in around(mail.parts, {account.position for account in mail.accounts}, mail.role)
    }
    return tuple((amount, _role(part, amount, likely.get(id(amount)))) for part, amount in amounts)


def _role(part: Sentence, amount: Amount, likely: Likely | None) -> Likely:
    """Give how likely an amount has each role. `part`: its sentence; `likely`: by what is seen around it, if anything is."""
    if all_denied(part, amount) or denied(part, amount):
        return _TOLD
    if likely is None:
        return _OPEN
    stays = likely[Role.OPEN] < _HARDLY and _STAYS.match(part.text, amount.end - part.start)
    return _OUT if stays else likely


def denied(part: Sentence, amount: Amount) -> bool:
    """Tell whether another amount is named before it, and this one denied."""
    before = [one for one in part.amounts if one.end <= amount.start]
    return (
        bool(before)
        and _DENIED.search(part.text[before[-1].start - part.start : amount.start - part.start]) is not None
    )


def load() -> None:
    """Load the numbers. Raises ModelError where they are not those of the program."""
    _learned()
