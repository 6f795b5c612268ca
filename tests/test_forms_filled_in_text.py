"""Instruction forms filled in within text: every usual way of ticking, retyping, quoting and reordering."""

from __future__ import annotations

import pytest

from mailflows.forms import find_forms
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


def words(lines: tuple[FormLine, ...]) -> list[str]:
    return [line.text for line in lines]


def test_the_letters_own_form_untouched_is_no_form() -> None:
    assert find_forms(letter_form(), "body") == ()
    assert find_forms(quoted(letter_form()), "body") == ()
    assert find_forms(quoted(letter_form(), 2), "body") == ()


def test_the_untouched_form_below_a_cover_note_is_no_form() -> None:
    note = "Please hold off for now, I am still thinking.\n\nEdna Marsh\n14 Quarry Lane\nTel: 802-555-0111\n\n"
    assert find_forms(note + "On Mon, Aug 6, 2001, Exchange Offer Desk wrote:\n" + quoted(letter_form()), "body") == ()


TICKED = [
    "[X]", "[x]", "[X_]", "[_X]", "[xx]", "[_X_]", "[ X ]", "[ *]", "[✓]", "[✔]", "(X)", "( x )", "(✓)", "☒", "☑", "✓", "✔", "✅", "[yes]", "[YES]", "X", "x", "XX",
    "__X__", "_x_", "{X}", "|X|", "[ ✓ ]", "[/]", "[√]", "-X-", "[x ]", "YES", "Yes -", "[JQP]", "🗹", "___✓___",
]  # fmt: skip


@pytest.mark.parametrize("box", TICKED)
def test_a_ticked_first_box_in_any_shape(box: str) -> None:
    form = only(letter_form(all_box=box, signed="Edna Marsh"))
    assert form.all_ticked is True
    assert form.part_ticked is False


@pytest.mark.parametrize("box", TICKED)
def test_a_ticked_second_box_in_any_shape(box: str) -> None:
    form = only(letter_form(part_box=box, amount="$12,000", signed="Edna Marsh"))
    assert form.part_ticked is True
    assert form.all_ticked is False
    assert form.amount is not None
    assert form.amount.text == "$12,000"


@pytest.mark.parametrize(
    "box",
    [
        "[__]",
        "[ ]",
        "[]",
        "☐",
        "( )",
        "()",
        "_____",
        "[    ]",
        "□",
        "[.]",
        "[-]",
        "[no]",
        "NO",
        "[blank]",
        "[n/a]",
        "○",
    ],
)
def test_an_empty_box_in_any_shape_does_not_count(box: str) -> None:
    form = only(letter_form(all_box=box, part_box="[X]", amount="$12,000", signed="Edna Marsh"))
    assert form.all_ticked is False
    assert form.part_ticked is True


def test_a_signed_form_without_any_tick_is_a_form_without_election() -> None:
    form = only(letter_form(signed="Edna Marsh", name="Edna Marsh", tin="900-70-4444"))
    assert (form.all_ticked, form.part_ticked, form.amount) == (False, False, None)
    assert words(form.signatures) == ["Edna Marsh"]


def test_a_box_ticked_and_nothing_else() -> None:
    form = only(letter_form(all_box="[X]"))
    assert form.all_ticked is True
    assert form.signatures == ()
    assert form.dated is None


def test_both_boxes_ticked_are_both_told() -> None:
    form = only(letter_form("[X]", "[X]", "$75,000.", signed="Edna Marsh"))
    assert (form.all_ticked, form.part_ticked) == (True, True)
    assert form.amount is not None
    assert form.amount.text == "$75,000"


def test_an_amount_beside_the_unticked_box_is_told_with_the_other_tick() -> None:
    form = only(letter_form("[X]", "[__]", "$20,000", signed="Edna Marsh"))
    assert (form.all_ticked, form.part_ticked) == (True, False)
    assert form.amount is not None
    assert form.amount.text == "$20,000"


def test_an_amount_without_any_tick() -> None:
    form = only(letter_form(amount="____$20,000____.", signed="Edna Marsh"))
    assert (form.all_ticked, form.part_ticked) == (False, False)
    assert form.amount is not None
    assert form.amount.text == "$20,000"


