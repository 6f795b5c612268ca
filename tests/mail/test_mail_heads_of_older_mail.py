"""Where older mail begins, in the words of many mail programs and languages."""

from __future__ import annotations

import pytest

from mailflows.body import separate, separate_html, split
from tests.linear import ends, repeated

OWN = "Please put in all of it.\nThat is what I want."
OLDER = "The letter of the desk stands here.\n\nIt has a second paragraph."

HEADS = {
    "Zoho": "---- On Tue, 04 Mar 2025 10:15:00 +0100 Offer Desk <desk@bank.example> wrote ----",
    "an address without a colon after the verb": "On Tue, 4 Mar 2025 10:15:00 +0100 Offer Desk <desk@bank.example> wrote",
    "dashes around the attribution": "-----On 3/4/2025 10:15 AM, Offer Desk wrote-----",
    "a name first, wrapped": "Offer Desk <desk@bank.example> schrieb am Di., 4.\nMärz 2025, 10:15:",
    "an address that begins with digits, wrapped": "On Mar 4, 2025, at 10:15 AM, Offer Desk <\n7f2c9aa01bd34@lists.bank.example>\nwrote:",
    "Yandex": '04.03.2025, 10:15, "Offer Desk" <desk@bank.example>:',
    "Gmail in Russian": "вт, 4 мар. 2025 г. в 10:15, Offer Desk <desk@bank.example>:",
    "Gmail before 2016": "2025-03-04 10:15 GMT+01:00 Offer Desk <desk@bank.example>:",
    "Horde": "Quoting Offer Desk <desk@bank.example>:",
    "Horde in German": "Zitat von Offer Desk <desk@bank.example>:",
    "French webmail with a dash": "- Le 2025-03-04 10:15, Offer Desk a écrit :",
    "French webmail that says": 'Le 4 mars 2025 10:15, "Offer Desk" <desk@bank.example> nous a dit :',
    "Hungarian, the date behind": "Offer Desk <desk@bank.example> ezt írta (időpont: 2025. márc. 4., K 10:15):",
    "Hungarian Thunderbird": "2025. 03. 04. 10:15 keltezéssel, Offer Desk írta:",
    "Romanian": "Pe mar., 4 mar. 2025 la 10:15, Offer Desk <desk@bank.example> a scris:",
    "Greek, wrapped": "Στις Τρί, 4 Μαρ 2025 στις 10:15 π.μ., ο χρήστης Offer Desk <desk@bank.example>\nέγραψε:",
    "Croatian": "Dana 4. ožujka 2025. u 10:15 Offer Desk <desk@bank.example> je napisao:",
    "Ukrainian": "вт, 4 бер. 2025 р. о 10:15 Offer Desk <desk@bank.example> пише:",
    "Czech, wrapped": "Dne út 4. 3. 2025 10:15 Offer Desk <desk@bank.example>\nnapsal(a):",
    "Korean": "2025년 3월 4일 (화) 오전 10:15, Offer Desk <desk@bank.example>님이 작성:",
    "Chinese": "2025年3月4日 周二 10:15 Offer Desk <desk@bank.example> 写道：",
    "Japanese": "2025年3月4日(火) 10:15 Offer Desk <desk@bank.example>:",
    "sent in place of wrote": "On 4-Mar-2025, at 10:15 AM, Offer Desk <desk@bank.example> sent:",
    "GroupWise": ">>> Offer Desk <desk@bank.example> 3/4/2025 10:15 AM >>>",
    "Proton's own dashes": "‐‐‐‐‐‐‐ Original Message ‐‐‐‐‐‐‐\nOn Tuesday, March 4, 2025 10:15 AM, Offer Desk <desk@bank.example> wrote:",
    "Danish Samsung": "-------- Oprindelig besked --------\nFra: Offer Desk <desk@bank.example>\nDato: 04.03.2025  10.15\nTil: ann@lee.example\nEmne: The offer",
    "Zimbra in French": '----- Mail original -----\nDe: "Offer Desk" <desk@bank.example>',
    "a rule in a language that is on no list": "------ Mesedez irakurri ------\nFrom: Offer Desk <desk@bank.example>\nTo: ann@lee.example\nSent: Tuesday",
    "headers on the rule's own line": "-------- Original message --------From: Offer Desk <desk@bank.example> Date: 3/4/25  10:15 AM  (GMT+01:00) To: ann@lee.example Subject: The offer",
    "headers all on one line": "Date: Tue, 4 Mar 2025 10:15:00 +0100 From: desk@bank.example To: Lee, Ann Subject: The offer",
    "headers without a space after the colon": "De :Offer Desk<mailto:desk@bank.example>\nEnvoyé le :mardi 4 mars 2025 10:15\nÀ :ann@lee.example\nObjet :The offer",
    "only the date and the recipient": "Date: Tue, 4 Mar 2025 10:15:00 +0100\nTo: ann@lee.example",
    "headers in Chinese": '------------------ 原始邮件 ------------------\n发件人: "Offer Desk" <desk@bank.example>;\n发送时间: 2025年3月4日 10:15\n收件人: "Ann"<ann@lee.example>;\n主题: The offer',
    "headers in Greek": "Από: Offer Desk <desk@bank.example>\nΣτάλθηκε: Τρίτη, 4 Μαρτίου 2025 10:15\nΠρος: ann@lee.example\nΘέμα: The offer",
    "Apple Mail in Czech": "Začátek přeposílané zprávy:\n\nOd: Offer Desk <desk@bank.example>\nPředmět: The offer\nDatum: 4. března 2025",
    "Yahoo in Turkish": "----- İletilmiş Mesaj -----\nKimden: Offer Desk <desk@bank.example>",
    "Thunderbird in Slovak": "-------- Preposlaná správa --- Forwarded Message --------",
    "headers in Ukrainian": "Від: Offer Desk <desk@bank.example>\nНадіслано: 4 березня 2025 р. 10:15\nКому: ann@lee.example\nТема: The offer",
    "headers in Hungarian": "Feladó: Offer Desk <desk@bank.example>\nElküldve: 2025. március 4. 10:15\nCímzett: ann@lee.example\nTárgy: The offer",
}  # fmt: skip

