"""What else a holder fills in: amounts, names, signatures, and whose form it is."""

from __future__ import annotations

import pytest

from mailflows.forms.door import find_forms
from tests.filled_forms import RULE, letter_form, only, quoted, says_what_edna_marsh_filled_in, words


def test_the_letters_own_form_untouched_is_no_form() -> None:
    assert find_forms(letter_form(), "body") == ()
    assert find_forms(quoted(letter_form()), "body") == ()
    assert find_forms(quoted(letter_form(), 2), "body") == ()


def test_the_untouched_form_below_a_cover_note_is_no_form() -> None:
    note = "Please hold off for now, I am still thinking.\n\nEdna Marsh\n14 Quarry Lane\nTel: 802-555-0111\n\n"
    assert find_forms(note + "On Mon, Aug 6, 2001, Exchange Offer Desk wrote:\n" + quoted(letter_form()), "body") == ()


def test_every_line_filled_in() -> None:
    form = only(
        letter_form(
            "[X_]", dated="August 9, 2001", signed="/s/ Edna P. Marsh", name="Edna P. Marsh", address="14 Quarry Lane, Barre, VT 05641",
            phone="802-555-0111", tin="900-70-4444",
        )
    )  # fmt: skip
    says_what_edna_marsh_filled_in(form, dated="August 9, 2001")
    assert form.remarks == ()


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


def test_the_closing_of_the_mail_below_is_no_part_of_the_form() -> None:
    text = "1. [X] Tender all\n2. [ ] Tender part\n\nThanks,\nEdna Marsh\nTel: 802-555-0111\n"
    form = only(text)
    assert form.all_ticked is True
    assert "Edna" not in text[form.start : form.end]