def test_every_line_filled_in() -> None:
    form = only(
        letter_form(
            "[X_]", dated="August 9, 2001", signed="/s/ Edna P. Marsh", name="Edna P. Marsh", address="14 Quarry Lane, Barre, VT 05641",
            phone="802-555-0111", tin="900-70-4444",
        )
    )  # fmt: skip
    assert words(form.signatures) == ["Edna P. Marsh"]
    assert words(form.printed_names) == ["Edna P. Marsh"]
    assert form.address is not None
    assert form.address.text == "14 Quarry Lane, Barre, VT 05641"
    assert form.phone is not None
    assert form.phone.text == "802-555-0111"
    assert form.tin is not None
    assert form.tin.text == "900-70-4444"
    assert form.dated is not None
    assert form.dated.text == "August 9, 2001"
    assert form.remarks == ()


def test_filled_in_behind_quote_marks_with_underscores_left_standing() -> None:
    text = "My part is far down.\n\nOn 8/6/01 9:00 AM, Exchange Offer Desk wrote:\n" + quoted(
        letter_form(
            part_box="[xx]", amount="___$40,000____.", dated="____Aug. 20______, 2001", signed="____Edna P. Marsh______________",
            name="____Edna P. Marsh________", address="____14 Quarry Lane, Barre VT 05641____", phone="____802 555 0111____", tin="____900-70-4444____",
        )
    )  # fmt: skip
    form = only(text)
    assert form.part_ticked is True
    assert form.amount is not None
    assert form.amount.text == "$40,000"
    assert words(form.signatures) == ["Edna P. Marsh"]
    assert form.dated is not None
    assert form.dated.text == "Aug. 20"
    assert form.phone is not None
    assert form.phone.text == "802 555 0111"
    assert form.attribution == "On 8/6/01 9:00 AM, Exchange Offer Desk wrote:"


def test_answers_typed_unquoted_between_the_quoted_lines() -> None:
    text = """On Aug 6, 2001, Exchange Offer Desk wrote:
>          [__] Tender all Old Notes held for my account.
>
>          [X] Tender only the aggregate principal amount of Old Notes Indicated:
>               _____________.
$15,000
> Dated: ________________, 2001
>
> SIGN HERE
>
Rosa Delgado
> ------------------------------------------------------------------------------
>                                   SIGNATURE(S)
>
Rosa Delgado
> ------------------------------------------------------------------------------
>                           PLEASE TYPE OR PRINT NAME(S)
"""
    form = only(text)
    assert form.part_ticked is True
    assert form.all_ticked is False
    assert words(form.signatures) == ["Rosa Delgado"]
    assert words(form.printed_names) == ["Rosa Delgado"]
    assert form.amount is not None
    assert form.amount.text == "$15,000"


def test_retyped_line_by_line_with_dots() -> None:
    text = """printer is broken so here goes

box 1 tender all old notes held for my account ..... X
box 2 tender only ..... (blank)
dated ..... aug 19 2001
sign here ..... Rosa Delgado
print name ..... Rosa Delgado
address ..... 7 Canal Row, Apt 3, Lowell, MA 01852
phone ..... 978 555 0122
soc sec ..... 900-70-5555
"""
    form = only(text)
    assert (form.all_ticked, form.part_ticked) == (True, False)
    assert words(form.signatures) == ["Rosa Delgado"]
    assert form.address is not None
    assert form.address.text == "7 Canal Row, Apt 3, Lowell, MA 01852"
    assert form.tin is not None
    assert form.tin.text == "900-70-5555"


def test_retyped_with_colons_and_other_words() -> None:
    text = """Account no.: LX-7001
[ ] Tender all of my notes
[x] Tender only part: 25 bonds
Signed: /s/ Rosa Delgado
Print name: Rosa Delgado
Date: 8/19/01
Home address: 7 Canal Row, Lowell, MA 01852
Tel.: (978) 555-0122
Tax ID: 900-70-5555
E-mail: rosa@canalrow.example
"""
    form = only(text)
    assert form.part_ticked is True
    assert form.amount is not None
    assert form.amount.text == "25 bonds"
    assert form.account is not None
    assert form.account.text == "LX-7001"
    assert form.email is not None
    assert form.email.text == "rosa@canalrow.example"
    assert form.dated is not None
    assert form.dated.text == "8/19/01"
    assert words(form.signatures) == ["Rosa Delgado"]


