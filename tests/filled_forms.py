"""The letter's own form as holders fill it in, made for a test, and short ways to compare what was read of it."""

from __future__ import annotations

from mailflows.forms.door import find_forms
from mailflows.values import Form, FormLine

TOP = """\
                 INSTRUCTIONS WITH RESPECT TO THE EXCHANGE OFFER

     You are hereby instructed to tender the aggregate principal amount of
Notes indicated below that are held by you for the account of the undersigned,
upon the terms and subject to the conditions set forth in the Offering Circular
and the related Letter of Transmittal.

"""


RULE = "-" * 78


def letter_form(
    all_box: str = "[__]",
    part_box: str = "[__]",
    amount: str = "_____________.",
    dated: str = "________________, 2001",
    signed: str = "",
    name: str = "",
    address: str = "",
    phone: str = "",
    tin: str = "",
) -> str:
    """The letter's own form with what is filled in."""
    return f"""{TOP}         {all_box} Tender all Old Notes held for my account.

         {part_box} Tender only the aggregate principal amount of Old Notes Indicated:
              {amount}


Dated: {dated}

SIGN HERE

{signed}
{RULE}
                                  SIGNATURE(S)

{name}
{RULE}
                          PLEASE TYPE OR PRINT NAME(S)

{address}
{RULE}
                          PLEASE TYPE OR PRINT ADDRESS

{phone}
{RULE}
                         AREA CODE AND TELEPHONE NUMBER

{tin}
{RULE}
                TAXPAYER IDENTIFICATION OR SOCIAL SECURITY NUMBER
"""


def quoted(text: str, depth: int = 1) -> str:
    """The text as a mail program quotes it."""
    return "".join(">" * depth + (" " + line if line.strip() else line) for line in text.splitlines(keepends=True))


def only(text: str) -> Form:
    """The one form of a text, with every value checked against its place."""
    forms = find_forms(text, "body")
    assert len(forms) == 1, forms
    form = forms[0]
    for line in (form.amount, form.account, form.dated, form.capacity, form.phone, form.tin, form.email, form.address):
        check(text, line)
    for line in (*form.signatures, *form.printed_names, *form.remarks):
        check(text, line)
    assert 0 <= form.start < form.end <= len(text)
    return form


def check(text: str, line: FormLine | None) -> None:
    """A value's words stand where its offsets say."""
    if line is not None and line.end:
        assert text[line.start : line.end] == line.text


def says_what_edna_marsh_filled_in(form: Form, *, dated: str) -> None:
    """Every line below the options holds what she filled in, on this date."""
    assert words(form.signatures) == ["Edna P. Marsh"]
    assert words(form.printed_names) == ["Edna P. Marsh"]
    assert form.address is not None
    assert form.address.text == "14 Quarry Lane, Barre, VT 05641"
    assert form.phone is not None
    assert form.phone.text == "802-555-0111"
    assert form.tin is not None
    assert form.tin.text == "900-70-4444"
    assert form.dated is not None
    assert form.dated.text == dated


def words(lines: tuple[FormLine, ...]) -> list[str]:
    return [line.text for line in lines]


TICKED = [
    "[X]", "[x]", "[X_]", "[_X]", "[xx]", "[_X_]", "[ X ]", "[ *]", "[✓]", "[✔]", "(X)", "( x )", "(✓)", "☒", "☑", "✓", "✔", "✅", "[yes]", "[YES]", "X", "x", "XX",
    "__X__", "_x_", "{X}", "|X|", "[ ✓ ]", "[/]", "[√]", "-X-", "[x ]", "YES", "Yes -", "[JQP]", "🗹", "___✓___",
]  # fmt: skip
