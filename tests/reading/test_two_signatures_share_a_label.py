"""In a form laid out as a table two signatures may share one label: the second stands in a row of its own, and is no remark."""

from __future__ import annotations

from mailflows.message import parse

PAGE = """From: a@b.example
Content-Type: text/html

<table>
<tr><td>&#9746;</td><td colspan="2">Tender all Old Notes held for my account.</td></tr>
<tr><td>&#9744;</td><td colspan="2">Tender only the aggregate principal amount of Old Notes Indicated: ________</td></tr>
<tr><td colspan="2">Dated</td><td>August 27, 2001</td></tr>
<tr><td colspan="2" rowspan="2">Signature(s)</td><td><i>Ibrahim Haddad</i></td></tr>
<tr><td><i>{below}</i></td></tr>
<tr><td colspan="2">Please type or print name(s)</td><td>Ibrahim Haddad and Layla Haddad</td></tr>
</table>
"""


def signatures(below: str) -> list[str]:
    [form] = parse(PAGE.format(below=below).encode()).forms
    return [one.text for one in form.signatures]


def test_a_printed_name_right_below_a_signature_is_one() -> None:
    assert signatures("Layla Haddad") == ["Ibrahim Haddad", "Layla Haddad"]


def test_what_is_not_printed_as_a_name_is_none() -> None:
    assert signatures("Layla did not sign") == ["Ibrahim Haddad"]