def test_labels_above_their_values() -> None:
    text = """[X] Tender all Old Notes held for my account

Signature(s):
Rosa Delgado
Print name(s):
Rosa M. Delgado
Address:
7 Canal Row, Lowell, MA 01852
Telephone:
978 555 0122
Social security number:
900-70-5555
"""
    form = only(text)
    assert words(form.signatures) == ["Rosa Delgado"]
    assert words(form.printed_names) == ["Rosa M. Delgado"]
    assert form.phone is not None
    assert form.phone.text == "978 555 0122"
    assert form.tin is not None
    assert form.tin.text == "900-70-5555"


def test_captions_above_without_colons_are_told_by_what_fits_them() -> None:
    text = """[X] Tender all Old Notes held for my account

SIGNATURE(S)
Rosa Delgado

PRINT NAME(S)
Rosa M. Delgado

ADDRESS
7 Canal Row, Lowell, MA 01852

TELEPHONE NUMBER
978 555 0122

TAXPAYER ID
900-70-5555
"""
    form = only(text)
    assert words(form.signatures) == ["Rosa Delgado"]
    assert words(form.printed_names) == ["Rosa M. Delgado"]
    assert form.tin is not None
    assert form.tin.text == "900-70-5555"


def test_a_printed_name_over_an_empty_signature_line_never_becomes_a_signature() -> None:
    form = only(
        letter_form(
            "[X]",
            name="Edna P. Marsh",
            address="14 Quarry Lane, Barre, VT 05641",
            phone="802-555-0111",
            tin="900-70-4444",
        )
    )
    assert form.signatures == ()
    assert words(form.printed_names) == ["Edna P. Marsh"]


def test_the_same_without_blank_lines_or_rules() -> None:
    text = """[X] Tender all Old Notes held for my account.
[ ] Tender only the aggregate principal amount of Old Notes Indicated: ____
Dated: August 17, 2001
SIGN HERE
SIGNATURE(S)
Edna P. Marsh
PLEASE TYPE OR PRINT NAME(S)
14 Quarry Lane, Barre, VT 05641
PLEASE TYPE OR PRINT ADDRESS
802-555-0111
AREA CODE AND TELEPHONE NUMBER
900-70-4444
TAXPAYER IDENTIFICATION OR SOCIAL SECURITY NUMBER
"""
    form = only(text)
    assert form.signatures == ()
    assert words(form.printed_names) == ["Edna P. Marsh"]
    assert form.tin is not None
    assert form.tin.text == "900-70-4444"


@pytest.mark.parametrize(
    ("line", "signers"),
    [
        ("Hugo Lindt          Carla Lindt", ["Hugo Lindt", "Carla Lindt"]),
        ("/s/ Hugo Lindt and /s/ Carla Lindt", ["Hugo Lindt", "Carla Lindt"]),
        ("/s/ Hugo Lindt   /s/ Carla Lindt", ["Hugo Lindt", "Carla Lindt"]),
        ("/s/ Hugo Lindt /s/ Carla Lindt", ["Hugo Lindt", "Carla Lindt"]),
        ("/s/ Hugo Lindt, /s/ Carla Lindt", ["Hugo Lindt", "Carla Lindt"]),
        ("Hugo Lindt & Carla Lindt", ["Hugo Lindt", "Carla Lindt"]),
        ("Hugo Lindt; Carla Lindt", ["Hugo Lindt", "Carla Lindt"]),
        ("Hugo Lindt / Carla Lindt", ["Hugo Lindt", "Carla Lindt"]),
        ("Hugo Lindt\nCarla Lindt", ["Hugo Lindt", "Carla Lindt"]),
        ("_____Hugo Lindt_____   _____Carla Lindt_____", ["Hugo Lindt", "Carla Lindt"]),
        ("/S/ HUGO LINDT", ["HUGO LINDT"]),
        ("s/ Hugo Lindt", ["Hugo Lindt"]),
        ("(signed) Hugo Lindt", ["Hugo Lindt"]),
        ("Hugo Lindt (signed)", ["Hugo Lindt"]),
        ("Hugo and Carla Lindt", ["Hugo and Carla Lindt"]),
        ("H. L.", ["H. L."]),
        ("(blank)", []),
        ("n/a", []),
        ("[signature]", []),
        ("not signed yet", []),
    ],
)
def test_what_stands_on_the_signature_line(line: str, signers: list[str]) -> None:
    form = only(letter_form("[X]", signed=line, name="Hugo Lindt", tin="900-70-4444"))
    assert words(form.signatures) == signers


