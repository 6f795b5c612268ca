"""Who wrote, by the register; and which mails must wait for one another."""

from __future__ import annotations

import pytest

from bot.desk import Desk
from bot.model import Role
from bot.sample.samples import brokers, register
from bot.senders.sender import lane, who
from mailflows.values import Address, Mail


@pytest.fixture(scope="module")
def desk() -> Desk:
    return Desk(offers={}, accounts=register(), brokers=brokers(), staff=frozenset({"desk@custodian.example"}))


def mail(*senders: str) -> Mail:
    return Mail(message_id=None, sender=tuple(Address(address) for address in senders))


@pytest.mark.parametrize(
    ("address", "role", "accounts"),
    [
        ("mwhitfield@elmgrove.example", Role.HOLDER, ("LX-1001",)),
        ("priya.raman@northgate.example", Role.HOLDER, ("LX-1009", "LX-1010")),
        ("reorg@piedmontclearing.example", Role.BROKER, ("BK-3001", "BK-3002", "BK-3003", "BK-3004", "BK-3005")),
        ("d.voss@hartwellstone.example", Role.UNKNOWN, ()),
        ("desk@custodian.example", Role.STAFF, ()),
    ],
)
def test_the_register_says_who_wrote(desk: Desk, address: str, role: Role, accounts: tuple[str, ...]) -> None:
    sender = who(mail(address), desk, authenticated=None)
    assert (sender.role, sender.accounts) == (role, accounts)


@pytest.mark.parametrize("senders", [(), ("mwhitfield@elmgrove.example", "xm.li@jademail.example")])
def test_no_from_or_two_is_nobody(desk: Desk, senders: tuple[str, ...]) -> None:
    sender = who(mail(*senders), desk, authenticated=None)
    assert sender.role is Role.UNKNOWN
    assert sender.address == ""


def test_joint_holders_and_a_brokers_desks_share_a_lane(desk: Desk) -> None:
    assert lane("tnguyen@pacificmail.example", desk) == lane("lindanguyen@pacificmail.example", desk)
    assert lane("corpactions@hartwellstone.example", desk) == lane("j.pelletier@hartwellstone.example", desk)


def test_strangers_to_one_another_do_not_share_a_lane(desk: Desk) -> None:
    lanes = {
        lane(address, desk)
        for address in ("mwhitfield@elmgrove.example", "xm.li@jademail.example", "x@y.example", "z@y.example")
    }
    assert len(lanes) == 4
