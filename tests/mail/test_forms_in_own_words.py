"""Forms retyped with other words, in another order, wrapped and coded by mail programs."""

from __future__ import annotations

import pytest
from form_mails import ALL, FORTY, PART, SIGNED, WHOLE, mail, outcome, quoted, told

SHORT = "\n\nSigned: Naomi Brightwell\nDate: August 14, 2001\n"


@pytest.mark.parametrize(
    "lines",
    [
        "[X] Tender ALL of my notes\n[ ] Tender only part: $______",
        "[X] All my notes\n[ ] Only this much: $____",
        "(X) I want to tender everything you hold for me\n( ) I want to tender only $ ____",
        "Election: [X] ALL  [ ] PART",
        "Tender: [X] all [ ] part ($_____)",
        "Tender all: X\nTender part:",
        "[ ] Part of my notes in the amount of: ______\n[X] The whole lot",
        "[X] Tender all\n[ ] Tender part\n[ ] Do not tender",
        "☒ Tender all ☐ Tender only ______",
        "Tender all Old Notes held for my account: YES\nTender only the aggregate principal amount: NO",
    ],
)
def test_all_in_the_holders_own_words(lines: str) -> None:
    assert told(mail(lines + SHORT)) == ("confirm", [WHOLE])


@pytest.mark.parametrize(
    "lines",
    [
        "[ ] All my notes\n[X] Only this much: $40,000",
        "( ) I want to tender everything you hold for me\n(X) I want to tender only $40,000",
        "Election: [ ] ALL  [X] PART   Amount: $40,000",
        "Tender: [ ] all [X] part ($40,000)",
        "Tender all:\nTender part: X   40,000",
        "[X] Part of my notes in the amount of: 40,000\n[ ] The whole lot",
        "[ ] Tender all\n[X] Tender part\n[ ] Do not tender\n\nPrincipal amount: $40,000",
        "Tender all Old Notes held for my account: NO\nTender only the aggregate principal amount: YES - $40,000",
    ],
)
def test_a_part_in_the_holders_own_words(lines: str) -> None:
    assert told(mail(lines + SHORT)) == ("confirm", [FORTY])


def test_lines_wrapped_by_the_mail_program_on_the_way() -> None:
    below = "Filled in.\n\nNaomi Brightwell\n\nOn Mon, Aug 6, 2001, Exchange Offer Desk <offers@custodian.example> wrote:\n> {} Tender all Old Notes held for my\naccount.\n>\n> {} Tender only the aggregate principal amount of Old Notes\nIndicated:\n>      {}\n"
    signed = "\n".join(("> " + line).rstrip() for line in SIGNED.split("\n"))
    assert told(mail(below.format("[X]", "[__]", "_____________.") + signed)) == ("confirm", [WHOLE])
    assert told(mail(below.format("[__]", "[X]", "$40,000.") + signed)) == ("confirm", [FORTY])


def test_marks_of_two_quotings() -> None:
    assert told(mail(quoted(f"[__] {ALL}\n\n[X] {PART}\n   $40,000\n{SIGNED}", "> > "))) == ("confirm", [FORTY])


def test_boxes_on_lines_of_their_own() -> None:
    assert told(mail(f"[X]\n{ALL}\n\n[__]\n{PART}\n______.\n{SIGNED}")) == ("confirm", [WHOLE])
    assert told(mail(f"[__]\n\n{ALL}\n\n[X]\n\n{PART}\n\n$40,000\n{SIGNED}")) == ("confirm", [FORTY])


def test_the_transfer_coding_left_in_the_text() -> None:
    text = f"=20\n [__] {ALL}=20\n\n [X] Tender only the aggregate principal amount of Old Notes=\n Indicated: $40,000=20\n{SIGNED.replace('Brightwell', 'Brightwell=20')}"
    found = outcome(mail(text))
    assert [line["quantity"] for line in found["instructions"]] == ["40000"]
    assert [one["name"] for one in found["signers"]] == ["Naomi Brightwell"]


def test_a_cover_note_that_says_another_amount_contradicts_the_form() -> None:
    assert told(mail(f"Please tender 50,000 as per form.\n\n[ ] {ALL}\n\n[X] {PART} $40,000{SIGNED}"))[0] == "request"
    assert told(mail(f"I tender $40,000, form below.\n\n[ ] {ALL}\n\n[X] {PART} $40,000{SIGNED}")) == (
        "confirm",
        [FORTY],
    )
