"""What the desk does between two mails of a conversation: to the offer, to the register, with what stands."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import suppress
from dataclasses import replace
from decimal import Decimal

from bot.agent.desk_side import acknowledge, hand_over
from bot.demo.script import Acted
from bot.errors import HandoverError
from bot.flow import House
from bot.handover.acknowledgements import Said
from bot.lifetime import closing, extending
from bot.times.instants import instant


def act(house: House, acted: Acted, offer: str, accounts: Sequence[str]) -> None:
    """Do it, to that offer, for these accounts. Raises what the doors raise."""
    values = dict(acted.values)
    zone = house.desk().offers[offer].time_zone
    if acted.how == "extend":
        clocks = {key: instant(values[key], zone) for key in ("response", "withdrawal", "early") if key in values}
        until = instant(values["until"], zone)
        extending.extend(house, offer, until, values.get("words", ""), acted.by, **clocks)
    elif acted.how == "amend":
        text = house.store.offers()[offer].replace(values["replace"], values["with"])
        extending.amend(house, offer, text, f"offer {offer}", acted.by)
    elif acted.how == "end":
        extending.end(house, offer, values["reason"], acted.by)
    elif acted.how == "close":
        closing.close(house, offer, acted.by)
    elif acted.how == "free":
        _free(house, accounts, values.get("amount"), acted.by)
    elif acted.how == "acknowledge":
        acknowledge(house, offer, _agents_list(house, offer), "the agent's list", acted.by)
    else:
        # Where a withdrawal holds everything back there is nothing to pass on, and that is as it should be.
        with suppress(HandoverError):
            hand_over(house, offer, acted.by)


def _agents_list(house: House, offer: str) -> list[Said]:
    """The agent's list as it comes when all is well: a line for each of the last batch's."""
    lines = house.store.books(offer).batches[-1].lines
    return [Said(number, line.entry_id, line.account, line.quantity) for number, line in enumerate(lines, start=1)]


def _free(house: House, accounts: Sequence[str], amount: str | None, by: str) -> None:
    """Say in the register how much of these positions has been received and is not on loan; None: all of it."""
    free = None if amount is None else Decimal(amount)
    everyone = house.store.accounts()
    changed = [replace(one, free=free) if one.account in accounts else one for one in everyone]
    house.store.save_register(changed, house.store.brokers(), by)