@pytest.mark.parametrize(
    ("line", "signer", "capacity"),
    [
        ("/s/ Ada Voss, Trustee", "Ada Voss", "Trustee"),
        ("Ada Voss, as Executrix of the Estate of Karl Voss", "Ada Voss", "as Executrix of the Estate of Karl Voss"),
        ("Ada Voss, General Partner", "Ada Voss", "General Partner"),
        ("Ada Voss, attorney-in-fact for Karl Voss", "Ada Voss", "attorney-in-fact for Karl Voss"),
        ("Voss Holdings LLC\nBy: /s/ Ada Voss, Managing Member", "Ada Voss", "Managing Member"),
        ("Ada Voss (Custodian)", "Ada Voss", "Custodian"),
    ],
)
def test_capacity_on_the_signature_line(line: str, signer: str, capacity: str) -> None:
    form = only(letter_form("[X]", signed=line, name="Ada Voss", tin="12-3450000"))
    assert words(form.signatures) == [signer]
    assert form.capacity is not None
    assert form.capacity.text == capacity


def test_by_name_title_block_of_a_firm() -> None:
    text = """[X] Tender all Old Notes held for our account
Signature(s): VOSS HOLDINGS LLC
By: /s/ Ada Voss
Name: Ada Voss
Title: Managing Member
Tax ID: 12-3450000
"""
    form = only(text)
    assert words(form.signatures) == ["Ada Voss"]
    assert words(form.printed_names) == ["Ada Voss"]
    assert form.capacity is not None
    assert form.capacity.text == "Managing Member"


@pytest.mark.parametrize(
    "line",
    [
        "~~[X] Tender all Old Notes held for my account.~~",
        "[X] ~~Tender all Old Notes held for my account.~~",
        "---[X] Tender all Old Notes held for my account.---",
        "-----Tender all Old Notes held for my account.-----",
        "[X] Tender all Old Notes held for my account. (crossed out)",
        "[X] T̶e̶n̶d̶e̶r̶ ̶a̶l̶l̶ Tender all Old Notes",
    ],
)
def test_a_struck_out_line_is_not_ticked(line: str) -> None:
    text = f"{TOP}{line}\n[X] Tender only the aggregate principal amount of Old Notes Indicated: $5,000\nSigned: Edna Marsh\n"
    form = only(text)
    assert form.all_ticked is not True
    assert form.part_ticked is True


def test_the_tick_on_the_right_side() -> None:
    text = f"{TOP}Tender all Old Notes held for my account.  [ ]\nTender only the aggregate principal amount of Old Notes Indicated: $5,000   [X]\nSigned: Edna Marsh\n"
    form = only(text)
    assert (form.all_ticked, form.part_ticked) == (False, True)
    assert form.amount is not None
    assert form.amount.text == "$5,000"


@pytest.mark.parametrize(
    "tail",
    [
        " X",
        " ..... X",
        ": yes",
        " - YES",
        " <-- this one",
        " (X)",
        " [x]",
        " ✓",
        " | X",
        " ____X____",
        "  <==",
        " ... yes please",
    ],
)
def test_a_mark_behind_the_first_option(tail: str) -> None:
    text = f"{TOP}[ ] Tender all Old Notes held for my account{tail}\n[ ] Tender only the aggregate principal amount of Old Notes Indicated: ____\nSigned: Edna Marsh\n"
    form = only(text)
    assert (form.all_ticked, form.part_ticked) == (True, False)


def test_both_options_on_one_line() -> None:
    form = only("[ ] Tender all   [X] Tender only $8,000\nSignature: Edna Marsh   Date: 8/20/2001\n")
    assert (form.all_ticked, form.part_ticked) == (False, True)
    assert form.amount is not None
    assert form.amount.text == "$8,000"
    assert form.dated is not None
    assert form.dated.text == "8/20/2001"
    assert words(form.signatures) == ["Edna Marsh"]


