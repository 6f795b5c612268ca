"""A document of any one thing is read to its end, however long it is, and nothing raises."""

from __future__ import annotations

import pytest

from nlp.notices import notice
from tests.linear import ends, repeated
from tests.notice_documents import FOLDER

_ODD = [
    "\n", " ", "a", "A ", "Aa, ", "Aa Inc. ", "> ", "<p>", "<", "<a ", "&amp;", "Item 5. ", "Item 8.01\n", "99.1  A\n", "/s/ Aa Bb\n", "SIGNATURES\n", "\n\n",
    "May 1, 2001 ", "5:00 p.m. ", "midnight ", "offer ", "tender offer ", "extended to ", "terminated ", "12% ", "tendered 5% of ", "announced today ", "From: a\n", "[X] ",
    "part iii narrative\n", "(", '"', ". A", "Inc", "- ", "(NYSE: A)", "FORM 8-K\n", "<!--", "<style>", "&#1;", "é", "\x00", "today announced that it has ", "price increased to $5 from $4 ", "price range of $1 to $2 ",
]  # fmt: skip


@pytest.mark.parametrize("odd", _ODD)
def test_half_a_megabyte_of_one_thing_is_read_to_its_end(odd: str) -> None:
    ends(notice, repeated(odd))


@pytest.mark.parametrize("odd", _ODD)
@pytest.mark.parametrize(
    "name", ["form_8k_old_extension.txt", "wire_extension_debt.txt", "form_12b25_10q.txt", "sc_toi_a.txt"]
)
def test_a_notice_with_half_a_megabyte_behind_it_is_read_to_its_end(name: str, odd: str) -> None:
    found = ends(notice, (FOLDER / name).read_text(encoding="utf-8") + "\n" + repeated(odd))
    assert found is None or found.registrant is not None


@pytest.mark.parametrize(
    "name", ["form_8k_old_extension.txt", "form_8k_html.html", "wire_extension_debt.txt", "form_12b25_10q.txt"]
)
def test_a_document_cut_anywhere_is_read_without_a_fault(name: str) -> None:
    text = (FOLDER / name).read_text(encoding="utf-8")
    for end in range(0, len(text), 97):
        notice(text[:end])
        notice(text[end:])
