"""How people tick a line of the form: before it, behind it, above and below it; and ticks that are in doubt."""

from __future__ import annotations

import pytest
from form_mails import ALL, FORTY, PART, SIGNED, WHOLE, mail, quoted, told

BEFORE = [
    ("X___", "____"), ("X", ""), ("X", "[ ]"), ("☒", "☐"), ("√", "□"), ("þ", "¨"), ("\uf0fe", "\uf0a8"), ("\uf053", "\uf0a3"), ("ý", "o"),
    ("Yes:", "No:"), ("[X", "[ "), ("<X>", "< >"), ("●", "○"), ("(•)", "( )"), ("->", ""), ("✅", "❌"), ("|X|", "|_|"), ("X_", "__"), ("_X", "__"),
    ("A. X", "B. _"), ("(a) ☒", "(b) ☐"), ("o X", "o"), ("• ☑", "• ☐"), ("~X~", "~~"), ("=X=", "= ="), ("/X/", "/ /"), ("[[X]]", "[[ ]]"), ("[yes, please]", "[ ]"),
]  # fmt: skip
BEHIND = [
    ("X", ""), ("[X]", "[ ]"), ("<--", ""), ("<-- this one", ""), ("<--- I choose this", ""), ("<< this", ""), ("← yes", ""), ("- YES", "- NO"), ("(yes)", "(no)"),
    ("...... X", "......"), ("____X____", "________"), ("(circled)", ""), ("**X**", ""), ("^^^", ""), ("X____", "_____"), ("(ticked)", "(not ticked)"),
]  # fmt: skip
BELOW = [("X", ""), ("[X]", "[ ]"), ("  ^ this one", ""), ("^^^^", ""), ("   YES", "   NO"), ("☑", "☐"), ("___X___", "_______"), ("X ↑", "")]  # fmt: skip


def both_ways(text: str) -> tuple[tuple[str, list[str]], tuple[str, list[str]]]:
    """What the form comes to as typed, and as a quoted form that was filled in."""
    return told(mail(text + SIGNED)), told(mail(quoted(text + SIGNED)))


@pytest.mark.parametrize(("on", "off"), BEFORE)
def test_a_mark_before_the_line(on: str, off: str) -> None:
    assert both_ways(f"{on} {ALL}\n\n{off} {PART} ________") == (("confirm", [WHOLE]),) * 2
    assert both_ways(f"{off} {ALL}\n\n{on} {PART} $40,000") == (("confirm", [FORTY]),) * 2


@pytest.mark.parametrize(("on", "off"), BEHIND)
def test_a_mark_behind_the_line(on: str, off: str) -> None:
    assert both_ways(f"{ALL} {on}\n\n{PART} ________ {off}") == (("confirm", [WHOLE]),) * 2
    assert both_ways(f"{ALL} {off}\n\n{PART} $40,000 {on}") == (("confirm", [FORTY]),) * 2


@pytest.mark.parametrize(("on", "off"), BELOW)
def test_a_mark_on_its_own_line_below(on: str, off: str) -> None:
    assert both_ways(f"{ALL}\n{on}\n\n{PART} ________\n{off}") == (("confirm", [WHOLE]),) * 2
    assert both_ways(f"{ALL}\n{off}\n\n{PART} $40,000\n{on}") == (("confirm", [FORTY]),) * 2


def test_a_mark_on_its_own_line_above() -> None:
    assert told(mail(f"\nX\n{ALL}\n\n{PART} ________" + SIGNED)) == ("confirm", [WHOLE])
    assert told(mail(f"\n{ALL}\n\n[X]\n{PART} $40,000" + SIGNED)) == ("confirm", [FORTY])


def test_an_x_typed_below_a_quoted_line_ticks_that_line() -> None:
    text = f"Hello\n\n> [__] {ALL}\n\nX\n\n> [__] {PART}\n>      ________\n>\n> Dated:\n\nAugust 14, 2001\n\n> SIGNATURE(S)\n\nNaomi Brightwell\n"
    assert told(mail(text)) == ("confirm", [WHOLE])


def test_a_whole_line_set_in_brackets_or_bold_where_the_other_is_not() -> None:
    assert told(mail(f"(({ALL}))\n\n{PART} ________" + SIGNED)) == ("confirm", [WHOLE])
    assert told(mail(f"**{ALL}**\n\n{PART} ________" + SIGNED)) == ("confirm", [WHOLE])


def test_the_line_that_is_not_crossed_out_is_chosen() -> None:
    assert both_ways(f"{ALL}\n\n~~{PART} ____~~") == (("confirm", [WHOLE]),) * 2
    assert both_ways(f"~~{ALL}~~\n\n{PART} $40,000") == (("confirm", [FORTY]),) * 2


IN_DOUBT = [
    f"{ALL}\n\n{PART}\n  ________",
    f"{ALL}\n\n   X\n\n{PART}\n  ________",
    f"[__] {ALL}\n\n[__] {PART} _____",
    f"[X] {ALL}\n\n[X] {PART} $40,000",
    f"[X?] {ALL}\n\n[ ] {PART} ____",
    f"[maybe] {ALL}\n\n[ ] {PART} ____",
    f"[X] {ALL} (not this one)\n\n[ ] {PART} ____",
    f"[X] {ALL}   <-- sorry, not this\n\n[X] {PART} 40,000",
    f"[X] DO NOT tender all Old Notes held for my account, only\n\n[ ] {PART} ____",
    f"[ ] {ALL}\n\n[X] {PART} $40,000?",
    f"[ ] {ALL}\n\n[X] {PART} up to $40,000",
    f"[ ] {ALL}\n\n[X] {PART} $40,000 or $50,000",
    f"[ ] {ALL}\n\n[X] {PART} $40,000 (Forty-five Thousand Dollars)",
    f"~~{ALL}~~\n\n~~{PART} ____~~",
    f"~~[X] {ALL}~~\n\n[ ] {PART} ____",
    f"-> {ALL}\n\n-> {PART} ____",
    f"**{ALL}**\n\n**{PART} ____**",
]


@pytest.mark.parametrize("lines", IN_DOUBT)
def test_a_form_that_leaves_its_choice_open_is_never_read_back(lines: str) -> None:
    plain, below = both_ways(lines)
    assert plain[0] == "request"
    assert below[0] == "request"


@pytest.mark.parametrize(
    "amount",
    ["$40,000", "only $40,000", "**$40,000**", "($40,000)", "Dollars 40,000", "40 x $1,000", "$40,000 of the $110,000", "40,000/110,000", "FORTY THOUSAND DOLLARS ($40,000)",
     "$40,000.-", "forty (40) notes", "__$40,000__", "40", "US$40,000"],
)  # fmt: skip
def test_the_amount_on_its_own_line_in_any_writing(amount: str) -> None:
    assert both_ways(f"[__] {ALL}\n\n[X] {PART}\n     {amount}") == (("confirm", [FORTY]),) * 2
