"""A custodian's register has tens of thousands of accounts: what is looked up in it is found as in a small one."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from bot import fresh
from bot.sample import samples
from nlp.accounts.clients import by_name
from nlp.context import Account, Context, Register

DESK = samples.desk()
MAILS = sorted((Path(__file__).parents[1] / "mails" / "corpus").glob("*/*.eml"))[::97]
MANY = replace(
    DESK,
    accounts={
        **DESK.accounts,
        **{
            f"ZX-{number}": Account(
                f"ZX-{number}",
                name := f"Quorb Y. Zz{number}ander",
                "individual",
                (name,),
                (f"h{number}@zz{number}.example",),
            )
            for number in range(10_000, 13_000)
        },
    },
)


@pytest.mark.parametrize("mail", MAILS, ids=lambda mail: f"{mail.parent.name}/{mail.name}")
def test_a_mail_reads_the_same_however_many_others_hold_accounts(mail: Path) -> None:
    raw = mail.read_bytes()
    assert fresh.reading_of(raw, MANY) == fresh.reading_of(raw, DESK)


def test_accounts_are_given_in_the_order_of_the_register_and_unknown_ones_passed_over() -> None:
    some = list(DESK.accounts)[5:8]
    assert [one.account for one in DESK.register.of((some[2], "ZX-1", some[0], some[1], some[0]))] == some
    assert DESK.register.of(()) == ()


def test_a_register_is_found_again_by_what_it_holds() -> None:
    again = Register(tuple(DESK.accounts.values()))
    assert (again, hash(again)) == (DESK.register, hash(DESK.register))


def named(text: str, *holders: str, role: str = "holder") -> list[tuple[str, tuple[str, ...]]]:
    register = Register(Account(f"A-{place}", name, "individual", (name,)) for place, name in enumerate(holders))
    own = tuple(one.account for one in register) if role == "broker" else ()
    context = Context(datetime(2001, 8, 15, tzinfo=UTC), (), register, role=role, sender_accounts=own)
    return [(mention.text, mention.accounts) for mention in by_name(text, context)]


@pytest.mark.parametrize(
    ("text", "holder", "words"),
    [
        ("for Öystein Bråten too", "Öystein Bråten", "Öystein Bråten"),
        ("ANNA PELL'S notes", "Anna Pell", "ANNA PELL"),
        ("of Anna Pell's notes", "Anna Pell", "Anna Pell's"),
        ("the Anna Pells of this world", "Anna Pell", "Anna Pells"),
        ("Anna Q. Pell writes", "Anna M. Pell", "Anna Q. Pell"),
        ("so says Anna O'Dell", "Anna O'Dell", "Anna O'Dell"),
        ("the 2001 Rink Trust has some", "The 2001 Rink Trust", "the 2001 Rink Trust"),
    ],
)
def test_a_holders_whole_name_is_found_by_any_word_of_it(text: str, holder: str, words: str) -> None:
    assert named(text, "Bo Lund", holder, "Cy Marsh") == [(words, ("A-1",))]


def test_a_brokers_client_is_found_by_the_surname_and_nobody_elses() -> None:
    assert named("Pell takes all, Lund passes", "Anna Pell", role="broker") == [("Pell", ("A-0",))]
    assert named("Pell takes all", "Anna Pell") == []


def test_two_clients_of_one_surname_are_both_meant() -> None:
    assert named("Pell takes all", "Anna Pell", "Bert Pell", role="broker") == [("Pell", ("A-0", "A-1"))]
