"""Accepting a flagged mail in the terminal: by one person, or where a desk with users asks two people for it, by the same two."""

from __future__ import annotations

from bot.cli.users import given_password
from bot.console import carrying, four_eyes
from bot.console.credentials import signed
from bot.console.words import SECOND
from bot.errors import ConflictError, UsageError
from bot.flow import House
from bot.staff import settling
from bot.store.values_console import Proposal, Rank


def accepted(house: House, mail_id: int, by: str, password_env: str | None) -> str:
    """Accept it, or propose that; answers with what was done, for the terminal. Raises HolderMailError.

    Where a second person is needed the first one must be known as well, or one could pass for both. A desk that has no
    users has nobody who could be the second: there one person accepts, by the name that is given.
    """
    second = four_eyes.to_accept(reason.value for reason in settling.flagged(house, mail_id).reasons)
    if not house.store.people():
        second = ()
    if not second:
        outcome = settling.accept(house, mail_id, by)
        return f"mail {mail_id}: accepted by {by}; now {outcome.decision.action.value}"
    if _proposals(house, mail_id):
        raise ConflictError(f"mail {mail_id}: that is proposed already; an approver says `review {mail_id} --approve`")
    name = _known(house, by, Rank.REVIEWER, password_env)
    carrying.do_or_propose(house, "accept", carrying.Target(mail_id), {}, name, second)
    why = "; ".join(SECOND[key] for key in second)
    return (
        f"mail {mail_id}: proposed by {name} and not done yet, for it needs a second person ({why}); "
        f"an approver says `review {mail_id} --approve --by NAME`, or approves it in the console"
    )


def approved(house: House, mail_id: int, by: str, password_env: str | None) -> str:
    """Carry out what another person proposed; answers with what was done, for the terminal. Raises HolderMailError."""
    proposals = _proposals(house, mail_id)
    if not proposals:
        raise UsageError(f"mail {mail_id}: nobody has proposed to accept it")
    name = _known(house, by, Rank.APPROVER, password_env)
    carrying.approve(house, proposals[0], name)
    return f"mail {mail_id}: accepted by {proposals[0].by}, approved by {name}"


def _proposals(house: House, mail_id: int) -> list[Proposal]:
    """What is proposed and open of accepting that mail."""
    return [one for one in house.store.proposals() if one.mail_id == mail_id and one.kind == "accept"]


def _known(house: House, by: str, needed: Rank, password_env: str | None) -> str:
    """The name, as on file, of a person who may do that and gives the password. Raises UsageError."""
    person = signed(house.store, by, given_password(password_env, by), house.clock.real())
    if person is None:
        raise UsageError(f"{by}: no such user with this password may sign in now; `user list` shows those there are")
    if not person.rank.may(needed):
        raise UsageError(f"{person.name} is {person.rank.value}, and this takes the role {needed.value}")
    return person.name
