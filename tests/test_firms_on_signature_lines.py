"""A form's signature line that names a firm and the person who signs for it: only the person signs."""

from __future__ import annotations

import pytest

from mailflows.forms.values import signatures_in


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("Meridian Tool & Die, Inc.   by /s/ Karen Oyelaran, Treasurer", ["Karen Oyelaran"]),
        ("Kavanagh Brothers LLC by Sean Kavanagh, Member", ["Sean Kavanagh"]),
        ("Meridian Tool & Die, Inc. by: Karen Oyelaran", ["Karen Oyelaran"]),
        ("Harbor Bank & Trust, by Ann Leland, Vice President", ["Ann Leland"]),
        ("The Okafor Family Trust\nBy Chidi Okafor, Trustee", ["Chidi Okafor"]),
        ("Ibrahim & Layla Haddad", ["Ibrahim & Layla Haddad"]),
        ("/s/ Ann Leland and /s/ Robert Ray", ["Ann Leland", "Robert Ray"]),
        ("Samuel Goldberg    Esther Goldberg", ["Samuel Goldberg", "Esther Goldberg"]),
    ],
)
def test_the_firm_does_not_sign(line: str, names: list[str]) -> None:
    assert [name.text for name in signatures_in(line, 0, len(line)).names] == names
