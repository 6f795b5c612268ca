"""A word that a number may follow, and then thousands of blanks, as where a quoted letter or a table was blanked out: it is read to its end.

"This is for LX-1009, the regular account." above a form in a table was not done after nine minutes once.
"""

from __future__ import annotations

import pytest

from tests.linear import ends
from tests.wordings_told import read


@pytest.mark.parametrize(
    "label", ["account", "acct. no", "file", "participant", "phone", "call me at", "line", "last four digits"]
)
def test_long_blanks_behind_a_label_are_passed_over(label: str) -> None:
    body = f"This is for LX-1009, the regular {label}.{' ' * 6000}\n\n{' ' * 6000}\nTender all of it, please."
    reading = ends(read, "raman", "LX-1009", body)
    assert reading["action"] in ("confirm", "request")