def test_radio_dots_count_only_beside_an_empty_one() -> None:
    form = only("(o) Tender all Old Notes\n( ) Tender only: ____\nSigned: Edna Marsh\n")
    assert (form.all_ticked, form.part_ticked) == (True, False)
    bullets = find_forms(
        "• Tender all Old Notes\n• Tender only: $5,000\nSigned: Edna Marsh\nTel: 802-555-0111\n", "body"
    )
    assert all(form.all_ticked is not True and form.part_ticked is not True for form in bullets)


def test_a_table_of_an_html_mail() -> None:
    text = """☐ | Tender all Old Notes held for my account.
☒ | Tender only the aggregate principal amount of Old Notes indicated: US $ 60,000
Dated | 2001-08-23
Signature(s) | /s/ Marie Leclerc
Name(s) | Marie Leclerc
Address | 12 rue du Port, Québec, QC G1K 4A1
Area code and telephone | (418) 555-0144
Taxpayer identification or social security number | 900-70-6666 (ITIN)
"""
    form = only(text)
    assert (form.all_ticked, form.part_ticked) == (False, True)
    assert form.amount is not None
    assert form.amount.text == "US $ 60,000"
    assert words(form.signatures) == ["Marie Leclerc"]
    assert words(form.printed_names) == ["Marie Leclerc"]
    assert form.address is not None
    assert form.tin is not None
    assert form.tin.text == "900-70-6666 (ITIN)"


def test_an_amount_in_words_over_two_lines() -> None:
    form = only(
        letter_form(
            part_box="[X]", amount="One Hundred Seventy-Five\n     Thousand Dollars ($175,000)", signed="Edna Marsh"
        )
    )
    assert form.amount is not None
    assert form.amount.text.split() == ["One", "Hundred", "Seventy-Five", "Thousand", "Dollars", "($175,000)"]


def test_tender_only_ticked_with_the_amount_left_blank() -> None:
    form = only(letter_form(part_box="[X]", signed="Edna Marsh"))
    assert form.part_ticked is True
    assert form.amount is None


@pytest.mark.parametrize(
    "condition", ["but only if the 99% condition is met", "except the $10,000 that I promised to Odile"]
)
def test_a_condition_or_exception_on_the_ticked_line_is_never_lost(condition: str) -> None:
    form = only(f"{TOP}[X] Tender all Old Notes held for my account, {condition}.\nSigned: Edna Marsh\n")
    kept = " ".join(words(form.remarks)) + (form.amount.text if form.amount else "")
    assert condition.rsplit(maxsplit=1)[-1] in kept


def test_a_remark_written_between_the_lines_is_kept() -> None:
    text = letter_form("[X]", signed="Edna Marsh").replace(
        "SIGN HERE", "please do not do this before the 20th\n\nSIGN HERE"
    )
    form = only(text)
    assert "please do not do this before the 20th" in words(form.remarks)


def test_two_forms_for_two_accounts() -> None:
    one = "Account: LX-7001\n[X] Tender all Old Notes\n[ ] Tender only: ____\nSigned: Edna Marsh\nSSN: 900-70-4444\n"
    two = "Account: LX-7002\n[ ] Tender all Old Notes\n[X] Tender only: $5,000\nSigned: Edna Marsh\nSSN: 900-70-4444\n"
    forms = find_forms(f"{one}\n\n{two}", "body")
    assert [(f.all_ticked, f.part_ticked) for f in forms] == [(True, False), (False, True)]
    assert [f.account.text for f in forms if f.account] == ["LX-7001", "LX-7002"]


def test_own_form_above_the_untouched_quoted_one() -> None:
    text = letter_form("[X]", signed="Edna Marsh") + "\nOn Aug 6, Exchange Offer Desk wrote:\n" + quoted(letter_form())
    form = only(text)
    assert form.attribution == ""
    assert form.all_ticked is True


def test_somebody_elses_form_quoted_below_says_under_whose_name_it_stands() -> None:
    text = (
        "Nothing to do with me, see what my brother sent you.\n\nFrom: Karl Marsh <karl@quarry.example>\nSent: Friday, August 10, 2001\nTo: offers@custodian.example\n"
        "Subject: my form\n\n" + letter_form("[X]", signed="Karl Marsh")
    )
    assert only(text).attribution == "From: Karl Marsh <karl@quarry.example>"