BEFORE_MARKS_ONLY = {
    "a telephone's dashes around a name": "---- Offer Desk wrote ----",
    "mutt": "* Offer Desk <desk@bank.example> [2025-03-04 10:15]:",
}

NO_HEADS = {
    "a sentence of his own with On": "On Monday I wrote to the trustee: please go on with 20,000.",
    "moments as data": "The wires came at:\n\n2025-03-04 10:15:25\n04.03.2025 10:15\n03/04/2025 at 10:15 AM",
    "a form's labels": "Account: 12345\nDate: March 4, 2025\nAmount: $20,000\nName: Ann Lee",
    "where it goes from and to": "From: my account 12345\nTo: the trustee\nAmount: 20,000",
    "who brought the form": "I got the form on 4 March 2025 from Bo Lee <bo@lee.example>\nand sign it below.",
    "a list that begins with On": "- On Monday, tender 20,000.\n- On Tuesday, nothing.",
    "somebody wrote, without any date": "My broker wrote:\ntender 20,000",
    "an eye-catcher": ">>> PLEASE TENDER ALL <<<",
    "a time behind a colon": "Call me at 5:00 PM at this number:\n555-0100",
}


@pytest.mark.parametrize("name", HEADS)
@pytest.mark.parametrize("marked", [False, True])
def test_the_head_of_older_mail_ends_what_is_new(name: str, marked: bool) -> None:
    older = "\n".join(f"> {line}" for line in OLDER.split("\n")) if marked else OLDER
    found = separate(f"{OWN}\n\n{HEADS[name]}\n\n{older}\n")
    assert found.new == OWN
    assert "second paragraph" in found.quoted


@pytest.mark.parametrize("name", BEFORE_MARKS_ONLY)
def test_weaker_heads_count_before_marked_lines(name: str) -> None:
    older = "\n".join(f"> {line}" for line in OLDER.split("\n"))
    assert separate(f"{OWN}\n\n{BEFORE_MARKS_ONLY[name]}\n\n{older}\n").new == OWN


@pytest.mark.parametrize("name", NO_HEADS)
def test_what_only_looks_like_a_head_stays_new(name: str) -> None:
    text = f"Good morning.\n\n{NO_HEADS[name]}\n\nThat is all."
    assert separate(text).new == text


def test_an_eye_catcher_of_the_quoted_letter_stays_quoted() -> None:
    text = "No.\n\n> Dear holder,\n>>>> PLEASE TENDER ALL <<<\n> Offer Desk\n"
    assert separate(text).new == "No."


def test_an_attribution_behind_the_last_words_is_cut_off() -> None:
    found = split("Hello.\n\nYes, all of it. On Tue, Mar 4, 2025 at 10:15 AM, desk@bank.example wrote:\n> How many?\n")
    assert found.separated.new == "Hello.\n\nYes, all of it."
    assert found.start == 0


def test_the_offset_of_what_is_new_holds_below_a_divided_line() -> None:
    text = "> older\n\nYes.--- On Tue, Mar 4, 2025 at 10:15 AM, desk@bank.example wrote:\n> How many?\n"
    found = split(text)
    assert found.separated.new == "Yes."
    assert text[found.start :].startswith("Yes.")


def test_a_sentence_about_a_date_is_not_cut() -> None:
    text = "I told you so. On 3 March I wrote:\ntender 20 bonds"
    assert separate(text).new == text


def test_a_link_wrapped_inside_a_quotation_stays_quoted() -> None:
    text = "Yes.\n\nOn 3/4/2025 10:15 AM, Offer Desk wrote:\n\n> See the page (http://bank.example/offers/letter\n_id=77)\n>\n (http://bank.example/help) >\n> Thank you.\n"
    assert separate(text).new == "Yes."


def test_a_lotus_head_in_a_table() -> None:
    html = (
        "<p>All of it, please.</p><table><tr><td><b>Offer Desk &lt;desk@bank.example&gt;</b><p>03/04/2025 10:15 AM</td>"
        "<td><table><tr><td>To</td><td>Ann Lee</td></tr><tr><td>cc</td><td></td></tr><tr><td>Subject</td><td>The offer</td></tr></table>"
        "</td></tr></table><p>The letter of the desk.</p>"
    )
    assert separate_html(html).new == "All of it, please."


@pytest.mark.parametrize(
    "text",
    ["On ", "> ", "From: a@b.example\n", "Date: From: ", "On 1 Jan wrote: ", ":\n", ">\n", "----\n", "年"],
    ids=["On", "mark", "From", "labels", "wrote", "colons", "marks", "rules", "one character"],
)
def test_half_a_megabyte_of_one_thing_is_separated_to_its_end(text: str) -> None:
    ends(separate, repeated(text))
    ends(separate_html, repeated(text))
