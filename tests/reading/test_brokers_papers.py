"""What brokers' lists, memos and forwarded mails come to: the cases of `tests/papers`, each read as a whole mail."""

from __future__ import annotations

from pathlib import Path

import pytest
from brokers_papers import Case, cases

from bot.fresh import reading_of
from bot.sample import samples

DESK = samples.desk()


@pytest.mark.parametrize("case", cases(Path(__file__).parents[1] / "papers"), ids=lambda case: case.name)
def test_a_brokers_paper_comes_to_what_it_says(case: Case) -> None:
    reading = reading_of(case.mail, DESK)
    if case.action == "not confirm":
        assert reading["action"] != "confirm"
        return
    assert reading["action"] == case.action
    if case.lines is not None:
        found = {(one["account"], one["election"], one["quantity"]) for one in reading["instructions"]}
        assert found == case.lines