def test_a_bottom_posted_form_below_the_quoted_letter_is_the_senders_own() -> None:
    text = "On Aug 6, 2001, Exchange Offer Desk wrote:\n> We request instructions.\n>\n\n[X] Tender all Old Notes\nSigned: Edna Marsh\n"
    assert only(text).attribution == ""


@pytest.mark.parametrize(
    "text",
    [
        "Please tender all of my notes.\n\nEdna Marsh\nTel: 802-555-0111\nAddress: 14 Quarry Lane, Barre VT\n",
        "Edna Marsh\nSenior Partner\nTel: 802-555-0111\nFax: 802-555-0112\nE-mail: edna@quarry.example\nAddress: 14 Quarry Lane, Barre VT\n",
        "BK-7001   Marsh    tender all    50,000\nBK-7002   Voss     tender part   10,000\n",
        "- tender all of BK-7001\n- tender only $10,000 of BK-7002\n",
        "1. Tender all of BK-7001\n2. Tender only $10,000 of BK-7002\n",
        "Is a signature needed? What about my taxpayer number? Please advise.\n",
        "I signed the form and printed my name; do you need the social security number as well?\n",
        "Which box do I tick: Tender all, or Tender only?\n",
        "Date: Mon, 13 Aug 2001\nFrom: Edna Marsh\nTo: offers@custodian.example\nSubject: signature\n\nhello\n",
        "",
        "tender",
    ],
)
def test_prose_signature_blocks_and_lists_are_no_forms(text: str) -> None:
    assert find_forms(text, "body") == ()


def test_declining_and_withdrawing_boxes() -> None:
    declined = only(
        "[ ] Tender all Old Notes\n[ ] Tender only: ___\n[X] Do not tender any of my notes\nSigned: Edna Marsh\n"
    )
    assert (declined.all_ticked, declined.decline_ticked) == (False, True)
    withdrawn = only("[X] Withdraw my tender\nSigned: Edna Marsh\nDated: 8/30/2001\n")
    assert withdrawn.withdraw_ticked is True


def test_a_form_whose_lines_were_run_together_by_an_html_mail() -> None:
    text = f"[X] Tender all Old Notes held for my account.\nSIGN HERE Edna Marsh {RULE} SIGNATURE(S) Edna P. Marsh {RULE} PLEASE TYPE OR PRINT NAME(S)\n"
    form = only(text)
    assert form.all_ticked is True


def test_an_unfinished_line_does_not_take_the_preprinted_year_for_a_date() -> None:
    assert only(letter_form("[X]", signed="Edna Marsh")).dated is None


def test_a_masked_tax_number_is_kept_as_written() -> None:
    form = only(letter_form("[X]", signed="Edna Marsh", tin="XXX-XX-4444"))
    assert form.tin is not None
    assert form.tin.text == "XXX-XX-4444"


@pytest.mark.parametrize("size", [200, 400])
def test_long_odd_input_is_read_in_time_that_grows_with_its_length(size: int) -> None:
    for piece in ("[", "_", "-", "Signature: ", "Tender all ", "> ", "x | ", "[X] Tender all\n", "Dated: 1\n", "/s/ "):
        assert isinstance(find_forms("Signature\n" + piece * size * 20, "body"), tuple)


def test_the_mark_stands_between_the_words_and_the_amount() -> None:
    text = "INSTRUCTION FORM\nTender ALL: [ ]\nTender PART: [X]  Amount: $25,000\nAccount: LX-7001\nSignature: x Edna Marsh\nSSN: 900-70-4444\n"
    form = only(text)
    assert (form.all_ticked, form.part_ticked) == (False, True)
    assert form.amount is not None
    assert form.amount.text == "$25,000"
    assert words(form.signatures) == ["Edna Marsh"]


def test_the_closing_of_the_mail_below_is_no_part_of_the_form() -> None:
    text = "1. [X] Tender all\n2. [ ] Tender part\n\nThanks,\nEdna Marsh\nTel: 802-555-0111\n"
    form = only(text)
    assert form.all_ticked is True
    assert "Edna" not in text[form.start : form.end]


def test_short_options_on_one_line_behind_a_label() -> None:
    form = only("Election: [X] All  [ ] Part  [ ] None\nSigned: Edna Marsh\n")
    assert (form.all_ticked, form.part_ticked) == (True, False)
